/**
 * Reads a byline: one short line or node that names writers, the agency or paper that had it first,
 * and who made the pictures. Each of its parts must be a name, an outlet, a desk or a deed
 * ("tổng hợp"); one part that is none of them makes the line prose. Linear in the line.
 */
import {
  BOTH_WORDS,
  DEEDS,
  DESKS,
  FILM_WORDS,
  NAMELESS,
  OTHERS,
  PHOTO_WORDS,
  SOURCE_WORDS,
  TEXT_WORDS,
} from '../data/credits/words.ts';
import { withoutDate } from './byline-date.ts';
import { bylineParts, type BylinePart } from './byline-parts.ts';
import { isOutlet } from './outlets.ts';
import { isHeading, personShape } from './person-shape.ts';
import { trimChars } from './trim-chars.ts';
import { lowerSet, parseList } from './word-list.ts';

export interface Byline {
  /** Writers as signed, desks ("Nhóm PV Kinh tế") among them. */
  readonly authors: readonly string[];
  /** The agency or newspaper that is credited, as written. */
  readonly agency: string | null;
  readonly photo: readonly string[];
  /** 0 to 1: a credit word is nearly certain, one bare syllable hardly. */
  readonly confidence: number;
}

/** No byline of the training half of the annotated articles is over 60 code units long. */
const LONGEST = 160;
/** Below it a line is more often a heading or a place than a name. */
const LEAST_SHAPE = 0.3;
/** From here on the shape alone tells a person from an outlet. */
const CLEAR_SHAPE = 0.8;
/** Of an outlet that no list has. */
const UNLISTED_SOURCE = 0.7;

/** "Nhịp sống kinh tế Việt Nam" has three. */
const MOST_SMALL_WORDS = 4;

const CREDIT_VOCABULARY: ReadonlySet<string> = new Set(
  `${PHOTO_WORDS} ${BOTH_WORDS} ${TEXT_WORDS} ${SOURCE_WORDS} ${FILM_WORDS} ${DEEDS} ${DESKS} ${OTHERS}`
    .split(/[\s|(),]+/u)
    .flatMap((word) => [word, `(${word}`, `${word})`, `(${word})`, `${word}:`, `(${word}:`]),
);
const DEED_WORDS = lowerSet(DEEDS);
const DESK_WORDS = parseList(DESKS);
const OTHER_WORDS = parseList(OTHERS);
const NAMELESS_WORDS = lowerSet(NAMELESS);
const HEAD = ' \t-–—|•·*,;:/.)]}\u200b\ufeff';
const TAIL = ' \t-–—|•·*,;:/([{\u200b\ufeff';
const NAME_BREAK = /[,;|/&+•–—]| và | - /u;

/** What the parts of one byline have said so far. */
interface Draft {
  readonly authors: string[];
  readonly agencies: string[];
  readonly photo: string[];
  shape: number;
  sure: boolean;
}

/** The byline that a line is, or null where it is a sentence, a heading, a caption or nothing. */
export function readByline(text: string): Byline | null {
  if (text.length > 2 * LONGEST || isProse(text)) return null;
  const joined = text.normalize('NFC').trim().replaceAll('\n', ' / ').replace(/\s+/gu, ' ');
  if (joined === '' || joined.length > LONGEST) return null;
  const { text: line, dated } = withoutDate(ungluedTheo(joined));
  const draft: Draft = { authors: [], agencies: [], photo: [], shape: 1, sure: dated };
  for (const part of bylineParts(line)) {
    if (!readPart(part, draft)) return null;
  }
  return finish(draft);
}

/** Small words that are no credit words are what a sentence is made of; spares most lines the reading. */
function isProse(text: string): boolean {
  let small = 0;
  for (const word of text.split(/\s/u, 60)) {
    const first = word[0];
    if (first === undefined || first === first.toUpperCase()) continue;
    if (!CREDIT_VOCABULARY.has(word.normalize('NFC').toLowerCase()) && ++small > MOST_SMALL_WORDS)
      return true;
  }
  return false;
}

/** "T.ThủyTheo SCMP": two elements whose texts the page put together. */
function ungluedTheo(line: string): string {
  return line.replace(/(?<=\p{L})(?=Theo )/u, ' ');
}

function finish(draft: Draft): Byline | null {
  const authors = [...new Set(draft.authors)];
  const photo = [...new Set(draft.photo)];
  const { agencies } = draft;
  if (authors.length + agencies.length + photo.length === 0) return null;
  // Of "Lê An/VOV.VN Theo AFP" the last is what the text came from.
  const agency = agencies.at(-1) ?? null;
  if (agency !== null && !draft.sure && authors.length === 0 && isHeading(agency)) return null;
  const shape = Math.min(0.95, draft.shape);
  const confidence = draft.sure || agencies.length > 0 ? Math.max(shape, 0.5 + shape / 2) : shape;
  return { authors, agency, photo, confidence };
}

