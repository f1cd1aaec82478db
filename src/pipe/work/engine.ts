import { setFlagsFromString } from 'node:v8';

/**
 * What the engine's compiler may spend. Each thread compiles the same functions again, a sixth of what two
 * threads do on 17,000 texts; with smaller functions that must be hotter the same code comes at half of that.
 * Measured with `test/bench/clean.ts`: one core 3 % faster, two cores 8 %.
 */
const FLAGS = ['--max-inlined-bytecode-size-cumulative=500', '--interrupt-budget=130000'];

/** Sets the engine of this process up for work on many threads: call it before they start. */
export function tuneEngine(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
