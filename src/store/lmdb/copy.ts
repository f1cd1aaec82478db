import type { Tables } from './tables.ts';

const ROWS_PER_TRANSACTION = 4096;
const COPIED = ['meta', 'keys', 'articles', 'ids', 'duplicates'] as const;

/**
 * Copies all tables in key order, which packs their pages; the log of removals starts anew. The
 * caller holds the write lock of the source and throws the copy away should this not end.
 */
export function copyTables(from: Tables, to: Tables): void {
  for (const name of COPIED) {
    let rows: { key: Buffer; value: Buffer }[] = [];
    const flush = (): void => {
      to.root.transactionSync(() => {
        for (const { key, value } of rows) to[name].putSync(key, value);
      });
      rows = [];
    };
    for (const row of from[name].getRange({})) {
      if (name === 'meta' && row.key.toString() === 'removals') continue;
      rows.push(row);
      if (rows.length === ROWS_PER_TRANSACTION) flush();
    }
    flush();
  }
}
