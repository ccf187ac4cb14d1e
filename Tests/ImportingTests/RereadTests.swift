import ArticleStore
import SQLText
import TestSupport
import Testing
import VietnameseText

@testable import Importing

/// Facts that are found anew from the stored passages.
@Suite struct RereadTests {
  private static let time = TimePeriod(
    text: "2026-05-02T08:00:00+07:00",
    from: "2026-05-02T08:00:00",
    to: "2026-05-02T08:00:01"
  )

  /// All facts without the numbers of the store.
  private static let facts = """
    .mode list
    select p.key, p.name, p.speaks, p.first_seen, p.last_seen from person p order by p.key;
    select p.key, q.label, q.status, q.first_key, q.last_key, q.first_seen, q.last_seen
      from position q join person p on p.id = q.person order by 1, 2;
    select a.key, t.number, m.start, m.length, m.kind, substr(t.text, m.start + 1, m.length), p.key, q.label, m.status,
        m.speaking, l.label, o.label, d.label
      from mention m join passage t on t.id = m.passage join article a on a.id = m.article
        left join person p on p.id = m.person left join position q on q.id = m.position
        left join place l on l.id = m.place left join organisation o on o.id = m.organisation
        left join document d on d.id = m.document
      order by 1, 2, 3, 4, 5, 8;
    select a.key, s.passage_number, s.ordinal, p.key, s.kind, s.text, s.start, s.length
      from statement s join article a on a.id = s.article left join person p on p.id = s.speaker
      order by 1, 2, 3;
    select a.key, f.passage_number, f.start, f.text, f.statement is null
      from figure f join article a on a.id = f.article order by 1, 2, 3;
    select a.key, p.key, x.speaks from article_person x join article a on a.id = x.article
      join person p on p.id = x.person order by 1, 2;
    select p.key, n.name, n.times from person_name n join person p on p.id = n.person
      order by 1, 2;
    select count(*), min(rules), max(rules) from article;
    select count(*) from statement_words; select count(*) from person_unsettled;
    select count(*) from naming_tie; select count(*) from person_tie;
    pragma foreign_key_check;
    """

  private func imported() throws -> SampleStore {
    let store = try SampleStore()
    _ = try store.importing([.path(SampleStore.sample)])
    return store
  }

  private func reread(
    _ sample: SampleStore,
    all: Bool = false,
    stopAfter limit: Int = .max
  ) throws -> RereadReport {
    let store = try ArticleStore.open(sample.path, for: .writing)
    var asked = 0
    let rereader = Rereader(
      store: store,
      time: Self.time,
      isStopped: {
        asked += 1
        return asked > limit
      }
    )
    let report = try rereader.reread(all: all)
    try store.close()
    return report
  }

  @Test func areThoseOfAFreshImport() throws {
    let store = try imported()
    let expected = try store.answer(Self.facts)
    _ = try store.answer("update article set rules = 0")
    let report = try reread(store)
    #expect(report.articles == 6 && !report.wasStopped)
    #expect(report.before == report.after)
    #expect(try store.answer(Self.facts) == expected)
    #expect(try reread(store).articles == 0)
    #expect(try reread(store, all: true).articles == 6)
    #expect(try store.answer(Self.facts) == expected)
  }

  /// What older rules found that newer ones do not find is gone.
  @Test func leaveNothingOfWhatWasFoundBefore() throws {
    let store = try imported()
    let expected = try store.answer(Self.facts)
    _ = try store.answer(
      """
      pragma foreign_keys = on;
      update article set rules = 0;
      update person set speaks = 1, name = 'Người Sai';
      update mention set status = 'former' where status is not null;
      delete from figure;
      """
    )
    _ = try reread(store)
    #expect(try store.answer(Self.facts) == expected)
  }

  @Test func goOnWhereTheyWereStopped() throws {
    let store = try imported()
    let expected = try store.answer(Self.facts)
    _ = try store.answer("update article set rules = 0")
    let stopped = try reread(store, stopAfter: 2)
    #expect(stopped.wasStopped && stopped.articles == 2)
    #expect(try store.answer("select count(*) from article where rules = 0") == "4\n")
    #expect(try reread(store).articles == 4)
    #expect(try store.answer(Self.facts) == expected)
  }

  /// What a user has struck stays so; taken back, all is as it was.
  @Test(arguments: ["position", "statement", "mention", "figure", "document"])
  func leaveOutWhatIsStruck(_ table: String) throws {
    let store = try imported()
    let expected = try store.answer(Self.facts)
    let count = "select count(*) from \(table)"
    let before = try #require(Int(try store.answer(count).dropLast()))
    let writing = try ArticleStore.open(store.path, for: .writing)
    let correction = FactCorrection(store: writing, time: Self.time)
    let id = try #require(Int64(try store.answer("select max(id) from \(table)").dropLast()))
    let struck = try #require(try correction.strike(table, id: id))
    #expect(struck.kind == .strike)
    try writing.close()
    let after = try #require(Int(try store.answer(count).dropLast()))
    #expect(after == before - 1)
    let left = try store.answer(Self.facts)
    _ = try reread(store, all: true)
    #expect(try store.answer(Self.facts) == left)
    let again = try ArticleStore.open(store.path, for: .writing)
    #expect(try FactCorrection(store: again, time: Self.time).undo() == struck)
    try again.close()
    #expect(try store.answer(Self.facts) == expected)
  }

  /// A page that is imported later, or again in another version, keeps to what was struck.
  @Test func areLeftOutOfANewVersionToo() throws {
    let store = try SampleStore()
    let page = """
      Chợ nổi họp sớm

      Đời sống 18/04/2026 09:15

      MẪU - Từ tháng này chợ nổi họp sớm hơn một giờ.

      Bí thư Đảng ủy xã Gia Lâm Nguyễn Việt Hà cho biết chợ sẽ họp từ năm giờ sáng.

      """
    try store.folder.write(page, to: "a.txt")
    let source = ImportSource.path(store.folder.path(of: "a.txt"))
    _ = try store.importing([source])
    let positions = "select count(*) from position"
    let statements = "select count(*) from statement where text like 'chợ sẽ họp%'"
    #expect(try store.answer(positions) == "1\n")
    let writing = try ArticleStore.open(store.path, for: .writing)
    let correction = FactCorrection(store: writing, time: Self.time)
    _ = try correction.strike("position", id: 1)
    let statement = try #require(Int64(try store.answer("select id from statement").dropLast()))
    _ = try correction.strike("statement", id: statement)
    try writing.close()
    try store.folder.write(page + "\nNgười bán mừng.\n", to: "a.txt")
    let outcome = try store.importing([source])
    #expect(outcome.report.changed == 1)
    #expect(try store.answer(positions) == "0\n")
    #expect(try store.answer(statements) == "0\n")
  }
}
