import type { RowPair, Verification } from '../../../articles.ts';
import { ordered } from '../../work/ordered.ts';
import type { StoredCorpus } from '../stored-corpus.ts';
import { PLACE_WORDS } from './verify-places.ts';

const BATCH_PAIRS = 128;
const BATCHES_PER_THREAD = 3;

/** Verifies pairs by where their rows stand in the file, here or on a thread. */
export type VerifyPlaces = (
  places: Float64Array<ArrayBuffer>,
) => readonly Verification[] | Promise<readonly Verification[]>;

/** Verifies pairs of rows of a corpus, batches on so many threads, and gives what is found in their order. */
export async function* verifyPairs(
  corpus: StoredCorpus,
  pairs: Iterable<RowPair>,
  verify: VerifyPlaces,
  jobs: number,
): AsyncGenerator<Verification> {
  const batches = placesOf(corpus, pairs);
  for await (const batch of ordered(batches, verify, jobs * BATCHES_PER_THREAD)) yield* batch;
}

async function* placesOf(
  corpus: StoredCorpus,
  pairs: Iterable<RowPair>,
): AsyncGenerator<Float64Array<ArrayBuffer>> {
  await corpus.flush();
  let places: number[] = [];
  for (const [a, b] of pairs) {
    places.push(...corpus.place(a), ...corpus.place(b));
    if (places.length < BATCH_PAIRS * PLACE_WORDS) continue;
    yield Float64Array.from(places);
    places = [];
  }
  if (places.length > 0) yield Float64Array.from(places);
}
