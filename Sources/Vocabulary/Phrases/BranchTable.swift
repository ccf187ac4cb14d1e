/// The branches of a tree of words: from a node by a word to the next node.
///
/// A word counts by its 64-bit hash alone, which every token carries: with some thousands of
/// branches two words that are one by accident are not to be expected, and no list is asked twice
/// as often in any other way.
struct BranchTable: Sendable {
  private var keys: [UInt64] = Array(repeating: 0, count: 64)
  private var nodes: [Int32] = Array(repeating: 0, count: 64)
  private var count = 0

  /// The node that a word leads to; 0 for none.
  @inline(__always)
  func next(after node: Int32, by hash: UInt64) -> Int32 {
    let key = Self.key(node, hash)
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return nodes[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  mutating func add(_ next: Int32, after node: Int32, by hash: UInt64) {
    if (count + 1) * 2 > keys.count { grow() }
    insert(Self.key(node, hash), next)
    count += 1
  }

  private mutating func grow() {
    let old = zip(keys, nodes).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    nodes = Array(repeating: 0, count: keys.count)
    for (key, node) in old { insert(key, node) }
  }

  private mutating func insert(_ key: UInt64, _ node: Int32) {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    nodes[slot] = node
  }

  /// Never 0, which marks an empty slot.
  @inline(__always)
  private static func key(_ node: Int32, _ hash: UInt64) -> UInt64 {
    var key = hash ^ (UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15)
    key ^= key >> 29
    key = key &* 0xBF58_476D_1CE4_E5B9
    key ^= key >> 32
    return key | 1
  }
}
