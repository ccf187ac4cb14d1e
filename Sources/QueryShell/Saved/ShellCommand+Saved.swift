extension ShellCommand {
  static let save = ShellCommand(
    name: "save",
    usage: "NAME [as QUERY]",
    argument: .savedQuery,
    isOptional: false,
    summary: "keeps a query, or the last one, by name",
    details: """
      Where a value can stand a `$name` may, to be given at each run:

        save at_place as find speaker where place within $place
        run at_place place="xã Tân An"

      The queries are kept in saved.tq in tracuu's data folder, a line each, for every store.
      """
  )

  static let saved = ShellCommand(
    name: "saved",
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: "the queries that are kept",
    details: ""
  ) { session, call in
    _ = try call.argument()
    try session.showSaved()
  }

  static let forget = ShellCommand(
    name: "forget",
    usage: "NAME",
    argument: .savedQuery,
    isOptional: false,
    summary: "takes a query out of those that are kept",
    details: ""
  ) { session, call in
    try session.forget(try call.requiredArgument())
  }

  static let run = ShellCommand(
    name: "run",
    usage: "NAME or FILE [x=…]",
    argument: .savedQueryOrFile,
    isOptional: false,
    summary: "asks a saved query or runs a script",
    details: """
      With a `/` or ending in .tq it is a file. A script holds queries and commands; a query ends
      at a blank line, at `;`, or where the next begins, and `#` begins a comment. The first error
      stops it. Values of parameters follow: run at_place place="xã Tân An"
      """
  )
}
