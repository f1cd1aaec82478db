import { FLOW, Flow, tagId, tagSet, type PageTree } from '../parse/index.ts';
import { Role } from './class-roles.ts';
import type { Line } from '../parse/index.ts';
import { phraseKind } from './phrases.ts';
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
/** ... right above the body, and named so, with this many ... */
const FIRST_PROSE = 40;
/** ... of which at most this share are links. */
const SIBLING_LINKS = 0.15;
/** How many containers up siblings are looked for. */
const SIBLING_LEVELS = 3;

/** Another article beside the story's holds at least this share of what the story's holds. */
const OTHER_ARTICLE = 0.2;
/** A quotation with this share of its container's prose is the story: some old pages set it so. */
const WHOLE_QUOTE = 0.9;
/** What stands below the body joins it with this share of its prose, of an outer level with that. */
const INNER_SHARE = 0.05;
const OUTER_SHARE = 0.1;

const ARTICLE = tagId('article');
const QUOTE = tagSet('blockquote');
const PARAGRAPH = tagSet('p ul ol dl li dd pre blockquote h2 h3 h4 h5 h6');

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
      (line.start < headline ? ABOVE_HEADLINE : 1) *
      (isLink(survey, lines[at - 1]) ? BELOW_LINK : 1);
    own[line.box]! += survey.prose[at]! * weight * survey.trust[line.box]!;
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
  if (best === -1) return [];
  const body = ownArticle(tree, survey, containerOf(tree, survey, best), headline);
  return withSiblings(tree, lines, survey, body, headline);
}

/** A paragraph or a list is never the whole body, even where it holds nearly all of its prose. */
function containerOf(tree: PageTree, survey: Survey, best: number): number {
  let node = best;
  while (isFlow(tree, node) && tree.parents[node]! > 0) node = tree.parents[node]!;
  const isWhole = survey.mass[best]! >= survey.mass[node]! * WHOLE_QUOTE;
  return QUOTE[tree.tags[best]!] === 1 && isWhole ? best : node;
}

function isFlow(tree: PageTree, node: number): boolean {
  const tag = tree.tags[node]!;
  return PARAGRAPH[tag] === 1 || FLOW[tag] === Flow.inline;
}

/** Of a page that goes on with other stories, the article that holds the headline. */
function ownArticle(tree: PageTree, survey: Survey, body: number, headline: number): number {
  if (headline <= body || headline >= tree.ends[body]!) return body;
  let own = body;
  let others = 0;
  for (let i = body + 1; i < tree.ends[body]!; i++) {
    if (tree.tags[i] !== ARTICLE) continue;
    if (i < headline && headline < tree.ends[i]!) {
      if (own === body) own = i;
    } else {
      others = Math.max(others, survey.mass[i]!);
    }
    if (own !== i) i = tree.ends[i]! - 1;
  }
  return others >= survey.mass[own]! * OTHER_ARTICLE ? own : body;
}

/** A link of the page's chrome heads nothing that stands below it. */
function isLink(survey: Survey, line: Line | undefined): boolean {
  return (
    line !== undefined &&
    survey.muted[line.start] === 0 &&
    line.linked > line.text.length * LINK_SHARE
  );
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
  lines: readonly Line[],
  survey: Survey,
  body: number,
  headline: number,
): readonly number[] {
  const parts = new Set([body]);
  let inner = body;
  for (let level = 0; level < SIBLING_LEVELS; level++) {
    const outer = tree.parents[inner]!;
    if (outer <= 0) break;
    const least = survey.mass[body]! * (level === 0 ? INNER_SHARE : OUTER_SHARE);
    const children: number[] = [];
    let first = -1;
    let last = -1;
    for (let child = outer + 1; child < tree.ends[outer]!; child = tree.ends[child]!) {
      children.push(child);
      // What an advertisement cut off above the body may be short.
      const enough =
        child > body ? Math.max(least, SIBLING_PROSE) : level === 0 ? FIRST_PROSE : SIBLING_PROSE;
      const isPart =
        child === inner || (child > headline && joins(tree, lines, survey, child, enough));
      if (!isPart) continue;
      if (first === -1) first = children.length - 1;
      last = children.length - 1;
      if (child !== inner) parts.add(child);
    }
    // Short paragraphs and headings between the parts belong to them.
    for (const child of children.slice(first, last + 1)) {
      if (child !== inner && fillsGap(tree, survey, child)) parts.add(child);
    }
    inner = outer;
  }
  return [...parts].sort((a, b) => a - b);
}

function joins(
  tree: PageTree,
  lines: readonly Line[],
  survey: Survey,
  node: number,
  enough: number,
): boolean {
  const isNamed = (survey.roles[node]! & (Role.body | Role.meta)) === Role.body;
  return (
    survey.mass[node]! >= (isNamed ? enough : Math.max(enough, SIBLING_PROSE)) &&
    survey.linked[node]! <= survey.chars[node]! * SIBLING_LINKS &&
    survey.muted[node] === 0 &&
    survey.trust[node]! >= survey.trust[tree.parents[node]!]! &&
    (survey.roles[node]! & (Role.bio | Role.comment)) === 0 &&
    phraseKind(firstLine(tree, lines, node)) !== 'related'
  );
}

function fillsGap(tree: PageTree, survey: Survey, node: number): boolean {
  return (
    PARAGRAPH[tree.tags[node]!] === 1 &&
    survey.muted[node] === 0 &&
    (survey.roles[node]! & (Role.meta | Role.bio)) === 0 &&
    survey.linked[node]! <= survey.chars[node]! * LINK_SHARE
  );
}

/** The first line of an element, found by halving; '' where it has none. */
function firstLine(tree: PageTree, lines: readonly Line[], node: number): string {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.start < node) low = middle + 1;
    else high = middle;
  }
  const line = lines[low];
  return line !== undefined && line.start < tree.ends[node]! ? line.text : '';
}
