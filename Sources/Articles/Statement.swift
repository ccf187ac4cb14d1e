package import VietnameseText

/// One speaker's words under one cue in one passage.
package struct Statement: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case says, stresses, assesses, asks, proposes, orders, commits, agrees, refuses
  }

  package enum Quoted: String, CaseIterable, Hashable, Sendable {
    case direct, partly, reported
  }

  /// Whether the line names who speaks, a person or a body, or goes on from an earlier one.
  package enum Attribution: String, CaseIterable, Hashable, Sendable {
    case explicit, continued
  }

  /// An organisation or a place that speaks or is spoken to.
  package enum Party: Hashable, Sendable {
    case organisation(Int)
    case place(Int)
  }

  /// The index of the passage in `Article.passages`.
  package var passage: Int
  /// The index in `ArticleFacts.people`; missing where the text does not tell.
  package var speaker: Int?
  package var kind: Kind
  package var quoted: Quoted
  package var attribution: Attribution
  /// The reporting verb as written; missing where the statement only continues.
  package var verb: String?
  /// What was said, without the speaker and the reporting words: one piece, or several in order.
  package var pieces: [TextSpan]
  /// The words in quotation marks alone, in order.
  package var quotes: [TextSpan]
  package var onBehalfOf: Party?
  package var addressee: Party?
  /// The meeting at which it was said, as written.
  package var occasion: String?
  /// The day it was said where the text tells, otherwise the day of publication.
  package var date: TimePeriod?

  package init(
    passage: Int,
    speaker: Int?,
    kind: Kind,
    quoted: Quoted,
    attribution: Attribution,
    verb: String? = nil,
    pieces: [TextSpan],
    quotes: [TextSpan] = [],
    onBehalfOf: Party? = nil,
    addressee: Party? = nil,
    occasion: String? = nil,
    date: TimePeriod? = nil
  ) {
    self.passage = passage
    self.speaker = speaker
    self.kind = kind
    self.quoted = quoted
    self.attribution = attribution
    self.verb = verb
    self.pieces = pieces
    self.quotes = quotes
    self.onBehalfOf = onBehalfOf
    self.addressee = addressee
    self.occasion = occasion
    self.date = date
  }
}
