import QueryLanguage
package import ResultRendering
import VietnameseText

extension ResultFormat {
  /// The format that a user names, or an error that offers the nearest.
  package static func named(_ name: String) throws(ShellError) -> ResultFormat {
    if let format = ResultFormat(rawValue: name.lowercased()) ?? ResultFormat(fileExtension: name) {
      return format
    }
    let names = allCases.map(\.rawValue)
    let nearest = NearestName.nearest(to: name, among: names)
    let all = names.joined(separator: ", ")
    let typed = VisiblePath.text(name)
    throw ShellError(
      .both("there is no format \"\(typed)\"", vi: "không có định dạng \"\(typed)\""),
      nearest: nearest,
      otherwise: .both("there are \(all)", vi: "có \(all)")
    )
  }
}
