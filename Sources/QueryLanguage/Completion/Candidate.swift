/// One word or sign that can stand at a place.
package struct Candidate: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case keyword, entity, field, relation, function, `operator`, value, command
  }

  package var kind: Kind
  package var text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
