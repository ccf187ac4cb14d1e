import Foundation
import TestSupport
import Testing

/// What the program says about itself on the command line.
@Suite struct HelpTests {
  private static let commands = ["import", "query", "run", "page", "check", "reread", "backup"]

  private static var manual: String {
    get throws {
      let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      let root = tests.deletingLastPathComponent().deletingLastPathComponent()
      let path = root.appendingPathComponent("Scripts/tracuu.1").path
      return try String(contentsOfFile: path, encoding: .utf8).replacing("\\-", with: "-")
    }
  }

  /// A prompt stands below it on a terminal of 24 rows.
  @Test func fitsOneScreen() throws {
    let run = try TracuuProgram().run(["--help"])
    #expect(run.exitCode == 0)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 23, "\(run.output)")
    #expect(lines.allSatisfy { $0.count <= 80 })
    for command in Self.commands { #expect(run.output.contains("\n  \(command) "), "\(command)") }
  }

  @Test(arguments: Self.commands)
  func isWholeInTheManual(_ command: String) throws {
    let manual = try Self.manual
    #expect(manual.contains("\\fB\(command)\\fR") || manual.contains("tracuu \(command)"))
    let help = try TracuuProgram().run(["help", command]).output
    let options = help.matches(of: /--[a-z][a-z-]+/).map { String($0.output) }
    #expect(options.count >= 3, "\(help)")
    for option in Set(options) { #expect(manual.contains(option), "\(option) of \(command)") }
  }

  /// No option stands in the manual that the program does not have.
  @Test func hasNothingElseInTheManual() throws {
    let program = try TracuuProgram()
    let help = try Self.commands.map { try program.run(["help", $0]).output }.joined()
    let named = try Self.manual.matches(of: /--[a-z][a-z-]+/).map { String($0.output) }
    for option in Set(named) { #expect(help.contains(option), "\(option)") }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completesOnTheCommandLine(_ shell: String) throws {
    let run = try TracuuProgram().run(["--generate-completion-script", shell])
    #expect(run.exitCode == 0)
    for word in Self.commands + ["store", "format"] {
      #expect(run.output.contains(word), "\(word)")
    }
  }
}
