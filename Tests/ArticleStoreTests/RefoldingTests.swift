import ArticleStore
import Articles
import TestSupport
import Testing
import VietnameseText

/// A store that was made with an older folding or an older list of abbreviations.
@Suite struct RefoldingTests {
  private static let older = ShortValueFolding(version: 1, abbreviations: [])
  private static let newer = ShortValueFolding(
    version: 2,
    abbreviations: [("HĐND", "Hội đồng nhân dân"), ("CT", "Chủ tịch")]
  )

  /// A page whose person holds a role at a body, both written in full or short.
  private func page(_ number: Int, _ role: String, _ body: String) -> ArticleRecord {
    var facts = InventedRecord.naming("Mai Văn Sáu", number: number, ties: ["a"]).facts
    facts.organisations = [OrganisationFact(name: body)]
    facts.positions = [PositionFact(person: 0, role: role, organisation: 0)]
    facts.mentions.append(
      Mention(
        span: TextSpan(passage: 1, start: 0, length: 3),
        subject: .position(0, status: .held)
      )
    )
    facts.mentions.append(
      Mention(span: TextSpan(passage: 1, start: 4, length: 3), subject: .organisation(0))
    )
    let article = InventedRecord.naming("Mai Văn Sáu", number: number, ties: []).article
    return ArticleRecord(
      article: article,
      facts: facts,
      identities: [PersonIdentity(name: "mai văn sáu", ties: ["a"])],
      file: nil,
      rules: 1
    )
  }

  private func write(_ records: [ArticleRecord], _ folding: ShortValueFolding, to file: StoreFile)
    throws
  {
    try file.store.write(folding: folding, imported: StoreFile.imported) { writer in
      for record in records { _ = try writer.add(record) }
    }
  }

  /// All that the folding has made, and what hangs on it.
  private static let all = [
    "select name || '|' || name_folded || '|' || name_words || '|' || name_key from organisation",
    "select label || '|' || role_folded || '|' || organisation_folded || '|' || label_key from position",
    "select title_folded || '|' || title_words || '|' || title_key from article order by 1",
    "select name_folded || '|' || name_words || '|' || name_key from person",
    "select name_folded || '|' || name_words || '|' || name_key from person_name",
    "select kind || '|' || count(organisation) || '|' || count(position) from mention group by kind",
    "select count(*) from article_organisation",
    "select count(*) from passage_words where passage_words match 'bai'",
    "select name from sqlite_schema where type = 'index' and sql is not null order by 1",
    "select key || ' ' || value from setting order by 1",
  ]

  private func state(_ file: StoreFile) throws -> [[String]] { try Self.all.map(file.texts) }

  /// The next write makes of it what the newer lists would have made from the start.
  @Test func isMadeAnewByTheNextWrite() throws {
    let pages = [page(1, "Chủ tịch", "Hội đồng nhân dân"), page(2, "CT", "HĐND")]
    let file = try StoreFile()
    try write(pages, Self.older, to: file)
    #expect(try file.texts("select count(*) from organisation") == ["2"])
    try write([], Self.newer, to: file)
    let fresh = try StoreFile()
    try write(pages, Self.newer, to: fresh)
    #expect(try state(file) == state(fresh))
    #expect(try file.texts("pragma foreign_key_check").isEmpty)
  }

  @Test func isMendedWhereColumnsAreWrong() throws {
    let pages = [page(1, "Chủ tịch", "Hội đồng nhân dân")]
    let file = try StoreFile()
    try write(pages, Self.newer, to: file)
    let whole = try state(file)
    try file.store.close()
    let damage = """
      update setting set value = '0';
      update organisation set name_folded_own = 'x', name_words_own = ' x ', name_key = 'x';
      update article set title_folded_own = 'x', title_words_own = '', title_key = '';
      update person set name_key = 'x'; update person_name set name_words_own = '';
      update position set role_folded = 'x', label_key = '', organisation_folded = 'x';
      insert into passage_words (passage_words) values ('delete-all');
      """
    #expect(try ProgramRun("/usr/bin/env", ["sqlite3", file.store.path, damage]).exitCode == 0)
    let mended = try StoreFile(at: file)
    #expect(try mended.store.isFoldedOtherwise(than: Self.newer.version))
    try write([], Self.newer, to: mended)
    #expect(try state(mended) == whole)
    #expect(try !mended.store.isFoldedOtherwise(than: Self.newer.version))
  }

  /// An older program must not mix its forms with those of a newer one.
  @Test func isNotWrittenByAnOlderVersion() throws {
    let file = try StoreFile()
    try write([page(1, "CT", "HĐND")], Self.newer, to: file)
    #expect(throws: StoreError(.madeByOtherVersion, path: file.store.path)) {
      try write([page(2, "CT", "HĐND")], Self.older, to: file)
    }
    #expect(try file.texts("select count(*) from article") == ["1"])
  }
}
