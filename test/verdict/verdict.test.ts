/** Pages by kind: `cases/KIND/NAME.html`, its address in the canonical link where it counts. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.ts';

const FOLDER = 'test/verdict/cases';

describe.each(readdirSync(FOLDER).sort())('%s', (kind) => {
  test.each(readdirSync(`${FOLDER}/${kind}`).sort())('%s', (file) => {
    const html = readFileSync(`${FOLDER}/${kind}/${file}`, 'utf8');
    const url = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? null;
    const { verdict } = extract(html, { url, annotations: false });
    expect(verdict.kind).toBe(kind);
    expect(verdict.reason).not.toBe('');
    expect(verdict.confidence).toBeGreaterThan(0);
    expect(verdict.confidence).toBeLessThanOrEqual(1);
  });
});
