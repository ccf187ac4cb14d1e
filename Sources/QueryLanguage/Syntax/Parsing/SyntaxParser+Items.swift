import VietnameseText

extension SyntaxParser {
  /// Items of `show` or of a shape, at least one, with commas between.
  mutating func items(after: BilingualText) throws(ParseFailure) -> [Item] {
    var items = [try item(after: after)]
    while take(.comma) != nil { items.append(try item(after: .both("the comma", vi: "dấu phẩy"))) }
    return items
  }

  private mutating func item(after: BilingualText) throws(ParseFailure) -> Item {
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
  mutating func name(after: BilingualText) throws(ParseFailure) -> Name {
    guard let word = current.word else {
      var hint: BilingualText?
      if case .string = current.kind {
        hint = .both(
          "a name is one word without quotes: `as ten_goi`",
          vi: "tên là một từ không có ngoặc kép: `as ten_goi`"
        )
      }
      throw missing(.both("a name", vi: "tên"), after: after, hint: hint)
    }
    return Name(word, at: take().range)
  }
}
