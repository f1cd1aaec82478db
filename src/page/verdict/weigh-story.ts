import type { Verdict } from '../../article.ts';
import { words } from '../../text/words.ts';
import type { VerdictEvidence } from './verdict.ts';

interface Weight {
  readonly says: string;
  readonly points: number;
  readonly holds: (page: VerdictEvidence) => boolean;
}

/** From this sum on a page is an article; set on 22 articles and 7 lists, which lie at 4.5 and 1. */
const ARTICLE = 2;
/** A sum this far from it is certain. */
const CERTAIN = 4;

/** News in brief is one paragraph; less than that is a label. */
const SHORTEST = 80;
const SHORT = 140;
const LONG = 500;
const PARAGRAPHS = 3;
const HEADLINE_WORDS = 5;
const SECTION_WORDS = 3;
/** A body with so many links, being this share of its lines, lists other stories. */
const LINK_LINES = 0.25;
const FEW_LINKS = 4;

const WEIGHTS: readonly Weight[] = [
  { says: 'data of an article', points: 3, holds: ({ hasArticleData }) => hasArticleData },
  { says: 'a date beside the headline', points: 2, holds: (page) => page.dateConfidence >= 0.75 },
  { says: 'an author', points: 1, holds: ({ authors }) => authors > 0 },
  { says: 'a headline', points: 1, holds: ({ title }) => words(title).length >= HEADLINE_WORDS },
  { says: 'a lead', points: 0.5, holds: ({ lead }) => lead !== null },
  { says: 'a long text', points: 1, holds: ({ text }) => text.length >= LONG },
  { says: 'most of the prose in one place', points: 1, holds: ({ share }) => share >= 0.7 },
  { says: 'flattened text', points: 2, holds: (page) => page.flat && toldIn(page) >= SHORT },
  {
    says: 'paragraphs without links between them',
    points: 1,
    holds: ({ bodyLines, bodyLinks, text }) =>
      bodyLinks === 0 && bodyLines >= PARAGRAPHS && text.length >= SHORT,
  },
  { says: 'no headline', points: -1, holds: ({ title }) => title === '' },
  {
    says: 'the name of a section for headline',
    points: -2,
    holds: ({ title }) => title !== '' && words(title).length <= SECTION_WORDS,
  },
  { says: 'the type of a website', points: -0.5, holds: ({ pageType }) => pageType === 'website' },
  {
    says: 'links among its paragraphs',
    points: -3,
    holds: listsLinks,
  },
  {
    says: 'neither date nor author nor data',
    points: -1,
    holds: ({ dateConfidence, authors, hasArticleData }) =>
      dateConfidence === 0 && authors === 0 && !hasArticleData,
  },
  { says: 'little text', points: -1, holds: (page) => toldIn(page) < SHORT },
  { says: 'hardly any text', points: -2, holds: (page) => toldIn(page) < SHORTEST },
];

/** Characters of lead and text: some news are all lead. */
function toldIn({ lead, text }: VerdictEvidence): number {
  return (lead?.length ?? 0) + text.length;
}

function listsLinks({ bodyLines, bodyLinks }: VerdictEvidence): boolean {
  return bodyLinks > FEW_LINKS && bodyLinks > bodyLines * LINK_LINES;
}

/** A page that tells nothing in more lines than this is a list. */
const LIST_LINES = 20;

/** Weighs what speaks for a story against what speaks for a list. */
export function weighStory(page: VerdictEvidence): Verdict {
  const holding = WEIGHTS.filter(({ holds }) => holds(page));
  const sum = holding.reduce((total, { points }) => total + points, 0);
  const confidence = Math.min(0.5 + (Math.abs(sum - ARTICLE) / CERTAIN) * 0.5, 0.99);
  const isArticle = sum >= ARTICLE;
  const reason = holding
    .filter(({ points }) => points > 0 === isArticle)
    .map(({ says }) => says)
    .join(', ');
  if (isArticle) return { kind: 'article', confidence, reason };
  const isList = listsLinks(page) || page.lines >= LIST_LINES;
  return { kind: isList ? 'list' : 'other', confidence, reason };
}
