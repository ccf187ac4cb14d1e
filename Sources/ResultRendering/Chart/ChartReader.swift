import SQLText
import VietnameseText

/// Reads a result for a chart: which columns are numbers, which name them, and what the rows hold.
struct ChartReader {
  /// How many rows are read at most.
  static let rowLimit = 2000
  /// How many values of a second key become series of their own.
  private static let seriesLimit = 6
  private static let periodLimit = 1000

  private let columns: [ResultColumn]
  private let numbers: [Int]
  private let keys: [Int]
  private let missing: String
  private var rows: [(keys: [String?], numbers: [Double?])] = []

  init(columns: [ResultColumn], options: RenderOptions) throws(ChartError) {
    self.columns = columns
    missing = options.missingText
    numbers = columns.indices.filter { columns[$0].type.isNumber && columns[$0].name != "id" }
    keys = columns.indices.filter { !columns[$0].type.isNumber }
    guard !numbers.isEmpty else { throw .noNumbers }
    guard !keys.isEmpty else { throw .noLabels }
  }

  mutating func read(_ row: some ResultRow) throws(ChartError) {
    guard rows.count < Self.rowLimit else { throw .tooManyRows(limit: Self.rowLimit) }
    var values: [Double?] = []
    for index in numbers {
      let value = row.kind(at: index) == .null ? nil : row.real(at: index)
      if let value, value < 0 { throw .negative(column: columns[index].name) }
      values.append(value.flatMap { $0.isFinite ? $0 : nil })
    }
    let labels = keys.map { index -> String? in
      let cell = ReadableCell(row, at: index, type: columns[index].type, for: .full)
      return cell.isMissing ? nil : VisibleText.visible(cell.line)
    }
    rows.append((labels, values))
  }

  /// What was read; missing where there were no rows.
  var data: ChartData? {
    guard !rows.isEmpty else { return nil }
    if let pivot = pivoted() { return ordered(pivot) }
    let series = numbers.enumerated().map { place, index in
      ChartData.Series(
        name: VisibleText.visible(columns[index].name),
        values: rows.map { $0.numbers[place] }
      )
    }
    return ordered((rows.map { label($0.keys) }, series))
  }

  private typealias Plain = (labels: [String], series: [ChartData.Series])

  private func label(_ keys: [String?]) -> String {
    keys.map { $0 ?? missing }.joined(separator: " · ")
  }

  /// Two keys and one number, where the second key has few values: a series for each of them.
  private func pivoted() -> Plain? {
    guard keys.count == 2, numbers.count == 1 else { return nil }
    let periods = (0..<2).map { key in rows.allSatisfy { Self.isPeriod($0.keys[key]) } }
    let axis = periods[1] && !periods[0] ? 1 : 0
    let labels = Distinct(rows.lazy.map { $0.keys[axis] ?? missing })
    let names = Distinct(rows.lazy.map { $0.keys[1 - axis] ?? missing })
    let canBeGathered = columns[numbers[0]].type == .integer
    guard labels.values.count < rows.count, names.values.count < rows.count,
      names.values.count <= Self.seriesLimit || canBeGathered
    else { return nil }
    var series = names.values.map {
      ChartData.Series(name: $0, values: Array(repeating: nil, count: labels.values.count))
    }
    for row in rows {
      guard let name = names.places[row.keys[1 - axis] ?? missing],
        let label = labels.places[row.keys[axis] ?? missing]
      else { continue }
      series[name].values[label] = row.numbers[0]
    }
    return (labels.values, gathered(series))
  }

  /// The greatest series, and all others added up into one.
  private func gathered(_ series: [ChartData.Series]) -> [ChartData.Series] {
    guard series.count > Self.seriesLimit else { return series }
    func sum(_ place: Int) -> Double { series[place].values.reduce(0) { $0 + ($1 ?? 0) } }
    let sums = series.indices.map(sum)
    let sorted = series.indices.sorted { (sums[$1], $0) < (sums[$0], $1) }
    let kept = sorted.prefix(Self.seriesLimit - 1)
    var others = ChartData.Series(name: "others", values: series[0].values.map { _ in nil })
    for place in sorted.dropFirst(kept.count) {
      for (index, value) in series[place].values.enumerated() {
        guard let value else { continue }
        others.values[index] = (others.values[index] ?? 0) + value
      }
    }
    return kept.sorted().map { series[$0] } + [others]
  }

  /// Periods in their order, the empty ones between them too; names as they came.
  private func ordered(_ plain: Plain) -> ChartData {
    let known = plain.labels.enumerated().filter { $0.element != missing }
    let sorted = known.sorted { $0.element < $1.element }
    let labels = sorted.map(\.element)
    guard labels.count > 1, labels.allSatisfy(Self.isPeriod), Set(labels).count == labels.count,
      let filled = Self.filled(labels)
    else { return ChartData(labels: plain.labels, series: plain.series, isOverTime: false) }
    let places = Dictionary(uniqueKeysWithValues: sorted.map { ($0.element, $0.offset) })
    let series = plain.series.map { series in
      ChartData.Series(
        name: series.name,
        values: filled.map { places[$0].flatMap { series.values[$0] } }
      )
    }
    return ChartData(labels: filled, series: series, isOverTime: true)
  }

  /// Whether a label is a year, a month, a week or a day.
  private static func isPeriod(_ label: String?) -> Bool {
    guard let label else { return true }
    if label.utf8.count == 8, label.dropFirst(4).hasPrefix("-W") {
      return label.prefix(4).utf8.allSatisfy { $0 &- 0x30 < 10 }
    }
    return label.utf8.count <= 10 && TimePeriod(iso: label) != nil
  }

  /// The periods with those between them that are not there; `nil` where some are days and others
  /// months, or there would be too many.
  private static func filled(_ labels: [String]) -> [String]? {
    guard let first = labels.first, let last = labels.last,
      labels.allSatisfy({ $0.utf8.count == first.utf8.count })
    else { return nil }
    guard TimePeriod(iso: first) != nil else { return labels }
    var filled = [first]
    while let current = filled.last, current < last, let period = TimePeriod(iso: current) {
      guard filled.count < periodLimit else { return nil }
      filled.append(String(period.to.prefix(first.utf8.count)))
    }
    return filled
  }
}

/// The different ones of some texts, in the order in which they came.
private struct Distinct {
  private(set) var values: [String] = []
  private(set) var places: [String: Int] = [:]

  init(_ texts: some Sequence<String>) {
    for text in texts where places[text] == nil {
      places[text] = values.count
      values.append(text)
    }
  }
}
