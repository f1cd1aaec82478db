import { HEADER, sign, SIGN_PARAMS } from '../../../articles.ts';
import { failureAt } from '../../input/ndjson.ts';
import { parseRow } from '../../input/row.ts';
import type { Failure } from '../../item.ts';
import { articleRow, type ArticleFacts } from '../article-rows.ts';
import type { LineBatch } from './line-batches.ts';

/** Words of one signature. */
export const SIGNATURE_WORDS: number = HEADER + SIGN_PARAMS.bins;

/** What has become of each line of a batch. */
export interface SignedLines {
  readonly rows: readonly (ArticleFacts | Failure)[];
  /** One signature a line; zeros where nothing was signed. */
  readonly signatures: Uint32Array<ArrayBuffer>;
}

/** @param signed False reads the facts alone, where nothing will be compared. */
export function signLines({ input, records, lines }: LineBatch, signed: boolean): SignedLines {
  const signatures = new Uint32Array(lines.length * SIGNATURE_WORDS);
  const rows = lines.map((line, i): ArticleFacts | Failure => {
    const place = { input, record: records[i]! };
    try {
      const entry = articleRow(parseRow(line), line, place);
      if ('code' in entry) return entry;
      if (signed) signatures.set(sign(entry.article), i * SIGNATURE_WORDS);
      const { id, url, date } = entry;
      return { id, url, date };
    } catch (error) {
      return failureAt(place, error);
    }
  });
  return { rows, signatures };
}
