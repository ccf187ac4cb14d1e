import VietnameseText

@testable import QueryLanguage

/// Numbers and dates.
extension NaiveEvaluator {
  func matches(_ number: Double, _ sign: ComparisonOperator, _ value: Value) -> Bool {
    if let (low, high) = ends(value) {
      return number >= amount(low) && number <= amount(high)
    }
    let other = amount(value)
    switch sign {
    case .equal: return number == other
    case .less: return number < other
    case .lessOrEqual: return number <= other
    case .greater: return number > other
    case .greaterOrEqual: return number >= other
    case .matches, .isIn, .within, .between, .since, .notEqual, .doesNotMatch, .isNotIn,
      .notWithin, .notBetween:
      preconditionFailure("a number is not asked with \(sign.rawValue)")
    }
  }

  private func amount(_ value: Value) -> Double {
    guard case .number(let literal) = value, let amount = literal.value else {
      preconditionFailure("no number: \(value)")
    }
    return literal.isPercent ? amount / 100 : amount
  }

  /// A period is inside another, after its end, or from its start on.
  func matches(_ own: TimePeriod, _ sign: ComparisonOperator, _ value: Value) -> Bool {
    if let (low, high) = ends(value) {
      return own.from >= period(low).from && own.to <= period(high).to
    }
    let other = period(value)
    switch sign {
    case .equal, .isIn: return own.from >= other.from && own.to <= other.to
    case .less: return own.to <= other.from
    case .lessOrEqual: return own.to <= other.to
    case .greater: return own.from >= other.to
    case .greaterOrEqual, .since: return own.from >= other.from
    case .matches, .within, .between, .notEqual, .doesNotMatch, .isNotIn, .notWithin, .notBetween:
      preconditionFailure("a date is not asked with \(sign.rawValue)")
    }
  }

  private func ends(_ value: Value) -> (Value, Value)? {
    switch value {
    case .interval(let low, let high, _), .bounds(let low, let high, _): (low, high)
    case .string, .exactly, .number, .date, .relative, .list, .all, .path, .parameter: nil
    }
  }

  private func period(_ value: Value) -> TimePeriod {
    let period: TimePeriod?
    switch value {
    case .string(let literal): period = WrittenDate.latest(literal.text, notAfter: today)
    case .date(let literal): period = WrittenDate.latest(literal.text, notAfter: today)
    case .number(let literal): period = literal.integer.flatMap(TimePeriod.year)
    case .relative(let relative): period = self.period(relative.period)
    case .exactly, .interval, .bounds, .list, .all, .path, .parameter: period = nil
    }
    guard let period else { preconditionFailure("no date: \(value)") }
    return period
  }

  /// `last N` counts the unit that today is in as one of them; `last` alone is the one before.
  private func period(_ relative: RelativeDate.Period) -> TimePeriod? {
    switch relative {
    case .today: .day(today)
    case .this(let unit): days(firstDay(unit, 0), until: firstDay(unit, 1))
    case .last(let unit): days(firstDay(unit, -1), until: firstDay(unit, 0))
    case .lastCount(let count, let unit):
      days(firstDay(unit, 1 - count), until: firstDay(unit, 1))
    }
  }

  private func days(_ first: CalendarDay?, until end: CalendarDay?) -> TimePeriod? {
    guard let first, let end else { return nil }
    return TimePeriod(text: "", from: TimePeriod.day(first).from, to: TimePeriod.day(end).from)
  }

  /// The first day of the unit that lies so many after today's, found by going day by day.
  private func firstDay(_ unit: RelativeDate.Unit, _ distance: Int) -> CalendarDay? {
    var day = today
    while !isFirst(day, of: unit) { day = day.adding(days: -1) }
    for _ in 0..<abs(distance) {
      repeat { day = day.adding(days: distance < 0 ? -1 : 1) } while !isFirst(day, of: unit)
    }
    return day
  }

  private func isFirst(_ day: CalendarDay, of unit: RelativeDate.Unit) -> Bool {
    switch unit {
    case .day: true
    case .week: day.weekday == 1
    case .month: day.day == 1
    case .year: day.day == 1 && day.month == 1
    }
  }
}
