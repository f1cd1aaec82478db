import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { IndexArticle } from '../../src/store/index.ts';
import { below, seeded } from '../random.ts';

const CORPUS = new URL('../../../shared/data/corpus/articles.jsonl.gz', import.meta.url);

interface CorpusArticle {
  readonly title: string;
  readonly lead: string | null;
  readonly body: string;
}

export function readCorpus(): readonly CorpusArticle[] {
  const lines = gunzipSync(readFileSync(CORPUS)).toString().trim().split('\n');
  return lines.map((line) => JSON.parse(line) as CorpusArticle);
}

/** `copyOf`: the article that it is a copy of, null for a new one. */
export interface Generated extends IndexArticle {
  readonly copyOf: string | null;
}

/** One in so many generated articles is an edited copy of an earlier one. */
const COPY_EVERY = 4;

/** This share of the words of a new article comes from elsewhere: a passage of five survives in 1 of 13 places. */
const REPLACED = 0.4;

/**
 * As many articles as asked for, made by editing those of the corpus: a new one has two words in five
 * replaced by words from anywhere in the corpus, so that even two of one original are different texts;
 * every fourth is a copy of an earlier one that lost its lead and one sentence and gained a closing
 * line, as reprints do. One seed, one sequence.
 */
export function* generate(
  corpus: readonly CorpusArticle[],
  count: number,
  seed: number,
): Generator<Generated> {
  for (let i = 0; i < count; i++) {
    if (i % COPY_EVERY !== COPY_EVERY - 1) {
      yield { ...compose(corpus, i, seed), copyOf: null };
      continue;
    }
    const random = seeded(seed + i);
    // The first of a group of four is always new, so that what a copy copies is kept.
    const number = below(random, Math.floor(i / COPY_EVERY)) * COPY_EVERY;
    const { id, title, text } = compose(corpus, number, seed);
    const lines = text.split('. ');
    lines.splice(below(random, lines.length), 1);
    yield {
      id: `bai-${i}`,
      title,
      lead: null,
      text: `${lines.join('. ')}\nTheo báo địa phương.`,
      copyOf: id,
    };
  }
}

interface Composed extends IndexArticle {
  readonly id: string;
  readonly title: string;
}

function compose(corpus: readonly CorpusArticle[], number: number, seed: number): Composed {
  const random = seeded(seed ^ Math.imul(number + 1, 0x9e3779b1));
  const { title, lead, body } = corpus[below(random, corpus.length)]!;
  return {
    id: `bai-${number}`,
    title: edit(title, corpus, random),
    lead: lead === null ? null : edit(lead, corpus, random),
    text: edit(body, corpus, random),
  };
}

const SPACE = 0x20;

/** What is composed, as UTF-16LE: grows with the longest text and is read before the next. */
let composed = Buffer.alloc(1 << 16);
let length = 0;

/** Unit by unit, without a string for each word: a million articles are to be made in two minutes. */
function edit(text: string, corpus: readonly CorpusArticle[], random: () => number): string {
  length = 0;
  for (let start = 0; start <= text.length;) {
    const end = wordEnd(text, start);
    if (start > 0) copy(text, start - 1, start);
    if (random() < REPLACED) {
      const { body } = corpus[below(random, corpus.length)]!;
      const at = below(random, body.length);
      copy(body, wordStart(body, at), wordEnd(body, at));
    } else {
      copy(text, start, end);
    }
    start = end + 1;
  }
  return composed.toString('utf16le', 0, length);
}

function copy(from: string, start: number, end: number): void {
  const room = length + 2 * (end - start);
  if (room > composed.length) composed = Buffer.concat([composed], 2 * room);
  for (let i = start; i < end; i++) {
    const unit = from.charCodeAt(i);
    composed[length++] = unit;
    composed[length++] = unit >>> 8;
  }
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start >= 0 && text.charCodeAt(start) !== SPACE) start--;
  return start + 1;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== SPACE) end++;
  return end;
}
