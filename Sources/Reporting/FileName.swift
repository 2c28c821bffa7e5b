/// Names of files made of identifiers.
public enum FileName {
  /// A name of letters, digits, hyphens and underscores; an identifier that needs a change gets eight digits of its SHA-256 behind it.
  public static func safe(_ identifier: String) -> String { SafeName([identifier])(identifier) }
}
