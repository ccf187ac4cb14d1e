import Articles
import Vocabulary

/// Finding who is named behind a quotation.
extension CueFinder {
  /// `“…”, ông A, một người dân ở đây, nói`, `“…” - tờ B ngày 8-7 dẫn lời ông A`: what stands behind
  /// a quotation tells who speaks, with whatever other words beside the name.
  func tag(_ number: Int, in sentence: Range<Int>) -> Cue? {
    let extent = passage.namings[number].extent
    guard isPerson(number), let start = tagStart(before: extent.lowerBound, in: sentence) else {
      return nil
    }
    let content = sentence.lowerBound..<start - 1
    guard isQuotationAlone(content) else { return nil }
    let between = start..<extent.lowerBound
    let isCited = !citation(between).isEmpty
    guard isCited || isDescription(between) else { return nil }
    let found = tagVerb(behind: number, in: sentence)
    guard isCited || found != nil else { return nil }
    var contents = [content]
    if let end = found?.end {
      let joined = joinedVerb(after: end, in: sentence).flatMap {
        contentOfJoined($0, in: sentence)
      }
      if let next = joined ?? quotation(from: end, before: sentence.upperBound) {
        contents.append(next)
      }
    }
    let verb = found.map { Cue.Verb(kind: $0.verb.kind, text: words($0.start..<$0.end)) }
    return Cue(
      naming: number,
      verb: verb ?? Cue.Verb(kind: .says, text: words(citation(between))),
      contents: contents,
      isOpen: false
    )
  }

  /// `“…” - ông A lạc quan.`, `“…”, bà B lặp lại`: behind a quotation of some words a clause that begins
  /// with somebody tells whose it is, whatever its verb.
  func bareTag(_ number: Int, in sentence: Range<Int>) -> Cue? {
    let extent = passage.namings[number].extent
    guard passage.quotations.contains(sentence.lowerBound), isPerson(number),
      passage.namings[number].person != nil,
      let start = tagStart(before: extent.lowerBound, in: sentence),
      isDescription(start..<extent.lowerBound), start - sentence.lowerBound > 8,
      isQuotationAlone(sentence.lowerBound..<start - 1),
      sentence.upperBound - extent.upperBound < 26,
      !Range(from: extent.upperBound, before: sentence.upperBound).contains(where: isQuote)
    else { return nil }
    let act = act(in: Range(from: extent.upperBound, before: sentence.upperBound))
    return Cue(
      naming: number,
      verb: act.map { Cue.Verb(kind: .says, text: words($0)) },
      contents: [sentence.lowerBound..<start - 1],
      isOpen: false
    )
  }

  /// What a clause tells that somebody does: its verb of speaking, or else its first words.
  private func act(in clause: Range<Int>) -> Range<Int>? {
    for index in clause where !isPartOfName(index) {
      if let verb = ReportingVerb.table.match(tokens, at: index, before: clause.upperBound),
        !verb.value.needsSign || index == clause.lowerBound
      {
        return index..<verb.end
      }
    }
    let words = clause.prefix(2).prefix { tokens[$0].kind == .word && !tokens[$0].isCapitalised }
    let opensIdly = words.first.map {
      passage.isTime($0) || FunctionWords.contains(tokens, at: $0)
    }
    return opensIdly == false ? words : nil
  }

  /// The token behind the comma or dash that follows a quotation.
  private func tagStart(before index: Int, in sentence: Range<Int>) -> Int? {
    var start = index
    while start - 2 > sentence.lowerBound, index - start < 14 {
      if isSeparator(start - 1), isQuote(start - 2), passage.quotations.contains(start - 2) {
        return start
      }
      guard !isQuote(start - 1), !tokens[start - 1].isSign(","), !tokens[start - 1].isSign(":")
      else { return nil }
      start -= 1
    }
    return nil
  }

  /// `hãng tin B dẫn lời`, `Tass ngày 6/3 dẫn tuyên bố của`: the words from `dẫn` on.
  private func citation(_ range: Range<Int>) -> Range<Int> {
    let start = range.first { index in
      ["dẫn", "trích"].contains(tokens[index].folded)
        && ["lời", "tuyên", "phát"].contains(passage.folded(index + 1))
    }
    return (start ?? range.upperBound)..<range.upperBound
  }

  /// A few words in small letters on who speaks: `người bán hàng`.
  private func isDescription(_ range: Range<Int>) -> Bool {
    range.count <= 6 && range.allSatisfy { tokens[$0].kind == .word && !tokens[$0].isCapitalised }
  }

  /// The first verb behind the name and the words about it, nobody else being named before it.
  private func tagVerb(behind number: Int, in sentence: Range<Int>) -> FoundVerb? {
    let start = passage.namings[number].range.upperBound
    let limit = min(start + 40, sentence.upperBound)
    let next = nextPerson(behind: number)?.extent.lowerBound ?? limit
    for index in Range(from: start, before: limit) {
      if isQuote(index) { return nil }
      // `Trung tâm Phân tích thị trường`: the name of a body holds no verb.
      if !isPartOfName(index),
        let match = ReportingVerb.table.match(tokens, at: index, before: sentence.upperBound),
        match.value.mayFollow, !tellsManner(match.value, at: match.end, in: sentence),
        // `“…”, ông A, anh của bà B, kể.`: somebody else in the words about the speaker.
        index < next
          || passage.isSign(passage.namings[number].extent.upperBound, ",")
            && isEnd(match.end, of: sentence)
      {
        return (match.value, index, match.end)
      }
    }
    return nil
  }

  private func quotation(from start: Int, before end: Int) -> Range<Int>? {
    for index in Range(from: start, before: min(start + 12, end)) {
      if let quotation = passage.quotations.range(around: index) { return quotation }
    }
    return nil
  }

  func words(_ range: Range<Int>) -> String {
    range.map(passage.word).joined(separator: " ").lowercased()
  }
}
