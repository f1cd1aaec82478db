export { planOf, type SparkOptions } from './plan.ts';
export { scriptOf } from './script.ts';
export { connect, findSparkSubmit, submit } from './submit.ts';
