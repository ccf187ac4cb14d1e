import Vocabulary

extension CueFinder {
  /// `Ủy ban Đại lễ Sao Mai Liên Hợp Quốc`: behind a name in capitals a body is the end of another's.
  private func isEndOfName(_ start: Int) -> Bool {
    guard start > 1, passage.splitter.isName(start - 1), passage.folded(start - 1) != "theo" else {
      return false
    }
    return tokens[start - 2].kind != .sign
  }

  /// Whether a naming can be somebody who speaks.
  func canSpeak(_ number: Int) -> Bool {
    if unnamed.contains(number) { return true }
    let naming = passage.namings[number]
    switch naming.subject {
    case .person, .pronoun: return naming.person != nil
    // `lãnh đạo Sở Y tế` speaks for the body, whoever it is.
    case .title: return naming.person != nil || naming.titles.contains(where: \.speaksForParty)
    case .body: return !isEndOfName(naming.range.lowerBound)
    case .place(let place):
      let start = place.range.lowerBound
      let isFirst = start == 0 || tokens[start - 1].kind == .sign
      return isFirst && !passage.isSign(start - 1, "(")
        // `TTL - Hà Nội đề nghị …`, but not `đường Cần Thơ - An Giang đề nghị …`.
        && (!passage.isSign(start - 1, "-") || start <= 2)
    }
  }
}
