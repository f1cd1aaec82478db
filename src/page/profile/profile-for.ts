/** The profile of an address: the site's own selectors, then those of the families it has used. */
import {
  FAMILIES,
  SITES,
  type Family,
  type Selectors,
  type SiteProfile,
} from '../../data/sites/index.ts';
import { PAGE_FIELDS } from '../../options.ts';
import { hostOf } from '../../text/address.ts';
import { newspaperOfHost } from '../../text/outlets.ts';

export interface Profile {
  /** The newspaper's name; of a family that was told from the page's signs, the family's. */
  readonly name: string;
  /** The tags with which the newspaper signs its leads. */
  readonly sourceTags: readonly string[];
  readonly families: readonly string[];
  /** The site's own selectors, then those of its families; one and the same object for all its pages. */
  readonly selectors: Required<Selectors>;
}

const BY_HOST: ReadonlyMap<string, SiteProfile> = new Map(
  SITES.flatMap((site) => site.hosts.map((host) => [host, site] as const)),
);

/** The profile of the host, or of the nearest host above it; null where no site is known. */
export function profileFor(url: string | null | undefined): Profile | null {
  const host = hostOf(url ?? null);
  const site = siteOf(host);
  if (site === null) return null;
  const families = site.families ?? [];
  // Papers that were merged keep their old hosts, their names and tags.
  const paper = newspaperOfHost(host);
  return {
    selectors: selectorsOf(site),
    name: paper?.name ?? site.name,
    sourceTags: [...(paper?.tags ?? []), ...(site.sourceTags ?? [])],
    families: families.map(({ family }) => family),
  };
}

/** The profile of a family for a page whose host is not known but that bears its signs. */
export function profileOfFamily(family: Family): Profile {
  const selectors = selectorsOf(family);
  return { name: family.family, sourceTags: [], families: [family.family], selectors };
}

/** The families of which the page bears a sign; `has` tells whether a selector finds anything. */
export function familiesBySigns(has: (selector: string) => boolean): readonly Family[] {
  return FAMILIES.filter((family) => family.signs.some(has));
}

function siteOf(host: string | null): SiteProfile | null {
  let rest = host ?? '';
  while (rest !== '') {
    const site = BY_HOST.get(rest);
    if (site !== undefined) return site;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
  return null;
}

const MERGED = new WeakMap<SiteProfile | Family, Required<Selectors>>();

function selectorsOf(holder: SiteProfile | Family): Required<Selectors> {
  const families = 'families' in holder ? (holder.families ?? []) : [];
  const merged = MERGED.get(holder) ?? merge([holder, ...families]);
  MERGED.set(holder, merged);
  return merged;
}

function merge(sources: readonly Selectors[]): Required<Selectors> {
  const all = (field: keyof Selectors): readonly string[] => [
    ...new Set(sources.flatMap((source) => source[field] ?? [])),
  ];
  return Object.fromEntries(PAGE_FIELDS.map((field) => [field, all(field)])) as Required<Selectors>;
}
