/// The units of the country, of now and of before July 2025.
///
/// It is made when it is first asked, which takes some hundredths of a second: reading articles
/// needs it, asking questions does not.
package struct Gazetteer: Sendable {
  package static let shared = Gazetteer()

  package struct Unit: Hashable, Sendable {
    package var name: String
    package var level: String
    /// The same whichever article names the unit; units of before 2025 have keys of their own.
    package var code: String
    /// The indexes of the units that hold this one, nearest first.
    package var within: [Int]
    /// Whether the unit was given up in July 2025.
    package var isOlder: Bool
  }

  package private(set) var units: [Unit] = []
  /// The keys of their names.
  private var keys: [NameKey] = []
  private var byName = WordTable<[Int]>()
  /// The beginnings of names with a hyphen (`Văn Miếu - Quốc Tử Giám`), by their words.
  private var hyphenated: Set<NameKey> = []
  private var codes: [String: Int] = [:]

  private init() {
    var provinces: [String: Int] = [:]
    for province in ProvinceList.all {
      provinces[province.name] = add(
        Unit(
          name: province.name,
          level: province.level,
          code: province.code,
          within: [],
          isOlder: province.isOlder
        )
      )
      for other in province.otherNames { provinces[other] = provinces[province.name] }
    }
    addUnitsOf2025(in: provinces)
    addOlderUnits(in: provinces)
  }

  package func units(named key: NameKey) -> [Int] { byName[key.hash] ?? [] }

  package func key(ofUnit unit: Int) -> NameKey { keys[unit] }

  package func knows(_ key: NameKey) -> Bool { byName.contains(key.hash) }

  package func knows(_ key: NameKey, level: String) -> Bool {
    units(named: key).contains { units[$0].level == level }
  }

  func hasHyphenated(_ key: NameKey) -> Bool { hyphenated.contains(key) }

  package func unit(withCode code: String) -> Int? { codes[code] }

  private mutating func addUnitsOf2025(in provinces: [String: Int]) {
    for row in WordList(EmbeddedLists.units2025).rows {
      guard let code = row.cell(0), let name = row.cell(2), let level = Self.level(row.cell(1)),
        let province = row.cell(4).flatMap({ provinces[$0] ?? provinces[Self.standard($0)] })
      else { continue }
      _ = add(Unit(name: name, level: level, code: code, within: [province], isOlder: false))
    }
  }

  private mutating func addOlderUnits(in provinces: [String: Int]) {
    var districts: [String: Int] = [:]
    for row in WordList(EmbeddedLists.unitsBefore2025).rows {
      guard let district = row.cell(2), let name = row.cell(3),
        let province = provinces[name] ?? provinces[Self.standard(name)]
      else { continue }
      let key = district + ", " + name
      let holder =
        districts[key] ?? add(older: district, code: "older/\(key)", within: [province])
      districts[key] = holder
      guard let ward = row.cell(1), let holder else { continue }
      _ = add(
        older: ward,
        code: "older/\(row.cell(0) ?? ward + ", " + key)",
        within: [holder, province]
      )
    }
  }

  private mutating func add(older text: String, code: String, within: [Int]) -> Int? {
    let levels = ["Thành phố ", "Thị xã ", "Thị trấn ", "Quận ", "Huyện ", "Phường ", "Xã "]
    guard let level = levels.first(where: { text.utf8.starts(with: $0.utf8) }) else { return nil }
    var name = text.dropFirst(level.count)
    // The source writes `Quận Quận 1`.
    if name.utf8.starts(with: level.utf8) { name = name.dropFirst(level.count) }
    let unit = Unit(
      name: String(name),
      level: level.dropLast().lowercased(),
      code: code,
      within: within,
      isOlder: true
    )
    return add(unit)
  }

  private mutating func add(_ unit: Unit) -> Int {
    let index = units.count
    units.append(unit)
    codes[unit.code] = index
    let key = NameKey(of: unit.name)
    keys.append(key)
    byName[key.hash] = units(named: key) + [index]
    if unit.name.utf8.contains(UInt8(ascii: "-")) { hyphenated.insert(key) }
    return index
  }

  private static func level(_ kind: String?) -> String? {
    switch kind {
    case "ward": "phường"
    case "commune": "xã"
    case "special zone": "đặc khu"
    default: nil
    }
  }

  /// The spelling of provinces.tsv: the sources put the tone mark elsewhere.
  private static func standard(_ name: String) -> String {
    name.replacing("Hoà", with: "Hòa").replacing("Hoá", with: "Hóa")
  }
}
