import { createHash } from 'node:crypto';

/** The key under which stores on disk and on servers keep an id: 16 bytes of the SHA-256 of its UTF-16LE units. */
export function hashId(id: string): Buffer {
  return createHash('sha256').update(Buffer.from(id, 'utf16le')).digest().subarray(0, 16);
}
