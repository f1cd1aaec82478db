import { byRule, type Explanation, factsOf, profileEvents, share } from './explanation.ts';

const SHOWN = 100;

/** An explanation for a terminal. */
export function printExplanation(explanation: Explanation): string {
  const { input, article, events } = explanation;
  const sections = [
    [input, ...factsOf(article).map(([name, value]) => `  ${name.padEnd(9)} ${cut(value, 200)}`)],
    section(
      'Dates that the page offers',
      (article.date?.candidates ?? []).map(
        ({ value, from, text, rejected }) =>
          `  ${rejected === null ? '+' : '-'} ${value} from ${from}: ${cut(text)}${rejected === null ? '' : ` (${rejected})`}`,
      ),
    ),
    section(
      'Site profile',
      profileEvents(events).map(({ rule, reason, text }) => `  ${rule}: ${reason}${quoted(text)}`),
    ),
    section(
      `Kept: ${String(article.blocks.length)} blocks`,
      article.blocks.map(({ role, text }) => `  + ${role.padEnd(9)} ${cut(text)}`),
    ),
    ruleSection('Why it was kept', events, 'keep'),
    ruleSection('Chosen', events, 'choose'),
    ruleSection('Removed', events, 'remove'),
    section(
      'Said twice',
      article.repeats.map(
        ({ kind, score, text, of }) =>
          `  - ${kind} (${share(score)}): ${cut(text)}\n      repeats: ${cut(of)}`,
      ),
    ),
    ruleSection('Repaired', events, 'repair'),
    ruleSection('Notes', events, 'note'),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function ruleSection(
  title: string,
  events: Explanation['events'],
  action: 'keep' | 'choose' | 'remove' | 'repair' | 'note',
): readonly string[] {
  return section(
    title,
    byRule(events, action).flatMap(({ stage, rule, reason, texts }) => [
      `  ${stage}/${rule}: ${reason}${texts.length > 1 ? ` (${String(texts.length)} times)` : ''}`,
      ...texts.filter((text) => text !== '').map((text) => `      ${cut(text)}`),
    ]),
  );
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function quoted(text: string): string {
  return text === '' ? '' : `: ${cut(text)}`;
}

function cut(text: string, length: number = SHOWN): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
