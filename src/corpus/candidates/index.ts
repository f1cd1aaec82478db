export {
  CROWD,
  CROWD_NEIGHBOURS,
  findCandidates,
  worthReading,
  type Candidates,
} from './find-candidates.ts';
export { Pairs } from './pairs.ts';
export { byteSimilarity, SignatureTable } from './signature-table.ts';
