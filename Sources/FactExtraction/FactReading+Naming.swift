import Articles
import Vocabulary
import VietnameseText

extension FactReading {
  /// Takes out names that are no people of the story: photographers, the article's authors.
  mutating func dropCredits() {
    let authors = Set(article.authors.map(NameKey.init(of:)))
    for index in passages.indices {
      let passage = passages[index]
      passages[index].namings.removeAll { naming in
        guard case .person(let name) = naming.subject else { return false }
        return Credits.isCredit(naming, in: passage)
          || name.honorifics.isEmpty && naming.titles.isEmpty
            && authors.contains(NameKey(name.words))
      }
    }
  }

  /// Takes out names that elsewhere in the article are those of a street or school, unless somebody
  /// is addressed by them, too.
  mutating func dropThings() {
    let things = passages.reduce(into: Set<[FoldedWord]>()) { $0.formUnion($1.things) }
    guard !things.isEmpty else { return }
    var people: Set<[FoldedWord]> = []
    for naming in passages.lazy.flatMap(\.namings) {
      guard case .person(let name) = naming.subject else { continue }
      if !name.honorifics.isEmpty || !naming.titles.isEmpty { people.insert(name.words) }
    }
    for index in passages.indices {
      passages[index].namings.removeAll { naming in
        guard case .person(let name) = naming.subject else { return false }
        return things.contains(name.words) && !people.contains(name.words)
      }
    }
  }

  /// Makes the people of all full names, with the positions that stand beside them.
  mutating func noteFullNames() {
    let foreign = foreignSpeakers()
    for isTeaser in [false, true] {
      for areGiven in [false, true] {
        for index in passages.indices where (passages[index].kind == .teaser) == isTeaser {
          noteSureNames(in: index, areGiven: areGiven)
        }
      }
      for index in passages.indices where (passages[index].kind == .teaser) == isTeaser {
        noteDoubtfulNames(in: index, foreign: foreign)
      }
    }
  }

  /// Notes the names of a passage: those of two words (`ông Đức Hải`, `bà Kim Anh`) behind all others, of
  /// which they may be a part.
  private mutating func noteSureNames(in index: Int, areGiven: Bool) {
    for number in passages[index].namings.indices {
      let naming = passages[index].namings[number]
      guard case .person(let name) = naming.subject, !name.isShort, !name.isDoubtful,
        areGiven == (name.words.count == 2 && (!name.isForeign || Self.isFamilyName(name)))
      else { continue }
      // `ông Đức Hải` beside `Trần Đức Hải` is no new name.
      if isOfGivenNames(name), areGiven || naming.titles.isEmpty,
        let person = people.person(named: name.words)
      {
        passages[index].namings[number].person = person
      } else {
        passages[index].namings[number].person = people.note(name)
      }
      addPositions(of: passages[index].namings[number], in: index)
    }
  }

  private func isOfGivenNames(_ name: PersonName) -> Bool {
    name.words.count == 2
      && (!name.isForeign && !SurnameList.knows(name.words[0])
        || people.person(endingIn: name.words) != nil)
  }

  /// `Le Feldt` beside `Jean Le Feldt`: a family name of two words.
  private static func isFamilyName(_ name: PersonName) -> Bool {
    name.words.first.map(familyParticles.contains) ?? false
  }

  private static let familyParticles: WordSet = [
    "le", "la", "de", "du", "des", "di", "da", "del", "dos", "van", "von", "den", "der", "el", "al",
    "bin", "ben", "ibn", "mac",
  ]

  /// Foreign words that stand alone before a reporting verb: somebody is called so.
  private func foreignSpeakers() -> Set<FoldedWord> {
    var words: Set<FoldedWord> = []
    for passage in passages {
      for naming in passage.namings {
        guard case .person(let name) = naming.subject, name.isForeign, name.isShort,
          passage.isBeforeVerb(naming.extent.upperBound)
        else { continue }
        words.formUnion(name.words)
      }
    }
    return words
  }

  private mutating func noteDoubtfulNames(in index: Int, foreign: Set<FoldedWord>) {
    for number in passages[index].namings.indices {
      guard case .person(let name) = passages[index].namings[number].subject, name.isDoubtful else {
        continue
      }
      if name.isShort { continue }
      // `Maria Silva` counts where `Silva nói` stands elsewhere.
      let speaks = name.isForeign && name.words.last.map(foreign.contains) == true
      if !speaks, name.words.count == 2, !SurnameList.knows(name.words[0]) {
        passages[index].namings[number].person =
          people.person(called: name.words) ?? people.person(named: name.words)
        addPositions(of: passages[index].namings[number], in: index)
        continue
      }
      if people.knows(name) || speaks || !passages[index].namings[number].titles.isEmpty {
        passages[index].namings[number].person = people.note(name)
        addPositions(of: passages[index].namings[number], in: index)
      }
    }
  }

