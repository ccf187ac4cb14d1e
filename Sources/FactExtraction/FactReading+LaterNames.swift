import Articles
import Vocabulary

extension FactReading {
  /// Finds people whom the article names in full where they stand without any word before them:
  /// `Trần Trung Kiên`, `Trung Kiên`, and `Kiên` where the article lets somebody called so speak.
  mutating func findLaterNames() {
    let runs = passages.map(\.unnamedRuns)
    let short = shortNamesThatSpeak(runs)
    let people = people
    for index in passages.indices where !runs[index].isEmpty {
      let found = Self.laterNames(of: people, in: passages[index], runs[index], short: short)
      guard !found.isEmpty else { continue }
      passages[index].namings = (passages[index].namings + found)
        .sorted { $0.extent.lowerBound < $1.extent.lowerBound }
    }
  }

  /// Words in capitals that stand alone before a verb of speaking and end the name of somebody.
  private func shortNamesThatSpeak(_ runs: [[Range<Int>]]) -> Set<FoldedWord> {
    var words: Set<FoldedWord> = []
    for (passage, runs) in zip(passages, runs) where passage.kind != .teaser {
      for run in runs where run.count == 1 {
        let token = passage.tokens[run.lowerBound]
        guard !token.isAllCapitals, Syllable.isVietnamese(token.folded),
          speaks(from: run.upperBound, in: passage),
          !FunctionWords.contains(passage.tokens, at: run.lowerBound),
          people.person(endingIn: [token.folded]) ?? people.person(beginningWith: token.folded)
            != nil
        else { continue }
        words.insert(token.folded)
      }
    }
    return words
  }

  /// Whether a verb of speaking follows, or a few words on how it is done (`xúc động nhớ lại`).
  private func speaks(from start: Int, in passage: PassageReading) -> Bool {
    for index in start..<start + 4 {
      if passage.isBeforeVerb(index) { return true }
      guard passage.tokens.indices.contains(index), passage.tokens[index].kind == .word,
        !passage.tokens[index].isCapitalised
      else { return false }
    }
    return false
  }

  private static func laterNames(
    of people: PeopleBook,
    in passage: PassageReading,
    _ runs: [Range<Int>],
    short: Set<FoldedWord>
  ) -> [Naming] {
    let scanner = NamingScanner(passage)
    return runs.compactMap { run in
      guard let (person, range) = person(of: people, in: run, of: passage, short: short),
        !scanner.isThing(range)
      else { return nil }
      let words = range.map { passage.tokens[$0].folded }
      let name = PersonName(
        text: passage.splitter.text(range),
        words: words,
        isForeign: false,
        honorifics: [],
        isDoubtful: true
      )
      var naming = scanner.naming(of: name, range, start: range.lowerBound, titles: [])
      naming.person = person
      return naming
    }
  }

  /// Whose name a run of capitals is; a word that only begins the sentence is none of it.
  private static func person(
    of people: PeopleBook,
    in run: Range<Int>,
    of passage: PassageReading,
    short: Set<FoldedWord>
  ) -> (person: Int, range: Range<Int>)? {
    let isFirst = run.lowerBound == 0 || passage.tokens[run.lowerBound - 1].kind == .sign
    for range in isFirst ? [run, run.dropFirst()] : [run] where !range.isEmpty && range.count <= 5 {
      let words = range.map { passage.tokens[$0].folded }
      if words.count == 1, !short.contains(words[0]) { continue }
      let person = people.person(called: words) ?? people.person(endingIn: words)
      if let person = person ?? (words.count == 1 ? people.person(beginningWith: words[0]) : nil) {
        return (person, range.lowerBound..<range.upperBound)
      }
    }
    return nil
  }
}

extension PassageReading {
  private func isName(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .word && tokens[index].isCapitalised
  }

  /// The runs of words in capitals that no naming holds or touches.
  fileprivate var unnamedRuns: [Range<Int>] {
    var runs: [Range<Int>] = []
    var number = 0
    var index = 0
    while index < tokens.count {
      if number < namings.count, index >= namings[number].extent.lowerBound {
        index = max(index, namings[number].extent.upperBound)
        number += 1
        continue
      }
      let limit = number < namings.count ? namings[number].extent.lowerBound : tokens.count
      var end = index
      while end < limit, isName(end) { end += 1 }
      let touches = index > 0 && isName(index - 1) || end == limit && isName(end)
      if end > index, !touches { runs.append(index..<end) }
      index = max(end, index + 1)
    }
    return runs
  }
}
