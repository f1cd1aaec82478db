import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The rows of a TSV file beside this one, all of one length (a test with more parameters than cells
 * would wait for a callback); "\n" in a cell is a line break, lines with "#" are remarks.
 */
export function cases(file: string): readonly (readonly string[])[] {
  const rows = readFileSync(join('test/credits', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.replaceAll('\\n', '\n')));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** The names in a cell. */
export function names(cell: string | undefined): readonly string[] {
  return cell === undefined || cell === '' ? [] : cell.split('|');
}
