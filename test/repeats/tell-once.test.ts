/** What a page says twice and what only sounds so: each repeat beside a text that stays. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block, BlockRole } from '../../src/index.ts';
import { tellOnce } from '../../src/page/repeats/tell-once.ts';

const LEAD =
  'Cây cầu mới qua sông Thao được khánh thành sáng nay, thay bến phà đã dùng hơn bốn mươi năm.';
const A =
  'Hơn hai trăm công nhân của ba nhà thầu đã làm việc liên tục trong ba năm để hoàn thành cây cầu.';
const B =
  'Người dân hai bờ không còn phải chờ phà mỗi khi nước lên, nhất là học sinh và người đi chợ sớm.';
const C =
  'Theo ban quản lý dự án, xe dưới mười tấn được qua cầu ngay từ chiều nay, xe tải phải chờ sang tháng sau.';
const CAPTION = 'Cầu mới nhìn từ bến phà cũ, sáng khánh thành.';

type Shown = readonly [BlockRole, string];

function told(lead: string | null, ...shown: readonly Shown[]): unknown {
  const blocks = shown.map(([role, text]): Block => ({ role, text }));
  const once = tellOnce({ lead, blocks });
  return {
    lead: once.lead,
    text: once.blocks.map(({ text }) => text),
    kinds: once.repeats.map(({ kind }) => kind),
  };
}

const p = (text: string): Shown => ['paragraph', text];

describe('told once', () => {
  test.each<readonly [string, string | null, readonly Shown[], unknown]>([
    [
      'a lead said again as first paragraph',
      LEAD,
      [p(LEAD), p(A)],
      { lead: LEAD, text: [A], kinds: ['lead-in-body'] },
    ],
    [
      'a lead said again at the head of a paragraph',
      LEAD,
      [p(`${LEAD} ${A}`), p(B)],
      { lead: LEAD, text: [A, B], kinds: ['lead-in-body'] },
    ],
    [
      'captions of two pictures of one scene, and a caption with its credit',
      null,
      [
        p(A),
        [
          'caption',
          'Đoàn công tác do ông Hà Minh dẫn đầu dâng hoa trước đài tưởng niệm. Ảnh: LÊ AN',
        ],
        [
          'caption',
          'Đoàn công tác do ông Hà Minh dẫn đầu dâng hoa trước tượng đài mới. Ảnh: LÊ AN',
        ],
        ['caption', CAPTION],
        ['caption', `${CAPTION} Ảnh: LÊ`],
      ],
      {
        lead: null,
        text: [
          A,
          'Đoàn công tác do ông Hà Minh dẫn đầu dâng hoa trước đài tưởng niệm. Ảnh: LÊ AN',
          'Đoàn công tác do ông Hà Minh dẫn đầu dâng hoa trước tượng đài mới. Ảnh: LÊ AN',
          CAPTION,
        ],
        kinds: ['caption'],
      },
    ],
    [
      'a caption in nearly the words of the paragraph before it',
      null,
      [p(`Dịp này, ${A}`), ['caption', A], p(B)],
      { lead: null, text: [`Dịp này, ${A}`, A, B], kinds: [] },
    ],
    [
      'a teaser glued from the body and cut',
      `${A}${B.slice(0, 40)}...`,
      [p(A), p(B), p(C)],
      { lead: null, text: [A, B, C], kinds: ['truncated-lead'] },
    ],
    [
      'the lead in decomposed letters',
      LEAD.normalize('NFD'),
      [p(LEAD), p(A)],
      { lead: LEAD.normalize('NFD'), text: [A], kinds: ['lead-in-body'] },
    ],
    [
      'the lead with the tone marks of the other style',
      'Bài hát về hòa bình và những thủy thủ già vừa được trao giải nhất.',
      [p('Bài hát về hoà bình và những thuỷ thủ già vừa được trao giải nhất.'), p(A)],
      {
        lead: 'Bài hát về hòa bình và những thủy thủ già vừa được trao giải nhất.',
        text: [A],
        kinds: ['lead-in-body'],
      },
    ],
    [
      'a paragraph said twice',
      null,
      [p(A), p(B), p(A)],
      { lead: null, text: [A, B], kinds: ['block'] },
    ],
    [
      'a caption said again as paragraph',
      null,
      [['caption', CAPTION], p(A), p(CAPTION), p(B)],
      { lead: null, text: [CAPTION, A, B], kinds: ['caption'] },
    ],
    [
      'the whole article twice',
      null,
      [p(A), p(B), p(C), p(A), p(B), p(C)],
      { lead: null, text: [A, B, C], kinds: ['article', 'article', 'article'] },
    ],
  ])('%s', (_, lead, shown, expected) => {
    expect(told(lead, ...shown)).toEqual(expected);
  });
});

describe('kept', () => {
  test.each<readonly [string, string | null, readonly Shown[]]>([
    ['a sentence of the lead that the story quotes later', LEAD, [p(A), p(`${B} ${LEAD}`), p(C)]],
    ['a lead that only begins like the body', `${A.slice(0, 30)} là chuyện hiếm có.`, [p(A), p(B)]],
    ['a short answer given twice', null, [p('- Có.'), p(A), p('- Có.'), p(B)]],
    [
      'two paragraphs that differ in one number',
      null,
      [
        p('Giá vàng mua vào 55,2 triệu đồng mỗi lượng ở Hà Nội hôm nay.'),
        p('Giá vàng mua vào 55,7 triệu đồng mỗi lượng ở Huế hôm nay.'),
      ],
    ],
  ])('%s', (_, lead, shown) => {
    expect(told(lead, ...shown)).toEqual({ lead, text: shown.map(([, text]) => text), kinds: [] });
  });
});

test('told once is told once: a second look at the blocks finds nothing, and nothing is added or put elsewhere', () => {
  const blocks = fc.array(fc.constantFrom(A, B, C, CAPTION, `${A} ${B}`, '- Có.').map(p), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.constantFrom(null, LEAD, A, `${A.slice(0, 50)}...`), blocks, (lead, shown) => {
      const once = tellOnce({ lead, blocks: shown.map(([role, text]): Block => ({ role, text })) });
      const again = tellOnce({ lead: null, blocks: once.blocks });
      expect(again.repeats).toEqual([]);
      let at = -1;
      for (const { text } of once.blocks) {
        at = shown.findIndex(([, given], place) => place > at && given.endsWith(text));
        expect(at).toBeGreaterThan(-1);
      }
    }),
  );
});
