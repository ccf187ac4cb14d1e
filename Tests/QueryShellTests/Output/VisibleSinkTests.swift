import ResultRendering
import Testing

@testable import QueryShell

@Suite struct VisibleSinkTests {
  @Test(
    arguments: [
      ("name\nBí thư\tĐảng ủy\n", "name\nBí thư\tĐảng ủy\n"),
      ("a\u{1B}]0;PWNED\u{7}b\n", "a␛]0;PWNED␇b\n"),
      ("không xuống dòng", "không xuống dòng"),
      ("\n\n\tx\n", "\n\n\tx\n"),
      ("name\r\na\rb\r\n", "name\na␍b\n"),
    ] as [(String, String)]
  )
  func showsControlCharactersAsSigns(_ text: String, _ shown: String) throws {
    let memory = MemorySink()
    let sink = VisibleSink(memory)
    try sink.write(text)
    try sink.flush()
    #expect(String(decoding: memory.bytes, as: UTF8.self) == shown)
  }
}
