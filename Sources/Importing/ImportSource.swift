/// Where pages come from.
package enum ImportSource: Hashable, Sendable {
  /// A file, or a folder with all that lies in it.
  case path(String)
  /// Bytes that were read already; `name` is what messages call them.
  case bytes([UInt8], name: String)
  /// What an open descriptor still gives.
  case descriptor(Int32, name: String)
}
