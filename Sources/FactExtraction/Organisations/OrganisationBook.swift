import Articles
import Vocabulary
import VietnameseText

/// The bodies of one article, each once.
struct OrganisationBook {
  private(set) var facts: [OrganisationFact] = []
  private var indexes: [String: Int] = [:]
  /// What the names are compared by, so that a short form and the full one are one body.
  private var folded: [String: String] = [:]

  mutating func organisation(_ body: BodyParts, at place: Int?) -> Int {
    let isCentral = body.reach == .central && (body.isListed || body.kind == "government")
    let place = isCentral ? nil : place
    let key = "\(compared(body.name))/\(place ?? -1)"
    if let known = indexes[key] {
      // Where the page spells a short form out, the full name is shown.
      if facts[known].name.utf8.count < body.name.utf8.count { facts[known].name = body.name }
      return known
    }
    indexes[key] = facts.count
    facts.append(
      OrganisationFact(name: body.name, kind: body.kind, place: place, isCentral: isCentral)
    )
    return facts.count - 1
  }

  private mutating func compared(_ name: String) -> String {
    if let known = folded[name] { return known }
    let key = ShortValueFolding.vietnamese.folded(name)
    folded[name] = key
    return key
  }
}
