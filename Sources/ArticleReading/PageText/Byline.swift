import VietnameseText

/// A line that names who wrote the page: `Tú Linh`, `H.Y (tổng hợp)`, `Bài và ảnh: Lê Hoàng`.
enum Byline {
  /// The authors of a line that is nothing but a byline.
  static func authors(in line: PageLine) -> [String]? {
    guard line.text.utf8.count <= 100 else { return nil }
    let (text, isMarked) = withoutMarks(line.text)
    let names = parts(of: text)
    guard !names.isEmpty, !PageWords.isSection(line.text),
      !honorifics.contains(line.text.prefix { $0 != " " })
    else { return nil }
    let allNames = names.allSatisfy { LineForm.isName($0) || LineForm.isInitials($0) }
    if allNames { return names }
    return isMarked && names.allSatisfy(LineForm.isNameWord) ? names : nil
  }

  /// Whether the line says itself that it is a byline: `Bài và ảnh: Lê Hoàng`.
  static func isIntroduced(_ line: PageLine) -> Bool {
    withoutMarks(line.text).isMarked && authors(in: line) != nil
  }

  /// `Ông Lê Hoàng` is a caption or a line of the story.
  private static let honorifics: Set<Substring> = ["Ông", "Bà", "Cô", "Chú", "Chị"]

  private static let introductions = [
    "bài và ảnh:", "bài, ảnh:", "bài ảnh:", "tin và ảnh:", "tin, ảnh:", "tin ảnh:", "tác giả:",
    "thực hiện:", "biên tập:", "nguồn:", "nguồn tin:", "bài:", "tin:", "phóng viên:", "theo",
    "phóng viên", "nhóm pv", "pv:", "ctv",
  ].map { (start: $0 + " ", wordCount: $0.split(separator: " ").count) }

  /// The line without what introduces a byline or follows it in brackets, and whether there was
  /// such a thing: then one word may be a name.
  private static func withoutMarks(_ line: String) -> (text: String, isMarked: Bool) {
    var text = line
    var isMarked = false
    if text.hasSuffix(")"), let bracket = text.lastIndex(of: "("), bracket > text.startIndex {
      text = String(text[..<bracket]).trimmingSpaces
      isMarked = true
    }
    // `Đỗ Quyên/Báo Mẫu`: the paper stands behind the name.
    if let slash = text.firstIndex(of: "/"), LineForm.isName(text[..<slash]) {
      text = String(text[..<slash])
    }
    let key = Folding.folded(text)
    if let introduction = introductions.first(where: { key.hasPrefix($0.start) }) {
      // Folding may change the number of characters, never the number of words.
      let words = text.split(separator: " ").dropFirst(introduction.wordCount)
      let rest = words.joined(separator: " ")
      if !rest.isEmpty { (text, isMarked) = (rest, true) }
    }
    return (text, isMarked)
  }

  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var part: [Substring] = []
    func end(_ part: inout [Substring], into parts: inout [String]) {
      let name = part.joined(separator: " ")
      if !name.isEmpty { parts.append(name) }
      part = []
    }
    for word in text.split(separator: " ") {
      switch word {
      case "-", "–", "—", "/", "&", "và", "|": end(&part, into: &parts)
      case _ where word.hasSuffix(","):
        part.append(word.dropLast())
        end(&part, into: &parts)
      default: part.append(word)
      }
    }
    end(&part, into: &parts)
    return parts
  }
}
