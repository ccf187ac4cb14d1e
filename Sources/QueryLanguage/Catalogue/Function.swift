package import VietnameseText

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

  package var doc: BilingualText {
    switch self {
    case .count:
      .both("how many rows there are, each counted once", vi: "số hàng, mỗi hàng đếm một lần")
    case .sum: .both("the sum of numbers", vi: "tổng các số")
    case .avg: .both("the mean of numbers", vi: "trung bình các số")
    case .min:
      .both(
        "the least number, the earliest date or the first text",
        vi: "số nhỏ nhất, ngày sớm nhất hoặc văn bản đứng đầu"
      )
    case .max:
      .both(
        "the greatest number, the latest date or the last text",
        vi: "số lớn nhất, ngày muộn nhất hoặc văn bản đứng cuối"
      )
    case .first:
      .both(
        "the value of the earliest row that has one",
        vi: "giá trị của hàng sớm nhất có giá trị"
      )
    case .last:
      .both("the value of the latest row that has one", vi: "giá trị của hàng muộn nhất có giá trị")
    case .share:
      .both(
        "the part of the rows of which something holds, from 0 to 1",
        vi: "phần các hàng thỏa điều kiện, từ 0 đến 1"
      )
    case .year: .both("the year of a date: 2026", vi: "năm của một ngày: 2026")
    case .month: .both("the month of a date: 2026-01", vi: "tháng của một ngày: 2026-01")
    case .week: .both("the ISO week of a date: 2026-W05", vi: "tuần ISO của một ngày: 2026-W05")
    case .day: .both("the day of a date: 2026-01-30", vi: "ngày: 2026-01-30")
    }
  }
}
