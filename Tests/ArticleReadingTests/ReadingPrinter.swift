import ArticleReading
import Articles
import VietnameseText

/// Prints what was read from a page as a text to look at: fields, passages, related pages, notes.
enum ReadingPrinter {
  /// Every record of an input, each read or refused.
  static func text(of bytes: [UInt8], file: String, keys: KeyMap = KeyMap()) -> String {
    InputReader.records(of: bytes).map { text(of: $0, file: file, keys: keys) }
      .joined(separator: "\n\n———\n\n")
  }

  static func text(of record: InputRecord, file: String, keys: KeyMap = KeyMap()) -> String {
    do {
      return lines(of: try record.article(keys: keys)).joined(separator: "\n")
    } catch {
      return "refused: \(error.message(for: file).english)"
    }
  }

  static func lines(of read: ReadArticle) -> [String] {
    let article = read.article
    var lines = ["title: \(article.title)"]
    func add(_ name: String, _ value: String?) {
      if let value { lines.append("\(name): \(value)") }
    }
    add("lead", article.lead)
    add("section", article.section)
    add("outlet", article.outlet)
    add("authors", article.authors.isEmpty ? nil : article.authors.joined(separator: " | "))
    add("url", article.url)
    add("page url", article.pageURL)
    add("published", article.published?.text)
    add("modified", article.modified?.text)
    lines.append("")
    for passage in article.passages {
      let page = passage.related.map { " → \($0)" } ?? ""
      lines.append("\(passage.number) \(passage.kind.rawValue)\(page): \(passage.text)")
    }
    for (index, page) in article.related.enumerated() {
      lines.append("")
      lines.append("related \(index): \(page.title)")
      add("  section", page.section)
      add("  summary", page.summary)
      add("  url", page.url)
    }
    if !read.notes.isEmpty { lines.append("") }
    lines += read.notes.map { "note: \($0.english)" }
    return lines
  }
}
