export { reportOf } from './from-deduped.ts';
export { renderReport } from './render-report.ts';
export type {
  ReportArticle,
  ReportCluster,
  ReportInput,
  ReportOptions,
  ReportPair,
} from './types.ts';
