import { OFFICE_MARKERS } from '../../../data/people/office-markers.ts';
import type { Span } from '../../../article.ts';
import { SPACE } from './characters.ts';
import type { Identity } from './identity.ts';
import type { NameMention } from './mention.ts';
import { readOffice, type OfficePhrase } from './office-phrase.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import type { Role } from './role.ts';
import { CAPITAL, wordKey, type Tokens } from './scan.ts';
import { OFFICE } from './title-heads.ts';

/** Somebody of the article under their office alone. */
export interface OfficeMention extends Span {
  readonly text: string;
}

const MARKERS = phraseTable(OFFICE_MARKERS);

/** Who holds what office of the article, and the words with capitals in the offices of each head. */
interface Holders {
  readonly persons: ReadonlyMap<number, Identity | null>;
  readonly words: ReadonlyMap<number, ReadonlySet<number>>;
}

/** The one holder of each office of the article; null where two people hold it. */
function holdersOf(
  tokens: Tokens,
  people: readonly Identity[],
  roles: ReadonlyMap<NameMention, readonly Role[]>,
): Holders {
  const holders = new Map<number, Identity | null>();
  const words = new Map<number, Set<number>>();
  const claim = (key: number, person: Identity): void => {
    const known = holders.get(key);
    holders.set(key, known === undefined || known === person ? person : null);
  };
  for (const person of people)
    for (const mention of person.mentions)
      for (const { phrase } of roles.get(mention) ?? []) {
        if (phrase.kind !== OFFICE) continue;
        claim(rangeHash(tokens, phrase.from, phrase.to), person);
        if (phrase.headEnd === phrase.to) continue;
        const head = rangeHash(tokens, phrase.from, phrase.headEnd);
        claim(head, person);
        const known = words.get(head) ?? new Set();
        words.set(head, known);
        for (let index = phrase.headEnd; index < phrase.to; index += 1)
          if ((tokens.flags[index]! & CAPITAL) !== 0) known.add(tokens.hash[index]!);
      }
  return { persons: holders, words };
}

/** The holder of an office, or of one with the same head that shares a word of its name: "Chủ tịch (Tập đoàn) Hoa Sen". */
function holderOf(
  tokens: Tokens,
  { from, headEnd, to }: OfficePhrase,
  holders: Holders,
): Identity | null | undefined {
  const exact = holders.persons.get(rangeHash(tokens, from, to));
  if (exact !== undefined) return exact;
  const head = rangeHash(tokens, from, headEnd);
  const words = holders.words.get(head);
  for (let index = headEnd; words && index < to; index += 1)
    if ((tokens.flags[index]! & CAPITAL) !== 0 && words.has(tokens.hash[index]!))
      return holders.persons.get(head);
  return undefined;
}

/** "đồng chí | Phó Chủ tịch ...", or an office with a capital: "vị giám đốc" could be any director. */
function isDefinite(tokens: Tokens, phrase: OfficePhrase): boolean {
  const marked =
    phrase.from > 0 &&
    tokens.before[phrase.from] === SPACE &&
    MARKERS.get(wordKey(tokens, phrase.from - 1)) >= 0;
  return marked || ((tokens.flags[phrase.from]! & CAPITAL) !== 0 && phrase.to - phrase.from > 1);
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
  const holders = holdersOf(tokens, people, roles);
  if (holders.persons.size === 0) return found;
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
    if (phrase.kind === OFFICE && !taken.has(index) && !runsIntoName) {
      const person = holderOf(tokens, phrase, holders);
      if (person && isDefinite(tokens, phrase)) {
        const start = tokens.start[phrase.from]!;
        const end = tokens.end[phrase.to - 1]!;
        const list = found.get(person) ?? [];
        list.push({ start, end, text: tokens.text.slice(start, end) });
        found.set(person, list);
      }
    }
    free = phrase.to;
  }
  return found;
}
