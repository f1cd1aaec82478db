import { TEXT, tagId, tagSet, type PageTree } from '../parse/index.ts';
import { CHROME, Role, rolesOf } from './class-roles.ts';
import type { Line } from '../parse/index.ts';
import type { SiteHints } from '../profile/site-hints.ts';
import { proseOf } from './prose.ts';

/** What is known of a page's elements before its body is chosen, by node and by line. */
export interface Survey {
  /** {@link Role} bits of each element. */
  readonly roles: Int32Array;
  /** 1 where the element or one around it is chrome. */
  readonly muted: Uint8Array;
  /** How far each element can be trusted to hold the story, 0 to 1. */
  readonly trust: Float64Array;
  /** Prose of each line in characters, muted lines included. */
  readonly prose: Float64Array;
  /** Prose inside each element that is not muted. */
  readonly mass: Float64Array;
  /** Characters, and linked characters, of the lines inside each element that are not muted. */
  readonly chars: Float64Array;
  readonly linked: Float64Array;
}

/**
 * An element that calls itself chrome but holds more than this share of the page's prose is a
 * wrapper named after one of its parts (`has-sidebar`), not chrome.
 */
const WRAPPER_SHARE = 0.6;
/** An element with `itemprop="articleBody"` and this share of the prose is believed. */
const CORE_SHARE = 0.1;
/** The same for an element that is named as body, too (`content_detail block_ads_connect`). */
const BODY_SHARE = 0.2;
/** Long threads of comments outweigh a short story, so a comment section must leave no room for one ... */
const SHORT_STORY = 100;
/** ... and one that is named as body hold nearly all. */
const COMMENT_SHARE = 0.9;
/** What tells of the author or of pictures holds less than this share of the page. */
const PART_SHARE = 0.4;
/** A list with links for a smaller share of its characters does not list other stories. */
const LIST_LINKS = 0.1;
/** What is named advertisement inside a named body, with this much prose and without links, is story. */
const BRANDED = 300;
/**
 * A wrapper that is named as chrome and holds most of the page, but not the headline: prose in it counts
 * for this much, so that a short story beside a long side column is still the story.
 */
const SIDE_TRUST = 0.25;
const LIST_TRUST = 0.1;

/** An article that holds the headline and this much prose is the story's. */
const OWN_ARTICLE = 200;

/** A poll has at least so many answers, at most so many characters, and this share of the prose. */
const CHOICES = 2;
const POLL = 600;
const POLL_SHARE = 0.4;
const CHOICE = /^(?:radio|checkbox)$/i;

const ARTICLE = tagId('article');
const CHROME_TAGS = tagSet('nav footer aside menu form');
const INPUT = tagId('input');
const WHOLE_PAGE = tagSet('html body');
const HEADING = tagSet('h1 h2 h3 h4 h5 h6');
const LIST = tagSet('ul ol dl');
const QUOTE = tagSet('blockquote');
const CHROME_ROLES = /^(?:navigation|complementary|contentinfo|search|banner|dialog|menu)$/;

function isChrome(tree: PageTree, node: number, roles: number): boolean {
  if ((roles & CHROME) !== 0 || CHROME_TAGS[tree.tags[node]!] === 1) return true;
  const role = tree.attribute(node, 'role');
  return role !== undefined && CHROME_ROLES.test(role);
}

function isOnly(roles: number, role: number): boolean {
  return (roles & CHROME) === role;
}

/** From how much prose on an element that is named as chrome is a wrapper with a misleading name. */
function wrapperFrom(roles: number, total: number): number {
  const isBody = (roles & Role.body) !== 0;
  if ((roles & Role.comment) !== 0) return isBody ? total * COMMENT_SHARE : total - SHORT_STORY;
  return total * (isBody ? BODY_SHARE : WRAPPER_SHARE);
}

/** What the site's profile says of elements that their own names may not say. */
const HINTED = [
  ['lead', Role.lead],
  ['caption', Role.caption],
  ['location', Role.stamp],
  ['remove', Role.promo],
] as const;

/** Reads classes, and sums up prose and links of every element. Linear: no element is walked twice. */
export function surveyPage(
  tree: PageTree,
  lines: readonly Line[],
  headline: number,
  hints: SiteHints,
): Survey {
  const { size, parents } = tree;
  const prose = proseOfAll(lines);
  const all = new Float64Array(size);
  const chars = new Float64Array(size);
  const linked = new Float64Array(size);
  lines.forEach((line, at) => {
    all[line.box]! += prose[at]!;
    chars[line.box]! += line.text.length;
    linked[line.box]! += line.linked;
  });
  for (let i = size - 1; i > 0; i--) {
    const parent = parents[i]!;
    all[parent]! += all[i]!;
    chars[parent]! += chars[i]!;
    linked[parent]! += linked[i]!;
  }
  const { roles, cores } = readRoles(tree, all, chars, linked, headline, hints);
  markPolls(tree, roles, all, chars);
  const { muted, trust } = mute(tree, roles, all, linked, cores);
  distrustOthers(tree, all, trust, headline);
  // From here on chrome does not count.
  const mass = new Float64Array(size);
  chars.fill(0);
  linked.fill(0);
  lines.forEach((line, at) => {
    if (muted[line.start] === 1) return;
    mass[line.box]! += prose[at]!;
    chars[line.box]! += line.text.length;
    linked[line.box]! += line.linked;
  });
  for (let i = size - 1; i > 0; i--) {
    const parent = parents[i]!;
    mass[parent]! += mass[i]!;
    chars[parent]! += chars[i]!;
    linked[parent]! += linked[i]!;
  }
  return { roles, muted, trust, prose, mass, chars, linked };
}

