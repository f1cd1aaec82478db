import { expect, test } from '@jest/globals';
import { prepare, verify } from '../../src/corpus/verify/index.ts';
import type { ArticleText } from '../../src/corpus/sign/index.ts';
import { PAIRS } from './pairs.ts';

test.each(PAIRS)('$what: one text? $same', ({ a, b, same }) => {
  const { duplicate, score, reason } = check(a, b);
  expect({ duplicate, score, reason }).toMatchObject({ duplicate: same });
  expect(check(b, a)).toMatchObject({ score, reason });
});

test.each(PAIRS)('$what: so without titles of their own', ({ a, b, same }) => {
  const untitled = ({ title, lead, text }: ArticleText): ArticleText => ({
    title: '',
    lead: null,
    text: [title, lead ?? '', text].join('\n'),
  });
  expect(check(untitled(a), untitled(b)).duplicate).toBe(same);
});

const STORY = `Sáng 12/3, tại xã Hòa An, huyện Bản Lung đã khánh thành cây cầu treo dài 120 mét bắc qua suối Nậm Khao. Công trình khởi công tháng 6 năm ngoái, tổng vốn 4,5 tỷ đồng do người dân và doanh nghiệp trong tỉnh đóng góp. Trước đây, mỗi mùa lũ học sinh của ba bản phải nghỉ học vì không qua được suối. Ông Lường Văn Pâng, trưởng bản Nà Tấu, cho biết bà con đã góp hơn 900 ngày công, chuyển đá và cát bằng sức người vì xe không vào được. Chủ tịch huyện yêu cầu xã lập tổ bảo vệ cầu, không cho xe tải trên 1,5 tấn đi qua và kiểm tra dây cáp hằng tháng. Cũng trong buổi sáng, đoàn đã trao 30 suất quà cho học sinh có hoàn cảnh khó khăn của trường tiểu học Hòa An.`;
const story: ArticleText = { title: 'Khánh thành cầu treo ở Hòa An', lead: null, text: STORY };
const check = (a: ArticleText, b: ArticleText): ReturnType<typeof verify> =>
  verify(prepare(a), prepare(b));

test('a second scrape with a lead, a caption and another tone style is one text', () => {
  const again = {
    title: story.title,
    lead: 'Ba bản vùng cao hết cảnh chia cắt mùa lũ.',
    text: STORY.replaceAll('Hòa', 'Hoà').replace('. Trước', '.\nCầu treo ngày khánh thành.\nTrước'),
  };
  expect(check(story, again)).toMatchObject({ duplicate: true });
});

test('a reprint under another title, with numbers in words, is one text', () => {
  const reprint = {
    title: 'Bản Lung có cầu mới qua suối Nậm Khao',
    lead: null,
    text: STORY.replace('ba bản', '3 bản').replace('hằng tháng', 'hàng tháng'),
  };
  const { duplicate, differing } = check(story, reprint);
  expect(duplicate).toBe(true);
  expect(differing.map(({ kind }) => kind)).toEqual(['title']);
});

const PRICES = (day: string, n: (base: number) => string): ArticleText => ({
  title: `Giá hồ tiêu hôm nay ${day}: thị trường Tây Nguyên`,
  lead: null,
  text: `Giá hồ tiêu hôm nay ${day} tại Gia Lai ở mức ${n(61)} đồng/kg, tại Đắk Lắk ${n(62)} đồng/kg, tại Đắk Nông ${n(63)} đồng/kg. Tại Bình Phước thương lái thu mua ở mức ${n(64)} đồng/kg, tại Đồng Nai ${n(60)} đồng/kg, còn tại Bà Rịa thì giá là ${n(65)} đồng/kg. Trên sàn giao dịch quốc tế, giá tiêu giao ngay đạt ${n(33)} rupee mỗi tạ. Theo các đại lý, lượng hàng về kho trong ngày ${day} đạt ${n(12)} tấn. Người trồng tiêu nên theo dõi thị trường trước khi quyết định bán ra.`,
});

test('a price page of another day is not, and the reason names what changed', () => {
  const { duplicate, reason, differing } = check(
    PRICES('4/8', (base) => `${base}.500`),
    PRICES('5/8', (base) => `${base + 1}.200`),
  );
  expect(duplicate).toBe(false);
  expect(reason).toMatch(/numbers/);
  expect(differing).toContainEqual({ kind: 'figure', a: '61.500', b: '62.200' });
});

test('short texts are compared exactly, empty ones never match', () => {
  const text = (title: string): ArticleText => ({ title, lead: null, text: '' });
  expect(check(text('Điểm thi lớp 10'), text('điểm thi lớp 10'))).toMatchObject({ score: 1 });
  expect(check(text('Điểm thi lớp 10'), text('Điểm thi lớp 11'))).toMatchObject({ score: 0 });
  expect(check(text(''), text(''))).toMatchObject({ duplicate: false });
});

test('the shared passages are quoted by their offsets', () => {
  const a = { ...story, text: `${STORY}\nTheo báo tỉnh` };
  const [longest] = check(story, a).shared;
  const whole = prepare(story).whole;
  expect(whole.slice(longest!.a.start, longest!.a.end)).toBe(whole.slice(0, -1));
  expect(longest!.text).toBe(whole.slice(0, 160));
});
