import { ACADEMIC_TITLES } from '../../../src/data/people/academic-titles.ts';
import { HONORIFICS } from '../../../src/data/people/honorifics.ts';
import { LOOSE_NAMESAKES, NAMESAKES } from '../../../src/data/people/organisations.ts';
import { RANKS } from '../../../src/data/people/ranks.ts';
import {
  COUNTRY,
  isSurname,
  ORGANISATION_WORD,
  placeBits,
  traitsOf,
} from '../../../src/page/annotate/people/lexicon.ts';
import { formOf } from '../../../src/page/annotate/people/lattice.ts';
import { phraseTable, type PhraseTable } from '../../../src/page/annotate/people/phrases.ts';
import { findRuns, isShouted } from '../../../src/page/annotate/people/runs.ts';
import { SPACE } from '../../../src/page/annotate/people/characters.ts';
import { wordKey, type Tokens } from '../../../src/page/annotate/people/scan.ts';

/** Words that hardly ever stand before anything but a person. */
const PERSONAL = phraseTable(
  HONORIFICS,
  RANKS,
  ACADEMIC_TITLES,
  `ca sĩ\nca sỹ\ndiễn viên\nnghệ sĩ\nnhạc sĩ\nđạo diễn\nbác sĩ\nluật sư\nhlv\nhuấn luyện viên\nhọa sĩ\nnhà văn\nnhà thơ\nhoa hậu\nngười mẫu\nsiêu mẫu\ntỷ phú\nđồng nghiệp\nbạn gái\nbạn trai\nnạn nhân\nđối tượng\nbị can\nbị cáo\nnghi phạm`,
);
/** Words that hardly ever stand directly before a person. */
const IMPERSONAL = phraseTable(
  NAMESAKES,
  LOOSE_NAMESAKES,
  `ở\ntại\nhãng\nhãng tin\nhãng xe\ntrang\ntrang tin\nkênh\nmạng xã hội\nxe\nchiếc\nmẫu\nmẫu xe\nmàu\ndòng\nphiên bản\nmáy bay\ntên lửa\nđiện thoại\nứng dụng\nhệ điều hành\nbang\nvùng\nthủ đô\nkhu vực\nmiền\ntuyến\nđường sắt\nquần đảo\nthung lũng\nsa mạc\nloài\ngiống\nmón\nbệnh\nhội chứng\nvirus\nthuốc\nvaccine\nsàn\nchỉ số\nđồng\ngói\nluật\nhiệp định\nnăm\ntết\nxứ\nngười\ntiếng\nnước\nchâu\nđại dương\nhành tinh\nsao\nkhu du lịch\nkhu nghỉ dưỡng\nkhu đô thị\ntháp\nchi nhánh\nshowroom\nđội tuyển\nđối tác\nngày\nngày lễ\nlễ hội`,
);
const LONGEST_CUE = 4;
const LONGEST_FORM = 5;

interface Cue {
  person: number;
  other: number;
}

function endsBefore(tokens: Tokens, at: number, table: PhraseTable): boolean {
  for (let size = 1; size <= LONGEST_CUE && size <= at; size += 1) {
    if (tokens.before[at - size + 1] !== SPACE) return false;
    if (table.get(formOf(tokens, at - size, at)) >= 0) return true;
  }
  return false;
}

/** Counts what stands directly before each whole run of capitals, whatever the model makes of it. */
export class CueCounter {
  readonly counts: Map<string, Cue> = new Map<string, Cue>();

  add(tokens: Tokens): void {
    const runs = findRuns(tokens);
    for (let index = 0; index < runs.length; index += 2) {
      const to = runs[index + 1]!;
      let from = runs[index]!;
      if (isShouted(tokens, from, to)) continue;
      let other = endsBefore(tokens, from, IMPERSONAL);
      const person = endsBefore(tokens, from, PERSONAL);
      while (from + 1 < to && this.isOrganisation(tokens, from)) {
        from += 1;
        other = true;
      }
      if (other !== person && to - from <= LONGEST_FORM) this.count(tokens, from, to, person);
    }
  }

  private isOrganisation(tokens: Tokens, index: number): boolean {
    return (
      (traitsOf(wordKey(tokens, index)) & ORGANISATION_WORD) !== 0 && !isSurname(tokens, index)
    );
  }

  private count(tokens: Tokens, from: number, to: number, person: boolean): void {
    if (person && (placeBits(formOf(tokens, from, to)) & COUNTRY) !== 0) return;
    const words = [];
    for (let index = from; index < to; index += 1)
      words.push(tokens.text.slice(tokens.start[index], tokens.end[index]).toLowerCase());
    const key = words.join(' ').replace(/\.$/u, '');
    let cue = this.counts.get(key);
    if (!cue) this.counts.set(key, (cue = { person: 0, other: 0 }));
    if (person) cue.person += 1;
    else cue.other += 1;
  }
}
