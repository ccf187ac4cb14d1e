import VietnameseText
import Vocabulary

/// The words of a field that has only a few, and what else people call them.
struct KindWords {
  /// The English words, as they are stored.
  let words: [String]

  init(_ words: [String]) { self.words = words }

  /// The stored word that a text means: itself, its Vietnamese name, another word for the same, or
  /// for what is said any verb that reporters use for it (`khẳng định`).
  func word(meant text: String) -> String? {
    let folded = ShortValueFolding.vietnamese.folded(text)
    if words.contains(folded) { return folded }
    let bare = Folding.unmarked(text)
    return words.first { Self.names(of: $0).contains { Folding.unmarked($0) == bare } }
      ?? reported(by: text)
  }

  /// The stored word whose spelling, or that of another name of it, is nearest to a text: as it was
  /// all but typed, or else in the language of whoever reads it.
  func nearest(to text: String) -> BilingualText? {
    let names = words + words.flatMap(Self.names)
    guard let near = NearestName.nearest(to: text, among: names), let word = word(meant: near)
    else {
      return nil
    }
    if near == word { return "\(word)" }
    let isVietnamese = VietnameseNames.kinds[word]?.contains(near) == true
    return .both("\(word)", vi: "\(isVietnamese ? near : VietnameseNames.word(of: word))")
  }

  /// All words, in the language of whoever reads them.
  var listed: BilingualText { .both(words.listed, vi: words.map(VietnameseNames.word).listed) }

  private func reported(by text: String) -> String? {
    let tokens = Tokens.tokens(of: text)
    guard
      let match = ReportingVerb.table.match(tokens, at: 0, before: tokens.count, anyCase: true),
      match.end == tokens.count, words.contains(match.value.kind.rawValue)
    else { return nil }
    return match.value.kind.rawValue
  }

  /// Every other name of a stored word.
  static func names(of word: String) -> [String] {
    (VietnameseNames.kinds[word] ?? []) + (others[word] ?? [])
  }

  /// English words for the same, and the bare verb of those that are verbs.
  private static let others: [String: [String]] = [
    "about": ["around", "approximately", "roughly"],
    "acting": ["interim"],
    "agrees": ["agree", "accepts", "accept", "approves", "approve", "supports", "support"],
    "army": ["military"],
    "asks": ["ask", "questions", "question"],
    "assesses": ["assess", "evaluates", "evaluate", "judges", "judge", "estimates", "estimate"],
    "at least": ["minimum", "not less than"],
    "at most": ["maximum", "not more than"],
    "body": ["paragraph"],
    "business": ["company", "companies", "enterprise"],
    "commits": ["commit", "promises", "promise", "pledges", "pledge", "vows", "vow", "undertakes"],
    "continued": ["implicit"],
    "direct": ["verbatim"],
    "elect": ["designate"],
    "elected": ["council", "councils"],
    "exactly": ["exact"],
    "faith": ["religion", "religious"],
    "former": ["ex", "past", "previous"],
    "heading": ["subheading"],
    "held": ["current", "present", "incumbent", "serving", "in office"],
    "justice": ["court", "courts", "judiciary"],
    "orders": ["order", "instructs", "instruct", "directs", "demands", "demand", "requires"],
    "partly": ["partial", "partially"],
    "press": ["media", "newspaper"],
    "proposes": [
      "propose", "suggests", "suggest", "recommends", "recommend", "requests", "request",
    ],
    "refuses": ["refuse", "rejects", "reject", "declines", "decline", "denies", "deny"],
    "reported": ["indirect"],
    "says": ["say", "said", "tells", "tell", "states", "announces"],
    "school": ["schools", "university"],
    "science": ["research"],
    "sport": ["sports"],
    "stresses": ["stress", "emphasises", "emphasizes", "emphasise", "emphasize", "underlines"],
    "union": ["association"],
  ]
}
