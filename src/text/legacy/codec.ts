import { SINGLE_BYTE_CHARSETS } from '../../data/charsets/single-byte.ts';
import { TWO_BYTE_CHARSETS } from '../../data/charsets/two-byte.ts';
import { compose } from '../compose.ts';
import { toBytes } from './bytes.ts';
import { singleByteDecoder } from './single-byte.ts';
import { twoByteDecoder } from './two-byte.ts';
import { decodeViqr } from './viqr.ts';

/** Turns text that windows-1252 read from a charset's bytes into what the charset says. */
export interface Codec {
  readonly name: string;
  readonly decode: (text: string) => string;
  /** The case of toned letters is not in the bytes. */
  readonly caseless: boolean;
}

/** Vietnamese charsets, the commonest first: of two that read a text alike, the first is named. */
export const CODECS: readonly Codec[] = [
  codec('TCVN3'),
  codec('VNI-WIN'),
  { name: 'windows-1258', decode: decode1258, caseless: false },
  codec('VISCII'),
  codec('VPS'),
  codec('BKHCM2'),
  codec('BKHCM1'),
  codec('VIETWARE-X'),
  codec('VIETWARE-F'),
  codec('ISC'),
  codec('VNI-MAC'),
];

/** VIQR is written in ASCII and is therefore asked apart. */
export const VIQR: Codec = { name: 'VIQR', decode: decodeViqr, caseless: false };

/** The codec of a charset by its name here. */
export function codecOf(name: string): Codec | undefined {
  return name === VIQR.name ? VIQR : CODECS.find((each) => each.name === name);
}

function codec(name: string): Codec {
  const single = SINGLE_BYTE_CHARSETS.find((charset) => charset.name === name);
  if (single !== undefined) {
    const caseless = single.caseless === true;
    return { name, decode: singleByteDecoder(single), caseless };
  }
  const two = TWO_BYTE_CHARSETS.find((charset) => charset.name === name)!;
  return { name, decode: twoByteDecoder(two), caseless: false };
}

function decode1258(text: string): string {
  const runs = text.split(/([^\u0000-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+)/u);
  const decoder = new TextDecoder('windows-1258');
  const decoded = runs.map((run) => {
    const bytes = toBytes(run);
    return bytes === null ? run : decoder.decode(bytes);
  });
  return compose(decoded.join(''));
}
