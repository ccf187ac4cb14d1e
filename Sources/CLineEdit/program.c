#include "include/program.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* Signals that the shell catches or ignores take their usual course in a program. */
static void set_usual_signals(posix_spawnattr_t *attributes) {
  posix_spawnattr_init(attributes);
  sigset_t usual;
  sigemptyset(&usual);
  const int caught[] = {SIGINT, SIGPIPE, SIGTSTP, SIGQUIT, SIGTERM, SIGHUP, SIGWINCH};
  for (size_t i = 0; i < sizeof caught / sizeof *caught; i++) sigaddset(&usual, caught[i]);
  posix_spawnattr_setsigdefault(attributes, &usual);
  posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGDEF);
}

int program_start(const char *command, pid_t *process, int *input) {
  int ends[2];
  if (pipe(ends) != 0) return errno;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
  posix_spawnattr_t attributes;
  set_usual_signals(&attributes);
  char *words[] = {"sh", "-c", (char *)command, NULL};
  int code = posix_spawn(process, "/bin/sh", &actions, &attributes, words, environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[0]);
  if (code != 0) {
    close(ends[1]);
  } else {
    *input = ends[1];
  }
  return code;
}

int program_run(char *const words[], pid_t *process) {
  posix_spawnattr_t attributes;
  set_usual_signals(&attributes);
  int code = posix_spawnp(process, words[0], NULL, &attributes, words, environ);
  posix_spawnattr_destroy(&attributes);
  return code;
}

ssize_t program_read(char *const words[], char *bytes, size_t room) {
  int ends[2];
  if (pipe(ends) != 0) return -1;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawnattr_t attributes;
  set_usual_signals(&attributes);
  pid_t process;
  int code = posix_spawnp(&process, words[0], &actions, &attributes, words, environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  size_t count = 0;
  while (code == 0 && count < room) {
    ssize_t got = read(ends[0], bytes + count, room - count);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    count += (size_t)got;
  }
  close(ends[0]);
  if (code != 0 || program_wait(process) != 0) return -1;
  return (ssize_t)count;
}

int program_wait(pid_t process) {
  int status = 0;
  while (waitpid(process, &status, 0) < 0) {
    if (errno != EINTR) return 0;
  }
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}
