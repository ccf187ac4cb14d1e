import CLineEdit
import Foundation
import ResultRendering

/// The terminal while our own pager has it: keys without echo, a screen of its own.
final class PagerTerminal {
  /// What came from the terminal.
  enum Event: Hashable {
    case bytes([UInt8])
    case resized
    case interrupted
    case gone
  }

  /// How long a signal may go unseen, in milliseconds.
  private static let patience: Int32 = 200

  private let sink: any OutputSink
  private let output: Int32
  /// Bytes that came together with others and are still to be taken.
  private var ahead: [UInt8] = []

  init?(sink: any OutputSink, output: Int32) {
    self.sink = sink
    self.output = output
    guard terminal_mode_take_bytes() else { return nil }
    signals_care_for_terminal()
    terminal_mode_take_screen(output)
  }

  deinit {
    close()
  }

  func close() {
    terminal_mode_restore()
  }

  var size: (width: Int, height: Int) {
    let width = Int(terminal_mode_width(output))
    let height = Int(terminal_mode_height(output))
    return (width > 0 ? width : 80, height > 0 ? height : 24)
  }

  /// Draws a screen; the last row stands out.
  func draw(_ rows: [String]) throws {
    var text = "\u{1B}[H"
    for (index, row) in rows.enumerated() {
      let isLast = index == rows.count - 1
      text += isLast ? "\u{1B}[7m\(row)\u{1B}[0m\u{1B}[K" : "\(row)\u{1B}[K\r\n"
    }
    try sink.write(text)
    try sink.flush()
  }

  /// Gives bytes back, to be handed out again.
  func putBack(_ bytes: ArraySlice<UInt8>) {
    ahead = Array(bytes)
  }

  func next() -> Event {
    if !ahead.isEmpty {
      defer { ahead = [] }
      return .bytes(ahead)
    }
    var bytes = [UInt8](repeating: 0, count: 256)
    while true {
      if signals_take_interrupt() { return .interrupted }
      if signals_take_resize() { return .resized }
      if signals_take_continue() {
        terminal_mode_take_screen(output)
        return .resized
      }
      // A signal that comes just now, or to another thread, ends no wait: it is looked for again soon.
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let isReady = poll(&input, 1, Self.patience)
      if isReady == 0 || isReady < 0 && errno == EINTR { continue }
      let count = read(STDIN_FILENO, &bytes, bytes.count)
      if count > 0 { return .bytes(Array(bytes[..<count])) }
      guard count < 0, errno == EINTR else { return .gone }
    }
  }
}
