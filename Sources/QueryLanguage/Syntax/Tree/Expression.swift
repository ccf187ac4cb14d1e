/// What has a value in each row: a path or a function of one.
package indirect enum Expression: Hashable, Sendable {
  case path(Path)
  case call(FunctionCall)

  package var range: SourceRange {
    switch self {
    case .path(let path): path.range
    case .call(let call): call.range
    }
  }
}
