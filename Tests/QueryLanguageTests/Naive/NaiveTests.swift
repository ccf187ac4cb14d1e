import TestSupport
import Testing

@testable import QueryLanguage

/// Resolver and compiler find what the naive evaluator finds, over random stores and queries.
@Suite struct NaiveTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func compiledQueriesFindTheSameRows(seed: UInt64) throws {
    let trial = try NaiveTrial(store: seed)
    let questions = try trial.questions(50) { "\($0.find().text) show id" }
    var telling = 0
    for (question, answer) in zip(questions, try trial.answers(to: questions)) {
      let rows = trial.evaluator.rows(of: question.query).map { String($0.number) }
      #expect(answer.sorted() == rows.sorted(), "store \(seed): \(question.text)")
      if !rows.isEmpty, rows.count < trial.count(of: question) { telling += 1 }
    }
    #expect(telling >= 3, "store \(seed): most questions find nothing or everything")
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func compiledCountsAreTheSame(seed: UInt64) throws {
    let trial = try NaiveTrial(store: seed)
    let questions = try trial.questions(30) { $0.count() }
    for (question, answer) in zip(questions, try trial.answers(to: questions)) {
      let groups = trial.evaluator.groups(of: question.query)
      #expect(answer.sorted() == groups.sorted(), "store \(seed): \(question.text)")
    }
  }

  @Test(arguments: 71...82 as ClosedRange<UInt64>)
  func functionsOfGroupsAreTheSame(seed: UInt64) throws {
    let trial = try NaiveTrial(store: seed)
    let questions = try trial.questions(30) { $0.grouped() }
    for (question, answer) in zip(questions, try trial.answers(to: questions)) {
      let groups = trial.evaluator.groups(of: question.query)
      #expect(answer.sorted() == groups.sorted(), "store \(seed): \(question.text)")
    }
  }

  /// Sorting comes before `limit`, and leaves nothing to chance.
  @Test(arguments: 61...66 as ClosedRange<UInt64>)
  func limitTakesASliceOfTheSorted(seed: UInt64) throws {
    let trial = try NaiveTrial(store: seed)
    let whole = try trial.questions(30) { "\($0.sorted()) show id" }
    let cut = try whole.compactMap { try trial.question("\($0.text) limit 2 offset 1") }
    let answers = zip(try trial.answers(to: whole), try trial.answers(to: cut))
    for (question, (all, slice)) in zip(whole, answers) {
      #expect(slice == Array(all.dropFirst().prefix(2)), "store \(seed): \(question.text)")
      let rows = trial.evaluator.rows(of: question.query).map { String($0.number) }
      #expect(all.sorted() == rows.sorted(), "store \(seed): \(question.text)")
    }
  }

  /// Rule 6: one more `and` in the topmost list never adds rows, neither here nor there.
  @Test(arguments: 41...52 as ClosedRange<UInt64>)
  func oneMoreAndNeverAddsRows(seed: UInt64) throws {
    let trial = try NaiveTrial(store: seed)
    var pairs: [(whole: NaiveTrial.Question, more: NaiveTrial.Question)] = []
    for question in try trial.questions(40, { "\($0.find().text) show id" }) {
      var random = trial.query(seed: UInt64(pairs.count))
      let entity = trial.evaluator.entity(of: question.query)
      let line = "where \(random.condition(of: entity, depth: 2))"
      let refined = question.query.refined(by: try Parser.clauses(line))
      if let more = try trial.question(refined.description) { pairs.append((question, more)) }
    }
    let answers = try trial.answers(to: pairs.flatMap { [$0.whole, $0.more] })
    for (index, pair) in pairs.enumerated() {
      let message = "store \(seed): \(pair.more.text)\nadded to \(pair.whole.text)"
      let naive = Set(trial.evaluator.rows(of: pair.whole.query))
      #expect(naive.isSuperset(of: trial.evaluator.rows(of: pair.more.query)), "\(message)")
      #expect(Set(answers[index * 2]).isSuperset(of: answers[index * 2 + 1]), "\(message)")
    }
  }
}
