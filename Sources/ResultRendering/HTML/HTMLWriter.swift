import SQLText
import VietnameseText

/// One page that holds all it needs: the question, the rows, the words behind each, and a picture
/// of what can be drawn.
struct HTMLWriter: ResultWriter {
  /// How many rows wait for the picture that stands above them.
  private static let heldAtMost = 500

  private let head: TableHead
  private let page: ResultPage
  private let options: RenderOptions
  private var buffer: OutputBuffer
  private var count = 0
  private var sums: ColumnSums?
  /// Where the picture is to stand, and what is drawn in it, while it still can be.
  private var chart: (place: Int, reader: ChartReader)?

  init(
    columns: [ResultColumn],
    page: ResultPage,
    totals: ResultTotals,
    options: RenderOptions,
    buffer: OutputBuffer
  ) {
    var options = options
    options.dates = options.dates == .iso ? .iso : .vietnamese
    self.options = options
    self.page = page
    self.buffer = buffer
    head = TableHead(columns, options: options)
    sums = ColumnSums(totals, columns: columns)
    guard page.words == nil else { return }
    do throws(ChartError) {
      chart = (0, try ChartReader(columns: columns, options: options))
    } catch {
      // A page without a picture is whole, too.
      chart = nil
    }
  }

  mutating func begin() {
    buffer.append(
      literal: """
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>
        """
    )
    buffer.append(html: page.query)
    buffer.append(literal: "</title>\n<style>\n")
    buffer.append(literal: HTMLStyle.sheet)
    buffer.append(literal: "</style>\n</head>\n<body>\n<main>\n<pre><code>")
    for (number, line) in page.query.split(separator: "\n").enumerated() {
      if number > 0 { buffer.append(0x0A) }
      buffer.append(html: String(line))
    }
    buffer.append(literal: "</code></pre>\n")
    if !page.facts.isEmpty {
      buffer.append(literal: "<p class=\"facts\">")
      buffer.append(html: page.facts.joined(separator: " · "))
      buffer.append(literal: "</p>\n")
    }
    chart?.place = buffer.bytes.count
    appendHead()
  }

  mutating func row(_ row: some ResultRow) throws {
    count += 1
    sums?.add(row)
    try readForChart(row)
    buffer.append(literal: "<tbody>\n<tr id=\"row-")
    buffer.append(decimal: Int64(count))
    buffer.append(literal: "\"><td class=\"n\">")
    buffer.append(decimal: Int64(count))
    buffer.append(literal: "</td>")
    appendCells(of: row)
    buffer.append(literal: "</tr>\n")
    if let words = page.words, row.kind(at: head.groups.count) == .integer {
      append(try words(row.integer(at: head.groups.count)))
    }
    buffer.append(literal: "</tbody>\n")
    if chart == nil { try buffer.rowIsDone() }
  }

  mutating func end() throws {
    if let chart, let data = chart.reader.data, data.labels.count > 1 {
      buffer.insert(Array(ChartSVG(data, options: options).figure.utf8), at: chart.place)
    }
    if let sums = sums?.row {
      // A foot of the table would stand on each printed page.
      buffer.append(literal: "<tbody class=\"total\">\n<tr><td></td>")
      appendCells(of: sums)
      buffer.append(literal: "</tr>\n</tbody>\n")
    }
    buffer.append(literal: "</table>\n<footer")
    buffer.append(literal: language)
    buffer.append(0x3E)
    let rows = count == 1 ? "row" : "rows"
    buffer.append(page.language.text("\(written(count)) \(rows)", vi: "\(written(count)) hàng"))
    buffer.append(literal: "</footer>\n</main>\n</body>\n</html>\n")
    try buffer.finish()
  }

  private mutating func appendCells(of row: some ResultRow) {
    for (index, group) in head.groups.enumerated() {
      let leaves = head.leaves[group.leaves]
      let elements = ReadableCell.elements(of: row, at: index, isShape: group.isShape, leaves)
      append(elements, of: group, leaves)
    }
  }

