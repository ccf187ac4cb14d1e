import ArgumentParser
import QueryShell
import VietnameseText

/// Which store a command is about.
struct StoreOption: ParsableArguments {
  @Option(name: .customLong("store"), help: ArgumentHelp("The store.", valueName: "file"))
  var path: String?

  /// The place of the store, of which nothing is known yet.
  func place() throws -> StorePlace {
    guard let place = StorePlace(asked: path, environment: Surroundings.environment) else {
      throw WrongUse(
        .both(
          "there is no home folder to keep a store in; name one with --store FILE",
          vi: "không có thư mục nhà để đặt kho; hãy nêu kho bằng --store TỆP"
        )
      )
    }
    return place
  }

  /// The place of a store that must be there if somebody named it.
  func existingPlace() throws -> StorePlace {
    let place = try place()
    if path != nil && !place.exists { throw WrongUse.noStore(place.path) }
    return place
  }
}
