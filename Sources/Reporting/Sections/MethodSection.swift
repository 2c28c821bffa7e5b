import Assessment
import JSON
import Recognition
import Records

/// How the report was made: what the coder gets right, measured against people, what is left out, and what it is not
/// for.
struct MethodSection {
  let session: SessionReading
  let context: ReportContext

  var document: JSONValue {
    let tasks = (context.evaluation(of: [session]).members ?? []).filter { $0.value["labels"]?.array != nil }
    let tool = session.stored.assessed.tool
    return [
      "measured": .bool(!tasks.isEmpty),
      "lead": .string(tasks.isEmpty ? Words.notMeasured : Words.measured),
      "human": .string(Words.noHumanFigure),
      "tasks": .array(tasks.map { EvaluationTable(name: $0.name, evaluation: $0.value).document }),
      "recognizer": .string(tool.recognizer),
      "version": .string(tool.version),
      "models": .array(
        tool.models.sorted { $0.key < $1.key }.map { name, hash in
          ["name": .string(name), "sha256": .string(hash), "short": .string(String(hash.prefix(12)))]
        }),
      "models_text": .string(Words.coder(version: tool.version, recognizer: tool.recognizer, models: session.models)),
      "mismatch": context.models == session.models ? .null : .string(Words.otherModels(context.models)),
      "written_text": .string(Words.written(context.generated, version: context.version)),
      "not_assessed": .array(
        session.analysis.pipelines.compactMap { outcome in
          outcome.notAssessed.map { .string(Words.notRead(outcome.pipeline, $0)) }
        }),
      "warnings": .array(session.analysis.warnings.map { .string($0) }),
      "has_warnings": .bool(!session.analysis.warnings.isEmpty),
      "exclusions": .array((Words.exclusions + experimental).map { .string($0) }),
      "limits": .array(Words.notFor.map { .string($0) }),
    ]
  }

  private var experimental: [String] {
    let titles =
      Technique.allCases.filter(session.measured.isExperimental).map(\.title)
      + Caution.allCases.filter(session.measured.isExperimental).map(\.title)
    // A few codes a sentence.
    return stride(from: 0, to: titles.count, by: 5).map {
      Words.experimentalCodes(Array(titles[$0..<min($0 + 5, titles.count)]))
    }
  }
}
