import Articles

/// The people, places and bodies of a page.
struct PageTies {
  /// The people named outside teasers, and whether they speak there.
  private(set) var people: [Int64: Bool] = [:]
  /// Everybody who speaks, in teasers too.
  private(set) var speakers: Set<Int64> = []
  /// Indexes in `facts.places` of those named outside teasers.
  private(set) var places: Set<Int> = []
  /// Indexes in `facts.organisations` of those named outside teasers.
  private(set) var organisations: Set<Int> = []

  init(_ page: StoredPage, _ people: StoredPeople) {
    let facts = page.facts
    for mention in facts.mentions {
      let isTeaser = page.article.passages[mention.span.passage].kind == .teaser
      switch mention.subject {
      case .person(let index, let speaking):
        note(people.people[index], speaks: speaking, isTeaser: isTeaser)
      case .position(let index, _):
        let position = facts.positions[index]
        note(people.people[position.person], speaks: false, isTeaser: isTeaser)
        if !isTeaser {
          if let place = position.place { places.insert(place) }
          if let body = position.organisation { organisations.insert(body) }
        }
      case .place(let index):
        if !isTeaser { places.insert(index) }
      case .organisation(let index):
        if !isTeaser { organisations.insert(index) }
      case .document:
        break
      }
    }
    for statement in facts.statements {
      guard let speaker = statement.speaker else { continue }
      let isTeaser = page.article.passages[statement.passage].kind == .teaser
      note(people.people[speaker], speaks: true, isTeaser: isTeaser)
    }
  }

  private mutating func note(_ person: Int64, speaks: Bool, isTeaser: Bool) {
    if speaks { speakers.insert(person) }
    if !isTeaser { people[person] = speaks || people[person] == true }
  }
}
