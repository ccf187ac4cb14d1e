/// What a chart shows: series of numbers over the same labels.
struct ChartData: Hashable {
  struct Series: Hashable {
    var name: String
    /// A number for each label; missing where there is none.
    var values: [Double?]
  }

  /// The labels as they are read; a missing one is named so already.
  var labels: [String]
  var series: [Series]
  /// Whether the labels are periods, one after the other without a gap, or names.
  var isOverTime: Bool

  /// Whether the series can be drawn in one scale; shares beside counts would not be seen.
  var sharesScale: Bool {
    let greatest = series.map { ChartData(labels: [], series: [$0], isOverTime: false).greatest }
    return (greatest.max() ?? 1) < 20 * (greatest.min() ?? 1)
  }

  /// One of the series alone.
  func only(_ number: Int) -> ChartData {
    ChartData(labels: labels, series: [series[number]], isOverTime: isOverTime)
  }

  /// The greatest number, at least a little above 0.
  var greatest: Double {
    let greatest = series.lazy.flatMap(\.values).compactMap(\.self).max() ?? 0
    return greatest > 0 ? greatest : 1
  }

  /// The first labels alone.
  func prefix(_ count: Int) -> ChartData {
    var shorter = self
    shorter.labels = Array(labels.prefix(count))
    for index in shorter.series.indices {
      shorter.series[index].values = Array(series[index].values.prefix(count))
    }
    return shorter
  }
}
