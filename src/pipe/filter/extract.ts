import { itemOf } from '../input/row.ts';
import { extractItem, rowText, type TaskOptions } from '../work/task.ts';
import type { Filter } from './run.ts';

/** A page or text `{url, html | text, ...}` to its Article, other members carried through. */
export function extractRow(options: TaskOptions): Filter {
  return (row, place) => {
    const item = itemOf(row, place);
    return [rowText(item, extractItem(item, options))];
  };
}
