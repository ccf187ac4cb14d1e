import Articles
import Vocabulary

extension FactReading {
  /// `Anh cáo buộc Nga …`: at the beginning of a sentence the country's name looks like a form of
  /// address; it is the country where the page speaks of it elsewhere (`tại Anh`) and calls nobody so.
  mutating func takeCountryForAddress() {
    guard hasDoubtfulAddress, speaksOfEngland, !addressesSomebodySo else { return }
    for index in passages.indices {
      let scanner = NamingScanner(passages[index])
      passages[index].namings = passages[index].namings.compactMap { naming in
        Self.isDoubtful(naming, in: scanner.passage)
          ? scanner.stateNaming(at: naming.range.lowerBound) : naming
      }
    }
  }

  private var hasDoubtfulAddress: Bool {
    passages.contains { passage in passage.namings.contains { Self.isDoubtful($0, in: passage) } }
  }

  private static func isDoubtful(_ naming: Naming, in passage: PassageReading) -> Bool {
    guard case .pronoun = naming.subject, naming.extent.count == 1 else { return false }
    let token = passage.tokens[naming.range.lowerBound]
    return token.folded == word && token.isCapitalised
  }

  private var speaksOfEngland: Bool {
    passages.contains { passage in
      passage.tokens.indices.dropFirst().contains { index in
        passage.tokens[index].folded == Self.word && passage.tokens[index].isCapitalised
          && Self.prepositions.contains(passage.folded(index - 1))
          && !passage.splitter.isName(index + 1)
      }
    }
  }

  private var addressesSomebodySo: Bool {
    passages.contains { passage in
      passage.tokens.contains { $0.folded == Self.word && !$0.isCapitalised }
        && passage.namings.contains { naming in
          switch naming.subject {
          case .person(let name): name.honorifics.contains("anh")
          case .pronoun:
            passage.folded(naming.range.lowerBound) == Self.word
              && !Self.isDoubtful(naming, in: passage)
          case .title, .body, .place: false
          }
        }
    }
  }

  private static let word: FoldedWord = "anh"
  private static let prepositions: WordSet = [
    "tại", "ở", "của", "nước", "từ", "với", "do", "và", "sang", "đến", "phía", "cho", "như",
  ]
}
