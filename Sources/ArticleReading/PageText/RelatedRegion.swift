/// Where the text of a page ends and the boxes of other pages begin.
struct RelatedRegion {
  var text: [PageLine]
  var boxes: [PageLine] = []
  /// How many lines of readers' comments were left out.
  var comments = 0

  /// A heading of boxes above the text ends nothing, nor does one below the first two sentences.
  init(_ lines: ArraySlice<PageLine>) {
    let begun = Self.begunText(in: lines)
    let heading = lines[begun...].firstIndex(where: PageWords.isRelatedHeading)
    let end = heading ?? lines.endIndex
    boxes = lines[end...].filter { !PageWords.isRelatedHeading($0) }
    var told = lines[begun..<end]
    if let start = told.firstIndex(where: PageWords.isCommentsHeading) {
      comments = told.endIndex - start - 1
      told = told[..<start]
    }
    if let start = told.firstIndex(where: PageWords.isFooter) { told = told[..<start] }
    text = lines[..<begun].filter { !PageWords.isRelatedHeading($0) } + told
  }

  /// The place after the second sentence.
  private static func begunText(in lines: ArraySlice<PageLine>) -> Int {
    var sentences = 0
    for place in lines.indices where lines[place].endsSentence && lines[place].wordCount >= 8 {
      sentences += 1
      if sentences == 2 { return place + 1 }
    }
    return lines.endIndex
  }
}
