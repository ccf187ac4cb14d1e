import Testing

@testable import QueryLanguage

@Suite struct NearestNameTests {
  private static let names = [
    "name", "names", "positions", "role", "organisation", "place", "statements", "first_seen",
    "as_written", "chức_vụ",
  ]

  @Test(
    arguments: [
      ("rol", "role"), ("rloe", "role"), ("ROLE", "role"), ("rôle", "role"), ("nam", "name"),
      ("postions", "positions"), ("posiitons", "positions"), ("orgnisation", "organisation"),
      ("organization", "organisation"), ("firstseen", "first_seen"), ("aswriten", "as_written"),
      ("chuc_vu", "chức_vụ"), ("chucvu", "chức_vụ"), ("x", nil), ("", nil), ("weather", nil),
    ] as [(String, String?)]
  )
  func offers(_ name: String, _ expected: String?) {
    #expect(NearestName.nearest(to: name, among: Self.names) == expected)
  }

  /// Of all names with one letter dropped, doubled, swapped or replaced, at least 95 in a hundred
  /// lead back to the right one.
  @Test func findsTheNameBehindATypo() {
    var tried = 0
    var found = 0
    for entity in Catalogue.standard.entities {
      let own = entity.members.map(\.name)
      for name in own where name.count > 3 {
        for typo in Self.typos(of: name) where !own.contains(typo) {
          tried += 1
          if NearestName.nearest(to: typo, among: own) == name { found += 1 }
        }
      }
    }
    #expect(Double(found) >= 0.95 * Double(tried), "\(found) of \(tried)")
  }

  private static func typos(of name: String) -> [String] {
    let letters = Array(name)
    var typos: [String] = []
    for index in letters.indices {
      var dropped = letters
      dropped.remove(at: index)
      var doubled = letters
      doubled.insert(letters[index], at: index)
      var replaced = letters
      replaced[index] = "q"
      typos += [String(dropped), String(doubled), String(replaced)]
      if index > 0 {
        var swapped = letters
        swapped.swapAt(index, index - 1)
        typos.append(String(swapped))
      }
    }
    return typos
  }
}
