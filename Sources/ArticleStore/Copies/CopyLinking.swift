import Articles
import SQLText
import VietnameseText

/// Ties articles that are copies of one text: all that are alike, one by the other, are a group, and
/// the earliest of a group is the original.
struct CopyLinking {
  private let writer: ArticleWriter

  init(_ writer: ArticleWriter) {
    self.writer = writer
  }

  /// Finds the copies of an article that was just stored; whether it is itself a copy.
  func link(_ page: StoredPage) throws -> Bool {
    var candidates: Set<Int64> = []
    for band in page.record.bands {
      candidates.formUnion(
        try writer.rows("select article from article_band where band = ?1", [.integer(band)]) {
          $0.integer(at: 0)
        }
      )
      try writer.insert(
        into: "article_band",
        [("band", .id(band)), ("article", .id(page.id))],
        orIgnore: true
      )
    }
    guard !candidates.isEmpty else { return false }
    let shingles = Shingles(of: page.article, words: page.record.words)
    var alike: [Int64] = []
    for candidate in candidates.sorted() where try shingles.isCopy(of: self.shingles(of: candidate))
    {
      alike.append(candidate)
      for pair in [(page.id, candidate), (candidate, page.id)] {
        try writer.insert(
          into: "article_likeness",
          [("article", .id(pair.0)), ("other", .id(pair.1))]
        )
      }
    }
    guard !alike.isEmpty else { return false }
    try group(around: page.id)
    return try writer.id(
      "select original from article where id = ?1 and copy = 1",
      [
        .integer(page.id)
      ]
    ) != nil
  }

  /// Takes the bands of an article out, while its passages are still there.
  func forget(_ article: Int64) throws {
    for band in try shingles(of: article).bands {
      try writer.run(
        "delete from article_band where band = ?1 and article = ?2",
        [.integer(band), .integer(article)]
      )
    }
  }

  private func shingles(of article: Int64) throws -> Shingles {
    let words = try writer.rows(
      """
      select text from passage where article = ?1 and kind in ('lead', 'heading', 'body')
      order by number
      """,
      [.integer(article)]
    ) { Words.bare($0.text(at: 0) ?? "") }
    return Shingles(words: words)
  }

  /// The other articles of an article's group.
  func copies(of article: Int64) throws -> [Int64] {
    try writer.rows("select copy from article_copy where article = ?1", [.integer(article)]) {
      $0.integer(at: 0)
    }
  }

  /// Makes groups anew of articles that were in one that lost a member.
  func regroup(_ articles: [Int64]) throws {
    var rest = Set(articles)
    while let first = rest.min() { rest.subtract(try group(around: first)) }
  }

  /// Makes one group of all that are alike, one by the other; its members.
  @discardableResult
  private func group(around article: Int64) throws -> Set<Int64> {
    var members: Set<Int64> = [article]
    var open = [article]
    while let next = open.popLast() {
      let alike = try writer.rows(
        "select other from article_likeness where article = ?1",
        [.integer(next)]
      ) { $0.integer(at: 0) }
      for other in alike where members.insert(other).inserted { open.append(other) }
    }
    try write(members.sorted())
    return members
  }

  private func write(_ members: [Int64]) throws {
    let original = try earliest(of: members)
    for member in members {
      try writer.run("delete from article_copy where article = ?1", [.integer(member)])
      for other in members where other != member {
        try writer.insert(
          into: "article_copy",
          [("article", .id(member)), ("copy", .id(other))]
        )
      }
      try writer.run(
        "update article set original = ?2, copy = ?2 is not null where id = ?1",
        [.integer(member), member == original ? .null : .integer(original)]
      )
    }
  }

  private func earliest(of members: [Int64]) throws -> Int64 {
    let times = try members.map { member in
      let time = try writer.rows(
        "select ifnull(published_from, '~') || ' ' || key from article where id = ?1",
        [.integer(member)]
      ) { $0.text(at: 0) ?? "" }
      return (time: time.first ?? "", id: member)
    }
    guard let first = times.min(by: { $0.time < $1.time }) else {
      preconditionFailure("a group has a member")
    }
    return first.id
  }
}
