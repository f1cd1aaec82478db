import type { PageTree } from '../parse/index.ts';
import { addressDate } from './address-date.ts';
import { openingDate } from './dateline.ts';
import { type Evidence, metaValue, type PageLine } from './evidence.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { machineDates } from './machine-dates.ts';
import { choosePublication, type Publication } from './publication.ts';
import { hintedDates, type StoryPlace, visibleDates } from './visible-dates.ts';

export interface PageDateOptions {
  readonly url?: string | null;
  /** Milliseconds; see {@link choosePublication}. */
  readonly now?: number | null;
  /** The story's first sentence, for its dateline. */
  readonly opening?: string | null;
  readonly vietnamese?: boolean;
  /** Finds the elements that the site's profile names; asked where nothing else dates the page. */
  readonly hints?: () => readonly number[];
}

/** When a page's article was published and last edited, with all dates that the page offers. */
export function pageDates(
  tree: PageTree,
  evidence: Evidence,
  article: JsonLdArticle | null,
  lines: readonly PageLine[],
  place: StoryPlace,
  options: PageDateOptions = {},
): Publication {
  const now = options.now ?? null;
  const address = options.url ?? evidence.canonical ?? metaValue(evidence, 'og:url');
  const limits = { now, vietnamese: options.vietnamese ?? true };
  const findings = [
    ...machineDates(evidence, article, (node) => isOwn(tree, evidence, node)),
    ...visibleDates(tree, lines, evidence.times, place, now),
    addressDate(address),
    openingDate(options.opening ?? null),
  ].filter((each) => each !== null);
  const publication = choosePublication(findings, limits);
  const isTold = publication.date !== null && !FAINT_ORIGINS.has(publication.date.from);
  const hints = isTold ? [] : (options.hints?.() ?? []);
  if (hints.length === 0) return publication;
  return choosePublication([...hintedDates(tree, lines, hints, now), ...findings], limits);
}

/** Dates from there yield to what a profile's element shows. */
const FAINT_ORIGINS: ReadonlySet<string> = new Set(['url', 'dateline']);

/** A `<meta>` of the head, or in the body one that no item of a list and no comment holds. */
function isOwn(tree: PageTree, evidence: Evidence, node: number): boolean {
  if (evidence.body === 0 || node < evidence.body) return true;
  for (let at = tree.parents[node]!; at > evidence.body; at = tree.parents[at]!) {
    if (FOREIGN.test(tree.attribute(at, 'itemtype') ?? '') || tree.name(at) === 'li') return false;
  }
  return true;
}

const FOREIGN = /\/(?:Comment|ListItem|Review|UserComments|VideoObject)$/i;
