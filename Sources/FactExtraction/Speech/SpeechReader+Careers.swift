import Articles
import Vocabulary

extension SpeechReader {
  /// Notes the offices that a sentence tells of those whom it is about: of one whom `ông` means all, of one
  /// who is named those behind the first, which stand with the name.
  mutating func noteCareers(_ namings: Range<Int>, in sentence: Range<Int>, of index: Int) {
    let passage = reading.passages[index]
    guard passage.kind == .body || passage.kind == .lead else { return }
    var scanner: NamingScanner?
    for number in namings {
      var naming = passage.namings[number]
      let start = naming.extent.lowerBound
      guard naming.person != nil, isAtSubject(start, in: sentence, passage),
        !passage.quotations.contains(start), mayTellOffice(naming.extent.upperBound, in: passage)
      else { continue }
      let own = scanner ?? NamingScanner(passage)
      scanner = own
      let known = Set((naming.titles + naming.sharedTitles).map(\.start))
      let career = own.career(
        from: start,
        at: naming.extent.upperBound,
        before: sentence.upperBound
      )
      .filter { !known.contains($0.start) }
      guard !career.isEmpty else { continue }
      naming.titles = career
      naming.sharedTitles = []
      reading.addPositions(of: naming, in: index)
    }
  }

  /// Whether a naming opens its sentence, perhaps behind a few words and a comma (`Năm 2010, ông …`).
  private func isAtSubject(_ start: Int, in sentence: Range<Int>, _ passage: PassageReading) -> Bool
  {
    start == sentence.lowerBound || passage.isSign(start - 1, ",")
      || start - sentence.lowerBound < 4
  }

  /// Most sentences tell of no office: whether a word follows by which they do.
  private func mayTellOffice(_ index: Int, in passage: PassageReading) -> Bool {
    Range(from: index, before: min(index + 6, passage.tokens.count)).contains {
      Self.wordsOfOffice.contains(passage.tokens[$0].folded)
    }
  }

  private static let wordsOfOffice: WordSet = [
    "là", "làm", "giữ", "nhiệm", "bầu", "cử", "thành", "chức", "nhận", "động", "chuyển",
  ]
}
