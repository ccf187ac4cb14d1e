import SQLText
import VietnameseText

/// The columns of a table as they stand side by side: a shape (`statements { text, date }`) takes a
/// column for each of its items, under one name.
struct TableHead: Hashable {
  /// A column as it is drawn.
  struct Leaf: Hashable {
    var column: ResultColumn
    var style: ReadableStyle
    /// The name, safe for a terminal.
    var name: String
  }

  /// A column of the result.
  struct Group: Hashable {
    var name: String
    var type: ResultType
    /// Which of the leaves are its.
    var leaves: Range<Int>
    /// Whether it is a shape, whose items have names of their own.
    var isShape: Bool
  }

  private(set) var leaves: [Leaf] = []
  private(set) var groups: [Group] = []

  init(_ columns: [ResultColumn], options: RenderOptions) {
    for column in columns {
      let items = column.type.items
      let start = leaves.count
      for item in items ?? [column] {
        leaves.append(
          Leaf(
            column: item,
            style: ReadableStyle(options, for: item),
            name: VisibleText.visible(item.name)
          )
        )
      }
      groups.append(
        Group(
          name: VisibleText.visible(column.name),
          type: column.type,
          leaves: start..<leaves.count,
          isShape: items != nil
        )
      )
    }
  }

  /// The items of a shape as columns of their own.
  func shape(_ number: Int) -> TableHead {
    var inner = self
    inner.leaves = Array(leaves[groups[number].leaves])
    inner.groups = inner.leaves.enumerated().map { index, leaf in
      Group(name: leaf.name, type: leaf.column.type, leaves: index..<(index + 1), isShape: false)
    }
    return inner
  }

  /// Whether any of the columns is a shape.
  var hasShapes: Bool { groups.contains(where: \.isShape) }
}

extension ResultType {
  /// The items of a shape; missing for what is none.
  var items: [ResultColumn]? {
    switch self {
    case .array(.object(let columns)), .object(let columns): columns.isEmpty ? nil : columns
    case .text, .integer, .real, .boolean, .date, .array: nil
    }
  }
}
