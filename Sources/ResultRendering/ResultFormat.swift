package import SQLText

/// A form in which results are written.
package enum ResultFormat: String, CaseIterable, Hashable, Sendable {
  case auto, table, record, json, jsonl, csv, tsv, markdown, html, chart

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
    case "html", "htm": self = .html
    default: return nil
    }
  }

  /// The usual ending of each format that has one, without its dot.
  package static let fileEndings = ["json", "jsonl", "csv", "tsv", "md", "html", "txt"]

  /// Whether the format is drawn for somebody who reads it on a terminal, and is safe there: it
  /// makes control characters visible itself.
  package var isDrawn: Bool {
    switch self {
    case .auto, .table, .record, .chart: true
    case .json, .jsonl, .csv, .tsv, .markdown, .html: false
    }
  }

  /// A writer for one result; what `page` holds stands on an HTML page alone, and `totals` only where
  /// somebody reads: a program adds up itself.
  package func writer(
    columns: [ResultColumn],
    options: RenderOptions,
    page: ResultPage = ResultPage(),
    totals: ResultTotals = .none,
    sink: any OutputSink
  ) -> any ResultWriter {
    let buffer = OutputBuffer(sink: sink)
    func drawn(_ view: TableWriter.View) -> TableWriter {
      TableWriter(columns: columns, view: view, totals: totals, options: options, buffer: buffer)
    }
    func separated(_ layout: SeparatedWriter.Layout) -> SeparatedWriter {
      SeparatedWriter(
        columns: columns,
        layout: layout,
        options: options.separated,
        buffer: buffer
      )
    }
    switch self {
    case .auto: return drawn(.whicheverFits)
    case .table: return drawn(.table)
    case .record: return drawn(.records)
    case .json: return JSONWriter(columns: columns, layout: .array, buffer: buffer)
    case .jsonl: return JSONWriter(columns: columns, layout: .lines, buffer: buffer)
    case .csv: return separated(.csv)
    case .tsv: return separated(.tsv)
    case .html:
      return HTMLWriter(
        columns: columns,
        page: page,
        totals: totals,
        options: options,
        buffer: buffer
      )
    case .chart: return ChartWriter(columns: columns, options: options, buffer: buffer)
    case .markdown: return MarkdownWriter(columns: columns, totals: totals, buffer: buffer)
    }
  }
}
