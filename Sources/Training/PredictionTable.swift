import Transcripts

/// Predictions as a table, so that figures can be made again elsewhere and two models can be compared on the same turns.
///
/// CSV with a row a turn: `task,session,turn,truth,predicted`, then `p:LABEL` for every label of the task, empty in rows of other tasks.
public enum PredictionTable {
  /// Why a table cannot be used.
  public struct Problem: Error, CustomStringConvertible {
    /// What is wrong, where, and what to do.
    public let description: String
  }

  /// The predictions of one decision.
  public struct Task: Sendable {
    /// The decision.
    public let name: String
    /// What is decided between, in the order of the columns.
    public let labels: [String]
    /// The predictions, in the order of the rows.
    public let predictions: [Prediction]

    /// Makes the predictions of one decision.
    public init(name: String, labels: [String], predictions: [Prediction]) {
      self.name = name
      self.labels = labels
      self.predictions = predictions
    }
  }

  /// The rows of a table, the header first.
  public static func rows(_ evaluations: [Evaluation]) -> [[String]] {
    var columns: [String] = []
    for label in evaluations.flatMap({ $0.confusion.labels }) where !columns.contains(label) { columns.append(label) }
    var rows = [["task", "session", "turn", "truth", "predicted"] + columns.map { "p:\($0)" }]
    for evaluation in evaluations {
      let labels = evaluation.confusion.labels
      for prediction in evaluation.predictions {
        let probabilities = columns.map { column in
          labels.firstIndex(of: column).map { "\(prediction.probabilities[$0])" } ?? ""
        }
        rows.append(
          [
            evaluation.task, prediction.session, "\(prediction.turn)", labels[prediction.truth],
            labels[prediction.predicted],
          ] + probabilities)
      }
    }
    return rows
  }

  /// Reads a table.
  ///
  /// - Throws: `Problem` with the line of the first fault.
  public static func tasks(_ bytes: [UInt8], source: String) throws -> [Task] {
    let document = CSVDocument(bytes)
    guard let task = document.column("task"), let session = document.column("session"),
      let turn = document.column("turn"), let truth = document.column("truth"),
      let predicted = document.column("predicted")
    else {
      throw Problem(
        description: "\(source): a table of predictions has the columns task, session, turn, truth and predicted")
    }
    let columns = document.header.enumerated().filter { $0.element.hasPrefix("p:") }.map {
      (place: $0.offset, label: String($0.element.dropFirst(2)))
    }
    var order: [String] = []
    var labels: [String: [String]] = [:]
    var found: [String: [Prediction]] = [:]
    for row in document {
      func problem(_ reason: String) -> Problem { Problem(description: "\(source), line \(row.line): \(reason)") }
      if let defect = row.defect { throw problem(defect.description) }
      let fields = row.fields
      let name = fields[task]
      let filled = columns.filter { !fields[$0.place].isEmpty }
      if labels[name] == nil {
        order.append(name)
        labels[name] = filled.map(\.label)
      }
      let probabilities = filled.compactMap { Double(fields[$0.place]) }
      guard let known = labels[name], filled.map(\.label) == known, probabilities.count == known.count,
        probabilities.allSatisfy({ $0 >= 0 && $0 <= 1 })
      else { throw problem("every label of \(name) needs a probability from 0 to 1") }
      guard let place = Int(fields[turn]), let right = known.firstIndex(of: fields[truth]),
        let given = known.firstIndex(of: fields[predicted])
      else { throw problem("turn, truth or predicted is none of the task's") }
      found[name, default: []].append(
        Prediction(session: fields[session], turn: place, truth: right, predicted: given, probabilities: probabilities))
    }
    guard !order.isEmpty else { throw Problem(description: "\(source): the table has no rows") }
    return order.map { Task(name: $0, labels: labels[$0] ?? [], predictions: found[$0] ?? []) }
  }
}
