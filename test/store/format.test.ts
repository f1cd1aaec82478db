import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { hashSyllables, sign } from '../../src/corpus/sign/index.ts';
import { FREQUENT_SYLLABLES } from '../../src/data/syllables/frequent.ts';
import { encodeId, encodeKeys, encodeVerdict } from '../../src/store/codec.ts';
import { signEntry, toEntry } from '../../src/store/entry.ts';
import { indexParameters, makeHeader } from '../../src/store/header.ts';
import { hashId } from '../../src/store/id-hash.ts';
import { encodeRecord, recordId, recordText } from '../../src/store/record.ts';
import { bucketOf, bucketReferences, encodeArticle } from '../../src/store/redis/layout.ts';

/** What FORMAT.md says, as bytes: an index written by one release is read by the next. */
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const words = (values: Iterable<number>): string =>
  [...values].map((value) => value.toString(16).padStart(8, '0')).join(' ');

const article = { title: 'Cầu mới', lead: null, text: 'Xã Hoà An có cầu treo.' };

test('hashes of syllables: of a word, and of one whose tone mark stands elsewhere', () => {
  const of = (text: string): string => {
    const { count, hashes } = hashSyllables(text);
    return words(hashes.subarray(0, count));
  };
  expect(of('tin')).toBe('6f2d206d');
  expect(of('Hoà')).toBe(of('hòa'));
  expect(of('Đặng 2024')).toBe('5ac56b8e 60ca82ab');
});

test('shingles: a text of six syllables is one, its hash in every bin', () => {
  const signature = sign({ title: '', lead: null, text: 'một hai ba bốn năm sáu' });
  expect(words(signature.subarray(0, 3))).toBe('00000006 046bf0e7 b6a7e770');
  expect(words(new Set(signature.subarray(3)))).toBe('046bf0e7');
});

test('keys of a long and of a short article', () => {
  const keys = (text: string): string =>
    words(signEntry(toEntry({ text }), indexParameters()).keys.subarray(0, 3));
  const syllables = Array.from({ length: 30 }, (_, i) => `tin ${i}`).join(' ');
  expect(keys(syllables)).toBe('cd997716 d05452e4 7ec4aa20');
  expect(keys('Giá vàng hôm nay')).toBe('029f472d');
});

test('header', () => {
  expect(makeHeader(indexParameters())).toBe(
    '{"magic":"tinsach-index","version":2,"parameters":{"signature":1,"shingle":6,"bins":256,"seed":0,"bands":64,"rows":2,"exactBelow":20},"fingerprint":"cfc533426d05f97b"}',
  );
});

test('ids, keys, verdicts', () => {
  expect(hex(hashId('bài-1'))).toBe('d6fc9078dd902e964f7be9ed7a9ceed9');
  expect(toEntry(article).id).toBe('unnamed-64f986a1c360d4d1');
  expect(hex(encodeId('kept', 7))).toBe('4b00000007');
  expect(hex(encodeId('duplicate', 0xfffffffe))).toBe('44fffffffe');
  expect(hex(encodeKeys(Uint32Array.of(1, 0xdeadbeef)))).toBe('01000000efbeadde');
  expect(hex(encodeVerdict(0.8125, 'cùng'))).toBe('000000000000ea3f63c3b96e67');
});

test('records', () => {
  const stored = encodeRecord('bài-1', article);
  expect(hex(stored)).toBe(
    '0800000007000000ffffffff2262c3a0692d3122f3e6bf206df6db6958f4e320486ff4e0e69982e07fe5452e',
  );
  expect(recordId(stored)).toBe('bài-1');
  expect(recordText(stored)).toEqual(article);
});

test('the words that have codes: with others, stored texts would be misread', () => {
  const hash = createHash('sha256').update(FREQUENT_SYLLABLES.trim().split(/\s+/).join(' '));
  expect(hash.digest('hex')).toBe(
    'c5ea161adafd901fae7ea248b70f7927969c8fbceacc61d38d646dadacabec36',
  );
});

test('on a server: buckets, references, articles', () => {
  expect(hex(bucketOf(0xdeadbeef))).toBe('37ab6f');
  expect(hex(bucketReferences(Uint32Array.of(0xdeadbeef)))).toBe('37ab6f02ef');
  expect(hex(encodeArticle(Uint32Array.of(1, 2), Uint8Array.of(255)))).toBe(
    '00020000000100000002ff',
  );
});
