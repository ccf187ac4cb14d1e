/* A setting of SQLite as a whole, whose call takes a variable number of arguments, which Swift
   cannot make. */
#ifndef SQLITE_SETTING_H
#define SQLITE_SETTING_H

/* Lets SQLite allocate memory without counting it, which it does under a lock; a tenth of what an
   import stores in takes that. To be called before anything else of SQLite; later it does nothing.
   https://www.sqlite.org/c3ref/c_config_covering_index_scan.html#sqliteconfigmemstatus */
void sqlite_setting_leave_memory_uncounted(void);

#endif
