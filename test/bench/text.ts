/** Speed of the text tools on one core, beside the engine's own calls in the same run: `npx tsx test/bench/text.ts`. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { decode } from '../../src/page/decode/index.ts';
import { fold } from '../../src/text/fold.ts';
import { languageOf } from '../../src/text/language.ts';
import { normalize } from '../../src/text/normalize.ts';
import { sentences } from '../../src/text/sentences.ts';
import { ENCODERS } from '../decode/encode.ts';

const CORPUS = '../shared/data/corpus/articles.jsonl.gz';
const ARTICLES = 2000;
const ROUNDS = 7;

/** Megabytes of UTF-8 a second, the best of some rounds. */
function speed<T>(inputs: readonly T[], bytes: number, work: (input: T) => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const input of inputs) work(input);
    best = Math.min(best, performance.now() - start);
  }
  return bytes / 1e3 / best;
}

const sizeOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** Prints the table and returns MB/s by name, and the ratios that the project promises; null without the data. */
export function benchText(): Record<string, number> | null {
  if (!existsSync(CORPUS)) return null;
  const lines = gunzipSync(readFileSync(CORPUS)).toString().split('\n', ARTICLES);
  const texts = lines.map((line) => {
    const { title, lead, body } = JSON.parse(line) as Record<string, string>;
    return normalize(`${title}\n${lead}\n${body}`);
  });
  const decomposed = texts.map((text) => text.normalize('NFD'));
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  const tcvn3 = texts.map((text) => ENCODERS.get('TCVN3')!(text));
  const [size, sizeDecomposed] = [sizeOf(texts), sizeOf(decomposed)];
  const utf8 = new TextDecoder();
  const rows: Record<string, number> = {
    'engine: NFC of decomposed text': speed(decomposed, sizeDecomposed, (t) => t.normalize('NFC')),
    'normalize, clean text': speed(texts, size, (text) => normalize(text)),
    'normalize, decomposed text': speed(decomposed, sizeDecomposed, (text) => normalize(text)),
    'engine: toLowerCase().match(words)': speed(texts, size, (text) =>
      text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu),
    ),
    fold: speed(texts, size, fold),
    'engine: TextDecoder': speed(encoded, size, (bytes) => utf8.decode(bytes)),
    'decode, UTF-8': speed(encoded, size, (bytes) => decode(bytes)),
    'decode, TCVN3': speed(tcvn3, size, (bytes) => decode(bytes)),
    sentences: speed(texts, size, sentences),
    language: speed(texts, size, languageOf),
  };
  const ratio = (a: string, b: string): number => rows[a]! / rows[b]!;
  const ratios = {
    'normalize clean / engine NFC': ratio(
      'normalize, clean text',
      'engine: NFC of decomposed text',
    ),
    'engine NFC / normalize decomposed': ratio(
      'engine: NFC of decomposed text',
      'normalize, decomposed text',
    ),
    'TextDecoder / decode': ratio('engine: TextDecoder', 'decode, UTF-8'),
    'fold / lower-case words': ratio('fold', 'engine: toLowerCase().match(words)'),
  };
  for (const [name, value] of Object.entries(rows)) {
    console.log(`${name.padEnd(36)} ${value.toFixed(0).padStart(6)} MB/s`);
  }
  for (const [name, value] of Object.entries(ratios)) {
    console.log(`${name.padEnd(36)} ${value.toFixed(2).padStart(6)}`);
  }
  return { ...rows, ...ratios };
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (benchText() === null) console.log('text: the shared data is not there');
}
