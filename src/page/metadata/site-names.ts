import { slugOf } from '../../text/slug.ts';
import { type Evidence, metaValue } from './evidence.ts';

/** Names of the site and its publisher as keys: letters and digits without marks ("tuoitreonline"). */
export type SiteKeys = ReadonlySet<string>;

/** Names shorter than this are looked for only as a whole ("VTV"). */
const SHORTEST_PART = 5;
/** Sections and mottos beside a site's name are no longer, as keys. */
const MOTTO_LENGTH = 16;
/** What stands around a newspaper's name in a title, as keys. */
const PREFIX = /^(?:bao|tapchi|trang|kenh|dai|tintuc|tinnhanh|docbao)(?:dientu)?/;
const SUFFIX = /(?:online|dientu|mobile|news|vn|com|net|phienbanmobile)$/;

function bareKey(key: string): string {
  return key.replace(PREFIX, '').replace(SUFFIX, '');
}

/** Collects what the page calls its site, from its metadata and its host. */
export function siteKeys(
  evidence: Evidence,
  host: string | null,
  known: readonly string[] = [],
): SiteKeys {
  const keys = new Set<string>();
  const names = [
    ...known,
    ...evidence.jsonLd.siteNames,
    ...evidence.jsonLd.articles.flatMap((article) => [article.publisher ?? '']),
    metaValue(evidence, 'og:site_name') ?? '',
    metaValue(evidence, 'application-name', 'apple-mobile-web-app-title') ?? '',
    metaValue(evidence, 'sourceorganization') ?? '',
    metaValue(evidence, 'copyright') ?? '',
    metaValue(evidence, 'generator') ?? '',
  ];
  for (const name of names) addName(keys, name);
  for (const part of (host ?? '').replace(/^www\./, '').split('.')) {
    if (part.length >= SHORTEST_PART || part === host?.split('.')[0]) addName(keys, part);
  }
  return keys;
}

function addName(keys: Set<string>, name: string): void {
  const key = slugOf(name).replaceAll('-', '');
  if (key.length < 2 || key.length > 60) return;
  keys.add(key);
  const bare = bareKey(key);
  if (bare.length >= 3) keys.add(bare);
}

/** Whether a text is the site's name and nothing else ("Báo Dân trí", "Tuổi Trẻ Online"). */
export function isSiteName(text: string, keys: SiteKeys): boolean {
  const key = slugOf(text).replaceAll('-', '');
  return key !== '' && (keys.has(key) || keys.has(bareKey(key)));
}

/**
 * Whether the end of a `<title>` names the site, with a section or motto at most ("Báo VnExpress
 * Kinh doanh"). Too generous for a whole headline, which may begin with a place and a paper's name.
 */
export function namesSite(part: string, keys: SiteKeys): boolean {
  if (isSiteName(part, keys)) return true;
  const key = slugOf(part).replaceAll('-', '');
  for (const name of keys) {
    const fits = name.length >= SHORTEST_PART && key.length <= name.length + MOTTO_LENGTH;
    if (fits && key.includes(name)) return true;
  }
  return false;
}
