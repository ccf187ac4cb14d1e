/* libxml2's parsers of HTML and XML, as far as pages and feeds need them. */
#include <libxml/xmlversion.h>
/* Where libxml2 was built with ICU, its headers bring ICU's, which clash with Foundation's own. Only
   a structure that nobody here touches has a field less without them. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
