#include "include/signals.h"

#include <errno.h>
#include <pthread.h>
#include <stddef.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "include/terminal_mode.h"

static volatile sig_atomic_t was_interrupted, was_resized, was_continued;
static volatile sig_atomic_t is_unfinished;
static char unfinished[4096];
static int watched[2] = {-1, -1};

static void on_interrupt(int signal) {
  (void)signal;
  int saved = errno;
  was_interrupted = 1;
  if (watched[1] >= 0) (void)!write(watched[1], "i", 1);
  errno = saved;
}

static void clean_up(void) {
  terminal_mode_restore();
  if (is_unfinished) unlink(unfinished);
}

static void on_last_interrupt(int signal) {
  (void)signal;
  clean_up();
  _exit(130);
}

static void on_resize(int signal) {
  (void)signal;
  was_resized = 1;
}

static void catch(int signal, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

/* The signal takes its usual course as soon as the handler that raised it returns or lets it in. */
static void take_course(int signal) {
  catch(signal, SIG_DFL);
  raise(signal);
}

static void on_end(int signal) {
  clean_up();
  take_course(signal);
}

static void on_stop(int signal) {
  int saved = errno;
  struct termios editing;
  bool is_terminal = tcgetattr(STDIN_FILENO, &editing) == 0;
  terminal_mode_restore();
  take_course(signal);
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, signal);
  sigprocmask(SIG_UNBLOCK, &stop, NULL);
  /* The process stands still in the line above until it is told to go on. */
  catch(signal, on_stop);
  if (is_terminal) tcsetattr(STDIN_FILENO, TCSANOW, &editing);
  was_continued = 1;
  errno = saved;
}

void signals_catch_interrupt(void) { catch(SIGINT, on_interrupt); }

void signals_end_on_interrupt(void) { catch(SIGINT, on_last_interrupt); }

void signals_remove_when_ended(const char *path) {
  is_unfinished = 0;
  if (!path || strlen(path) >= sizeof unfinished) return;
  strcpy(unfinished, path);
  is_unfinished = 1;
}

void signals_care_for_terminal(void) {
  catch(SIGWINCH, on_resize);
  catch(SIGTSTP, on_stop);
  catch(SIGTERM, on_end);
  catch(SIGHUP, on_end);
  catch(SIGQUIT, on_end);
}

static void on_nothing(int signal) { (void)signal; }

void signals_ignore_broken_pipe(void) {
  catch(SIGPIPE, SIG_IGN);
  /* A program that is started takes it again as it should. */
  catch(SIGXFSZ, on_nothing);
}

struct watcher {
  void (*action)(void *context);
  void *context;
};

static struct watcher watcher;

static void *watch(void *unused) {
  (void)unused;
  char byte;
  for (;;) {
    ssize_t count = read(watched[0], &byte, 1);
    if (count == 1) {
      watcher.action(watcher.context);
    } else if (count == 0 || errno != EINTR) {
      return NULL;
    }
  }
}

bool signals_watch_interrupt(void (*action)(void *context), void *context) {
  if (watched[0] >= 0) return false;
  int ends[2];
  if (pipe(ends) != 0) return false;
  watcher = (struct watcher){action, context};
  watched[0] = ends[0];
  watched[1] = ends[1];
  /* Every signal is left to the thread that edits and asks. */
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pthread_t thread;
  bool runs = pthread_create(&thread, NULL, watch, NULL) == 0;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (runs) pthread_detach(thread);
  return runs;
}

bool signals_take_interrupt(void) {
  bool taken = was_interrupted;
  was_interrupted = 0;
  return taken;
}

bool signals_take_resize(void) {
  bool taken = was_resized;
  was_resized = 0;
  return taken;
}

bool signals_take_continue(void) {
  bool taken = was_continued;
  was_continued = 0;
  return taken;
}

bool signals_want_attention(void) {
  return was_interrupted || was_resized || was_continued;
}

void signals_hold(sigset_t *before) {
  sigset_t held;
  sigemptyset(&held);
  sigaddset(&held, SIGINT);
  sigaddset(&held, SIGWINCH);
  sigaddset(&held, SIGTSTP);
  pthread_sigmask(SIG_BLOCK, &held, before);
}

void signals_release(const sigset_t *before) { pthread_sigmask(SIG_SETMASK, before, NULL); }
