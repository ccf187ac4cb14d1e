/// Follows the tokens of an unfinished statement and knows what the grammar wants after each.
///
/// It is no parser: where something is wrong it goes on as well as it can, since completion must
/// work in a line whose beginning is not right yet.
struct CompletionScanner {
  let catalogue: Catalogue
  private(set) var frames: [CompletionFrame]
  /// The rows that `has … as NAME` has named so far, in their order.
  private(set) var rows: [(name: String, entity: Entity)] = []

  /// `refined`: the entity of the query that a line beginning with a clause goes on with.
  init(catalogue: Catalogue, refined: Entity?) {
    self.catalogue = catalogue
    frames = [CompletionFrame(kind: .statement, entity: refined, expectation: .statement)]
  }

  var frame: CompletionFrame {
    get { frames[frames.count - 1] }
    set { frames[frames.count - 1] = newValue }
  }

  mutating func read(_ token: Token) {
    switch token.kind {
    case .symbol(let symbol): read(symbol)
    case .word(let word): read(word, token.keyword)
    case .string, .number, .date, .parameter: readLiteral()
    case .command, .end: frame.expectation = .nothing
    case .invalid: break
    }
  }

  // MARK: signs

  private mutating func read(_ symbol: Symbol) {
    switch symbol {
    case .openBracket: openBracket()
    case .openBrace: openShape()
    case .closeBracket, .closeBrace: close()
    case .comma: frame.expectation = frame.kind == .list ? .value : .expression
    case .dot: frame.expectation = .member
    case .interval: frame.expectation = .value
    case .percent, .semicolon: break
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .matches,
      .doesNotMatch:
      frame.expectation = .value
    }
  }

  private mutating func openBracket() {
    var inner = CompletionFrame(kind: .condition, entity: frame.entity, expectation: .expression)
    inner.clause = .condition
    switch frame.expectation {
    case .row: inner.entity = frame.target
    case .value:
      inner.kind = .list
      inner.expectation = .value
      inner.last = frame.last
    case .comparison, .afterItem, .afterKey:
      inner.kind = .call
      inner.clause = .group
    default: break
    }
    frames.append(inner)
  }

  private mutating func openShape() {
    var inner = CompletionFrame(kind: .shape, entity: frame.target, expectation: .expression)
    inner.clause = .show
    frames.append(inner)
  }

  private mutating func close() {
    guard frames.count > 1 else { return }
    let closed = frames.removeLast()
    switch closed.kind {
    case .list, .condition: frame.expectation = .afterCondition
    case .call: frame.expectation = afterPath
    case .shape, .statement: frame.expectation = .afterItem
    }
  }

  // MARK: words

  private mutating func read(_ word: String, _ keyword: Keyword?) {
    switch frame.expectation {
    case .member: readStep(word, of: frame.target)
    case .nothing: readRowName(word)
    case .entity:
      frame.entity = catalogue.entity(named: word)
      frame.expectation = .clause
    default:
      guard let keyword, read(keyword) else { return readName(word) }
    }
  }

  /// A name of the user's own: of a row, after which its bracket opens, or of a column.
  private mutating func readRowName(_ word: String) {
    if isRowPath, let entity = frame.target { rows.append((word, entity)) }
    frame.expectation = frame.last == nil ? afterPath : .row
  }

  private mutating func readName(_ word: String) {
    switch frame.expectation {
    case .expression: readStep(word, of: frame.entity)
    case .relation:
      readStep(word, of: frame.entity)
      frame.expectation = .row
    case .value:
      // A row that has a name; what may follow is a dot and a member of it.
      frame.target = rows.last { $0.name == word }?.entity ?? frame.target
      readLiteral()
    default: break
    }
  }

  private mutating func readStep(_ word: String, of owner: Entity?) {
    let isRow = frame.expectation == .member && frame.clause == .condition && isRowPath
    let isFirst = frame.expectation != .member
    frame.last = nil
    frame.target = nil
    if isFirst, let row = rows.last(where: { $0.name == word }) {
      frame.target = row.entity
    } else if let owner, let member = catalogue.member(word, of: owner) {
      frame.last = (member, owner)
      frame.target = catalogue.target(of: member, from: owner)
    }
    frame.expectation = isRow ? .row : afterPath
  }

  /// Whether the path that goes on is that of `has` or `every`.
  private var isRowPath: Bool { frame.used.contains(.has) }

  /// What follows a path in the clause that it stands in.
  private var afterPath: Expectation {
    switch frame.clause {
    case .condition: .comparison
    case .show, .group: .afterItem
    case .order: .afterKey
    case .limit, nil: .clause
    }
  }

  private mutating func readLiteral() {
    switch frame.expectation {
    case .value:
      frame.expectation = frame.awaitsUpperBound ? .upperBound : .afterCondition
    case .amount: frame.expectation = .afterAmount
    default: break
    }
  }

  // MARK: keywords

  /// Whether the keyword means something here; elsewhere it is a name.
  private mutating func read(_ keyword: Keyword) -> Bool {
    if keyword.isClause { return readClause(keyword) }
    switch (keyword, frame.expectation) {
    case (.find, .statement), (.count, .statement):
      frame.isCount = keyword == .count
      frame.entity = nil
      frame.expectation = .entity
    case (.save, .statement), (.run, .statement): frame.expectation = .nothing
    case (.and, .upperBound):
      frame.awaitsUpperBound = false
      frame.expectation = .value
    case (.and, _), (.or, _):
      frame.used.remove(.has)
      frame.expectation = .expression
    case (.not, .comparison): frame.expectation = .deniedComparison
    case (.not, _): frame.expectation = .expression
    case (.has, .expression), (.every, .expression):
      frame.used.insert(.has)
      frame.expectation = .relation
    case (.in, .comparison), (.within, .comparison), (.since, .comparison),
      (.in, .deniedComparison), (.within, .deniedComparison):
      frame.expectation = .value
    case (.between, .comparison), (.between, .deniedComparison):
      frame.awaitsUpperBound = true
      frame.expectation = .value
    case (.is, _): frame.expectation = .presence
    case (.missing, .presence), (.known, .presence): frame.expectation = .afterCondition
    case (.as, .clause) where frame.entity == nil: frame.expectation = .statement
    case (.as, .row), (.as, .afterItem): frame.expectation = .nothing
    case (.asc, .afterKey), (.desc, .afterKey), (.fill, .afterKey):
      frame.expectation = .afterDirection
    case (.offset, .afterAmount): frame.expectation = .amount
    case (.exactly, .value), (.all, .value): break
    default: return false
    }
    return true
  }

  private mutating func readClause(_ keyword: Keyword) -> Bool {
    if keyword == .by, frame.expectation == .by {
      frame.expectation = .expression
      return true
    }
    while frames.count > 1, frame.kind == .condition || frame.kind == .list { frames.removeLast() }
    frame.used.remove(.has)
    frame.used.insert(keyword)
    switch keyword {
    case .where, .having:
      if frame.kind == .call { frame.entity = frame.target ?? frame.entity }
      frame.clause = .condition
      frame.expectation = .expression
    case .show:
      frame.clause = .show
      frame.expectation = .expression
    case .by:
      frame.clause = .group
      frame.expectation = .expression
    case .group, .order:
      frame.clause = keyword == .group ? .group : .order
      frame.expectation = .by
    default:
      frame.clause = .limit
      frame.expectation = .amount
    }
    return true
  }
}
