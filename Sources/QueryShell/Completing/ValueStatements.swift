import SQLText

/// The statements that look for the values of a column; each reads little of however large a table.
struct ValueStatements {
  /// How many places of a table are looked at for an estimate.
  private static let samplePlaces: Int64 = 40

  let column: ValueColumn

  /// How many rows are looked at in each place; an article is tied to several values.
  private var sampleRows: Int64 { column.tie == nil ? 50 : 25 }

  /// How many rows an estimate is made from.
  var sampleSize: Int64 { Self.samplePlaces * sampleRows }

  /// Whether an index leads from a folded value to its rows.
  var index: SQLStatement {
    Self.number(
      """
      select count(*) from pragma_index_list(\(binding: .text(column.table))) l,
        pragma_index_info(l.name) i
      where i.seqno = 0 and not l.partial and i.name = \(binding: .text(column.folded))
      """
    )
  }

  /// The largest number that a row of the sampled table is known by.
  var size: SQLStatement {
    Self.number("select max(\(name: sampledKey)) from \(name: sampledTable)")
  }

  /// The first folded value that is not before `start`.
  func first(from start: String) -> SQLStatement {
    Self.text(
      """
      select min(\(name: column.folded)) from \(name: column.table)
      where \(name: column.folded) >= \(binding: .text(start))
      """
    )
  }

  /// The values that begin with `start`, folded, each with how often it occurs, by hops over the
  /// index from one to the next.
  func values(beginningWith start: String, level: String?, limit: Int) -> SQLStatement {
    let end = SQLValue.text(start + FoldedPrefixes.last)
    let (table, folded) = (column.table, column.folded)
    let rows: SQLFragment =
      column.shown == column.column
      ? """
      select (select t.\(name: column.shown) from \(name: table) t
          where t.\(name: folded) = v.f limit 1), v.f, \(count(ofRow: false))
      from v where v.f is not null
      """
      : """
      select t.\(name: column.shown), v.f, \(count(ofRow: true))
      from v join \(name: table) t on t.\(name: folded) = v.f\(levelCondition(level))
      limit \(binding: .integer(Int64(limit)))
      """
    return Self.counted(
      """
      with recursive v(f) as (
        select min(\(name: folded)) from \(name: table)
        where \(name: folded) >= \(binding: .text(start)) and \(name: folded) < \(binding: end)
        union all
        select (select min(\(name: folded)) from \(name: table)
          where \(name: folded) > v.f and \(name: folded) < \(binding: end))
        from v where v.f is not null
        limit \(binding: .integer(Int64(limit) + 1))
      )
      \(rows)
      """
    )
  }

  /// The values of rows from all over the table, each with how many of those rows have it; of all
  /// rows where there are not more than are looked at.
  func sample(of size: Int64) -> SQLStatement {
    let value: SQLFragment = "t.\(name: column.shown), t.\(name: column.folded), count(*)"
    let source: SQLFragment =
      column.tie.map { tie in
        SQLFragment(
          """
          \(name: tie.table) a join \(name: column.table) t
            on t.\(name: column.key) = a.\(name: tie.column)\(speaking(tie))
          """
        )
      } ?? "\(name: column.table) t"
    let key: SQLFragment = column.tie == nil ? "t.\(name: column.key)" : "a.article"
    let order: SQLFragment = "group by 1, 2 having t.\(name: column.folded) is not null"
    guard size > sampleSize else {
      return Self.counted("select \(value) from \(source) \(order)")
    }
    let last = SQLValue.integer(Self.samplePlaces - 1)
    let start: SQLFragment =
      "p.n * \(binding: .integer(size)) / \(binding: .integer(Self.samplePlaces))"
    return Self.counted(
      """
      with recursive p(n) as (select 0 union all select n + 1 from p where n < \(binding: last))
      select \(value)
      from p cross join \(source)
      where \(key) between \(start) and \(start) + \(binding: .integer(sampleRows - 1))
      \(order)
      """
    )
  }

  // MARK: parts

  private var sampledTable: String { column.tie?.table ?? column.table }
  private var sampledKey: String { column.tie == nil ? column.key : "article" }

  /// How often a value occurs, or one row of it; not counted beyond the limit.
  private func count(ofRow: Bool) -> SQLFragment {
    let limit = SQLValue.integer(Int64(StoredValue.countLimit))
    let (table, folded) = (column.table, column.folded)
    guard let tie = column.tie else {
      return """
        (select count(*) from (select 1 from \(name: table) c
          where c.\(name: folded) = v.f limit \(binding: limit)))
        """
    }
    if ofRow {
      return """
        (select count(*) from (select 1 from \(name: tie.table) a
          where a.\(name: tie.column) = t.\(name: column.key)\(speaking(tie))
          limit \(binding: limit)))
        """
    }
    return """
      (select count(*) from (select 1 from \(name: table) c
        join \(name: tie.table) a on a.\(name: tie.column) = c.\(name: column.key)\(speaking(tie))
        where c.\(name: folded) = v.f limit \(binding: limit)))
      """
  }

  private func speaking(_ tie: ValueColumn.Tie) -> SQLFragment {
    tie.speaks ? " and a.speaks = 1" : ""
  }

  private func levelCondition(_ level: String?) -> SQLFragment {
    level.map { " and t.level_folded = \(binding: .text($0))" } ?? ""
  }

  private static func number(_ sql: SQLFragment) -> SQLStatement {
    SQLStatement(sql: sql, columns: [ResultColumn(name: "number", type: .integer)])
  }

  private static func text(_ sql: SQLFragment) -> SQLStatement {
    SQLStatement(sql: sql, columns: [ResultColumn(name: "folded", type: .text)])
  }

  private static func counted(_ sql: SQLFragment) -> SQLStatement {
    SQLStatement(
      sql: sql,
      columns: [
        ResultColumn(name: "shown", type: .text), ResultColumn(name: "folded", type: .text),
        ResultColumn(name: "number", type: .integer),
      ]
    )
  }
}
