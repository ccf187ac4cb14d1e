import ArticleStore
import Articles
import TestSupport
import Testing
import VietnameseText

@Suite struct WritingTests {
  /// A span that no passage has, as a faulty rule might give it, would trap; what fails in SQLite
  /// must take the whole article back.
  @Test func storesAnArticleWholeOrNotAtAll() throws {
    let file = try StoreFile()
    var bad = InventedRecord.naming("Mai Văn Sáu", number: 1, ties: ["a"])
    bad.facts.mentions = [
      Mention(span: TextSpan(passage: 1, start: 0, length: 0), subject: .person(0, speaking: false))
    ]
    #expect(throws: StoreError.self) { try file.add([bad]) }
    for table in ["article", "passage", "person", "naming", "person_tie", "mention"] {
      #expect(try file.texts("select count(*) from \(table)") == ["0"], "\(table)")
    }
    try file.add([InventedRecord.naming("Mai Văn Sáu", number: 1, ties: ["a"])])
    #expect(try file.texts("select count(*) from person") == ["1"])
  }

  @Test func findsPassagesByTheirWords() throws {
    let file = try StoreFile()
    try file.add([InventedRecord.naming("Mai Văn Sáu", number: 1, ties: [])])
    let found = try file.texts(
      """
      select t.text from passage_words w join passage t on t.id = w.rowid
      where passage_words match '"mai van sau"'
      """
    )
    #expect(found == ["Mai Văn Sáu có mặt."])
  }

  /// A box and the page that it speaks of, whichever is imported first.
  @Test(arguments: [[0, 1], [1, 0]])
  func linksABoxToItsPage(_ order: [Int]) throws {
    let box = RelatedPage(title: "Chợ nổi  đón khách", section: "Đời sống")
    let pages = [
      Article(
        title: "Cầu phao",
        outlet: "Báo Thử",
        passages: [
          Passage(number: 1, kind: .title, text: "Cầu phao"),
          Passage(number: 2, kind: .teaser, text: "Chợ nổi đón khách", related: 0),
        ],
        related: [box]
      ),
      Article(
        title: "Chợ nổi đón khách",
        outlet: "Báo Thử",
        passages: [Passage(number: 1, kind: .title, text: "Chợ nổi đón khách")]
      ),
    ]
    let file = try StoreFile()
    for index in order { try file.add([InventedRecord.page(pages[index])]) }
    let targets = try file.texts(
      "select a.title from related r join article a on a.id = r.target"
    )
    #expect(targets == ["Chợ nổi đón khách"])
  }

  /// A box may lead to the address that a page was taken from.
  @Test(arguments: [[0, 1], [1, 0]])
  func linksABoxByEitherAddress(_ order: [Int]) throws {
    let title = Passage(number: 1, kind: .title, text: "Cầu phao")
    let pages = [
      Article(
        title: "Cầu phao",
        passages: [title, Passage(number: 2, kind: .teaser, text: "Xem thêm", related: 0)],
        related: [RelatedPage(title: "Xem thêm", url: "https://vi.example/2?utm=a")]
      ),
      Article(
        title: "Chợ nổi đón khách",
        url: "https://vi.example/2",
        pageURL: "https://vi.example/2?utm=a",
        passages: [Passage(number: 1, kind: .title, text: "Chợ nổi đón khách")]
      ),
    ]
    let file = try StoreFile()
    for index in order { try file.add([InventedRecord.page(pages[index])]) }
    let targets = try file.texts(
      "select a.title from related r join article a on a.id = r.target"
    )
    #expect(targets == ["Chợ nổi đón khách"])
  }

  /// Boxes of other pages change from visit to visit; the article is the same.
  @Test func knowsAnArticleWithOtherBoxesAgain() throws {
    let file = try StoreFile()
    let title = Passage(number: 1, kind: .title, text: "Cầu phao")
    func page(_ teaser: String) -> ArticleRecord {
      InventedRecord.page(
        Article(
          title: "Cầu phao",
          passages: [title, Passage(number: 2, kind: .teaser, text: teaser)]
        )
      )
    }
    #expect(try file.add([page("Chợ nổi"), page("Bến cũ")]) == [.added, .alreadyThere])
  }
}
