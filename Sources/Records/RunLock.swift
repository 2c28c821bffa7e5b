import Foundation

/// Holds a store for one run that analyses into it. The lock goes with the process, however it ends.
public final class RunLock: Sendable {
  private let file: Int32

  /// Takes the lock of a store.
  ///
  /// - Parameter store: the path of the store; the lock is a file beside it.
  /// - Throws: `StoreProblem`: `locked` while another run holds it, `cannotCreate` where the file cannot be made.
  public init(store: String) throws(StoreProblem) {
    let path = store + ".lock"
    file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else {
      throw StoreProblem(
        .cannotCreate, path: path, "the lock cannot be made: \(String(cString: strerror(errno)))",
        advice: "Check that the folder of the store may be written to")
    }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      throw StoreProblem(
        .locked, path: store, "another run is analysing into this store",
        advice: "Wait until it has finished; a lock that nobody holds goes away by itself")
    }
  }

  deinit { close(file) }
}
