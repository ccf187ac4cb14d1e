import TestSupport
import Testing

@testable import QueryLanguage

/// How texts split into statements: each script with its statements, or with what is wrong with it.
@Suite struct ScriptTests {
  private static let commands: Set<String> = ["format", "export", "source", "quit"]

  @Test func splitting() {
    let scripts = Golden.text(of: "syntax/scripts.tq").components(by: "=====\n")
    var report = ""
    for script in scripts {
      report += "\(script)-----\n\(Self.outcome(of: script))=====\n"
    }
    Golden.expect(report, is: "syntax/scripts.txt")
  }

  private static func outcome(of script: String) -> String {
    do throws(Diagnostics) {
      let statements = try Parser.script(script, commands: commands)
      return statements.map { described($0) + "\n" }.joined()
    } catch {
      let source = SourceText(script, name: "script.tq")
      return DiagnosticRenderer().text(error, of: source) + "\n"
    }
  }

  private static func described(_ statement: ScriptStatement) -> String {
    switch statement {
    case .query(let query): return "query: \(query)"
    case .save(let save): return "save \(save.name.text): \(save.text ?? "the last query")"
    case .run(let run):
      let names = run.arguments.map(\.parameter.text)
      return "run \(run.isFile ? "file" : "query") \(run.target.text) with \(names)"
    case .command(let command): return "command: \(command.words) rest: \(command.rest)"
    }
  }
}

extension String {
  /// The parts between the lines that hold `separator` alone.
  func components(by separator: String) -> [String] {
    var parts: [String] = [""]
    for line in split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line + "\n" == separator {
        parts.append("")
      } else {
        parts[parts.count - 1] += line + "\n"
      }
    }
    return parts.filter { !$0.isEmpty }
  }
}
