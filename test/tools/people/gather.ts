import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { KINDS, SPACE } from '../../../src/page/annotate/people/characters.ts';
import { CARRIED_SCORE } from '../../../src/page/annotate/people/closure.ts';
import type { NameSpan } from '../../../src/page/annotate/people/decode.ts';
import {
  AFTER_HONORIFIC,
  AFTER_OFFICE,
  AFTER_TITLE,
  contextOf,
  PLACE,
  placeBits,
} from '../../../src/page/annotate/people/lexicon.ts';
import { findRuns } from '../../../src/page/annotate/people/runs.ts';
import { CAPITAL, scan, type Tokens } from '../../../src/page/annotate/people/scan.ts';
import { isSyllable } from '../../../src/text/syllable.ts';
import type { StatisticsSource } from '../../../src/page/annotate/people/statistics.ts';
import { CompoundCounter } from './compounds.ts';
import { EverydayCounter } from './everyday.ts';
import { CueCounter } from './cues.ts';
import { annotatedTitles } from './gold.ts';
import { DOUBT } from './sure-names.ts';

interface CorpusArticle {
  readonly id: string;
  readonly title: string;
  /** Title, lead and body in lines, in NFC. */
  readonly text: string;
}

/** The articles of the corpus. */
export function readArticles(): readonly CorpusArticle[] {
  return gunzipSync(readFileSync('../shared/data/corpus/articles.jsonl.gz'))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<'id' | 'title' | 'lead' | 'body', string | null>)
    .map(({ id, title, lead, body }) => ({
      id: String(id),
      title: title ?? '',
      text: `${title ?? ''}\n${lead ? `${lead}\n` : ''}${body ?? ''}`.normalize('NFC'),
    }));
}

/** The texts of the corpus, less those of the annotated articles. */
export function readCorpus(): readonly string[] {
  const titles = annotatedTitles();
  return readArticles()
    .filter(({ title }) => !titles.has(title))
    .map(({ text }) => text);
}

/** Counts of names and of everything else under one key, and the articles in which it stood. */
interface Count {
  name: number;
  other: number;
  articles: number;
  lastArticle: number;
}

type Counts = Map<string, Count>;

/** Counts of a capitalised word: first, middle, last, only word of a name, and none of these. */
interface WordCount {
  readonly places: [number, number, number, number];
  other: number;
}

const SIGNS: Readonly<Record<number, string>> = Object.fromEntries(
  ['.', ',', '(', ')', '"', '-', ':', ';', '/', '!', "'", '%'].map((sign) => [
    KINDS[sign.charCodeAt(0)]!,
    sign,
  ]),
);

function word(tokens: Tokens, index: number): string {
  const text = tokens.text.slice(tokens.start[index], tokens.end[index]).toLowerCase();
  return /^\d/u.test(text) ? '#' : text.replace(/\.$/u, '');
}

function sign(kind: number): string {
  return SIGNS[kind] ?? '¶';
}

function left(tokens: Tokens, index: number): string {
  const kind = tokens.before[index]!;
  return kind !== SPACE || index === 0 ? sign(kind) : word(tokens, index - 1);
}

function leftPair(tokens: Tokens, index: number): string {
  const near = left(tokens, index);
  if (index === 0) return `${near} ${near}`;
  return tokens.before[index] !== SPACE
    ? `${word(tokens, index - 1)} ${near}`
    : `${left(tokens, index - 1)} ${near}`;
}

function right(tokens: Tokens, index: number): string {
  const kind = tokens.after[index]!;
  return kind !== SPACE || index + 1 >= tokens.count ? sign(kind) : word(tokens, index + 1);
}

function rightPair(tokens: Tokens, index: number): string {
  const near = right(tokens, index);
  if (index + 1 >= tokens.count) return near;
  const far = tokens.after[index] === SPACE ? right(tokens, index + 1) : word(tokens, index + 1);
  return `${near} ${far}`;
}

/** In tenths of log-odds: who so often ends a full name is doubtful alone rather than anything else. */
const ENDS_NAMES = 6;

/** Foreign words that end full names: "Fellaini" alone is hardly anything but him. */
function surnamesOf(words: string): ReadonlySet<string> {
  const rows = words.split('\n').map((row) => row.split(' '));
  const ending = rows.filter(([key, , , last]) => Number(last) >= ENDS_NAMES && !isSyllable(key!));
  return new Set(ending.map(([key]) => key!));
}

