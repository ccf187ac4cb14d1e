import Articles
import VietnameseText

extension UnderstoodPage {
  init(_ article: Article, _ facts: ArticleFacts, notes: [BilingualText] = []) {
    title = article.title
    self.facts = [
      article.outlet, article.published.map { Self.spoken($0.text) }, article.section,
      article.authors.isEmpty ? nil : article.authors.joined(separator: ", "), article.url,
    ].compactMap(\.self)
    self.notes = notes
    var stretches = [[Stretch]](repeating: [], count: article.passages.count)
    for mention in facts.mentions {
      stretches[mention.span.passage].append(Stretch(mention.span, Mark(mention.subject)))
    }
    for figure in facts.figures {
      stretches[figure.span.passage].append(Stretch(figure.span, .figure))
    }
    var speeches = [[Speech]](repeating: [], count: article.passages.count)
    for (index, statement) in facts.statements.enumerated() {
      let number = index + 1
      speeches[statement.passage].append(Speech(statement, number: number, in: facts))
      for piece in statement.pieces {
        stretches[piece.passage].append(Stretch(piece, .said, statement: number))
      }
    }
    passages = article.passages.enumerated().map { index, passage in
      Passage(
        kind: passage.kind.rawValue,
        text: passage.text,
        stretches: stretches[index].sorted { ($0.start, -$0.length) < ($1.start, -$1.length) },
        speeches: speeches[index]
      )
    }
    people = Self.people(of: facts)
  }

  private static func people(of facts: ArticleFacts) -> [Person] {
    var positions: [Int: [String]] = [:]
    var told: Set<Int> = []
    for mention in facts.mentions {
      guard case .position(let index, let status) = mention.subject, told.insert(index).inserted
      else { continue }
      let label = facts.label(ofPosition: index)
      let shown = status == .held ? label : "\(label) (\(status.rawValue))"
      positions[facts.positions[index].person, default: []].append(shown)
    }
    return facts.people.enumerated().map { index, person in
      Person(
        name: person.name,
        positions: positions[index] ?? [],
        statements: facts.statements.count { $0.speaker == index }
      )
    }
  }

  /// `2026-01-30 20:44`: every time here is Việt Nam's.
  private static func spoken(_ date: String) -> String {
    guard let time = date.firstIndex(of: "T") else { return date }
    return "\(date[..<time]) \(date[date.index(after: time)...].prefix(5))"
  }
}

extension UnderstoodPage.Stretch {
  fileprivate init(_ span: TextSpan, _ mark: UnderstoodPage.Mark, statement: Int? = nil) {
    self.init(start: span.start, length: span.length, mark: mark, statement: statement)
  }
}

extension UnderstoodPage.Mark {
  fileprivate init(_ subject: Mention.Subject) {
    switch subject {
    case .person: self = .person
    case .position: self = .position
    case .place: self = .place
    case .organisation: self = .organisation
    case .document: self = .document
    }
  }
}

extension UnderstoodPage.Speech {
  fileprivate init(_ statement: Statement, number: Int, in facts: ArticleFacts) {
    self.init(
      number: number,
      speaker: statement.speaker.map { facts.people[$0].name },
      kind: statement.kind.rawValue,
      verb: statement.verb,
      addressee: statement.addressee.map(facts.label),
      onBehalfOf: statement.onBehalfOf.map(facts.label),
      occasion: statement.occasion,
      isContinued: statement.attribution == .continued
    )
  }
}

extension ArticleFacts {
  fileprivate func label(ofPosition index: Int) -> String {
    let position = positions[index]
    return [
      position.role, position.organisation.map { organisations[$0].name },
      position.place.map { places[$0].label },
    ].compactMap(\.self).joined(separator: ", ")
  }

  fileprivate func label(of party: Statement.Party) -> String {
    switch party {
    case .organisation(let index):
      let body = organisations[index]
      return [body.name, body.place.map { places[$0].label }].compactMap(\.self)
        .joined(separator: ", ")
    case .place(let index): return places[index].label
    }
  }
}
