import Testing

@testable import QueryShell

@Suite struct LineCompletionTests {
  @Test(arguments: [
    ("spe", ["speaker", "person"], LineCompletion(replaced: 3, text: "speaker ", candidates: [])),
    (
      "p", ["passage", "person", "position", "speaker"],
      LineCompletion(replaced: 1, text: "p", candidates: ["passage", "person", "position"])
    ),
    (
      "po", ["position", "positions."],
      LineCompletion(replaced: 2, text: "position", candidates: ["position", "positions."])
    ),
    ("chuc", ["chức_vụ"], LineCompletion(replaced: 4, text: "chức_vụ ", candidates: [])),
    ("positio", ["positions."], LineCompletion(replaced: 7, text: "positions.", candidates: [])),
    ("x", ["speaker"], LineCompletion(replaced: 0, text: "", candidates: [])),
  ])
  func goesOnAsFarAsAllAgree(_ typed: String, _ words: [String], _ expected: LineCompletion) {
    #expect(LineCompletion(completing: typed[...], with: words) == expected)
  }
}
