import Vocabulary

/// Bodies that have no name but the word for their kind, or that of a state.
extension NamingScanner {
  /// `Cảnh sát cho biết`, `theo nhà chức trách, …`, `cảnh sát Pháp khẳng định`: the word for a kind of
  /// body counts where it is said to speak.
  func authorityNaming(at index: Int) -> Naming? {
    guard let match = Authority.table.match(tokens, at: index, before: tokens.count),
      opensSubject(index)
    else { return nil }
    let country = country(at: match.end)
    let place = country == nil ? splitter.place(at: match.end) : nil
    let end = country?.end ?? place?.end ?? match.end
    guard !splitter.isName(end), isBeforeSpeech(end) || isSource(index, before: end) else {
      return nil
    }
    var body = BodyParts(called: match.value.name, range: index..<end)
    body.kind = match.value.kind
    if country != nil || place == nil { body = body.of(country?.name) } else { body.reach = .local }
    return Naming(subject: .body(body, place), range: body.range, extent: index..<end)
  }

  /// Whether a body is a source that is cited (`theo nhà chức trách, …`).
  private func isSource(_ index: Int, before end: Int) -> Bool {
    guard end >= tokens.count || tokens[end].isSign(",") || tokens[end].isSign(".") else {
      return false
    }
    return (index - 5..<index).contains { passage.folded($0) == "theo" }
  }

  /// Whether a subject can begin at a token: behind a sign, a word that opens a clause, or `theo`.
  private func opensSubject(_ index: Int) -> Bool {
    isFirst(index) || Self.clauseOpeners.contains(tokens[index - 1].folded)
  }

  private static let clauseOpeners: WordSet = [
    "theo", "từ", "của", "lời", "nhưng", "song", "phía", "đó", "này", "nhiên", "khi", "vậy", "nay",
    "qua",
    "sau", "thì",
  ]

  /// `Pháp cáo buộc …`, `Tuy nhiên, Peru đã bác bỏ …`, `Bắc Kinh tuyên bố …`: a country or its capital
  /// that states something is taken for its state, a body.
  func stateNaming(at index: Int) -> Naming? {
    guard tokens[index].isCapitalised,
      isFirst(index) && !passage.isSign(index - 1, "(")
        || passage.folded(index - 1) == "khi" && passage.folded(index - 2) == "trong",
      let country = CountryList.states.match(tokens, at: index, before: tokens.count),
      !splitter.isName(country.end), isBeforeSpeech(country.end)
    else { return nil }
    let range = index..<country.end
    var body = BodyParts(called: country.value, range: range)
    body.kind = "state"
    return Naming(subject: .body(body, nil), range: range, extent: range)
  }

  /// `Công ty này cho biết`, `Theo sở này, …`: a body that was named before, where it is said to speak.
  func pointingBody(at index: Int) -> Naming? {
    guard let head = BodyList.heads.match(tokens, at: index, before: tokens.count) else {
      return nil
    }
    // `công ty Mỹ này`.
    let this = country(at: head.end)?.end ?? head.end
    guard passage.folded(this) == "này",
      isBeforeSpeech(this + 1)
        || passage.folded(index - 1) == "theo" && passage.isSign(this + 1, ",")
    else { return nil }
    let range = index..<this + 1
    var body = BodyParts(called: head.value.name, range: range)
    body.kind = head.value.kind
    return Naming(subject: .body(body, nil), range: range, extent: range)
  }

  /// Whether a verb follows that brings what somebody said, a few adverbs or the time between.
  func isBeforeSpeech(_ index: Int) -> Bool {
    for verb in index..<index + 6 {
      if passage.isBeforeVerb(verb) { return true }
      guard tokens.indices.contains(verb),
        Adverbs.words.contains(tokens[verb].folded) || passage.isTime(verb)
      else { return false }
    }
    return false
  }
}
