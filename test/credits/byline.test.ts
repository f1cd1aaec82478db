import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readByline } from '../../src/text/byline.ts';
import { readCaptionCredit } from '../../src/text/caption-credit.ts';
import { splitTrailingByline } from '../../src/text/trailing-byline.ts';
import { cases, names } from './cases.ts';

test.each(cases('bylines.tsv'))('byline %j', (line, authors, agency, photo) => {
  const byline = readByline(line!);
  if (authors === '-') {
    expect(byline).toBeNull();
    return;
  }
  expect(byline).toMatchObject({
    authors: names(authors),
    agency: agency === '' ? null : agency,
    photo: names(photo),
  });
  expect(readByline(line!.normalize('NFD'))).toEqual(byline);
});

test.each(cases('trailing.tsv'))(
  'after the last sentence %j',
  (paragraph, rest, authors, agency) => {
    const split = splitTrailingByline(paragraph!);
    if (rest === '-') {
      expect(split).toBeNull();
      return;
    }
    expect(split?.rest).toBe(rest);
    expect(split?.byline.authors).toEqual(names(authors));
    expect(split?.byline.agency).toBe(agency === '' ? null : agency);
  },
);

test.each(cases('captions.tsv'))('caption %j', (text, caption, credit) => {
  expect(readCaptionCredit(text!)).toEqual({
    caption: caption === '-' ? '' : caption,
    credit: credit === '-' ? null : credit,
  });
});

test('a long line of names and separators takes linear time', () => {
  for (const piece of ['Lê An - ', '(Lê ', 'Theo ', 'A.', '. ', 'Ảnh: ', '-/,']) {
    const line = piece.repeat(40_000 / piece.length);
    const start = performance.now();
    readByline(line.slice(0, 160));
    splitTrailingByline(line);
    readCaptionCredit(line.slice(0, 4000));
    expect(performance.now() - start).toBeLessThan(1000);
  }
});

test('any text is read without an error, and a rest is a head of the paragraph', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      readByline(text);
      readCaptionCredit(text);
      const split = splitTrailingByline(text);
      expect(split === null || text.startsWith(split.rest)).toBe(true);
    }),
    { seed: 1 },
  );
});
