/// One person in one role at one body and place, once however often the article names it.
package struct PositionFact: Hashable, Sendable {
  /// What a naming says of the time: `held` unless the words tell otherwise.
  package enum Status: String, CaseIterable, Hashable, Sendable {
    case held, former, acting, elect
  }

  /// The index of the holder in `ArticleFacts.people`.
  package var person: Int
  /// The role in the spelling of the word list: `Bí thư`, `Phó Chủ tịch`, `Tổng Bí thư`.
  package var role: String
  /// The index in `ArticleFacts.organisations`.
  package var organisation: Int?
  /// The index in `ArticleFacts.places`.
  package var place: Int?
  /// The country of a foreign office (`Tổng thống Pháp`), which is no place of the model.
  package var country: String?
  /// Whether only one person holds the office at a time (Tổng Bí thư, Thủ tướng).
  package var isSingleOffice: Bool

  package init(
    person: Int,
    role: String,
    organisation: Int? = nil,
    place: Int? = nil,
    country: String? = nil,
    isSingleOffice: Bool = false
  ) {
    self.person = person
    self.role = role
    self.organisation = organisation
    self.place = place
    self.country = country
    self.isSingleOffice = isSingleOffice
  }
}
