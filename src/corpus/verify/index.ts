export type { Difference } from './facts.ts';
export { prepare, type Prepared } from './prepared.ts';
export { SAME_TEXT, THRESHOLD, verify, type SharedPassage, type Verification } from './verify.ts';
