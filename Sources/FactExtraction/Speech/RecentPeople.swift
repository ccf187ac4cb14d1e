import Vocabulary

/// The people of whom an article spoke last, latest first.
struct RecentPeople {
  private var people: [Int] = []
  /// Whether somebody was named since whom the article does not name in full.
  private var isUnsure = false

  /// Whom the article spoke of last.
  var latest: Int? { people.first }

  /// Notes that somebody is spoken of whom no full name tells: `ông` may mean this one.
  mutating func touchUnknown() { isUnsure = true }

  mutating func touch(_ person: Int) {
    isUnsure = false
    people.removeAll { $0 == person }
    people.insert(person, at: 0)
    if people.count > 4 { people.removeLast() }
  }

  /// Who is meant by `ông`, `bà`, `vị này`: the latest whom the word can mean.
  ///
  /// Of these, one whom the words fit (`chuyên gia này`) goes before the others.
  func person(
    called word: FoldedWord,
    _ book: PeopleBook,
    fitting fits: (Int) -> Bool = { _ in false }
  ) -> Int? {
    guard !isUnsure else { return nil }
    if let person = people.first(where: fits) { return person }
    let isForWomen = PeopleBook.wordsForWomen.contains { word == FoldedWord($0) } || word == "nữ"
    let isForMen = PeopleBook.wordsForMen.contains { word == FoldedWord($0) } || word == "nam"
    return people.first { person in
      guard isForWomen || isForMen, let isWoman = book.isWoman(person) else { return true }
      return isWoman == isForWomen
    }
  }
}
