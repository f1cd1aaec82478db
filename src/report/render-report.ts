import { histogram } from './histogram.ts';
import { count, html, plural, raw, type Html } from './html.ts';
import { level, pairCard } from './pair.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import type { ReportInput, ReportOptions, ReportPair } from './types.ts';

/** Ids of a cluster that are listed. */
const MEMBERS = 12;

/**
 * What a run of deduplication found, as one self-contained page: totals, a histogram of scores, the
 * clusters, and each pair's two texts side by side with what they share and where they differ marked. Its
 * size is bounded by the options and it says what it leaves out. Nothing is loaded from elsewhere.
 */
export function renderReport(input: ReportInput, options: ReportOptions = {}): string {
  const { pairs = 200, clusters = 100, textLength = 20_000 } = options;
  const title = input.title ?? 'Near-duplicates';
  // Stable: pairs of one score stay in the order given.
  const ordered = [...input.dropped].sort((a, b) => a.score - b.score);
  const shown = ordered.slice(0, pairs);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"
        />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <header class="top">
            <p class="maker">tinsach</p>
            <h1>${title}</h1>
          </header>
          ${totals(input)}
          ${input.dropped.length === 0 ? html`<p class="none">No article was dropped: no two of them are one text.</p>` : null}
          ${input.dropped.length > 0 ? scores(ordered) : null}
          ${clusterList(input, shown, clusters)}
          ${shown.length > 0 ? pairList(shown, ordered.length, textLength) : null}
        </main>
        <script>
          ${raw(SCRIPT)};
        </script>
      </body>
    </html> `.html;
}

function totals({ kept, dropped, clusters }: ReportInput): Html {
  const articles = kept + dropped.length;
  const share = articles === 0 ? 0 : (100 * dropped.length) / articles;
  const tile = (id: string, value: string, name: string): Html =>
    html`<div class="tile" id="total-${id}">
      <dd>${value}</dd>
      <dt>${name}</dt>
    </div>`;
  return html`<dl class="totals">
    ${[
      tile('articles', count(articles), 'articles read'),
      tile('kept', count(kept), 'kept'),
      tile('dropped', count(dropped.length), `dropped (${share.toFixed(1)}%)`),
      tile('clusters', count(clusters.length), 'clusters'),
    ]}
  </dl>`;
}

function scores(ordered: readonly ReportPair[]): Html {
  const values = ordered.map(({ score }) => score);
  const unsure = values.filter((score) => level(score) === 'look').length;
  const note =
    unsure === 0 ? 'None is under 0.8.' : `${plural(unsure, 'pair')} under 0.8: read these first.`;
  return html`<section class="card">
    <h2>Scores</h2>
    <p class="note">How sure each dropped article is a copy of the kept one, 0 to 1. ${note}</p>
    ${histogram(values)}
  </section>`;
}

function clusterList(input: ReportInput, shown: readonly ReportPair[], most: number): Html | null {
  if (input.clusters.length === 0) return null;
  const titles = new Map(shown.map(({ of, kept }) => [of, kept?.title]));
  const cards = new Map<string | number, number>();
  for (const [number, { id }] of shown.entries()) cards.set(id, number);
  const largest = [...input.clusters].sort((a, b) => b.members.length - a.members.length);
  const rows = largest.slice(0, most).map(({ kept, members }) => {
    const others = members.filter((id) => id !== kept);
    const links = others.slice(0, MEMBERS).map((id) => {
      const card = cards.get(id);
      return card === undefined
        ? html`<span class="chip">${id}</span>`
        : html`<a class="chip" href="#pair-${card}">${id}</a>`;
    });
    const rest = others.length - links.length;
    return html`<li>
      <span class="size">${count(members.length)}</span
      ><span class="what"
        ><span class="headline" lang="vi">${titles.get(kept) || `${kept}`}</span
        ><span class="members"
          >${links}${rest > 0 ? html`<span class="chip">and ${count(rest)} more</span>` : null}</span
        ></span
      >
    </li>`;
  });
  const left = largest.length - rows.length;
  return html`<section class="card">
    <h2>Clusters</h2>
    <p class="note">
      Each holds one kept article and the copies dropped for it, largest
      first.${left > 0 ? ` ${plural(left, 'smaller one')} not listed.` : ''}
    </p>
    <ol class="clusters">
      ${rows}
    </ol>
  </section>`;
}

function pairList(shown: readonly ReportPair[], all: number, textLength: number): Html {
  const which =
    shown.length < all
      ? `The ${count(shown.length)} least sure of ${count(all)} pairs`
      : plural(all, 'pair');
  return html`<section class="pairs">
    <div class="bar-top">
      <h2>Pairs</h2>
      <input
        type="search"
        id="filter"
        placeholder="Title or id"
        aria-label="Show pairs whose title or id contains this"
      /><button type="button" id="open-all">Open all</button>
    </div>
    <p class="note">
      <span id="shown-pairs">${which}</span>, least sure first.
      <span class="legend"
        ><span class="both">shared</span> <mark class="own-a">only in the dropped one</mark>
        <mark class="own-b">only in the kept one</mark></span
      >
    </p>
    ${shown.map((pair, number) => pairCard(pair, number, textLength))}
  </section>`;
}
