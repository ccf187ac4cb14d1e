#ifndef CLINEEDIT_SIGNALS_H
#define CLINEEDIT_SIGNALS_H

#include <signal.h>
#include <stdbool.h>

/* Ctrl-C no longer ends the process: it is noted, and told to the watcher if there is one. */
void signals_catch_interrupt(void);

/* Ctrl-C ends the process with exit code 130, the terminal given back and nothing left half
 * written. */
void signals_end_on_interrupt(void);

/* The file that is taken away when a signal ends the process; NULL when there is none. */
void signals_remove_when_ended(const char *path);

/* For a process that edits lines: the terminal is given back before the process is stopped or
 * ended by a signal, and taken again when it goes on. */
void signals_care_for_terminal(void);

/* Writing into a closed pipe, or more into a file than it may hold, becomes an error like any
 * other. */
void signals_ignore_broken_pipe(void);

/* Starts a thread that calls `action` after each Ctrl-C, so that a long read can be stopped from
 * outside a signal handler. Can be done once; gives whether the thread runs. */
bool signals_watch_interrupt(void (*action)(void *context), void *context);

/* Whether Ctrl-C was pressed since the last look. */
bool signals_take_interrupt(void);

/* For the line editor alone. */
bool signals_take_resize(void);
bool signals_take_continue(void);
bool signals_want_attention(void);
void signals_hold(sigset_t *before);
void signals_release(const sigset_t *before);

#endif
