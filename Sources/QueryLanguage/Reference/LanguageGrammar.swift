/// The grammar of a query in EBNF, checked against the parser by tests.
///
/// `{ x }` is any number, `[ x ]` none or one; what stands in quotes is written as it is.
package enum LanguageGrammar {
  package static let text = """
    query      = find | count ;
    find       = "find" ENTITY [ STRING ] clauses ;
    count      = "count" ENTITY [ STRING ] [ "by" exprs ] clauses ;
    clauses    = [ "where" or ] [ "show" items ] [ "order by" key { "," key } ] [ "limit" amount [ "offset" amount ] ] ;
    groups     = "find" ENTITY "group by" exprs [ "having" or ] clauses ;
    or         = and { "or" and } ;
    and        = not { "and" not } ;
    not        = "not" not | atom ;
    atom       = "(" or ")" | row | comparison | expr "is missing" | expr "is known" | path ;
    row        = "has" path [ "as" NAME ] "(" or ")" | "every" path "(" or ")" ;
    comparison = expr sign value | expr among list | expr "between" single "and" single | expr "=" "all" list ;
    sign       = "=" | "!=" | "<" | "<=" | ">" | ">=" | "~" | "!~" | "within" | "not within" | "since" ;
    among      = "in" | "not in" ;
    list       = "(" value { "," value } ")" ;
    value      = single ".." single | single ;
    single     = STRING | "exactly" STRING | NUMBER | NUMBER "%" | DATE | relative | "$" NAME | path ;
    relative   = "today" | "this" unit | "last" unit | "last" NUMBER unit ;
    unit       = "day" | "week" | "month" | "year" ;
    expr       = path | NAME "(" [ argument ] ")" ;
    argument   = path [ "where" or ] | "where" or | NAME "(" path ")" ;
    exprs      = expr { "," expr } ;
    items      = item { "," item } ;
    item       = shape [ "as" NAME ] | expr [ "as" NAME ] ;
    shape      = path "{" items [ "where" or ] [ "order by" key ] [ "limit" amount ] "}" ;
    key        = expr [ "asc" | "desc" ] [ "fill" ] ;
    amount     = NUMBER | "$" NAME ;
    path       = NAME { "." NAME } ;
    """
}
