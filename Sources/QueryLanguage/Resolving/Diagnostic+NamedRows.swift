extension Diagnostic.Code {
  static let misplacedName = Self("misplaced-name")
  static let nameTaken = Self("name-taken")
  static let notComparable = Self("not-comparable")
}

/// Rows that are given a name.
extension Diagnostic {
  static func nameTooDeep(_ name: Name) -> Self {
    Self(
      .misplacedName,
      "a row is named only in the topmost list of conditions joined by `and`",
      at: name.range,
      hint: "behind `or`, `not` and in brackets of other rows `has … (…)` stands without `as`"
    )
  }

  static func nameOfEvery(_ name: Name) -> Self {
    Self(.misplacedName, "`every` speaks of all rows, of which none can be named", at: name.range)
  }

  static func nameTaken(_ name: Name, by what: String) -> Self {
    Self(
      .nameTaken,
      "`\(name.text)` is \(what) already and cannot name a row",
      at: name.range,
      hint: "any other word will do: `as a`"
    )
  }

  static func twoFields(_ subject: Subject, _ path: Path) -> Self {
    Self(
      .notComparable,
      "`\(path.text)` is a field of the same row; only with a named row can a value be compared",
      at: path.range,
      hint:
        "name it: `has \(subject.path.relations.first?.name ?? "positions") as a (…)`, then `\(subject.name) = a.…`"
    )
  }

  static func manyOfNamed(_ path: ResolvedPath, at range: SourceRange) -> Self {
    Self(
      .notComparable,
      "`\(path.name)` can have several values, of which none is meant",
      at: range,
      hint: "name the row that is meant by another `has … as b (…)`"
    )
  }

  static func neverTheSame(_ subject: Subject, _ other: ResolvedPath, at range: SourceRange) -> Self
  {
    func noun(_ path: ResolvedPath) -> String { path.field?.type.noun ?? path.entity.indefinite }
    return Self(
      .notComparable,
      "`\(subject.name)` is \(noun(subject.path)) and `\(other.name)` is \(noun(other)); they are never the same",
      at: range
    )
  }

  static func rowsInFunction(_ name: String, at range: SourceRange) -> Self {
    Self(
      .groupOnly,
      "in groups functions speak of the rows that are found, not of the named row `\(name)`",
      at: range
    )
  }
}
