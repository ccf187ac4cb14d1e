import Articles
import Vocabulary

extension FactReading {
  /// Reads the speech of the article; the reading it returns knows the parties that speak, too.
  func speech() -> SpeechReader {
    var reader = SpeechReader(self)
    reader.read()
    return reader
  }

  /// The facts, each list in page order.
  func facts(with speech: SpeechReader) -> ArticleFacts {
    var facts = ArticleFacts()
    facts.people = people.facts
    facts.places = speech.reading.places.facts
    facts.organisations = speech.reading.organisations.facts
    facts.mentions = mentions.map { mention in
      guard case .person(let person, _) = mention.subject else { return mention }
      let isSpeaking = speech.isSpeaking(mention.span)
      return Mention(span: mention.span, subject: .person(person, speaking: isSpeaking))
    }
    for entry in speech.reading.positions.settled(facts.organisations) {
      let index = facts.positions.count
      facts.positions.append(
        PositionFact(
          person: entry.person,
          role: entry.role.name,
          organisation: entry.organisation,
          place: entry.place,
          country: entry.country,
          isSingleOffice: entry.role.office == .single
        )
      )
      facts.mentions += entry.mentions.map {
        Mention(span: $0.span, subject: .position(index, status: $0.status))
      }
    }
    let documents = documents()
    facts.documents = documents.facts
    facts.mentions += documents.mentions
    facts.figures = figures(outside: documents.ranges)
    facts.statements = speech.statements
    return facts.inPageOrder()
  }
}

extension ArticleFacts {
  fileprivate func inPageOrder() -> ArticleFacts {
    var facts = self
    facts.mentions.sort { Self.place($0.span) < Self.place($1.span) }
    facts.statements = facts.statements.enumerated()
      .sorted {
        let (left, right) = (Self.place($0.element), Self.place($1.element))
        return left == right ? $0.offset < $1.offset : left < right
      }
      .map(\.element)
    return facts
  }

  private static func place(_ span: TextSpan) -> (Int, Int, Int) {
    (span.passage, span.start, span.length)
  }

  private static func place(_ statement: Statement) -> (Int, Int) {
    (statement.passage, statement.pieces.first?.start ?? 0)
  }
}
