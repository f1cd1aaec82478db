import type { ToneStyle } from '../options.ts';
import { normalize, normalizeWithMap } from '../text/normalize.ts';
import type { Trace } from '../trace.ts';

export interface How {
  readonly toneStyle: ToneStyle;
  readonly trace: Trace | undefined;
}

/** A text normalized and trimmed; a trace is told what was repaired in it. */
export function tidy(text: string, { toneStyle, trace }: How): string {
  const clean = normalize(text, { toneStyle }).trim();
  if (trace !== undefined && clean !== text) tell(text, clean, { toneStyle, trace });
  return clean;
}

/** Words of which a trace is told one by one. */
const MOST_WORDS = 8;

function tell(text: string, clean: string, { toneStyle, trace }: How): void {
  const { repairs } = normalizeWithMap(text, { toneStyle });
  const kinds = Object.entries(repairs).map(([kind, count]) => `${kind}: ${count}`);
  if (kinds.length === 0) return;
  const before = text.trim().split(' ');
  const after = clean.split(' ');
  const words =
    before.length === after.length
      ? before.flatMap((word, at) => (word === after[at] ? [] : [`${word} → ${after[at]!}`]))
      : [];
  trace?.({
    stage: 'text',
    rule: 'normalize',
    reason: kinds.join(', '),
    text: (words.length === 0 ? clean : words.slice(0, MOST_WORDS).join('; ')).slice(0, 200),
    action: 'repair',
  });
}