  mutating func addPositions(of naming: Naming, in index: Int) {
    guard let person = naming.person else { return }
    for title in naming.sharedTitles + naming.titles + officeOfCounterpart(naming, in: index) {
      let place = place(of: title)
      let organisation = organisation(of: title, at: place)
      let end = max(title.range.upperBound, endOfSharedPlace(title))
      let span = passages[index].span(Range(from: title.range.lowerBound, before: end))
      positions.add(title, of: person, organisation: organisation, place: place, at: span)
    }
  }

  /// `Ngoại trưởng Lào A gặp người đồng cấp Pháp B`: B has the office of A, in another country.
  private func officeOfCounterpart(_ naming: Naming, in index: Int) -> [TitleParts] {
    let passage = passages[index]
    let start = naming.range.lowerBound
    guard naming.titles.isEmpty,
      let word = Range(from: max(1, start - 4), before: start).last(where: {
        passage.folded($0) == "cấp" && passage.folded($0 - 1) == "đồng"
      }),
      let country = NamingScanner(passage).country(at: word + 1), country.end == start,
      var title = passage.namings.last(where: {
        $0.extent.upperBound < word && !$0.titles.isEmpty
      })?.titles.last
    else { return [] }
    title.country = country.name
    title.status = nil
    title.place = nil
    title.range = word - 1..<start
    title.start = word - 1
    return [title]
  }

  /// A title's words go on to the place that it shares with a later one.
  private func endOfSharedPlace(_ title: TitleParts) -> Int {
    title.place?.end ?? title.range.upperBound
  }

  /// Ties `ông Hải`, `Bí thư Hà Nội`, `ông` to the people that the article names in full, and
  /// notes the mentions of all in page order.
  mutating func tieLaterNamings() {
    let namesakes = namesakes()
    for index in passages.indices {
      for number in passages[index].namings.indices {
        tie(number, in: index, apartFrom: namesakes)
        note(passages[index].namings[number], in: index)
      }
    }
  }

  private mutating func tie(_ number: Int, in index: Int, apartFrom namesakes: Set<Int>) {
    let naming = passages[index].namings[number]
    if let person = naming.person {
      people.touch(person)
      return
    }
    switch naming.subject {
    case .person(let name):
      let isLater = name.isShort || !name.honorifics.isEmpty || name.isForeign
      guard
        let person = isLater
          ? people.person(named: name.words, fitting: { fits(naming, $0) })
          : people.person(endingIn: name.words)
      else {
        bodyOfForeignWord(name, number, in: index)
        return
      }
      guard !namesakes.contains(person) || isOwnAddress(name, naming.titlesBefore, of: person)
      else {
        return
      }
      people.addHonorifics(name.honorifics, to: person)
      people.touch(person)
      passages[index].namings[number].person = person
      addPositions(of: passages[index].namings[number], in: index)
    case .title:
      guard !isIndefinite(naming, in: passages[index]) else { return }
      let isSubject =
        passages[index].isBeforeVerb(naming.extent.upperBound)
        || isSource(naming, in: passages[index])
      guard
        let person = holder(of: naming.titles, isSubject: isSubject)
          ?? permanentHolder(of: naming.titles, isSubject: isSubject)
          ?? namedLikeCountry(naming, in: passages[index])
          ?? leader(meantBy: naming, isSubject: isSubject)
          ?? (isSubject ? bearer(of: naming, in: passages[index]) : nil)
      else { return }
      people.touch(person)
      passages[index].namings[number].person = person
    case .pronoun, .body, .place:
      return
    }
  }

  /// `Theo Bộ trưởng, …`: who says what follows.
  private func isSource(_ naming: Naming, in passage: PassageReading) -> Bool {
    let start = naming.extent.lowerBound
    let word = passage.folded(start - 1) == "vị" ? start - 2 : start - 1
    return passage.folded(word) == "theo"
      && [",", ":"].contains { passage.isSign(naming.extent.upperBound, $0) }
  }

  /// `nhiều nghị sĩ Mỹ`, `một giám đốc sở`: no one whom the page knows.
  private func isIndefinite(_ naming: Naming, in passage: PassageReading) -> Bool {
    let before = passage.folded(naming.extent.lowerBound - 1)
    return Self.indefinite.contains(before)
      || ["nữ", "nam"].contains(before)
        && passage.folded(naming.extent.lowerBound - 2) == "một"
  }

