import Foundation
import SQLText
import Testing

@testable import QueryLanguage

/// From text to SQL: how long it takes, and that twice the text takes about twice as long.
///
/// A measurement, made on request alone, because the time that a test takes depends on what else the
/// machine does: `Scripts/bench compile`.
@Suite(
  .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["TRACUU_MEASURE"] == "1", "measures on request")
) struct CompileTimeTests {
  private static let usual = [
    "find speaker where role = \"Bí thư\"",
    "find person where role = \"Chủ tịch\" and organisation = \"HĐND\" and place within \"Hà Nội\" show name, place",
    "count statement where kind = \"proposes\" by speaker.place",
    "find speaker show name, statements { text, date where text ~ \"phan cap\" order by date desc limit 3 }",
    "find passage \"phân cấp ngân sách\"",
    "find statement group by speaker show speaker, count(), share(where kind = \"proposes\") order by count() desc",
  ]

  @Test func usualQueriesAreQuick() throws {
    for query in Self.usual {
      let time = try median(of: query, runs: 200)
      print("\(time.formatted) \(query)")
      #if !DEBUG
        // The aim is 100 µs; the bound leaves room for what else the machine does.
        #expect(time < .microseconds(250), "\(query)")
      #endif
    }
  }

  @Test func timeGrowsWithLength() throws {
    var times: [Double] = []
    for factor in [1, 2, 4, 8, 16] {
      let query = conditions(25 * factor)
      let tokens = Lexer.tokens(of: query).count
      let time = try median(of: query, runs: 9) / .microseconds(tokens)
      times.append(time)
      let rounded = (time * 100).rounded() / 100
      print("\(rounded) µs a token of \(tokens), \(query.utf8.count) bytes")
    }
    #expect(times[4] < times[0] * 2, "more than linear")
  }

  private func conditions(_ count: Int) -> String {
    let parts = (0..<count).map { "\(["name", "role", "place"][$0 % 3]) ~ \"v\($0)\"" }
    return "find person where \(parts.joined(separator: " or "))"
  }

  private func median(of query: String, runs: Int) throws -> Duration {
    let clock = ContinuousClock()
    let times = try (0..<runs).map { _ in
      try clock.measure {
        let compiled = Compiler.compile(try SampleQuery.resolved(query))
        _ = compiled.tracked.sql.prepared
      }
    }
    return times.sorted()[runs / 2]
  }
}

extension Duration {
  fileprivate var formatted: String { "\(components.attoseconds / 1_000_000_000_000) µs" }
}
