import QueryLanguage
import VietnameseText

extension Session {
  /// Takes the settings that are kept, and runs the user's own script; what is wrong with them is said
  /// and the session goes on.
  ///
  /// What was asked for on the command line stays.
  package func readConfiguration() {
    let asked = settings.format
    if let path = ConfigurationFile.path(in: environment) {
      do {
        for entry in try ConfigurationFile(path: path).entries() {
          do {
            try ShellSetting.named(entry.name).change(&settings, entry.value)
          } catch {
            throw ShellError("\(VisiblePath.text(path)):\(entry.line): \(error.message)")
          }
        }
      } catch {
        report(error)
      }
    }
    if let path = ConfigurationFile.scriptPath(in: environment), FilePath.exists(path) {
      do {
        guard FilePath.isFile(path) else { throw ShellError.notAFile(path) }
        try run(scriptAt: path)
      } catch {
        report(error)
      }
    }
    if let asked { settings.format = asked }
  }

  /// Shows all settings, shows one, or changes one; what is typed at a prompt is kept.
  func set(_ call: CommandCall) throws {
    let words = Array(call.syntax.words.dropFirst()).filter { $0 != "=" }
    guard let name = words.first else { return try output.show(settingsPage) }
    let setting = try ShellSetting.named(name == "color" ? "colour" : name)
    guard words.count > 1 else { return try output.show(setting.text(settings)) }
    let value = words.dropFirst().joined(separator: " ")
    let isDefault = value == "default"
    if isDefault {
      try setting.change(&settings, Self.plainValue(of: setting))
    } else {
      try setting.change(&settings, value)
    }
    guard isAtPrompt, let path = ConfigurationFile.path(in: environment) else {
      return
    }
    try ConfigurationFile(path: path).keep(setting.name, isDefault ? nil : value)
  }

  private static func plainValue(of setting: ShellSetting) -> String {
    let text = setting.text(ShellSettings())
    return text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text
  }

  /// A line for each setting, with what it can be set to.
  private var settingsPage: String {
    let rows = ShellSetting.all.map {
      ($0.name, $0.text(settings), BilingualText("\($0.meaning) (\($0.values))").text(in: language))
    }
    let indent = 9 + (rows.map { DisplayWidth.width(of: $0.1) }.max() ?? 0) + 2
    let lines = rows.flatMap { name, value, meaning in
      let head = Self.padded(Self.padded(name, to: 9) + value, to: indent)
      let parts = DisplayWidth.wrapped(meaning, width: max(24, (output.width ?? 100) - indent))
      return zip(parts.indices, parts).map { index, part in
        (index == 0 ? head : String(repeating: " ", count: indent)) + part
      }
    }
    return lines.joined(separator: "\n") + "\n\n"
      + language.text(
        "set NAME VALUE changes one and keeps it; set NAME default takes it back.",
        vi: "set TÊN GIÁ_TRỊ đổi một thiết lập và giữ lại; set TÊN default trả về ban đầu."
      )
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - DisplayWidth.width(of: text)))
  }
}