function readPart(part: BylinePart, draft: Draft): boolean {
  const value = trimEdges(part.value);
  if (value === '' || DEED_WORDS.has(value.toLowerCase())) return true;
  if (part.kind !== null) draft.sure = true;
  switch (part.kind) {
    case 'film':
      return value.length < 60;
    case 'source':
      return readSource(value, part.bracketed, draft);
    case 'photo':
      return readPhoto(value, draft);
    case 'both':
      return readNames(value, draft) && (draft.photo.push(...draft.authors), true);
    default:
      return readNames(value, draft);
  }
}

/** "TTXVN", "BBC, Washington Post", "Văn Vũ / Công an nhân dân", "T.Phong (Người lao động)". */
function readSource(value: string, bracketed: boolean, draft: Draft): boolean {
  if (isOutlet(value)) return addAgency(value, draft);
  const split = splitOutlet(value);
  if (split !== null) return readNames(split.before, draft) && addAgency(split.outlet, draft);
  const person = personShape(value);
  if (person >= CLEAR_SHAPE) return addAuthor(value, person, draft);
  const unparted = splitUnparted(value);
  if (unparted !== null)
    return readNames(unparted.before, draft) && addAgency(unparted.outlet, draft);
  if (!isSourceShaped(value, bracketed)) return false;
  draft.shape = Math.min(draft.shape, UNLISTED_SOURCE);
  return addAgency(value, draft);
}

/** "Vũ Vân Zing/AFP": a writer and an outlet of which the page has dropped what parted them. */
function splitUnparted(text: string): { before: string; outlet: string } | null {
  const words = text.split(' ');
  for (let count = words.length - 1; count > 1; count--) {
    const before = words.slice(0, count).join(' ');
    const outlet = words.slice(count).join(' ');
    if (personShape(before) >= CLEAR_SHAPE && isSource(outlet)) return { before, outlet };
  }
  return null;
}

/** A source that nobody has listed: a few capital words, a domain, or anything short in brackets. */
function isSourceShaped(value: string, bracketed: boolean): boolean {
  const words = value.split(' ');
  if (/^[\p{L}\d-]+(?:\.[a-z]{2,4}){1,2}$/iu.test(value)) return true;
  if (words.length === 1) return bracketed || /^[\p{Lu}\d]/u.test(value);
  return words.length < 7 && value.split(NAME_BREAK).every((piece) => /^[\p{Lu}\d]/u.test(piece));
}

function readPhoto(value: string, draft: Draft): boolean {
  const names = value.split(/[,;]| và | [-–—] /u).map(trimEdges);
  for (const name of names) {
    if (NAMELESS_WORDS.has(name.toLowerCase()) || name === '') continue;
    if (name.split(' ').length > 7) return false;
    draft.photo.push(name);
  }
  return true;
}

/** Names of writers with deeds in brackets, an outlet beside them, desks and "1 tác giả khác". */
function readNames(value: string, draft: Draft): boolean {
  const text = withoutDeeds(value);
  if (text === '') return true;
  if (isOutlet(text)) return addAgency(text, draft);
  const split = splitOutlet(text);
  if (split !== null) return readNames(split.before, draft) && addAgency(split.outlet, draft);
  const desk = deskOf(text);
  if (desk !== null) return addDesk(desk, draft);
  return text
    .split(NAME_BREAK)
    .flatMap(splitHyphen)
    .every((piece) => readName(trimEdges(piece), draft));
}

function readName(name: string, draft: Draft): boolean {
  const text = withoutDeeds(name);
  const lower = text.toLowerCase();
  if (text === '' || DEED_WORDS.has(lower) || isOthers(lower)) return true;
  if (isOutlet(text)) return addAgency(text, draft);
  const desk = deskOf(text);
  if (desk !== null) return addDesk(desk, draft);
  const shape = personShape(text);
  return shape >= LEAST_SHAPE && addAuthor(text, shape, draft);
}

function addAuthor(name: string, shape: number, draft: Draft): boolean {
  draft.authors.push(/\p{L}{2}\.$/u.test(name) ? name.slice(0, -1) : name);
  draft.shape = Math.min(draft.shape, shape);
  return true;
}

