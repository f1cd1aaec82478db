import type { Article, TraceEvent } from '../index.ts';
import { type Item, loadExtraction, type TaskOptions } from '../pipe/index.ts';

/** One page's Article and every decision on the way to it. */
export interface Explanation {
  readonly input: string;
  readonly article: Article;
  readonly events: readonly TraceEvent[];
}

/** Events of one stage, rule and action, which are shown together. */
export interface RuleEvents {
  readonly stage: string;
  readonly rule: string;
  readonly reason: string;
  readonly texts: readonly string[];
}

export async function explain(item: Item, options: TaskOptions): Promise<Explanation> {
  const { extractItem } = await loadExtraction();
  const events: TraceEvent[] = [];
  const trace = (event: TraceEvent): void => {
    events.push(event);
  };
  const article = extractItem(item, { ...options, trace });
  return { input: item.url ?? item.input, article, events };
}

/** The events of an action, those of one rule together, in the order of their first. */
export function byRule(
  events: readonly TraceEvent[],
  action: TraceEvent['action'],
): readonly RuleEvents[] {
  const rules = new Map<string, RuleEvents & { readonly texts: string[] }>();
  for (const event of events) {
    if (event.action !== action || isProfile(event)) continue;
    const { stage, rule, reason } = event;
    const key = [stage, rule, reason].join('\n');
    const known = rules.get(key);
    if (known) known.texts.push(event.text);
    else rules.set(key, { stage, rule, reason, texts: [event.text] });
  }
  return [...rules.values()];
}

/** What was known of the site, and which of it found nothing in this page. */
export function profileEvents(events: readonly TraceEvent[]): readonly TraceEvent[] {
  return events.filter(isProfile);
}

function isProfile({ stage, rule }: TraceEvent): boolean {
  return stage === 'profile' || rule.startsWith('profile');
}

/** Facts of the Article in a word each, for the head of an explanation. */
export function factsOf(article: Article): readonly (readonly [string, string])[] {
  const { verdict, date, modified, source, language } = article;
  const facts: (readonly [string, string | null])[] = [
    ['verdict', `${verdict.kind} (${share(verdict.confidence)}): ${verdict.reason}`],
    ['title', article.title],
    ['lead', article.lead],
    ['place', article.location],
    [
      'date',
      date && `${date.value} (${date.precision}, from ${date.from}, ${share(date.confidence)})`,
    ],
    ['modified', modified && `${modified.value} (from ${modified.from})`],
    ['source', [source.tag, source.name, source.host].filter((part) => part !== null).join(' · ')],
    ['authors', article.authors.map(({ name }) => name).join(', ')],
    ['agency', article.agency],
    ['category', article.category],
    ['tags', article.tags.join(', ')],
    ['language', `${language.code} (${share(language.confidence)})`],
    ['people', article.people.map(({ name }) => name).join(', ')],
    ['figures', article.figures.map(({ text }) => text).join(' · ')],
  ];
  return facts.filter((fact): fact is readonly [string, string] => Boolean(fact[1]));
}

export function share(value: number): string {
  return value.toFixed(2);
}
