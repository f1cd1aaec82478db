import type { Article } from '../../src/article.ts';
import { extract, fold } from '../../src/index.ts';
import { readFolder, readPages, type GoldPage } from './gold-pages.ts';
import { scoreText, shingles, type Score } from './shingles.ts';

export interface PageResult {
  readonly id: string;
  readonly text: Score;
  /** Phrases of `without` that stand in the text. */
  readonly leaked: readonly string[];
  /** Share of eight-token runs emitted more often than the gold has them. */
  readonly twice: number;
  readonly title: boolean;
  readonly lead: boolean;
  readonly date: boolean;
  readonly authors: boolean;
  readonly agency: boolean;
  readonly tag: boolean;
  readonly article: boolean;
}

/** Scores one Article against its gold. */
export function scorePage(article: Article, gold: GoldPage): PageResult {
  const got = joined(article.lead, article.text);
  const want = joined(gold.lead, gold.paragraphs.join('\n'));
  return {
    id: gold.id,
    text: scoreText(got, want),
    leaked: gold.without.filter((phrase) => got.includes(phrase.normalize('NFC'))),
    twice: surplus(got, want),
    title: same(article.title, gold.title),
    lead: same(article.lead, gold.lead),
    date: sameDate(article.date?.value ?? null, gold.date),
    authors: sameSet(
      article.authors.map((author) => author.name),
      gold.authors,
    ),
    agency: same(article.agency, gold.agency),
    tag: same(article.source.tag, gold.sourceTag),
    article: article.verdict.kind === 'article',
  };
}

/** Extracts all pages with gold. */
export function evaluatePages(profiles: boolean): readonly PageResult[] {
  return readPages().map(({ gold, html }) =>
    scorePage(
      extract(html, { url: gold.url === '' ? null : gold.url, profiles, annotations: false }),
      gold,
    ),
  );
}

/** Home and section pages that were taken for articles. */
export function mistakenListings(profiles: boolean): readonly string[] {
  return readFolder('listing')
    .filter(
      ({ html }) => extract(html, { profiles, annotations: false }).verdict.kind === 'article',
    )
    .map(({ id }) => id);
}

export type Means = Readonly<Record<string, number>>;

export function means(results: readonly PageResult[]): Means {
  const mean = (of: (result: PageResult) => number): number =>
    results.reduce((sum, result) => sum + of(result), 0) / results.length;
  return {
    precision: mean((r) => r.text.precision),
    recall: mean((r) => r.text.recall),
    f1: mean((r) => r.text.f1),
    leakFree: mean((r) => Number(r.leaked.length === 0)),
    onceOnly: mean((r) => Number(r.twice === 0)),
    title: mean((r) => Number(r.title)),
    lead: mean((r) => Number(r.lead)),
    date: mean((r) => Number(r.date)),
    authors: mean((r) => Number(r.authors)),
    agency: mean((r) => Number(r.agency)),
    tag: mean((r) => Number(r.tag)),
    article: mean((r) => Number(r.article)),
  };
}

function joined(lead: string | null, text: string): string {
  return (lead === null ? text : `${lead}\n${text}`).normalize('NFC');
}

function surplus(got: string, want: string): number {
  const wanted = shingles(want, 8);
  let more = 0;
  let all = 0;
  for (const [run, count] of shingles(got, 8)) {
    all += count;
    if (count > 1) more += Math.max(count - Math.max(wanted.get(run) ?? 1, 1), 0);
  }
  return all === 0 ? 0 : more / all;
}

function same(got: string | null, want: string | null): boolean {
  return got === null || want === null ? got === want : fold(got) === fold(want);
}

function sameSet(got: readonly string[], want: readonly string[]): boolean {
  return got.map(fold).sort().join('|') === want.map(fold).sort().join('|');
}

/** Equal to the precision that both have. */
function sameDate(got: string | null, want: string | null): boolean {
  if (got === null || want === null) return got === want;
  const length = Math.min(got.length, want.length);
  if (length <= 10) return got.slice(0, length) === want.slice(0, length);
  const minutes = (value: string): number => Math.floor(Date.parse(value) / 60_000);
  return minutes(got) === minutes(want);
}
