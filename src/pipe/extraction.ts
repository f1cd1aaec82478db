export { extractRow } from './filter/extract.ts';
export { extractItem } from './work/task.ts';
