import VietnameseText

/// What can be called with brackets after its name.
package enum Function: String, CaseIterable, Hashable, Sendable {
  case count, sum, avg, min, max, first, last, share
  case year, month, week, day

  /// The function of a name in any language, with or without marks.
  package static func named(_ name: String) -> Function? {
    byName[name.utf8.allSatisfy { $0 < 0x80 } ? name.lowercased() : Folding.unmarked(name)]
  }

  private static let byName: [String: Function] = {
    var names: [String: Function] = [:]
    for function in allCases {
      for name in [function.rawValue] + function.aliases {
        names[Folding.unmarked(name)] = function
      }
    }
    return names
  }()

  package var aliases: [String] { VietnameseNames.functions[self] ?? [] }

  /// The period that a date is made into; missing for those that make one value of many rows.
  package var period: RelativeDate.Unit? {
    switch self {
    case .year: .year
    case .month: .month
    case .week: .week
    case .day: .day
    case .count, .sum, .avg, .min, .max, .first, .last, .share: nil
    }
  }

  package var doc: String {
    switch self {
    case .count: "how many rows there are, each counted once"
    case .sum: "the sum of numbers"
    case .avg: "the mean of numbers"
    case .min: "the least number, the earliest date or the first text"
    case .max: "the greatest number, the latest date or the last text"
    case .first: "the value of the earliest row that has one"
    case .last: "the value of the latest row that has one"
    case .share: "the part of the rows of which something holds, from 0 to 1"
    case .year: "the year of a date: 2026"
    case .month: "the month of a date: 2026-01"
    case .week: "the ISO week of a date: 2026-W05"
    case .day: "the day of a date: 2026-01-30"
    }
  }
}
