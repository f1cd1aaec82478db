const MARKS = /\p{M}+/gu;
const OTHERS = /[^\p{L}\p{N}]+/gu;

/**
 * A text as addresses spell it: "Giá vàng giảm" → "gia-vang-giam". Marks are taken off, so this
 * compares with addresses and names of sites only: as a key of texts it would make bán equal bạn.
 */
export function slugOf(text: string): string {
  const bare = text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');
  return bare.replace(OTHERS, '-').replace(/^-|-$/g, '');
}
