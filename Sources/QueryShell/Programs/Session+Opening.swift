import ArticleStore
import VietnameseText

extension Session {
  /// Opens the page that a row of the last result was read from in a browser.
  func openPage(of number: String) throws {
    let row = try row(number, for: "open")
    guard let store = try store() else { throw ShellError.noStore(place) }
    let evidence = try store.evidence(of: row.table, id: row.id, limit: 1)
    guard let url = evidence.shown.first?.page.url else {
      throw ShellError(
        .both(
          "the page of row \(row.number) has no address; `page \(row.number)` shows it",
          vi: "bài ở hàng \(row.number) không có địa chỉ; `page \(row.number)` hiện bài đó"
        )
      )
    }
    guard WebAddress.isPlain(url) else {
      throw ShellError(
        .both(
          "not opened, for it is no plain web address: \(VisibleText.visible(url))",
          vi: "không mở, vì đây không phải địa chỉ web thông thường: \(VisibleText.visible(url))"
        )
      )
    }
    let words = try browser() + [url]
    output.say(url)
    try UserProgram.run(words, named: words[0])
  }

  /// The words that a browser is called with: the user's, or those of the desktop.
  private func browser() throws(ShellError) -> [String] {
    let chosen = (environment["BROWSER"] ?? "").split(separator: ":").map {
      $0.split(separator: " ").map(String.init).filter { $0 != "%s" }
    }
    let known = [["xdg-open"], ["open"], ["www-browser"], ["w3m"], ["lynx"]]
    for words in chosen + known {
      if let name = words.first, UserProgram.exists(name, in: environment) { return words }
    }
    throw ShellError(
      .both(
        "there is no browser to open it with; name one in BROWSER",
        vi: "không có trình duyệt để mở; hãy nêu một trình duyệt trong BROWSER"
      )
    )
  }
}
