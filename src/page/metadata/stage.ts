import { hostOf } from '../../text/address.ts';
import type { ParsedPage } from '../parse/stage.ts';
import { siteHints, type SiteHints } from '../profile/site-hints.ts';
import { canonicalUrl } from './canonical.ts';
import { gatherEvidence, type Evidence } from './evidence.ts';
import { siteKeys, type SiteKeys } from './site-names.ts';
import { wellRead } from './well-read.ts';
import { chooseTitle, type PageTitle } from './title.ts';

export interface DescribedPage extends ParsedPage {
  readonly evidence: Evidence;
  /** What the page and its host call the site. */
  readonly sites: SiteKeys;
  /** The page's address, else the one that it gives itself; null where neither is known. */
  readonly address: string | null;
  /** Where the profile of its site finds its fields. */
  readonly hints: SiteHints;
  readonly headline: PageTitle;
}

const TITLE_REASONS: Readonly<Record<PageTitle['from'], string>> = {
  site: "the element that the site's profile names",
  heading: 'the heading most like what metadata and address call the page',
  line: 'a line set like a headline, or like what the metadata call the page',
  metadata: 'no heading shows a headline; the metadata name one',
  none: 'nothing in the page looks like a headline',
};

/** Gathers what the page says of itself and finds its headline. */
export function metadataStage(page: ParsedPage): DescribedPage {
  const evidence = gatherEvidence(page.tree);
  const sites = siteKeys(evidence, page.host ?? hostOf(evidence.canonical));
  const address = page.url ?? canonicalUrl(evidence, null);
  const hints = siteHints(page.tree, address, page);
  const chosen = chooseTitle(page.tree, evidence, page.lines, {
    url: page.url,
    sites,
    hints: hints('title').flatMap(({ nodes }) => nodes),
  });
  const text = wellRead(page.tree, chosen.text, chosen.node ?? 0);
  const headline = text === chosen.text ? chosen : { ...chosen, text };
  page.trace?.({
    stage: 'metadata',
    rule: `title-from-${headline.from}`,
    reason: TITLE_REASONS[headline.from],
    text: headline.text,
    action: 'choose',
  });
  return { ...page, evidence, sites, address, hints, headline };
}
