/** Clubs, leagues and grounds of sport. */
export const SPORTS_NAMES: string = `arsenal
chelsea
liverpool
tottenham
tottenham hotspur
spurs
everton
leicester
leicester city
manchester
manchester united
manchester city
man united
man utd
man city
m.u
west ham
west ham united
southampton
crystal palace
aston villa
newcastle
newcastle united
brighton
brighton & hove albion
burnley
watford
stoke city
swansea
swansea city
sunderland
hull city
bournemouth
middlesbrough
west brom
west bromwich albion
norwich
norwich city
leeds
leeds united
fulham
wolverhampton
sheffield united
brentford
nottingham forest
ipswich town
blackburn
blackburn rovers
derby county
huddersfield
cardiff city
queens park rangers
real madrid
barcelona
barca
atletico
atletico madrid
sevilla
valencia
villarreal
real sociedad
athletic bilbao
real betis
celta vigo
espanyol
getafe
malaga
alaves
leganes
eibar
las palmas
sporting gijon
osasuna
granada
deportivo
levante
girona
mallorca
real valladolid
rayo vallecano
cadiz
juventus
ac milan
inter milan
milan
napoli
roma
as roma
lazio
atalanta
fiorentina
torino
sampdoria
genoa
udinese
bologna
sassuolo
cagliari
chievo
hellas verona
empoli
bayern
bayern munich
bayern munchen
borussia dortmund
dortmund
bayer leverkusen
leverkusen
schalke
schalke 04
rb leipzig
leipzig
wolfsburg
monchengladbach
borussia monchengladbach
werder bremen
hoffenheim
eintracht frankfurt
hamburg
hertha berlin
stuttgart
vfb stuttgart
freiburg
mainz
koln
cologne
augsburg
union berlin
psg
paris saint-germain
paris st germain
paris sg
monaco
as monaco
lyon
olympique lyon
marseille
olympique marseille
lille
bordeaux
saint-etienne
nantes
rennes
montpellier
ajax
ajax amsterdam
psv
psv eindhoven
feyenoord
benfica
porto
fc porto
sporting lisbon
braga
celtic
galatasaray
fenerbahce
besiktas
zenit
cska moscow
spartak moscow
shakhtar donetsk
dynamo kyiv
dinamo zagreb
red bull salzburg
salzburg
club brugge
anderlecht
basel
young boys
olympiakos
la galaxy
inter miami
new york city
boca juniors
river plate
flamengo
palmeiras
sao paulo
corinthians
fluminense
gremio
al nassr
al-nassr
al hilal
al-hilal
al ittihad
al ahli
guangzhou evergrande
shanghai sipg
shanghai shenhua
jeonbuk hyundai
gangwon
gangwon fc
incheon united
mito hollyhock
yokohama fc
buriram united
muangthong united
sc heerenveen
heerenveen
pau fc
sint-truiden
hoàng anh gia lai
hagl
hà nội t&t
hà nội fc
viettel
thể công
than quảng ninh
becamex bình dương
b.bình dương
shb đà nẵng
sông lam nghệ an
slna
flc thanh hóa
sài gòn fc
tp hcm
quảng nam fc
dược nam hà nam định
hồng lĩnh hà tĩnh
công an hà nội
công an nhân dân
la liga
serie a
bundesliga
ligue 1
premier league
champions league
europa league
copa america
copa del rey
super league
v-league
v.league
sea games
asian cup
aff cup
aff suzuki cup
world cup
asiad
olympic
wimbledon
roland garros
us open
australian open
old trafford
camp nou
nou camp
stamford bridge
anfield
etihad
bernabeu
santiago bernabeu
allianz arena
wembley
san siro
signal iduna park
mỹ đình
hàng đẫy
pleiku
lạch tray
thiên trường
gò đậu
hòa xuân
bukit jalil
los angeles lakers
golden state warriors
chicago bulls
miami heat
red bull
ferrari
mercedes
mclaren
quỷ đỏ
pháo thủ
lữ đoàn đỏ
kền kền trắng
hùm xám
los blancos
nhà trắng
lầu năm góc
điện kremlin
kremlin`;

