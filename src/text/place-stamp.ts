/** The place that some papers stamp on a lead: "KHÁNH HÒA - Chiều 2/6, ...", "Hà GiangHơn 23h, ...". */
import { COUNTRIES } from '../data/places/countries.ts';
import { PROVINCES } from '../data/places/provinces.ts';
import { lowerSet } from './word-list.ts';

export interface PlaceStamp {
  /** As written; null where none is stamped. */
  readonly place: string | null;
  /** The text without it. */
  readonly rest: string;
}

const PLACES = lowerSet(`${PROVINCES}|${COUNTRIES}`);
/** No place has more words. */
const MOST_WORDS = 6;
const DASHED = /^([\p{Lu}.\d -]{2,30}) [-–—] (?=[\p{Lu}\d“"])/u;
/** Where a word in small letters, or the end of "TP HCM", meets a capital or a digit without a space. */
const GLUED = /(?<=\p{Ll}|HCM)(?=[\p{Lu}\d“"])/u;
const REACH = 40;

/**
 * Takes a known place off the head of a lead where it is stamped on it: in capitals before a dash, or
 * glued to the first word. "TP HCM - Trung Lương là tuyến ..." names a road: a name that is written
 * in capitals anyway needs a sentence after it that does not begin with another name.
 */
export function splitPlaceStamp(lead: string): PlaceStamp {
  const head = lead.slice(0, REACH);
  const dashed = DASHED.exec(head);
  if (dashed !== null && isPlace(dashed[1]!)) {
    const rest = lead.slice(dashed[0].length);
    if (!/HCM/.test(dashed[1]!) || !/^\p{Lu}\S* \p{Lu}/u.test(rest)) {
      return { place: dashed[1]!, rest };
    }
  }
  const end = GLUED.exec(head)?.index ?? -1;
  if (end > 0 && isPlace(head.slice(0, end))) {
    return { place: head.slice(0, end), rest: lead.slice(end) };
  }
  return { place: null, rest: lead };
}

function isPlace(name: string): boolean {
  return name.split(' ').length <= MOST_WORDS && PLACES.has(name.toLowerCase());
}
