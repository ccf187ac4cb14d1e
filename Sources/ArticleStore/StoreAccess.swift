/// What a store is opened for.
package enum StoreAccess: Hashable, Sendable {
  /// The file must be there, and is never changed.
  case reading
  /// A file that is not there yet is made.
  case writing
}
