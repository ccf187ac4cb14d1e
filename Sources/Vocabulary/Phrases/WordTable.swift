/// What is known of each of many words or names, asked by their hashes.
struct WordTable<Value: Sendable>: Sendable {
  private var branches = BranchTable()
  private var values: [Value] = []

  /// What is known of the word with a hash.
  subscript(hash: UInt64) -> Value? {
    get {
      let number = branches.next(after: 0, by: hash)
      return number == 0 ? nil : values[Int(number) - 1]
    }
    set {
      guard let newValue else { preconditionFailure("a word is never taken out") }
      let number = branches.next(after: 0, by: hash)
      if number == 0 {
        values.append(newValue)
        branches.add(Int32(values.count), after: 0, by: hash)
      } else {
        values[Int(number) - 1] = newValue
      }
    }
  }

  func contains(_ hash: UInt64) -> Bool { branches.next(after: 0, by: hash) != 0 }
}
