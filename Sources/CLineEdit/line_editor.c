#include "include/line_editor.h"

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "include/terminal_mode.h"
#include "line_input.h"

/* Control codes of the second set (C1), which nobody types: they carry to libedit's key table what
 * happened instead of a key. Typed or pasted ones are dropped. */
enum {
  key_insert = 0x98,
  key_newline = 0x99,
  key_search = 0x9a,
  key_pasted = 0x9b,
  key_leave = 0x9c,
  key_compose = 0x9d,
  key_resized = 0x9e,
  key_draw = 0x9f,
};

struct line_editor {
  EditLine *edit;
  History *history;
  FILE *output;
  line_input input;
  char *prompt;
  line_editor_hooks hooks;
  wchar_t composed;
  /* What the next line begins with, until it stands there. */
  const char *inserted;
  /* A letter that a search is to look at, or one that ended it. */
  wchar_t held;
  bool is_searching;
  /* The width of the window when the line was drawn. */
  int columns;
  /* Whether the terminal leaves its rows as they are when its width changes. */
  bool keeps_rows;
  /* Why the line is left before its end; `line_editor_read_line` while it is not. */
  line_editor_outcome left;
};

static line_editor *owner(EditLine *edit) {
  void *data = NULL;
  el_get(edit, EL_CLIENTDATA, &data);
  return data;
}

void line_editor_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  const char *known[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    if (setlocale(LC_CTYPE, known[i])) return;
  }
}

/* Gives libedit a control code that stands for what happened. */
static int event(wchar_t *letter, wchar_t code) {
  *letter = code;
  return 1;
}

/* libedit's source of characters (EL_GETCFN): 1 and a character, 0 at the end, -1 to leave. */
static int read_letter(EditLine *edit, wchar_t *letter) {
  line_editor *editor = owner(edit);
  if (editor->left != line_editor_read_line) return -1;
  if (editor->inserted) return event(letter, key_insert);
  if (editor->held) {
    *letter = editor->held;
    editor->held = 0;
    return 1;
  }
  switch (line_input_next(&editor->input, letter)) {
    case line_input_letter: break;
    case line_input_end: return 0;
    case line_input_interrupt:
      editor->left = line_editor_interrupted;
      return event(letter, key_leave);
    case line_input_resize: return event(letter, key_resized);
    case line_input_continue: return event(letter, key_draw);
    case line_input_paste: return event(letter, key_pasted);
    case line_input_newline: return event(letter, key_newline);
  }
  if (editor->is_searching) {
    editor->held = *letter;
    return event(letter, key_search);
  }
  const LineInfoW *line = el_wline(edit);
  if (*letter >= 0x300 && line->cursor > line->buffer) {
    editor->composed = editor->hooks.compose(editor->hooks.context, line->cursor[-1], *letter);
    if (editor->composed) return event(letter, key_compose);
  }
  return 1;
}

static char *prompt_of(EditLine *edit) { return owner(edit)->prompt; }

static unsigned char complete(EditLine *edit, int key) {
  (void)key;
  line_editor *editor = owner(edit);
  editor->hooks.complete(editor->hooks.context);
  return CC_REFRESH;
}

static unsigned char compose(EditLine *edit, int key) {
  (void)key;
  wchar_t text[] = {owner(edit)->composed, 0};
  el_deletestr(edit, 1);
  el_winsertstr(edit, text);
  return CC_REFRESH;
}

/* Goes to the end of the line, so that what is printed next stands below all of it. */
static unsigned char leave(EditLine *edit, int key) {
  (void)key;
  const LineInfoW *line = el_wline(edit);
  el_cursor(edit, (int)(line->lastchar - line->cursor));
  return CC_REFRESH;
}

/* How many rows of the line stand above the cursor after the width has changed.
 *
 * Most terminals break their rows anew; others, as xterm and the console, cut them off. Which of them
 * this is shows in the column to which the cursor has come, where the two differ. */
static int rows_above(line_editor *editor, int columns) {
  const line_editor_hooks *hooks = &editor->hooks;
  line_editor_place broken = hooks->place(hooks->context, columns);
  if (editor->columns == columns) return broken.above;
  line_editor_place kept = hooks->place(hooks->context, editor->columns);
  if (kept.column >= columns) kept.column = columns - 1;
  if (kept.column != broken.column) {
    int column = line_input_cursor_column(&editor->input, fileno(editor->output));
    if (column >= 0) editor->keeps_rows = column == kept.column;
    /* Behind a row that is full to its end some stay in that row. */
    if (column == columns - 1 && broken.column == 0 && broken.above > 0) broken.above--;
  }
  return editor->keeps_rows ? kept.above : broken.above;
}

/* What stands of the line goes away from its first row on, and is drawn again from there. */
static unsigned char resized(EditLine *edit, int key) {
  (void)key;
  line_editor *editor = owner(edit);
  int columns = terminal_mode_width(fileno(editor->output));
  if (columns > 0) {
    int rows = rows_above(editor, columns);
    if (rows > 0) fprintf(editor->output, "\033[%dA", rows);
    fputs("\r\033[J", editor->output);
    fflush(editor->output);
    editor->columns = columns;
  }
  el_resize(edit);
  /* libedit believes the cursor to be where it was; drawing anew begins at the start of a row. */
  line_editor_draw_again(editor);
  return CC_NORM;
}

