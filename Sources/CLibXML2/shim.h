/* libxml2's parsers of HTML and XML, as far as pages and feeds need them. */
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
