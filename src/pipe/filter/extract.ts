import { itemOf } from '../input/row.ts';
import { runTask, type TaskOptions } from '../work/task.ts';
import type { Filter } from './run.ts';

const decoder = new TextDecoder();

/** A page or text `{url, html | text, ...}` to its Article, other members carried through. */
export function extractRow(options: TaskOptions): Filter {
  return (row, place) => [decoder.decode(runTask(itemOf(row, place), options).row)];
}
