extension Diagnostic.Code {
  static let wordsWithoutText = Self("words-without-text")
  static let nothingRelevant = Self("nothing-relevant")
}

/// Words that are searched for where there is no text.
extension Diagnostic {
  static func wordsWithoutText(
    _ literal: StringLiteral,
    _ entity: Entity,
    _ catalogue: Catalogue
  ) -> Self {
    let name = entity.label.field
    let others = catalogue.entities.filter { $0.longText != nil }.map(\.singular).listed
    return Self(
      .wordsWithoutText,
      "\(entity.indefinite) has no text in which words could be searched for",
      at: literal.range,
      label: "did you mean `where \(name) ~ \(literal.text.quoted)`?",
      hint: "words straight after it can be asked of \(others)"
    )
  }

  static func unknownOrder(_ path: Path) -> Self {
    Self(
      .unknownField,
      "there is nothing called `\(path.text)` to sort by",
      at: path.range,
      label: "did you mean `relevance`?"
    )
  }

  static func nothingRelevant(_ entity: Entity, _ catalogue: Catalogue, at range: SourceRange)
    -> Self
  {
    let others = catalogue.entities.filter { $0.longText != nil }.map(\.singular).listed
    return Self(
      .nothingRelevant,
      "`relevance` ranks by the words that a text is searched for, and none are",
      at: range,
      hint: entity.longText == nil
        ? "words are searched for in the text of \(others)"
        : "add them: `find \(entity.singular) \"…\"`, or `where text ~ \"…\"`"
    )
  }
}
