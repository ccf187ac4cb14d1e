import Foundation
package import Testing

/// Texts that were looked at once and are kept, each a file under `Tests/<Target>/Golden`.
///
/// With `RECORD_GOLDEN=1` in the environment the files are written and the tests fail, so that a
/// recording is always looked at before it counts.
package enum Golden {
  /// Records an issue unless `actual` is what the golden file `name` holds.
  ///
  /// The file is looked for in the folder `Golden` of the test target that `file` lies in, however
  /// deep; `name` may name a folder too: `reading/seed.txt`.
  package static func expect(
    _ actual: String,
    is name: String,
    file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let path = path(of: name, besides: file)
    let actual = actual.hasSuffix("\n") || actual.isEmpty ? actual : actual + "\n"
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      record(actual, at: path, name: name, sourceLocation: sourceLocation)
      return
    }
    guard let expected = contents(of: path) else {
      Issue.record(
        "there is no golden file \(name); look at this and record it with RECORD_GOLDEN=1:\n\(actual)",
        sourceLocation: sourceLocation
      )
      return
    }
    guard !expected.utf8.elementsEqual(actual.utf8) else { return }
    Issue.record(
      "not what \(name) holds (- expected, + actual):\n\(TextDifference.lines(expected, actual))",
      sourceLocation: sourceLocation
    )
  }

  /// The text of a golden file, or of an input that stands beside the golden files.
  ///
  /// A missing file is recorded as an issue and read as an empty text.
  package static func text(
    of name: String,
    file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> String {
    if let text = contents(of: path(of: name, besides: file)) { return text }
    Issue.record("there is no file \(name) under Golden", sourceLocation: sourceLocation)
    return ""
  }

  /// The full path of a golden file of the test target that `file` lies in.
  package static func path(of name: String, besides file: String = #filePath) -> String {
    var target: [Substring] = []
    for part in file.split(separator: "/", omittingEmptySubsequences: false) {
      let isInsideTests = target.last == "Tests"
      target.append(part)
      if isInsideTests { break }
    }
    return target.joined(separator: "/") + "/Golden/" + name
  }

  private static func contents(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func record(
    _ text: String,
    at path: String,
    name: String,
    sourceLocation: SourceLocation
  ) {
    do {
      let url = URL(fileURLWithPath: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: url)
      Issue.record("recorded \(name); look at it, then test again", sourceLocation: sourceLocation)
    } catch {
      Issue.record("could not record \(name): \(error)", sourceLocation: sourceLocation)
    }
  }
}
