import { compose } from '../compose.ts';
import { VIETNAMESE_ONLY } from '../letters.ts';
import { toBytes } from './bytes.ts';
import { codecOf, VIQR } from './codec.ts';
import type { Codec } from './codec.ts';
import { detectLegacy, detectViqr } from './detect.ts';
import { plausibilityOf } from './plausibility.ts';

export interface MojibakeOptions {
  /** The font the text is set in, as `<font face>` or `font-family` names it. Default: none. */
  readonly font?: string | undefined;
}

/** What {@link repairMojibake} made of a text. */
export interface RepairedText {
  readonly text: string;
  /** The charset the text had been in before it was misread; null where it was not. */
  readonly charset: string | null;
  /** 0 to 1; 1 where nothing had to be done. */
  readonly confidence: number;
}

/** Fonts of one legacy charset, as a prefix or a word of their names. */
const FONTS: readonly (readonly [RegExp, string])[] = [
  [/^\.vn/iu, 'TCVN3'],
  [/^vni[-_ ]/iu, 'VNI-WIN'],
  [/^vps\b/iu, 'VPS'],
  [/^vi(?:etware|[a-z]+ times)\b/iu, 'VIETWARE-X'],
];
const HIGH = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;
const HIGH_RUN = new RegExp(`${HIGH.source}+`, 'gu');
/** Words that must be better off after the repair, as a share. */
const LEAST_SHARE = 0.7;
/** Share of the characters above ASCII that must be whole sequences of UTF-8. */
const LEAST_UTF8 = 0.8;
/** How often UTF-8 may have been read as windows-1252 in turn. */
const ROUNDS = 2;

/**
 * Repairs text that a wrong charset was decoded with: "Xin chµo" (TCVN3), "Haøn Quoác" (VNI), "Tiáº¿ng"
 * (UTF-8 read as windows-1252, once or twice). Give it a paragraph or the text of one font at a time.
 * Text that is right, or in another language, comes back as it is.
 */
export function repairMojibake(text: string, options: MojibakeOptions = {}): RepairedText {
  if (typeof text !== 'string') {
    throw new TypeError(
      `repairMojibake: expected a string, got ${text === null ? 'null' : typeof text}`,
    );
  }
  const named = codecOfFont(options.font ?? '');
  if (named !== null && !VIETNAMESE_ONLY.test(text)) {
    return inFont(text, named, options.font!);
  }
  if (!HIGH.test(text)) return repairAscii(text);
  if (VIETNAMESE_ONLY.test(text)) return intact(text);
  return repairUtf8(text) ?? repairLegacy(text) ?? intact(text);
}

const intact = (text: string): RepairedText => ({ text, charset: null, confidence: 1 });

function codecOfFont(font: string): Codec | null {
  const family = font.split(',')[0]!.replace(/["']/gu, '').trim();
  const name = FONTS.find(([pattern]) => pattern.test(family))?.[1];
  return name === undefined ? null : (codecOf(name) ?? null);
}

/** ABC fonts whose names end in H show every letter as a capital. */
function inFont(text: string, codec: Codec, font: string): RepairedText {
  const decoded = codec.decode(text);
  const capitals = codec.name === 'TCVN3' && /^\W*\.vn\w*h\b/iu.test(font);
  return {
    text: capitals ? decoded.toUpperCase() : decoded,
    charset: codec.name,
    confidence: 1,
  };
}

function repairAscii(text: string): RepairedText {
  const found = detectViqr(text);
  if (found === null) return intact(text);
  return { text: VIQR.decode(text), charset: VIQR.name, confidence: found.confidence };
}

function repairUtf8(text: string): RepairedText | null {
  let current = text;
  for (let round = 0; round < ROUNDS; round++) {
    const next = readAsUtf8(current);
    if (next === null) break;
    current = next;
  }
  return current === text ? null : { text: compose(current), charset: 'utf-8', confidence: 0.95 };
}

/** Reads misread UTF-8 as what it was; null where its characters are not nearly all of such sequences. */
function readAsUtf8(text: string): string | null {
  let high = 0;
  let read = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const result = text.replace(HIGH_RUN, (run) => {
    high += run.length;
    const bytes = toBytes(run);
    try {
      const decoded = decoder.decode(bytes!);
      read += run.length;
      return decoded;
    } catch {
      return run;
    }
  });
  return read > high * LEAST_UTF8 ? result : null;
}

function repairLegacy(text: string): RepairedText | null {
  const found = detectLegacy(text);
  if (found === null || found.confidence < LEAST_SHARE / 2) return null;
  const repaired = found.codec.decode(text);
  const before = plausibilityOf(text);
  const after = plausibilityOf(repaired);
  if (after.share < LEAST_SHARE || after.score <= before.score) return null;
  return { text: repaired, charset: found.codec.name, confidence: found.confidence };
}
