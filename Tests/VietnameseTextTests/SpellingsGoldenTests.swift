import Foundation
import TestSupport
import Testing

import VietnameseText

/// What each form makes of the same lines, side by side in one file to look at.
@Suite struct SpellingsGoldenTests {
  @Test func everyFormOfALine() {
    let lines = Golden.text(of: "lines.txt").split(separator: "\n").map(String.init)
    let folding = ShortValueFolding(
      version: 1,
      abbreviations: [("HĐND", "hội đồng nhân dân"), ("TP", "thành phố"), ("T.Ư", "trung ương")]
    )
    var shown = ""
    for line in lines where !line.hasPrefix("#") {
      shown += """
        text      \(line)
        folded    \(Folding.folded(line))
        unmarked  \(Folding.unmarked(line))
        spelt out \(folding.folded(line))
        words     \(folding.words(line))
        bare      \(Words.bare(line))
        key       \(SortingKey.text(line))
        as name   \(SortingKey.personName(line))
        width     \(DisplayWidth.width(of: line))


        """
    }
    Golden.expect(shown, is: "forms.txt")
  }
}
