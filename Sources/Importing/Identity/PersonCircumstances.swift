import ArticleStore
import Articles
import FactExtraction
import VietnameseText
import Vocabulary

/// What else an article tells by which a careful reader knows somebody again.
///
/// Most articles give no position that tells one person from another: the accused of a case, a
/// singer, a scholar. They tell who else is there, in which commune, of which company. A local
/// official is known by the seat alone: a namesake may be chairman next door, and the same
/// vice-chairman of the province may speak of both.
struct PersonCircumstances {
  /// An article that names more people around somebody, or more places, is a list of them.
  private static let neighbours = 8
  private static let places = 4
  /// Levels at which a unit has so few inhabitants in the news that a name stands for one person.
  private static let communes: Set<String> = ["xã", "phường", "thị trấn", "đặc khu"]
  /// Kinds of bodies that mostly have a name of their own: `Công ty Đức Khải`.
  private static let ownNamed: Set<String> = ["business", "school", "science", "union", "faith"]
  private static let fewestWords = 3
  /// How often a family name stands in the counted list from which on it is of the commonest.
  private static let commonest = 500

  private let facts: ArticleFacts
  private let names: [String]
  /// Whom the article names outside the boxes of other pages, in order.
  private var told: [Int] = []
  /// People of the country's first row, in whose company anybody may be named.
  private var leaders: Set<Int> = []
  private var localOfficials: Set<Int> = []
  private var bodyTies: [String] = []
  private var placeTies: [String] = []
  /// The province that the article is at home in.
  private let home: String?

  /// `names` are the people's names as they are compared.
  init(_ facts: ArticleFacts, in article: Article, names: [String], folding: ShortValueFolding) {
    self.facts = facts
    self.names = names
    var people: Set<Int> = []
    var places: Set<Int> = []
    var bodies: Set<Int> = []
    var provinces = ProvinceCount()
    for mention in facts.mentions where article.passages[mention.span.passage].kind != .teaser {
      switch mention.subject {
      case .person(let index, _): people.insert(index)
      case .position(let index, _):
        let position = facts.positions[index]
        people.insert(position.person)
        if let place = position.place {
          places.insert(place)
          provinces.note(facts.places[place])
        }
        if let body = position.organisation { bodies.insert(body) }
      case .place(let index):
        places.insert(index)
        provinces.note(facts.places[index])
      case .organisation(let index): bodies.insert(index)
      case .document: break
      }
    }
    told = people.sorted()
    home = provinces.home
    for position in facts.positions {
      if isOfTheCountry(position) { leaders.insert(position.person) }
      if isLocal(position) { localOfficials.insert(position.person) }
    }
    bodyTies = bodies.map { facts.organisations[$0] }.filter(Self.hasOwnName)
      .map { "named \(folding.folded($0.name))" }
    placeTies = Self.ties(of: places.map { facts.places[$0] })
  }

  /// The ties of each person; `isSeated` where positions of known places are enough.
  func ties(isSeated: [Bool], folding: ShortValueFolding) -> [[PersonIdentity.Tie]] {
    var ties = [[String]](repeating: [], count: facts.people.count)
    for (place, person) in told.enumerated() where names[person].contains(" ") {
      let callings = facts.people[person].honorifics.filter(TellingTitle.isCalling)
      ties[person] = bodyTies + callings.map { "calling \(folding.folded($0))" }
      if let home, isKnownByProvince(person) { ties[person].append("home \(folding.folded(home))") }
      ties[person] += placeTies.filter { $0.hasPrefix("commune") || !isSeated[person] }
      guard !isSeated[person] else { continue }
      let near = max(0, place - Self.neighbours)...min(told.count - 1, place + Self.neighbours)
      for other in told[near] where tells(other, of: person) {
        ties[person].append("beside \(names[other])")
      }
    }
    for position in facts.positions where TellingTitle.isOfTheCabinet(position.role) {
      ties[position.person].append("cabinet \(folding.folded(position.role))")
    }
    return ties.map { $0.map { PersonIdentity.Tie($0) } }
  }

  /// Whether it tells something to be named beside another: two names that thousands bear may meet
  /// by chance.
  private func tells(_ other: Int, of person: Int) -> Bool {
    guard other != person, !leaders.contains(other), !facts.people[other].isForeign,
      names[other] != names[person], words(of: other).count > 2
    else { return false }
    return !(isCommon(person) && isCommon(other))
  }

  private func words(of person: Int) -> [Substring] { names[person].split(separator: " ") }

  /// Whether a name is of the commonest make: `Nguyễn Văn Hùng`, `Trần Thị Lan`.
  private func isCommon(_ person: Int) -> Bool {
    let words = words(of: person)
    return words.count < 3 || words[1] == "văn" || words[1] == "thị"
  }

  /// Whether somebody is known again by the province alone: few bear the name, and no seat below the
  /// province tells one from another.
  private func isKnownByProvince(_ person: Int) -> Bool {
    guard !facts.people[person].isForeign, !leaders.contains(person),
      !localOfficials.contains(person)
    else { return false }
    let words = words(of: person)
    switch words.count(where: { $0 != "văn" && $0 != "thị" }) {
    case ...2: return false
    case 3: return SurnameList.weight(of: FoldedWord(String(words[0]))) < Self.commonest
    default: return true
    }
  }

  /// Whether a position is one of a unit below the province.
  private func isLocal(_ position: PositionFact) -> Bool {
    let places = [position.place, position.organisation.flatMap { facts.organisations[$0].place }]
    return places.contains { $0.map { !facts.places[$0].within.isEmpty } ?? false }
  }

  private func isOfTheCountry(_ position: PositionFact) -> Bool {
    position.isSingleOffice
      || position.organisation.map { facts.organisations[$0].isCentral } ?? false
  }

  private static func hasOwnName(_ body: OrganisationFact) -> Bool {
    guard body.name.split(separator: " ").count >= fewestWords else { return false }
    if let kind = body.kind, ownNamed.contains(kind) { return true }
    // A department of a ministry is one in the country; a branch of it has a place.
    return body.name.hasPrefix("Cục ") && body.place == nil
  }

  private static func ties(of places: [PlaceFact]) -> [String] {
    let known = places.filter { $0.code != nil }
    let small = known.filter { !$0.within.isEmpty }
    guard small.count <= Self.places else { return [] }
    let communes = small.filter { Self.communes.contains($0.level ?? "") }
    // A district alone is full of namesakes; with a second place it is a story's.
    let pairs = small.flatMap { unit in
      known.filter { $0.code != unit.code }.map { other in
        [unit.code, other.code].compactMap(\.self).sorted().joined(separator: " + ")
      }
    }
    return communes.compactMap { unit in unit.code.map { "commune \($0)" } }
      + Set(pairs).sorted().map { "places \($0)" }
  }
}
