import VietnameseText

/// Names of several syllables as people write them: apart, where the language joins them by `_`, and
/// two words of a clause joined, where it keeps them apart.
extension Lexer {
  /// The tokens with `giới hạn` and `người nói` as one, and `xếp_theo` as two.
  func withWholeNames(_ tokens: [Token]) -> [Token] {
    var whole: [Token] = []
    whole.reserveCapacity(tokens.count)
    var index = tokens.startIndex
    while index < tokens.endIndex {
      let length = syllables(of: tokens, at: index)
      if length > 1 {
        whole.append(Self.name(of: tokens[index..<index + length]))
      } else if let (first, second) = clauseWords(of: tokens[index]) {
        whole += [first, second]
      } else {
        whole.append(tokens[index])
      }
      index += length
    }
    return whole
  }

  /// How many of the words on one line make the longest name; 1 where they make none.
  private func syllables(of tokens: [Token], at start: Int) -> Int {
    guard let first = tokens[start].word, tokens[start + 1].word != nil,
      SyllableNames.beginnings.contains(Folding.unmarked(first))
    else { return 1 }
    var name = Folding.unmarked(first)
    var found = 1
    for length in 2...SyllableNames.longest {
      let index = start + length - 1
      guard index < tokens.endIndex, !tokens[index].startsLine, let word = tokens[index].word else {
        break
      }
      name += "_" + Folding.unmarked(word)
      if SyllableNames.names.contains(name) { found = length }
    }
    return found
  }

  private static func name(of syllables: ArraySlice<Token>) -> Token {
    let text = syllables.compactMap(\.word).joined(separator: "_")
    var token = syllables[syllables.startIndex]
    token.kind = .word(text)
    token.keyword = Keyword.named(text)
    token.range = token.range.joined(with: syllables[syllables.endIndex - 1].range)
    return token
  }

  /// `xếp_theo`, `nhóm_theo`, `order_by`: the words of a clause, which no name is made of.
  private func clauseWords(of token: Token) -> (Token, Token)? {
    guard let word = token.word, let joint = word.lastIndex(of: "_"),
      Keyword.named(String(word[word.index(after: joint)...])) == .by,
      let keyword = Keyword.named(String(word[..<joint])), [.order, .group].contains(keyword),
      let sign = bytes[token.range.start..<token.range.end].lastIndex(of: UInt8(ascii: "_"))
    else { return nil }
    var (first, second) = (token, token)
    first.kind = .word(String(word[..<joint]))
    first.keyword = keyword
    first.range = SourceRange(token.range.start, sign)
    second.kind = .word(String(word[word.index(after: joint)...]))
    second.keyword = .by
    second.range = SourceRange(sign + 1, token.range.end)
    second.startsLine = false
    second.followsBlankLine = false
    return (first, second)
  }
}

/// The Vietnamese names of several syllables, without marks.
enum SyllableNames {
  static let names: Set<String> = {
    let all =
      Keyword.allCases.flatMap(\.aliases) + Function.allCases.flatMap(\.aliases)
      + VietnameseNames.entities.values.joined() + VietnameseNames.members.values.joined()
      + VietnameseNames.relevance
    return Set(all.filter { $0.contains("_") }.map(Folding.unmarked))
  }()

  /// Their first syllables.
  static let beginnings = Set(names.map { String($0.prefix { $0 != "_" }) })

  static let longest = names.map { $0.split(separator: "_").count }.max() ?? 1
}
