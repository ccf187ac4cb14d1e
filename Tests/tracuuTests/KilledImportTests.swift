import Foundation
import TestSupport
import Testing

/// An import that is killed at any instant leaves whole articles, and the next one goes on from them.
@Suite struct KilledImportTests {
  /// More than are stored together in one transaction.
  private static let articles = 560

  /// Invented articles, in each of which somebody of another name speaks.
  private static let lines = (1...articles).map { number in
    let name = "Mai Thị \(givenNames[number % givenNames.count])"
    return """
      {"title": "Chuyện bến đò số \(number)", "published": "2026-04-\(number % 20 + 10)", \
      "text": "Sáng nay, bà \(name), Chủ tịch UBND xã Tiên Lãng, cho biết bến số \(number) chở \
      \(number + 3) học trò qua sông.\\nBà \(name) đề nghị thành phố sửa bến số \(number)."}
      """
  }

  private static let givenNames = ["Sáu", "Lan", "Hạnh", "Thu", "Cúc", "Mơ", "Đào"]

  private static let questions = [
    "find statement show article.title, speaker.name, text order by article.title, kind",
    "find person show name, count(statements) as n order by name, n",
    "find figure show text, low order by low, text",
  ]

  private func answers(of store: String, _ program: TracuuProgram) throws -> [String] {
    try Self.questions.map {
      try program.run(["query", $0, "--format", "csv", "--store", store]).output
    }
  }

  /// Kills the program when it has run for a share of the time that a whole import takes.
  private func kill(after seconds: Double, _ program: TracuuProgram) throws {
    let command = "'\(program.path)' import pages.jsonl --store killed.db"
    _ = try ProgramRun(
      "/bin/bash",
      ["-c", "\(command) & sleep \(seconds); kill -9 $!; wait"],
      environment: program.environment,
      folder: program.folder.path
    )
  }

  @Test func leavesWholeArticles() throws {
    let program = try TracuuProgram()
    try program.folder.write(Self.lines.joined(separator: "\n"), to: "pages.jsonl")
    let start = ContinuousClock.now
    let whole = try program.run(["import", "pages.jsonl", "--store", "whole.db"])
    let took = start.duration(to: .now) / .seconds(1)
    #expect(whole.exitCode == 0, "\(whole.error)")
    let expected = try answers(of: "whole.db", program)
    #expect(expected[0].split(whereSeparator: \.isNewline).count > Self.articles)

    var last = 0
    for share in [0.1, 0.5, 0.8, 0.95] {
      try kill(after: took * share, program)
      guard program.folder.contains("killed.db") else { continue }
      let check = try program.run(["check", "--store", "killed.db"])
      // A store whose tables were not made yet says so; there is nothing in it that could be lost.
      guard check.exitCode == 0 || last > 0 else { continue }
      #expect(check.exitCode == 0 && check.error.contains("the store is whole"), "\(check.error)")
      let counted = try program.run(["query", "count article", "--store", "killed.db"]).output
      let count = Int(counted.split(whereSeparator: \.isNewline).last ?? "") ?? -1
      #expect(count >= last && count <= Self.articles, "\(counted)")
      last = count
    }

    let rest = try program.run(["import", "pages.jsonl", "--store", "killed.db"])
    #expect(rest.exitCode == 0, "\(rest.error)")
    #expect(try answers(of: "killed.db", program) == expected)
  }
}
