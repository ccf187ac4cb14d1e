/// The store that is asked: where it is and what it is called.
package struct StorePlace: Hashable, Sendable {
  package var path: String
  /// What the prompt shows: the file's name without its ending, or `tracuu` for the user's own.
  package var name: String

  /// The store that goes with a command: what was asked for, or `TRACUU_STORE`, or `tracuu.db` in the
  /// XDG data folder; missing where not even a home folder is known.
  package init?(asked: String?, environment: [String: String]) {
    if let path = asked ?? environment["TRACUU_STORE"].flatMap({ $0.isEmpty ? nil : $0 }) {
      self.init(path: path)
    } else if let folder = XDGFolder.data.path(in: environment) {
      self.init(path: "\(folder)/tracuu/tracuu.db")
    } else {
      return nil
    }
  }

  package init(path: String) {
    self.path = path
    let file = path.split(separator: "/").last.map(String.init) ?? path
    name = VisiblePath.text(Self.withoutEnding(file))
  }

  /// Whether there is anything at the place.
  package var exists: Bool { FilePath.exists(path) }

  private static func withoutEnding(_ file: String) -> String {
    for ending in [".db", ".sqlite", ".sqlite3"] where file.hasSuffix(ending) && file != ending {
      return String(file.dropLast(ending.count))
    }
    return file
  }
}
