/** Reads the hand-annotated articles and scores spans, for the evaluations of people, figures and dates. */
import { existsSync, readFileSync } from 'node:fs';

export const SHARED_DATA = '../shared/data';

export type Half = 'train' | 'report';

export interface GoldFigure {
  readonly text: string;
  readonly value: number | readonly [number, number];
  readonly unit: string | null;
  readonly approx: string | null;
  readonly change: string | null;
  readonly of: string | null;
  readonly count: number;
}

interface GoldDate {
  readonly text: string;
  readonly value: string | null;
  readonly kind: string;
  readonly count: number;
}

export interface AnnotatedArticle {
  readonly id: string;
  readonly half: Half;
  /** The day of publication, where the data gives one. */
  readonly date: string | null;
  readonly text: string;
  readonly figures: readonly GoldFigure[];
  readonly dates: readonly GoldDate[];
}

/** The lines of a JSONL file under the shared data; null where the data is not there. */
export function readLines<T>(path: string): readonly T[] | null {
  const file = `${SHARED_DATA}/${path}`;
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The annotated articles with their gold; null where the data is not there. */
export function readAnnotated(): readonly AnnotatedArticle[] | null {
  const articles = readLines<Omit<AnnotatedArticle, 'figures' | 'dates'>>(
    'annotated/articles.jsonl',
  );
  const gold =
    readLines<Pick<AnnotatedArticle, 'id' | 'figures' | 'dates'>>('annotated/gold.jsonl');
  if (articles === null || gold === null) return null;
  const byId = new Map(gold.map((entry) => [entry.id, entry]));
  return articles.map((article) => ({
    ...article,
    ...byId.get(article.id)!,
    text: article.text.normalize('NFC'),
  }));
}

/** Counts of a precision and a recall. */
export class Score {
  hits = 0;
  found = 0;
  wanted = 0;

  get precision(): number {
    return this.found === 0 ? 1 : this.hits / this.found;
  }

  get recall(): number {
    return this.wanted === 0 ? 1 : this.hits / this.wanted;
  }

  get f1(): number {
    const sum = this.precision + this.recall;
    return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum;
  }
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

export function percent(value: number): string {
  return value.toFixed(3);
}
