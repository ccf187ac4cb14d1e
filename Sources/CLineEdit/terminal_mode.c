#include "include/terminal_mode.h"

#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios remembered;
static volatile sig_atomic_t is_remembered;

void terminal_mode_remember(void) {
  if (!is_remembered && tcgetattr(STDIN_FILENO, &remembered) == 0) is_remembered = 1;
}

/* The descriptor on which pastes are bracketed, or -1. */
static volatile sig_atomic_t bracketed = -1;

void terminal_mode_bracket_pastes(int descriptor) {
  const char *kind = getenv("TERM");
  if (!kind || !*kind || strcmp(kind, "dumb") == 0) return;
  bracketed = descriptor;
  (void)!write(descriptor, "\033[?2004h", 8);
}

void terminal_mode_stop_bracketing(void) {
  int descriptor = bracketed;
  bracketed = -1;
  if (descriptor >= 0) (void)!write(descriptor, "\033[?2004l", 8);
}

int terminal_mode_signal(unsigned char byte) {
  if (!is_remembered || byte == _POSIX_VDISABLE || !(remembered.c_lflag & ISIG)) return 0;
  if (byte == remembered.c_cc[VINTR]) return SIGINT;
  if (byte == remembered.c_cc[VSUSP]) return SIGTSTP;
  if (byte == remembered.c_cc[VQUIT]) return SIGQUIT;
  return 0;
}

/* The descriptor of the terminal whose second screen is shown, or -1. */
static volatile sig_atomic_t screen = -1;

static const char enter_screen[] = "\033[?1049h\033[?25l\033[H\033[2J";
static const char leave_screen[] = "\033[?25h\033[?1049l";

void terminal_mode_take_screen(int descriptor) {
  screen = descriptor;
  (void)!write(descriptor, enter_screen, sizeof enter_screen - 1);
}

static void leave(void) {
  int descriptor = screen;
  screen = -1;
  if (descriptor >= 0) (void)!write(descriptor, leave_screen, sizeof leave_screen - 1);
}

void terminal_mode_restore(void) {
  if (!is_remembered) return;
  /* A process in the background would be stopped by this call for touching the terminal. */
  if (tcgetpgrp(STDIN_FILENO) != getpgrp()) return;
  terminal_mode_stop_bracketing();
  leave();
  tcsetattr(STDIN_FILENO, TCSANOW, &remembered);
}

bool terminal_mode_take_bytes(void) {
  terminal_mode_remember();
  if (!is_remembered) return false;
  struct termios mode = remembered;
  mode.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL);
  mode.c_iflag |= ICRNL;
  mode.c_cc[VMIN] = 1;
  mode.c_cc[VTIME] = 0;
  return tcsetattr(STDIN_FILENO, TCSADRAIN, &mode) == 0;
}

static struct winsize size_of(int descriptor) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return (struct winsize){0};
  return size;
}

int terminal_mode_width(int descriptor) { return size_of(descriptor).ws_col; }

int terminal_mode_height(int descriptor) { return size_of(descriptor).ws_row; }
