/** Charsets, normalization, folding and language against the shared data: `npx tsx test/eval/text.ts`. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { decode } from '../../src/page/decode/index.ts';
import { fold, withoutMarks } from '../../src/text/fold.ts';
import { languageOf } from '../../src/text/language.ts';
import { repairMojibake } from '../../src/text/legacy/mojibake.ts';
import { normalize, normalizeWithMap } from '../../src/text/normalize.ts';
import { isSyllable } from '../../src/text/syllable.ts';
import { ENCODERS } from '../decode/encode.ts';
import { changedWords } from '../text/changed-words.ts';
import { SHARED_DATA, readLines } from './annotated.ts';

interface Vector {
  readonly charset: string;
  readonly bytes_hex: string;
  readonly as_cp1252: string;
  readonly unicode: string;
  readonly capitals_lossy?: boolean;
}

interface RawArticle {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly body: string;
}

type Figures = Record<string, number>;

/** Bodies shorter than this are captions and video pages: too little to tell a charset by. */
const ARTICLE_LENGTH = 500;
/** Every so many articles of the corpus are written in every charset. */
const CHARSET_STEP = 40;

const nameOf = (charset: string): string =>
  charset.startsWith('WINCP') ? 'windows-1258' : charset;

function evaluateVectors(vectors: readonly Vector[], figures: Figures): void {
  const confusion = new Map<string, number>();
  let [given, detected, named, repaired, whole] = [0, 0, 0, 0, 0];
  for (const vector of vectors) {
    const same = (text: string): boolean =>
      vector.capitals_lossy === true
        ? text.toLowerCase() === vector.unicode.toLowerCase()
        : text === vector.unicode;
    const bytes = new Uint8Array(Buffer.from(vector.bytes_hex, 'hex'));
    if (same(decode(bytes, { contentType: `text/html; charset="${vector.charset}"` }).text))
      given++;
    const alone = decode(bytes);
    if (same(alone.text)) detected++;
    if (alone.charset === nameOf(vector.charset)) named++;
    else {
      const pair = `${vector.charset} taken for ${alone.charset}`;
      confusion.set(pair, (confusion.get(pair) ?? 0) + 1);
    }
    if (vector.as_cp1252.includes('\ufffd')) continue;
    whole++;
    if (same(repairMojibake(vector.as_cp1252).text)) repaired++;
  }
  figures['vectors decoded, charset given'] = given / vectors.length;
  figures['vectors decoded from bytes alone'] = detected / vectors.length;
  figures['vectors named from bytes alone'] = named / vectors.length;
  figures['vectors repaired from windows-1252'] = repaired / whole;
  for (const [pair, count] of confusion) console.log(`  ${pair}: ${count}`);
}

function evaluateArticleCharsets(articles: readonly RawArticle[], figures: Figures): void {
  const wrong = new Map<string, number>();
  let [total, right, text] = [0, 0, 0];
  for (let i = 0; i < articles.length; i += CHARSET_STEP) {
    const body = normalize(articles[i]!.body);
    if (body.length < ARTICLE_LENGTH) continue;
    for (const [charset, encode] of ENCODERS) {
      total++;
      const read = decode(encode(body));
      if (read.charset === charset) right++;
      else
        wrong.set(
          `${charset} taken for ${read.charset}`,
          (wrong.get(`${charset} taken for ${read.charset}`) ?? 0) + 1,
        );
      if (letters(read.text) === letters(body)) text++;
    }
  }
  figures['articles named from bytes alone'] = right / total;
  figures['articles with every letter right'] = text / total;
  for (const [pair, count] of wrong) console.log(`  ${pair}: ${count}`);
}

/** Letters that every charset has, without case. */
const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/gu, '');

function evaluateRules(figures: Figures): void {
  const placements = readLines<Record<string, string | null>>('text/tone-placement.jsonl')!;
  const rightlyPlaced = placements.filter((each) => {
    const placed = (key: string, toneStyle: 'old' | 'new'): boolean =>
      each[key] === null || normalize(each['input']!, { toneStyle }) === each[key];
    return placed('expected_old_style', 'old') && placed('expected_new_style', 'new');
  });
  const syllables = readLines<{ syllable: string; valid: boolean }>(
    'text/syllable-validity.jsonl',
  )!;
  const rightlyJudged = syllables.filter(
    (each) => isSyllable(each.syllable.normalize('NFC')) === each.valid,
  );
  figures['tone placements'] = rightlyPlaced.length / placements.length;
  figures['syllables'] = rightlyJudged.length / syllables.length;
}

function evaluateCorpus(articles: readonly RawArticle[], figures: Figures): void {
  const changes = new Map<string, number>();
  let [stable, oneKey, vietnamese, bare, bodies] = [0, 0, 0, 0, 0];
  for (const { title, lead, body } of articles) {
    const text = `${title}\n${lead}\n${body}`;
    const normalized = normalizeWithMap(text);
    for (const change of changedWords(text, normalized)) {
      changes.set(change, (changes.get(change) ?? 0) + 1);
    }
    if (normalize(normalized.text) === normalized.text) stable++;
    const key = fold(text);
    const others = [text.normalize('NFD'), normalize(text, { toneStyle: 'new' }), key];
    if (others.every((other) => fold(other) === key)) oneKey++;
    if (body === '') continue;
    bodies++;
    if (languageOf(body).code === 'vi') vietnamese++;
    if (languageOf(withoutMarks(normalize(body))).code === 'vi') bare++;
  }
  figures['corpus: normalize is stable'] = stable / articles.length;
  figures['corpus: one key for all spellings'] = oneKey / articles.length;
  figures['corpus: bodies taken for Vietnamese'] = vietnamese / bodies;
  figures['corpus: and without marks'] = bare / bodies;
  figures['corpus: distinct changes'] = changes.size;
  const sorted = [...changes].sort((a, b) => b[1] - a[1]);
  for (const [change, count] of sorted.slice(0, 100)) console.log(`  ${count} ${change}`);
}

/** Prints the tables and returns the named figures; null where the data is not there. */
export function evaluateText(): Figures | null {
  const corpus = `${SHARED_DATA}/corpus/articles.jsonl.gz`;
  const vectors = readLines<Vector>('text/charset-vectors.jsonl');
  if (vectors === null || !existsSync(corpus)) return null;
  const articles = gunzipSync(readFileSync(corpus))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RawArticle);
  const figures: Figures = {};
  evaluateVectors(vectors, figures);
  evaluateArticleCharsets(articles, figures);
  evaluateRules(figures);
  evaluateCorpus(articles, figures);
  for (const [name, value] of Object.entries(figures)) {
    console.log(`${name.padEnd(40)} ${value > 1 ? value : `${(value * 100).toFixed(2)} %`}`);
  }
  return figures;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (evaluateText() === null) console.log('text: the shared data is not there');
}
