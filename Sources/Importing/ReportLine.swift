import Foundation
import VietnameseText

/// A line of an import's report: JSON, a page a line.
package enum ReportLine {
  /// The keys in the order in which they stand.
  private struct Line: Codable {
    var input: String
    var record: Int?
    var outcome: String
    var title: String?
    var notes: [String]?
  }

  package static func json(of outcome: PageOutcome) throws -> String {
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

  /// Whether a file that begins with these bytes is such a report, whoever had it written.
  static func begins(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: #"{"input":"#.utf8) else { return false }
    let first = Data(bytes.prefix { $0 != UInt8(ascii: "\n") })
    do {
      let line = try JSONDecoder().decode(Line.self, from: first)
      return PageOutcome.Kind(rawValue: line.outcome) != nil
    } catch {
      return false
    }
  }
}
