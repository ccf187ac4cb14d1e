import SQLText

/// The cells of a row, read once and drawn later.
struct TableRow {
  /// For each column of the result its elements, for each element its cells: one, or an item each of
  /// a shape.
  private(set) var groups: [[[TableCell]]]

  init(groups: [[[TableCell]]]) {
    self.groups = groups
  }

  init(_ row: some ResultRow, head: TableHead, options: RenderOptions) {
    groups = head.groups.enumerated().map { index, group in
      let leaves = head.leaves[group.leaves]
      return ReadableCell.elements(of: row, at: index, isShape: group.isShape, leaves).map {
        $0.map { cell in cell.map { TableCell($0, options: options) } ?? .blank }
      }
    }
  }

  /// The cells that stand under one another in a column as it is drawn.
  func cells(inLeaf leaf: Int, of group: Int, starting start: Int) -> some Sequence<TableCell> {
    groups[group].lazy.map { $0[leaf - start] }
  }

  /// About how many bytes the cells hold.
  var size: Int {
    var size = 0
    for elements in groups {
      for cells in elements { size += cells.reduce(0) { $0 + $1.size } }
    }
    return size
  }
}
