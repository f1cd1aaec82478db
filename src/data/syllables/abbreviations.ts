/** Abbreviations whose full stop does not end the sentence; compared without case. */
export const ABBREVIATIONS = `
tp tx tt q p ts ths pgs gs bs bscki bsckii ds ks kts cn ncs nsnd nsưt ng nggn lm hm
tr tel fax đt sđt dt vd tk tm kt tl tg nxb
st mr mrs ms dr prof jr sr no vol inc ltd corp vs gen sen
`;
