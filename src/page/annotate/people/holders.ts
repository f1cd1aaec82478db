import { LEADERS, LOOSE_LEADERS, PAST_PREFIXES, RESIDENCES } from '../../../data/people/leaders.ts';
import type { Identity } from './identity.ts';
import type { NameMention } from './mention.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import type { Role } from './role.ts';
import { CAPITAL, joinHash, phraseHash, wordKey, type Tokens } from './scan.ts';
import { OFFICE } from './title-heads.ts';

const LEADER_GROUPS = phraseTable(...LEADERS);
const LOOSE = phraseTable(...LOOSE_LEADERS);
const PAST = phraseTable(PAST_PREFIXES);
/** By the hash of a residence, the hash of its country: "ông chủ Nhà Trắng" is of "Mỹ". */
const COUNTRY_OF = new Map(
  RESIDENCES.split('\n').map((line) => {
    const [residence = '', country = ''] = line.split(': ');
    return [phraseHash(residence), phraseHash(country)];
  }),
);

/** One person, or null where several hold the same. */
type Holder = Identity | null;

/** Whether an office is a former one: "cựu Tổng thống Mỹ" is not "Tổng thống Mỹ". */
function isPast(tokens: Tokens, { from, headFrom }: OfficePhrase): boolean {
  return headFrom > from && PAST.get(wordKey(tokens, from)) >= 0;
}

/** The key of an office, or of its beginning up to `to`; a former office has keys of its own. */
function keyOf(tokens: Tokens, phrase: OfficePhrase, to: number): number {
  const key = rangeHash(tokens, phrase.headFrom, to);
  return isPast(tokens, phrase) ? ~key : key;
}

/** Who holds what office of an article. */
export class Holders {
  private readonly offices = new Map<number, Holder>();
  /** By head and one word with a capital of the organisation: "Chủ tịch (Tập đoàn) Hoa | Sen". */
  private readonly words = new Map<number, Holder>();
  /** By group of heads and the same words: "nhà lãnh đạo | Nga", "thuyền trưởng | MU". */
  private readonly groups = new Map<number, Holder>();

  constructor(
    tokens: Tokens,
    people: readonly Identity[],
    roles: ReadonlyMap<NameMention, readonly Role[]>,
  ) {
    for (const person of people)
      for (const mention of person.mentions)
        for (const { phrase } of roles.get(mention) ?? []) this.add(tokens, phrase, person);
  }

  get isEmpty(): boolean {
    return this.offices.size === 0 && this.groups.size === 0;
  }

  /** The one holder of an office, of a longer one that begins like it, or of one with the same head whose name has its last word. */
  holderOf(tokens: Tokens, phrase: OfficePhrase): Identity | undefined {
    const exact = this.offices.get(keyOf(tokens, phrase, phrase.to));
    if (exact !== undefined) return exact ?? undefined;
    const head = keyOf(tokens, phrase, phrase.headEnd);
    const group = LOOSE.get(rangeHash(tokens, phrase.headFrom, phrase.headEnd));
    const residence = COUNTRY_OF.get(rangeHash(tokens, phrase.headEnd, phrase.to));
    if (group >= 0 && residence !== undefined)
      return this.groups.get(joinHash(group + 1, residence)) ?? undefined;
    let last = phrase.to - 1;
    while (last >= phrase.headEnd && (tokens.flags[last]! & CAPITAL) === 0) last -= 1;
    if (last < phrase.headEnd) return undefined;
    const known = this.words.get(joinHash(head, tokens.hash[last]!));
    if (known !== undefined) return known ?? undefined;
    const leader = this.groups.get(joinHash(group + 1, wordKey(tokens, last)));
    return (group >= 0 && leader) || undefined;
  }

  private add(tokens: Tokens, phrase: OfficePhrase, person: Identity): void {
    const { headFrom, headEnd, to, kind } = phrase;
    const head = keyOf(tokens, phrase, headEnd);
    const group = isPast(tokens, phrase)
      ? -1
      : LEADER_GROUPS.get(rangeHash(tokens, headFrom, headEnd));
    if (kind === OFFICE)
      for (let end = headEnd; end <= to; end += 1)
        claim(this.offices, keyOf(tokens, phrase, end), person);
    for (let index = headEnd; index < to; index += 1) {
      if ((tokens.flags[index]! & CAPITAL) === 0) continue;
      if (kind === OFFICE) claim(this.words, joinHash(head, tokens.hash[index]!), person);
      if (group >= 0) claim(this.groups, joinHash(group + 1, wordKey(tokens, index)), person);
    }
  }
}

function claim(holders: Map<number, Holder>, key: number, person: Identity): void {
  const known = holders.get(key);
  holders.set(key, known === undefined || known === person ? person : null);
}
