import { ACADEMIC_TITLES } from '../../../src/data/people/academic-titles.ts';
import { HONORIFICS } from '../../../src/data/people/honorifics.ts';
import { OCCUPATIONS } from '../../../src/data/people/occupations.ts';
import { LOOSE_NAMESAKES, NAMESAKES } from '../../../src/data/people/organisations.ts';
import {
  NAMELIKE_STARTS,
  ORGANISATION_STARTS,
} from '../../../src/data/people/organisation-starts.ts';
import { RANKS } from '../../../src/data/people/ranks.ts';
import { COUNTRIES } from '../../../src/data/places/countries.ts';
import { DISTRICTS } from '../../../src/data/places/districts.ts';
import { PROVINCES } from '../../../src/data/places/provinces.ts';
import { SPACE } from '../../../src/page/annotate/people/characters.ts';
import type { NameSpan } from '../../../src/page/annotate/people/decode.ts';
import { isSurname } from '../../../src/page/annotate/people/lexicon.ts';
import { formOf } from '../../../src/page/annotate/people/lattice.ts';
import { phraseTable, type PhraseTable } from '../../../src/page/annotate/people/phrases.ts';
import { findRuns, isShouted } from '../../../src/page/annotate/people/runs.ts';
import {
  ALL_CAPS,
  HAS_DIGIT,
  wordKey,
  type Tokens,
} from '../../../src/page/annotate/people/scan.ts';

const TITLES = phraseTable(
  HONORIFICS,
  RANKS,
  ACADEMIC_TITLES,
  OCCUPATIONS,
  ['tổng thống', 'thủ tướng', 'ngoại trưởng', 'nghị sĩ', 'thượng nghị sĩ'].join('\n'),
);
const NOT_BEFORE = phraseTable(NAMESAKES, LOOSE_NAMESAKES);
const PLACES = phraseTable(PROVINCES, DISTRICTS, COUNTRIES);
const STARTS_OTHER = phraseTable(`${ORGANISATION_STARTS} ${NAMELIKE_STARTS}`.replaceAll('\n', ' '));
const ADDRESSED = phraseTable(HONORIFICS);

function endsBefore(tokens: Tokens, at: number, table: PhraseTable): boolean {
  for (let size = 1; size <= 3 && at - size >= 0; size += 1) {
    if (tokens.before[at - size + 1] !== SPACE) return false;
    if (table.get(formOf(tokens, at - size, at)) >= 0) return true;
  }
  return false;
}

function startsOther(tokens: Tokens, from: number, to: number): boolean {
  if (STARTS_OTHER.get(wordKey(tokens, from)) >= 0 && !isSurname(tokens, from)) return true;
  for (let end = from + 1; end <= Math.min(to, from + 3); end += 1)
    if (PLACES.get(formOf(tokens, from, end)) >= 0) return true;
  return false;
}

/** Names by rule alone, sure rather than complete: what the first statistics are counted from. */
export function seedNames(tokens: Tokens): readonly NameSpan[] {
  const names: NameSpan[] = [];
  const runs = findRuns(tokens);
  for (let index = 0; index < runs.length; index += 2) {
    const to = runs[index + 1]!;
    if (isShouted(tokens, runs[index]!, to)) continue;
    for (let from = runs[index]!; from < to; from += 1) {
      const size = to - from;
      const plain = (tokens.flags[from]! & (ALL_CAPS | HAS_DIGIT)) === 0;
      const place = PLACES.get(formOf(tokens, from, to)) >= 0;
      const surname = isSurname(tokens, from) && size >= 2 && size <= 4;
      const titled = endsBefore(tokens, from, TITLES) && size <= 4;
      if (!plain || place || (!surname && !titled)) continue;
      const addressed = endsBefore(tokens, from, ADDRESSED);
      if (!addressed && startsOther(tokens, from, to)) continue;
      if (!titled && endsBefore(tokens, from, NOT_BEFORE)) break;
      names.push({ from, to, form: formOf(tokens, from, to), score: 9 });
      break;
    }
  }
  return names;
}
