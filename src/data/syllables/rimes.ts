/** A family of rimes: what may stand before and after one nucleus. */
export interface RimeRow {
  /** The glide before the nucleus. */
  readonly medial: '' | 'o' | 'u';
  readonly nucleus: string;
  /** Which letter of the nucleus carries the tone. */
  readonly toneOn: 0 | 1;
  /** Codas, `-` for none. */
  readonly codas: string;
  /** Onsets, `-` for none; without it all that spelling allows. */
  readonly onsets?: string;
}

export const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x';

/** Onsets after which no medial is written ({@link EXCEPTIONS} aside). */
export const LABIALS = 'b m p ph v';

/** Codas that allow only the tones sắc and nặng. */
export const STOPS = 'c ch p t';

/**
 * The rimes of written Vietnamese. `i`/`y` and `o`/`u` as glides follow the orthography of the 1980
 * regulation and the dictionaries before it, so that both "quý"/"quí" and "mỹ"/"mĩ" are syllables.
 */
export const RIMES: readonly RimeRow[] = [
  { medial: '', nucleus: 'a', toneOn: 0, codas: '- c ch i m n ng nh o p t u y' },
  { medial: '', nucleus: 'ă', toneOn: 0, codas: 'c m n ng p t' },
  { medial: '', nucleus: 'â', toneOn: 0, codas: 'c m n ng p t u y' },
  { medial: '', nucleus: 'e', toneOn: 0, codas: '- c m n ng o p t' },
  { medial: '', nucleus: 'ê', toneOn: 0, codas: '- ch m n nh p t u' },
  { medial: '', nucleus: 'i', toneOn: 0, codas: '- ch m n nh p t u' },
  { medial: '', nucleus: 'y', toneOn: 0, codas: '-', onsets: '- h k l m s t th v' },
  { medial: '', nucleus: 'o', toneOn: 0, codas: '- c i m n ng p t' },
  { medial: '', nucleus: 'oo', toneOn: 1, codas: 'c ng' },
  { medial: '', nucleus: 'ô', toneOn: 0, codas: '- c i m n ng p t' },
  { medial: '', nucleus: 'ôô', toneOn: 1, codas: 'c ng' },
  { medial: '', nucleus: 'ơ', toneOn: 0, codas: '- i m n p t' },
  { medial: '', nucleus: 'u', toneOn: 0, codas: '- c i m n ng p t' },
  { medial: '', nucleus: 'ư', toneOn: 0, codas: '- c i m n ng t u' },
  { medial: '', nucleus: 'ia', toneOn: 0, codas: '-' },
  { medial: '', nucleus: 'iê', toneOn: 1, codas: 'c m n ng p t u' },
  { medial: '', nucleus: 'yê', toneOn: 1, codas: 'm n ng t u', onsets: '-' },
  { medial: '', nucleus: 'ua', toneOn: 0, codas: '-' },
  { medial: '', nucleus: 'uô', toneOn: 1, codas: 'c i m n ng t' },
  { medial: '', nucleus: 'ưa', toneOn: 0, codas: '-' },
  { medial: '', nucleus: 'ươ', toneOn: 1, codas: 'c i m n ng p t u' },
  { medial: 'o', nucleus: 'a', toneOn: 0, codas: '- c ch i m n ng nh o p t y' },
  { medial: 'o', nucleus: 'ă', toneOn: 0, codas: 'c m n ng p t' },
  { medial: 'o', nucleus: 'e', toneOn: 0, codas: '- m n o t' },
  { medial: 'u', nucleus: 'â', toneOn: 0, codas: 'n ng t y' },
  { medial: 'u', nucleus: 'ê', toneOn: 0, codas: '- ch n nh u' },
  { medial: 'u', nucleus: 'ơ', toneOn: 0, codas: '-' },
  { medial: 'u', nucleus: 'y', toneOn: 0, codas: '- ch n nh p t u' },
  { medial: 'u', nucleus: 'ya', toneOn: 0, codas: '-' },
  { medial: 'u', nucleus: 'yê', toneOn: 1, codas: 'n t' },
  { medial: 'u', nucleus: 'a', toneOn: 0, codas: '- c ch i m n ng nh o p t u y', onsets: 'q' },
  { medial: 'u', nucleus: 'ă', toneOn: 0, codas: 'c m n ng p t', onsets: 'q' },
  { medial: 'u', nucleus: 'â', toneOn: 0, codas: 'c n ng t y', onsets: 'q' },
  { medial: 'u', nucleus: 'e', toneOn: 0, codas: '- n o t', onsets: 'q' },
  { medial: 'u', nucleus: 'ê', toneOn: 0, codas: '- ch n nh t u', onsets: 'q' },
  { medial: 'u', nucleus: 'i', toneOn: 0, codas: '- nh t', onsets: 'q' },
  { medial: 'u', nucleus: 'ơ', toneOn: 0, codas: '- i n t', onsets: 'q' },
  { medial: 'u', nucleus: 'ô', toneOn: 0, codas: 'c', onsets: 'q' },
  { medial: 'u', nucleus: 'y', toneOn: 0, codas: '- n nh t', onsets: 'q' },
  { medial: 'u', nucleus: 'yê', toneOn: 1, codas: 'n t', onsets: 'q' },
];

/** Rimes open on both sides whose tone stands on the glide in the old style: hòa, khỏe, thủy. */
export const TWO_STYLES = 'oa oe uy';

/** Loans and names against the rules, in use as syllables: onset, medial, nucleus, coda. */
export const EXCEPTIONS: readonly (readonly [string, '' | 'o' | 'u', string, string])[] = [
  ['b', 'u', 'y', 't'],
  ['b', 'o', 'a', ''],
  ['b', 'o', 'a', 'n'],
  ['ph', 'u', 'y', ''],
  ['v', 'o', 'a', 'n'],
  ['k', '', 'a', 'n'],
  ['k', '', 'ô', 'ng'],
];
