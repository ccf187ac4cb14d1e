import SQLText
import TestSupport
import Testing

@testable import QueryLanguage

/// A random store in both its forms, and questions that are asked of both.
struct NaiveTrial {
  let evaluator: NaiveEvaluator
  private let seed: UInt64
  private let file: TestStore
  private let resolver: Resolver

  struct Question {
    var text: String
    var query: QuerySyntax
    var compiled: CompiledQuery
  }

  init(store seed: UInt64) throws {
    let twin = RandomStore(seed: seed).store
    let today = try #require(SampleQuery.today)
    self.seed = seed
    file = try TestStore(twin.sql)
    evaluator = NaiveEvaluator(store: twin.memory, today: today)
    resolver = Resolver(catalogue: .standard, today: today)
  }

  /// Random queries of this store, other ones for each seed.
  func query(seed: UInt64) -> RandomQuery {
    RandomQuery(seed: self.seed * 1_000 + seed, store: evaluator.store)
  }

  /// So many random questions, without the few that are refused.
  func questions(
    _ count: UInt64,
    _ text: (inout RandomQuery) -> String
  ) throws -> [Question] {
    let questions = try (0..<count).compactMap { seed in
      var random = query(seed: seed)
      return try question(text(&random))
    }
    #expect(questions.count * 10 >= count * 9, "store \(seed): too many questions are refused")
    return questions
  }

  /// How many rows there are to be found.
  func count(of question: Question) -> Int {
    evaluator.store.rows(of: evaluator.entity(of: question.query)).count
  }

  /// The rows of a question's entity that have the same text, by their ids.
  func withSameWords(_ question: Question) -> [Set<String>] {
    let rows = evaluator.store.rows(of: evaluator.entity(of: question.query))
    let texts = Dictionary(grouping: rows) { evaluator.store.values("text", of: $0) }
    return texts.values.filter { $0.count > 1 }.map { Set($0.map { String($0.number) }) }
  }

  /// The question, or nothing where it is refused for being impossible or too deep; refused for
  /// anything else it throws.
  func question(_ text: String) throws -> Question? {
    let query = try #require(SyntaxTreeTests.query(text), "does not parse: \(text)")
    do throws(Diagnostics) {
      let compiled = Compiler.compile(try resolver.resolve(query))
      return Question(text: text, query: query, compiled: compiled)
    } catch {
      let codes = error.list.map(\.code)
      guard codes.allSatisfy({ [.neverBoth, .tooDeep].contains($0) }) else {
        Issue.record("refused as \(codes): \(text)")
        return nil
      }
      return nil
    }
  }

  /// Runs statements of our own in the store; one that SQLite refuses throws.
  func run(_ statements: [SQLStatement]) throws {
    _ = try file.run(statements.map { "\($0.sql.pasted);\n" }.joined(), format: "list")
  }

  /// The rows that the `sqlite3` program gives for each question, all in one run.
  func answers(to questions: [Question]) throws -> [[String]] {
    var script = ".nullvalue ∅\n"
    for question in questions {
      script += "select '—';\n\(question.compiled.statement.sql.pasted);\n"
    }
    let output = try file.run(script, format: "list")
    return output.split(separator: "—\n", omittingEmptySubsequences: false).dropFirst().map {
      $0.split(separator: "\n").map(String.init)
    }
  }
}
