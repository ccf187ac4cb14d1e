/// The words that fulfil what the grammar wants.
extension CompletionScanner {
  func candidates(commands: [String]) -> [Candidate] {
    switch frame.expectation {
    case .statement:
      let clauses = frame.entity == nil ? [] : self.clauses
      return keywords([.find, .count]) + clauses + commands.map { Candidate(.command, $0) }
    case .entity: return catalogue.entities.map { Candidate(.entity, $0.singular) }
    case .clause: return clauses
    case .expression: return expressions
    case .member: return members(of: frame.target)
    case .relation: return members(of: frame.entity).filter { $0.kind == .relation }
    case .row: return [Candidate(.operator, "(")]
    case .comparison: return operators + (isTruth ? conjunctions : [])
    case .deniedComparison: return words(.operator, ["in", "within", "between"])
    case .value: return values + (frame.last.map { isRow($0.member) } ?? false ? rowNames : [])
    case .upperBound: return keywords([.and])
    case .presence: return keywords([.missing, .known])
    case .afterCondition: return frame.kind == .list ? [] : conjunctions
    case .afterItem: return frame.kind == .call ? keywords([.where]) : clauses
    case .afterKey: return keywords([.asc, .desc]) + clauses
    case .afterDirection: return clauses
    case .by: return keywords([.by])
    case .afterAmount: return keywords([.offset]) + clauses
    case .amount, .nothing: return []
    }
  }

  /// An order goes by one value of each row; of several a function first makes one.
  private var expressions: [Candidate] {
    let members =
      frame.clause == .order
      ? members(of: frame.entity) { !catalogue.isManyValued($0, of: $1) }
      : members(of: frame.entity)
    return members + rowNames + conditionWords + rankings + functions
  }

  /// The clauses that can still follow, each once.
  private var clauses: [Candidate] {
    let all: [Keyword] =
      switch frame.kind {
      case .shape: [.where, .order, .limit]
      case .statement:
        frame.isCount ? counted : [.where, .group] + grouped + [.show, .order, .limit]
      case .condition, .list, .call: []
      }
    return keywords(all.filter { !frame.used.contains($0) })
  }

  private var counted: [Keyword] {
    frame.used.contains(.by)
      ? [.where] + grouped + [.show, .order, .limit] : [.where, .by, .limit]
  }

  /// Only groups have conditions of their own.
  private var grouped: [Keyword] {
    frame.used.contains(.group) || frame.used.contains(.by) ? [.having] : []
  }

  /// The functions that can begin an expression here; a function takes none.
  private var functions: [Candidate] {
    guard frame.kind != .call, frame.entity != nil else { return [] }
    let isGroup = frame.clause == .group
    return Function.allCases.filter { !isGroup || $0.period != nil }
      .map { Candidate(.function, "\($0.rawValue)(") }
  }

  private var conjunctions: [Candidate] { keywords([.and, .or]) + clauses }

  private var conditionWords: [Candidate] {
    frame.clause == .condition ? keywords([.not, .has, .every]) : []
  }

  /// The rows that were named before, which a path can begin with.
  private var rowNames: [Candidate] { rows.map { Candidate(.relation, $0.name) } }

  /// Whether rows are compared, as in `b != a`.
  private func isRow(_ member: Member) -> Bool {
    if case .relation = member { true } else { false }
  }

  /// What only an order can be by.
  private var rankings: [Candidate] {
    frame.clause == .order && frame.entity?.longText != nil
      ? [Candidate(.keyword, "relevance")] : []
  }

  private func members(
    of entity: Entity?,
    where isWanted: (Member, Entity) -> Bool = { _, _ in true }
  ) -> [Candidate] {
    guard let entity else { return [] }
    return entity.members.filter { isWanted($0, entity) }.map { member in
      switch member {
      case .relation: Candidate(.relation, member.name)
      case .field: Candidate(.field, member.name)
      case .shortForm:
        Candidate(
          catalogue.target(of: member, from: entity) == nil ? .field : .relation,
          member.name
        )
      }
    }
  }

  /// Whether the field before the cursor is a condition by itself.
  private var isTruth: Bool { lastField?.type == .boolean }

  private var lastField: Field? {
    guard let last = frame.last else { return nil }
    return field(of: last.member, in: last.owner)
  }

  private func field(of member: Member, in owner: Entity) -> Field? {
    switch member {
    case .field(let field): return field
    case .relation: return nil
    case .shortForm(let form):
      var owner = owner
      for step in form.path {
        guard let next = catalogue.member(step, of: owner) else { return nil }
        if case .field(let field) = next { return field }
        guard let target = catalogue.target(of: next, from: owner) else { return nil }
        owner = target
      }
      return nil
    }
  }

  private var operators: [Candidate] {
    let signs: [String] =
      switch lastField?.type {
      case .boolean?: []
      case .longText?, .articleText?: ["~", "!~"]
      case .number?, .real?, .date?:
        ["=", "!=", "<", "<=", ">", ">=", "in", "not in", "between", "not between", "since"]
      case .kind?, .level?, .plainText?: ["=", "!=", "in", "not in"]
      case .party?: ["=", "!=", "within", "not within"]
      case .shortText?, .role?, .personName?, .texts?, .unitName?:
        ["=", "!=", "~", "!~", "in", "not in"]
      case nil: ["=", "!=", "~", "!~", "in", "not in", "within", "not within"]
      }
    let isDate = lastField?.type == .date
    return words(.operator, isDate ? signs : signs.filter { $0 != "since" })
      + (isTruth ? [] : keywords([.is]))
  }

  /// The words of a field that has only a few; where a store is needed for them, none.
  private var values: [Candidate] {
    switch lastField?.type {
    case .kind(let words)?, .level(let words)?: words.map { Candidate(.value, $0.quoted) }
    case .date?: words(.value, ["today", "this week", "this month", "last 30 days"])
    default: []
    }
  }

  /// The field whose value is expected, for whoever has a store to ask.
  func expectedValue(typed: String?) -> ExpectedValue? {
    guard let last = frame.last else { return nil }
    return ExpectedValue(
      entity: last.owner.id,
      field: last.member.name,
      typed: typed.map { String($0.unicodeScalars.dropFirst()) }
    )
  }

  private func keywords(_ keywords: [Keyword]) -> [Candidate] {
    keywords.map { Candidate(.keyword, $0.rawValue) }
  }

  private func words(_ kind: Candidate.Kind, _ words: [String]) -> [Candidate] {
    words.map { Candidate(kind, $0) }
  }
}
