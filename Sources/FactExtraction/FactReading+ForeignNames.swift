import Articles
import Vocabulary

extension FactReading {
  /// `CEO Sao Mai Jean Dupont` beside `ông Jean Dupont` and `Sao Mai`: the name of a company or a land
  /// before a foreign name is none of it.
  ///
  /// `Maria de Silva` stays whole beside `bà Silva`, since nothing there is called `Maria` alone.
  mutating func shortenForeignNames() {
    guard hasLongForeignName else { return }
    let known = namesOfPeople
    let followers = wordsBehindCapitals
    for index in passages.indices {
      for number in passages[index].namings.indices {
        guard case .person(let name) = passages[index].namings[number].subject, name.isForeign
        else { continue }
        let words = name.words
        let dropped = (1..<max(1, words.count - 1)).first { count in
          known.contains(Array(words.dropFirst(count)))
            && followers[words[count - 1], default: []].contains { $0 != words[count] }
        }
        if let dropped { passages[index].shortenName(number, by: dropped) }
      }
    }
  }

  /// Whether anybody has a foreign name of three words or more, as few articles do.
  private var hasLongForeignName: Bool {
    passages.contains { passage in
      passage.namings.contains { naming in
        if case .person(let name) = naming.subject {
          name.isForeign && name.words.count > 2
        } else {
          false
        }
      }
    }
  }

  private var namesOfPeople: Set<[FoldedWord]> {
    var names: Set<[FoldedWord]> = []
    for passage in passages {
      for case .person(let name) in passage.namings.lazy.map(\.subject) where name.words.count > 1 {
        names.insert(name.words)
      }
    }
    return names
  }

  /// For each word in capitals a few of the words that follow it.
  private var wordsBehindCapitals: [FoldedWord: Set<FoldedWord>] {
    var followers: [FoldedWord: Set<FoldedWord>] = [:]
    for passage in passages {
      for (token, next) in zip(passage.tokens, passage.tokens.dropFirst())
      where token.isCapitalised && followers[token.folded, default: []].count < 3 {
        followers[token.folded, default: []].insert(next.folded)
      }
    }
    return followers
  }
}
