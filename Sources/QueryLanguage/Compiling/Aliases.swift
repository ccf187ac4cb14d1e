import SQLText

/// Gives each table of a statement a name of its own: `p`, `p2`, `p3`.
struct Aliases {
  private var used: [String: Int] = [:]

  mutating func next(_ name: String) -> String {
    let count = (used[name] ?? 0) + 1
    used[name] = count
    return count == 1 ? name : "\(name)\(count)"
  }
}
