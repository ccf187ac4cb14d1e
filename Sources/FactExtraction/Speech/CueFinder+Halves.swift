import Vocabulary

/// Sentences in which two people speak.
extension CueFinder {
  /// `ông A nói …, trong khi bà B cho rằng …`: where the second speaker's half begins, if each half has
  /// a cue of its own.
  func secondHalf(of sentence: Range<Int>, namings: Range<Int>) -> Half? {
    guard namings.count > 1 else { return nil }
    for index in Range(from: sentence.lowerBound + 3, before: sentence.upperBound - 3) {
      guard Self.turns.contains(tokens[index].folded),
        let behind = endOfTurn(at: index, in: sentence)
      else { continue }
      guard
        let number = namings.first(where: { passage.namings[$0].extent.lowerBound >= behind }),
        passage.namings[number].extent.lowerBound == behind, canSpeak(number),
        let second = cue(in: behind..<sentence.upperBound, namings: number..<namings.upperBound),
        second.naming == number, !second.contents.isEmpty,
        let first = cue(in: sentence.lowerBound..<index, namings: namings.lowerBound..<number),
        !first.contents.isEmpty
      else { continue }
      return Half(turn: index, start: behind, naming: number)
    }
    return nil
  }

  struct Half {
    /// The token of the word that turns to the second speaker.
    var turn: Int
    var start: Int
    /// The index of the second speaker's naming.
    var naming: Int
  }

  private static let turns: WordSet = ["trong", "sau", "còn", "nhưng", "song", "thì", "tuy"]

  /// The token behind the words that turn from one speaker to another.
  private func endOfTurn(at index: Int, in sentence: Range<Int>) -> Int? {
    guard !passage.quotations.contains(index) else { return nil }
    let isBehindComma = passage.isSign(index - 1, ",")
    switch passage.folded(index) {
    case "trong" where passage.folded(index + 1) == "khi":
      guard passage.folded(index + 2) == "đó" else { return index + 2 }
      return passage.isSign(index + 3, ",") ? index + 4 : index + 3
    case "sau" where passage.folded(index + 1) == "khi" && isBehindQuotation(index, in: sentence):
      return index + 2
    case "tuy" where passage.folded(index + 1) == "nhiên" && isBehindComma:
      return passage.isSign(index + 2, ",") ? index + 3 : index + 2
    case "còn", "nhưng", "song": return isBehindComma ? index + 1 : nil
    // `Trong khi Sở A cho biết …, thì ông B nói …`.
    case "thì":
      return passage.folded(sentence.lowerBound) == "trong"
        && passage.folded(sentence.lowerBound + 1) == "khi" ? index + 1 : nil
    default: return nil
    }
  }

  /// `“…”, bà A nói hôm nay sau khi ông B cho biết …`: what bà A says is quoted and complete.
  private func isBehindQuotation(_ index: Int, in sentence: Range<Int>) -> Bool {
    passage.quotations.contains(sentence.lowerBound)
      && (passage.quotations.range(around: sentence.lowerBound).map { $0.upperBound < index }
        ?? false)
  }
}
