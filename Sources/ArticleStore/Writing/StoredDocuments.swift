import Articles
import SQLText
import VietnameseText

/// The documents that an article cites: a citation for each, tied to its document across articles.
struct StoredDocuments {
  /// The `id` of the citation of each of `facts.documents`.
  let citations: [Int64]
  /// The `id` of each document.
  let documents: [Int64]

  init(_ page: StoredPage, in writer: ArticleWriter) throws {
    let firsts = Self.firstSpans(in: page.facts)
    let settling = DocumentSettling(writer)
    var years: [String] = []
    citations = try page.facts.documents.enumerated().map { index, fact in
      let identity = DocumentIdentity(fact, folding: writer.folding)
      let target = try settling.target(
        own: identity.own,
        isFull: identity.isFull,
        dated: identity.dated,
        yeared: identity.yeared
      )
      let document = try settling.document(of: target)
      let order = PageOrder(page)
      let citation = try writer.insert(
        into: "citation",
        [
          ("article", .id(page.id)), ("ordinal", .integer(index + 1)), ("document", .id(document)),
          ("first_key", .text(firsts[index].map(order.first) ?? order.first(person: index))),
          ("identity", .text(identity.own)), ("is_full", .integer(identity.isFull ? 1 : 0)),
          ("dated", .text(identity.dated)), ("yeared", .text(identity.yeared)),
          ("kind", .text(fact.kind)), ("number", .text(fact.number)),
          ("issued", .text(fact.issued?.text)), ("title", .text(fact.title)),
          ("issuer", .text(fact.issuer)),
        ]
      )
      try settling.settle(document)
      if identity.isFull, let year = identity.yeared { years.append(year) }
      return citation
    }
    for year in years { try settling.resettle(yeared: year) }
    // What a full number of the same page drew to itself has another document now.
    documents = try citations.map { citation in
      try writer.id("select document from citation where id = ?1", [.integer(citation)]) ?? 0
    }
  }

  private static func firstSpans(in facts: ArticleFacts) -> [Int: TextSpan] {
    var spans: [Int: TextSpan] = [:]
    for mention in facts.mentions {
      if case .document(let index) = mention.subject, spans[index] == nil {
        spans[index] = mention.span
      }
    }
    return spans
  }
}

/// What must be looked at anew when an article goes that cites documents.
struct DocumentRemoval {
  private let documents: [Int64]
  private let years: [String]

  init(_ article: Int64, in writer: ArticleWriter) throws {
    documents = try writer.rows(
      "select distinct document from citation where article = ?1",
      [.integer(article)]
    ) { $0.integer(at: 0) }
    years = try writer.rows(
      "select distinct yeared from citation where article = ?1 and yeared is not null and is_full = 1",
      [.integer(article)]
    ) { $0.text(at: 0) ?? "" }
  }

  /// To be called when the article is gone.
  func settle(in writer: ArticleWriter) throws {
    let settling = DocumentSettling(writer)
    for year in years { try settling.resettle(yeared: year) }
    for document in documents { try settling.settle(document) }
  }
}
