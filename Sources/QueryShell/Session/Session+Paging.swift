import ArticleStore
import Foundation
import QueryLanguage
import ResultRendering
import VietnameseText

extension Session {
  /// How many rows of the screen are not for a result: what separates it, its foot, the prompt.
  private static let otherRows = 4
  /// Under a text that is no result stands the prompt alone.
  private static let promptRows = 1

  /// Shows a result, by a pager where it is longer than the screen; how long it was read there.
  ///
  /// A pager that fails is said, and the result is shown by our own.
  func showPaged(
    _ query: CompiledQuery,
    asked question: String,
    from store: ArticleStore
  ) throws -> (LastResult, readingTime: Duration) {
    guard let paging = pagingSink(headRows: headRows, leaving: Self.otherRows) else {
      return (try show(query, asked: question, from: store, on: heraldedSink), .zero)
    }
    do {
      let result = try show(query, asked: question, from: store, on: paging)
      try paging.finish()
      return (result, paging.readingTime)
    } catch let error as PagerError {
      sayPagerFailed(error)
      return try showPaged(query, asked: question, from: store)
    }
  }

  /// Shows a text, by a pager where it is longer than the screen.
  func showPaged(_ text: String) throws {
    let sink = pagingSink(headRows: 0, leaving: Self.promptRows)
    guard let paging = sink else { return try output.sink.writeWhole(text) }
    do {
      try paging.write(text)
      try paging.finish()
    } catch let error as PagerError {
      sayPagerFailed(error)
      try showPaged(text)
    } catch  where paging.hasQuit {
      try paging.finish()
    }
  }

  private func sayPagerFailed(_ error: PagerError) {
    settings.pager = .builtIn
    let rest = language.text(
      "tracuu's own pager shows results from here on (set pager)",
      vi: "từ đây kết quả hiện trong trình xem của tracuu (set pager)"
    )
    output.say("\(error.message.text(in: language))\n\(rest)")
  }

  /// How many rows of a result are its head; missing where the table shows it.
  private var headRows: Int? {
    let format = settings.format(onTerminal: true)
    return format == .csv || format == .tsv ? 1 : nil
  }

  private func pagingSink(headRows: Int?, leaving rows: Int) -> PagingSink? {
    guard isInteractive, output.isTerminal, let height = output.height else { return nil }
    let (chosen, environment) = (settings.pager, environment)
    guard chosen != .off, chosen.resolved(in: environment, lessVersion: { nil }) != .off else {
      return nil
    }
    return PagingSink(
      heraldedSink,
      by: { chosen.resolved(in: environment, lessVersion: PagerProgram.lessVersion) },
      headRows: headRows,
      room: max(1, height - rows),
      output: STDOUT_FILENO,
      language: language,
      interruption: interruption,
      reading: { [unowned self] in watch?.giveWay(toReader: true) }
    )
  }

  /// The results' own sink; what is said of a query that runs goes away before they come.
  private var heraldedSink: HeraldedSink {
    HeraldedSink(output.sink) { [unowned self] in watch?.giveWay() }
  }
}

extension OutputSink {
  fileprivate func writeWhole(_ text: String) throws {
    try write(text)
    try flush()
  }
}
