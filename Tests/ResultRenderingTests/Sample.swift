import Foundation
import SQLText

/// Results with everything that a cell can hold; the people are invented.
enum Sample {
  static let speakers: [ResultColumn] = [
    ResultColumn(name: "name", type: .text),
    ResultColumn(name: "positions", type: .array(.text)),
  ]

  static let speakerRows: [ValuesRow] = [
    ValuesRow([
      .text("Lương Thị Hà"),
      .text(#"["Bí thư, Đảng ủy, xã Tam Hiệp","Chủ tịch, HĐND, xã Tam Hiệp"]"#),
    ]),
    ValuesRow([
      .text("Vũ Đình Khoẻ"),
      .text(#"["Giám đốc, Sở Tài chính, tỉnh Ninh Bình"]"#),
    ]),
    ValuesRow([.text("Phan Quốc Ý".decomposedStringWithCanonicalMapping), .text("[]")]),
  ]

  static let statements: [ResultColumn] = [
    ResultColumn(name: "speaker", type: .text),
    ResultColumn(name: "kind", type: .text),
    ResultColumn(name: "text", type: .text),
    ResultColumn(name: "date", type: .date),
  ]

  static let statementRows: [ValuesRow] = [
    ValuesRow([
      .text("Lương Thị Hà"), .text("proposes"),
      .text(
        "đề nghị thành phố sớm bố trí vốn để nâng cấp con đường ven sông, vì mỗi mùa mưa học sinh "
          + "ba thôn phải đi vòng hơn sáu cây số mới đến được trường"
      ),
      .text("2026-01-30"),
    ]),
    ValuesRow([
      .null, .text("says"), .text("Năm nay xã thu ngân sách vượt dự toán."), .text("2026-02"),
    ]),
  ]

  static let mixed: [ResultColumn] = [
    ResultColumn(name: "title", type: .text),
    ResultColumn(name: "published", type: .date),
    ResultColumn(name: "words", type: .integer),
    ResultColumn(name: "share", type: .real),
    ResultColumn(name: "speaking", type: .boolean),
    ResultColumn(
      name: "statements",
      type: .array(
        .object([
          ResultColumn(name: "text", type: .text),
          ResultColumn(name: "date", type: .date),
          ResultColumn(name: "asks", type: .array(.text)),
        ])
      )
    ),
    ResultColumn(
      name: "first",
      type: .object([
        ResultColumn(name: "role", type: .text),
        ResultColumn(name: "place", type: .text),
      ])
    ),
  ]

  static let shape = ResultType.array(
    .object([ResultColumn(name: "a", type: .text), ResultColumn(name: "b", type: .real)])
  )

  static let mixedRows: [ValuesRow] = [
    ValuesRow([
      .text("Xã ven sông xin thêm một cây cầu, một trạm bơm và một con đường đến trường"),
      .text("2026-01-30T20:44:00+07:00"),
      .integer(1234),
      .real(0.123456789),
      .integer(1),
      .text(
        #"""
        [{"text":"\"Cầu cũ đã yếu\", bà nói","date":"2026-01-29","asks":["cầu","trạm bơm"]},
         {"text":"Đường; trường","date":null,"asks":[]}]
        """#
      ),
      .text(#"{"role":"Bí thư","place":null}"#),
    ]),
    ValuesRow([
      .text("Hội nghị 北京 | *kết quả* <b>👨‍👩‍👧</b>".decomposedStringWithCanonicalMapping),
      .text("2026-02"),
      .integer(-7),
      .real(12),
      .integer(0),
      .null,
      .text(#"{"role":"Chủ tịch","place":"xã Tam Hiệp"}"#),
    ]),
    ValuesRow([
      .text("Dòng một\nDòng hai\t\u{1B}[31mđỏ\u{7} \u{202E}, \"trích\""),
      .null,
      .null,
      .real(.infinity),
      .null,
      .text(#"[null,{"text":"Chỉ một câu","date":"2026-01-30T08:00:05+07:00","asks":null}]"#),
      .text("{no json}"),
    ]),
    ValuesRow([.text(""), .null, .integer(.min), .real(1e-9), .null, .text("[]"), .text("{}")]),
  ]
}