/** "Hà Giang: ...": a place without a title before it is a doubtful name, whatever the score. */
function isBarePlace(tokens: Tokens, { from, form }: NameSpan): boolean {
  if ((placeBits(form) & PLACE) === 0) return false;
  return (contextOf(tokens, from) & (AFTER_HONORIFIC | AFTER_TITLE | AFTER_OFFICE)) === 0;
}

class Gatherer {
  constructor(surnames: ReadonlySet<string>) {
    this.surnames = surnames;
  }

  private readonly surnames: ReadonlySet<string>;
  readonly words = new Map<string, WordCount>();
  readonly forms: Counts = new Map();
  readonly left: Counts = new Map();
  readonly right: Counts = new Map();
  private article = 0;

  add(tokens: Tokens, names: readonly NameSpan[]): void {
    this.article += 1;
    const runs = findRuns(tokens);
    let next = 0;
    for (let index = 0; index < runs.length; index += 2) {
      const to = runs[index + 1]!;
      let rest = runs[index]!;
      for (; next < names.length && names[next]!.to <= to; next += 1) {
        const name = names[next]!;
        this.addStretch(tokens, rest, name.from, false);
        const sure = name.score > 2 * DOUBT || name.score === CARRIED_SCORE;
        if (sure && !isBarePlace(tokens, name)) this.addStretch(tokens, name.from, name.to, true);
        rest = name.to;
      }
      this.addStretch(tokens, rest, to, false);
    }
  }

  private addStretch(tokens: Tokens, from: number, to: number, isName: boolean): void {
    if (from >= to) return;
    if (!isName && to - from === 1 && this.surnames.has(word(tokens, from))) return;
    for (let index = from; index < to; index += 1) {
      if ((tokens.flags[index]! & CAPITAL) === 0) continue;
      const key = word(tokens, index);
      let count = this.words.get(key);
      if (!count) this.words.set(key, (count = { places: [0, 0, 0, 0], other: 0 }));
      if (!isName) count.other += 1;
      else count.places[to - from === 1 ? 3 : index === from ? 0 : index === to - 1 ? 2 : 1] += 1;
    }
    this.count(this.left, left(tokens, from), isName);
    this.count(this.left, leftPair(tokens, from), isName);
    this.count(this.right, right(tokens, to - 1), isName);
    this.count(this.right, rightPair(tokens, to - 1), isName);
    if (to - from > 5) return;
    const words = [];
    for (let index = from; index < to; index += 1) words.push(word(tokens, index));
    this.count(this.forms, words.join(' '), isName);
  }

  private count(counts: Counts, key: string, isName: boolean): void {
    let count = counts.get(key);
    if (!count) counts.set(key, (count = { name: 0, other: 0, articles: 0, lastArticle: 0 }));
    if (isName) count.name += 1;
    else count.other += 1;
    if (count.lastArticle === this.article) return;
    count.lastArticle = this.article;
    count.articles += 1;
  }
}

/** Strength of the prior, in observations. */
const PRIOR = 2;
const LIMIT = 60;

function tenths(name: number, other: number, rate: number): number {
  const odds = (name + PRIOR * rate) / (other + PRIOR * (1 - rate));
  const value = Math.round(10 * (Math.log(odds) - Math.log(rate / (1 - rate))));
  return Math.max(-LIMIT, Math.min(LIMIT, value));
}

function groups(counts: Counts, least: number, weakest: number): string {
  let name = 0;
  let other = 0;
  for (const count of counts.values()) {
    name += count.name;
    other += count.other;
  }
  const rate = name / (name + other);
  const rows = new Map<number, string[]>();
  for (const [key, count] of counts) {
    if (count.articles < least) continue;
    const exact = tenths(count.name, count.other, rate);
    const value = Math.round(exact / 3) * 3;
    if (Math.abs(value) < weakest) continue;
    rows.set(value, [...(rows.get(value) ?? []), key]);
  }
  return [...rows]
    .sort(([a], [b]) => b - a)
    .map(([value, keys]) => `${String(value)}: ${keys.sort().join('|')}`)
    .join('\n');
}

