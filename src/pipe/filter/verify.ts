import { prepare, THRESHOLD, verify } from '../../articles.ts';
import { stringOf } from '../input/row.ts';
import { articleOf, nameOf, rowIn } from './members.ts';
import { type Filter, ROW_VERSION } from './run.ts';

/**
 * A pair of articles `{a, b}` to what verification says of it:
 * `{v, a, b, aRank, bRank, duplicate, score, reason, shared, differing}`.
 */
export function verifyRow(threshold: number = THRESHOLD): Filter {
  return function* (row) {
    const a = rowIn(row, 'a');
    const b = rowIn(row, 'b');
    const verification = verify(prepare(articleOf(a)), prepare(articleOf(b)));
    yield {
      v: ROW_VERSION,
      a: nameOf(a),
      b: nameOf(b),
      aRank: stringOf(a, 'rank'),
      bRank: stringOf(b, 'rank'),
      ...verification,
      duplicate: verification.score >= threshold,
    };
  };
}

/**
 * A pair `{a, b}` of which a would be dropped for b to the head of its row in `dropped.ndjson`,
 * `{id, of, score, reason, shared, differing}`; to nothing where the texts say that both stay.
 */
export function droppedFor(threshold: number = THRESHOLD): Filter {
  return function* (row) {
    const a = rowIn(row, 'a');
    const b = rowIn(row, 'b');
    const { score, reason, shared, differing } = verify(
      prepare(articleOf(a)),
      prepare(articleOf(b)),
    );
    if (score < threshold) return;
    yield { id: nameOf(a), of: nameOf(b), score, reason, shared, differing };
  };
}
