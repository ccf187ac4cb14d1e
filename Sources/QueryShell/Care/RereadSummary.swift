import ArticleStore
import Importing
import QueryLanguage
import VietnameseText

/// What is said when facts were found anew.
enum RereadSummary {
  static func lines(of report: RereadReport, in language: Language) -> [String] {
    let noun = language.text(report.articles == 1 ? "article" : "articles", vi: "bài")
    let articles = "\(ResultFoot.grouped(report.articles)) \(noun)"
    guard report.articles > 0 || report.wasStopped else {
      return [
        language.text(
          "every article was read by the rules of now; --all reads them again nevertheless",
          vi: "mọi bài đều đã đọc theo bộ quy tắc hiện nay; --all vẫn đọc lại tất cả"
        )
      ]
    }
    var lines = [language.text("\(articles) reread", vi: "đã đọc lại \(articles)")]
    if report.wasStopped {
      lines[0] += language.text(
        ", stopped; the same command goes on from here",
        vi: ", đã dừng; chạy lại lệnh này để làm tiếp"
      )
    }
    for (name, count) in counts {
      let (before, after) = (count(report.before), count(report.after))
      let change = after - before
      let sign = change > 0 ? "+" : "−"
      let shown =
        change == 0
        ? language.text("as before", vi: "như cũ") : "\(sign)\(ResultFoot.grouped(abs(change)))"
      let (old, new) = (ResultFoot.grouped(before), ResultFoot.grouped(after))
      let numbers = language.text("\(old) before, \(new) now", vi: "trước \(old), nay \(new)")
      lines.append("\(name.text(in: language)): \(numbers) (\(shown))")
    }
    return lines
  }

  private static let counts: [(name: BilingualText, count: @Sendable (StoreSummary) -> Int)] = [
    (.both("people", vi: "người"), { $0.people }),
    (.both("speakers", vi: "người phát biểu"), { $0.speakers }),
    (.both("statements", vi: "phát biểu"), { $0.statements }),
  ]
}
