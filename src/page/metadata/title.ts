import type { PageTree } from '../parse/index.ts';
import type { Evidence, PageLine } from './evidence.ts';
import { firstShownTitle } from './shown-title.ts';
import type { SiteKeys } from './site-names.ts';
import { TitleNames } from './title-names.ts';
import { wordCount } from './title-suffix.ts';
import { visibleText } from './visible-text.ts';

/** The headline of a page. */
export interface PageTitle {
  /** NFC, without the site's suffix; `''` where the page has none. */
  readonly text: string;
  /** The heading or the first text of the line that shows it; null where it is not seen in the page. */
  readonly node: number | null;
  readonly from: 'site' | 'heading' | 'line' | 'metadata' | 'none';
}

export interface TitleOptions {
  readonly url?: string | null;
  readonly sites: SiteKeys;
  /** The elements that the site's profile names, the likeliest first. */
  readonly hints?: readonly number[];
}

/** An h1 this like what the page calls its headline is the headline (pages with gold: all ≥ 0.8). */
const ALIKE = 0.5;
/** Smaller headings head related stories, too, often on the same people and places. */
const ALIKE_SMALL = 0.7;
/** An h1 this like it needs no comparison with other headings. */
const CERTAIN = 0.9;
/** A heading that nothing speaks for must at least look like a headline. */
const HEADLINE_WORDS = 4;
const UNSPACED_LENGTH = 10;
/** Worth of a heading by its level: h1 before h2 before what is smaller. */
const LEVEL_WORTH: Readonly<Record<string, number>> = { h1: 0.5, h2: 0.25, h3: 0.15, h4: 0.1 };
/** A heading that is a link leads elsewhere, unless the page calls itself so. */
const LINKED_LOSS = 0.2;
/** Lines that are looked through for a headline, from the top of the page. */
const MOST_LINES = 400;
const LINE_ALIKE = 0.9;
/** A selector that finds more elements than this finds headings of all kinds. */
const MOST_HINTS = 8;
const LONGEST_LINE = 300;

/**
 * The headline as a reader sees it: the heading that is most like what metadata and address call the
 * page; else a line that is; else the first likely h1; else, unseen, what the metadata says; else
 * what is set like a headline.
 */
export function chooseTitle(
  tree: PageTree,
  evidence: Evidence,
  lines: readonly PageLine[],
  options: TitleOptions,
): PageTitle {
  const names = new TitleNames(evidence, options.url ?? null, options.sites);
  const hinted = hintedTitle(tree, options.hints ?? [], names);
  if (hinted !== null) return hinted;

  const large = readHeadings(tree, evidence.headings, true);
  const certain = bestHeading(large, names, CERTAIN);
  if (certain !== null) return certain;
  const headings = [...large, ...readHeadings(tree, evidence.headings, false)];
  const alike = bestHeading(headings, names, ALIKE);
  if (alike !== null) return alike;

  const upper = lines.slice(0, MOST_LINES).filter((line) => !isDocumentTitle(tree, line));
  const line = bestLine(upper, names);
  if (line !== null) return line;
  const likely = headings.filter(
    ({ text, linked }) => !linked && hasHeadlineLength(text) && names.allows(text),
  );
  const first = likely[0];
  if (first?.level === 'h1') return { text: first.text, node: first.node, from: 'heading' };
  // A <title> that nothing in the page repeats is the site's name more often than a headline.
  const isUnnamed = names.texts.length === 0 || names.onlyDocumentTitle;
  const shown = isUnnamed ? firstShown(tree, upper, first ?? null, names) : null;
  if (shown !== null) return shown;
  const text = names.texts[0] ?? '';
  return { text, node: null, from: text === '' ? 'none' : 'metadata' };
}

/** The first element of the profile that shows what the page may call its headline. */
function hintedTitle(
  tree: PageTree,
  hints: readonly number[],
  names: TitleNames,
): PageTitle | null {
  for (const node of hints.slice(0, MOST_HINTS)) {
    const text = visibleText(tree, node);
    const fits = names.texts.length === 0 || names.likenessOf(text) >= ALIKE;
    if (fits && names.allows(text)) return { text, node, from: 'site' };
  }
  return null;
}

interface Heading {
  readonly node: number;
  readonly text: string;
  readonly level: string;
  readonly linked: boolean;
}

function readHeadings(
  tree: PageTree,
  nodes: readonly number[],
  large: boolean,
): readonly Heading[] {
  const headings: Heading[] = [];
  for (const node of nodes) {
    const level = tree.name(node);
    if ((level === 'h1') !== large) continue;
    const text = visibleText(tree, node);
    if (text !== '') headings.push({ node, text, level, linked: !large && isLink(tree, node) });
  }
  return headings;
}

function isLink(tree: PageTree, node: number): boolean {
  if (tree.name(tree.parents[node]!) === 'a') return true;
  const child = node + 1;
  return (
    child < tree.ends[node]! && tree.name(child) === 'a' && tree.ends[child] === tree.ends[node]
  );
}

function bestHeading(
  headings: readonly Heading[],
  names: TitleNames,
  least: number,
): PageTitle | null {
  let best: PageTitle | null = null;
  let bestWorth = 0;
  for (const { node, text, level, linked } of headings) {
    const alike = names.likenessOf(text);
    if (alike < (level === 'h1' ? least : Math.max(least, ALIKE_SMALL))) continue;
    const worth = alike + (LEVEL_WORTH[level] ?? 0) - (linked ? LINKED_LOSS : 0);
    if (worth > bestWorth && names.allows(text)) {
      best = { text, node, from: 'heading' };
      bestWorth = worth;
    }
  }
  return best;
}

/** Four words, or as many signs where words are not spaced. */
function hasHeadlineLength(text: string): boolean {
  const words = wordCount(text);
  return words >= HEADLINE_WORDS || (words === 1 && text.length >= UNSPACED_LENGTH);
}

function bestLine(lines: readonly PageLine[], names: TitleNames): PageTitle | null {
  let best: PageTitle | null = null;
  let bestLikeness = LINE_ALIKE;
  for (const line of lines) {
    if (line.text.length > LONGEST_LINE || line.linked > line.text.length / 2) continue;
    const text = line.text.normalize('NFC');
    if (!hasHeadlineLength(text)) continue;
    const alike = names.likenessOf(text);
    if (alike > bestLikeness) {
      best = { text, node: line.start, from: 'line' };
      bestLikeness = alike;
    }
  }
  return best;
}

/** Pages without a head element show the words of their `<title>` among their lines. */
function isDocumentTitle(tree: PageTree, line: PageLine): boolean {
  return tree.name(tree.parents[line.start]!) === 'title';
}

/** A line that is set like a headline, or the first smaller heading. */
function firstShown(
  tree: PageTree,
  lines: readonly PageLine[],
  heading: Heading | null,
  names: TitleNames,
): PageTitle | null {
  const line = firstShownTitle(tree, lines, heading?.node ?? tree.size);
  if (line !== null && names.allows(line.text)) {
    return { text: line.text, node: line.start, from: 'line' };
  }
  return heading && { text: heading.text, node: heading.node, from: 'heading' };
}