/** Firms, brands, products, papers, agencies and works. */
export const BRAND_NAMES: string = `apple
samsung
google
facebook
microsoft
amazon
intel
nokia
sony
lg
huawei
xiaomi
oppo
vivo
lenovo
dell
asus
acer
hp
toshiba
panasonic
canon
nikon
motorola
blackberry
htc
twitter
instagram
youtube
tiktok
zalo
viber
whatsapp
messenger
skype
telegram
snapchat
linkedin
pinterest
netflix
spotify
uber
grab
grabbike
lyft
airbnb
tesla
tesla motors
spacex
alibaba
taobao
tencent
baidu
wechat
weibo
lazada
shopee
tiki
sendo
ebay
paypal
mastercard
bitcoin
ethereum
dogecoin
binance
android
windows
ios
iphone
ipad
macbook
galaxy note
galaxy tab
apple watch
apple music
apple pay
bixby
cortana
chrome
firefox
gmail
google maps
adobe
photoshop
oracle
ibm
cisco
qualcomm
nvidia
amd
mediatek
foxconn
softbank
rakuten
hitachi
mitsubishi
mitsubishi electric
toyota
honda
yamaha
suzuki
piaggio
vespa
sym
kymco
kawasaki
ducati
harley-davidson
harley davidson
bmw
audi
mercedes-benz
mercedes benz
maybach
volkswagen
porsche
lamborghini
maserati
bentley
rolls-royce
rolls royce
aston martin
jaguar
land rover
range rover
range rover sport
volvo
peugeot
renault
citroen
fiat
alfa romeo
bugatti
lexus
infiniti
acura
nissan
mazda
subaru
isuzu
hyundai
kia
kia morning
daewoo
ssangyong
chevrolet
cadillac
chrysler
jeep
dodge
gm
general motors
ford ranger
ford ecosport
ford everest
toyota vios
toyota camry
toyota innova
toyota fortuner
toyota corolla altis
honda civic
honda city
honda cr-v
hyundai santa fe
hyundai grand i10
hyundai accent
hyundai tucson
kia cerato
mitsubishi xpander
honda wave
honda vision
honda air blade
air blade
honda sh
vinfast
vingroup
vinhomes
vinmart
vinpearl
vinschool
vinmec
vincom
sun group
flc
novaland
masan
masan group
vinamilk
th true milk
trường hải
thaco
hòa phát
hoa sen
fpt
fpt shop
vinaphone
mobifone
vietnamobile
vnpt
vng
thế giới di động
điện máy xanh
bách hóa xanh
nguyễn kim
pico
mediamart
petrolimex
pv oil
pvn
pvgas
evn
vietnam airlines
vietjet
vietjet air
bamboo airways
jetstar
jetstar pacific
vietravel
saigontourist
sabeco
habeco
heineken
sài gòn
hà nội
coca-cola
coca cola
pepsi
pepsico
nestle
unilever
p&g
procter & gamble
johnson & johnson
pfizer
astrazeneca
moderna
sinopharm
sputnik v
novavax
biontech
roche
novartis
bayer
sanofi
gsk
merck
abbott
mead johnson
friesland campina
starbucks
the coffee house
highlands coffee
highlands
trung nguyên
kfc
lotteria
jollibee
mcdonald's
mcdonald
burger king
pizza hut
domino's pizza
circle k
7-eleven
family mart
familymart
big c
co.opmart
saigon co.op
aeon
aeon mall
lotte mart
mega market
central group
walmart
costco
ikea
h&m
uniqlo
nike
adidas
puma
louis vuitton
christian dior
versace
burberry
dolce & gabbana
dolce&gabbana
saint laurent
yves saint laurent
givenchy
balenciaga
giorgio armani
calvin klein
ralph lauren
tommy hilfiger
michael kors
victoria's secret
victoria secret
fendi
cartier
tiffany
rolex
l'oreal
maybelline
estee lauder
lancome
harper's bazaar
cosmopolitan
playboy
forbes
fortune
times
the times
the sun
sunday times
daily mail
mail online
daily mirror
the guardian
guardian
the telegraph
telegraph
independent
the independent
financial times
the economist
economist
bloomberg
reuters
afp
bbc
cnn
cnbc
nbc
nbc news
abc
abc news
cbs
cbs news
fox
fox news
usa today
new york times
the new york times
washington post
the washington post
wall street journal
the wall street journal
los angeles times
new york post
newsweek
politico
business insider
the verge
techcrunch
huffington post
buzzfeed
tass
ria novosti
sputnik
rt
russia today
interfax
pravda
al jazeera
al-jazeera
xinhua
tân hoa xã
hoàn cầu thời báo
global times
china daily
nhân dân nhật báo
south china morning post
scmp
straits times
the straits times
channel news asia
channel newsasia
yonhap
korea herald
korea times
chosun
kyodo
nikkei
nikkei asian review
asahi
asahi shimbun
yomiuri
mainichi
japan times
nhk
bangkok post
the nation
jakarta post
kompas
detik
manila times
inquirer
rappler
marca
mundo deportivo
el pais
l'equipe
le monde
le figaro
gazzetta dello sport
la gazzetta dello sport
corriere dello sport
tuttosport
bild
kicker
der spiegel
spiegel
espn
sky sports
sina
sohu
sputnik news
vnexpress
tuổi trẻ
thanh niên
dân trí
vietnamnet
zing
zing.vn
lao động
người lao động
tiền phong
tin tức
kiến thức
infonet
vov
vtv
vtc
vtc news
htv
ttxvn
morgan stanley
goldman sachs
jp morgan
jpmorgan
jpmorgan chase
merrill lynch
lehman brothers
berkshire hathaway
wells fargo
bank of america
citibank
citigroup
hsbc
standard chartered
deutsche bank
credit suisse
ubs
barclays
blackrock
dragon capital
vinacapital
mirae asset
moody's
fitch
standard & poor's
s&p
dow jones
nasdaq
hang seng
kospi
ftse
vn-index
gallup
pricewaterhousecoopers
pwc
deloitte
ernst & young
kpmg
mckinsey
boston consulting group
cushman & wakefield
savills
cbre
jll
knight frank
colliers
nielsen
kantar
euromonitor
gartner
canalys
counterpoint
boeing
airbus
lockheed martin
raytheon
northrop grumman
general electric
siemens
bosch
philips
electrolux
abb
ge
3m
dupont
monsanto
cargill
exxonmobil
exxon mobil
chevron
bp
gazprom
rosneft
rosoboronexport
sukhoi
kalashnikov
almaz-antey
harvard
stanford
oxford
cambridge
yale
princeton
cornell
berkeley
rmit
fulbright
disney
walt disney
pixar
marvel
marvel studios
dc comics
warner bros
universal
paramount
20th century fox
hbo
sony pictures
dreamworks
lucasfilm
star wars
harry potter
the avengers
avengers
batman
superman
spider-man
spider man
iron man
wonder woman
deadpool
x-men
transformers
titanic
game of thrones
fast & furious
james bond
pokemon
doraemon
hello kitty
mickey
grammy
oscar
emmy
billboard
cannes
miss universe
miss world
miss grand international
the voice
the face
vietnam idol
x factor
the x factor
vietnam's got talent
big bang
bigbang
bts
blackpink
exo
twice
red velvet
girls' generation
snsd
super junior
t-ara
wanna one
got7
ikon
one direction
coldplay
maroon 5
westlife
backstreet boys
the beatles
linkin park
365daband
sm entertainment
yg entertainment
jyp entertainment
big hit entertainment`;

