import { type Preferable, timeOf } from './preference.ts';

/**
 * A string whose order by code unit, then by id, is that of `preference`: for engines that sort texts
 * and know no comparator.
 */
export function rankOf(
  article: Omit<Preferable, 'id' | 'position'>,
  prefer: 'earliest' | 'longest',
): string {
  const time = timeOf(article.date);
  const earlier = Number.isFinite(time) ? hex(time + 2 ** 52, 14) : 'g';
  const longer = hex(0xffffffff - article.syllables, 8);
  const content = article.content.map((half) => hex(half, 8)).join('');
  return prefer === 'earliest' ? `${earlier}-${longer}-${content}` : `${longer}-${content}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
