import ResultRendering
import VietnameseText

/// The file that results go to, one after the other, between `output FILE` and `output`.
final class ResultFile {
  /// The path as the user wrote it, made absolute where it began with `~`.
  let path: String
  let format: ResultFormat
  private(set) var results = 0
  private let file: ReplacingFile

  init(_ path: String, as format: ResultFormat, over target: ReplacingFile.Target)
    throws(ShellError)
  {
    self.path = path
    self.format = format
    file = try ReplacingFile(path, over: target)
  }

  var sink: any OutputSink { file.sink }

  /// Adds one more result, kept apart from the one before it.
  ///
  /// What fails is taken back, so that the file holds whole results.
  func add(_ result: () throws -> Void) throws {
    let length = try file.length()
    do {
      if results > 0 { try separate() }
      try result()
      try sink.flush()
    } catch {
      if let length { try file.cut(to: length) }
      throw error
    }
    results += 1
  }

  /// By an empty line; in JSON each result is a line of its own.
  private func separate() throws {
    switch format {
    case .html: throw ShellError.pageHoldsOneResult(path)
    case .json, .jsonl: return
    case .auto, .table, .record, .chart, .csv, .tsv, .markdown: try sink.write("\n")
    }
  }

  /// Moves the file to its place.
  func finish() throws(ShellError) {
    try file.finish()
  }

  /// Leaves the place as it was before.
  func discard() {
    file.discard()
  }
}

extension ShellError {
  fileprivate static func pageHoldsOneResult(_ path: String) -> Self {
    let file = VisiblePath.text(path)
    return Self(
      .both(
        "an HTML page holds one result; `output` ends \(file)",
        vi: "một trang HTML chỉ chứa một kết quả; `output` kết thúc \(file)"
      )
    )
  }
}
