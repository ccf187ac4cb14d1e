import Articles
import Vocabulary

extension FactReading {
  /// The people beside whom another of the same last name is named with a title: in `Mona Feldt, cố vấn
  /// của Tổng thống Feldt` the president is somebody else, and so is one whose office the body names
  /// before the only full name, which has no title.
  func namesakes() -> Set<Int> {
    var namesakes: Set<Int> = []
    var titled: Set<Int> = []
    var isNamed: Set<Int> = []
    for passage in passages where passage.kind != .teaser {
      for (number, own) in passage.namings.enumerated() {
        guard case .person(let name) = own.subject, name.isForeign else { continue }
        if let person = own.person {
          isNamed.insert(person)
          if !own.titles.isEmpty || !name.honorifics.isEmpty { titled.insert(person) }
          if let next = passage.namings.dropFirst(number + 1).first,
            next.extent.lowerBound - own.range.upperBound < 12, isTitled(next, like: person)
          {
            namesakes.insert(person)
          }
        } else if passage.kind == .body, let person = people.person(endingIn: name.words),
          !isNamed.contains(person), isTitled(own, like: person),
          own.titles.contains(where: { $0.role.family == "foreign" && $0.role.rank < 3 })
        {
          namesakes.insert(person)
        }
      }
    }
    return namesakes.filter { !titled.contains($0) || isBesideOther($0) }
  }

  /// Whether a naming is one foreign word behind a title, the last of somebody's name.
  private func isTitled(_ naming: Naming, like person: Int) -> Bool {
    guard case .person(let name) = naming.subject else { return false }
    return name.isForeign && name.isShort && !naming.titles.isEmpty
      && people.person(endingIn: name.words) == person
  }

  /// Whether the words about a person name another of the same last name with a title.
  private func isBesideOther(_ person: Int) -> Bool {
    passages.contains { passage in
      passage.kind != .teaser
        && zip(passage.namings, passage.namings.dropFirst()).contains { own, other in
          own.person == person && other.extent.lowerBound - own.range.upperBound < 12
            && isTitled(other, like: person)
        }
    }
  }

  /// Whether a later, shorter naming can only mean the one of two namesakes whom the article names in
  /// full: the first name (`Mona`), or `bà Feldt` beside a man.
  func isOwnAddress(_ name: PersonName, _ titles: [TitleParts], of person: Int) -> Bool {
    guard titles.isEmpty else { return false }
    guard people.person(endingIn: name.words) == person else { return true }
    return name.honorifics.contains(where: PeopleBook.wordsForWomen.contains)
  }

  /// Whether the words about a shorter name are those of somebody: an office held (`Tổng thống Feldt`
  /// beside Mona Feldt), and no address of the other sex.
  func fits(_ naming: Naming, _ person: Int) -> Bool {
    guard case .person(let name) = naming.subject else { return true }
    if let isWoman = people.isWoman(person),
      name.honorifics.contains(
        where: (isWoman ? PeopleBook.wordsForMen : PeopleBook.wordsForWomen).contains
      )
    {
      return false
    }
    let roles = positions.positions(of: person).map(\.role.name)
    return naming.titles.allSatisfy { roles.contains($0.role.name) }
  }

  /// The one person of the article who is called so (`nhà phân tích nói`, `luật sư cho biết`): by an
  /// occupation that many have, where no word tells that it is somebody else.
  func bearer(of naming: Naming, in passage: PassageReading) -> Int? {
    guard naming.titles.count == 1, let title = naming.titles.first, title.body == nil,
      title.place == nil, title.country == nil, title.role.rank > 6,
      naming.extent.lowerBound == 0
        || passage.tokens[naming.extent.lowerBound - 1].kind == .sign
    else { return nil }
    let bearers = Set(
      positions.entries.lazy.filter { $0.role.begins(with: title.role.name) }.map(\.person)
    )
    return bearers.count == 1 ? bearers.first : nil
  }

  /// Takes the last syllable from a name that has it twice by misprint (`Lê Văn Nam Nam`), where the
  /// article names the person without the second.
  mutating func mendDoubledSyllables() {
    let names = Set(
      passages.lazy.flatMap(\.namings).compactMap { naming -> [FoldedWord]? in
        guard case .person(let name) = naming.subject, name.words.count > 2 else { return nil }
        return name.words
      }
    )
    for index in passages.indices {
      for number in passages[index].namings.indices {
        guard case .person(var name) = passages[index].namings[number].subject,
          name.words.count > 3, name.words.last == name.words.dropLast().last,
          names.contains(name.words.dropLast()),
          let end = name.text.lastIndex(of: " ")
        else { continue }
        name.words.removeLast()
        name.text = String(name.text[..<end])
        passages[index].namings[number].subject = .person(name)
      }
    }
  }
}
