import ArticleStore
import Articles
import VietnameseText

extension PersonIdentity {
  /// What each person of an article is recognised by in others.
  ///
  /// Two namings are the same person when the names are the same and both share a body of the same
  /// known place, a central body, or an office that one person holds at a time.
  static func identities(of facts: ArticleFacts, folding: ShortValueFolding) -> [PersonIdentity] {
    var ties = [[Tie]](repeating: [], count: facts.people.count)
    for (index, position) in facts.positions.enumerated() {
      if let tie = tie(of: position, in: facts, folding: folding) {
        ties[position.person].append(Tie(tie, position: index))
      }
    }
    return zip(facts.people, ties).map { person, ties in
      PersonIdentity(name: name(of: person, folding: folding), ties: ties)
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
      return code.map { "role \(role) at \($0)" }
    }
    let organisation = facts.organisations[index]
    let body = folding.folded(organisation.name)
    if organisation.isCentral { return "body \(body)" }
    let seat = organisation.place.flatMap { facts.places[$0].code } ?? code
    return seat.map { "body \(body) at \($0)" }
  }
}
