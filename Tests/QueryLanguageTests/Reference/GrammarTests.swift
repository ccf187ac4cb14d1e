import TestSupport
import Testing

@testable import QueryLanguage

/// Whatever the written grammar derives, the parser reads.
@Suite struct GrammarTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func everyDerivationParses(seed: UInt64) throws {
    var grammar = GrammarSentences(LanguageGrammar.text, seed: seed)
    for start in ["query", "groups"] {
      for _ in 0..<40 {
        let text = grammar.sentence(start)
        do throws(Diagnostics) {
          let statements = try Parser.script(text, commands: [])
          #expect(statements.count == 1, "\(text)")
        } catch {
          Issue.record("\(error.list.map(\.message)) in: \(text)")
        }
      }
    }
  }
}

/// Random sentences of a grammar in EBNF.
struct GrammarSentences {
  private indirect enum Part {
    case word(String)
    case rule(String)
    case list([Part])
    case choice([Part])
    case optional(Part)
    case repeated(Part)
  }

  private var rules: [String: Part] = [:]
  private var random: SeededRandom
  private var tokens: [String] = []

  init(_ text: String, seed: UInt64) {
    random = SeededRandom(seed: seed)
    for rule in text.split(separator: ";") {
      let sides = rule.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { continue }
      tokens = Self.tokens(String(sides[1]))
      rules[sides[0].filter { !$0.isWhitespace }] = choice()
    }
  }

  /// Words in quotes, names and signs.
  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var isQuoted = false
    var word = ""
    for letter in text {
      if letter == "\"" {
        if isQuoted { tokens.append("\"" + word) }
        word = ""
        isQuoted.toggle()
      } else if isQuoted || letter.isLetter {
        word.append(letter)
      } else {
        if !word.isEmpty { tokens.append(word) }
        word = ""
        if !letter.isWhitespace { tokens.append(String(letter)) }
      }
    }
    return word.isEmpty ? tokens : tokens + [word]
  }

  private mutating func choice() -> Part {
    var branches: [Part] = []
    repeat {
      var parts: [Part] = []
      while let token = tokens.first, !["|", "]", "}"].contains(token) {
        tokens.removeFirst()
        switch token {
        case "[":
          parts.append(.optional(choice()))
          tokens.removeFirst()
        case "{":
          parts.append(.repeated(choice()))
          tokens.removeFirst()
        default:
          parts.append(token.hasPrefix("\"") ? .word(String(token.dropFirst())) : .rule(token))
        }
      }
      branches.append(.list(parts))
    } while takeBar()
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func takeBar() -> Bool {
    guard tokens.first == "|" else { return false }
    tokens.removeFirst()
    return true
  }

  mutating func sentence(_ start: String) -> String {
    expand(.rule(start), 0).joined(separator: " ")
      .replacing("$ ", with: "$").replacing(" . ", with: ".")
  }

  private mutating func expand(_ part: Part, _ depth: Int) -> [String] {
    switch part {
    case .word(let word): return [word]
    case .list(let parts): return parts.flatMap { expand($0, depth) }
    case .choice(let parts):
      // Deep down the last branch is taken, which leads to no more brackets.
      return expand(depth > 10 ? parts[parts.count - 1] : random.one(of: parts), depth)
    case .optional(let part): return depth > 10 || random.once(in: 2) ? [] : expand(part, depth)
    case .repeated(let part):
      return (0..<(depth > 7 ? 0 : random.below(2))).flatMap { _ in expand(part, depth) }
    case .rule(let name):
      switch name {
      case "STRING": return [random.one(of: ["\"Bí thư\"", "\"a\""])]
      case "NUMBER": return [random.one(of: ["5", "2026", "1.000"])]
      case "DATE": return [random.one(of: ["30/01/2026", "2026-01", "1/2026"])]
      case "ENTITY": return [random.one(of: ["speaker", "article"])]
      case "NAME": return [random.one(of: ["name", "role", "tên", "date"])]
      default: return rules[name].map { expand($0, depth + 1) } ?? ["⟨\(name)⟩"]
      }
    }
  }
}
