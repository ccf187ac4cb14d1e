import Vocabulary

/// Cuts the tokens of a passage into sentences; a quotation is never cut.
enum Sentences {
  static func sentences(of tokens: [Token], _ quotations: Quotations) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where endsSentence(tokens, index, quotations) {
      sentences.append(start..<index + 1)
      start = index + 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  private static func endsSentence(
    _ tokens: [Token],
    _ index: Int,
    _ quotations: Quotations
  ) -> Bool {
    let next = index + 1
    guard next < tokens.count, tokens[next].followsSpace else { return false }
    if let quotation = quotations.range(around: index) {
      // `“Xin chào.” Ông đi.` ends after the mark that closes the quotation.
      guard quotation.upperBound == next, index > 0, isStop(tokens[index - 1]) else { return false }
    } else {
      guard isStop(tokens[index]), !isInitial(tokens, index), !isAbbreviation(tokens, index) else {
        return false
      }
    }
    return tokens[next].isCapitalised || tokens[next].kind != .word
  }

  /// `John F. Silva`: the dot behind the initial of a foreign name.
  private static func isInitial(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 1, tokens[index].isSign("."), tokens[index - 1].length == 1 else { return false }
    return tokens[index - 1].isCapitalised && tokens[index - 2].isCapitalised
      && !tokens[index].followsSpace && !Syllable.isVietnamese(tokens[index - 2].folded)
  }

  /// `TP. Huế`, `TS. Lê Văn A`: the dot of a short form, which a name follows.
  private static func isAbbreviation(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, tokens[index].isSign("."), !tokens[index].followsSpace,
      tokens[index - 1].isCapitalised
    else { return false }
    return abbreviations.contains(tokens[index - 1].folded)
  }

  private static let abbreviations: WordSet = [
    "tp", "tx", "tt", "ts", "ths", "gs", "pgs", "bs", "ls", "ks", "kts", "cn", "ds", "st", "mr",
    "mrs", "ms", "dr", "q", "p", "cty",
  ]

  private static func isStop(_ token: Token) -> Bool {
    token.kind == .sign && [".", "?", "!", "…"].contains(token.folded)
  }
}
