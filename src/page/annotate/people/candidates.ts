import { OCCUPATION_GROUPS, POSITIONS } from '../../../data/people/occupation-groups.ts';
import { GENDER_WORDS } from '../../../data/people/role-links.ts';
import { SPACE } from './characters.ts';
import { fit, genderOf, type Gender, type Identity } from './identity.ts';
import type { NameMention } from './mention.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import type { Role } from './role.ts';
import { wordKey, type Tokens } from './scan.ts';

const GENDERS = phraseTable(...GENDER_WORDS);
/** What the lists of the gender words say, in their order. */
const GENDER_OF: readonly Gender[] = ['male', 'female', null];
const GROUPS = phraseTable(...OCCUPATION_GROUPS);
const POSITION_TABLE = phraseTable(...POSITIONS);
/** So far back, in words, a name may stand from an occupation that takes its place. */
const REACH = 60;

/** What the word before an occupation says ("nữ | ca sĩ"); undefined where it says nothing. */
export function genderIn(tokens: Tokens, { from }: OfficePhrase): Gender | undefined {
  if (from === 0 || tokens.before[from] !== SPACE) return undefined;
  return GENDER_OF[GENDERS.get(wordKey(tokens, from - 1))];
}

/** What is known of a person when an occupation without a name comes by. */
export interface Candidate {
  readonly person: Identity;
  readonly groups: ReadonlySet<number>;
  readonly positions: ReadonlySet<number>;
  readonly gender: Gender;
  readonly hasRole: boolean;
}

function headHash(tokens: Tokens, { headFrom, headEnd }: OfficePhrase): number {
  return rangeHash(tokens, headFrom, headEnd);
}

function withoutNone(values: readonly number[]): ReadonlySet<number> {
  return new Set(values.filter((value) => value >= 0));
}

/** What is known of the person of each mention. */
export function candidatesOf(
  tokens: Tokens,
  people: readonly Identity[],
  roles: ReadonlyMap<NameMention, readonly Role[]>,
): ReadonlyMap<NameMention, Candidate> {
  const candidates = new Map<NameMention, Candidate>();
  for (const person of people) {
    const heads = person.mentions.flatMap((mention) =>
      (roles.get(mention) ?? []).map(({ phrase }) => headHash(tokens, phrase)),
    );
    const candidate = {
      person,
      groups: withoutNone(heads.map((head) => GROUPS.get(head))),
      positions: withoutNone(heads.map((head) => POSITION_TABLE.get(head))),
      gender: person.mentions.map(genderOf).find((known) => known !== null) ?? null,
      hasRole: heads.length > 0,
    };
    for (const mention of person.mentions) candidates.set(mention, candidate);
  }
  return candidates;
}

/** The person named last who has an occupation of the same group, else who has none at all, else the only one. */
export function holderOf(
  tokens: Tokens,
  phrase: OfficePhrase,
  before: readonly NameMention[],
  candidates: ReadonlyMap<NameMention, Candidate>,
): Identity | undefined {
  const head = headHash(tokens, phrase);
  const group = GROUPS.get(head);
  const position = POSITION_TABLE.get(head);
  const gender = genderIn(tokens, phrase) ?? null;
  let free: Identity | undefined;
  let only: Identity | null | undefined;
  for (const mention of before) {
    const candidate = candidates.get(mention);
    if (!candidate || !fit(candidate.gender, gender)) continue;
    const { person, positions } = candidate;
    // Nobody keeps the goal and scores.
    if (position >= 0 && positions.size > 0 && !positions.has(position)) continue;
    if (group >= 0 && candidate.groups.has(group)) return person;
    only = only === undefined || only === person ? person : null;
    if (!candidate.hasRole && phrase.from - mention.to <= REACH) free ??= person;
  }
  return free ?? only ?? undefined;
}
