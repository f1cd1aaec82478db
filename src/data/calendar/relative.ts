/** Words for days, weeks, months, quarters and years counted from the day of writing. */

export interface RelativeDay {
  readonly words: string;
  readonly days: number;
}

/** Whole expressions of one day, longest first. */
export const RELATIVE_DAYS: readonly RelativeDay[] = [
  { words: 'ngày hôm nay', days: 0 },
  { words: 'ngày hôm qua', days: -1 },
  { words: 'ngày hôm kia', days: -2 },
  { words: 'hôm nay', days: 0 },
  { words: 'bữa nay', days: 0 },
  { words: 'hôm qua', days: -1 },
  { words: 'bữa qua', days: -1 },
  { words: 'hôm kia', days: -2 },
  { words: 'ngày mai', days: 1 },
  { words: 'ngày mốt', days: 2 },
  { words: 'ngày kia', days: 2 },
];

/** Before "ngày kia", "ngày mai" they make it some day of a story ("một ngày kia"). */
export const SOME_DAY_LEADS = `một mỗi những các cái`;

/** Parts of the day; with one of {@link DAY_PART_TAILS} behind them they are an expression of their own. */
export const DAY_PARTS = `sớm sáng trưa chiều tối đêm khuya`;

export const DAY_PART_TAILS: Readonly<Record<string, number>> = { nay: 0, qua: -1, mai: 1, kia: -2 };

/** What follows "tuần", "tháng", "quý", "năm", and how many of them it moves. */
export const PERIOD_TAILS: readonly { readonly words: string; readonly steps: number }[] = [
  { words: 'này', steps: 0 },
  { words: 'nay', steps: 0 },
  { words: 'hiện tại', steps: 0 },
  { words: 'vừa qua', steps: -1 },
  { words: 'vừa rồi', steps: -1 },
  { words: 'trước', steps: -1 },
  { words: 'ngoái', steps: -1 },
  { words: 'rồi', steps: -1 },
  { words: 'qua', steps: -1 },
  { words: 'kia', steps: -2 },
  { words: 'tiếp theo', steps: 1 },
  { words: 'kế tiếp', steps: 1 },
  { words: 'sắp tới', steps: 1 },
  { words: 'tiếp', steps: 1 },
  { words: 'tới', steps: 1 },
  { words: 'sau', steps: 1 },
];

/** Periods that may stand before each tail; "tháng ngoái" and "tuần kia" are not said. */
export const PERIOD_TAIL_LIMITS: Readonly<Record<string, string>> = {
  nay: 'năm quý',
  ngoái: 'năm',
  rồi: 'năm tuần tháng',
  kia: 'năm',
  tiếp: 'quý',
};

/** Before a period they make it a length of time or several ("năm năm trước", "các năm sau"). */
export const PERIOD_BLOCKERS = `
một hai ba bốn năm lăm sáu bảy tám chín mười mươi mốt tư trăm chục nghìn ngàn vạn triệu vài mấy nhiều các những bao
từng hàng hằng mỗi ít đôi nửa rưỡi thêm cả lứa trọn nhiêu`;

export const WEEKDAYS: Readonly<Record<string, number>> = {
  'thứ hai': 1,
  'thứ ba': 2,
  'thứ tư': 3,
  'thứ năm': 4,
  'thứ sáu': 5,
  'thứ bảy': 6,
  'thứ bẩy': 6,
  'thứ 2': 1,
  'thứ 3': 2,
  'thứ 4': 3,
  'thứ 5': 4,
  'thứ 6': 5,
  'thứ 7': 6,
  'chủ nhật': 7,
  'chúa nhật': 7,
};

/** After a bare day and month: which way the nearest year is sought. */
export const FUTURE_HINTS = `tới sau`;
export const PAST_HINTS = `qua rồi ngoái`;

/** How a length of time lies to the day of writing: a point at its end, or all of it. */
export type DistanceKind = 'ago' | 'ahead' | 'past' | 'coming';

/** What follows such a length ("3 ngày trước", "hai tháng qua"), longest first. */
export const DISTANCE_TAILS: readonly {
  readonly words: string;
  readonly kind: DistanceKind;
}[] = [
  { words: 'trước đây', kind: 'ago' },
  { words: 'về trước', kind: 'ago' },
  { words: 'trước', kind: 'ago' },
  { words: 'nữa', kind: 'ahead' },
  { words: 'sau', kind: 'ahead' },
  { words: 'vừa qua', kind: 'past' },
  { words: 'vừa rồi', kind: 'past' },
  { words: 'gần đây', kind: 'past' },
  { words: 'qua', kind: 'past' },
  { words: 'sắp tới', kind: 'coming' },
  { words: 'tiếp theo', kind: 'coming' },
  { words: 'kế tiếp', kind: 'coming' },
  { words: 'tới', kind: 'coming' },
];

/** Behind "cách" and before a length of time they say that it is past. */
export const DISTANCE_LEADS = `đây nay`;

/** May open a line that holds nothing else but a date. */
export const LINE_LEADS = `sau cách đây nay khoảng hơn gần vào lúc hôm sáng trưa chiều tối đêm`;
