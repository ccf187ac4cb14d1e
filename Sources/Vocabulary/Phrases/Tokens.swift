/// Cuts a text into tokens, in one pass.
package enum Tokens {
  package static func tokens(of text: String) -> [Token] {
    var text = text
    text.makeContiguousUTF8()
    return text.utf8.withContiguousStorageIfAvailable { bytes in
      var cutter = TokenCutter(bytes)
      return cutter.tokens()
    } ?? []
  }
}
