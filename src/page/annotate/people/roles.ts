import type { NameMention } from './mention.ts';
import { isCommonAt, isPluralAt, type Role } from './role.ts';
import { rolesAfter } from './roles-after.ts';
import { rolesBefore } from './roles-before.ts';
import type { Tokens } from './scan.ts';
import { areOnList, sharedRole } from './shared-roles.ts';

/** Of the roles before and after a name, those before the next name are not its own. */
function withoutNext(after: readonly Role[], next: readonly Role[]): readonly Role[] {
  const from = next[0]?.phrase.from ?? Infinity;
  return after.filter(({ phrase }) => phrase.from < from);
}

/** Gives roles behind the last name of a list that are said of all to all: "A và B | đều là cầu thủ", "A, B | là hai cầu thủ". */
function shareBack(
  tokens: Tokens,
  mentions: readonly NameMention[],
  last: number,
  after: readonly Role[],
  roles: Map<NameMention, readonly Role[]>,
): void {
  const common = after.filter(({ phrase }) => isCommonAt(tokens, phrase.from));
  for (let at = last; common.length > 0 && at > 0; at -= 1) {
    const before = mentions[at - 1]!;
    if (!areOnList(tokens, before.to, mentions[at]!.first)) return;
    roles.set(before, [...(roles.get(before) ?? []), ...common]);
  }
}

/** The roles that the text attaches to each mention, before it and after it. */
export function findRoles(
  tokens: Tokens,
  mentions: readonly NameMention[],
): ReadonlyMap<NameMention, readonly Role[]> {
  const roles = new Map<NameMention, readonly Role[]>();
  let shared: Role | undefined;
  let own: readonly Role[] = [];
  mentions.forEach((mention, index) => {
    const floor = mentions[index - 1]?.to ?? 0;
    const before = rolesBefore(tokens, mention, floor, own.length > 0);
    const next = mentions[index + 1];
    const after = rolesAfter(tokens, mention, next?.first ?? tokens.count);
    const last = before.at(-1);
    const opened = sharedRole(tokens, mention, floor, next);
    if (opened) shared = opened;
    else if (last) shared = isPluralAt(tokens, last.phrase.from) ? last : undefined;
    else if (shared && !areOnList(tokens, floor, mention.first)) shared = undefined;
    const inherited = last || !shared ? [] : [shared];
    const previous = index > 0 ? roles.get(mentions[index - 1]!) : undefined;
    if (previous) roles.set(mentions[index - 1]!, withoutNext(previous, before));
    own = [...inherited, ...before];
    const all = [...own, ...after];
    if (all.length > 0) roles.set(mention, all);
    if (after.length > 0) shareBack(tokens, mentions, index, after, roles);
  });
  return roles;
}
