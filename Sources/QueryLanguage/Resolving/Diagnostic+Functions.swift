import VietnameseText

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
      .both("there is no function `\(name.text)`", vi: "không có hàm `\(name.text)`"),
      at: name.range,
      label: offered.map { .didYouMean($0) },
      hint: offered == nil
        ? .both("the functions are \(names.listed)", vi: "các hàm là \(names.listed)") : nil
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
      .both(
        "`\(function.rawValue)` needs to know of what",
        vi: "`\(function.rawValue)` cần biết tính trên gì"
      ),
      at: range,
      hint: .both("as in: `\(example)`", vi: "ví dụ: `\(example)`")
    )
  }

  static func wrongArgument(_ function: Function, _ path: ResolvedPath, at range: SourceRange)
    -> Self
  {
    let wanted: BilingualText =
      switch function {
      case .sum, .avg: .both("numbers", vi: "số")
      case .year, .month, .week, .day: .both("a date", vi: "ngày")
      case .count, .min, .max, .first, .last, .share: .both("short values", vi: "giá trị ngắn")
      }
    let noun = path.field?.type.noun ?? path.entity.indefinite
    return Self(
      .wrongArgument,
      .both(
        "`\(function.rawValue)` takes \(wanted), and `\(path.name)` is \(noun)",
        vi: "`\(function.rawValue)` nhận \(wanted), mà `\(path.name)` là \(noun)"
      ),
      at: range
    )
  }

  static func functionOfFunction(at range: SourceRange) -> Self {
    Self(
      .wrongArgument,
      .both(
        "a function takes a field, not another function",
        vi: "hàm nhận một trường, không nhận hàm khác"
      ),
      at: range
    )
  }

  static func conditionOfPeriod(_ function: Function, at range: SourceRange) -> Self {
    Self(
      .wrongArgument,
      .both(
        "`\(function.rawValue)` makes a period of one date and takes no `where`",
        vi: "`\(function.rawValue)` đổi một ngày thành kỳ, không nhận `where`"
      ),
      at: range
    )
  }

  /// A function of all rows or of a group, where each single row must have a value.
  static func groupOnly(_ aggregate: ResolvedAggregate, _ entity: Entity, at range: SourceRange)
    -> Self
  {
    let ways = entity.relations.filter(\.isToMany).prefix(3)
      .map { "count(\($0.name))" }
    let hint: BilingualText =
      ways.isEmpty
      ? .both(
        "conditions on groups stand after `having`",
        vi: "điều kiện về nhóm đứng sau `having`"
      )
      : .both(
        "of each \(entity.singular) there is \(Array(ways).listed); groups are asked after `having`",
        vi:
          "với mỗi \(entity.id.vietnameseNoun) có \(Array(ways).listed); điều kiện về nhóm đứng sau `having`"
      )
    return Self(
      .groupOnly,
      .both(
        "`\(aggregate.name)` speaks of many rows together, not of one \(entity.singular)",
        vi:
          "`\(aggregate.name)` nói về nhiều hàng gộp lại, không phải một \(entity.id.vietnameseNoun)"
      ),
      at: range,
      hint: hint
    )
  }

  static func notInGroup(_ path: String, _ keys: [String], at range: SourceRange) -> Self {
    let what: BilingualText =
      keys.isEmpty
      ? .both("all rows are counted together", vi: "mọi hàng được đếm chung")
      : .both("a row here is a group", vi: "mỗi hàng ở đây là một nhóm")
    return Self(
      .notInGroup,
      .both(
        "\(what), in which `\(path)` can have many values",
        vi: "\(what), trong đó `\(path)` có thể có nhiều giá trị"
      ),
      at: range,
      label: .meant("`first(\(path))`"),
      hint: .both(
        "`group by \((keys + [path]).joined(separator: ", "))` would make groups of it too",
        vi: "`group by \((keys + [path]).joined(separator: ", "))` sẽ nhóm theo cả trường này"
      )
    )
  }

  static func shapeInGroup(_ shape: Shape) -> Self {
    Self(
      .notInGroup,
      .both(
        "a row here is a group, which has no objects to show",
        vi: "mỗi hàng ở đây là một nhóm, không có đối tượng để hiện"
      ),
      at: shape.range,
      hint: .both(
        "how many there are: `count(\(shape.relation.text))`",
        vi: "số lượng là: `count(\(shape.relation.text))`"
      )
    )
  }

  static func groupInShape(at range: SourceRange) -> Self {
    Self(
      .notInGroup,
      .both(
        "the rows of a shape cannot be grouped",
        vi: "các hàng trong ngoặc nhọn không nhóm được"
      ),
      at: range
    )
  }

  static func havingWithoutGroup(at range: SourceRange) -> Self {
    Self(
      .havingWithoutGroup,
      .both(
        "`having` asks of groups, and there is no `group by`",
        vi: "`having` hỏi về nhóm, mà ở đây không có `group by`"
      ),
      at: range,
      label: .meant("`where`")
    )
  }

  static func keyInHaving(_ path: ResolvedPath, at range: SourceRange) -> Self {
    Self(
      .havingWithoutGroup,
      .both(
        "`having` asks of groups what functions say of them: `count()`, `share(where …)`",
        vi: "`having` hỏi về nhóm bằng hàm: `count()`, `share(where …)`"
      ),
      at: range,
      hint: .both(
        "a condition on `\(path.name)` stands after `where`",
        vi: "điều kiện về `\(path.name)` đứng sau `where`"
      )
    )
  }

  static func amountIsNoCondition(_ aggregate: ResolvedAggregate, at range: SourceRange) -> Self {
    Self(
      .notACondition,
      .both(
        "`\(aggregate.name)` is a value, not a condition",
        vi: "`\(aggregate.name)` là giá trị, không phải điều kiện"
      ),
      at: range,
      hint: .both("compare it: `\(aggregate.name) > 3`", vi: "hãy so sánh: `\(aggregate.name) > 3`")
    )
  }

  static func fillWithoutPeriod(at range: SourceRange) -> Self {
    Self(
      .fillWithoutPeriod,
      .both(
        "`fill` adds the periods between, which needs groups by one period alone",
        vi: "`fill` thêm các kỳ còn thiếu, nên chỉ nhóm theo một kỳ duy nhất"
      ),
      at: range,
      hint: .both(
        "as in: count article by month(published) order by month(published) fill",
        vi: "ví dụ: count article by month(published) order by month(published) fill"
      )
    )
  }

  static func chosenText(_ aggregate: ResolvedAggregate, at range: SourceRange) -> Self {
    Self(
      .wrongArgument,
      .both(
        "`\(aggregate.name)` can be shown and sorted by, but not compared",
        vi: "`\(aggregate.name)` hiện và xếp theo được, nhưng không so sánh được"
      ),
      at: range,
      hint: .both(
        "compare `\(aggregate.path.name)` itself",
        vi: "hãy so sánh chính `\(aggregate.path.name)`"
      )
    )
  }
}
