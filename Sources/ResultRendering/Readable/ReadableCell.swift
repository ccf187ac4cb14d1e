import SQLText
import VietnameseText

/// What a person reads in a cell: the elements of an array, or one text.
struct ReadableCell: Hashable {
  /// The elements in order; missing ones are kept, because the arrays of one relation run side by
  /// side.
  var elements: [String?]
  /// Whether the cell is an array, even of one element.
  var isList: Bool

  /// Nothing to read at all.
  var isMissing: Bool { elements.allSatisfy { $0 == nil } }

  /// Reads a cell of a row.
  init(_ row: some ResultRow, at index: Int, type: ResultType, for style: ReadableStyle) {
    switch row.kind(at: index) {
    case .null:
      self.init(elements: [], isList: false)
    case .integer:
      self.init(one: style.text(of: row.integer(at: index), type))
    case .real:
      self.init(one: style.text(of: row.real(at: index)))
    case .text:
      self = row.withUTF8(at: index) { Self(bytes: $0, type: type, for: style) }
    }
  }

  private init(elements: [String?], isList: Bool) {
    self.elements = elements
    self.isList = isList
  }

  private init(one text: String?) {
    self.init(elements: [text], isList: false)
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, type: ResultType, for style: ReadableStyle) {
    switch type {
    case .array(let element):
      if case .array(let values)? = JSONReader.value(of: bytes) {
        self.init(elements: values.map { style.text(of: $0, element) }, isList: true)
        return
      }
    case .object:
      if let value = JSONReader.value(of: bytes) {
        self.init(one: style.text(of: value, type))
        return
      }
    case .date:
      self.init(one: style.date(String(decoding: bytes, as: UTF8.self)))
      return
    case .text, .integer, .real, .boolean:
      break
    }
    self.init(one: String(decoding: bytes, as: UTF8.self))
  }

  /// The elements on one line, the missing ones empty.
  var line: String {
    elements.map { $0 ?? "" }.joined(separator: "; ")
  }
}
