import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Where the third-party data lies, seen from the project's root. */
export const DATA = '../shared/data';

export interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly lead: string | null;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly authors: readonly string[];
  readonly agency: string | null;
  readonly date: string | null;
  readonly sourceTag: string | null;
  readonly without: readonly string[];
}

export interface Page {
  readonly gold: GoldPage;
  readonly html: Uint8Array;
}

export function hasData(): boolean {
  return existsSync(`${DATA}/pages/gold.jsonl`);
}

export function readPages(): readonly Page[] {
  return readLines<GoldPage>(`${DATA}/pages/gold.jsonl`).map((gold) => ({
    gold,
    html: readFileSync(`${DATA}/pages/html/${gold.id}.html`),
  }));
}

export interface PlainPage {
  readonly id: string;
  readonly html: Uint8Array;
}

/** Pages of a folder that have no gold: home and section pages, article columns. */
export function readFolder(folder: 'listing' | 'columns'): readonly PlainPage[] {
  const directory = `${DATA}/pages/${folder}`;
  return readdirSync(directory)
    .sort()
    .map((file) => ({ id: file.replace('.html', ''), html: readFileSync(`${directory}/${file}`) }));
}

function readLines<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
