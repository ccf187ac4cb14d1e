import ResultRendering
import SQLText

/// The bytes that a format makes of rows.
func rendered(
  _ rows: [some ResultRow],
  _ columns: [ResultColumn],
  as format: ResultFormat,
  options: RenderOptions = RenderOptions()
) throws -> [UInt8] {
  let sink = MemorySink()
  var writer = format.writer(columns: columns, options: options, sink: sink)
  writer.begin()
  for row in rows { try writer.row(row) }
  try writer.end()
  return sink.bytes
}

/// The same as text; what is no UTF-8 shows as U+FFFD, so bytes are compared where that matters.
func renderedText(
  _ rows: [some ResultRow],
  _ columns: [ResultColumn],
  as format: ResultFormat,
  options: RenderOptions = RenderOptions()
) throws -> String {
  String(decoding: try rendered(rows, columns, as: format, options: options), as: UTF8.self)
}
