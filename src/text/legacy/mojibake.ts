import { VIETNAMESE_ONLY } from '../letters.ts';
import { codecOf, VIQR } from './codec.ts';
import type { Codec } from './codec.ts';
import { detectLegacy, detectViqr } from './detect.ts';
import { HIGH, repairUtf8 } from './misread-utf8.ts';
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

/** Families of fonts of one legacy charset: .VnTime, VNI-Times, VPS Times. */
const FONTS: readonly (readonly [RegExp, string])[] = [
  [/^\.?vn(?!i\b)[a-z]/iu, 'TCVN3'],
  [/^vni\b/iu, 'VNI-WIN'],
  [/^vps\b/iu, 'VPS'],
];
/** ABC fonts whose names end in H show every letter as a capital: .VnTimeH. */
const CAPITALS_FONT = /^\W*vn[a-z]*h\b/iu;
/** Words that must be better off after the repair, as a share. */
const LEAST_SHARE = 0.7;

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
    return inFont(text, named, options.font!) ?? intact(text);
  }
  if (!HIGH.test(text)) return repairAscii(text);
  if (VIETNAMESE_ONLY.test(text)) return intact(text);
  const utf8 = repairUtf8(text);
  if (utf8 !== null) return { text: utf8, charset: 'utf-8', confidence: 0.95 };
  return repairLegacy(text) ?? intact(text);
}

const intact = (text: string): RepairedText => ({ text, charset: null, confidence: 1 });

function codecOfFont(font: string): Codec | null {
  const family = font.split(',')[0]!.replace(/["']/gu, '').trim();
  const name = FONTS.find(([pattern]) => pattern.test(family))?.[1];
  return name === undefined ? null : (codecOf(name) ?? null);
}

/** The text as its font shows it; null where it makes better Vietnamese as it is, the font notwithstanding. */
function inFont(text: string, codec: Codec, font: string): RepairedText | null {
  const decoded = codec.decode(text);
  if (plausibilityOf(decoded).score < plausibilityOf(text).score) return null;
  const capitals = codec.name === 'TCVN3' && CAPITALS_FONT.test(font);
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

function repairLegacy(text: string): RepairedText | null {
  const found = detectLegacy(text);
  if (found === null || found.confidence < LEAST_SHARE / 2) return null;
  const repaired = found.codec.decode(text);
  const before = plausibilityOf(text);
  const after = plausibilityOf(repaired);
  if (after.share < LEAST_SHARE || after.score <= before.score) return null;
  return { text: repaired, charset: found.codec.name, confidence: found.confidence };
}
