import { count, html, plural, type Html } from './html.ts';

const BINS = 20;
const WIDTH = 720;
const HEIGHT = 150;
const BASE = 122;
const GAP = 3;

/** Scores from the lowest of the run (rounded down to a tenth) to 1, in {@link BINS} columns. */
export function histogram(scores: readonly number[]): Html {
  const low = Math.min(0.9, Math.floor(scores.reduce((a, b) => Math.min(a, b), 1) * 10) / 10);
  const bins = new Array<number>(BINS).fill(0);
  for (const score of scores) {
    bins[Math.min(BINS - 1, Math.max(0, Math.floor(((score - low) / (1 - low)) * BINS)))]!++;
  }
  const most = Math.max(1, ...bins);
  const bound = (bin: number): string => (low + ((1 - low) * bin) / BINS).toFixed(3);
  const width = WIDTH / BINS;
  const columns = bins.map((n, bin) => {
    const height = n === 0 ? 0 : Math.max(2, Math.round((n / most) * (BASE - 24)));
    const x = bin * width + GAP / 2;
    const label = html`<text
      class="bar-count"
      x="${bin * width + width / 2}"
      y="${BASE - height - 6}"
      >${count(n)}</text
    >`;
    return html`<g
      ><title>${bound(bin)} to ${bound(bin + 1)}: ${plural(n, 'pair')}</title
      ><rect class="bar-room" x="${x}" y="0" width="${width - GAP}" height="${BASE}" /><rect
        class="bar"
        x="${x}"
        y="${BASE - height}"
        width="${width - GAP}"
        height="${height}"
        rx="2"
      />${n === 0 ? null : label}</g
    >`;
  });
  const tenths = Math.round((1 - low) * 10);
  const ticks = Array.from({ length: tenths + 1 }, (_, i) => {
    const anchor = i === 0 ? 'start' : i === tenths ? 'end' : 'middle';
    return html`<text
      class="tick"
      x="${(WIDTH * i) / tenths}"
      y="${BASE + 20}"
      text-anchor="${anchor}"
      >${(low + i / 10).toFixed(1)}</text
    >`;
  });
  return html`<svg
    class="histogram"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-label="Histogram of the scores of ${plural(scores.length, 'pair')}"
  >
    ${columns}
    <line class="axis" x1="0" x2="${WIDTH}" y1="${BASE}" y2="${BASE}" />
    ${ticks}
  </svg>`;
}
