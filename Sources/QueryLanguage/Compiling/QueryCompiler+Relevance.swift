import SQLText

extension QueryCompiler {
  /// The rank of a row's text by the full-text index, the best first.
  ///
  /// `rank` is a column of the index and may stand anywhere, which `bm25()` may not. Of an article
  /// the best passage counts, or else the longest page would be the best.
  mutating func rank(_ relevance: Relevance, in scope: inout Scope) -> SortColumn {
    let alias = conditions.aliases.next("w")
    let index: String
    let isPage: Bool
    switch relevance.field.type {
    case .longText(let name): (index, isPage) = (name, false)
    case .articleText: (index, isPage) = ("passage_words", true)
    case .shortText, .role, .personName, .texts, .unitName, .plainText, .number, .real, .date,
      .boolean,
      .kind, .level, .party:
      preconditionFailure("\(relevance.field.name) has no full-text index")
    }
    let isAll = relevance.needsAll && !isPage
    let match = relevance.patterns.map(\.match).joined(separator: isAll ? " AND " : " OR ")
    var ranked = Select(
      ["rowid as id", "rank as score"],
      from: "\(name: index)",
      where: [SQLCondition("\(name: index) match \(binding: .text(match))", nullable: false)]
    )
    if isPage {
      ranked = Select(
        ["pw.article as id", "min(f.score) as score"],
        from: "\(ranked.inBrackets) f",
        where: [SQLCondition("pw.kind <> 'teaser'", nullable: false)]
      )
      ranked.joins = ["join passage pw on pw.id = f.id"]
      ranked.group = ["pw.article"]
    }
    let join: SQLFragment = relevance.needsAll ? "join" : "left join"
    scope.add(
      "\(join) \(ranked.inBrackets) \(name: alias) on \(name: alias).id = \(name: scope.alias).id"
    )
    return SortColumn("\(name: alias).score", nullable: !relevance.needsAll)
  }
}
