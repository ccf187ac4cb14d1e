#ifndef CLINEEDIT_LINE_EDITOR_H
#define CLINEEDIT_LINE_EDITOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One line editor on a terminal, with the lines that it remembers. */
typedef struct line_editor line_editor;

/* Where the cursor stands in a line that goes over several rows of a window. */
typedef struct {
  /* How many rows of the line stand above the cursor's. */
  int above;
  /* How many cells stand before it in its row. */
  int column;
} line_editor_place;

/* What the editor asks of its owner while a line is being typed. */
typedef struct {
  void *context;
  /* The completion key was pressed. */
  void (*complete)(void *context);
  /* The one letter that a letter and a combining mark make together, or 0. */
  uint32_t (*compose)(void *context, uint32_t letter, uint32_t mark);
  /* A bracketed paste, as it came. True leaves the line: what it held has been taken. */
  bool (*paste)(void *context, const char *bytes, size_t count);
  /* An earlier (-1) or later (1) line is wanted in place of this one. */
  void (*recall)(void *context, int direction);
  /* A search among earlier lines begins (0) or gets a letter; false when the letter ends it and is
   * to be taken as usual. */
  bool (*search)(void *context, uint32_t letter);
  /* Where the cursor stands in a window of so many columns. */
  line_editor_place (*place)(void *context, int columns);
} line_editor_hooks;

typedef enum {
  line_editor_read_line,
  /* Ctrl-C: what was typed is dropped. */
  line_editor_interrupted,
  /* The line was left for a paste that holds more than a part of it. */
  line_editor_pasted,
  /* Ctrl-D on an empty line, or a terminal that is gone. */
  line_editor_ended,
} line_editor_outcome;

/* Makes letters UTF-8 whatever the environment says: in a locale without UTF-8 libedit would drop
 * every letter with a mark. To be called before anything else of this header. */
void line_editor_use_utf8(void);

/* A line editor on two descriptors of one terminal, or NULL. Reads ~/.editrc. */
line_editor *line_editor_open(const char *program, int input, int output, line_editor_hooks hooks);

/* Gives the terminal back as it was found. */
void line_editor_close(line_editor *editor);

/* Reads one line that begins with `begun`, without its end; `text` is valid until the next call. */
line_editor_outcome line_editor_read(
    line_editor *editor, const char *prompt, const char *begun, const char **text,
    size_t *length);

/* Adds an entry to those that vi's own keys go through. */
void line_editor_remember(line_editor *editor, const char *entry);

/* Inside a hook: the line so far and where the cursor stands in it, in bytes. */
void line_editor_current(
    line_editor *editor, const char **text, size_t *length, size_t *cursor);

/* Inside a hook: takes `count` code points before the cursor away and puts `text` there. */
void line_editor_replace(line_editor *editor, size_t count, const char *text);

/* Inside a hook: puts `text` in the place of the whole line. */
void line_editor_set(line_editor *editor, const char *text);

/* Inside a hook: shows another prompt before the line. */
void line_editor_prompt(line_editor *editor, const char *prompt);

/* Inside a hook: draws prompt and line anew where the cursor stands, at the start of a row. */
void line_editor_draw_again(line_editor *editor);

#endif
