import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { MAIN, tinsach } from './run.ts';

test('the printed job names its paths as variables and leaves no other', async () => {
  const { stdout, code } = await tinsach(['spark', '--print-sql', '--rounds', '2']);
  expect(code).toBe(0);
  expect(new Set(stdout.match(/\$\{\w+\}/g))).toEqual(new Set(['${input}', '${out}']));
  expect(stdout.match(/^-- == .*$/gm)).toEqual(
    expect.arrayContaining(['-- == signed', '-- == stars, round 2', '-- == convergence']),
  );
});

test('options reach the filters, quotes and all', async () => {
  const args = ['--tinsach', `node 'a\\b'`, '--threshold', '0.8', '--prefer', 'longest'];
  const { stdout } = await tinsach(['spark', '--print-sql', '--input', "it's", ...args]);
  expect(stdout).toContain(String.raw`path 'it\'s'`);
  expect(stdout).toContain(String.raw`USING 'node \'a\\b\' sign --carry 1 --prefer longest `);
  expect(stdout).toContain(String.raw`verify --carry 2 --threshold 0.8 `);
});

test('without Spark it says how to get it, without paths what it wants', async () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [MAIN, 'spark', '--input', 'a', '--out', 'b'],
    {
      env: {},
      encoding: 'utf8',
    },
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/spark-submit was not found .* Install Apache Spark 4/);
  const ran = await tinsach(['spark', '--input', 'a']);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('expected --input PATH and --out PATH');
});
