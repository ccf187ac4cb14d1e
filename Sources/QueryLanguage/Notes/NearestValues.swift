import VietnameseText

/// The values that are nearest to one that occurs nowhere, by the letters that must be changed.
///
/// Letters count first without their marks, so that `bi thu` is offered `Bí thư` before anything.
struct NearestValues {
  private(set) var texts: [String] = []

  init(to value: String, among candidates: [String]) {
    let wanted = Array(Folding.folded(value).unicodeScalars)
    let bare = Array(Folding.unmarked(value).unicodeScalars)
    let limit = max(1, bare.count / 3)
    var seen: Set<String> = []
    let near = candidates.compactMap { candidate -> (text: String, distances: (Int, Int))? in
      let letters = Array(Folding.unmarked(candidate).unicodeScalars)
      guard abs(letters.count - bare.count) <= limit,
        seen.insert(Folding.folded(candidate)).inserted
      else {
        return nil
      }
      let distance = NearestName.editDistance(bare, letters)
      guard distance <= limit else { return nil }
      let marked = NearestName.editDistance(wanted, Array(Folding.folded(candidate).unicodeScalars))
      return (candidate, (distance, marked))
    }
    texts = near.sorted {
      ($0.distances.0, $0.distances.1, $0.text) < ($1.distances.0, $1.distances.1, $1.text)
    }.prefix(3).map(\.text)
  }
}
