import ArticleReading
import Articles
import Foundation
import TestSupport
import Testing
import VietnameseText

/// The articles that a new user explores first.
@Suite struct SampleArticlesTests {
  private static let folder = URL(fileURLWithPath: Golden.path(of: ""))
    .appendingPathComponent("../../../Scripts/sample").standardizedFileURL

  private static func articles() throws -> [Article] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try files.filter { $0.hasSuffix(".txt") }.sorted().map { file in
      let data = try Data(contentsOf: folder.appendingPathComponent(file))
      return try PageText.article(from: [UInt8](data)).article
    }
  }

  @Test func areReadWhole() throws {
    let articles = try Self.articles()
    #expect((5...10).contains(articles.count))
    for article in articles {
      let kinds = Set(article.passages.map(\.kind))
      #expect(
        kinds == Set([.title, .lead, .heading, .body, .caption, .teaser]),
        "\(article.title)"
      )
      #expect(article.outlet == "MẪU" && article.section != nil && article.authors.count == 1)
      #expect(article.published?.text.hasSuffix("+07:00") == true)
      #expect(article.related.allSatisfy { $0.section != nil && $0.summary != nil })
    }
  }

  @Test func someBoxesPointToOtherSampleArticles() throws {
    let articles = try Self.articles()
    let titles = Set(articles.map(\.title))
    let targets = articles.flatMap(\.related).map(\.title).filter(titles.contains)
    #expect(targets.count >= 2)
  }

  @Test func oneReadInFull() throws {
    let path = Self.folder.appendingPathComponent("cang-can-ben-song.txt").path
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let read = ReadingPrinter.text(of: bytes, file: "cang-can-ben-song.txt")
    Golden.expect(read, is: "sample.read")
  }
}
