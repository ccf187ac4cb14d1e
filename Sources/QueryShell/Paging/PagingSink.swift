import Foundation
import ResultRendering
import VietnameseText

/// Holds a result back until it is longer than the screen, and then hands it to a pager.
final class PagingSink: OutputSink {
  private let sink: any OutputSink
  private let choice: () -> PagerChoice
  private let headRows: Int?
  private let room: Int
  private let output: Int32
  private let language: Language
  private let interruption: Interruption
  private let reading: () -> Void
  private var held: [UInt8] = []
  private var lines = 0
  private var own: OwnPager?
  private var program: PagerProgram?
  /// How long the reader has been reading.
  private(set) var readingTime = Duration.zero
  /// Whether the reader ended the pager before the end of the text.
  private(set) var hasQuit = false

  /// `room` is how many lines the screen has for the result; `choice`, never `automatic`, is asked when a
  /// pager is needed, and `reading` is told.
  init(
    _ sink: any OutputSink,
    by choice: @escaping () -> PagerChoice,
    headRows: Int?,
    room: Int,
    output: Int32,
    language: Language,
    interruption: Interruption,
    reading: @escaping () -> Void
  ) {
    self.sink = sink
    self.choice = choice
    self.headRows = headRows
    self.room = room
    self.output = output
    self.language = language
    self.interruption = interruption
    self.reading = reading
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    if let own { return try passOn(bytes, to: own) }
    if let program { return try passOn(bytes, toProgram: program) }
    held.append(contentsOf: bytes)
    lines += bytes.count { $0 == UInt8(ascii: "\n") }
    if lines > room { try begin() }
  }

  /// The marks of rows are for our own pager alone.
  private func passOn(_ bytes: UnsafeRawBufferPointer, toProgram program: PagerProgram) throws {
    let text = bytes.filter { $0 != RowMark.byte }
    try text.withUnsafeBytes { try passOn($0, to: program.sink) }
  }

  func flush() throws {}

  /// Lets the reader come to the end; a result that fits is written as it is.
  func finish() throws {
    let start = ContinuousClock.now
    defer { readingTime += start.duration(to: .now) }
    if let own {
      let page = try own.finish()
      try sink.write("\n" + page.map { $0 + "\n" }.joined())
    } else if let program {
      try program.finish()
    } else {
      try held.filter { $0 != RowMark.byte }.withUnsafeBytes { try sink.write($0) }
    }
    try sink.flush()
  }

  /// Hands over what was held; a terminal that cannot be had is written to as it is.
  private func begin() throws {
    let waiting = held
    held = []
    reading()
    switch choice() {
    case .program(let command):
      try sink.flush()
      program = try PagerProgram(command, headRows: headRows ?? PagedText.headRows(of: waiting))
    case .builtIn, .automatic, .off:
      own = OwnPager(
        headRows: headRows,
        sink: sink,
        output: output,
        in: language,
        interruption: interruption
      )
    }
    try waiting.withUnsafeBytes { bytes in
      if let own {
        try passOn(bytes, to: own)
      } else if let program {
        try passOn(bytes, toProgram: program)
      } else {
        held = waiting
        lines = .min
      }
    }
  }

  private func passOn(_ bytes: UnsafeRawBufferPointer, to next: any OutputSink) throws {
    let start = ContinuousClock.now
    defer { readingTime += start.duration(to: .now) }
    do {
      try next.write(bytes)
    } catch  where ShellError.isClosed(error) {
      hasQuit = true
      throw error
    }
  }
}
