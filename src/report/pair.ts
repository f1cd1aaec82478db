import { html, plural, type Html } from './html.ts';
import { comparePair, type Side } from './passages.ts';
import type { ReportArticle, ReportPair } from './types.ts';

/** A pair as a card that opens: score, titles and reason, then the two texts side by side. */
export function pairCard(pair: ReportPair, number: number, textLength: number): Html {
  const { id, of, score, reason, dropped, kept } = pair;
  const title = dropped?.title || `(no title) ${id}`;
  const names = `${title} ${kept?.title ?? ''} ${id} ${of}`.normalize('NFC').toLowerCase();
  return html`<details class="pair" id="pair-${number}" data-score="${score}" data-names="${names}">
    <summary>
      <span class="score ${level(score)}">${score.toFixed(3)}</span
      ><span class="what"
        ><span class="headline" lang="vi">${title}</span><span class="reason">${reason}</span></span
      >
    </summary>
    ${facts(pair)}${dropped && kept ? texts(pair, dropped, kept, textLength) : null}
  </details> `;
}

/** How much a reader should look at it. */
export function level(score: number): 'sure' | 'likely' | 'look' {
  return score >= 0.95 ? 'sure' : score >= 0.8 ? 'likely' : 'look';
}

function facts({ differing = [] }: ReportPair): Html | null {
  if (differing.length === 0) return null;
  const items = differing.map(
    ({ kind, a, b }) =>
      html`<li>
        <span class="kind">${kind}</span> <span class="own-a" lang="vi">${a}</span>
        <span class="arrow" aria-label="but in the kept one">→</span>
        <span class="own-b" lang="vi">${b}</span>
      </li>`,
  );
  return html`<div class="facts">
    <h4>Facts that differ</h4>
    <ul>
      ${items}
    </ul>
  </div>`;
}

function texts(
  { id, of }: ReportPair,
  dropped: ReportArticle,
  kept: ReportArticle,
  textLength: number,
): Html {
  const [a, b] = comparePair(dropped, kept, textLength);
  return html`<div class="sides">
    ${column('Dropped', 'a', a, id, dropped.url)}${column('Kept', 'b', b, of, kept.url)}
  </div>`;
}

function column(
  role: string,
  which: 'a' | 'b',
  side: Side,
  id: string | number,
  url: string | null | undefined,
): Html {
  const leadStart = side.title.length + 1;
  const textStart = leadStart + (side.lead === null ? 0 : side.lead.length + 1);
  const part = (start: number, text: string): readonly Html[] =>
    mark(side, start, start + text.length, which);
  return html`<article class="side side-${which}">
    <header>
      <span class="role">${role}</span> <span class="id">${address(id, url)}</span
      ><span class="share">${Math.round(side.shared * 100)}% shared</span>
    </header>
    <div lang="vi">
      <h3>${part(0, side.title)}</h3>
      ${side.lead ? html`<p class="lead">${part(leadStart, side.lead)}</p>` : null}
      <div class="text">${part(textStart, side.text)}</div>
    </div>
    ${side.cut ? html`<p class="cut">The text goes on; this page shows its first ${plural(side.text.length, 'character')}.</p>` : null}
  </article> `;
}

function address(id: string | number, url: string | null | undefined): Html {
  return url && /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="noreferrer noopener" target="_blank">${id}</a>`
    : html`${id}`;
}

/** A part of a text with its stretches marked. */
function mark(side: Side, from: number, to: number, which: 'a' | 'b'): readonly Html[] {
  const out: Html[] = [];
  let at = from;
  for (const { start, end, passage } of side.stretches) {
    if (end <= from) continue;
    if (start >= to) break;
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    const text = side.whole.slice(first, last);
    out.push(html`${side.whole.slice(at, first)}`);
    out.push(
      passage === null
        ? html`<mark class="own-${which}">${text}</mark>`
        : html`<span class="both" data-passage="${passage}">${text}</span>`,
    );
    at = last;
  }
  out.push(html`${side.whole.slice(at, to)}`);
  return out;
}
