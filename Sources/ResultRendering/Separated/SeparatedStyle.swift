/// What tells CSV from TSV.
protocol SeparatedStyle: TextEscaping {
  static var separator: UInt8 { get }
  static var lineEnd: StaticString { get }
  /// Whether a text that holds a byte must stand in quotation marks.
  static func asksForQuotes(_ byte: UInt8) -> Bool
  /// Whether a text that is there but empty is told from a missing one by quotation marks.
  static var marksEmptyText: Bool { get }
}

/// Comma-separated values by RFC 4180: lines end in CR LF, and a text with a comma, a quotation mark
/// or a line break stands in quotation marks, which are doubled inside.
///
/// An empty text is `""`, a missing value nothing.
enum CSVText: SeparatedStyle {
  static var separator: UInt8 { 0x2C }
  static var lineEnd: StaticString { "\r\n" }
  static var marksEmptyText: Bool { true }
  static var isC1Special: Bool { false }

  @inline(__always)
  static func asksForQuotes(_ byte: UInt8) -> Bool {
    byte <= 0x2C && (byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D)
  }

  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool { byte == 0x22 }

  static func append(_ scalar: UInt8, to buffer: inout OutputBuffer) {
    buffer.append(literal: "\"\"")
  }
}

/// Tab-separated values with a header: no quotation marks, so that `cut` and `awk` read it; a tab
/// or a line break inside a cell becomes a space.
enum TSVText: SeparatedStyle {
  static var separator: UInt8 { 0x09 }
  static var lineEnd: StaticString { "\n" }
  static var marksEmptyText: Bool { false }
  static var isC1Special: Bool { false }

  @inline(__always)
  static func asksForQuotes(_ byte: UInt8) -> Bool { false }

  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0A || byte == 0x0D }

  static func append(_ scalar: UInt8, to buffer: inout OutputBuffer) {
    buffer.append(0x20)
  }
}
