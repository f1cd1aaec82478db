/** An Article as a dozen lines for a person to read. */
import { bold, cyan, dim, green, red, shorten, width, wrap, yellow } from './terminal.mjs';

const LABEL = 11;
const ROOM = width - LABEL - 1;
const ORIGINS = {
  'json-ld': 'JSON-LD',
  meta: 'a meta element',
  url: 'the address',
  text: 'the text',
};
const CERTAIN = { article: green, video: yellow, gallery: yellow, live: yellow, list: yellow };

export function showArticle(name, article) {
  const { verdict, title } = article;
  const kind = (CERTAIN[verdict.kind] ?? red)(verdict.kind);
  const rule = '─'.repeat(Math.max(2, width - name.length - 5));
  console.log(`\n${dim('──')} ${cyan(name)} ${dim(rule)}`);
  if (title !== '') for (const line of wrap(title, width - 1)) console.log(` ${bold(line)}`);
  row('verdict', `${kind} ${verdict.confidence.toFixed(2)}`, verdict.reason);
  showDate(article.date);
  row('signed', signature(article));
  row('lead', shorten(article.lead ?? '', ROOM * 2));
  row('text', shorten(article.text, ROOM * 2), extent(article));
  row('people', article.people.map(person).join('; '));
  row('figures', some(article.figures.map(figure), 5).join('; '));
  for (const repeat of article.repeats) showRepeat(repeat);
}

/** One labelled entry, wrapped; nothing for an empty one. The note stands dimmed behind it. */
function row(label, text, note = '') {
  if (text === '') return;
  const plain = note === '' ? text : `${text} (${note})`;
  wrap(plain, ROOM).forEach((line, index) => {
    console.log(` ${dim((index === 0 ? label : '').padEnd(LABEL - 1))} ${line}`);
  });
}

function showDate(date) {
  if (date === null) return;
  const said = date.candidates.find(
    ({ rejected, from }) => rejected === null && from === date.from,
  );
  const from = ORIGINS[date.from] ?? `the ${date.from}`;
  row('date', `${date.value}, from ${from}: "${shorten(said?.text ?? '', 40)}"`);
  for (const { text, rejected } of date.candidates.filter(({ rejected }) => rejected !== null)) {
    row('', `not "${shorten(text, 40)}": ${rejected}`);
  }
}

function signature({ authors, agency, source }) {
  const paper = [source.tag, source.name, source.host].filter((part) => part !== null);
  return [authors.map(({ name }) => name).join(', '), agency ?? '', paper.join(' · ')]
    .filter((part) => part !== '')
    .join(' — ');
}

function extent({ blocks, text }) {
  const captions = blocks.filter(({ role }) => role === 'caption').length;
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return `${words} syllables${captions === 0 ? '' : `, ${captions} caption${captions > 1 ? 's' : ''} apart`}`;
}

function person({ name, honorifics, roles, mentions }) {
  const named = [honorifics[0], name].filter((part) => part !== undefined).join(' ');
  const times = mentions.length > 1 ? ` ×${mentions.length}` : '';
  return `${named}${times}${roles.length > 0 ? ` [${roles.join('; ')}]` : ''}`;
}

function figure({ text, of, approx, change, comparedTo }) {
  const arrow = { increase: '↑ ', decrease: '↓ ' }[change] ?? '';
  const base = comparedTo === null ? '' : ` against ${comparedTo}`;
  return `${arrow}${approx === null ? '' : `${approx} `}${text}${of === null ? '' : ` [${shorten(of, 40)}]`}${base}`;
}

function some(list, count) {
  return list.length <= count ? list : [...list.slice(0, count), `${list.length - count} more`];
}

function showRepeat({ kind, text, of, score }) {
  row('said twice', `"${shorten(text, ROOM - 20)}"`);
  row('', `${kind} ${score.toFixed(2)}: repeats "${shorten(of, ROOM - 40)}"`);
}
