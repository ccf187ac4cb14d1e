/// How far an import goes.
package enum ImportDepth: String, CaseIterable, Hashable, Sendable {
  /// Pages are read, which shows what would be refused; nothing is stored.
  case reading
  /// Their facts are found, too; nothing is stored.
  case facts
  case storing
}
