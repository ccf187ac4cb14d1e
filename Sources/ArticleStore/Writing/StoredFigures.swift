import Articles
import SQLText

/// Writes the figures of an article, each with the statement in whose words it stands.
struct StoredFigures {
  /// The stretches of the statements of each passage, the first of those that begin alike.
  private var pieces: [Int: [Piece]] = [:]

  private struct Piece {
    var start: Int
    var end: Int
    var statement: Int64
  }

  /// Notes what a statement's words are; statements come in page order.
  mutating func note(_ statement: Statement, id: Int64) {
    for piece in statement.pieces {
      let new = Piece(start: piece.start, end: piece.start + piece.length, statement: id)
      // Words said by several people together are the first one's here.
      if pieces[piece.passage]?.last?.start != new.start {
        pieces[piece.passage, default: []].append(new)
      }
    }
  }

  mutating func write(_ page: StoredPage, words: [PassageSlices], in writer: ArticleWriter) throws {
    for passage in pieces.keys { pieces[passage]?.sort { $0.start < $1.start } }
    for figure in page.facts.figures {
      let span = figure.span
      try writer.insert(
        into: "figure",
        [
          ("article", .id(page.id)), ("passage", .id(page.passages[span.passage])),
          ("passage_number", .integer(page.article.passages[span.passage].number)),
          ("statement", .id(statement(around: span))), ("start", .integer(span.start)),
          ("length", .integer(span.length)), ("text", .short(words[span.passage].text(of: span))),
          ("low", .plain(Self.number(figure.low))), ("high", .plain(Self.number(figure.high))),
          ("unit", .short(figure.unit)),
          ("comparison_own", .kind(figure.comparison, usual: .exactly)),
          ("subject", .short(figure.of)),
        ]
      )
    }
  }

  /// The statement whose piece holds a stretch: the last that begins before it, if it reaches so far.
  private func statement(around span: TextSpan) -> Int64? {
    let pieces = pieces[span.passage] ?? []
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, span.start + span.length <= pieces[low - 1].end else { return nil }
    return pieces[low - 1].statement
  }

  private static func number(_ value: Double?) -> SQLValue {
    guard let value else { return .null }
    return Int64(exactly: value).map(SQLValue.integer) ?? .real(value)
  }
}
