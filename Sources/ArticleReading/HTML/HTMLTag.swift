/// The elements of HTML that reading tells apart.
enum HTMLTag: String, Hashable, Sendable {
  case html, head, body, base, title, meta, link, script, style, noscript, template
  case main, article, section, header, footer, nav, aside, div, p, blockquote, pre, center, address
  case h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd
  case table, thead, tbody, tfoot, tr, td, th, caption, figure, figcaption
  case a, abbr, b, em, font, i, label, q, small, span, strong, sub, sup, time, u
  case br, hr, img, picture
  case form, button, input, select, option, textarea, iframe, svg, video, audio, object, canvas
  /// Whatever else a page has; it stands in a line.
  case other

  init(name: String) { self = HTMLTag(rawValue: name) ?? .other }

  /// Whether the element stands on lines of its own.
  var isBlock: Bool {
    switch self {
    case .html, .head, .body, .title, .main, .article, .section, .header, .footer, .nav, .aside,
      .div, .p, .blockquote, .pre, .center, .address, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li,
      .dl, .dt, .dd, .table, .thead, .tbody, .tfoot, .tr, .td, .th, .caption, .figure, .figcaption,
      .br, .hr, .form:
      true
    case .base, .meta, .link, .script, .style, .noscript, .template, .a, .abbr, .b, .em, .font, .i,
      .label, .q, .small, .span, .strong, .sub, .sup, .time, .u, .img, .picture, .button, .input,
      .select, .option, .textarea, .iframe, .svg, .video, .audio, .object, .canvas, .other:
      false
    }
  }

  /// Whether what stands in the element is never text of a page.
  var isSilent: Bool {
    switch self {
    case .head, .script, .style, .noscript, .template, .button, .input, .select, .option,
      .textarea, .iframe, .svg, .video, .audio, .object, .canvas:
      true
    case .html, .body, .base, .title, .meta, .link, .main, .article, .section, .header, .footer,
      .nav, .aside, .div, .p, .blockquote, .pre, .center, .address, .h1, .h2, .h3, .h4, .h5, .h6,
      .ul, .ol, .li, .dl, .dt, .dd, .table, .thead, .tbody, .tfoot, .tr, .td, .th, .caption,
      .figure, .figcaption, .form, .a, .abbr, .b, .em, .font, .i, .label, .q, .small, .span,
      .strong, .sub, .sup, .time, .u, .br, .hr, .img, .picture, .other:
      false
    }
  }

  var isHeading: Bool {
    self == .h1 || self == .h2 || self == .h3 || self == .h4 || self == .h5 || self == .h6
  }
}
