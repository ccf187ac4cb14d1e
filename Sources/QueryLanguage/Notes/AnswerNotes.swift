package import SQLText
package import VietnameseText

/// What a reader should know beside an answer: why it is empty, and what its figures do not say.
///
/// The language asks no store itself; whoever has one answers the statements.
package struct AnswerNotes: Sendable {
  /// Gives the texts in the first column of a statement's rows.
  package typealias Asking = (SQLStatement) throws -> [String]

  private let query: ResolvedQuery
  private let catalogue: Catalogue

  package init(_ query: ResolvedQuery, catalogue: Catalogue) {
    self.query = query
    self.catalogue = catalogue
  }

  /// `isEmpty`: whether there was no row, or one that says of everything found that it is nothing.
  package func notes(isEmpty: Bool, asking ask: Asking) rethrows -> [BilingualText] {
    let cautions = try [
      MergedPlacesCaution(query: query, catalogue: catalogue).note(asking: ask),
      CopiesCaution(query: query, catalogue: catalogue).note(asking: ask),
      MixedUnitsCaution(query: query, catalogue: catalogue).note(asking: ask),
    ]
    let reasons =
      isEmpty ? try EmptyAnswer(query: query, catalogue: catalogue).notes(asking: ask) : []
    return cautions.compactMap(\.self) + reasons
  }
}
