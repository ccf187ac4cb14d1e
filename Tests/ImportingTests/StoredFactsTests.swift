import TestSupport
import Testing

@testable import Importing

/// What must hold of every store: each fact leads back to its words.
@Suite struct StoredFactsTests {
  /// The words of a statement `s`.
  private static let words = """
    ifnull(s.text, (select substr(text, s.start + 1, s.length) from passage where id = s.passage))
    """

  private static let store: Result<SampleStore, any Error> = Result {
    let store = try SampleStore()
    _ = try store.importing([.path(SampleStore.sample)])
    return store
  }

  @Test(
    arguments: [
      // A mention's words are words of its passage, from the first to the last.
      """
      select m.id from mention m join passage t on t.id = m.passage
      where m.start + m.length > length(t.text)
        or m.start > 0 and substr(t.text, m.start, 2) glob '[0-9A-Za-zÀ-ỹ][0-9A-Za-zÀ-ỹ]'
        or substr(t.text, m.start + m.length, 2) glob '[0-9A-Za-zÀ-ỹ][0-9A-Za-zÀ-ỹ]'
      """,
      // A figure's words are those of its passage, and lie in the words of its statement.
      """
      select f.text from figure f join passage t on t.id = f.passage
      where substr(t.text, f.start + 1, f.length) <> f.text
      """,
      """
      select f.text from figure f join statement s on s.id = f.statement
      where s.passage <> f.passage or instr(\(words), f.text) = 0
      """,
      // A statement's text is that of its pieces, and is stored where there are several.
      """
      select id from statement s join statement_piece p on p.statement = s.id
      group by s.id having (text is null) <> (count(*) = 1)
        or min(p.start) <> s.start or max(p.start + p.length) <> s.start + s.length
      """,
      """
      select s.text from statement s where s.text <> (
        select group_concat(piece, ' … ') from (
          select substr(t.text, p.start + 1, p.length) piece from statement_piece p
          join passage t on t.id = s.passage where p.statement = s.id order by p.ordinal))
      """,
      // A quote's words are words of its passage.
      """
      select q.statement from statement_quote q join statement s on s.id = q.statement
      join passage t on t.id = s.passage where q.start + q.length > length(t.text)
        or substr(t.text, q.start + 1, q.length) not glob '*[0-9A-Za-zÀ-ỹ]*'
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
      select s.id from statement s join naming n on n.id = s.naming where n.person <> s.speaker
      """,
      "select m.id from mention m join naming n on n.id = m.naming where n.person <> m.person",
      // No empty cell where there is a value, and no empty value.
      "select s.id from statement s where trim(\(words)) = ''",
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
        coalesce(bo.label, bl.label) as behalf, coalesce(ao.label, al.label) as asked, \(Self.words) as text
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
