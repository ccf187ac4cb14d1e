import ResultRendering

@testable import QueryShell

/// Lines as if they had been typed, echoed into a transcript with their prompts.
final class ScriptedLines: LineSource {
  private var rest: [InputLine]
  private let transcript: MemorySink
  private(set) var entries: [String] = []

  /// One line each; `^C` alone is Ctrl-C.
  init(_ script: String, transcript: MemorySink) {
    rest = script.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == "^C" ? .interrupted : .line(String($0)) }
    self.transcript = transcript
  }

  func nextLine(prompt: String, open: String) -> InputLine {
    let line = rest.isEmpty ? InputLine.end : rest.removeFirst()
    switch line {
    case .line(let text): show("\(prompt)\(text)\n")
    case .interrupted: show("\(prompt)^C\n")
    case .end: show("\(prompt)\n")
    }
    return line
  }

  func remember(_ entry: String) {
    entries.append(entry)
  }

  private func show(_ text: String) {
    Array(text.utf8).withUnsafeBytes { transcript.write($0) }
  }
}
