extension Diagnostic.Code {
  static let missingParameter = Self("missing-parameter")
  static let unknownParameter = Self("unknown-parameter")
  static let unknownSavedQuery = Self("unknown-saved-query")
  static let notToBeSaved = Self("not-to-be-saved")
}

/// Parameters, and the queries that are kept with them.
extension Diagnostic {
  static func missingParameter(_ parameter: Parameter) -> Self {
    Self(
      .missingParameter,
      "`$\(parameter.name)` has no value",
      at: parameter.range,
      hint: "save the query and give it one: `run NAME \(parameter.name) = …`"
    )
  }

  static func notANumberOfRows(_ parameter: Parameter) -> Self {
    Self(
      .wrongValue,
      "`$\(parameter.name)` is a number of rows, a whole number",
      at: parameter.range
    )
  }

  static func unknownParameter(_ name: Name, of query: Name, _ names: [String]) -> Self {
    let offered = NearestName.nearest(to: name.text, among: names)
    let rest = names.isEmpty ? "it takes no values" : "it takes \(names.listed)"
    return Self(
      .unknownParameter,
      "`\(query.text)` has no parameter `\(name.text)`",
      at: name.range,
      label: offered.map { "did you mean `\($0)`?" },
      hint: offered == nil ? rest : nil
    )
  }

  static func repeatedArgument(_ name: Name) -> Self {
    Self(.unknownParameter, "`\(name.text)` is given twice", at: name.range)
  }

  static func parameterAsArgument(_ name: Name, at range: SourceRange) -> Self {
    Self(
      .missingParameter,
      "`\(name.text)` is given a parameter, which has no value here",
      at: range,
      hint: "write the value itself: `\(name.text) = \"…\"`"
    )
  }

  static func missingArguments(_ parameters: [QueryParameter], of query: Name) -> Self {
    let needed = parameters.map { "`\($0.name)`, \($0.noun)" }.joined(separator: "; ")
    let example = parameters.map { "\($0.name) = …" }.joined(separator: " ")
    return Self(
      .missingParameter,
      "`\(query.text)` needs a value of \(needed)",
      at: query.range,
      hint: "as in: `run \(query.text) \(example)`"
    )
  }

  /// What stands among saved queries and saves none.
  package static func notToBeSaved(at range: SourceRange) -> Self {
    Self(
      .notToBeSaved,
      "this file holds saved queries alone, and this saves none",
      at: range,
      hint: "write `save NAME as` before a query, or take the statement out"
    )
  }

  /// No query is kept under a name.
  package static func unknownSavedQuery(_ name: Name, among names: [String]) -> Self {
    let offered = NearestName.nearest(to: name.text, among: names)
    return Self(
      .unknownSavedQuery,
      "no query is saved as `\(name.text)`",
      at: name.range,
      label: offered.map { "did you mean `\($0)`?" },
      hint: offered == nil ? "a script in a file is run by its name: `run \(name.text).tq`" : nil
    )
  }
}
