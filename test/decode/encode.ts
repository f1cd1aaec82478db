import { SINGLE_BYTE_CHARSETS } from '../../src/data/charsets/single-byte.ts';
import { TWO_BYTE_CHARSETS } from '../../src/data/charsets/two-byte.ts';

/** The charsets of the project's tables, and how to write a text in each: the tables read backwards. */
export const ENCODERS: ReadonlyMap<string, (text: string) => Uint8Array> = new Map([
  ...SINGLE_BYTE_CHARSETS.map((charset) => {
    const codes = new Map<string, readonly number[]>();
    for (const [byte, letter] of Object.entries(charset.low ?? {})) {
      codes.set(letter, [byte.charCodeAt(0)]);
    }
    for (const [i, letter] of [...charset.high.join('')].entries()) {
      if (!codes.has(letter)) codes.set(letter, [0x80 + i]);
    }
    return [charset.name, encoder(codes)] as const;
  }),
  ...TWO_BYTE_CHARSETS.map((charset) => {
    return [charset.name, encoder(twoByteCodes(charset.letters, charset.marks))] as const;
  }),
  ['windows-1258', encode1258],
  ['utf-8', (text) => new TextEncoder().encode(text)],
]);

function encoder(codes: ReadonlyMap<string, readonly number[]>): (text: string) => Uint8Array {
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((letter) => {
        return (
          codes.get(letter) ??
          codes.get(letter.toLowerCase()) ?? [letter < '\x80' ? letter.charCodeAt(0) : 0x3f]
        );
      }),
    );
}

function twoByteCodes(letters: string, marks: string): ReadonlyMap<string, readonly number[]> {
  const pairs = (text: string): [number, string][] =>
    text.split(' ').map((pair) => [parseInt(pair.slice(0, 2), 16), pair.slice(2)]);
  const codes = new Map<string, readonly number[]>(
    pairs(letters).map(([byte, to]) => [to, [byte]]),
  );
  const bases = [...'aeouyAEOUY'].map((base): [number, string] => [base.charCodeAt(0), base]);
  for (const [byte, base] of [...bases, ...pairs(letters)]) {
    for (const [mark, sample] of pairs(marks)) {
      const composed = (base + sample.normalize('NFD').slice(1)).normalize('NFC');
      if (composed.length === 1 && !codes.has(composed)) codes.set(composed, [byte, mark]);
    }
  }
  return codes;
}

const TONES_1258: Readonly<Record<string, number>> = {
  '\u0300': 0xcc,
  '\u0301': 0xec,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0323': 0xf2,
};

function encode1258(text: string): Uint8Array {
  const single = new Map<string, number>();
  for (let byte = 0x80; byte < 0x100; byte++) {
    single.set(new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte);
  }
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const [base, ...marks] = letter.normalize('NFD');
      const tone = marks.find((mark) => mark in TONES_1258);
      const stem = (base! + marks.filter((mark) => mark !== tone).join('')).normalize('NFC');
      const byte = single.get(stem) ?? (stem < '\x80' ? stem.charCodeAt(0) : 0x3f);
      return tone === undefined ? [byte] : [byte, TONES_1258[tone]!];
    }),
  );
}
