import VietnameseText

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
      .both(
        "there is nothing called `\(name.text)` to find",
        vi: "không có gì tên là `\(name.text)` để tìm"
      ),
      at: name.range,
      label: offered.map { .didYouMean($0) },
      hint: offered == nil ? .both("one of \(names.listed)", vi: "có \(names.listed)") : nil
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
    let offered =
      after == nil ? nearestOrCall(name, names) : NearestName.nearest(to: name.text, among: names)
    let owner: BilingualText =
      after.map {
        .both(
          "`\($0.text)` leads to \(entity.indefinite), which has no field `\(name.text)`",
          vi: "`\($0.text)` dẫn tới \(entity.indefinite), không có trường `\(name.text)`"
        )
      }
      ?? .both(
        "\(entity.indefinite) has no field `\(name.text)`",
        vi: "\(entity.indefinite) không có trường `\(name.text)`"
      )
    return Self(
      .unknownField,
      owner,
      at: name.range,
      label: offered.map { .didYouMean($0) },
      hint: offered == nil ? wayOrList(to: name, from: entity, names, catalogue) : nil
    )
  }

  /// The nearest field, or else a function that was written without its brackets (`order by count`).
  private static func nearestOrCall(_ name: Name, _ fields: [String]) -> String? {
    if let field = NearestName.nearest(to: name.text, among: fields) { return field }
    return Function.named(name.text).map { $0 == .count ? "\(name.text)()" : "\(name.text)(…)" }
  }

  /// What leads to rows of that name, or to a field of it one relation further, or else the list of
  /// what there is.
  private static func wayOrList(
    to name: Name,
    from entity: Entity,
    _ names: [String],
    _ catalogue: Catalogue
  ) -> BilingualText {
    if let sought = catalogue.entity(named: name.text),
      let relation = entity.relations.first(where: { leads($0, to: sought) })
    {
      return .both(
        "`\(relation.name)` leads to \(sought.indefinite)",
        vi: "`\(relation.name)` dẫn tới \(sought.indefinite)"
      )
    }
    for relation in entity.relations
    where catalogue.member(name.text, of: catalogue[relation.target]) != nil {
      return .both(
        "\(catalogue[relation.target].indefinite) has one: `\(relation.name).\(name.text)`",
        vi:
          "\(catalogue[relation.target].indefinite) có trường này: `\(relation.name).\(name.text)`"
      )
    }
    return .both(
      "\(entity.indefinite) has \(names.dropLast().listed)",
      vi: "\(entity.indefinite) có \(names.dropLast().listed)"
    )
  }

  /// A speaker is a person too.
  private static func leads(_ relation: Relation, to entity: Entity) -> Bool {
    relation.target == entity.id || entity.id == .person && relation.target == .speaker
  }

  static func fieldHasNoMembers(_ field: Field, _ owner: Name, _ step: Name) -> Self {
    let isParty = if case .party = field.type { true } else { false }
    return Self(
      .noMembers,
      .both(
        "`\(owner.text)` is \(field.type.noun) and has no field `\(step.text)`",
        vi: "`\(owner.text)` là \(field.type.noun), không có trường `\(step.text)`"
      ),
      at: step.range,
      hint: isParty
        ? .both(
          "compare `\(owner.text)` itself with a string: `= \"xã Gia Lâm\"`",
          vi: "hãy so sánh thẳng `\(owner.text)` với một chuỗi: `= \"xã Gia Lâm\"`"
        ) : nil
    )
  }

  static func notARelation(_ name: Name, _ field: Field, _ catalogue: Catalogue) -> Self {
    Self(
      .notARelation,
      .both(
        "`\(name.text)` is \(field.type.noun), not a way to other rows",
        vi: "`\(name.text)` là \(field.type.noun), không dẫn tới hàng khác"
      ),
      at: name.range,
      label: .both("a relation is needed here", vi: "ở đây cần một quan hệ")
    )
  }

  static func tooManyConditions(_ count: Int, at range: SourceRange) -> Self {
    Self(
      .tooManyConditions,
      .both(
        "this query has \(count) comparisons; it may have at most \(QueryLimits.comparisons)",
        vi: "truy vấn này có \(count) phép so sánh; tối đa là \(QueryLimits.comparisons)"
      ),
      at: range,
      hint: .both(
        "many values of one field can be written as a list: `role in (\"…\", \"…\")`",
        vi: "nhiều giá trị của một trường viết được thành danh sách: `role in (\"…\", \"…\")`"
      )
    )
  }

  static func tooManyValues(_ count: Int, at range: SourceRange) -> Self {
    Self(
      .tooManyConditions,
      .both(
        "the lists of this query hold \(count) values; at most \(QueryLimits.values) are taken",
        vi: "các danh sách trong truy vấn này có \(count) giá trị; tối đa là \(QueryLimits.values)"
      ),
      at: range
    )
  }

  static func tooManyColumns(at range: SourceRange) -> Self {
    Self(
      .tooManyColumns,
      .both(
        "this query shows more than can be shown at once",
        vi: "truy vấn này hiện quá nhiều thứ cùng lúc"
      ),
      at: range,
      hint:
        .both(
          "at most \(QueryLimits.items) items, and not more than \(QueryLimits.joins) related rows",
          vi: "tối đa \(QueryLimits.items) mục và không quá \(QueryLimits.joins) hàng liên quan"
        )
    )
  }

  static func tooDeep(at range: SourceRange) -> Self {
    Self(
      .tooDeep,
      .both(
        "the parts of this query stand too deep in one another",
        vi: "các phần của truy vấn này lồng nhau quá sâu"
      ),
      at: range,
      hint: .both(
        "about eight steps to related rows, or fifteen brackets, may stand in one another",
        vi: "chỉ lồng được chừng tám bước tới hàng liên quan, hoặc mười lăm lớp ngoặc"
      )
    )
  }

  static func searchedTextTooLong(at range: SourceRange) -> Self {
    Self(
      .tooLong,
      .both(
        "at most \(QueryLimits.searchedLetters) letters can be searched for",
        vi: "chỉ tìm được tối đa \(QueryLimits.searchedLetters) chữ"
      ),
      at: range
    )
  }
}

extension Sequence<String> {
  /// The names in backquotes, the last after an `or`.
  var listed: BilingualText {
    let quoted = map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return "\(quoted.first ?? "")" }
    let rest = quoted.dropLast().joined(separator: ", ")
    return .both("\(rest) or \(last)", vi: "\(rest) hoặc \(last)")
  }
}
