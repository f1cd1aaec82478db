/** The article that started it, where the shared data are there: what must come of it stands beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { articleText, extractText, fold, type Article } from '../../src/index.ts';

const FOLDER = '../shared/seed';

interface Expected {
  readonly title: string;
  readonly lead: string | null;
  readonly source: Article['source'];
  readonly date: { value: string; precision: string; from: string; rejected: string };
  readonly authors: readonly string[];
  readonly paragraphs: number;
  readonly text_begins: string;
  readonly text_ends: string;
  readonly text_once: readonly string[];
  readonly text_without: readonly string[];
  readonly captions: readonly string[];
  readonly repaired: Readonly<Record<string, string>>;
  readonly repeats: readonly { readonly kind: string }[];
  readonly people: readonly {
    readonly name: string;
    readonly honorifics: readonly string[];
    readonly roles: readonly string[];
    readonly later_by_office_alone: string;
  }[];
  readonly figures: readonly Partial<Article['figures'][number]>[];
}

const isThere = existsSync(`${FOLDER}/expected.json`);
if (!isThere) console.log('the seed is not there: its test is skipped');

(isThere ? describe : describe.skip)('the seed', () => {
  const read = (file: string): Buffer => readFileSync(`${FOLDER}/${file}`);
  const want = isThere ? (JSON.parse(read('expected.json').toString()) as Expected) : null!;
  const article = isThere ? extractText(read('lso-2011.txt'), { url: null }) : null!;
  const { text } = isThere ? article : { text: '' };

  test('title, lead, source, authors', () => {
    expect(article.title).toBe(want.title);
    expect(article.lead).toBe(want.lead);
    expect(article.source).toEqual(want.source);
    expect(article.authors.map(({ name }) => name)).toEqual(want.authors);
    expect(article.verdict.kind).toBe('article');
  });

  test('the date, and the one that was rejected', () => {
    const { value, precision, from, candidates } = article.date!;
    expect({ value, precision, from }).toEqual({
      value: want.date.value,
      precision: want.date.precision,
      from: want.date.from,
    });
    const [rejected, reason] = want.date.rejected.split(': ');
    expect(candidates).toContainEqual(
      expect.objectContaining({ value: rejected, rejected: reason }),
    );
  });

  test('the text: all of it, once, repaired, and nothing else', () => {
    const paragraphs = article.blocks.filter(({ role }) => role === 'paragraph');
    expect(paragraphs).toHaveLength(want.paragraphs);
    expect(text.startsWith(want.text_begins)).toBe(true);
    expect(text.endsWith(want.text_ends)).toBe(true);
    for (const once of want.text_once) expect(text.split(once)).toHaveLength(2);
    for (const out of want.text_without) expect(text).not.toContain(out);
    for (const [wrong, right] of Object.entries(want.repaired)) {
      expect(text).not.toContain(wrong);
      expect(text).toContain(right);
    }
    const captions = article.blocks.filter(({ role }) => role === 'caption');
    expect(captions.map((caption) => caption.text)).toEqual(want.captions);
    expect(article.repeats).toEqual(want.repeats.map((each) => expect.objectContaining(each)));
  });

  test('people, with what they are called later', () => {
    for (const wanted of want.people) {
      const person = article.people.find(({ name }) => name === wanted.name)!;
      expect(person.honorifics).toEqual(wanted.honorifics);
      expect(person.roles).toEqual(wanted.roles);
      const byOffice = person.mentions.filter(({ kind }) => kind === 'office');
      expect(byOffice.length).toBeGreaterThan(0);
      for (const { text: named } of byOffice) {
        expect(fold(wanted.later_by_office_alone)).toContain(fold(named));
      }
    }
    expect(article.people.map(({ name }) => name)).toEqual(want.people.map(({ name }) => name));
  });

  test('figures', () => {
    for (const figure of want.figures) {
      expect(article.figures).toContainEqual(expect.objectContaining(figure));
    }
  });

  test('offsets lead to the words that they name', () => {
    const all = articleText(article);
    for (const { start, end, text: named } of article.figures) {
      expect(all.slice(start, end)).toBe(named);
    }
  });
});
