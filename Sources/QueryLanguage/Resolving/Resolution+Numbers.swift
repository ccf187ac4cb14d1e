import SQLText
import VietnameseText

extension Resolution {
  mutating func numberTest(_ value: Value, _ subject: Subject) -> Predicate.NumberTest? {
    switch subject.sign {
    case .equal, .isIn:
      if case .interval(let low, let high, _) = value { return between(low, high, subject) }
      guard subject.sign == .equal else {
        report(.inWithoutList(subject))
        return nil
      }
      return number(value, subject).map { .compare(.equal, $0) }
    case .less: return number(value, subject).map { .compare(.less, $0) }
    case .lessOrEqual: return number(value, subject).map { .compare(.lessOrEqual, $0) }
    case .greater: return number(value, subject).map { .compare(.greater, $0) }
    case .greaterOrEqual: return number(value, subject).map { .compare(.greaterOrEqual, $0) }
    case .between:
      guard case .bounds(let low, let high, _) = value else {
        report(.expectedNumber(value, subject))
        return nil
      }
      return between(low, high, subject)
    case .matches, .within, .since, .notEqual, .doesNotMatch, .isNotIn, .notWithin, .notBetween:
      report(
        .wrongOperator(
          subject,
          .both("a number", vi: "số"),
          takes: ["=", "<", "<=", ">", ">=", "in", "between"]
        )
      )
      return nil
    }
  }

  private mutating func between(
    _ low: Value,
    _ high: Value,
    _ subject: Subject
  ) -> Predicate.NumberTest? {
    guard let low = number(low, subject), let high = number(high, subject) else { return nil }
    return .between(low, high)
  }

  private mutating func number(_ value: Value, _ subject: Subject) -> SQLValue? {
    guard case .number(let literal) = value else {
      report(.expectedNumber(value, subject))
      return nil
    }
    if !literal.isPercent || subject.isFigure, let integer = literal.integer {
      return .integer(Int64(integer))
    }
    guard let number = literal.value, number.isFinite else {
      report(.expectedNumber(value, subject))
      return nil
    }
    return .real(literal.isPercent && !subject.isFigure ? number / 100 : number)
  }
}

extension Subject {
  /// Whether it is the number of a figure, where `10%` is 10 with the unit %; elsewhere it is 0.1.
  var isFigure: Bool {
    path.entity.id == .figure && ["low", "high"].contains(path.field?.name)
  }
}

extension Value {
  /// Whether a number in it has a percent sign.
  var hasPercent: Bool {
    switch self {
    case .number(let literal): literal.isPercent
    case .interval(let low, let high, _), .bounds(let low, let high, _):
      low.hasPercent || high.hasPercent
    case .list(let values, _), .all(let values, _): values.contains(where: \.hasPercent)
    case .string, .exactly, .date, .relative, .path, .parameter: false
    }
  }
}
