import { readFileSync } from 'node:fs';
import { CROWD, CROWD_NEIGHBOURS, EXACT_BELOW } from '../articles.ts';
import type { VerdictKind } from '../index.ts';
import { AFTER_ROUNDS, BEFORE_ROUNDS, EDGES, RESULTS, type Stage } from './stages.ts';

/** What a Spark job reads, does and writes. All paths are Spark's: local, s3a://, hdfs://. */
export interface SparkOptions {
  /** File, directory or glob of NDJSON, compressed or not; with `format: 'parquet'` of Parquet. */
  readonly input: string;
  /** Directory of the results, and of the working tables, which may be deleted afterwards. */
  readonly out: string;
  /** Default: `ndjson`. */
  readonly format?: 'ndjson' | 'parquet' | undefined;
  /**
   * `pages`: rows `{url?, html | text}`, which are extracted; `articles`: rows `{id, title?, lead?, text}`
   * that are compared as they are. Default: `pages`.
   */
  readonly rows?: 'pages' | 'articles' | undefined;
  /** The command that starts tinsach on every worker. Default: `tinsach`. */
  readonly tinsach?: string | undefined;
  /** Options of `tinsach extract`, as a shell takes them. Default: none. */
  readonly extract?: string | undefined;
  /** Which of several copies is kept. Default: `earliest`. */
  readonly prefer?: 'earliest' | 'longest' | undefined;
  /** The score from which an article is a duplicate. Default: the library's. */
  readonly threshold?: number | undefined;
  /** Verdicts of pages that count as articles. Default: article, video, gallery, live. */
  readonly keep?: readonly VerdictKind[] | undefined;
  /** That the workers have to run. */
  readonly version: string;
  /** Longer lines fail. Default: 32 MiB. */
  readonly maxBytes?: number | undefined;
}

/** SQL statements that belong together under a name that progress is told by. */
export interface Step {
  readonly name: string;
  readonly statements: readonly string[];
}

/** A step that is repeated until a query gives 0. `${round}` and `${previous}` are its number and the one before. */
interface Rounds extends Step {
  readonly until: string;
}

/** A Spark SQL job: what runs before the rounds, the rounds, what runs after them. */
export interface Plan {
  readonly before: readonly Step[];
  readonly rounds: Rounds;
  readonly after: readonly Step[];
  /** A query of one JSON text: how many rows came to what end. */
  readonly summary: string;
}

/** Fields between tabs, lines that end in LF, `\N` for NULL; said in full, for a Hive catalog has other defaults. */
const FIELDS = String.raw`ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t' LINES TERMINATED BY '\n' NULL DEFINED AS '\\N'`;

/**
 * The job that extracts, signs, bands, verifies, finds connected groups and parts the rows into kept and
 * dropped, as plain Spark SQL with `TRANSFORM`: no UDF, no catalog, no Hive. It decides as `dedupe` does.
 */
export function planOf(options: SparkOptions): Plan {
  const { rows = 'pages', out } = options;
  const values = valuesOf(options);
  const select = (file: string): string => filled(readSql(file), values);
  const table = ({ name, columns }: Stage, file: string = name): Step =>
    tableStep(name, columns, `${out}/work/${name}`, select(file));
  const edges = (round: string, file: string): readonly string[] =>
    tableStep(`edges_${round}`, EDGES.columns, `${out}/work/edges/${round}`, select(file))
      .statements;
  return {
    before: [
      { name: 'tinsach', statements: [select('version')] },
      { name: 'input', statements: inputViews(options, select('lines')) },
      ...BEFORE_ROUNDS.map((stage) =>
        table(stage, stage.name === 'articles' ? `articles-${rows}` : stage.name),
      ),
      { name: 'edges', statements: edges('0', 'edges-0') },
    ],
    rounds: {
      name: 'stars',
      statements: [
        ...edges('${round}', 'edges-round'),
        view('components', 'SELECT node, parent FROM edges_${round}'),
      ],
      until: select('edges-unsettled'),
    },
    after: [
      ...AFTER_ROUNDS.map((stage) => table(stage)),
      ...RESULTS.map((name) => ({
        name: `write ${name}`,
        statements: [write(`${out}/${name}`, 'text', select(`write-${name}`))],
      })),
    ],
    summary: select('summary'),
  };
}

function valuesOf(options: SparkOptions): Readonly<Record<string, string>> {
  const { prefer = 'earliest', threshold, maxBytes = 32 * 1024 ** 2 } = options;
  const { keep = ['article', 'video', 'gallery', 'live'], tinsach = 'tinsach' } = options;
  return {
    fields: FIELDS,
    tinsach: escaped(tinsach),
    version: escaped(options.version),
    extract: options.extract === undefined ? '' : ` ${escaped(options.extract)}`,
    prefer,
    threshold: threshold === undefined ? '' : ` --threshold ${String(threshold)}`,
    keep: keep.map(quoted).join(', '),
    maxBytes: String(maxBytes),
    crowd: String(CROWD),
    neighbours: String(CROWD_NEIGHBOURS),
    exactBelow: String(EXACT_BELOW),
  };
}

function inputViews({ input, format = 'ndjson' }: SparkOptions, lines: string): readonly string[] {
  const path = `path ${quoted(input)}`;
  const create = 'CREATE OR REPLACE TEMPORARY VIEW';
  if (format === 'parquet') {
    return [
      `${create} given USING parquet OPTIONS (${path})`,
      view('input', 'SELECT to_json(struct(*)) AS value, input_file_name() AS file FROM given'),
      view('lines', lines),
    ];
  }
  return [
    `${create} given USING text OPTIONS (${path}, lineSep '\\n')`,
    view('input', 'SELECT value, input_file_name() AS file FROM given'),
    view('lines', lines),
  ];
}

function tableStep(name: string, columns: string, path: string, select: string): Step {
  return {
    name,
    statements: [
      write(path, 'parquet', select),
      `CREATE OR REPLACE TEMPORARY VIEW ${name} (${columns}) USING parquet OPTIONS (path ${quoted(path)})`,
    ],
  };
}

function write(path: string, format: string, select: string): string {
  return `INSERT OVERWRITE DIRECTORY ${quoted(path)} USING ${format}\n${select}`;
}

function view(name: string, select: string): string {
  return `CREATE OR REPLACE TEMPORARY VIEW ${name} AS\n${select}`;
}

function readSql(name: string): string {
  return readFileSync(new URL(`../../src/spark/sql/${name}.sql`, import.meta.url), 'utf8').trim();
}

/** Puts values in the place of `${name}`. What has none, the number of a round, stays. */
function filled(sql: string, values: Readonly<Record<string, string>>): string {
  return sql.replace(/\$\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A string literal of Spark SQL. */
function quoted(text: string): string {
  return `'${escaped(text)}'`;
}

function escaped(text: string): string {
  return text.replace(/[\\']/g, (character) => `\\${character}`);
}
