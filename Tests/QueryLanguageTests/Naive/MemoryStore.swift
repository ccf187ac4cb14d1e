@testable import QueryLanguage

/// A store in memory: the same rows as in a SQLite file, without any SQL.
struct MemoryStore {
  private var rows: [MemoryRow.ID: MemoryRow] = [:]
  /// The ids of each table in the order in which they came.
  private var tables: [String: [MemoryRow.ID]] = [:]
  /// What each place lies in, at any height.
  private var above: [MemoryRow.ID: [MemoryRow.ID]] = [:]

  mutating func add(_ row: MemoryRow) {
    rows[row.id] = row
    tables[row.id.table, default: []].append(row.id)
  }

  mutating func lie(_ place: MemoryRow.ID, in outer: MemoryRow.ID) {
    above[place, default: []].append(outer)
  }

  /// Adds a row to a relation, once.
  mutating func relate(_ row: MemoryRow.ID, _ relation: String, to other: MemoryRow.ID) {
    guard rows[row]?.related[relation, default: []].contains(other) != true else { return }
    rows[row]?.related[relation, default: []].append(other)
  }

  mutating func append(_ value: MemoryValue, to field: String, of row: MemoryRow.ID) {
    rows[row]?.values[field, default: []].append(value)
  }

  func rows(of entity: Entity) -> [MemoryRow.ID] {
    let all = tables[entity.table] ?? []
    return entity.id == .speaker ? all.filter { self[$0].speaks } : all
  }

  func related(_ row: MemoryRow.ID, _ relation: String) -> [MemoryRow.ID] {
    self[row].related[relation] ?? []
  }

  func values(_ field: String, of row: MemoryRow.ID) -> [MemoryValue] {
    guard let values = self[row].values[field] else {
      preconditionFailure("nothing in memory says what \(field) of \(row) is")
    }
    return values
  }

  func above(_ place: MemoryRow.ID) -> [MemoryRow.ID] { above[place] ?? [] }

  subscript(_ id: MemoryRow.ID) -> MemoryRow {
    guard let row = rows[id] else { preconditionFailure("there is no row \(id)") }
    return row
  }
}
