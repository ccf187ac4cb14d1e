import Foundation
import TestSupport
import Testing

extension TracuuProgram {
  /// A session at its first prompt.
  func session(
    environment: [String: String] = [:],
    columns: Int = 80,
    rows: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try terminal(environment: environment, columns: columns, rows: rows)
    #expect(terminal.waitForPrompt("tracuu> "), "\(terminal.text)")
    return terminal
  }
}

extension PseudoTerminal {
  /// Types a line and waits for the next prompt; what came between.
  @discardableResult
  func ask(_ line: String) -> String {
    let before = text
    type(line + "\r")
    #expect(wait { $0.count > before.count + line.count }, "\(text)")
    #expect(waitForPrompt("tracuu> "), "\(text)")
    return String(text.dropFirst(before.count))
  }

  /// Sends a text as a terminal hands over what was pasted.
  func paste(_ text: String) {
    type("\u{1B}[200~\(text)\u{1B}[201~")
  }

  /// Whether the terminal was last asked for brackets around pastes, or to leave them out.
  var bracketsPastes: Bool {
    let transcript = String(decoding: self.transcript, as: UTF8.self)
    guard let on = transcript.range(of: "\u{1B}[?2004h", options: .backwards) else { return false }
    guard let off = transcript.range(of: "\u{1B}[?2004l", options: .backwards) else { return true }
    return off.lowerBound < on.lowerBound
  }
}
