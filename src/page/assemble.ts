import type { Article } from '../article.ts';
import { languageOf } from '../text/language.ts';
import { newspaperOfHost, newspaperOfTag } from '../text/outlets.ts';
import type { AnnotatedDraft } from './annotate/stage.ts';
import { bodyText } from './draft.ts';

/** Puts together what the stages found, in the order in which an Article is printed. */
export function assemble(draft: AnnotatedDraft): Article {
  const { host, tag } = draft;
  const paper = newspaperOfHost(host) ?? (tag === null ? null : newspaperOfTag(tag, host));
  const text = bodyText(draft.blocks);
  return {
    url: draft.url,
    verdict: draft.verdict,
    title: draft.title,
    lead: draft.lead,
    location: draft.location,
    blocks: draft.blocks,
    text,
    language: languageOf(`${draft.title}\n${text}`),
    date: draft.date,
    modified: draft.modified,
    dates: draft.dates,
    source: { tag, name: paper?.name ?? null, host: host ?? paper?.hosts[0] ?? null },
    authors: draft.authors,
    agency: draft.agency,
    category: draft.category,
    tags: draft.tags,
    images: draft.images,
    people: draft.people,
    figures: draft.figures,
    repeats: draft.repeats,
  };
}
