/** Leads whose words come back in the body: at its start they are a repeat, later a quotation that stays. */
import { readFileSync } from 'node:fs';
import { tellOnce } from '../../src/page/repeats/tell-once.ts';

const FILE = '../shared/data/dedup/lead-in-body.jsonl';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly best_window_start_token: number;
  readonly sapo: string;
  readonly body_start: string;
}

/** The first word of the body is that of the lead, and all of it follows. */
const isRepeat = ({ kind, best_window_start_token: start }: Row): boolean =>
  kind === 'verbatim_at_start' && start === 0;

/** The same words, but well inside the body. */
const isQuoted = ({ kind, best_window_start_token: start }: Row): boolean =>
  kind !== 'verbatim_at_start' && start > 0;

export function evaluateRepeats(): Record<string, number> {
  const rows = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const share = (name: string, of: readonly Row[], right: (taken: boolean) => boolean): number => {
    const wrong = of.filter(({ sapo, body_start: text }) => {
      const told = tellOnce({ lead: sapo, blocks: [{ role: 'paragraph', text }] });
      return !right(told.repeats.length > 0);
    });
    const rest = wrong.length === 0 ? '' : `: ${wrong.map(({ id }) => id).join(' ')}`;
    console.log(`${name}: ${String(of.length - wrong.length)} of ${String(of.length)}${rest}`);
    return (of.length - wrong.length) / of.length;
  };
  const behind = rows.filter((row) => row.kind === 'verbatim_at_start' && !isRepeat(row));
  return {
    'repeats.told': share(
      'lead said again at the start, told once',
      rows.filter(isRepeat),
      Boolean,
    ),
    'repeats.quoted': share('words of the lead later on, kept', rows.filter(isQuoted), (is) => !is),
    // A credit or a day stands before these: what follows says more than the lead does.
    'repeats.behind': share('lead behind a credit or a day, kept', behind, (is) => !is),
  };
}
