import SQLText

/// How much of the stack of SQLite's parser a statement takes, from above.
///
/// The stack of stock SQLite has 100 entries, which none of its messages says. What stands on it is
/// counted after SQLite's own grammar for the few forms that our statements have.
enum StatementDepth {
  static func estimate(of sql: SQLFragment) -> Int {
    var scanner = Scanner()
    for byte in sql.prepared.sql.utf8 { scanner.take(byte) }
    return scanner.deepest
  }

  /// Where in a bracket the scanner is: what has been read there and still waits for its end.
  private enum Part: Int {
    /// An expression; nothing waits.
    case expression = 0
    /// SELECT, DISTINCT, the columns before, a place in the text.
    case columns = 4
    /// SELECT, DISTINCT, the columns, FROM and the tables before, or WHERE.
    case body = 5
    /// The same with all clauses up to the last.
    case end = 11
  }

  /// The last eight letters of a word, which are all of any keyword.
  private struct Word: Equatable, ExpressibleByStringLiteral {
    private var letters: UInt64 = 0

    init() {}

    init(stringLiteral text: StaticString) {
      text.withUTF8Buffer { for byte in $0 { append(byte) } }
    }

    var isEmpty: Bool { letters == 0 }

    mutating func append(_ byte: UInt8) { letters = letters << 8 | UInt64(byte) }
  }

  private struct Bracket {
    var part = Part.expression
    /// Whether a left side and its `and` or `or` wait.
    var isList = false
    /// The entries of the brackets around it.
    var base: Int

    var entries: Int { base + part.rawValue + (isList ? 2 : 0) }
  }

  /// Walks over the text of a statement of ours, in which no literal holds a bracket.
  private struct Scanner {
    /// The statement itself and the next token.
    private static let base = 4
    /// The longest expression without a bracket: `' ' || text || ' ' glob pattern`.
    private static let leaf = 5

    private(set) var deepest = 0
    private var open: [Bracket] = [Bracket(base: base)]
    private var word = Word()
    /// The word before the bracket that may come now.
    private var last = Word()
    private var isQuoted = false

    mutating func take(_ byte: UInt8) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { return }
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"): word.append(byte)
      case UInt8(ascii: "("):
        let isCall = !word.isEmpty
        endWord()
        push(isCall)
      case UInt8(ascii: ")"):
        endWord()
        if open.count > 1 { open.removeLast() }
        last = Word()
      default:
        endWord()
        if byte > UInt8(ascii: " ") { last = Word() }
      }
    }

    private mutating func endWord() {
      guard !word.isEmpty else { return }
      switch word {
      case "select": enter(.columns)
      case "from", "where": enter(.body)
      case "group", "order", "limit": enter(.end)
      case "and", "or": open[open.count - 1].isList = true
      default: break
      }
      deepest = max(deepest, open[open.count - 1].entries + Self.leaf)
      last = word
      word = Word()
    }

    private mutating func enter(_ part: Part) {
      open[open.count - 1].part = part
      open[open.count - 1].isList = false
    }

    private mutating func push(_ isCall: Bool) {
      var entries = open[open.count - 1].entries
      if last == "in" {
        // The left side, IN and the bracket.
        entries += 3
      } else if last == "as" {
        // WITH, a name, its columns, AS and the bracket.
        entries += 5
      } else if isCall {
        // The name, the bracket, DISTINCT, the arguments before and a comma.
        entries += 5
      } else {
        entries += last == "not" ? 2 : 1
      }
      open.append(Bracket(base: entries))
      deepest = max(deepest, entries + Self.leaf)
      last = Word()
    }
  }
}
