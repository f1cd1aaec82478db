import { ANY_JOINT, organisationBits } from './organisation-words.ts';
import { ALL_CAPS, CAPITAL, HAS_DIGIT, type Tokens } from './scan.ts';

/** Shorter ones are those of too many. */
const SHORTEST = 3;
const MARK = /\p{M}/gu;

/** The first letter of a word without its marks, as acronyms write it: "Ủy" is a U, "Đào" is a Đ. */
function initialOf(word: string): string {
  return word.charAt(0).toUpperCase().normalize('NFD').replace(MARK, '');
}

/**
 * The acronyms of the name of an organisation: the one that it is written with ("Bộ TT&TT": TTTT), else the
 * initials of its words, with and without the first ("Bộ Thông tin và Truyền thông": BTTTT, TTTT). None
 * where more of its name follows an acronym ("UBND xã Tân Lập").
 */
export function acronymsOf(tokens: Tokens, from: number, to: number): readonly string[] {
  let written = '';
  let initials = '';
  for (let index = from; index < to; index += 1) {
    const word = tokens.text.slice(tokens.start[index], tokens.end[index]);
    const flags = tokens.flags[index]!;
    if ((flags & ALL_CAPS) !== 0) written += word;
    else if ((flags & (CAPITAL | HAS_DIGIT)) !== 0 && written !== '') return [];
    else if ((organisationBits(tokens, index) & ANY_JOINT) === 0) initials += initialOf(word);
  }
  const found = written === '' ? [initials, initials.slice(1)] : [written];
  return found.filter((acronym) => acronym.length >= SHORTEST);
}
