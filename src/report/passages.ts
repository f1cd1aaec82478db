import { prepare, type Prepared } from '../corpus/verify/index.ts';
import { sharedRuns, type Run } from '../corpus/verify/runs.ts';
import type { ReportArticle } from './types.ts';

/** A stretch of a text: shared with the other (then its passage has a number) or its own. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly passage: number | null;
}

/** One text of a pair, as far as it is shown. */
export interface Side {
  readonly title: string;
  readonly lead: string | null;
  readonly text: string;
  /** Title, lead and text joined by line breaks: what the stretches refer to. */
  readonly whole: string;
  readonly stretches: readonly Stretch[];
  /** The share of its words that stand in shared passages, 0 to 1. */
  readonly shared: number;
  readonly cut: boolean;
}

/** What two texts share and where each goes its own way, in linear time. */
export function comparePair(
  dropped: ReportArticle,
  kept: ReportArticle,
  textLength: number,
): readonly [Side, Side] {
  const a = prepare(shown(dropped, textLength));
  const b = prepare(shown(kept, textLength));
  const runs = sharedRuns(a.syllables, b.syllables);
  return [
    side(a, runs, 'a', dropped.text.length > textLength),
    side(b, runs, 'b', kept.text.length > textLength),
  ];
}

function shown(
  { title, lead, text }: ReportArticle,
  textLength: number,
): { title: string; lead: string | null; text: string } {
  return {
    title: (title ?? '').slice(0, textLength),
    lead: lead?.slice(0, textLength) ?? null,
    text: text.slice(0, textLength),
  };
}

function side(p: Prepared, runs: readonly Run[], which: 'a' | 'b', cut: boolean): Side {
  const passageOf = new Int32Array(p.syllables.length).fill(-1);
  let shared = 0;
  for (const [passage, run] of runs.entries()) {
    passageOf.fill(passage, run[which], run[which] + run.length);
    shared += run.length;
  }
  const { title, lead, text, whole } = p;
  const stretches = groupSyllables(p, passageOf);
  return { title, lead, text, whole, stretches, shared: shared / (p.syllables.length || 1), cut };
}

function groupSyllables(p: Prepared, passageOf: Int32Array): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = 0; i < passageOf.length;) {
    let next = i + 1;
    while (next < passageOf.length && passageOf[next] === passageOf[i]) next++;
    const passage = passageOf[i]! < 0 ? null : passageOf[i]!;
    stretches.push({ start: p.starts[i]!, end: p.ends[next - 1]!, passage });
    i = next;
  }
  return stretches;
}
