import type { SingleByteCharset } from '../../data/charsets/single-byte.ts';
import { byteOf, fromUnits } from './bytes.ts';

/** A decoder of windows-1252 readings by one table. */
export function singleByteDecoder(charset: SingleByteCharset): (text: string) => string {
  const table = Uint16Array.from({ length: 256 }, (_, byte) => byte);
  for (const [i, letter] of [...charset.high.join('')].entries()) {
    table[0x80 + i] = letter.charCodeAt(0);
  }
  const low = new Uint16Array(128);
  for (const [sign, letter] of Object.entries(charset.low ?? {})) {
    low[sign.charCodeAt(0)] = letter.charCodeAt(0);
  }
  return (text) => {
    const units = new Uint16Array(text.length);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const byte = byteOf(code);
      const sign = byte >= 0 && byte < 0x80 ? low[byte]! : 0;
      const letter = sign !== 0 && (byte < 0x20 || standsForLetter(text, i));
      units[i] = letter ? sign : byte < 0 ? code : table[byte]!;
    }
    return fromUnits(units, units.length);
  };
}

/** A sign of ASCII stands for a capital beside another, or before the rest of its word: "}oạn" for "Đoạn". */
function standsForLetter(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  if (isCapital(before) || isCapital(after)) return true;
  return isSmall(after) && !isSmall(before) && text.charAt(at - 1) !== '&';
}

const isCapital = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || code >= 0x80;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
