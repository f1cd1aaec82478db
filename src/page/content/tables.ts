import { tagId, tagSet, type PageTree } from '../parse/index.ts';

type Rows = readonly (readonly string[])[];

const TABLE = tagId('table');
const ROW = tagId('tr');
const CELL = tagSet('td th');
/** Cells longer than this on average hold paragraphs: the table lays out the page. */
const CELL_LENGTH = 120;

/**
 * The rows of a table of data; null for a table that lays out text (one column, nested tables,
 * cells of whole paragraphs).
 */
export function readTable(tree: PageTree, table: number): Rows | null {
  const rows: string[][] = [];
  let cells = 0;
  let length = 0;
  for (let i = table + 1; i < tree.ends[table]!; i++) {
    const tag = tree.tags[i]!;
    if (tag === TABLE) return null;
    if (tag === ROW) rows.push([]);
    if (CELL[tag] !== 1) continue;
    const text = tree.textContent(i).normalize('NFC');
    rows.at(-1)?.push(text);
    cells++;
    length += text.length;
  }
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const wide = filled.filter((row) => row.length >= 2).length;
  const isData = filled.length >= 2 && wide * 2 > filled.length && length <= cells * CELL_LENGTH;
  return isData ? filled : null;
}
