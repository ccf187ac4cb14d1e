import SQLText
import VietnameseText

/// What a person reads in a cell: the elements of an array, or one text.
struct ReadableCell: Hashable {
  /// The elements in order; missing ones are kept, because the arrays of one relation run side by
  /// side.
  var elements: [String?]
  /// Nothing to read at all.
  var isMissing: Bool { elements.allSatisfy { $0 == nil } }

  /// Reads a cell of a row.
  init(_ row: some ResultRow, at index: Int, type: ResultType, for style: ReadableStyle) {
    switch row.kind(at: index) {
    case .null:
      self.init(elements: [])
    case .integer:
      self.init(one: style.text(of: row.integer(at: index), type))
    case .real:
      self.init(one: style.text(of: row.real(at: index)))
    case .text:
      self = row.withUTF8(at: index) { Self(bytes: $0, type: type, for: style) }
    }
  }

  /// Reads a value out of JSON text; nothing is a missing value.
  init(json: ArraySlice<UInt8>?, type: ResultType, for style: ReadableStyle) {
    guard let json else {
      self = .missing
      return
    }
    self = json.withUnsafeBufferPointer { bytes in
      var nested = NestedText(style: style)
      nested.read(bytes, type)
      return Self(nested)
    }
  }

  /// Reads a text as it is.
  init(text bytes: UnsafeBufferPointer<UInt8>) {
    self.init(one: String(decoding: bytes, as: UTF8.self))
  }

  /// Nothing at all.
  static let missing = ReadableCell(elements: [])

  private init(_ nested: NestedText) {
    self.init(
      elements: nested.elements.map { range in
        range.map { String(decoding: nested.bytes[$0], as: UTF8.self) }
      }
    )
  }

  private init(elements: [String?]) {
    self.elements = elements
  }

  private init(one text: String?) {
    self.init(elements: [text])
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, type: ResultType, for style: ReadableStyle) {
    switch type {
    case .array, .object:
      var nested = NestedText(style: style)
      nested.read(bytes, type)
      self.init(nested)
    case .date:
      self.init(one: style.date(String(decoding: bytes, as: UTF8.self)))
    case .text, .integer, .real, .boolean:
      self.init(one: String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The elements on one line, the missing ones empty.
  var line: String {
    elements.map { $0 ?? "" }.joined(separator: "; ")
  }
}
