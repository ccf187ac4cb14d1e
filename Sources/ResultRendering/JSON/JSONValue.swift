/// A value of JSON text, for formats that show nested cells to people.
indirect enum JSONValue: Hashable {
  case null
  case boolean(Bool)
  /// As it was written, so that no digit is lost.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  struct Member: Hashable {
    var name: String
    var value: JSONValue
  }
}