/** Cities, regions and sights that are neither countries nor the provinces and districts of Vietnam. */
export const PLACE_NAMES: string = `new york
los angeles
chicago
houston
washington
washington dc
washington d.c
san francisco
san diego
san jose
seattle
boston
miami
las vegas
dallas
denver
atlanta
philadelphia
phoenix
detroit
minneapolis
minnesota
baltimore
cleveland
new orleans
honolulu
hawaii
california
texas
florida
west virginia
north carolina
south carolina
alabama
alaska
arizona
arkansas
colorado
connecticut
delaware
idaho
illinois
indiana
iowa
kansas
kentucky
louisiana
maine
maryland
massachusetts
michigan
mississippi
missouri
montana
nebraska
nevada
new hampshire
new jersey
new mexico
north dakota
south dakota
ohio
oklahoma
oregon
pennsylvania
rhode island
tennessee
utah
vermont
wisconsin
wyoming
puerto rico
guam
manhattan
brooklyn
bronx
long island
hollywood
beverly hills
silicon valley
thung lũng silicon
wall street
phố wall
trump tower
mar-a-lago
camp david
guantanamo
toronto
vancouver
montreal
ottawa
calgary
mexico city
havana
la habana
rio de janeiro
brasilia
buenos aires
bogota
caracas
quito
london
birmingham
edinburgh
glasgow
scotland
wales
bắc ireland
dublin
belfast
cardiff
bristol
kensington
downing
paris
toulouse
strasbourg
versailles
brussels
bruxelles
antwerp
amsterdam
rotterdam
the hague
la haye
berlin
munich
frankfurt
dusseldorf
dresden
bonn
vienna
viên
geneva
zurich
davos
rome
turin
venice
venezia
naples
vatican
tòa thánh vatican
sicily
madrid
seville
catalonia
lisbon
athens
athena
istanbul
ankara
izmir
moscow
moskva
matxcơva
mátxcơva
mát-xcơ-va
st petersburg
saint petersburg
st. petersburg
sochi
kazan
vladivostok
crimea
chechnya
donetsk
donbass
luhansk
kiev
kyiv
minsk
warsaw
prague
praha
budapest
bucharest
belgrade
zagreb
sarajevo
copenhagen
stockholm
oslo
helsinki
reykjavik
tallinn
riga
vilnius
tokyo
osaka
kyoto
nagoya
yokohama
hiroshima
nagasaki
fukushima
fukuoka
sapporo
hokkaido
okinawa
saitama
chiba
sendai
kumamoto
seoul
busan
incheon
daegu
daejeon
gwangju
ulsan
jeju
gangnam
pyeongchang
gyeonggi
suwon
bình nhưỡng
pyongyang
kaesong
bàn môn điếm
bắc kinh
thượng hải
quảng châu
quảng đông
thẩm quyến
thành đô
trùng khánh
vũ hán
hồ bắc
hồ nam
tứ xuyên
vân nam
côn minh
quảng tây
nam ninh
hải nam
phúc kiến
hạ môn
chiết giang
hàng châu
giang tô
nam kinh
tô châu
sơn đông
thanh đảo
thiểm tây
tây an
cam túc
tân cương
tây tạng
lhasa
nội mông
liêu ninh
đại liên
cát lâm
hắc long giang
cáp nhĩ tân
hà bắc
thiên tân
an huy
giang tây
quý châu
ninh hạ
thanh hải
đài bắc
cao hùng
bangkok
chiang mai
phuket
pattaya
songkhla
yala
udon thani
vientiane
viêng chăn
luang prabang
phnom penh
siem reap
angkor wat
sihanoukville
yangon
naypyitaw
mandalay
rakhine
kuala lumpur
putrajaya
penang
johor
sabah
sarawak
klia2
jakarta
bali
surabaya
bandung
java
sumatra
sulawesi
aceh
papua
lombok
manila
cebu
davao
mindanao
luzon
marawi
boracay
palawan
makati
scarborough
senkaku
điếu ngư
takeshima
dokdo
hoàng sa
trường sa
new delhi
delhi
mumbai
kolkata
bangalore
chennai
hyderabad
kashmir
punjab
gujarat
kerala
islamabad
karachi
lahore
dhaka
colombo
kathmandu
kabul
kandahar
tehran
baghdad
mosul
basra
erbil
raqqa
aleppo
damascus
homs
idlib
palmyra
deir ezzor
deir al-zour
latakia
tartus
khan sheikhoun
beirut
amman
jerusalem
tel aviv
gaza
dải gaza
bờ tây
west bank
golan
riyadh
jeddah
mecca
medina
doha
dubai
abu dhabi
muscat
sanaa
aden
manama
cairo
alexandria
sinai
tripoli
benghazi
tunis
algiers
casablanca
rabat
khartoum
addis ababa
nairobi
kampala
mogadishu
kinshasa
lagos
abuja
accra
dakar
johannesburg
cape town
pretoria
harare
luanda
maputo
sydney
melbourne
brisbane
canberra
queensland
new south wales
tasmania
auckland
wellington
christchurch
fiji
samoa
tonga
vanuatu
everest
himalaya
sahara
mekong
mê kông
châu á
châu âu
châu phi
châu mỹ
châu úc
châu đại dương
nam cực
bắc cực
trung đông
đông nam á
đông á
nam á
trung á
bắc mỹ
nam mỹ
mỹ latinh
mỹ la tinh
đông âu
tây âu
bắc âu
bán đảo triều tiên
biển đông
biển hoa đông
hoàng hải
thái bình dương
đại tây dương
ấn độ dương
địa trung hải
vịnh ba tư
hormuz
suez
panama
malacca
nam tư
liên xô
đông đức
tây đức
vạn lý trường thành
tử cấm thành
thiên an môn
trung nam hải
nhà xanh
điện elysee
quảng trường thời đại
times square
central park
eiffel
louvre
notre dame
nhà thờ đức bà
big ben
buckingham
grenfell
colosseum
angkor
phong nha
phong nha kẻ bàng
sơn đoòng
hạ long
vịnh hạ long
tràng an
bái đính
yên tử
chùa hương
tam chúc
sa pa
fansipan
mù cang chải
mộc châu
đồng văn
lũng cú
mã pì lèng
bà nà
bà nà hills
sơn trà
hội an
mỹ sơn
lý sơn
phú quốc
côn đảo
nam du
cù lao chàm
mũi né
đà lạt
nha trang
cam ranh
quy nhơn
tuy hòa
vũng tàu
cần giờ
củ chi
thủ thiêm
phú mỹ hưng
tân sơn nhất
nội bài
cát bi
phù cát
cát lái
dung quất
vũng áng
nghi sơn
formosa
cát linh
nhổn
suối tiên
bến thành
đầm sen
thảo cầm viên
văn miếu
hồ gươm
hoàn kiếm
ba đình
nhà hát lớn
tràng tiền
hàng bài
hàng đào
hàng ngang
tháp rùa
cột cờ
đền hùng
thành nhà hồ
lam kinh
địa đạo củ chi
dinh độc lập
bạch long vĩ
cô tô
cát bà
đồ sơn
sầm sơn
cửa lò
thiên cầm
nhật lệ
lăng cô
mỹ khê
u minh
năm căn
đất mũi
bà đen
tràm chim
trị an
dầu tiếng
hòa lạc
láng hạ
láng - hòa lạc
nam trung bộ
bắc trung bộ
nam bộ
bắc bộ
trung bộ
tây nguyên
tây bắc
đông bắc
tây nam bộ
đông nam bộ
đồng bằng sông cửu long
đồng bằng sông hồng`;

/** The sixty years of the lunar calendar. */
export const LUNAR_YEARS: string = `giáp tý
ất sửu
bính dần
đinh mão
mậu thìn
kỷ tỵ
canh ngọ
tân mùi
nhâm thân
quý dậu
giáp tuất
ất hợi
bính tý
đinh sửu
mậu dần
kỷ mão
canh thìn
tân tỵ
nhâm ngọ
quý mùi
giáp thân
ất dậu
bính tuất
đinh hợi
mậu tý
kỷ sửu
canh dần
tân mão
nhâm thìn
quý tỵ
giáp ngọ
ất mùi
bính thân
đinh dậu
mậu tuất
kỷ hợi
canh tý
tân sửu
nhâm dần
quý mão
giáp thìn
ất tỵ
bính ngọ
đinh mùi
mậu thân
kỷ dậu
canh tuất
tân hợi
nhâm tý
quý sửu
giáp dần
ất mão
bính thìn
đinh tỵ
mậu ngọ
kỷ mùi
canh thân
tân dậu
nhâm tuất
quý hợi`;
