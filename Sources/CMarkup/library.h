/* The calls of libxml2 that are used, loaded by name. */
#ifndef MARKUP_LIBRARY_H
#define MARKUP_LIBRARY_H

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>

#define MARKUP_CALLS(call) \
  call(htmlNewParserCtxt) call(htmlCtxtReadMemory) call(htmlFreeParserCtxt) \
  call(htmlEntityLookup) call(xmlCreatePushParserCtxt) call(xmlCtxtUseOptions) \
  call(xmlParseChunk) call(xmlFreeParserCtxt) call(xmlFreeDoc) call(xmlStopParser) \
  call(xmlSAX2GetLineNumber)

typedef struct {
#define MARKUP_POINTER(name) __typeof__(name) *name;
  MARKUP_CALLS(MARKUP_POINTER)
#undef MARKUP_POINTER
} markup_library;

/* NULL where there is no such library, or one that lacks a call. */
const markup_library *markup_load(void);

#endif
