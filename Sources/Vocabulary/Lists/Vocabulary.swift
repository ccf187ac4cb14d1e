/// The word lists of the house, compiled in.
package enum Vocabulary {
  /// The version of the lists; grows when a list or the way it is read changes, so that what was
  /// derived from them is made anew.
  package static var version: Int { 3 }
}
