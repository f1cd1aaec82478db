/** What makes a following office one certain person's: "đồng chí Phó Chủ tịch ...". */
export const OFFICE_MARKERS: string = `chí ông bà vị ngài tân cựu thầy cô`;

/** What makes it anybody's: "một giám đốc sở". */
export const INDEFINITE_WORDS: string = `một mỗi từng vài nào mọi`;
