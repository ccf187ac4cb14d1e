package import VietnameseText

extension ShortValueFolding {
  /// How short values of Vietnamese public life are compared: with the abbreviations of the list
  /// spelt out (`HĐND` and `Hội đồng nhân dân` are one).
  package static let vietnamese = ShortValueFolding(
    version: Folding.version * 1_000 + Vocabulary.version,
    abbreviations: WordList(EmbeddedLists.abbreviations).rows.compactMap { row in
      guard let short = row.cell(0), let long = row.cell(1) else { return nil }
      return (short: short, long: long)
    }
  )
}
