#include "sqlite_setting.h"

#include <sqlite3.h>

void sqlite_setting_leave_memory_uncounted(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
