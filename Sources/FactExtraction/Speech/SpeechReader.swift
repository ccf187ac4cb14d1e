import Articles
import VietnameseText
import Vocabulary

/// Reads who says what, passage after passage, remembering who has the floor.
struct SpeechReader {
  var reading: FactReading
  var utterances: [Utterance] = []
  /// The spans of namings that are shown or told to speak.
  private(set) var speakingSpans: Set<TextSpan> = []
  /// Who spoke last, and may go on in the next passage.
  var floor: Floor?
  /// The people spoken of last, for `ông` and `bà`.
  var recent = RecentPeople()
  /// Passages of a quotation that is open and whose speaker is named at its end.
  var pending: [Utterance] = []
  /// The passages of a quotation that has just closed without a name.
  var heldBefore: [Utterance] = []

  /// What may be said by the one who spoke last, if that one speaks again.
  var bridge: Bridge?

  /// For whom somebody spoke last whom no name tells (`một lãnh đạo Sở Y tế`): `vị này` is the same one.
  var unnamed: Statement.Party?
  /// The role by which that one was named.
  var unnamedRole: String?

  /// For each calling met the one person of the page who is called so, if there is only one.
  var onlyBearers: [String: Int?] = [:]

  /// Quotations that nobody is named with.
  var unclaimed: [Utterance] = []

  /// How many words may stand before the one whom a sentence is about.
  static let longestOpening = 14

  /// After so many passages without a new cue no reader is sure any more who speaks.
  private static let longestTurn = 6

  struct Floor {
    var speaker: Int?
    var onBehalfOf: Statement.Party?
    var occasion: String?
    var date: TimePeriod?
    /// The passage in which words of this speaker stood in quotation marks last.
    var quotedIn: Int?
    /// Whether a quotation of this speaker is still open.
    var isQuoting = false
    /// How many passages have gone on with it.
    var continued = 0
    /// Whether the next passage may go on with it.
    var goesOn = true
    /// Whether the words of this speaker are yet to come: an answer, or what a colon announces.
    var isAwaited = false
    /// Whether only another quotation may: after one that is closed the paper speaks again.
    var goesOnQuoted = false
  }

  /// The passages of the body that stand on the page twice: captions, which some pages repeat.
  private let repeated: Set<Int>
  /// Whether the article tells of a meeting.
  let isOfMeeting: Bool
  /// Whether `Anh` is the country throughout the article.
  let speaksOfEngland: Bool

  init(_ reading: FactReading) {
    self.reading = reading
    repeated = Self.repeated(in: reading.article.passages)
    isOfMeeting = reading.passages.contains(where: Occasions.namesOccasion)
    speaksOfEngland = Self.speaksOfEngland(reading.passages)
  }

  private static func repeated(in passages: [Passage]) -> Set<Int> {
    let texts = passages.indices.filter {
      switch passages[$0].kind {
      case .body, .caption: true
      case .title, .lead, .heading, .teaser: false
      }
    }
    let times = Dictionary(texts.map { (ExactText(passages[$0].text), 1) }, uniquingKeysWith: +)
    guard times.count < texts.count else { return [] }
    return Set(texts.filter { times[ExactText(passages[$0].text)] ?? 0 > 1 })
  }

  mutating func read() {
    for index in reading.passages.indices {
      switch reading.passages[index].kind {
      case .teaser:
        floor = nil
        bridge = nil
        pending = []
      case .heading:
        floor?.goesOn = false
        bridge = nil
        readPassage(index, mayContinue: false)
        floor?.goesOn = false
      case .title, .lead:
        readPassage(index, mayContinue: false)
        floor?.goesOn = false
      case .caption:
        readCaption(index)
      case .body:
        if repeated.contains(index), floor?.isQuoting != true, pending.isEmpty {
          readCaption(index)
        } else if floor?.isQuoting != true, pending.isEmpty,
          Interviews.isQuestion(reading.passages[index])
        {
          hearQuestion(index)
        } else {
          readPassage(index, mayContinue: true)
          settleByNext(index)
        }
      }
    }
    giveUnclaimedQuotations()
  }

  /// A caption leaves the floor to whom it belongs.
  private mutating func readCaption(_ index: Int) {
    let before = floor
    let bridgeBefore = bridge
    readPassage(index, mayContinue: false)
    floor = before
    bridge = bridgeBefore
  }

  /// Who is asked answers in what follows, however long the turn before was.
  private mutating func hearQuestion(_ index: Int) {
    let passage = reading.passages[index]
    floor?.continued = 0
    floor?.isAwaited = true
    guard floor?.speaker == nil, Interviews.addressesSomebody(passage) else { return }
    for case .pronoun in passage.namings.lazy.map(\.subject) {
      let word = passage.namings.first.map { passage.folded($0.range.lowerBound) } ?? ""
      if let person = recent.person(called: word, reading.people) {
        floor = Floor(speaker: person, isAwaited: true)
      }
      return
    }
  }

