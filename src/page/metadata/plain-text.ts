import { decodeEntities } from '../parse/entities.ts';

/** Entities within entities ("&amp;#225;") are decoded this often. */
const ROUNDS = 2;

/** The text of a JSON string or attribute that may hold entities and tags: NFC, on one line. */
export function plainText(value: string): string {
  let text = value;
  for (let round = 0; round < ROUNDS && text.includes('&'); round++) text = decodeEntities(text);
  if (text.includes('<')) text = text.replace(/<\/?[a-z][^<>]*>/gi, ' ');
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}
