/** The articles that the people finder is fitted on: the training half, and articles of the corpus read by hand. */
import { readFileSync } from 'node:fs';
import { readArticles } from './gather.ts';
import { projectMentions, readGold } from './gold.ts';

interface TrainingMention {
  readonly start: number;
  readonly end: number;
  /** Whether who is named only signs the article or photographed for it. */
  readonly creditOnly: boolean;
}

export interface TrainingArticle {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly TrainingMention[];
}

const CORPUS_MENTIONS = new URL('corpus-mentions.tsv', import.meta.url);

function trainingHalf(): readonly TrainingArticle[] {
  return readGold('train').map((article) => ({
    id: article.id,
    text: article.text,
    mentions: projectMentions(article).map(({ start, end, person }) => ({
      start,
      end,
      creditOnly: person.credit_only,
    })),
  }));
}

function readSpans(list: string, creditOnly: boolean): readonly TrainingMention[] {
  return list
    .split(' ')
    .filter((span) => span !== '')
    .map((span) => {
      const [start, end] = span.split('-').map(Number) as [number, number];
      return { start, end, creditOnly };
    });
}

/** @throws Error where an article of the list is missing or another text than was read. */
function corpusArticles(): readonly TrainingArticle[] {
  const texts = new Map(readArticles().map(({ id, text }) => [id, text]));
  const lines = readFileSync(CORPUS_MENTIONS, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [id = '', length = '', people = '', credits = ''] = line.split('\t');
      const text = texts.get(id);
      if (text?.length !== Number(length))
        throw new Error(`article ${id}: expected ${length} units, got ${String(text?.length)}`);
      const mentions = [...readSpans(people, false), ...readSpans(credits, true)];
      return { id, text, mentions: mentions.sort((a, b) => a.start - b.start) };
    });
}

/** All of them, in a fixed order. */
export function readTraining(): readonly TrainingArticle[] {
  return [...trainingHalf(), ...corpusArticles()];
}