  var lastSpeaker: Int? { floor?.speaker }

  func isSpeaking(_ span: TextSpan) -> Bool {
    speakingSpans.contains(span)
  }

  var statements: [Statement] {
    utterances.flatMap(\.forEachSpeaker).compactMap {
      StatementMaking.statement(
        $0,
        in: reading.passages[$0.passage],
        published: reading.article.published
      )
    }
  }

  private mutating func readPassage(_ index: Int, mayContinue: Bool) {
    let passage = reading.passages[index]
    var open: Utterance?
    var next = 0
    for sentence in passage.sentences {
      while next < passage.namings.count,
        passage.namings[next].extent.lowerBound < sentence.lowerBound
      {
        next += 1
      }
      var last = next
      while last < passage.namings.count,
        passage.namings[last].extent.lowerBound < sentence.upperBound
      {
        last += 1
      }
      readSentence(sentence, next..<last, in: passage, mayContinue, &open)
      next = last
    }
    close(&open)
    endHeldQuotation(passage)
    if passage.quotations.opening == nil, !isWithinQuotation(passage) {
      // What stands behind a quotation that ends here is the writer's again.
      if floor?.isQuoting == true, passage.quotations.closing != nil { floor?.goesOn = false }
      floor?.isQuoting = false
    }
  }

  private mutating func readSentence(
    _ sentence: Range<Int>,
    _ namings: Range<Int>,
    in passage: PassageReading,
    _ mayContinue: Bool,
    _ open: inout Utterance?
  ) {
    tiePronouns(namings, in: passage.index, from: sentence.lowerBound)
    noteCareers(namings, in: sentence, of: passage.index)
    let passage = reading.passages[passage.index]
    let finder = CueFinder(
      passage,
      unnamed: namings.filter { isUnnamedSpeaker(passage.namings[$0], in: passage.index) }
    )
    if let half = finder.secondHalf(of: sentence, namings: namings) {
      let first = sentence.lowerBound..<half.turn
      readSentence(first, namings.lowerBound..<half.naming, in: passage, mayContinue, &open)
      let second = half.start..<sentence.upperBound
      readSentence(second, half.naming..<namings.upperBound, in: passage, mayContinue, &open)
      return
    }
    if let cue = finder.cue(in: sentence, namings: namings) {
      close(&open)
      begin(cue, sentence, passage, &open)
      if cue.contents.isEmpty || passage.kind == .title || passage.kind == .caption {
        close(&open)
      }
      return
    }
    if open == nil, passage.kind == .body, isOfHeldQuotation(sentence, passage) {
      hold(sentence, of: passage)
      return
    }
    if let piece = finder.elidedPiece(in: sentence), open != nil {
      open?.pieces.append(piece)
      return
    }
    goOn(sentence, namings, passage, mayContinue, &open)
  }

  /// Goes on with what the one who has the floor says, where a reader would be sure of it.
  private mutating func goOn(
    _ sentence: Range<Int>,
    _ namings: Range<Int>,
    _ passage: PassageReading,
    _ mayContinue: Bool,
    _ open: inout Utterance?
  ) {
    let speaker = open?.speaker ?? floor?.speaker
    let isQuoting = floor?.isQuoting ?? false
    if passage.kind == .lead || passage.kind == .heading {
      close(&open)
      return
    }
    if !isQuoting,
      namesStranger(passage.index, from: sentence.lowerBound)
        || Narration.isNarration(sentence, namings: namings, in: passage, speaker: speaker)
    {
      close(&open)
      floor?.goesOn = false
      bridge = nil
      if Narration.opensWithStranger(sentence, in: passage) { recent.touchUnknown() }
      return
    }
    // The people of whom a speaker speaks are not the ones whom `ông` means next.
    if let speaker, open != nil || floor?.goesOn == true { recent.touch(speaker) }
    if open != nil {
      open?.add(sentence)
      return
    }
    guard mayContinue, let floor, floor.goesOn || isNextQuotation(passage),
      isQuoting || !Narration.isNoSpeech(passage),
      isQuoting || !floor.goesOnQuoted || passage.quotations.contains(0),
      isQuoting || passage.quotations.contains(sentence.lowerBound)
        || isSurelySpeech(sentence, in: passage)
    else {
      self.floor?.goesOn = false
      noteUnclaimed(passage)
      cross(sentence, namings, mayContinue, in: passage)
      return
    }
    self.floor?.continued += 1
    if passage.quotations.contains(sentence.lowerBound) { self.floor?.quotedIn = passage.index }
    if floor.continued >= Self.longestTurn, !isQuoting { self.floor?.goesOn = false }
    open = Utterance(
      passage: passage.index,
      speaker: floor.speaker,
      attribution: .continued,
      pieces: [sentence],
      onBehalfOf: floor.speaker == nil ? floor.onBehalfOf : nil,
      occasion: floor.occasion,
      date: floor.date
    )
  }

