import Articles
import Vocabulary

/// Where in the country an article is at home, and when: what settles which of several namesakes
/// its places are.
struct HomeProvince {
  /// The index of the province in the gazetteer.
  private(set) var province: Int?
  /// Whether the article speaks of the units of before July 2025.
  private(set) var isOlder: Bool

  init(_ places: [PlaceParts], published: String?) {
    var votes: [Int: Int] = [:]
    var olderLevels = 0
    for place in places {
      if let level = place.level, ["quận", "huyện", "thị xã", "thị trấn"].contains(level) {
        olderLevels += 1
      }
      Self.vote(for: place, in: &votes)
    }
    province = votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    isOlder = published.map { $0 < "2025-07" } ?? (olderLevels > 0)
  }

  /// A province by name counts three, a unit whose namesakes all lie in one province counts one.
  private static func vote(for place: PlaceParts, in votes: inout [Int: Int]) {
    guard let name = place.name else { return }
    let gazetteer = Gazetteer.shared
    let candidates = gazetteer.units(named: NameKey(of: name))
    let isProvince = place.level.map { PlaceLevel.ranks(of: $0).contains(3) } ?? true
    if isProvince, let unit = candidates.first(where: { gazetteer.units[$0].within.isEmpty }) {
      votes[unit, default: 0] += 3
      return
    }
    let provinces = Set(
      candidates.filter { place.level == nil || gazetteer.units[$0].level == place.level }
        .compactMap { gazetteer.units[$0].within.last }
    )
    if provinces.count == 1, let only = provinces.first { votes[only, default: 0] += 1 }
    for above in place.within { vote(for: above, in: &votes) }
  }
}
