import Articles
import Vocabulary

/// Tells the questions of an interview from its answers.
enum Interviews {
  /// `PV: …`, `* Thưa ông, …?`, `Ông có thể cho biết …?`: the paper asks, and the one who has the floor
  /// answers in the next passage.
  static func isQuestion(_ passage: PassageReading) -> Bool {
    guard passage.kind == .body, let last = passage.tokens.last else { return false }
    if isOfPaper(passage) { return true }
    guard last.isSign("?"), passage.quotations.ranges.isEmpty, passage.quotations.closing == nil,
      passage.quotations.opening == nil
    else { return false }
    return passage.folded(0) == "*" || passage.folded(0) == "thưa"
      || passage.namings.contains { naming in
        guard case .pronoun = naming.subject else { return false }
        return true
      }
  }

  /// `Thưa ông`, `…, thưa bà?`: the words are put to one person.
  static func addressesSomebody(_ passage: PassageReading) -> Bool {
    passage.tokens.contains { $0.folded == "thưa" }
  }

  /// `PV: …`, `Phóng viên hỏi: …`.
  private static func isOfPaper(_ passage: PassageReading) -> Bool {
    let start = passage.folded(0) == "-" || passage.folded(0) == "*" ? 1 : 0
    let isReporter =
      ["pv", "nđt"].contains(passage.folded(start))
      || passage.folded(start) == "phóng" && passage.folded(start + 1) == "viên"
    return isReporter && (start..<start + 6).contains { passage.isSign($0, ":") }
  }
}
