/// A stretch of a page below its head: some of the article's text, then boxes of other pages.
///
/// Most pages have one; where boxes stand in the middle of a text, the text goes on in the next.
struct PageSegment {
  var text: [PageLine] = []
  var boxes: [PageLine] = []
  /// How many lines of readers' comments were left out.
  var comments = 0

  /// Cuts what stands below the head; a heading of boxes above the second sentence cuts nothing.
  static func segments(of lines: ArraySlice<PageLine>) -> [PageSegment] {
    var segments: [PageSegment] = []
    var start = lines.startIndex
    var begun = begunText(in: lines)
    while start < lines.endIndex {
      let heading = lines[begun...].firstIndex(where: PageWords.isRelatedHeading) ?? lines.endIndex
      let resumed = resumedText(in: lines[heading...])
      var segment = PageSegment()
      segment.takeText(lines[start..<begun], then: lines[begun..<heading])
      segment.boxes = lines[heading..<resumed].filter { !PageWords.isRelatedHeading($0) }
      segments.append(segment)
      (start, begun) = (resumed, resumed)
    }
    return segments
  }

  /// Comments and the paper's own lines end a text that has begun.
  private mutating func takeText(
    _ opening: ArraySlice<PageLine>,
    then told: ArraySlice<PageLine>
  ) {
    var told = told
    if let start = told.firstIndex(where: PageWords.isCommentsHeading) {
      comments = told.endIndex - start - 1
      told = told[..<start]
    }
    if let start = told.firstIndex(where: PageWords.isFooter) { told = told[..<start] }
    text = opening.filter { !PageWords.isRelatedHeading($0) } + told
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

  /// Where three paragraphs follow one another, as they do in no box.
  private static func resumedText(in lines: ArraySlice<PageLine>) -> Int {
    var paragraphs = 0
    for place in lines.indices {
      let line = lines[place]
      let isParagraph = line.wordCount >= 15 && line.text.hasSuffix(".")
      let goesOn = isParagraph && (paragraphs == 0 || line.followsBlank)
      paragraphs = goesOn ? paragraphs + 1 : isParagraph ? 1 : 0
      if paragraphs == 3 { return place - 2 }
    }
    return lines.endIndex
  }
}
