import Articles
import Vocabulary

/// The people of one article, each once, and how later namings lead back to them.
struct PeopleBook {
  private struct Entry {
    var words: [FoldedWord]
    var names: [(text: String, times: Int)]
    var isForeign: Bool
    var honorifics: [String]
  }

  private var entries: [Entry] = []
  private var byName: [NameKey: Int] = [:]
  /// People by the last word of their name, in order of their first naming.
  private var byLastWord: [FoldedWord: [Int]] = [:]
  /// The same by the first word, the family name of Chinese and Korean people.
  private var byFirstWord: [FoldedWord: [Int]] = [:]
  /// When each person was last named, as a running number.
  private var lastNamed: [Int] = []
  private var clock = 0

  var count: Int { entries.count }

  /// Notes a full name; the person is new if no naming before had it.
  mutating func note(_ name: PersonName) -> Int {
    let key = Self.key(of: name)
    if let known = byName[key] {
      add(name, to: known)
      return known
    }
    let index = entries.count
    byName[key] = index
    entries.append(Entry(words: name.words, names: [], isForeign: name.isForeign, honorifics: []))
    lastNamed.append(-1)
    if let last = name.words.last { byLastWord[last, default: []].append(index) }
    if let first = name.words.first { byFirstWord[first, default: []].append(index) }
    add(name, to: index)
    return index
  }

  func knows(_ name: PersonName) -> Bool { byName[Self.key(of: name)] != nil }

  /// Tells that a person was named here, so that a later `ông` or `ông Hải` finds the nearest.
  mutating func touch(_ person: Int) {
    clock += 1
    lastNamed[person] = clock
  }

  /// Adds the words by which a later, shorter naming addresses somebody.
  mutating func addHonorifics(_ names: [String], to person: Int) {
    for name in names where !entries[person].honorifics.contains(name) {
      entries[person].honorifics.append(name)
    }
  }

  /// Who is meant by a name that ends other names, or begins some: the one named last, or the only
  /// one to come.
  ///
  /// `ông Tập` is Tập Cận Bình where nobody's name ends so; a Vietnamese is never called by the
  /// family name alone, but no word tells the two apart.
  ///
  /// Of several the one named last whom the words about the name fit.
  func person(named words: [FoldedWord], fitting fits: (Int) -> Bool = { _ in true }) -> Int? {
    guard let first = words.first else { return nil }
    if let person = person(endingIn: words, fitting: fits) { return person }
    let beginning = (byFirstWord[first] ?? []).suffix(64).filter { person in
      let name = entries[person].words
      return name.count > words.count && Array(name.prefix(words.count)) == words
    }
    return beginning.count == 1 || words.count > 1 || areCalledByFamilyName(beginning)
      ? nearest(of: beginning) : nil
  }

  /// The only person whose family name a word is, where it stands before the others (`Lim` of Lim Feldt):
  /// a foreigner, or somebody with a Korean name, for no Vietnamese is called by it alone.
  func person(beginningWith word: FoldedWord) -> Int? {
    guard let people = byFirstWord[word], people.count == 1, let person = people.first else {
      return nil
    }
    let entry = entries[person]
    guard entry.words.count > 1 else { return nil }
    let isKorean =
      NamingScanner.koreanSurnames.contains(word) && entry.words.allSatisfy(\.isPlain)
    return entry.isForeign || isKorean ? person : nil
  }

  /// The person who has exactly this name.
  func person(called words: [FoldedWord]) -> Int? {
    byName[NameKey(words)]
  }

  /// The person whose name ends so: the one named last, or the only one to come.
  func person(
    endingIn words: [FoldedWord],
    fitting fits: (Int) -> Bool = { _ in true }
  ) -> Int? {
    guard let last = words.last else { return nil }
    let people = (byLastWord[last] ?? []).suffix(64).filter { person in
      let name = entries[person].words
      return name.count > words.count && Array(name.suffix(words.count)) == words
    }
    return people.count > 1
      ? nearest(of: people.filter(fits)) ?? nearest(of: people)
      : nearest(of: people)
  }

  private func nearest(of people: [Int]) -> Int? {
    let named = people.filter { lastNamed[$0] >= 0 }
    return named.max { lastNamed[$0] < lastNamed[$1] } ?? (people.count == 1 ? people.first : nil)
  }

  /// Whether no Vietnamese is among them: a name of Korea may begin like a Vietnamese one.
  private func areCalledByFamilyName(_ people: [Int]) -> Bool {
    people.allSatisfy { person in
      entries[person].isForeign || !entries[person].words.allSatisfy(Syllable.isVietnamese)
    }
  }

  func isForeign(_ person: Int) -> Bool { entries[person].isForeign }

  /// The words by which a person is addressed, in the order of their first use.
  func honorifics(of person: Int) -> [String] { entries[person].honorifics }

  /// Whether a person is addressed as a woman, or as a man; missing where the article does not tell.
  func isWoman(_ person: Int) -> Bool? {
    for honorific in entries[person].honorifics {
      if Self.wordsForWomen.contains(honorific) { return true }
      if Self.wordsForMen.contains(honorific) { return false }
    }
    return entries[person].words.dropFirst().first == "thị" ? true : nil
  }

  static let wordsForWomen: Set<String> = ["bà", "chị", "cô"]
  static let wordsForMen: Set<String> = ["ông", "anh", "chú", "cậu"]

  var facts: [PersonFact] {
    entries.map { entry in
      // The spelling met most often, the earlier one where two are level.
      let best = entry.names.enumerated().max {
        ($0.element.times, -$0.offset) < ($1.element.times, -$1.offset)
      }
      return PersonFact(
        name: best?.element.text ?? "",
        names: Dictionary(entry.names.map { ($0.text, $0.times) }, uniquingKeysWith: +),
        isForeign: entry.isForeign,
        honorifics: entry.honorifics
      )
    }
  }

  private mutating func add(_ name: PersonName, to person: Int) {
    if let known = entries[person].names.firstIndex(where: { $0.text == name.text }) {
      entries[person].names[known].times += 1
    } else {
      entries[person].names.append((name.text, 1))
    }
    addHonorifics(name.honorifics, to: person)
  }

  /// Foreign names are compared without their marks.
  private static func key(of name: PersonName) -> NameKey {
    name.isForeign ? NameKey(unmarked: name.words) : NameKey(name.words)
  }
}
