import ResultRendering

/// A sink that says before the first bytes that they come.
final class HeraldedSink: OutputSink {
  private let sink: any OutputSink
  private var herald: (() -> Void)?

  init(_ sink: any OutputSink, herald: @escaping () -> Void) {
    self.sink = sink
    self.herald = herald
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    herald?()
    herald = nil
    try sink.write(bytes)
  }

  func flush() throws {
    try sink.flush()
  }
}
