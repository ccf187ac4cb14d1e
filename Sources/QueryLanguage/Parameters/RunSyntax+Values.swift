extension RunSyntax {
  /// What the arguments give, checked against the parameters of the query that is run.
  package func values(
    for parameters: [QueryParameter]
  ) throws(Diagnostics) -> [String: ParameterValue] {
    var wrong: [Diagnostic] = []
    var values: [String: ParameterValue] = [:]
    let names = parameters.map(\.name)
    for argument in arguments {
      let name = argument.parameter.text
      if argument.value.hasParameter {
        wrong.append(.parameterAsArgument(argument.parameter, at: argument.value.range))
      } else if !names.contains(name) {
        wrong.append(.unknownParameter(argument.parameter, of: target, names))
      } else if values[name] != nil {
        wrong.append(.repeatedArgument(argument.parameter))
      }
      values[name] = argument.given
    }
    let missing = parameters.filter { values[$0.name] == nil }
    if wrong.isEmpty, !missing.isEmpty { wrong.append(.missingArguments(missing, of: target)) }
    if let diagnostics = Diagnostics(wrong) { throw diagnostics }
    return values
  }
}

extension RunSyntax {
  /// What the arguments give to a script, whose parameters are known once it is read.
  package func values() throws(Diagnostics) -> [String: ParameterValue] {
    var wrong: [Diagnostic] = []
    var values: [String: ParameterValue] = [:]
    for argument in arguments {
      if argument.value.hasParameter {
        wrong.append(.parameterAsArgument(argument.parameter, at: argument.value.range))
      } else if values.updateValue(argument.given, forKey: argument.parameter.text) != nil {
        wrong.append(.repeatedArgument(argument.parameter))
      }
    }
    if let diagnostics = Diagnostics(wrong) { throw diagnostics }
    return values
  }
}

extension RunSyntax.Argument {
  /// What is given: no field can be meant here, so that a word or a number without quotes is a text
  /// that is read as its place needs it, as on a command line.
  fileprivate var given: ParameterValue {
    switch value {
    case .path(let path): .text(path.text)
    case .number(let number): .text(number.text + (number.isPercent ? "%" : ""))
    case .date(let date): .text(date.text)
    case .string, .exactly, .relative, .interval, .bounds, .list, .all, .parameter: .value(value)
    }
  }
}

extension SaveSyntax {
  /// The query in its canonical form, on one line: what is kept under the name.
  package var text: String? { query?.description }
}

extension Parser {
  /// A query that was kept, from the text that `SaveSyntax.text` gave.
  package static func saved(_ text: String) throws(Diagnostics) -> QuerySyntax? {
    guard case .query(let query)? = try script(text, commands: []).first else { return nil }
    return query
  }
}
