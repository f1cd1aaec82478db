import { classWords } from '../../data/chrome/class-words.ts';
import { entries, literal } from '../../text/lexicon.ts';
import type { Attributes } from '../parse/index.ts';

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

/** One pattern a role: any of its words at the beginning of a word. */
const PATTERNS: readonly (readonly [number, RegExp])[] = (
  Object.keys(classWords) as ClassRole[]
).map((role) => [Role[role], beginnings(entries(classWords[role]))]);

function beginnings(words: readonly string[]): RegExp {
  const alternatives = words.map((word) =>
    word.endsWith('=') ? `${literal(word.slice(0, -1))}(?![a-z])` : literal(word),
  );
  return new RegExp(`(?<![a-z])(?:${alternatives.join('|')})`);
}

const CAPITAL = /(?<=[a-z])[A-Z]/g;

/** Where an element says what it is. */
const SOURCES = ['class', 'id', 'itemprop', 'data-role', 'data-slot', 'data-field'];

/** Reads roles off elements; remembers what it read for as long as one page lasts. */
export class ClassReader {
  readonly #seen = new Map<string, number>();

  rolesOf(attributes: Attributes): number {
    let roles = 0;
    for (const source of SOURCES) {
      const name = attributes[source];
      if (name !== undefined && name !== '') roles |= this.#read(name);
    }
    return isHidden(attributes) ? roles | Role.hidden : roles;
  }

  #read(name: string): number {
    let roles = this.#seen.get(name);
    if (roles === undefined) {
      roles = rolesOfName(name);
      this.#seen.set(name, roles);
    }
    return roles;
  }
}

function rolesOfName(name: string): number {
  const plain = name.replace(CAPITAL, '-$&').toLowerCase();
  const whole = name.toLowerCase();
  let roles = 0;
  for (const [role, pattern] of PATTERNS) {
    if (pattern.test(plain) || (whole !== plain && pattern.test(whole))) roles |= role;
  }
  return roles;
}

const INVISIBLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function isHidden(attributes: Attributes): boolean {
  if (attributes['hidden'] !== undefined) return true;
  const style = attributes['style'];
  return style !== undefined && INVISIBLE.test(style);
}
