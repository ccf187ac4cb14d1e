import Articles
import Vocabulary

extension FactReading {
  /// Whom `nhà lãnh đạo Triều Tiên`, `ông chủ Nhà Trắng`, `lãnh đạo Chính phủ` mean: the one person of the
  /// article who holds the first office there.
  func leader(meantBy naming: Naming, isSubject: Bool) -> Int? {
    guard positions.entries.count <= Self.mostPositions, naming.titles.count == 1,
      let title = naming.titles.first, title.status == nil,
      title.place == nil, isWordForLeader(title.role, isSubject)
    else { return nil }
    let seat = title.body.flatMap { Seat.named($0.name) }
    guard let country = seat?.country ?? (title.body == nil ? title.country : nil) else {
      return nil
    }
    let leaders = Set(
      positions.entries.lazy.filter { entry in
        // Whose seat is named needs no country beside the office.
        (entry.country ?? seat?.country ?? "Việt Nam") == country
          && seat.map { entry.role.name == $0.office } ?? Self.leads(entry)
      }.map(\.person)
    )
    return leaders.count == 1 ? leaders.first : nil
  }

  /// `lãnh đạo` may be several people; before a verb of speaking it is one.
  private func isWordForLeader(_ role: Role, _ isSubject: Bool) -> Bool {
    switch role.name {
    case "Nhà lãnh đạo", "Người đứng đầu", "Nguyên thủ", "Chủ": true
    case "Lãnh đạo": isSubject
    default: false
    }
  }

  /// Whether a position is the first of a country: `Tổng thống`, `Chủ tịch` of no body.
  private static func leads(_ entry: PositionBook.Entry) -> Bool {
    guard entry.organisation == nil, entry.place == nil else { return false }
    return entry.role.name == "Chủ tịch"
      || entry.role.rank <= 2 && families.contains(entry.role.family)
  }

  /// On a page that names more offices a word alone means nobody.
  private static let mostPositions = 256

  private static let families: Set<String> = ["foreign", "state", "government", "party"]
}
