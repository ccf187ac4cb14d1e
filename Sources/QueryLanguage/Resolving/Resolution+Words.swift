import VietnameseText

extension Resolution {
  /// What the words straight after an entity ask: all of them, anywhere in its text.
  ///
  /// What stands between two spaces is one word, so that `5.000` is not found as a `5` here and
  /// three zeros there.
  mutating func words(_ literal: StringLiteral, of entity: Entity) -> RowTest? {
    guard let field = entity.longText else {
      report(.wordsWithoutText(literal, entity, catalogue))
      return nil
    }
    let pieces = literal.text.split(whereSeparator: \.isWhitespace)
      .filter { !Words.words(in: String($0)).isEmpty }
    guard !pieces.isEmpty else {
      report(.noWords(at: literal.range))
      return nil
    }
    comparisons += pieces.count
    let patterns = pieces.compactMap { piece in
      pattern(StringLiteral(String(piece), at: literal.range), isExact: false)
    }
    guard patterns.count == pieces.count else { return nil }
    switch field.type {
    case .articleText:
      // Each word may stand in another passage of the page.
      return .all(of: patterns.unique.map { .field(field, .words($0)) })
    case .longText, .shortText, .role, .personName, .texts, .unitName, .plainText, .number, .real,
      .date,
      .boolean, .kind, .level, .party:
      let words = patterns.unique
      return .field(field, words.count == 1 ? .words(words[0]) : .allWords(words))
    }
  }

  /// The ranking by the words that the condition searches the entity's own text for.
  mutating func relevance(
    _ key: OrderClause.Key,
    of entity: Entity,
    _ condition: RowTest?
  ) -> ResolvedOrder? {
    guard let relevance = relevance(of: entity, condition) else {
      report(.nothingRelevant(entity, catalogue, at: key.expression.range))
      return nil
    }
    return ResolvedOrder(key: .relevance(relevance), isDescending: key.direction == .ascending)
  }

  /// Missing where no word of the entity's own text is searched for.
  func relevance(of entity: Entity, _ condition: RowTest?) -> Relevance? {
    guard let field = entity.longText, let condition else { return nil }
    let (patterns, needsAll) = condition.searched(in: field)
    guard !patterns.isEmpty else { return nil }
    return Relevance(field: field, patterns: patterns, needsAll: needsAll)
  }
}

extension Entity {
  /// The text that is searched by a full-text index, where the entity has one.
  package var longText: Field? {
    fields.first { field in
      switch field.type {
      case .longText, .articleText: true
      case .shortText, .role, .personName, .texts, .unitName, .plainText, .number, .real, .date,
        .boolean,
        .kind, .level, .party:
        false
      }
    }
  }
}
