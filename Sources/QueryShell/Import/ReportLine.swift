import Foundation
import Importing
import VietnameseText

/// A line of an import's report: JSON, a page a line.
enum ReportLine {
  /// The keys in the order in which they stand.
  private struct Line: Encodable {
    var input: String
    var record: Int?
    var outcome: String
    var title: String?
    var notes: [String]?
  }

  static func json(of outcome: PageOutcome) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = Line(
      input: outcome.name,
      record: outcome.record,
      outcome: outcome.kind.rawValue,
      title: outcome.title,
      notes: outcome.notes.isEmpty ? nil : outcome.notes.map(\.english)
    )
    return String(decoding: try encoder.encode(line), as: UTF8.self)
  }
}
