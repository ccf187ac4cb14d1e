import ArgumentParser
import QueryLanguage
import QueryShell

/// Which store a command is about.
struct StoreOption: ParsableArguments {
  @Option(name: .customLong("store"), help: ArgumentHelp("The store.", valueName: "file"))
  var path: String?

  /// The place of the store, of which nothing is known yet.
  func place() throws -> StorePlace {
    guard let place = StorePlace(asked: path, environment: Surroundings.environment) else {
      throw ValidationError("there is no home folder to keep a store in; name one with --store FILE")
    }
    return place
  }

  /// The place of a store that must be there if somebody named it.
  func existingPlace() throws -> StorePlace {
    let place = try place()
    if path != nil && !place.exists { throw ValidationError.noStore(place.path) }
    return place
  }
}

extension ValidationError {
  /// A store that is not there: perhaps a mistyped command, perhaps a mistyped path.
  static func noStore(_ name: String) -> ValidationError {
    let nearest = NearestName.nearest(to: name, among: ["import", "query", "run", "help"])
    let hint = nearest.map { "did you mean `tracuu \($0)`?" } ?? "`tracuu import PATH --store FILE` makes one"
    return ValidationError("no store \"\(VisiblePath.text(name))\"; \(hint)")
  }
}
