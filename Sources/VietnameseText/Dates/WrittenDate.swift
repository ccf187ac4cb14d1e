/// Dates as Vietnamese readers write them: `30/01/2026`, `ngày 30/1`, `tháng 1/2026`, `1/2026`.
package enum WrittenDate {
  /// The period that the whole text writes; a day without its year is the nearest to another day.
  package static func period(_ text: String, near day: CalendarDay) -> TimePeriod? {
    read(text) { candidates in
      candidates.min { abs($0.days(since: day)) < abs($1.days(since: day)) }
    } around: {
      day.year
    }
  }

  /// The same for a query, where a day without its year is the latest that is not after today.
  package static func latest(_ text: String, notAfter today: CalendarDay) -> TimePeriod? {
    read(text) { candidates in
      candidates.filter { $0 <= today }.max()
    } around: {
      today.year
    }
  }

  private static func read(
    _ text: String,
    choosing choose: ([CalendarDay]) -> CalendarDay?,
    around year: () -> Int
  ) -> TimePeriod? {
    let folded = Folding.unmarked(text)
    if let period = TimePeriod(iso: folded.uppercased()) { return period }
    guard let written = WrittenDateParts(folded) else { return nil }
    // 29 February may be up to eight years away, where a century's year is no leap year.
    let years = (year() - 8)...(year() + 8)
    switch written {
    case .day(let day, let month, let year?):
      return CalendarDay(year: year, month: month, day: day).map(TimePeriod.day)
    case .day(let day, let month, nil):
      return choose(years.compactMap { CalendarDay(year: $0, month: month, day: day) })
        .map(TimePeriod.day)
    case .month(let month, let year?):
      return .month(year: year, month: month)
    case .month(let month, nil):
      return choose(years.compactMap { CalendarDay(year: $0, month: month, day: 1) })
        .flatMap { .month(year: $0.year, month: month) }
    case .year(let year):
      return .year(year)
    }
  }
}
