extension Diagnostic.Code {
  static let unknownFunction = Self("unknown-function")
  static let wrongArgument = Self("wrong-argument")
  static let groupOnly = Self("group-only")
  static let notInGroup = Self("not-in-group")
  static let havingWithoutGroup = Self("having-without-group")
  static let fillWithoutPeriod = Self("fill-without-period")
}

/// Functions and groups.
extension Diagnostic {
  static func unknownFunction(_ name: Name) -> Self {
    let names = Function.allCases.map(\.rawValue)
    let offered = NearestName.nearest(to: name.text, among: names)
    return Self(
      .unknownFunction,
      "there is no function `\(name.text)`",
      at: name.range,
      label: offered.map { "did you mean `\($0)`?" },
      hint: offered == nil ? "the functions are \(names.listed)" : nil
    )
  }

  static func argumentMissing(_ function: Function, at range: SourceRange) -> Self {
    let example =
      function.period != nil
      ? "\(function.rawValue)(published)"
      : function == .share
        ? "share(where kind = \"proposes\")" : "\(function.rawValue)(articles.words)"
    return Self(
      .wrongArgument,
      "`\(function.rawValue)` needs to know of what",
      at: range,
      hint: "as in: `\(example)`"
    )
  }

  static func wrongArgument(_ function: Function, _ path: ResolvedPath, at range: SourceRange)
    -> Self
  {
    let wanted =
      switch function {
      case .sum, .avg: "numbers"
      case .year, .month, .week, .day: "a date"
      case .count, .min, .max, .first, .last, .share: "short values"
      }
    let noun = path.field?.type.noun ?? path.entity.indefinite
    return Self(
      .wrongArgument,
      "`\(function.rawValue)` takes \(wanted), and `\(path.name)` is \(noun)",
      at: range
    )
  }

  static func functionOfFunction(at range: SourceRange) -> Self {
    Self(.wrongArgument, "a function takes a field, not another function", at: range)
  }

  static func conditionOfPeriod(_ function: Function, at range: SourceRange) -> Self {
    Self(
      .wrongArgument,
      "`\(function.rawValue)` makes a period of one date and takes no `where`",
      at: range
    )
  }

  /// A function of all rows or of a group, where each single row must have a value.
  static func groupOnly(_ aggregate: ResolvedAggregate, _ entity: Entity, at range: SourceRange)
    -> Self
  {
    let ways = entity.relations.filter(\.isToMany).prefix(3)
      .map { "count(\($0.name))" }
    let hint =
      ways.isEmpty
      ? "conditions on groups stand after `having`"
      : "of each \(entity.singular) there is \(Array(ways).listed); groups are asked after `having`"
    return Self(
      .groupOnly,
      "`\(aggregate.name)` speaks of many rows together, not of one \(entity.singular)",
      at: range,
      hint: hint
    )
  }

  static func notInGroup(_ path: String, _ keys: [String], at range: SourceRange) -> Self {
    let what = keys.isEmpty ? "all rows are counted together" : "a row here is a group"
    return Self(
      .notInGroup,
      "\(what), in which `\(path)` can have many values",
      at: range,
      label: "did you mean `first(\(path))`?",
      hint: "`group by \((keys + [path]).joined(separator: ", "))` would make groups of it too"
    )
  }

  static func shapeInGroup(_ shape: Shape) -> Self {
    Self(
      .notInGroup,
      "a row here is a group, which has no objects to show",
      at: shape.range,
      hint: "how many there are: `count(\(shape.relation.text))`"
    )
  }

  static func groupInShape(at range: SourceRange) -> Self {
    Self(.notInGroup, "the rows of a shape cannot be grouped", at: range)
  }

  static func havingWithoutGroup(at range: SourceRange) -> Self {
    Self(
      .havingWithoutGroup,
      "`having` asks of groups, and there is no `group by`",
      at: range,
      label: "did you mean `where`?"
    )
  }

  static func keyInHaving(_ path: ResolvedPath, at range: SourceRange) -> Self {
    Self(
      .havingWithoutGroup,
      "`having` asks of groups what functions say of them: `count()`, `share(where …)`",
      at: range,
      hint: "a condition on `\(path.name)` stands after `where`"
    )
  }

  static func amountIsNoCondition(_ aggregate: ResolvedAggregate, at range: SourceRange) -> Self {
    Self(
      .notACondition,
      "`\(aggregate.name)` is a value, not a condition",
      at: range,
      hint: "compare it: `\(aggregate.name) > 3`"
    )
  }

  static func fillWithoutPeriod(at range: SourceRange) -> Self {
    Self(
      .fillWithoutPeriod,
      "`fill` adds the periods between, which needs groups by one period alone",
      at: range,
      hint: "as in: count article by month(published) order by month(published) fill"
    )
  }

  static func chosenText(_ aggregate: ResolvedAggregate, at range: SourceRange) -> Self {
    Self(
      .wrongArgument,
      "`\(aggregate.name)` can be shown and sorted by, but not compared",
      at: range,
      hint: "compare `\(aggregate.path.name)` itself"
    )
  }
}
