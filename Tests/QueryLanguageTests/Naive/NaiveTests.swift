import Foundation
import TestSupport
import Testing

@testable import QueryLanguage

/// Resolver and compiler find what the naive evaluator finds, over random stores and queries.
///
/// `TRACUU_NAIVE=20` asks twenty times as many questions, of other stores each time.
@Suite struct NaiveTests {
  private static func seeds(_ usual: ClosedRange<UInt64>) -> [UInt64] {
    let times = ProcessInfo.processInfo.environment["TRACUU_NAIVE"].flatMap(UInt64.init) ?? 1
    return (0..<max(1, times)).flatMap { time in usual.map { $0 + 1_000 * time } }
  }

  @Test(arguments: seeds(1...40))
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

  @Test(arguments: seeds(1...12))
  func compiledCountsAreTheSame(seed: UInt64) throws {
    let trial = try NaiveTrial(store: seed)
    let questions = try trial.questions(30) { $0.count() }
    for (question, answer) in zip(questions, try trial.answers(to: questions)) {
      let groups = trial.evaluator.groups(of: question.query)
      #expect(answer.sorted() == groups.sorted(), "store \(seed): \(question.text)")
    }
  }

  @Test(arguments: seeds(71...82))
  func functionsOfGroupsAreTheSame(seed: UInt64) throws {
    let trial = try NaiveTrial(store: seed)
    let questions = try trial.questions(30) { $0.grouped() }
    for (question, answer) in zip(questions, try trial.answers(to: questions)) {
      let groups = trial.evaluator.groups(of: question.query)
      #expect(answer.sorted() == groups.sorted(), "store \(seed): \(question.text)")
    }
  }

  @Test(arguments: seeds(91...106))
  func namedRowsAreChosenTogether(seed: UInt64) throws {
    let trial = try NaiveTrial(store: seed)
    let questions = try trial.questions(30) { "\($0.named()) show id" }
    for (question, answer) in zip(questions, try trial.answers(to: questions)) {
      let rows = trial.evaluator.rows(of: question.query).map { String($0.number) }
      #expect(answer.sorted() == rows.sorted(), "store \(seed): \(question.text)")
    }
  }

  /// A name that is shown gives a row for each choice of it.
  @Test(arguments: seeds(107...112))
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

  /// `fill` adds the periods between that no row has, and none that `having` leaves out.
  @Test(arguments: seeds(121...132))
  func filledGroupsAreTheSame(seed: UInt64) throws {
    let trial = try NaiveTrial(store: seed)
    let questions = try trial.questions(30) { $0.filled() }
    for (question, answer) in zip(questions, try trial.answers(to: questions)) {
      let groups = trial.evaluator.groups(of: question.query)
      #expect(answer.sorted() == groups.sorted(), "store \(seed): \(question.text)")
    }
  }

  /// The order by relevance loses no row, and rows with the same words keep the usual order.
  @Test(arguments: seeds(133...144))
  func relevanceOnlySorts(seed: UInt64) throws {
    let trial = try NaiveTrial(store: seed)
    let usual = try trial.questions(30) { "\($0.searching()) show id" }
    let ranked = try usual.compactMap { try trial.question("\($0.text) order by relevance") }
    let cut = try ranked.compactMap { try trial.question("\($0.text) limit 2 offset 1") }
    try #require(ranked.count == usual.count && cut.count == usual.count)
    let answers = try trial.answers(to: usual + ranked + cut)
    let count = usual.count
    for (index, question) in ranked.enumerated() {
      let rows = trial.evaluator.rows(of: question.query).map { String($0.number) }
      let sorted = answers[count + index]
      #expect(sorted.sorted() == rows.sorted(), "store \(seed): \(question.text)")
      #expect(
        answers[2 * count + index] == Array(sorted.dropFirst().prefix(2)),
        "store \(seed): \(question.text)"
      )
      for same in trial.withSameWords(question) {
        let isSame = { (id: String) in same.contains(id) }
        #expect(
          sorted.filter(isSame) == answers[index].filter(isSame),
          "store \(seed): \(question.text)"
        )
      }
    }
  }

  /// Sorting comes before `limit`, and leaves nothing to chance.
  @Test(arguments: seeds(61...66))
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
  @Test(arguments: seeds(41...52))
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
