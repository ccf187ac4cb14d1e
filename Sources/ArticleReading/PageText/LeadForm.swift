import VietnameseText

/// Whether the first paragraph sums the article up or begins to tell it.
enum LeadForm {
  /// A lead has its outlet's mark, or stands alone above a text of sentences, or is short and
  /// does not open with the day of the event as a first paragraph does.
  static func isLead(_ line: PageLine, in lines: [PageLine]) -> Bool {
    let body = lines.dropFirst()
    guard let next = body.first, line.endsSentence || line.wordCount >= 12,
      !PhotoCredit.stands(in: line)
    else { return false }
    if OutletMark(of: line.text) != nil { return true }
    let second = body.dropFirst().first
    if next.followsBlank, let second, !second.followsBlank { return line.wordCount <= 120 }
    guard body.count >= 2, (8...60).contains(line.wordCount) else { return false }
    return !opensWithDay(line.text) || opensWithDay(next.text)
  }

  /// Whether a paragraph opens as `Chiều 30/1, …`, `Ngày 2-7, …`, `Sáng nay (3/4), …` do.
  static func opensWithDay(_ text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 4).prefix(4)
    guard let first = words.first, openings.contains(Folding.folded(String(first))) else {
      return false
    }
    return words.dropFirst().contains { word in
      word.utf8.contains { (0x30...0x39).contains($0) }
    }
  }

  private static let openings: Set<String> = [
    "sáng", "trưa", "chiều", "tối", "đêm", "ngày", "hôm", "rạng", "trong",
  ]
}
