import { byRule, type Explanation, factsOf, profileEvents, share } from './explanation.ts';

/** Explanations as one self-contained page: no script, nothing fetched. */
export function explanationPage(explanations: readonly Explanation[]): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>tinsach explain</title>
<style>${STYLE}</style>
</head>
<body>
${explanations.map(explanationOf).join('\n')}
</body>
</html>
`;
}

function explanationOf({ input, article, events }: Explanation): string {
  return `<main>
<header><p class="input">${escape(input)}</p><h1>${escape(article.title || 'No title')}</h1></header>
${section('What was found', table(factsOf(article).map(([name, value]) => [cell(name, 'th'), cell(value)])))}
${section('Dates that the page offers', dates(article))}
${section(
  'Site profile',
  table(
    profileEvents(events).map(({ rule, reason, text }) => [
      cell(rule, 'th'),
      cell(reason),
      cell(text),
    ]),
  ),
)}
${section('Kept, in reading order', kept(article))}
${section('Removed, by rule', rules(events, 'remove'))}
${section('Said twice', repeats(article))}
${section('Chosen', rules(events, 'choose'))}
${section('Why it was kept', rules(events, 'keep'))}
${section('Repaired', rules(events, 'repair'))}
${section('Notes', rules(events, 'note'))}
</main>`;
}

function dates({ date }: Explanation['article']): string {
  return table(
    (date?.candidates ?? []).map(({ value, from, text, rejected }) => [
      `<td class="${rejected === null ? 'yes' : 'no'}">${escape(value)}</td>`,
      cell(from),
      cell(text),
      cell(rejected ?? 'agrees'),
    ]),
  );
}

function kept({ lead, blocks }: Explanation['article']): string {
  const first = lead === null ? [] : [['lead', lead] as const];
  return table(
    [...first, ...blocks.map(({ role, text }) => [role, text] as const)].map(([role, text]) => [
      cell(role, 'th'),
      `<td class="yes">${escape(text)}</td>`,
    ]),
  );
}

function repeats(article: Explanation['article']): string {
  return table(
    article.repeats.map(({ kind, score, text, of }) => [
      cell(`${kind} ${share(score)}`, 'th'),
      `<td class="no">${escape(text)}</td>`,
      cell(of),
    ]),
  );
}

function rules(
  events: Explanation['events'],
  action: 'keep' | 'choose' | 'remove' | 'repair' | 'note',
): string {
  return byRule(events, action)
    .map(
      ({ stage, rule, reason, texts }) =>
        `<details${texts.length < 8 ? ' open' : ''}><summary><b>${escape(rule)}</b> ${escape(reason)} <span>${escape(stage)}, ${String(texts.length)}</span></summary><ul class="${action}">${texts.map((text) => `<li>${escape(text)}</li>`).join('')}</ul></details>`,
    )
    .join('\n');
}

function section(title: string, content: string): string {
  return content === '' ? '' : `<section><h2>${title}</h2>\n${content}\n</section>`;
}

function table(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return `<table>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}</table>`;
}

function cell(text: string, name: 'td' | 'th' = 'td'): string {
  return `<${name}>${escape(text)}</${name}>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --yes: #2a8a3e; --no: #c0392b }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem }
h1 { margin: 0 0 1rem; line-height: 1.2 }
h2 { margin: 2rem 0 .5rem; font-size: 1.1rem }
.input { margin: 0; opacity: .7; overflow-wrap: anywhere }
table { width: 100%; border-collapse: collapse }
th, td { padding: .35rem .6rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { width: 8rem; font-weight: 600; opacity: .75 }
.yes { border-left: 3px solid var(--yes) }
.no, .remove li { text-decoration: line-through; text-decoration-color: var(--no) }
details { border-top: 1px solid var(--line); padding: .35rem 0 }
summary { cursor: pointer }
summary span { opacity: .6 }
ul { margin: .3rem 0 .6rem; padding-left: 1.4rem }
`;
