import Foundation
import TestSupport
import Testing

/// What an import takes, what it leaves and what it says of both.
@Suite struct ImportTests {
  private static let page = "cau-phao.txt"

  /// A report may lie among the pages: this run's, an earlier run's and one that was broken off.
  @Test func passesOverReportsAmongThePages() throws {
    let program = try TracuuProgram()
    try program.folder.write(Golden.text(of: "pages/\(Self.page)"), to: "pages/a.txt")
    try program.folder.write("", to: "pages/empty.txt")
    let arguments = ["import", "pages", "--report", "pages/report.jsonl"]
    let first = try program.run(arguments)
    #expect(first.error.contains("empty.txt: the file has no text in it"), "\(first.error)")
    #expect(!first.error.contains("report"), "\(first.error)")
    try program.folder.write("Bài ngắn\n\nMột câu rất ngắn ở đây.\n", to: "pages/empty.txt")
    let report = try program.folder.text(of: "pages/report.jsonl")
    try program.folder.write(report, to: "pages/report.jsonl.1.part")
    let second = try program.run(arguments)
    #expect(
      second.error.contains(
        "note: passed over the report of an import: pages/report.jsonl.1.part\n"
      ),
      "\(second.error)"
    )
    #expect(!second.error.contains("error"), "\(second.error)")
    #expect(second.exitCode == 0)
    let lines = try program.folder.text(of: "pages/report.jsonl").split(separator: "\n")
    #expect(lines.count == 2, "\(lines)")
  }

  /// The later page came first: which one is the copy shows only when both are there.
  @Test func countsTheCopiesThatTheStoreHolds() throws {
    let program = try TracuuProgram()
    let page = Golden.text(of: "pages/\(Self.page)")
    let later = page.replacing("18/04/2026", with: "19/04/2026").replacing("Ba xã", with: "Các xã")
    try program.folder.write(later, to: "pages/a.txt")
    try program.folder.write(page, to: "pages/b.txt")
    let run = try program.run(["import", "pages"])
    #expect(run.error.contains("2 articles imported\n"), "\(run.error)")
    #expect(run.error.contains("the store has 2 articles (1 copy of others), "), "\(run.error)")
    #expect(try program.run(["query", "count article where copy"]).output == "count\n1\n")
  }

  @Test func storesShortPathsOfFiles() throws {
    let program = try TracuuProgram()
    try program.folder.write(Golden.text(of: "pages/\(Self.page)"), to: "a.txt")
    _ = try program.run(["import", "."])
    let file = try program.run(["query", "find article show file"])
    #expect(file.output.hasSuffix("/a.txt\n") && !file.output.contains("/./"), "\(file.output)")
  }

  /// A store that may not grow is no fault of a page: the import ends there and says so once.
  @Test(arguments: [500, 900])
  func endsWhereTheStoreMayNotGrow(_ limit: Int) throws {
    let program = try TracuuProgram()
    let page = Golden.text(of: "pages/\(Self.page)")
    for number in 0..<60 {
      let other = page.replacing("Ba xã", with: "\(number) xã")
      try program.folder.write(other, to: "pages/\(number).txt")
    }
    let run = try ProgramRun(
      "/bin/bash",
      ["-c", "ulimit -f \(limit); \(program.path) import pages --store news.db"],
      environment: program.environment,
      folder: program.folder.path
    )
    #expect(
      run.error == """
        error: news.db may not grow any further (disk I/O error): the size of files is limited here \
        (`ulimit -f`); what was stored before is whole

        """
    )
    #expect(run.exitCode == 1)
  }
}
