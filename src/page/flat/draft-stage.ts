import { readByline } from '../../text/byline.ts';
import { readDateLine } from '../../text/date-line.ts';
import { bodyText, type Draft } from '../draft.ts';
import { addressDate } from '../metadata/address-date.ts';
import type { DateFinding } from '../metadata/date-finding.ts';
import { openingDate } from '../metadata/dateline.ts';
import { choosePublication } from '../metadata/publication.ts';
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
    ...outline.between.map((line) => findingOf(line, null)),
    addressDate(url),
    openingDate(page.lead ?? text),
    ...outline.header.map((line) => findingOf(line, "the page header's clock")),
  ].filter((finding) => finding !== null);
  const { date, modified } = choosePublication(findings, { now: now?.getTime() ?? null });
  const bylines = page.bylines.map(readByline).filter((byline) => byline !== null);
  const lines = outline.header.length + outline.between.length + outline.body.length;
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
        authors: bylines.length,
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
    authors: bylines.flatMap(({ authors }) => authors.map((name) => ({ name }))),
    agency: bylines.find(({ agency }) => agency !== null)?.agency ?? null,
    category: null,
    tags: [],
  };
}

const NO_TYPES: ReadonlySet<string> = new Set();

/** A date beside the headline speaks for itself as strongly as on a page. */
const BESIDE_HEADLINE = 0.9;

function findingOf({ text }: FlatLine, rejected: string | null): DateFinding | null {
  const date = readDateLine(text);
  return date && { date, from: 'page', text, role: 'published', weight: BESIDE_HEADLINE, rejected };
}
