import Vocabulary

/// What of a title tells one person from another, whatever the place.
package enum TellingTitle {
  /// Whether two articles that give a name this honorific speak of one person: `Giáo sư`, not `ông`.
  package static func isCalling(_ honorific: String) -> Bool {
    PublicCalling.names.contains(honorific)
  }

  /// Whether a role is of the country's government, of whose holders no two have one name:
  /// `Bộ trưởng`, also where the article does not say of what.
  package static func isOfTheCabinet(_ role: String) -> Bool { cabinet.contains(role) }

  /// A minister has rank 3 in the list, a deputy 4.
  private static let cabinet: Set<String> = Set(
    RoleList.all.filter { $0.family == "government" && $0.rank <= 4 }.map(\.name)
  )
}
