import QueryLanguage
import ResultRendering
import VietnameseText

extension ShellCommand {
  /// The table of commands, in the order in which help shows them.
  static let all: [ShellCommand] = [
    help, schema, sql, explain, source, page, open, back, more, edit, format, chart, output, export,
    save,
    saved, run, forget,
    importPages, merge, split, strike, undo, corrections, history, set, timer, quit,
  ]

  private static let help = ShellCommand(
    name: "help",
    aliases: ["?"],
    usage: .both("[TOPIC]", vi: "[MỤC]"),
    argument: .topic,
    isOptional: true,
    summary: .both("this page, or more about one topic", vi: "trang này, hoặc nói thêm về một mục"),
    details: .both(
      "Topics of the language: \(LanguageReference.names.joined(separator: ", ")).",
      vi: "Các mục về ngôn ngữ hỏi: \(LanguageReference.names.joined(separator: ", "))."
    )
  ) { session, call in
    let topic = call.syntax.words.dropFirst().first
    let page = try HelpPage(session.language, width: session.output.width).text(for: topic)
    try session.output.show(page)
  }

  private static let schema = ShellCommand(
    name: "schema",
    usage: .both("[ENTITY]", vi: "[LOẠI]"),
    argument: .entity,
    isOptional: true,
    summary: .both(
      "what can be found; the fields of one entity",
      vi: "những gì có thể tìm; các trường của một loại"
    ),
    details: .both(
      """
      `schema` lists the entities; `schema speaker` lists the fields of a speaker, what they
      hold, and the relations, which go on with a dot: `positions.place.name`.
      """,
      vi: """
        `schema` liệt kê các loại; `schema speaker` liệt kê các trường của người phát biểu, mỗi
        trường chứa gì, và các quan hệ đi tiếp bằng dấu chấm: `positions.place.name`.
        """
    )
  ) { session, call in
    let entity = try call.argument()
    try session.output.show(
      SchemaPage(session.catalogue, in: session.language, width: session.output.width ?? 100)
        .text(of: entity)
    )
  }

  private static let sql = ShellCommand(
    name: "sql",
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: .both(
      "the SQL of the last query, for sqlite3",
      vi: "câu SQL của truy vấn cuối, để dùng với sqlite3"
    ),
    details: .both(
      """
      Stock SQLite: paste it into `sqlite3 STORE`, Datasette or anything that opens the store,
      and it gives the same values.
      """,
      vi: """
        SQLite thông thường: dán vào `sqlite3 KHO`, Datasette hay bất cứ chương trình nào mở được
        kho, kết quả vẫn như vậy.
        """
    )
  ) { session, call in
    _ = try call.argument()
    try session.showSQL()
  }

  private static let explain = ShellCommand(
    name: "explain",
    usage: .both("[QUERY]", vi: "[TRUY_VẤN]"),
    argument: .question,
    isOptional: true,
    summary: .both(
      "what a query, or the last one, means in words",
      vi: "diễn giải một truy vấn, hoặc truy vấn cuối"
    ),
    details: .both(
      """
      Says which rows are looked for, and which conditions speak of one and the same related
      row. `explain find speaker where …` explains a question on its line without asking it.
      """,
      vi: """
        Cho biết những hàng nào được tìm, và những điều kiện nào nói về cùng một hàng liên quan.
        `explain find speaker where …` diễn giải câu hỏi trên dòng đó mà không hỏi.
        """
    )
  ) { session, call in
    if call.syntax.rest.isEmpty { return try session.explain() }
    try session.explain(call.syntax)
  }

  private static let source = ShellCommand(
    name: "source",
    usage: "[N]",
    argument: .number,
    isOptional: true,
    summary: .both(
      "the words that row N was read from",
      vi: "câu chữ trong bài mà hàng N được rút ra"
    ),
    details: .both(
      """
      Shows each passage that row N of the last result was read from, the words marked, and
      the article it stands in with its outlet, date and address. Without N it is row 1. For a
      person it also tells what makes one person of several articles, and your corrections.
      """,
      vi: """
        Hiện từng đoạn mà hàng N của kết quả cuối được rút ra, có đánh dấu câu chữ, kèm bài chứa
        đoạn đó với tờ báo, ngày và địa chỉ. Không có N thì là hàng 1. Với một người, còn cho biết
        vì sao người trong nhiều bài được coi là một, và các lần bạn sửa.
        """
    )
  ) { session, call in
    try session.showSource(of: try call.argument() ?? "1")
  }

