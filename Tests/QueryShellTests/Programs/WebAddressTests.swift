import Testing

@testable import QueryShell

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://bao.vn/tin/1.html?a=b&c=d#e", true), ("HTTP://bao.vn", true),
    ("https://báo.vn/à", true),
    ("https://", false), ("https:///etc/passwd", false), ("file:///etc/passwd", false),
    ("javascript:alert(1)", false), ("-version", false), ("bao.vn", false), ("", false),
    ("https://bao.vn/a b", false), ("https://bao.vn/\u{1B}[31m", false),
    ("https://bao.vn/\"x", false),
    ("https://bao.vn/\n--x", false), ("https://bao.vn/\u{9B}m", false),
  ])
  func isHandedToABrowser(_ text: String, _ isPlain: Bool) {
    #expect(WebAddress.isPlain(text) == isPlain)
  }
}
