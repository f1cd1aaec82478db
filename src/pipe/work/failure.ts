import type { Failure, FailureCode, Item } from '../item.ts';

/** A failure in the place of an item's row. */
export function failureOf(item: Item, code: FailureCode, reason: string): Failure {
  const { input, record, id, url } = item;
  return { input, record, id, url, code, reason };
}
