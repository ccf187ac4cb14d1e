import Articles
import Vocabulary

/// Where what is said begins and ends.
extension CueFinder {
  /// What stands before `…, X nói`: the words up to the comma, or the quotation.
  func contentsBefore(
    _ subject: Int,
    verbEnd: Int,
    _ verb: ReportingVerb,
    in sentence: Range<Int>
  ) -> [Range<Int>]? {
    let subject = behindQuotation(subject, in: sentence)
    // `”, ông A nói.`: the mark alone that closes a quotation of the passages before.
    if subject - sentence.lowerBound == 2, passage.quotations.closing == sentence.lowerBound,
      isSeparator(subject - 1), isEnd(verbEnd, of: sentence)
    {
      return [sentence.lowerBound..<subject - 1]
    }
    guard subject - sentence.lowerBound > 2, isSeparator(subject - 1) || isQuote(subject - 1) else {
      return nil
    }
    let content = sentence.lowerBound..<subject - (isQuote(subject - 1) ? 0 : 1)
    let isQuotation = isQuotationAlone(content)
    let isLast =
      isEnd(behindTime(verbEnd, in: sentence), of: sentence)
      || isTail(verbEnd, of: sentence) && (isQuotation || isClause(content))
    guard verb.mayFollow, isQuotation || isLast && !verb.isTag else { return nil }
    if isLast { return [content] }
    guard isQuotation else { return nil }
    // `“A”, X nói, “B”`
    for index in Range(from: verbEnd, before: min(verbEnd + 12, sentence.upperBound)) {
      if let quotation = passage.quotations.range(around: index) { return [content, quotation] }
    }
    return [content]
  }

  /// `…, ông A cho biết hôm 15/5.`: the token behind the day on which it was said.
  private func behindTime(_ index: Int, in sentence: Range<Int>) -> Int {
    guard Adverbs.times.contains(passage.folded(index)) else { return index }
    return Range(from: index, before: min(index + 9, sentence.upperBound))
      .first { !passage.isTime($0) } ?? sentence.upperBound
  }

  /// `Khẳng định vải ngọt, ông A đề nghị …`: what a verb at the beginning of the sentence brings.
  func frontedContent(before subject: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard
      let match = ReportingVerb.table.match(
        tokens,
        at: sentence.lowerBound,
        before: sentence.upperBound
      ),
      match.value.kind != .speaks, passage.isSign(subject - 1, ","),
      !match.value.needsSign || passage.folded(match.end) == "rằng",
      !["về", "với", "trước", "tại", "trên", "thêm", "trong"].contains(passage.folded(match.end)),
      !takesNote(match.value, at: match.end)
    else { return nil }
    let start = contentStart(after: match.end, in: sentence)
    return start + 2 < subject - 1 ? start..<subject - 1 : nil
  }

  /// `Ghi nhận ý kiến các địa phương, ông A …`: what others said.
  private func takesNote(_ verb: ReportingVerb, at end: Int) -> Bool {
    verb.name == "ghi nhận"
      && (passage.folded(end) == "ý" && passage.folded(end + 1) == "kiến"
        || passage.folded(end) == "phản" && passage.folded(end + 1) == "ánh")
  }

  /// `“…”, ông A nói và cho hay giá sẽ tăng`: what the second verb brings.
  func contentOfJoined(_ found: FoundVerb, in sentence: Range<Int>) -> Range<Int>? {
    let start = contentStart(after: found.end, in: sentence)
    return start + 2 < sentence.upperBound ? start..<sentence.upperBound : nil
  }

  /// `“…”, người bán hàng Lê Mơ nói`: where the subject begins, small words before the name included.
  func behindQuotation(_ subject: Int, in sentence: Range<Int>) -> Int {
    var start = subject
    // `“…”, BBC dẫn thông cáo của Bộ Y tế cho hay`: who cites whom stands between.
    var isCited = false
    while start > sentence.lowerBound, subject - start < (isCited ? 12 : 6),
      tokens[start - 1].kind == .word, isCited || !tokens[start - 1].isCapitalised
    {
      start -= 1
      if tokens[start].folded == "dẫn" { isCited = true }
    }
    let isBehind =
      start - 2 > sentence.lowerBound && isSeparator(start - 1)
      && passage.quotations.contains(start - 2)
    return isBehind ? start : subject
  }

  /// Whether words that end in a quotation begin with it, too, or with one of an earlier passage.
  func isQuotationAlone(_ words: Range<Int>) -> Bool {
    guard let last = words.last else { return false }
    if let quotation = passage.quotations.range(around: last) {
      return quotation.lowerBound <= words.lowerBound + 1
    }
    return passage.quotations.contains(last)
  }

  /// Where what is said begins: after `rằng`, a comma, a colon, `với phóng viên:`.
  func contentStart(after index: Int, in sentence: Range<Int>) -> Int {
    var start = index
    if start < sentence.upperBound, ["với", "tại"].contains(tokens[start].folded) {
      for end in Range(from: start, before: min(start + 16, sentence.upperBound))
      where tokens[end].isSign(":") || tokens[end].isSign(",") {
        start = end
        break
      }
    }
    // `nói trong cuộc họp báo: “…”`.
    let reach =
      ["trong", "trên", "khi", "sau", "hôm", "bên"].contains(passage.folded(start)) ? 20 : 5
    for end in Range(from: start, before: min(start + reach, sentence.upperBound))
    where tokens[end].isSign(":") && isQuote(end + 1) {
      start = end
      break
    }
    start = behindThat(start, in: sentence) ?? start
    while start < sentence.upperBound,
      ["rằng", "là", "thêm", ",", ":"].contains(tokens[start].folded)
    {
      start += 1
    }
    return start
  }

  /// `viết trên trang cá nhân rằng …`, `bác cáo buộc của X rằng …`: the token of a `rằng` to which only
  /// a few words lead.
  private func behindThat(_ start: Int, in sentence: Range<Int>) -> Int? {
    guard ["trên", "với", "tại", "trong", "của", "lên", "vào"].contains(passage.folded(start))
    else {
      return nil
    }
    for index in Range(from: start, before: min(start + 9, sentence.upperBound)) {
      if tokens[index].folded == "rằng" { return index }
      guard tokens[index].kind != .sign else { return nil }
    }
    return nil
  }

  func hasSign(after index: Int, in sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return false }
    if ["rằng", "là", ":"].contains(tokens[index].folded) || isQuote(index) { return true }
    if behindThat(index, in: sentence) != nil { return true }
    for next in Range(from: index, before: min(index + 20, sentence.upperBound))
    where tokens[next].isSign(":") {
      return true
    }
    return false
  }

  func isSeparator(_ index: Int) -> Bool {
    passage.isSign(index, ",") || passage.isSign(index, "-")
  }

  func isQuote(_ index: Int) -> Bool {
    ["“", "”", "\"", "«", "»"].contains { passage.isSign(index, $0) }
  }

  func isEnd(_ index: Int, of sentence: Range<Int>) -> Bool {
    var index = index
    if index < sentence.upperBound, tokens[index].folded == "thêm" { index += 1 }
    return index >= sentence.upperBound
      || tokens[index].kind == .sign && [".", "!", "?", "…"].contains(tokens[index].folded)
  }
}
