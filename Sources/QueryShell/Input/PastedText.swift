import VietnameseText

/// What a bracketed paste holds, made safe for a line that is being edited.
enum PastedText {
  /// The text in NFC with `\n` at the end of its lines; control characters, which could be taken for
  /// keys, are gone, and a tab is a space.
  static func text(of bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
      defer { last = scalar }
      switch scalar {
      case "\n" where last == "\r": continue
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": text.append("\n")
      case "\t": text.append(" ")
      case _ where scalar.properties.generalCategory == .control: continue
      default: text.append(scalar)
      }
    }
    return NormalForm.nfc(String(text))
  }
}
