/// A value of JSON with its strings as bytes of UTF-8.
///
/// The text of an article goes on as bytes: a `String` of it would only be taken apart again.
enum JSONValue {
  case null
  case bool(Bool)
  case number(String)
  case string([UInt8])
  case array([JSONValue])
  case object([Member])

  struct Member {
    var key: String
    var value: JSONValue
  }

  /// The value of a key; the first where it stands twice.
  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}
