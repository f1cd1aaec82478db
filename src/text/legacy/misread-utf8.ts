import { compose } from '../compose.ts';
import { toBytes } from './bytes.ts';

/** Share of the characters above ASCII that must be whole sequences of UTF-8. */
const LEAST_UTF8 = 0.8;
/** How often UTF-8 may have been read as windows-1252 in turn. */
const ROUNDS = 2;

/** What windows-1252 and Latin-1 read bytes above ASCII as. */
export const HIGH: RegExp = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;
const HIGH_RUN = new RegExp(`${HIGH.source}+`, 'gu');
/** The beginnings of ế, đ, ư and ơ: no other text has them. */
const TELLING = /á[º»]|Ä‘|Ä\u0091|Æ[°¡]/u;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Text whose UTF-8 was read as windows-1252, read rightly; null where it is none. */
export function repairUtf8(text: string): string | null {
  let current = text;
  for (let round = 0; round < ROUNDS; round++) {
    const next = readAsUtf8(TELLING.test(current) ? restoreVanished(current) : current);
    if (next === null) break;
    current = next;
  }
  return current === text ? null : compose(current);
}

function readAsUtf8(text: string): string | null {
  let high = 0;
  let read = 0;
  const result = text.replace(HIGH_RUN, (run) => {
    high += run.length;
    try {
      const decoded = decoder.decode(toBytes(run)!);
      read += run.length;
      return decoded;
    } catch {
      return run;
    }
  });
  return read > high * LEAST_UTF8 ? result : null;
}

/**
 * Puts back the no-break space of "à" (C3 A0) that became a space, and the soft hyphen of "í" (C3 AD),
 * "ậ" and "ử" that was dropped. A space stays one where no coda follows: "lÃ ng" is làng, "lÃ con" là con.
 */
function restoreVanished(text: string): string {
  return text
    .replace(/Ã (ch|ng|nh|[cim-ptuy])(?!\p{L})/gu, 'Ã\u00a0$1')
    .replace(/Ã(?= |$)/gu, 'Ã\u00a0')
    .replace(/(Ã|áº|á»)(?=[a-z,.;:])/gu, '$1\u00ad');
}
