import { expect, test } from '@jest/globals';
import {
  ALL_CAPS,
  CAPITAL,
  HAS_DIGIT,
  INITIAL,
  ONE_LETTER,
  phraseHash,
  scan,
  STARTS,
  STARTS_LINE,
  TIGHT,
  wordKey,
  wordsForNow,
  type Tokens,
} from '../../../src/page/annotate/people/scan.ts';
import { KINDS, LINE, SPACE } from '../../../src/page/annotate/people/characters.ts';
import { scanForNow } from '../../../src/text/scan.ts';
import { below, seeded } from '../../random.ts';

const PIECES =
  'Nguyễn|Văn|A.|B|Tr.|TR.|Ng|Đh.|x|tp|TP.|HCM|PC45|12|m2|3G|ơ|Ô|.|,|(|)|"|“|”|:|-|–|/|!|?|…|\'|’|%|\n|\n\n| |  |đ|日本|😀|một'.split(
    '|',
  );

function randomText(random: () => number): string {
  const spaces = below(random, 3);
  let text = '';
  for (let left = below(random, 40); left > 0; left--)
    text += PIECES[below(random, PIECES.length)]! + (below(random, 3) < spaces ? ' ' : '');
  return text;
}

interface Word {
  readonly text: string;
  readonly start: number;
  flags: number;
  before: number;
  after: number;
}

/** The same by regular expressions, a word at a time. */
function naiveWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(
    /(?<![\p{L}\d])(?:\p{Lu}|C[Hh]|G[Ii]|[KNPT][Hh]|N[Gg]|Q[Uu]|T[Rr])\.|[\p{L}\d]+/gu,
  )) {
    const gap = text.slice(end, match.index);
    const signs = [...gap.replace(/[^\S\n]/gu, '')].map((sign) => KINDS[sign.charCodeAt(0)]!);
    const isFirst = end === 0;
    const newLine = isFirst || gap.includes('\n');
    const after = newLine ? LINE : (signs[0] ?? SPACE);
    const before = signs.at(-1) ?? (isFirst ? LINE : SPACE);
    const tight = !isFirst && !/\s/u.test(gap.slice(gap.lastIndexOf('\n') + 1));
    let flags = tight && !/\n/u.test(gap) ? TIGHT : 0;
    const opens = /[.!?…:"“”]/u.test(gap) && !(tight && gap.endsWith('.'));
    if (newLine || opens) flags |= STARTS;
    if (newLine) flags |= STARTS_LINE;
    const bare = match[0].replace('.', '');
    if (/^\p{Lu}/u.test(bare)) flags |= CAPITAL;
    if (/\d/u.test(bare)) flags |= HAS_DIGIT;
    if (match[0].endsWith('.')) flags |= INITIAL;
    if (bare.length === 1) flags |= ONE_LETTER;
    else if (/^\p{Lu}+$/u.test(bare)) flags |= ALL_CAPS;
    if (words.length > 0) words.at(-1)!.after = after;
    words.push({ text: match[0], start: match.index, flags, before, after: LINE });
    end = match.index + match[0].length;
  }
  return words;
}

function wordsOf(tokens: Tokens): readonly Word[] {
  return Array.from({ length: tokens.count }, (_, index) => ({
    text: tokens.text.slice(tokens.start[index], tokens.end[index]),
    start: tokens.start[index]!,
    flags: tokens.flags[index]!,
    before: tokens.before[index]!,
    after: tokens.after[index]!,
  }));
}

test('the words of random texts are those that regular expressions find', () => {
  const random = seeded(11);
  for (let round = 0; round < 3000; round++) {
    const text = randomText(random);
    const words = wordsOf(scan(text));
    expect([text, words]).toEqual([text, naiveWords(text)]);
    expect(wordsOf(wordsForNow(scanForNow(text)))).toEqual(words);
  }
});

test('a word has one key in a text and in a lexicon, in any case and with its digits', () => {
  const tokens = scan('NGUYỄN nguyễn PC45 pc45 3g 3G nạ lở');
  const keys = Array.from({ length: tokens.count }, (_, index) => wordKey(tokens, index));
  const lexicon = ['nguyễn', 'pc45', '3g'].map(phraseHash);
  expect(keys.slice(0, 6)).toEqual(lexicon.flatMap((key) => [key, key]));
  expect(keys[6]).not.toBe(keys[7]);
});

test('past the last word a kept scan shows nothing of a longer text before', () => {
  wordsForNow(scanForNow('Ông Nguyễn Văn Bình, 46 tuổi, (giám đốc) '.repeat(20)));
  const tokens = wordsForNow(scanForNow('ông'));
  for (const column of [tokens.flags, tokens.before, tokens.after, tokens.hash, tokens.notes])
    expect([...column.subarray(1, 20)]).toEqual(new Array(19).fill(0));
});
