import Articles
import VietnameseText
import Vocabulary

extension FactReading {
  /// Ties `công ty này` and `Công ty cho biết` to the body of that kind named before; where none was,
  /// nobody is named.
  mutating func tieBodies() {
    var named: [(body: BodyParts, place: PlaceParts?)] = []
    for index in passages.indices {
      if passages[index].kind == .teaser { named = [] }
      passages[index].namings = passages[index].namings.compactMap { naming in
        var naming = naming
        for number in naming.titles.indices {
          naming.titles[number] = tied(naming.titles[number], to: named, in: passages[index])
        }
        for title in naming.titles {
          if let body = title.body { named.append((body, title.place)) }
        }
        guard case .body(let body, let place) = naming.subject else { return naming }
        let isPointing = passages[index].folded(body.range.upperBound - 1) == "này"
        let authority = isPointing || place != nil ? nil : Authority.named(body.name)
        guard isPointing || authority != nil else {
          named.append((body, place))
          return naming
        }
        let meant = named.suffix(Self.longestMemory).filter { Self.isMeant(by: body, $0.body) }
        let isSure = isPointing || Self.areOne(meant.map { Folding.folded($0.body.name) })
        guard let own = meant.last, isSure else {
          return authority?.needsName == false ? naming : nil
        }
        return naming.meaning(own.body, at: own.place.map(Self.unnamed))
      }
    }
  }

  /// Whether names are of one body: each is the beginning of the longest.
  private static func areOne(_ names: [String]) -> Bool {
    guard let longest = names.max(by: { $0.utf8.count < $1.utf8.count }) else { return false }
    return names.allSatisfy { longest.hasPrefix($0) }
  }

  /// `Chủ tịch tổ chức này`: the office at the body named before.
  private func tied(
    _ title: TitleParts,
    to named: [(body: BodyParts, place: PlaceParts?)],
    in passage: PassageReading
  ) -> TitleParts {
    guard let head = title.body, passage.folded(head.range.upperBound - 1) == "này" else {
      return title
    }
    var title = title
    let own = named.suffix(Self.longestMemory).last { Self.isMeant(by: head, $0.body) }
    title.body = own?.body
    title.body?.range = head.range
    title.place = own?.place.map(Self.unnamed)
    return title
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

  /// Of how many bodies named before a reader can still think.
  private static let longestMemory = 64

  private static let generalHeads: Set<String> = [
    "Công ty", "Doanh nghiệp", "Hãng", "Tổ chức", "Nhà trường", "Báo", "Tờ", "Hãng tin", "Đài",
  ]
}

extension Naming {
  /// The same words for a body that was named before.
  fileprivate func meaning(_ body: BodyParts, at place: PlaceParts?) -> Naming {
    var naming = self
    var meant = body
    meant.range = range
    naming.subject = .body(meant, place)
    return naming
  }
}