  /// What an element's tag says of words of the page's own; the page itself is said to be Vietnamese.
  private var language: StaticString {
    switch page.language {
    case .english: " lang=\"en\""
    case .vietnamese: ""
    }
  }

  private func written(_ number: Int) -> String { options.numbers.written(String(number)) }

  /// Reads the row for the picture, unless it can no longer be drawn.
  private mutating func readForChart(_ row: some ResultRow) throws {
    guard let waiting = chart else { return }
    chart = nil
    guard count <= Self.heldAtMost else { return }
    var reader = waiting.reader
    do throws(ChartError) {
      try reader.read(row)
      chart = (waiting.place, reader)
    } catch {
      // What cannot be drawn stands in the rows.
      chart = nil
    }
  }

  private mutating func appendHead() {
    buffer.append(literal: page.words == nil ? "<table class=\"groups\">" : "<table>")
    buffer.append(literal: "\n<thead><tr><th></th>")
    for group in head.groups {
      buffer.append(literal: group.type.isNumber ? "<th class=\"number\">" : "<th>")
      buffer.append(html: group.name)
      buffer.append(literal: "</th>")
    }
    buffer.append(literal: "</tr></thead>\n")
  }

  private mutating func append(
    _ elements: [[ReadableCell?]],
    of group: TableHead.Group,
    _ leaves: ArraySlice<TableHead.Leaf>
  ) {
    guard group.isShape else {
      return append(elements.first?.first ?? nil, group.type)
    }
    if elements.count == 1, elements[0].allSatisfy({ $0?.isMissing != false }) {
      return append(.missing, .text)
    }
    buffer.append(literal: "<td><table><thead><tr>")
    for leaf in leaves {
      buffer.append(literal: leaf.column.type.isNumber ? "<th class=\"number\">" : "<th>")
      buffer.append(html: leaf.name)
      buffer.append(literal: "</th>")
    }
    buffer.append(literal: "</tr></thead><tbody>")
    for element in elements {
      buffer.append(literal: "<tr>")
      for (cell, leaf) in zip(element, leaves) { append(cell, leaf.column.type) }
      buffer.append(literal: "</tr>")
    }
    buffer.append(literal: "</tbody></table></td>")
  }

  private mutating func append(_ cell: ReadableCell?, _ type: ResultType) {
    switch type {
    case .integer, .real: buffer.append(literal: "<td class=\"number\">")
    case .date: buffer.append(literal: "<td class=\"date\">")
    case .text, .boolean, .array, .object: buffer.append(literal: "<td>")
    }
    defer { buffer.append(literal: "</td>") }
    guard let cell else { return }
    guard !cell.isMissing else {
      buffer.append(literal: "<span class=\"missing\">–</span>")
      return
    }
    for (number, element) in cell.elements.enumerated() {
      if number > 0 { buffer.append(literal: "<br>") }
      buffer.append(html: element ?? "–")
    }
  }

  private mutating func append(_ words: ResultPage.Words) {
    guard !words.passages.isEmpty else { return }
    buffer.append(literal: "<tr class=\"words\"><td></td><td colspan=\"")
    buffer.append(decimal: Int64(head.groups.count))
    buffer.append(literal: "\">\n")
    for passage in words.passages { buffer.append(passage, dates: options.dates) }
    let more = words.total - words.passages.count
    if more > 0 {
      buffer.append(literal: "<p class=\"more\"")
      buffer.append(literal: language)
      buffer.append(0x3E)
      let (number, passages) = (written(more), more == 1 ? "passage" : "passages")
      buffer.append(
        page.language.text("and \(number) more \(passages)", vi: "và \(number) đoạn nữa")
      )
      buffer.append(literal: "</p>\n")
    }
    buffer.append(literal: "</td></tr>\n")
  }
}
