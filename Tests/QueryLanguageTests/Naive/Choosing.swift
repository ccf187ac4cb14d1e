import TestSupport

/// Random choices.
extension SeededRandom {
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// True once in so many times.
  mutating func once(in times: Int) -> Bool { below(times) == 0 }

  mutating func one<Element>(of list: [Element]) -> Element { list[below(list.count)] }

  /// One of the list, or nothing once in so many times.
  mutating func one<Element>(of list: [Element], orNothingOnceIn times: Int) -> Element? {
    list.isEmpty || once(in: times) ? nil : one(of: list)
  }

  /// Up to so many of the list, each once, in its order.
  mutating func some<Element>(of list: [Element], atMost count: Int) -> [Element] {
    let wanted = below(count + 1)
    let chosen = list.indices.shuffled(using: &self).prefix(wanted).sorted()
    return chosen.map { list[$0] }
  }
}
