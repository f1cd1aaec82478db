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
bé trai
bé gái
cháu bé
cháu trai
cháu gái
em bé
cô bé
cậu bé
cha
thằng
dượng
bạn
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
export const MALE: string = `ông anh chú cậu mr chàng cha thằng dượng trai`;
export const FEMALE: string = `bà chị cô dì mợ thím mrs ms miss nàng gái`;

/** Honorifics that a dot ends. */
export const ABBREVIATED_HONORIFICS: string = `mr mrs ms dr`;

/** What ends like an honorific and is none. */
export const KINSHIPS: string = `anh em
chị em
ông bà
cô chú
cha mẹ
đức cha
đàn ông
đàn anh
đàn chị
đàn em
trẻ em
quyền anh
tiếng anh
nước anh
dụng cụ
công cụ
nhạc cụ
nông cụ
ngư cụ
khí cụ`;
