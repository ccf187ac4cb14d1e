import QueryLanguage
import ResultRendering
import VietnameseText

/// A setting that `set` shows and changes.
struct ShellSetting: Sendable {
  var name: String
  /// The values that it takes, as help shows them.
  var values: BilingualText
  var meaning: BilingualText
  /// Words that the completion key offers.
  var words: [String]
  var text: @Sendable (ShellSettings) -> String
  /// Takes a value, or throws what is wrong with it: which values there are.
  var change: @Sendable (inout ShellSettings, String) throws(ShellError) -> Void

  static func named(_ name: String) throws(ShellError) -> ShellSetting {
    if let setting = all.first(where: { $0.name == name.lowercased() }) { return setting }
    let names = all.map(\.name) + ["color"]
    let nearest = NearestName.nearest(to: name, among: names)
    let typed = VisiblePath.text(name)
    throw ShellError(
      .both("there is no setting `\(typed)`", vi: "không có thiết lập `\(typed)`"),
      nearest: nearest,
      otherwise: .both("`set` shows all", vi: "`set` hiện tất cả")
    )
  }

  /// The table of settings, in the order in which `set` shows them.
  static let all: [ShellSetting] =
    [
      format, pager, timer, timeout, null, language, width, colour, echo, stop,
    ] + RenderSetting.all.map(ShellSetting.init)

  private static let format = ShellSetting(
    name: "format",
    values: "auto, table, json …",
    meaning: .both("how results are written", vi: "cách ghi kết quả"),
    words: ResultFormat.allCases.map(\.rawValue),
    text: { $0.format?.rawValue ?? "auto" },
    change: { (settings, value) throws(ShellError) in
      settings.format = value == "auto" ? nil : try ResultFormat.named(value)
    }
  )

  private static let pager = ShellSetting(
    name: "pager",
    values: .both("auto, own, off, a command", vi: "auto, own, off, một lệnh"),
    meaning: .both(
      "what shows a result that is longer than the screen; auto is $PAGER",
      vi: "chương trình xem kết quả dài hơn màn hình; auto là $PAGER"
    ),
    words: ["auto", "own", "off"],
    text: { $0.pager.text },
    change: { (settings, value) throws(ShellError) in settings.pager = PagerChoice(value) }
  )

  private static let timer = onOrOff(
    "timer",
    meaning: .both(
      "whether the time of a query is said",
      vi: "có báo thời gian truy vấn hay không"
    ),
    \.showsTime
  )

  private static let timeout = ShellSetting(
    name: "timeout",
    values: "off, 10s, 500ms, 2min",
    meaning: .both("after how long a query is stopped", vi: "sau bao lâu thì dừng truy vấn"),
    words: ["off", "10s", "1min"],
    text: { $0.timeout.map { SpokenDuration.text($0) } ?? "off" },
    change: { (settings, value) throws(ShellError) in
      if value == "off" { return settings.timeout = nil }
      guard let timeout = SpokenDuration.duration(value) else {
        throw .wrongValue(
          value,
          of: "timeout",
          .both(
            "a time like 10s, 500ms or 2min, or off",
            vi: "một khoảng thời gian như 10s, 500ms, 2min, hoặc off"
          )
        )
      }
      settings.timeout = timeout
    }
  )

  private static let null = ShellSetting(
    name: "null",
    values: .both("a text", vi: "một chuỗi"),
    meaning: .both(
      "what stands for a missing value in a table",
      vi: "ký hiệu thay cho giá trị không có trong bảng"
    ),
    words: [],
    text: { "\"\($0.rendering.nullText ?? "–")\"" },
    change: { (settings, value) throws(ShellError) in settings.rendering.nullText = value }
  )

  private static let language = ShellSetting(
    name: "language",
    values: "auto, en, vi",
    meaning: .both(
      "what messages are written in; auto asks LC_ALL, LC_MESSAGES, LANG",
      vi: "ngôn ngữ của thông báo; auto theo LC_ALL, LC_MESSAGES, LANG"
    ),
    words: ["auto"] + Language.allCases.map(\.rawValue),
    text: { $0.language?.rawValue ?? "auto" },
    change: { (settings, value) throws(ShellError) in
      let word = value.lowercased()
      if word == "auto" { return settings.language = nil }
      guard let language = Language(rawValue: word) else {
        throw .wrongValue(value, of: "language", "en (English), vi (tiếng Việt), auto")
      }
      settings.language = language
    }
  )

  private static let width = ShellSetting(
    name: "width",
    values: .both("auto, a number", vi: "auto, một số"),
    meaning: .both("how many columns a table may take", vi: "bảng được rộng bao nhiêu cột"),
    words: ["auto", "80", "120"],
    text: { $0.width.map { "\($0)" } ?? "auto" },
    change: { (settings, value) throws(ShellError) in
      if value == "auto" { return settings.width = nil }
      guard let width = Int(value), (20...10_000).contains(width) else {
        throw .wrongValue(
          value,
          of: "width",
          .both("a number from 20 to 10000, or auto", vi: "một số từ 20 đến 10000, hoặc auto")
        )
      }
      settings.width = width
    }
  )

  private static let colour = ShellSetting(
    name: "colour",
    values: "auto, on, off",
    meaning: .both(
      "whether letters are bold, faint and coloured; auto asks the terminal",
      vi: "chữ có đậm, nhạt và có màu hay không; auto theo terminal"
    ),
    words: ["auto", "on", "off"],
    text: { settings in settings.colour.map { $0 ? "on" : "off" } ?? "auto" },
    change: { (settings, value) throws(ShellError) in
      settings.colour = value == "auto" ? nil : try isOn(value, of: "colour", also: "auto")
    }
  )

  private static let echo = onOrOff(
    "echo",
    meaning: .both(
      "whether the statements of a script are shown before their results",
      vi: "có hiện từng câu của tập lệnh trước kết quả hay không"
    ),
    \.echoes
  )

  private static let stop = onOrOff(
    "stop",
    meaning: .both(
      "whether the first error ends a script or a paste",
      vi: "lỗi đầu tiên có dừng tập lệnh hoặc đoạn dán hay không"
    ),
    \.stopsAtErrors
  )

  private static func onOrOff(
    _ name: String,
    meaning: BilingualText,
    _ path: any WritableKeyPath<ShellSettings, Bool> & Sendable
  ) -> ShellSetting {
    ShellSetting(
      name: name,
      values: "on, off",
      meaning: meaning,
      words: ["on", "off"],
      text: { $0[keyPath: path] ? "on" : "off" },
      change: { (settings, value) throws(ShellError) in
        settings[keyPath: path] = try isOn(value, of: name)
      }
    )
  }

  private static func isOn(
    _ value: String,
    of name: String,
    also others: String...
  ) throws(ShellError) -> Bool {
    switch value.lowercased() {
    case "on", "true", "yes": return true
    case "off", "false", "no": return false
    default:
      let values = ["on", "off"] + others
      let nearest = NearestName.nearest(to: value, among: values)
      throw .wrongValue(
        value,
        of: name,
        "\(values.joined(separator: ", "))",
        nearest: nearest
      )
    }
  }
}

extension ShellError {
  static func wrongValue(
    _ value: String,
    of name: String,
    _ values: BilingualText,
    nearest: String? = nil
  ) -> Self {
    let given = VisiblePath.text(value)
    return Self(
      .both("`\(name)` cannot be \"\(given)\"", vi: "`\(name)` không thể là \"\(given)\""),
      nearest: nearest,
      otherwise: .both("it takes \(values.english)", vi: "có thể là \(values.vietnamese)")
    )
  }
}
