import Transcripts

/// The digest of a turn's words: what a person said of a turn counts only for the words that were read.
public enum TurnWords {
  /// The SHA-256, 64 hexadecimal digits.
  public static func digest(_ text: String) -> String { SHA256.hexadecimal(of: Array(text.utf8)) }
}
