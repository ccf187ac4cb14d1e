/// The right side of a comparison.
package indirect enum Value: Hashable, Sendable {
  case string(StringLiteral)
  /// `exactly "Nam"`: unmarked words are meant as unmarked. The range begins with the keyword.
  case exactly(StringLiteral, SourceRange)
  case number(NumberLiteral)
  case date(DateLiteral)
  case relative(RelativeDate)
  /// `low .. high`
  case interval(Value, Value, SourceRange)
  /// `low and high`, the right side of `between`
  case bounds(Value, Value, SourceRange)
  /// `("A", "B")`: any of them
  case list([Value], SourceRange)
  /// `all ("A", "B")`: each of them on some row
  case all([Value], SourceRange)
  /// An unquoted word: another field, or a row named by `has … as`.
  case path(Path)
  case parameter(Parameter)

  package var range: SourceRange {
    switch self {
    case .string(let literal): literal.range
    case .number(let literal): literal.range
    case .date(let literal): literal.range
    case .relative(let relative): relative.range
    case .path(let path): path.range
    case .parameter(let parameter): parameter.range
    case .exactly(_, let range), .interval(_, _, let range), .bounds(_, _, let range),
      .list(_, let range), .all(_, let range):
      range
    }
  }
}
