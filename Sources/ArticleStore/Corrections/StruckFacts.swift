import Articles
import SQLText
package import VietnameseText

/// What users have struck of every article that tells it: positions and documents, by their subject.
struct StruckEverywhere {
  var isEmpty: Bool { positions.isEmpty && documents.isEmpty && !hasWords }
  fileprivate var positions: Set<String> = []
  fileprivate var documents: Set<String> = []
  /// Whether words of some articles were struck, too.
  fileprivate var hasWords = false

  init(in store: some RowReading) throws {
    hasWords = try !store.rows("select 1 from struck where article is not null limit 1", []) { _ in
      true
    }.isEmpty
    let subjects = try store.rows("select kind, subject from struck where article is null", []) {
      (kind: $0.text(at: 0) ?? "", subject: $0.text(at: 1) ?? "")
    }
    for row in subjects {
      if row.kind == "document" {
        documents.insert(row.subject)
      } else {
        positions.insert(row.subject)
      }
    }
  }
}

/// Leaves out of an article's facts what users have struck.
struct StruckFacts {
  private let store: any RowReading
  private let everywhere: StruckEverywhere
  private let subjects: FactSubjects

  init(_ writer: ArticleWriter) throws {
    self.init(writer, try writer.struckFacts(), folding: writer.folding)
  }

  init(_ store: any RowReading, _ everywhere: StruckEverywhere, folding: ShortValueFolding) {
    self.store = store
    self.everywhere = everywhere
    subjects = FactSubjects(folding: folding)
  }

  /// A record without what is struck, and without people whom nothing names any more.
  struct Left {
    var record: ArticleRecord
    /// What was left out because it is struck of every article.
    var subjects: Set<String> = []
  }

  func left(of record: ArticleRecord) throws -> Left {
    guard !everywhere.isEmpty else { return Left(record: record) }
    let here = try everywhere.hasWords ? struckWords(of: record.key) : []
    var subjects: Set<String> = []
    let struckPositions = record.facts.positions.indices.filter { index in
      let subject = self.subjects.subject(ofPosition: index, in: record)
      guard everywhere.positions.contains(subject) else { return false }
      subjects.insert(subject)
      return true
    }
    let struckDocuments = record.facts.documents.indices.filter { index in
      let identity = DocumentIdentity(record.facts.documents[index], folding: self.subjects.folding)
      guard everywhere.documents.contains(identity.own) else { return false }
      subjects.insert(identity.own)
      return true
    }
    guard !here.isEmpty || !subjects.isEmpty else { return Left(record: record) }
    var facts = record.facts
    facts.mentions.removeAll { mention in
      switch mention.subject {
      case .position(let index, _) where struckPositions.contains(index): true
      case .document(let index) where struckDocuments.contains(index): true
      case .person, .position, .place, .organisation, .document:
        here.contains { $0.strikes(mention, self.subjects, in: record) }
      }
    }
    facts.statements.removeAll { statement in
      here.contains { $0.strikes(statement, in: record) }
    }
    facts.figures.removeAll { figure in
      here.contains { $0.kind == "figure" && $0.covers(figure.span, in: record) }
    }
    return Left(record: NamedFacts(facts).record(from: record), subjects: subjects)
  }

  private func struckWords(of article: String) throws -> [StruckWords] {
    try store.rows(
      "select kind, subject, passage, start, length from struck where article = ?1",
      [.text(article)]
    ) { row in
      StruckWords(
        kind: row.text(at: 0) ?? "",
        subject: row.text(at: 1) ?? "",
        passage: row.text(at: 2) ?? "",
        start: Int(row.integer(at: 3)),
        length: Int(row.integer(at: 4))
      )
    }
  }
}

/// Words of a passage that do not tell what was found in them.
private struct StruckWords {
  var kind: String
  var subject: String
  var passage: String
  var start: Int
  var length: Int

  func strikes(_ mention: Mention, _ subjects: FactSubjects, in record: ArticleRecord) -> Bool {
    kind == "mention" && covers(mention.span, in: record)
      && subjects.subject(of: mention, in: record) == subject
  }

  func strikes(_ statement: Statement, in record: ArticleRecord) -> Bool {
    guard kind == "statement", let first = statement.pieces.first,
      let last = statement.pieces.last
    else { return false }
    let end = last.start + last.length
    let span = TextSpan(passage: first.passage, start: first.start, length: end - first.start)
    return covers(span, in: record)
      && FactSubjects.speaker(of: statement, in: record.identities) == subject
  }

  /// Whether a stretch is of the same passage and has more than half of its words in common with
  /// these: newer rules may draw its ends a little elsewhere.
  func covers(_ span: TextSpan, in record: ArticleRecord) -> Bool {
    guard record.article.passages[span.passage].text == passage else { return false }
    let common = min(start + length, span.start + span.length) - max(start, span.start)
    return common * 2 > max(length, span.length)
  }
}

/// What a fact is about, as a text that is the same whenever the fact is found.
struct FactSubjects {
  let folding: ShortValueFolding

  func subject(of mention: Mention, in record: ArticleRecord) -> String {
    switch mention.subject {
    case .person(let index, _): "person \(record.identities[index].name)"
    case .position(let index, _): "position \(subject(ofPosition: index, in: record))"
    case .place: "place"
    case .organisation: "organisation"
    case .document: "document"
    }
  }

  func subject(ofPosition index: Int, in record: ArticleRecord) -> String {
    let position = record.facts.positions[index]
    return Self.position(
      of: record.identities[position.person].name,
      role: folding.folded(position.role),
      body: position.organisation.map { folding.folded(record.facts.organisations[$0].name) },
      place: position.place.map {
        StoredUnits.identity(of: record.facts.places[$0], folding: folding)
      }
    )
  }

  /// Folded forms, and the identity of the place.
  static func position(of person: String, role: String, body: String?, place: String?) -> String {
    [person, role, body ?? "", place ?? ""].joined(separator: "|")
  }

  /// The name of who speaks, in the form that is compared; empty where nobody knows.
  static func speaker(of statement: Statement, in identities: [PersonIdentity]) -> String {
    statement.speaker.map { identities[$0].name } ?? ""
  }
}

extension ArticleWriter {
  /// What users have struck, looked up once.
  func struckFacts() throws -> StruckEverywhere {
    if let known = struckEverywhere { return known }
    let found = try StruckEverywhere(in: self)
    struckEverywhere = found
    return found
  }

  /// Notes which article had something left out, so that it can be found again.
  func note(struck subjects: Set<String>, in article: Int64) throws {
    for subject in subjects.sorted() {
      try run(
        "insert or ignore into struck_in (subject, article) values (?1, ?2)",
        [.text(subject), .integer(article)]
      )
    }
  }
}

extension ArticleStore {
  /// A record without what users have struck.
  package func withoutStruck(
    _ record: ArticleRecord,
    folding: ShortValueFolding
  ) throws -> ArticleRecord {
    guard try hasCorrections() else { return record }
    return try StruckFacts(self, StruckEverywhere(in: self), folding: folding)
      .left(of: record).record
  }
}