  private static let back = ShellCommand(
    name: "back",
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: .both("takes the last refinement back", vi: "bỏ bước thu hẹp vừa rồi"),
    details: .both(
      """
      A line that begins with a clause word refines the last query: `where place = "Hà Nội"` adds
      a condition, `show`, `order by` and `limit` replace their clause. `back` undoes that.
      """,
      vi: """
        Dòng mở đầu bằng từ của một mệnh đề thu hẹp truy vấn cuối: `where place = "Hà Nội"` thêm
        điều kiện; `show`, `order by` và `limit` thay mệnh đề cùng loại. `back` bỏ bước đó.
        """
    )
  ) { session, call in
    _ = try call.argument()
    try session.goBack()
  }

  private static let format = ShellCommand(
    name: "format",
    usage: "[\(ResultFormat.allCases.map(\.rawValue).joined(separator: "|"))]",
    argument: .format,
    isOptional: true,
    summary: .both("how results are written", vi: "cách ghi kết quả"),
    details: .both(
      """
      The formats are:
      \(ResultFormat.allCases.map(\.rawValue).joined(separator: ", ")).
      `auto`, for a terminal, is a table, or a record a row (`record`) where a table would not
      fit its width; a pipe gets tsv. `html` is a page that holds the words behind each row.
      """,
      vi: """
        Các định dạng là:
        \(ResultFormat.allCases.map(\.rawValue).joined(separator: ", ")).
        `auto`, dành cho màn hình, là bảng, hoặc mỗi hàng một bản ghi (`record`) khi bảng rộng quá
        màn hình; khi nối ống thì là tsv. `html` là trang web có câu chữ phía sau mỗi hàng.
        """
    )
  ) { session, call in
    guard let name = try call.argument() else {
      let format = session.settings.format(onTerminal: session.output.isTerminal)
      return try session.output.show(format.rawValue)
    }
    session.settings.format = try ResultFormat.named(name)
  }

  private static let chart = ShellCommand(
    name: "chart",
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: .both("the last result as a picture", vi: "vẽ biểu đồ kết quả cuối"),
    details: .both(
      """
      Bars for names, columns or lines for years, months, weeks and days. A result can be drawn
      when each row has a number and something that names it: `count statement by kind`,
      `count statement by month(date)`; two numbers, or two keys as in `by month(date), kind`,
      stand side by side. `format chart` draws every result.
      """,
      vi: """
        Thanh ngang cho tên, cột hoặc đường cho năm, tháng, tuần và ngày. Vẽ được khi mỗi hàng có
        một con số và một thứ để gọi tên nó: `count statement by kind`,
        `count statement by month(date)`; hai con số, hoặc hai khóa như `by month(date), kind`,
        đứng cạnh nhau. `format chart` vẽ mọi kết quả.
        """
    )
  ) { session, call in
    _ = try call.argument()
    try session.showChart()
  }

  private static let export = ShellCommand(
    name: "export",
    usage: .both("FILE or | PROGRAM", vi: "TỆP hoặc | CHƯƠNG_TRÌNH"),
    argument: .file,
    isOptional: false,
    summary: .both(
      "the last result into a file or a program",
      vi: "ghi kết quả cuối vào tệp hoặc đưa cho chương trình"
    ),
    details: .both(
      """
      The ending picks the format: .json, .jsonl, .csv, .tsv, .md, .html, .txt; any other is
      refused unless a format is set. A page (.html) holds the words behind each row.
      `export | jq .` hands the result to a program, as JSON unless another format than a
      table is set. A file is moved to its place when it is whole; one that is there already
      is replaced with --force alone.
      """,
      vi: """
        Đuôi tệp quyết định định dạng: .json, .jsonl, .csv, .tsv, .md, .html, .txt; đuôi khác chỉ
        được khi đã đặt định dạng. Trang .html chứa câu chữ phía sau mỗi hàng.
        `export | jq .` đưa kết quả cho một chương trình, dạng JSON trừ khi đang đặt định dạng
        khác bảng. Tệp chỉ được đặt vào chỗ khi đã ghi xong; tệp có sẵn chỉ bị ghi đè khi có
        --force.
        """
    )
  ) { session, call in
    try session.export(to: call.syntax)
  }

