import Articles
import Vocabulary
import VietnameseText

/// The bodies of one article, each once.
struct OrganisationBook {
  private(set) var facts: [OrganisationFact] = []
  private var indexes: [String: Int] = [:]

  mutating func organisation(_ body: BodyParts, at place: Int?) -> Int {
    let isCentral = body.reach == .central && (body.isListed || body.kind == "government")
    let place = isCentral ? nil : place
    let key = "\(Folding.folded(body.name))/\(place ?? -1)"
    if let known = indexes[key] { return known }
    indexes[key] = facts.count
    facts.append(
      OrganisationFact(name: body.name, kind: body.kind, place: place, isCentral: isCentral)
    )
    return facts.count - 1
  }
}
