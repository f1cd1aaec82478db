/** What of a byline is no name: what the writer did ("tổng hợp"), desks, "1 tác giả khác". */
import { DEEDS, DESKS, OTHERS } from '../data/credits/words.ts';
import { trimEdges } from './byline-edges.ts';
import { CLEAR_SHAPE, personShape } from './person-shape.ts';
import { lowerSet, parseList } from './word-list.ts';

const DEED_WORDS = lowerSet(DEEDS);
/** First and last words of deeds. */
const DEED_EDGES: ReadonlySet<string> = new Set(
  [...DEED_WORDS].flatMap((deed) => [deed.split(' ')[0]!, deed.split(' ').at(-1)!]),
);
const DESK_WORDS = parseList(DESKS).map((word) => ({ word, start: `${word} ` }));
const OTHER_WORDS = parseList(OTHERS);

/** "Hà Thu (tổng hợp)", "(Tổng hợp) Hoàng Yên", "Tổng hợp Vũ Hạnh", "Thanh Hải thực hiện". */
export function withoutDeeds(text: string): string {
  const open = trimEdges(text.includes('(') ? withoutBracketedDeeds(text) : text);
  const words = open.split(' ');
  if (!isDeedEdge(words[0]!) && !isDeedEdge(words.at(-1)!)) return open;
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    if (isDeed(words.slice(0, count).join(' '))) return words.slice(count).join(' ');
    if (isDeed(words.slice(-count).join(' '))) return trimEdges(words.slice(0, -count).join(' '));
  }
  return open;
}

function withoutBracketedDeeds(text: string): string {
  return text.replace(/ ?\(([^()]*)\)? ?/gu, (whole, inner: string) =>
    isDeed(inner) || /^(?:từ|gửi từ) \p{Lu}/u.test(inner) ? ' ' : whole,
  );
}

function isDeedEdge(word: string): boolean {
  return DEED_EDGES.has(word.trim().toLowerCase());
}

export function isDeed(text: string): boolean {
  return DEED_WORDS.has(text.trim().toLowerCase());
}

export function isOthers(lower: string): boolean {
  const text = lower.replace(/^(?:\d+|một|hai|các|nhóm) /u, '');
  return OTHER_WORDS.includes(text) || OTHER_WORDS.includes(lower);
}

export function deskOf(text: string): { name: string; person: string | null } | null {
  const lower = text.toLowerCase();
  const desk = DESK_WORDS.find(
    ({ word, start }) => lower === word || lower.startsWith(start),
  )?.word;
  if (desk === undefined || text.split(' ').length > 6) return null;
  if (!/^\p{Lu}/u.test(text) && lower !== desk) return null;
  const rest = text.slice(desk.length).trim();
  if (rest === '') return { name: text, person: null };
  return {
    name: text,
    person: personShape(rest) >= CLEAR_SHAPE && !desk.startsWith('nhóm') ? rest : null,
  };
}
