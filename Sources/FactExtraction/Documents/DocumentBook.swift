import Articles
import VietnameseText

/// The documents of one article, each once.
struct DocumentBook {
  private(set) var facts: [DocumentFact] = []
  /// The documents of a kind, as indexes in `facts`.
  private var byKind: [String: [Int]] = [:]

  /// The document of each naming; full numbers first, so that a headline's `Nghị quyết 57` finds the
  /// number that the article gives later.
  mutating func note(_ namings: [DocumentNaming]) -> [Int] {
    var found = [Int?](repeating: nil, count: namings.count)
    for isFull in [true, false] {
      for index in namings.indices where namings[index].fact.hasFullNumber == isFull {
        found[index] = note(namings[index].fact)
      }
    }
    return found.compactMap(\.self)
  }

  private mutating func note(_ fact: DocumentFact) -> Int {
    let key = Self.key(fact)
    let known = byKind[key, default: []].filter { Self.agree(facts[$0], fact) }
    guard known.count == 1, let index = known.first else {
      if let same = known.first(where: { facts[$0].number == fact.number }) { return same }
      facts.append(fact)
      byKind[key, default: []].append(facts.count - 1)
      return facts.count - 1
    }
    complete(index, with: fact)
    return index
  }

  /// What can be the same at all: one kind and one serial or title.
  private static func key(_ fact: DocumentFact) -> String {
    let name = fact.serial ?? fact.title.map(Folding.folded) ?? fact.issued?.text ?? ""
    return "\(fact.kind) \(name)"
  }

  private static func agree(_ one: DocumentFact, _ other: DocumentFact) -> Bool {
    if one.hasFullNumber, other.hasFullNumber {
      return one.number.map(Folding.folded) == other.number.map(Folding.folded)
    }
    guard let left = one.issued?.text, let right = other.issued?.text else { return true }
    return left.hasPrefix(right) || right.hasPrefix(left)
  }

  /// A later naming may know more than the first.
  private mutating func complete(_ index: Int, with fact: DocumentFact) {
    if let issued = fact.issued, issued.text.count > facts[index].issued?.text.count ?? 0 {
      facts[index].issued = issued
    }
    if facts[index].title == nil { facts[index].title = fact.title }
    if facts[index].issuer == nil { facts[index].issuer = fact.issuer }
  }
}
