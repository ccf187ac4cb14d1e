import SQLText
import VietnameseText

/// Makes and looks up strikes: facts that a user calls wrong.
///
/// A position and a document are struck of every article, mentions, statements and figures with
/// their words.
struct StrikeMaking {
  private let writer: ArticleWriter

  init(_ writer: ArticleWriter) {
    self.writer = writer
  }

  /// Strikes the fact of a row; missing where it is gone.
  func strike(_ table: String, id: Int64, made: String) throws -> Correction? {
    guard let note = try note(on: table, id: id) else { return nil }
    let strike = try writer.note(.strike, note, made: made)
    try writer.run(
      "insert into struck (correction, kind, subject, article, passage, start, length) "
        + Self.selection(of: table),
      [.integer(strike.number), .integer(id)]
    )
    return strike
  }

  /// The articles whose facts a strike changes, or has changed.
  func articles(struckBy correction: Int64) throws -> [Int64] {
    let id: [SQLValue] = [.integer(correction)]
    let found = try Self.articles.flatMap { sql in
      try writer.rows(sql, id) { $0.integer(at: 0) }
    }
    return Set(found).sorted()
  }

  /// A position may stand in any article that names somebody of the name.
  private static let articles = [
    "select a.id from struck s join article a on a.key = s.article where s.correction = ?1",
    """
    select i.article from struck s join struck_in i on i.subject = s.subject
    where s.correction = ?1 and s.article is null
    """,
    """
    select c.article from struck s join citation c on c.identity = s.subject
    where s.correction = ?1 and s.kind = 'document'
    """,
    """
    with name as (select distinct substr(subject, 1, instr(subject, '|') - 1) as text
      from struck where correction = ?1 and kind = 'position')
    select n.article from name join naming n
      on n.identity >= name.text and n.identity < name.text || char(10)
    where \(CorrectedIdentities.ownName(sql: "n.identity")) = name.text
    """,
  ]

  private func note(on table: String, id: Int64) throws -> String? {
    let sql: String
    switch table {
    case "position":
      sql =
        "select label || ', of ' || p.name from position q join person p on p.id = q.person where q.id = ?1"
    case "statement":
      sql = """
        select '“' || \(StatementText.sql) || '”, said by '
          || ifnull((select name from person where id = speaker), 'somebody unnamed')
        from statement where id = ?1
        """
    case "mention":
      sql = """
        select '“' || substr(t.text, m.start + 1, m.length) || '” as a ' || m.kind
        from mention m join passage t on t.id = m.passage where m.id = ?1
        """
    case "figure": sql = "select '“' || text || '” as a figure' from figure where id = ?1"
    case "document": sql = "select label from document where id = ?1"
    default:
      throw CorrectionError(
        .both(
          """
          only a position, a statement, a mention, a figure or a document can be struck; \
          for a person there are `split` and `merge`
          """,
          vi: """
            chỉ gạch bỏ được chức vụ, phát biểu, lần nhắc, con số hoặc văn bản; \
            với người thì dùng `split` và `merge`
            """
        )
      )
    }
    return try writer.rows(sql, [.integer(id)]) { "struck \($0.text(at: 0) ?? "")" }.first
  }

  /// Rows of: correction, kind, subject, article, passage, start, length; `?1` is the correction,
  /// `?2` the row.
  private static func selection(of table: String) -> String {
    let person = "ifnull(\(CorrectedIdentities.ownName(sql: "n.identity")), '')"
    let held = """
      \(person) || '|' || q.role_folded || '|' || ifnull(q.organisation_folded, '') || '|'
        || ifnull((select identity from place where id = q.place), '')
      """
    switch table {
    case "position":
      return """
        select distinct ?1, 'position', \(held), null, null, null, null
        from mention m join position q on q.id = m.position join naming n on n.id = m.naming
        where q.id = ?2
        """
    case "document":
      return """
        select distinct ?1, 'document', identity, null, null, null, null
        from citation where document = ?2
        """
    case "mention":
      return """
        select ?1, 'mention', case m.kind when 'person' then 'person ' || \(person)
            when 'position' then 'position ' || \(held) else m.kind end,
          a.key, t.text, m.start, m.length
        from mention m join passage t on t.id = m.passage join article a on a.id = m.article
          left join naming n on n.id = m.naming left join position q on q.id = m.position
        where m.id = ?2
        """
    case "statement":
      return """
        select ?1, 'statement', \(person), a.key, t.text, s.start, s.length
        from statement s join passage t on t.id = s.passage join article a on a.id = s.article
          left join naming n on n.id = s.naming
        where s.id = ?2
        """
    default:
      return """
        select ?1, 'figure', '', a.key, t.text, f.start, f.length
        from figure f join passage t on t.id = f.passage join article a on a.id = f.article
        where f.id = ?2
        """
    }
  }
}

extension ArticleWriter {
  /// Strikes the fact of a row, and gives the articles whose facts must be found anew.
  package func strike(
    _ table: String,
    id: Int64,
    made: String
  ) throws -> (correction: Correction, articles: [Int64])? {
    let making = StrikeMaking(self)
    guard let strike = try making.strike(table, id: id, made: made) else { return nil }
    return (strike, try making.articles(struckBy: strike.number))
  }
}
