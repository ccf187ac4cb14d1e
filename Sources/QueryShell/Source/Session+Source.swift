import ArticleStore
import QueryLanguage
import SQLText
import VietnameseText

extension Session {
  /// Shows the words that a row of the last result was read from, in their passages.
  func showSource(of number: String) throws {
    let row = try row(number, for: "source")
    guard let store = try store() else { throw ShellError.noStore(place) }
    let evidence = try store.evidence(
      of: row.table,
      id: row.id,
      limit: Self.passagesShown
    )
    guard !evidence.shown.isEmpty else { throw ShellError.noPassages(row.number) }
    let page = SourcePage(evidence, in: language, output: output, environment: environment)
    var text = page.text
    if row.table == "person" {
      text += try PersonTiesText(of: row.id, in: store, language, width: output.width).text
    }
    try output.show(isInteractive ? "\n\(text)\n" : text)
  }
}

/// The passages behind a row as they are shown, page by page.
private struct SourcePage {
  private static let margin = "  "
  private let evidence: EvidenceList
  private let language: Language
  private let environment: [String: String]
  private let width: Int
  private let style: MarkedPassage.Style

  init(
    _ evidence: EvidenceList,
    in language: Language,
    output: ShellOutput,
    environment: [String: String]
  ) {
    self.evidence = evidence
    self.language = language
    self.environment = environment
    width = max(20, min(100, output.width ?? 80) - Self.margin.count)
    style = output.hasColour ? .bold : .quoted
  }

  var text: String {
    var lines: [String] = []
    var page: Evidence.Page?
    for passage in evidence.shown {
      if passage.page != page {
        if page != nil { lines.append("") }
        lines += head(of: passage.page)
        page = passage.page
      }
      lines.append("")
      let (number, kind) = (passage.number, passage.kind)
      let vietnamese = VietnameseNames.word(of: kind)
      let head = language.text("passage \(number), \(kind)", vi: "đoạn \(number), \(vietnamese)")
      lines.append(Self.margin + head)
      let spans = passage.spans.map { (start: $0.start, length: $0.length) }
      lines += MarkedPassage(passage.text, marking: spans).lines(width: width, style: style)
        .map { Self.margin + $0 }
    }
    let rest = evidence.total - evidence.shown.count
    if rest > 0 {
      let count = ResultFoot.grouped(rest)
      let noun = rest == 1 ? "passage" : "passages"
      lines += ["", language.text("… and \(count) more \(noun)", vi: "… và \(count) đoạn nữa")]
    }
    return lines.joined(separator: "\n")
  }

  /// The title, and where and when it stands.
  private func head(of page: Evidence.Page) -> [String] {
    let published = page.published.map(Self.spoken)
    let file = page.file.map { FilePath.shown($0, environment: environment) }
    let facts = [
      page.outlet, published ?? language.text("no date", vi: "không rõ ngày"), page.url ?? file,
    ].compactMap(\.self)
    return DisplayWidth.wrapped(VisibleText.visible(page.title), width: width)
      + [VisibleText.visible(facts.joined(separator: " · "))]
  }

  /// A time without what every time here has in common: `2026-01-30 20:44`.
  private static func spoken(_ date: String) -> String {
    guard let time = date.firstIndex(of: "T") else { return date }
    return "\(date[..<time]) \(date[date.index(after: time)...].prefix(5))"
  }
}

extension ShellError {
  fileprivate static func noPassages(_ row: Int) -> Self {
    Self(
      .both("no words stand behind row \(row)", vi: "không có câu chữ nào phía sau hàng \(row)")
    )
  }
}
