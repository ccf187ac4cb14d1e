import Vocabulary

/// Whom a title means that says less than the one given with the name.
extension FactReading {
  /// `Phó Bí thư Sơn La` beside `ông A, Phó Bí thư Thường trực Tỉnh ủy Sơn La`: the title without its
  /// last words, where nobody holds it without them.
  mutating func permanentHolder(of titles: [TitleParts], isSubject: Bool) -> Int? {
    guard titles.count == 1, var title = titles.first,
      title.body != nil || title.place != nil || isSubject,
      positions.positions(withRole: title.role.name).isEmpty,
      let role = positions.positions(withRole: title.role.name + " Thường trực").first?.role
    else { return nil }
    title.role = role
    return holder(of: [title], isSubject: isSubject)
  }
}
