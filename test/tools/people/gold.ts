import { readFileSync } from 'node:fs';
import { COUNTRIES } from '../../../src/data/places/countries.ts';
import { DISTRICTS } from '../../../src/data/places/districts.ts';
import { PROVINCES } from '../../../src/data/places/provinces.ts';
import { SURNAMES } from '../../../src/data/people/surnames.ts';
import { entries } from '../../../src/text/lexicon.ts';

/** One person of the annotated articles. */
export interface GoldPerson {
  readonly name: string;
  readonly forms: readonly string[];
  readonly honorifics: readonly string[];
  readonly roles: readonly string[];
  readonly credit_only: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly half: 'train' | 'report';
  readonly date: string | null;
  readonly text: string;
  readonly people: readonly GoldPerson[];
}

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly person: GoldPerson;
}

const FOLDER = '../shared/data/annotated';

function readLines(name: string): Record<string, unknown>[] {
  return readFileSync(`${FOLDER}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The annotated articles of one half. */
export function readGold(half: 'train' | 'report'): readonly GoldArticle[] {
  const people = new Map(readLines('gold.jsonl').map((line) => [line['id'], line['people']]));
  return readLines('articles.jsonl')
    .filter((line) => line['half'] === half)
    .map((line) => ({ ...line, people: people.get(line['id']) }) as unknown as GoldArticle);
}

/** The first lines of all annotated articles, so that statistics leave these articles out. */
export function annotatedTitles(): ReadonlySet<string> {
  return new Set(readLines('articles.jsonl').map((line) => String(line['text']).split('\n')[0]!));
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const CAPITAL_AFTER = /^ \p{Lu}/u;
const CAPITAL = /^\p{Lu}/u;
const TITLE = /^(?:Ông|Bà|Anh|Chị|Em|Cô|Chú|Bác|Thầy|\p{Lu}{2,4})$/u;

/** The last syllables of countries: "Tổng thống Nga | Putin". */
const OF_COUNTRIES: ReadonlySet<string> = new Set(
  COUNTRIES.split('\n').map((name) => name.split(' ').at(-1)!),
);
const PLACES: ReadonlySet<string> = new Set(
  [COUNTRIES, PROVINCES, DISTRICTS].flatMap((names) => names.split('\n')),
);
const FAMILY_NAMES: ReadonlySet<string> = new Set(entries(SURNAMES));
const SENTENCE_ENDS = '.!?:…"“”\n';

function opensSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ') before -= 1;
  return before < 0 || SENTENCE_ENDS.includes(text[before]!);
}

/** Whether a capitalised word before a name of one syllable is no part of it. */
function isApart(text: string, before: string, at: number, form: string): boolean {
  const lower = before.toLowerCase();
  if (PLACES.has(`${lower} ${form.toLowerCase()}`)) return false;
  if (TITLE.test(before) || OF_COUNTRIES.has(lower)) return true;
  return !FAMILY_NAMES.has(lower) && opensSentence(text, at - before.length - 1);
}

/** The word that only a space parts from a place in the text; empty where something else stands before it. */
function wordBefore(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - 20), at).split(/[^\p{L}\p{M}]/u);
  return words.at(-1) === '' && text[at - 1] === ' ' ? words.at(-2)! : '';
}

/**
 * Where the listed forms stand in the text: whole words, the longest first; a form of one syllable
 * that touches another capitalised word ("Nam" in "Việt Nam") is left out.
 */
export function projectMentions(article: GoldArticle): readonly GoldMention[] {
  const { text } = article;
  const taken = new Uint8Array(text.length);
  const mentions: GoldMention[] = [];
  const forms = article.people
    .flatMap((person) => person.forms.map((form) => ({ form, person })))
    .sort((a, b) => b.form.length - a.form.length);
  for (const { form, person } of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const end = at + form.length;
      if (taken.subarray(at, end).some((unit) => unit === 1)) continue;
      if (LETTER.test(text[at - 1] ?? '') || LETTER.test(text[end] ?? '')) continue;
      if (!form.includes(' ')) {
        const before = wordBefore(text, at);
        if (CAPITAL.test(before) && !isApart(text, before, at, form)) continue;
        if (CAPITAL_AFTER.test(text.slice(end, end + 2)) && !form.endsWith('.')) continue;
      }
      taken.fill(1, at, end);
      mentions.push({ start: at, end, person });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}
