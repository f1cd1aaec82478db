/** Bytes looked at to tell text from binary data and the order of UTF-16. */
const PROBE = 4096;
/** Letters of ASCII among so many bytes show UTF-16 by a zero. */
const FIRST_PROBE = 64;
/** Share of control characters above which bytes are no text. */
const MOST_CONTROLS = 0.05;
/** Share of zero bytes at one parity that makes UTF-16 of Latin letters. */
const LEAST_ZEROS = 0.3;

/** UTF-16 without a byte order mark, seen by the zeros of its ASCII; null for anything else. */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (!hasZero(bytes, Math.min(bytes.length, FIRST_PROBE))) return null;
  const end = Math.min(bytes.length, PROBE);
  const zeros = [0, 0];
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros.map((count) => count / (end / 2)) as [number, number];
  if (odd > LEAST_ZEROS && even < LEAST_ZEROS / 10) return 'utf-16le';
  return even > LEAST_ZEROS && odd < LEAST_ZEROS / 10 ? 'utf-16be' : null;
}

function hasZero(bytes: Uint8Array, end: number): boolean {
  for (let i = 0; i < end; i++) if (bytes[i] === 0) return true;
  return false;
}

/** Whether bytes are compressed, an image or other data: control characters that no charset uses. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return true;
  const end = Math.min(bytes.length, PROBE);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls++;
  }
  return controls > end * MOST_CONTROLS;
}
