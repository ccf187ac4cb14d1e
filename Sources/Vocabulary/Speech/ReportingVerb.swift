/// A verb after which comes what somebody said.
package struct ReportingVerb: Hashable, Sendable {
  /// What the verb makes of the words; the raw values are the words of the list.
  package enum Kind: String, Hashable, Sendable {
    case says, stresses, assesses, asks, proposes, orders, commits, agrees, refuses
    /// The verb only tells that somebody spoke (`phát biểu`).
    case speaks
  }

  package var name: String
  package var kind: Kind
  /// Whether it may follow what was said (`“…”, ông Hải nói`).
  package var mayFollow: Bool
  /// Whether it counts only before a colon, a comma, quotation marks, `rằng` or `là`: the word has
  /// other uses (`nói tiếng Anh`).
  package var needsSign: Bool
  /// Whether it counts only behind a quotation, or before a colon and one (`ông Hải thở dài: “…”`).
  package var isTag = false
  /// Whether it counts before a clause, too (`ông Hải nói giá sẽ tăng`), though not before a mere
  /// object (`nói tiếng Anh`).
  package var takesClause = false
  /// Whether it tells what somebody takes a thing for (`ông Hải gọi vườn này là “vàng xanh”`).
  package var isNaming = false

  /// `cho VnExpress biết`: `cho biết` with the one who is told between its words.
  package static let told = ReportingVerb(
    name: "cho biết",
    kind: .says,
    mayFollow: false,
    needsSign: false
  )

  /// `dẫn số liệu của Sở Y tế cho thấy`: what somebody says by what others have found.
  package static let cites = ReportingVerb(
    name: "dẫn",
    kind: .says,
    mayFollow: true,
    needsSign: false
  )

  package static let table: PhraseTable<ReportingVerb> = {
    var table = PhraseTable<ReportingVerb>()
    for row in WordList(EmbeddedLists.reportingVerbs).rows {
      guard let name = row.cell(0), let kind = row.cell(1).flatMap(Kind.init) else { continue }
      let uses = (row.cell(2) ?? "").split(separator: " ")
      table.add(
        name,
        ReportingVerb(
          name: name,
          kind: kind,
          mayFollow: uses.contains("after") || uses.contains("tag"),
          needsSign: uses.contains("quoted") || uses.contains("tag"),
          isTag: uses.contains("tag"),
          takesClause: uses.contains("clause"),
          isNaming: uses.contains("naming")
        )
      )
    }
    return table
  }()
}
