import QueryLanguage

/// A query with what its parameters were given, so that it can be asked again and refined.
struct AskedQuery {
  var syntax: QuerySyntax
  var parameters: [String: ParameterValue] = [:]
}
