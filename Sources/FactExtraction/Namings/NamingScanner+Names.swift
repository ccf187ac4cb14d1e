import Vocabulary

/// What words in capitals are a person's name.
extension NamingScanner {
  /// The name that begins at a token.
  func personName(at start: Int, after context: NameContext) -> (
    name: PersonName, range: Range<Int>
  )? {
    guard splitter.isName(start), let end = nameEnd(from: start, after: context) else { return nil }
    let range = start..<end
    var words: [FoldedWord] = []
    words.reserveCapacity(range.count)
    for token in tokens[range] where token.kind == .word { words.append(token.folded) }
    let isForeign =
      !SurnameList.knows(words[0]) && !words.allSatisfy { Syllable.isVietnamese($0) }
    guard accepts(range, words, isForeign, context), context == .honorific || !isCountry(range),
      !isForeign || !beginsBody(range)
    else { return nil }
    let name = PersonName(
      text: splitter.text(range),
      words: words,
      isForeign: isForeign,
      honorifics: [],
      isDoubtful: context == .nothing && words.count < 3
    )
    return (name, range)
  }

  private func accepts(
    _ range: Range<Int>,
    _ words: [FoldedWord],
    _ isForeign: Bool,
    _ context: NameContext
  ) -> Bool {
    switch context {
    case .honorific:
      return words[0].length > 1
        || words.count > 1 && Syllable.isVietnamese(words[0])
          && words[1].length > 1
        // `chị L. cho biết`.
        || words.count == 1 && isMask(range.lowerBound) && passage.isSign(range.upperBound, ".")
    case .title:
      if words.count == 1 { return canBeShort(range.lowerBound) }
      if SurnameList.knows(words[0]) {
        if words == ["hồ", "chí", "minh"] { return true }
        return words.count >= 2
          && ProvinceList.table.match(tokens, at: range.lowerBound, before: range.upperBound)?.end
            != range.upperBound
      }
      if isForeign {
        return words.last != "nam" && !isMarked(words[0])
          && !range.contains {
            tokens[$0].isAllCapitals && !isRegnal($0, in: range)
              || CompanyWords.contains(tokens[$0].folded)
                && !(words.count < 4 && Self.koreanSurnames.contains(tokens[$0].folded))
          }
      }
      if words.count >= 3, ["văn", "thị"].contains(words[1]) { return true }
      return words.count >= 3 && GivenNameList.knows(words[words.count - 1])
        && !Gazetteer.shared.knows(splitter.key(range))
    case .foreignTitle:
      return accepts(range, words, isForeign, .title)
        || (2...3).contains(words.count) && !isForeign && canBeShort(range.lowerBound)
          && !Gazetteer.shared.knows(splitter.key(range))
    case .nothing:
      if isKoreanSyllable(range.upperBound - 1, behind: range.lowerBound..<range.lowerBound + 2),
        range.count == 4, tokens[range.lowerBound + 2].isSign("-")
      {
        return true
      }
      guard SurnameList.knows(words[0]), (2...4).contains(words.count),
        GivenNameList.knows(words[words.count - 1]) || ["văn", "thị"].contains(words[1]),
        !range.contains(where: { tokens[$0].isAllCapitals }),
        beginsRun(range.lowerBound),
        words.count > 2 || Syllable.isVietnamese(words[1])
      else { return false }
      if ProvinceList.table.match(tokens, at: range.lowerBound, before: range.upperBound) != nil {
        return false
      }
      return !Gazetteer.shared.knows(splitter.key(range)) || words.count == 2
    }
  }

  /// `Duma Quốc gia`: the first words of a body that goes on in small letters.
  private func beginsBody(_ range: Range<Int>) -> Bool {
    BodyList.table.end(tokens, at: range.lowerBound, before: tokens.count)
      .map { $0 > range.upperBound } ?? false
  }

  /// A letter that stands for a name.
  func isMask(_ index: Int) -> Bool { tokens[index].length == 1 && tokens[index].isCapitalised }

  /// `Maria II`: the number of a queen, which is no abbreviation.
  func isRegnal(_ index: Int, in range: Range<Int>) -> Bool {
    index + 1 == range.upperBound && index > range.lowerBound
      && passage.word(index).allSatisfy { "IVXivx".contains($0) }
  }

  /// Whether a word has Vietnamese marks, as no foreign name has (`Tuổi Trẻ Online`).
  func isMarked(_ word: FoldedWord) -> Bool {
    word.isMarked
  }

  /// The end of the run of capitals that can be a name.
  private func nameEnd(from start: Int, after context: NameContext) -> Int? {
    var end = start
    var words = 0
    while end < tokens.count, words < 6 {
      if splitter.isName(end) {
        if end > start, beginsSomethingElse(at: end) { break }
        if words > 1, tokens[end].isAllCapitals, tokens[end].length <= 3,
          !Syllable.isVietnamese(tokens[start].folded)
        {
          break
        }
        words += 1
        end += 1
      } else if end > start, let next = afterJoint(end, from: start) ?? afterParticle(end) {
        end = next
      } else {
        break
      }
    }
    if words > 4, SurnameList.knows(tokens[start].folded) {
      return min(end, start + 5)
    }
    return end
  }