function wordRows(
  words: Map<string, WordCount>,
  least: number,
  everyday?: EverydayCounter,
): string {
  const totals: [number, number, number, number] = [0, 0, 0, 0];
  let other = 0;
  for (const count of words.values()) {
    count.places.forEach((value, place) => (totals[place as 0]! += value));
    other += count.other;
  }
  return [...words]
    .filter(([, count]) => count.places.reduce((a, b) => a + b, count.other) >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => {
      const values = count.places.map((value, place) =>
        tenths(value, count.other, totals[place]! / (totals[place]! + other)),
      );
      return [key, ...values, ...(everyday ? [everyday.tenths(key)] : [])].join(' ');
    })
    .join('\n');
}

/** The same counts by the last three letters, each word counting once, for words not seen. */
function endingCounts(words: Map<string, WordCount>): Map<string, WordCount> {
  const endings = new Map<string, WordCount>();
  for (const [key, count] of words) {
    if (key.length < 3) continue;
    const ending = key.slice(-3);
    const total = count.places.reduce((a, b) => a + b, count.other);
    let sum = endings.get(ending);
    if (!sum) endings.set(ending, (sum = { places: [0, 0, 0, 0], other: 0 }));
    count.places.forEach((value, place) => (sum.places[place as 0]! += value / total));
    sum.other += count.other / total;
  }
  return endings;
}

/** Phrases that stood at least so often after a cue. */
const LEAST_CUES = 2;
const WEAKEST_CUE = 9;

function cueRows(counter: CueCounter): string {
  let person = 0;
  let other = 0;
  for (const cue of counter.counts.values()) {
    person += cue.person;
    other += cue.other;
  }
  const rate = person / (person + other);
  const rows = new Map<number, string[]>();
  for (const [key, cue] of counter.counts) {
    if (cue.person + cue.other < LEAST_CUES) continue;
    const value = Math.round(tenths(cue.person, cue.other, rate) / 3) * 3;
    if (Math.abs(value) < WEAKEST_CUE) continue;
    rows.set(value, [...(rows.get(value) ?? []), key]);
  }
  return [...rows]
    .sort(([a], [b]) => b - a)
    .map(([value, keys]) => `${String(value)}: ${keys.sort().join('|')}`)
    .join('\n');
}

/** What needs no names: the same in every turn. */
export function gatherPlain(corpus: readonly string[]): PlainStatistics {
  const cues = new CueCounter();
  const compounds = new CompoundCounter();
  const everyday = new EverydayCounter();
  for (const text of corpus) {
    const tokens = scan(text);
    cues.add(tokens);
    compounds.add(tokens);
    everyday.add(tokens);
  }
  const rows = cueRows(cues);
  return {
    everyday,
    sections: (words) => ({ cues: rows, compounds: compounds.rows(namesAlone(words)) }),
  };
}

/** What is counted without names. */
export interface PlainStatistics {
  readonly everyday: EverydayCounter;
  readonly sections: (words: string) => Pick<StatisticsSource, 'cues' | 'compounds'>;
}

/** Which words are names by themselves: the last of their four log-odds is not far below even. */
function namesAlone(words: string): (word: string) => boolean {
  const names = new Set<string>();
  for (const row of words.split('\n')) {
    const parts = row.split(' ');
    if (Number(parts.at(-1)) > LEAST_ALONE) names.add(parts[0]!);
  }
  return (word) => names.has(word);
}

const LEAST_ALONE = -25;

/** Counts the whole corpus under the names that a finder finds; `before` are the words of the turn before. */
export function gather(
  corpus: readonly string[],
  find: (tokens: Tokens) => readonly NameSpan[],
  plain: PlainStatistics,
  before: string = '',
): StatisticsSource {
  const gatherer = new Gatherer(surnamesOf(before));
  for (const text of corpus) {
    const tokens = scan(text);
    gatherer.add(tokens, find(tokens));
  }
  const words = wordRows(gatherer.words, 7, plain.everyday);
  return {
    words,
    endings: wordRows(endingCounts(gatherer.words), 6),
    forms: groups(gatherer.forms, 3, 9),
    left: groups(gatherer.left, 8, 9),
    right: groups(gatherer.right, 8, 9),
    ...plain.sections(words),
  };
}