/** Prose of each line; of a page that only shows pictures, what stands below them. */
function proseOfAll(lines: readonly Line[]): Float64Array {
  const prose = Float64Array.from(lines, proseOf);
  if (prose.some((characters) => characters > 0)) return prose;
  return Float64Array.from(lines, ({ image, linked, text }) =>
    image > 0 && linked === 0 ? text.length : 0,
  );
}

/** The roles of all elements, and the nodes that no chrome can hold: the headline, named bodies. */
function readRoles(
  tree: PageTree,
  all: Float64Array,
  chars: Float64Array,
  linked: Float64Array,
  headline: number,
  hints: SiteHints,
): { readonly roles: Int32Array; readonly cores: readonly number[] } {
  const roles = new Int32Array(tree.size);
  const total = all[0]!;
  const cores = headline > 0 ? [headline] : [];
  for (let i = 1; i < tree.size; i++) {
    const tag = tree.tags[i]!;
    if (tag === TEXT) continue;
    let role = rolesOf(tree, i, HEADING[tag] === 1);
    // A post of a network that the story quotes is no share bar, a list without links no list of stories.
    if (QUOTE[tag] === 1) role &= ~Role.share;
    if (LIST[tag] === 1 && linked[i]! <= chars[i]! * LIST_LINKS) role &= ~Role.related;
    if (all[i]! > total * PART_SHARE) role &= ~(Role.bio | Role.caption);
    roles[i] = role;
    if (all[i]! > total * CORE_SHARE && tree.attribute(i, 'itemprop') === 'articleBody') {
      cores.push(i);
    }
  }
  for (const [field, role] of HINTED) {
    for (const { nodes } of hints(field)) for (const node of nodes) roles[node]! |= role;
  }
  return { roles, cores };
}

/** What asks to choose between answers is a poll: the outermost small element around several buttons. */
function markPolls(
  tree: PageTree,
  roles: Int32Array,
  all: Float64Array,
  chars: Float64Array,
): void {
  const { size, tags, parents } = tree;
  const choices = new Uint16Array(size);
  for (let i = size - 1; i > 0; i--) {
    if (tags[i] === INPUT && CHOICE.test(tree.attribute(i, 'type') ?? '')) choices[i] = 1;
    if (choices[i] === 0) continue;
    choices[parents[i]!]! += choices[i]!;
    const isPoll = choices[i]! >= CHOICES && chars[i]! <= POLL && all[i]! <= all[0]! * POLL_SHARE;
    if (isPoll) roles[i]! |= Role.promo;
  }
}

/** Which elements are chrome, and how far the others can be trusted to hold the story. */
function mute(
  tree: PageTree,
  roles: Int32Array,
  all: Float64Array,
  linked: Float64Array,
  cores: readonly number[],
): Pick<Survey, 'muted' | 'trust'> {
  const { size, tags, parents } = tree;
  const total = all[0]!;
  const muted = new Uint8Array(size);
  const trust = new Float64Array(size).fill(1);
  for (let i = 1; i < size; i++) {
    const tag = tags[i]!;
    muted[i] = muted[parents[i]!]!;
    trust[i] = trust[parents[i]!]!;
    if (tag === TEXT) continue;
    // One class wraps related stories and fact boxes alike; a box of facts that leads nowhere stays.
    if ((roles[i]! & Role.facts) !== 0 && linked[i] === 0) muted[i] = 0;
    if (muted[i] === 1 || WHOLE_PAGE[tag] === 1 || !isChrome(tree, i, roles[i]!)) continue;
    // What holds the headline or the body is no side matter, whatever it is called.
    if (cores.some((core) => i <= core && core < tree.ends[i]!)) continue;
    const inBody = cores.some((core) => core < i && i < tree.ends[core]!);
    if (inBody && linked[i] === 0 && all[i]! >= BRANDED && isOnly(roles[i]!, Role.promo)) continue;
    if (all[i]! <= wrapperFrom(roles[i]!, total)) muted[i] = 1;
    else trust[i]! *= (roles[i]! & (Role.related | Role.comment)) === 0 ? SIDE_TRUST : LIST_TRUST;
  }
  return { muted, trust };
}

/** Where the headline has an article of its own, other articles of the page tell other stories. */
function distrustOthers(
  tree: PageTree,
  all: Float64Array,
  trust: Float64Array,
  headline: number,
): void {
  let own = headline;
  while (own > 0 && tree.tags[own] !== ARTICLE) own = tree.parents[own]!;
  if (own <= 0 || all[own]! < OWN_ARTICLE) return;
  for (let i = 1; i < tree.size; i++) {
    if (tree.tags[i] !== ARTICLE || (i <= own && own < tree.ends[i]!)) continue;
    if (own >= i || i >= tree.ends[own]!) {
      const end = tree.ends[i]!;
      for (let node = i; node < end; node++) trust[node]! *= SIDE_TRUST;
      i = end - 1;
    }
  }
}
