import Foundation
import ResultRendering
import VietnameseText

/// The settings that are kept from session to session: a line `name = value` each.
struct ConfigurationFile {
  let path: String

  /// `tracuu/config` in the XDG configuration folder.
  static func path(in environment: [String: String]) -> String? {
    XDGFolder.configuration.path(in: environment).map { "\($0)/tracuu/config" }
  }

  /// A script of the user's that is run when a shell begins.
  static func scriptPath(in environment: [String: String]) -> String? {
    XDGFolder.configuration.path(in: environment).map { "\($0)/tracuu/tracuurc" }
  }

  /// One line of the file.
  struct Entry: Hashable {
    var name: String
    var value: String
    var line: Int
  }

  /// The settings in the file, in its order; a line that is none of them is an error.
  func entries() throws(ShellError) -> [Entry] {
    guard FilePath.exists(path) else { return [] }
    var entries: [Entry] = []
    for (index, line) in try lines().enumerated() where !Self.saysNothing(line) {
      guard let entry = Self.entry(line, at: index + 1) else {
        throw ShellError(
          "\(VisiblePath.text(path)):\(index + 1): \(BilingualText.lineOfSettings)"
        )
      }
      entries.append(entry)
    }
    return entries
  }

  /// Keeps a value, or with none forgets the one that is kept; everything else stays as it is.
  func keep(_ name: String, _ value: String?) throws(ShellError) {
    var lines = FilePath.exists(path) ? try lines() : []
    let place = lines.indices.first { Self.entry(lines[$0], at: 0)?.name == name }
    if let place { lines.remove(at: place) }
    if let value { lines.insert("\(name) = \(value)", at: place ?? lines.count) }
    try FolderPath.make(FolderPath.parent(of: path), mode: 0o700)
    let file = try ReplacingFile(path)
    do {
      try file.sink.write(lines.map { $0 + "\n" }.joined())
    } catch {
      throw ShellError(writing: path, error)
    }
    try file.finish()
  }

  private func lines() throws(ShellError) -> [String] {
    var lines = try FilePath.keptText(of: path).split(omittingEmptySubsequences: false) {
      $0.isNewline
    }.map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private static func saysNothing(_ line: String) -> Bool {
    line.first { !$0.isWhitespace }.map { $0 == "#" } ?? true
  }

  private static func entry(_ line: String, at number: Int) -> Entry? {
    guard !saysNothing(line), let sign = line.firstIndex(of: "=") else { return nil }
    return Entry(
      name: line[..<sign].trimmingCharacters(in: .whitespaces),
      value: line[line.index(after: sign)...].trimmingCharacters(in: .whitespaces),
      line: number
    )
  }
}

extension BilingualText {
  fileprivate static let lineOfSettings = Self(
    "a line is `name = value`",
    vi: "mỗi dòng có dạng `tên = giá trị`"
  )
}
