/**
 * Writes src/data/people/foreign-names.ts from a JSON file `{first: [[name, locales]], last: [...]}` of
 * given names and surnames: `npx tsx test/tools/people/foreign-names.ts names.json`. Names that
 * Vietnamese uses as common words (lower-case in the corpus) are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readCorpus } from './gather.ts';

type Names = readonly (readonly [string, number])[];

/** A name that stands in lower case more often than this in the corpus is a word of the language. */
const MOST_LOWER_CASE = 5;

const lowerCase = new Map<string, number>();
for (const text of readCorpus())
  for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu))
    lowerCase.set(word, (lowerCase.get(word) ?? 0) + 1);

function spellings(name: string): readonly string[] {
  const lower = name.toLowerCase();
  const plain = lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
  return /^[a-z]+$/u.test(plain) ? [plain] : [];
}

function list(names: Names): string {
  const words = new Set(names.flatMap(([name]) => spellings(name)));
  const kept = [...words].filter((word) => (lowerCase.get(word) ?? 0) <= MOST_LOWER_CASE).sort();
  const lines: string[] = [];
  for (let at = 0; at < kept.length; at += 24) lines.push(kept.slice(at, at + 24).join(' '));
  return lines.join('\n');
}

const source = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as { first: Names; last: Names };
writeFileSync(
  'src/data/people/foreign-names.ts',
  `/** Given names of other languages, without marks. From the lists of @faker-js/faker (MIT), all locales. */
export const FOREIGN_GIVEN_NAMES: string = \`${list(source.first)}\`;

/** Surnames of other languages, without marks, of the same origin. */
export const FOREIGN_SURNAMES: string = \`${list(source.last)}\`;
`,
);
