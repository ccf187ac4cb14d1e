/* zlib, to unpack gzip. */
#include <zlib.h>

/* `inflateInit2` is a macro; 31 asks for a gzip header and its checksum. */
static inline int czlib_begin_gzip(z_stream *stream) { return inflateInit2(stream, 31); }
