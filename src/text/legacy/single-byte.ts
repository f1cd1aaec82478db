import type { SingleByteCharset } from '../../data/charsets/single-byte.ts';
import { restoreCapitals } from './capitals.ts';
import { mapBytes } from './bytes.ts';

/** Beside a capital or a byte above ASCII, a sign of ASCII stands for a letter in some charsets. */
const CAPITAL = /[A-Z\u0080-\uffff]/u;

/** A decoder of windows-1252 readings by one table. */
export function singleByteDecoder(charset: SingleByteCharset): (text: string) => string {
  const high = charset.high.join('');
  const low = charset.low ?? {};
  return (text) => {
    const decoded = mapBytes(text, (byte, at) => {
      if (byte >= 0x80) return high.charAt(byte - 0x80);
      const sign = text.charAt(at);
      const letter = low[sign];
      if (letter === undefined) return sign;
      const capital = CAPITAL.test(text.charAt(at - 1)) || CAPITAL.test(text.charAt(at + 1));
      return capital || sign < ' ' ? letter : sign;
    });
    return charset.caseless === true ? restoreCapitals(decoded) : decoded;
  };
}
