import { pathOf } from '../../text/address.ts';
import { slugOf } from '../../text/slug.ts';
import { type Evidence, metaValue } from './evidence.ts';
import { isSiteName, type SiteKeys } from './site-names.ts';
import { slugLikeness } from './title-likeness.ts';
import { stripSiteName } from './title-suffix.ts';

/** What a page calls its headline, strongest first. */
const META_TITLES = [
  'og:title',
  'twitter:title',
  'headline',
  'title',
  'its_title',
  'dc.title',
  'dcterms.title',
];
const LONGEST = 300;
/** An item of the breadcrumb that is this like the `<title>` is the article, not a section. */
const ITSELF = 0.6;

/** What metadata and address call the headline of a page. */
export class TitleNames {
  /** Without the site's suffix, strongest first. */
  readonly texts: readonly string[];
  readonly #evidence: Evidence;
  readonly #sites: SiteKeys;
  readonly #slugs: readonly string[];
  readonly #sections: ReadonlySet<string>;

  constructor(evidence: Evidence, url: string | null, sites: SiteKeys) {
    this.#evidence = evidence;
    this.#sites = sites;
    const sections = sectionNames(evidence);
    this.#sections = new Set(sections.map(slugOf));
    this.texts = this.#collect(sections);
    const slugs = [...this.texts.map(slugOf), addressSlug(evidence, url)];
    this.#slugs = [...new Set(slugs)].filter((slug) => slug !== '');
  }

  /** True where the `<title>` alone names the headline. */
  get onlyDocumentTitle(): boolean {
    return this.texts.length === 1 && this.#evidence.documentTitle.includes(this.texts[0]!);
  }

  /** How like the headline a text is, 0 to 1. */
  likenessOf(text: string): number {
    const slug = slugOf(text);
    let best = 0;
    for (const name of this.#slugs) best = Math.max(best, slugLikeness(slug, name));
    return best;
  }

  /** Whether a text can be a headline at all: not the site's name, not a section, no template. */
  allows(text: string): boolean {
    if (text === '' || text.length > LONGEST || text.includes('{{')) return false;
    return !isSiteName(text, this.#sites) && !this.#sections.has(slugOf(text));
  }

  #collect(sections: readonly string[]): readonly string[] {
    const raw = [
      this.#evidence.jsonLd.articles[0]?.headline ?? null,
      ...META_TITLES.map((name) => metaValue(this.#evidence, name)),
      this.#evidence.documentTitle,
    ];
    const texts = new Set<string>();
    for (const each of new Set(raw)) {
      if (each === null) continue;
      const text = stripSiteName(each, this.#sites, sections);
      if (this.allows(text)) texts.add(text);
    }
    return [...texts];
  }
}

function sectionNames(evidence: Evidence): readonly string[] {
  const metas = metaValue(evidence, 'article:section', 'articlesection')?.split(/, ?/) ?? [];
  const title = slugOf(metaValue(evidence, 'og:title') ?? evidence.documentTitle);
  return [...metas, ...evidence.jsonLd.breadcrumb].filter(
    (name) => slugLikeness(slugOf(name), title) < ITSELF,
  );
}

/** The words of the address ("mua-lon-o-hue"); `''` where it has none. */
function addressSlug(evidence: Evidence, url: string | null): string {
  const address = evidence.canonical ?? metaValue(evidence, 'og:url') ?? url ?? '';
  let longest = '';
  for (const part of pathOf(address).split('/')) {
    const slug = slugOf(part.replace(/\.\w{2,6}$/, ''));
    if (wordsOf(slug) > wordsOf(longest)) longest = slug;
  }
  return longest;
}

function wordsOf(slug: string): number {
  return slug.split('-').filter((word) => /[a-z]/.test(word)).length;
}
