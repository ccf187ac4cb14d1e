import Testing

@testable import QueryShell

@Suite struct OpenPartTests {
  @Test(
    arguments: [
      ("find speaker", nil),
      ("find speaker where (", .bracket("(")),
      ("find speaker show name, positions {", .bracket("{")),
      ("find speaker where (role = \"(\"", .bracket("(")),
      ("find speaker where (role = \"x\")", nil),
      ("find speaker where role = \"Bí", .string),
      ("find speaker where role = “Bí", .string),
      ("find speaker show name,", .word),
      ("find speaker where role =", .word),
      ("find speaker where role = \"x\" and", .word),
      ("find speaker where role = \"x\" AND  ", .word),
      ("find speaker where role = \"x\" # and", nil),
      ("find speaker where brand", nil),
      ("find speaker order by name desc", nil),
      ("find speaker where role = \"x\")", nil),
      ("find speaker where (role = \"x\"}", nil),
      ("# only a comment (", nil),
      ("tìm người nói khi", .word),
      ("tìm người khi tên = \"x\" và\n# and", .word),
      ("tìm bài báo xếp theo số từ", nil),
    ] as [(String, OpenPart?)]
  )
  func findsWhatAsksForMore(_ text: String, _ part: OpenPart?) {
    #expect(OpenPart.part(of: text) == part)
  }
}
