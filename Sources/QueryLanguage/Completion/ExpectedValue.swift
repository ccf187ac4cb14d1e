/// The field whose value is expected at a place, and what of it has been typed.
package struct ExpectedValue: Hashable, Sendable {
  package var entity: EntityID
  /// The canonical name of the field, relation or short form.
  package var field: String
  /// The text after an opening quote; `nil` where no quote has been typed.
  package var typed: String?

  package init(entity: EntityID, field: String, typed: String?) {
    self.entity = entity
    self.field = field
    self.typed = typed
  }
}
