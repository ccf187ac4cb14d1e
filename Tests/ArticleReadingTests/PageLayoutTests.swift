import TestSupport
import Testing

/// Whole pages in, everything that was read out of them out.
///
/// The pages are invented, each in a layout that news pages have when their text is copied.
@Suite struct PageLayoutTests {
  @Test(
    "reads each layout as a careful reader does",
    arguments: [
      "copied-page", "blocks", "no-lead", "time-above", "author-below", "no-blank-lines",
      "links-inside", "one-line", "no-title", "gallery", "short-title", "box-inside",
      "evenly-spaced", "invitations",
    ]
  )
  func reads(_ page: String) {
    let text = Golden.text(of: "layouts/\(page).txt")
    let read = ReadingPrinter.text(of: Array(text.utf8), file: "\(page).txt")
    Golden.expect(read, is: "layouts/\(page).read")
  }
}
