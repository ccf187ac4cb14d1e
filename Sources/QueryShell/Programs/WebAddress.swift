/// An address that may be handed to a browser.
enum WebAddress {
  /// Whether a text is a plain address of the web: another scheme could run a program, and a space or
  /// a control character is no part of one.
  static func isPlain(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return false }
    let rest = lower.drop { $0 != "/" }.dropFirst(2)
    guard let first = rest.unicodeScalars.first, first != "/" else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && scalar.value != 0x7F && !(0x80..<0xA0).contains(scalar.value)
        && !scalar.properties.isWhitespace && !"\"'<>\\^`{|}".unicodeScalars.contains(scalar)
    }
  }
}
