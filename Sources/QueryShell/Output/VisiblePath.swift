import VietnameseText

/// A path as it is shown: one that holds control characters must not reach a terminal as it is.
package enum VisiblePath {
  package static func text(_ path: String) -> String {
    VisibleText.visible(path)
  }
}
