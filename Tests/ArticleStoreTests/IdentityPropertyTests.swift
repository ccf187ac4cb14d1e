import ArticleStore
import Articles
import TestSupport
import Testing
import VietnameseText

/// The people of a store are a function of its set of articles.
@Suite struct IdentityPropertyTests {
  private static let people = PeopleListing.sql

  /// All that can be seen of the documents.
  private static let documents = """
    select json_array(d.identity, d.label, d.number, d.issued, d.title, d.issuer,
      (select json_group_array(m) from (select a.key || ' ' || t.number || ' ' || m.start m
        from mention m join passage t on t.id = m.passage join article a on a.id = m.article
        where m.document = d.id order by 1)))
    from document d order by d.identity
    """

  @Test(arguments: UInt64(1)...12)
  func areTheSameInEveryOrder(_ seed: UInt64) throws {
    var records = RandomRecords(seed: seed)
    let articles = records.records(9)
    let inOneGo = try StoreFile()
    try inOneGo.add(articles)
    let expected = try inOneGo.texts(Self.people)
    #expect(expected.count > 2)
    let cited = try inOneGo.texts(Self.documents)
    var random = SeededRandom(seed: seed &+ 1000)
    for _ in 0..<4 {
      var rest = articles.shuffled(using: &random)[...]
      let other = try StoreFile()
      while !rest.isEmpty {
        let count = Int.random(in: 1...rest.count, using: &random)
        try other.add(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      let actual = try other.texts(Self.people)
      #expect(actual == expected, "seed \(seed)")
      #expect(try other.texts(Self.documents) == cited, "seed \(seed)")
      #expect(try other.texts("pragma foreign_key_check").isEmpty)
    }
  }

  /// What replaced an earlier version leaves nothing of it behind.
  @Test(arguments: UInt64(1)...10)
  func areThoseOfTheLatestVersions(_ seed: UInt64) throws {
    var records = RandomRecords(seed: seed)
    var latest: [String: ArticleRecord] = [:]
    let changing = try StoreFile()
    for (index, record) in records.records(16).enumerated() {
      let url = "https://bao.example/\(index % 5)"
      var article = record.article
      article.url = url
      let version = ArticleRecord(
        article: article,
        facts: record.facts,
        identities: record.identities,
        file: nil,
        rules: 1
      )
      #expect(try changing.add([version]) == [latest[url] == nil ? .added : .changed])
      latest[url] = version
    }
    let fresh = try StoreFile()
    try fresh.add(latest.sorted { $0.key < $1.key }.map(\.value))
    #expect(try changing.texts(Self.people) == fresh.texts(Self.people), "seed \(seed)")
    for table in [
      "article", "passage", "mention", "naming", "naming_tie", "person", "person_tie", "position",
      "article_person", "person_name",
    ] {
      let count = "select count(*) from \(table)"
      #expect(try changing.texts(count) == fresh.texts(count), "\(table), seed \(seed)")
    }
    #expect(try changing.texts("pragma foreign_key_check").isEmpty)
    let found = "select count(*) from passage_words where passage_words match 'noi'"
    #expect(try changing.texts(found) == fresh.texts(found))
  }

  @Test func changeNothingWhenAllComesAgain() throws {
    var records = RandomRecords(seed: 7)
    let articles = records.records(6)
    let file = try StoreFile()
    #expect(try file.add(articles) == Array(repeating: .added, count: 6))
    let before = try file.texts(Self.people)
    #expect(try file.add(articles) == Array(repeating: .alreadyThere, count: 6))
    #expect(try file.texts(Self.people) == before)
  }

  /// Without a tie two people of one name stay two; a third naming that ties both makes them one.
  @Test func areTiedByAThirdNaming() throws {
    let file = try StoreFile()
    func add(_ number: Int, _ ties: [String]) throws {
      try file.add([InventedRecord.naming("Mai Văn Sáu", number: number, ties: ties)])
    }
    try add(1, ["body hđnd at gia lâm"])
    try add(2, ["body ubnd at gia lâm"])
    try add(3, [])
    #expect(try file.texts("select count(*) from person") == ["3"])
    try add(4, ["body ubnd at gia lâm", "body hđnd at gia lâm"])
    #expect(try file.texts("select count(*) from person") == ["2"])
    #expect(try file.texts("select count(distinct person) from naming") == ["2"])
  }
}

/// Documents across articles.
@Suite struct DocumentIdentityTests {
  private func record(_ number: Int, _ documents: [DocumentFact]) -> ArticleRecord {
    var record = InventedRecord.naming("Mai Văn Sáu", number: number, ties: [])
    record.facts.documents = documents
    record.facts.mentions += documents.indices.map {
      Mention(span: TextSpan(passage: 1, start: $0, length: 2), subject: .document($0))
    }
    return record
  }

  private let day = TimePeriod(iso: "2025-12-11")

  /// The loose form belongs to the full one that agrees, and stands alone where two do.
  @Test func tiesALooseFormToTheOneFullForm() throws {
    let file = try StoreFile()
    let labels =
      "select label || ' ' || (select count(*) from mention where document = d.id) from document d order by 1"
    try file.add([record(1, [DocumentFact(kind: "Kết luận", number: "226", issued: day)])])
    #expect(try file.texts(labels) == ["Kết luận 226 1"])
    try file.add([record(2, [DocumentFact(kind: "Kết luận", number: "226-KL/TW", issued: day)])])
    #expect(try file.texts(labels) == ["Kết luận 226-KL/TW 2"])
    try file.add([record(3, [DocumentFact(kind: "Kết luận", number: "226/KL-UBND", issued: day)])])
    #expect(
      try file.texts(labels) == [
        "Kết luận 226 1", "Kết luận 226-KL/TW 1", "Kết luận 226/KL-UBND 1",
      ]
    )
  }

  @Test func keepsOtherNumbersAndYearsApart() throws {
    let file = try StoreFile()
    try file.add([
      record(1, [DocumentFact(kind: "Kết luận", number: "226-KL/TW", issued: day)]),
      record(2, [DocumentFact(kind: "Kết luận", number: "226", issued: TimePeriod(iso: "2024"))]),
      record(3, [DocumentFact(kind: "Quyết định", number: "226", issued: day)]),
      record(4, [DocumentFact(kind: "Kết luận", number: "226")]),
    ])
    #expect(try file.texts("select count(*) from document") == ["4"])
  }

  /// A changed page takes what it cited with it.
  @Test func forgetsWhatNoPageCites() throws {
    let file = try StoreFile()
    func version(_ text: String, _ documents: [DocumentFact]) -> ArticleRecord {
      let version = record(1, documents)
      var article = version.article
      article.url = "https://vi.example/1"
      article.passages[1].text = text
      return ArticleRecord(
        article: article,
        facts: version.facts,
        identities: version.identities,
        file: nil,
        rules: 1
      )
    }
    try file.add([record(2, [DocumentFact(kind: "Kết luận", number: "226", issued: day)])])
    let full = DocumentFact(kind: "Kết luận", number: "226-KL/TW", issued: day)
    try file.add([version("Mai Văn Sáu có mặt ở đây.", [full])])
    #expect(try file.texts("select label from document") == ["Kết luận 226-KL/TW"])
    #expect(try file.add([version("Mai Văn Sáu đã về rồi.", [])]) == [.changed])
    #expect(try file.texts("select label from document") == ["Kết luận 226"])
    #expect(try file.texts("pragma foreign_key_check").isEmpty)
  }
}
