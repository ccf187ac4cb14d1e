import VietnameseText

/// Reads one value of JSON from bytes.
///
/// Only what is asked for is built: a dump of a crawler has many keys that no article needs.
/// Foundation's reader builds everything twice and cannot say where it stopped.
struct JSONReader {
  private let bytes: [UInt8]
  private let depthLimit: Int
  /// Whether control characters may stand in strings, as pages have them in their metadata.
  private let isLenient: Bool
  private var place = 0
  private var depth = 0

  init(_ bytes: [UInt8], depthLimit: Int, isLenient: Bool = false) {
    self.bytes = bytes
    self.depthLimit = depthLimit
    self.isLenient = isLenient
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The value that the bytes hold, with nothing behind it; of an object at the top only the keys
  /// that are `wanted`.
  mutating func value(
    keeping wanted: (String) -> Bool = { _ in true }
  ) throws(JSONProblem) -> JSONValue {
    skipSpace()
    let value: JSONValue
    if place < bytes.count, bytes[place] == UInt8(ascii: "{") {
      value = try object(keeping: wanted)
    } else {
      value = try self.value()
    }
    skipSpace()
    guard place == bytes.count else {
      throw problem(.expected(.both("the end", vi: "chỗ kết thúc")))
    }
    return value
  }

  private func problem(_ kind: JSONProblem.Kind) -> JSONProblem {
    JSONProblem(kind: kind, place: place)
  }

  // MARK: - Values

  private mutating func value() throws(JSONProblem) -> JSONValue {
    guard place < bytes.count else { throw problem(.endsInside(.both("a value", vi: "giá trị"))) }
    switch bytes[place] {
    case UInt8(ascii: "{"): return try object { _ in true }
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw problem(.expected(.both("a value", vi: "giá trị")))
    }
  }

  private mutating func object(
    keeping wanted: (String) -> Bool
  ) throws(JSONProblem) -> JSONValue {
    try enter()
    var members: [JSONValue.Member] = []
    if try !closes(with: "}", of: .both("an object", vi: "đối tượng")) {
      repeat {
        skipSpace()
        guard place < bytes.count else {
          throw problem(.endsInside(.both("an object", vi: "đối tượng")))
        }
        guard bytes[place] == UInt8(ascii: "\"") else {
          throw problem(.expected(.both("a key", vi: "khóa")))
        }
        let key = String(decoding: try string(), as: UTF8.self)
        skipSpace()
        guard place < bytes.count else {
          throw problem(.endsInside(.both("an object", vi: "đối tượng")))
        }
        guard bytes[place] == UInt8(ascii: ":") else {
          throw problem(.expected(.both("a colon", vi: "dấu hai chấm")))
        }
        place += 1
        skipSpace()
        if depth > 1 || wanted(key) {
          members.append(JSONValue.Member(key: key, value: try value()))
        } else {
          try skipValue()
        }
      } while try goesOn(before: "}", of: .both("an object", vi: "đối tượng"))
    }
    depth -= 1
    return .object(members)
  }

  private mutating func array() throws(JSONProblem) -> JSONValue {
    try enter()
    var values: [JSONValue] = []
    if try !closes(with: "]", of: .both("a list", vi: "danh sách")) {
      repeat {
        skipSpace()
        values.append(try value())
      } while try goesOn(before: "]", of: .both("a list", vi: "danh sách"))
    }
    depth -= 1
    return .array(values)
  }

  private mutating func enter() throws(JSONProblem) {
    depth += 1
    guard depth <= depthLimit else { throw problem(.tooDeep(limit: depthLimit)) }
    place += 1
    skipSpace()
  }

  private mutating func closes(
    with sign: Unicode.Scalar,
    of what: BilingualText
  ) throws(JSONProblem) -> Bool {
    guard place < bytes.count else { throw problem(.endsInside(what)) }
    guard bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func goesOn(
    before sign: Unicode.Scalar,
    of what: BilingualText
  ) throws(JSONProblem) -> Bool {
    skipSpace()
    if try closes(with: sign, of: what) { return false }
    guard bytes[place] == UInt8(ascii: ",") else {
      throw problem(
        .expected(.both("a comma or \(String(sign))", vi: "dấu phẩy hoặc \(String(sign))"))
      )
    }
    place += 1
    return true
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONProblem) -> JSONValue {
    guard bytes[place...].starts(with: word.utf8) else {
      if word.utf8.starts(with: bytes[place...]) {
        throw problem(.endsInside(.both("a value", vi: "giá trị")))
      }
      throw problem(.expected(.both("a value", vi: "giá trị")))
    }
    place += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONProblem) -> JSONValue {
    let start = place
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        place += 1
      default:
        return .number(String(decoding: bytes[start..<place], as: UTF8.self))
      }
    }
    return .number(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func skipSpace() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      default: return
      }
    }
  }

  /// Goes past a value without building it.
  private mutating func skipValue() throws(JSONProblem) {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      _ = try value()
      return
    }
    var strings = JSONStringReader(bytes: bytes, place: place, isLenient: isLenient)
    place = try strings.skip()
  }

  private mutating func string() throws(JSONProblem) -> [UInt8] {
    var strings = JSONStringReader(bytes: bytes, place: place, isLenient: isLenient)
    let string = try strings.read()
    place = strings.place
    return string
  }
}
