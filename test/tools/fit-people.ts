/**
 * Gathers the statistics of names from the unlabelled corpus and fits the weights of the people finder
 * on the training half of the annotated articles and on articles of the corpus read by hand
 * (people/corpus-mentions.tsv), in turns: names by rule, then by the weights so far. Run it as
 * `npx tsx test/tools/fit-people.ts`; it rewrites two files under `src/data/people/`; with `--weights` it
 * keeps the statistics.
 */
import { writeFileSync } from 'node:fs';
import type { NameSpan } from '../../src/page/annotate/people/decode.ts';
import { FEATURE } from '../../src/page/annotate/people/feature.ts';
import type { Weights } from '../../src/page/annotate/people/score.ts';
import type { Tokens } from '../../src/page/annotate/people/scan.ts';
import {
  readStatistics,
  shippedStatistics,
  type StatisticsSource,
} from '../../src/page/annotate/people/statistics.ts';
import { crossValidate } from './people/cross-validate.ts';
import { fit } from './people/fit.ts';
import { gather, gatherPlain, readCorpus } from './people/gather.ts';
import { seedNames } from './people/seed.ts';
import { lenientFinder } from './people/sure-names.ts';
import { readTraining } from './people/training.ts';

const TURNS = 5;

const SECTIONS = ['words', 'endings', 'forms', 'left', 'right', 'cues', 'compounds'] as const;

function writeStatistics(source: StatisticsSource): void {
  const sections = SECTIONS.map(
    (name) => `  ${name}: \`${source[name].replaceAll('`', '').replaceAll('\\', '')}\`,`,
  ).join('\n');
  writeFileSync(
    'src/data/people/statistics.ts',
    `/**
 * Log-odds (in tenths) of belonging to a person's name, counted by test/tools/fit-people.ts in unlabelled
 * news. words, endings: as first, middle, last and only word, then of standing in lower case; forms: whole phrases; left, right: what stands
 * beside a name ("#" a number, "¶" the end of a line); cues: whole phrases by the word directly before them;
 * compounds: words that begin like a name.
 */
export const PERSON_STATISTICS: {
  readonly words: string;
  readonly endings: string;
  readonly forms: string;
  readonly left: string;
  readonly right: string;
  readonly cues: string;
  readonly compounds: string;
} = {
${sections}
};
`,
  );
}

function writeWeights(weights: Weights): void {
  const rows = Object.entries(FEATURE)
    .map(
      ([feature, index]) =>
        `  ['${feature}', ${weights.alone[index]!.toFixed(3)}, ${weights.inArticle[index]!.toFixed(3)}],`,
    )
    .join('\n');
  writeFileSync(
    'src/data/people/weights.ts',
    `/** Weights of each feature of a span, alone and in its article, fitted by test/tools/fit-people.ts. */
export const PERSON_WEIGHTS: readonly (readonly [string, number, number])[] = [
${rows}
];
`,
  );
}

function gatherAndFit(): void {
  const corpus = readCorpus();
  const plain = gatherPlain(corpus);
  let find: (tokens: Tokens) => readonly NameSpan[] = seedNames;
  let words = '';
  let statistics = shippedStatistics();
  for (let turn = 1; turn <= TURNS; turn += 1) {
    const source = gather(corpus, find, plain, words);
    words = source.words;
    statistics = readStatistics(source);
    const weights = fit(training, statistics);
    find = lenientFinder(statistics, weights);
    console.error(`turn ${String(turn)}`);
    writeStatistics(source);
    writeWeights(weights);
  }
  console.error(crossValidate(training, statistics));
}

const training = readTraining();
if (process.argv.includes('--weights')) {
  console.error(crossValidate(training, shippedStatistics()));
  writeWeights(fit(training, shippedStatistics()));
} else gatherAndFit();
