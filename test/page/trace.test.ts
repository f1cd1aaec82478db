/** What a trace is told beside the site's profile: repairs, and each line of a flattened page. */
import { expect, test } from '@jest/globals';
import { extract, extractText, type TraceEvent } from '../../src/index.ts';

const CLOCK = 'Thứ sáu, 25/06/2021';
const TITLE = 'Khánh thành cầu mới qua sông Thao';
const FIRST =
  'Sáng nay, cây cầu mới qua sông Thao đã được khánh thành sau ba năm thi công của hơn hai trăm công nhân.';
const SECOND =
  'Ngừơi dân hai bờ không còn phải qua phà mỗi khi nước lên; họat động của bến sẽ dừng lại.';
const BYLINE = 'Nguyễn Hà An';

function eventsOf(run: (trace: (event: TraceEvent) => void) => unknown): readonly TraceEvent[] {
  const events: TraceEvent[] = [];
  run((event) => events.push(event));
  return events;
}

test('each line of a flattened page, and why', () => {
  const text = [CLOCK, TITLE, FIRST, SECOND, BYLINE].join('\n');
  const events = eventsOf((trace) => extractText(text, { trace }));
  const told = events.filter(({ stage }) => stage === 'content');
  expect(told.map(({ rule, action }) => `${rule}: ${action}`)).toEqual([
    'header: remove',
    'headline: choose',
    'story: keep',
    'story: keep',
    'byline: remove',
  ]);
});

test('words that were repaired', () => {
  const page = `<h1>${TITLE}</h1><div><p>${FIRST}</p><p>${SECOND}</p></div>`;
  for (const events of [
    eventsOf((trace) => extract(page, { trace })),
    eventsOf((trace) => extractText(`${TITLE}\n${FIRST}\n${SECOND}`, { trace })),
  ]) {
    const repairs = events.filter(({ action }) => action === 'repair');
    expect(repairs.map(({ text }) => text)).toEqual(['Ngừơi → Người; họat → hoạt']);
  }
});

test('a page that needs no repair tells of none', () => {
  const events = eventsOf((trace) => extract(`<h1>${TITLE}</h1><p>${FIRST}</p>`, { trace }));
  expect(events.filter(({ action }) => action === 'repair')).toEqual([]);
});
