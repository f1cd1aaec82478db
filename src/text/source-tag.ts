/**
 * The tag with which a newspaper signs its leads: "(NLĐO) -", "TTO -", "KTNT⏎ -", "BNEWS",
 * "TinTheThao.com.vn" glued to the first word, "- VnExpress" at the end. Known tags come from the
 * table of newspapers; unseen ones are known by their shape. Linear in the lead's first line.
 */
import { ACRONYMS, NOT_TAGS, ORDINARY } from '../data/credits/not-tags.ts';
import { PLACES } from '../data/credits/words.ts';
import { newspaperOfHost, newspaperOfName, newspaperOfTag } from './outlets.ts';
import { lowerSet } from './word-list.ts';

export interface SourceTag {
  /** As written, without brackets and dashes; null where there is none. */
  readonly tag: string | null;
  /** The newspaper's name; null where the tag is not in the table. */
  readonly newspaper: string | null;
  /** The text without the tag. */
  readonly rest: string;
  /** Code units of the tag with its brackets, dash and white space at the head; 0 where it stands at the end. */
  readonly length: number;
}

const NEVER = lowerSet(`${NOT_TAGS}|${PLACES}`);
const NO_TAG = lowerSet(ACRONYMS);
const ORDINARY_WORDS = lowerSet(ORDINARY);

const BRACKETED =
  /^[\s\u200b]*[([][\s\u200b]*([^()[\]\n]{2,40})[)\]][\s\u200b]*([-–—−‒:|])?[\s\u200b]*/u;
