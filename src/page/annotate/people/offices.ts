import { COUNT_WORDS, OFFICE_MARKERS } from '../../../data/people/office-markers.ts';
import type { Span } from '../../../article.ts';
import { SPACE } from './characters.ts';
import { Holders } from './holders.ts';
import type { Identity } from './identity.ts';
import type { NameMention } from './mention.ts';
import { readOffice, type OfficePhrase } from './office-phrase.ts';
import { phraseTable } from './phrases.ts';
import { isIndefinite, isPluralAt, textEnd, type Role } from './role.ts';
import { CAPITAL, wordKey, type Tokens } from './scan.ts';
import { OCCUPATION } from './title-heads.ts';

/** Somebody of the article under their office alone. */
export interface OfficeMention extends Span {
  readonly text: string;
  /** Whether others are named with them: "hai cựu Chủ tịch Đà Nẵng". */
  readonly shared: boolean;
}

const MARKERS = phraseTable(OFFICE_MARKERS);
/** What the first of the words for a count says, less one: none is 0. */
const FIRST_COUNT = 1;
const COUNTS = phraseTable(...COUNT_WORDS);

/**
 * "đồng chí | Phó Chủ tịch ...", an office with a capital or with its organisation, but not "vị giám đốc",
 * who could be any director, nor "một giám đốc sở", "các giám đốc sở".
 */
function isDefinite(tokens: Tokens, phrase: OfficePhrase): boolean {
  const { from, to, headEnd } = phrase;
  const before = from > 0 && tokens.before[from] === SPACE ? wordKey(tokens, from - 1) : 0;
  if (to > headEnd || MARKERS.get(before) >= 0) return true;
  for (let index = from; index < to; index += 1)
    if ((tokens.flags[index]! & CAPITAL) !== 0) return to - from > 1;
  return false;
}

/**
 * The one holder of an office of one; all holders of one in the plural: "các | cựu Chủ tịch Đà Nẵng", "hai | cựu
 * bộ trưởng" where there are two.
 */
function meantBy(tokens: Tokens, phrase: OfficePhrase, holders: Holders): readonly Identity[] {
  const { from } = phrase;
  if (isIndefinite(tokens, from)) return [];
  const plural = isPluralAt(tokens, from);
  const meant = isDefinite(tokens, phrase) ? holders.holdersOf(tokens, phrase) : [];
  if (!plural || meant.length > 1) return meant.length > 1 === plural ? meant : [];
  const all = holders.holdersOfHead(tokens, phrase);
  return all.length > 1 && all.length === countBefore(tokens, from) ? all : [];
}

/** "hai | bộ trưởng", "2 | bộ trưởng": how many there are; 0 where nothing says so. */
function countBefore(tokens: Tokens, from: number): number {
  const word = tokens.text.slice(tokens.start[from - 1], tokens.end[from - 1]).toLowerCase();
  return /^\d+$/u.test(word) ? Number(word) : COUNTS.get(wordKey(tokens, from - 1)) + FIRST_COUNT;
}

/** Where the article names its people by their offices alone. */
export function findOffices(
  tokens: Tokens,
  mentions: readonly NameMention[],
  people: readonly Identity[],
  roles: ReadonlyMap<NameMention, readonly Role[]>,
  openers: readonly number[],
): ReadonlyMap<Identity, readonly OfficeMention[]> {
  const found = new Map<Identity, OfficeMention[]>();
  const holders = new Holders(tokens, people, roles);
  if (holders.isEmpty) return found;
  const taken = new Set([...roles.values()].flat().map(({ phrase }) => phrase.from));
  let next = 0;
  let free = 0;
  for (const index of openers) {
    if (index < free) continue;
    while (next < mentions.length && mentions[next]!.to <= index) next += 1;
    const limit = mentions[next]?.from ?? tokens.count;
    if (index >= limit) continue;
    const phrase = readOffice(tokens, index, limit);
    if (!phrase) continue;
    const runsIntoName =
      phrase.to === limit && limit < tokens.count && tokens.before[limit] === SPACE;
    if (phrase.kind >= OCCUPATION && !taken.has(index) && !runsIntoName)
      for (const person of meantBy(tokens, phrase, holders)) {
        const start = tokens.start[phrase.from]!;
        const end = textEnd(tokens, phrase);
        const shared = isPluralAt(tokens, phrase.from);
        const list = found.get(person) ?? [];
        list.push({ start, end, text: tokens.text.slice(start, end), shared });
        found.set(person, list);
      }
    free = phrase.to;
  }
  return found;
}
