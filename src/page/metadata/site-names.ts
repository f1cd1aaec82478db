import { slugOf } from '../../text/slug.ts';
import { type Evidence, metaValue } from './evidence.ts';

/** Names of the site and its publisher as keys: letters and digits without marks ("tuoitreonline"). */
export type SiteKeys = ReadonlySet<string>;

/** Site names shorter than this are looked for only as a whole ("VTV"). */
const SHORTEST_PART = 5;
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

/** Whether a text names the site and nothing else ("Báo Dân trí", "Tuổi Trẻ Online"). */
export function isSiteName(text: string, keys: SiteKeys): boolean {
  const key = slugOf(text).replaceAll('-', '');
  if (key === '') return false;
  if (keys.has(key)) return true;
  const bare = bareKey(key);
  if (bare.length >= 3 && keys.has(bare)) return true;
  for (const name of keys) {
    if (name.length < SHORTEST_PART) continue;
    const isPart = key.startsWith(name) || key.endsWith(name);
    // A site's name with its motto or section: "Báo VnExpress Kinh doanh".
    if (key.includes(name) && key.length <= name.length * 2 + 12)
      return isPart || key.length <= name.length + 16;
  }
  return false;
}
