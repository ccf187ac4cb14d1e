import TestSupport

/// Invents a small store, the same for the same seed.
struct RandomStore {
  private(set) var store = TwinStore()
  private var random: SeededRandom
  private var places: [Int] = []
  private var bodies: [(id: Int, name: String)] = []
  private var people: [Int] = []
  private var speakers: [Int] = []
  private var positions: [Int] = []
  private var articles: [Int] = []
  private var passages: [(id: Int, article: Int, number: Int, box: Int?, text: String)] = []
  private var boxes: [(id: Int, article: Int)] = []
  private var texts: [String] = []

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    addPlaces()
    addBodies()
    addPeople()
    addArticles()
    addPassages()
    addStatements()
    addMentions()
  }

  private mutating func addPlaces() {
    let units: [(level: String?, name: String, above: [Int])] = [
      ("thành phố", "Hà Nội", []), ("tỉnh", "Ninh Bình", []), ("xã", "Gia Lâm", [1]),
      ("xã", "Gia Lâm", [2]), ("phường", "Cửa Nam", [1]), ("xã", "Mê Linh", [1]),
      (nil, "Bãi Cháy", []), ("phường", "Gia Lâm", [6, 1]),
    ]
    for (index, unit) in units.enumerated() {
      store.place(index + 1, unit.level, unit.name, in: unit.above)
      places.append(index + 1)
    }
  }

  private mutating func addBodies() {
    for name in InventedWords.bodies {
      let count = 1 + random.below(2)
      let seats = random.some(of: places.map(Optional.some) + [nil], atMost: count)
      for place in Set(seats).sorted(by: { ($0 ?? 0) < ($1 ?? 0) }) {
        let id = bodies.count + 1
        let kind = random.one(of: InventedWords.bodyKinds, orNothingOnceIn: 4)
        store.organisation(id, name, kind: kind, place: place)
        bodies.append((id, name))
      }
    }
  }

  private mutating func addPeople() {
    for id in 1...(2 + random.below(4)) {
      let speaks = !random.once(in: 3)
      store.person(
        id,
        random.one(of: InventedWords.names),
        speaks: speaks,
        honorifics: random.some(of: InventedWords.honorifics, atMost: 2),
        seen: (date(), date())
      )
      people.append(id)
      if speaks { speakers.append(id) }
      addPositions(of: id)
    }
  }

  private mutating func addPositions(of person: Int) {
    for role in random.some(of: InventedWords.roles, atMost: 3) {
      let id = positions.count + 1
      store.position(
        id,
        of: person,
        role,
        random.one(of: bodies, orNothingOnceIn: 4),
        place: random.one(of: places, orNothingOnceIn: 3),
        status: random.one(of: ["held", "held", "former", "acting", "elect"])
      )
      positions.append(id)
    }
  }

  private mutating func addArticles() {
    for id in 1...(1 + random.below(4)) {
      store.article(
        id,
        // The title is a part of the key of an article, of which no two are the same.
        "\(random.one(of: InventedWords.titles)) \(id)",
        published: date(),
        outlet: random.one(of: InventedWords.outlets, orNothingOnceIn: 4),
        section: random.one(of: InventedWords.sections, orNothingOnceIn: 4),
        lead: random.one(of: InventedWords.titles, orNothingOnceIn: 2),
        authors: random.some(of: InventedWords.names.map { $0[0] }, atMost: 2),
        url: random.one(of: InventedWords.urls, orNothingOnceIn: 3),
        words: 50 * (1 + random.below(6))
      )
      articles.append(id)
      for person in random.some(of: people, atMost: 4) {
        let speaks = speakers.contains(person) && random.once(in: 2)
        store.personOnPage(person, article: id, speaks: speaks)
      }
      for place in random.some(of: places, atMost: 3) { store.placeOnPage(place, article: id) }
      for body in random.some(of: bodies, atMost: 3) { store.bodyOnPage(body.id, article: id) }
      for ordinal in 0..<random.below(3) { addBox(on: id, ordinal + 1) }
    }
  }

  private mutating func addBox(on article: Int, _ ordinal: Int) {
    let id = boxes.count + 1
    store.related(
      id,
      on: article,
      ordinal,
      random.one(of: InventedWords.titles),
      section: random.one(of: InventedWords.sections, orNothingOnceIn: 2),
      summary: random.one(of: InventedWords.titles, orNothingOnceIn: 2),
      target: random.one(of: articles, orNothingOnceIn: 2)
    )
    boxes.append((id, article))
  }

  private mutating func addPassages() {
    for article in articles {
      for number in 1...(1 + random.below(4)) {
        let box = random.one(of: boxes.filter { $0.article == article }, orNothingOnceIn: 2)
        let kind = box == nil ? random.one(of: ["title", "lead", "body", "caption"]) : "teaser"
        let id = passages.count + 1
        let text = text()
        store.passage(id, of: article, number, kind, text, related: box?.id)
        passages.append((id, article, number, box?.id, text))
      }
    }
  }

  private mutating func addStatements() {
    for id in 1...(1 + random.below(6)) {
      let passage = random.one(of: passages)
      store.statement(
        TwinStore.Statement(
          id: id,
          article: passage.article,
          passage: (passage.id, passage.number),
          speaker: random.one(of: speakers, orNothingOnceIn: 5),
          kind: random.one(of: ["says", "proposes", "asks"]),
          text: text(),
          verb: random.one(of: InventedWords.verbs, orNothingOnceIn: 3),
          quoted: random.one(of: ["direct", "partly", "reported"]),
          date: date(),
          quotes: (0..<random.below(3)).map { _ in words(of: passage.text).text },
          behalf: party(),
          addressee: party(),
          occasion: random.one(of: InventedWords.occasions, orNothingOnceIn: 2)
        )
      )
    }
  }

  private mutating func addMentions() {
    var taken: Set<[Int]> = []
    for id in 1...(1 + random.below(6)) {
      let passage = random.one(of: passages)
      let words = words(of: passage.text)
      // No two on one place, so that nothing else must tell which is the first.
      guard taken.insert([passage.id, words.start]).inserted else { continue }
      let kind = random.one(of: ["person", "position", "place", "organisation"])
      var named: [String: Int] = [:]
      switch kind {
      case "place": named["place"] = random.one(of: places)
      case "organisation": named["organisation"] = random.one(of: bodies, orNothingOnceIn: 5)?.id
      case "position":
        named["position"] = random.one(of: positions, orNothingOnceIn: 5)
        named["person"] = random.one(of: people, orNothingOnceIn: 3)
      default: named["person"] = random.one(of: people, orNothingOnceIn: 5)
      }
      store.mention(
        TwinStore.Mention(
          id: id,
          article: passage.article,
          passage: passage.id,
          box: passage.box,
          start: words.start,
          words: words.text,
          // A mention is of what its row leads to.
          kind: ["position", "person", "place", "organisation"].first { named[$0] != nil }
            ?? "document",
          isSpeaking: random.once(in: 3),
          status: random.one(of: ["held", "former"], orNothingOnceIn: 2),
          named: named
        )
      )
    }
  }

  /// Some words of a text that stand next to one another, and how many code points are before them.
  private mutating func words(of text: String) -> (start: Int, text: String) {
    let words = text.split(separator: " ")
    let first = random.below(words.count)
    let last = min(words.count - 1, first + random.below(3))
    let before = words[..<first].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
    return (before, words[first...last].joined(separator: " "))
  }

  private mutating func date() -> String? {
    random.one(of: InventedWords.dates, orNothingOnceIn: 4)
  }

  private mutating func party() -> TwinStore.Party? {
    guard !random.once(in: 3) else { return nil }
    if random.once(in: 2), !bodies.isEmpty { return .organisation(random.one(of: bodies).id) }
    return .place(random.one(of: places))
  }

  /// Some texts are those of other rows, which are as relevant.
  private mutating func text() -> String {
    if !texts.isEmpty, random.once(in: 4) { return random.one(of: texts) }
    texts.append(newText())
    return texts[texts.count - 1]
  }

  private mutating func newText() -> String {
    let words = InventedWords.textWords.map { random.one(of: $0) }
    return (0...(2 + random.below(5))).map { _ in random.one(of: words) }.joined(separator: " ")
      + random.one(of: ["", ".", "!"])
  }
}
