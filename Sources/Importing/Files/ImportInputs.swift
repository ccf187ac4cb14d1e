import VietnameseText

/// What is to be read of the files and folders that somebody named.
struct ImportInputs {
  /// One input that is to be read.
  struct Input {
    var source: ImportSource
    var folder: Int?
    /// Missing where nobody knows it before the end.
    var size: Int?
  }

  private(set) var list: [Input] = []
  /// The folders that were named.
  private(set) var folders: [String] = []
  /// Which of them cannot be looked into, or hold something that cannot be.
  private(set) var problems: [(path: String, problem: FileProblem, folder: Int)] = []
  /// The links in them: where they lead is not what was named.
  private(set) var links: [String] = []

  /// The inputs of `sources`; of folders, without the files that are `leftOut`.
  init(_ sources: [ImportSource], leavingOut leftOut: [String]) {
    for source in sources {
      switch source {
      case .path(let path) where PageFolder.isFolder(path): add(folder: path, leavingOut: leftOut)
      case .path(let path): list.append(Input(source: source, size: PageFolder.size(of: path)))
      case .bytes(let bytes, _): list.append(Input(source: source, size: bytes.count))
      case .descriptor: list.append(Input(source: source))
      }
    }
  }

  /// The bytes of all inputs; missing where one does not say.
  var size: Int? {
    list.reduce(0) { sum, input in sum.flatMap { sum in input.size.map { sum + $0 } } }
  }

  private mutating func add(folder path: String, leavingOut leftOut: [String]) {
    let folder = PageFolder(path, leavingOut: leftOut)
    problems += folder.problems.map { ($0.path, $0.problem, folders.count) }
    links += folder.links
    list += folder.files.map {
      Input(source: .path($0.path), folder: folders.count, size: $0.size)
    }
    folders.append(path)
  }
}
