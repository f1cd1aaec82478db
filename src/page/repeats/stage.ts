import type { Trace } from '../../trace.ts';
import { tellOnce, type Told, type ToldOnce } from './tell-once.ts';

/** Takes out what the page says twice. */
export function repeatsStage<Page extends Told & { readonly trace: Trace | undefined }>(
  page: Page,
): Page & ToldOnce {
  const told = tellOnce(page);
  if (page.trace !== undefined) {
    for (const { kind, text, of, score } of told.repeats) {
      page.trace({
        stage: 'repeats',
        rule: kind,
        reason: `says "${of.slice(0, 60)}" again (${score.toFixed(2)})`,
        text: text.slice(0, 200),
        action: 'remove',
      });
    }
  }
  return { ...page, ...told };
}
