import { PLURALS } from '../../../data/people/role-links.ts';
import { COLON, SPACE } from './characters.ts';
import type { NameMention } from './mention.ts';
import { LONGEST_OFFICE, readOffice } from './office-phrase.ts';
import { phraseTable } from './phrases.ts';
import { toRole, type Role } from './role.ts';
import { rolesAfter } from './roles-after.ts';
import { rolesBefore } from './roles-before.ts';
import { areListed } from './runs.ts';
import { HAS_DIGIT, STARTS_LINE, wordKey, type Tokens } from './scan.ts';

const PLURAL_TABLE = phraseTable(PLURALS);

/** "17 thành viên ban chấp hành mới: A, B, C": the role that heads the line gives itself to all its names. */
function labelBefore(tokens: Tokens, mention: NameMention): Role | undefined {
  if (tokens.before[mention.first] !== COLON) return undefined;
  let start = mention.first - 1;
  while (start > 0 && (tokens.flags[start]! & STARTS_LINE) === 0) {
    if (mention.first - start > LONGEST_OFFICE) return undefined;
    start -= 1;
  }
  if ((tokens.flags[start]! & HAS_DIGIT) !== 0) start += 1;
  const phrase = readOffice(tokens, start, mention.first);
  return phrase && toRole(tokens, phrase);
}

/** "hai trợ lý | A và B", "các tổng thống Mỹ | A, B": a role in the plural is everybody's. */
function isPlural(tokens: Tokens, role: Role | undefined): boolean {
  if (!role || role.phrase.from === 0 || tokens.before[role.phrase.from] !== SPACE) return false;
  return PLURAL_TABLE.get(wordKey(tokens, role.phrase.from - 1)) >= 0;
}

function lineEnd(tokens: Tokens, from: number): number {
  let index = from;
  while (index < tokens.count && (tokens.flags[index]! & STARTS_LINE) === 0) index += 1;
  return index;
}

/** The roles that the text attaches to each mention, before it and after it. */
export function findRoles(
  tokens: Tokens,
  mentions: readonly NameMention[],
): ReadonlyMap<NameMention, readonly Role[]> {
  const roles = new Map<NameMention, readonly Role[]>();
  let label: Role | undefined;
  let labelledTo = 0;
  let shared: Role | undefined;
  mentions.forEach((mention, index) => {
    const floor = mentions[index - 1]?.to ?? 0;
    const before = rolesBefore(tokens, mention, floor);
    const after = rolesAfter(tokens, mention, mentions[index + 1]?.first ?? tokens.count);
    const heading = labelBefore(tokens, mention);
    if (heading) {
      label = heading;
      labelledTo = lineEnd(tokens, mention.to);
    } else if (mention.from >= labelledTo) label = undefined;
    if (before.length > 0) shared = isPlural(tokens, before.at(-1)) ? before.at(-1) : undefined;
    else if (!areListed(tokens, floor, mention.first)) shared = undefined;
    const inherited = before.length > 0 ? [] : [label ?? shared ?? []].flat();
    const all = [...inherited, ...before, ...after];
    if (all.length > 0) roles.set(mention, all);
  });
  return roles;
}
