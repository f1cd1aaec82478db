/** Cuts a byline at its credit words: "LÂM THẢO. Ảnh: DUY LINH" is a writer's part and a picture's. */
import {
  BOTH_WORDS,
  FILM_WORDS,
  PHOTO_WORDS,
  SOURCE_WORDS,
  TEXT_WORDS,
} from '../data/credits/words.ts';
import { parseList } from './word-list.ts';

type CreditKind = 'text' | 'photo' | 'both' | 'source' | 'film';

export interface BylinePart {
  /** What the credit word before it says; null where none stands before it. */
  readonly kind: CreditKind | null;
  readonly value: string;
  /** True where it stands in brackets: "(theo CNBC)". */
  readonly bracketed: boolean;
}

const KINDS: ReadonlyMap<string, CreditKind> = new Map(
  (
    [
      ['text', TEXT_WORDS],
      ['film', FILM_WORDS],
      ['photo', PHOTO_WORDS],
      ['both', BOTH_WORDS],
      ['source', SOURCE_WORDS],
    ] as const
  ).flatMap(([kind, words]) => parseList(words).map((word) => [word, kind] as const)),
);

const KINDS_SQUEEZED: ReadonlyMap<string, CreditKind> = new Map(
  [...KINDS].map(([word, kind]) => [squeeze(word), kind] as const),
);

/** A pattern that matches any of the words, the longest first, white space free. */
function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replaceAll(' ', '\\s*'))
    .join('|');
}

const SOURCES = [...KINDS].filter(([, kind]) => kind === 'source').map(([word]) => word);
/** With a colon any credit word counts; "theo" also without, and others where a part begins. */
const CREDIT_WORD = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(${alternatives(KINDS.keys())})\\s?[:：]|(${alternatives(SOURCES)})(?=\\s))`,
  'giu',
);
const OPENING_WORD = new RegExp(`^(${alternatives(KINDS.keys())})\\s+(?=(\\S))`, 'iu');
/** How the credit words begin: most lines begin otherwise and need no search. */
const OPENINGS: ReadonlySet<string> = new Set([...KINDS.keys()].map((word) => word.slice(0, 2)));
/** Most lines have none of these and need no search. */
const MAYBE_CREDIT = /[:：]|theo|nguồn|source|từ/iu;

/** The parts of a byline in order; the first may be without a credit word. */
export function bylineParts(line: string): readonly BylinePart[] {
  const parts: BylinePart[] = [];
  let kind: CreditKind | null = null;
  let start = 0;
  let bracketed = false;
  const add = (end: number): void => {
    const value = line.slice(start, end);
    if (/[\p{L}\p{N}]/u.test(value)) parts.push({ kind, value, bracketed });
  };
  for (const match of MAYBE_CREDIT.test(line) ? line.matchAll(CREDIT_WORD) : []) {
    add(match.index);
    kind = kindOf(match[1] ?? match[2]!);
    start = match.index + match[0].length;
    bracketed = /[([]\s*$/u.test(line.slice(0, match.index));
  }
  if (start === 0 && OPENINGS.has(line.slice(0, 2).toLowerCase())) {
    const opening = OPENING_WORD.exec(line);
    if (opening !== null && /\p{Lu}/u.test(opening[2]!)) {
      kind = kindOf(opening[1]!);
      start = opening[0].length;
    }
  }
  add(line.length);
  return parts;
}

function kindOf(written: string): CreditKind {
  return KINDS_SQUEEZED.get(squeeze(written.toLowerCase())) ?? 'text';
}

function squeeze(word: string): string {
  return word.replace(/\s+/gu, '');
}
