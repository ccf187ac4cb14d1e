import Vocabulary

/// Where a run of capitals begins that may be a name.
extension NamingScanner {
  /// Whether no word of a name stands before a token: in `Theo Leonid Feldt, …` the capital of the
  /// first word is the sentence's.
  func beginsRun(_ index: Int) -> Bool {
    index == 0 || !splitter.isName(index - 1) || opensSentence(index - 1)
  }

  /// Whether a token begins the passage, or stands behind a sign.
  func isFirst(_ index: Int) -> Bool { index == 0 || tokens[index - 1].kind == .sign }

  /// Whether a token is a small word with which a sentence begins.
  func opensSentence(_ index: Int) -> Bool {
    Self.sentenceOpeners.contains(tokens[index].folded) && isFirst(index)
  }

  /// Small words that begin a sentence and are no part of a name behind them.
  private static let sentenceOpeners: WordSet = [
    "theo", "khi", "còn", "nhưng", "và", "với", "vì", "nếu", "cho", "riêng", "dù", "bởi", "lúc",
    "được", "sau",
  ]

  /// `nghệ sĩ Anh Thơ`, `diễn viên Mỹ Thơ`: a given name that is a country, too.
  func isGivenAnh(_ range: Range<Int>) -> Bool {
    range.count == 2 && ["anh", "mỹ", "đức", "nga"].contains(tokens[range.lowerBound].folded)
      && GivenNameList.knows(tokens[range.lowerBound + 1].folded)
  }

  /// `Thủ tướng của Anh John Silva`: in capitals behind a word the country and no form of address.
  func isEngland(_ index: Int) -> Bool {
    tokens[index].isCapitalised && tokens[index].folded == "anh" && index > 0
      && tokens[index - 1].kind == .word && !tokens[index - 1].isCapitalised
      && splitter.isName(index + 1) && !Syllable.isVietnamese(tokens[index + 1].folded)
  }

  /// `Theo Leonid Feldt, một chuyên gia về thủy lợi, …`: words about a person, which no paper has.
  func isApposedPerson(_ index: Int) -> Bool {
    guard passage.isSign(index, ",") else { return false }
    let start = ["một", "cựu"].contains(passage.folded(index + 1)) ? index + 2 : index + 1
    guard let honorific = Honorific.table.match(tokens, at: start, before: tokens.count) else {
      return false
    }
    return honorific.value.kind != .address
  }

  /// `Phó trưởng Phòng A (Công an tỉnh B)`: whether a bracket holds the body to which one's own
  /// belongs, with its place, and nothing else.
  func isHouseInBracket(_ index: Int) -> Bool {
    guard passage.isSign(index, "("), let house = splitter.body(at: index + 1, small: false),
      let place = splitter.place(at: house.range.upperBound)
    else { return false }
    return passage.isSign(place.end, ")")
  }

  /// The token behind the bracket that the last of some titles ends in.
  func behindHouse(_ titles: [TitleParts], _ end: Int) -> Int {
    guard let last = titles.last, last.range.upperBound == end, passage.isSign(end, ")"),
      last.range.contains(where: { passage.isSign($0, "(") })
    else { return end }
    return end + 1
  }

  /// `nghị sĩ Cộng hòa John Silva`: the token behind the party that a foreign name follows.
  func behindParty(_ start: Int) -> Int {
    let second = passage.folded(start + 1)
    let isParty =
      passage.folded(start) == "cộng" && second == "hòa"
      || passage.folded(start) == "dân" && second == "chủ"
      || passage.folded(start) == "bảo" && second == "thủ"
    guard isParty, splitter.isName(start), splitter.isName(start + 2),
      !Syllable.isVietnamese(tokens[start + 2].folded)
    else { return start }
    return start + 2
  }

  /// `lãnh đạo Công ty Đầu tư Đèo Cả Khánh Hoà`: behind a company two words and a province are the
  /// rest of its name.
  func isRestOfCompany(_ range: Range<Int>, of titles: [TitleParts]) -> Bool {
    guard range.count > 3, let body = titles.last?.body, body.kind == "business",
      !["văn", "thị"].contains(passage.folded(range.lowerBound + 1))
    else { return false }
    let province = range.upperBound - 2
    return ProvinceList.table.match(tokens, at: province, before: range.upperBound)?.end
      == range.upperBound
  }

  /// `Peter O ' Neill`, `Ze’ ev Elkin`: an apostrophe that belongs to a name, set apart by blanks as
  /// corpora write it; the token behind the joined word.
  func afterApostrophe(_ index: Int, from start: Int) -> Int? {
    let next = index + 1
    let last = index - 1
    if tokens[last].length == 1, Self.lettersBeforeApostrophe.contains(tokens[last].folded),
      splitter.isName(next)
    {
      return next
    }
    // `Ze’ ev`: what goes on in small letters is no Vietnamese word.
    guard !tokens[index].followsSpace, !Syllable.isVietnamese(tokens[last].folded),
      !tokens[next].isCapitalised, tokens[next].folded.isPlain, tokens[next].length > 1,
      !Syllable.isVietnamese(tokens[next].folded)
    else { return nil }
    return next + 1
  }

  private static let lettersBeforeApostrophe: WordSet = ["o", "d", "l", "n"]
}
