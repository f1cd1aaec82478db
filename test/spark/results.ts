import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What became of the rows: lines as they were written, sorted, for no order is promised. */
export interface Results {
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
  /** Codes and names of the rows that failed. */
  readonly failed: readonly string[];
}

/** The results of a Spark job. */
export function sparkResults(out: string): Results {
  return {
    kept: partsOf(out, 'kept'),
    dropped: partsOf(out, 'dropped'),
    failed: partsOf(out, 'failed').map(failure).sort(),
  };
}

/** The results of the single machine, of files that it wrote; without a file, none. */
export function fileResults(kept: string, dropped: string, failed?: string): Results {
  return {
    kept: linesOf(kept).sort(),
    dropped: linesOf(dropped).sort(),
    failed: failed === undefined ? [] : linesOf(failed).map(failure).sort(),
  };
}

/** All lines of one of a Spark job's directories. */
export function partsOf(out: string, name: string): string[] {
  return readdirSync(join(out, name))
    .filter((file) => file.startsWith('part-'))
    .flatMap((file) => linesOf(join(out, name, file)))
    .sort();
}

/** Where two results differ, in a sentence; null where they are equal. */
export function difference(spark: Results, single: Results): string | null {
  for (const name of ['kept', 'dropped', 'failed'] as const) {
    const [ours, theirs] = [spark[name], single[name]];
    const at = theirs.findIndex((line, n) => line !== ours[n]);
    if (ours.length === theirs.length && at < 0) continue;
    return (
      `${name}: ${String(ours.length)} rows by Spark, ${String(theirs.length)} by one machine; ` +
      `first ${shown(ours[at])} beside ${shown(theirs[at])}`
    );
  }
  return null;
}

function shown(line: string | undefined): string {
  return line === undefined ? 'none' : line.slice(0, 300);
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function failure(line: string): string {
  const { code, id = null } = JSON.parse(line) as { code: string; id?: string | null };
  return JSON.stringify({ code, id });
}
