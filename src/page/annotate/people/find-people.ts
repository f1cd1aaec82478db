import { scanForNow, type Tokens as TextTokens } from '../../../text/scan.ts';
import type { Person } from '../../../article.ts';
import { findAnaphora } from './anaphora.ts';
import { identify, type Identity } from './identity.ts';
import { toMention, type NameMention } from './mention.ts';
import { findNames } from './model.ts';
import { findOpeners } from './title-heads.ts';
import { findOffices, type OfficeMention } from './offices.ts';
import { findRoles } from './roles.ts';
import { wordsForNow } from './scan.ts';
import { findSignatures } from './signatures.ts';

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** The first spelling of each role: "Tiến sĩ" and "tiến sĩ" are one. */
function distinctRoles(roles: readonly string[]): readonly string[] {
  if (roles.length < 2) return roles;
  const spelt = new Map<string, string>();
  for (const role of roles) {
    const key = role.toLowerCase();
    if (!spelt.has(key)) spelt.set(key, role);
  }
  return [...spelt.values()];
}

function toPerson(
  { full, mentions }: Identity,
  roles: readonly string[],
  offices: readonly OfficeMention[],
): Person {
  const honorifics = mentions.flatMap(({ honorific }) => honorific ?? []);
  return {
    name: full.text,
    forms: distinct(mentions.map(({ text }) => text)),
    honorifics: distinct(honorifics),
    roles: distinctRoles(roles),
    mentions: [
      ...mentions.map(({ start, end, text }) => ({ start, end, text, kind: 'name' as const })),
      ...offices
        .filter(({ shared }) => !shared)
        .map(({ start, end, text }) => ({ start, end, text, kind: 'office' as const })),
    ].sort((a, b) => a.start - b.start),
  };
}

/**
 * The people of a text in NFC, in the order of their first mentions; who only signs it, photographs for it
 * or is named as its source is left out. Offsets are UTF-16 code units. Linear in the text.
 */
export function findPeople(text: string | TextTokens): readonly Person[] {
  const tokens = wordsForNow(typeof text === 'string' ? scanForNow(text) : text);
  const all: readonly NameMention[] = findNames(tokens).map((name) => toMention(tokens, name));
  if (all.length === 0) return [];
  const signatures = findSignatures(tokens, all);
  const mentions = all.filter((mention) => !signatures.has(mention));
  const people = identify(tokens, mentions);
  const roles = findRoles(tokens, all);
  const openers = findOpeners(tokens);
  const offices = findOffices(tokens, all, people, roles, openers);
  const anaphora = findAnaphora(tokens, all, people, roles, openers);
  return people.map((person) =>
    toPerson(
      person,
      [
        ...person.mentions.flatMap((mention) =>
          (roles.get(mention) ?? []).map(({ text: role }) => role),
        ),
        ...(offices.get(person) ?? []).map(({ text: role }) => role),
        ...(anaphora.get(person) ?? []).map(({ text: role }) => role),
      ],
      offices.get(person) ?? [],
    ),
  );
}
