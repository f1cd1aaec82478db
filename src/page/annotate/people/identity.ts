import { FEMALE, MALE } from '../../../data/people/honorifics.ts';
import type { NameMention } from './mention.ts';
import { isSurname } from './lexicon.ts';
import { formOf } from './lattice.ts';
import { ALL_CAPS, type Tokens } from './scan.ts';
import { isSpeltAlike, outerWords } from './spelling.ts';

/** The mentions of one person, in the order of the text. */
export interface Identity {
  readonly mentions: NameMention[];
  /** The mention with the fullest name. */
  readonly full: NameMention;
}

interface Known {
  readonly full: NameMention;
  gender: Gender;
  last: number;
  readonly mentions: NameMention[];
}

export type Gender = 'male' | 'female' | null;

const MALES = new Set(MALE.split(' '));
const FEMALES = new Set(FEMALE.split(' '));
/** The middle name that only women have. */
const FEMALE_MIDDLE_NAME = / thị /iu;

/** What the honorific or the middle name says. */
export function genderOf(mention: NameMention): Gender {
  const honorific = mention.honorific?.split(' ').at(-1);
  if (honorific !== undefined && MALES.has(honorific)) return 'male';
  if (honorific !== undefined && FEMALES.has(honorific)) return 'female';
  return FEMALE_MIDDLE_NAME.test(mention.text) ? 'female' : null;
}

/** Whether two may be one person's. */
export function fit(a: Gender, b: Gender): boolean {
  return a === null || b === null || a === b;
}

function isShouted(tokens: Tokens, mention: NameMention): boolean {
  return (tokens.flags[mention.from]! & ALL_CAPS) !== 0;
}

/** Whether a name begins with a surname of the lexicon; such names are spelt in one way. */
function isVietnamese(tokens: Tokens, mention: NameMention): boolean {
  return isSurname(tokens, mention.from) && mention.to - mention.from > 2;
}

/** Of people who share a part of their names so many are kept; the others are met once or twice. */
const MOST_NAMESAKES = 40;

class Register {
  readonly people: Known[] = [];
  private readonly byEnd = new Map<number, Known[]>();
  private readonly byStart = new Map<number, Known[]>();
  private readonly byWord = new Map<string, Known[]>();

  /** Adds a person and every shorter form that could name them. */
  add(tokens: Tokens, full: NameMention): Known {
    const { from, to } = full;
    const person: Known = { full, gender: null, last: Infinity, mentions: [] };
    this.people.push(person);
    for (let at = from + 1; at < to; at += 1)
      Register.put(this.byEnd, formOf(tokens, at, to), person);
    // "Nguyễn Văn" is no name for Nguyễn Văn Bình; "Kim" is one for Kim Jong Un.
    const longest = isSurname(tokens, from) ? from + 1 : to - 1;
    for (let at = from + 1; at <= longest && at < to; at += 1)
      Register.put(this.byStart, formOf(tokens, from, at), person);
    if (!isVietnamese(tokens, full))
      for (const word of outerWords(full.text)) Register.put(this.byWord, word, person);
    return person;
  }

  /** Who is named by a shorter form, by its end rather than by its start. */
  namedBy(mention: NameMention): readonly Known[] {
    const gender = genderOf(mention);
    for (const index of [this.byEnd, this.byStart]) {
      const known = (index.get(mention.form) ?? []).filter((person) => fit(person.gender, gender));
      if (known.length > 0) return known;
    }
    return [];
  }

  /** Who has the same foreign name in another spelling. */
  speltLike(tokens: Tokens, mention: NameMention): Known | undefined {
    if (isVietnamese(tokens, mention)) return undefined;
    for (const word of outerWords(mention.text)) {
      const twin = this.byWord.get(word)?.find(({ full }) => isSpeltAlike(full.text, mention.text));
      if (twin) return twin;
    }
    return undefined;
  }

  private static put<Key>(index: Map<Key, Known[]>, key: Key, person: Known): void {
    const known = index.get(key);
    if (!known) index.set(key, [person]);
    else if (known.length < MOST_NAMESAKES) known.push(person);
  }
}

function nearest(known: readonly Known[], position: number): Known {
  let best = known[0]!;
  let distance = Infinity;
  for (const person of known) {
    const away = person.last <= position ? position - person.last : Infinity;
    if (away >= distance) continue;
    best = person;
    distance = away;
  }
  return best;
}

/** The first mention of each form, one not shouted where there is one, the longest forms first. */
function fullestFirst(tokens: Tokens, mentions: readonly NameMention[]): readonly NameMention[] {
  const forms = new Map<number, NameMention>();
  for (const mention of mentions) {
    const known = forms.get(mention.form);
    if (!known || (isShouted(tokens, known) && !isShouted(tokens, mention)))
      forms.set(mention.form, mention);
  }
  return [...forms.values()].sort((a, b) => b.to - b.from - (a.to - a.from));
}

/**
 * Groups the mentions of each person: full forms first, then each shorter form, in the order of the
 * text, to the person named last among those whose name ends (else begins) with it.
 */
export function identify(tokens: Tokens, mentions: readonly NameMention[]): readonly Identity[] {
  const register = new Register();
  const owner = new Map<number, Known>();
  for (const mention of fullestFirst(tokens, mentions)) {
    const twin = register.speltLike(tokens, mention);
    if (twin) owner.set(mention.form, twin);
    else if (register.namedBy(mention).length === 0)
      owner.set(mention.form, register.add(tokens, mention));
  }
  for (const mention of mentions) {
    const person = owner.get(mention.form);
    if (person) person.gender ??= genderOf(mention);
  }
  for (const mention of mentions) {
    let person = owner.get(mention.form);
    if (!person) {
      const known = register.namedBy(mention);
      person = known.length > 0 ? nearest(known, mention.start) : register.add(tokens, mention);
      if (known.length === 0) owner.set(mention.form, person);
    }
    person.last = mention.start;
    person.mentions.push(mention);
  }
  return register.people
    .filter((person) => person.mentions.length > 0)
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}
