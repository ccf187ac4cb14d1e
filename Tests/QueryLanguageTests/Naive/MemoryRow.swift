/// A row of a store in memory: its values by the names of fields, and the rows it leads to by the
/// names of relations.
struct MemoryRow {
  struct ID: Hashable {
    /// Speakers are people: the name of the table, not of the entity.
    var table: String
    var number: Int
  }

  var id: ID
  /// What stands for the row where a relation is shown.
  var label: String
  /// Whether it is a row of `speaker` too.
  var speaks = false
  /// No value at all is an empty list.
  var values: [String: [MemoryValue]]
  var related: [String: [ID]] = [:]
  /// What it is sorted by beside its date and its page: its own place on the page, its name.
  var place: [MemoryKey] = []
}

extension MemoryRow.ID {
  static func article(_ number: Int) -> Self { Self(table: "article", number: number) }
  static func related(_ number: Int) -> Self { Self(table: "related", number: number) }
  static func passage(_ number: Int) -> Self { Self(table: "passage", number: number) }
  static func mention(_ number: Int) -> Self { Self(table: "mention", number: number) }
  static func statement(_ number: Int) -> Self { Self(table: "statement", number: number) }
  static func person(_ number: Int) -> Self { Self(table: "person", number: number) }
  static func position(_ number: Int) -> Self { Self(table: "position", number: number) }
  static func place(_ number: Int) -> Self { Self(table: "place", number: number) }
  static func organisation(_ number: Int) -> Self { Self(table: "organisation", number: number) }
}
