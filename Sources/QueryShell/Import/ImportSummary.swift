import ArticleStore
import Importing
import QueryLanguage
import VietnameseText

/// What is said at the end of an import.
struct ImportSummary {
  var language: Language

  /// How many pages went in, and what was understood of them.
  func lines(of report: ImportReport) -> [String] {
    var parts: [String] = []
    if report.added > 0 {
      parts.append(
        language.text(
          "\(articles(report.added)) imported",
          vi: "đã nhập \(articles(report.added))"
        )
      )
    }
    if report.looked > 0 {
      let read = articles(report.looked)
      parts.append(
        language.text("\(read) read, nothing stored", vi: "đã đọc \(read), không lưu gì")
      )
    }
    if report.changed > 0 {
      let changed = articles(report.changed)
      parts.append(
        language.text("\(changed) changed and replaced", vi: "\(changed) có thay đổi, đã thay mới")
      )
    }
    if report.alreadyThere > 0 {
      let old = articles(report.alreadyThere)
      parts.append(
        language.text("\(old) already there, unchanged", vi: "\(old) đã có sẵn, không đổi")
      )
    }
    // One page that is refused has said so itself.
    if report.refused > (parts.isEmpty ? 1 : 0) {
      let number = ResultFoot.grouped(report.refused)
      parts.append(language.text("\(number) refused", vi: "\(number) bị từ chối"))
    }
    if report.passedOver > 0 {
      let files = count(report.passedOver, "file", "files", vi: "tệp")
      parts.append(
        language.text("\(files) without text passed over", vi: "bỏ qua \(files) không có văn bản")
      )
    }
    if report.wasStopped {
      parts.append(
        language.text(
          "stopped; the same command goes on from here",
          vi: "đã dừng; chạy lại lệnh này để làm tiếp"
        )
      )
    }
    var lines = parts.isEmpty ? [] : [parts.joined(separator: ", ")]
    if report.added + report.changed > 0 || report.understood.people + report.understood.places > 0
    {
      let found = text(of: report.understood)
      lines.append(language.text("understood: \(found)", vi: "hiểu được: \(found)"))
    }
    return lines
  }

  /// How much the store holds now.
  func line(of summary: StoreSummary) -> String {
    language.text("the store has \(counts(of: summary))", vi: "kho có \(counts(of: summary))")
  }

  func counts(of summary: StoreSummary) -> String {
    [
      articles(summary.articles) + copies(summary.copies),
      count(summary.people, "person", "people", .person),
      count(summary.statements, "statement", "statements", .statement),
    ].joined(separator: ", ")
  }

  private func copies(_ number: Int) -> String {
    guard number > 0 else { return "" }
    let copies = count(number, "copy", "copies", vi: "bản sao")
    return language.text(" (\(copies) of others)", vi: " (có \(copies) của bài khác)")
  }

  private func text(of found: Understanding) -> String {
    let statements = count(found.statements, "statement", "statements", .statement)
    let unnamed = found.statements - found.attributed
    let number = ResultFoot.grouped(unnamed)
    let ofUnnamed = language.text(
      " (\(number) by somebody unnamed)",
      vi: " (\(number) không rõ tên người nói)"
    )
    let rare = [
      found.documents > 0 ? [count(found.documents, "document", "documents", .document)] : [],
      found.figures > 0 ? [count(found.figures, "figure", "figures", .figure)] : [],
    ].joined()
    return
      ([
        count(found.people, "person", "people", .person),
        count(found.positions, "position", "positions", .position),
        count(found.places, "place", "places", .place),
        unnamed > 0 ? statements + ofUnnamed : statements,
      ] + rare).joined(separator: ", ")
  }

  private func articles(_ number: Int) -> String {
    count(number, "article", "articles", .article)
  }

  private func count(_ number: Int, _ one: String, _ many: String, _ entity: EntityID) -> String {
    count(number, one, many, vi: entity.vietnameseNoun)
  }

  private func count(_ number: Int, _ one: String, _ many: String, vi: String) -> String {
    "\(ResultFoot.grouped(number)) \(language.text(number == 1 ? one : many, vi: vi))"
  }
}
