import { LINK_OPENERS, POINTERS } from '../../../data/people/role-links.ts';
import { COMMA, SPACE } from './characters.ts';
import { candidatesOf, genderIn, holderOf, type Candidate } from './candidates.ts';
import type { Identity } from './identity.ts';
import type { NameMention } from './mention.ts';
import { isAged, isOrigin, skipEpithets } from './epithets.ts';
import { readOffice, type OfficePhrase } from './office-phrase.ts';
import { phraseTable } from './phrases.ts';
import { isIndefinite, isPluralAt, skipIs, toRole, type Role } from './role.ts';
import { CAPITAL, STARTS, wordKey, type Tokens } from './scan.ts';
import { OCCUPATION } from './title-heads.ts';

const POINTER_TABLE = phraseTable(POINTERS);
const LINK_OPENER_TABLE = phraseTable(LINK_OPENERS);
/** "Cũng là một trong những" has no more words than this. */
const LONGEST_LINK = 6;

/** "nữ | ca sĩ", "nam | tài tử", but not "một nữ | ca sĩ" nor the prize "Nữ | ca sĩ xuất sắc nhất". */
function isGendered(tokens: Tokens, phrase: OfficePhrase): boolean {
  const at = phrase.from - 1;
  if (genderIn(tokens, phrase) === undefined || !isOne(tokens, at)) return false;
  return (tokens.flags[at]! & (CAPITAL | STARTS)) !== CAPITAL;
}

/** "cầu thủ | này", "tiền đạo | người Bỉ", "chân sút | 24 tuổi". */
function isPointedAt(tokens: Tokens, { from, to }: OfficePhrase): boolean {
  if (to >= tokens.count || tokens.before[to] !== SPACE || !isOne(tokens, from)) return false;
  return POINTER_TABLE.get(wordKey(tokens, to)) >= 0 || isOrigin(tokens, to) || isAged(tokens, to);
}

/** "Là một trong những | nghệ sĩ": a sentence that begins with the link has its subject elsewhere. */
function isLinked(tokens: Tokens, { from }: OfficePhrase): boolean {
  let start = from;
  while (start > 0 && from - start < LONGEST_LINK && (tokens.flags[start]! & STARTS) === 0)
    start -= 1;
  return LINK_OPENER_TABLE.get(wordKey(tokens, start)) >= 0 && skipIs(tokens, start, from) === from;
}

/** Whether one certain person is meant: not "một ca sĩ", "các ca sĩ". */
function isOne(tokens: Tokens, from: number): boolean {
  return !isPluralAt(tokens, from) && !isIndefinite(tokens, from);
}

/** "X và nữ ca sĩ Y": not where a name or a list follows. */
function standsAlone(tokens: Tokens, phrase: OfficePhrase, next: number): boolean {
  const end = skipEpithets(tokens, phrase.to, tokens.count);
  return end < next || (tokens.before[end] !== SPACE && tokens.before[end] !== COMMA);
}

/** "Là nghệ sĩ được yêu thích, | X ...": the name behind the comma that ends the clause. */
function subjectAfter(
  tokens: Tokens,
  { to }: OfficePhrase,
  next: NameMention | undefined,
): NameMention | undefined {
  if (!next || tokens.before[next.first] !== COMMA) return undefined;
  for (let index = to; index <= next.first; index += 1)
    if ((tokens.flags[index]! & STARTS) !== 0) return undefined;
  return next;
}

/** No more mentions than this are looked back at. */
const MOST_BACK = 12;

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
): ReadonlyMap<Identity, readonly Role[]> {
  const found = new Map<Identity, Role[]>();
  const given = [...roles.values()].flat();
  const taken = new Set(given.map(({ phrase }) => phrase.from));
  let known: Set<string> | undefined;
  let candidates: ReadonlyMap<NameMention, Candidate> | undefined;
  let next = 0;
  let free = 0;
  for (const index of openers) {
    if (index < free) continue;
    while (next < mentions.length && mentions[next]!.first <= index) next += 1;
    if (index < (mentions[next - 1]?.to ?? 0)) continue;
    const limit = mentions[next]?.first ?? tokens.count;
    const phrase = readOffice(tokens, index, limit);
    if (!phrase) continue;
    free = phrase.to;
    if (phrase.kind !== OCCUPATION || taken.has(phrase.from)) continue;
    const linked = isLinked(tokens, phrase);
    if (!linked && !isGendered(tokens, phrase) && !isPointedAt(tokens, phrase)) continue;
    if (!standsAlone(tokens, phrase, limit)) continue;
    const role = toRole(tokens, { ...phrase, to: phrase.headEnd });
    const text = role.text.toLowerCase();
    known ??= new Set(given.map((other) => other.text.toLowerCase()));
    if (known.has(text)) continue;
    candidates ??= candidatesOf(tokens, people, roles);
    const before = mentions.slice(Math.max(0, next - MOST_BACK), next).reverse();
    const subject = linked ? subjectAfter(tokens, phrase, mentions[next]) : undefined;
    const person = subject
      ? candidates.get(subject)?.person
      : holderOf(tokens, phrase, before, candidates);
    if (!person) continue;
    known.add(text);
    found.set(person, [...(found.get(person) ?? []), role]);
  }
  return found;
}
