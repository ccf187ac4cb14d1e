import Vocabulary

/// Companies that have nothing but a name of their own, behind an office that somebody has there.
extension NamingScanner {
  /// `ông A, phó chủ tịch Feldt phụ trách kỹ thuật`, `ông A, giám đốc Sao Mai`: behind a name no other
  /// name follows its title, so that capitals are those of a company.
  func atBrand(_ titles: [TitleParts], _ end: Int) -> ([TitleParts], Int) {
    guard let last = titles.last, last.body == nil, last.place == nil, last.country == nil,
      !last.role.isComplete, last.range.upperBound == end, splitter.isName(end)
    else { return (titles, end) }
    var index = end
    while splitter.isName(index), index - end < 4 { index += 1 }
    guard !Syllable.isVietnamese(tokens[end].folded) || isNativeBrand(end..<index, of: last) else {
      return (titles, end)
    }
    return (titles.dropLast() + [last.at(splitter.text(end..<index), end..<index)], index)
  }

  /// `giám đốc Feldt Markets, nói`: foreign words before a sign are a company where the role is one of
  /// business; behind `ông A` (`ông A, giám đốc Feldt Markets cho rằng`) they need no sign.
  func isBrand(_ name: Range<Int>, of titles: [TitleParts], isHonoured: Bool) -> Bool {
    guard let last = titles.last, last.range.upperBound == name.lowerBound, last.body == nil,
      isOfBusiness(last.role)
    else { return false }
    let isEnded =
      passage.isSign(name.upperBound, ",") || passage.isSign(name.upperBound, ")")
      || passage.isSign(name.upperBound, "-")
    guard Syllable.isVietnamese(tokens[name.lowerBound].folded) else {
      return isEnded || isHonoured
    }
    return isHonoured && isNativeBrand(name, of: last)
  }

  /// `Sao Mai`, `Thăng Tiến Land`: words that begin with no family name and are no unit of the country.
  private func isNativeBrand(_ words: Range<Int>, of title: TitleParts) -> Bool {
    isOfBusiness(title.role) && words.count > 1
      && !SurnameList.knows(tokens[words.lowerBound].folded)
      && !Gazetteer.shared.knows(splitter.key(words)) && !isCountry(words)
      && CountryList.table.end(tokens, at: words.lowerBound, before: tokens.count) == nil
      && ProvinceList.table.match(tokens, at: words.lowerBound, before: tokens.count) == nil
  }

  private func isOfBusiness(_ role: Role) -> Bool {
    ["business", "press", "science"].contains(role.family) || role.name.hasSuffix("đốc")
      || role.name.hasSuffix("hủ tịch")
  }
}
