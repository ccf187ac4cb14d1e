import Articles
import SQLText
import VietnameseText

/// Writes an article's mentions and statements, and what follows from them for the whole page.
struct FactWriter {
  private let page: StoredPage
  private let units: StoredUnits
  private let people: StoredPeople
  private let positions: StoredPositions
  private let documents: StoredDocuments
  private let writer: ArticleWriter

  init(
    page: StoredPage,
    units: StoredUnits,
    people: StoredPeople,
    positions: StoredPositions,
    documents: StoredDocuments,
    _ writer: ArticleWriter
  ) {
    self.page = page
    self.units = units
    self.people = people
    self.positions = positions
    self.documents = documents
    self.writer = writer
  }

  func write() throws {
    let slices = page.article.passages.map(PassageSlices.init)
    for mention in page.facts.mentions { try write(mention) }
    var figures = StoredFigures()
    var ordinals: [Int: Int] = [:]
    for statement in page.facts.statements {
      ordinals[statement.passage, default: 0] += 1
      let id = try write(statement, ordinal: ordinals[statement.passage] ?? 1, words: slices)
      figures.note(statement, id: id)
    }
    try figures.write(page, words: slices, in: writer)
    try writeTies()
  }

  private func write(_ mention: Mention) throws {
    let span = mention.span
    let subject = cells(of: mention.subject)
    // A position without a row has no mention either: its only naming would be this one.
    guard let subject else { return }
    try writer.insert(
      into: "mention",
      [
        ("article", .id(page.id)), ("passage", .id(page.passages[span.passage])),
        ("start", .integer(span.start)), ("length", .integer(span.length)),
      ] + subject
    )
  }

  private func cells(of subject: Mention.Subject) -> [ArticleWriter.Cell]? {
    var (naming, person, position, place, organisation): (Int64?, Int64?, Int64?, Int64?, Int64?)
    var (citation, document): (Int64?, Int64?)
    var (isSpeaking, status) = (false, String?.none)
    switch subject {
    case .person(let index, let speaking):
      isSpeaking = speaking
      (naming, person) = (people.namings[index], people.people[index])
    case .position(let index, let held):
      guard let id = positions.ids[index] else { return nil }
      let holder = page.facts.positions[index].person
      (status, position) = (held.rawValue, id)
      (naming, person) = (people.namings[holder], people.people[holder])
    case .place(let index):
      place = units.places[index]
    case .organisation(let index):
      organisation = units.organisations[index]
    case .document(let index):
      (citation, document) = (documents.citations[index], documents.documents[index])
    }
    return [
      ("naming", .id(naming)), ("person", .id(person)), ("position", .id(position)),
      ("place", .id(place)), ("organisation", .id(organisation)),
      ("citation", .id(citation)), ("document", .id(document)),
      ("status", .text(status)), ("speaking", .integer(isSpeaking ? 1 : 0)),
    ]
  }

  /// The `id` of the statement's row.
  private func write(
    _ statement: Statement,
    ordinal: Int,
    words: [PassageSlices]
  ) throws -> Int64 {
    let slices = words[statement.passage]
    let text = statement.pieces.map(slices.text).joined(separator: " … ")
    let start = statement.pieces.first?.start ?? 0
    let end = statement.pieces.last.map { $0.start + $0.length } ?? 0
    let id = try writer.insert(
      into: "statement",
      [
        ("article", .id(page.id)), ("passage", .id(page.passages[statement.passage])),
        ("passage_number", .integer(page.article.passages[statement.passage].number)),
        ("ordinal", .integer(ordinal)),
        ("naming", .id(statement.speaker.map { people.namings[$0] })),
        ("speaker", .id(statement.speaker.map { people.people[$0] })),
        ("kind", .text(statement.kind.rawValue)),
        ("quoted_own", .kind(statement.quoted, usual: .reported)),
        ("attribution_own", .kind(statement.attribution, usual: .explicit)),
        ("verb", .short(statement.verb)),
        ("start", .integer(start)), ("length", .integer(end - start)),
        ("text", .text(statement.pieces.count == 1 ? nil : text)), ("date", .date(statement.date)),
        ("occasion", .short(statement.occasion)),
      ] + party(statement.onBehalfOf, "behalf") + party(statement.addressee, "addressee")
    )
    writer.words.add(Words.bare(text), of: id, to: .statements)
    for (index, piece) in statement.pieces.enumerated() {
      try writer.insert(into: "statement_piece", place(of: piece, id, index + 1))
    }
    for (index, quote) in statement.quotes.enumerated() {
      try writer.insert(into: "statement_quote", place(of: quote, id, index + 1))
    }
    return id
  }

  private func place(of span: TextSpan, _ statement: Int64, _ ordinal: Int) -> [ArticleWriter.Cell]
  {
    [
      ("statement", .id(statement)), ("ordinal", .integer(ordinal)),
      ("start", .integer(span.start)), ("length", .integer(span.length)),
    ]
  }

  private func party(_ party: Statement.Party?, _ column: String) -> [ArticleWriter.Cell] {
    var (organisation, place): (Int64?, Int64?)
    switch party {
    case .organisation(let index): organisation = units.organisations[index]
    case .place(let index): place = units.places[index]
    case nil: break
    }
    return [("\(column)_organisation", .id(organisation)), ("\(column)_place", .id(place))]
  }

  /// What the page as a whole has to do with people, places and bodies: its teasers do not count.
  private func writeTies() throws {
    let ties = PageTies(page, people)
    for (person, speaks) in ties.people.sorted(by: { $0.key < $1.key }) {
      try writer.insert(
        into: "article_person",
        [("article", .id(page.id)), ("person", .id(person)), ("speaks", .integer(speaks ? 1 : 0))]
      )
    }
    for place in Set(ties.places.map { units.places[$0] }).sorted() {
      try writer.insert(into: "article_place", [("article", .id(page.id)), ("place", .id(place))])
    }
    for body in Set(ties.organisations.map { units.organisations[$0] }).sorted() {
      try writer.insert(
        into: "article_organisation",
        [("article", .id(page.id)), ("organisation", .id(body))]
      )
    }
    for speaker in ties.speakers.sorted() { try writer.markSpeaking(speaker) }
  }
}
