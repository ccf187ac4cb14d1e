import SQLText
import VietnameseText

extension ArticleWriter {
  /// The `id` of a new person who has not spoken yet.
  func insertPerson(_ name: String, key: String, seen: TimePeriod?) throws -> Int64 {
    try insert(
      into: "person",
      [
        ("key", .text(key)), ("name", .personName(name)), ("speaks", .integer(0)),
        ("first_seen", .date(seen)), ("last_seen", .date(seen)),
      ]
    )
  }

  /// Makes a person as early and as late as an article in which the person stands.
  func widen(_ person: Int64, key: String, seen: TimePeriod?) throws {
    try run(
      "update person set key = min(key, ?2) where id = ?1",
      [.integer(person), .text(key)]
    )
    try widenSeen(person, seen)
  }

  func widenSeen(_ person: Int64, _ seen: TimePeriod?) throws {
    guard seen != nil else { return }
    try run(
      "update person set \(SeenColumns.widened(text: "?2", from: "?3", to: "?4")) where id = ?1",
      [.integer(person)] + SeenColumns.values(seen)
    )
  }

  func markSpeaking(_ person: Int64) throws {
    try run("update person set speaks = 1 where id = ?1", [.integer(person)])
  }

  /// Counts a spelling of a person's name.
  func addSpelling(_ name: String, times: Int, of person: Int64) throws {
    let isKnown = try id(
      "select 1 from person_name where person = ?1 and name = ?2",
      [.integer(person), .text(name)]
    )
    if isKnown != nil {
      try run(
        "update person_name set times = times + ?3 where person = ?1 and name = ?2",
        [.integer(person), .text(name), .integer(Int64(times))]
      )
    } else {
      try insertSpelling(name, times: times, of: person)
    }
  }

  /// Adds a spelling that the person does not have yet.
  func insertSpelling(_ name: String, times: Int, of person: Int64) throws {
    try insert(
      into: "person_name",
      [("person", .id(person)), ("name", .personName(name)), ("times", .integer(times))]
    )
  }

  /// Counts articles that address a person so.
  func addHonorific(_ honorific: String, times: Int, of person: Int64) throws {
    let isKnown = try id(
      "select 1 from person_honorific where person = ?1 and honorific = ?2",
      [.integer(person), .text(honorific)]
    )
    if isKnown != nil {
      try run(
        "update person_honorific set times = times + ?3 where person = ?1 and honorific = ?2",
        [.integer(person), .text(honorific), .integer(Int64(times))]
      )
    } else {
      try insertHonorific(honorific, times: times, of: person)
    }
  }

  /// Adds an honorific by which nobody addressed the person before.
  func insertHonorific(_ honorific: String, times: Int, of person: Int64) throws {
    try insert(
      into: "person_honorific",
      [("person", .id(person)), ("honorific", .indexed(honorific)), ("times", .integer(times))]
    )
  }

  /// Calls a person by the most frequent spelling; of several, the first in the dictionary.
  func chooseName(of person: Int64) throws {
    try run(
      """
      update person set (name, name_folded_own, name_words_own, name_key) =
        (select name, name_folded_own, name_words_own, name_key from person_name where person = ?1
          order by times desc, name_key, name limit 1)
      where id = ?1
      """,
      [.integer(person)]
    )
  }
}