function addAgency(name: string, draft: Draft): boolean {
  const source = name.replace(/^(?:từ|theo) (?=[\p{Lu}b])/u, '');
  const bare = source.replace(/^(?:báo|tờ|trang) (?=\p{Lu})/u, '');
  draft.agencies.push(isOutlet(bare) ? bare : source);
  return true;
}

/** "PV", "Nhóm PV Kinh tế", and of "PV Minh Anh" the name alone. */
function addDesk(
  desk: { readonly name: string; readonly person: string | null },
  draft: Draft,
): boolean {
  if (desk.person !== null) return addAuthor(desk.person, 0.9, draft);
  return addAuthor(desk.name, 0.85, draft);
}

function deskOf(text: string): { name: string; person: string | null } | null {
  const lower = text.toLowerCase();
  const desk = DESK_WORDS.find((word) => lower === word || lower.startsWith(`${word} `));
  if (desk === undefined || text.split(' ').length > 6) return null;
  if (!/^\p{Lu}/u.test(text) && lower !== desk) return null;
  const rest = text.slice(desk.length).trim();
  if (rest === '') return { name: text, person: null };
  return {
    name: text,
    person: personShape(rest) >= CLEAR_SHAPE && !desk.startsWith('nhóm') ? rest : null,
  };
}

/** "Vũ Dũng/VOV", "Đinh Hằng (TTXVN)", "Hoàng Tâm - Thể Thao Việt Nam": the outlet stands last. */
function splitOutlet(text: string): { before: string; outlet: string } | null {
  const bracket = /^([^()]+)\(([^()]+)\)?$/u.exec(text);
  const inner = bracket === null ? '' : withoutDeeds(bracket[2]!);
  if (bracket !== null && isSource(inner)) return { before: bracket[1]!, outlet: inner };
  for (const match of text.matchAll(/[/,]| [-–—|] /gu)) {
    const outlet = trimEdges(text.slice(match.index + match[0].length));
    if (match.index > 0 && isSource(outlet)) return { before: text.slice(0, match.index), outlet };
  }
  return null;
}

/** A known outlet, one with its desk ("VOV-Tây Bắc"), or several of which one is known. */
function isSource(text: string): boolean {
  if (isOutlet(text)) return true;
  if (!/^\p{Lu}/u.test(text)) return false;
  if (/^Báo \p{Lu}/u.test(text)) return text.split(' ').length < 7;
  return (
    isOutlet(text.split(/[-/]/u, 1)[0]!) || text.split(',').some((part) => isOutlet(part.trim()))
  );
}

/** "Hà Thu (tổng hợp)", "(Tổng hợp) Hoàng Yên", "Tổng hợp Vũ Hạnh", "Thanh Hải thực hiện". */
function withoutDeeds(text: string): string {
  const open = trimEdges(
    text.replace(/ ?\(([^()]*)\)? ?/gu, (whole, inner: string) => (isDeed(inner) ? ' ' : whole)),
  );
  const words = open.split(' ');
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    if (isDeed(words.slice(0, count).join(' '))) return words.slice(count).join(' ');
    if (isDeed(words.slice(-count).join(' '))) return trimEdges(words.slice(0, -count).join(' '));
  }
  return open;
}

function isDeed(text: string): boolean {
  return DEED_WORDS.has(text.trim().toLowerCase());
}

function isOthers(lower: string): boolean {
  const text = lower.replace(/^(?:\d+|một|hai|các|nhóm) /u, '');
  return OTHER_WORDS.includes(text) || OTHER_WORDS.includes(lower);
}

/** "Lê Dân-Huy Phách" is two, "M-TP" and "Jean-Paul" are one. */
function splitHyphen(name: string): readonly string[] {
  const parts = name.split('-');
  return parts.length > 1 && parts.every((part) => part.trim().includes(' ')) ? parts : [name];
}

/** Without separators at its ends, without a bracket whose other half stands elsewhere or around it all. */
function trimEdges(text: string): string {
  let value = withoutFullStop(trimChars(text, HEAD, TAIL));
  if (/^[([]/u.test(value) && !/[)\]]./u.test(value)) value = value.slice(1);
  if (/[)\]]$/u.test(value.slice(-1)) && !/[([]/u.test(value)) value = value.slice(0, -1);
  return withoutFullStop(trimChars(value, HEAD, TAIL));
}

/** A dot at the end stays where it is an initial's: "P.Y.", "H.". */
function withoutFullStop(text: string): string {
  if (!text.endsWith('.')) return text;
  const bare = trimChars(text, '', '.');
  return /(?:\p{L}{2}|[)\]])$/u.test(bare.slice(-2)) ? bare : text;
}
