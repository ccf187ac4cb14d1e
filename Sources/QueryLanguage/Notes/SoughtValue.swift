import SQLText
import VietnameseText
import Vocabulary

/// A value that a condition asks for, with the statements that say whether and near what it occurs.
struct SoughtValue: Hashable {
  /// What has the value: `role`, `name of a place`.
  var name: BilingualText
  /// Folded.
  var value: String
  /// A row, where the value occurs.
  var occurrence: SQLStatement
  /// The values of about the same length, as they are shown; an abbreviation is much longer folded.
  var neighbours: SQLStatement
  /// The most frequent values that hold all its words next to one another; missing where words are
  /// not kept.
  var holders: SQLStatement?
  /// Whether it is the unit of a figure.
  var isUnit = false
  /// Whether it is the name of a place.
  var isPlace = false

  init(
    name: BilingualText,
    value: String,
    table: String,
    column: String,
    frequency: SQLFragment = "count(*)"
  ) {
    self.name = name
    self.value = value
    let columns = [ResultColumn(name: "value", type: .text)]
    let shown = SQLFragment("\(name: column)")
    let folded = SQLFragment("\(name: column + "_folded")")
    occurrence = SQLStatement(
      sql:
        "select \(shown) as value from \(name: table) where \(folded) = \(binding: .text(value)) limit 1",
      columns: columns
    )
    let count = value.unicodeScalars.count
    let reach = max(1, count / 3)
    let low = SQLValue.integer(Int64(count - reach))
    let high = SQLValue.integer(Int64(count + reach))
    neighbours = SQLStatement(
      sql: """
        select distinct \(shown) as value
        from \(name: table)
        where length(\(folded)) between \(binding: low) and \(binding: high)
          or length(\(shown)) between \(binding: low) and \(binding: high)
        """,
      columns: columns
    )
    let words = ShortValueFolding.vietnamese.wordsOfFolded(value)
    guard !words.isEmpty else { return }
    let kept = SQLFragment("\(name: column + "_words")")
    holders = SQLStatement(
      sql: """
        select \(shown) as value
        from \(name: table)
        where instr(\(kept), \(binding: .text(words))) > 0
        group by \(shown)
        order by \(frequency) desc, \(shown)
        limit 3
        """,
      columns: columns
    )
  }
}

extension RowTest {
  /// The values of short texts that must occur for this to hold of any row.
  func sought(of entity: Entity, _ catalogue: Catalogue) -> [SoughtValue] {
    switch self {
    case .all(let tests): return tests.flatMap { $0.sought(of: entity, catalogue) }
    case .related(let relation, let test):
      return test?.sought(of: catalogue[relation.target], catalogue) ?? []
    case .field(let field, .equals(let values)) where values.count == 1:
      return SoughtValue(field, values[0], of: entity).map { [$0] } ?? []
    case .place(let pattern), .within(let pattern): return pattern.sought
    case .any, .not, .field, .same, .ofRow, .amount, .chosen: return []
    }
  }
}

extension BilingualText {
  fileprivate static let nameOfPlace = Self("name of a place", vi: "tên địa danh")
}

extension SoughtValue {
  /// The first of its Vietnamese names, as a sentence writes it.
  private static func vietnameseName(of field: Field) -> String {
    VietnameseNames.members[field.name]?.first?.replacing("_", with: " ") ?? field.name
  }

  init?(_ field: Field, _ value: String, of entity: Entity) {
    let name: BilingualText =
      field.name == "name"
      ? .both("name of \(entity.indefinite)", vi: "tên \(entity.indefinite)")
      : .both("\(field.name)", vi: "\(Self.vietnameseName(of: field))")
    switch field.type {
    case .shortText, .role:
      self.init(name: name, value: value, table: entity.table, column: field.column)
      isUnit = entity.id == .figure && field.name == "unit"
    case .texts(let table) where table.isRaw:
      // Long texts, which stand without folded copies.
      return nil
    case .personName, .texts:
      let table = field.valueTable
      self.init(
        name: name,
        value: value,
        table: table.table,
        column: table.column,
        frequency: table.order.contains { $0.column == "times" } ? "sum(times)" : "count(*)"
      )
    case .longText, .unitName, .articleText, .plainText, .number, .real, .date, .boolean, .kind,
      .level,
      .party:
      return nil
    }
  }
}

extension PlacePattern {
  fileprivate var sought: [SoughtValue] {
    var own = SoughtValue(name: .nameOfPlace, value: name, table: "place", column: "name")
    own.isPlace = true
    return [own] + within.flatMap(\.sought)
  }
}
