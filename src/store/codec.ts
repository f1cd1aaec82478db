import type { Known } from './index-store.ts';

/** Keys as stored: 32-bit little-endian words. */
export function encodeKeys(keys: Uint32Array): Buffer {
  const bytes = Buffer.allocUnsafe(keys.length * 4);
  for (let i = 0; i < keys.length; i++) bytes.writeUInt32LE(keys[i]!, i * 4);
  return bytes;
}

export function decodeKeys(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const keys = new Uint32Array(bytes.length >>> 2);
  for (let i = 0; i < keys.length; i++) keys[i] = view.getUint32(i * 4, true);
  return keys;
}

const KEPT = 0x4b;
const DUPLICATE = 0x44;

/** What stands under an id: `K` or `D` and the slot, big-endian; of a duplicate the slot it duplicates. */
export function encodeId(kind: Known['kind'], slot: number): Buffer {
  const bytes = Buffer.allocUnsafe(5);
  bytes[0] = kind === 'kept' ? KEPT : DUPLICATE;
  bytes.writeUInt32BE(slot, 1);
  return bytes;
}

export function decodeId(bytes: Buffer): { kind: Known['kind']; slot: number } {
  return { kind: bytes[0] === KEPT ? 'kept' : 'duplicate', slot: bytes.readUInt32BE(1) };
}

/** Why one is a duplicate: the score as a little-endian double, then the reason in UTF-8. */
export function encodeVerdict(score: number, reason: string): Buffer {
  const bytes = Buffer.allocUnsafe(8 + Buffer.byteLength(reason));
  bytes.writeDoubleLE(score);
  bytes.write(reason, 8);
  return bytes;
}

export function decodeVerdict(bytes: Buffer): { score: number; reason: string } {
  return { score: bytes.readDoubleLE(), reason: bytes.toString('utf8', 8) };
}
