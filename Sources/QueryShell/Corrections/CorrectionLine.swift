import ArticleStore
import Foundation
import VietnameseText

/// A correction in a line.
enum CorrectionLine {
  /// `correction 2, 2026-05-01: struck Bí thư, Đảng ủy, xã Tân An, of Mai Thị Sáu`.
  static func text(of correction: Correction) -> BilingualText {
    let (number, day) = (correction.number, correction.made.prefix(10))
    return .both(
      "correction \(number), \(String(day)): \(what(of: correction))",
      vi: "lần sửa \(number), \(String(day)): \(what(of: correction))"
    )
  }

  /// What was done: the store keeps the sentence in English, with the names of that day.
  static func what(of correction: Correction) -> BilingualText {
    let note = correction.note
    switch correction.kind {
    case .merge:
      return .both("\(note)", vi: "\(reworded(note, ("merged ", "gộp "), (" and ", " và ")))")
    case .split:
      return .both("\(note)", vi: "\(reworded(note, ("split ", "tách "), (" from ", " khỏi ")))")
    case .strike:
      let ofWhom = (", of ", ", của ")
      return .both("\(note)", vi: "\(reworded(note, ("struck ", "gạch bỏ "), ofWhom))")
    }
  }

  /// The sentence with its first word and the last of its joining words in Vietnamese.
  private static func reworded(
    _ note: String,
    _ verb: (english: String, vietnamese: String),
    _ joint: (english: String, vietnamese: String)
  ) -> String {
    var text = note
    if let place = text.range(of: joint.english, options: .backwards) {
      text.replaceSubrange(place, with: joint.vietnamese)
    }
    guard text.hasPrefix(verb.english) else { return text }
    return verb.vietnamese + text.dropFirst(verb.english.count)
  }
}
