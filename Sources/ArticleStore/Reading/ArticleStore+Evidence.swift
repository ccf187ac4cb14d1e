import SQLText

extension ArticleStore {
  /// The words behind a row: `table` is where the row's `id` stands, as `SQLStatement.origin` says.
  ///
  /// At most `limit` passages are read; a table that has no evidence gives none.
  package func evidence(
    of table: String,
    id: Int64,
    limit: Int
  ) throws(StoreError) -> EvidenceList {
    guard let source = EvidenceSource(table: table, id: id) else {
      return EvidenceList(shown: [], total: 0)
    }
    let total = try values("select count(distinct passage) from (\(source.spans))") {
      Int($0.integer(at: 0))
    }
    let rows = try values(
      """
      with span as (\(source.spans)), first as (
        select t.id, t.number, t.kind, t.text, a.title, a.outlet, a.published, a.url, a.file,
          a.published_from, a.key
        from passage t join article a on a.id = t.article
        where t.id in (select passage from span)
        order by a.published_from is null, a.published_from, a.key, t.number
        limit \(binding: .integer(Int64(limit)))
      )
      select f.id, f.number, f.kind, f.text, f.title, f.outlet, f.published, f.url, f.file,
        s.start, s.length
      from first f join span s on s.passage = f.id
      order by f.published_from is null, f.published_from, f.key, f.number, s.start
      """,
      EvidenceRow.init
    )
    return EvidenceList(shown: Self.joined(rows), total: total.first ?? 0)
  }

  /// The stretches of one passage follow one another.
  private static func joined(_ rows: [EvidenceRow]) -> [Evidence] {
    var list: [Evidence] = []
    var passage: Int64?
    for row in rows {
      if row.passage != passage { list.append(row.evidence) }
      passage = row.passage
      if let span = row.span { list[list.count - 1].spans.append(span) }
    }
    return list
  }
}

/// One stretch of one passage, as it comes from SQLite.
private struct EvidenceRow {
  var passage: Int64
  var evidence: Evidence
  var span: Evidence.Span?

  init(_ row: StatementRow) {
    passage = row.integer(at: 0)
    evidence = Evidence(
      page: Evidence.Page(
        title: row.text(at: 4) ?? "",
        outlet: row.text(at: 5),
        published: row.text(at: 6),
        url: row.text(at: 7),
        file: row.text(at: 8)
      ),
      number: Int(row.integer(at: 1)),
      kind: row.text(at: 2) ?? "",
      text: row.text(at: 3) ?? "",
      spans: []
    )
    span = row.optionalInteger(at: 9).map {
      Evidence.Span(start: Int($0), length: Int(row.integer(at: 10)))
    }
  }
}

/// Where the words behind the rows of a table stand.
private struct EvidenceSource {
  /// A select of `passage, start, length`; both are null where the whole passage tells.
  let spans: SQLFragment

  init?(table: String, id: Int64) {
    let id = SQLFragment("\(binding: .integer(id))")
    switch table {
    case "article":
      spans = """
        select id as passage, null as start, null as length from passage
        where article = \(id) and kind in ('title', 'lead')
        """
    case "passage":
      spans = "select id as passage, null as start, null as length from passage where id = \(id)"
    case "related":
      spans = """
        select id as passage, null as start, null as length from passage where related = \(id)
        """
    case "mention", "figure":
      spans = "select passage, start, length from \(name: table) where id = \(id)"
    case "statement":
      spans = """
        select s.passage, p.start, p.length
        from statement s join statement_piece p on p.statement = s.id where s.id = \(id)
        """
    case "person", "position", "place", "organisation", "document":
      spans = "select passage, start, length from mention where \(name: table) = \(id)"
    default:
      return nil
    }
  }
}
