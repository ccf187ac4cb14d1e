import VietnameseText

extension Resolution {
  /// The keys of an order, in which a name that `as` gave a column stands for what the column shows.
  ///
  /// Fields, named rows and `relevance` go before such names.
  func keys(
    of clause: OrderClause?,
    showing items: [Item],
    of entity: Entity
  ) -> [OrderClause.Key] {
    (clause?.keys ?? []).map { key in
      var key = key
      key.expression = shown(key.expression, items, of: entity) ?? key.expression
      return key
    }
  }

  private func shown(_ expression: Expression, _ items: [Item], of entity: Entity) -> Expression? {
    guard case .path(let path) = expression, path.steps.count == 1,
      catalogue.member(path.text, of: entity) == nil,
      !isName(path.steps[0]), !isRelevance(path)
    else { return nil }
    let name = Folding.unmarked(path.text)
    for item in items {
      guard let alias = item.alias, Folding.unmarked(alias.text) == name else { continue }
      switch item.content {
      case .expression(let shown): return shown
      case .shape: return nil
      }
    }
    return nil
  }
}
