/// Which units became which in July 2025, as indexes in `Gazetteer.units`.
///
/// Read when a place is first asked for; wards and provinces come from the list, and a district
/// became whatever its wards became.
package struct UnitChanges: Sendable {
  package static let shared = UnitChanges(Gazetteer.shared)

  private var older: [Int: [Int]] = [:]
  private var newer: [Int: [Int]] = [:]

  private init(_ gazetteer: Gazetteer) {
    for row in WordList(EmbeddedLists.unitChanges).rows {
      guard let code = row.cell(0), let unit = gazetteer.unit(withCode: code) else { continue }
      for old in row.spellings(1) {
        let isProvince = old.utf8.starts(with: "older/".utf8)
        guard let former = gazetteer.unit(withCode: isProvince ? old : "older/\(old)") else {
          continue
        }
        add(former, unit)
        let within = gazetteer.units[former].within
        if within.count > 1, let district = within.first { add(district, unit) }
      }
    }
  }

  private mutating func add(_ former: Int, _ unit: Int) {
    // The rows of one unit stand together, so that a district repeats within a few entries only.
    if older[unit]?.contains(former) == true { return }
    older[unit, default: []].append(former)
    newer[former, default: []].append(unit)
  }

  /// The units that one was made from.
  package func formerly(_ unit: Int) -> [Int] { older[unit] ?? [] }

  /// The units that one became.
  package func became(_ unit: Int) -> [Int] { newer[unit] ?? [] }
}
