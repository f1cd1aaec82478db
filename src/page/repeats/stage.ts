import type { TellingPage } from '../content/stage.ts';
import { tellOnce, type ToldOnce } from './tell-once.ts';

export interface OnceToldPage extends TellingPage {
  readonly told: ToldOnce;
}

/** Takes out what the page says twice. */
export function repeatsStage(page: TellingPage): OnceToldPage {
  const told = tellOnce(page);
  for (const { kind, text, of, score } of page.trace === undefined ? [] : told.repeats) {
    page.trace?.({
      stage: 'repeats',
      rule: kind,
      reason: `says "${of.slice(0, 60)}" again (${score.toFixed(2)})`,
      text: text.slice(0, 200),
      action: 'remove',
    });
  }
  return { ...page, told };
}
