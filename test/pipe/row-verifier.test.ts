import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sign, verify, prepare } from '../../src/articles.ts';
import { RowVerifier } from '../../src/pipe/clean/row-verifier.ts';
import { RowFile } from '../../src/pipe/dedup/row-file.ts';
import { PlaceVerifier } from '../../src/pipe/dedup/shards/verify-places.ts';
import { StoredCorpus } from '../../src/pipe/dedup/stored-corpus.ts';
import type { Extractor } from '../../src/pipe/work/extractor.ts';
import { withFiles } from '../cli/pages.ts';
import { stories } from './stories.ts';

const ARTICLES = stories(30);
const PAIRS = ARTICLES.flatMap((_, a) => [0, 1, 2].map((b) => [a, b] as const));

type OnThread = NonNullable<Extractor['verify']>;

/** What a verifier finds of pairs, with these threads under it. */
async function found(onThread: OnThread | null): Promise<readonly unknown[]> {
  return withFiles({}, async (directory) => {
    const rows = await RowFile.open(join(directory, 'rows.ndjson'), 0);
    const verifier = new RowVerifier(rows.path, { jobs: 2, verify: onThread });
    const corpus = new StoredCorpus(rows, 'earliest', verifier);
    for (const story of ARTICLES) {
      const line = Buffer.from(JSON.stringify(story));
      const at = await rows.append(line);
      const { id, date } = story;
      corpus.add({ at, bytes: line.length, id, date, signature: sign(story) });
    }
    const all: unknown[] = [];
    for await (const one of verifier.verify(corpus, PAIRS)) all.push(one);
    verifier.close();
    await rows.close();
    return all;
  });
}

const expected = PAIRS.map(([a, b]) => verify(prepare(ARTICLES[a]!), prepare(ARTICLES[b]!)));

test('pairs are verified on the threads of the extraction', async () => {
  let asked = 0;
  const onThread: OnThread = ({ path, places }) => {
    asked++;
    const verifier = new PlaceVerifier(path);
    const verified = verifier.verify(places);
    verifier.close();
    return Promise.resolve(verified);
  };
  expect(await found(onThread)).toEqual(expected);
  expect(asked).toBeGreaterThan(0);
});

test('what a thread dies of, or where there is none, is verified in the calling one', async () => {
  const outOfMemory = (): Promise<never> => Promise.reject(new Error('out of memory'));
  expect(await found(outOfMemory)).toEqual(expected);
  expect(await found(null)).toEqual(expected);
});
