export type { Difference } from './facts.ts';
export { pack, prepare, unpack, type Prepared } from './prepared.ts';
export { THRESHOLD, verify, type SharedPassage, type Verification } from './verify.ts';
