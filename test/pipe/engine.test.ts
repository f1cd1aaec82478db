import { expect, test } from '@jest/globals';
import { engineFlags } from '../../src/pipe/work/engine.ts';

test.each([
  ['11.3.244.8-node.33', true],
  ['12.4.254.21-node.33', false],
  ['13.6.233.17-node.28', false],
])('V8 %s is given the budget of interrupts: %s', (version, given) => {
  expect(engineFlags(version).some((flag) => /^--interrupt-budget=/.test(flag))).toBe(given);
});
