// The files that ship inside the binary: weights, templates, schemas.
#ifndef PE_CMODELS_H
#define PE_CMODELS_H

#include <stddef.h>

/// One embedded file.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} pe_embedded_file;

/// The embedded file at `index`, or NULL behind the last.
const pe_embedded_file *pe_embedded_file_at(size_t index);

#endif
