import ArticleStore
import Articles
import TestSupport
import Testing
import VietnameseText

@Suite struct CopyTests {
  private static let words = """
    sáng nay ba xã ven sông họp bàn việc nối lại cây cầu phao bị trôi sau đợt lũ đầu mùa vì hơn bốn
    trăm học trò phải đi đò sang trường từ năm giờ sáng và áo phao thì thiếu nhiều người dân muốn
    mượn hai nhịp phao của bến cũ đội xe của xã kéo được phao về trong ba ngày nếu nước chưa lên
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private func page(_ outlet: String, day: Int, _ words: [String]) -> ArticleRecord {
    InventedRecord.page(
      Article(
        title: "Cầu phao",
        outlet: outlet,
        published: TimePeriod(iso: "2026-03-0\(day)"),
        passages: [
          Passage(number: 1, kind: .title, text: "Cầu phao"),
          Passage(number: 2, kind: .body, text: words.joined(separator: " ")),
        ]
      )
    )
  }

  /// What each outlet's article is a copy of.
  private func originals(_ file: StoreFile) throws -> [String] {
    try file.texts(
      """
      select a.outlet || '<' || ifnull(o.outlet, '') || '<' || a.copy || '<'
        || (select count(*) from article_copy c where c.article = a.id)
      from article a left join article o on o.id = a.original order by a.outlet
      """
    )
  }

  /// The earliest is the original, whichever is imported first.
  @Test(arguments: [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]])
  func areLinkedToTheEarliest(_ order: [Int]) throws {
    let other = Self.words.reversed().map { $0 }
    let pages = [
      page("Báo A", day: 3, Self.words),
      page("Báo B", day: 1, Self.words + ["theo", "phóng", "viên", "bản", "báo"]),
      page("Báo C", day: 2, ["Bình", "luận:"] + Self.words.dropLast(4)),
      page("Báo D", day: 1, other),
    ]
    let file = try StoreFile()
    for index in order { try file.add([pages[index]]) }
    #expect(
      try originals(file) == ["Báo A<Báo B<1<2", "Báo B<<0<2", "Báo C<Báo B<1<2", "Báo D<<0<0"]
    )
  }

  @Test func saysThatAnArticleIsACopy() throws {
    let file = try StoreFile()
    let additions = try file.add([
      page("Báo A", day: 1, Self.words), page("Báo B", day: 2, Self.words),
    ])
    #expect(additions == [.added, .addedAsCopy])
  }

  /// The next in time takes the place of an original that changes to another text.
  @Test func loseTheirOriginal() throws {
    let file = try StoreFile()
    try file.add([
      page("Báo A", day: 1, Self.words), page("Báo B", day: 2, Self.words),
      page("Báo C", day: 3, Self.words),
    ])
    #expect(try file.add([page("Báo A", day: 1, Self.words.reversed())]) == [.changed])
    #expect(try originals(file) == ["Báo A<<0<0", "Báo B<<0<1", "Báo C<Báo B<1<1"])
  }

  /// Two short texts are alike by accident.
  @Test func areNotFoundAmongShortTexts() throws {
    let file = try StoreFile()
    try file.add([
      page("Báo A", day: 1, Array(Self.words.prefix(12))),
      page("Báo B", day: 2, Array(Self.words.prefix(12))),
    ])
    #expect(try originals(file) == ["Báo A<<0<0", "Báo B<<0<0"])
  }
}
