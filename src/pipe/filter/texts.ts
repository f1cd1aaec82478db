import { articleOf, nameOf } from './members.ts';
import { type Filter } from './run.ts';

/** An article's row to what is compared of it, `{id, title, lead, text}`: less to carry to where it is read. */
export const textsRow: Filter = function* (row) {
  yield { id: nameOf(row), ...articleOf(row) };
};
