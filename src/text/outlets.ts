/** Newspapers, agencies and channels by tag, name and host. */
import { MEDIA } from '../data/credits/media.ts';
import { NEWSPAPERS, type Newspaper } from '../data/newspapers/index.ts';
import { parseList } from './word-list.ts';

/** One spelling for "VnExPress" and "VnExpress", "Zing News" and "zing news". */
function key(name: string): string {
  return name.toLowerCase().replace(/[\s.,]+/gu, '');
}

/** "báo Dân Trí" is Dân trí; but the province Quảng Nam is not Báo Quảng Nam. */
const KIND_OF_OUTLET = /^(?:báo|tờ|trang|tạp chí|kênh) /iu;

function groupBy(pairs: Iterable<readonly [string, Newspaper]>): Map<string, Newspaper[]> {
  const map = new Map<string, Newspaper[]>();
  for (const [name, paper] of pairs) {
    const group = map.get(name);
    if (group === undefined) map.set(name, [paper]);
    else if (!group.includes(paper)) group.push(paper);
  }
  return map;
}

const BY_TAG = groupBy(
  NEWSPAPERS.flatMap((paper) => paper.tags.map((tag) => [key(tag), paper] as const)),
);
const BY_HOST = groupBy(
  NEWSPAPERS.flatMap((paper) => paper.hosts.map((host) => [host, paper] as const)),
);
const NAMES: ReadonlyMap<string, Newspaper> = new Map(
  [...NEWSPAPERS]
    .reverse()
    .flatMap((paper) =>
      [paper.name, ...(paper.names ?? []), ...paper.tags, ...paper.hosts].map(
        (name) => [key(name), paper] as const,
      ),
    ),
);
const FOREIGN: ReadonlySet<string> = new Set(parseList(MEDIA).map(key));

/** The newspaper of a host or of the nearest host above it, null where none is known. */
export function newspaperOfHost(host: string | null | undefined): Newspaper | null {
  let rest = host?.toLowerCase() ?? '';
  while (rest !== '') {
    const paper = BY_HOST.get(rest)?.[0];
    if (paper !== undefined) return paper;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
  return null;
}

/** The newspaper that signs with this tag; several share one, then the host's own, else the best known. */
export function newspaperOfTag(tag: string, host?: string | null): Newspaper | null {
  const group = BY_TAG.get(key(tag));
  if (group === undefined) return null;
  const own = newspaperOfHost(host);
  return own !== null && group.includes(own) ? own : (group[0] ?? null);
}

/** The newspaper that is called so, by any of its names, tags and hosts. */
export function newspaperOfName(name: string): Newspaper | null {
  return newspaperOfKey(name, key(name));
}

function newspaperOfKey(name: string, known: string): Newspaper | null {
  const bare = KIND_OF_OUTLET.test(name) ? key(name.replace(KIND_OF_OUTLET, '')) : known;
  return NAMES.get(known) ?? NAMES.get(bare) ?? null;
}

/** What parts the outlets of one name. */
const PARTED = /[/,;&]|\s[-–—]\s|\svà\s/u;

/** Whether a name, or each part of "TTXVN/Tin Tức" and "BBC, Washington Post", is a known outlet's. */
export function isOutlet(name: string): boolean {
  if (isOneOutlet(name)) return true;
  if (!PARTED.test(name)) return false;
  const parts = name.split(PARTED).map((part) => part.trim());
  return parts.every((part) => part !== '' && isOneOutlet(part));
}

function isOneOutlet(name: string): boolean {
  const known = key(name);
  return newspaperOfKey(name, known) !== null || FOREIGN.has(known);
}
