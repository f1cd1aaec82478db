export { findCandidates, type Candidates } from './find-candidates.ts';
export { Pairs } from './pairs.ts';
export { SignatureTable } from './signature-table.ts';
