import SQLText

/// The sums of the columns of a result that add up, while its rows go by.
struct ColumnSums {
  private let totals: ResultTotals
  /// A column for each of the result's: a sum, or nothing where none is wanted or known.
  private var sums: [SQLValue]
  /// Where the name of the line stands: in the first column that is not added up.
  private let namePlace: Int
  private var count = 0
  /// Whether a sum went beyond what a number holds.
  private var hasOverflown = false

  /// `nil` where nothing is added up, or there is no place to say so.
  init?(_ totals: ResultTotals, columns: [ResultColumn]) {
    guard !totals.columns.isEmpty,
      let namePlace = columns.indices.first(where: { !totals.columns.contains($0) })
    else { return nil }
    self.totals = totals
    self.namePlace = namePlace
    sums = Array(repeating: .text(""), count: columns.count)
    sums[namePlace] = .text(totals.name)
  }

  mutating func add(_ row: some ResultRow) {
    count += 1
    for place in totals.columns {
      switch (row.kind(at: place), sums[place]) {
      case (.null, _), (.text, _): break
      case (.integer, .integer(let sum)):
        let (next, overflow) = sum.addingReportingOverflow(row.integer(at: place))
        if overflow { hasOverflown = true } else { sums[place] = .integer(next) }
      case (.integer, .text), (.integer, .null): sums[place] = .integer(row.integer(at: place))
      case (.integer, .real(let sum)), (.real, .real(let sum)):
        sums[place] = .real(sum + row.real(at: place))
      case (.real, .integer(let sum)): sums[place] = .real(Double(sum) + row.real(at: place))
      case (.real, .text), (.real, .null): sums[place] = .real(row.real(at: place))
      }
    }
  }

  /// The line of the sums; `nil` where it would repeat the only row or leave groups out.
  var row: ValuesRow? {
    guard count > 1, !hasOverflown, totals.limit.map({ count < $0 }) ?? true else { return nil }
    return ValuesRow(sums.map(Self.rounded))
  }

  /// What the line may become, while there are rows to come: a figure wider.
  var expectedRow: ValuesRow? {
    row.map { row in
      ValuesRow(
        row.values.map { value in
          guard case .integer(let sum) = value, sum.magnitude < 1 << 59 else { return value }
          return .integer(sum * 10)
        }
      )
    }
  }

  /// Parts of a whole add up to 1 but for their last bits.
  private static func rounded(_ sum: SQLValue) -> SQLValue {
    guard case .real(let number) = sum, number.magnitude < 1e6 else { return sum }
    return .real((number * 1e9).rounded() / 1e9)
  }
}
