/// A layer whose every output is a weighted sum of all inputs, with weights of seven bits.
///
/// Inputs are brought to eight bits a row, the products are summed as whole numbers, and only then scaled. Such sums are exact
/// whatever their order: the same text gives the same bytes on every processor, which no product of floating-point numbers would.
struct DenseLayer: Sendable {
  /// How many numbers a row has before.
  let inputs: Int
  /// How many numbers a row has after.
  let outputs: Int
  /// Input by input, -64 to 63.
  private let weights: [Int8]
  private let scales: [Float]
  private let sums: [Float]
  private let bias: [Float]

  /// Reads a layer.
  init(_ reader: inout WeightReader, inputs: Int, outputs: Int) throws {
    self.inputs = inputs
    self.outputs = outputs
    weights = try reader.bytes(inputs * outputs)
    scales = try reader.floats(outputs)
    bias = try reader.floats(outputs)
    var sums = [Int32](repeating: 0, count: outputs)
    for input in 0..<inputs {
      for output in 0..<outputs { sums[output] += Int32(weights[input * outputs + output]) }
    }
    self.sums = sums.map(Float.init)
  }

  /// Applies the layer.
  ///
  /// - Parameters:
  ///   - rows: `count` rows of `inputs` numbers.
  ///   - result: room for `count` rows of `outputs` numbers.
  ///   - workspace: what it works in.
  func apply(_ rows: UnsafePointer<Float>, count: Int, into result: UnsafeMutablePointer<Float>, _ workspace: Workspace)
  {
    let codes = workspace.codes
    let accumulated = workspace.accumulated
    for row in 0..<count {
      workspace.ranges[row] = IntegerProduct.quantize(rows + row * inputs, count: inputs, into: codes + row * inputs)
    }
    weights.withUnsafeBufferPointer { weights in
      guard let weights = weights.baseAddress else { return }
      IntegerProduct.multiply(codes, weights, rows: count, inner: inputs, columns: outputs, into: accumulated)
    }
    scales.withUnsafeBufferPointer { scales in
      sums.withUnsafeBufferPointer { sums in
        bias.withUnsafeBufferPointer { bias in
          for row in 0..<count {
            let range = workspace.ranges[row]
            let source = accumulated + row * outputs
            let target = result + row * outputs
            for output in 0..<outputs {
              target[output] =
                scales[output] * (range.step * Float(source[output]) + range.least * sums[output]) + bias[output]
            }
          }
        }
      }
    }
  }
}
