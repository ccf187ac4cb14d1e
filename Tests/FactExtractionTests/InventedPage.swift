import Articles
import FactExtraction
import VietnameseText

/// An article of invented people, with the facts found in it shown as text.
struct InventedPage {
  let article: Article
  let facts: ArticleFacts

  init(
    title: String = "Ngày hội của làng",
    lead: String? = nil,
    _ body: String...,
    captions: [String] = [],
    teasers: [String] = [],
    published: String? = "2026-03-20",
    authors: [String] = []
  ) {
    var passages: [Passage] = []
    func add(_ kind: Passage.Kind, _ text: String) {
      passages.append(Passage(number: passages.count + 1, kind: kind, text: text))
    }
    add(.title, title)
    if let lead { add(.lead, lead) }
    for text in body {
      if text.hasPrefix("# ") {
        add(.heading, String(text.dropFirst(2)))
      } else if text.hasPrefix("[") {
        add(.caption, String(text.dropFirst().dropLast()))
      } else {
        add(.body, text)
      }
    }
    for text in captions { add(.caption, text) }
    for text in teasers { add(.teaser, text) }
    article = Article(
      title: title,
      lead: lead,
      authors: authors,
      published: published.flatMap { TimePeriod(iso: $0) },
      passages: passages
    )
    facts = FactExtractor().facts(of: article)
  }

  /// `Lê Văn Nam: Bí thư/Đảng ủy/xã Gia Lâm; …`, in the order of the facts.
  var people: [String] {
    facts.people.indices.map { index in
      let positions = facts.positions.filter { $0.person == index }.map(shown)
      return
        ([facts.people[index].name]
        + (positions.isEmpty ? [] : [positions.joined(separator: "; ")]))
        .joined(separator: ": ")
    }
  }

  var names: [String] { facts.people.map(\.name) }

  /// `Lê Văn Nam, nhấn mạnh (stresses): …` with what is said; `?` where the speaker is unknown.
  var speech: [String] {
    facts.statements.map { statement in
      let speaker = statement.speaker.map { facts.people[$0].name } ?? "?"
      let cue = statement.verb.map { "\($0) (\(statement.kind))" } ?? "\(statement.attribution)"
      return "\(speaker), \(cue): \(statement.pieces.map(words).joined(separator: " … "))"
    }
  }

  var places: [String] {
    facts.places.map { place in
      ([place.label] + place.within.map(\.name)).joined(separator: " < ")
        + (place.code == nil ? " ?" : "")
    }
  }

  var organisations: [String] {
    facts.organisations.map { body in
      body.place.map { "\(body.name) @ \(facts.places[$0].label)" } ?? body.name
    }
  }

  /// `Nghị quyết 57-NQ/TW @2024-12-22 “title” < issuer`, in the order of the facts.
  var documents: [String] {
    facts.documents.map { document in
      ([document.kind]
        + [
          document.number, document.issued.map { "@\($0.text)" }, document.title.map { "“\($0)”" },
          document.issuer.map { "< \($0)" },
        ].compactMap(\.self)).joined(separator: " ")
    }
  }

  /// `khoảng 70%: 70…70 % (about) of cơ cấu`, in the order of the facts.
  var figures: [String] {
    func shown(_ value: Double?) -> String {
      value.map { $0 == $0.rounded() ? String(Int($0)) : String($0) } ?? ""
    }
    return facts.figures.map { figure in
      "\(words(figure.span)): \(shown(figure.low))…\(shown(figure.high)) \(figure.unit)"
        + (figure.comparison == .exactly ? "" : " (\(figure.comparison.rawValue))")
        + (figure.of.map { " of \($0)" } ?? "")
    }
  }

  /// The people who are shown or told to speak.
  var speaking: [String] {
    var speaking: [String] = []
    for mention in facts.mentions {
      if case .person(let person, true) = mention.subject,
        !speaking.contains(facts.people[person].name)
      {
        speaking.append(facts.people[person].name)
      }
    }
    return speaking
  }

  func party(_ party: Statement.Party?) -> String? {
    switch party {
    case .organisation(let index): facts.organisations[index].name
    case .place(let index): facts.places[index].label
    case nil: nil
    }
  }

  /// The words of a span.
  func words(_ span: TextSpan) -> String {
    let scalars = Array(article.passages[span.passage].text.unicodeScalars)
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[span.start..<span.start + span.length])
    return String(words)
  }

  private func shown(_ position: PositionFact) -> String {
    let organisation = position.organisation.map { facts.organisations[$0].name } ?? "-"
    let place = position.place.map { facts.places[$0].label } ?? "-"
    return "\(position.role)/\(organisation)/\(place)"
  }
}
