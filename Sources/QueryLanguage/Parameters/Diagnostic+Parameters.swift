import VietnameseText

extension Diagnostic.Code {
  static let missingParameter = Self("missing-parameter")
  static let unknownParameter = Self("unknown-parameter")
  static let unknownSavedQuery = Self("unknown-saved-query")
  static let notToBeSaved = Self("not-to-be-saved")
}

/// Parameters, and the queries that are kept with them.
extension Diagnostic {
  static func missingParameter(_ parameter: Parameter) -> Self {
    Self(
      .missingParameter,
      .both("`$\(parameter.name)` has no value", vi: "`$\(parameter.name)` chưa có giá trị"),
      at: parameter.range,
      hint: .both(
        "save the query and give it one: `run NAME \(parameter.name) = …`",
        vi: "hãy lưu truy vấn rồi cho giá trị: `run TÊN \(parameter.name) = …`"
      )
    )
  }

  static func emptyValue(of parameter: Parameter) -> Self {
    let name = parameter.name
    return Self(
      .missingParameter,
      .both("`$\(name)` is given nothing", vi: "`$\(name)` được cho giá trị rỗng"),
      at: parameter.range,
      hint: .both(
        "write a value, as in `\(name)=\"…\"`; rows without one are found by `is missing`",
        vi:
          "hãy viết giá trị, ví dụ `\(name)=\"…\"`; tìm hàng không có giá trị thì dùng `is missing`"
      )
    )
  }

  static func notANumberOfRows(_ parameter: Parameter) -> Self {
    Self(
      .wrongValue,
      .both(
        "`$\(parameter.name)` is a number of rows, a whole number",
        vi: "`$\(parameter.name)` là số hàng, phải là số nguyên"
      ),
      at: parameter.range
    )
  }

  static func unknownParameter(_ name: Name, of query: Name, _ names: [String]) -> Self {
    let offered = NearestName.nearest(to: name.text, among: names)
    let rest: BilingualText =
      names.isEmpty
      ? .both("it takes no values", vi: "truy vấn này không có tham số")
      : .both("it takes \(names.listed)", vi: "truy vấn này có \(names.listed)")
    return Self(
      .unknownParameter,
      .both(
        "`\(query.text)` has no parameter `\(name.text)`",
        vi: "`\(query.text)` không có tham số `\(name.text)`"
      ),
      at: name.range,
      label: offered.map { .didYouMean($0) },
      hint: offered == nil ? rest : nil
    )
  }

  static func repeatedArgument(_ name: Name) -> Self {
    Self(
      .unknownParameter,
      .both("`\(name.text)` is given twice", vi: "`\(name.text)` được cho hai lần"),
      at: name.range
    )
  }

  static func parameterAsArgument(_ name: Name, at range: SourceRange) -> Self {
    Self(
      .missingParameter,
      .both(
        "`\(name.text)` is given a parameter, which has no value here",
        vi: "`\(name.text)` nhận một tham số chưa có giá trị ở đây"
      ),
      at: range,
      hint: .both(
        "write the value itself: `\(name.text) = \"…\"`",
        vi: "hãy viết thẳng giá trị: `\(name.text) = \"…\"`"
      )
    )
  }

  static func missingArguments(_ parameters: [QueryParameter], of query: Name) -> Self {
    let needed = BilingualText.joined(
      parameters.map { "`\($0.name)`, \($0.noun)" },
      separator: "; "
    )
    let example = parameters.map { "\($0.name) = …" }.joined(separator: " ")
    return Self(
      .missingParameter,
      .both(
        "`\(query.text)` needs a value of \(needed)",
        vi: "`\(query.text)` cần giá trị cho \(needed)"
      ),
      at: query.range,
      hint: .both(
        "as in: `run \(query.text) \(example)`",
        vi: "ví dụ: `run \(query.text) \(example)`"
      )
    )
  }

  /// What stands among saved queries and saves none.
  package static func notToBeSaved(at range: SourceRange) -> Self {
    Self(
      .notToBeSaved,
      .both(
        "this file holds saved queries alone, and this saves none",
        vi: "tệp này chỉ chứa các truy vấn đã lưu, mà câu lệnh này không lưu gì"
      ),
      at: range,
      hint: .both(
        "write `save NAME as` before a query, or take the statement out",
        vi: "hãy viết `save TÊN as` trước truy vấn, hoặc bỏ câu lệnh này"
      )
    )
  }

  /// No query is kept under a name.
  package static func unknownSavedQuery(_ name: Name, among names: [String]) -> Self {
    let offered = NearestName.nearest(to: name.text, among: names)
    return Self(
      .unknownSavedQuery,
      .both(
        "no query is saved as `\(name.text)`",
        vi: "không có truy vấn nào được lưu là `\(name.text)`"
      ),
      at: name.range,
      label: offered.map { .didYouMean($0) },
      hint: offered == nil
        ? .both(
          "a script in a file is run by its name: `run \(name.text).tq`",
          vi: "tập lệnh trong tệp chạy theo tên tệp: `run \(name.text).tq`"
        ) : nil
    )
  }
}
