import ArticleStore
import QueryLanguage
import ResultRendering
import SQLText
import VietnameseText

extension Session {
  /// What a reader should know of an answer, on lines of their own: why it is empty, and what its
  /// figures do not say.
  func sayNotes(
    on query: ResolvedQuery,
    _ result: LastResult,
    in store: ArticleStore
  ) throws {
    let isEmpty = result.count == 0 || result.holdsNothing
    let notes = try AnswerNotes(query, catalogue: catalogue).notes(isEmpty: isEmpty) { statement in
      var texts: [String] = []
      try read(statement, from: store) { row in
        texts.append(row.text)
        return true
      }
      return texts
    }
    for note in notes {
      let text = VisibleText.visible(note.text(in: language))
      output.say("\(language.text("note", vi: "lưu ý")): \(text)")
    }
    if !notes.isEmpty && isInteractive { output.say("") }
  }
}

extension ResultRow {
  /// Whether there is nothing but zeros and missing values in the first cells.
  func holdsNothing(in count: Int) -> Bool {
    (0..<count).allSatisfy { column in
      switch kind(at: column) {
      case .null: true
      case .integer: integer(at: column) == 0
      case .real: real(at: column) == 0
      case .text: false
      }
    }
  }

  /// The first cell as a text, whatever it holds.
  fileprivate var text: String {
    switch kind(at: 0) {
    case .null: ""
    case .integer: String(integer(at: 0))
    case .real: String(real(at: 0))
    case .text: withUTF8(at: 0) { String(decoding: $0, as: UTF8.self) }
    }
  }
}
