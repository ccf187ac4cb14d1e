import Articles
import VietnameseText
import Vocabulary

/// One article while it is read: its passages with their namings, and the books of what they name.
struct FactReading {
  let article: Article
  var passages: [PassageReading]
  var people = PeopleBook()
  var places: PlaceBook
  var organisations = OrganisationBook()
  var positions = PositionBook()
  private(set) var mentions: [Mention] = []

  init(_ article: Article) {
    self.article = article
    passages = article.passages.enumerated().map { index, passage in
      var reading = PassageReading(passage, at: index)
      NamingScanner.scan(&reading)
      return reading
    }
    let named = passages.lazy.filter { $0.kind != .teaser }.flatMap(Self.placesNamed)
    let home = HomeProvince(Array(named), published: article.published?.from)
    places = PlaceBook(home: home)
  }

  /// Settles whom and what every naming means; full names first, so that a headline's
  /// `Bí thư Hà Nội` finds the name that the article gives later.
  mutating func nameAll() {
    for passage in passages where passage.kind != .teaser {
      for place in Self.placesNamed(passage) { places.note(place) }
    }
    dropCredits()
    dropThings()
    takeCountryForAddress()
    shortenForeignNames()
    mendDoubledSyllables()
    tieBodies()
    noteFullNames()
    findLaterNames()
    tieLaterNamings()
  }

  mutating func add(_ mention: Mention) { mentions.append(mention) }

  static func placesNamed(_ passage: PassageReading) -> [PlaceParts] {
    passage.namings.flatMap { naming -> [PlaceParts] in
      switch naming.subject {
      case .place(let place): [place]
      case .body(_, let place): place.map { [$0] } ?? []
      case .person, .pronoun, .title: naming.titles.compactMap(\.place)
      }
    }.flatMap { [$0] + $0.within }
  }

  /// Where a title is held: its own place, or the one that its level completes.
  mutating func place(of title: TitleParts) -> Int? {
    if let place = title.place { return places.place(place) }
    if let level = title.body?.level { return places.completed(level) }
    return nil
  }

  mutating func organisation(of title: TitleParts, at place: Int?) -> Int? {
    title.body.map { organisations.organisation($0.of(title.country), at: place) }
  }
}
