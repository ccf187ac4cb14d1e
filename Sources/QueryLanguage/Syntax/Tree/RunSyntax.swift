/// `run NAME place = "xã Gia Lâm"`: asks a saved query, with values for its parameters.
package struct RunSyntax: Hashable, Sendable {
  package struct Argument: Hashable, Sendable {
    package var parameter: Name
    package var value: Value

    package init(_ parameter: Name, _ value: Value) {
      self.parameter = parameter
      self.value = value
    }
  }

  /// The name of a saved query, or a file: with a `/` or ending in `.tq` it is a file.
  package var target: Name
  package var arguments: [Argument]
  package var range: SourceRange

  package init(_ target: Name, _ arguments: [Argument], at range: SourceRange) {
    self.target = target
    self.arguments = arguments
    self.range = range
  }

  package var isFile: Bool { Self.isFile(target.text) }

  /// Whether the target of a `run` is a file whatever names are kept.
  package static func isFile(_ target: String) -> Bool {
    target.contains("/") || target.hasSuffix(".tq")
  }
}
