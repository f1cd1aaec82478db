export { openIndex } from './open-index.ts';
export type {
  DedupIndex,
  IndexAnswer,
  IndexArticle,
  IndexStats,
  OpenIndexOptions,
} from './types.ts';
