import { existsSync } from 'node:fs';
import type { DedupIndex, IndexAnswer, IndexArticle } from '../../store/index.ts';

/** `memory:`, `redis://...`, `file:///...`; not the `C:` of a path. */
const SCHEME = /^\w{2,}:/;

/**
 * Answers as an index would that articles are added to, and writes nothing: what it would have kept is held in
 * memory. Where there is no index yet, it is one that holds nothing.
 */
export class Rehearsal implements Pick<DedupIndex, 'addMany' | 'close'> {
  readonly #index: DedupIndex | null;
  readonly #kept: DedupIndex;

  private constructor(index: DedupIndex | null, kept: DedupIndex) {
    this.#index = index;
    this.#kept = kept;
  }

  static async open(location: string, threshold: number | undefined): Promise<Rehearsal> {
    const { openIndex } = await import('../../store/index.ts');
    const isNew = !SCHEME.test(location) && !existsSync(location);
    const index = isNew ? null : await openIndex(location, { threshold, readOnly: true });
    return new Rehearsal(index, await openIndex('memory:', { threshold }));
  }

  async addMany(articles: readonly IndexArticle[]): Promise<readonly IndexAnswer[]> {
    const index = this.#index;
    const answers: IndexAnswer[] =
      index === null ? [] : await Promise.all(articles.map((article) => index.query(article)));
    const open = [...articles.keys()].filter((at) => answers[at]?.status !== 'duplicate');
    const added = await this.#kept.addMany(open.map((at) => articles[at]!));
    for (const [i, at] of open.entries()) answers[at] = added[i]!;
    return answers;
  }

  async close(): Promise<void> {
    await this.#kept.close();
    await this.#index?.close();
  }
}
