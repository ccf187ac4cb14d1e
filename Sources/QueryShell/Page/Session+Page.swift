import ArticleStore
import Foundation
import Importing
import VietnameseText

extension Session {
  /// Shows the pages of an input with their facts marked; needs no store.
  ///
  /// A record that is no page is said and passed over; whether all were pages.
  package func showPages(at path: String, mappings: [String] = []) throws -> Bool {
    let source: ImportSource =
      path == "-" ? .descriptor(STDIN_FILENO, name: standardInputName) : .path(path)
    var (count, isComplete) = (0, true)
    try PageInput(mappings: mappings).pages(of: source) { page in
      switch page {
      case .success(let page):
        if count > 0 { try output.show("") }
        count += 1
        try output.show(text(of: page))
      case .failure(let error):
        report(error)
        isComplete = false
      }
      return true
    }
    return isComplete
  }

  /// Shows the article of a row of the last result with its facts marked.
  func showPage(of number: String) throws {
    let row = try row(number, for: "page")
    guard let store = try store() else { throw ShellError.noStore(place) }
    let articles = try store.articles(of: row.table, id: row.id, limit: 1_000)
    guard let article = articles.first, let page = try PageInput.page(of: article, in: store) else {
      throw ShellError(
        .both(
          "row \(row.number) stands in no article",
          vi: "hàng \(row.number) không nằm trong bài nào"
        )
      )
    }
    let text = text(of: page)
    try output.show(isInteractive ? "\n\(text)\n" : text)
    if articles.count > 1 {
      let count = ResultFoot.grouped(articles.count)
      let many: BilingualText =
        articles.count < 1_000 ? "\(count)" : .both("\(count) or more", vi: "\(count) trở lên")
      let said = BilingualText(
        "the earliest of the \(many) articles of row \(row.number)",
        vi: "bài sớm nhất trong \(many) bài của hàng \(row.number)"
      )
      output.say(said.text(in: language))
    }
  }

  private func text(of page: UnderstoodPage) -> String {
    PageText(page, in: language, width: output.width, hasColour: output.hasColour).text
  }
}
