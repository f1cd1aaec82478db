import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Article, extract } from '../../src/index.ts';
import { toMarkdown } from '../../src/pipe/output/markdown.ts';
import { TEI_END, TEI_START, toTei } from '../../src/pipe/output/tei.ts';
import { toPlainText } from '../../src/pipe/output/text.ts';
import { faultOf } from './well-formed.ts';

const page = `<html lang="vi"><head><title>Mưa lớn * ở [vùng] cao</title></head><body><article>
<h1>Mưa lớn * ở [vùng] cao</h1><h2 class="sapo">Nhiều đoạn đường ở huyện miền núi bị sạt lở sau trận mưa đêm qua.</h2>
<div class="article-body"><p>Người dân huyện miền núi cho biết trận mưa lớn đêm qua làm nhiều đoạn đường bị sạt lở.</p>
<h3>Khắc phục &amp; thống kê</h3><p>Chính quyền xã đã huy động lực lượng cùng máy xúc khắc phục ngay trong ngày.</p>
<figure><img src="https://bao.example/anh-1.jpg"><figcaption>Đoạn đường bị sạt lở. Ảnh: Hoàng Thái</figcaption></figure>
<ul><li>Học sinh các bản xa tạm nghỉ đến khi nước rút</li><li>Trạm y tế phát thuốc miễn phí cho người dân</li></ul>
<table><tr><th>Xã</th><th>Số hộ</th></tr><tr><td>Tân | Lập</td><td>12</td></tr></table>
<blockquote>Chúng tôi yêu cầu trực ban đủ quân số suốt mùa lũ.</blockquote>
<p>Lãnh đạo sở nông nghiệp kiểm tra hồ chứa và yêu cầu trực ban đủ quân số suốt mùa lũ năm nay.</p>
</div></article></body></html>`;
const article = extract(page, { url: 'https://bao.example/tin-1.html' });

test('Markdown keeps headings, lists, tables and pictures, and says a credit once', () => {
  const printed = toMarkdown(article);
  expect(printed).toMatch(/^# Mưa lớn \\\* ở \\\[vùng\\\] cao\n/);
  expect(printed).toMatch(/^### Khắc phục & thống kê$/m);
  expect(printed).toMatch(/^- Học sinh .+\n- Trạm y tế .+$/m);
  expect(printed).toMatch(/^\| Xã \| Số hộ \|\n\| --- \| --- \|\n\| Tân \\\| Lập \| 12 \|$/m);
  expect(printed).toMatch(/^!\[Đoạn đường bị sạt lở\. Ảnh: Hoàng Thái\]\(<.+>\)$/m);
  expect(printed.match(/Hoàng Thái/g)).toHaveLength(1);
});

test('a credit that the caption does not say is put behind it', () => {
  const caption = { role: 'caption', text: 'Cầu mới.', credit: 'AN BÌNH', url: 'a.jpg' } as const;
  expect(toMarkdown({ ...article, blocks: [caption] })).toContain('![Cầu mới. (AN BÌNH)](<a.jpg>)');
  const said = { ...caption, text: 'Cầu mới. Ảnh: An Bình' };
  expect(toMarkdown({ ...article, blocks: [said] })).toContain('![Cầu mới. Ảnh: An Bình]');
});

test('addresses are written so that they end where they end', () => {
  const picture = { role: 'caption', text: 'Cầu', url: 'https://bao.example/a b>.jpg' } as const;
  const odd = { ...article, blocks: [picture] };
  expect(toMarkdown(odd)).toContain('![Cầu](<https://bao.example/a%20b%3E.jpg>)');
  expect(toTei(odd)).toContain('<graphic url="https://bao.example/a%20b&gt;.jpg"/>');
});

test('TEI is well-formed and has the parts of a TEI text in their order', () => {
  const printed = TEI_START + toTei(article) + TEI_END;
  expect(faultOf(printed)).toBeNull();
  const parts = printed.match(/<(?:teiHeader|text|front|body|list|table|figure|quote)\b/g);
  expect(parts?.join(' ')).toBe(
    '<teiHeader <teiHeader <text <front <body <figure <list <table <quote',
  );
  expect(printed).toContain('<graphic url="https://bao.example/anh-1.jpg"/>');
});

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const anyBlock = fc.record({
  role: fc.constantFrom('paragraph', 'heading', 'list-item', 'quote', 'table', 'caption', 'embed'),
  text: anyText,
  rows: fc.array(fc.array(anyText, { maxLength: 3 }), { maxLength: 3 }),
  url: anyText,
  credit: anyText,
});

test('whatever an Article says, TEI is well-formed and each format has a text', () => {
  const any = fc.record({
    title: anyText,
    lead: fc.option(anyText),
    url: fc.option(anyText),
    category: fc.option(anyText),
    tags: fc.array(anyText),
    blocks: fc.array(anyBlock),
  });
  fc.assert(
    fc.property(any, (members) => {
      const odd = { ...article, ...members } as Article;
      expect(faultOf(TEI_START + toTei(odd) + TEI_END)).toBeNull();
      expect(toMarkdown(odd).endsWith('\n')).toBe(true);
      expect(toPlainText(odd).startsWith(odd.title)).toBe(true);
    }),
  );
});

test('the check of well-formedness finds faults', () => {
  for (const fault of ['<a>', '<a><b></a></b>', '<a b=c/>', '<a>&x;</a>', '<a>\u0000</a>', 'x<a/>'])
    expect(faultOf(fault)).not.toBeNull();
});
