import { byteSimilarity, CROWD, CROWD_NEIGHBOURS, worthReading } from '../../articles.ts';
import { namesIn, stringOf } from '../input/row.ts';
import { InputError } from '../item.ts';
import { nameOf } from './members.ts';
import { type Row, ROW_VERSION } from './run.ts';

interface Member {
  readonly id: string;
  readonly content: string;
  readonly syllables: number;
  readonly minima: Uint8Array;
}

/**
 * The members of one band `{band, members, crowded?}` to the pairs worth reading, `{v, a, b}` with a
 * before b by code unit. Members are rows of `sign`, of which `id`, `content`, `syllables` and
 * `minima` are read, and have different contents. A band of more than {@link CROWD} members, or a
 * piece of one that says `crowded`, pairs each with its next neighbours by content only.
 */
export function* pairRow(row: Row): Generator<Row> {
  const members = membersOf(row);
  const crowded = row['crowded'] === true || members.length > CROWD;
  const reach = crowded ? CROWD_NEIGHBOURS : members.length;
  for (const [at, first] of members.entries()) {
    for (const second of members.slice(at + 1, at + 1 + reach)) {
      const similarity = byteSimilarity(first.minima, second.minima);
      if (!worthReading(similarity, first.syllables, second.syllables)) continue;
      const [a, b] = first.id < second.id ? [first.id, second.id] : [second.id, first.id];
      yield { v: ROW_VERSION, a, b };
    }
  }
}

function membersOf(row: Row): readonly Member[] {
  const { members } = row;
  if (!Array.isArray(members)) {
    throw new InputError(
      'invalid-row',
      `expected an array of rows of sign in "members", got ${namesIn(row)}`,
    );
  }
  return members
    .map((member) => memberOf(Object(member) as Row))
    .sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0));
}

function memberOf(row: Row): Member {
  const { syllables } = row;
  const content = stringOf(row, 'content');
  const minima = stringOf(row, 'minima');
  if (content === null || minima === null || typeof syllables !== 'number') {
    throw new InputError(
      'invalid-row',
      `expected "id", "content", "syllables" and "minima" of sign in each member, got ${namesIn(row)}`,
    );
  }
  return { id: nameOf(row), content, syllables, minima: Buffer.from(minima, 'base64') };
}
