package import SQLText

/// A form in which results are written.
package enum ResultFormat: String, CaseIterable, Hashable, Sendable {
  case table, json, jsonl, csv, tsv, markdown

  /// What a user calls the format.
  package var name: String { rawValue }

  /// The format that the ending of a file name stands for, with or without its dot, in any case.
  package init?(fileExtension: String) {
    let ending = (fileExtension.hasPrefix(".") ? String(fileExtension.dropFirst()) : fileExtension)
    switch ending.lowercased() {
    case "txt": self = .table
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonl
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "md", "markdown": self = .markdown
    default: return nil
    }
  }

  /// A writer for one result.
  package func writer(
    columns: [ResultColumn],
    options: RenderOptions,
    sink: any OutputSink
  ) -> any ResultWriter {
    let buffer = OutputBuffer(sink: sink)
    switch self {
    case .table: return TableWriter(columns: columns, options: options, buffer: buffer)
    case .json: return JSONWriter(columns: columns, layout: .array, buffer: buffer)
    case .jsonl: return JSONWriter(columns: columns, layout: .lines, buffer: buffer)
    case .csv: return SeparatedWriter<CSVText>(columns: columns, buffer: buffer)
    case .tsv: return SeparatedWriter<TSVText>(columns: columns, buffer: buffer)
    case .markdown: return MarkdownWriter(columns: columns, buffer: buffer)
    }
  }
}
