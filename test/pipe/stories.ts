/** Articles of our own making: stories, and copies of some with small edits. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly lead: string | null;
  readonly text: string;
  readonly date: string | null;
}

const WORDS =
  'người dân huyện miền núi cho biết trận mưa lớn đêm qua làm nhiều đoạn đường bị sạt lở chính quyền xã đã huy động lực lượng cùng máy xúc khắc phục trong ngày học sinh các bản xa tạm nghỉ đến khi nước rút trạm y tế phát thuốc miễn phí hợp tác xã thu mua chè với giá ổn định lãnh đạo sở nông nghiệp kiểm tra hồ chứa và yêu cầu trực ban đủ quân số suốt mùa lũ'.split(
    ' ',
  );

/** Thirty stories, of which every third has a copy with a new ending and every fifth an equal one. */
export function stories(count: number = 30): readonly Story[] {
  const made: Story[] = [];
  for (let n = 0; n < count; n++) {
    const story = storyOf(n);
    made.push(story);
    if (n % 3 === 0) {
      const text = `${story.text}\nTin do cộng tác viên gửi về tòa soạn tối cùng ngày.`;
      made.push({ ...story, id: `${story.id}-edit`, text, date: null });
    }
    if (n % 5 === 0) made.push({ ...story, id: `${story.id}-same` });
  }
  return made;
}

function storyOf(n: number): Story {
  const next = generator(n + 1);
  const sentence = (length: number): string => {
    const words = Array.from({ length }, () => WORDS[next() % WORDS.length]!);
    return `${words.join(' ')}.`;
  };
  return {
    id: `story-${String(n)}`,
    title: sentence(9),
    lead: n % 2 === 0 ? sentence(25) : null,
    text: Array.from({ length: 6 }, () => sentence(30)).join('\n'),
    date: n % 4 === 0 ? `2024-06-${String((n % 28) + 1).padStart(2, '0')}` : null,
  };
}

/** Whole numbers that look random and are the same every time. */
function generator(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
