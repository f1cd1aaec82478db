import type { IndexArticle } from '../../src/store/index.ts';
import { below, seeded } from '../random.ts';

const SYLLABLES =
  `ủy ban nhân dân tỉnh sở giao thông vận tải quản lý dự án hội nông huyện trường trung học phổ bệnh viện
đa khoa khu vực công ty cấp nước đội cảnh sát hợp tác xã dịch vụ đoàn thanh niên khởi nghiệm thu kiểm tra bàn sửa chữa mở
rộng giới thiệu tổ chức vận động hoàn thành tuyến đường liên thôn hệ thống đèn chiếu sáng lớp xóa mù trạm bơm tưới tiêu
chợ đầu mối sản tái định cư vườn ươm cây giống nhà văn hóa cộng đồng bến xe khách phía nam cầu treo sinh vùng cao dọc bờ
sông địa thị trấn cửa ngõ phố gần nghiệp giữa mùa mưa lũ trước kỳ nghỉ lễ sau nhiều năm chờ đợi nguyện vọng bà con`.split(
    /\s+/,
  );

/** As the tests need it: with an id, a title and a lead. */
export interface Story extends IndexArticle {
  readonly id: string;
  readonly title: string;
  readonly lead: string | null;
}

/** An article of invented sentences: one seed, one article, and no two share a passage. */
export function article(seed: number, sentences: number = 14): Story {
  const random = seeded(seed);
  const sentence = (): string => {
    const words = Array.from(
      { length: 10 + below(random, 10) },
      () => SYLLABLES[below(random, SYLLABLES.length)]!,
    );
    return `${words[0]!.charAt(0).toUpperCase()}${words.join(' ').slice(1)}.`;
  };
  return {
    id: `bai-${seed}`,
    title: sentence().slice(0, -1),
    lead: sentence(),
    text: Array.from({ length: sentences }, sentence).join('\n'),
  };
}

/** The same story as another site prints it: without the lead, one paragraph, a line of its own at the end. */
export function reprint(original: Story, id: string): Story {
  const text = `${original.text.replaceAll('\n', ' ')} Theo bản tin địa phương.`;
  return { id, title: original.title, lead: null, text };
}
