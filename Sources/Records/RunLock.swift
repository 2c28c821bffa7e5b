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
    var result = flock(file, LOCK_EX | LOCK_NB)
    while result != 0, errno == EINTR { result = flock(file, LOCK_EX | LOCK_NB) }
    // The file is closed by `deinit`, whether or not the lock was taken.
    guard result == 0 else {
      guard errno == EWOULDBLOCK else {
        throw StoreProblem(
          .inputOutput, path: path, "the lock cannot be taken: \(String(cString: strerror(errno)))",
          advice: "Keep the store on a file system that has locks (--store FILE)")
      }
      throw StoreProblem(
        .locked, path: store, "another run is analysing into this store",
        advice: "Wait until it has finished; a lock that nobody holds goes away by itself")
    }
  }

  deinit { close(file) }
}
