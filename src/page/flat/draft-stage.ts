import { readByline } from '../../text/byline.ts';
import { readDateLine } from '../../text/date-line.ts';
import { bodyText, type Draft } from '../draft.ts';
import { addressDate } from '../metadata/address-date.ts';
import type { DateFinding } from '../metadata/date-finding.ts';
import { openingDate } from '../metadata/dateline.ts';
import { choosePublication } from '../metadata/publication.ts';
import { SignatureDraft } from '../metadata/signature-draft.ts';
import type { ToldOnce } from '../repeats/tell-once.ts';
import { judgePage } from '../verdict/verdict.ts';
import { withCut } from '../verdict/with-cut.ts';
import type { FlatLine } from './flat-lines.ts';
import type { FlatPage } from './stage.ts';

/** Finds who signs a flattened page and when it was published. */
export function flatDraftStage(page: FlatPage & ToldOnce): Draft {
  const { outline, now, url } = page;
  const text = bodyText(page.blocks);
  const findings = [
    ...outline.between.map((line) => findingOf(line, BESIDE_HEADLINE, null)),
    ...page.dated.map((line) => findingOf(line, BELOW_STORY, null)),
    addressDate(url),
    openingDate(page.lead ?? text),
    ...outline.header.map((line, at) =>
      isDateAbove(outline.header, at)
        ? findingOf(line, ABOVE_HEADLINE, null)
        : findingOf(line, BESIDE_HEADLINE, "the page header's clock"),
    ),
  ].filter((finding) => finding !== null);
  const { date, modified } = choosePublication(findings, { now: now?.getTime() ?? null });
  const signature = new SignatureDraft({ sites: NO_SITES, host: page.host, tag: page.tag });
  for (const line of page.bylines) signature.add(readByline(line));
  const { authors, agency } = signature.finish();
  const lines =
    outline.header.length + outline.between.length + outline.body.length + outline.after.length;
  return {
    ...page,
    verdict: withCut(
      judgePage({
        url,
        title: outline.title,
        lead: page.lead,
        text,
        images: 0,
        lines,
        bodyLines: page.blocks.length,
        bodyLinks: 0,
        share: 1,
        pageType: null,
        types: NO_TYPES,
        hasArticleData: false,
        dateConfidence: date?.confidence ?? 0,
        authors: authors.length,
        flat: true,
      }),
      page.html.length > page.limits.bytes ? 'bytes' : null,
      page.limits,
    ),
    title: outline.title,
    location: null,
    images: [],
    date,
    modified,
    authors,
    agency,
    category: null,
    tags: [],
  };
}

const NO_TYPES: ReadonlySet<string> = new Set();
const NO_SITES: ReadonlySet<string> = new Set();

/** A date beside the headline speaks for itself as strongly as on a page. */
const BESIDE_HEADLINE = 0.9;
const BELOW_STORY = 0.7;
/** ... and above it less, where the page's clock may stand as well. */
const ABOVE_HEADLINE = 0.6;
/** A clock stands in the first lines of a page; a story's date this near above its headline. */
const CLOCK_LINES = 3;
const NEAR_ABOVE = 4;

/** A moment right above the headline, below the menu, dates the story. */
function isDateAbove(header: readonly FlatLine[], at: number): boolean {
  const isNear = at >= CLOCK_LINES && at >= header.length - NEAR_ABOVE;
  return isNear && (readDateLine(header[at]!.text)?.zone ?? null) !== null;
}

function findingOf(
  { text }: FlatLine,
  weight: number,
  rejected: string | null,
): DateFinding | null {
  const date = readDateLine(text);
  return date && { date, from: 'page', text, role: 'published', weight, rejected };
}
