import Testing

@testable import QueryShell

@Suite struct PastedPageTests {
  @Test(arguments: [
    ("một dòng\n", "một dòng\n", false),
    ("một\u{4}thừa", "một", true),
    ("Bí thứ\u{7F}ư\n", "Bí thư\n", false),
    ("a\n\u{7F}b", "a\nb", false),
    ("x\u{8}\u{8}y", "y", false),
  ])
  func takesWhatIsTyped(_ typed: String, _ page: String, _ isWhole: Bool) {
    var pasted = PastedPage(echo: -1)
    #expect(pasted.take(Array(typed.utf8)[...]) == isWhole)
    #expect(String(decoding: pasted.bytes, as: UTF8.self) == page)
  }
}
