extension JSONValue {
  /// The text of a value: a string, or the strings of a list, each on a line of its own.
  var text: [UInt8]? {
    switch self {
    case .string(let bytes): return bytes
    case .array(let values):
      let parts = values.compactMap(\.text)
      return parts.isEmpty ? nil : Array(parts.joined(separator: [0x0A]))
    case .object: return part?.text
    case .null, .bool, .number: return nil
    }
  }

  /// The lines of a value, cleaned.
  var lines: [String] { text.map { CleanText.lines($0).map(\.text) } ?? [] }

  /// The names that a value holds: `"A"`, `["A", "B"]`, `{"name": "A"}`, or a list of such.
  var names: [String] {
    switch self {
    case .string(let bytes): CleanText.line(bytes).map { [$0] } ?? []
    case .array(let values): values.flatMap(\.names)
    case .object: part?.names ?? []
    case .null, .bool, .number: []
    }
  }

  /// What an object says in one word of itself.
  private var part: JSONValue? {
    for key in ["name", "text", "caption", "title", "value", "rendered", "content"] {
      if let value = self[key] { return value }
    }
    return nil
  }
}
