import SQLText

/// What the rows of a result are, as texts that outlive a correction: it writes some rows anew, with
/// another `id`.
package struct RowKeys: Sendable {
  fileprivate let form: RowKeyForm
  /// A key of each `id`.
  fileprivate let keys: [Int64: String]
}

extension ArticleStore {
  /// The keys of rows; missing where a correction leaves the `id` of such rows as they are.
  package func keys(of table: String, ids: [Int64]) throws(StoreError) -> RowKeys? {
    guard let form = RowKeyForm(table: table) else { return nil }
    var keys: [Int64: String] = [:]
    for id in Set(ids) {
      let found = try values(
        """
        select \(form.key) from \(form.tables) where \(form.id) = \(binding: .integer(id))
        order by a.published_from is null, a.published_from, a.key limit 1
        """
      ) { $0.text(at: 0) }
      keys[id] = found.first ?? nil
    }
    return RowKeys(form: form, keys: keys)
  }

  /// The `id` that each row has now; a row that is gone is missing.
  package func ids(of rows: RowKeys) throws(StoreError) -> [Int64: Int64] {
    var now: [String: Int64] = [:]
    for article in Set(rows.keys.values.map { String($0.prefix(RowKeyForm.articleLength)) }) {
      let found = try values(
        """
        select \(rows.form.key), \(rows.form.id) from \(rows.form.tables)
        where a.key = \(binding: .text(article))
        """
      ) { (key: $0.text(at: 0) ?? "", id: $0.integer(at: 1)) }
      for row in found { now[row.key] = row.id }
    }
    return rows.keys.compactMapValues { now[$0] }
  }
}

/// How rows of a table are told apart by what stands in their article.
private struct RowKeyForm {
  /// How long the key of an article is, with which every key begins.
  static let articleLength = 32

  /// The column of the row's `id`.
  let id: SQLFragment
  /// What stands after `from`; `a` is an article.
  let tables: SQLFragment
  let key: SQLFragment

  init?(table: String) {
    let name = SQLFragment(stringLiteral: CorrectedIdentities.ownName(sql: "n.identity"))
    let held: SQLFragment = """
      ifnull(\(name), '') || '|' || ifnull(q.role_folded, '') || '|'
        || ifnull(q.organisation_folded, '') || '|' || ifnull(q.place, '')
      """
    let named: SQLFragment = """
      mention m join passage t on t.id = m.passage join article a on a.id = m.article
        left join naming n on n.id = m.naming left join position q on q.id = m.position
      """
    switch table {
    case "mention":
      (id, tables) = ("m.id", named)
      key = "a.key || t.number || ' ' || m.start || ' ' || m.length || ' ' || m.kind || \(held)"
    case "position":
      (id, tables) = ("m.position", named)
      key = "a.key || t.number || ' ' || m.start || ' ' || \(held)"
    case "statement":
      id = "s.id"
      tables = """
        statement s join article a on a.id = s.article left join naming n on n.id = s.naming
          join statement_piece p on p.statement = s.id and p.ordinal = 1
        """
      key = "a.key || s.passage_number || ' ' || p.start || ' ' || ifnull(\(name), '')"
    case "figure":
      (id, tables) = ("f.id", "figure f join article a on a.id = f.article")
      key = "a.key || f.passage_number || ' ' || f.start"
    case "person":
      (id, tables) = ("n.person", "naming n join article a on a.id = n.article")
      let occurrence = SQLFragment(stringLiteral: NamingTies.occurrence)
      key = "a.key || \(name) || '|' || (\(occurrence))"
    case "document":
      id = "d.id"
      tables = "citation c join article a on a.id = c.article join document d on d.id = c.document"
      key = "a.key || d.identity"
    default: return nil
    }
  }
}
