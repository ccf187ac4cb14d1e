/// A body of the lists, or a word that begins the name of one.
package struct Body: Hashable, Sendable {
  /// How many there are of the body.
  package enum Reach: String, Hashable, Sendable {
    /// One in the country: it shares no place with its neighbours.
    case central
    /// One in each place.
    case local
    /// A part of the body that follows it: `Ban Thường vụ` + `Thành ủy`.
    case part
  }

  /// The spelling that is shown and stored.
  package var name: String
  package var kind: String?
  package var reach: Reach
  /// The level of the body's place where its name tells it (`Tỉnh ủy`: `tỉnh`).
  package var level: String?
}
