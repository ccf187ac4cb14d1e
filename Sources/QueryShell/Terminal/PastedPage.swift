import CLineEdit
import Foundation
import VietnameseText

/// A page typed or pasted into the terminal, ended by Ctrl-D.
///
/// The terminal's own line editing keeps at most 4,095 bytes of a line, and paragraphs are longer;
/// so the bytes are taken as they come, and the little that somebody expects while pasting (echo,
/// Backspace, Ctrl-D) is done here.
struct PastedPage {
  private static let endOfText: UInt8 = 4
  private static let backspaces: [UInt8] = [8, 127]

  private(set) var bytes: [UInt8] = []
  private let echo: Int32

  /// Reads from the terminal on standard input and shows what comes on the descriptor `echo`.
  ///
  /// Ctrl-C ends the process, or drops what was pasted where there is a prompt to go back to.
  static func read(echo: Int32, endsOnInterrupt: Bool) throws(ShellError) -> [UInt8] {
    signals_care_for_terminal()
    if endsOnInterrupt { signals_end_on_interrupt() } else { signals_catch_interrupt() }
    guard terminal_mode_take_bytes() else {
      throw ShellError(
        .both("standard input is no terminal", vi: "đầu vào chuẩn không phải là terminal")
      )
    }
    defer { terminal_mode_restore() }
    var page = PastedPage(echo: echo)
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Foundation.read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0 && errno == EINTR {
        if !endsOnInterrupt && signals_take_interrupt() {
          throw ShellError(.both("nothing was imported", vi: "chưa nhập gì"))
        }
        continue
      }
      guard count > 0 else { break }
      if page.take(chunk[..<count]) { break }
    }
    page.show("\n")
    return page.bytes
  }

  init(echo: Int32) {
    self.echo = echo
  }

  /// Adds what was typed; whether it ends the page.
  mutating func take(_ chunk: ArraySlice<UInt8>) -> Bool {
    var shown: [UInt8] = []
    defer { show(shown) }
    for byte in chunk {
      switch byte {
      case Self.endOfText:
        return true
      case _ where Self.backspaces.contains(byte):
        shown += removeLetter()
      default:
        bytes.append(byte)
        if byte >= 32 || byte == 9 || byte == 10 { shown.append(byte) }
      }
    }
    return false
  }

  /// Takes the last letter of the line away and gives the bytes that wipe it off the screen.
  private mutating func removeLetter() -> [UInt8] {
    guard let last = bytes.last, last != 10 else { return [] }
    var letter: [UInt8] = []
    while let byte = bytes.popLast() {
      letter.insert(byte, at: 0)
      if byte & 0xC0 != 0x80 { break }
    }
    let width = DisplayWidth.width(of: String(decoding: letter, as: UTF8.self))
    return Array(repeating: Array("\u{8} \u{8}".utf8), count: max(0, width)).flatMap { $0 }
  }

  private func show(_ text: String) {
    show(Array(text.utf8))
  }

  private func show(_ shown: [UInt8]) {
    guard !shown.isEmpty else { return }
    // The echo is a courtesy: a page is read as well where it cannot be shown.
    _ = write(echo, shown, shown.count)
  }
}
