#include "include/line_editor.h"

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>

#include "include/signals.h"

/* Control codes of the second set (C1), which nobody types: they carry to libedit's key table what
 * happened instead of a key. Typed or pasted ones are dropped. */
enum { key_leave = 0x9c, key_compose = 0x9d, key_resized = 0x9e, key_draw = 0x9f };

struct line_editor {
  EditLine *edit;
  History *history;
  FILE *output;
  int input;
  char *prompt;
  line_editor_hooks hooks;
  wchar_t composed;
  bool is_leaving;
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

/* Reads a byte: 1, or 0 at the end of input. */
static int read_byte(line_editor *editor, unsigned char *byte) {
  ssize_t count;
  do {
    count = read(editor->input, byte, 1);
  } while (count < 0 && errno == EINTR);
  return count == 1;
}

/* Waits for a byte; false when a signal wants attention first.
 *
 * The signals are let in only while waiting: one that came between the look at its flag and the
 * read would otherwise be noticed at the next key alone. */
static bool wait_for_byte(line_editor *editor) {
  sigset_t before;
  signals_hold(&before);
  bool is_there = false;
  if (!signals_want_attention()) {
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(editor->input, &readable);
    is_there = pselect(editor->input + 1, &readable, NULL, NULL, NULL, &before) > 0;
  }
  signals_release(&before);
  return is_there;
}

/* Reads the rest of a letter of UTF-8; a wrong byte becomes U+FFFD. */
static wchar_t decode(line_editor *editor, unsigned char first) {
  if (first < 0xc2 || first > 0xf4) return 0xfffd;
  int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
  wchar_t letter = first & (0x3f >> more);
  while (more-- > 0) {
    unsigned char byte;
    if (!read_byte(editor, &byte) || (byte & 0xc0) != 0x80) return 0xfffd;
    letter = letter << 6 | (byte & 0x3f);
  }
  return letter;
}

/* libedit's source of characters (EL_GETCFN): 1 and a character, 0 at the end, -1 to leave. */
static int read_letter(EditLine *edit, wchar_t *letter) {
  line_editor *editor = owner(edit);
  for (;;) {
    if (editor->is_leaving) return -1;
    if (signals_take_interrupt()) {
      editor->is_leaving = true;
      *letter = key_leave;
      return 1;
    }
    if (signals_take_resize()) {
      *letter = key_resized;
      return 1;
    }
    if (signals_take_continue()) {
      *letter = key_draw;
      return 1;
    }
    unsigned char byte;
    if (!wait_for_byte(editor)) continue;
    if (!read_byte(editor, &byte)) return 0;
    wchar_t read = byte < 0x80 ? byte : decode(editor, byte);
    if (read == 0 || (read >= 0x80 && read < 0xa0)) continue;
    const LineInfoW *line = el_wline(edit);
    if (read >= 0x300 && line->cursor > line->buffer) {
      editor->composed =
          editor->hooks.compose(editor->hooks.context, line->cursor[-1], read);
      if (editor->composed) {
        *letter = key_compose;
        return 1;
      }
    }
    *letter = read;
    return 1;
  }
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

static unsigned char resized(EditLine *edit, int key) {
  (void)key;
  el_resize(edit);
  return CC_REDISPLAY;
}

static unsigned char draw(EditLine *edit, int key) {
  (void)key;
  line_editor_draw_again(owner(edit));
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
  el_set(edit, EL_BIND, "^I", "tracuu-complete", NULL);
}

static void bind_events(EditLine *edit) {
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
  editor->input = input;
  EditLine *edit = editor->edit;
  HistEvent event;
  history(editor->history, &event, H_SETSIZE, 10000);
  el_set(edit, EL_CLIENTDATA, editor);
  el_set(edit, EL_PROMPT, prompt_of);
  el_set(edit, EL_SIGNAL, 0);
  el_set(edit, EL_EDITOR, "emacs");
  el_set(edit, EL_HIST, history, editor->history);
  el_set(edit, EL_GETCFN, read_letter);
  el_set(edit, EL_BIND, "^R", "em-inc-search-prev", NULL);
  add_functions(edit);
  el_source(edit, NULL);
  const char *style = NULL;
  /* `bind -v` makes the key table anew, and with it the completion key would be lost. */
  if (el_get(edit, EL_EDITOR, &style) == 0 && style && strcmp(style, "vi") == 0) {
    el_set(edit, EL_BIND, "^I", "tracuu-complete", NULL);
  }
  bind_events(edit);
  return editor;
}

void line_editor_close(line_editor *editor) {
  if (editor->edit) el_end(editor->edit);
  if (editor->history) history_end(editor->history);
  if (editor->output) fclose(editor->output);
  free(editor->prompt);
  free(editor);
}

line_editor_outcome line_editor_read(
    line_editor *editor, const char *prompt, const char **text, size_t *length) {
  free(editor->prompt);
  editor->prompt = strdup(prompt);
  editor->is_leaving = false;
  *text = "";
  *length = 0;
  if (!editor->prompt) return line_editor_ended;
  el_resize(editor->edit);
  int count = 0;
  const char *line = el_gets(editor->edit, &count);
  if (editor->is_leaving) return line_editor_interrupted;
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

void line_editor_draw_again(line_editor *editor) { el_set(editor->edit, EL_REFRESH); }
