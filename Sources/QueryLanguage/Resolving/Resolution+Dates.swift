import VietnameseText

extension Resolution {
  mutating func dateTest(_ value: Value, _ subject: Subject) -> Predicate.DateTest? {
    switch subject.sign {
    case .equal, .isIn:
      if case .interval(let first, let last, _) = value { return between(first, last, subject) }
      return period(value, subject).map { .inside($0) }
    case .less: return period(value, subject).map { .before($0) }
    case .lessOrEqual: return period(value, subject).map { .until($0) }
    case .greater: return period(value, subject).map { .after($0) }
    case .greaterOrEqual, .since: return period(value, subject).map { .from($0) }
    case .between:
      guard case .bounds(let first, let last, _) = value else {
        report(.expectedDate(value, subject))
        return nil
      }
      return between(first, last, subject)
    case .matches, .within, .notEqual, .doesNotMatch, .isNotIn, .notWithin, .notBetween:
      report(
        .wrongOperator(
          subject,
          .both("a date", vi: "ngày"),
          takes: ["=", "<", "<=", ">", ">=", "in", "between", "since"]
        )
      )
      return nil
    }
  }

  private mutating func between(
    _ first: Value,
    _ last: Value,
    _ subject: Subject
  ) -> Predicate.DateTest? {
    guard let first = period(first, subject), let last = period(last, subject) else { return nil }
    return .between(first, last)
  }

  private mutating func period(_ value: Value, _ subject: Subject) -> TimePeriod? {
    let period: TimePeriod? =
      switch value {
      case .date(let literal): WrittenDate.latest(literal.text, notAfter: today)
      case .string(let literal):
        WrittenDate.latest(literal.text, notAfter: today)
          ?? RelativeDate.Period(literal.text).flatMap(relative)
      case .number(let literal):
        literal.isPercent || literal.text.count != 4
          ? nil : literal.integer.flatMap(TimePeriod.year)
      case .relative(let relative): self.relative(relative.period)
      case .exactly, .interval, .bounds, .list, .all, .path, .parameter: nil
      }
    if period == nil { report(.noSuchDate(value) ?? .expectedDate(value, subject)) }
    return period
  }

  private func relative(_ period: RelativeDate.Period) -> TimePeriod? {
    switch period {
    case .today: .day(today)
    case .this(let unit): span(unit, from: 0, to: 0)
    case .last(let unit): span(unit, from: -1, to: -1)
    case .lastCount(let count, let unit):
      (1...1_000_000).contains(count) ? span(unit, from: 1 - count, to: 0) : nil
    }
  }

  /// From the start of one unit to the end of another, each counted from the one that today is in.
  private func span(_ unit: RelativeDate.Unit, from first: Int, to last: Int) -> TimePeriod? {
    guard let first = start(unit, first), let end = start(unit, last + 1) else { return nil }
    let from = TimePeriod.day(first).from
    let to = TimePeriod.day(end).from
    return TimePeriod(text: "\(first.iso)..\(end.adding(days: -1).iso)", from: from, to: to)
  }

  private func start(_ unit: RelativeDate.Unit, _ offset: Int) -> CalendarDay? {
    switch unit {
    case .day: return today.adding(days: offset)
    case .week: return today.adding(days: offset * 7 - today.weekday + 1)
    case .month:
      let months = today.year * 12 + today.month - 1 + offset
      guard months > 0 else { return nil }
      return CalendarDay(year: months / 12, month: months % 12 + 1, day: 1)
    case .year: return CalendarDay(year: today.year + offset, month: 1, day: 1)
    }
  }
}
