export {
  blanked,
  boilerplateFinder,
  learnBoilerplate,
  withoutPassages,
  type Boilerplate,
  type BoilerplateHit,
  type BoilerplatePassage,
  type LearnOptions,
} from './boilerplate.ts';
