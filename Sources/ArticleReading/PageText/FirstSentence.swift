/// Finds a title where a page has no line for it.
enum FirstSentence {
  /// The first sentence of a line that is too long for a headline, and what follows it.
  static func cut(from line: PageLine) -> (sentence: String, rest: PageLine)? {
    guard line.wordCount > 40 else { return nil }
    let scalars = line.text.unicodeScalars
    var words = 0
    var place = scalars.startIndex
    while place < scalars.endIndex, words < 60 {
      let next = scalars.index(after: place)
      if scalars[place] == " " { words += 1 }
      if next < scalars.endIndex, scalars[next] == " ", words >= 3,
        scalars[place] == "." || scalars[place] == "!" || scalars[place] == "?"
      {
        break
      }
      place = next
    }
    guard place < scalars.endIndex else { return nil }
    let cut = scalars[place] == " " ? place : scalars.index(after: place)
    let sentence = String(scalars[..<cut]).trimmingSpaces
    let rest = String(scalars[cut...]).trimmingSpaces
    guard !sentence.isEmpty, !rest.isEmpty else { return nil }
    return (sentence, PageLine(text: rest, number: line.number, followsBlank: true))
  }
}
