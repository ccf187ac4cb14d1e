#include "markup.h"

#include <stdlib.h>
#include <string.h>

#include "library.h"

struct markup_parser {
  const markup_library *library;
  markup_events events;
  void *reader;
  xmlParserCtxtPtr context;
  bool is_html;
  /* What an entity of HTML that a feed does not declare stands for. */
  xmlEntity entity;
  xmlChar content[8];
};

bool markup_is_available(void) { return markup_load() != NULL; }

static void start_html(void *data, const xmlChar *name, const xmlChar **attributes) {
  markup_parser *parser = data;
  parser->events.start_html(parser->reader, (const char *)name, (const char *const *)attributes);
}

static void start_xml(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                      int namespaces, const xmlChar **list, int count, int defaulted,
                      const xmlChar **attributes) {
  markup_parser *parser = data;
  (void)uri, (void)namespaces, (void)list, (void)defaulted;
  parser->events.start_xml(parser->reader, (const char *)name, (const char *)prefix, count,
                           (const char *const *)attributes);
}

static void end_html(void *data, const xmlChar *name) {
  markup_parser *parser = data;
  parser->events.end(parser->reader, (const char *)name);
}

static void end_xml(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)prefix, (void)uri;
  end_html(data, name);
}

static void text(void *data, const xmlChar *bytes, int count) {
  markup_parser *parser = data;
  parser->events.text(parser->reader, (const char *)bytes, count);
}

static void declared(void *data, const xmlChar *name, int type, const xmlChar *public_name,
                     const xmlChar *system_name, xmlChar *content) {
  markup_parser *parser = data;
  (void)name, (void)type, (void)public_name, (void)system_name, (void)content;
  parser->events.entity(parser->reader);
}

unsigned markup_entity(const char *name) {
  const markup_library *library = markup_load();
  const htmlEntityDesc *found = library ? library->htmlEntityLookup((const xmlChar *)name) : NULL;
  return found ? found->value : 0;
}

/* Entities of HTML have at most three bytes of UTF-8. */
static void encode(unsigned value, xmlChar *content) {
  if (value < 0x80) {
    *content++ = (xmlChar)value;
  } else if (value < 0x800) {
    *content++ = (xmlChar)(0xC0 | value >> 6);
    *content++ = (xmlChar)(0x80 | (value & 0x3F));
  } else {
    *content++ = (xmlChar)(0xE0 | value >> 12);
    *content++ = (xmlChar)(0x80 | (value >> 6 & 0x3F));
    *content++ = (xmlChar)(0x80 | (value & 0x3F));
  }
  *content = 0;
}

/* libxml2 takes what it is given for one of XML's own five; nothing in it is expanded again. */
static xmlEntityPtr entity(void *data, const xmlChar *name) {
  markup_parser *parser = data;
  unsigned value = markup_entity((const char *)name);
  if (!value) return NULL;
  encode(value, parser->content);
  memset(&parser->entity, 0, sizeof parser->entity);
  parser->entity.type = XML_ENTITY_DECL;
  parser->entity.etype = XML_INTERNAL_PREDEFINED_ENTITY;
  parser->entity.name = parser->content;
  parser->entity.content = parser->content;
  parser->entity.orig = parser->content;
  parser->entity.length = (int)strlen((const char *)parser->content);
  return &parser->entity;
}

static markup_parser *new_parser(const markup_events *events, void *reader, bool is_html) {
  const markup_library *library = markup_load();
  markup_parser *parser = library ? calloc(1, sizeof *parser) : NULL;
  if (!parser) return NULL;
  parser->library = library;
  parser->events = *events;
  parser->reader = reader;
  parser->is_html = is_html;
  return parser;
}

static markup_parser *checked(markup_parser *parser) {
  if (parser->context) {
    parser->context->userData = parser;
    return parser;
  }
  free(parser);
  return NULL;
}

markup_parser *markup_html(const markup_events *events, void *reader) {
  markup_parser *parser = new_parser(events, reader, true);
  if (!parser) return NULL;
  parser->context = parser->library->htmlNewParserCtxt();
  if (parser->context) {
    xmlSAXHandler *handler = parser->context->sax;
    memset(handler, 0, sizeof *handler);
    handler->startElement = start_html;
    handler->endElement = end_html;
    handler->characters = text;
    handler->ignorableWhitespace = text;
    handler->cdataBlock = text;
  }
  return checked(parser);
}

markup_parser *markup_xml(const markup_events *events, void *reader) {
  markup_parser *parser = new_parser(events, reader, false);
  if (!parser) return NULL;
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = start_xml;
  handler.endElementNs = end_xml;
  handler.characters = text;
  handler.cdataBlock = text;
  handler.getEntity = entity;
  handler.entityDecl = declared;
  parser->context = parser->library->xmlCreatePushParserCtxt(&handler, NULL, NULL, 0, NULL);
  if (parser->context) {
    parser->library->xmlCtxtUseOptions(parser->context,
                                       XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR |
                                           XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC);
  }
  return checked(parser);
}

void markup_free(markup_parser *parser) {
  if (!parser) return;
  if (parser->is_html) {
    parser->library->htmlFreeParserCtxt(parser->context);
  } else {
    if (parser->context->myDoc) parser->library->xmlFreeDoc(parser->context->myDoc);
    parser->library->xmlFreeParserCtxt(parser->context);
  }
  free(parser);
}

void markup_read_html(markup_parser *parser, const char *bytes, int count) {
  xmlDocPtr document = parser->library->htmlCtxtReadMemory(
      parser->context, bytes, count, NULL, "UTF-8",
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
          HTML_PARSE_IGNORE_ENC);
  if (document) parser->library->xmlFreeDoc(document);
}

void markup_read_xml(markup_parser *parser, const char *bytes, int count, bool is_last) {
  parser->library->xmlParseChunk(parser->context, bytes, count, is_last);
}

void markup_stop(markup_parser *parser) { parser->library->xmlStopParser(parser->context); }

int markup_line(const markup_parser *parser) {
  return parser->library->xmlSAX2GetLineNumber(parser->context);
}

const char *markup_problem(const markup_parser *parser) {
  if (!parser->context->disableSAX) return NULL;
  const char *message = parser->context->lastError.message;
  return message ? message : "it is not well-formed XML";
}
