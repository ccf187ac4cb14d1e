/// A piece of SQL as segments, so that a value cannot become text by mistake.
///
/// A fragment is written as an interpolated string: literal text is SQL written by us, `\(name:)`
/// is the name of a table or column, `\(binding:)` a value, `\(_:)` another fragment.
package struct SQLFragment: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// One part of a fragment.
  package enum Segment: Hashable, Sendable {
    case text(String)
    case binding(SQLValue)
  }

  package private(set) var segments: [Segment]

  package init(stringLiteral value: String) {
    segments = [.text(value)]
  }

  package init(stringInterpolation: StringInterpolation) {
    segments = stringInterpolation.segments
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var segments: [Segment] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      segments.reserveCapacity(interpolationCount * 2 + 1)
    }

    package mutating func appendLiteral(_ literal: String) {
      segments.add(literal)
    }

    /// The name of a table or a column; it must be made of lower-case ASCII letters, digits and `_`.
    package mutating func appendInterpolation(name: String) {
      precondition(
        !name.isEmpty
          && name.utf8.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_")
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          },
        "not a name of ours: \(name)"
      )
      segments.add(name)
    }

    /// A name that a user chose or that holds a dot: the name of a column of a result.
    package mutating func appendInterpolation(quoted name: String) {
      var quoted = "\""
      for scalar in name.unicodeScalars where scalar != "\0" {
        if scalar == "\"" { quoted.unicodeScalars.append("\"") }
        quoted.unicodeScalars.append(scalar)
      }
      segments.add(quoted + "\"")
    }

    package mutating func appendInterpolation(binding value: SQLValue) {
      segments.append(.binding(value))
    }

    package mutating func appendInterpolation(_ fragment: SQLFragment) {
      segments.add(fragment.segments)
    }
  }

  package mutating func append(_ other: SQLFragment) {
    segments.add(other.segments)
  }

  package static func + (left: SQLFragment, right: SQLFragment) -> SQLFragment {
    var sum = left
    sum.segments.add(right.segments)
    return sum
  }

  /// The same with two more spaces after each line break of our own; values stay as they are.
  package var indented: SQLFragment {
    var deeper = self
    for index in deeper.segments.indices {
      if case .text(let text) = deeper.segments[index] {
        deeper.segments[index] = .text(Self.indented(text))
      }
    }
    return deeper
  }

  private static func indented(_ text: String) -> String {
    let newline = UInt8(ascii: "\n")
    let breaks = text.utf8.count { $0 == newline }
    guard breaks > 0 else { return text }
    return String(unsafeUninitializedCapacity: text.utf8.count + breaks * 2) { buffer in
      var end = 0
      for byte in text.utf8 {
        buffer[end] = byte
        end += 1
        if byte == newline {
          buffer[end] = UInt8(ascii: " ")
          buffer[end + 1] = UInt8(ascii: " ")
          end += 2
        }
      }
      return end
    }
  }

  /// The text that is prepared, with numbered parameters, and the values in their order.
  package var prepared: (sql: String, bindings: [SQLValue]) {
    var sql = ""
    var bindings: [SQLValue] = []
    for segment in segments {
      switch segment {
      case .text(let text): sql += text
      case .binding(let value):
        bindings.append(value)
        sql += "?\(bindings.count)"
      }
    }
    return (sql, bindings)
  }

  /// The text with each value as a literal, ready to be pasted into `sqlite3`.
  package var pasted: String {
    segments.reduce(into: "") { sql, segment in
      switch segment {
      case .text(let text): sql += text
      case .binding(let value): sql += value.literal
      }
    }
  }
}

extension [SQLFragment.Segment] {
  /// Text goes on with the text before it, so that a statement has few segments.
  fileprivate mutating func add(_ text: String) {
    guard !text.isEmpty else { return }
    guard case .text(var last)? = self.last else { return append(.text(text)) }
    removeLast()
    last += text
    append(.text(last))
  }

  fileprivate mutating func add(_ segments: [SQLFragment.Segment]) {
    guard let first = segments.first else { return }
    switch first {
    case .text(let text): add(text)
    case .binding: append(first)
    }
    append(contentsOf: segments.dropFirst())
  }
}

extension Sequence<SQLFragment> {
  /// The fragments one after another with a separator between them.
  package func joined(separator: SQLFragment) -> SQLFragment {
    var joined: SQLFragment = ""
    for (index, fragment) in enumerated() {
      if index > 0 { joined.append(separator) }
      joined.append(fragment)
    }
    return joined
  }
}
