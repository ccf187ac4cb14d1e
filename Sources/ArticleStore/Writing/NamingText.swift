/// How a naming keeps what its article calls the person, a line an entry.
///
/// Names and honorifics hold no line break and no tab: white space in them is one space.
enum NamingText {
  /// `2<tab>Nguyễn Việt Hà`: how often the article uses each spelling.
  static func names(_ names: [String: Int]) -> String {
    names.sorted { $0.key < $1.key }.map { "\($0.value)\t\($0.key)" }.joined(separator: "\n")
  }

  static func honorifics(_ honorifics: [String]) -> String {
    honorifics.joined(separator: "\n")
  }
}
