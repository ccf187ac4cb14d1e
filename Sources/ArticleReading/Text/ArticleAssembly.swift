import Articles
import VietnameseText

/// Puts an article together from fields and blocks, wherever they were read.
struct ArticleAssembly {
  var article = Article(title: "")
  var body: [Draft] = []
  var notes: [BilingualText] = []

  /// The article with its passages in page order: title, lead, then the blocks.
  ///
  /// The lead's mark (`TTTĐ - `) names the outlet where nothing else does. A title alone is an
  /// article only where an address tells whose title it is, as in a feed.
  mutating func whole() throws(ReadingError) -> ReadArticle {
    let tells = body.contains { $0.kind == .body || $0.kind == .caption }
    guard tells || article.lead != nil || article.url != nil else {
      throw ReadingError(.noBody(title: article.title, published: article.published?.text))
    }
    var drafts = [Draft(kind: .title, text: article.title)]
    if let lead = article.lead {
      drafts.append(Draft(kind: .lead, text: lead))
      let mark = OutletMark(of: lead)
      article.lead = mark?.rest ?? lead
      article.outlet = article.outlet ?? mark?.outlet
    } else if article.outlet == nil, let first = body.first(where: { $0.kind == .body }) {
      article.outlet = OutletMark(of: first.text)?.outlet
    }
    drafts += body
    article.passages = drafts.enumerated().map { index, draft in
      Passage(number: index + 1, kind: draft.kind, text: draft.text, related: draft.related)
    }
    if article.published == nil {
      article.published = article.url.flatMap(AddressDate.day)
      let found = article.published != nil
      notes.append(found ? .dateOfAddress : .noDate)
    }
    return ReadArticle(article: article, notes: notes)
  }

  /// Takes the first paragraph for the lead where nothing else is, and it is the summary that the
  /// metadata tell, or looks like a lead.
  mutating func completeLead(summary: String?) {
    guard article.lead == nil, let place = body.firstIndex(where: { $0.kind == .body }) else {
      return
    }
    let lines = body.filter { $0.kind == .body }
      .map { PageLine(text: $0.text, number: 0, followsBlank: true) }
    let isSummary = summary.map { LineForm.same($0, lines[0].text) } ?? false
    guard isSummary || LeadForm.isLead(lines[0], in: lines) else { return }
    article.lead = lines[0].text
    body.remove(at: place)
  }

  /// Adds bylines, each once; a record's own outlet is none.
  mutating func add(authors: [String]) {
    for author in authors.map(Self.withoutBrackets) where !author.isEmpty {
      if isOutlet(author) || Self.isAccount(author) { continue }
      if !article.authors.contains(author) { article.authors.append(author) }
    }
  }

  /// Whether a system named its account and not who wrote the page.
  private static func isAccount(_ author: String) -> Bool {
    ["admin", "administrator", "quản trị", "quản trị viên", "webmaster"]
      .contains(Folding.folded(author))
  }

  /// `(TTXVN)` as pages print it below the text.
  private static func withoutBrackets(_ author: String) -> String {
    guard author.hasPrefix("("), author.hasSuffix(")"), author.count(where: { $0 == "(" }) == 1
    else {
      return author
    }
    return String(author.dropFirst().dropLast()).trimmingSpaces
  }

  /// Whether the name is the outlet's, with or without the word for a newspaper before it.
  private func isOutlet(_ author: String) -> Bool {
    guard let outlet = article.outlet.map({ Folding.folded($0) }) else { return false }
    let name = Folding.folded(author)
    return name == outlet || "báo \(name)" == outlet || "báo điện tử \(name)" == outlet
      || "báo \(outlet)" == name
  }
}
