import { COPULAS } from '../../../data/people/role-links.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { phraseTable, rangeHash, type PhraseTable } from './phrases.ts';
import { wordKey, type Tokens } from './scan.ts';

/** A role as it stands. */
export interface Role {
  readonly text: string;
  readonly phrase: OfficePhrase;
}

/** No more roles than this are read on one side of a name. */
export const MOST_ROLES = 6;
export const LONGEST_LINK = 4;

const COPULA_TABLE = phraseTable(COPULAS);
const COPULA_STARTS = firstWords(COPULAS);

/** A table of the first words of a list's phrases. */
export function firstWords(list: string): PhraseTable {
  const words = list.split('\n').map((phrase) => phrase.split(' ')[0]!);
  return phraseTable(words.join('\n'));
}

/** The role that a phrase is. */
export function toRole(tokens: Tokens, phrase: OfficePhrase): Role {
  const text = tokens.text.slice(tokens.start[phrase.from], tokens.end[phrase.to - 1]);
  return { text, phrase };
}

/** "là | X", "kiêm | X": whether a word links a role. */
export function isCopula(tokens: Tokens, index: number): boolean {
  return COPULA_TABLE.get(wordKey(tokens, index)) >= 0;
}

/** The first token after a link that begins at `index`: "là", "hiện là", "nguyên là", "đồng thời là". */
export function skipLink(tokens: Tokens, index: number, limit: number): number {
  if (index >= limit || COPULA_STARTS.get(wordKey(tokens, index)) < 0) return index;
  for (let size = LONGEST_LINK; size >= 1; size -= 1)
    if (index + size <= limit && COPULA_TABLE.get(rangeHash(tokens, index, index + size)) >= 0)
      return index + size;
  return index;
}
