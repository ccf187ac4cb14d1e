import Articles
import VietnameseText
import Vocabulary

extension SpeechReader {
  /// The body or place that a naming is, when it is no person.
  mutating func party(of naming: Naming) -> Statement.Party? {
    switch naming.subject {
    case .title where isUnnamedRole(naming):
      return unnamed
    case .title where naming.person == nil:
      guard let title = naming.titles.last(where: \.speaksForParty) else { return nil }
      let place = reading.place(of: title)
      if title.body == nil { return place.map { .place($0) } }
      return reading.organisation(of: title, at: place).map { .organisation($0) }
    case .pronoun where naming.person == nil:
      return unnamed
    case .person, .pronoun, .title:
      return nil
    case .body(let body, let parts):
      let place = parts.flatMap { reading.places.place($0) }
      return .organisation(reading.organisations.organisation(body, at: place))
    case .place(let parts):
      if parts.name == nil, let own = placeOfFloor(level: parts.level) { return .place(own) }
      return reading.places.place(parts).map { .place($0) }
    }
  }

  /// `Giám đốc Sở Y tế` is a person, known or not.
  func isTitle(_ naming: Naming) -> Bool {
    if case .title = naming.subject { return true }
    return false
  }

  /// Who speaks for a party under a title: `Phó Giám đốc Sở Y tế` is none of its people who hold another
  /// office; `đại diện Sở Y tế` may be any of them.
  func spokesman(for party: Statement.Party, as naming: Naming) -> Int? {
    guard let speaker = spokesman(for: party) else { return nil }
    guard isTitle(naming), let role = naming.titles.last?.role, role.office != .bodied else {
      return speaker
    }
    return reading.positions.positions(of: speaker).contains { $0.role.name == role.name }
      ? speaker : nil
  }

  /// `Phường cũng kiến nghị …`: the unit of the one who speaks.
  private func placeOfFloor(level: String?) -> Int? {
    guard let speaker = lastSpeaker else { return nil }
    return reading.positions.positions(of: speaker).lazy.compactMap(\.place)
      .first { [reading] in reading.places.facts[$0].level == level }
  }

  /// The one who spoke last for a party, or its only representative among those who spoke.
  func spokesman(for party: Statement.Party) -> Int? {
    if let speaker = lastSpeaker, represents(speaker, party) { return speaker }
    var speakers: Set<Int> = []
    for utterance in utterances {
      if let speaker = utterance.speaker, represents(speaker, party) { speakers.insert(speaker) }
    }
    return speakers.count == 1 ? speakers.first : nil
  }

  private func represents(_ person: Int, _ party: Statement.Party) -> Bool {
    reading.positions.positions(of: person).contains { position in
      switch party {
      case .place(let place): position.place == place
      case .organisation(let organisation):
        position.organisation.map { isWithin($0, organisation) } ?? false
      }
    }
  }

  /// `bệnh viện` after `Bệnh viện Sao Mai`: a body by the first words of its name.
  private func isWithin(_ own: Int, _ named: Int) -> Bool {
    let facts = reading.organisations.facts
    return own == named
      || facts[named].place == nil
        && Folding.folded(facts[own].name).hasPrefix(Folding.folded(facts[named].name) + " ")
  }

  /// Who is asked: the body or place with which what is said begins.
  mutating func addressee(of cue: Cue, in passage: PassageReading) -> Statement.Party? {
    switch cue.verb?.kind {
    case .proposes, .orders, .asks: break
    case .says, .stresses, .assesses, .commits, .agrees, .refuses, .speaks, nil: return nil
    }
    guard let start = cue.contents.first?.lowerBound else { return nil }
    let first = ["với", "tới", "đến", "các"].contains(passage.folded(start)) ? start + 1 : start
    guard
      let naming = passage.namings.first(where: {
        $0.extent.lowerBound == first || $0.extent.lowerBound == start
      })
    else { return nil }
    switch naming.subject {
    case .body: return party(of: naming)
    case .place(let parts): return reading.places.place(parts).map { .place($0) }
    case .person, .pronoun, .title: return nil
    }
  }
}

extension TitleParts {
  /// `lãnh đạo Sở Y tế`, `lãnh đạo tỉnh Nghệ An`: whoever it is speaks for the body or the unit.
  var speaksForParty: Bool {
    guard status != .former else { return false }
    guard body == nil else { return true }
    switch role.office {
    case .bodied: return place != nil
    case .open, .whole, .single: return false
    }
  }
}
