export { CROWD, CROWD_NEIGHBOURS, findCandidates, worthReading } from './find-candidates.ts';
export { Pairs } from './pairs.ts';
export { byteSimilarity, SignatureTable } from './signature-table.ts';
