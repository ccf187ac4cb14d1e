import VietnameseText
/// Cuts an input that comes in chunks into records, whatever it holds and however it is packed.
///
/// What it is shows in its first bytes. No more is kept than one chunk and one record, so that
/// memory does not grow with the input.
///
///     var reader = InputReader()
///     while !reader.isDone, let chunk = nextChunk() { use(reader.take(chunk)) }
///     use(reader.finish())
package struct InputReader {
  private enum Packing {
    case unknown
    case plain
    case gzip(GzipUnpacker)
  }

  private enum Stage {
    /// The first bytes, until they tell what the input is.
    case sniffing
    case page
    case html
    case json(JSONCutter)
    case feed(FeedCutter)
    case done
  }

  private let limits: ReadingLimits
  private var packing = Packing.unknown
  private var utf16: UTF16Decoder?
  private var stage = Stage.sniffing
  private var collected: [UInt8] = []
  private var records: [InputRecord] = []

  /// Enough to see through a long comment or a long list of attributes to what follows.
  private static let sample = 8192

  package init(limits: ReadingLimits = ReadingLimits()) {
    self.limits = limits
  }

  /// The records of an input that is in memory as a whole.
  package static func records(of bytes: [UInt8], limits: ReadingLimits = ReadingLimits())
    -> [InputRecord]
  {
    var reader = InputReader(limits: limits)
    return reader.take(bytes) + reader.finish()
  }

  /// Whether nothing that follows could change what was said: the rest need not be read.
  package var isDone: Bool {
    if case .done = stage { true } else { false }
  }

  /// Takes the next bytes of the input and gives the records that end in them.
  package mutating func take(_ chunk: [UInt8]) -> [InputRecord] {
    do {
      try unpack(chunk)
    } catch {
      refuse(error)
    }
    defer { records = [] }
    return records
  }

  /// Gives what the end of the input completes.
  package mutating func finish() -> [InputRecord] {
    do {
      try end()
    } catch {
      refuse(error)
    }
    stage = .done
    collected = []
    defer { records = [] }
    return records
  }

  private mutating func refuse(_ error: ReadingError) {
    stage = .done
    collected = []
    records.append(InputRecord(content: .refused(error)))
  }

  // MARK: - From bytes to text

  private mutating func unpack(_ chunk: [UInt8]) throws(ReadingError) {
    switch packing {
    case .unknown:
      collected += chunk
      guard collected.count >= 2 else { return }
      let start = collected
      collected = []
      packing = GzipUnpacker.begins(start) ? .gzip(GzipUnpacker(limits: limits)) : .plain
      try unpack(start)
    case .plain: try decode(chunk)
    case .gzip(let unpacker):
      unpacker.put(chunk)
      while !isDone, let unpacked = try unpacker.next() { try decode(unpacked) }
    }
  }

  private mutating func decode(_ bytes: [UInt8]) throws(ReadingError) {
    if case .sniffing = stage {
      collected += bytes
      if collected.count >= Self.sample { try settle() }
    } else {
      try cut(try utf16?.decode(bytes) ?? bytes)
    }
  }

  /// Decides by the first bytes what the input is, and leads them there.
  private mutating func settle() throws(ReadingError) {
    let start = collected
    collected = []
    var kind = ContentKind.of(start)
    if case .utf16(let isLittleEndian) = kind {
      var trial = UTF16Decoder(isLittleEndian: isLittleEndian)
      kind = ContentKind.of(try trial.decode(start))
      utf16 = UTF16Decoder(isLittleEndian: isLittleEndian)
    }
    switch kind {
    case .text, .utf16: stage = .page
    case .html: stage = .html
    case .json: stage = .json(JSONCutter(limits: limits))
    case .feed: stage = .feed(FeedCutter(limits: limits))
    case .gzip: throw ReadingError(.binary(.packedTwice))
    case .binary(let name): throw ReadingError(.binary(name))
    }
    try decode(start)
  }

  // MARK: - From text to records

  private mutating func cut(_ text: [UInt8]) throws(ReadingError) {
    switch stage {
    case .page: try collect(text, upTo: limits.record)
    case .html: try collect(text, upTo: limits.markup)
    case .json(var cutter):
      // Two holders of the record so far would copy it at each byte.
      stage = .done
      records += cutter.take(text)
      stage = .json(cutter)
    case .feed(let cutter):
      records += cutter.take(text)
      if cutter.isDone { stage = .done }
    case .sniffing, .done: break
    }
  }

  private mutating func collect(_ text: [UInt8], upTo limit: Int) throws(ReadingError) {
    guard collected.count + text.count <= limit else { throw ReadingError(.tooLarge(limit: limit)) }
    collected += text
  }

  private mutating func end() throws(ReadingError) {
    if case .unknown = packing {
      packing = .plain
      let start = collected
      collected = []
      try decode(start)
    }
    if case .sniffing = stage { try settle() }
    guard !isDone else { return }
    if case .gzip(let unpacker) = packing, !unpacker.isWhole { throw ReadingError(.damagedGzip) }
    try utf16?.end()
    switch stage {
    case .page: records.append(InputRecord(content: .page(collected), limits: limits))
    case .html: records.append(InputRecord(content: .html(collected), limits: limits))
    case .json(var cutter): records += cutter.finish()
    case .feed(let cutter): records += cutter.finish()
    case .sniffing, .done: break
    }
  }
}

extension BilingualText {
  fileprivate static let packedTwice = Self(
    "gzip-compressed data that was packed twice",
    vi: "dữ liệu gzip bị nén hai lần"
  )
}
