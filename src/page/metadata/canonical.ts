import { absoluteAddress, pathOf } from '../../text/address.ts';
import { type Evidence, metaValue } from './evidence.ts';

/** Pictures of the site, not of the story. */
const NO_PICTURE =
  /logo|avatar[-_]?default|default[-_]?(?:avatar|image|thumb|share)|no-?image|favicon|blank\./i;

/**
 * The address that a page gives itself: its canonical link, else og:url, else JSON-LD's; absolute.
 * A link to the site's front page is no address of an article. Null where there is none.
 */
export function canonicalUrl(evidence: Evidence, url: string | null): string | null {
  const candidates = [
    evidence.canonical,
    metaValue(evidence, 'og:url'),
    evidence.jsonLd.articles[0]?.url ?? null,
    metaValue(evidence, 'twitter:url'),
  ];
  for (const candidate of candidates) {
    const address = candidate === null ? null : absoluteAddress(candidate, url);
    if (address !== null && pathOf(address).length > 1) return address;
  }
  return null;
}

/** The picture that the page is shared with; null where that is a logo, or none is named. */
export function sharedImage(
  evidence: Evidence,
  images: readonly string[],
  url: string | null,
): string | null {
  const named = metaValue(
    evidence,
    'og:image',
    'og:image:url',
    'twitter:image',
    'twitter:image:src',
  );
  for (const candidate of [named, ...images]) {
    const address = candidate === null ? null : absoluteAddress(candidate, url);
    if (address !== null && !NO_PICTURE.test(pathOf(address))) return address;
  }
  return null;
}
