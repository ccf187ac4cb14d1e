import QueryLanguage
import ResultRendering
import SQLText

/// The line under a result: how many rows, in what time, and what can be done with them.
struct ResultFoot {
  var query: CompiledQuery
  var shown: Int
  /// How many there are without the limit, where that was looked for.
  var total: Int?
  /// How many rows come before those that are shown.
  var before = 0
  /// What the groups of a grouped result are groups of: `58 statements`.
  var grouped: String?
  /// Missing where it is not to be said.
  var time: Duration?
  /// Whether there is a prompt to ask `source` at.
  var offersSource = false
  /// How numbers are written in the result above.
  var numbers = RenderOptions.Numbers.vietnamese

  var text: String {
    var parts = [count]
    if let time { parts.append(Self.spoken(time)) }
    if offersSource && shown > 0 && query.tracked.origin != nil {
      parts.append("`source 1` shows where from")
    }
    return parts.joined(separator: " · ")
  }

  private var count: String {
    guard shown > 0 else { return "no \(query.noun(for: 0))" }
    let members = grouped.map { " of \($0)" } ?? ""
    if let total, before > 0 {
      let last = Self.grouped(before + shown, numbers)
      let rows =
        shown == 1 ? "row \(last)" : "rows \(Self.grouped(before + 1, numbers))–\(last)"
      return "\(rows) of \(Self.grouped(total, numbers)) \(query.noun(for: total))\(members)"
    }
    if let total, total > shown {
      return
        "\(Self.grouped(shown, numbers)) of \(Self.grouped(total, numbers)) \(query.noun(for: total))\(members)"
    }
    return "\(Self.grouped(shown, numbers)) \(query.noun(for: shown))\(members)"
  }

  /// A time as it is talked of: whole milliseconds, then seconds, then minutes.
  static func spoken(_ time: Duration) -> String {
    let milliseconds = time / .milliseconds(1)
    switch milliseconds {
    case ..<1: return "under 1 ms"
    case ..<1000: return "\(Int(milliseconds.rounded())) ms"
    case ..<60_000:
      let tenths = Int((milliseconds / 100).rounded())
      return "\(tenths / 10).\(tenths % 10) s"
    default:
      let seconds = Int(milliseconds / 1000)
      return "\(seconds / 60) min \(seconds % 60) s"
    }
  }

  /// A number as tables write it: with a point between thousands, or plain where that is set.
  static func grouped(
    _ number: Int,
    _ numbers: RenderOptions.Numbers = .vietnamese
  ) -> String {
    numbers.written(String(number))
  }
}
