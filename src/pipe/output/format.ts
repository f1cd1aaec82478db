import type { Article } from '../../index.ts';
import { toMarkdown } from './markdown.ts';
import { toTei, TEI_END, TEI_START } from './tei.ts';
import { toPlainText } from './text.ts';

export type OutputFormat = 'ndjson' | 'json' | 'markdown' | 'text' | 'tei' | 'parquet';

export const OUTPUT_FORMATS: readonly OutputFormat[] = [
  'ndjson',
  'json',
  'markdown',
  'text',
  'tei',
  'parquet',
];

const BY_EXTENSION: Readonly<Record<string, OutputFormat>> = {
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  json: 'json',
  md: 'markdown',
  txt: 'text',
  xml: 'tei',
  parquet: 'parquet',
};

/** The format that a file's name asks for; null where it asks for none. */
export function outputFormatOfName(name: string): OutputFormat | null {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return BY_EXTENSION[extension] ?? null;
}

/** Rows of NDJSON, each one Article, as the pieces of a text in another format. */
export function render(
  rows: AsyncIterable<string>,
  format: Exclude<OutputFormat, 'parquet'>,
): AsyncIterable<string> {
  switch (format) {
    case 'ndjson':
      return lines(rows);
    case 'json':
      return jsonDocument(rows);
    case 'markdown':
      return joined(rows, toMarkdown, '\n---\n\n');
    case 'text':
      return joined(rows, toPlainText, '\n\f\n');
    case 'tei':
      return framed(joined(rows, toTei, ''), TEI_START, TEI_END);
  }
}

async function* lines(rows: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const row of rows) yield `${row}\n`;
}

/** One Article as an object, several as an array. */
async function* jsonDocument(rows: AsyncIterable<string>): AsyncGenerator<string> {
  let first: string | null = null;
  let count = 0;
  for await (const row of rows) {
    count++;
    if (count === 1) first = row;
    else {
      if (first !== null) yield `[\n${first}`;
      first = null;
      yield `,\n${row}`;
    }
  }
  if (first !== null) yield `${JSON.stringify(JSON.parse(first), null, 2)}\n`;
  else yield count === 0 ? '[]\n' : '\n]\n';
}

async function* joined(
  rows: AsyncIterable<string>,
  print: (article: Article) => string,
  separator: string,
): AsyncGenerator<string> {
  let first = true;
  for await (const row of rows) {
    const printed = print(JSON.parse(row) as Article);
    yield first ? printed : separator + printed;
    first = false;
  }
}

async function* framed(
  pieces: AsyncIterable<string>,
  start: string,
  end: string,
): AsyncGenerator<string> {
  yield start;
  yield* pieces;
  yield end;
}
