package import SQLText

/// A JSON Schema (draft 2020-12) of what a question's result is in JSON.
package struct JSONSchema: Hashable, Sendable {
  private static let indent = "  "

  private let columns: [ResultColumn]
  private let title: String
  private let isLine: Bool

  /// The schema of the array that `json` writes, or of each line of `jsonl`.
  package init(of columns: [ResultColumn], title: String, isLine: Bool) {
    self.columns = columns
    self.title = title
    self.isLine = isLine
  }

  /// The schema as JSON, ending in a line end.
  package var text: String {
    var buffer = OutputBuffer(sink: MemorySink())
    buffer.append(literal: "{\n")
    buffer.appendMember("$schema", "https://json-schema.org/draft/2020-12/schema")
    buffer.appendMember("title", title)
    if isLine {
      appendObject(columns, to: &buffer, depth: 1)
    } else {
      buffer.append(literal: "  \"type\": \"array\",\n  \"items\": {\n")
      appendObject(columns, to: &buffer, depth: 2)
      buffer.append(literal: "  }\n")
    }
    buffer.append(literal: "}\n")
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// The members of the schema of an object, which the caller puts into braces.
  private func appendObject(_ columns: [ResultColumn], to buffer: inout OutputBuffer, depth: Int) {
    let indent = String(repeating: Self.indent, count: depth)
    buffer.append("\(indent)\"type\": \(depth < 3 ? "\"object\"" : "[\"object\", \"null\"]"),\n")
    buffer.append("\(indent)\"properties\": {")
    for (number, column) in columns.enumerated() {
      buffer.append(number == 0 ? "\n" : ",\n")
      buffer.append(indent + Self.indent)
      buffer.append(json: column.name)
      buffer.append(literal: ": ")
      append(column.type, to: &buffer, depth: depth + 1)
    }
    buffer.append(columns.isEmpty ? "},\n" : "\n\(indent)},\n")
    buffer.append("\(indent)\"required\": [")
    for (number, column) in columns.enumerated() {
      if number > 0 { buffer.append(literal: ", ") }
      buffer.append(json: column.name)
    }
    buffer.append("],\n\(indent)\"additionalProperties\": false\n")
  }

  private func append(_ type: ResultType, to buffer: inout OutputBuffer, depth: Int) {
    let indent = String(repeating: Self.indent, count: depth)
    switch type {
    case .text: buffer.append(literal: "{ \"type\": [\"string\", \"null\"] }")
    case .integer: buffer.append(literal: "{ \"type\": [\"integer\", \"null\"] }")
    case .real: buffer.append(literal: "{ \"type\": [\"number\", \"null\"] }")
    case .boolean: buffer.append(literal: "{ \"type\": [\"boolean\", \"null\"] }")
    case .date:
      buffer.append(
        literal: """
          { "type": ["string", "null"], \
          "description": "ISO 8601 in Việt Nam time, as exact as it is known: 2026, 2026-01, \
          2026-01-30, 2026-01-30T20:44:00+07:00" }
          """
      )
    case .array(let element):
      buffer.append("{\n\(indent)\(Self.indent)\"type\": [\"array\", \"null\"],\n")
      buffer.append("\(indent)\(Self.indent)\"items\": ")
      append(element, to: &buffer, depth: depth + 1)
      buffer.append("\n\(indent)}")
    case .object(let columns):
      buffer.append(literal: "{\n")
      appendObject(columns, to: &buffer, depth: depth + 1)
      buffer.append("\(indent)}")
    }
  }
}

extension OutputBuffer {
  fileprivate mutating func append(json text: String) {
    var text = text
    text.withUTF8 { appendJSONString($0) }
  }

  fileprivate mutating func appendMember(_ name: String, _ value: String) {
    append(literal: "  ")
    append(json: name)
    append(literal: ": ")
    append(json: value)
    append(literal: ",\n")
  }
}
