import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Person } from '../../../src/article.ts';
import { findPeople } from '../../../src/page/annotate/people/find-people.ts';

const cases = readFileSync(new URL('cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

function enclosed(values: readonly string[], open: string, close: string): string {
  return values.length === 0 ? '' : ` ${open}${values.join('; ')}${close}`;
}

function show(person: Person): string {
  const forms = person.forms.filter((form) => form !== person.name);
  const offices = person.mentions.filter(({ kind }) => kind === 'office').map(({ text }) => text);
  return [
    person.name,
    enclosed(forms, '(', ')'),
    enclosed(person.honorifics, '{', '}'),
    enclosed(person.roles, '[', ']'),
    enclosed(offices, '<', '>'),
  ].join('');
}

test.each(cases)('%s', (text, expected) => {
  expect(findPeople(text.replaceAll('¶', '\n')).map(show).join(' + ') || '-').toBe(expected);
});

test('every mention is a slice of the text', () => {
  for (const [text] of cases)
    for (const { mentions } of findPeople(text))
      for (const mention of mentions)
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
});
