import Importing
import VietnameseText

/// How far an import has come, in one line.
struct ImportProgressLine {
  private let progress: ImportProgress
  private let seconds: Double
  private let language: Language

  init(_ progress: ImportProgress, elapsed: Duration, in language: Language) {
    self.language = language
    self.progress = progress
    seconds = max(0.001, elapsed / .seconds(1))
  }

  var text: String { parts.joined(separator: " · ") }

  /// The same with a bar before it, where it has room and an end is known.
  func text(width: Int) -> String {
    let text = text
    let room = min(24, width - text.count - 3)
    guard let share, room >= 8 else { return String(text.prefix(max(0, width))) }
    let filled = Int((Double(room) * share).rounded(.down))
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: room - filled)
    return "\(bar)  \(text)"
  }

  private var share: Double? {
    guard let all = progress.allBytes, all > 0 else { return nil }
    return min(1, Double(progress.bytes) / Double(all))
  }

  private var parts: [String] {
    let rate = Int(Double(progress.articles) / seconds)
    var parts = [
      "\(ResultFoot.grouped(progress.articles)) \(language.text("articles", vi: "bài"))",
      "\(ResultFoot.grouped(rate))\(language.text("/s", vi: "/giây"))",
      "\(ResultFoot.grouped(progress.bytes >> 20)) MB",
    ]
    if progress.allFiles > 1 {
      let (files, all) = (ResultFoot.grouped(progress.files), ResultFoot.grouped(progress.allFiles))
      parts.append(language.text("file \(files) of \(all)", vi: "tệp \(files) trong \(all)"))
    }
    if let share, share > 0.01, share < 1 {
      let left = ResultFoot.spoken(.seconds(seconds / share * (1 - share)), in: language)
      parts.append(
        "\(Int(share * 100)) % · \(language.text("\(left) left", vi: "còn \(left)"))"
      )
    }
    return parts
  }
}
