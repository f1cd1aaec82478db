import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extractRow } from '../../src/pipe/filter/extract.ts';
import { type Filter, runFilter } from '../../src/pipe/filter/run.ts';
import { signRow } from '../../src/pipe/filter/sign.ts';
import { verifyRow } from '../../src/pipe/filter/verify.ts';
import { ndjson, rowsOf } from '../cli/run.ts';

type Row = Record<string, unknown>;

/** Runs a filter over the bytes, cut into pieces of this size. */
async function filtered(filter: Filter, bytes: Buffer, piece: number): Promise<string> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  }
  let written = '';
  const write = (text: string): Promise<void> => {
    written += text;
    return Promise.resolve();
  };
  const sink = { write, writeLine: () => Promise.resolve(), close: () => Promise.resolve() };
  const options = { onError: 'emit', maxBytes: 1e6, onFailure: () => undefined } as const;
  await runFilter(pieces(), '-', filter, sink, options);
  return written;
}

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });
/** JSON has no -0, and a member named __proto__ is none of a row's. */
const anyValue = fc
  .jsonValue({ maxDepth: 2 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
  .filter((value) => !JSON.stringify(value).includes('__proto__'));
const anyRow = fc.record({ id: anyText, title: anyText, text: anyText, mine: anyValue });
const anyPiece = fc.integer({ min: 1, max: 200 });

test('rows of any text keep their ids and own members, however the bytes are cut', async () => {
  const property = fc.asyncProperty(
    fc.array(anyRow, { maxLength: 4 }),
    anyPiece,
    async (rows, piece) => {
      const bytes = Buffer.from(ndjson(rows));
      const extracted = rowsOf<Row>(await filtered(extractRow({}), bytes, piece));
      expect(extracted.map(({ id, mine }) => ({ id, mine }))).toEqual(
        rows.map(({ id, mine }) => ({ id, mine })),
      );
      const signed = await filtered(signRow('earliest'), bytes, piece);
      expect(rowsOf<Row>(signed).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      expect(signed).toBe(await filtered(signRow('earliest'), bytes, bytes.length + 1));
      for (const line of signed.split('\n')) expect(line).not.toMatch(/[\t\r]/);
    },
  );
  await fc.assert(property, { numRuns: 60 });
});

test('an article is its own duplicate unless it is empty, whatever it says', async () => {
  const property = fc.asyncProperty(anyRow, async (row) => {
    const [verified] = rowsOf<Row>(
      await filtered(verifyRow(), Buffer.from(ndjson([{ a: row, b: row }])), 4096),
    );
    const syllables = rowsOf<Row>(
      await filtered(signRow('longest'), Buffer.from(ndjson([row])), 4096),
    )[0]!['syllables'];
    expect(verified!['duplicate']).toBe(syllables !== 0);
  });
  await fc.assert(property, { numRuns: 60 });
});

test('each line of garbage is one error row, and the rows around it pass', async () => {
  const garbage = fc.uint8Array({ maxLength: 30 }).map((bytes) => bytes.filter((b) => b !== 10));
  const good = Buffer.from(ndjson([{ id: 'good', text: 'một hai ba' }]));
  const property = fc.asyncProperty(garbage, anyPiece, async (bytes, piece) => {
    const line = Buffer.from(bytes);
    const given = Buffer.concat([good, line, Buffer.from('\n'), good]);
    const rows = rowsOf<Row>(await filtered(signRow('earliest'), given, piece));
    const empty = line.length === 0 || (line.length === 1 && line[0] === 13);
    expect(rows.map((row) => row['id'] ?? 'error')).toEqual(
      empty ? ['good', 'good'] : ['good', 'error', 'good'],
    );
  });
  await fc.assert(property, { numRuns: 100 });
});
