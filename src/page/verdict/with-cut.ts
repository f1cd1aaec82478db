import type { Verdict } from '../../article.ts';
import type { Limits } from '../../options.ts';

/** The limits that a page can run into; that of time is counted in nodes and code units. */
type Bound = 'bytes' | 'nodes' | 'depth';

const WHAT: Readonly<Record<Bound, (limit: number) => string>> = {
  bytes: (limit) => `read only to its first ${limit} code units`,
  nodes: (limit) => `read only to its first ${limit} nodes`,
  depth: (limit) => `flattened below ${limit} levels`,
};
/** What is sure of the whole page is less sure of a part. */
const PART = 0.8;

/** A verdict on a page that a limit cut: it says so, and is less sure. */
export function withCut(verdict: Verdict, cut: Bound | null, limits: Limits): Verdict {
  if (cut === null) return verdict;
  return {
    ...verdict,
    confidence: verdict.confidence * PART,
    reason: `${verdict.reason}; ${WHAT[cut](limits[cut])}`,
  };
}
