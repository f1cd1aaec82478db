import { classWords } from '../../data/chrome/class-words.ts';
import { entries, literal } from '../../text/lexicon.ts';
import type { PageTree } from '../parse/index.ts';

type ClassRole = keyof typeof classWords;

/** What an element says of itself by class, id and role: a set of bits. */
export const Role: Readonly<Record<ClassRole, number>> = {
  nav: 1,
  related: 2,
  comment: 4,
  share: 8,
  promo: 16,
  side: 32,
  foot: 64,
  meta: 128,
  caption: 256,
  hidden: 512,
  lead: 1024,
  body: 2048,
  facts: 4096,
  stamp: 8192,
  bio: 16384,
};

/** Roles whose text is no part of a story. */
export const CHROME: number =
  Role.nav |
  Role.related |
  Role.comment |
  Role.share |
  Role.promo |
  Role.side |
  Role.foot |
  Role.hidden;

/** `has-sidebar`, `layout-with-rail`, `no-ads`, `label-hidden`: names of what is inside, or is not. */
const OF_ANOTHER = '(?<!(?:has|with|without|no|label)[-_]{1,2})';

/** One pattern a role: any of its words at the beginning of a word. */
const PATTERNS: readonly (readonly [number, RegExp])[] = (
  Object.keys(classWords) as ClassRole[]
).map((role) => [Role[role], beginnings(entries(classWords[role]))]);

function beginnings(words: readonly string[]): RegExp {
  const alternatives = words.map((word) =>
    word.endsWith('=') ? `${literal(word.slice(0, -1))}(?![a-z])` : literal(word),
  );
  return new RegExp(`(?<![a-z])${OF_ANOTHER}(?:${alternatives.join('|')})`);
}

const CAPITAL = /(?<=[a-z])[A-Z]/g;

/**
 * Roles of names read before. Sites repeat their class names from page to page, and to look one up is
 * 30 times faster than to read it; a name means the same in every page, so this changes no result.
 */
const READ = new Map<string, number>();
const MOST_READ = 20_000;
const LONGEST_READ = 120;

const INVISIBLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What an element says of itself: a set of {@link Role} bits. The id of a heading repeats its words. */
export function rolesOf(tree: PageTree, node: number, isHeading: boolean): number {
  const { names, values } = tree;
  let roles = 0;
  for (let i = tree.firsts[node]!, end = tree.firsts[node + 1]!; i < end; i++) {
    switch (names[i]) {
      case 'id':
        if (!isHeading && values[i] !== '') roles |= rolesOfName(values[i]!);
        break;
      case 'class':
      case 'itemprop':
      case 'data-role':
      case 'data-slot':
      case 'data-field':
        if (values[i] !== '') roles |= rolesOfName(values[i]!);
        break;
      case 'hidden':
        roles |= Role.hidden;
        break;
      case 'style':
        if (INVISIBLE.test(values[i]!)) roles |= Role.hidden;
        break;
    }
  }
  return roles;
}

function rolesOfName(name: string): number {
  const known = READ.get(name);
  if (known !== undefined) return known;
  const roles = readName(name);
  if (name.length <= LONGEST_READ) {
    if (READ.size >= MOST_READ) READ.clear();
    READ.set(name, roles);
  }
  return roles;
}

function readName(name: string): number {
  const plain = name.replace(CAPITAL, '-$&').toLowerCase();
  const whole = name.toLowerCase();
  let roles = 0;
  for (const [role, pattern] of PATTERNS) {
    if (pattern.test(plain) || (whole !== plain && pattern.test(whole))) roles |= role;
  }
  return roles;
}
