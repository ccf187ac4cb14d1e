import Articles
import VietnameseText

/// The rows of the positions that an article names.
struct StoredPositions {
  /// The `id` of each of `facts.positions`; missing where no words name it, for no fact is stored
  /// that cannot be pointed at.
  let ids: [Int64?]

  init(
    _ page: StoredPage,
    _ people: StoredPeople,
    _ units: StoredUnits,
    in writer: ArticleWriter
  ) throws {
    let namings = Self.namings(in: page.facts)
    ids = try page.facts.positions.indices.map { index in
      guard let naming = namings[index] else { return nil }
      let position = Self.noted(index, naming, on: page, units)
      return try writer.note(position, of: people.people[page.facts.positions[index].person])
    }
  }

  /// Where a position is first and last named in the article, and the status of the last naming.
  private struct Naming {
    var first: TextSpan
    var last: TextSpan
    var status: PositionFact.Status
  }

  private static func namings(in facts: ArticleFacts) -> [Int: Naming] {
    var namings: [Int: Naming] = [:]
    for mention in facts.mentions {
      guard case .position(let index, let status) = mention.subject else { continue }
      let first = namings[index]?.first ?? mention.span
      namings[index] = Naming(first: first, last: mention.span, status: status)
    }
    return namings
  }

  private static func noted(
    _ index: Int,
    _ naming: Naming,
    on page: StoredPage,
    _ units: StoredUnits
  ) -> NotedPosition {
    let fact = page.facts.positions[index]
    let order = PageOrder(page)
    let body = fact.organisation.map { page.facts.organisations[$0].name }
    let place = fact.place.map { page.facts.places[$0].label }
    return NotedPosition(
      role: fact.role,
      organisation: fact.organisation.flatMap { index in
        body.map { (id: units.organisations[index], name: $0) }
      },
      place: fact.place.map { units.places[$0] },
      label: [fact.role, body, place].compactMap(\.self).joined(separator: ", "),
      firstKey: order.first(naming.first),
      lastKey: order.last(naming.last),
      status: naming.status.rawValue,
      firstSeen: page.article.published,
      lastSeen: page.article.published
    )
  }
}
