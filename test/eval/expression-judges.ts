/** Whether dates found in a case say the same as what its parser expects: each writes them in its own way. */
type Values = readonly (string | null)[];
type Facts = Readonly<Record<string, unknown>>;

export const ISO_LENGTH = { year: 4, month: 7, day: 10 } as const;
const DAY_MS = 86_400_000;
/** The day from which cases without one are counted. */
export const ANY_DAY = '2020-06-15';
const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

function pad(value: unknown): string {
  return String(value).padStart(2, '0');
}

function daysFrom(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, ISO_LENGTH.day);
}

/** The Monday of "2017-W05" and the first month of "2017-Q1", as duckling dates weeks and quarters. */
function asDay(value: string): string {
  const quarter = /^(\d{4})-Q(\d)$/u.exec(value);
  if (quarter !== null) return `${quarter[1]!}-${pad(Number(quarter[2]) * 3 - 2)}`;
  const week = /^(\d{4})-W(\d\d)$/u.exec(value);
  if (week === null) return value;
  const fourth = new Date(Date.UTC(Number(week[1]), 0, 4));
  const monday = fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7) + (Number(week[2]) - 1) * 7;
  return new Date(Date.UTC(Number(week[1]), 0, monday)).toISOString().slice(0, ISO_LENGTH.day);
}

function inWeek(value: string, day: string): boolean {
  const monday = asDay(value);
  return value.includes('-W') && monday <= day && day <= daysFrom(monday, 6);
}

/** Whether a value says the same day, month or year as one end of chrono's result. */
function agreesWithChrono(value: string, facts: Facts, end: 'start' | 'end'): boolean {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => facts[`${end}.${part}`]);
  if (value.includes('-W')) return weekAgrees(value, { year, month, day });
  const [y = '', m, d] = value.startsWith('--')
    ? ['', ...value.slice(2).split('-')]
    : value.split(/(?<=.)-/u);
  const sameYear =
    year === undefined ||
    Number(y) === Number(year) ||
    (Number(year) < 0 && Number(y) === Number(year) + 1);
  return (
    sameYear && (month === undefined || m === pad(month)) && (day === undefined || d === pad(day))
  );
}

/** chrono counts weeks in days; a news reader's week holds that day. */
function weekAgrees(value: string, { year, month, day }: Facts): boolean {
  const days = Array.from({ length: 7 }, (_, k) => daysFrom(asDay(value), k));
  return days.some(
    (iso) =>
      (year === undefined || iso.startsWith(String(year))) &&
      (month === undefined || iso.slice(5, 7) === pad(month)) &&
      (day === undefined || iso.slice(8) === pad(day)),
  );
}

export function agreesWithChronoCase(values: Values, expected: unknown): boolean {
  if (expected === null) return values.length === 0;
  const facts = expected as Facts;
  const dated = Object.keys(facts).some((key) => /^start\.(?:year|month|day)$/u.test(key));
  if (!dated) return values.length > 0;
  const [first = '', last = ''] = [values[0] ?? '', values.at(-1) ?? ''];
  const ends = Object.keys(facts).some((key) => /^end\.(?:year|month|day)$/u.test(key));
  return (
    agreesWithChrono(first.split('/')[0]!, facts, 'start') &&
    (!ends || agreesWithChrono(last.split('/').at(-1)!, facts, 'end'))
  );
}

/** The day, month or year after a value, as duckling ends its intervals. */
function after(value: string): string {
  const start = asDay(value);
  if (start.length === ISO_LENGTH.day) return daysFrom(start, value.includes('-W') ? 7 : 1);
  if (start.length === ISO_LENGTH.year) return String(Number(start) + 1);
  const month = Number(start.slice(5)) + 1;
  return month > 12
    ? `${String(Number(start.slice(0, 4)) + 1)}-01`
    : `${start.slice(0, 5)}${pad(month)}`;
}

export function agreesWithDucklingCase(values: Values, expected: unknown): boolean {
  if (expected === null) return values.length === 0;
  const [found] = values;
  if (values.length !== 1 || typeof found !== 'string') return false;
  const facts = expected as { value?: string; from?: string; to?: string; grain?: string };
  const length = facts.grain === 'year' ? ISO_LENGTH.year : ISO_LENGTH.day;
  const wanted = (facts.value ?? facts.from ?? '').slice(0, length);
  const [start = '', end] = found.split('/');
  if (!wanted.startsWith(asDay(start))) return false;
  return end === undefined || facts.to === undefined || facts.to.startsWith(after(end));
}

/** "thursday 8 january 2015", "1 day ago 08:16", "in 1 week" as dateparser's tests translate them. */
function dayOfEnglish(english: string): string {
  const months = /^(\d+) month ago/u.exec(english);
  if (months !== null) return monthsFrom(ANY_DAY, -Number(months[1]));
  const ago = /^(\d+) day ago/u.exec(english);
  if (ago !== null) return daysFrom(ANY_DAY, -Number(ago[1]));
  if (english === 'in 1 week') return daysFrom(ANY_DAY, 7);
  const numeric = /(\d\d)\/(\d\d)\/(\d{4})/u.exec(english);
  if (numeric !== null) return `${numeric[3]!}-${numeric[2]!}-${numeric[1]!}`;
  const spoken = /\b(\d{1,2}) ([a-z]+) (\d{4})/u.exec(english);
  return spoken === null
    ? english
    : `${spoken[3]!}-${pad(ENGLISH_MONTHS.indexOf(spoken[2]!) + 1)}-${pad(spoken[1]!)}`;
}

function monthsFrom(iso: string, months: number): string {
  const date = new Date(iso);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, ISO_LENGTH.day);
}

interface DateparserFacts {
  readonly ago?: { readonly days?: number };
  readonly in?: { readonly years?: number };
  readonly english?: string;
}

function dayOfFacts(expected: unknown): string {
  if (typeof expected === 'string') return expected;
  const { ago, in: ahead, english } = expected as DateparserFacts;
  if (ago !== undefined) return daysFrom(ANY_DAY, -(ago.days ?? 0));
  if (ahead !== undefined) return monthsFrom(ANY_DAY, 12 * (ahead.years ?? 0));
  return dayOfEnglish(english ?? '');
}

export function agreesWithDateparserCase(values: Values, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    const wanted = expected as readonly (readonly [string, string])[];
    return (
      wanted.length === values.length &&
      wanted.every(([, iso], k) =>
        (values[k] ?? '?').startsWith('-')
          ? iso.includes(values[k]!.slice(1))
          : iso.startsWith(values[k] ?? '?'),
      )
    );
  }
  const [value] = values;
  const day = dayOfFacts(expected);
  return (
    values.length === 1 &&
    typeof value === 'string' &&
    (day.startsWith(value) || inWeek(value, day))
  );
}
