package import VietnameseText

extension ShortValueFolding {
  /// How words typed without marks are compared: abbreviations without marks are spelt out, too.
  ///
  /// Some of them are words of their own, so what comes of it is tried besides, never alone.
  package static let vietnameseWithoutMarks = ShortValueFolding(
    version: ShortValueFolding.vietnamese.version,
    abbreviations: WordList(EmbeddedLists.abbreviations).rows.compactMap { row in
      guard let short = row.cell(0), let long = row.cell(1) else { return nil }
      return (short: Folding.unmarked(short), long: long)
    }
  )
}
