import TestSupport
import Testing
import VietnameseText

@testable import QueryLanguage

/// Every one-letter slip in the words of many queries, and whether the right word is offered first.
@Suite struct TypoTests {
  /// A word of a query with one letter wrong.
  struct Slip {
    var query: String
    var right: String
    var wrong: String
  }

  @Test func theRightNameIsOfferedFirst() {
    let queries = Golden.text(of: "typos/queries.tq").split(separator: "\n").map(String.init)
    #expect(queries.count >= 100)
    var told = 0
    var right = 0
    var missed: [String: Int] = [:]
    for slip in queries.flatMap(Self.slips) {
      guard let offered = Self.offered(for: slip) else { continue }
      told += 1
      if Self.isRight(offered, slip) {
        right += 1
      } else {
        missed["\(slip.right): \(slip.wrong) gave \(offered) in \(slip.query)", default: 0] += 1
      }
    }
    let worst = missed.keys.sorted().joined(separator: "\n")
    #expect(told > 5_000)
    #expect(right * 100 >= told * 99, "\(right) of \(told)\n\(worst)")
  }

  /// A word of the grammar is also offered with what always goes with it: `order by`, `is known`.
  private static func isRight(_ offered: String, _ slip: Slip) -> Bool {
    offered == slip.right
      || Keyword.named(slip.right) != nil && offered.split(separator: " ").contains(slip.right[...])
  }

  /// What is offered first; missing where the slip made another right query.
  static func offered(for slip: Slip) -> String? {
    do throws(Diagnostics) {
      _ = try SampleQuery.diagnosed(slip.query)
      return nil
    } catch {
      for diagnostic in error.list {
        for text in [diagnostic.label, diagnostic.hint].compactMap({ $0?.english }) {
          if let name = firstQuoted(text) { return name }
        }
      }
      return ""
    }
  }

  private static func firstQuoted(_ text: String) -> String? {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.count > 1 ? String(parts[1]) : nil
  }

  /// The key beside each.
  private static let beside: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("qwertyuiopasdfghjklzxcvbnm", "wertyuiopqsdfghjklaxcvbnmz")
  )

  /// Each word outside strings, each of its letters dropped, doubled, swapped and replaced.
  static func slips(of query: String) -> [Slip] {
    var slips: [Slip] = []
    let tokens = Lexer.tokens(of: query)
    let bytes = Array(query.utf8)
    for (index, token) in tokens.enumerated() {
      guard case .word(let word) = token.kind, word.utf8.count > 2 else { continue }
      let isAlias = index > 0 && tokens[index - 1].keyword == .as
      guard !isAlias else { continue }
      let letters = Array(word)
      var wrongs: [String] = []
      for place in letters.indices {
        var dropped = letters
        dropped.remove(at: place)
        var doubled = letters
        doubled.insert(letters[place], at: place)
        var replaced = letters
        replaced[place] = letters[place] == "x" ? "q" : "x"
        var besides = letters
        besides[place] = beside[letters[place]] ?? "x"
        wrongs += [String(dropped), String(doubled), String(replaced), String(besides)]
        if place > 0, letters[place] != letters[place - 1] {
          var swapped = letters
          swapped.swapAt(place, place - 1)
          wrongs.append(String(swapped))
        }
      }
      for wrong in Set(wrongs) where wrong != word {
        let before = String(decoding: bytes[..<token.range.start], as: UTF8.self)
        let after = String(decoding: bytes[token.range.end...], as: UTF8.self)
        slips.append(Slip(query: before + wrong + after, right: word, wrong: wrong))
      }
    }
    return slips
  }
}