  private static let output = ShellCommand(
    name: "output",
    usage: .both("[FILE]", vi: "[TỆP]"),
    argument: .file,
    isOptional: true,
    summary: .both(
      "sends later results into a file, until `output` alone",
      vi: "ghi các kết quả sau đó vào tệp, đến khi gõ `output`"
    ),
    details: .both(
      """
      The ending picks the format, as for `export`. Several results stand one after the other, in
      JSON an array each, in JSON Lines a line for each row; a page (.html) holds one. The file is moved to its place at `output`, at
      the end of the script that began it, or at the end of the session; one that is there
      already is replaced with --force alone. A script that fails leaves it as it was.
      """,
      vi: """
        Đuôi tệp quyết định định dạng, như với `export`. Các kết quả nối tiếp nhau, JSON thì mỗi
        kết quả một mảng, JSON Lines thì mỗi hàng một dòng; một trang .html chỉ chứa một kết quả. Tệp được đặt vào chỗ khi gõ
        `output`, khi tập lệnh đã mở nó kết thúc, hoặc khi thoát; tệp có sẵn chỉ bị ghi đè khi có
        --force. Tập lệnh bị lỗi thì tệp giữ nguyên như cũ.
        """
    )
  ) { session, call in
    try session.sendResults(call)
  }

  private static let importPages = ShellCommand(
    name: "import",
    usage: .both("PATH…", vi: "ĐƯỜNG_DẪN…"),
    argument: .file,
    isOptional: false,
    summary: .both(
      "reads pages, files or folders, into the store",
      vi: "nhập trang, tệp hoặc thư mục vào kho"
    ),
    details: .both(
      """
      Pages that are already in the store, unchanged, are left as they are. `import -` takes a page
      that is pasted then, and ended by Ctrl-D. In a script a page that is refused is an error.
      """,
      vi: """
        Những trang đã có trong kho và không đổi thì được để nguyên. `import -` nhận một trang dán
        vào sau đó, kết thúc bằng Ctrl-D. Trong tập lệnh, trang bị từ chối là một lỗi.
        """
    )
  ) { session, call in
    let paths = Array(call.syntax.words.dropFirst())
    guard !paths.isEmpty else { throw ShellError.usage(call.command) }
    let report = try session.importPages(at: paths)
    if !session.isAtPrompt { try session.check(report) }
  }

  private static let history = ShellCommand(
    name: "history",
    usage: "[N]",
    argument: .number,
    isOptional: true,
    summary: .both("the last N lines that were typed", vi: "N dòng gõ gần nhất"),
    details: .both(
      """
      The history goes on from session to session and is shared by all that are open. A line that
      begins with a space is not kept. Without N it is the last 20.
      """,
      vi: """
        Lịch sử nối tiếp từ phiên này sang phiên khác và dùng chung cho mọi cửa sổ đang mở. Dòng
        bắt đầu bằng dấu cách không được giữ. Không có N thì là 20 dòng cuối.
        """
    )
  ) { session, call in
    try session.showHistory(try call.argument() ?? "20")
  }

  private static let timer = ShellCommand(
    name: "timer",
    usage: "on|off",
    argument: .onOrOff,
    isOptional: false,
    summary: .both("whether a query's time is shown", vi: "có hiện thời gian truy vấn hay không"),
    details: ""
  ) { session, call in
    switch try call.requiredArgument() {
    case "on": session.settings.showsTime = true
    case "off": session.settings.showsTime = false
    default: throw ShellError.usage(call.command)
    }
  }

  private static let quit = ShellCommand(
    name: "quit",
    aliases: ["exit"],
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: .both("ends the session, as Ctrl-D does", vi: "thoát, như bấm Ctrl-D"),
    details: ""
  ) { session, call in
    _ = try call.argument()
    session.end()
  }
}
