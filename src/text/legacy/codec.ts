import { SINGLE_BYTE_CHARSETS } from '../../data/charsets/single-byte.ts';
import { TWO_BYTE_CHARSETS } from '../../data/charsets/two-byte.ts';
import { compose } from '../compose.ts';
import { toBytes } from './bytes.ts';
import { restoreCapitals } from './capitals.ts';
import { singleByteDecoder } from './single-byte.ts';
import { twoByteDecoder } from './two-byte.ts';
import { decodeViqr } from './viqr.ts';

/** Turns text that windows-1252 read from a charset's bytes into what the charset says. */
export interface Codec {
  readonly name: string;
  readonly decode: (text: string) => string;
  /** The same in less time, letters of unknown case small. */
  readonly sketch: (text: string) => string;
  /** The case of toned letters is not in the bytes. */
  readonly caseless: boolean;
}

/** Vietnamese charsets, the commonest first: of two that read a text alike, the first is named. */
export const CODECS: readonly Codec[] = [
  codec('TCVN3'),
  codec('VNI-WIN'),
  { name: 'windows-1258', decode: decode1258, sketch: decode1258, caseless: false },
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
export const VIQR: Codec = {
  name: 'VIQR',
  decode: decodeViqr,
  sketch: decodeViqr,
  caseless: false,
};

/** The codec of a charset by its name here. */
export function codecOf(name: string): Codec | undefined {
  return name === VIQR.name ? VIQR : CODECS.find((each) => each.name === name);
}

function codec(name: string): Codec {
  const single = SINGLE_BYTE_CHARSETS.find((charset) => charset.name === name);
  if (single === undefined) {
    const two = TWO_BYTE_CHARSETS.find((charset) => charset.name === name)!;
    const decode = once(() => twoByteDecoder(two));
    return { name, decode, sketch: decode, caseless: false };
  }
  const sketch = once(() => singleByteDecoder(single));
  const caseless = single.caseless === true;
  const decode = caseless ? (text: string): string => restoreCapitals(sketch(text)) : sketch;
  return { name, decode, sketch, caseless };
}

/** A decoder whose tables are built when they are first needed. */
function once(build: () => (text: string) => string): (text: string) => string {
  let built: ((text: string) => string) | null = null;
  return (text) => (built ??= build())(text);
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
