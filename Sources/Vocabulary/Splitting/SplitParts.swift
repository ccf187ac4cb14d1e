/// A place as words name it, with the tokens that do.
package struct PlaceParts: Hashable, Sendable {
  /// The level as a word of the list; missing where only a name stands.
  package var level: String?
  /// Missing for a bare level (`Chủ tịch UBND tỉnh`).
  package var name: String?
  /// What the place is said to lie in, nearest first.
  package var within: [PlaceParts]
  /// The tokens of the place itself.
  package var range: Range<Int>
  /// The token after the place and all that it lies in.
  package var end: Int

  /// The level where only that is named.
  var bareLevel: String? { name == nil ? level : nil }
}

/// A body as words name it, with the tokens that do.
package struct BodyParts: Hashable, Sendable {
  /// The spelling of the list, or of the text where the body is on no list.
  package var name: String
  package var kind: String?
  package var reach: Body.Reach
  /// The level of its place where the name tells it (`Tỉnh ủy`).
  package var level: String?
  package var range: Range<Int>
  /// Whether a list knows the whole name.
  package var isListed: Bool
}

extension BodyParts {
  /// A body on no list, of which only the name is known.
  package init(called name: String, range: Range<Int>) {
    self.init(name: name, kind: nil, reach: .central, level: nil, range: range, isListed: false)
  }
}

extension BodyParts {
  /// The body of another country, which its name tells (`Bộ Quốc phòng Nga`).
  package func of(_ country: String?) -> BodyParts {
    guard let country, country != "Việt Nam", kind != "international",
      !name.hasSuffix(" " + country)
    else { return self }
    var body = self
    body.name += " " + country
    return body
  }
}

/// A role at a body and a place, as words name it.
package struct TitleParts: Hashable, Sendable {
  package var status: RoleStatus?
  package var role: Role
  package var body: BodyParts?
  package var place: PlaceParts?
  /// The country of a foreign office (`Tổng thống Pháp`), which is no place of the country.
  package var country: String?
  /// From the first word of the role to the last that the title uses, without the status.
  package var range: Range<Int>
  /// The token where the status, or else the role, begins.
  package var start: Int
}

extension TitleParts {
  /// The same title at a company whose name stands behind it (`Chủ tịch HĐTV Vinacam`).
  package func at(_ company: String, _ words: Range<Int>) -> TitleParts {
    guard !role.isComplete else { return self }
    var title = self
    title.body = BodyParts(
      name: body.map { "\($0.name) \(company)" } ?? company,
      kind: "business",
      reach: .central,
      level: nil,
      range: (body?.range.lowerBound ?? words.lowerBound)..<words.upperBound,
      isListed: false
    )
    title.range = range.lowerBound..<words.upperBound
    return title
  }
}
