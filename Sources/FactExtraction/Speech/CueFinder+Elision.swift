import Vocabulary

extension CueFinder {
  /// `Đồng thời lưu ý …`: what another verb of the same speaker brings, who is not named again.
  func elidedPiece(in sentence: Range<Int>) -> Range<Int>? {
    let latest = min(sentence.lowerBound + 6, sentence.upperBound)
    for start in Range(from: sentence.lowerBound, before: latest) {
      if let found = verb(after: start, in: start..<sentence.upperBound), found.start == start,
        found.verb.kind != .speaks,
        !found.verb.needsSign || hasSign(after: found.end, in: sentence)
      {
        let content = contentStart(after: found.end, in: sentence)
        return content < sentence.upperBound ? content..<sentence.upperBound : nil
      }
      let isJoint = Adverbs.connectives.contains(tokens[start].folded) || tokens[start].isSign(",")
      guard isJoint else { return nil }
    }
    return nil
  }
}
