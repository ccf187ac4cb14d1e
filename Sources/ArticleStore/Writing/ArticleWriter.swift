import Articles
import GRDB
import SQLText
import VietnameseText

/// Puts articles into a store, in one transaction, which it may not leave.
///
/// No savepoint stands around an article: at each of them the full-text index would write what it
/// has gathered, which takes half as long again.
package final class ArticleWriter {
  /// A column and what goes into it and those beside it.
  typealias Cell = (column: String, value: StoredValue)

  let database: Database
  /// The path of the store, for messages.
  let path: String
  let folding: ShortValueFolding
  private let imported: TimePeriod
  private var inserts: [String: PreparedStatement] = [:]
  private var statements: [String: PreparedStatement] = [:]
  /// Places met in this transaction, by their identity.
  var placeIDs: [String: Int64] = [:]
  /// Places whose older and newer units were written in this transaction.
  var changedPlaces: Set<Int64> = []
  /// Words that wait for the end of the transaction.
  var words = FullTextWords()
  /// The forms of short texts met in this transaction.
  private var forms: [String: ShortForms] = [:]
  /// Whether users have corrected people, once that was looked up.
  var correctsPeople: Bool?
  /// What users have struck of every article, once that was looked up.
  var struckEverywhere: StruckEverywhere?

  init(
    _ database: Database,
    path: String,
    folding: ShortValueFolding,
    imported: TimePeriod
  ) {
    self.database = database
    self.path = path
    self.folding = folding
    self.imported = imported
  }

  /// Stores an article with its facts, unless it is there already; an earlier version of it goes.
  ///
  /// After an error the transaction holds half an article and must be rolled back.
  package func add(_ record: ArticleRecord) throws -> Addition {
    guard try id("select id from article where key = ?1", [.text(record.key)]) == nil else {
      return .alreadyThere
    }
    var addition = Addition.added
    for earlier in try earlierVersions(of: record.article) {
      try keepCorrections(of: earlier, for: record.key)
      try ArticleRemoval(self).remove(earlier)
      addition = .changed
    }
    let isCopy = try store(record)
    return isCopy && addition == .added ? .addedAsCopy : addition
  }

  /// Writes what waits for the end of the transaction.
  func finish() throws {
    try words.write(with: self)
  }

  /// The articles at the same address, or of the same outlet, title and time of publication.
  private func earlierVersions(of article: Article) throws -> [Int64] {
    var found: [Int64] = []
    if let url = article.url {
      found += try rows("select id from article where url = ?1", [.text(url)]) { $0.integer(at: 0) }
    }
    if let outlet = article.outlet, let published = article.published {
      found += try rows(
        """
        select id from article where title_folded = ?1 and outlet_folded = ?2 and published = ?3
          and (url is null or ?4 is null)
        """,
        [
          .text(folding.folded(article.title)), .text(folding.folded(outlet)),
          .text(published.text), article.url.map(SQLValue.text) ?? .null,
        ]
      ) { $0.integer(at: 0) }
    }
    return Set(found).sorted()
  }

  /// Whether the article is a copy of another.
  private func store(_ record: ArticleRecord) throws -> Bool {
    let left = try StruckFacts(self).left(of: record)
    let page = try StoredPage(left.record, imported: imported, in: self)
    try note(struck: left.subjects, in: page.id)
    try storeFacts(of: page)
    return try CopyLinking(self).link(page)
  }

  /// Stores the facts of a page whose own rows are there.
  func storeFacts(of page: StoredPage) throws {
    let record = page.record
    let units = try StoredUnits(record.facts, in: self)
    let people = try StoredPeople(page, in: self)
    let positions = try StoredPositions(page, people, units, in: self)
    let documents = try StoredDocuments(page, in: self)
    let facts = FactWriter(
      page: page,
      units: units,
      people: people,
      positions: positions,
      documents: documents,
      self
    )
    try facts.write()
  }
}

extension ArticleWriter {
  /// The forms of a short text in which it is compared and sorted by.
  func forms(of text: String) -> ShortForms {
    if let known = forms[text] { return known }
    let new = ShortForms(text, folding: folding)
    // Memory stays flat however many there are.
    if forms.count >= 32_768 { forms = [:] }
    forms[text] = new
    return new
  }

  /// Inserts a row and gives its `id`; a table's rows are always inserted with the same columns.
  @discardableResult
  func insert(into table: String, _ cells: [Cell], orIgnore: Bool = false) throws -> Int64 {
    var values: [SQLValue] = []
    for cell in cells { cell.value.append(to: &values, with: self) }
    try insertion(into: table, cells, orIgnore: orIgnore).run(values)
    return database.lastInsertedRowID
  }

  private func insertion(
    into table: String,
    _ cells: [Cell],
    orIgnore: Bool
  ) throws -> PreparedStatement {
    if let known = inserts[table] { return known }
    let columns = cells.flatMap { $0.value.columns(named: $0.column) }
    let places = (1...columns.count).map { "?\($0)" }.joined(separator: ", ")
    let verb = orIgnore ? "insert or ignore" : "insert"
    let sql = "\(verb) into \(table) (\(columns.joined(separator: ", "))) values (\(places))"
    let statement = PreparedStatement(try database.makeStatement(sql: sql))
    inserts[table] = statement
    return statement
  }

  private func statement(_ sql: String) throws -> PreparedStatement {
    if let known = statements[sql] { return known }
    let statement = PreparedStatement(try database.cachedStatement(sql: sql))
    statements[sql] = statement
    return statement
  }

  /// Runs a statement that is used again and again.
  func run(_ sql: String, _ values: [SQLValue]) throws {
    try statement(sql).run(values)
  }

  /// Each row of a small result, made into a value.
  func rows<Value>(
    _ sql: String,
    _ values: [SQLValue],
    _ make: (StatementRow) -> Value
  ) throws -> [Value] {
    var rows: [Value] = []
    try statement(sql).rows(values) { row in
      rows.append(make(row))
      return true
    }
    return rows
  }

  /// The integer in the first column of the first row.
  func id(_ sql: String, _ values: [SQLValue]) throws -> Int64? {
    var id: Int64?
    try statement(sql).rows(values) { row in
      id = row.integer(at: 0)
      return false
    }
    return id
  }
}
