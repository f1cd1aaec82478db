/** Words that multiply the number before them. */
export const SCALES: Readonly<Record<string, number>> = {
  chục: 10,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** Abbreviations that only count where they are glued to the number ("500tr", "100k"). */
export const GLUED_SCALES: Readonly<Record<string, number>> = { k: 1e3, tr: 1e6, trđ: 1e6 };

/** Adds half of the last unit or scale ("2 năm rưỡi", "1 tỷ rưỡi"). */
export const AND_A_HALF = 'rưỡi';
