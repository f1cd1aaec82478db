/** Ranks of the army, the police and the border guard. */
export const RANKS: string = `đại tướng
thượng tướng
trung tướng
thiếu tướng
chuẩn tướng
đại tá
thượng tá
trung tá
thiếu tá
đại úy
đại uý
thượng úy
thượng uý
trung úy
trung uý
thiếu úy
thiếu uý
chuẩn úy
chuẩn uý
thượng sĩ
trung sĩ
hạ sĩ
binh nhất
binh nhì
đô đốc
phó đô đốc
chuẩn đô đốc
thống chế
nguyên soái
thống tướng
đại tướng tổng tư lệnh
tướng
tướng quân`;
