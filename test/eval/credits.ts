/** Authors, agency, photo credits and source tag against the annotated articles: `npx tsx test/eval/credits.ts`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCredits, findSourceTag } from '../../src/page/annotate/credits/credits.ts';

interface Gold {
  readonly id: string;
  readonly credits: {
    readonly authors: string[];
    readonly agency: string | null;
    readonly photo: string[];
  };
  readonly source_tag: string | null;
}

interface Annotated {
  readonly id: string;
  readonly half: 'train' | 'report';
  readonly url: string | null;
  readonly text: string;
}

const FIELDS = ['authors', 'agency', 'photo', 'tag'] as const;

/** The data that the project is measured with; not part of it. */
const DATA = '../shared/data/annotated';

function read<T>(file: string): readonly T[] {
  const lines = readFileSync(resolve(DATA, file), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  const normal = (list: readonly string[]): string =>
    list
      .map((item) => item.normalize('NFC').trim())
      .sort()
      .join('\n');
  return normal(a) === normal(b);
}

/** Prints the share of articles whose field is exactly right, by half, and returns it. */
export function evalCredits(options: { readonly misses?: boolean } = {}): Record<string, number> {
  const gold = new Map(read<Gold>('gold.jsonl').map((entry) => [entry.id, entry]));
  const figures: Record<string, number> = {};
  const articles = read<Annotated>('articles.jsonl');
  for (const half of ['train', 'report'] as const) {
    const own = articles.filter((article) => article.half === half);
    const right = { authors: 0, agency: 0, photo: 0, tag: 0 };
    for (const article of own) {
      const expected = gold.get(article.id)!;
      const host = article.url === null ? null : new URL(article.url).hostname;
      const credits = findCredits(article.text);
      const pairs = {
        authors: [credits.authors.map(({ name }) => name), expected.credits.authors],
        agency: [[credits.agency ?? ''], [expected.credits.agency ?? '']],
        photo: [credits.photo, expected.credits.photo],
        tag: [[findSourceTag(article.text, host) ?? ''], [expected.source_tag ?? '']],
      } as const;
      for (const field of FIELDS) {
        const [got, want] = pairs[field];
        if (same(got, want)) right[field]++;
        else if (options.misses === true && half === 'train')
          console.log(article.id, field, got, want);
      }
    }
    for (const field of FIELDS) figures[`credits.${half}.${field}`] = right[field] / own.length;
  }
  console.log(['credits', ...FIELDS].map((head) => head.padEnd(10)).join(''));
  for (const half of ['train', 'report']) {
    const row = FIELDS.map((field) => figures[`credits.${half}.${field}`]!.toFixed(3));
    console.log([half, ...row].map((cell) => cell.padEnd(10)).join(''));
  }
  return figures;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  evalCredits({ misses: process.argv.includes('--misses') });
}
