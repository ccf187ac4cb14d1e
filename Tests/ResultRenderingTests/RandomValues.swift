import Foundation
import TestSupport

/// Random bytes, texts and JSON.
struct RandomValues {
  var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// A few code points of every kind.
  mutating func text() -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x00...0x9F, 0xA0...0x24F, 0x300...0x323, 0x1EA0...0x1EF9, 0x2028...0x202E,
      0x4E00...0x4E20, 0x1F300...0x1F3FF, 0xFFFD...0x10FFFF,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      guard let range = ranges.randomElement(using: &random),
        let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random))
      else { continue }
      text.append(scalar)
    }
    return String(text)
  }

  /// The bytes of a text, of which some may be broken.
  mutating func bytes() -> [UInt8] {
    var bytes = Array(text().utf8)
    for _ in 0..<Int.random(in: 0...2, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
    return bytes
  }

  /// JSON text as Foundation writes it.
  mutating func nested(depth: Int) -> Data {
    let pretty: JSONSerialization.WritingOptions = Bool.random(using: &random) ? .prettyPrinted : []
    let options = pretty.union(.fragmentsAllowed)
    do {
      return try JSONSerialization.data(withJSONObject: value(depth: depth), options: options)
    } catch {
      preconditionFailure("Foundation cannot write a value of ours: \(error)")
    }
  }

  private mutating func value(depth: Int) -> NSObject {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
    case 0: return NSNull()
    case 1: return NSNumber(value: Bool.random(using: &random))
    case 2: return NSNumber(value: Int64.random(in: -1_000_000...1_000_000, using: &random))
    case 3: return NSNumber(value: Double.random(in: -1e6...1e6, using: &random))
    case 4: return text() as NSString
    case 5: return (0..<3).map { _ in value(depth: depth - 1) } as NSArray
    default:
      var members: [String: NSObject] = [:]
      for _ in 0..<3 { members[text()] = value(depth: depth - 1) }
      return members as NSDictionary
    }
  }
}
