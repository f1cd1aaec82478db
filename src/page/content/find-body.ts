import { tagId, type PageTree } from '../parse/index.ts';
import { Role } from './class-roles.ts';
import type { Line } from '../parse/index.ts';
import { LINK_SHARE } from './prose.ts';
import type { Survey } from './survey.ts';

/** What a container hands on of its score to the one around it: nearness of paragraphs counts. */
const HANDED_ON = 0.6;
/** A sentence right below a link is the teaser of another story more often than a paragraph. */
const BELOW_LINK = 0.3;
/** An element is the wrapper of a container that holds this share of its prose. */
const WRAPPED = 0.98;
/** Lines above the headline are menus with whole teaser leads more often than a story. */
const ABOVE_HEADLINE = 0.2;
const BODY_CLASS = 1.25;
const BODY_PROPERTY = 2;
const ARTICLE_TAG = 1.15;
/** A sibling joins the body with at least this many characters of prose ... */
const SIBLING_PROSE = 80;
/** ... of which at most this share are links. */
const SIBLING_LINKS = 0.15;
/** How many containers up siblings are looked for. */
const SIBLING_LEVELS = 3;

const ARTICLE = tagId('article');

/**
 * The elements that hold the story, in document order: one in most pages, several where an
 * advertisement cuts the body in two.
 *
 * Every paragraph gives its prose to its container, a container hands a part of its sum to the one
 * around it, and the highest sum wins: near enough to all paragraphs, not so wide as to take in the
 * page. (The idea is Readability's; sums are made bottom-up in one pass.)
 */
export function findBody(
  tree: PageTree,
  lines: readonly Line[],
  survey: Survey,
  headline: number,
): readonly number[] {
  const scores = new Float64Array(tree.size);
  const own = new Float64Array(tree.size);
  lines.forEach((line, at) => {
    if (survey.muted[line.start] === 1) return;
    const weight =
      (line.start < headline ? ABOVE_HEADLINE : 1) * (isLink(lines[at - 1]) ? BELOW_LINK : 1);
    own[line.box]! += survey.prose[at]! * weight;
  });
  const heaviest = new Float64Array(tree.size);
  let best = -1;
  let bestScore = 0;
  for (let i = tree.size - 1; i >= 0; i--) {
    if (own[i] === 0 && scores[i] === 0) continue;
    const mass = survey.mass[i]!;
    const isWrapper = heaviest[i]! >= mass * WRAPPED;
    const score = (own[i]! + scores[i]!) * trust(tree, survey, i);
    if (score > bestScore && !isWrapper) {
      best = i;
      bestScore = score;
    }
    if (i === 0) break;
    // A paragraph hands all of its prose to its container, and what wraps one container is the same
    // container again; else only a part of the score goes on.
    const parent = tree.parents[i]!;
    const share = mass >= survey.mass[parent]! * WRAPPED ? 1 : HANDED_ON;
    scores[parent]! += own[i]! + scores[i]! * share;
    heaviest[parent] = Math.max(heaviest[parent]!, mass);
  }
  return best === -1 ? [] : withSiblings(tree, survey, best, headline);
}

function isLink(line: Line | undefined): boolean {
  return line !== undefined && line.linked > line.text.length * LINK_SHARE;
}

function trust(tree: PageTree, survey: Survey, node: number): number {
  let factor = 1 - survey.linked[node]! / Math.max(survey.chars[node]!, 1);
  if ((survey.roles[node]! & Role.body) !== 0) factor *= BODY_CLASS;
  if (tree.attribute(node, 'itemprop') === 'articleBody') factor *= BODY_PROPERTY;
  if (tree.tags[node] === ARTICLE) factor *= ARTICLE_TAG;
  return factor;
}

function withSiblings(
  tree: PageTree,
  survey: Survey,
  body: number,
  headline: number,
): readonly number[] {
  const parts = [body];
  let inner = body;
  for (let level = 0; level < SIBLING_LEVELS; level++) {
    const outer = tree.parents[inner]!;
    if (outer <= 0) break;
    for (let child = outer + 1; child < tree.ends[outer]!; child = tree.ends[child]!) {
      if (child !== inner && child > headline && joins(survey, child)) parts.push(child);
    }
    inner = outer;
  }
  return parts.sort((a, b) => a - b);
}

function joins(survey: Survey, node: number): boolean {
  return (
    survey.mass[node]! >= SIBLING_PROSE &&
    survey.linked[node]! <= survey.chars[node]! * SIBLING_LINKS &&
    survey.muted[node] === 0
  );
}
