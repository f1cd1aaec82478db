import { words } from './words.ts';

/** The comparison key of a text: two spellings of one text have one key. */
export function fold(text: string): string {
  return words(text.normalize('NFC').toLowerCase()).join(' ');
}
