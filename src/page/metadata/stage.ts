import { hostOf } from '../../text/address.ts';
import type { ParsedPage } from '../parse/stage.ts';
import { gatherEvidence, type Evidence } from './evidence.ts';
import { siteKeys, type SiteKeys } from './site-names.ts';
import { chooseTitle, type PageTitle } from './title.ts';

export interface DescribedPage extends ParsedPage {
  readonly evidence: Evidence;
  /** What the page and its host call the site. */
  readonly sites: SiteKeys;
  readonly headline: PageTitle;
}

/** Gathers what the page says of itself and finds its headline. */
export function metadataStage(page: ParsedPage): DescribedPage {
  const evidence = gatherEvidence(page.tree);
  const sites = siteKeys(evidence, page.host ?? hostOf(evidence.canonical));
  const headline = chooseTitle(page.tree, evidence, page.lines, { url: page.url, sites });
  return { ...page, evidence, sites, headline };
}
