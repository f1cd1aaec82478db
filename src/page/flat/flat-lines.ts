import { tidy, type How } from '../tidy.ts';

/** A line of a flattened page. */
export interface FlatLine {
  readonly text: string;
  /** How many blank-line breaks stand before it: lines of one number form one section. */
  readonly section: number;
}

/** The lines of a flattened text, clean and without blank ones. Linear. */
export function flatLines(text: string, how: How): readonly FlatLine[] {
  const lines: FlatLine[] = [];
  let section = 0;
  let blank = false;
  for (const raw of text.split(/\r\n?|\n/)) {
    const line = tidy(raw, how).replace(/\s+/g, ' ');
    if (line === '') {
      blank = true;
      continue;
    }
    if (blank && lines.length > 0) section++;
    blank = false;
    lines.push({ text: line, section });
  }
  return lines;
}
