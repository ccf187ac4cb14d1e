import ResultRendering

@testable import QueryShell

/// Lines as if they had been typed, echoed into a transcript with their prompts.
final class ScriptedLines: LineSource {
  private var rest: [InputLine]
  private let transcript: MemorySink
  private(set) var entries: [String] = []

  /// One line each; `^C` alone is Ctrl-C, and what stands between `<<` and `>>` on lines of their own
  /// is a paste.
  init(_ script: String, transcript: MemorySink) {
    self.transcript = transcript
    rest = []
    var pasted: String?
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
      switch (line, pasted) {
      case ("<<", nil): pasted = ""
      case (">>", let text?):
        rest.append(.pasted(text))
        pasted = nil
      case (_, let text?): pasted = "\(text)\(line)\n"
      case ("^C", nil): rest.append(.interrupted)
      case (_, nil): rest.append(.line(String(line)))
      }
    }
  }

  func nextLine(prompt: String, open: String, begun: String) -> InputLine {
    let line = rest.isEmpty ? InputLine.end : rest.removeFirst()
    switch line {
    case .line(let text): show("\(prompt)\(begun)\(text)\n")
    case .pasted: break
    case .interrupted: show("\(prompt)^C\n")
    case .end: show("\(prompt)\n")
    }
    if case .line(let text) = line { return .line(begun + text) }
    return line
  }

  func show(_ lines: [String]) {
    for line in lines { show(line + "\n") }
  }

  func remember(_ entry: String) {
    entries.append(entry)
  }

  private func show(_ text: String) {
    Array(text.utf8).withUnsafeBytes { transcript.write($0) }
  }
}
