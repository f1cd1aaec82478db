import { WINDOWS_1252_HIGH } from '../../data/charsets/lookalikes.ts';

/**
 * Legacy text is kept here as windows-1252 reads its bytes: so bytes from a file and text that was
 * already read wrongly are one case. Of 0x80 to 0x9F both readings are known, windows-1252's and Latin-1's.
 */
const BYTES: Int16Array = buildBytes();

function buildBytes(): Int16Array {
  const bytes = new Int16Array(0x2200).fill(-1);
  for (let byte = 0; byte < 0x100; byte++) bytes[byte] = byte;
  for (const [i, char] of [...WINDOWS_1252_HIGH].entries()) {
    if (char !== ' ') bytes[char.charCodeAt(0)] = 0x80 + i;
  }
  return bytes;
}

/** The byte that a code unit was read from; -1 where it is none of windows-1252. */
export function byteOf(code: number): number {
  return code < BYTES.length ? BYTES[code]! : -1;
}

/** The bytes of mis-read text; null where a character has none. */
export function toBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf(text.charCodeAt(i));
    if (byte < 0) return null;
    bytes[i] = byte;
  }
  return bytes;
}

const CHUNK = 8192;

/** The string of the first code units of a buffer. */
export function fromUnits(units: Uint16Array, length: number): string {
  let result = '';
  for (let from = 0; from < length; from += CHUNK) {
    const chunk = units.subarray(from, Math.min(from + CHUNK, length));
    // A typed array is as good as a list here, and much faster than spreading it.
    result += String.fromCharCode.apply(null, chunk as unknown as number[]);
  }
  return result;
}
