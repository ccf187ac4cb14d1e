import TestSupport

/// Random sentences of a grammar.
struct GrammarSentences {
  private typealias Part = WrittenGrammar.Part

  private let rules: [String: WrittenGrammar.Part]
  private var random: SeededRandom

  init(_ grammar: WrittenGrammar, seed: UInt64) {
    rules = grammar.rules
    random = SeededRandom(seed: seed)
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
