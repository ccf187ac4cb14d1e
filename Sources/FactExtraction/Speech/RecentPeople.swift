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
  func person(called word: FoldedWord, _ book: PeopleBook) -> Int? {
    guard !isUnsure else { return nil }
    let isForWomen = PeopleBook.wordsForWomen.contains { word == FoldedWord($0) } || word == "nữ"
    let isForMen = PeopleBook.wordsForMen.contains { word == FoldedWord($0) } || word == "nam"
    return people.first { person in
      guard isForWomen || isForMen, let isWoman = book.isWoman(person) else { return true }
      return isWoman == isForWomen
    }
  }
}
