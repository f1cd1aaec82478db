import type { Article } from '../../src/article.ts';
import { extract, fold } from '../../src/index.ts';
import { readFolder, readPages, type GoldPage } from './gold-pages.ts';
import { ask, PEERS, trafilatura, type Peer } from './peers.ts';
import { scoreText, shingles, type Score } from './shingles.ts';

interface PageResult {
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

type Scored = Pick<Article, 'title' | 'lead' | 'text' | 'agency'> & {
  readonly date: string | null;
  readonly authors: readonly string[];
  readonly tag: string | null;
  readonly isArticle: boolean;
};

function toScored(article: Article): Scored {
  return {
    ...article,
    date: article.date?.value ?? null,
    authors: article.authors.map(({ name }) => name),
    tag: article.source.tag,
    isArticle: article.verdict.kind === 'article',
  };
}

function scorePage(article: Scored, gold: GoldPage): PageResult {
  const got = joined(article.lead, article.text);
  const want = joined(gold.lead, gold.paragraphs.join('\n'));
  return {
    id: gold.id,
    text: scoreText(got, want),
    leaked: gold.without.filter((phrase) => got.includes(phrase.normalize('NFC'))),
    twice: surplus(got, want),
    title: same(article.title, gold.title),
    lead: same(article.lead, gold.lead),
    date: sameDate(article.date, gold.date),
    authors: sameSet(article.authors, gold.authors),
    agency: same(article.agency, gold.agency),
    tag: same(article.tag, gold.sourceTag),
    article: article.isArticle,
  };
}

/** Extracts all pages with gold. */
function evaluatePages(profiles: boolean): readonly PageResult[] {
  return readPages().map(({ gold, html }) =>
    scorePage(
      toScored(
        extract(html, { url: gold.url === '' ? null : gold.url, profiles, annotations: false }),
      ),
      gold,
    ),
  );
}

/** Home and section pages that were taken for articles. */
function mistakenListings(profiles: boolean): readonly string[] {
  return readFolder('listing')
    .filter(
      ({ html }) => extract(html, { profiles, annotations: false }).verdict.kind === 'article',
    )
    .map(({ id }) => id);
}

type Means = Readonly<Record<string, number>>;

function means(results: readonly PageResult[]): Means {
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

async function evaluatePeer(peer: Peer): Promise<readonly PageResult[]> {
  const results: PageResult[] = [];
  for (const { gold, html } of readPages()) {
    const found = await ask(peer, new TextDecoder().decode(html), gold.url, gold.id);
    const scored = { ...found, title: found.title ?? '', lead: null, agency: null, tag: null };
    results.push(scorePage({ ...scored, isArticle: true }, gold));
  }
  return results;
}

const COLUMNS = [
  'precision',
  'recall',
  'f1',
  'leakFree',
  'onceOnly',
  'title',
  'lead',
  'date',
  'authors',
];
/** What a peer cannot know is not held against it in the table: it is left blank. */
const PEER_COLUMNS = new Set([
  'precision',
  'recall',
  'f1',
  'leakFree',
  'onceOnly',
  'title',
  'date',
  'authors',
]);

function row(name: string, values: Means, columns: ReadonlySet<string> = new Set(COLUMNS)): string {
  const cells = COLUMNS.map((column) =>
    (columns.has(column) ? values[column]!.toFixed(3) : '').padStart(10),
  );
  return name.padEnd(26) + cells.join('');
}

/** Prints a row a page and the means, profiles on and off and of every peer; returns the means. */
export async function evalPages(): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  console.log(''.padEnd(26) + COLUMNS.map((column) => column.padStart(10)).join(''));
  const withProfiles = evaluatePages(true);
  for (const result of withProfiles) {
    console.log(
      row(result.id, means([result])) +
        (result.leaked.length > 0 ? `  ${result.leaked.join(' | ')}` : ''),
    );
  }
  for (const [name, results] of [
    ['tinsach', withProfiles],
    ['tinsach, profiles off', evaluatePages(false)],
  ] as const) {
    const values = means(results);
    console.log(row(name, values));
    const key = name === 'tinsach' ? 'pages' : 'pages generic';
    for (const [measure, value] of Object.entries(values)) figures[`${key} ${measure}`] = value;
  }
  const python = trafilatura(readPages().map(({ gold }) => gold.id));
  if (python === null) console.log('trafilatura: not installed for python3, skipped');
  for (const peer of python === null ? PEERS : [...PEERS, python]) {
    console.log(row(peer.name, means(await evaluatePeer(peer)), PEER_COLUMNS));
  }
  const mistaken = mistakenListings(true);
  console.log(`lists taken for articles: ${mistaken.length === 0 ? 'none' : mistaken.join(', ')}`);
  figures['pages lists told'] = 1 - mistaken.length / readFolder('listing').length;
  return figures;
}
