export { CROWD, CROWD_NEIGHBOURS, findCandidates, worthReading } from './find-candidates.ts';
export { byteSimilarity, SignatureTable } from './signature-table.ts';
