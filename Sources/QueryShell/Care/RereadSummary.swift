import ArticleStore
import Importing

/// What is said when facts were found anew.
enum RereadSummary {
  static func lines(of report: RereadReport) -> [String] {
    let articles =
      "\(ResultFoot.grouped(report.articles)) article\(report.articles == 1 ? "" : "s")"
    guard report.articles > 0 || report.wasStopped else {
      return ["every article was read by the rules of now; --all reads them again nevertheless"]
    }
    var lines = ["\(articles) reread"]
    if report.wasStopped { lines[0] += ", stopped; the same command goes on from here" }
    for (name, count) in counts {
      let (before, after) = (count(report.before), count(report.after))
      let change = after - before
      let sign = change > 0 ? "+" : "−"
      let shown = change == 0 ? "as before" : "\(sign)\(ResultFoot.grouped(abs(change)))"
      lines.append(
        "\(name): \(ResultFoot.grouped(before)) before, \(ResultFoot.grouped(after)) now (\(shown))"
      )
    }
    return lines
  }

  private static let counts: [(name: String, count: @Sendable (StoreSummary) -> Int)] = [
    ("people", { $0.people }), ("speakers", { $0.speakers }), ("statements", { $0.statements }),
  ]
}
