import SQLText

/// A tie as it is looked up: of a name, unless it is a user who says that two names are one person.
struct TieKey: Hashable {
  /// What a user ties is of no name, and its text begins so, as no text of an article does.
  private static let mergeStart = "merge\t"

  let identity: String
  let tie: String

  init(identity: String, tie: String) {
    self.identity = Self.isOfUser(tie) ? "" : identity
    self.tie = tie
  }

  /// The tie of all that a correction makes one person.
  static func merge(_ correction: Int64) -> String { "\(mergeStart)\(correction)" }

  static func isOfUser(_ tie: String) -> Bool { tie.hasPrefix(mergeStart) }

  var values: [SQLValue] { [.text(identity), .text(tie)] }
}
