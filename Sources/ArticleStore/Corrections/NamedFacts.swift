import Articles

/// An article's facts without people, positions and documents that nothing in the article tells any
/// more.
struct NamedFacts {
  private var facts: ArticleFacts
  /// The new index of each person, position and document that is still told.
  private let people: [Int: Int]
  private let positions: [Int: Int]
  private let documents: [Int: Int]

  init(_ facts: ArticleFacts) {
    self.facts = facts
    var toldPeople: Set<Int> = []
    var toldPositions: Set<Int> = []
    var toldDocuments: Set<Int> = []
    for mention in facts.mentions {
      switch mention.subject {
      case .person(let index, _): toldPeople.insert(index)
      case .position(let index, _):
        toldPositions.insert(index)
        toldPeople.insert(facts.positions[index].person)
      case .document(let index): toldDocuments.insert(index)
      case .place, .organisation: break
      }
    }
    toldPeople.formUnion(facts.statements.compactMap(\.speaker))
    people = Self.newIndexes(of: toldPeople)
    positions = Self.newIndexes(of: toldPositions)
    documents = Self.newIndexes(of: toldDocuments)
  }

  private static func newIndexes(of kept: Set<Int>) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: kept.sorted().enumerated().map { ($1, $0) })
  }

  /// The record with these facts; a tie goes with the position that told it.
  func record(from record: ArticleRecord) -> ArticleRecord {
    var left = facts
    left.people = facts.people.indices.filter { people[$0] != nil }.map { facts.people[$0] }
    left.documents = facts.documents.indices.filter { documents[$0] != nil }
      .map { facts.documents[$0] }
    left.positions = facts.positions.enumerated().compactMap { index, position in
      guard positions[index] != nil, let person = people[position.person] else { return nil }
      var position = position
      position.person = person
      return position
    }
    left.mentions = facts.mentions.compactMap(moved)
    left.statements = facts.statements.map { statement in
      var statement = statement
      statement.speaker = statement.speaker.flatMap { people[$0] }
      return statement
    }
    return ArticleRecord(
      article: record.article,
      key: record.key,
      facts: left,
      identities: record.identities.indices.filter { people[$0] != nil }
        .map { identity(record.identities[$0]) },
      file: record.file,
      rules: record.rules
    )
  }

  private func moved(_ mention: Mention) -> Mention? {
    var mention = mention
    switch mention.subject {
    case .person(let index, let speaking):
      guard let person = people[index] else { return nil }
      mention.subject = .person(person, speaking: speaking)
    case .position(let index, let status):
      guard let position = positions[index] else { return nil }
      mention.subject = .position(position, status: status)
    case .document(let index):
      guard let document = documents[index] else { return nil }
      mention.subject = .document(document)
    case .place, .organisation: break
    }
    return mention
  }

  private func identity(_ identity: PersonIdentity) -> PersonIdentity {
    var identity = identity
    identity.ties = identity.ties.compactMap { tie in
      guard let position = tie.position else { return tie }
      return positions[position].map { PersonIdentity.Tie(tie.text, position: $0) }
    }
    return identity
  }
}
