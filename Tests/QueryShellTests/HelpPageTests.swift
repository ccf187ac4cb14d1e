import Testing
import VietnameseText

@testable import QueryShell

@Suite struct HelpPageTests {
  /// A prompt stands below it on a terminal of 24 rows.
  @Test(arguments: Language.allCases)
  func fitsOneScreen(_ language: Language) throws {
    let page = try HelpPage(language, width: 80).text(for: nil)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 23 && lines.allSatisfy { $0.count <= 80 })
    #expect(!page.contains("\u{A0}"))
  }

  @Test(arguments: Language.allCases)
  func breaksNoLineOfACommandInAWord(_ language: Language) throws {
    for command in ShellCommand.all {
      let page = try HelpPage(language, width: 60).text(for: command.name)
      let lines = page.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 60 || $0.hasPrefix("  ") }, "\(page)")
    }
  }

  @Test func namesEveryCommandOnce() {
    let named = HelpPage.groups.flatMap(\.commands)
    #expect(named.sorted() == ShellCommand.all.map(\.name).sorted())
  }
}
