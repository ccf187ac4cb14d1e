/// A house by which papers mean who leads there (`ông chủ Nhà Trắng`).
package struct Seat: Hashable, Sendable {
  package var office: String
  package var country: String

  /// The seat of that name, as the list of bodies spells it.
  package static func named(_ name: String) -> Seat? { byName[name] }

  private static let byName: [String: Seat] = Dictionary(
    WordList(EmbeddedLists.seats).rows.compactMap { row in
      guard let name = row.cell(0), let office = row.cell(1), let country = row.cell(2) else {
        return nil
      }
      return (name, Seat(office: office, country: country))
    },
    uniquingKeysWith: { first, _ in first }
  )
}
