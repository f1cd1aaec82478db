/** Light and dark follow the reader's system; the two texts stand one below the other on a phone. */
export const STYLE: string = `
:root {
  color-scheme: light dark;
  --paper: #f6f5f1; --card: #fffefb; --ink: #1d1f21; --soft: #62666b; --line: #e2dfd6;
  --accent: #0f6b5c; --accent-soft: #d9ece7;
  --a: #8a3b00; --a-back: #ffe6cf; --b: #124a8f; --b-back: #dbe9ff; --both: #b9d8cf; --lit: #fff2a8;
  --look: #a4301f; --likely: #8a5a00; --sure: #0f6b5c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --card: #1c2024; --ink: #e7e6e2; --soft: #9ba1a8; --line: #30363c;
    --accent: #5cc4ae; --accent-soft: #17352f;
    --a: #ffc290; --a-back: #4a2a10; --b: #a9cdff; --b-back: #16325a; --both: #335a51; --lit: #5a4d0c;
    --look: #ff9584; --likely: #f0bd5b; --sure: #5cc4ae;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 1180px; margin: 0 auto; padding: 40px 24px 96px; }
h1, h2, h3, h4, p, dl, dd, ol, ul { margin: 0; padding: 0; }
.maker { color: var(--accent); font-weight: 700; letter-spacing: .02em; }
h1 { font-size: clamp(1.7rem, 4vw, 2.4rem); line-height: 1.2; letter-spacing: -.015em; }
h2 { font-size: 1.2rem; line-height: 1.3; }
.note { color: var(--soft); font-size: .92rem; max-width: 90ch; }
.totals { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1px; margin: 28px 0;
  background: var(--line); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
.tile { background: var(--card); padding: 18px 22px; display: flex; flex-direction: column; }
.tile dd { font-size: 1.9rem; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; letter-spacing: -.01em; }
.tile dt { color: var(--soft); font-size: .9rem; }
#total-dropped dd { color: var(--accent); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 22px 24px; margin: 0 0 24px; }
.none { padding: 40px 0; color: var(--soft); }
.histogram { display: block; width: 100%; height: auto; margin-top: 14px; overflow: visible; }
.bar { fill: var(--accent); } .bar-room { fill: transparent; } g:hover .bar-room { fill: var(--accent-soft); }
.bar-count, .tick { font-size: 12px; fill: var(--soft); font-variant-numeric: tabular-nums; } .bar-count { text-anchor: middle; }
.axis { stroke: var(--line); }
.clusters { list-style: none; margin-top: 10px; max-height: 27rem; overflow: auto; overscroll-behavior: contain; scrollbar-width: thin;
  -webkit-mask-image: linear-gradient(#000 calc(100% - 28px), transparent); mask-image: linear-gradient(#000 calc(100% - 28px), transparent); padding-bottom: 20px; }
.clusters li { display: flex; gap: 14px; padding: 12px 0; border-top: 1px solid var(--line); }
.clusters li:first-child { border-top: 0; }
.size { flex: none; min-width: 2.1em; height: 2.1em; line-height: 2.1em; padding: 0 .4em; text-align: center; border-radius: 999px;
  background: var(--accent-soft); color: var(--accent); font-weight: 650; font-variant-numeric: tabular-nums; }
.what { min-width: 0; display: flex; flex-direction: column; gap: 2px; }
.headline { font-weight: 600; line-height: 1.4; overflow-wrap: anywhere; }
.members { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 4px; }
.chip { font-size: .82rem; padding: 1px 9px; border: 1px solid var(--line); border-radius: 999px; color: var(--soft);
  text-decoration: none; overflow-wrap: anywhere; max-width: 100%; }
a.chip:hover, a.chip:focus-visible { color: var(--accent); border-color: var(--accent); }
.pairs { margin-top: 40px; }
.bar-top { display: flex; flex-wrap: wrap; align-items: center; gap: 12px; margin-bottom: 6px; }
.bar-top h2 { margin-right: auto; font-size: 1.4rem; }
input, button { font: inherit; font-size: .92rem; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 7px 12px; }
button { cursor: pointer; } button:hover { border-color: var(--accent); color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.legend { white-space: nowrap; margin-left: .3em; } .legend > * { margin-right: .5em; }
.pair { background: var(--card); border: 1px solid var(--line); border-radius: 12px; margin-top: 14px; scroll-margin-top: 12px; }
.pair[hidden] { display: none; }
summary { display: flex; gap: 16px; padding: 14px 20px; cursor: pointer; list-style: none; border-radius: 12px; }
summary::-webkit-details-marker { display: none; }
summary::after { content: ""; flex: none; width: 8px; height: 8px; margin: 8px 4px 0 auto; border: solid var(--soft); border-width: 0 2px 2px 0; transform: rotate(45deg); }
[open] > summary::after { transform: rotate(225deg); margin-top: 12px; }
summary:hover .headline { color: var(--accent); }
.score { flex: none; width: 3.6em; font-size: 1.05rem; font-weight: 700; font-variant-numeric: tabular-nums; }
.score.look { color: var(--look); } .score.likely { color: var(--likely); } .score.sure { color: var(--sure); }
.reason { color: var(--soft); font-size: .9rem; line-height: 1.45; overflow-wrap: anywhere; }
.facts { padding: 0 20px 14px; } .facts h4 { font-size: .85rem; color: var(--soft); font-weight: 600; }
.facts ul { list-style: none; display: flex; flex-wrap: wrap; gap: 8px; margin-top: 6px; }
.facts li { font-size: .9rem; border: 1px solid var(--line); border-radius: 8px; padding: 3px 10px; overflow-wrap: anywhere; }
.kind, .arrow { color: var(--soft); }
.sides { display: grid; grid-template-columns: 1fr 1fr; border-top: 1px solid var(--line); }
.side { min-width: 0; padding: 18px 24px 24px; unicode-bidi: isolate; }
.side + .side { border-left: 1px solid var(--line); }
.side header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 10px; font-size: .85rem; color: var(--soft); margin-bottom: 10px; }
.role { font-weight: 700; } .side-a .role { color: var(--a); } .side-b .role { color: var(--b); }
.id { overflow-wrap: anywhere; min-width: 0; } .id a { color: inherit; } .share { margin-left: auto; font-variant-numeric: tabular-nums; }
h3 { font-size: 1.12rem; line-height: 1.4; overflow-wrap: anywhere; }
.lead { font-weight: 600; margin-top: 10px; } .lead, .text { overflow-wrap: anywhere; white-space: pre-line; max-width: 68ch; }
.text { margin-top: 10px; } .cut { margin-top: 12px; color: var(--soft); font-size: .9rem; font-style: italic; }
.both { text-decoration: underline 1.5px var(--both); text-underline-offset: .28em; }
mark, .facts .own-a, .facts .own-b { border-radius: 3px; padding: 1px 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.own-a { background: var(--a-back); color: var(--a); } .own-b { background: var(--b-back); color: var(--b); }
.lit { background: var(--lit); border-radius: 3px; }
@media (max-width: 760px) {
  main { padding: 24px 14px 64px; }
  .totals { grid-template-columns: 1fr 1fr; } .tile { padding: 12px 16px; } .tile dd { font-size: 1.5rem; }
  .card { padding: 16px; } .bar-count { display: none; } .tick { font-size: 22px; }
  .bar-top h2 { width: 100%; } input { flex: 1; min-width: 0; } .legend { display: block; margin: 6px 0 0; white-space: normal; }
  summary { padding: 12px 14px; gap: 10px; } .score { width: 3.1em; } .facts { padding: 0 14px 12px; }
  .sides { grid-template-columns: 1fr; } .side { padding: 14px 14px 18px; }
  .side + .side { border-left: 0; border-top: 1px solid var(--line); }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print { .bar-top input, .bar-top button { display: none; } .pair { break-inside: avoid; } body { background: none; } }
`;
