/// What a parameter is given.
package enum ParameterValue: Hashable, Sendable {
  /// A value of the language: `run by_place place = "xã Gia Lâm"`.
  case value(Value)
  /// A word of a command line, which is read as the place of the parameter needs it.
  case text(String)

  /// Whether there is nothing in it: `place=`, as of a variable that is not set.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .value(.string(let literal)): literal.text.allSatisfy(\.isWhitespace)
    case .value: false
    }
  }

  /// The value at a place, which messages then point at.
  func read(as type: FieldType?, at range: SourceRange) -> Value {
    switch self {
    case .value(let value): return value.moved(to: range)
    case .text(let text):
      switch type {
      case .number?, .real?:
        let isPercent = text.hasSuffix("%")
        let number = NumberLiteral(
          isPercent ? String(text.dropLast()) : text,
          isPercent: isPercent,
          at: range
        )
        return number.value == nil ? .string(StringLiteral(text, at: range)) : .number(number)
      case .shortText?, .role?, .personName?, .texts?, .longText?, .unitName?, .articleText?,
        .plainText?, .date?, .boolean?, .kind?, .level?, .party?, nil:
        return .string(StringLiteral(text, at: range))
      }
    }
  }
}

extension Value {
  /// The same as if it had been written at another place.
  func moved(to range: SourceRange) -> Value {
    switch self {
    case .string(let literal): .string(StringLiteral(literal.text, at: range))
    case .exactly(let literal, _): .exactly(StringLiteral(literal.text, at: range), range)
    case .number(let number):
      .number(NumberLiteral(number.text, isPercent: number.isPercent, at: range))
    case .date(let date): .date(DateLiteral(date.text, at: range))
    case .relative(let relative): .relative(RelativeDate(relative.period, at: range))
    case .interval(let low, let high, _):
      .interval(low.moved(to: range), high.moved(to: range), range)
    case .bounds(let low, let high, _): .bounds(low.moved(to: range), high.moved(to: range), range)
    case .list(let values, _): .list(values.map { $0.moved(to: range) }, range)
    case .all(let values, _): .all(values.map { $0.moved(to: range) }, range)
    case .path(let path): .path(Path(path.steps.map { Name($0.text, at: range) }))
    case .parameter(let parameter): .parameter(Parameter(parameter.name, at: range))
    }
  }

  /// How a single value was written, for messages; nothing for several.
  var shown: String? {
    switch self {
    case .string(let literal), .exactly(let literal, _): literal.text.quoted
    case .number(let literal): "`\(literal.text)\(literal.isPercent ? "%" : "")`"
    case .date(let literal): "`\(literal.text)`"
    case .relative, .interval, .bounds, .list, .all, .path, .parameter: nil
    }
  }

  /// Whether a parameter stands anywhere in it.
  var hasParameter: Bool {
    switch self {
    case .parameter: true
    case .interval(let low, let high, _), .bounds(let low, let high, _):
      low.hasParameter || high.hasParameter
    case .list(let values, _), .all(let values, _): values.contains(where: \.hasParameter)
    case .string, .exactly, .number, .date, .relative, .path: false
    }
  }
}
