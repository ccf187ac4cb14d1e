/// A folder that the XDG rules give a user's programs.
package enum XDGFolder {
  case data, state, configuration

  private var variable: String {
    switch self {
    case .data: "XDG_DATA_HOME"
    case .state: "XDG_STATE_HOME"
    case .configuration: "XDG_CONFIG_HOME"
    }
  }

  private var insideHome: String {
    switch self {
    case .data: ".local/share"
    case .state: ".local/state"
    case .configuration: ".config"
    }
  }

  /// The folder's full path; a relative one in the variable does not count, as the rules say.
  ///
  /// `$HOME` is taken as set, never looked up: somebody who sets it means it.
  package func path(in environment: [String: String]) -> String? {
    if let path = environment[variable], path.hasPrefix("/") { return path }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return "\(home)/\(insideHome)"
  }
}
