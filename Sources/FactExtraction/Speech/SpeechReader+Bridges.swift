import Articles
import Vocabulary

/// Passages between two in which the same person reports: what stands there is said by that person, too.
extension SpeechReader {
  /// Passages that may go on with what somebody said, until somebody is named as speaking again.
  struct Bridge {
    var speaker: Int
    var utterances: [Utterance] = []
  }

  /// No reader is sure over more passages than these.
  private static let longestBridge = 3

  /// Begins a bridge behind words that are reported, and not quoted, of somebody of the country who
  /// holds an office; gives the last one to its speaker where that one speaks again.
  mutating func bridge(over cue: Cue, of speaker: Int?, in passage: PassageReading) {
    if let bridge, bridge.speaker == speaker, cue.tells, !cue.contents.isEmpty {
      utterances += bridge.utterances
    }
    bridge = nil
    guard let speaker, passage.kind == .body, cue.tells, cue.isOpen, cue.others.isEmpty,
      !cue.contents.isEmpty, !reading.people.isForeign(speaker),
      case let held = reading.positions.positions(of: speaker), !held.isEmpty,
      held.allSatisfy({ $0.country == nil || $0.country == "Việt Nam" }),
      !cue.contents.contains(where: { $0.contains(where: passage.quotations.contains) })
    else { return }
    bridge = Bridge(speaker: speaker)
  }

  /// Takes a sentence that nobody is named with into the bridge that is under way.
  mutating func cross(
    _ sentence: Range<Int>,
    _ namings: Range<Int>,
    _ mayContinue: Bool,
    in passage: PassageReading
  ) {
    guard var crossed = bridge else { return }
    guard mayContinue, passage.kind == .body, !Narration.isNoSpeech(passage),
      !passage.quotations.contains(sentence.lowerBound), !tellsOfNow(sentence, namings, in: passage)
    else {
      bridge = nil
      return
    }
    if crossed.utterances.last?.passage == passage.index {
      crossed.utterances[crossed.utterances.count - 1].add(sentence)
    } else {
      let crossing = Utterance(
        passage: passage.index,
        speaker: crossed.speaker,
        attribution: .continued,
        pieces: [sentence]
      )
      crossed.utterances.append(crossing)
    }
    bridge = crossed.utterances.count > Self.longestBridge ? nil : crossed
  }

  /// `Công ty A đã khởi công …`, `Hiện nước đã rút`: the writer tells what a body did or how things are now.
  private func tellsOfNow(
    _ sentence: Range<Int>,
    _ namings: Range<Int>,
    in passage: PassageReading
  ) -> Bool {
    let start = sentence.lowerBound
    if passage.folded(start) == "hiện", passage.folded(start + 1) != "nay" { return true }
    if passage.tokens[start].isAllCapitals { return true }
    guard let naming = namings.first.map({ passage.namings[$0] }), case .body = naming.subject
    else {
      return false
    }
    return naming.extent.lowerBound == start
  }
}

extension Cue {
  /// Whether somebody is said to tell or think something, and not to ask or order it.
  var tells: Bool {
    switch verb?.kind {
    case .says, .stresses, .assesses: true
    case .asks, .proposes, .orders, .commits, .agrees, .refuses, .speaks, nil: false
    }
  }
}
