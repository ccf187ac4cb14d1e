/* Line editing, signals and terminal modes as plain C functions for Swift.
 *
 * libedit's own calls are variadic and its streams and hooks are C globals; both stay in here. */
#ifndef CLINEEDIT_H
#define CLINEEDIT_H

#include "line_editor.h"
#include "program.h"
#include "signals.h"
#include "terminal_mode.h"

#endif
