import VietnameseText

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
      .both(
        "\(entity.indefinite) has no text in which words could be searched for",
        vi: "\(entity.indefinite) không có văn bản để tìm từ"
      ),
      at: literal.range,
      label: .meant("`where \(name) ~ \(literal.text.quoted)`"),
      hint: .both(
        "words straight after it can be asked of \(others)",
        vi: "từ đứng ngay sau chỉ dùng được với \(others)"
      )
    )
  }

  static func unknownOrder(_ path: Path) -> Self {
    Self(
      .unknownField,
      .both(
        "there is nothing called `\(path.text)` to sort by",
        vi: "không có gì tên là `\(path.text)` để xếp theo"
      ),
      at: path.range,
      label: .meant("`relevance`")
    )
  }

  static func nothingRelevant(_ entity: Entity, _ catalogue: Catalogue, at range: SourceRange)
    -> Self
  {
    let others = catalogue.entities.filter { $0.longText != nil }.map(\.singular).listed
    return Self(
      .nothingRelevant,
      .both(
        "`relevance` ranks by the words that a text is searched for, and none are",
        vi: "`relevance` xếp theo các từ cần tìm trong văn bản, mà ở đây không có từ nào"
      ),
      at: range,
      hint: entity.longText == nil
        ? .both(
          "words are searched for in the text of \(others)",
          vi: "từ được tìm trong văn bản của \(others)"
        )
        : .both(
          "add them: `find \(entity.singular) \"…\"`, or `where text ~ \"…\"`",
          vi: "hãy thêm từ: `find \(entity.singular) \"…\"`, hoặc `where text ~ \"…\"`"
        )
    )
  }
}
