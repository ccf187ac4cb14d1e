/// A piece of SQL as segments, so that a value cannot become text by mistake.
///
/// A fragment is written as an interpolated string: literal text is SQL written by us, `\(name:)`
/// is the name of a table or column, `\(binding:)` a value, `\(_:)` another fragment.
package struct SQLFragment: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// One part of a fragment.
  ///
  /// Fragments stand in one another as they are, so that putting a statement together copies none of
  /// its text; that is laid out once, when all of it is known.
  fileprivate enum Segment: Hashable, Sendable {
    case text(String)
    case binding(SQLValue)
    indirect case fragment([Segment])
    /// With two more spaces after each line break of our own.
    indirect case deeper([Segment])
  }

  private var segments: [Segment]

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
      SQLFragment.add(literal, to: &segments)
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
      SQLFragment.add(name, to: &segments)
    }

    /// A name that a user chose or that holds a dot: the name of a column of a result.
    package mutating func appendInterpolation(quoted name: String) {
      var quoted = "\""
      for scalar in name.unicodeScalars where scalar != "\0" {
        if scalar == "\"" { quoted.unicodeScalars.append("\"") }
        quoted.unicodeScalars.append(scalar)
      }
      SQLFragment.add(quoted + "\"", to: &segments)
    }

    package mutating func appendInterpolation(binding value: SQLValue) {
      segments.append(.binding(value))
    }

    package mutating func appendInterpolation(_ fragment: SQLFragment) {
      SQLFragment.add(fragment.segments, to: &segments)
    }
  }

  package mutating func append(_ other: SQLFragment) {
    Self.add(other.segments, to: &segments)
  }

  package static func + (left: SQLFragment, right: SQLFragment) -> SQLFragment {
    var sum = left
    add(right.segments, to: &sum.segments)
    return sum
  }

  /// Text goes on with the text before it, so that a statement has few segments.
  private static func add(_ text: String, to segments: inout [Segment]) {
    guard !text.isEmpty else { return }
    guard case .text(var last)? = segments.last else { return segments.append(.text(text)) }
    segments.removeLast()
    last += text
    segments.append(.text(last))
  }

  private static func add(_ other: [Segment], to segments: inout [Segment]) {
    if other.count > 1 { return segments.append(.fragment(other)) }
    guard let only = other.first else { return }
    if case .text(let text) = only { add(text, to: &segments) } else { segments.append(only) }
  }

  /// The same with two more spaces after each line break of our own; values stay as they are.
  package var indented: SQLFragment {
    if segments.count <= 1 {
      switch segments.first {
      case .text(let text)? where text.utf8.contains(UInt8(ascii: "\n")): break
      case .fragment?, .deeper?: break
      case .text?, .binding?, nil: return self
      }
    }
    var deeper = self
    deeper.segments = [.deeper(segments)]
    return deeper
  }

  /// The text that is prepared, with numbered parameters, and the values in their order.
  package var prepared: (sql: String, bindings: [SQLValue]) {
    var bindings: [SQLValue] = []
    let sql = laidOut { value, sql in
      bindings.append(value)
      sql += "?\(bindings.count)".utf8
    }
    return (sql, bindings)
  }

  /// The text with each value as a literal, ready to be pasted into `sqlite3`.
  package var pasted: String {
    laidOut { value, sql in sql += value.literal.utf8 }
  }

  private func laidOut(_ write: (SQLValue, inout [UInt8]) -> Void) -> String {
    var sql: [UInt8] = []
    sql.reserveCapacity(1024)
    Self.lay(out: segments, depth: 0, into: &sql, write)
    return String(decoding: sql, as: UTF8.self)
  }

  private static func lay(
    out segments: [Segment],
    depth: Int,
    into sql: inout [UInt8],
    _ write: (SQLValue, inout [UInt8]) -> Void
  ) {
    for segment in segments {
      switch segment {
      case .text(let text):
        for byte in text.utf8 {
          sql.append(byte)
          guard byte == UInt8(ascii: "\n") else { continue }
          for _ in 0..<(depth * 2) { sql.append(UInt8(ascii: " ")) }
        }
      case .binding(let value): write(value, &sql)
      case .fragment(let inner): lay(out: inner, depth: depth, into: &sql, write)
      case .deeper(let inner): lay(out: inner, depth: depth + 1, into: &sql, write)
      }
    }
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
