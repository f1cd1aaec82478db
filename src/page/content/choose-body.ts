import type { Line, PageTree } from '../parse/index.ts';
import type { SiteHints } from '../profile/site-hints.ts';
import type { Trace } from '../../trace.ts';
import { findBody } from './find-body.ts';
import type { Survey } from './survey.ts';

/** A hinted body holds at least this much prose ... */
const LEAST_PROSE = 150;
/** ... and this share of what the page's most likely body holds: less is a part of it, or a side matter. */
const LEAST_SHARE = 0.3;
/** More links than this share of its characters, and it is a list. */
const MOST_LINKS = 0.5;

/**
 * The elements that hold the story: those that the site's profile names, where they hold what may be
 * one; else those that the page itself speaks for.
 */
export function chooseBody(
  tree: PageTree,
  lines: readonly Line[],
  survey: Survey,
  headline: number,
  hints: SiteHints,
  trace: Trace | undefined,
): readonly number[] {
  const found = findBody(tree, lines, survey, headline);
  const likely = massOf(survey, found);
  for (const { selector, nodes } of hints('body')) {
    const parts = outermost(tree, nodes).filter((node) => survey.muted[node] === 0);
    const mass = massOf(survey, parts);
    const links = sumOf(survey.linked, parts) / Math.max(sumOf(survey.chars, parts), 1);
    const fits = mass >= Math.max(LEAST_PROSE, likely * LEAST_SHARE) && links <= MOST_LINKS;
    trace?.({
      stage: 'profile',
      rule: fits ? 'body-by-profile' : 'body-refused',
      reason: fits ? 'the profile names the body' : 'what it finds is too little or mostly links',
      text: selector,
      action: fits ? 'choose' : 'note',
    });
    if (fits) return parts;
  }
  return found;
}

/** Nodes in document order without those that lie inside another. */
function outermost(tree: PageTree, nodes: readonly number[]): readonly number[] {
  const outer: number[] = [];
  for (const node of nodes) {
    const last = outer.at(-1);
    if (last === undefined || node >= tree.ends[last]!) outer.push(node);
  }
  return outer;
}

function massOf({ mass }: Survey, nodes: readonly number[]): number {
  return sumOf(mass, nodes);
}

function sumOf(values: Float64Array, nodes: readonly number[]): number {
  return nodes.reduce((sum, node) => sum + values[node]!, 0);
}
