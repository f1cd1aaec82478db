import { CODECS, VIQR } from './codec.ts';
import type { Codec } from './codec.ts';
import { plausibilityOf } from './plausibility.ts';

export interface Detection {
  readonly codec: Codec;
  /** 0 to 1: the share of syllables, less where another reading is as good or little was read. */
  readonly confidence: number;
}

/** Words that decide; more do not change the verdict, only cost time. */
const SAMPLE_WORDS = 300;
/** Below this share of syllables a text is not Vietnamese in any charset known here. */
const LEAST_SHARE = 0.6;
/** With so few words the verdict is half as sure. */
const FEW_WORDS = 3;
/** Marks of VIQR that a text must have, for a thousand letters, to be read as such. */
const VIQR_MARKS = 60;

const NOT_ASCII = /\P{ASCII}/u;

/** Finds the charset of text that windows-1252 misread, by the syllables each charset makes of it. */
export function detectLegacy(text: string): Detection | null {
  const sample = sampleWords(text);
  let best: Detection | null = null;
  let bestScore = 0;
  for (const codec of CODECS) {
    const { score, share, words } = plausibilityOf(codec.decode(sample));
    if (score <= bestScore || share < LEAST_SHARE) continue;
    bestScore = score;
    best = { codec, confidence: share * (words <= FEW_WORDS ? 0.5 : 1) };
  }
  return best;
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

/** The first words that are not plain ASCII, with the line they stand on kept apart from markup. */
function sampleWords(text: string): string {
  const words: string[] = [];
  for (const match of text.matchAll(/[^ \t\r\n<>="&;]+/gu)) {
    if (NOT_ASCII.test(match[0])) words.push(match[0]);
    if (words.length >= SAMPLE_WORDS) break;
  }
  return words.join(' ');
}
