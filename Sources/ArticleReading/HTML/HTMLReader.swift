import Articles

/// Reads the article out of an HTML page.
struct HTMLReader {
  let limits: ReadingLimits

  func article(from bytes: [UInt8]) throws(ReadingError) -> ReadArticle {
    try TextDecoding.check(bytes)
    let tree = try HTMLParser.tree(of: bytes, limits: limits)
    let metadata = HTMLMetadata(tree, limits: limits)
    let roles = HTMLRoles(of: tree)
    let content = PageContent(of: tree, roles: roles)
    var page = HTMLPage(tree: tree, roles: roles, metadata: metadata, content: content)
    return try page.read()
  }
}
