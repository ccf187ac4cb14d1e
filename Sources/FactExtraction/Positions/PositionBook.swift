import Articles
import Vocabulary

/// The positions of one article, each once, with their mentions.
struct PositionBook {
  struct Entry {
    var person: Int
    var role: Role
    var organisation: Int?
    var place: Int?
    /// The country of a foreign office.
    var country: String?
    var mentions: [(span: TextSpan, status: PositionFact.Status)]
  }

  private(set) var entries: [Entry] = []
  private struct Key: Hashable {
    var person: Int
    var role: String
    var organisation: Int?
    var place: Int?
  }
  private var indexes: [Key: Int] = [:]
  private var byPerson: [Int: [Int]] = [:]
  private var byRole: [String: [Int]] = [:]

  mutating func add(
    _ title: TitleParts,
    of person: Int,
    organisation: Int?,
    place: Int?,
    at span: TextSpan?
  ) {
    let key = Key(person: person, role: title.role.name, organisation: organisation, place: place)
    let index = indexes[key] ?? entries.count
    if index == entries.count {
      indexes[key] = index
      byPerson[person, default: []].append(index)
      byRole[title.role.name, default: []].append(index)
      entries.append(
        Entry(
          person: person,
          role: title.role,
          organisation: organisation,
          place: place,
          country: title.country,
          mentions: []
        )
      )
    }
    if entries[index].country == nil { entries[index].country = title.country }
    if let span { entries[index].mentions.append((span, Self.status(of: title))) }
  }

  /// The positions with a role; none where so many have it that a title alone says nothing.
  func positions(withRole role: String) -> [Entry] {
    guard let positions = byRole[role], positions.count <= 64 else { return [] }
    return positions.map { entries[$0] }
  }

  func positions(of person: Int) -> [Entry] { (byPerson[person] ?? []).map { entries[$0] } }

  /// The positions without those that another naming of the same position tells more fully:
  /// `Bí thư Hà Nội` beside `Bí thư Thành ủy Hà Nội`.
  func settled(_ organisations: [OrganisationFact]) -> [Entry] {
    var settled = entries
    var isGone = entries.map(Self.isOccupation)
    for positions in byPerson.values {
      for poor in positions {
        guard
          let rich = positions.first(where: {
            $0 != poor && tells($0, moreThan: poor, organisations)
          })
        else { continue }
        isGone[poor] = true
        settled[rich].mentions += entries[poor].mentions
      }
    }
    return settled.indices.filter { !isGone[$0] }.map { settled[$0] }
  }

  private func tells(_ rich: Int, moreThan poor: Int, _ organisations: [OrganisationFact]) -> Bool {
    let (rich, poor) = (entries[rich], entries[poor])
    guard rich.role.name == poor.role.name else {
      // `Phó Chủ tịch` beside `Phó Chủ tịch Thường trực UBND xã`.
      return poor.organisation == nil && poor.place == nil && rich.organisation != nil
        && rich.role.begins(with: poor.role.name) && !rich.role.isComplete
    }
    let samePlace = poor.place == nil || poor.place == rich.place
    switch (rich.organisation, poor.organisation) {
    case (nil, nil): return poor.place == nil && rich.place != nil
    case (.some, nil): return samePlace
    case (nil, .some): return false
    case (.some(let one), .some(let other)):
      let (one, other) = (organisations[one].name, organisations[other].name)
      // `Chủ tịch HĐQT` beside `Chủ tịch HĐQT Sao Mai`.
      return one == other && poor.place == nil && rich.place != nil
        || one.hasPrefix(other + " ") && samePlace
    }
  }

  /// `chuyên gia kinh tế`, `nhà khoa học`: what somebody does, which is a position only at a body; a
  /// candidate has no office yet.
  private static func isOccupation(_ entry: Entry) -> Bool {
    if entry.role.name.hasPrefix("Ứng ") { return true }
    guard entry.organisation == nil else { return false }
    if entry.role.family == "science", entry.role.rank > 6 { return true }
    return entry.place == nil && callings.contains(entry.role.name)
  }

  /// What somebody is by a mandate or for a paper, which a body or a place alone makes an office.
  private static let callings: Set<String> = [
    "Phóng viên", "Biên tập viên", "Nhiếp ảnh gia", "Quan chức", "Đại biểu",
  ]

  private static func status(of title: TitleParts) -> PositionFact.Status {
    switch title.status {
    case .former: .former
    case .acting: .acting
    case .elect: .elect
    case .held, nil: .held
    }
  }
}
