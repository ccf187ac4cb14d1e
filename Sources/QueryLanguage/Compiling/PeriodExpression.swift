import SQLText

/// The period that a date lies in, from its ISO text; missing where the date is known less exactly.
///
/// `%G` and `%V` need SQLite 3.46, so an ISO week is counted from its Thursday, whose year it has.
enum PeriodExpression {
  static func period(_ unit: RelativeDate.Unit, of date: SQLFragment) -> SQLFragment {
    switch unit {
    case .year: "substr(\(date), 1, 4)"
    case .month: "case when length(\(date)) >= 7 then substr(\(date), 1, 7) end"
    case .week:
      "case when length(\(date)) >= 10 then \(week(from: "date(substr(\(date), 1, 10), '-3 days', 'weekday 4')")) end"
    case .day: "case when length(\(date)) >= 10 then substr(\(date), 1, 10) end"
    }
  }

  /// The period after one.
  static func next(_ unit: RelativeDate.Unit, after period: SQLFragment) -> SQLFragment {
    switch unit {
    case .year: "printf('%04d', \(period) + 1)"
    case .month: "substr(date(\(period) || '-01', '+1 month'), 1, 7)"
    case .week:
      week(
        from:
          "date(substr(\(period), 1, 4) || '-01-04', '-3 days', 'weekday 4', (substr(\(period), 7) * 7) || ' days')"
      )
    case .day: "date(\(period), '+1 day')"
    }
  }

  private static func week(from thursday: SQLFragment) -> SQLFragment {
    "strftime('%Y', \(thursday)) || printf('-W%02d', (strftime('%j', \(thursday)) + 6) / 7)"
  }
}