  private static let indefinite: WordSet = [
    "một", "các", "những", "nhiều", "vài", "số", "mọi", "mỗi", "hai", "ba", "từng",
  ]

  /// `Feldt cho biết`: a foreign word that speaks and is nobody's name is that of a company.
  private mutating func bodyOfForeignWord(_ name: PersonName, _ number: Int, in index: Int) {
    let naming = passages[index].namings[number]
    guard name.isForeign, name.isShort, name.honorifics.isEmpty, naming.titles.isEmpty,
      passages[index].isBeforeVerb(naming.range.upperBound)
    else { return }
    let body = BodyParts(called: name.text, range: naming.range)
    passages[index].namings[number].subject = .body(body, nil)
  }

  /// `Thứ trưởng Nhật cho biết`: a given name that is a country, too, is somebody whom the article
  /// names so in full with that role.
  private func namedLikeCountry(_ naming: Naming, in passage: PassageReading) -> Int? {
    guard naming.titles.count == 1, let title = naming.titles.last, title.country != nil,
      title.range.upperBound + 1 == naming.range.upperBound,
      let person = people.person(endingIn: [passage.tokens[title.range.upperBound].folded]),
      positions.positions(of: person).contains(where: { $0.role.name == title.role.name })
    else { return nil }
    return person
  }

  /// The one person of the article who holds all the titles.
  mutating func holder(of titles: [TitleParts], isSubject: Bool) -> Int? {
    var holders: Set<Int>?
    for title in titles {
      let place = place(of: title)
      let fitting = Set(
        positions.positions(withRole: title.role.name).lazy
          .filter { [organisations] in
            TitleMatch.matches(title, place: place, $0, organisations.facts, isSubject)
          }
          .map(\.person)
      )
      holders = holders.map { $0.intersection(fitting) } ?? fitting
    }
    guard let holders, holders.count > 1 else { return holders?.first }
    return holderAtHome(of: titles, among: holders)
  }

  /// `Thủ tướng cho biết` beside a prime minister of another country: without one the country's own.
  private func holderAtHome(of titles: [TitleParts], among holders: Set<Int>) -> Int? {
    guard titles.count == 1, let title = titles.first, title.country == nil,
      title.role.office == .single
    else { return nil }
    let own = holders.filter { holder in
      !people.isForeign(holder)
        && positions.positions(of: holder).contains {
          $0.role.name == title.role.name && ($0.country ?? "Việt Nam") == "Việt Nam"
        }
    }
    return own.count == 1 ? own.first : nil
  }

  private mutating func note(_ naming: Naming, in index: Int) {
    switch naming.subject {
    case .person(let name):
      notePlaces(of: naming, in: index)
      guard let person = naming.person else { return }
      let isAddressed = name.isShort && !name.honorifics.isEmpty
      let isTitled = naming.titles.contains { $0.start < naming.range.lowerBound }
      let start =
        isAddressed && !isTitled
        ? naming.extent.lowerBound : naming.range.lowerBound - (isAddressed ? 1 : 0)
      let range = max(naming.extent.lowerBound, start)..<naming.range.upperBound
      add(.person(person, speaking: false), range, in: index)
    case .title:
      notePlaces(of: naming, in: index)
      guard let person = naming.person else { return }
      add(.person(person, speaking: false), naming.range, in: index)
    case .pronoun:
      return
    case .body(let body, let parts):
      let place = parts.flatMap { places.place($0) } ?? body.level.flatMap { places.completed($0) }
      let organisation = organisations.organisation(body, at: place)
      add(
        .organisation(organisation),
        naming.range.lowerBound..<naming.extent.upperBound,
        in: index
      )
      if let parts { notePlace(parts, in: index) }
    case .place(let parts):
      notePlace(parts, in: index)
    }
  }

  private mutating func notePlaces(of naming: Naming, in index: Int) {
    var last: PlaceParts?
    for title in naming.titles {
      if let place = title.place, place != last {
        notePlace(place, in: index)
        last = place
      }
      guard naming.person != nil, let body = title.body,
        let organisation = organisation(of: title, at: place(of: title))
      else { continue }
      add(.organisation(organisation), body.range, in: index)
    }
  }

  private mutating func notePlace(_ parts: PlaceParts, in index: Int) {
    for part in [parts] + parts.within where part.name != nil {
      if let place = places.place(part) { add(.place(place), part.range, in: index) }
    }
  }

  private mutating func add(_ subject: Mention.Subject, _ range: Range<Int>, in index: Int) {
    guard let span = passages[index].span(range) else { return }
    add(Mention(span: span, subject: subject))
  }
}
