import { expect, test } from '@jest/globals';
import { ACADEMIC_TITLES } from '../../../src/data/people/academic-titles.ts';
import { HONORIFICS } from '../../../src/data/people/honorifics.ts';
import { OCCUPATIONS } from '../../../src/data/people/occupations.ts';
import { OFFICES } from '../../../src/data/people/offices.ts';
import { NAMESAKES } from '../../../src/data/people/organisations.ts';
import { RANKS } from '../../../src/data/people/ranks.ts';
import { SURNAMES } from '../../../src/data/people/surnames.ts';
import { COUNTRIES } from '../../../src/data/places/countries.ts';
import { DISTRICTS } from '../../../src/data/places/districts.ts';
import { PROVINCES } from '../../../src/data/places/provinces.ts';
import { findPeople } from '../../../src/page/annotate/people/find-people.ts';

const entries = (list: string): readonly string[] =>
  list.split('\n').filter((entry) => entry !== '');

function capitalise(phrase: string): string {
  return phrase.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const namesIn = (text: string): readonly string[] => findPeople(text).map(({ name }) => name);

/** The entries of a list that fail a check: the whole list is one test, its failures are named. */
function failing(list: readonly string[], passes: (entry: string) => boolean): readonly string[] {
  return list.filter((entry) => !passes(entry));
}

test.each([
  ['office', OFFICES],
  ['occupation', OCCUPATIONS],
  ['rank', RANKS],
  ['academic title', ACADEMIC_TITLES],
])('each %s is the role of a name after it, and nobody by itself', (_, list) => {
  const isRole = (entry: string): boolean =>
    findPeople(`Dự lễ có ${entry} Nguyễn Văn Bình.`).some(
      ({ name, roles }) => name === 'Nguyễn Văn Bình' && roles.includes(entry),
    );
  expect(failing(entries(list), isRole)).toEqual([]);
  expect(
    failing(entries(list), (entry) => namesIn(`Họ bàn về ${entry} trong giờ nghỉ.`).length === 0),
  ).toEqual([]);
});

test('each honorific belongs to the name after it, and is nobody by itself', () => {
  const belongs = (entry: string): boolean =>
    findPeople(`Hôm ấy ${entry} Nguyễn Văn Bình đến sớm.`).some(
      ({ name, honorifics }) => name === 'Nguyễn Văn Bình' && honorifics.includes(entry),
    );
  expect(failing(entries(HONORIFICS), belongs)).toEqual([]);
  expect(
    failing(entries(HONORIFICS), (entry) => namesIn(`Hôm ấy ${entry} đến sớm.`).length === 0),
  ).toEqual([]);
});

test('each surname begins a name, and is none in lower case', () => {
  const surnames = SURNAMES.split(/\s+/u);
  const begins = (entry: string): boolean =>
    namesIn(`Theo ông ${capitalise(entry)} Văn Bình, mưa đã tạnh.`)[0] ===
    `${capitalise(entry)} Văn Bình`;
  expect(failing(surnames, begins)).toEqual([]);
  expect(failing(surnames, (entry) => namesIn(`Trời mưa ${entry} rồi tạnh.`).length === 0)).toEqual(
    [],
  );
});

test('what is called after a person is no person, who goes there is', () => {
  expect(
    failing(
      entries(NAMESAKES),
      (entry) => namesIn(`Xe dừng ở ${entry} Lê Hồng Phong lúc 8 giờ.`).length === 0,
    ),
  ).toEqual([]);
  expect(
    failing(
      entries(NAMESAKES),
      (entry) => namesIn(`Ông Lê Hồng Phong cho biết đã đến ${entry} này.`).length === 1,
    ),
  ).toEqual([]);
});

test.each([
  ['province', PROVINCES],
  ['district', DISTRICTS],
  ['country', COUNTRIES],
])('each %s is nobody, who lives there is', (_, list) => {
  const places = entries(list).map(capitalise);
  expect(
    failing(places, (entry) => namesIn(`Mưa lớn xảy ra tại ${entry} chiều qua.`).length === 0),
  ).toEqual([]);
  expect(
    failing(
      places,
      (entry) =>
        namesIn(`Ông Nguyễn Văn Bình sống ở ${entry} từ nhỏ.`).join() === 'Nguyễn Văn Bình',
    ),
  ).toEqual([]);
});
