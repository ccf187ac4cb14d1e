import Articles
import Vocabulary

/// Finding what somebody says behind a colon.
extension CueFinder {
  /// `X: …` at the beginning of a sentence.
  func colon(_ number: Int, in sentence: Range<Int>) -> Cue? {
    let naming = passage.namings[number]
    guard naming.person != nil, naming.extent.lowerBound - sentence.lowerBound <= 1,
      let colon = colon(behind: naming.extent.upperBound, in: sentence)
    else { return nil }
    let content = Range(from: colon + 1, before: sentence.upperBound)
    return Cue(naming: number, verb: nil, contents: [content], isOpen: true)
  }

  /// The colon behind a name, or behind more words about the person that end in a colon and a
  /// quotation (`Bà X, Phòng Y: “…”`).
  private func colon(behind start: Int, in sentence: Range<Int>) -> Int? {
    if passage.isSign(start, ":") { return start }
    guard passage.isSign(start, ",") else { return nil }
    for index in Range(from: start, before: min(start + 24, sentence.upperBound)) {
      if passage.isSign(index, ":") { return isQuote(index + 1) ? index : nil }
      guard tokens[index].kind != .sign || [",", "-", "(", ")"].contains(tokens[index].folded),
        isPartOfName(index)
          || ReportingVerb.table.match(tokens, at: index, before: sentence.upperBound) == nil
      else { return nil }
    }
    return nil
  }

  /// `X thẳng thắn: “…”`: a word or two on how somebody speaks, and then the quotation.
  func manner(_ number: Int, in sentence: Range<Int>) -> Cue? {
    let end = passage.namings[number].extent.upperBound
    guard isPerson(number) else { return nil }
    for index in Range(from: end + 1, before: min(end + 5, sentence.upperBound)) {
      if passage.isSign(index, ":"), !isQuote(index + 1), isManner(end..<index) {
        return Cue(
          naming: number,
          verb: Cue.Verb(kind: .says, text: words(end..<index)),
          contents: [Range(from: index + 1, before: sentence.upperBound)],
          isOpen: true
        )
      }
      if passage.isSign(index, ":"), isQuote(index + 1),
        passage.quotations.range(around: index + 1).map({ $0.upperBound + 1 >= sentence.upperBound }
        )
          ?? true
      {
        let text = (end..<index).map(passage.word).joined(separator: " ").lowercased()
        let content = Range(from: index + 1, before: sentence.upperBound)
        return Cue(
          naming: number,
          verb: Cue.Verb(kind: .says, text: text),
          contents: [content],
          isOpen: true
        )
      }
      guard tokens[index - 1].kind == .word else { return nil }
    }
    return nil
  }

  /// `Giọng đứt quãng, ông A không giấu nổi xúc động: “…”`: the one whom a sentence is about, whatever
  /// the words before the colon, where it ends in a whole quotation.
  func farColon(_ number: Int, in sentence: Range<Int>) -> Cue? {
    let extent = passage.namings[number].extent
    guard isPerson(number), passage.namings[number].person != nil, isSubject(number, of: sentence)
    else { return nil }
    for index in Range(from: extent.upperBound + 1, before: sentence.upperBound).prefix(22) {
      guard passage.isSign(index, ":") else {
        if isQuote(index) || [";", "("].contains(tokens[index].folded) { return nil }
        continue
      }
      guard endsInQuotation(from: index + 1, of: sentence),
        !Self.announcements.contains(tokens[index - 1].folded),
        !Range(from: extent.upperBound, before: index).contains(where: {
          namesPerson($0, behind: number)
        })
      else { return nil }
      let words = lastVerb(in: extent.upperBound..<index) ?? index - 2..<index
      return Cue(
        naming: number,
        verb: Cue.Verb(kind: .says, text: self.words(words)),
        contents: [Range(from: index + 1, before: sentence.upperBound)],
        isOpen: true
      )
    }
    return nil
  }

  /// Who opens the sentence, or stands behind the comma that ends its opening, nobody being named before.
  private func isSubject(_ number: Int, of sentence: Range<Int>) -> Bool {
    guard opens(sentence, at: passage.namings[number].extent.lowerBound) else { return false }
    guard number > 0 else { return true }
    let before = passage.namings[number - 1]
    return before.extent.lowerBound < sentence.lowerBound || !isPerson(number - 1)
  }

  /// The last verb of speaking in some words.
  private func lastVerb(in words: Range<Int>) -> Range<Int>? {
    for index in words.reversed() where !isPartOfName(index) {
      if let end = ReportingVerb.table.end(tokens, at: index, before: words.upperBound) {
        return index..<end
      }
    }
    return nil
  }

  private func namesPerson(_ index: Int, behind number: Int) -> Bool {
    passage.namings[(number + 1)...].prefix(4).contains {
      guard case .person = $0.subject else { return false }
      return $0.range.lowerBound == index
    }
  }

  /// Whether the rest of a sentence is one quotation of five words or more.
  private func endsInQuotation(from start: Int, of sentence: Range<Int>) -> Bool {
    guard isQuote(start), sentence.upperBound - start > 6 else { return false }
    guard let quotation = passage.quotations.range(around: start) else {
      return passage.quotations.opening == start
    }
    return quotation.lowerBound == start && quotation.upperBound + 1 >= sentence.upperBound
  }

  /// Last words before a colon behind which stands the name or the text of something, and no speech.
  private static let announcements: WordSet = [
    "án", "tội", "chữ", "đề", "hiệu", "luật", "gồm", "là", "như", "tên", "thơ", "hát", "sách",
    "biển", "khúc", "phẩm", "phim", "danh", "nghĩa", "mục", "hỏi", "câu",
  ]
}
