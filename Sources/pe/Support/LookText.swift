import Records

/// Who has looked, in words for the terminal.
enum LookText {
  /// Such as "Kim looked on 2026-11-20", or "new since Kim looked on 2026-11-20"; nil when nobody has looked.
  static func state(_ look: PersonLook?, isCurrent: Bool) -> String? {
    look.map { look in
      let looked = "\(TerminalText.safe(look.by)) looked on \(TerminalText.safe(look.on))"
      return isCurrent ? looked : "new since \(looked)"
    }
  }
}
