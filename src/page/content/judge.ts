import { Role } from './class-roles.ts';
import type { Context } from './context.ts';
import type { Line } from '../parse/index.ts';
import { phraseKind } from './phrases.ts';
import { LINK_SHARE } from './prose.ts';

/** What becomes of a line of the body. */
export type Fate = 'keep' | 'lead' | 'caption' | 'byline' | 'drop';

export interface Judgement {
  readonly fate: Fate;
  /** The rule that decided; `story` where none had anything against the line. */
  readonly rule: string;
  readonly reason: string;
}

/** A line with all that rules may ask of it. */
export interface Candidate {
  readonly line: Line;
  readonly context: Context;
  readonly prose: number;
  /** Whether a text is the page's headline. */
  readonly isTitle: (text: string) => boolean;
}

interface Rule {
  readonly name: string;
  readonly fate: Fate;
  readonly reason: string;
  readonly applies: (candidate: Candidate) => boolean;
}

/** Longer than this, a line of links is a list that was glued together, not a headline. */
const HEADLINE = 250;
/** A byline has less prose than this, even with a title and an address. */
const BYLINE = 100;

/** The strict second look at the body, strongest first: the first rule that applies decides. */
const RULES: readonly Rule[] = [
  {
    name: 'chrome-class',
    fate: 'drop',
    reason: 'an element around it is named as chrome',
    applies: ({ context }) => context.muted,
  },
  {
    name: 'no-words',
    fate: 'drop',
    reason: 'it holds no letter and no digit',
    applies: ({ line }) => !/[\p{L}\p{N}]/u.test(line.text),
  },
  {
    name: 'template',
    fate: 'drop',
    reason: 'a template that the page did not fill in',
    applies: ({ line }) => line.text.includes('{{') && line.text.includes('}}'),
  },
  {
    name: 'caption',
    fate: 'caption',
    reason: 'it stands in a figure or a caption',
    applies: ({ context }) => context.figure || (context.roles & Role.caption) !== 0,
  },
  {
    name: 'title-again',
    fate: 'drop',
    reason: 'the headline said again',
    applies: ({ line, isTitle }) => isTitle(line.text),
  },
  {
    name: 'link-line',
    fate: 'drop',
    reason: 'it is a link to another page',
    applies: ({ line, context }) =>
      line.linked > line.text.length * LINK_SHARE &&
      (line.linked >= line.text.length * 0.8 || line.text.length < HEADLINE) &&
      !(context.heading > 0 && line.linked < line.text.length),
  },
  {
    name: 'author-box',
    fate: 'drop',
    reason: 'it tells of the author',
    applies: ({ context, prose }) => (context.roles & Role.bio) !== 0 && prose >= BYLINE,
  },
  {
    name: 'meta-class',
    fate: 'byline',
    reason: 'an element around it is named as byline, date or tags',
    applies: ({ context, prose }) =>
      (context.roles & (Role.meta | Role.bio)) !== 0 && prose < BYLINE,
  },
  {
    name: 'phrase',
    fate: 'drop',
    reason: 'it begins with words of page chrome',
    applies: ({ line }) => phraseKind(line.text) !== null,
  },
];

const STORY: Judgement = { fate: 'keep', rule: 'story', reason: 'it reads like the story' };

export function judge(candidate: Candidate): Judgement {
  const rule = RULES.find(({ applies }) => applies(candidate));
  return rule === undefined ? STORY : { fate: rule.fate, rule: rule.name, reason: rule.reason };
}
