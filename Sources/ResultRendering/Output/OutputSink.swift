/// Where rendered bytes go: a file descriptor, or memory in tests.
package protocol OutputSink: AnyObject {
  func write(_ bytes: UnsafeRawBufferPointer) throws
  /// Hands on what a sink holds back; a writer calls it after its first row and at its end.
  func flush() throws
}

extension OutputSink {
  package func flush() throws {}

  /// Writes a text that is no result: a message, a blank line.
  package func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
  }
}
