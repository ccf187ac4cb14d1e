import VietnameseText

extension LanguageReference {
  static let results = [
    ReferenceTopic(
      "show",
      .both("What is shown", vi: "Những gì được hiện"),
      .both(
        """
        `show` lists the columns, each called by its path unless `as` gives another name. Several values
        are an array. `R { … }` gives objects, with clauses of its own after its items. `where` chooses
        rows; what is shown is all of each.
        """,
        vi: """
          `show` liệt kê các cột, mỗi cột gọi theo đường đi trừ khi `as` đặt tên khác. Nhiều giá trị là một
          mảng. `R { … }` cho các đối tượng, sau các mục có thể có mệnh đề riêng. `where` chọn hàng; phần
          được hiện là toàn bộ của mỗi hàng.
          """
      ),
      [
        "find person show name as who, role limit 2",
        "find speaker show name, statements { text, date where kind = \"proposes\" order by date desc limit 5 }",
      ]
    ),
    ReferenceTopic(
      "order",
      .both("Order and limit", vi: "Thứ tự và giới hạn"),
      .both(
        """
        Texts sort as in a Vietnamese dictionary, people by given name. What is missing stands last both
        ways. Of several values one must be chosen: `first(role)`. A name that `as` gave a column stands
        for what it shows. Without `order by` each entity has an order of its own. `limit 10 offset 20`
        comes after sorting.
        """,
        vi: """
          Văn bản xếp như từ điển tiếng Việt, người xếp theo tên gọi. Giá trị không có đứng cuối ở cả hai
          chiều. Có nhiều giá trị thì phải chọn một: `first(role)`. Tên cột đặt bằng `as` dùng được thay
          cho nội dung của cột. Không có `order by` thì mỗi loại có thứ tự riêng. `limit 10 offset 20` áp
          dụng sau khi xếp.
          """
      ),
      [
        "find person order by count(statements) desc, name limit 3 show name",
        "find person show name, count(statements) as said order by said desc, name limit 3",
        "find article order by published limit 2 offset 1 show title",
      ]
    ),
    ReferenceTopic(
      "functions",
      .both("Functions", vi: "Hàm"),
      .both(
        """
        `count sum avg min max first last share` make one value of many rows: with a path of the rows that
        it leads to, each once, without one of the rows of a group, or of all. `where` inside chooses among
        them. `first` and `last` go by date and page order; `share` is a part, from 0 to 1. `year month
        week day` make periods of dates.
        """,
        vi: """
          `count sum avg min max first last share` gộp nhiều hàng thành một giá trị: có đường đi thì là các hàng
          ở cuối đường đi, mỗi hàng một lần; không có thì là các hàng của nhóm, hoặc mọi hàng. `where` bên
          trong chọn lọc các hàng đó. `first` và `last` theo ngày và thứ tự trên trang; `share` là tỷ lệ, từ
          0 đến 1. `year month week day` lấy năm, tháng, tuần, ngày.
          """
      ),
      [
        "find person where count(positions where role = \"Bí thư\") > 0 show name, max(statements.date)",
        "find statement show count(), share(where kind = \"proposes\") as proposals",
      ]
    ),
    ReferenceTopic(
      "group",
      .both("Groups", vi: "Nhóm"),
      .both(
        """
        `count E by K` counts rows in groups, the largest first; `find E group by K` shows of each group
        its keys, what depends on a key (`speaker.place` of `speaker`) and functions. A row stands once in
        each of its groups, and without a value in one of its own. `having` chooses among groups. `order by
        month(date) fill` adds the periods between that no row has.
        """,
        vi: """
          `count E by K` đếm theo nhóm, nhóm đông nhất trước; `find E group by K` hiện cho mỗi nhóm khóa của
          nhóm, những gì phụ thuộc khóa (`speaker.place` của `speaker`) và các hàm. Một hàng đứng một lần
          trong mỗi nhóm của nó, không có giá trị thì vào nhóm riêng. `having` chọn lọc các nhóm. `order by
          month(date) fill` thêm những khoảng ở giữa không có hàng nào.
          """
      ),
      [
        "count statement where kind = \"proposes\" by speaker.place",
        "find statement group by speaker show speaker, count(), share(where kind = \"proposes\") as part having count() > 1",
        "count article by month(published) order by month(published) fill",
      ]
    ),
  ]
}
