/** The corpus, its second scrapes and the hand-read pairs, as `dedupe` takes them. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ArticleText } from '../../src/corpus/sign/index.ts';

const DATA = '../shared/data';

export interface CorpusArticle extends ArticleText {
  readonly id: string;
}

interface RawArticle {
  readonly id: string;
  readonly title: string;
  readonly lead?: string | null;
  readonly body: string;
}

type PairLabel = 'same_text' | 'same_event' | 'follow_up' | 'template' | 'shared_passage_only';

export interface HandReadPair {
  readonly label: PairLabel;
  readonly a: ArticleText;
  readonly b: ArticleText;
}

/** False where the shared data is not there. */
export function hasData(): boolean {
  return existsSync(`${DATA}/corpus/articles.jsonl.gz`);
}

export function readCorpus(): readonly CorpusArticle[] {
  return readArticles('corpus/articles.jsonl.gz');
}

/** Articles scraped again; those whose first scrape is in the corpus have its id. */
export function readSecondScrape(): readonly CorpusArticle[] {
  return readArticles('corpus/articles-second-scrape.jsonl.gz');
}

export function readHandReadPairs(): readonly HandReadPair[] {
  return lines(readFileSync(`${DATA}/dedup/hand-read-pairs.jsonl`, 'utf8')).map((line) => {
    const pair = JSON.parse(line) as { label: PairLabel; text_a: string; text_b: string };
    return { label: pair.label, a: titled(pair.text_a), b: titled(pair.text_b) };
  });
}

/** Verdicts on pairs of the corpus, by their two ids in ascending order with a tab between. */
export function readReviewedPairs(): ReadonlyMap<string, string> {
  const table = readFileSync(new URL('dedup-reviewed.tsv', import.meta.url), 'utf8');
  const rows = lines(table).filter((line) => !line.startsWith('#'));
  return new Map(
    rows.map((row) => {
      const [a, b, verdict] = row.split('\t') as [string, string, string];
      return [`${a}\t${b}`, verdict];
    }),
  );
}

function readArticles(path: string): readonly CorpusArticle[] {
  const json = gunzipSync(readFileSync(`${DATA}/${path}`)).toString('utf8');
  return lines(json).map((line) => {
    const { id, title, lead, body } = JSON.parse(line) as RawArticle;
    return { id, title, lead: lead ?? null, text: body };
  });
}

/** The pairs give each text as one string; its first line is the title. */
function titled(text: string): ArticleText {
  const [title = '', ...rest] = text.split('\n');
  return { title, lead: null, text: rest.join('\n') };
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
