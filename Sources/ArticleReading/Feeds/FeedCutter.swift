import CMarkup
import VietnameseText

/// Cuts a feed into its items as it comes, with libxml2's push parser.
///
/// RSS 2.0, RSS 1.0 (RDF) and Atom differ in the names of their elements only. A feed that declares
/// an entity is refused, so that none can multiply; nothing is loaded from elsewhere.
final class FeedCutter {
  private let limits: ReadingLimits
  /// Missing where libxml2 is not on the machine.
  private var parser: OpaquePointer?
  private var structure: FeedStructure
  private var text = UTF8Chunks()
  private var records: [InputRecord] = []
  private var count = 0
  private(set) var isDone = false

  init(limits: ReadingLimits) {
    self.limits = limits
    structure = FeedStructure(sizeLimit: limits.record)
    var events = Self.events
    parser = markup_xml(&events, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit { markup_free(parser) }

  func take(_ bytes: [UInt8]) -> [InputRecord] {
    do throws(ReadingError) {
      parse(try text.take(bytes), isLast: false)
    } catch {
      refuse(error)
    }
    defer { records = [] }
    return records
  }

  func finish() -> [InputRecord] {
    do throws(ReadingError) {
      try text.end()
      parse([], isLast: true)
    } catch {
      refuse(error)
    }
    if !isDone {
      if structure.isInItem {
        refuse(
          ReadingError(
            .brokenFeed(.both("it ends inside an item", vi: "kết thúc giữa một mục")),
            byte: text.byte
          )
        )
      } else if count == 0 {
        refuse(ReadingError(.noItems))
      }
    }
    isDone = true
    defer { records = [] }
    return records
  }

  private func parse(_ bytes: [UInt8], isLast: Bool) {
    guard !isDone else { return }
    guard let parser else { return refuse(ReadingError(.noParser)) }
    bytes.withUnsafeBytes { buffer in
      let start = buffer.bindMemory(to: CChar.self).baseAddress
      markup_read_xml(parser, start, Int32(buffer.count), isLast)
    }
    if !isDone, let problem = markup_problem(parser) {
      let line = Int(markup_line(parser))
      refuse(ReadingError(.brokenFeed("\(Self.phrase(String(cString: problem)))"), line: line))
    }
  }

  /// What libxml2 says, without the name of the function that says it.
  private static func phrase(_ message: String) -> String {
    let line = CleanText.line(message) ?? message
    let words = line.split(separator: ":", maxSplits: 1)
    return words.last.map { String($0).trimmingSpaces } ?? line
  }

  private func refuse(_ error: ReadingError) {
    guard !isDone else { return }
    isDone = true
    var error = error
    if structure.isInItem { error.record = count + 1 }
    records.append(InputRecord(content: .refused(error)))
  }

  // MARK: - What the parser meets

  private static var events: markup_events {
    var events = markup_events()
    events.start_xml = { pointer, name, prefix, count, attributes in
      guard let cutter = FeedCutter.of(pointer), let name else { return }
      cutter.structure.start(
        String(cString: name),
        prefix: prefix.map { String(cString: $0) } ?? "",
        attributes: FeedCutter.attributes(attributes, count: Int(count))
      )
    }
    events.end = { pointer, name in
      guard let cutter = FeedCutter.of(pointer), let name else { return }
      cutter.end(String(cString: name))
    }
    events.text = { pointer, bytes, count in
      FeedCutter.of(pointer)?.structure.add(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
    }
    events.entity = { pointer in
      guard let cutter = FeedCutter.of(pointer) else { return }
      cutter.stop(ReadingError(.entities, line: cutter.line))
    }
    return events
  }

  private var line: Int? { parser.map { Int(markup_line($0)) } }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> FeedCutter? {
    pointer.map { Unmanaged<FeedCutter>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Five pointers an attribute: name, prefix, namespace, start and end of its value.
  private static func attributes(
    _ list: UnsafePointer<UnsafePointer<CChar>?>?,
    count: Int
  ) -> [String: String] {
    guard let list else { return [:] }
    var attributes: [String: String] = [:]
    for place in 0..<count {
      guard let name = list[place * 5], let start = list[place * 5 + 3],
        let end = list[place * 5 + 4]
      else { continue }
      let value = UnsafeRawBufferPointer(start: start, count: end - start)
      attributes[String(cString: name)] = String(decoding: value, as: UTF8.self)
    }
    return attributes
  }

  private func end(_ name: String) {
    if let item = structure.end(name) {
      count += 1
      records.append(
        InputRecord(content: .item(item), number: count, line: line, limits: limits)
      )
    } else if structure.isTooLarge {
      stop(ReadingError(.tooLarge(limit: limits.record), line: line))
    }
  }

  private func stop(_ error: ReadingError) {
    refuse(error)
    if let parser { markup_stop(parser) }
  }
}
