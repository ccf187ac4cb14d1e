import Articles

/// Counts of which province the places of an article are.
struct ProvinceCount {
  /// Fewer places tell nothing of where an article is at home.
  private static let fewest = 2

  private var counts: [String: Int] = [:]
  private var all = 0

  mutating func note(_ place: PlaceFact) {
    guard place.code != nil else { return }
    counts[place.within.last?.name ?? place.name, default: 0] += 1
    all += 1
  }

  /// The province that most of the places are in, by its name, which the reform of July 2025 has kept
  /// for the most part.
  var home: String? {
    guard all >= Self.fewest, let most = counts.max(by: { $0.value < $1.value }),
      most.value * 2 > all
    else { return nil }
    return most.key
  }
}
