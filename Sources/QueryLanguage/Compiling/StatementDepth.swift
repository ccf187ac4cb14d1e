import SQLText

/// How much of the stack of SQLite's parser a statement takes, from above.
///
/// The stack of stock SQLite has 100 entries, which none of its messages says. What stands on it is
/// counted after SQLite's own grammar for the few forms that our statements have.
enum StatementDepth {
  static func estimate(of sql: SQLFragment) -> Int {
    var scanner = Scanner()
    for segment in sql.segments {
      switch segment {
      case .text(let text): for byte in text.utf8 { scanner.take(byte) }
      case .binding: scanner.take(UInt8(ascii: "?"))
      }
    }
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
    private var word: [UInt8] = []
    /// The word before the bracket that may come now.
    private var last: [UInt8] = []
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
        last = []
      default:
        endWord()
        if byte > UInt8(ascii: " ") { last = [] }
      }
    }

    private mutating func endWord() {
      guard !word.isEmpty else { return }
      switch word {
      case Array("select".utf8): enter(.columns)
      case Array("from".utf8), Array("where".utf8): enter(.body)
      case Array("group".utf8), Array("order".utf8), Array("limit".utf8): enter(.end)
      case Array("and".utf8), Array("or".utf8): open[open.count - 1].isList = true
      default: break
      }
      deepest = max(deepest, open[open.count - 1].entries + Self.leaf)
      last = word
      word.removeAll(keepingCapacity: true)
    }

    private mutating func enter(_ part: Part) {
      open[open.count - 1].part = part
      open[open.count - 1].isList = false
    }

    private mutating func push(_ isCall: Bool) {
      var entries = open[open.count - 1].entries
      if last == Array("in".utf8) {
        // The left side, IN and the bracket.
        entries += 3
      } else if last == Array("as".utf8) {
        // WITH, a name, its columns, AS and the bracket.
        entries += 5
      } else if isCall {
        // The name, the bracket, DISTINCT, the arguments before and a comma.
        entries += 5
      } else {
        entries += last == Array("not".utf8) ? 2 : 1
      }
      open.append(Bracket(base: entries))
      deepest = max(deepest, entries + Self.leaf)
      last = []
    }
  }
}
