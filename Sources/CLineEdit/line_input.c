#include "line_input.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>

#include "include/signals.h"
#include "include/terminal_mode.h"

/* How long the rest of a key's sequence may take after its escape, in milliseconds. */
enum { escape_wait = 50 };

/* No paste that can be meant is longer; the rest of a longer one is dropped. */
enum { paste_limit = 8 << 20 };

static const char paste_start[] = "[200~";
static const char paste_end[] = "\033[201~";

/* Reads a byte: 1, or 0 at the end of input. */
static int read_byte(line_input *input, unsigned char *byte) {
  if (input->ahead_count > 0) {
    *byte = input->ahead[0];
    memmove(input->ahead, input->ahead + 1, --input->ahead_count);
    return 1;
  }
  ssize_t count;
  do {
    count = read(input->descriptor, byte, 1);
  } while (count < 0 && errno == EINTR);
  return count == 1;
}

/* Waits for a byte; false when a signal wants attention first.
 *
 * The signals are let in only while waiting: one that came between the look at its flag and the
 * read would otherwise be noticed at the next key alone. */
static bool wait_for_byte(line_input *input) {
  if (input->ahead_count > 0) return true;
  sigset_t before;
  signals_hold(&before);
  bool is_there = false;
  if (!signals_want_attention()) {
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(input->descriptor, &readable);
    is_there = pselect(input->descriptor + 1, &readable, NULL, NULL, NULL, &before) > 0;
  }
  signals_release(&before);
  return is_there;
}

/* Reads the rest of a letter of UTF-8; a wrong byte becomes U+FFFD. */
static wchar_t decode(line_input *input, unsigned char first) {
  if (first < 0xc2 || first > 0xf4) return 0xfffd;
  int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
  wchar_t letter = first & (0x3f >> more);
  while (more-- > 0) {
    unsigned char byte;
    if (!read_byte(input, &byte) || (byte & 0xc0) != 0x80) return 0xfffd;
    letter = letter << 6 | (byte & 0x3f);
  }
  return letter;
}

/* Looks at the byte after those that were looked at already; false when none comes soon. */
static bool look_ahead(line_input *input, unsigned char *byte) {
  struct pollfd waiting = {.fd = input->descriptor, .events = POLLIN};
  if (poll(&waiting, 1, escape_wait) <= 0) return false;
  if (read(input->descriptor, byte, 1) != 1) return false;
  input->ahead[input->ahead_count++] = *byte;
  return true;
}

/* What an escape begins; any other key's sequence is left for libedit to read. */
static line_input_kind after_escape(line_input *input) {
  if (input->ahead_count > 0) return line_input_letter;
  for (const char *expected = paste_start; *expected; expected++) {
    unsigned char byte;
    if (!look_ahead(input, &byte)) return line_input_letter;
    if (expected == paste_start && (byte == '\r' || byte == '\n')) {
      input->ahead_count = 0;
      return line_input_newline;
    }
    if (byte != *expected) return line_input_letter;
  }
  input->ahead_count = 0;
  return line_input_paste;
}

static bool ends_with(const char *text, size_t count, const char *end) {
  size_t length = strlen(end);
  return count >= length && memcmp(text + count - length, end, length) == 0;
}

/* Reads a paste up to its end, which no paste can hold: terminals take it out. */
static line_input_kind read_paste(line_input *input) {
  size_t room = 4096, count = 0;
  char *text = malloc(room);
  if (!text) return line_input_end;
  while (!ends_with(text, count, paste_end)) {
    if (!wait_for_byte(input)) {
      if (signals_take_interrupt()) break;
      continue;
    }
    unsigned char byte;
    if (!read_byte(input, &byte)) break;
    if (count == room && room >= paste_limit) {
      memmove(text + count - sizeof paste_end, text + count - sizeof paste_end + 1,
              sizeof paste_end - 1);
      count--;
    } else if (count == room) {
      char *larger = realloc(text, room *= 2);
      if (!larger) break;
      text = larger;
    }
    text[count++] = (char)byte;
  }
  bool is_whole = ends_with(text, count, paste_end);
  free(input->pasted);
  input->pasted = text;
  input->pasted_count = is_whole ? count - strlen(paste_end) : 0;
  return is_whole ? line_input_paste : line_input_interrupt;
}

/* How long a terminal may take to say where its cursor is, in milliseconds: one across a network takes
 * long, and one that never says it is asked once. */
enum { answer_wait = 1000 };

int line_input_cursor_column(line_input *input, int output) {
  static const char question[] = "\033[6n";
  const char *kind = getenv("TERM");
  if (!kind || strcmp(kind, "dumb") == 0 || input->is_mute || input->ahead_count > 0) return -1;
  if (write(output, question, sizeof question - 1) < 0) return -1;
  char said[sizeof input->ahead + 1];
  size_t count = 0;
  int column = 0;
  while (count < sizeof input->ahead) {
    struct pollfd waiting = {.fd = input->descriptor, .events = POLLIN};
    int ready = poll(&waiting, 1, answer_wait);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0 || read(input->descriptor, said + count, 1) != 1) break;
    said[++count] = 0;
    const char *answer = strrchr(said, '\033');
    /* CPR (ECMA-48): the row and the column, from 1. */
    if (answer && said[count - 1] == 'R' && sscanf(answer, "\033[%*d;%dR", &column) == 1) {
      count = (size_t)(answer - said);
      break;
    }
    column = 0;
  }
  input->is_mute = column == 0;
  memcpy(input->ahead, said, count);
  input->ahead_count = count;
  return column - 1;
}

line_input_kind line_input_next(line_input *input, wchar_t *letter) {
  for (;;) {
    if (signals_take_interrupt()) return line_input_interrupt;
    if (signals_take_resize()) return line_input_resize;
    if (signals_take_continue()) return line_input_continue;
    if (!wait_for_byte(input)) continue;
    unsigned char byte;
    if (!read_byte(input, &byte)) return line_input_end;
    int signal = terminal_mode_signal(byte);
    if (signal == SIGINT) return line_input_interrupt;
    if (signal != 0) {
      raise(signal);
      continue;
    }
    if (byte == '\033') {
      line_input_kind kind = after_escape(input);
      if (kind == line_input_paste) return read_paste(input);
      if (kind != line_input_letter) return kind;
    }
    *letter = byte < 0x80 ? byte : decode(input, byte);
    if (*letter != 0 && (*letter < 0x80 || *letter >= 0xa0)) return line_input_letter;
  }
}
