import type { Handler, Parser } from 'htmlparser2';
import type { Limits } from '../../options.ts';
import { PageTree, type Cut } from './page-tree.ts';
import { decodeAttribute, decodeEntities } from './entities.ts';
import { TEXT, tagId } from './tags.ts';

const BLANK = /^\s*$/;
const ROOT = tagId('html');
const SCRIPT = tagId('script');
const STYLE = tagId('style');
const TEXTAREA = tagId('textarea');

/**
 * Builds a {@link PageTree} from the events of htmlparser2. Comments, style sheets and scripts
 * other than JSON-LD leave no trace. Once a limit is reached the parser is stopped where it is.
 */
export class TreeBuilder implements Partial<Handler> {
  readonly #limits: Limits;
  readonly #tags: number[] = [ROOT];
  readonly #parents: number[] = [-1];
  readonly #ends: number[] = [0];
  readonly #spaced: number[] = [0];
  readonly #texts: string[] = [''];
  readonly #firsts: number[] = [0];
  readonly #names: string[] = [];
  readonly #values: string[] = [];
  readonly #open: number[] = [0];
  /** Open elements below the limit of depth; they hold nothing. */
  #flattened = 0;
  #current = 0;
  #mute = false;
  /** Inside an element whose text has no entities. */
  #raw = false;
  #space = 0;
  #cut: Cut | null;
  #parser: Parser | undefined;

  constructor(limits: Limits, cut: Cut | null) {
    this.#limits = limits;
    this.#cut = cut;
  }

  onparserinit(parser: Parser): void {
    this.#parser = parser;
  }

  onopentagname(name: string): void {
    const id = tagId(name);
    const node = this.#push(id, '');
    if (this.#flattened > 0 || this.#open.length > this.#limits.depth) this.#flatten();
    else {
      this.#current = node;
      this.#open.push(node);
    }
    this.#mute = id === SCRIPT || id === STYLE;
    this.#raw = this.#mute || id === TEXTAREA || name === 'xmp';
  }

  /** Attributes are told one by one, right after the name: no object is made for them. */
  onattribute(name: string, value: string): void {
    const node = this.#tags.length - 1;
    this.#names.push(name);
    const decoded = decodeAttribute(value);
    this.#values.push(decoded);
    if (name === 'class') this.#texts[node] ||= decoded;
    else if (this.#mute && name === 'type' && value.toLowerCase().includes('ld+json')) {
      this.#mute = false;
    }
  }

  onclosetag(): void {
    this.#mute = false;
    this.#raw = false;
    if (this.#flattened > 0) this.#flattened--;
    else if (this.#open.length > 1) this.#close();
  }

  #close(): void {
    this.#ends[this.#open.pop()!] = this.#tags.length;
    this.#current = this.#open.at(-1)!;
  }

  /** What an element below the limit would hold goes to the last one above it: tags left open pile up. */
  #flatten(): void {
    this.#cut ??= 'depth';
    this.#flattened++;
    // The parser's own work grows with its depth, so that has an end too.
    if (this.#flattened > this.#limits.depth) this.#stop('depth');
  }

  ontext(raw: string): void {
    if (this.#mute) return;
    const data = this.#raw ? raw : decodeEntities(raw);
    const last = this.#tags.length - 1;
    const joins = this.#tags[last] === TEXT && this.#parents[last] === this.#current;
    // A comment or a stray closing tag does not cut a text in two.
    if (joins && this.#space === 0) {
      this.#texts[last] += data;
    } else if (BLANK.test(data)) {
      this.#space = 1;
    } else {
      this.#push(TEXT, data);
    }
  }

  #push(id: number, text: string): number {
    const node = this.#tags.length;
    if (node >= this.#limits.nodes) this.#stop('nodes');
    this.#tags.push(id);
    this.#parents.push(this.#current);
    this.#ends.push(node + 1);
    this.#spaced.push(this.#space);
    this.#texts.push(text);
    this.#firsts.push(this.#names.length);
    this.#space = 0;
    return node;
  }

  #stop(cut: Cut): void {
    this.#cut ??= cut;
    this.#parser?.pause();
  }

  /** The finished tree; elements still open end where the page ends. */
  finish(): PageTree {
    for (const node of this.#open) this.#ends[node] = this.#tags.length;
    this.#firsts.push(this.#names.length);
    return new PageTree({
      tags: this.#tags,
      parents: this.#parents,
      ends: this.#ends,
      spaced: this.#spaced,
      texts: this.#texts,
      firsts: this.#firsts,
      names: this.#names,
      values: this.#values,
      cut: this.#cut,
    });
  }
}
