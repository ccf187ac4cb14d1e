import Articles
import Vocabulary

/// Quotations that begin before anybody is named: held until the passage where they end.
extension SpeechReader {
  /// No reader keeps a quotation open for longer than so many passages.
  private static let longestQuotation = 12

  /// Whether the sentence belongs to a quotation that this or a later passage names the speaker of.
  func isOfHeldQuotation(_ sentence: Range<Int>, _ passage: PassageReading) -> Bool {
    guard floor?.isQuoting != true else { return false }
    if pending.last?.passage == passage.index {
      return passage.quotations.opening.map { sentence.lowerBound >= $0 } ?? true
    }
    if let opening = passage.quotations.opening {
      return opening == sentence.lowerBound
        || sentence.lowerBound == 0 && passage.quotations.contains(0)
    }
    guard isHolding(before: passage), sentence.lowerBound == 0 else { return false }
    return passage.quotations.closing.map { $0 > 0 } ?? passage.quotations.ranges.isEmpty
  }

  /// Whether the passage before this one, captions left out, is part of a quotation still open.
  private func isHolding(before passage: PassageReading) -> Bool {
    guard let last = pending.last(where: { $0.passage < passage.index }),
      pending.count < Self.longestQuotation
    else { return false }
    // A question within it may look like a heading.
    return reading.passages[last.passage + 1..<passage.index].allSatisfy {
      $0.kind == .caption || $0.kind == .heading
    }
  }

  /// Whether a passage without marks stands in a quotation that a later passage closes.
  func isWithinQuotation(_ passage: PassageReading) -> Bool {
    guard floor?.isQuoting == true, passage.quotations.closing == nil,
      passage.quotations.ranges.isEmpty
    else { return false }
    for next in reading.passages[(passage.index + 1)...].prefix(Self.longestQuotation) {
      if next.quotations.closing != nil { return true }
      if next.quotations.opening != nil || !next.quotations.ranges.isEmpty { return false }
    }
    return false
  }

  mutating func hold(_ sentence: Range<Int>, of passage: PassageReading) {
    if pending.last?.passage == passage.index, let piece = pending.last?.pieces.last {
      pending[pending.count - 1].pieces = [piece.lowerBound..<sentence.upperBound]
      return
    }
    if !isHolding(before: passage) { pending = [] }
    pending.append(
      Utterance(
        passage: passage.index,
        speaker: nil,
        attribution: .continued,
        pieces: [sentence]
      )
    )
  }

  /// Gives the held quotation to the speaker who is named where it closes; the pieces of it that
  /// stand in this passage are returned.
  mutating func settleHeldQuotation(
    _ passage: PassageReading,
    _ speaker: Int?,
    onBehalfOf party: Statement.Party?
  ) -> [Range<Int>] {
    guard !pending.isEmpty else { return [] }
    defer { pending = [] }
    guard passage.quotations.closing != nil, isHolding(before: passage) else { return [] }
    for var held in pending where held.passage != passage.index {
      held.speaker = speaker
      held.onBehalfOf = party
      utterances.append(held)
    }
    return pending.first { $0.passage == passage.index }?.pieces ?? []
  }

  /// A quotation that closes where nobody is named belongs to the one who has the floor; where
  /// somebody unknown is said to speak, nobody is sure whose it is.
  mutating func endHeldQuotation(_ passage: PassageReading) {
    heldBefore = []
    guard let last = pending.last, last.passage == passage.index,
      let closing = passage.quotations.closing
    else { return }
    let isAlone = closing + 2 >= passage.tokens.count
    let goesOn =
      floor?.goesOn == true || pending.first.map { isStraightAfterQuotation($0.passage) } == true
    if isAlone, goesOn, let speaker = floor?.speaker {
      for var held in pending {
        held.speaker = speaker
        utterances.append(held)
      }
      floor?.quotedIn = passage.index
    } else {
      self.floor?.goesOn = false
      heldBefore = pending.filter { $0.passage < passage.index }
      if isAlone { unclaimed += pending }
    }
    pending = []
  }

  /// `“…?”` and in the next passage `- ông A nói.` or `ông A nói.`: a quotation whose tag a line break
  /// parts from it.
  mutating func settleByNext(_ index: Int) {
    let passage = reading.passages[index]
    guard reading.passages.indices.contains(index + 1), let last = passage.tokens.indices.last,
      passage.quotations.closing == last || passage.quotations.ranges.last == 0..<last + 1
    else { return }
    let next = reading.passages[index + 1]
    guard let start = startOfTag(next), let naming = next.namings.first,
      naming.extent.lowerBound == start,
      let speaker = naming.person, next.isBeforeVerb(naming.extent.upperBound)
    else { return }
    var said = heldBefore
    heldBefore = []
    said.append(
      Utterance(
        passage: index,
        speaker: speaker,
        attribution: .continued,
        pieces: [0..<passage.tokens.count]
      )
    )
    let passages = Set(said.map(\.passage))
    // Only the last utterances can be of these passages.
    let kept = utterances.suffix(2 * Self.longestQuotation)
      .filter { !passages.contains($0.passage) || $0.attribution != .continued }
    utterances.removeLast(min(utterances.count, 2 * Self.longestQuotation))
    utterances += kept
    for var utterance in said {
      utterance.speaker = speaker
      utterances.append(utterance)
    }
  }

  /// Where the tag of the passage before begins: behind a dash, or at a small letter that no sentence
  /// of its own begins with.
  private func startOfTag(_ passage: PassageReading) -> Int? {
    if passage.isSign(0, "-") { return 1 }
    guard let first = passage.tokens.first, first.kind == .word, !first.isCapitalised,
      passage.tokens.count < 12
    else { return nil }
    return 0
  }
}
