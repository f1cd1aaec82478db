import { NEWEST_PER_KEY, type Slot } from '../index-store.ts';

/** A bucket holds all keys of the same upper 22 bits; each of its entries names the lower 10 and a slot. */
const REST_BITS = 10;
const REST_MASK = (1 << REST_BITS) - 1;
const ENTRY_BYTES = 6;

export function bucketOf(key: number): Buffer {
  const bucket = Buffer.allocUnsafe(3);
  bucket.writeUIntBE(key >>> REST_BITS, 0, 3);
  return bucket;
}

/** For each key its bucket and its rest, 5 bytes. */
export function bucketReferences(keys: Uint32Array): Buffer {
  const references = Buffer.allocUnsafe(keys.length * 5);
  keys.forEach((key, i) => {
    references.writeUIntBE(key >>> REST_BITS, i * 5, 3);
    references.writeUInt16BE(key & REST_MASK, i * 5 + 3);
  });
  return references;
}

/** Counts the newest articles under a key of a bucket, those below `version`. */
export function countEntries(
  bucket: Buffer,
  key: number,
  version: number,
  shared: Map<Slot, number>,
): void {
  const rest = key & REST_MASK;
  let found = 0;
  for (let at = bucket.length - ENTRY_BYTES; at >= 0 && found < NEWEST_PER_KEY; at -= ENTRY_BYTES) {
    if (bucket.readUInt16BE(at) !== rest) continue;
    const slot = bucket.readUInt32BE(at + 2);
    if (slot >= version) continue;
    shared.set(slot, (shared.get(slot) ?? 0) + 1);
    found++;
  }
}

/** What stands for a kept article: the number of its keys (2 bytes), its keys (4 each), its record. */
export function encodeArticle(keys: Uint32Array, record: Uint8Array): Buffer {
  const value = Buffer.allocUnsafe(2 + keys.length * 4 + record.length);
  value.writeUInt16BE(keys.length);
  keys.forEach((key, i) => value.writeUInt32BE(key, 2 + i * 4));
  value.set(record, 2 + keys.length * 4);
  return value;
}

export function articleRecord(value: Buffer): Uint8Array {
  return value.subarray(2 + value.readUInt16BE() * 4);
}
