import QueryLanguage

/// The commands for whoever sits at the prompt.
extension ShellCommand {
  static let set = ShellCommand(
    name: "set",
    usage: "[NAME [VALUE]]",
    argument: .setting,
    isOptional: true,
    summary: "shows the settings; changes one and keeps it",
    details: """
      \(ShellSetting.all.map { "\($0.name.padded(to: 9))\($0.meaning)" }.joined(separator: "\n      "))

      What is set at the prompt is kept in tracuu/config in the XDG configuration folder
      (~/.config), beside which tracuurc is a script that every shell begins with.
      `set NAME default` takes a value back.
      """
  ) { session, call in
    try session.set(call)
  }

  static let more = ShellCommand(
    name: "more",
    aliases: ["next"],
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: "the next rows, after a query with a limit",
    details: """
      After `find speaker limit 20` it shows the next 20, and so on; `back` goes back.
      """
  ) { session, call in
    _ = try call.argument()
    try session.showMore()
  }

  static let edit = ShellCommand(
    name: "edit",
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: "opens the last query in an editor and runs it",
    details: """
      The editor is that of VISUAL or EDITOR, otherwise vi. What is saved is run, several
      statements in turn; without saving nothing is run.
      """
  ) { session, call in
    _ = try call.argument()
    try session.editLast()
  }

  static let open = ShellCommand(
    name: "open",
    usage: "[N]",
    argument: .number,
    isOptional: true,
    summary: "the web page of row N in a browser",
    details: """
      Opens the address of the article that row N was read from, with BROWSER or with what the
      desktop opens addresses with. Without N it is row 1.
      """
  ) { session, call in
    try session.openPage(of: try call.argument() ?? "1")
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
