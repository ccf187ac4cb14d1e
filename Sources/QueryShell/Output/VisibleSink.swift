import ResultRendering
import VietnameseText

/// A sink that shows control characters as signs: what an article or a file's name holds must not
/// move the cursor or set a title, in whatever format it is written.
///
/// Bytes are passed on a line at a time; line ends, of which CR LF becomes LF, and tabs stay.
final class VisibleSink: OutputSink {
  private let sink: any OutputSink
  private var line: [UInt8] = []

  init(_ sink: any OutputSink) {
    self.sink = sink
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    for byte in bytes {
      line.append(byte)
      if byte == UInt8(ascii: "\n") { try passOn() }
    }
  }

  func flush() throws {
    try passOn()
    try sink.flush()
  }

  private func passOn() throws {
    guard !line.isEmpty else { return }
    // The carriage return of a line end of CSV is no control character of an article's.
    if line.suffix(2).elementsEqual([0x0D, 0x0A]) { line.remove(at: line.count - 2) }
    let text = String(decoding: line, as: UTF8.self)
    line.removeAll(keepingCapacity: true)
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\t" }
    guard parts.contains(where: { VisibleText.visible(String($0)) != $0 }) else {
      return try sink.write(text)
    }
    var shown = ""
    for part in parts {
      shown += VisibleText.visible(String(part))
      if part.endIndex < text.endIndex { shown.append(text[part.endIndex]) }
    }
    try sink.write(shown)
  }
}
