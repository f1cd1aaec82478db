import { isoMoment } from '../../text/calendar.ts';
import { type DateLine, readDateLine } from '../../text/date-line.ts';
import type { DateFinding } from './date-finding.ts';
import { type Evidence, type MetaField } from './evidence.ts';
import type { JsonLdArticle } from './json-ld.ts';

/** Names of `<meta>` that date the publication, strongest first. */
const PUBLISHED =
  `article:published_time og:article:published_time datepublished pubdate article:published
  publishdate publish-date publish_date publish_time published_time published_at date.published og:published_time
  article.published dcterms.issued dc.date.issued dcterms.created dc.date.created dcterms.date dc.date
  parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime originalpublicationdate
  article_date_original displaydate date release_date`.split(/\s+/);
/** Names of `<meta>` that date the first draft: nearly the same, and better than nothing. */
const DRAFTED = 'datecreated created creation_date'.split(' ');
/** Names of `<meta>` that date the last edit. */
const MODIFIED = `article:modified_time article:updated_time og:updated_time datemodified lastmod
  dcterms.modified dc.date.modified article_updatetime last-updated updated_time`.split(/\s+/);

const DRAFT = 0.3;
const VIETNAM = 420;
const DIGITS = /^\d+$/;
/** US order is written without leading zeros: "1/21/2022 8:12:40 AM". */
const AMERICAN = /^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2}:\d{2} [AP]M$/;

/** Day and month could be either; what else the page says decides. */
const AMBIGUOUS = /^(?:0?\d|1[0-2])[/-](?:0?\d|1[0-2])[/-]\d{4}/;

/** The dates of JSON-LD and `<meta>`, strongest first. `isOwn` says whether a node belongs to the story. */
export function machineDates(
  evidence: Evidence,
  article: JsonLdArticle | null,
  isOwn: (node: number) => boolean,
): readonly DateFinding[] {
  const found: DateFinding[] = [];
  const add = (
    text: string | null,
    from: DateFinding['from'],
    role: DateFinding['role'],
    weight = 1,
  ): void => {
    const date = text === null ? null : readMachineDate(text);
    if (text !== null && date !== null) {
      const swapped = AMBIGUOUS.test(text) ? readDateLine(text, { monthFirst: true }) : null;
      found.push({ date, from, text, role, weight, rejected: null, swapped });
    }
  };
  add(article?.datePublished ?? null, 'json-ld', 'published');
  const seen = new Set<MetaField>();
  const addMeta = (names: readonly string[], role: DateFinding['role'], weight = 1): void => {
    for (const name of names) {
      const field = evidence.meta.get(name)?.find(({ node }) => isOwn(node));
      if (field === undefined || seen.has(field)) continue;
      seen.add(field);
      add(field.value, 'meta', role, weight);
    }
  };
  addMeta(PUBLISHED, 'published');
  addMeta(DRAFTED, 'published', DRAFT);
  add(article?.dateModified ?? null, 'json-ld', 'modified');
  addMeta(MODIFIED, 'modified');
  return found;
}

/** Reads the date of an attribute: ISO in its forms, epochs, 20260307080153, and what lines read. */
export function readMachineDate(text: string): Omit<DateLine, 'start' | 'end'> | null {
  const value = text.trim();
  if (!DIGITS.test(value)) return readDateLine(value, { monthFirst: AMERICAN.test(value) });
  if (value.length === 10 || value.length === 13) {
    const moment = isoMoment(Number(value.padEnd(13, '0')), VIETNAM);
    return { value: moment, precision: 'second', zone: '+07:00', zoneAssumed: false };
  }
  const [year, month, day] = [value.slice(0, 4), value.slice(4, 6), value.slice(6, 8)];
  if (value.length === 8) return readDateLine(`${year}-${month}-${day}`);
  if (value.length !== 14 && value.length !== 12) return null;
  const seconds = value.length === 14 ? `:${value.slice(12)}` : '';
  return readDateLine(
    `${year}-${month}-${day}T${value.slice(8, 10)}:${value.slice(10, 12)}${seconds}`,
  );
}
