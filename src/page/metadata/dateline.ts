import { readDateLine } from '../../text/date-line.ts';
import type { DateFinding } from './date-finding.ts';

/** A dateline stands this near the beginning of the story, after a source tag and a place at most. */
const FURTHEST = 40;
const OPENING = 160;

/** The day in the first sentence of a story: "Ngày 24/1/2011, Sở ..." or "(LSO) - Sáng 24/1/2011, ...". */
export function openingDate(story: string | null): DateFinding | null {
  if (story === null) return null;
  const opening = story.slice(0, OPENING);
  const date = readDateLine(opening);
  if (date === null || date.start > FURTHEST) return null;
  if (/[.!?;:] /.test(opening.slice(0, date.start))) return null;
  return {
    date: {
      ...date,
      value: date.value.slice(0, 10),
      precision: 'day',
      zone: null,
      zoneAssumed: false,
    },
    from: 'dateline',
    text: opening.slice(date.start, date.end),
    role: 'published',
    weight: 0.3,
    rejected: null,
  };
}