static void clear_line(EditLine *edit) {
  const LineInfoW *line = el_wline(edit);
  el_cursor(edit, (int)(line->lastchar - line->cursor));
  el_deletestr(edit, (int)(line->lastchar - line->buffer));
}

static unsigned char insert(EditLine *edit, int key) {
  (void)key;
  line_editor *editor = owner(edit);
  el_insertstr(edit, editor->inserted);
  editor->inserted = NULL;
  return CC_REFRESH;
}

static unsigned char add_newline(EditLine *edit, int key) {
  (void)key;
  el_insertstr(edit, "\n");
  return CC_REFRESH;
}

static unsigned char take_paste(EditLine *edit, int key) {
  (void)key;
  line_editor *editor = owner(edit);
  const line_input *input = &editor->input;
  if (editor->hooks.paste(editor->hooks.context, input->pasted, input->pasted_count)) {
    clear_line(edit);
    editor->left = line_editor_pasted;
  }
  return CC_REFRESH;
}

static unsigned char recall_earlier(EditLine *edit, int key) {
  (void)key;
  line_editor *editor = owner(edit);
  editor->hooks.recall(editor->hooks.context, -1);
  return CC_REFRESH;
}

static unsigned char recall_later(EditLine *edit, int key) {
  (void)key;
  line_editor *editor = owner(edit);
  editor->hooks.recall(editor->hooks.context, 1);
  return CC_REFRESH;
}

/* Begins a search, or hands it the letter that is held. */
static unsigned char search(EditLine *edit, int key) {
  (void)key;
  line_editor *editor = owner(edit);
  wchar_t letter = editor->is_searching ? editor->held : 0;
  editor->is_searching = editor->hooks.search(editor->hooks.context, (uint32_t)letter);
  if (editor->is_searching) editor->held = 0;
  return CC_REFRESH;
}

static unsigned char draw(EditLine *edit, int key) {
  (void)key;
  line_editor *editor = owner(edit);
  terminal_mode_bracket_pastes(fileno(editor->output));
  line_editor_draw_again(editor);
  return CC_NORM;
}

static void bind_key(EditLine *edit, const char *key, const char *function) {
  el_set(edit, EL_BIND, key, function, NULL);
  el_set(edit, EL_BIND, "-a", key, function, NULL);
}

static void add_functions(EditLine *edit) {
  el_set(edit, EL_ADDFN, "tracuu-complete", "Complete the word before the cursor", complete);
  el_set(edit, EL_ADDFN, "tracuu-compose", "Join a mark with its letter", compose);
  el_set(edit, EL_ADDFN, "tracuu-leave", "Drop the line", leave);
  el_set(edit, EL_ADDFN, "tracuu-resized", "Draw for a new width", resized);
  el_set(edit, EL_ADDFN, "tracuu-draw", "Draw the line anew", draw);
  el_set(edit, EL_ADDFN, "tracuu-insert", "Put what the line begins with", insert);
  el_set(edit, EL_ADDFN, "tracuu-newline", "Go on in a new row", add_newline);
  el_set(edit, EL_ADDFN, "tracuu-paste", "Take a paste", take_paste);
  el_set(edit, EL_ADDFN, "tracuu-earlier", "An earlier line that begins so", recall_earlier);
  el_set(edit, EL_ADDFN, "tracuu-later", "A later line that begins so", recall_later);
  el_set(edit, EL_ADDFN, "tracuu-search", "Search earlier lines by words", search);
}

/* The keys that are ours in every style; `~/.editrc` may give them another meaning. */
static void bind_keys(EditLine *edit) {
  el_set(edit, EL_BIND, "^I", "tracuu-complete", NULL);
  bind_key(edit, "^R", "tracuu-search");
  bind_key(edit, "^P", "tracuu-earlier");
  bind_key(edit, "^N", "tracuu-later");
  bind_key(edit, "\\e[A", "tracuu-earlier");
  bind_key(edit, "\\e[B", "tracuu-later");
  bind_key(edit, "\\eOA", "tracuu-earlier");
  bind_key(edit, "\\eOB", "tracuu-later");
}

/* In vi's style an escape in the typing mode leads to the other one, where the rest of an arrow
 * key's sequence is a key, and so is the whole of it. */
static void bind_vi_keys(EditLine *edit) {
  el_set(edit, EL_BIND, "^I", "tracuu-complete", NULL);
  bind_key(edit, "^R", "tracuu-search");
  el_set(edit, EL_BIND, "-a", "k", "tracuu-earlier", NULL);
  el_set(edit, EL_BIND, "-a", "j", "tracuu-later", NULL);
  const char *const arrows[][2] = {{"[A", "tracuu-earlier"},     {"OA", "tracuu-earlier"},
                                   {"\\e[A", "tracuu-earlier"}, {"\\eOA", "tracuu-earlier"},
                                   {"[B", "tracuu-later"},       {"OB", "tracuu-later"},
                                   {"\\e[B", "tracuu-later"},   {"\\eOB", "tracuu-later"}};
  for (size_t i = 0; i < sizeof arrows / sizeof *arrows; i++) {
    el_set(edit, EL_BIND, "-a", arrows[i][0], arrows[i][1], NULL);
  }
}

