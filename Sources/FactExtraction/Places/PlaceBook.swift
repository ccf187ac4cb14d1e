import Articles
import Vocabulary

/// The places of one article, each once, resolved against the gazetteer.
struct PlaceBook {
  private(set) var facts: [PlaceFact] = []
  private let home: HomeProvince
  private let gazetteer = Gazetteer.shared
  private var indexes: [Key: Int] = [:]
  /// The places of the article itself by level, for levels that stand alone.
  private var byLevel: [String: [Int]] = [:]

  private enum Key: Hashable {
    case unit(Int)
    /// A place that no list knows.
    case unlisted(NameKey, level: String?)
  }

  init(home: HomeProvince) {
    self.home = home
  }

  /// The place that words name; missing for a bare level that nothing completes.
  mutating func place(_ parts: PlaceParts) -> Int? {
    guard let name = parts.name else { return parts.level.flatMap { completed($0) } }
    if let unit = unit(of: parts, named: name) { return index(ofUnit: unit) }
    // A unit of the country that no list knows has at least a name that can be one of it.
    guard let first = Tokens.tokens(of: name).first, Syllable.isVietnamese(first.folded) else {
      return nil
    }
    let key = Key.unlisted(NameKey(of: name), level: parts.level)
    if let known = indexes[key] { return known }
    return add(PlaceFact(name: name, level: parts.level), key: key)
  }

  /// The place that a level alone means (`UBND tỉnh`), where the article leaves one only.
  mutating func completed(_ level: String) -> Int? {
    if let province = home.province, gazetteer.units[province].level == level,
      PlaceLevel.ranks(of: level).contains(3)
    {
      return index(ofUnit: province)
    }
    let places = byLevel[level] ?? []
    return places.count == 1 ? places.first : nil
  }

  /// Makes known which places the article names, before levels are completed by them.
  mutating func note(_ parts: PlaceParts) {
    guard parts.name != nil, let place = place(parts), let level = facts[place].level else {
      return
    }
    if byLevel[level]?.contains(place) != true { byLevel[level, default: []].append(place) }
  }

  private mutating func add(_ fact: PlaceFact, key: Key) -> Int {
    indexes[key] = facts.count
    facts.append(fact)
    return facts.count - 1
  }

  private mutating func index(ofUnit unit: Int) -> Int {
    if let known = indexes[.unit(unit)] { return known }
    var fact = self.fact(unit)
    fact.formerly = UnitChanges.shared.formerly(unit).map { self.fact($0) }
    fact.became = UnitChanges.shared.became(unit).map { self.fact($0) }
    return add(fact, key: .unit(unit))
  }

  private func fact(_ unit: Int) -> PlaceFact {
    let found = gazetteer.units[unit]
    let within = found.within.map { gazetteer.units[$0] }
      .map { PlaceFact.Unit(name: $0.name, level: $0.level, code: $0.code) }
    return PlaceFact(name: found.name, level: found.level, code: found.code, within: within)
  }

  /// The one unit that is meant; missing where none or several could be.
  private func unit(of parts: PlaceParts, named name: String) -> Int? {
    var units = gazetteer.units(named: NameKey(of: name))
    let province = units.first { gazetteer.units[$0].within.isEmpty }
    if parts.within.isEmpty, let province,
      parts.level.map({ PlaceLevel.ranks(of: $0).contains(3) }) ?? true,
      parts.level != "thành phố" || gazetteer.units[province].level == "thành phố"
    {
      return province
    }
    if let level = parts.level { units = units.filter { gazetteer.units[$0].level == level } }
    for above in parts.within {
      guard let key = above.name.map(NameKey.init(of:)) else { continue }
      units = units.filter { lies($0, in: key) }
    }
    units = preferring(units) { gazetteer.units[$0].isOlder == home.isOlder }
    if units.count > 1, let home = home.province {
      units = preferring(units) { gazetteer.units[$0].within.last == home }
    }
    if units.count > 1, parts.level == nil {
      let highest = units.map(rank).max()
      units = preferring(units) { rank($0) == highest }
    }
    return units.count == 1 ? units.first : nil
  }

  private func lies(_ unit: Int, in key: NameKey) -> Bool {
    gazetteer.units[unit].within.contains { gazetteer.key(ofUnit: $0) == key }
  }

  private func rank(_ unit: Int) -> Int {
    PlaceLevel.ranks(of: gazetteer.units[unit].level).lowerBound
  }

  private func preferring(_ units: [Int], _ condition: (Int) -> Bool) -> [Int] {
    let preferred = units.filter(condition)
    return preferred.isEmpty ? units : preferred
  }
}
