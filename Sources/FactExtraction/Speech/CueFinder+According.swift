import Articles
import Vocabulary

/// Who is meant by `theo`.
extension CueFinder {
  /// `Theo X, …`, `Vì thế, theo X, …`, `…, theo X`.
  func accordingTo(_ number: Int, in sentence: Range<Int>) -> Cue? {
    let extent = passage.namings[number].extent
    let word = sourceStart(of: number, from: sentence.lowerBound) - 1
    guard word >= sentence.lowerBound, passage.folded(word) == "theo" else {
      return accordingToWords(number, in: sentence)
    }
    let next = extent.upperBound
    let before = Range(from: sentence.lowerBound, before: word - 1)
    if isEnd(next, of: sentence), word - sentence.lowerBound > 2 {
      return isSeparator(word - 1) ? according(number, [before], isOpen: false) : nil
    }
    let isClause = opensClause(at: word, in: sentence)
    guard
      word - sentence.lowerBound <= 2 || isSeparator(word - 1) || opensIdly(sentence, to: word)
        || isClause,
      let start = startBehindSource(number, in: sentence)
    else { return nil }
    let after = Range(from: start, before: sentence.upperBound)
    // What stands before is said, too, but for a word that only joins the sentence to the last.
    let isSaid =
      word - sentence.lowerBound > 4 && !isClause && !passage.quotations.contains(word - 2)
    return according(number, isSaid ? [before, after] : [after], isOpen: true)
  }

  /// `Trong khi đó theo ông A, …`: words that only join the sentence to the last.
  private func opensIdly(_ sentence: Range<Int>, to word: Int) -> Bool {
    PhraseSet.narration.end(tokens, at: sentence.lowerBound, before: word) == word
      || PhraseSet.connectives.end(tokens, at: sentence.lowerBound, before: word) == word
  }

  /// `…, tuy nhiên theo ông A, …`, `…, và theo ông A, …`: only what comes behind is said.
  private func opensClause(at word: Int, in sentence: Range<Int>) -> Bool {
    guard
      let sign = Range(from: max(sentence.lowerBound, word - 5), before: word)
        .last(where: { isSeparator($0) })
    else { return false }
    return PhraseSet.connectives.end(tokens, at: sign + 1, before: word) == word
      || sign + 2 == word && Self.joiningWords.contains(tokens[sign + 1].folded)
  }

  private static let joiningWords: WordSet = ["và", "nhưng", "còn", "song", "bởi", "vì", "nên"]

  /// `Theo ông A và bà B, …`: where the first of a row begins.
  ///
  /// Small words may stand before an office (`Theo một nữ Phó Trưởng ban …`).
  private func sourceStart(of number: Int, from least: Int) -> Int {
    var start = passage.namings[number].extent.lowerBound
    while start > least + 1, Self.determiners.contains(passage.folded(start - 1)) { start -= 1 }
    guard number > 0, passage.folded(start - 1) == "và",
      passage.namings[number - 1].extent.upperBound == start - 1,
      passage.namings[number - 1].extent.lowerBound > least
    else { return start }
    return passage.namings[number - 1].extent.lowerBound
  }

  /// Where what is said begins behind the source: after a comma, a colon, a verb (`theo ông A cho biết`)
  /// or at once, where enough words follow.
  private func startBehindSource(_ number: Int, in sentence: Range<Int>) -> Int? {
    let next = afterBracket(passage.namings[number].extent.upperBound, in: sentence)
    if passage.isSign(next, ",") || passage.isSign(next, ":") || passage.folded(next) == "thì" {
      return next + 1
    }
    if passage.folded(next) == "và" {
      guard nextPerson(behind: number)?.extent.lowerBound != next + 1 else { return nil }
      // `Theo ông A và các luật sư, …`, `Theo ông A - giám đốc B và C, …`.
      return Range(from: next, before: min(next + 16, sentence.upperBound))
        .first { passage.isSign($0, ",") }.map { $0 + 1 }
    }
    if let found = verb(after: next, in: sentence) ?? verbBehindApposition(number, in: sentence) {
      return contentStart(after: found.end, in: sentence)
    }
    guard next < sentence.upperBound, tokens[next].kind == .word else { return nil }
    guard isPerson(number) else { return startBehindRest(of: next, in: sentence) }
    return sentence.upperBound - next > 6 ? next : nil
  }

  /// `Theo Tổ chức Thú y thế giới (OIE), …`: a few words more of a body's name, and then a comma.
  private func startBehindRest(of start: Int, in sentence: Range<Int>) -> Int? {
    for index in Range(from: start, before: min(start + 7, sentence.upperBound)) {
      let end = afterBracket(index, in: sentence)
      if passage.isSign(end, ",") { return end + 1 }
      guard tokens[index].kind == .word, !FunctionWords.contains(tokens, at: index) else {
        return nil
      }
    }
    return nil
  }

  /// `Theo lời ông A, …`, `Theo chia sẻ của ông A, …`, `Còn theo quan điểm của ông A, …`.
  private func accordingToWords(_ number: Int, in sentence: Range<Int>) -> Cue? {
    let extent = passage.namings[number].extent
    let latest = min(sentence.lowerBound + 3, extent.lowerBound)
    guard
      let word = Range(from: sentence.lowerBound, before: latest)
        .first(where: { passage.folded($0) == "theo" }) ?? finalSource(number, in: sentence),
      (2...6).contains(extent.lowerBound - word),
      !(word..<extent.lowerBound).contains(where: { tokens[$0].kind == .sign }),
      (word + 1..<extent.lowerBound).contains(where: {
        Self.wordsForWords.contains(tokens[$0].folded)
      }),
      !(word + 1..<extent.lowerBound).contains(where: {
        ["quyết", "quy"].contains(tokens[$0].folded)
      })
    else { return nil }
    let next = afterBracket(extent.upperBound, in: sentence)
    if word > sentence.lowerBound + 3 {
      return according(number, [Range(from: sentence.lowerBound, before: word - 1)], isOpen: false)
    }
    guard passage.isSign(next, ",") || passage.isSign(next, ":") else { return nil }
    return according(number, [Range(from: next + 1, before: sentence.upperBound)], isOpen: true)
  }

  private static let determiners: WordSet = ["một", "nữ", "nam", "vị", "các", "phía"]

  /// `…, theo thông cáo của Bộ Y tế.`: the `theo` behind the comma, where the source ends the sentence.
  private func finalSource(_ number: Int, in sentence: Range<Int>) -> Int? {
    let extent = passage.namings[number].extent
    guard isEnd(extent.upperBound, of: sentence) else { return nil }
    return Range(
      from: max(sentence.lowerBound + 4, extent.lowerBound - 6),
      before: extent.lowerBound
    )
    .last { passage.folded($0) == "theo" && isSeparator($0 - 1) }
  }

  /// The last words of `lời`, `chia sẻ`, `nhận định` and the like: what somebody says, and not a
  /// decision or a plan of theirs.
  static let wordsForWords: WordSet = [
    "lời", "cáo", "sẻ", "điểm", "định", "giá", "tin", "tích", "kiến", "ánh", "kể", "thích", "bố",
    "khai",
    "lộ", "báo", "biết", "giải", "tình", "bày", "trình", "nhận", "thuật",
  ]

  private func according(_ number: Int, _ contents: [Range<Int>], isOpen: Bool) -> Cue {
    Cue(
      naming: number,
      verb: Cue.Verb(kind: .says, text: "theo"),
      contents: contents,
      isOpen: isOpen
    )
  }
}
