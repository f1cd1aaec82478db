import {
  ARTICLE_PLACES,
  CLOCK_PLACES,
  EDIT_PLACES,
  OTHER_PLACES,
  OWN_PLACES,
} from '../../data/date-line/places.ts';
import { tagId, tagSet, type PageTree } from '../parse/index.ts';

/** What the elements around a date say of it. */
export interface DatePlace {
  readonly linked: boolean;
  readonly clock: boolean;
  readonly other: boolean;
  readonly own: boolean;
  /** An element around says that it belongs to the article. */
  readonly article: boolean;
  /** The element itself says that it is the date of an edit. */
  readonly edit: boolean;
  /** An element around says that it is the date of publication. */
  readonly property: boolean;
  readonly machine: string | null;
}

/** How many elements around a date are asked. */
const LEVELS = 8;
const ANCHOR = tagId('a');
const OUTSIDE = tagSet('footer nav aside');
const ANY_CLOCK = beginnings(CLOCK_PLACES);
const ANY_OTHER = beginnings(OTHER_PLACES);
const ANY_ARTICLE = beginnings(ARTICLE_PLACES);
const ANY_EDIT = beginnings(EDIT_PLACES);
const ANY_OWN = beginnings(OWN_PLACES);

function beginnings(words: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${words.trim().split(/\s+/).join('|')})`, 'i');
}
/** "comment-date" is about comments, "time_comment" about a time. */
function namesOther(name: string): boolean {
  const foreign = name.search(ANY_OTHER);
  if (foreign === -1) return false;
  const own = name.search(ANY_OWN);
  return own === -1 || foreign <= own;
}

/** What the elements around a text say, up to the first that holds the headline too. */
export function datePlace(tree: PageTree, start: number, headline: number): DatePlace {
  let [linked, clock, other, own] = [false, false, false, false];
  let [article, edit, property] = [false, false, false];
  let machine: string | null = null;
  let node = tree.parents[start] ?? 0;
  for (let level = 0; level < LEVELS && node > 0; level++) {
    if (headline > node && headline < tree.ends[node]!) break;
    const names = `${tree.className(node)} ${tree.attribute(node, 'id') ?? ''}`;
    if (tree.tags[node] === ANCHOR) linked = true;
    if (OUTSIDE[tree.tags[node]!] === 1) other = true;
    if (names.length > 1) {
      clock ||= ANY_CLOCK.test(names);
      other ||= names.split(' ').some(namesOther);
      own ||= ANY_OWN.test(names);
      article ||= ANY_ARTICLE.test(names);
      edit ||= level === 0 && ANY_EDIT.test(names);
    }
    const isPublished = tree.attribute(node, 'itemprop') === 'datePublished';
    property ||= isPublished || tree.attribute(node, 'pubdate') !== undefined;
    machine ??=
      tree.attribute(node, 'datetime') ??
      (isPublished ? tree.attribute(node, 'content') : null) ??
      null;
    node = tree.parents[node]!;
  }
  return { linked, clock, other, own, article, edit, property, machine };
}