  private mutating func begin(
    _ cue: Cue,
    _ sentence: Range<Int>,
    _ passage: PassageReading,
    _ open: inout Utterance?
  ) {
    let naming = passage.namings[cue.naming]
    let party = party(of: naming)
    // A caption shows what is told elsewhere, a letter is the body's: nobody is sure who spoke for it.
    let isOnlyOfBody =
      party != nil
      && (passage.kind == .caption || CueFinder(passage).isWritten(behind: naming))
    let speaker =
      naming.person
      ?? (isOnlyOfBody ? nil : party.flatMap { spokesman(for: $0, as: naming) })
    let spokenFor = isTitle(naming) && speaker != nil ? nil : party
    for number in [cue.naming] + cue.others where passage.namings[number].person != nil {
      if let span = passage.span(passage.namings[number].range) { speakingSpans.insert(span) }
    }
    let occasion = Occasions.occasion(in: sentence, before: naming.extent.lowerBound, passage)
    let date = Days.day(in: sentence, of: passage, article: reading.article) ?? floor?.date
    let held = settleHeldQuotation(passage, speaker, onBehalfOf: spokenFor)
    bridge(over: cue, of: speaker, in: passage)
    if let speaker { recent.touch(speaker) }
    noteUnnamed(naming, speaker, party)
    if !cue.contents.isEmpty {
      open = Utterance(
        passage: passage.index,
        speaker: speaker,
        others: cue.others.compactMap { passage.namings[$0].person },
        verb: cue.verb,
        attribution: .explicit,
        pieces: held,
        onBehalfOf: spokenFor,
        addressee: addressee(of: cue, in: passage),
        occasion: occasion,
        date: date
      )
      for piece in cue.contents { open?.add(piece) }
      if let last = cue.contents.last, passage.quotations.opening.map(last.contains) == true {
        floor = Floor(speaker: speaker, isQuoting: true)
      }
    }
    let isQuoting = open != nil && passage.quotations.opening != nil
    floor = Floor(
      speaker: speaker,
      onBehalfOf: spokenFor,
      occasion: occasion,
      date: date,
      isQuoting: isQuoting,
      goesOn: cue.isOpen && speaker != nil,
      isAwaited: cue.isOpen && cue.contents.isEmpty,
      goesOnQuoted: isClosedQuotation(cue, in: passage)
    )
    if cue.contents.contains(where: { $0.contains(where: passage.quotations.contains) }) {
      floor?.quotedIn = passage.index
    }
    if !cue.isOpen { close(&open) }
  }

  /// Whether all that is said is one quotation that is closed (`ông A nói: “…”`).
  private func isClosedQuotation(_ cue: Cue, in passage: PassageReading) -> Bool {
    guard let content = cue.contents.last, cue.contents.count == 1,
      let start = content.first(where: { passage.tokens[$0].folded != ":" }),
      let quotation = passage.quotations.range(around: start)
    else { return false }
    return quotation.lowerBound == start && quotation.upperBound + 1 >= content.upperBound
  }

  /// A passage that is one quotation, without a tag, straight after one that quotes somebody by
  /// name: the same one goes on.
  private func isNextQuotation(_ passage: PassageReading) -> Bool {
    guard isStraightAfterQuotation(passage.index), let first = passage.quotations.ranges.first
    else {
      return false
    }
    return first.lowerBound == 0 && first.upperBound + 1 >= passage.tokens.count
  }

  /// Whether the one who has the floor was quoted in the passage before, captions left out.
  func isStraightAfterQuotation(_ index: Int) -> Bool {
    guard let quotedIn = floor?.quotedIn, floor?.speaker != nil, quotedIn < index else {
      return false
    }
    return reading.passages[quotedIn + 1..<index].allSatisfy { $0.kind == .caption }
  }

  private mutating func close(_ open: inout Utterance?) {
    if let utterance = open { utterances.append(utterance) }
    open = nil
  }

  /// Whether a naming without a person means somebody whom the article does not name.
  private func isUnnamedSpeaker(_ naming: Naming, in index: Int) -> Bool {
    guard naming.person == nil else { return false }
    switch naming.subject {
    case .pronoun: return unnamed != nil && pointsToUnnamed(naming, in: index)
    case .title: return isUnnamedRole(naming)
    case .person, .body, .place: return false
    }
  }
}
