import Articles
import VietnameseText
import Vocabulary

/// Makes a statement, in code points, of an utterance in tokens.
enum StatementMaking {
  static func statement(_ utterance: Utterance, in passage: PassageReading, published: TimePeriod?)
    -> Statement?
  {
    let end = min(Credits.start(in: passage), Occasions.start(in: passage))
    let pieces = utterance.pieces.map { $0.clamped(to: 0..<end) }
      .compactMap { PieceTrimming.trimmed($0, in: passage) }
      .filter { piece in piece.contains { passage.tokens[$0].kind != .sign } }
    guard !pieces.isEmpty else { return nil }
    let quotes = quotes(of: utterance, pieces, in: passage)
    return Statement(
      passage: utterance.passage,
      speaker: utterance.speaker,
      kind: utterance.kind,
      quoted: quoted(pieces, quotes),
      attribution: utterance.attribution,
      verb: utterance.verb?.text,
      pieces: pieces.compactMap(passage.span),
      quotes: quotes.compactMap(passage.span),
      onBehalfOf: utterance.onBehalfOf,
      addressee: utterance.addressee,
      occasion: utterance.occasion,
      date: utterance.date ?? published.map { .day($0.day) }
    )
  }

  /// The words in quotation marks that a piece holds or is.
  private static func quotes(
    of utterance: Utterance,
    _ pieces: [Range<Int>],
    in passage: PassageReading
  ) -> [Range<Int>] {
    var quotations = passage.quotations.ranges
    if let opening = passage.quotations.opening {
      quotations.append(opening..<passage.tokens.count)
    }
    if let closing = passage.quotations.closing { quotations.insert(0..<closing + 1, at: 0) }
    let least = pieces.first?.lowerBound ?? 0
    let most = pieces.last?.upperBound ?? 0
    return quotations.lazy
      .filter { $0.upperBound > least && $0.lowerBound < most }
      .compactMap { quotation in
        pieces.first { $0.overlaps(quotation) }.flatMap { piece in
          PieceTrimming.trimmed(quotation, in: passage)?.clamped(to: piece)
        }
      }
      .filter { !$0.isEmpty }
  }

  private static func quoted(_ pieces: [Range<Int>], _ quotes: [Range<Int>]) -> Statement.Quoted {
    guard !quotes.isEmpty else { return .reported }
    let words = pieces.reduce(0) { $0 + $1.count }
    let quotedWords = quotes.reduce(0) { $0 + $1.count }
    return quotedWords * 10 >= words * 8 ? .direct : .partly
  }
}
