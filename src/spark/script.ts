import type { Plan, Step } from './plan.ts';

/**
 * The job as one script for `spark-sql -f`, which has no loops: so many rounds, and a statement that
 * fails where they were too few.
 */
export function scriptOf({ before, rounds, after, summary }: Plan, most: number): string {
  const unrolled = Array.from({ length: most }, (_, n) => ({
    name: `${rounds.name}, round ${String(n + 1)}`,
    statements: rounds.statements.map((statement) => numbered(statement, n + 1)),
  }));
  const settled: Step = {
    name: 'convergence',
    statements: [
      `SELECT assert_true(unsettled = 0, 'the groups have not settled after ${String(most)} rounds')\n` +
        `FROM (\n${numbered(rounds.until, most)}\n)`,
    ],
  };
  const steps = [
    ...before,
    ...unrolled,
    settled,
    ...after,
    { name: 'summary', statements: [summary] },
  ];
  return steps
    .map(
      ({ name, statements }) =>
        `-- == ${name}\n${statements.map((sql) => `${sql};\n`).join('\n')}\n`,
    )
    .join('');
}

function numbered(sql: string, round: number): string {
  return sql.replaceAll('${round}', String(round)).replaceAll('${previous}', String(round - 1));
}
