import { WINDOWS_1252_HIGH } from '../../data/charsets/lookalikes.ts';

/**
 * Legacy text is kept here as windows-1252 reads its bytes: so bytes from a file and text that was
 * already read wrongly are one case. Of 0x80 to 0x9F both readings are known, windows-1252's and Latin-1's.
 */
const BYTES: ReadonlyMap<string, number> = new Map(
  [...WINDOWS_1252_HIGH].flatMap((char, i) => (char === ' ' ? [] : [[char, 0x80 + i] as const])),
);

/** The byte that a character was read from; -1 where it is none of windows-1252. */
export function byteOf(char: string): number {
  const code = char.charCodeAt(0);
  return code < 0x100 ? code : (BYTES.get(char) ?? -1);
}

/** Maps each character of mis-read text by its byte; characters without one stay. */
export function mapBytes(text: string, map: (byte: number, at: number) => string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf(text.charAt(i));
    result += byte < 0 ? text.charAt(i) : map(byte, i);
  }
  return result;
}

/** The bytes of mis-read text; null where a character has none. */
export function toBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf(text.charAt(i));
    if (byte < 0) return null;
    bytes[i] = byte;
  }
  return bytes;
}
