/// The grammar of a query in EBNF, checked against the parser by tests.
///
/// `{ x }` is any number, `[ x ]` none or one; what stands in quotes is written as it is. The clauses
/// of a query or shape are read in any order; the grammar has them in that of the canonical form.
package enum LanguageGrammar {
  package static let text = """
    statement  = query | groups | save | run ;
    query      = find | count ;
    find       = "find" ENTITY [ STRING ] [ where ] clauses ;
    count      = "count" ENTITY [ STRING ] [ where ] [ "by" exprs [ "having" or ] ] clauses ;
    groups     = "find" ENTITY [ STRING ] [ where ] "group by" exprs [ "having" or ] clauses ;
    save       = "save" NAME [ "as" query ] ;
    run        = "run" NAME { NAME "=" value } ;
    where      = "where" or ;
    clauses    = [ "show" items ] [ "order by" key { "," key } ] [ "limit" amount [ "offset" amount ] ] ;
    or         = and { "or" and } ;
    and        = not { "and" not } ;
    not        = "not" not | atom ;
    atom       = "(" or ")" | row | comparison | expr "is missing" | expr "is known" | path ;
    row        = "has" path [ "as" NAME ] "(" or ")" | "every" path "(" or ")" ;
    comparison = expr sign value | expr among list | expr among value | expr between single "and" single | expr equality "all" list ;
    equality   = "=" | "!=" ;
    between    = "between" | "not between" ;
    sign       = "=" | "!=" | "<" | "<=" | ">" | ">=" | "~" | "!~" | "within" | "not within" | "since" ;
    among      = "in" | "not in" ;
    list       = "(" value { "," value } ")" ;
    value      = single ".." single | single ;
    single     = STRING | "exactly" STRING | NUMBER | NUMBER "%" | DATE | relative | "$" NAME | path ;
    relative   = "today" | "this" unit | "last" unit | "last" NUMBER units ;
    unit       = "day" | "week" | "month" | "year" ;
    units      = unit | "days" | "weeks" | "months" | "years" ;
    expr       = path | NAME "(" [ argument ] ")" ;
    argument   = path [ "where" or ] | "where" or | NAME "(" path ")" ;
    exprs      = expr { "," expr } ;
    items      = item { "," item } ;
    item       = shape [ "as" NAME ] | expr [ "as" NAME ] ;
    shape      = path "{" items [ where ] [ "order by" key { "," key } ] [ "limit" amount [ "offset" amount ] ] "}" ;
    key        = expr [ "asc" | "desc" ] [ "fill" ] ;
    amount     = NUMBER | "$" NAME ;
    path       = NAME { "." NAME } ;
    """
}
