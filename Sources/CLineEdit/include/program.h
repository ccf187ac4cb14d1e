#ifndef CLINEEDIT_PROGRAM_H
#define CLINEEDIT_PROGRAM_H

#include <stddef.h>
#include <sys/types.h>

/* Starts a command line of the user's with /bin/sh; what is written to `input` is what it reads.
 * Signals that the shell catches for itself take their usual course in it. Gives 0 or an errno. */
int program_start(const char *command, pid_t *process, int *input);

/* Starts a program by its words, the last of them NULL, on the terminal that the shell has; no shell
 * reads them. Gives 0 or an errno. */
int program_run(char *const words[], pid_t *process);

/* Runs a program by its words, the last of them NULL, with nothing to read and its errors unseen, and
 * keeps the first `room` bytes that it writes. Gives how many they are, or -1 where the program
 * cannot be run or fails. */
ssize_t program_read(char *const words[], char *bytes, size_t room);

/* Waits for the program's end and gives its exit code; 128 and more when a signal ended it. */
int program_wait(pid_t process);

#endif
