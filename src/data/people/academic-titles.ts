/** Academic degrees, titles and honours, written out and abbreviated. */
export const ACADEMIC_TITLES: string = `giáo sư
phó giáo sư
tiến sĩ
tiến sỹ
thạc sĩ
thạc sỹ
cử nhân
kỹ sư
kĩ sư
viện sĩ
viện sỹ
tiến sĩ khoa học
giáo sư tiến sĩ
phó giáo sư tiến sĩ
nghệ sĩ nhân dân
nghệ sĩ ưu tú
nghệ nhân
nghệ nhân ưu tú
nghệ nhân nhân dân
nhà giáo ưu tú
nhà giáo nhân dân
thầy thuốc ưu tú
thầy thuốc nhân dân
anh hùng
anh hùng lao động
anh hùng lực lượng vũ trang
anh hùng lực lượng vũ trang nhân dân
anh hùng llvt
liệt sĩ
liệt sỹ
mẹ việt nam anh hùng
bác sĩ chuyên khoa i
bác sĩ chuyên khoa ii
gs
gs ts
gs tskh
gs ts bs
pgs
pgs ts
pgs ts bs
ts
ts bs
tskh
ths
th s
ths bs
thsbs
bs
bs ck1
bs ck2
bs cki
bs ckii
bsck1
bsck2
bscki
bsckii
ks
kts
ls
nsnd
nsưt
nsut
nnưt
cn
cvcc
lm
ht
tt`;

/** Those that a field or a school may follow: "giáo sư Đại học Huế". */
export const FIELDED_TITLES: string = `nghệ nhân
thầy thuốc
kĩ sư
giáo sư
phó giáo sư
tiến sĩ
tiến sỹ
thạc sĩ
thạc sỹ
cử nhân
kỹ sư
viện sĩ`;
