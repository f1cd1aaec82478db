/** What stands directly before a name and is neither office nor occupation. */
export const HONORIFICS: string = `ông
bà
anh
chị
em
cháu
cô
chú
bác
cậu
mợ
dì
thím
cụ
cụ ông
cụ bà
bé
đồng chí
đc
thầy
ngài
mr
mrs
ms
miss
sir
nàng
chàng`;

/** Honorifics of one gender: a later "bà Hoa" is not "ông Lê Hoa". */
export const MALE: string = `ông anh chú cậu mr chàng`;
export const FEMALE: string = `bà chị cô dì mợ thím mrs ms miss nàng`;

/** Honorifics that a dot ends. */
export const ABBREVIATED_HONORIFICS: string = `mr mrs ms dr`;

/** What ends like an honorific and is none. */
export const KINSHIPS: string = `anh em
chị em
ông bà
cô chú
cha mẹ
dụng cụ
công cụ
nhạc cụ
nông cụ
ngư cụ
khí cụ`;
