extension Diagnostic.Code {
  static let unknownEntity = Self("unknown-entity")
  static let unknownField = Self("unknown-field")
  static let noMembers = Self("no-members")
  static let notARelation = Self("not-a-relation")
  static let tooManyConditions = Self("too-many-conditions")
  static let tooManyColumns = Self("too-many-columns")
  static let tooDeep = Self("too-deep")
  static let tooLong = Self("too-long")
}

/// Names that mean nothing where they stand.
extension Diagnostic {
  static func unknownEntity(_ name: Name, catalogue: Catalogue) -> Self {
    let names = catalogue.entities.map(\.singular)
    let offered = NearestName.nearest(
      to: name.text,
      among: names + catalogue.entities.map(\.plural)
    )
    return Self(
      .unknownEntity,
      "there is nothing called `\(name.text)` to find",
      at: name.range,
      label: offered.map { "did you mean `\($0)`?" },
      hint: offered == nil ? "one of \(names.listed)" : nil
    )
  }

  /// `after`: the step before, where there is one; `from`: the entity that the path begins at.
  static func unknownMember(
    _ name: Name,
    of entity: Entity,
    after: Name?,
    from root: Entity,
    _ catalogue: Catalogue
  ) -> Self {
    // Of two that are as near, nobody meant the number of the row.
    let all = entity.members.map(\.name)
    let names = all.filter { $0 != "id" } + all.filter { $0 == "id" }
    let offered = NearestName.nearest(to: name.text, among: names)
    let owner =
      after.map { "`\($0.text)` leads to \(entity.indefinite), which has no field `\(name.text)`" }
      ?? "\(entity.indefinite) has no field `\(name.text)`"
    return Self(
      .unknownField,
      owner,
      at: name.range,
      label: offered.map { "did you mean `\($0)`?" },
      hint: offered == nil ? wayOrList(to: name, from: entity, names, catalogue) : nil
    )
  }

  /// A field of that name one relation further, or else the list of what there is.
  private static func wayOrList(
    to name: Name,
    from entity: Entity,
    _ names: [String],
    _ catalogue: Catalogue
  ) -> String {
    for relation in entity.relations
    where catalogue.member(name.text, of: catalogue[relation.target]) != nil {
      return "\(catalogue[relation.target].indefinite) has one: `\(relation.name).\(name.text)`"
    }
    return "\(entity.indefinite) has \(names.dropLast().listed)"
  }

  static func fieldHasNoMembers(_ field: Field, _ owner: Name, _ step: Name) -> Self {
    let isParty = if case .party = field.type { true } else { false }
    return Self(
      .noMembers,
      "`\(owner.text)` is \(field.type.noun) and has no field `\(step.text)`",
      at: step.range,
      hint: isParty ? "compare `\(owner.text)` itself with a string: `= \"xã Gia Lâm\"`" : nil
    )
  }

  static func notARelation(_ name: Name, _ field: Field, _ catalogue: Catalogue) -> Self {
    Self(
      .notARelation,
      "`\(name.text)` is \(field.type.noun), not a way to other rows",
      at: name.range,
      label: "a relation is needed here"
    )
  }

  static func tooManyConditions(_ count: Int, at range: SourceRange) -> Self {
    Self(
      .tooManyConditions,
      "this query has \(count) comparisons; it may have at most \(QueryLimits.comparisons)",
      at: range,
      hint: "many values of one field can be written as a list: `role in (\"…\", \"…\")`"
    )
  }

  static func tooManyValues(_ count: Int, at range: SourceRange) -> Self {
    Self(
      .tooManyConditions,
      "the lists of this query hold \(count) values; at most \(QueryLimits.values) are taken",
      at: range
    )
  }

  static func tooManyColumns(at range: SourceRange) -> Self {
    Self(
      .tooManyColumns,
      "this query shows more than can be shown at once",
      at: range,
      hint:
        "at most \(QueryLimits.items) items, and not more than \(QueryLimits.joins) related rows"
    )
  }

  static func tooDeep(at range: SourceRange) -> Self {
    Self(
      .tooDeep,
      "the parts of this query stand too deep in one another",
      at: range,
      hint: "about eight steps to related rows, or fifteen brackets, may stand in one another"
    )
  }

  static func searchedTextTooLong(at range: SourceRange) -> Self {
    Self(
      .tooLong,
      "at most \(QueryLimits.searchedLetters) letters can be searched for",
      at: range
    )
  }
}

extension Sequence<String> {
  /// The names in backquotes, the last after an `or`.
  var listed: String {
    let quoted = map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
