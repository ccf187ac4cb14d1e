#include "library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>

static markup_library library;
static bool is_loaded;

static void load(void) {
#ifdef __APPLE__
  void *handle = dlopen("/usr/lib/libxml2.2.dylib", RTLD_NOW | RTLD_LOCAL);
#else
  /* The number of the headers that this was compiled with: the structures are theirs. */
  const char *name = LIBXML_VERSION >= 21400 ? "libxml2.so.16" : "libxml2.so.2";
  void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
#endif
  if (!handle) return;
  is_loaded = true;
#define MARKUP_FIND(name) \
  library.name = (__typeof__(library.name))dlsym(handle, #name); \
  is_loaded = is_loaded && library.name;
  MARKUP_CALLS(MARKUP_FIND)
#undef MARKUP_FIND
}

const markup_library *markup_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_loaded ? &library : NULL;
}
