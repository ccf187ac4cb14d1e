import VietnameseText

extension Resolution {
  mutating func items(_ items: [Item], of entity: Entity) -> [ResolvedItem] {
    var resolved: [ResolvedItem] = []
    var names: [String: SourceRange] = [:]
    if items.count > QueryLimits.items, let last = items.last {
      report(.tooManyColumns(at: items[0].range.joined(with: last.range)))
      return []
    }
    for item in items {
      guard let column = self.item(item, of: entity) else { continue }
      if let earlier = names[column.name] {
        report(.sameColumn(column.name, at: item.range, earlier: earlier))
      }
      names[column.name] = item.range
      resolved.append(column)
    }
    return resolved
  }

  private mutating func item(_ item: Item, of entity: Entity) -> ResolvedItem? {
    switch item.content {
    case .expression(let expression):
      var column = valued(expression, of: entity)
      if let alias = item.alias { column?.name = alias.text }
      return column
    case .shape(let shape):
      guard let path = relations(shape.relation, of: entity) else { return nil }
      let content = self.shape(shape, of: path.entity)
      return ResolvedItem(
        name: item.alias?.text ?? path.name,
        path: path,
        content: .shape(content)
      )
    }
  }

  /// A value of each row: of a path, the period of a date, or one of many related rows.
  mutating func valued(_ expression: Expression, of entity: Entity) -> ResolvedItem? {
    switch expression {
    case .path(let path):
      return self.path(path, of: entity).map {
        ResolvedItem(name: $0.name, path: $0, content: .value)
      }
    case .call(let call):
      guard let called = perRow(call, of: entity) else { return nil }
      switch called {
      case .period(let unit, let path):
        return ResolvedItem(name: path.name, path: path, content: .period(unit))
      case .aggregate(let aggregate):
        return ResolvedItem(
          name: aggregate.name,
          path: aggregate.path,
          content: .aggregate(aggregate)
        )
      }
    }
  }

  private mutating func shape(_ shape: Shape, of entity: Entity) -> ResolvedShape {
    if let group = shape.clauses.group { report(.groupInShape(at: group.range)) }
    if let having = shape.clauses.having { report(.havingWithoutGroup(at: having.range)) }
    let limit = limit(shape.clauses.limit)
    let items = items(shape.items, of: entity)
    let condition = shape.clauses.where.flatMap { whereClause($0, of: entity) }
    return ResolvedShape(
      items: items,
      condition: condition,
      order: order(shape.clauses.order, showing: shape.items, of: entity, condition),
      limit: limit.count,
      offset: limit.offset
    )
  }

  /// What is shown of an entity when a query has no `show`.
  func defaultItems(of entity: Entity) -> [ResolvedItem] {
    var silent = self
    return entity.defaultColumns.compactMap { name in
      let step = Name(name, at: .point(0))
      return silent.path(Path([step]), of: entity).map {
        ResolvedItem(name: name, path: $0, content: .value)
      }
    }
  }

  private func isNearlyRelevance(_ path: Path, of entity: Entity) -> Bool {
    guard path.steps.count == 1, catalogue.member(path.text, of: entity) == nil else {
      return false
    }
    let names = entity.members.map(\.name) + ["relevance"]
    return NearestName.nearest(to: path.text, among: names) == "relevance"
  }

  func isRelevance(_ path: Path) -> Bool {
    let name = Folding.unmarked(path.text)
    return name == "relevance"
      || VietnameseNames.relevance.contains { Folding.unmarked($0) == name }
  }

  /// `condition`: what is asked of the rows that are sorted.
  mutating func order(
    _ clause: OrderClause?,
    showing items: [Item],
    of entity: Entity,
    _ condition: RowTest?
  ) -> [ResolvedOrder] {
    keys(of: clause, showing: items, of: entity).compactMap { orderKey($0, of: entity, condition) }
  }

  private mutating func orderKey(
    _ key: OrderClause.Key,
    of entity: Entity,
    _ condition: RowTest?
  ) -> ResolvedOrder? {
    if key.fill {
      report(.fillWithoutPeriod(at: key.range))
      return nil
    }
    let isDescending = key.direction == .descending
    if case .path(let path) = key.expression, isRelevance(path),
      catalogue.member(path.text, of: entity) == nil
    {
      return relevance(key, of: entity, condition)
    }
    if case .path(let path) = key.expression, isNearlyRelevance(path, of: entity) {
      report(.unknownOrder(path))
      return nil
    }
    guard let item = valued(key.expression, of: entity) else { return nil }
    if case .aggregate(let aggregate) = item.content {
      return ResolvedOrder(key: .aggregate(aggregate), isDescending: isDescending)
    }
    if item.path.isManyValued {
      report(.orderByMany(item.path, at: key.expression.range))
      return nil
    }
    if case .period(let unit) = item.content {
      return ResolvedOrder(key: .period(unit, item.path), isDescending: isDescending)
    }
    guard item.path.isSortable else {
      report(.unsortable(item.path, at: key.expression.range))
      return nil
    }
    return ResolvedOrder(key: .path(item.path), isDescending: isDescending)
  }
}

extension ResolvedPath {
  /// Whether what stands at the end can be put in an order: long texts cannot.
  var isSortable: Bool {
    guard let field else { return entity.label.keyColumn != nil }
    switch field.type {
    case .longText, .articleText: return false
    case .shortText, .role, .personName, .texts, .plainText, .unitName, .number, .real, .date,
      .boolean,
      .kind, .level, .party:
      return true
    }
  }
}
