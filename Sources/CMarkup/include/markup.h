/* HTML and XML, read by libxml2.

   The library is loaded when the first page or feed needs it: linked, it and the ICU that it brings
   would add 0.9 ms to every start of the program, which is a sixth of it. */
#ifndef MARKUP_H
#define MARKUP_H

#include <stdbool.h>

typedef struct markup_parser markup_parser;

/* What a parser tells whoever reads; `reader` is theirs. */
typedef struct {
  /* `attributes` is a list of names and values, ended by NULL; a value may be NULL. */
  void (*start_html)(void *reader, const char *name, const char *const *attributes);
  /* `attributes` has five pointers for each: name, prefix, namespace, start and end of the value. */
  void (*start_xml)(void *reader, const char *name, const char *prefix, int count,
                    const char *const *attributes);
  void (*end)(void *reader, const char *name);
  void (*text)(void *reader, const char *bytes, int count);
  /* XML only: the text declares an entity, which may stand for any number of others. */
  void (*entity)(void *reader);
} markup_events;

/* Whether the library is on this machine. */
bool markup_is_available(void);

/* A parser that lives until `markup_free`; NULL where there is no library or no memory. */
markup_parser *markup_html(const markup_events *events, void *reader);
markup_parser *markup_xml(const markup_events *events, void *reader);
void markup_free(markup_parser *parser);

/* Reads a whole page of UTF-8. */
void markup_read_html(markup_parser *parser, const char *bytes, int count);

/* Reads the next bytes of a feed of UTF-8. */
void markup_read_xml(markup_parser *parser, const char *bytes, int count, bool is_last);

/* Ends the reading, from within an event too. */
void markup_stop(markup_parser *parser);

/* The line that is being read, from 1. */
int markup_line(const markup_parser *parser);

/* Why the parser cannot go on, or NULL. */
const char *markup_problem(const markup_parser *parser);

/* The character that an entity of HTML stands for, or 0. */
unsigned markup_entity(const char *name);

#endif
