package import VietnameseText

extension ShortValueFolding {
  /// For words typed without marks: abbreviations without marks are spelt out too (`hdnd`). Some of
  /// them are words of their own (`đu`, `du`), so what comes of it is tried besides, never alone.
  package static let vietnameseWithoutMarks = ShortValueFolding(
    version: ShortValueFolding.vietnamese.version,
    abbreviations: WordList(EmbeddedLists.abbreviations).rows.compactMap { row in
      guard let short = row.cell(0), let long = row.cell(1) else { return nil }
      return (short: Folding.unmarked(short), long: long)
    }
  )
}
