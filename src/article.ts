/**
 * The one value that everything in tinsach is about. Offsets anywhere in an Article are UTF-16
 * code units into {@link articleText}: `title + "\n" + (lead + "\n") + text`, exactly as returned.
 */
export interface Article {
  readonly url: string | null;
  readonly verdict: Verdict;
  /** The headline as a reader sees it, without the site's suffix; `''` where there is none. */
  readonly title: string;
  /** The lead (Vietnamese: *sapo*), source tag and location stamp removed; null where there is none. */
  readonly lead: string | null;
  /** The place stamped on the lead ("TP HCM", "Hà Giang"); null where there is none. */
  readonly location: string | null;
  /** The body in reading order. */
  readonly blocks: readonly Block[];
  /** Paragraphs, headings, list items and quotes joined by "\n": no captions, credits, related links, bylines. */
  readonly text: string;
  readonly language: Language;
  /** The day of publication. Never the clock that a page shows in its header. */
  readonly date: ArticleDate | null;
  readonly modified: ArticleDate | null;
  /** Calendar expressions in title, lead and text. */
  readonly dates: readonly DateMention[];
  readonly source: Source;
  /** People who sign the article. */
  readonly authors: readonly Author[];
  /** The agency or newspaper that the article credits ("TTXVN"). */
  readonly agency: string | null;
  readonly category: string | null;
  readonly tags: readonly string[];
  readonly images: readonly Image[];
  /** People of the story; who only signs or photographs stands in `authors` and in credits. */
  readonly people: readonly Person[];
  readonly figures: readonly Figure[];
  /** What was removed because the page says it twice. */
  readonly repeats: readonly Repeat[];
}

export type VerdictKind =
  'article' | 'list' | 'video' | 'gallery' | 'live' | 'error' | 'empty' | 'other';

/** What kind of page this is, how sure that is (0 to 1), and the evidence in words. */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly confidence: number;
  readonly reason: string;
}

export type BlockRole =
  'paragraph' | 'heading' | 'list-item' | 'quote' | 'table' | 'caption' | 'embed';

export interface Block {
  readonly role: BlockRole;
  /** NFC text on one line; the cells of a table are separated by tabs, its rows by line breaks. */
  readonly text: string;
  /** Of a heading: 1 to 6, where the page says it. */
  readonly level?: number;
  /** Of a table: its rows, each a list of cells. */
  readonly rows?: readonly (readonly string[])[];
  /** Of a caption: the photographer or agency, without "Ảnh:". */
  readonly credit?: string;
  /** Of a caption its image, of an embed its address. */
  readonly url?: string;
}

/** An ISO 639-1 code (`und` where nothing decides it) and how sure that is, 0 to 1. */
export interface Language {
  readonly code: string;
  readonly confidence: number;
}

export type DatePrecision = 'year' | 'month' | 'day' | 'minute' | 'second';
export type DateOrigin = 'json-ld' | 'meta' | 'page' | 'site' | 'url' | 'dateline' | 'text';

export interface ArticleDate {
  /** ISO 8601, `2011-01-24` or `2026-03-07T00:05:00+07:00`. */
  readonly value: string;
  readonly precision: DatePrecision;
  /** The offset from UTC; null where no time of day is known. */
  readonly zone: string | null;
  /** True where the page states a time without a zone and Vietnam's was taken. */
  readonly zoneAssumed: boolean;
  readonly from: DateOrigin;
  readonly confidence: number;
  /** Every date that the page offers, strongest first, the chosen one among them. */
  readonly candidates: readonly DateCandidate[];
}

export interface DateCandidate {
  readonly value: string;
  readonly precision: DatePrecision;
  readonly from: DateOrigin;
  /** The text or attribute as it stands in the page. */
  readonly text: string;
  /** Why it is not the date ("page header's clock"); null for the chosen one and its equals. */
  readonly rejected: string | null;
}

export type DateKind = 'absolute' | 'partial' | 'relative';

/** A calendar expression: `value` is ISO at the precision given, null where it cannot be resolved. */
export interface DateMention extends Span {
  readonly text: string;
  readonly value: string | null;
  readonly kind: DateKind;
}

/** Half-open `[start, end)` in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Source {
  /** As the paper signs its leads: "LSO", "TTO", "Dân trí". */
  readonly tag: string | null;
  /** The newspaper's name: "Báo Lạng Sơn". */
  readonly name: string | null;
  readonly host: string | null;
}

export interface Author {
  readonly name: string;
}

export interface Image {
  readonly url: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

export interface Person {
  /** The fullest form of the name, without honorific, title or rank. */
  readonly name: string;
  readonly forms: readonly string[];
  readonly honorifics: readonly string[];
  readonly roles: readonly string[];
  readonly mentions: readonly PersonMention[];
}

export interface PersonMention extends Span {
  readonly text: string;
  readonly kind: 'name' | 'office';
}

export interface Figure extends Span {
  /** From the number to its unit: "11,64%", "20 tỷ đồng". */
  readonly text: string;
  /** Scale words multiplied out; `[low, high]` for a range. */
  readonly value: number | readonly [number, number];
  /** "%", "VND", "m2", ... or the counted noun as written. */
  readonly unit: string | null;
  /** "hơn", "gần", "khoảng", ... where one stands before it. */
  readonly approx: string | null;
  readonly change: 'increase' | 'decrease' | null;
  /** What is measured, as a phrase of the sentence. */
  readonly of: string | null;
  /** The base of a comparison: "2009", "cùng kỳ". */
  readonly comparedTo: string | null;
}

export type RepeatKind = 'truncated-lead' | 'lead-in-body' | 'block' | 'caption' | 'article';

export interface Repeat {
  readonly kind: RepeatKind;
  /** What was removed. */
  readonly text: string;
  /** What it repeats. */
  readonly of: string;
  /** How alike they are, 0 to 1. */
  readonly score: number;
}

/** The text that all offsets of an Article refer to. */
export function articleText(article: Pick<Article, 'title' | 'lead' | 'text'>): string {
  const lead = article.lead === null ? '' : `${article.lead}\n`;
  return `${article.title}\n${lead}${article.text}`;
}
