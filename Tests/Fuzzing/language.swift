// rooms: QueryLanguage
// seeds: lines Tests/QueryLanguageTests/Golden/queries/*.tq Tests/QueryLanguageTests/Golden/wrong/*.tq
// seeds: lines Tests/QueryLanguageTests/Golden/errors/*.tq Tests/QueryLanguageTests/Golden/syntax/*.tq
// words: "find" "count" "where" "group by" "having" "show" "order by" "limit" "offset" "and" "or" "not"
// words: "in" "within" "between" "since" "is missing" "is known" "has" "every" "as" "all" "exactly" "fill"
// words: "share(" "first(" "max(" "month(" "statements" "positions" "article" "speaker" "published" "place"
// words: "t\xc3\xacm" "khi" "\xe2\x80\x9c" "\xe2\x80\x9d" ".." "$x" "1.234,5" "10%" "30/1" "2026-W05" "last 3 days" "\x0a\x0a"

import QueryLanguage
import SQLText
import VietnameseText

/// Takes any text through every stage of the language, from completion to SQL or a rendered error.
///
/// What is accepted must be printed so that it is read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func readLanguage(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  complete(text, at: count / 2)
  do throws(Diagnostics) {
    for statement in try Parser.script(text, commands: ["format", "export", "run"]) {
      guard case .query(let query) = statement else { continue }
      try ask(query)
    }
  } catch {
    for diagnostic in error.list {
      precondition(
        diagnostic.range.start <= diagnostic.range.end,
        "a range that ends before it begins"
      )
      _ = DiagnosticRenderer(width: 80).text(diagnostic, of: SourceText(text))
    }
  }
  return 0
}

private func ask(_ query: QuerySyntax) throws(Diagnostics) {
  let printed = query.description
  precondition(
    (try? Parser.saved(printed))??.description == printed,
    "printed otherwise: \(printed)"
  )
  guard let today = CalendarDay(year: 2026, month: 2, day: 10) else { return }
  let resolver = Resolver(catalogue: .standard, today: today)
  _ = try resolver.parameters(of: query)
  let resolved = try resolver.resolve(query)
  _ = Explanation(resolved).text
  let compiled = Compiler.compile(resolved)
  _ = compiled.tracked.sql.prepared
  _ = compiled.statement.sql.pasted
}

private func complete(_ text: String, at offset: Int) {
  let completions = Completion.candidates(
    in: text,
    at: offset,
    catalogue: .standard,
    commands: ["format", "export"],
    refining: "speaker"
  )
  precondition(completions.range.end <= max(0, offset), "completion looks behind the cursor")
}
