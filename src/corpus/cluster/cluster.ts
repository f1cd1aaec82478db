/** A verified pair of rows. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * For each row that is dropped the match to the row that is kept. Rows are taken in the order of
 * preference: one that matches a kept row is dropped for the best of them (the preferred among
 * equal scores), any other is kept. So each dropped row matches the very row that is kept for it,
 * and A~B, B~C alone never drops A for C.
 */
export function cluster(
  matches: readonly Match[],
  before: (a: number, b: number) => number,
): ReadonlyMap<number, Match> {
  const byRow = new Map<number, Match[]>();
  for (const match of matches) {
    for (const row of [match.a, match.b]) {
      const of = byRow.get(row);
      if (of === undefined) byRow.set(row, [match]);
      else of.push(match);
    }
  }
  const dropped = new Map<number, Match>();
  const kept = new Set<number>();
  for (const row of [...byRow.keys()].sort(before)) {
    const other = (match: Match): number => (match.a === row ? match.b : match.a);
    const best = byRow
      .get(row)!
      .filter((match) => kept.has(other(match)))
      .sort((x, y) => y.score - x.score || before(other(x), other(y)))[0];
    if (best === undefined) kept.add(row);
    else dropped.set(row, best);
  }
  return dropped;
}
