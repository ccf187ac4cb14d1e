import SQLText

/// How much of the stack of SQLite's parser a statement takes, estimated from above.
///
/// The stack of stock SQLite has 100 entries; a select in a condition takes about ten of them, a
/// bracket five. The figures were found by trying how deep each form may be nested.
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

  /// Walks over the text of a statement of ours, in which no literal holds a bracket.
  private struct Scanner {
    private(set) var deepest = 0
    private var open: [Int] = []
    private var depth = 6
    private var word: [UInt8] = []
    private var isQuoted = false

    mutating func take(_ byte: UInt8) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { return }
      switch byte {
      case UInt8(ascii: "("): push(isCall ? 4 : 5)
      case UInt8(ascii: ")"): pop()
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
        word.append(byte)
        if word.elementsEqual("select".utf8), !open.isEmpty { deepen(by: 5) }
        return
      default: break
      }
      if byte != UInt8(ascii: "(") || isCall { word.removeAll(keepingCapacity: true) }
    }

    /// Whether the bracket follows the name of a function, with nothing between.
    private var isCall: Bool { !word.isEmpty }

    private mutating func push(_ weight: Int) {
      open.append(weight)
      depth += weight
      deepest = max(deepest, depth)
    }

    private mutating func deepen(by weight: Int) {
      open[open.count - 1] += weight
      depth += weight
      deepest = max(deepest, depth)
    }

    private mutating func pop() {
      depth -= open.popLast() ?? 0
    }
  }
}
