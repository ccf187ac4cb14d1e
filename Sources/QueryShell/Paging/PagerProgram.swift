import Foundation
import ResultRendering
import VietnameseText

/// A pager of the user's, at the end of a pipe.
final class PagerProgram {
  /// Since when `less` can keep the head of a table on every page.
  static let headVersion = 600

  let sink: any OutputSink
  private let pipe: ProgramPipe

  /// `headRows` are how many of the first rows are to stay in sight, where the program can do that.
  init(_ command: String, headRows: Int) throws(PagerError) {
    let name = command.split(separator: " ").first.map(String.init) ?? ""
    guard UserProgram.exists(name, in: ProcessInfo.processInfo.environment) else {
      let none = BilingualText("there is no pager", vi: "không có chương trình")
      throw PagerError(message: "\(none) `\(VisiblePath.text(command))`")
    }
    var line = command
    if headRows > 0, Self.isLess(command), Self.lessVersion() ?? 0 >= Self.headVersion {
      line += " --header=\(headRows)"
    }
    // Colours are shown as such and wide rows cut, unless the user has settings of their own.
    do {
      pipe = try ProgramPipe("export LESS=\"${LESS-RS}\"; \(line)", name: command)
    } catch {
      throw PagerError(message: error.message)
    }
    sink = pipe.sink
  }

  func finish() throws(PagerError) {
    do {
      try pipe.finish()
    } catch {
      throw PagerError(
        message:
          "\(.both("the pager failed", vi: "chương trình xem trang bị lỗi")): \(error.message)"
      )
    }
  }

  static func lessVersion() -> Int? {
    // less 590 (GNU regular expressions)
    let words = ProgramOutput.text(of: ["less", "--version"])?.split(separator: " ").dropFirst()
    return words?.first.flatMap { Int($0.prefix { $0.isNumber }) }
  }

  private static func isLess(_ command: String) -> Bool {
    let word = command.split(separator: " ").first ?? ""
    return word == "less" || word.hasSuffix("/less")
  }
}
