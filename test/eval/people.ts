/**
 * How well people are found in the annotated articles: `npx tsx test/eval/people.ts`. The weights were fitted
 * on the `train` half; `report` is the half that counts.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Person } from '../../src/article.ts';
import { findPeople } from '../../src/page/annotate/people/find-people.ts';
import {
  projectMentions,
  readGold,
  type GoldArticle,
  type GoldPerson,
} from '../tools/people/gold.ts';

/** Right, found and wanted items of one measure. */
interface Tally {
  right: number;
  found: number;
  wanted: number;
}

type Measure = 'people' | 'names exact' | 'mentions' | 'roles' | 'honorifics';

const MEASURES: readonly Measure[] = ['people', 'names exact', 'mentions', 'roles', 'honorifics'];

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\.$/u, '');
}

function isSame(gold: GoldPerson, person: Person): boolean {
  const names = new Set([gold.name, ...gold.forms].map(fold));
  return (
    names.has(fold(person.name)) || person.forms.some((form) => fold(form) === fold(gold.name))
  );
}

/** Whether two roles agree up to a leading or trailing word. */
function agree(a: string, b: string): boolean {
  const left = fold(a).split(/\s+/u);
  const right = fold(b).split(/\s+/u);
  const short = left.length <= right.length ? left : right;
  const long = left.length <= right.length ? right : left;
  if (long.length - short.length > 1) return false;
  const text = short.join(' ');
  return (
    long.slice(0, short.length).join(' ') === text || long.slice(-short.length).join(' ') === text
  );
}

function addList(
  tally: Tally,
  found: readonly string[],
  wanted: readonly string[],
  same: (a: string, b: string) => boolean,
): void {
  const open = [...wanted];
  tally.found += found.length;
  tally.wanted += wanted.length;
  for (const item of found) {
    const at = open.findIndex((other) => same(item, other));
    if (at < 0) continue;
    open.splice(at, 1);
    tally.right += 1;
  }
}

function addArticle(
  tallies: Record<Measure, Tally>,
  article: GoldArticle,
  note: (kind: string, text: string) => void,
): void {
  const people = findPeople(article.text);
  const gold = article.people.filter((person) => !person.credit_only);
  const open = new Set(gold);
  tallies.people.found += people.length;
  tallies.people.wanted += gold.length;
  tallies['names exact'].found += people.length;
  tallies['names exact'].wanted += gold.length;
  for (const person of people) {
    const match = [...open].find((candidate) => isSame(candidate, person));
    if (match) {
      open.delete(match);
      tallies.people.right += 1;
      if (fold(match.name) === fold(person.name)) tallies['names exact'].right += 1;
    } else note('person too many', person.name);
    const wanted = match?.roles ?? [];
    addList(tallies.roles, person.roles, wanted, agree);
    for (const role of person.roles)
      if (!wanted.some((other) => agree(role, other)))
        note('role too many', `${person.name}: ${role}`);
    for (const role of wanted)
      if (!person.roles.some((other) => agree(role, other)))
        note('role missed', `${person.name}: ${role}`);
    addList(
      tallies.honorifics,
      person.honorifics,
      match?.honorifics ?? [],
      (a, b) => fold(a) === fold(b),
    );
    for (const honorific of person.honorifics)
      if (!match?.honorifics.includes(honorific))
        note('honorific too many', `${person.name}: ${honorific}`);
    for (const honorific of match?.honorifics ?? [])
      if (!person.honorifics.includes(honorific))
        note('honorific missed', `${person.name}: ${honorific}`);
  }
  for (const missed of open) {
    note('person missed', missed.name);
    tallies.roles.wanted += missed.roles.length;
    tallies.honorifics.wanted += missed.honorifics.length;
  }
  addMentions(tallies.mentions, article, people, note);
}

function addMentions(
  tally: Tally,
  article: GoldArticle,
  people: readonly Person[],
  note: (kind: string, text: string) => void,
): void {
  const all = projectMentions(article);
  const wanted = all.filter(({ person }) => !person.credit_only);
  const spans = new Set(wanted.map(({ start, end }) => `${String(start)}:${String(end)}`));
  const found = people.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name'));
  tally.wanted += wanted.length;
  tally.found += found.length;
  const context = (start: number, end: number): string =>
    `${article.text.slice(Math.max(0, start - 25), start)}[${article.text.slice(start, end)}]${article.text.slice(end, end + 25)}`.replaceAll(
      '\n',
      '¶',
    );
  for (const { start, end } of found) {
    const dotted = article.text[end - 1] === '.' ? `${String(start)}:${String(end - 1)}` : '';
    if (spans.delete(`${String(start)}:${String(end)}`) || spans.delete(dotted)) tally.right += 1;
    else note('mention too many', context(start, end));
  }
  for (const { start, end } of wanted)
    if (spans.has(`${String(start)}:${String(end)}`)) note('mention missed', context(start, end));
}

/** Precision, recall and F1 of each measure on both halves, as named figures; prints a table. None without the data. */
export function evaluatePeople(verbose: boolean = false): Readonly<Record<string, number>> {
  const figures: Record<string, number> = {};
  if (!existsSync('../shared/data/annotated')) return figures;
  for (const half of ['train', 'report'] as const) {
    const tallies = Object.fromEntries(
      MEASURES.map((measure) => [measure, { right: 0, found: 0, wanted: 0 }]),
    ) as unknown as Record<Measure, Tally>;
    for (const article of readGold(half))
      addArticle(tallies, article, (kind, text) => {
        // Errors of the reported half are not looked at.
        if (verbose && half === 'train') console.log(`${kind} · ${article.id} · ${text}`);
      });
    for (const measure of MEASURES) {
      const { right, found, wanted } = tallies[measure];
      const precision = right / found;
      const recall = right / wanted;
      const f1 = (2 * precision * recall) / (precision + recall);
      const name = `people ${half} ${measure}`;
      figures[`${name} precision`] = precision;
      figures[`${name} recall`] = recall;
      figures[`${name} f1`] = f1;
      const shown = [precision, recall, f1].map((value) => value.toFixed(3)).join(' ');
      console.log(
        `${name.padEnd(28)} P R F1 ${shown}  (${String(right)}/${String(found)}/${String(wanted)})`,
      );
    }
  }
  return figures;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  evaluatePeople(process.argv.includes('--errors'));
