#ifndef CLINEEDIT_TERMINAL_MODE_H
#define CLINEEDIT_TERMINAL_MODE_H

#include <stdbool.h>

/* Notes how the terminal on standard input is set, to be given back by `terminal_mode_restore`. */
void terminal_mode_remember(void);

/* Gives the terminal back as it was noted; safe inside a signal handler. */
void terminal_mode_restore(void);

/* Asks the terminal on a descriptor to mark where a paste begins and ends; a dumb one is not asked. */
void terminal_mode_bracket_pastes(int descriptor);

/* Takes that back; safe inside a signal handler. */
void terminal_mode_stop_bracketing(void);

/* Shows the second screen of the terminal on a descriptor, cleared and without a cursor, until the
 * terminal is given back. */
void terminal_mode_take_screen(int descriptor);

/* The signal that a key stands for, as the terminal was noted, or 0. */
int terminal_mode_signal(unsigned char byte);

/* Hands every byte over as it comes and shows none of them.
 *
 * In its usual mode a terminal keeps 4,095 bytes of a line and throws the rest away. Ctrl-C and
 * Ctrl-Z still send their signals. Gives false where standard input is no terminal. */
bool terminal_mode_take_bytes(void);

/* The width in columns of the terminal on a descriptor, or 0. */
int terminal_mode_width(int descriptor);

/* The height in rows of the terminal on a descriptor, or 0. */
int terminal_mode_height(int descriptor);

#endif
