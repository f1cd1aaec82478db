import { CODECS, VIQR } from './codec.ts';
import type { Codec } from './codec.ts';
import { plausibilityOf } from './plausibility.ts';
import type { Plausibility } from './plausibility.ts';

export interface Detection {
  readonly codec: Codec;
  /** 0 to 1: the share of syllables, less where another reading is as good or little was read. */
  readonly confidence: number;
}

/** Words that decide mostly, and those that are asked where two charsets read them nearly alike. */
const FIRST_WORDS = 60;
const SAMPLE_WORDS = 200;
const CLOSE = 0.8;
/** Below this share of syllables a text is not Vietnamese in any charset known here. */
const LEAST_SHARE = 0.6;
/** With so few words the verdict is half as sure. */
const FEW_WORDS = 3;
/** Marks of VIQR that a text must have, for a thousand letters, to be read as such. */
const VIQR_MARKS = 60;

const NOT_ASCII = /\P{ASCII}/u;

/** Finds the charset of text that windows-1252 misread, by the syllables each charset makes of it. */
export function detectLegacy(text: string): Detection | null {
  const words = sampleWords(text);
  const likely = rank(CODECS, words.slice(0, FIRST_WORDS));
  const close = likely.filter((each) => each.score > likely[0]!.score * CLOSE);
  const [best] =
    close.length > 1 && words.length > FIRST_WORDS
      ? rank(
          close.map((each) => each.codec),
          words,
        )
      : likely;
  if (best === undefined) return null;
  const few = best.words <= FEW_WORDS ? 0.5 : 1;
  return { codec: best.codec, confidence: best.share * few };
}

/** The codecs that make Vietnamese of the words, the best first, among equals the commonest. */
function rank(codecs: readonly Codec[], words: readonly string[]): readonly Ranked[] {
  const sample = words.join(' ');
  return codecs
    .map((codec) => ({ codec, ...plausibilityOf(codec.sketch(sample), codec.caseless) }))
    .filter(({ score, share }) => score > 0 && share >= LEAST_SHARE)
    .sort((a, b) => b.score - a.score);
}

interface Ranked extends Plausibility {
  readonly codec: Codec;
}

/** Whether text in ASCII is VIQR. */
export function detectViqr(text: string): Detection | null {
  const sample = text.slice(0, 8000);
  const marks = sample.match(/[aeiouy][\^(+'`?~.]+[a-z]/giu)?.length ?? 0;
  const letters = sample.match(/[a-z]/giu)?.length ?? 0;
  if (marks * 1000 < letters * VIQR_MARKS) return null;
  const { share, words } = plausibilityOf(VIQR.decode(sample));
  if (share < LEAST_SHARE || words < FEW_WORDS) return null;
  return { codec: VIQR, confidence: share };
}

/** The first words that are not plain ASCII, markup left out. */
function sampleWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const match of text.matchAll(/[^ \t\r\n<>="&;]+/gu)) {
    if (NOT_ASCII.test(match[0])) words.push(match[0]);
    if (words.length >= SAMPLE_WORDS) break;
  }
  return words;
}
