/**
 * Reads a byline: one short line or node that names writers, the agency or paper that had it first,
 * and who made the pictures. Each of its parts must be a name, an outlet, a desk or a deed
 * ("tổng hợp"); one part that is none of them makes the line prose. Linear in the line.
 */
import { NAMELESS } from '../data/credits/words.ts';
import { withoutDate } from './byline-date.ts';
import { deskOf, isDeed, isOthers, withoutDeeds } from './byline-deeds.ts';
import { trimEdges } from './byline-edges.ts';
import { bylineParts, type BylinePart } from './byline-parts.ts';
import { isProse } from './byline-prose.ts';
import {
  isSourceShaped,
  NAME_BREAK,
  splitOutlet,
  splitSigned,
  splitUnparted,
} from './byline-sources.ts';
import { isOutlet } from './outlets.ts';
import { CLEAR_SHAPE, isHeading, personShape } from './person-shape.ts';
import { lowerSet } from './word-list.ts';

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
/** Beside a deed, a date or a credit word a place ("Hà Giang (t/h)") is a pen name. */
const LEAST_SURE_SHAPE = 0.2;
/** Of an outlet that no list has. */
const UNLISTED_SOURCE = 0.7;

/** A line that announces what follows. */
const LABEL = /[:：]\s*$/u;
const NAMELESS_WORDS = lowerSet(NAMELESS);

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
  if (text.length > 2 * LONGEST || LABEL.test(text.slice(-3)) || isProse(text)) return null;
  const joined = text.normalize('NFC').trim().replaceAll('\n', ' / ').replace(/\s+/gu, ' ');
  if (joined === '' || joined.length > LONGEST) return null;
  const { text: line, dated } = withoutDate(ungluedTheo(once(joined)));
  const draft: Draft = { authors: [], agencies: [], photo: [], shape: 1, sure: dated === 'end' };
  for (const part of bylineParts(line)) {
    if (!readPart(part, draft)) return null;
  }
  return finish(draft);
}

/** "Lê An/VOV Lê An/VOV": the page prints its byline twice. */
function once(line: string): string {
  const half = line.slice(0, (line.length - 1) / 2);
  return half.includes(' ') && line === `${half} ${half}` ? half : line;
}

/** "T.ThủyTheo SCMP": two elements whose texts the page put together. */
function ungluedTheo(line: string): string {
  return line.includes('Theo ') ? line.replace(/(?<=\p{L})(?=Theo )/u, ' ') : line;
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
  if (value === '' || isDeed(value)) return true;
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
  const split = splitOutlet(value) ?? splitSigned(value);
  if (split !== null) return readNames(split.before, draft) && addAgency(split.outlet, draft);
  const person = personShape(value);
  if (person >= CLEAR_SHAPE) return addAuthor(value, person, draft);
  const unparted = splitUnparted(value);
  if (unparted !== null) {
    return readNames(unparted.before, draft) && addAgency(unparted.outlet, draft);
  }
  if (!isSourceShaped(value, bracketed)) return false;
  draft.shape = Math.min(draft.shape, UNLISTED_SOURCE);
  return addAgency(value, draft);
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
  const split = splitOutlet(value);
  const text = withoutDeeds(value);
  if (text === '') return true;
  if (text !== value) draft.sure = true;
  if (isOutlet(text) && !isInitials(text)) return addAgency(text, draft);
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
  if (text === '' || isDeed(text) || isOthers(text.toLowerCase())) return true;
  if (isOutlet(text) && !isInitials(text)) return addAgency(text, draft);
  const desk = deskOf(text);
  if (desk !== null) return addDesk(desk, draft);
  const shape = personShape(text);
  return shape >= (draft.sure ? LEAST_SURE_SHAPE : LEAST_SHAPE) && addAuthor(text, shape, draft);
}

/** "TT" at the end of an article is a writer's initials, though it is a newspaper's tag as well. */
function isInitials(text: string): boolean {
  return /^\p{Lu}{2}$/u.test(text);
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

/** "Lê Dân-Huy Phách" is two, "M-TP" and "Jean-Paul" are one. */
function splitHyphen(name: string): readonly string[] {
  const parts = name.split('-');
  return parts.length > 1 && parts.every((part) => part.trim().includes(' ')) ? parts : [name];
}
