import { TEXT, tagSet, type PageTree } from '../parse/index.ts';
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
  /** Prose of each line in characters, muted lines included. */
  readonly prose: Float64Array;
  /** Prose inside each element that is not muted. */
  readonly mass: Float64Array;
  /** Characters, and linked characters, of the lines inside each element. */
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
/** Long threads of comments outweigh a short story, so a comment section must hold nearly all. */
const COMMENT_SHARE = 0.9;

const CHROME_TAGS = tagSet('nav footer aside menu');
const WHOLE_PAGE = tagSet('html body');
const CHROME_ROLES = /^(?:navigation|complementary|contentinfo|search|banner|dialog|menu)$/;

function isChrome(tree: PageTree, node: number, roles: number): boolean {
  if ((roles & CHROME) !== 0 || CHROME_TAGS[tree.tags[node]!] === 1) return true;
  const role = tree.attribute(node, 'role');
  return role !== undefined && CHROME_ROLES.test(role);
}

function wrapperShare(roles: number): number {
  if ((roles & Role.comment) !== 0) return COMMENT_SHARE;
  return (roles & Role.body) !== 0 ? BODY_SHARE : WRAPPER_SHARE;
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
  const { size, parents, tags } = tree;
  const prose = Float64Array.from(lines, proseOf);
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

  const roles = new Int32Array(size);
  const total = all[0]!;
  const cores = [headline];
  for (let i = 1; i < size; i++) {
    if (tags[i] === TEXT) continue;
    roles[i] = rolesOf(tree, i);
    if (all[i]! > total * CORE_SHARE && tree.attribute(i, 'itemprop') === 'articleBody') {
      cores.push(i);
    }
  }

  for (const [field, role] of HINTED) {
    for (const { nodes } of hints(field)) for (const node of nodes) roles[node]! |= role;
  }

  const muted = new Uint8Array(size);
  for (let i = 1; i < size; i++) {
    const tag = tags[i]!;
    muted[i] = muted[parents[i]!]!;
    if (tag === TEXT) continue;
    // One class wraps related stories and fact boxes alike; a box of facts that leads nowhere stays.
    if ((roles[i]! & Role.facts) !== 0 && linked[i] === 0) muted[i] = 0;
    if (muted[i] === 1 || WHOLE_PAGE[tag] === 1 || !isChrome(tree, i, roles[i]!)) continue;
    // What holds the headline or the body is no side matter, whatever it is called.
    if (cores.some((core) => i <= core && core < tree.ends[i]!)) continue;
    if (all[i]! <= total * wrapperShare(roles[i]!)) muted[i] = 1;
  }

  const mass = new Float64Array(size);
  lines.forEach((line, at) => {
    if (muted[line.start] === 0) mass[line.box]! += prose[at]!;
  });
  for (let i = size - 1; i > 0; i--) mass[parents[i]!]! += mass[i]!;
  return { roles, muted, prose, mass, chars, linked };
}
