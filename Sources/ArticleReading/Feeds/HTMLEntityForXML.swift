import CLibXML2

/// Tells libxml2 what HTML's entities stand for where a feed uses them without declaring them.
///
/// The parser takes what it is given as one of XML's own five; nothing in it is expanded again.
final class HTMLEntityForXML {
  private let entity = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
  private let content = UnsafeMutablePointer<xmlChar>.allocate(capacity: 8)

  init() {
    entity.initialize(to: xmlEntity())
    content.initialize(repeating: 0, count: 8)
    entity.pointee.type = XML_ENTITY_DECL
    entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
    entity.pointee.content = content
    entity.pointee.orig = content
  }

  deinit {
    entity.deallocate()
    content.deallocate()
  }

  func entity(named name: String) -> UnsafeMutablePointer<xmlEntity>? {
    guard let found = htmlEntityLookup(name),
      let scalar = Unicode.Scalar(UInt32(found.pointee.value)), let bytes = UTF8.encode(scalar)
    else { return nil }
    var count = 0
    for byte in bytes {
      content[count] = byte
      count += 1
    }
    content[count] = 0
    entity.pointee.name = UnsafePointer(content)
    entity.pointee.length = Int32(count)
    return entity
  }
}
