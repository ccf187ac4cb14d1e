extension SyntaxParser {
  /// Items of `show` or of a shape, at least one, with commas between.
  mutating func items(after: String) throws(ParseFailure) -> [Item] {
    var items = [try item(after: after)]
    while take(.comma) != nil { items.append(try item(after: "the comma")) }
    return items
  }

  private mutating func item(after: String) throws(ParseFailure) -> Item {
    let expression = try expression(after: after)
    var content = Item.Content.expression(expression)
    if case .path(let path) = expression, current.is(.openBrace) {
      content = .shape(try shape(of: path))
    }
    guard take(.as) != nil else { return Item(content) }
    return Item(content, as: try name(after: "`as`"))
  }

  private mutating func shape(of path: Path) throws(ParseFailure) -> Shape {
    try nested { (parser) throws(ParseFailure) in
      let opening = parser.take()
      let items = try parser.items(after: "`{`")
      let clauses = try parser.clauses(of: .shape)
      try parser.close(opening, by: .closeBrace)
      return Shape(
        path,
        items: items,
        clauses: clauses,
        at: parser.range(from: path.range.start)
      )
    }
  }

  /// The name that `as` gives; any word will do.
  mutating func name(after: String) throws(ParseFailure) -> Name {
    guard let word = current.word else {
      var hint: String?
      if case .string = current.kind { hint = "a name is one word without quotes: `as ten_goi`" }
      throw missing("a name", after: after, hint: hint)
    }
    return Name(word, at: take().range)
  }
}
