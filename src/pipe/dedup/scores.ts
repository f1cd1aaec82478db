import { createHash, type Hash } from 'node:crypto';
import { type ComparedPair, type Decision, rankOf } from '../../articles.ts';
import { Components } from '../filter/components.ts';
import { ROW_VERSION, type Row } from '../filter/run.ts';
import { InputError } from '../item.ts';
import type { Preference, StoredCorpus } from './stored-corpus.ts';

/**
 * The scores of a run, as rows: `{v, articles, digest, prefer}`, then one for each pair that was compared,
 * as `components` reads them, articles named by their position. Another threshold is then decided
 * without reading a text again.
 */
export interface ScoresHead {
  readonly v: number;
  readonly articles: number;
  /** Of the ids and lengths of all articles, in order: scores belong to these articles only. */
  readonly digest: string;
  readonly prefer: Preference;
}

export function scoreRow(
  { a, b, same, score, reason }: ComparedPair,
  corpus: StoredCorpus,
  prefer: Preference,
): Row {
  const ranks = { aRank: rankAt(a, corpus, prefer), bRank: rankAt(b, corpus, prefer) };
  const row = { v: ROW_VERSION, a: String(a), b: String(b), ...ranks, score, reason };
  return same ? { ...row, same } : row;
}

/** What another threshold decides, by the scores alone. In the order of rows. */
export function rescore(rows: Iterable<Row>, threshold: number | undefined): readonly Decision[] {
  const components = new Components(threshold);
  for (const row of rows) components.add(row);
  const decisions: Decision[] = [];
  for (const { id, of, score, reason } of components.rows()) {
    if (of === null) continue;
    decisions.push({
      row: Number(id),
      of: Number(of),
      score: Number(score),
      reason: String(reason),
      shared: [],
      differing: [],
    });
  }
  return decisions.sort((a, b) => a.row - b.row);
}

/** The head of a scores file, or what stands there instead. */
export function headOf(row: Row | undefined): ScoresHead {
  const { v, articles, digest, prefer } = row ?? {};
  if (v === ROW_VERSION && typeof articles === 'number' && typeof digest === 'string') {
    return { v, articles, digest, prefer: prefer as Preference };
  }
  throw new InputError(
    'invalid-row',
    `expected the scores of a run of tinsach dedup (version ${String(ROW_VERSION)}), got ${JSON.stringify(row)}`,
  );
}

/** Names a sequence of articles. */
export class ArticlesDigest {
  readonly #hash: Hash = createHash('sha256');

  add(id: string, length: number): void {
    this.#hash.update(`${String(id.length)} ${id} ${String(length)}\n`);
  }

  toString(): string {
    return this.#hash.copy().digest('base64');
  }
}

/** A text that sorts as `preference` does among the rows of a corpus. */
function rankAt(row: number, corpus: StoredCorpus, prefer: Preference): string {
  const position = row.toString(16).padStart(8, '0');
  if (prefer === 'first') return position;
  const { table } = corpus;
  const content = [table.contentHigh(row), table.contentLow(row)] as const;
  const rank = rankOf({ syllables: table.syllables(row), content, date: corpus.date(row) }, prefer);
  return `${rank}-${corpus.id(row)}-${position}`;
}
