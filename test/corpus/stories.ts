import type { DedupeArticle } from '../../src/corpus/input.ts';

/** A generator of whole numbers below a bound that repeats itself for a seed (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const ONSETS = [
  'b',
  'c',
  'd',
  'đ',
  'g',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'nh',
  'ph',
  'r',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
];
const RHYMES = [
  'an',
  'àn',
  'át',
  'ăm',
  'âu',
  'ầy',
  'em',
  'ên',
  'ệt',
  'im',
  'ịch',
  'on',
  'ông',
  'ộc',
  'ơi',
  'ới',
  'ung',
  'ước',
  'ường',
  'iền',
  'uân',
  'oà',
  'uyện',
];

/** A story that never was: sentences of random syllables, one with a number in five. */
export function story(seed: number, sentences: number = 20): string {
  const below = numbers(seed);
  const syllable = (): string => ONSETS[below(ONSETS.length)]! + RHYMES[below(RHYMES.length)]!;
  return Array.from({ length: sentences }, () => {
    const words = Array.from({ length: 8 + below(12) }, syllable);
    if (below(5) === 0) words.splice(3, 0, String(below(1000)));
    const text = words.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }).join(' ');
}

/** The same story with some of its syllables replaced by others. */
export function edited(text: string, share: number, seed: number): string {
  const below = numbers(seed);
  const other = story(seed ^ 0x5bd1e995, 5)
    .toLowerCase()
    .replaceAll('.', '')
    .split(' ');
  return text
    .split(' ')
    .map((word) => (below(10_000) < share * 10_000 ? other[below(other.length)]! : word))
    .join(' ');
}

export function article(
  id: string,
  text: string,
  more: Partial<DedupeArticle> = {},
): DedupeArticle {
  return { id, title: text.split(' ').slice(0, 8).join(' '), lead: null, text, ...more };
}

export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const below = numbers(seed);
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
