import { OCCUPATION_GROUPS } from '../../../data/people/occupation-groups.ts';
import { GENDER_WORDS, POINTERS } from '../../../data/people/role-links.ts';
import { COMMA, SPACE } from './characters.ts';
import { fit, genderOf, type Gender, type Identity } from './identity.ts';
import type { NameMention } from './mention.ts';
import { skipEpithets } from './epithets.ts';
import { readOffice, type OfficePhrase } from './office-phrase.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import type { Role } from './role.ts';
import { HAS_DIGIT, wordKey, type Tokens } from './scan.ts';
import { OCCUPATION } from './title-heads.ts';

const GENDERS = phraseTable(...GENDER_WORDS);
const MALE = 0;
const FEMALE = 1;
const GROUPS = phraseTable(...OCCUPATION_GROUPS);
const POINTER_TABLE = phraseTable(POINTERS);
/** So far back, in words, a name may stand from an occupation that takes its place. */
const REACH = 60;

/** "nữ | ca sĩ", "nam | tài tử". */
function isGendered(tokens: Tokens, { from }: OfficePhrase): boolean {
  return from > 0 && tokens.before[from] === SPACE && GENDERS.get(wordKey(tokens, from - 1)) >= 0;
}

/** "cầu thủ | này", "tiền đạo | người Bỉ", "chân sút | 24 tuổi". */
function isPointedAt(tokens: Tokens, { to }: OfficePhrase): boolean {
  if (to >= tokens.count || tokens.before[to] !== SPACE) return false;
  if (POINTER_TABLE.get(wordKey(tokens, to)) >= 0) return true;
  const age = (tokens.flags[to]! & HAS_DIGIT) !== 0 && to + 1 < tokens.count;
  return (
    (age && POINTER_TABLE.get(wordKey(tokens, to + 1)) >= 0) ||
    skipEpithets(tokens, to, tokens.count) > to
  );
}

/** "X và nữ ca sĩ Y": not where a name or a list follows. */
function standsAlone(tokens: Tokens, phrase: OfficePhrase, next: number): boolean {
  const end = skipEpithets(tokens, phrase.to, tokens.count);
  return end < next || (tokens.before[end] !== SPACE && tokens.before[end] !== COMMA);
}

function groupOf(tokens: Tokens, { headFrom, headEnd }: OfficePhrase): number {
  return GROUPS.get(rangeHash(tokens, headFrom, headEnd));
}

function genderIn(tokens: Tokens, { from }: OfficePhrase): Gender {
  if (from === 0 || tokens.before[from] !== SPACE) return null;
  const value = GENDERS.get(wordKey(tokens, from - 1));
  return value === MALE ? 'male' : value === FEMALE ? 'female' : null;
}

/** What is known of a person when an occupation without a name comes by. */
interface Candidate {
  readonly person: Identity;
  readonly groups: ReadonlySet<number>;
  readonly gender: Gender;
  readonly hasRole: boolean;
}

function candidatesOf(
  tokens: Tokens,
  people: readonly Identity[],
  roles: ReadonlyMap<NameMention, readonly Role[]>,
): ReadonlyMap<NameMention, Candidate> {
  const candidates = new Map<NameMention, Candidate>();
  for (const person of people) {
    const phrases = person.mentions.flatMap((mention) => roles.get(mention) ?? []);
    const groups = new Set(phrases.map(({ phrase }) => groupOf(tokens, phrase)));
    groups.delete(-1);
    const gender = person.mentions.map(genderOf).find((known) => known !== null) ?? null;
    const candidate = { person, groups, gender, hasRole: phrases.length > 0 };
    for (const mention of person.mentions) candidates.set(mention, candidate);
  }
  return candidates;
}

/** No more mentions than this are looked back at. */
const MOST_BACK = 12;

/** The person named last who has an occupation of the same group, else who has none at all, else the only one. */
function holderOf(
  tokens: Tokens,
  phrase: OfficePhrase,
  before: readonly NameMention[],
  candidates: ReadonlyMap<NameMention, Candidate>,
): Identity | undefined {
  const group = groupOf(tokens, phrase);
  const gender = genderIn(tokens, phrase);
  let free: Identity | undefined;
  let only: Identity | null | undefined;
  for (const mention of before) {
    const candidate = candidates.get(mention);
    if (!candidate || !fit(candidate.gender, gender)) continue;
    if (group >= 0 && candidate.groups.has(group)) return candidate.person;
    only = only === undefined || only === candidate.person ? candidate.person : null;
    if (!candidate.hasRole && phrase.from - mention.to <= REACH) free ??= candidate.person;
  }
  return free ?? only ?? undefined;
}

/**
 * Occupations that take the place of a name ("nam ca sĩ", "chiến lược gia người Pháp", "cầu thủ này"),
 * given to who was named last among those whom they fit. One that somebody has already says nothing new.
 */
export function findAnaphora(
  tokens: Tokens,
  mentions: readonly NameMention[],
  people: readonly Identity[],
  roles: ReadonlyMap<NameMention, readonly Role[]>,
  openers: readonly number[],
): ReadonlyMap<Identity, readonly string[]> {
  const found = new Map<Identity, string[]>();
  const given = [...roles.values()].flat();
  const taken = new Set(given.map(({ phrase }) => phrase.from));
  let known: Set<string> | undefined;
  let candidates: ReadonlyMap<NameMention, Candidate> | undefined;
  let next = 0;
  let free = mentions[0]?.to ?? tokens.count;
  for (const index of openers) {
    if (index < free) continue;
    while (next < mentions.length && mentions[next]!.first <= index) next += 1;
    if (index < mentions[next - 1]!.to) continue;
    const limit = mentions[next]?.first ?? tokens.count;
    const phrase = readOffice(tokens, index, limit);
    if (!phrase) continue;
    free = phrase.to;
    if (phrase.kind !== OCCUPATION || taken.has(phrase.from)) continue;
    if (!isGendered(tokens, phrase) && !isPointedAt(tokens, phrase)) continue;
    if (!standsAlone(tokens, phrase, limit)) continue;
    const text = tokens.text.slice(tokens.start[phrase.from], tokens.end[phrase.headEnd - 1]);
    known ??= new Set(given.map((role) => role.text.toLowerCase()));
    if (known.has(text.toLowerCase())) continue;
    candidates ??= candidatesOf(tokens, people, roles);
    const before = mentions.slice(Math.max(0, next - MOST_BACK), next).reverse();
    const person = holderOf(tokens, phrase, before, candidates);
    if (!person) continue;
    known.add(text.toLowerCase());
    found.set(person, [...(found.get(person) ?? []), text]);
  }
  return found;
}
