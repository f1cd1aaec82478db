import { below, seeded } from '../random.ts';

export type Edge = readonly [number, number];

/** Graphs on which connected groups go wrong, side by side as one: paths, stars, cliques, trees, chance. */
export function graphs(): readonly Edge[] {
  const random = seeded(20141103);
  const edges: Edge[] = [];
  let next = 0;
  const add = (nodes: number, shape: readonly Edge[]): void => {
    const names = shuffled(nodes, random).map((node) => node + next);
    for (const [a, b] of shape) edges.push([names[a]!, names[b]!]);
    next += nodes;
  };
  const path = (nodes: number): readonly Edge[] =>
    Array.from({ length: nodes - 1 }, (_, n) => [n, n + 1] as const);
  for (const nodes of [2, 3, 5, 8, 64, 257]) {
    add(nodes, path(nodes));
    add(nodes, [...path(nodes), [nodes - 1, 0]].slice(0, nodes === 2 ? 1 : undefined) as Edge[]);
    add(
      nodes,
      path(nodes).map(([a]) => [0, a + 1]),
    );
    add(
      nodes,
      path(nodes).map(([a]) => [a + 1, below(random, a + 1)]),
    );
  }
  add(
    20,
    Array.from(
      { length: 190 },
      (_, n) => [n % 20, (n * 7 + 1 + Math.floor(n / 20)) % 20] as const,
    ).filter(([a, b]) => a !== b),
  );
  for (const edgesPerNode of [0.3, 0.5, 0.7, 1, 2]) {
    add(
      200,
      Array.from(
        { length: 200 * edgesPerNode },
        () => [below(random, 200), below(random, 200)] as const,
      ).filter(([a, b]) => a !== b),
    );
  }
  return edges;
}

/** By node the least of those it is connected with: naive union-find. */
export function leastOf(edges: readonly Edge[]): ReadonlyMap<number, number> {
  const least = new Map<number, number>();
  const find = (node: number): number => {
    const above = least.get(node) ?? node;
    return above === node ? node : find(above);
  };
  for (const [a, b] of edges) {
    const [x, y] = [find(a), find(b)];
    least.set(Math.max(x, y), Math.min(x, y));
    for (const node of [a, b, Math.min(x, y)]) if (!least.has(node)) least.set(node, node);
  }
  return new Map([...least.keys()].map((node) => [node, find(node)]));
}

function shuffled(count: number, random: () => number): readonly number[] {
  const all = Array.from({ length: count }, (_, n) => n);
  for (let i = count - 1; i > 0; i--) {
    const j = below(random, i + 1);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}
