import Foundation
import ResultRendering
import VietnameseText

/// Our own pager: the head of a table stays on every page, and words are found without their marks.
///
/// It reads as a program at the end of a pipe would: while the page is full, whoever writes waits.
final class OwnPager: OutputSink {
  private var view: PagerView
  private let terminal: PagerTerminal
  private var hasQuit = false
  private var waits: PagerKey?
  private let interruption: Interruption

  /// `interruption` is left to the reader while a key waits for more lines.
  init?(
    headRows: Int?,
    sink: any OutputSink,
    output: Int32,
    in language: Language,
    interruption: Interruption
  ) {
    guard let terminal = PagerTerminal(sink: sink, output: output) else { return nil }
    self.terminal = terminal
    self.interruption = interruption
    let size = terminal.size
    view = PagerView(headRows: headRows, width: size.width, height: size.height, in: language)
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    guard !hasQuit else { throw OutputError.readerIsGone }
    view.text.add(bytes)
    try goOn()
    if hasQuit { throw OutputError.readerIsGone }
  }

  func flush() {}

  /// Shows the rest until the reader has seen enough, and gives the terminal back; what stood on the
  /// last page.
  func finish() throws -> [String] {
    view.text.end()
    view.isWhole = true
    if !hasQuit { try goOn() }
    terminal.close()
    return view.shown
  }

  /// Takes keys while the page is full.
  private func goOn() throws {
    if let key = waits, try !hasEnded(waitingFor: key) { return }
    guard view.isFull else { return }
    try draw()
    while !hasQuit && waits == nil {
      switch terminal.next() {
      case .bytes(let bytes): try take(bytes[...])
      case .resized:
        let size = terminal.size
        view.resize(width: size.width, height: size.height)
        try draw()
      case .interrupted, .gone: hasQuit = true
      }
    }
  }

  /// Whether a key that waits has got what it waits for, or the reader has had enough of it.
  private func hasEnded(waitingFor key: PagerKey) throws -> Bool {
    if key.mayWaitLong && interruption.take() {
      // The watching thread may not have looked yet, and takes this Ctrl-C for the reader's still.
      view.stopWaiting()
    } else {
      guard view.isWhole || key != .end, view.move(by: key) else { return false }
      interruption.isReaders = false
    }
    waits = nil
    return true
  }

  /// Waits for more lines; what is waited for is said, and Ctrl-C ends the waiting and not the query.
  private func wait(for key: PagerKey) throws {
    waits = key
    guard key.mayWaitLong, !view.isWhole else { return }
    interruption.isReaders = true
    view.wait(for: key)
    try draw()
  }

  private func take(_ bytes: ArraySlice<UInt8>) throws {
    var rest = bytes
    while !rest.isEmpty && !hasQuit && waits == nil {
      let (key, length) = PagerKey.first(of: rest)
      rest = rest.dropFirst(length)
      guard let key else { continue }
      if key == .quit {
        hasQuit = true
        return
      }
      if key == .search {
        terminal.putBack(rest)
        rest = []
        try askForWords()
      }
      if view.move(by: key) { try draw() } else { try wait(for: key) }
    }
  }

  /// Reads what is to be searched in the last row.
  private func askForWords() throws {
    var typed: [UInt8] = []
    while true {
      let words = String(decoding: typed, as: UTF8.self)
      try draw(lastRow: "/\(words)")
      guard case .bytes(let bytes) = terminal.next() else { return }
      for (index, byte) in bytes.enumerated() {
        switch byte {
        case 0x0A, 0x0D:
          if !typed.isEmpty { view.sought = String(decoding: typed, as: UTF8.self) }
          terminal.putBack(bytes[(index + 1)...])
          return
        case 0x1B: return
        case 0x7F, 0x08:
          while let last = typed.popLast(), last & 0xC0 == 0x80 {}
        case 0..<0x20: continue
        default: typed.append(byte)
        }
      }
    }
  }

  private func draw(lastRow: String? = nil) throws {
    var rows = view.rows
    if let lastRow { rows[rows.count - 1] = lastRow }
    try terminal.draw(rows)
  }
}
