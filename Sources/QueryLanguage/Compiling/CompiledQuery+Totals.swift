extension CompiledQuery {
  /// The places of the columns of a grouped result whose values may be added up to a total.
  ///
  /// That is so where each row stands in one group, and for counts, sums and parts of the whole:
  /// averages and ends (`max`, `last`) have no sum. Empty where groups are skipped (`offset`).
  package var additiveColumns: [Int] {
    guard case .groups(let groups) = resolved.result, groups.areDisjoint,
      resolved.rows?.shown.isEmpty != false, resolved.offset == nil
    else { return [] }
    return groups.items.indices.filter { place in
      switch groups.items[place].value {
      case .key, .dependent: false
      case .aggregate(let number): groups.aggregates[number].isAdditive
      }
    }
  }
}

extension ResolvedGroups {
  /// Whether there are several groups and no row stands in more than one.
  fileprivate var areDisjoint: Bool {
    !keys.isEmpty
      && keys.allSatisfy { key in
        // One value of many rows is a single one.
        if case .aggregate = key.content { true } else { !key.path.isManyValued }
      }
  }
}

extension ResolvedAggregate {
  /// Whether the values of disjoint groups add up to that of all their rows together.
  ///
  /// Rows that are reached count once in a group; they do so in all groups together only where each
  /// belongs to one row.
  fileprivate var isAdditive: Bool {
    let isOwned = path.relations.allSatisfy { relation in
      switch relation.link {
      case .children: true
      case .reference, .through: false
      }
    }
    switch function {
    case .count, .sum: return isOwned && path.field?.isManyValued != true
    case .share: return condition == nil && path.relations.isEmpty
    case .avg, .min, .max, .first, .last, .year, .month, .week, .day: return false
    }
  }
}
