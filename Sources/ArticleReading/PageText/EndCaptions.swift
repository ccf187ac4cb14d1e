/// The block of captions that stands apart at the end of some pages, after the text.
enum EndCaptions {
  /// Where the captions begin; `lines` are the text without title and lead.
  ///
  /// Only a page whose text is one block, a sentence a line, sets its last block apart on purpose;
  /// elsewhere each line must look like a caption by itself.
  static func start(in lines: [PageLine], isBlankSeparated: Bool) -> Int? {
    guard let start = lines.indices.last(where: { $0 > 0 && lines[$0].followsBlank }) else {
      return nil
    }
    let block = lines[start...]
    guard block.allSatisfy({ $0.wordCount <= 90 }), !block.allSatisfy(Byline.isIntroduced) else {
      return nil
    }
    if isStrict(lines, start: start) { return start }
    let repeated = Set(lines[..<start].map(\.text))
    let all = block.allSatisfy { line in
      PhotoCredit.stands(in: line) || repeated.contains(line.text)
    }
    return all && !isBlankSeparated ? start : nil
  }

  private static func isStrict(_ lines: [PageLine], start: Int) -> Bool {
    let isClear = lines[start...].contains { !$0.endsSentence || PhotoCredit.stands(in: $0) }
    return start >= (isClear ? 2 : 3) && lines.count - start <= start
      && !lines[1..<start].contains(where: \.followsBlank)
  }
}
