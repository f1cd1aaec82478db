import { DAY_HALVES, ZONE_MINUTES } from '../data/date-line/names.ts';
import { type DateToken, isShort } from './date-tokens.ts';

/** A time of day or a zone that was read, and the index of the token after it. */
export interface TimePart {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly next: number;
}

export interface ZonePart {
  readonly minutes: number;
  readonly next: number;
}

type Tokens = readonly DateToken[];

/** Reads a time of day: 08:01, 08:01:53.000, 9h30, 9 giờ 30 phút, with AM/PM also after a 24-hour time. */
export function readTime(tokens: Tokens, at: number): TimePart | null {
  const hour = tokens[at];
  if (!isShort(hour) || hour.value > 23) return null;
  const sign = tokens[at + 1]?.text ?? '';
  const minute = tokens[at + 2];
  if (sign === ':') {
    if (minute?.text.length !== 2 || minute.value > 59 || minute.value < 0) return null;
    const second = readSecond(tokens, at + 3);
    return half(tokens, second?.next ?? at + 3, hour.value, minute.value, second?.value ?? null);
  }
  if (sign === '.' && minute?.text.length === 2 && minute.value <= 59) {
    const unit = tokens[at + 3]?.text ?? '';
    const named = unit === 'uhr' || ZONE_MINUTES.has(unit);
    const clock = named ? { hour: hour.value, minute: minute.value, second: null } : null;
    return clock && { ...clock, next: unit === 'uhr' ? at + 4 : at + 3 };
  }
  if (sign !== 'h' && sign !== 'g' && sign !== 'giờ') return null;
  if (!isShort(minute) || minute.value > 59) return half(tokens, at + 2, hour.value, 0, null);
  const unit = tokens[at + 3]?.text;
  const next = unit === 'phút' || unit === 'p' || unit === "'" ? at + 4 : at + 3;
  return half(tokens, next, hour.value, minute.value, null);
}

function readSecond(tokens: Tokens, at: number): { value: number; next: number } | null {
  const second = tokens[at + 1];
  if (tokens[at]?.text !== ':' || second?.text.length !== 2 || second.value > 59) return null;
  const fraction = tokens[at + 3];
  const split = tokens[at + 2]?.text;
  const hasFraction =
    (split === '.' || split === ',') &&
    fraction?.kind === 'number' &&
    fraction.start === second.end + 1;
  return { value: second.value, next: hasFraction ? at + 4 : at + 2 };
}

function half(
  tokens: Tokens,
  at: number,
  hour: number,
  minute: number,
  second: number | null,
): TimePart {
  const dotted = tokens[at]?.text + (tokens[at + 1]?.text ?? '') + (tokens[at + 2]?.text ?? '');
  const letters = dotted === 'a.m' || dotted === 'p.m' ? dotted.replace('.', '') : tokens[at]?.text;
  const part = DAY_HALVES.get(letters ?? '');
  if (part === undefined) return { hour, minute, second, next: at };
  const next = letters === tokens[at]?.text ? at + 1 : at + (tokens[at + 3]?.text === '.' ? 4 : 3);
  if (part === 'pm') return { hour: hour < 12 ? hour + 12 : hour, minute, second, next };
  return { hour: hour === 12 ? 0 : hour, minute, second, next };
}

/** Reads a zone: Z, GMT+7, (GMT+07:00), +0700, UTC, "giờ Việt Nam", WIB. */
export function readZone(tokens: Tokens, at: number): ZonePart | null {
  const open = tokens[at]?.text === '(' ? at + 1 : at;
  const zone = readBareZone(tokens, open);
  if (zone === null) return null;
  return tokens[zone.next]?.text === ')' ? { minutes: zone.minutes, next: zone.next + 1 } : zone;
}

function readBareZone(tokens: Tokens, at: number): ZonePart | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.text === 'giờ' || token.text === 'múi') {
    const place = `${tokens[at + 1]?.text ?? ''} ${tokens[at + 2]?.text ?? ''}`;
    return place === 'việt nam' || place === 'hà nội' ? { minutes: 420, next: at + 3 } : null;
  }
  if (token.kind === 'word') {
    const base = ZONE_MINUTES.get(token.text);
    if (base === undefined) return null;
    if (base !== 0 || token.text === 'z') return { minutes: base, next: at + 1 };
    return readOffset(tokens, at + 1, true) ?? { minutes: base, next: at + 1 };
  }
  return readOffset(tokens, at, false);
}

function readOffset(tokens: Tokens, at: number, named: boolean): ZonePart | null {
  const sign = tokens[at]?.text;
  const hours = tokens[at + 1];
  if ((sign !== '+' && sign !== '-') || hours?.kind !== 'number') return null;
  if (!named && hours.start !== tokens[at]!.end) return null;
  const direction = sign === '-' ? -1 : 1;
  const compact = hours.text.length === 4;
  const minutes = tokens[at + 2]?.text === ':' ? tokens[at + 3] : undefined;
  if (compact && hours.value <= 1400) {
    return {
      minutes: direction * (Math.floor(hours.value / 100) * 60 + (hours.value % 100)),
      next: at + 2,
    };
  }
  if (hours.text.length > 2 || hours.value > 14) return null;
  if (minutes?.text.length === 2) {
    return { minutes: direction * (hours.value * 60 + minutes.value), next: at + 4 };
  }
  return named || sign === '+' ? { minutes: direction * hours.value * 60, next: at + 2 } : null;
}
