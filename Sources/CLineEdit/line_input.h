/* The bytes that come from the terminal, as letters and as what happened instead of a letter. */
#ifndef CLINEEDIT_LINE_INPUT_H
#define CLINEEDIT_LINE_INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

typedef struct {
  int descriptor;
  /* Bytes that were read to see what follows an escape, and are still to be taken. */
  unsigned char ahead[64];
  size_t ahead_count;
  /* Whether the terminal did not say where its cursor is when it was asked. */
  bool is_mute;
  /* The last paste, as it came. */
  char *pasted;
  size_t pasted_count;
} line_input;

typedef enum {
  line_input_letter,
  line_input_end,
  line_input_interrupt,
  line_input_resize,
  line_input_continue,
  line_input_paste,
  /* Alt-Enter. */
  line_input_newline,
} line_input_kind;

/* Waits for what comes next. Control codes of the second set (C1), which nobody types, never do. */
line_input_kind line_input_next(line_input *input, wchar_t *letter);

/* Asks the terminal in which column its cursor stands, from 0; -1 where it does not say. What is typed
 * meanwhile is kept. */
int line_input_cursor_column(line_input *input, int output);

#endif
