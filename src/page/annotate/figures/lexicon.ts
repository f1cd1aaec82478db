import { pairSet, phraseSet, wordSet } from '../tables.ts';
import { COUNTERS } from '../../../data/units/counters.ts';
import {
  AMBIGUOUS_CURRENCIES,
  CURRENCIES,
  MONEY_BEFORE_NOUN,
} from '../../../data/units/currencies.ts';
import { ACRONYM_NOUNS, NOT_COUNTED, UNCOUNTED_PAIRS } from '../../../data/units/labels.ts';
import { DURATIONS, MEASURES } from '../../../data/units/measures.ts';
import { NOUNS } from '../../../data/units/nouns.ts';
import { isGlued, signAt, wordAt, type Tokens } from '../../../text/scan.ts';

/** What a unit is, as far as the decision "figure or not" goes. */
export type UnitKind = 'sign' | 'money' | 'measure' | 'time' | 'age' | 'noun' | 'word' | 'none';

export interface UnitEntry {
  readonly words: readonly string[];
  /** The form reported; null: as written in the text. */
  readonly unit: string | null;
  readonly kind: UnitKind;
  /** Money that is an everyday word as well. */
  readonly ambiguous: boolean;
  /** A noun that behind an amount is money and what it is for: "đồng tiền". */
  readonly beforeNoun: boolean;
}

const AMBIGUOUS = wordSet(AMBIGUOUS_CURRENCIES);
const MONEY_FIRST = phraseSet(MONEY_BEFORE_NOUN);
const OTHER_WORDS = pairSet(UNCOUNTED_PAIRS);
const NEVER_COUNTED = wordSet(NOT_COUNTED);
const ACRONYMS = wordSet(ACRONYM_NOUNS);

function kindOfMeasure(unit: string): UnitKind {
  if (unit.endsWith('tuổi')) return 'age';
  return unit in DURATIONS || unit === 'đêm' || unit === 'lần' || unit === 'quý'
    ? 'time'
    : 'measure';
}

/** Entries by first word, longest first, so that the first that fits is the unit. */
function unitTable(): ReadonlyMap<string, readonly UnitEntry[]> {
  const table = new Map<string, UnitEntry[]>();
  const add = (phrase: string, unit: string | null, kind: UnitKind): void => {
    const words = phrase.split(' ');
    const entries = table.get(words[0]!) ?? [];
    const ambiguous = kind === 'money' && AMBIGUOUS.has(phrase);
    entries.push({ words, unit, kind, ambiguous, beforeNoun: MONEY_FIRST.has(phrase) });
    table.set(words[0]!, entries);
  };
  for (const [phrase, unit] of Object.entries(MEASURES)) add(phrase, unit, kindOfMeasure(unit));
  for (const [phrase, unit] of Object.entries(CURRENCIES)) add(phrase, unit, 'money');
  for (const noun of phraseSet(NOUNS)) add(noun, null, 'noun');
  for (const counter of wordSet(COUNTERS)) add(counter, null, 'noun');
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const UNITS = unitTable();

/** The longest unit that begins at a token; money that is also an everyday word only where `asMoney`. */
export function unitEntryAt(tokens: Tokens, index: number, asMoney: boolean): UnitEntry | null {
  const entries = UNITS.get(wordAt(tokens, index));
  if (entries === undefined) return null;
  for (const entry of entries) {
    if (asMoney ? entry.beforeNoun : entry.ambiguous) continue;
    if (entry.words.length === 1 && isOtherWord(tokens, index)) continue;
    if (follows(tokens, index, entry.words)) return entry;
  }
  return null;
}

/** "4,4 triệu xác định", "50 đầu tiên": a counter whose next syllable makes it another word. */
export function isOtherWord(tokens: Tokens, index: number): boolean {
  return OTHER_WORDS.has(wordAt(tokens, index), wordAt(tokens, index + 1));
}

function follows(tokens: Tokens, index: number, words: readonly string[]): boolean {
  let at = index;
  for (let k = 1; k < words.length; k++) {
    at = nextSyllable(tokens, at);
    if (wordAt(tokens, at) !== words[k]) return false;
  }
  return true;
}

/** The token after a syllable, past the hyphen of "héc-ta". */
function nextSyllable(tokens: Tokens, index: number): number {
  const hyphen =
    signAt(tokens, index + 1) === '-' && isGlued(tokens, index + 1) && isGlued(tokens, index + 2);
  return hyphen ? index + 2 : index + 1;
}

/** The token after a unit that {@link unitEntryAt} found. */
export function afterUnit(tokens: Tokens, index: number, { words }: UnitEntry): number {
  let at = index;
  for (let k = 1; k < words.length; k++) at = nextSyllable(tokens, at);
  return at + 1;
}

/** Whether a word that no table knows may be a counted noun. */
export function mayBeCounted(word: string): boolean {
  return word !== '' && !NEVER_COUNTED.has(word);
}

export function isAcronymNoun(word: string): boolean {
  return ACRONYMS.has(word);
}
