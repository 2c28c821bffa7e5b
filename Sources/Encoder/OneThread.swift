import Glibc

/// Keeps the matrix library to the thread that calls it: sessions are read in parallel already.
enum OneThread {
  private typealias Setter = @convention(c) (Int32) -> Void

  private static let setter: Setter? = dlsym(nil, "omp_set_num_threads").map { unsafeBitCast($0, to: Setter.self) }

  /// Holds for the calling thread only, as OpenMP has it.
  static func keep() { setter?(1) }
}
