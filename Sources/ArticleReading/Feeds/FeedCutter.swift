import CLibXML2

/// Cuts a feed into its items as it comes, with libxml2's push parser.
///
/// RSS 2.0, RSS 1.0 (RDF) and Atom differ in the names of their elements only. A feed that declares
/// an entity is refused, so that none can multiply; nothing is loaded from elsewhere.
final class FeedCutter {
  private let limits: ReadingLimits
  private let context: xmlParserCtxtPtr
  private let entity = HTMLEntityForXML()
  private var structure: FeedStructure
  private var text = UTF8Chunks()
  private var records: [InputRecord] = []
  private var count = 0
  private(set) var isDone = false

  init(limits: ReadingLimits) {
    self.limits = limits
    structure = FeedStructure(sizeLimit: limits.record)
    var events = Self.events
    guard let context = xmlCreatePushParserCtxt(&events, nil, nil, 0, nil) else {
      preconditionFailure("libxml2 must have the memory to begin")
    }
    self.context = context
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(context, Int32(bitPattern: options))
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
  }

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
        refuse(ReadingError(.brokenFeed("it ends inside an item"), byte: text.byte))
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
    bytes.withUnsafeBytes { buffer in
      let start = buffer.bindMemory(to: CChar.self).baseAddress
      xmlParseChunk(context, start, Int32(buffer.count), isLast ? 1 : 0)
    }
    if !isDone, context.pointee.disableSAX != 0 {
      let line = Int(context.pointee.lastError.line)
      refuse(ReadingError(.brokenFeed(problem), line: line))
    }
  }

  /// What libxml2 says, without the name of the function that says it.
  private var problem: String {
    guard let message = context.pointee.lastError.message,
      let line = CleanText.line(String(cString: message))
    else { return "it is not well-formed XML" }
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

  private static var events: xmlSAXHandler {
    var events = xmlSAXHandler()
    events.initialized = UInt32(XML_SAX2_MAGIC)
    events.startElementNs = { pointer, name, prefix, _, _, _, count, _, attributes in
      guard let cutter = FeedCutter.of(pointer), let name else { return }
      cutter.structure.start(
        String(cString: name),
        prefix: prefix.map { String(cString: $0) } ?? "",
        attributes: FeedCutter.attributes(attributes, count: Int(count))
      )
    }
    events.endElementNs = { pointer, name, prefix, _ in
      guard let cutter = FeedCutter.of(pointer), let name else { return }
      cutter.end(String(cString: name))
    }
    events.characters = { FeedCutter.of($0)?.structure.add($1, count: $2) }
    events.cdataBlock = { FeedCutter.of($0)?.structure.add($1, count: $2) }
    events.getEntity = { pointer, name in
      guard let cutter = FeedCutter.of(pointer), let name else { return nil }
      return cutter.entity.entity(named: String(cString: name))
    }
    events.entityDecl = { pointer, _, _, _, _, _ in
      guard let cutter = FeedCutter.of(pointer) else { return }
      cutter.stop(ReadingError(.entities, line: Int(xmlSAX2GetLineNumber(cutter.context))))
    }
    return events
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> FeedCutter? {
    pointer.map { Unmanaged<FeedCutter>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Five pointers an attribute: name, prefix, namespace, start and end of its value.
  private static func attributes(
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    count: Int
  ) -> [String: String] {
    guard let list else { return [:] }
    var attributes: [String: String] = [:]
    for place in 0..<count {
      guard let name = list[place * 5], let start = list[place * 5 + 3],
        let end = list[place * 5 + 4]
      else { continue }
      let value = UnsafeBufferPointer(start: start, count: end - start)
      attributes[String(cString: name)] = String(decoding: value, as: UTF8.self)
    }
    return attributes
  }

  private func end(_ name: String) {
    let line = Int(xmlSAX2GetLineNumber(context))
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
    xmlStopParser(context)
  }
}
