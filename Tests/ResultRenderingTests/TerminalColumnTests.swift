import Foundation
import ResultRendering
import SQLText
import TestSupport
import Testing
import VietnameseText

/// Asks a real terminal, tmux, in which column its cursor stands after each line of a table.
@Suite struct TerminalColumnTests {
  private static let columns = [
    ResultColumn(name: "name", type: .text), ResultColumn(name: "note", type: .text),
    ResultColumn(name: "n", type: .integer),
  ]

  private static let names = [
    "Nguyễn Việt Hà", "Nguyễn Việt Hà".decomposedStringWithCanonicalMapping, "北京市 한국", "Ｆｕｌｌ",
    "cờ 🇻🇳 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "👨‍👩‍👧 và 👍🏽",
    "❤\u{FE0F} 1\u{FE0F}\u{20E3} ☎",
    "\u{1B}[31mđỏ\u{9B}2J\u{202E}\u{200B}", "–“…”─│", "ẵ\u{302}\u{323}",
  ]

  private static func rows() -> [ValuesRow] {
    names.enumerated().map { number, name in
      ValuesRow([.text(name), .text("\(name) – đề nghị 🌾"), .integer(Int64(number * 997))])
    }
  }

  @Test(.enabled(if: Tmux.isHere), arguments: [ResultFormat.table, .record], [40, 80, 200])
  func standsWhereTheTerminalSays(_ format: ResultFormat, width: Int) throws {
    var options = RenderOptions(width: width, colour: true)
    options.positionsCursor = true
    let text = try renderedText(Self.rows(), Self.columns, as: format, options: options)
    let lines = text.split(separator: "\n").map(String.init)
    let asked = try Tmux.columns(after: lines, width: width)
    #expect(asked == lines.map { DisplayWidth.width(of: Self.plain($0)) })
  }

  @Test(.enabled(if: Tmux.isHere))
  func measuresWhatEveryTerminalAgreesOn() throws {
    let names = Self.names.map(VisibleText.visible).filter { !DisplayWidth.isDisputed($0) }
    #expect(try Tmux.columns(after: names, width: 80) == names.map(DisplayWidth.width))
  }

  /// A line without its control sequences.
  private static func plain(_ line: String) -> String {
    line.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated()
      .map { $0 == 0 ? $1 : $1.drop { !$0.isLetter }.dropFirst() }.joined()
  }
}

private enum Tmux {
  static let program = "/usr/bin/tmux"
  static var isHere: Bool { FileManager.default.isExecutableFile(atPath: program) }

  /// Writes a line, asks for the cursor and goes on with the next.
  private static let script = """
    while IFS= read -r line; do
      printf '%s\\033[6n' "$line" >/dev/tty
      IFS='[;' read -rs -d R _ row column </dev/tty
      printf '%s\\n' "$((column - 1))"
      printf '\\r\\n' >/dev/tty
    done <"$1" >"$2"
    mv "$2" "$3"
    """

  static func columns(after lines: [String], width: Int) throws -> [Int] {
    let folder = try TemporaryFolder()
    let script = try folder.write(script, to: "ask.sh")
    let input = try folder.write(lines.joined(separator: "\n") + "\n", to: "lines")
    let run = try ProgramRun(
      program,
      [
        "-u", "-S", folder.path(of: "tmux"), "-f", "/dev/null", "new-session", "-d",
        "-x", "\(width + 1)", "-y", "50",
        "bash '\(script)' '\(input)' '\(folder.path(of: "part"))' '\(folder.path(of: "columns"))'",
      ],
      environment: ["LC_ALL": "C.UTF-8", "TERM": "xterm-256color"]
    )
    #expect(run.exitCode == 0, "\(run.error)")
    for _ in 0..<2000 where !folder.contains("columns") { usleep(10_000) }
    return try folder.text(of: "columns").split(separator: "\n").compactMap { Int($0) }
  }
}
