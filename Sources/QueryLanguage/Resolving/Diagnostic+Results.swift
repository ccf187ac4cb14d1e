extension Diagnostic.Code {
  static let sameColumn = Self("same-column")
  static let orderByMany = Self("order-by-many")
  static let unsortable = Self("unsortable")
  static let countShows = Self("count-shows")
}

/// Clauses that do not go with what they show.
extension Diagnostic {
  static func sameColumn(_ name: String, at range: SourceRange, earlier: SourceRange?) -> Self {
    Self(
      .sameColumn,
      "two columns would be called `\(name)`",
      at: range,
      notes: earlier.map { [Note("the other one", at: $0)] } ?? [],
      hint: "give one of them another name: `as …`"
    )
  }

  static func sameKey(_ name: String, at range: SourceRange) -> Self {
    Self(
      .sameColumn,
      "two columns would be called `\(name)`",
      at: range,
      hint: name == "count" ? "the number of rows is shown anyway" : "take one of them out"
    )
  }

  static func orderByMany(_ path: ResolvedPath, at range: SourceRange) -> Self {
    Self(
      .orderByMany,
      "`\(path.name)` can have several values in one row, which gives no order",
      at: range,
      hint: "one of them must be chosen: `first(\(path.name))`, `max(\(path.name))`"
    )
  }

  static func unsortable(_ path: ResolvedPath, at range: SourceRange) -> Self {
    Self(.unsortable, "`\(path.name)` is too long a text to sort or group by", at: range)
  }

  static func countShowsItself(_ clause: String, at range: SourceRange) -> Self {
    Self(
      .countShows,
      "`count` without `by` gives one number and has no `\(clause)`",
      at: range,
      hint: clause == "show" ? "to see the rows: `find`" : nil
    )
  }
}