static void bind_events(EditLine *edit) {
  bind_key(edit, "\\230", "tracuu-insert");
  bind_key(edit, "\\231", "tracuu-newline");
  bind_key(edit, "\\232", "tracuu-search");
  bind_key(edit, "\\233", "tracuu-paste");
  bind_key(edit, "\\234", "tracuu-leave");
  bind_key(edit, "\\235", "tracuu-compose");
  bind_key(edit, "\\236", "tracuu-resized");
  bind_key(edit, "\\237", "tracuu-draw");
}

line_editor *line_editor_open(
    const char *program, int input, int output, line_editor_hooks hooks) {
  line_editor *editor = calloc(1, sizeof *editor);
  if (!editor) return NULL;
  int copy = dup(output);
  editor->output = copy < 0 ? NULL : fdopen(copy, "w");
  editor->history = history_init();
  if (editor->output) {
    editor->edit = el_init_fd(program, stdin, editor->output, stderr, input, copy, STDERR_FILENO);
  }
  if (!editor->edit || !editor->history) {
    line_editor_close(editor);
    return NULL;
  }
  editor->hooks = hooks;
  editor->input.descriptor = input;
  EditLine *edit = editor->edit;
  HistEvent event;
  history(editor->history, &event, H_SETSIZE, 10000);
  el_set(edit, EL_CLIENTDATA, editor);
  el_set(edit, EL_PROMPT, prompt_of);
  el_set(edit, EL_SIGNAL, 0);
  el_set(edit, EL_EDITOR, "emacs");
  el_set(edit, EL_HIST, history, editor->history);
  el_set(edit, EL_GETCFN, read_letter);
  /* The keys of signals and of flow control are read here: pasted, they are no keys. Nor does the
   * terminal make two line ends of the one that a paste may hold, CR and LF. */
  el_set(edit, EL_SETTY, "-d", "-isig", "-ixon", "-inlcr", "-icrnl", NULL);
  add_functions(edit);
  bind_keys(edit);
  el_source(edit, NULL);
  const char *style = NULL;
  /* `bind -v` makes the key table anew, and with it our keys would be lost. */
  if (el_get(edit, EL_EDITOR, &style) == 0 && style && strcmp(style, "vi") == 0) {
    bind_vi_keys(edit);
  }
  bind_events(edit);
  return editor;
}

void line_editor_close(line_editor *editor) {
  if (editor->edit) el_end(editor->edit);
  if (editor->history) history_end(editor->history);
  if (editor->output) fclose(editor->output);
  free(editor->input.pasted);
  free(editor->prompt);
  free(editor);
}

line_editor_outcome line_editor_read(
    line_editor *editor, const char *prompt, const char *begun, const char **text,
    size_t *length) {
  line_editor_prompt(editor, prompt);
  editor->left = line_editor_read_line;
  editor->is_searching = false;
  editor->held = 0;
  editor->inserted = *begun ? begun : NULL;
  *text = "";
  *length = 0;
  if (!editor->prompt) return line_editor_ended;
  el_resize(editor->edit);
  editor->columns = terminal_mode_width(fileno(editor->output));
  terminal_mode_bracket_pastes(fileno(editor->output));
  int count = 0;
  const char *line = el_gets(editor->edit, &count);
  terminal_mode_stop_bracketing();
  if (editor->left != line_editor_read_line) return editor->left;
  if (!line || count <= 0) return line_editor_ended;
  *text = line;
  *length = (size_t)count - (line[count - 1] == '\n' ? 1 : 0);
  return line_editor_read_line;
}

void line_editor_remember(line_editor *editor, const char *entry) {
  HistEvent event;
  history(editor->history, &event, H_ENTER, entry);
}

void line_editor_current(
    line_editor *editor, const char **text, size_t *length, size_t *cursor) {
  const LineInfo *line = el_line(editor->edit);
  *text = line->buffer;
  *length = (size_t)(line->lastchar - line->buffer);
  *cursor = (size_t)(line->cursor - line->buffer);
}

void line_editor_replace(line_editor *editor, size_t count, const char *text) {
  el_deletestr(editor->edit, (int)count);
  el_insertstr(editor->edit, text);
}

void line_editor_set(line_editor *editor, const char *text) {
  clear_line(editor->edit);
  el_insertstr(editor->edit, text);
}

void line_editor_prompt(line_editor *editor, const char *prompt) {
  char *copy = strdup(prompt);
  if (!copy) return;
  free(editor->prompt);
  editor->prompt = copy;
}

void line_editor_draw_again(line_editor *editor) { el_set(editor->edit, EL_REFRESH); }
