import type { Article } from '../../article.ts';
import { hostOf } from '../../text/address.ts';
import type { PageTree } from '../parse/index.ts';
import { pageAuthors } from './authors.ts';
import { canonicalUrl, sharedImage } from './canonical.ts';
import type { Evidence, PageLine } from './evidence.ts';
import { ownArticle } from './own-article.ts';
import { pageDates } from './page-dates.ts';
import { NO_HINTS, type SiteHints } from '../profile/site-hints.ts';
import type { SiteKeys } from './site-names.ts';
import type { PageTitle } from './title.ts';
import { pageCategory, pageTags } from './topic.ts';

export interface DescribedStory {
  readonly tree: PageTree;
  readonly evidence: Evidence;
  readonly lines: readonly PageLine[];
  readonly title: PageTitle;
  readonly sites: SiteKeys;
  readonly url: string | null;
  readonly host: string | null;
  readonly now: Date | null;
  /** The nodes of the body, `[start, end)`; null where none was found. */
  readonly body: { readonly start: number; readonly end: number } | null;
  /** Lines of the body that sign or date the story. */
  readonly bylines: readonly string[];
  /** The story's first sentence. */
  readonly opening: string | null;
  /** How the story's lead is signed. */
  readonly tag?: string | null;
  /** Where the site's profile finds its fields; asked only where the page alone does not tell. */
  readonly hints?: SiteHints;
}

export type StoryMetadata = Pick<
  Article,
  'date' | 'modified' | 'authors' | 'agency' | 'category' | 'tags'
> & {
  /** The page's own address for itself. */
  readonly canonical: string | null;
  /** The picture it is shared with. */
  readonly image: string | null;
};

/** What is told about a story around its text: when, by whom, where it belongs. Needs the body found. */
export function describeStory(story: DescribedStory): StoryMetadata {
  const { tree, evidence, lines, title, sites, url, body, bylines, opening } = story;
  const canonical = canonicalUrl(evidence, url);
  const article = ownArticle(evidence.jsonLd, title.text, url ?? canonical);
  const place = { headline: title.node ?? 0, body };
  const { hints = NO_HINTS } = story;
  const hinted = (field: 'date' | 'author' | 'category' | 'tags') => (): readonly number[] =>
    hints(field)[0]?.nodes ?? [];
  const dates = pageDates(tree, evidence, article, lines, place, {
    url: url ?? canonical,
    now: story.now?.getTime() ?? null,
    opening,
    vietnamese: isVietnamese(story),
    hints: hinted('date'),
  });
  const signature = pageAuthors(tree, evidence, article, lines, place, {
    sites,
    host: story.host ?? hostOf(canonical),
    tag: story.tag ?? null,
    bylines,
    hints: hinted('author'),
  });
  return {
    ...dates,
    ...signature,
    category: pageCategory(
      tree,
      evidence,
      article,
      lines,
      place,
      title.text,
      sites,
      hinted('category'),
    ),
    tags: pageTags(tree, evidence, article, lines, place, title.text, hinted('tags')),
    canonical,
    image: sharedImage(evidence, article?.images ?? [], url),
  };
}

/** Letters that Vietnamese has and its neighbours have not. */
const VIETNAMESE_LETTERS = /[ảạấầẩẫậắằẳẵặẻẽẹếềểễệỉịỏọốồổỗộơớờởỡợủụưứừửữựỷỹỵđ]/i;

function isVietnamese({ evidence, title, host }: DescribedStory): boolean {
  if (evidence.lang?.toLowerCase().startsWith('vi') === true || host?.endsWith('.vn') === true) {
    return true;
  }
  return title.text === '' || VIETNAMESE_LETTERS.test(title.text);
}
