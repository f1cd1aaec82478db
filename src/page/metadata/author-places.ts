import type { PageTree } from '../parse/index.ts';
import type { PageLine } from './evidence.ts';

/** What the elements around a line say it is. */
export type AuthorPlace = 'author' | 'source' | null;

/** Beginnings of words in class names and ids around the name of a writer. */
const AUTHOR =
  /(?<![a-z])(?:authors?(?![a-z]*(?:vote|-?pop|-?desc|-?bio|-?link|-?ava))|byline|by-line|pseudonym|tac-?gia|writer|journalist|reporter|but-?danh|post-meta|signature|contributor)/i;
/** ... around the name of the paper that had the story first. */
const SOURCE = /(?:^|[-_ ])(?:source|nguon)(?:$|[-_ ]|tin|text)/i;
/** Other stories by the same writer, pictures, what readers wrote. */
const FOREIGN =
  /(?<![a-z])(?:related|relate[-_]|relation|comment|binhluan|binh-luan|caption|photocms|imgcaption|other|same|cungtacgia|list-news|news-list|follow)|copy|link-source-detail|detail-title/i;
const FIGURE = /^(?:figure|figcaption|footer|aside|nav|table)$/;
const AUTHOR_LINK =
  /\/(?:tac-?gia|authors?|phong-vien|profile|by|but-danh|nha-bao|people|staff)[/=-]/i;
const LEVELS = 5;

/** Reads what stands around lines; remembers the elements it has looked at. */
export class AuthorPlaces {
  readonly #tree: PageTree;
  readonly #seen = new Map<number, AuthorPlace | 'foreign' | undefined>();

  constructor(tree: PageTree) {
    this.#tree = tree;
  }

  placeOf(line: PageLine): AuthorPlace {
    let place: AuthorPlace = null;
    let node = this.#tree.parents[line.start]!;
    for (let level = 0; level < LEVELS && node > 0; level++) {
      let said = this.#seen.get(node);
      if (said === undefined && !this.#seen.has(node)) {
        said = this.#read(node);
        this.#seen.set(node, said);
      }
      if (said === 'foreign') return null;
      place ??= said ?? null;
      node = this.#tree.parents[node]!;
    }
    return place;
  }

  #read(node: number): AuthorPlace | 'foreign' | undefined {
    const tree = this.#tree;
    const names = `${tree.className(node)} ${tree.attribute(node, 'id') ?? ''}`;
    if (names.length > 1 && FOREIGN.test(names)) return 'foreign';
    const itemprop = tree.attribute(node, 'itemprop');
    if (itemprop === 'author' || itemprop === 'creator') return 'author';
    if (tree.attribute(node, 'rel') === 'author') return 'author';
    if (names.length > 1) {
      if (AUTHOR.test(names)) return 'author';
      if (SOURCE.test(names)) return 'source';
    }
    const href = tree.attribute(node, 'href');
    if (href !== undefined && AUTHOR_LINK.test(href)) return 'author';
    return FIGURE.test(tree.name(node)) && level0(tree, node) ? 'foreign' : undefined;
  }
}

/** A footer of the article itself may sign it: `<footer class="author">` is read by its class above. */
function level0(tree: PageTree, node: number): boolean {
  return tree.name(node) !== 'footer' || tree.ends[node]! - node > 40;
}
