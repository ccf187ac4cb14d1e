import Articles

extension FactReading {
  /// The figures of the article's text; a headline only repeats them, a teaser has others.
  func figures(outside documents: [[Range<Int>]]) -> [FigureFact] {
    var figures: [FigureFact] = []
    for passage in passages {
      switch passage.kind {
      case .lead, .body, .caption:
        var scanner = FigureScanner(passage, outside: documents[passage.index])
        scanner.scan()
        figures += scanner.figures
      case .title, .heading, .teaser: break
      }
    }
    return figures
  }
}
