import { cluster, type Match, SAME_TEXT, THRESHOLD } from '../../articles.ts';
import { namesIn, stringOf } from '../input/row.ts';
import { InputError } from '../item.ts';
import { type Row, ROW_VERSION } from './run.ts';

interface Node {
  readonly id: string;
  readonly rank: string;
}

/**
 * Gathers the pairs of `verify`, and pairs `{a, b, same: true}` of which a stands for b, and says of each article in one what becomes of it. The one filter
 * that holds its input: two numbers and a reason for each pair of duplicates, and each id once.
 */
export class Components {
  readonly #threshold: number;
  readonly #nodes: Node[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #matches: (Match & { readonly reason: string })[] = [];
  /** Copies of the very same text: each node and the one that stands for it. */
  readonly #copies = new Map<number, number>();

  constructor(threshold: number = THRESHOLD) {
    this.#threshold = threshold;
  }

  /** Takes one row. */
  add(row: Row): void {
    const { score, same } = row;
    const [a, b] = [stringOf(row, 'a'), stringOf(row, 'b')];
    if (a !== null && b !== null && same === true) {
      const leader = this.#number(a, stringOf(row, 'aRank'));
      this.#copies.set(this.#number(b, stringOf(row, 'bRank')), leader);
      return;
    }
    if (a === null || b === null || typeof score !== 'number') {
      throw new InputError(
        'invalid-row',
        `expected "a", "b" and "score" of verify, got ${namesIn(row)}`,
      );
    }
    if (score < this.#threshold || a === b) return;
    this.#matches.push({
      a: this.#number(a, stringOf(row, 'aRank')),
      b: this.#number(b, stringOf(row, 'bRank')),
      score,
      reason: stringOf(row, 'reason') ?? '',
    });
  }

  /**
   * `{v, id, component, of, score, reason}` for each article: `component` is the preferred article of
   * those it is connected with, `of` the kept one it matches, null for a kept one.
   */
  *rows(): Generator<Row> {
    const before = (a: number, b: number): number => this.#before(a, b);
    const dropped = cluster(this.#matches, before);
    const reasons = new Map<string, string>();
    for (const { a, b, reason } of this.#matches) reasons.set(pairKey(a, b), reason);
    const roots = this.#roots();
    const order = [...this.#nodes.keys()].sort(before);
    const heads = new Map<number, string>();
    for (const node of order) {
      if (!heads.has(roots[node]!)) heads.set(roots[node]!, this.#nodes[node]!.id);
    }
    for (const node of order) {
      const leader = this.#copies.get(node);
      const match = dropped.get(leader ?? node);
      const matched = match === undefined ? null : match.a === (leader ?? node) ? match.b : match.a;
      const of = matched ?? leader ?? null;
      yield {
        v: ROW_VERSION,
        id: this.#nodes[node]!.id,
        component: heads.get(roots[node]!)!,
        of: of === null ? null : this.#nodes[of]!.id,
        score: match?.score ?? (leader === undefined ? null : 1),
        reason: match
          ? reasons.get(pairKey(match.a, match.b))!
          : leader === undefined
            ? null
            : SAME_TEXT,
      };
    }
  }

  #number(id: string, rank: string | null): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#nodes.length);
    return this.#nodes.push({ id, rank: rank ?? '' }) - 1;
  }

  #before(a: number, b: number): number {
    const [x, y] = [this.#nodes[a]!, this.#nodes[b]!];
    if (x.rank !== y.rank) return x.rank < y.rank ? -1 : 1;
    return x.id < y.id ? -1 : x.id > y.id ? 1 : 0;
  }

  /** Union-find with path halving. */
  #roots(): Uint32Array {
    const parent = Uint32Array.from({ length: this.#nodes.length }, (_, node) => node);
    const find = (node: number): number => {
      while (parent[node] !== node) node = parent[node] = parent[parent[node]!]!;
      return node;
    };
    for (const { a, b } of this.#matches) parent[find(a)] = find(b);
    for (const [copy, leader] of this.#copies) parent[find(copy)] = find(leader);
    return parent.map((_, node) => find(node));
  }
}

function pairKey(a: number, b: number): string {
  return a < b ? `${String(a)} ${String(b)}` : `${String(b)} ${String(a)}`;
}
