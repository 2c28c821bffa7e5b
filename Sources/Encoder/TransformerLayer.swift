/// One of the network's layers: attention among the tokens of a window, then a feed-forward part (Vaswani et al. 2017), as BERT
/// has them (Devlin et al. 2019).
struct TransformerLayer: Sendable {
  private let width: Int
  private let heads: Int
  private let queriesKeysValues: DenseLayer
  private let attended: DenseLayer
  private let afterAttention: Normalization
  private let inner: DenseLayer
  private let outer: DenseLayer
  private let afterFeedForward: Normalization

  /// Reads a layer.
  init(_ reader: inout WeightReader, width: Int, heads: Int, inner: Int) throws {
    self.width = width
    self.heads = heads
    queriesKeysValues = try DenseLayer(&reader, inputs: width, outputs: 3 * width)
    attended = try DenseLayer(&reader, inputs: width, outputs: width)
    afterAttention = try Normalization(&reader, width: width)
    self.inner = try DenseLayer(&reader, inputs: width, outputs: inner)
    outer = try DenseLayer(&reader, inputs: inner, outputs: width)
    afterFeedForward = try Normalization(&reader, width: width)
  }

  /// Applies the layer to the state in the workspace.
  ///
  /// - Parameter windows: the tokens of each window, one after another from 0.
  func apply(_ workspace: Workspace, windows: [Range<Int>]) {
    let count = windows.last?.upperBound ?? 0
    queriesKeysValues.apply(workspace.hidden, count: count, into: workspace.wide, workspace)
    for window in windows {
      for head in 0..<heads {
        let place = head * workspace.attention.size
        workspace.attention.apply(
          workspace.wide + window.lowerBound * 3 * width + place, count: window.count, width: width, row: 3 * width,
          into: workspace.update + window.lowerBound * width + place)
      }
    }
    // What was attended to lies in `update`; its product goes where the queries were.
    attended.apply(workspace.update, count: count, into: workspace.wide, workspace)
    afterAttention.apply(workspace.hidden, adding: workspace.wide, count: count)
    inner.apply(workspace.hidden, count: count, into: workspace.wide, workspace)
    let wide = UnsafeMutableRawPointer(workspace.wide)
    for place in stride(from: 0, to: count * inner.outputs * 4, by: 32) {
      let lanes = wide.loadUnaligned(fromByteOffset: place, as: Elementary.Lanes.self)
      wide.storeBytes(
        of: Elementary.gaussianErrorLinear(lanes), toByteOffset: place, as: Elementary.Lanes.self)
    }
    outer.apply(workspace.wide, count: count, into: workspace.update, workspace)
    afterFeedForward.apply(workspace.hidden, adding: workspace.update, count: count)
  }
}
