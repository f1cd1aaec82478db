/** What makes a following office one certain person's: "đồng chí Phó Chủ tịch ...". */
export const OFFICE_MARKERS: string = `chí ông bà vị ngài tân cựu thầy cô`;
