import VietnameseText

/// A period counted from today: `today`, `this week`, `last month`, `last 30 days`.
package struct RelativeDate: Hashable, Sendable {
  package enum Unit: String, CaseIterable, Hashable, Sendable {
    case day, week, month, year

    /// The unit that a word names, in the singular or the plural, in any language.
    static func named(_ word: String) -> Unit? {
      let word = Folding.unmarked(word)
      return allCases.first { unit in
        word == unit.rawValue || word == unit.rawValue + "s"
          || VietnameseNames.units[unit]?.contains { Folding.unmarked($0) == word } == true
      }
    }
  }

  package enum Period: Hashable, Sendable {
    case today
    case this(Unit)
    case last(Unit)
    /// `last 30 days`, of which today is one.
    case lastCount(Int, Unit)
  }

  package var period: Period
  package var range: SourceRange

  package init(_ period: Period, at range: SourceRange) {
    self.period = period
    self.range = range
  }
}
