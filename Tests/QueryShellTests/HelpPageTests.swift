import Testing

@testable import QueryShell

@Suite struct HelpPageTests {
  /// A prompt stands below it on a terminal of 24 rows.
  @Test func fitsOneScreen() {
    let lines = HelpPage.overview.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 23 && lines.allSatisfy { $0.count <= 80 })
    #expect(!HelpPage.overview.contains("\u{A0}"))
  }

  @Test func namesEveryCommandOnce() {
    let named = HelpPage.groups.flatMap(\.commands)
    #expect(named.sorted() == ShellCommand.all.map(\.name).sorted())
  }
}
