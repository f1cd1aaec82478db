import type { TwoByteCharset } from '../../data/charsets/two-byte.ts';
import { byteOf, fromUnits } from './bytes.ts';

/** A decoder of windows-1252 readings, two bytes a letter where a base and a mark make one; greedy. */
export function twoByteDecoder(charset: TwoByteCharset): (text: string) => string {
  const marks = readPairs(charset.marks);
  const table = Uint16Array.from({ length: 256 }, (_, byte) => byte);
  for (const [i, char] of [...restTable(charset.rest)].entries()) {
    table[0x80 + i] = char.charCodeAt(0);
  }
  for (const [byte, letter] of readPairs(charset.letters)) table[byte] = letter.charCodeAt(0);
  const pairs = new Uint16Array(1 << 16);
  for (let base = 0x41; base < 0x100; base++) {
    for (const [mark, sample] of marks) {
      pairs[(base << 8) | mark] = compose(String.fromCharCode(table[base]!), sample);
    }
  }
  return (text) => {
    const units = new Uint16Array(text.length);
    let length = 0;
    for (let i = 0; i < text.length; i++) {
      const byte = byteOf(text.charCodeAt(i));
      const mark = byte < 0 || i + 1 === text.length ? -1 : byteOf(text.charCodeAt(i + 1));
      const pair = mark < 0 ? 0 : pairs[(byte << 8) | mark]!;
      if (pair !== 0) i++;
      units[length++] = pair !== 0 ? pair : byte < 0 ? text.charCodeAt(i) : table[byte]!;
    }
    return fromUnits(units, length);
  };
}

/** The letter of a base and the marks of a sample letter; 0 where there is none. */
function compose(base: string, sample: string): number {
  const composed = (base + sample.normalize('NFD').slice(1)).normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : 0;
}

function readPairs(pairs: string): ReadonlyMap<number, string> {
  return new Map(pairs.split(' ').map((pair) => [parseInt(pair.slice(0, 2), 16), pair.slice(2)]));
}

function restTable(rest: TwoByteCharset['rest']): string {
  const high = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i);
  return new TextDecoder(rest).decode(high);
}
