// The small face of libcrypto that the rest of the project sees.
#ifndef PE_CCRYPTO_H
#define PE_CCRYPTO_H

#include <stddef.h>
#include <stdint.h>

/// Writes the SHA-256 digest of `length` bytes at `bytes` into the 32 bytes at `digest`. Returns 1, or 0 when libcrypto failed.
int pe_sha256(const void *bytes, size_t length, uint8_t *digest);

#endif
