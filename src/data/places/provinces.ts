/** Provinces and centrally run cities of Vietnam, before and after 2025, and spellings in use. */
export const PROVINCES: string = `an giang
bà rịa - vũng tàu
bạc liêu
bắc giang
bắc kạn
bắc cạn
bắc ninh
bến tre
bình dương
bình định
bình phước
bình thuận
cà mau
cao bằng
cần thơ
đà nẵng
đắk lắk
đắc lắc
đăk lăk
daklak
đắk nông
đắc nông
đăk nông
điện biên
đồng nai
đồng tháp
gia lai
hà giang
hà nam
hà nội
hà tĩnh
hà tây
hải dương
hải phòng
hậu giang
hòa bình
hoà bình
hồ chí minh
tp hồ chí minh
tphcm
tp hcm
hcm
hưng yên
khánh hòa
khánh hoà
kiên giang
kon tum
lai châu
lạng sơn
lào cai
lâm đồng
long an
nam định
nghệ an
ninh bình
ninh thuận
phú thọ
phú yên
quảng bình
quảng nam
quảng ngãi
quảng ninh
quảng trị
sóc trăng
sơn la
tây ninh
thái bình
thái nguyên
thanh hóa
thanh hoá
thừa thiên huế
thừa thiên - huế
huế
tiền giang
trà vinh
tuyên quang
vĩnh long
vĩnh phúc
yên bái
sài gòn
việt nam
đông nam á
tây nguyên
bắc bộ
nam bộ
trung bộ
tây bắc
đông bắc
tây nam bộ
biển đông
hoàng sa
trường sa`;

/** Of these, the ones whose name alone is rather the person that they are named after ("Chủ tịch Hồ Chí Minh"). */
export const NAMED_AFTER_PEOPLE: string = `hồ chí minh`;
