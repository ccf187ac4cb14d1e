import SQLText

/// What makes one person of a name in several articles.
package struct PersonTies: Hashable, Sendable {
  /// A body or an office that several articles give the person.
  package struct Tie: Hashable, Sendable {
    /// `Đảng ủy, xã Gia Lâm`.
    package var label: String
    package var articles: Int
  }

  /// The articles that name the person.
  package var articles: Int
  /// What several of them have in common, the most frequent first.
  package var shared: [Tie]
  /// What a user has corrected of the person.
  package var corrections: [Correction]
}

extension ArticleStore {
  package func ties(of person: Int64) throws(StoreError) -> PersonTies {
    let person = SQLFragment("\(binding: .integer(person))")
    let articles = try values("select count(distinct article) from naming where person = \(person)")
    {
      Int($0.integer(at: 0))
    }
    let ties = try values(
      """
      select t.tie, count(distinct n.article) from naming n join naming_tie t on t.naming = n.id
      where n.person = \(person) group by t.tie having count(distinct n.article) > 1
      order by 2 desc, 1
      """
    ) { (tie: $0.text(at: 0) ?? "", articles: Int($0.integer(at: 1))) }
    var shared: [PersonTies.Tie] = []
    for row in ties where !TieKey.isOfUser(row.tie) {
      shared.append(PersonTies.Tie(label: try label(of: row.tie), articles: row.articles))
    }
    return PersonTies(
      articles: articles.first ?? 0,
      shared: shared,
      corrections: try corrections(of: person)
    )
  }

  private func corrections(of person: SQLFragment) throws(StoreError) -> [Correction] {
    guard try hasCorrections() else { return [] }
    return try values(
      """
      with own as (select n.id, n.identity, n.identity || char(9) as coloured from naming n
        where n.person = \(person))
      select c.id, c.kind, c.made, c.note from correction c where
        (c.kind = 'merge' and exists (select 1 from own join naming_tie t on t.naming = own.id
          where t.tie = 'merge' || char(9) || c.id))
        or (c.kind = 'split' and exists (select 1 from own
          where instr(coloured, char(9) || c.id || char(9)) > 0))
        or (c.kind = 'strike' and exists (select 1 from struck s join own
            on substr(s.subject, 1, instr(s.subject || '|', '|') - 1)
              = substr(own.coloured, 1, instr(own.coloured, char(9)) - 1)
          where s.correction = c.id and s.kind = 'position'))
      order by c.id
      """
    ) { Correction($0) }
  }

  /// A tie as it is shown: what its parts are called in the store.
  private func label(of tie: String) throws(StoreError) -> String {
    let words = tie.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else { return tie == "name" ? "a name that one alone bears" : tie }
    switch words[0] {
    case "beside": return try "beside \(nameShown(words[1]))"
    case "commune": return try placeShown(words[1])
    case "home": return try "a rare name in the news of \(provinceShown(words[1]))"
    case "places":
      var places: [String] = []
      for code in words[1].split(separator: " + ") { places.append(try placeShown(String(code))) }
      return places.joined(separator: " and ")
    case "calling", "cabinet", "named": return try "“\(wordsShown(words[1]))”"
    default: return try position(words)
    }
  }

  /// A position's tie: `body X at CODE`, `role X at CODE`, `office X`.
  private func position(_ words: [String]) throws(StoreError) -> String {
    let parts = words[1].components(cutAtLast: " at ")
    let folded = SQLFragment("\(binding: .text(parts.head))")
    let name: [String]
    if words[0] == "body" {
      name = try values("select name from organisation where name_folded = \(folded) limit 1") {
        $0.text(at: 0) ?? ""
      }
    } else {
      name = try values("select role from position where role_folded = \(folded) limit 1") {
        $0.text(at: 0) ?? ""
      }
    }
    guard let code = parts.tail else { return name.first ?? parts.head }
    return "\(name.first ?? parts.head), \(try placeShown(code))"
  }

  private func placeShown(_ code: String) throws(StoreError) -> String {
    try values("select label from place where code = \(binding: .text(code))") {
      $0.text(at: 0) ?? ""
    }.first ?? code
  }

  private func provinceShown(_ folded: String) throws(StoreError) -> String {
    try values("select name from place where name_folded = \(binding: .text(folded)) limit 1") {
      $0.text(at: 0) ?? ""
    }.first ?? folded
  }

  private func nameShown(_ folded: String) throws(StoreError) -> String {
    try values(
      "select name from person_name where name_folded = \(binding: .text(folded)) limit 1"
    ) { $0.text(at: 0) ?? "" }.first ?? folded
  }

  /// A body, a role or an honorific as it is spelt.
  private func wordsShown(_ folded: String) throws(StoreError) -> String {
    let folded = SQLFragment("\(binding: .text(folded))")
    return try values(
      """
      select coalesce((select name from organisation where name_folded = \(folded) limit 1),
        (select role from position where role_folded = \(folded) limit 1),
        (select honorific from person_honorific where honorific_folded = \(folded) limit 1),
        \(folded))
      """
    ) { $0.text(at: 0) ?? "" }.first ?? ""
  }
}

extension String {
  /// What stands before and after the last `separator`.
  fileprivate func components(cutAtLast separator: String) -> (head: String, tail: String?) {
    var head = self[...]
    while !head.isEmpty {
      if head.hasSuffix(separator) {
        return (String(head.dropLast(separator.count)), String(self[head.endIndex...]))
      }
      head = head.dropLast()
    }
    return (self, nil)
  }
}
