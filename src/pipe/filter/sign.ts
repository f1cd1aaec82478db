import { bandKeys, HEADER, rankOf, sign } from '../../articles.ts';
import { articleOf, dateOf, nameOf } from './members.ts';
import { type Filter, ROW_VERSION } from './run.ts';

/**
 * An article's row to what candidates are found by:
 * `{v, id, rank, syllables, content, bands, minima}`.
 */
export function signRow(prefer: 'earliest' | 'longest'): Filter {
  return function* (row) {
    const signature = sign(articleOf(row));
    const [syllables = 0, high = 0, low = 0] = signature;
    yield {
      v: ROW_VERSION,
      id: nameOf(row),
      rank: rankOf({ syllables, content: [high, low], date: dateOf(row) }, prefer),
      syllables,
      content: hex(high) + hex(low),
      bands: Array.from(bandKeys(signature), hex),
      minima: Buffer.from(Uint8Array.from(signature.subarray(HEADER))).toString('base64'),
    };
  };
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
