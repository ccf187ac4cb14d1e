import Testing
import VietnameseText

@testable import QueryShell

/// The first line of a shell on a screen of any width: no part of it is cut but a long title.
@Suite struct GreetingTextTests {
  @Test(
    arguments: [
      (nil, "tracuu 1 · ~/tracuu.db: 4.000 articles, the newest of 2026-01-30: Cảng cạn bên sông"),
      (100, "tracuu 1 · ~/tracuu.db: 4.000 articles, the newest of 2026-01-30: Cảng cạn bên sông"),
      (80, "tracuu 1 · ~/tracuu.db: 4.000 articles, the newest of 2026-01-30: Cảng cạn bên …"),
      (70, "tracuu 1 · ~/tracuu.db: 4.000 articles, the newest of 2026-01-30"),
      (60, "tracuu 1 · ~/tracuu.db: 4.000 articles"),
      (30, "tracuu 1 · ~/tracuu.db: 4.000…"),
    ] as [(Int?, String)]
  )
  func saysWhatFits(_ width: Int?, _ expected: String) {
    let text = GreetingText.withStore(
      "1",
      at: "~/tracuu.db",
      holding: ["4.000 articles", ", the newest of 2026-01-30", ": Cảng cạn bên sông"]
    ).text(in: .english, width: width)
    #expect(text.split(separator: "\n").first == expected[...])
    #expect(text.hasSuffix("\nAsk, as in: find speaker · `help` shows how · Ctrl-D ends\n"))
  }
}