  /// `Hoa-Lê`, `O’Hara`, `Kim Yong-su`, `Jean - Paul`, `John F. Silva`: signs inside a name.
  private func afterJoint(_ index: Int, from start: Int) -> Int? {
    let next = index + 1
    guard next < tokens.count, tokens[next].kind == .word else { return nil }
    let isTight = !tokens[index].followsSpace && !tokens[next].followsSpace
    switch tokens[index].folded {
    case "'", "’":
      return isTight && splitter.isName(next) ? next : afterApostrophe(index, from: start)
    case ".":
      let isInitial =
        tokens[index - 1].length == 1 && !tokens[index].followsSpace
        && !Syllable.isVietnamese(tokens[start].folded)
      return isInitial && splitter.isName(next) ? next : nil
    case "-":
      if isTight, splitter.isName(next) { return next }
      if Self.jointNames.contains(tokens[index - 1].folded), splitter.isName(next) { return next }
      if isKoreanSyllable(next, behind: start..<index) { return next + 1 }
      return isForeignSyllable(next, behind: index - 1) ? next + 1 : nil
    default:
      return nil
    }
  }

  /// `Prayuth Chan-ocha`: a last part in small letters, which no Vietnamese word is like.
  private func isForeignSyllable(_ index: Int, behind last: Int) -> Bool {
    !tokens[index].isCapitalised && !Syllable.isVietnamese(tokens[index].folded)
      && tokens[index].folded.isPlain && tokens[index].length > 2
      && last > 0 && splitter.isName(last - 1)
  }

  /// First names that a second one is joined to.
  private static let jointNames: WordSet = ["jean", "hans", "karl", "anne", "marie"]

  /// `Kim Yong-su`: the last syllable of a Korean name, in small letters or behind a spaced dash.
  private func isKoreanSyllable(_ index: Int, behind range: Range<Int>) -> Bool {
    guard range.count == 2, Self.koreanSurnames.contains(tokens[range.lowerBound].folded),
      (2...5).contains(tokens[index].length), !tokens[index].isAllCapitals
    else { return false }
    let isPlain = tokens[index].folded.isPlain
    return isPlain && RoleList.table.match(tokens, at: index, before: tokens.count) == nil
  }

  static let koreanSurnames: WordSet = [
    "kim", "moon", "park", "lee", "choi", "jung", "jang", "kang", "yoon", "yun", "ri", "hong",
    "han", "shin", "ban", "cho", "jo", "song", "hwang", "ahn", "roh", "son", "suh", "yang", "woo",
    "kwon", "yu", "jeong", "baek", "choe", "ryu", "cha", "heo", "nam", "oh", "lim", "chung",
    "chang", "pak", "min", "sim", "bae", "noh", "ko", "seo",
  ]

  /// Whether one word behind a rank or a title may be the name of somebody whom the article names in
  /// full elsewhere: no country, no body, no role, no abbreviation.
  func canBeShort(_ index: Int) -> Bool {
    !tokens[index].isAllCapitals && tokens[index].length > 1
      && !CompanyWords.contains(tokens[index].folded)
      && CountryList.table.end(tokens, at: index, before: tokens.count) == nil
      && BodyList.table.end(tokens, at: index, before: tokens.count) == nil
      && (BodyList.heads.end(tokens, at: index, before: tokens.count) == nil
        || isGivenNameOfABody(index))
      && RoleList.table.end(tokens, at: index, before: tokens.count) == nil
      && PlaceLevel.table.end(tokens, at: index, before: tokens.count) == nil
  }

  /// `Thứ trưởng Trường cho rằng`: the capital tells the name from the word for a school.
  func isGivenNameOfABody(_ index: Int) -> Bool {
    tokens[index].isCapitalised && GivenNameList.knows(tokens[index].folded)
      && passage.isBeforeVerb(index + 1)
  }

  static let particles = WordSet([
    "al", "bin", "van", "von", "de", "del", "della", "ibn", "ben", "dos", "der", "da",
  ])

  /// `Omar bin Said`, `Bashar al - Assad`: small words inside a foreign name.
  private func afterParticle(_ index: Int) -> Int? {
    guard Self.particles.contains(tokens[index].folded) else { return nil }
    var next = passage.isSign(index + 1, "-") ? index + 2 : index + 1
    if passage.folded(index) == "von", passage.folded(next) == "der" { next += 1 }
    return splitter.isName(next) ? next : nil
  }

  private func beginsSomethingElse(at index: Int) -> Bool {
    if let end = RoleList.table.end(tokens, at: index, before: tokens.count) {
      return end - index > 1 || !splitter.isName(index + 1)
    }
    if let end = BodyList.table.end(tokens, at: index, before: tokens.count) {
      return end - index > 1 || tokens[index].isAllCapitals
    }
    return tokens[index].isAllCapitals
      && PlaceLevel.table.match(tokens, at: index, before: tokens.count) != nil
  }
}
