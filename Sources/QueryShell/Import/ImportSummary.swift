import ArticleStore
import Importing

/// What is said at the end of an import.
enum ImportSummary {
  /// How many pages went in, and what was understood of them.
  static func lines(of report: ImportReport) -> [String] {
    var parts: [String] = []
    if report.added > 0 {
      let copies = report.copies > 0 ? " (\(count(report.copies, "copy", "copies")) of others)" : ""
      parts.append("\(count(report.added, "article")) imported\(copies)")
    }
    if report.looked > 0 {
      parts.append("\(count(report.looked, "article")) read, nothing stored")
    }
    if report.changed > 0 {
      parts.append("\(count(report.changed, "article")) changed and replaced")
    }
    if report.alreadyThere > 0 {
      parts.append("\(count(report.alreadyThere, "article")) already there, unchanged")
    }
    // One page that is refused has said so itself.
    if report.refused > (parts.isEmpty ? 1 : 0) {
      parts.append("\(ResultFoot.grouped(report.refused)) refused")
    }
    if report.passedOver > 0 {
      parts.append("\(count(report.passedOver, "file")) without text passed over")
    }
    if report.wasStopped { parts.append("stopped; the same command goes on from here") }
    var lines = parts.isEmpty ? [] : [parts.joined(separator: ", ")]
    if report.added + report.changed > 0 || report.understood.people + report.understood.places > 0
    {
      lines.append("understood: \(text(of: report.understood))")
    }
    return lines
  }

  /// How much the store holds now.
  static func line(of summary: StoreSummary) -> String {
    "the store has \(counts(of: summary))"
  }

  static func counts(of summary: StoreSummary) -> String {
    "\(count(summary.articles, "article")), "
      + "\(count(summary.people, "person", "people")), \(count(summary.statements, "statement"))"
  }

  private static func text(of found: Understanding) -> String {
    let statements = count(found.statements, "statement")
    let unnamed = found.statements - found.attributed
    let rare = [
      found.documents > 0 ? [count(found.documents, "document")] : [],
      found.figures > 0 ? [count(found.figures, "figure")] : [],
    ].joined()
    return
      ([
        count(found.people, "person", "people"), count(found.positions, "position"),
        count(found.places, "place"),
        unnamed > 0
          ? "\(statements) (\(ResultFoot.grouped(unnamed)) by somebody unnamed)" : statements,
      ] + rare).joined(separator: ", ")
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(ResultFoot.grouped(number)) \(number == 1 ? one : many ?? one + "s")"
  }
}