const DASHED = /^[\s\u200b]*([\p{L}\d][\p{L}\d.&+ ]{0,28})[\s\u200b]*[-–—−‒|][\s\u200b]*/u;
const DOMAIN_HEAD =
  /^[\s\u200b]*(\p{L}[\p{L}\d-]{1,30}\.(?:com\.vn|net\.vn|org\.vn|gov\.vn|vn|com|net|info|org))(\s*)(?=[\p{Lu}\d“"‘'])/u;
/** Most lines have no dash where a tag would end. */
const DASH = /[-–—−‒|]/u;
/** Longer than any tag with what may stand around it. */
const LONGEST_HEAD = 48;
/** The dash stands close on one side: "LSO-Ngày", "VOV.VN -Tại". */
const TIGHT = /\S[-–—−‒]|[-–—−‒]$/u;
const TAIL = /(?<=[.!?…”"'’)]) ?[-–—|] ?(\p{L}[^-–—|\n]{1,40})$/u;

const DOMAIN = /^\p{L}[\p{L}\d-]*(?:\.(?:vn|com|net|org|gov|info|tv|news|today|asia)){1,2}$/iu;
const CAPITALS = /^\p{Lu}[\p{Lu}\d&+.]{1,9}(?: [Oo]nline)?$/u;
const NAME = /^\p{Lu}[\p{L}\d&+]*(?: [\p{L}&+]+){0,3}$/u;
const OPENS_SENTENCE = /^[\p{Lu}\d“"‘'«]/u;
/** Capitals that carry a tone mark are a word; an abbreviation has bare letters. */
const TONED = /[ÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ]/u;

/** Splits the source tag off a lead; `host` helps to tell a bare tag from a word. */
export function splitSourceTag(lead: string, host: string | null = null): SourceTag {
  const head = bracketed(lead) ?? dashed(lead, host) ?? bare(lead, host);
  if (head !== null) {
    const paper = newspaperOfTag(head.tag, host) ?? newspaperOfName(head.tag);
    return {
      tag: head.tag,
      newspaper: paper?.name ?? null,
      rest: lead.slice(head.length),
      length: head.length,
    };
  }
  return trailing(lead) ?? { tag: null, newspaper: null, rest: lead, length: 0 };
}

interface Head {
  readonly tag: string;
  readonly length: number;
}

/** "(Chinhphu.vn) -", "(PLO)-", "[VTC News] -", "(ĐTTD) Theo ..." */
function bracketed(lead: string): Head | null {
  const match = BRACKETED.exec(lead);
  if (match === null) return null;
  const tag = match[1]!.trim();
  if (NEVER.has(tag.toLowerCase())) return null;
  const head = { tag, length: match[0].length };
  if (newspaperOfTag(tag) !== null) return head;
  const parted = match[2] !== undefined;
  if (parted && (CAPITALS.test(tag) || DOMAIN.test(tag) || NAME.test(tag))) return head;
  const sure = CAPITALS.test(tag) && tag.length > 2 && !NO_TAG.has(tag.toLowerCase());
  return sure && OPENS_SENTENCE.test(lead.slice(head.length)) ? head : null;
}

/** "TTO -", "NDĐT –", "VOV.VN -Tại", "LSO-", "Dân trí -", "LĐO | 09/12/2019" */
function dashed(lead: string, host: string | null): Head | null {
  const dash = lead.search(DASH);
  if (dash < 0 || lead.slice(0, dash).trim().length > LONGEST_HEAD) return null;
  const match = DASHED.exec(lead);
  if (match === null) return null;
  const tag = match[1]!.trim();
  const length = match[0].length;
  const rest = lead.slice(length);
  if (NEVER.has(tag.toLowerCase()) || !OPENS_SENTENCE.test(rest)) return null;
  // "LSO-Ngày" is a tag and a sentence; "BTR-60", "TT-BYT" and "VN30-Index" are one word.
  const glued = !/\s/u.test(match[0].trimStart());
  if (glued && (/\d/u.test(tag) || !/^(?:\p{Lu}\p{Ll}|[“"‘'])/u.test(rest))) return null;
  return isKnownTag(tag, host) || isUnseenTag(tag, match[0], host) ? { tag, length } : null;
}

function isKnownTag(tag: string, host: string | null): boolean {
  const paper = newspaperOfTag(tag, host);
  if (paper === null) return false;
  const own = newspaperOfHost(host);
  if (own === paper) return true;
  // Two letters ("TP", "BT", "TN") and plain words ("Xây dựng") need the paper's own page.
  if (tag === 'TT') return own === null;
  return tag.length > 2 && !ORDINARY_WORDS.has(tag.toLowerCase()) && paper.tags.includes(tag);
}

/** Abbreviations and domains of newspapers that are not in the table. */
function isUnseenTag(tag: string, written: string, host: string | null): boolean {
  if (tag.toLowerCase() === 'online' || (DOMAIN.test(tag) && tag.length > 5)) return true;
  if (!CAPITALS.test(tag) || TONED.test(tag) || NO_TAG.has(tag.toLowerCase())) return false;
  const online = tag.length > 2 && (tag.endsWith('O') || / [Oo]nline$/u.test(tag));
  const tight = TIGHT.test(written);
  return online || tag.includes('&') || (tight && tag.length > 2) || abbreviates(tag, host);
}

/** Whether a tag's letters run through the host's name in order: "KTNT" in kinhtenongthon.vn. */
function abbreviates(tag: string, host: string | null): boolean {
  if (host === null || tag.length < 3) return false;
  const label = host
    .toLowerCase()
    .replace(/^(?:www|m|amp)\./, '')
    .split('.')[0]!;
  const letters = tag
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z]|o$/gu, '');
  if (letters[0] !== label[0] && letters[0] !== label.replace(/^bao/, '')[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = label.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.length > 1;
}

/** No dash at all: "BNEWS Ngày", "TinTheThao.com.vnDưới", and on its own pages "Dân trí Sau khi". */
function bare(lead: string, host: string | null): Head | null {
  const domain = DOMAIN_HEAD.exec(lead);
  if (domain !== null) {
    const glued = domain[2] === '';
    const known = newspaperOfName(domain[1]!) !== null;
    if (glued || known) return { tag: domain[1]!, length: domain[0].length };
  }
  const start = lead.length - lead.trimStart().length;
  const text = lead.slice(start, start + 40);
  const capitals = /^\p{Lu}{5,12}(?=\s)(?! [Oo]nline)/u.exec(text)?.[0];
  const own = newspaperOfHost(host)?.tags ?? [];
  const shouted = capitals !== undefined && newspaperOfTag(capitals) !== null ? [capitals] : [];
  if (own.length + shouted.length === 0) return null;
  for (const tag of [...own].sort((a, b) => b.length - a.length).concat(shouted)) {
    if (tag.length < 3 || ORDINARY_WORDS.has(tag.toLowerCase()) || !text.startsWith(tag)) continue;
    const gap = /^\s*/u.exec(text.slice(tag.length))![0].length;
    const next = text.slice(tag.length + gap);
    if (OPENS_SENTENCE.test(next)) return { tag, length: start + tag.length + gap };
  }
  return null;
}

/** "... . - VnExpress"; a section after the name ("VnExpress Kinh Doanh") is cut off, and no tag. */
function trailing(lead: string): SourceTag | null {
  const end = lead.slice(-60);
  const match = DASH.test(end) ? TAIL.exec(end) : null;
  if (match === null) return null;
  const text = match[1]!.trim();
  const words = text.split(' ');
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const paper = newspaperOfTag(name);
    if (paper === null || !paper.tags.includes(name) || name.length < 3) continue;
    if (ORDINARY_WORDS.has(name.toLowerCase()) || (CAPITALS.test(name) && name.length < 4))
      continue;
    const whole = count === words.length;
    return {
      tag: whole ? name : null,
      newspaper: paper.name,
      rest: lead.slice(0, lead.length - match[0].length),
      length: 0,
    };
  }
  return null;
}
