import type { ArticleText, Decision } from '../index.ts';
import { renderReport, type ReportArticle, type ReportPair } from '../report/index.ts';

/** Where the articles of a run can be read. */
export interface Readable {
  readonly id: (row: number) => string;
  readonly article: (row: number) => Promise<ArticleText & { readonly url?: string | null }>;
}

/** Pairs that are shown with their texts, the least sure first. */
const SHOWN = 200;

/**
 * `report.html` of a run. Of each decision it holds three numbers; it reads the texts of the pairs that it
 * shows, and no others.
 */
export class ReportPage {
  readonly #title: string;
  readonly #corpus: Readable;
  readonly #rows: number[] = [];
  readonly #keptRows: number[] = [];
  readonly #scores: number[] = [];
  #shown: Decision[] = [];

  constructor(title: string, corpus: Readable) {
    this.#title = title;
    this.#corpus = corpus;
  }

  add(decision: Decision): void {
    this.#rows.push(decision.row);
    this.#keptRows.push(decision.of);
    this.#scores.push(decision.score);
    this.#shown.push(decision);
    if (this.#shown.length === 2 * SHOWN) this.#shown = leastSure(this.#shown);
  }

  async page(kept: number): Promise<string> {
    const { id } = this.#corpus;
    const shown = new Map(leastSure(this.#shown).map((decision) => [decision.row, decision]));
    const dropped: ReportPair[] = [];
    const clusters = new Map<number, string[]>();
    for (const [n, row] of this.#rows.entries()) {
      const of = this.#keptRows[n]!;
      const decision = shown.get(row);
      const pair = { id: id(row), of: id(of), score: this.#scores[n]!, reason: '' };
      dropped.push(decision === undefined ? pair : { ...pair, ...(await this.#told(decision)) });
      const members = clusters.get(of);
      if (members) members.push(id(row));
      else clusters.set(of, [id(of), id(row)]);
    }
    return renderReport({
      title: this.#title,
      kept,
      dropped,
      clusters: [...clusters].map(([row, members]) => ({ kept: id(row), members })),
    });
  }

  async #told({ row, of, reason, differing }: Decision): Promise<{
    readonly reason: string;
    readonly differing: ReportPair['differing'];
    readonly dropped: ReportArticle;
    readonly kept: ReportArticle;
  }> {
    const { article } = this.#corpus;
    return { reason, differing, dropped: await article(row), kept: await article(of) };
  }
}

/** Stable: of one score the first ones. */
function leastSure(decisions: readonly Decision[]): Decision[] {
  return [...decisions].sort((a, b) => a.score - b.score).slice(0, SHOWN);
}
