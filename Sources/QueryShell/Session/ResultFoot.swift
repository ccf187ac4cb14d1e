import QueryLanguage
import ResultRendering
import SQLText
import VietnameseText

/// The line under a result: how many rows, in what time, and what can be done with them.
struct ResultFoot {
  var language: Language
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
    if let time { parts.append(Self.spoken(time, in: language)) }
    if offersSource && shown > 0 && query.tracked.origin != nil {
      parts.append(language.text("`source 1` shows where from", vi: "`source 1` cho xem nguồn"))
    }
    return parts.joined(separator: " · ")
  }

  private var count: String {
    let members = grouped.map { language.text(" of \($0)", vi: " của \($0)") } ?? ""
    guard shown > 0 else {
      let noun = query.noun(for: 0, in: language)
      return language.text("no \(noun)", vi: "không có \(noun) nào")
    }
    guard let total, before > 0 || total > shown else {
      return "\(written(shown)) \(query.noun(for: shown, in: language))\(members)"
    }
    let part = before > 0 ? rows : written(shown)
    let all = "\(written(total)) \(query.noun(for: total, in: language))\(members)"
    return language.text("\(part) of \(all)", vi: "\(part) trong \(all)")
  }

  /// Which rows are shown, where others come before them.
  private var rows: String {
    let last = written(before + shown)
    guard shown > 1 else { return language.text("row \(last)", vi: "hàng \(last)") }
    let first = written(before + 1)
    return language.text("rows \(first)–\(last)", vi: "hàng \(first)–\(last)")
  }

  private func written(_ number: Int) -> String {
    Self.grouped(number, numbers)
  }

  /// A time as it is talked of: whole milliseconds, then seconds, then minutes.
  static func spoken(_ time: Duration, in language: Language = .english) -> String {
    let milliseconds = time / .milliseconds(1)
    switch milliseconds {
    case ..<1: return language.text("under 1 ms", vi: "dưới 1 ms")
    case ..<1000: return "\(Int(milliseconds.rounded())) ms"
    case ..<60_000:
      let tenths = Int((milliseconds / 100).rounded())
      let (whole, rest) = (tenths / 10, tenths % 10)
      return language.text("\(whole).\(rest) s", vi: "\(whole),\(rest) giây")
    default:
      let seconds = Int(milliseconds / 1000)
      let (minutes, rest) = (seconds / 60, seconds % 60)
      return language.text("\(minutes) min \(rest) s", vi: "\(minutes) phút \(rest) giây")
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
