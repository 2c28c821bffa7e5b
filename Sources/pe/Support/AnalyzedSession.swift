import Records
import Reporting

/// A session that a batch worker has analysed and written.
struct AnalyzedSession: Sendable {
  /// The session.
  let stored: StoredSession
  /// The session in the output's format.
  let bytes: [UInt8]

  /// Writes the session; runs on a worker.
  init(_ stored: StoredSession, output: AnalysisOutput) {
    self.stored = stored
    bytes = output.bytes(of: stored)
  }
}
