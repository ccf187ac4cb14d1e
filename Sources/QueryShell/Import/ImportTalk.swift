import Foundation
import Importing
import ResultRendering
import VietnameseText

/// What a user reads while pages are imported, and the file that keeps all of it.
final class ImportTalk {
  /// How many messages of a kind are shown; a thousand pages may all lack a date.
  private static let shown = 10

  private let output: ShellOutput
  private let language: Language
  private let file: ReplacingFile?
  private let start = ContinuousClock.now
  private var lastProgress = ContinuousClock.now
  private var isLineOpen = false
  private var counts: [Bool: Int] = [:]
  private var fileError: (any Error)?

  init(output: ShellOutput, language: Language, report path: String?) throws {
    self.language = language
    self.output = output
    file = try path.map {
      try ReplacingFile(Session.isStandardOutput($0) ? "/dev/stdout" : $0)
    }
  }

  /// Where the report is written and where it will stand: files that hold no page.
  var files: [String] { file?.places ?? [] }

  func take(_ event: ImportEvent) {
    switch event {
    case .problem(let text): say(text.text(in: language), isError: true)
    case .note(let text): say(text.text(in: language), isError: false)
    case .progress(let progress): show(progress)
    case .page(let outcome):
      keep(outcome)
      for note in outcome.notes {
        say(note.text(in: language), isError: outcome.kind == .refused)
      }
    }
  }

  /// Says what was left unsaid and closes the file.
  func finish() throws {
    clear()
    for isError in [true, false] {
      let rest = (counts[isError] ?? 0) - Self.shown
      guard rest > 0 else { continue }
      let (what, count) = (word(isError: isError), ResultFoot.grouped(rest))
      output.say(
        language.text(
          "… and \(count) more \(what)\(rest == 1 ? "" : "s"); --report FILE keeps all of them",
          vi: "… và \(count) \(what) nữa; --report TỆP giữ lại tất cả"
        )
      )
    }
    if let fileError { throw fileError }
    try file?.finish()
  }

  /// Takes the line of the progress away.
  func clear() {
    guard isLineOpen else { return }
    output.say("\r\u{1B}[K", endsLine: false)
    isLineOpen = false
  }

  private func say(_ text: String, isError: Bool) {
    counts[isError, default: 0] += 1
    guard counts[isError] ?? 0 <= Self.shown else { return }
    clear()
    output.say("\(word(isError: isError)): \(text)")
  }

  private func word(isError: Bool) -> String {
    isError ? language.text("error", vi: "lỗi") : language.text("note", vi: "lưu ý")
  }

  // MARK: - Progress

  /// On a terminal a line that is drawn again; elsewhere a plain line now and then.
  private func show(_ progress: ImportProgress) {
    let now = ContinuousClock.now
    let pause: Duration = output.hasLiveMessages ? .milliseconds(100) : .seconds(10)
    guard lastProgress.duration(to: now) >= pause else { return }
    // A short import has nothing to be waited for.
    guard start.duration(to: now) >= .milliseconds(500) else { return }
    lastProgress = now
    let line = ImportProgressLine(progress, elapsed: start.duration(to: now), in: language)
    guard output.hasLiveMessages else { return output.say(line.text) }
    output.say("\r\(line.text(width: (output.messageWidth ?? 80) - 1))\u{1B}[K", endsLine: false)
    isLineOpen = true
  }

  // MARK: - The report

  private func keep(_ outcome: PageOutcome) {
    guard let file, fileError == nil else { return }
    do {
      try file.sink.write(ReportLine.json(of: outcome) + "\n")
    } catch {
      fileError = error
    }
  }
}
