import type { ArticleDate } from '../../article.ts';

/** What is known of an article when one of several copies is chosen. */
export interface Preferable {
  readonly id: string | number;
  readonly syllables: number;
  /** Any 64 bits that follow from the content alone. */
  readonly content: readonly [number, number];
  readonly position: number;
  readonly date?: DateLike;
}

export type DateLike = string | Date | Pick<ArticleDate, 'value'> | null | undefined;

/** Negative where the first is to be kept, as in `Array.sort`. */
type Order<T> = (a: T, b: T) => number;

/**
 * Which of several copies is kept: the earliest by date, the longest text, the first given, or as
 * a comparator says.
 */
export type Prefer<A> = 'earliest' | 'longest' | 'first' | Order<A>;

/**
 * A total order. But for `first` it does not look at positions before all else is equal: the
 * earlier (with `earliest`), then the longer, then by content, then by id.
 */
export function preference(prefer: Prefer<never> & string): Order<Preferable> {
  if (prefer === 'first') return byPosition;
  const rest = [longer, byContent, byId, byPosition];
  return inTurn(prefer === 'earliest' ? [earlier, ...rest] : rest);
}

/** The first order that tells the two apart. */
export function inTurn<T>(orders: readonly Order<T>[]): Order<T> {
  return (a, b) => {
    for (const order of orders) {
      const sign = order(a, b);
      if (sign !== 0) return sign;
    }
    return 0;
  };
}

const byPosition: Order<Preferable> = (a, b) => a.position - b.position;
const longer: Order<Preferable> = (a, b) => b.syllables - a.syllables;
const byContent: Order<Preferable> = (a, b) =>
  a.content[0] - b.content[0] || a.content[1] - b.content[1];
const byId: Order<Preferable> = (a, b) => {
  if (typeof a.id === 'number' && typeof b.id === 'number') return a.id - b.id;
  const [x, y] = [String(a.id), String(b.id)];
  return x < y ? -1 : x > y ? 1 : 0;
};
const earlier: Order<Preferable> = (a, b) => {
  const [x, y] = [timeOf(a.date), timeOf(b.date)];
  return x < y ? -1 : x > y ? 1 : 0;
};

const HANOI = '+07:00';

/** Milliseconds of a date, times without a zone taken in Vietnam's; Infinity where there is none. */
export function timeOf(date: DateLike): number {
  if (date === null || date === undefined) return Infinity;
  if (date instanceof Date) return finite(date.getTime());
  const value = typeof date === 'string' ? date : date.value;
  const zoned = !value.includes('T') || /(?:Z|[+-]\d{2}:?\d{2})$/i.test(value);
  return finite(Date.parse(zoned ? value : value + HANOI));
}

function finite(time: number): number {
  return Number.isFinite(time) ? time : Infinity;
}
