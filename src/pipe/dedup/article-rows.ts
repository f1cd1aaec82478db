import type { ArticleText } from '../../index.ts';
import { articleOf, dateOf } from '../filter/members.ts';
import type { Row } from '../filter/run.ts';
import { decompress } from '../input/decompress.ts';
import { failureAt, readRows } from '../input/ndjson.ts';
import { rawBytes } from '../input/read.ts';
import type { Source } from '../input/resolve.ts';
import { idOf, stringOf } from '../input/row.ts';
import type { Failure, Place } from '../item.ts';

/** Is told how a run gets on. */
export interface DedupWatcher {
  readonly read: (bytes: number) => void;
  readonly row: () => void;
  readonly failed: (failure: Failure) => void;
  readonly comparing: () => void;
}

/** What is told of an article apart from its text. */
export interface ArticleFacts {
  readonly id: string | null;
  readonly url: string | null;
  readonly date: string | null;
}

/** An article's row as it stands in the input, and what is compared of it. */
export interface DedupRow extends Place, ArticleFacts {
  readonly article: ArticleText;
  readonly line: Uint8Array;
}

/** The articles of the sources, each with its line as it stands there. */
export async function* articleRows(
  sources: readonly Source[],
  maxBytes: number,
  read: DedupWatcher['read'],
): AsyncGenerator<DedupRow | Failure> {
  for (const { input, failed } of sources) {
    const place = { input, record: 1 };
    try {
      if (failed) throw failed;
      const bytes = decompress(rawBytes(input, read));
      for await (const entry of readRows(bytes, input, maxBytes)) {
        place.record = ('code' in entry ? entry : entry.place).record;
        if ('code' in entry) yield entry;
        else yield articleRow(entry.row, entry.bytes, place);
      }
    } catch (error) {
      yield failureAt(place, error);
    }
  }
}

/** What an object of an input says, or why it is no article. */
export function articleRow(row: Row, line: Uint8Array, place: Place): DedupRow | Failure {
  try {
    const article = articleOf(row);
    const url = stringOf(row, 'url');
    return { ...place, id: idOf(row), url, date: dateOf(row), article, line };
  } catch (error) {
    return failureAt(place, error, row);
  }
}
