/**
 * Log-odds (in tenths) of belonging to a person's name, counted by test/tools/fit-people.ts in unlabelled
 * news. words, endings: as first, middle, last and only word; forms: whole phrases; left, right: what stands
 * beside a name ("#" a number, "¶" the end of a line); cues: whole phrases by the word directly before them;
 * compounds: words that begin like a name.
 */
export const PERSON_STATISTICS: {
  readonly words: string;
  readonly endings: string;
  readonly forms: string;
  readonly left: string;
  readonly right: string;
  readonly cues: string;
  readonly compounds: string;
} = {
  words: `a 5 7 12 1
a00 -30 -30 -30 -30
a01 -30 -29 -30 -29
a1 -32 -32 -32 -32
a12 -24 -24 -24 -24
a2 -28 -28 -28 -28
a3 -25 -24 -25 -24
a32 -16 -15 -16 -15
a320 -16 -15 -16 -15
a321 -17 -16 -17 -17
a380 -21 -20 -21 -21
a4 -28 -27 -28 -28
a400m -27 -26 -27 -27
a41 -17 -16 -17 -17
a5 -29 -28 -29 -28
a7 -16 -15 -16 -15
a8 -30 -29 -30 -29
a84 -16 -15 -16 -15
a9 -19 -19 -19 -19
a92 -20 -20 -20 -20
aae -22 -22 -22 -22
aaron 46 37 0 0
aart 26 0 0 39
aavh -23 -23 -23 -23
aba -16 -15 -16 -15
abadi -30 -29 -30 -6
abbank -19 -18 -19 -18
abbas -10 -9 31 14
abbasid -16 -15 -16 -15
abc -34 -33 -34 -33
abdel 45 33 0 0
abdul 27 30 -7 17
abdulaziz 15 46 33 -4
abdullah 45 33 28 48
abdulrahman -22 -21 32 16
abe 0 0 60 60
abedi 0 0 48 53
abella 0 0 38 41
aboubakar -13 -13 23 -13
abraham 30 -9 25 -9
abram -24 -24 -24 -24
abramovich 0 0 38 57
abrams -15 -14 5 -14
abs -40 -40 -40 -40
abu 43 18 -28 -3
ac -43 -43 -43 -43
academy -15 -14 22 -14
acb -29 -29 -29 -29
accent -21 -20 -21 -21
access -10 -9 29 -9
accord -20 -20 -20 -20
aces -28 -27 -28 -28
acruzo -10 -9 16 21
acs -20 -20 -20 -20
action 2 -17 -18 -17
activa -23 -22 -23 -22
active -23 -22 -23 -22
acv -37 -37 -37 -37
acx -31 -31 -31 -31
adam 48 -4 30 20
adams 0 0 46 30
adb -29 -29 -29 -29
adc -20 -20 -20 -20
adcc -24 -24 -24 -24
addison -20 -20 -20 -20
address -35 -35 -35 -35
addy -16 -15 -16 -15
adelaide 4 -15 4 8
aden -19 -18 -19 -18
adidas -22 -21 -22 -21
adkins 0 0 42 0
admm -16 -15 -16 -15
adn -40 -40 -40 -40
adnan 39 0 0 0
adobe -19 -19 -19 -19
adolf 40 0 0 0
adreno -18 -17 -18 -17
adrian 22 -14 -15 23
adriana 42 0 0 30
adrien 44 0 0 0
advanture -19 -18 -19 -18
adventure -6 -25 -6 -25
advincula 0 0 36 24
aegis -31 -30 -31 -30
aegon -19 -19 -19 -19
aeon -26 -26 -26 -26
afc -37 -36 -37 -36
aff -38 -38 -38 -38
afganistan -22 -21 -22 -21
afghanistan -52 -52 -52 -52
afp -58 -58 -58 -58
afraid -16 -15 -16 -15
africa -24 -23 -24 -23
afv -7 -7 32 17
ag -23 -23 -23 -23
again -16 -15 28 -15
age -17 -16 -17 -17
agency -10 -9 31 -9
agm -26 -26 -26 -26
agnelli 0 0 36 37
agribank -40 -39 -40 -39
aguero 0 0 53 60
agut 0 0 41 41
ah -19 -18 23 -18
ahmad 41 -7 27 17
ahmed 42 41 43 20
ahn 38 -9 -10 -9
ai -60 -60 -60 -60
aic -16 -15 -16 -15
aiden 0 0 0 52
aids -36 -36 -36 -36
aiib -26 -26 -26 -26
ailen -17 -16 -17 -17
aim -22 -21 -22 -21
air -41 -15 -41 -41
airasia -19 -18 -19 -18
airblade -18 -17 -18 -17
airbnb -21 -20 -21 -21
airbus -31 -31 -31 -31
airi 34 0 0 34
airlines -27 -46 -47 -47
airways -31 -31 5 -31
aisyah 0 0 36 37
ajax -47 -47 -47 -47
ak -26 -26 -26 -26
akhmetshin 0 0 0 43
akinfeev -10 -9 25 14
akrapovic -16 -15 -16 -15
al 18 20 -50 -15
alabama -19 -18 -19 -18
alain 43 0 0 0
alakija 0 0 36 24
alam -19 -18 -19 -18
alamy -16 -15 -16 -15
alan 46 0 20 43
alaska -35 -34 -35 -34
alaves -31 -31 -31 -31
alba 20 0 38 30
albania -18 -17 -18 -17
albert 36 -11 -12 -11
alberta -17 -16 -17 -17
albion -17 -16 -17 -17
albright 0 0 39 0
album -24 -23 -24 -23
alcacer -4 -4 38 26
alcantara -20 -20 16 -20
aldridge 0 0 43 37
alejandro 38 0 0 0
aleksandr 44 0 0 0
aleppo -42 -41 -42 -41
alessandra 38 0 0 0
alessandro 38 0 0 0
alex 55 26 46 42
alexander 60 29 28 38
alexandra 20 -14 -15 10
alexandre 47 -4 -4 -4
alexandria -17 -16 -17 -17
alexei 41 26 0 24
alexis 60 0 0 39
alfred 35 -4 -4 20
algeria -31 -30 -31 -30
ali 14 2 1 -1
alibaba -32 -31 -31 -31
alice 40 -7 -7 27
alicia 43 0 0 53
alioum 26 0 30 34
alisher 41 0 0 0
aliya 26 0 0 45
all -32 -32 -32 -32
allegri 0 0 54 60
allen 4 -15 26 26
alli 0 0 50 56
allianz -18 -17 -18 -17
allie 38 0 0 30
almaz -19 -18 -19 -18
aloha -17 -16 -17 -17
alonso 0 0 54 60
alpha 22 -19 -19 -19
alphabet -16 -15 -16 -15
altis -19 -19 -19 -19
alvarez -13 -13 27 21
alvaro 60 -4 -4 20
alves -7 -7 52 41
alzheimer -18 -17 -18 -17
am -24 -23 -4 0
amal 21 -18 -19 12
amanda 37 -4 -4 30
amaq -27 -26 -27 -27
amazing -19 -18 -19 -18
amazon -13 -38 -38 -38
amber 35 -4 -4 -4
ambien -20 -20 -20 -20
ambrosio 0 0 38 0
amcham -22 -22 -22 -22
amcharm -16 -15 -16 -15
amd -24 -24 -24 -24
america -27 7 12 -27
american -25 -25 -25 -25
amg -38 -38 -38 -38
amoled -28 -27 -28 -28
amour -10 -9 29 -9
ampme -16 -15 -16 -15
amsterdam -34 -34 -34 -34
amy 46 0 0 46
an -11 -13 3 -7
ana 16 -26 -27 -27
anadolu 10 -15 -16 -15
ancelotti 0 0 49 56
and -24 -23 -24 -23
andaman -16 -15 -16 -15
ander 52 0 0 0
anderlecht -23 -23 -23 -23
anderson 8 -11 25 -11
andhra -19 -19 -19 -19
andre 60 47 0 0
andrea 47 -7 -7 37
andreas 35 -4 -4 -4
andres 45 0 0 0
andrew 48 -4 -4 -4
andrews -18 -17 -18 -17
andrey 18 -7 -7 34
android -51 -51 -51 -51
andy 60 -4 -4 43
anfield -27 -26 -27 -27
angel 44 33 28 -4
angela 25 -40 -40 -10
angelababy 15 -4 -4 59
angeles -40 -40 -21 -40
angelina 51 -4 -4 40
angeline 20 0 0 44
angers -21 -20 -21 -21
angola -25 -25 -25 -25
anh -60 11 16 1
ankara -40 -39 -40 -39
ankit 23 -9 -10 -9
ann 9 20 -17 -17
anna 36 -4 -4 55
anne 35 29 -4 -4
ano 0 0 36 39
ansar -4 -4 25 33
ansari 0 0 30 37
antey -17 -16 -17 -17
anthony 50 -7 18 17
anti 4 -15 -16 -15
antoine 60 33 0 24
anton 32 0 0 44
antonella 39 -4 -4 40
antonio 54 24 -16 31
antt -27 -27 -27 -27
antwerp -17 -16 -17 -17
antđ -29 -29 -29 -29
anwar 42 0 0 0
ao -28 -27 -8 -27
aoa -23 -23 -23 -23
aoki 0 0 20 50
ap -51 -51 -51 -51
apache -19 -19 -19 -19
apec -57 -57 -57 -57
apg -25 -25 -25 -25
apollo 18 -11 8 23
app -31 -31 -31 -31
appf -31 -30 -31 -30
apple -34 -59 -60 -60
appstore -18 -17 -18 -17
aps -16 -15 -16 -15
aquino -4 -4 36 38
ar -25 26 -25 -25
arab -51 -51 -51 -51
arabia -56 -55 -56 -55
arak -17 -16 -17 -17
aranguiz -7 -7 29 32
archive -16 -15 -16 -15
arda 46 0 0 0
arena -42 -41 -22 -41
arevalo 0 0 35 34
arf -25 -25 -25 -25
argentina -59 -58 -59 -58
ariana 58 0 0 37
arirang -15 -14 5 16
arizona -24 -24 -24 -24
arjen 39 0 0 0
arkansas -22 -22 -22 -22
arkhom 26 0 0 47
arleigh -26 -26 -26 -26
arm -12 -11 34 -11
armas 0 0 41 0
armata -24 -24 -24 -24
armenia -23 -22 -23 -22
armstrong -7 -7 29 39
arnav 30 -4 -4 40
arnold 25 19 22 17
arsenal -60 -60 -43 -60
arsene 60 0 0 0
art -26 -25 -26 -25
arthur 39 0 20 30
arts -18 -17 2 -17
arturo 45 0 0 0
arv -28 -27 -28 -27
arya 38 0 0 48
arập -25 -25 -25 -25
as -44 -43 -44 -44
asahi -27 -27 -27 -27
asbm -16 -15 -16 -15
ascacibar -7 -7 30 23
asean -59 -58 -59 -58
asem -19 -19 -19 -19
asensio -23 -23 18 14
ashley 53 0 0 39
ashok 36 0 0 41
ashraf 36 0 20 0
ashton 33 -4 -4 -4
asia -13 -15 -42 -42
asiad -17 -16 -17 -17
asian -42 -42 -42 -42
asilenu 0 0 0 47
aspas -16 -15 19 -15
assad -12 -11 14 60
assange 0 0 39 46
assist -17 -16 -17 -17
assistant -24 -24 -24 0
astana -33 -33 -33 -33
aston -29 -28 -29 -28
asus -25 -25 -25 -25
at -38 -38 -38 -38
atc -20 -20 -20 -20
atgt -43 -43 -43 -43
athena 14 -11 -12 13
athens -24 -23 -24 -23
athletic -22 -22 -22 -22
atk -22 -22 -22 -22
atlanta -21 -20 -21 -21
atlantic -19 -18 -19 -18
atlat -23 -23 -23 -23
atletico -35 -54 -54 -54
atm -40 -40 -40 -40
atnđ -17 -16 -17 -17
atp -33 -33 -33 -33
attp -41 -41 -41 -41
atv -21 -20 -21 -21
atvstp -31 -31 -31 -31
aubameyang 0 26 49 60
aucoin 0 0 35 45
aud -23 -22 -23 -22
audi -14 -43 -44 -19
audio -16 -15 -16 -15
audrey 41 0 0 24
august 40 0 26 0
augustin -24 -24 -24 -24
aulnay -17 -16 -17 -17
australia -57 -57 -57 -57
australian -28 -27 -28 -28
austrian -21 -20 -21 -21
authority -19 -19 -19 -19
auto -37 -37 -37 -37
autobahn -16 -15 -16 -15
autobytel -22 -21 -22 -21
autodaily -19 -19 -19 -19
av 10 -15 -16 -15
avast -16 -15 -16 -15
avatar -3 -22 -22 12
avdeevka -16 -15 -16 -15
avdiyivka -22 -22 -22 -22
avengers -21 -20 -21 -21
aventador -28 -28 -28 -28
aviv -23 -22 -23 -22
award -19 -18 18 -18
awards -28 -27 -28 -27
awd -24 -23 -24 -23
axel 38 0 0 0
axelo -20 -20 -20 -20
axit 3 -16 -17 -17
ayatollah 35 -4 -4 -4
ayn -17 -16 -17 -17
az -18 -17 -18 -17
azerbaijan -23 -23 -23 -23
aziz 29 33 20 24
azpilicueta -4 -4 30 37
aztec 3 -16 -17 24
b -11 -3 -9 3
b1 -34 -34 -34 -34
b2 -34 -33 -34 -33
b3 -25 -25 -25 -25
b4 -19 -19 -19 -19
b40 -17 -16 -17 -17
b41 -19 -18 -19 -18
b5 -17 -16 -17 -17
b6 -21 -20 -21 -21
b727 -23 -22 -23 -22
ba -20 -28 -8 2
bab -33 -33 -33 -33
baby -16 -15 38 8
back -17 -16 9 -17
bacsinszky 0 0 32 39
bad 11 8 -19 -18
badr 44 0 0 0
bae -1 -20 23 4
baek -19 7 -19 -19
baghdad -29 -28 -29 -28
baghdadi 0 0 35 60
bahamas -20 -20 -20 -20
bahrain -46 -45 -46 -45
baidu -23 -23 -23 -23
bailly -12 -11 40 47
baird -7 -7 27 -7
bajaj -22 -22 -22 -22
bakayoko 0 0 47 60
baker 14 -15 19 19
bakr 0 0 60 0
baku -24 -24 -24 -24
balaguer 0 45 0 0
baldwin 0 0 43 0
bale -12 15 48 60
bali -34 -34 -34 -34
ballarat -32 -32 -32 -32
balon -25 -25 -25 -25
balotelli 0 0 36 46
baltic -38 -38 -38 -38
baltops -23 -23 -23 -23
bambi 39 0 0 30
bamboo -23 -22 -23 -22
ban -60 -60 -60 -60
bang -19 -38 -18 -7
bangkok -40 -40 -40 -40
bangladesh -35 -34 -34 -34
bank -47 -47 -28 -47
banking -24 -23 -24 -23
bannon 0 0 45 57
bao -23 -42 -43 -42
baodatviet -26 -25 -26 -25
bar -19 -19 -19 -19
barack 60 0 0 30
barbados -16 -15 -16 -15
barbara 14 -17 8 -17
barbie -17 -16 -17 -17
barca -59 -58 -59 -58
barcelona -56 -55 -56 -56
barclays -17 -16 -17 -17
barcroft -16 -15 -16 -15
barkley -13 -13 16 11
barnier 0 0 40 46
baroque -17 -16 -17 -17
barrett 10 -15 4 -15
barron 5 -20 -20 -20
barton 0 0 42 30
barzagli -22 -21 -2 -21
base -19 -18 -19 -18
basel -23 -23 -23 -23
bashar 26 0 0 60
basico -17 -16 -17 -17
basilan -22 -21 -22 -21
basori 38 0 0 53
basquiat 0 0 30 39
batchelor 0 0 38 0
batelli 0 0 43 39
batman -18 -17 -18 -17
batshuayi 0 0 39 34
battulga 0 0 26 51
bau -16 -15 -16 -15
bautista 25 41 28 37
bavaria -19 -18 -19 -18
bay -34 -7 2 -33
bayer -19 -19 -19 -19
bayern -53 -52 -53 -52
baywatch -19 -19 -19 -19
bazaar -22 -22 -22 -22
bazeley 0 0 44 45
bb -7 -26 -26 -26
bbc -46 -45 -46 -45
bbq -19 -19 -19 -19
bc -22 -22 -22 -22
bca -25 -25 -25 -25
bch -26 -26 -26 -26
bct -24 -24 -24 -24
bctc -20 -20 -20 -20
bd -22 -21 -22 -21
bdcc -17 -16 -17 -17
be -22 -22 -22 -22
beach -34 -33 -34 -33
beast -22 -21 -22 -21
beat -21 -20 -21 -21
beauty -29 -29 -29 -29
becamex -28 -27 -28 -27
beckham -4 -4 49 53
bedene 0 0 30 37
bee 27 -7 -7 -7
begovic -7 -7 25 30
beijing -20 -20 -20 -20
beirut -18 -17 -18 -17
belarus -48 -48 -48 -48
belgrade -19 -18 -19 -18
bell -10 -9 25 -9
bella 55 0 0 55
bellerin -10 -9 39 51
belotti 0 0 48 50
ben -5 12 -30 -30
benfica -38 -37 -38 -38
bengal -20 -20 -20 -20
benitez -17 -16 3 -17
benjamin 53 0 0 0
bennett -13 -13 29 31
benoit 38 0 0 0
benson 0 0 36 34
bentley 0 -32 -32 -32
benz -40 -3 -40 -40
benzema -4 -4 44 60
bercow 0 0 43 51
berdych 0 0 40 43
bergkamp 0 0 35 44
bering 39 -4 -4 -4
berjaya -16 -15 -16 -15
berkshire -24 -24 -24 -24
berlin -40 -40 -40 -40
berlinetta -21 -20 -21 -21
bernabeu -43 -42 -43 -42
bernardo 48 0 0 0
bernhardt 0 0 55 24
berry 20 26 44 0
bertrand 23 -11 14 13
besiktas -23 -23 -23 -23
best -23 -22 10 -22
beta -17 -16 -17 -17
betis -19 -18 -19 -18
betsy 44 0 0 0
beverly 13 -16 -17 -17
beyonce 4 -21 -22 3
bezos 0 0 44 41
bftvvnv -26 -26 -26 -26
bgdđt -23 -23 -23 -23
bgk -23 -23 -23 -23
bgr -24 -23 -24 -23
bgtvt -21 -20 -21 -21
bhd -18 -17 -18 -17
bhl -32 -31 -32 -31
bhn -28 -27 -28 -27
bhs -31 -31 -31 -31
bhtg -22 -22 -22 -22
bhtn -21 -20 -21 -21
bhutan -24 -23 -24 -23
bhxh -55 -54 -55 -54
bhyt -59 -59 -59 -59
bi 26 -35 19 -35
bia -28 -27 -28 -28
bid -26 -26 -26 -26
biden 0 0 42 37
bidv -37 -36 -37 -37
bieber 0 0 52 37
biela 0 0 32 39
bifan -19 -18 -19 -18
biff -18 -17 -18 -17
big 1 -41 -41 -41
bigbb -31 -31 -31 -31
bigc -18 -17 -18 -17
bike -16 -15 -16 -15
bikini 2 -23 -23 -23
bilbao -32 -31 -32 -31
bild -24 -24 -24 -24
bill 55 -13 -13 21
billboard -26 -26 -26 -26
billy 25 -11 -12 -11
bim -19 -19 -19 -19
bin 19 24 41 6
binali 39 0 0 0
binh -43 -16 -43 -42
birch -4 -4 35 -4
bird -19 -19 -19 -19
birkin -19 -18 -19 -18
birmingham -24 -23 -24 -23
birnie 0 0 38 0
bishop 0 0 46 44
bison 0 0 38 24
bitcoin -29 -29 -29 -29
bitexco -22 -21 -22 -21
biwa -20 -20 -20 -20
bixby -27 -27 -27 -27
biz -17 -16 -17 -17
bizlive -19 -18 -19 -18
biên -60 -60 -9 -15
biến -37 -36 -37 -37
biết -15 -47 -22 -23
biền -4 -4 25 33
biển -43 -35 -22 -10
biểu -46 -46 -27 -46
biện -3 -28 -29 -29
biệt -34 -34 -14 -34
bj -18 -17 -18 -17
bk -18 -17 -18 -17
bkav -22 -22 -22 41
bks -56 -55 -56 -56
bla -24 -24 -24 -24
black 22 -24 34 -24
blackberry -26 -25 -26 -25
blade -26 -26 -26 -26
blair 29 0 32 0
blake 48 0 0 0
blancos -28 -27 -28 -27
blasi 0 0 38 0
blass 0 0 39 0
blaugrana -17 -16 -17 -17
blhs -42 -42 -42 -42
blind -22 -21 16 -21
bling 41 0 40 24
block -31 -30 -31 -30
blog -18 -17 -18 -17
blondeau 0 0 38 0
bloom 0 0 54 41
bloomberg -39 -38 -39 -38
bltths -25 -24 -25 -24
blue -1 3 -31 -30
blues -39 -38 -39 -38
bluetooth -33 -33 -33 -33
blumenthal 0 0 30 43
blv -31 -30 -31 -30
blđ -36 -35 -36 -36
bmd -23 -22 -23 -22
bmp -20 -20 -20 -20
bmw -51 -51 -51 -51
bn -22 -21 -22 -21
bnews -33 -33 -33 -33
bnn -19 -19 -19 -19
bnv -19 -18 -19 -18
bo -25 9 10 -24
bob 47 22 -4 -4
bobber -28 -28 -28 -28
bobby 44 37 26 45
bock 0 0 41 0
body 21 -11 8 13
boedihardjo -10 -9 -10 44
boeing -38 -37 -38 -38
bog -28 -28 -28 -28
bogor -16 -15 -16 -15
bogota -22 -22 -22 -22
boi 0 0 0 56
bois -17 -16 -17 -17
boj 0 0 0 49
bola -24 -23 -24 -23
bolero -10 -9 -10 60
bolivia -23 -22 -23 -22
bollywood 1 -18 -19 -18
bologna -30 -30 -30 -30
bolt -15 -14 27 25
bolton -13 -13 13 -13
bom -32 -31 1 -8
bon -17 -16 -17 -17
bond -16 -15 35 32
bongda -18 -17 -18 -17
bonn -16 -15 -16 -15
bonneville -26 -26 -26 -26
bonucci -21 -20 22 16
book -24 -24 2 -24
boon 0 48 0 0
bordeaux -22 -21 -22 -21
boredomtherapy -18 -17 -18 -17
borei -25 -24 -25 -24
borg 0 0 38 0
borini 0 0 20 52
boris 49 0 0 0
borneo -18 -17 -18 -17
boro -19 -19 -19 -19
borough -34 -33 -34 -33
borussia -25 -24 -25 -24
bosco 0 0 0 52
bose -12 -11 8 33
bosnia -2 -21 -22 -21
boston -26 -26 -26 -26
bosz 0 0 45 30
bot -45 -45 -45 -45
bottas 0 0 43 53
bouchard 0 26 30 52
bourdais 0 0 35 30
bournemouth -34 -33 -34 -33
bowl -33 -32 -33 -32
boxing -19 -19 -19 5
boy 23 -11 14 -11
bp -19 -18 -19 -18
bphone -31 -31 -31 -31
bpi -19 -18 -19 -18
bql -6 -32 -32 -32
bqt -22 -21 -22 -21
br -20 -20 -20 -20
bra -22 -22 -22 -22
brabus -21 -20 -21 -21
brad 52 0 0 48
bradix 0 0 0 45
bradley 19 -13 -13 11
brahmos -18 -17 -18 -17
brak -17 -16 -17 -17
branch -27 -26 -27 -27
brand -17 -16 3 -17
brandon 40 0 0 24
brandt -13 -13 16 11
branson 0 0 44 55
braunschweig -4 -4 -4 44
brave 5 -14 -15 -14
bravo -10 -9 34 37
brazil -55 -55 -55 -55
break -30 -30 -30 -30
brembo -26 -26 -26 -26
bremen -26 -26 -26 -26
brendan 38 0 0 34
brent -30 -30 -30 -30
bretton 20 -9 -10 14
brexit -49 -49 -49 -49
brian 31 -15 -16 -15
bridge -39 -39 -19 -39
bright -19 -19 -19 -19
brighton -21 -20 -21 -21
brightside -22 -22 -22 -22
brigitte 52 0 20 46
brinkley 0 47 45 0
brisbane -26 -26 -26 -26
british 12 -23 -24 -23
britney 51 0 0 45
brom -40 -39 -40 -39
bronx -19 -19 -19 -19
brooke 5 -14 -15 -14
brooklyn -19 -19 -19 -19
bros -18 -17 -18 -17
brown 15 -4 52 37
browser -15 -14 11 -14
brt -48 -47 -48 -47
bruce 49 0 38 24
bruna 36 0 20 48
brunei -30 -30 -30 -30
bruno 41 -9 10 -9
brussels -42 -41 -42 -41
bruyne -15 12 41 -14
bryan 33 -7 -7 32
brych 0 0 42 43
brzezinski 0 0 36 34
bs -56 -55 -56 -55
bsc -30 -30 -30 -30
bsr -27 -27 -27 -27
bst -29 -28 -29 -29
bt -36 -35 -36 -35
btc -52 -52 -52 -52
btnmt -19 -18 -19 -18
btr -27 -27 -27 -27
bts -24 -23 -24 -23
btttt -19 -18 -19 -18
btv -38 -37 -38 -37
buakaw -30 -29 -30 -29
buchanan 0 0 40 0
buffet 0 0 35 34
buffett -4 -4 55 55
buffon -4 -4 47 60
bugatti -33 -33 -33 -33
bui -4 -4 35 -4
buk -22 -21 -22 -21
bukso -22 -22 -22 -22
bulava -26 -26 -26 -26
bulgaria -37 -37 -37 -37
bull -35 -35 -35 -35
bum -4 38 28 -4
bun 9 23 -17 -17
bundesliga -38 -38 -38 -38
bung -15 -14 5 -14
burger -16 -15 -16 15
burke -26 -26 -7 -26
burley -4 -4 21 37
burnley -31 -30 -31 -30
burster 0 0 38 0
burundi -21 -20 -21 -21
bus -18 -17 -18 -17
busan -25 -24 -25 -24
bush -10 17 52 47
business -41 -14 -41 -40
busquets -4 -4 39 26
butig -17 -16 -17 -17
butt 0 0 46 44
buôn -50 -49 -50 -50
buông -24 -23 -24 -23
buồn -26 -25 -6 -25
buồng -19 -18 -19 -18
buổi -47 -46 -47 -47
buộc -24 -23 -24 -23
buội 0 0 0 43
bv -60 -60 -60 -60
bvh -22 -21 -22 -21
bvhttdl -26 -25 -26 -25
bvmt -23 -22 -23 -22
bvn -22 -21 -22 -21
bvsc -26 -26 -26 -26
bvtv -27 -27 -27 -27
bvđk -40 -40 -40 -40
bxd -22 -21 -22 -21
bxh -39 -39 -39 -39
byt -29 -28 -29 -28
byung 0 60 20 0
byă 0 0 43 0
bà -60 -60 -60 -60
bài -57 -30 -19 -22
bàn -8 -49 -49 -49
bàng -20 -39 -13 -15
bành 55 0 0 34
bào -19 -18 1 -18
bàu -32 -31 -31 -31
bày -31 -30 -31 -30
bá 30 56 19 14
bác -60 -59 -60 -60
bách -17 9 13 3
bái -60 -60 -41 -36
bán -47 -46 -46 -46
bánh 1 -38 -38 -38
báo -60 -60 -33 -60
bát -50 -49 -50 -49
báu -13 -13 13 -13
bây -47 -47 -47 -47
bãi -41 -41 -41 -41
bão -25 -24 -25 -24
bè -42 -42 -42 -42
bé -16 1 -5 4
béo -19 -18 58 25
bê -10 -9 14 -2
bên -60 -60 -60 -60
bì -20 -20 -20 -20
bìa -19 -19 -19 -19
bình -43 -7 6 -4
bí -60 -60 -60 -60
bích 36 47 22 34
bính -23 -23 19 23
bò -37 -37 -18 -7
bó -22 -21 -22 -21
bóc -17 -16 -17 -17
bóng -48 -47 -48 -47
bô -18 -17 -18 -17
bôi -25 -25 -25 -25
bôm 0 0 0 44
bôn -4 22 30 -4
bông -38 -38 0 6
bù -32 -32 -32 -32
bùi 47 8 25 -14
bùng -18 -17 -18 -17
búa -23 -23 -23 -23
búk -20 -20 -20 -20
bún -23 -23 -23 -23
búp -23 -23 -23 -23
bút -13 -13 13 -13
băn -19 -18 -19 -18
băng 7 42 36 -7
bđ -34 -34 -34 -34
bđbp -26 -25 -26 -25
bđn -25 -24 -25 -24
bđs -42 -42 -42 -42
bđvn -17 -16 -17 -17
bơ -18 -17 -18 -17
bơi -20 -20 -20 -20
bơm 15 -14 -15 -14
bưu -44 -44 -44 -44
bước -56 -56 -56 -56
bướm 0 0 38 46
bướu -23 -22 -23 -22
bường 0 0 20 44
bưởi -7 -26 13 8
bạ -16 -15 -16 -15
bạc -48 -47 -48 -47
bạch 11 2 2 -30
bạn -60 -60 -60 -60
bạo -26 -26 -26 -26
bạt 11 -14 -15 -14
bản -60 -60 -33 -32
bảng -27 -46 -15 -47
bảo 21 19 10 3
bảy -8 -40 2 11
bấm -43 -43 -43 -43
bất -55 -55 -55 -55
bấy -16 -15 -16 -15
bần 0 0 26 39
bầu -47 -46 -47 -46
bầy -30 -30 -30 -30
bậc -20 -20 -20 -20
bận -21 -20 -21 -21
bật -27 -27 -27 -27
bắc -58 -22 -26 -37
bắn -22 -21 -22 -21
bắp -16 -15 -16 26
bắt -53 -52 -53 -52
bằng 5 -4 9 -4
bẵng -20 -20 -20 -20
bế 8 -27 2 3
bến -56 -56 -56 -56
bếp -17 -16 3 21
bề -22 -21 -22 -21
bền -15 -14 22 42
bể -24 -24 -24 -24
bệnh -60 -60 -60 -60
bỉ -50 -49 -50 -49
bỉnh -19 18 23 20
bị -26 -58 -59 -58
bọ 14 -18 -19 -18
bọn -29 -28 -29 -29
bỏ -40 -40 -40 -40
bỏng -19 -18 -19 -18
bố -10 -26 -33 -28
bối -29 11 -29 -29
bốn -16 -41 1 19
bống -17 -16 -17 -17
bồ -60 -60 -60 -60
bồi -30 4 3 -6
bồn -28 -28 -28 -28
bồng -23 -22 -23 -22
bổ -31 -30 -31 -30
bổn 0 0 35 56
bổng -4 -4 43 26
bỗng -26 -26 -7 -26
bộ -60 -60 -60 -60
bộc -22 -21 -22 -21
bội -8 35 24 16
bột -28 -27 16 -3
bớt 5 -14 -15 -14
bờ -37 -37 -37 -37
bởi -60 -60 -60 -60
bụi -18 -17 12 -17
bụng 26 -17 -18 -17
bức -17 -49 -49 -49
bửu 27 20 27 29
bữa -39 -38 -39 -39
bực -31 -30 -31 -30
c -14 -10 -14 3
c03 -24 -23 -24 -23
c1 -42 -41 -42 -41
c2 -19 -18 -19 -18
c3 -17 -16 -17 -17
c300 -21 -20 -21 -21
c46 -26 -25 -26 -25
c47 -19 -18 -19 -18
c5 -16 -15 -16 -15
c50 -18 -17 -18 -17
ca -35 -9 -17 -54
caballero -10 -9 33 30
cabi -17 -16 -17 -17
cabrera 0 0 38 0
cad -19 -18 -19 -18
cadillac -25 -25 -25 -25
caen -19 -18 -19 -18
caesar -25 -24 -25 -24
caex -21 -20 -21 -21
cafe -1 -20 -20 10
cafu 0 0 20 45
café 16 -18 -19 6
cagayan -23 -23 -23 -23
cah -26 -26 -26 -26
cahill 0 0 42 41
cai -27 -56 -56 -56
cairo -32 -31 -12 3
cakir 0 0 36 34
calais -16 -15 -16 -15
calderon -27 -27 -8 -27
california -47 -47 -47 -47
calisto -4 -4 28 41
calvert 42 40 30 24
cam -21 -46 -8 -6
camaro -28 -28 -28 -28
cambodia -20 -20 -20 -20
cambridge -25 -25 -25 -25
camera 4 -11 -5 -7
cameron 25 -4 43 43
cameroon -39 -39 -39 -39
camilla 40 0 0 55
camo -22 -21 -22 -21
camp -44 -43 -44 -43
campbell 0 0 40 24
campello -4 -4 37 -4
campuchia -58 -57 -58 -57
camry -45 -44 -45 -45
can -49 -48 -13 -49
canada -56 -56 -56 -56
canadian -20 -20 -20 -20
canberra -20 -20 -20 -20
canby 0 26 43 30
cand -41 -41 -41 -41
candice 42 0 0 0
cang -29 -29 10 5
canh -39 -12 0 12
cannes -47 -47 -47 -47
canon -22 -22 -22 -22
cantona 0 0 39 39
cao 27 15 0 3
cap -23 -23 16 -23
cape -22 -22 -22 -22
capital -4 -30 -30 -30
capitaland -25 -24 -25 -24
capitol -16 -15 -16 -15
capoue -15 -14 5 10
captain 38 -4 -4 -4
captur -19 -19 -19 -19
caq -25 -24 -25 -24
car -31 -30 11 -30
cara 42 0 0 43
caracas -17 -16 -17 -17
caracciolo 40 0 0 0
carano 0 0 36 24
carbon -19 -18 -19 -18
card -16 -15 -16 -15
cardiff -36 -35 -36 -35
carens -16 -15 -16 -15
caribbean -33 -33 -33 -33
caribe -25 -24 -25 -24
carl 57 -4 -4 33
carla 28 -4 -4 37
carlo 21 -1 -28 -28
carlos 49 47 36 14
carly 26 0 20 51
carnival -18 -17 -18 -17
carolina 8 -24 -24 -24
caroline 27 -11 -12 19
carplay -27 -26 -27 -27
carrasco -13 -13 28 11
carrick -4 -4 48 60
carrington -26 -26 -26 -26
carroll 15 -4 32 30
cars -19 -19 -19 -19
carter 29 0 50 54
carvajal -4 -4 39 43
carvalho -4 -4 36 38
casa -25 -24 -25 -24
casemiro -15 -14 -15 42
casey 42 0 30 0
casillas 0 0 40 30
casino -16 -15 -16 -15
cassie 34 0 0 34
castro -4 22 51 26
cat -19 -19 0 -19
catalan -28 -27 -28 -27
catalonia -19 -19 -19 -19
catalunya -28 -27 -28 -28
cathay -25 -24 -25 -24
catherine 41 0 0 44
cathy 40 0 0 0
catp -37 -36 -37 -37
catrinel 27 -7 -7 -7
cau -17 -16 -17 -17
caucasus -18 -17 -18 -17
cavani -4 -4 37 44
cavendish 0 0 32 34
cavusoglu 0 0 44 46
cay 21 -11 -12 -11
cayamora 34 0 0 34
cayenne -30 -30 -30 -30
cayman -18 -17 -18 -17
cazorla -7 -7 29 -7
cb -23 -22 -23 -22
cb1100 -25 -25 -25 -25
cba -16 -15 -16 -15
cbccvc -17 -16 -17 -17
cbcs -31 -30 -31 -30
cbct -26 -26 -26 -26
cbiz -23 -22 -23 -22
cbn -23 -22 -23 -22
cbr250rr -30 -29 -30 -29
cbs -29 -29 -29 -29
cc -17 -16 -17 -17
ccb -17 -16 -17 -17
cchc -23 -23 -23 -23
ccn -22 -22 -22 -22
cctv -27 -27 -27 -27
cd -27 -27 -27 -27
cdc -16 -15 -16 -15
ceballos -4 -4 35 20
cech -17 -16 21 7
cediel 0 0 42 0
celine 21 -13 -13 -13
celta -44 -44 -44 -44
celtic -19 -19 -19 -19
centcom -17 -16 -17 -17
centenario -24 -23 -24 -23
center -27 -27 -27 -27
central -27 -26 -27 -27
century -21 -20 -21 -21
ceo -47 -47 -47 -47
cep -16 -15 -16 -15
cerezo 0 0 38 39
ces -18 -17 -18 -17
cesar 36 26 0 0
cesc -24 -24 -24 -24
cfius -20 -20 -20 -20
cgv -26 -26 -26 -26
ch -33 -33 -4 26
cha -51 -51 -51 -51
chad 14 11 -16 -15
chaeyeon -16 -15 -16 -15
chaher 0 0 35 37
chai -24 -23 -24 20
chaka -18 -17 2 -17
challenge -22 -22 -22 -22
chalobah -13 -13 13 11
chamberlain -4 -4 42 33
champions -60 -60 -60 -60
championship -24 -23 -4 -23
champlain -4 -4 32 -4
champs -25 -25 -25 -25
chan -19 21 24 19
chanel 18 -28 -29 22
chang 3 40 18 36
changi -17 -16 -17 -17
chanh -28 -27 -8 15
channel -30 -30 -30 -30
chao -13 20 -13 -13
chapo -10 -9 23 -9
charge -18 -17 -18 -17
charles 37 -19 -19 38
charlie 51 0 0 37
charlotte 39 0 0 47
chartered -16 -15 -16 -15
chau -17 10 -17 -17
chavez 0 0 38 24
chay 10 -15 -16 -15
chdc -17 -16 -17 -17
chdcnd -37 -36 -37 -37
chechnya -28 -27 -28 -27
check -18 -17 -18 -17
cheick 46 0 0 0
chelsea -31 -60 -45 -60
chemezov 0 0 32 37
chemroad -26 -26 -26 -26
chen 19 11 23 35
cheol 0 49 0 0
cheonan -35 -34 -35 -35
cheong 32 26 20 34
cher 0 0 0 46
cherchesov 0 0 26 43
chernobyl -16 -15 -16 -15
cherry -20 -20 -20 10
cheryl 38 0 0 30
cheung -12 -11 23 13
chevrolet -45 -44 -45 -44
cheyenne -22 -22 -22 -22
chhum 26 0 36 0
chi -22 3 15 -12
chia -55 -28 -55 -55
chiang -17 -16 -17 -17
chiba -16 -15 -16 -15
chibi -4 -4 47 20
chicago -36 -36 -36 -36
chicharito -17 -16 -17 24
chiellini -19 -19 0 11
chien -4 -4 33 20
chikara -4 -4 33 -4
chilavert 0 0 20 41
chile -52 -51 -52 -52
chill 26 0 0 41
chim -30 -30 -30 -30
china -42 -41 -42 -41
chinese -22 -21 -22 -21
chinh -40 -3 34 12
chinhphu -22 -21 -22 -21
chip -19 -18 -19 -18
chirag 29 0 0 39
chiron -29 -29 -29 -29
chiêm -36 2 17 9
chiên -12 -11 34 39
chiêu -10 34 18 15
chiếc -60 -60 -60 -60
chiếm -25 -24 -25 -24
chiến -5 -5 8 12
chiết -26 -26 -26 -26
chiếu -23 -22 -3 -22
chiềng -23 -22 -23 -22
chiều -17 -60 -60 -60
chiểu -40 -40 9 -40
chk -19 -19 -19 -19
chlb -29 -28 -29 -28
chloe 33 -4 -4 33
chnd -19 -18 -19 -18
cho -24 -60 -34 -36
choa -19 -19 -19 -19
choang -19 -19 -19 -19
chocolate -19 -18 -19 -18
choe 41 0 0 30
choi 53 -7 25 53
choker -19 -18 -19 -18
chol -20 -20 22 -20
chompoo 34 0 0 34
chon -10 27 -10 14
chosun -17 -16 -17 -17
choáng -29 -29 -29 -29
chretien 0 0 39 0
chris 56 -4 -4 38
christian 31 8 -19 -18
christie 25 -21 -22 3
christina 51 0 0 30
christopher 48 0 20 0
chrome -21 -20 -21 -21
chrysler -18 -17 -18 -17
chu 33 28 2 4
chua -12 -11 21 -11
chuck 37 15 -12 -11
chugaku -4 -4 42 -4
chun 17 -15 -16 8
chung 10 6 28 29
chuyên -53 -53 -7 -16
chuyến -45 -45 -25 -21
chuyển -49 -48 -49 -48
chuyện -53 -52 -18 -29
chuôn -10 -9 -10 43
chuông -13 -13 16 32
chuẩn -40 -40 -8 -6
chuối -30 -30 -30 -30
chuỗi -36 -35 -36 -35
chuột -25 -24 -25 -24
chv -20 -20 -20 -20
chxhcn -22 -21 -22 -21
chà 10 -3 -30 -30
chài -7 -7 22 34
chàm -25 -25 -25 -25
chàng -46 -45 -26 -46
chào -39 -38 -39 -38
chán -24 -23 -24 -23
chánh -21 5 -6 -4
cháu -45 -44 -45 -44
cháy -37 -36 -37 -36
châm -13 27 31 -13
chân 15 -17 -7 -19
châu 8 -5 14 3
chè -20 -20 -20 -20
chèo -22 -22 4 15
chém -22 -22 -22 -22
chê -19 7 -19 -19
chênh -29 -29 -29 -29
chì -16 -15 -16 -15
chìa -19 -19 -19 -19
chí 3 21 -12 -15
chín -24 -24 8 0
chính -60 -34 -16 -15
chó -29 -28 -29 -28
chóng -7 -7 34 23
chùa -44 -43 -7 -4
chùm -29 -29 -29 -29
chú -48 -48 -48 -48
chúa 13 -38 -38 -38
chúc -43 -43 -4 6
chúng -60 -60 -60 -60
chút -15 -14 5 -14
chăm -38 -11 -38 -38
chăn -41 0 -41 -40
chơi -33 -33 -33 -33
chơn -20 17 -1 -20
chơro -24 -23 -24 -23
chư -42 -15 -42 -41
chưa -58 -58 -58 -58
chương -40 -33 5 -6
chưởng -43 -43 -23 -43
chạm -23 -23 -23 -23
chạp -23 -22 -23 -22
chạy -38 -38 -38 -38
chả -29 -29 -29 -29
chải -29 -29 -29 -29
chảo -16 -15 -16 -15
chảy -21 -20 -21 -21
chấm -26 -26 -6 -26
chấn -38 16 9 2
chấp -47 -47 -47 -47
chất -44 -44 -2 -20
chẩn -23 -23 -23 -23
chậm -26 -26 -26 -26
chắc -46 -45 -16 -45
chẳng -52 -52 -52 -52
chặng -26 -26 -26 -26
chặt -16 -15 -16 -15
chế 26 -37 -37 -37
chết -29 -28 -29 -28
chỉ -60 -15 -40 -60
chỉnh -19 -19 0 -19
chị -60 -60 -60 -60
chịu -21 -20 -21 -21
chọi -19 -18 -19 -18
chọn -37 -36 -37 -37
chống -44 -44 -44 -44
chốt -39 -38 -39 -38
chồng -51 -51 -25 -51
chỗ -27 -27 -27 -27
chờ -16 -35 -36 -35
chở 1 -18 -19 -18
chợ -52 -25 -52 -51
chợtốt -16 -15 -16 8
chụp -29 -29 -29 -29
chủ -60 -60 -60 -60
chứ -35 -35 3 -35
chứa -17 -16 3 -17
chức -34 -7 4 -10
chứng -49 -49 -29 -49
chừng -24 -23 -24 -23
chử 44 0 0 0
chữ -34 -33 -14 16
chữa -28 -27 -28 -28
cia -40 -40 -40 -40
cic -22 -22 -22 -22
cict -21 -20 -21 -21
ciem -16 -15 -16 -15
cies -19 -19 -19 -19
cilic -12 -11 25 19
cincinnati -23 -22 -23 -22
cindy 44 -7 -7 47
cinema -18 -17 -18 -17
citizens -18 -17 -18 -17
city -60 -60 -36 -60
civic -40 -40 -40 -40
ck -29 -28 -29 -28
ckd -17 -16 -17 -17
cl -24 -23 -24 -23
claire 36 33 -4 -4
clara 5 -20 -21 -21
clark 20 0 35 34
clarke -7 -7 33 17
class -38 -38 -2 -38
classic -32 -32 -2 -32
claude 41 40 0 44
claudia 32 26 0 34
claudio 58 0 0 24
clayton 28 -9 16 -9
clb -60 -60 -60 -60
clean -22 -21 -22 3
clement -4 -4 25 37
cleopatra 0 0 0 45
clifton 0 0 47 43
climeworks -17 -16 -17 -17
clinton 0 0 60 60
clip -55 -54 -55 -54
cliq -24 -24 -24 -24
clive 44 0 0 0
clo -16 -15 -16 -15
clooney 0 0 47 0
cloud -18 -17 -18 -17
club -31 -31 -1 -31
cmc -31 -30 -31 -30
cmnd -35 -34 -35 -34
cn -40 -39 -40 -39
cna -17 -16 -17 -17
cnbc -32 -31 -32 -31
cnc -24 -24 -24 -24
cnch -17 -16 -17 -17
cnet -19 -18 -19 -18
cnlđ -29 -29 -29 -29
cnn -51 -51 -51 -51
cnqp -19 -18 -19 -18
cnrp -16 -15 -16 -15
cnts -16 -15 -16 -15
cntt -40 -40 -40 -40
cnvclđ -18 -17 -18 -17
co -44 -44 -44 -44
co2 -32 -32 -32 -32
coats 0 0 40 39
coc -31 -30 -31 -30
coca -24 -23 -24 0
coco 35 -4 -4 41
cod -19 -19 -19 -19
coentrao 0 26 38 44
cohen 0 33 43 44
cohn 0 0 35 34
coi -28 -27 -28 -28
cola -23 -23 -23 -23
cole -7 -7 37 23
colin 36 0 20 39
college -28 -27 -28 -27
collins -4 -4 39 30
cologne -26 -25 -26 -25
colombia -46 -45 -46 -45
color -16 -15 -16 -15
colorado -23 -23 -23 -23
columbia -26 -26 -26 -26
colusa -16 -15 -16 -15
coman -4 -4 28 33
combinator -16 -15 -16 -15
comex -31 -31 -31 -31
comey 0 0 60 60
commercial -27 -27 -27 -27
community -22 -21 -22 -21
company -23 -22 -23 -22
complex -23 -23 -4 -23
con -60 -60 -60 -60
concacaf -22 -21 -22 -21
concept -28 -27 -28 -27
confed -40 -40 -40 -40
confederations -44 -43 -44 -44
confeds -29 -28 -29 -28
confessions -16 -15 -16 -15
congo -28 -27 -28 -28
connect -19 -18 -19 -18
connecticut -25 -25 -25 -25
connor 30 -4 15 -4
conor 53 0 0 30
consumer -26 -26 -26 -26
container -19 -18 -19 -18
conte 15 -4 59 60
continental -28 -28 -28 -28
control -31 -31 -31 -31
conway 0 0 43 39
cook -10 -9 40 21
cookie -23 -23 -23 -23
cooper -12 -11 29 30
copa -26 -26 -26 -26
copd -19 -19 -19 -19
copenhagen -19 -18 -19 -18
coquelin -4 -4 30 30
cor -25 -25 -25 -25
corbyn 0 0 36 37
core -29 -28 -29 -28
corolla -29 -28 -29 -29
coronado -26 -26 -26 -26
corp -26 -26 -26 -26
corporation -23 -23 -23 -23
corriere -22 -22 -22 -22
costa -32 -5 33 36
cotabato -17 -16 -17 7
coteccons -23 -22 -23 -22
cotton -4 -4 25 33
county -22 -22 -3 -22
coupe -30 -30 -30 -30
court -13 -13 16 -13
courtois -4 -4 41 44
coutinho -4 -4 41 53
couture 0 0 42 0
cover -22 -21 -22 -21
cox -12 -11 18 13
cp -60 -60 -60 -60
cp10 -21 -20 -21 -21
cpi -37 -37 -37 -37
cpmb -18 -17 -18 -17
cpp -24 -23 -24 -23
cpu -20 -20 -20 -20
cpxd -20 -20 -20 -20
cq -18 -17 -18 -17
cqđt -40 -40 -40 -40
cr -27 -26 -27 -27
cr7 -48 -48 -48 -48
craig 40 45 38 0
crawford -7 -7 37 17
creators 25 26 -7 -7
crete -16 -15 -16 -15
crf -19 -18 -19 -18
crimea -33 -33 -33 -33
cris 39 -4 -4 -4
cristiano 60 -11 -12 23
croatia -29 -29 -29 -29
cross -22 -21 16 -21
crossfire 32 -4 -4 -4
crotone -25 -24 -25 -24
crow -19 -19 -19 -19
crown -16 -15 -16 -15
cruise -17 -16 38 26
cruiser -36 -35 -36 -35
cruyff 0 0 43 24
cruz -16 -15 26 -15
crystal -14 -43 -24 -43
cs -18 -17 -18 -17
csb -28 -27 -28 -28
csbvn -21 -20 -21 -21
cscđ -19 -18 -19 -18
csgt -60 -60 -60 -60
cshs -33 -33 -33 -33
csis -23 -23 -23 -23
csm -17 -16 -17 -17
csxh -18 -17 -18 -17
csđt -54 -54 -54 -54
ct -41 -41 -41 -41
ct1 -18 -17 -18 -17
ct2 -18 -17 -18 -17
ctck -34 -33 -34 -33
ctcp -45 -45 -45 -45
ctd -17 -16 -17 -17
ctg -23 -23 -23 -23
cti -18 -17 -18 -17
ctv -45 -45 -45 -45
cty -54 -54 -54 -54
cu 36 19 14 -18
cua 7 -18 -19 -18
cuadrado 0 0 41 54
cub -21 -20 -21 -21
cuba -56 -56 -56 -56
cuevas 0 0 36 39
cui 34 0 0 30
cullinan -4 -4 -4 38
culture -16 -15 -16 -15
cumargold -21 -20 -21 -21
cummins -19 -19 -19 -19
cun -23 -22 -23 -22
cung -14 -16 -3 -6
cup -60 -60 -60 -60
curry 0 0 35 39
cuông -38 -37 -8 13
cuốc -16 -15 -16 -15
cuối -60 -59 -60 -60
cuốn -28 -28 -28 -28
cuộc -60 -60 -45 -60
cv -27 -26 -27 -27
cvi -21 -20 -21 -21
cvn -23 -22 -23 -22
cvt -29 -28 -29 -29
cvđ -20 -20 -20 -20
cx -34 -33 -34 -33
cx5 -21 -20 -21 -21
cyber 15 -14 -15 -14
czech -39 -39 -39 -39
cà -36 -55 -55 -55
cài -23 -22 -23 -22
càn 49 0 0 0
càng -43 -42 -43 -42
cành -19 -19 -19 -19
cày -22 -22 -22 -22
cá -52 -52 -52 -52
các -60 -60 -47 -60
cách -60 -17 -60 -60
cái -12 -57 -38 -33
cám -27 -26 22 -3
cán -19 -45 -45 -45
cánh -38 -37 -18 -38
cáo -32 -32 -32 -32
cáp 3 -28 -9 -29
cát 6 4 -31 -56
cân -35 -34 -35 -34
câu -57 -57 -57 -57
cây -48 -47 -48 -47
cãi -17 -16 -17 -17
cò -22 -21 -22 -21
còi -7 -7 33 -7
còn -33 -60 -60 -60
có -60 -60 -45 -51
cóc -17 -16 -17 7
cô -60 -28 -60 -60
côn -2 -37 3 -3
công -1 1 -18 -14
cù 10 -27 5 -27
cùng -60 -60 -60 -60
cú -48 -48 -48 -48
cúc 20 -15 35 42
cún -13 -13 -13 17
cúng -21 -20 -21 -21
cúp -51 -50 -51 -50
căn -54 -54 -12 -24
căng -37 -37 -12 -37
cđ -45 -45 -45 -45
cđgt -29 -29 -29 -29
cđsp -16 -15 -16 -15
cđv -54 -53 -54 -54
cđvn -16 -15 -16 -15
cũ -7 -7 29 -7
cũng -60 -60 -60 -60
cơ -35 -60 -25 -26
cơm -25 -25 -25 -25
cơn -39 -38 -39 -38
cư -23 -9 11 3
cưa -18 -17 -18 -17
cương -31 20 37 33
cưới -10 -29 -30 -29
cướp -41 -40 -21 -40
cười -33 -33 -33 -33
cường -4 3 33 34
cưỡng -22 -21 13 16
cạn -23 -22 -23 -22
cạnh -33 -33 -33 -33
cả -32 -60 -60 -60
cải -37 -37 -18 -37
cảm -49 -48 -19 -18
cản -22 -22 -22 -22
cảng -52 -52 -52 -52
cảnh -19 -15 -9 -6
cấm -36 -35 -36 -35
cấn 33 -17 -18 -17
cấp -51 -51 -15 -10
cấu -30 -29 -30 -29
cầm -8 -4 14 -37
cần -45 -60 -15 -8
cầu -60 -60 -11 -15
cẩm 16 13 -7 4
cẩn -25 -24 8 10
cận -43 36 -7 -43
cập -56 -55 -56 -55
cậu -50 -50 -50 -50
cắn -18 -17 -18 -17
cắt -35 -34 -34 -34
cặp -51 -51 -51 -51
cỏ -29 -29 -29 -29
cố -51 -50 -51 -50
cốc -27 -27 19 -27
cống -3 -28 -29 -28
cốp -16 -15 -16 -15
cốt -19 19 19 -18
cồ -17 -16 -17 -17
cồn -25 -24 -25 -24
cồng -34 -33 -34 -33
cổ -57 -57 -57 -57
cổng -42 -41 -42 -41
cỗ -29 -28 -29 -28
cộng -60 -29 -43 -32
cột -26 -25 -26 -25
cờ -33 -33 -33 -33
cụ -60 -60 -60 -60
cục -60 -60 -60 -60
cụm -37 -37 -37 -37
cụt 9 -16 -17 -17
củ -42 -42 -42 -42
của -28 -28 -28 -28
củng 17 -23 -23 -23
cứ -51 -50 -51 -50
cứu -41 -40 -41 -41
cừ -22 -21 35 -21
cử -43 -43 -24 -43
cửa -26 -45 -45 -45
cửu -23 -10 -17 -8
cự -3 -22 38 25
cực -41 15 -41 -41
cựu -28 -53 -24 -53
d 13 6 5 19
d01 -33 -33 -33 -33
d1 -19 -18 -19 -18
d3 -19 -18 -19 -18
d40 -17 -16 -17 -17
d5100 -16 -15 -16 -15
da -2 -4 -46 -46
dae -10 34 23 -9
daegu -19 -19 -19 -19
daewoo 29 -11 -12 -11
dahoud 0 0 20 41
daiane 36 0 0 39
daily -55 -21 -55 -54
dailymail -37 -37 -37 -37
daisy 15 -4 32 -4
dakar -27 -26 -27 -27
daknish 0 0 35 30
dakota 36 -14 -15 16
daley 39 0 26 0
damascus -40 -40 -40 -40
dame -17 -16 13 -17
damien 38 0 0 0
damon 0 0 39 0
dan 44 -4 45 -4
dance -19 -19 6 -19
dane 38 0 0 0
danh -4 -1 12 9
dani 60 0 0 0
daniel 60 37 0 24
daniella 41 0 0 50
danielle 41 0 20 24
daniil 39 0 0 0
danilo 30 -7 -7 39
danish 29 -7 12 -7
danny 51 26 0 0
dao -30 -30 17 -30
dap -19 -18 -19 -18
daqneesh 0 0 30 39
dara -23 -23 -4 -23
daraa -16 -15 -16 -15
daria 20 0 0 53
dark 4 -15 -16 -15
darmian -25 -25 7 5
darmstadt -18 -17 -18 -17
darren 48 0 0 24
dash -17 -16 3 -17
data -22 -22 -22 -22
datc -22 -21 -22 -21
dating -16 -15 10 -15
davao -23 -22 -23 -22
dave 39 0 0 0
david 60 49 28 51
davidson -24 23 -5 10
davies -13 -13 21 17
davis -19 -18 34 31
davos -22 -21 -22 -21
dawei -17 -16 -17 -17
dawn -23 4 -23 -23
dawson -18 -17 12 -17
day -28 -28 10 -4
dayan 0 0 20 44
dbc -25 -25 -25 -1
dc -34 -33 -34 -33
dcm -19 -19 -19 -19
ddg -23 -23 -23 -23
de 41 39 -25 -25
dead -19 -19 0 -19
dean 15 29 30 26
decao 0 0 0 56
decima -25 -25 -25 -25
dee 21 33 15 -4
deena 40 0 0 0
deep 16 -9 16 -9
defense -23 4 -23 -23
defoe 0 0 38 0
deir -40 -40 -40 -40
del 38 32 -12 -11
dela 28 36 -4 -4
dele 50 0 0 0
delevingne 0 0 40 0
delhi -32 -32 -32 -32
dell 28 -20 6 24
deloitte -25 -25 -25 -25
delta -19 -18 -19 6
dembele -12 -11 29 19
demi 42 0 0 0
denayer 0 0 30 44
dengue -17 -16 -17 -17
deni 0 0 35 30
denis 39 -9 -10 21
denison 0 0 35 48
dennis 50 -4 -4 20
denny 40 0 0 0
deok 0 26 39 0
depay -10 -9 37 36
deportivo -20 -20 -20 -20
depot -19 -18 -19 -18
depp 0 0 46 43
der -1 6 11 -21
derby -29 -2 -29 -29
derinkuyu -18 -17 -18 -17
deschamps 12 -7 25 17
design -30 -3 -30 -30
desire -16 -15 -16 -15
destiny -16 -15 -16 -15
detroit -16 -15 -16 -15
deulofeu -4 -4 38 50
deutsche -21 -20 -21 -21
devi 20 0 38 58
devina 20 0 0 45
devos 0 0 49 60
dewey -27 -27 -27 -27
dex -23 -23 -23 -23
df -27 -27 -27 -27
dfb -18 -17 -18 -17
dhabi -24 -23 -24 -23
di -1 3 2 -51
dia -18 -17 -18 -17
diamond 15 -16 -17 -17
diana 38 0 20 56
diario -28 -28 -28 -28
dias -12 -11 21 -11
diaz -7 -7 34 23
dicaprio 0 0 39 0
dick 42 26 0 0
didier 35 -7 -7 -7
die 27 -7 -7 -7
diego 45 -22 -23 -22
dier -10 -9 36 34
diesel -18 -17 -18 -17
diff -32 -32 -32 -32
diff2017 -19 -19 -19 -19
digiworld -18 -17 -18 -17
digne -4 -4 32 -4
dijk -4 -4 44 -4
dillon 0 0 38 43
dimaggio 0 0 36 30
dimash 25 -4 -4 35
dinamo -17 -16 -17 -17
dinh -38 -38 0 -1
dior -32 -31 -31 6
diosa 36 0 0 24
diplomat -23 -23 -23 -23
discovery -17 -16 -17 -17
disney -29 -29 -29 -29
dispatch -19 -19 -19 -19
display -30 -30 -30 -30
diva -19 -19 -19 -19
diêm -20 -20 -20 -20
diên -6 -12 2 -8
diêu 39 -4 15 20
diễm 58 52 60 43
diễn -60 -59 -24 -19
diệc 25 60 -4 -4
diệm 0 0 38 56
diện -36 -36 4 -2
diệp 52 33 43 40
diệu 43 47 36 23
dj -33 -32 -33 -32
django -3 -22 -22 2
djibouti -26 -26 -26 -26
djokovic -4 22 56 60
dl -46 -46 -46 -46
dmc -19 -18 -19 -18
dmitry 60 26 0 0
dms -16 -15 -16 -15
dn -60 -60 -60 -60
dna -20 -20 -20 -20
dnnn -37 -37 -37 -37
dnnvv -43 -42 -43 -43
dntn -24 -24 -24 -24
do -60 -34 -45 -40
doan -13 -13 27 30
doanh -14 -15 -2 -2
doc -35 -34 -35 -35
doctor -19 -18 -19 -18
doha -51 -50 -51 -50
dohc -25 -24 -25 -24
doji -47 -47 -47 -47
dolby -18 -17 -18 -17
dolce -23 4 -23 -22
dollar -23 -22 -23 -22
dolores 29 0 20 41
dom -16 -15 -16 -15
domenicali 0 0 30 43
dominic 53 -4 -4 -4
dominick 32 0 0 39
don 24 -28 -29 -29
donacoop -15 -14 -15 10
donal 38 0 0 0
donald 60 0 0 46
donbass -35 -35 -35 -35
donetsk -29 -28 -29 -28
dong 2 29 -10 -30
donga -25 -24 -25 -24
dongabank -17 -16 -17 -17
donnarumma -4 -4 49 60
doosan -28 -28 -28 -28
dortmund -42 -42 -42 -42
doss 0 0 32 41
douglas 46 0 20 0
dovizioso 0 0 26 39
dow -20 -20 -20 -20
down -17 -16 -17 -17
downey 0 45 20 0
downing -16 -15 4 -15
doãn 55 49 25 -7
dp -19 -19 -19 -19
dpm -17 -16 -17 -17
dpr -19 -18 -19 -18
dqc -21 -20 -21 -21
dragon -37 -36 -37 -36
drake -27 -26 -27 -27
draxler -10 -9 36 43
dream -31 -30 -31 -30
drian -19 -18 -19 -18
drive -26 -26 0 -26
driver -17 -16 3 -17
drogba -15 -14 23 10
ds -31 -30 -31 -30
dt -23 -23 -23 -23
du -60 -16 -18 -6
dual 18 -11 -12 -11
dubai -37 -36 -37 -36
dubke 0 0 41 49
ducati -43 -42 -43 -42
duda 0 0 35 30
duerden 0 0 43 44
duk 0 37 32 0
duke -26 -26 -26 -26
duma -27 -27 -27 -27
dunford 0 0 44 0
dung -2 -16 36 35
dup -24 -24 -24 -24
durmaz -13 -13 6 17
dusko 38 0 0 0
dust -13 -13 16 -13
dustin 45 0 0 30
duterte -4 -4 58 60
duy 31 40 37 35
duyên -6 -37 35 28
duyệt -7 -7 30 35
duẩn -9 -28 26 32
duật -4 -4 32 -4
duệ -19 8 16 12
dv -16 -15 -16 -15
dvb -20 -20 -20 -20
dvd -26 -26 -26 -26
dwight 29 -7 -7 -7
dxg -19 -18 -19 -18
dybala -4 -4 44 52
dyer 0 0 42 34
dynamic -16 -15 -16 -15
dynamics -19 -18 7 -18
dzeko 0 0 43 0
dzũ 48 0 0 0
dài -28 -27 -2 12
dàn -39 -38 -39 -38
dành -27 -26 -27 -27
dám -24 -23 -24 -23
dáng -27 -26 -27 -27
dâm -19 -18 -19 -18
dân -60 -9 10 -15
dâng -22 -21 4 3
dây -28 -28 -28 -28
dã 20 -22 -22 -22
dãy -27 -27 -27 -27
dê -10 24 10 21
dì -16 -15 17 35
dìm -4 -4 25 42
dính -18 -17 2 -17
dòng -47 -46 -47 -46
dù -60 -60 -60 -60
dùng -44 -44 -18 -20
dĩ -42 13 11 -42
dĩa 0 0 38 0
dĩnh 25 42 60 -4
dũ -20 -20 27 41
dũng 36 14 60 60
dơi -17 -16 -17 -17
dư 9 0 11 17
dưa -35 -35 -9 -35
dương 14 -10 8 5
dưới -53 -53 -53 -53
dường -36 -35 -36 -35
dưỡng 4 -15 22 8
dược -41 -40 -41 -40
dạ 14 -5 -6 -32
dạng -19 -18 -19 -18
dạo -25 -24 -25 -24
dạy -27 -27 -27 -27
dải -30 -29 -30 -29
dấn -4 -4 28 38
dấu -37 -36 -37 -37
dần -33 -33 13 6
dầu -49 -12 -49 -49
dẫn -38 -37 -38 -38
dẫu -40 -39 -40 -39
dật -4 40 30 -4
dậu -52 -52 -6 -7
dế -10 -9 25 -9
dền -16 -15 -16 -15
dễ -32 -32 -32 -32
dệt -32 -31 -32 -31
dị -26 -26 -26 -26
dịch -31 -9 7 -51
dịp -33 -32 -33 -32
dịu 23 -9 37 21
dọc -28 -28 -28 -28
dọn -19 -19 -19 -19
dốc -28 -27 -28 -28
dồi 0 0 44 41
dồn -18 -17 -18 -17
dụ 20 41 14 -18
dục -21 12 28 36
dụng -23 -22 33 -22
dứa 16 -9 10 14
dứt -21 -20 -21 -21
dừa -29 -28 -9 -29
dừng -26 -26 -26 -26
dữ -28 -28 -28 -28
dự -50 -32 -25 -22
dựa -38 -38 -38 -38
dực -13 -13 13 -13
dựng -23 -22 -23 -22
e -22 -10 -35 -13
e250 -18 -17 -18 -17
e300 -22 -21 -22 -21
e5 -31 -30 -31 -30
e63 -19 -19 -19 -19
ea -39 -39 -39 -39
eaba -17 -16 -17 -17
eagle -16 -15 -16 -15
earth -24 -24 -24 -24
east -15 -14 5 -14
eastern -24 -23 -24 -23
easy -17 -16 -17 -17
ebd -24 -24 -24 -24
ebisu 0 53 0 0
ebola -29 -28 -29 -28
ec -32 -32 -32 -32
ecb -24 -23 -24 -23
echigo -24 -24 -24 -24
echo -19 -19 -19 -19
ecmo -23 -23 -23 -23
eco -25 -24 -25 -24
ecoboost -22 -22 4 -22
ecohome -17 -16 -17 -17
ecosport -29 -28 -29 -28
ecu -16 -15 -16 -15
ecuador -30 -29 -30 -29
ed 41 -9 -10 -9
eddie 46 0 0 44
eden 48 -7 -7 -7
ederson 42 0 20 46
edgar 41 26 32 24
edge -33 -33 -33 -33
edin 43 0 0 0
edinburgh -16 -15 -16 -15
edinson 41 0 0 0
edition -38 -37 -38 -37
edm -19 -19 -19 -19
edo -20 -20 -20 -20
edouard 40 0 0 0
eduardo 42 19 -7 -7
edward 41 19 -7 -7
edwards 0 0 38 0
edwin 21 -11 -12 -11
eez -19 -19 -19 -19
efron 0 0 45 0
egrowth 0 0 0 48
egyptair -17 -16 -17 -17
eia -20 -20 -20 -20
eib -19 -18 -19 -18
eibar -26 -26 -26 -26
eid -24 -23 -24 -23
eiffel -23 -22 -23 -22
eiko 38 0 0 0
ein 10 -15 -16 -15
einstein -4 -4 35 -4
ek 0 0 0 57
ekateria 0 0 43 0
ekaterina 36 -7 -7 -7
ekip -19 -18 -19 -18
el 13 15 -36 -35
elaine 32 0 0 34
elantra -28 -27 -28 -27
elder 0 0 30 37
electronics -18 -17 -18 -17
eleven 0 0 0 58
elie 38 0 0 24
elise 26 0 0 41
elizabeth 28 -32 -13 18
elle 29 -20 -21 10
elleman 0 0 32 34
ellis 16 17 16 -9
ellison 0 0 42 41
elly 49 0 0 24
eln -32 -32 -32 -32
elneny 0 0 36 34
elon 49 0 0 0
elvis 32 -4 -4 -4
elysee -32 -31 -32 -31
elysees -26 -26 -26 -26
elyseé -22 -21 -22 -21
em -60 -38 -13 -10
ema -16 -15 -16 -15
email -33 -33 -33 -33
emdep -17 -16 -17 -17
emerick -4 50 -4 -4
emery 0 0 36 24
emilia 36 0 0 30
emily 53 0 0 49
emirates -38 -38 -38 -38
emma 50 0 0 56
emmanuel 60 -4 -4 -4
emp -19 -18 -19 -18
empire -17 -16 -17 -17
encantado -17 -16 -17 -17
enduro -26 -25 -26 -25
energica 8 -11 -12 23
energy -18 -17 -18 -17
enfield -10 33 31 -9
eng -7 43 29 -7
engadget -17 -16 -17 -17
engineering -25 -24 -25 -24
england -23 -22 -23 -22
english -7 -7 29 23
enrique 44 26 55 60
enterprise -30 -30 -30 -30
enterprises -16 -15 -16 -15
entertainment -26 -25 9 -25
eos -17 -16 -17 -17
epa -47 -46 -47 -46
epc -33 -32 -33 -32
epic -21 -20 -21 -21
eps -17 -16 -17 -17
epstein -4 -4 36 -4
er -20 13 -20 -20
erdem 0 0 35 37
erdogan 0 0 57 60
erdoğan 0 0 20 41
eric 50 -11 8 -11
ericsson -13 20 6 -13
erik 13 -20 -21 -21
eriksen -7 -7 29 30
eritrea -19 -18 -19 -18
erler 0 0 26 39
erm -25 -25 -25 -25
ernest 32 22 -4 -4
ernesto 56 0 0 0
ertiga -24 -24 -24 -24
es -22 -21 -22 -21
es350 -19 -18 -19 -18
esc -17 -16 -17 -17
esha 44 0 0 0
esheep 0 0 26 41
esop -29 -28 -29 -29
espanyol -18 -17 -18 -17
espn -35 -35 -35 -35
esquire -16 -15 -16 -15
essen 0 0 0 45
essential 26 -11 -12 -11
esteban 60 37 0 0
estonia -34 -34 -34 -34
et -16 -15 -16 -15
eternalblue -24 -23 -24 -23
etf -23 -22 -23 -22
ethan 29 0 0 51
ethanol -28 -27 -28 -28
ethiopia -23 -22 -23 -22
etienne 5 -20 5 -21
etihad -35 -34 -34 -34
eto 0 37 20 37
ettinger 36 33 0 0
eu -60 -60 -60 -60
eubank 0 0 39 39
eugene 30 -7 25 -7
eui 0 48 0 0
eun 13 37 35 -17
eunjin 0 0 0 43
euphrates -26 -26 -26 -26
eur -24 -24 -24 -24
euro -48 -47 -48 -48
eurocham -22 -21 -22 -21
europa -51 -50 -51 -50
europe -17 -16 -17 -17
european -22 -22 -22 -22
eurosport -19 -18 -19 -18
eurozone -25 -25 -25 -25
ev -23 -23 -23 -23
eva 15 -24 -24 0
evan 48 0 0 24
evans -16 11 26 28
evelyn 29 0 0 41
evening -28 -27 -28 -28
evennett 0 0 26 46
everest -31 -30 -31 -30
everton -50 -50 -50 -50
evfta -26 -26 -26 -26
evita 20 0 0 52
evn -43 -42 -43 -42
evo -21 -20 -21 -21
excel -16 -15 -16 -15
exciter -29 -29 -29 -29
exclusive -26 -26 -26 -26
eximbank -32 -32 -32 -32
exo -22 -21 -22 -21
expedition -29 -28 -29 -29
explorer -19 -18 20 -18
expo -18 -17 -18 -17
express -32 -31 -31 -31
exynos -26 -25 -26 -25
eyed -4 47 -4 -4
eyes -17 -16 -17 -17
ezequiel 41 0 0 0
ezzor -34 -34 -34 -34
ezzur -17 -16 -17 -17
f -25 0 -55 -54
f1 -36 -35 -36 -35
f12 -26 -25 -26 -25
f12m -22 -22 -22 -22
f3 -17 -16 -17 -17
f430 -22 -21 -22 -21
f5 -23 -23 -23 -23
fa -45 -45 -45 -45
faber 0 33 39 0
fabian 19 -13 21 -13
fabinho -17 -16 -17 7
fabio 37 -9 10 -9
fabregas -35 -34 -35 -35
face -50 -13 -31 -50
facebook -45 -60 -60 -60
facebooker -28 -27 -28 -28
falcao -10 -9 35 25
fall 8 -17 -18 -17
fallon 0 0 44 43
fan -18 -38 -38 -38
fanning 0 0 51 24
fanpage -28 -27 -28 -27
fansipan -18 -17 -18 -17
farc -23 -23 -23 -23
farhana -4 -4 -4 38
farm -16 -15 -16 -15
faros -22 -21 -22 -21
fars -23 -23 -23 -23
fashion -30 -30 -30 -30
fast -34 -33 -34 -33
fatah -19 8 1 -18
fattah 0 26 36 0
faulkner 0 0 43 34
faye 0 0 36 47
fb -40 -40 -40 -40
fbi -56 -55 -56 -55
fbnv -34 -34 -34 -34
fc -52 -51 -52 -52
fda -32 -32 -32 -32
fdi -46 -46 -46 -46
fe -25 -25 4 -25
fecon -21 -20 -21 -21
fed -47 -47 -47 -47
federer 0 0 60 60
fedex -29 -28 -29 -28
fedor 38 0 0 0
fedrick -4 -4 21 38
feed -23 -22 -23 -22
fehr 0 0 44 0
felipe 47 0 0 34
felix 31 12 -15 -14
fellaini -29 -29 12 -29
fenerbahce -18 -17 -18 -17
ferdinand 28 -4 43 41
fergie 0 0 0 44
ferguson 0 26 54 51
fernando 52 33 -4 -4
ferrari -47 -47 -5 -47
fest -21 -20 -21 -21
festival -40 -40 -40 -40
fethullah 32 -4 -4 -4
fhs -19 -19 -19 -19
fi -35 -35 -35 -35
fiard 0 0 40 0
fiat 19 -21 -22 -21
fidel 50 0 0 24
fidget -22 -21 -22 -21
fiesta -15 -14 5 -14
fifa -48 -47 -48 -47
fifi 3 -16 -17 -17
figaro -17 -16 -17 -17
fight -25 -25 -25 -25
fighting -15 12 -15 -14
figo 0 0 39 0
figures -7 -7 27 -7
fiji -26 -26 -26 -26
filipe 38 33 0 0
fillon 0 0 52 52
filmotechnic -7 -7 -7 40
final -26 -26 -26 -26
finance -23 -23 -23 -23
financial -26 -26 -26 -26
find -19 -19 -19 -19
finley 0 0 0 46
finsbury -24 -23 -24 -23
finviz -18 -17 -18 -17
fiona 40 0 0 0
fiorentina -26 -26 -26 -26
fire 12 7 -20 -20
fireball -18 -17 -18 -17
firefox -29 -28 -29 -29
fireworks -20 -20 -20 -20
first -23 -23 -23 -23
fit 2 -17 -18 -17
fitness -13 -13 16 -13
fitr -23 -22 -23 -22
fitzgerald -42 -42 -42 -42
fizik -17 -16 -17 -17
fki -16 -15 -16 -15
flamengo -21 -20 -21 -21
flash -18 -17 -18 -17
flc -48 -47 -48 -47
flentje 0 0 40 52
fletcher -17 -16 9 -17
flickr -24 -23 -24 -23
flight 25 -9 -10 -9
florentino 60 0 0 0
flores -21 -20 47 50
florian 39 0 20 0
florida -11 -40 -21 -40
florua -20 -20 -20 -20
floyd 52 0 0 34
flying -27 -26 -27 -27
flynn 26 0 57 60
fm -23 -23 -23 -23
fn -27 -26 -27 -27
fna -26 -25 -26 -25
fob -16 -15 -16 -15
focus -28 -28 10 -28
fognini 0 0 36 39
fohla -19 -19 -19 -19
folger 0 0 30 39
fomosa -17 -16 -17 -17
fonte -4 -4 33 -4
food -16 -15 10 -15
foods -26 -26 -26 -26
football -31 -31 -31 -31
for -30 -30 -30 -30
forbes -18 -37 -17 -13
force -32 -31 -31 -31
ford 7 -14 1 11
foreign -31 -30 -31 -30
forkel 0 0 48 30
formosa -47 -47 -47 -47
fortune -22 -22 -22 -22
fortuner -44 -43 -44 -43
fortwo -29 -28 -29 -28
forward -16 -15 -16 -15
foster -21 6 5 -21
foundation -19 -18 7 -18
four -17 -16 13 -17
fourfourtwo -19 -18 -19 -18
fox -41 -41 -7 -41
foxconn -30 -29 -30 -29
fpt -43 -42 -43 -43
fpts -28 -28 -28 -28
france -31 -4 -31 -31
francesco 40 0 0 0
francis 36 -4 -4 55
francisco 1 4 -36 -36
franco 26 0 38 41
francois 60 60 38 0
frank 52 19 18 27
frankfurt -33 -32 -33 -32
frankie 38 0 0 0
franklin 20 -9 10 -9
franz 30 -7 -7 -7
françois 42 45 0 0
fred 42 0 0 44
freddie 33 -4 -4 -4
frederick 22 26 -7 -7
free -29 -28 -29 -29
freeland 0 0 35 34
freiburg -25 -25 -25 -25
friedland 0 26 44 41
friedman 0 0 30 47
friend -16 -15 14 -15
friends -27 -27 -27 -27
friese 0 0 30 41
front -16 -15 -16 -15
fsa -24 -23 -24 -23
fsb -24 -24 -24 -24
fsis -22 -21 -22 -21
ft -18 -17 -18 -17
fta -34 -34 -34 -34
ftse -17 -16 -17 -17
fu -22 -21 13 16
fukuoka -29 -28 -29 -29
fukushima -21 -20 -21 -21
fulbright -29 -28 -29 -28
full -29 -29 -29 -29
fumio 44 0 0 0
furious -28 -28 -28 -28
fury -13 -13 27 11
fusion -16 11 -16 -15
futenma -19 -19 -19 -19
futsal -29 -29 -29 -29
future -16 -15 -16 -15
futures -23 -23 -23 -23
fuv -22 -21 -22 -21
fx -21 -20 -21 -21
fz -19 -18 -19 -18
fz150i -16 -15 -16 -15
g -2 0 -2 16
g20 -51 -50 -51 -50
g310r -22 -22 -22 -22
g36 -17 -16 -17 -17
g6 -34 -33 -34 -33
g650 -21 -20 -21 -21
g7 -41 -41 -41 -41
g8 -19 -18 -19 -18
ga -35 -1 24 17
gaal 0 0 59 0
gabbana -22 -22 -22 -22
gabbiadini -15 -14 5 -14
gabon -19 -19 -19 -19
gabriel 60 0 47 53
gabrielle 20 0 40 0
gaddafi -4 -4 46 48
gadot 0 0 53 44
gael 29 -7 18 -7
gaga 0 0 60 0
gai 4 -15 -16 -15
gal 49 -4 -4 -4
gala -12 -31 -31 -31
galacticos -19 -19 -19 -19
galaxy -57 -57 -57 -57
galinkar 0 0 38 0
gallup -17 -16 -17 -17
game -32 -32 -32 -32
gameiro -19 -18 16 12
games -60 -60 -60 -60
gameshow -17 -16 -17 -17
gan -24 -23 -24 -23
gang -29 -28 -29 -28
gangnam -27 -26 -27 -27
gangwon -47 -47 -47 -47
ganhdadia -16 -15 -16 -15
gao -30 -30 -30 -30
gaokao -17 -16 -17 -17
gap -21 -20 -21 -21
garcia -4 -4 38 -4
garden -30 -30 0 -30
gareth 56 -4 -4 20
gargash 0 0 43 39
garlic -16 -15 -16 -15
garros -46 -45 -46 -45
gary 37 7 -19 11
gas -34 -34 -34 -34
gaston 42 0 0 0
gate 10 -9 27 -9
gates -4 -4 57 43
gatilov 0 26 35 30
gatwech 0 0 32 45
gaulle -18 -17 15 -17
gaviria 0 0 26 41
gaz -16 -15 -16 -15
gaza -28 -27 -28 -27
gazprom -18 -17 -18 -17
gb -44 -44 -44 -44
gbp -19 -18 -19 -18
gbps -16 -15 -16 -15
gcc -34 -34 -34 -34
gcn -18 -17 -18 -17
gcnđkx -18 -17 -18 -17
gd -60 -60 -60 -60
gdck -24 -23 -24 -23
gdlk -17 -16 -17 -17
gdmn -25 -25 -25 -25
gdp -51 -50 -51 -50
gdtx -26 -26 -26 -26
gdđt -43 -43 -43 -43
ge 9 -16 -17 -17
gea -10 -9 57 -9
gear -21 -20 -21 -21
gede -4 -4 40 20
gee -4 22 36 -4
gelson 46 0 0 24
gemek -16 -15 -16 -15
gemma 34 0 0 41
genene 39 0 0 0
general 5 -1 -28 -27
generation -19 -19 -19 -19
geneva -37 -36 -37 -36
gennady 38 0 0 0
gentiloni 0 0 38 30
geographic -23 -22 -23 -22
geopolitical 25 17 -10 -9
george 45 -20 12 31
georgia -23 4 -23 -22
georgina 51 0 0 30
georgy 44 -4 -4 -4
gerald 37 -11 -12 -11
gerard 50 0 0 0
gerhardt -7 19 18 27
germain -29 -28 -29 -28
gerrard 15 -4 33 35
gerry 44 0 0 0
geskin 0 0 38 0
get -19 -18 -19 -18
getty -51 -50 -51 -50
geun -4 60 -4 -4
gex -16 -15 -16 -15
gh4 -16 -15 -16 -15
ghana -25 -25 -25 -25
ghani 20 0 39 30
ghen -28 -28 -28 -28
ghi -48 -47 -10 -2
ghost 1 -18 -19 -18
ghouta -22 -21 -22 -21
ghz -20 -20 -20 -20
ghép -17 -16 -17 -17
ghế -29 -28 -29 -28
ghềnh 12 -17 -18 -17
gi -26 -25 -26 -25
gia -1 8 -25 -18
giai -44 -7 -25 -13
gian -26 -26 -6 -26
giang -6 10 11 2
gianh -23 -23 -23 -23
gianluca 41 0 0 0
gianluigi 58 0 0 0
giao -12 -20 -37 -20
gibson -24 -24 -24 -24
gif -16 -15 -16 -15
giggs -4 -4 32 -4
gigi 39 -4 15 -4
gil 33 22 30 -4
gilles 37 -4 -4 -4
gimenez -12 -11 21 -11
gina 40 0 0 34
gini -16 -15 -16 -15
gio -29 -29 -29 -29
gionee -24 -24 -24 -24
girl -24 -23 14 -23
girls 4 -15 14 -15
giroud 0 0 46 60
gisele 29 0 0 45
gita -12 -31 -31 -31
giuseppe 33 -9 -10 -9
giza -19 -19 -19 -19
già -19 -19 0 -19
giàn -17 -16 -17 -17
giàng 31 -16 3 -17
giành -29 -29 -29 -29
giàu -24 -23 28 16
giày -22 -21 -22 -21
giá -60 -60 -46 -60
giác -16 -15 10 -15
giám -60 -47 -54 -50
gián -18 -17 -18 -17
giáng 14 -30 -30 -30
giáo -60 -60 -32 -23
giáp 13 -10 26 21
giây -35 -34 -35 -34
giã 1 -18 -19 -18
giêng -52 -52 -52 -52
gió -48 -48 -48 -48
gióng -24 -24 13 0
giúp -9 -28 -28 -28
giả 17 -35 -35 -35
giải -60 -60 -60 -60
giảm -42 -41 -42 -41
giảng -33 -33 -33 -33
giấc -35 -34 -34 -34
giấu -24 -24 -24 -24
giấy -55 -54 -35 -17
giận -22 -21 -22 -21
giật -19 -19 -19 -19
giằng -16 -15 -16 -15
giẽ -24 -23 -24 -23
giếng -20 -20 -20 -20
giết -48 -48 -48 -48
giọng -14 -43 -44 -43
giọt -17 -16 -17 -17
giỏi -21 -20 -21 -21
giống -45 -45 -45 -45
giồng -27 -26 -27 -27
giỗ -17 -16 -17 -17
giới -54 -54 -28 -54
giờ -57 -56 -57 -56
giữ -36 -36 -36 -36
giữa -49 -48 -49 -48
gj -21 -20 -21 -21
gl -31 -31 -31 -31
gla -19 -19 -19 -19
glass -19 -19 -19 -19
glc -16 -15 -16 -15
gle -18 -17 -18 -17
glebova 0 0 39 0
glee -29 -28 -29 -29
glei -17 -16 -17 -17
global -41 -40 -41 -40
gls63 -16 -15 -16 -15
gm -28 -27 -28 -28
gmail -16 -15 -16 -15
gmd -27 -27 -27 -27
gmt -23 -23 -23 -23
gna -24 -23 -24 -23
gnabry -4 -4 32 40
go -13 27 -6 -32
goal -34 -34 -34 -34
goblin -25 -25 -25 -25
godin -20 -20 9 4
gofd -17 -16 -17 -17
gol -29 -28 -29 -28
golan -25 -25 -25 -25
gold -32 -6 -13 -32
golden 23 3 -24 -23
goldman -24 -23 -24 -23
goldream -16 -15 -16 -15
goldstone 0 0 38 44
golf -26 -25 -26 -25
golo 0 52 0 0
gomes -13 -13 37 31
gomez -12 -11 40 13
gong -22 -22 -22 -22
gonzalez -4 -4 35 -4
gonzalo 49 0 0 0
good 0 -19 0 -19
goodison -21 -20 -21 -21
google -13 -56 -56 -56
gopi 26 0 0 39
gorbatko 0 0 38 43
gordon 30 19 25 17
goretzka -21 -20 21 3
gorilla -17 -16 -17 -17
gorsuch 0 0 38 44
got -24 -24 -24 -24
gothic -16 -15 -16 -15
goulard 0 0 39 45
gov -17 -16 -17 -17
gp -37 -37 -37 -37
gplx -33 -32 -33 -32
gpmb -38 -38 -38 -38
gpo -17 -16 -17 -17
gps -32 -32 -32 -32
gpu -22 -21 -22 -21
grab -49 -49 -49 -49
grabbike -39 -38 -39 -38
grabcar -19 -19 -19 -19
grabshare -24 -24 -24 -24
grabtaxi -17 -16 -17 -17
grace 47 22 -4 20
graff -7 -7 -7 35
graham 43 26 53 43
grai -21 -20 -21 -21
grammy -23 -23 -23 -23
gran -23 -23 -23 -23
granada -22 -21 -22 -21
grand -24 -49 -50 -49
grande -4 -4 57 38
granit 21 -20 -20 -20
gray -7 -7 33 17
grdp -17 -16 -17 -17
great 9 12 -21 -21
greater -17 10 -17 -17
green 24 15 25 21
greenland -25 -25 -25 -25
grenfell -39 -39 -39 -39
grey -19 -18 -19 -18
griezmann 20 26 60 60
grindeanu 0 0 35 44
grosjean 0 0 39 34
group -40 -14 -4 -16
gru -23 -23 -23 -23
grushko 0 0 30 37
gs -50 -50 -50 -50
gs350 -19 -18 -19 -18
gst -18 -17 -18 -17
gsx -35 -34 -35 -34
gt -38 -38 -38 -38
gt2 -17 -16 -17 -17
gt3 -19 -19 -19 -19
gtb -32 -32 -32 -32
gtel -22 -22 -22 -22
gtgt -34 -34 -34 -34
gtvt -59 -58 -59 -58
gu -5 -24 -25 -24
guam -31 -30 -31 -30
guang -22 18 -22 -22
guardian -38 -38 -38 -38
guardiola -4 -4 60 54
guatemala -19 -18 -19 -18
gucci -30 -30 -30 5
guerreiro 15 -4 33 35
gueye -16 -15 10 -15
guidetti -19 -19 15 -19
guinea -35 -34 -35 -34
guinness -21 -20 -21 -21
gulen 0 0 36 47
gulfstream -16 -15 -16 -15
gun -12 -11 29 -11
gunaratna 0 0 26 39
gunners -17 -16 -17 -17
gupta 0 0 45 37
gurkha -4 -4 -4 48
gustav 11 -14 -15 -14
gustave 0 26 0 56
guterres 0 0 54 44
gutierrez -10 -9 23 -9
guy 29 19 12 -7
guzzi -18 -17 -18 -17
gv -34 -33 -34 -33
gwan -19 -18 -19 -18
gx -26 -26 -26 -26
gx460 -19 -19 -19 -19
gym -16 -15 -16 -15
gypsy -17 -16 -17 -17
gà -37 -36 -17 -12
gành -22 -21 -22 -21
gái -30 -30 6 20
gánh -17 -16 -17 -17
gâm -20 -20 -20 -20
gây -44 -44 -44 -44
gã -40 -40 -40 -40
gì -18 -17 -18 -17
gìn -17 -16 -17 -17
gò -51 -50 -51 -51
gòn -60 -60 -60 -60
góc -49 -48 -49 -48
gói -39 -39 -39 -39
góp -31 -30 -31 -30
gõ -19 -19 -19 -19
gđ -33 -33 -33 -33
gđkt -16 -15 -16 -15
gđvn -34 -34 -34 -34
gđđh -19 -19 -19 -19
gươm -35 -35 -35 -35
gương -45 -45 -45 -45
gạch -20 -20 -1 -20
gạo -33 4 -33 -33
gạt -16 -15 -16 -15
gấm -12 -11 18 38
gấu -3 -22 -22 25
gần -56 -56 -56 -56
gậy -16 -15 -16 -15
gắn -28 -27 -8 -27
gặp -41 -41 -41 -41
gọi -32 -32 -32 -32
gốc -19 -19 -19 -19
gốm -10 -9 25 -9
gồm -16 -15 -16 -15
gỗ -29 -29 -29 -29
gỡ -17 -16 3 -17
gợi -25 -24 -25 -24
gừng -23 -23 -23 -23
gửi -38 -37 -38 -37
h 14 12 18 33
h1 -19 -18 -19 -18
h2 -19 -19 -19 -19
h5n1 -20 -20 -20 -20
h7n9 -22 -21 -22 -21
ha -7 1 2 -43
haas -22 5 23 13
haase -12 -11 14 26
habana -24 -24 -24 -24
habeco -20 -20 -20 -20
hackenberger 0 0 45 0
hacker -19 -18 -19 -18
hacksaw 41 -4 -4 30
hadba -22 -21 -22 -21
hadid 0 26 55 37
hae -7 46 12 -7
hag -31 -30 -31 -30
hagl -56 -56 -56 -56
hai -33 -60 -26 -19
haider -26 -26 -26 -26
hailey 41 0 0 24
haiti -26 -26 -26 -26
hakan 40 33 0 0
halep -7 -7 33 44
haley 20 26 49 47
halle 10 -27 -28 10
ham -37 -37 -37 -37
hama -32 -32 -32 -32
hamad -8 -33 -1 24
hamahmy 0 0 38 30
hamas -27 -27 -27 -27
hamburg -42 -42 -42 -42
hamburger -17 -16 -17 -17
hamilton -27 -26 21 31
hamou 0 0 38 41
han 32 14 -19 27
hanford -16 -15 -16 -15
hang -31 6 -31 -31
hanh -12 -11 23 36
hani 16 -13 -13 -13
hanoi -33 -32 -33 -32
hanák 0 0 36 24
hao -23 -23 3 -23
hapilon 0 0 51 56
happy 24 -17 -18 -17
hapro -17 -16 -17 -17
haqqani -18 -17 -18 -17
hardwell -19 -19 -19 -19
hari 60 22 40 56
harison 0 0 20 41
harisu 0 0 0 53
harit -13 -13 16 -13
harley 16 -24 -24 -24
harmony -21 -20 -21 -21
harper -1 -20 9 23
harpoon -20 -20 -20 -20
harris -4 -4 41 30
harry 50 -16 -17 36
hart -29 -2 21 14
harvard -36 -36 -36 -36
harvey 0 0 30 45
hashimoto 26 0 35 0
hassan 42 -7 25 27
hathaway -22 -21 -2 -21
haute 32 33 26 0
havana -21 -20 -21 -21
hawaii -39 -39 -39 -39
hawk -32 -32 -32 -32
hawking 0 0 47 52
hawkins 0 0 35 41
hawthorns -16 -15 -16 -15
hay -29 -48 -48 -48
hayden 28 -4 39 44
hayes 0 0 26 44
haywood 0 0 32 37
hayya 0 0 0 43
hazard 0 0 55 60
hbc -16 -15 -16 -15
hbo -17 -16 -17 -17
hc -28 -27 -28 -27
hcb -31 -30 -31 -30
hcl -18 -17 -18 -17
hcm -60 -60 -60 -60
hcv -40 -40 -40 -40
hcđ -30 -29 -30 -29
hd -37 -36 -37 -36
hdbank -26 -26 -26 -26
hdc -22 -21 -22 -21
hdmi -20 -20 -20 -20
hdr -24 -24 -24 -24
hdv -18 -17 -18 -17
head -10 -9 27 -9
health -19 -18 -19 -18
heart -24 -23 -24 -23
heat -17 -16 -17 -17
heather 44 0 0 0
heathrow -19 -18 -19 -18
hector 39 14 13 24
hee -4 47 60 -4
heerden 0 0 40 0
heineken -24 -23 -24 -23
heinz 0 58 0 0
helen 47 33 -4 46
helios -17 -16 -17 -17
hellen 60 0 0 0
hello -22 -21 -22 -21
helmut 53 0 0 0
hen -4 -4 39 20
henderson -1 -20 -21 -21
heng 51 47 32 0
hennessey -16 -15 4 8
henoko -16 -15 -16 -15
henrik 38 0 0 0
henrikh 50 -4 -4 20
henrique 46 0 0 0
henry 45 29 42 41
heo 5 -20 -1 10
hepburn 0 26 40 34
herald -17 -16 -17 -17
herbalife -17 -16 -17 -17
herbish 0 0 38 0
hercules -18 -17 -18 -17
herdi 26 0 0 44
heritage -18 -17 -18 -17
hermes -32 -32 -32 -32
hernandes 0 0 47 0
hernandez -28 -27 29 7
hernando 40 26 26 0
hernanes -17 -16 -17 -17
hernández 0 33 51 50
hero -18 -17 -18 -17
herrera -19 -19 36 34
hersh 0 0 36 39
hertha -24 -23 -24 -23
hesselink 0 0 0 45
hessen -33 -32 -33 -32
heuer -17 -16 -17 -17
heung -24 -24 -24 -24
hezbollah -24 -24 -24 -24
hf -20 -20 -20 -20
hh -26 -26 -26 -26
hhc -20 -20 -20 -20
hhhv -20 -20 -20 -20
hhs -16 -15 -16 -15
hhvn -24 -23 -24 -23
hi -29 -29 -4 -29
hidden 25 -9 -10 -9
hidehiro 38 -7 -7 17
high -28 -1 -28 -28
highlander -34 -33 -34 -33
highlight 15 -4 -4 35
highlights -17 -16 -17 -17
higuain 0 0 44 54
hill -28 -28 15 11
hillary 58 0 0 30
hills -35 -8 -34 -34
hilton -21 -20 -21 -21
hilux -30 -30 -30 -30
him 29 16 -29 -28
himalaya -16 -15 -16 -15
hindu -23 -23 -23 -23
hinh -16 30 22 -15
hiroshi 38 0 20 24
hiroshima -21 -20 -21 -21
hishammuddin 32 0 0 34
history -16 -15 10 -15
hitexvinam -17 -16 -17 -17
hitler 0 0 38 57
hiv -51 -51 -51 -51
hiên 8 34 47 41
hiếm -26 -26 -26 -26
hiến -24 -10 5 4
hiếp -25 -24 -25 -24
hiếu 24 9 43 44
hiền 39 22 49 47
hiểm -16 -15 -16 -15
hiển 13 38 40 42
hiểu 31 45 11 -9
hiện -60 -60 -57 -27
hiệp -60 -40 -12 3
hiệu -52 -25 -5 0
hkd -21 -20 -21 -21
hkfp -16 -15 -16 -15
hktt -24 -24 -24 -24
hlttqg -19 -18 -19 -18
hlv -60 -60 -60 -60
hmas -33 -32 -33 -32
hmd -26 -26 -26 -26
hmeymim -16 -15 -16 -15
hms -33 -33 -33 -33
hn -33 -33 -33 -33
hng -25 13 -25 -24
hnhsd -24 -23 -24 -23
hnx -43 -43 -43 -43
hnx30 -18 -17 -18 -17
ho 11 8 41 6
hoa -22 -18 8 6
hoan -21 -20 38 39
hoang 17 -20 -20 -20
hocmai -19 -18 -19 -18
hoffenheim -19 -18 -19 -18
hokkaido -22 -21 -22 -21
hold -17 -16 -17 -17
holding -22 5 -22 -21
holdings -28 -27 -28 -28
holland -15 -14 28 -14
hollande 0 0 53 41
hollywood -21 -46 -46 -22
holt 0 0 38 0
holyfield 0 0 20 45
homage 34 35 -7 23
home -36 -36 -17 -36
homecoming -23 -22 -23 -22
homepod -28 -27 -28 -28
homs -32 -31 -31 -31
hon 0 0 26 45
honda -58 -58 -58 -58
hondajet -20 -20 -20 -20
honduras -44 -43 -44 -44
honey 23 -15 17 -15
hong -27 -13 -17 -53
hongkong -6 -25 -25 -1
honolulu -26 -25 -26 -25
hoon 10 17 20 -9
hooper -4 -4 25 33
hope 18 -11 -12 -11
hopkins -13 -13 13 11
horea -29 -29 -29 -29
horizon -4 -4 40 -4
hormuz -19 -19 -19 -19
horn 0 0 50 34
hornet -23 -22 -23 -22
hose -42 -42 -42 -42
host -18 -17 -18 -17
hot -24 -43 -44 -20
hotel -21 -20 -21 -21
hotels -20 -20 -20 -20
hotgirl -19 -18 -19 -18
hotline -10 -9 -10 33
hotspur -19 -19 -19 -19
house -30 -30 -10 -30
houston -19 8 30 19
houthi -23 -23 -23 -23
how -24 -23 -24 -23
howard 18 -11 28 41
hoài 35 34 17 29
hoàn -5 -7 7 19
hoàng 31 22 14 10
hoành -15 -1 3 -34
hoãn -18 -17 15 6
hoạch -43 -42 -8 -19
hoạt -44 -17 -6 -4
hoảng -27 -27 -27 -27
hoắc 38 -11 -12 19
hoằng -33 -7 -33 -33
hoặc -44 -43 -44 -43
hp -30 -29 -30 -29
hpg -31 -30 -31 -30
hq -28 -27 -28 -28
hqc -22 -22 -22 -22
hrdwg -20 -20 -20 -20
hring -25 -24 -25 -24
hrinh -26 -26 -26 -26
hs -42 -42 -42 -42
hsbc -28 -28 -28 -28
hsc -19 -19 -19 -19
hsdt -25 -25 -25 -25
hsg -23 -23 -23 -23
hsmt -17 -16 -17 -17
hsu 39 0 35 24
hsx -23 -22 -23 -22
ht -32 -32 -32 -32
htc -43 -42 -43 -42
htd -17 -16 -17 -17
htv -16 -15 -16 -15
htv3 -16 -15 -16 -15
htv7 -18 -17 -18 -17
htx -50 -49 -50 -49
hu -17 -16 9 -17
hua -16 -15 14 8
huang 25 -9 -10 -9
huawei -26 -26 -26 -26
huayra -26 -25 -26 -25
hublot -21 -20 -21 -21
huckabee 0 48 20 0
hud -18 -17 -18 -17
huddersfield -5 -24 -25 -24
hudson -7 -7 27 17
huffington -20 -20 -20 -20
hugh 42 0 0 0
hughes -10 -9 23 -9
hugo 43 22 28 -4
hui 0 0 45 37
hull -40 -40 -40 -40
hulme 0 0 45 0
humvee -23 -22 -23 -22
hun 46 -9 45 14
hung -32 -32 -13 -32
hungary -31 -31 -31 -31
hunter 34 0 30 41
huntington -10 34 20 -9
huoai -25 -25 -25 -25
huracan -30 -30 -30 -30
husqvarna -24 -23 -24 -23
hussein -7 -7 44 35
hut -17 -16 -17 -17
hutech -17 -16 -17 -17
huth 0 0 38 24
huy 22 30 33 30
huyndai -25 -24 -25 -24
huynh 20 26 50 54
huyên 43 33 36 38
huyết -36 -35 -36 -36
huyền 40 26 34 40
huyện -48 -48 -12 -6
huân -18 -11 17 17
huê -10 -9 42 -9
huấn -39 -39 5 6
huế -58 -58 -7 -12
huề 0 0 38 51
huệ 7 25 36 36
huống -16 -15 -16 -15
huổi -17 -16 -17 -17
huỳnh 50 30 18 8
hvg -28 -27 -28 -28
hvn -30 -30 -30 -30
hwa 0 0 49 0
hwang 46 0 0 30
hwasong -42 -42 -42 -42
hwayoung 0 0 0 47
hx -17 -16 -17 -17
hy -33 5 -2 -52
hybrid -36 -36 -10 -36
hydra -19 -18 -19 -18
hye -1 56 25 -21
hyo -10 30 -10 -9
hyori 0 0 45 37
hyoyoung 0 0 0 43
hyuk -12 -11 32 -11
hyun 39 42 47 -11
hyundai -48 -48 -48 -48
hyunmoo -17 -16 -17 -17
hà -3 -22 -2 -10
hài -27 0 -1 16
hàm -2 -19 -1 -22
hàn -24 -35 -39 -60
hàng -60 -60 -24 -60
hành -58 -31 -18 -2
hànôịmới -21 -20 -21 -21
hào -26 -26 44 37
hàu -23 -22 -23 -22
hán 7 5 5 -1
hát -37 -36 -11 -36
hân 8 28 41 34
hãi -16 -15 -16 -15
hãn -17 -16 3 -17
hãng -54 -54 -54 -54
hãy -59 -59 -59 -59
hè -47 -46 -27 -46
hé -32 -31 -32 -31
hên -10 -9 23 -9
hình -60 -60 -39 -60
hòa -18 5 0 2
hòe -13 14 26 17
hòn -37 -37 -37 -37
hóa -60 -34 -20 -12
hóc -41 -41 -41 -41
hót -19 -18 -19 -18
hô -17 -16 -17 -17
hôm -60 -60 -60 -60
hôn -35 -35 -35 -35
hùm -27 -27 -27 -27
hùng 9 26 37 41
hùy 0 0 30 39
húc 0 0 54 0
hđ -28 -27 -28 -28
hđba -28 -28 -28 -28
hđnd -53 -52 -53 -52
hđqt -53 -53 -53 -53
hđtlqg -18 -17 -18 -17
hđtv -29 -29 -29 -29
hđxx -55 -55 -55 -55
hơ 33 -4 -4 -4
hơn -60 -60 -41 -60
hư -17 -16 -17 -17
hưng -41 -1 24 22
hưu -16 -15 -16 -15
hương 22 7 30 19
hươu -16 -15 -16 -15
hướng -15 -7 13 17
hường 0 0 60 60
hưởng -17 -16 37 38
hạ 12 -3 -9 -58
hạc -20 13 14 24
hại -19 -18 -19 -18
hạm -36 -36 -36 -36
hạn -34 -33 -34 -33
hạng -37 -36 -37 -36
hạnh 20 30 32 34
hạo 34 44 39 24
hạp -16 -15 -16 -15
hạt -40 -40 -21 -40
hải -9 3 10 6
hảo 27 -7 57 55
hấp -20 -20 -1 -20
hầm -23 -22 -23 -22
hầu -18 -17 -50 -50
hận -13 -13 19 28
hậu -27 -19 12 6
hắc -1 14 -26 -26
hắn -38 -38 -19 -38
hằng 12 -4 41 38
hẳn -29 -28 4 -28
hẹn -23 -22 -23 -22
hẻm -23 -22 -23 -22
hế 0 0 30 47
hết -37 -37 -37 -37
hễ -21 -20 -21 -21
hệ -57 -57 -21 -26
họ -60 -60 -48 -33
họa -12 -31 -31 -31
học -10 -6 -2 5
họng -24 -24 8 -24
họp -27 -26 -27 -27
hỏa -38 -38 -38 -38
hỏi -8 -33 2 -10
hố -2 -27 -28 -27
hối -22 -22 14 8
hồ 15 5 -15 -15
hồi -60 -60 -31 -60
hồng 22 32 16 19
hổ -33 -33 19 14
hỗ -45 -45 -45 -45
hỗn -24 -24 -24 -24
hộ -29 -29 -10 -29
hội -60 -60 -26 -31
hộp -29 -29 -29 -29
hới -29 -28 -29 -29
hớn -19 -19 0 -19
hờ 56 0 0 0
hỡi -16 -15 -16 -15
hợi -23 -23 26 26
hợp -60 -23 2 -1
hụt -18 -17 -18 -17
hủ -25 -24 -25 -24
hủy -33 -33 -33 -33
hứa 37 16 2 17
hữu 34 41 10 -9
hựu 21 38 15 35
hỷ -13 -13 23 11
i -37 -23 -56 -56
i4 -19 -19 -19 -19
ia -37 -36 -37 -36
iaaf -18 -17 -18 -17
ian 47 0 0 24
iata -25 -24 -25 -24
ib -27 -26 -27 -27
ibaraki -21 -20 -21 -21
ibf -19 -18 -19 -18
ibiza -23 4 -23 -23
ibm 2 -17 -18 -17
ibo -17 -16 -17 -17
ibra -22 -41 -42 -11
ibrahim 32 17 10 -9
ibrahimovic -7 -7 52 60
ica -21 -20 -21 -21
icao -27 -27 -27 -27
icardi -7 -7 27 -7
icbm -48 -47 -48 -47
icbvvnvx126 -26 -26 -26 -26
icc -18 -17 -18 -17
ice -22 -21 -22 -21
iceland -28 -28 -28 -28
ichiro 32 0 0 44
icrc -17 -16 -17 -17
ict -17 -16 -17 -17
ictnews -17 -16 -17 -17
ictpress -19 -18 -19 -18
id -28 -27 -28 -27
idc -23 -22 -23 -22
idecaf -17 -16 -17 -17
idf -18 -17 -18 -17
idlib -26 -26 -26 -26
idol -7 19 43 -2
iea -19 -19 -19 -19
if -24 -23 -24 -23
ifeng -17 -16 -17 -17
igor 50 0 0 0
ihs -22 -21 -22 -21
ii -52 -52 4 -28
iia -29 -29 -29 -29
iii -44 -43 -44 -43
iiss -17 -16 -17 -17
ikea -17 -16 -17 -17
iker 40 0 0 24
il -23 21 15 -22
ilary 38 0 0 0
ilbo -15 -14 5 -14
illinois -22 -22 -22 -22
illustrated -22 -21 -22 -21
ilo -16 -15 -16 -15
ilovaysk -16 -15 -16 -15
im 20 -22 -22 8
images -42 -42 -42 -42
imc -19 -19 -19 -19
imdb -18 -17 -18 -17
imf -30 -30 -30 -30
impreza -19 -19 -19 -19
in -40 9 16 -39
inada 0 0 45 51
inc -25 -24 -25 -24
incheon -20 -20 -20 -20
independence -16 -15 -16 -15
independent -34 -33 -34 -33
index -53 -52 -53 -52
india -32 -32 -32 -32
indian 9 -20 -21 -21
indiana 0 -19 -19 -19
indonesia -59 -59 -59 -59
industries -13 -13 16 -13
industry -29 -28 -29 -29
infinity 13 -13 -13 11
infonet -41 -41 -41 -41
infosec -18 -17 -18 -17
ingushetia -17 -16 -17 -17
iniesta -4 -4 39 50
innova -35 -34 -35 -34
inquirer -18 -17 2 -17
insider -39 -39 -39 -39
instagram -48 -48 -48 -48
institute -17 -16 13 -17
intel -39 -38 -39 -38
intelligence -17 -16 -17 -17
inter -43 -43 -43 -19
interest -34 -33 -34 -33
interfax -19 -18 -19 -18
international -37 -10 -17 -36
internations -16 -15 -16 -15
internet -56 -56 -56 -56
interpol 20 -15 -16 44
inverter -16 -15 -16 -15
invest -17 -16 -17 -17
investment -19 -19 -19 -19
iot -24 -23 -24 -23
iowa -18 -17 -18 -17
ip -24 -23 -24 -23
ip68 -19 -19 -19 -19
iphone -26 -25 -26 -25
ipo -32 -31 -32 -31
ipoh -20 -20 -20 -20
ips -21 -20 -21 -21
ipsos -19 -18 -19 -18
ipu -31 -31 -31 -31
iq -29 -28 -29 -28
iran -60 -60 -60 -60
iraq -60 -60 -60 -60
ireland -41 -40 -41 -40
irgc -22 -22 -22 -22
iris 17 -15 -16 15
irisawa -4 -4 40 20
iron -22 -22 -22 -22
irvin 26 0 0 41
irving 0 0 39 0
is -60 -60 -60 -60
isaac 26 0 0 60
isco -4 -4 -4 60
isef -22 -22 -22 -22
isi -19 -18 -19 -18
isik 0 0 35 30
isis -24 -24 -24 -24
iskander -20 -20 -20 -20
isla -15 -14 15 10
islam 41 -4 -4 37
islamabad -17 -16 -17 -17
island -22 -22 31 -22
isnilon 50 26 0 0
iso -16 -15 -16 -15
israel -54 -54 -54 -54
isro -17 -16 -17 -17
iss -17 -16 -17 -17
istanbul -25 -25 -25 -25
it -38 -37 -38 -37
ita -23 -22 -23 -22
italia -51 -50 -51 -51
italy -51 -51 -51 -51
itasco -16 -15 -16 -15
ito -7 -7 22 35
itter -17 -16 -17 -17
iu -18 -17 -18 -17
iv -41 -40 -41 -40
ivan 52 22 -4 47
ivanka 55 -4 -4 56
ivf -26 -26 -26 -26
ivs -16 -15 -16 -15
ix -29 -29 -29 -29
ixion -22 -22 -22 -22
izumo -33 -32 -33 -32
j -21 21 -14 -40
j5 -16 -15 -16 -15
j7 -22 -21 -22 -21
ja -17 10 -17 -17
jaber -4 41 -4 -4
jack 55 -11 -12 50
jackinsky 0 0 32 37
jackman 0 0 42 0
jackpot -50 -49 -50 -50
jackson 38 -4 39 26
jacob 28 -4 15 51
jacqueline 19 -13 -13 -13
jae -12 60 30 -11
jaguar -25 -24 -25 -24
jaipur -17 -16 -17 -17
jakarta -39 -39 -39 -39
james 60 -11 26 54
jamie 55 0 0 30
jan 42 -9 -10 -9
jandali 0 0 20 45
jane 39 42 35 30
janeiro -22 -21 -22 -21
janet 46 0 0 0
jang 48 -7 -7 -7
janice 38 0 0 24
jannarelly -15 -14 11 20
janus -17 -16 -17 -17
januzaj 0 0 39 43
japan -3 -28 -29 6
jara -16 -15 10 -15
jardim 0 0 40 44
jared 56 0 20 24
jaroslav 39 0 0 0
jasir 0 45 0 0
jasmine 18 -11 -12 -11
jason 45 -7 -7 23
jasper 23 -11 -12 -11
jato -19 -19 -19 -19
java -23 -23 -23 -23
javad 0 50 0 0
javier 48 26 39 43
jay 21 15 -12 -11
jazeera -34 -7 -34 -34
jazz -20 17 -20 -20
jbav -18 -17 -18 -17
jbl -20 -20 -20 -20
jcs -22 -22 -22 -22
jean 29 12 -25 -25
jeanette 34 0 0 30
jeddah -20 -20 -20 -20
jeep -22 -21 -22 -21
jeff 60 26 0 0
jeffrey 41 0 0 0
jeju -28 -27 -28 -27
jelena 39 0 0 0
jenkins -4 -4 39 -4
jenner 0 0 60 37
jennifer 57 0 0 30
jenny 28 -9 -10 -9
jens 50 0 0 0
jeon 30 -16 -17 -17
jeong 10 11 17 15
jeonju -23 -23 -23 -23
jeremy 48 0 0 24
jerome 38 0 20 0
jersey -25 -25 -25 -25
jerusalem -35 -35 -35 -35
jesse 40 0 0 24
jessica 50 22 -4 41
jessie 46 0 0 41
jesus 42 0 60 60
jet 17 11 21 -15
jetro -24 -24 -24 -24
jetstar -26 -25 -26 -25
jho 47 0 0 0
ji 34 46 15 10
jia 20 0 0 41
jiangsu -17 -16 -17 -17
jica -19 -19 -19 -19
jihad 0 0 43 0
jim 52 -4 -4 -4
jimenez 0 0 41 24
jimmy 48 0 0 51
jin 26 36 35 -14
jing 0 0 38 0
jk -19 -18 -19 -18
jll -20 -20 -20 -20
jmg -32 -32 -32 -32
jmsdf -16 -15 -16 -15
jnr -16 -15 -16 -15
jo 34 26 29 32
joachim 51 37 0 0
joanna 0 26 20 45
joao 37 -4 -4 -4
jobar -19 -19 -19 -19
jobs 0 0 55 43
joe 49 17 10 21
joel 36 29 -4 20
johal 0 0 0 47
johan 43 0 0 30
johannesburg 2 -17 -18 -17
johansson -10 -9 25 -9
john 56 41 23 37
johnny 50 0 0 30
johns -13 -13 13 -13
johnson 19 11 42 32
johor -23 -23 -23 -23
joko 38 0 0 0
jolie 32 0 58 37
jon 39 -4 -4 20
jonas 30 -7 12 -7
jonathan 38 -11 -12 -11
jones -23 -23 35 29
jong 22 60 23 -14
jonny 4 11 -16 -15
joo -19 25 17 -19
joon 6 32 13 -13
joong 32 60 39 0
jordan -2 -50 -20 -15
jordi 39 0 0 0
jorge 54 0 0 30
jose 60 33 -10 21
joseph 50 -4 15 -4
josh 41 0 0 0
joshua 44 0 47 59
josé 21 -11 -12 -11
journal -33 -33 -33 -33
journey -27 -26 -27 -27
jovetic 0 0 30 37
joy -16 22 10 -15
joyce 20 0 26 37
jr -22 -21 41 35
js -19 -18 -19 -18
ju 33 29 40 -4
juan 54 -9 10 -9
juba -18 -17 -18 -17
judy 39 -4 -4 -4
juergen 46 0 0 0
jujitsu 0 0 0 56
jules 29 -7 -7 -7
julia 47 0 0 37
julian 53 0 20 0
julie 36 -4 -4 37
jun -14 -13 15 -40
juncker 0 0 41 30
jung 18 44 41 -11
junior -6 -25 14 -25
junsu 0 0 0 56
jurgen 58 44 0 0
jurmo -16 -15 -16 -15
just 15 -16 -17 -17
justin 60 0 0 39
juve -43 -43 -43 -43
juvenil -17 -16 -17 -17
juventus -58 -58 -58 -58
jyj -16 -15 -16 -15
jút -19 -18 -19 -18
k -3 6 11 22
k13 -17 -16 -17 -17
k54 -21 -20 -21 -21
k59 -22 -21 -22 -21
k9 -18 -17 -18 -17
ka 2 -3 -30 -30
kabul -36 -35 -36 -35
kaby -18 -17 -18 -17
kaci 30 -7 -7 27
kagoshima -18 -17 -18 -17
kai 24 4 -3 1
kaity 53 0 0 49
kaka -19 -19 -19 11
kala 32 0 0 47
kalanick 0 0 42 49
kali -17 -16 -17 -17
kalibr -29 -28 -29 -28
kaliningrad -20 -20 -20 -20
kaluga -18 -17 -18 -17
kamal 29 19 -7 -7
kamchatka -17 -16 -17 -17
kampung -22 -21 -22 -21
kanagawa -16 -15 -16 -15
kane 32 0 60 60
kang 37 -22 -3 29
kansas -16 -15 -16 -15
kante 0 0 48 60
kanu 0 0 39 0
kao -23 -22 15 -22
kappa -20 -20 -20 -20
kar -19 -18 -19 -18
kara 33 26 -7 -7
karaoke -3 -22 -23 -22
karashima 0 0 36 37
karate -24 -23 -24 19
karatedo -16 -15 -16 -15
karbaat 0 0 32 37
kardashian -12 15 37 13
karel 12 -17 -18 26
karen 40 -4 -4 48
karim 45 -4 25 -4
karimi 0 0 26 41
karl 53 0 0 0
karlie 38 0 0 24
kashmir -26 -26 -26 -26
kasowitz 0 0 38 34
kasper 36 0 0 34
kasperczyk 0 0 30 37
kaspersky 28 -27 -1 7
kate 57 0 26 60
kathy 34 0 0 41
katie 44 0 0 51
kato -4 -4 35 -4
katrina 32 -4 -4 -4
katy 40 -11 -12 37
kawasaki -35 -34 -34 -34
kaya 44 0 0 0
kazakhstan -34 -34 -34 -34
kazan -19 -18 -19 -18
kazianis 0 0 30 39
kbang -19 -18 -19 -18
kbc -31 -30 -31 -30
kbs -23 -22 -23 -22
kc -19 -18 -19 -18
kcb -42 -41 -42 -42
kcn -43 -42 -43 -43
kcna -42 -42 -42 -42
kcx -26 -25 -26 -25
kd -18 -17 -18 -17
kdc -23 -22 -23 -22
kdl -26 -26 -26 -26
keane 0 0 48 41
kebede 0 0 26 45
kei -5 -24 -25 -24
keidanren -7 -7 -7 40
keira 28 -4 -4 26
keith 44 26 0 0
kelly 37 22 50 51
kellyanne 43 0 0 0
kelvin 50 -4 -4 -4
kem -26 -25 -6 -25
kempes 0 0 39 24
ken 5 -20 -20 -20
kendall 54 0 0 30
kennedy -21 6 27 10
kenneth 38 26 0 0
kenny 28 -4 28 33
kensington -22 -22 -22 -22
kenya -33 -32 -33 -32
keo -20 -20 6 4
kerr 0 0 51 30
kerrigan 0 0 41 30
kerry 0 0 58 41
keserci 0 0 26 41
kevin 45 -13 -13 -13
key -19 -18 -19 -18
keylor 54 0 0 24
keyone -26 -26 -26 -26
kh -51 -51 -19 -7
kha 15 -24 39 36
khachanov -4 -4 33 44
khai -28 -8 -15 -30
khaled 21 22 -12 -11
khalid 34 30 18 41
khalifa 17 7 18 5
khamenei 0 0 45 41
khan -23 -22 19 12
khang 11 3 43 43
khanh -10 -9 57 57
khao -15 -14 11 -14
khau -20 -20 -20 -20
khaw 40 0 0 24
khcn -25 -25 -25 -25
khe -25 -24 -5 -24
khedira -4 -4 33 40
khen -27 -26 -27 -27
khhgđ -23 -23 -23 -23
khi -46 -60 -59 -48
khiêm -22 11 25 19
khiêu -16 -15 4 -15
khiến -18 -17 -18 -17
khiết -15 39 37 25
khiếu 22 -14 11 -14
khmer -33 -33 -33 -33
kho -37 -10 12 -12
khoa -23 -11 8 5
khoai -30 -30 -30 -30
khoan -22 -21 15 -21
khoang -26 -26 -7 -26
khoe -17 -16 -17 -17
khoevadep -22 -22 -22 -22
khomeini 0 0 45 41
khoài -17 -16 -17 -17
khoái -25 -24 23 -24
khoáng -31 -30 -31 -30
khoát -4 -4 35 33
khoản -47 -20 -47 -46
khoảng -60 -60 -60 -60
khoảnh -37 -36 -37 -36
khtn -30 -30 -30 -30
khu -60 -60 -30 -25
khung -38 -38 -38 -38
khuram 44 0 0 0
khurshed 0 0 42 0
khurtsidze 0 0 35 41
khushboo 29 0 0 47
khuya -18 -17 -18 -17
khuyên -7 -7 36 46
khuyến -38 -11 10 13
khuyết -12 -11 26 -11
khuê 20 -24 48 42
khuôn -32 -32 -32 -32
khuông -7 -7 22 34
khuất 31 10 -17 -17
khxh -33 -33 -33 -33
khá -28 -27 -28 -28
khác -43 -42 -43 -43
khách -50 -50 -30 -19
khái -3 -22 3 1
khám -49 -49 -49 -49
khán -40 -40 -40 -40
kháng -23 -22 14 15
khánh 16 17 17 16
khát -21 -20 -21 -21
khâm -25 2 -25 -25
khâu 22 -20 -20 -20
khép -17 -16 -17 -17
khê -52 -51 -26 -51
khí -44 7 -44 -43
khó -42 -42 -42 -42
khóa -34 -34 -34 -34
khóc -25 -24 -25 -24
khói -29 -29 -29 -29
khô -19 -18 11 19
khôi 19 -21 37 33
khôn -7 19 29 -7
không -60 -60 -14 -34
khú -4 -4 21 42
khúc -30 -30 2 -30
khăm 25 -9 20 36
khăn -29 -29 -29 -29
khđt -19 -19 -19 -19
khương 14 20 21 20
khả 13 11 13 -42
khải 31 33 37 12
khảm -10 17 20 -9
khảng 0 0 45 0
khảo -38 -37 -38 -38
khẩn -30 -29 -30 -29
khẩu -33 -33 -33 -33
khắc 19 43 -1 1
khẳng -32 -31 -31 -31
khỉ -17 -16 -17 -17
khỉnh -20 -20 -20 -20
khỏe -17 -16 28 40
khỏi -20 -20 -20 -20
khối -44 -43 -44 -43
khốn -19 -18 -19 -18
khống -17 -16 -17 -17
khổ -10 -29 -10 -29
khổng 38 -7 30 -7
khởi 12 -20 -2 -22
khủng -35 -34 -34 -34
ki -19 21 49 6
kia -48 -47 -28 -47
kiatisak -13 -13 -13 24
kicker -16 -15 -16 -15
kidd -12 -11 14 13
kidman 0 0 51 24
kido -27 -26 -27 -3
kids -31 -30 8 -30
kieran 33 -4 -4 -4
kiev -40 -39 -40 -39
kilo -33 -33 -33 -33
kim 30 35 2 7
kimi 40 0 0 0
kimmich -4 -4 36 50
kina 43 0 0 0
king 7 -2 9 6
kingdom -1 -20 6 -20
kinh -60 -30 -60 -60
kinoshita -4 -4 35 -4
kirby 0 0 32 41
kireeva 0 0 26 46
kirsten 26 0 0 41
kis -27 -27 -27 -27
kishida 0 0 45 45
kislyak 0 0 48 49
kiss -22 -21 -22 -21
kit -15 -14 5 -14
kitahara -22 -22 -22 -22
kitakyushu -16 -15 -16 -15
kitco -27 -26 -27 -27
kitty -17 -16 -17 7
kiên -5 -7 18 21
kiêng -28 -27 -28 -28
kiêu -23 -22 -3 -22
kiếm -51 -14 -25 -51
kiến -16 17 -32 -52
kiếp -28 -27 -28 -28
kiều 30 24 28 19
kiểm -60 -59 -15 -16
kiển -19 -18 -19 -18
kiểu -36 -36 -36 -36
kiệm -40 -40 -8 9
kiện -26 14 17 -26
kiệt 5 13 35 26
kiệu -19 -18 -19 -18
kknews -18 -17 -18 -17
kkt -24 -23 -24 -23
kl -29 -28 -29 -29
klf -20 -20 -20 -20
klgd -20 -20 -20 -20
klingner 0 0 35 30
klintsevich 0 0 36 39
klitschko -26 -26 -26 -26
klizan 0 0 39 47
klopp 0 0 56 59
kloss 0 0 38 0
kluivert -4 -4 45 40
km -38 -37 -38 -38
kn -33 -32 -33 -32
knight -4 -4 21 43
koeman -12 -11 36 13
koen 40 0 0 0
kofman 0 0 38 43
koh -24 3 -4 -23
kohl 0 0 53 52
kohlhepp 0 0 30 44
kok -10 33 10 -9
koke -26 -26 -26 -26
komodo -17 -16 -17 -17
komuro -16 -15 4 15
kon -54 -54 -54 -54
konashenkov 0 0 35 34
kong -54 -54 -14 -54
konstantin 44 0 0 0
kop -29 -28 -29 -29
korbi -17 -16 -17 -17
korea -27 -26 -27 -27
kosachev 0 0 35 41
koscielny -4 -4 33 37
kovacic 0 0 32 34
koyu -17 -16 -17 -17
kp -20 -20 -20 -20
kpi -25 -24 -25 -24
kpop -29 -28 -29 2
kq -26 -26 -26 -26
krabi -23 -23 -23 -23
krag 0 0 42 0
krasnodar -18 -17 -18 -17
kremlin -46 -45 -46 -45
krestovsky -16 -15 -16 -15
kristen 43 0 0 24
kristin 26 0 0 41
kroenke -4 -4 35 40
kroos 0 0 50 58
kruger -10 -9 23 -9
krông -42 -41 -42 -41
ksnd -39 -38 -39 -38
ksor -4 -23 -4 7
kt -36 -36 -36 -36
ktm -29 -29 -29 -29
ktn -19 -18 -19 -18
ktnn -35 -34 -35 -34
kts -35 -34 -34 -34
ktttx -17 -16 -17 -17
ku -10 -9 35 -9
kuala -32 -31 -31 -31
kubi -19 -19 -19 5
kumar -4 29 35 35
kun 4 -15 10 -15
kung -20 -20 -20 4
kungfu 5 -14 -15 -14
kunlun -19 -19 -19 -19
kuo -17 -16 -17 -17
kurd -40 -40 -40 -40
kuril -21 -20 -21 -21
kurt 43 0 0 30
kushner 0 0 56 51
kusong -22 -21 -22 -21
kuwait -44 -43 -44 -43
kuznetsov -19 -19 -19 36
kv -17 -16 -17 -17
kvyat 0 0 39 37
kwan -4 22 37 -4
kwong -23 -23 -23 -23
ky -13 -13 -13 33
kyaw 18 22 -12 13
kyle 45 22 -4 -4
kylian 51 -4 -4 20
kylie 53 0 0 54
kyo -4 38 60 -4
kyodo -33 -32 -33 -32
kyoto -17 -16 -17 -17
kyrgyzstan -19 -19 -19 -19
kyung 5 38 20 -14
kyushu -22 -22 -22 -22
kèm -30 -30 -30 -30
kéo -24 -24 -24 -24
kê -22 -21 -2 -21
kênh -43 -43 -43 -43
kêu -23 -23 -23 -23
kì -24 -24 12 -24
kình -4 22 43 49
kí -19 -18 -19 -18
kích -31 -4 -11 -30
kính -36 28 0 7
kíp -19 -18 1 -18
kông -47 -47 -11 -47
ký -36 -9 9 -36
kđclgd -19 -19 -19 -19
kđt -24 -23 -24 -23
kạn -41 -41 -41 -41
kần -17 -16 -17 -17
kẹo 2 16 -18 -17
kẻ -43 -43 -43 -43
kẻng -16 -15 -16 -15
kế -60 -20 -35 -19
kết -60 -38 -39 -60
kền -38 -37 -38 -38
kể -55 -55 -55 -55
kệ -17 -16 -17 -17
kịch -41 -41 -41 -41
kịp -19 -19 -19 -19
kỳ 0 -4 3 -29
kỵ -23 -23 17 -23
kỷ -45 -1 7 -10
kỹ -49 -49 -30 -49
l 18 4 15 32
l115z -17 -16 -17 -17
l7 -17 -16 -17 -17
la -3 19 -19 -26
lab -19 -18 40 -18
lacazette 0 0 50 60
lacetti -16 -15 -16 -15
lacey 34 0 0 34
lada -23 -23 -23 -23
laden -25 -25 -25 -25
lady 58 -4 -4 -4
laetitia 5 -14 -15 -14
lafont -10 -9 20 21
lagenda -18 -17 -18 -17
lago -22 -21 -22 -21
lahm 0 0 57 60
lai -59 -16 -8 2
lajovic -16 -15 -16 -15
lake 12 -23 -24 -23
lal 0 0 40 0
lalibela -16 -15 -16 -15
lalita 32 0 0 49
lallana -7 -7 30 23
lam 14 -18 26 11
lamborghini -12 -41 -22 -41
lamrani 0 0 20 41
lan 5 -5 6 1
lanao -26 -26 -26 -26
lance 48 0 0 24
lancer -26 -25 -26 -25
land -43 -10 3 -43
landaulet -21 -20 -21 -21
lane -29 -29 -3 -29
lang 3 -33 7 -3
lanka -29 -29 -29 -29
lao -56 -29 -56 -56
laptop -19 -18 -19 -18
larry 41 -4 -4 -4
lars 38 0 0 0
larsson -13 -13 13 11
las -32 -32 -32 -32
lasalle -17 -16 -17 -17
last -18 -17 -18 -17
latakia -25 -25 -25 -25
latin -19 -19 -19 -19
latinh -29 -28 -29 -28
latvia -33 -33 -33 -33
lau 8 -11 8 36
laura 36 -4 -4 40
lauren 34 -9 -10 14
laurence 20 -9 10 -9
laurent 26 -14 -15 -14
laurinda 0 0 0 45
lautaro 40 26 30 0
lavrentiev 0 0 36 30
lavrentyev 0 0 35 34
lavrov 0 0 60 60
lawrence 12 -7 30 -7
lay 0 -19 0 -19
lazo 0 60 0 0
lb -33 -33 -33 -33
lcd -33 -33 -33 -33
lcs -17 -16 -17 -17
ldp -16 -15 -16 -15
le 12 24 -1 0
lead -18 -17 -18 -17
leaf -16 -15 -16 -15
league -60 -60 -60 -60
leaks -19 -18 -19 -18
leanne 0 0 0 43
lebanon -25 -25 -25 -25
led -48 -48 -48 -48
lee 59 19 43 46
leeco 0 0 0 52
legacy -29 -28 -29 -28
legend -16 -15 4 -15
legends -4 -4 32 -4
lei 29 26 35 0
leicester -50 -49 -50 -49
leigh 32 37 20 0
leipzig -33 -33 -33 -33
lem 0 0 43 0
lena 39 0 0 44
lenin -22 -21 4 3
leningrad -23 -22 -23 -22
lenovo -32 -31 -32 -31
leo -12 2 5 -31
leon 45 0 35 34
leona 20 0 0 43
leonardo 52 0 0 24
leopard -17 -16 -17 -17
leroy 42 0 0 0
les 31 -9 16 -9
leste -26 -25 -26 -25
lev 0 0 0 49
leverkusen -24 -23 -24 -23
lewandowski -4 -4 36 49
lewin 20 0 45 37
lewis 46 0 43 43
lexus -44 -44 -44 -44
lg -43 -43 -43 -43
lgbt -25 -24 -25 -24
lhp -44 -43 -44 -43
lhpn -25 -24 -25 -24
lhq -49 -48 -49 -48
li 17 -27 -1 20
liam 27 -7 -7 -7
lian -22 -22 -22 2
liban 0 -19 -19 28
liberia -17 -16 -17 -17
liberty -31 -30 -31 -30
libratus -16 -15 -16 -15
libya -49 -49 -49 -49
lic -22 -21 -22 -21
licogi -19 -18 -19 -18
lienvietpostbank -36 -35 -36 -5
life -26 -26 -26 -26
liga -53 -53 -53 -53
lighthizer 0 0 40 24
lightning -23 -22 -23 -22
ligue -35 -35 -35 -35
like -17 -16 -17 -17
liliang -17 -16 -17 -17
lille -17 -16 -17 -17
lilly 48 0 0 43
lily 45 -9 -10 32
lim 2 -34 6 -10
lima -16 -15 25 15
limited -31 -31 -12 -31
limousine -20 -20 -20 -20
lin 37 15 14 -11
lincoln -19 -19 13 33
linda 42 0 0 24
lindelof -7 -7 49 60
lindsay 43 0 0 0
lindsey 44 0 0 49
line -19 -18 1 -18
linfeng -18 -17 -18 -17
ling 28 40 21 -4
lingard -7 -7 29 41
lingfeng 0 0 0 47
linh 11 2 36 25
link 13 -16 -17 -17
linux -17 -16 -17 -17
lionel 60 0 0 24
lisa 44 0 0 39
lisbon -32 -32 -32 -32
liscinsky 0 0 20 47
lite -17 -16 -17 -17
lithium -17 -16 -17 -17
lithuania -18 -17 -18 -17
little 3 -22 -23 -22
litva -29 -29 -29 -29
liu 46 -7 35 52
live -7 -26 -27 -27
liveleak -19 -19 -19 -19
lively 0 0 42 0
livermore -16 -15 10 -15
liverpool -56 -55 -56 -55
liveshow -1 -20 -21 -21
liz 38 0 0 24
liêl 0 0 35 30
liêm -47 -13 11 13
liên -41 -12 -10 -9
liêu 7 -45 -46 -45
liền -23 -22 -23 -22
liễu 9 -26 11 29
liệp -16 -15 19 8
liệt -41 -40 -41 -40
liệu -49 -48 -49 -48
llc -16 -15 -16 -15
llorente 0 0 36 24
lloris -10 -9 27 32
lloyd 20 0 39 0
lna -19 -18 -19 -18
lng -20 -20 -20 -20
lnst -16 -15 -16 -15
lo -41 -14 -15 -40
loa -29 -28 -29 -28
loan -55 -15 12 17
loc -16 -15 -16 -15
loch -18 -17 -18 -17
lock -16 -15 -16 -15
lockheed -24 -23 -24 -23
loew 0 0 46 37
logan 13 -19 6 5
logitech -15 12 -15 -14
logo -20 -20 -20 -20
london -59 -59 -59 -59
long -25 -14 17 7
lopes -4 -4 32 20
lopez 15 22 46 20
lorenzo 25 -4 25 26
los -44 -17 -44 -43
lotte -26 -26 -26 -26
lotus -21 -20 -1 3
lou 36 26 26 0
louis 32 11 -22 2
louise 25 26 -7 -7
louisiana -19 -19 -19 -19
lounge -20 -20 -20 -20
louvre -19 -19 -19 -19
love 7 1 -32 -8
lovren -7 -7 25 17
low -19 -18 32 -18
lowry -16 -15 -16 -15
loài -34 -34 -34 -34
loòng 0 0 30 44
loại -45 -45 -45 -45
loạn -20 -20 -20 -20
loạt -35 -35 -35 -35
lpg -16 -15 -16 -15
lr -26 -26 -26 -26
lrem -33 -32 -33 -32
ls -47 -46 -47 -46
ls460l -18 -17 -18 -17
lst -18 -17 -18 -17
lt -24 -23 -24 -23
ltd -25 -24 1 -24
lte -29 -28 -29 -29
ltntđ -22 -22 -22 -22
lts -23 -23 -23 -23
ltt -21 -20 -21 -21
ltz -19 -19 -19 -19
lu -8 -27 -8 -3
lucas 47 19 12 17
ludovic 43 0 0 0
lugansk -21 -20 -21 -21
luis 58 17 34 14
luiz 32 33 46 41
luka 43 -4 -4 20
lukaku 12 -7 57 60
lukashenko 0 0 53 39
luke 41 17 -10 -9
lukkade 39 0 20 56
lula 32 0 0 44
lumia -16 -15 -16 -15
lumpur -31 -31 -31 -31
lumyai -17 -16 -17 -17
luna -17 -16 3 -17
lung -29 -28 9 -29
luo 27 -7 -7 23
lure 26 0 0 39
lush -18 -17 -18 -17
luta 0 0 39 0
luvias -19 -19 -19 -19
luxembourg -25 -25 -25 -25
luxstay 20 0 0 47
luyên 0 0 36 30
luyến 20 0 42 55
luyện -1 -20 18 4
luân 30 37 47 41
luôn -38 -38 -38 -38
luông -25 -25 -25 -25
luận -19 -18 27 29
luật -60 -60 -46 -48
luồng -19 -18 -19 -18
lv -22 -21 -22 -21
lx -21 -20 -21 -21
lx570 -20 -20 -20 -20
ly -38 6 27 14
lybia -18 -17 -18 -17
lyn 33 -4 -4 20
lyon -40 -13 -40 -40
là -59 -58 -39 -35
lài -4 -4 32 37
làm -56 -55 -56 -56
làn -36 -36 -36 -36
làng -43 -3 -43 -42
lành 21 -4 41 48
lào -60 -60 -60 -60
lá -38 -38 -38 -38
lái -44 -43 -44 -43
láng -41 -40 -21 -17
lát -30 -30 -4 -30
lâm 21 13 23 15
lân 5 34 36 32
lâu -21 22 -15 -6
lã 38 -13 -13 -13
lãi -29 -29 -29 -29
lãm -17 -16 25 24
lãng -15 -34 9 13
lãnh -40 -59 -30 -18
lão -40 -40 -40 -40
lê 42 16 19 1
lên -11 -37 -37 -37
lình -7 -7 22 23
lí -3 -22 -22 -22
lính 9 -29 -29 -29
lò 7 -14 -41 -40
lòng -32 -32 -32 -32
lô 12 -40 -40 -40
lôi 29 -18 34 -18
lôm -17 -16 -17 -17
löw 0 0 36 46
lùng -17 -16 -17 -17
lúc -60 -60 -45 -60
lý 28 -13 5 5
lăk -28 -27 -28 -27
lăng -40 -39 8 19
lđ -41 -41 -41 -41
lđbđ -33 -33 -33 -33
lđlđ -36 -35 -36 -35
lđlđvn -28 -27 -28 -27
lđtb -23 -23 -23 -23
lđtbxh -28 -28 -28 -28
lĩnh -42 -9 2 -42
lũ -28 -27 -28 -28
lũng -33 -33 -33 -33
lũy -18 -17 2 -17
lơ 14 26 8 13
lư 7 -27 7 -28
lưu 37 11 19 -6
lương 21 13 13 16
lưới -28 -27 -28 -27
lướt -16 -15 -16 -15
lười -17 -16 -17 -17
lường 41 -4 -4 -4
lược -24 -23 2 11
lượng -42 -42 6 17
lượt -22 -22 -22 -22
lạ -24 -23 -24 -23
lạc -8 -5 -2 -7
lạch -39 -38 -39 -38
lại 34 -40 -11 -1
lạm -33 -33 -33 -33
lạng -50 -49 -11 4
lạnh -34 -34 -34 -34
lạp -46 -45 -46 -45
lạt -47 -46 -47 -46
lải -16 -15 17 -15
lấp -17 -16 -17 -17
lấy -45 -44 -45 -44
lần -56 -56 -56 -56
lầu 1 -47 -47 -47
lập -26 16 8 -6
lật -25 -24 15 13
lậy -22 -21 -22 -21
lắc -21 -20 -21 -21
lắk -54 -53 -54 -53
lắm -19 -19 0 -19
lắng -22 -22 -22 -22
lắp -20 -20 -20 -20
lặc -27 -26 -27 -27
lặng -16 -15 -16 -15
lặp -19 -19 -19 -19
lẽ -34 -33 -34 -33
lễ -60 -60 -60 -60
lệ 37 44 19 19
lệnh -40 -13 -40 -40
lịch -51 -50 11 3
lọ 28 -14 -15 -14
lọc -29 -28 -29 -28
lối -34 -34 -34 -34
lống -22 -22 -22 -22
lốp -19 -19 -19 -19
lồng -21 -20 -21 -21
lỗ -32 -32 -32 -32
lỗi -38 -38 -9 -38
lộ -45 -11 -4 -45
lộc -39 -25 11 16
lội -17 -16 -17 -17
lớn -39 -38 -19 -38
lớp -32 -32 -13 -32
lời -49 -49 -17 -4
lở -17 -16 3 -17
lỡ -19 -18 -19 -18
lợi -6 -12 15 19
lợn -23 -23 -23 -23
lục 10 -18 -5 -3
lứa -22 -22 -22 -22
lức -24 -24 -24 -24
lừa -37 -36 -37 -36
lửa -28 -28 -28 6
lữ 27 -39 -39 -39
lựa -29 -29 -29 -29
lực -42 -19 -2 -17
lựu -16 -15 10 31
m -2 0 -6 15
m1 -22 -22 -22 -22
m10 -18 -17 -18 -17
m1938 -16 -15 -16 -15
m2 -21 -20 -21 -21
m3 -26 -26 -26 -26
m4 -19 -19 -19 -19
m760i -28 -28 -28 -28
m998 -16 -15 -16 -15
ma 0 10 13 -20
mac 26 -17 -18 13
macau -24 -24 -24 -24
macbook -23 -22 -23 -22
macc -26 -26 -26 -26
macdill -17 -16 -17 -17
mach -24 -23 -24 -23
macron 0 0 60 60
made -26 -25 -26 -25
madeira -16 -15 -16 -15
madonna 0 0 20 54
madrid -60 -60 -60 -60
maduro 0 0 43 57
mae -16 -15 -16 -15
magallanes 0 0 32 41
magazine -17 -16 -17 -17
magnussen 0 0 38 37
maguire -10 -9 27 -9
mahmoud 40 0 0 0
mahra 0 0 0 49
mahrez 0 0 42 58
mai 23 17 11 6
maia -16 -15 -16 -15
maihình -18 -17 -18 -17
mail -51 -51 -51 -51
main -17 -16 -17 -17
maja 44 0 0 24
majestic -19 -19 -19 -19
make 10 -15 -16 -15
makers -17 -16 -17 -17
mako 0 0 0 50
malaga -36 -35 -36 -36
malawi -22 -22 -22 -22
malaysia -60 -60 -60 -60
malcolm 50 0 0 0
maldives -25 -24 -25 -24
mali -31 -31 -31 -31
malibu -17 -16 -17 -17
malik 29 26 20 39
mall -19 -18 -19 -18
mallorca -20 -20 -20 -20
mallory 0 0 35 44
maloney 0 0 44 0
malta -25 -24 -5 -1
malwaretech 0 0 0 57
maly 32 -4 -4 -4
mamic 0 0 40 24
man -45 -37 -60 -60
manafort 0 0 42 24
management -19 -19 -19 -19
manchester -57 -57 -57 -57
mandarin -24 -23 -24 -23
mandy 39 0 0 0
mandzukic 0 0 45 58
mane 0 0 41 47
mang -39 -38 0 5
manhattan -24 -23 -24 -23
manila -43 -42 -43 -42
mannarino -16 -15 10 -15
manny 46 0 0 0
manpads -19 -18 -19 -18
manuel 43 50 -4 -4
mao -3 -22 7 -22
map -4 -4 36 -4
maples 0 0 35 46
maps -44 -43 -44 -43
mar -25 2 -25 -25
maradona 0 0 44 54
marawi -54 -53 -54 -53
marc 54 26 0 0
marca -38 -38 -38 -38
marcelo 29 3 -24 24
march -7 -7 -7 39
marco 51 17 -10 -9
marcos 49 -4 32 26
marcus 49 -4 30 20
margaret 38 -7 12 23
margot 39 0 0 0
maria 29 14 28 15
mariana 12 -7 -7 39
mariano 23 -13 -13 -13
marie 18 30 13 -17
marilyn 47 -4 -4 20
marin 25 17 -10 -9
marina 23 -14 -15 -14
marine 36 -20 -21 3
marino -18 -17 -18 -17
mario 44 -11 14 -11
marion 33 -4 -4 -4
marise 43 0 0 0
maritime -30 -30 -30 -30
mark 59 19 -7 23
market -23 -23 -23 -23
marketing -19 -19 -19 -19
markit -21 -20 -21 -21
maroc -30 -30 -30 -30
marouane 42 0 0 0
marquez -7 -7 36 30
marriner 0 0 38 45
mars -7 19 27 -7
marseille -24 -24 -24 -24
marshal -16 -15 -16 -15
marshall 13 -13 6 -13
marshmallow -22 -22 -22 -22
martarello -12 -11 14 19
martial -7 -7 41 60
martin 29 17 14 6
martinelli 0 0 32 41
martinez 32 0 52 43
martins -7 -7 40 -7
marvel -23 -22 -23 -22
mary 24 7 -20 -20
maryland -27 -26 -27 -27
masan -32 -31 -32 -31
masayuki 33 -4 -4 33
mascherano 0 26 38 44
masdar -18 20 -18 -17
maseco -1 -20 -21 23
maserati -7 0 -26 -26
masha 10 -15 -16 24
mashable -19 -18 -19 -18
mashup -16 -15 -16 -15
masia -22 -22 -22 -22
maskana -21 -20 -21 -21
maskanah -17 -16 -17 -17
mason -12 15 14 13
masri -16 -15 -16 8
massa 0 40 35 30
massachusetts -24 -23 -24 -23
massage -19 -19 -19 -19
massee 0 0 40 0
massimiliano 46 0 0 0
master -22 -22 -22 -22
mastercard -16 -15 -16 -15
masters -40 -39 -40 -40
mata -4 -4 49 55
mateo 11 -20 -21 -21
mathias 30 22 -4 -4
mathieu 36 0 39 41
mathilde 36 0 0 24
matic -4 -4 50 60
matilda 20 0 0 41
matip -7 -7 25 32
matiz 0 0 40 30
matsuda 0 0 38 37
matsuno 0 0 49 30
matsuoka 40 0 0 0
matt 50 0 0 0
mattarella 0 0 35 30
matteo 39 -4 15 -4
matthew 42 -7 -7 -7
mattis 0 0 60 60
matxcơva -27 -26 -27 -27
mau -52 -52 -33 -52
maureen 29 0 0 60
mauricio 44 0 0 0
mauro 40 0 0 0
maute -7 -7 43 60
max 18 -10 -18 9
maxim 20 -21 -22 9
maxima -13 -13 -13 31
maxime 38 0 0 0
maxwell 18 -7 12 44
may -47 -46 24 27
maya -10 -9 -10 42
maybach -22 -22 -3 -22
mayer -4 -4 36 46
maymac 0 0 45 0
mayu -19 -18 -19 -18
mayweather -7 -7 44 60
mazda -46 -45 -46 -45
mazda3 -36 -36 -36 -36
mazda6 -33 -32 -33 -32
mađaguôi -16 -15 -16 -15
mb -28 -27 -28 -28
mb24 -36 -35 -36 -35
mbappe -7 -7 47 60
mbb -22 -21 -22 -21
mbc -19 -19 -19 -19
mbh -21 -20 -21 -21
mbps 0 0 0 48
mbs -19 -19 -19 -19
mc -58 -24 -58 -58
mccabe 0 0 38 34
mccain 0 0 57 57
mcclay 0 0 39 37
mcconnell 0 0 35 39
mccooey 0 48 39 30
mcdonald -22 -21 11 -21
mcgahn 0 0 36 43
mcginn 0 0 20 41
mcgregor -4 -4 49 60
mchale -12 -11 18 -11
mclaren -35 -35 -35 -35
mcmaster 0 0 49 45
mda -25 -25 -25 -25
mdf 26 -11 -12 13
me -34 -34 -34 -34
mecca -28 -27 -28 -27
medel -13 -13 16 11
media -10 -29 -29 -29
mediatek -23 -23 -23 -23
medina 20 -21 4 -21
medium -22 -21 -22 -21
medvedev 0 0 49 44
mega -38 -38 -38 -38
megan 46 0 0 39
megastar -17 -16 -17 -17
meghan 34 0 0 30
meko -23 -23 -23 -23
mekong -30 -29 -30 -29
mel 3 -16 -17 7
melania 48 -4 -4 55
melayu -22 -21 -22 -21
melbourne -27 -26 -27 -27
memphis 40 -7 -7 -7
men -7 -26 -26 -26
mendes -7 -7 41 43
mendy -12 -11 18 -11
mengli -16 -15 10 -15
merce -18 -17 -18 -17
mercedes -17 -51 -52 -51
merkel 0 0 60 57
merlo 0 26 49 51
merson 0 0 38 0
mertens -7 -7 29 -7
mesfer 0 0 40 24
messenger -22 -21 -22 -21
messi -22 -21 47 60
mesut 51 0 0 0
met -19 -18 -19 -18
metal -19 -18 -19 -18
metinee 0 0 38 0
metro -31 -31 -12 -31
mevlut 44 0 0 0
mexico -55 -22 -55 -55
meyer -7 -7 30 23
mh17 -19 -18 -19 -18
mhb -38 -38 -38 -7
mhbs -36 -35 -36 -35
mhl -18 -17 -18 -17
mi -2 -15 14 1
mia -4 -4 -4 60
miami -30 -30 -30 -30
mic -18 -17 -18 -17
michael 60 22 30 57
micheal 39 26 0 0
michel 51 44 32 30
michele 20 0 30 41
michelin -19 -18 -19 -18
michelle 53 26 0 41
michigan -22 -22 -22 -22
michy 39 0 0 0
micro -7 -26 -26 -26
microsoft -48 -48 -48 -48
mid -21 -20 -21 -21
middlesbrough -35 -34 -35 -35
middleton 0 0 42 0
midnight -26 -25 -26 -25
midu 0 0 0 60
mie -7 -7 -7 41
mig -39 -39 -39 -39
miguel 42 14 6 -13
mike 50 12 -15 27
mikel 20 0 26 39
mikkelsen 0 0 47 0
mil -26 -26 -26 -26
milan -32 -51 -51 -51
milf -20 -20 -20 -20
miliket -27 -27 -27 -27
military 30 -19 -19 5
milk -17 -16 -17 -17
milky 38 0 0 0
milla 26 0 39 0
miller -4 -4 47 48
millman 0 0 26 43
milos 59 0 0 0
milton 20 0 0 47
mimi 41 0 0 0
min -13 30 -6 -38
mindanao -43 -43 -18 -43
ming 6 38 19 -13
minh 23 27 21 14
mini -27 -27 -27 -27
minions -18 -17 -18 -17
minnesota -29 -28 -29 -28
mino -30 -30 -30 -30
minsk -32 -31 -32 -31
minya -25 -24 -25 -24
minzy -37 -37 -37 -37
mio -10 -9 -10 32
mirage -20 -20 -20 -20
miranda 52 0 0 0
mirgaeva 38 0 0 0
mirror -12 -38 -38 -14
misaki 0 0 43 0
mischa 37 -11 -12 13
miss -40 -40 -40 -16
missile -17 -16 -17 -17
mississippi -21 -20 -21 -21
mister -19 -19 -19 -19
mistura 0 0 39 41
mitchell 25 -7 37 -7
mitsubishi -42 -42 -42 -42
miu 42 -9 49 -9
miura -4 -4 43 48
miwa 0 0 35 43
mix -22 -22 -22 -22
miên 15 38 37 41
miêu 11 -20 5 -21
miến -21 -20 -21 -21
miếng -26 -26 -26 -26
miếu -44 -17 -44 -43
miền -43 -42 -17 -42
miễn -31 -30 -5 0
miện -24 -24 -24 -24
miệng -4 -23 -24 -23
mj -17 -16 -17 -17
mk -25 -24 -25 -24
mkhitaryan 20 0 56 60
mlo 0 0 40 0
mls -21 -20 -21 -21
mma -41 -40 -41 -40
mn -28 -27 -28 -28
mnuchin 0 0 42 41
mobi 44 0 0 0
mobifone -39 -38 -39 -39
mobile -31 -4 -31 -30
mobileye -19 -18 -19 -18
mod -22 -21 -22 -21
modamani 0 0 30 41
mode -22 -21 -22 -21
model -45 -44 -45 -44
modem -16 -15 -16 -15
modenas -20 -20 -20 -20
modern 29 0 0 43
modi 0 0 48 46
modric 0 0 47 60
mohamed 45 -7 -7 -7
mohammad 40 -11 -12 19
mohammed 60 55 38 60
mojo -20 -20 -20 -20
mokpo -24 -23 -24 -23
mokv -19 -18 -19 -18
molniya -19 -19 -19 -19
monaco -48 -48 -48 -48
monde -19 -18 -19 -18
money -19 -18 -19 -18
monfils -16 -15 14 -15
mong -43 -42 -43 -19
monica 34 0 0 51
monitor -10 -9 28 -9
monreal -21 -20 -21 -21
monroe 0 26 50 52
monster 5 -14 -15 -14
monte -27 -26 -27 -27
montella 0 0 38 52
montenegro -23 -23 -23 -23
montgomery 16 -9 16 -9
montreal -27 -27 -27 -27
moo 11 34 5 -14
moody -21 -20 -21 -21
moon 60 28 32 60
moonlight -19 -18 -19 -18
moore 0 0 57 50
moraes 20 0 45 24
morata -4 -4 60 60
moreno -12 15 25 -11
morgan 18 -14 32 25
morgenthau -29 -2 -29 -28
morning -43 -43 -43 -43
moro -17 -16 3 7
morocco -25 2 -25 -25
morrison -7 -7 25 17
moscow -52 -52 -52 -52
moses 38 0 39 52
moskva -47 -47 -47 -47
moss -13 -13 26 21
mosul -50 -50 -50 -50
motel -16 -15 -16 -15
motion -17 -16 -17 -17
moto -42 -41 -42 -42
motogp -28 -27 -28 -27
motor -31 -30 -11 -30
motorcycle -20 -20 -20 -20
motorola -30 -29 -30 -29
motorrad -17 -16 -17 -17
motors -28 -27 -28 -27
motta 15 -4 38 38
mount -4 -4 28 26
mountain -19 -18 7 -18
mourinho 22 -7 60 60
moutinho -4 -4 25 33
movie -1 -20 -20 -20
moya -12 -11 23 13
moyes 0 0 43 34
mozilla -18 -17 -18 -17
mp -34 -33 -34 -33
mp3 -21 -20 -21 -21
mpta -25 -24 -25 -24
mpv -23 -22 -23 -22
mr -45 -44 -45 -44
mri -19 -19 -19 -19
mrt -28 -27 -28 -27
mrt23 -24 -24 -24 -24
ms -33 -33 -33 -33
msc -19 -19 -19 -19
msi -20 -20 -20 -20
msmes -19 -18 -19 -18
msn -29 -29 -29 -29
msnbc -18 -17 -18 -17
msr -16 -15 -16 -15
msx125 -19 -19 -19 -19
mt -54 -54 -54 -54
mta -17 -16 -17 -17
mth -26 -25 -26 -25
mtp -16 -15 -16 -15
mttq -52 -51 -52 -52
mtv -51 -51 -51 -51
mu -60 -60 -60 -60
mua -41 -41 -41 -41
muammar 44 0 0 30
muay -29 -29 -29 -29
mueller -4 -4 52 60
muhammad 39 -4 -4 -4
mukherjee 0 0 30 37
muller -4 -4 42 42
mulsanne -15 12 -15 -14
multistrada -32 -31 -32 -31
mumbai -19 -18 -19 -18
mummy -27 -27 -27 -27
mun 5 -14 -15 -14
mundo -18 -17 -18 -17
munich -45 -45 -45 -45
murat 25 -4 30 -4
murcielago -18 -17 -18 -17
murmansk -20 -20 -20 -20
murphy 12 -7 29 23
murray 25 -4 56 60
murza 0 0 38 0
music -27 -26 -7 -27
musk 0 0 50 54
mustafi -17 -16 13 24
mustang 5 26 -15 -14
muôn -19 -18 -19 -18
muối -29 -28 -29 -28
muốn -48 -48 -48 -48
muộn 12 -7 27 34
mv -54 -53 -54 -53
mw -29 -28 -29 -28
mwc -23 -22 -23 -22
mwg -25 -25 -25 -25
mx -19 -19 -19 -19
mxh -18 -17 -18 -17
my -44 -1 37 23
myanmar -50 -50 -50 -50
mydaily -20 -20 -20 -20
myeik -18 -17 -18 -17
mylee 0 0 0 44
mà -49 -48 -49 -48
màn -48 -47 -48 -48
màu -46 -45 -46 -45
mày -36 -36 -36 -36
má 5 -20 -20 -20
mác -5 2 -25 -24
mách -19 -18 7 -18
mái -33 -33 11 -33
mát -28 -28 -28 -28
mátxcơva -29 -28 -29 -28
máu -25 -25 -25 -25
máy -55 -55 -55 -55
mâm -32 -31 -31 -31
mân 6 39 6 -13
mâu -1 7 -35 -35
mây -38 -38 7 -38
mã 18 -22 -12 6
mãi -39 -39 -19 -39
mãn -28 -27 -2 -27
mãnh -20 -20 -20 -20
mão -19 -19 29 34
mèo -26 -25 -26 -1
méc 20 42 26 24
mép -19 -19 -19 -19
mê -36 4 -17 -36
mì -13 -13 25 -13
mình -53 -53 -53 -53
mía -31 -30 -31 -30
mít -18 -17 -18 13
món -40 -40 -40 -40
móng -47 -46 -47 -47
mô -11 -36 -11 -36
môi -56 -56 -56 -56
môn -50 -8 -13 -50
mông -9 -45 -19 -45
mù -28 -28 -28 -28
mùa -14 -51 -7 -14
mùi -38 -38 12 -14
mùng -19 -19 -19 -19
măng -2 -21 -22 -21
mũ -18 -17 -18 -17
mũi -37 4 -37 -36
mơ -28 -27 21 27
mưa -44 -44 -44 -44
mưu -10 -9 39 21
mương -18 -17 -18 -17
mười -16 -8 13 25
mường -47 -47 -21 -47
mượn -17 -16 -17 -17
mạ -17 -16 13 -17
mạc 28 0 -26 21
mạch -6 -42 -42 -42
mại -23 -23 13 16
mạn -7 30 49 -7
mạng -40 -13 -1 -40
mạnh 35 56 43 41
mạo -18 -17 -18 -17
mải -19 -18 -19 -18
mảng -17 -16 -17 -17
mảnh -19 -19 -19 -19
mất -40 -39 -40 -39
mấu -17 -16 -17 -17
mấy -46 -45 -46 -45
mầm -47 -46 -47 -46
mần -20 -20 -20 -20
mẫn 45 22 59 26
mẫu -52 -51 -11 -51
mận -28 -27 -8 -27
mập -24 -24 13 -24
mật -30 -30 2 -30
mậu -7 30 14 -9
mắc -24 -23 -24 -23
mắm -19 -18 -19 -18
mắt -34 -34 -34 -34
mặc -60 -60 -60 -60
mặn -19 -18 -19 -18
mặt -60 -60 -60 -60
mẹ -11 -58 -59 -58
mẹo -34 -34 -34 -34
mến -10 -9 29 33
mềnh 0 0 38 30
mễ 19 -26 -27 -27
mệt -26 -26 -26 -26
mịch 12 19 55 -7
mọi -57 -57 -8 -27
mỏ -29 -29 -29 -29
mốc -16 -15 -16 -15
mối -44 -43 -44 -43
mốt -18 -17 -18 -17
mồ -16 -15 -16 -15
mổ -18 -17 -18 -17
mỗ 27 36 -19 -18
mỗi -60 -60 -60 -60
mộ -30 -29 -30 -29
mộc 7 -4 -42 -41
mộng 28 44 46 14
một -60 -60 -60 -60
mới -60 -60 -37 -60
mời -41 -41 -41 -41
mở -48 -47 -48 -47
mục -51 -50 -51 -51
mụn -20 -20 -20 -20
mức -50 -50 -50 -50
mừng -22 -22 7 17
mực -23 -23 -23 -23
mỳ 0 0 32 56
mỹ -12 -12 -13 -1
n 28 24 18 34
n1 -23 -22 -23 -22
n2 -19 -18 -19 -18
n200re -31 -30 -31 -30
n96 -19 -18 -19 -18
na -10 4 4 1
nacho -24 -24 -24 6
nadal -7 -7 53 60
nafiqad -17 -16 -17 -17
nafta -28 -27 -28 -28
nagasaki -16 -15 -16 -15
nai -60 -60 -60 -60
nainggolan -7 -7 32 23
nak -7 42 -7 -7
naked -22 -21 -22 -21
nakhon -24 -23 -24 -23
nam -29 -19 -16 -16
namc -16 -15 -16 -15
namibia -12 -11 -12 30
namiq 0 0 0 51
nan -20 -20 -20 -20
nancy 26 -9 -10 -9
nangarhar -16 -15 -16 -15
nani 0 0 0 48
nano -21 -20 -21 33
naomi 48 0 0 30
napas -17 -16 -17 -17
napoleon 2 -17 -18 -17
napoli -31 -30 -31 -30
narendra 48 0 0 0
nasa -37 -36 -37 -36
nasdaq -36 -35 -36 -36
natal 0 0 26 43
natalia 47 26 0 49
natalie 44 0 0 0
nate 2 -17 -18 -17
nathan 44 0 0 0
nation -18 -17 -18 -17
national -38 -38 -38 -38
nato -59 -58 -59 -58
nature -16 -15 -16 -15
nauert 0 0 42 41
navalny 0 0 36 49
navara -33 -32 -33 -32
navarro 0 0 35 30
navas 0 0 55 60
naver -17 -16 -17 -17
navigos 37 -4 -4 -4
navy -30 -30 -30 -30
nay -9 -38 -38 -38
nayef 0 0 38 0
nba -20 -20 -20 -20
nbc -34 -33 -34 -33
nbtc -16 -15 -16 -15
nc -17 -16 -17 -17
ncap -22 -21 -22 -21
nct -16 -15 -16 -15
nd -27 -27 -27 -27
ndidi -4 -4 25 33
ndt -40 -39 -40 -40
nebula 0 0 0 46
nec -17 -16 -17 -17
neil 38 -7 -7 17
nelson 38 -7 18 -7
nem -26 -26 -26 -26
nemanja 55 0 0 0
nepal -29 -28 -29 -28
ness -18 -17 -18 -17
nestlé -22 -21 -22 -21
net -16 -15 -16 -15
netanyahu 0 0 45 24
netflix -32 -31 -31 -31
neto -7 -7 27 -7
neu -21 -20 -21 -21
neuer -4 -4 35 -4
neumeier 0 0 38 0
nevada -16 -15 -16 -15
neville 0 0 44 45
new -60 -60 -60 -60
newcastle -29 -28 -29 -28
newport 20 -15 -16 15
news -54 -6 -11 -54
newsasia -17 -16 -17 -17
newspaper -26 -26 -26 -26
newsweek -19 -19 -19 -19
next -43 -43 -43 -43
nexus -18 -17 -18 -17
neymar 14 -11 -12 60
ng 47 22 42 46
nga -60 -48 7 8
ngang -31 -31 -31 -31
ngay -60 -60 -40 -60
nghe -16 -50 -25 -50
nghi -37 -30 -1 -5
nghinh 7 19 1 -18
nghiêm 25 12 18 23
nghiên -52 -14 -19 -51
nghiệp -36 -36 24 1
nghè -4 -4 41 -4
nghèn -20 -20 -20 -20
nghé -34 -33 -34 -33
nghê 30 -9 -10 -9
nghêu -17 -16 -17 -17
nghĩ -40 -39 -40 -40
nghĩa -35 -8 25 27
nghề -36 -36 -36 -36
nghệ -60 -11 -48 -60
nghỉ -25 -25 -25 -25
nghị -34 -35 -6 1
nghịch -28 -27 -28 -27
ngoan -12 -11 34 31
ngoc 8 -21 -22 3
ngoisao -23 -22 -23 -22
ngoài -60 -60 -60 -60
ngoại -60 -60 -60 -60
ngu 20 -14 -15 -14
nguy -41 -40 -41 -40
nguyen -16 -15 29 24
nguyên -1 5 4 -7
nguyễn 47 8 11 -60
nguyện -19 -18 18 12
nguyệt -2 27 39 31
nguồn -60 -60 -60 -60
ngà -28 -28 18 17
ngài -39 -39 -39 -39
ngàn -28 -28 -28 -28
ngành -45 -45 -45 -45
ngày -60 -60 -48 -60
ngát 36 0 52 34
ngâm -21 -20 -21 -21
ngân -17 -27 14 3
ngã -36 -35 -36 -35
ngãi -50 -50 -16 -11
ngón -19 -19 -19 -19
ngô 38 7 9 4
ngôi -52 -51 -52 -51
ngôn -30 14 9 23
ngõ -29 -29 -29 -29
ngăn -24 -24 -24 -24
ngũ -2 -17 -9 -9
ngư -43 -43 -4 -43
ngưu 35 -7 -7 -7
người -60 -60 -60 -60
ngưỡng -34 -33 -34 -33
ngược -47 -46 -47 -46
ngạc -22 -21 -22 -21
ngại -15 -14 5 10
ngạn -37 7 -37 -36
ngải -4 -23 -23 -23
ngầm -23 -23 -23 -23
ngần -7 -7 27 -7
ngẫm -17 -16 -17 -17
ngập -19 -19 -19 -19
ngắm -35 -35 -35 -35
ngặt -19 -19 -19 -19
ngọ 5 13 13 19
ngọa 29 -15 -16 -15
ngọc 39 47 28 27
ngọn -7 -33 -33 -33
ngọt -18 -17 -18 -17
ngồi -39 -39 -39 -39
ngộ 34 53 -13 24
ngỡ -22 -21 -22 -21
ngợi 0 0 36 39
ngụ -19 -18 1 -18
ngụy 42 19 -15 -14
ngủ -30 -30 -30 -30
ngừng -15 -14 5 -14
ngữ -50 -50 -1 -9
ngự 13 -20 -21 -21
ngựa -25 -24 -25 -24
ngực -18 -17 -18 -17
nh -36 -36 -17 -2
nh1 -22 -21 -22 -21
nh2 -16 -15 -16 -15
nha -60 -60 -34 -27
nhai -25 -25 -25 -25
nhan 21 -38 -13 -38
nhanh -24 -24 12 20
nhcsxh -22 -21 -22 -21
nhi -55 -12 23 19
nhim -16 -15 -16 -15
nhiên -1 -20 38 20
nhiêu -25 -24 -25 -24
nhiếp -32 -32 -12 -32
nhiều -60 -60 -60 -60
nhiễm 11 -27 -2 7
nhiễn 0 0 20 43
nhiệm -39 -38 -13 -39
nhiệt -37 -23 -56 -56
nhk -27 -27 -27 -27
nhm -34 -34 -34 -34
nhnn -47 -46 -47 -46
nho -22 15 10 -22
nhs -26 -26 -26 -26
nhtm -19 -18 -19 -18
nhu -6 -35 9 31
nhung 34 0 60 60
nhuận -44 12 3 11
nhuệ 3 10 -17 -17
nhuộm -17 -16 -17 -17
nhà -60 -60 -60 -60
nhàn -27 -27 25 18
nhánh -32 -32 -32 -32
nhâm 7 20 16 21
nhân -60 -1 15 -1
nhã 40 48 20 19
nhãn -19 -19 -19 -19
nhèm -18 -17 -18 -17
nhé -19 -19 -19 -19
nhì -34 -33 -14 -33
nhìn -57 -57 -57 -57
nhí -15 -14 41 10
nhích 0 0 26 41
nhóc -16 -15 -16 -15
nhóm -59 -58 -59 -58
nhôm -24 -23 -24 -23
nhĩ -60 -18 -14 -36
nhơn -47 -47 -2 -3
như -3 11 3 -18
nhưng -60 -60 -60 -60
nhường -4 -4 43 47
nhưỡng -60 -60 -60 0
nhược 12 30 9 -27
nhượng -17 -16 3 28
nhạ 0 0 60 49
nhạc -41 8 0 -40
nhạn -12 15 28 13
nhảy -23 -22 -23 -22
nhấn -34 -34 -34 -34
nhấp -25 -25 -25 -25
nhất -40 -19 -15 -42
nhẫn -26 -25 7 12
nhậm 32 -7 -7 17
nhận -59 -59 -59 -59
nhập -35 -35 -35 -35
nhật -4 -3 -16 -35
nhậu -19 -18 -19 -18
nhắc -40 -39 -40 -39
nhắm -18 -17 -18 -17
nhắn -19 -18 -19 -18
nhằm -39 -38 -39 -38
nhẹ -23 -22 -23 -22
nhện -29 -28 -29 -28
nhị 33 3 5 -24
nhịp -22 -22 -22 -22
nhỏ -21 -20 11 19
nhổn -31 -30 -31 -30
nhớ -37 -36 -4 -12
nhờ -54 -54 -54 -54
nhữ -18 9 -18 -17
những -60 -60 -60 -60
nhựa 16 -21 30 18
nhựt 25 27 25 21
ni -12 -11 38 39
niamh 41 0 0 43
nicaragua -19 -19 -19 -19
nice -24 -23 -24 -23
nick 55 0 0 37
nicki 38 0 20 50
nicky 43 0 0 0
nico 40 0 0 30
nicola 40 0 0 0
nicolas 45 -7 18 -7
nicole 53 0 0 45
nidec -18 -17 -18 -17
niederkorn 0 0 41 0
niels 39 0 0 0
nieto 0 0 39 0
niger -17 -16 -17 -17
nigeria -32 -31 -32 -31
night -27 -26 3 -27
nightfall -19 -18 -19 -18
niguez -7 -7 33 23
nike -29 -29 -29 -29
nikkei -26 -26 -26 -26
nikki 48 0 0 0
nikolay 32 -4 -4 30
nikon -17 -16 -17 -17
nile -22 -21 -22 -21
nimitz -29 -29 -29 -29
nin 0 0 36 46
nina 39 0 0 0
ninh -29 -33 -9 -20
ninja -21 -20 -21 -21
nintendo -17 -16 -17 -17
nippon -20 -20 -20 -20
nis -26 -25 -26 -25
nishikori -28 -27 -28 -27
nissan -45 -45 -45 -45
niu 11 -14 -15 -14
nixon 0 0 45 37
niê -18 -17 17 6
niên -46 -19 -4 -15
niềm -40 -39 -14 -9
niệm 10 -9 20 -9
nk -28 -27 -28 -28
nlđ -35 -35 -35 -35
nm -49 -48 -49 -48
nn -55 -55 -55 -55
nnptnt -36 -36 -36 -36
no -29 -29 -29 -29
noah 45 26 20 45
noaim 0 48 0 0
nobel -21 -20 -21 -21
nodong -19 -18 -19 -18
noel 11 -20 -21 3
nokia -48 -48 -48 -48
nolan 20 0 35 24
nole -33 -32 -33 -32
non -19 -19 -19 -19
nong -17 -16 -17 -17
noo 58 0 0 48
norbert 40 0 0 0
nordstrom -22 -21 -22 -21
noriega 0 0 26 39
norland -17 -16 -17 -17
norman 32 0 32 24
normandy -17 -16 -17 -17
norodom 37 -7 -7 -7
norris 0 0 45 49
north -23 4 -23 -22
nostradamus 0 0 0 43
note -46 -46 -46 -46
notpetya -17 -16 -17 -17
notre -17 -16 -17 -17
nou -42 -42 -42 -42
nougat -30 -30 -30 -30
nouvo -18 -17 -18 -17
novak 60 0 26 34
novaland -24 -24 -24 -24
novartis -24 -24 -24 -24
novosti -23 -22 -23 -22
nq -42 -42 -42 -42
ns -22 -22 -22 -22
nsa -37 -37 -37 -37
nsi 0 0 0 54
nsnd -39 -39 -39 -39
nsnn -38 -38 -38 -38
nsof -24 -23 -24 -23
nsx -17 -16 -17 -17
nsưt -44 -43 -44 -43
nt -28 -27 -28 -27
nt2 -18 -17 -18 -17
ntbd -35 -34 -35 -34
ntk -39 -38 -39 -39
ntm -31 -30 -31 -30
ntnn -19 -18 -19 -18
ntv -18 -17 -18 -17
nung -19 -18 -19 -18
nuri -29 -28 -29 -29
nusra -23 -22 -23 -22
nutifood -29 -29 -29 2
nuôi -32 -32 -13 7
nv -39 -38 -39 -38
nv1 -17 -16 -17 -17
nvcc -37 -36 -37 -36
nvhn -22 -22 -22 -22
nvidia -19 -18 -19 -18
nvl -21 -20 -21 -21
nvx -33 -32 -33 -32
nxb -36 -35 -36 -36
ny -30 -30 -10 -6
nyt -22 -22 -22 -22
nzd -21 -20 -21 -21
nà -32 -31 -32 -31
nàng -40 -40 -40 -40
nào -31 -30 -31 -30
này -29 -28 -29 -29
ná -20 -20 -20 -20
nâng -39 -39 -39 -39
nâu -10 -9 10 30
nãi 0 40 43 0
nèn -19 -18 -19 -18
né -22 -21 -22 -21
nén -10 -9 33 42
nét -32 -31 -32 -31
nê -16 -15 -16 -15
nên -50 -49 -5 -1
nêu -31 -31 -31 -31
níc 0 0 32 51
nó -59 -58 -59 -58
nói -59 -58 -59 -58
nóng -35 -34 -35 -35
nô -16 -15 -16 24
nôm -22 -21 -22 -21
nông -12 -60 -19 -12
nùng 5 -14 -15 -14
núi -45 9 -15 -21
nút -26 -25 -26 -25
năm -26 -38 -32 -25
năng -44 -43 -1 6
nđ -51 -51 -51 -51
nđt -31 -30 -31 -30
nơ -19 -18 -19 -18
nơi -49 -48 -49 -49
nơn -16 -15 -16 -15
nơxh -38 -38 -38 -38
nương -7 -7 36 35
nước 8 -52 -53 -18
nạn -53 -53 -53 -53
nấm -18 -17 22 -17
nấu -26 -26 -26 -26
nầm -16 -15 -16 -15
nậm -36 -36 -36 -36
nắm -33 -32 -33 -32
nắng -37 -36 -37 -37
nắp -19 -18 -19 -18
nằm -42 -42 -42 -42
nẵng -60 -60 -60 -60
nặm -16 -15 -16 -15
nặng -25 -24 -25 -24
nếp -15 -14 18 -14
nếu -60 -60 -60 -60
nền -38 -38 -38 -38
nọc -16 -15 -16 -15
nối -24 -23 -4 -23
nốt -25 -25 -6 -25
nồi -17 -16 -17 -17
nồng -17 -16 -17 -17
nổ -36 -35 -36 -36
nổi -38 -38 -38 -38
nỗ -29 -28 -29 -29
nỗi -40 -40 -40 -40
nội -60 -60 -60 -60
nở -12 -11 29 -11
nợ -33 -33 -33 -33
nụ -32 -32 0 13
nửa -32 -32 -6 22
nữ -60 -60 -12 -32
nữa -4 -4 28 46
o -26 2 -22 -7
oa -21 -20 -21 -21
oai -37 -36 13 -6
oan -16 -15 -16 -15
oanh -6 1 48 40
obama -4 -4 60 60
obamacare -23 -22 -23 -22
oblak -7 -7 33 23
ocb -17 -16 -17 -17
ocean -22 -22 -22 -22
oceanbank -40 -39 -40 -39
ochoa -7 -7 27 41
ocon -15 -14 20 -14
oda -44 -43 -44 -43
odebrecht -28 -28 -28 -28
odyssey -18 -17 -18 -17
oecd -21 -20 -21 -21
oecusse 0 0 0 48
oezil -4 -4 37 52
of -29 -29 -29 -29
off -19 -18 -19 -18
office -16 -15 -16 -15
ofid -24 -24 -24 -24
ogc -23 -23 -23 -23
oh 12 -22 27 -22
ohata 0 0 0 43
ohio -27 -26 -27 -27
ohlins -24 -23 -24 -23
oil -19 -19 0 -19
ok -23 17 -3 -22
okinawa -30 -30 -30 -30
okinoshima -23 -22 -23 -22
oklahoma -18 -17 -18 -17
old -50 -50 -50 -50
oled -38 -37 -38 -38
oleg 40 -4 -4 20
olimpico -16 -15 -16 -15
oliver 42 19 18 -7
olivia 32 -7 -7 -7
olivier 47 0 30 34
olympia -16 11 19 -15
olympic -46 -46 -46 -46
om -16 -15 -16 -15
omaha -20 -20 -20 -20
oman -28 -28 -28 -28
omar 40 22 35 52
omarkhayam -4 -4 -4 46
omer -12 -11 -12 30
omran 36 0 0 49
on -30 -29 -10 -6
one -38 -11 -38 -38
oneplus -37 -36 -37 -36
ong 26 14 -13 -13
online -38 -38 -38 -38
only -22 -22 -22 -22
ontario -16 -15 -16 -15
opcw -19 -19 -19 -19
opec -43 -42 -43 -42
open -42 -41 3 -41
opera -18 -17 -18 -17
oplus 0 0 0 51
oppo -28 -28 -28 -28
optimus -21 -20 -21 -21
oracle -25 -25 -25 -25
oregon -17 -16 -17 -17
oreshkin 0 0 39 0
organic -32 -31 -31 -31
organization -17 -16 -17 -17
oriental -16 -15 -16 -15
orion -26 -26 -26 -26
orlando 28 -25 -25 12
orleans -16 -15 -16 -15
oro -23 -23 -23 -23
orsolini -15 -14 20 -14
ortega 0 0 35 39
ortiz 0 0 38 34
os -26 -25 -26 -25
osaka -33 -33 -8 -33
osama -20 -20 -20 -20
osasuna -19 -18 -19 -18
oscar 2 -39 -20 -39
osius 0 0 43 37
oslo -15 -14 5 -14
osmariel 44 0 0 0
osorio -4 -4 32 -4
osprey -17 -16 -17 -17
ostapenko 0 0 38 50
otofun -22 -22 -22 -22
otto 60 0 20 59
ousmane 43 0 0 0
out -28 -27 -28 -27
outlander -30 -30 -30 -30
ovani 0 0 35 34
over -18 -17 -18 -17
owen 39 26 30 44
oxalis -18 -17 -18 -17
oxford -23 -22 -23 -22
oxlade 36 50 20 0
ozaki 0 0 38 30
ozerov 0 0 38 0
ozil 0 0 44 60
oánh -7 -7 32 -7
p -1 -5 -20 5
p10 -22 -22 -22 -22
p100d -17 -16 -17 -17
p11 -26 -26 -26 -26
p12 -17 -16 -17 -17
p2 -16 -15 -16 -15
pa -24 -43 -43 -43
pa72 -20 -20 -20 -20
pablo 46 0 0 0
pac -28 -27 -28 -28
pacasum 0 0 0 43
pacific -35 -34 -35 -34
paco 46 0 0 0
pacquiao -4 -4 42 53
padilla 0 0 40 44
paektu -17 -16 -17 -17
pagani -27 -26 -27 -27
page -10 -9 28 14
pah -25 -25 -25 -25
paik 43 0 0 34
painting -16 -15 -16 -15
pajero -20 -20 -20 -20
pak -32 -32 -6 -32
pakistan -42 -41 -42 -42
palace -38 -11 -3 -38
palau -29 -28 -29 -28
palestine -38 -37 -38 -37
paletta -7 -7 25 23
palm 2 -23 -24 -23
palmas -22 -22 -22 -22
palmer -13 14 13 26
palmyra -34 -34 -34 -34
pamela 39 0 0 0
panama -31 -30 -31 -30
panamera -26 -26 -26 -26
panasonic -27 -26 -27 -27
panda -7 -7 29 -7
pandora -23 -23 -23 -23
pang 26 26 30 30
panico -15 -14 5 -14
panigale -29 -29 -29 -29
pantsir -31 -30 -31 -30
pany 45 0 0 0
paolo 42 0 0 0
pap -20 -20 -20 -20
papua -22 -22 -22 -22
paraguay -22 -22 -22 -22
paraquat 0 0 0 54
paris -55 -55 -55 -55
park 27 -39 -39 29
parker 39 -4 45 26
parkinson -16 -15 -16 -15
parkson -25 -25 -25 -25
parsons 0 0 32 41
party 26 -9 -10 -9
pascal 37 -7 25 27
paso -18 -17 -18 -17
passion -22 -21 -22 -21
pasteur -19 -19 0 -19
pathfinder -24 -24 -24 -24
patricia 39 0 0 0
patricio -12 -11 29 -11
patrick 47 40 15 40
patriot -27 -27 -27 -27
patty 40 0 0 24
paul 57 35 6 31
paulo 27 -21 -22 -21
pavel 26 -13 -13 -13
pavlichenko 0 0 26 49
pay -26 -25 -6 -25
payne 0 0 45 52
pboc -20 -20 -20 -20
pc -40 -39 -40 -39
pc45 -39 -39 -39 -39
pc46 -22 -22 -22 -22
pc47 -24 -23 -24 -23
pc49 -20 -20 -20 -20
pc54 -18 -17 -18 -17
pc67 -35 -34 -34 -34
pc68 -16 -15 -16 -15
pccc -49 -48 -49 -48
pci -24 -24 -24 -24
pctn -17 -16 -17 -17
pdf -22 -22 -22 -22
pdr -16 -15 -16 -15
pearl -15 -14 5 -14
peas -4 -4 40 -4
pecc -28 -28 -28 -28
pedro 16 11 -23 15
pedrosa 0 0 32 39
pele -23 -22 -23 -22
pelosi 0 0 32 34
pen -20 -20 41 -20
pena -7 30 22 -7
penang -17 -16 -17 -17
pence 0 0 57 54
penelope 41 0 0 30
penh -31 -31 -31 -31
penn -16 -15 4 -15
pennsylvania -28 -27 -28 -27
people -22 -21 -22 -21
pep 60 26 0 60
pepe -7 -7 -7 53
pepsico -19 -18 -19 -18
pereira -4 -4 37 26
perez 0 0 60 60
performance -24 -24 -24 -24
perisic 0 0 51 58
pernambuco -19 -18 -19 -18
perry 0 0 52 0
persie 0 0 53 24
peru -33 -32 -33 -32
peskov 0 0 59 60
pet -21 -20 -21 -21
pete 39 -4 -4 -4
peter 51 22 8 -11
peterburg -22 -21 -22 -21
petersburg -43 -43 -43 -43
peterson -12 -11 21 13
petr 43 0 0 0
petra 38 0 0 30
petro 31 -15 -16 -15
petrobras -25 -24 -25 -24
petroli 27 -7 -7 23
petrolimex -33 -33 -33 -33
petrovic 0 0 20 49
petrucci 0 0 32 43
petrwrap -19 -18 -19 -18
petya -30 -29 -30 -29
peugeot -31 -30 -31 -30
pfalz -17 -16 -17 -17
pg -29 -28 -29 -28
pg258q -18 -17 -18 -17
pgs -52 -52 -52 -52
pgđ -22 -22 -22 -22
ph 3 -26 3 29
pha -8 -38 7 10
phalanx -19 -19 -19 -19
phan 36 2 1 -6
phanh -24 -24 -24 -24
phantom -37 -37 -37 -37
phapluatplus -20 -20 -20 -20
pharma -19 -18 -19 -18
phay 0 0 38 0
phe -6 -25 -26 -25
phelps 0 0 43 45
pheng 0 33 26 34
phi -3 8 10 -17
phil 50 -4 -4 40
philadelphia -17 -16 -17 -17
philip 33 -9 -10 -9
philipines -17 -16 -17 7
philipp 46 22 21 28
philippe 50 26 48 41
philippine 0 -19 -19 -19
philippines -60 -60 -60 -60
philips -13 -13 13 11
phillips -7 -7 25 23
phim -45 -44 -45 -44
phiên -53 -53 -53 -53
phiêng -21 -20 -21 -21
phiến -29 -29 0 15
phiếu -35 -34 -35 -34
phnom -31 -31 -31 -31
pho -13 -13 13 -13
phoenix 8 -11 26 -11
phone -2 -21 16 -21
phonearena -23 -22 -23 -22
phong -10 6 22 14
photo -23 -22 10 -22
photos -24 -24 -24 -24
phs -19 -18 -19 -18
phu -41 1 3 0
phun -17 -16 -17 -17
phuộc -16 -15 -16 -15
phà -16 -15 -16 -15
phàm -4 -4 42 -4
phá -37 12 -37 -36
phác -16 -15 -16 -15
phái -39 -39 -14 2
phán -30 -29 -30 -29
pháo -45 -45 -45 -45
pháp -60 -60 -10 -3
phát -50 -24 -13 -13
phân -43 -43 -24 -43
phê -20 -20 12 23
phì -4 -30 -30 -30
phìn -21 -20 -21 -21
phí 31 -30 -30 -30
phía -3 -53 -54 -53
phích 0 0 46 49
phòng -60 -60 -60 -60
phó -35 -36 -59 -60
phóng -46 -46 7 -22
phông -4 -4 39 -4
phù -12 1 -49 -49
phùng 28 -10 1 -43
phú -23 10 -9 -6
phúc -3 4 31 17
phúhình -18 -17 -18 -17
phút -47 -46 -47 -46
phương 39 33 37 32
phước -19 19 10 -3
phường -39 -39 -39 -39
phượng 17 2 51 37
phạm 41 5 1 -54
phạt -35 -35 -35 -35
phả -34 -33 -34 -33
phải -54 -54 -29 -2
phản -41 -40 -41 -40
phấn -6 15 33 22
phần -58 -58 -58 -58
phẩm -25 2 -5 -24
phẫn -17 -16 -17 -17
phẫu -35 -35 -35 -35
phận -17 -16 -17 -17
phật -55 -55 -55 -55
phệ 0 0 42 0
phố -44 -44 -25 -44
phối -34 -34 -34 -34
phổ -22 -15 -4 -41
phổi -17 -16 -17 -17
phở -16 -15 -16 -15
phụ -54 -54 -35 -54
phục -34 -1 -34 -34
phụng -35 9 23 26
phủ -50 -49 -50 -50
pia 24 -14 -15 10
piaggio -28 -27 -28 -28
pick -17 -16 -17 -17
pickford -21 -20 -21 16
pierre 46 4 -23 44
pilla -4 -4 32 -4
pilot -16 -15 -16 -15
pin -25 -25 -25 -25
pinecone -16 -15 -16 -15
ping 41 0 32 0
pink -20 -20 6 -20
pinterest -21 -20 -21 -21
piotr 39 29 -4 -4
pique -10 -9 33 38
pirates -24 -23 -24 -23
pirelli -19 -18 -19 -18
pirlo 0 0 36 24
pirov 0 0 39 0
piskaryovskoye -17 -16 -17 -17
pitt 0 0 49 30
pixel -33 -33 -33 -33
pizzi -7 -7 25 17
pjanic 0 0 32 49
pk -28 -27 -28 -28
pktq -29 -28 -29 -28
pl -33 -33 -33 -33
pla -19 -19 -19 -19
plan -16 -15 -16 -15
planet -21 -20 5 -21
platinum -31 -31 -31 -31
play -19 -38 -38 -38
playboy -16 -15 -16 -15
playful -19 -19 -19 -19
playstation -24 -23 -24 -23
plaza -29 -28 -29 -28
plei -22 -22 -22 -22
pleiku -35 -35 -35 -35
pliskova -13 -13 19 -13
plo -29 -28 -29 -29
plus -52 -51 -52 -51
plvn -18 -17 -18 -17
plx -24 -24 -24 -24
pm -17 -16 -17 -17
pmi -19 -18 -19 -18
pnj -41 -40 -41 -40
pnvn -29 -28 -29 -28
po -7 -7 -7 48
pochettino 0 0 40 46
pogba 12 -7 58 60
point -16 -15 -16 -15
pokémon -17 -16 -17 -17
pol 5 -14 -15 -14
policy -22 -22 -22 -22
politico -24 -23 -24 -23
polo -25 27 1 -24
pomina -17 -16 -17 -17
ponce -12 -11 25 26
pongae -17 -16 -17 -17
pont -16 -15 -16 -15
pontavchenko -7 -7 40 -7
pop 1 -18 7 -18
poroshenko 0 0 52 58
porsche -43 -42 -43 -42
porto -29 -29 -29 -29
posco -16 -15 -16 -15
pose -4 -4 36 -4
poseidon -24 -23 -24 -23
post -45 -45 -45 -45
potro -7 -7 44 -7
potter -16 -15 14 8
power -34 -34 -34 -34
powerball -26 -26 -26 -26
pp -20 -20 -20 -20
pp17 -22 -22 -22 -22
ppp -30 -29 -30 -29
ppwe -19 -18 -19 -18
pr -31 -30 -31 -30
prada -20 -20 -20 -20
pradesh -27 -26 -27 -27
prado -28 -27 -28 -28
prague -23 -23 -23 -23
praha -23 -22 -23 -22
prayut 20 0 0 45
premier -59 -59 -59 -59
premium -9 -28 -28 -28
press -25 -25 7 -25
pride -17 -16 -17 -17
priebus 0 0 40 45
prime -26 -26 -26 -26
prince -7 -7 29 -7
princess -1 -20 15 -21
prius -27 -26 -27 -27
prix -19 -19 -19 -19
pro -43 -42 -43 -42
progres 41 0 0 0
project -20 -20 -20 -20
projector -16 -15 -16 -15
provence -18 -17 -18 -17
proxima -20 -20 -20 -20
ps -29 -28 -29 -29
psa -17 -16 -17 -17
psg -48 -48 -48 -48
pslv -17 -16 -17 -17
psv -18 -17 -18 -17
psy -23 -23 -23 11
psyche -19 -19 -19 -19
pt -31 -30 -31 -30
ptnt -55 -54 -55 -54
ptth -22 -21 -22 -21
pttm -17 -16 -17 -17
pu -12 25 -32 -32
pugh -4 -4 30 30
pukchang -17 -16 -17 -17
pukguksong -29 -29 -29 -29
pulga -15 -14 5 -14
pulsar -23 -22 -23 -22
punggye -16 -15 -16 -15
purcell 0 0 39 47
puth 0 0 39 24
putin 26 26 60 60
pv -60 -60 -60 -60
pvc -35 -34 -34 -34
pvd -28 -27 -28 -28
pvep -29 -29 -29 -29
pvf -38 -38 -38 -38
pvn -44 -43 -44 -43
pvs -17 -16 -17 -17
pvtex -40 -39 -40 -15
pvv -27 -27 -27 -27
pwc -24 -24 -24 -24
py -17 -16 -17 -17
pyong 0 50 0 0
pyongan -20 -20 -20 -20
pyongyang -18 -17 -18 -17
pành 0 0 26 39
pá -16 -15 -16 -15
pác -19 -18 -19 -18
pó 0 0 35 30
pô -17 -16 -17 -17
pôn -24 -23 -24 -23
păh -30 -30 -30 -30
pả -16 -15 -16 -15
pắc -16 -15 -16 -15
pắk -28 -28 -28 -28
q -11 -6 -22 -5
q1 -18 -17 -18 -17
q10 -26 -26 -26 -26
q3 -16 -15 -16 -15
q5 -16 -15 -16 -15
q6 -24 -24 -24 -24
qa -19 -18 -19 -18
qaeda -33 -32 13 -32
qantas -15 -14 -15 20
qatar -60 -60 -60 -60
qbv -22 -21 -22 -21
qcg -30 -30 -30 -30
qcvn -19 -18 -19 -18
qg -26 -26 -26 -26
qh -52 -52 -52 -52
qh13 -33 -32 -33 -32
qh14 -17 -16 -17 -17
qi -4 -4 37 -4
qia -21 -20 -21 -21
qian 23 -11 8 -11
qibya -19 -18 -19 -18
qihua -16 -15 -16 -15
qing -17 -16 -17 -17
ql -34 -34 -34 -34
ql1 -31 -30 -31 -30
ql14 -19 -18 -19 -18
ql18 -17 -16 -17 -17
ql1a -31 -31 -31 -31
ql5 -17 -16 -17 -17
ql6 -22 -22 -22 -22
qlda -31 -30 -31 -30
qltt -28 -28 -28 -28
qn -26 -26 -26 -26
qn2040 -19 -19 -19 -19
qna -16 -15 -16 -15
qpvn -24 -24 -24 -24
qq -35 -35 -35 -35
qr -19 -19 -19 -19
qsmt -29 -28 -29 -28
qtưx -25 -24 -25 -24
qua -60 -60 -60 -60
qualcomm -36 -35 -36 -36
quan -3 -13 -33 -59
quang 24 34 29 13
quanh -19 -19 -19 -19
quaresma 0 0 38 39
quartz -17 -16 -17 -17
quattro -16 -15 -16 -15
quattroporte -22 -22 -22 -22
quay -35 -34 -15 -35
queen -4 -36 -10 -36
queensland -19 -18 -19 -18
quen -26 -26 -26 -26
querrey -22 -22 -22 -22
quick -20 -20 12 -20
quneitra -19 -19 -19 -19
quochoi -20 -20 -20 -20
quy -60 -34 -11 -12
quynh 0 0 50 56
quyên 44 37 60 58
quyến -29 -28 20 -4
quyết -41 3 3 -2
quyền 9 -14 12 21
quà -23 -22 -23 -22
quá -55 -54 -17 -54
quách 60 22 -4 20
quái -29 -29 -29 -29
quán -28 -5 -48 -47
quân -21 -6 11 8
quãng -1 -26 -26 -26
quê -24 -23 -24 -23
quên -22 -22 -22 -22
quý 5 24 23 26
quả -32 -25 -32 -51
quản -32 -60 -42 -60
quảng -47 -33 -29 -25
quất -41 -40 -21 -40
quần -35 -35 -10 -35
quầy -21 -20 -21 -21
quận -51 -51 -51 -51
quế 8 -7 6 -2
quốc -15 -1 -24 -28
quới -20 -20 12 10
quỳ -35 -34 11 0
quỳnh 33 44 34 27
quỷ -53 -53 -53 -53
quỹ -54 -54 -35 -24
qđ -51 -50 -51 -50
qđnd -25 -25 -25 -25
r -51 13 -51 -50
r1 -23 -22 -23 -22
r10 -16 -15 -16 -15
r1000 -27 -26 -27 -27
r3 -25 -24 -25 -24
r8 -18 -17 -18 -17
ra -24 -10 -18 -43
race 4 -15 -16 -15
racer -25 -24 -25 -24
rachel 46 0 0 49
rachid 45 0 0 0
racing -29 -29 -29 -29
radamel 44 0 0 0
radar 4 -15 -16 -15
radford 0 0 30 39
radio -25 -25 -25 -25
radja 40 0 0 0
radke 0 0 20 43
raf -18 -17 -18 -17
rafa -4 -29 -10 -5
rafael 50 -11 -12 13
rafah -16 -15 -16 -15
ragnarok -17 -16 -17 -17
raheem 38 0 0 0
rahman -7 -7 30 -7
rai -26 -26 -26 -26
raikkonen 0 0 35 51
rain -17 -16 44 35
rainbow -16 -15 -16 -15
raiola -35 -34 -35 -35
rajabbi 42 0 0 0
rajasthan 4 -15 -16 15
rakitic 0 0 35 37
rally -28 -28 -28 -28
ralph 18 -11 -12 -11
ram -44 -44 -25 -20
ramadan -36 -2 -10 -35
ramchatu 0 0 40 24
rami 16 -13 -13 -13
ramirez -10 -9 25 -9
ramon 26 44 0 0
ramos -13 -13 42 46
ramsey -7 -7 32 17
rang -23 -22 -23 -22
range -25 -25 -6 -25
ranger -40 -40 -40 -40
rangers -17 -16 -17 27
ranh -36 -35 -36 -35
rania 26 0 0 46
ranieri -7 -7 36 44
ranocchia -12 -11 18 13
ransomware -17 -16 -17 -17
raonic 0 0 38 24
raphael 37 -4 -4 -4
rapid 38 0 0 0
rapper -16 -15 -16 -15
rappler -28 -27 -28 -28
raptor -17 10 9 21
raqa -24 -23 -24 -23
raqqa -47 -46 -47 -47
raqqah -16 -15 -16 -15
rashford -22 -22 29 19
rat -16 -15 -16 -15
ratajkowski 0 0 43 0
rattana 40 0 0 47
rau -37 -36 -37 -36
raul 42 -9 -10 28
rav4 -32 -32 -32 -32
ray -2 -27 -8 -27
raytheon -19 -18 -19 -18
rb -30 -30 -30 -30
rc -22 -22 -22 -22
rc51 -24 -23 -24 -23
rcep -29 -29 -29 -29
reading -26 -26 -26 -26
ready -16 -15 -16 -15
reagan 6 -13 48 17
real -60 -60 -60 -60
reatimes -23 -22 -23 -22
rebecca 41 0 0 37
rebel -22 -21 -22 -21
recep 53 0 0 0
recognition -25 -25 -25 -25
recording -16 -15 -16 -15
red -7 -39 -40 -39
reddit -16 -15 -16 -15
redmi -32 -31 -31 -31
redouane 0 0 44 37
ree -21 -20 -21 -21
reed -7 -7 25 23
regent -23 -23 -23 -23
reince 41 0 0 0
rem -28 -27 -28 -28
remix -34 -34 -34 -34
ren -17 -16 18 -17
renato 32 -9 -10 -9
renault -36 -35 -3 -35
renou -19 -18 -19 -18
repeater -19 -19 -19 -19
report -22 -22 -22 -22
reporter -16 -15 -16 -15
reports -16 -15 -16 -15
repsol -22 -21 -22 -21
republic -16 -15 -16 -15
research -24 -24 -24 -24
reserve -15 -14 5 -14
reset -19 -19 -19 -19
residence -20 -20 -20 -20
resort -20 -20 -20 -20
resorts -30 -30 -30 -30
restituto 40 0 0 0
retail -19 -18 -19 -18
retina -16 -15 -16 -15
reuben 0 0 20 44
reus -17 -16 23 18
reuters -60 -60 -60 -60
revenge -20 -20 -20 -20
review -19 -18 23 -18
rex 43 -23 -4 16
reyes 0 0 36 37
reza 44 0 0 43
rheinland -17 -16 -17 -17
rhodes -19 -19 0 -19
ri 37 10 21 7
ria -26 -25 -26 -25
rica -31 -31 -31 -31
ricardo 48 0 0 0
riccardo 38 0 0 0
ricciardo 0 0 43 48
rice -10 -9 23 -9
richard 60 -4 28 44
richardson 0 0 38 52
richter -25 -25 -25 -25
rick 35 -4 -4 20
ricky 38 0 0 24
ride -23 -23 -23 -23
ridge 0 0 50 0
rihanna -4 -4 -4 60
rijker 0 0 30 43
rim -19 -18 -19 -18
rina 49 0 40 51
ring -27 -26 -27 -27
rings -22 -21 -22 -21
rio 14 -34 -34 -4
rita 26 -13 -13 -13
riu 0 0 52 0
river -22 5 -22 -21
rivera -12 -11 29 -11
riyad 42 0 0 0
riyadh -33 -33 -33 -33
riêng -20 -57 -58 -57
rka -18 -17 -18 -17
rls -17 -16 -17 -17
rm -25 -24 -25 -24
ro -40 -40 -40 -40
roa -17 -16 -17 -17
road -22 -22 -22 -22
roadster -18 -17 -18 -17
roar -23 -22 -23 -22
rob 27 -17 -18 -17
robart 0 0 55 60
robben -17 -16 22 14
robbie 39 0 30 0
robert 60 0 47 51
roberto 48 -7 42 23
roberts 0 0 53 30
robertson -13 -13 23 24
robin 45 -4 -4 -4
robinhood 26 0 0 52
robocon -17 -16 -17 -17
robocop 0 0 0 44
robot -33 -32 -33 -32
robotics 0 0 40 0
robson 34 37 30 0
roccuzzo -4 -4 40 -4
rocha 0 0 41 0
rock -14 -33 -33 -33
rocker -23 -23 -23 -23
rod 40 -7 36 -7
roddy 20 0 39 0
rodman 0 0 49 59
rodong -29 -29 -29 -29
rodrigo 60 0 50 51
rodriguez -12 -11 56 45
roe -17 -16 3 -17
rog -19 -19 -19 -19
roger 60 -4 -4 40
rogers 0 0 48 41
rogozin 0 0 35 41
rogue -19 -19 -19 -19
roh 35 -4 -4 26
rohaya 0 0 0 43
rohingya -18 -17 -18 -17
rojas -4 -4 36 47
rojo -13 -13 27 -13
rola 43 0 0 0
roland -46 -45 -46 -45
rolex -27 -26 -27 -27
roll -20 -20 -20 -20
rolls -37 -37 -37 -37
rom -22 -21 -22 -21
roma -39 -38 -39 -39
romain 40 0 0 0
roman 31 -9 -10 -9
romania -35 -35 -35 -35
rome -41 -40 -41 -41
romelu 60 -4 -4 -4
romeo -19 -18 -19 -18
romero -19 -19 15 15
ron 17 -29 -10 -29
ronald 50 -14 -15 25
ronaldinho -29 -29 -29 -29
ronaldo 27 12 54 60
roncaglia -10 -9 27 39
rondon -18 -17 -18 -17
rong -20 -20 -20 -20
rooney -7 -7 54 60
ros -29 -2 -29 -28
rosa 21 -4 33 41
rosaleda -20 -20 -20 -20
rosario -16 -15 21 8
rosatom -19 -18 -19 -18
rose 13 20 29 14
rosell 0 0 38 37
rosenstein 0 0 46 45
rosie 38 0 0 0
rosneft -20 -20 -20 -20
ross 34 26 52 45
rossi -4 -4 30 26
rosso -23 -23 -23 1
rossoneri -22 -21 -22 -21
rostec -19 -18 -19 -18
rosyth -19 -18 -19 -18
rotterdam -29 -28 -29 -28
rouhani 0 0 50 54
rounds 0 0 20 43
router -19 -18 -19 -18
rover -31 -31 -31 -31
rowley 0 0 39 30
rowling -17 -16 -17 -17
roy 39 0 0 0
royal 16 -29 -29 -29
royce -38 -38 -38 -38
roza 29 0 0 41
rpg -34 -33 -34 -33
rr -22 -22 -22 -22
rs -33 -33 -33 -33
rs150r -17 -16 -17 -17
rsaf -17 -16 -17 -17
rsi -16 -15 -16 -15
rt -39 -39 -39 -39
ru 12 -20 -20 -20
rubezh -21 -20 -21 -21
rubin 0 0 39 34
rubio 0 26 36 41
ruby -21 -20 -21 -21
rubyland -17 -16 -17 -17
rudiger 0 0 42 53
rudy 15 -14 11 -14
ruhollah 39 33 0 0
ruhr -16 -15 -16 -15
rui 37 -4 -4 -4
run -20 -20 -20 -20
rupee -16 -15 -16 -15
rupiah -16 -15 -16 -15
rush 20 0 40 0
russell 37 22 25 44
russia -26 -26 -26 -26
russian 31 -11 -12 -11
rutte 0 0 53 30
ruộng -16 -15 4 8
rx -20 -20 -20 -20
rx350 -24 -23 -24 -23
ryabkov 0 0 51 44
ryacudu 0 0 39 24
ryamizard 38 26 0 0
ryan 47 -7 37 40
ryo 20 0 0 49
ryomyong -19 -18 -19 -18
ryong 0 26 38 0
ryu 26 -9 -10 -9
ryusei -4 -4 -4 40
rà -28 -27 4 -4
rào -22 -21 -22 -21
rác -26 -25 -26 -25
rò -20 -20 -20 -20
rô -24 -24 -24 -24
rõ -45 -45 -45 -45
rùa -26 -26 -26 -26
rút -31 -31 -31 -31
răng -34 -34 -34 -34
rơ 27 -15 -16 -15
rơi -24 -23 11 0
rơleang -16 -15 -16 -15
rước -16 -15 -16 -15
rượu -31 -31 -12 3
rạch -37 -36 -37 -36
rạng -36 -35 -16 -36
rất -57 -56 -57 -56
rẫy -42 -41 -42 -42
rập -50 -49 -50 -49
rắc -20 -20 -20 -20
rắn -28 -27 -28 -28
rằm -40 -40 -40 -40
rằng -23 -23 -23 -23
rịa -49 -49 -49 -49
rối -20 -20 -20 -20
rốm -17 -16 -17 -17
rốt -21 -20 -21 -21
rồi -53 -53 -53 -53
rồng -39 -38 -39 -38
rổ -17 -16 -17 -17
rộ -24 -24 -24 -24
rộng -18 -17 -18 -17
rời -30 -29 -30 -29
rủ -16 -15 -16 -15
rủi -27 -26 -27 -27
rừng -1 -30 -31 -30
rửa -33 -33 -33 -33
s -13 3 -4 9
s150 -21 -20 -21 -21
s2 -16 -15 -16 -15
s3 -28 -28 -28 -28
s6r -19 -18 -19 -18
s7 -35 -35 -35 -35
s8 -53 -53 -53 -53
s90 -19 -18 -19 -18
sa -19 -9 -22 -59
sab -29 -28 -29 -28
sabah 2 -17 34 -17
sabeco -26 -26 -26 -26
saber 23 -9 -10 -9
sachs -24 -24 2 -24
sacombank -49 -49 -49 -49
saddam 48 0 0 55
sadio 37 -4 -4 -4
saenuri 0 0 0 45
saf -19 -19 -19 -19
safari -19 -19 10 -19
safe -18 -17 -18 -17
safety -21 -20 -21 -21
sagan 0 0 26 39
sahara -26 -25 -26 -25
sahel -19 -19 -19 -19
sai -35 -34 -35 -35
saif 25 22 25 52
saigon -35 -35 -35 -35
saigonbank -18 -17 -18 -17
sailor 39 0 0 41
saint -19 -45 -45 -45
sainz 0 0 40 37
saitama -18 -17 -18 -17
sajjan 0 0 30 37
sakai -20 -20 -20 -20
sala -16 -15 -16 -15
saladin 0 0 0 56
salah 0 0 47 45
salahuddin 0 0 30 37
salazar -22 -22 -22 2
salman 51 40 47 52
salon 9 -16 -17 14
salvor -16 -15 -16 -15
salzburg -23 -23 -23 -23
sam 8 8 0 -8
samba -21 -20 -21 -21
samco -19 -19 -19 15
samdech 27 -15 -16 24
samho -19 -18 -19 -18
sami 36 -4 -4 -4
sampaio 0 0 42 0
sampath -4 -4 -4 41
sampras -4 -4 35 -4
samrin 0 0 52 0
samson 4 -15 39 44
samsung -55 -55 -55 -55
samuel 28 -13 -13 -13
samurai -24 -23 -24 -23
san -46 -6 -5 -2
sana -19 -18 -19 -18
sanaa -16 -15 -16 -15
sanatech -32 -32 -32 -32
sanches -4 -4 36 30
sanchez 5 -14 50 60
sandberg 0 0 32 39
sanders 0 0 48 43
sandra 29 0 0 49
sandro 35 -9 39 37
sane -7 -7 35 27
sanest -18 -17 -18 -17
sang 6 16 17 17
sanh -7 30 38 17
sanna 35 -19 -19 -19
sanshi 0 0 41 0
santa 14 7 -20 -20
santana 18 -14 -15 -14
santiago 28 -15 14 8
santos 20 24 45 45
sao -23 -19 -13 -52
saostar -22 -21 -22 -21
sapa -31 -30 -31 -30
saponin -17 -16 -17 -17
sapphire -30 -29 -30 -29
sapporo -22 -22 -22 -22
sar -22 -22 -3 8
sara 35 -9 -10 39
sarah 37 -13 -13 21
sarkozy 0 0 38 46
sas -16 -15 -16 -15
sassuolo -18 -17 -18 -17
sau -60 -60 -60 -60
sauber 19 20 -13 -13
saud 0 0 47 0
saudi -39 -58 -58 -34
saul 21 -20 -20 10
saunders 0 0 42 45
savic -15 -14 11 -14
savills -20 -20 -20 -20
savinova 0 26 30 39
sawaco -21 -20 -21 -21
say -10 13 -10 -29
sayangva -16 -15 -16 -15
sayed 36 0 26 0
sayyaf -4 22 59 -4
sazanami -17 -16 -17 -17
sbs -22 -21 -22 -21
sbt -30 -30 -30 -30
sc -22 -22 -22 -22
scada -16 -15 -16 -15
scalise 0 0 32 39
scandal -25 -25 -25 -1
scaramucci 0 0 26 41
scarborough -22 -22 -3 -22
schaefer 0 0 35 30
schalke -25 -25 -25 -25
schengen -16 -15 -16 -15
schlappig -18 -17 -18 -17
schmeichel -4 -4 35 30
school -23 4 -4 -23
schumacher 0 0 40 30
schumer -12 -11 29 19
schwartzman -15 -14 11 10
schwarzman 0 0 26 46
schweinsteiger -12 -11 18 13
scic -32 -32 -32 -32
science -16 11 -16 -15
scmp -35 -35 -35 -35
scodelario 0 0 43 0
scorpio -17 -16 -17 -17
scotland -45 -45 -45 -45
scott 43 17 44 38
scout -18 -17 12 -17
scr -17 -16 -17 -17
scrambler -22 -21 -22 -21
screen -27 -27 -27 -27
scsc -16 -15 -16 -15
scud -38 -38 -38 -38
scuderia -18 -17 -18 -17
scudetto -17 -16 -17 -17
sd -25 -24 -25 -24
sdf -40 -40 -40 -40
sdgs -20 -20 -20 -20
sdi -23 -22 -23 -22
se -28 12 -28 -28
sea -60 -60 -60 -60
seabank -17 -16 -17 -17
seal -30 -29 -30 -29
sean 56 -4 -4 33
search -7 -7 36 -7
sears 0 0 44 0
seattle -37 -36 -37 -36
seba -17 -16 -17 -17
sebastian 53 33 0 24
sec -20 -20 -20 -20
secret -31 -31 -31 -31
security -29 -28 -29 -29
sedan -26 -25 -26 -25
see 25 11 4 -15
selangor -19 -19 -19 -19
selena 46 0 0 53
selfie -17 -16 -17 -17
selvi 0 0 0 43
semaan 0 0 38 0
semedo 0 0 42 39
sen -56 -56 3 3
senegal -29 -29 -29 -29
senkaku -28 -27 -28 -27
sense -26 -26 -6 -26
seo 20 38 -18 -17
seok -4 22 32 -4
seolhyun -21 -20 -21 -21
seongju -22 -21 -22 -21
seoul -50 -50 -50 -50
sepang -20 -20 -20 -20
sequoia -23 -22 -23 -22
serbia -36 -36 -36 -36
serena 48 22 15 54
serge 39 0 0 0
sergei 60 0 0 51
sergey 60 0 0 0
sergi 50 0 0 0
sergio 60 0 0 30
serie -39 -39 -39 -39
series -44 -44 -44 -44
serratia -25 -25 -25 -25
sessions 0 0 52 57
set -29 -29 -29 -29
settings -24 -23 -24 -23
setyo 38 0 0 0
seung 20 60 0 0
sevastopol -27 -26 -27 -27
seven -24 -24 -24 -24
seventeen 8 -11 -12 23
sevilla -38 -37 -38 -37
sex -17 -16 -17 -17
seymour 36 0 20 0
sfom -18 -17 -18 -17
sg -20 -20 -20 -20
sggp -22 -21 -22 -21
sgk -23 -23 -23 -23
sh -41 -40 -41 -40
sh300i -19 -19 -19 -19
shaanxi -19 -18 -19 -18
shabab -22 -22 -22 -22
shah -19 15 11 -18
shakespeare 0 0 26 39
shakhtar -18 -17 -18 -17
sham -26 -26 -26 -26
shan -19 -18 18 -18
shand 0 0 39 0
shanghai -29 -29 -29 -29
shanghaiist -28 -28 -28 -28
shangri -41 -40 -41 -40
shannon 32 -4 32 20
shapoval 0 0 35 45
shapovalov 0 0 32 44
sharapova 0 0 44 60
sharif 0 0 36 24
sharing -17 -16 -17 -17
shark -24 -23 -24 -23
sharma 0 0 39 24
sharon 36 0 0 53
sharp -16 -15 -16 -15
shati -17 -16 -17 -17
shaw -7 -7 45 38
shayrat -23 -23 -23 -23
shb -45 -45 -45 -45
sheikh 39 18 -19 -19
sheikhoun -17 -16 -17 -17
shelby 16 -9 16 -9
shell -18 -17 -18 -17
shen 40 0 44 51
sheng 15 -4 -4 40
shenhua -23 -22 -23 -22
sherman -13 -13 13 -13
sherpa -17 -16 -17 -17
shi 4 22 -22 -22
shia -18 -17 -18 -17
shibuya 30 -7 18 44
shield -21 -20 -21 -21
shiite -26 -25 -26 -25
shikin 5 -14 -15 20
shimbun -24 -23 -24 -23
shimizu -12 -11 18 13
shin 31 25 -18 24
shine -18 -17 2 -17
shinzo 60 0 0 0
shiritsu 46 0 0 0
shoigu 0 0 53 56
shoko 12 -7 -7 41
shop -17 -16 -17 -17
show -18 -37 -12 -37
showa -22 -22 -22 -22
showbiz -26 -25 -26 -25
shrek -22 -21 -22 -21
shrestha 0 0 30 51
shs -24 -23 -24 -23
shtt -24 -23 -24 -23
shutterstock -24 -24 -24 -24
shyn -25 -24 -25 -1
si -31 21 -11 -31
siani -12 -11 14 23
siberia -22 -21 -22 -21
sicily -23 -22 -23 -22
sid 23 -11 -12 -11
side -22 -22 -22 -22
siebold 0 0 30 43
siemens -27 -26 -27 -27
sierra -21 -20 -21 -21
sigmar 44 0 0 0
signal -22 -21 -22 -21
sigurdsson -4 -4 28 26
sihanouk -7 -7 34 -7
sik -4 -4 38 -4
sil -4 -4 33 -4
silenthawk -16 -15 -16 -15
silicon -31 -31 -31 -31
silkie -7 -7 -7 44
silva -16 -15 49 19
silver -15 12 -15 -14
sim -44 -44 -25 -44
simeone 0 0 51 48
simon 46 0 26 30
simona 39 -4 -4 -4
simpson 0 0 40 24
sin -17 -16 -17 -17
sina -23 -48 -49 -48
sinai -25 -25 -25 -25
sinaloa -17 -16 -17 -17
sing -26 -26 -26 -26
singapore -57 -56 -57 -57
singh -10 17 33 43
sinh -28 -1 13 9
sinmun -29 -28 -29 -28
sinon 36 0 0 34
sipg -26 -26 -26 -26
sir 23 -30 -31 -30
siri -31 -31 -31 -31
sirius -16 -15 -16 -15
siro -19 -19 -19 11
sirte -16 -15 -16 -15
sisi -12 -11 26 -11
sisoulith 0 0 54 0
sisters -16 -15 -16 -15
siti 42 0 0 0
siu 58 0 0 0
sivilay 0 0 39 0
sivkov 0 0 35 44
six 11 -14 -15 -14
size 0 0 0 48
siêu -53 -26 -10 -52
siết -21 -20 -21 -21
siềng 0 0 30 53
sjc -53 -53 -53 -53
sk -22 -21 -22 -21
skg -17 -16 -17 -17
skomina 0 0 32 37
skull 50 0 0 0
sky 1 -36 -37 -36
skyactiv -17 -16 -17 -17
skye -16 -15 -16 -15
skylight -22 -21 -22 -21
skype 5 -14 -15 -14
sl -29 -29 -29 -29
slam -39 -38 -39 -38
slim 33 -7 -7 -7
slna -41 -41 -41 -41
slovakia -33 -32 -33 -32
slovenia -22 -21 -22 -21
sls -22 -22 -22 -22
sm -36 -36 -36 -36
smalling -10 -9 33 44
smart -36 -10 -36 -36
smartphone -28 -27 -28 -28
sme -22 -22 -22 -22
smile -20 -20 -20 -20
smirnov 0 0 20 43
smith -16 -15 35 15
smolny -17 -16 -17 -17
smolov -7 -7 27 34
sms -22 -22 -22 -22
sn -60 -60 -60 -60
snap -21 -20 -21 -21
snapchat -29 -28 -29 -28
snapdragon -41 -41 -41 -41
snowden 0 0 44 43
snsd -32 -32 -32 -32
snyder 0 0 32 41
so -8 1 -25 -9
soares -12 -11 21 -11
soc -19 -18 -19 -18
sochi -24 -24 -24 -24
sociedad -25 -25 -25 -25
socola -19 -18 -19 -18
soderling -4 -4 33 20
sofia 30 -4 -4 38
soft -19 -18 -19 -18
software -24 -23 -24 -23
sohc -22 -22 -22 -22
sohr -28 -27 -28 -27
sohu -23 -22 -23 -22
soi -25 -25 7 22
soin -16 -15 -16 -15
sol -4 46 -4 26
solanke 0 0 40 46
solar -4 29 39 -4
som -6 -31 -32 -31
som2 -19 -18 -19 -18
somali -22 -21 -22 -21
somalia -36 -36 -36 -36
son -15 9 -14 -6
song 23 0 -11 -30
sonic -10 -9 -10 28
sons -16 -15 -16 -15
sonus 40 0 0 0
sony -10 -40 -40 -40
soo 38 47 36 -7
soobin 9 -20 -21 -21
sook 0 0 40 0
soon -4 49 36 -4
sophia 23 -11 -12 30
sophie 36 0 0 41
sorento -17 -16 -17 -17
soros 0 0 26 39
sosa 0 0 40 37
sotheby -20 -20 -20 -20
sotrans -17 -16 -17 -17
sousa -7 -7 34 35
south -35 -34 -34 -34
southampton -40 -39 -40 -39
southern -17 -16 -17 -17
southgate 0 0 36 41
soái -10 -9 20 30
sp -25 -24 -25 -24
sp2 -20 -20 -20 -20
spa -22 -22 -22 -22
space -18 16 -18 -17
spacex -19 -19 -19 -19
spark -32 -32 -32 -32
sparrow -13 -13 33 -13
spdr -17 -16 -17 -17
speak -19 -18 -19 -18
spears -4 -4 48 -4
special 0 -19 -19 -19
speed -24 -24 -5 -24
spf -22 -21 -22 -21
spica -17 -16 -17 -17
spicer 0 0 57 53
spider -36 -36 -36 -36
spiegel -18 -17 24 22
spielberg -10 -9 23 14
spinner -22 -22 -22 -22
spirit -18 -17 -18 -17
split -23 -22 -23 -22
sport -45 -45 -20 -45
sportage -21 -20 -21 -21
sportback -26 -25 -26 -25
sporting -31 -30 -31 -30
sports -39 -38 -39 -38
spotlight -22 -21 -22 -21
springs -16 -15 -16 -15
spur -24 -23 -24 -23
spurs -25 -24 -25 -24
sputnik -49 -48 -49 -48
sputniknews -16 -15 -16 -15
spyder -27 -26 -27 -27
square -27 -27 -27 -27
sr -16 -15 -16 -15
srah -17 -16 -17 -17
sri -13 -32 -32 -32
ss -31 -30 -31 -30
ssd -19 -18 -19 -18
ssi -32 -31 -32 -31
ssn -17 -16 -17 -17
st -43 -43 -43 -43
staffan 38 0 0 0
stalingrad -18 -17 -18 -17
stamford -38 -38 -38 -38
stan 48 -7 -7 -7
standard -28 -27 -28 -27
stanfield 38 0 0 0
stanford -24 -23 -24 -23
stanley 17 -19 -19 5
stansted -17 -16 -17 -17
star -43 -42 -11 -43
stark -7 -7 37 17
stars -27 -27 -27 -27
start -22 -22 -22 -22
startup -16 -15 -16 -15
state -22 -21 -22 -21
stb -33 -32 -33 -32
steel -22 -22 -22 -22
steelhouse -17 -16 -17 -17
stefan 44 26 0 24
stefano 29 0 35 0
stegen -13 -13 36 11
stella 25 -7 22 -7
stem -16 -15 -16 -15
stephan 39 26 0 24
stephane 39 0 0 0
stephanie 42 0 0 45
stephen 60 0 0 0
steregushchy -20 -20 -20 -20
sterling 0 0 39 46
steve 56 -7 -7 27
steven 51 -4 -4 -4
stevens -7 -7 -7 32
stewart 0 0 49 24
stindl -15 -14 23 23
stingray -29 -29 -29 -29
stock -12 -11 35 -11
stockholm -30 -29 -30 -29
stoke -34 -33 -34 -33
stoltenberg 0 0 49 46
stone -4 -4 48 44
stones -12 -11 31 -11
stop -26 -26 -26 -26
store -35 -35 -35 -35
strafach 0 0 35 39
straits -26 -26 -26 -26
stratolaunch -18 -17 -18 -17
street 1 6 -17 -36
stroll 0 40 32 30
stt -23 -23 -23 -23
stuart 36 0 32 39
studio -28 -28 6 -28
studios -18 -17 -18 -17
sturgeon 0 0 36 37
sturridge -7 -7 37 39
stuttgart -27 -27 -27 -27
style -31 -30 -11 -30
stylist -17 -16 -17 -17
su -14 -21 -34 -54
suarez -7 26 54 60
subaru -32 -32 -32 -32
subeo 0 0 0 53
subin 0 0 0 54
suboi -17 -16 -17 -17
subạc 0 0 0 48
sudan -40 -40 -40 -40
sue 20 0 0 46
suga 0 0 44 34
sugar -19 -19 0 5
sugita -15 -14 5 -14
sugyp -18 -17 -18 -17
suite -17 -16 -17 -17
suites -19 -19 -19 -19
suk -10 -9 28 -9
sukhoi -34 -33 -34 -33
sukhothai -16 -15 -16 -15
sulawesi -17 -16 -17 -17
suleiman 28 -9 -10 14
sulli 0 0 0 58
sulu -19 -18 -19 -18
sumatra -22 -22 -22 -22
sumikura -19 -19 -19 -19
sun -48 -8 -48 -48
sunday -19 -19 -19 -19
sunderland -41 -40 -41 -40
sung 15 7 27 -19
sunni -32 -31 -31 -31
sunny 22 -15 -16 15
super -43 -42 -43 -42
superbike -16 -15 -16 -15
superleggera -22 -22 -22 -22
superman -19 -18 -19 -18
supersport -17 -16 -17 -17
sur -26 -26 -26 -26
surface -37 -36 -37 -36
susan 48 0 0 34
sushi -7 -7 -7 41
suv -46 -46 -46 -46
suvorov -4 -4 15 35
suwon -19 -18 -19 -18
suy -8 -34 -34 -34
suzanne 23 -9 -10 14
suzuki -28 -48 -28 -17
suzy 36 -4 -4 44
suất -17 -16 3 7
suối -40 -40 -40 -40
suốt -44 -44 -24 -44
sv -38 -37 -38 -37
svartpilen -18 -17 -18 -17
svitolina -16 -15 4 -15
svđ -39 -38 -39 -38
swanepoel 0 0 41 0
swansea -35 -35 -35 -35
sweida -20 -20 -20 -20
swift -36 -36 16 -2
switch -20 -20 -20 -20
sxh -28 -27 -28 -28
sxkd -28 -27 -28 -28
sydney -35 -35 -35 -35
sylva -24 -24 12 -24
sylvie 39 0 0 0
symantec -22 -22 -22 -22
sync -16 -15 -16 -15
syria -60 -60 -60 -60
syring 0 0 40 0
system -23 4 -23 -23
systems -24 -23 -24 -23
sài -60 -60 -60 -60
sàn -31 -30 -31 -30
sành -7 -7 29 27
sá -16 -15 -16 -15
sác -17 -16 -17 -17
sách -39 -39 -13 -39
sái 22 2 -25 -24
sám 23 -9 -10 -9
sán -21 -20 -21 -21
sánchez -4 -4 35 -4
sáng -60 -38 1 1
sát -26 -26 6 -26
sáu -4 -45 9 7
sâm -35 -34 39 18
sân -50 -50 -50 -50
sâu -31 -30 -31 -30
séc -48 -48 -48 -48
sét -17 -16 -17 -17
sê -10 -30 -30 -30
sênh -22 -21 -22 -21
sình -29 -28 -29 -28
sóc -53 -26 -13 -53
sói -22 -22 -22 -22
sóng -36 -35 -36 -36
sông -29 -11 -4 -11
sùng 25 10 23 35
súng -28 -27 -2 3
sút -30 -30 -30 -30
săn -16 -15 -16 -15
sđt -26 -25 -26 -25
sĩ 5 16 9 3
sơ 6 -8 -35 -35
sơn -2 -17 10 4
sư -5 -48 -29 -48
sưa -4 -4 30 38
sưu -23 -23 -23 -23
sương -5 3 21 18
sướng -7 -7 29 -7
sạc -17 -16 -17 -17
sạp -19 -18 -19 -18
sạt -22 -22 -22 -22
sả -21 -20 -21 -21
sản -52 -51 -22 -51
sảng 0 0 47 0
sấu -16 -15 -16 -15
sầm 27 -1 -28 -27
sầu -19 -18 -19 -18
sập -20 -20 -20 -20
sắc -43 -43 -43 -43
sắp -45 -44 -45 -44
sắt -17 -16 -17 -17
sẵn -30 -30 -30 -30
sẽ -49 -49 -49 -49
sến -4 22 42 -4
sếp -26 -25 -26 -25
sỏi -25 -24 -25 -24
số -60 -60 -60 -60
sốc -36 -35 -36 -35
sống -46 -46 -46 -46
sốt -31 -30 -31 -30
sổ -19 -18 -19 -18
sớm -27 -27 -27 -27
sở -51 -32 -60 -60
sợ -36 -35 -36 -35
sợi -18 -17 2 6
sủ -17 -16 -17 -17
sứ -34 -34 -34 -34
sức -48 -48 -48 -48
sử -14 -46 15 -46
sửa -27 -27 -27 -27
sửng -21 -20 -21 -21
sửu -36 -36 10 9
sữa -31 -31 -31 4
sự -60 -34 -15 -19
sỹ 13 37 10 11
t 10 15 8 25
t1 -17 -16 -17 -17
t2 -30 -29 -30 -29
t3 -26 -26 -26 -26
t4 -28 -28 -28 -28
ta -33 9 -33 -33
tab -28 -28 -28 -28
tabqa -22 -21 -22 -21
tac -26 -26 -26 -26
tae 36 60 0 0
taekwondo -18 -17 -18 -17
tafishco 0 0 0 49
tag -26 -25 -26 -25
tahiti -16 -15 -16 -15
tai -44 -4 -44 -44
tajikistan -24 -24 -24 -24
takata -33 -33 -33 -33
talas -19 -18 -19 -18
taliban 0 0 0 60
talk 14 -11 14 -11
tam -9 -14 -16 -56
tamaya -22 -22 -22 -22
tamil -19 -18 -19 -18
tamim 44 46 21 43
tampa -18 -17 -18 -17
tan 7 15 7 -22
tand -57 -56 -57 -57
tandtc -17 -16 -17 -17
tanf -27 -26 -27 -27
tang -17 -36 -37 23
tango -18 -17 -18 -17
tanoai 0 0 0 51
tansey 20 0 38 0
tao -16 -35 -35 -35
taormina -17 -16 -17 -17
tapah -22 -21 -22 -21
targa -20 -20 -20 -20
tarma -19 -19 -19 -19
tasco -19 -19 -19 -19
tasigna -30 -30 -30 -30
tasnim 26 -11 -12 -11
tass -36 -35 -36 -35
tata -17 -16 -17 21
taxi -34 -34 -34 -34
tay -47 -47 -47 -47
taylor 52 42 48 56
tayyip 46 60 0 0
tb -42 -41 -42 -42
tbm -34 -34 -34 -34
tbn -36 -36 -36 -36
tbt -20 -20 -20 -20
tbvtv -18 -17 -18 -17
tc -29 -29 -29 -29
tcdl -24 -23 -24 -23
tcm -17 -16 -17 -17
tcnh -19 -18 -19 -18
tcns -19 -18 -19 -18
tct -1 -20 -21 3
tctd -38 -38 -38 -38
tcty -23 -23 -23 -23
tds -19 -18 -19 -18
tdtt -37 -36 -37 -36
team -7 -26 -26 -26
tech -20 -20 -20 -20
techcombank -30 -29 -30 -29
technologies -13 -13 13 -13
technology -26 -26 -26 -26
techo -17 -16 -17 -17
ted 44 -4 -4 -4
tedi -22 -21 -22 -21
teen -30 -30 -30 -30
tehran -41 -40 -41 -40
tel -24 -23 -4 -23
telecom -29 -28 -9 -28
telefonica -18 -17 -18 -17
telegraph -35 -34 -35 -34
telenor 0 0 0 46
tell -16 -15 -16 -15
temer 0 0 43 49
tencent -19 -18 -19 -18
tendo -7 -7 12 30
tenev 0 0 40 47
tepco -22 -21 -22 -21
ter 38 33 -7 -7
terry 46 22 44 52
tesla -10 -35 -16 -11
test 26 -20 5 -21
tevez 0 26 49 60
texas -33 -33 -33 -33
texhong -18 -17 -18 -17
tft -17 -16 -17 -17
tg -19 -19 -19 -19
tgđ -30 -29 -30 -29
th -42 -9 8 28
tha -37 -4 -37 -37
thaad -50 -49 -50 -49
thaco -31 -30 -31 -30
thae 45 0 0 0
thai -31 -4 3 6
thailand -28 -1 -8 -27
thaiport 0 0 0 43
thal -4 -4 -4 46
tham -53 -53 -53 -53
thames -19 -18 -19 -18
than -43 -42 -5 -43
thang 41 -11 14 -11
thanh 14 23 13 9
thani -20 -20 43 39
thao -40 -40 7 16
that -16 -15 -16 -15
thatcher 0 0 38 0
thay -55 -55 -55 -55
thayer 0 0 35 30
thcs -51 -50 -51 -50
the -20 -40 -60 -60
theo -12 -43 -60 -60
theresa 60 0 0 24
thi -11 12 13 -1
thiago 17 -17 -18 20
thibaut 45 0 0 0
thiem 0 0 53 60
thierry 43 0 0 0
things -19 -19 -19 -19
thinh -13 24 13 -13
thinkpad -29 -29 -29 -29
thiêm -36 -36 7 10
thiên 7 11 11 -1
thiết -54 1 -54 -53
thiếu -4 4 -54 -54
thiềm 0 0 38 0
thiền -22 -22 -22 -22
thiều 27 21 19 6
thiểm -18 -17 -18 -17
thiện 21 52 34 27
thiệp -19 -19 29 36
thiệt -30 -30 -11 -30
thiệu 10 19 12 8
tho -9 -28 4 27
thoa -15 12 50 49
thoan 0 0 47 30
thomas 48 26 34 33
thompson -10 -9 32 25
thongloun 54 0 0 0
thor -22 -21 -22 -21
thornberry 0 0 40 24
thornton 0 0 39 39
thoát -32 -31 -32 -31
thoại -13 31 19 -13
thoạt -17 -16 -17 -17
thpt -60 -60 -60 -60
thrones -26 -26 -26 -26
ths -33 -32 -33 -32
tht -29 -29 -29 -29
thu 36 39 27 28
thua -36 -35 -36 -36
thunderbolt -17 -16 -17 -17
thung -34 -7 -8 -10
thuram -10 -9 33 -9
thuyên 20 -9 32 30
thuyết -22 -21 11 31
thuyền -36 -10 -17 -36
thuê -29 -28 -9 -5
thuấn 0 0 47 59
thuần -23 28 31 43
thuận -7 -33 10 13
thuật -29 -28 16 27
thuế -48 -47 -48 -47
thuốc -35 -35 -35 -35
thuộc -23 -23 -23 -23
thuột -46 -45 -46 -46
thuở -23 -23 -23 -23
thuỷ -7 -7 25 27
thvl1 -17 -16 -17 -17
thx -31 -31 -31 -31
thy 33 -7 56 32
thylane 38 0 0 41
thà -25 -25 7 14
thành -1 10 12 3
thào 44 -4 -4 -4
thác -32 -32 -32 -32
thách -30 -30 -30 -30
thái -1 8 -4 0
thám -14 -33 -8 -33
tháng -59 -32 -59 -58
thánh -7 14 -44 -44
tháo -17 10 -17 -17
tháp -52 -52 -52 -52
thâm -15 -34 -35 -34
thân 6 -20 5 7
thèm -17 -16 -17 -17
thép -35 -35 -35 -35
thêm -51 -50 -19 -11
thêu 0 0 32 34
thì -36 -35 -16 -35
thìn -10 -9 42 52
thí -51 -50 -51 -50
thích 25 -30 -30 -30
thò 43 0 20 0
thói -28 -27 -28 -27
thôi -3 -37 -37 -37
thôn -35 -35 -35 -35
thông -36 -37 -17 -11
thù -19 -19 -19 -19
thùng -24 -24 -24 -24
thùy 60 60 59 42
thú -38 -38 -19 -38
thúc -32 19 -3 -32
thúy 53 53 56 52
thăm -29 -2 -29 -28
thăng -9 5 24 17
thơ -28 -33 -4 1
thơi -4 -4 25 48
thơm -15 12 35 46
thư 8 -17 15 16
thưa -11 -36 -11 -36
thương -14 -41 -10 -7
thước -18 -17 -18 -17
thường -60 -14 -9 -25
thưởng -26 -25 33 28
thượng -60 -19 -60 -60
thạc -39 -38 5 -15
thạch 7 -6 13 10
thạnh -53 -7 1 8
thạo 20 0 36 39
thả -18 -17 -18 -17
thảm -29 -29 -29 -29
thản -4 22 33 30
thảo 25 12 41 38
thấm -19 -18 24 29
thất -19 11 -44 -44
thấy -5 -57 -27 -22
thần 2 -10 -9 -59
thầu -22 -22 -22 -22
thầy -47 -47 -47 -47
thẩm -8 -17 1 -44
thậm -60 -60 -60 -60
thận -5 -2 14 -42
thập -14 4 1 21
thật -53 -53 -53 -53
thắm 0 0 60 58
thắng 8 14 41 30
thắp -19 -18 -19 -18
thằng 4 -30 -31 -30
thẳng -20 -20 -20 -20
thẻ -40 -39 -40 -39
thế -4 12 -15 -6
thề -17 -16 -17 -17
thể -59 -26 -9 -10
thỉnh -35 -34 -9 -11
thị -7 51 -17 -58
thịnh -7 -4 30 28
thịt -38 -38 -38 -38
thọ -55 -3 3 3
thỏ -12 -11 26 -11
thỏa -44 -43 -14 -43
thống -60 -60 -5 -2
thốt -25 -24 -25 -24
thổ -60 -60 -60 -60
thới -37 -10 -11 -2
thờ 4 -15 -16 -15
thời -47 -60 -35 -60
thở -17 -16 -17 -17
thợ -24 -24 8 0
thụ -30 4 11 1
thục 36 51 35 33
thụy -3 9 -17 -17
thủ -60 -60 -60 -60
thủy 2 -12 17 14
thứ -60 -60 -43 -60
thức -50 -12 -5 5
thừa -51 -4 -19 -51
thử -36 -36 -36 -36
thực -60 -60 -27 -60
ti 18 29 1 -18
tia -17 -16 -17 -17
tian -19 -18 -19 -18
tianjin 6 14 -13 11
ticonderoga -18 -17 -18 -17
tiemoue 46 0 0 0
tien -17 -16 -17 -17
tienphong -16 -15 -16 -15
tiffany 19 -16 -17 -17
tiger 21 -28 -29 -4
tigris -23 -22 -23 -22
tiguan -19 -18 -19 -18
tillerson 0 0 60 60
tim 14 -5 -32 42
time -28 -27 -28 -27
times -53 -26 -53 -52
timo 47 0 0 0
timor -31 -31 -31 -31
timothy 30 -4 37 26
tin -14 -36 -17 -19
tinh -40 31 6 2
tintin 0 0 0 45
tiote 0 0 47 56
titan -23 -22 -23 -22
titanic -17 -16 -17 -17
titanium -23 -23 -23 -23
tiêm -30 -30 -4 -6
tiên -60 -30 -5 -18
tiêng -19 -18 -19 -18
tiêu 22 -44 10 -44
tiếc -29 -29 -29 -29
tiến 18 32 22 20
tiếng -32 -51 -19 -51
tiếp -60 -59 -60 -60
tiết 5 -19 -26 -11
tiếu 11 -23 -24 -23
tiềm -21 -20 -21 -21
tiền -22 -23 -26 -22
tiểu 18 29 -53 -53
tiễn -20 7 6 -20
tiệc -27 -26 -27 -27
tiệm -26 -25 -26 -25
tiện -26 -26 -26 -26
tiệp -32 -31 27 -8
tk -32 -32 -32 -32
tkv -27 -27 -27 -27
tl -28 -27 -28 -28
tlh -16 -15 -16 -15
tltn -23 -22 -23 -22
tm -27 -26 -27 -27
tmcp -40 -40 -40 -40
tmdv -22 -22 -22 -22
tmv -26 -26 -26 -26
tmz -17 -16 -17 -17
tmđt -16 -15 -16 -15
tn -51 -51 -51 -51
tncn -28 -27 -28 -28
tncs -21 -20 -21 -21
tndn -30 -30 -30 -30
tng -26 -26 -26 -26
tngt -47 -46 -47 -47
tnhh -60 -60 -60 -60
tnhs -21 -20 -21 -21
tnmt -31 -31 -31 -31
tns -17 -16 -17 -17
tnvn -20 -20 -20 -20
to -26 -26 -6 -26
toa -19 -19 -19 -19
toan 18 -11 21 -11
tobel 0 0 20 45
tobin -24 -23 2 -23
tobruk -17 -16 -17 -17
toby 39 0 0 0
tochka -25 -25 -25 -25
today -31 -30 19 -30
todd 44 37 0 0
toffees -17 -16 -17 -17
tokyo -49 -49 -49 -49
toledo 0 0 30 43
tom 38 -22 -22 15
tomahawk -30 -30 -30 -30
tomas 46 0 0 0
tomer 20 0 0 43
tommy 41 -11 -12 -11
tomomi 45 0 0 0
tong 8 -11 21 -11
toni 51 0 0 24
tony 41 -7 -7 17
toong -20 -20 -20 -20
top -54 -54 -54 -54
toplitz -17 -16 -17 -17
tor -22 -21 -22 -21
torino -28 -27 -28 -27
toro -23 -23 -4 -23
torres -4 -4 52 54
toscana -18 -17 -18 -17
toshiya 46 0 0 0
tosic 0 0 35 44
toto -7 -7 -7 35
totolink -26 -25 -26 -25
tottenham -51 -51 -51 -51
totti 0 0 38 43
touch -4 -29 -30 -29
touchpad -4 -4 32 20
touliver -16 -15 -16 -15
toulouse -17 -16 -17 -17
tour -32 -31 -32 -31
toure 0 0 46 39
touring -28 -28 -28 -28
tourist -18 -17 -18 -17
tow -24 -23 -24 -23
tower -35 -1 -34 -34
town -25 -25 9 -25
toxic -20 -20 -20 -20
toyota -19 -56 -56 -56
toàn -16 27 20 20
toán -54 -53 -6 -4
toản -12 -11 41 41
tp -60 -60 -60 -60
tpbank -32 -32 -32 -32
tphcm -59 -59 -59 -35
tpp -49 -48 -49 -48
tq -49 -48 -49 -48
tr -4 -23 20 46
tra -27 -27 -27 -27
trac -17 -16 -17 -17
trade -35 -34 -34 -34
tradition -4 -4 41 -4
traffickcam -17 -16 -17 -17
trafford -49 -49 -49 -49
trai -26 -26 33 -26
trail -33 -33 -33 -33
trailer -12 -31 -31 -31
tran -29 -28 11 -28
trang 16 -12 23 16
tranh -41 -40 5 -40
transformers -26 -26 -26 -26
transit -12 -11 18 13
transjakarta -19 -18 -19 -18
trao -58 -57 -58 -57
traore -10 -9 25 25
trapp -15 -14 11 -14
travel -21 -20 -21 -21
travis 33 -9 -10 -9
trax -34 -33 -34 -33
tray -28 -28 -28 -28
trd -29 -28 -29 -28
tre -47 -47 -47 -47
treacy 0 0 26 39
tree -16 -15 -16 -15
trend -20 -20 -1 10
treo -29 -28 -29 -28
trevor 34 0 26 0
trexel -4 -4 -4 40
trezor -19 -19 -19 -19
tri 2 2 -3 -40
trinh 7 23 55 44
tripadvisor -16 -15 -16 -15
tripoli -28 -28 -28 -28
trithucthoidai -24 -23 -24 -23
trithuctre -25 -25 -25 -25
triumph -29 -28 -29 -28
trizzie 39 -4 -4 -4
triết -24 3 23 13
triều -60 -29 -24 -60
triển -26 -45 -1 10
triệt -32 -32 -13 -32
triệu 21 29 -5 4
trogneux 0 0 45 54
trojan -18 -17 -18 -17
trong -60 -60 -60 -60
tronie -34 -34 -34 -34
trudeau 0 0 42 49
true -19 -18 -19 -18
trum 0 0 45 0
trump 34 -24 60 60
trung -10 -2 -11 -13
truong -22 16 -22 -21
trust -21 -20 -21 -21
truy -35 -35 -35 -35
truyền -59 -32 -13 -10
truyện -13 -32 -6 19
truông -16 -15 -16 -15
trà -5 -15 -2 -15
tràm -16 -15 39 -15
tràn -16 -15 -16 -15
tràng -49 -48 -29 -48
trào -21 -20 -1 -21
trác 30 45 16 -9
trách -46 -45 -26 -21
trái -55 -55 -55 -55
trám -23 -23 -23 -23
trán -19 -19 -19 -19
tráng 21 -13 -13 -13
tránh -38 -38 -38 -38
trát -18 -17 -18 -17
trâm 31 9 43 37
trân 15 2 33 3
trâu -36 -36 -36 -36
trãi -38 -38 -6 -38
trézor -24 -24 -24 -24
trên -60 -60 -47 -60
trì -19 -45 16 -21
trình -37 -37 10 15
trí 2 19 22 12
trích -30 -30 -30 -30
trò -40 -39 -40 -40
tròn -20 -20 -1 -20
trôi -17 -16 -17 -17
trông -28 -27 -28 -28
trù -19 14 -19 -19
trùm -23 -23 -23 -23
trùng 14 -4 -31 -30
trúc 32 24 26 35
trúng -18 -17 -18 -17
trăm -17 -16 19 -17
trăn -28 -28 -28 -28
trăng -50 -49 -50 -49
trưa -43 -43 -43 -43
trưng -54 -54 -54 -54
trươi -16 -15 -16 -15
trương 55 27 -5 9
trước -60 -60 -60 -60
trường -9 -1 3 -8
trưởng -60 -41 -38 -60
trượt -16 -15 -16 -15
trạch -42 6 -16 -42
trại -35 -35 -35 -35
trạm -47 -47 -47 -47
trạng -19 -19 13 25
trả -55 -54 -55 -54
trải -41 -41 -41 -41
trảng -29 -29 -29 -29
trấn 48 22 -29 -29
trấp -17 -16 24 -17
trầm 24 7 16 9
trần 43 17 18 -11
trẩm 0 0 32 41
trận -35 -54 -54 -54
trật -17 -16 -17 -17
trắc -25 -24 -5 -24
trắng -60 -60 -60 -60
trẻ -56 -56 -56 -56
trị -54 -53 -6 -1
trịnh 59 35 8 3
trọng 20 40 26 13
trốn -22 -21 -22 -21
trống -22 -22 -22 -22
trồng -33 -32 -33 -32
trỗi -15 -14 22 -14
trộm -29 -29 -29 -29
trộn -27 -27 -27 -27
trớ -16 -15 -16 -15
trời -21 -46 -47 -46
trở -43 -42 -43 -42
trợ -37 -37 -37 -37
trụ -21 -40 -8 -10
trục -24 -23 2 0
trứng -28 -27 -28 -27
trừ -29 -29 -29 -29
trực -22 -8 5 5
ts -60 -60 -60 -60
tsai 0 0 44 0
tsdđ -26 -26 -26 -26
tskh -24 -24 -24 -24
tsn -34 -33 -34 -33
tss -17 -16 -17 -17
tt -60 -60 -60 -60
ttatgt -16 -15 -16 -15
ttatxh -17 -16 -17 -17
ttc -22 -22 -22 -22
ttck -29 -28 -29 -29
ttcn -21 -20 -21 -21
ttcp -29 -28 -29 -29
ttcr -18 -17 -18 -17
ttcs -16 -15 -16 -15
ttg -43 -43 -43 -43
ttgt -40 -40 -40 -40
tthc -33 -33 -33 -33
ttip -22 -22 -22 -22
ttks -29 -29 -29 -29
ttlt -19 -19 -19 -19
tto -19 -18 -19 -18
ttr -19 -18 -19 -18
ttt -16 -15 -16 -15
tttm -26 -26 -26 -26
tttt -15 -14 -15 10
ttvh -18 -17 -18 -17
ttvhtt -16 -15 -16 -15
ttvn -36 -35 -36 -35
ttxh -21 -20 -21 -21
ttxvn -60 -60 -60 -60
ttđb -22 -22 -22 -22
ttđt -23 -23 -23 -23
tu 1 -41 -16 -41
tua -19 -18 -19 -18
tuanzebe -10 -9 25 -9
tuchel 0 0 39 30
tuchkov 0 0 32 41
tucson -30 -30 -30 -30
tui -26 -26 -26 -26
tum -54 -53 -54 -53
tundra -23 -22 -23 -22
tung -21 -20 15 -21
tunisia -28 -28 -28 -28
tupolev -16 -15 -16 -15
turan 0 0 46 34
turbo -36 -35 -36 -36
turin -32 -32 -32 -32
turismo -21 -20 -21 -21
turnbull 0 0 50 50
turner -7 -7 39 17
tusk 0 0 45 41
tuy -60 -60 -60 -60
tuyên -58 -31 -3 -7
tuyến -41 15 21 20
tuyết 29 36 32 39
tuyền 9 -25 29 30
tuyển -4 -41 -4 -11
tuyệt -40 -39 -40 -39
tuân -22 -21 39 24
tuấn 56 60 60 60
tuất -23 -22 18 12
tuần -50 -23 -24 -50
tuế -27 -26 -27 -27
tuệ 36 21 35 20
tuổi 18 -23 -50 -49
tv -47 -46 -46 -46
tvb -37 -36 -37 -36
tvc -18 -17 -18 -17
tvqh -22 -22 -22 -22
tw -41 -41 -41 -41
twice -23 -22 -23 -22
twin -29 -29 -29 -29
twitter -54 -54 -54 -54
tx -42 -41 -42 -41
ty -17 17 24 23
tyler 32 0 30 0
tymoshenko 0 0 30 45
type -42 -42 -42 -42
typhoon -26 -26 -26 -26
tyson 36 -4 45 40
tzuyu 0 0 0 46
tà -27 -26 -27 -27
tài -22 -27 4 1
tàm -30 -29 -10 -6
tàn -18 -17 -18 -17
tàng -24 -23 -24 -23
tào 6 7 -26 -26
tàu -60 -60 -60 -60
tày -24 -24 -24 -24
tá 22 30 19 24
tác -44 -7 -15 -44
tách -18 -17 -18 -17
tái -35 -34 -35 -35
tám 11 -34 26 29
tán -21 -20 -21 -21
tánh -27 -26 -1 20
táo 4 -41 -42 -41
tát -23 -23 -23 -23
tâm -7 7 24 21
tân -23 -23 -6 -8
tây -47 -43 -42 -28
tè -16 -15 -16 -15
tèo -19 -19 20 -19
tê 16 -13 -13 -13
tên -55 -55 -55 -55
tìm -46 -45 -46 -45
tình -18 -24 -11 1
tích -3 12 -33 -32
tín -48 -11 11 -3
tính -57 -56 -9 -7
tít -24 -24 -24 -24
tòa -60 -60 -60 -60
tòng 59 26 36 24
tóc 37 -28 -29 -28
tóm -32 -32 -32 -32
tô 28 9 -42 -41
tôi -60 -60 -60 -60
tôm -37 -36 -17 -37
tôn 23 1 5 -42
tông -15 6 23 -4
tù -16 -15 -16 -15
tùng 49 41 60 59
tùy -41 -40 -41 -40
tú 41 36 52 53
túc -25 -24 17 6
túi -30 -3 -30 -29
tútổng -16 -15 -16 -15
túy 25 -9 29 21
tý -40 -13 4 -3
tăng 9 -25 -6 -51
tđ -37 -36 -37 -36
tđc -29 -29 -29 -29
tĩnh -60 -60 -13 -23
tơ -35 -34 -5 -4
tư -1 -7 -6 1
tươi -10 -9 28 -9
tương -53 -20 -14 -53
tước -15 -14 11 -14
tướng -1 -12 -39 -38
tường 27 30 33 20
tưởng 1 -40 10 5
tượng -37 -10 -5 -13
tạ 39 -1 -8 -3
tạch 0 0 42 45
tại -41 -60 -46 -52
tạm -37 -36 -37 -37
tạng -28 -27 -28 -27
tạo -44 -43 -2 -9
tạp -41 -41 -41 -41
tả -29 -29 -29 -29
tải -20 -20 -20 -20
tảng -21 -20 -21 -21
tảo -25 -24 10 -24
tấm 11 -38 -38 -38
tấn 28 44 24 8
tất -21 0 -60 -60
tầm -35 -34 3 0
tần -4 -23 11 32
tầng -31 -30 -31 -30
tẩn 23 -9 -10 -9
tận -35 -34 -35 -34
tập 7 -60 -60 -4
tắc -20 41 -20 -20
tắm -25 -24 -25 -24
tắt -19 -18 -19 -18
tặng -24 -23 6 -23
tẻ -25 -24 -25 -24
tế -29 -2 -3 -28
tết -60 -60 -60 -60
tề 13 -19 0 -19
tệ -19 -19 -19 -19
tỉ -36 -35 -16 -36
tỉnh -59 -58 -39 -34
tịch -23 -22 7 -22
tịnh 7 42 25 30
tọa -37 -36 -37 -36
tỏ -16 -15 -16 -15
tỏa -1 6 5 -21
tỏi -6 -25 -6 5
tố 10 13 -6 13
tốc -38 -37 -38 -37
tối -59 -59 -29 -59
tống 37 -22 25 19
tốp -19 -18 -19 -18
tốt -38 -38 -38 -38
tồn -22 -22 -22 -22
tổ -60 -19 -31 -60
tổn -17 -16 -17 -17
tổng -60 -60 -60 -60
tộc 0 0 57 0
tội -38 -37 -38 -37
tớ -27 -26 -27 -27
tới -49 -48 1 -18
tớp 0 0 44 50
tờ -54 -53 -34 -54
tục -27 -26 -27 -27
tụi -17 -16 -17 -17
tụng -19 25 7 -18
tụy 21 44 -4 -4
tủ -27 -26 -27 -27
tủa -7 -7 18 35
tứ -24 -17 7 12
tức -56 -56 -56 -56
từ -3 -36 -39 -60
từng -46 -45 -46 -45
tử -1 24 5 -52
tự 14 -1 -10 -14
tựu -16 -15 -16 -15
tỵ -18 -17 35 33
tỷ -53 -52 -18 -52
u -37 -60 -37 -32
u11 -29 -29 -29 -29
u15 -44 -43 -44 -43
u16 -28 -28 -28 -28
u17 -39 -38 -39 -38
u18 -29 -28 -29 -28
u19 -48 -47 -48 -47
u20 -60 -60 -60 -60
u21 -44 -44 -44 -44
u22 -57 -56 -57 -56
u23 -60 -60 -60 -60
u40 -19 -18 -19 -18
u50 -28 -27 -28 -28
u747 -17 -16 -17 -17
u8 -17 -16 -17 -17
u937 -18 -17 -18 -17
uac -17 -16 -17 -17
uae -50 -49 -50 -50
uasc -17 -16 -17 -17
uav -29 -28 -29 -28
ub -39 -38 -39 -38
ubcknn -21 -20 -21 -21
ubeda 0 0 51 47
uber -51 -51 -51 -51
ubkt -34 -34 -34 -34
ubnd -60 -60 -60 -60
ubtvqh -30 -30 -30 -30
ubtvqh14 -22 -21 -22 -21
ubtw -19 -18 -19 -18
ubtư -34 -34 -34 -34
uche -21 -20 -21 -21
udeid -24 -24 -24 -24
uefa -37 -36 -37 -36
ufc -31 -31 -31 -31
ufo -20 -20 -20 -20
uganda -19 -18 -19 -18
ui -15 12 -15 -14
uk -17 -16 13 -17
ukraina 25 -7 -7 54
ukraine -59 -59 -59 -59
ultra -23 -23 -23 -23
ulyanovsk -24 -24 -24 -24
uma 29 0 0 44
umbrella -17 -16 -17 -17
umrt -16 -15 -16 -15
umtiti -4 -4 28 30
un -15 19 47 -14
unclos -29 -29 -29 -29
under 35 -4 -4 -4
unesco -33 -32 -33 -32
unfpa -22 -21 -22 -21
ung -10 -35 -35 -35
unhcr -18 -17 -18 -17
unicef -23 -23 -23 -23
unicorn -20 -20 -20 -20
unilever -26 -25 -26 -25
union -23 -22 -23 -22
uniqlo -18 -17 -18 -17
united -57 -56 -57 -56
unitek -17 -16 -17 -17
universal -24 -23 -24 -23
universe -25 -24 -25 -24
unz 27 -11 -12 -11
up 4 -21 -22 -21
upcom -38 -38 -38 -38
update -15 -14 22 -14
upi -20 -20 -20 -20
upload -16 -15 -16 -15
upu -35 -34 -34 -34
urban 8 -11 23 -11
urenco -22 -21 -22 -21
uruguay -40 -40 -40 -40
urus -26 -26 -26 -26
us -36 -9 -36 -36
usa -29 -28 -29 -28
usain 40 0 0 0
usb -39 -39 -39 -39
uscgc -17 -16 -17 -17
usd -60 -60 -60 -60
usda -26 -25 -26 -25
usgs -19 -18 -19 -18
usmanov 0 0 41 24
usns -22 -22 -22 -22
uss -54 -54 -54 -54
utd -49 -48 -49 -48
utgt -18 -17 -18 -17
uttar -17 -16 -17 -17
uv -28 -28 -28 -28
uva -16 -15 -16 -15
uy -41 -40 16 -40
uyên 20 4 23 17
uyển 38 26 35 30
uzan -7 -7 33 43
uzbekistan -28 -27 -28 -27
uông 29 -33 -14 4
uẩn 0 0 43 34
uống -41 -41 -41 -41
v 10 7 1 18
v10 -19 -18 -19 -18
v12 -30 -29 -30 -29
v15 -21 -20 -21 -21
v2 -16 -15 -16 -15
v30 -19 -18 -19 -18
v4 -24 -23 -24 -23
v5s -16 -15 -16 -15
v6 -30 -29 -30 -29
v7 -16 -15 -16 -15
v8 -35 -35 -35 -35
va -38 -37 -38 -38
vacchi 0 0 38 0
vai -39 -38 -39 -38
valencia -34 -34 13 1
valentina 35 -4 -4 35
valentine -48 -15 -48 -48
valentino 17 -15 -16 -15
vali -16 -15 -16 -15
valley -21 -20 -21 -21
valongo -17 -16 -17 -17
valtteri 43 0 0 0
valverde 0 0 54 60
vama -26 -26 -26 -26
vamc -36 -35 -36 -35
vamed -17 -16 -17 -17
van 27 17 -37 -36
vandenberg -17 -16 -17 -17
vang -37 -36 -17 -36
vanga 0 0 0 46
vanilla -18 -17 -18 -17
vanuatu -32 -32 -32 -32
var -29 -29 -29 -29
varane 0 0 30 50
vardy 0 0 47 47
vargas -20 -20 22 -20
vasalgel -16 -15 -16 -15
vasco -23 -22 -23 -22
vasep -22 -21 -22 -21
vasin -12 -11 14 13
vat -31 -31 -31 -31
vatican -31 -30 -31 -30
vatm -17 -16 -17 14
vauxhall -16 -15 -16 -15
vay -22 -21 -22 -21
vazquez 0 0 39 24
vba -18 -17 -18 -17
vbf -19 -19 -19 -19
vbiz -26 -26 -26 -26
vbđq -17 -16 -17 -17
vca -18 -17 -18 -17
vcb -35 -35 -35 -35
vcci -38 -38 -38 -38
vcg -22 -21 -22 -21
vck -44 -44 -44 -44
vcpmc -25 -24 -25 -24
vcsc -19 -18 -19 -18
vdb -26 -26 -26 -26
vdsc -16 -15 -16 -15
vec -26 -26 -26 -26
vegas -28 -28 -28 -28
vela -15 12 15 -14
ven -16 -15 -16 -15
venezuela -46 -46 -46 -46
venice -26 -26 -26 -26
venom -22 -22 -22 -22
venture -22 5 -22 -22
ventures -12 -11 28 -11
venus 32 14 -13 30
vepr -17 -16 -17 -17
verge -19 -18 -19 -18
verizon -18 -17 -18 -17
veronica -18 -17 -18 -17
verratti 0 0 47 52
versace -15 -14 20 20
versailles -19 -19 -19 -19
verstappen 0 0 44 41
vertu -37 -36 -37 -36
ves -16 -15 -16 -15
veselnitskaya 0 0 46 50
vespa -18 -17 -18 -17
vetc -24 -23 -24 -23
vettel 0 0 47 60
veyron -25 -25 -25 -25
vezmar 0 0 20 44
vfc -20 -20 -20 -20
vff -52 -51 -52 -51
vfs -16 -15 -16 -15
vgc -16 -15 -16 -15
vgp -42 -41 -42 -41
vh -47 -46 -47 -47
vhnt -21 -20 -21 -21
vhtt -39 -38 -39 -39
vhttdl -40 -39 -40 -39
vi 11 3 29 -14
vib -24 -24 -24 -24
vic 2 -27 -27 -27
vicente -26 -26 -26 -26
victor 53 -7 -7 30
victoria 11 -35 -16 6
vidal -17 -16 31 26
video -60 -60 -60 -60
vidic -4 -4 28 30
vieira -10 -9 23 -9
vienna -23 -22 -23 -22
vientiane -23 -23 -23 -23
viet -29 -29 -29 -29
vietbuild -17 -16 -17 -17
vietcombank -45 -44 -45 -44
vietcomreal -16 -15 -16 -15
vietgap -27 -26 -27 -27
vietinbank -35 -35 -35 -11
vietjet -17 -36 -36 -36
vietlis -18 -17 -18 -17
vietlott -53 -53 -53 -53
vietnam -14 -55 -36 -55
vietnamnet -53 -52 -53 -53
vietnamobile -31 -31 -31 -31
vietnamplus -22 -21 -22 25
vietnampost -17 -16 -17 -17
vietravel -16 -15 -16 -15
vietstar -24 -24 -24 -24
viettel -52 -52 -52 -52
viettinbank -29 -28 -29 -28
view -21 -20 -21 -21
vifotec -19 -18 -19 -18
viglacera -20 -20 -20 -20
vigo -44 -43 -44 -43
vii -27 -27 -27 -27
viii -31 -31 -11 -31
viking -17 -16 -17 -17
viktor 51 0 0 0
villa -29 -29 0 -29
villalobos 0 0 43 0
villarreal -19 -19 -19 -19
villas 26 26 45 0
vims -19 -19 -19 -19
vin -4 -4 48 60
vina -29 -29 -29 -29
vinacapital -19 -19 -19 -19
vinachem -34 -34 -34 6
vinacomin -12 -11 -12 44
vinaconex -30 -30 -30 22
vinafood -30 -29 -30 -29
vinagimex -22 -22 -22 -22
vinales 0 0 35 41
vinalines -21 -20 -21 -21
vinamilk -25 -25 -25 -25
vinaphone -37 -36 -37 -36
vinashin -18 -17 -18 -17
vinastas 0 0 0 51
vinasun -21 -20 -21 -21
vinatex -31 -31 -31 0
vincent 48 26 20 34
vincenzo 38 0 0 0
vincom -18 -17 -18 -17
vingroup -20 -20 -20 -20
vinh 4 7 25 20
vinicius 29 0 0 43
vinmec -22 -22 -22 -22
vinolas -19 -18 -19 -18
vinpa -18 -17 -18 -17
vinson -4 -4 55 -4
violympic -27 -27 -27 -27
vios -27 -27 -27 -27
vip -33 -32 -33 -32
viral -21 -20 -21 -21
virgil 39 0 0 0
virgin 7 -22 -23 1
virginia -10 -35 -36 -35
virtual 26 -9 -10 -9
virus -24 -23 -24 -23
visa -21 -20 -21 -21
vision -30 -29 -30 -29
vista -16 -15 -16 -15
vitamin -29 -29 -29 -29
vitara -18 -17 -18 -17
vitic -19 -18 -19 -18
vitpilen -18 -17 -18 -17
vivaso -19 -19 -19 -19
vivo -28 -27 -28 -27
viwaco -24 -23 -24 -23
vizio -16 -15 -16 -15
viêm -27 -26 -27 -27
viên -3 6 11 6
viêng -26 -26 -26 -26
viết 7 37 -11 -6
viễn -30 -12 -2 -8
việc -60 -60 -60 -60
viện -60 -60 -14 -6
việt -14 -16 -22 -17
vjc -16 -15 -16 -15
vks -44 -44 -44 -44
vksnd -43 -43 -43 -43
vksndtc -19 -18 -19 -18
vl -16 -15 -16 -15
vla 44 0 0 0
vlad 39 33 0 0
vladimir 60 -9 -10 -9
vladivostok -23 -22 -23 -22
vms -19 -18 -19 -18
vmware -16 -15 -16 -15
vn -60 -60 -60 -60
vn30 -33 -33 -33 -33
vna -16 -15 -16 -15
vncb -30 -30 -30 -30
vncert -25 -25 -25 -25
vnd -40 -39 -40 -39
vne -41 -41 -41 -41
vneconomy -20 -20 -20 -20
vnexpress -55 -55 -55 -55
vng -39 -38 -39 -38
vnm -32 -32 -32 -32
vnmedia -22 -21 -22 -21
vnn -20 -20 -20 -20
vnpt -43 -43 -43 -43
vnr -28 -27 -28 -27
vnđ -44 -43 -44 -44
voa -21 -20 -21 -21
voc -19 -18 -19 -18
vocarimex 0 0 0 44
vogt 21 51 -4 -4
vogue -26 -26 -26 -26
voi -33 -33 -33 -33
voice -42 -42 -42 -42
volga -28 -27 -28 -27
volkswagen -40 -39 -40 -39
volodin 0 0 40 0
volvo -28 -27 -28 -28
vonnie 0 0 0 47
voronezh -13 -13 6 31
vos -17 -16 -17 -17
vossen -12 -11 14 13
vov -60 -60 -60 -60
vox -19 -19 -19 -19
vp -25 -25 -25 -25
vp3 -29 -28 -29 -29
vp5 -16 -15 -16 -15
vpa -23 -22 -23 -22
vpbank -26 -26 -26 -26
vpcc -26 -26 -26 -26
vpcp -30 -30 -30 -30
vpf -33 -33 -33 -33
vpn -25 -25 -25 -25
vpop -22 -22 -22 -22
vr -30 -29 -30 -29
vrondos 0 0 42 0
vsattp -27 -26 -27 -27
vsc -17 -16 -17 -17
vscc -16 -15 -16 -15
vsd -20 -20 -20 -20
vt -32 -32 -32 -32
vtc -44 -43 -44 -43
vtc14 -20 -20 -20 -20
vtec -23 -22 -23 -22
vthkcc -19 -18 -19 -18
vtv -52 -52 -52 -52
vtv1 -19 -18 -19 -18
vtv3 -38 -38 -38 -38
vtv6 -27 -26 -27 -27
vtvcab -21 -20 -21 -21
vu 7 28 3 -29
vua -51 -50 -51 -50
vui -31 -31 15 23
vuitton -18 9 8 -17
vulture -16 -15 -16 -15
vung -24 -24 -24 -24
vvt -22 -22 -22 -22
vw -16 -15 -16 -15
vws -23 -22 -23 -22
vx -29 -28 -29 -29
vy 41 33 59 59
và -39 -60 -39 -60
vài -45 -45 -45 -45
vàm -22 -21 -22 -21
vàng -10 -35 -27 -37
vành -43 -43 -43 -43
vào -60 -60 -60 -60
ván -16 -15 -16 -15
váy -27 -26 -27 -27
vân 16 13 35 27
vâng -26 -26 -26 -26
vây -21 -20 -21 -21
vé -31 -31 -31 -31
vì -60 -60 -60 -60
ví -52 -51 -52 -51
vía -26 -25 -26 -25
vòng -17 -49 -49 -49
vóc -26 -25 -26 -25
vô 3 6 -41 -41
võ 31 -4 -7 -17
vùng -47 -10 -47 -47
văn 13 39 -3 -10
vđqg -41 -40 -41 -40
vđv -46 -45 -46 -46
vĩ -33 20 16 -9
vĩnh -10 27 -4 5
vũ 39 23 29 19
vũng -55 -55 -55 -55
vưu 38 0 0 0
vương 27 -11 11 13
vướng -20 -20 -20 -20
vườn -42 -41 -42 -41
vượng -29 -28 35 -4
vượt -36 -35 -6 -11
vạc -17 -16 -17 -17
vạn 11 -15 -10 -18
vả -23 22 -23 -23
vải -30 -29 -30 -29
vấn -53 -19 -3 -11
vấp -49 -48 -49 -49
vất -19 -19 -19 -19
vẫn -47 -46 -27 -12
vận -54 -27 -54 -54
vật -48 -48 -48 -48
vậy -60 -60 -60 -60
vắng 7 -25 -25 9
vằn -22 -22 -22 -22
vẻ -42 -42 -3 12
vẽ -3 -22 -22 -22
vết -33 -33 -33 -33
về -60 -60 -60 -60
vệ -14 11 1 -39
vệt -16 -15 -16 -15
vỉa -22 -21 -22 -21
vị -55 -28 -22 -4
vịnh -60 -14 -10 -21
vọng -26 -26 16 -26
vỏ -25 -25 -25 -25
vốn -45 -44 -45 -45
vội -17 -16 -17 -17
với -60 -60 -60 -60
vỡ -20 -20 -20 -20
vợ -57 -57 -57 -57
vụ -60 -60 -60 -60
vừa -54 -53 -54 -54
vững -7 -7 27 38
vực -19 -18 -19 -18
vỹ 12 33 47 29
w -9 41 -9 -28
wa -18 22 -18 -17
wageningen -22 -21 -22 -21
wagner 7 -18 14 -18
wagon -43 -43 -43 -43
wakui 0 0 20 43
walcott -17 -16 -17 -17
wales -37 -36 -37 -36
walk -27 -27 -8 -27
walker 12 -7 44 45
wall -35 -35 -9 -35
walter 38 22 15 -4
wan 21 -16 23 -17
wanbi -19 -18 -19 -18
wanda -3 -22 -23 -22
wang 42 -11 21 36
wanna -20 -20 -20 -20
wannacry -49 -48 -49 -48
wannacrypt -16 -15 -16 -15
wanyama -13 -13 19 21
war 5 -20 15 -21
ward 22 -7 27 -7
warmbier 0 0 60 60
warner -17 -16 19 7
warren 60 0 26 39
warrior -18 -17 -18 -17
wars -19 -18 -19 -18
warsaw -21 -20 -21 -21
washington -60 -60 -60 -60
wasisto 0 0 38 34
wass -15 -14 5 -14
watch -31 -31 -31 -31
water -19 -19 -19 -19
watergate -17 -16 -17 -17
waters 0 0 30 37
watford -40 -39 -40 -39
watson -4 -4 46 30
wave -32 -5 -32 -31
wawrinka 0 0 53 60
way -17 -16 24 -17
wayne 43 -18 1 6
wazza -16 -15 -16 -15
wb -37 -36 -37 -37
wba -18 -17 -18 -17
wbo -19 -19 -19 -19
wc -17 -16 -17 -17
we -23 -23 -23 -23
wear -16 -15 -16 -15
weber 0 51 20 0
website -27 -26 -27 -27
wechat -16 -15 -16 -15
week -29 -28 -29 -28
weeknd -4 -4 42 -4
wef -35 -34 -35 -35
weibo -32 -32 -32 -32
weigang 0 0 49 53
weiser 0 0 32 34
welbeck -7 -7 27 32
wells -18 -17 2 6
wembley -27 -27 -27 -27
wen 18 30 36 -7
wendy 7 -25 -26 12
wenger 15 -4 58 60
werder -20 -20 -20 -20
werner -17 -16 31 7
west -47 -46 -8 -46
western -19 -18 -19 -18
westley 0 0 26 44
westminster -22 -21 -22 -21
what -19 -19 -19 -19
whip 20 0 0 46
white -16 -35 6 -4
whitfield 0 0 20 41
whitney 44 -4 -4 20
whitson 0 0 35 39
who -38 -37 -38 -38
whole -22 -21 -22 -21
wi -33 -32 -33 -32
widodo 0 0 36 24
wifi -28 -27 -28 -27
wigan -18 -17 -18 -17
wikileaks 8 -11 -12 35
wikimedia 27 -7 -7 -7
wikipedia -31 -31 -31 -31
wilbur 45 0 26 0
wilders 0 0 36 41
wildlife -16 -15 -16 -15
wildtrak -24 -24 -24 -24
will 35 15 14 46
william 47 -11 18 33
williams -12 -11 50 39
willian -20 -20 -20 -20
willis 20 0 0 44
willy 42 0 0 0
wilson 10 -9 31 21
wimbledon -47 -46 -47 -46
win -10 27 10 -9
windows -27 -46 -47 -46
wing -20 -20 -1 -20
wings -23 -23 -4 -23
winner -22 -21 8 3
winston 32 -4 30 -4
wipo -17 -16 -17 -17
wisconsin -19 -19 -19 -19
witness -18 -17 -18 -17
wl -18 -17 -18 -17
wolbachia -19 -18 -19 -18
wolf 16 -13 13 21
wolfsburg -32 -32 -32 -32
woman -38 -37 -38 -37
women -16 -15 4 -15
won -13 38 60 17
wonder -12 -37 -37 -37
wong -10 -9 27 -9
wonsan -19 -18 -19 -18
woo 11 47 34 -14
wood -15 19 23 23
woods -12 -11 39 33
woodward -4 -4 47 26
wook -12 -11 23 -11
word -21 -20 -21 -21
world -60 -60 -60 -60
woud -7 -7 22 23
wozniacki -12 -11 18 -11
wp -20 -20 -20 -20
wright -4 -4 49 38
wsj -26 -26 -26 -26
wta -17 -16 -17 -17
wti -28 -27 -28 -27
wto -33 -32 -33 -32
wu 36 -7 22 27
wukong -10 -9 10 28
wurtzbach 0 0 39 0
wwdc -28 -27 -28 -27
x -9 -7 -18 -3
x1 -23 -23 -23 -23
x3 -23 -22 -23 -22
xa 19 -38 -39 -38
xanh -45 -44 -45 -45
xavi -4 -4 -4 44
xavier 36 0 20 43
xay -29 -29 -29 -29
xbox -26 -26 -26 -26
xd -19 -19 -19 -19
xdcb -21 -20 -21 -21
xe -60 -60 -36 -25
xem -57 -56 -27 -22
xen -22 -21 -22 -21
xh -45 -44 -45 -44
xhaka -13 -13 28 17
xhcn -29 -28 -29 -29
xi -10 -6 -39 -39
xiao -3 -22 -23 1
xiaomi -22 -41 -42 -42
xii -46 -46 -46 -46
xiii -30 -30 -30 -30
xin -50 -50 -11 4
xinh -26 1 15 9
xinhua -20 -20 -20 -20
xiumin -18 -17 -18 -17
xiv -48 -48 -48 -48
xix -18 -17 -18 -17
xiên -10 -9 28 47
xiển -30 -29 -30 -29
xk -17 -16 -17 -17
xklđ -21 -20 -21 -21
xl -33 -32 -33 -32
xls -23 -22 -23 -22
xlt -20 -20 -20 -20
xnk -29 -28 -29 -29
xo -18 -17 -18 -17
xoay -16 -15 -16 -15
xong -29 17 -29 -29
xoài -25 -24 14 18
xp -28 -28 -28 -28
xperia -32 -32 -32 -32
xps 0 0 41 43
xpvphc -19 -19 -19 -19
xskt -38 -38 -38 -38
xu 3 -39 -40 -40
xuan 5 -14 22 -14
xung -41 -40 -41 -40
xuyên -52 -52 -2 -15
xuyến 20 0 57 60
xuyền 0 0 38 41
xuân 6 36 2 -5
xuất -52 -51 -22 -27
xuống -26 -26 -26 -26
xv -24 -23 -4 -23
xvi -16 -15 4 -15
xviii -21 -20 -21 -21
xx -26 -25 -26 -25
xxi -21 -20 -21 -21
xy -26 -26 -26 -26
xz -21 -20 -21 -21
xzs -16 -15 -16 -15
xà 4 -22 -3 -22
xá -41 -14 -41 -40
xác -44 -44 -44 -44
xám -18 -17 -18 -17
xát -25 -25 -25 -25
xâm -23 -23 -23 -23
xây -60 -60 -60 -60
xã -56 -55 -56 -55
xép -17 -16 -17 -17
xét -45 -45 -45 -45
xê -36 24 -36 -36
xì 45 0 0 0
xí -37 -37 -37 -37
xích -22 5 -22 -21
xín -19 -18 -19 -18
xóa -23 -23 -23 -23
xóm -25 -25 -25 -25
xót -28 -27 -28 -28
xô -53 -26 -27 -53
xôi -17 -16 -17 -17
xôn -23 -22 -23 -22
xú -20 -20 -20 -20
xúc -42 -42 -42 -42
xăng -30 -29 -30 -29
xơ -23 -22 -23 -22
xưa -22 -22 -3 -22
xương -36 -35 13 -11
xưởng -19 -18 1 12
xạ -18 -17 -18 -17
xả -24 -24 -24 -24
xảy -24 -23 -24 -23
xấu -17 -16 -17 -17
xậm 0 0 20 60
xế -23 -22 -23 -22
xếp -36 -35 -36 -35
xồng 34 0 41 0
xổ -34 -33 -34 -33
xứ -21 -20 11 -21
xử -44 -43 -44 -43
y -9 -14 -24 -15
y14 -16 -15 -16 -15
y2 -17 -16 -17 -17
yahoo 16 -18 -19 41
yak -26 -26 -26 -26
yale -22 -22 -22 -22
yamaha -6 -47 -47 -47
yamamoto 0 0 39 0
yamato -29 -29 -29 -29
yamazaki 0 0 32 34
yanbi 0 0 0 51
yang 29 -16 21 14
yangon -23 -22 -23 -22
yanis 0 0 0 50
yanjun -21 -20 -21 -21
yannick 39 -4 -4 -4
yanukovych 0 0 26 43
yaris -42 -41 -42 -41
yars -19 -19 -19 -19
yasumasa 29 0 38 24
yates 0 0 38 24
yathotou 0 0 45 0
yaya 55 0 0 0
yazaki 0 0 32 43
ye 35 -9 23 21
yelin 0 0 39 24
yellen 0 0 42 30
yellowstone 3 -16 -17 7
yemen -46 -46 -46 -46
yen -17 -16 -17 -17
yenko -25 -25 -25 -25
yeon 12 -7 36 -7
yg -23 -23 -23 -23
yi -10 17 25 -9
yildirim 0 0 39 0
yoga -34 -34 -34 -34
yokohama -24 -24 -24 -24
yokosuka -32 -31 -32 -31
yong -10 47 39 -9
yonhap -46 -46 -46 -46
yoo 25 20 -22 19
yoon 50 47 32 37
yoona 0 0 0 59
york -57 -56 -57 -56
yoshihide 44 0 0 24
you -33 18 -3 -32
younes -19 -18 -19 -18
young 7 34 34 -27
youssef 38 -4 15 -4
youth -18 -17 -18 -17
youtube -49 -49 -49 -49
ypg -27 -27 -27 -27
ypt -23 -23 -23 -23
yu 25 -19 13 -19
yuka 26 0 0 48
yun 18 47 29 32
yuri 21 -21 -22 -21
yury 32 -4 -4 20
yves 16 -9 29 -9
yzf -25 -24 -25 -24
yên -42 -34 -18 -11
yêng 39 -4 -4 -4
yêu -50 -49 -50 -49
yến 30 40 47 41
yết -22 -22 -22 -22
yếu -31 3 -31 -30
z -21 -40 -40 -40
z2 -28 -28 -28 -28
z300 -19 -18 -19 -18
z450 -17 -16 -17 -17
z800 -16 -15 -16 -15
z900 -27 -27 -27 -27
zabaleta -4 -4 25 35
zac 44 0 0 50
zafar 39 0 0 0
zaghba 0 0 42 52
zakharova 0 0 46 46
zalo -12 -31 -32 -31
zalora -17 -16 -17 -17
zambia -31 -31 -31 -31
zara -4 3 -24 0
zarif 0 0 42 37
zarour 30 -4 -4 20
zdravko 40 0 0 0
zealand -56 -55 -56 -55
zelalem -4 -4 21 33
zeman 0 0 58 30
zen -19 -19 -19 -19
zenfone -19 -18 -19 -18
zenna 44 0 0 0
zenvo -17 -16 -17 -17
zero -22 -21 -22 -21
zeybekci 0 0 35 39
zhang 48 0 35 60
zhao 34 33 0 44
zhong 38 0 0 0
zhongtian 0 0 39 0
zhongwang -24 -23 -24 -23
zhou 44 0 20 47
zhu -15 -14 -15 16
zidane -7 -7 52 60
zika -29 -28 -29 -28
zimbabwe -26 -25 -26 -25
zinedine 59 0 0 24
zing -53 -52 -53 -53
zion -19 -19 -19 -19
zircon -31 -30 -31 -30
zizou -24 -24 -24 -24
zlatan 59 26 0 49
zoe 36 0 20 0
zor -29 -29 -29 -29
zouma -10 -9 25 -9
zte -17 -16 -17 -17
zuckerberg -12 -11 43 46
zuma 20 0 20 41
zumwalt -30 -30 -30 -30
zverev -12 -11 42 46
zverez -15 -14 11 -14
zx -16 -15 -16 -15
à -28 -27 -28 -28
á -47 -24 -60 -60
ác -19 7 -19 -19
ái 19 20 35 31
ám -23 -23 -23 -23
án -28 -27 -28 -27
áng -23 -23 -23 -23
ánh 20 25 26 12
áo -47 -47 -28 -47
áp -41 -41 -41 -41
âm -42 -15 -7 -41
ân -4 6 16 27
âu -24 -60 -38 -46
én -12 -11 -12 28
ép -19 -18 -19 -18
ê 33 -20 -21 -21
ía 0 0 48 0
ích 3 4 0 -29
ít -47 -46 -47 -46
ô -21 -13 -46 -46
ôi -31 -31 -31 -31
ôm -22 -22 -22 -22
ôn 8 -17 -18 -17
ông -60 -60 -60 -60
ôtô -35 -34 -35 -34
úc -56 -56 -56 -56
út 13 31 17 35
ý -24 -18 -14 -6
ăn -47 -47 -47 -47
ăng -18 -17 -18 -17
đ 25 33 22 38
đa -60 -60 -60 -60
đai -17 -16 -17 -17
đakrông -18 -17 -18 -17
đam -19 -18 52 24
đan 15 -7 21 -1
đang -47 -46 -14 -23
đau -35 -35 -16 -35
đb -56 -55 -56 -55
đbnd -22 -22 -22 -22
đbqh -52 -51 -52 -51
đbscl -41 -40 -41 -40
đbvn -18 -17 -18 -17
đe -18 -17 -18 -17
đem -21 -20 -21 -21
đen -6 -40 -40 -40
đh -60 -60 -60 -60
đhcđ -28 -28 -28 -28
đhqg -31 -31 -31 -31
đhqghn -17 -16 -17 -17
đhtt -19 -18 -19 -18
đhđcđ -29 -28 -29 -29
đi -52 -52 -52 -52
đinh 30 6 -5 -5
điên -19 -19 -19 -19
điêu 18 -17 2 -17
điếu -29 -28 -29 -29
điềm -24 -24 22 -24
điền 2 -21 7 12
điều -55 -60 -32 -30
điểm -58 -31 -32 -58
điển -51 -51 -22 -51
điện -29 -36 -43 -32
điệp 1 2 38 27
đk -22 -21 -22 -21
đkgd -21 -20 -21 -21
đkkd -26 -26 -26 -26
đkv -23 -23 -23 -23
đkvđ -40 -39 -40 -39
đkxt -19 -18 -19 -18
đn -19 -18 -19 -18
đo -22 -21 -22 -21
đoa -23 -23 -23 -23
đoan 10 -9 -10 -2
đoàn 15 -27 -14 -17
đoán -15 -14 20 16
đoòng -28 -27 -28 -28
đoạn -51 -51 -51 -51
đsq -24 -23 -24 -23
đsđt -24 -24 -24 -24
đt -60 -60 -60 -60
đtb -18 -17 -18 -17
đtdđ -26 -25 -26 -25
đtm -18 -17 -18 -17
đtnđ -29 -28 -29 -28
đtqg -42 -42 -42 -42
đttd -18 -17 -18 -17
đttp -19 -18 -19 -18
đtvn -32 -31 -31 -31
đu -25 -24 -25 -24
đua -29 -29 -29 -29
đun -20 -20 -20 -20
đuôi -19 -19 -19 -19
đuống -22 -21 -22 -21
đuổi -17 -16 -17 -17
đx -22 -21 -22 -21
đà -60 -60 -60 -60
đài -60 -35 -29 -38
đàm 32 -13 0 -10
đàn -53 -26 -12 -28
đành -22 -21 -22 -21
đào 9 -17 -2 1
đá -9 -4 -42 -17
đám -45 -44 -25 -44
đán -30 7 2 -30
đáng -56 -56 -56 -56
đánh -49 -48 -49 -48
đáp -45 -44 -45 -44
đáy -20 -20 -20 -20
đâm -28 -27 -28 -27
đâu -33 -32 -33 -32
đây -60 -60 -60 -60
đã -56 -55 -56 -55
đèn -35 -35 -35 -35
đèo 0 -25 -26 -25
đéc -23 -22 -23 -22
đê -28 -28 -2 26
đêm -50 -50 -50 -50
đình -21 36 -10 -25
đích -24 -24 -5 -24
đính -17 -16 21 -17
đòi -25 -25 -25 -25
đòn -23 -22 -23 -22
đó -60 -60 -60 -60
đón -35 -35 -35 -35
đóng -38 -37 -38 -38
đô -30 -18 -14 -16
đôi -14 -50 -50 -50
đôla -25 -25 -25 -25
đôm -22 -22 -22 -22
đôn -5 -34 10 20
đông -5 -17 -4 -11
đùa -18 -17 -18 -17
đúc -19 -18 -19 6
đúng -52 -51 -52 -51
đăk -47 -46 -46 -46
đăkdrinh -17 -16 -17 -17
đăng 19 30 18 4
đĩa -23 -22 -23 -22
đơn -53 -52 -27 -52
đưa -46 -45 -46 -45
đươm 0 0 36 43
đương -39 -38 1 -4
đước -23 -23 -23 -23
đường 3 -13 4 2
được -38 -60 -31 -28
đượm 0 0 38 43
đạ -28 -28 -28 -28
đại -18 13 -12 -14
đạm -35 -35 4 0
đạn -21 -20 -21 -21
đạo -24 7 20 -6
đạp -20 -20 -20 -20
đạt -27 13 45 46
đả -17 -16 -17 -17
đảm -31 -31 3 -7
đản -24 -24 -24 -24
đảng -60 -60 -60 -60
đảo -48 -48 -48 -48
đất -24 -53 -54 -54
đấu -39 -39 -39 -39
đấy -40 -39 -40 -40
đầm -20 -39 -20 -5
đầu -60 -60 -60 -60
đầy -22 -21 -2 -21
đẩu -13 -13 19 36
đẩy -37 -37 -37 -37
đẫy -31 -30 -31 -30
đậm -7 -7 18 45
đập -26 -26 -26 -26
đậu 21 -31 1 -31
đắc 13 34 -6 5
đắk -60 -59 -60 -59
đắt -16 -15 -16 -15
đằng -39 -39 0 -9
đẳng -21 -20 -21 -21
đặc -60 -60 -60 -60
đặng 55 20 17 10
đặt -33 -33 -33 -33
đẹp -31 -31 1 -1
đế -26 -26 14 -26
đến -60 -60 -45 -47
đề -58 -58 -18 -58
đền -24 -10 -43 -43
đều -19 -19 -19 -19
để -60 -60 -36 -22
đệ -19 -38 10 18
đỉnh -17 -36 11 -6
đị -17 -16 3 -17
địa -53 -53 -53 -16
địch 44 0 46 0
định -40 -21 -8 -13
đọc -37 -36 6 -36
đỏ -46 -45 -20 -21
đố -16 -15 -16 -15
đốc -31 -31 -12 -31
đối -60 -60 -60 -60
đống -51 -51 -51 -51
đốp -22 -21 -22 -21
đốt -22 -22 -3 -22
đồ -54 -27 -54 -23
đồi -26 -25 -26 -25
đồn -48 -48 -48 -48
đồng -24 -36 -15 -18
đổ -29 -29 -29 -29
đổi -42 -41 -22 -42
đổng 22 16 -21 -21
đỗ 50 24 -5 -35
độ -60 -60 -11 -11
độc -40 -40 -40 -40
đội -60 -60 -60 -60
động -56 -56 -20 -26
đột -30 -30 -30 -30
đới 44 0 36 39
đời -47 -46 -6 -46
đợi -10 -29 -29 -29
đợt -37 -37 -37 -37
đụ 3 -16 -17 -17
đụng -21 -20 -21 -21
đủ -18 -17 12 13
đứa -34 -33 -34 -33
đức 6 23 9 14
đứng -43 -43 -43 -43
đừng -53 -52 -52 -52
đực 0 0 38 37
ơn -26 -25 -26 -25
ư -48 -48 -48 -48
ưng 27 -15 -16 -15
ưu -39 -39 -39 -39
ương -17 29 9 -17
ước -41 -40 1 5
игил -17 -16 -17 -17
сирии -24 -24 -24 -24
сша -24 -23 -24 -23
ả -52 -52 -52 -52
ảnh -40 -60 -48 -38
ấm -24 -23 -24 -23
ấn -60 -60 -60 -60
ấp -20 -20 -20 -20
ất -16 -15 27 28
ấy -37 -36 -37 -37
ẩm -4 -4 15 45
ẩn -23 -23 6 18
ốc 5 -29 -30 -29
ối -16 -15 -16 -15
ốm -16 -15 -16 -15
ống -31 -30 -31 -30
ồ -25 -25 -25 -25
ổ -19 -18 -19 -18
ổn -22 -22 4 15
ớt -24 -24 2 -24
ờ -26 -25 -26 -25
ở -60 -60 -60 -60
ủng -32 -32 -32 -32
ủy -60 -60 -60 -60
ứng -10 -44 -45 -44
ừ -23 -22 -23 -22
ỷ 17 35 -23 -23`,
  endings: `000 -15 -14 -15 -14
017 -16 -15 -17 -16
100 -16 -15 -17 -16
150 -17 -16 -18 -17
200 -16 -15 -17 -16
250 -15 -14 -15 -14
350 -16 -15 -17 -16
500 -19 -18 -20 -18
aal 10 -7 15 -7
aar -10 24 9 -10
aba 4 14 -4 -19
abe -12 -11 8 7
abi 4 0 -19 -18
aby 7 -10 1 13
aca -15 -14 -9 5
ace -3 -6 -15 -15
ach -12 16 10 2
ack 4 -24 3 -2
aco -7 -23 -25 -24
acy -10 -15 -5 8
ada -3 -26 -1 2
ade -7 1 -11 -4
adi 0 -17 15 14
ado -6 -22 4 -3
ads -15 -14 -2 -14
adt -15 -14 -15 -14
ady 19 -4 27 -4
ael 21 -9 -6 7
afa 12 16 5 -9
afi 11 -6 19 19
aft -15 6 1 -15
aga -17 -16 1 6
age -17 -8 -6 -19
agi 7 -9 9 -10
ago 1 -20 -19 -9
aha -2 -19 -20 -19
ahn 10 -12 0 5
aia 5 -11 7 -11
aid 0 -14 -10 -14
ail 6 -22 -24 0
ain 8 -23 11 2
air 4 4 -11 -4
ais -5 -16 5 -4
aja 14 27 13 -1
aka -23 -22 0 -10
ake 11 -18 2 8
aki 6 -18 11 9
ako 16 -7 6 15
aku -16 -15 -1 12
ala -7 -25 -4 4
ald 10 -18 0 -15
ale -20 -25 3 3
ali 1 -19 3 7
alk -6 -13 -9 -14
all -7 -27 2 -1
alo 12 -14 8 0
als -25 -25 -26 -25
alt -18 -17 -14 -8
alu -2 -13 -15 -14
aly 11 12 -16 -15
ama -13 -29 -2 -1
ame -1 -20 -16 -21
ami 1 -20 11 4
amo -16 -15 -17 -16
amp -15 -14 -8 4
ams -17 -16 1 -4
ana 12 -33 -1 6
and -10 -3 2 -6
ane 11 6 5 12
ang 0 8 -7 -1
anh 0 4 1 8
ani 5 7 14 17
ank -10 -29 -11 -5
ann 11 23 28 11
ano 16 11 16 10
ans -2 -17 -2 -11
ant -15 9 4 1
anu 13 -8 15 10
any 16 -16 3 -8
apa -18 -17 -19 -18
ape -17 -16 -8 -16
app -13 -12 11 7
aps -15 -14 -15 -14
ara 4 10 6 2
ard 14 15 13 8
are -10 -26 -19 -7
ari 6 0 7 12
ark 5 -18 2 8
arm -17 -16 0 -17
aro 11 -9 1 6
ars -5 13 7 -21
art -7 -22 7 3
aru 14 -11 1 2
ary 17 12 -8 1
asa 3 -15 1 14
ase -17 -16 5 5
ash 11 -16 6 9
asi -15 -14 4 -14
aso 5 -11 1 -11
ass -22 12 3 -8
ast -22 -21 -19 -21
ata -3 -28 -5 8
ate -9 -12 -10 -2
ath 0 -19 7 6
ati -16 -10 5 -1
ato 8 4 7 1
ats 2 -14 2 0
att 8 -8 23 -8
aud 14 -7 15 2
aul 11 -5 0 -1
aus 7 -9 15 -10
aux -16 -15 -17 -16
ava -19 -18 -20 -18
ave 5 -8 2 4
avi 9 -7 13 18
awa -3 -22 6 3
awi 13 -13 3 4
awk -17 -16 -18 -17
aya 0 -27 1 7
aye -14 -13 4 5
ays -14 -13 -2 -13
azi -13 20 5 -13
bad -11 -6 -9 -1
bal 1 -15 2 -16
ban 4 -11 12 11
bao -16 -15 -17 -15
bar -13 5 4 -8
bas -17 -16 0 -12
bat -15 -15 8 -15
bay -19 -14 -17 -18
bee 2 20 1 -12
bel 8 8 -9 12
ben 2 1 -5 9
ber -2 15 6 -2
bes -9 -9 12 -8
bia -23 -22 -10 -4
bic -15 -14 -15 -14
bie 14 -9 10 7
bil 1 -15 -3 -16
bin 11 -3 12 13
bio 14 0 -4 4
bit 3 -14 1 -14
biz -19 -18 -20 -18
ble -2 -24 1 -8
bon -16 -15 -8 1
boo -8 10 -12 6
bot -15 -14 1 2
box -16 -15 -17 -16
bra -17 -16 -4 -15
bul -15 -14 -15 -14
bus -17 -16 -1 0
cal 2 12 -20 -15
cam 1 -15 -15 -13
can -2 -22 -8 5
cao -2 -3 3 10
cap -17 -16 -2 -16
car -16 -19 -15 -19
cas 0 -10 -16 -14
cca 11 -10 5 2
cci -15 -14 9 12
cco -13 -5 0 -13
cer -4 -17 0 -2
ces -20 14 -7 -19
cha 12 7 7 1
che -24 3 -1 -24
chi 2 -20 0 -1
cho -21 -20 2 -14
cht -16 -15 2 -16
chu -1 3 -14 -12
chy 13 -9 9 -10
cia 19 -15 -2 4
cic -10 -9 16 6
cin 1 -15 -17 -16
cio 6 15 -2 -18
cke -4 -4 23 -4
cki -4 -12 8 7
cks -14 -13 13 7
cky 23 -9 3 -2
cle -19 -18 -20 -18
com -10 -23 -11 -24
con -26 -25 -6 2
cos -5 -20 -18 -17
cts -18 -17 -19 -18
cus -2 -17 -12 -16
dad -16 -15 5 -2
dae -15 11 -9 -15
dah -17 -16 -4 6
dai -13 -13 0 -13
dal -20 -19 4 4
dam 0 -18 -5 8
dan 2 -19 -10 -12
dar 4 20 6 -18
dat 1 -15 -17 -16
day -7 -23 -2 -10
ddy 10 16 6 8
deh 10 -7 17 15
del 12 9 -7 17
den 8 -16 9 13
deo -11 8 6 8
der 6 -20 10 0
des -8 -22 1 2
dex -19 -18 -20 -18
dez -8 26 15 7
dge -13 -18 13 7
dia 2 -11 -14 -3
die 21 -10 8 3
din 9 -23 4 9
dio 9 -17 -15 -16
dis -10 -9 10 10
dle -11 -10 13 -10
don 6 5 -2 -4
dor 9 8 -9 -2
dos -6 8 7 -15
dow -13 -12 0 5
dra 13 -15 -8 6
dri 17 -6 13 11
dro 14 -3 -7 0
ead 1 -15 -2 1
eae -15 -14 -15 -14
eak -13 -12 4 -12
eal -5 -7 -22 -21
eam -20 -21 -22 -21
ean -2 -5 -3 -4
ear -21 13 -22 -21
eat -3 1 1 -13
eau -8 -7 16 10
eca 0 -11 -3 11
ech 5 -7 -1 7
eck 6 8 8 14
eco -19 -20 -8 5
ect -3 -22 -23 -22
eda 8 -17 9 12
edi 7 23 4 7
edo 1 18 12 7
eed -6 10 -8 -8
eek 3 7 4 -16
eel 6 -16 -18 -17
een -1 -19 -5 1
eep 7 -12 4 8
eer -15 22 3 -15
ees 4 -13 0 -13
eet 1 -7 -17 -16
eev 17 -4 17 20
ega -9 -8 10 17
ego 7 -8 11 6
ehr -15 -14 -2 -14
eid 9 -10 3 13
eil 6 -9 3 13
eim -20 -19 -20 -19
ein 3 -20 19 10
eko 9 -8 13 -8
ela 19 14 10 6
eld -1 13 12 12
ele 17 -12 17 19
ell 3 -17 18 11
elo 15 22 8 12
els -4 -21 3 -7
ely 16 18 11 8
ema -18 -17 -13 3
emi 16 -7 16 6
ena 15 1 3 6
end -10 -17 -4 -9
ene 19 -19 -3 -2
eng 8 11 9 11
eni 15 -13 4 -1
eno -14 20 5 -14
ens -8 2 1 -3
ent 0 -16 -8 -15
eon -7 -26 -5 -5
era -8 -23 6 -16
ere -2 15 5 7
erg -6 14 16 6
eri 10 -23 -2 4
ern -4 -18 0 8
ero 6 -20 5 14
ers -20 2 1 1
ert 15 5 17 13
ery 4 -20 11 -12
esa 6 -18 -19 -18
ese 6 13 -11 -1
esh 5 1 4 1
ess -11 2 -4 -3
est -8 -14 -7 -29
eta -2 14 -2 6
ete 15 -12 2 7
eth 28 9 8 2
eto 10 23 23 12
ets -22 -21 -2 3
ett 11 -13 17 19
eum -13 27 -14 -13
eun -8 31 6 -10
eus -18 -17 0 4
eva 11 -13 2 13
ews -30 -24 -14 -29
eye -14 -14 -10 -14
eza 14 26 1 14
fan 17 1 9 -5
far 16 -7 15 -7
fen 12 -7 11 20
fer 7 -15 14 5
fic -15 -14 -15 -14
fin 7 -12 6 -12
fta -18 -17 -19 -18
ful -16 -15 -17 -16
gal 5 12 -2 -17
gam -15 -14 -15 -14
gan 3 -25 7 12
gar 2 -8 -13 -10
gas -17 -16 -5 3
gel 9 -2 4 -6
gen -2 -11 1 2
ger -1 -10 8 9
ges 1 -15 6 7
get 0 -16 -18 -17
ghi 10 -6 15 -2
ght -6 -25 -4 2
gic -18 1 -14 -17
gie 9 -16 -3 7
gin 5 -10 12 -6
gio 7 -13 -1 -1
gle -6 -15 5 -16
gna -16 -15 1 -16
gne -14 -13 12 -3
gon -23 -22 -10 -23
gor 9 -12 -8 16
gue -20 -20 -4 -6
gus 10 -10 -7 11
had -9 18 -4 -16
hai -4 3 7 3
hak -12 22 -3 5
hal 10 -12 8 19
ham -8 -10 3 0
han 11 7 6 1
hao -2 11 5 5
hap -15 -14 -15 -14
har 9 4 10 8
hat -1 -20 -21 7
hay 10 -14 -2 -14
hcm -16 -15 -17 -15
hea 6 -10 10 -10
hee 11 0 1 -11
hel 14 7 11 19
hem 6 -16 -18 -11
hen 3 -7 8 9
heo -12 17 -16 -9
her 7 11 14 14
hes -14 -13 1 -3
hey 7 -9 9 -9
hia 0 -22 -8 -6
hic -16 -15 -17 -16
hid 11 21 5 -12
him 19 23 -12 -12
hin 3 -7 13 12
hio 7 -9 3 13
hip -18 -20 -8 1
hir 4 20 5 -13
his 1 12 -7 2
hoa -12 -8 1 11
hoe 2 -13 -14 -4
hoi -2 -14 -14 0
hom -4 -15 -16 13
hon -3 17 4 7
hoo 2 -12 0 8
hop -15 -14 -5 -1
hos -18 -17 -19 -18
hot -11 -11 7 -11
hou -4 18 3 0
hov -4 -3 24 -3
how -14 -16 -17 -16
hra -12 -11 1 11
hts -13 20 -14 -13
htt -17 -16 -18 -17
hua -10 -16 5 2
hub -15 -14 -15 -14
hui -17 -16 0 -6
hun 0 -15 -8 -9
hát -15 -13 -14 -13
hân -2 2 1 1
húc -11 8 6 -2
hơi -13 -13 -11 8
iac -13 -13 -5 4
iah 9 17 -13 -12
ial 2 -23 -10 -3
iam 9 -13 -13 -6
ian 11 3 1 -1
iao -10 -11 -7 7
ias 10 7 7 -18
iba 3 -13 6 0
ibe 4 -13 0 -13
ica 0 -18 -7 -4
ice 6 -8 -14 -15
ich 9 34 19 20
ici -12 -11 10 -11
ick 15 26 16 16
ico -3 2 -16 -22
ics -17 -28 -5 -29
ict -2 -13 -15 -14
ida -4 -21 9 0
ide -7 -26 -1 -8
idi 3 -16 5 6
ido -6 -19 -6 -16
ids -19 -18 -6 -7
ied 4 -16 3 4
iel 23 -6 16 -3
ien 16 -20 -4 -7
ier 5 2 16 7
ies -9 -25 4 -3
iet -22 -22 -23 -22
iev -13 -13 8 -1
iew 6 -17 -1 -17
ifa -9 -9 -2 -13
ife -20 -19 -20 -19
iff -15 -14 4 -14
ift -17 -16 -11 -14
iga -17 17 -4 -17
ige 0 -13 -14 -13
igo 10 -11 7 12
ija 9 28 0 -4
ika 7 -20 -6 -21
ike 3 -17 -1 4
iki -10 -16 2 -16
iko 21 -15 -8 20
ila 10 -16 1 6
ild 2 -14 -15 -14
ile -7 -18 -3 -23
ili 0 -16 -4 -17
ilk 4 -13 -14 -13
ill 12 -16 11 13
ilo 14 18 -12 6
ily 4 13 -8 -6
ima -8 -10 -3 7
ime 3 1 -21 -20
imi 18 -8 15 22
ims -15 -14 -2 -14
ina 16 -31 0 10
ind -1 -18 1 -18
ine 9 -5 -10 -2
ing -10 -1 0 -5
inh -2 17 1 -5
ini -5 -27 7 10
ink -15 -22 -7 0
inn 11 -9 -3 14
ino 11 -25 5 7
ins -23 4 9 11
int -7 -5 -25 -24
ion -10 -19 -12 -12
ior -14 -15 -10 -9
ios -17 -17 3 -17
iot 5 -12 -7 5
ipe 8 7 -14 -5
ips -18 -18 -4 -3
ira 11 1 1 4
ird 10 -10 4 -10
ire -10 -9 -9 -18
iri 8 -20 1 -6
iro 19 -19 7 15
isa 25 -13 -14 3
ise 8 0 -7 8
ish 12 -19 8 2
isi -12 -12 3 -2
ism -15 -14 -15 -14
iso -15 -14 -2 8
iss 11 -12 3 13
ist -8 -25 -5 -8
ita 12 11 5 5
ite -9 -26 -13 -3
ith 7 -5 16 -12
iti 0 -16 -1 -2
ito 11 12 -3 7
its -20 -19 -20 -19
itt 12 -5 19 0
ity -7 3 -10 -5
itz 1 -15 15 -3
ium -27 -27 -29 -28
ius 2 -21 -5 4
iva -18 -17 1 -17
ive -4 -26 -7 -26
iwa 11 -11 -4 7
iya 2 6 -9 1
iza -1 -8 -10 -1
ize 10 -13 -14 10
iêm 2 -2 6 2
iên -12 6 5 10
iêu 3 5 -4 -6
iếm -15 -12 -2 -14
iến -3 11 4 7
iếp -15 -14 -15 -14
iết -12 15 -6 -8
iếu -2 -6 -7 -3
iềm -13 -12 4 6
iền -6 -12 6 4
iều -3 0 -10 -12
iển -12 4 -1 11
iễn -14 -2 -5 10
iệm -9 -13 -3 9
iện -13 13 -2 -1
iệp 4 -1 15 12
iệt -18 -12 -3 -10
iệu 1 16 -7 -5
jan 12 -19 -7 8
jin 8 13 -3 13
kai -6 -11 -4 -15
kan -5 -2 -2 -20
kao -14 -14 -9 -14
kar 7 -16 13 11
kat 3 -11 2 8
kel 0 -4 20 25
ken -16 -20 -22 -21
ker 1 -30 8 3
kes -18 -17 4 5
ket -19 -18 -20 -18
key 2 17 9 2
kha -14 -15 0 9
kia 4 -13 -14 -13
kie 4 -18 -1 3
kin -2 -19 12 11
kit -5 -17 -15 -17
kon -17 -16 -18 -17
kov 3 -13 28 24
kri 5 -11 1 -11
lah 17 -1 -1 3
lal 10 -10 2 -10
lam 4 -17 -3 7
lan 1 2 4 -11
lao -15 -13 -15 -14
lar -2 -3 8 -2
las 14 -9 10 8
lat 13 -13 0 -13
lau -10 -12 10 7
lav 29 -9 -10 -10
lay 5 -23 0 1
lda 2 -15 -3 6
lde 8 -7 9 20
ldo 5 -11 7 10
lds -10 8 13 7
leb 19 -7 3 6
led -12 -3 -23 -22
lee 11 -9 6 19
leh -6 -11 4 2
lem 19 -7 15 10
len 9 -10 11 14
ler -8 -28 15 13
les 6 -29 8 6
let -24 -23 4 -23
lev -10 -9 9 13
lex 3 -14 -12 -11
ley 10 13 18 21
lga 14 -9 -5 12
lia 14 -17 -5 11
lic -18 -17 1 2
lie 23 -14 3 16
lin 8 -19 12 6
lio 7 14 -9 0
lip 11 -13 -15 -14
lis -10 -7 6 1
lix 11 -2 3 -10
lla 7 -29 9 10
lle 6 8 5 7
lli -20 -19 17 21
llo 4 -19 14 7
lls -20 -15 3 -13
lly 15 8 5 8
lon 8 -15 6 8
lor 12 -4 0 6
los 6 5 3 -8
lot -19 -18 -3 -2
lov -9 26 21 20
low -4 0 5 -17
lta -17 -16 -4 -9
lue -14 -8 -18 -16
lum 5 -11 4 5
lus -23 -22 -24 7
lyn 29 -5 -5 16
mad 19 -9 7 7
mai -6 -3 -13 -12
mal 9 0 -1 -8
man 2 -10 15 13
mar 13 19 -3 11
mas 6 -13 -1 -14
mat 4 -15 -17 -4
max -6 -13 -16 -10
mba -1 -14 -16 -15
mbi 12 -9 3 1
mbo -17 -16 -4 -17
med 18 14 0 7
mel 23 -4 25 25
men 1 -19 -18 -19
mer 1 -14 6 15
mes -6 -27 -1 -15
met 11 -11 9 5
mex -16 -15 -17 7
mia 4 -13 -14 10
mic -24 -23 -12 -17
mie 9 -7 13 18
mim -2 8 -5 7
min -3 0 2 7
mir 21 -13 -14 -13
mis -15 -15 -1 -3
mit -7 -15 -17 1
mma 9 -13 2 15
mmy 19 -11 -13 4
mon 10 14 11 7
mos -19 -18 -7 5
mun -11 -15 -16 -15
mus 2 -14 -15 8
nah 2 -16 -9 -17
nai 2 -14 -2 -14
nal -2 -4 -6 -25
nam -2 -23 -26 -24
nan 6 -22 9 10
nao -15 -14 -15 -14
nar 16 13 12 -10
nas 8 15 2 -2
nca -12 -11 7 -11
nce 5 -2 -2 -10
nch -19 0 -5 -2
nco -15 -19 4 -4
ncy -3 -16 -6 -16
nda 11 -22 -1 9
nde 2 -14 14 9
ndi 5 -19 -16 7
ndo 11 -2 1 3
nds -8 -24 -5 -3
ndy 12 20 2 1
ned -2 20 -15 -14
nel 14 -17 -14 -6
nen -9 24 17 12
ner -11 -5 12 5
nes -19 12 -1 -2
net -12 -28 -9 -15
ney 9 12 12 12
nez -5 18 14 3
nga -6 -22 -7 4
nge -6 -22 4 -1
ngi -16 -15 -8 1
ngo -5 -22 -24 -18
ngs -25 -24 -5 3
nha -15 -14 8 11
nho -11 -2 -3 18
nia 2 -30 -13 -5
nic -7 -24 -1 6
nie 23 -13 5 13
nik 11 -14 -15 -1
nin 6 -16 10 8
nio 26 0 4 20
nis 23 -10 19 19
nit 2 -9 15 -9
nka 5 18 2 10
nko -14 10 27 32
nks -13 -12 11 -12
nna 15 17 2 23
nne 17 5 -7 12
nny 27 5 -6 6
nol -15 -14 -15 -14
nom -12 -11 7 -11
non -2 -19 10 8
nor 12 18 10 14
nos -4 -18 -19 -18
nov 0 -16 21 18
now -15 -14 3 -15
nsa 4 -13 5 -13
nse 0 17 -16 -16
nsi 10 -7 15 15
nsk -18 -17 -19 -18
nta 11 -9 -19 -8
nte 5 -19 11 12
nto -25 9 2 1
nts -6 -22 -10 -23
nus 13 -8 -16 -3
nvn -15 -14 -15 -14
nya 3 -17 -19 -1
nzo 25 -4 11 12
oad 4 -13 0 -13
oai -13 -12 -8 10
oan 4 -10 11 11
obe -15 -14 -15 -14
obi 4 21 -6 -12
oca -17 -16 -18 -13
och -12 22 7 -11
ock -25 -2 7 -25
oda -18 -17 0 5
ode -17 -16 -18 -17
odo -15 -14 -3 -6
ods -16 -15 -6 -5
ody 8 -16 -3 -10
oen 13 -9 3 -10
off 2 -9 21 24
oft -18 -17 3 2
ogi 5 -9 9 2
ogo 0 -16 -4 -17
ogy -15 -15 -7 -15
oha -2 -13 0 4
oid -16 -15 -17 -16
ois 1 18 5 0
oka 5 -11 7 -11
oke -11 -17 -18 -17
oko 5 -12 -7 18
ola 5 -24 3 -13
old 9 -5 5 13
ole 9 -16 0 9
olf 17 -8 -5 12
oli 3 -17 7 2
oll -11 10 3 12
olo 13 20 1 -17
olt -10 -10 12 10
oma -5 -21 -2 -21
ome -8 -23 -21 -23
omi 8 -14 -15 -9
omo -13 -13 0 -13
ona 9 -23 -3 9
ond 7 -16 6 2
one -10 -32 1 -3
ong -4 16 -1 -9
oni 9 20 15 11
ono -12 -11 10 11
ons -31 -30 2 -3
ont -23 -22 -16 -11
ony 16 -13 0 -9
ood -11 -12 2 7
ook -25 -25 -3 -20
ool -14 1 -1 -19
oom -15 4 -1 -7
oon 2 24 4 -3
oop 1 -15 -16 -7
oot -19 -18 -20 -18
ope 7 -17 -9 2
ops -18 -17 -19 -18
ora 13 -22 6 2
ord -5 -24 4 6
ore -1 -28 3 -2
orf -18 -17 5 -1
ori 9 14 8 10
ork -20 -19 -20 -19
orm 0 -17 -9 -17
orn 10 -14 17 14
oro -20 -19 -6 -14
orp -15 -14 -15 -14
ors -11 13 0 -22
ort -16 -29 -8 -5
ory 2 -22 -3 -1
osa -1 -17 10 11
ose 0 -4 7 2
osh 11 -9 3 7
osi -8 -7 16 8
oss -12 -11 7 11
ost -22 -24 -16 -25
ota -3 -18 6 -1
ote 4 -16 -1 2
oth -15 -14 -2 -14
oto -5 17 10 13
ott -6 -13 9 1
oud 16 -10 14 18
oul 5 15 6 1
oun 1 -15 2 -16
oup 5 -9 -11 11
our -5 1 2 -2
ous -3 -20 -21 -20
out -19 -18 -4 -18
oux -8 26 15 -7
ova -20 -6 21 10
ove -8 -5 12 14
ovo -20 -19 -20 -19
own -21 12 -5 3
oya -12 -12 -4 11
oye -15 -14 -15 -14
oài -3 4 -9 0
oán -11 -10 10 -1
pac -15 -14 -15 -14
pad -15 -14 -4 -7
pal 5 -13 -1 3
pan 0 -17 -10 -12
pas -18 -17 -10 -17
pat 7 -9 3 20
pay -17 -16 -7 -4
pec -15 -14 -15 -14
pel 9 -12 4 5
pen -13 -13 4 0
per 7 -25 1 2
pes -14 -13 3 -2
phu -13 -6 -11 10
pia -2 -3 -8 -10
pin -13 -12 4 -12
ple -7 -16 -4 -16
pol -10 -17 -19 3
pop -13 -15 -13 8
pot -13 -13 0 -13
ppa 2 -14 -15 -14
ppe 14 -6 6 12
pps 3 -8 13 -8
pro -21 -20 -22 -21
pur -24 -23 -25 -24
que 8 -21 -2 4
rad 5 -23 -16 -11
rag 10 -9 3 9
rah 2 -19 -1 -13
rai 0 -17 0 -17
rak -1 -17 3 -6
ral -23 -21 -15 -27
ram 4 -25 -2 -7
ran 5 -29 2 3
rap -17 -16 -18 -17
ras -1 -17 0 -18
rat 2 -22 -14 -22
ray -16 -19 5 7
rca -15 -14 -15 -14
rce -4 -16 -18 -5
rch -14 -13 3 7
rco 5 -8 9 2
rde -12 -11 4 15
rdi 5 -13 3 7
rdo 22 -7 -7 3
rds -16 -15 4 1
rdt -5 10 22 10
rea -3 16 -13 -8
red 8 -20 -21 -3
ree -23 -22 -10 -23
rel 15 21 10 14
ren 13 -16 5 11
rer -14 20 10 7
res -3 -8 4 -2
ret 6 -15 -3 -9
rev 0 0 31 22
rey 12 -18 6 9
rez -15 3 16 15
rge 13 1 -6 -10
rgo 10 -13 -14 -13
ria -5 -24 4 0
ric 7 -17 7 9
rid 4 -14 -15 -1
rie 13 4 -1 -19
rik 15 -9 4 -9
ril 23 -7 -3 4
rim 12 -9 9 -10
rin 10 0 11 6
rio 0 -20 6 -3
ris 21 -16 9 16
rit -1 -12 -6 4
rix -13 -13 0 -13
rks -16 -15 -17 -16
rla 14 -10 0 7
rld -19 -18 -20 -18
rma -1 -17 0 -1
rne -19 -18 7 -19
rod 21 -7 -1 -7
rol 1 3 -8 3
rom -19 0 -1 -5
ron -4 -12 2 1
ror 5 -12 -4 -11
ros -4 -14 -3 -1
rov -14 -13 22 15
row -1 -16 9 -16
rra -18 16 5 2
rri -13 -13 0 -13
rro -8 33 13 10
rry 20 3 10 13
rsa -13 -13 0 -13
rsk -18 -17 -19 -18
rst -17 -16 1 -17
rta 7 9 -8 2
rte -17 -16 -2 11
rth -5 -12 5 6
rto 22 -7 17 -5
rts -23 -22 -4 -19
rty 8 -13 8 -13
rtz -8 -7 17 17
rum -18 -17 -5 -18
rus -25 -24 -15 -25
rut 13 -9 3 -10
rya -6 -15 -17 3
ryl 29 -4 -5 6
sad -12 22 -12 11
sai -14 -13 8 3
sak -13 -12 -13 14
sal 11 -11 -12 -11
sam 9 -3 -12 -12
san 4 -21 -22 -13
sar 9 3 9 11
sat -16 -15 -3 -16
say 2 1 3 -14
sch 9 -8 13 -8
sco -7 -16 -16 5
sea 2 -14 -15 -14
see -2 -5 -1 -13
sei 4 -13 -14 8
sek -11 -10 12 7
sel 0 -16 1 -17
sen -9 -28 10 7
sep 2 -12 1 -12
ser -6 -2 9 -7
ses -11 -17 2 6
set -20 -19 -20 -19
sey 15 -13 14 21
sha 5 -23 -11 8
shi 11 -4 4 6
shu -16 -15 -3 -16
sia -8 -26 -29 -28
sic -15 -14 5 9
sie 16 -12 9 7
sil -14 -13 4 -13
sim 10 -12 -9 -1
sin -22 6 3 -13
sio -1 -9 15 12
sir -1 21 0 -12
sis -20 -20 -21 -20
ska -16 -15 4 1
ski -18 -17 22 18
sky -12 -25 8 7
sma -13 -13 -4 2
som 8 -11 7 -11
son 6 8 18 16
sor -14 -15 -15 -9
sov -5 -5 23 30
ssa 17 4 -4 -3
sse 6 11 13 8
ssi -12 -12 13 13
sso 0 -16 6 -12
ssy -1 -12 0 -12
sta 2 0 5 7
ste 6 -14 -2 2
sti -17 -16 0 -3
sto 22 -8 13 14
sts -17 -16 -4 -17
sty 21 -9 -10 -9
sun -16 -11 -3 -15
sus -13 -15 4 0
tal -7 -26 -11 -6
tam -13 -11 -8 -14
tan -9 0 -18 -9
tar -12 -29 -7 -12
tas 5 -17 -5 17
tat -15 -14 -15 -14
tay 8 -9 6 16
tch -4 -21 -7 -21
tec -17 -19 -21 -5
ted -7 10 -24 -23
tek -3 16 -18 -17
tel -3 -23 -6 -3
tem 1 -6 -16 -15
ten 10 -21 0 0
ter -4 -5 3 -3
tes -26 2 7 -7
tex -22 -22 -23 -18
tgt -16 -15 -17 -16
tha 12 -11 -14 8
thi -16 -4 7 6
thy 20 -8 15 17
thể -20 -18 -19 -18
tia 8 -18 -19 4
tic -13 -26 -7 1
tie 16 -10 -11 7
tin 11 -15 -9 5
tis 7 11 -2 10
tle -16 -19 3 2
tnn -19 -18 -20 -18
tom -1 -15 -17 -12
ton 2 3 10 5
top -1 -17 -5 -18
tor 7 5 -12 -14
tos -12 -7 7 1
tov -12 -11 17 -11
tqg -15 -14 -15 -14
tra -6 0 0 -2
tre -20 -20 0 5
tri 16 -6 0 -13
tro 7 0 -1 -15
try 4 -10 -14 -13
tsu -2 -18 -2 9
tta 2 -23 5 9
tte 11 -23 2 8
tth -15 -14 -15 -14
tti 9 14 21 24
tto -3 -17 -1 -2
ttp -18 -17 -19 -18
tts -12 -11 10 -11
ttt 3 -14 -15 -6
tty 21 -9 12 10
tum -12 -11 7 -11
tus -12 21 -6 -6
tvn -17 -16 -18 -17
tya 13 -11 -12 -11
ual 10 -13 -14 -13
uan 6 -18 5 -4
uay -15 -14 -15 -14
uca 16 -10 -11 -10
uch -14 -15 7 2
uda 1 -15 7 3
udi 15 -11 7 11
uel 19 16 8 -10
uer -12 21 17 3
ues 10 -13 0 -13
uet 2 30 6 -12
uez -12 -12 18 7
uga -13 -13 -2 11
ugh 2 -16 7 7
uit -16 -15 -17 -16
uiz -5 1 9 8
uka 12 -11 -12 14
uke 20 -5 1 8
uki 13 -16 -4 -2
uku -15 -14 -2 -14
ula -10 -19 2 9
ule -15 -14 -15 -14
ull 4 -13 3 13
ult -10 -9 13 -9
uma -7 -17 7 9
ume 8 -13 -14 -13
umi 12 -12 1 2
una 0 -19 3 0
und -6 -4 -9 -23
une 7 16 -10 -18
ung -7 17 -4 2
unt -17 -16 2 -4
ura 2 -26 1 4
urd 8 -8 12 -8
ure -19 -18 -11 -6
urg -24 -27 -7 -13
uri 9 -17 8 18
urn -14 -3 -2 1
uro 10 -12 10 9
urs -15 -14 -11 -14
urt 13 -8 13 10
uru 11 -11 -12 -11
ury 3 -18 4 1
usa 4 10 6 1
use -23 -22 -1 -4
ush -8 -9 14 13
uss -10 -9 15 -10
ust 6 -17 -1 -17
uta 4 -13 10 4
ute -6 3 -8 4
uth -3 -20 -3 5
uto 4 -13 5 -13
uya 24 -7 6 15
uân -1 22 15 11
uôn -13 14 -13 9
uất 1 -6 -5 -2
uật -11 -10 2 15
uốc -14 -7 -15 -14
uốt -13 -13 0 -13
uổi -5 -13 -15 -14
uộc -15 -14 -15 -14
val 9 -17 -12 1
van 15 -2 13 4
var 13 24 3 -10
vel -6 -18 -1 -19
ven 10 -19 6 3
ver -13 -8 -2 -17
ves -14 -18 6 8
vet -13 -13 0 -13
vey -7 -6 17 14
via -5 -19 -21 -19
vic -7 -23 6 12
vie 20 -7 6 -7
vin 21 -12 11 19
vis 12 -9 4 2
vić -12 -11 7 -11
vka -18 -17 -19 -18
vsk -16 -15 -17 -16
wan 5 12 7 -6
war 15 -6 13 11
wat 5 28 0 5
way 2 -21 6 3
wei 8 -10 7 -10
wen 16 14 18 17
wer -20 -13 2 0
win 8 11 6 -4
won -2 -11 0 -19
woo 13 20 11 -8
xia -15 -14 -15 -14
xin -15 -14 -2 -9
xit -9 -13 0 -13
yad 4 17 -7 -13
yah -2 -18 6 10
yak -10 -9 11 6
yan -4 11 2 7
yar 19 -7 11 -7
yas -10 -9 12 -10
yed 11 32 -4 3
yeh -19 -18 -20 -18
yen -12 -11 0 13
yer 9 -13 18 19
yes -10 -9 7 21
yev -8 -8 17 23
yle 13 -6 7 -13
yne 17 -7 11 8
yon 1 11 0 -15
yun 11 22 17 22
yên 1 1 10 12
yến 9 10 11 25
yết -5 8 2 10
yền 2 -1 4 13
yện -12 -14 7 2
zad 15 31 20 14
zan 17 -11 7 15
zen -3 -17 -9 0
zer -3 -14 7 4
zio 16 -7 11 -7
zon -15 18 -4 -16
zza 10 -14 -1 -14
zzi 3 -14 8 -6
àng 4 -8 -20 -19
ành -2 15 -3 8
ách -2 -11 -7 -18
áng -8 11 -17 -12
ánh -9 5 -4 4
êng -4 -20 -3 -20
ênh -17 17 -4 -17
ình -33 5 -20 -10
ích 2 11 -6 7
ính -10 16 2 2
òng -2 -15 -10 2
óng -21 -20 -7 -11
ông 0 -16 -5 -2
ùng -1 14 -2 2
úng -20 -19 -19 -15
ăng -14 4 -11 -9
đvn -15 -14 -15 -14
ĩnh -7 17 12 9
ơng 3 17 4 3
ưng 2 -12 -1 6
ước -14 -2 -1 -13
ạch -10 -5 -2 -2
ạng -16 -13 -9 9
ảng -20 -19 -1 1
ảnh -22 -20 0 1
ắng -10 -11 -5 -4
ằng 10 -6 -3 -1
ẳng -13 -13 0 10
ặng 1 -12 -13 -15
ềng -16 -15 -2 6
ỉnh -15 -2 1 -5
ịch -4 -9 3 -11
ịnh 3 13 5 10
ọng -8 12 -2 -10
ống -11 -24 -21 -18
ồng -12 -2 -13 -17
ổng 0 -3 -4 -11
ộng -11 6 -4 -6
ớng -10 21 9 -3
ờng 0 0 4 11
ởng -9 -11 4 9
ợng -11 -7 9 9
ụng 0 12 1 0
ủng 8 -11 3 0
ứng -14 -15 -6 1
ừng -19 -21 -11 -2`,
  forms: `60: baghdadi|barack obama|bảo duy|cao toàn mỹ|comey|conte|cristiano ronaldo|công phượng|djokovic|donald trump|duterte|dũng|dương triệu vũ|emmanuel macron|federer|griezmann|hari won|hiếu|hoài linh|hoàng anh tuấn|hoàng thùy|huyền my|huệ|huỳnh tuấn kiệt|huỳnh đạo|hà anh|hùng|hương giang idol|hạ vi|hồ ngọc hà|hữu thắng|ibrahimovic|james comey|james mattis|jose mourinho|kim jong un|kim tae hee|lan khuê|lionel messi|loan|lukaku|lý nhã kỳ|lưu chí vỹ|lại văn sâm|macron|mai phương|maute|messi|minh béo|minh tú|moon|moon jae in|morata|mourinho|mỹ tâm|nadal|neymar|nguyễn hữu thắng|nguyễn phú trọng|nguyễn thiện nhân|nguyễn thị kim ngân|nguyễn xuân phúc|nguyễn đức chung|ngọc trinh|nhã phương|obama|paul pogba|perez|phương nga|phương trinh|pogba|putin|quang hải|quang lê|rex tillerson|ronaldo|rooney|shinzo abe|song joong ki|suarez|sơn tùng|thanh vân|theresa may|thu minh|thùy dung|trang trần|trump|trung dân|trương hòa bình|trương hồ phương nga|trương quỳnh anh|trần minh|trần tuấn anh|trần đại quang|tuấn|tuấn anh|tùng|tú|tập cận bình|vladimir putin|văn toàn|vũ đức đam|vương đình huệ|warmbier|wenger|xuyến|zidane|đinh la thăng|đàm vĩnh hưng|đức chinh
57: alexis sanchez|alvaro morata|antonio conte|assad|bashar|bảo anh|công vinh|diego costa|erdogan|harry kane|hazard|hellen thủy|hiền|hoàng oanh|huỳnh anh|hồ quỳnh hương|jack ma|james rodriguez|kỳ duyên|lệ quyên|lữ minh nghĩa|mai tiến dũng|martial|mattis|minh anh|minh châu|minh hằng|mkhitaryan|murray|nguyễn chí dũng|nguyễn ngọc thiện|nguyễn thị kim tiến|ngọc duyên|ngọc linh|otto warmbier|park|pep guardiola|phương anh|phương thanh|phạm băng băng|phạm hương|phạm sỹ quý|pierre francois flores|rodrigo duterte|romelu lukaku|song hye kyo|taliban|thu thủy|thúy|tiến dũng|trịnh đình dũng|tú anh|văn thanh|đoàn bảo châu
54: abe|abu bakr|aguero|al thani|andy murray|angela merkel|antoine griezmann|arsene wenger|bi rain|bill gates|buffon|bảo thanh|bảo thy|bằng kiều|chân tử đan|chế linh|duy mạnh|duy phong|dương công minh|florentino perez|flores|gabriel jesus|gia bảo|hiểu nguyệt|hoàng công lương|hoàng dương|hoàng yến|huỳnh tấn vinh|huỳnh vĩnh ái|hà văn thắm|hồ quang hiếu|isco|ivanka trump|james|kante|khang|khanh|khuê|khánh my|kiều trinh|lady gaga|lahm|luis suarez|lý tiểu long|lưu diệc phi|maureen|mbappe|mcgregor|mia|midu|mueller|mỹ linh|nguyễn mai phương|nhung|novak djokovic|park geun hye|phùng xuân nhạ|phương thảo|phạm bình minh|phạm huy|phạm minh chính|pierre|quốc thiên|quỳnh|roger federer|thu trang|tillerson|triệu lệ dĩnh|trương minh tuấn|tóc tiên|tô lâm|từ hiểu đông|vettel|việt hương|võ kim cự|vũ đình duy|warren buffett|wawrinka|wayne rooney|đỗ đức duy
51: abu sayyaf|allegri|alonso|ariana grande|bolero|bích phương|bùi văn ga|châu bùi|châu tinh trì|clinton|costa|dani alves|de gea|diễm my|dmitry peskov|flynn|george w bush|hillary clinton|hoàng kiều|hoàng thùy linh|hoàng trung hải|hun sen|huyền anh|huỳnh dịch|hà đức chinh|hưng|hảo|hồ thị kim thoa|hồng kim bảo|hồng nhung|hữu vi|jack|jesus|john kerry|khởi my|lacazette|lê công vinh|lê duy phong|lê phương|lê thị thu hằng|lê trai|lê văn khoa|lưu bình|lưu đức hoa|marine le pen|matic|mayweather|michael|mike pence|milos zeman|minh phương|minh vượng|mohammed|navas|nguyễn hoàng|nguyễn hạnh phúc|nguyễn phước|nguyễn phước tộc|nguyễn thành phong|nguyễn văn cường|ngô kiến huy|ngọc anh|ngọc lan|ngọc miu|nhan sáng|nhật minh|nhật quang|noo phước thịnh|ozil|pep|philipp lahm|phí thái bình|phương mỹ chi|quang thắng|quyền linh|quốc cường|quỳnh anh|robart|ronald reagan|sanchez|sean spicer|sergei lavrov|sharapova|siu black|t a|thanh tùng|thu hằng|thu thảo|thành long|thành trung|thùy linh|tiến long|trinh|trump jr|trung hiếu|trương nam thành|trương quang nghĩa|trương quý dương|trấn thành|trần quốc tuấn|tôn ngộ không|uông chu lưu|v putin|victor lindelof|vin|vinh sử|việt anh|vy|vân anh|võ văn thưởng|văn kính dương|zhang|zinedine zidane|zlatan ibrahimovic|đoàn thị hương|đức huy
48: angelababy|angelina jolie|aubameyang|bakayoko|bale|benzema|bill clinton|buffett|bùi tiến dũng|carl vinson|carrick|choi|chí công|cát tường|công danh|cường|cẩm ly|d a|david de gea|devos|diệp lâm anh|donnarumma|doãn tấn|duy anh|dũ|dương mịch|eden hazard|elizabeth ii|enrique|ernesto valverde|francis|frank bernhardt|gal gadot|gareth bale|gianluigi donnarumma|giroud|guardiola|hari|henrikh mkhitaryan|hoàng thanh|hoàng vũ samson|huyền trang|hương tràm|hường|hồ mai phương|hồng duy|hồng lâu mộng|isaac|james robart|jared kushner|john mccain|joshua|juan mata|kaity nguyễn|kane|kate|kendall jenner|keylor navas|khánh|khánh linh|khánh thi|kiều minh tuấn|klopp|kylian mbappe|lavrov|lee|lindelof|linh nga|liu|liêm|luis enrique|lê minh hưng|lê thụy hải|lê xuân thuận|lưu văn châu|lương ngọc khuê|lương xuân trường|mahrez|mai phương thúy|mandzukic|mark rutte|mark zuckerberg|melania|michael flynn|minh hà|minh nhí|minh tuấn|modric|nemanja matic|nguyên khang|nguyễn anh tuấn|nguyễn anh đức|nguyễn gia bình|nguyễn ngọc như quỳnh|nguyễn quang dũng|nguyễn quốc cường|nguyễn thị minh|nguyễn thị nghĩa|nguyễn thị thành|nguyễn tiến đạt|nguyễn tuấn anh|nguyễn văn tuấn|nguyễn xuân sơn|nguyễn đăng chương|ngô thanh vân|ngô xuân lịch|ngọc hân|ngọc thúy|nước mỹ|otto|perisic|peskov|phương chi|phương hoa|phạm công danh|phạm quỳnh anh|phạm thị thanh trà|phạm trọng đạt|poroshenko|quang anh|quang dũng|quỳnh như|rafael nadal|rihanna|robert mueller|rodman|roger moore|serena|sergio aguero|sergio ramos|steve jobs|sulli|tevez|thanh bi|thanh bạch|thanh hằng|thanh thảo|thani|thiem|thongloun sisoulith|thu phương|thuấn|thúy diễm|thơm|thương tín|thảo nguyên|thắm|thắng quang|thế anh|thủy tiên|tiến tuấn|tom cruise|torres|tr|trung hùng|trúc|trương trọng nghĩa|trần thanh mẫn|trần trung nghĩa|trần đức phấn|trịnh xuân thanh|tuấn tài|tư hường|v a|valverde|van gaal|việt trinh|vân|yoona|út|đinh xuân hướng|đoàn nguyên đức|đoàn ngọc hải|đông nhi|đăng đức|đỗ thắng hải
45: a hoàng|a rập xê út|abramovich|alex ferguson|alli|ancelotti|ander herrera|andre silva|angela baby|antonio guterres|bannon|beckham|bella hadid|bellerin|branson|britney spears|bush|bùi xuân cường|cao nguyên|cao thái sơn|charles|chí anh|conor mcgregor|david beckham|decao|diana|diệm|diệp anh|dominic thiem|doãn mậu diệp|dung|dũng sĩ|dương khắc linh|dương minh tâm|ed woodward|emma|eric bailly|esteban lazo hernandez|esteban lazo hernández|fidel castro|floyd mayweather|francois hollande|georgina rodriguez|grace kelly|hapilon|helmut kohl|hitler|hiền trân|hoàng cư|hoàng lam|hoàng như|hoàng thị huệ|hoàng tiến vin|hoàng yến chibi|hoàng đức|huy toàn|huỳnh đức thơ|hà hùng cường|hà thu|hương giang|hải đăng|hồng anh|hồng phượng|ivan perisic|ivanka|jeff horn|jeff sessions|jim mattis|junsu|jurgen klopp|justin bieber|katy perry|kim tuyến|kim woo bin|kiều oanh|kroos|kylie jenner|kỳ phương|lan anh|lan hương|lan nhi|lan phương|le pen|lee byung hun|lee min ho|liễu|lukkade|luyến|lâm khánh chi|lâm tâm như|lê giang|lê huỳnh đức|lê quân|lý hùng|lý liên kiệt|lý quốc hào|maduro|malwaretech|marcos alonso|marcus rashford|marilyn monroe|mccain|melania trump|merkel|michael carrick|minh dĩ|minh khang|minh nhựa|minh thư|minh trang|minh vương|miranda kerr|miu lê|my|nguyên trí|nguyễn cường|nguyễn hữu dũng|nguyễn hữu độ|nguyễn quốc tuấn|nguyễn thanh bình|nguyễn thị hồng|nguyễn thị hồng ngát|nguyễn thị quyết tâm|nguyễn thị thu|nguyễn văn hòa|nguyễn văn hùng|nguyễn văn sơn|nguyễn văn thanh|nguyễn văn thiện|nguyễn xuân anh|ngô minh|ngọc huyền|ngọc minh uy|ngọc thanh tâm|ngụy an|nhật tinh anh|nhị tiến|nicole kidman|oanh|oezil|orlando bloom|phan như thảo|phan thị mỹ thanh|phan tâm|phạm hồng phước|phạm khánh phong lan|phạm thùy linh|phạm trường long|phụng|quynh|quyên|quốc bảo|recep tayyip erdogan|saif|sergey lavrov|sessions|shoigu|stan wawrinka|stephen john scott|taylor|taylor swift|thang duy|thanh lam|thanh tú|thiên nga|thuần|thuận|thìn|thùy trang|thúy quỳnh|thư kỳ|thảo trang|thịnh|tiến dụng|trà ngọc hằng|trần anh tuấn|trần cao thái|trần văn dũng|trần văn minh|trần văn sơn|trần đình sơn|trọng đức|tuyền|tuấn hưng|tuệ minh|tòng thị phóng|tùng dương|tú hảo|tường linh|việt dũng|võ hữu ba|võ văn quý|văn mai hương|văn quyết|vũ hồng thanh|vũ xuân sáng|vương duy biên|vương nghị|will|xa thi mạn|zuckerberg|zverev|đinh tiến dũng|đoàn văn hậu|đoàn vũ duy|đông phong|đạt|đặng thị bình|đặng thị ngọc thịnh|đặng tiệp|đỗ mạnh cường|đức tuấn
42: abedi|aiden|alex sandro|alexander lukashenko|alexander zverev|alexandre lacazette|an dĩ hiên|an nhiên|an đăng|andre gomes|andrea belotti|anna|anthony martial|bella|bernardo silva|bottas|brad pitt|bành vu yến|bùi mạnh quốc|bảo châu|bảo ngọc|cao ngân|carlo ancelotti|carlos tevez|carter|chang|christina mikkelsen|châu nhuận phát|châu tấn|chí trung|chúa kho|claudio ubeda|coutinho|cuadrado|càn long|cát phượng|công khanh|công trí|david|de bruyne|del potro|dele alli|dennis rodman|diego simeone|diễm hương|diệp bảo ngọc|diệu nhi|dmitry medvedev|don nguyễn|duy khánh|duy tiến|dybala|elle fanning|elly trần|elon musk|fillon|flentje|francois fillon|gabriel|gaddafi|georgy pontavchenko|gianluigi buffon|giao linh|giả tịnh văn|h r mcmaster|harry|hassan rouhani|hawking|hector bellerin|heng samrin|higuain|hiếu công|hiền mai|hoài lâm|hoàng bách|hoàng béo|hoàng giang|hoàng lan|hoàng ngọc sơn|hoàng đình thu|huy hùng|huynh|huỳnh nam dũng|huỳnh út việt|hà công tuấn|hà dũng|hà linh|học phi|hồ tuấn tài|hồ tấn tài|hữu tuấn|iniesta|isnilon hapilon|jens stoltenberg|jeon ji hyun|john terry|jordan vogt roberts|jorge mendes|karim benzema|karl heinz weigang|kaspersky lab|kelvin khánh|kevin de bruyne|kha|kim dung|kim go eun|kim tiên|kyle walker|kylie|l h|l t h|lam trường|lee seung woo|linh chi|long|luke shaw|lâm minh thắng|lâm quang đại|lân|lê chiêm|lê hiếu|lê hoàng|lê hoàng châu|lê lâm hưng|lê thị hoa|lê đình kình|lý gia thành|lý hiển long|lý khắc cường|lý thần|lưu gia linh|lương bích hữu|lệ hằng|madonna|mai anh|mai văn trinh|malcolm turnbull|maradona|marcelo torres|marco verratti|martin forkel|mata|max allegri|memphis depay|miguel rodrigo|mike tyson|minh hạnh|minh long|minh quân|minh thu|minh vân|miura|mohamed salah|mohammed bin abdulrahman|monroe|montella|moses|musk|mã bảo quốc|mẫn nhiên|mỹ duyên|mỹ nhân|n|n golo kante|n k|narendra modi|nguyễn anh trí|nguyễn công phượng|nguyễn dương|nguyễn hòa bình|nguyễn hợp|nguyễn hữu sơn|nguyễn mạnh hùng|nguyễn thanh quang|nguyễn thiện tống|nguyễn thảo|nguyễn thế kỷ|nguyễn thị hoa|nguyễn thị thủy|nguyễn tiến dũng|nguyễn tuyến dũng|nguyễn viết tiến|nguyễn văn bình|nguyễn văn cảnh|nguyễn văn cần|nguyễn văn dũng|nguyễn văn h|nguyễn văn hải|nguyễn văn minh|nguyễn văn quynh|nguyễn văn thành|nguyễn đăng|nguyễn đức hưởng|nguyễn đức kiên|nguyễn đức lợi|ngọc an|ngộ không|như quỳnh|nikki haley|nsi|nước pháp|omar|pacquiao|paulo dybala|payne|pence|pepe|petro poroshenko|phan anh minh|phan thanh bình|phan thanh hậu|phan thị trinh|phan trọng hổ|phan văn tuấn|phil jones|phùng quốc hiển|phương linh|phương vy|phượng|phạm quang vinh|pierre flores|po|quang linh|quế vân|quốc anh|quốc nghiệp|richardson|rina matsuno|rio ferdinand|rouhani|rudiger|saddam hussein|salman|sanna khánh hòa|selena|sergei shoigu|sergi roberto|singh|sir alex|skull island|spicer|subeo|tamim bin|terry|thanh bùi|thanh duy|thanh hương|thanh hảo|thanh hậu|thanh lan|thanh tuấn|thu hiền|thu ngân|thân thúy hà|thùy dương|thúy hạnh|thăng|thế long|tiger woods|timo werner|tin ảnh|toni kroos|toản|trang pháp|triệu vy|trogneux|trung kiên|trâm|trương ngọc ánh|trương quốc vinh|trương thị mai|trương thị may|trầm bê|trần hiểu húc|trần hoàng ngân|trần hào|trần ngọc|trần ngọc hiếu|trần thường|trần thế thuận|trần thị thanh|trần đăng khoa|trịnh kim chi|tuyết mai|tuấn ngọc|tùng lâm|tùng lê|tú nhi|tấn sinh|tấn tài|ukraina|v minh|van persie|verratti|việt hòa|võ hoàng yến|võ tắc thiên|văn cao|văn hậu|văn khánh|văn như cương|văn điệp|vũ cát tường|vũ dũng|vũ huy hoàng|vũ hạnh|vũ hồng việt|vũ phượng|vũ quang bảo|vũ thị tân|vũ tiến lộc|vũ văn thanh|weigang|whitney houston|xiên|xuân anh|xuân hương|y phụng|yaya trương nhi|zaghba|đan trường|đinh hồng vinh|đàm thu trang|đào ngọc dung|đặng hữu nghị|đặng phương thảo|đặng thu thảo|đặng trung bình|đặng việt dũng|đặng văn lâm|đỗ an|đỗ anh|đỗ bá tỵ|đỗ kim tuyến|đỗ quyên|đỗ thị xuyến|đỗ đức hồng hà|đức anh|đức dũng
39: alex|anthony joshua|antonio valencia|arda turan|arturo vidal|belotti|benjamin netanyahu|bercow|boris johnson|brigitte trogneux|bích hà|bích hằng|bùi anh tuấn|bùi quang hưng|bùi sỹ lợi|bùi thị học|bùi thị thu|bảo an|cao hữu bình|cao minh phương|cao thiên trang|cheick tiote|choi yun kyum|christie brinkley|cindy|cương|d trump|daniel sturridge|daniella|david luiz|david silva|deulofeu|diệp|diệu bình|diệu hương|donald tusk|dubke|duy nhân|dương khiết trì|dương mỹ linh|dương ngọc|dương tuấn đức|dục|eric dier|ferguson|fernando torres|fumio kishida|gelson martins|h|h n|hacksaw ridge|hidehiro irisawa|hiển|hoàng minh|hoàng quốc vượng|hoàng tuấn|hoàng đức bình|huy nam|huề|huỳnh như|hyun bin|hà phương|hàn đức long|hào|hân|hùng cường|hương quỳnh|hạnh chi|hồ công thiện|hồ núi cốc|hồng hạnh|hồng quế|hồng vân|hồng ánh|inada|jack sparrow|jacob|jamie vardy|jeff davis|jennifer phạm|jimmy|joachim loew|joe hart|john|johnny depp|juan manuel santos|juergen klopp|julian draxler|justin kluivert|kalanick|katie|kelly|khuê tú|khánh an|khánh hoàng|kim anh|kim cương|kim jong nam|kim nhung|kimmich|kislyak|kushner|lai|lee hyori|lewis hamilton|linh|linh đan|louis van gaal|luka modric|luân|lâm vinh hải|lâm đại ngọc|lê anh|lê hoài anh|lê hùng|lê minh sơn|lê ngọc trinh|lê quang hùng|lê quốc phong|lê thanh sơn|lê thúy|lê tùng|lê đình sơn|lê đình thọ|lý hoàng minh|lý nguyễn chung|lý quang diệu|lý thị hoa|lý thị mái|lưu thiên hương|lầu bá mùa|lệ dĩnh|lộc|lục khảng|mai ngô|mako|manny pacquiao|maria zakharova|mario mandzukic|massimiliano allegri|merlo|minh minh|minh quyết|minh sơn|mohammed bin salman|moore|mạnh cường|mỹ phi|n v|natalia veselnitskaya|ng|nguyên hoa|nguyễn dân|nguyễn hoàng hải|nguyễn hà|nguyễn hồng sơn|nguyễn lân hiếu|nguyễn lương bằng|nguyễn minh hồng|nguyễn minh t|nguyễn minh tuấn|nguyễn quang hải|nguyễn quý thanh|nguyễn sương|nguyễn sỹ cương|nguyễn thuận|nguyễn thành|nguyễn thị bích nguyên|nguyễn thị huyền|nguyễn thị mai|nguyễn thị thu hà|nguyễn trung hoàng|nguyễn trần lưu|nguyễn tuấn|nguyễn văn an|nguyễn văn chiến|nguyễn văn công|nguyễn văn dũ|nguyễn văn lý|nguyễn văn nên|nguyễn văn thắng|nguyễn văn yên|nguyễn văn đệ|nguyễn xuân sang|nguyễn xuân thành|nguyễn xuân thắng|nguyễn đức thành|ngô thị thùy linh|ngô trác lâm|ngọc quang|ngọc quyên|ngụy lôi|nhường|nhạ|nhật anh|oliver stone|ostapenko|pany yathotou|peter bosz|peter parker|petrovic|phan quân|phan văn giang|phan văn sáu|phi long|philippe coutinho|phí minh long|phương giang|phạm công hùng|phạm lương sơn|phạm mạnh hùng|phạm phú quốc|phạm tuấn thành|pierre emerick aubameyang|quang minh|quý bình|quốc trung|quốc tuấn|radamel falcao|raikkonen|ramos|raul castro|rina|robert|rod rosenstein|rodrigo|rojas|samson|sebastian vettel|selena gomez|serena williams|sergey ryabkov|sheikh sabah|shiritsu ebisu chugaku|sigmar gabriel|soo young|stephen hawking|sái công hồng|sĩ thanh|sầm ngọc đức|t nhung|tayyip erdogan|ter stegen|thanh thúy|the weeknd|thibaut courtois|thiếu lan|tho|thu hoài|thu hà|thu quỳnh|thái linh|thái thùy linh|thúy hiền|thạch|thạch quý|thảo|thần kim quy|tiemoue bakayoko|tiểu lam|tommy haas|tomomi inada|toshiya miura|trudeau|trúc nhân|trương nghệ mưu|trương thanh đức|trần huyền|trần khánh|trần lê hoài linh|trần lê lâm|trần minh vương|trần quốc vượng|trần thị thu hà|trần thủy|trần tiến|trần tường an|trần văn phúc|trần xuân nhĩ|trịnh hòa bình|trịnh thị thủy|trọng đại|turnbull|tuyết lan|tuấn kiệt|tuổi hợi|tuổi thìn|tấm cám|tấn việt|tấn đức|tịnh|tớp|tỵ|uyên linh|varane|venus williams|veselnitskaya|vi an|vy oanh|vàng thị sông|võ hoàng anh|võ minh lộc|võ trọng việt|võ văn hoan|văn chương|văn minh|văn quyến|văn xuyên|vũ mạnh cường|vũ ngọc anh|vũ thành an|vũ đình khuê|wilbur ross|xì trum|yanbi|yaya toure|yến trang|zac|điền quang|đào mạnh sơn|đào quang thu|đường tăng|đại nghĩa|đặng anh tuấn|đặng văn thành|đỗ ngọc thịnh|đức phúc|đức tuân
36: abdullah|alex oxlade chamberlain|ali khamenei|alisher usmanov|andres iniesta|angel di maria|antonio rudiger|anwar gargash|ashley graham|assange|bailly|balotelli|barnier|betsy devos|blake lively|brad|brigitte|bích ngọc|bính|bùi huyền trang|bùi hữu hùng|bùi ngọc thạnh|bùi thanh sơn|bùi thị chiên|bùi tiến dụng|bùi văn cường|bướm|bảo long|bảo nam|bảo đại|bửu|calvert lewin|candice swanepoel|cao thái|cao viên viên|cao văn chóng|casemiro|cavusoglu|ch|charlotte|choi soon sil|chris smalling|chu văn thế|chung thanh phong|chuôn|cindy crawford|claudio bravo|claudio ranieri|cris ronaldo|cu ba|công nguyên|cúc|cường ngô|cảnh sảng|cấn văn lực|d ngân|dakota johnson|daniel ricciardo|darren bazeley|david davis|david moyes|diego maradona|diễm|diệp vấn|diệp xuân vinh|diệu linh|donald|douglas costa|duy ngọc|duy nhất|dương thị thảo|dương văn thống|dạ thảo|ederson|ederson moraes|edin dzeko|edinson cavani|edward snowden|emily|emily ratajkowski|emma watson|evan spiegel|felix brych|fernando santos|francois flores|gary neville|gates|george|gerald ford|gerard deulofeu|gerard pique|gerry weber open|gigi hadid|giáp|gonzalo higuain|gulen|hailey baldwin|halep|haley|han|han min koo|hanh|harry harris|hayden|heather nauert|helen|helen thanh đào|hiên|hiền hồ|hoài|hoài an|hoài nam|hoài thu|hoàn vũ|hoàng dũng|hoàng hà|hoàng phương|hoàng thanh hương|hoàng thị thanh dung|hoàng thị thoa|hoàng trang|hoàng văn khánh|hoàng văn trung|hoàng vĩnh bảo|hoàng xuân vinh|hoàng đạo thúy|hoắc kiến hoa|huy cường|huy khánh|huy thịnh|huyên nguyễn|huỳnh mai|huỳnh tiến khoa|huỳnh tấn sinh|huỳnh văn nén|huỳnh đức|hà nguyễn|hà thanh|hà trần|hà tuấn dũng|hùng hường|hạ thiên|hạnh hiếu|hạnh quỳnh|hồ hoài anh|hồ quốc dũng|hồng sơn|hồng đào|janet yellen|jeff bezos|jo|johan cruyff|john bercow|john duerden|john stones|joseph dunford|juan cuadrado|jurgen gede|justin trudeau|kai đinh|kaity|kang kyung wha|kellyanne conway|khachanov|khalid|khôi|khú|khương|khải anh|khắc hưng|khắc việt|kim jong il|kim thoa|kim xuân|kiều trang|knight|kristen stewart|kình|kỳ hoa|lam yến|larry ellison|leon goretzka|leonardo bonucci|leroy sane|lewandowski|lindsey graham|linh an|ludovic batelli|luân dũng|lành|lê anh dũng|lê cường|lê dương bảo lâm|lê hoàng đức|lê hương giang|lê hồ việt anh|lê hồng minh|lê kiên|lê lương minh|lê minh|lê minh trung|lê nin|lê thanh bình|lê thanh thúy|lê thanh vân|lê thoa|lê thị huệ|lê thị nga|lê tú|lê văn|lê văn dục|lê văn tùng|lê vĩnh tân|lý hiển dương|lý hoàng nam|lý hải|lý thu thảo|lý văn trường|lưu hương giang|lưu trân|lại bắc hải đăng|lại xuân thanh|lọ lem|mai hà|mai hương|mai ngọc|marco asensio|maria sharapova|marise payne|marouane fellaini|max verstappen|maya|mesut oezil|mesut ozil|mevlut cavusoglu|michael keane|michael phelps|michel temer|miller|minh|minh chiến|minh hoàng|minh hải|minh nhật|minh tuệ|mischa zverev|mobi fehr|mohammad javad zarif|muammar gaddafi|mạnh|mạnh hùng|n a|n huyền|n mạnh|nani|nelson semedo|ng eng hen|nguyên ngọc|nguyễn an huy|nguyễn chí công|nguyễn chí vịnh|nguyễn duy hưng|nguyễn hoài|nguyễn hoài nam|nguyễn hoàng đức|nguyễn huy|nguyễn hùng|nguyễn hưng|nguyễn hải hường|nguyễn hải long|nguyễn hồng lĩnh|nguyễn minh phong|nguyễn minh thảo|nguyễn minh toàn|nguyễn mạnh tuấn|nguyễn ngọc sơn|nguyễn ngọc thuần|nguyễn phương nga|nguyễn phước hòa|nguyễn quang ngọc|nguyễn quốc hưng|nguyễn quốc vũ|nguyễn sự|nguyễn thanh chấn|nguyễn thanh hà|nguyễn thanh hồng|nguyễn thanh phong|nguyễn thanh sơn|nguyễn thu huyền|nguyễn thành long|nguyễn thị bích loan|nguyễn thị hòa|nguyễn thị hương|nguyễn thị l|nguyễn thị mai hoa|nguyễn thị nga|nguyễn thị thanh|nguyễn trung nguyên|nguyễn trần duy nhất|nguyễn tân|nguyễn tú|nguyễn tấn anh|nguyễn tấn bỉnh|nguyễn văn chung|nguyễn văn cừ|nguyễn văn giàu|nguyễn văn hiếu|nguyễn văn hà|nguyễn văn lợi|nguyễn văn mạnh|nguyễn văn nam|nguyễn văn quân|nguyễn văn thao|nguyễn văn thiên|nguyễn văn thể|nguyễn văn đông|nguyễn văn đọc|nguyễn xuân vũ|nguyễn ánh|nguyễn đức hải|nguyễn đức kỳ nam|nguyễn đức long|nguyễn đức thắng|ngân khánh|ngô phương lan|ngô trí long|ngô văn chiến|ngô ỷ lợi|ngọa long|ngọc|ngọc loan|ngọc mai|ngọc thảo|ngọc trai|ngọc đức|nhuận|nick timothy|noo|nước anh|nữa|olivier giroud|omarkhayam|p t t|paco alcacer|paik seung ho|parker solar|paul manafort|phan hiển|phan hải|phan thanh hùng|phan thành|phan thị thu hiền|phan văn việt|phan xuân dũng|phi nhung|phía nga|phúc vũ|phương anh linh|phương dung|phương liên|phương oanh|phương vũ|phượng vũ|phạm duy|phạm hải|phạm nghĩa|phạm phương thảo|phạm trường|phạm tuyên|phạm tuấn anh|phạm tuấn sơn|pjanic|pochettino|purcell|quang huy|quang vinh|quyên quyên|quý sáng|quỳnh chi|quỳnh trang|rachel|rachid redouane|ricciardo|richard|richard branson|richard clifton|richard nixon|riyad mahrez|roberto carlos|rodriguez|ronald koeman|russell|sadio mane|salman abedi|sergei kislyak|sergey kislyak|sergio busquets|sheikh mohammed bin abdulrahman|simeone|solanke|song seung hun|steve bannon|stoltenberg|stone|sturridge|sushi|sơn|sư tử|sầm hoa|sỹ lực|t đ l|tamim|ted osius|temer|thanh hùng|thanh phong|thanh thắng|thanh thịnh|thanh tâm|thanh vũ|theo trí|theo trịnh liên|thiên khôi|thiều bảo trâm|thoa|thu giang|thu hương|thu ngọc|thu uyên|thuận hữu|thành lương|thái cực quyền|thùy|thùy minh|thúy vân|thơi|thạnh|thảo vân|thọ|thục|thục thuận|tim cook|tiến đạt|travis kalanick|tri thu|trizzie phương trinh|trân châu|trí dũng|trương học hữu|trương hữu khanh|trương quốc cường|trương tấn sang|trần châu|trần chí kiên|trần hoàng|trần hữu tài|trần khánh hoàng|trần lưu|trần lực|trần quốc khánh|trần thanh liêm|trần thị quỳnh|trần trọng kim|trần trọng tuấn|trần viết hoàn|trần văn sự|trần văn tớp|trần văn ất|trần xuân hà|trần đình trọng|trịnh công sơn|trọng hoàng|trọng phú|tuyết nhung|tuổi dần|tuổi dậu|tuổi mão|tuổi mùi|tuổi ngọ|tuổi sửu|tân trường|tô thiên kiều|tôn thất giáp|tùng linh|tùng tin|tường vy|tưởng mộng tiệp|tố uyên|ubeda|uyên châu|valtteri bottas|van dijk|vardy|việt cường|việt tường|vân thanh|vô lăng|võ huy toàn|võ minh lâm|võ ngọc quý|võ thành thống|võ tiến hùng|võ văn thịnh|văn hào|văn khoa|văn kiên|văn thắng|văn tiến|văn tới|vũ bằng|vũ hoàng|vũ hoàng anh ngọc|vũ ngọc sơn|vũ sinh|vũ thu phương|vũ văn viện|vương hy phượng|vương phù lâm|vỹ|william canby|willy caballero|yoshihide suga|youssef zaghba|yu tsai|yêng hồng mỹ|yến|yến nhi|zac efron|zakharova|zlatan|ái|ánh hồng|đ|đinh hương|đoàn bổng|đoàn nguyên|đôn|đông linh|đông phương|đăng huỳnh|đẩu|đặng huy đông|đặng văn robert|đổng khiết|đỗ merlo|đỗ mỹ dung|đỗ thu thoan|đỗ văn hồng|đỗ văn sinh|đức an|đức tiến|đức trí|ưng hoàng phúc|ảnh h tâm
33: a lukashenko|adnan januzaj|ahn cheol soo|alain fiard|albert einstein|alexis sánchez|amal clooney|an an|an trí|antonella|antonella roccuzzo|arjen robben|ashley cole|aucoin|august flentje|binali yildirim|bishop|bob mccooey|butt|bá chiêm|bích trâm|bảo quốc|bảo vinh|c nguyên|cao thắng|cara delevingne|caracciolo david john|carlos sainz|catherine|cavani|charlie puth|choe son hui|chu hoàng tuấn|chu ngọc hải|chu đăng khoa|chà mi|châu kiệt luân|châu ngọc quang|chí hiếu|chí tài|chử xuân dũng|claude juncker|cleopatra|coentrao|cohen|courtois|công lý|củng lợi|dan coats|dani carvajal|daniil kvyat|david wright|dominic solanke|duerden|dung nhi|duy|duy nguyễn|dã quỳ|dũng nguyên|dương|dương hoàng yến|dương lâm|dương thu|dương tử quỳnh|edouard philippe|eduardo vargas|eric cantona|essen|evan blass|fernando alonso|fred|gadot|gary cahill|gaston merlo|george clooney|gerald r ford|gia linh|giang hồng thanh|giang kim đạt|gisele|giáp hồ|goldstone|gorsuch|goulard|granit xhaka|guterres|h b|h h|helen thủy|hiền minh|hoan|hon|honey lee|hoàn châu|hoàng duy|hoàng ku|hoàng linh|hoàng lâm|hoàng quốc khánh|hoàng thị hoa|hoàng triều|hoàng tâm|hoàng việt|hoàng xuân minh|huy hoàng|huỳnh hiểu minh|huỳnh thanh khiết|huỳnh văn em|hà hương|hà kim|hòa lộc|hạnh nguyên|hải sâm|hằng nga|hồ kỳ minh|hồ thanh phong|hồ xuân hương|hồng ngọc|hứa thị phấn|hữu châu|iker casillas|interpol|james bond|jan oblak|jang dong gun|jardim|javier hernandez|jean yves|jennifer lopez|jeremy mathieu|jimmy carter|julian assange|khaw boon wan|khuram butt|khuyên|khuất việt hùng|khánh ngọc|khánh trung|khăm|kim hiền|kim huệ|kim minh|kim nhật thành|kishida|kiều linh|kiều thanh|kiệt|l|lautaro martinez|lee jae yong|leonardo dicaprio|leonardo jardim|lincoln|liu yelin|louis nguyễn|luis milla|lâm ti phông|lâm trịnh nguyệt nga|lê hoàng phong|lê hùng dũng|lê hữu việt|lê ngọc quang|lê phong|lê thanh hòa|lê thanh liêm|lê thanh tùng|lê thiện hiếu|lê thành long|lê thế mẫu|lê thị thảo|lê trung hiếu|lê trường tùng|lê văn hùng|lê văn mang|lê văn phúc|lê văn quang|lê văn thành|lê đăng doanh|lô minh hương|lý thạnh|lưu khải uy|lưu đào|lương bằng quang|lương ngọc|lương quốc chính|lương thế thành|mahmoud abbas|mai liên|mai văn chính|mai đức chung|manuel neuer|marco reus|marcos rojo|mark rowley|martin klizan|mascherano|matt damon|mauricio pochettino|maxwell|mcmaster|medvedev|michael fallon|michel barnier|michelle friedland|michy batshuayi|mie|mike dubke|minh nguyệt|minh quang|minh quý|minh tâm|minh đức|miên|mohammad noaim maute|mẹ nấm|n t l|n v t|nam anh|neville|nghiêm huê|nghiêm xuân tú|nghê ni|nghĩa|nguyên lý|nguyễn bá nhu|nguyễn bá tài|nguyễn bích lâm|nguyễn chiến|nguyễn chiến thắng|nguyễn công khôi|nguyễn duy thăng|nguyễn hoàn|nguyễn hoàng tân|nguyễn hoàng điệp|nguyễn huy quang|nguyễn hồng thuận|nguyễn hồng thái|nguyễn hồng trường|nguyễn khắc hiền|nguyễn kiều hưng|nguyễn minh|nguyễn minh phương|nguyễn mạnh cường|nguyễn ngọc dũng|nguyễn ngọc phương|nguyễn ngọc trân|nguyễn ngọc tuấn|nguyễn ngọc đông|nguyễn phúc|nguyễn quang vinh|nguyễn quang vĩnh|nguyễn sơn|nguyễn thanh hải|nguyễn thanh tùng|nguyễn thành vinh|nguyễn thế anh|nguyễn thị cúc|nguyễn thị hường|nguyễn thị lan|nguyễn thị oanh|nguyễn thị phúc|nguyễn thị thu trang|nguyễn thị thảo|nguyễn thị trang|nguyễn thị tâm|nguyễn thị xuân|nguyễn thị đ|nguyễn thủy|nguyễn toàn thắng|nguyễn trang|nguyễn trần anh|nguyễn trần nghĩa|nguyễn trọng đại|nguyễn tùng lâm|nguyễn tấn dũng|nguyễn văn bính|nguyễn văn bốn|nguyễn văn hoàng|nguyễn văn mùi|nguyễn văn ngọc|nguyễn văn thái|nguyễn văn thân|nguyễn văn thọ|nguyễn văn tiến|nguyễn văn toàn|nguyễn văn tùng|nguyễn văn viện|nguyễn văn đàn|nguyễn văn đôn|nguyễn văn đức|nguyễn xuân hướng|nguyễn xuân đường|nguyễn đông|nguyễn đắc huy|nguyễn đắc vinh|nguyễn đỗ huyền vi|nguyễn đức cường|nguyễn đức vũ|ngô văn toán|ngọ duy hiểu|ngọc châm|ngọc hoa|ngọc lê|ngọc sơn|ngọc thi|nhàn|nhơn|như loan|nhật kim anh|nhật linh|nhật trường|nicky hayden|nicolas maduro|norodom sihanouk|ousmane dembele|padilla|patrick kluivert|patty jenkins|peter irving|phan anh|phan nguyễn như khuê|phan thanh hải|phan yến|phelps|phùng văn hữu|phúc|phương lê|phương nhi|phương thúy|phạm huyền|phạm hòa|phạm kiên|phạm thế nhật|phạm thị bích hảo|phạm thị hòa|phạm thị lạng|phạm văn cường|phạm văn tuấn|phạm đình thành|pia wurtzbach|priebus|quang toàn|quế ngọc hải|quốc huy|quốc hào|quốc phương|quỳnh dao|quỳnh hoa|quỳnh hương|quỳnh nga|quỳnh thư|radja nainggolan|ranieri|rattana ramchatu|reince priebus|renato sanches|restituto padilla|robert h mccooey jr|robert lewandowski|robert lighthizer|robin van persie|romain grosjean|rosa|rosenstein|ross|ruhollah khomeini|rui patricio|ryabkov|salah|santos|sarah huckabee sanders|saul niguez|saunders|sergei ryabkov|sergey shoigu|shapovalov|sheikh tamim bin|shibuya|sivkov|smalling|stan kroenke|stephanie|suzy|sylvie goulard|t|t hạnh|t t|t đ h|thanh hiền|thanh huyền|thanh phương|thanh thanh|theo dân trí|thierry henry|thiện tâm|thomas tuchel|thu an|thành luân|thành lộc|thái hương|thái minh sâm|thái nguyễn|thái quý|thùy trâm|thúy nga|thạch lam|thắng|thị nghè|tim|tiểu long nữ|tiểu yến tử|todd mcclay|tom holland|tomas berdych|trùng dương|trúc anh|trương khởi|trương thị tính|trần bình giang|trần chánh nghĩa|trần hữu dũng|trần lưu hoa|trần minh chiến|trần quang khánh|trần quang khải|trần quang minh|trần thu nam|trần thành|trần thị hiền|trần thị hương|trần thị hường|trần thị quốc khánh|trần thị t|trần thị thanh thúy|trần trí dũng|trần tuấn|trần văn hiếu|trần văn việt|trần vĩnh tuyến|trần đình duy|trần đắc phu|trịnh thăng bình|trịnh tú trung|trọng nhân|trọng đạt|tuyết|tuấn hải|tuấn linh|tuấn moon|tuấn mạnh|tuổi thân|tuổi tuất|tuổi tý|tuổi tỵ|tyson fury|tài linh|tài nhân|tô văn quý|tùng bách|tú oanh|tạ đình phong|tấn lộc|tự đức|usain bolt|uông dương|v pu tin|vinacomin|virgil van dijk|việt hoàng|việt hùng|vân sơn|vân trang|võ công trí|võ tường kha|văn đức|vĩnh|vũ di|vũ khắc tiệp|vũ minh tuấn|vũ ngọc dự|vũ quỳnh anh|vũ thu hương|vũ văn minh|vương bích thắng|vạn hạnh|walker|xavi|y khương mlo|yahoo|yannick carrasco|zhao|ánh dương|ân|đinh thanh trung|điền|đoan trang|đoàn nga|đào duy khánh|đào trung hiếu|đăng huy|đăng khoa|đăng ký|đậm|đắc đức|đặng thuần phong|đặng thế anh|đặng tuấn vũ|đặng văn trình|đỗ duy mạnh|đỗ huyền|đỗ mỹ linh|đỗ ngọc|đỗ phi hùng|đỗ đức tuấn|đức minh|đức nam|đức toàn mọi|đức đồng|ất
30: aaron ramsey|abdel fattah|abdullah maute|abella|abu omar|adam lallana|adam schiff|adolf hitler|adrien silva|ahmad al jaber al sabah|ahn jae hyun|al qaeda|alessandra ambrosio|alexander lavrentiev|alice campello|alves|an hiếu|andrew mccabe|andy|ashraf ghani|b a|benjamin geskin|bkav|bloom|bond|bryce benson|bá ngọc|bánh mì|bích|bích lan|bùi bá hùng|bùi thanh hiền|bùi thu hằng|bùi văn nam|bảo hạnh|bền|bửu ngọc|c sơn|cahill|calisto|cameron|cao thị xuân|cao tuân|cara|carvajal|charles aranguiz|cherchesov|chiên|chiến thắng|choi young jae|christian eriksen|chu huyền|chu ngọc anh|chu văn hòa|chu văn hải|chu đình nghiêm|chu đình ngữ|châu gia kiệt|châu đức thanh|chí nhân|cindy bishop|clayton lewis|clifton|coco|cuneyt cakir|công minh|công ninh|cấn đình pha|cự|daley blind|dani ceballos|daniel craig|daniella semaan|david landon|davis|delfin lorenzana|denis suarez|didier drogba|dillon|diệu thùy|do mỹ|doanh nhân|dolores|donal trump|draxler|dries mertens|duy khương|dư văn lạc|dương bích thủy|dương minh hiếu|dương mỹ|eduardo ano|elizabeth|elizabeth taylor|emma stone|enrique cerezo|ernesto abella|ezequiel ponce|fabio coentrao|fabio fognini|fallon|felipe vi|ferdinand|fethullah gulen|filipe luis|fiona hill|francesco totti|franco|fred warmbier|friedland|gareth southgate|george h w bush|gia khánh|giang|gil lê|google map|graham|grande|h tâm|hakan uzan|halle berry|henry|henry cameron|hiếu lương|hiền anh|hiểu minh|hoa xuân oánh|hollande|howard|hoài anh|hoài phong|hoàng anh|hoàng bình|hoàng huy|hoàng hải|hoàng nam|hoàng thanh tùng|hoàng tiến lộc|hoàng trọng đông|hoàng tôn|hoàng vân|hoàng văn hợp|hoàng văn đức|hoàng đức hạnh|hugo broos|hugo lloris|hussein|huy phạm|huyền|huyền trân|huỳnh khánh toàn|huỳnh thanh xiên|huỳnh thiềm|hà an|hà anh tuấn|hà khánh|hà my|hà sỹ đồng|hà ánh|hà đăng|hàn châu|hán hiển|hương lan|hương ngân|hương trần|hải yến|hồ quang|hồ thanh long|hồ văn cường|hồ xuân mai|hồng kiên|hợi|james mcavoy|januzaj|jaroslav hanák|javier mascherano|jelena ostapenko|jennifer lawrence|jeremy corbyn|jermain defoe|jesse lingard|jessica|jessie carlos javier|jim syring|jo ar herrera|joachim low|jobs|john kelly|john paul jones|joko widodo|jordi alba|jose fonte|joshua kimmich|juan martin del potro|karen khachanov|kate middleton|keane|kerry|kevin magnussen|khamenei|khomeini|khỏe|kim hyun joong|kim kardashian|kim lân|kim ngân|kim ngọc|kiên trung|kiến văn|kiều hữu dũng|kiệt linh|kosachev|koscielny|ky|kỳ hân|l v t|lan ngọc|lars stindl|laurent koscielny|lee hae chan|lewis|lindsay lohan|lingard|linh linh|linh phương|lucas digne|lucas vazquez|luis figo|luiz|lukkade metinee|lâm|lâm bình chi|lâm chi khanh|lâm chí linh|lâm văn|lê anh tuấn|lê công hoàng|lê huyền|lê hồng sơn|lê kha|lê minh tuấn|lê nam|lê nghĩa|lê nguyễn minh quang|lê quang vinh|lê quốc hùng|lê thanh hải|lê thị hải|lê thị thủy|lê thị ánh hồng|lê trọng sành|lê tuấn anh|lê tấn bửu|lê văn hiển|lê văn hóa|lê văn kiên|lê văn kiểm|lê đình triệu|lê đỗ mười|lý hải phong|lý quý khánh|lưu luyến|lưu ly|lưu thanh vân|lương bằng|lạc thành|lại thanh hương|lệ|lữ thị thanh bình|m a|madeleine albright|mai an|mai tiến thành|mai đỉnh|marc andre ter stegen|marc kasowitz|marc marquez|marcelo diaz|marco silva|marcus thuram|margaret thatcher|mario balotelli|mark warner|martin chungong|martinez|masayuki ozaki|mendes|michael j haycock|michael keaton|michael rogers|michelle|michelle obama|mike|mike rogers|milos raonic|minh hiền|minh trung|minh đăng|mnuchin|mohamed elneny|mohammed bin|mohammed bin nayef|moon chang jin|moon chung in|moses dyer|muller|mạnh thắng|mỹ chi|mỹ dung|mỹ hà|n tùng n tùng|nauert|neil gorsuch|nguyên thảo|nguyên vũ|nguyễn anh dũng|nguyễn bá minh|nguyễn bá ngọc|nguyễn bá sơn|nguyễn bách tùng|nguyễn bích n|nguyễn bảo hưng|nguyễn chung|nguyễn duy linh|nguyễn dũng|nguyễn gia thái bình|nguyễn hiền|nguyễn huy hùng|nguyễn hồng g|nguyễn hồng quang|nguyễn hữu bình|nguyễn khoa điềm|nguyễn khánh|nguyễn kim anh|nguyễn lê|nguyễn minh hiếu|nguyễn minh quang|nguyễn minh quân|nguyễn minh triết|nguyễn minh đức|nguyễn mạnh khương|nguyễn ngọc oai|nguyễn ngọc sáng|nguyễn phi hùng|nguyễn phong hồng duy|nguyễn phú cường|nguyễn phương|nguyễn phương nam|nguyễn phước trung|nguyễn quang|nguyễn quang huy|nguyễn quốc dũng|nguyễn quốc khuyên|nguyễn quỳnh|nguyễn thành công|nguyễn thành nam|nguyễn thạnh bảo|nguyễn thế hùng|nguyễn thế truyền|nguyễn thị bích|nguyễn thị duyên|nguyễn thị h|nguyễn thị hiền|nguyễn thị hoài sương|nguyễn thị hà|nguyễn thị hằng|nguyễn thị kim thoa|nguyễn thị kim thúy|nguyễn thị lan anh|nguyễn thị linh|nguyễn thị ngọc|nguyễn thị nhung|nguyễn thị như loan|nguyễn thị phương|nguyễn thị sinh|nguyễn thị tú|nguyễn thị yến|nguyễn thị yến nhi|nguyễn tiến bình|nguyễn tiến thành|nguyễn trung cấp|nguyễn trung kiên|nguyễn trường giang|nguyễn trần nam|nguyễn tuân|nguyễn việt chiến|nguyễn việt dũng|nguyễn văn hiệp|nguyễn văn hoàn|nguyễn văn huy|nguyễn văn hưng|nguyễn văn hậu|nguyễn văn khánh|nguyễn văn long|nguyễn văn lâm|nguyễn văn phú|nguyễn văn phương|nguyễn văn quyết|nguyễn văn t|nguyễn văn thuận|nguyễn văn triển|nguyễn văn trung|nguyễn văn tuân|nguyễn văn tám|nguyễn văn tâm|nguyễn văn vinh|nguyễn văn việt|nguyễn văn vịnh|nguyễn văn đô|nguyễn văn đực|nguyễn xuân bình|nguyễn xuân dương|nguyễn xuân nguyên|nguyễn xuân thủy|nguyễn xuân trường|nguyễn đình cung|nguyễn đình quyết|nguyễn đình thắng|nguyễn đình tài|ngô anh đạt|ngô thị thanh vân|ngọc bích|ngọc diệp|ngọc giàu|ngọc hùng|ngọc hải|ngọc quý|ngọc thành|ngọc thắng|ngọc trang|ngọc tuấn|như thanh niên|như trường|như tâm|nhật thanh|nick kyrgios|nicola sturgeon|nicolas sarkozy|noah purcell|nén|ochoa|oxlade chamberlain|p h|p thúy|paolo gentiloni|paul allen|paul craig roberts|paul merson|paul ryan|paul scholes|paul simpson|petr cech|phan gia nhật linh|phan ngân|phan thương|phan thị h|phan văn hùng|phan văn santos|phan đình hưng|philippe|phó đức phương|phùng bảo ngọc vân|phùng sơn|phùng tiểu cương|phú|phương trang|phương đặng|phượng nguyễn|phạm huân|phạm hà|phạm hồng hà|phạm hồng hải|phạm hồng sơn|phạm ngọc minh|phạm sĩ quý|phạm sỹ liêm|phạm thái sơn|phạm thế tùng|phạm thị bích diệp|phạm thị huyền|phạm thị minh hiền|phạm thị phương|phạm thị thanh tâm|phạm thị tân|phạm trung hiếu|phạm tất thắng|phạm việt giang|phạm văn minh|phạm văn sử|phạm văn thông|pierre francois|piotr poroshenko|pique|quang liêm|quang thành|quang đức|quách ngọc hải|quách ngọc ngoan|quốc hùng|quỳnh mai|raheem sterling|raphael guerreiro|ricardo quaresma|rob goldstone|robert downey jr|robert huth|roberto bautista agut|roberto martinez|robin soderling|roger bui|rogers|rogozin|roman abramovich|ronald advincula|royal enfield|rubio|ryamizard ryacudu|ryan|ryan dillon|ryan giggs|sadiq khan|sami khedira|sanders|santi cazorla|santiago ascacibar|scaramucci|scott|serge gnabry|sergio perez|setyo wasisto|shaw|sheikh mohammed bin|shibuya yasumasa|shin tae yong|simona halep|siti aisyah|snowden|sofia|song hy|song ngư|staffan de mistura|steven gerrard|steven mnuchin|susan thornton|sơn tuyền|sỹ huy|t c d|t lê|thanh giang|thanh mai|thanh nga|thanh trung|thanh trúc|thanh trần|thanh tuyền|thanh điền|thiêm|thiên hà|thiện|thiện lương|thiệp|thomas shannon|thu huyền|thy huệ|thành chung|thành duy|thái y lâm|thúy hằng|thăng điệp|thơ|thắng trung|thế lập|thủy anh|tiến anh|tiểu bảo|toyota chikara|trang đời|trung dũng|trung phạm|trương hinh dư|trương hoa|trương hồng|trương kỷ trung|trương minh hoàng|trương đạt|trần anh thuận|trần anh tú|trần châu thái|trần chí dũng|trần du lịch|trần hiếu|trần hương|trần hữu thế|trần hữu vân|trần lập pháp|trần ngọc hạnh|trần quang trung|trần quang tấn|trần quang vinh|trần quý bình|trần sơn|trần thanh|trần thanh bình|trần thanh nam|trần thu hà|trần thị dung|trần thị huyền|trần thị mơ|trần thị phương hoa|trần trung chí hiếu|trần tuấn minh|trần việt|trần văn cường|trần văn hạnh|trần văn nam|trần văn đạt|trịnh minh huế|trịnh sảng|trịnh văn hợp|trịnh văn quyết|tusk|tuấn minh|tuệ nguyễn|tá chuyên|táo khuyết|tâm an|tô văn động|tùng leo|tăng thanh hà|tăng văn đươm|tăng văn đượm|tăng văn đới|tường an|tạ thị bích ngọc|tấn thạnh|tống đức tiến|tử quỳnh|uzan|van heerden|verstappen|victor moses|viktor ozerov|vincent stewart|vincenzo montella|việt a|võ hải|võ quan huy|võ trọng nam|văn thịnh|văn đại|văn đức thái|vũ chí thành|vũ hồng phương|vũ phương nam|vũ quang huy|vũ sơn lâm|vũ thanh lâm|vũ thị thu hà|vũ trung hương|vũ tuấn phan|vũ văn chiến|vũ văn tám|vũ điệp|vũ đình kỳ|vũ đình lăng|vương tổ lam|wang|wang jianlin|will turner|williams|wojciech szczesny|xuyền|xuân tùng|yoo|yoo shi jin|yoon young chan|yến anh|zoe saldana|âu ngọc khánh|ê kíp|đinh thanh bình|đinh văn thu|đoàn duy khương|đàm huy|đào nguyên anh|đào ngọ hoàng|đào vịnh thắng|đăng hậu|đậu anh tuấn|đặng hoa nam|đặng phương nam|đặng quốc khánh|đặng quốc tuấn|đặng thị ngợi|đặng trần chiêu|đặng tất thuấn|đặng văn cảnh|đặng văn điều|đặng xuân quý|đỗ hợp|đỗ thanh thịnh|đỗ văn chí|đức thành
27: a méc ken|abdel rahman|abraham lincoln|adriana lima|agnelli|ahmad al sabah|ahmad azzuddin|al baghdadi|aleix vidal|alexander|alexander fomin|alexander lavrentyev|alexis|alfredo di stefano|an nhi|andrea agnelli|andrea pirlo|andrew garfield|andrzej duda|andy carroll|andy king|angelina|ano|antonio tajani|aquino|armstrong|ashley young|asmir begovic|axel tuanzebe|bakel|barrack obama|batelli|bennett|bernie sanders|bi a|bill de blasio|bill o reilly|bob corker|brendan rodgers|bruce bennett|bruce klingner|bruno mars|bu ly|bá cường|bích thùy|bùi minh trẩm|bùi mạnh lân|bùi n a|bùi thanh bình|bùi thanh hưng|bùi thanh hải|bùi thị an|bùi trọng tuấn|bùi văn hà|bùi văn hùng|bùi văn xuyền|bùi đức thịnh|bạch dương|bảo bảo|bảo phương|bảo trang|bế xuân trường|bỉnh|cantona|cao mỹ kim|captain america|carl thayer|carvalho|cayamora maute|celine dion|cerezo|cesar azpilicueta|chamberlain|chan|charles michel|charlie|charlize theron|chemezov|choi seung hyun|chris|christian benteke|chrystia freeland|chu phú mỹ|chu thanh vân|chung eui yong|châu an|châu đông vũ|châu đăng khoa|chí tín|chếnh vĩnh dì|clarence seedorf|coats|conway|corbyn|cotton|creators update|cristiano jr|công hạnh|công phương|công thư|công định|cảnh huệ|dakota fanning|dane ingham|danh tuyên|daniel alves|danilo|danny rose|danny welbeck|dejan lovren|dennis bergkamp|depay|diana prince|dick durbin|diego llorente|diệp vũ|diệu ngọc|dmitry rogozin|doan|donald j trump|doãn thông|duy an|duy khiêm|duy lợi|duy thành|duyên|duẩn|dwight yorke|dì|dũng linh|dư toán|dương mạnh hưng|dương thanh hồ|dương thị hên|dương tử|dương văn hào|dương đức hùng|dấn|ebrahim raisi|edgard arevalo|eduard basurin|elayne whyte gomez|elie saab|esteban ocon|fedor smolov|feliciano lopez|felipe massa|ferdinand marcos|fikri isik|ford explorer|ford focus|fran durix|francis coquelin|frants klintsevich|françois hollande|gabriel paletta|gabriel paulista|gargash|gary cohn|gary ross|gennady gatilov|george best|george vi|gia long|gia minh|giang nguyễn|gilles muller|giuseppe marotta|giả bảo ngọc|gnabry|gwyneth paltrow|gylfi sigurdsson|h nam|h quỳnh byă|h tú|harry maguire|hart|hishammuddin hussein|hiếu nguyễn|hiền hạnh|hiền phương|hoài sa|hoài văn|hoài vũ|hoàng anh tú|hoàng cường|hoàng dung|hoàng dương tùng|hoàng kim giáp|hoàng kì|hoàng lê|hoàng ngân|hoàng ngọc|hoàng phương lam|hoàng quang hàm|hoàng quốc hoàn|hoàng sơn|hoàng thị thu trang|hoàng thịnh|hoàng văn phúc|hoàng văn thắng|hoàng vũ|hoàng đình cảnh|hoàng đình tùng|hoàng đức minh|huy|huy bình|huy phong|huy phương|huy quốc|huy sơn|huỳnh hải|huỳnh khắc vinh|huỳnh phúc hậu|huỳnh thị anh mai|huỳnh thị thu|huỳnh tiến đạt|huỳnh tấn tài|huỳnh đảm|hwang kyo ahn|hà huy quang|hà huy thắng|hà long|hà minh|hà ngọc tân|hà oai|hà quang tuyến|hà quốc quy|hà sơn|hà vân|hà văn siêu|hà vũ|hà xuân hoa|hân nguyễn|hùng thắng|hương dịu|hương ly|hưởng|hải biên|hải ngọc|hải quỳnh|hằng|hồ cẩm đào|hồ minh dĩ|hồ ngọc diệp|hồ trung dũng|hồng khanh|hồng nhi|hồng quân|hồng vĩnh|hồng điệp|hồng đăng|hờ a chua|hữu hồng|hữu long|hữu nam|iago aspas|igor akinfeev|igor konashenkov|inaki williams|ivan rakitic|jamie carragher|jamie dornan|jan vertonghen|jason statham|jennifer aniston|jessica chastain|joel matip|john aldridge|john kirby|jolie|jones|joong ki|jose aldo|jose gimenez|joseph yun|joshua king|juan carlos osorio|juanma lopez|julia bishop|julie bishop|karl heinz rummenigge|kasper schmeichel|kate moss|kevin gameiro|khalid abu bakar|khalifa haftar|khedira|khiết|khlóe kardashian|khoa tai mũi họng|khuram shazad butt|khánh huyền|khánh ly|khánh lynh|khánh uyên|khả ngân|kikki lê|kim dong chul|kim hak song|kim thần tài|kim tử long|kimi raikkonen|kiên|kiều|klintsevich|konstantin kosachev|konstantin sivkov|kostas manolas|kumar|kurt zouma|kuznetsov|l bằng|l hà|lam hiếu|lam phương|lan hạ|lan trần|lance stroll|lebron james|lee byung ho|lilian thuram|lily collins|linh anh|linh san|logan rogerson|lou hoàng|lucas perez|luis fonsi|luis neto|lyndon b johnson|lâm anh|lãng|lê cao|lê chung dũng|lê công nhường|lê công thành|lê hoài thanh|lê hoàng thanh|lê huân|lê hải bình|lê hồng thắng|lê khánh|lê khánh hải|lê khắc tâm anh|lê lâm|lê mạnh hùng|lê ngọc|lê ngọc sáng|lê nhân|lê như toản|lê phi long|lê quang|lê quang bản|lê quang liêm|lê quốc dũng|lê thiện viễn|lê thu|lê thánh tông|lê thị hương|lê thị hường|lê thị nhật linh|lê thị t|lê thị xuân lan|lê trân|lê trọng nghĩa|lê tân|lê văn cường|lê văn hoan|lê văn l|lê văn minh|lê văn t|lê văn thanh|lê văn thắng|lê văn trường|lê văn tuấn|lê đình toàn|lê đông phong|lê đức anh|lý băng băng|lý hải lân|lý t t|lý thần phi|lý thị hồng|lý văn vừ|lưu hiệp|lưu phong|lưu thi thi|lương cường|lương hoài nam|lương hoàng nam|lương lan|lương thị thu hiền|lại thanh tùng|lại thị tuyết|lại xuân môn|lục trinh|m anh|m hà|mai bá hùng|mai chi|mai duyên|mai hoa|mai huyền|mai linh|mai thảo|mai thị phương hoa|mai trâm|mai văn dương|mai văn dấn|mai yến chi|martin schaefer|matteo darmian|matteo renzi|mauro icardi|mcconnell|melinda gates|michael ballack|michael emenalo|michael kofman|michael morell|michael schumacher|mike flynn|minh an|minh lý|minh ngọc|minh thái|miralem pjanic|mitch mcconnell|mitchell weiser|morgan|motta|mạc|mạc hồng quân|mạnh khánh|mạnh linh|mạnh minh|mẹ nga|mộc lam|mộc trà|n d|n n h|na|nancy pelosi|nano|naomi watts|nathan ake|nemanja vidic|nguyên hồng|nguyên khánh|nguyên đức|nguyễn bá thành|nguyễn bách phúc|nguyễn bích ng|nguyễn cao kỳ duyên|nguyễn cao minh|nguyễn hoàng hưng|nguyễn hoàng long|nguyễn huy bằng|nguyễn huy toàn|nguyễn hòa|nguyễn hồng hải|nguyễn khoái|nguyễn khắc lịch|nguyễn kim đoán|nguyễn linh|nguyễn long|nguyễn minh cường|nguyễn minh hoàng|nguyễn minh thuận|nguyễn minh tiến|nguyễn miên tuấn|nguyễn mạnh thắng|nguyễn nam liên|nguyễn nguyễn|nguyễn ngọc anh|nguyễn ngọc bảo an|nguyễn ngọc điệp|nguyễn nhật|nguyễn phan minh|nguyễn phi long|nguyễn phong điền|nguyễn phước thanh|nguyễn quang đạm|nguyễn quốc anh|nguyễn sinh hùng|nguyễn sỹ chiến|nguyễn thanh hùng|nguyễn thanh long|nguyễn thanh tuấn|nguyễn thanh tú|nguyễn thu an|nguyễn thu trang|nguyễn thành hưng|nguyễn thành tiến|nguyễn thành đạt|nguyễn thái an|nguyễn thúy hường|nguyễn thế cường|nguyễn thị bích hồng|nguyễn thị công|nguyễn thị diệu thúy|nguyễn thị doan|nguyễn thị dung|nguyễn thị huế|nguyễn thị huệ|nguyễn thị kim phụng|nguyễn thị lan hương|nguyễn thị liễu|nguyễn thị lâm|nguyễn thị lý|nguyễn thị n|nguyễn thị nguyên|nguyễn thị nguyệt|nguyễn thị ngọc hoa|nguyễn thị ngọc trúc|nguyễn thị nhâm huyền|nguyễn thị phương thảo|nguyễn thị quỳnh|nguyễn thị t|nguyễn thị thu hường|nguyễn thị thùy trang|nguyễn thị tuyết|nguyễn thị vân|nguyễn thị xuyến|nguyễn thị đào|nguyễn trung hiếu|nguyễn trí dũng|nguyễn trường du|nguyễn trường sơn|nguyễn trọng an|nguyễn trọng phương|nguyễn trọng đương|nguyễn tuấn hà|nguyễn tuấn kiệt|nguyễn tuấn mạnh|nguyễn tâm tiến|nguyễn tân thịnh|nguyễn túc|nguyễn tấn đức|nguyễn tử quảng|nguyễn tử quỳnh|nguyễn viết hòa|nguyễn việt anh|nguyễn việt thắng|nguyễn vân anh|nguyễn văn chương|nguyễn văn cư|nguyễn văn dương|nguyễn văn huyện|nguyễn văn hào|nguyễn văn khải|nguyễn văn lân|nguyễn văn lưu|nguyễn văn mã|nguyễn văn n|nguyễn văn phong|nguyễn văn phúc|nguyễn văn sỹ|nguyễn văn thường|nguyễn văn trình|nguyễn văn trí|nguyễn văn trường|nguyễn văn trầm|nguyễn văn vũ|nguyễn văn đẩu|nguyễn vũ linh|nguyễn vương|nguyễn xinh|nguyễn xuân cường|nguyễn xuân huy|nguyễn xuân hàn|nguyễn xuân hưng|nguyễn xuân lộc|nguyễn xuân thảo|nguyễn xuân tiến|nguyễn đình trung|nguyễn đông hưng|nguyễn đắc kha|nguyễn đức chánh|nguyễn đức hạnh|nguyễn đức minh|nguyễn đức toàn|nguyễn đức trọng|ngát ngọc|ngô anh tuấn|ngô bá lục|ngô chuyên|ngô giáo|ngô ngạn tổ|ngô thành sơn|ngô thị minh trinh|ngô tuấn nghĩa|ngô viết nam sơn|ngô văn chất|ngô văn tuấn|ngọc dung|ngọc hoàng|ngọc lam|ngọc sinh|ngọc tân|ngọc vân|ngợi|ngự bình|nhâm|nhã|nhã chi|nhã khắc lâm|nhật duy|nhật hạ|nhị ngọc|nhựa bình minh|nicki minaj|nihat zeybekci|ninh|ninoy aquino|norodom sihamoni|nông đức mạnh|nương|nước nga|osius|ousmane dione|p t h|pablo cuevas|park shin hye|patrice evra|patrick|pete sampras|peter crouch|peter schmeichel|petroli franco|phan bá hải|phan bích nga|phan châu trinh|phan chí hiếu|phan công quang|phan hoàng|phan huy khang|phan hữu trọng|phan phương|phan quyên|phan thái bình|phan thảo|phan thế vũ|phan thị mơ|phan thị tr|phan văn long|phan văn trường|phan đình bảo|phi hùng|phong trần|phùng tất thành|phú sỹ|phúc duy|phúc hằng|phúc thịnh|phúc tuấn|phúc vinh|phương|phương mai|phương nghi|phương đức cù|phước|phạm anh dũng|phạm anh tuấn|phạm bảo quân|phạm bắc mọi|phạm doãn sơn|phạm dũng|phạm hiền|phạm hữu|phạm hữu triết|phạm khánh|phạm minh hòa|phạm quang dũng|phạm thu hương|phạm thu phương|phạm thị ngọc trinh|phạm thị oanh|phạm thị thuần|phạm trần nhật minh|phạm tài|phạm văn hùng|phạm văn khánh|phạm văn lai|phạm văn ngân|phạm xuân phúc|phạm đình cúc|phạm đình thi|priscilla chan|quan âm|quaresma|quách phú thành|quý hiên|quế|quốc anh quốc|quốc bình|quốc vinh|quỳnh trần|radha mohan singh|rafael marquez|rain|rakitic|raul gonzalez|raul jimenez|redouane|reuven rivlin|ricardo carvalho|riccardo orsolini|richard burr|richard gasquet|richard ledgett|richard r clifton|richard rojas|ricky magallanes|robbie keane|robert muller|roberto firmino|roberto mancini|robson kanu|roger|roh moo hyun|roh tae woo|ronaldo ronaldo|roncaglia|rosie huntington whiteley|roy keane|ruben loftus cheek|ryan gosling|sally yates|salman bin abdulaziz|sam thái|samuel umtiti|sandro|sandro ramirez|satish dhawan|scarlett johansson|scott mcintyre|scott mctominay|sean connery|sebastian gorka|see you again|sen|sergio mattarella|sergio romero|sheikh mohammed|song hà|sorin grindeanu|stanfield chien|stephen bannon|stephen miller|steve mnuchin|stuart cundy|susan collins|sùng|sưa|sỉ phon xồng|sủng a thai|sỹ hòa|t n|t t m|thanh hoài|thanh sang|thanh đình|theo duy phan|theo hà anh|theo hà my|theo hà thu|theo nguyễn huệ|theo như tâm|theo thanh minh|theo thu hằng|theo tuyết nhung|theo tử quỳnh|theo vũ nga|thiếu lâm|thiều bảo trang|thiện nhân|thomas muller|thu vân|thái an|thích ca mâu ni|thùy an|thạch bảo khanh|thạch thảo|thạo|thảo my|thấy nhi|thế dương|ti phông|tiêu châu như quỳnh|tiến linh|tiến nguyễn|tiến vinh|tiết bảo thoa|tiết cương|tiểu minh|tiểu nguyên|toure|trang thu|triệu văn tâm|trung trực|trí anh|trí kiên|trương minh tiến|trương nhi|trương văn phúc|trấn vũ|trần bá thường|trần bảo ngọc|trần chí công|trần hải trung|trần hồng côn|trần hữu bình|trần hữu minh|trần khánh quang|trần khôn|trần kỳ rơi|trần mưu|trần mạnh hùng|trần nga|trần nghị|trần nguyên|trần ngọc anh|trần ngọc đường|trần như my|trần quang|trần quang lâm|trần thanh hải|trần thanh phong|trần thị hằng|trần thị m|trần thị minh nguyệt|trần thị thanh hoàn|trần thị thọ|trần thị tuyết mai|trần văn kỳ|trần văn nghĩa|trần văn quang|trần văn tiến|trần văn trung|trần văn trường|trần văn tuấn|trần vũ|trần xuân dương|trần xuân phượng|trần xuân vĩnh|trần đình khương|trần đình lý|trịnh duy hưng|trịnh văn tú|trọng tấn|tu kiệt khải|tuyết hạnh|tuyền mập|tuấn lương|tuấn vũ|tuệ|ty|tyson|tô mạnh cường|tô thị bích châu|tùng anh|tú vi|tấn minh|tần|tống anh tỷ|tống hải nam|tống thanh hùng|tống tĩnh|từ làng sen|unai emery|uyên hương|uông minh thuyên|uông ngọc tiến|v|vi thị huệ|victor wanyama|victoria azarenka|viết định|vladimir titov|vladimir tuchkov|vân dung|vân điệp|võ lâm|võ nguyên phong|võ văn tĩnh|văn bình|văn huy|văn hùng|văn lâm|văn nguyễn|văn sơn|văn thành|văn trường|văn trọng|văn việt|vũ anh tuấn|vũ hà|vũ hân|vũ hồng nam|vũ mạnh|vũ ngọc phan|vũ phi long|vũ sơn|vũ thanh tùng|vũ thị huề|vũ thị đông|vũ trọng phụng|vũ tá tùng|vũ việt a|vũ việt anh|vũ văn nam|vũ văn tư|vũ xuân lộc|vũ đình hải|vương công đức|vương kiện lâm|vương đình hưng|vững|warren buffet|wes morgan|will strafach|william|william carvalho|wiz khalifa|woodrow wilson|wright|xabi alonso|y ngôn byă|yoon|yuri borisov|zarour chaher|zeybekci|ánh tuyết|âu văn hoàn|đ huệ|đ trăm|đan|đan khanh|đan nguyên|đinh công khánh|đinh hằng|đinh thế huynh|đinh tiến thành|đinh văn toản|đuông ta xồng|đàm duy|đàm quang hưng|đào bích|đào trọng bằng|đào vũ|đào xuân cơ|đào đức toàn|đông quân|đăng nguyên|đại phong|đặng hoàng giang|đặng phạm phương chi|đặng quyết tiến|đặng thị bích liên|đặng thị linh|đặng thị nga|đặng tất thắng|đặng văn hòa|đặng văn toàn|đặng văn tới|đồng ánh quỳnh|đỗ căn|đỗ long|đỗ sỹ huy|đỗ văn dũng|đỗ văn thảo|đỗ văn tuấn|đức chung|đức duy|đức hoàng|đức hải|đức mạnh|đức ngọc|đức phương|đức thịnh|đức trường|đực|ốc thanh vân
24: al gore|al green|al sabah|albert ramos|amber rudd|amine harit|andre agassi|andrea|andrea ranocchia|antonin scalia|aranguiz|ashton carter|aung san suu kyi|azpilicueta|b hà|bacary sagna|bastian schweinsteiger|batshuayi|bautista agut|benjamin mendy|benoit paire|big bet|bolt|born this way|borna coric|bradley cooper|bravo|brown|bành|bích thanh|bích thảo|bích vân|bùi duy hùng|bùi hoàng việt anh|bùi kim kha|bùi mạnh hòa|bùi phú vững|bùi thanh phú|bùi thị vân|bạch cốt tinh|bảo lâm|bảo nhân|bửu đặng|c b d|cakir|caleb brown|cao ngọc cương|cao phương linh|carles puyol|carlos vela|charles williams|charlie munger|chen|chris murphy|chu nguyên|chun doo hwan|châu|châu tinh|chí kiên|civil war|clement|cohn|coquelin|corentin tolisso|cruise|cui tiankai|cái lân|công luân|công đức|cẩm vân|d ngọc|d nhung|dana white|danh lam|daniel carvajal|daniel levy|dany cotton|david villa|davy klaassen|demetri mitchell|didier deschamps|diego godin|diệu thúy|do nga|doãn tiến nam|duy cường|duy hoàng|duy thanh|duy tín|duy tính|duyệt|dương chí tưởng|dương hải|edgar davids|elisabetta|elneny|enrique pena nieto|ernesto luis|floris langendam|frank lampard|françois fillon|freeland|gael clichy|gary medel|gerrard|gia phong|giang giang|giang huy|giang phương|gordon ramsay|guerreiro|guillermo ochoa|h chung|h khanh|h nga|h vân|hal robson kanu|henrique calisto|hidden figures|hill|him lam|hiếu trung|hiền đoàn|hiểu đồng|hope hicks|hoài thương|hoài đan|hoàng hoa|hoàng hùng|hoàng hưng|hoàng hải yến|hoàng hồng giang|hoàng hồng quân|hoàng minh tuấn|hoàng nguyên|hoàng thị nguyệt|hoàng thị ngọc|hoàng tuấn anh|hoàng tùng|hoàng văn hùng|hoàng văn nhân|hoàng xuân|hoàng xuân khánh|hoàng xuân tiến|hoàng xuân tân|hoàng đình nam|hoàng đạo|hoàng đạo bảo cầm|hugo chavez|huỳnh bích phương|huỳnh hữu tuấn|huỳnh minh chắc|huỳnh minh trung|huỳnh thị huyền như|huỳnh thị mai|huỳnh thức viên|huỳnh đăng k|huỳnh đăng khôi|hà văn minh|hòa|hòa lê|hòa nguyễn|hương liên|hạ vy|hạ yên|hạnh|hạnh phúc|hạo nhiên|hải sơn|hải vũ|hồ an|hồ phước duy|hồ quang bửu|hồ quý ly|hồ quốc đạt|hồng nam|hồng quang minh|hồng quý|hồng tiểu dũng|hữu chí|hữu toàn|im jong seok|irina shayk|islam|ismael s ghosts|jakob vinther|janet jackson|jasper cillessen|jessica wyndham|jesus vallejo|jim yong|jimmy choo|joao moutinho|john cornyn|john dorrian|jorge horacio messi|jorge messi|joseph aucoin|jr|juan antonio pizzi|juan carlos|julianne moore|k|kathy uyên|kenneth bae|khương quỳnh|khả di|khắc khiêm|kim há|kim hảo|kim thược|kiều mi|konstantin vnukov|kristina mladenovic|l t k a|lake champlain|lam hồng|lan|lang thanh duẩn|larry page|lau|lee jin hyun|leon panetta|li|linda seah|linh trang|liên châu|lucas hernandez|lâm khánh|lê duy hải|lê hoàng minh tâm|lê huy|lê hằng|lê khả phiêu|lê minh quang|lê ngà|lê ngọc thái|lê ngọc đức|lê phước chín|lê quang tiến|lê quý vương|lê quốc cường|lê quốc tuấn|lê thị l|lê thị loan|lê thị phương hoa|lê trung kiên|lê tặng|lê vinh|lê vân|lê văn chương|lê văn giang|lê văn hào|lê văn quý|lê văn thêu|lê văn thương|lê văn xuân|lính mỹ|lý dịch phong|lưu danh minh|lưu huế|lưu minh đức|lưu văn trọng|lương thế hùng|lương thị kim phi|lạc nhạn|lạng|lệ chi|lục anh|lựu|m|m khuê|m phương|mai cường|mai thu|mai văn chương|mai xuân hợp|manuel pellegrini|marc albrighton|marco rubio|margaret court|mario pasalic|mark levinson|mateo kovacic|mathieu debuchy|max meyer|megan fox|michael boxall|michael hayden|michael owen|michel platini|michelle williams|mike pompeo|minh hiếu|minh huyền|minh hùng|minh khuê|minh nghĩa|minh phong|minitia bears|miu miu|moon sang gyun|murray hiebert|mã bửu ng|mão|mạc văn sâm|mạnh bôn|mạnh dũng|mộc lan|mỹ xuân|n t h|n t n ng|n t t|nam hải|natalie portman|nelson mandela|nerolie mcdonald|nguyên linh|nguyên phong|nguyễn bá duy|nguyễn bạch đằng|nguyễn cao luận|nguyễn chí cường|nguyễn chí thanh|nguyễn công bình|nguyễn duy khiêm|nguyễn hoài phương|nguyễn hoàng chương|nguyễn hoàng thiên|nguyễn hoàng tuấn|nguyễn hồng tuyến|nguyễn hữu|nguyễn hữu cầu|nguyễn hữu toàn|nguyễn hữu tuấn|nguyễn khang|nguyễn khắc khiêm|nguyễn minh anh|nguyễn minh ngọc|nguyễn minh đồng|nguyễn mạnh linh|nguyễn mạnh trí|nguyễn nguyên phương|nguyễn nguyên quân|nguyễn ngọc duy|nguyễn ngọc quang|nguyễn ngọc thái|nguyễn nhâm|nguyễn nhật ánh|nguyễn phúc nhân|nguyễn phước d|nguyễn phước hưng|nguyễn quang thanh|nguyễn quang thiều|nguyễn quốc|nguyễn quốc khánh|nguyễn song hào|nguyễn thanh|nguyễn thanh phi|nguyễn thanh thảo|nguyễn thanh tâm|nguyễn thiếu lan|nguyễn thu hằng|nguyễn thu thủy|nguyễn thúc|nguyễn thế sang|nguyễn thị b|nguyễn thị bình|nguyễn thị diệu hiền|nguyễn thị hoan|nguyễn thị luyến|nguyễn thị minh ngọc|nguyễn thị ngọc dinh|nguyễn thị th|nguyễn thị thanh hiền|nguyễn thị thanh trang|nguyễn thị thu huyền|nguyễn thị tám|nguyễn thị ánh hồng|nguyễn tiên hồng|nguyễn tiến hải|nguyễn tiến linh|nguyễn tiến lợi|nguyễn trường|nguyễn trường minh khang|nguyễn trần tinh|nguyễn trọng hổ|nguyễn trọng long|nguyễn tấn hải|nguyễn vinh ninh|nguyễn việt cường|nguyễn việt thanh|nguyễn văn b|nguyễn văn cu|nguyễn văn cựu|nguyễn văn diễn|nguyễn văn duyệt|nguyễn văn hiệu|nguyễn văn lượng|nguyễn văn quyện|nguyễn văn thông|nguyễn văn trì|nguyễn văn xuân|nguyễn văn được|nguyễn văn để|nguyễn xuân kiên|nguyễn yên hiền|nguyễn đình chiểu|nguyễn đình hoàng|nguyễn đình vĩnh lộc|nguyễn đặng tường linh|nguyễn đỉnh|ngà|ngát|ngân giang|ngô bình|ngô ngãi|ngô sỹ giang|ngô tuyết|ngô tấn thảo|ngô văn tá|ngô đình phương|ngọ|ngọc hà|ngọc minh|ngọc ngà|ngọc thịnh|ngọc văn|ngọc ánh|như tiền phong|nhật nam|novak|oliver giroud|ovidiu hategan|pablo zabaleta|park chung hee|paul|per mertesacker|peter navarro|phan|phan công chánh|phan diệu|phan linh|phan long|phan quỳnh như|phan thanh đào|phan thế ruệ|phan thị thuần|phan trần hùng|phan xuân minh|phong linh|phía đức|phùng nguyễn|phương quang khánh|phương uyên|phạm bá nha|phạm công|phạm gia long|phạm hoài nam|phạm hoàng giang|phạm hữu sơn|phạm loan|phạm lý|phạm minh thành|phạm minh tuấn|phạm ngọc anh|phạm ngọc cường|phạm ngọc thạch|phạm ngọc tuân|phạm sanh|phạm thanh bình|phạm thanh vũ|phạm thị doan|phạm thị huế|phạm thị nhỏ|phạm thị thơm|phạm tiến duật|phạm văn dũng|phạm văn nam|phạm văn phong|phạm văn đông|phạm văn đại|phạm đức hạnh|quang|quang duy|quang tuấn|quang đại|quý|quốc chiến|rafael dudamel|raphael varane|rival destinies|ronald dela rosa|ross barkley|salman bin abdulaziz al saud|samuel eto o|sebastien bellencontre|sherif fathy|shkodran mustafi|simon mignolet|smolov|somdy douangdy|song nguyên|stanislas wawrinka|steffen seibert|stella mccartney|stevan jovetic|steve wozniak|suga|susan sarandon|suzanne dimaggio|sỹ|sỹ hưng|sỹ tuyên|t bình|t tú|tam trinh|thanh lâm|thanh minh|theo hạ vũ|theo nguyệt minh|theo quốc thắng|theo roi tơ|theo thu an|theo vũ hoàng|theo xuân hoa|thi thị tuyết nhung|thiago alcantara|thiên anh|thiên bình|thiên minh|thiên thiên|thiên ái|thiện an|thiện quyền|thiện văn|thomas|thu dịu|thy|thành đạt|thái anh|thái sơn|thái thịnh|thùy anh|thùy vân|thúy nguyễn|thảo mai|thần trấn vũ|thế công|thụy miên|tiên|tiêu dao|tiến thành|tiểu phi|toby alderweireld|trinh phúc|triệu đức thúy|trúc phong|trương mạn ngọc|trương mỹ nhân|trương quốc phong|trương văn sáu|trương văn thái quý|trương đình hòe|trương đức giang|trần an ninh|trần bình|trần chí trung|trần công minh|trần hoài nam|trần hùng lý|trần hồng hà|trần kim chung|trần lưu hải|trần minh phương|trần mạnh tuấn|trần nghiên hy|trần ngọc tuấn|trần phương linh|trần phước hương|trần quốc toản|trần quỳnh|trần thành trí|trần thúy|trần thị kim anh|trần thị lý|trần thị ngọc lý|trần thị nhung|trần thị s|trần thị thanh h|trần tĩnh|trần văn diệu|trần văn linh|trần văn thành|trần văn thái|trần văn tài|trần văn vệ|trịnh ninh|trịnh trung hòa|trọng vũ|turan|tuấn hà|tuấn việt|tuấn vĩ|tuệ mẫn|tám|tùng đinh|tú uyên|tăng thị mơ|tăng tiến|tướng mỹ|tường vi|tạ vĩnh yên|tấn vĩ|tống văn hợp|từ huy|tử lâm|tự long|uyên phương|v t|valentino rossi|viktor bondarev|vincent kompany|việt hải|võ hữu kính|võ hữu triển|võ mỵ nương|võ thiện thanh|võ thành công|võ văn chánh|võ đình tín|văn chung|văn hiếu|văn phong|văn thảo nga|văn thị t|văn trọng hoàng|văn vĩnh|vĩnh hảo|vũ hoàng phong|vũ kim hạnh|vũ quang độ|vũ toàn|vũ viết thoại|vũ văn diện|vũ văn quyết|vũ văn sơn|vũ đình hùng|vũ đình trọng|vũ đức minh|vương bình thạnh|vương tiến hưng|vương trần|vương tử văn|vương văn nam|wasisto|welbeck|wikileaks|winston churchill|x hoàng|xuân mai|yahya rasool|yang uk|zabaleta|ái vi|ánh hường|ánh quỳnh|đinh|đinh duy vượt|đinh giang nam|đinh quốc tuấn|đinh thương|đinh văn vỹ|đoàn văn hiển|đào tùng|đê|đăng khôi|đậu tình mọi|đậu tất thành|đặng chung|đặng hoàng tuấn|đặng thành trung|đồng văn hệ|đồng văn tự|đỗ duy sơn|đỗ hiếu|đỗ hoàng long|đỗ hữu mạnh|đỗ thị điệp|đỗ trường|đỗ tuấn anh|đỗ tất thành|đỗ văn chiến|đỗ văn xuyền|đỗ văn đương
21: begovic|bose|bình|bảo minh|caballero|chinh|chuông|châu anh|cẩm|di maria|dier|duy hải|dương cầm|franz beckenbauer|ga|herrera|hoài thanh|hoàng quân|huỳnh|hà|hương|hải thanh|hận|hồng|hồng hải|ivan lendl|johnson|kang|karolina pliskova|khôi nguyên|kim chi|kim dae jung|lee nak yon|lily|lloris|luận|lê thành|lê trí thanh|lưu hoài|lương|lương triều vỹ|martin|minh trí|moutinho|mười|mại|mến|nam phong|nguyen|nguyễn chính|nguyễn duy trinh|nguyễn huy tưởng|nguyễn khuyến|nguyệt|ngô|ngọc thanh|như băng|phía mỹ|phượng hoàng|phạm đức|quyền|rafinha|ronald|shin|sofia balbi|sophia|stevens|th|thanh sơn|thuyết|thuật|thành nhơn|trà my|trường chinh|trần thái tông|trần văn hoài|trần đăng ninh|tâm|tĩnh|venus|victor|việt thắng|võ nguyên giáp|võ trần chí|văn hoàn|điệp|đức thắng
18: alban lafont|amanda|an nguyên|baker hughes|big four|bá|bội|canh|cao bá quát|chai|chu mạnh trinh|chung|dương trung quốc|el chapo|eriksen|evans|falcao|frank|g|g minh|gael monfils|gomes|green|h l|hamilton|harris|hassan|hoa hồng|hoàn|hoàng diệu|hoàng thái|hoàng văn thái|hữu nghị|john f kennedy|khánh hồng|kim thanh|l a|lâm thỏa|lê duẩn|lê khoa|lê văn nghị|lăng|mai hắc đế|marin cilic|marquez|minh hòa|minh mạng|mơ|namibia|ngoan|nguyễn chánh|nguyễn hữu thọ|nguyễn mạnh tiến|nguyễn trung|nguyễn văn sĩ|ngọc long|nhu|nhựa|ph|philipp|ponce|rudy giuliani|sheikh tamim bin hamad|soái|steve|thanh hà|thu|thưởng|thấm|thụy vân|trí|trần nhật duật|tân|tường|umtiti|vidic|vietnamplus|vinh|việt khánh|voronezh|vũ|wood|én|đan phương|đoan|đức văn
15: allen|an minh|baker|bill|busquets|bùi văn chính|bắp|cao sơn|caroline wozniacki|chuck schumer|châu giang|chèo|chí|cook|d|dương hà|dương phạm|dương quang|garbine muguruza|gerhardt|grigor dimitrov|gấu|hamad|hoa mai|hà khoa|hạc|hải đường|hồ tùng mậu|hồng lam|hồng thái|japan|just you|kashima antlers|kháng|khô|khải|kim chung|king|kiều anh|lallana|liban|lê quý đôn|lê văn hiến|lê văn thiêm|lê văn việt|lệ thủy|m thu|mai|mark|masha|may|mercedes benz c class|mustafi|n g|nam dương|nguyên mi|nguyễn hoàng anh|nguyễn hữu bằng|nguyễn khánh toàn|nguyễn linh ngọc|nguyễn mỹ|nguyễn thái học|nguyễn thái sơn|nguyễn văn quỳ|nguyễn văn trỗi|nguyễn ái quốc|ngộ|nhiên|như ý|nô|phan chu trinh|phong|phúc khang|phạm anh|pickford|quang thái|rabiot|raul|rose|s|samdech|san|sane|sigurdsson|sissoko|sky sport|sumo|svetlana kuznetsova|sành|sĩ|sương|thanh bình|thanh hoa|thanh thủy|thao|thành nam|thái quang|thư|thập|thụy|thức|timothy|tiến công|trang|trạng|trần anh|trần quốc thảo|trần đại nghĩa|trịnh linh giang|tuân|tuấn tú|tá|tứ|từ thanh hóa|uyên|v h|v t t|vidal|vietnam idol kids|võ chí công|vĩnh xuân|vũ anh|wayne e meyer|wukong|xuân diệu|yên|zuhair murad|đặng|đặng sơn|đặng thị hồng liên
12: achilles|alvarez|angelique kerber|apollo|ascacibar|aztec|béo|caroline|chanel|chicharito|chu|chóng|chữ|cristiano|cún|dell|diaz|dậu|gia hân|griffiths|hector|hoàng trung thông|huỳnh thúc kháng|hương hồ|hồng hà|khan|khuất duy tiến|khánh hà|kim văn|lã xuân oai|lén|lê ngọc hân|lợi|marcelo|maria|martarello|maseco|million reasons|minas gerais|mỹ bình|nainggolan|nghiêm|nguyễn bình|nguyễn oanh|nguyễn thái bình|nguyễn thị phương hoa|nguyễn văn linh|ngôn|nhi|nhưỡng|nhỏ|niguez|oblak|paletta|petroli|phong vân|phê|phương đông|phạm hùng|quang hưng|quế lâm|roberto|robertson|s n|sada|sarah|seventeen|siani|silva|sky news|soi|soobin hoàng sơn|stindl|sông|tang|tata|thiệu|thái|thái phương|tiin|tiến|tiết lộ|toàn thắng|traore|triệu|trương|trần hưng đạo|trần hữu trang|trần nhân tông|tuấn thành|tôn thất thiệp|túc|túy|tống|versace|việt hà|việt hưng|vui|vũ quang|vũ văn|wanyama|woud|đam|đắc|đỗ văn khuyến|đức thuận
9: al masdar news|bếp|bốn|cafe|charles de gaulle|côn|cống quỳnh|cửu|davies|dembele|dài|dê|dịu|ford|giang thanh|gái|haas|heo|houston|hoàng|hoàng liên|huân|hải|hải anh|karate|kim|lam|lang|lê đại hành|lê đức thọ|mi|mít|mưu|mạc thị bưởi|nguyễn hữu huân|nguyễn thị định|nguyễn tri phương|nguyễn đức|ngọa vân|nhanh|nửa|phong khê|phạm hồng thái|phấn|qantas|quang thuận|rashford|reagan|salon|sao mai|shikin|smith|sunny|sâm|t l|thanh|thanh văn|thiago|thà|thụ|thủy|toàn|trend|truyện|trương công định|trị|tuyến|tô ngọc vân|tưng|tố|vinaconex|võ thị sáu|võ văn kiệt|vương|wilson|xhaka|xoài|xuân|đệ|đức
-9: a84|aa|abrams|aden|adp|aegon|akerbat|al baydah al sharqiyah|alo|an nghĩa|an phát|anaheim|anh|anh eu|anh một|anh nguyễn|anh văn|anhingidae|antt vn|aoc|ap phát|apple music|ar15|arập thống|assam|atlantis|atlat|atp tour|atvstp quốc|audi a8l|audi q5|avdiivka|b # lancers|b confed cup|b tuy|ba la|ba sao|badakhshan|balan|ban atgt đà nẵng|ban chuyên|bandar abbas|barca tiền|batkivshina|bch đảng|bcđ|berg|big data|bigc|bihar|bio ethanol dung quất|biturbo|biên|bjp|bks hà nội|bleacher report|bmi|boca juniors|boryspil|boxster|brg|brt kim mã|brt yên nghĩa|btv tỉnh|burkina faso|businessinsider|buzzfeed|bv e|bv hòa bình|bv hòe nhai|bv quân|bv ung bướu tp hcm|bv đống đa|bxd|bzaah|bàng|bái|báo anh|báo cand|báo catp|báo dân việt|báo infonet|báo pháp|báo pháp luật việt nam|báo thể|báo tnvn|báo tuổi|báo tuổi trẻ|báo vietnamplus|bát đàn|bé|bêu|bình hàn|bình thọ|bình trưng tây|bình định ngày|bù đăng|búng lao|bđtv|bơm|bướu|bạch|bảng a|bảo lạc|bất trí|bắc lào|bắc mê|bắc sumatra|bắc việt nam|bằng lũng|bệ|bịa|bịt|bỏng|bốc|bốn xã|bồ đào nha dự|bộ quốc phòng|bộ thủy|bộ đất|bộc|bứt|c # hercules|c do|c một|c nam|c tại thành|c với|c12|c44|c49|c54|cagliari|cairo|cali|calmette|cancun|cao hùng|capital garden|caq hoàn kiếm|carbon|caribean|casa|cathione|cb|cc1|chambers|champions league real|chanathip|check|cheonnan|chi cục|chiếc f #|chiếc ferrari|chomphon|chongjin|chua|chánh hưng|châu kim|châu thành a|chín|chính thức|chúc ngài|chấn|chần|chập|chật|chắt|chặn|chốn|chổi|chợ chu|circle k|ckii đào ngọc việt|claesson|clb barca|clb hà nội fc|clb juventus|clb man united|clb thái sơn nam|clb tây ban nha|cleverley|cm|coldplay|comfort|company|concert|constrexim|control union|correa|cortana|cp du|cp phát|cp thủy|cp truyền|cr9|crazy|crdi|crossroads media|csaga|ctck tích|ctcp hùng vương|ctcp phát|ctv trước|cup c1|các bs|các phó|cánh tây|còn đb|có đb|cúi|cúp c2|cúp fa|cúp nhựa tiền phong|cúp qg đức|cúp thái sơn nam|cđv mu|cư pơng|cưỡi|cạm|cạn|cảng quy nhơn|cần|cầu giấyhình|cầu thăng long|cầu đông|cẩm mỹ|cọ|cố trạch|cố tổng|cổng ttđt chính|cục kinh|cục qltt|cục thủy|cửa bắc|cửa rào|cửa việt|cửa đông|d riêng|d07|d19e #|daily beast|daily news|daimler ag|dallas|damas|data|ddh #|defense one|deir ezzor quân|deloitte|denver|design|dhm|diddy|diop|diễn tháp|diệt|dkra|dmz|dni|dodge|dolby atmos|down|dpa|dsc|duodecima|dv|dzmm|dâng|dù trung quốc|dương quảng hàm|dương thị|dập|dắt|dịp tết đinh dậu|dốc|ea tu|earth dreams|ecotec|eevee friends|efl cup|egypt|eicma|ekdal|elantra|endpoint|epoxy|ess|eva|exxon mobil|f # strike eagle|face beauty|facebook sau|facetime|fallowfield|fas|fc barcelona|fendi|fhm|fia|fifa world cup|file|fiorano|fire|fit|fitness đại|fomc|food|forbes việt nam|fortuner g|g vectoring control|gamba osaka|gas bình dương|gdcd|gem|general|geovanni|gharbiyah|ghét|gia kiệm|giam|giang phạm|giuseppe meazza|giác|gió nam|giăng|giải khuyến|giải nhất|gla|glad|global fire power|goa|gom|gpu adreno|granqvist|grosicki|guangzhou evergrande|guantanamo|guardians|gò dầu|góc blv|gđ bệnh|gđ sở gtvt tphcm|gặng|gặt|h gio linh|h q|hai mc|hamann|harare|hello kitty|henrichs|hg|hid|highlights|hilton|hisham|hiểm|hiện bộ quốc|hiện chính|hiện phòng cảnh|hiện psg|hlv ajax|hlv bayern munich|hlv the face thái lan|hlv u20 việt nam|hlv u23 malaysia|hoa nam buổi|holgate|home car|honda fit|hong joon pyo|hongkong|horatio|hp theo|hpv|htv|huyền thiên|hybrid t|hyosung corporation|hà nội nhiều|hà nội đại|hà quảng|hàn thuyên|hàng bồ|hàng việt|háo|hãm|hãng fars|hãng mitsubishi|hãng ria novosti|hãng suzuki|hí|hòa khánh nam|hòa khương|hòa trị|hòn chảo|hóa|hóa học|hùng sơn|hương lộ|hạch|hải quản|hội kiến|hội kiểm|hội kỷ|hội người|hội thủy|hữu|iberia|ibrahim|ice|ice dollar|ids|ie bạn|ing|innova e|instagram nv|institute|internet trong|internet trước|internet đây|invest|ipc|ips lcd|ir|iskander m|italy il sole|ivy league|iyad|j league|jakupovic|jan|javascript|jdam|jo ann petinglay|johansson|jw marriott|k63|kct|kempf|key safety systems|khabarovsk|khi công|khi tổng|khi việt nam|khoa khám|khoa phẫu|khoác|khufu|khui|khách tây|khái|khánh hải|khóm|kimpembe|kitco cùng|kiêu|km0|km1522|kodo|koreaboo|kpop|kramatorsk|krestovsky|kruger|krông nô|ksb|kura|kwajalein atoll|kém|kênh giang|kí|kĩ|kẽ|kế an|kỳ cùng|kỳ hà|l equipe|l sau|la pho|la roja|labrador|lajovic|lam sơn|lamborghini murcielago lp670 # sv|launglon|lazio|lb car|lcg|le bourget|leaf|lego|lhq ngài|limited|linh đông|lion|lithium|liên bão|liễu thường|lkp|logistics|long đức|ltđ ngày|lustig|luật các|luật hợp|luật tiêu|luật xuất|luật đại|lác|lão tử|lê văn thọ|lôi|lùi|lúa|lúng|lăng dương|lđ tb|lđtbxh|lạt|lấp|lẫn|lặn|lộc sơn|m #|m1|ma cao|ma20|macrumors|mada6|madagascar|maguire|mai dịch|mai linh car|mai thị lựu|malta|mam #|manacor|manh|marina city|marketwatch|matuidi|may thăng long|mb24 đắk lắk do|mcg|mckinsey|mdma|mendy|merdeka cup|messi hàn quốc|microsoft corp|milano|missouri|mizuno|miêu|miễn|mmi|monchengladbach|monchi|morphin|mpi|mrc|mt tp hcm|mt yên bái|muse|mutv|myanamar|mùa hè|múa|múc|mường lay|mẩu|mập|mậu thân|mắt thanh hóa|mệnh|mỹ fbi|mỹ fed|mỹ phú|mỹ sơn|mỹ thủ|mỹ triều tiên|nam bắc|nam bộ mây|nam california|nan|nanana s buried treasure|naruto spin off|nation|nauy|ndong|nebraska|new england|new york daily news|new york mercantile exchange|new york post|newark|nfc|nga syria|nga theo|nga thụy sỹ nơi|nga trong|ngadjui|nghi|nghiệt|nghìn|nghĩa dõng|ngoài hlv|ngoại thần|ngu|nguy hiểm|nguyên|nguyên cục|nguyên đán|nguyễn kim|ngân|ngân xuyên|ngây|ngã bảy|ngó|ngũ|ngũ hành|ngưng|người indonesia|ngọc khê|ngửi|ngự|nhiều clb|nhiều đb|nho quan|nhà văn|nhét|như antđ|như báo cand|như báo người lao động|như infonet|như vov|như vov vn|nhưng qatar|nhưng trung quốc|nhất anh|nhật bản một|nhị bình|nhựa thiếu|nissan micra|nissan rogue|nk news|nnptnt|nnt|norad|north|north carolina|npk|npq|nq tw|nrg|nu|nutifood|nuông|nuốt|núp|năm đinh dậu|nướng|nạo|nậm căn|nếm|nếu dn|nếu nghị|nếu qatar|nếu quốc|nếu triều tiên|nếu tòa|nếu u20 việt nam|nịnh|o shea|oda trung quốc|oddity central|odyssey|olufsen|olympics|ore|otofun news|oái|p b|p luật|p minh khai|p3 orion|panathinaikos|parc|parma|pdaf|pga tour|pgd|pgđ|phan bội châu|phan thúc duyện|phillippines|phununews|pháp luật|pháp luật plus|pháp việt|phép|phía bv|phía tây bắc bộ nhiều|phím|phòng csđt công|phó công|phó gđ|phó thư|phó trạm|phô|phù ninh|phú bài|phú nghĩa|phú quý|phú thủy|phú đình|phúc la|phơi|phương nam book|phước hiệp|phước thái|phước thạnh|phượng đồng|phạm minh đức|phạm văn đồng|phật giáo|phật sơn|phết|phố trần nhân tông|phớt|phục lễ|phủ cừ|picasso|pikachu|plan|playku|pnvn|pnvn trong|polypropylene|pos|presstv|pretoria|princes|projector|proofpoint|psv eindhoven|puerto rico|pulitzer|puma|putrajaya|pv liên|q ba đình|q hoàn kiếm|q t|qg|ql10|qp|quang hiếu sau|quang hiếu đại|quiz|quảng cư|quảng hưng|quảng nam fc|quận thanh khê|quận tây hồ|quốc vụ|quỹ heritage|quỹ nhi|qđ bgtvt|qđ nhnn|r15|rainbow|ran|recaap|red|regal|res|reuters cũng|reuters ngày|reuters phát|reuters thủ|reuters tuy|reuters tại|reuters với|reuters ông|rhymastic|ribery|rostov|rp|rumani|run|running man|ruud van nistelrooy|rx200t|rã|rơi|rổ|rớt|rợn|s # # sea hawk|s class|sa #|sabha|sam allardyce|samara|samsung pay|san miguel|sandhausen|sao monaco|sao việt bks|sapphire|sardinia|sat|sau tết nguyên|sauber|saudi|savills việt nam|school|sdt|se6|seatle|secret|sen trắng|serie b|seychelles|shell|sheraton|sico|siêu cúp|smart key|smedia|snap upload|sng|so foot|som apec|som1|sos|soundcloud|spartak moscow|speed|sporting gijon|sports illustrated swimsuit|springfield|sputnik nga|sputnik theo|st samuel|stamford brigde|status|stratfor|style|sunderland hull city|super|svđ friends arena|svđ nou camp|sàn hnx|sông cài|sông hàn|sông ray|sông thu|sơn tùngthể|sơn động|sạch|sảnh|sắt|số quả|số ts|t mobile|t tútổng|tand q|tanta|tasnim|teaser|teen|telephone|th truemilk|thang|thanh khê tây|thanh xuân trung|thcs nguyễn xuân thưởng|the best present|the heirs|the mirror|the national interest|the voice kid|themyscira|theo ban quản|theo baodatviet|theo bbc news|theo boldsky|theo bright side|theo bộ công|theo bộ giao|theo bộ giáo|theo chánh|theo dnsg|theo don balon|theo emdep|theo fna|theo forbes|theo goal|theo hernandez|theo hãng|theo inquirer|theo jay|theo korea times|theo kts|theo lực|theo manchester evening news|theo mydaily|theo newsweek|theo người|theo phó giáo|theo rappler|theo shanghaiist|theo sohu|theo sở y|theo the diplomat|theo thethaovaxahoi|theo thương|theo thạc|theo tto|theo tân hoa xã|theo tạp|theo vnn|thi|thi sách|thiền quang|thoái|thpt kim liên|thpt nguyễn bỉnh khiêm|thpt nguyễn hữu huân|thpt qg|thpt thăng long|thpt trần phú|thuram|thuận bình|thuận phước|thành phố|tháng mười nga|thót|thương|thước|thạch khôi|thạch đà|thạnh lộc|thề|thứ hai|tiger|tin tổng|tinh|tintheo reuters|tiếng nga|tm|tmcp|tmcp việt nam|tmcp đại dương|tnhh anh|tnhh hàng|tnhh hải linh|tnhh mtv đầu|tnhh song lộc|tnhh thương mại|tnhh tm|tod|today|tomorrow|tousart|toutiao|toyota yaris e|toyota yaris g|tp hcm người|tp hcm theo|travis|tristan do|triều nguyễn|trong hội|tronic|troyes|trung quốc các|trung quốc trong|trung quốc trước|truyền thông|trên bxh|trên hnx|trên youtube|trương định|trường thpt bùi thị xuân|trường thpt marie curie|trường thpt nguyễn khuyến|trường thpt việt đức|trường trị|trường đh giao|trưởng ban an|trưởng phòng kinh|trưởng phòng tham|trưởng phòng tn|trại tuần|trạm csgt|trần nguyên hãn|trọn|trục|tsc|tss|tt plei kần|tt tp hà nội|ttg cn|tto|ttxvn chỉ|ttxvn cuộc|ttxvn cảnh|ttxvn dự|ttxvn hãng|ttxvn liên|ttxvn nhà|ttxvn nhân|ttxvn như|ttxvn trên|ttxvn trả|ttxvn tổng giám|ttxvn việt nam|ttxvn vụ|tuồng|tx kỳ anh|type r|tàu echigo|táo công|tân hạnh|tân sửu sao|tân thạnh|tân trung|tây ban|tây kỳ|tây raqqa|tây sài gòn|tây tây bắc|tây tựu|tôn thất thuyết|tôn đức|tùy phong thể|tạ|tại israel|tại phiên|tại premier league|tại syria|tại tòa|tại tọa|tại vietcombank|tẩy|tỉnh bình dương|tỉnh hòa bình|tỉnh khánh hòa|tỉnh lào cai|tỉnh sơn la|tỉnh thanh hóa|tịnh long|tội cố|tờ asahi shimbun|tờ corriere|tờ dailymail|tờ gazzetta|tờ the guardian|tờ the washington post|tờ thời|tủi|từ đà nẵng|tự an|tự do iraq|u15 campuchia|u17 việt nam|u2|u20 new zealand trận|u21 italia|u21 đan mạch|ubdn|uber việt nam|ubmttq|ubnd tkbt|ubnd tp huỳnh đức|ubnd tp nam định|ubs|uche iheruome|ucs|uh #|ulsan|ung bướu tp hcm|urban|uy|v biz|v car|v line|v30|valencia|variety|vck u21|vck world cup u20|vdb việt nam|vict|video hlv|video tottenham|vieira|vieltott|viii bộ công|vinh quốc|viết|viễn|việc công|việc hlv|việc hđxx|việc nhà|việc trung quốc|viện|viện chính|viện kinh|viện ksnd tp hcm|viện sinh|viện toán|viện ung|viện vật|việt nam chi|việt nam hiện|việt nam một|việt nam ngoài|việt nam ngày|việt nam vtv|việt nam xhcn|việt tân|vksnd hà nội|vnexpress theo|vnindex|vnucovo|vnukovo|vothuat|vpbs|vu|vva|vàm nao|vàng maple|vàng sjc|vì việt nam|vó|võ nhai|văn giáp|vđqg trung quốc|vĩnh hồng|vĩnh phú|vũ ninh|vũng nổ|vương quốc anh|vấp|vậy bộ|vẹt|vị đb|vịnh bengal|vịnh xuân chính thống|vọng|vốn fdi|vụ thanh|vụ thị|wag|walt disney|wang tao|washington examiner|web|wesminster|whitehat|wiki|wire|wow|wy|wyoming|xe fortuner|xe mazda|xin|xinmo|xoa|xu rkj|xuân chi|xuân triệu|xyanua|xám|xám orchid|xây dựng|y nhánh|yasinovataya|yoshimura|yougov|yên nhật|yên đài|z2 play|zara|zing news|zouma|zurich|á sau|á theo|á điều|ánh dương việt nam|êkíp|ích|ăn tết|đh california|đinh liệt|điểm cầu|điểm thay|điện elysse|điện máy xanh|điện nam trung|điệu|đkvđ rome masters|đná|đs|đt italia|đt new zealand|đt tphcm|đài bbc news|đình bảo|đình mười|đình toàn|đình văn|đói|đông bắc tobruk|đông hương|đông hải|đông la mã|đông nam á sau|đông nam á ông|đông triều|đông tân|đông vệ|đông y|đông đông nam|đăk tô|được hlv|đại bái|đại dương new zealand|đại phúc|đại tây|đảng hàn quốc tự|đảng nền cộng|đảng ps|đảng rem|đấng|đầu xuân|đền đông cuông|định hòa|đọ|đồ rê mí|đồng an|đồng bằng bắc bộ|đồng chuế|đồng hóa|đồng nguyên|đồng tâm liên|độ|độc lập|đội bình|đội qltt|đời sống|đức giáo|đức thượng|ước|ảo|ấp|ếch|ốp|ổng|ở campuchia|ở hàn quốc|ở nhật bản|ở premier league
-12: a11|a84 bộ công an|aaa|ab|abo|aboubakar|acapulco|aedes|aesa|aho|aichi|aim # sidewinder|airbus a330|airliners|albert|alborz|ali|all|almaz|alphabet|america|an biên|an nụ sỏn xay|an đức|anchorage|andersen|anderson|android authority|android nougat|anh mỹ|anti malware|ap trước|api|apt|arlington|armata|arrival|associated press|atari|au|audi r8|axn|ayad|b # mỹ|b các|b00|b12|ba bể|bbc news|bbc sport|beatvn|beausejour|belize|bengal|bengaluru|big|big c thăng long|bigbang|biếm|bks #|black|blas|blđ arsenal|blđ liverpool|bmp #|bp|bristol|bst xuân hè|btc premier league|btc roland garros|btu|buôn mê thuột|bv hữu|bv ung bướu|bvđk thường xuân|báo bóng|báo dân trí|báo giao thông|báo lao|báo nga|báo vov|bình hưng hòa a|bình thuận mây|bình trị đông|bình tây|bình tú|bình điền long an|bò|bô|bôlykhămxay|bảng c|bảng d|bảy hiền|bẫy|bắc ailen|bắc bình|bắc nhật bản|bắc thái bình dương|bắc ấn độ|bằng|bồi|bộ phát|c những|c thành|c trước|c từ đà nẵng|ca tp hcm|cac|cadena cope|cai|calciopoli|canh tý sao|cao bồ|cay|cayenne s|cayman|cbcnv|cbs news|celebrity apprentice|ceo apple|channel news asia|checkwancry|chi lăng|chuối chuối|châu sơn|chính hlv|chả cá|chảo|chợ đệm|cinéfondation|cla|clar|clb barcelona|clb bóng|clb hoàng|clb shb đà nẵng|cnn trong|coliform|cologne bonn|color|commitment|con cuông|control|cop|corriere della sera|cosmopolitan|cowen|cp dược|cp thương|cp xuất|creed group|crossover|cshs|cstc|ctck đầu|ctcp heteco hà nội|ctcp nông|cu ba đồng hới|cummins do trung quốc|cuv|các clb|các hlv|các đbqh|cách cách|cám|cát quế|còn công|còn ts|công an|cùng sự kiện clip|cđ tw|cđv chelsea|cđv man united|cđv real madrid|cần giuộc|cầu cao|cầu kho|cằm|cổ nhuế|cởi|cục giải|cục i|cục iii|cục thống|cục điện|cụm công|cựu đại|d14|d2|d40|daesung|dalian wanda|dance|darwin|dbc|dc comics|defense news|detroit|diều|diễu|diện|dm|doanh|don|du chính thanh|duthi|duy hòa|duy tân|dwt|dán|dương nội|ebay|ecoboost v6|eda|edwin|eintracht frankfurt|elkeson|emmy|engels|epa phát|epa theo|era|eric|es|essex|ethanol dung quất|excel|expedia|eyes|f # lightning ii|facebook theo|fai|fao|fc porto|fco|fi|field|fiesta|fifa confederations cup|fifa the best|firewall|flightradar24|flo|florence|floura|flying spur|forth|ft|gangneung|gay|gear vr|geekbench|general electric|geneva motor show|georgetown|ghi|giang tây|gimenez|girl s day|girona|gizmodo|giấm|giẫm|giồng trôm|glc|gle|go|gobi|goodison|google home|google maps an bình|gpxd|great goals|gs350|guess|gác|gì|gò công tây|gớm|h hòa thành|h hòa vang|haha|hai tổng|haizz|hamburger sv|harpoon block|heung min son|high|hiit|hiện mỹ|hiện ubnd|hiệp phú|hiệu|hlttqg hà nội|hlv argentina|hlv giọng|hlv juventus|hoa sơn|holebas|honda airblade|honda lead|hoàn sơn|hoàng ninh|hoằng lưu|hoằng trường|hsa|ht tổng|htc u ultra|huayra|hulk|huyện|huội quảng|hyundai hàn quốc|hàn triệt|hàng cân|hàng cót|hàng hải việt nam|hàng lược|hàng mắm|hàng trống|hành|hào nam|hán nôm|háng lìa|hòa hiệp nam|hòa hưng|hòa lợi|hòa thuận|hòn cau|hòn mấu|hóng|hút|hđqt ctcp|hđqt pvtex|hưng đạo đại vương|hương minh|hạ môn|hải phong|hải quan|hồ học lãm|hồ đắc di|hồng công|hồng ngự|hội dn|hội nghệ|hội quy|hội sinh|hở|hợp thành|i m gonna break|ia|ia h drai|iai|ict|id|ifeng|infographic|infographics|innova g|innova v|internet không|internet những|internet sau|ipsos|iran iraq|irkutsk|isuzu|japonica|jasmine|johns hopkins|joongki|juliet|just|justice|juventini|k m|kajang|kazanluk|kcom|keangnam|kenedy|kentucky|ketamin|kfc|kh cn|khau phạ|khb|khi mc|khoa khoa|khoa tiết|khuyết|khí việt nam|khơi|khải hoàn môn|kido|kim động|kom tum|korea times|koryo|ksa|kurdistan|kênh cnn|kẻ gỗ|kế hoạch theo an nhi|la decima|la phù|lamborghini aventador|land|lazada|ldg|lead|league|lemar|levi s|linkedin|liên bộ tài|liên thành|loay|lookman|los angeles times|los blanco|love|lozano|ltz|ludwigshafen|luật giá|luật hoạt|luật hải|luật hộ|luật quốc|là bộ|lây|lông|lđbđ bồ đào nha|lđbđ đông nam á|lưu|lạc dương|lạc trôi|lại|lập|lắc|lễ hội|lễ pháp|lọt|lộc tấn|m q|m q theo|ma5 #|maastricht|madhya pradesh|madridista|magnitsky|maharashtra|malacca|mama|manama|manchester victoria|mapping|maps|mariano|mario|maungdaw|mayadeen|mazda connect|mb24 buôn ma thuột|mediatek|mediatek mt6750|merseyside|mfi|mhz|milwaukee|misrata|mitsubishi pajero sport|miệt|mogadishu|montpellier|moreno|moroco|moukandjo|msci|mu sau|mud|mân thái|mã ck|mông dương|môtô|mĩ|mường mươn|mường tiêng|mạch|mấu|mận toong|mắt trung|mẹ t o p|mỡ|mỹ|mỹ cuba|mỹ iran|mỹ uss|n t|n t y|nacl|nam mc|nam sơn|nam việt|ncb|neu|neu confession|new|newcastle united|nfl|nga việt|nghiền|nghĩa thuận|nghệ tĩnh|nghị|ngoài việt nam|nguyên bí|nguyên thứ|nguyễn duy dương|nguồn youtube|ngân sơn|người sài gòn|ngả|ngất|ngờ|ngụy như kon tum|nh|nhnn việt nam|nhà xuất|nhân|nhân sơn|nhóm ppwe|nhôm|nhưng hlv|nhầm|nhẩm|nhật hưngwindy|nhọc|nhục|nikkei asian review|nineveh|ninh dương|ninh hải|niêm|non|nvt|nxb văn|não|ném|nên|nín|nông|núi đèo|nước xa|nậm phui|nặn|nếu arsenal|nếu real|nở|oceabank|ois|olsen|olympiakos|olympic malaysia|olympic tokyo|onguene|organization|origi|osen|otamendi|ottawa|ov #|p bình trị đông a|p cần thơ|p5|pahang|paju|pak san|panax|papi|park ji sung|parkinson|patricio|pattani|payet|pc67 công|phong hóa|photos|phu|phòng csgt bắc ninh|phòng csgt hà tĩnh|phòng lao|phòng pc45 công|phòng pc47|phó cảnh|phó tgđ|phó tư|phó đại|phù linh|phú hậu|phạm văn chiêu|phạm văn hai|phạm đình hổ|phả khoảng|phố huế|pirelli|porsche cayenne|poseidon|ppc|princeton|ptb|ptnt việt nam|pv báo|q c|q3|qa|qbs|ql28|ql46|quartz|quebec|queretaro|quyết|quyền bộ|quân giải|quý ii|quạt|quả bóng vàng|quốc chí|quỹ bhxh|quỹ phát|qđ ttcp|rafale|rajin|rakuten|ransomware|rao|ray|rc|rcd|rd #|real betis|redoxy #|resorts|reuters thông|ria|riga|ritsu doan|riva park|riết|rolls royce ghost|rolls royce wraith|rong|rose gold|rotten tomatoes|royal city|rudy|rusvietpetro|rx350 awd|rydon|rãnh|rèm|rèn|ròng|rùng|răng hàm mặt|rẻ|rồng việt|s317|sacomreal|sakhalin|sao real|sao đỏ|sau lễ|sc vivocity|scandal|schneiderlin|se1|seatimes|security|seleccao|series coupe|severomorsk|sharp|sherman|shinto|shrek|shyn|siem reap|sigma|sirius|sirya|sisto|site|skype|smb|soares|softbank|sohr rami|southern bank|spief|st mary|stonehenge|strasbourg|stuff|suez|sulawesi|surface|suzuki vitara|suzuki wagon r stingray|suýt|suối đá|swift|sync|sán dìu|sáng|sòng|sông hinh|sơn tịnh|sở vh tt tp hcm|t11|tam á|tand tp thủ dầu một|tazza|tcs|techcrunch|teen vogue|tegucigalpa|teikeu|thai league|thanh khai|thanh niên online|the atlantic|the remix new generation|the star|theo antv|theo ban chỉ|theo bộ gtvt|theo bộ nội|theo cand|theo cục quản|theo engadget|theo giadinhvietnam|theo hđxx|theo neowin|theo nhk|theo sở xây|theo time|theo tập|theo ubnd tp hà nội|theo vgp|theo vnreview|thessaloniki|thi thpt quốc|thiện tân|thoải|thpt kỳ sơn|thpt yên hòa|thái thông|thạch khê|thạch đài|thạnh an|thấp|thịnh đán|thụy lâm|thụy sỹ nơi|thứ bảy|thừa thiên huế mây|tiki|titan|tiếng việt|tmcp bưu|tmcp phát|tnga|tnhh grabtaxi|tnhh mtv công|tnhh xây|tnt|toan|tong|tp davao|tp manchester|tpcp|tr thường|track|transfermarkt|tree|triệu việt vương|trong sống|trong thế|trump tower|trung quốc tuy|trung sua|trung việt nam|trung âu|trung đông bắc phi|trà kiệu|trèo|trên instagram|trước tết nguyên|trường hòa|trường lương thế vinh|trường văn|trường đh cần thơ|trưởng đơn|trạm csgt thăng bình|trạm tấu|trấn|trần|trễ|tt tt|ttck việt nam|ttg nn|ttr|ttxvn một|ttxvn phó chủ|ttxvn quyết|ttxvn tham|ttxvn thủ|ttxvn tổng bí|ttxvn từ|ttxvn đó|ttxvn ủy|tu # nga|tu mơ rông|tumblr|tupolev tu #|turbo s|tuy phong|tuyên|tà sỏi|tàu uss coronado|tân hưng|tân lâm|tân mỹ|tân phước|tân quy|tân sơn nhì|tân thuận đông|tây nguyên mây|tây nhật bản|tình|tí|tính nên|tô|tô hiệu|tý|tăng bạt hổ|tăng nhơn phú a|tăng t #|tư mttq việt nam|tước|tại khu|tại lễ|tại malaysia|tại singapore|tại thái lan|tại đhđcđ|tại đối|tạt|tả|tả thanh oai|tầm|tỉnh hà tĩnh|tỉnh phú yên|tỉnh vĩnh phúc|tốn|tờ diario gol|tờ guardian|tờ ifeng|tờ qq|tờ rodong sinmun|tờ the new york times|tờ wall street journal|từ sơn|tử dương|tựu|u23 vn|ub các|ubnd quận|ubnd tp hạ long|ubndtp|ucl|undp|unilever việt nam|up|upi|ural #|urawa red diamonds|ure|us|us navy|utah|uất|v2 roland garros|vang|varyag|vcf|vck u17 quốc|veyron|vhtt|video barca|video xem thêm|vietnam motor show|vietnam s got talent|vietq|vietsovpetro|vina cyber|vinatex|vitalk|việc nga|việc ubnd|viện ksnd tp hà nội|việt nam dân|việt nam next top model|việt nam nga|việt nam ông|vls|voh|vpcp ktth|vsa|vsi|vtv6 hd|vvt|vàm thuật|vách|vân hồ|vén|vía thần|văn khúc|vĩnh phương|vạn lý trường thành|vạn phúc|vắt|vụ bảo|vụ khoa|vụ nghiên|vụ thể|vụ tngt|w12|war|we|welcome|whoscored|windows hello|wladimir klitschko|world cup u|x factor|xay|xay nha|xe camry|xem video|xh tp hcm|xin thứ|xq|xuân dần|xuân hà|xuân hồng|xâu|xăm|xới|xứ|y dược tp hcm|yamaguchi|yen|yonhap theo|young|yên lãng|yên thịnh|yếm|zen|zf|zverez|á big bang|á các|á hậu|á trong|áng|áp ga ni xtan|ôn châu|ùn|úi|úp|đa khoa đà nẵng|đh cđ|đkvđ leicester|đt tp|đt743|đài cnn|đào duy từ|đêm chung|đình|đình nam|đình thung|đình trọng|đình tuyển|đính|đón chủ|đông hưng|đông nam á trong|đông triều tiên|đú xáng|đại học|đại liên|đạo|đảng những|đắc hrinh|đắk ru|đằng|đẹp|đề ngữ|đền lừ|đỉnh|đống chanh|đồng bà|đồng phú|đồng xoài|đội cshs|đức linh|đức ursula|ưng|ả rập thống nhất|ảnh vov|ấp chùa|ẩu|ập|ồn|ở sài gòn|ở tp hcm|ở vn
-15: a # super hornet|a confederations cup|a level|a t|a tiêng|a7|aag|aami|abadi|abs cbn news|accent|accord|active|add|addy trần|admm|adreno|aec|aegon championships|afp theo|afp trong|age|agribank cam đường|ahrar|air|air force one|airblade|airbus a320|airlines|akrapovic|akula|al tanf|al udeid|alamy|alberta|alco|allianz arena|almaz antey|alps|amazon echo|amcham|american airlines|an cư|an gia|an hiệp|an mỹ|an phú đông|an thạnh|an điềm|anadolu|andaman|anguissa|anh đức|anzac|ap theo|ap ông|apache|apink|apple pay|arsenal jmg|artemis|asahi|asiad|asian|aspas|aston martin|asus|at tanf|attila|austin|aux|avast|avdeevka|aventador|awd|axít|azerbaijan gp|b t|b5|b727 #|bad|bae systems|bagan|baht|baikonur|balkan|ban pháp|ban thi|ban thư|ban tiếp|bandung|bangalore|bangkok post|baonghean|barbados|barcelona open|bareun|basra|bbq|bc bct|be|beat|becamex idc|ben|benitez|beps|berjaya|berkshire|bermuda|beta|bethlehem|beverly hills|bg|bgdđt gdmn|bhxh tp|bianconeri|biển tiên sa|blackrock|blaugrana|blds|blog|blue core|blđ barca|blđ mu|bmw ag|bo kẹo|bod|boeing b727 #|bogor|bongda|bot hà nội|bra xin|brand finance|brasilia|brent biển bắc|brian|bright side|bronx|brunt|bt #|btnmt|bts|bucharest|buckingham|buenos aires|bugatti chiron|build|bun chay zàng|burberry|burmester|buôn ma thuật|buôn trấp|buýt|bvpl|bvs|bxh atp|bxh premier league|bào|bách khoa hà nội|bám|báo an|báo hà tĩnh|báo ntnn|báo quân|báo tiền phong|báo vnexpress|báu|bênh|bình hưng|bình hưng hòa b|bình khánh|bình long|bình thái|bình thắng|bình trị đông b|bình đông|bó|bôlykhamxay|bù gia mập|bùng|bút|băng|bả|bản ghi|bảng b|bất phí|bấy|bắc ai len|bắc caucasus|bắc hải|bắc iraq|bắc london|bắc thăng long|bến lội|bến thủy|bồ tát|bồ đề|bồn|bộ di|bộ lđ tb xh|bộ tham|bộ trưởng|bộ tttt|bộ tài chính|bộ tổng tham|bộ vh|bột|bớt|c phía đông bắc|c thời|c thủ|c trên|c tuy|c từ|c ảnh|c ở|c1 real|c3|c45|c46 p12|c47|cabral|calderon|cam lâm|camry bks|canadian gp|cao lộc|cap|cape town|car|caracas|caribbe|cayenne|cbu|ccb|cdc|celta|centcom|ceo uber|ch ireland|chad|chadli|championship|changi|che|chernobyl|cheshire|chevrolet spark van|chf|chiba|chinese super league|chip|chk|cho young wook|chocolate|chp|christian dior|chuẩn|chà|chánh lộ|châm|châu hạnh|châu mỹ|châu phú|châu văn liêm|châu đại dương|chìm|chí hòa|chính phủ|chùa vàng|chút|chăn lầu|chư gu|chương|chặt|chồng phi|chớ|chợt|chứa|chửi|chữ thập|ciem|cienco|cii|city tour|ckd|claudecir|clb anh|clb arsenal|clb chelsea|clb flc thanh hóa|clb sài gòn|clb than quảng ninh|clb viettel|clb xskt cần thơ|clb đà nẵng|cnet|cnpc|cnrp|colt|concorso|consumer reports|coppa italia|corolla altis|corriere|cp dịch|cpu|cq|cqđt bộ công|cr v|cruise control|crưm|csgt an lạc|csgt hà nội|csm|ct1|ct2|ctck bidv|ctck fpt|ctck maritime|ctck sài gòn hà nội|ctcp mía|ctcp đường biên hòa|cts|ctv theo|cty cp|cty cổ|cty nam triệu|cty tnhh|cty tnhh mtv|cty tnhh thương|cty đại nguyên dương|cummins|cung|cup quốc|cuộn|cv9|càng long|các cđv|các lực|các tổng|các vđv|các đại|cách mạng tháng|cái mép|cát bi|cát cụt|cây khô|còn hlv|còn tổng|cô oét|công thương việt nam|cù lao chàm|cđv arsenal|cư suê|cương gián|cường đôla|cảng hải phòng|cảnh|cầu giấy hình|cẩm lệ|cẩm thủy|cập nhật|cắm|cắn|cỏ|cốc|cống|cốp|cổ bì|cổ lực na trát|cờ đỏ|cục báo|cục chính|cục csđt|cục ii|cục sở|cục tài|cục tần|cứu break|cửa ông|cựu bộ|d trong|damacus|dantri|daraa|davis cup|dawn|dbsk|ddg|delaware|dengue|der spiegel|despacito|destiny|dfb|dha|dhg|dhs|dic|diesel|discovery|display|diễn kỷ|diễn yên|dlg|dms|dnnvv việt nam|doji hà nội|dow jones|downing|dragon|dream team|driver|dsca|dslr|dt|du|duke|duy tiên|dvn|dxy|dân tiến|dâu|dã viên|dép|dương đông|dậy|dịch vọng|dụ|dừa|e trong|e10|ea kar|eas|ecoboost|ecu|edinburgh|edition|eiffel|el|ema|emdep|endo|enron|eo|eqt|ermitage|es350|esc|esquire|este|et|eternal blue|ethanol|ethanol bình phước|etihad airways|eurosport|exid|explorer|exxonmobil|faa|fabian|face|facebook messenger|fansipan|fars|fars news|ferrari f12 berlinetta|festival biển|finsbury|flash|fo|fob|fomosa|ford f series|foreign policy|fortune|fortuner v|fotuner|france|friend|friends|fta việt nam|ftse|futsal|fwd|g6|gabbiadini|gabi|gam|gameshow|gazprom|gbps|gd kl nn|general motors|gepard|gex|ghé|ghềnh|gia lộc|gia ray|gia xuyên|giao thông|givenchy|giàn|giêng âm|giò|gió tây|giơ|giường|giải jackpot|giải ngoại|giải vô|giằng|giặt|giỗ|giờ hắc đạo|glasgow|global beauties|global gap|global times|gloucestershire|gm việt nam|gmail|gofd|gold|golf|google play store|gorilla glass|gothic|gp|gpu|gq|grand prix|granit|greater manchester|grey|gst|gtvt tp hcm|gueye|gwanghwamun|gx460|gyeonggi|gym|gypsy|gánh|gãy|gò công|gò đậu|gõ|gđ|gđđh|gạt|gấp|gậy|gốc|gồm|gục|h #|h hóc môn|h m|h ngọc hồi|h p|h thăng bình|h2|ha|hac|hacker|hagl agrico|halo|haneda|hani|happy|hapro|har|harit|harley davidson street|harpoon|harry potter|havard|hayyan|hbo|hcb sea games|hcv olympic|heartect|heineken việt nam|helios|hello|helmand|helsinki|henoko|hercules|hermes birkin|hernanes|heroin|hi lạp|hiace|himalaya|hindustan times|hiện việt nam|hiệp hoàng|hiệp hòa|hiệp hội|hiệp thành|hla|hlv the voice|hmeymim|hnmo|hnx30|hoa kỳ việt nam|hoa ngữ|hoa sen|hoa yên|holding|honda accord|honda odyssey|host|hotgirl|hove albion|how|hoàng mai hình|hoàng maihình|hoàng văn thụ|hoạt|hoằng quỳ|hq|hsmt|huffington post|huracan|hutech|huyền trân công chúa|huống|hwasong|hybrid fx|hybrid fz|hyundai motor|hyunmoo #|hà huy giáp|hà nội t|hà sơn bình|hà trung|hàm|hàm yên|hàn quốc yonhap|hàng buồm|hâm|hãi|hãng thông|hòa hải|hòa hội|hòa thắng|hóa an|hô|hđnd thành|hđqt oceanbank|hđtv tập|hđxx tand tp hà nội|hơi|hưng long|hưng lộc|hưng trung|hưng đạo đại|hương long|hương tích|hươu|hạnh thông tây|hạp lĩnh|hả|hải quy|hải âu|hắc long giang|hết tết|họng|hỏa lò|hốc|hồ chủ|hồ sơn|hồi xuân|hồn|hồng long|hội bảo|hội chữ|hội doanh|hội nghề|hội tâm|hội y|hỡi|hủ|hủa phăn|i m|i ran|ibm|ictnews|idecaf|idico|idr|ielts|ifc|ii #|ilo|imp|imu|inc|incheon|incheon united|incirlik|independence|india|indian wells|inquirer|inr|instat|internet tôi|internet việt nam|inverter|iom|ip67|ipad|ips|iron man|is do mỹ|iso|isro|iss|ivs|izvestiya|jackpot mega|jamaica|janus|jara|jarrah|jbl|jean|jeonju world cup|jmsdf|jones lang lasalle|jonny|journal|jpy|juba|jumaili|jvevermind|jyj|k pop|k13|ka long|kaby lake|kanagawa|kansai|kansas|kauai|kawasaki z300|kazan|kcn biên hòa|kcn bắc thăng long|kcn sóng thần|kd|kerala|kh ubnd|khi pv|khiêu|khiếm|khiếu|khoa nhi|khoa nội|khoa tai|khoa truyền|khoa y|khoevadep|khu di|khuê văn các|khánh bình|khánh hội|khát|khéo|khê|khóa x|khóa xi|khóa xii|khương đình|khắp|khỏa|kia sportage|kicker|kickstarter|kim bảng|kim dậu|kinh môn|kinshasa|kitakyushu|kiwi|kiên hải|kiến quốc|kiện khê|kiệu|kknews|kl nn|koran|kp|kqkd|krasnodar|krông buk|krông pa|kss|kuna|kunlun fight|kuril|kv|kyoto|kđt tân tây đô|kẹt|kỳ nam|kỵ|kỷ hợi|kỷ sửu|la pulga|lada|land cruiser prado|latin|lazarus|le figaro|le mans|le monde|leganes|legend|leopard|leverkusen|lhp quốc|lienvietpostbank|ligue i|like|lille|lim|limited edition|live|livermore|liều|liễu giai|long island|long tân|lowry|lpg|ls460l|ltd|lumia|luna|luzon|luông pha băng|luật basico|luật công|luật doanh|luật dân|luật hôn|luật luật|luật lý|luật sở|luật thi|luật thương|luật thủ|luật viên|luộc|lx570|lâm hà|lê chân|lê thanh nghị|lê thánh|lê độ|lùm|lý nhân|lđ|lđbđ malaysia|lđbđvn|lưu kiếm|lướt|lười|lưỡi|lạng giang|lạp|lấn|lẩu|lặng|lễ phật|lễ tình|lịch sử|lọ|lộc an|lộc tiến|lột|lớn hà nội|lời|m performance|m1 abram|m113|m4|ma|mabouka|macbook pro|macd|macedonia|madeira|mai vàng|mailonline|maine|make|malibu|mallo|marshall|mashup toxic|mastercard|mau|mauritania|mazda cx5|mazda2|mađaguôi|mcclean|me|mercedes amg|mercedes cup|metal shark|methamphetamin|methamphetamine|mexico city|mfn|mh370|mi note|mi5|miami open|mic|michelin|mid|millennium|min xcơ|ming chi kuo|minh hưng|minh khai|minion|miss global beauty queen|miss grand international|miss grand thailand|mitsubishi mirage|miui|miền nam|mn sen vàng|modem|monaco nơi|money|monte carlo masters|morgan stanley|moto mods|mou|mountain view|msnbc|msr|mt kiên giang|mtf|mtp|mttq việt nam tp hcm|mttq vn|mtv movie|muay|mundo deportivo|mv câu|mv người|mv nơi|mydaily|mylink|mát|máy chai|mãnh|mèo vạc|méo|mê kông|mì|mù căng chải|măng|mương chuối|mười khó|mường|mường chà|mường la|mường nhà|mường tè|mường ảng|mượn|mạo|mẫu suv|mậu tý|mắm|mềm|mốc|mồ|mộc bài|mỹ khê|mỹ la|mỹ latin|mỹ lộc|mỹ nhật|mỹ thủy|mỹ uss fitzgerald|n m|nagasaki|nairobi|nakhon ratchasima|nam anh vịnh xuân|nam carolina|nam hàn quốc|nam hải vân|nam iraq|nam kuril|nam ninh|nam thái bình dương|nam đông|nangarhar|nappa|naver|ndf|ndh|nec|nevada|new orleans|new straits times|nexus|nga rosneft|nghi long|nghi thủy|nghiện|nghèo|nghĩa bình|nghĩa yên|nghẹn|nguyên phó chủ|nguyễn huệ|nguyễn văn nghi|nguyễn ảnh thủ|nguồn internet|nguồn vtv|ngàn|ngàn trươi|ngày thần tài|ngày độc|ngáo|ngân hà|ngô quyền|ngô sĩ liên|người hà nội|người hồi|người nhật|người pháp|người triều tiên|người đức|ngẫu|ngọc hiển|ngọc khánh|ngọc liệp|ngọc tảo|ngọt|ngụ|ngừng|nhi tư|nhiều cđv|nhuệ|nhà hát|nhà rồng|nhà vua tây ban nha|nhát|nhóc|nhóm bạn|nhóm công|nhúng|như báo công|như báo giao|như vietnamnet|nhưng mu|nhặt|nhện|nhổn ga hà nội|ninh hòa|ninh phước|ninh sơn|nobel|norfolk|notre dame|nsc|nt56|nubra|nuristan|nvidia|nxb giáo|nyom|nãy|nêm|nông nghiệp|nùng|nơ trang long|nước lên|nầm|nếp|nếu mu|nếu mỹ|nếu nga|nọc|nội duệ|nộp|oa|oa sinh tơn|oan|okaka|old city|olympic việt nam|ondoa|one|onleaks|only c|ontario|orion|orsolini|osasuna|oslo|out|p1|p2|p6|pa92|pac man|pacom|palace|palermo|palmeiras|panorama|pantsir|papua new guinea|paris hilton|pasteur|paypal|pc45 công|pc68|pccc hà nội|pccc hải phòng|pd|pdk|pen|people|pepsi|pfa|pg #|phan rang|philippine|phillipines|phom|phonearena|phong phú|phong thổ|photoshop|phramongkutklao|phuket|phuộc|phác|pháp|pháp hoa|phía real|phía triều tiên|phía trung quốc|phòng an|phòng csgt hà nội|phòng cshs công|phòng nn|phòng nông|phòng pc|phòng pc67|phòng phòng|phòng tham|phòng y|phó ban|phó ban kinh|phó trưởng ban kinh|phó trưởng ban tổ|phó tổng thanh|phó văn|phó đức chính|phú giáo|phú long|phú lạc|phú thiện|phú thứ|phú đô|phú định|phúc yên|phương liệt|phước long|phước long b|phước mỹ|phước đồng|phường minh khai|phượt|phạm văn bạch|phải|phần hà|phẩm|phỏng|phố mới|phố wall|phổ minh|phủ tây hồ|piaggio fast forward|pichichi|pilbara|pittsburgh|pixel xl|pkk|pl tp|pl tp hcm|pla|platinum edition|play ht|playboy|playstation|plei kần|plvn|pm|pol pot|pomina|pop|posco|poster|power lounge|pp|ppwe|prius|prodl|psv|ptnt hà tĩnh|ptt|punggye ri|pv dân|pv kiến thức|pvv vinapharm|pác bó|q cầu giấy|q liên chiểu|q ninh kiều|q sơn trà|q đống đa|q1|q2|qh12|qhd|ql18|qna|quad hd|quang hiếu thủ|quang hiếu tại|quattro|queen|quyền giám|quyền tổng|quán thánh|quân iraq|quét|quý iv|quả cầu vàng|quản bạ|quảng ngãi guang lian|quảng phong|quảng phú|quảng thịnh|quảng yên|quận thủ đức|quỳnh phương|quỹ dân|quỹ hỗ|qđ btttt|qđ byt|qđnd|r10|rabat|radar|radoja|rafa|rafah|rakhine|ranger wildtrak|ranger xlt|ranh|rapper|raqqah|rason|rat|rc #|reddit|redmond|remix new generation|ren|renta|reset|reuters sau|reuters trước|reuters tổng|rheinland pfalz|ria novosti|rim #|ring|robinho|robot tbm|rojiblancos|rojo|rolls royce phantom|romeo|rosneft|rsi|ru|ruhr|rupee|rupiah|rx350|rà|rước|rạch giá|rổ vn30|rủ|s6r mpta|s6r2 mpta|safe run|saigon night|saint etienne|saint peterburg|salamiyah|sampdoria|samsung galaxy s7 edge|san marino|sanaa|sanest tourist khánh hòa|santiago bernabeu|sao hỏa|sao mộc|sasha|savic|savills|sazanami|scsc|sea|sea sparrow|secc|sek|selfie|serbia nơi|seven sisters|sex|sexy|sggp|shahed|shakhtar donetsk|shb đn|shi ite|shia|shire|signal iduna park|sipri|sistar|sk|skyactiv|skye|sls|smart|smartkey|smolny|soc|solna|song lộc|sons pyrotechnics|soobin|sotheby|sotheby s|south carolina|spark|spdr gold trust|splash|sporting|sputniknews|spy #|spyder|ssd|standard|standard chartered|stansted|stars|start|startup|stem|stingray|street|stripes|sttquậntừđếnkhu|stuttgart open|su # syria|subaru impreza|subaru legacy|sukhothai|sumatra|super junior|superman|suwon|svđ|syria iraq|syria theo|sài thành|sài đồng|sân thành long|sôi|săn|sơn ca|sạc|sản nhi nghệ an|sấu|sắm|sở công thương phú yên|sở công thương tp hcm|sở cứu|sở gtvt tphcm|sở tn mt tp hcm|sở tài nguyên|sừng|t ư mttq vn|t1|taekwondo|tahiti|tai mũi họng|takegawa|tam giang|tam phước|tam quan bắc|tam sư|tampa|tand tphcm|tao đàn|taobao|tasigna copay|tb vpcp|tcn|tcty|tdi|techo|telefonica|telegram|tennessee|tesla model x|tfsi|tg|tgđ|than khoáng|thanh châu|thanh chăn|thanh khê đông|thanh liệt|thanh đảo|the dirty business|the economist|the hague|the hollywood reporter|the telegraph|the times|the washington times|theo android authority|theo anh|theo ban tổ|theo bgr|theo bi|theo bộ gd đt|theo bộ nn|theo bộ tư|theo cnet|theo cqđt|theo cảnh|theo cục viễn|theo dự|theo espn|theo hội|theo khoedep|theo khám phá|theo kyodo|theo ls|theo luật|theo marca|theo nghị|theo ngoisao|theo ngoại|theo nhà trắng|theo nlđ|theo on sports|theo phụ|theo plo|theo scmp|theo sggp|theo sở gd|theo sở gtvt|theo sở nn|theo sở tài|theo sức|theo tass|theo the guardian|theo the washington post|theo ths|theo ths bs|theo thx|theo tri thức trẻ|theo trưởng|theo tổ|theo tổng bí|theo upi|theo usa today|theo vks|theo walcott|theo đông|thethaovanhoa|thethaovietnam|theverge|things|thiên long bát bộ|thor|thpt an dương|thpt lương thế vinh|thpt nguyễn khuyến|thpt việt đức|thunderbolt|thuê|thuận châu|thuận giao|thác|tháng ramadan|tháng tám|thánh mẫu|tháo|tháp grenfell|thép hòa phát dung quất|thôn|thù|thượng đình|thạch tiến|thạch xuân|thạnh đông|thấu|thẩm dương|thắc|thắt|thặng|thể thao|thọ quang|thọ thành|thỏi|thổ chu|thới bình|thờ|thợ nhuộm|thủ lệ|thủy hử|thứ tư|ti|ticonderoga|tien|tienphong|tin theo reuters|titop|tiêm|tiên sơn|tiên xá|tiên yên|tiếng pháp|tiền hải|tiệp khắc|tmcp công|tmz|tmđt|tn1|tnhh an giang samho|tnhh chuỗi giá trị|tnhh cường hưng|tnhh dịch|tnhh gang|tnhh hạ long biển ngọc|tnhh mtv thiết|tnhh mtv vàng|tnhh uber việt nam|tnhh vàng|tnhh đức an|tnxp|to|tobruk|tool|toronto|toulouse|tour|touring|toxic|toyota corolla|toyota innova|toyota prius|toyota vios|toàn cầu|toán|tp hcm ii|tp mosul|tp phan rang|tp sơn la|tp trà vinh|tp điện biên|tp điện biên phủ|tp đồng hới|tpms|trac|trapp|tripadvisor|triều châu|triệu phong|troll|trong mv|trung|trung an|trung cổ|trung dung|trung văn|trà linh|tràn|trên sàn hose tổng|trên twitter|trình yên tử|trùng|trúng|trước tết|trường an|trường thcs tây sơn|trường thi|trường thpt cao lãnh|trường thpt chu văn an|trường thpt tp cao lãnh|trường thpt trưng vương|trường đh kiến|trường đh luật tp hcm|trưởng ban nội|trưởng ban quản|trưởng btc|trưởng khoa hồi|trưởng khoa thận|trưởng phòng cảnh|trưởng phòng gd|trưởng đoàn|trưởng đoàn đại|trưởng đại|trượt|trạm kiểm|trống|trớ|tt bgdđt|tt bnv|tt nhnn|ttatgt|ttc|ttgt tp cần thơ|tttm|ttxvn bà|ttxvn bộ|ttxvn chiều|ttxvn cùng|ttxvn cũng|ttxvn cụ|ttxvn hiện|ttxvn hội|ttxvn ngay|ttxvn ngoài|ttxvn người|ttxvn những|ttxvn phó thủ|ttxvn phóng|ttxvn tiếp|ttxvn tuy|ttxvn tính|ttxvn tổng|ttxvn về|ttxvn đại|ttxvn để|ttxvn đồng|turbo|tuyensinh247|tuần châu|tuần giáo|tv awards|tvqh|tx hoàng mai|tàn|tào|tàu izumo|tâm sinh nghĩa|tân bí|tân cang|tân cương|tân dương|tân dậu|tân hóa|tân hồng|tân kiểng|tân ma|tân mai|tân thịnh|tân tỵ|tân việt|tân vạn|tân định|tây an|tây bắc nghệ an|tây java|tây mỗ|tây nam á|tình yêu|tít trắng|tò|tô hiến thành|tù|tư pháp|tạ quang bửu|tại cqđt|tại cơ|tại diễn|tại hàn quốc|tại sea games|tại techcombank|tại tp|tại trung|tại tập|tại đà nẵng|tại ấn độ|tả phìn|tập|tế|tế nam|tề thiên đại thánh|tỉnh quảng nam|tỉnh quảng ninh|tỏ|tốp|tổ quốc|tổng tham|tổng tư|tờ a bola|tờ bưu|tờ daily star|tờ don balon|tờ goal|tờ independent|tờ manchester evening news|tờ mirror|tờ new york times|tờ sina|tờ telegraph|tờ washington post|tứ minh|tứ xã|từ châu|từ liêm|tử cấm thành|u minh|u19 australia|u19 đông nam á|u20 ecuador|u20 senegal|u21 italy|u22 malaysia|u23 indonesia|u23 nhật bản|u60|u70|ub|ub kiểm|ubnd p|ubnd tp biên hòa|ubnd tp móng cái|ubnd tp nguyễn thành phong|ubnd đt|uefa champions league|ui|uk|urus|us dollar index|usa|usa today|uscg|v10|valentino|vali|vancouver|vanguard|vanuatu|vauxhall|vbđq sài gòn|vck u|vck u19|vck u20 thế|vck u23|vdsc|vela|ven|vespa|vfa|vgc|vh tt|video arsenal|video mu|video real|viet bamboo airlines|vietcomreal|vietlott mega|vietstar|viettel telecom|viettimes|villa|vinolas|visa|vitamin a|vitamin e|việc việt nam|viện hải|viện ksnd tối|viện quy|viện vệ|viện y|viện đào|việt nam cuba|việt nam eu|việt nam liên|việt nam trong|việt nga|việt tiến|vj|vjc|vna|vnn|volkswagen golf|volkswagen tiguan|vov paris|vov tphcm|vov tây bắc|vov tây nguyên|vov vn tổng|vpn|vpqh|vtec|vu gia|vua tây ban nha|ván|võ liệt|vùng cảnh|văn|văn chấn|văn phú|văn việt theo reuters|văn yên|vđqg bồ đào nha|vđv việt nam|vĩnh hoàn|vĩnh linh|vĩnh lộc a|vĩnh mới|vĩnh thái|vĩnh thịnh|vĩnh trường|vũ thư|vũng áng|vườn hồng|vạch|vạn thành|vệt|vị|vịnh aden|vịnh bắc bộ|vịnh thái lan|vịnh xuân canada|vịnh xuân việt nam|vịt|vở|vụ bản|vụ hợp|vứt|wall|wall street|wanna cry|wannacrypt|warner bros|wass|wazza|wechat|what|whatsapp|white city|wildtrak|windows update|wired|world|world cup u #|world expo|wta|x men|x11 x14|xem thêm|xk|xls|xlt|xoay|xuyên thái bình dương|xuân dương|xuân hè|xuân hòa|xuân hải|xuân la|xuân phú|xuân thân|xuân thới thượng|xuân viên|xuân yên|xuân yên tử|xvi|xvii|xá lượng|xê|xê út|xôi|xông|xạ|xứ wales|xứng|y|y # #|yamaha mt #|yamaha việt nam|yaris g|yg entertainment|yonsei|yên khánh|yên minh|yên thắng|yên thế|yên định|zenit|zing mp3|á tuy|á ảnh|âu jean|ê|ô môn|đa kao|đakrông|đan đông|đbqh tp hcm|đeo|đh harvard|đh khoa|đh kiến|đh ngoại|đh stanford|đinh mùi|điêu|điếu ngư đài|đkn|đktt|đkvđ champions league|đkvđ leicester city|đn|đoàn thể|đoạt|đt brazil|đt mexico|đt u22|đt u23 malaysia|đt đồng tháp|đuổi|đài nhk|đài phát|đài tnvn|đàm|đào viên|đá vành khăn|đè|đình nhơn|đình đồng|đô|đông afghanistan|đông bắc bộ|đông giang|đông jakarta|đông nam ukraine|đông phi|đông trung quốc|đông tảo|đùng|đĩa|đương|đại hải|đại la|đại sơn|đảng chính|đất mũi|đất nước|đắk glei|đắk rơleang|đắk song|đắk tô|đắk đoa|đắp|đắt|đẻ|đề thám|đỉnh sơn|định công|đố|đồi|đồi capitol|đồng cỏ đỏ|đồng kỵ|đồng lạc|đồng lộc|đồng nhất|đồng tiến|đội csgt tp thanh hóa|đội điều|đức cơ|đức tùy báo gia|ơ|ướp|ảnh cand|ảnh ctv|ảnh công|ối|ốm|ở hà nội|ở nhật|ở sea games|ở thái lan|ở trung quốc|ủ
-18: a3|a41|a8|a9|aff suzuki cup|air blade|airasia|ak #|alabama|albania|album|alexandria|all england club|all stars|alzheimer|an khê|an phước|an sơn|an thái|an thới|and|andhra pradesh|andrews|angers|ao|apple store|appstore|arak|art|asahi shimbun|aston villa|atlanta|audi a4|aulnay sous bois|avengers|axit|azerbaijan|b40|b6|ba tư|baidu|ban an|ban bạn|ban công|ban kiểm|ban qlda đường|ban tổng|ban văn|banking vietnam|bao công|barbie|barclays|baroque|batman|bavaria|bctc|beauty|becamex|becamex bình dương|beirut|belgrade|bgr|bhxh vn|bizlive|biển baltic|biển bắc|biển việt nam|bmp|bollywood|borneo|boro|bosnia|br vt|bremen|brisbane roar|british columbia|btc sea games|butig|buôn tua srah|buồng|bv đại|bvn|báo dân|báo giáo|báo hànôịmới|báo hải|báo mỹ|báo nghệ an|báo pháp luật tp hcm|báo thanh|báo tri|báo xây|báo đất việt|báo đấu|bìa|bình hải|bình triệu|bình trị đông a|bóc|búa|băn|bđs việt nam|bđvn|bơ|bậc|bắc cạn|bắc pyongan|bắc âu|bến vân đồn|bọ|bống|bộ công thương việt nam|bộ ngân|bộ năng|bụi|bụng|c #|c hà nội|c thanh hóa|c trong|c50|cad|caen|cam túc|cam đường|camera|canon|cao phong|carnival|cars|cbr250rr|celtic|ceo facebook|ces|ch czech|ch séc|channel newsasia|chiang mai|china|chiếu|chnd trung hoa|chánh văn|châu hóa|chè|chèo hà nội|chê|chìa|chùa bộc|chăm mát|chọi|chở|chợ borough|chức|cies|clb real madrid|clip hot ngày|cmc infosec|cnvclđ|cod|colorado|concept|container|copenhagen|coupe|cp tư|cscđ|csgt hà tĩnh|ctck bảo việt|ctck phú hưng|ctcp tập|ctd|cti|cua|cành|cáp nhĩ tân|cát khánh|cát lâm|cát tiến|cãi|cảng hàng|cấp|cần thạnh|cầu|cầu tân vũ|cầu đất|cốt|cồn|cổ loa|cổng thông|cục nhà|cục phát|cục phòng|cục thuế hà nội|cục trồng|cục tình|của|củng|củng sơn|cự giải|cựu ngoại|d1|d3|daegu|dawei|dawson|ddg #|depot|derby county|deutsche bank|di linh|dia|dinh tổng|dispatch|diễn hồng|dmc|dongabank|dp|dpm|dpr|dubai world central|dvb t2|dxg|dâm|dính|dương đình nghệ|dạng|dịp tết|dốc sỏi|dồn|dựng|e|e class|eco|ecosport|edge|egyptair|eib|ekip|elysee|emp|eps|espanyol|etf|ethanol phú thọ|evn hanoi|fenerbahce|fiat|fifa club world cup|fletcher|football leaks|fourfourtwo|fox sports|fpt telecom|france football|friends arena|fulbright|galaxy s|gbp|gcn|ge|ghép|gia bình|giao thủy|gibson|giza|giã|giải bóng|giọt|global|goodison park|google play|grdp|gt|gt3|gu|guatemala|guidetti|guinness|gã shrek|gìn|gò mây|gỡ|h cần giờ|h mông|h1|hagl sugar|haqqani|havana|hcl|heathrow|heineken|hf|hitexvinam|hiền đa|hiểu|hiện bộ|hiệp bình chánh|hiệp phước|hoa hậu|hoa nam|hocmai|hoffenheim|ht|htv7|htx vận|hud|huế|hà bắc|hàm rồng|hàn quốc tự|hàng bạc|hành thiện|hòa nghĩa|hòa thành|hđqt tập|hđqt tổng|hđxx tand|hư|hưng bình|hưng trạch|hương vĩnh|hương xuân|hạ hòa|hại|hải vân|hồ nghinh|hồng giang|hội luật|hội phụ|hớn quản|hụt|i4|ibf|ibo|icc|icrc|ictpress|idc|iea|iiss|imdb|intel core|interfax|internet theo|iowa|isi|iskander|islamabad|israel palestine|jaipur|japan times|jato dynamics|jbav|jica|jobar|johannesburg|jordan pickford|junior|k q|k9|kagoshima|kali|kamchatka|kdc|ken|keo lôm|khan sheikhoun|khi thủ|khiến|khoa ngoại|khoe|khu bảo|khu công|khu du|khuya|khâu|khép|khương trung|khỉ|khốn|khống|kim bôi|kim chol|kim xuyên|kinh dương vương|kiến hưng|kiến thành|kiếp bạc|kl|klf|krông năng|kung fu|kyrgyzstan|kê|kênh youtube autodaily|kíp|kẻ bàng|kệ|kỷ|la galaxy|la hay|la thành|lai vu|lai vung|land cruiser|lang chánh|le drian|lexus việt nam|lg q6|li băng|liberia|licogi|lightning|linh thông|linh trung|linh xuân|lithuania|little rock|liveleak|liveshow|liên|lna|logo|long hòa|long hải|long phước|loạn|lr #|lung|luật an|luật chuyển|luật cán|luật di|luật lao|luật sửa|luật tổ|luật điện|luồng|lx|lybia|lào việt nam|lâu|lê lợi|lý thái tổ|lđbđ|lĩnh nam|lũng khỉnh|lũy|lạc hồng|lạc thủy|lập thạch|lễ khai|lốp|lồng|lộc hòa|lộc ninh|lộc vượng|lở|lỡ|lục nam|lục yên|lứa|m10|macbook|macdill|mai sơn|mallorca|mao|marketing|marvel|mashable|maybach|mayu|medium|mercedes benz việt nam|messenger|met gala|mh17|mhb|midnight|mini|minions|mitsubishi outlander sport|mix|miến điện|miền|model|moody s|moonlight|morning|mozilla|mp3|msmes|mt tp|mu theo|mumbai|muôn|mxh|myeik|má|mác|mách|mê công|mũ|mường nhé|mường phương|mải|mảng|mẫu sơn|mẹ việt nam|mẹ việt nam anh|mỏ cày nam|mốt|mổ|mộ đức|mộc châu|một cđv|một thế giới|mỹ hào|mỹ hòa|mỹ thuận|n2|na hang|nam kinh|nam sài gòn|nam sách|nam thái|nam thăng long|nam trung quốc|nam việt nam|napoleon|nate|new mexico|newsweek|next top|next top model|nghêu|nghĩa an|nghĩa hưng|nghĩa mỹ|nghĩa ô|ngoisao|nguyên chủ|nguyên mông|nguyên phó|nguyễn bỉnh khiêm|ngàn sâu|ngành y|ngày thương|ngày thần|ngày tết|ngón|người trung quốc|ngạc|ngẫm|ngập|ngặt|ngọc phái|ngữ|ngực|nhiều dn|nho|nhtm|nhà lát|nhãn|nhóm nghị|nhóm đối|nhạc việt|nhậu|nhắm|nhắn|niger|nightfall|ninja|nn ptnt|normandy|notpetya|ns|nt|nt2|ntv|nv1|nxb dân trí|nyt|nôm|nông sơn|năm căn|nấm|nậm rốm|nắp|nồi|nồng|ok|oklahoma|opera|optimus prime|oregon|otofun|p l|pagani|palm beach|panigale|pathfinder|pc46|pc49|pc54|pctn|pet|petrwrap|pgs ts bs|phalanx|phapluatplus|philadelphia|phs|phun|pháp mở|phía việt nam|phía đông bắc bộ|phòng kinh|phó chi|phó trưởng ban|phó trưởng công|phó tổng biên|phó tổng thư|phó đội|phù đổng|phú thượng|phú thạnh|phúc an|phúc xá|phước kiển|phẫn|phận|phổ yên|phụ nữ news|phụng hiệp|phủ tổng|pinterest|pixel|play store|pmi|pokémon|prada|premium|psa|pt|ptnt hà nội|ptth|pukchang|pv lao động|pv pháp luật tp hcm|pv vtc news|pvs|q hai bà trưng|q tân phú|q6|qcvn|qh14|ql14|ql5|qlda|qn #|qr|queensland|quick charge|quneitra|quảng điền|quốc hội|quỹ bình|qđ btc|qđnd việt nam|r league|ranger xl|ranger xls|rav4|raytheon|real sociedad|reuters các|reuters theo|reuters trong|rka|roa|roe|rondon|rosaleda|rostec|rosyth|rs|russia|rào|rạng đông|rốt|rộng|s7|sa kỳ|sa đéc|sabah|safari|sahel|saitama|salazar s revenge|sam querrey|samba|samsung sdi|samsung việt nam|san sả hồ|sana|sanatech kh|sanna kh|scr|scudetto|sdi|sfom|sg|shah alam|shanghai shenhua|showa|showbiz việt|shutterstock|skg|sociedad|som2|sotrans|sp|spa|sports illustrated|sports seoul|stalingrad|star|star wars|straits times|stt mã ck giá|stylist|su # nga|sulu|sun group|super amoled|super league|surface book|surface laptop|suzuki|svđ mỹ đình|sweida|sài gòn sài gòn|sét|sông cửu long|sông hồng|sông lam|sông lô|sơn hải|sơn liên|sơn long|sơn mỹ|sạp|sầu|sổ|sở công thương hà nội|sở cảnh|sở gdck hà nội|sở gtvt tp|sở gtvt tp hà nội|sở kh đt|sở lao|sở ngoại|sở nnptnt|sở tn mt yên bái|tam bạc|tam bảo|tam thuận|tand hà nội|tango|taormina|tds|team|tencent|tesla|tft|tham lương|thames|than uyên|the citizens|the diplomat|the gunners|the hill|the toffees|the verge|the washington post|theo abc news|theo bí|theo bộ công thương|theo bộ ngoại|theo bộ quốc|theo bộ y|theo chi|theo cnbc|theo cục|theo express|theo giáo|theo independent|theo khoevadep|theo kiểm|theo mirror|theo pgs|theo phonearena|theo phó|theo phó chủ|theo pv|theo the sun|theo thông|theo thể|theo tiến|theo ts bs|theo ttvh|theo tuổi|theo tân hoa|theo vietnamnet|theo vov|theo vtc|theo vtc14|theo văn|theo zing|thiên chúa|thiên trù|thiên tân|thiền|thiểm tây|thoạt|thpt chu văn an|thung|thuần xuyên|thuận yên|thvl1|thành thành công tây ninh|thành đô|tháng giêng|tháp eiffel|thèm|thượng nghị|thạch sơn|thạnh phú|thạnh xuân|thả|thảo cầm viên|thảo cầm viên sài gòn|thảo điền|thận hà nội|thắp|thế|thị vải|thời đại|thở|tiffany|tiger cup|titanic|tiết|tiễn|tmcp ngoại|tnhh mtv cấp|tnhh mtv môi|tnhh quốc|tnhh sản|tnhh thiên|tnhh tmdv chuỗi giá trị|tnhh ô|toscana|tottenham hotspur|touch|tour de france|toyota rav4|tp hcm i|tp hà giang|tp ninh bình|tp phủ lý|tp sầm sơn|tp thái bình|tp tân an|tp việt trì|tp vĩnh long|transjakarta|trax|tri lễ|tri tôn|triumph|trung hà|trào|trăm|trăng|trưng|trưng vương|trường phong|trường thcs ninh xá|trường đh khoa|trường đh ngoại|trưởng bộ|trưởng ca|trưởng phái|trảng dài|trần khát chân|trần văn thời|trật|tt bgtvt|ttg ktn|ttxvn bên|ttxvn sáng|ttxvn tuyên|ttxvn với|tuyển|tvc|tx dĩ an|tàu biển ngọc|tách|tân biên|tân châu|tân cảng sài gòn|tân dân|tân hòa|tân kỳ tân quý|tân quý|tân thuận bình|tân đông hiệp|tân đức|tây nam syria|tây phi|tây sơn|tây thạnh|tây đức|tèo|tính|tít|tòa trọng|tôn đản|tượng|tại nhật bản|tạo|tải|tắc|tắt|tết dương|tết mậu thân|tết âm|tỏa|tồn|tổ công|tổ ttks|tổn|tổng hợp|tờ as|tờ the sun|tụi|tứ kỳ|từ dũ|tự do|u # malaysia|u crai na|u15 indonesia|u15 đông nam á|u16|u20 fifa world cup|u20 nam phi|u20 nhật|u20 vn|u22 thái lan|u40|u8|ub kinh|ubnd tp yên bái|ubnd đà nẵng|uche|uefa cup|ufo|uganda|unhcr|united|universal|usgs|uttar pradesh|v i lenin|v i p|vandenberg|vargas|vba|vcsc|verizon|vh|vietstar airlines|vinashin|vinh thanh|vios|virus|vision|vitamin c|vitic|viễn phú|viện công|viện hồ chí minh|việt bắc|việt lào|việt mỹ|việt nam anh|việt nam belarus|việt nam campuchia|việt nam theo|việt nam trung quốc|việt tiệp hải phòng|việt vân|việt xô|vms|voa|voc|vov tp hcm|vov vn ctv|vov washington|vsc|vtec turbo|vtv1|vvt i|vx|vân cù|võ|văn giang|văn miếu quốc tử giám|văn quán|vđqg italia|vđqg pháp|vĩnh bảo|vĩnh lộc b|vĩnh thạnh|vất|vật lý|vội|vụ chính|vụ công|vụ tài|wagner|watergate|wba|werder bremen|wigan|willian|wipo|wonsan|xiaomi mi|xix|xperia xz premium|xpvphc|xuyên mộc|xuân ân|xê đăng|xín mần|xú|xấu|y dược|yaris e|yars|yg|you|younes|yên phụ|yết kiêu|ác|ái nghĩa|âu mỹ|ép|ý|đe|đh công|đh y hà nội|điên|điềm mặc|điểm winner|điện elyseé|đkvđ premier league|đkxt|đo|đoàn cấp|đoàn đbqh|đoàn đại|đoàn ủy|đt argentina|đt nga|đttd|đttp|đuôi|đài khí|đài loan thái anh|đá|đá chữ thập|đáp cầu|đáy|đê la thành|đình phú|đình đình|đôla|đông ghouta|đông jerusalem|đông libya|đông nam bộ|đông timor|đùa|đường biên hòa|đại an|đại cồ việt|đại nam|đại việt|đại đồng|đạn|đạo phật|đả|đảm|đắc hà|đắc lắc|đắk r lấp|đẳng|đều|định quán|đỏ|đồng mô|đồng tháp mười|đỗ văn sửu|đội cshs công|đội csđt|đội cấn|đội kiểm|đức giang|đức hòa|đức phật|đức quốc|ơn|игил|ảnh internet|ảnh zing|ổ
-21: a bola|a lưới|a rập|a380|a92|adidas|aeon|afganistan|airbnb|airbus|ak|alcantara|amd|an khánh|an lạc|an nhơn|angela|antđ|ao đôi|aoa|arkansas|asem|atc|athletic bilbao|atlat địa|atv|audi|austrian gp|autobytel|b4|ba tháng hai|bahamas|ban lãnh|barron|barzagli|basel|basilan|bayer leverkusen|baywatch|bb|bch trung|berkshire hathaway|bhtn|bikini|bild|birmingham|bitexco|biển đỏ|blackberry|blind|bmw x3|bog|bogota|bordeaux|borough market|brighton|brisbane|brooklyn|brt hà nội|bugatti veyron|buôn|buộc|bv nhi đồng|bvh|bà chiểu|bàu bàng|báo nhân|báo đầu|bình lục|bình thành|bính ngọ|bôi|bù đốp|bún|bđbp|bđs tp hcm|bơi|bạch thông|bận|bắc syria|bắn|bẵng|bề|bể|bộ kinh|bộ lđtb|bộ tt tt|bộ tình|cadillac|cai lậy|camo|canberra|cfius|chdcnd lào|chi|chicago auto show|chim|china daily|china eastern airlines|chinhphu|choang quảng tây|chrome|chu văn an|chuẩn đô|chuỗi giá trị|chxhcn việt nam|châu á thái bình dương|chém|chí linh|chúc sơn|chơn thành|chảy|chỉnh|chịu|chợ mới|chủ nhật|cincinnati|ck|cl|clara|clb gangwon|clb tphcm|clb trung quốc|coca cola|columbia|comex|community shield|concacaf|copa america|core|corolla|coteccons|cp xây|cp10|cqđt công|csbvn|ctcp chứng|ctcp đầu|cumargold|cung văn|cài|các bộ|các tiểu vương|cách mạng tháng tám|cái bè|cái răng|cáp|cò|cúng|cđv real|cđv slna|cđv việt nam|cơ đốc|cơm|cư m gar|cảng tiên sa|cồn cỏ|cụ hồ|cục bảo|cục công|cục kỹ|cục thuế tp hà nội|củ|cựu chủ|cựu hlv|davao|davos|dcm|delhi|derby|diva|diên sơn|dn việt|dna|dolce|don balon|dqc|drake|dream|duma|duma quốc|dân|dương kinh|dương minh châu|dải gaza|dầu tiếng|dọn|dốc đỏ|dụng|dứt|edm|eez|eia|em|enduro|erik|euro ncap|eurocham|everest|evo|exo|fc|festival biển nha trang|fhs|finsbury park|fitr|flamengo|flc faros|florua|fm|focus|forbes|force india|ford everest|foster|fsis|fukushima|fulbright việt nam|futenma|gabbana|gabon|galacticos|galaxy|galaxy s7 edge|galaxy s8 plus|gang|gaza|gdđt|ghz|gia|gia tân|giao|già|giày|giấy|giận|giật|giếng|giỏi|giồng ông|gong yoo|google assistant|google photos|grabcar|granada|gs tskh|gsx r|gsx r1000|gtel|gà|gâm|gò công đông|gươm|gạch|gỗ|h bình chánh|h nhà bè|h5n1|h7n9|habeco|hadba|hagl arsenal jmg|harley davidson|harper s bazaar|hdc|hdmi|hertha berlin|hhc|hhhv|hhvn|hindu|hiroshima|hkd|hlv the face|hmd|hmd global|hoa lư|hoa phượng|hoang|hokkaido|homecoming|honda activa|honda air blade|honda vision|honda wave|hormuz|hoành bồ|hqc|hrdwg|hsc|htx thương|husqvarna|hà nội i|hà nội ii|hà thành|hà tân|hà tây|hàm nghi|hàng bài|hòa bắc|hòa hiệp bắc|hòa sơn|hòa xuân|hđba|hđnd tphcm|hưng hà|hưng nguyên|hương thủy|hương toàn|hải ninh|hải yên|hấp|hầm|hậu lộc|hễ|hỏi|hội khoa|hội văn|i #|ia grai|ibiza|ibra|if|ihs markit|illinois|indiana|ip|ip68|j|jaguar|jeddah|jeep|jeonju|jetstar pacific|jll|jmg|k54|k59|kaliningrad|kampung melayu|kappa|karaoke|kawasaki|kbs|kcx|kei nishikori|kensington|kha vạn cân|khcn|kho|khoa cấp|khoan|khoái châu|khóa|khóa xiv|khúc|khỏi|kim biên|kis|kis việt nam|kitco|kiếm|kiến an|kiến thức|kiện|klgd|krabi|krông bông|krông búk|ktm|kusong|kế sách|kịp|la masia|lam vỹ|land cruiser prado tx l|land cruiser vx|land rover|las palmas|lebanon|life|limousine|lng|long bình|long bình tân|long hưng|long xuyên|long điền|louisiana|louvre|lr|lt|lte|lugansk|luật ban|luật bhxh|luật htx|luật tiếp|luật trợ|lv|làng sen|làng thiếu|làng văn|láng|lát|lâm thao|lê lai|lương văn can|lưới|lượt|lạc long quân|lầu năm|lắm|lắng|lắp|lặp|lộ tẻ|lộc yên|lộc điền|lợn|malaysia airlines|manchester evening news|mar a lago|marshmallow|maskana|massage|mateo|mazda nhật bản|mbb|mbc|mbh|mbs|mcdonald s|medina|michigan|micro|mig|milf|mirror|mississippi|miền trung|miền tây|mls|mobile|monreal|monte carlo|motorola|mri|msc|msi|muối|mát xcơ va|mãn|mê|mùng|mũi né|mường khương|mường lát|mảnh|mễ trì|mụn|mỹ phước|mỹ tho|n1|nam syria|nam trung bộ|national geographic|nba|nbc news|news feed|nghi yên|nghèn|nghĩa hợp|nghĩa đồng|nguyên giám|nguyễn hữu cảnh|nguyễn siêu|ngày quốc|ngày việt nam|ngâm|ngôi sao|người lao động|người mỹ|ngỡ|ngựa|nh1|nhà táo|nhâm thân|nhảy|nicaragua|nice|nishikori|niềm|no|nordstrom|nvl|nxb|nxb hội nhà|núi|oecd|ohlins|olympic rio|omaha|osama bin laden|outlander sport|p # poseidon|p bến nghé|pa|pacific crystal|panamera|pandora|parkson hùng vương|pboc|pc47|pele|phong nha|photo|pháp vân|phòng pc45|phòng tn|phó chánh thanh|phó chánh văn|phó tổng cục|phó đô|phù yên|phú bình|phú châu|phú lương|phú thuận|phú xuân|phú đông|phúc châu|phương bắc|phước hòa|phổ quang|platinum|politico|praha|pv dân việt|pv vietnamnet|q hải châu|qbv|ql6|qn|quanh|quattroporte|quochoi|quy|quyết thắng|quên|quý i|quảng trạch|quảng trực|quầy|quỳnh nhai|qđ bct|ranger|rappler|ree|rhodes|rio de janeiro|rm|rock|rom|rossoneri|royal khmer airlines|ruby|rò|rạch chiếc|rắc|rằng|rối|samsung display|samurai|san diego|san siro|sao paulo|saostar|sapporo|sawaco|sbs|scarborough|sec|sedan|selangor|seongju|sepang|sgk|shanghai sipg|show|showbiz|shs|siberia|siết|skylight|sl|sl nghệ an|slovenia|sm|sms|so|sohu|somali|son heung min|south china morning post|spacex|spf|split|stanford|stop|sukhoi su #|sun|swansea city|symantec|sênh|sóng thần|sông lam nghệ an|sơn dung|sơn hòa|sầm sơn|sập|sở gdđt hà nội|sở gtvt tp cần thơ|sở khoa|sở quy|sở tnmt|sở vhtt|sở vhtt hà nội|sửng sốt|t # armata|tabqa|tam hiệp|tam kỳ|tam nông|tam phú|tam quan|tam quốc|tam đường|tan|tand tp|tand tp cần thơ|tanf|tb|tedi|thanh hải|thanh đa|the face vietnam|theo ap|theo bộ tài|theo dailymail|theo gia|theo gs|theo guardian|theo hlv|theo kcna|theo khám|theo national interest|theo new york times|theo ngôi sao|theo p v|theo rt|theo sina|theo telegraph|theo thiếu|theo thời|theo ubnd|theo washington post|theo điều|theo ủy|thi thpt|ths bs|thuộc|thành cổ|thành thành công|thái hà|thái sơn bắc|thái thụy|thái tuế|tháp chàm|tháp trump|thân hoa thượng hải|thép|thông|thăng long|thẳng|thể|thể công|thỉnh|thủ dầu một|thủ đô|thủy mộc|time|times|titanium|tiên du|tiềm|tmcp sài gòn|tnhh mía|tnhh một|tnhh nhà|tnhh đầu|tnhs|tnmt|toa|tow|tp cà mau|tp hội an|tp mỹ tho|tp thái nguyên|tp thủ dầu một|treo|triều khúc|triều tiên kcna|triệu sơn|trung hoa|trung kính|trung liệt|trung phi|trung yên|trung á|truyền|trà cổ|tràng tiền|trò trám|tròn|trường cao|trường chính|trường giang|trường sĩ|trường thcs|trường thpt phan đình phùng|trường thọ|trường đh kinh|trường đh quốc|trưởng ban dân|trưởng ban kinh|trưởng phòng|trưởng văn|trốn|trụ|tt bca|ttcn|ttg|ttxh|ttxvn các|ttxvn sau|ttxvn thông|ttđb|tucson|tung|tuy hòa|tuy phước|twice|typhoon|tàu hủ|tàu uss|tán|tâm đức|tân an|tân bộ|tân hiệp hưng|tân lợi|tân tạo a|tây london|tây nam bộ|tây thái bình dương|tây á|tây âu|tương mai|tại đại|tảng|tệ|tổng liên|tờ marca|tự|u # new zealand|u # pháp|u15|u15 đài bắc trung hoa|u16 việt nam|u18|u20 saudi arabia|u20 zambia|u21 anh|u23 châu á|u23 hàn quốc|ub thường|ubcknn|ubtvqh14|udeid|unfpa|united airlines|urenco|us open|usb c|uss cheyenne|uss nimitz|uss zumwalt|v twin|vasco|vasep|vay|vbf|vcg|vck u20|vck world cup|versailles|vfc|vh tt dl|vhttdl|video chelsea|vietinbank|viglacera|villarreal|vinacapital|vinasun|vingroup|viral fest asia|vivo|việc mỹ|việc triều tiên|viện dinh|việt nam hà lan|việt thống|việt trung|vksnd tp hcm|vneconomy|vnmedia|vnpt vinaphone|vogue|vov đông bắc|vr|vsd|vtv bình điền long an|vtvcab|vây|vía thần tài|vĩnh châu|vĩnh lộc|vĩnh phước|vĩnh tuy|vĩnh yên|vũ hán|vũ phạm hàm|vướng|vượng lộc|vượt|vạn ninh|vỉa|vị hlv|vịnh xuân flores|vịnh xuân pierre|vỡ|wageningen|wagon r stingray|warsaw|washington d c|wbo|wef asean|westminster|windows phone|wisconsin|xa la|xbox|xdcb|xen|xiaomi redmi note|xinhua|xklđ|xuân phương|xviii|xxi|xà|xâm|xích|xóm|xô|xô viết nghệ tĩnh|xưa|yale|yamaha exciter|yuri|yzf r3|yên sở|á châu|ý yên|đem|đh bắc kinh|đh kinh|đh đà nẵng|đhqg tp hcm|đinh tiên hoàng|đoàn thanh|đoàn tncs hồ chí minh|đt jordan|đt tp hcm|đt u22 việt nam|đun|đuống|đành|đình luật|đô thành|đông cuông|đông hà|đông syria|đông sơn|đông tây|đăk bla|đại dương|đại hưng|đại sư|đại xuân|đạp|đảng nhân|đảng xã|đầy|đắk hà|đế|đốt|đồn|đồng|đồng khởi|đồng văn|đồng văn cống|đụng|đức phổ|ả rập thống|ớt|ỷ
-24: a #|a4|abc|abu dhabi|adcc|afc champions league|afc cup|aff|agm #|agribank lào cai|ajax amsterdam|amg|amoled|an sương|anderlecht|angola|apg|ar|arf|arizona|arleigh burke|armenia|arập|athens|aud|augustin|australian open|avdiyivka|b # lancer|bab|baku|baltops|ban cán|ban kỷ|ban nội|ban qlda|baodatviet|besiktas|bgk|bhutan|bia|bigbb plus|biển hoa đông|blđ|bolivia|borussia dortmund|boston|brembo|bst|bugatti|busan|buôn đôn|buông|bv thận hà nội|bv thể|bvhttdl tcdl|bvmt|bvsc|bvtv|bà đen|báo công|báo nhân dân|báo điện|bát|bãi cháy|bão|bình dân|bình hòa|bình thủy|bù|búp|bđn|bản việt|bảo lộc|bắc biển đông|bắc quang|bắc trung|bắc tây bắc|bến lức|bối|bồ lý|bộ luật hình|bộ thống|bộ tn|bộ tổng|bờ tây|c nam bộ|c phía đông bắc bộ|c tây nguyên|c đà nẵng|c03|c46|cagayan de oro|cambridge|camp nou|capitaland|caribe|cbiz|cchc|cesc fabregas|channel|chevrolet|chevrolet spark|china eximbank|chiron|chiêm hóa|chu lai|chuối|chuột|chán|châu phi|chăn|chư pah|chư păh|chạm|chạp|chẩn|chợ lớn|chừng|cic|cnc|cologne|congo|connecticut|cp tập|cpp|crotone|csb|csis|ct ttg|ctg|cun|cup|cvn #|cát|côn minh|côn sơn|công|cúp liên|cản|cảng sài gòn|cầu diễn|cầu giẽ|cầu treo|cục di|cục khảo|cục kiểm|cục thi|cục thú|cục xuất|cửa lò|cửa nam|cửa đại|cửu long|cực|cựu thủ|decima|deloitte việt nam|disney|diễn bích|dn việt nam|dohc|donga bank|ducati multistrada|dup|dám|dương hòa|dải|ea uy|ebd|ecb|ecmo|eibar|eid|eternalblue|ethiopia|eur|ev|exciter|express|farc|fe|financial times|flickr|fna|ford ecosport|fpt software|freiburg|fsa|fsb|galaxy s7|gan|gdmn|georgia|gia nghĩa|giai|gian|gianh|gio linh|gió đông bắc|giảng|giấu|gm|gmt|gna|golan|goldman sachs|google pixel|grab việt nam|grabshare|grammy|gru|gđvn|gợi|gừng|h đăk hà|hawk|hc|hcv sea games|hdr|hezbollah|hh|highlander|hiện cơ|hktt|hng|honda cbr250rr|honda cr v|houthi|hoàng quốc việt|hq #|hsg|hsx|huawei|huyndai|hà huy tập|hà tăng|hàm chính|hàm thuận bắc|hàn mặc tử|hàng châu|hàng muối|hòa minh|hòa phát dung quất|hòn|hđba lhq|hđnd tp đà nẵng|hđqt công|hđtv|hưng nghiệp formosa hà tĩnh|hạt kiểm|hải hà|hải hậu|hẹn|hẻm|hồ bắc|hồ chí minh|hỗn|hội hồi|hội lim|iata|ib|intel isef|inter|iot|irgc|isis|ita|jcs|jetro|johor|k #|ka #|kbc|kem|kh đt|khoang|khu quản|khuyến lương|khánh hòa|khâm thiên|khóc|kim tân|kim đồng|king power|kiếp|kiểm|krông ana|kt xh|ktm duke|kéo|kêu|kì|kế|kỳ|la habana|la mã|leipzig|leningrad|lgbt|lhp|lisbon|liền|loa|lockheed martin|lotte|ltntđ|lts|luật du|luật giao|luật giáo|luật ngân|luật nhà|luật tố|luật xây|luật đường|lí|lđbđ việt nam|lđlđ|lđlđ thành|lương sơn|lạ|lạc sơn|lộc hà|m3|macau|mach|made|malawi|mandarin garden|manhattan|marseille|maserati|massachusetts|mb24 hà nội|meko|minya|miss universe|miền bắc|miệng|mk|mn|mokpo|montenegro|moto z2 play|mpv|mrt23|mtv|muay thái|multistrada|munich|mwc|mía|mù cang chải|mùa|mùa đông|mùi|mũi|mận|mắc|mỏ|mộ|một trung quốc|mực|mỹ an|mỹ nga|mỹ trung|nam biển đông|nam cực|nam du|nam kỳ khởi nghĩa|nam tư|nam á|nd|new jersey|news|nga sơn|nghỉ|nguyên bộ|nguyễn xí|ngã tư sở|ngăn|nhi đồng|nhiêu lộc|nhk|nhân chính|nhân dân|nhóm pv|nhật việt|nhẹ|nhịp|nhớ|nikkei|nimitz|nissan navara|nk|novaland|novartis|ntbd|nusra|nút|năm du|nền cộng|nối|nữ mc|obamacare|ogc|okinoshima|oxford|p # orion|pac|panasonic|paraguay|pccc tp hcm|pci|petersburg|phanh|phát|phía tây bắc bộ|phòng cshs|phòng gd đt|phòng kỹ|phòng nội|phòng tài|phù|phù lỗ|phú an|phú cường|phú lâm|phú ninh|phú sơn|phú tân|phú xuyên|phúc khánh|phước sơn|phụng châu|piaggio|pin|pirates|pk kq|plo|plx|pp17|prague|ptnt bình định|pv báo gia|pv báo giao|pv báo lao động|pvc kbc|pvtex|pwc|qatar airways|qltt|quan hoa|quang bình|quang trung|quen|quà|quán sứ|quê|quý châu|quảng an|quảng xương|quận hai bà trưng|quỳ châu|quỷ đỏ|quỹ bog|r #|range rover|raqa|reatimes|rocker nguyễn|rolex|rác|rô|rùa|rồng|rộ|s8 plus|sahara|sau tết|sd|settings|shayrat|sicily|sinai|sing|sky|sme|sochi|sohc|spider|stoke city|stuttgart|sukhoi|sukhoi #|sông ba hạ|sông mã|sơn dương|sưu|sạt|sở du|sở gdđt|sở hạ|sở lđ tb|sở nn ptnt|sửa|t2|tajikistan|tel aviv|thanh miện|thanh oai|thcs ninh xá|the face việt nam|theo bloomberg|theo business insider|theo báo|theo cơ|theo daily star|theo giám|theo hiệp|theo ngôi|theo quyết|theo thời đại|theo ttxvn|theo yonhap|thu bồn|thuở|thái bình|thái cực|thái học|thám|thêm|thùng|thạc|thế giới di động|thốt nốt|tigris|tin|tin hot|tiên cookie|tiên tiên|tiếu|tl|tn mt|tochka u|toro rosso|toyota v league|tp bắc ninh|tp cẩm phả|tp hòa bình|tp nam định|tp phan thiết|tp quy nhơn|tp quảng ngãi|tp tây ninh|tp đông hà|tra|tre việt|trithucthoidai|trung mỹ|trung nam|trung nguyên|trà giang|tràng an|trên facebook|trùm|trường đh bách|trường đh sư|trưởng ban chỉ|trảng bom|trắc|tt byt|tt hà nội|ttcp|ttip|ttxvn chủ|ttxvn trước|ttxvn đây|tuyên hóa|tuyền lâm|tàng|tày|tân hoa xã|tân kiên|tân sơn|tân thuận|tân triều|tân trụ|tây|tây giang|tây mosul|tây tạng|tây đô|tại công|tại đây|tắm|tặng|tết nguyên tiêu|tổng cục|tổng lđlđ việt nam|tờ daily mail|u # argentina|u # world cup|u đôm xay|u15 myanmar|u17|u17 pvf|u20 costa rica|u20 iran|u20 italy|u20 mỹ|u20 thế|u22 indonesia|ubkt trung|ubnd q|ubnd tp huế|ubnd tp hồ chí minh|unicef|unilever|uss coronado|uzbekistan|v4|vdb|vi|vib|vienna|vientiane|vinamilk|viwaco|viêng chăn|việc tổng|việt tiệp|việt yên|vladivostok|vn30|vncert|voi phục|volga|volvo|vov miền trung|vov đbscl|vpa|vpop|vws|vĩnh tường|vả|vấn|vẫn|vẽ|vị xuyên|vụ quản|vụ tổ|washington dc|wave|wsj|x #|xanh pôn|xl|xnk|xuân thủy|xuân đỉnh|xv|xóa|xôn|xơ|xả|xảy|xế|yamaha nvx|yangon|yokohama|yên bình|yên châu|zimbabwe|zizou|zumwalt|ám|âu cơ|ô chợ dừa|ôm|đa thông|đh sư|đh y|đinh bộ lĩnh|đoàn|đoàn ttvn|đoàn việt nam|đt chile|đtdđ|đu|đình viên|đích|đòn|đông aleppo|đăk hring|đăk hrinh|đăk nông|đại|đại quan|đảng lao|đầm hà|đắk mil|đề gi|địa|đồ|đồng cương|đồng lương|đồng xuân|đồng đăng|đỗ|đội csgt công|đội quản|đội ttgt|đức thọ|сирии|сша|ả|ấm|ở mỹ|ừ
-27: a2|abc news|aces|afc|aiib|amaq|amsterdam|an huy|an lão|an đông|android auto|anfield|anh quốc|antt|app store|apple carplay|apple watch|arabia saudi|arv|asean eu|atgt quốc|audi a8|b3|bay|bentley|bftvvnv x|bhn|bid|big c|bigbb|bilbao|bixby|biển ngọc|biển nhật bản|bltths|borei|borough|bql|bsc|bsr|btr #|bulava|buôn hồ|buồn|bv chợ rẫy|bv việt đức|bvđk hòa bình|báo lao động|bát xát|bình an|bình lợi|bình nguyên|bình phú|bình sơn|bạo|bản|bảo việt|bật|bắc hưng hải|bắc ireland|bắc triều tiên|bắc trung bộ|bến cát|bệnh nhiệt|bố trạch|bỗng|bộ công an|bộ luật|bộ lđtbxh|bộ quy|bộ tn mt|bờ biển ngà|c land|cam lộ|cao nhân|carrington|catalan|catalunya|catp|cbs|cctv|cd|champs elysees|chechnya|chemroad journey|chiếm|chiết giang|chlb đức|chuyên|chà và|chênh|chính|chó|chùa hương|chương dương|chương tử di|chả|chấm|chấp|chậm|chặng|chỗ|chợ gạo|chợ đồn|chữa|clb hải phòng|cmc|coi|comex new york|commercial bank|costa rica|ctcp|cty tnhh mtv nam triệu|cty tnhh đại nguyên dương|cv|cvt|cx #|các dn|cô tô|côn đảo|cúp c1|cường hưng|cầu ông lãnh|cẩm phả|cẩm sơn|cập|cột|cục csgt|cục thuế|cục thuế tp hcm|cục văn|cục y|cựu giám|dc|df #|diario gol|diễn|djibouti|dn fdi|donetsk|dong da branch|duy xuyên|dvd|dành|dáng|dãy|dạo|dạy|dầu giây|dị|dừng|dữ|euphrates|eurozone|evfta|eximbank|exynos|facebooker|fanpage|fedex|festival di|fiji|fiorentina|fitzgerald|fn|ford việt nam|fox|fpts|fukuoka|full hd|g #|ga hà nội|gala|gangnam style|gao|gdtx|ghana|giang tô|giáp bát|gió tây nam|giúp|giải báo|giải phóng|glee|gmd|goblin|greenland|gx|gạo|gắn|haiti|hamas|hanoi|hcđ|hd|hdbank|hi|hilux|hiếm|hiếp|hoa đông|homepod|honda việt nam|honolulu|hot|hoàng gia|hoàng gia phát|hoàng hoa thám|hoàng liệt|hoảng|hp|hsbc|hsdt|htc u11|huyết|hvg|hyundai thành công|hyundai tucson|hà hồ|hà tiên|hàm tân|hòa liên|hòa phú|hùm|hđnd tp hcm|hđnd tp hà nội|hđqt ngân|hđqt sacombank|hưng thịnh|hương trà|hạng|hải hòa|hải lăng|hải nam|họp|hố|hồ hoàn kiếm|hồ nam|hồng bàng|hồng lĩnh|hộ|hữu lũng|icao|icbvvnvx126|iceland|idlib|independent|industry|iphone|iraq haider|istanbul|ivf|jeju|jordan|k league classic|kalibr|kashmir|khen|khoa báo|khoa thận|khoai|khoáng|khá|khám phá|kinh bắc|kinh đông|kiêng|kiến xương|klitschko|kn|kn #|koke|krông pắk|ký|lamborghini huracan|lanao del sur|las vegas|latakia|legacy|lenovo|liberty walk|liên hợp|liệt|long khánh|los blancos|luxembourg|luật bhyt|luật biển|luật báo|luật cảnh|luật phòng|luật thuế|luật trách|luật trẻ|luật đấu|lãnh|lính|lăng cha cả|lũ|lương thế vinh|lọc|lỗ|mai chí thọ|maldives|maritime bank|maryland|masan|matxcơva|mazda cx #|mb|mb24|mb24 đắk lắk|mda|mecca|mekong|melbourne|metro|minh phú|minnesota|miss teen|miếng|montreal|morocco|motogp|mrt|mwg|máu|mây|mê linh|mệt|mỹ hàn|nam giang|nam đồng|navara|nem|new south wales|newcastle|ngang|nghi hoa|nghi sơn|nghịch|ngoại thương việt nam|nguyễn du|nguyễn thị minh khai|ngày báo|ngày chiến|ngõ|người nhện|người phát|ngọc hồi|ngọc lặc|nhs|nhà vua|như pháp luật tp hcm|nhược|nhấp|nhổn|nis|nissan x trail|nước|nấu|nặng|odebrecht|ohio|oppo|oracle|p11|paris saint germain|patriot|pennsylvania|petrobras|peugeot|pg|phan huy ích|phe|phi|phong phú hà nam|phong điền|phí|phía bắc|phòng bầu|phòng csđt|phòng quản|phó giáo|phó thống|phó viện|phùng hưng|phú hòa|phước an|phước tân|phạm ngũ lão|phục|phụng thượng|phủ chủ|phủ lý|pl|porto|powerball|ps|pv infonet|pv thanh niên|pvd|pvv|q phú nhuận|q thủ đức|q tân bình|q10|qq|qua tk|qualcomm snapdragon|quy hậu|quy nhơn|quãng|quảng châu|quảng sơn|quế sơn|quỳ hợp|quỳnh lưu|quỹ|quỹ bảo|quỹ tiền|raiola|rb leipzig|reading|redmi note|rem|renault|resorts world manila|richter|rodong sinmun|răng|rạch tôm|rắn|rồng thăng long|rời|rủi|sa|sabeco|saigon co|schalke|se|seal|senegal|senkaku|serratia|sevastopol|sham|shanghaiist|shiite|siemens|sm #|sm # block iia|smart fortwo|smartphone|sohr|sporting lisbon|spurs|st petersburg|stoke|subaru|surface pro|svđ thống nhất|sxh|sái|sát|sâu|sóc|sông cầu|sông đà|sđt|sơn đoòng|sơn đông|sếp|sốt|sớm|sở công|sở gd đt tp hcm|sở kh|sở vh|sở vh tt|sứ|t3|tac|than|thanh xuân nam|the guardian|the mummy|the rock|the voice kids|theo ban|theo bbc|theo doji|theo pgs ts|theo phó thủ|theo thượng|theo thủ|theo trithuctre|theo đb|theo đại|thrones|ths|thành công|thác bà|thâm quyến|thói|thăng bình|thảo điền sapphire|thắng lợi|thịnh liệt|thọ xuân|times square|timor leste|tiên lãng|tiệc|tiệm|tiện|tkv|tmcp công thương việt nam|tmv|tncn|tng thái nguyên|tnhh nhã khắc lâm|torino|touch id|toyota highlander|tp bảo lộc|tp hà tĩnh|tp hạ long|tp kon tum|tp long xuyên|tp lào cai|tp pleiku|tp sóc trăng|tp tuy hòa|tp uông bí|tp vũng tàu|trade|trai|tran quang khai|transformers|tri|triều quân|trung sơn|trung tự|trông|trùng khánh|trường đh công|trưởng cơ|trạm y|trắng|trộn|trứng|trực tiếp|tsdđ|tt huế|ttck|ttks|ttxvn ngày|ttxvn tại|ttxvn ông|tu|tui|tunisia|tuy an|tuyển việt nam|tx|type #|tánh linh|tân hoa|tân phong|tân tiến|tân tạo|tân yên|tây bắc bộ|tích|tòa phúc|tóc|tô lịch|tư nghĩa|tương dương|tại bệnh|tại hà nội|tại mỹ|tại tp hcm|tại trung quốc|tết nguyên đán|tố ny|tổng biên|tổng lãnh|tổng lđlđvn|tớ|tục|tủ|u17 hagl|u20 bồ đào nha|u20 guinea|u20 mexico|u21 tây ban nha|u23 thái lan|u50|uav|ubkt|ubnd hà nội|ubnd tp cần thơ|ubnd tp nguyễn đức|upcom index|usb type c|usda|uss dewey|uv|uông bí|v6|vama|vbiz|vck|vec|venice|vic|vicente calderon|vietgap|vietjet air|vietnamnet newspaper|vii|viêm|viễn đông|viện chiến|viện hàn|viện kỹ|việt nam hoa kỳ|việt nam lào|việt đức|vksnd tối|vn30 index|vnr|voi|vp3|vpbank|vpcp|vsattp|vtv6|vành khăn|váy|vân nam|vân đồn|vâng|vóc|văn lãng|vĩ bắc|vĩnh cửu|vạn hương|vải|vịnh|vịnh xuân quyền|vỏ|vụ giáo|vụ kế|w|wall street journal|website|wembley|wifi|wikipedia|windows xp|wti|wwdc|x trail|xuân đinh dậu|xuống|xx|xy ri|xót|xô viết|xăng|y #|y hà nội|ypg|yên hòa|yên phong|z|zambia|à|á âu|á đông|án|ân thi|đan phượng|đen|đh bách|đhcđ|đhqg hà nội|đhđcđ|điếu ngư|điểm break|đkkd|đt anh|đt u23 việt nam|đài bắc|đâm|đòi|đông bắc á|đông hòa|đăk lăk|đạ huoai|đại kim|đại lãnh|đại từ|đảng bảo|đập|đậu|đắk g long|đồng hới|đồng usd|đức bà|ấn độ dương|ồ|ờ
-30: a00|a01|a1|acb|acx crystal|adb|aegis|al bab|alaves|algeria|an phú|an định|anh sơn|appf|arab thống|as monaco|atvstp|ba bò|baghdad|ban atgt|ban dân|ban tuyên|bhl|bhs|bi|bitcoin|biển đen|biện|blv|bologna|brent|brunei|buakaw|burnley|business insider|bv nhi|bà triệu|bài|bày|báo vietnamnet|bình điền|bùi viện|bạc|bầy|bắc hà|bắc phi|bắc sơn|bến nghé|bọn|bổ|bộ kh đt|bộ khoa|bộ vh tt dl|bờ|bực|cao lãnh|catp hà nội|cbcs|choáng|chuyến|chuỗi|chánh thanh|chân|chùm|chư sê|chất|chết|chụp|city|civic|clb hagl|clb hà nội|cnbc|cnlđ|coc|confeds cup|cp đầu|croatia|csgt công|cuốn|cáo|cúp nhà|cđv hải phòng|cưới|cảm|cấu|cầu london|cẩm khê|cẩm xuyên|cỗ|cờ|cục an|cục chống|cục dự|cục đường|cựu tổng|dao|deir|dj|doosan|dây|dùng|dạ|dệt|dịp|dọc|e5|ebola|ecuador|esop|fbnv|fellaini|fifa u20 world cup|ford ranger|formosa hà tĩnh|foxconn|frankfurt|furious|g dragon|g t|game|ghen|ghế|gia định|gita|giành|giáng|giáo|giây|giảng võ|grenfell tower|guam|guardian|guinea|góp|ha gl|hag|hai|hama|hcb|hermes|hms queen elizabeth|hn|homs|honda city|honda sh|horea|hoàn cầu|hoàng su phì|hoằng hóa|hpg|hung|hvn|hybrid|hàng bông|hàng đẫy|hòa vang|hẳn|họa|hồ tây|hồng kông|hội liên|hộp|hữu bằng|imf|innova|ipo|ipu|iq|it|ix|izumo|jun|khai|khmer|khoa hồi|khtn|khách|khói|khẩn|khẩu|khổ|khởi|kim sơn|kim thành|kiến thụy|kt|kuala lumpur|kyodo|kèm|kích|kịch tp hcm|l #|lamborghini|league cup|liga|linh đàm|litva|liên việt|liêu ninh|long hồ|luật bảo|luật quy|luật thủy|láng hạ|lãi|lò|lĩnh|lạch tray|lựa|lực|madrid open|mali|man|manchester city|maroc|masters|miami|minh tân|mino raiola|mong|ms|msn|mt #|mw|mátxcơva|môn|mật|mắt|mộc|mỹ latinh|nafta|nam philippines|nam sudan|napoli|national interest|nbc|nepal|new delhi|nga mỹ|nghi tàm|nghĩa đàn|nguyễn xiển|ngã|người việt|người việt nam|ngủ|nhm|nhà xanh|nhơn trạch|nhơn đức|như|nhật|nike|ninh sở|ninh xá|nougat|ntm|nuri|nvx|nào|này|nêu|nđ|nđt|nỗ|okinawa|oman|organic|p #|p v|panama|pecc|petya|phnom penh|phá|phán|phòng csgt công|phó chánh|phó hiệu|phó vụ|phóng|phú hữu|phú lộc|phú mỹ hưng|phú vang|phương tây|phường|phố|phủ|pleiku|ppp|pr|pukguksong #|pv tiền phong|q bình tân|q gò vấp|qcg|ql1|qsmt|qualcomm|quái|quảng long|quảng tây|quốc|quốc cơ|quốc tử giám|r|ram|rcep|red bull|robot|roma|ron|ronaldinho|ros|rotterdam|rpg #|rừng|sab|samsung galaxy s8|sanatech khánh hòa|sapa|say|sbt|set|shb|silicon|sir|siri|sky sports|snapchat|som|spider man|sri lanka|ssi|stockholm|sxkd|sài|sài gòn fc|sàn|sách|sình|sút|sẵn|sở công thương|sở tt|sự|t ara|t4|ta|tam bình|tasigna|tass|taxi|tc|techcombank|telegraph|thaco|the kop|the new york times|theo bs|theo gđvn|theo sputnik|theo tổng|theo vtv|thiên thanh|thiên trường|thiệt|thx|thách|tháp|thâm|thích|thông nông|thúc|thăm|thảm|thằng|thừa|tiên sa|tiếc|tiền|tn|tndn|tnhh mtv|tnhh thương|tomahawk|toyota fortuner|tp buôn ma thuột|tp móng cái|tp tam kỳ|tp đà lạt|trailer|tripoli|trung hòa|trung lương|trách|trích|trăn|trường đh y|trưởng ban tuyên|trưởng ban tổ|trồng|trộm|trừ|ts bs|táo môi|tân lạc|tân thanh|tân vũ|tây du ký|túi|tđc|tầng|tết đoan ngọ|tổng thanh|tới|tử|u|u20 uruguay|u20 vanuatu|u21|ubnd thành|ubtvqh|unclos|v12|van|var|vatican|victoria s secret|vietnamobile|viettinbank|viii|vinafood|việt nam nhật bản|vncb|vne|vé|vĩnh tân|vườn quốc|vịnh hạ long|vịnh xuân nam anh|vụ pháp|white hart lane|wi fi|world cup u20|x quang|xhcn|xiii|xong|xuân lộc|yoga|yên lạc|yếu|zalo|zika|zircon|zor|đh quốc|điện|điện biên đông|điện bàn|điện elysee|đkvđ|đoan hùng|đt bồ đào nha|đt đức|đua|đài|đình vũ|đô lương|đông xuân|đại tây dương|đất việt|đất đỏ|đền|đền trần|định hóa|đổ|đội cảnh|động|đột|đợi|ả rập xê út|ốc|ống|ứng hòa
-33: address|aff cup|al jazeera|alaska|alibaba|an bình|arab saudi|as|asia s next top model|astana|at|atp|b bình dương|b1|b2|ba son|ban kinh|big bang|biết|biệt|bluetooth|bnews|bournemouth|bphone|bt|báo gia|báo giao|báo người lao động|báo thanh niên|báo vietnamnet số|bình giang|bđ|bạch mai|bạch đằng|bắc|bắc cực|bắc nam|bắc trà my|bộ an|bộ nnptnt|bộ thương|bộ vhtt|c các|c khu|cam ranh|can|caribbean|cheonan|chevrolet trax|chi pu|chicago|cháy|chơi|chợ|co2|crimea|csđt bộ công|cát hải|cân|cúp quốc|cười|cạnh|cấm|cầm|cồng|cộng hòa|cục chăn|cục cảnh|cục hải|cục ntbd|cục viễn|cục đăng|d01|daily star|deir ezzor|diff|diên khánh|do thái|duyên hải|dân trí|dược|dễ|dự|ec|eln|email|epc|espn|estonia|etihad|fa|fabregas|fast|fda|festival|fta|gas|gd đt|giấc|goal|gplx|gps|gtb|gv|góc|gọi|hai thủ|harvard|hessen|hmas ballarat|hollywood|home|honda civic|hoài nhơn|hoài đức|hoàng minh giám|hoành|hull|hungary|hyundai grand|hát|hé|hòa phát|hương sơn|hạn|hải châu|hồ gươm|hội hữu|hội nông|hủy|intel|j #|jerusalem|jun phạm|k league|kazakhstan|kcb bhyt|kenya|khuôn|khxh|khẳng|khủng|kia|kilo|kim liên|kiên lương|kong|ktnn|kts|kênh|kỳ anh|la khê|latvia|lb nga|lcd|leo|lg|lg g6|ligue|lrem|luật đất|luật đầu|lái|lão|lòng|lạm|lẽ|lớn|lớp|manchester arena|mazda6|mclaren|mercedes benz|mi #|middlesbrough|min|minsk|miền đông|mp|mr đàm|mttq|mái|máy tơ|mâm|móng|mông|mường thanh|mặt trăng|netflix|nghi lộc|nghi xuân|nguyễn tất thành|nguồn sina|ngũ hành sơn|ngọn|ngữ văn|nhi trung|nhiếp|nhà quốc|nhánh|nhân hòa|nhì|nhấn|nhất|nigeria|ninh kiều|nlđ|nn|nole|note|nét|núi thành|năm apec|năm cam|nắm|nợ|online|osaka|palmyra|pc67|peru|petrolimex|phan thiết|phantom|phiếu|phòng gd|phòng giáo|phòng thương|phúc kiến|phúc lâm|phúc thọ|phước bình|pvc|q bình thạnh|q h|qaeda|qh13|ql|ql1a|quần|quế phong|qđ ubnd|riyadh|rolls royce|rome masters|rút|rạng|rửa|scic|scmp|serbia|slovakia|snsd|sport|stb|sun world ba na hills|sunni|super bowl|suối tiên|sv|swansea|sydney|sóng|sơ|sở gd đt|sở gtvt hà nội|sở gtvt tp hcm|sở kiều|sở kế|sở thông|sở tn mt|sở tư|t ư mttq việt nam|t ư đảng|takata|tand cấp|tand tối|tao|tbm|texas|tha|thanh chương|the remix|theo afp|theo cnn|theo công|theo thứ|theo ts|thoát|thpt phan đình phùng|thuận thành|thái sơn nam|thường|thấy|thể thao việt nam|thổ|thủy xuân|thức trẻ|toyota camry|toyota việt nam|toyota yaris|tp hải dương|tp marawi|tp nha trang|tpbank|triệt|tronie|trung bộ|trường hải|trường thpt|trường tiểu|trường trung|trại|tsn|tthc|ttvn|ttxvn phát|ttxvn trong|turin|tuy đức|tuổi trẻ|type|tân hiệp|tân lập|tân minh|tân uyên|tóm|tôm|tôn|tĩnh gia|tập đoàn vàng|tứ xuyên|u15 việt nam|u20 italia|u20 nhật bản|u20 đức|u21 đức|u22|ubnd tp hải phòng|ubnd tphcm|uefa|ufc|unesco|ung|v8|va|vat|vck u20 world cup|vietjet|vietnam s next top model|vip|virginia|viện huyết|việt nhật|việt trì|vnm|volkswagen|vpf|vtv cup|vết|wagon r|wales|wef|weibo|wolfsburg|wto|xa|xem|xem clip|xã đàn|xúc|xổ|yaris|yokosuka|yên mỹ|yên sơn|ôi|đa phước|đang|đoàn luật|đtvn|đàn|đâu|đèn|đón|đông âu|đăk hà|đạm ninh bình|đấu|đầm sen|đặt|để|ở việt nam|ủng
-36: acv|agribank|aids|amazon|as roma|atgt|ba đồn|bali|ban giám|bangladesh|bank|bidv|biến|bloomberg|boeing|btv|bv đa|bvđk|bxh|bãi|bình xuyên|bắc từ liêm|bến thành|bộ lao|bộ lđ tb|bộ nn ptnt|bộ vh tt|ca ta|cardiff|chdcnd triều tiên|chi tiết|châu thành|chúa|chăm|chờ|chứ|clb tp hcm|cmnd|cn|cqđt|crystal palace|ct|các tiểu|cát bà|căn|cường đô la|cần giờ|cắt|cụm|dailymail|dnnn|doc|donbass|dubai|dung quất|dĩ|dĩ an|dưa|dường|f|f1|fan|fb|flc|fox news|gcc|geneva|gia viễn|giả|giữ|grenfell|gs ts|gtgt|ha gia lai|hcv|hnx|hnx index|honduras|hoàng anh gia lai|hull city|hòa lạc|hôn|hđnd tp|hương canh|hạm|hải an|hết|hỏa|hội nhà|ii|in|infonet|inter milan|ireland|kabul|kcn|kh #|khoảnh|khu|khảo|kia morning|kim mã|kiểu|kremlin|kịch|kỳ sơn|lao động|liên chiểu|liên hiệp quốc|loài|loạt|luật hỗ|luật quản|làn|làng|lên|lạch huyện|lạnh|lối|lục ngạn|malaga|marca|mazda3|mhbs|miếu môn|mày|mâu|mô|mặt trời|mẹo|na uy|nam triệu|nam trung yên|nam trà my|nam đàn|nasa|nasdaq|nghề|nguyễn|nguyễn trãi|người đưa tin|ngưỡng|ngắm|nhập|nhật tân|nissan|nq|nq cp|nv|nvcc|nóng|năm|nắng|nền|nổ|oneplus|palestine|pc|pc45|phòng csgt|phó cục|phó tổng giám|phù cát|phú mỹ|phạt|phẫu|phối|phổ|pro|pvf|quay|quảng đông|quỹ bhyt|qđ|ramadan|rau|romania|rome|rt|s8|sai|san francisco|scud|seattle|serie a|sh|somalia|st|sudan|suy|suzuki wagon r|sốc|sở gd đt hà nội|sở nội|sợ|tand tp hcm|tand tp hà nội|tbn|tdtt|thanh khê|the|theo chủ|theo daily mail|theo trí thức trẻ|theo vne|thua|thuyền|thuận an|thuốc|thì|thú|thưa|thường tín|thường xuân|thạch hà|thạch thất|thất|thận|thụy sỹ|thủ thiêm|thử|tnhh đại nguyên dương|tp huế|tp thanh hóa|tp vinh|tp yên bái|triều|truy|trâu|trường mầm|trưởng ban|trần phú|trợ|ttgt|tu #|tvb|tái|táo|tân kỳ|tân tổng|tại hội|tại việt nam|tạm|tận|tỉ|tọa|u19|u20 hàn quốc|u20 venezuela|ubtư mttq việt nam|upcom|upu|uruguay|usb|vamc|vcb|vertu|vinaphone|viện khoa|viện ksnd|vtc|vtc news|vàng|văn miếu|vđqg|vườn|washington post|wb|west ham|who|wonder woman|xanh|xe|xi|xskt cần thơ|xuất|xí|xếp|yamaha|yên nghĩa|yên thành|ôtô|đau|đoàn chủ|đài tiếng|đài truyền|đông bắc|đông ukraine|đông á|đại lộc|đại nguyên dương|đảng dân|đảo|địa trung hải|đọc|đồn biên|đứa
-39: abs|adn|aleppo|an dương|ankara|ba vì|baltic|bangkok|benfica|berlin|bhxh việt nam|bulgaria|bundesliga|bà rịa vũng tàu|bánh|báo tin tức|bình dương|bđs|bảo tín|bắc đại tây dương|bố|bồ|bộ chỉ|bộ gdđt|bộ kh|bộ vhttdl|bữa|c nhiệt|c1|cameroon|can lộc|cand|chuyện|chào|chương mỹ|chạy|chế|chọn|chốt|chợ rẫy|cntt|confed cup|cpi|cty|czech|cái|cánh|cát lái|công thương|căng|cơ|cơn|cải|cổng|cục hàng|cục xúc|cục điều|cứu|cửa|diễn châu|ducati|dàn|dấu|dẫn|dẫu|dựa|emirates|fa cup|fortuner|fpt|galaxy note|gangwon|gia lâm|gpmb|grabbike|grand|grand slam|gtvt|gã|gói|gửi|hawaii|hiện|hiện công|htc|hyundai|hòa minzy|hùng vương|hương khê|hạt|hậu giang|hắn|hệ|iii|iv|jakarta|kcb|kcna|khung|kiev|km|kền|leicester city|lhp cannes|los angeles|luôn|lyon|lá|lô|lệnh|lỗi|lộ|lừa|lữ|mega|mig #|mitsubishi|mma|mobifone|mãi|móng cái|mông cổ|mạng|mất|mọi|nam phi|nam từ liêm|nay|ndt|new york times|ngài|ngư|ngồi|nhan|nhiệm|nhà bè|nhạc|nhắc|nhằm|nsa|nsnd|nsnn|ntk|nàng|nâng|nơxh|nổi|oceanbank|oled|olympic|oscar|phó trưởng|phù mỹ|phần lan|porsche|q d|qđ ttg|rằm|saint petersburg|series|sevilla|slna|snapdragon|song|sony|southampton|stamford bridge|sunderland|sơn tây|sở nông|t ư|tam|tam đảo|tctd|than quảng ninh|thanh trì|thcs|the blues|the sun|the voice|theo bộ|theo trung|theo đời|thái lan|thánh|thôi|thượng hải|thẻ|thịt|thủy nguyên|tiếng anh|tiền phong|tnhh mtv nam triệu|tp cần thơ|tranh|tránh|trí thức trẻ|trò|tt btc|ttxvn theo|tuyệt|tw|tân thành|tùy|tđ|tướng|tấm|tết đinh dậu|tốc|tốt|tội|tức|u # việt nam|u19 việt nam|u20 honduras|ubnd tp đà nẵng|uss fitzgerald|vai|vcci|vgp|viện kiểm|viện nghiên|vksnd|vnd|vng|vnpt|vov trung|vtv3|vùng vịnh|vệ|watford|west brom|xiaomi|xu|xung|đbscl|điển|đt hà nội|đà|đóng|đông anh|đông nam|được|đẩy|độc|đời|đợt|ưu|ả rập saudi|ấn|ấy
-42: ac milan|asian cup|atm|attp|ba đình|ban tổ|bao|bbc|bernabeu|binh|biên hòa|blhs|bot|brussels|bv bạch mai|bưu|bạc liêu|bắc kạn|bắc mỹ|bến|bỏ|bộ thông|camry|cannes|châu á|chưởng|chống|cia|co|csđt|ctv|cà|càng|cát linh|cúp|cướp|cường đô|cận|cộng|cục nghệ|củ chi|da|damascus|dl|dnnvv|dortmund|dân việt|evn|flc thanh hóa|florida|g7|gangwon fc|getty images|giảm|google maps|gặp|hamburg|hose|hs|hwasong #|hà nội fc|hóc môn|hạ long|hỗ|hội|juve|khác|khán|khí|khó|khả|khối|kiến|kurd|kẻ|kế hoạch|lai châu|lexus|lo|madrid|manchester united|manila|mazda|mercedes|milan|mr|mua|món|mời|mỹ đình|nam bộ|nghĩ|nguy|nguyễn kiệm|nhật bản|ninh thuận|nou camp|nằm|nỗi|nội bài|nữ|opec|pakistan|pgs|pháp luật tp hcm|phân|phú nhuận|phú quốc|phạm|phản|pnj|quán|quế võ|ra|ro|s #|sa pa|sdf|shangri la|shb đà nẵng|sắc|sở giáo|sở gtvt|sở nn|sở tn|sở văn|t #|tai|tehran|thanh niên|thanh xuân|theo reuters|theo vnexpress|thpt quốc|thuế|thụy sĩ|thừa thiên|tiêu|tiếng|tnhh|tp biên hòa|trái đất|trường đại|trạm|trải|trời|tv|tân phú|tạp|tỉnh|tổng thư|tờ|u #|u20 anh|u23|uống|venezuela|vietnam airlines|vnđ|vành|vô|vùng|vĩnh long|vịnh xuân|windows|xh|á thái bình dương|áp|âm|ô|đan mạch|điều|điện biên phủ|điện kremlin|đt việt nam|đtqg|đưa|đất|đấy|đổi|đội csgt|ứng
-45: atletico madrid|b #|ba lan|bahrain|ban bí|ban chỉ|ban quản|ban thường|bayern munich|biểu|buôn ma thuột|bà rịa|bác hồ|bát tràng|bình chánh|bình phước|bình thạnh|bóng|bảng|bấm|bầu|bến tre|bộ kế|bộ nn|bộ tt|cao bằng|celta vigo|ceo|cho|cháu|châu âu|chắc|colombia|confederations cup|cán|cây|cđ|cử|di|doji|dầu|epa|fdi|ferrari|fifa|formosa|gb|gd|getty|gió|giọng|giống|gây|gương|honda|hoàng sa|hoặc|hy|hy lạp|hà nam|hè|họ|hội an|kuwait|lao|leicester|long biên|loại|ls|là|lấy|m tp|mindanao|monaco|mttq việt nam|màu|mưa|mấy|mầm|mối|nam mỹ|ngành|nhnn|nsưt|oda|phim|pháo|phó bí|pvn|roland garros|rõ|scotland|sim|sina|sputnik|suv|suốt|sóc sơn|sóc trăng|sư|sắp|sống|sở giao|sử|t o p|tay|thẩm|thỏa|thừa thiên huế|toyota|tp hải phòng|tphcm|trà vinh|trưa|trường sơn|trưởng công|trở|tác|tân bình|tây bắc|tây hồ|tây nam|tây ninh|tìm|tết nguyên|tổng công|từng|u20|u20 pháp|uss|vietcombank|vks|vov|vài|vđv|vật|vốn|xii|xác|xét|xử|yonhap|yên tử|đà lạt|đám|đáp|đảng cộng|đắk nông|đứng|ả rập
-48: ajax|an giang|android|ap|arab|atletico|ban chấp|bayern|belarus|bmw|brt|btc|buổi|bàn|bán|bây|bình tân|bắc giang|bộ giáo|bộ nông|bộ nội|bộ văn|bộ xây|california|chuyển|chàng|chú|chứng|cnn|cp|cr7|csđt công|cú|cđv|cảng|cầu giấy|cục quản|cựu|daily mail|dòng|dịch|euro|fed|galaxy s8|giết|giữa|grab|gs|gò vấp|hay|hcm|hoàng mai|htx|hà giang|hòa bình|hđnd|hưng yên|icbm|instagram|italia|khoản|khám|không|kiên giang|kỹ|led|lhq|libya|liệu|lâm đồng|lầu năm góc|man utd|microsoft|moskva|mt|muốn|mà|màn|mở|mỹ đức|nghiên|ngược|nha trang|ninh bình|nm|nokia|nơi|pccc|pgs ts|phía|phó tổng|phút|plus|psg|quảng ngãi|quận|raqqa|sacombank|sao|sân|séc|sơn la|sở gd|sở tài|sở xây|sức|the face|thầy|thụy điển|tiền giang|tngt|tokyo|tpp|tq|trường sa|trẻ|tuyên quang|tuần|tuổi|tổng giám|u20 new zealand|u20 world cup|ubnd tp hcm|valentine|vietnam|vietnamnet|vn index|vtv|vua|vòng|wannacry|wimbledon|xiv|yemen|youtube|áo|ít|ăn|đinh dậu|điện biên|đánh|đồng tháp|ảnh
-51: afghanistan|argentina|bhxh|brexit|bình thuận|bắc bộ|bỉ|bộ gd|bộ gd đt|bộ giao|bộ gtvt|bức|ca|cha|chile|chồng|cà mau|cá|cậu|cặp|cố|cứ|do|doha|europa league|everton|f #|g20|gdp|gia lai|giêng|google|hiv|hoàn kiếm|hà đông|hđqt|hạ|hầu|i|italy|jackpot|la liga|liên hợp quốc|liên xô|long an|luật|lạng sơn|m u|man united|manchester|moscow|mosul|mv|myanmar|mẫu|mục|mức|nam định|new york|new zealand|nghe|ngôi|nđ cp|old trafford|phòng cảnh|phú thọ|phú yên|ptnt|quả|quảng bình|quảng trị|samsung|seoul|siêu|su #|sản|sẽ|tand|thaad|tham|thiết|thái nguyên|thí|thống nhất|thủ đức|tiểu|top|tottenham|tp hồ chí minh|tp đà nẵng|trái|tt|tăng|tương|u23 malaysia|uae|uber|ubnd tp|ubnd tp hà nội|vff|viettel|vnexpress|ví|vũng tàu|xây|xã|yêu|zing|đbqh|đoạn|đêm|đôi|đúng|đống đa|đồ sơn|đồng tâm
-54: ai cập|brazil|bs|bv|bắt|bộ tư|chia|chẳng|clip|cần thơ|cổ|dưới|giới|hagl|hai bà trưng|hong kong|hàn|hãng|hđxx|hải dương|internet|israel|kon tum|long thành|lào cai|marawi|mexico|máy|mình|nghệ|nhiệt|nhờ|nạn|paris|phiên|phó giám|phật|phụ|qh|quá|quản|quỷ|rồi|saudi arabia|sen vàng|sjc|sở y|thiếu|thái bình dương|thần|thật|thị|tin tức|tp hà nội|trung đông|trả|trận|twitter|tây nguyên|tên|tổng bí|tỷ|u20 argentina|u22 việt nam|v league|vietlott|vov vn|vĩnh phúc|vận|vừa|world cup|âu|đb|đh|đi|đài loan|đông nam á|đơn|đắk lắk|đừng
-57: afp|ai|apec|asean|australia|barcelona|bhyt|biển đông|bks|bác|bước|bất|bắc kinh|bắc ninh|bồ đào nha|bộ chính|bộ công thương|bộ ngoại|campuchia|canada|csgt|cuba|câu|fbi|giám|giờ|gần|hà lan|juventus|kể|liverpool|làm|lần|man city|mc|môi|nhìn|nhóm|nội|phần|quan|quảng ninh|riêng|rất|singapore|sơn trà|thay|tháng|trao|tàu|tối|u23 việt nam|vn|vợ|úc|điểm|đáng|đã|đến|đề
-60: apple|arsenal|ban|barca|bà|báo|bên|bình nhưỡng|bình định|bí|bạn|bệnh|bị|bộ|bộ công|bộ quốc|bộ tài|bộ y|bởi|champions league|chelsea|chiếc|chiều|chúng|chưa|chỉ|chị|chủ|clb|con|cuối|cuộc|các|cách|còn|có|cô|cùng|cũng|cả|cụ|cục|dn|dù|eu|facebook|giá|giải|hlv|hoa kỳ|hà nội|hà tĩnh|hàn quốc|hàng|hãy|hình|hôm|hơn|hải phòng|hồi|indonesia|iran|iraq|is|khi|khoảng|kinh|kết|london|lào|lúc|lễ|malaysia|mu|mặc|mặt|mẹ|mỗi|một|mới|nato|ngay|nghệ an|ngoài|ngoại|nguồn|ngày|người|nhiều|nhà|nhà trắng|nhưng|nhận|những|nó|nói|nếu|philippines|phòng|phó|phó chủ|phó thủ|premier league|pv|qatar|qua|quảng nam|real|real madrid|reuters|sau|sea games|sn|syria|sài gòn|số|sở|thanh hóa|theo|thpt|thượng|thậm|thổ nhĩ kỳ|thời|thủ|thứ|thực|tiếp|tp|tp hcm|triều tiên|trong|trung quốc|trên|trước|trưởng|ts|ttxvn|tuy|tân sơn nhất|tây ban nha|tòa|tôi|tại|tất|tết|tổ|tổng|từ|u20 việt nam|ubnd|ukraine|usd|video|việc|việt nam|và|vào|vì|vậy|về|với|vụ|washington|yên bái|á|ông|đa|đt|đà nẵng|đây|đó|đảng|đầu|đặc|đối|đồng nai|đội|ấn độ|ở|ủy`,
  left: `60: ! ông|, anh|, bà|, cháu|, chị|, hlv|, ts|, ông|, đb|- bà|- ông|. anh|. bs|. bà|. chị|. hcm|. hlv|. ts|. ông|bs|bà|bị can|cho ông|cháu|chị|của anh|của bà|của chị|của hlv|của ông|do ông|gs|hcm|hlv|hà nội|hàn quốc|khi ông|là anh|là ông|mc|mà ông|mỹ|nhật bản|nsưt|theo anh|theo bà|theo ông|thống mỹ|thống nga|trung quốc|trò hlv|ts|tướng anh|uss|việt nam|và bà|và chị|và ông|với ông|¶ hlv|¶ ông|ông|đb|đình anh
57: " ông|, cô|- ts|. đb|angela|bảo tín|can|cho bà|chồng anh|do anh|fbi|là bà|lời ông|nhĩ kỳ|nsnd|philippines|phòng mỹ|thượng tá|triều tiên|trưởng mỹ|tá|với anh|với bà|với chị|đbqh|đt|đình bà|đình chị|đình ông|được hlv|được ông|đại tá|đại úy|đốc fbi
54: , bs|, bé|, mc|, phi|- anh|- chị|. bé|. ctv|. còn|. cô|. khi|; ông|ali|anh|bay uss|biết ông|bị cáo|ceo|chồng chị|chồng ông|ctv|của cháu|khiến anh|ls|là chị|nhà anh|nhà chị|nhà trắng|nhưng ông|ntk|qatar|syria|theo chị|thì ông|thấy ông|thống philippines|thống pháp|trung tá|trưởng nga|tuyên phạt|tướng đức|việc ông|và anh|¶ bà
51: # ông|, nsưt|, thầy|, tướng|. em|: ông|btv|bị ông|cho anh|còn ông|của bầu|giao nga|gặp ông|hiện ông|hoa kỳ|iran|khi anh|khi chị|là cháu|nga|nhiệm ông|nhà bà|nhà ông|như ông|nên anh|qh|thiếu tá|thấy anh|thấy chị|thống syria|tiến sỹ|tt|và hlv|với hlv|vợ ông|¶ anh|đó ông
48: " bà|" chị|% đt|) ông|, bầu|, em|- đt|. mc|. nhưng|. nếu|. phi|. thầy|: anh|australia|bin hamad|blv|campuchia|cho chị|cho hlv|chồng bà|con anh|con chị|cuba|có ông|công ông|của ntk|của phi|danh ca|danh hài|do bà|giáo hoàng|giữa ông|gtvt|hamad|hiện anh|hđqt|hộ ông|khi bà|khiến ông|mà hlv|môn nam|nghi can|người anh|nhưng anh|nhưng bà|nhạc sĩ|nên chị|nơi ông|nẵng|nội|pgs|phi|phái nam|phòng nga|ptnt|quyền ông|rằng ông|theo bs|theo ts|thượng tướng|thải ông|tin ông|trai ông|trung tướng|trưởng qatar|tịch qh|ukraine|vợ anh|¶ chị|úy|đà nẵng|đình cháu|được anh|đại tướng|đến ông
45: " anh|% ptnt|% tt|( ông|, angela|, cụ|, gs|, nsnd|, đbqh|- bs|- gs|. cháu|. gs|. riêng|. tướng|bang nga|buộc ông|bầu|bắt được|bộ gtvt|ca sĩ|chiêu mộ|cho bé|chí minh|con ông|các ông|còn anh|còn bà|cô|cấp mỹ|cầu ông|của bé|của mc|dl|do chị|fbi )|hiện bà|hiện chị|hà lan|indonesia|khi hlv|khiến chị|kremlin|kts|liệu ông|luật ông|mẹ cháu|mời ông|nguyễn anh|người chị|người mỹ|nha|nhân chứng|nhưng hlv|nên bà|nên ông|sir|theo đb|thiếu tướng|thì anh|thì bà|thì chị|thầy|thể anh|thể cháu|thời ông|tiến sĩ|tiếp ông|tp hcm|tphcm|ttxvn ông|tàu uss|tịch hđqt|tịch nước|từ ông|việc bà|với cháu|vợ vua|¶ video|âu|điện kremlin|đâm anh|đưa chị|đưa ông|được bà|đại sư|để ông|định ông|đối tượng|ấn độ
42: ! bà|% dl|, ali|, ceo|- hlv|- thầy|- đb|. bầu|. hiện|. ngoài|. nsưt|. video|. việc|. với|. đbqh|; bà|arabia|biết bà|bái|bé|bút|bị hại|canada|châu âu|con bà|cây bút|cùng anh|cùng ông|cấp nga|của cụ|của em|của vua|facebooker|gia mỹ|giao mỹ|giúp ông|gặp bà|gặp chị|gồm ông|huy và|hỏi mua|hợp quốc|khiến hlv|ki và|là cô|là em|là hlv|malaysia|mà bà|mừng ông|nato|nguyễn đức|nhân ông|niên tên|này ông|năm góc|nếu ông|rằng bà|saudi arabia|singapore|séc|theo gs|theo hlv|theo thầy|thân ông|thượng úy|thấy cháu|thật là|thể chị|thể ông|thống ukraine|thời hlv|tim -|trai bà|trọ của|tình cũ|tướng australia|tướng nga|tại mỹ|vff|viên mỹ|và cháu|và cô|vì ông|vương qatar|vợ là|xe anh|yên bái|¶ bầu|¶ phi|đó anh|đó bà|đó chị|đạo diễn|ủy tphcm
39: ! hlv|" cô|( bé|, chú|, ls|, vợ|. angela|. bạn|. chính|. chú|. cụ|. dù|: chị|: hlv|ai cập|ban nha|belarus|biết chị|brazil|bị anh|bố cháu|bởi ông|casemiro ,|cho cháu|chém anh|chính hlv|chính ông|chết anh|chết của|chồng phi|colombia|có bà|cô bé|cả ông|cầu bà|của team|của tướng|dù ông|giáo sư|gái là|gặp anh|gọi ông|hee và|hòa séc|hòa thượng|hôn ,|hưng và|hại ông|hỏi ông|isco ,|israel|khiến bà|kroos ,|kuwait|ký nato|làm anh|lào|lý ông|lĩnh is|messi và|mt|mu|mà chị|mại mỹ|mẹ anh|mộ bà|nghi phạm|nghệ sĩ|người pháp|nhiên ông|nhóm của|như anh|như chị|nhưng chị|nhạc sỹ|nt|nói anh|nói ông|oanh và|pháp mỹ|quân mỹ|quả tang|quảng ninh|ramos ,|riêng anh|ronaldo và|rủ|siêu sao|sát ông|sĩ hài|t ư|thay ông|thiếu úy|thái lan|thạc sĩ|thấy bà|tin anh|trần anh|tù ;|tướng lào|tướng nhật|tố ông|viên hài|việc hlv|và bé|với cô|vụ ông|¶ mc|¶ đb|điều dưỡng|đàm và|đàn chị|đình em|đưa cho|đưa cháu|được chị|đầu anh|định bà|đốc ;|động ông|ư
36: ! anh|! chị|# anh|# bà|% mt|% ông|( anh|( bầu|, bác|, bố|, pgs|- cô|- dl|. ali|. ls|. ngài|. nhóm|. trước|. vợ|. ảnh|: bà|; anh|abdulrahman|anh trai|argentina|bale ,|bs .|bác sĩ|báo anh|báo ông|bầu ông|bị bà|bị hlv|bỏng của|ca sỹ|chuyển ông|châu á|chú|chạy cánh|chở chị|còn chị|cô giáo|công anh|công nương|cùng bà|cùng hlv|cả hlv|cầu anh|cặp với|cụ|của bs|của thầy|của đb|cựu hlv|do hlv|gian ông|giám -|giữ ông|gái bà|gái chị|gái ông|gì ông|gửi ông|hiện cháu|hung ông|hài|hại anh|hại bé|hộ bà|hợp bà|hợp ông|italy|khai của|khi bé|khiến mc|kiệm -|league|làm ông|lúc anh|lúc chị|lúc ông|lại ông|lời bà|lời chị|madrid|murray và|mà anh|máy chở|mặt ông|mẹ của|nadal ,|nai|nay ông|nghị ông|ngào của|người đức|nhiệm bà|nhà thơ|nhân anh|như hlv|nhạc pop|nsa )|này anh|nên hlv|năng ông|nơi anh|nơi bà|nơi chị|nữ tên|palestine|phòng anh|phạt ông|pop|quân hlv|rằng anh|rằng hlv|rồi cùng|sinh bé|song ông|sĩ mỹ|tay hlv|thái anh|thân bà|thân thành|thì cháu|thấy bé|thần tượng|thầy cũ|thế ông|thể bà|thể em|thị mỹ|thống iran|tim và|tiên ông|tiền ông|trung úy|trích ông|trò ông|trị sự|tìm anh|tín|tượng tên|tập ông|từ bà|từ hlv|vhttdl|việc chị|viện mỹ|vn ctv|vov|vào ông|vương kuwait|vấn ông|về ông|vệ trái|y khoa|¶ nsưt|¶ vợ|¶ đbqh|á|á hậu|úc|điểm ông|đào nha|đánh anh|đây ông|đình bé|đưa anh|đưa bé|đầu ông|đến bà|đồng nai|ảnh ông
33: ! đb|" hlv|# hlv|' ông|( chị|( mẹ|) bà|, mẹ|, vua|. có|. cả|. liệu|. pgs|benzema và|bin abdulrahman|biết anh|buộc bà|bác|bình định|bảo và|bắt ,|bế cháu|bỉ|bị chị|bộ vhttdl|bởi hlv|chạy ,|chị của|chửi|cáo ông|còn em|còn hlv|có anh|cô nàng|cùng chị|cậu bé|cụ bà|của cô|của nsnd|diễn viên|em gái|federer ,|federer và|giết|gọi anh|hiếu và|host|hà tĩnh|họ của|is|jean -|khi mc|khiến cháu|không thấy|kong|kỳ cựu|lingard ,|linh và|luiz ,|lukaku và|luyện viên|luận ông|lại cảnh|lời anh|mata ,|mkhitaryan và|modric ,|mình nên|mẹ bé|mẹ ông|nadal -|ngài|ngày ông|ngọc và|ngờ chị|ngờ ông|ngợi ông|nhà cháu|nhân tên|nhí|nhận vai|nhận ông|nhờ anh|nương|nạn nhân|nắm tay|p|phiền anh|phúc của|quyên ,|real madrid|riêng ông|ronaldo hay|rooney ,|rằng chị|sao ông|stylist|suarez và|sống của|tay ông|thoảng|thái bình|thượng|thầy giáo|thẩm vấn|thế chỗ|tin bà|tiền nhiệm|tiền vệ|truy bắt|trưởng gtvt|trọng tài|trốn ,|ts .|tuấn và|tuổi ;|tài xế|tác giả|tái hợp|tướng pháp|tỷ phú|việc anh|việc cháu|và mc|và uss|vân và|vợ chồng|xã của|xế|zidane và|¶ khi|¶ tt|ông :|ông trùm|ông ông|đón ông|đô đốc|đưa bà|để hlv|định là|đồng chí|độc tài|đức|ảnh gia
30: ( đội|, ngài|, thấy|. và|benzema ,|biết được|bác sỹ|bình dương|bạn diễn|bạn gái|bạn thân|bạn tên|bắt giữ|bệnh nhi|bệnh nhân|cha con|cha của|chelsea của|chị em|chồng là|chữa cho|cánh|công thương|cầu hôn|của nam|dao đâm|diễn|dòng họ|dĩ ,|dũng và|em|facebook|giam ,|giám khảo|giận ,|gs .|hai ông|hoa và|hoàng anh|ibrahimovic ,|khi yêu|khuê và|khác tên|không bán|lan|là bé|là vua|lãnh tụ|lần lượt|messi ,|morata và|mắng|mẹ con|neymar và|người ông|ngủ ,|nhân :|nơi ,|pepe ,|phim ,|phú|pogba và|rủ anh|sâm|sĩ|sư|sư karate|sản phụ|tang|team|thuê cho|thái tử|thì thấy|thùy ,|thương binh|thả|thằng|thụy|thủ môn|thủ thành|tiền đạo|trafford ,|trai là|trung vệ|truy tố|trò cũ|tâm lý|tên tuổi|tù ,|tạm giam|tạo để|tụ|viên trẻ|võ sư|vệ :|vệ phải|vụ mua|ít lần|ông bầu|ông tên|ấn của
27: alves ,|bé :|bước đầu|bạn của|bạn trai|bảo sao|bắt giam|bố mẹ|cha|chinh và|chiến và|cho em|châu và|chơi ,|chồng ,|city|cưới ,|cải lương|cảm với|cụ ông|diễn của|do cháu|doanh nhân|dybala ,|dặn|em của|em trai|federer -|garros ,|giả :|giữ ,|giữ được|gomes ,|gái ,|gây án|hamilton và|hazard ,|hát của|hùng và|hẹn gặp|họa sĩ|hộ cho|instagram của|khi biết|khi thấy|khánh và|khấu ,|khỏe của|kong :|luật sư|lão tướng|lê ,|lê và|lý học|lặng ,|maps .|marcelo ,|messi -|mkhitaryan ,|mẹ ,|mẹ là|một lần|mục của|người mẫu|người tên|nhà báo|nhật|nhậu ,|này tên|nước này|phát -|quen biết|rashford ,|ronaldo ,|rõ là|sanchez ,|siêu mẫu|sáng của|sẻ của|tay ,|thuyền trưởng|thái và|thì gặp|thật của|thế nhưng|thể bé|thủ vai|trai ,|trai của|trai tên|tri ân|trái|trên tay|trùm|trắng|tuyên|tuổi nhưng|tài tử|tài và|tình của|tôi và|tú và|tạm giữ|tỉ phú|tọa|tội ,|vai|vidal ,|vua|và vợ|vào mặt|vào vai|vắng|về ,|về chuyện|vợ|vợ ,|vợ cũ|vợ của|won ,|xát ,|ông bà|đb )|đi cùng|đàn em|đâm|đình của|đúng là|đương nhiệm
24: " thì|" tiểu|( tự|, bạn|, chính|bale và|biết về|bè của|bé ,|bóng ,|bạo của|bắt|canby và|cha mẹ|chiellini ,|chiến ,|chúa|chưởng môn|chị ,|chồng cũ|chỗ cho|chở theo|chứng|con ,|con nhưng|con rể|con trai|cuộc đời|cái tên|cô và|cô vợ|công chúa|cơ và|cưới|cưới của|cảm giữa|cột như|duyên ,|em nhà|giữ|giữ chân|guardiola ,|gái cũ|gái của|góc|gọi tên|hoa hậu|hoàng tử|hoàng đế|hà và|hát ,|hò với|hôn|hôn với|hương và|hải và|hậu|hậu vệ|học giả|karate|khảo|khấu của|khởi tố|kỹ sư|lo cho|lỗi của|lỗi với|m|muốn có|mình là|mạng là|neymar ,|nghĩ của|nhà văn|nhân là|nhân vật|nhí ,|nhạc ,|nhạc của|nhỏ ,|nuôi của|năng trẻ|nội y|nữ "|nữ chính|phượng ,|phải ,|pogba ,|ronaldo -|ruột|ruột của|ruột là|sao như|sau ,|showbiz ,|sinh nhật|thay|thi thể|thiên|thành và|thân với|thính "|thúy ,|thương vụ|thẩm phán|thể lực|tiền ,|toàn và|trong vai|trưng -|trạng ,|trẻ như|tuổi tên|tài|tên là|tượng|tượng là|tội của|vi của|video|vì bị|xe là|xong ,|xác của|yêu của|án là|ân|đi ,|điều khiến|đàn anh|đám cưới|đã thuê|đê|đóng vai|đại gia|đẹp ,|định tên|đồng đội|độc giả|đứng cạnh|ưu ái|ấy ,|ở nhà
21: " khiến|" nhưng|# trận|# tuổi|, lúc|, rồi|, tuổi|, tên|ai ,|anh chàng|barca ,|biệt danh|bà là|bàn :|bênh vực|băng ,|bạn với|bản thân|bức ảnh|ca cùng|chiếu của|chuyền của|chuyện|chuyện ,|chuyện của|chân|chân của|chém|chê|chính là|chú rể|chị là|chồng|chồng của|chở|chủ tọa|con là|conte và|cáo|có lúc|có lần|có tên|cưới với|cường và|cảm ,|cảm của|cỏ ,|của ngài|cử tri|danh ,|danh thủ|djokovic -|dung và|duy ,|dĩ|e|fc ,|giam|gian ,|griezmann ,|gái tên|gì về|gạo cội|hagl ,|herrera ,|hiếm hoi|hiện ra|hoi|huy -|huyền ,|huống|hè ,|hò|hôn của|hại|hẹn|hẹn hò|họ là|học trò|hỏi thì|idol ,|khen|khi nghe|khi để|khuyên|khuôn mặt|khăn ,|khống chế|kiều ,|kiện ,|kể của|lam ,|liền ,|ly hôn|lâu ,|lúc này|lấy|madrid ,|mai của|morata ,|mourinho ,|mourinho và|mu ,|mu -|mua|mua được|muốn mua|muốn đưa|my và|mày|mình và|múa|mẹ|mẹ chồng|một mình|nam|nam #|nghi ngờ|nghĩa và|nghệ sỹ|người như|ngờ ,|ngực|nhìn|như ,|nhưng ,|nhưng cả|nhưng với|nhận xét|nhớ đến|những lần|nick|nàng|nã|nói về|nội là|nữa là|oanh ,|oanh -|phim là|phát hiện|phương và|phụ|quen|rũ ,|rể|rồi ,|sau đó|say ,|sexy của|sánh với|sông ,|sĩ trẻ|sơn và|sẻ ,|sẽ cho|sẽ để|sở dĩ|sỹ|thanh và|thiên tài|ths .|thuê|thuẫn ,|thuộc như|thác ,|thách đấu|thánh|thân ,|thân của|thì bị|thư cho|thương của|thẩm mỹ|thủ như|tin đồn|tiếp tennis|tiền cho|tiệm vàng|tra viên|trai|trang và|tri|trong lúc|trump -|truy nã|trái ,|trên facebook|trên là|trên người|trông|trúc sư|trưởng cho|trị cho|trụ cột|tuổi ,|tát|tâm trí|tên|tìm|tình huống|tôi là|tượng :|tại đây|tặng cho|tố cáo|tức ,|từ nhỏ|vai diễn|việc bị|việt như|vy ,|ván|vũ và|vậy mà|về phần|với nhóm|với vai|xinh đẹp|xác định|ái|ám chỉ|ông thầy|ý với|ăn ,|điện cho|đám như|đó khiến|đảng :|đẻ|đế|đến nhà|định được|đồng hương|đồng nghiệp|đội của|đời ,|đủ là|ảnh của|ẩn "
18: " nếu|# còn|# nhưng|( tức|) hay|, chồng|, giữa|. do|. theo|anh là|anh với|bàn của|bán|bé trai|bên cạnh|bạn|bảng cho|cannes ,|chuyên gia|chân dài|chăm sóc|chăng|chị gái|chứng kiến|con của|con dâu|con gái|các con|còn|có vẻ|có được|cũ|cũ của|cưng|cạnh|cả nhà|cảm cho|cặp đôi|cội|của mẹ|cứu được|donald trump|dáng của|euro cho|fan của|gia đình|giả ,|giọng|gái trẻ|gặp được|hiện của|hlv trưởng|hoàng ,|hoàng hậu|hoàng và|hàng ,|hân ,|hình tượng|hình ảnh|hò ,|hậu ,|hỏi ,|hội cho|hợp )|hụt|kane ,|khoản của|khuê ,|khách mời|không biết|khẩn cấp|kia ,|kiều nữ|ký của|kịch ,|linh ,|là lúc|là nơi|làm ,|lái xe|lâm và|lê -|lúc|lương|lạ ,|lại là|lục của|mình ,|mùa trước|mặt của|mẹ :|mỗi khi|mỗi lần|mộ|mộ ,|mời|mỹ cho|n t|ngang của|ngay khi|nghe tin|nghề ,|nguyễn ,|người tuổi|người yêu|ngồi cạnh|ngờ|ngờ bị|nhau ,|nhiên là|nhiều lần|nhung ,|nhà của|nhân như|nhìn thấy|nhóm ,|nhưng|nhưng nếu|nhận thấy|nhắc đến|những gì|những tưởng|nàng "|nào ,|này khiến|nên|nữa )|phu nhân|pháp|phân tích|phải chăng|phục ,|phục của|quen ,|quá cố|quốc|real ,|riêng ,|riêng cho|rũ của|sang ,|silva ,|siêu cò|sports ,|suarez ,|sóc|sư của|sắc ,|số ,|sống ,|tay của|tennis|thay ,|theo đuổi|thuật như|thuật với|thí sinh|thích ,|thôi ,|thơ|thơ của|thư của|thương|thương là|thắng của|thế nên|thủ quân|thự của|tiên|tiếng ,|tiểu|toàn ,|trinh ,|trinh và|triều ,|triệu tập|trong mắt|trái tim|trường và|trần ,|tuổi của|tuổi và|ty ,|tài ,|tâm tới|tân binh|tên như|tình ,|tôi ,|tôi thấy|tú ,|tướng|tại nhà|tả|tấn "|tỷ số|vai chính|viên trưởng|viên và|việt|và cho|vào đầu|váy|vân ,|vậy là|vệ|vụ án|wimbledon :|xem %|xuống ,|yêu|yêu với|ám sát|ánh ,|ôm|điển trai|điệp viên|đá ,|đánh|đã chọn|đã mời|đã đưa|đêm ,|đình|đúp của|đầu :|đẹp của|đẻ của|đến ,|đồn|ấy (|ở của
15: ! theo|" cùng|" khi|" là|" vì|# như|# thì|) bị|) và|, còn|, hơn|, nhưng|, nàng|, tức|: facebook|anh em|anh như|anh và|bailly ,|ban đầu|bayern ,|biết rằng|biết tin|bàn giao|bên nhau|bóng của|bước|bạc ,|bại "|bạn ,|bầu ,|bắn|bị ,|bỏng|bộ ba|chinh ,|cho là|chuyển cho|chuyện giữa|chào|cháu bé|chân "|chân sút|chí|chạm với|chấm|chấp nhận|chặt|chết ,|chứng minh|chứng tỏ|co ,|các em|cách ,|cách của|cáo là|cò|còn gọi|có chuyện|có lẽ|có tin|cô ,|cô là|cũ là|cũng bị|cũng khiến|cận với|cột|của những|của vợ|diện với|do khiến|dung -|dâu|dù vậy|dương|em ,|em là|fbi ,|garros ¶|girl|gió ,|giả|giống|gái|gì|gì mà|gì với|gương mặt|gặp lại|hiến ,|hiếp|hiện :|hot girl|hotgirl|hoàng|huy ,|huyền thoại|hà|hàng cho|hào ,|hóa ra|hơn hẳn|hơn nếu|hương ,|hẳn|hệt|họ ,|hỏi|hồn|hội ngộ|instagram ,|khang ,|khen ngợi|khiến|khoa và|khuê -|khác là|khác ngoài|khó ,|khóc ,|không cần|không kém|không muốn|không phải|khắc|kiên ,|kính ,|kế|kế nhiệm|kể đến|lai của|league là|lukaku ,|luyện ,|ly ,|là !|là cách|là vì|làm khó|làm rõ|lên ,|lòng của|lúc đó|lưu ,|lương của|lượt|lạ của|lần|lần ,|lần này|lần nữa|lần đầu|lập là|lập tức|lỗi cho|lộ ,|lớn hơn|marca ,|minh tinh|monaco ,|mua lại|my ,|máu của|mượn|mạnh và|mắt của|mến|nghị sĩ|nghị sỹ|người bạn|người bị|ngưỡng mộ|ngược với|ngờ của|ngờ khi|nhi ,|nhiên của|nhiều ,|nhà ,|nhân|nhân với|nhũng|nhưng bị|nhưng việc|nhận ra|nhật của|nhỏ của|nhờ|nhủ|những điều|ninh ;|này là|này thì|nó ,|nóng ,|nóng bỏng|nông|năm trước|nơi|nếu như|nội ;|nội các|nữ hoàng|phim của|phán|phượng -|phượng và|phạt với|phải|quyền -|quân và|quên|quận #|quốc hội|quỳnh ,|riêng|ràng ,|rượu ,|rất giống|rộng ,|sang của|song|sung ,|sóng ,|sĩ như|sẽ đưa|số phận|sốc|t t|tay đua|tham nhũng|theo chân|theo lời|thi và|thiết của|thiết kế|thiếu|thoại cho|thoại của|thua #|thuộc của|thành một|tháng ,|thân|thạc sỹ|thấy|thậm chí|thật ,|thẳng ,|thế ,|thế mà|thể thấy|thịt lợn|thống|thống đốc|thủ mà|thủ tướng|thủy và|tim|tim của|tiêu ,|tiếc cho|tiếng như|tiếp cho|tiền :|trong nhà|trái của|trí của|trường thì|trọng và|tung|tuổi|tuổi -|tuổi như|tài giữa|tài năng|tác cùng|tái ngộ|tâm và|tình với|tòa ,|tôi biết|tùng ,|túy của|tĩnh|tượng với|tất nhiên|tập ,|tốt như|tổng thống|tức|tỷ ,|vi ,|vinh và|viên chính|vn|vui của|và chính|và cùng|và khi|vàng "|vào người|vật|vật của|vậy nhưng|vời của|xét xử|xúc của|xử|yên|yêu ,|yến ,|ái ,|án ,|út|đoàn phim|đuổi|đâu ,|đây ,|đã cho|đó là|được ,|đạo :|đấm|đầu ,|đắc cử|đẹp như|để đón|đỏ :|ảnh ,|ảnh là
12: # khi|# nên|( do|) cùng|, cả|, khi|, liệu|, nhóm|, riêng|, song|- out|al -|anh -|anh cùng|arsenal ,|bao giờ|barca -|barca ¶|biết là|biểu|bây giờ|bé gái|bạn đọc|bảo ,|bất ngờ|c|ca của|cao nên|chelsea ,|chiếu ,|cho những|chuyện với|chàng|chí :|chính như|chưa kể|chưa rõ|chất của|chắc chắn|chỉ còn|chỉ có|chỗ|chờ|chờ đợi|con|cuối cùng|càng khiến|cá tính|cách mà|cách với|câu chuyện|còn lại|còn với|có ,|có phải|công là|cùng ,|cơ thể|cướp|cả ,|cập|cộng ,|của bạn|của nhóm|cử viên|cực hữu|danh là|diễn ,|dung ,|duy -|duy nhất|duy và|dáng|dân gian|dường như|dưỡng|dạy|dấu ấn|dẫn ,|dị của|em và|facebook của|g|giang và|giao lộ|già "|giá như|giáo|giống với|giờ đây|giữa lúc|gọi cho|gục|gửi cho|hai con|hiến|hiếu ,|hiểu ,|hiểu về|hoa ,|hoa của|hình của|hôm nay|hơn ,|hải -|hệ ,|hợp của|hữu -|jr ,|juventus ,|juventus :|khanh -|khen cho|khi cả|khi mà|khi đó|khiến cho|khác ,|khách ,|không chỉ|khứ ,|kéo|kể|kỳ|kỷ của|la và|lao của|liệt sĩ|liệt với|liệu ,|long và|luôn được|luật gia|là|là của|làm với|lúc ,|lại ,|lại cho|lại của|lạnh ,|lầm của|lẽ|lỗi ,|lừng danh|madrid :|mang tên|mustafi ,|màn ,|mác|máu ,|máy ,|mô tả|mơ của|mạng ,|mất|mẫu|mật ,|mật với|một khi|một thời|nam anh|nay như|ngay %|nghiệp của|nghĩ|ngoài ,|ngoại trừ|ngày cưới|ngăn|ngư|ngư dân|người ,|người mà|ngắn ,|ngọc ,|ngộ|nhà xe|nhân ,|nhân khiến|nhận là|nhập ,|nhắc nhở|nhắc tới|nhắn của|nhỉnh hơn|nhở|nickname|nào thì|này gồm|nên ,|nói ,|nóng :|năm ,|năng ,|năng là|năng như|nạn ,|nổi dậy|nổi tiếng|nữ của|nữ sinh|nữa ,|out|pgs .|phi và|phá ,|phát ,|phía sau|phút ,|phước và|psg ,|quan là|quyết ,|quá ,|quốc vương|ra cho|ra giữa|ra với|real -|ràng|rõ ràng|rồi|sao trẻ|sau là|sayyaf .|show diễn|song ,|sút|sơ|sơ ,|sắc của|sẽ là|sớm ,|sợ|sức cho|sửu .|tay với|telegraph ,|thanh ,|thay thế|thiên thần|thiết với|thuẫn với|thuật ,|thuộc về|thân thiết|thì|thích|thích của|thúc ,|thơ ;|thường ,|thẩm ,|thật|thắng và|thắng được|thế nào|thịnh ,|thời gian|thời hậu|thứ trưởng|tiên mà|tiếng :|tiếp cận|tiếp là|tiết lộ|tottenham ,|tra ,|trang như|trong lòng|trong vụ|trong đội|trump ,|trung của|trí với|trước ,|trạng của|trời ,|ty của|tài của|tàu là|tái đấu|tích của|tính ,|tô của|tướng "|tượng ,|tượng của|tại ,|tại của|tạo cho|tỏ|tố|tới là|từ thiện|uống|viết của|việt kiều|việt tại|và đưa|vì|vũ ,|vương|vượt qua|vẫn là|vẻ|về nhà|về vụ|với những|xa của|xem ,|xoay quanh|xong|xuất phim|xúc phạm|xúc với|xếp|xử ,|yêu mến|âm nhạc|điểm và|đoán|đào ,|đá "|đã giúp|đích thân|đó|đôi|đưa|đường cho|được như|đại biểu|đại như|đạo -|đạo mà|đấu ,|đặt của|đẹp với|đến giờ|đến lúc|đến lượt|đều do|đều được|để "|để khiến|để thua|địa ốc|địch ,|định chọn|đỏ của|độ của|đội ,|đời|đời của|đủ để|ấn|ấy là|ốc|ở bên|ứng ,
9: " cho|" của|" như|" và|" với|" để|# do|' cho|' của|, bởi|, có|, hay|, khiến|, ngoài|, nơi|, thì|, và|, vì|. vn|: reuters|ajax ,|anh )|anh ,|arsenal :|ba là|barcelona ,|barcelona -|binh|biên|biết tiếng|biệt giữa|blind ,|bài của|bàn ,|béo|bình ;|bình thường|bóng vàng|bạo|bản -|bối|bộ đôi|bởi|bởi lẽ|bủa vây|can ,|chelsea :|chia tay|cho rằng|chung là|chung với|chí ,|chính|chất ,|chắc|chắn|chỉ là|chồng -|chủ lực|city :|clip|cu|cuộc ,|cuộc gặp|cá nhân|cách để|cánh với|còn có|còn giúp|có việc|cô dâu|công ,|công chức|cùng|cùng là|cùng với|cũ "|cũ ,|cương ,|cả|cảm thấy|cấm ,|cấm của|cận|cặp|cổ của|cổ vũ|của chính|danh của|dao ,|diện của|dài của|dành cho|dân chủ|dù|dưới thời|dần|dậy|dắt bởi|dụng ,|dự đoán|garros .|gian|già|giúp cho|giận|giống hệt|giống như|giới ,|giờ là|gì ,|gót .|gương|gồm :|gợi cảm|hai ,|hay|hcm )|hi vọng|hiểu khi|hiện ,|hiện bởi|hiệu ,|hoàn ,|huân ,|hàn ,|hình ,|hùng "|hút ¶|hơn|hơn cả|hạ "|hạ gục|hại ,|hạn với|hạng ,|hảo ,|hằng ,|hệ của|họa :|họa của|hồ của|hứng từ|is )|juventus -|khi|khi ,|khi gặp|khoa -|khoắn .|khuyên .|khác mà|khác như|không cho|kiều|kiều (|kiệt ,|kém|kém của|kình địch|kề|kể ,|l ,|lai ,|lang ,|lao|league !|league cho|linh mục|loan|long "|loại bỏ|luôn|là .|là do|là với|là điều|làm cho|lưng|lưu của|lạc với|lại giữa|lại với|lần cho|lật đổ|lộ của|lộc -|lợi để|lứa|lực ,|mai "|mai -|mccain ,|milan ,|mkhitaryan .|mu :|murray .|mình -|môn|mạn|mạnh ,|mẫu ,|mặt ,|mộ của|mới đây|mỹ là|nam là|nam như|nam sinh|ngang với|ngay cả|nghe|nghi|nghĩ rằng|ngoài ra|ngoái ,|ngoại ,|nguyên nhân|ngày nào|ngã|ngôi sao|người đẹp|ngắm|ngọc -|ngợi|nhan sắc|nhanh ,|nhau của|nhi|nhi và|nhiều hơn|nhà -|nhì|nhìn vào|nhóm|như -|như lời|như vậy|nhưng theo|nhất với|nào|này|này ,|này của|này được|nói của|nói đến|nơi mà|nặng ,|nếu|nện .|nội của|nội vụ|nữa|phi ,|phong -|phát xít|phía trước|phút|phương ,|phạm|phạt|phải là|phẩm của|phật giáo|phụ ,|phục được|phụng ,|phủ -|phủ nhận|putin và|quan tâm|quay phim|quyền và|quân ,|quả ,|quả là|reuters|riêng của|rõ !|rõ .|rũ ¶|s ,|sao :|sau vụ|sinh|sinh ,|sinh và|slam .|so sánh|sun ,|sánh|sát ,|sĩ ,|sẽ do|số của|số tiền|sự nghiệp|t ,|tai|tay|th .|than|thay cho|thi ,|thoại ,|thuyết phục|thuẫn giữa|thuật của|thày trò|thách thức|tháp tùng|thù|thơ :|thư -|thường -|thảm họa|thảo -|thấy ,|thầy trò|thắng :|thế|thế cho|thế là|thế này|thể là|thủ ,|thủ hiến|thủy "|thức trẻ|thừa nhận|thực ,|thực của|tin về|tiên ,|tiến -|tiếng là|tiếp )|tra về|trang ,|trang của|trao cho|trinh -|triều đại|trump|trung và|trán|trình ,|trình diễn|trò|trò ,|trùm "|trước khi|trước đó|trường ,|trận ,|trận của|trẻ|trẻ ,|trọng ,|trọng -|tuy nhiên|tuấn "|tuấn ,|tuần ,|tuần của|twitter của|tác ,|tâm ,|tâm đến|tên ,|tên :|tên của|tìm thấy|tích ,|tính của|tôi|tôi (|tôi tin|tôi với|tú|túc ,|túy|tư pháp|tưởng ,|tấn ,|tẩy chay|tắc ,|tết ,|tố ,|tố viên|tốt ,|tốt hơn|tục của|tứ ,|từ tay|từ vụ|từ đầu|từng bị|từng khiến|tử|tự|tỷ của|united ,|vinh|viên nhóm|việc !|việc để|việt của|vtv3 .|vua của|và bị|và nhóm|vàng bạc|vào ,|vân -|vì sao|vì thế|vương -|vấn ,|vật ,|vậy|vậy ,|vẻ như|về cho|vệ ,|vệ nước|với một|xe tải|xem video|xuân -|xác ,|xác nhận|xét|xét về|xít|xử của|y|á khôi|á là|án '|áo ,|âm ,|âu :|ép|ông ,|ông là|ý -|ý cho|ý của|ý đến|đa|đen "|đi của|điều|điểm này|điển|điển "|điệu|đàn ông|đá :|đán ,|đâu|đây|đây như|đã gọi|đã khiến|đã làm|đêm nhạc|đương với|đường ,|được của|được gặp|được với|đại "|đại ,|đạo ,|đạo nước|đấu này|đẹp|đến cho|đến như|để|để đưa|định do|định việc|đối với|đồ của|đồng và|đổi !|đội trưởng|động viên|ương ;|ảnh :|ảnh chụp|ảnh cùng|ảnh được|ấy|ứng viên
-9: !|" người|" từ|# '|# .|# trước|# và|' tại|) của|, buộc|, môn|, tiếng|/ #|; #|; và|ai .|anh .|anh về|arabia và|arsenal -|asean .|ba :|baltic .|bao .|bao phủ|bay "|biết !|biệt ¶|blhs .|bloomberg .|buộc|buộc .|bà mẹ|bài "|bài .|bàn -|bé "|bông .|băng|bơi|bạch .|bại .|bạn "|bản của|bảo .|bảo vệ|bắn .|bắt .|bắt ¶|bị .|bố "|bối cảnh|bồ .|bộ phim|c1 :|camera .|canada ,|cao|ceo của|chelsea và|chi phí|chiếm .|chiến ¶|chiếu .|chung .|chuyên|chuyên trách|chuyển ra|chuẩn và|cháy ở|chí .|chí của|chí ¶|chính cho|chính tại|chó|chóng .|chú .|chúng .|chơi|chưa được|chạy|chạy .|chất lượng|chế|chết "|chỉnh .|chụp|chủ .|chủ tại|chủ tịch|cnn .|container|cup :|cuốn .|cuộc ¶|cá sấu|cái|cái .|cây .|còn .|cô "|cùng .|căng thẳng|cũ .|cũ ¶|cũng theo|cơm .|cười "|cả .|cả nước|cải .|cảm "|cảnh báo|cấp "|cấp ¶|cắn .|cồn .|của "|của nước|cứng|cử|cử nhân|cực|danh tiếng|di sản|diễn .|diện .|diệu ,|diệu .|do .|du|dài .|dàn sao|dáng .|dân ,|dân của|dã .|dũng (|dũng -|dư|dần .|dẫn .|dẫn ¶|dậu .|dẹp .|dễ .|dị .|dở .|dự .|em ¶|emirates .|eu ,|facebook .|fan|ferrari .|gia ,|gia và|gia ¶|giai đoạn|giao .|giao diện|già .|giá của|giây .|giải .|giải :|giải của|giận .|giật .|giới "|giới và|giới ¶|giờ !|giờ "|giữ .|grab .|gà|gái .|gì .|gòn -|gòn .|góp của|gắng .|gốm sứ|gục .|gửi .|hiv .|hiến bang|hiền .|hiểm|hiện "|hiện .|hiện là|hiện nay|hiện tượng|hiệp .|hiệu trưởng|ho .|hoàn vũ|hung .|huy của|hàm .|hàn .|hát "|hè "|hòa ,|hóa học|hô .|hôn .|hùng .|hút|hơn -|hơn như|hại .|hạn của|hạng .|hạng nặng|hạnh .|hạt nhân|hả !|hầm .|hết "|hệ mới|học !|học "|hồn .|hội !|hội ,|hội của|hợp đồng|hữu .|ibrahimovic .|idol .|iii .|instagram .|iraq ¶|italia .|jackpot .|khai "|khai .|khai ¶|khoán .|khoản|khung .|khuya .|khác -|khác ¶|khách|khán giả|khánh .|khét tiếng|khích .|khó ¶|khóc "|không !|không .|không ¶|khăn của|khỏe .|khởi .|kim|kinh tế|kiến ,|kiện "|kong .|kích của|kín .|kính .|kết "|kịch .|kịch bản|kỷ|la .|lan ¶|like .|liệt ¶|long ¶|loạn|lts :|luận về|là ngày|là những|là việc|làm việc|lành .|lào .|lánh .|lâm|lâm .|lãnh đạo|lên án|lí|lí ,|lít .|lô .|lưu niệm|lưới|lường .|lưỡng .|lạ|lạ .|lại -|lạnh .|lạt .|lẫn .|lập .|lập của|lắm "|lắng .|lẻ|lệ ,|lọc .|lỗi .|lộ .|lớn|lớn như|lợi ¶|lực|malaysia ,|mang .|marawi .|messi .|mexico .|minh chống|minh với|mirror .|miếng .|morata .|mua "|muối .|muốn "|muốn .|mv .|my .|mà !|mà "|mái .|mì|mình !|mình .|mình :|mò .|môn .|môn phái|mơ .|mưu|mưu ,|mạch .|mại|mại ,|mại -|mạnh như|mấy .|mẫu .|mắc|mắt ¶|mặt .|mẹ .|mềm .|mệnh|mỏng .|mối|mối .|mổ .|mộ "|mộ .|mộc .|một phần|mới được|mờ .|mục "|mỹ "|nam -|nam sang|nan .|nay "|nay .|nga "|ngay sau|nghiêm túc|nghiệm ¶|nghiệp :|nghiệp ở|nghệ .|ngon .|ngoái ¶|nguyên ,|nguyên .|nguyên là|nguội .|ngàng .|ngày|ngãi .|người -|người dùng|ngại của|ngồi .|ngờ ¶|ngữ .|ngực .|nhau -|nhiên ¶|nhiệm "|nhà "|nhà giàu|nhân -|nhân .|nhân ;|nhã .|nhé .|nhí .|như "|nhận .|nhận việc|nhập cư|nhật .|nhọn .|nhỏ "|nhựa .|ninh mạng|niên của|nào .|nào mà|này .|này cho|nâng cấp|nó "|nó .|năm (|nước cho|nần .|nồng .|nữa !|nữa ¶|pakistan ,|philippines ,|phiên .|phiếu ,|phong .|phá .|phá lưới|phán của|pháo .|pháp "|pháp ,|pháp ¶|phép|phía|phía .|phòng :|phòng ;|phòng vệ|phó .|phú ,|phúc -|phường .|phượng .|phạm .|phạm tội|phải do|phần của|phần tử|phẩm|phẩm "|phật .|phối .|phổi .|phụ .|phục .|pixel .|q )|qua mạng|quan .|quang .|quay|quen .|quy .|quyến rũ|quyết "|quyết /|quyền .|quá .|quán của|quân|quân "|quý ,|quả !|quốc ,|quốc gia|ra|ra -|ra .|ra ¶|ramadan .|ro .|ruột .|rào .|rãi .|rút|rũ|rằng nếu|rằng việc|rẻ ¶|rồi !|rừng .|sai .|samsung .|sao !|sao "|scotland .|showbiz|sinh !|siêu phẩm|soát của|sport .|sputnik )|st .|su .|sung .|suất của|sách của|sân :|sâu .|sóng|sôi .|súng .|sơn|sơn "|sơn .|sản "|sản .|sản và|sấu|sấu .|sẻ ¶|số người|sốt ¶|sổ .|sử "|sử dụng|sửa .|sự .|tan .|tay .|tham mưu|thani .|thao .|thao của|theo "|thiếu niên|thiện .|thiện ¶|thuật|thuật .|thuế .|thuộc nhóm|thành .|thác .|thách|thách .|thân "|thân .|thân ¶|thép của|thích .|thô|thôi "|thôi .|thôn ,|thú|thú .|thúc|thúc .|thương "|thương hiệu|thương mại|thưởng .|thạch .|thảm .|thảo .|thấp hơn|thật !|thật ¶|thắn .|thẻ .|thế .|thể :|thị .|thống .|thống của|thống nhất|thống và|thờ .|thời .|thời ¶|thủ của|thủy :|thủy lợi|thứ tư|thức "|thức .|thức của|thức từ|thực .|tin :|tiên cho|tiêu diệt|tiêu mà|tiếc .|tiếng .|tiếp ¶|tiết mục|tiền (|to "|tphcm ,|tphcm .|tra .|trai .|trang .|trang mạng|trang web|trinh .|triển "|triển ,|triệu -|triệu người|trung ¶|trung ương|trách|trái .|trình .|trình do|trí -|trí .|trò .|trôi .|trúng|trăng .|trường -|trường ;|trưởng bộ|trưởng thôn|trưởng tàu|trần .|trận thua|trệ .|trị -|trọng để|trở .|tuyến .|tuyển thủ|tuấn .|tuệ .|twitter .|tài :|tài khoản|tàng .|tám ,|tên "|tên gọi|tìm .|tình .|tín ,|tính .|tính ¶|tòa .|tôi ¶|túy .|tư ,|tước|tưởng .|tại .|tạo -|tạo ra|tất .|tập .|tặng .|tế ;|tế do|tệ .|tỉ đồng|tỉnh ,|tỉnh và|tịch|tịch của|tố .|tốc độ|tối .|tốt !|tốt -|tổ .|tới của|tới việc|tới ¶|tụng .|tử (|tử của|tự .|u20 .|un ¶|usd của|utd .|vang .|vi .|video .|viettel ,|viếng|việc với|việt -|vn ¶|vong|vov .|vui .|và "|và phía|và đến|vàng|vàng ,|vàng :|vào "|vào lưới|vào miền|vánh .|vé .|vú .|vũ trang|vấn .|vậy .|vậy ¶|vọng .|vỏ thép|với người|với phương|vời .|vụ ,|vụ .|wenger .|xa ¶|xanh của|xe từ|xem !|xem .|xinh .|xuôi .|xuất .|xá .|xúc|xưa .|xưng .|xạ .|xả .|y .|yên .|yên và|yêu .|yếu|zing .|á của|á như|á ¶|ác .|án|án .|án do|án được|áo .|áp dụng|âm thanh|ân .|âu -|ô .|ông .|ông với|ông được|út .|ý .|ý là|ăn|đang là|đen ¶|đi .|đi tới|điểm ở|điển .|điện ảnh|điệp -|điệu .|đoạn|đoạt .|đàn .|đá .|đám .|đán|đây .|đã nghe|đê .|đích .|đó !|đó ở|đóng tàu|đôi .|đùi .|đúng .|đĩa|đũa|đường "|đường đua|được !|được nhận|đạn .|đạn đạo|đạo đảng|đất "|đặc .|đẹp .|đến "|đề :|đề mà|đền .|để .|để đến|định .|định và|đỏ|đỏ .|đốc|đối .|đối việc|đồn .|đồng !|đồng do|đổ .|đổi|độc .|đội ngũ|đội quân|đội đua|động !|đỡ .|đụng độ|đức "|ương|ước .|ảnh .|ấn tượng|ấy .|ỏi .|ở "|ở môn|ủy|ứng
-12: "|" theo|#|# của|# phút|# thuộc|# từ|# ¶|# đoạn|) đến|, cầu|, theo|.|aleppo .|anh "|anh ¶|ap )|ap .|apple ,|ba .|bang|bay của|bay ¶|binh của|biên .|biển .|biển của|biển ¶|biệt .|bom|bot .|buồn .|bà .|bà xã|bài hát|bác .|bán của|bán tải|bán ¶|bánh .|báo với|bát .|bè .|bé .|bóng rổ|bạn !|bạn .|bạn ¶|bảo đảm|bầu .|bắc nước|bắc và|bằng tiếng|bẹp|bộ "|bụng .|campuchia ,|can .|cao .|cao việc|chay .|chi .|chiến của|chiến dịch|chiến sỹ|cho cả|cho đội|chuyên .|chuyến .|chuyền|chuẩn .|chuộng .|chánh ,|chánh .|cháy .|chân .|chém .|chính trong|chính và|chính ¶|chơi tại|chưa !|chương .|chạy hướng|chảnh .|chết .|chị .|chịu .|chồng .|chỗ .|chứ !|chứ .|chức .|chứng .|chữ "|city -|clb .|cnn ,|colombia .|comey .|con !|con .|cup #|cuộc|cuộc .|các fan|cách .|cáo buộc|cáo về|cát .|có .|có ở|công .|công dân|công nhận|công tố|cùng "|cùng ¶|cư .|cưới .|cường -|cải cách|cấm .|cấp cứu|cầu|cập và|cậu .|cậy .|cắt .|cỏ .|cố .|cổ .|cộng .|cộng hòa|cờ .|cục trưởng|của phía|cử .|cực ¶|da .|dung .|dài "|dân|dân .|dân tộc|dạy .|dầu .|dắt|dịch "|dốc .|dục ,|dụng .|dự phòng|dựng|dựng .|dựng và|em .|facebook ¶|fbi .|g20 ¶|gangwon .|ghép .|ghế .|gia -|gia .|gia :|gian .|gian tới|giàu|giác .|giáo .|giáo ¶|giường .|giả ¶|giải ¶|giảm ¶|giản .|giấy .|giới người|giờ .|giữ ¶|giữa .|gái "|gì !|gì "|gì -|gòn (|gần .|gọn "|gửi tới|h|ha .|hai|hcm .|hiền (|hiểu .|hiểu của|hiệp|hoàn .|hoàng nhạc|hoạch ,|huy (|huyện ,|huế .|hàng hóa|hàng ¶|hát|hãi .|hè .|hè ¶|hòa|hòa .|hôi .|hơi .|hơn !|hơn (|hơn .|hơn ở|hưu .|hạng của|hải .|hận .|hằng .|hẳn .|hẹn .|hết .|họp .|hỏi -|hỏi .|hồi .|hội .|hợp .|hủy .|images )|iran ¶|israel ,|israel .|khiếp .|khoa|khoáng sản|khuẩn .|khá .|khác "|khác .|khách của|khách hàng|khích|khô .|không -|khúc "|khúc .|khăn ¶|khẩu|khẩu súng|khắc .|khắp nước|khỏi .|khớp .|kinh ,|kinh .|kiếm ,|kiếm .|kiểm lâm|kiểu|km ¶|kuwait ,|kéo .|kích|kế ,|kết của|kết quả|kể .|kỳ và|kỷ lục|lan .|lan và|lao .|league "|league ¶|liga .|linh|liệt .|liệu .|loan .|long|long .|loại .|luận của|luật của|là '|làm .|làm phim|lâm (|lâu .|lính|lòng .|lông .|lý ,|lý .|lĩnh ,|lưới .|lạc .|lại !|lại .|lấy .|lầm .|lập|lặng .|lệ của|lệch .|lịch .|lọc dầu|lỗi ¶|lớn là|lớn ¶|lời ¶|lợi .|lục .|lục quân|lục ¶|lửa .|lực .|m )|made in|mai ,|malaysia ¶|mau .|may .|mbappe .|mindanao .|minh .|muộn .|my (|mà .|màn ảnh|màng .|máy .|mông .|mùa giải|mượn .|mạc .|mạch|mạnh .|mạnh mẽ|mắn .|mắt .|mặt ¶|mẽ|mệnh .|mỏi .|mới .|mới tại|mới ¶|mời của|mục tiêu|mức|mức .|mỹ .|mỹ và|n (|nam !|nam của|nay của|nga .|nga :|nghe .|nghiệm .|nghiện .|nghiệp !|nghiệp .|nghìn .|nghỉ .|ngoan .|ngoài ¶|ngoại .|nguyễn .|ngày .|ngày :|ngày vía|ngôn|ngôn ngữ|ngũ|người .|người lái|người tại|ngạc .|ngầm .|ngủ|ngữ|ngự của|nhau !|nhau .|nhiên .|nhiều "|nhiệt .|nhuận ,|nhát .|nhân !|nhân sự|nhóm nhạc|nhưng "|nhưng ở|nhất -|nhất .|nhất nước|nhất trong|nhận "|nhận :|nhận của|nhận với|nhập .|nhỏ .|ninh .|nào !|não ¶|nói tiếng|núi|năm :|năm tuổi|năng lượng|nơi .|nước ;|nặng .|nợ của|nữa .|oai ,|obama .|ong .|pa .|paris .|phim|phim như|phim ¶|phiếu của|pháp -|pháp .|pháp của|phát .|phát ngôn|phía bắc|phúc .|phúc :|phút .|phút ¶|phương như|phương ¶|phạm ¶|phạt .|phần|phố ¶|phục vụ|phục ¶|post .|qua (|qua .|qua ¶|quyết .|quyết định|quân cho|quân sự|quê hương|quý (|quý .|quả|quản|quốc "|quốc .|quốc khánh|quốc tế|quỳnh anh|ra !|reuters "|reuters .|ronaldo|ràng .|rác .|rõ :|rơi .|rượu .|rẻ|rộ .|s .|sanchez .|sau "|sau .|seoul ,|showbiz .|sinh .|soát .|suốt .|sàn .|sách .|sát ¶|séc .|sóng .|sĩ .|sưu tập|sạch .|sạn .|sản|sản ¶|sảo .|sập .|sắt .|sẵn .|sẽ gặp|số .|sống|sớm .|sở ,|sợ .|sự của|sự do|tai .|theo .|thi "|thiết .|thiết bị|thiết ¶|thoát .|thoại .|thuyết|thuyền .|thuần .|thành viên|thành ¶|thái "|thái .|tháp .|thôi|thông|thù .|thùng .|thơ .|thư .|thương .|thường ¶|thả .|thải .|thần .|thật .|thắn "|thắng .|thế hệ|thể .|thị của|thịnh .|thở .|thụy ,|thủy .|thức :|thử .|thử nghiệm|tiên .|tiếng "|tiếp "|tiền .|tiệc .|toàn .|toàn ¶|tphcm :|tq .|trai "|tranh .|tranh ở|tre ,|tri .|triệu .|triệu ¶|trong .|trong những|trump .|trump :|tráng .|tránh .|trên hồ|trên ¶|trùm .|trúng .|trưa .|trưng của|trường :|trưởng .|trưởng ¶|trả .|trận|trắng ¶|trặc .|trẻ "|trẻ .|trẻ ¶|trễ .|trị "|trọng ¶|trời .|trời ¶|trở thành|trừ .|trực .|trực tiếp|tuyên bố|tuần .|tài .|tàu|tàu "|tàu ,|tàu do|tác giữa|tác phẩm|tán .|tâm .|tây (|tích .|tím .|tín (|tông .|tù ¶|tùng (|tùng .|túc|túc .|tư cách|tướng .|tưởng niệm|tạo ¶|tải .|tấn -|tắc .|tế .|tỉnh ủy|tịch ,|tố ¶|tốt|tốt "|tốt .|tồn .|tổ trưởng|tộc ,|tộc .|tội ¶|tới|tới thăm|tờ báo|tử .|tử ¶|tự do|ukraine .|ung thư|usd "|usd .|usd ¶|valentine ¶|vang ,|ven biển|vietnamnet phía|viên .|viên của|viễn .|việc làm|việc ¶|viện "|việt "|vn -|vnexpress .|vnđ .|voi .|vov -|vtv .|vua .|và đảng|vì ,|vía|võ .|vùng .|văn .|vũ -|vương quốc|vượng .|vấn với|vấp .|vẫn được|vậy "|vẻ .|về .|vỉa hè|vị .|vị của|vịnh ,|vốn .|với "|vợ "|vụ cho|vực hồ|vực như|vỹ .|wannacry .|xa .|xanh .|xe|xi ,|xin .|xài .|xá ,|xác .|xây dựng|xét "|xúc .|xúc ¶|xương .|xưởng .|xảy ra|xử .|yemen .|york .|yêu cầu|yêu ¶|yếu tố|zealand ,|¶ ¶|án tại|ánh .|ích .|ít .|ông xã|ông ¶|út ,|ăn .|ăn với|đen .|điều .|điểm .|điểm :|điện thoại|điện ¶|đua của|đào|đá ¶|đáp -|đây "|đè bẹp|đó "|đón tiếp|đôla .|đông ,|đơn|được -|được phía|đại .|đạo .|đạp .|đạt (|đạt -|đạt .|đả .|đảm .|đảo ¶|đấy .|đầu .|đầu từ|đẩy .|đậu .|đến|đến thăm|đền thờ|đều .|đỉnh .|địa .|địa phương|đỏ ¶|đồng "|đồng .|đổi ¶|đội|đội trẻ|đội ¶|động -|động và|động ¶|đời ¶|đợi .|đủ ¶|ơi .|ảnh "|ảo .|ốm .|ớt .
-15: # "|# về|( nguồn|, hiện|, khoa|, người|, từ|, xe|, đội|a|a (|an .|an :|an ninh|an ¶|arabia .|arsenal và|australia .|bay .|belarus .|bin|biến .|buôn|bài|bái .|bán .|báo .|báo chí|báo giới|báo ¶|bão .|béo .|bón .|bóng đá|bước .|bậc|bật .|bắc|bắc -|bằng ,|bị của|bị nhiễm|bố .|bố ¶|bộ môn|bộ ¶|bội .|bờ .|bữa .|cai .|california .|cao của|chiến|chiến .|chiến ở|chiểu ,|chung của|chung ¶|chuyện "|chuyện .|chìm .|chí "|chính .|chính ở|chơi .|chương trình|chất vấn|chỉ .|chọn .|chống lại|chủng .|chức "|chức của|chức năng|chừng .|chữa .|cm .|con ¶|cp .|cà phê|cóc .|công bố|cư dân|cường .|cảnh .|cấp .|cấp cho|cầu .|cận .|của một|của tuyển|cứu .|cửa|cửa .|cực .|cựu|da|diện|diệt|dn .|du khách|duẩn .|dài ¶|dân "|dân mạng|dây .|dùng .|dương :|dương của|dưới .|dưỡng .|dại .|dẫn dắt|dọa .|dội .|dụng|dứt .|dữ .|eu .|for|ga .|getty )|gia tại|gia ở|giang (|giành|giàu .|giá .|giá rẻ|giáp .|gió|gió .|giúp .|giải quyết|giảm .|giọng ca|giọng hát|giới .|giữ tại|gái ¶|gạo .|gỗ .|gỡ .|hcm "|hiếm .|hiến pháp|hiểm .|hiểm ¶|hiện ¶|hiệu .|hlv của|hoa .|hoàng (|hoàng .|hoàng gia|hoạn .|hà .|hàng .|hàng đầu|hành .|hè|hóa|hóa .|hóa của|hóa và|hơi|hơn "|hưng|hương .|hướng .|hạ .|hậu .|hậu ¶|hẹp .|hệ thống|họ .|họa .|học|học .|học ¶|hỏi "|hỏng .|hối thúc|hồ|hồ .|hội "|hợp :|icbm .|in .|inch .|iphone .|khoa học|khách người|khách đến|khánh|khê ,|khê .|khí|khí .|khí cho|khóc .|không gian|khẩu .|khối .|kinh và|kiến .|kiến của|kiệm .|km .|kém .|kế .|kỳ -|kỳ .|kỷ .|lai (|lam .|liên (|liên quân|logo|london ¶|luận "|là một|làm|làm "|làng .|lái|lãi .|lãm .|lòng "|lúa .|lý "|lý ¶|lưu .|lượng .|lượng của|lạnh|lần .|lập "|lập ,|lẻ .|lệnh|lịch ,|lịch của|lối của|lồ .|lộc .|lớp .|lục|m .|malaysia .|man .|màn|mát .|máu|máy tính|mã .|mũi .|mưu cho|mưu trưởng|mạng .|mạng ¶|mạnh (|mạnh rằng|mạnh ¶|mật .|mẽ .|mệt .|mồi .|mở .|mừng .|nai .|nam .|nam và|nato .|nay ¶|nghiêm .|nghiệp "|nghèo .|nghĩa .|nghị ,|ngoái .|nguồn tin|ngày "|ngôi|ngăn chặn|ngơi .|người "|ngắn|ngắn .|ngọc|ngọt .|ngủ .|nha và|nhanh .|nhau "|nhi -|nhi .|nhiệm .|nhiệm của|nhiệm kỳ|nhuận (|nhà .|nhàng .|nhân dịp|nhân tạo|nhóm máu|nhũng .|nhất cho|nhậm chức|nhập cảnh|nhật ¶|những ngày|ninh -|nm .|non .|nào -|nào ¶|này !|này "|này -|nát .|nêu rõ|nóng .|nóng ¶|nông dân|năm ngày|năng .|nước !|nước :|nước như|nắng .|nằm ở|nẵng ,|nẵng .|nẵng :|nối .|nổ .|nổi .|nội .|nội dung|nữ .|nữ ¶|phi .|phiếu .|phong cách|phong trào|pháo hoa|phê|phí|phòng|phòng không|phòng ¶|phương (|phạm (|phẩm .|phận .|phủ .|plus .|putin .|qatar ,|qatar .|qua "|qua của|quan ¶|quay lại|quân .|quân nhân|quả của|quốc ¶|ra đường|reuters ,|riêng .|rằng "|rằng :|rồi .|rổ|rời .|sang .|sau :|singapore .|suất .|syria .|sáng .|sáng ¶|sát|sát .|sát của|sân .|sót .|sơn (|sơn ¶|sống .|sở của|sữa .|tha .|thaad .|thay đổi|theo giá|thi đấu|thiên -|thoáng .|thoại với|thoại ¶|thuê .|thuẫn .|thuận .|thành với|thích "|thông "|thông .|thông số|thông ¶|thăm .|thường "|thường .|thưởng của|thạnh ,|thạnh .|thất của|thấy .|thấy ¶|thắng (|thẳng .|thẳng giữa|thể tại|thị|thọ ,|thống ¶|thổ .|thụ .|thừa .|tinh thần|tiêu .|tiến .|tiếp|tiết|tiền "|to|tokyo ,|toán ,|triển .|triển của|trong mùa|trong ngày|trong phim|trump "|trà|trào|trên được|trí|trùng .|trú .|trường .|trưởng ,|trạng|trạng .|trận gặp|trận thắng|trắng .|trị .|trị và|trọng .|trốn ¶|trống .|trộm .|trợ .|trực của|tuổi ¶|ty .|tài (|tàu của|tây|tòa ¶|tôi .|tĩnh .|tư .|tư lệnh|tư ¶|tươi .|tạo .|tấn|tấn .|tắm .|tắt .|tế và|tế ¶|tỉnh ¶|tổ|tổng|tức .|từ .|usd cho|vai .|viên ¶|viết "|việc "|viện .|vong .|vàng ngày|vàng ¶|vân .|văn ,|vũ .|vải .|vấn của|vật .|vậy !|vẹn .|vệ .|vị trí|vợ .|vừa được|vực .|washington ,|website của|xe ¶|xuân .|xuân ¶|xăng .|xấu ¶|yêu "|zealand .|¶|án ¶|áp .|âu ¶|ý "|đa -|đa .|đi|điều tra|điều trị|đài .|đá|đán .|đáo .|đâu .|đã .|đã được|đêm|đình .|đình và|đó .|đó ¶|đương .|đường .|được .|đại diện|đại lý|đại ¶|đạo "|đảo .|đất của|đấu cho|đầu ¶|đắn .|đến .|đốc .|đốt .|đồ .|đồng (|độ|độ ¶|đời .|đức .|ương và|ở .|ứng .
-18: " sang|" thành|" xứ|# ngày|# tháng|# tầng|# điểm|%|% số|% vốn|( gặp|( khoa|( qua|( trú|( trường|( từ|) giữa|) lên|) tới|) vào|, chụp|, dòng|, fan|, phương|, qua|, quyền|, sở|, thăm|, tiếp|, toàn|, tàu|, vàng|, về|, vịnh|, điện|, đảng|- cầu|- lanh|- xã|- yves|/ v|a đến|abe .|abs .|afp ,|aleppo ¶|amazon .|amsterdam ,|and|angeles .|anh sang|ap ,|apec ,|apec .|apec ¶|apple ¶|arab ¶|arabia ¶|arena ,|astana ,|atgt .|auto .|ba nước|bahrain .|ban ,|bang tại|bang ¶|bangladesh ,|bangladesh .|bay (|bay tại|bbc "|bhyt ¶|bidv -|binh sĩ|binh sỹ|biên (|biên :|biên chế|biên ¶|biết '|biểu "|biệt !|biệt như|bolero ¶|brazil và|brexit .|brussels .|bsc )|buôn .|buồn "|buồn ¶|bxh .|bàn (|bàn cho|bàng .|bào .|bái :|báo "|báo của|báo trên|báu .|bãi|bão|bè ¶|bé (|bên .|bên bờ|bình !|bình .|bình cho|bình của|bí mật|bò|bóng châu|bù .|bùn .|băng ở|bướu|bạn -|bản !|bản "|bản ,|bản do|bản đồ|bảng "|bảo (|bắc .|bắc ¶|bằng .|bệnh ở|bị cho|bọn .|bố chung|bốn nước|bộ .|bờ hồ|bức tượng|c ,|c1 châu|ca khúc|cabin .|california ,|campuchia .|can (|canada ¶|cao (|cao là|cao ¶|cao ốc|carplay và|cha "|cha .|chim .|chiên .|chiếc (|chiếc ,|chiếc ghế|chiếm|chiếm đóng|chiếm được|chiến sự|chiến thứ|chiều nay|cho giải|cho mẫu|cho tân|chung cuộc|chung ở|chuyên dụng|chuyên mục|chuyền .|chuẩn (|chuẩn )|chuẩn ¶|chuộc ¶|cháu .|cháy (|chè .|chê .|chí tại|chín|chính người|chính quý|chùa .|chúng (|chút .|chăng .|chưa .|chương vàng|chạp .|chạy về|chất !|chất .|chậm|chậm "|chắc .|chắn .|chặn .|chặt .|chẽ .|chẽ của|chế !|chế (|chế .|chết tại|chỉ :|chỉ tại|chỉ đạo|chỉ định|chị t|chịu !|chịu "|chịu ¶|chọn "|chống|chống .|chồng (|chỗ "|chợ ¶|chục triệu|chụp tại|chủ người|chủ ở|chức ;|chức ¶|chữ|chữa "|clb tại|clip )|clip .|co .|colombia ,|com ,|com /|con chip|con lên|con sông|con số|con vào|container mang|corriere dello|cp và|cp ¶|csgt tỉnh|ctv )|cung .|cup "|cuộc "|cá ¶|các bang|các dòng|các tuyến|các xe|cách châu|cách là|cán bộ|cánh .|cánh ¶|cáo trước|cân ¶|cây "|cây ¶|cò .|có những|côi .|công ;|công làm|công việc|cùng #|cùng xã|cú|cđv "|cũng có|cơ "|cơ (|cơ diesel|cư thành|cười :|cạnh .|cả "|cả #|cảng ở|cảnh "|cảnh sát|cảnh tại|cấm người|cấm vận|cấp )|cấp bởi|cấp lên|cấp như|cần thiết|cầu ¶|cắt từ|cố "|cổ (|cổ truyền|cổ ở|cổng .|cộng "|cộng (|của con|của dân|của khoa|của nhiều|của năm|của phòng|của sân|của đảo|cứ|cứ vào|cứu (|cừ .|cử "|cự|cực tại|danh dự|di|di cư|diễn người|diệt "|dn "|do báo|do giữa|doanh .|doanh quý|doha .|donbass .|du tới|duyên|duyên (|duyệt "|dàn|dàng|dàng .|dâm ở|dân người|dân từ|dùng cho|dũng .|dương .|dưỡng của|dưỡng ¶|dược|dược phẩm|dạy tại|dầu của|dầu tại|dầu ở|dẫn "|dẫn tại|dập .|dậu :|dễ|dị ¶|dịch|dịch :|dịch vụ|dục|dục .|dục ở|dụng :|dụng quỹ|dụng ¶|dự ¶|dựng (|em "|em :|em người|fed .|ford ,|fpt ,|francisco .|g ¶|gai .|gan .|gas .|ghi "|gia !|gia ;|gia thuộc|gian "|gian nghỉ|giao (|giao hữu|giá ¶|giám .|giám hiệu|giáo trường|giáp (|gió "|giúp các|giúp tuyển|giả !|giải châu|giờ (|giờ -|giờ ¶|giữa và|golf|gp :|gram .|gáy .|gạo|gần "|gần sông|gần với|gần ¶|gặp .|gặp ¶|gặp ở|gọi %|gốc ở|gồm -|h "|h .|hai bảng|hai xã|hawaii ,|hay (|hcm (|hcm -|hcm đi|hiện do|hiện tỉnh|hiệu|hiệu (|hiệu :|hiệu như|hiệu trường|hlv người|hoa|hoang|homs .|hot .|hot :|hoài .|hoàn (|hoàn tất|hoàng tại|hoạch .|hoảng .|hoặc .|ht (|huy phạm|huy trưởng|huynh .|huynh ¶|huyền /|huyện "|huyện .|huế ,|huế và|hy (|hye .|hài hước|hàng năm|hành|hành tại|hành với|hào -|hãn .|hè ở|hòa của|hóa ,|hóa chất|hôm .|hơi ¶|hơn ¶|hưng "|hưng /|hưu ¶|hương tại|hước|hướng ,|hướng xã|hướng đường|hưởng .|hưởng ¶|hưởng đến|hưởng ứng|hạ ¶|hại :|hại ¶|hạn .|hạn :|hạn cho|hạn chế|hạn ở|hạng bảng|hạt|hả .|hải|hải ở|hảo (|hầm|hầu hết|hận|hậu cần|hậu trường|hẻm .|hết quý|hệ )|họ "|họa )|học -|họp báo|hỏng|hồi|hồi ¶|hồn "|hỗ trợ|hộ "|hộ .|hộ ở|hội do|hội ¶|hờn .|hở .|hợi|hợp /|hợp theo|hợp với|hụt .|hữu "|hữu tại|icbm )|ii .|in (|indonesia .|internet "|internet )|internet ¶|iran ,|iran .|is .|is ¶|it .|jackpot -|juventus ¶|kcna của|kg .|khai các|khi chiếc|khi người|khi trình|khi tàu|khiến các|khoe .|khoáng .|khoăn "|khuê (|khuất .|khá nhiều|khác từ|khác được|khách .|khách trước|khánh (|khí !|khí của|khí ở|không|không của|không kích|không ít|khúc '|khăn .|khơi đảo|khả thi|khảo :|khảo ¶|khấu "|khấu ¶|khẩu "|khắc chữ|khỏi ¶|khổ của|khủng .|kia -|kia .|kim (|kinh doanh|kinh ¶|kiên /|kiến tại|kiệt .|kurd .|kém ¶|kêu gọi|kì|kì nghỉ|kông (|ký ¶|kết hợp|kết thúc|kỳ "|kỳ của|kỵ .|l "|la|lai và|laser .|lay .|league :|league cùng|league gặp|league tại|led .|lhq ,|libya ,|libya và|lienvietpostbank .|liga ¶|liêm (|liền .|liễu .|lo lắng|loan và|long của|loại !|loại xe|loạn .|loạt .|lumpur (|luyện|luyện tại|luôn .|luận -|luận trên|luật ¶|luật được|luộc .|ly (|là -|là loại|là trong|là vitamin|là đảng|là ở|làng ở|lào và|lái .|lâu !|lãng ,|lên "|lên #|lên (|lên .|lên mạng|lên ngôi|lên sóng|lên tại|lên từ|lít ,|lòng !|lòng đường|lý trường|lý về|lơ .|lưng .|lưới ¶|lưỡi .|lưỡng dụng|lược .|lượng !|lượng xe|lại nước|lại trận|lại tại|lạp và|lần đến|lần ở|lẫy .|lận .|lập và|lắk .|lắk và|lắm .|lề .|lễ|lễ ,|lịch !|lỏng (|lối .|lốp .|lồ "|lộ #|lộc ¶|lớn .|lời :|lời trên|lời tờ|lở|lợi nhuận|lợi ích|lợn :|lục ở|lửa của|lửa ở|lựa .|m (|m2 ¶|mai ¶|man ¶|mang|maritime -|mattis ,|may ở|mi .|mini .|mitsubishi (|miện|miệng ¶|montreal (|morata ở|moscow và|mourinho ¶|msi )|mu (|mua .|mua bán|mua vàng|munich và|muốn tới|mv '|my|mà báo|màu|máu "|máu .|máu tại|máy bia|máy từ|mã (|mã ,|mì .|mình "|mình %|mình (|mòn|móng .|mô|môn người|mùa xuân|măng|mơ (|mưa .|mạc ¶|mại .|mại ¶|mạng|mạnh|mạnh tại|mạnh ở|mảnh đất|mất !|mất .|mẫu smartphone|mắc ¶|mắn ¶|mặt hàng|mặt đất|mẹ ¶|mẽ "|mẽ ¶|mịn .|mịt .|mọc .|mỗi chiếc|mỗi người|một "|một góc|một kỳ|một mùa|một vụ|mới #|mới nhất|mời đến|mở "|mục ¶|mừng "|mỹ rằng|mỹ thuật|n|n )|nai :|nai và|nam "|nam biển|nam cùng|nam thăm|nam trong|nam đảo|nato ,|nay -|nay giữa|news (|nga !|ngang dốc|ngay .|ngay ¶|nghiệm (|nghiệm với|nghiệp|nghiệp do|nghĩ .|nghĩ ¶|nghĩa|nghẹn .|nghẽn .|nghị (|nghị .|nghị của|nghị từ|ngoài như|ngoài nước|ngoái "|ngoại hạng|nguy kịch|nguyên /|nguyễn hưng|nguồn :|ngàng ¶|ngành ¶|ngày trước|ngõ .|ngút .|ngăn .|ngư .|người bệnh|người theo|người từ|người ¶|ngưỡng .|ngạt .|ngọt nhẹ|ngốc .|ngợi "|ngữ tiếng|ngực ¶|nhanh "|nhanh (|nhau (|nhiên liệu|nhiêu .|nhiêu ¶|nhiều .|nhiễm ¶|nhiệt ¶|nhnn .|nhuận|nhuận .|nhà nước|nhàn .|nhân '|nhân (|nhân dân|nhân quyền|nhân trong|nhân viên|nhân vào|nhân về|nhân được|như #|như chiếc|như châu|nhạt .|nhất|nhất miền|nhất nhì|nhất tới|nhất về|nhất ¶|nhận tại|nhận vào|nhập vào|nhập ¶|nhật :|nhắc "|nhớ .|ninh "|ninh giữa|ninh và|niên "|niệm|niệm ,|nom .|nuôi tại|nuôi ¶|nuốt .|nà .|nào "|nào với|này về|này ¶|nên "|nên .|nên đọc|nêu tại|nói %|nói ¶|nông .|núi rừng|năm -|năng thuộc|năng và|năng ở|nơi ¶|nước .|nước sông|nước trong|nước được|nại .|nạn từ|nản .|nằm .|nằm giữa|nẵng "|nẵng -|nặng|nặng ¶|nếu đến|nề .|nốt .|nổ (|nổi "|nộ ¶|nội bộ|nội địa|nữ !|nữ tại|o )|oan ¶|pa (|pakistan .|palestine .|patriot của|pen .|penalty .|phanh (|phe|phi đội|philippines :|phim trường|phong|phong (|phán giữa|pháo đài|phát|phép "|phép .|phép tại|phép ¶|phì .|phí .|phí do|phía nam|phòng !|phòng "|phòng .|phóng ,|phóng từ|phù hợp|phùng .|phú ¶|phúc thăm|phúc và|phúc ở|phút "|phút tại|phường "|phạt "|phả ,|phải rời|phản .|phấn .|phần .|phần phim|phần đưa|phẩm và|phẩm ở|phận bản|phố !|phố miền|phố tại|phối tại|phục trước|phủ tỉnh|pin .|pleiku ,|ptnt huyện|putin (|pv .|qaeda .|qatar (|qh13 .|qua các|qua và|quan như|quan tại|quan điểm|quan ở|quang|quanh .|quyên (|quyền cựu|quyển|quán (|quán xã|quân với|quê .|quê lên|quê nhà|quê tại|quê xã|quạt .|quả .|quả tại|quả ¶|quản trị|quỹ|ra chợ|ra là|ra sân|ra trước|radar .|ranh giữa|ranh ¶|raqqa ,|reuters )|reuters /|riêng !|robart ở|rodriguez|ronaldo tại|ràng "|rưỡi .|rượu ¶|rạp|rất cao|rẫy (|rập ,|rẽ .|rối "|rồi đến|rỗng .|rộng "|rộng (|rộng của|rợ .|rợn .|rừng ở|sabah|sai "|san|sanchez|sanchez (|sang tiếng|sau %|sau nghỉ|sedan .|sen .|seoul (|sheikh sabah|silicon .|singapore ,|somalia .|southampton .|sport và|ssi ,|studio .|suông .|suất ¶|suối .|sydney ,|syria ,|sách !|sách (|sách về|sát tại|sân chùa|sóng ¶|súc .|súng thuộc|súng trường|súng ở|sĩ thuộc|sĩ và|sơ sang|sơn ;|sư tại|sư tỉnh|sạch ¶|sạt lở|sắc "|sắc -|sẻ tại|sẽ tiếp|sẽ về|sọ .|số :|số cho|số liệu|số trường|số tại|số xe|sốc .|sống "|sổ|sở .|sở tại|sứ ,|sử -|sử tại|sữa chua|sự !|sự ;|sỹ ¶|t l|ta .|tai nạn|tass .|tay phải|th (|thai .|tham quan|thang tại|thanh (|thay mặt|thcs xã|theo hãng|theo kiểu|theo luật|theo phía|theo trang|theo đài|thi !|thi .|thi tại|thi ¶|thiết !|thiết (|thiệp .|thoại ở|thu .|thu /|thuần|thuận ¶|thuật !|thuật tại|thuế "|thuốc ¶|thuộc dòng|thuộc trường|thuột .|thành tân|thái ¶|thám ,|thám .|thám hiểm|tháng .|tháng :|thánh .|tháp|tháp :|thân :|thép|thép theo|thép ¶|thêm ¶|thì các|thí nghiệm|thí điểm|thích !|thích :|thông hướng|thông minh|thông tại|thúy|thư "|thương lái|thương với|thường (|thường kỳ|thưởng (|thượng viện|thạnh|thảm ¶|thảo "|thấp (|thấp .|thấp nhất|thầm :|thầy người|thẩm .|thận .|thận :|thắng ¶|thể rời|thị !|thị (|thịt .|thọ :|thụ tại|thức|thức mà|thức tới|thức về|thự ở|thực thi|tillerson và|tin !|tin tại|tin ¶|tin ở|tiên tiến|tiên trên|tiên ¶|tiên đến|tiêu|tiêu -|tiêu của|tiêu cực|tiêu hóa|tiêu ở|tiếc "|tiến độ|tiếp -|tiếp quản|tiết của|tiền ảo|tiện .|tl .|toyota ,|toán (|toán .|toán tại|tr (|tra !|tra của|tra ¶|trang|tranh (|trinh kiện|trinh sát|trinh ¶|triều ¶|triển nhà|trong trường|trong đêm|trump ¶|trump đến|trung !|trung cùng|trung từ|truyền về|trà ,|trào "|trá .|trách của|trán với|tráng tại|tránh ¶|trâu|trên (|trên mẫu|trì của|trình như|trình được|trình ở|trí trong|trí tại|trí xứ|trích .|trú bản|trăm|trưng .|trước .|trường vụ|trường ¶|trưởng -|trưởng của|trưởng tỉnh|trưởng và|trượt|trả lời|trận tranh|trẻ người|trị giải|trị ¶|trốn về|trời (|trời ở|trở "|trợ "|trợ ¶|trụ của|tt ,|tu viện|tum .|tum và|tung ra|tuyến "|tuyến của|tuyến giữa|tuyền .|tuyển "|tuyển .|tuyệt .|tuần tại|tuổi hợi|tuổi tại|tuổi từ|ty tại|tài !|tài ¶|tàu .|tàu và|tác .|tác về|tâm quận|tân ¶|tây ,|tây -|tây .|tây đến|tây ở|tình (|tình hình|tích "|tín như|tính ở|tô tải|tùng|túy ¶|tăng từ|tĩnh -|tư :|tư với|tướng ¶|tưởng "|tại cúp|tại phòng|tại vịnh|tạm .|tạng .|tạo huyện|tạp ¶|tải "|tải ;|tải lên|tải và|tấn thạnh|tất|tầng tại|tắc của|tắt là|tế -|tế về|tết ở|tệ ¶|tỉ .|tỏ "|tỏ ¶|tố nguyên|tốc .|tối tân|tống tiền|tổng kết|tổng số|tổng thầu|tộc (|tộc ¶|tội|tới -|tới ở|tục ¶|tủ .|tứ kết|tức từ|từ|từ (|từ bang|từ clip|từ cảng|từ phía|từ phố|từ quý|từ tháng|từ trang|từ đảo|từng đến|tử ở|tự "|tự của|tự trị|tự tại|tự ở|tựu của|tỷ tại|u ¶|ubnd của|usd (|uyên /|vic ,|vietlott :|vios ,|vip .|vitic /|viên !|viên '|viên các|việc -|việc giúp|việc người|việc đến|viện (|viện trưởng|viện trợ|vn "|vn (|vn .|vong "|vov ,|vs|vy (|và chiếc|và giải|và ngành|và sông|và trao|và trường|và vitamin|và đồng|vàng .|vàng được|vành đai|vào|vào châu|vào chùa|vào các|vào khu|vào ngày|vào phía|vào tỉnh|vào xã|vé|vé số|vô cấp|vùng của|vùng trời|vùng ven|văn kiện|vũ /|vương miện|vấn bởi|vấn đề|vật liệu|về :|về châu|về giải|về tỉnh|về tới|vệ "|vệ của|vịnh .|vốn cho|vốn tiếng|với giải|với quý|với trang|với đài|với đảng|vợ :|vụ !|vụ ¶|vừa dự|vừa ký|vừa rồi|vững .|vực ,|vực từ|vực ¶|warmbier ¶|washington "|website .|wenger|windows .|won|xa "|xao .|xe .|xe mới|xe về|xem "|xi măng|xong .|xuyên -|xuyên .|xuân tại|xuất sang|xuống "|xuống .|xuống dốc|xuống hạng|xuống phía|xây|xã "|xã hội|xã ở|xô và|xúc "|xưa "|xước .|xảo .|xấu !|xế xe|xử (|xử ¶|y ¶|yokosuka ,|yonhap ,|york và|young .|yếu .|yếu là|yếu tại|yếu ở|zealand (|zealand ¶|à .|á "|á và|án -|án mà|án đường|ánh|áp|âu !|âu của|âu tại|ép từ|ông làm|ông lớn|ông tới|ông đến|úc .|ăn -|ăn ở|đam .|đang làm|đang trình|đang ở|đi bộ|đi từ|điền .|điểm số|điểm về|điện (|điện .|đoan .|đoàn (|đoán ,|đoạt #|đt .|đttd )|đu đủ|đuổi .|đàm .|đàm về|đàm ¶|đá từ|đáng !|đánh ¶|đâm ¶|đã gửi|đã là|đã sang|đã tới|đãi của|đích|đòn .|đó :|đóng|đôn ,|đôn .|đông|đông !|đông -|đông .|đông nước|đông đảo|đúp .|đĩa .|đơn là|đưa sang|đương #|đường !|đường mòn|đường nối|đường sang|đường ¶|được #|được hãng|được nhiều|được từ|đại nhất|đại thắng|đạo thi|đạo và|đạo đức|đạo ở|đạt giải|đảng|đảng (|đảng .|đảo quốc|đảo ở|đất|đất .|đất liền|đất đai|đầy đủ|đậm trước|đặt .|đặt ở|đẹp họ|đến biển|đến chùa|đến chợ|đến cảng|đến dự|đến huyện|đến phố|đến đảo|đến đền|đề ,|đề .|đề về|đề ¶|đề ở|để đi|đỉnh (|đỉnh núi|địch với|định )|định của|định rút|định đến|định ở|đối diện|đốn .|đốt ¶|đồi .|đồng|đồng :|đồng ¶|đổ vào|đổi :|độ !|độ .|độ tuổi|độc "|độc (|đội hình|động '|động .|động trên|đột giữa|đột với|đời tại|đủ .|đức ¶|đức ở|ư !|ảnh báo|ống .|ổn tại|ổn ở|ở hạt|ở kỳ|ở phương|ủy -|ủy tỉnh
-21: ! của|" một|" trong|# bản|# cho|# cấp|# hay|# kỳ|# lít|# năm|# nước|# tay|# theo|# trên|# vào|# được|( gồm|( như|( phố|, ban|, chống|, cảng|, cổng|, dịp|, giao|, khóa|, kiêm|, luật|, làng|, phố|, quý|, sân|, trưởng|, xứ|, đền|, ấp|- huyện|- tỉnh|; khu|; phía|abe và|adn .|afghanistan ¶|alaska .|angeles (|angeles ,|anh rời|anh đến|ap "|arab vùng|argentina ¶|asean ¶|australia (|b của|ba (|baltic ¶|bangkok ,|bangkok .|bank of|bay qua|bay ra|bay đi|belarus ,|bhxh )|bhxh .|binh chủng|binh ở|biến tại|biến ¶|biết "|biết hiện|biển tại|biểu trước|biểu tỉnh|biểu ở|biệt (|biệt tại|bluetooth .|bom tại|brunei ,|buổi tiếp|bvsc )|bài (|bài -|bài ¶|bàn phím|bàn thôn|bàn tại|bàng ,|bày|bá .|bái ,|bám .|bánh|báo lên|bã .|béo ¶|bên phía|bên đường|bình /|bình về|bóng|bóng cũ|bước (|bản (|bản .|bản là|bản vào|bảy .|bất thường|bắc đến|bắt ở|bằng đồng|bệnh tại|bị ở|bọc da|bố (|bộ ,|bộ của|bộ huyện|bộ máy|bộ từ|bột .|bới .|bờ kênh|bụng ¶|bức .|c )|c a|ca tỉnh|cai ,|cam|cam kết|campuchia và|can ¶|cand )|canh .|carlo ,|chanh|cheonan ,|chile .|chile :|chinh (|chiếc xe|chiếc ¶|chiến lược|chiến thuật|cho .|cho xe|chung :|chuyên cơ|chuyển .|chuyện ở|chuỗi|chuộc .|cháo .|cháu "|chéo .|chí trong|chí và|chí ở|chính sách|chùa ở|chưa "|chưa có|chạy khỏi|chấp với|chất "|chế tạo|chết :|chọi|chọi .|chọn ¶|chống hạm|chống phá|chồng người|chồng ở|chụp .|chủ quản|chủ và|chủ xe|chứa|chức (|chức thuộc|ck :|cm )|coi .|com )|comey ¶|con dao|con tàu|con ở|cong .|csgt (|csgt huyện|cua .|cuba .|cung cấp|cup ¶|cvt .|các cựu|các quận|cách mạng|cám .|cáo của|cát|cát ¶|còn #|còn làm|có -|cóc ¶|công chúng|công tại|cùng các|cùng tuyển|cùng tại|cú đúp|cúng .|căn ,|cđv của|cũ (|cơ chế|cơ động|cưng .|cưỡng .|cược|cả tiếng|cả ở|cải tạo|cảnh ¶|cấm "|cấp cao|cấp ở|cầm|cầu :|cận cảnh|cập ,|cố ¶|cốc .|cộng của|cỡ .|cục .|cụt .|của .|của khối|của luật|của mẫu|của phim|của phường|của quận|của riêng|của sông|của xe|của xứ|của đạo|cứ .|cứ theo|cứu -|cử vào|cửa khẩu|cửa sông|cựu vương|danh mục|de la|diesel|diện tích|diệt ¶|dl ,|do các|do phía|doanh|doanh !|doanh (|doanh -|doanh với|doanh ¶|doha ,|dung /|duterte .|duyệt .|dài từ|dài ở|dày .|dâm ¶|dân dụng|dân trí|dép .|dò .|dùng "|dùng (|dùng hàng|dùng tại|dư .|dư luận|dương /|dưới #|dưỡng tại|dạng|dầu và|dậy .|dịch (|dịch .|dịch bệnh|dịch từ|dịch ở|dịp lễ|dịp nghỉ|dọa "|dọc sông|dọc đường|dội ¶|dỡ .|dục "|dụng chip|dụng vốn|dự kiến|dự luật|dự được|dựng ,|dựng -|dựng tại|edition .|endo -|estonia ,|eu tại|eu ¶|ezzor .|facebook và|fc vs|ferrari #|formosa ¶|fpts )|gameshow|gas ,|gdp của|ghế nóng|ghế tại|gia cầm|gia do|gia người|gia vào|giao "|giao lưu|giao thông|giao và|giao ở|giày .|giá (|giá xăng|giám đốc|giáo dục|giả ở|giải khát|giải pháp|giải phóng|giản :|giấy (|giấy ,|giấy -|giếng .|giềng vùng|giới giữa|giới phía|giới về|giữ ở|giữa phố|giữa tháng|google .|gtvt .|gtvt tỉnh|guinea .|gái ở|gì ¶|gì ở|gòn và|gũi .|gần cầu|gắn với|gồm #|gửi|gửi của|hai bang|hai huyện|hai miền|hai môn|hai tại|hai ở|hamburg (|hawaii .|hay "|hay nhất|hcm và|heo|heroin .|hit "|hiếm ¶|hiến chương|hiểm "|hiện tốt|hiện ở|hiệp (|hoa (|hoa ở|honda ,|hose :|hoạch "|hoạch ¶|hoại .|hoạt .|hoạt hình|hoạt động|hoảng tại|huyết|huyền|huyện ¶|huấn luyện|huế (|huệ (|hà "|hàng tỉ|hàng và|hành lang|hành trình|hành từ|hán .|hát '|hãng .|hãng phim|hãy cùng|hình|hình )|hình thành|hòa "|hòa giải|hóa tại|hôn "|hùng của|hút .|hđnd xã|hđqt ,|hđxx .|hư .|hưng ¶|hương "|hướng|hướng của|hướng từ|hạ tầng|hại "|hại tại|hại ở|hạm của|hạn tại|hải /|hết là|hệ|hệ người|họ !|họ (|họ ở|học %|học :|học người|học thuộc|họp ở|hỏa ¶|hốt .|hồ "|hồ ở|hồi sức|hồng .|hội làng|hội và|hội đồng|hộp|hộp số|hợp nhất|hợp được|hủy|hủy diệt|hữu thắng|in|infonet ,|internet .|iphone ¶|iraq ,|iraq .|is "|israel ¶|italia và|italy và|k )|khai (|khai thác|khai tới|khai ở|khi các|khi cựu|khi làm|kho .|khoa (|khoa tại|khuê .|khác nhau|khác ở|khách mang|khách ở|khám .|khát .|khí ¶|khó "|khóc ¶|không khí|khúc|khăn ở|khấu kịch|khẩu thuộc|khỏe "|khống .|khổ|khởi nghiệp|khởi động|kia "|kiev .|kiếm ¶|kiến ¶|kiểu "|km "|kyo .|kém "|kéo dài|kép|kép .|kê của|kì .|kích hoạt|kích tại|kích vào|ký "|ký .|ký tại|kạn ,|kết giải|kể :|kỳ (|l .|lai :|lai ở|lan "|lan /|lan tại|lanh|lavrov và|league (|liên hệ|liên hợp|liên khúc|liêng của|liêu ,|liêu .|liệu của|liệu ¶|loan ¶|london của|loại|loại khỏi|loạt ¶|luận !|luận tội|luật -|luật do|luật ở|là cựu|là hàng|là mẫu|là ngành|là nước|là thép|là tiếng|là trường|là đường|làng ¶|lá|lá .|lá ¶|lái chiếc|láng (|lát .|lâm tỉnh|lâm ¶|lâu năm|lây nhiễm|lãi suất|lãng .|lão .|léo .|lê|lê /|lên trang|lí .|lính .|lít|lô|lô tại|lông|lúc .|lý chợ|lý nhà|lý tại|lý ở|lướt|lược ,|lược của|lượng do|lượng tại|lượng vitamin|lạ "|lại "|lại sân|lại ¶|lấy chồng|lậu ¶|lắc .|lắng|lắng ¶|lặng ¶|lẻo .|lẽ .|lề :|lễ .|lễ trao|lễ đón|lệ|lệ châu|lệ cược|lịch "|lịch thi|lọt|lồ ở|lồng .|lớn :|lớp chuyên|lời nguyền|lợi|lực ở|m ¶|m3 .|madrid (|malaysia (|manchester (|manchester ¶|mang ¶|mang đến|marawi ,|mattis .|mau ¶|may mắn|may ¶|minh ¶|miền trung|miền tây|miệng .|moon .|morata|moskva và|mp .|mt ,|mu "|mua sắm|muốn đến|muộn ¶|mà -|mà các|màu .|mát|máy "|máy ảnh|mây .|mét ¶|mê ¶|mình trên|móc .|mưu với|mượn từ|mạng ở|mảng|mảnh .|mất ¶|mật ¶|mắc "|mắc bệnh|mắn|mắt -|mặc áo|mặt -|mặt bằng|mặt giữa|mặt trong|mặt trời|mẹ ở|mến !|mốc .|mồm .|mỗi dịp|một vị|mức #|mỹ !|mỹ :|mỹ khỏi|mỹ ¶|na .|nam %|nam /|nasdaq .|nato tại|nga (|nghe "|nghi .|nghiêm ¶|nghiệm|nghiệm "|nghiệm tại|nghiệp %|nghiệp trường|nghiệp tỉnh|nghênh việc|nghĩ :|nghề|nghệ "|nghệ (|nghệ cao|nghệ ¶|nghỉ|nghỉ ¶|nghị phía|nghị tỉnh|ngoài !|ngoài -|ngoài .|ngoài ở|ngoại ngữ|ngoại thành|ngoại ô|nguy hiểm|nguyền|nguồn|nguồn .|ngành "|ngành và|ngày tới|ngày đầu|ngán .|ngân (|ngân sách|ngãi ¶|ngôi .|ngư lôi|người|người dân|người miền|người và|ngại "|ngại .|ngắm của|ngồi|ngụ thôn|ngứa .|ngừng .|nhanh từ|nhi /|nhiều|nhiều !|nhiễm|nhiệm ,|nhiệm cho|nhiệt|nhiệt độ|nhung (|nhung /|nhà khách|nhà ¶|nhánh .|nhánh của|nhánh tại|nhân giải|nhân hóa|nhân lớp|nhũng ,|nhơn .|như người|như trên|như đường|nhưng người|nhưng phía|nhưỡng "|nhưỡng .|nhạc phim|nhạc ¶|nhạc ở|nhảy .|nhất bảng|nhất xứ|nhập "|nhập sân|nhập viện|nhập về|nhật (|nhằm vào|nhẹ ¶|nhỏ (|nhỏ ở|nhủ "|niên .|niên người|niên ở|niệm "|no .|non ¶|non ở|nv .|này trên|này vào|này đến|nâu .|nã .|não .|nè .|nêu "|nêu trong|nói (|nói trên|nóng|nóng "|nóng ở|nôn .|nông trường|núi .|núi ở|năm|năm !|năm làm|nơi "|nơi sinh|nơi sống|nước "|nước ¶|nạn tại|nạn tỉnh|nặc .|nội :|nội chiến|nội đô|nở .|nở ¶|nữ người|nữa (|on|ounce .|p )|perez .|peru ,|petersburg ,|phi (|phim tại|phim ở|phiếu (|phiếu tại|phiếu ¶|phong kiến|phong ¶|pháo binh|phát của|phát động|phân .|phép của|phép vào|phía đường|phòng ở|phó ¶|phóng của|phúc tới|phút -|phương tiện|phương tại|phương ở|phường ¶|phượng (|phạm ở|phạt chống|phản lực|phần :|phần tại|phận phường|phố "|phố (|phố ;|phố như|phố và|phổ biến|phụ kiện|phụ trách|phủ "|phủ trình|pogba|putin|putin ¶|qatar "|qua quận|qua thôn|quan !|quan của|quan hệ|quan và|quang /|quang ;|quang ở|quay ở|quy trình|quyết -|quyết của|quyền "|quyền thuộc|quán .|quân thân|quê huyện|quê quán|quê ăn|quý "|quả :|quả chụp|quả lên|quả về|quản lý|quần .|quận ¶|quốc !|quốc /|quốc :|quốc hay|quỳnh /|quỵ .|quỷ .|quỹ đất|ra (|ra biển|ra vào|ransomware|raqqa của|raqqa ¶|ri .|riêng khu|riêng và|ronaldo :|ruột ¶|rác ¶|rán .|ráo .|rơi xuống|rơi ¶|rẻ .|rổ .|rời bỏ|rời cảng|rời sân|s (|sa và|sai !|sang|sang tận|sao ở|sau dịp|sau trận|saudi và|sedan hạng|senkaku /|seoul và|sexy .|sina .|sinh (|sjc của|sport ,|syria )|syria ¶|syria ở|sách với|sáng "|sáng nay|sáng tại|sân nhà|sân tại|sóc .|sóng trên|sĩ của|sĩ gốc|sơ .|sư .|sườn .|sạc|sản !|sắm|sắt của|sẻ "|sẽ|sỏi .|số #|số tỉnh|sốt|sở (|sủa .|sử|sử ở|sự ¶|sỹ .|sỹ đảng|tai -|taliban .|tang ¶|tay #|tay -|tay sân|tay thuận|tehran .|texas ,|thaad của|thaad ở|thai|tham khảo|than -|thang|thao|thao tại|thao tỉnh|theo vị|thiêng|thiêng .|thiết giáp|thiếu nhi|thiệp|thiệu tại|thoát ¶|thu hút|thua đậm|thuận|thuận :|thuận cho|thuận giữa|thuật (|thuật số|thuế ¶|thuốc .|thuộc các|thuộc miền|thuộc phòng|thuộc ấp|thuột và|thành !|thành :|thành phía|thành trì|thành tại|thân là|thép .|thép tại|thông !|thông cho|thông phương|thông thường|thù của|thù ¶|thúy .|thăm|thư (|thương tại|thương tỉnh|thương ¶|thường niên|thải của|thải ¶|thảo về|thấp "|thần kinh|thầu .|thẩm|thắng đậm|thẳng "|thẳng trên|thẳng tại|thẳng ¶|thế kỷ|thể thao|thể đến|thể ở|thị "|thị chính|thịnh|thịt ¶|thọ .|thọ ¶|thối .|thống nước|thống trị|thống ở|thời là|thở "|thụ ¶|thủ gốc|thủ phủ|thứ .|thức (|thức người|thử thách|thửa .|thự .|thực "|tim mạch|tinh con|tiêm kích|tiên )|tiên tới|tiếc ¶|tiếng ở|tiếp ở|tiện|to .|tokyo (|toàn châu|toàn cảnh|toàn miền|toàn ở|toán ¶|tp "|tphcm ¶|tq :|tra|tra do|tra ở|trai ở|trang ở|treo cờ|triều .|triển !|triển châu|triển như|trong vùng|trung cấp|trung đoàn|trung ở|truyền .|truyền máu|truyền thống|trái cây|trâu .|trâu chọi|trâu ¶|trên không|trên sóng|trên toàn|trên đài|trên đèo|trì|trì (|trì .|trì ¶|trình|trình '|trình :|trình gửi|trích việc|trú tỉnh|trúc ,|trúng thưởng|trăng ,|trước !|trước "|trước cửa|trước ngày|trước người|trước tại|trước ¶|trường do|trường huyện|trưởng các|trưởng đội|trả "|trải .|trần (|trần tại|trận "|trận trước|trật tự|trắng (|trẻ )|trọng !|trọng mà|trọng trong|trốn khỏi|trợ|trợ các|trợ giúp|trục lớp|tum :|tum ¶|tuyến sông|tuyển vào|tuyển ¶|tuấn /|tuổi !|ty ở|tài người|tài trợ|tài ở|tàu (|tàu ở|tác châu|tác do|tái .|táo .|tâm /|tâm :|tâm tại|tâm xã|tây bắc|tây nước|tình báo|tích ¶|tích ở|tín hiệu|tính "|tính năng|tính tại|tính với|tô -|tô .|tô hiệu|tôm của|tùy chọn|túy ở|tăng .|tăng cường|tư giữa|tư ở|tượng vàng|tượng ở|tại biển|tại buổi|tại nước|tại phía|tại điểm|tạm trú|tạo (|tải tỉnh|tải ở|tầm .|tận|tập luyện|tế %|tế của|tế thuộc|tết "|tết .|tỉ ¶|tỉnh (|tỉnh :|tố :|tốt :|tốt ở|tới !|tới (|tới sân|tới đảo|tục "|tục .|từ hướng|từ phương|từ quận|từ trước|từ trường|từ tờ|từ vùng|tử tại|u20 châu|un .|usd tại|uống .|vay .|vay vốn|vcb ,|video ¶|vietlott .|vietnamnet )|vietnamnet .|vinh "|viên báo|viên hạng|viên thuốc|viên thuộc|việc này|việt /|việt ở|vnm ,|vnpt ,|vong :|vuông .|và giao|và ngoài|vào khoa|vào nước|vào ¶|váng .|vân ¶|vé trúng|vé đến|ví dụ|văn hóa|văn minh|vĩnh (|vũ hoàng|vương (|vương triều|vượt .|vả .|vấn !|vấn "|vấn ¶|vẫn .|vận của|về "|về miền|vệ trường|vệ ở|vị !|vị "|vọng ¶|vốn bị|vốn của|vốn ¶|với sân|với tàu|với xe|với đội|vợ ở|vụ (|vụ do|vụ mà|vụ trong|vụ tỉnh|vững tại|vực cảng|vực huyện|vực núi|vực phường|vực thôn|vực vùng|vực ở|washington (|washington và|wb ,|xanh|xanh "|xe !|xe -|xe container|xe taxi|xe điện|xii .|xuyên|xuân (|xuân ở|xuất bản|xuất ¶|xuất ôtô|xá|xót .|xú -|xúc tiến|xướng .|xấu :|xỉ .|xứng .|xử ở|y (|yves|yên ,|yết trên|zealand và|án !|án cầu|áo|áo dài|ô|ô phía|ôm .|úc ¶|úng .|ý !|ăn "|ăn tại|đang được|đbscl .|đi qua|đi vào|đi đến|điền (|điều lệ|điểm !|điểm ;|điểm môn|điệp /|đoàn|đoàn "|đoàn .|đuối .|đàm phán|đá trẻ|đáng "|đánh chiếm|đáo ¶|đáy .|đâu -|đã|đã lên|đã trao|đèn .|đèn hậu|đèo|đêm -|đêm .|đêm ¶|đình tại|đòi rời|đón nhận|đóng .|đô nước|đông tại|đông ¶|đúng "|đúp|đăng /|đăng ký|đơn gửi|đơn lên|đưa .|đưa tới|đường tránh|được cấp|được tờ|được đón|đại (|đại ở|đạo (|đạo châu|đạo của|đạo quận|đạo tại|đạo ¶|đạt #|đạt được|đất ở|đấu cơ|đầu (|đầu mối|đầu xuân|đầu đường|đắp .|đẹp giữa|đẹp tại|đẹp ở|đế quốc|đến châu|đề|đề nghị|để vào|đệ nhất|địch|địch cúp|định "|đọng .|đốc tỉnh|đốt|đồng tại|đổ về|độ "|độ :|độ kinh|độ vĩ|độc nhất|đội (|động trong|động với|đời !|ư ,|ưu .|ương .|ương châu|ạ .|ảnh trên|ồn .|ở bảng|ở cấp|ở cầu|ở gần|ở sông|ở thăm|ở xứ|ủy .
-24: " #|# %|# chỗ|# gửi|# hoặc|# inch|% người|' '|(|( bang|( của|( người|( đoàn|) trên|) từ|, #|, bản|, gần|, kênh|, ngày|, trong|, vào|, vùng|; các|aids tỉnh|airlines ,|airlines .|an "|apec (|arsenal ¶|b2 ,|bang ở|barcelona và|bay về|bhyt ,|binh người|biến "|biết ¶|biển ở|biểu (|brexit ¶|bv )|bàn ở|bày tại|bán sang|báo về|bên ở|bình tại|bình ở|bóng tại|bưu điện|bạch "|bại tại|bại ¶|bại ở|bản #|bản :|bản quyền|bản tin|bảo :|bầu vào|bậc .|bắc của|bắn hạ|bắt tại|bằng (|bến|bền vững|bệnh "|bệnh .|bố trên|bồi thường|bộ|bộ -|bộ nhớ|bộ trên|bộ ở|bờ|bức tường|c1 /|cai|cai -|cai ¶|california (|cao !|cao ủy|cay .|chai .|chanh .|chiếc #|chiếc cúp|chiếu|chiếu tại|chiều .|chiều ¶|cho #|cho một|cho ngày|cho tỉnh|chua .|chung|chung (|chuyên án|chuyến bay|chuyến đi|chuyển xuống|chuối .|chuột|chân tới|chân đến|chính ;|chúng|chạy từ|chấp trên|chậm .|chậu .|chặn|chế ¶|chỉ ở|chị !|chốn .|chống độc|chốt .|chỗ mang|chủ "|chứng nhận|chữ .|clip "|con tại|concept|container .|csđt ,|csđt -|ct /|cup (|cup và|cuốn|cá theo|các cấp|các của|các kỳ|các đội|cách đảo|cáo ¶|cáp|câu :|cãi ¶|còi .|có người|có nhiều|có thẻ|có tại|cô ¶|công cộng|công đoàn|công ở|cùng quê|cùng ở|cũng là|cư ¶|cướp ¶|cạn .|cả các|cả ¶|cảm biến|cảng .|cảng biển|cảnh (|cấp tại|cấp ủy|cốt .|cồn|cổ ,|cộng|cụ .|cục phó|của bảng|của hai|của kênh|của làng|của miền|của trang|của vị|của xã|cứu nạn|cứu và|cực "|d|d '|damascus .|dello|derby|des|diễn ra|diễn trong|diện châu|diện các|dn ,|do thám|do đồng|doanh ở|du .|duy (|duyệt của|dân phố|dân quận|dã|dòng máu|dông .|dông ¶|dùng của|dũng :|dạ .|dầu thô|dầu ¶|dặm .|dịch tại|dịp|dụ :|dụng -|dụng ở|dừa .|dựng một|dựng ở|elysee .|em (|em -|eu (|fan "|fast %|flash|fpt -|futsal|g20 tại|g20 ở|games ¶|gameshow .|ghế trong|gia xứ|giam ¶|gian ở|giang /|giang :|giao tại|giao ¶|giàu nhất|giàu vitamin|giá tại|giáo dòng|giáo tại|giáo và|giêng năm|giả tại|giải hạng|giấc .|giết .|giống .|giới ở|giữa châu|giữa đường|google và|gái (|gòn ¶|góc .|gũi với|gấp .|gặp tại|gọi .|gốc ¶|hai chiếc|hai ¶|hang .|hcm ¶|hiến cho|hiếp .|hiền|hiện theo|hiện trong|hiệu quả|hoa /|hoa tại|hoang .|hoang dã|hoài (|hoàn thiện|hoàn toàn|hoảng ở|huyền (|huyện (|huế ¶|huệ .|hà (|hà ¶|hài .|hàn ¶|hàng hải|hàng không|hành (|hãng tại|hình :|hóa dầu|hóa thôn|hđqt của|hơn tại|hương ¶|hướng tới|hướng đến|hạ (|hạn ¶|hạng|hạng sang|hạt .|hải (|hải của|hải quan|hải ¶|hất văng|hậu (|hằng|hết ¶|hệ liên|họa "|học là|học trường|hồng ¶|hổ|hộ tại|hội chợ|hội chứng|hội người|hội viên|hộp .|hợp môn|hứa .|hữu cơ|i )|inch|indonesia ,|indonesia ¶|iphone #|iraq và|israel và|khai|khai hội|khai ấn|khanh ,|khanh .|khen thưởng|khi tân|khi tại|khi đảng|khi ở|khiến "|khung|khuyến khích|khác (|khác trong|khách tại|khách từ|khó .|không "|không %|khảo (|khảo sát|khẩu của|kiên|kiện tại|kong (|ksnd tỉnh|kuwait .|kê từ|kì thi|kích ở|kín ¶|kẹt .|kề .|kể từ|kỳ ở|kỷ luật|l (|l )|lang|league giữa|linh (|liên .|liên /|liên danh|liên doanh|liên ngành|liệu "|liệu )|long (|loạt phim|luật|luật (|luật tại|là các|làm tại|làng nhạc|làng võ|lào -|lái (|lâm /|lãm|lãnh .|lên|lên tuyển|lên ¶|lý các|lũng|lưu sông|lương thực|lược|lược và|lượng "|lượng #|lượng -|lượng người|lượng và|lượt đi|lập tại|lậu .|lệ .|lịch sử|lịch tỉnh|lịch ở|lọc|lồ xứ|lộ trình|lớp #|lời báo|lợn ¶|lứa tuổi|lửa "|lửa (|lửa mà|lực (|lực lên|manila .|marawi ¶|mexico và|minh %|minh ở|miên .|miền nam|miền núi|mobifone ,|model|moscow ,|moskva ,|mosul ,|mosul ¶|mua xe|muối|mà người|máu ¶|mã|mê .|món quà|mô tô|môtô|mưa ¶|mại (|mạng tại|mạo|mẫu hạm|mật cho|mẹ !|mỏ (|mồng #|mỗi năm|một giải|mở màn|mỹ tới|mỹ về|nai ,|nai ¶|nam do|nam ra|nam tỉnh|nam ¶|nam được|nam đến|nato và|nato ở|nay !|nga ¶|nghiêm trọng|nghiệp thuộc|nghiệp ¶|nghiệt .|nghèo ¶|nghèo ở|nghìn tỷ|nghĩ "|nghĩa "|nghỉ ở|nghị viện|ngoài vào|ngoại ¶|nguy cơ|nguyên %|nguyên ;|nguyên ¶|nguồn nước|ngàn .|ngào "|ngày nghỉ|ngày ¶|ngõ phía|người làng|người phương|ngầm của|ngập|ngờ "|ngủ ¶|nhanh|nhau ¶|nhiên -|nhiều nước|nhiều sao|nhiều trường|nhiễm virus|nhiệm #|nhiệm vụ|nhuyễn .|nhuận của|nhà mạng|nhà nghề|nhân văn|nhân đến|nhũng (|như các|như tại|nhưng tại|nhưỡng (|nhưỡng ¶|nhất "|nhẫn .|nhận ¶|nhật -|nhắn .|nhẹ .|nhớ ơn|những mẫu|những sao|nhựa|ninh tại|ninh ở|nàn .|nào tại|này (|nát|nét|nêu :|nó ¶|nói "|nóng phía|núi ¶|năm .|năm mới|năng lực|năng quận|nơi ở|nước sạch|nước về|nướng .|nạn|nạn (|nạn ở|nẵng (|nền .|nối|nối giữa|nổ tại|nổ ¶|nổ ở|nội chính|nội thất|nộp cho|nợ ¶|oan .|oda của|paris (|pc45 )|pc45 ,|pc67 ,|petersburg .|pgs ,|philippines và|phiên|phiên thứ|phong tỏa|phu .|phuộc|phá ¶|phán về|phán với|pháp luật|phát (|phóng|phùng (|phú /|phúc tiếp|phúc tại|phương|phương giữa|phương án|phước (|phượng|phạm tại|phạm về|phạt ¶|phải "|phải được|phẩm tại|phố .|phố cổ|phố từ|phục "|phủ (|phủ và|pin|plus /|putin :|pv (|pv :|qua tỉnh|qua đường|quan (|quan thuế|quay tại|quyết|quyết toán|quyết về|quyền huyện|quyền tại|quyền ¶|quân tới|quý -|quất .|quốc của|quốc kỳ|quốc trên|quốc vào|qđ /|r %|ra "|ra ngoài|ra sông|ra trong|ra trên|ra vụ|ra đảo|rõ ¶|rắn|rắn với|rằng '|rộng ở|rừng ¶|rửa .|sa .|sa ¶|samsung ,|sao nữ|saudi .|sinh hoạt|siêu cúp|siêu sang|siêu thanh|smartphone .|syria :|syria và|sách|sáng (|sáng ở|sát (|sáu .|sân golf|sâu|sông .|sút người|sĩ (|sĩ khoa|sĩ tại|sĩ ¶|sĩ ở|sơn :|sư đoàn|sư ở|sắc màu|sắt|sắt ,|sẹo .|sẻ với|sẽ sang|số|số nước|sống !|sống %|sử ¶|sự "|sự :|sỹ của|t %|ta ¶|tay ga|thao (|theo các|theo hướng|theo ¶|theo đường|thi môn|thi trường|thoa|thu (|thung lũng|thuận của|thuộc bang|thành (|thái sơn|thám|tháng|tháng "|thêm #|thí và|thôi chức|thăm ,|thơ "|thơ và|thơm .|thư ¶|thưa|thường xuyên|thưởng ¶|thạnh (|thấy :|thẩm của|thận|thẳng với|thẳng ở|thể (|thể -|thống tại|thủ tại|thủ ở|thứ năm|thức được|thực ¶|tin "|tin %|tin tặc|tiến hành|tiếng -|tiếng nhất|tiền tệ|tiểu .|tngt .|tokyo và|top #|toàn|toàn nước|toàn văn|toán trưởng|tpp .|tra tỉnh|trai người|trang trại|tranh|tranh tại|tranh ¶|trao|treo|tri ,|trinh|triển lãm|triển vọng|triển ¶|triệu (|trong|trong '|trong khối|trong làng|trong ngành|trong tiếng|trong tỉnh|trump ở|trung "|truy cập|truyền|trà (|trà ¶|trên #|trên chiếc|trên cầu|trên xe|trì chùa|trình "|trình báo|trình ra|trình tại|trình độ|trăm .|trơn|trương của|trước cổng|trường tại|trường ở|trưởng ban|trưởng khoa|trượt .|trại giam|trấn .|trận derby|trận hòa|trận ở|trắng "|trị ,|trị kiêm|trọng (|trợ của|trợ từ|trục|trục đường|ttg của|ttxvn ,|tuyên truyền|tuyến phố|tuyển|tài tại|tàu ¶|tâm|tâm thần|tâm ¶|tích :|tích hợp|tích tại|tính (|tô mang|tô tại|tô ở|tôi :|tôi ở|tôm|tôm .|tôn .|tù ở|tăng #|tĩnh ¶|tư liệu|tư là|tư tỉnh|tư vào|tướng và|tượng tại|tại ga|tại ở|tạo ở|tải mang|tấm|tầng của|tập báo|tập thể|tật .|tắc "|tế "|tế :|tế giữa|tế mà|tế như|tỉnh "|tỉnh của|tỉnh miền|tị nạn|tịch và|tọa đàm|tốc ¶|tốt nhất|tốt tại|tộc tỉnh|tội danh|tụ .|từ ga|từ miền|từ xã|từng|từng là|tự động|tỷ lệ|u .|uae .|uae và|ubnd ,|ukraine và|usd từ|venezuela .|viettel .|viết thư|việc ở|viện huyện|viện quận|viện tại|viện tỉnh|vksnd huyện|vtv )|và của|và cựu|và khu|và là|và sau|và trình|và tại|và đường|và ở|vàng ở|vào .|vào quý|vòng #|vôi .|vùng #|văn (|vĩ|vườn .|vườn hoa|vượt sông|vấn :|vấn tại|vật (|vật ¶|về cảng|về huyện|về làm|về một|về người|về sân|về đến|về đền|vệ sinh|vị ¶|vịnh :|vịt .|vốn tại|vốn từ|vốn vay|với chiếc|với huyện|với mẫu|với tân|với đồng|vỡ .|vợ ¶|vụ :|vụ cháy|vụ và|vừa bị|vừa có|vững|vực (|vực :|vực biển|vực bản|vực của|vực gần|vực quận|wannacry ¶|website|xe (|xii ,|xiv ,|xiv :|xiv ¶|xuyên (|xuất xứ|xuất ở|xuống biển|xuống ¶|xám .|xâm lược|xã (|xóa .|xương ,|xấu .|xứ .|y dược|yemen ,|yemen và|yết .|zing )|á tại|án "|án #|âm|ép lên|ít|ăn ¶|đa (|đa số|đbqh tỉnh|đi -|điều hòa|điều kiện|điểm tại|điện tử|điệp "|đoán :|đoạn qua|đuôi .|đàm tại|đàm với|đàn (|đá với|đây %|đây ở|đã rời|đèn flash|đêm "|đình (|đó tại|đông "|đông người|đông tỉnh|đông ở|đúng !|đăng cai|đăng lên|đăng quang|đũa .|đơn .|đơn nguyên|đường tại|đường tới|đường đến|được dự|được người|được trình|đạc .|đảng "|đảo (|đấm người|đất (|đấy ¶|đầu tháng|đầy .|đập|đậu|đắm .|đến các|đến sân|để dự|để sang|để tới|địa|địa lý|địa phận|định ;|định hướng|định làm|định rời|đọng|đỏ thành|đốc bang|đối không|đối phó|đồ họa|đồng châu|đồng mạng|đồng thi|đồng ở|độ (|độ tại|độ ở|độc lập|đội "|động "|đới .|đứa .|đức tại|ương về|ương ¶|ướt .|ẩm .|ổn .|ở #|ở các|ở trận|ở tuyển|ở xóm|ở đền|ủi .|ức .|ứng "
-27: " trên|# (|# lính|# nghìn|# người|# trong|# đội|( quê|( tại|) mà|) thuộc|) tỉnh|) về|) được|, bộ|, chùa|, chợ|, giá|, giải|, khu|, mẫu|, nữ|, trang|, đường|, đồng|- đường|. #|account :|afp )|an|an /|anh tại|arabia ,|asean ,|assad .|atgt tỉnh|australia và|b1 ,|bank -|bank for|bay ,|bay sang|bay đến|bhyt .|bia|biên phòng|biến ở|biển (|biển vùng|biểu tượng|biệt thự|bmw #|bom ở|branch -|brt .|brussels (|brussels ,|buýt .|bv .|bàn|bán ở|báo :|bóng đèn|bđ #|bưu chính|bước vào|bản tại|bảng|bảng với|bảo tồn|bầu làm|bệnh (|bố rằng|bổng|bộ (|bộ ngành|bộ phận|bộ tại|bộ tỉnh|bộ xã|cam .|campuchia ¶|canada và|cao su|cao ở|carbon .|chi (|chiếc từ|chiến (|chiến đấu|cho "|cho chiếc|chua|chung "|chung châu|chuyên khoa|chuyên viên|chuyên đề|chuyển vào|chuyển đến|chuẩn|chàng .|cháy ¶|chân ¶|chín .|chính :|chính hãng|chính trường|chính xã|chúng "|chúng quốc|chơi ở|chế thi|chết ¶|chết ở|chỉ #|chỉ huy|chỉ tiêu|chỗ ¶|chở hàng|chủ (|chủ nhiệm|chủ quyền|chức|chức vụ|chữa cháy|con đường|csgt ,|csgt .|cuba ¶|cuộc đua|các giải|các mẫu|các nhóm|các sở|các xã|cáo lên|cáo từ|cây xanh|cây xăng|còn tại|có các|công an|công vào|căn cứ|cđ .|cũng giao|cũng tại|cơ|cơ cấu|cơ sở|cơ xăng|cư tại|cư vào|cư ở|cương (|cương .|cưới ở|cướp biển|cạnh tranh|cả !|cả châu|cảng cá|cấp (|cấp nước|cấu|cầm .|cầm hòa|cầu sông|cầu tại|cập .|cổ ¶|cộng sản|cộng đồng|cột của|của báo|của vùng|của đài|của đảng|của đồng|cứ của|cứ ở|cứu hộ|cứu ở|cử tại|cử ¶|cửa ¶|cựu sao|danh sách|danh thắng|dao|dao .|diện báo|diện giữa|do hãng|dung (|dung :|duyên hải|dài -|dài nhất|dân phường|dân tại|dân ¶|dãy núi|dõi trên|dùng ¶|dũng|dương "|dải|dải đèn|dầu khí|dẫn đường|dối .|dụ .|dục (|dục quận|dụng "|dụng (|dụng cho|dụng trên|dừng .|dữ liệu|dựa trên|dựng "|dựng cầu|e ,|em ở|f /|florida ,|g )|g20 .|game of|gan|gb .|gd -|ghế|gia về|giao dịch|giao tháng|giao vùng|giành lại|giá trị|giáo hội|giảm #|giấc mơ|giới !|giữa nước|gtvt ,|gái người|gói|gần|gần #|gần đảo|gốc từ|h %|hai tỉnh|hanoi ,|hay ¶|hiện các|hoa hồng|honduras .|hoàn thành|hoàng minh|hoàng ở|hoạch %|huy|huấn tại|huế :|hà /|hài :|hàm lượng|hàn lâm|hàng triệu|hành vi|hành ở|hè đường|hình ở|hòa ¶|hòn đảo|hóa (|hùng (|hùng /|hđnd ,|hđnd tỉnh|hđqt kiêm|hương /|hại cho|hạnh (|hạnh /|hải quân|hấp .|hẻm #|họ ¶|họa|họa -|học kỳ|học tại|họp tại|họp với|hỏng ¶|hồ sơ|hổng|hộ qua|hội thảo|hợp "|hữu giữa|i -|in và|index .|industry and|it )|italy .|joint stock|kg )|khai trừ|khai tại|khang .|khi rời|khi sang|khi vào|khu chợ|khuôn khổ|khuôn viên|khách "|khám|khám phá|kháng .|khánh /|khí (|khí thải|khó khăn|khóa .|không lực|không ở|khăn|khơi .|khẩu cảng|khẩu tại|kinh (|kiên (|kiếm (|kiến với|kt )|kèm .|kèm theo|kênh .|kế hoạch|kỳ :|kỷ niệm|lai châu|lam (|lan :|lao động|league với|luận :|luật pháp|luật về|là chiếc|là tại|làm ¶|làm ở|lái của|lái ¶|lên ở|lò|lùi .|lý !|lý -|lý và|lý ảo|lăng .|lương (|lược về|lượng|lượng (|lại ở|lần "|lập (|lập ở|lắm !|lắng "|lễ cúng|lệnh .|lịch tại|lịch đến|lọt vào|lỗ hổng|lớn (|lợi "|lợi (|lợi -|lục chiến|lực "|m %|mah .|malaysia và|maute .|minh do|minh tại|miếng|miếu|miền|miền .|miền bắc|mm ,|moskva .|mt huyện|mua ¶|muốn rời|mv "|myanmar ,|myanmar .|máy hiệu|máy ở|mã độc|mét .|mô .|môn tiếng|mùa|mạc tại|mại giữa|mạng (|mạng lưới|mạnh "|mặt đường|mỏ .|một nước|một trường|mới !|mới theo|mới từ|mức đóng|mỹ gốc|mỹ với|mỹ đến|nam dự|nam nước|nam trước|nato ¶|newspaper -|nghệ thuật|nghị các|nghị lên|ngoài "|ngoài tại|ngoại thương|nguyên và|nguồn gốc|nguồn sông|ngàn|ngành .|ngày lễ|ngày tại|ngân .|ngôi làng|ngôi vương|ngôi đền|ngõ|người (|người châu|ngục .|ngựa .|nhanh ¶|nhau tại|nhau ở|nhiên "|nhiều vitamin|nhiệm trước|nhà tại|nhân ngày|nhân ¶|nhì bảng|nhơn (|nhất (|nhất trên|nhất từ|nhất và|nhận giải|nhập|nhắc .|nhịp .|nhỏ ¶|những người|ninh :|ninh châu|nvcc )|nào ở|này %|nói '|nông ,|nông sản|nước bạn|nước thuộc|nước ở|nạn "|nẵng và|nền|nọ .|nổ|nội thành|nửa .|nữ ở|of|online -|oz .|p (|p11 ,|phim '|phà|pháp (|pháp chế|phát thanh|phát từ|phân giải|phân khúc|phân phối|phí ¶|phòng hộ|phòng khám|phó ban|phó chánh|phú người|phúc ¶|phương /|phần hóa|phẫu thuật|phận huyện|phận tỉnh|phố cảng|phủ nước|phủ tại|ptnt ,|q10 ,|qatar và|qua !|qua ở|quan chức|quang tại|quang ¶|quyền ở|quân vụ|quần vợt|quận .|quốc ở|quỳnh (|ra quân|riêng ở|ráp tại|rút .|rạch|rộng đường|s %|s8 .|sacombank .|sai ¶|saudi ,|singapore và|sinh thái|sinh ¶|song phương|stock|su|suất|suất #|suất dự|syria "|sáng kiến|sáp nhập|sát "|sát ở|sâm .|sâu rộng|sâu ¶|sét .|sông ¶|sút .|sĩ "|sĩ họ|sư (|sướng .|sạc .|sạch|sạn ở|sản -|sản tại|sản ở|sắc nhất|sẽ rời|sẽ thăm|sẽ trình|số ¶|sớm|sở ¶|sở ở|sự quán|sự tỉnh|sự đảng|ta "|tai và|tand quận|than .|thay .|thiệu .|thu hồi|thuận (|thuộc diện|thuộc lớp|thuộc quận|thuộc thôn|thuộc vùng|thuộc đảng|thành người|thành phần|thái (|tháng lễ|thánh đường|tháp ,|thì .|thôn tỉnh|thông -|thông tỉnh|thơ ¶|thương -|thưởng|thưởng ,|thấp|thấp ¶|thận ¶|thị minh|thị tại|thị ¶|thị ở|thỏa thuận|thời báo|thời cựu|thục .|thức ¶|thử|thự|thực dân|tin -|tin mà|tiến (|tiến trình|tiến vào|tiếp báo|tiếp tại|tiểu bang|tokyo .|toàn (|toàn tỉnh|tra -|trade ,|trang /|trang bị|trang chủ|tri quận|trong năm|trong trận|trump tại|trump với|trung tâm|truyền hình|trà .|trâu ở|trên khắp|trên sông|trên vịnh|trên đỉnh|trì -|trình từ|trí (|tròn .|trú quận|trú ở|trúc .|trăm triệu|trước trận|trước việc|trại .|trần ¶|trận tại|trẻ ở|trị (|trị khóa|trị ở|trọng ở|trồng .|trội .|trứng .|trực tuyến|tum ,|tuyết .|tuyển ngành|tuân thủ|tuấn|tuấn :|tuần lễ|tuổi người|tx .|ty luật|tàng hình|tàu chiến|tác vùng|tác ¶|tác ở|tân|tây sông|tây và|tây ¶|tình nguyện|tình trạng|tích cực|tín dụng|tín đồ|tô ,|tùng /|túi .|túng .|túy (|túy từ|tăng (|tăng của|tăng ¶|tĩnh (|tĩnh :|tư -|tư vùng|tượng người|tại cầu|tại hồ|tạo quận|tấn /|tập "|tập trung|tập trận|tặc|tế xã|tết|tệ|tỉnh .|tỏa|tốn .|tốt ¶|tồn|tổ quốc|tổng hội|tội phạm|tới #|tới châu|từ cầu|từ ngày|tự chọn|tỷ giá|u19 châu|ukraine ¶|uy .|ven|vh %|vietnamnet ,|vietnamnet -|vietnamnet :|viettinbank :|viêm gan|viên ở|việc lên|viện châu|viện và|và dự|và nước|và phường|và quận|và tiếng|và vịnh|vàng rồng|vào cảng|vào ngành|vào trường|vân|vây .|vùng đất|văn bản|văng|vận hành|về lại|về mặt|về đường|vệ binh|vệ tinh|vị|vị :|vịnh (|vịnh ¶|vọt .|vỏ .|với báo|vừa (|vừa .|vững của|vực|vực "|vực mà|vực xã|vực đường|web của|x ,|x -|xe buýt|xe hơi|xe máy|xoắn #|xung đột|xuất "|xưng (|xế .|xỉu .|xứ sở|yonhap /|york (|yết vàng|á -|án (|án ở|ép với|ích|úc và|đai|đh .|đoàn của|đoàn tàu|đt huyện|đua vào|đài sân|đá nam|đâu "|đâu ¶|đây -|đây tại|đã tiếp|đã trình|đã về|đãi .|đêm ở|đình làng|đình ở|đông (|đông bắc|đưa ra|đương kim|đường -|được tại|đạm .|đạn|đạo huyện|đạo người|đạo xã|đạt chuẩn|đất nước|đầu -|đầu năm|đắng .|đặn .|đẻ .|đến ga|đến xã|đề "|đề án|để các|địa ¶|định cư|định vị|định với|định ¶|đốc của|đốc sở|đỗ .|đội #|đội khách|đội tại|đội ở|đột|đột tại|đột ở|đủ|đựng .|ương (|ương ,|ẩm thực|ở cả|ở cảng|ở nước|ở tại|ủy và|ủy xã
-30: # /|# khóa|# ở|( mã|( ngụ|( theo|( thôn|( đường|( ở|) tại|, bang|, cách|, hai|, nhiều|, phòng|, tuyến|, vitamin|, vị|, đoàn|, đảo|, đến|/|: báo|anh ở|asean (|asean và|bahrain ,|ban châu|ban liên|bay ở|bernabeu .|bhxh ,|biết :|biển|biển phía|biển đảo|bom .|buýt|buổi|bài ,|bàn phường|bày .|bái ¶|bán tại|báo tại|báo từ|bãi rác|bên ngoài|bình "|bóng phố|bóng ở|bạo .|bản và|bẩn .|bậc nhất|bằng thép|bế mạc|bếp .|bệnh|bệnh ¶|bộ thuộc|bụi .|c (|cao nhất|chi tiết|chiến thắng|chuyên ngành|chuyền nữ|chuẩn bị|chuẩn của|chán .|chánh|chính "|chó .|chạy ¶|chấp .|chỉ sau|chống tăng|chờ .|chợ gốm|chủ ¶|chức danh|city và|ctv .|cuối tháng|cuộc thi|cá|các|các huyện|các môn|cách chức|cái (|cáo gửi|cát ,|công (|cúp nhà|cường /|cấp độ|cầu (|cầu các|cố đô|cổ phiếu|cỡ nhỏ|cục ,|của bang|của dòng|của giải|của tàu|cứng .|cứng phanh|cứu "|cử ở|cực -|d )|diễn tại|diện tại|do (|dân (|dân -|dân cư|dân làng|dân số|dân vận|dòng sông|dọa từ|dục -|dục ¶|dụng tại|dự giải|dự trữ|dự án|e )|eu và|gdp .|gia nhập|giang ¶|giao giữa|giành giải|giá xe|gió mùa|giúp "|giải trí|giảm|giới trẻ|giới tại|giữa các|golf .|gói thầu|gọn .|gửi lên|gửi về|hang|hiếu (|hiếu /|hiện trên|hiện trường|hiện đại|hoan nghênh|hoan phim|hoạt|hoảng vùng|huy chương|huyết học|huyện đảo|hàng công|hàng tỷ|hào .|hát kịch|hình tại|hóa "|hóa -|hơn #|hưng (|hương (|hạng mục|hằng (|hỏa .|hồng (|hội -|hội chùa|hội kiến|hội trường|hội tại|hội xuân|hợp -|hợp ¶|ipad|iphone|khen của|khi tới|khoăn .|khuẩn|khê (|khí hậu|không phận|khăn "|khẩu vào|khắp châu|khỏe ¶|khổng lồ|kim .|kiềm chế|kiểm sát|kiện ở|kết cúp|l|lai ¶|lan (|league và|lhq .|liga và|linh /|liverpool và|liệu từ|lo .|loan (|london (|loạn ¶|luận tại|luận với|làm :|lào ¶|lý (|lăng|lưu|lần ¶|lập ¶|lịch (|lịch ¶|lọc nước|lốp|lồ|lộn .|lời "|lực lượng|macron .|mau đến|messi|minh :|miếu -|miền đông|mt tỉnh|máy|máy mang|máy tại|máy ¶|mình tại|mình ở|mạc ,|mại với|mắc .|mặt trận|mới (|mở|nam khóa|nam ở|nay (|nay ở|ngay tại|nghiệm thu|nghiệp -|nghênh|nghĩa trang|nghị|nghị "|nghị với|ngoài :|ngoài khơi|nguyên|nguyên (|nguồn vốn|ngành của|ngành tôm|ngã #|ngôi vị|người gốc|ngầm lớp|ngập .|ngọc /|ngụ tại|ngụ ấp|nhiệm ¶|nhiệt đới|nhân người|nhân từ|nhé ¶|nhóm lớp|như báo|nhật báo|nhậu .|nhở .|nét .|nói -|núi lửa|năm tại|năng huyện|nước tới|nộ .|nội -|nội và|nộp|phanh .|phát :|phê chuẩn|phê duyệt|phía tây|phím|phòng (|phòng -|phòng chống|phòng tại|phòng tỉnh|phó phòng|phúc (|phạm "|phẩm (|phận thôn|phố của|phố ở|phối|phụ sản|phủ giao|phủ ¶|porsche #|ptnt tỉnh|qua huyện|qua sông|quan "|quay về|quyền của|quyền tỉnh|quà|quê tỉnh|quả "|quả thi|quận ủy|ra mắt|riêng tại|robot|rõ "|răng .|rập .|rể .|rồng|rộng ¶|rụi .|sa mạc|sang châu|sang thăm|sao hạng|sau -|sau của|sinh học|sinh ở|sjc tại|somalia ,|sudan ,|sàn|sông|sĩ quan|sắt (|sẽ .|sẽ tới|sẽ đến|sợi|sữa|sự -|tamim bin|taxi .|thanh toán|thanh tra|theo giờ|thi hành|thiên nhiên|thoại người|thpt .|thuyền|thuận đến|thuật "|thx /|thác|thôn (|thông qua|thông trên|thông ở|thăm cấp|thăng ,|thăng .|thảo (|thần ¶|thận ở|thật "|thắng tại|thắng ở|thể ¶|thổ của|thủ trưởng|thứ nhất|thực hành|tia|tin trên|tin và|tiếng tại|tiếp :|toàn "|toàn bộ|toán|toán và|tra "|tra (|triển (|trong các|trump (|trách nhiệm|tránh|trên núi|trên trang|trên tuyến|trưng (|trạch ,|trần trước|trọng tại|trốn sang|trở lại|trụ .|trục hạm|trừng phạt|trữ|tuần tra|tw của|twitter ,|tài sản|tàu cá|tác xuyên|tác xã|tóc .|tô ¶|tư "|tướng giao|tường|tượng đài|tại "|tại chùa|tại khu|tại làng|tại phố|tại đảo|tại ấp|tả .|tải (|tầm xa|tầng ở|tập tại|tế châu|tế với|tỉnh phía|tịch -|tịch .|tịch kiêm|tịch tỉnh|tịch xã|tới tại|tới từ|từ các|từ huyện|từ tỉnh|u21 châu|uber và|v (|ven sông|vi|vi khuẩn|viêm não|viên trong|viên trường|viên đảng|việc (|việc :|việc tại|viện|vksnd tỉnh|vn )|vong tại|vong ở|và #|và miền|và người|và phương|và vùng|và xã|vàng (|vàng châu|vào dịp|vào mùa|vào tháng|vào thứ|vào đường|vã .|vô địch|vũ (|về hướng|về xã|vị thuộc|với châu|với cựu|với tỉnh|vụ "|vụ trưởng|vụ tại|vụ ở|vực chợ|vực sông|xe hạng|xe sang|xe tại|xii của|xuất với|xuống|xơ sợi|xứ từ|y học|yên (|yến /|yết tại|ép .|đ )|đa ,|điên .|điểm (|điểm trước|điện|đoạn đường|đt ,|đt quận|đt tỉnh|đua .|đua người|đua xe|đàm|đàm "|đá ở|đánh chặn|đây :|đã giao|đã ra|đèn pha|đình %|đói .|đóng theo|đúng|đường (|đường hoa|được các|đạo các|đảng bộ|đảng khóa|đất tại|đầu ở|đậm|đẳng .|đẹp nhất|đến cầu|đến đường|để trình|địa của|địch giải|định (|định -|định :|định trong|định về|đồi|đồng #|đồng bào|đồng hồ|đồng người|đổi với|độ -|độ và|độc|độc ¶|đội bóng|động :|đới|đức /|đứng .|ơi !|ấn .|ở bản|ở chùa|ở lại|ở phía|ở trường|ở vịnh
-33: # châu|# giờ|# phường|# phố|# tỉnh|# xe|# xã|# đến|' ở|( khóa|, của|, gió|, hãng|, trình|, trú|b ,|bahrain và|ban của|bang (|bay tới|bay từ|binh lính|biên giới|biển từ|bnews /|bvđk tỉnh|bào|báo ở|bên trong|bò .|bóng chuyền|bóng thành|bầu trời|bắc (|bộ :|cao nguyên|cao đẳng|chiến tại|chuyển sang|chuyển từ|chào mừng|chân cầu|chính (|chơi cho|chảy .|chẽ với|chỉnh đốn|chủ trì|chủ đề|code :|cp của|cuối (|cuộc họp|cán sự|cáo với|còn ở|cô lập|công ước|cúp châu|cư|cảng vụ|cảnh vào|của #|của người|của phương|của showbiz|cửa hàng|di động|diễn ở|doanh tại|dân huyện|dân thôn|dòng|dòng xe|dũng /|dệt may|dốc|eo biển|giao ,|giao của|giá dầu|giá vàng|giám sát|giám định|giáo ở|giáp|giải thưởng|giảng viên|giấy|giềng|giềng .|giới (|giới chức|giữa hai|gà .|gắt .|gốm|hamburg ,|hay :|hoan|hoạch|hoạch -|hàng thủ|hành động|hình thức|học (|hồi tháng|hội đền|hội ở|hợp (|hợp từ|indonesia và|iran và|kho bạc|khoa .|khu phố|khác tại|khách sạn|khán đài|không quân|khơi|khỏi|kiến "|kiểm|kiểm tra|ký kết|kết|kịch ¶|kịp .|kỳ họp|kỳ nghỉ|kỳ tại|kỳ ¶|kỹ .|liên hiệp|liên hoan|luật "|lào ,|láng giềng|lâu đài|lúa|lượng ¶|lượt .|lạc bộ|lỗ .|lợn .|lục địa|lửa|lửa ¶|lực ¶|minh /|mía đường|môn thi|mắt tại|mềm|mới ở|mở rộng|nam (|nam vs|nay tại|nghiệp tại|nghiệp vụ|nghìn|nghĩa (|nghệ và|nghỉ dưỡng|ngoài (|nguyên đán|ngành ,|ngõ #|người xứ|ngụ phường|nhiên (|nhiều người|nhiễm .|nhiệm làm|nhiệt điện|nhà #|nhà máy|nhánh|nhân họ|nhân tại|nhân ở|nhượng mùa|nhập từ|nhỉ !|ninh (|ninh ¶|nq /|này với|này ở|não|nói :|năm ở|nước -|nước phương|nước tại|nạn ¶|nằm trong|nền tảng|of the|pha|philippines ¶|phiếu|pháp tại|phía đông|phòng thủ|phú (|phúc thẩm|phương "|phần mềm|phụ nữ|phủ của|qua tại|quan thuộc|quy định|quyền xã|quân chủng|quân tại|quân ở|quân ủy|quê|quốc tịch|ra khỏi|ra ở|ram #|rác|s8 và|sa của|sao -|sao người|sau ¶|sinh trường|sinh tại|sáng /|sân chơi|sĩ đảng|sư người|sạn|sản (|sẻ :|số lượng|sống ¶|sự tại|sự ở|tand huyện|tham gia|thao %|thao và|theo trí|theo đạo|thiều|thuế|thuộc .|thuộc huyện|thành cổ|tháng ¶|thôn .|thường vụ|thất ,|thận tại|thềm|thể "|thị mới|thổ|thục|thủy (|tiếp đón|tra tại|trang (|trang tin|trao tặng|triều|trong #|trong tháng|trên báo|trên tàu|trình lên|trú huyện|trú phường|trú thôn|trú tại|trước thềm|trưởng phòng|trại|trạm|trọng "|trở về|trục lợi|ttxvn )|ttxvn .|tuyển sinh|tuyển trẻ|tàu hàng|tâm (|tân (|tăng|tư thục|tường .|tượng ¶|tại|tại #|tại bảng|tại xóm|tại đền|tạo tại|tải trên|tải ¶|tảng|tầm trung|tầng|tập đoàn|tế (|tế ở|tết ¶|tốt nghiệp|tổ chức|tội "|tờ .|từ #|u #|uber ,|vhtt %|vinh (|viên (|viên :|viên người|viên nước|viên tại|viện ở|việt (|vnd /|và huyện|vàng tại|vòng|vòng xoay|văn gửi|văn phòng|vấp ,|vận|về từ|vốn|với #|với tờ|với đường|vực cầu|xa lộ|xe miền|xe ở|xiv .|xoay|xuất tại|xô .|á quân|ích của|ông ở|ý kiến|đai .|đang bị|điều chỉnh|điểm "|đoạt giải|đàn ,|đá châu|đáp "|đã ký|đóng tại|đăng kiểm|đưa về|đưa đến|đường ở|được ¶|đấu trường|đầu "|đầu bảng|đầu châu|đầu tại|đập .|đẳng|đặt tại|đến từ|đề thi|đốn|đồng )|đồng bằng|động (|động cơ|đớn .|đứng đầu|ảo|ấn đền|ở biển|ở khu|ở làng|ở miền|ở đảo|ở ấp
-36: # bảng|# môn|# trường|) #|, sông|, thôn|, trên|, ở|- nguyên|afghanistan .|an toàn|australia ,|binh và|biển số|bài thi|bàn quận|bình :|bình ¶|bóng xứ|bản gửi|bảo tàng|bố tại|chiêng|chiến chống|chiến hạm|chung kết|chuyển lên|chuyển tới|cháy|chính thức|chạy tuyến|chỉ số|chỉnh|chủng|chức trách|chức ở|chữa bệnh|cung điện|câu "|cúng|cười -|cầu vượt|cập bến|cập cảng|cồng chiêng|cờ|của chiếc|của huyện|của ngành|của tân|của tờ|cứu ¶|d (|duyệt|dương ¶|dự thi|ga|gang thép|gia châu|giá #|giới với|grab ,|gặp với|gốc .|hcm :|hiv /|hoảng|huyện ủy|huân chương|hàng tại|hàng ở|hành chính|hình chữ|hóa ¶|hóa đến|hạm đội|hỏi :|hồng|hội tỉnh|khiển .|khoản :|khoảng #|khách ¶|khẩu sang|khắp|khổ .|khủng hoảng|kiến trúc|long /|lưu bình|lượt về|lớn "|lớn tại|lớn ở|lớp|lở .|mai (|mau ,|mô hình|mạnh :|mầm non|một người|nam tại|nam với|nga ở|ngã ba|người ở|ngụ tỉnh|nhà hàng|nhãn hiệu|như ở|nhất /|những chiếc|ninh của|non|ném bom|núi phía|năm "|nước và|nước vùng|nẵng ¶|nẵng đến|phanh|phiên bản|phá|phái đoàn|phòng và|phối hợp|phổ thông|qatar ¶|quan|quy hoạch|quân người|quả bóng|quốc và|quốc về|rừng|siêu thị|smartphone|syria (|sĩ người|sơn /|sư phạm|sẻ trên|số hiệu|thi|thoát nước|thpt chuyên|thu phí|thuộc phường|thuộc tỉnh|thế chiến|tin từ|tiên "|tiên (|tiêu dùng|tiến|tiếng nói|trao giải|trung (|trên|trên mạng|trên tờ|trình bày|trường "|trường châu|trường tỉnh|trưởng trường|trực thăng|tuấn (|tuần duyên|tài nguyên|tàng|tân .|tên .|tô|tăng trưởng|tđ -|tư (|tại bang|tại bản|tại các|tại cảng|tại khoa|tại sân|tạo ,|tạp chí|tấn xã|tập #|tế huyện|tế tỉnh|từ đường|tỷ|uae ,|vai trò|vgp /|vietnam -|virus|viết trên|và tỉnh|xuống sông|xét nghiệm|xét tuyển|xóm .|âu và|ô tô|ý :|điện toán|đoạn .|đoạt|đài|đăng trên|đưa vào|đường bộ|đảm bảo|đảng ủy|đất ¶|đề xuất|địch châu|đồng minh|động|động ở|ở|ở chợ|ở phố|ở sân
-39: # chiếc|( nguyên|( thuộc|) ở|, chiếc|, châu|, ngành|, thuộc|, trường|, tân|a )|a ,|anh /|b )|biên ,|bàn tỉnh|bách khoa|báo cáo|bãi biển|bình (|bản ¶|bằng sông|bổ sung|bộ và|bộ đội|bờ sông|chip|chiếc .|chiến trường|cho các|chuyển về|chợ .|chủ nghĩa|con người|các nước|cây|có #|công trình|cương vị|cường|cục|của châu|của cựu|di tích|dân ở|dục và|gia vùng|h )|hai nước|hãng xe|hôm thứ|học ở|họp ,|họp của|is tại|is ở|khi đến|khẩu từ|kiểm soát|kết nối|liêm ,|lĩnh vực|lộc (|m2 .|mm .|mại và|mặt ở|một .|một chiếc|một số|nghiệp (|ngày thứ|ngụ huyện|ngụ quận|nhà ga|nhà thầu|nhà ở|nhất châu|này tại|nông thôn|nút giao|năng tỉnh|nước châu|p /|phiên họp|pháp và|phát triển|phó trưởng|phơi nhiễm|phận xã|phủ ,|pv /|pv báo|qua xã|quang (|quán|quê ở|quảng trường|quốc tại|rộng|soát|sung|sát biển|sở|sử ,|sửa đổi|sự (|t (|tb %|thuộc|thuộc xã|thông (|thăm của|thăng|thực phẩm|tiên ở|tiêu chuẩn|toàn diện|triển|trong dịp|trái phiếu|trên sàn|trên đất|trúc|trúng giải|trường (|ttxvn /|tuyên giáo|tuổi ở|tàu ngầm|tác|tư tại|tư và|tại chợ|tại giải|tại miền|tại vùng|tại đường|tế tại|tỉnh từ|tổng cục|từ châu|u23 châu|vi "|vi phạm|viện ¶|vong ¶|và châu|và các|vàng miếng|vé dự|vòng bảng|vợt người|vực miền|vực phía|xe tăng|xuyên ,|xuân|xếp hạng|á (|đai và|đh ,|đơn vị|đường phố|được "|đảng ,|đấu ở|đến #|đền|địa (|động tại|đời sống|ở bang|ở giải|ở vùng|ở đường
-42: " tại|" ở|# giải|# đường|% #|, miền|, tờ|an (|ban|buýt nhanh|bàn huyện|bàn xã|bán kết|bên lề|bảo "|bảo an|bến xe|bố ở|bờ biển|cao tại|chung cư|châu (|chương|chọi trâu|cá .|công viên|cổ phần|cổng|của hãng|của trường|cứu tại|dân xã|dự báo|epa /|gia (|giao với|giải|h (|hiệp ước|hàng|hòa (|họa (|hội (|hội nghị|hữu với|khí tượng|kể "|liên|liên minh|liên đoàn|lần thứ|lề|lớn nhất|minh (|mr .|mùng #|mẫu xe|nga tại|ngành|ngã tư|ngầm|nhấn mạnh|nhất ở|nước (|nội (|quân đội|rút khỏi|rời khỏi|siêu xe|sống tại|tand tỉnh|thuốc|trong quý|trên biển|trên kênh|trên phố|trên đảo|trú|trời|tuyến đường|tác tại|tướng ,|tại trường|tạp .|tầng .|vùng biển|xã .|xóm|xăng|xổ số|điều của|điểm thi|đã đến|đèn|đô|đô la|đường sắt|đại #|đại hội|đại lộ|đạo tỉnh|đảng và|đấu tại|đặc nhiệm|đối tác|ứng dụng
-45: ( giờ|, báo|, cựu|, ngụ|, tại|anh (|biểu tại|chiến tranh|chủ sân|chức tại|các tỉnh|công tác|của tỉnh|diễn đàn|dân tỉnh|giữ chức|hạm|học và|hợp tác|kh %|khai mạc|khoa huyện|khu trục|khối|kiêm|kiến nghị|kiểm toán|là người|lãnh thổ|màu áo|môi trường|mặt tại|mỹ tại|mỹ ở|nghị quyết|ngụ xã|nhà hát|nhà thờ|rằm tháng|rịa -|sơn tùng|sống ở|the|theo tờ|thêm "|thông tấn|thầu|thẻ|thủ người|thủy văn|thủy điện|tiên tại|tn %|trên đường|trú xã|trưng ,|trị tại|trực thuộc|ttxvn tại|tại châu|tại quận|tại thôn|tổ hợp|ubnd phường|ubnd quận|vietnam )|vận động|về tội|với các|điện :|điện lực|đàn|đường|đối thoại|đồng /|đức (|ước|ở phường|ở quận|ở thôn
-48: # độ|( tỉnh|( xã|, quê|an xã|chi nhánh|chuyến thăm|chấp hành|các trường|cúp|của các|danh hiệu|hoạch và|họp|hội khóa|hữu nghị|khoác áo|lễ hội|minh châu|màn hình|mạc|ngụ|nhất tại|nội ¶|quốc (|theo báo|thôn|tiểu học|tp .|triển khai|tòa nhà|tòa án|tại huyện|tại phường|tại tỉnh|vitamin|vòng loại|vệ người|vịnh|vực châu|âu (|đá quý|ấp|ở tỉnh|ủy ,
-51: # tỉ|# tỷ|( phường|( quận|, các|afp /|an phường|ban hành|bộ luật|cao tốc|chi cục|chứng khoán|công nghiệp|dương (|giáo (|gốc|hiệp định|hãng tin|học viện|khoán|khoản #|khu|kênh|minh họa|nghiệp và|quần đảo|sứ quán|thành lập|thượng đỉnh|trụ sở|tt %|tuyến|tỉ|tốc|ubnd huyện|xã|đô thị|đại học|đỉnh|định tại|ở châu|ở huyện
-54: ( huyện|, nguyên|bầu cử|chùa|chợ|cảng|dự thảo|hiệp hội|hãng|khoa tỉnh|kỳ thi|làng|máy bay|mỹ (|nn %|ra tại|rời|tham dự|thảo|thực hiện|trên sân|ubnd xã|đa khoa|điều #|đảo|địa bàn|ở xã
-57: , phường|an quận|bán đảo|khóa|quý|thị xã|thứ|tại xã|tờ|xứ|đội tuyển|ủy viên
-60: # triệu|# tại|, huyện|, quận|, tỉnh|, xã|an huyện|an tỉnh|bay|bệnh viện|chiếc|châu|công ty|cơ quan|doanh nghiệp|dự|gd %|huyện|khu vực|ngân hàng|phường|phố|quận|sân|sân bay|thành phố|thị trường|thị trấn|thủ đô|triệu|trường|trấn|ty|tên lửa|tỉnh|ubnd tỉnh|vùng|ủy ban`,
  right: `60: - giám|- phó|m -
57: ( sn
54: ( sinh
51: ( lược|( nguyên|( ngụ|( trú|- hiệu|- trưởng|và thùy
48: " hạc|- chánh|- ttxvn|/ bnews|jr|jr .|và cháu
45: , giám|- chủ|buồn bã|hamad al|và messi|và phu|và song|và trương|vũ #
42: ( bạn|( bố|( em|( giám|( mẹ|( nhân|( phó|( vợ|, benzema|, trấn|- bí|- mẹ|- ủy|hlv|khai nhận|khai rằng|khiến nạn|nói .|shyn|theo đời|và chị|và lưu
39: ( arsenal|( cán|( cựu|( tottenham|( ttxvn|, hiệu|, thùy|- trương|bị tand|bỏ trốn|cầm dao|dùng dao|giải nghệ|kể .|là giám|làm giám|lấy xe|nói và|tại cơ|và bi|và bé|và ca|và quỳnh|và đoàn|xúc phạm|được tại
36: ( bên|( bầu|( cha|( chelsea|( everton|( khoa|( monaco|( trái|( trưởng|( vnexpress|, andre|, casemiro|, giảng|, kroos|, marcelo|, modric|, moses|, noo|, nsưt|, phu|, phó|, sinh|, sn|, suarez|, trưởng|- chuyên|- gđ|- nguyên|- người|- suarez|- vụ|/ vnexpress|chửi bới|cùng vợ|gục tại|khai ,|khai .|khai do|khai đã|khoe vẻ|khoe ảnh|kiện nhà|làm tổng|m|nghẹn ngào|nhưỡng (|nhận hơn|nhận nhiệm|nhớ lại|nảy sinh|nằm bất|rút dao|sinh ngày|tình tứ|và alexis|và h|và huỳnh|và lê|và minh|và neymar|và nhạc|và suarez|vũ việt|đến tòa
33: ( bào|( chị|( clb|( con|( dịch|( giữa|( lớp|( man|( người|( phải|( real|( shb|( slna|( th|( trường|( tự|( đoàn|( đứng|, bale|, chánh|, cố|, quang|, trương|, tóc|, tùng|- benzema|- bảo|- bố|- cán|- cục|- cựu|- em|- hari|- khoa|- minh|- nhâm|- thứ|- tổng|- văn|. tuổi|/ công|/ vietnam|/ vov|bên phía|bị chấn|bị chồng|cũng khai|duyệt đội|hay than|ký sắc|kể lại|là nam|làm tổ|lên nắm|mượn xe|ngã xuống|nhanh chân|nhưỡng cho|nêu quan|nói tiếp|nói ¶|phải thốt|rạng rỡ|sinh năm|thích tìm|thắng cử|tiếp chủ|trèo|trải lòng|tên thật|tù chung|tại real|và bà|và bùi|và dung|và hương|và mai|và marco|và morata|và nguyễn|và phan|và quang|và richard|và ronaldo|và tang|và tim|và trump|và vũ|và vợ|và ông|và đạo|và đặng|vào vai|vẫn nhận|xông vào|xúc động|đi cấp|đi giám|đáp :|đã hát|đã nhắn|đã điện|đóng )|được bác|đảm nhận|đến chúc|đến cơ|ở đội
30: ( báo|( bìa|( chồng|( cùng|( dân|( hàng|( liverpool|( là|( ngoài|( quê|( theo|( tổ|( viettel|( đội|( ở|, bùi|, ceo|, cựu|, dybala|, huyền|, isco|, kiều|, lan|, martial|, neymar|, nguyễn|, ngô|, pepe|, sergio|, tay|, tuấn|, vũ|, xuân|, đặng|, đỗ|, ủy|- chồng|- huỳnh|- tay|- viện|- vợ|/ báo|/ dân|abdulrahman|bị khởi|bị ngã|bị san|cho mu|chạy xe|cùng chồng|cùng em|cùng tang|cùng đoàn|cập bến|dùng tay|gửi thư|hamad|khai :|khoe|livestream|mang đi|mức án|nghẹn|ngỏ|nhiệt liệt|nhưỡng|nhậm|nhậm chức|nêu .|nêu ý|nói tại|nảy|rủ|thay mặt|thuật lại|thủ vai|trong phim|trước vành|tuy nhiên|tại phiên|tại the|tại tòa|từ monaco|từng giữ|và cường|và dương|và hoàng|và huy|và nghệ|và phạm|và trần|và tuấn|và uss|vẫn khẳng|vẫn nói|đang cầm|đã dùng|đã hội|đã thẳng|đã tỏa|đã tử|đã viết|đã đích|được sinh
27: ( #|( chấn|( học|( t|( thứ|( tổng|) chuyển|, asensio|, bích|, chưởng|, chủ|, cường|, dương|, huy|, huỳnh|, hữu|, lucas|, minh|, nguyên|, ngọc|, nhạc|, nsnd|, quyền|, ramos|, trần|, trịnh|, trợ|, varane|, vợ|, đình|- bạn|- ca|- chị|- con|- cô|- giáo|- nữ|- thể|- tiến|. đều|/ tuổi|/ vne|: chuyện|: trước|abdulrahman al|bày tỏ|báo gia|bình thản|bật khóc|bật mí|bị "|bị chém|bị nhiều|bị nhà|bị thương|bỏ chạy|bỏ về|bỏ đi|bộc bạch|chơi cùng|chạy vào|chạy về|cách cách|còn chia|còn mua|có gặp|có đáng|có đơn|cùng bạn|cùng đồng|cũng chia|của phái|của tờ|diện đầm|giao bộ|giãi|giãi bày|giữ chức|gợi ý|hô hoán|hội kiến|idol|khen ngợi|khiến cả|khoe vóc|không kém|không phạm|không thừa|lao đến|liền|là cháu|là cầu|là lãnh|là phó|là trưởng|làm nghề|lúc còn|lại khiến|lập cú|mu|mỉm|mỉm cười|mới chịu|nhấn|nhấn mạnh|nhắn nhủ|nhắn tin|nhặt|nâng tỉ|nêu rõ|nêu thực|nói thêm|nói trong|nói với|phát biểu|phân trần|quả quyết|san bằng|thuộc viện|thú nhận|thẳng thắn|thốt|thốt lên|thổ lộ|thời còn|tiếp ông|trong "|trong ca|trong mv|trong vai|trình bày|trú tại|trầm ngâm|trổ|trổ tài|tái xuất|túm|tươi cười|từ benfica|từ real|từng chia|tử vong|viết trên|viết đơn|vui vẻ|và bảo|và cao|và chồng|và cậu|và dũng|và hồng|và kim|và lee|và linh|và lãnh|và lý|và ngọc|và paul|và phó|và thủ|và tổng|và xuân|vào bệnh|vẫn một|vẫy tay|về trụ|vừa chia|ám chỉ|đang dùng|đi chơi|đi nghỉ|đi ô|đã ca|đã chia|đã cầm|đã dính|đã dự|đã gọi|đã hoan|đã nổi|đã sang|đã uống|đăng ảnh|đưa cho|được tiết|được trả|đắc cử|đặt câu|đến đón|đề cử|ở lại|ở real|ở seattle
24: ( biệt|( chủ|( hagl|( hiệu|( khi|( khám|( thực|( tên|, cha|, chuyên|, cán|, cục|, dani|, david|, giáo|, hoàng|, học|, hồng|, khoa|, lương|, mai|, mkhitaryan|, mẹ|, phi|, phụ|, smalling|, sĩ|, trú|, tống|, tự|, văn|, á|- học|- hồng|- sinh|- võ|- xuân|. lại|. q|. sn|. thấy|: tôi|bày|bán thịt|bất tỉnh|bị bầu|bị bắt|bị chỉ|bị cơ|bị cảnh|bị khán|bị tuyên|bực|chia|chia sẻ|chết trong|chỉ trả|chụp hình|chửi|càng được|còn khiến|còn tham|còn tiết|còn đăng|có mang|có thai|cùng con|cùng nhóm|cùng tham|cũng lên|cũng nhấn|cũng thừa|của clb|của u23|diện váy|dành lời|dùng xe|dẫn chứng|dẫn dắt|dặn|giúp real|gọi điện|gợi|gục|gửi lời|gửi đơn|hết lời|hỏi .|khai trước|khi còn|khiến anh|khiến fan|khiến khán|khiến không|không cầm|không giấu|không xuất|kênh youtube|ký ,|kể :|kể tiếp|kể về|là giáo|là gương|là hoa|là minh|là nữ|làm trưởng|làm đám|lên làm|lên xe|lại bị|lại mang|lại muốn|lại tỏ|lộ ảnh|lừa đảo|muốn rời|ngoài ra|ngậm ngùi|ngồi phía|ngồi sau|nhảy xuống|nhận thẻ|nhận xét|nhận án|nêu|nêu vấn|nói|nói :|nói rõ|nói trước|nói ông|qua đời|quay về|quen biết|ra lệnh|ra đầu|sa thải|sẽ sang|sống rất|thoát xuống|thuộc đảng|thôi giữ|thổ|thở dài|thừa hưởng|thừa nhận|trao quyết|trong bộ|trong phần|trong đội|trên hàng|trông trẻ|tâm sự|tại ngoại|tại trụ|tặng quà|tỏa sáng|tới dự|từ chức|từ everton|từng "|từng gây|từng gặp|từng nói|từng tiết|từng đảm|uyên|vung|và chu|và con|và duy|và hlv|và hồ|và kiều|và michael|và ngoại|và người|và nhóm|và thượng|và ê|vẫn cố|vẫn dành|vẫn luôn|vẫn rất|vẫn ăn|vắng mặt|xâm hại|xông|ít được|đang ngồi|đang ngủ|đi khám|đã bày|đã bình|đã chết|đã câu|đã khai|đã kêu|đã kể|đã nhấn|đã nộp|đã thuê|đã thừa|đã tỏ|được chuyển|được chào|được thả|đảm nhiệm|đắc|đến bệnh|đến dự|đến mu|đột nhập|ở phố|ở thôn
21: " con|" lột|" phải|# aces|( ba|( chuyên|( ghi|( nguyễn|( sunderland|( sống|( thôn|( trithucthoidai|( trần|( tức|( văn|( áo|( ông|( đang|, biệt|, bố|, ca|, cháu|, cô|, diễm|, dũng|, hồ|, james|, kỹ|, linh|, luis|, lê|, lưu|, lớp|, matic|, messi|, morata|, mr|, người|, phóng|, phạm|, quản|, thuyền|, thư|, thứ|, tiểu|, tuổi|, tác|, tú|, tư|, tấn|, vua|, võ|, đinh|, đàm|, đào|, đạo|- cao|- chàng|- chân|- chỉ|- ngọc|- nhân|- phạm|- pv|- theo|- tình|- tùng|- đại|- đội|. bị|. nghe|. nhạc|. tử|. đang|/ theo|: cái|: em|: muốn|: u20|; chủ|; ủy|al -|bị #|bị anh|bị dư|bị giết|bị gãy|bị hất|bị sa|bị treo|bị triều|bị tòa|bị tố|bị tổn|bị xử|bị đuổi|bộc|bức xúc|can ngăn|chiếm đoạt|chuyển cho|chân thành|chạy ra|cãi nhau|còn cho|còn làm|còn từng|có biểu|có buổi|có cuộc|có cú|có gọi|có pha|có tham|công khai|cùng hai|cùng lãnh|cùng một|cùng người|cùng những|cùng phu|cúi|cũng chọn|cũng giải|cũng phủ|cũng thẳng|cũng vào|cười tươi|cầm con|cầm đầu|của hagl|của real|của u20|diện trang|diện áo|dành #|dành thời|gay|gay gắt|ghi #|ghi bàn|giả vờ|giải thích|giữ vai|gây bất|gây chú|gắn liền|gặp chấn|gửi đi|hài hước|hào hứng|hội ngộ|khoe dáng|không giành|không mấy|không ngại|không xứng|khẳng|khẳng định|ký ban|kế thừa|kết hôn|kể chuyện|lao vào|luôn dành|luôn khiến|luôn thu|ly hôn|là bà|là cựu|là diễn|là nghi|là người|là tay|là võ|là xây|làm bộ|làm giả|làm đơn|lên cầm|lấy dao|lớn tiếng|mang theo|mang đến|mất ,|mặc áo|một mình|mới phát|mới quyết|mới trở|mới đi|mở đầu|nghỉ hưu|ngậm|nhận giải|nhận nhiều|nhận tiền|nhập viện|nhắn|nhờ người|nên duyên|nói các|nói khi|nói không|nói mình|nói rằng|nói sẽ|phải bán|phải ngồi|phải nhập|phải ra|phải vào|phản bác|phủ nhận|quá "|ra ngoài|ra tay|ra đi|rút ra|rơi nước|rồi bỏ|sinh ra|sinh trưởng|sáng tác|sẽ hội|sẽ ký|sẽ thăm|sống chung|tay trong|than|thuộc diện|thành thật|thân mật|thì khác|thì nói|thì vẫn|thì đang|thăng hoa|thời trẻ|thừa|tin dùng|trên cương|trên twitter|trả lời|trẻ trung|trọng dụng|trọng thương|tung vào|tuy|tuyên thệ|tại nhà|tại điện|tỏ ra|tức tối|từ chelsea|từng bị|từng khẳng|từng là|từng làm|từng lên|từng nhận|từng theo|từng tâm|từng yêu|từng đóng|tự tay|viết .|viết trong|và abu|và bạn|và cha|và chân|và chủ|và cô|và cựu|và gia|và giám|và khánh|và lâm|và nữ|và phi|và tiền|và tài|và tôi|và võ|và văn|vướng phải|vẫn hoàn|vẫn kiên|vẫn mang|vẫn thấy|vẫn đi|vẫn đến|về lại|về tội|vội vã|với ca|vừa nói|vừa trở|vừa yêu|xứng|ân cần|úp|đang công|đang giữ|đang mang|đang nằm|đang sống|đi bóng|đi học|đi tìm|đi xe|điều khiển|đuổi theo|đã bật|đã chạy|đã dẫn|đã hẹn|đã khuyên|đã lấy|đã lọt|đã lợi|đã nhờ|đã phạm|đã thiếu|đã truyền|đã trốn|đã tái|đã tỉnh|đã vươn|đã vạch|đã xin|đã ảnh|đưa tiền|được bầu|được bổ|được gia|được mẹ|được nhận|đặt niềm|đặt vấn|đến công|đến phòng|đều "|đều nói|để lại|để đòi|đệ đơn|đệm bóng|đột ngột|đứng ra|ấn định|ở bên|ở chelsea|ở nhà|ở phòng|ở tuổi|ở ấp
18: " lên|" ăn|( bảo|( chưa|( còn|( quốc|( số|, a|, bí|, carrick|, chàng|, chí|, chế|, chị|, chồng|, costa|, djokovic|, duy|, dàn|, giang|, hoài|, juan|, kế|, lý|, lệ|, ngụ|, nhân|, paul|, phan|, phùng|, phương|, ronaldo|, tiết|, triệu|, trọng|, tuyển|, viện|- bà|- duy|- hoàng|- khi|- messi|- một|- ngôi|- quang|- ronaldo|- thần|- trường|- trần|- tuấn|- đoàn|. chơi|. cặp|. dương|. kiều|. luật|. nghĩa|. thiên|. tiết|. trump|. từng|. đôi|/ reatimes|: hãy|: đừng|; bộ|al|bảo :|bắt tay|bằng hình|bị biến|bị bệnh|bị bỏng|bị công|bị kết|bị loại|bị một|bị nghi|bị người|bị tai|bị truất|bị trầm|bị tạm|bị điều|bực tức|cho hay|cho rằng|choáng|choáng váng|chào mừng|chào đời|chúc mừng|chạy tới|chạy đến|chẳng thể|chết ,|chỉ rõ|chỉ định|chọn cho|chọn một|càng khiến|càng lớn|còn bị|còn gây|còn sở|còn thường|còn tự|có chuyến|có mâu|có xảy|có đến|cùng #|cùng gia|cùng ông|cũng bày|cũng bị|cũng cho|cũng cảm|cũng dần|cũng khẳng|cũng liên|cũng lưu|cũng nhiều|cũng nhìn|cũng nhận|cũng thường|cũng từng|cũng xuất|cũng đăng|cũng đến|cảm động|cản phá|cầm|cởi|của barca|của bayern|của juventus|của m|của tottenham|dành nhiều|dính chấn|dọn dẹp|ghi điểm|giao nộp|giành giải|giành được|gây tranh|gây ấn|gạt|gặp gỡ|gọi cho|gửi cho|gửi tặng|gửi tới|hiếp dâm|hoảng sợ|hôn mê|hạ gục|hẹn hò|hỏi :|hứa sẽ|khai|khi cô|khiến ai|khiến cộng|khiến nhiều|khoe vòng|khoác|khéo léo|không khỏi|không ngần|không nhận|không trả|không đến|không đồng|khẽ|khẽ cười|khởi kiện|khởi xướng|ký công|kể rằng|loay|loay hoay|luôn biết|luôn giữ|luôn gây|luôn nhận|luôn thể|luôn tỏ|luôn xuất|luôn được|là ai|là bạn|là chân|là cán|là em|là nguyễn|là nhân|là thí|là đại|làm công|làm lễ|lên mạng|lên tiếng|lý giải|lại bỏ|lại chọn|lại gây|lại nhận|lại nói|lại phải|lại quyết|lại rất|lại tiếp|lại vô|lạnh lùng|lấy #|lấy lý|lắc đầu|lợi dụng|m (|mang thai|mang vẻ|mượn|mắc bệnh|mặc quần|một mực|mới thực|mở tỉ|ngoài đời|ngoại tình|ngăn cản|ngồi trong|nhìn nhận|như muốn|nhất quyết|nhắc lại|nêu ra|nói "|nói anh|nói có|nói về|nói đã|phàn|phàn nàn|phải bỏ|phải lên|phải nhận|phải từ|phải ở|phấn khởi|q|qua nhà|quay lại|quay ra|quay sang|quen nhau|quỳ|rất thích|rủ nhau|sa|sinh con|song ca|suy sụp|sẽ tạm|sẽ tới|sẽ đảm|sẽ đến|sẽ ở|than thở|thoải|thoải mái|thân thiết|thì cho|thăm ,|thẳng thừng|thể hiện|thở|thức trẻ|tiếc nuối|trao đổi|trong bài|trong clip|trong màu|truyền kỳ|trên facebook|trên trang|trăn trở|trầm|tái hiện|tát|tình cờ|tươi|tại bệnh|tại sân|tạo dáng|tạt|tặng hoa|tỏ thái|tỏa|tới nhà|từ phòng|từ tp|từng|từng có|từng giành|từng không|từng nhiều|từng tuyên|từng đoạt|từng đạt|tự nhận|viết :|vui mừng|và "|và cái|và diễn|và em|và hành|và hứa|và khán|và mẹ|và nói|và quý|và thu|và trao|và trợ|vào lưới|vào nhà|vào tay|vào vị|ví von|vô cùng|vô tình|vẫn chứng|vẫn khiến|vẫn không|vẫn làm|vẫn phải|vẫn sống|vẫn thi|vẫn tự|vẫn vô|vẫn ở|về nhà|về sống|với nga|vứt|xứng đáng|¶ real|ít khi|ôm con|đang quay|đang thăm|đang thể|đi cùng|đi ăn|đành|đành chấp|đánh đầu|đã #|đã chinh|đã chủ|đã cùng|đã dành|đã ghi|đã giấu|đã gặp|đã gửi|đã hối|đã hồi|đã hủy|đã hứa|đã kháng|đã khéo|đã kịp|đã lao|đã ly|đã lên|đã mang|đã mô|đã ngồi|đã nhắc|đã rút|đã rất|đã sớm|đã thay|đã tiết|đã trúng|đã trả|đã từ|đã vui|đã xóa|đã ăn|đã đến|đã ổn|đưa con|đưa về|được chính|được mời|được người|được nhiều|được rút|được xác|đẹp trai|đến nhận|đến thăm|đến từ|đều nhận|đều thừa|để cướp|để hỏi|để lộ|đọ sắc|đột nhiên|đứng cạnh|đứng dậy|đứng tên|ở long|ở xã
15: ! là|! sẽ|" chia|" liên|" mất|" thanh|" trở|% b|(|( brazil|( bà|( bạc|( bệnh|( hay|( hòa|( một|( nguồn|( phố|( tiền|( từ|( viện|( đều|( đối|( ảnh|, #|, alexis|, alvaro|, bailly|, blđ|, chu|, con|, cậu|, donald|, dường|, griezmann|, hazard|, herrera|, hương|, khán|, khả|, kẻ|, luật|, lúc|, mc|, michael|, muốn|, nhờ|, nữ|, quan|, quê|, quỳnh|, sống|, tham|, tim|, tinh|, torres|, trụ|, tô|, tùy|, tổng|, vai|, viết|, việc|, vân|, vụ|, xin|, đoàn|, ở|, ứng|- anh|- bị|- gia|- hiện|- khách|- khánh|- lý|- phan|- quan|- song|- tên|- tổ|. bức|. ca|. chàng|. chồng|. chứng|. câu|. cậu|. giám|. hay|. huyền|. hậu|. khoảnh|. lukaku|. lời|. messi|. mua|. mở|. nên|. pha|. phim|. phút|. ra|. real|. tay|. vừa|. đã|: qua|: sau|: trong|: tại|: việc|: đánh|: được|; bí|; phó|bên lề|băn|băn khoăn|bước chân|bước ra|bảo con|bất lực|bất ngờ|bận rộn|bật|bắt nguồn|bằng mọi|bế|bị|bị buộc|bị chê|bị chính|bị các|bị hành|bị phản|bị suy|bị sát|bị sốc|bị truy|bị đẩy|bỏ|bỏ lại|bối rối|bỗng|bỗng chốc|bởi cô|cho|cho biết|cho chelsea|cho vợ|chuyển tới|chém|chúc|chưa lên|chưa một|chấn thương|chết tại|chỉ cười|chỉ thực|chỉ trích|chỉ về|chỉ đứng|chọn cách|chụp ảnh|chủ trì|chứng tỏ|càng làm|càng thêm|càng trở|cá tính|còn "|còn dành|còn khẳng|còn liên|còn nhấn|còn nhận|còn quá|còn sử|còn yêu|còn đề|có bị|có chỉ|có dấu|có hành|có hỏi|có lời|có niềm|có phạm|có phần|có quan|có vẻ|có đi|cùng bà|cùng các|cùng mẹ|cùng nhiều|cũng "|cũng bất|cũng chấp|cũng cảnh|cũng dành|cũng giao|cũng gây|cũng khiến|cũng không|cũng kêu|cũng lý|cũng lập|cũng mang|cũng nêu|cũng nói|cũng rất|cũng sở|cũng tiết|cũng tự|cũng vừa|cũng yêu|cũng đánh|cũng đề|cũng đồng|cười|cười :|cảnh báo|cầu hôn|của đội|do có|dành sự|dành tặng|dính|dùng súng|dùng vũ|dường|dường như|dọn|dứt khoát|dứt điểm|dự và|gia nhập|giao nhiệm|giảm sút|giật|giật mình|gây sự|gây thương|gây xôn|gây áp|gặp nhau|gọi lên|gợi cảm|gục ngã|gửi|gửi đến|hiếp|hoan nghênh|hoảng hốt|hài lòng|hàng ngày|hát "|hóa thân|hóm|hóm hỉnh|hạnh phúc|hậu vệ|hẳn sẽ|hốt hoảng|khai báo|khi cho|khi tiền|khi đối|khiến|khiến các|khiến người|khiếu nại|khoác áo|khuyên|khuyến cáo|khéo|khép|khép lại|khó chịu|khóc|khóc lóc|khóc nức|không !|không bị|không cung|không dừng|không hài|không lâu|không qua|không ra|không từ|không đi|khỏe mạnh|ký vào|kể|kể cho|kể với|le|luôn bị|luôn chọn|luôn cảm|luôn tự|là bác|là chàng|là cá|là cô|là cậu|là khách|là nghệ|là quá|là thiếu|là vị|là vợ|làm chủ|làm phó|lĩnh án|lưu ý|lại có|lại gặp|lại khá|lại làm|lại một|lại quay|lại trở|lại xuất|lại đi|lại đưa|lấn|lấy|lập gia|lập kỷ|lặng lẽ|lừa|mang #|mang số|miêu|mong đợi|mua nhà|mua từ|mua về|muốn trở|mà chỉ|mà nhiều|mạnh dạn|mất tích|mặc|mặc dù|mỗi người|mới "|mới tìm|mới xuất|nghe được|nghỉ việc|ngày một|ngán|ngã|ngất|ngồi|ngồi bên|ngồi trên|ngồi ở|nhận lời|nhận ra|nhận được|nhận định|nhập ngũ|nhắc nhở|nên cô|nêu lên|nói ,|nói cô|nói dối|nói gì|nói lời|nổi giận|phạm lỗi|phải nghỉ|phải sống|phải tham|phải xin|phải đưa|quay trở|ra .|ra sân|ra xét|ra điều|rất biết|rất giỏi|rất hay|rất hài|rời|sang thăm|suýt|sát hại|sẽ bay|sẽ dẫn|sẽ gia|sẽ lần|sẽ mang|sẽ phản|sẽ rời|sẽ tham|sẽ thay|sẽ điều|sống %|theo học|theo trí|theo điều|thua cuộc|thuê nhà|thuộc đại|thuở|thì bộ|thì hai|thì sao|thích thú|thông đồng|thăm chính|thường xuyên|thấy vậy|thẳng|thị sát|tiết lộ|tranh thủ|triệu tập|trong chương|trong phiên|trong tập|trong vở|trên hết|tròn #|trông|trú|trút|trước mặt|trước sự|trả|trải|trấn an|trốn|trở thành|tuyên bố|tá hỏa|tái|tái khẳng|tái ngộ|táo bạo|tìm lại|tìm mọi|tìm được|tại buổi|tại cuộc|tại indonesia|tại lễ|tại phòng|tận hưởng|tỉnh dậy|tỏ|tố bị|tốt nghiệp|tới mỹ|từ chối|từng cùng|từng khiến|từng phải|từng sống|từng tham|từng trải|từng được|từng đề|tự hào|tự tin|viết|viết ,|và an|và anh|và bố|và chiếc|và chú|và giờ|và hai|và hàng|và học|và mọi|và nhờ|và quyết|và siêu|và sơn|và toàn|và đảng|và đồng|vào một|vào sân|vì cô|vì đã|vẫn bị|vẫn chơi|vẫn chỉ|vẫn cứ|vẫn giữ|vẫn kịp|vẫn quyết|vẫn theo|vẫn thua|vẫn tiến|vẫy|về .|về biển|về cuộc|về hành|về làm|vốn có|vốn là|vốn nổi|vội|với tội|với vẻ|với ông|vừa ký|vừa từ|xua|xuất hiện|xuống xe|xô|xúc|¶|¶ tòa|¶ từng|âm thầm|đang chơi|đang dẫn|đang khiến|đang không|đang là|đang nổi|đang sở|đang đi|đang ở|đau đầu|đeo|đi làm|đi mua|đi ra|đi tiếp|đi về|điều hành|điện đàm|đoạt giải|đuối|đuổi kịp|đành phải|đánh ,|đánh giá|đánh đập|đâu .|đã "|đã biểu|đã bất|đã bị|đã bỏ|đã chơi|đã chọn|đã chứng|đã cáo|đã giành|đã giết|đã gây|đã hai|đã hạ|đã học|đã khiến|đã không|đã khẳng|đã ký|đã lưu|đã mắc|đã mời|đã nhận|đã nêu|đã nói|đã nảy|đã phân|đã phải|đã phủ|đã qua|đã sống|đã sở|đã sử|đã tham|đã thúc|đã thăm|đã thấy|đã thể|đã tiếp|đã tranh|đã trao|đã trở|đã tận|đã tới|đã tự|đã vô|đã về|đã đem|đã đi|đã đáp|đã đâm|đã đăng|đã đảm|đã đối|đã đứng|đòi|đón thủ|đúc|đăng trên|đăng đàn|được biết|được báo|được chọn|được chồng|được dư|được dẫn|được giới|được hlv|được khán|được kỳ|được rất|được tìm|được vinh|được đưa|đập|đẹp như|đến mức|đến nhà|đến quán|đến trường|đến trụ|đề cập|đề nghị|đều cho|đều khẳng|đều từng|để ngỏ|để rồi|để sử|để xin|để ông|đệ|đệm|đọc được|đồng ý|đột|đứng bên|ưa thích|ưu ái|ốm|ở cùng|ở hai|ở phường|ở quảng
12: ! khiến|! một|! tất|" béo|" gây|" nổi|" thượng|" thời|" tố|" đứng|# cái|( công|( diễn|( hoàng|( long|( nhà|( snsd|( the|( thành|( việt|( vne|( được|, alex|, bác|, bảo|, bằng|, chi|, chân|, chú|, chắc|, cẩm|, cặp|, cụm|, diễn|, diệp|, em|, giọng|, giới|, gs|, gọi|, hiện|, hậu|, hộ|, john|, khi|, kim|, lukaku|, lâu|, một|, n|, ngay|, nghi|, nguồn|, ngôi|, nhóm|, nhấn|, nông|, nạn|, nếu|, perez|, phim|, pogba|, rooney|, thu|, thôn|, tiến|, trẻ|, tâm|, tình|, vương|, vị|, đb|, đây|, đăng|, đại|, đội|, ưu|-|- an|- cường|- cầu|- nghệ|- ngô|- nhà|- thanh|- thu|- thủ|- trong|- tân|- vũ|. bác|. chú|. con|. cr7|. cú|. dũng|. dẫn|. ghi|. gặp|. hiền|. khai|. liệu|. là|. làm|. lý|. nadal|. nghệ|. ngọc|. nhìn|. nhớ|. nói|. quá|. sang|. sắc|. tang|. thí|. thùy|. tuấn|. tòa|. tướng|. tưởng|. u23|. và|. vẫn|. đêm|. đúng|/ ttxvn|: ai|: chính|: chúng|: con|: có|: cần|: năm|: nếu|: quyết|: thực|: võ|: vậy|; lãnh|biết tin|biểu diễn|biểu dương|buồn|bàn với|bước lên|bước vào|bước đầu|bảo rằng|bất|bận|bắt gặp|bắt đầu|bẻ|bị '|bị giam|bị kỷ|bị lộ|bị mất|bị nhóm|bị triệu|bị trục|bị đau|bị đe|bị đánh|bị đâm|bị đưa|bị đập|bị đối|bổ nhiệm|bỗng nhiên|ca ngợi|chia tay|cho xe|chuyển sang|chuyển đến|chào đón|chê|chăm|chăm chỉ|chăm sóc|chơi rất|chưa từng|chạy|chất vấn|chắc hẳn|chỉ ra|chỉ ăn|chỉ đi|chỉ đưa|chở|càng|càng ngày|còn|còn là|còn nói|còn phải|còn được|còn ở|có cơ|có giấy|có gương|có liên|có là|có mối|có nhận|có nói|có thái|có tình|có vợ|có ảnh|cùng|cùng dàn|cũng|cũng chưa|cũng chẳng|cũng dùng|cũng góp|cũng gửi|cũng kiến|cũng làm|cũng mong|cũng nhắc|cũng nằm|cũng nổi|cũng phải|cũng theo|cũng thuộc|cũng từ|cũng xác|cũng đặt|cư trú|cả .|cảm thấy|cảm ơn|của arsenal|của chelsea|của mu|của nhóm|của saudi|của đại|dàn dựng|dành|dùng|dẫn đầu|dẫn đến|dễ dàng|dứt|dừng xe|ghen|ghi dấu|ghé|giành #|giơ|giải trình|giờ đây|giờ đã|giở|giữ lại|gánh|gây|gây ra|gây sức|gây án|góp ý|gần như|gật đầu|gặp vấn|gọi|gỡ hòa|hay thậm|hiếm khi|hiền lành|hiện là|ho|háo|háo hức|hân|hân hoan|hô|hầu tòa|hẹn|học được|hỏi lại|hối thúc|hứa|khi anh|khi cùng|khi cả|khi mới|khi đóng|khi ấy|khiến cư|khiến ông|khuyến|khuyến nghị|khác hẳn|khó có|khó lòng|không bán|không bỏ|không còn|không cảm|không giống|không hề|không khác|không kiềm|không kịp|không nghe|không những|không phản|không quên|không sớm|không sử|không thực|không tin|không trực|không tỏ|không yêu|không đưa|không để|kêu|ký .|ký quyết|kể khi|lao tới|liên hệ|liên tục|lo lắng|luôn|luôn là|luôn nghĩ|luôn nằm|là "|là chị|là chủ|là con|là cái|là cặp|là cố|là học|là mẹ|là nhóm|là sinh|là thế|là thủ|là tiền|là trái|là trần|là tổng|là đồng|làm "|làm ,|làm người|làm thủ|làm đại|lên|lên án|lôi|lại bất|lại càng|lại không|lại là|lại vừa|lại được|lấy ví|lần lượt|lẩn|lập công|lập luận|lắc|lọt vào|lớn hơn|mang|mang trong|mang về|miêu tả|mua #|muốn đưa|mô tả|mạnh mẽ|mắc|mặc đồ|mới #|mới biết|mới cho|mới nhận|mới đến|mờ|mở màn|ngay lập|ngay từ|nghi ngờ|nghỉ|ngày xưa|ngày ấy|nhanh|nhanh chóng|nhiều khả|nhiều lần|nhiệt tình|nhìn ra|như bị|nhưng ông|nhận|nhắc|nhắc tới|nhắc đến|nhờ|nên mới|nên đã|nói những|nói tôi|nôn|nắm chắc|nắm giữ|nổ súng|nổi lên|phá vỡ|phát đi|phân tích|phô|phô diễn|phũ|phải "|phải dùng|phải học|phải thay|phải trải|phải tập|phải đối|qua mạng|quay|quen|quyến|quyến rũ|quyết định|ra khỏi|ra tòa|ra về|rút|rất giống|rất muốn|rất đáng|rằng "|rằng anh|rằng các|rằng ông|rẽ vào|san|sang mỹ|sexy|sành|sách của|sẽ báo|sẽ bước|sẽ giải|sẽ giữ|sẽ gặp|sẽ lên|sẽ lựa|sẽ nhận|sẽ sớm|sẽ trả|sẽ trở|sẽ về|sống cùng|sống trong|sống tại|sống ở|theo thông|theo đúng|thì cô|thì lại|thôi|thôi .|thúc giục|thăm nhà|thăm việt|thăm và|thất vọng|thấy một|thẩm vấn|thậm|thậm chí|thỉnh|thỉnh thoảng|thở phào|tin tưởng|tiền vệ|trao|trao cho|trong buổi|trong chuyến|trong cuộc|trong danh|trong loạt|trong một|trong nhà|trong vụ|trung vệ|trân|trân trọng|trên mạng|trò chuyện|trúng tuyển|trước tiên|trả cho|trở|trở lại|trở về|tuy không|tuyên|té|tìm đến|tại bang|tại hội|tại sự|tại thủ|tại đại|tạo nên|tận dụng|tặng|tố cáo|tụt|tức giận|từ nhỏ|từ đại|từng cho|từng ghi|tự ý|uống thuốc|viết "|viết cho|viết rằng|viện dẫn|vui|và bày|và bảng|và cán|và cảnh|và cấp|và giáo|và giới|và hòa|và họ|và long|và mc|và mong|và nghi|và phương|và phụ|và sống|và t|và thường|và thứ|và trang|và đưa|và đại|vì bị|vì tội|vươn lên|vướng|vẫn|vẫn cho|vẫn chưa|vẫn muốn|vẫn nhớ|vẫn sở|vẫn thường|vẫn tỏ|vẫn được|vẫn đứng|vắng|vẽ|về giải|về nước|về quan|về để|vốn không|vội vàng|với bạn|với lý|với vai|vừa hoàn|vừa lên|vừa mới|vừa nhận|vừa xuất|xin nghỉ|xin phép|yêu cầu|¶ bản|¶ hlv|¶ huấn|¶ mu|¶ ngôi|¶ siêu|¶ vừa|ám|ăn mặc|đang bị|đang cân|đang hy|đang học|đang lo|đang muốn|đang nhận|đang nắm|đang trên|đang tận|đang đối|đang đứng|đau khổ|đau đớn|đe|đe dọa|đi|đi bộ|đi du|đi lại|đi theo|đi trên|điều trần|điển trai|đuổi|đánh|đáp lại|đáp trả|đâu ,|đã|đã bán|đã báo|đã bí|đã cam|đã can|đã chiếm|đã chuyển|đã chấp|đã chỉ|đã chịu|đã chốt|đã có|đã dạy|đã giúp|đã giải|đã giới|đã góp|đã gần|đã hành|đã hỏi|đã luôn|đã là|đã làm|đã lần|đã mua|đã mạnh|đã một|đã ngay|đã nghiên|đã nghĩ|đã nhiều|đã nhảy|đã quay|đã quyết|đã quên|đã rời|đã sa|đã sai|đã thi|đã thoát|đã thua|đã thảo|đã trình|đã trải|đã trực|đã tuyên|đã tìm|đã tấn|đã tặng|đã từng|đã vi|đã xuất|đã yêu|đã áp|đã đánh|đã đúng|đã để|đã đột|đã đủ|đính|đón tiếp|đóng góp|đóng vai|đùa|đăng quang|đơn phương|đương nhiên|được "|được ban|được bắt|được bố|được bộ|được cho|được chú|được các|được ghi|được giảm|được khen|được lập|được lệnh|được mệnh|được mọi|được nhìn|được nhắc|được tiếp|được tổng|được ví|được ông|được đề|được đồn|đạt giải|đặt|đặt ra|đến kiểm|đến làm|đến mỹ|đều|đều không|đều rất|đều đã|để kiếm|để mất|để nhận|để thông|để xem|để điều|đọ|đứng sau|ấp|ở giữa|ở huyện|ở một|ở ngay|ở phút|ở vị|ở với|ủy quyền
9: ! anh|! bên|! chúng|! các|! có|! cùng|! người|! nhưng|! những|! nếu|! tôi|! đều|" còn|" cô|" cùng|" giải|" kết|" làm|" nhận|" nếu|" tôi|" về|" xuất|" đồng|# '|# triệu|# tuổi|( an|( bình|( cà|( của|( hiện|( không|( nếu|( p|( phú|( sóc|( thái|( thường|( tây|( ý|( đóng|( đại|( địa|, anh|, barcelona|, biên|, bà|, bán|, bóng|, bầu|, bị|, chiến|, chương|, chỉ|, cristiano|, cty|, cuối|, cát|, cả|, danh|, dù|, dư|, gã|, hình|, hạt|, ibrahimovic|, ký|, kể|, kỳ|, la|, liền|, liệu|, lâm|, lãnh|, lại|, lần|, marco|, mục|, nghĩa|, nhu|, những|, nói|, năm|, phát|, phải|, quá|, quý|, quế|, quỷ|, rằng|, sai|, siêu|, thanh|, thiên|, thẩm|, thật|, thế|, thống|, thời|, tiền|, trước|, trường|, tài|, tòa|, tất|, từng|, xóm|, yêu|, đang|, đêm|, đông|, đúng|, đảng|, đến|- bệnh|- công|- kim|- kẻ|- là|- lê|- sơn|- ông|- đối|- ảnh|. anh|. biết|. bà|. bây|. bích|. cao|. chuyển|. chân|. chẳng|. chị|. cô|. cư|. cả|. cựu|. duy|. dòng|. dù|. giáo|. hlv|. hoa|. hy|. hạnh|. họ|. hợp|. kỳ|. lúc|. lệnh|. may|. mourinho|. mẹ|. mỗi|. nam|. nguồn|. ngôi|. nhân|. phải|. quang|. rồi|. song|. sơn|. t|. thiếu|. thương|. thậm|. tiền|. tiểu|. trả|. trực|. tài|. tâm|. tôi|. tối|. u20|. u22|. vẻ|. vị|. vốn|. yêu|. á|. ánh|. được|. đạo|/|: chỉ|: công|: cơ|: danh|: do|: hiện|: khoảng|: không|: real|: sự|: theo|: tiểu|: tòa|: vụ|: đây|: đối|; đại|ban đầu|bay trên|biết rõ|buộc tội|bàng hoàng|bác bỏ|bán lại|bên cạnh|bình luận|bí mật|bước|bước sang|bảo ,|bất bại|bất động|bằng cú|bằng những|bị bỏ|bị chìm|bị chặn|bị chết|bị cắt|bị kẻ|bị phát|bị phạt|bị xem|bị ép|bỏ lỡ|bổ|cay|cay đắng|chiếm được|cho bà|chuyển từ|chuyển về|chào|chán|châm|chính là|chính thức|chưa bao|chưa hết|chưa kịp|chưa phải|chưa sẵn|chưa xác|chưa đạt|chạy qua|chấp nhận|chắc|chắc chắn|chẳng|chẳng bao|chẳng có|chẳng hạn|chẳng khác|chế giễu|chết bất|chỉ biết|chỉ bị|chỉ còn|chỉ nhận|chỉ phải|chỉ xếp|chọn|chồng chị|chờ đợi|chứ không|chứng kiến|chứng minh|còn có|còn giúp|còn gặp|còn không|còn rất|còn sống|có ba|có bóng|có bệnh|có câu|có căn|có dịp|có làm|có lý|có lẽ|có lối|có muốn|có ngoại|có nhiệm|có nêu|có nội|có phiên|có quyền|có thành|có thân|có tiếp|có trong|có tài|cùng bộ|cùng tuyển|cũng chỉ|cũng dẫn|cũng ghi|cũng giống|cũng giữ|cũng hiểu|cũng hết|cũng khá|cũng nhất|cũng ra|cũng tham|cũng thành|cũng thông|cũng thể|cũng trở|cũng tuyên|cũng tìm|cũng vậy|cũng đang|cũng đã|cũng được|cũng đều|cũng để|cũng đứng|cảm|cất|cắn|cố gắng|cụ thể|của chương|của google|của hà|của man|của vương|của đt|cự|cực kỳ|diện bộ|do bị|duyệt|dành cho|dùng tiền|dùng để|dắt|dịu dàng|dọa|dự đoán|ghi|ghi được|ghé thăm|giành|giành chiến|giành ngôi|giành thắng|giấu|giận dữ|gây nhiều|gây sốc|gây sốt|gật|gặp|gặp lại|gặp mặt|gặp một|gặp nhiều|gặp rất|gặp tai|gặp tổng|hay|hay tin|hiểu rằng|hiện đang|hiện đã|hoang mang|hoàn toàn|hoãn|hàn|hào|hé|hạnh|học ở|hối hận|hốt|hội đàm|hứa hẹn|khai trương|khen|khi bà|khi hai|khi tham|khi trả|khi ông|khi đang|khi để|khi đứng|khiến dư|khiến giới|khiến những|khá|khá nổi|không chấp|không chịu|không dám|không ghi|không gặp|không làm|không lên|không lấy|không như|không nói|không tham|không thắng|không tiết|không tìm|không tạo|không xa|không ít|không đánh|không đúng|không đặt|không đủ|khống chế|khởi đầu|kinh ngạc|kiếm được|kém|kêu gọi|ký ngày|kể ,|leo lên|luôn muốn|luôn ở|ly|là '|là bao|là bình|là do|là doanh|là gì|là hai|là hậu|là kẻ|là thương|là tài|là tên|là tốt|là vì|là ông|là đầu|là ứng|làm|làm việc|lái|lái xe|lên ngôi|lên thành|lên đường|lúc bấy|lúc nào|lại|lại "|lại cho|lấp|lấy lại|lần đầu|lẫn|lẽ ra|lớn lên|lớn và|lựa|lựa chọn|mang bầu|mang tới|mong|mong muốn|mua một|muốn mua|muốn nói|muốn sử|móc|mạo|mệt mỏi|mỗi khi|một lần|mới bị|mới là|mới làm|mới lên|mới về|nam diễn|ngay sau|ngoài việc|ngày càng|ngày nào|ngừng điều|nhân chuyến|nhìn thấy|như "|nhưng anh|nhưng bị|nhưng cô|nhưng không|nhảy|nhẹ nhàng|nhớ|nâng tỷ|né|nên anh|nên đi|nói chuyện|nói thẳng|nói trên|nóng lên|nắm quyền|nồng|nổi|nổi tiếng|nộp|nộp đơn|nữ diễn|nữa .|p|phá kỷ|phát|phát sinh|phân|phũ phàng|phải biết|phải chạy|phải chịu|phải giải|phải tự|phải đi|phụ trách|quyết tâm|ra phía|ra sức|rút ngắn|rơi xuống|rạch|rạng|rất "|rất bất|rất dễ|rất khó|rất lo|rất ít|rất được|rẽ|rốt cuộc|rời khỏi|sa sút|sang châu|sang trung|sau cú|sau này|sau phiên|so tài|sắp được|sẽ "|sẽ bị|sẽ bỏ|sẽ chuyển|sẽ chính|sẽ chọn|sẽ chủ|sẽ cùng|sẽ góp|sẽ kết|sẽ lại|sẽ lấy|sẽ phải|sẽ rất|sẽ theo|sẽ tái|sẽ yêu|sẽ đem|sẽ đá|sẽ đóng|sẽ đặt|sở hữu|th .|thay thế|theo phong|theo số|thi thoảng|thuê|thành "|thách thức|thân mến|thêm phần|thì "|thì chỉ|thì cơ|thì dù|thì không|thì được|thì ở|thú|thăm hỏi|thường sử|thường đi|thấy không|thấy rằng|thận trọng|thật .|thắc|thắc mắc|thẳng tiến|thề|thờ ơ|thức dậy|tin rằng|tiếp|tiếp tục|tiếp xúc|tiếp đón|tiết|trang điểm|tranh tài|trong căn|trong hoàn|trong khi|trong lúc|trong lễ|trong mọi|trong phòng|trong suốt|trong đoạn|trung thành|truy sát|trên màn|trên một|trên phố|trêu|trì hoãn|trông như|trước đây|trước đó|trải qua|trở nên|trực tiếp|tung|tung ra|tìm cách|tình cảm|tưởng chừng|tại champions|tại một|tại old|tại thôn|tại tokyo|tại điểm|tận|tắt|tỏ ý|tổng hợp|tộc|tới thăm|tới việt|từ trong|từng chỉ|từng muốn|từng phát|từng rất|từng đánh|tử|vinh dự|và|và bản|và bắt|và bộ|và chàng|và chế|và còn|và cũng|và d|và doanh|và gửi|và hải|và khiến|và luật|và muốn|và nhanh|và những|và quản|và rất|và sẵn|và thanh|và tỷ|và vương|và vị|và xa|và yêu|và đó|và đặc|và đặt|và đội|vào phòng|vào phút|vào trong|vào tuần|vì "|vì không|vì sự|vì thiếu|văng|vượt qua|vấp phải|vẫn "|vẫn còn|vẫn có|vẫn giành|vẫn là|vẫn sẽ|vẫn thể|vẫn tin|vẫn tiếp|vẫn đang|vận chuyển|về ,|về các|về mối|về quê|về sân|vốn|vốn dĩ|vốn đang|với gia|với màn|với phong|với quan|với thủ|với điều|vừa bị|vừa có|vừa gửi|vừa kết|vừa tuyên|vừa về|vừa xác|vừa đăng|xin rút|xin được|xinh|xinh đẹp|yêu|yêu nhau|yêu thích|yết|¶ anh|¶ bị|¶ cách|¶ cả|¶ cựu|¶ dù|¶ lần|¶ mặc|¶ nam|¶ nữ|¶ quyết|¶ trao|¶ tôi|¶ vị|¶ để|á|ân|ôm|đang "|đang chạy|đang chịu|đang cùng|đang làm|đang nói|đang quyết|đang rất|đang thi|đang trong|đang trải|đang trở|đang tạo|đang vận|đang điều|đang được|đang đạt|đang đặt|đau|đem|đi ,|đi lấy|đi đến|điền|đá chính|đá phạt|đánh mất|đáp|đã biết|đã bàn|đã bước|đã chi|đã chiến|đã cho|đã chính|đã chế|đã chụp|đã cung|đã cảnh|đã cất|đã cứu|đã dần|đã dồn|đã giao|đã hé|đã kéo|đã kết|đã liên|đã lập|đã lựa|đã mất|đã nghe|đã ngừng|đã nhất|đã phá|đã phê|đã quen|đã quá|đã sinh|đã suy|đã theo|đã thắng|đã thực|đã tin|đã tính|đã tạo|đã tốt|đã vượt|đã đoạt|đã đưa|đã được|đã đập|đã đặt|đã đề|đã đồng|đã ở|đón|đóng phim|đăng|đăng tải|đưa lên|đưa ra|được bình|được bạn|được chia|được chỉ|được chờ|được cấp|được cứu|được cử|được một|được nhà|được phân|được tiến|được xếp|được điều|được đào|được đánh|được đăng|đạp|đảm|đặt chân|đến gặp|đến khám|đến việt|đề|đề cao|đề xuất|đều bị|đều là|đều đang|để bàn|để cho|để cơ|để ghi|để học|để nhờ|để nuôi|để nói|để thay|để trở|để đăng|đối diện|đối mặt|đối đầu|đổ lỗi|đỡ|ở bản|ở chung|ở hà|ở la|ở mùa|ở ngoài|ở quê|ở quận|ở sân|ở đại|ở đầu
-9: " bên|" bộ|" chúng|# hoàn|# ra|# trang|# trong|# tỷ|# điểm|# ở|' của|( canada|( gia|( hơn|( mua|( mỹ|( nga|( pháp|( thuộc|( vòng|) bà|) báo|) bị|) bức|) chia|) chưa|) cũng|) cả|) diễn|) dưới|) gia|) kiểm|) kỳ|) là|) làm|) lê|) lưu|) lại|) mà|) mở|) nghi|) nguyễn|) nhà|) như|) nên|) nói|) phó|) phải|) quyết|) rồi|) sáng|) thay|) tháng|) trao|) triển|) trước|) tìm|) tính|) tỉnh|) và|) đang|) đưa|) được|) đến|, bayern|, biển|, bv|, clb|, cách|, cổ|, cộng|, củ|, cửa|, dưới|, gò|, hãng|, hồi|, khai|, kinh|, kiến|, kênh|, liverpool|, loại|, lên|, lịch|, m|, mercedes|, mường|, nghệ|, ngân|, nhất|, nước|, nằm|, phía|, saudi|, thuế|, tokyo|, tphcm|, tt|, tàu|, tăng|, v|, viettel|, đa|, đi|, đáp|, đường|- bắc|- cần|- giọng|- nam|- nơi|- real|- tp|. bắc|. h|. hiệp|. huỳnh|. hải|. khu|. mức|. nga|. nguyễn|. tuyến|. vnexpress|. washington|. xe|. yên|. đơn|/ reuters|: #|: bệnh|: dương|: khởi|: minh|: n|: new|: nghi|: nhiều|: nhân|: nữ|: the|: thiên|: thắng|: thủ|: xử|: đại|: đỗ|; nguyễn|ai cũng|bao lâu|biến|biết trước|buôn|buổi tối|by|bà mẹ|bài học|bàn|bên trong|bình thường|bí|bơm|bản chất|bảo tôi|bắn chết|bắt quả|bằng việc|bị ảnh|bộ ảnh|bữa cơm|bữa tiệc|canh|cao hơn|cao mỹ|chi|chiếc áo|chiều cùng|cho mỗi|chu|chênh|chênh lệch|chín|chính quyền|chính vì|chút|chăn|chơi .|chấm dứt|chất|chế biến|chỉ dừng|chỉ khoảng|chỉ sau|chủ tọa|chủ yếu|chủ đầu|cuối tuần|cuốn sách|các con|các quan|cách|cách làm|cân bằng|có bất|có hiệu|có khoảng|có không|có nhu|có quyết|có ít|có đầy|cô dâu|cùng ngày|cũng xảy|cư|cương|cưới|cải|cải tạo|cận|cắt|cổ vũ|cổ động|cụ|của anh|của chị|của hãng|của mẹ|của một|của người|của tỉnh|của tổng|của ubnd|cứ|cứ đi|cử tri|danh giá|danh hài|des|diễn|do chính|dù|dù không|dù là|dùng có|dưới #|dưới thời|dẫn nguồn|dậy|dự tính|ernesto|ghi rõ|ghét|giao|girl|giá #|giả|giải quyết|giảm mạnh|giảm nhẹ|giận ,|gây tai|góp #|gần đó|gồm|hai đội|han|hiếu|hiểm xã|hiện chưa|hiện nay|hiệp #|hiệp các|hoạt|hun|huấn luyện|hàng chục|hơn|hưởng|hạt|hậu thuẫn|hằng năm|hết|học khoa|học sinh|hợp tác|is|khi|khi chúng|khi chỉ|khi giành|khi làm|khi mà|khi một|khi nào|khi quyết|khi ra|khi vợ|khi đi|khi đăng|khi được|khu #|khách mời|khám|khắp|khớp|kinh doanh|kiêm|kiểm tra|kèm|kỷ niệm|lan khuê|là dự|là hình|là lễ|là máy|là món|là phương|là thực|là tâm|làm #|làm thế|lãng|lầm|lần này|lớp #|lợi ,|mãi|mạnh hơn|mấy|một|một bộ|một công|một trong|nghi vấn|nghiêm|nghĩ rằng|nghĩ sao|nguy|ngày mai|người mỹ|người ta|ngọt|nhiều năm|nhà ở|nhãn|như :|như dự|như những|như thông|nhưng các|nhưng người|nhẫn|nhập cảnh|những bức|những ngày|này làm|nã|não|nên các|nên làm|nên phải|nó|nước nga|nặng #|nổ|nợ|oanh|phi công|phá|phán quyết|phát động|phân phối|phê duyệt|phía sau|phù hợp|phải là|phụ|phủ phải|qua việc|quan tâm|quen thuộc|quân #|quả là|quảng bá|quận thủ|rất mạnh|rất nhiều|rộn|sao !|soạn thảo|sáng|sáng #|sáng ngày|sóc|sôi|sẽ kiểm|sẽ lập|sẽ sở|sốc|tang|theo các|theo yêu|thi|thiết|thiết kế|thu nhập|thuộc bộ|thuộc dự|thuộc địa|thành|thái độ|thì phải|thì xảy|thôi ,|thông và|thông điệp|thương tích|thảo luận|thận|thế nào|thống nhất|tiến|tiếng kêu|tiềm|tiễn|toàn bộ|trong chiều|trong những|trong sáng|trong tương|trung|trên thị|trên toàn|trình|trích|trôi|trúng thầu|trưng|trẻ|tâm|tâm ,|tìm thấy|tình ,|tình nguyện|tính đến|tòa án|tôi thì|tôn trọng|tăng cao|tương|tương đương|tương đối|tại các|tại london|tại tây|tạo thành|tấn|tất|tập|tắm|tỉ|tọa đàm|tố giác|tốt nhất|tồn tại|tổn|tội|tới năm|từ "|từ công|từ lúc|từ năm|từ sau|từ sáng|từ tháng|uống nước|vi|video :|vs|và australia|và bán|và chúng|và cơ|và gặp|và hãng|và hội|và khối|và liverpool|và mỹ|và nato|và ngành|và thụy|và tại|và xe|và đường|và đến|vào cuộc|vào khu|vào lúc|vào sáng|vì đây|ví dụ|vùng|vẫn sử|vận|về luật|về lý|về phát|về phía|về sau|với chủ|với công|với doanh|với hàng|với khu|với mỹ|với số|với trường|với tỉ|vụ cháy|vừa công|vững|xem|xuất bản|xét nghiệm|xấu|yêu thương|yếu|¶ ban|¶ chiếc|¶ chiều|¶ công|¶ cụ|¶ hai|¶ hiện|¶ hôm|¶ hội|¶ một|¶ nhóm|¶ sở|¶ thứ|¶ đoàn|¶ đây|¶ đến|¶ đồng|án #|ánh|âm mưu|ông lê|ông thắng|ông trần|đa số|đang chuyển|đang phối|đi kèm|đi với|điêu|điểm #|đào|đáp ứng|đã giảm|đã khởi|đã thả|đã trang|đã xảy|đêm qua|đích|đó mới|đóng cửa|đôi khi|đăng bài|đường ,|được niêm|được thành|được triển|đại học|đạt doanh|đất nước|đầu năm|đầu tháng|đẩy|đặc biệt|đến cuối|đến các|đến cửa|đến hiện|đến lúc|đến nay|đến đây|để bán|để hỗ|để theo|để tạo|để về|để xây|đồn|đồng chí|đồng loạt|đỗ xe|động lực|đụng|ước tính|ở bắc|ở tỉnh|ở đức|ứng phó
-12: ! để|" thủ|# %|# chính|# phiên|# sở|# trước|# vòng|# đều|# để|% #|( bao|( h|( hiệp|( mã|( nhật|( thị|( đơn|)|) bày|) chiều|) chính|) chỉ|) cảnh|) cấp|) cầm|) dự|) giám|) gửi|) hai|) hà|) lần|) mang|) một|) nguyên|) nhân|) sau|) theo|) thuộc|) thành|) thực|) trong|) tuyên|) tại|) từ|) tử|) việc|) vào|) vẫn|) với|) xuất|) xảy|) đại|) đặt|) đều|) đứng|) ở|, apple|, bao|, bồ|, giảm|, h|, hướng|, israel|, phường|, tam|, thiết|, thầy|, ubnd|, washington|, xe|, xây|, áo|, đan|, điện|- cuba|- năm|- tây|. báo|. hà|. máy|. tham|. toàn|. tàu|. tên|. đông|. đồ|: duy|: ghi|: l|: quốc|: trí|: xuân|an ninh|anh đã|bao|biết|biết con|bác|báo cáo|béo|bình mỗi|bó|bóng chuyền|bốc|bộ phim|bụng|ca|can|cao cấp|chi trả|chiếm #|chiếm giữ|chiến lược|chiến đấu|chiều|cho cùng|chuyên án|chuyện tình|chúng tôi|chạy trên|chả|chế tạo|chỉ #|chỉ sở|chống|chứng là|coi trọng|cuối năm|các biện|các phương|còi|có ai|có kết|có nơi|có quy|có tầm|có động|công|cùng là|cúng|cơ bản|cư dân|cả nước|cấm|cấu|cần #|cần có|cần tiếp|cầu|cổ phần|cổ đại|cộng|của apple|của bộ|của công|của họ|của is|của mình|của mỹ|của pháp|của quốc|của ấn|da|diệp|do chủ|du ký|dáng|dâm|ghép|giao bóng|giành lại|giàu|gương mặt|gần #|hai người|hiệp|hoa|huyền thoại|huấn|hàng loạt|hãng thông|hóa|hôm thứ|hơn ,|hướng về|hậu quả|học quốc|hồi cuối|hội các|hợp với|juan|khai của|khai thác|khi "|khi bước|khi bạn|khi chuyển|khi chính|khi các|khi công|khi kiểm|khi nghe|khi người|khi rời|khi tiến|khi xem|khi điều|khi đánh|khi ở|khoa hồi|khoảng hơn|khoảnh|không ,|khẩn|kiến|kiểm|kiểu|kỳ|kỹ sư|lan|liên kết|luyện|luôn sẵn|là bước|là chưa|là chương|là hoạt|là khi|là khu|là trận|là việc|là vấn|là vụ|là ý|là đất|làm ăn|lây|lúc đang|lạc|lần thứ|lập nghiệp|lỗ|lộ|lớp|lợi|lục|minh tú|mini|miếng|màu xanh|màu đỏ|mùa|mùa này|mùa đầu|mùi|mẹ của|mỏi|mổ|mỗi lần|mỗi năm|mộng|một bài|một hồi|một người|một năm|một phần|một tháng|mỹ nhân|n|nghĩ mình|ngày nay|ngư dân|người pháp|người đứng|ngầm|ngắn|ngữ ,|nhiều người|nhiều ý|nhìn lại|như các|như không|như mọi|nhận thông|này còn|nói riêng|năm|năm #|năm đó|nơi|nữa|phiên bản|phá hủy|phát sóng|phê|phù|phụ huynh|phục|qua các|quan niệm|quan sát|quán|quý|ra quân|rộng #|rửa|so với|sung|suốt thời|sơ|sẽ mở|sốt|tay|theo bà|theo chị|theo ông|theo đại|thiệt hại|thuộc khu|thân|thì bất|thì các|thúc|thăm của|thắng #|thể|thể thao|thịnh|thời trang|thủ|thứ hai|thử|thử nghiệm|tin|tiêu diệt|tiến hành|tiền|to|trao trả|trinh|trinh sát|trong năm|trên thế|trên đảo|trì|trấn thành|trọng|trục|trừng|trừng phạt|tuyệt|tuần ,|ty .|ty xổ|ty đại|tài ,|tàu chiến|tình|tăng thêm|tại #|tại châu|tại quận|tại sao|tạm giữ|tạp|tạp chí|tặc|tế dự|tối|tối nay|tối ngày|tồn di|tổ|tổ chức|tổng giám|tộc ,|tờ|tỷ lệ|va|vai diễn|việt anh|và al|và arsenal|và bệnh|và hệ|và máy|và nước|và phía|và quảng|và real|và ở|vào các|vào nam|vào đầu|vân|vì một|vẫn hoạt|vận hành|vận động|vậy là|vị trí|với dự|với nhiều|với sự|vụ tai|vừa phát|vừa phóng|vừa qua|xong ,|xuống #|xác định|xử lý|zinedine zidane|¶ chiến|¶ cảnh|¶ hình|¶ khoảng|¶ lực|¶ việc|¶ ảnh|âm|đi lễ|điên|điều chỉnh|điều trị|điều đó|điểm mới|điện|đoàn bóng|đào tạo|đáng|đáng chú|đây cũng|đã xử|đóng tại|đơn|được trang|được ubnd|được đầu|đại gia|đại sứ|đạt #|đấu tranh|đậm|đặc|đẹp|đến cầu|đến giờ|đến năm|đến quảng|đến thừa|đến đoạn|để ngăn|để ý|định hướng|đồng|độc lập|đội tuyển|đớn|ảo|ở anh|ở lượt|ở mức|ở phía|ở thái|ức|ứng|ứng dụng
-15: # chỉ|# con|# khi|# mùa|# trên|# vẫn|# đối|( cia|( huyện|( hàn|( lào|( tỉnh|) bên|) cho|) các|) có|) dẫn|) hoặc|) hãng|) hội|) khoảng|) khu|) không|) mới|) nhiều|) những|) phát|) số|) tham|) tiếp|) trung|) vì|) về|) đi|) đây|) đã|, an|, d|, giữ|, hy|, hà|, hàn|, hòa|, hóa|, hưng|, hải|, khách|, kiên|, mức|, ninh|, nâng|, nơi|, pgs|, phú|, quận|, sử|, vĩnh|, đảo|- hà|- đơn|. mục|. quan|. vinh|: thái|: tấn|: đ|: đức|; tổ|an toàn|angela|bà|bàn thắng|bạn có|bảng|bảo đảm|bắn|bối|c|cao|chiếc|cho #|cho phép|chuyến thăm|chuyển giao|chuỗi|chỉ tiêu|chị|chủ nhiệm|chủ tịch|cuộc đời|cát|còn lại|có thiết|có thế|có điều|cô nàng|công suất|công tác|cấp cho|cầu thủ|cắt đứt|của cha|của chủ|của các|của triều|cựu|danh sách|duy|dĩ|dư|dưới sự|dịp|dịp này|dự buổi|gia|giai|giam|giao thông|già|giá trị|giáo sư|giảm|giới|giữa|gọi là|gồm :|hai năm|hiểm|hàng ngoại|hàng thương|hâm|hè này|hơn #|hạn chế|học )|hồ|hỗ|hỗ trợ|khi nhận|khi đưa|khiến #|khung|khác|kháng cự|khó khăn|khô|khẩn trương|khổ|khủng bố|kiểm soát|kì|luôn coi|luật sư|là :|là bài|là chiếc|là cách|là cần|là kết|là lý|làm rõ|làm sao|lâm|lãnh|lí|lúc #|lạ|lớn nhất|lời mời|mang bks|muốn hẹn|màn trình|môi|mùa giải|mật|mẹ chồng|mệnh|một khi|một thành|một vài|mở rộng|nam|ngoại|ngôi sao|người con|người được|ngắm|ngữ .|nhiệm vụ|nhân dẫn|như nhiều|như trước|nhất|những hình|này ¶|năm ngoái|nửa|nữ|pha|phong|phát triển|phạt|phục vụ|phủ phê|qua nhiều|qua những|quyền địa|quân ca|quả|riêng|rẻ|rộng|siêu|soạn|sáp|sáp nhập|sáu|sản xuất|sẽ phối|sự thật|taxi|thai|thi công|thua #|thẩm|thật ,|thợ|thứ ba|thứ nhất|tiêm|tiếp theo|tiệc|trang|trang bị|tranh thế|trong khu|trong khuôn|trung bình|truyền|trách|trái|trên địa|trận ,|trẻ ,|tuyển|ty tnhh|tài năng|tài trợ|tám|tâm lý|tân|tích|tính|tăng mạnh|tại nhật|tại qatar|tại việt|tấm|tọa|tống|tồn|tụ|từ thời|u|va chạm|và hơn|và juventus|và nhật|và thế|và tiếng|và trong|và từng|và u23|vài ngày|vào chung|với hình|với thời|với tôi|vụ của|vừa bắt|xả|xếp hạng|xứ|xử|zinedine|¶ ngoại|ông nguyễn|đa|đang tích|đang tăng|đoạn qua|đàm vĩnh|đánh bom|đây là|đã họp|đã phóng|đó đã|đông người|được phóng|được sản|được thiết|được thông|đại|đảm bảo|đảng|đấu giá|đầm|đầu tư|đẻ|đến ngày|đến thời|để mua|để phát|để tránh|để đi|đợt|ảnh :|ồn ào|ở #|ở iraq|ở nước|ở syria|ở vùng|ủy và
-18: ! ngoài|! đây|" báo|" bất|" dù|" hội|" nói|" pháo|" siêu|" đại|#|# #|# các|# câu|# có|# công|# cũng|# dự|# giải|# kỳ|# lộ|# một|# nhận|# nhằm|# nữ|# phiếu|# phòng|# phút|# qua|# tay|# thành|# thí|# trần|# tại|# v|# wimbledon|' siêu|( acv|( ecb|( eia|( giáp|( iran|( jcs|( mda|( nasa|( nis|( pvc|( scmp|( syria|( tmv|( tạm|( vietcombank|( vn|( vpf|( wti|( xây|( đoạn|) afp|) an|) bùi|) bạch|) bệnh|) bỗng|) cao|) chi|) chiếm|) chất|) chết|) chủ|) cứ|) giai|) góp|) hiện|) hoạt|) hàng|) khiến|) khá|) kim|) kiến|) lớn|) mạng|) new|) ngay|) ngày|) nhận|) này|) nâng|) nó|) phối|) qua|) quản|) ra|) real|) rằng|) rủ|) thí|) thương|) thời|) truy|) trần|) trận|) tàu|) tạm|) tổng|) tờ|) ubnd|) vận|) xuống|) xã|) đa|) đông|) đúng|) đảng|) đề|) để|) đồng|) ước|) ủy|, as|, audi|, bonucci|, c|, california|, canada|, chiếm|, chống|, colombia|, cà|, cúp|, cổng|, dài|, dữ|, facebook|, florentino|, gucci|, gắn|, hernandez|, hungary|, hòn|, i|, khóa|, kia|, kiêm|, league|, lg|, mitsubishi|, mô|, mưa|, nissan|, nối|, oman|, pháp|, qatar|, san|, sri|, sài|, sẵn|, texas|, than|, thêm|, thổ|, triển|, trời|, tuần|, tái|, tạm|, tết|, tốt|, vcb|, vịnh|, xem|, xi|, xiii|, xét|, xếp|, yên|, ý|, đóng|, đăk|, đấu|, độ|- bsc|- chiều|- kis|- lộc|- msi|- new|- phs|- shs|- sáng|- sẽ|- âu|. apple|. com|. eu|. galaxy|. giai|. hàn|. hồ|. khối|. lượng|. mang|. moscow|. màu|. mưa|. ngài|. nhất|. nhằm|. sức|. tp|. tuệ|. tỉnh|. tốc|. tức|. đào|/ #|/ h|/ ngày|: bảo|: hải|: hữu|: lao|: lại|: màn|: mưa|: nhóm|: phạm|: quỳnh|: tìm|: vitic|: www|: đào|; không|; nghị|; thăm|; triển|; tập|ai muốn|ai trong|al thani|ali|an bắc|an chỉ|an khám|an không|an lhq|an làm|an phối|an ra|an tô|an đầu|an đề|andy|anh|anh ,|anh cũng|anh nói|anh trai|antonio conte|axit|b ,|ba :|ban bạn|ban hợp|ban điều|bay không|bay su|bay được|benjamin|benjamin netanyahu|bikini|bill clinton|biến và|biết khi|biết những|biết sau|biết ông|biển số|biểu|biểu này|biệt tại|biệt đối|buổi công|buổi tiệc|buổi trưa|buổi tọa|bà con|bà nội|bài báo|bán ,|bán tại|bán vé|báo|báo các|báo công|báo kết|báo nêu|báo số|bão|bé có|bé không|bé được|bên có|bên đang|bình thế|bóc|bóng này|bước đi|bại của|bạn cùng|bạn nên|bạn nói|bạn phải|bạn thấy|bạn trai|bạn tôi|bạn đừng|bản ghi|bản mới|bản nâng|bản tin|bản tường|bầu không|bậc cha|bậc phụ|bật nhất|bắt giam|bắt khẩn|bằng mà|bến|bị hại|bọn|bố con|bố của|bộ|bộ cánh|bộ phòng|bộ quá|bộ váy|bởi thế|bức tường|ca sĩ|ca sỹ|can thiệp|cao của|cao nhất|carlo|cha|chiếc xe|chiếm tới|chiếm đóng|chiến|chiến giữa|chiếu sáng|cho dự|cho thuê|chung cũng|chung của|chung quan|chuyến|chuyền nữ|chuyện đã|chuông|chuột vào|chàng trai|cháo|cháy không|cháy rừng|cháy được|chân vào|chí cũng|chí của|chí họ|chí là|chí một|chí nếu|chí trong|chính (|chính chủ|chính khẳng|chính những|chính sẽ|chính trong|chính đang|chôn|chú chó|chưởng|chấp việc|chắn ,|chắn là|chẳng đã|chế ,|chế cho|chế hoạt|chế quản|chế độ|chỉ chiếm|chỉ các|chỉ nghĩ|chỉ người|chỉ tăng|chỉ vài|chị gái|chị không|chị t|chống lưng|chống ma|chống tội|chồng không|chụp từ|chủ .|chủ hillary|chủ tiệm|chủ trong|chức an|chức hàng|chức hợp|chức thành|chức xúc|chức đã|clip ghi|comey|con gái|con là|con số|con trăn|con tôi|con ông|cuối giờ|cuộc biểu|cuộc gọi|cuộc thăm|cuộc trả|càng nhiều|càng sớm|các buổi|các bác|các chính|các chỉ|các cô|các lực|các nhà|các nội|các quốc|các số|các thành|các trang|các tuyến|cách hành|cách lợi|cách trung|cái tên|cán bộ|cán mốc|cáo (|cáo này|cáo phương|cáo trần|cáo từ|cáo đánh|cát -|câu chuyện|câu cá|còn bao|còn cung|còn hạn|còn khoảng|có dung|có duy|có gì|có khách|có nắng|cô|cô bé|cô lập|cô ta|công bằng|công chức|cùng chúng|cùng cấp|cúp|căn|cũ ,|cũ .|cũ và|cưới diễn|cưới được|cường hợp|cường sự|cường độ|cả công|cả hai|cả họ|cả trong|cả điều|cải cách|cảm của|cản trở|cảnh sảng|cảnh trong|cấp cứu|cấp phép|cấp phúc|cần chú|cần chủ|cần khẩn|cần nói|cần phối|cần triển|cần vài|cầu này|cập nhật|cập tới|cậu|cố này|cố xảy|cổ|cờ|cục đã|củ|của con|của gia|của hàn|của mourinho|của nga|của nhiều|của nhật|của nó|của samsung|của sở|của đoàn|của đức|cứ kết|cứ tài|cứ để|cứu ,|cứu cho|cứu này|cứu quản|cử tổng|cửa khẩu|cửa sổ|da của|danh|danh mục|danh thủ|dantri|di sản|di động|diễn của|diễn văn|diện cục|diện nhà|diện thương|do bộ|do một|do quân|do đối|doanh và|dài|dài #|dài khoảng|dân (|dân có|dân cư|dân cần|dân không|dân phát|dân phải|dân quận|dân số|dân trần|dân tập|dân xung|dân đi|dân đến|dòng xe|dù bạn|dù cho|dù chúng|dù chưa|dù công|dù giá|dù sở|dù thế|dù thời|dù trong|dù việc|dùng cũng|dũng|dũng (|dương mỹ|dưới chân|dưới hình|dần ,|dầu việt|dẫn #|dậy sóng|dịch này|dịch ¶|dụng lúc|dụng những|dụng sự|dữ|dự thảo|dự vòng|dự world|dựng làm|dựng đảng|dựng đề|em cũng|em trai|em được|fan|fan hâm|francois hollande|game cầm|ghi hình|ghế sau|gia (|gia buổi|gia chương|gia cuộc|gia hàn|gia trong|gia trung|gia tâm|giai điệu|gian thi|gian trôi|giao các|giao hữu|giao nước|giao tháng|giao đất|già rồi|giàu nhất|giá trên|giá đất|giám khảo|giáo -|giáo dùng|giáo mầm|giáo nhập|giáo trong|giáo trên|giáo và|giúp bạn|giúp người|giả của|giả thiết|giả đã|giải ngoại|giải nguyên|giải về|giảm gần|giấc|giới chuyên|giới là|giới quan|giờ anh|giờ em|giờ không|giờ nghỉ|giời ,|giữa các|giữa hai|giữa năm|gái xinh|gì chúng|gì không|gì tôi|gì xảy|gì đã|gì đó|gương|gạch|gần sáng|gặp giữa|hai|hai :|hai có|hai tuần|hai đã|hai được|hay trung|heather|heather nauert|hiện các|hiện tội|hoa xuân|hot girl|hoàng nhạc|hoàng thanh|hoàng đức|hoạch của|hoạch sơn|hoặc #|hoặc các|huy bản|huyền|huyện sóc|hà cho|hàng của|hàng trên|hành kiểm|hè|hè ,|hình "|hình :|hình có|hình này|hình thi|hình ảnh|hòa #|hòa (|hòa và|hòa đã|hóa hữu|hóa nghệ|hôi|hôm trước|hùng cũng|hơn hết|hơn nửa|hưng|hưu|hương giang|hại trong|hạn lĩnh|hạng bảng|hậu của|hậu kỳ|hẳn với|hết đều|hệ của|hệ hợp|hệ nga|hệ thứ|hệ việt|họ có|họ muốn|học new|học quân|học văn|hội chế|hội chủ|hội còn|hội cần|hội học|hội liên|hội phải|hội quan|hội thương|hội trước|hội tổ|hội yên|hội đua|hợp ,|hợp cự|hợp lý|hợp môn|hữu vẻ|igor|jeff davis|jurgen klopp|justin|kem|khai mạc|khi bé|khi bỏ|khi chết|khi chụp|khi cơ|khi di|khi dừng|khi em|khi giết|khi hạ|khi ký|khi lực|khi nghiên|khi nghỉ|khi nhậm|khi nước|khi nắm|khi phân|khi qua|khi sát|khi sử|khi tai|khi thi|khi thực|khi tiếp|khi tôi|khi u20|khi việc|khi xe|khi đâm|khi đón|khi đấu|khoa (|khoan|khoán lược|khoán sài|khoán thành|khoán tp|khoăn|khoảng|khoảng #|khoảng cách|khoảnh khắc|khuẩn|khác .|khách nước|khách trên|khí ,|khóa|khóa #|khôi|không hay|không kiểm|không lo|không loại|không quốc|khăn trong|khảo mỹ|khẩu dầu|khắc|khỏi các|khổ vì|khủng|kia chiến|kim loại|kim vô|kinh|kiến #|kiến sẽ|kiến thức|kiến trúc|kiện có|kiện để|konstantin|kính yêu|kế|kế này|kết champions|kết án|kể của|kể đến|kịch của|kỳ ai|kỳ cựu|kỳ lạ|kỳ nghỉ|kỷ|la|lang|liêm|liệu|long trọng|loài|loại|loại #|loại rau|loại trái|lukaku|luôn bác|luận này|luận về|luật pháp|là biện|là chúng|là cuộc|là cửa|là hướng|là khoản|là loại|là lỗi|là màn|là mình|là mức|là năm|là nỗi|là phát|là sau|là sân|là triệu|là trách|là tuyên|là tính|là yêu|là đơn|là địa|là ưu|làm của|làm mát|làm nơi|làm tốt|lá thư|lát sau|lâm tỉnh|lâu|lây nhiễm|lãi|lãnh đạo|lê công|lê quang|lê thị|lên trên|lúc chờ|lúc con|lúc giằng|lúc người|lúc ngồi|lúc thấy|lý|lý an|lý giá|lý kinh|lý là|lý nhà|lượng #|lượng các|lượng hàng|lượng hải|lượng lớn|lượng người|lượng thí|lượng và|lượng xe|lạc với|lại chuyện|lại sự|lại thời|lấy bộ|lấy mẫu|lần ra|lắp|lẻ tại|lẽ do|lẽ với|lề hội|lễ có|lễ thời|lệ nợ|lệch giá|lệnh của|lịch cũng|lịch tỉnh|lỏng|lộ thăng|lội|lớn những|lời anh|lời của|lời trên|lời vấn|lời zing|lợi của|lụt|lứa tuổi|lửa bay|lửa hwasong|lửa mỹ|lửa đánh|mang biển|martin|massimiliano allegri|may vụ|men|michael fallon|minh bạch|minh quân|miễn|mohammed|mong các|moon|moon cũng|muốn biết|mà lại|mà triều|mà trung|màn hình|màn đêm|màu hồng|màu áo|máy này|máy đi|mèo|mình ,|mình thì|mí|mò|món|móng|môn ngữ|mùa ,|mũ|mơ của|mưa kéo|mạnh nhất|mạnh đến|mấy năm|mặt ban|mặt các|mặt trong|mặt trời|mẹ ,|mẹ và|mẽ|mối đe|một ai|một chuyến|một cuộc|một hệ|một khoảng|một kết|một loạt|một thời|một điểm|một động|mới cũng|mới tại|mới với|mỡ|mụn|mức tăng|mức điểm|nam giới|nay anh|nay chỉ|nay em|nghi phạm|nghiêm cấm|nghiêm trọng|nghiệm hiện|nghiệp cao|nghiệp này|nghĩ ,|nghĩ chúng|nghĩ điều|nghĩa|nghệ của|nghệ việt|nghị có|nghị hiệp|nghị năm|nghị phát|nghị tổng|nghị việt|ngoài khơi|ngoại thượng|ngoại trung|nguyên bản|nguyễn bá|nguyễn công|nguyễn sỹ|nguyễn thu|nguyễn tấn|nguyện của|nguyện vọng|ngàn|ngàng|ngào|ngày cô|ngày trước|ngày tết|ngày vía|ngày vừa|ngón|ngư|người biết|người bảo|người bắt|người chạy|người chứng|người cố|người di|người gọi|người lo|người lính|người lạ|người quan|người thích|người thắc|người trên|người trẻ|người trực|người tìm|người tử|người ý|người đầu|người đồng|người đổ|ngưỡng|ngưỡng tài|ngược với|ngắm nhìn|ngắm những|ngờ có|ngờ với|ngữ|ngữ trung|nhau ,|nhiên "|nhiên (|nhiên anh|nhiên hiện|nhiên một|nhiên người|nhiên nhiều|nhiên sự|nhiên thời|nhiên trên|nhiên trước|nhiên tại|nhiên điều|nhiên đó|nhiêu năm|nhiều cách|nhiều cô|nhiều nguyên|nhiều ngày|nhiều thông|nhiều thời|nhiễm|nhiệm bộ|nhà anh|nhà bệnh|nhà bị|nhà làm|nhà nạn|nhà quan|nhà trọ|nhà tâm|nhân|nhân bị|nhân người|nhân nhanh|nhân này|nhân sau|nhìn chung|nhóm nghiên|nhóm người|như #|như cái|như họ|như nhật|như thái|nhưng "|nhưng mới|nhưng việc|nhả|nhất dân|nhất quán|nhất thiết|nhận những|nhận với|nhập của|nhật #|nhật (|nhật tuần|nhật vừa|nhắm tới|nhằm nâng|nhằm thúc|nhằm tạo|nhằm đối|nhẽ|những|những buổi|những bài|những bộ|những chia|những cuộc|những cái|những cầu|những gì|những khu|những không|những lo|những món|những nguyên|những phiên|những phân|những phụ|những sự|những thay|những thời|những tác|những tình|những vụ|những đóng|ninh kinh|ninh liên|ninh mạng|niêm|niêm yết|niềm tin|nàng cũng|nào .|nào giết|nào là|nào tôi|nào đi|nào được|này "|này #|này bao|này chắc|này gây|này hiện|này lý|này một|này mới|này nằm|này sau|này theo|này thường|này thật|này tạo|này về|này đi|này để|này ảnh|ném bom|nên cho|nên cũng|nên dùng|nên nếu|nên xem|nên ăn|nó có|nói hơn|năm trôi|năng trẻ|nơi ở|nước chủ|nước hỗ|nước khi|nước làm|nước mà|nước theo|nước thu|nước tiếp|nạn liên|nạn nhân|nằm cách|nếu chúng|nọ|nối thành|nồi|nổ khiến|nỗi ,|nộ|nội chiến|nới lỏng|nửa tháng|nữ bị|nữ có|nữ mang|nữa là|phim là|phim được|phiên này|phong trào|phong tục|phá lưới|phá đường|phái đoàn|pháp #|pháp rod|pháp thượng|phân loại|phép xây|phía bộ|phía gia|phía việt|phòng khách|phòng khám|phóng một|phóng sự|phúc cho|phút #|phút đầu|phương tây|phạm|phải #|phải chấm|phải chọn|phải lúc|phải tay|phải tăng|phải xem|phải đảm|phần mềm|phần phát|phần xét|phẩm có|phẩm và|phố cần|phố cổ|phố hải|phố này|phố và|phục của|phủ có|phủ công|phủ cùng|phủ ký|phủ là|phủ mai|phủ mà|phủ năm|phủ phan|phủ thì|phủ thông|phủ trong|phủ đánh|phủ đối|phức tạp|pin|putin .|putin cũng|quan .|quan thuế|quyết cũng|quyết để|quyền thuộc|quyền thành|quyền tỉnh|quá nhiều|quân không|quân tại|quả chung|quả chụp|quả cuối|quả làm|quả tang|quả vòng|quả vụ|quận cầu|quận sẽ|quốc (|quốc ;|quốc arab|ra bắc|ra chúng|ra cũng|ra một|ra những|ra phải|ra đây|riêng gì|rà|rà soát|ràng là|ráo|ráo riết|rất tiếc|rằng người|rồi tôi|rớt|rủi|rủi ro|sai thì|salman bin|sao chúng|sao cô|sao em|sao lại|sao những|sau cùng|sau là|sergei ryabkov|sinh cho|sinh học|sinh không|sinh sẽ|sinh thi|sinh thái|sinh trường|sinh vật|sinh đăng|siêu sao|siêu thị|soạn trân|suốt buổi|suốt cuộc|suốt những|sách|sáng nay|sát (|sát có|sát của|sát hiện|sát sau|sát thành|sát tại|sát vũ|sát đường|sót|săn đón|sĩ bảo|sĩ cho|sĩ cũng|sĩ mỹ|sưu|sản và|sắc xinh|sẻ sau|sẽ biến|sẽ chạy|sẽ dựa|sẽ nằm|sẽ sẵn|sẽ xét|số chung|số chỉ|số cư|số hiệu|số khách|số phụ|số thành|số tin|số trên|số vị|số vốn|số điện|số đơn|số địa|sống này|sụt giảm|sức|sự có|sự dẫn|sự giúp|sự phối|sự thay|sự thì|sự việc|ta biết|ta hay|ta muốn|tay vào|tayyip|tayyip erdogan|tennis|thao #|thay cho|theo chia|theo chương|theo hướng|theo kế|theo mức|theo nghị|theo sở|thi của|thi là|thoại của|thoại người|thu của|thu hồi|thua đậm|thuật này|thuật tp|thuốc này|thuộc bang|thành cho|thành tựu|tháng nay|tháng tư|tháo gỡ|thâu|thâu tóm|thì ,|thì chính|thì rất|thì va|thích cho|thích thì|thông cũng|thông hàn|thông đưa|thúc hội|thư t|thư và|thương .|thương sẽ|thương và|thước của|thưởng thức|thượng|thạc|thạc sĩ|thấy ,|thấy cô|thấy thi|thấy thế|thấy tôi|thần của|thần là|thầy|thầy người|thận nhân|thật bất|thắng cũng|thắng đậm|thế của|thế lực|thế thì|thế trận|thế tôi|thể chúng|thể do|thể dùng|thể nhận|thể nào|thể tin|thể vào|thể xem|thể để|thị của|thịnh vượng|thống "|thống bill|thống giám|thống đèn|thống đương|thờ|thời|thời khắc|thời phải|thời sẽ|thời ông|thời điểm|thời đó|thời đề|thủ không|thủ tiếp|thủ trẻ|thủ vịnh|thủ đã|thủ đô|thủng lưới|thủy sản|thứ|thứ đều|thức này|thử thành|thực phẩm|thực tiễn|thực vật|tillerson|tim "|tin bóng|tin bất|tin lực|tin nói|tin năng|tin thêm|tinh|tiêu là|tiến độ|tiếng là|tiếp ¶|tiết kiệm|tiềm năng|tiền #|tiền ,|tiền còn|tiện|tomomi|tomomi inada|toshiya|toshiya miura|toàn|tra ban|tra của|tra trong|tra đã|trai này|trailer|trang sức|trang trí|trang trại|tranh giữa|tri đề|triển (|triển khai|trong cơ|trong dự|trong hoạt|trong môi|trong nội|trong thành|trong tháng|trong thương|trong ít|trump không|trump từng|trung tá|trung vào|tránh bị|tránh những|tránh sự|tránh tình|trên những|trên xe|trình ,|trình an|trình di|trình hoạt|trình làng|trình thanh|trình về|trí )|trí cho|trí này|trùng hợp|trưa ,|trưa cùng|trưa ngày|trước của|trước hết|trước u20|trường hà|trường là|trường nguyễn|trường phát|trường sẽ|trường thpt|trường thành|trường việt|trưởng -|trưởng chủ|trưởng john|trưởng lưu|trưởng năng|trưởng tỉnh|trưởng tổng|trưởng ¶|trưởng đoàn|trưởng đánh|trưởng đại|trần khánh|trần vĩnh|trận hòa|trắng|trắng "|trắng .|trẻ .|trẻ nhỏ|trị công|trị của|trị gia|trị phân|trịnh thị|trọn|trời mưa|trụ|tuoitre|tuoitre .|tuần này|tuổi này|ty cung|ty không|ty này|ty phát|ty điện|tài (|tài nguyên|tài ¶|tài đã|tàu cá|tá hoàng|tá phan|tá đặng|tác an|tác bảo|tác đối|tâm cho|tâm chỉ|tâm của|tâm giám|tâm lưu|tâm thể|tâm triển|tên gọi|tìm hiểu|tìm mua|tìm người|tình báo|tình nghi|tín hiệu|tính có|tính trong|tính tổng|tôi chỉ|tôi kêu|tôi lo|tôi mất|tôi quyết|tôi sinh|tôi thường|tôi thực|tôi từng|tôi tự|tôi và|tôi đánh|tôn|tùy|tú ,|tăng|tăng giá|tăng hơn|tăng nhanh|tăng áp|tư -|tư chứng|tư cũng|tư cơ|tư quy|tư tỉnh|tư việt|tư vào|tương lai|tương ứng|tướng cộng|tướng israel|tướng kết|tướng tại|tướng xem|tướng đặt|tướng đối|tưởng ,|tượng của|tượng là|tại bảo|tại diễn|tại hoa|tại mosul|tại tôi|tạo công|tạo huyện|tải ô|tản|tản nhiệt|tấm ảnh|tấn trung|tất cả|tần|tẩy chay|tập của|tập này|tập và|tật|tắc này|tắm .|tế châu|tế gia|tế hiện|tế không|tế kon|tế phối|tế tại|tế xã|tế đà|tế để|tệ|tỉnh cho|tỉnh giao|tỉnh sẽ|tịch chuyên|tịch ngân|tịch phụ|tịch quận|tịch quỹ|tối đa|tốp|tồi tệ|tổng thống|tổng vốn|tội không|tội nhiều|tới đây|tờ daily|tức mới|tức về|từ chiều|từ nay|từ xa|từ đó|tử giáo|tự do|tự là|tự với|ubeda|uống rượu|video trên|viên báo|viên bảo|viên chức|viên các|viên công|viên dự|viên không|viên mỹ|viên trường|viên y|viên đoàn|viết chỉ|viết của|viết này|việc bắt|việc chuyển|việc chăm|việc công|việc dùng|việc hiện|việc học|việc một|việc ngay|việc nhanh|việc thực|việc ở|viện )|viện công|viện thông|viện thế|viện từ|viện ¶|viện âm|viện để|và ac|và barca|và bayern|và brazil|và chưa|và chống|và cty|và dịch|và facebook|và giá|và google|và hóa|và italy|và lực|và microsoft|và màn|và ngôn|và phiến|và psg|và sea|và thổ|và thời|và tiêu|và tòa|và washington|và xây|và yên|và áp|và đánh|và đều|vài|vàng rồng|vào mùa|vào nước|váng|váy|vì lo|vì lẽ|vì sử|vòng bảng|vòng đấu|võ thị|văn -|văn có|văn số|văn thi|văn ¶|vũ xuân|vũ đức|vượt quá|vạn hạnh|vấn bởi|vật lý|vậy anh|vậy chúng|vậy chỉ|vậy mới|vậy nên|vậy nếu|vậy phải|vậy sau|vậy theo|vậy thì|về nguyên|về nội|về phương|về quận|vệ quyền|vị thi|vị thế|vị đại|vọng của|với chiếc|với cá|với cán|với eu|với giải|với hơn|với kích|với liên|với lớp|với real|với rất|với sức|với tinh|vở|vụ cho|vụ cũng|vụ y|vừa diễn|vừa dự|vừa phối|vừa trình|vực phát|web|website|xa xôi|xa xưa|xanh|xanh ,|xe ,|xe bán|xe chạy|xe chỉ|xe mới|xe taxi|xe đi|xe đã|xe đầu|xem thêm|xi|xin giới|xuống đất|xâm lược|xã bình|xã hương|xã phú|xét nơi|xét xử|xít|xóm|xúc của|xúc với|xưa|xưởng|xử phúc|yêu và|yếu kém|zidane đã|¶ cô|¶ cục|¶ hải|¶ thấy|¶ tài|¶ tàu|¶ vợ|ái|án .|án cho|án do|án dự|án quận|án sơ|án tái|âm thanh|ích|ít khán|ông #|ông cường|ông nam|ông phúc|ông sơn|ông thành|ông đã|ông đặng|ý khi|ý không|ăn thịt|đa dạng|đai ,|đang truy|đang vào|đang xúc|đi này|đi tp|điều #|điều cần|điều gì|điều quan|điều đặc|điểm hiện|điểm nhất|điểm phát|đoàn không|đoàn nguyên|đoàn đầu|đoạt cú|đua xe|đuôi xe|đài tư|đàm|đáng buồn|đánh trẻ|đây anh|đây có|đây người|đây tại|đã phối|đã rà|đình bà|đình có|đình hạnh|đình là|đình nhà|đích chính|đích là|đó báo|đó bị|đó chủ|đó công|đó cần|đó dẫn|đó hai|đó khoảng|đó nhiều|đó nhà|đó nếu|đó thật|đó trời|đó trở|đó tại|đó để|đóng ,|đô ¶|đô đã|đôi chân|đông|đăng kiểm|đường|đường có|đường trở|được bao|được chế|được cung|được cá|được gắn|được huy|được hỏi|được khai|được kéo|được ký|được mỹ|được trồng|được vài|được đổi|đạo cục|đạo ngành|đạo này|đạo triều|đạt tiêu|đạt trên|đảo người|đất #|đất này|đất và|đấu|đấu kết|đấu thầu|đầu cô|đầu giờ|đầu hiệp|đậu|đắng|đằng|đằng sau|đặc thù|đẹp còn|đẹp sở|đẹp thường|đẹp và|đến giữa|đến phú|để chăm|để giám|để khai|để khắc|để nó|để rút|để sinh|để sẵn|để triển|để xét|để yêu|địa|định .|định ban|định thị|định và|định đây|đọ sức|đọc muốn|đọc ¶|đỏ :|đốc của|đốc harry|đốc phụ|đốc quốc|đốc thông|đồng bộ|đổ xô|đỗ ngọc|độ này|độ tại|độ và|độc ,|độc nhất|đội .|đội chủ|đội cũng|đội nhân|đội sẽ|động "|động và|động vật|động ¶|động đó|động được|đời mới|đời tư|đợt lũ|đợt tập|đức|đức chinh|ơn ông|ương cũng|ương cảnh|ương khóa|ương là|ương lần|ương phạm|ương trong|ương tổ|ước|ảnh "|ảnh chiếc|ảnh do|ảnh hai|ảnh vụ|ấy biết|ấy muốn|ấy rất|ấy tôi|ấy vẫn|ồn|ở bảng|ở raqqa|ở seoul|ở trường|ủy -|ủy bộ|ủy thành|ủy tỉnh
-21: " phát|" the|# -|# .|# :|# ;|# bao|# cho|# chương|# doanh|# giữa|# gặp|# gồm|# khiến|# là|# lượt|# m|# mm|# máy|# nguyễn|# ngôi|# nhà|# nhân|# nên|# phải|# theo|# thu|# thế|# thực|# tiếng|# trưa|# trận|# tuần|# tết|# tỉnh|# tổ|# vào|# xuất|# xếp|# ¶|# ông|# đi|# đoạn|# đã|# đêm|# đường|# được|# đạt|# đội|%|( chiếm|( chấm|( cách|( evfta|( hnx|( horea|( hướng|( italy|( nhiệm|( nơi|( sohr|( thừa|( vama|( vietnam|) #|) ba|) ban|) bình|) chứng|) cuối|) công|) cầu|) của|) cựu|) doanh|) dài|) dành|) dân|) giao|) giúp|) giảm|) hay|) hiệp|) huyện|) hành|) hôm|) hơn|) khi|) khởi|) lãnh|) lên|) lý|) lập|) máy|) mùa|) phiên|) phòng|) quan|) quy|) quốc|) thì|) thông|) thị|) thừa|) trưởng|) trị|) trực|) tên|) tương|) tạo|) vn|) xem|) xử|) điểm|) đoàn|) đoạn|) đối|) đỗ|) đức|) ảnh|, australia|, bangladesh|, brunei|, chanel|, cảng|, cắt|, dc|, ferrari|, florida|, fpt|, gấp|, huế|, hyundai|, jordan|, kuwait|, lamborghini|, latvia|, mazda|, miền|, monaco|, mông|, nhập|, nhật|, peru|, philippines|, phá|, pnj|, seoul|, serbia|, thpt|, toán|, trừ|, trực|, twitter|, tích|, vietnamobile|, xứ|, yamaha|, zing|, định|, ủng|- amsterdam|- bvsc|- cp|- cu|- fpts|- juventus|- khoáng|- man|- sjc|- thái|- trung|- đài|. giá|. honda|. is|. loại|. sđt|. zidane|. địa|. đứng|/ nhật|/ điếu|: an|: chủ|: fbnv|: fifa|: h|: hiếu|: hoàng|: instagram|: k|: kyodo|: ngọc|: nổ|: pa|: plo|: qh|: quochoi|: tass|: tuổi|: tân|: tư|: v|: vov|: vtv|: vắng|: youtube|; #|; khu|; phía|; thực|; tiếp|; vũ|; đề|a|a ,|abdel|abdullah|ai hết|an ;|an có|an cần|an p|an sẽ|an thanh|an thu|an thông|an trung|an tx|an về|an vừa|and|anh biết|anh chàng|antonio|ariana|ariana grande|assad|ban|ban công|ban mặt|ban ngày|ban thương|ban văn|bay|bay mỹ|bay này|binh -|binh cách|biên|biên bản|biên chế|biết không|biển cao|biểu của|biểu đề|biện pháp|biệt có|biệt khi|biệt với|biệt ở|boris|buổi giao|buổi sáng|bài phỏng|bài thi|bài tập|bán chạy|bán tải|bán đảo|báo :|báo giới|báo pháp|bát|bên bờ|bên kia|bên sẽ|bình ,|bình cho|bùi xuân|bướm|bạn biết|bạn bè|bạn thân|bảo vệ|bất ổn|bấy giờ|bầu chọn|bắp|bắt giữ|bắt tạm|bền|bệnh ,|bố|bộ các|bộ có|bộ thành|bờ|bức hình|bữa|cao .|cao gấp|cao tốc|cao điểm|carlos|chiêm|chiêm ngưỡng|chiếc váy|chiếc ô|chiếm khoảng|chiến thứ|chiếu|chris|chung cho|chung cuộc|chung cả|chuyến công|chuyện ,|chuẩn và|chuột để|chánh văn|cháu|cháy khiến|châu phi|chìm trong|chí anh|chí các|chí khi|chí phạm|chính có|chính công|chính hãng|chính hướng|chính để|chúng|chưa kể|chưa đầy|chương vàng|chạm với|chạy hướng|chấn động|chất của|chất này|chẳng may|chặng|chế|chế làm|chế tài|chế tổ|chỉ :|chỉ cách|chỉ nổi|chịu được|chồng ,|chồng em|chồng ông|chủ sân|chủ tàu|chủ tại|chủ xe|chức chính|chức giám|chứng cho|chừng như|clip|con không|con rắn|conte đã|cua|cuối tháng|cuộc bầu|cuộc hôn|cuộc làm|cuộc trao|cuộc trò|cuộc tấn|cá|cá sấu|các cơ|các dự|các giải|các huyện|các khu|các ngày|các ngân|các nhật|các năm|các tài|các vị|các điểm|cách nào|cách thức|cáo|cáo không|cáo kiểm|cáo mới|câu|cây cầu|cây xanh|cây xà|còn cách|có ,|có bác|có kích|có sẵn|có trên|có tốc|cô bạn|cô giáo|cô không|công nhận|công viên|cú|căn bệnh|cũng phát|cũng quy|cũng tổ|cơ #|cơ cấu|cơ của|cường cho|cường công|cường quản|cạn|cả|cả chỉ|cả việc|cả đã|cải tiến|cảnh của|cảnh gia|cảnh khu|cảnh ngộ|cảnh quay|cấu hình|cần tập|cậu bé|cốc|cốt|cổ đông|cộng #|cộng có|cộng đồng|cỡ lớn|cục thú|của ai|của ban|của châu|của conte|của ctcp|của em|của malaysia|của năm|của nạn|của thái|của toyota|của tổ|của ukraine|cứ ai|cứ các|cứ quy|cứ theo|cứu hỏa|cứu hộ|cứu thương|cứu được|cử quốc|de la|diego|diego simeone|diễu|diện ban|diện cho|diện cơ|diện lãnh|diện vks|diệt|diệu|do khiến|do là|do mỹ|dung này|dung đề|dàng|dâm trẻ|dân )|dân campuchia|dân triều|dân tại|dân đã|dân được|dù người|dùng dép|dương văn|dưới dạng|dạ|dầu và|dẫn thông|dị|dọc theo|dừng ở|dự có|dự sea|dựng )|dựng cho|dựng việt|em học|em là|em trong|facebook|federer|fumio|fumio kishida|gang|gia -|gia :|gia cho|gia tăng|gia tại|gia vào|gia ¶|gia để|gian làm|gian nội|gian thực|gian văn|gian đó|giang hồ|giao tiếp|giao đức|già "|giàu có|giá|giá của|giá rẻ|giám|giáo chiếm|giáo có|giáo lớn|giáo viên|giáo việt|giây|giả có|giả thuyết|giải #|giải khát|giải này|giảm ,|giảm thiểu|giảm từ|giản là|giới và|giờ chúng|giờ phút|giờ sau|gom|gái xấu|gái đã|gì cũng|gì để|góc nhìn|gạo|gốc|hai cùng|hai loại|hai nước|hai đối|hai đứa|hassan|hassan rouhani|hay nhất|hiện chương|hiện hành|hiện mới|hiện trong|hiện tượng|hiện ý|hiệu năm|hoan phim|hoài linh|hoàng minh|hoàng quốc|hoạch ,|hoại hoặc|hoạn|huy|huy trưởng|huyện diễn|huyện đã|huỳnh tấn|hàng tmcp|hành chính|hành cùng|hành quân|hát của|hãi|hét giá|hình trung|hình tỉ|hòa .|hòa hồi|hòa nhân|hóa chất|hóa của|hóa dầu|hôm ,|hùm|hùng|hùng cho|hùng lao|húc|hơn nữa|hư|hướng này|hại|hậu ,|hậu hoàng|hậu mỹ|hậu trương|hậu trường|hậu và|hẹn lại|hết người|hết những|hệ chính|hệ đối|họ không|học|học %|học harvard|học luật|họp|họp ,|hố|hối lộ|hồi #|hổng|hộ #|hộ gia|hội #|hội -|hội :|hội ban|hội chiều|hội chăn|hội diễn|hội dn|hội dành|hội làm|hội lê|hội lưu|hội nhấn|hội này|hội nói|hội phan|hội phát|hội tham|hội vào|hội với|hội được|hợp :|hợp các|hợp daily|hữu chiều|hữu gương|iphone #|jeff sessions|joseph|khi #|khi biết|khi bệnh|khi cuộc|khi cưới|khi ghi|khi học|khi khám|khi lập|khi mở|khi sửa|khi thu|khi thành|khi thăm|khi thỏa|khi trừ|khi tuyên|khi tòa|khi uống|khi đã|khi đó|khi đạt|khi đặt|khoa cấp|khoa khu|khoa nhiễm|khoa thận|khoa tiết|khoa trung|khoán hà|khoán kis|khoáng|khoản #|khoản tiền|khu|khuya|khuê|khác biệt|khác là|khách sạn|khách đến|khâu|khí lạnh|khó tin|không dân|không phát|không thì|không vũ|khúc "|khăn|khảo sát|khắc phục|khố|kim|kiến cảnh|kiến của|kiến đến|kiều|kiểm toán|kê|kê ,|kênh truyền|kíp|ký hiệp|kẻ|kế của|kế và|kết ,|kết .|kết cúp|kết phát|kết quả|kịch liệt|kỳ quay|lavrov|linh|liệu này|liệu thống|loa|loại xe|luận cho|luận số|luận trên|là chia|là clb|là câu|là cảnh|là hết|là nơi|là nước|là nền|là quy|là quốc|là thứ|là tuyến|là tất|là vùng|là yếu|làm khách|làn sóng|lành|lâu ,|lãm ô|lê quốc|lên ,|lí do|lò|lùm|lùm xùm|lúa|lúc cãi|lúc như|lúc đi|lý .|lý có|lý học|lý ngoại|lý nước|lý đường|lũ|lưu niệm|lướt|lường|lượng chiến|lượng của|lượng giao|lượng khách|lượng quốc|lần gặp|lần nữa|lần đó|lắp dầu|lẽ chính|lẽ là|lẽ đây|lễ khai|lễ trao|lễ tình|lệ cược|lệch giữa|lệnh bộ|lệnh cấm|lệnh hải|lệnh này|lịch .|lịch thi|lộ nguyên|lớn kéo|lớn tại|lớn ở|lờ|lời :|lời bà|lời chất|lời phóng|lửa bùng|lửa được|lực miền|ma|mai văn|maria zakharova|mark zuckerberg|massimiliano|may không|melania|mevlut|mevlut cavusoglu|mi tóc|michael flynn|minh anh|minh cho|minh hợp|miền|miền trung|mohammad|morata|mourinho .|mua vàng|mui|muối|muốn chiêu|mà họ|mà việt|màn|màng|mát|máy bia|mâm|môn bóng|môn phái|môn toán|mùa tới|mùa đông|mùng|mùng #|mưu ,|mươi năm|mạc hội|mại -|mại điện|mảng|mập|mặt ,|mẹ anh|mẹ cô|mẹ nên|mệnh danh|mọi|mọi chuyện|mọi thứ|mộ|một cán|một nhà|một pha|một quan|một quốc|một số|một tình|một vụ|một đội|mới của|mới này|nam anh|narendra|narendra modi|nay công|nghe tin|nghiệp %|nghiệp (|nghiệp nhỏ|nghiệp than|nghiệp thực|nghiệp trung|nghiệp đã|nghiệp đóng|nghìn|nghề|nghệ cao|nghệ này|nghị apec|nghị công|nghị này|nghị quan|nghị triển|ngoại của|nguy hiểm|nguyên nhân|nguyễn huy|nguyễn kim|nguyễn mạnh|nguyễn thái|nguyễn tuấn|nguyện|ngành|ngày đi|ngày đầu|ngô thị|ngô văn|ngôi|người|người "|người biểu|người bình|người chết|người cộng|người dân|người lao|người lớn|người muốn|người mà|người nghĩ|người phụ|người sẽ|người sử|người theo|người thiệt|người thấy|người tin|người đặt|người đến|ngạch thương|ngầm hạt|ngắn hạn|ngọc (|ngọc trinh|ngộ|ngừng các|ngữ anh|nhau #|nhiên chúng|nhiên lúc|nhiên mới|nhiên vì|nhiên vẫn|nhiên ở|nhiều ,|nhiều chuyên|nhiều trường|nhiệm tổng|nhung|nhuận sau|nhà có|nhà hàng|nhà này|nhà nước|nhà thầu|nhà trường|nhà ông|nhà được|nhân #|nhân chủ|nhân cùng|nhân nguyễn|nhân đang|nhóm thanh|như bạn|như công|như năm|như trong|như việc|nhưng hiện|nhưng sự|nhưng từ|nhượng real|nhảy hoàn|nhất :|nhận về|nhằm đảm|nhớ trong|những ai|những công|những diễn|những quy|những vậy|những ý|những điểm|những đứa|nicolas|ninh ,|ninh lương|nào không|này anh|này chứng|này do|này nhằm|này nói|này nếu|này vừa|này ông|này đặc|nát|nén|nên khu|nên mua|nêu trên|nó không|nói này|nói việt|nón|năm có|năm mới|năm đầu|nơi ông|nước #|nước luôn|nước quản|nước vào|nước với|nước xuất|nước đức|nước ở|nướng|nạn giao|nạn xảy|nản|nền kinh|nội thất|nứt|nữ ,|nữ thường|nữ và|nữ xinh|nữa )|oliver|peskov|phan trọng|phanh|phim có|phiên chất|phiên xét|phiên điều|phu nhân|phán liên|pháp cho|pháp jeff|pháp năm|phân khúc|phí|phòng (|phòng ;|phòng australia|phòng của|phòng kế|phòng là|phòng ngự|phòng nước|phòng thi|phòng tn|phòng tài|phòng đào|phòng ủy|phút cuối|phương cho|phạm của|phạm minh|phạm quang|phạm vi|phạm xuân|phạt #|phải ai|phải chỉ|phải cứ|phần chứng|phần các|phần của|phần vàng|phẩm được|phố cũng|phố hà|phố trong|phổ|phổ thông|phục hồi|phủ chủ|phủ hai|phủ liêm|phủ ngày|phủ rất|phủ tham|phủ theo|phủ thực|phủ trịnh|phủ đề|qua #|quan bảo|quan giám|quan hàng|quan hệ|quan hợp|quan điểm|quan đã|quang lê|quanh|quyết ,|quyền trump|quyền xã|quá ,|quách|quán cà|quân .|quân syria|quân ấn|quét|quý #|quả #|quả ,|quả khảo|quản|quản lý|quảng|quận tân|quận đã|quốc "|quốc .|quốc phòng|quốc trong|quốc vĩ|ra anh|ra cô|ra người|ra thì|ra tại|ra từ|ra đường|ra đề|riêng trong|robert mueller|ronaldo ,|rạng sáng|rằng họ|rồi ,|rồi khi|rộng điều|s|sao "|sao bạn|sao các|sao có|sao một|sao tôi|sao việt|sao ông|sarah|sen|sergey ryabkov|sheikh tamim|showbiz|sinh làm|siết chặt|smartphone|suy yếu|suốt quá|sách thuế|sát london|sát phong|sát xác|sát đang|sùng|sĩ hài|sĩ lê|sĩ lương|sĩ nói|sĩ philippines|sĩ phạm|sĩ quân|sĩ vũ|sĩ đức|sơ sinh|sơn cho|sư hà|sườn|sắc lệnh|sắt việt|sẽ cung|sẽ giết|sẽ họp|sẽ khai|sẽ nghiên|sẽ nâng|sẽ nỗ|sẽ rà|sẽ tự|sẽ đẩy|số bạn|số bệnh|số cổ|số giá|số hiệp|số hộ|số kiến|số loại|số nhà|số ra|số thông|số vietlott|sống plus|sớm #|sở của|sở hạ|sở trung|sợ ,|sứ triều|sứ trung|sứ đặc|sức ép|sửa chữa|sự )|sự chỉ|sự hỗ|sự khác|sự phát|sự quan|sự thành|sự và|sự về|sỹ hữu|t (|t đ|ta bảo|ta cho|ta hãy|ta tin|tai biến|thanh|thanh ,|thanh cho|thanh niên|thao ,|thao tỉnh|theo lời|theo phương|thi này|thi tuyển|thi được|thiều|thiệp|thu từ|thu ý|thua lỗ|thuyền trưởng|thuận tay|thuận về|thuật|thuật điện|thuế bảo|thuộc huyện|thuộc phường|thuộc thành|thuộc vùng|thành ,|thái|thái của|tháng qua|tháng trước|thân anh|thân là|thân ông|thêm về|thì chúng|thì gặp|thì họ|thí điểm|thông )|thông anh|thông lệ|thông mỹ|thông sẽ|thông triều|thông trung|thông địa|thúc buổi|thúc năm|thư cũng|thư của|thư nói|thư thứ|thương của|thường không|thưởng cho|thạo|thảo "|thảo về|thần "|thập|thật về|thắn|thắng trong|thắng trước|thế giới|thể bạn|thể của|thể dục|thể không|thể khẳng|thể một|thể với|thống cũng|thống hợp|thống không|thống liên|thống poroshenko|thống sẽ|thống thứ|thống tiền|thống treo|thống tên|thời các|thời có|thời cũng|thời gian|thời yêu|thời đại|thủ trưởng|thủ tướng|thủng|thứ tư|thức ăn|thức được|thử hạt|thực là|tin chính|tin cập|tin là|tin vào|tin yonhap|tiến sĩ|tiếng nổ|tiểu|tiểu học|tiểu thương|tour|toàn không|tra #|tra công|tra huyện|tra thành|trang twitter|trang web|triển châu|triển công|triển lãm|triển nhà|triển quốc|triệu chứng|trong nước|trong thực|trong đất|trump cho|trump có|trump cũng|trump và|trung thực|truy nã|truyền ,|truyền thuyết|tràn vào|trái #|trái qua|trái tim|trên ,|trên bản|trên cao|trên khắp|trên lưới|trên nhiều|trên sông|trên tàu|trên đất|trình có|trình công|trình do|trình kiểm|trình mục|trình nghệ|trình sẽ|trình thực|trí của|trí gần|trích lời|trích xuất|trò chơi|trùm "|trúc sư|trưa|trương|trước mắt|trước tới|trường )|trường .|trường cho|trường có|trường cũng|trường huyện|trường tp|trường xe|trường đh|trưởng gd|trưởng nhật|trưởng phòng|trưởng trạm|trưởng tuấn|trưởng tàu|trưởng yêu|trưởng đã|trạng của|trạng khẩn|trần hồng|trần hữu|trần ngọc|trần xuân|trần đức|trận lượt|trẻ ¶|trị (|trị -|trị quân|trị đảng|trọng lượng|trời chuyển|trời mọc|trời rét|trữ trái|trực hội|trực ubnd|tuyên truyền|tuyên án|tuần|tuần tới|tuổi của|ty công|ty cũng|ty sjc|ty vận|ty xây|ty đầu|tàu có|tàu ngầm|tàu sân|tàu vỏ|tá đỗ|tâm phối|tâm truyền|tâm tư|tâm xúc|tâm ứng|tân hôn|tên cướp|tình cảnh|tình nhân|tích này|tính nạn|tính từ|tòa nhà|tòa xét|tóc tiên|tót "|tô|tôi bảo|tôi cảm|tôi gặp|tôi hy|tôi lại|tôi mới|tôi nhìn|tôi sẵn|tôi tiếp|tôi vừa|tôi đến|tôi đều|tôi ở|tôn vinh|tù nhân|tùy chọn|tú ¶|túc|tăng cường|tăng nhẹ|tăng vọt|tư .|tư của|tư nước|tướng "|tướng angela|tướng canada|tướng có|tướng hà|tướng tiếp|tướng trong|tướng trần|tưởng này|tượng trần|tượng được|tạ|tại cộng|tại hàn|tại iraq|tại la|tại pháp|tại vck|tại đà|tạm ứng|tạo .|tạo tp|tạo và|tạo đã|tải và|tầm|tế cam|tế chỉ|tế công|tế vũ|tỉnh cà|tỉnh tây|tỉnh ven|tỉnh về|tịch lê|tịch mttq|tịch phòng|tịch phường|tịch real|tịch thu|tịch vff|tịch viện|tố ,|tồi|tổng kết|tổng thể|tội gây|tới các|tới khi|tới sẽ|tụ tinh|tục chương|tứ kết|tức vì|từ hiểu|từ ngày|từ triều|từ đầu|tử thần|tự hỏi|video do|video ghi|viêm|viên cây|viên việt|viết thể|viễn|việc "|việc các|việc cũng|việc gây|viện cảnh|viện khoa|viện mắt|viện nga|viện quốc|viện trung|viện trưởng|viện tỉnh|viện xanh|viện y|và ai|và android|và apple|và chiếm|và europa|và f|và khoảng|và lexus|và liên|và lễ|và minnesota|và myanmar|và môi|và mất|và qua|và seoul|và su|và sông|và thừa|và tphcm|và triều|và tên|và u20|và úc|vài giờ|vàng tại|vào #|vây|vì chúng|vì thế|vì điều|vòng một|võ thành|vùng lên|văn của|văn là|văn phòng|vũ tiến|vả|vải|vấn xây|vẫn tăng|vật chính|vật của|vật dụng|vật vụ|vậy các|vậy khi|vậy không|vậy nhưng|vậy ông|vậy để|vẻ|về #|về hợp|về thương|về tiếp|về tăng|vệ ,|vệ của|vệ này|vệ thực|vệ tinh|vệ trái|vệ và|vịnh|vịt|vọng với|với chương|với cùng|với hoạt|với juventus|với nhật|với phụ|với qatar|với quyết|với thế|với trị|với tài|với tình|với việc|với việt|với vấn|với đề|vợt người|vụ .|vụ nguyễn|vụ pháp|vụ thượng|vụ tp|vụ trưởng|vụ vận|vụ đánh|vừa thử|vừa xảy|xe #|xe bị|xe chở|xe container|xe cũng|xe cứu|xe f1|xe tay|xem xét|xin ý|xung đột|xuất khẩu|xác lập|xã bát|xã của|xã diễn|xã hòa|xã lộc|xã thạch|xã đã|xôn|xôn xao|xúc trước|xơ|xương|xếp hàng|xử sơ|yoshihide|yoshihide suga|yến|¶ con|¶ do|¶ giới|¶ hành|¶ khu|¶ reuters|¶ thời|¶ u20|¶ ubnd|¶ xe|án cao|án là|án phúc|án tand|áo|âm nhạc|ít phút|ông|ông bùi|ông chung|ông chủ|ông dũng|ông hùng|ông không|ông putin|ông đỗ|ông ấy|ý là|ý nghĩa|đai ngoài|đang lan|đang yêu|đang áp|đang đẩy|đi lên|đi được|đinh thị|điều ,|điều lệ|điều này|điểm là|điểm nhấn|điểm đáng|điện #|điện hoa|điện liên|điện số|điệp của|đoàn công|đoàn kiểm|đoàn thành|đoàn thị|đoàn viettel|đoàn vàng|đoàn xăng|đoàn đỏ|đoạn|đoạn của|đoạn video|đua|đàn ,|đán vừa|đánh chặn|đáo|đáy|đây gần|đây hai|đây khi|đã huy|đã hợp|đã khám|đã quy|đèn pha|đê|đêm #|đình cô|đình cũng|đòn|đó bà|đó chứng|đó cả|đó em|đó gia|đó họ|đó ngày|đó trong|đó vài|đó ít|đói|đóng tàu|đô và|đô đốc|đơn tố|đưa quân|đường chuyền|đường này|đường thành|được lắp|được lựa|được như|được nhập|đại ,|đạo ,|đạo hai|đạo nhà|đạo thi|đạo thành|đạo tây|đạo tổng|đạo và|đạt hơn|đảng đối|đấu chuyên|đấu diễn|đấu sẽ|đầu :|đầu của|đầu danh|đầu mùa|đầu phiên|đầu xác|đầy #|đầy đủ|đắt nhất|đẳng|đẹp #|đẹp cũng|đến "|đến bình|đến hôm|đến khi|đến tây|đến đà|đến đầu|đề còn|đề đặt|để cung|để cầu|để khám|để kết|để người|để quảng|để sản|để tham|để tắm|để tới|để ủng|đỉnh|định bổ|định cho|định không|định phê|định rõ|định thay|định đã|đỏ đã|đốc ;|đốc bhxh|đốc chi|đốc cảnh|đốc học|đốc nguyễn|đốc thể|đốc tình|đốc tập|đốc tỉnh|đốc tổng|đốc và|đốc đài|đối xử|đồ chiến|đồng ,|đồng asean|đồng nhà|đồng quốc|đồng thuận|đồng tiền|đồng đã|đỗ thắng|đỗ thị|độ tối|độc đáo|đội|đội (|đội chính|đội iraq|đội thái|đội đã|động ,|động việt|đụng độ|đức cho|ơn anh|ương châu|ương có|ương nguyễn|ương sẽ|ương triều|ương để|ước hoạch|ước hữu|ước quốc|ảnh #|ảnh cho|ảnh các|ảnh hưởng|ảnh người|ấn đền|ấy bảo|ở brussels|ở champions|ở cúp|ở hamburg|ở miền|ở nga|ở qatar|ở quần|ủy .|ủy công|ủy cũng|ủy quảng|ủy về|ủy đinh|ứng trước|ứng viên|ứng với
-24: " tiền|# anh|# chưa|# cô|# diễn|# giảm|# hoặc|# mang|# mã|# mẫu|# ngoại|# nước|# quốc|# series|# số|# thanh|# thuộc|# tiếp|# trở|# tàu|# tối|# world|# đầu|% furious|% t|% theo|( coc|( doc|( ec|( giai|( hoàn|( khóa|( tq|( vcci|( đài|) bahrain|) bảo|) cuộc|) cách|) cần|) do|) giá|) gần|) gồm|) hậu|) hồ|) khám|) lái|) mua|) nam|) nhập|) năm|) nước|) phản|) rất|) sẽ|) thu|) toàn|) tài|) võ|) vũ|) vốn|) điều|) đăng|, argentina|, belarus|, bmw|, bình|, camera|, cung|, cấp|, f|, giáp|, hóc|, kazakhstan|, nêu|, p|, phong|, quần|, ram|, reuters|, thụy|, tương|, uber|, vũng|, vượt|, đẩy|- arsenal|- eu|- pháp|- vành|- đắk|- địa|. biên|. bs|. buôn|. bảng|. du|. lô|. petersburg|. thổ|. vòng|/ champions|/ gđvn|: bloomberg|: btc|: cand|: chụp|: cảnh|: cắt|: independent|: kcna|: kiến|: mirror|: mạnh|: nvcc|: otofun|: rt|: t|: thu|: vtc|: văn|: wikipedia|; xây|ai ngờ|allegri|an bắt|an h|an hải|an phát|an vào|an yên|an điều|an để|an địa|an đồng|and the|anh có|anh là|anh ta|ba|ba là|ban dân|bay của|biên độ|biến chính|biến giá|biến động|biết chuyện|biết là|biển ,|biển đông|biểu chỉ|biểu ý|bàn thua|bán của|bán kết|báo chí|báo dân|báo lao|báo mỹ|báo trong|báo trên|báo về|bé gái|bé trai|bích|bón|bù|bùi thị|bùng phát|bút|bại|bạn bị|bản|bản của|bất cập|bất thường|bắn rơi|bằng tên|bằng đường|bị này|bố về|bốc cháy|bốc lên|bộ #|bộ ,|bộ công|bộ tp|camera|cao chất|cao năng|cao đã|chanh|charles|chay|chiều dài|cho trẻ|chung|chuyên|chuyên môn|chuyên nghiệp|chuyên ngành|chuyến bay|chuyện "|chánh thanh|cháy xảy|châu á|chí còn|chí nhiều|chí đã|chính của|chính trung|chính về|chính đinh|chú|chăng ,|chưa công|chưa rõ|chương lao|chảy qua|chấp hành|chấp những|chất việt|chế phối|chế thi|chỉ riêng|chống tham|chục người|chục năm|chủ ,|chủ của|chủ nhà|chủ nhân|chức ,|chức cảnh|chức thương|chức vô|chứng khoán|claudio ubeda|clip ,|clip được|con của|cup|cuồng|cuộc tiếp|cuộc đàm|cuộc đối|cà phê|cá mập|các|các anh|các bạn|các em|các hoạt|các vụ|các địa|cách giữa|cái chết|cán|cáo "|cáo cho|cáo cũng|cáo kết|cáo nguyễn|cáo nêu|cáo thẩm|cáo tại|cáo tổng|cáo với|cát tường|câu trả|cây|cò|có cấu|có gió|có hệ|có lượng|có nên|có trường|công an|cùng thì|cú va|cú đúp|cúp châu|căn phòng|cơn mưa|cạnh sự|cả chúng|cả năm|cảm hứng|cấp|cầm hòa|cần thực|cần xem|cắp tài|cố khiến|cổng|cộ|cộng ,|cột|cỡ nhỏ|cục atvstp|cục thể|của bạn|của chính|của dự|của iraq|cứu|cứu #|cứu chiến|cứu phát|cứu quốc|cứu và|cử|cử viên|cửa phiên|dello|dello sport|dinh|diễn viên|diễn đàn|diện sở|do các|do vì|do đồng|doanh thu|dung của|dung tích|duy nhất|dài kỳ|dân huyện|dân sự|dân trung|dân và|dò|dĩ có|dũng cho|dưa|dương công|dưỡng|dịch|dụ :|dục .|dục mầm|dục thể|dục đại|dụng các|dụng công|dự án|em nhỏ|em đã|enrique|ernesto valverde|gia "|gia của|gia hồ|gia kinh|gia nga|gia tây|gia và|gia đã|gia đình|giai đoạn|gian vừa|giao dịch|giao lê|giao và|giao đã|giành quyền|giá trung|giá xe|giáo của|giáo dòng|giáo thành|giáo ¶|giáo đang|giáo đã|giúp pháp|giường|giải cho|giải trí|giảm #|giới #|giới .|giới chức|giờ thì|gác|gái bị|gái có|gái của|gái này|góc|gắn với|gốc việt|h|h (|hai vợ|heo|hiến bang|hiểm hơn|hiện thi|hiện trường|hot|hoàng sắc|hoạch %|hun sen|huy bộ|huyện ,|huyện hoài|huyện phù|huệ|huỳnh vĩnh|hàm|hàng có|hàng hóa|hàng này|hàng thế|hành|hành ,|hành lang|hành văn|hãng hàng|hình ,|hòa bình|hùng ,|hùng liệt|hương đàn|hạ cánh|hạn|hạng mục|hải việt|hấp dẫn|hậu|hậu .|hậu hòa|hậu ngọc|hậu thanh|hậu thế|hết mọi|hệ giữa|hệ quốc|họ|học (|học bắc|học california|học cơ|học cổ|học của|học kiến|học nam|học nghệ|học nông|học truyền|hỏa hoạn|hỏi đặt|hồ thị|hồng vân|hội "|hội )|hội cộng|hội giao|hội hàn|hội là|hội mới|hội nghị|hội ngày|hội nêu|hội phùng|hội phật|hội thể|hội tiếp|hội tp|hội vừa|hội xuân|hội đang|hội đánh|hội đường|hội đối|hội đỗ|hội ở|hợp không|jack|jean -|jens|jens stoltenberg|joachim|jurgen|kang|khai ấn|khi báo|khi chiếc|khi chờ|khi chủ|khi có|khi giá|khi giải|khi kết|khi mua|khi máy|khi mọi|khi nghị|khi thông|khi yêu|khi đoạn|khoa ngoại|khoa ¶|khoảng thời|khác cũng|khác với|khám phá|khám xét|khán|khán giả|khánh thành|khí (|khí quốc|khía|khía cạnh|khóa x|khóa xii|khói|không tuân|khấu điện|khỏi hiệp|khởi công|khởi điểm|khứ|kinh ,|kinh phí|kiến ngày|kiến trong|kiềm|kiềm chế|kiểm tàu|kiệm|kê của|kích hoạt|kệ|kịch|kỷ lục|kỹ|lao động|liên hợp|liệu của|liệu tham|loan|loạt ảnh|luận thanh|luận tại|luật ,|luật của|luật tp|là biểu|là bản|là cơ|là nhiệm|là quan|là tôi|là tỉnh|là xe|là đợt|lát|lâm khoa|lãi suất|lê hoàng|lê ngọc|lê tùng|lê đình|lên mức|lúc tôi|lúc xô|lý các|lý của|lý khu|lý nghiêm|lý nợ|lý thuyết|lũng silicon|lưng|lương|lượng mỹ|lượng pccc|lượt trận|lần như|lần xuất|lần đi|lắp ráp|lệ này|lệnh cảnh|lệnh lực|lệnh thái|lệnh tp|lịch cho|lịch trình|lọc|lộ trình|lời ,|lời nói|lời ông|lở|lợi nhuận|lợi ích|lứa|lửa triều|lữ|ma túy|mai ,|mai tiến|malcolm turnbull|mark rutte|mattis|maute|me|messi|mike pence|minh nghị|miura|mourinho|màu trắng|màu vàng|màu đen|máu|máy nhiệt|mình không|môn :|mươi|mại ,|mại dịch|mại hoa|mại quốc|mại thế|mạnh lên|mấy ngày|mẫu việt|mắn thay|mắt của|mặt của|mặt với|mẹ con|mẹ cũng|mẹ cần|mẹ một|mọi người|mỏ|mốc|một buổi|một báo|một bức|một nhân|một nửa|một trận|mới và|mức độ|nadal|nam nữ|nghi can|nghiệp nhà|nghiệp tp|nghĩ nếu|nghệ|nghệ ,|nghị cũng|nghị của|nghị g20|nghị quyết|nghị sơ|nghị thủ|nguyên %|nguyễn duy|nguyễn khắc|nguyễn quang|nguyễn thuận|nguyễn trung|nguyễn trọng|nguồn vốn|ngành ,|ngày anh|ngày cuối|ngân hà|ngò|ngò gai|ngôn bộ|người bồ|người cũng|người hàng|người mua|người phải|người sống|người tham|người tỏ|người vẫn|người vợ|người ¶|người đàn|người đã|người ủng|ngừa|ngữ và|nhi|nhiên chỉ|nhiên có|nhiên tôi|nhiên việc|nhiên để|nhiều giờ|nhiều nguồn|nhiều nước|nhiều tháng|nhiệm vpcp|nhiệt đới|nhuận trước|nhà mạng|nhà nghỉ|nhà nơi|nhân chính|nhân cũng|nhân do|nhân khiến|nhân trong|nhân tử|nhân vụ|nhóm|nhóm này|như chia|như tôi|như ông|như đã|như ở|nhưng trong|nhượng|nhấn của|nhất hàn|nhất tuần|nhầm|nhằm mục|nhịp|nhớ rằng|những chiếc|những câu|những hôm|những phút|những trường|ninh của|niên|niên kỷ|nào ,|này bị|này hoàn|này khi|này khẳng|này thì|này trong|này từng|này vẫn|nói của|nút|nước anh|nước các|nước hà|nước mỹ|nước quy|nước vừa|nước ¶|nước đang|nạn|nạn khiến|nền tảng|nổ xảy|nội dung|nửa năm|on|petro|petro poroshenko|phan thanh|phan thị|phan văn|phim|phiên|phiên ,|phiên xử|phiến quân|phu|pháo hoa|pháp của|pháp đã|phát thanh|phân bổ|phí cho|phím|phòng an|phòng anh|phòng ban|phòng chỉ|phòng chủ|phòng có|phòng hà|phòng ngừa|phòng pháp|phóng|phóng tên|phút|phạm kỹ|phạm nguy|phạm sỹ|phải chi|phải vì|phần hóa|phần tập|phẩm "|phẩm của|phố sẽ|phố đã|phối|phủ|phủ "|phủ (|phủ quyết|phủ trung|phủ vương|phủ điện|phủ đồng|quan ngại|quan này|quan thông|quan tp|quan và|quang|quy|quy mô|quyết .|quyết xử|quyền của|quyền mỹ|quyền syria|quá tải|quân liên|quân sự|quân the|quân trung|quân việt|quân và|quãng thời|quý i|quý độc|quả kinh|quả xét|quản trị|quần áo|quận hoàng|quận tây|ra có|ra là|ra thế|rao|ronald|ruột|răng|rỉ|rối trật|rộng lớn|salman|sang hiệp|sang năm|sao anh|sao thì|sao ¶|sao đoán|sau tết|sheikh mohammed|su|sách "|sách này|sái|sáng hôm|sát #|sát cũng|sát cơ|sát indonesia|sát quốc|sát truy|sát và|sát địa|sâm|sân golf|sút người|sĩ hoàng|sĩ quan|sĩ tâm|sơn|sư ,|sư trương|sư trần|sư tử|sư việt|sương|sản của|sắt (|sẻ của|sẻ thêm|sẻ tại|sẽ mua|số công|số doanh|số dự|số khác|số nước|số sản|số tự|số xe|sổ|sức -|sức mạnh|sửa|sự công|sự quán|sự số|sự tôi|sự đảng|sỹ ,|sỹ nguyễn|ta chỉ|ta còn|ta nên|ta đều|thao tp|theo là|thi năm|thiếu niên|thomas|thuận|thuận này|thuận paris|thuật hình|thuật quân|thuộc về|thuộc xã|thành thăng|thành trung|thành tích|tháng ,|thâm|thí sinh|thí và|thông (|thông -|thông .|thông cáo|thông quân|thông thường|thông trương|thù|thùng|thư cho|thư ký|thư quốc|thư về|thương chỉnh|thương tín|thương việt|thấp|thất của|thần|thần kinh|thập đỏ|thắng :|thắng cho|thẳng ngoại|thế|thể có|thể hơn|thể trong|thị ,|thịt|thống bashar|thống emmanuel|thống hoa|thống iran|thống kê|thống mike|thống mới|thống thông|thống và|thụ lý|thủ #|thủ này|thủ đoàn|thủ đoạn|thủy đậu|thử thách|thực ,|tin %|tin bên|tin trong|tin điện|tiêm kích|tiêu biểu|tiếp viên|tiền thưởng|tra các|tra vụ|trang facebook|trang tin|tranh lạnh|tri|triển bền|triển quỹ|triển việt|triệt phá|trump nói|truy tố|truyền thông|trên chiến|trên lãnh|trên tất|trình #|trình dự|trình hành|trình khám|trình phát|trí ¶|trưng bày|trương quý|trường chứng|trường công|trường và|trưởng .|trưởng :|trưởng an|trưởng có|trưởng gtvt|trưởng hoàng|trưởng kh|trưởng kế|trưởng nói|trưởng phan|trưởng văn|trưởng vũ|trưởng vương|trưởng đào|trưởng đức|trạng thái|trả tự|trần anh|trần châu|trần quang|trần đại|trận bán|trận giao|trận quốc|trận ra|trận thua|trị giá|trị và|trọng cảm|trọng tài|trợ|trợ dnnvv|trụ nga|trụ sở|trục hạm|trữ|trực hđnd|trực thuộc|tuyết|tuyển thủ|tuấn ,|tuấn anh|tuấn cho|ty|ty có|ty du|ty dịch|ty mẹ|ty sẽ|ty tài|tài .|tài năm|tá bùi|tá đào|tác quản|tác toàn|tâm khí|tâm phân|tâm điện|tình yêu|tích lịch|tím|tính #|tính cách|tính của|tót|tôi bị|tôi hỏi|tôi luôn|tôi là|tôi nhận|tôi thấy|tôi tìm|tôi xin|tôi đi|tôi đề|túy|tư cho|tư liên|tư này|tư xây|tướng hoan|tướng nước|tướng pháp|tướng phê|tướng ấn|tượng bị|tại brussels|tại kỳ|tại lào|tại seoul|tạm giam|tải (|tầm ¶|tẩy|tập báo|tế #|tế cần|tế này|tế thì|tế trong|tế về|tế đề|tỉnh có|tỉnh hải|tỉnh kiên|tỉnh long|tỉnh lâm|tỉnh này|tịch clb|tịch của|tịch florentino|tịch kim|tịch vcci|tịch đảng|tối cùng|tối qua|tổ hợp|tới nay|từ clip|từ đây|v|valverde|vi này|video|video được|viên hội|viên này|việc chỉ|việc có|việc không|việc sử|viện #|viện (|viện pháp|viện thanh|và asean|và atletico|và barcelona|và biển|và báo|và canada|và celta|và căn|và cần|và iphone|và khu|và libya|và phường|và phần|và syria|và sở|và đà|và đây|và đóng|và địa|vài người|vài phút|vài tháng|vào rạng|vào thứ|vào trận|vì ,|vòng #|võ|văn #|văn (|văn .|vũ ngọc|vương kuwait|vương nghị|vương saudi|vận trung|vật này|vậy cần|vậy tôi|vẻ đẹp|về cầu|về xây|vệ #|vệ môi|vệ phải|vị|vị lãnh|vọng ,|vỏ thép|với biên|với nhau|với nhiệt|với năm|với quy|với thị|với trẻ|với xe|vợ|vụ huyện|vụ nổ|vụ phóng|vụ thử|vụ đường|vụ đảng|vừa tiến|vực xảy|william|xe nhật|xem là|xong|xu hướng|xuyên|xuyến|xuôi|xà|xác minh|xám "|xã quảng|xã đồng|xét|xúc vì|xế taxi|y #|yêu ,|yêu anh|zidane|¶ lễ|ác|án cấp|án luật|án phát|án sân|án thành|án đang|án đầu|óc|ông bình|ông hoàng|ông hải|ông vũ|út|ý ,|đai năm|đang gấp|đang khẩn|đang mở|đem lại|điều kiện|điều tra|điểm bán|đoàn .|đoàn bảo|đoàn dệt|đoàn flc|đoàn việt|đoàn và|đoán|đoán :|đoạn đường|đoạt tài|đài|đàm ,|đá việt|đán|đán #|đán .|đáng sợ|đáng tiếc|đâm mạnh|đây chúng|đây chỉ|đây hơn|đã cấm|đã triển|đêm chung|đêm nhạc|đình chị|đình việt|đình đã|đó chúng|đó chỉ|đó chị|đó cùng|đó khi|đó làm|đó mà|đó phải|đó việc|đó đồng|đô huế|đô la|đôi này|đăng cai|đường dây|đường tơ|được cải|được tích|đạc|đại lý|đại lục|đại nghĩa|đại tá|đạo :|đạo của|đạo quốc|đạo tp|đạo ubnd|đạt mức|đấy ,|đầu|đầu xe|đẩy nhanh|đặc nhiệm|đặc phái|đặc điểm|đẹp của|đến ga|đến phút|đến đông|đề của|đề phòng|đề ở|để chứng|để cấp|để cổ|để giảm|để thu|để thăm|để tổ|để đầu|để đến|địa mỹ|định danh|định mới|định sửa|định vị|định xử|định được|đỏ ,|đỏ .|đốc bang|đốc bvđk|đốc giáo|đốc khu|đốc lê|đốc truyền|đốc văn|đồng hành|đồng kinh|đồng nghiệp|đồng đội|đổi|đổi ,|đổi khí|đỗ|đỗ văn|độ tăng|độc|đội giải|đời của|ương )|ương ¶|ảnh|ảnh cô|ảnh một|ảnh trong|ảnh từ|ấy còn|ấy sẽ|ở nhật|ủy|ủy đã|ủy đồng
-27: # !|# (|# ,|# bản|# bệnh|# chiều|# cùng|# cầu|# giá|# hay|# hôm|# hải|# khu|# mà|# ngày|# như|# này|# quy|# sáng|# trường|# ts|# tới|# độ|% a|% m|% p|( asean|( bỉ|( gcc|( gồm|( nsa|( pnj|( pvn|) chúng|) dùng|) giữa|) hoàng|) hệ|) khai|) lễ|) nguồn|) ngân|) nhóm|) nêu|) phân|) reuters|) thuê|) tiến|) tp|) tập|) tối|) tới|) vùng|) vừa|) đóng|) đơn|) đường|) đầu|) đội|, afghanistan|, b2|, bhyt|, bạc|, chile|, chợ|, chữa|, dong|, e|, ford|, hanoi|, honda|, lai|, london|, malaysia|, microsoft|, mobifone|, ngành|, nha|, p11|, pakistan|, phù|, q|, q10|, sân|, thị|, toyota|, tây|, ukraine|, xã|, đoạn|, đống|, ả|, ấn|- asean|- dầu|- ga|- long|- qua|- suối|- thị|- thừa|- u23|- đà|. chi|. org|. qatar|. quy|. sân|. thiết|. thị|. thỏa|/ a|/ v|: bank|: bbc|: báo|: dailymail|: facebook|: nam|: nguyên|: phát|: phía|: scmp|: shutterstock|: tl|: tùng|: tổng|: us|: đoàn|account|account :|ai đó|an cho|an cung|an các|an nghệ|an tiếp|an tphcm|an xác|and trade|anh chị|anh không|antonio guterres|ban atgt|ban bầu|ban chỉ|ban của|ban khoa|ban olympic|ban quản|ban tuyên|ban tài|ban về|bao giờ|bay chiến|bay tân|bia|bill|biết đến|biểu kết|biểu sau|biểu trên|biểu trần|biểu tình|biệt hơn|biệt trong|bài|bài hát|bàn tay|bán lẻ|báo của|báo này|báo trung|bé|bên cũng|bên nhất|bình chọn|bình ổn|bí thư|bò|bóng|bùi|bùng nổ|bướu|bạn ,|bạn muốn|bạn trẻ|bản #|bản ,|bản này|bản số|bản thân|bảo hiểm|bầu|bằng chứng|bị can|bị ngập|bố này|bố trên|bốn|bột|bức ảnh|bữa ăn|cao apec|cao hiệu|cao toàn|chiếc máy|chiến binh|chiến mỹ|chiến sĩ|chiến tranh|chiều ,|chiều ngày|chiều ngược|cho những|chung cư|chuyến đi|cháu bé|chí trung|chí và|chính cũng|chính mỹ|chính phủ|chính viễn|chính vừa|chính đề|chúng quốc|chất ,|chế này|chết của|chỉ số|chỉ thế|chọi|chống lại|chồng|chủ (|chủ quản|chủ syria|chủ và|chức mỹ|chức này|chức năng|chức tỉnh|claudio|coi là|con ,|con cá|cong|currency|currency of|cuộc ,|cuộc :|cuộc chiến|cuộc hội|cuộc sống|cuộc điều|cuộc điện|các công|các doanh|các nền|các quận|các tổ|các vấn|cách này|cái|cái gì|cáo giải|cáo tài|có chính|cô ,|côn đồ|công dân|công phượng|công tố|công văn|căn hộ|căn nhà|cũ của|cơ|cơ này|cơ thể|cạnh các|cả khi|cả mọi|cảng|cảnh buổi|cảnh hội|cảnh phiên|cấp cao|cấp giấy|cần thiết|cầu vượt|cập cảng|cắp|cố vấn|cỡ #|cục ,|cục kiểm|cục môi|của hlv|của huyện|của lực|của ngân|cứ không|cứu của|cửa ,|de|diễn biến|diện các|doanh nhân|du|dày|dân .|dân cho|dân xã|dù ,|dù các|dưng|dấu hiệu|dẫn lời|dẫn một|dịch :|dịch vụ|dịp tết|dọc|dụ|dục quận|dựng|dựng .|dựng đã|em không|erdogan|ez|for industry|g|george|gia tp|gia việt|gia về|gian có|giao hàn|giao qatar|giao triều|giày vàng|giá này|giám định|giáo iran|giáo t|giáo tại|giải vừa|giải đấu|giới ,|giờ chiều|giời|giữa tháng|gái tôi|gã|gì có|gần một|gỗ|hiểu sao|hiện #|hiện :|hiệp hai|hiệu trưởng|hoàng thùy|hoàng thị|hoàng văn|hoạch chuyển|hoạch hành|hoạch này|hoại tài|huy phòng|huyện gia|huỳnh đức|hài :|hàng|hàng công|hàng nhà|hàng nông|hàng năm|hàng trăm|hàng xóm|hành trình|hành đảng|hãng|hình sự|hình thành|hình thức|hòa ,|hòa belarus|hòa tiến|hóa cơ|hóa cồng|hạm|hạn như|hạng #|hấp|hấu|hầm|hậu phạm|hậu thu|hậu thùy|hậu tú|hết là|hề|hệ thống|hệ với|họ ,|học kỹ|học ngoại|học trò|họp lần|hỗn hợp|hộ|hộ dân|hộ qua|hội anh|hội bđs|hội bất|hội có|hội công|hội họp|hội iran|hội không|hội năm|hội nước|hội phê|hội quyết|hội sáng|hội thành|hội tòng|hội vận|hội xii|hội y|hội đền|hộp|hợp của|hợp này|hữu nghị|hữu trí|internet|iphone|jean|jeff|jim|jim mattis|john|john kerry|jose|jose mourinho|khi bộ|khi con|khi ly|khi lấy|khi tốt|khiến ít|khiển|kho|khoán nhà|khoản từ|khu vực|khuyết|khác nhau|khách có|khánh|khóa ix|không gian|không khí|không không|không kích|khẩn cấp|khẩu|kia ,|kiêm tổng|kiến :|kiểm việt|kiệt|kèm với|kép #|kê cho|kích|kích thước|ký liên|ký quốc|kế hoạch|kịch bản|lai của|liệt|liệu :|loại trừ|loại u23|loạn|loạt các|luis enrique|luật plus|là chỉ|là căn|là dịp|là hệ|là khoảng|là khẳng|là lúc|là nhận|là nội|làng|lão|lê huỳnh|lê hồng|lê minh|lòng|lóc|lông|lý giao|lý tài|lưu bình|lương ngọc|lược và|lượng bảo|lượng csgt|lượng này|lượng vũ|lượng vệ|lượng đặc|lại #|lại câu|lại những|lần #|lần tôi|lẻ|lề|lệ giao|lịch (|lịch )|lịch nguyễn|lịch quốc|lịch tp|lịch và|lịch đã|lớn ,|lời về|lửa này|lực của|mai (|mai phương|malcolm|maria|may là|may việt|mi|milos|milos zeman|minh béo|miền nam|miễn phí|moon jae|màu|máu huyết|máy sản|máy thủy|mì|món ăn|mô hình|mưa lớn|mại cổ|mạng|mảnh|mắn ,|mặt|mặt hàng|mặt lãnh|mặt thương|mẹ #|mọc|một cô|một lúc|một mùa|một sự|một đêm|mới sẽ|mức đầu|nam thanh|nay chúng|nay các|nay đến|ngay cả|nghiệp của|nghiệp quốc|nghiệp tư|nghìn người|nghệ thuật|nghị .|nghị quốc|nghị tương|nghị đã|nghị đối|ngoại giao|ngoại hình|nguyên|nguyên thận|nguyên đán|nguyễn chí|nguyễn hoàng|nguyễn thế|nguyễn đình|nguyễn đăng|nguồn|ngàn người|ngày có|ngày nắng|ngày sau|ngày thứ|ngày tôi|ngân sách|ngôi nhà|người ,|người chơi|người chỉ|người chồng|người làm|người nhận|người việt|người ở|ngược|ngược lại|ngạch|ngọc|ngựa|nhiên các|nhiên cũng|nhiên những|nhiên nếu|nhiên với|nhiên ông|nhiên đây|nhiên đến|nhiệm bồi|nhiệm của|nhiệm kỳ|nhu cầu|nhà #|nhà máy|nhà sản|nhà điều|nhánh đống|nhân tôi|nhân viên|nhân và|như ,|nhưng ,|nhưng có|nhất là|nhận tại|nhật|nhật minh|những lúc|những thành|những tháng|những điều|niên #|niệm #|niệu|này chỉ|này càng|này phải|này rất|này thể|này tôi|này đã|này đồng|năm ,|năm trở|năng của|năng này|nương|nước chỉ|nước công|nước cần|nước của|nước là|nước pháp|nước sẽ|nước trên|nước tới|nước đầu|nước để|nước đối|nữ #|ong|park geun|pep|pep guardiola|peter|phan anh|phiên thảo|phiến|phong cách|phong tỏa|phán|phán tòa|pháp .|phía|phía bắc|phòng #|phòng )|phòng ,|phòng bộ|phòng chống|phòng csgt|phòng gd|phòng james|phòng kinh|phòng nhật|phòng tham|phòng thủ|phòng tổ|phòng đăng|phó đội|phú|phương nga|phương pháp|phượng|phạm hà|phạm khánh|phải ngẫu|phấn đấu|phần thi|phố ,|phố .|phủ )|phủ anh|phủ không|phủ mới|phủ nga|phủ nguyễn|phủ nhật|phủ trình|phủ trước|phủ vào|phủ với|phủ đang|phủ để|phức|quan hải|quan phòng|quan vụ|quy trình|quy tắc|quyết hội|quyết này|quyết về|quyền tổng|quái|quân lục|quãng|quả giám|quả khám|quận bình|quận đồ|quốc campuchia|quốc hà|quốc và|quỹ|ra tôi|recep tayyip|ro|rét|rõ ủng|rước|rập|rồng|sai lầm|sai phạm|sao #|sao ,|sao để|scandal|sergei shoigu|sergey lavrov|series|set #|sinh bị|sinh có|sinh dự|sinh lớp|siêu xe|song với|sách #|sách các|sách nhà|sách xã|sáng ,|sáng sớm|sát|sát ,|sát kinh|sát môi|sát trưởng|sân khấu|sĩ ,|sĩ xuân|sơ thẩm|sư của|sư lê|sư phạm|sư pierre|sạt|sạt lở|sản|sản cuba|sản quảng|sản trung|sấu|sắc|sẻ trên|số chuyên|số trường|sợi|sứ nguyễn|sức cấp|sự của|sự năm|ta cũng|ta là|thang|thanh xuân|thao hà|theo ,|theo anh|theo bộ|theo hình|theo vị|thi có|thi hành|thi môn|thi thể|thi trung|thiệu|thongloun|thongloun sisoulith|thoát nước|thoại|thoại chính|thu minh|thuê bao|thuận hợp|thuộc quần|thái trên|tháng đầu|thân của|thí|thói|thói quen|thông hà|thông đường|thùy|thú vị|thăm dò|thư ban|thư chi|thư huyện|thư thăng|thư tp|thư đã|thương|thương hiệu|thương vụ|thước|thường niên|thạch|thải|thảm|thảo|thảo ,|thật là|thắng này|thằng|thẻ|thế hệ|thế là|thể người|thể nạn|thể phủ|thịt lợn|thống assad|thống có|thống của|thống erdogan|thống này|thống nước|thống rodrigo|thống v|thống vladimir|thống đã|thống đắc|thủ tục|thủy thủ|thức trực|thự|thực tế|tim|tin ,|tin -|tin pháp|tin reuters|tin trước|tin đã|tiên phải|tiếc ,|tiến đầu|tiếng|tiệm|toàn thông|toàn vệ|toán trưởng|tra ,|trai tôi|trang phục|triển du|triển kinh|triệt|trong quý|trung học|trung tâm|trên vùng|trình "|trình của|trình làm|trình nghị|trình được|trí|trò của|trúc|trăng|trương minh|trương quang|trường (|trường vàng|trường đã|trường đô|trường đại|trường đỏ|trưởng cơ|trưởng giao|trưởng lê|trưởng mattis|trưởng nghĩa|trưởng nhà|trưởng nhấn|trưởng nông|trưởng rex|trưởng tillerson|trạm|trần minh|trận|trận chung|trị .|trị khóa|trị kinh|trị quốc|trị đã|trọng là|trọng nhất|trọt|trống|trở lên|trợ xuất|trứng|trực ủy|tuyệt vời|tuấn|tuần sau|tuổi|tuổi #|ty cổ|ty quản|ty thoát|ty tư|tài sản|tàu này|tá vũ|tác|tác giả|tác quốc|tác vùng|tác xuyên|tâm chống|tâm dịch|tâm văn|tâm đào|tâm đã|tình của|tích của|tích kỹ|tính ,|tính riêng|tôi ,|tôi cho|tôi chưa|tôi còn|tôi cần|tôi không|tôi làm|tôi nghĩ|tôi nói|tôi tin|tôi yêu|tôi được|tông mạnh|tăng lãi|tư (|tư liệu|tư nhân|tướng abe|tướng lào|tướng lý|tướng lưu|tướng nga|tướng sẽ|tướng võ|tướng với|tướng đánh|tướng đỗ|tượng nguyễn|tại liên|tại malaysia|tại nước|tại thái|tại đông|tại ấn|tạo (|tạo quận|tải ,|tải hà|tải tp|tảng|tập thể|tập đoàn|tắc|tế các|tế có|tế là|tế sẽ|tế thiếu|tế thành|tế yêu|tế á|tệ quốc|tỉnh .|tỉnh an|tỉnh bà|tỉnh gia|tỉnh lạng|tỉnh ninh|tỉnh thừa|tỉnh và|tịch hđtv|tịch tp|tịch và|tố viên|tốc độ|tối ,|tổng cục|tội thuộc|tới thời|tờ báo|từ hôm|từ tay|tự như|vi của|video ,|viên ,|viên của|viên hđqt|viên ngọc|viên quốc|viên ttxvn|viên ủy|việc sau|việc trên|viện báo|viện châu|viện chính|viện hoa|viện phụ|viện quận|viện sản|viện ung|viện và|viện đại|voi|vua tây|vui của|và afghanistan|và cuba|và cá|và cục|và lào|và mexico|và phòng|và qatar|và quận|và saudi|và singapore|và uae|và ukraine|và yemen|và đt|và đài|và ảnh|vàng miếng|vành đai|vì vậy|vía|vía thần|vòng|vóc|vùng vịnh|vũ quang|vũ thị|vũ đình|vương|vận hội|vật thu|vậy có|vậy việc|vọng rằng|vốn đầu|với hệ|vợ tôi|vụ này|vụ việc|vụ và|vụ đã|vực #|vực tây|xao|xe buýt|xe của|xe tăng|xã ,|xã tân|xử phạt|y ,|yêu của|yêu em|¶ máy|¶ mẫu|¶ trung|án ,|án khu|án mở|án sẽ|án tòa|án đã|áp lực|ít lần|ô tài|ông tuấn|ý tưởng|đai #|điều động|điểm trên|đo|đoàn các|đoàn hòa|đoàn hóa|đoàn kết|đoàn luật|đoàn này|đoàn đã|đoàn đại|đàn bà|đàn cấp|đây khoảng|đây một|đây trên|đây tôi|đã cấp|đã khẩn|đêm|đêm nay|đình anh|đình ông|đó cô|đó người|đó như|đôi|đường về|đại ¶|đạn|đạo cấp|đạo phòng|đạo sở|đạo tỉnh|đạo đảng|đất .|đấu này|đầm già|đầu kéo|đầu là|đầu tuần|đề thi|đề án|để dự|để phản|để tiêu|địa điểm|định ,|định có|định giá|định khởi|định quy|định trên|đốc ,|đốc ban|đốc cty|đốc kuznetsov|đốc nhnn|đốc xí|đối tượng|đồ :|đồng châu|đồng của|đồng liên|đồng mạng|đồng người|đổi mới|đổi về|độ của|độ tuổi|đội hàn|đội nga|động|động :|động triều|đời #|đời ,|đời này|đứa con|ương (|ương hội|ương mỹ|ương trung|ương đến|ước liên|ảnh mới|ảnh những|ảnh này|ấy cũng|ủy khối|ủy nguyễn|ủy thanh|ủy tp|ứng của
-30: " các|# còn|# gtb|# nhưng|# sau|# sắp|# thì|# từ|% cn|( apec|( evn|( kcna|( sdf|( vff|( vietlott|) chiếc|) gây|) lực|) nạn|) nếu|) tiền|) vụ|) xe|) đánh|) đạt|, b|, bang|, brazil|, bến|, bỉ|, italia|, italy|, kon|, lạng|, myanmar|, na|, somalia|, sudan|, sóc|, tx|, vietnam|, yemen|- u20|- đt|. huế|. opmart|. đt|/ tháng|: banbientap|: business|: c|: chuyển|: huy|: hồng|: m|: sina|: thanh|: thx|: twitter|: vietnamnet|: vnexpress|: vũ|: đình|abu|abu bakr|ai|alex|alex ferguson|alexander|an cũng|anh hùng|anh ấy|arsene|arsene wenger|ban châu|ban liên|ban mttq|bang (|bay ném|bay quốc|binh|binh sĩ|biên tập|biểu trong|biệt thự|bà ,|bài phát|báo ,|báo quốc|báo việt|bãi|bé #|bê|bên đã|bình quân|bóng của|bạc nhà|bạch|bạn|bạn gái|bạn không|bạn là|bạn đang|bạn đã|bản án|bảo tồn|bầu cử|bậc|bắc|bắt buộc|bếp|bố mẹ|bộ số|bộ việt|bộ và|ca nhạc|cao ,|chim|chiêng tây|chiến #|chiến ii|chiều tối|choi|chuyện của|chuyện này|chuyện với|cháy chữa|châu|chìm|chí nguyễn|chính )|chính trị|chính và|chó|chúng ta|chất lượng|chồng anh|chỗ|chủ đề|chức các|chức cán|chức nhà|con|con người|con đường|cuộc phỏng|cà|các loại|các nguồn|các nhân|các trường|cáo về|câu nói|có mưa|có độ|côn|công của|cơ chế|cơ sở|cương vị|cấp tỉnh|cỗ|cục an|cục chính|của dân|của không|cử ,|cử như|david|di tích|diễn tập|diện công|dmitry peskov|do công|dân thành|dân tệ|dân địa|dân ở|dũng ¶|dạng|dục ,|dục -|dữ liệu|dự trữ|dựng và|em ,|em có|em hồi|francois|frank|frank bernhardt|game|gia anh|gia này|gian kiểm|gian này|giang|giao ,|giá bán|giá cao|giám hiệu|giám đốc|giáo trung|gió mạnh|giải phóng|giờ tôi|golf|gà|gái trẻ|góc #|gốm|hai đều|hiểm y|hiện sự|hiệu|hiệu #|hiệu quả|hoan văn|hoàng francis|hoàng trung|hoạch phát|hoạch tổng|hoại|hàng chính|hàng phát|hành khách|hát lớn|hình của|hình như|hình xuất|hóa ¶|hôm đó|hơn một|hướng từ|hải|hậu #|hậu người|họa|học #|học .|học hình|học kinh|hổ|hội|hội doanh|hội hai|hội lào|hội lần|hội pháo|hội pháp|hội trong|hội tại|hội đại|hội đảng|hội để|hợp|hợp từ|khen của|khi nhiều|khi sinh|khi xác|khoa học|khoa tp|khung thành|khác ,|khách|khám nghiệm|khám đa|khí việt|khích|khó để|khả|khả năng|khảo|khối lượng|khủng hoảng|kiếm cứu|kiện này|kỳ thi|kỹ thuật|lai châu|luis|luận của|luật này|là dòng|làm này|làn|lâu dài|lãnh sự|lê|lê thanh|lê thụy|lô|lý công|lý cạnh|lý lao|lý và|lược|lược gia|lượng cảnh|lượng dân|lượng không|lượng phòng|lại ,|lại trận|lẽ|lẽ đó|lễ cấp|lệch|lệnh quân|lịch việt|lỗi #|lớn các|lửa đạn|mark|mike|minh kinh|mohammed bin|muộn|mà ,|mày|máu trung|máy tính|mãi ước|mình|môn nam|mũi|mưu trưởng|mạch|mạng tháng|mạng việt|mạnh của|mắn là|mẹ|mối quan|một nghiên|một thông|một tuần|mục đích|nay có|nay là|nay tôi|nghiên|nghiên cứu|nghiệm|nghiệp ,|nghiệp hà|nghị các|nghị xúc|ngon|nguyễn anh|nguyễn hồng|nguyễn minh|nguyễn tiến|ngày này|ngũ|người mẹ|người nói|người phát|người thi|người thân|người thường|người trong|người đang|ngọc linh|ngực|nhiên là|nhiệt độ|nhu|nhà ,|nhà chức|nhà của|nhà vua|nhân ,|nhân ban|nhân có|nhân thứ|nhân đã|nhượng mu|nhật ,|nhỏ ,|những lần|ninh thủ|ninh điều|nào có|này dẫn|này sẽ|này đang|nói chung|nông dân|nông nghiệp|núi|năm đinh|nơi ,|nước "|nước ;|nước cho|nước cũng|nước giao|nước ngoài|nước phải|nước trong|nước tại|nội|nữ sinh|nữ việt|of|otto|otto warmbier|phiên #|phái viên|pháp này|pháp và|phát ngôn|phát từ|phê buôn|phòng .|phòng công|phòng cảnh|phòng cửa|phòng hàn|phòng luật|phòng quản|phòng quốc|phòng trung|phòng tỉnh|phòng tổng|phòng đã|phòng đại|phùng xuân|phường|phường minh|phần|phần đầu|phẩm này|phố hồ|phổ biến|phủ ,|phủ ;|phủ của|phủ hàn|phủ nước|phủ thường|phủ tiếp|phủ tại|phủ vũ|phủ xem|phủ ¶|phủ đã|quan|quan ,|quan quản|quan trọng|quang huy|quy chế|quy định|quyền|quyền linh|quà|quân ,|quân của|quân hoàng|quân hàn|quân nhân|quả bóng|quả xổ|quảng cáo|quận ,|ra trong|rau|recep|robert|rác|rể|sean|sean spicer|sedan|set|show|song đó|sàng|sát cho|sĩ trung|sĩ trần|sư "|sư tp|sản (|sản ,|sắc của|sẽ triển|số|số nguồn|số nhân|số ý|số điểm|sở chính|sứ mỹ|sứ nga|sứ việt|sử ,|sự (|ta nói|ta thường|ta vẫn|ta đang|tai|tay súng|thanh tra|thoảng ,|thu phí|tháng sau|thích về|thông cho|thông quốc|thông đã|thúy|thơm|thư quận|thương ,|thương mại|thường vụ|thấp hơn|thẩm phán|thẩm định|thập niên|thắng của|thế kỷ|thế nữa|thềm|thể kể|thể như|thị|thị trấn|thống cộng|thống george|thống milos|thống ukraine|thời hạn|thời kỳ|thời tiết|thủ người|thủ tên|thủ xuất|thủy nội|thực trạng|tin cho|tin của|tin mới|tin nhắn|tin được|tiên|tiêu|tiêu chí|tiêu dùng|tiếc là|tiếp )|tiết mục|tiền từ|toàn cầu|toàn quốc|toàn thực|tra giao|tra tỉnh|trai #|trai của|trang mạng|trump đã|trên #|trình này|trí ,|trò hlv|trước ,|trước đến|trường của|trường xảy|trưởng bùi|trưởng các|trưởng của|trưởng giáo|trưởng hà|trưởng khoa|trưởng kinh|trưởng mai|trưởng nội|trưởng phùng|trưởng phạm|trưởng phụ|trưởng và|trần|trần quốc|trần thanh|trồng cây|trời|trữ liên|trực ban|trực thành|trực trương|trực tỉnh|tuyển việt|tuấn (|ty chứng|ty cp|ty việt|ty đã|tài|tài chính|tàu|tác kinh|tâm hỗ|tâm kiểm|tâm phát|tâm phòng|tâm quản|tâm thương|tây nam|tích hợp|tín|tính năng|tôi biết|tôi mong|tôm|tăng trưởng|tư cách|tư công|tư lệnh|tư nguyễn|tư phát|tướng :|tướng australia|tướng bày|tướng chỉ|tướng iraq|tướng lê|tướng ngô|tướng phan|tướng theresa|tướng trương|tướng tô|tướng việt|tướng về|tại anh|tại đức|tập cận|tắc ứng|tế cũng|tế của|tế việt|tỉnh|tỉnh khánh|tỉnh phú|tỉnh từ|tỉnh vĩnh|tịch -|tịch công|tịch kiêm|tịch thượng|tịch tổng|tịch xã|tố vụ|tốc hành|tối cao|từ các|v putin|vai trò|viên nước|viên t|việc|việc của|việc diễn|việc làm|việc với|viện anh|viện bệnh|viện hữu|viện quân|viện đã|và bahrain|và belarus|và campuchia|và grab|và huyện|và israel|và miền|và new|và philippines|và s8|và thị|và trên|và ubnd|và vịnh|và xã|vàng trong|vành|vòng loại|võ văn|văn và|vũ hồng|vũ khí|vương qatar|vạn|vận tải|vết thương|về biến|vệ sinh|vị #|vị này|vỏ|với phiên|vợ chồng|vụ hàng|vụ qh|vụ thành|vụ tấn|vừa rồi|vực hà|vực này|xe được|xem ngay|xu|xám|xét tuyển|xét về|xưa ,|¶ quân|án cảng|án nhà|án xây|án được|ông có|ông trump|ôtô|ý|đang phát|điểm của|điểm thi|điểm xảy|đoàn lao|đoàn viễn|đuôi|đàn doanh|đán ,|đêm ,|đình %|đó anh|đó các|đó một|đó đến|đô ,|đường bộ|đường sắt|đạo #|đạo các|đạo trung|đất|đất ,|đấu giữa|đầu tôi|đẩy mạnh|đẹp sinh|đến cà|đến hết|đến kiên|đến tháng|để gặp|đỉnh g20|định|định chất|đỏ #|đốc bv|đốc cơ|đối không|đồng dân|đồng giám|đồng tham|đồng thẩm|đỗ đức|đội mỹ|động này|động thái|đới|ương ;|ấy có|ấy nói|ống|ở biển|ở châu|ở hàn|ở đông|ủy tphcm|ủy xã
-33: # blhs|# bị|# do|# không|# km|# thông|# xe|# đang|# đến|( fed|( toán|( tpp|) bất|) bắt|) còn|) james|) nhằm|) thủ|) tăng|) việt|, campuchia|, google|, grab|, góp|, libya|, mexico|, tỉnh|, vật|- address|- campuchia|- chuyển|- lạch|- swift|. net|/ oz|/ tấn|/ usd|: bắt|: cnn|: doãn|: nhan|: p|: phương|: pv|: tiến|: trọng|: xe|: yonhap|ai biết|ai có|an .|an và|an đang|ban an|ban chứng|ban pháp|ban quân|ban t|ban tư|ban tổ|ban đối|bang đức|biết ,|biểu khai|biểu nguyễn|bom|buýt|buổi gặp|buổi tiếp|buổi tập|bài viết|bác sỹ|bánh|báo người|báo thượng|bóng #|bùi văn|bùng|bạc|bắn hạ|bằng sông|bệnh viện|bộ phận|bộ tỉnh|bởi vậy|cao thắng|cha mẹ|chi nhánh|chi phí|chiêng|chiến dịch|chuyện|chuyện về|chuột|chánh|cháy|chí cách|chính ,|chính -|chính .|chính cho|chùa|chị em|chống thiên|chức y|chữ|code|code :|container|cuộc thi|các cuộc|các nước|cách khác|có chuyện|cô gái|cô ấy|công lập|cưới của|cập đến|cục cảnh|cục quản|cục thuế|cục thống|cục đường|của liên|của quân|diện của|diện tích|du lịch|duterte|duệ|duệ mặt|dân ,|dân mạng|dõi|dược|dấu|dịch chứng|dục công|dụng chức|dựng hà|dựng tp|futsal|ghi nhớ|ghế|gia .|gia mỹ|gia năm|gian đầu|giày|giá về|giáo dục|giáp|giải pháp|giảm giá|gái #|góc độ|gần nhất|hai là|hai ngày|hoàn cảnh|hoàng elizabeth|hoạch -|hoạch đầu|huy quân|huyết|huyện mỹ|huống|hàng trung|hành án|hình|hình dự|hình là|hình ra|hình việt|hòa|hòa dân|hòa liên|hóa và|hôn nhân|học bách|học sư|họp thứ|hồng|hội ;|hội cà|hội cập|hội của|hội hoa|hội tỉnh|hội uông|hội xem|hội ¶|hội đề|i10 #|khi chia|khi những|khi vào|khi vụ|khi ăn|khoa hà|khoa phạm|khoản|khoản :|khách hàng|không -|khổng|khổng lồ|kép|ký báo|kỳ họp|long|loạt|luật|luật tố|là thông|là thời|là động|làm :|lính|lúc sau|lý chất|lý khám|lý xuất|lũng|lượng an|lượng cứu|lạc bộ|lại văn|lại với|lần ,|lẽ vì|lịch sử|lối|lời|lời báo|lời kể|lợi thế|lợn|lực lượng|mai|may ,|mây thay|môn huỳnh|mùa sau|mại mỹ|mại tự|mẫu xe|mặt tại|mẹ tôi|mềm|mới ,|mức giá|nghệ thông|nghệ và|nghị sỹ|nghị trung|nguyên -|nguyên môi|nguyên tắc|nguyễn gia|nguyễn thanh|ngày gần|người .|người bạn|người dùng|người khác|người nhà|người yêu|người đều|nhiên do|nhiên không|nhiên sau|nhiên theo|nhiêu|nhiều mây|nhuận|nhà|nhà phân|nhà đầu|nhất (|nhẹ .|nhớ ,|những năm|những thông|ninh nội|niềm|này|này giúp|nâng cấp|năm học|nước có|nắng nóng|nỗi|obama|phan|phim ,|phiên họp|pháo|phía nam|phòng giáo|phòng việt|phóng thử|phùng|phúc|phút sau|phạm quy|phạm thị|phạm văn|phố|phủ .|phủ ban|phủ chỉ|phủ mỹ|phủ syria|phủ trương|phủ và|phủ yêu|qua (|quan cửa|quân đội|quả cho|quả của|quả kiểm|quả điều|quần|ra quyết|rượu|rắn|rối|sao|sao người|sergei lavrov|sheikh|sinh viên|son|sát anh|sát đã|sâu|sưu tập|sạch|sứ ,|sự|sự .|ta cần|tham mưu|tham nhũng|thao %|thuyền|thái này|tháng|tháng #|thân tôi|thép|thêm ¶|thư thường|thư trường|thư đinh|thảo luật|thảo nghị|thế mà|thể :|thị #|thị số|thị xã|thống ,|thống park|thống phòng|thứ #|thử tên|tin đồn|tiên là|tiền này|tra tp|triển|truyện|trình xây|trình điều|trùm|trăm người|trường nơi|trưởng cho|trưởng cũng|trưởng huỳnh|trưởng thương|trưởng trương|trưởng tổ|trại|trạng này|trần tuấn|trẻ em|trị về|trọng hơn|trợ doanh|trừ|trực chính|tuyên phạt|tuyến đường|tuần qua|ty luật|tá|tá phạm|tác phẩm|tâm bảo|tâm hội|tâm điều|tâm đăng|tình với|tính chất|tòa|tôi phải|tùng|tăng #|tướng .|tướng giao|tướng may|tướng mong|tướng nêu|tướng shinzo|tướng và|tưởng niệm|tượng này|tạo ,|tầng|tế -|tế huyện|tế hòa|tỉnh hòa|tỉnh kon|tỉnh nghệ|tỉnh thanh|tỉnh thái|tỉnh đã|tỉnh đắk|tịch hạ|tịch liên|tịch nguyễn|tịch perez|tịch thường|tịch tỉnh|tội phạm|tụng|tụng hình|tứ|tức ,|viên :|viên thường|việc đã|viện .|vs u20|và champions|và indonesia|và iraq|và malaysia|và pháp|và tập|và tỉnh|và vùng|và ấn|vài năm|vàng #|vàng giao|văn|văn hóa|vũ văn|vườn|vẻ như|về chống|vụ|xe khách|xe miền|xe này|xe tải|xe ô|xăng|xế xe|yếu tố|án "|án có|án xong|án đường|âm lịch|ít người|ô|úy nguyễn|ý :|ý làm|đ|đa khoa|đang triển|điện việt|điệp|đoàn|đoàn ,|đoạn clip|đàn hợp|đám cưới|đán đinh|đây|đây ít|đình|đình tôi|đó #|đó cũng|đó khiến|đó sẽ|đó ông|đô .|đưa tin|đường "|đường đi|đạo|đạo bộ|đạo công|đạo người|đấu cơ|đầu thú|đầu từ|đến là|đề là|địa bàn|địch|định thư|đỏ|đốc cục|đốc ngân|đốc nhà|đối thủ|đồng an|đồng hồ|đồng hợp|đồng kỷ|đồng nghiệm|đồng thi|đồng thành|độ|độ rủi|độc giả|đội #|đội bóng|đội philippines|động -|động cơ|động sản|đứa trẻ|ương cho|ương mặt|ương đoàn|ảnh của|ảnh gia|ảnh là|ảnh được|ấy không|ấy là|ấy đã|ốc|ủy bình|ủy đà
-36: # chỗ|# của|# gb|# mới|# nghị|# về|( fbi|( nato|) bộ|) nơi|, bahrain|, iraq|, new|, ngữ|, tiếng|, uae|, vùng|, úc|, đắk|. hệ|. op|. đà|/ aids|/ năm|/ quang|: ctv|: dân|: fb|: quang|: sputnik|: thống|: zing|an q|angela merkel|anh em|ban quốc|ban tình|barack|barack obama|bashar|bashar al|binh và|biểu trước|biểu với|buổi|buổi lễ|bàn :|bác sĩ|bè|bệnh|bố chung|cao tại|carl|carl vinson|chung kết|chí có|chính sách|chính đã|chưa #|chỉ vậy|chợ|chức hiệp|chức trách|chừng|con trai|các cấp|cánh|công nhân|công trình|cơ quan|cơm|cạnh việc|cổ phiếu|cỡ|cục tdtt|của syria|cứ vào|cửa hàng|dmitry|do ông|du khách|dân tỉnh|dân việt|dây|dòng|dục việt|for|ga|gia hà|gian tới|giao phạm|giao trung|giao việt|giáo ở|gió|giấy|giới (|gì|gồm các|hiến|hoàng dương|hàng đầu|hâm mộ|hòa xã|hóa thể|hôm sau|hạn ,|hậu huyền|họa :|học -|học công|học việt|học xã|học y|hỏa|hội (|hội chọi|hội cũng|hội mỹ|hội sẽ|hội thảo|hội đồng|hợp )|hợp quốc|hợp đồng|khi ,|khi hoàn|khi phát|khi sự|khu trục|khí|không việt|khúc|khấu|khối|khởi tố|kia|kinh nghiệm|kền trắng|kỷ luật|luyện viên|luật dân|là giải|lá|lâu sau|lúc ,|lĩnh vực|lưới|lượng công|lễ hội|lịch|lịch ,|lịch đà|lời phỏng|lực việt|macron|michael|mạc|mạng xã|mầm|mầm non|mắt|mắt ,|mặt thân|mối|một tuyên|mới .|mới nhất|mở phiên|mục tiêu|nghị ,|nghị bộ|nghị cấp|nghị lần|nguyễn ngọc|nguyễn quốc|nguyễn thành|người bị|người còn|người không|người đi|ngờ|ngờ ,|nhiên khi|nhiên trong|nhiệm hữu|nhân của|nhân tạo|nhân vật|nhất #|nhất phu|nào|nào cũng|này có|này là|năm gần|năm trước|năng|nước (|nước không|nước ta|nước việt|nền|of the|park|phá ¶|phán xử|pháp ,|pháp mỹ|phòng ubnd|phòng và|phương tiện|phương án|phủ cho|phủ cũng|phủ cần|phủ giao|phủ kiến|phủ quy|phủ vừa|quan csđt|quan tình|quan tới|quy hoạch|quyết trung|quyết đại|quá khứ|quân|quân mỹ|quả này|quận hai|quốc ,|quốc anh|rodrigo duterte|ronald reagan|rừng|sau ,|sergey|sàn|sóng|sông|sĩ nguyễn|sư nguyễn|sạn|sản văn|số lượng|số những|số trận|số đó|sự #|sự cố|sự nghiệp|ta phải|ta sẽ|ta đã|thi thpt|thiết bị|thuẫn|thác|thùy dung|thúc phiên|thư trung|thể là|thống .|thống duterte|thống macron|thống obama|thống thổ|thủ "|thủ của|tin tức|tin về|tinh thần|tiên ,|tiêu chuẩn|tiêu của|tiêu thụ|tiểu vương|toàn giao|trang cá|trong lĩnh|truyền thống|trào|trâu|trường tỉnh|trưởng ban|trưởng qatar|trưởng trần|trưởng tài|trưởng y|trần thị|trị|trịnh|tuần tra|tài xế|tá trần|tác xã|tây|tên lửa|tình huống|tòa ,|tôi muốn|tôi vẫn|tôi đã|tư|tướng khẳng|tướng nói|tướng phạm|tướng trịnh|tại thị|tạo hà|tấn xã|tập trận|tế (|tế )|tế .|tế cho|tế hà|tế quốc|tế tỉnh|tỉnh bắc|tỉnh hà|tịch ,|tịch hà|tịch hđnd|tịch qh|tới ,|viên ban|việc khiến|việc được|viện ,|và eu|và iran|vàng sjc|vàng thế|vào việt|vé|vương quốc|vấn|vấn an|vậy mà|vết|vệ :|vệ người|vợt|vụ ,|vụ án|xe máy|xã hội|y tế|án|điểm|điểm đó|đoàn doji|đoàn điện|đàn kinh|đám|đây #|đây không|đây vài|đèn|đình và|đích của|đó cho|đó không|đó vào|đảo|đảo chiếm|đảo triều|đấy|đầu tiên|đề này|định đối|đồng chuyên|đồng trị|đồng xét|động của|ương về|ương đã|ước bắc|ủy yên
-39: # giờ|# luật|# việt|# và|# vừa|# điều|% tđ|) tổ|) xác|, cđ|, huyện|, lào|, quảng|, singapore|, syria|, sông|, đài|- nhật|/ thùng|/ tw|: daily|: trần|an )|an liên|ba ,|ban kinh|bang mỹ|biểu tại|buổi họp|chi tiết|chung ,|chú ý|chăng|chồng tôi|chụp màn|chức trung|chứng nhận|conte|cuộc|cuộc gặp|các tỉnh|cán sự|cáo của|công việc|cạnh|cạnh những|cả đều|cục thủy|của thủ|dâu|dụ như|dựng ,|em|emmanuel|emmanuel macron|gia #|gia ,|gian|giao nga|giác|giáo ,|giáo .|giáo cực|giờ ,|hoàng|huynh|hành vi|hát kịch|hát việt|hãng tin|hòa séc|hóa -|hương|hậu phương|hệ|học phổ|học tự|hồ sơ|hội cuba|hội thông|hội việt|hội về|hợp theo|james comey|james mattis|khi xảy|khoa|khoa huyện|khoa hòa|khuôn khổ|kinh tế|kiểm sát|kền|lai|luận|lê văn|lý do|lý dự|lý thị|lượt|lệnh|lỗi|lời câu|lửa|lực|mây|mã|mưu|mại và|một ngày|nay|nay #|nghiệp việt|ngoái ,|ngày qua|ngân hàng|ngô|ngôn viên|người có|người này|nhiệm|nhiệm văn|nhà nghiên|nhân chứng|niệm|non sen|này được|nông|năm qua|năm sau|nước này|nước đã|nắng|nữa ,|phiên giao|phiếu|phép|phúc thẩm|phận|phối hợp|phủ sẽ|quan an|quan đến|quyết của|quá trình|quân nga|quốc tế|quốc việt|ra còn|rex|rex tillerson|rodrigo|ronaldo|ràng ,|sergei|suất|sát phòng|súng|sản việt|sẽ tăng|số các|sống của|sức tích|sự ,|sự kiện|ta có|ta không|thao|thoảng|thuế|thuốc|tháng giêng|thêm :|thôn|thông ,|thông tấn|thư ,|thư đảng|thường ,|thống barack|thống philippines|thống syria|tin này|tin trên|tiến thương|tra liên|tra sở|tra trung|trai|trump|trách nhiệm|trường ,|trưởng công|trưởng nga|trưởng tư|trưởng viện|trần văn|trận tổ|tài khoản|tài liệu|tàng|tá lê|tâm nghiên|tóc|tôi rất|tôi đang|tông|tú|tư ,|tư số|tư và|tướng nhấn|tướng đề|tướng đức|tượng bolero|tại syria|tế nguyễn|tế thế|tế tp|tế trung|tế và|tịch tập|tốc|việc đang|viện chợ|viện việt|và bắc|và tp|và tây|văn ,|văn bản|văn trung|vật|vụ tỉnh|wenger|xa|xem %|xuân|án này|ý gây|đai và|đen|đinh la|điểm này|điện tử|đoàn dầu|đoạn #|đó tôi|đô hà|địa phương|định của|định paris|định thương|định về|đồng nhân|đội biên|đội syria|ương #|ương .|ương mttq|ương và|ảnh ,|ủy hà
-42: # )|# /|# bộ|# người|% dl|% xh|( eu|( tương|, indonesia|, đà|- huế|- lào|. đàm|: lê|: ttxvn|: vgp|an hà|an nhân|an thị|ban trung|bang|biệt là|buổi làm|báo khí|bóng đá|bạc đá|bệnh nhân|chung với|chuyên gia|châu âu|chúa|chắn|chục|câu hỏi|công nghiệp|công nghệ|cả những|cấp #|cắt từ|cục hải|dụ ,|gian gần|giao mỹ|giáo|giáo "|giáo tự|huỳnh đạo|hành trung|hậu hoàn|hậu việt|hết các|hội cho|hội du|hội và|khi gây|khuôn|kim jong|lãm|lý ,|lẽ ,|lời khai|mại|mắn|một diễn|nghị sĩ|ngoái|nguyễn xuân|ngôn|người cho|nhau|nhà khoa|nhà lãnh|nhánh|nhạc|nhập khẩu|những thế|ninh quốc|này cho|này khiến|này không|pháp|phương|phương trinh|phần mình|putin|quyết số|quốc|ra ,|shinzo|shinzo abe|soát|sát biển|sát giao|sát nhân|sát pccc|sản phẩm|sắt|sẻ về|sẻ với|số hình|số này|sửa đổi|theresa|theresa may|thiện|thoại shangri|thuật biểu|thành phố|thơ|thư|thầu|thể thấy|thống|thống moon|tin báo|toán nhà|tra bộ|truyền hình|trăm|tuyến|ty trách|ty vàng|tá nguyễn|tác chiến|tâm dự|tâm tin|tình hình|tình trạng|tôi|tôi có|tôi cũng|tướng nhật|tướng thường|tướng vũ|tướng yêu|tướng đã|tượng thủy|tế đã|tỉnh ,|tỉnh yên|tỉnh đồng|tịch hiệp|viên trung|việc này|vua|vậy|xe|án tối|đoàn #|đáng nói|đây nhất|đô thị|đặng|định này|đồng #|đứa|ấy|ấy ,
-45: # với|% mt|, tp|- vũng|. hcm|: epa|: google|: internet|: nguyễn|an thành|an xã|an đã|ban kiểm|ban nhân|biểu quốc|biệt|bóng vàng|bối cảnh|chí|chương trình|cuộc họp|các chuyên|cáo trạng|cũ|cơn dông|cả các|cục du|doanh nghiệp|dù vậy|dầu|gian qua|hai ,|hết ,|học ,|học và|hội .|i10|khoán|kiến ,|là ,|lượng chức|minh|máy bay|mưa|nguyễn thiện|ngân|nhiệm ủy|nhân là|nhân được|nhất ,|này ,|này .|này cũng|nước về|phiên tòa|phòng chính|phóng viên|phủ việt|quan công|quan điều|quyết #|quận|quận #|ràng|sát hình|sân bay|số liệu|thao việt|thành viên|thư nguyễn|thể nói|thời ,|thủy|tin ban|tin từ|tin và|trưởng|trưởng ,|trưởng mỹ|trưởng ngoại|trưởng trường|trưởng vụ|trưởng đội|tâm y|tôi sẽ|tư #|tướng cho|tướng cũng|tướng vương|tại ,|tỉnh quảng|tịch trung|tự ,|viện|viện bạch|viện mỹ|viện nhi|và hàn|vàng hôm|án nhân|ô tô|đai|đinh|đó|đơn vị|đốc fbi|đốc điều|đồng quản|độ cao|ơn
-48: # sẽ|% tt|) tự|, bắc|: ap|: getty|an|an ,|biển|cá nhân|cường|cảnh sát|cục trưởng|cửa|dương|giáo (|hoạch và|hàng không|hóa ,|hội đã|james|khoa tỉnh|luật hình|lộ #|mục|nay (|nghị thượng|nguyên và|nguyễn hữu|nguyễn đức|nguồn tin|non|nàng|nên ,|nước .|nước và|phòng mỹ|phòng nga|phủ về|qua ,|quan cảnh|số người|sỹ|thao và|thư tỉnh|thưởng|thị trường|thống pháp|thống putin|tra chính|trưởng nguyễn|trận đấu|tướng ,|tướng anh|tỉnh bình|tịch hđqt|tịch hồ|việc xảy|vào đó|vọng|xế|y|ông ,|úy|ý kiến|đó có|được tin|đầu ,|đỏ "|đốc bệnh|đốc trung|đồ|đồng bảo|độ thấp|ẩm|ẩm từ|ủy ,
-51: an phường|bang nga|chương|chức|cùng ,|cơn|cục|dung|dục và|huỳnh|hạng anh|hội khóa|hội nguyễn|hợp ¶|là lần|lệ|minh châu|môn|mẫu|nguyễn thị|nguyễn văn|nước ,|phụ nữ|quan chức|sát điều|sân|sĩ|tai nạn|thống hàn|toán|tra|triển nông|trưởng cục|trạng|trị ,|tế|tịch ủy|tục|viên bộ|vladimir|vladimir putin|vấn đề|vậy ,|với đó|đàn ông|đời|ương ,|ương đảng
-54: % ptnt|. vn|/ ounce|/ tin|ban thường|doanh|dân|hoàng anh|hạng|hội ,|lễ|nghiệp và|nghị|ngày ,|nước hồi|phòng|phẩm|sẻ|số #|sứ quán|thanh vân|thông vận|thư thành|thống nga|trường hợp|trường vụ|trưởng quốc|tải|tế ,|tịch hội|viên|vụ quốc|vực|đây ,|đại biểu|định số|đốc công
-57: : afp|: reuters|an quận|chí ,|công ty|dụng|hữu thắng|máy|ninh|nước|thế ,|trường|đô|định #|đổi với
-60: % đt|an huyện|an tp|an tỉnh|biệt ,|cạnh đó|donald|donald trump|dục|gái|hoạch|huyện|hữu|lượng|minh họa|nay ,|nghiệp|nguyễn|nhiên|nhiên ,|quốc gia|sư|sứ|ta|thể ,|thống donald|thống mỹ|thống trump|trưởng bộ|tướng|tướng chính|tướng nguyễn|tượng|tịch|tịch nước|tịch quốc|tịch ubnd|viện đa|vàng|vệ|xã|đàn|đó ,|đốc|đốc sở|ương`,
  cues: `60: nguyễn xuân phúc|vương đình huệ
57: mai phương|moon|nguyễn thiện nhân|sơn|vũ đức đam
54: anh theresa may|l|n|phương|putin
51: dũng|huỳnh tấn vinh|hùng|khuê|lợi|macron|mattis|minh|nhật bản shinzo abe|t|trump|trung dân|trương hòa bình|trịnh đình dũng|vin|xuyến
48: abe|donald trump|h|hoàng công lương|huệ|khánh|lan|loan|park|phí thái bình|theresa may|thảo|thịnh|tuấn|võ kim cự|đ|đinh la thăng
45: cao toàn mỹ|clinton|comey|duterte|dương công minh|erdogan|hoan|hoàng kiều|hường|hạnh|hồ mai phương|kiệt|linh|moon jae in|mạnh|nhung|phương nga|phượng|phạm minh chính|phạm sỹ quý|thơ|tillerson|tr|trương hồ phương nga|trương quý dương|trần trung nghĩa|tuyến|tám|tô lâm|tùng|vinh sử|đinh xuân hướng
42: cường|devos|dung|duẩn|ek|flynn|hiếu|hiền|hoàng anh tuấn|hun sen|hồ quỳnh hương|jack ma|khang|kiên|liu|liêm|lộc|may|mueller|nguyễn anh đức|nguyễn đăng chương|ngô xuân lịch|obama|peskov|phạm thị thanh trà|phạm trường long|quang|quynh|quý|shinzo abe|thoa|thăng|thơm|vũ đình duy|xiên|đạt|đỗ đức duy
39: bannon|bích|bền|ch|châu|cúc|d|diệm|dũ|dư|giáp|hiển|hoàn|hoàng thị huệ|huy|hà|hào|hướng|hảo|học phi|iraq haider|john kerry|lavrov|luân|lân|lê chiêm|lăng|m|mai|mark rutte|melania|merkel|mỳ|mỹ linh|nguyễn mai phương|nguyễn quang dũng|nguyễn văn thanh|nguyễn văn thiện|ngôn|ngọc anh|nhu|nhưỡng|phan thị mỹ thanh|phan trọng tuệ|quyền|siềng|stephen john scott|tang|thiện|thiệp|tho|thuần|thùy dung|thưởng|thạch|thắm|tiên|trinh|trogneux|trần văn dũng|trần văn minh|tú|tư hường|tịnh|v|v. a|võ văn thưởng|vĩnh|vũ huy hoàng|vũ xuân sáng|điền|đoàn ngọc hải|đệ|đỗ kim tuyến|đỗ thị xuyến|đức huy
36: angela merkel|assad|australia malcolm turnbull|branson|danh|dmitry peskov|fillon|g|giang|hawking|hillary clinton|hoàng trung hải|huyền|hưng|hưởng|khuyên|khỏe|kim jong un|kình|l. t. h|le pen|lee|lâm|lâm quang đại|lê thanh sơn|lê đình kình|lưu chí vỹ|marine le pen|maxwell|minh thư|n. k|nghiêm|nguyễn thanh bình|nguyễn tiến đạt|nguyễn tuyến dũng|nguyễn văn h|nguyễn văn hùng|nguyễn văn quynh|nguyễn xuân sơn|nguyễn đức hưởng|nguyệt|ngọc trinh|nhuận|nhật shinzo abe|ni|nén|oanh|phan anh minh|phan văn giang|phụng|poroshenko|q. a|quỳnh|robart|shen|shoigu|t. a|thongloun sisoulith|thu|thúy|thắng|trúc|trương thanh đức|trầm bê|trần thanh mẫn|trần thị thu hà|turnbull|tân|uyên|vân|văn cao|vũ thị tân|vũ đình khuê|xuân hương|đặng trung bình|độ|ẩm
33: ariana grande|bình|bính|bùi thị học|bùi xuân cường|bằng kiều|cao minh phương|choi|cương|cự|diệp xuân vinh|dubke|duy|dương tuấn đức|dục|emmanuel macron|hernández|hiên|hoài linh|hoàn vũ|hoàng tiến vin|hà hùng cường|hế|hồ thị kim thoa|hổ|jordan vogt roberts|kang|kelly|khanh|khánh hoàng|khương|kiệm|kỳ duyên|liu jun|liễu|long|lành|lào thongloun sisoulith|lãng|lê hoàng|lê hồ việt anh|lê tú|lê văn tạch|lý hiển long|lý khắc cường|lý quang diệu|maduro|mai anh|mai văn trinh|mayer|mccain|mia|mỹ phi|na|nga dmitry medvedev|nghi|nguyên ngọc|nguyễn anh thơm|nguyễn anh tuấn|nguyễn chí vịnh|nguyễn cường quân|nguyễn hữu dũng|nguyễn minh t|nguyễn mạnh hùng|nguyễn mạnh tuấn|nguyễn thanh quang|nguyễn thị hoa|nguyễn văn dũ|nguyễn văn hòa|nguyễn văn hải|nguyễn văn thiên|nguyễn văn thành|nguyễn xuân anh|nguyễn đức lợi|ngọc|ngọc hân|nhã|nhường|nên|phan thị thu hiền|phan trọng hổ|phích|phạm bình minh|phạm công hùng|phạm trọng đạt|phạm xuân nguyên|po|robert|soi|spicer|sùng|t. đ. l|thae yong ho|thấm|triệu|trudeau|trà|trần chí kiên|trần hữu tài|trần thị thanh|trần đình sơn|trần đức phấn|tám thẩm|tánh|tâm|tường|tớp|uyên linh|veselnitskaya|việt nam nguyễn xuân phúc|warren buffett|weigang|xuân anh|yên|đào mạnh sơn|đê|đôn|đặng hữu nghị|đỗ kim hội|đức angela merkel|đức helmut kohl|ấn độ narendra modi
30: arkhom|assange|barack obama|basori|battulga|brigitte trogneux|bé|bôm|bùi thị thu|bường|bốn|bửu|c|canada justin trudeau|caracciolo david john|chiêu|cẩm|diệp|diệu|dìm|dương|dương khắc linh|dương minh tâm|dương thị thảo|dấn|essen|flentje|francois fillon|friedman|ga|gabriel|gia bảo|giang hồng thanh|grindeanu|gái|gấm|h nãi|haley|hanh|harry harris|helmut kohl|hoàng thanh hương|huyên|huyện|huân|huề|huỳnh nam dũng|huỳnh văn em|hwang woo deok|hà lan mark rutte|hàn đức long|hân|hòa|hằng|hằng nguyễn|hồng anh|hồng hạnh|hữu thắng|inada|israel benjamin netanyahu|james comey|james mattis|jo ar herrera|jose mourinho|kebede|kim thư|kireeva|kohl|lan anh|lan hương|lau|ly|lâm minh thắng|lê|lê hoàng châu|lê hoàng phong|lê quốc phong|lê thế mẫu|lê tấn bửu|lê văn hóa|lê văn thiệp|lê đức dục|lý|lý gia thành|lý hiển dương|lệ|lữ anh dồi|lựu|ma crông|mai phương thúy|mai văn chính|melania trump|miller|minh anh|minh phương|minh quân|minh vượng|modi|mơ|mười|mạc|narendra modi|navalny|nga natalia veselnitskaya|nghĩa|nguyễn công khôi|nguyễn hoàng hải|nguyễn hoàng tân|nguyễn huy quang|nguyễn hồng thái|nguyễn hữu thắng|nguyễn kiều hưng|nguyễn ngọc như quỳnh|nguyễn quang vinh|nguyễn quang vĩnh|nguyễn sanh|nguyễn thanh chấn|nguyễn thanh hà|nguyễn thế truyền|nguyễn thị l|nguyễn thị thu trang|nguyễn tiến dũng|nguyễn tuấn anh|nguyễn tấn bỉnh|nguyễn văn bình|nguyễn văn bốn|nguyễn văn chung|nguyễn văn cường|nguyễn văn dũng|nguyễn văn lợi|nguyễn văn minh|nguyễn văn thọ|nguyễn văn yên|nguyễn văn đệ|nguyễn xuân vũ|nguyễn đức thùy dung|ngô minh|ngô văn toán|nhiễm quang huy|nhàn|nhạ|nhật anh|năm phích|nương|p. a|park geun hye|pence|ph|phan thành nghĩa|phiến|phú|phạm huy|phạm hương|phạm lương sơn|phạm minh hoàng|phạm ngọc minh|phạm thị bích hảo|phạm thị hòa|phạm việt giang|phấn|priebus|raul castro|richard branson|ryan|sessions|singapore lý hiển long|singh|sushi|sỹ|t. c. d|thiêm|thân|thạnh|thọ|thổ nhĩ kỳ binali yildirim|tiến|toyota chikara|toản|trump jr|trương thị mai|trần khánh hoàng|trần minh vương|trần thu nam|trần thế thuận|trần thị tố dung|trần trí dũng|trần văn phúc|trần văn sơn|trần văn ất|trần đăng khoa|tuân|tòng sơn|tạch|tấn đức|việt anh|vui|võ tiến hùng|vũ thành an|vũ tiến lộc|vững|wang|yêng hồng mỹ|yến|zhang|zhou|ái|ân|út|đoàn duy khương|đoàn minh quân|đoàn vũ duy|đươm|đặng thị bình|đặng trần chiêu|đặng văn thành|đặng xuân hoan|đỗ hồng quân|đỗ quang lâm|ất
27: alex|antonio conte|aucoin|bautista|bercow|betsy devos|bill gates|bùi cao nhật quân|bùi hữu hùng|bùi mạnh quốc|bùi ngọc thạnh|cavusoglu|chang|chu văn hải|chu đình ngữ|chánh|chí|chí trung|chúc|chử xuân dũng|chữ|cuông|d. trump|david landon|devi|doan|donald trump jr|fallon|guterres|h. b|hiệu|hoài|hoàng tuấn|hoàng xuân minh|huỳnh thanh xiên|huỳnh tuấn kiệt|hà văn thắm|hài|hồ mậu xương|hồng kiên|hữu ngọc|ivanka|john|jose ramon balaguer cabrera|k|kha|khiêm|khuông|khôi|kim jong nam|kiều hữu dũng|ky|lai|lê lâm hưng|lê nguyễn minh quang|lê thanh thúy|lê thị lài|lê thị thu hằng|lê trọng sành|lê văn tùng|lương|martinelli|n. a. h|n. n. n. k|nguyễn chí công|nguyễn công uẩn|nguyễn hoài nam|nguyễn hoàng điệp|nguyễn nhược pháp|nguyễn quốc cường|nguyễn quốc khuyên|nguyễn thị duyên|nguyễn thị hường|nguyễn thị minh|nguyễn thị oanh|nguyễn thị sinh|nguyễn thị thu|nguyễn thị thu hà|nguyễn thị đ|nguyễn thủy|nguyễn văn bính|nguyễn văn chiến|nguyễn văn hậu|nguyễn văn nam|nguyễn văn nên|nguyễn văn tuấn|nguyễn đình thắng|ngô|ngô thanh vân|ngô văn chiến|ngọ|nhanh|nhiễn|nhâm|nhượng|nhật linh|nụ|padilla|phong|phó chủ|phúc|phương thanh|phạm thế tùng|phạm thị lạng|phạm tuấn anh|phạm văn sử|quỳnh anh|restituto padilla|robert mueller|rosenstein|ross|rouhani|s. abe|sarkozy|sean spicer|selvi|shibuya yasumasa|so sao|song young moo|stoltenberg|subeo|sái công hồng|sâm|sơn tùng m tp|sưa|t. mây|tanoesoedibyo|temer|thu minh|thu trang|thuyết|thuận|thái thùy linh|trang|trung quốc uông dương|trần anh tuấn|trần chí dũng|trần huy đào|trần minh lợi|trần ngọc hạnh|trần thị mơ|trần thị t|trần đình bá|trịnh công sơn|tuyết|tymoshenko|tài linh|viktor ozerov|việt a|vũ mạnh cường|vũ ngọc chi|vũ quỳnh anh|vương phù lâm|wakui|whitfield|xin|y khương mlo|yoo|zakharova|zhao|zidane|ánh hồng|âu ngọc khánh|đào vịnh thắng|đượm|đạm|đậu anh tuấn|đặng thành tâm|đặng việt dũng|đỗ mỹ linh|đỗ thắng hải|đỗ văn chí
24: a. cô bi a cốp|aart|airi kinoshita|al thani|alexander lavrentiev|allegri|anh margaret thatcher|anh thư|anh tuấn|august flentje|barnier|bazeley|benjamin netanyahu|bi rain|bill gate|bishop|biền|blumenthal|bojana dragovic|brigitte|bush|bá|bánh mì|bùi mạnh lân|bùi n. a|bùi quang hưng|bùi thanh hải|bùi thị hà|bùi trọng tuấn|bùi tuấn anh|bùi tự lực|bùi văn cường|bùi đức thiêm|bùi đức thịnh|bướm|bảo quốc|bần|bắp|bếp|bỉ charles michel|bỉnh|c. t. đ. n|campuchia samdech techo hun sen|cao hữu bình|carl thayer|chanh|chinh|chiêm|choe son hui|choi soon sil|chu xuân ngọc|chung|chèo|chíu chăn sòi|claudio ubeda|coats|cohen|conway|cái thành trung|cấn văn lực|cửu|dillon|diễm|diệp văn thế|dmitry medvedev|dolores|donald|duyên|dương ngô khoát|dương triệu vũ|dương văn diên|dần|dồi|eduard basurin|elder|esteban lazo hernandes|florentino perez|fred|georgina rodriguez|giả|goldstone|gorsuch|gunaratna|gấu|h. sau|ha jea sung|harris|hidehiro irisawa|hoa mỹ hạnh|hoài sa|hoàng bách|hoàng bảy|hoàng lan|hoàng oanh|hoàng quốc hoàn|hoàng quốc khánh|hoàng thị hoa|hoàng văn hợp|hs|hussein|huy nam|huấn|huỳnh khánh toàn|huỳnh thanh|huỳnh thanh khiết|huỳnh thị anh mai|huỳnh thị thu|huỳnh văn nén|hà phương|hà quốc quy|hàn châu|hùy|họ|hồ cẩm đào|hồ ngọc hà|hồ quang hiếu|hồ quốc dũng|hồ thị hồng loan|hồng nhung|hồng ánh|hữu châu|hữu tiến|hựu|ireland enda kenny|isaac|jang chang ha|jardim|jeff bezos|jennifer phạm|jim syring|john trump|johnson|julian assange|karbaat|kawarabayashi|kenny|khamenei|khoa tai mũi họng|khuất việt hùng|khú|khải|khải anh|khắc hưng|kim|kim dong chul|kim hak song|kim hồng|kim ưn ku|kislyak|kofman|kosachev|kushner|kính|kỳ phương|lady gaga|lam trường|lee nak yon|lewis|li|linh đan|liscinsky|lula|lài|lê bá lai|lê giang|lê hoàng đức|lê hồng minh|lê hữu hiếu|lê hữu khang|lê minh lê|lê minh trung|lê minh tùng|lê mạnh hà|lê ngọc|lê ngọc sáng|lê như toản|lê phú trọng|lê quang bản|lê quang hùng|lê thị hoa|lê thị hương|lê thị nhật linh|lê thị ánh hồng|lê việt hưng|lê văn hoan|lê văn hùng|lê văn khoa|lê văn kiên|lê văn l|lê văn quang|lê văn t|lê văn tam|lê đình công|lê đình sơn|lê đình toàn|lê đông phong|lô minh hương|lô văn chương|lý hải lân|lý hải phong|lý văn vừ|lưu kỳ bảo|lương cường|lương ngọc khuê|lường quang học|lại thị hoàng yến|lại xuân thanh|lệ quyên|lữ minh nghĩa|mai thị khánh|mai tiến dũng|mai văn chiến|mai văn dấn|maples|marc kasowitz|mark rowley|martin chungong|mc|medvedev|merle ratner|michel barnier|michele|miguel rodrigo|min|mnuchin|montella|moon chung in|muộn|mến|mỹ tâm|n. q. h|n. t. h|n. t. l|n. t. t|naoki|new zealand bill english|nghiêm thúy băng|nguyễn an huy|nguyễn anh dũng|nguyễn bách tùng|nguyễn bích lâm|nguyễn chiến thắng|nguyễn cường|nguyễn hồng thuận|nguyễn hữu bình|nguyễn hữu độ|nguyễn hữu đức|nguyễn minh thảo|nguyễn minh toàn|nguyễn miên tuấn|nguyễn nam liên|nguyễn ngọc sơn|nguyễn ngọc thuần|nguyễn nhân|nguyễn phước hòa|nguyễn quang đạm|nguyễn sự|nguyễn thiện tống|nguyễn thành long|nguyễn thế bình|nguyễn thế kỷ|nguyễn thị bích hồng|nguyễn thị công|nguyễn thị cúc|nguyễn thị hoài sương|nguyễn thị huyền|nguyễn thị huế|nguyễn thị hà|nguyễn thị hương|nguyễn thị kim thoa|nguyễn thị lan|nguyễn thị lan anh|nguyễn thị lan chi|nguyễn thị mai|nguyễn thị minh thúy|nguyễn thị xuân|nguyễn thị đào|nguyễn trung nguyên|nguyễn trung thực|nguyễn trường du|nguyễn tuấn kiệt|nguyễn tú anh|nguyễn túc|nguyễn tấn dũng|nguyễn tử quỳnh|nguyễn văn c|nguyễn văn hoàn|nguyễn văn hoàng|nguyễn văn hà|nguyễn văn hán|nguyễn văn hưng|nguyễn văn lân|nguyễn văn soi|nguyễn văn sơn|nguyễn văn t|nguyễn văn thao|nguyễn văn thuận|nguyễn văn thái|nguyễn văn trung|nguyễn văn trường|nguyễn văn tùng|nguyễn văn viện|nguyễn văn đôn|nguyễn văn đông|nguyễn văn đọc|nguyễn văn đực|nguyễn vũ hùng|nguyễn xuân bình|nguyễn xuân hướng|nguyễn xuân lý|nguyễn xuân lộc|nguyễn xuân nguyên|nguyễn xuân sang|nguyễn xuân thành|nguyễn xuân thắng|nguyễn xuân trường|nguyễn xuân đường|nguyễn đình trung|nguyễn đình tài|nguyễn đông hưng|nguyễn đắc quang|nguyễn đắc vinh|nguyễn đức|nguyễn đức chánh|nguyễn đức kiên|nguyễn đức long|nguyễn đức thắng|nguyễn đức trọng|ngãi|ngô tuấn nghĩa|ngô văn quang|ngọc thanh tâm|ngọc tiên|ngợi|nhung đặng|nhích|nhơn|nick timothy|nikolay afanasov|nin|ninh|nô|nữa|o|ohata|omarkhayam|omran|ousmane dione|p. t. t|payne|penelope fillon|pha|phan gia nhật linh|phan huy khang|phan thanh hải|phan thị h|phan thị tr|phan tương|phan văn hiệu|phu|phuông si phan|phó thủ|phó đức phương|phù chí dũng|phùng tất thành|phùng văn hữu|phương anh|phạm anh dũng|phạm công danh|phạm hồng sơn|phạm hồng tuyến|phạm minh hòa|phạm quỳnh anh|phạm sĩ quý|phạm thái sơn|phạm thị huyền|phạm thị ngọc trinh|phạm thị oanh|phạm thị phương|phạm thị thuần|phạm thị tân|phạm trung hiếu|phạm tuyên|phạm tài|phạm tất thắng|phạm văn chúc|phạm văn ngân|phạm văn nông|phạm văn quân|phạm văn trung|phạm văn tỵ|prayut|prodi|purcell|pành|quý bình|quế|quốc thiên|quốc thảo|quốc trung|rex tillerson|richardson|robert h. mccooey jr|robert macke|robertson|ron hackenberger|russell|ruveni n. nadalo|ryabkov|ryan dillon|rơ lan tứ|sanders|sang|sebastian gorka|sen|sergey ryabkov|shakespeare|shapoval|shibuya|shin|siu black|so|sorin grindeanu|soái|srakawi lim|stanfield chien|stephan neumeier|stone|suleiman jasir al herbish|sumito ishii|sáu|t. t. m|t. t. m. c|t. tuy|tenev|th|thanh lam|thanh vân|the weeknd|thornton|thu ngân|thu thảo|thu thủy|thuật|thà|thái hương|thái hữu nhuận|thêm|thục|thụy|thụy kha|thức|tintin|tiểu anh|tobel|toledo|tom|toshiya miura|toàn|trâm|trí|trương|trương hữu khanh|trương quang nghĩa|trương văn phúc|trương đạt|trạng|trần bá thường|trần cao thái|trần châu|trần châu thái|trần hải trung|trần hữu thế|trần hữu vân|trần khanh|trần kỳ rơi|trần lưu hoa|trần lực|trần mưu|trần ngọc anh|trần ngọc đường|trần quốc vượng|trần thanh bình|trần thanh liêm|trần thanh tâm|trần thiện đức|trần thị huyền|trần thị m|trần thị minh nguyệt|trần tiến|trần trọng sơn|trần trọng tuấn|trần tuấn anh|trần tô minh châu|trần văn kỳ|trần văn đạt|trần xuân quỳnh|trần xuân vĩnh|trẩm|trịnh thị thủy|trịnh văn quyết|trịnh văn sơn|trịnh xuân thanh|tuấn bendixsen|tuệ|tài nhân|tính|tô hoài nam|tô văn động|tôn thất giáp|tùng dương|tú anh|tĩnh|tưởng|tạ thị bích ngọc|tễ|tống|tứ|v. t. t|vilay lakhamphong|vincent stewart|việt hoàng|vla đi mia pu tin|vladimir putin|vân anh|võ công hùng|võ trấn phương|võ trọng nam|võ văn thịnh|võ đức đại|văn nam|văn trọng bộ|vũ duy khánh|vũ khoan|vũ ngọc dự|vũ ngọc sơn|vũ phương anh|vũ quang hải|vũ quang lâm|vũ sơn lâm|vũ thị luyên|vũ thị đông|vũ việt anh|vũ văn tiến|vũ văn tư|vũ văn điền|vũ xuân lộc|vũ đình hải|vũ đình lăng|vũ đình năng|vũ đức long|vương duy biên|vương nghị|vương thị khanh|wan ping|xa hồng anh|xuyền|y hinh|y khương|y ngôn byă|yanbi|yanis|yanukovych|yoon|yoshio|zhou bo|ánh sáng|úc malcolm turnbull|đ. v. h|đam|đan|đinh công khánh|đinh văn thu|đinh văn toản|đoàn nguyên đức|đoàn thị hương|đàm thu|đàm vĩnh hưng|đào|đào duy khánh|đào thanh hải|đào trung hiếu|đào trọng bằng|đạng|đặng quyết tiến|đặng quốc khánh|đặng thái huyền|đặng thế anh|đặng thị linh|đặng thị ngợi|đặng tuấn vũ|đặng văn cảnh|đặng văn trình|đặng văn điều|đỗ căn|đỗ thái bình|đỗ trọng bướm|đỗ tịnh|đỗ văn hồng|đỗ đình hào|đỗ đình hùng|đới|đức tuấn|ưu|ước
21: abramovich|ahn cheol soo|alex liu|alexander|andersson|anh kiệt|anh t. mây|ansar|arevalo|azam baki|b. n. a|ba thiệu|bashar|basori lal|basouri|becks|bellhouse|bennett|bin|biển việt nam|bob mccooey|boris johnson|brad sugars|bradix|briggite macron|buffett|bùi duy hùng|bùi hoàng bột|bùi hải đăng|bùi minh trẩm|bùi nguyên hùng|bùi ngọc huyên|bùi thanh phú|bùi thanh trúc|bùi thành nhơn|bùi thị chiên|bùi văn ga|bùi văn hùng|bùi văn đức|bùi đình quang|bảo phương|bế xuân trường|c. b. d|campuchia hun sen|canada jean chretien|cao thái sơn|cao văn sang|capriles|casagrande|charles williams|chen|cheong|choi yun kyum|chu văn hòa|chu văn thế|chuông|châu gia kiệt|chúa xứ|cindy lư|clark|conte|cropsey|cát thị h|cấn xuân tình|cẩn|cổn|danh ngọc quý|decao|deuba|diosa canales|diễm my|dodd|domenicali|donald gabrielson|dustin nguyễn|duy mạnh|dzhashyn|dài|dì|dương bích thủy|dương hữu hòa|dương khiết|dương khiết trì|dương văn thống|ebrahim raisi|elon musk|ernesto abella|felix brych|fernando maldonado|fidel castro|fiona hill|forgus|francois hollande|frank bernhardt|fred warmbier|fujimoto|gaddafi|gaviria|geert wilders|geng|gia nguyên|giang văn hiển|giàu|goff|goulard|graff|graham|green morgan|grushko|gundry|h nãi niê|h. h. q|h. r. mcmaster|hai|han|harvey|hayes|hector|hill|hiroshi karashima|hiến|hiền thục|hoang minh|hollande|hoàng anh|hoàng bình quân|hoàng trung thành|hoàng đình nam|hoàng đạo bảo cầm|hui|huy khánh|huyến|huỳnh thị mai|huỳnh thức viên|huỳnh trung phong|huỳnh văn lời|huỳnh vĩnh ái|huỳnh đức tuấn|hà huy thắng|hà ngọc tân|hà quang tuyến|hương giang idol|hải|hải đăng|hỏn|hồ thanh hà|hồ tấn phát|hồ đăng bình|hứa|hứa thị phấn|hữu thị lợi|iniesta|italy paolo gentiloni|jacky cheung|john mccain|john r. deni|johnny shao|jones|jorge horacio messi|jorge messi|joseph dunford|josept dunford|joyce|kara muzra|khô|khải hưng|khắc|khắc việt|kim hyun joong|kim in ryong|kim nhung|kim tae hee|kiềm|kiều loan|klintsevich|konashenkov|kym|l. h|l. t. k. a|l. v. t|lam phương|lan phương|lee nak yeon|lim chon sok|lisa williams|liu zhongtian|lori hodge|luận|lâm kim hoàng|lâm phương thanh|lâm quốc|lèng ngọc đửng|lê anh kiệt|lê chí duẩn|lê công lộc|lê duy hải|lê hoài thanh|lê hồng quang|lê minh quang|lê minh sơn|lê quang vịnh|lê quý hiển|lê quý vương|lê quốc lý|lê quốc tuấn|lê thanh thản|lê thanh tịnh|lê thị bình phương|lê thị bông|lê thị huyền trâm|lê thị hường|lê thị hải|lê thị phương hoa|lê thị t|lê thị thảo|lê thị trang|lê trọng nghĩa|lê tấn khỏe|lê văn d|lê văn g|lê văn giáp|lê văn kiểm|lê văn phúc|lê văn thành|lê văn thêu|lê xuân hương|lê xuân thuận|lê đình triệu|lý nguyễn chung|lý văn trường|lý vỹ linh|lưu minh đức|lưu thiên hương|lưu văn tưởng|lưu đức vinh|lương duy hanh|lương thế dân|lương thị mỹ linh|lược|lạng|lục khảng|lửa|m. đến|mahn win khaing than|mai bá hùng|mai thị thắm|mai xuân thọ|mai yến chi|malaysia najib razak|marion luis|mark rutter|mark zuckerberg|maruhom|matilda|mc kay mckinon|mccabe|mcmaster|michael bay|michael carrick|michael flynn|michael j. haycock|michael rogers|mike dubke|minh béo|minh hằng|miura|mohammed bin abdulrahman|mỹ dung|n. t. m. t|n. t. n. ng|n. tuy|n. v. t|nemtsov|nerolie mcdonald|nga rogozin|nguyen|nguyễn anh trí|nguyễn anh tú|nguyễn bá duy|nguyễn bá minh|nguyễn cao minh|nguyễn chí cường|nguyễn duy chiến|nguyễn duy hưng|nguyễn gia bình|nguyễn gia thái bình|nguyễn hoài|nguyễn hoàng giang|nguyễn hoàng phúc|nguyễn hoàng đức|nguyễn hòa|nguyễn hồng anh|nguyễn hồng g|nguyễn hồng hải|nguyễn hồng lĩnh|nguyễn hồng minh|nguyễn hồng quang|nguyễn hữu châu|nguyễn hữu văn|nguyễn khắc lịch|nguyễn minh dương|nguyễn minh phương|nguyễn minh quang|nguyễn minh quân|nguyễn minh tiến|nguyễn minh tuấn|nguyễn minh đồng|nguyễn mạnh khương|nguyễn nguyên quân|nguyễn ngọc thế|nguyễn nhân chiến|nguyễn phú quý|nguyễn phương nam|nguyễn phước hưng|nguyễn phước trung|nguyễn quang ánh|nguyễn quốc khánh|nguyễn thanh cường|nguyễn thanh phong|nguyễn thanh tùng|nguyễn thu an|nguyễn thu hằng|nguyễn thành công|nguyễn thành ngôn|nguyễn thành tiến|nguyễn thành đồng|nguyễn thế cường|nguyễn thế lương|nguyễn thế quỳnh|nguyễn thị bé hai|nguyễn thị bích loan|nguyễn thị h|nguyễn thị hiền|nguyễn thị huề|nguyễn thị huệ|nguyễn thị huệ trinh|nguyễn thị hòa|nguyễn thị hằng|nguyễn thị hồng|nguyễn thị hồng ngát|nguyễn thị linh|nguyễn thị luyến|nguyễn thị lệ|nguyễn thị n|nguyễn thị nga|nguyễn thị ngọc hoa|nguyễn thị ngọc tố|nguyễn thị nhâm huyền|nguyễn thị như loan|nguyễn thị quyết tâm|nguyễn thị thanh|nguyễn thị thu huyền|nguyễn thị thảo|nguyễn thị trang|nguyễn thị tuyết|nguyễn thị tám|nguyễn thị tú|nguyễn thị ánh hồng|nguyễn tiến lãng|nguyễn tiến nhường|nguyễn tranh|nguyễn trung cấp|nguyễn trần nam|nguyễn trọng khương|nguyễn trọng phương|nguyễn tuấn k|nguyễn tâm tiến|nguyễn tân thịnh|nguyễn tùng lâm|nguyễn vinh ninh|nguyễn viết tiến|nguyễn việt thanh|nguyễn văn an|nguyễn văn công|nguyễn văn cần|nguyễn văn duyệt|nguyễn văn hiền|nguyễn văn huyện|nguyễn văn hùy|nguyễn văn hảo|nguyễn văn kiệm|nguyễn văn lâm|nguyễn văn lý|nguyễn văn lưu|nguyễn văn muộn|nguyễn văn mã|nguyễn văn ngọc|nguyễn văn nữa|nguyễn văn thuật|nguyễn văn tiến|nguyễn văn trình|nguyễn văn tuân|nguyễn văn tâm|nguyễn xuân dương|nguyễn xuân hưng|nguyễn xuân mười|nguyễn xuân tiến|nguyễn yên hiền|nguyễn ánh|nguyễn đình hoàng|nguyễn đăng giáp|nguyễn đắc kha|nguyễn đức hiền|nguyễn đức thành|nguyễn đức tuy|nguyễn đức tâm|ngà|ngô chí t|ngô giáo|ngô phương lan|ngô sỹ giang|ngô thanh nhàn|ngô thành sơn|ngô thị kim ngân|ngô thị minh trinh|ngô văn tuấn|ngô đức h|ngọc châm|ngữ|nhiên|nhật chiêu|nikki haley|nâu|ohno|oliver stone|omara|orlando bloom|ortega|p. t. h|p. đ. v|patty jenkins|pawina hongsakun|perez|phan anh esheep|phan chí lộc|phan hoàng thu|phan kiều thanh hương|phan nguyễn như khuê|phan thị hiền|phan thị xuân|pheng|phạm chí hồng|phạm công nghiệp|phạm doãn sơn|phạm duy|phạm lê xuất|phạm như trường|phạm nông|phạm phương thảo|phạm quang hùng|phạm thu phương|phạm thị lại|phạm thị thu phương|phạm thị thơm|phạm tiến hùng|phạm trung kiên|phạm văn cường|phạm văn học|phạm văn minh|phạm văn soái|phạm văn sỹ|phạm văn thông|phạm văn tuấn|phạm xuân đính|phạm đức hạnh|phải|pinotti|praebel|quang dũng|quang lê|quách ngọc ngoan|quách đình dương|quốc anh|quỳ|radford|radha mohan singh|reinold|reynolds|ri pyong chol|robert lighthizer|rogers|romana|s|s. n|saber chowdhury|saito|salman abedi|samdech hun sen|sara|scott|setyo wasisto|sheryl sandberg|sidney jones|sieh kok chi|sivkov|smith|so hong|sáng|sùng thị n|sữa|t. t. t|t. đ. h|tanoesoedibjo|thanh|thanh hằng|thanh điền|thi danh|thiên nga|thiếu văn quyền|thiệu|thompson|thu hiền|thu hoài|thuyên|thành lộc|thào seo sùng|thân thúy hà|thêu|thùy|thơi|thạo|thủy tiên|toàn tùng|trang trần|travis kalanick|triệu nhã kỳ|triệu thị hà|triệu thị tiền|trung kiên|trương nghệ mưu|trương nhuận|trương văn sáu|trần an ninh|trần anh kim|trần bá dũng|trần bá dương|trần bình giang|trần chí trung|trần du lịch|trần hồng quân|trần hữu minh|trần kim phi|trần minh anh|trần phá không|trần phương linh|trần phước hương|trần quang khánh|trần quang tấn|trần quý bình|trần quốc tuấn|trần thị kim anh|trần thị quỳnh|trần thị th|trần thị thanh h|trần thị thọ|trần tuấn dung|trần tường an|trần viên|trần viết phương|trần văn hòa|trần văn hạnh|trần văn quảng|trần văn thái|trần văn trường|trần văn tài|trần văn tớp|trần văn vệ|trần xuân nhĩ|trần đình lý|trần đức|trịnh thị hạnh|trịnh đình đại|tusk|tuấn anh|tuấn ngọc|tân nhàn|tín|tô hải|tô thị bích châu|tăng thị mơ|tăng văn đượm|tạo|tống ngọc hân|tống thanh hùng|tống xuân chinh|tống đức tiến|u50|uông|vy|vy oanh|võ duy hải|võ hữu triển|võ nguyên phong|võ thị dung|võ thị thanh|võ thị thu thúy|võ văn minh|võ đỗ thắng|văn thao|văn thị t|vũ|vũ bằng|vũ hoàng h|vũ thị hồng yến|vũ tiến vinh|vũ viết thoại|vũ việt a|vũ văn chiến|vưu quyền|vương tinh|vấn|wang tong|wendy|will|wray|xa văn siềng|xinh|xuyên|xuân nghi|y phụng|y thinh byă|yahya rasool|yoon so jung|zeybekci|ê. ma crông|đen tối|đinh huy hoàng|đinh ngọc thắng|đinh thị hỏi|đinh việt thắng|đinh văn nam|điệp|đoàn minh chí|đoàn văn hiển|đàm quang hưng|đàm xuân hiếu|đào việt anh|đương|đẩu|đắc|đặng hoa nam|đặng huy đông|đặng minh tuấn|đặng ngọc dũng|đặng ngọc lan|đặng quang thiệu|đặng thị kim liên|đặng thị kiều ng|đặng tiểu bình|đặng tất thắng|đặng đình thịnh|định|đỗ ngọc bình|đỗ phi hùng|đỗ quý doãn|đỗ thanh quang|đỗ thị thu hằng|đỗ thị điệp|đỗ tất thành|đỗ văn xuyền|đỗ đình tân|đức a. méc ken|đức anh|đức hải|đực|ẩn
18: a. merkel|a. s. alex|aart nicolass teunissen|abdallah el hamahmy|abdulla|abdulrahman|abella|abu muslim|abuza|ahmad azzuddin|ahmed fahour|ai cập hosni mubarak|airi|alejandro hernández cárdenas|alexander mikheyev|ali|ali shirazi|alice fisher|alisher usmanov|allen|amy gutmann|an thuyên|anatoli petrenko|anh david cameron|anh kipling|anh thereresa may|anh văn|ano|ansari|antonella|antonio costa|antonio guterres|antónio|apodaca|aquino|artur mas|arya|ashok sud|ashton carter|asilenu|atsusuke kawada|australia john howard|australia malcom turnbull|austrlia|aydogan aydin|b|b. q. h|bailey|bang|becerra|bella|benjamin graham|benson|bertrand lortholary|biden|bill hayton|biorou|boaz aaron schwartz|boi|bong joon ho|branstad|brigitte macron|buffet|bàn thị bền|bàn tuấn năng|bé hai|bê|bích trâm|bò|bùi bé tư|bùi cát hạ|bùi huy hùng|bùi huy đạt|bùi kim kha|bùi mạnh cường|bùi phú vững|bùi quang luân|bùi quang thái|bùi thế hùng|bùi thị an|bùi thị d|bùi thị minh|bùi thị na|bùi thị th|bùi thị vân|bùi văn duy|bùi văn khoát|bùi văn linh|bùi văn nam|bùi văn thành|bùi xuân huy|bùi đình cam|bùi đình cảnh|bùi đình dương|bùi đình thương|bùi đức bình|bạch lương gia kiệt|bảo nhân|bảo thanh|bảo thy|bẩy|bằng việt|bổng|bụng phệ|bừng|c. t|c. t. h|cang|cao anh tuấn|cao thanh lịch|cao thanh nhã|cao thị bế|cao thị ngọc dung|cao tiến mai|cao xuân sơn|carla|carlos ghosn|carolyn hartz|castro|cay xỏn phôm vi hẳn|cayamora|cayamora maute|chai|charichat|charlie|chemezov|chhum socheat|chill k|chiên|chiến|chlb đức angela merkel|cho yoon sun|choe|choi young gyo|christopher hill|christopher wray|chu ba|chu huy dân|chu kh|chu phú mỹ|chu phương hoa|chu trọng trang|chu văn hương|chu văn t|chun doo hwan|châu thanh điền|châu tử kỳ|châu đăng khoa|chính|chính phủ|chính phủ nguyễn xuân phúc|chót|chế linh|chử đức chiến|claes oldenburg|collomb|cotton|cát phượng|cát tường|cún|cư|cấn thị ngần|cần|cẩm ly|d. a|d. k. s|d. t. h|dakota johnson|damien chazelle|dan edgar|danh tươi|david hanson|dean|dela rosa|delma|demings|dick devos|dj|dmitry peskov thư|dominic leblanc|dominik stillhart|don nguyễn|donal trump|donald tusk|dong jiayin|doãn mậu diệp|drake|duyệt|duệ|dư thị phương thảo|dương chí hòa|dương duy hưng|dương hải duy|dương hồng tân|dương mạnh hưng|dương thị mỹ|dương trung trực|dương văn kỷ|dương đức hùng|dịu|eckert|edouard philippe|emil michael|engelbert|english|erdoğan|erich voigt|erik billgren|erwin kompanje|eto|ettinger epstein|eugene parker|evan spiegel|evelyn|fassou antoine pogba|fide|floris langendam|folorunsho alakija|freddie fu|frings|fu|gandamra|gangl|gargash|gary hong|gates|gemma|gene farrell|george saunders|giang còi|giang văn quyền|giao chi|giao linh|gillespie|gino pecoraro|gisele|giôm|gladys hooper|glen|gopi|grand uthai thani|grande|graves|grigorovich|grigory kosach|grigory lokshin|gruber|gào|h. e milos zeman|h. khi|h. lúc|h. n|h. t. l|h. t. m|h. thấy|h. tại|haftar|hajizadeh|harper|harriette thompson|hashimoto masaru|heather nauert|herb cochran|hermen borst|hiền trân|hooper|hoàng công tình|hoàng duy hà|hoàng dũng|hoàng hải yến|hoàng hữu thành|hoàng minh thắng|hoàng minh tiến|hoàng minh tuấn|hoàng nam tiến|hoàng nghĩa tuyến|hoàng ngọc thanh|hoàng phó chuông|hoàng thanh bình|hoàng thanh huyền|hoàng thanh xuân|hoàng thiên hậu thổ|hoàng thái|hoàng thế trung|hoàng thị hội|hoàng thị phương|hoàng thị thiêm|hoàng thị thường|hoàng thị thảo|hoàng thị thủy|hoàng thị trang|hoàng thị vĩnh|hoàng thị vấn|hoàng thứ|hoàng tiến minh|hoàng trung hiếu|hoàng tuấn anh|hoàng tuấn cường|hoàng tôn|hoàng văn chất|hoàng văn hiếu|hoàng văn hoan|hoàng văn thức|hoàng văn trung|hoàng văn trường|hoàng văn tình|hoàng văn xô|hoàng xuân|hoàng xuân hiếu|hoàng xuân khánh|hoàng đình hiếu|hoàng đại nghĩa|hoàng đức bình|hoàng đức hạnh|hoàng đức minh|hungary viktor orban|huy tuấn|huỳnh anh|huỳnh bài|huỳnh chiến thắng|huỳnh công đinh|huỳnh duy c|huỳnh duy cường|huỳnh h|huỳnh khắc vinh|huỳnh kim tạo|huỳnh ngọc phương|huỳnh như đồng|huỳnh thanh trung|huỳnh thái quốc|huỳnh thúc viên|huỳnh thị m|huỳnh thị nhanh|huỳnh thị nhật lê|huỳnh thị thơ|huỳnh văn khởi|huỳnh đảm|huỳnh đức thơ|hwang|hwang kyo ahn|hy lạp lucas papademos|hyoyoung|hà anh|hà anh tuấn|hà lan lodewijck asscher|hà mạnh hùng|hà trọng dưỡng|hà tôn vinh|hà văn tiên|hà xuân hoa|hà đình ngư|hà đăng|hà đức chinh|hàn quốc lee nak yeon|hòe|hương lan|hạ thị v|hầu tuấn kiệt|hồ anh trung|hồ hương|hồ ngân hạnh|hồ quang bửu|hồ sỹ tiến|hồ xuân bình|hồ xuân hương|hồ xuân thi|hồng đăng|hờ riu|hứa cẩm tú|hứa thị như phượng|hứa vĩ văn|ibrahim kalin|igor konashenkov|igor voronchenko|iikka pekke simila|im|iris mittenaere|italy matteo renzi|ito|ivan konovalov|jack lee|james curran|jamie gorelick|jandali|janet kennerley|jang dong gun|jaroslav hanák|jayne mansfield|jean michel aulas|jeanette toczko|jeff davis|jeff sessions|jenifer phạm|jessica chastain|jia|joachim loew|joe ghazzal|john dorrian|john heffern|john karr|john kilduff|johnny|jon adams|joseph aucoin|justin trudeau|k hiếu|ka sa ha rương|kaity nguyễn|kalanick|kalin|kang kyung wha|kangaroo|kara murza|karakush|karl landsteiner|kasowitz|kavanaugh|kenichi ohno|kerry|khan|khaw boon wan|khiết|khoát|khuram shazad butt|khăm sinh phan tha vông|khồi|khổng lồ|kim dong ho|kim eui sung|kim jong|kim jong il|kim jong sik|kim ki choon|kim lân|kim phương|kim rok gyom|kim sang duk|kim tae yong|kim thoa|kim văn tuấn|kim won hong|kim woo bin|kim xuân|kim yong jae|king|kishida|kiều văn vương|klopp|kobayashi hideo|koo|kornev|korotchenko|kristin|kumar|kuznesov|kuznetsov|l. h. p|l. p. n|l. sau|l. t. h. m|l. t. h. n|l. t. n. q|l. thấy|l. tại|l. v. kh|l. được|lacey|laguatan|lakoff|lalita|lamrani|lanh em|larry ellison|lauren kate|lavrentiev|lavrentyev|lee hae chan|lee suet fern|lena heady|li chen|liang zhao zhang|linh nga|lisa|liêl|logoglu|ludovic batelli|luis jalandoni|luo puo|lyn slater|lâm duy hưng|lâm trịnh nguyệt nga|lâm văn tuấn|lã tiến dũng|lén|lê anh tuấn|lê anh tú|lê bá long|lê bảo trung|lê chung dũng|lê chí cao|lê công hoàng|lê công hà|lê hiếu|lê huỳnh đức|lê hùng|lê hồng tam|lê hồng việt|lê hữu nghĩa|lê khắc hồng|lê kim phượng|lê kim thành|lê lương minh|lê minh phát|lê minh đức|lê ngọc duy|lê ngọc tuyển|lê quang minh|lê quang vinh|lê quý dương|lê quốc hùng|lê sang|lê song lai|lê sĩ minh|lê thanh hải|lê thanh tùng|lê thu trang|lê thị hải yến|lê thị loan|lê thị ngọc|lê thị phương liên|lê thị thanh hoàng|lê thị thanh hương|lê thị thông|lê thị vân|lê trường giang|lê trọng yên|lê tuấn hùng|lê vinh|lê văn chương|lê văn cúc|lê văn cường|lê văn dũng|lê văn dục|lê văn hòa|lê văn luân|lê văn minh|lê văn thanh|lê văn thơ|lê văn thư|lê văn đạt|lê xuân chính|lê xuân hưng|lê xuân kiều|lê xuân nhuận|lê xuân viên|lê xuân đại|lê đào anh xuân|lê đình thọ|lê đình vinh|lê đăng doanh|lê đắc quỳ|lê đỗ mười|lê đức anh|lê đức tiến|lê đức đạo|lình|lò hữu pành|lò thị ngạch|lô thị thơm|lô thị vân|lô văn kỳ|lý huệ nguyệt|lý hàn tường|lý hùng|lý khắc tuấn|lý nhã kỳ|lý thần|lý thị hồng|lý thị l. h|lý trần tình|lý văn chúc|lý văn thắng|lơ pen|lưu anh tuấn|lưu thị hoa|lưu tiến dũng|lưu văn thưởng|lưu đình vũ|lưu đức khánh|lương bằng quang|lương mạnh hải|lương thế hùng|lương thế lộc|lương thị kim phi|lương văn đồng|lương đ. văn|lường văn lâm|lường văn thoan|lượng|lại|lại quang h|lại quang hồng|lại quang miễn|lồ a sính|lợi dũng|lữ văn khăm|m. dô y rơ|ma rin lơ pen|mai anh xem|mai chiến thắng|mai hùng dũng|mai kim nhiên|mai văn chương|mai văn hà|mai văn khắc|mai văn ninh|mai xuân hải|mai xuân sáng|mai đức ngọc|makar aksenenko|mallory|manik chandra|margaret chan|marianne sasserant|marilyn monroe|marisa tomei|martin|martin limpert|masaru hashimoto|masayuki ozaki|matthew krebs|maxima|mcconnell|mccormick|mcmahon|meesha|melinda gates|mi nêo|michael pence|michael russell|miguel angel|mike rogers|milos zeman|minh khang|minh nhí|minh tiệp|minh đan|mirabelli|miên|miễn|mlee|modamani|mohammed bin salman|montenegro dusko markovic|moore|morgulov|morozov|mukhin|muller|mã bửu ng|mén|mông đình cường|mùa thị día|mùa thị sinh|mạch thị trường xuân|mẫn|mỹ jean michel basquiat|mỹ lệ|n. a. t|n. t. n|n. t. p|n. t. p. n|n. đ. v|nancy pelosi|natalia veselnitskaya|nauert|neil gorsuch|ng|ng a. h|ng t. a|nga alisher usmanov|nga dmitry rogozin|nghiêm tuấn anh|nghiệp|ngoan|nguyên xuân phúc|nguyễn bá nhu|nguyễn bình phương|nguyễn bích thủy|nguyễn bạch đằng|nguyễn bảo hưng|nguyễn cao chánh|nguyễn chí dũng|nguyễn chí hiến|nguyễn công bình|nguyễn công bảy|nguyễn công nghiệp|nguyễn công định|nguyễn cường quyền|nguyễn doãn toản|nguyễn duy kiên|nguyễn duy linh|nguyễn h|nguyễn hiến|nguyễn hiếu hòa|nguyễn hoàng cẩm|nguyễn hoàng hưng|nguyễn hoàng long|nguyễn hoàng thắng|nguyễn huy bằng|nguyễn huy hùng|nguyễn huỳnh trang|nguyễn hà|nguyễn hùng|nguyễn hồ quang h|nguyễn hồng lan|nguyễn hồng lương|nguyễn hồng đê|nguyễn hữu lâm|nguyễn hữu ph|nguyễn hữu quế|nguyễn hữu sơn|nguyễn hữu thanh quang|nguyễn hữu trí|nguyễn hữu tuấn|nguyễn hữu tài|nguyễn hữu đoàn|nguyễn khánh|nguyễn kim anh|nguyễn kim thanh|nguyễn kim đoán|nguyễn minh căn|nguyễn minh cương|nguyễn minh hoàng|nguyễn minh hùng|nguyễn minh đức|nguyễn mạnh bảo|nguyễn mạnh hà|nguyễn nam hào|nguyễn nguyên phương|nguyễn ngọc oai|nguyễn ngọc quang|nguyễn ngọc sáng|nguyễn ngọc thiện|nguyễn ngọc tùng|nguyễn như tiệp|nguyễn như tuấn|nguyễn nhật cảm|nguyễn nhật ánh|nguyễn ninh định|nguyễn phan minh|nguyễn phi hùng|nguyễn phú cường|nguyễn quang|nguyễn quang hưng|nguyễn quang nam|nguyễn quang thiều|nguyễn quốc hưng|nguyễn quốc hải|nguyễn quốc trị|nguyễn quốc tuấn|nguyễn quốc đạt|nguyễn sa liêl|nguyễn sỹ nam|nguyễn sỹ phương|nguyễn sỹ quang|nguyễn thanh hiên|nguyễn thanh nhanh|nguyễn thanh phượng|nguyễn thanh sơn|nguyễn thanh thảo|nguyễn thanh tịnh|nguyễn thanh đạm|nguyễn thiện luân|nguyễn thiện phú|nguyễn thu h|nguyễn thu trang|nguyễn thành|nguyễn thành chánh trực|nguyễn thành nam|nguyễn thành phương|nguyễn thúy hòa|nguyễn thế hùng|nguyễn thế quyết|nguyễn thị b|nguyễn thị bé|nguyễn thị bích|nguyễn thị bạch huệ|nguyễn thị dung|nguyễn thị dài|nguyễn thị dương|nguyễn thị gia|nguyễn thị giang|nguyễn thị hoan|nguyễn thị hồng diễm|nguyễn thị kim dung|nguyễn thị kim hương|nguyễn thị kim oanh|nguyễn thị kim tiến|nguyễn thị lý|nguyễn thị mai hương|nguyễn thị mỳ|nguyễn thị mỹ ngọc|nguyễn thị nghĩa|nguyễn thị nguyên|nguyễn thị ngọc h|nguyễn thị ngọc phương|nguyễn thị ngọc trúc|nguyễn thị nhung|nguyễn thị phương|nguyễn thị phương thảo|nguyễn thị quỳnh|nguyễn thị s|nguyễn thị t|nguyễn thị th|nguyễn thị thanh hiền|nguyễn thị thanh lý|nguyễn thị thanh thu|nguyễn thị tho|nguyễn thị thu hường|nguyễn thị thu khánh|nguyễn thị truyền|nguyễn thị trường|nguyễn thị tâm|nguyễn thị yến chi|nguyễn thị yến nhi|nguyễn thị ánh ngọc|nguyễn thị ý như|nguyễn thụy kha|nguyễn tiến bình|nguyễn tiến bích|nguyễn tiến khoa|nguyễn tiến lợi|nguyễn tiến văn|nguyễn toàn thắng|nguyễn trung|nguyễn trung hiếu|nguyễn trung hoàng|nguyễn trọng an|nguyễn trọng nghĩa|nguyễn tuấn dương|nguyễn tuấn hà|nguyễn tuấn thanh|nguyễn tấn anh|nguyễn tấn đại|nguyễn tử lâm|nguyễn viết mãn|nguyễn viết thảo|nguyễn viết trung|nguyễn việt anh|nguyễn việt hùng|nguyễn văn cư|nguyễn văn cựu|nguyễn văn dân|nguyễn văn hiệp|nguyễn văn huy|nguyễn văn hướng|nguyễn văn khanh|nguyễn văn khánh|nguyễn văn khỏe|nguyễn văn mùi|nguyễn văn ni|nguyễn văn phò|nguyễn văn phú|nguyễn văn quang|nguyễn văn quân|nguyễn văn quế|nguyễn văn rà|nguyễn văn thuyết|nguyễn văn thơm|nguyễn văn thương|nguyễn văn thường|nguyễn văn thạo|nguyễn văn trì|nguyễn văn trượng|nguyễn văn tuyên|nguyễn văn tám|nguyễn văn tân|nguyễn văn việt|nguyễn văn ân|nguyễn văn út|nguyễn văn điệp|nguyễn văn đường|nguyễn xuân hà|nguyễn xuân hàn|nguyễn xuân phú|nguyễn xuân thanh|nguyễn xuân thảo|nguyễn xuân thủy|nguyễn xuân tùng|nguyễn đình h|nguyễn đình hào|nguyễn đình quyết|nguyễn đình vĩnh|nguyễn đăng quang|nguyễn đức chiến|nguyễn đức chung|nguyễn đức hùng linh|nguyễn đức hải|nguyễn đức khánh|nguyễn đức nghĩa|nguyễn đức tuyển|nguyễn đức vĩnh|nguyện|ngát|ngô minh lợi|ngô quang hải|ngô sỹ h|ngô sỹ hiền|ngô sỹ hưng|ngô thị anh|ngô thị lành|ngô thị nhâm|ngô thị nữ|ngô thị thanh|ngô thị thùy linh|ngô thị trang|ngô tiến trung|ngô trí long|ngô văn chất|ngô văn hế|ngô xuân lộc|ngọc giàu|ngọc hùng|ngộ|nhã uyên|như văn cẩn|nhỏ|nick broomfield|nicola sturgeon|ninh thị thu hương|niên|niềm|nordin|ntg|nv1|nông thị mọn|nông văn toàn|nông đức phấn|omran daknish|onaga|ong văn lình|osmariel villalobos|p. a. sau|p. h|p. t. n|pakistan nawaz sharif|panetta|pang|pant|papademos|parker bowles|pascal lamy|paul craig roberts|pep guardiola|perena gouma|peter navarro|phan anh minh phó|phan duy thạch|phan hoàng|phan huy phú|phan hồng phúc|phan lan tú|phan lạc trường|phan ngọc hoa|phan quốc việt|phan thanh hồng|phan thanh đào|phan thế hiếu|phan thế ruệ|phan thị sâm|phan thị thuần|phan thị trinh|phan trí dũng|phan trọng m|phan tùng lâm|phan văn bé ba|phan văn hùng|phan văn minh|phan văn trường|phan xuân phúc|phan đinh tùng|phil|philippe|philippines pia wurtzbach|pháp e. phi líp|pháp edouard philippe|pháp flora|phê|phí hữu đức|phó bí|phôi|phùng bá h|phùng ngọc thịnh|phùng thị hòa|phùng xuân kiên|phùng xuân nhạ|phùng đắc lộc|phương dung|phương nga khi|phương nga trong|phương trinh jolie|phương vy|phạm anh vũ|phạm bá hiền|phạm bá vĩnh|phạm bảo anh|phạm duy cường|phạm hiệp|phạm hoài nam|phạm khánh phong lan|phạm minh hà|phạm minh thành|phạm mạnh hùng|phạm nguyễn hồng châu|phạm ngọc anh|phạm ngọc cảnh|phạm quang thiệu|phạm sơn|phạm sỹ liêm|phạm thanh việt|phạm thu hương|phạm thúy chinh|phạm thế giáp|phạm thị kiều|phạm thị mộng|phạm thị thanh hồng|phạm thị thanh tâm|phạm tuân|phạm tuấn sơn|phạm việt dũng|phạm vân phong|phạm văn chính|phạm văn công|phạm văn h|phạm văn hà|phạm văn hùng|phạm văn hạnh|phạm văn may|phạm văn n|phạm văn năm|phạm văn phong|phạm văn sáu|phạm văn súng|phạm văn thạo|phạm văn tuyến|phạm xuân luật|phạm xuân sang|phạm đình thi|phạm đình v|phạm đắc long|pike|pochettino|pr|praveen linga|pry|qncn trần vũ hợp|qncn vũ thị nhàn|quyền linh|quách anh tuấn|quách dìm|quách khả hân|quách minh trí|quách tử kiện|quách văn dũng|quách đàm|quản văn minh|quảng trọng thao|quằng phạm việt hưng|quế vân|quỳnh nga|rahul kumar|ramzan kadyrov|raul del rosario|rebecca helen elder|reboul|renzi|reznick|ri sol ju|richard ferrand|richard reboul|robert john whineield|robert kalinak|rodrigo duterte|rodriguez|roger moore|rogozin|roh|rohaya|rommel banlaoi|ronald|ronald advincula|rosa|rounds|rudskoi|russell davison|rutte|ryu hang ha|sa liêl|sabrina de sousa|sadiq khan|sagara hirohide|saif|samdech techo hun sen|sansa stark|sara thiên kim|sarah huckabee sanders|savchenko|saysomphone phomvihane|scalise|scaramucci|schaefer|schnapp|scott keogh|scott swift|seokhee won|sergei rudskoi|sergei surovikin|sergey shoigu|shakira|sheikh mohammed|sheng|shimmel|simon baer|simon birch|siro|siti aisyah|snowden|son goku|song joong ki|sos thanh hóa|sousa|staffan de mistura|stancill|stanfield l. chien|stanley ho|stavridis|steffen seibert|stephane dujarric|stephane gilli|stephen jonh scott|stephen wyatt|steven spielberg|steyer|stuart|suchkov|sue|suga|suhail|susan|susan thornton|suzanne dimaggio|syntax|sành|sương|sắc|sồi|t. chúng|t. n. x|t. sau|t. t|t. t. đ|tadash maeda|takagi michimasa|tea vinh|tedros adhanom|terry jo|tesla todd maron|thanh bi|thanh nga|thiện tâm|thiệu quang minh|thoan|thu hương|thu phương|thuận yến|thái ngọc trung|thái thanh liêm|thích minh quang|thích đàm thu|thản|thập|tiin|timothy|tiên cookie|tiển|tiểu nhiễm|tomaso andreatta|tomomi inada|toni|tony abbott|toán|toại|trang pháp|triệu văn lai|triệu văn tâm|triệu đức thúy|trung hiếu|trung quốc jack ma|truật|trúc nhân|trương chí hà|trương công thắng|trương nam thành|trương ngọc xuân|trương quốc cường|trương thiết lâm|trương thái bổn|trương thị kim phước|trương thị minh|trương thị ngọc bích|trương thị thúy|trương thị thảo|trương thị tính|trương văn huấn|trương văn đài|trương xuân tuấn|trương đình hòe|trương đức thùy dung|trưởng ban|trần anh thuận|trần bảo ngọc|trần công dũng|trần công khanh|trần dũng|trần hoàng phượng|trần huy giáp|trần hứa dũng|trần hữu tuấn|trần hữu tượng|trần kim đính|trần lê nhật thanh|trần lý hùng|trần minh phương|trần minh tân|trần mạnh báo|trần mạnh hùng|trần nguyên dũng|trần ngọc bích|trần ngọc hân|trần ngọc hải|trần ngọc tuấn|trần nhật minh|trần nhật tân|trần phúc tú|trần phương l|trần quang hùng|trần quang thái|trần quý dương|trần sinh tố|trần thanh hải|trần thu hà|trần thành duy|trần thăng phúc|trần thị anh|trần thị anh nguyệt|trần thị dung|trần thị giao linh|trần thị hiền|trần thị huyên thảo|trần thị hường|trần thị hải triều|trần thị hằng|trần thị kim ngân|trần thị nghiêm|trần thị ngọc anh|trần thị thanh hoàn|trần thị thanh hoàng|trần thị tùng|trần thị vui|trần thị xin|trần trung chí hiếu|trần trung hiếu|trần trung đức|trần trương mạnh hoài|trần trọng kiên|trần vi mỹ|trần viết đức|trần văn bắc|trần văn chuyện|trần văn chính|trần văn hiếu|trần văn hùng|trần văn khang|trần văn nam|trần văn nguyện|trần văn nhích|trần văn thiên|trần văn tiến|trần văn toản|trần văn tuấn|trần văn tần|trần văn việt|trần xuân minh|trần xuân s|trần xuân thiên|trần đình chương|trần đình mạnh|trần đình sử|trần đức thuấn|trịnh bằng có|trịnh kim chi|trịnh lê đức|trịnh ngọc hải|trịnh quang bé|trịnh quỳnh|trịnh tuấn vỹ|trịnh văn khỏe|trịnh văn phong|trịnh xuân tùng|trịnh đức duy|ts nguyễn hữu đoàn|tsutomu koizumi|tu ngọc thạch|tuyền|tâm lôi|tòng thị ngoan|tòng văn vinh|tô cước|tô thị lành|túc|tư thuận|tướng thị túc|tạ hữu huân|tạ nguyễn hoàng anh tuấn|tạ phục chiêm|tấn anh|tẩn cao quý|tống hải nam|từ thành trí dũng|từ thị nhường|từ văn thanh|tử|tự anh|u zaw htay|u70|u80 trong|ubeda|uyn khai than|uông dương|uẩn|v. t. k. t|v. v. a|vala|vanga|varadkar|vi thị dung|vi văn cương|vi văn diện|victoria nuland|videcette|viktor bondarev|viktor kladov|viết|việt nam thùy linh|việt trinh|vlad tenev|võ duy bông|võ giang|võ hồng phương|võ hữu kính|võ hữu tr|võ khánh hưng|võ kim|võ minh khải|võ nguyễn giáp|võ phạm thị kiều|võ quan huy|võ thị liên chi|võ thị vân|võ trương như vương|võ trọng anh|võ tấn châu|võ văn chánh|võ văn tĩnh|võ văn tịnh|văn công thọ|văn kính dương|văn ký|văn quyết|văn tấn lãnh|vũ chí thành|vũ hoa thảo|vũ hoàng hải|vũ huy|vũ huy tưởng|vũ hồng phương|vũ khánh trường|vũ kim hạnh|vũ kim sơn|vũ minh sơn|vũ minh tiến|vũ ngọc anh|vũ quang các|vũ quang huy|vũ quốc doanh|vũ thị hoa|vũ thị huệ|vũ thị hồng vân|vũ thị tâm|vũ tuấn anh|vũ tá tùng|vũ văn diệm|vũ văn phượng|vũ văn đông|vũ đình biển|vũ đình h|vũ đình kỳ|vũ đình trọng|vũ đô thành|vũ đức tính|vương bình thạnh|vương tiến hưng|vương trinh quốc|vương âu|vương đình cẩm|vắng|vị|wag|wan ling martello|wang yiwei|warren buffet|wasisto|wenger|whitson|widia|wilders|wilkins|william howell|wmic|woo byung woo|wood|wright|wu|x|xa thị tin|xa tiến thể|xu jian ji|xuân|xuân bắc|xuân diệu|xuân hương theo|y khương m|y quý k rông|y te bkrông|y. n|y. x|yamazaki|yasumasa shibuya|yellen|yingluck shinawatra|yohan totting|yoo shi jin|yoo young ha|yoon young chan|yudhbir singh|yulia tymoshenko|yun|yvonne|yến trang|zarif|zhao shangping|zimmerman|zon|zonour|ánh tuyết|én|ông cao thắng|ông l. t. h|ý paolo gentiloni|đ. t. h|đ. trung|đ. đ. l|đan trường|đinh anh dũng|đinh bảo long|đinh công nghi|đinh d. a|đinh quang hiếu|đinh trà my|đinh viết thành|đinh văn tiên|đinh xuân h|đoàn duy hoạch|đoàn minh hải|đoàn thanh hòa|đoán|đàm loan|đàm thị loan|đào anh hải|đào anh kiệt|đào duy minh|đào gia vượng|đào ngọc việt|đào ngọc đức|đào nhật t|đào thị hoa|đào văn lực|đào xuân cơ|đào đức toàn|đông trù tư|đằng|đặng|đặng chinh thưởng|đặng chính pháp|đặng ngọc oanh|đặng quốc tuấn|đặng quốc vinh|đặng thanh phong|đặng thị phương thủy|đặng thị đậm|đặng văn ngọ|đặng văn thống|đặng vũ tuấn sơn|đặng xuân bảng|đặng đức hoàng|đặng đức hối|đền hùng giáng my|định thị hương|đồng văn tự|đỗ hoàng long|đỗ hà nam|đỗ minh hoàng|đỗ nam hoàn|đỗ ngọc|đỗ như tuấn|đỗ thái học|đỗ thị cẩm t|đỗ thị diễm hương|đỗ thị minh an|đỗ thị oanh|đỗ thị vân|đỗ trung quân|đỗ tuấn|đỗ văn bình|đỗ văn dũng|đỗ văn hoành|đỗ văn hạnh|đỗ văn vũ|đỗ văn đương|đỗ xuân tiến|đỗ đức long|đức chinh|ổn
15: bông|bản|bảo an|bảo anh|bảy|bằng|cho|chu|châu bùi|chương|côn|davis|diễm hương|diện|edgard arevalo|em|esteban lazo hernandez|flores|grace kelly|hiện|hoa|hoàng|hoàng ngân|hoàng thùy linh|hoàng vĩnh bảo|hương giang|james cameron|justin bieber|l. t. v|lê hoài anh|lê hùng dũng|lê hồng sơn|lê thanh liêm|lê văn nghị|lịch|lời|lực|mi|minh hải|minion|nam mê kông|nguyễn thành phong|nguyễn trường giang|nguyễn văn giàu|nguyễn văn thân|ngũ|nhã phương|năm|p|phan công quang|phó|phạm văn đông|quang hải|sa la|sinh|song hye kyo|swift|sĩ|thanh bạch|thuỷ|tiêu văn lợi|tiết|trung quốc lý khắc cường|trình|trường giang|trần văn giàu|trọng|tấm|tấn|tần|venus|vân sơn|võ trần chí|vương|ánh
12: angelababy|aung san suu kyi|ba|ben|bom|bryce benson|bài|bảo ngọc|chuẩn|chồng|danish ho|dê|dương trung quốc|emma|fox|frank|ghi|hellen thủy|howard|hoàng anh tú|hoàng dương tùng|hoạt|hà trần|hành|hồ|hồng|hữu vi|janet yellen|katy perry|khoai|kháng|kim dung|kim tuyến|kroenke|kylie|long nhật|lâu|lê duy phong|lê mỹ|lê thị hoàng yến|lê thị huệ|lưu quang định|lạc|lại thanh tùng|lập|maria|messi|minh trang|mourinho|my|n. d. v|nguyên vũ|nguyễn chí thanh|nguyễn thanh hải|nguyễn thị bình|nguyễn văn mạnh|ngô diệc phàm|ngọc duyên|ngọc trai|như|nhẫn|noo phước thịnh|nắng|phan thanh bình|phùng tiểu cương|phạm thanh bình|pierre|quan âm|quân|rihanna|santos|selena gomez|solomon|sơn tùng|t ara|t. v|thy|thúy diễm|thư kỳ|tim|tngt|trung quốc liu zhongtian|trái|trương quỳnh anh|trương trọng nghĩa|trường chinh|trần anh tú|trần kim xuyến|trần thị tuyết mai|tìm|tình|tóc tiên|túy|vinh|việt nam toàn|võ nguyên giáp|vũ mão|vũ thị huề|wags|walker|đinh văn tuấn|đặng thu thảo|đặng thị hồng liên|để|đỗ ngọc thịnh|ảnh|ủy|ỷ
9: antonella roccuzzo|arsene wenger|cameron|cao văn chóng|chấn|cuối|công phượng|david|hãy|hóa|hậu|học|hữu|hữu nghị|ivanka trump|liệt|lê trí thanh|mai linh|maksim shapoval|maute|maxim|minh an|mão|mít|mỹ ariana grande|mỹ oliver stone|nghị|nguyễn hoàng|nguyễn hải hường|nguyễn ngọc tuấn|nguyễn việt chiến|nguyễn văn thắng|ngô bá lục|ngô kiến huy|người việt|ngọc lan|nicole kidman|pany yathotou|phi nhung|phái|phước|quang huy|quang minh|quang tèo|quang vinh|quyên|rio|rượu|sanchez|sang lê|sứ|thiên|thống|thủy|trưởng|trực|tuấn hưng|tơ|viên|võ văn hoan|vũ văn tám|xem|đại nghĩa|đầm|đẹp|đến
-9: a. họ|a3|a8|aa|aba|abbottabad|abu sayyaf|acapulco|acb|accent|acs cái lân|adler|admiralty|adriana grande|aegon championships|aeon mall bình tân|afv|agnelli|airbus a380|airbus a400m|akyazi|al|al dhafra|al jafra|al meshleb|al qabas|al rumaniya|al rumeilah|albert|all stars|almaz antey|almogordo|altavest|amateur golfers championship|amiens|amman|an 12|an biên|an hòa|an hải|an hải đông|an lộc|an lợi|an lục long|an nhựt tân|an ninh thủ đô|an nội|an sinh|an tiêm|anaheim|anbar|anchorage|and|anderlecht|android go|anglia ruskin|anh hoàng|anh john duerden|anh michael gove|anh reuters|anh samira ahmed|anh thông|anh ubermath|anh đào|ankie broekers|ankie broekers knol|antivius|antonov|apert|apple carplay|apple daily|ar|argentina lionel messi|arirang|arleigh burke|arlington|asbm|asiad|assabu|associated press|asta|astrakhan|at tanaf|at tanf|atacama|atila|atk|atlantic resolve|atlantis|atlas|atv|audi a8|avant|aventador|ayn tarma|ayutthaya|b 2 spirit|b. bình dương|b1|ba hạ|ba la|ba lan chrystian piotr aigner|ba sao|ba tri|ba trại|ba tàu|bab|bab sinjar|babylon|baclaran|badminton|bafta|bagan|baghlan|baihata chariali|bakayoko|baker|baker mckenzie|balaidos|bale|balkhab|balmoral|bamako|ban|banking vietnam|bao|bar airport|bara đô lương|barun|barzeh|bas uele|basak malutlut|basel|battlestar galactica|baywatch|becamex|beechcraft king air|beps|berjaya land|bfm|bhateri|bhutan|bia saigon special|bia sài gòn|bialistok|big ben|big c lê trọng tấn|big c vinh|bigfoot|billboard|bima|biswanath|biên|biên giới|biển bắc nga|biển dương|biển tiên sa|bkav|blackstone|blds|block ib|bloomberg billionaires|blue bay|blđ|bmd|boeing b727 200|bolivia|boo|borispol|borobudur|bot hà nội|bot ninh an|boy21|bphone|brabus|bran|brandenburg|brazil gao|bremen|brentwood|breton wood|brg|bridego|brigham|brigham young|bright side|brisbane roar|british virgin|brooke|bs heidelberg solar gmbh|bs vinh|bugatti|bugatti veyron|bugatti veyron eb16|bumblebee|buran|burj khalifa|bus|busia|buông|buổi|buộc|bà hai|bà trường|bàn|bàn an|bách sắc|bách tùng diệp|bán nguyệt|bê la rút lê ánh|bình chiểu|bình cảng|bình minh|bình minh xanh|bình mỹ|bình ngọc|bình thới|bình tiên|bình định hồ quốc dũng|bù đăng|bùi thị xuân|bùi xương trạch|bđs xanh|bđvn|bưởi|bạch|bản lầu|bản việt|bảo sơn|bảo việt ninh thuận|bầu dục|bắc afghanistan|bắc carolina|bắc cạn|bắc kalimantan|bắc kensington|bắc kinh vtv cup|bắc libya|bắc luân|bắc mới|bắc phong|bắc quảng nam|bắc sinai|bắc sơn|bắc thọ|bắc trung mỹ|bắc việt nam|bằng xăm|bến cầu|bến thành suối tiên|bến thủy|bồ xuyên|bồ đình|bứa|bửu long|c 130 hercules|c. o. x|cabi|cadena cope|cafu|café racer concept|cali|califonia|cam bình|cam thành bắc|cambodia|camera|campuchia thạch dư|canada gp|canada milos raonic|canard enchaîné|canh|canh vinh|cao bồ|cao kênh|cao viên|cao xá|capital house|capitaland|car passion|caribean|carl vinson|carnaval|carspring|caspi|castelldefels|catinat|caucasus|cb1100|cebu|cecos|celebrity apprentice|central java|cerato|ch ailen|cha tam|chak angre leu|chan zuckerberg|channel news asia|chatillon|chc|chelyabinsk|chelyabinsk oblast|cheonan sports|chettys|chevrolet spark ls|chia|chinese investment corporation|chiron bugatti|chlb đức|cholla namdo|chom chăng|christie s|christina mikkelsen|chungdam dong|chuyên lê hồng phong|chuôn|chánh văn|châu kim|châu thành a|chín gian|chính gián|chính trị đài loan|chính định|chùa thông|chơ long|chư đrăng|chương dương theo|chương mỹ b|chẩn|chờ|chợ borough|chợ rẫy thành|chợ vàm|chợ đệm|chợtốt|cities|ciudad júarez|climeworks|cma cgm việt nam|cn|cobham|coco|commerzbank|con gà trống|con rùa|concorso|confessions|continental gt|control union|cougar|coventry|cp bóng|cp bất|cp cao|cp dệt|cp giải|cp hàng|cp kinh|cp kỹ|cp lilama|cp lọc|cp thép tvp|cp tổng|cp việt min đô|cp vận|cp xe|cp xăng|cp y|cp điện quang|cretail|cris ronaldo|crohn|crossover|crystal|crystal palace|crưm|cs pccc|csedp|csmt|ct1 ct2|ct1a|ct2|ct21|cub|cung thể|cung độc|cuôr knia|cylon|cà|cà ngo|cài|cách mạng tháng|cái|cái nước|cáp|cát cát|cát cụt|cát quế|cát tiên sa|cát trinh|cô ba|công an tp hcm|công nghiệp tp hcm|công nghĩa qn|công thương bắc giang|công thương thừa thiên huế|công thương tphcm|công thương đồng nai|cù hin|cù lao chàm|căn cứ|cđv hải phòng|cũng|cơ|cạnh|cảm ơn|cảng cái lái|cầu bùng|cầu gỗ|cầu hai|cầu sơn|cầu trâu|cầu trắng|cầu đông|cầu đỏ|cẩm la|cẩm mỹ|cẩm nhượng|cẩm quang|cậu|cốc nam|cống|cống quỳnh|cống vị|cổ nhuế|cổ thành|cổ đô|cổ đạm|cổng|cổng vàng|cờ đỏ|cụm công|cứ|cửa dương|cửa thôn|cửa việt|da liễu|daa|daddy|daily|daimler ag|dakota access|dallas|daqneesh|dasht e archi|david de gea|dax|dazed|dcns|deir ezzor nt nguyễn thuận|deir ezzor quân|deir ezzour|delta air lines|derinkuyu|dga|dhaka|di đà tam|diamond plaza|digiworld|dior|disney pandora|diva|diwan|diêm điền|diễn tháp|diễn trường|diễn đồng|diệp vấn|djebel el negueb|dmitriy donskoy|dmitrovskoe|dn hàn quốc|dnnvv nguyễn văn thân|dnnvv việt nam|dntn xây|dolce|dominican|dong a|donnarumma|dooagh|dorada|dornier|dragon hill residence|drumheller|dt|du lịch kim liên|duma quốc|dunnottar|duy phước|duy tân đà nẵng|dzmm|dân chủ|dân hòa|dân sự|düsseldorf|dũng minh|dương châu|dương hà|dương quới|dầu thực|dị sử|dốc truông dong|dục tú|dụng|dừa|dữ|e united|e250|e3|ea knuêc|ea kênh|ea sin|ea đrơng|eastbourne|easy|easy jet|eco home|econ plus|edge|edo|eduardo ferro rodrigues|eez|ehime|eigersund|eintracht frankfurt|eitan|ekaterina|el confidencial|el minya|el mundo|el nino|el pais|elantra gt|elliniko|elovi việt nam|elsmore|elysee|ema|emg education|engadget|enter|entrepreneur|erasmus|espirito santo|essex|estudiantes|etihad airways|euijeongbu|europe|eurosport|evercore group|everet|ewha|expresso|f 150|f 15sa|f 35a|f430|fa anh|fallowfield|fame|farrari|fars news|fastback|fecon|fedex|ferrari f430 scuderia|fhm|fiamma|fifa|files|firefox|flamengo|florence|fna|focus|force india|fordham|foreign policy|fosco|fpt trương gia bình|frankfurt nguyễn hồng lĩnh|franklin|frankurt|friends|fukuoka ogawa hiroshi|fyvie|g20 hamburg|g500|gala|galapagos|galaxy s8 plus|galaxy studio|galaxy tab s3|gallup korea|gangneung|gatwick|gd đt do bộ|gd đt đắk lắk|gdck tp hcm|gdp|gdtđ|gdđt nguyễn hữu độ|geelong|gelex|geleximco|general electric|geneva motor show|geoje|geopolitical monitor|george soros|german gp|gerry weber open|gia luận|gia tân|giai|giang thành|ginowan|giá rai|giáp trung|gióng|giảng võ|giấc mơ vàng|giắt|giọt|giỏi|gl|gle|glee|global beauties|godin holdings|golden hills|goodwood|google play|google play store|gq|grab việt nam|grab vn|grabshare|granit|greater manchester|green|greenfield|greenland|grăng|gsx s150 touring|gt|gt vt|gtvt bắc giang|gtvt nguyễn ngọc đông|gtvt nguyễn nhật|gtvt thanh hóa|gtvt vũ văn viện|guantanamo|guerrero|guess|gullwing|gutierrez|gv|gx460|gyeongbu|gò dầu|gò đen|găng|gần|gỗ|gửi|h. chư păh|h. krông pắk|h. mỹ đức|h. quảng điền|haa|hagl arsenal|hagl nguyễn tấn anh|hai bà trung|halicarnassus|halifax|halle open|hamad|hampden park|hancico|haneda|hang seng|harau|harpoon|harry potter|hartford|harvard law review|hatay|hattin|hawai|hawaii lớn|haywire|hcm chiều|hcm lê thanh liêm|hcm phạm khánh phong lan|hcm trong|hcm trước|hcm trần anh tuấn|hcm ảnh|hebei china fortune|hempstead|hepburn|heritage foundation|hermes|herne|hessen norbert kartmann|hessen volker bouffier|hg travel|hh linh đàm|high sea|hiller|hilton sài gòn|hilux|hiếu hiền|hiếu minh sơn|hiền trung|hkbu|hlttqg cần thơ|hlttqg đà nẵng|hlv bee namthip|hlv hidehiro irisawa|hlv minh tú|hnx30|hoa an viên|hoa phượng đỏ|hoa sen|hoa đông|hoan ái|hobart|hoffenheim|hokuto|hollywood mischa barton|home|honda cbr250rr|honda civic type r|honda cliq|honda goldwing|honda việt nam|honshu|hoot|hot engineering|hoài nhơn nguyễn chí công|hoàn mỹ|hoàng châu|hoàng linh|hoàng liên|hoàng quân|hoàng sơn|hoàng thành thăng long|hoàng đạo thúy|hoằng tiến|hq 501|hq571|html|htv3|htv7|hua thanh|huacachina|huaqiao|huayra bc|hublot|hun|huntsville|huracan|husqvarna|hutech tp hcm|huy khiêm|huệ lộc|huổi sái lương|huỳnh đình túc|hwasong 10|hwasong 12 triều tiên|hwasong 5|hy vọng|hyderabad|hyosung corporation|hyuga|hyundai celesta|hyundai elantra gt|hyundai ninh bình|hyunmoo 2|hyunmoo 3|hà lan damen|hà lan khadija arib|hà nam do vinaseed|hà nội lào cai|hà nội nguyễn thế hùng|hà nội nguyễn văn sửu|hà nội ngô văn quý|hà nội t|hà nội theo|hà nội trong|hà nội trước|hàm tiến|hàm đức|hàn các|hàn quốc heung min son|hàn quốc yonhap|hàn thuyên|hàng bồ|hàng xanh|hào long sơn|hào nam|hát lót|hình sự|hí|hòa bình trước|hòa cầm|hòa hưng|hòa khánh|hòa liệu|hòa lân|hòa nam|hòa nhơn|hòa phầu|hòa thuận tây|hòa thạch|hòa trung|hòn mấu|hòn thơm|hóa quỳ|hôm|hùng cá|hùng tiến|hürriyet|hăm buốc|hđ|hưng thành|hưng thủy|hương lộ|hương nộn|hương phú|hương phước|hương quang|hương trạch|hướng hóa|hướng phùng|hạ lý|hạ sơn|hạ vĩnh|hạ đình|hạc sơn|hạn quốc|hạnh lộc|hải lý|hải minh|hải phòng nghệ an|hải thượng lãn ông|hải trung|hải đường|họa|họa mi|học mãi|hố nai|hồ chi minh|hồ chí|hồ chủ|hồ đức phớc|hồng công|hồng hải|hồng kông godin holdings|hồng phú|hồng vận|hồng ân|hộ độ|hội lim|hội y|hợp lực|hợp tiến|hợp đức|hữu nghị việt đức|ia der|ia glai|ia piar|ia pnon|iaaf|iar sai|iberia|icbm hwasong 14|ice u. s. dollar|idaho|ii lâm đồng|ii thanh|ikea|il 96 300pu|ile de france|ilovaiskaya|imc|imc todaytv|indian wells|indochina capital|inje|inovia|internet việt nam|invalides|ip|ipsos sopra steria|ipu 132|iqaluit|ital|italy b. f. rastrelli|ithriya|itta|ivan perisic|j adore models|j league|jamaica|james rodriguez|jammu|jannarelly design 1|japan times|jatiluwih|javier mascherano|jbs|jfe|john duerden|john wayne|joongang ilbo|journal|jowzjan|jpop|js izumo|julia von boehm|juventus stadium|juvetus|k 150|ka 27|ka 52 alligator|kamakura|kamuro|kanazawa|kandahar|kandal|kangwon|kanpur|kante|karachi|karaoke nam anh|karaoke nhạc việt|karaoke nhật linh|karatedo|karnataka|kasai|kawasaki z900|kayanza|kazan arena|kazhakstan|kbs1|kdc tân quy|kdl hồ mây|kensington olympia|kent|kerch|kerobokan|kerrigan|kev|key west|kh 55|kh đt tp|kh đt yên bái|khabarovsk|khan sheikhun|khanasser ithriya|khang an|khang lạc|khau phạ|khoa cấp|khoa hồi|khoa nhiễm a|khufu|khung|khuê mỹ|khán|khánh tiến|khánh trung|khóm trung hưng|khôi nguyên|không vong|khương mai|khương trung|khẩn|khằm nàng|khỏa|kia moring van|kia morning van|kilis|kilo đề|kim hiền|kim khê|kim lũ|kim ngưu|kim tử kinh|kim ưng|king air|king air350|kinh lộ|kitahara|kitô|kiến trúc|kiều hạ|kiều truyện|km1522|km1632|kn 17|kobani|koh phangan|kommersant|kon klor|kon rẫy|kon tu|kon tum tp tam kỳ|korea times|kosice|kostroma|kowloon|krasnodar|krông nô|krông pắc|ktnn|kttw|kumgang|kumho|kunhwa|kunlun fight mma|kura|kure|kwajalein atoll|kylian mbappe|kyrgyzstan|kyunghee|kéo hượn|kê gà|kênh đào|kêu|kông chro|kết|kịch hà nội|kịch tp|kỳ bá|kỳ long|kỳ xuân|l express|la|la casa|la lys|la pho|la provence|la thành|la trobe|la voix du nord|labrador|lada kalina sport|lada vesta|lakeside|lam giang|lam thủy|lamborghini centenario|lanai|land cruier|land cruiser prado|land rover|landmark|lang phường|lashkar gah|launglon|laureus|le bourget|le havre|le mans|le velvets|league thế|league trước|leatherslade|leauge|legacy|leiden|leipzig|lesvos|leucistism|lg q6|lhp kim mã đài loan|liberty|liberty walk|lifebook u937|lily maymac|lime green|limited edition|limpopo|lindelof|linh ứng|linh ứng tự|live|liveleak|liwa|liêm chung|liên hiệp quốc nikki haley|liên ninh|liên ấp|liễu hạnh|liễu nội|liễu thượng|ljubljana|loc|lodon|logistics ngôi|london bridge|london trong|long châu|long thạnh|long thới|long trì|long trường|long đức|los angeles times|love rain|loyola chicago|loại|lp5|lr 2|lukaku|lumia|lumphini|lush|lx570|lykan hypersport|lá|lán dè|láng thượng|lâm xa|lã xuân oai|lê hoàng thanh|lê mao|lê minh xuân|lê văn hưu|lê văn khương|lò sũ|lùng sui|lđbđ đông nam á|lđlđ thành|lđtbxh doãn mậu diệp|lư giang|lưu hoàng|lương tâm|lương định của|lạc trôi|lạt|lấp vò|lễ khai|lồi|lộc thạnh|lộc tân|lộc đức|lớn hồi|lục phong|m slaz|m113|ma|ma ly chải|macan|macedonia|macro polo horizon|madaguoi|mai hương|mai phụ|mailonline|major|majorca|malaga|malagakit|mama|manogai|mao dộc|maps|maracana|maracay|marco polo|maritime|masan|maserati|mashable|maspéro|matsudo|matxcơva|maui|mayadin|mb|mba|mc quyền linh|mcgregor|mckinsey|mcmurray|me kong|medina ridge|meet the press|mel gibson|mercedes c300 amg|mercedes e class|mercedes ml|mercedes sls|merseyside|met gala|metro nhổn|mh370|mi 28|mi 28n|miami herald|miami open|michelin|microsoft|mid|mid continent steel|midnight|mie|mig 21|mig 29|miliket|military times|min xcơ|min đa nao|minas gerais|minden|minden lübbecke|minh phụng|minh trí|minh tuyền|minh tâm|minh đài|mini|minju joson|minuteman iii|miracle mike|miramas|miss teen|missouri|mit|mitla|mixedmartialarts|miền|miền bắc|mk54|mn sen vàng|mobifone lê nam trà|mojo supersport concept|mondulkiri|mongthong|monte carlo masters|montreuil|monument|moraine|moss side|motorcycle design|mr|msnbc|msx125|mt|mtv công|muay việt|murmansk|musabayli|mustang|musudan|mutv|muối|muốn|mv pacific collector|mydaily|mylink|mã vòng|mãn thanh|mãnh|mông hóa|măng|măng la|mũi farewell|mũi đèn đỏ|mường cảng|mường lý|mường mày|mường quắn|mường thanh sông hàn|mạng|mạnh nguyên|mắc|mắt sơn la|mống|mới|mỹ cang|mỹ chánh tây|mỹ cui tiankai|mỹ david wright|mỹ fbi|mỹ fethullah gulen|mỹ hội|mỹ james robart|mỹ la|mỹ long|mỹ lợi b|mỹ mitch mcconnell|mỹ nicky hayden|mỹ otto warmbier|mỹ phong|mỹ quý|mỹ stephen lendman|mỹ thanh|mỹ tân|mỹ xuân b1|mỹ được|na pục|nagoya|nagpur|nakhon pathom|nam anh|nam ba lan|nam carolina|nam cấm|nam hà việt thái|nam hàn quốc|nam hồng lĩnh|nam israel|nam italy|nam jeolla|nam kuril|nam myanmar|nam phương tiến|nam pyongan|nam thai|nam thái lan|nam trung|nam xu đăng|nam đình vũ|nam ấn độ|nasa|nasdaq bob mccooey|nassau|nato alexander grushko|nauy|navara d40|navi|nay pyi taw|naypyitaw|nbn media|nebraska lincoln|nerve triza|new england|new england patriots|new hampshire|new york daily news|new york time|new yorker|newcastle|news|news feed|newzealand|nexus|nf1|nga tass|nga v. putin|nghi kiều|nghi lan|nghi thái|nghi xá|nghi đức|nghiệm|nghĩa dũng|nghĩa xuân|nghề|nguyên tổng bí|nguyễn công phương|nguyễn công thái|nguyễn linh ngọc|nguyễn ngọc nam|nguyễn sỹ sách|nguyễn thái bình|nguyễn thị doan|nguyễn thị phương hoa|nguyễn thị thập|nguyễn trường sơn|nguyễn viết xuân|nguyễn văn bé|nguyễn văn chiêm|nguyễn văn cừ|nguyễn văn sửu|nguyễn văn đậu|nguyễn đình sáng|nguyễn đức cảnh|nguyệt đức|ngàn trươi|ngành|ngày bác hồ|ngày hiệp|ngã bảy|ngã năm|ngô mây|ngô văn sở|ngũ phúc|ngũ thái|người lao|ngọc lĩnh|ngọc thụy|ngọc trạo|nh2|nha bích|nhcsxh|nhi sơn|nhi t. ư|nhi tw|nho quan|nhà lát|nhà văn|nhân lý|nhât|nhôm|nhĩ hạ|như hòa|như thanh|nhược sơn|nhạc sơn|nhất cuộc|nhật bản tadamori oshima|nhật bản yutaka kitamura|nhật tiến|nhật việt|nhị thiên đường|những|nhựa rạng đông|nhựa thiếu|nice|ninh dương|ninh hòa|ninh thủy|nippon salvage japan|nissan x trail|niu y oóc|niva do nga|niva suv|nn ptnt gia lai|nn ptnt kiên giang|nnpt|nnptnt bình định|nnvn|nobel y|nodong|non nước|noong meng đa|nordrhein westfalen|norland college|norodom|north carolina|north gyeongsang|north pyongan|novartis pharma services ag|novobakhmutovka|novotel|nowshera|nrg|nsưt|nt56|ntv|nuneaton|nutofood|ny daily news|nà dề|nâng|ném thượng|nông cống|nùng|núi bà đen|nđ|nưa|nước xa|nại hiên đông|nậm dịch|nậm mòn|nậm nơn|nếu|o jogo|oan|oanh hiền|ocean bank|ocean view nha trang|odebrecht|odeon theatre|odessa|oecd|ohier|okadama|okja|oled|olimpia|olimpico|oliver design|olympic tin|olympic tokyo|omer|on|opta|oracle|orissa|orlando health|ottawa|oxley|oxlis|p 13m|p. hòa hiệp bắc|pa lếch|pa ri|paco gonzalez|paektu|pag asa|pagani|pagani huayra|palawan|palm beach gardens|palmyra deir ezzor|pamir|pamplona|papua new guinea|paralympic rio|pari|park hyatt|parkson|pasay|pastrana|patagonia|patek philippe|pattani|paul pogba|pavlograd|pc hải phòng|pc46|pci|pctpmt|pecc|pedrogao|pepe|perak|persian|perth|petrograd|petrosetco tp hcm|petrwrap|peugeot django|pga tour|phan|phan chu trinh|phan sào nam|phan thúc duyện|phan trung|phan văn chiến|phan văn hớn|philipines|philippe chatrier|philippine|phillipines|phiêng pằn|phiếu tltn|phnompenh|phoenix|phong sa lỳ|phuket|phà rừng|pháp auguste henri vildieu|pháp francois fillon|pháp jonas|pháp nicolas ghesquiere|pháp việt|phó đáy|phù hóa|phùng xá|phú bài|phú hiệp|phú hài|phú hội|phú lợi|phú phong|phú riềng|phú sĩ|phú thành|phú trinh|phú văn|phú vượng|phú đình|phúc la|phúc sơn|phúc trạch|phúc đồng|phương sài|phước khánh|phước long a|phước lộc|phước nam|phước đỗ minh toàn|phường|phượng mao|phượng tiến|phạm|phạm hồng thái|phạm phú thứ|phạm văn bạch|phạm đình toái|phố huế|phố sách hà nội|phố tây|phổ nhân|phủ cừ|phủ diễn|phủ lỗ|piazza san carlo|pichichi|piers morgan|pilatus porter pc 6|piskaryoskoe|piskaryovka|pktq|platinum edition|play store|pleikần|plos one|podcast|pongae 5|porsche cayenne|porsche cayman s|porter|portland|potomac|preah sihanouk|preston|primeira liga|princeton|pro|proofpoint|psa|ptqđ|pulitzer|pullman|pulsar|pune|putrajaya|pyeongchang|pymatuning|pá khoang|pá khôm|pá sáng|pô cô|pắc ca đinh|qh kt tp hà nội|qhd|qihua|qiqihar|ql kkt vũng áng|ql18|qlda đtxd|qlqh|qna|qsmt xổ|quad hd|quan hóa|quang hanh|quang minhhình|quang thái|quatas|queenet quốc|queretaro|quito|quneitra|quà|quán ăn ngon|quân giải|quân khu|quân khê|quân y|quãng ngãi|quý dương|quả cầu vàng|quản bạ|quảng bình trần tiến dũng|quảng huế|quảng nam huỳnh khánh toàn|quảng ninh nguyễn văn đọc|quảng ninh vũ văn diện|quảng thọ|quế lâm|quế xuân|quốc gia hồ chí minh|quốc huỳnh|quốc phòng|quốc phòng nhật bản|quốc tử giám|quỳnh lập|quỳnh như|quỳnh văn|r chai|r125|ra|railay|rajouri|ram|raqqa maskana|rason|rav4|raven rock|rc|rc 135|rc51|rc51 sp2|reading|redkino|regent phu quoc|renew|renmin|reno|report|rhone|ria|richmond|riga|riverside|rka|ro2|rodong simun|rolex reference|roll royce phantom|romsdal|rostov|royal blue tea|rs|rsi|rutgers|răng hàm mặt trung|rạch cây|rạch giồng|rạch láng|rất|rằm tháng giêng|rế|rồng thăng long|rồng việt|rừng sác|s 70 b2 sea hawk|s 70b 2 sea hawk|sa thầy|sachsenring|safari|saga|saigon center|saigon centre|saigon co|saint peterburg pontavchenko|sakaeo|sakarya|salzburg|samarra|samba|samdech heng samrin|samsung galaxy s7 edge|samsung pay mini|san jose|san miguel|san simeon|sandy|santa rita de cássia|sap|sar|sar27 01|saratov|sarawak|sardasht|sayan|sc vivocity|scarborough|schiphol amsterdam|scott turner|scudetto|se3|sedan|selhurst park|sen vàng được|senoba|seram|settings|severnaya verf|sevilla|sfom|shahed|shan|shang one việt nam|shenango|shetland|shinagawa|shiritsu ebisu chugaku|shishe|shitte|shizuoka|sierra leone|sikkim|silicon valley|simplon|singapo|sint maartens|site|siêu cúp|sky news|sld|slice intelligence|slna|smart fortwo|sng|so ah|soc snapdragon|soccernomics|soft energy control|sohar|soi tiền|soka|somali|somero|son|song an|song tử tây|songkhla|sonus faber|sos|sotheby|southwell minster|soài rạp|spartanburg|spidercam|splash|sport chrono|sporting lisbon|sports illustrated swimsuit|springfield|spurs|sri ayuthaya|sriharikota|stade de france|staples|star king|starbucks|starmus|starwood capital|steelhouse|steilacoom|steregushchy|stonehenge|strasbourg|strategic hotels|street|su 24|su 25|su 27 nga|su 27ubk|sulu|sun taxi|sun world ha long park|sunderland|surface|suy|suzanne lenglen|suzuki grx r1000|suzuki gsx r|suối ngô|svalbard|sverdlovsk|svđ bách khoa|swan|swinburne|syracuse|syria chiến|syria các|syria hiện|syria nếu|syria vào|sài gòn cola|sài gòn ito|sài gòn sài gòn|sài sơn|sách|sám hối|sâm ngọc linh|são miguel|sê kông|sóc|sóng|sông công|sông khoai|sông thu|sông đốc|sùng chô|sơn bình|sơn hồ|sơn thủy|sơn trường|sư phạm hà nội|sản nhi|sản nhi quảng ninh|sợi thế kỷ|sủ ngòi|sữa việt nam|t 62|t mobile|t mobile arena|t. ư phạm minh chính|tabqah|tagus|tai mũi họng tp hcm|takegawa|talilah reserve|tam anh|tam bông|tam chung|tam mỹ tây|tam nghĩa|tam phường thất hạng|tam thanh|tam tiến|tam trinh|tam đa|tambov|tamil nadu|tanta|tapa|tarakan|tartus|tasco nam thái|taurus|taxi|taxi tp hcm|taxi tphcm|tc|tchaikovsky|techcrunch|teen vogue|telugu|tenma|ter studio|terengganu|tetra pak việt nam|texas john cornyn|texhong việt nam|tezpur|tft|th truemilk|thairath|thalassemia|thanh ba|thanh dương|thanh nhàn đào quang minh|thanh thùy|thanh xuân bắc|the best present|the blues|the hill|the japan times|the mirror|the mummy|the national interest|the philippine star|the talk|the telegraph|the vista|themis|themyscira|theo trà my|thi sách|thinkpad p51s|thiên đông|thiên ưu|thiện kế|thomson reuters|thoại sơn|tht|thuần mỹ|thuận phước|thuận thảo nam sài gòn|thuế thành|thuế tp hồ|thuốc bắc|thành thái|thá|thái an|thái bình dương hawaii|thái bình dương liên xô|thái bình phạm văn tư|thái hành sơn|thái lan f3 futures|thái phương|thái ploy|thám|thép việt|thép việt nam|thìn thủ|thí|thúy lĩnh|thúy nga|thư|thượng ai cập|thượng quảng|thạch an|thạch giám|thạch hội|thạch linh|thạnh mỹ|thạnh mỹ lợi|thạnh quý|thạnh quới|thảo cầm viên sài gòn|thảo vân|thầy|thẩm dương gao|thể thao vn|thị cấm|thị vải|thống milos zeman|thới lai|thới tam thôn|thới trinh a|thụy hải|thụy lôi|thụy phương|thủ sỹ|thủy dương|thủy mộc|thủy sơn|thủy đường|tianjin|tiburcio carías andino|tiger cup|tijuana|tikrit|tin theo reuters mai liên|tinh|titanium|tiên dượchình|tiên tiên|tiến lợi|tiến thành|tiền|tmc blog|tmcp phương nam|tmcp quân|tmcp tiên phong|tmcp việt nam thịnh vượng|tmcp xây|tmcp đông nam á|tmcp đông á|tmcp đầu|tmt 13|tmv|tn mt bình định|tn mt nghệ an|tnhh bình mai|tnhh bắc phước kiển|tnhh cbts xnk minh châu|tnhh cảng công|tnhh du|tnhh ernst|tnhh general motors việt nam|tnhh hai|tnhh hai long an|tnhh huy long an|tnhh hùng thắng phát|tnhh khu|tnhh kinh|tnhh kỹ|tnhh luật lt|tnhh mtv hàng|tnhh mtv lọc|tnhh mtv phát|tnhh mtv thoát|tnhh mtv thép hòa phát|tnhh mtv vận|tnhh mtv điện|tnhh máy|tnhh nam phương|tnhh nhượng|tnhh nhật đức|tnhh phát|tnhh quản|tnhh sâm sâm|tnhh the sunrise bay|tnhh thông thuận|tnhh thương mại|tnhh tmdv tâm vân petro|tnhh văn|tnhh y|to ak|tobin s q|tokyo fashion week|tolo|tomb raider|tombouctou|tommy hilfiger|tonga|toong|top safety pick|topol m|tor m2|toraja|toro rosso|touring|toyokawa|toàn thắng|tphcm vietlott|trade center|transformers|travelers championship|travis|tre place|triều châu|triệu hòa|triệu quang phục|triệu vũ|trondheim|trung|trung bình|trung quốc asean|trung quốc các|trung quốc dương khiết trì|trung quốc godin holdings|trung syria|trung thành tây|trung trinh|trà bồng|trà canh a1|trà cú|trà dơn|trà lâm|trà mai|trà nóc|trà vinh đồng văn lâm|tràng cát|tràng duệ|tràng kênh|tràng thi|tràng tiền plaza|trúc hà|trúc khê|trăng hằng nga 5|trưa|trương văn cam|trường lâm|trường nam trung yên|trường phát|trường thcs khương thượng|trường thcs tây sơn|trường thịnh|trường trị|trường văn|trường đh giao|trường đh kiến|trường đh kiểm|trường đông|trưởng tn|trưởng trương quang nghĩa|trấn quốc|trấn yên|trần huy liệu|trần nam định|trần nguyên hãn|trần quốc toản|trần thiện chánh|trần thái bình|trần văn ơn|trắng|trịnh tường|trổ|trời mới|ts|tsim sha tsui|ttc attapeu|ttcp phan văn sáu|ttgt q. cái răng|ttgt q. ninh kiều|ttgt q. thốt nốt|ttip|ttks|tttm|tttm bigc thăng long|ttyt|tu 95ms|tuareg|tuas|tulsa|tumblr|turbat|turbo aerokit|turpan|tuy lộc|tuyên võ|tuyệt|tuấn cường|tuấn linh|tuấn thành|tuần|tuổi|tv|tw|tx|type r|typhoon|tà ổi|tác|táo môi|tâm phú|tâm sinh nghĩa|tâm đức|tâm đức cầu quan|tân bắc|tân hoa|tân hưnghình|tân hương|tân hội|tân khánh|tân linh|tân lý tây|tân lương|tân lộc|tân phát|tân phúc|tân quy đông|tân sơn nhất hôm|tân sơn nhất sài gòn|tân thông hội|tân thạnh|tân thạnh đông|tân thới hiệp|tân thới hòa|tân tỵ|tân đông|tây afghanistan|tây ban|tây hồ hình|tây lân|tây nam linh đàm|tây ninh trần văn chiến|tây nusatenggara|tây sài gòn|tây thái bình dương|tây trường sơn quảng nam|tây virginia|tây úc|tình yêu|tích|tô châu|tô hiến thành|tô vĩnh diện|tôn|tôn thất hiệp|tùng nguyên|túng sán|tăng|tăng nhơn phú b|tư|tư pháp|tượng văn|tạ hiện|tại sở|tạm|tả van chư|tịnh biên|tịnh hiệp|tốt động|tổ danh|tổ quốc|tội|tới|tờ|tứ liên|tứ mỹ|u 15 hà nội|u 21|u dom say|u đom xay|u17 quốc|u18 quốc|u22|ucraina|udine|udon thani|ufo|uganda|uijeungbu|ukraine nadezhda savchenko|ulleung|ulsan|umrt|unicorn|urals|urumqi|urus|usns salvor|uss bainbridge|uss bonhomme richard|uss decatur|uss george washington|uss hue city|uss nimitz|uss shiloh|uss wayne e. meyer|uss zumwalt|v6|vang|vanity fair|varyag|vasco da gama|vck u19 châu á|ven|venom gt|venom gt spyder|vermont|vetc|vettel|vhtt hải phòng|vhtt tp hcm|vib|vict|victoria secret|vietinbank gold|vietnam idol kids|vietnam s got talent|vietstar lemna|vietwingshanoi|vii|villa erba|vilnius|vina gold|vinacomin|vinamit|vinasun|vincom bà triệu|vinmec times city|virginia otto warmbier|visa|visa e7|visayas|viêng xay|viễn thông|viện ksnd|viện ksnd tp biên hòa|viện kỹ|viện y|việt mỹ|việt nam chi|việt nam chuẩn|việt nam công phượng|việt nam fukuoka|việt nam hyundai grand|việt nam hà đức chinh|việt nam ngoài|việt nam nhưng|việt nam năm|việt nam so|việt nam tham|việt nam thuận hữu|việt nam thị|việt nam trong|việt nam tái chế|việt nam tại|việt nam u20 pháp|việt nam u23 việt nam|việt nam đến|việt trung|việt tuy|việt úc|vms|vn nguyễn hữu thắng|vn nguyễn thiện nhân|vn trần thanh mẫn|vnmedia|vnnic|vnucovo 2|vnđ|voh|voi|volente|volvo|voronezh|vpbank|vsc|vtc3|vtc7 todaytv|vtv1|vàm láng|vàng siêu|vân du|vân dương|vân hà|vân hòa|vân nam trung quốc|vân nội|vân phong|vì dân|vía|vòm sắt|vó|võ ninh|vùng|vùng sha ar hanegev|văn bình|văn giáp|văn hóa|văn khê|văn lâm|văn miêu|văn vận|vđqg bỉ|vđqg hà lan|vđqg đức|vĩ dạ|vĩnh hanh|vĩnh hòa|vĩnh hưng|vĩnh kiên|vĩnh lương|vĩnh ngọc|vĩnh niệm|vĩnh phú|vĩnh phú tây|vĩnh quỳnh|vĩnh thuận|vĩnh thành|vĩnh trạch|vũ thu phương|vũng rô|vườn|vườn di|vượt|vạn chài|vạn mai|vạn phát hưng|vạn đò|vầy nưa|vị đông|vịnh bengal|vịnh bắc bộ|vịnh lốc xoáy|wagon|waldseilgarten hollschlucht|walla walla|walt disney|wanda|warner bros|waseda|washington noah purcell|washington thôi thiên khải|watertown|wayne|wbo|wc 135|wc 135 constant phoenix|we love manchester emergency|welney|west ham|west midlands|western washington|whitehaven|whitman|wigan|wikileaks|william hill|wilmington|winners cup|wired|woodstock|wukong|x trail|x. quang|xa vùn|xiangya|xiaomi redmi note|xin chào|xin min hua pte ltd|xinh đại dương|xiv|xperia|xuân chinh|xuân dục|xuân gia|xuân giang|xuân quỳnh|xuân thới sơn|xuân đức|xây dựng tp|xín mần|xóm|xơ|xưởng lò|xẻo đước|xứ wales|y khoa phạm ngọc thạch|y tý|y ê men|yamaguchi|yamaha yzf r3|yaroslavl|yazidi|yekaterinburg|yenko super camaro|yeongwol|yg entertainment|ynhh|york|yougov|yu gwan sun|yushutun|yên bái tháng|yên lâm|yên minh|yên nguyên|yên phong bắc ninh|yên thắng|yên thọ|yên thủy|yên trường|yến sào|yết dương|z115|zalo pay|zalora|zero engineering|zf|zhoushan|zulganai|zurich|á lê thanh thúy|á tbd|á. bắc kinh|á. mục|á. ngân|á. người|á. từ|ám|áng|ánh sao|âu eu|âu mario draghi|âu mỹ|âu peter irving|ê đê|ông bố|ông tuấn|ông đông|ôtô trường hải|ý alessandro michele|ý. ảnh|đa hội|đa khoa|đa tốn|đai|đan mạch zenvo|đinh thiện lý|đinh đức thiện|điếu ngư|điềm hy|điền thanh|điệp khê|đk đức giang|đkv|đna|đoàn xá|đspl|đsđt nhổn|đt argentina|đào duy từ|đào hữu cảnh|đào việt trung|đá|đá bia|đá nhảy|đá trắng|đáng|đêm chung|đêu|đình bảng|đôn hoàng|đông|đông badiyeh|đông bắc arsal|đông bắc ba lan|đông bắc trung quốc|đông giang|đông hoản|đông hà nguyễn chiến thắng|đông la|đông lai|đông nam á một|đông nam á. philippines|đông nam á. sau|đông nam á. thông|đông nam á. trong|đông nam á. tuy|đông nam á. từng|đông nam á. với|đông phương trung quốc|đông tác|đông vĩnh|đông xuyên|đông y|đông đức|đăk blà|đăk h ring|đăk r lấp|đăk rơ wa|đăk tô|đăk tờ re|đăk đoa|đơnvị ngày|đường láng|đường thành|đường thét|đại|đại bái|đại thanh|đại tuệ|đại việt|đất mũi|đất việt gia bảo|đầm sen tp hcm|đầm vạc|đầu cầu|đậu liêu|đắk glong|đắk lăk|đặng thuần phong|đặng trần côn|đặng xá|đề thám|đền gióng|đền gốm|địa tạng|đồi cheetam|đồi cây|đồi khau tý|đồng bằng|đồng dịch|đồng gia|đồng kỵ|đồng nai trần quốc tuấn|đồng quang|đồng tre|đồng trường ii|đồng tân|đồng xuyên|đồng xép|đỗ công định|độc lập|đời sống|đục khuê|đức bà sài gòn|đức bồng|đức der spiegel|đức hòa đông|đức lập|đức martin forkel|đức michael philipp daniel boumann|đức mạnh|đức nhân|đức thuận|đức thượng|đức thủy|đức trong|đức tân|đức xuân|đức đoàn xuân hưng|ơn|ả rập syria|ảrập syria|ấn độ tôn sinh thành|ất hợi|ốm|ỷ la
-12: a vincom bà triệu|a2|a400m|acs|adb|aden|aff suzuki cup|aichi|air blade|air canada|airbus|airbus a320|airbus a330|aire sur la lys|akerbat|al hadba|al masdar news|al qaeda|al tanf|al zahra|alaska airlines|alborz|alexandra land|allianz arena|alps|alumin nhân cơ|amazing race|american airlines|ampme|an chấn|an hải bắc|an ninh tây|an nụ sỏn xay|an phát|an phú tây|an quang tây|an điềm|an đức|anadolu|android auto|android nougat|anh mark cavendish|anh một|anh ngọc|anova seed|antoine griezmann|antwerp|antđ|apple store|apple watch|arab saudi|arak|arunachal pradesh|arập|as roma|asahi|ascot|assam|atgt đà nẵng|athletic bilbao|aubameyang|aud|audi a5 sportback|austin|austrian gp|autobahn|av test award|avatar|avignon|az sky định công|b 1b lancer|badakhshan|balkan|bandar abbas|bangalore|banghyon|bangkok post|bank|baptist hồng kông|barbados|barclays|bari|barkhane|basque|bci|be|beerdy|belgrade|belize|bellmont|bengal|bengali|bengaluru|beni|bentley continental flying spur|bentley mulsanne|berjaya|berlin fashion week|bgr|bi|bifan|big c thăng long|bihar|bill o reilly|billboard music awards|bim group|biên hòa vũng tàu|biển nhật bản|bo kẹo|bobber|bollywood|bom jeus|bonn|book|borno|borough market|borussia dortmund|bose|bosman|bosnia|bournemouth|brasilia|bristol|brunei|bsc việt nam|bucharest|buckingham|buenos aires|burger king|buôn mê thuột|buộc mú|bvđk hùng vương|bzaah|bà|bà huyện thanh quan|bàn cờ|bàu hàm|bàu trúc|bá thước|bách khoa|bái đính|bãi ớt|bão|bình dương trần thanh liêm|bình hàn|bình hòa nam|bình hưng hòa a|bình khánh|bình khê|bình phúhình|bình sa|bình thái|bình thọ|bình trưng tây|bình trị đông|bình tây|bình tú|bình đa|bình đại|bình đức|bí thư|bích đào|bính thân|bóng đá|bôlykhămxay|bôlykhămxây|búng lao|băng adrênh|bđathhmn|bước|bạch dương|bạch lưu|bạch đằng giang|bảo an liên hợp quốc|bảo cường|bảo minh|bảo ninh|bảo thắng|bảo yên|bảy hiền|bảy núi|bất trí|bầu đức|bắc bình|bắc danh|bắc hưng hà|bắc hải|bắc ireland|bắc khê|bắc linh đàm|bắc lào|bắc mali|bắc myanmar|bắc sumatra|bắc triều tiên|bắc vực|bắc đại tây dương|bắc ấn độ|bằng khê|bằng lũng|bằng tường|bến lội|bệnh|bốn xã|c2|c3|c47|c919|cac|cah tương dương|cam túc|camaro ss|camo|campuchia heng samrin|campuchia samdech heng samrin|can|canadian gp|cancun|canh thân|canh tý|canterbury|cao hưng thịnh|cao phong|cao xanh|cao đức|cape town|capital garden|cappadocia|caribbe|cascon|catp đà nẵng|cayenne|cbs news|ccn tóc tiên|centro andino|ces|ch ireland|chabwa|chdc congo|chebika|chennai|cheshire|chevrolet camaro ss|chevrolet lacetti|chevrolet trax|chi lăng|chicago auto show|chinese super league|chiron|chishi|chitral|chiềng lao|chk long thành|chongjin|christie|chrome|chu mạnh trinh|chu sơn|chuck schumer|chuyên hà nội amsterdam|chuyên lê quý đôn|chuỗi giá trị|chánh hưng|châu bình|châu giang|châu khê|châu phi|châu phong|châu phú|châu sơn|châu thôn|châu văn liêm|châu đốc|chênh vênh|chính trị|chư drăng|chọi|chợ|chợ chu|chợ dầu|chủ nhật|chức|cibeles|cliq|cnvclđ|co mạ|cod|cologne|cologne bonn|connecticut richard blumenthal|constrexim|corriere della sera|coupe|cp biển tiên sa|cp cấp|cp du|cp hóa|cp phát|cp sông đà|cp thiết|cp thương|cp thủy|cp truyền|cp việt vương|cp đóng|cp đấu|cp địa|cpi|cqđt|creed group|crossfire legends|csgt|csm|csđttp|ct1|cu ba esteban lazo hernández|cung|cupertino|cuv|cà mau nguyễn tiến hải|cá|các tiểu|cánh tây|cát|cát lâm|câu|cây cầy|cây quýt|cây thị|còn|cóc|công thương tp hải phòng|công vinh|cù mông|cđv|cđv premier league|cđvn|cơ đốc|cư pơng|cư yang|cư đrăm|cướp|cường đô|cảng hải phòng|cảng quốc|cảng thơm|cần thạnh|cầu cao|cầu dền|cầu kho|cẩm long|cẩm thịnh|cố trạch|cổ an|cổng trắng|cờn|cụ|cụm|cửa rào|cửa đông|cửa đại|d2|da|dailymail|dakar rally|dama rose|dandong|daraa|darwin|david beckham|davis cup|deir ezzur|denver|derby|derby city classic|detik|di maria|dinamo zagreb|dinh tổng|diên hồng|diễn an|diễn bình|dna|doanh điền|donacoop|donglang|dorchester|dortmund|dow jones|downing|dresden|drost|ds khhgđ|dsma|dublin|duke|durban|duy hòa|duy thu|duy tân|dân tiến|dã viên|dương nội|dương quảng hàm|dương tất thắng|dương đình cúc|dưỡng|dải gaza|dầu giây|dền|dệt quế võ|dịch vọng hậu|dụ vượng|e card|e trung|e300 amg|ea b hốk|ea h leo|ea kly|ea rbin|ea tu|ecopark|edm|ein tarma|el chapo|el nido|el paso|emirates palace|emmy|enduro|engels|erbil|ericsson|es350|ethanol dung quất|ethiopia|everest|evfta|f 18|face|fantastic blue|fars|fbi|ferrari california|festival|festival di|festival ô|fintech|flaunt|flc|forsyth|forth|fortune|fourfourtwo|foxconn|fpt software|frankfurt main|fta|ftse|fukushima|fulbright vn|futenma|futsal|futsal việt nam|galaxy s|game|gas|gas bình dương|gaz 21 volga|gaza|gazzetta|gd đt bạc liêu|gd đt lai châu|gd đt tp|gd đt đà nẵng|gdck tp hồ chí minh|gdđt tp hcm|gdđt tphcm|ge|gemek tower|geneve|george mason|gia hòa|gia kiệm|gia phố|gia vượng|giang sơn|giang tây|giang văn minh|giang xá|gianni infantino|giao thiện|gini|gio hải|gio mai|gio thành|giuseppe meazza|giá|giáng|giấc|giếng|giồng trôm|giỗ|glasgow|glivec|goa|gobi|gois|golden west|goldman sachs|goodison|grab|grabbike|grand canyon|grand hyatt|grand prix|green daisy|griezmann|gsx r|gtvt lê đình thọ|gtđb|gucci|gulfstream g550|gx|gành hào|gìn|gò dưa|gò đậu|gạch|gạo|gặp|h mông|h. ngọc hồi|h. nhà bè|h. p|h. phong điền|ha gia lai|hadba|hafprodex|hagley|hakone|handico|hang cọp|harare|harbinger|harper s bazaar|harpoon block|harry kane|havana|hawker hurricane|hay|hazard|hbo|hcm nguyễn thị quyết tâm|hcm người|hcm theo|hcm trần vĩnh tuyến|hcm tất thành cang|hcm võ văn hoan|hcv|hd|heartect|hefei|helsinki|henoko|heritage|heteco hà nội|hh|hi lạp|hillier|him lam tân hưng|hindu|hindu mariamman|hizb ul majahideen|hkvn|hlttqg hà nội|hlv lukkade|hmeymim|hoa kỳ william macclellan thornberry|hoa lan|hoa liên|hoa sơn|hollywood life|honda city|honda civic|honda jazz|honda silver wing gl500|hondajet|hoop|hoài ân|hoàn châu cách cách|hoàn mỹ minh hải|hoàn sơn|hoàng anh attapeu|hoàng nam|hoàng tiến|hoàng xá|hoằng lưu|hoằng quý|hoằng trường|hua phan|huamual|huayra|hurriyet|huyết|huế đại|hvn|hwasong|hybrid t|hyundai thành công|hyundai tucson|hà bắc|hà mãn|hà nội fc|hà nội hải phòng|hà nội mới|hà thành|hà trung|hà tĩnh đặng quốc khánh|hàm nghi|hàm yên|hàn mạc tử|hàn mặc tử|hàn quốc park ju seon|hàng buồm|hàng bạc|hàng cỏ|hàng dương|hàng kênh|hàng mã|hàng mắm|hàng trống|hành dũng|háng lìa|hãng|hòa an|hòa hiếu|hòa hiệp|hòa hiệp nam|hòa hội|hòa khánh nam|hòa khương|hòa liễu|hòa lạc|hòa lợi|hòa thuận|hòa trị|hòn heo|hòn khoai|hóc xoài|hùng sơn|hưng hòa|hưng hội|hưng đạo đại|hương bình|hương hòa|hương hồ|hương minh|hướng hiệp|hạng|hải phong|hải sơn|hải thanh|hải vân quan|hải đông|họp|hồ chí minh city wings|hồ học lãm|hồ tràm|hồ đắc di|hồng châu|hồng phong|hồng thái|hộ|hợp thành|ia chia|ia h drai|ia nan|icao|ice dollar|iceland|idlib|ifeng|iligan|ilovaysk|imdb|independence|indianapolis|ingushetia|inkoo|inquirer|inter|inter milan|iowa|ipu|irkutsk|italy il sole|izmir|izvestia|j 20|jagriti|jannarelly|jbic|jeonju|jetblue|jetstar pacific|jfk|jihar|jmg|jo ann petinglay|johns hopkins|juba nimule|jules verne|juve|jw marriott|k 429|k trung|k13|kalgoorlie|kamchatka|kansai|karel|karluk|kaspersky|kaspersky lab|kazan|kc 130|kcom|keangnam|kei|kelt 9b|kensington|kentucky|keyone|kh 35|kh cn|kh đt nguyễn chí dũng|khai nguyên|khai quang|khcn|khcn chu ngọc anh|khe lạnh|kho|khoa ngoại|khoa thận|khoa truyền|khoan|khu công|khánh bình|khánh cường|khánh hải|khánh hội|khí việt nam|khương thượng|kicker|kids fashion show|kim chung|kim cương|kim hải|kim tượng|kim động|kinshasa|kirkkonummi|kitakyushu|kknews|klang|kn|knock|koh tao|kola|kolkata|konya|kopparnäs|koryo|krestovsky|krong|krông pa|ktnn hồ đức phớc|ktđt|kun lun fight|kunar|kunduz|kurd syria|kurdistan|kuril|kênh|kênh giang|kênh tẻ|kế an|kỳ|kỳ hà|kỳ khang|l 39|l equipe|la hầu|la mã|la phù|lada|lada granta|lamborghini aventador sv|lamborghini urus|land cruiser vx|lang minh|le figaro|le jardin d amour|le parisien|lead|league cup|league juventus|league real|lebanon|leicester city|leningrad|lerwick|lhp|lhp hong kong|lhp kim mã|liberia|licogi|liliang|lima|linh trường|linh đông|linux|lionfish|litva|liuyi|liên bão|liên hợp quốc vladimir safronkov|liên phường|liên thành|liên trạch|liễu thường|lmlm|london evening standard|long hoa|long hải|long mỹ|long sơn|long thủy|louis vuitton|ls460l|lst|ludwigshafen|luvias|luzon|luông pha băng|lx|lybia|lyme|lái thiêu|lâm hóa|lãm hà|lão|lê quang đạo|lê quý đôn|lê thanh vân|lê thị nga|lê văn hiến|lê văn sỹ|lê văn thiêm|lê độ|lê đức thọ|lò|lôi phong|lúc|lý nhân|lđ|lđ tb xh tp hcm|lđlđvn bùi văn cường|lưu kiền|lưu văn châu|lạc dương|lại sơn|lại yên|lắk|lễ kỷ|lễ pháp|lễ tình|lộc bình|lộc nga|lộc ninh|lộc sơn|lộc thành|lộc tấn|macau|madagui|madeira|madhya pradesh|magnitsky|maharashtra|mahindra mojo|mai thị lựu|maine|majestic princess|maldives|mallorca|malta|manama|manchester victoria|mangyongbong|manolo santana|manpads|mao|mar del plata|maritime bank|maroc|marphan|marshal ustinov|marvel|maskana|maskanah|maungdaw|may thăng long|mayadeen|maybach|mayweather|mazatlan|mađagui|mcdonald s|me|medan|megan mcardle|megastar|memphis depay|menlo park|mercedes cup|messenger|mexico city|mi 171sh|middlesborough|middlesbrough|mig 29k|milgem|milwaukee|minh hóa|minh sơn|minh thành|minh thề|misrata|miss grand uthai thani|miss universe|miền trung|mk|mn|mogadishu|molenbeek|molsheim|monrovia|morning|morocco|motel kiss|moto z2 play|mountain view|mtv|mtv movie|muay|muay thái|mugello|mundo deportivo|musan|mv|my kingdom|mái dầm|mát xcơ va|mátxcơva|máy|mân thái|mê linhhình|mêkông|món|môi|mông dương|mùng|mũi dùi|mũi dừa|mưa|mường|mường chà|mường hoong|mường lò|mường mươn|mường nhà|mường sinh|mường tiêng|mường tè|mạc hồng quân|mạo khê|mận toong|mậu tý|mắt quốc|mắt thanh hóa|mắt thái nguyên|mẹo|mỏ|mối|mối tình đầu của tôi|một|một thế giới|mở|mở tp hcm|mục|mỹ bình|mỹ fed|mỹ hiệp|mỹ hàn|mỹ hội đông|mỹ latin|mỹ lý|mỹ lộc|mỹ new york times|mỹ phú|mỹ phạm quang vinh|mỹ sơn|mỹ thới|mỹ xuân a|n max|na kham|na ngoi|nagasaki|nail|nairobi|nakhon phanom|nakhon ratchasima|nam bình dương|nam huỳnh đạo|nam libya|nam nghĩa|nam ngạn|nam ninh|nam sài gòn|nam thái bình dương|nam trung bộ|nam tư|nam yết|nam úc|nant phat kar|national geographic|nbc news|nebraska|neelum|new london|new straits times|new town|new zealand trận|newport|newsweek|next top|next top model|nga maxim oreshkin|nga nguyễn thanh sơn|nga việt nam|nghi quang|nghĩa dõng|nghĩa thuận|nghĩa tân|nghĩa điền|ngoại thương|nguyễn cư trinh|nguyễn duy dương|nguyễn duy trinh|nguyễn huy tưởng|nguyễn hữu huân|nguyễn hữu thọ|nguyễn thượng hiền|nguyễn thị định|nguyễn trung trực|nguyễn văn bảo|nguyễn xuân thưởng|ngành tài|ngày quốc|ngô gia tự|ngô sĩ liên|ngô sơn|người bảo|người nhện|ngải thầu thượng|ngọa vân|ngọc bay|ngọc hoàng|ngọc khê|ngọc lương|ngụy như kon tum|nhi thanh hóa|nhiều|nhk|nhnn|nhum|nhà rồng|nhà vua tây ban nha|nhân sơn|như xuân|nhận|nhật bản nguyễn quốc cường|nhật tảo|nhị bình|nhựa tiền phong|nidec|nike|nikkei asian review|nineveh|ninh gia|ninh hiệp|ninh hải|ninh lai|ninh phước|nn ptnt bình định|nn ptnt nguyễn xuân cường|nobel hòa|nokia n96|nordstrom|novaland|nsnn|nubra|nà chì|nà mặn|nà nghịu|nà nhạn|nông lâm tp hcm|núi ngang|núi trúc|núi đèo|nơ trang long|nước mặn|nước nứt|nậm cang|nậm căn|nậm cắn|nậm loỏng|nậm phui|nằm|nội bài lào cai|nội duệ|oa sinh tơn|obamacare|olympia|oman|on city|oneplus|ontario|opec|ov 10|p 21|p 3 orion|p 3c orion|p 700 granit|p 8a poseidon|p. k|pa72 công|pahang|paihong|paju|pak san|palau|papa john s|paraguay|parc|parkinson|pasteur|pathfinder|pc47|penn|people|perseus|perseverance|peter s clam bar|phan rang tháp chàm|phan thanh|phan đăng lưu|phi li pin|philippines eduardo ano|phnom penh post|phong hóa|phong nha|phong phú|phong thổ|pháp hôm|pháp luật việt nam|phò nam|phó đức chính|phóng|phù linh|phù lá|phù ninh|phú giáo|phú hải|phú hậu|phú la|phú long|phú mậu|phú nghĩa|phú thủy|phú tài|phú xuân|phú ân|phú điền|phú đô|phương la|phương liên|phương trang|phương tây|phước hưng|phước long|phước thạnh|phượng hoàng|phượng đồng|phạm viết chánh|phạm văn chiêu|phạm văn hai|phạm văn thuận|phạm văn đồng|phạm đình hổ|phả khoảng|phẫu|phố|phố sách|phố wall|phổ an|phổ văn|phụ nữ news|phục lễ|phủ long|piaggio|piaggio fast forward|pilbara|pittsburgh|playboy|playku|plvn|pogba|porsche|porto|powerball|premium|prenn|pretoria|propilot|psg|pslv|pt casa|pti|ptth|pukchang|pvep|pác nặm|pú nhi|q. bình thạnh|q. bình tân|q. ngũ hành sơn|qantas|qg đức|ql1a|qlđb|qppl|quang hưng|quartz|quattroporte|quay|quebec|quy nguyên|quán hàu|quán lào|quý bà|quảng chính|quảng cư|quảng hưng|quảng lâm|quảng thanh|quế long|quới thành|quỳnh dao|quỳnh lương|quỷ|r league|r. league|rabat|rafah|rain|rajin|rakhine|rakuten|raqqah|rb leipzig|rd 250|red bull|renaissance hong kong|renato dall ara|repsol|res|resorts world|rivera park|rock|rohingya|rolls royce ghost|rolls royce wraith|rom|roma|roorkee|rostec|roswell|royal city|ryugyong|rúp|răng cưa|rạch gốc|s8|sabbath|sabeco|sabha|saigon special|saint omer|sakhalin|sakon nakhon|sala|salford|samho|samson|samsung galaxy grand prime|samsung galaxy s8|samsung thái nguyên|samut prakan|san pedro huamelula|sana|santa barbara|santiago bernabeu|sao việt bks|sao đỏ|sardinia|saudi|sayama|sayangva|sazanami|scheldt|scud b|se1|se2|seal|seatle|seattle james robart|see you again|seine|sen vàng phạm thị tân|sepp blatter|severomorsk|seville|seychelles|sggp|shaanxi y 8|shanghai shenhua|shanghaiist|shayriat|shb|sheraton|sheremetyevo 2|shi ite|shire|siemens|sihanoukville|sinoe|sirte|skye|sl|slovenia|sm 2|smart elegant|snt5|soc|soin|solna|sony|sophia|south carolina|southampton|spider man|spreewald|st louis|st mary|st samuel|stalingrad|standard chartered|stansted|star|star wars|stars|start|stavropol|stratolaunch|studebaker|stuttgart open|sukhoi 30|sulawesi|sumatra|sun|sun group|super league|superbike championship|surat thani|surface laptop|suwon|suzuki|suối kiết|suối sâu|suối đá|sv|svđ krestovsky|sxkd|syria do mỹ|syria theo|sài thành|sài đồng|sàn|sách quốc|sân|sêrêpốk|sông giồng|sông hinh|sông hàn|sông mây|sơn ca|sơn lang|sơn long|sơn tịnh|sản nhi bắc ninh|t 72|t. ư|t. ư đảng|t11|tadef|tai mũi họng|taiyuan|tajikistan|tam bản|tam dân|tam giang|tam phước|tam quang|tam thái|tam á|tampa|tanjung pelepas|tao đàn|taungoi|taxi ba sao|taxi việt anh|tbvtv|tcm|tctd|tegucigalpa|telangana|tennessee|tha ds tp hcm|than|than khoáng|than quảng ninh|than uyên|thanh an|thanh bính|thanh chi|thanh chiêm|thanh chiểu|thanh hà|thanh hòa|thanh hải|thanh khai|thanh khê đông|thanh lương|thanh tương|thanh văn|thanh xuân trung|thanh xá|thanh đảo|the atlantic|the best|the economist|the face|the hague|the hawthorns|the hollywood reporter|the independent|the korea times|the voice kids|thessaloniki|thiên long bát bộ|thiên minh|thiền quang|thiện tân|thiệu thị|thung khe|thuận châu|thuận hòa|thuận hạnh|thuận nam|thuận thiên|thvl1|thành long|thành đạt|thái bình dương mỹ|thái bình dương nga|thái nguyên đại|thái sơn|thái sơn bắc|thái thông|thái tuế|thái văn lung|thánh clement|thánh giuse|thân hoa thượng hải|thân thuộc|thép hòa phát|thúy sơn|thăm|thương bạc|thương mại|thượng long|thượng lý|thạc sỹ|thạch châu|thạch hãn|thạch hồi|thạch khê|thạch khôi|thạch lâm|thạch thành|thạch xuân|thạch đà|thạch đài|thạnh an|thạnh lộc|thạnh lợi|thất diệu sơn|thẩm dương|thịnh thái|thịnh đán|thọ bình|thỏa|thổ chu|thới thạnh|thụy lâm|thủ lễ|thủ đô|thủy lợi|thủy xuân tiên|thừa đức|ti tốp|timor|timor leste|tin theo reuters|tin tổng|tintheo reuters|titanic|tiên châu|tiên lữ|tiên minh|tiên phương|tiên yên|tiếu|tkv|tmcp|tmcp bưu|tmcp phát|tmcp sài gòn|tmcp đại dương|tmz|tn mt kon tum|tn1|tn2|tnhh anh trí|tnhh ballooning media|tnhh bot phú hà|tnhh canon việt nam|tnhh chế|tnhh dương dũng|tnhh giấy tân vĩnh thành|tnhh grab taxi|tnhh hansoll vina|tnhh hàng|tnhh hải linh|tnhh hữu|tnhh khoáng|tnhh mtv công|tnhh mtv khai|tnhh mtv thương|tnhh mtv thủy|tnhh mtv xây|tnhh mtv đầu|tnhh môi|tnhh nguyễn hưng|tnhh nhôm|tnhh song lộc|tnhh tmdv chuỗi|tnhh tư|tnhh vĩnh quang|tnhh xuất|tnhh xử|tnvn|today|tohoku|tom cruise|toulouse|toutiao|toyota land cruiser vx|tphcm lê văn khoa|tphcm nguyễn thành phong|trevi|tri thức trực tuyến|triều khúc|triều nội|triều tiên kcna|triệu phong|trojan|tronie|trump organization|trump tower|trung java|trung mỹ|trung quốc tuy|trung sua|trung thpt quốc|trung việt nam|trung yên|trung âu|trung đông bắc phi|trà khúc|trà linh|trà đốc|tràng an|trên|trí thức trẻ|trích sài|trúc bạch|trương công định|trương hán siêu|trường an|trường chinh 5|trường chính|trường hòa|trường thạnh|trường trung|trường đh công|trường đh sư|trưởng cục|trấn sơn khẩu|trần huỳnh|trần hương|trần hữu dực|trần hữu trang|trần quang khải|trần thái tông|trịnh châu|trục|ttgt q. bình thủy|tttm hàng da|tttt|tu 154|tu 160|tu mơ rông|tucson|tunisia|tuy phong|tuấn tú|tuần châu|tuần giáo|tuế|tuệ tĩnh|tv hub|tver|tà sỏi|táo|tâm tít|tân dậu|tân hoàng thắng|tân hà|tân hạnh|tân hồng|tân lâm|tân mỹ|tân mỹ chánh|tân phước|tân quy|tân quý|tân sơn nhì|tân thanh tây|tân thuận|tân thuận đông|tân thịnh|tân trung|tây an|tây hòa|tây kỳ|tây phú|tây timor|tây tựu|tây á|tím|tính nên|tóng|tô hiệu|tôm|tôn ngộ không|tôn thất thiệp|tùng lộc|tú sơn|tú tài quốc|tăng bạt hổ|tăng nhơn phú|tư quân|tương|tạ bích loan|tả thanh oai|tấu|tế nguyên|tịnh long|từ châu|từ liêm|từ sơn|tử dương|tự an|tự do iraq|u 17|u 19 việt nam|u boat|u crai na|u minh|u15 myanmar|u15 quốc|u15 đông nam á|u16|uav|udaipur|udn|uefa|ufc|uige|ung bướu|us open|usa today|uscgc morgenthau|usns fall river|uss cole|uss fitzegarld|uss george h. w. bush|uss gerald ford|uss john paul jones|uss john s. mccain|uss stethem|ussuri|utah|v. i. lenin|valentine trắng|vamed|vancouver|vasco|vba|vck|vck u16|vck u23|vdb minh hải|vespa|vfa|vfc|vh tt hà nội|vh tt hải phòng|vh tt tp hcm|vhtt tp hải phòng|victor lindelof|vietjet air|vietnamobile|vims|vina cyber|vina megastar|vina star|vinacapital|vinachem|vinafood|vinatex|vinci concessions|vingroup|vinh hà|vip|viral fest asia|vision|vix|viên an|viên thành|viềng|viện huyết|việt bắc|việt nam dân|việt nam hồng tiểu dũng|việt nam konstantin vnukov|việt nam nguyễn công phượng|việt nam nguyễn hữu thắng|việt nam sau|việt nam theo|việt tiến|việt tân|việt xuyên|vks|vn golden star|vncb|vncert|vnindex|vnpt|vnr|vnucovo|vnukovo|voetbalinside|vojvodina|vtv bình điền long an|vu gia|và|vàm nao|vàng đen|vân canh|vân đình|vía thần|vòng|võ|võ tắc thiên|võ văn hát|võ văn quý|văn khúc|văn lang|văn phú|văn quan|văn thánh|vđqg anh|vđqg trung quốc|vđqg tây ban nha|vĩnh hồng|vĩnh linh|vĩnh lợi|vĩnh nguyên|vĩnh phương|vũ ninh|vũ oai|vũ thư|vũng liêm|vũng nổ|vẫn|về|vị thanh|vị thủy|vịnh aden|vịnh hạ long|wagon r|watford|wendy s|wesminster|wildtrak|wilson|wolff parkinson white|wto|wwdc|wyoming|x 101|x 35|x51|xanh|xay nha bu ly|xi măng thành thắng group|xiaomi mi|xnk|xtt|xuân hà|xuân hồng|xuân la|xuân lẹ|xuân thành|xuân tín|xuân đinh dậu|xuân đông|xá lượng|xây dựng|xê đăng|xí|xô|xô viết|xậm|y dược tphcm|yak 38|yalu|yamaha|yamato|yangon|yaris e|youth league|yuri dolgoruky|yên bái phạm sĩ quý|yên bái phạm sỹ quý|yên bái đỗ đức duy|yên khánh|yên lập|yên phụ|yên thịnh|yên tiến|yên trung|yên viên|yên định|z900|zara|zarubezhneft|zaz zaporozhets|zimbabwe|zlatan ibrahimovic|zvezda|á big bang|á châu|á âu|á. các|á. sau|á. theo|á. trong|á. với|á. điều|ác hen ti na|ánh dương việt nam|áp ga ni xtan|ân hòa|âu antonio tajani|ôn châu|ông hóa|ông lớn|ăn|đa khoa đà nẵng|đa phước|đan khê|đinh công tráng|đinh văn thành|điềm|điền hải|điều việt nam|điểm thay|điện hồng|điện kremlin|điện nam trung|đk quảng ngãi|đkqt vinmec times city|đnb|đoài|đoàn quảng ninh|đt bồ đào nha|đt việt nam|đt743|đtvn|đà nẵng hotline|đài truyền|đào trí|đá chữ thập|đác nông|đám|đèo cả|đình|đóng|đô|đô ha|đông afghanistan|đông bắc tobruk|đông dư|đông hama|đông hương|đông kinh nghĩa thục|đông mosul|đông nam bộ|đông quản|đông timor|đông triều|đông triều tiên|đông trung quốc|đông tân|đông vệ|đông xuân|đú xáng|đạ hoai|đạ huoai|đạ oai|đại cồ việt|đại dương new zealand|đại học|đại la|đại lai|đại lâm|đại lải|đại mỗ|đại nam|đại phúc|đại quang minh|đại thuận|đại tây dương|đại đoàn kết|đạn|đạo đức|đảng lao|đảo ngọc xanh|đầm dơi|đập|đắc hrinh|đắc lắc|đắk bla|đắk buk so|đắk ha|đắk rlấp|đắk ru|đắk rơ wa|đắk tô|đặng văn sâm|định công|đống chanh|đồng an|đồng bà ba|đồng bào|đồng bằng bắc bộ|đồng chuế|đồng hóa|đồng lư|đồng nguyên|đồng nơ|đồng song|đồng thái|đồng tiến|đồng tâm liên|đồng văn|đồng xoài|đức hòa|đức linh|đừng|ả|ả rập xê út|ấm|ấp chùa
-15: a rập|a tiêng|a32|a380|abc news|abu dhabi|adelaide|aff|afganistan|afrin|agm 86|agm 86b|agribank cam đường|agribank lào cai|ajax|albania|alberta|alco|alexandria|alibaba|amsterdam|an chánh|an hiệp|an ninh đông|an phú đông|an thạnh|anh john bercow|apache|app store|atlanta|atletico|atletico madrid|atm|avdeevka|azerbaijan|aztec|ba tư|bahamas|basra|bentley|bethlehem|beverly hills|bhxh việt nam|bitcoin|biển bắc|biển hoa đông|borneo|bra xin|brahmos|brak al shati|brighton|bronx lebanon|brooklyn|btdt cố|bung|burundi|business insider|butig|buôn ma thuật|bvđk|bà bướm|bác hồ|bình châu|bình hải|bình long|bình lợi|bình nguyên|bình thắng|bình trưng đông|bình trị đông b|bình đông|bình định trần châu|bôlykhamxay|bùi văn hòa|búa|bđn|bảo|bắc iraq|bắc london|bắc thăng long|bắc trung|bắc trung bộ|bắc âu|bến vân đồn|bến đồn|c1 real|calais|calderon|cam lâm|cameroon|canberra|candaransi|cao lộc|cape york|caracas|carnegie mellon|carnival|carrick|carrington|catp|chaka|changi|channel|chechnya|chevrolet|chevrolet colorado|chevrolet spark|chiang mai|chill|china daily|chiếc|chuyên ngoại|chuyện làm quen|chào|chánh lộ|châu hoàn|châu hạnh|châu âu donald tusk|chí hòa|chùa bộc|chùa vàng|chúng|chảy|chợ rẫy tp hcm|city|colorado|corriere|cotabato|cp trung nam|cp xuất|crete|ct8d dương nội|cuba esteban lazo hernandez|cuộc|càng long|các|cách mạng tháng tám|cái côn|cáp nhĩ tân|côn đảo|công thành|công thương hoàng quốc vượng|công thương tp hcm|cư kuin|cư suê|cương gián|cả|cảng sài gòn|cảng tiên sa|cảnh|cầu đất|cẩm giàng|cẩm lệ|cẩm thủy|cồn|cổ bì|cờ|cửa ông|davos|de gea|delaware|depot|der spiegel|deutsche bank|diff|discovery|disney|do|do thái|doji hà nội|donetsk|dream|dubai world central|duy tiên|duy vinh|dã tượng|dư hàng|dương mịch|dương đình nghệ|dị|dịch vọng|dốc đỏ|dự|e class|ea kar|ea pô|ea tam|ec155b1|ecohome|eiffel|elyseé|ethanol phú thọ|exciter|expo|express|fa cup|fidget spinner|financial times|finsbury|firefox os|flc thanh hóa|fomosa|forbes|ford everest|france football|gang|gdđt bùi văn ga|georgetown|ghana|ghềnh|gia bình|gia lâm nguyễn ngọc thuần|global|global hawk|goblin|golf|goodison park|gps|gtvt nguyễn văn công|gtvt tphcm|gwanghwamun|gyeonggi|gymviet|hakodate|hamilton|hawk|hcm nguyễn thị thu|helios|helmand|henderson|hersh|himalaya|hlv wenger|hoa kỳ phạm quang vinh|hoa yên|honda activa|honda sh|hoàng mai hình|hoàng maihình|hoàng quốc việt|hoằng quỳ|hsbc|htc|humvee|hutech|huyndai|huyền trân công chúa|huế|huỳnh hiểu minh|huỳnh tấn phát|hà huy giáp|hà sơn bình|hà tây|hàm rồng|hàng bài|hè|hòa bình trương quý dương|hòa hải|hòa thắng|hòe nhai|hòn chuối|hùng thắng|hđnd|hđxx|hưng khánh|hưng lộc|hưng trung|hương long|hạ hòa|hạ môn|hạnh thông tây|hải quy|hắc long giang|hồ biểu chánh|hồ chí minh trung lương|hồ tây|hồng long|hồng ngự|hủa phăn|interfax|interpol|is|isi|iskander|iv|izvestiya|j|james bond|jeonju world cup|john bercow|juba|k. league classic|ka long|kaluga|kanagawa|kansas|kauai|kbs|kcn|kerala|kh|khadija arib|khi|khoáng|khương hà|khương đình|kia sorento|kido|kim bảng|kim lương|kinh môn|kiên hải|kiến quốc|kiến tường|kiện khê|krông buk|ktkđclgd|ktttx|kông lơng khơng|kỳ nam|kỷ hợi|la gi|la habana|la hà|la masia|lalibela|lao|leicester|lim|linh quy pháp ấn|little rock|loch ness|long hòa|long island|long phước|long tân|lotte|lowry|ls|luxembourg|lào cai tháng|lâm hà|lê hồng phong|lê lai|lê thanh nghị|lê thánh tông|lò xo|lý sơn|lưu kiếm|lượng minh|lạc long quân|lạc thủy|lả|lệ thủy|lộc an|lộc tiến|lục nam|lữ|ma ra uy|mae hong son|mai sơn|mai động|malawi|malibu|marine one|marseille|marshall|mazda cx5|mb24 hà nội|mb24 đắk lắk|mbappe|mbc|mecca|mh17|mi 8|mig|millennium|minh hoàng|mobifone|mokpo|monte carlo|montenegro|mua|munich|mwc|mê kông|mường la|mường mựn|mường ảng|mạc thị bưởi|mạnh tiến|mắt trung|mỏ cày bắc|mộ đức|mỹ sergey kislyak|mỹ thuận|mỹ thủy|mỹ uss fitzgerald|n2|n200re|nam cường|nam hải đình vũ|nam iraq|nam kinh|nam kỳ khởi nghĩa|nam phong|nam thành|nam đông|nangarhar|naver|nefopam|nepal|nevada|new mexico|new orleans|nga vladimir putin|nghi long|nghi sơn|nghi thủy|nghĩa hòa|nghĩa hưng|nghĩa lộ|nghĩa thọ|nghĩa yên|nguyễn hạnh phúc|nguyễn khoái|nguyễn minh hồng|nguyễn thị kim ngân|nguyễn văn nghi|nguyễn văn quá|nguyễn văn quỳ|nguyễn văn trỗi|nguyễn ảnh thủ|nguồn|ngã|ngã sáu|ngô sỹ liên|ngải thầu|ngọc hiển|ngọc khánh|ngọc liệp|ngọc thượng|ngọc vân|ngọc xuyên|nhi|nhuệ|nhà xanh|nhã khắc lâm|nhóm|nhôm toàn|nhơn an|nhạc|ninh sơn|nlđ|nn ptnt phú yên|ntnn|nuristan|nông nghiệp|nông thôn ngày nay|nạn|okitsu gū|oklahoma|olympic rio|opera|oslo|p. bến nghé|pa72|pandora|pc45 công|pccc|penang|pernambuco|petrolimex14|philadelphia|phiêng khoài|phong vân|phìn hồ|phù cừ|phù khê|phù việt|phú lạc|phúc an|phúc châu|phúc sạn|phúc yên|phương liệt|phước kiển|phước ninh|phước đồng|phần hà|phổ minh|phổ yên|phổi|phủ lạng thương|pigcawayan|platinum|pont|proxima b|pvn|pvv vinapharm|q. gò vấp|q. tân bình|qaboun|qg|qh|ql|ql1|qn2040|quan|quang thuận|quán thánh|quảng ninh nguyễn đức long|quảng thịnh|quảng trạch|quảng yên|quảng điền|quỳnh phương|qđ|qđnd|redmi note|renault|rheinland pfalz|ria novosti|rome masters|rosario|rosatom|rover|ruby|rx 8|rằm|rồng|s. o. s sói|s7|sa kỳ|sa pả|sa động|saint peterburg|salavan|san antonio|sanaa|seongbuk|sepang|seven sisters|sewol|sg|shimane|shtt|siberia|signal iduna park|sinh tồn|sirnak|siêu|sky|sky sports|sm 3|sohu|somalia|song|sotrans|south china morning post|spf|sports seoul|sri thenday utthapani|standard missile 3|straits times|street rod|su 22m4|su 27sk|su 30|su 35|subaru|sukhoi|sun world ba na hills|suối tiên|sweida|sxh|sơn dung|sứ bát tràng|sừng|t 62m|t1|talas|tam bảo|tam ngọc|tam quan bắc|tam sa|tam thành|tam điệp|tamil|tango|taormina|tasigna copay|tay|tds|tdtt|tel aviv|texhong hải hà|thai dương hạ|tham lương|thanh bình|thanh liêm|thanh liệt|thanh lân|thanh nê|the times|thiên hương|thiên ngọc minh uy|thiên tân|thiếu|thiều quan|thiểm tây|thiệu hóa|thuận giang|thành cổ|thành thành công|thái dương|thánh|tháp mười|thông|thượng đình|thạch mỹ|thạch tiến|thần|thể thao việt nam|thọ quang|thổ quan|thới an|thới bình|thời|thời đại|titop|tiên dương|tiêu|tiến đức|tiền hải|tmcp công|tnhh an giang samho|tnhh grabtaxi|tnhh hạ long biển ngọc|tnhh khai|tnhh kim anh|tnhh long hiệp cư|tnhh mtv|tnhh mtv dịch|tnhh mtv thiết|tnhh mtv đô|tnhh united motor việt nam|tnhh vàng|tnhh xây|tnhh điện|tnmt kon tum|tobruk|tochka u|top|toronto|toscana|tour de france|tow|toyota camry|tp|tpbank|tq|tranh|tri tôn|trung dung|trung quốc tập cận bình|trung tây nguyên|trung văn|trung á|trà cổ|tràng tiền|trình yên tử|trò|trương anh ngọc|trường chinh 5 y2|trường hải|trường thpt phan đình phùng|trảng bàng|ttcp|ttxvn|tài|tài chính|tàu|tân dương|tân hoa xã|tân hóa|tân kiểng|tân long|tân ma|tân mai|tân phúhình|tân việt|tây bengal|tây java|tây mỗ|tây tạng|tây âu|tăng nhơn phú a|tạ quang bửu|tả phìn|tế nam|tổ chim|tổng|tứ cường|tứ đỉnh|u 19|u 22|u15|u17|ung bướu tp hcm|universal|upcom index|upu|uss cheyenne|uzbekistan|v class|v18|valongo|vauxhall|vbđq sài gòn|vck u19|vhtt dl|vietnam s next top model|vietnamplus|viglacera|viking|vinagimex|vinh tân|viên sơn|viễn|việc|viện khoa|việt hưng|việt min đô|việt mỹ úc|việt nam hà lan|việt nam nguyễn đức lợi|việt nam ted osius|việt nam tp hcm|vp3|vpn|vtc|vws|võ liệt|văn|văn chấn|văn miếu quốc tử giám|văn quán|vđqg pháp|vĩnh bảo|vĩnh hoàn|vĩnh lộc a|vĩnh thái|vĩnh thịnh|vĩnh trường|vĩnh tân|vĩnh đức|vườn hồng|vườn quốc|vạn phúc|vạn thành|wave|wef|white city|wipo|wisconsin|xa|xd|xiaomi|xuyên thái bình dương|xuân hòa|xuân phú|xuân thới thượng|xuân viên|xuân yên|xích|y dược cần thơ|yaris|yonsei|yên sở|yên thế|yết kiêu|zalo|zircon|zumwalt|á. tuy|âu donald tusk|ích nhân|ô môn|ông lãnh|đ. q|đa kao|đakrông|đan đông|đhcđ|đi|điện ngọc|điện phước|đkgd|đsđt|đtdđ|đà nẵng hồ kỳ minh|đà rằng|đào viên|đèo ngang|đêm|đình vũ|đôi|đông cốc|đông hưng|đông khê|đông nam ukraine|đông sơn|đông thành|đông tây|đại hải|đại hồng|đại quan|đại đồng|đạo|đạo long|đất cuốc|đắk glei|đắk r lấp|đắk song|đắk đoa|đền đô|đồi|đồng cỏ đỏ|đồng khởi|đồng lạc|đồng lộc|đồng mô|đồng nhất|đồng phú|đồng văn cống|đổi|ả rập saudi|ở
-18: a41|abc|ac milan|addison|adn|aegis|aeon|alabama|alaska|all england club|alzheimer|amaq|amazon|an cư|an khánh|an khê|an mỹ|an sơn|an thái|an thới|andhra pradesh|angers|angola|arv|asahi shimbun|asia s next top model|athens|attp|audi|aulnay sous bois|australian open|b 1b|b 2|b 52|bangladesh|basico|bavaria|bayern munich|beckham|benfica|berkshire hathaway|bia|birmingham|bitexco|blhs|brexit|brisbane|british columbia|bsc|buôn trấp|bvđk hòa bình|bàu năng|bách|bách khoa hà nội|bãi|bình hưng|bình hưng hòa b|bình lục|bình thành|bình triệu|bình trị đông a|bù gia mập|bùi hữu nghĩa|bđs việt nam|bạc|bạch thông|bảng|bảo lâm|bất phí|bắc caucasus|bắc phi|bắc pyongan|bờ tây|cagayan de oro|cam lộ|cam đường|cao thắng|catalonia|cbs|ch séc|charles de gaulle|chdcnd triều tiên|chiba|chim hót|chu lai|chxhcn việt nam|châu hóa|châu á thái bình dương|chèo hà nội|chăm mát|chư gu|chưởng|chợ lớn|chợ mới|civic|cnbc|congo|copenhagen|cp dược|cp dịch|cp tư|cr7|csb|csxh|cty|cung văn|cái mép|cát khánh|côn minh|công thương phú yên|công thương việt nam|cường tuyết|cảng hàng|cấn|cần thơ võ thành thống|cầu|cầu london|cẩm trung|cặp|cộng|củng sơn|cứu|cửa|cửa lò|cửa nam|daily star|dao|dawei|di linh|diễn hồng|diễn kỷ|diễn yên|djibouti|don balon|duy phong|dương đông|dầu tiếng|ea kao|echigo|edinburgh|elle|erm|espn|estonia|etf|everton|f|f 15|fed|fiji|ford ranger|fulbright|gabon|gareth bale|gcc|gd đt nguyễn thị nghĩa|gdck hà nội|georgia|gia lộc|gia ray|gia xuyên|giao thông|giao thủy|gio linh|giữa|gj|gpmb|gtvt gia lai|gtvt tp|gtvt tp hà nội|gò công đông|gò gia|gò mây|gđ|h7n9|hagl|hagl arsenal jmg|haiti|hcm i|heathrow|heng samrin|hhvn|hiroshima|hiền đa|hollywood|hong kong lamborghini centenario|hoàng diệu|hungary|huỳnh thúc kháng|hwasong 12|hyundai|hà thượng|hàng da|hành thiện|hòa nghĩa|hóa an|hôn|hùng hường|hưng bình|hưng hà|hưng long|hưng trạch|hưng đạo|hương tích|hương vĩnh|hương xuân|hạp lĩnh|hải hà|hải hòa|hồ hoàn kiếm|hồ nghinh|hồ sơn|hồi|hồng giang|hồng thanh quang|hớn quản|ib|ibiza|iii|indiana|internet|iphone|ipoh|itter|jaipur|jeddah|jeep|jerusalem|jobar|johannesburg|john f. kennedy|jurmo|kagoshima|kalibr|kaliningrad|kazakhstan|kbang|kcb|keo lôm|kha vạn cân|khai|khai thái|khan sheikhoun|khoảng|khu du|khuất duy tiến|khxh|khám|khđt|kim bôi|kim chi|kim toàn|kim xuyên|kinh dương vương|kiến thành|kyushu|kênh dương|kđclgd|kịch|kỳ liên|kỹ|la hay|lai vung|lamborghini huracan|lang chánh|lb nga|le monde|lg g6|li băng|liban|liga|linh thông|linh trung|linh xuân|lionel messi|lisbon|liên hợp|liên hợp quốc nikki haley|liên sơn|liên việt|lockheed martin|louisiana|luông nậm thà|làn|làng|làng sen|lào pany yathotou|lâm thao|lđ tb xh|lĩnh nam|lạc hồng|lạng giang|lập thạch|lộc hòa|lộc vượng|lớn hà nội|lục yên|mai vàng|malaysia airlines|man city|man utd|manchester evening news|manhattan|massachusetts|mazda6|mađaguôi|mb24|medina|mercedes benz|michigan|minh hưng|minh phú|minsk|mississippi|mma|molniya|morata|motogp|mta racer|mth|mumbai|myeik|máy chai|mê công|mường khương|mường lát|mường nhé|mường phương|mẫu|mẫu sơn|mậu tuất|mỏ cày nam|mộc châu|mỹ bằng|mỹ hào|mỹ hòa|mỹ sergei kislyak|mỹ tú|n1|na hang|nam cực|nam sudan|nam sách|nam thái|nam trung quốc|nam việt nam|nam á|national interest|nbc|ndt|nghĩa an|nghĩa bình|nghĩa mỹ|nghĩa ô|nguyễn bỉnh khiêm|nguyễn khuyến|nguyễn khắc định|nguyễn siêu|nguyễn xí|ngàn sâu|ngày thương|ngã tư sở|ngư lộc|người|ngọc tảo|nh1|nhi tư|nhân ái|nhị khê|nhổn|nhữ khê|nigeria|nissan navara|nobel|note|notre dame|nvx|ná nhèm|nông|năm căn|nđt|nơi|nước lên|nậm rốm|okinoshima|online|optimus prime|oregon|oxalis|palm beach|panama|panamera|pc67|peru|peugeot|phi thanh vân|phim|pháo|phù đổng|phú mỹ hưng|phú thiện|phú thượng|phú thứ|phú xuyên|phúc xá|phương nam|phước hòa|phước long b|phước mỹ|phố mới|phối|phổ quang|phụng hiệp|phủ|piskaryovskoye|plei kần|pmi|politico|pp17|ppp|prague|pukguksong 2|qatar airways|qibya|qlda đường|qltt|qq|qtưx|queensland|quý châu|quảng phong|quảng phú|quảng tân|quảng tây|quốc cường gia lai|quỳnh nhai|quỳnh yên|rai lan phan xờ|rajasthan|range rover|rappler|raqa|red bull ring|rio de janeiro|romelu lukaku|rosaleda|rosyth|rubyland|ruhr|rạch giá|rộ|s 300|sa đéc|sabah|sahel|saitama|san diego|san siro|san sả hồ|sao|sao paulo|sapa|sapporo|scmp|senegal|sevastopol|shangri la|shb đà nẵng|shia|si ma cai|sinaloa|song lộc|sport|sports illustrated|sri lanka|su 27|su 30mk2|super bowl|sông lô|sĩ bình|sơn hòa|sơn liên|sư vạn hạnh|sản|sản nhi nghệ an|số|sức|t 50|t2|t4|tabqa|tam hiệp|tam hưng|tam nông|tam quan|tam đường|tand|tcnh|tha|thanh châu|thanh chăn|thanh hưng|thanh ngọc|thanh oai|the diplomat|the washington post|thiên trù|thung|thuần xuyên|thuận giao|thuận yên|thành đô|thái hà|tháng|tháp trump|thép hòa phát dung quất|thương|thượng nông|thạnh phú|thạnh đông|thảo điền|thọ sơn|thọ thành|thủ|thủy bối|time|times|tiên du|tiên phong|tn mt tp hcm|tn mt yên bái|tnhh chuỗi giá trị|tnhh cường hưng|tnhh dịch|tnhh gang|tnhh koyu|tnhh mtv cấp|tnhh mtv vàng|tnhh sơn trường|tnhh thiên ngọc minh uy|tnhh thăng long|tnhh tmdv chuỗi giá trị|tnhh uber việt nam|tnhh đức an|toplitz|tre việt|tri lễ|triệu sơn|trung an|trung hoa|trung hà|trung lương|trung việt|tràng an complex|trái đất|trò trám|trương định|trường thi|trường tiểu|trường đh y|trảng dài|trần khát chân|trần văn thời|trẻ|trời|trụ|tuy phước|type|tài nguyên|tày|tân biên|tân châu|tân cảng sài gòn|tân dân|tân kỳ tân quý|tân thuận bình|tân tây đô|tân định|tân đức|tây bắc nghệ an|tây hải|tây mosul|tây nam bộ|tây nam syria|tây phi|tây thạnh|tín nghĩa|tô ngọc vân|tđc|tố tụng hình sự|tứ kỳ|tứ minh|tứ xã|tự do|u 20 việt nam|u 20 world cup|u đôm xay|u15 việt nam|u21|us dollar index|uss gerald r. ford|uttar pradesh|valencia|vamc|vatican|vck u20|venice|vhttdl huỳnh vĩnh ái|vienna|vietnam airlines|vifotec|vinh thanh|viwaco|việt hân|việt nam trần đại quang|vn30|vng|vogue|volga|vtc news|vtv cup|vtv6|vàng danh|vào|vân cù|võ văn ngân|văn giang|vđqg bồ đào nha|vđqg italia|vĩnh châu|vĩnh lộc b|vĩnh mới|vĩnh sơn|vĩnh thạnh|vĩnh tuy|vĩnh yên|vũ hán|vạn long|vạn thành an|wall|warmbier|warsaw|washington dc|windows xp|wonsan|xa la|xe|xi|xskt cần thơ|xuyên mộc|xuân thủy|xuân yên tử|xuân đài|xô viết nghệ tĩnh|xử|y 8|y dược|y dược tp hcm|á đông|á. ảnh|ái nghĩa|âu jean claude juncker|ô chợ dừa|ông|đinh quang ân|đinh tiên hoàng|điềm mặc|điện elysee|đo|đtnđ|đtnđ vn|đài bắc|đáy|đê la thành|đông dương|đông ghouta|đăk nông|đường|đường biên hòa|đại an|đại sơn|đại xuân|đảo|đắc hà|đặng thị ngọc thịnh|đề|đề gi|đỉnh sơn|định quán|đỏ|đồng khánh|đồng tháp mười|đỗ xuân hợp|đời|đức cơ|đức giang|đức phổ|đức trọng|ấn độ dương
-21: a lưới|acx crystal|afp|ai|algeria|an huy|an nhơn|an phước|an sương|ao đôi|apple|arkansas|armenia|atp|autobytel|avdiyivka|b2|ba tháng hai|barca|basilan|bild|biển ngọc|bogota|bologna|bulgaria|bà chiểu|bà chúa kho|bàu bàng|bác|bán|bát xát|bê la rút|bình an|bình thủy|bù đốp|bùi viện|bảo việt|bắc quang|bắc syria|bờ biển ngà|ca|ca ta|cai lậy|caribe|chdcnd lào|chemroad journey|china eastern airlines|chiêm hóa|chiết giang|chúc sơn|chơn thành|chế|cict|club world cup|columbia|comex|concacaf|confeds cup|connecticut|cp xây|cristiano ronaldo|cuba esteban lazo hernández|czech|cái bè|cái răng|cát tiến|cô tô|công|công thương hà nội|công thương đỗ thắng hải|căn|cđgt|cư jút|cư m gar|cấm|cấp|cầu diễn|cầu giẽ|cồn cỏ|cụ hồ|df 16|diario gol|diên sơn|dnnvv|dân|dương kinh|dương minh châu|evn|eximbank|fast|friends arena|fulbright việt nam|galaxy note|gangwon fc|gd đt bùi văn ga|gd đt phùng xuân nhạ|gdđt hà nội|gia an|giza|giám|giồng ông tố|grammy|gtvt tp cần thơ|gtvt trương quang nghĩa|gâm|gươm|hcm lê văn khoa|hn|hnhsd|hnx index|hoa lư|hoa phượng|hokkaido|hoài thanh|hoành bồ|hsx|huệ đức|hà huy tập|hà tân|hàng châu|hàng muối|hànôịmới|hát|hòa bắc|hòa hiệp bắc|hòa minh|hòa phú|hòa sơn|hòa thành|hòa xuân|hưng nguyên|hương thủy|hương toàn|hải thành|hải yên|hậu lộc|hệ|hồ bắc|hồ gươm|hồng hà|ia grai|ia sao|ibaraki|illinois|independent|johor|jordan|k league classic|kenya|khoái châu|khách|khâm thiên|khóa xiv|kia morning|kim biên|kim tân|kitco|kiến an|kiến hưng|kpop|krabi|krông bông|krông búk|krông năng|kusong|kế|lam vỹ|lamborghini|lan khuê|latakia|latvia|le|lienvietpostbank|liên hiệp quốc|long bình|long bình tân|long hưng|louvre|luật|lyon|láng hạ|lê thánh tôn|lê thọ bình|lê trọng tấn|lê đại hành|lý tiểu long|lăng cha cả|lđlđ việt nam|lũng khỉnh|lạc sơn|lạch huyện|lầu năm góc|lộ tẻ|lộc yên|m. u|madrid open|mai chí thọ|manchester united|mar a lago|mazda nhật bản|mbh|minh thắng|minnesota|morgenthau|mpv|móng|móng tay|mông cổ|mù cang chải|mùa|mũi né|mậu thân|mễ trì|mộc|mỹ phước|na uy|nam biển đông|nam du|nam giang|nam syria|nam sơn|new jersey|nghi yên|nghèn|nghĩa hợp|nghĩa đồng|ngoài|nguyễn du|nguyễn hữu cảnh|nguyễn thái học|ngày chiến|ngọc châu|ngọc lâm|ngọc phái|nhân chính|nhập|nightfall|nikkei|novartis|nông sơn|núi|núi cốc|núi pháo|nậm nèn|oda|omaha|orlando|oxford|phan rang|phan tâm|phantom|phi|pháp vân|phù yên|phú bình|phú châu|phú lương|phú thuận|phú thạnh|phú đông|phương bắc|phước sơn|phạm hùng|phố châu|pnj|praha|pvc|quán sứ|quảng châu|quảng trực|quần|quốc|resorts world manila|rhodes|rolls royce|rotterdam|royal khmer airlines|ryomyong|sahara|sakai|seattle|selangor|shiite|sina|slovakia|sm 3 block iia|st petersburg|stanford|stuttgart|sudan|suzuki wagon r|sênh|sông mã|sơn dương|sơn hải|sơn mỹ|sửa|sửng sốt|t3|tam bạc|tam phú|tam thuận|tass|telegraph|thames|the guardian|the remix|thiên sơn|thiên đường|thiết|thu bồn|thuận phong|thuế hà nội|thuế tp hà nội|thành công|thành thành công tây ninh|thái thụy|tháp|thâm quyến|thạch sơn|thạch văn|thạnh xuân|thảo điền sapphire|thần tài|thị tứ|thịnh liệt|thọ xuân|thụy khuê|thụy vân|thực|tin|tmcp ngoại|tmcp sài gòn thương tín|tnhh mtv môi|tnhh mía|tnhh một|tnhh nhà|tnhh quốc|tnhh sản|tnhh ô|tnhh đầu|tottenham|toyota fortuner|trung bộ|trung kính|trung liệt|trung mỹ tây|trường mầm|trường thọ|trường đại|trại|trần|trần thương|trồng|tân hòa|tân hưng|tân lợi|tân thanh|tân triều|tân tạo a|tân vũ|tân đông hiệp|tây bắc bộ|tây du ký|tây giang|tây london|tây đô|tương mai|tả trạch|từ dũ|u|u 20|u 22 việt nam|uae|unilever|united airlines|uss coronado|uss enterprise|versailles|vertu|vhtt hà nội|vi|victoria|vietinbank|virgin|viện nghiên|việt thái|việt thống|việt tiệp|việt vân|việt yên|vladivostok|vn30 index|volkswagen|vành|vía thần tài|vĩnh lộc|vĩnh phước|vĩnh tường|vũ phạm hàm|vượng lộc|vạn ninh|wageningen|wannacry|washington d. c|westminster|xuân phương|xuất|yale|yên bình|âu cơ|ô|ý yên|đhđcđ|đinh bộ lĩnh|điều|điện quang|đt|đuống|đà nẵng huỳnh đức thơ|đài|đàn|đáp cầu|đô thành|đông aleppo|đông hải|đông libya|đông nam|đông nam á|đông syria|đăk lăk|đại dương|đại hưng|đại ngãi|đại tân|đất việt|đắk hà|đặc|đền|đồng đăng|đỗ văn sửu|đội|ứng
-24: a bola|an bình|an lão|an lạc|anfield|arizona|baghdad|bahrain|baku|bayern|bbc|big c|biển đen|bloomberg|boston|bulava|busan|buôn đôn|bv|bà đen|bãi cháy|bình dân|bình hòa|bình phú|bình sơn|bắc biển đông|bến|bến lức|bố trạch|bồ lý|bồi|cambridge|camp nou|caribbean|chicago|chu văn an|chuyển|chùa hương|chơro|chư pah|chư păh|chợ gạo|cincinnati|cor|cp tập|cshs công|có|côn sơn|cúp|cường hưng|cải|davao|doosan|duy xuyên|dương hòa|ebola|ecuador|f 16|f 35|fitzgerald|formosa hà tĩnh|full hd|gdtx|gia nghĩa|gia định|giang tô|gianh|giải|goal|grand|guardian|gương|halle|hcm nguyễn thành phong|hiv|hlv|hmas ballarat|hms queen elizabeth|honolulu|hoàn cầu|hoàng anh gia lai|hoàng gia phát|hoàng hoa thám|hoàng liệt|htx|hybrid|hàm thuận bắc|hàm tân|hưng thịnh|hạ|hải hậu|hải nam|hải ninh|hồ nam|hồng bàng|hồng lâu mộng|hội|hữu lũng|innova|istanbul|izumo|jeju|k league|kampung melayu|kashmir|kh 101|khmer|khuyến lương|kia|kim đồng|king power|krông ana|kuwait|kwong lung|kyodo|kế sách|lai vu|lam sơn|las vegas|lgbt|ligue|liverpool|long điền|láng|lê văn lương|lò lu|lý tự trọng|lđtb|lương sơn|lọc|lộc hà|lộc điền|ma cha va|mali|man united|mandarin garden|maryland|masters|mazda3|mclaren|mekong|melbourne|miami|minya|miền tây|mê linh|mía|mông|mùa đông|mường lống|mỹ an|mỹ latinh|navara|new south wales|nga sơn|ngang|nguyên tiêu|nguyễn oanh|ngày|ngày báo|nhiêu lộc|nhà vua|nhất|nile|nissan|nơxh|nước ngầm|oceanbank|ohio|pacific crystal|palestine|parkson hùng vương|patriot|pc45|petrolimex|phan bội châu|phan huy ích|phiên|phân|phù lỗ|phùng hưng|phú an|phú cường|phú lâm|phú ninh|phú sơn|phú tân|phúc khánh|phước tân|phạm ngũ lão|phạm ngọc thạch|phần lan|phủ chủ|pvtex|qlda|quang bình|quả|quảng an|quảng xương|quỳ châu|rcep|ro|rodong sinmun|rolex|romania|rùa|rạch chiếc|rạch tôm|s 400|samsung|seongju|sicily|sinai|skylight|sochi|sunni|sóng thần|sông đà|sơn đoòng|sơn đông|sầm sơn|tbm|thanh miện|thanh xuân nam|thiên trường|thiệu đô|thác bà|thái sơn nam|thắng lợi|thị|thốt nốt|tigris|times square|tnhh nguyên vũ|tnmt|tomahawk|tpp|tri|trung nam|trung sơn|trà giang|trưng vương|trạm|trảng bom|trần duy hưng|trợ|ttgt|turin|tuyên hóa|tuyền lâm|tuổi trẻ|tàu hủ|tân kiên|tân phong|tân sơn|tân trụ|tây nam|tây trường sơn|tương dương|tọa|tự đức|ulyanovsk|usd|uss dewey|vicente calderon|vientiane|vinaconex|vinh quang|viêng chăn|việt nam mazda|việt nam nguyễn thiện nhân|vtv|vân nam|vân đồn|vô|văn miếu|vật|wall street journal|weibo|wembley|xanh pôn|xuân đỉnh|xy ri|xăng|yokohama|yên châu|yên hòa|yên phong|zambia|zika|đa thông|đan phượng|đtqg|đông bắc á|đông cuông|đăk bla|đăk hrinh|đảng|đầm hà|đầm trị|đắk bukso|đắk mil|đền trần|đồng hới|đồng lương|đồng thắng|đồng xuân|độc|đức thọ|ả rập
-27: aff cup|agribank|al bab|an đông|ankara|as|belarus|bidv|bog|borough|bt|buôn hồ|bvtv|bà triệu|bình điền|bđ|bạch đằng|bạn|bảo tín minh châu|bầu|bắc|bắc hà|bắc hưng hải|bến cát|bến nghé|c land|cairo|cam ranh|cao nhân|catalan|catalunya|champs elysees|chà và|chăm|chương dương|chợ đồn|comex new york|confed cup|costa rica|crimea|croatia|cshs|cách|công an|cầu ông lãnh|cẩm sơn|cẩm xuyên|cố|deir ezzor|diễn bích|dubai|ducati|dung quất|duyên hải|dân trí|ea uy|epc|euphrates|euro|f1|fa|fpt|frankfurt|fukuoka|g20|galaxy s8|gd đt tp hcm|giáp bát|grenfell tower|guinea|hama|hcm đinh la thăng|him lam|hnx|hoàng gia|hoàng văn thụ|hoằng hóa|hwasong 14|hà tiên|hàm chính|hàng bông|hòa liên|hòa phát|hương trà|hải lăng|hồng lĩnh|hội nhà|icbm|ii|in|iq|ireland|juventus|k. league|khảo|kinh|kiến xương|kiểm|krông pắk|kuala lumpur|lanao del sur|lexus|lhq|liên xô|long khánh|lđlđvn|lđtbxh|lạch tray|lại văn sâm|lớn|lục ngạn|mazda|mercedes|metro|milan|minh tân|mirror|monaco|montreal|mỹ tho|nasdaq|new delhi|nghi hoa|nghi tàm|ngoại thương việt nam|nguyên đán|nguyễn thị minh khai|nguyễn xiển|nguyễn xuân cường|ngọc hồi|ngọc lặc|nhà|nhân dân|nhơn trạch|okinawa|pakistan|palmyra|pennsylvania|phnom penh|phong điền|phát|phùng quốc hiển|phú hòa|phú hữu|phú lộc|phước an|phụng châu|phụng thượng|phủ lý|plus|quan hoa|quy hậu|quảng sơn|quế sơn|quỳ hợp|quỳnh lưu|riyadh|rt|sacombank|senkaku|st|stockholm|sái|sông cầu|tam bình|tbn|texas|thaad|thanh nhàn|the new york times|thiên thanh|thoát|thái học|thú|thăng bình|thẩm|thận hà nội|tiên lãng|tiên sa|tiếp|tnhh nhã khắc lâm|tripoli|trung tự|trách|trâm anh|trùng khánh|tuy an|tánh linh|tân an|tân tạo|tân uyên|tân yên|tòng thị phóng|tô lịch|tư nghĩa|tại|tối|tổ|u19|u20|u23|uber|ung|van|vck u20 world cup|viễn đông|việt nhật|văn lãng|văn yên|vĩnh cửu|vũ quang|vạn hương|washington post|white hart lane|xii|xuân trường|zing|âm|ân thi|đông bắc|đông hòa|đông âu|đăk hring|đại kim|đại lãnh|đại từ|đắk g long|địa trung hải|định hóa|đồng cương|đức bà|ấn|ứng hòa
-30: al jazeera|an định|anh sơn|ap|ba bò|ba lan|ba son|baltic|bmw|boeing|bundesliga|báo|bình giang|bất|bắc cực|bắc mỹ|bắc trà my|bến thành|cand|cao lãnh|cheonan|châu âu|chư sê|co|confederations cup|cp đầu|cán|cần giờ|cẩm khê|cẩm phả|cộng hòa|damascus|deir|dân việt|dệt|eu|fdi|fortuner|fox news|geneva|giao|giáo|gtvt hà nội|guam|harvard|hcm nguyễn thiện nhân|hessen|homs|honda|hose|hoài nhơn|hoài đức|hoàng cầu|hoàng minh giám|hoàng su phì|hy lạp|hà nội|hàng đẫy|hòa vang|hải an|hải vân|hỏa|hữu bằng|i|infonet|kh đt|khoản|kiev|kilo|kim mã|kim sơn|kim thành|kiên lương|kiến|kiến thụy|km|kịch tp hcm|kỳ anh|lhp cannes|linh đàm|liên hợp quốc|liêu ninh|long hồ|long xuyên|lê chân|lê lợi|lý thường kiệt|lương thế vinh|miền đông|mường thanh|mặt|nam bộ|nam phi|nam philippines|nam đồng|nato|new york times|nghi xuân|nghĩa đàn|nguyễn tất thành|ngũ hành sơn|nhi đồng|nhà quốc|nhì|nhơn đức|ninh kiều|ninh sở|ninh thuận|núi thành|olympic|osaka|oscar|pc|phú quý|phú vang|phúc lâm|phước bình|quy nhơn|quản|quảng long|quận|quốc oai|serbia|sh|silicon|sjc|sputnik|su 22|sydney|sài gòn|séc|sình|sở|tasigna|thanh khê|the sun|thuận thành|thuế tp hcm|thụy sĩ|thụy sỹ|thủ dầu một|thủ thiêm|tiền phong|tmcp công thương việt nam|tnhh thương|tphcm|trung hòa|trần hưng đạo|trần nhân tông|tsn|tuy hòa|tân hiệp|tân lạc|tân lập|tân minh|tân tiến|tây sơn|tĩnh gia|tỉnh|upcom|uss carl vinson|uss ronald reagan|uông bí|v. league|vanuatu|vff|vh|vh tt dl|viettel|viettinbank|việt trì|việt đức|vtv3|windows|xuân lộc|xổ|y|y hà nội|yokosuka|yonhap|youtube|yên lạc|yên mỹ|yên nghĩa|yên sơn|đan mạch|điểm|điện biên đông|điện bàn|đoan hùng|đoan ngọ|đô lương|đông hà|đạm ninh bình|đất đỏ|đấu
-33: an phú|apec|arsenal|astana|atgt|bali|berlin|bhxh|bot|brt|bà rịa vũng tàu|bát tràng|bí|bđs|bảo lộc|bắc nam|bắc từ liêm|cannes|cardiff|chile|chí linh|chứng|clb|cnn|csđt|cát bà|cát hải|công thương trần tuấn anh|cận bình|diên khánh|donbass|dịch|etihad|europa league|formosa|gangwon|grenfell|gtvt tp hcm|hawaii|hoàng sa|hoành|hùng vương|hương sơn|hậu giang|hội an|instagram|kim liên|kỳ sơn|la khê|libya|lô|lý thái tổ|lạng sơn|lễ|mai dịch|manchester arena|manila|marca|mitsubishi|máy tơ|nam triệu|nam đàn|nghi lộc|nguyễn thái sơn|nguyễn trãi|người lao động|người đưa tin|nhi trung|nhân hòa|ninh xá|nokia|ntbd|phan thiết|pháp luật tp hcm|phúc kiến|phúc thọ|pleiku|quảng đông|quế phong|rome|san francisco|saudi arabia|scotland|scud|stamford bridge|tam kỳ|tehran|tham|thanh chương|thcs|thái bình|thường tín|thường xuân|thượng hải|thạch hà|thừa thiên huế|toyota|trăng|trần phú|tuy đức|tôn đức thắng|tứ xuyên|vietcombank|virginia|vn|vn index|vov|vùng vịnh|vđqg|wales|wimbledon|yên thành|áo|đh|đoàn vàng|đông á|đăk hà|đầm sen
-36: an dương|android|ba vì|ba đồn|bangkok|barcelona|buôn ma thuột|bình xuyên|bóng|bắc kạn|bắc ninh|bồ|camry|cao bằng|chelsea|châu thành|châu á|chăn|chống|colombia|daily mail|di|diễn|dn|doha|doji|dĩ an|emirates|ferrari|gd đt hà nội|gia lâm|gia viễn|grand slam|hcm|hà giang|hình|hóc môn|hương canh|hương khê|hải châu|hồng kông|israel|jackpot|jakarta|kabul|lai châu|lao động|liên chiểu|los angeles|lào cai|madrid|mhbs|moscow|moskva|myanmar|nam mỹ|nam trung yên|nam trà my|nghiên|nguyễn huệ|nguyễn kiệm|nhiệt|nhật tân|nnptnt|nội|phan đình phùng|phù cát|phú mỹ|phú nhuận|quang trung|real|real madrid|reuters|roland garros|sa pa|saint petersburg|sơn tây|sư|tam đảo|thanh trì|thuận an|thuế|thái|thạch thất|thủy xuân|tiểu|tn mt|tân kỳ|tân thành|tây bắc|tòa|ubnd|uruguay|uss fitzgerald|valentine|vhtt|vietnamnet số|vnexpress|vàng|vận|yemen|á|đbscl|điện|điện biên phủ|đà|đông anh|đông ukraine|đại lộc|đại nguyên dương|đất|đầu
-39: ai cập|an giang|australia|ba đình|bernabeu|bolero|bà rịa|bình nhưỡng|bưu|bạc liêu|bạch mai|bến tre|c1|campuchia|can lộc|chương mỹ|cp|cát linh|cát lái|củ chi|cửu long|diễn châu|dầu|florida|honduras|hà nam|hà đông|hải phòng|italy|kiên giang|lđ tb|lương văn can|mexico|mhb|miếu môn|mu|móng cái|mầm|mỹ đình|nam từ liêm|nghệ|nhà bè|nn ptnt|nou camp|nội bài|phù mỹ|phú quốc|phật|thanh niên|thanh xuân|thái bình dương|thụy điển|thủy nguyên|thừa thiên|tin tức|tnhh đại nguyên dương|v league|venezuela|vh tt|vhttdl|vĩnh long|vũng tàu|xúc|yên tử|đà lạt
-42: afghanistan|brussels|bình phước|bình thuận|bắc giang|bỉ|canada|chợ rẫy|cuba|cảng|gdđt|hamburg|hoa kỳ|hong kong|hà nội nguyễn đức chung|hỗ|italia|khí|kurd|la liga|long an|long biên|lào|lâm đồng|mindanao|ngoại|ngô quyền|ninh bình|phú thọ|quế võ|raqqa|seoul|suv|sóc sơn|sóc trăng|sơn la|thăng long|thượng|thổ nhĩ kỳ|tiền giang|tnhh mtv nam triệu|tokyo|trà vinh|trường sa|trường sơn|tuyên quang|twitter|tân bình|tân phú|tây hồ|tây ninh|tết|vietnamnet|ý|đà nẵng|đài loan|đắk nông|đối|đồ sơn|đồng tháp
-45: arab|asean|brazil|bình chánh|bình thạnh|bắc kinh|california|cà mau|cầu giấy|facebook|gia lai|gò vấp|hà lan|hàng|hòa bình|hưng yên|hạ long|hồ chí minh|indonesia|iran|minh khai|mosul|mỹ đức|nam định|nha trang|nhà trắng|phòng|phú yên|quảng bình|quảng ngãi|quảng trị|singapore|thpt|thái nguyên|tn|tnhh|tây nguyên|ukraine|vịnh|xây|á thái bình dương|điện biên
-48: bhyt|biên hòa|biển đông|bình tân|bắc bộ|bồ đào nha|chấp|hoàn kiếm|hoàng mai|hàn|hải dương|iraq|khu|khánh hòa|long thành|manchester|new york|new zealand|old trafford|qatar|sea games|thống nhất|thủ đức|trung đông|tt|vĩnh phúc|washington|úc|đắk lắk|đống đa|ấn độ
-51: bình dương|chỉ|cần thơ|cổ|gd đt|hai bà trưng|kon tum|marawi|nhật|nn|paris|quảng nam|quảng ninh|sơn trà|thái lan|tây ban nha|đinh dậu|đồng tâm
-54: bình định|gtvt|hà tĩnh|london|nghệ an|philippines|sen vàng|thanh hóa|đồng nai
-57: argentina|công thương|gd|malaysia|nhật bản|yên bái|âu|đa
-60: anh|cup|hàn quốc|league|mỹ|nga|pháp|syria|triều tiên|trung quốc|trần đại quang|tân sơn nhất|việt nam|đức`,
  compounds: `a khoản|xít
album mới|ảnh
am hiểu
an huyện|ninh|phường|quận|toàn|tỉnh
and the|you
anh em|ta|ấy
anti vaccine
axit amin|béo|vào
b khoản
ba mẹ|tháng
bar ở
be bét
bikini gợi|nhảy|nóng
biên bản|chế|giới|tập|độ
biết thêm
biền biệt
biển kiểm|số
blog cá
bo tròn
body kit|painting|suit
bolero cách
bom chiến|hạt|liều|mìn|tấn|tự
bon bon|chen
bung cửa|hết|lụa|nở|ra|túi
bus điện
buông bỏ|lỏng|lời|tay|tha|thả|xuôi|xuống
buồng bệnh|giam|lái|ngủ|trứng|đốt
buộc phải|tội
bài báo|bản|hát|học|phát|thi|toán|tập|viết
bàng hoàng|quang
bành trướng
bào chết|chữa|da|dân|mòn
bá chủ|du|hình|thương|văn|đạo
bách bệnh|cần|giảm|hóa
báu mà|vật
bão hòa|lớn|mạng|mạnh|tuyết|táp|tố
bé gái|trai
béo bở|ngậy|omega|phì
bê bết|bối|tình|tông
bì bõm
bìa giấy|phải|rừng|trái|tạp
bình chọn|luận|quân|thường|tĩnh|yên|đẳng
bò chết|sát|sữa|tót
bó chân|cứng|hoa|lâu|sát|tay|với
bóc bánh|gỡ|lột|mẽ|phốt|trần|tách|vỏ
bô lão
bôn ba
bông cải|hoa|hồng|pháo|sen|tai
bùng cháy|lên|nổ|phát
búa bổ|lớn|rìu|thép|tạ|đập
bún chả|riêu
búp bê
bút chì|cảm|danh|ký|lục|lửa|tích|viết
băn khoăn
băng ghi|ghế|keo|nhóm|qua|rôn|đảng|đội
bơ phờ|vơ
bơi lội|qua
bơm bóng|chích|hút|hơi|nước|tạp|xăng
bướm ga|ở
bướu lớn|máu
bưởi da
bạt mạng|ngàn|tai|đoàn
bảo hiểm|mật|quản|tồn|vệ|đảm
bảy cầu|lượt|ngày|năm|quốc|tháng|tuổi
bấy giờ|lâu|nhiêu
bần bật|cùng|thần
bậc cha|cảm|nhất|phụ|thang|thầy|thềm|tiền
bận bịu|rộn|tâm
bắn chết|hạ|rơi|trúng|tên|tỉa|đạn
bắp chân|cuồn|cày|cải|tay|đùi
bằng chứng|cách
bế cháu|con|giảng|mạc|tắc
bếp lấy|núc|nấu|ăn
bề dày|mặt|ngang|ngoài|rộng|thế
bền bỉ|chặt|vững
bể bơi|chứa|cá|kính|ngầm|phốt|rượu
bọ cạp|gậy|này|xít
bỏng nước|nặng
bốn bánh|lần|năm|tháng|tuổi
bống bang
bồi dưỡng|hoàn|thường|đắp
bồng bế|bềnh|bột|con|đảo|đứa
bổn phận
bổng toàn
bộc bạch|lộ|phát
bội bạc|chi|nhiễm|phần|thu
bột gạo|màu|mì|nghệ|sắn|trắng
bớt căng|gánh|đi
bụi bẩn|bặm|cây|mù|rậm|túi
bụng bầu|mẹ
c khoản
cafe racer
cam chịu|kết
camera an|ghi|giám|hành|kép|lùi|sau|trước
canh bạc|chẳng|chừng|cá|giữ|gác|lợn|phòng|sườn|tác
cao chất|cấp|hơn|nhất|tốc
carbon dioxide
card đồ
cau có|mày
cay cay|cú|ghét|nghiệt|đắng
chai bia|lọ|nhựa|nước|rượu|thuốc|thủy
chan hòa
chanh bỏ|dây|tươi|vào|ấm
chao đảo
chay vì
check in
chen chân|chúc|lên|lấn|ngang|nhau|vào
chi phí|tiêu|tiết|trả
chinh chiến|phục
chip xử|đồ
chiêm bái|nghiệm|ngưỡng
chiên giòn|rán
chiêu bài|mộ|thức|trò|đãi
chiếm giữ|khoảng|tới|tỷ|vỉa|đoạt|đóng|ưu
chiến binh|chống|dịch|lược|sĩ|thuật|thắng|tranh|đấu
chiếu hậu|phim|sáng|xạ
chu cấp|kỳ|toàn|trình|đáo
chua chát|ngọt|xót
chung cư|kết|sống|thân
chuyên dụng|gia|môn|nghiệp|ngành|án|đề
chuyến bay|biển|công|du|thăm|đi
chuông báo|cảnh|đồng
chuẩn bị|mực
chuột rút|túi
chài lưới
chán chê|chường|ghét|lắm|ngán|nản|ăn
chánh điện
châm biếm|chọc|cứu|hút|hương|lửa|ngòi|ngôn
chân cầu|dài|sút|thành
châu lục
chè chén|quý|thuộc
chèo kéo|lái|thuyền|xuồng|đò
chém chết|liên|lìa|nhau|trọng|tới|đứt
chê bai|cười|trách
chì chiết|kẻ
chìa khóa|tay
chí còn
chín chắn|muồi|ngón
chính quyền|sách|thức|xác
chóng mặt|thu|vánh
chúc mừng|phúc
chút nào|nữa
chương trình
chạm giao|khiến|mạnh|tay|trán|vào|với
chảo lên|lửa
chảy máu|mạnh|nước|qua|ra|xiết
chấn chỉnh|thương|động
chất liệu|lượng|ma|thải|vấn
chẩn đoán
chặt chém|chẽ|hạ
chỉnh giá|giảm|quy|sửa|tăng
chịu khó|nổi|trách|đựng|ảnh
chọi gà|húc|trâu
chở hàng|khách|theo
chứa chất|nhiều|rất|đầy|đồ|đựng
chức năng|vô
chừng mực|như|nào|ấy
chữ cái|ký|nhật
container biển|chứa|hất|mang|đánh
cu cậu
cua biển|bất|gấp
cui đánh
cung cấp|ứng
cuốc xe|đất
cài bom|bẫy|cắm|phần|sẵn|đặt
càn quét
cành cây|hoa|lá|lê|vàng|đào
cày nát|ruộng|xới|ải
cám dỗ|gạo|mang|ơn
cãi nhau|vã|về
cò hương|mồi|đất
còi cọc|inh|khai|kết|liên|mãn|xe
cóc con|trẻ|tống
côn tay|trùng|đồ
công bố|khai|nghiệp|nghệ|trình|tác|việc
cúc áo
cún cưng
cúng bái|bên|gia|lễ|rằm|sao|thần|tế
căn biệt|bản|bệnh|cứ|hộ|nhà|phòng
cũ nát
cư cao|dân|trú|xử
cưa cẩm|sừng|đổ
cương cứng|dương|hành|quyết|vị
cường hợp|khả|kiểm|năng|quản|quốc|độ
cưỡng bức|chế|dâm|hiếp|hôn|lại|ép|đoạt
cạn gần|kiệt|nước
cảm biến|giác|hứng|nhận|thấy|xúc|ơn
cản lớn|phá|trước|trở
cảnh báo
cấn trừ
cấp cao|cứu|phép
cần phải|thiết
cầu thủ|vượt
cẩm nang|thạch|đỏ
cẩn thận|trọng
cắn chết|câu|hoặc|răng|vào|yêu|đứt
cốp sau|xe
cốt chanh|liệt|lõi|sợi|thép
cồn cào|cát|sát|tự|vượt|y
củng cố
cừ bị|cổ|khôi|trên
cự cãi|gần|li|ly|mạnh|ngắn|quyết|tuyệt
danh dự|hiệu|hài|mục|sách|tiếng|tính
day dứt
dinh dưỡng|thự|tổng
diêm dân|dúa
diêu hồng
diễm lệ
diễn biến|ra|viên|xuất
diện tích
diệu kỳ
doanh nghiệp|thu
du khách|lịch|thuyền
dung dịch|lượng|tích
duy nhất|trì
duyên dáng|hải|nợ|vợ
duyệt binh|dự|quy|web
duệ mặt
dài hơn|hạn|khoảng
dám chắc|làm|nghĩ|nói|ăn
dâm loạn|nam|trẻ|ô
dân cư|mạng|tộc
dâng cao|hiến|hoa|hương|lên|lễ|sao
dã chiến|man|ngoại|quỳ
dì ghẻ|ruột|ấy
dìm hàng
dính chấn|chặt|dáng|liền|líu|máu|nghi|vào
dùng dao|dép
dũng cảm|hy|khí|mãnh
dơi cắn
dư luận|nợ|thừa
dương biển|hạm|lịch|tính|vật
dưỡng chất|da|ẩm
dạng hóa|sinh
dạo bước|chơi|gần|này|phố|quanh|đầu
dấn thân
dần dần|trở
dịu bớt|căng|dàng|dần|mát|nhẹ
dọn cỗ|dẹp|rác|sạch|vệ|đường|đồ
dồi dào|kỹ|thêm
dồn dập|hết|lên|nén|sức|tiền|toàn|vào|về|ép
dụ dỗ|như|điển
dục trẻ
dụng đất
dứa sữa
dứt cuộc|hợp|khoát|tình|điểm
dự kiến|phòng|thi|thảo|án|đoán
e dè|ngại|rằng|sợ|thẹn|ấp
ekip thực|đã
em bé|gái|trai
g khoản
ga bỏ|hành|lăng|quốc|tàu
gai bưởi|góc|mắt|ốc
gameshow hài|truyền|trẻ
gan cao|dạ|nặng
ghi bàn|dấu|hình|lại|nhận|nhớ|rõ|âm
ghép gan|phổi|thận|tim|tạng|tử|đôi
ghềnh đá
gia tăng|đình
giai điệu|đoạn
giang hồ
giao dịch|hữu|lưu|thông
girl bán|nổi|đình
già cỗi|dặn|yếu|đi
giàn bầu|giáo|giụa|khoan|phơi
giàu chất|có|kinh|nhất|sang
giày cao|dép|vàng
giác như|tội
gián tiếp|điệp|đoạn|đất
giáo viên
giáp biên|hạm|mặt|ranh
giã nát|từ
gióng trống
giấu giếm|kín|mặt|nổi|tên|tội|xác
giấy khai|phép|tờ|đăng
giận dỗi|dữ|hờn|vì
giật cấp|mình|mạnh|tài
giằng co|cự|xé
giếng dầu|khoan|nước|đào
giọt máu|nước
giỏi giang|nhất|quốc
giỗ tổ|vua
gu thời|ăn
gà trống|đẻ
gái trẻ|xinh
gánh chịu|nặng|vác
gì cả|mà
gìn an|giữ|hình|sức|vệ
gõ cửa|đầu
gạch lát|ném|tên|đá
gạt bỏ|nước|ra|sang|tay|đi
gấu bông|trúc|đen
gậy gỗ|gộc|như|sắt|đánh|đập
gốc cây|từ|xuất
gốm cổ|làng|sứ
gồm cả
gỡ bỏ|hòa|khó
gợi cảm|mở|ý
gừng tươi
h chỉ
hacker sẽ|tấn
hai bên|nước|vợ
hanh thông
hao hao|hụt|mòn|nhiên|pin|tổn
hen suyễn
heo hai|hút|hơi|quay|đất
hiên ngang|nhà
hiến bang|cho|hết|kế|máu|thận|tạng|tặng
hiếp dâm
hiếu chiến|học|kì|kỳ|thuận|thảo|thắng|động
hiền dịu|hòa|lành
hiểm xã|y
hiển nhiên|thị|vi
hiểu biết|lầm|rõ|rằng|sao
hiệp hai|phụ|thương|đấu
hiệu lực|quả|ứng
ho gà|gì|nhiều|đờm
hoa hồng|quả
hoan nghênh|phim|văn
hoang dã|dại|mang|phí|sơ|tàn
hot boy|girl|nhất|teen
hoài bão|cổ|nghi|niệm
hoàn cảnh|hảo|thiện|thành|toàn|tất
hoàng kim
hoãn do|lại|phiên|thi|việc|vì|xử
hoạch phát
hoạt động
hun hút|khói|đúc
huy chương|quân|vai|động
huynh học
huyền bí|thoại|ảo
huấn luyện
huống nguy
hye bị
hà bá|cớ|khắc|mã
hài cốt|hòa|hước|lòng
hàm dưới|lượng|mặt|răng|ý
hành chính|khách|trình|vi|động
hào hoa|hứng|nhoáng|phóng|quang|vì|về
hán và
hân hoan|hạnh
hãi hùng|khi|trước|vì
hòa bình|giải|nhập
hóa chất|đơn
hô biến|hoán|hào|hấp|to|vang
hùng hậu|hồn|liệt|mạnh|vĩ
húc bay|chết|chủ|trọng|tung|tử|văng
hư hại|hỏng
hưng phấn|thịnh
hưu trí
hương thơm|tưởng|vị
hướng dẫn|tới|đến
hưởng bởi|lớn|lợi|nghiêm|tới|đến|ứng
hại nặng|tình
hạnh phúc
hải lý|sản|đảo
hảo hạng|nhất|tâm
hấp dẫn|thu|thụ
hầm bảo|chui|chứa|cầu|hố|ngầm
hận thù|vì|về
hậu quả|thuẫn|trường|vệ
hằng ngày|năm|tháng|tuần
hẹn gặp|hò|sẽ
hẻm nhỏ|núi|trên
hễ thấy
học sinh|trò|tập
hỏi thăm|về
hối cải|hả|hận|lỗi|lộ|thúc|tiếc
hồ bơi|sơ|tiêu
hồng ngoại|phiến|trà
hổ béo|danh|mang|thẹn|vì|vồ|đấu
hỗn chiến|hào|hợp|loạn|láo|độn
hớn hở
hờ hững
hợp lý|pháp|tác|với|đồng
hụt hơi|hẫng|lương|nguồn|ngân|thương
hủ tiếu|tục
hứa hẹn|sẽ
hữu cơ|hạn|trí|ích
im hơi|lặng|ắng
jack cắm
k khoản
karaoke phát|ở
kei car
ken dày
keo dán|kiệt
kha khá
khan hiếm
khang trang
khao khát
khe cắm|cửa|hút|hơn|hở|nhất|suối
khiêm nhường|tốn
khiêu chiến|dâm|gợi|khích|vũ
khiến nhiều
khiếu kiện|nại
kho báu|chứa|dự|hàng|số|vũ
khoa huyện|tỉnh
khoan dung|dầu|hầm|hồng|ngầm|nhượng|phụt|thăm|thủng|đào
khoe dáng|hình|khoang|khéo|sắc|thân|trọn|vòng|vóc|vẻ|đường|ảnh
khoái chí|cảm|khẩu
khoát phải
khuya dậy|mới|ngày
khuyên bạn|bảo|can|cô|nhủ|rằng|tôi
khuyến cáo|khích|mãi|nghị
khuyết tật|điểm
khuất cuộc|phục|tất|tầm
khách du|hàng|mời|quan|sạn
khái niệm|quát|toán
kháng chiến|cáo|cự|khuẩn|nghị|sinh|án
khánh thành
khát khao|vọng
khâu chuẩn|ghi|kiểm|nào|sản|tổ|đột
khép chặt|kín|lại
khóc dở|lóc|nức|thét|vì
khô da|hạn|khan|ráo
khôi ngô|phục
khôn khéo|lường|lớn|ngoan|nguôi|xiết
khải hoàn
khắc nghiệt|phục
khỉ đầu
khỏe khoắn|mạnh
khỏi hiện|nhà
khốn cùng|khó|khổ|nạn|đốn
khống chế
khổng lồ
khởi kiện|nghiệp|sắc|tố|xướng|điểm|đầu|động
ki bo|lô|ốt
kim chi|cương|loại|ngạch|tự|vô
kiên cường|cố|nhẫn|quyết|trì|định
kiêu căng|hãnh|kỳ|ngạo|sa
kiều bào|nữ
kiểm soát|tra|điểm
kiệm chi|lời|nhiên|năng|tiền|điện
kiệt quệ|sức|tác|xuất
kiệu hoa|rước
kéo dài|theo
kê biên|khai|đơn
kêu ca|cứu|gọi|oan
kì ai|chuyển|cựu|diệu|dị|lạ|nghỉ|thi|vọng
kình ngư|địch
kí dự|hiệu|hợp|kết|mua|tham|tự|ức
kính chắn|trọng|xe
kíp bác|cấp|ghép|mổ|nổ|phẫu|sản|thực|trực
kẹo cao|kéo
kế hoạch
kệ sách
kịp thời
kỵ binh|hướng
kỷ cương|luật|lục|nguyên|niệm
lai của|gần|lịch
lam lũ|thắng
lan can|rộng|sang|truyền|tỏa
lang an|cánh|pháp|thang
laptop mới
lau chùi|cửa|dọn|khô|mồ|nhà|sạch
lay chuyển|lắt|động
le lói
li bì|dị|hôn|ti|từng
like you
linh hoạt|hồn|kiện|mục|thiêng|vật
liveshow kỷ|thứ
liêm chính|sỉ
liên hệ|kết|lạc|quan|tiếp|tục
liền kề|trước|với
liễu đối|đời
loan báo|tin
logo hình
long bào|bạo|ký|lanh|trọng|đong
love you
loạn cương|nhịp|thần|tâm|xạ|đông
lu loa|mờ
luyến láy|tiếc
luyện tập|viên
luân canh|chuyển|lưu|nhĩ|phiên|thường
luận thanh|về
luồng dư|giao|gió|hàng|thông|tuyến|ý
ly dị|hôn|khai|thân
lành lặn|mạnh|tính
láng giềng
lâm bệnh|huyện|nghiệp|sàng|sản|tặc|tỉnh|vào
lân biển|cận|la
lâu dài|nay|năm|rồi|sau|đài|đời
lãm chuyên|hàng|lần|quốc|ô|ảnh
lãng mạn|phí|quên|tử
lãnh thổ|đạo
lê bước|hàng|rừng
lình xình
lí do|giải|thuyết|tưởng
lôi cuốn|kéo
lùng mua|sục
lý do|nghiêm
lăng bà|mạ|mộ|nhăng|xê
lũy kinh|kế|thêm|tiến|được
lơ là|lửng|mơ
lưu giữ|hành|lượng|niệm|thông|trú|trữ|ý
lương cao|cơ|hưu|thực|tâm|tối
lướt gió|qua|sóng|trước|ván|web
lười biếng|ăn
lường biến|hết|trước
lược dịch|gia|phát|toàn
lượng chức|lớn
lượt chia|khách|trận|về|xem|đi
lạ lùng|lẫm|mắt|mặt
lạc bộ|hướng|hậu|quan|với
lạng lách
lải nhải
lấp lánh|ló|lửng|mặt|đầy
lập biên|tức
lật kèo|mặt|ngang|nghiêng|ngược|ngửa|nhào|xe|úp|đổ
lắc lư|đầu
lắm nhưng|rồi
lắng nghe|vì|về|xuống
lắp ghép|máy|ráp|đặt
lặng lẽ|tiếng
lặp lại|đi
lệ phí|quốc
lịch sử
lọ cồn|hoa|lem|thuốc|thủy
lốp bóng|máy|trước|xe|ô
lồng bè|chim|cá|ghép|lên|lưới|lộn|ngực|nuôi|tiếng
lội ngược|nước|qua
lời chất|khai|khen|khuyên|mời|nói|phỏng|xin
lở bờ|cao|loét|nghiêm|đất
lỡ cơ|hẹn|làng|lời|mất|tay
lợi cho|dụng|nhuận|thế|ích
lợn hơi
lục chiến|thế|địa
lứa cầu|lợn|trẻ|tuổi
lửa tầm|đạn
lực lượng
lựu pháo|đạn
ma túy
mai anh|mối|táng
make up
mang lại|thai|theo|tên|tính|đến
mao mạch
massage kích|mặt|nhẹ|trá
may mắn
mi dưới|kẻ|rơ|trắng|tóc
mic karaoke|này
minh bạch|châu|họa
miss you
mix cùng|kèm|đồ
miên man
miêu tả
miễn cước|cưỡng|dịch|nhiệm|phí|sao|thuế|thị|trừ
mong chờ|manh|muốn|đợi
muôn hình|loài|phần|thuở|vàn|đời
muộn gì|hơn|màng
má hồng|phanh
mách bảo|nước
mã hóa|lực|tấu|vùng|đề|độc
mãnh hổ|liệt
mèo hoang|nhỏ|vờn|đen
mép bàn|cười|nước|sông|đường
mì sợi|tôm|ăn
mít dài|tinh
mùa giải|hè|mưa|này|trước|tới|xuân|đông
mùi hôi|hương|thơm|tàu|vị
măng khô|tây|tô
mũ bảo|lưỡi|rộng|trắng
mơ hồ|mộng|trở|ước
mưu sinh|sát|trưởng
mương nước|thủy
mười hai|lăm|lần|mươi|mấy|năm|tháng|triệu
mượn tiền|tạm|xe
mạ bác|chrome|crom|crôm|kẽm|vàng
mạc hội|kỳ
mại dâm|giữa|song|tự
mạn phải|sườn|tính
mạnh mẽ|nhất
mạo danh|hiểm|mới
mải chơi|miết|mê
mảng hoạt|kinh|lớn|miếng|màu|mía|pha|tường|xanh|điện
mảnh ghép|giấy|kính|mai|vỡ|đất|đời
mấu chốt
mẫn cán|cảm|hơn
mập mạp|mờ|trắng|ú
mậu dịch
mắc bệnh|chứng|cạn|kẹt|lỗi|phải|sai|thủy
mắm truyền|tôm|đường|ớt
mặn mà|nồng
mến bởi|mộ
mốc giới|quan|thời|đáng
mốt danh|mặc|thời|áo
mồ côi|hôi|mả
mổ cấp|lấy|trâu|xẻ
mộng mơ
mụn bọc|cấp|nước|thịt|trứng
mừng chiến|sinh|trước|vì
mực bạch|nước|quốc|yêu|đạo
mỳ tôm|ăn
mỹ nam|nghệ|nhân|nữ|phẩm|quan|tục
n khoản
na ná
naked bike
nam ca|diễn|giới|nữ|sinh|thanh
nan giải|hoa|y
nga trắng
nghi can|lễ|ngờ|phạm|thức|vấn|án
nghiêm cấm|khắc|minh|ngặt|trọng|túc
nghêu bị|chết
nghĩa khủng|là|trang|vụ
nghị sĩ|thượng
ngoan cường|cố|hiền|ngoãn
ngu dại|dốt|ngốc|như
nguyên liệu|nhân|tắc
nguyện viên|vọng
nguyệt quế
ngà ngà|voi
ngâm củ|gạo|hóa|mình|mắm|nước|rượu|thơ
ngân sách
ngón chân|cái|tay|trỏ|đòn
ngô nghê|tuấn
ngôn gây|luận|ngữ|viên
ngăn chặn|cản|ngừa
ngũ cán|cốc|giáo|nhân|sắc|y
ngạc nhiên
ngại ngùng|ngần|rằng|vật|về
ngải cứu
ngầm hạt|lớp
ngần ngại|ấy
ngẫm lại|về
ngập lụt|nước|nặng|sâu|tràn|úng
ngặt nghèo
ngọc bích|nữ|quý|thô|trai|đen
ngọt ngào|nhẹ
ngộ nghĩnh|độc
ngỡ ngàng
ngợi ca|khen|vì
ngụ cư|huyện|phường|quận|thôn|thị|tại|tỉnh|xã|ấp
ngụy biện|trang|tạo
ngừng bắn|hoạt|nghỉ|nhập|phát|sản|tim|tăng
ngự chặt|phản|trị
ngựa quen|vằn|ô
nhanh chóng|hơn|nhất|tiến
nhiên liệu
nhiêu lần|năm|thì|tiền
nhiễm bệnh|khuẩn|mã|môi|trùng|độc
nho nhã|nhỏ|tươi
nhu cầu
nhung lụa
nhuận cao|gộp|sau|trước
nhuệ nhất
nhuộm màu|tóc|vàng|đen
nhàn hạ|nhã|rỗi
nhâm nhi
nhân dân|viên|vật
nhã nhặn
nhãn cầu|hiệu|hàng|mác
nhí nhảnh|nhố
nhích lên|nhẹ|từng
nhóc tì|tỳ
nhôm khổng
như thế|vậy
nhường chỗ|lại|ngôi|nhịn|nào|vị|đường
nhượng bất|bộ|hè|mùa|quyền
nhảy cầu|lên|lầu|múa|nhót|vào|vọt|xuống
nhẫn chiến|cưới|kim|nhịn|nại|tròn|tâm|vàng
nhậm chức
nhậu cùng|nhẹt|thuê
nhắm bắn|mắt|mục|tới|vào|đến
nhắn nhủ|rác|tin
nhẹ hơn|nhàng|nhõm
nhị phân
nhịp cầu|nhàng|sống|thở|tim|tăng|điều|đập|độ
nhỏ bé
nhớ lại|rằng|đến
ni lông|phật
nick name
ninh khu|mạng|quốc|trật
niềm hy|hạnh|tin|tự|vui|đam
non nớt|tư
nung nấu|vôi
nuôi con|cá|dưỡng|lợn|trồng|tôm
nâu socola
né tránh
nén bởi|hương|màu|nhang|rãnh
nô lệ|nức|đùa
nôm na
nông dân|sản|thôn
núi cao|lửa|phía|rừng
năng lượng|lực
nương nhờ|rẫy|tay|tựa
nước ngoài|này
nấm hương|lùn|mốc|mồ|mộ|độc
nắp bình|ca|capo|capô|lưng
nặng hơn|nề
nếp gấp|nghĩ|nhăn|sống
nọc độc
nối dài|giữa|lại|với|đuôi
nồi canh|cháo|cơm|lẩu|nước|áp
nồng cháy|hậu|nhiệt|nàn|nặc|độ|ấm
nở hoa|nang|nụ|rộ
nụ cười|hôn
nửa cuối|kia|năm|tháng|thế|tiếng|đêm|đầu
o bế|ép
oan nghiệt|sai|uổng|ức
oanh kích|liệt|tạc
off tranh|để
ong bắp|nguyên|tấn|đốt
p và
pha bóng|chế|dứt|kiến|lập|phản|tấn|đánh
phanh gấp|khẩn|phui|tay|điện|đĩa
phi công|cơ|hành|hạt|lý|lợi|pháp|tang|thuyền|thường|truyền|vật|đội
phiến quân
pho mát|tượng
phong cách|phú|thủy|trào|tỏa|tục|độ
phun hóa|lửa|nhiên|nước|sương|thuốc|trào|xăng
phuộc trước
phàm ăn
phác họa|thảo|đồ
phái mạnh|nữ|sinh|viên|đẹp
pháp luật|lý|trừng
phát biểu|hiện|huy|ngôn|triển
phê bình|chuẩn|duyệt|phán
phóng mặt|thử|tên|viên
phông màu|nền
phú giàu|quý
phúc bên|khảo|lợi|thẩm
phương pháp|thức|tiện|án
phải chịu
phấn khích|khởi|đấu
phẩm chất
phẫn nộ|uất
phận cán|sinh|thôn|xã
phổi di|tắc|xanh
phụng dưỡng|sự
pop người
quang biển|học|ngôi
quanh khu
quy hoạch|mô|trình|định
quyên góp|sinh|tiền
quyến rũ
quyết liệt|tâm|vấn|định
quyền hạn|lợi|lực|sở|sử|tự|địa
quà cáp|cưới|tặng|đặc
quân sự|đội
quê hương|nhà|quán|tỉnh|ở
quên lãng|mất|rằng|đi
quý báu|cô|giá|hiếm|tộc
quầy bar|bán|hàng|sạp|thuốc|thịt|thủ
quỳ gối|lạy|xin|xuống
quỹ lương|đạo|đất
radar cảnh|mảng
ransomware nhắm
ren màu|trắng
rong biển|ruổi|rêu|trên
ru con|ngủ
run run|rẩy|sợ
ruộng bậc|dưa|lúa|vườn|đất
rà phá|soát
rào chắn|cản|rải|sắt|và
rò rỉ
rô bốt|phi
rơ mooc|moóc
rơi nước|vào|xuống
rước cúp|dâu|họa|kiệu|lễ|vua|ấn
rượu bia|chè|vang
rắc rối|thêm
rằng đây
rối bời|loạn|trật|tình
rốt cuộc|ráo
rổ nhựa|tiền
rộ lên|trên
rộng hơn|lớn|rãi|sân
rủ anh|bạn|chồng|em|nhau|rê|thêm|đi
salon tóc
san bằng|gạt|hô|lấp|phẳng|sát|sẻ|ủi
sang chảnh|trọng
scandal liên|lộ|tình
selfie cùng|với
shop bán|quần|thời
sinh hoạt|năm|sống|viên
siết chi|chặt|cổ|lại|nợ
so sánh|với
socola rượu
soi chiếu|container|dạ|gương|mói|tiêu|xét|đèn
son môi|phấn|rỗi|sắt
soái ca
startup công
sung quy|sướng|thêm|túc
sushi trên
suất cao|tối
sành sỏi|ăn|điệu
sá sùng
sám hối
sán xơ
sáng kiến|lập|nay|ngày|sớm|tác|tạo
sáu lần|tháng
sâm panh|quý
sét nặng|ái|đánh
sói đơn
sùng sục|đất
súng bắn|máy|tự
săn bàn|bắn|bắt|chắc|lùng|mồi|tìm|đuổi|đón
sơn lại|màu|ngoại|phủ|sửa|đen
sưu tầm|tập
sương gió|khói|muối|mù
sướng gì|hơn|khi|lắm|rơn
sạc dự|không|nhanh|pin|điện|đầy
sạp bán|báo|hàng|thịt
sạt lở
sảng khoái
sấu dài|khổng|ăn
sầu muộn|riêng
sập bẫy|cần|cầu|hoàn|nguồn|xuống
sắt thép|đô
sến súa
sỏi mật|thận|trái|trên
sổ hộ|mũi|sách|tay|tiết|trời|đỏ
sợi carbon|chỉ|dây|lông|mì|polyester|thủy|tóc
sửng sốt
sữa chua|chữa|mẹ|tươi
sự cố|kiện|nghiệp|thật|việc
tan biến|chảy|hoang|nát|rã|tành|tầm|vỡ
tang lễ|vật|xác
thai kỳ|nhi|phụ
thang căng|máy
thanh khoản|lịch|niên|toán
thao tác|túng
thi công|hành|thể|đấu
thiên hạ|nhiên|tai|thần|tài|văn|vị|đường
thiền sư
thiều tươi|xuất
thiện chí|cảm|môi|nguyện
thiệp bầu|cuộc|cưới|mời|quân|vào
thiệu sản
thoa kem|lên|đều
thoại cố|di|thông
thoạt nhìn
thu giữ|hoạch|hút|hồi|nhập|phí|thập
thuyên chuyển|giảm|tắc
thuyết minh|phục
thuê bao|nhà|phòng|đất
thuần chỉ|chủng|hóa|khiết|phong|thục|túy
thuận hợp|lợi|tiện
thuật biểu|thẩm
thuộc diện|khu|vào|về|địa
thuở ban|còn|mới|nhỏ|nào|thiếu|trước
thà bỏ
thành công|lập|phần|phố|tích|viên
thái quá|độ
tháo bỏ|chạy|dỡ|gỡ|rời
thân hình|mình|mật|thiết|thiện
thèm khát|muốn|nghe|thuồng|ăn
thêu dệt|hoa|tay
thò ra|tay
thông báo|minh|qua|tin
thù lao|địch
thùng bia|carton|chứa|container|dầu|phuy|rác|xe|xốp
thăng bằng|chiến|hoa|hạng|tiến|trầm|tấn
thơ mộng|ấu
thơm lừng|ngon|phức|tho
thư giãn
thương hiệu|mại|nặng|tích|vong
thước chuẩn|kẻ|lớn|nhỏ|phim|đo
thưởng thứ|thức
thạch anh|cao|khủng|nhũ
thạo tin|tiếng|xe
thả lỏng|nuôi|thính|tự|xuống
thản mà|nhiên
thảo luận|luật|nghị
thấm hút|nhuần|nước|sâu|tháp|thía|vào|đẫm
thầu thi|xây
thập chứng|dữ|kỷ|niên|phương|thông|tài
thắm thiết
thắng lợi
thắp hương|lên|nhang|nén|nến|sáng
thẳng giữa|thắn|thừng|vào
thế giới|hệ|kỷ|nào
thề sẽ|thốt|trung
thể hiện
thỉnh chuông|thoảng
thịnh hành|nộ|soạn|vượng
thọ của|nhất|pin|trung
thỏ thẻ|và
thống kê|nhất
thốt lên|ra
thờ cúng|ơ
thở cuối|dài|máy|phào
thợ hàn|hồ|lặn|mổ|mộc|săn|sửa|xây|xăm|điều
thụ hưởng|lý|nhiên|sản|tinh|án|đặc
thục mạng|nên
thủy nội|thủ|tinh|điện|đậu
thức ăn
ti tỉ|vi|về
tia cực|hy|lửa|nắng|sáng
tim bẩm|mạch
tin ban|báo|nhắn|rằng|tưởng|tức|đồn
tinh giản|thần|trùng|tế|vi
tiêm chủng|kích|ngừa|phòng|thuốc|vaccine|vắc
tiên tiến
tiến bộ|hành|thương|trình|tới|độ
tiết kiệm|lộ|mục
tiềm lực|năng|tàng|ẩn
tiền bạc|vệ|đạo
tiễn cuộc|đưa|đời
toa thuốc|tàu|xe|đầu
toan tính
toàn bộ|cầu|diện|quốc|thực
toán chi|ngân
trang bị|cá|mạng|phục|sức|thiết|trí|trại|web|điểm
trinh sát|tiết
triết gia|học|lí|lý
triển bền|khai|kinh|nông
triệu bảng|chứng|euro|tập|đồng
trung bình|thực|vào|vệ
truyền hình|thông|thống
truyện cổ|tranh
trà sữa|trộn|xanh|đá
tràn dầu|lan|ly|lên|ngập|trề|vào|xuống|đầy
trào lưu|ngược|thi
trác táng
trách nhiệm
trán giữa|nhau
tráng bánh|dương|hơn|lệ|miệng|trộn
trân quý|trọng
trì cuộc|hoãn|hòa
trình bày|báo|diễn|độ
trí thứ|tuệ
tròn mắt|trơn|trịa|vai|đầy
trôi chảy|dạt|nổi|qua|xuống|đi
trù bị|dập|phú
trùm cả|khủng|lên|ma|mafia|toàn
trúc chùa|cổ|sư|đô|đề
trúng giải|mục|thưởng|thầu|tuyển|đạn|đấu|độc
trăm mét|nghìn|ngàn|người|triệu|tỷ
trương triển|xây|điều
trường hợp
trượt băng|chân|dài|ngã|tuyết|đại
trạng nguy|thái
trầm cảm|lắng|ngâm|trọng|trồ|tích
trần nhà|trước|tình
trật tự
trắc học|nghiệm|trở|ẩn
trị giá
trịnh trọng
trọng lượng|nhất|tài|tâm|điểm
trốn chạy|khỏi|sang|thoát|thuế|tránh
trống nuôi|rỗng|trải|vàng
trỗi dậy
trớ trêu
trụ cột|hạng|sở|trì
trục hạm|lợi|trặc|vớt|xuất|đường
trực diện|thuộc|thăng|tiếp|tuyến
tua máy|rua
tung cú|hô|lên|lưới|ra|tin|tích|tóe
tuyên bố|phạt|truyền|án
tuyến phố|đường
tuyết dày|lở|phủ|rơi|trắng
tuyển chọn|dụng|quốc|sinh|thủ
tuân theo|thủ
tuấn tú
tuất đối
tuệ nhân
ty cổ
tài khoản|liệu|năng|sản|trợ|xế
tàn bạo|khốc|nhang|nhẫn|phá|sát|tích|tật|ác|độc
tàng hình|thinh|trữ
tày gang|trời
tá hỏa|tràng
tách biệt|bạch|khỏi|nội|ra|riêng|rời|thửa
tám chuyện|lõi|tháng
tán dương|khỏi|loạn|thành|tin|tỉnh
tát chị|học|liên|vào|vợ
tâm lý|sự
tân binh|dược|hôn|trang|tổng
tè dầm
tê cứng|giác|liệt|tê|tủy
tình cảm|dục|huống|hình|trạng|yêu
tín dụng|hiệu|ngưỡng|nhiệm|đồ
tính chất|cách|mạng|năng|toán
tòng tâm
tông chết|cốt|hóa|màu|mạnh|thẳng|trúng|trực|vào
tù chung|giam|nhân|từ|vì|về
tùng thay|xe|ô
túc rút|thực|trực|xá
túy lớn|tổng|đá
tĩnh hơn|lặng|mạch|tâm
tơ lụa|tưởng|tằm|điện
tư cách|duy|nhân|tưởng|vấn|xây
tươi cười|mới|rói|sáng|sống|trẻ|tắn|tốt|đẹp
tước bằng|bỏ|danh|giấy|mất|quyền|vương|xứ|đi|đoạt
tường rào|thuật|trình|tận
tưởng chừng|nhớ|niệm|rằng|tượng
tạ nâng|thịt|ơn
tạo nên|ra|điều
tải chở|trên|trọng
tảng băng|vững|đá
tảo hôn|lục
tấn công
tầm bắn|cao|kiểm|ngắm|ngắn|nhìn|quan|trung|xa|ảnh
tần bì|suất|số|tảo
tập huấn|luyện|thể|trung|trận
tắc giao|nghẽn|đường|ứng
tắm biển|rửa|trắng
tắt bếp|hoàn|máy|thở|điện|đám|đèn
tặng cho|danh|hoa|quà
tẻ nhạt
tề tựu
tệ hơn|hại|nhất|nạn
tịch nước
tỏ lòng|mong|ra|sự|thái|tình|vui|ý
tỏa hiện|sáng
tỏi băm|sống
tố bị|cáo|giác|tụng|viên|vụ
tống khứ|tiền|đạt
tốp giữa|trên|đầu
tồn dư|kho|thiên|tại|đọng
tổn hại|thương|thất
tộc thiểu
tới đây
tụi con|em|nhỏ|nó|tui
tụng dân|hình|khác|kinh
tứ bên|chi|kết|quý|tuần
tự chủ|do|hào|nhiên|tin|tử|xưng|động
tựu chung|kinh|lớn|mà|nổi|phát|quan|to|đáng|đạt
tỵ với
un trực|tươi
up kỹ
uyên bác|thâm|ương
uyển chuyển
uẩn khúc
vay mượn|ngân|nợ|tiền|vốn
ven biển|bờ|hồ|sông|đường
vi khuẩn|phạm|vi
vin vào
vinh danh|dự|quang
virus cúm|gây|này|thường|tống|viêm
visa du|sang|điện
viết thư|trên|tắt|đơn
viễn chinh|cảnh|tưởng
viện cấp|trợ|đa
việt dã
vui chơi|mừng|vẻ
vung dao|tay|tiền|tuýp|vãi
ván bài|cờ|diều|gỗ|thứ|đấu
vân gỗ|tay
vây bắt|hãm|kín|quanh
võ học|sĩ|sư|thuật
văn bản|minh
vĩ mô|tuyến|đại
vĩnh cửu|hằng|viễn
vũ khí|lực|trang|trụ|đạo
vương giả|miện|vãi
vướng mắc|nghi|phải|vào
vượng chung|tài|vận
vượt bậc|lên|qua|quá|trội
vạn du|dân|lần|người|thọ|trạng|tấn|vật|xe|đảo
vả hơn|nhưng
vấn đề
vất vả
vẫn chưa|còn|giữ|tiếp|đang
vắng anh|bóng|khách|mặt|vẻ
vẻ ngoài|như|đẹp
vẽ lên|nên|ra|tranh
vỉa hè
vị thế|trí
vội chạy|vàng|vã|đưa
vỡ kính|nát|òa|đường
vững chắc|mạnh|vàng
x cao|rộng
xem là|xét
xen giữa|kẹt|kẽ|lẫn|vào
xin lỗi|nghỉ|phép|ý
xinh xắn|đẹp
xiên nướng|thịt
xoay chuyển|quanh|sở|trục|vòng|xở
xoài mút|ngâm
xuyên lục|suốt|thấu
xà beng|bông|cừ|lan|lách|ngang|phòng
xám xịt|đen
xâm chiếm|hại|lược|nhập|phạm
xì dầu|tin|xào
xích chân|cổ|lại|mích|quan
xóa bỏ|sạch|sổ|tan|án|đi|đói
xôi màu|ngũ
xôn xao
xơ cứng|gan|hòa|mít|tử|vữa
xưa cũ|nay
xương chậu|cá|gà|hàm|khớp|máu|sườn|sống|đùi
xưởng chế|sản|đóng
xạ thủ|trị
xả lũ|nước|rác|súng|thải|đáy
xảy ra
xấu hổ|số|xí|đi
xế container|hộp|taxi|xe
xứ sở|từ
y bác|tá
yên bình|lòng|tâm|tĩnh|xe|ổn
yến huyết|mạch
yết cổ|giá|trên|tại|vàng|ở
ác liệt|mộng|tính|ý|độc
ái giữa|ngại|tình
ám chỉ|hiệu|sát|ảnh
áng chừng
ánh mắt|nhìn|nắng|sáng|đèn
ân cần|hận|khách|oán|tình|ái
ép buộc|giá|lên
ê chề|kíp
ôm chặt|con|cua|hôn|lấy|nhau|sát|truyền|ấp
ôn cổ|hòa|luyện|lại|thi|tập
ý kiến|nghĩa|thức|tưởng|định
ăng ten
đai ngoài
đam mê
đan dây|xen
đe dọa
đem bán|lại|tới|về|đi|đến
đinh ba|ninh|thép|tán|đóng
điên cuồng|dại|húc|lên|rồ|đảo
điêu khắc|luyện|đại|đứng
điềm báo|lành|tĩnh|đạm
điền kinh|tên|vào
điệp gửi|khúc|mạnh|rõ|viên
đo ba|lường|ván|đạc|đếm|độ
đoan hóa
đoàn kết|tàu
đoán rằng
đu bám|dây|quay|đủ
đun cháy|nóng|nước|nấu|sôi
đuôi chuông|cá|dài|mắt|ngựa|nhau|tàu|xe
đuổi chém|kịp|theo|đánh
đàm giữa|phán|với
đành bỏ|chấp|chịu|lòng|ngậm|phải
đào bới|hoa
đá chính|phạt|quý
đáy biển|chậu|hồ|lòng|đại
đê bao|biển|hèn|hữu|sông|đất
đích danh|khác|sử|thân|thực
đính chính|hoa|hôn|kèm|kết|đá
đòn bẩy|roi|thế|trừng|tấn|đánh
đô thị
đôn chạy|lên|đốc
đông bắc|lạnh|đúc|đảo
đùa cùng|cợt|giỡn|nghịch|rằng|vui
đúc biểu|kết|rút|rỗng|đồng
đăng ký|quang|tải|ảnh
đĩa bay|dưa|nhựa|thắng|trước|xôi|đệm
đương khoảng|kim|nhiên|nhiệm|với|đại
đường bộ|dây|phố|sắt
đượm buồn
đại biểu|diện|gia|lý
đạm bạc
đạn bi|dược|hạt|pháo|đạo
đạo diễn|đức
đạp lên|phanh|tre|xe|điện|đổ
đạt giải|mức|điểm|được
đả bại|giữa|kích|nữ|xảy
đảm an|bảo|nhiệm|nhận
đầm dài|dạ|già|lầy|màu|than|xuyên|đìa|ấm
đầy đủ
đậm chất|diện|dấu|nét|phong|tính|đà|đặc
đắc cử|dĩ|lực|ý|địa
đắt giá|hơn|khách|nhất|show|tiền|đỏ
đằng nào|này|sau|trước|đẵng
đẳng cấp|giới
đẹp hơn|mắt|nhất
đệ nhị|trình|tứ|tử|đơn
đỉnh cao|núi|điểm
địa bàn|chỉ|phương|phận|điểm
địch châu|giải|quốc|thế
đố kỵ
đốt cháy|mắt|pháo
đồ chơi|dùng|uống|vật|ăn|đạc
đồng chí|hồ|nghiệp|thời|ý|đội
độ cao|thấp|tuổi
đới chịu|di|mạnh|ở
đụng chạm|hàng|tay|độ
đủ khả|sức|tiền|điều
đức nghề|nhà|tính|tốt|xã
đực nhỏ
ưng ý
ước mơ|tính|đạt
ấm cúng|lên|lòng|áp|ức
ấp tay|úng|ủ
ẩm thấp|thực|từ|ướt
ẩn chứa|nguy|nhiều|náu|nấp|ý
ốm bệnh|nghén|nên|nặng|yếu|đau
ổ bụng|chuột|cắm|cứng|dịch|gà|khóa|nhóm|rồng|voi|điện|đĩa
ổn định
ớt bột|chuông|chỉ
ỷ lại`,
};
