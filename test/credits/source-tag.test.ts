import { expect, test } from '@jest/globals';
import { NEWSPAPERS } from '../../src/data/newspapers/index.ts';
import { newspaperOfHost } from '../../src/text/outlets.ts';
import { splitSourceTag } from '../../src/text/source-tag.ts';
import { cases } from './cases.ts';

test.each(cases('source-tags.tsv'))('source tag %j on %j', (text, host, tag, rest) => {
  const split = splitSourceTag(text!, host === '' ? null : host!);
  expect(split.tag).toBe(tag === '-' ? null : tag);
  expect(split.rest).toBe(rest);
  if (split.length > 0) expect(text!.slice(split.length)).toBe(rest);
});

test('every newspaper is recognised by its tags in brackets and on its own pages', () => {
  for (const paper of NEWSPAPERS) {
    for (const tag of paper.tags) {
      const bracketed = splitSourceTag(`(${tag}) - Sáng nay, trời mưa.`, paper.hosts[0]!);
      expect([paper.name, bracketed.tag]).toEqual([paper.name, tag]);
      const dashed = splitSourceTag(`${tag} - Sáng nay, trời mưa.`, paper.hosts[0]!);
      expect([paper.name, dashed.tag]).toEqual([paper.name, tag.includes('-') ? dashed.tag : tag]);
    }
  }
});

test('a word that is a tag elsewhere stays in the sentence', () => {
  for (const paper of NEWSPAPERS) {
    for (const tag of paper.tags) {
      const sentence = `${tag} đã có mặt tại hiện trường.`;
      expect(splitSourceTag(sentence).rest).toBe(sentence);
    }
  }
});

test('the table holds at least 120 newspapers with readable names, tags and hosts', () => {
  expect(NEWSPAPERS.length).toBeGreaterThanOrEqual(120);
  expect(new Set(NEWSPAPERS.map(({ name }) => name)).size).toBe(NEWSPAPERS.length);
  for (const { name, tags, hosts } of NEWSPAPERS) {
    expect(name).toBe(name.normalize('NFC'));
    expect(tags.length).toBeGreaterThan(0);
    expect(new Set(tags).size).toBe(tags.length);
    expect(hosts.length).toBeGreaterThan(0);
    for (const host of hosts) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u);
  }
});

test('a host below a known one belongs to the same newspaper', () => {
  expect(newspaperOfHost('thethao.tuoitre.vn')?.name).toBe('Báo Tuổi Trẻ');
  expect(newspaperOfHost('tuoitre.vn.example.org')).toBeNull();
  expect(newspaperOfHost(null)).toBeNull();
});
