import type { ArticleDate, DateCandidate } from '../../article.ts';
import { isoMoment } from '../../text/calendar.ts';
import { agree, type DateFinding, dayOf, differByZoneAlone, momentOf } from './date-finding.ts';

export interface Publication {
  readonly date: ArticleDate | null;
  readonly modified: ArticleDate | null;
}

export interface PublicationOptions {
  /** No date is later than this; milliseconds. Default: none. */
  readonly now?: number | null;
  /** The page is Vietnamese: a moment given in UTC is shown as clocks in Vietnam show it. Default: true. */
  readonly vietnamese?: boolean;
}

/** Newspapers had no pages before. */
const FIRST_YEAR = 1995;
/** A visible line of this weight stands beside the headline: it outweighs metadata that contradict it. */
const BESIDE_HEADLINE = 0.75;
/** A visible day that is this much younger than the story's own dateline is a clock's. */
const CLOCK_LAG = 60 * 86_400_000;
/** Addresses, datelines and drafts weigh no more: they may differ by days from the publication. */
const FAINT = 0.4;
const VIETNAM = 420;

/** Confidence of a date by origin, before other dates agree or contradict (gold pages, 2010 to 2026). */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'json-ld': 0.9,
  meta: 0.88,
  site: 0.9,
  page: 0.85,
  url: 0.6,
  dateline: 0.5,
  text: 0.4,
};
const AGREED = 0.08;
const CONTRADICTED = -0.2;

/**
 * The date of publication and that of the last edit, out of all dates that a page offers.
 *
 * What counts, strongest first: a visible line beside the headline (with the seconds of the metadata
 * that agree with it), JSON-LD, `<meta>`, a visible line elsewhere, the address, the dateline.
 */
export function choosePublication(
  findings: readonly DateFinding[],
  options: PublicationOptions = {},
): Publication {
  const checked = settleOrder(findings).map((finding) => check(finding, options));
  const usable = checked.filter(({ rejected }) => rejected === null);
  const edits = usable.filter(({ role }) => role === 'modified');
  const published = choosePublished(usable, edits);
  const date = published && toArticleDate(published, checked, options);
  return { date, modified: chooseModified(edits, checked, published, options) };
}

/** Reads 3/7/2026 month first where that is what the page shows or its address holds. */
function settleOrder(findings: readonly DateFinding[]): readonly DateFinding[] {
  const witnesses = findings.filter(
    ({ from, rejected, role }) => rejected === null && role === 'published' && WITNESSES.has(from),
  );
  return findings.map((finding) => {
    const { date, swapped } = finding;
    if (swapped == null || witnesses.some((each) => agree(each.date.value, date.value)))
      return finding;
    const isSeen = witnesses.some((each) => agree(each.date.value, swapped.value));
    return isSeen ? { ...finding, date: swapped } : finding;
  });
}

const WITNESSES: ReadonlySet<string> = new Set(['site', 'page', 'url']);

function check(finding: DateFinding, options: PublicationOptions): DateFinding {
  if (finding.rejected !== null) return finding;
  const { value } = finding.date;
  const now = options.now ?? null;
  if (Number(value.slice(0, 4)) < FIRST_YEAR) return { ...finding, rejected: 'implausible year' };
  if (now !== null && momentOf(value) > now) return { ...finding, rejected: 'in the future' };
  return finding;
}

function choosePublished(
  usable: readonly DateFinding[],
  edits: readonly DateFinding[],
): DateFinding | null {
  const published = usable.filter(({ role }) => role === 'published');
  const machine = published.filter(({ from }) => from === 'json-ld' || from === 'meta');
  const visible = published.filter(({ from }) => from === 'page' || from === 'site');
  const story = published.find(({ from }) => from === 'dateline');
  const shown = visible.find((each) => !isClock(each, story, machine)) ?? null;
  if (shown === null) {
    const labelled = edits.find(({ from }) => from === 'page' || from === 'site');
    return machine[0] ?? labelled ?? published.find(({ from }) => from === 'url') ?? story ?? null;
  }
  const agreeing = machine.filter((each) => agree(each.date.value, shown.date.value));
  if (agreeing.length > 0) return finest([...agreeing, shown]);
  const first = machine[0];
  if (first === undefined) return shown;
  const byZone = machine.some((each) => differByZoneAlone(each.date.value, shown.date.value));
  const isEdit = edits.some((each) => agree(each.date.value, shown.date.value));
  return byZone || (shown.weight >= BESIDE_HEADLINE && !isEdit) ? shown : first;
}

