extension QuerySyntax: CustomStringConvertible {
  /// The query in canonical form, on one line; it parses to the same tree.
  package var description: String { Printer.text(of: self) }
}

extension Condition: CustomStringConvertible {
  package var description: String { Printer.text(of: self) }
}

extension Expression: CustomStringConvertible {
  package var description: String { Printer.text(of: self) }
}
