import Vocabulary

/// A stretch of a passage that names somebody or something, as the words alone tell it.
struct Naming {
  indirect enum Subject {
    case person(PersonName)
    /// `ông`, `bà` without a name.
    case pronoun
    /// A title without a name: `Bí thư Hà Nội`.
    case title
    case body(BodyParts, PlaceParts?)
    case place(PlaceParts)
  }

  var subject: Subject
  /// The titles that the words give to the person, in order.
  var titles: [TitleParts] = []
  /// Titles given to a whole list of people (`các Ủy viên …: A, B`).
  var sharedTitles: [TitleParts] = []
  /// The tokens of the name, or of the title, the body, the place.
  var range: Range<Int>
  /// The same with honorifics, titles and appositions: what stands as one subject.
  var extent: Range<Int>
  /// The index of the person, once it is known.
  var person: Int?

  /// The titles that stand before the name.
  var titlesBefore: [TitleParts] { titles.filter { $0.start < range.lowerBound } }
}

/// A person's name as it stands in a passage.
struct PersonName {
  var text: String
  /// The folded words.
  var words: [FoldedWord]
  var isForeign: Bool
  /// `ông`, `Giáo sư`, in order.
  var honorifics: [String]
  /// Whether only another naming of the same name in the article makes this one a person.
  var isDoubtful: Bool

  /// One word alone, as in `ông Hải`.
  var isShort: Bool { words.count == 1 }
}
