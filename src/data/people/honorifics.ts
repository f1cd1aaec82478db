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
đồng chí
đ/c
thầy
ngài
quý ông
quý bà
mr
mrs
ms
miss
sir
ông bà
vợ chồng ông
vợ chồng anh
nàng
chàng`;

/** Honorifics of one gender: a later "bà Hoa" is not "ông Lê Hoa". */
export const MALE: string = `ông anh chú cậu mr chàng`;
export const FEMALE: string = `bà chị cô dì mợ thím mrs ms miss nàng`;