/** A day above the headline that lies long after the story's own dateline, nothing else speaking for it. */
function isClock(
  shown: DateFinding,
  story: DateFinding | undefined,
  machine: readonly DateFinding[],
): boolean {
  if (story === undefined || machine.length > 0 || shown.weight >= BESIDE_HEADLINE) return false;
  return momentOf(shown.date.value) - momentOf(story.date.value) > CLOCK_LAG;
}

const FINENESS = ['year', 'month', 'day', 'minute', 'second'];

/** Of dates that agree the most precise one, a stated zone before an assumed one; the first of equals. */
function finest(findings: readonly DateFinding[]): DateFinding {
  const rank = ({ date }: DateFinding): number => {
    const rounded = date.precision === 'second' && date.value.slice(17, 19) === '00';
    return FINENESS.indexOf(rounded ? 'minute' : date.precision) * 2 + (date.zoneAssumed ? 0 : 1);
  };
  return findings.reduce((best, each) => (rank(each) > rank(best) ? each : best));
}

function chooseModified(
  edits: readonly DateFinding[],
  all: readonly DateFinding[],
  published: DateFinding | null,
  options: PublicationOptions,
): ArticleDate | null {
  const earliest = published === null ? 0 : momentOf(published.date.value) - 60_000;
  const later = edits.filter((each) => each !== published && momentOf(each.date.value) >= earliest);
  const first = later[0];
  if (first === undefined) return null;
  const same = later.filter((each) => agree(each.date.value, first.date.value));
  return toArticleDate(
    finest(same),
    all.filter(({ role }) => role === 'modified'),
    options,
  );
}

function toArticleDate(
  chosen: DateFinding,
  all: readonly DateFinding[],
  options: PublicationOptions,
): ArticleDate {
  const others = all.filter(
    (each) => each.rejected === null && each.role === chosen.role && each !== chosen,
  );
  const agreed = others.some(
    (each) => each.from !== chosen.from && dayOf(each.date.value) === dayOf(chosen.date.value),
  );
  const opposed = others.some(
    ({ weight, date }) => weight > FAINT && dayOf(date.value) !== dayOf(chosen.date.value),
  );
  const base =
    (CONFIDENCE[chosen.from] ?? 0.5) *
    (chosen.from === 'page' ? Math.min(1, 0.4 + chosen.weight * 0.6) : 1);
  const confidence = base + (agreed ? AGREED : 0) + (opposed ? CONTRADICTED : 0);
  return {
    ...localized(chosen.date, options),
    from: chosen.from,
    confidence: Math.round(Math.max(0.05, Math.min(0.99, confidence)) * 100) / 100,
    candidates: [chosen, ...all.filter((each) => each !== chosen)].map((each) =>
      toCandidate(each, chosen),
    ),
  };
}

/** UTC is how machines write the moments of a Vietnamese page; readers know them by Vietnam's clock. */
function localized(
  date: DateFinding['date'],
  options: PublicationOptions,
): Pick<ArticleDate, 'value' | 'precision' | 'zone' | 'zoneAssumed'> {
  const { value, precision, zone, zoneAssumed } = date;
  if (zone !== '+00:00' || options.vietnamese === false)
    return { value, precision, zone, zoneAssumed };
  return { value: isoMoment(momentOf(value), VIETNAM), precision, zone: '+07:00', zoneAssumed };
}

function toCandidate(finding: DateFinding, chosen: DateFinding): DateCandidate {
  const { date, from, text } = finding;
  const rejected = finding === chosen ? null : (finding.rejected ?? whyNot(finding, chosen));
  return { value: date.value, precision: date.precision, from, text: text.slice(0, 200), rejected };
}

function whyNot(finding: DateFinding, chosen: DateFinding): string | null {
  if (finding.role !== chosen.role) {
    return finding.role === 'modified' ? 'the date of the last edit' : 'the date of publication';
  }
  if (agree(finding.date.value, chosen.date.value)) return null;
  if (differByZoneAlone(finding.date.value, chosen.date.value))
    return 'the page shows another zone';
  return `contradicts the ${chosen.from} date`;
}
