/** What annotations cost beside splitting the same text into lower-case words, and how that grows with the text. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  annotate,
  findCredits,
  findDates,
  findFigures,
  findPeople,
  findSourceTag,
} from './built.ts';
import { readAnnotated } from '../eval/annotated.ts';
import { processorSeconds } from './minhash-peers.ts';

const CORPUS = '../shared/data/corpus/articles.jsonl.gz';
const ARTICLES = 1000;
const ROUNDS = 11;
/** How many texts are joined to see how the cost grows. */
const JOINED = 10;
const DATE = '2017-06-15';
const BASE = 'engine: toLowerCase().match(words)';
const ALL = 'annotate';

type Work = (text: string) => unknown;

const WORKS: Readonly<Record<string, Work>> = {
  [BASE]: (text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu),
  [ALL]: (text) => annotate(text, { date: DATE }),
  people: (text) => findPeople(text),
  dates: (text) => findDates(text, { reference: DATE }),
  figures: (text) => findFigures(text),
  credits: (text) => [findCredits(text), findSourceTag(text)],
};

function corpusTexts(): readonly string[] {
  if (!existsSync(CORPUS)) return [];
  const lines = gunzipSync(readFileSync(CORPUS)).toString().split('\n', ARTICLES);
  return lines.map((line) => {
    const { title, lead, body } = JSON.parse(line) as Record<string, string>;
    return `${title}\n${lead}\n${body}`;
  });
}

/** Least processor milliseconds of each work over all texts, in turns so that a slow moment meets all of them. */
function bestTimes(
  works: Readonly<Record<string, Work>>,
  texts: readonly string[],
): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, work] of Object.entries(works)) {
      const seconds = processorSeconds(() => {
        for (const text of texts) work(text);
      });
      best.set(name, Math.min(best.get(name) ?? Infinity, seconds * 1000));
    }
  }
  return best;
}

/** The same texts, so many in one; joined anew, as a text that is searched may be kept in another form. */
function join(texts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < texts.length; at += JOINED)
    joined.push(texts.slice(at, at + JOINED).join('\n'));
  return joined;
}

function benchTexts(title: string, texts: readonly string[]): Record<string, number> {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const times = bestTimes(WORKS, texts);
  const figures: Record<string, number> = {};
  console.log(`${title}: ${texts.length} articles, ${(bytes / 1e6).toFixed(2)} MB`);
  for (const [name, ms] of times) {
    const ratio = ms / times.get(BASE)!;
    figures[`${title}: ${name}, times the words' cost`] = ratio;
    console.log(
      `  ${name.padEnd(36)} ${(bytes / 1e3 / ms).toFixed(1).padStart(6)} MB/s ${ratio.toFixed(2).padStart(6)}`,
    );
  }
  const ten = bestTimes({ [ALL]: WORKS[ALL]! }, join(texts)).get(ALL)!;
  const growth = (ten / times.get(ALL)!) * JOINED;
  figures[`${title}: ${JOINED} times the text, times the cost`] = growth;
  console.log(`  ${`${JOINED} times the text costs`.padEnd(36)} ${growth.toFixed(1).padStart(18)}`);
  return figures;
}

/** Prints the tables and returns the ratios; null without the data. */
export function benchAnnotate(): Record<string, number> | null {
  const annotated = readAnnotated();
  if (annotated === null) return null;
  // Six times over, as a hundred articles are read too fast to be timed well.
  const few = annotated.map(({ text }) => text);
  return {
    ...benchTexts('annotated', Array.from({ length: 6 }, () => few).flat()),
    ...benchTexts('corpus', corpusTexts()),
  };
}
