package import VietnameseText

/// What an input is by its bytes, whatever its name says.
package enum ContentKind: Hashable, Sendable {
  case text
  /// The phrase names the kind of data: `a PNG image`.
  case binary(BilingualText)
  case utf16(littleEndian: Bool)
  /// What is in it is told only by unpacking.
  case gzip
  case html
  case json
  case feed

  /// Tells the kind from the beginning of the bytes; what nothing speaks against is text.
  package static func of(_ bytes: [UInt8]) -> ContentKind {
    if let kind = magic.first(where: { bytes.starts(with: $0.bytes) }) { return .binary(kind.name) }
    if GzipUnpacker.begins(bytes) { return .gzip }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(littleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(littleEndian: false) }
    let sample = bytes.prefix(8192)
    if let kind = utf16WithoutMark(sample) { return kind }
    if isBinary(sample) { return .binary(.both("binary data", vi: "dữ liệu nhị phân")) }
    return markup(in: bytes) ?? .text
  }

  private static let magic: [(bytes: [UInt8], name: BilingualText)] = [
    ([0x89, 0x50, 0x4E, 0x47], .both("a PNG image", vi: "ảnh PNG")),
    ([0xFF, 0xD8, 0xFF], .both("a JPEG image", vi: "ảnh JPEG")),
    (Array("GIF8".utf8), .both("a GIF image", vi: "ảnh GIF")),
    (Array("%PDF-".utf8), .both("a PDF document", vi: "tài liệu PDF")),
    (
      [0x50, 0x4B, 0x03, 0x04],
      .both("a ZIP archive or an office document", vi: "tệp nén ZIP hoặc tài liệu văn phòng")
    ),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .both("xz-compressed data", vi: "dữ liệu nén xz")),
    ([0x28, 0xB5, 0x2F, 0xFD], .both("zstd-compressed data", vi: "dữ liệu nén zstd")),
    (Array("SQLite format 3".utf8), .both("an SQLite database", vi: "cơ sở dữ liệu SQLite")),
    ([0x7F, 0x45, 0x4C, 0x46], .both("a program", vi: "chương trình")),
    ([0xD0, 0xCF, 0x11, 0xE0], .both("an old office document", vi: "tài liệu văn phòng kiểu cũ")),
    (Array("{\\rtf".utf8), .both("an RTF document", vi: "tài liệu RTF")),
  ]

  /// Vietnamese in UTF-16 has a NUL in every second byte that stands before an ASCII letter, and
  /// text in UTF-8 has none.
  private static func utf16WithoutMark(_ sample: ArraySlice<UInt8>) -> ContentKind? {
    guard sample.count >= 16 else { return nil }
    var nuls = (even: 0, odd: 0)
    for (place, byte) in sample.enumerated() where byte == 0 {
      if place.isMultiple(of: 2) { nuls.even += 1 } else { nuls.odd += 1 }
    }
    let pairs = sample.count / 2
    if nuls.odd * 3 > pairs, nuls.even * 50 < pairs { return .utf16(littleEndian: true) }
    if nuls.even * 3 > pairs, nuls.odd * 50 < pairs { return .utf16(littleEndian: false) }
    return nil
  }

  /// A stray control character does not make a text binary, many do.
  private static func isBinary(_ sample: ArraySlice<UInt8>) -> Bool {
    var controls = 0
    for byte in sample where byte < 0x20 || byte == 0x7F {
      switch byte {
      case 0x08...0x0D, 0x1B: continue
      default: controls += 1
      }
    }
    return controls * 20 > sample.count
  }

  private static func markup(in bytes: [UInt8]) -> ContentKind? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[start...].prefix(4096).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    switch head.first {
    case UInt8(ascii: "<"): return MarkupSniffing.kind(of: head)
    case UInt8(ascii: "{"), UInt8(ascii: "["): return MarkupSniffing.isJSON(head) ? .json : nil
    default: return nil
    }
  }
}
