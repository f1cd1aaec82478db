/** Countries, peoples' seats and continents as Vietnamese newspapers write them. */
export const COUNTRIES: string = `việt nam
trung quốc
đài loan
hồng kông
hong kong
ma cao
macau
nhật bản
nhật
hàn quốc
hàn
triều tiên
chdcnd triều tiên
trung hoa
chnd trung hoa
mông cổ
lào
campuchia
thái lan
thái
myanmar
miến điện
malaysia
singapore
indonesia
philippines
brunei
đông timor
ấn độ
pakistan
bangladesh
sri lanka
nepal
bhutan
afghanistan
iran
iraq
israel
palestine
syria
li băng
lebanon
jordan
ả rập xê út
saudi arabia
ả-rập xê-út
qatar
uae
kuwait
bahrain
oman
yemen
thổ nhĩ kỳ
nga
liên xô
ukraine
belarus
kazakhstan
uzbekistan
gruzia
armenia
azerbaijan
anh
vương quốc anh
pháp
đức
ý
italy
italia
tây ban nha
bồ đào nha
hà lan
bỉ
luxembourg
thụy sĩ
thụy sỹ
áo
thụy điển
na uy
đan mạch
phần lan
iceland
ireland
scotland
xứ wales
wales
bắc ireland
ba lan
séc
cộng hòa séc
slovakia
hungary
romania
bulgaria
serbia
croatia
slovenia
bosnia
montenegro
albania
macedonia
kosovo
hy lạp
síp
malta
vatican
estonia
latvia
litva
mỹ
hoa kỳ
canada
mexico
cuba
brazil
argentina
chile
peru
colombia
venezuela
ecuador
bolivia
uruguay
paraguay
panama
costa rica
honduras
guatemala
nicaragua
el salvador
haiti
jamaica
dominica
úc
australia
new zealand
papua new guinea
fiji
ai cập
libya
tunisia
algeria
morocco
sudan
nam sudan
ethiopia
somalia
kenya
uganda
tanzania
rwanda
congo
nigeria
ghana
senegal
mali
bờ biển ngà
cameroon
angola
mozambique
zambia
zimbabwe
nam phi
madagascar
nam mỹ
bắc mỹ
châu á
châu âu
châu phi
châu mỹ
châu đại dương
trung đông
liên hợp quốc
lhq
eu
asean
apec
nato
đông dương
bắc kinh
thượng hải
quảng châu
thâm quyến
tokyo
seoul
bình nhưỡng
bangkok
moscow
moskva
mátxcơva
london
paris
berlin
washington
new york
california
texas
brussels
rome
madrid
barcelona
sydney
melbourne
vientiane
viêng chăn
phnom penh
kuala lumpur
jakarta
manila
new delhi
davos
dubai
hoàng gia
nhà trắng
điện kremlin
lầu năm góc`;
