import type { Article } from '../../index.ts';
import { optional } from '../optional.ts';

/** Rows held before they are written as one row group. */
const ROW_GROUP = 2000;

const TEXT_COLUMNS = [
  'id',
  'url',
  'verdict',
  'title',
  'lead',
  'text',
  'language',
  'date',
  'source',
  'agency',
  'category',
] as const;
const JSON_COLUMNS = ['authors', 'tags', 'blocks', 'images', 'people', 'figures', 'dates'] as const;

/**
 * Writes rows of NDJSON as a Parquet file: columns of text for what is searched, columns of JSON for
 * the lists, and the whole Article as JSON in `article`.
 */
export async function writeParquet(rows: AsyncIterable<string>, path: string): Promise<void> {
  const { fileWriter, parquetWriteRows } = await optional(
    'hyparquet-writer',
    import('hyparquet-writer'),
  );
  await parquetWriteRows({
    writer: fileWriter(path),
    rows: columnsOf(rows),
    columns: [
      ...TEXT_COLUMNS.map((name) => ({ name, type: 'STRING' as const })),
      ...JSON_COLUMNS.map((name) => ({ name, type: 'JSON' as const })),
      { name: 'article', type: 'JSON' as const },
    ],
    rowGroupSize: ROW_GROUP,
    createdBy: 'tinsach',
  });
}

async function* columnsOf(rows: AsyncIterable<string>): AsyncGenerator<Record<string, unknown>> {
  for await (const row of rows) {
    const article = JSON.parse(row) as Article & { readonly id?: string };
    yield {
      ...Object.fromEntries(JSON_COLUMNS.map((name) => [name, article[name]])),
      id: article.id ?? null,
      url: article.url,
      verdict: article.verdict.kind,
      title: article.title,
      lead: article.lead,
      text: article.text,
      language: article.language.code,
      date: article.date?.value ?? null,
      source: article.source.name ?? article.source.host ?? article.source.tag,
      agency: article.agency,
      category: article.category,
      article,
    };
  }
}
