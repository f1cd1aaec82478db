import { francAll } from 'franc';
import type { Language } from '../article.ts';
import { FREQUENT_SYLLABLES } from '../data/syllables/frequent.ts';
import { LIKELY_LANGUAGES } from '../data/syllables/languages.ts';
import { withoutMarks } from './fold.ts';
import { isSyllable } from './syllable.ts';
import { words } from './words.ts';

/** What is judged of a text: more does not change the verdict (measured on 1 KB bodies). */
const SAMPLE = 1000;
/** Share of a Vietnamese text's words that carry marks and are syllables: 0.5 to 0.9 in news, headlines of names aside. */
const MARKED_SHARE = 0.2;
/** Share of words that are frequent syllables without their marks: 0.9 in Vietnamese typed so, 0.4 in English. */
const BARE_SHARE = 0.75;
/** Fewer words than these decide nothing without marks. */
const LEAST_WORDS = 3;
/** So much of the text settles it where it has enough words and so large a share of them carries marks. */
const FIRST_LOOK = 250;
const SURE_WORDS = 20;
const SURE_SHARE = 0.4;
/** What franc says of a shorter text is chance, unless its script has few languages. */
const LEAST_FRANC = 20;
const LEAST_FRANC_BY_SCRIPT = 2;
const TELLING_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

const UNDECIDED: Language = { code: 'und', confidence: 0 };

/**
 * The language of a text: Vietnamese by its syllables, with or without marks; for the rest franc among
 * the likely languages, which costs 0.5 ms and is asked only then.
 */
export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  return bySyllables(sample) ?? byFranc(sample);
}

/** The language that most of the blocks are in, weighed by length; each is judged by itself. */
export function languageOfBlocks(blocks: readonly string[]): Language {
  const weights = new Map<string, number>();
  let total = 0;
  for (const block of blocks) {
    const { code, confidence } = languageOf(block);
    weights.set(code, (weights.get(code) ?? 0) + confidence * block.length);
    total += block.length;
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] === 0) return UNDECIDED;
  return { code: best[0], confidence: best[1] / total };
}

interface Tally {
  words: number;
  /** With marks, and Vietnamese syllables. */
  marked: number;
  /** With letters that no Vietnamese syllable has so. */
  foreign: number;
  /** Without marks, but frequent syllables lacking theirs. */
  bare: number;
}

function bySyllables(sample: string): Language | null {
  const first = tallyOf(sample.slice(0, FIRST_LOOK));
  const sure = first.marked > first.words * SURE_SHARE && first.words > SURE_WORDS;
  const { words: all, marked, foreign, bare } = sure ? first : tallyOf(sample);
  if (all === 0) return null;
  if (marked > foreign * 2 && marked >= all * MARKED_SHARE) {
    return { code: 'vi', confidence: Math.min(1, 0.6 + marked / all) };
  }
  const judged = all >= LEAST_WORDS && marked + foreign === 0;
  return judged && bare >= all * BARE_SHARE
    ? { code: 'vi', confidence: (bare / all) * 0.95 }
    : null;
}

function tallyOf(text: string): Tally {
  const tally: Tally = { words: 0, marked: 0, foreign: 0, bare: 0 };
  for (const word of words(text)) count(word, tally);
  return tally;
}

function count(word: string, tally: Tally): void {
  if (/\p{N}/u.test(word)) return;
  tally.words++;
  if (!/\P{ASCII}/u.test(word)) {
    if (bareSyllables().has(word.toLowerCase())) tally.bare++;
  } else if (isSyllable(word)) tally.marked++;
  else if (word !== word.toUpperCase()) tally.foreign++;
}

let bareSet: ReadonlySet<string> | null = null;

function bareSyllables(): ReadonlySet<string> {
  bareSet ??= new Set(withoutMarks(FREQUENT_SYLLABLES).trim().split(/\s+/u));
  return bareSet;
}

function byFranc(sample: string): Language {
  const minLength = TELLING_SCRIPT.test(sample) ? LEAST_FRANC_BY_SCRIPT : LEAST_FRANC;
  const ranked = francAll(sample, { only: Object.keys(LIKELY_LANGUAGES), minLength });
  const [first, second] = ranked;
  const code = LIKELY_LANGUAGES[first?.[0] ?? 'und'];
  if (first === undefined || code === undefined) return UNDECIDED;
  // franc gives the best 1 and the others less by their distance.
  const lead = first[1] - (second?.[1] ?? 0);
  return { code, confidence: Math.min(0.95, 0.5 + lead) };
}
