import TestSupport
import Testing

@testable import QueryLanguage

/// Resolver and compiler find what the naive evaluator finds, over random stores and queries.
@Suite struct NaiveTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func compiledQueriesFindTheSameRows(seed: UInt64) throws {
    let trial = try NaiveTrial(store: seed)
    let questions = try trial.questions(64) { "\($0.find().text) show id" }
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

  @Test(arguments: 91...106 as ClosedRange<UInt64>)
  func namedRowsAreChosenTogether(seed: UInt64) throws {
    let trial = try NaiveTrial(store: seed)
    let questions = try trial.questions(30) { "\($0.named()) show id" }
    for (question, answer) in zip(questions, try trial.answers(to: questions)) {
      let rows = trial.evaluator.rows(of: question.query).map { String($0.number) }
      #expect(answer.sorted() == rows.sorted(), "store \(seed): \(question.text)")
    }
  }

  /// A name that is shown gives a row for each choice of it.
  @Test(arguments: 107...112 as ClosedRange<UInt64>)
  func shownNamesGiveARowForEachChoice(seed: UInt64) throws {
    let trial = try NaiveTrial(store: seed)
    let questions = try trial.questions(30) { "\($0.named()) show id, a.id as other" }
    for (question, answer) in zip(questions, try trial.answers(to: questions)) {
      let evaluator = trial.evaluator
      let condition = try #require(question.query.clauses.where).condition
      let entity = evaluator.entity(of: question.query)
      let rows = evaluator.store.rows(of: entity).flatMap { row in
        let chosen = evaluator.choices(condition, of: row, entity).compactMap { $0["a"]?.number }
        return Set(chosen).map { "\(row.number)|\($0)" }
      }
      #expect(answer.sorted() == rows.sorted(), "store \(seed): \(question.text)")
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
