import type { Deduped } from '../corpus.ts';
import type { ReportArticle, ReportInput } from './types.ts';

/** What {@link renderReport} takes, from what `dedupe` was given and what it found. */
export function reportOf<A extends ReportArticle>(
  articles: readonly A[],
  { kept, dropped, clusters }: Deduped<A>,
): ReportInput {
  return {
    kept: kept.length,
    dropped: dropped.map(({ id, of, score, reason, differing, position, ofPosition }) => ({
      ...{ id, of, score, reason, differing },
      dropped: articles[position]!,
      kept: articles[ofPosition]!,
    })),
    clusters,
  };
}
