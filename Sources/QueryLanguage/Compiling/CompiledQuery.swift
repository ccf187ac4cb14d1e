package import SQLText
package import VietnameseText

/// A query as SQL for stock SQLite.
package struct CompiledQuery: Hashable, Sendable {
  /// What one row of the result stands for.
  package enum RowKind: Hashable, Sendable {
    case entity(Entity)
    /// An entity with rows that the query names, one of many choices.
    case choice
    case group
    /// The one row of a plain count.
    case number
  }

  /// What is printed, and what is exported from.
  package var statement: SQLStatement
  /// The same with one more column, the `id` of the row that was found; the same where rows have
  /// none (counts).
  package var tracked: SQLStatement
  package var rowKind: RowKind
  /// How many rows the query asks for; missing where it wants all.
  package var limit: Int?
  let resolved: ResolvedQuery
  let catalogue: Catalogue

  /// How many rows there are without the limit: one row, one column.
  ///
  /// Put together when it is asked for, which is only where a limit has cut rows off.
  package var total: SQLStatement {
    var compiler = QueryCompiler(catalogue: catalogue)
    return SQLStatement(
      sql: compiler.total(resolved),
      columns: [ResultColumn(name: "count", type: .integer)]
    )
  }

  /// Whether the result is always one row, about all that was found together.
  package var isOneRow: Bool {
    switch resolved.result {
    case .rows: false
    case .count: true
    case .groups(let groups): groups.keys.isEmpty && groups.having == nil
    }
  }

  /// What so many rows of the result are called: `1 speaker`, `3 speakers`, `no groups`.
  package func noun(for count: Int, in language: Language) -> String {
    switch rowKind {
    case .entity(let entity): entity.noun(for: count, in: language)
    case .group: language.text(count == 1 ? "group" : "groups", vi: "nhóm")
    case .number, .choice: language.text(count == 1 ? "row" : "rows", vi: "hàng")
    }
  }
}
