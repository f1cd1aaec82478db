/**
 * The last syllable before a number that names one of a series: "ngày 12/5", "mã đề 206", "kỳ quay
 * 127", "hôm nay 30/6", "quận 3". Another number there is another page of the series.
 */
export const SERIES_LABELS = `
ngày tháng năm quý tuần kỳ kì quay phiên vòng lượt trận số đề tập phần chương bài lớp khóa khoá
thứ đợt lần nay qua mai sáng trưa chiều tối đêm hạng loại giải mục điều khoản câu
quận phường khối nhóm lô mùa
`;

/** Directions that price and weather pages turn over from one day to the next. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['tăng', 'giảm'],
  ['lên', 'xuống'],
];
