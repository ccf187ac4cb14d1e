import SQLText
import VietnameseText

extension Resolution {
  /// A value with its parameters replaced by what they are given.
  ///
  /// Where the parameters themselves are asked for, each is noted with the type of its place and
  /// stands for some value of that type.
  mutating func filled(_ value: Value, _ path: ResolvedPath) -> Value? {
    switch value {
    case .parameter(let parameter): return filled(parameter, path)
    case .interval(let low, let high, let range):
      guard let low = filled(low, path), let high = filled(high, path) else { return nil }
      return .interval(low, high, range)
    case .bounds(let low, let high, let range):
      guard let low = filled(low, path), let high = filled(high, path) else { return nil }
      return .bounds(low, high, range)
    case .list(let values, let range):
      let known = values.compactMap { filled($0, path) }
      return known.count == values.count ? .list(known, range) : nil
    case .all(let values, let range):
      let known = values.compactMap { filled($0, path) }
      return known.count == values.count ? .all(known, range) : nil
    case .string, .exactly, .number, .date, .relative, .path: return value
    }
  }

  private mutating func filled(_ parameter: Parameter, _ path: ResolvedPath) -> Value? {
    let type = path.field?.type
    if parameters != nil {
      note(parameter, path.name, type?.noun ?? path.entity.indefinite)
      return Self.example(of: type, at: parameter.range)
    }
    guard let given = values[parameter.name] else {
      report(.missingParameter(parameter))
      return nil
    }
    guard !given.isEmpty else {
      report(.emptyValue(of: parameter))
      return nil
    }
    return given.read(as: type, at: parameter.range)
  }

  private mutating func note(_ parameter: Parameter, _ place: String, _ noun: BilingualText) {
    guard parameters?.contains(where: { $0.name == parameter.name }) == false else { return }
    parameters?.append(
      QueryParameter(name: parameter.name, place: place, noun: noun, range: parameter.range)
    )
  }

  /// The number of rows that a parameter stands for.
  mutating func amount(_ parameter: Parameter) -> Int? {
    if parameters != nil {
      note(parameter, "limit", "a number")
      return 1
    }
    guard let given = values[parameter.name] else {
      report(.missingParameter(parameter))
      return nil
    }
    guard case .number(let number) = given.read(as: .number, at: parameter.range),
      let count = number.integer, count >= 0
    else {
      report(.notANumberOfRows(parameter))
      return nil
    }
    return count
  }

  private static func example(of type: FieldType?, at range: SourceRange) -> Value {
    switch type {
    case .number?, .real?: .number(NumberLiteral("1", at: range))
    case .date?: .relative(RelativeDate(.today, at: range))
    case .kind(let words)?, .level(let words)?:
      .string(StringLiteral(words.first ?? "", at: range))
    case .shortText?, .role?, .personName?, .texts?, .longText?, .unitName?, .articleText?,
      .plainText?, .boolean?, .party?, nil:
      .string(StringLiteral("a", at: range))
    }
  }
}
