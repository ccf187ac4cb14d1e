import Articles
import Vocabulary
import VietnameseText

/// Whether a title without a name can mean the holder of a position.
enum TitleMatch {
  /// `isSubject`: a verb of speaking follows, so that the title alone means one who was named with it
  /// (`Bộ trưởng cho biết`).
  static func matches(
    _ title: TitleParts,
    place: Int?,
    _ position: PositionBook.Entry,
    _ organisations: [OrganisationFact],
    _ isSubject: Bool
  ) -> Bool {
    guard title.role.name == position.role.name, isHeldByOne(title.role) else { return false }
    if let place, let own = position.place, place != own { return false }
    if let country = title.country, let own = position.country, country != own { return false }
    guard let body = title.body else {
      return place != nil || title.role.isComplete
        || title.country.map { $0 == position.country } ?? isSubject
    }
    guard let organisation = position.organisation else { return false }
    let name = ShortValueFolding.vietnamese.folded(organisations[organisation].name)
    let asked = ShortValueFolding.vietnamese.folded(body.name)
    return name == asked || name.hasPrefix(asked + " ")
  }

  /// Members and staff are many: the title alone means none of them.
  private static func isHeldByOne(_ role: Role) -> Bool {
    role.rank < 7 && !role.name.hasPrefix("Ủy viên") && !role.name.hasPrefix("Đại biểu")
  }
}
