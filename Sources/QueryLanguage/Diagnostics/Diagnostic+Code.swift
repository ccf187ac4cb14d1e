extension Diagnostic {
  /// The name of a kind of message, for tests and for looking it up: `unknown-field`.
  ///
  /// A struct and no enum, so that each stage names its codes beside its own messages.
  package struct Code: Hashable, Sendable, CustomStringConvertible {
    package let name: String

    package init(_ name: String) {
      self.name = name
    }

    package var description: String { name }
  }
}
