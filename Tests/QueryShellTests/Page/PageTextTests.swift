import TestSupport
import Testing
import VietnameseText

@testable import Importing
@testable import QueryShell

/// A page as it is shown with its facts marked.
@Suite struct PageTextTests {
  private func page() throws -> UnderstoodPage {
    let bytes = Array(Golden.text(of: "cau-phao.txt").utf8)
    var pages: [UnderstoodPage] = []
    try PageInput().pages(of: .bytes(bytes, name: "cau-phao.txt")) { page in
      pages.append(try page.get())
      return true
    }
    return try #require(pages.first)
  }

  @Test(arguments: [80, 40])
  func standsInBracketsWhereThereIsNoColour(_ width: Int) throws {
    let text = PageText(try page(), width: width, hasColour: false).text
    Golden.expect(text, is: "pages/brackets-\(width).txt")
  }

  @Test func isColouredOnATerminal() throws {
    let text = PageText(try page(), width: 80, hasColour: true).text
    Golden.expect(text.replacing("\u{1B}", with: "␛"), is: "pages/colour-80.txt")
  }

  /// Neither breaks letters from their marks nor runs out of the window.
  @Test(arguments: [1, 20, 33, 80, 200])
  func keepsWithinTheWindow(_ width: Int) throws {
    let lines = PageText(try page(), width: width, hasColour: false).text.split(separator: "\n")
    for line in lines { #expect(DisplayWidth.width(of: String(line)) <= max(width, 24), "\(line)") }
  }

  @Test func closesBracketsThatCross() {
    let passage = UnderstoodPage.Passage(
      kind: "body",
      text: "một hai ba",
      stretches: [
        UnderstoodPage.Stretch(start: 0, length: 7, mark: .said, statement: 1),
        UnderstoodPage.Stretch(start: 4, length: 6, mark: .place),
      ],
      speeches: []
    )
    let marks = PageMarks(passage, hasBrackets: true)
    #expect(marks.text == "[1 một [L hai]][L  ba]")
  }

  @Test func showsControlCharactersAsSigns() {
    let passage = UnderstoodPage.Passage(
      kind: "body",
      text: "a\u{1B}[2Jb",
      stretches: [],
      speeches: []
    )
    #expect(PageMarks(passage, hasBrackets: true).text == "a␛[2Jb")
  }
}
