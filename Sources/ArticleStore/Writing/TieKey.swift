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

  /// What stands for the key in `person_tie`, the same in every run.
  ///
  /// FNV-1a of 64 bits, mixed once more: among ten million ties two are one by accident with a
  /// chance of one in 400,000.
  var number: Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in identity.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    // No text holds this byte: what is before it is the name.
    hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    for byte in tie.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 32
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    return Int64(bitPattern: hash ^ hash >> 29)
  }
}
