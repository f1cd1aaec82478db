import { FIELDED_TITLES } from '../../../data/people/academic-titles.ts';
import { OFFICE_QUALIFIERS } from '../../../data/people/offices.ts';
import { readOrganisation, type Reading } from './organisation-phrase.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import type { Tokens } from './scan.ts';
import {
  ACADEMIC,
  goesOn,
  headAt,
  headKind,
  headLength,
  isPrefix,
  mayOpen,
  RANK,
} from './title-heads.ts';

const FIELDED = phraseTable(FIELDED_TITLES);
const QUALIFIERS = phraseTable(OFFICE_QUALIFIERS);

/** An office with its organisation has no more words than this. */
export const LONGEST_OFFICE = 20;

/** A title as it stands: `[from, to)` in tokens. */
export interface OfficePhrase {
  readonly from: number;
  readonly to: number;
  /** Where its head begins, behind prefixes. */
  readonly headFrom: number;
  /** The number of its list: rank, academic title, occupation, office. */
  readonly kind: number;
  /** Where its head ends, before standing ranks: "Tổng thống | đắc cử". */
  readonly rankFrom: number;
  /** Where its organisation begins. */
  readonly headEnd: number;
}

/**
 * Reads the title that begins at a token and may not go past `limit`: prefixes ("nguyên"), the head, its
 * qualifiers ("thường trực"), its organisation ("Sở Y tế tỉnh Hà Nam"). Undefined where none begins there.
 */
export function readOffice(
  tokens: Tokens,
  from: number,
  limit: number,
  reading: Reading = 'known',
): OfficePhrase | undefined {
  if (!mayOpen(tokens, from)) return undefined;
  const stop = Math.min(limit, from + LONGEST_OFFICE);
  let at = from;
  let head = headAt(tokens, at, stop);
  while (head === 0 && at < stop && isPrefix(tokens, at)) {
    at += 1;
    if (!goesOn(tokens, at, stop)) return undefined;
    head = headAt(tokens, at, stop);
  }
  if (head === 0) return undefined;
  const end = at + headLength(head);
  const kind = headKind(head);
  if (kind === RANK || (kind === ACADEMIC && FIELDED.get(rangeHash(tokens, at, end)) < 0))
    return { from, to: end, headFrom: at, kind, rankFrom: end, headEnd: end };
  const headEnd = skipQualifiers(tokens, end, stop);
  let to = readOrganisation(tokens, headEnd, stop, kind, reading);
  if (to < 0) to = readOrganisation(tokens, headEnd, stop, kind, 'known');
  return { from, to, headFrom: at, kind, rankFrom: end, headEnd };
}

function skipQualifiers(tokens: Tokens, end: number, stop: number): number {
  let headEnd = end;
  for (let size = 3; size >= 1; size -= 1)
    if (headEnd + size <= stop && goesOn(tokens, headEnd, stop))
      if (QUALIFIERS.get(rangeHash(tokens, headEnd, headEnd + size)) >= 0) headEnd += size;
  return headEnd;
}
