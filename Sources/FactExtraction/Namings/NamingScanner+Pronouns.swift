import Vocabulary

/// Words that mean somebody who was named before.
extension NamingScanner {
  /// `ông`, `bà` without a name, `ông này`.
  func pronoun(at index: Int, end: Int) -> Naming? {
    // `ở Anh`, `nước Anh`: in capitals within a sentence it is a name.
    guard !tokens[index].isCapitalised || isFirst(index) else {
      return nil
    }
    guard end == index + 1, Self.pronouns.contains(tokens[index].folded),
      !Self.relatives.contains(passage.folded(end)),
      !["hai", "các", "những", "ba", "số", "đàn", "cha", "quý"].contains(passage.folded(index - 1))
    else { return pointing(at: index) }
    let isPointing = passage.folded(end) == "này"
    return Naming(
      subject: .pronoun,
      range: index..<end,
      extent: index..<(isPointing ? end + 1 : end)
    )
  }

  private static let pronouns: WordSet = ["ông", "bà", "anh", "chị", "cô", "cậu"]

  /// Words that make another word of `bà`, `anh`, `cô`.
  private static let relatives: WordSet = [
    "con", "em", "hùng", "ngoại", "nội", "bà", "chị", "cả", "ta", "ấy", "cụ", "chủ", "giáo", "gái",
    "dâu", "rể", "trai", "bán", "đơn", "lập", "bé", "nhóc", "ấm", "học", "mợ",
  ]

  /// Words that point back at somebody with `này` behind them.
  static let pointers: [FoldedWord] = ["vị", "nữ", "nam"]

  /// `vị này`, `vị lãnh đạo này`, `nữ bác sĩ này`, `luật sư này`, `giám đốc này`.
  func pointing(at index: Int) -> Naming? {
    var end = index
    if Self.pointers.contains(passage.folded(end)) {
      end += 1
      while end < tokens.count, end - index < 6, tokens[end].kind == .word,
        passage.folded(end) != "này"
      {
        end += 1
      }
    } else if let behind = Honorific.table.end(tokens, at: index, before: tokens.count) {
      end = behind
    } else if let behind = RoleList.table.end(tokens, at: index, before: tokens.count),
      passage.folded(behind) == "này",
      let match = RoleList.table.match(tokens, at: index, before: tokens.count),
      match.value.office != .bodied
    {
      end = behind
    }
    guard end > index else { return nil }
    guard passage.folded(end) == "này" else { return describing(at: index) }
    return Naming(subject: .pronoun, range: index..<end + 1, extent: index..<end + 1)
  }

  /// `“…”, nghệ sĩ cao tuổi nói`: straight behind a quotation somebody's calling, in small letters.
  private func isCalling(at index: Int) -> Bool {
    guard isBehindQuotation(index),
      let match = Honorific.table.match(tokens, at: index, before: tokens.count)
    else { return false }
    return match.value.kind == .degree && !splitter.isName(match.end)
  }

  func isBehindQuotation(_ index: Int) -> Bool {
    index > 1 && (passage.isSign(index - 1, ",") || passage.isSign(index - 1, "-"))
      && ["”", "\""].contains { passage.isSign(index - 2, $0) }
  }

  /// `Bị cáo khai …`, `Người mẫu Nga đang bị giam ở Lào tuyên bố …`: a calling at the beginning of a
  /// sentence, perhaps with a few words more, before a verb of speaking.
  private func bareCalling(at index: Int) -> Naming? {
    guard isFirst(index),
      let match = Honorific.table.match(tokens, at: index, before: tokens.count),
      match.value.kind == .degree || match.value.kind == .honour, !match.value.meansMany
    else { return nil }
    var end = match.end
    while end < tokens.count, end - match.end < 12, tokens[end].kind == .word {
      if passage.isBeforeVerb(end) || Adverbs.words.contains(tokens[end].folded)
        || Adverbs.manners.contains(tokens[end].folded)
      {
        return Naming(subject: .pronoun, range: index..<end, extent: index..<end)
      }
      guard !Self.breaksOfCallings.contains(tokens[end].folded) else { return nil }
      if tokens[end].isCapitalised {
        // `bị cáo người Việt`.
        guard
          let behind = country(at: end)?.end
            ?? (passage.folded(end - 1) == "người" ? end + 1 : nil)
        else { return nil }
        end = behind
      } else {
        end += 1
      }
    }
    return nil
  }

  /// Words behind which it is no longer plain whom a calling means.
  private static let breaksOfCallings: WordSet = [
    "của", "và", "cho", "không", "chưa", "khác", "nào", "hay", "hoặc", "là", "bào",
  ]

  /// `nữ ca sĩ cho biết`, `“…”, vị bác sĩ nói`: a word or two on somebody who was named before, where
  /// they are the subject of a verb of speaking.
  private func describing(at index: Int) -> Naming? {
    guard
      Self.pointers.contains(passage.folded(index)) && isFirst(index)
        || isCalling(at: index)
    else { return bareCalling(at: index) }
    var end = index + 1
    while end < tokens.count, end - index < 9, !tokens[end].isCapitalised,
      tokens[end].kind == .word || tokens[end].isSign(",") && isBehindQuotation(index)
    {
      if ["không", "chưa"].contains(tokens[end].folded) { return nil }
      if end - index > 1, passage.isBeforeVerb(end) || Adverbs.words.contains(tokens[end].folded) {
        return Naming(subject: .pronoun, range: index..<end, extent: index..<end)
      }
      end += 1
    }
    return nil
  }
}
