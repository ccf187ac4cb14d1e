import ArticleStore
import Articles
import FactExtraction
import VietnameseText

extension PersonIdentity {
  /// What each person of an article is recognised by in others.
  ///
  /// Two namings are the same person when the names are the same and both share a body of the same
  /// known place, a central body, an office of one country, or an office that one person holds at a
  /// time; or circumstances by which a careful reader knows somebody again; or where the name alone
  /// tells.
  static func identities(
    of facts: ArticleFacts,
    in article: Article,
    folding: ShortValueFolding
  ) -> [PersonIdentity] {
    let tellsByName = facts.people.map { TellingName.isOnePersons($0.name) }
    let names = zip(facts.people, tellsByName).map { person, tells in
      tells ? TellingName.compared(person.name) : name(of: person, folding: folding)
    }
    var ties = [[Tie]](repeating: [], count: names.count)
    for (index, position) in facts.positions.enumerated() {
      if let tie = tie(of: position, in: facts, folding: folding) {
        ties[position.person].append(Tie(tie, position: index))
      }
    }
    let isSeated = ties.map { $0.contains { $0.text.contains(" at ") } }
    let circumstances = PersonCircumstances(facts, in: article, names: names, folding: folding)
      .ties(isSeated: isSeated, folding: folding)
    for index in names.indices where tellsByName[index] { ties[index].append(Tie("name")) }
    return names.indices.map {
      PersonIdentity(name: names[$0], ties: ties[$0] + circumstances[$0])
    }
  }

  /// Foreign names are compared without their marks: `António Costa` and `Antonio Costa` are one.
  private static func name(of person: PersonFact, folding: ShortValueFolding) -> String {
    person.isForeign ? Folding.unmarked(person.name) : folding.folded(person.name)
  }

  /// The tie of a position; none where its place is not known, for an unknown place is never the
  /// same as another.
  private static func tie(
    of position: PositionFact,
    in facts: ArticleFacts,
    folding: ShortValueFolding
  ) -> String? {
    let role = folding.folded(position.role)
    if position.isSingleOffice { return "office \(role)" }
    let code = position.place.flatMap { facts.places[$0].code }
    guard let index = position.organisation else {
      // `Chủ tịch xã Gia Lâm` names no body, but only one body can be meant.
      return (code ?? position.country).map { "role \(role) at \($0)" }
    }
    let organisation = facts.organisations[index]
    let body = folding.folded(organisation.name)
    if organisation.isCentral { return "body \(body)" }
    let seat = organisation.place.flatMap { facts.places[$0].code } ?? code
    return seat.map { "body \(body) at \($0)" }
  }
}
