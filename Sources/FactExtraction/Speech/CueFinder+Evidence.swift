import Vocabulary

/// What somebody says by what others have found.
extension CueFinder {
  /// `dẫn các số liệu của Sở Y tế cho thấy …`: the token behind the verb of what is cited.
  func endOfEvidence(_ start: Int, in sentence: Range<Int>) -> Int? {
    guard passage.folded(start) == "dẫn" else { return nil }
    let noun = ["các", "những", "một"].contains(passage.folded(start + 1)) ? start + 2 : start + 1
    guard
      Self.findings.contains(where: {
        passage.folded(noun) == $0[0] && passage.folded(noun + 1) == $0[1]
      })
    else { return nil }
    for index in Range(from: noun + 2, before: min(noun + 18, sentence.upperBound)) {
      guard tokens[index].kind != .sign || tokens[index].isSign("-") else { return nil }
      if passage.folded(index) == "cho", ["thấy", "biết"].contains(passage.folded(index + 1)) {
        return index + 2
      }
    }
    return nil
  }

  private static let findings: [[FoldedWord]] = [
    ["dữ", "liệu"], ["số", "liệu"], ["báo", "cáo"], ["thống", "kê"], ["kết", "quả"],
    ["nghiên", "cứu"], ["khảo", "sát"], ["thông", "tin"], ["tài", "liệu"],
    ["nguồn", "tin"], ["nguồn", "thạo"],
  ]
}
