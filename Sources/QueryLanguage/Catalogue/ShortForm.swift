package import VietnameseText

/// A name that stands for a longer path: `role` of a person is `positions.role`.
package struct ShortForm: Hashable, Sendable {
  package var name: String
  package var aliases: [String]
  /// Canonical names of members, none of them a short form.
  package var path: [String]
  package var doc: BilingualText

  package init(_ name: String, aliases: [String] = [], path: [String], doc: BilingualText) {
    self.name = name
    self.aliases = aliases
    self.path = path
    self.doc = doc
  }
}
