import TestSupport
import Testing

@testable import Importing

/// What must hold of every store: each fact leads back to its words.
@Suite struct StoredFactsTests {
  private static let store: Result<SampleStore, any Error> = Result {
    let store = try SampleStore()
    _ = try store.importing([.path(SampleStore.sample)])
    return store
  }

  @Test(
    arguments: [
      // A mention's words are those of its passage.
      """
      select m.as_written from mention m join passage t on t.id = m.passage
      where substr(t.text, m.start + 1, m.length) <> m.as_written
      """,
      // A figure's words are those of its passage, and lie in the words of its statement.
      """
      select f.text from figure f join passage t on t.id = f.passage
      where substr(t.text, f.start + 1, f.length) <> f.text
      """,
      """
      select f.text from figure f join statement s on s.id = f.statement
      where s.passage <> f.passage or instr(s.text, f.text) = 0
      """,
      // A statement's text is that of its pieces.
      """
      select s.text from statement s where s.text <> (
        select group_concat(piece, ' … ') from (
          select substr(t.text, p.start + 1, p.length) piece from statement_piece p
          join passage t on t.id = s.passage where p.statement = s.id order by p.ordinal))
      """,
      // A quote's words are those of its passage.
      """
      select q.text from statement_quote q join statement s on s.id = q.statement
      join passage t on t.id = s.passage where substr(t.text, q.start + 1, q.length) <> q.text
      """,
      // Everybody and everything is named somewhere.
      "select name from person where id not in (select person from mention where person is not null)",
      "select label from position where id not in (select position from mention where position is not null)",
      "select label from document where id not in (select document from mention where document is not null)",
      // A unit that became another lies in no unit of today.
      """
      select p.label from place_change c join place p on p.id = c.older
      where p.code not like 'older/%'
      """,
      // A speaker's naming is of the same person.
      """
      select s.text from statement s join naming n on n.id = s.naming where n.person <> s.speaker
      """,
      "select m.as_written from mention m join naming n on n.id = m.naming where n.person <> m.person",
      // No empty cell where there is a value, and no empty value.
      "select text from statement where trim(text) = ''",
      "select title from article where published is null",
      "pragma foreign_key_check",
    ]
  )
  func holds(_ exceptions: String) throws {
    #expect(try Self.store.get().answer(exceptions) == "")
  }

  @Test func areThoseThatAReaderFinds() throws {
    let report = try Self.store.get().answer(
      """
      .mode list
      .headers on
      select a.title, p.name, q.label, q.status from position q join person p on p.id = q.person
        join article_person ap on ap.person = p.id join article a on a.id = ap.article
        order by a.published_from, p.name_key, q.first_key;
      select p.name as who, s.kind, s.verb, s.quoted, s.date,
        coalesce(bo.label, bl.label) as behalf, coalesce(ao.label, al.label) as asked, s.text
      from statement s join article a on a.id = s.article left join person p on p.id = s.speaker
        left join organisation bo on bo.id = s.behalf_organisation
        left join place bl on bl.id = s.behalf_place
        left join organisation ao on ao.id = s.addressee_organisation
        left join place al on al.id = s.addressee_place
      order by a.published_from, s.passage_number, s.ordinal;
      """
    )
    Golden.expect(report, is: "sample-facts.txt")
  }
}
