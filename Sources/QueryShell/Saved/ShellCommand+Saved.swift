import VietnameseText

extension ShellCommand {
  static let save = ShellCommand(
    name: "save",
    usage: .both("NAME [as QUERY]", vi: "TÊN [as TRUY_VẤN]"),
    argument: .savedQuery,
    isOptional: false,
    summary: .both(
      "keeps a query, or the last one, by name",
      vi: "lưu một truy vấn, hoặc truy vấn cuối, theo tên"
    ),
    details: .both(
      """
      Where a value can stand a `$name` may, to be given at each run:

        save at_place as find speaker where place within $place
        run at_place place="xã Tân An"

      The queries are kept in saved.tq in tracuu's data folder, a line each, for every store.
      """,
      vi: """
        Chỗ nào đặt được giá trị thì đặt được `$tên`, giá trị nêu mỗi lần chạy:

          save tai_noi as find speaker where place within $noi
          run tai_noi noi="xã Tân An"

        Các truy vấn nằm trong tệp saved.tq ở thư mục dữ liệu của tracuu, mỗi truy vấn một dòng,
        dùng cho mọi kho.
        """
    )
  )

  static let saved = ShellCommand(
    name: "saved",
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: .both("the queries that are kept", vi: "các truy vấn đã lưu"),
    details: ""
  ) { session, call in
    _ = try call.argument()
    try session.showSaved()
  }

  static let forget = ShellCommand(
    name: "forget",
    usage: .both("NAME", vi: "TÊN"),
    argument: .savedQuery,
    isOptional: false,
    summary: .both(
      "takes a query out of those that are kept",
      vi: "bỏ một truy vấn khỏi danh sách đã lưu"
    ),
    details: ""
  ) { session, call in
    try session.forget(try call.requiredArgument())
  }

  static let run = ShellCommand(
    name: "run",
    usage: .both("NAME or FILE [x=…]", vi: "TÊN hoặc TỆP [x=…]"),
    argument: .savedQueryOrFile,
    isOptional: false,
    summary: .both(
      "asks a saved query or runs a script",
      vi: "hỏi truy vấn đã lưu hoặc chạy tập lệnh"
    ),
    details: .both(
      """
      With a `/` or ending in .tq it is a file. A script holds queries and commands; a query ends
      at a blank line, at `;`, or where the next begins, and `#` begins a comment. The first error
      stops it. Values of parameters follow: run at_place place="xã Tân An"
      """,
      vi: """
        Có dấu `/` hoặc đuôi .tq thì là tệp. Tập lệnh chứa truy vấn và lệnh; một truy vấn kết thúc
        ở dòng trống, ở `;`, hoặc chỗ câu sau bắt đầu, và `#` mở đầu ghi chú. Lỗi đầu tiên dừng tập
        lệnh. Giá trị tham số viết tiếp theo: run tai_noi noi="xã Tân An"
        """
    )
  )
}
