extension Entity {
  /// The order that `first` and `last` go by: date, page order, then what tells rows apart.
  package var timeline: [OrderTerm] {
    switch id {
    case .article: [OrderTerm("published_from"), OrderTerm("key")]
    case .passage, .mention:
      [OrderTerm("published_from", of: ["article"]), OrderTerm("key", of: ["article"])]
        + order.filter { $0.path != ["article"] }
    case .statement:
      [OrderTerm("date_from"), OrderTerm("key", of: ["article"])] + .statementsOfPage
    case .related:
      [OrderTerm("published_from", of: ["on"]), OrderTerm("key", of: ["on"])]
        + order.filter { $0.path.isEmpty }
    case .person, .speaker: [OrderTerm("first_seen_from")] + order
    case .position: .positionsOfOne + [OrderTerm("key", of: ["person"])]
    case .place, .organisation, .document: order
    case .figure:
      [OrderTerm("published_from", of: ["article"]), OrderTerm("key", of: ["article"])]
        + order.filter { $0.path != ["article"] }
    }
  }
}
