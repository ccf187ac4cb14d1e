import Testing

@testable import QueryShell

/// What a page of our own pager shows, and where keys lead.
@Suite struct PagerViewTests {
  /// A table with a head of two rows, on a screen of eight: five lines a page.
  private func view(lines: Int, isWhole: Bool = true) -> PagerView {
    var view = PagerView(headRows: nil, width: 30, height: 8)
    let rows = (1...lines).map { " row \($0) Bí thư \($0 % 7)\n" }.joined()
    view.text.add(Array("\n name   role\n ────── ────\n\(rows)".utf8))
    view.isWhole = isWhole
    return view
  }

  private func moves(_ view: inout PagerView, by key: PagerKey) -> Bool { view.move(by: key) }

  private func firstLine(_ view: PagerView) -> String { view.shown[2] }

  @Test func keepsTheHeadOnEveryPage() {
    var view = view(lines: 12)
    #expect(view.rows.count == 8)
    #expect(view.rows[0] == " name   role" && view.rows[1] == " ────── ────")
    #expect(moves(&view, by: .pageDown))
    #expect(view.rows[0] == " name   role" && view.rows[2] == " row 6 Bí thư 6")
    #expect(view.rows[7] == "lines 6–10 of 12 · space goes")
  }

  @Test(arguments: [
    ([PagerKey.pageDown, .pageDown], " row 8 Bí thư 1"), ([.lineDown], " row 2 Bí thư 2"),
    ([.end], " row 8 Bí thư 1"), ([.end, .lineUp], " row 7 Bí thư 0"),
    ([.end, .pageUp, .pageUp], " row 1 Bí thư 1"), ([.end, .start], " row 1 Bí thư 1"),
    ([.pageUp], " row 1 Bí thư 1"),
  ])
  func goesThere(_ keys: [PagerKey], _ expected: String) {
    var view = view(lines: 12)
    for key in keys { #expect(moves(&view, by: key)) }
    #expect(firstLine(view) == expected)
  }

  @Test func waitsForWhatHasNotCome() {
    var view = view(lines: 7, isWhole: false)
    #expect(view.isFull)
    #expect(!moves(&view, by: .pageDown) && !moves(&view, by: .end))
    #expect(firstLine(view) == " row 1 Bí thư 1")
    #expect(moves(&view, by: .lineDown))
  }

  @Test func findsWordsWithoutTheirMarks() {
    var view = view(lines: 40)
    view.sought = "bi thu 6"
    #expect(moves(&view, by: .search))
    #expect(firstLine(view) == " row 6 Bí thư 6")
    #expect(moves(&view, by: .next))
    #expect(firstLine(view) == " row 13 Bí thư 6")
    #expect(moves(&view, by: .previous))
    #expect(firstLine(view) == " row 6 Bí thư 6")
    view.sought = "xyz"
    #expect(moves(&view, by: .search))
    #expect(view.rows.last == "no more \"xyz\"")
  }

  @Test func looksForWordsInWhatIsStillToCome() {
    var view = view(lines: 40, isWhole: false)
    view.sought = "muoi hai"
    #expect(!moves(&view, by: .search))
    view.wait(for: .search)
    #expect(view.rows.last == "looking for \"muoi hai\" · Ctrl")
    view.text.add(Array(" row 41 mười một\n row 42 mười hai\n".utf8))
    #expect(!moves(&view, by: .search), "the page cannot be filled yet")
    #expect(firstLine(view) == " row 1 Bí thư 1")
    view.text.add(Array((43...60).flatMap { " row \($0) mười hai\n".utf8 }))
    #expect(moves(&view, by: .search))
    #expect(firstLine(view) == " row 42 mười hai")
    #expect(moves(&view, by: .next))
    #expect(firstLine(view) == " row 43 mười hai")
    view.sought = "ba"
    #expect(!moves(&view, by: .search))
    view.stopWaiting()
    #expect(view.rows.last == "stopped at line 60")
    #expect(firstLine(view) == " row 43 mười hai")
    view.isWhole = true
    view.sought = "hai ba"
    #expect(moves(&view, by: .search))
    #expect(view.rows.last == "no more \"hai ba\" within one l")
  }

  /// Rows of a table, each marked where it begins; cells go over lines, and so do phrases.
  @Test(arguments: [
    ("over two lines", "mon hoc lich", true), ("phrases in one line", "nhà nước", true),
    ("over three lines", "lich su nha nuoc viet", true), ("another row", "Nam An", false),
    ("another column", "học Bình", false), ("from the head", "text tiết", false),
  ])
  func findsWordsOverTheLinesOfACell(_ what: String, _ words: String, isFound: Bool) {
    var view = PagerView(headRows: nil, width: 60, height: 8)
    let mark = "\u{1E}"
    view.text.add(
      Array(
        """

        \(mark) name       text
        \(mark) ────────── ─────────────
        \(mark) Đào Văn    tiết môn học
         Bình       Lịch sử
                    nhà nước Việt
                    Nam
        \(mark) An         đầu bài

        """.utf8
      )
    )
    view.isWhole = true
    view.sought = words
    #expect(moves(&view, by: .search), "\(what)")
    #expect(view.rows.last?.hasPrefix("no more") == !isFound, "\(what)")
    #expect(!view.rows.joined().contains(mark))
  }

  @Test(arguments: [
    ("abcdef", 0, 3, "abc"), ("abcdef", 2, 3, "cde"), ("ab", 5, 3, ""),
    ("\u{1B}[1mBí thư\u{1B}[0m x", 3, 3, "\u{1B}[1mthư\u{1B}[0m\u{1B}[0m"), ("日本語", 1, 3, "本"),
  ])
  func cutsALine(_ line: String, _ column: Int, _ width: Int, _ shown: String) {
    #expect(TerminalLine.part(of: line, from: column, width: width) == shown)
  }

  @Test(arguments: [
    ("\n name\n ────\n a\n", 2), (" {\n  \"a\": 1\n", 0), ("| a |\n|---|\n", 2), ("", 0),
  ])
  func seesTheHead(_ text: String, _ rows: Int) {
    #expect(PagedText.headRows(of: Array(text.utf8)) == rows)
  }

  @Test(
    arguments: [
      (.automatic, [:], nil, .builtIn), (.automatic, [:], 590, .builtIn),
      (.automatic, [:], 643, .program("less")),
      (.automatic, ["PAGER": "most"], 643, .program("most")),
      (.automatic, ["PAGER": " "], nil, .builtIn), (.automatic, ["PAGER": "cat"], nil, .off),
      (.off, ["PAGER": "most"], nil, .off),
    ] as [(PagerChoice, [String: String], Int?, PagerChoice)]
  )
  func takesThePagerThatKeepsTheHead(
    _ choice: PagerChoice,
    _ environment: [String: String],
    _ version: Int?,
    _ expected: PagerChoice
  ) {
    #expect(choice.resolved(in: environment) { version } == expected)
  }
}
