/** What makes a following office one certain person's: "đồng chí Phó Chủ tịch ...". */
export const OFFICE_MARKERS: string = `chí ông bà vị ngài tân cựu thầy cô`;

/** Words for a count, from one on. */
export const COUNT_WORDS: readonly string[] = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy'];
