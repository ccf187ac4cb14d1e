import VietnameseText

/// Text inside HTML, in an element or in an attribute within quotation marks.
enum HTMLText: TextEscaping {
  static var isC1Special: Bool { false }

  static func isSpecial(_ byte: UInt8) -> Bool {
    byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27
  }

  static func append(_ scalar: UInt8, to buffer: inout OutputBuffer) {
    switch scalar {
    case 0x26: buffer.append(literal: "&amp;")
    case 0x3C: buffer.append(literal: "&lt;")
    case 0x3E: buffer.append(literal: "&gt;")
    case 0x22: buffer.append(literal: "&quot;")
    default: buffer.append(literal: "&#39;")
    }
  }
}

extension OutputBuffer {
  /// Appends text that came from outside: composed, what is not seen shown as signs, escaped.
  mutating func append(html text: String) {
    append(NormalForm.nfc(VisibleText.visible(text)), as: HTMLText.self)
  }
}
