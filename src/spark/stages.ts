/** One SELECT of the job, kept as a table in the working directory. */
export interface Stage {
  readonly name: string;
  /** Of the table, as SQL declares them. */
  readonly columns: string;
}

/** In running order; the SELECT of each is `sql/<name>.sql`. */
export const BEFORE_ROUNDS: readonly Stage[] = [
  { name: 'articles', columns: 'row BIGINT, input STRING, verdict STRING, article STRING' },
  {
    name: 'signed',
    columns:
      'row BIGINT, leader BIGINT, id STRING, rank STRING, syllables INT, content STRING, bands ARRAY<BIGINT>, ' +
      'minima BINARY, error STRUCT<code: STRING, reason: STRING, id: STRING, url: STRING>',
  },
  { name: 'banded', columns: 'band BIGINT, row BIGINT, place INT, size BIGINT' },
  { name: 'pairs', columns: 'a BIGINT, b BIGINT' },
  { name: 'texts', columns: 'row BIGINT, text STRING' },
  { name: 'matches', columns: 'a BIGINT, b BIGINT, score DOUBLE, reason STRING' },
];

/** The edges before the first round, and after each. */
export const EDGES: Stage = { name: 'edges', columns: 'node BIGINT, parent BIGINT' };

export const AFTER_ROUNDS: readonly Stage[] = [
  { name: 'settled', columns: 'row BIGINT, of BIGINT' },
  { name: 'dropped', columns: 'row BIGINT, line STRING' },
];

/** Directories of lines of JSON under the one of the results; the SELECT of each is `sql/write-<name>.sql`. */
export const RESULTS: readonly string[] = ['kept', 'dropped', 'failed', 'crowded'];
