/// Callings and honours by which one knows somebody of public life again.
package enum PublicCalling {
  /// As `Honorific.name` spells them.
  package static let names: Set<String> = Set(
    WordList(EmbeddedLists.publicCallings).rows.compactMap { $0.cell(0) }
  )
}
