import { readFileSync } from 'node:fs';

/** The rows of a TSV file of cases; `<…>` stands for a code point in hexadecimal. */
export function cases(name: string): readonly (readonly string[])[] {
  return readFileSync(new URL(`cases/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) =>
      line
        .replace(/<([\da-f]+)>/gu, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
        .split('\t'),
    );
}
