package import VietnameseText

/// A setting of how results are shown, by the name and the words that a user types.
///
/// Help, completion and `set` all read the one table of these (`RenderSetting.all`).
package struct RenderSetting: Sendable {
  package var name: String
  /// One line of help.
  package var summary: BilingualText
  /// The words that it takes; empty where it takes a number.
  package var words: [String]
  /// What it is set to.
  package let value: @Sendable (RenderOptions) -> String
  /// Sets it to what a user typed; false, and nothing set, where that is none of its values.
  package let set: @Sendable (String, inout RenderOptions) -> Bool

  package static let all: [RenderSetting] = [
    choice(
      "long",
      .both(
        "a text longer than its column: wrapped, or cut with …",
        vi: "văn bản dài hơn cột: xuống dòng, hoặc cắt bằng …"
      ),
      \.longText
    ),
    choice("numbers", .both("1.234,5 or 1234.5", vi: "1.234,5 hoặc 1234.5"), \.numbers),
    choice(
      "dates",
      .both(
        "2026-01-30 20:44, 30/01/2026 20:44, or as stored",
        vi: "2026-01-30 20:44, 30/01/2026 20:44, hoặc như đã lưu"
      ),
      \.dates
    ),
    RenderSetting(
      name: "head",
      summary: .both(
        "after how many rows a table shows its head again; 0 for never",
        vi: "sau bao nhiêu hàng thì bảng hiện lại đầu cột; 0 là không bao giờ"
      ),
      words: [],
      value: { String($0.headEvery) },
      set: { text, options in
        guard let rows = Int(text), (0...1_000_000).contains(rows) else { return false }
        options.headEvery = rows
        return true
      }
    ),
    toggle(
      "lines",
      .both("how rules and bars are drawn", vi: "cách vẽ đường kẻ và thanh"),
      words: ("box", "ascii"),
      \.ascii
    ),
    toggle(
      "safe_csv",
      .both(
        "a ' before what a spreadsheet would run as a formula",
        vi: "thêm ' trước những gì bảng tính sẽ chạy như công thức"
      ),
      words: ("off", "on"),
      \.separated.isSafe
    ),
    toggle(
      "bom",
      .both(
        "a byte-order mark at the start of csv and tsv",
        vi: "dấu thứ tự byte ở đầu csv và tsv"
      ),
      words: ("off", "on"),
      \.separated.hasByteOrderMark
    ),
  ]

  /// The setting of a name.
  package static func named(_ name: String) -> RenderSetting? {
    all.first { $0.name == name }
  }

  private static func choice<Choice>(
    _ name: String,
    _ summary: BilingualText,
    _ path: any WritableKeyPath<RenderOptions, Choice> & Sendable
  ) -> RenderSetting
  where Choice: CaseIterable & RawRepresentable & Sendable, Choice.RawValue == String {
    RenderSetting(
      name: name,
      summary: summary,
      words: Choice.allCases.map(\.rawValue),
      value: { $0[keyPath: path].rawValue },
      set: { text, options in
        guard let choice = Choice(rawValue: text) else { return false }
        options[keyPath: path] = choice
        return true
      }
    )
  }

  private static func toggle(
    _ name: String,
    _ summary: BilingualText,
    words: (no: String, yes: String),
    _ path: any WritableKeyPath<RenderOptions, Bool> & Sendable
  ) -> RenderSetting {
    RenderSetting(
      name: name,
      summary: summary,
      words: [words.no, words.yes],
      value: { $0[keyPath: path] ? words.yes : words.no },
      set: { text, options in
        guard text == words.no || text == words.yes else { return false }
        options[keyPath: path] = text == words.yes
        return true
      }
    )
  }
}
