import { daysInMonth, isoDay } from '../../text/calendar.ts';
import { pathOf } from '../../text/address.ts';
import type { DateFinding } from './date-finding.ts';

const FOLDERS = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/;
const EIGHT_DIGITS = /[/-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/.-]|$)/;
/** VCCorp: yyyyMMddHHmmss and more digits, then perhaps a channel ("...4717ca32"). */
const STAMP = /-(20\d{2})(\d{2})(\d{2})(\d{2})(\d{2})\d{3,9}(?:ca\d+)?\.\w+$/;
/** VCCorp since 2022: a channel's number before yyMMddHHmmss. */
const CHANNEL_STAMP = /-\d{2,3}(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})\d{2,6}\.\w+$/;
const HOURS = 24;
const MINUTES = 60;

/**
 * The day that an address holds: "/2026/03/07/", "/20150323/", "-20260307075519174.htm". It is the
 * day on which the article was begun, so it counts for less than what the page says.
 */
export function addressDate(url: string | null): DateFinding | null {
  if (url === null) return null;
  const path = pathOf(url);
  const stamp = STAMP.exec(path) ?? CHANNEL_STAMP.exec(path);
  const match =
    stamp !== null && Number(stamp[4]) < HOURS && Number(stamp[5]) < MINUTES
      ? stamp
      : (FOLDERS.exec(path) ?? EIGHT_DIGITS.exec(path));
  if (match === null) return null;
  const year = Number(match[1]!.length === 2 ? `20${match[1]!}` : match[1]);
  const [month, day] = [Number(match[2]), Number(match[3])];
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const date = { value: isoDay(year, month, day), precision: 'day', zone: null } as const;
  const text = match[0].replace(/^[/-]/, '');
  return {
    date: { ...date, zoneAssumed: false },
    from: 'url',
    text,
    role: 'published',
    weight: 0.4,
    rejected: null,
  };
}
