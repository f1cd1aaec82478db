import type { Verdict, VerdictKind } from '../../article.ts';
import {
  errorTitles,
  galleryPaths,
  listPaths,
  liveTitles,
  paywallPhrases,
  videoPaths,
} from '../../data/verdict/words.ts';
import { pathOf } from '../../text/address.ts';
import { entries } from '../../text/lexicon.ts';
import { weighStory } from './weigh-story.ts';

/** What a verdict rests on. */
export interface VerdictEvidence {
  readonly url: string | null;
  readonly title: string;
  readonly lead: string | null;
  readonly text: string;
  readonly images: number;
  /** Lines of the page, and in its body those that were links to other pages. */
  readonly lines: number;
  readonly bodyLines: number;
  readonly bodyLinks: number;
  /** Share of the page's prose that the body holds; 1 where that is not known. */
  readonly share: number;
  /** `og:type`, and the types of its JSON-LD, lower case. */
  readonly pageType: string | null;
  readonly types: ReadonlySet<string>;
  readonly hasArticleData: boolean;
  readonly dateConfidence: number;
  readonly authors: number;
  /** Whether the text is all that there is: flattened pages come from articles. */
  readonly flat: boolean;
}

interface Test {
  readonly kind: VerdictKind;
  readonly confidence: number;
  readonly reason: string;
  readonly holds: (page: VerdictEvidence) => boolean;
}

/** A page of this length tells its story in words, whatever else it shows. */
const TOLD = 600;
const SHORT = 250;
const GALLERY_IMAGES = 5;

const ERRORS = entries(errorTitles, 'line');
const LIVE = entries(liveTitles, 'line');
const PAYWALL = entries(paywallPhrases, 'line');
const VIDEO_PATHS = new Set(entries(videoPaths));
const GALLERY_PATHS = new Set(entries(galleryPaths));
const LIST_PATHS = new Set(entries(listPaths));

/** What kind of page it is, the first test that holds; a page for which none holds is weighed as a story. */
const TESTS: readonly Test[] = [
  {
    kind: 'empty',
    confidence: 1,
    reason: 'the page has no text',
    holds: ({ lines, text }) => lines === 0 && text === '',
  },
  {
    kind: 'error',
    confidence: 0.9,
    reason: 'the headline names an error',
    holds: ({ title, text }) => text.length < TOLD && startsWithOne(title, ERRORS),
  },
  {
    kind: 'live',
    confidence: 0.9,
    reason: 'the page calls itself a live report',
    holds: ({ title, types }) => types.has('liveblogposting') || startsWithOne(title, LIVE),
  },
  {
    kind: 'video',
    confidence: 0.8,
    reason: 'the page is about a film and tells little in words',
    holds: (page) => page.text.length < TOLD && isVideo(page),
  },
  {
    kind: 'gallery',
    confidence: 0.7,
    reason: 'the page shows pictures and tells little in words',
    holds: ({ text, images, url }) =>
      text.length < (hasPath(url, GALLERY_PATHS) ? TOLD : SHORT) && images >= GALLERY_IMAGES,
  },
  {
    kind: 'other',
    confidence: 0.6,
    reason: 'the story stands behind a paywall',
    holds: ({ text }) =>
      text.length < TOLD && PAYWALL.some((each) => text.toLowerCase().includes(each)),
  },
  {
    kind: 'list',
    confidence: 0.8,
    reason: 'the address is that of a list of stories',
    holds: ({ url, hasArticleData, dateConfidence }) =>
      !hasArticleData && dateConfidence < 0.75 && (isHome(url) || hasPath(url, LIST_PATHS)),
  },
];

/** Says what kind of page it is, how sure that is, and by which evidence. */
export function judgePage(page: VerdictEvidence): Verdict {
  const test = TESTS.find(({ holds }) => holds(page));
  return test === undefined
    ? weighStory(page)
    : { kind: test.kind, confidence: test.confidence, reason: test.reason };
}

function startsWithOne(title: string, beginnings: readonly string[]): boolean {
  const lower = title.toLowerCase();
  return beginnings.some((each) =>
    each.endsWith('=') ? lower === each.slice(0, -1) : lower.startsWith(each),
  );
}

function isVideo({ pageType, types, hasArticleData, url }: VerdictEvidence): boolean {
  if (pageType?.startsWith('video') === true) return true;
  return (types.has('videoobject') && !hasArticleData) || hasPath(url, VIDEO_PATHS);
}

function hasPath(url: string | null, parts: ReadonlySet<string>): boolean {
  return pathOf(url ?? '')
    .split('/')
    .some((part) => parts.has(part.toLowerCase().replace(/\.\w+$/, '')));
}

function isHome(url: string | null): boolean {
  return url !== null && /^\/?(?:(?:index|home|default)\.\w+)?$/i.test(pathOf(url));
}
