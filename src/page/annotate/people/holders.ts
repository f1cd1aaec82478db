import { LEADERS, LOOSE_LEADERS, PAST_PREFIXES, RESIDENCES } from '../../../data/people/leaders.ts';
import { acronymsOf } from './acronyms.ts';
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

type Claims = Map<number, readonly Identity[]>;
const NOBODY: readonly Identity[] = [];
/** Of those who hold the same office no more are told apart. */
const MOST_HOLDERS = 40;

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
  private readonly offices: Claims = new Map();
  /** By head and one word with a capital of the organisation: "Chủ tịch (Tập đoàn) Hoa | Sen". */
  private readonly words: Claims = new Map();
  /** By group of heads and the same words: "nhà lãnh đạo | Nga", "thuyền trưởng | MU". */
  private readonly groups: Claims = new Map();
  /** By head and acronym: "Bộ trưởng Bộ | TT&TT" is "Bộ trưởng | Thông tin và Truyền thông"; made when asked for. */
  private acronyms: Claims | undefined;
  private readonly held: (readonly [phrase: OfficePhrase, person: Identity])[] = [];

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

  /** Who holds an office, a longer one that begins like it, or one with the same head whose name has its last word. */
  holdersOf(tokens: Tokens, phrase: OfficePhrase): readonly Identity[] {
    const exact = this.offices.get(keyOf(tokens, phrase, phrase.to));
    if (exact) return exact;
    const head = keyOf(tokens, phrase, phrase.rankFrom);
    const group = LOOSE.get(rangeHash(tokens, phrase.headFrom, phrase.rankFrom));
    const residence = COUNTRY_OF.get(rangeHash(tokens, phrase.headEnd, phrase.to));
    if (group >= 0 && residence !== undefined)
      return this.groups.get(joinHash(group + 1, residence)) ?? NOBODY;
    let last = phrase.to - 1;
    while (last >= phrase.headEnd && (tokens.flags[last]! & CAPITAL) === 0) last -= 1;
    if (last < phrase.headEnd) return NOBODY;
    const known = this.words.get(joinHash(head, tokens.hash[last]!));
    if (known) return known;
    const leader =
      group < 0 ? undefined : this.groups.get(joinHash(group + 1, wordKey(tokens, last)));
    return leader ?? this.byAcronym(tokens, phrase, head) ?? NOBODY;
  }

  /** All who hold an office, whatever it is of: "hai cựu bộ trưởng". */
  holdersOfHead(tokens: Tokens, phrase: OfficePhrase): readonly Identity[] {
    return this.offices.get(keyOf(tokens, phrase, phrase.headEnd)) ?? NOBODY;
  }

  private byAcronym(
    tokens: Tokens,
    phrase: OfficePhrase,
    head: number,
  ): readonly Identity[] | undefined {
    if (this.holdersOfHead(tokens, phrase).length === 0) return undefined;
    this.acronyms ??= this.claimAcronyms(tokens);
    for (const acronym of acronymsOf(tokens, phrase.headEnd, phrase.to)) {
      const known = this.acronyms.get(joinHash(head, phraseHash(acronym)));
      if (known) return known;
    }
    return undefined;
  }

  private claimAcronyms(tokens: Tokens): Claims {
    const claims: Claims = new Map();
    for (const [phrase, person] of this.held)
      for (const acronym of acronymsOf(tokens, phrase.headEnd, phrase.to)) {
        const head = keyOf(tokens, phrase, phrase.rankFrom);
        claim(claims, joinHash(head, phraseHash(acronym)), person);
      }
    return claims;
  }

  private add(tokens: Tokens, phrase: OfficePhrase, person: Identity): void {
    const { headFrom, headEnd, to, kind } = phrase;
    const head = keyOf(tokens, phrase, phrase.rankFrom);
    const group = isPast(tokens, phrase)
      ? -1
      : LEADER_GROUPS.get(rangeHash(tokens, headFrom, phrase.rankFrom));
    if (kind === OFFICE) this.held.push([phrase, person]);
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

function claim(claims: Claims, key: number, person: Identity): void {
  const known = claims.get(key);
  if (!known) claims.set(key, [person]);
  else if (known.length < MOST_HOLDERS && !known.includes(person))
    claims.set(key, [...known, person]);
}
