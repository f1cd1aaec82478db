import { readdirSync, readFileSync } from 'node:fs';
import { stories } from '../pipe/stories.ts';

/** Articles of one template: so many that their bands are crowded. */
const TEMPLATES = 300;

/** What survives a trip through pipes between engines only when nobody takes it for a delimiter. */
const NASTY =
  'một\thai\r\nba "bốn" \\ \\N \\t \\\\N \u0000\u0001\u0085\u2028\u2029\uFEFF e\u0302\u0301 \ud83d\ude00 lẻ \ud800 \u007F\'`${x};-- /* {"v":1,"error":1}';

/** Lines of NDJSON, one page or text each, bad ones among them; bytes, for some are no UTF-8. */
export function nastyPages(): Buffer {
  const text = ({ title, lead, text }: ReturnType<typeof stories>[number]): string =>
    [title, lead, text].filter((part) => part !== null).join('\n');
  const told = stories(20);
  const long = Array.from({ length: 900 }, (_, n) => `${told[n % told.length]!.text} ${String(n)}`);
  const rows: object[] = [
    ...told.map((story) => ({ id: story.id, text: text(story) })),
    ...told.slice(0, 6).map((story, n) => ({
      id: `${NASTY} ${String(n)}`,
      url: `https://bao.example/tin\t${String(n)}`,
      text: `${text(story)}\n${NASTY}`,
      note: NASTY,
      nothing: null,
      nested: { list: [1, null, '\t\n'], tab: '\t' },
      amount: 1e21,
    })),
    { id: '\ud83d\ude00', text: text(told[0]!) },
    { id: '\uff5e', text: text(told[0]!) },
    { id: 'long', text: long.join('\n') },
    { id: 'long again', text: `${long.join('\n')}\n${NASTY}` },
    { id: 'empty', text: '' },
    { id: 12, html: `<h1>${told[1]!.title}</h1><p>${told[1]!.text}</p>` },
    ...readdirSync('fixtures/pages')
      .filter((name) => readdirSync(`fixtures/pages/${name}`).includes('page.html'))
      .map((name) => ({
        id: name,
        html: readFileSync(`fixtures/pages/${name}/page.html`, 'utf8'),
      })),
    ...Array.from({ length: TEMPLATES }, (_, n) => ({
      id: `notice-${String(n)}`,
      text: notice(n),
    })),
  ];
  return Buffer.concat([
    Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
    Buffer.from(`\n{"id":"spaced",\t"text" : ${JSON.stringify(text(told[3]!))}}\r\n\r\n`),
    Buffer.from(
      '\\N\nnull\n[]\n{"id":"no text"}\n{"id":{},"text":"x"}\n{"text":"a\tb"}\n{"id":"cut","te\n',
    ),
    Buffer.concat([
      Buffer.from('{"id":"latin","text":"'),
      Buffer.of(0xff, 0xe9),
      Buffer.from('"}\n'),
    ]),
    Buffer.from(JSON.stringify({ id: 'last, without a line feed', text: text(told[4]!) })),
  ]);
}

/** Notices that share all but a few words, and are not one text. */
function notice(n: number): string {
  const { title, text } = stories(1)[0]!;
  const day = `${String(1 + (n % 28))}/${String(1 + (n % 12))}`;
  return `Thông báo số ${String(n)} ngày ${day}: ${title}\n${text}\nSố ${String(n * 7919)} giá ${String(1000 + n * 13)} đồng, hẹn ngày ${day}.`;
}
