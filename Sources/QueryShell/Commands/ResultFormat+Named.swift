import QueryLanguage
package import ResultRendering

extension ResultFormat {
  /// The format that a user names, or an error that offers the nearest.
  package static func named(_ name: String) throws(ShellError) -> ResultFormat {
    if let format = ResultFormat(rawValue: name.lowercased()) ?? ResultFormat(fileExtension: name) {
      return format
    }
    let names = allCases.map(\.rawValue)
    let nearest = NearestName.nearest(to: name, among: names)
    let hint =
      nearest.map { "did you mean `\($0)`?" } ?? "there are \(names.joined(separator: ", "))"
    throw ShellError("there is no format \"\(VisiblePath.text(name))\"; \(hint)")
  }
}
