import Articles
import VietnameseText
import Vocabulary

extension FactReading {
  /// Ties `công ty này` to the body of that kind named last before it; where none was, nobody is named.
  mutating func tieBodies() {
    var named: [(body: BodyParts, place: PlaceParts?)] = []
    for index in passages.indices {
      if passages[index].kind == .teaser { named = [] }
      passages[index].namings = passages[index].namings.compactMap { naming in
        named += naming.titles.compactMap { title in title.body.map { ($0, title.place) } }
        guard case .body(let body, let place) = naming.subject else { return naming }
        guard passages[index].folded(body.range.upperBound - 1) == "này" else {
          named.append((body, place))
          return naming
        }
        guard let own = named.last(where: { Self.isMeant(by: body, $0.body) }) else { return nil }
        var naming = naming
        var meant = own.body
        meant.range = naming.range
        naming.subject = .body(meant, own.place.map(Self.unnamed))
        return naming
      }
    }
  }

  /// Whether a head alone can mean a body: the first words of its name, or a word for all of its kind.
  private static func isMeant(by head: BodyParts, _ body: BodyParts) -> Bool {
    Folding.folded(body.name).hasPrefix(Folding.folded(head.name) + " ")
      || generalHeads.contains(head.name) && body.kind == head.kind
  }

  /// A place that the passage does not name: its own words stand in another.
  private static func unnamed(_ place: PlaceParts) -> PlaceParts {
    var place = place
    place.range = 0..<0
    place.within = place.within.map(unnamed)
    return place
  }

  private static let generalHeads: Set<String> = ["Công ty", "Doanh nghiệp", "Hãng", "Tổ chức"]
}
