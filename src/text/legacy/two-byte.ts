import type { TwoByteCharset } from '../../data/charsets/two-byte.ts';
import { byteOf } from './bytes.ts';

/** A decoder of windows-1252 readings, two bytes a letter where a base and a mark make one; greedy. */
export function twoByteDecoder(charset: TwoByteCharset): (text: string) => string {
  const letters = readPairs(charset.letters);
  const marks = readPairs(charset.marks);
  const rest = restTable(charset.rest);
  return (text) => {
    let result = '';
    for (let i = 0; i < text.length; i++) {
      const byte = byteOf(text.charAt(i));
      const base = letters.get(byte) ?? text.charAt(i);
      const composed = compose(base, marks.get(byteOf(text.charAt(i + 1))));
      if (composed !== null) i++;
      const alone = byte >= 0x80 && !letters.has(byte) ? rest.charAt(byte - 0x80) : base;
      result += composed ?? alone;
    }
    return result;
  };
}

/** The letter of a base and the marks of a sample letter; null where there is none. */
function compose(base: string, sample: string | undefined): string | null {
  if (sample === undefined || base.length === 0) return null;
  const composed = (base + sample.normalize('NFD').slice(1)).normalize('NFC');
  return composed.length === 1 ? composed : null;
}

function readPairs(pairs: string): ReadonlyMap<number, string> {
  return new Map(pairs.split(' ').map((pair) => [parseInt(pair.slice(0, 2), 16), pair.slice(2)]));
}

function restTable(rest: TwoByteCharset['rest']): string {
  const high = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i);
  return new TextDecoder(rest).decode(high);
}
