import type { ArticleText, Decision } from '../index.ts';
import { renderReport, type ReportArticle, type ReportPair } from '../report/index.ts';

/** What a run decided, and where its articles can be read. */
export interface Decided {
  readonly kept: number;
  readonly decisions: readonly Decision[];
  readonly id: (row: number) => string;
  readonly article: (row: number) => Promise<ArticleText & { readonly url?: string | null }>;
}

/** Pairs that are shown with their texts, the least sure first. */
const SHOWN = 200;

/** `report.html` of a run. Reads the texts of the pairs that it shows, and no others. */
export async function reportPage(title: string, run: Decided): Promise<string> {
  const { decisions, id } = run;
  const shown = new Set([...decisions].sort((a, b) => a.score - b.score).slice(0, SHOWN));
  const dropped: ReportPair[] = [];
  const clusters = new Map<number, string[]>();
  for (const decision of decisions) {
    const { row, of, score, reason, differing } = decision;
    const pair = { id: id(row), of: id(of), score, reason, differing };
    dropped.push(shown.has(decision) ? { ...pair, ...(await textsOf(run, row, of)) } : pair);
    const members = clusters.get(of);
    if (members) members.push(id(row));
    else clusters.set(of, [id(of), id(row)]);
  }
  return renderReport({
    title,
    kept: run.kept,
    dropped,
    clusters: [...clusters].map(([kept, members]) => ({ kept: id(kept), members })),
  });
}

async function textsOf(
  { article }: Decided,
  row: number,
  of: number,
): Promise<{ readonly dropped: ReportArticle; readonly kept: ReportArticle }> {
  return { dropped: await article(row), kept: await article(of) };
}
