/** What is known of the site that a page comes from: where its fields stand in this very page. */
import { FAMILIES, type Family, type Selectors } from '../../data/sites/index.ts';
import type { PageField } from '../../options.ts';
import type { Trace } from '../../trace.ts';
import type { PageTree } from '../parse/index.ts';
import { findAll, compile, findHits, type Compiled, type Hit } from './find-hits.ts';
import { profileFor, profileOfFamily, type Profile } from './profile-for.ts';

/** The elements that the profile finds for a field, the strongest selector first; none without a profile. */
export type SiteHints = (field: PageField) => readonly Hit[];

export const NO_HINTS: SiteHints = () => [];

interface Asked {
  readonly profiles: boolean;
  /** The caller's own. */
  readonly selectors: Readonly<Partial<Record<PageField, readonly string[]>>>;
  readonly trace: Trace | undefined;
}

/** Where the caller's own selectors and the site's profile find the fields of a page. */
export function siteHints(
  tree: PageTree,
  url: string | null,
  { profiles, selectors, trace }: Asked,
): SiteHints {
  const known = profiles ? profileHints(tree, url, trace) : NO_HINTS;
  if (Object.keys(selectors).length === 0) return known;
  return (field) => [
    ...(selectors[field] ?? []).flatMap((selector) => {
      const nodes = tree.select(selector);
      return nodes.length === 0 ? [] : [{ selector, nodes }];
    }),
    ...known(field),
  ];
}

/**
 * The hints of the site's profile; of an unknown host, those of the family whose signs the page
 * bears. A trace is told which profile it is and of which fields all selectors found nothing.
 */
function profileHints(tree: PageTree, url: string | null, trace: Trace | undefined): SiteHints {
  const known = profileFor(url);
  const family = known === null ? familyOf(tree) : null;
  const profile = known ?? (family && profileOfFamily(family));
  if (profile === null) return NO_HINTS;
  const { hits, missed } = findHits(tree, profile);
  if (trace !== undefined) tell(profile, known !== null, missed, trace);
  return (field) => hits[field];
}

let signs: Compiled | undefined;

/** The family most of whose signs the page bears; null where it bears none. */
function familyOf(tree: PageTree): Family | null {
  signs ??= compile(FAMILIES.map((family) => family.signs));
  const found = findAll(tree, signs);
  const borne = FAMILIES.map(() => 0);
  signs.owners.forEach((family, at) => {
    if (found[at]!.length > 0) borne[family]! += 1;
  });
  const most = Math.max(...borne);
  return most === 0 ? null : FAMILIES[borne.indexOf(most)]!;
}

function tell(
  { name, families, selectors }: Profile,
  isHost: boolean,
  missed: readonly (keyof Selectors)[],
  trace: Trace,
): void {
  const built = families.length === 0 ? '' : `, built like ${families.join(', ')}`;
  trace({
    stage: 'profile',
    rule: isHost ? 'profile-by-host' : 'profile-by-signs',
    reason: isHost
      ? `the host is known${built}`
      : 'the page bears the signs of this family of sites',
    text: name,
    action: 'choose',
  });
  for (const field of missed) {
    trace({
      stage: 'profile',
      rule: 'selector-missed',
      reason: `no selector for the ${field} finds anything: the layout may have changed`,
      text: selectors[field].join(' | ').slice(0, 200),
      action: 'note',
    });
  }
}
