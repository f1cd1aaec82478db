import { setFlagsFromString } from 'node:v8';

/**
 * What the engine's compiler and collector may spend. Each thread compiles the same functions again, a sixth of
 * what two threads do on 17,000 texts; with smaller functions that must be hotter, and calls of `map` or
 * `filter` as they are, the same code comes at 1.5 s of compiling for 2.7 s. Where every core has its thread,
 * a second one that helps it collect only makes it wait. Measured with `test/bench/clean.ts`.
 */
const FLAGS: readonly string[] = [
  '--max-inlined-bytecode-size-cumulative=500',
  '--no-turbo-inline-array-builtins',
  '--no-parallel-scavenge',
];
/** Later engines have no such flag, and say so on stderr. */
const FLAGS_TO_V8_11: readonly string[] = ['--interrupt-budget=130000'];

/** The flags that an engine of this version knows. */
export function engineFlags(v8: string): readonly string[] {
  return Number.parseInt(v8, 10) <= 11 ? [...FLAGS, ...FLAGS_TO_V8_11] : FLAGS;
}

/** Sets the engine of this process up for work on many threads: call it before they start. */
export function tuneEngine(): void {
  for (const flag of engineFlags(process.versions.v8)) setFlagsFromString(flag);
}
