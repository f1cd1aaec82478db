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
  words: `a 2 7 11 0
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
a400m -27 -26 -27 -26
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
abadi 0 0 49 50
abbank -19 -18 -19 -18
abbas -10 -9 31 15
abbasid -17 -16 -17 -17
abc -34 -33 -34 -33
abdel 40 44 0 0
abdul 29 30 -7 17
abdulaziz 19 51 39 0
abdullah 44 38 28 47
abdulrahman -8 -6 -7 -9
abe 0 0 60 60
abedi 0 0 48 53
abella 0 0 38 41
aboubakar -13 -13 23 -13
abraham 30 -9 25 -9
abram -24 -24 -24 -24
abramovich 0 0 38 57
abrams -15 -14 5 -14
abs -40 -40 -40 -40
abu 42 17 -28 -28
ac -43 -43 -43 -43
academy -20 -20 -20 -20
acb -29 -29 -29 -29
accent -21 -20 -21 -21
access -10 -9 29 -9
accord -16 -15 10 9
aces -28 -27 -28 -28
acs -20 -20 -20 -20
action -19 -19 -19 -19
activa -23 -22 -23 -22
active -23 -22 -23 -22
acv -37 -37 -37 -37
acx -31 -31 -31 -31
adam 48 -4 32 20
adams 0 0 46 31
adb -29 -29 -29 -29
adc -20 -20 -20 -20
adcc -24 -24 -24 -24
addison -19 -19 -19 -19
address -35 -35 -35 -35
addy -16 -15 -16 -15
adelaide 3 -16 3 -17
aden -19 -18 -19 -18
adidas -22 -21 -22 -21
adkins 0 0 42 0
admm -16 -15 -16 -15
adn -40 -40 -40 -40
adnan 38 0 0 0
adobe -19 -19 -19 -19
adolf 40 0 0 0
adreno -18 -17 -18 -17
adrian 23 -14 -15 10
adriana 42 0 0 31
adrien 44 0 0 0
advanture -19 -18 -19 -18
adventure -26 -26 -26 -26
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
ag -23 4 -23 -23
again -19 -18 22 -18
age -16 -15 -16 -15
agency -23 -22 -23 -22
agm -26 -26 -26 -26
agnelli 0 0 36 37
agribank -40 -39 -40 -39
aguero 0 0 53 60
agut 0 0 41 41
ah -17 -16 28 -17
ahmad 43 35 32 -4
ahmed 40 44 36 -7
ahn 42 -7 -7 -7
ai -60 -60 -60 -60
aic -16 -15 -16 -15
aiden 0 0 0 52
aids -36 -36 -36 -36
aiib -26 -26 -26 -26
ailen -17 -16 -17 -17
aim -22 -21 -22 -21
air -41 -14 -41 -41
airasia -19 -19 -19 -19
airblade -18 -17 -18 -17
airbnb -21 -20 -21 -21
airbus -31 -31 -31 -31
airi 34 0 0 34
airlines -47 -47 -47 -47
airways -33 -33 -33 -33
aishwarya 39 0 0 0
aisyah 0 0 36 37
ajax -47 -47 -47 -47
ak -26 -26 -26 -26
akhmetshin 0 0 20 43
akinfeev -7 -7 27 23
akrapovic -16 -15 -16 -15
al 19 22 -49 -14
alabama -19 -18 -19 -18
alain 44 0 0 0
alakija 0 0 36 24
alam -19 -18 -19 -18
alamy -16 -15 -16 -15
alan 46 0 20 43
alaska -35 -34 -35 -34
alaves -31 -31 -31 -31
alba 19 0 38 0
albania -18 -17 -18 -17
albert 36 -11 -12 -11
alberta -17 -16 -17 -17
albion -17 -16 -17 -17
albright -4 -4 35 -4
album -24 -24 -24 -24
alcacer -4 -4 38 26
alcantara -20 -20 16 -20
aldridge 0 0 43 0
alejandro 38 0 0 0
aleksandr 46 0 0 0
aleppo -42 -41 -42 -41
alessandra 38 0 0 0
alessandro 38 0 0 0
alex 37 12 17 24
alexander 57 30 22 34
alexandra 20 -14 -15 10
alexandre 48 -4 -4 -4
alexandria -17 -16 -17 -17
alexei 41 26 0 24
alexis 60 0 0 31
alfred 35 -4 -4 26
algeria -31 -30 -31 -30
ali 51 31 27 32
alibaba -32 -31 -32 -31
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
allie 38 0 0 31
almaz -19 -18 -19 -18
aloha -17 -16 -17 -17
alonso -4 -4 50 57
alpha 14 -22 -22 -22
alphabet -16 -15 -16 9
altis -19 -19 -19 -19
alvarez -12 -11 29 23
alvaro 60 -4 -4 20
alves -10 -9 50 36
alzheimer -18 -17 -18 -17
am -24 -23 -4 1
amal 22 -17 -18 13
amanda 37 -4 -4 26
amaq -27 -26 -27 -26
amazing 1 -18 -19 -18
amazon -39 -38 -39 -38
amber 35 -4 -4 -4
ambien -20 -20 -20 -20
ambrosio 0 0 38 0
amcham -22 -22 -22 -22
amd -24 -23 -24 -23
america -27 -27 13 -27
american -25 -25 -25 -25
amg -38 -38 -38 -38
amoled -28 -27 -28 -28
amour -10 -9 29 -9
ampme -16 -15 -16 -15
amsterdam -34 -34 -34 -34
amy 39 -7 -7 39
an -11 -14 3 -7
ana 16 -26 -27 -26
anadolu -18 -17 -18 -17
ancelotti 0 0 49 57
and -24 -23 -24 -23
andaman -16 -15 -16 -15
ander 52 0 0 0
anderlecht -23 -23 -23 -23
anderson 8 -11 25 -11
andhra -19 -19 -19 -19
andre 60 45 20 0
andrea 47 -7 -7 37
andreas 35 -4 -4 -4
andres 45 0 0 0
andrew 48 -4 -4 20
andrews -18 -17 -18 -17
andrey 22 -7 -7 34
android -51 -51 -51 -51
andy 60 0 0 48
anfield -27 -26 -27 -26
angel 44 33 28 -4
angela 60 29 -4 20
angelababy 15 -4 -4 60
angeles -40 -40 -21 -40
angelina 51 -4 -4 39
angeline 19 0 0 44
angers -21 -20 -21 -21
angola -25 -25 -25 -25
anh -60 11 16 1
ankara -40 -39 -40 -39
ann 18 22 -12 -11
anna 40 0 0 59
anne 35 29 -4 -4
ano 0 0 36 39
ansar 19 0 30 37
ansari -4 -4 25 33
antey -17 -16 -17 -17
anthony 53 -4 21 20
anti 4 -15 -16 -15
antoine 60 33 0 31
anton 32 0 0 44
antonella 44 0 0 44
antonio 54 24 -16 31
antt -27 -27 -27 -27
antwerp -17 -16 -17 -17
antđ -29 -29 -29 -29
anwar 43 0 0 0
ao -28 -27 -8 -27
aoa -23 -23 -23 -23
aoki 0 0 26 50
ap -51 -51 -51 -51
apache -19 -19 -19 -19
apec -57 -57 -57 -57
apg -25 -25 -25 -25
apollo 11 -14 5 20
app -11 -30 -31 -30
appf -31 -30 -31 -30
apple -41 -59 -60 -60
appstore -18 -17 -18 -17
aps -16 -15 -16 -15
aquino -4 -4 36 39
ar -25 26 -25 -25
arab -51 -51 -51 -51
arabia -30 -55 -56 -55
arak -17 -16 -17 -17
aranguiz -13 -13 23 22
archive -16 -15 -16 -15
arda 46 0 0 0
arena -42 -42 -42 -42
arevalo 0 0 34 34
arf -25 -25 -25 -25
argentina -59 -58 -59 -58
ariana 58 0 0 46
arirang -15 -14 5 10
arizona -24 -24 -24 -24
arjen 38 0 0 0
arkansas -22 -22 -22 -22
arkhom 26 0 0 47
arleigh -26 -26 -26 -26
arm -12 -11 34 -11
armas 0 0 41 0
armata -24 -24 -24 -24
armenia -23 -22 -23 -22
armstrong -7 -7 29 39
arnav 30 -4 -4 40
arnold 28 22 25 20
arsenal -60 -60 -43 -60
arsene 60 0 0 0
art -25 -25 -6 -25
arthur 39 0 20 31
arts -20 -20 -20 -20
arturo 45 0 0 0
arv -28 -27 -28 -27
arya 38 0 0 48
arập -25 -25 -25 -25
as -44 -43 -44 -44
asahi -27 -26 -27 -26
asbm -16 -15 -16 -15
ascacibar -7 -7 30 -7
ascot -16 -15 -16 -15
asean -59 -58 -59 -58
asem -19 -19 -19 -19
asensio -24 -23 17 14
ashley 53 0 0 37
ashok 36 0 0 41
ashraf 36 0 20 24
ashton 38 0 0 0
asia -43 -43 -43 -43
asiad -17 -16 -17 -17
asian -42 -42 -42 -42
asilenu 0 0 20 46
aspas -16 -15 19 9
assad -4 -4 58 60
assange 0 0 39 46
assist -17 -16 -17 -17
assistant -24 -24 -24 0
astana -33 -33 -33 -33
aston -29 -28 -29 -28
astro -16 11 -16 -15
asus -25 -25 -25 -25
at -38 -38 -38 -38
atc -20 -20 -20 -20
atgt -43 -43 -43 -43
athena 21 -4 -4 33
athens -24 -23 -24 -23
athletic -22 -22 -22 -22
atk -22 -22 -22 -22
atlanta -20 -20 -20 -20
atlantic -19 -19 -19 -19
atlat -23 -23 -23 -23
atletico -35 -54 -54 -54
atm -40 -40 -40 -40
atnđ -17 -16 -17 -17
atp -33 -33 -33 -33
attiyah 0 0 36 24
attp -41 -41 -41 -41
atv -21 -20 -21 -21
atvstp -31 -31 -31 -31
aubameyang 0 26 49 60
aucoin 0 0 36 44
aud -23 -22 -23 -22
audi -11 -43 -43 -6
audio -16 -15 -16 -15
audrey 41 0 0 24
august 40 0 26 0
augustin -19 -18 11 23
aulnay -17 -16 -17 -17
australia -57 -57 -57 -57
australian -28 -27 -28 -28
austrian -21 -20 -21 -21
authority -21 -20 -21 -21
auto -37 -37 -37 -37
autobahn -16 -15 -16 -15
autobytel -22 -21 -22 -21
autodaily -19 -19 -19 -19
automatic 6 -13 6 -13
av 11 -14 -15 -14
avast -16 -15 -16 -15
avatar -3 -22 -23 12
avdeevka -16 -15 -16 -15
avdiyivka -22 -22 -22 -22
avengers -21 -20 -21 -21
aventador -28 -28 -28 -28
aviv -23 -22 -23 -22
award -23 -22 -23 -22
awards -28 -27 -28 -27
awd -24 -23 -24 -23
axel 38 0 0 0
axelo -20 -20 -20 -20
axit 13 -16 -17 -17
ayatollah 35 -4 -4 -4
ayn -17 -16 -17 -17
az -18 -17 -18 -17
azerbaijan -23 -23 -23 -23
aziz 29 33 20 24
azpilicueta -23 -22 12 12
aztec 8 -11 -12 19
b -11 -3 -8 4
b1 -34 -34 -34 -34
b2 -34 -33 -34 -33
b3 -25 -25 -25 -25
b4 -19 -19 -19 -19
b40 -17 -16 -17 -17
b41 -19 -18 -19 -18
b5 -17 -16 -17 -17
b6 -21 -20 -21 -21
b727 -23 -22 -23 -22
ba -21 -28 -8 2
bab -33 -33 -33 -33
baby 26 -11 42 -11
back -16 -15 10 -15
bacsinszky 0 0 32 39
bad 17 -20 -21 -21
badr 44 0 0 0
bae 5 -20 23 4
baek -19 7 -19 -19
bag -19 -18 -19 -18
baghdad -29 -28 -29 -28
baghdadi 19 0 60 60
bahamas -20 -20 -20 -20
bahrain -46 -45 -46 -45
baidu -23 -23 -23 -23
bailly -15 -14 37 43
bajaj 30 -9 10 -9
bakayoko 0 0 46 60
baker -19 -19 17 15
bakr -10 58 10 -9
baku -24 -24 -24 -24
balaguer 0 45 0 0
baldwin 0 0 43 0
bale -13 14 46 58
bali -34 -34 -34 -34
ballack 0 0 34 31
ballarat -32 -32 -32 -32
balon -25 -25 -25 -25
balotelli 0 0 36 46
baltic -38 -38 -38 -38
baltops -23 -23 -23 -23
bambi 39 0 0 31
bamboo -23 -22 -23 -22
ban -60 -60 -60 -60
bang -19 -38 -19 -7
bangkok -40 -40 -40 -40
bangladesh -35 -34 -35 -34
bank -46 -46 2 -46
banking -24 -23 -24 -23
bannon 0 0 45 58
bao -43 -43 -43 -43
baodatviet -26 -25 -26 -25
bar -19 -18 -19 -18
barack 60 0 0 31
barbados -16 -15 -16 -15
barbara 14 -18 1 -18
barbie -17 -16 -17 -17
barca -59 -58 -59 -58
barcelona -56 -55 -56 -56
barclays -17 -16 -17 -17
barcroft -16 -15 -16 -15
barkley -13 -13 16 11
barnier 0 0 40 46
baroque -17 -16 -17 -17
barrett 4 -15 4 -15
barron 7 -18 -19 -18
barton 0 0 42 31
barzagli -22 -22 -3 -22
base -19 -18 -19 -18
basel -23 -23 -23 -23
bashar 58 -4 -4 -4
basico -17 -16 -17 -17
basilan -22 -21 -22 -21
basori 38 0 0 54
basquiat 0 0 30 39
batchelor 0 0 38 0
batelli 0 0 43 39
batman -18 -17 -18 -17
batshuayi -16 -15 23 22
battulga 0 0 26 51
bau -16 -15 -16 -15
bautista 25 41 28 37
bavaria -19 -18 -19 -18
bay -34 -7 2 -33
bayer -19 -19 -19 -19
bayern -23 -52 -53 -52
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
bctc 0 -19 -19 -19
bd -22 -21 -22 -21
bdcc -17 -16 -17 -17
be -22 -22 -22 -22
beach -34 -34 -34 -34
beast -21 -20 -1 -21
beat -20 -20 -1 -20
beauty -29 -29 -29 -29
becamex -28 -27 -28 -27
beckham -4 -4 49 54
bedene 0 0 30 37
bee 27 -7 -7 -7
begovic -10 -9 23 30
beirut -18 -17 -18 -17
belarus -48 -48 -48 -48
belgrade -19 -18 -19 -18
bell -10 -9 25 -9
bella 55 0 0 55
bellerin -12 -11 37 47
belotti 0 0 48 50
ben 5 17 -27 -27
benfica -38 -37 -38 -38
bengal -20 -20 -20 -20
benitez -10 -9 16 21
benjamin 52 26 0 0
bennett -12 -11 31 31
benoit 38 0 0 0
benson 0 0 36 34
bentley 3 -31 -31 -31
benz -40 2 -40 -40
benzema -28 -27 20 26
bercow 0 0 43 52
berdych 0 0 40 34
bergkamp 0 0 34 44
bering 39 -4 -4 -4
berjaya -16 -15 -16 -15
berkshire -24 -24 -24 -24
berlin -40 -40 -40 -40
berlinetta -21 -20 -21 -21
bernabeu -43 -42 -43 -42
bernardeschi -10 -9 10 25
bernardo 48 0 0 0
bernhardt 0 0 55 24
berry 19 26 44 0
bertrand 25 -9 16 -9
besiktas -23 -23 -23 -23
best -23 -22 10 -22
beta -16 -15 -16 -15
betis -19 -18 -19 -18
betsy 44 0 0 0
beverly 15 -14 11 -14
beyonce 3 -22 -23 -22
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
bieber 0 0 52 39
biela 0 0 34 37
bifan -19 -18 -19 -18
biff -18 -17 -18 -17
big -42 -42 -42 -42
bigbb -31 -31 -31 -31
bigc -18 -17 -18 -17
bike -16 -15 -16 -15
bikini -24 -24 -24 -24
bilbao -32 -31 -32 -31
bild -24 -24 -24 -24
bill 55 -13 -13 22
billboard -26 -26 -26 -26
billy 25 -11 8 -11
bim -19 -19 -19 -19
bin 13 27 43 8
binali 39 0 0 0
binh -43 -16 -43 -42
birch -4 -4 35 -4
bird -19 -19 -19 -19
birkin -18 -17 -18 -17
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
biển -33 -35 -22 -11
biểu -46 -46 -27 -46
biện -3 -28 -29 -29
biệt -34 -34 -14 -34
bj -18 -17 -18 -17
bk -18 -17 -18 -17
bkav -23 -23 -23 37
bks -56 -55 -56 -56
bla -24 -24 -24 -24
black 19 -25 32 -25
blackberry 25 10 -17 21
blade -26 -26 -26 -26
blair 32 0 32 0
blake 47 0 0 0
blancos -28 -27 -28 -27
blasi 0 0 38 0
blass 0 0 39 0
blaugrana -16 -15 4 -15
blhs -42 -42 -42 -42
blind -22 -21 16 -21
bling 30 -9 29 -9
block -31 -30 -31 -30
blog 2 -17 -18 -17
blondeau 0 0 38 0
bloom 0 0 54 41
bloomberg -39 -38 -39 -39
bltths -25 -24 -25 -24
blue -34 -33 -34 -33
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
bo -24 9 10 -24
bob 47 22 -4 -4
bobber -28 -28 -28 -28
bobby 39 33 15 41
bock 0 0 41 0
body -19 -18 -19 -18
boedihardjo -4 -4 32 48
boeing -38 -37 -38 -38
bog -28 -28 -28 -28
bogor -16 -15 -16 -15
bogota -2 -21 -22 -21
boi 0 0 0 57
bois -17 -16 -17 -17
boj 0 0 0 49
bola -24 -23 -24 -23
bolero -7 -7 -7 60
bolivia -23 -22 -23 -22
bollywood 3 -16 -17 14
bologna -30 -30 -30 -30
bolt -13 -13 28 18
bolton -12 -11 18 -11
bom -31 -31 10 -31
bon -17 -16 -17 -17
bond -13 -13 38 34
bongda -18 -17 -18 -17
bonn -16 -15 -16 -15
bonneville -23 -22 3 -22
bonucci -19 -19 24 18
book -26 -25 -26 -25
boon 0 48 0 0
bordeaux -22 -21 -22 -21
boredomtherapy -18 -17 -18 -17
borei -25 -24 -25 -24
borg 0 0 38 0
borini -4 -4 15 48
boris 49 0 0 0
borneo -18 -17 -18 -17
boro -19 -19 -19 -19
borough -34 -33 -34 -33
borussia -25 -24 -25 -24
bosco 19 0 0 51
bose -16 -15 4 27
bosnia -23 -22 -23 -22
boston -26 -26 -26 -26
bosz 0 0 45 31
bot -45 -45 -45 -45
bottas 0 37 43 53
bouchard 0 26 30 52
bourdais 0 0 34 31
bournemouth -34 -33 -34 -33
bowl -33 -32 -33 -32
boxing -22 -21 -22 -21
boy -22 -21 -22 -21
bp -19 -18 -19 -18
bphone -31 -31 -31 -31
bpi -19 -18 -19 -18
bql -6 -32 -32 -32
bqt -22 -21 -22 -21
br -20 -20 -20 -20
bra -22 -22 -22 -22
brabus -21 -20 -21 -21
brad 52 0 0 48
bradix 0 0 26 43
bradley 19 -13 -13 11
brahmos -18 -17 -18 -17
brak -17 -16 -17 -17
branch -27 -26 -27 -26
brand -17 -16 3 -17
brandon 40 0 0 24
brandt -13 -13 16 11
branson 0 0 44 55
braunschweig -22 -21 -22 -21
brave 5 -14 -15 -14
bravo -10 -9 34 37
brazil -55 -55 -55 -55
break -30 -30 -30 -30
brembo -26 -26 -26 -26
bremen -26 -25 -26 -25
brendan 33 -4 -4 30
brent -30 -30 -30 -30
brexit -49 -49 -49 -49
brian 33 -14 15 -14
bridge -39 -38 -13 -39
bright -21 -20 -21 -21
brighton -21 -20 -21 -21
brightside -22 -22 -22 -22
brigitte 52 0 20 46
brinkley 0 47 45 0
brisbane -26 -26 -26 -26
british -27 -26 -27 -26
britney 51 0 0 41
brom -40 -39 -40 -39
bronx -19 -19 -19 -19
brooklyn 0 -19 -19 -19
bros -18 -17 -18 -17
brown 12 -7 49 30
browser -13 -13 19 -13
brt -48 -47 -48 -47
bruce 49 0 38 24
bruna 36 0 20 48
brunei -30 -30 -30 -30
bruno 41 -9 10 -9
brussels -42 -41 -42 -41
bruyne -16 11 39 -15
bryan 40 0 0 41
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
bu 32 -4 -4 -4
buakaw -30 -29 -30 -29
buchanan 0 0 40 0
buffet 0 0 34 34
buffett -4 -4 55 55
buffon -4 -4 47 60
bugatti -13 -32 -13 3
bui -4 -4 35 -4
buk -22 -21 -22 -21
bukso -22 -22 -22 -22
bulava -26 -26 -26 -26
bulgaria -37 -37 -37 -37
bull -36 -35 -35 -35
bum 15 38 32 -4
bun 26 30 -10 -9
bundesliga -38 -38 -38 -38
bung -15 -14 5 -14
burger -18 -17 -18 -17
burke -26 -26 -7 -26
burley -4 -4 21 37
burnley -31 -30 -31 -30
burster 0 0 38 0
burundi -20 -20 -20 -20
bus -18 -17 -18 -17
busan -25 -24 -25 -24
bush -10 17 52 47
business -41 -40 -41 -41
busquets -7 -7 36 -7
butig -17 -16 -17 -17
butt 0 0 46 43
buôn -50 -49 -50 -50
buông -24 -23 -24 -23
buồn -26 -26 -6 -26
buồng -19 -18 -19 -18
buổi -47 -46 -47 -47
buộc -24 -23 -24 -23
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
bàng -19 -38 -13 -14
bành 55 0 0 34
bào -19 -18 1 -18
bàu -32 -31 -32 -31
bày -31 -30 -31 -30
bá 30 55 19 15
bác -60 -59 -60 -60
bách -17 9 13 0
bái -60 -60 -35 -36
bán -47 -46 -47 -46
bánh 1 -38 -38 -38
báo -60 -60 -33 -44
bát -50 -49 -50 -49
báu -13 -13 13 -13
bây -47 -47 -47 -47
bãi -41 -41 -41 -41
bão -25 -24 -25 -24
bè -42 -42 -42 -42
bé -16 0 -5 4
béo -19 -18 58 26
bê -3 -8 15 0
bên -60 -60 -60 -60
bì -20 -20 -20 -20
bìa -19 -19 -19 -19
bình -45 -7 6 -3
bí -60 -60 -60 -60
bích 36 47 20 34
bính -24 -23 18 23
bò -37 -37 -37 -7
bó -22 -21 -22 -21
bóc -17 -16 -17 -17
bóng -48 -47 -48 -47
bô -18 -17 -18 -17
bôi -25 -25 -25 -25
bôm 0 0 0 44
bôn -4 22 30 -4
bông -38 -38 1 5
bù -32 -32 -32 -32
bùi 46 9 24 -15
bùng -18 -17 -18 -17
búa -23 -23 -23 -23
búk -20 -20 -20 -20
bún -23 -23 -23 -23
búp -23 -23 -23 -23
bút -13 -13 13 -13
băn -19 -18 -19 -18
băng 6 41 36 -7
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
bướm 0 0 38 45
bướu -23 -22 -23 -22
bường 0 0 20 44
bưởi -8 -27 7 8
bạ -16 -15 -16 -15
bạc -48 -47 -48 -47
bạch 11 2 2 -30
bạn -26 -60 -60 -60
bạo -26 -26 -26 -26
bạt 11 -14 -15 -14
bản -60 -60 -36 -31
bảng -27 -46 -15 -47
bảo 20 19 9 0
bảy -8 -40 2 11
bấm -43 -43 -43 -43
bất -55 -55 -55 -55
bấy -16 -15 -16 -15
bần 0 0 26 39
bầu 20 -41 -41 -41
bầy -30 -30 -30 -30
bậc -20 -20 -20 -20
bận -21 -20 -21 -21
bật -27 -27 -27 -27
bắc -40 -23 -19 -32
bắn -22 -21 -22 -21
bắp -16 -15 -16 26
bắt -53 -52 -53 -52
bằng 5 -4 9 -6
bẵng -20 -20 -20 -20
bế 6 -27 2 3
bến -56 -56 -56 -56
bếp -17 -16 3 21
bề -22 -21 -22 -21
bền -16 -15 21 41
bể -24 -24 -24 -24
bệnh -60 -60 -60 -60
bỉ -50 -49 -50 -49
bỉnh -19 18 23 20
bị -29 -58 -59 -58
bọ 13 -19 -19 -19
bọn -29 -28 -29 -29
bỏ -40 -40 -40 -40
bỏng -18 -17 -18 -17
bố -10 -26 -33 -28
bối -29 12 -3 -28
bốn -16 -41 0 19
bống -17 -16 -17 -17
bồ -60 -60 -60 -60
bồi -30 8 3 1
bồn -28 -28 -28 -28
bồng -23 -22 -23 -22
bổ -31 -30 -31 -30
bổn 0 0 34 56
bổng -4 -4 43 26
bỗng -26 -26 -7 -26
bộ -60 -60 -60 -60
bộc -22 -21 -22 -21
bội -9 34 23 11
bột -28 -27 16 -3
bớt 5 -14 -15 -14
bờ -37 -37 -37 -37
bởi -60 -60 -60 -60
bụi -17 -16 13 -17
bụng 24 -18 -19 -18
bức -20 -49 -49 -49
bửu 26 19 26 28
bữa -39 -38 -39 -39
bực -31 -30 -31 -30
c -14 -10 -12 4
c03 -24 -23 -24 -23
c1 -42 -41 -42 -41
c2 -19 -18 -19 -18
c3 -17 -16 -17 -17
c300 -21 -20 -21 -21
c46 -26 -25 -26 -25
c47 -19 -18 -19 -18
c5 -16 -15 -16 -15
c50 -18 -17 -18 -17
ca -35 -21 -16 -30
cab -16 11 -16 -15
caballero -7 -7 35 30
cabi -17 -16 -17 -17
cabrera 0 0 38 0
cad -19 -18 -19 -18
cadillac -25 -25 -25 -25
caen -19 -18 -19 -18
caesar -25 -24 -25 -24
caex -21 -20 -21 -21
cafe 0 -19 -19 11
cafu 0 0 20 45
café 16 -18 -19 6
cagayan -23 -23 -23 -23
cah -26 -26 -26 -26
cahill -15 -14 28 16
cai -27 -56 -56 -56
cairo -32 -31 -12 3
cakir 0 0 36 34
calais -16 -15 -16 -15
calderon -27 -27 -8 -27
california -47 -47 -47 -47
calisto -4 -4 28 41
calvert 42 40 30 24
cam -21 -47 -9 -5
camara -4 -4 25 30
camaro -28 -28 -28 -28
cambodia -20 -20 -20 -20
cambridge -25 -25 -25 -25
camera -41 -40 -41 -40
cameron 25 -4 43 43
cameroon -39 -39 -39 -39
camilla 40 0 0 55
camo -22 -21 -22 -21
camp -44 -43 -44 -43
campbell 0 0 40 24
campello -4 -4 37 20
campuchia -58 -57 -58 -57
camry -45 -44 -45 -45
can -50 -49 -15 -49
canada -56 -56 -56 -56
canadian -20 -20 -20 -20
canberra -20 -20 -20 -20
canby 0 26 43 31
cand -41 -41 -41 -41
candice 42 0 0 0
cang -29 -29 7 5
canh -39 -39 0 13
cannes -47 -47 -47 -47
canon -22 -22 -22 -22
cantona -4 -4 35 33
cao 27 15 0 3
cap -23 -23 13 -23
cape -22 -22 -22 -22
capital -32 -31 -32 -31
capitaland -25 -24 -25 -24
capitol -16 -15 -16 -15
capoue -15 -14 5 10
captain 35 -7 -7 -7
captur -19 -19 -19 -19
caq -25 -24 -25 -24
car -35 -35 -35 -35
cara 41 0 0 34
caracas -17 -16 -17 -17
caracciolo 40 0 0 0
carano 0 0 36 24
carbon -19 -18 -19 -18
card -16 -15 -16 -15
cardiff -36 -35 -36 -35
carens -16 -15 -16 -15
caribbean -33 -32 -33 -32
caribe -25 -24 -25 -24
carl 57 -4 -4 33
carla 30 -4 -4 37
carlo 21 -1 -28 -28
carlos 47 45 34 23
carly 38 0 20 48
carnival -18 -17 -18 -17
carolina 8 -24 -24 -24
caroline 27 -11 -12 13
carplay -27 -26 -27 -26
carrasco -13 -13 28 18
carrick -4 -4 47 60
carrington -26 -26 -26 -26
carroll 15 -4 32 30
cars -19 -19 -19 -19
carter 29 26 49 54
carvajal -15 -14 29 30
carvalho -10 -9 31 30
casa -25 -24 -25 -24
casemiro -32 -32 -32 -8
casey 42 0 30 0
casillas -4 -4 36 20
casino -16 -15 -16 -15
cassie 34 0 0 34
castro -4 22 51 26
cat -20 -20 -20 -20
catalan -28 -27 -28 -27
catalonia -19 -19 -19 -19
catalunya -28 -27 -28 -28
cathay -25 -24 -25 -24
catherine 41 0 0 43
cathy 40 0 0 0
catp -37 -36 -37 -37
catrinel 27 -7 -7 -7
cau -17 -16 -17 -17
caucasus -18 -17 -18 -17
cavani -4 -4 37 44
cavendish 0 0 32 34
cavusoglu 0 0 44 46
cay 19 -13 -13 -13
cayamora 34 0 0 34
cayenne -31 -30 -31 -30
cayman -18 -17 -18 -17
cazorla -7 -7 29 -7
cb -23 -22 -23 -22
cb1100 -25 -25 -25 -25
cba -16 -15 -16 -15
cbccvc -17 -16 -17 -17
cbcs -31 -30 -31 -30
cbct -26 -26 -26 -26
cbiz -23 -23 -23 -23
cbn -23 -22 -23 -22
cbr250rr -30 -29 -30 -29
cbs -29 -29 -29 -29
cc -17 -16 -17 -17
ccb -17 -16 -17 -17
cchc -23 -23 -23 -23
ccn -22 -21 -22 -21
cctv -27 -27 -27 -27
cd -27 -27 -27 -27
cdc -16 -15 -16 -15
ceballos -4 -4 35 20
cech -17 -16 21 8
cediel 0 0 42 0
celine 21 -13 -13 -13
celta -44 -44 -44 -44
celtic -19 -19 -19 -19
centcom -17 -16 -17 -17
centenario -24 -23 -24 -23
center -27 -27 -27 -27
central -27 -26 -27 -26
century -21 -20 -21 -21
ceo -47 -47 -47 -47
cep -16 -15 -16 -15
cerezo 0 0 38 34
ces -18 -17 -18 -17
cesar 36 26 0 0
cesc 47 26 0 0
cfius -20 -20 -20 -20
cgv -26 -25 -26 -25
ch -33 -33 1 26
cha -51 -51 -51 -51
chad 14 11 -16 -15
chae 15 38 -4 -4
chaher 0 0 34 37
chai -24 -23 -24 21
chaka -16 -15 4 -15
challenge -23 -22 -23 -22
chalobah -13 -13 13 11
chamberlain 15 -4 43 26
champions -60 -60 -60 -60
championship -24 -24 -24 -24
champlain -4 -4 32 -4
champs -25 -25 -25 -25
chan -19 21 22 11
chanel 15 -29 -30 20
chang 14 41 22 37
changi -17 -16 -17 -17
chanh -28 -27 -8 14
channel -30 -30 -30 -30
chao -13 20 -13 -13
chapo 0 0 39 24
charge -18 -17 -18 -17
charles 38 -18 -19 39
charlie 51 0 0 45
charlotte 39 0 0 47
chartered -16 -15 -16 -15
chau -16 11 -16 -15
chavez 0 0 38 31
chay 18 33 -7 -7
chdc -17 -16 -17 -17
chdcnd -37 -36 -37 -37
chechnya -8 -27 -28 -27
cheick 46 0 0 0
chelsea -29 -60 -45 -40
chemezov 0 0 32 37
chemroad -26 -26 -26 -26
chen 19 11 23 36
cheol 0 49 0 0
cheonan -35 -34 -35 -35
cheong 34 0 20 34
cherchesov 0 0 26 43
chernobyl -16 -15 -16 -15
cherry -23 -22 -23 -22
cheryl 38 0 0 34
cheung -12 -11 23 13
chevrolet -19 -44 -45 -44
cheyenne -17 -16 -17 14
chhum 26 0 34 0
chi -23 3 15 -11
chia -55 -55 -55 -55
chiang -17 -16 -17 -17
chiba -16 -15 -16 -15
chibi 19 0 52 0
chicago -36 -36 -36 -36
chicharito -24 -23 -24 -23
chiellini -20 -20 -1 11
chien -4 -4 33 20
chikara 0 0 38 0
chilavert 0 0 20 41
chile -52 -51 -52 -52
chim -30 -30 -30 -30
china 7 -13 -40 -39
chinese -22 -22 -22 -22
chinh -39 -1 36 13
chinhphu -22 -21 -22 -21
chip -18 -17 -18 -17
chirag 29 0 0 39
chiron -29 -28 -9 -4
chiêm -36 -2 17 9
chiên -12 -11 34 39
chiêu -5 33 17 14
chiếc -60 -60 -60 -60
chiếm -25 -24 -25 -24
chiến -5 -6 8 13
chiết -26 -26 -26 -26
chiếu -23 -22 -23 -22
chiềng -23 -22 -23 -22
chiều -15 -60 -60 -60
chiểu -40 -40 9 -40
chk -19 -19 -19 -19
chlb -29 -28 -29 -28
chloe 28 -9 -10 21
chnd -19 -18 -19 -18
cho -22 -59 -34 -35
choa -20 -20 -20 -20
choang -19 -19 -19 -19
chocolate -19 -18 -19 -18
choe 41 0 0 31
choi 53 -7 25 54
choker -19 -18 -19 -18
chol -7 -7 43 -7
chompoo 34 0 0 34
chon 0 45 0 24
chosun 4 -15 -16 -15
choáng -29 -29 -29 -29
chretien 0 0 39 0
chris 60 0 0 43
christian 36 12 -15 -14
christie 27 -19 -19 5
christina 51 0 0 31
christopher 48 0 20 0
chrome -21 -20 -21 -21
chrysler -18 -17 -18 -17
chu 32 27 1 3
chua -12 -11 21 -11
chuck 36 15 -12 -11
chugaku -4 -4 42 -4
chun 25 -7 12 17
chung 9 6 28 28
chuyên -53 -53 -7 -18
chuyến -45 -45 -45 -45
chuyển -49 -48 -49 -48
chuyện -53 -52 -17 -28
chuôn 0 0 39 53
chuông -13 -13 16 32
chuẩn -40 -40 -8 -6
chuối -30 -30 -30 -30
chuỗi -36 -35 -36 -35
chuột -24 -24 -24 -24
chv -20 -20 -20 -20
chxhcn -22 -21 -22 -21
chà 10 -3 -30 -30
chài -7 -7 22 34
chàm -26 -25 -26 -25
chàng -46 -45 -26 -46
chào -39 -38 -39 -38
chán -24 -23 -24 -23
chánh -21 4 -6 -4
cháu -45 -44 -45 -44
cháy -37 -36 -37 -36
châm -13 27 31 -13
chân 14 -17 -6 -26
châu 7 -9 11 2
chè -20 -20 -20 -20
chèo -22 -22 4 15
chém -22 -22 -22 -22
chê -19 7 -19 -19
chênh -29 -29 -29 -29
chì -16 -15 -16 -15
chìa -19 -19 -19 -19
chí 3 21 -13 -15
chín -25 -25 1 -1
chính -52 -29 -17 -15
chó -29 -28 -29 -29
chóng -7 -7 34 23
chùa -44 -43 -7 -13
chùm -29 -29 -29 -29
chú -48 -48 -48 -48
chúa 13 -38 -38 -38
chúc -43 -43 -4 6
chúng -60 -60 -60 -60
chút -15 -14 5 -14
chăm -38 -11 -38 -38
chăn -40 0 -40 -40
chơi -33 -33 -33 -33
chơn -20 17 -1 -20
chơro -24 -23 -24 -23
chư -41 -15 -41 -41
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
chế 26 -37 -12 -37
chết -29 -28 -29 -28
chỉ -60 -15 -40 -60
chỉnh -19 -19 0 -19
chị -60 -60 -60 -60
chịu -21 -20 -21 -21
chọi -19 -18 -19 -18
chọn -37 -36 -37 -37
chống -44 -44 -44 -44
chốt -39 -38 -39 -38
chồng -32 -51 -32 -51
chỗ -27 -27 -27 -27
chờ -10 -35 -36 -35
chở 1 -18 -19 -18
chợ -52 -51 -52 -51
chợtốt -16 -15 -16 9
chụp -29 -29 -29 -29
chủ -60 -60 -60 -60
chứ -35 -35 3 -35
chứa -17 -16 3 -17
chức -34 -7 4 -10
chứng -49 -49 -30 -49
chừng -24 -23 -24 -23
chử 39 -4 -4 -4
chữ -34 -33 -14 16
chữa -28 -27 -28 -28
cia -40 -40 -40 -40
cic -22 -22 -22 -22
cict -21 -20 -21 -21
ciem -16 -15 -16 -15
cies -19 -19 -19 -19
cilic -10 -9 27 21
cincinnati -23 -23 -23 -23
cindy 44 -7 -7 47
cinema -18 -17 -18 -17
citizens -18 -17 -18 -17
city -60 -60 -60 -60
civic -40 -40 -40 -40
ck -29 -28 -29 -28
ckd -17 -16 -17 -17
cl -24 -23 -24 -23
claire 36 33 -4 -4
clara 5 -20 -21 -21
clark 19 0 34 34
clarke -7 -7 33 17
class -39 -38 -1 -38
classic -33 -33 -33 -33
claude 26 51 0 44
claudia 32 26 0 37
claudio 58 0 0 24
clayton 28 -9 16 -9
clb -60 -60 -60 -60
clean -22 -21 -22 3
clement -4 -4 25 37
cleopatra 0 0 0 45
clifton 0 26 46 43
climeworks -17 -16 -17 -17
clinton 0 0 60 60
clip -55 -54 -55 -54
cliq -24 -24 -24 -24
clive 44 0 0 0
clo -16 -15 -16 -15
clooney 0 0 47 0
cloud -18 -17 -18 -17
club -31 -31 -2 -31
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
coca -24 -23 -24 1
coco 35 -4 -4 41
cod -19 -19 -19 -19
coentrao 0 26 38 31
cohen 0 33 43 44
cohn -4 -4 30 26
coi -28 -27 -28 -28
cola -23 -23 -23 -23
cole -7 -7 37 23
colin 36 0 0 39
college -28 -27 -28 -27
collins -4 -4 39 26
cologne -26 -25 -26 -25
colombia -46 -45 -46 -45
color -16 -15 -16 -15
colorado -23 -23 -23 -23
columbia -26 -26 -26 -26
colusa -16 -15 -16 -15
coman -4 -4 28 33
combinator -16 -15 -16 -15
combs -4 -4 32 -4
comex -31 -31 -31 -31
comey 0 0 60 60
commercial -27 -27 -27 -27
community -22 -21 -22 -21
company -24 -24 -24 -24
complex -23 -23 -4 -23
con -60 -60 -60 -60
concacaf -22 -21 -22 -21
concept -28 -27 -28 -27
confed -40 -40 -40 -40
confederations -44 -43 -44 -44
confeds -29 -28 -29 -28
confession -16 -15 -16 -15
congo -28 -27 -28 -28
connect -19 -18 -19 -18
connecticut -25 -25 -25 -25
connor 30 -4 15 -4
conor 53 0 0 0
consumer -26 -26 -26 -26
container -19 -18 -19 -18
conte 15 -4 59 60
continental -27 -27 -27 -27
control -31 -31 -31 -31
conway 0 0 43 39
cook -12 -11 37 13
cookie -10 -9 29 -9
cooper -12 -11 29 30
copa -26 -26 -26 -26
copd -19 -19 -19 -19
copenhagen -19 -18 -19 -18
coquelin -13 -13 21 -13
cor -25 -25 -25 -25
corbyn 0 0 36 37
core -29 -28 -29 -28
corolla -28 -28 -28 -28
coronado -26 -26 -26 -26
corp -26 -26 -26 -26
corporation -23 -23 -23 -23
corriere -22 -21 -22 -21
costa -32 -5 33 36
cotabato -17 -16 -17 8
coteccons -23 -22 -23 -22
cotton -4 -4 25 33
county -20 -20 12 -20
coupe -30 -30 -30 -30
court -13 -13 13 -13
courtois -17 -16 28 30
coutinho -4 -4 41 54
couture 0 0 41 0
cover -22 -21 -22 -21
cp -60 -60 -60 -60
cp10 -21 -20 -21 -21
cpi -37 -37 -37 -37
cpmb -18 -17 -18 -17
cpp -24 -23 -24 -23
cpu -19 -19 -19 -19
cpxd -20 -20 -20 -20
cq -18 -17 -18 -17
cqđt -40 -40 -40 -40
cr -27 -26 -27 -26
cr7 -48 -48 -48 -48
craig 40 45 38 0
crawford -7 -7 37 17
creators 25 26 18 -7
crete -16 -15 -16 -15
crf -19 -18 -19 -18
crimea -33 -33 -33 -33
cris 39 -4 -4 -4
cristiano 60 -11 -12 26
croatia -29 -29 -29 -29
cross -19 -19 18 -19
crossfire -17 -16 -17 -17
crotone -25 -24 -25 -24
crow -19 -18 -19 -18
cruise -17 -16 38 26
cruiser -36 -35 -36 -35
cruyff 0 0 43 24
cruz -16 -15 27 -15
crystal -18 -43 -24 -43
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
ctck -34 0 -34 -33
ctcp -45 -44 -45 -45
ctd -17 -16 -17 -17
ctg -23 -23 -23 -23
cti -18 -17 -18 -17
ctv -45 -45 -45 -45
cty -54 -54 -54 -54
cu 36 14 13 -19
cua 6 -19 -19 -19
cuadrado 0 0 41 54
cub -21 -20 -21 -21
cuba -56 -56 -56 -56
cuevas 0 0 36 39
cui 34 0 0 31
culture -17 -16 -17 -17
cumargold -21 -20 -21 -21
cummins -19 -19 -19 -19
cun -23 -22 -23 -22
cung -43 -43 -3 -12
cup -60 -60 -60 -60
curry 0 0 34 39
cuông -38 -37 -8 13
cuốc -16 -15 -16 -15
cuối -60 -59 -40 -60
cuốn -28 -28 -28 -28
cuộc -60 -60 -45 -60
cv -27 -26 -27 -26
cvi -21 -20 -21 -21
cvn -23 -22 -23 -22
cvt -29 -28 -29 -29
cvđ -20 -20 -20 -20
cx -34 -33 -34 -33
cx5 -21 -20 -21 -21
cyber 16 -13 -13 -13
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
cái -13 -57 -58 -57
cám -28 -27 21 15
cán -19 -45 -45 -45
cánh -38 -37 -18 -37
cáo -32 -32 -32 -32
cáp 3 -28 -9 -29
cát 6 4 -31 -56
cân -35 -34 -35 -34
câu -57 -57 -57 -57
cây -48 -47 -48 -47
cãi -17 -16 -17 -17
cò -22 -21 -22 -21
còi -10 -9 29 -9
còn -40 -60 -50 -60
có -60 -60 -46 -51
cóc -18 -17 -18 -17
cô -60 -29 -60 -60
côn -2 -37 2 -3
công -1 1 -18 -19
cù 10 -27 4 -28
cùng -60 -60 -60 -60
cú -48 -48 -48 -48
cúc 19 -16 33 41
cúng -21 -20 -21 -21
cúp -51 -50 -51 -50
căn -54 -54 -12 -23
căng -37 -37 -12 -37
cđ -45 -45 -45 -45
cđgt -29 -29 -29 -29
cđsp -16 -15 -16 -15
cđv -54 -53 -54 -54
cđvn -16 -15 -16 -15
cũ -7 -7 27 -7
cũng -60 -60 -60 -60
cơ -33 -60 -27 -29
cơm -25 -25 -25 -25
cơn -39 -38 -39 -38
cư -23 -16 11 3
cưa -18 -17 -18 -17
cương -32 19 37 33
cưới -10 -29 -30 -29
cướp -41 -40 -21 -40
cười -33 -33 -33 -33
cường 18 8 39 41
cưỡng -22 -21 13 16
cạn -23 -22 -23 -22
cạnh -33 -33 -33 -33
cả -60 -60 -60 -60
cải -37 -37 -18 -37
cảm -49 -48 -19 -18
cản -22 -22 -22 -22
cảng -52 -52 -52 -52
cảnh -20 -16 -9 -7
cấm -36 -35 -36 -35
cấn 33 -17 -18 -17
cấp -51 -51 -15 -11
cấu -30 -29 -30 -29
cầm -9 -38 3 -39
cần -60 -60 -15 -8
cầu -60 -60 -11 -16
cẩm 17 13 -7 4
cẩn -25 -24 5 10
cận -43 37 -7 -43
cập -56 -55 -56 -55
cậu -50 -50 -50 -50
cắn -18 -17 -18 -17
cắt -35 -34 -35 -34
cặp -51 -51 -51 -51
cọp -16 -15 -16 -15
cỏ -29 -29 -29 -29
cố -51 -50 -51 -50
cốc -28 -27 18 -27
cống -30 -29 -30 -29
cốp -16 -15 -16 -15
cốt -20 7 9 -20
cồ -17 -16 -17 -17
cồn -25 -24 -25 -24
cồng -34 -33 -34 -33
cổ -57 -57 -57 -57
cổng -42 -41 -42 -41
cỗ -29 -28 -29 -28
cộng -60 -60 -43 -32
cột -26 -25 -26 -25
cờ -33 -32 -33 -32
cụ -60 -60 -60 -60
cục -60 -60 -60 -60
cụm -37 -37 -37 -37
cụt 9 -16 -17 -17
củ -42 -42 -42 -42
của -28 -28 -28 -28
củng 6 -23 -24 -23
cứ -51 -50 -51 -50
cứu -41 -40 -41 -41
cừ -31 -31 17 -31
cử -43 -43 -24 -43
cửa -26 -45 -45 -45
cửu -18 -10 -18 -44
cự -7 -26 34 22
cực -41 14 -12 -41
cựu -53 -53 -24 -53
d 12 1 4 19
d01 -33 -33 -33 -33
d1 -19 -18 -19 -18
d3 -19 -18 -19 -18
d40 -17 -16 -17 -17
d5100 -16 -15 -16 -15
da 9 -3 -45 -45
dae -10 37 23 -9
daegu -19 -19 -19 -19
daewoo 32 -11 -12 -11
dahoud 0 0 20 41
daiane 36 0 0 39
daily -4 -20 -34 -53
dailymail -37 -37 -37 -37
daisy 15 -4 32 -4
dakar -27 -26 -27 -26
daknish 0 0 34 31
dakota 36 -14 -15 10
daley 39 0 26 0
damascus -40 -40 -40 -40
dame -17 -16 13 -17
damien 38 0 0 0
damon 0 0 39 0
dan 44 -4 45 -4
dance -22 -21 -22 -21
dane 38 0 0 0
danh -4 -2 12 10
dani 60 0 0 0
daniel 60 40 0 31
daniella 41 0 0 50
danielle 41 0 20 24
daniil 39 0 0 0
danilo 20 -17 -18 25
danish 29 -7 12 -7
danny 51 26 0 0
dao -31 -30 15 -30
dap -19 -18 -19 -18
dara -18 -17 2 17
daraa -16 -15 -16 -15
daria 19 0 0 53
dark -19 -19 -19 -19
darmian -25 -24 8 6
darmstadt -18 -17 -18 -17
darren 48 0 0 24
dash -17 -16 3 -17
data -22 -22 -22 -22
datc -22 -21 -22 -21
dating 30 -7 -7 -7
davao -23 -22 -23 -22
dave 39 0 0 0
david 60 46 25 48
davidson -13 32 31 18
davies -15 -14 20 16
davis -19 -18 34 31
davos -22 -21 -22 -21
dawei -17 -16 -17 -17
dawn -22 5 -22 -22
dawson -18 -17 12 -17
day -29 -29 5 -5
dayan 0 0 20 44
dbc -25 -25 -25 -1
dc -34 -33 -34 -33
dcm -19 -19 -19 -19
ddg -23 -23 -23 -23
de 41 39 -25 -24
dead -22 -21 -22 -21
dean 15 29 30 26
decao 0 0 0 56
decima -25 -25 -25 -25
deena 40 0 0 0
deep -15 -14 11 -14
defence -16 -15 -16 -15
defense -24 -23 -24 -23
defoe -4 -4 33 26
deir -40 -40 -40 -40
del 41 36 -10 -9
dela 28 35 -4 -4
dele 50 0 0 0
delevingne 0 0 39 0
delhi -32 -32 -32 -32
dell 17 -24 1 23
deloitte -25 -25 -25 -25
delta -18 -17 -18 7
dembele -13 -13 27 18
demi 42 0 0 0
denayer 0 0 30 44
dengue -17 -16 -17 -17
denis 39 -9 -10 -9
denison 0 0 34 48
dennis 50 -4 -4 20
denny 40 0 0 0
deok 0 26 39 0
depay -13 -13 33 30
deportivo -19 -19 -19 -19
depot -19 -18 -19 -18
depp 0 0 46 43
der -1 12 11 -21
derby 2 -1 -28 -28
derinkuyu -18 -17 -18 -17
deschamps 15 -4 28 20
design -31 -30 -31 -30
desire -16 -15 -16 -15
destiny -16 -15 -16 -15
detroit -16 -15 -16 -15
deulofeu -4 -4 38 50
deutsche -21 -20 -21 -21
devi 19 0 38 58
devina 19 0 0 45
devos 0 0 49 60
dewey -27 -27 -27 -27
dex -23 -23 -23 -23
df -27 -27 -27 -27
dfb -18 -17 -18 -17
dhabi -22 -21 -2 -21
di -3 3 3 -51
dia -18 -17 -18 -17
diamond 14 -15 -16 -15
diana 33 -4 -4 52
diario -28 -28 -28 -28
dias -12 -11 21 -11
diaz -7 -7 34 23
dicaprio 0 0 39 0
dick 42 0 0 0
didier 35 -7 -7 -7
die 28 -9 -10 -9
diego 44 -22 -23 -22
dier -10 -9 36 25
diesel -18 -17 -18 -17
diff -32 -32 -32 -32
diff2017 -19 -19 -19 -19
digiworld -18 -17 -18 -17
digne -4 -4 32 -4
dijk -4 -4 44 -4
dillon 0 0 38 43
dimaggio 0 0 36 31
dimash 25 -4 -4 35
dinamo -17 -16 -17 -17
dinh -38 -38 -1 -1
dior -28 -28 -2 15
diosa 36 0 0 24
diplomat -23 -23 -23 -23
discovery -17 -16 -17 -17
disney -29 -29 -29 -29
dispatch -19 -19 -19 -19
display -30 -30 -30 -30
diva -19 -19 -19 -19
diêm -20 -20 -20 -20
diên -19 -12 2 -8
diêu 39 -4 15 20
diễm 58 52 60 43
diễn -60 -60 -24 -20
diệc 22 60 -7 -7
diệm 0 0 38 57
diện -36 -36 4 -1
diệp 54 35 46 43
diệu 39 43 32 20
dj -33 -32 -33 -32
django -3 -22 -22 2
djibouti -26 -26 -26 -26
djokovic 0 26 60 60
dl -46 -46 -46 -46
dmc -19 -18 -19 -18
dmitry 60 26 0 0
dms -16 -15 -16 -15
dn -60 -60 -60 -60
dna -20 -20 -20 -20
dnnn -37 -37 -37 -37
dnnvv -43 -42 -43 -43
dntn -24 -24 -24 -24
do -52 -34 -45 -40
doan -4 -4 37 39
doanh -17 -26 -3 -2
doc -35 -34 -35 -35
doctor -16 -15 -16 -15
doha -51 -50 -51 -50
dohc -25 -24 -25 -24
doji -47 -47 -47 -47
dolby -18 -17 -18 -17
dolce -23 -22 -23 -22
dollar -23 -22 -23 -22
dolores 29 0 20 41
domenicali 0 0 30 44
dominic 53 -4 -4 -4
dominick 32 0 0 39
don 25 -28 -29 -28
donacoop -15 -14 -15 10
donal 38 0 0 0
donald 60 0 0 45
donbass -36 -35 -35 -35
donetsk -29 -28 -29 -28
dong -1 30 -10 -30
donga 47 0 0 0
dongabank -17 -16 -17 -17
donnarumma -4 -4 49 60
doosan -28 -28 -28 -28
dortmund -42 -42 -42 -42
doss 0 0 32 41
douglas 46 0 20 0
dow -20 -20 -20 -20
down -17 -16 -17 -17
downey 0 45 20 0
downing -16 -15 4 -15
doãn 55 49 25 -7
dp -19 -19 -19 -19
dpm -17 -16 -17 -17
dpr -19 -18 -19 -18
dqc -21 -20 -21 -21
dr 6 -13 -13 11
dragon -37 -36 -37 -36
drake -27 -26 -27 -2
draxler -7 -7 38 45
dream -31 -30 -31 -30
drian -4 -4 33 -4
drive -26 -26 0 -26
driver -15 -14 23 -14
drogba -15 -14 23 10
ds -30 -30 -30 -30
dt -23 -23 -23 -23
du -16 -16 -18 -6
dual 18 -11 -12 -11
dubai -37 -36 -37 -36
dubke 0 0 41 50
ducati -43 -42 -43 -42
duda -4 -4 30 26
duerden 0 0 43 44
duk 0 37 32 0
duke -26 -26 -26 -26
duma -27 -27 -27 -27
dunford 0 0 44 0
dung -2 -43 36 36
dup -24 -24 -24 -24
dusko 38 0 0 0
dustin 45 0 0 37
duterte 15 -4 58 60
duy 30 39 37 35
duyên -6 -37 35 28
duyệt -7 -7 30 36
duẩn -4 -23 29 40
duệ -19 8 16 12
dvb -20 -20 -20 -20
dvd -26 -26 -26 -26
dwight 29 -7 -7 -7
dxg -19 -18 -19 -18
dybala -7 -7 41 50
dyer 0 0 41 34
dynamic -16 -15 -16 -15
dynamics -7 -7 37 -7
dzeko 0 0 43 0
dzũ 49 0 0 0
dài -28 -27 -2 12
dàn -39 -38 -39 -38
dành -27 -26 -27 -26
dám -24 -23 -24 -23
dáng -27 -26 -27 -26
dâm -19 -18 -19 -18
dân -60 -10 10 -14
dâng -22 -21 4 3
dây -28 -28 -28 -28
dã 20 -22 -22 -22
dãy -27 -27 -27 -27
dê -10 24 10 21
dì -16 -15 19 35
dìm -4 -4 25 42
dính -18 -17 2 -17
dòng -47 -46 -47 -46
dù -60 -60 -60 -60
dùng -44 -44 -18 -20
dĩ -42 13 10 -42
dĩa 0 0 38 0
dĩnh 25 42 60 -4
dũ -20 -20 27 41
dũng 35 13 60 60
dơi -17 -16 -17 -17
dư 3 -38 10 17
dưa -35 -35 -9 -35
dương 14 -10 8 4
dưới -53 -53 -53 -53
dường -36 -35 -36 -35
dưỡng -16 -15 22 9
dược -41 -40 -41 -40
dạ 14 -5 -12 -32
dạng -19 -18 -19 -18
dạo -25 -24 -25 -24
dạy -27 -27 -27 -27
dải -30 -30 -30 -30
dấn -4 -4 28 39
dấu -37 -36 -37 -37
dần -32 -31 14 6
dầu -49 -49 -49 -49
dẫn -38 -37 -38 -38
dẫu -40 -39 -40 -39
dật -4 39 30 -4
dậu -52 -52 -6 -7
dế -10 -9 25 -9
dền -16 -15 -16 -15
dễ -32 -32 -32 -32
dệt -32 -31 -32 -31
dị -26 -26 -26 -26
dịch -51 -14 7 -51
dịp -33 -32 -33 -32
dịu 21 -11 33 19
dọc -28 -28 -28 -28
dọn -19 -19 -19 -19
dốc -28 -27 -28 -28
dồi 0 0 45 39
dồn -18 -17 -18 -17
dụ 21 42 12 -17
dục -21 12 28 36
dụng -23 -22 33 -22
dứa 16 -9 10 15
dứt -21 -20 -21 -21
dừa -30 -29 -30 -29
dừng -26 -26 -26 -26
dữ -28 -28 -28 -28
dự -50 -32 -23 -21
dựa -38 -38 -38 -38
dực -12 -11 18 -11
dựng -23 -22 -23 -22
e -18 -10 -35 -13
e250 -18 -17 -18 -17
e300 -22 -21 -22 -21
e5 -31 -30 -31 -30
e63 -19 -19 -19 -19
ea -39 -39 -39 -39
eaba -17 -16 -17 -17
eagle -16 -15 -16 -15
earth -25 -24 -25 -24
east -16 -15 10 -15
eastern -24 -23 -24 -23
easy -17 -16 -17 -17
ebd -24 -24 -24 -24
ebisu -4 49 -4 -4
ebola -29 -28 -29 -28
ec -32 -32 -32 -32
ecb -24 -23 -24 -23
echigo -26 -25 -26 -25
echo -19 -19 -19 -19
ecmo -23 -23 -23 -23
eco -25 -24 -25 -24
ecoboost -23 -23 -23 -23
ecohome -17 -16 -17 -17
economics -18 -17 -18 -17
ecosport -29 -28 -29 -28
ecu -16 -15 -16 -15
ecuador -30 -29 -30 -29
ed 46 -4 25 -4
eddie 46 0 0 44
eden 47 -7 -7 -7
ederson 42 0 20 47
edgar 38 40 32 24
edge -33 -33 -33 -33
edin 43 0 0 0
edinburgh -16 -15 -16 -15
edinson 41 0 0 0
edition -38 -37 -38 -37
edm -19 -19 -19 -19
edo -20 -20 -20 -20
edouard 40 0 0 0
eduardo 41 19 -7 -7
edward 41 19 -7 -7
edwards 0 0 38 0
edwin 25 -11 -12 -11
eez -19 -19 -19 -19
efron 0 0 45 0
egrowth -21 -20 -21 -21
egyptair -17 -16 -17 -17
eia -20 -20 -20 -20
eib -19 -18 -19 -18
eibar -26 -26 -26 -26
eid -24 -23 -24 -23
eiffel -23 -22 -23 -22
eiko 38 0 0 0
ein 10 -15 -16 -15
einstein -4 -4 35 -4
ek 0 0 0 58
ekateria 0 0 43 0
ekaterina 36 -7 -7 -7
ekip -19 -18 -19 -18
el 18 20 -33 -33
elaine 32 0 0 34
elantra -28 -27 -28 -27
elder 0 0 30 37
electric -16 -15 -16 -15
electronics -18 -17 -18 -17
eleven -29 -29 -29 -29
elie 38 0 0 24
elise 26 0 0 41
elite -16 -15 -16 -15
elizabeth 56 22 52 51
elle 29 -20 -21 10
elleman 0 0 32 34
ellis 16 17 16 -9
ellison 0 0 42 39
elly 49 0 0 24
eln -32 -32 -32 -32
elneny 0 0 36 31
elon 49 26 0 0
elvis 32 -4 -4 -4
elysee -32 -31 -32 -31
elysees -26 -26 -26 -26
elyseé -22 -21 -22 -21
em -60 -38 -12 -10
ema -16 -15 -16 -15
email -33 -33 -33 -33
emerick -4 50 -4 -4
emery 0 0 36 24
emilia 36 0 0 31
emily 53 0 0 49
emirates -38 -38 -38 -38
emma 50 0 0 56
emmanuel 60 -4 -4 -4
emp -19 -18 -19 -18
empire -17 -16 -17 -17
encantado -17 -16 -17 -17
endo -19 -18 1 -18
enduro -26 -25 -26 -25
energica 16 -9 -10 25
energy -19 -18 -19 -18
enfield -10 36 28 -9
eng -7 43 29 -7
engadget -17 -16 -17 -17
engineering -25 -25 -25 -25
england -23 -22 -23 -22
english -7 -7 29 23
enrique 44 33 55 60
enterprise -30 -30 -30 -30
entertainment -29 -28 -29 -28
eos -17 -16 -17 -17
epa -47 -46 -47 -46
epc -33 -32 -33 -32
epic -21 -20 -21 -21
eps -17 -16 -17 -17
epstein -4 -4 36 -4
er -17 17 -17 -17
erdem 0 0 34 34
erdogan 19 0 57 60
erdoğan 0 0 20 41
eric 50 -11 8 -11
ericsson -13 14 13 -13
erik 13 -20 -21 -21
eriksen -7 -7 29 30
eritrea -19 -18 -19 -18
erler 0 0 26 39
erm -25 -25 -25 -25
ernest 32 22 -4 -4
ernesto 56 26 0 0
ernst -13 20 -13 -13
ertiga -24 -24 -24 -24
es -22 -21 -22 -21
es350 -19 -18 -19 -18
esc -17 -16 -17 -17
esha 44 0 0 0
esheep -7 -7 29 -7
esop -29 -28 -29 -29
espanyol -18 -17 -18 -17
espn -35 -35 -35 -35
essen 0 0 0 45
essential -21 -20 -21 -21
esteban 60 37 0 0
estonia -34 -34 -34 -34
et -16 -15 -16 -15
eternalblue -24 -23 -24 -23
etf -23 -22 -23 -22
ethan 29 0 0 52
ethanol -28 -27 -28 -28
ethiopia -23 -22 -23 -22
etienne 9 -16 19 -17
etihad -35 -34 -35 -34
eto 19 37 20 37
ettinger 36 33 0 0
eu -60 -60 -60 -60
eubank 36 0 39 24
eugene 30 -7 25 -7
eui 0 49 0 0
eun 14 38 35 -15
eunjin -16 -15 -16 -15
euphrates -26 -26 -26 -26
eur -24 -24 -24 -24
euro -48 -47 -48 -48
eurocham -22 -21 -22 -21
europa -51 -50 -51 -50
europe -17 -16 -17 -17
european -22 -22 -22 -22
eurosport -19 -19 -19 -19
eurozone -25 -25 -25 -25
ev -23 -23 -23 -23
eva 15 -23 -24 1
evan 48 0 0 24
evans -17 10 24 28
evelyn 29 0 0 39
evening -29 -28 -29 -29
evennett 0 0 26 46
everest -31 -30 -31 -30
everton -50 -50 -50 -50
evfta -26 -26 -26 -26
evita 32 0 0 51
evn -23 -42 -43 -42
evo -21 -20 -21 -21
excel -16 -15 -16 -15
exciter -29 -29 -29 -29
exclusive -26 -26 -26 -26
eximbank -32 -32 -32 -32
exo -22 -21 -22 -21
expedition -29 -28 -29 -28
explorer -24 -24 -24 -24
expo -18 -17 -18 -17
express -32 -31 -32 -31
exynos -26 -25 -26 -25
eyed -7 43 -7 -7
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
faber 0 33 38 0
fabian 19 -13 21 -13
fabinho -22 -21 -22 3
fabio 37 -9 10 -9
fabregas -4 -4 43 48
face -50 -50 -50 -50
facebook -60 -60 -60 -60
facebooker -7 -26 -26 -26
falcao -13 -13 31 22
fall 8 -17 -18 -17
fallon 0 0 44 43
fan -18 -37 -18 -38
fanning 0 0 51 24
fanpage -28 -27 -28 -27
fansipan -18 -17 -18 -17
farc -23 -23 -23 -23
farhana -4 -4 -4 37
farm -16 -15 -16 -15
faros -22 -21 -22 -21
fars -24 -24 -24 -24
fashion -30 -30 -30 -30
fast -34 -33 -34 -33
fatah -19 15 -19 -18
fattah 0 45 0 0
faulkner 0 0 43 31
faye 0 0 36 47
fb -7 -39 -39 -39
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
fedrick -4 -4 21 39
feed -23 -22 -23 -22
fehr 0 0 44 0
felipe 47 0 0 34
felix 31 12 -15 -14
fellaini -29 -29 12 -29
fenerbahce -18 -17 -18 -17
ferdinand 28 -4 43 40
fergie 0 0 0 44
ferguson -4 -4 49 47
fernando 52 33 -4 -4
ferrari -28 -47 -16 -47
fest -21 -20 -1 -21
festival -40 -40 -40 -40
fhs -19 -19 -19 -19
fi -35 -35 -35 -35
fiard 0 0 40 0
fiat 20 -21 -22 -21
fidel 50 0 0 24
fidget -22 -21 -22 -21
fiesta -17 -16 3 -17
fifa -48 -47 -48 -47
fifi 3 -16 -17 -17
fifty 12 -13 -13 -13
figaro -17 -16 -17 -17
fight -25 -25 -25 -25
fighting -15 -14 5 -14
figo -4 -4 35 -4
figures -4 22 30 -4
fiji -26 -26 -26 -26
filipe 38 33 0 0
fillon 0 0 52 52
filmotechnic -12 -11 -12 36
final -26 -26 -26 -26
finance -23 -23 -23 -23
financial -27 -26 -27 -26
find -19 -19 -19 -19
finley 0 0 0 46
finsbury -24 -23 -24 -23
finviz -18 -17 -18 -17
fiona 40 0 0 0
fiorentina -26 -26 -26 -26
fire -23 -23 -23 -23
fireball -18 -17 -18 -17
firefox 15 -25 -25 -1
fireworks -21 -20 -21 -21
first -23 -23 -23 -23
fit 6 -13 6 -13
fitness -18 -17 -18 -17
fitr -23 -22 -23 -22
fitzgerald -42 -42 -42 -42
fizik -17 -16 -17 -17
fki -16 -15 -16 -15
flamengo -21 -20 -21 -21
flash -18 -17 -18 -17
flc -48 -47 -48 -47
flentje 0 0 40 53
fletcher -17 -16 9 -17
flickr -24 -23 -24 -23
flight 25 -9 -10 -9
florentino 60 0 0 0
flores -4 -4 60 60
florian 39 0 20 0
florida -21 -40 -21 -40
florua -20 -20 -20 -20
floyd 52 0 0 34
flying 2 3 -24 -23
flynn 26 0 57 60
fm -23 -23 -23 -23
fn -27 -26 -27 -26
fna -26 -25 -26 -25
fob -16 -15 -16 -15
focus -25 -24 21 -24
fognini 0 0 36 37
fohla -19 -19 -19 -19
folger 0 0 30 39
fomosa -17 -16 -17 -17
fonte -4 -4 33 -4
food -18 -17 -18 -17
foods -26 -26 -26 -26
football -32 -31 -32 -31
for -30 -30 -30 -30
forbes -17 -36 -17 -37
force -32 -31 -32 -31
ford 3 -15 1 11
foreign -11 -30 -30 -30
forkel 0 0 48 31
formosa -47 -47 -47 -47
fortune -19 -19 0 -19
fortuner -44 -43 -44 -43
fortwo -29 -28 -29 -29
forward -16 -15 -16 -15
foster -17 10 9 18
foundation -22 -21 -22 -21
four -19 -19 -19 -19
fourfourtwo -18 -17 -18 -17
fox -41 -40 0 2
foxconn -30 -29 -30 -29
fpt -43 -42 -17 -43
fpts -28 -28 -28 -28
france -31 -4 -31 -31
francesco 40 0 0 0
francis 36 -4 -4 55
francisco 1 4 -36 -36
franco 26 0 38 39
francois 60 60 38 0
frank 52 19 18 27
frankfurt -33 -32 -33 -32
frankie 38 0 0 0
franklin 20 -9 10 -9
franz 33 22 -4 -4
françois 42 45 0 0
fred 42 0 0 44
freddie 33 -4 -4 -4
free -29 -29 -29 -29
freeland 0 0 34 34
freiburg -25 -25 -25 -25
friedland 0 0 44 41
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
fu 30 -4 39 33
fuchs -7 -7 22 23
fujitsu -18 -17 -18 -17
fukuoka -29 -28 -29 -29
fukushima -21 -20 -21 -21
fulbright -29 -28 -29 -28
full -29 -29 -29 -29
fumio 44 0 0 0
fund -19 -18 -19 -18
furious -28 -28 -28 -28
fury -13 -13 27 11
fusion -16 -15 10 -15
futenma -19 -19 -19 -19
futsal -29 -29 -29 -29
future -16 -15 -16 -15
futures -23 -22 -23 -22
fuv -22 -21 -22 -21
fx -21 -20 -21 -21
fz -19 -18 -19 -18
fz150i -16 -15 -16 -15
g 0 1 -1 17
g20 -51 -50 -51 -50
g310r -22 -22 -22 -22
g36 -17 -16 -17 -17
g6 -34 -33 -34 -33
g650 -21 -20 -21 -21
g7 -41 -41 -41 -41
g8 -19 -18 -19 -18
ga -15 -1 25 17
gaal 0 0 59 0
gabbana -22 -22 -22 -22
gabon -19 -19 -19 -19
gabriel 54 19 39 42
gabrielle 19 0 40 0
gaddafi -4 -4 47 47
gadot 0 0 53 44
gael 29 -7 18 -7
gaga 0 0 60 0
gai 4 -15 -16 -15
gal 49 -4 -4 20
gala -5 -30 -31 -30
galacticos -19 -19 -19 -19
galaxy -57 -57 -57 -57
galinkar 0 0 38 0
gallup -16 -15 -16 -15
game -32 -32 -32 -32
gameiro -18 -17 17 13
games -60 -60 -60 -60
gameshow -17 -16 -17 -17
gan -23 -23 -4 -23
gang -29 -28 -29 -28
gangnam 49 0 0 24
gangwon -47 -47 -47 -47
ganhdadia -16 -15 -16 -15
gao 3 -29 -29 -29
gaokao -17 -16 -17 -17
gap -21 -20 -21 -21
garcia -4 -4 38 -4
garden -6 -31 -12 -31
gareth 56 -4 -4 -4
gargash 0 0 43 37
garros -46 -45 -46 -45
gary 37 7 -19 18
gas -34 -34 -34 -34
gaston 42 0 0 0
gate 10 -9 27 -9
gates -4 -4 57 43
gatilov 0 26 34 31
gatwech 0 0 32 45
gaulle -18 -17 15 -17
gaviria 0 0 26 41
gaz -16 -15 -16 -15
gaza -28 -27 -28 -27
gazprom -17 -16 -17 -17
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
gede -4 -4 39 20
gee -4 22 36 -4
geleximco -15 -14 -15 10
gelson 46 0 0 0
gemek -16 -15 -16 -15
gemma 34 0 0 41
genene 39 0 0 0
general 11 0 -27 -26
generation -19 -19 -19 -19
geneva -37 -36 -37 -37
gennady 38 0 0 0
gentiloni 0 0 38 31
geographic -23 -22 -23 -22
geopolitical 29 19 -7 -7
george 46 -19 13 32
georgia -23 -22 -23 -22
georgina 51 0 0 31
georgy 44 -4 -4 -4
gerald 36 -13 -13 -13
gerard 50 0 0 0
gerhardt -7 19 18 27
germain -29 -28 -29 -28
gerrard 15 -4 33 35
gerry 44 0 0 0
geskin 0 0 38 0
getty -51 -50 -51 -50
geun -4 60 -4 -4
gex -16 -15 -16 -15
gh4 -16 -15 -16 -15
ghana -25 -25 -25 -25
ghani 19 0 38 31
ghen -28 -28 -28 -28
ghi -48 -48 -10 -5
ghost -21 -20 -21 -21
ghouta -22 -21 -22 -21
ghz -20 -20 -20 -20
ghép -17 -16 -17 -17
ghế -29 -28 -29 -28
ghềnh 12 -17 -18 -17
gi -26 -25 -26 -25
gia 0 8 -24 -18
giai -44 -17 -44 -44
gian -26 -26 -6 -26
giang -5 11 15 3
gianh -23 -23 -23 -23
gianluca 41 0 0 0
gianluigi 58 0 0 0
gianni 39 0 0 0
giao -12 -20 -37 -19
gibson -13 -13 -13 31
gif -16 -15 -16 -15
giggs -4 -4 32 -4
gigi 39 22 15 -4
gil 33 22 30 -4
gilles 38 -4 -4 -4
gimenez -12 -11 21 -11
gina 40 0 0 34
gini -16 -15 -16 -15
gio -29 -29 -29 -29
gionee -24 -24 -24 -24
giovanni 28 -4 -4 26
girl -29 -28 -29 -29
girls -22 -21 -22 -21
giroud 0 0 47 60
gisele 29 0 0 44
gita -12 -31 -31 -31
giuseppe 33 -9 -10 -9
giza -19 -19 -19 -19
già -19 -19 0 -19
giàn -17 -16 -17 -17
giàng 31 -16 3 -17
giành -29 -29 -29 -29
giàu -24 -24 27 13
giày -22 -21 -22 -21
giá -60 -60 -46 -60
giác -17 -16 9 -17
giám -60 -47 -48 -49
gián -18 -17 -18 -17
giáng 13 2 -31 -31
giáo -60 -60 -32 -22
giáp 13 -10 25 21
giây -35 -34 -35 -34
giã 1 -18 -19 -18
giêng -52 -52 -52 -52
gió -48 -48 -48 -48
gióng -25 -24 13 -24
giúp -29 -28 -29 -28
giả 17 -35 -35 -35
giải -60 -60 -60 -60
giảm -42 -41 -42 -41
giảng -33 -33 -33 -33
giấc -35 -34 -35 -34
giấu -24 -24 -24 -24
giấy -55 -54 -35 -17
giận -22 -21 -22 -21
giật -19 -19 -19 -19
giằng -16 -15 -16 -15
giẽ -24 -23 -24 -23
giếng -20 -20 -20 -20
giết -48 -48 -48 -48
giọng -14 -43 -43 -43
giọt -17 -16 -17 -17
giỏi -21 -20 -21 -21
giống -45 -45 -45 -45
giồng -27 -26 -27 -26
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
gnabry -4 -4 32 39
go -6 28 1 -31
goal -34 -34 -34 -34
goblin -25 -25 -25 -25
god -16 -15 -16 -15
godin -20 -20 9 4
gofd -17 -16 -17 -17
gogh -4 -4 35 -4
gol -29 -28 -29 -28
golan -25 -25 -25 -25
gold -12 6 -12 -31
golden 4 -1 -28 -28
goldman -24 -23 -24 -23
goldream -16 -15 -16 -15
goldstone 0 0 38 44
golf -25 -24 -25 -24
golo 0 52 0 0
gomes -12 -11 39 33
gomez -12 -11 40 13
gong -22 -22 -22 -22
gonzalez -4 -4 35 -4
gonzalo 49 0 0 0
good 5 -20 -1 -20
goodison -21 -20 -21 -21
google -37 -56 -56 -56
gopi 26 0 0 39
gorbatko 0 0 38 43
gordon 30 19 25 17
goretzka -22 -21 21 3
gorilla -17 -16 -17 -17
gorsuch 0 0 38 44
got 28 -14 -15 -14
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
grace 47 22 15 20
graff -7 -7 12 34
graham 39 -4 49 39
grai -21 -20 -21 -21
grammy -23 -23 -23 -23
gran -23 -23 -23 -23
granada -22 -21 -22 -21
grand -20 -49 -50 -49
grande -4 -4 57 39
granit 21 -20 -20 -20
gray -4 -4 38 26
grdp -17 -16 -17 -17
great -26 -26 -26 -26
greater -17 10 -17 -17
green 27 17 28 23
greenland -25 -25 -25 -25
grenfell -39 -39 -39 -39
griezmann 19 26 60 60
grindeanu 0 0 34 44
grosjean 0 0 39 31
group -42 -42 -42 -42
grove -12 -11 21 -11
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
guenther 19 0 26 37
guerreiro -10 -9 27 15
gueye -16 -15 10 -15
guidetti -19 -18 16 6
guinea -35 -34 -35 -34
guinness -21 -20 -21 -21
gulen -4 -4 32 43
gulfstream -16 -15 -16 -15
gun -12 15 29 -11
gunaratna 0 0 26 39
gunners -17 -16 -17 -17
gupta 0 0 45 37
gurkha -7 -7 -7 45
gustav 11 -14 -15 -14
gustave 0 26 0 56
guterres 0 0 54 44
guy 30 19 12 -7
guzzi -18 -17 -18 -17
gv -34 -33 -34 -33
gwan -13 24 -13 -13
gx -26 -26 -26 -26
gx460 -19 -19 -19 -19
gym -16 -15 -16 -15
gypsy 12 -7 -7 30
gà -36 -36 -17 -12
gành -22 -21 -22 -21
gái -31 -30 6 20
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
gõ -19 -18 -19 -18
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
gấu -24 -23 -24 24
gần -56 -56 -56 -56
gậy -16 -15 -16 -15
gắn -28 -27 -8 -27
gặp -41 -41 -41 -41
gọi -32 -32 -32 -32
gốc -19 -19 -19 -19
gốm -20 -20 -20 -20
gồm -16 -15 -16 -15
gỗ -29 -29 -29 -29
gỡ -17 -16 3 -17
gợi -25 -24 -25 -24
gừng -23 -23 -23 -23
gửi -38 -37 -38 -37
h 13 12 17 32
h1 -19 -18 -19 -18
h2 -19 -19 -19 -19
h5n1 -20 -20 -20 -20
h7n9 -22 -21 -22 -21
ha -5 1 2 -42
haas -22 5 23 3
haase -12 -11 14 23
habana -24 -24 -24 -24
habeco -20 -20 -20 -20
hackenberger 0 0 45 0
hacker -19 -18 -19 -18
hacksaw 41 -4 -4 30
hadba -22 -21 -22 -21
hadid 0 33 55 34
hae -7 46 12 -7
haftar -4 -4 28 26
hag -31 -30 -31 -30
hagl -56 -56 -56 -56
hai -37 -60 -27 -21
haider 49 0 0 0
hailey 41 0 0 24
haiti -26 -26 -26 -26
hakan 40 33 0 0
halep -4 -4 37 47
haley 19 26 49 47
hall -7 -7 27 -7
halle 6 -30 -30 -30
ham -37 -37 -37 -37
hama -32 -32 -32 -32
hamad 6 -34 -34 20
hamahmy 0 0 38 31
hamas -27 -27 -27 -27
hamburg -42 -42 -42 -42
hamburger -17 -16 -17 -17
hamilton 8 -21 26 41
hamou 0 0 38 41
han 40 12 -15 29
hang -11 7 -31 -30
hanh -12 -11 23 36
hani 15 -14 -15 -14
hanoi -12 -31 -12 -31
hanák 0 0 36 24
hao -23 -23 2 -23
hapilon 0 0 51 56
happy -26 -25 -26 -25
hapro -17 -16 -17 -17
haqqani -18 -17 -18 -17
hardwell -19 -18 -19 -18
hari 60 26 44 60
harison 0 0 20 41
harisu 0 0 0 54
harit -13 -13 16 -13
harley 35 -13 -13 -13
harmony -21 -20 -21 -21
harper -1 -20 9 23
harpoon -20 -20 -20 -20
harris -4 -4 42 33
harry 55 -11 -12 41
hart -29 -2 21 18
harvard -36 -36 -36 -36
harvey 0 0 30 45
hashimoto 26 0 34 0
hassan 45 -4 33 30
hathaway -22 -21 -2 -21
haute 32 26 26 0
havana -21 -20 -21 -21
hawaii -39 -39 -39 -39
hawk -32 -32 -32 -32
hawking 0 0 46 52
hawkins 0 0 34 41
hawthorns -16 -15 -16 -15
hay -23 -48 -48 -48
hayden 28 -4 39 44
hayes 0 0 26 44
haywood 0 0 34 37
hayya 0 0 26 39
hazard -4 -4 51 60
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
hdc -15 -14 5 30
hdmi -20 -20 -20 -20
hdr -24 -24 -24 -24
hdv -18 -17 -18 -17
head -10 -9 27 -9
health -19 -19 -19 -19
heart -24 -23 -24 -23
heat -17 -16 -17 -17
heather 44 0 0 0
heathrow -19 -18 -19 -18
hector 37 11 10 22
hee -4 48 60 -4
heerden 0 0 40 0
heineken -24 -23 -24 -23
heinz 0 58 0 0
helen 47 33 -4 47
helios -17 -16 -17 -17
hellen 60 0 0 0
hello -22 -21 -22 -21
helmut 53 0 0 0
hen -4 -4 39 20
henderson -1 -20 -21 -21
heng 50 49 32 0
hennessey -15 -14 5 10
henrik 38 0 0 0
henrikh 46 -7 -7 17
henrique 46 0 0 0
henry 45 29 42 40
heo 5 -20 -1 11
hepburn 0 26 40 31
herald -17 -16 -17 -17
herbalife -17 -16 -17 -17
herbish 0 0 38 0
hercules -18 -17 -18 -17
herdi 26 0 0 44
heritage -18 -17 -18 -17
hermes -32 -31 -32 -31
hernandes 0 0 46 0
hernandez -26 -26 31 9
hernando 40 26 26 0
hernanes -15 -14 -15 20
hernández 0 33 51 50
herrera -24 -24 31 26
hersh 0 0 36 39
hertha -24 -23 -24 -23
hesselink 0 0 0 45
hessen -33 -32 -33 -32
heuer -17 -16 -17 -17
heung -20 -20 -20 -20
hezbollah -24 -24 -24 -24
hf -20 -20 -20 -20
hh -26 -26 -26 -26
hhc -20 -20 -20 -20
hhhv -20 -20 -20 -20
hhs -16 -15 -16 -15
hhvn -24 -23 -24 -23
hi -29 -29 -4 -29
hidden 30 -7 -7 -7
hidehiro 38 -7 -7 17
high -29 -29 -29 -29
highlander -34 -33 -34 -33
highlight 15 -4 -4 35
highlights -17 -16 -17 -17
higuain 0 0 43 53
hill -29 -28 14 9
hillary 54 -4 -4 20
hills -35 -8 -35 -34
hilton -21 -20 -21 -21
hilux -30 -30 -30 -30
him 29 16 -29 -28
himalaya -16 -15 -16 -15
hindu -23 -23 -23 -23
hinh -15 31 29 -14
hiroshi 38 0 20 24
hiroshima -21 -20 -21 -21
history -19 -19 -19 -19
hitexvinam -17 -16 -17 -17
hitler 0 0 38 58
hiv -51 -51 -51 -51
hiên 8 34 47 41
hiếm -26 -26 -26 -26
hiến -24 -10 5 3
hiếp -25 -24 -25 -24
hiếu 22 7 41 42
hiềm 0 0 0 43
hiền 39 23 49 48
hiểm -16 -15 -16 -15
hiển 12 38 40 42
hiểu 31 45 10 -9
hiện -57 -60 -44 -28
hiệp -60 -40 -10 1
hiệu -52 -25 -5 -2
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
ho 14 11 44 -15
hoa -21 -18 8 6
hoan -20 -20 39 40
hoang 17 -20 -20 -20
hochiminh -16 -15 -16 -15
hocmai -19 -18 -19 -18
hoffenheim -19 -18 -19 -18
hokkaido -22 -21 -22 -21
hold -17 -16 -17 -17
holding -24 -23 -24 -23
holdings -29 -28 -29 -28
holland -15 -14 29 -14
hollande 0 0 53 41
hollywood -12 -46 -46 -11
holt 0 0 38 0
holyfield 0 0 26 44
homage 33 35 -7 27
home -17 -36 -4 -12
homecoming -23 -22 -23 -22
homepod -28 -27 -28 -28
homs -32 -31 -32 -31
hon 0 0 26 45
honda -18 -58 -58 -58
hondajet -20 -20 -20 -20
honduras -44 -43 -44 -44
honey 23 -15 17 -15
hong -24 -13 -17 -53
hongkong -7 -26 -26 -26
honolulu -26 -25 -26 -25
hoo 28 -4 21 -4
hoon 12 19 22 -7
hooper -4 -4 25 33
hope 18 -11 -12 -11
hopkins -13 -13 13 11
horea -29 -29 -29 -29
horizon 0 0 45 0
hormuz -19 -19 -19 -19
horn -4 -4 46 30
hornet -23 -22 -23 -22
hose -42 -42 -42 -42
host -18 -17 -18 -17
hot -18 -43 -44 -19
hotel -22 -21 -22 -21
hotels -20 -20 -20 -20
hotgirl -19 -18 -19 -18
hotline -32 -31 -32 -31
hotspur -19 -19 -19 -19
house -30 -30 -10 -30
houston -19 8 30 16
houthi -23 -23 -23 -23
how -24 -23 -24 -23
howard 16 -13 26 40
hoài 35 34 18 29
hoàn -6 -14 6 19
hoàng 30 23 13 9
hoành -15 -1 3 -34
hoãn -18 -17 15 7
hoạch -43 -42 -8 -18
hoạt -44 -17 -6 -4
hoảng -27 -27 -27 -27
hoắc 38 -11 -12 19
hoằng -34 -33 -34 -33
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
hsu 39 0 36 0
hsx -23 -22 -23 -22
ht -32 -32 -32 -32
htc -43 -42 -43 -42
htd -17 -16 -17 -17
htv3 -16 -15 -16 -15
htv7 -18 -17 -18 -17
htx -50 -49 -50 -49
hu -17 -16 9 -17
hua -17 -16 16 8
huang 29 -7 -7 17
huawei -26 -26 -26 -26
huayra -22 -22 12 -22
hublot -21 -20 -21 -21
huckabee 0 48 20 0
hud -18 -17 -18 -17
huddersfield -5 -24 -25 -24
huffington -20 -20 -20 -20
hugh 42 0 0 0
hughes -16 -15 4 -15
hugo 43 22 28 -4
hui 0 0 45 37
hulkenberg -4 -4 32 26
hull -40 -40 -40 -40
hulme 0 0 45 24
human -16 -15 -16 -15
humvee -23 -22 -23 -22
hun 40 37 42 -13
hung -32 -32 -13 -32
hungary -31 -31 -31 -31
hunter 34 0 30 41
huntington -10 34 20 -9
huoai -25 -25 -25 -25
huracan -30 -30 -30 -30
husqvarna 30 -4 -4 26
hussein -12 -11 41 26
hut -17 -16 -17 -17
hutech -17 -16 -17 -17
huth 0 0 38 24
huy 21 29 32 29
huyndai -25 -24 -25 -24
huynh 15 22 50 41
huyên 43 29 36 39
huyết -36 -36 -36 -36
huyền 39 26 33 40
huyện -48 -48 -12 -5
huân -18 -11 16 18
huê -10 -9 42 -9
huấn -36 -35 9 10
huế -58 -58 -7 -7
huề 0 0 38 51
huệ 6 25 36 37
huống -16 -15 -16 -15
huổi -18 -17 -18 -17
huỳnh 49 30 17 3
hvg -28 -27 -28 -28
hvn -30 -30 -30 -30
hwa 0 0 49 0
hwang 46 0 0 31
hwasong -42 -42 -42 -42
hwayoung 0 0 0 47
hx -17 -16 -17 -17
hy -33 3 -3 -52
hyatt -15 -14 5 -14
hybrid -37 -36 -37 -36
hydra -19 -18 -19 -18
hye 16 60 31 -15
hyo -4 39 15 -4
hyori 0 0 45 37
hyoyoung 0 0 0 43
hyuk -4 -4 44 -4
hyun 41 46 48 -9
hyundai -48 -48 -48 -48
hyunmoo -17 -16 -17 -17
hà -3 -23 -2 -10
hài -27 0 -1 16
hàm 4 -19 -2 -21
hàn -24 -35 -39 -51
hàng -60 -60 -60 -60
hành -58 -31 -19 -2
hànôịmới -21 -20 -21 -21
hào -27 -26 44 37
hàu -23 -22 -23 -22
hán 7 5 5 -1
hát -37 -36 -7 -36
hân 6 23 37 32
hãi -16 -15 -16 -15
hãn -17 -16 3 -17
hãng -54 -54 -54 -54
hãy -59 -59 -59 -35
hè -47 -46 -27 -46
hé -32 -31 -32 -31
hên -10 -9 23 -9
hình -60 -60 -39 -60
hòa -18 6 0 3
hòe -13 -13 27 18
hòn -37 -37 -37 -37
hóa -60 -60 -21 -11
hóc -41 -41 -41 -41
hót -19 -18 -19 -18
hô -17 -16 -17 -17
hôm -60 -60 -60 -60
hôn -35 -35 -35 -35
hùm -27 -27 -27 -27
hùng 6 26 37 41
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
hưng -35 -4 24 21
hưu -16 -15 -16 -15
hương 22 8 30 20
hươu -16 -15 -16 -15
hướng -15 -7 13 17
hường -4 -4 60 56
hưởng -17 -16 37 38
hạ 12 -2 -9 -34
hạc -21 12 11 23
hại -19 -18 -19 -18
hạm -36 -36 -36 -36
hạn -34 -33 -34 -33
hạng -36 -36 -36 -36
hạnh 19 30 32 34
hạo 34 44 39 24
hạp -16 -15 -16 -15
hạt -40 -40 -21 -40
hải -9 3 10 7
hảo 12 -7 57 56
hấp -20 -20 -1 -20
hầm -23 -22 -23 -22
hầu -18 -17 -50 -50
hận -13 -13 19 28
hậu -24 -14 11 4
hắc -1 13 -27 -26
hắn -38 -38 -19 -38
hằng 11 -1 41 38
hẳn -29 -28 4 -28
hẹn -23 -22 -23 -22
hẻm -23 -22 -23 -22
hế 0 0 30 47
hết -37 -37 -37 -37
hễ -21 -20 -21 -21
hệ -57 -57 -21 -33
họ -60 -60 -48 -32
họa -12 -31 -31 -31
học -10 -6 -3 5
họng -24 -24 8 -24
họp -27 -26 -27 -26
hỏa -38 -38 -38 -38
hỏi -14 -33 1 -9
hố -8 -27 -28 -27
hối -22 -22 14 9
hồ 15 5 -15 -15
hồi -60 -60 -30 -60
hồng 20 32 15 19
hổ -33 -33 19 14
hỗ -45 -45 -45 -45
hỗn -24 -24 -24 -24
hộ -29 -29 -10 -29
hội -60 -60 -26 -30
hộp -29 -29 -29 -29
hới -29 -28 -29 -29
hớn -19 -19 0 -19
hờ 56 0 0 0
hỡi -16 -15 -16 -15
hợi -23 -23 26 27
hợp -60 -23 2 -2
hụt -18 -17 -18 -17
hủ -25 -24 -25 -24
hủy -33 -33 -33 -33
hứa 37 16 2 17
hừ -7 -7 27 -7
hữu 33 40 9 -14
hựu 15 38 15 35
hỷ -13 -13 21 11
i -36 -19 -26 -56
i4 -19 -19 -19 -19
ia -37 -36 -37 -36
iaaf -18 -17 -18 -17
ian 47 0 0 24
iata -25 -24 -25 -24
ib -27 -26 -27 -26
ibaraki -21 -20 -21 -21
ibf -19 -18 -19 -18
ibiza -23 4 -23 -23
ibm 2 -17 -18 -17
ibo -17 -16 -17 -17
ibra -23 -42 -42 -11
ibrahim 43 33 0 0
ibrahimovic -7 -7 51 60
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
idol -32 -5 37 -7
iea -19 -19 -19 -19
if -24 -23 -24 -23
ifeng -17 -16 -17 -17
igor 50 0 0 0
ihs -22 -21 -22 -21
ii -52 -52 5 -28
iia -29 -29 -29 -29
iii -43 -43 -14 -43
iiss -17 -16 -17 -17
ikea -17 -16 -17 -17
iker 40 0 0 24
il -20 25 18 -20
ilary 38 0 0 0
ilbo -15 -14 5 -14
illinois -22 -22 -22 -22
illustrated -22 -21 -22 -21
ilo -16 -15 -16 -15
ilovaysk -16 -15 -16 -15
im 21 -22 -22 9
images -42 -42 -42 -42
imc -19 -19 -19 -19
imdb -18 -17 -18 -17
imf -30 -30 -30 -30
impreza -18 -17 2 -17
in -40 13 16 -39
inada 0 0 45 51
inc -25 -25 -25 -25
incheon -20 -20 -20 -20
independence -16 -15 -16 -15
independent -34 -33 -34 -33
index -53 -52 -53 -52
india -32 -32 -12 -32
indian 11 -20 -21 -21
indiana -1 -20 -20 -20
indonesia -59 -59 -59 -59
industries -12 -11 18 -11
industry -29 -28 -29 -29
infantino 0 0 38 31
infinity -17 -16 -17 -17
infonet -41 -41 -41 -41
infosec -18 -17 -18 -17
ingushetia -17 -16 -17 -17
iniesta -7 -7 36 46
innova -35 -34 -35 -34
inquirer -18 -17 2 -17
insider -39 -39 -39 -39
instagram -48 -48 -48 -48
institute -21 -20 -21 -21
intel -39 -38 -39 -38
intelligence -17 -16 -17 -17
inter -43 -43 -43 -19
interest -34 -33 -34 -33
interfax -19 -18 -19 -18
international -37 -37 -37 -37
internations -16 -15 -16 -15
internet -56 -56 -56 -56
interpol 19 -16 -17 44
inverter -16 -15 -16 -15
investment -21 -20 -21 -21
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
iris 16 -15 -16 15
irisawa -4 -4 39 20
iron -22 -22 -22 -22
irvin 26 0 0 41
irving 0 0 39 0
is -60 -60 -60 -60
isa 19 44 0 0
isaac 26 0 0 60
isarel -18 -17 -18 -17
isco -7 -7 -7 56
isef -22 -22 -22 -22
isi -19 -18 -19 -18
isik 0 0 34 31
isis -24 -24 -24 -24
iskander -20 -20 -20 -20
isla -15 -14 15 10
islam 33 15 8 -11
islamabad -17 -16 -17 -17
island -35 -34 -35 -34
isnilon 50 33 0 0
iso -16 -15 -16 -15
israel -54 -54 -54 -54
isro -17 -16 -17 -17
iss -17 -16 -17 -17
istanbul -25 -25 -25 -25
it -35 -34 10 -35
ita -23 -22 -23 -22
italia -51 -50 -51 -51
italy -51 -51 -51 -51
ito -7 -7 27 32
itter -17 -16 -17 -17
iu -18 -17 -18 -17
iv -41 -40 -21 -40
ivan 49 19 -7 44
ivanka 55 -4 -4 56
ivf -26 -26 -26 -26
ivs -16 -15 -16 -15
ix -29 -29 -10 -29
ixion -22 -22 -22 -22
izumo -33 -32 -33 -32
j -20 21 -10 -40
j5 -16 -15 -16 -15
j7 -22 -21 -22 -21
ja 11 23 -15 -14
jaber -4 41 -4 -4
jabhat -16 -15 -16 -15
jack 55 -11 -12 50
jackinsky 0 0 32 37
jackman 0 0 42 0
jackpot -50 -49 -50 -50
jackson 31 -9 32 -9
jacob 28 -4 15 52
jacqueline 19 -13 -13 -13
jae -4 60 38 -4
jaguar -25 -24 -25 -24
jaidee 0 0 26 43
jaipur -17 -16 -17 -17
jakarta -39 -39 -39 -39
james 60 15 25 54
jamie 55 26 0 31
jan 40 -11 -12 -11
jandali 0 0 20 45
jane 39 42 34 37
janeiro -22 -21 -22 -21
janet 46 0 0 0
jang 48 -7 -7 -7
janice 38 0 0 24
jannarelly -16 -15 10 15
janus -13 -13 6 22
januzaj 0 0 38 39
japan -29 -29 -29 5
jara -16 -15 10 -15
jardim 0 0 40 44
jared 56 0 20 24
jaroslav 39 0 0 0
jasir 0 45 0 0
jasmine 18 -11 -12 13
jason 48 -4 -4 26
jasper 23 -11 -12 -11
jato 35 -4 -4 26
java -23 -23 -23 -23
javad 0 50 0 0
javier 48 26 39 43
jay 22 17 -10 -9
jazeera -34 -8 -34 -34
jazz -20 17 -20 -20
jbav -18 -17 -18 -17
jbl -20 -20 -20 -20
jcs -22 -22 -22 -22
jean 40 19 -18 -17
jeanette 34 0 0 31
jeddah -20 -20 -20 -20
jeep -22 -21 -22 -21
jeff 60 0 0 0
jeffrey 41 0 0 0
jeju -28 -27 -28 -27
jelena 39 0 0 0
jenkins -4 -4 39 -4
jenner 0 0 60 37
jennifer 56 0 0 37
jenny 29 -9 -10 -9
jens 50 0 0 0
jeon 30 -16 -17 -17
jeong 21 15 21 19
jeonju -23 -23 -23 -23
jeremy 48 0 0 31
jerome 36 0 20 0
jerry 36 26 0 0
jersey -25 -25 -25 -25
jerusalem -35 -34 -35 -35
jesse 41 0 0 24
jessica 50 22 -4 41
jessie 46 0 0 41
jesus 42 0 60 60
jet 3 5 4 -22
jetro -24 -24 -24 -24
jetstar -26 -25 -26 -25
jho 47 0 0 0
ji 41 55 22 17
jia 19 0 0 41
jian 0 42 26 0
jiang 30 -4 15 20
jica -19 -19 -19 -19
jihad 0 0 43 0
jim 52 -4 -4 -4
jimenez 0 0 41 24
jimmy 48 0 0 52
jin 30 41 41 -9
jing 0 0 38 0
jk 2 -17 -18 -17
jll -20 -20 -20 -20
jmg -32 -32 -32 -32
jmsdf -16 -15 -16 -15
jnr 0 0 38 0
jo 29 21 22 3
joachim 51 37 0 0
joanna 0 26 20 45
joao 37 -4 -4 -4
jobar -19 -19 -19 -19
jobs 0 0 55 43
joe 49 17 10 25
joel 40 33 0 24
johal -19 -19 -19 -19
johan 44 0 0 31
johannesburg 2 -17 -18 -17
johansson -10 -9 25 -9
john 55 40 21 36
johnny 50 0 0 31
johns -13 -13 13 -13
johnson 19 11 42 32
johor -23 -23 -23 -23
joint -12 47 -12 -11
joko 38 0 0 0
jolie 32 0 58 34
jon 39 -4 -4 20
jonas 30 -7 12 -7
jonathan 38 15 -12 -11
jones -24 -24 34 21
jong 25 60 29 -11
jonny 10 -15 -16 -15
joo 30 34 28 -9
joon 8 35 18 -11
joong 32 60 38 0
jordan -2 -50 -21 -50
jordi 39 0 0 0
jorge 54 0 0 31
jose 60 32 -10 36
joseph 50 -4 15 -4
josh 41 0 0 0
joshua 44 0 46 59
josé 21 -11 -12 -11
journal -34 -33 -34 -33
journey -27 -26 -27 -26
jovetic 0 0 30 37
joy -16 22 10 -15
joyce 19 0 26 37
jr -22 -21 41 36
js -19 -18 -19 -18
ju 34 44 45 0
juan 56 -7 12 -7
juba -18 -17 -18 -17
jubeir 0 0 38 24
judy 43 0 0 0
juergen 46 0 0 0
jujitsu -4 -4 -4 52
jules 29 -7 -7 -7
julia 47 0 0 39
julian 53 0 20 0
julie 36 -4 -4 39
jun 38 7 34 36
juncker 0 0 41 31
jung 28 46 42 -9
junior -4 -23 16 1
junsu 0 0 0 57
jurgen 58 44 0 0
jurmo -16 -15 -16 -15
just 12 -17 -18 -17
justin 60 0 0 41
juve -43 -43 -43 -43
juvenil -17 -16 -17 -17
juventus -58 -58 -58 -58
jyj -16 -15 -16 -15
jút -19 -18 -19 -18
k -4 6 11 22
k13 -17 -16 -17 -17
k54 -21 -20 -21 -21
k59 -22 -21 -22 -21
k9 -18 -17 -18 -17
ka 5 -3 -30 -29
kabul -36 -35 -36 -35
kaby -18 -17 -18 -17
kaci 30 -7 -7 -7
kagoshima -18 -17 -18 -17
kai 24 4 -4 1
kaity 53 0 0 49
kaka -19 -19 -19 -19
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
kang 41 -18 16 35
kansas -16 -15 -16 -15
kante -4 -4 44 60
kanu 0 0 39 0
kao -23 -22 15 -22
kappa -20 -20 -20 -20
kar -19 -18 -19 -18
kara 32 30 -7 -7
karaoke -3 -22 -23 -22
karashima 0 0 36 37
karate -3 -22 -22 24
karatedo -16 -15 -16 -15
karbaat 0 0 32 37
kardashian -12 15 37 19
karel 12 -17 -18 27
karen 40 -4 -4 48
karim 45 -4 25 -4
karimi 0 0 26 41
karl 53 0 0 0
karlie 38 0 0 24
kashmir -26 -26 -26 -26
kasowitz 0 0 38 34
kasper 36 0 0 34
kaspersky 27 -27 -28 7
kate 57 0 26 60
kathy 34 0 0 41
katie 44 0 0 51
kato -4 -4 35 -4
katrina 32 -4 -4 -4
katy 40 -11 -12 37
kawasaki -34 -34 -34 -34
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
keane 0 0 48 37
kebede 0 0 30 44
kei 12 -22 -22 9
keidanren -7 -7 -7 40
keira 30 -4 -4 20
keith 44 26 0 0
kelly 29 17 44 46
kellyanne 43 0 0 0
kelvin 50 -4 -4 -4
kem -26 -25 -6 -25
kempes 0 0 39 0
ken 18 -17 -18 -17
kendall 47 -7 -7 23
kennedy -21 6 27 10
kenneth 38 26 0 0
kenny 25 -7 25 30
kensington -22 -22 -22 -22
kenya -33 -32 -33 -32
keo -20 -20 6 4
kerber -10 -9 16 28
kerr -4 -4 47 20
kerrigan 0 0 41 24
kerry 0 0 58 41
keserci 0 0 26 41
kevin 47 26 -12 -11
key -19 -18 -19 -18
keylor 54 0 0 24
keyone -10 -9 32 21
kh -51 -51 -15 -10
kha 15 -24 39 36
khachanov -19 -18 19 16
khai -28 -8 -24 -30
khaled 30 29 -4 -4
khalid 39 35 21 43
khalifa 26 15 34 -11
khamenei 0 0 45 41
khan -23 -22 18 12
khang -1 -30 35 36
khanh -10 -9 56 57
khao -15 -14 11 -14
khau -20 -20 -20 -20
khaw 40 0 0 24
khcn -25 -25 -25 -25
khe -26 -25 -26 -25
khedira -16 -15 22 15
khen -27 -26 -27 -26
khhgđ -22 -22 -22 -22
khi -60 -60 -60 -60
khiêm -23 4 24 18
khiêu -16 -15 4 -15
khiến -18 -17 -18 -17
khiết -16 38 36 24
khiếu 22 -14 11 -14
khmer -33 -33 -33 -33
kho -37 -10 12 -12
khoa -17 -12 9 5
khoai -30 -30 -30 -30
khoan -22 -21 15 -21
khoang -27 -26 -7 -26
khoe -17 -16 -17 -17
khoevadep -22 -22 -22 -22
khomeini 0 0 45 43
khoài -17 -16 -17 -17
khoái -25 -25 23 -25
khoáng -31 -30 -31 -30
khoát -4 -4 35 33
khoản -47 -46 -47 -46
khoảng -60 -60 -60 -60
khoảnh -37 -36 -37 -36
khtn -30 -30 -30 -30
khu -60 -60 -30 -25
khung -38 -38 -38 -38
khuram 44 0 0 0
khurshed 0 0 42 0
khurtsidze 0 0 34 41
khushboo 29 0 0 47
khuya -18 -17 -18 -17
khuyên -7 -7 36 46
khuyến -38 -11 10 14
khuyết -12 -11 26 -11
khuê 18 -27 45 40
khuôn -32 -32 -32 -32
khuông -12 -11 18 30
khuất 30 9 -18 -17
khxh -33 -33 -33 -33
khá -28 -27 -28 -28
khác -43 -42 -43 -43
khách -50 -50 -30 -15
khái -3 -22 3 2
khám -49 -49 -49 -49
khán -40 -40 -21 -40
kháng -23 -22 12 15
khánh 16 17 16 16
khát -21 -20 -21 -21
khâm -25 2 -25 -25
khâu 22 -20 -20 -20
khép -17 -16 -17 -17
khê -52 -51 -26 -52
khí -44 -4 -44 -44
khó -42 -42 -42 -42
khóa -34 -34 -34 -34
khóc -24 -24 -24 0
khói -29 -29 -29 -29
khô -18 -17 12 20
khôi 16 -22 36 32
khôn -7 19 29 -7
không -60 -60 -15 -38
khú 0 0 34 45
khúc -30 -30 -5 -30
khăm 25 -9 20 36
khăn -29 -29 -29 -29
khđt -19 -19 -19 -19
khương 15 20 22 20
khả 13 11 13 -42
khải 33 35 34 14
khảm -10 17 20 -9
khảng 0 0 45 0
khảo -38 -37 -38 -38
khẩn -30 -29 -30 -29
khẩu -33 -33 -33 -33
khắc 17 41 -3 0
khẳng -32 -31 -32 -31
khỉ -17 -16 -17 -17
khỉnh -20 -20 -20 -20
khỏe -17 -16 28 40
khỏi -20 -20 -20 -20
khối -44 -43 -44 -43
khốn -19 -18 -19 -18
khống -17 -16 -17 -17
khổ -30 -29 -10 -29
khổng 34 -11 26 -11
khởi 12 -46 -2 -46
khủng -35 -34 -35 -34
ki -19 21 50 6
kia -48 -47 -28 -47
kiatisak 0 0 0 44
kicker -16 -15 -16 -15
kidman 0 0 51 0
kido -27 -26 -27 -2
kids -35 -35 -35 -35
kieran 33 -4 -4 -4
kiev -40 -39 -40 -39
kikki 32 -4 -4 -4
kilo -33 -33 -33 -33
kim 30 35 1 7
kimi 40 0 0 0
kimmich -7 -7 33 47
kina 43 0 0 0
king 8 -2 9 6
kingdom -23 -22 -23 -22
kinh -60 -30 -60 -60
kinoshita -4 -4 35 -4
kirby 0 0 32 41
kireeva 0 0 26 46
kirsten 26 0 0 41
kis -27 -27 -27 -27
kishida 0 0 45 45
kislyak 0 0 48 50
kiss -21 -20 -21 -21
kit -15 -14 5 -14
kitahara -22 -22 -22 -22
kitakyushu -16 -15 -16 -15
kitco -27 -26 -27 -26
kitty -17 -16 -17 8
kiên -5 -11 18 22
kiêng -28 -27 -28 -28
kiêu -23 -23 -4 -23
kiếm -51 -24 -25 -51
kiến -16 17 -32 -51
kiếp -28 -27 -28 -28
kiều 29 23 28 19
kiểm -60 -59 -15 -15
kiển -19 -18 -19 -18
kiểu -36 -36 -36 -36
kiệm -41 -40 -8 9
kiện -26 11 17 -26
kiệt 3 12 33 26
kiệu -19 -18 -19 -18
kknews -18 -17 -18 -17
kkt -24 -23 -24 -23
kl -29 -28 -29 -29
klf -20 -20 -20 -20
klgd -20 -20 -20 -20
klingner 0 0 34 31
klintsevich 0 0 36 39
klitschko 0 0 39 53
klizan 0 0 39 47
klopp 0 0 56 59
kloss 0 0 38 0
kluivert -4 -4 45 40
km -38 -37 -38 -38
kn -33 -32 -33 -32
knight -4 -4 21 37
knightley 0 0 32 37
koeman -12 -11 35 13
koen 40 0 0 0
kofman 0 0 38 43
koh -24 3 -4 -23
kohl 0 0 53 52
kohlhepp 0 0 30 44
kok -10 32 10 -9
koke -26 -26 -26 -26
komodo -17 -16 -17 -17
komuro -13 -13 16 11
kon -54 -54 -54 -54
konashenkov 0 0 34 34
kong -54 -54 -14 -54
konstantin 44 0 0 0
kop -29 -28 -29 -29
korea -26 -26 -26 -26
kosachev 0 0 34 41
koscielny -20 -20 18 11
kovacic 0 0 32 34
koyu -17 -16 -17 -17
kp -19 -19 -19 -19
kpi -25 -24 -25 -24
kpop -29 -28 -29 6
kq -26 -26 -26 -26
krabi -23 -23 -23 -23
krag 0 0 42 0
krasnodar -18 -17 -18 -17
kremlin -46 -45 -46 -45
krestovsky -16 -15 -16 -15
kristen 43 0 0 0
kristin 26 0 0 41
kroenke -7 -7 32 30
kroos -21 -20 29 19
kruger -10 -9 23 -9
krông -42 -41 -42 -41
ksnd -39 -38 -39 -38
ksor 41 -4 15 -4
kt -36 -36 -36 -36
ktm -29 -29 -29 -29
ktn -19 -18 -19 -18
ktnn -35 -34 -35 -34
kts -35 -34 -35 -34
ktttx -17 -16 -17 -17
ku 12 -7 37 -7
kuala -32 -31 -32 -31
kubi -19 -19 -19 5
kumar -4 29 37 35
kun 4 -15 17 -15
kung 28 -9 -10 15
kunlun -19 -19 -19 -19
kurd -40 -40 -40 -40
kuril -21 -20 -21 -21
kurt 43 0 0 24
kushner 0 0 56 50
kusong -22 -21 -22 -21
kuwait -44 -43 -44 -43
kuznetsov -20 -20 -20 35
kv -17 -16 -17 -17
kvyat 0 33 36 39
kwan -4 22 37 -4
kwong -23 -23 -23 -23
ky -12 -11 8 34
kyaw 28 29 -4 -4
kyle 45 22 -4 -4
kylian 45 -9 -10 21
kylie 53 0 0 55
kyo 0 42 60 0
kyodo -33 -32 -33 -32
kyoto -17 -16 -17 -17
kyrgyzstan -19 -19 -19 -19
kyung 12 45 32 -7
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
kính -36 28 -2 7
kíp -19 -18 -19 -18
kông -47 -47 -11 -47
ký -37 -10 -4 -36
kđclgd -19 -19 -19 -19
kđt -24 -23 -24 -23
kạn -41 -41 -41 -41
kần -13 -13 16 -13
kẹo 2 16 -18 -17
kẻ -43 -43 -43 -43
kẻng -16 -15 -16 -15
kế -60 -27 -35 -19
kết -60 -38 -39 -60
kền -38 -37 -38 -38
kể -55 -55 -55 -55
kệ -17 -16 -17 -17
kịch -41 -40 -41 -41
kịp -19 -19 -19 -19
kỳ 0 -4 2 -28
kỵ -23 -23 17 -23
kỷ -45 -7 8 -10
kỹ -49 -49 -30 -49
l 17 4 15 32
l115z -17 -16 -17 -17
l7 -17 -16 -17 -17
la -3 19 -3 -23
lab -19 -19 39 -19
lacazette 0 0 50 60
lacetti -16 -15 -16 -15
lacey 34 0 0 31
lada -22 -22 -22 -22
laden -24 -24 -24 -24
lady 58 -4 -4 -4
lafont -10 -9 20 21
lagenda -18 -17 -18 -17
lago -22 -21 -22 -21
lahm 0 0 57 60
lai -59 -21 -6 2
lajovic -16 -15 -16 -15
lake 12 -23 -24 -23
lal 0 0 40 0
lalibela -16 -15 -16 -15
lalita 32 0 0 49
lallana -7 -7 30 23
lam 17 -7 30 20
lamborghini -12 -41 -22 -6
lamrani 0 0 20 41
lan 5 -6 6 2
lanao -26 -26 -26 -26
lance 48 0 0 24
lancer -26 -25 -26 -25
land -44 -11 -1 -44
landaulet -21 -20 -21 -21
lane -29 -29 -3 -29
lang 3 -32 8 -2
lanka -29 -29 -29 -29
lao -56 -29 -56 -56
laptop -19 -18 -19 -18
larry 46 0 0 0
lars 38 0 0 0
larsson -13 -13 13 11
las -32 -32 -32 -32
lasalle -17 -16 -17 -17
last -18 -17 -18 -17
latakia -25 -25 -25 -25
latin -20 -20 -20 -20
latinh -29 -28 -29 -28
latvia -33 -33 -33 -33
lau 8 -11 8 36
laura 36 -4 -4 40
lauren 39 -4 -4 20
laurence 20 -9 10 -9
laurent 26 -14 -15 -14
laurinda 19 0 0 47
lautaro 40 26 30 0
lavrentiev 0 0 36 31
lavrentyev 0 0 34 34
lavrov 0 0 60 60
lawrence 12 -7 30 -7
lay 1 -18 1 -18
lazo 0 60 0 0
lb -33 -33 -33 -33
lcd -33 -33 -33 -33
lcs -17 -16 -17 -17
ldp -16 -15 -16 -15
le 13 27 1 -15
lead -18 -17 -18 -17
leaf -17 -16 -17 -17
league -60 -60 -60 -60
leaks -19 -18 -19 -18
leanne 0 0 0 43
lebanon -25 -25 -25 -25
led -48 -48 -48 -48
lee 60 31 44 47
leeco 0 0 0 52
legacy -29 -28 -29 -28
legend -16 -15 4 -15
legends -17 -16 -17 -17
lei 29 26 34 0
leicester -30 -49 -49 -14
leigh 26 42 20 0
leipzig -33 -33 -33 -33
lem 0 0 43 0
lena 35 -4 -4 40
lenin -22 -21 4 3
leningrad -23 -22 -23 -22
lenovo -32 -31 -32 -31
leo -12 -4 5 -31
leon 41 -4 30 30
leona 19 0 0 43
leonardo 51 26 0 24
leopard -17 -16 -17 -17
leroy 42 0 0 0
les 31 -9 16 -9
leste -26 -25 -26 -25
leverkusen -24 -23 -24 -23
lewandowski -4 -4 35 47
lewin 15 -4 41 -4
lewis 42 -4 39 37
lexus -44 -44 -44 -44
lg -43 -43 -43 -43
lgbt -25 -24 -25 -24
lhp -44 -43 -44 -43
lhpn -25 -24 -25 -24
lhq -49 -48 -49 -48
li 18 -26 3 21
liam 27 -7 -7 -7
lian -22 -22 -22 2
liban 1 -18 -19 23
liberia -17 -16 -17 -17
liberty -30 -29 -30 -29
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
lille -18 -17 -18 -17
lilly 47 0 0 34
lily 34 -17 -18 24
lim 8 -33 7 -9
lima -16 -15 24 24
limited -33 -32 -33 -32
limousine -20 -20 -20 -20
lin 36 14 13 -13
lincoln -19 -19 13 34
linda 42 0 0 24
lindelof -10 -9 47 58
lindsay 43 0 0 0
lindsey 44 0 0 50
line -19 -19 -19 -19
linfeng -18 -17 -18 -17
ling 28 39 21 -4
lingard -7 -7 29 40
lingfeng -20 -20 -20 -20
linh 11 1 36 25
link 13 -16 -17 -17
linux -17 -16 -17 -17
lionel 60 0 0 24
lisa 40 -4 -4 33
lisbon -32 -31 -32 -31
liscinsky 0 0 20 47
lite -17 -16 -17 -17
lithium -17 -16 -17 -17
lithuania -18 -17 -18 -17
little 4 -21 -22 -21
litva -29 -29 -29 -29
liu 45 -9 32 49
live -28 -27 -28 -28
liveleak -19 -19 -19 -19
lively 0 0 42 0
livermore -16 -15 10 -15
liverpool -36 -55 -56 -55
liveshow -22 -21 -22 -21
liz 38 0 0 24
liêl 0 0 34 31
liêm -47 -20 11 13
liên -46 -12 -9 -10
liêu 7 -45 -46 -45
liền -23 -22 -23 -22
liễu 8 -26 11 29
liệp -16 -15 19 9
liệt -41 -40 -41 -40
liệu -49 -48 -49 -48
llc -16 -15 -16 -15
llorente 0 0 38 0
lloris -10 -9 27 33
lloyd 19 0 39 0
lna -19 -18 -19 -18
lng -20 -20 -20 -20
lnst -16 -15 -16 -15
lo -41 -7 -15 -40
loa -29 -28 -29 -28
loan -55 -15 11 18
loc -16 -15 -16 -15
loch -18 -17 -18 -17
lockheed -24 -23 -24 -23
loew 0 0 46 37
logan 13 -19 6 5
logitech -15 12 -15 -14
logo -20 -20 -20 -20
london -59 -59 -59 -59
long -25 -16 16 7
lopes -4 -4 32 26
lopez 12 19 43 -7
lorenzana 0 0 36 31
lorenzo 29 0 30 24
los -13 -16 -43 -42
lotte -26 -26 -26 -26
lotus -19 -18 7 6
lou 36 26 26 0
louis 33 12 -21 4
louise 25 26 -7 -7
louisiana -19 -19 -19 -19
lounge -21 -20 -21 -21
louvre -19 -19 -19 -19
love -1 7 -33 -9
lovren -7 -7 25 17
low -19 -18 32 6
lowry -16 -15 -16 -15
loài -34 -34 -34 -34
loòng 0 0 30 44
loại -45 -45 -45 -45
loạn -21 -20 -21 -21
loạt -35 -35 -35 -35
lpg -16 -15 -16 -15
lr -26 -26 -26 -26
lrem -33 -32 -33 -32
ls -47 -46 -47 -46
ls460l -18 -17 -18 -17
lst -18 -17 -18 -17
lt -24 -23 -24 -23
ltd -28 -27 -28 -28
lte -29 -28 -29 -29
ltntđ -20 -20 -1 15
lts -23 -23 -23 -23
ltt -21 -20 -21 -21
ltz -19 -19 -19 -19
lu -7 -26 -7 -2
lucas 45 17 10 15
ludovic 43 0 0 0
lugansk -21 -20 -21 -21
luis 58 17 34 15
luiz 21 22 34 23
luka 43 -4 -4 -4
lukaku 15 -4 60 60
lukashenko 0 0 53 39
luke 40 17 -10 -9
lukkade 39 0 0 56
lula 32 0 0 44
lumia -16 -15 -16 -15
lumpur -31 -31 -31 -31
lumyai -17 -16 -17 -17
luna -17 -16 3 -17
lung -29 -29 9 -29
luo 27 -7 -7 23
lure 29 0 0 39
lush -18 -17 -18 -17
luta 0 0 39 0
luvias -19 -19 -19 -19
luxembourg -25 -25 -25 -25
luxstay 19 0 0 47
luxury -16 -15 -16 -15
luyên 0 0 36 31
luyến 5 -14 20 42
luyện -1 -20 16 4
luân 29 37 47 42
luôn -38 -38 -38 -38
luông -25 -25 -25 -25
luận -20 -20 26 27
luật -53 -60 -46 -48
luồng -19 -18 -19 -18
lv -22 -21 -22 -21
lx -21 -20 -21 -21
lx570 -20 -20 -20 -20
ly -4 4 29 21
lybia -18 -17 -18 -17
lyn 33 -4 -4 20
lyon -40 -13 -40 -40
là -59 -58 -39 -34
lài -4 -4 32 37
làm -56 -55 -56 -56
làn -36 -36 -36 -36
làng -43 -5 -43 -42
lành 18 -7 37 45
lào -60 -60 -60 -60
lá -38 -38 -38 -38
lái -44 -43 -44 -43
láng -41 -40 -21 -16
lát -30 -30 -4 -30
lâm 21 13 23 15
lân 5 34 35 33
lâu -24 -43 -18 -9
lã 38 -13 -13 -13
lãi -29 -29 -29 -29
lãm -17 -16 25 25
lãng -15 -34 9 13
lãnh -34 -59 -30 -22
lão -40 -40 -40 -40
lê 41 14 18 -1
lên -18 -37 -37 -37
lình -7 -7 22 23
lí -3 -22 -23 -22
lính 0 -29 -29 -29
lò 5 -14 -41 -41
lòng -32 -32 -32 -32
lô 12 -40 -40 -40
lôi 26 -20 32 -21
lôm -17 -16 -17 -17
löw 0 0 36 46
lùng -17 -16 -17 -17
lúc -60 -60 -45 -60
lý 27 -15 4 5
lăk -28 -27 -28 -27
lăng -20 -39 7 18
lđ -41 -41 -41 -41
lđbđ -14 -33 -33 -33
lđlđ -36 -35 -36 -35
lđlđvn -28 -27 -28 -27
lđtb -23 -23 -23 -23
lđtbxh -28 -28 -28 -28
lĩnh -42 -9 1 -42
lũ -28 -27 -28 -28
lũng -33 -33 -33 -33
lũy -18 -17 2 -17
lơ 14 26 8 13
lư 6 -27 7 -28
lưu 36 11 19 -1
lương 21 12 12 15
lưới -28 -27 -28 -27
lướt -16 -15 -16 -15
lười -16 -15 -16 -15
lường 41 -4 -4 -4
lược -24 -23 2 11
lượng -42 -42 6 17
lượt -22 -22 -22 -22
lạ -24 -23 -24 -23
lạc -7 -5 -6 -7
lạch -39 -38 -39 -38
lại 34 -14 -11 -1
lạm -33 -33 -33 -33
lạng -50 -49 -11 5
lạnh -34 -34 -34 -34
lạp -46 -45 -46 -45
lạt -47 -46 -47 -46
lải -16 -15 14 -15
lấp -17 -16 -17 -17
lấy -45 -44 -45 -45
lần -56 -56 -56 -56
lầu 1 -46 -47 -47
lập -26 16 8 -8
lật -24 -24 16 13
lậy -22 -21 -22 -21
lắc -21 -20 -21 -21
lắk -54 -53 -54 -53
lắm -19 -19 0 -19
lắng -22 -22 -22 -22
lắp -20 -20 -20 -20
lặc -27 -26 -27 -26
lặng -16 -15 -16 -15
lặp -19 -19 -19 -19
lẽ -34 -33 -34 -33
lễ -60 -60 -60 -60
lệ 37 44 20 19
lệnh -40 -13 -40 -40
lịch -51 -50 11 2
lọ 28 -14 -15 -14
lọc -29 -28 -29 -28
lối -34 -34 -34 -34
lống -22 -22 -22 -22
lốp -19 -19 -19 -19
lồng -21 -20 -21 -21
lỗ -32 -32 -32 -32
lỗi -38 -38 -2 -38
lộ -45 -18 -5 -45
lộc -39 -32 10 16
lội -17 -16 -17 -17
lớn -39 -38 -19 -39
lớp -32 -32 -32 -32
lời -49 -49 -17 -4
lở -17 -16 3 -17
lỡ -19 -18 -19 -18
lợi -6 -12 14 18
lợn -23 -23 -23 -23
lục 7 -44 -6 -3
lứa -2 -21 -22 -21
lức -24 -24 -24 -24
lừa -37 -36 -37 -36
lửa -28 -28 -9 7
lữ 27 -39 -39 -39
lựa -29 -29 -29 -29
lực -42 -21 -2 -16
lựu -16 -15 10 31
m -2 2 -5 15
m1 -22 -22 -22 -22
m10 -18 -17 -18 -17
m1938 -16 -15 -16 -15
m2 -21 -20 -21 -21
m3 -26 -26 -26 -26
m4 -19 -19 -19 -19
m760i -28 -28 -28 -28
m998 -16 -15 -16 -15
ma 1 10 13 -20
mac 26 -16 -17 14
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
magazine -18 -17 -18 -17
magnussen 0 0 38 37
maguire -10 -9 28 -9
mahmoud 40 0 0 0
mahra -4 -4 -4 45
mahrez 0 0 42 58
mai 23 16 11 6
maia -16 -15 -16 -15
maihình -18 -17 -18 -17
mail -51 -51 -31 -51
main -17 -16 -17 -17
maja 44 0 0 24
majestic -19 -19 -19 -19
make 11 -14 -15 -14
makers -17 -16 -17 -17
mako 0 0 0 50
maktoum -4 -4 38 -4
malaga -36 -35 -36 -36
malawi -22 -21 -22 -21
malaysia -60 -60 -60 -60
malcolm 50 0 0 0
maldives -25 -24 -25 -24
mali -31 -31 -31 -31
malibu -17 -16 -17 -17
malik 29 26 20 39
mall -19 -18 -19 -18
mallorca -20 -20 -20 -20
mallory 0 0 34 44
maloney 0 0 44 0
malta -25 -24 -5 0
malwaretech 0 0 0 57
maly 32 -4 -4 -4
mamic 0 0 40 24
man -39 -37 -60 -60
manafort 0 0 42 0
management -19 -19 -19 -19
manchester -57 -57 -57 -57
mandarin -24 -23 -24 -23
mandy 39 0 0 0
mandzukic -4 -4 41 52
mane 0 0 41 48
mang -39 -38 0 6
manhattan -24 -23 -24 -23
manila -43 -42 -43 -42
mannarino -16 -15 10 -15
manny 46 0 0 0
manolas 0 0 34 31
manpads -19 -18 -19 -18
manuel 43 50 -4 -4
mao 0 -19 15 11
map -19 -19 -19 -19
maples 0 0 34 46
maps -44 -43 -24 -43
mar -25 2 -25 -25
maradona 0 0 44 54
marawi -54 -53 -54 -53
marc 54 33 0 0
marca -38 -38 -38 -38
marcelo 20 -7 -33 -9
march 36 0 0 45
marco 51 17 -10 -9
marcos 49 -4 32 26
marcus 49 -4 30 20
margaret 36 -7 12 27
margot 39 0 0 0
maria 31 15 28 18
mariana 12 -7 -7 39
mariano 23 -13 -13 -13
marie 18 31 9 -17
marilyn 47 -4 21 20
marin 27 19 -7 -7
marina 23 -14 -15 10
marine 34 -22 -22 2
marino -18 -17 -18 -17
mario 42 -13 16 11
marion 33 -4 -4 -4
marise 43 0 0 0
maritime -30 -30 -30 -30
mark 59 -7 -7 23
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
marshall 9 -16 3 -17
marshmallow -22 -22 -22 -22
martarello -7 -7 22 30
martial -4 -4 44 60
martin 29 17 14 6
martinelli 0 0 32 41
martinez 32 0 52 43
martins 0 0 48 0
marvel -23 -22 -23 -22
mary 24 7 -20 -20
maryland -27 -26 -27 -26
masan -32 -31 -32 -31
masayuki 33 -4 -4 33
mascherano 0 26 38 44
masdar -23 -22 -23 -22
maseco -7 -26 -26 25
maserati 13 6 -21 22
masha 9 -16 -17 23
mashable -19 -18 -19 -18
mashup -16 -15 -16 -15
masia -22 -22 -22 -22
maskana -21 -20 -21 -21
maskanah -17 -16 -17 -17
mason -12 -11 18 13
masri -7 -7 25 17
massa 0 33 38 24
massachusetts -24 -23 -24 -23
massage -19 -19 -19 -19
massee 0 0 40 0
massimiliano 46 0 0 0
master -2 -21 -22 -21
mastercard -16 -15 -16 -15
masters -40 -39 -40 -40
mata -4 -4 49 54
mateo 11 -20 -21 -21
material -17 -16 -17 -17
mathias 30 22 -4 -4
mathieu 38 0 39 37
mathilde 36 0 0 24
matic -7 -7 47 60
matilda 19 0 0 41
matip -7 -7 25 32
matiz 0 0 40 31
matsuda 0 0 38 37
matsuno 0 0 49 31
matsuoka 40 0 0 0
matt 50 0 0 31
mattarella 0 0 34 31
matteo 39 -4 15 -4
matthew 42 -7 -7 -7
mattis 0 0 60 60
matxcơva -27 -26 -27 -26
mau -52 -52 -33 -52
maureen 29 0 0 60
mauricio 44 0 0 0
mauro 40 0 0 0
maute -7 -7 44 60
max 18 -37 -18 9
maxim 19 -22 -22 9
maxima -12 -11 -12 33
maxime 38 0 0 0
maxwell 18 -7 12 44
may -47 -46 23 27
maya -10 -9 -10 43
maybach -22 -21 -2 3
mayer -4 -4 36 46
maymac 0 0 45 0
mayu -19 -18 -19 -18
mayweather -10 -9 42 60
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
mc -58 -24 -58 -57
mccabe 0 0 38 34
mccain 0 0 57 57
mcclay 0 0 39 37
mcconnell 0 0 34 39
mccooey 0 48 39 31
mcdonald -22 -21 11 -21
mcgahn 0 0 36 43
mcginn 0 0 20 41
mcgregor -4 -4 49 60
mchale -12 -11 18 -11
mclaren -35 -35 -35 -35
mcmaster 0 0 48 45
mda -25 -25 -25 -25
mdf 26 -11 -12 13
me -34 -34 -34 -34
mecca -28 -27 -28 -27
medel -13 -13 16 -13
media -29 -29 -29 -29
mediatek -23 -23 -23 -23
medina 20 -20 5 4
medium -22 -21 -22 -21
medvedev 0 0 49 45
mega -38 -38 -38 -38
megan 46 0 0 45
megastar -17 -16 -17 -17
meghan 34 0 0 31
meko -23 -23 -23 -23
mekong -30 -29 -30 -29
mel 3 -16 -17 8
melania 48 -4 -4 55
melayu -22 -21 -22 -21
melbourne -27 -26 -27 -26
memphis 36 -9 -10 -9
men -7 -26 -27 -26
mendes -7 -7 41 43
mengli -13 -13 13 -13
merce -18 -17 -18 -17
mercedes -14 -51 -52 -51
merkel 0 0 60 57
merlo 0 26 49 50
merson 0 0 38 0
mertens -7 -7 29 -7
mesfer 0 0 40 24
messenger -22 -21 -22 -21
messi -19 -18 50 60
mesut 51 0 0 0
met -19 -18 -19 -18
metal -18 -17 -18 -17
metinee 0 0 38 0
metro -31 -31 -11 -31
mevlut 44 0 0 0
mexico -55 -22 -55 -55
meyer -7 -7 30 23
mh17 -19 -18 -19 -18
mhb -38 -38 -38 -7
mhbs -36 -35 -36 -35
mhl -18 -17 -18 -17
mi -5 -9 14 3
mia 19 0 0 60
miami -30 -30 -30 -30
mic -18 -17 -18 -17
michael 60 22 30 57
micheal 39 26 0 0
michel 51 44 32 31
michele 19 0 30 41
michelin -18 -17 -18 -17
michelle 49 -4 -4 40
michigan -22 -22 -22 -22
michy 39 0 0 0
micro -7 -26 -26 -26
microsoft -48 -48 -48 -48
mid -21 -20 -21 -21
middlesbrough -35 -34 -35 -35
middleton 0 0 42 0
midnight -26 -26 -26 -26
midu 0 0 0 60
mie -7 -7 -7 41
mig -39 -39 -39 -39
miguel 42 14 6 -13
mike 51 14 -13 28
mikel 19 0 26 39
mikkelsen 0 0 47 0
mil -26 -26 -26 -26
milan -32 -51 -51 -51
milf -20 -20 -20 -20
miliket -27 -27 -27 -27
military -30 -29 -30 -29
milk -18 -17 -18 -17
milla 26 0 39 0
miller -4 -4 47 47
millman 0 0 26 43
milos 59 0 0 0
milton 19 0 0 47
mimi 41 0 0 0
min -6 34 1 8
mindanao -43 -43 -18 -43
ming 18 43 25 -7
minh 22 26 20 14
mini -28 -27 -28 -27
minions -18 -17 -18 -17
minnesota -29 -28 -29 -28
mino 41 -11 -12 -11
minsk -32 -31 -32 -31
minya -25 -24 -25 -24
minzy -37 -37 -37 -37
mio -12 -11 -12 30
mirage -20 -20 -20 -20
miranda 47 -4 -4 20
mirgaeva 38 0 0 0
mirror -12 -38 -38 -14
misaki 0 0 43 0
mischa 37 -11 -12 19
miss -40 -40 -40 -16
missile -17 -16 -17 -17
mississippi -21 -20 -21 -21
mister -19 -19 -19 -19
mistura 0 0 39 41
mitchell 25 -7 37 -7
mitsubishi -42 -42 -42 -42
miu 45 -7 51 30
miura -4 -4 43 48
miwa 0 0 34 43
mix -22 -22 -22 -22
miên 15 38 37 41
miêu 12 7 6 -20
miến -21 -20 -21 -21
miếng -26 -26 -26 -26
miếu -44 -43 -44 -43
miền -43 -42 -17 -42
miễn -31 -30 -5 0
miện -24 -24 -24 -24
miệng -4 -23 -24 -23
mj -17 -16 -17 -17
mk -25 -24 -25 -24
mkhitaryan 19 0 55 60
mlo 0 0 40 0
mls -21 -20 -21 -21
mma -41 -40 -41 -40
mn -28 -27 -28 -28
mnuchin 0 0 42 41
mobi 44 0 0 0
mobifone -39 -38 -39 -39
mobile -31 -31 -31 -31
mobileye -19 -18 -19 -18
mod -22 -21 -22 -21
modamani 0 0 30 41
mode -22 -21 -22 -21
model -45 -44 -45 -44
modem -22 -22 -22 -22
modenas -19 -19 -19 -19
modern -22 -21 -22 -21
modi 0 0 48 46
modric -13 -13 33 42
mohamed 48 -4 -4 -4
mohammad 43 -9 -10 21
mohammed 60 57 32 60
mojo -20 -20 -20 -20
mokpo -24 -23 -24 -23
mokv -19 -18 -19 -18
molniya -19 -19 -19 -19
monaco -48 -48 -48 -48
monde -19 -18 -19 -18
money -19 -18 -19 -18
monfils -16 -15 14 -15
mong -43 -42 -43 -18
monica 34 0 0 50
monitor -10 -9 29 -9
monreal -21 -20 -21 -21
monroe 0 26 50 53
monster -16 -15 -16 -15
monte -27 -26 -27 -26
montella 0 0 38 52
montenegro -23 -23 -23 -23
montgomery 16 -9 16 -9
montreal -27 -27 -27 -27
moo 11 35 5 -14
moody -21 -20 -21 -21
moon 60 35 38 60
moonlight -19 -18 -19 -18
moore 0 0 57 50
moraes 19 0 45 24
morata 15 -4 60 60
moreno -12 15 25 -11
morgan 18 -14 32 25
morgenthau -29 -2 -29 -28
morning -43 -43 -43 -43
moro -17 -16 3 8
morocco -26 -25 -26 -25
morrison -7 -7 25 17
moscow -52 -52 -52 -52
moses 38 0 39 52
moskva -47 -47 -47 -47
moss -13 -13 26 22
mosul -50 -50 -50 -50
moto -42 -41 -42 -42
motogp -26 -26 -6 9
motor -32 -31 -32 -31
motorcycle -20 -20 -20 -20
motorola -30 -29 -30 -29
motorrad -17 -16 -17 -17
motors -28 -27 -28 -27
motta 15 -4 38 40
mount -4 -4 28 26
mountain -20 -20 -20 -20
mourinho 16 -9 60 60
moutinho -10 -9 20 15
movie -22 -21 -22 -21
moya -12 -11 21 13
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
muammar 47 0 0 0
muay -29 -29 -29 -29
mueller 0 0 57 60
muhammad 39 -4 -4 -4
mukherjee 0 0 32 34
muller -4 -4 42 42
multistrada -32 -31 -32 -31
mumbai -19 -18 -19 -18
mummy -27 -26 -27 -26
mundo -18 -17 -18 -17
munich -45 -45 -20 -45
murat 25 -4 32 -4
murcielago -18 -17 -18 -17
murmansk -20 -20 -20 -20
murphy -12 -11 25 19
murray 25 -4 56 60
murza 0 0 38 0
music -26 -26 -7 -26
musk 0 0 49 54
mustafi -23 -22 10 8
mustang 12 26 18 23
muôn -19 -18 -19 -18
muối -29 -28 -29 -28
muốn -48 -48 -48 -48
muộn 10 -9 25 32
mv -54 -53 -54 -53
mw -29 -28 -29 -28
mwc -23 -22 -23 -22
mwg -25 -25 -25 -25
mx -19 -19 -19 -19
mxh -18 -17 -18 -17
my -14 -6 38 24
myanmar -50 -50 -50 -50
mydaily -20 -20 -20 -20
myeik -18 -17 -18 -17
mylee 0 0 0 44
myung -12 26 -12 -11
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
mâm -32 -31 -32 -31
mân 6 39 -13 -13
mâu -1 -35 -35 -35
mây -38 -38 7 -38
mã 18 -11 -11 7
mãi -39 -39 -19 -39
mãn -28 -27 -2 -27
mãnh -20 -20 -20 -20
mão -19 -19 29 34
mèo -25 -25 -25 -1
méc 19 42 26 24
mép -19 -19 -19 -19
mê -36 1 -17 -36
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
mùa -13 -51 -7 -10
mùi -38 -38 12 -1
mùng -19 -19 -19 -19
măng -2 -21 -22 -21
mũ -18 -17 -18 -17
mũi -37 4 -37 -36
mơ -28 -27 24 27
mưa -44 -44 -44 -44
mưu -10 -9 39 28
mương -18 -17 -18 -17
mười -15 -7 13 25
mường -47 -47 -21 -47
mượn -17 -16 -17 -17
mạ -17 -16 13 -17
mạc 26 -1 -28 20
mạch -6 -42 -42 -42
mại -23 -23 13 16
mạn -7 30 49 -7
mạng -40 -14 -1 -40
mạnh 33 55 42 40
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
mận -28 -27 -8 -28
mập -24 -24 12 -24
mật -30 -30 2 -30
mậu -33 30 13 -9
mắc -24 -23 -24 -23
mắm -19 -18 -19 -18
mắt -34 -34 -34 -34
mặc -60 -60 -60 -60
mặn -19 -18 -19 -18
mặt -60 -60 -60 -60
mẹ -11 -58 -59 -58
mẹo -34 -34 -34 -34
mến -4 -4 33 39
mềnh 0 0 38 31
mễ 19 -27 -27 -27
mệt -26 -26 -26 -26
mịch 12 19 55 -7
mọi -57 -57 -10 -33
mỏ -29 -29 -29 -29
mốc -16 -15 -16 -15
mối -44 -43 -44 -43
mốt -18 -17 -18 -17
mồ -16 -15 -16 -15
mổ -18 -17 -18 -17
mỗ 26 36 -19 -18
mỗi -60 -60 -60 -60
mộ -29 -29 -29 -29
mộc 6 -4 -42 -41
mộng 7 22 -1 -30
một -60 -60 -60 -60
mới -60 -60 -37 -60
mời -41 -41 -41 -41
mở -48 -47 -48 -47
mục -51 -50 -51 -51
mụn -20 -20 -20 -20
mức -50 -50 -50 -50
mừng -22 -22 7 18
mực -23 -23 -23 -23
mỳ 0 0 32 56
mỹ -13 -12 -13 -1
n 27 23 18 33
n1 -23 -22 -23 -22
n2 -19 -18 -19 -18
n200re -31 -30 -31 -30
n96 -19 -18 -19 -18
na -10 4 3 2
nacho -26 -25 -26 -25
nadal -7 -7 53 60
nafiqad -17 -16 -17 -17
nafta -28 -27 -28 -28
nagasaki -16 -15 -16 -15
nai -60 -60 -60 -60
nainggolan -4 -4 35 33
nak -7 42 -7 -7
naked -16 -15 22 -15
nakhon -24 -23 -24 -23
nam -28 -20 -17 -16
namc -16 -15 -16 -15
namibia -19 -19 -19 -19
namiq 0 0 0 52
nan -20 -20 -20 -20
nancy 26 -9 -10 -9
nangarhar -16 -15 -16 -15
nani -23 -22 -23 -22
nano -21 -20 22 34
naomi 48 0 0 31
napas -17 -16 -17 -17
napoleon 5 -14 -15 10
napoli -31 -30 -31 -30
narendra 47 0 0 0
nasa -37 -36 -37 -36
nasdaq -36 -35 -36 -36
natal 0 0 26 43
natalia 47 26 0 50
natalie 44 0 0 0
nate 2 -17 -18 -17
nathan 44 0 0 0
nation -18 -17 -18 -17
national -38 -38 -38 -38
nato -59 -58 -59 -58
nature -16 -15 -16 -15
nauert 0 0 42 41
navalny 0 0 36 49
navara -33 -6 -33 -32
navas 0 0 55 60
naver -17 -16 -17 -17
navigos 37 -4 -4 -4
navy -31 -30 -31 -30
nay -9 -38 -39 -38
nayef 0 0 38 0
nba -20 -20 -20 -20
nbc -34 -33 -34 -33
nbtc -16 -15 -16 -15
nc -17 -16 -17 -17
ncap -22 -21 -22 -21
nct -16 -15 -16 -15
nd -27 -27 -27 -27
ndt -40 -39 -40 -40
nebula -19 -18 -19 -18
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
netflix -32 -31 -32 -31
neto -7 -7 27 -7
neu -20 -20 -20 -20
neuer -4 -4 35 -4
neumeier 0 0 38 0
nevada -16 -15 -16 -15
neville -4 -4 39 41
new -39 -60 -60 -60
newcastle -29 -28 -29 -28
newport -23 -23 -23 -23
news -55 -54 -55 -55
newsasia -17 -16 -17 -17
newspaper -26 -26 -26 -26
newsweek -19 -19 -19 -19
next -43 -43 -43 -43
nexus -18 -17 -18 -17
neymar 14 -11 -12 60
ng 47 22 43 45
nga -56 -48 7 8
ngang -31 -31 -31 -31
ngay -60 -60 -44 -60
nghe -15 -50 -25 -50
nghi -37 -30 -2 -4
nghinh 6 18 -19 -19
nghiêm 25 12 18 24
nghiên -52 -14 -26 -51
nghiệp -36 -36 24 2
nghè -4 -4 41 -4
nghèn -20 -20 -20 -20
nghé -34 -33 -34 -33
nghê 30 -9 -10 -9
nghêu -17 -16 -17 -17
nghĩ -40 -39 -40 -40
nghĩa -29 -9 24 27
nghề -36 -36 -36 -36
nghệ -60 -12 -48 -60
nghỉ -25 -25 -25 -25
nghị -43 -35 -6 1
nghịch -28 -27 -28 -27
ngoan -12 -11 34 31
ngoc 45 33 0 0
ngoisao -23 -22 -23 -22
ngoài -60 -60 -60 -60
ngoại -60 -60 -60 -60
ngu 15 -14 -15 -14
nguy -41 -40 -41 -41
nguyen 18 -11 31 28
nguyên -1 5 4 -8
nguyễn 46 6 10 -60
nguyện -20 -20 16 11
nguyệt -3 24 38 29
nguồn -60 -60 -60 -60
ngà -28 -28 18 16
ngài -39 -39 -39 -39
ngàn -28 -28 -28 -28
ngành -45 -45 -45 -45
ngày -60 -60 -60 -60
ngát 34 0 52 34
ngâm -21 -20 -21 -21
ngân -17 -27 13 2
ngã -36 -35 -36 -35
ngãi -50 -50 -16 -11
ngón -19 -19 -19 -19
ngô 37 7 8 4
ngôi -52 -51 -52 -51
ngôn -30 12 9 24
ngõ -29 -29 -29 -29
ngăn -24 -24 -24 -24
ngũ -2 -17 -12 -9
ngư -43 -43 -4 -43
ngưu 35 -7 -7 -7
người -60 -60 -60 -60
ngưỡng -34 -33 -34 -33
ngược -47 -46 -47 -46
ngạc -22 -21 -22 -21
ngại -15 -14 5 -14
ngạn -37 1 -37 -36
ngải -4 -23 -24 -23
ngầm -23 -23 -23 -23
ngần -7 -7 27 -7
ngẫm -17 -16 -17 -17
ngập -19 -19 -19 -19
ngắm -35 -35 -35 -35
ngặt -19 -19 -19 -19
ngọ 5 4 12 13
ngọa 29 -15 -16 -15
ngọc 38 46 27 27
ngọn -33 -33 -33 -33
ngọt -18 -17 -18 -17
ngồi -39 -39 -39 -39
ngộ 25 45 -21 -21
ngỡ -22 -21 -22 -21
ngợi 0 0 36 39
ngụ -19 -18 1 -18
ngụy 42 19 -15 -14
ngủ -30 -30 -30 -30
ngừng -15 -14 5 -14
ngữ -50 -50 -1 -9
ngự 13 -21 -22 -21
ngựa -25 -24 -25 -24
ngực -18 -17 -18 -17
nh -36 -36 -17 1
nh1 -22 -21 -22 -21
nh2 -16 -15 -16 -15
nha -60 -60 -34 -27
nhai -25 -25 -25 -25
nham -10 -9 23 -9
nhan 21 -38 -13 -38
nhanh -24 -24 12 20
nhcsxh -22 -21 -22 -21
nhi -52 -9 26 25
nhim -16 -15 -16 -15
nhiên -1 -20 38 21
nhiêu -25 -24 -25 -24
nhiếp -13 -32 -12 -32
nhiều -60 -60 -60 -60
nhiễm 11 -27 -2 7
nhiễn 0 0 20 43
nhiệm -39 -38 -19 -39
nhiệt -37 -23 -56 -56
nhk -27 -27 -27 -27
nhm -34 -34 -34 -34
nhnn -47 -46 -47 -46
nho -22 15 10 -22
nhs -26 -26 -26 -26
nhtm -19 -18 -19 -18
nhu -6 -35 9 32
nhung 34 0 60 60
nhuận -44 9 2 11
nhuệ 3 10 -17 -17
nhuộm -17 -16 -17 -17
nhà -60 -60 -60 -60
nhàn -27 -26 25 19
nhánh -32 -32 -32 -32
nhâm 6 19 14 21
nhân -60 -3 15 -1
nhã 39 47 18 19
nhãn -20 -20 -20 -20
nhèm -18 -17 -18 -17
nhé -19 -19 -19 -19
nhì -34 -33 -14 -33
nhìn -57 -57 -57 -57
nhí -12 -11 43 13
nhích 0 0 26 41
nhóc -16 -15 -16 -15
nhóm -26 -58 -58 -58
nhôm -24 -23 -24 -23
nhĩ -60 -20 -14 -36
nhơn -47 -47 -1 -4
như -4 11 2 -17
nhưng -60 -60 -60 -60
nhường -4 -4 43 47
nhưỡng -60 -60 -60 0
nhược 12 29 9 -26
nhượng -17 -16 9 29
nhạ -4 -4 57 45
nhạc -41 8 0 -40
nhạn -12 15 27 13
nhảy -23 -22 -23 -22
nhấn -34 -34 -34 -34
nhấp -25 -25 -25 -25
nhất -40 -20 -16 -42
nhẫn -25 -24 8 13
nhậm 27 -7 -7 17
nhận -59 -59 -59 -59
nhập -36 -35 -35 -35
nhật -4 -4 -17 -32
nhậu -19 -18 -19 -18
nhắc -40 -39 -40 -39
nhắm -18 -17 -18 -17
nhắn -19 -18 -19 -18
nhằm -39 -38 -39 -38
nhẹ -23 -22 -23 -22
nhện -29 -28 -29 -29
nhị 29 1 4 -26
nhịp -22 -22 -22 -22
nhỏ -21 -20 11 19
nhổn -31 -30 -31 -30
nhớ -37 -36 -7 -36
nhờ -54 -54 -54 -54
nhữ -18 9 -18 -17
những -60 -60 -60 -60
nhựa 14 -22 29 18
nhựt 25 27 25 21
ni -13 -13 33 38
niamh 41 0 0 43
nicaragua -19 -19 -19 -19
nice -23 -23 -23 -23
nick 56 0 0 34
nicki 38 0 20 50
nicky 43 0 0 0
nico 41 0 0 24
nicola 40 0 0 0
nicolas 46 -7 22 -7
nicole 53 0 0 45
nidec -18 -17 -18 -17
niederkorn 0 0 41 0
niels 39 0 0 0
nieto 0 0 39 0
niger -17 -16 -17 -17
nigeria -32 -31 -32 -31
night -28 -28 -28 -28
nightfall -19 -18 -19 -18
niguez -7 -7 33 23
nike -29 -28 -29 -29
nikkei -26 -26 -26 -26
nikki 48 0 0 0
nikolay 32 -4 -4 20
nikon -17 -16 -17 -17
nile -22 -21 -22 -21
nimitz -29 -28 -9 -29
nin 0 0 34 46
nina 39 0 0 0
ninh -29 -33 -9 -19
ninja -21 -20 -21 -21
nintendo -17 -16 -17 -17
nippon -19 -19 -19 -19
nis -26 -25 -26 -25
nishikori -27 -27 -27 -27
nissan -7 -44 -45 -44
niu 5 -14 -15 -14
nixon 0 0 45 37
niê 9 -16 21 -17
niên -46 -46 -5 -15
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
noel 11 -20 -21 4
nokia -48 -48 -48 -48
nolan 19 0 34 24
nole -33 -32 -33 -32
non -20 -20 -20 -20
nong -16 -15 -16 -15
noo 58 0 0 48
norbert 40 0 0 0
nordstrom -22 -21 -22 -21
noriega 0 0 26 39
norland -17 -16 -17 -17
norman 32 0 32 24
normandy -17 -16 -17 -17
norodom 37 -7 -7 -7
norris 0 0 45 48
north -3 4 -23 -22
nostradamus 0 0 0 43
note -46 -46 -46 -46
notpetya -17 -16 -17 -17
notre -17 -16 -17 -17
nou -42 -42 -42 -42
nougat -30 -30 -30 -30
nouvo -18 -17 -18 -17
novak 60 0 26 37
novaland -24 -24 -24 -24
novartis -24 -24 -24 -24
novosti -23 -22 -23 -22
nq -42 -42 -42 -42
ns -22 -22 -22 -22
nsa -37 -37 -37 -37
nsi 0 0 0 55
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
nusra -23 -23 -23 -23
nutifood -29 -28 -29 2
nuôi -32 -32 -12 8
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
nén -10 -9 33 43
nét -32 -31 -32 -31
nê -16 -15 -16 -15
nên -50 -49 -5 0
nêu -31 -31 -31 -31
níc 0 0 32 52
nó -59 -58 -59 -58
nói -59 -58 -59 -58
nóng -35 -34 -35 -34
nô -16 -15 -16 24
nôm -22 -21 -22 -21
nông -14 -60 -19 -12
nùng 5 -14 -15 -14
núi -45 8 -16 -21
nút -26 -25 -26 -25
năm -26 -45 -35 -26
năng -44 -17 -2 7
nđ -51 -51 -51 -51
nđt -31 -30 -31 -30
nơ -19 -18 -19 -18
nơi -49 -48 -49 -49
nơn -16 -15 -16 -15
nơxh -38 -38 -38 -38
nương -12 -11 31 31
nước 7 -52 -53 -18
nạn -53 -53 -33 -53
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
nối -24 -24 -5 -24
nốt -25 -25 -6 -25
nồi -17 -16 -17 -17
nồng -17 -16 -17 -17
nổ -36 -35 -36 -36
nổi -39 -38 -39 -38
nỗ -29 -28 -29 -29
nỗi -40 -40 -40 -40
nội -60 -60 -60 -60
nở -12 -11 30 -11
nợ -33 -33 -33 -33
nụ -32 -32 0 13
nửa -32 -32 -6 22
nữ -60 -60 -13 -28
nữa -4 -4 28 47
o -22 2 -22 -7
oa -21 -20 -21 -21
oai -37 -36 13 -13
oan -16 -15 -16 -15
oanh -6 -25 48 40
obama -4 -4 60 60
obamacare -23 -22 -23 -22
oblak -7 -7 33 27
ocb -17 -16 -17 -17
ocean -22 -22 -22 -22
oceanbank -40 -39 -40 -39
ochoa -7 -7 27 42
ocon -15 -14 20 -14
oda -44 -43 -44 -43
odebrecht -28 -28 -28 -28
odyssey -16 -15 -16 -15
oecd -21 -20 -21 -21
oecusse -22 -22 -22 -22
oezil -4 -4 37 53
of -30 -29 -30 -29
off -15 -14 18 -14
office -17 -16 -17 -17
ofid -24 -24 -24 -24
ogc -23 -23 -23 -23
oh 14 -22 28 -22
ohio -27 -26 -27 -26
ohlins -24 -23 -24 -23
oil -20 -20 -20 -20
ok -22 19 4 9
okinawa -30 -30 -30 -30
okinoshima -23 -22 -23 -22
oklahoma -18 -17 -18 -17
old -50 -50 -50 -50
oled -38 -37 -38 -38
oleg 44 0 0 31
olimpico -16 -15 -16 -15
oliver 42 19 18 -7
olivia 32 19 -7 -7
olivier 47 0 26 31
olly 36 0 0 34
olympia -16 11 19 -15
olympic -46 -46 -46 -46
om -16 -15 -16 -15
omaha -20 -20 -20 -20
oman -28 -28 -28 -28
omar 33 22 18 45
omarkhayam -4 -4 -4 47
omer 8 -11 8 28
omran 36 0 0 49
on -29 -29 -10 -5
one -12 7 -37 -37
oneplus -37 -36 -37 -36
ong 26 14 -13 -13
online -38 -38 -38 -38
only 10 -19 -19 -19
opcw -19 -19 -19 -19
opec -43 -42 -43 -42
open -43 -43 -43 -43
opera -18 -17 -18 -17
oplus 0 0 0 52
oppo -28 -28 -28 -28
optimus -21 -20 -21 -21
oracle -25 -25 -25 -25
orange -16 -15 -16 -15
oregon -17 -16 -17 -17
oreshkin 0 0 39 0
organic -32 -31 -32 -31
organization -17 -16 -17 -17
oriental -16 -15 -16 -15
origi -12 -11 21 13
orion -26 -26 -26 -26
orlando 28 -25 -25 10
orleans -16 -15 -16 -15
oro -23 -23 -23 -23
orsolini -15 -14 20 -14
ortega 0 0 34 39
ortiz 0 0 38 34
os -25 -25 -25 -25
osaka -33 -33 -7 -33
osama -20 -20 -20 -20
osasuna -19 -18 -19 -18
oscar 4 -39 -20 -4
osius 0 0 43 37
oslo -15 -14 5 -14
osmariel 44 0 0 0
osprey -17 -16 -17 -17
ostapenko -4 -4 33 46
otofun -22 -22 -22 -22
otto 60 0 20 59
ousmane 43 0 0 0
out -28 -27 -28 -27
outlander -30 -30 -30 -30
ovani 0 0 34 34
over -18 -17 -18 -17
owen 35 22 25 40
oxalis -18 -17 -18 -17
oxford -23 -22 -23 -22
oxlade 36 51 0 0
ozaki 0 0 38 24
ozerov 0 0 38 0
ozil -4 -4 39 59
oánh -7 -7 32 -7
p -1 -4 -16 6
p10 -22 -22 -22 -22
p100d -17 -16 -17 -17
p11 -26 -26 -26 -26
p12 -17 -16 -17 -17
p2 -16 -15 -16 -15
pa -24 -43 -43 -43
pa72 -20 -20 -20 -20
pablo 47 0 0 0
pac -28 -27 -28 -28
pacasum 0 0 26 43
pacific -35 -34 -35 -34
paco 46 0 0 0
pacquiao -4 -4 42 53
padilla 0 0 40 44
paektu -17 -16 -17 -17
pagani 13 -20 -21 14
page -15 -14 18 10
pah -25 -25 -25 -25
paik 44 0 0 34
painting -16 -15 -16 -15
pajero -20 -20 -20 -20
pak -32 -31 -2 -31
pakistan -42 -41 -42 -42
palace -39 -38 -39 -38
palau -29 -28 -29 -28
palestine -38 -37 -38 -37
paletta -7 -7 25 23
palm 2 -23 -24 -23
palmas -22 -22 -22 -22
palmer -7 19 22 36
palmyra -34 -34 -34 -34
pamela 39 0 0 0
panama -31 -30 -31 -30
panamera -26 -26 -26 -26
panasonic -27 -26 -27 -26
panda -7 -7 29 -7
pandora -23 -23 -23 -23
pang 19 26 30 31
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
park 29 -11 -4 31
parker 40 22 44 20
parkinson -16 -15 -16 -15
parkson -25 -25 -25 -25
parsons 0 0 32 41
party -18 -17 -18 -17
pascal 37 -7 25 23
paso -18 -17 -18 -17
passion -21 -20 -21 -21
pasteur -20 -20 -1 -20
pathfinder -24 -24 -24 -24
patricia 39 0 0 0
patricio -12 -11 29 -11
patrick 47 39 15 40
patriot -27 -27 -27 -27
patty 40 0 0 24
paul 59 36 8 33
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
pc67 -35 -34 -35 -34
pc68 -16 -15 -16 -15
pccc -49 -48 -49 -48
pci -24 -24 -24 -24
pctn -17 -16 -17 -17
pdf -22 -22 -22 -22
pdr -16 -15 -16 -15
pearl -15 -14 5 -14
peas -7 -7 36 -7
pecc -28 -28 -28 -28
pedro 15 10 -24 16
pedrosa 0 0 32 39
pele -22 -22 -3 -22
pelosi 0 0 32 34
pen -22 -21 40 -21
pena -7 30 22 -7
penang -17 -16 -17 -17
pence 0 0 57 55
penelope 41 0 0 31
penh -31 -31 -31 -31
penn -16 -15 4 -15
pennsylvania -28 -27 -28 -27
people -22 -22 -22 -22
pep 60 26 0 60
pepe -21 -20 -21 32
pepsico -19 -18 -19 -18
pereira -4 -4 37 26
perez 0 0 60 60
performance -24 -24 -24 -24
perisic 0 0 51 58
pernambuco -19 -18 -19 -18
perry 0 0 52 24
persie -10 -9 43 -9
peru -33 -32 -33 -32
peskov 0 0 59 60
pet -21 -20 -21 -21
pete 39 -4 -4 -4
peter 51 15 8 13
peterburg -22 -21 -22 -21
petersburg -43 -10 -43 -43
peterson -12 -11 21 13
petr 43 0 0 0
petra 38 0 0 31
petro 31 -15 -16 -15
petrobras -25 -24 -25 -24
petroli 27 -7 -7 27
petrolimex -33 -33 -33 -33
petrovic 0 0 20 50
petrucci 0 0 32 41
petrwrap -19 -18 -19 -18
petya -26 -25 -6 21
peugeot -31 -30 -31 -30
pfalz -17 -16 -17 -17
pg -29 -28 -29 -28
pg258q -18 -17 -18 -17
pgs -52 -52 -52 -52
pgđ -22 -22 -22 -22
ph 3 -26 3 29
pha -9 -38 7 13
phalanx -19 -19 -19 -19
pham -7 -7 27 -7
phan 35 1 -2 -9
phanh -25 -24 -25 -24
phantom -12 -31 -31 17
phapluatplus -20 -20 -20 -20
pharma -19 -18 -19 -18
phay 0 0 38 0
phe -26 -25 -26 -25
phelps 0 0 43 44
pheng 0 33 26 34
phi -4 8 10 -15
phil 46 -7 -7 32
philadelphia -17 -16 -17 -17
philip 33 -9 -10 -9
philipines -17 -16 -17 8
philipp 48 24 23 -9
philippe 40 17 37 30
philippine 0 -19 -19 -19
philippines -60 -60 -60 -60
philips -13 -13 13 18
phillips -7 -7 25 23
phim -45 -44 -45 -44
phiên -53 -53 -53 -53
phiêng -21 -20 -21 -21
phiến -29 -29 0 15
phiếu -35 -34 -35 -34
phnom -31 -31 -31 -31
pho -13 -13 13 -13
phoenix -1 -20 5 -21
phone -27 -26 -27 -26
phonearena -23 -22 -23 -22
phong -10 6 22 15
photo -25 -24 -25 -24
photos -25 -24 -25 -24
phs -19 -18 -19 -18
phu -41 1 3 0
phun -17 -16 -17 -17
phuộc -16 -15 -16 -15
phà -16 -15 -16 -15
phàm -4 -4 41 -4
phá -37 12 -37 -36
phác -16 -15 -16 -15
phái -39 -39 -14 2
phán -30 -29 -30 -29
pháo -45 -45 -45 -45
pháp -60 -60 -11 -7
phát -50 -24 -16 -13
phân -43 -43 -24 -43
phê -20 -20 12 23
phì -4 -30 -30 -30
phìn -22 -21 -22 -21
phí 31 -30 -30 -30
phía 0 -53 -53 -53
phích 0 0 46 50
phòng -60 -60 -60 -60
phó -34 -41 -60 -60
phóng -46 -46 6 -15
phông -4 -4 39 -4
phù -13 1 -49 -49
phùng 28 -10 -2 -43
phú -23 10 -8 -6
phúc -3 4 31 16
phúhình -18 -17 -18 -17
phút -47 -46 -47 -46
phương 38 35 36 31
phước -19 19 10 -2
phường -39 -39 -39 -39
phượng 17 2 51 36
phạm 42 4 9 -53
phạt -35 -35 -35 -35
phả -34 -33 -34 -33
phải -55 -54 -29 -2
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
phổ -23 -15 -23 -42
phổi -17 -16 -17 -17
phụ -54 -54 -35 -54
phục -34 -1 -34 -34
phụng -15 9 23 26
phủ -50 -49 -24 -49
pia 26 -14 -15 10
piaggio 3 -26 -26 -2
pick -17 -16 -17 -17
pickford -22 -22 -22 18
pierre 47 5 -22 44
pilla -4 -4 38 -4
pilot -16 -15 -16 -15
pin -25 -25 -25 -25
pinecone -16 -15 -16 -15
ping 41 0 32 0
pink -16 -15 10 -15
pinterest -21 -20 -21 -21
piotr 43 37 0 0
pique -7 -7 35 39
pirates -24 -23 -24 -23
pirelli -19 -18 -19 -18
pirlo 0 0 36 31
pirov 0 0 39 0
piskaryovskoye -17 -16 -17 -17
pitt 0 0 49 31
pixel -32 -32 -13 2
pizzi -7 -7 25 17
pjanic -18 -17 15 -17
pk -28 -27 -28 -28
pktq -29 -28 -29 -28
pl -33 -33 -33 -33
pla -19 -19 -19 -19
plan -16 -15 -16 -15
planet -23 -22 -23 -22
platinum -31 -31 -31 -31
play -39 -38 -39 -39
playboy -16 -15 -16 -15
playful -19 -19 -19 -19
playstation -24 -23 -24 -23
plaza -29 -28 -29 -28
plei 9 -20 -20 -20
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
pogba 10 -9 56 60
pol 16 -13 -13 -13
policy -19 -19 0 -19
politico -24 -23 -24 -23
polo -24 28 5 -24
pomina -17 -16 -17 -17
ponce -12 -11 25 26
pongae -17 -16 -17 -17
pont -16 -15 -16 -15
pontavchenko -7 -7 41 -7
pop 7 -18 14 -18
poroshenko 0 0 52 58
porsche -43 -42 -43 -42
porto -29 -29 -29 -29
posco -16 -15 -16 -15
pose -4 -4 36 -4
poseidon -24 -23 -24 -23
post -45 -45 -45 -45
potro -7 -7 44 -7
potter -12 -11 23 13
power -4 -33 -33 -33
powerball -26 -26 -26 -26
pp -20 -20 -20 -20
pp17 -22 -22 -22 -22
ppp -30 -29 -30 -29
ppwe -19 -18 -19 -18
pr -31 -30 -31 -30
prada -20 -20 -20 -20
pradesh -27 -26 -27 -26
prado -28 -27 -28 -28
prague -23 -23 -23 -23
praha -23 -22 -23 -22
prayut 32 0 0 41
premier -59 -59 -59 -59
premium -29 -28 -29 -29
press -29 -28 -29 -28
pride -17 -16 -17 -17
priebus 0 0 40 45
prime -26 -26 -26 -26
prince -12 -11 21 -11
princess 4 -21 11 -21
prius -27 -26 -27 -26
prix -19 -19 -19 -19
pro -43 -42 -23 -42
progres 41 0 0 0
project -21 -20 -21 -21
projector -16 -15 -16 -15
provence -18 -17 -18 -17
proxima -19 -19 -19 -19
ps -29 -28 -29 -29
psa -17 -16 -17 -17
psg -48 -48 -48 -48
pslv -17 -16 -17 -17
psv -18 -17 -18 -17
psy -26 -26 -26 -26
psyche -19 -19 -19 -19
pt -31 -30 -31 -30
ptnt -55 -54 -55 -54
ptth -22 -21 -22 -21
pttm -17 -16 -17 -17
pu -7 25 -32 -32
pugh -4 -4 30 30
pukchang -17 -16 -17 -17
pukguksong -29 -29 -29 -29
pulsar -4 -4 37 33
punggye -16 -15 -16 -15
purcell 0 0 39 47
puth 0 0 39 0
putin 26 26 60 60
pv -60 -60 -60 -60
pvc -35 -34 -35 -34
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
pó -4 -4 30 26
pô -17 -16 -17 -17
pôn -24 -23 -24 -23
păh -30 -30 -30 -30
pả -16 -15 -16 -15
pắc -16 -15 -16 -15
pắk -28 -28 -28 -28
q -10 -6 -19 2
q1 -18 -17 -18 -17
q10 -26 -26 -26 -26
q3 -16 -15 -16 -15
q5 -16 -15 -16 -15
q6 -24 -24 -24 -24
qa -19 -18 -19 -18
qaeda -33 -33 12 2
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
qian 30 -4 28 -4
qibya -19 -18 -19 -18
qihua -16 -15 -16 -15
qing -4 -4 33 -4
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
quan -4 -13 -33 -59
quang 23 33 28 13
quanh -19 -19 -19 -19
quaresma 0 0 38 34
quartz -17 -16 -17 -17
quattro -16 -15 -16 -15
quattroporte -15 -14 5 10
quay -35 -34 -15 -35
queen 29 -25 0 -25
queensland -19 -18 -19 -18
quen -26 -26 -26 -26
querrey -22 -22 -22 -22
qui 8 -11 14 -11
quick -19 -19 13 -19
quneitra -19 -19 -19 -19
quochoi -20 -20 -20 -20
quy -60 -34 -11 -11
quynh 0 0 50 57
quyên 40 33 60 54
quyến -29 -28 20 -4
quyết -41 3 3 -1
quyền 9 -15 12 21
quà -23 -22 -23 -22
quá -55 -54 -18 -54
quách 57 19 -7 17
quái -29 -29 -29 -29
quán -48 -7 -48 -47
quân -27 -6 11 8
quãng -1 -26 -26 -26
quê -24 -24 -24 -24
quên -22 -22 -22 -22
quý 4 23 23 27
quả -32 -25 -32 -51
quản -32 -60 -42 -60
quảng -47 -35 -28 -24
quất -41 -40 -21 -40
quần -35 -35 -16 -35
quầy -21 -20 -21 -21
quận -51 -51 -51 -51
quế 8 -7 6 -3
quốc -16 -1 -24 -27
quới -20 -20 12 11
quỳ -35 -34 11 0
quỳnh 33 45 34 28
quỷ -53 -53 -53 -53
quỹ -54 -54 -35 -54
qđ -51 -50 -51 -50
qđnd -25 -25 -25 -25
r -51 12 -51 -50
r1 -23 -22 -23 -22
r10 -16 -15 -16 -15
r1000 -27 -26 -27 -26
r3 -25 -24 -25 -24
r8 -18 -17 -18 -17
ra -24 -3 -44 -43
race 12 -13 -13 -13
racer -24 -24 -24 -24
rachel 46 0 0 49
rachid 45 0 0 0
racing -29 -29 -29 -29
radamel 44 0 0 0
radar 4 -15 -16 -15
radford 0 0 30 39
radio -26 -25 -26 -25
radja 40 0 0 0
radke 0 0 20 43
raf -18 -17 -18 -17
rafa 0 -29 -10 -5
rafael 50 -11 -12 13
rafah -16 -15 -16 -15
ragnarok -17 -16 -17 -17
raheem 38 0 0 0
rahman 0 0 40 0
rai -20 -20 19 11
raider -17 -16 -17 -17
raikkonen 0 37 34 52
rain -17 -16 44 35
rainbow -16 -15 -16 -15
raiola 0 26 52 56
rajabbi 42 0 0 0
rajasthan -19 -19 -19 -19
rakitic -7 -7 27 23
rally -28 -28 -28 -28
ram -44 -44 -25 -20
ramadan -36 -2 -10 -35
ramchatu 0 0 43 0
rami 33 -4 -4 -4
ramirez -10 -9 25 -9
ramon 21 39 -4 -4
ramos -20 13 34 34
ramsey -12 -11 27 13
rang -23 -22 -23 -22
range -25 -25 -6 -25
ranger -40 -40 -40 -40
rangers -12 -11 18 37
ranh -36 -35 -36 -35
rania 26 0 0 46
ranieri -7 -7 36 45
ranocchia -12 -11 18 13
ransomware 4 -15 -16 -15
raonic 0 0 38 24
raphael 37 -4 -4 -4
rapid 38 0 0 0
rapper -16 -15 -16 -15
rappler -28 -27 -28 -28
raptor 3 -16 13 21
raqa -24 -23 -24 -23
raqqa -47 -46 -47 -47
raqqah -16 -15 -16 -15
rashford -21 -20 30 17
rat -16 -15 -16 -15
ratajkowski -4 -4 39 -4
rattana 43 0 0 46
rau -37 -36 -37 -36
raul 38 -13 -13 24
rav4 -32 -32 -32 -32
ray -1 -26 -7 -26
raytheon -18 -17 -18 -17
rb -30 -30 -30 -30
rc -22 -22 -22 -22
rc51 -24 -23 -24 -23
rcep -29 -29 -29 -29
reading -26 -26 -26 -26
ready -16 -15 -16 -15
reagan 6 -13 48 18
real -60 -60 -60 -60
reatimes -23 -22 -23 -22
rebecca 41 0 0 39
rebel -22 -21 -22 -21
recep 53 0 0 0
recognition -26 -25 -26 -25
recording -16 -15 -16 -15
red -40 -40 -40 -40
reddit -16 -15 -16 -15
redmi -32 -31 -32 -31
redouane 0 0 44 24
ree -21 -20 -21 -21
reed -7 -7 25 17
regent -23 -23 -23 -23
reince 41 0 0 0
rem -28 -27 -28 -28
remix -34 -34 -34 -34
ren -17 -16 18 -17
renato 32 -9 -10 -9
renault 9 -33 -14 -33
renou -18 -17 -18 -17
repeater -19 -19 -19 -19
report -22 -22 -22 -22
reports -16 -15 -16 -15
repsol -22 -21 -22 -21
republic -16 -15 -16 -15
research -24 -24 -24 -24
reset -19 -18 1 6
residence 0 -19 0 -19
resort -20 -20 -20 -20
resorts -30 -30 -30 -30
restituto 40 0 0 0
retail -19 -18 -19 -18
retina -16 -15 -16 -15
reuben 0 0 20 44
reus -18 -17 22 17
reuters -38 -60 -60 -60
revenge -20 -20 -20 -20
review -26 -26 -26 -26
rex 44 -22 3 17
reyes -4 -4 30 35
reza 44 0 0 43
rheinland -17 -16 -17 -17
rhodes -19 -19 0 -19
ri 38 -15 23 9
ria -26 -25 -26 -25
rica -31 -31 -31 -31
ricardo 48 0 0 0
riccardo 38 0 0 0
ricciardo -4 29 39 43
richard 60 22 28 44
richardson 0 0 38 52
richter -25 -25 -25 -25
rick 35 -4 -4 20
ricky 38 0 0 24
ride -23 -23 -23 -23
ridge 0 0 50 0
rihanna 0 0 0 60
rijker 0 0 30 43
riley 0 0 34 31
rim -19 -18 -19 -18
rimi 0 0 32 39
rina 49 0 40 52
ring -27 -26 -27 -26
rings -22 -21 -22 -21
rio 13 -35 -35 -35
rita 27 -11 -12 -11
riu 0 0 52 0
river -22 5 -22 -21
rivera -12 -11 29 -11
riyad 42 0 0 0
riyadh -33 -33 -33 -33
riêng -26 -57 -58 -57
rka -18 -17 -18 -17
rls -17 -16 -17 -17
rm -25 -24 -25 -24
ro -40 -40 -40 -40
roa -17 -16 -17 -17
road -23 -22 -23 -22
roadster -18 -17 -18 -17
roar -22 -22 -22 -22
rob 27 -17 -18 -17
robart 0 0 55 60
robben -17 -16 21 14
robbie 39 0 30 0
robert 60 0 47 52
roberto 48 -7 42 23
roberts 0 0 53 31
robertson -15 -14 22 23
robin 45 -4 -4 -4
robinhood 32 0 0 51
robocon -17 -16 -17 -17
robocop -18 -17 -18 -17
robot -33 -32 -33 -32
robson 34 37 30 0
roccuzzo 0 0 44 0
rocha 0 0 41 0
rock -13 -32 -7 -32
rocker -23 -23 -23 -23
rod 40 -7 36 -7
roddy 19 0 39 0
rodman 0 0 49 60
rodong -29 -29 -29 -29
rodrigo 60 0 49 52
rodriguez -10 -9 58 47
roe -17 -16 3 -17
roeles -18 -17 -18 -17
rog -19 -19 -19 -19
roger 60 0 0 37
rogers 0 0 48 41
rogozin 0 0 34 41
rogue -18 -17 8 -17
roh 40 0 0 31
rohingya -18 -17 -18 -17
rojas -4 -4 36 47
rojo -13 -13 27 -13
rola 43 0 0 0
roland -46 -45 -46 -45
rolex -27 -26 -27 -26
roll -20 -20 -20 -20
rolls -37 -37 -37 -37
rom -22 -21 -22 -21
roma -39 -38 -39 -39
romain 40 0 0 0
roman 31 -9 -10 -9
romania -35 -35 -35 -35
rome -41 -40 -41 -41
romelu 60 -4 -4 -4
romeo -17 -16 -17 -17
romero -19 -18 16 21
ron 19 -29 -10 -29
ronald 50 -14 -15 23
ronaldinho -29 -29 -29 -29
ronaldo 27 17 54 60
roncaglia -13 -13 25 34
rondon -18 -17 -18 -17
rong -20 -20 -20 -20
rooney -7 -7 54 60
roosevelt -4 -4 28 26
ros -29 -2 -29 -28
rosa 21 -4 33 41
rosaleda -20 -20 -20 -20
rosario 4 -15 21 9
rosatom -19 -18 -19 -18
rose 9 23 29 14
rosell 0 0 38 37
rosenstein 0 0 46 46
rosie 38 0 0 0
rosneft -20 -20 -20 -20
ross 30 22 48 40
rossi -4 -4 28 30
rosso -4 -4 41 20
rossoneri -22 -21 -22 -21
rostec -19 -18 -19 -18
rosyth -19 -18 -19 -18
rotterdam -29 -28 -29 -28
rouhani 0 0 49 54
rounds 0 0 20 43
router -19 -18 -19 -18
rover -31 -31 -31 -31
rowley 0 0 39 31
roy 39 0 0 0
royal 16 -29 -29 -29
royce -38 -37 -38 -37
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
rudiger -10 -9 32 43
rudy 18 -11 14 -11
ruhollah 39 33 0 0
ruhr -16 -15 -16 -15
rui 37 -4 -4 -4
run -20 -20 -20 -20
rupee -16 -15 -16 -15
rupiah -16 -15 -16 -15
rush 19 0 40 0
russell 34 19 22 39
russia -26 -26 -26 -26
russian 30 -11 -12 -11
rutte 0 0 53 31
ruộng -16 -15 4 9
rx -20 -20 -20 -20
rx350 -24 -23 -24 -23
ryabkov 0 0 51 43
ryacudu 0 0 39 24
ryamizard 38 26 0 0
ryan 47 -7 36 40
ryo 19 0 0 49
ryomyong -19 -18 -19 -18
ryong 0 26 38 0
ryu 27 19 -7 -7
ryusei -4 -4 -4 40
rà -28 -27 4 -3
rào -22 -21 -22 -21
rác -26 -25 -26 -25
rò -20 -20 -20 -20
rô -24 -24 -24 -24
rõ -45 -45 -45 -45
rùa -26 -26 -26 -26
rút -31 -31 -31 -31
răng -34 -34 -34 -34
rơ 27 -15 -16 -15
rơi -24 -23 11 1
rơleang -16 -15 -16 -15
rước -16 -15 -16 -15
rượu -31 -31 -12 4
rạch -37 -36 -37 -36
rạng -36 -36 -36 -36
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
rủi -27 -26 -27 -26
rừng -31 -30 -31 -30
rửa -33 -33 -33 -33
s -10 3 -4 8
s150 -21 -20 -21 -21
s2 -16 -15 -16 -15
s3 -28 -28 -28 -28
s6r -19 -18 -19 -18
s7 -35 -35 -35 -35
s8 -53 -53 -53 -53
s90 -19 -18 -19 -18
sa -19 -8 -19 -59
sab -29 -28 -29 -28
sabah 3 20 34 -17
sabeco -26 -26 -26 -26
saber 22 -9 -10 -9
sachs -24 -24 1 -24
sacombank -49 -49 -49 -49
saddam 48 0 0 55
sadio 37 -4 -4 -4
saenuri -4 -4 -4 40
saf -19 -19 -19 -19
safari -19 -19 10 -19
safe -18 -17 -18 -17
safety -21 -20 -21 -21
sagan 0 0 26 39
sahara -26 -25 -26 -25
sahel -19 -19 -19 -19
sai -35 -34 -35 -35
saif 12 11 4 9
saigon -35 -35 -35 -35
saigonbank -18 -17 -18 -17
sailor 39 0 0 41
saint -13 -45 -45 -45
sainz 0 33 38 37
saitama -18 -17 -18 -17
sajjan 0 0 30 37
sakai -20 -20 -20 -20
sala -16 -15 -16 -15
saladin 0 0 0 56
salah 0 0 47 45
salahuddin 0 0 30 37
salazar -22 -21 -22 9
salman 51 42 46 52
salon 9 -16 -17 14
salt -12 -11 8 23
salvor -16 -15 -16 -15
salzburg -23 -23 -23 -23
sam 6 4 -7 -32
samba -21 -20 -21 -21
samco -19 -19 -19 15
samdech 46 -4 -4 -4
samho -19 -18 -19 -18
sami 41 0 0 0
sampaio 0 0 42 0
sampath -19 -19 -19 -19
sampras -4 -4 35 -4
samrin 0 0 52 0
samson 4 -15 38 44
samsung -55 -55 -55 -55
samuel 28 -13 -13 -13
samurai -24 -23 -24 -23
san -46 -3 -5 0
sana -19 -18 -19 -18
sanaa -16 -15 -16 -15
sanatech -32 -32 -32 -32
sanches -4 -4 36 33
sanchez 5 -14 50 60
sandberg 0 0 32 39
sanders 0 0 48 43
sandra 29 0 0 50
sandro 35 -9 39 37
sane -7 -7 35 27
sanest -18 -17 -18 -17
sang 5 16 17 18
sanh -7 30 37 17
sanna 37 -17 -18 -17
sanshi 0 0 41 0
santa 9 7 -20 -20
santana 18 -14 -15 -14
santiago 28 -15 14 9
santos 18 22 43 43
sao -23 -19 -14 -52
saostar -22 -21 -22 -21
sapa -31 -30 -31 -30
saponin -17 -16 -17 -17
sapphire -30 -29 -30 -29
sapporo -22 -22 -22 -22
sar -21 -20 17 4
sara 38 -7 -7 43
sarah 37 -13 -13 22
sarkozy 0 0 38 46
sas -16 -15 -16 -15
sassuolo -18 -17 -18 -17
sau -60 -60 -60 -60
sauber 9 10 -17 -17
saud 0 0 47 0
saudi -39 -31 -39 -34
saul 21 -20 -20 11
saunders 0 0 42 44
savic -15 -14 11 16
savills -20 -20 -20 -20
savinova 0 26 30 39
sawaco -21 -20 -21 -21
say -29 13 -10 -29
sayangva -16 -15 -16 -15
sayed 36 0 26 0
sayyaf 0 33 60 0
sazanami -17 -16 -17 -17
sbs -22 -21 -22 -21
sbt -30 -30 -30 -30
sc -22 -22 -22 -22
scada -16 -15 -16 -15
scalise 0 0 32 39
scandal -25 -25 -25 -1
scaramucci 0 0 26 41
scarborough -22 -22 -3 -22
schaefer 0 0 34 31
schalke -25 -25 -25 -25
schengen -16 -15 -16 -15
schlappig 0 0 26 41
schmeichel 0 0 39 34
schneiderlin -13 -13 13 -13
school -25 -24 -25 -24
schumacher 15 -4 36 20
schumer -12 -11 27 19
schwartzman -15 -14 11 10
schwarzman 0 0 26 46
schweinsteiger -13 -13 16 11
scic -32 -32 -32 -32
science -18 -17 -18 -17
scmp -35 -35 -35 -35
scodelario 0 0 43 0
scorpio -17 -16 -17 -17
scotland -45 -45 -45 -45
scott 43 17 44 38
scout -18 -17 12 -17
scr -17 -16 -17 -17
scrambler -17 -16 16 8
screen -27 -27 -27 -27
scsc -16 -15 -16 -15
scud -38 -38 -38 -38
scuderia -18 -17 -18 -17
scudetto -17 -16 -17 -17
sd -25 -24 -25 -24
sdf -40 -40 -40 -40
sdgs -20 -20 -20 -20
sdi -23 -22 -23 -22
se -28 18 -28 -28
sea -60 -60 -60 -60
seabank -17 -16 -17 -17
seal -30 -29 -30 -29
sean 60 0 0 37
search -10 -9 33 -9
sears 26 0 44 0
seattle -17 -36 -36 -36
seba -7 -7 29 -7
sebastian 53 33 0 24
sec -20 -20 -20 -20
secret -32 -31 -32 -31
security -29 -29 -29 -29
sedan -26 -25 -26 -25
see 22 -17 -18 -17
seedorf -4 -4 28 26
selangor -19 -19 -19 -19
selena 46 0 0 54
selfie -17 -16 -17 -17
selke -4 -4 30 20
selvi 0 0 0 43
semaan 0 0 38 0
semedo 0 0 42 39
sen -56 -56 2 3
senegal -29 -29 -29 -29
senkaku -28 -27 -28 -27
sense -26 -25 -6 -25
seo 23 40 -16 -15
seok -4 22 35 -4
seolhyun -21 -20 -21 -21
seong -4 41 -4 -4
seongju -22 -21 -22 -21
seoul -50 -50 -50 -50
sepang -20 -20 -20 -20
sequoia -23 -22 -23 -22
serbia -36 -35 -36 -36
serena 47 29 15 54
serge 38 26 0 0
sergei 60 0 0 51
sergey 60 0 0 0
sergi 50 0 0 24
sergio 60 -4 -4 26
serie -39 -39 -39 -39
series -44 -44 -44 -44
serratia -25 -25 -25 -25
sessions 0 0 52 58
set -29 -29 -29 -29
settings -24 -23 -24 -23
setyo 38 0 0 0
seung 19 60 0 0
sevastopol -27 -26 -27 -26
seven -24 -24 -24 -24
seventeen 8 -11 -12 23
sevilla -38 -37 -38 -37
sex -17 -16 -17 -17
seymour 36 0 20 0
sfom -18 -17 -18 -17
sg -20 -20 -20 -20
sggp -22 -21 -22 -21
sgk -23 -22 -23 -22
sh -41 -40 -41 -40
sh300i -19 -19 -19 -19
shaanxi -19 -18 -19 -18
shabab -22 -22 -22 -22
shades -13 20 -13 -13
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
shapoval 0 0 34 45
shapovalov 0 0 32 44
sharapova 0 0 44 60
sharif 0 0 38 24
sharing -17 -16 -17 -17
shark -24 -23 -24 -23
sharma 0 0 39 24
sharon 36 0 0 53
sharp -16 -15 -16 -15
shati -17 -16 -17 -17
shaw -7 -7 45 38
shayrat -23 -23 -23 -23
shb -45 -45 -45 -45
sheikh 41 19 -18 7
sheikhoun -17 -16 -17 -17
shelby 16 -9 16 -9
shell -18 -17 -18 -17
shen 40 0 44 52
sheng 15 -4 -4 40
shenhua -23 -22 -23 -22
sherpa -17 -16 -17 -17
shi 11 25 16 -18
shia 16 -15 -16 -15
shibuya 30 -7 18 44
shield -21 -20 -21 -21
shiite -26 -25 -26 -25
shikin -5 -24 -25 -24
shimbun -23 -23 -23 -23
shimizu -12 -11 18 -11
shin 46 35 27 36
shine -18 -17 2 -17
shinzo 60 0 0 0
shiritsu 41 -4 -4 -4
shoigu 0 0 53 56
shoko 16 -9 -10 38
shop -17 -16 -17 -17
show -38 -38 -38 -38
showa -22 -22 -22 -22
showbiz -26 -25 -26 -25
shrek -22 -21 -22 -21
shrestha 0 0 30 52
shs -24 -23 -24 -23
shtt -24 -23 -24 -23
shutterstock -24 -23 -24 -23
shyn -25 -24 -25 0
si -31 21 -11 -31
siani -7 -7 18 27
siberia -22 -21 -22 -21
sicily -23 -22 -23 -22
sid 23 -11 -12 -11
side -25 -24 -25 -24
siebold 0 0 30 44
siemens -27 -26 -27 -26
sierra -20 -20 -20 -20
sigmar 44 0 0 0
signal -22 -21 -22 -21
sigurdsson -4 -4 28 26
sihanouk -7 -7 34 -7
sik -4 -4 38 -4
sil -4 -4 33 -4
silenthawk -16 -15 -16 -15
silicon -31 -31 -31 -31
silkie -24 -24 -24 -24
silva -18 -17 47 27
silverado -15 -14 11 -14
sim -25 -44 -25 -44
simeone 0 0 51 48
simon 46 0 26 31
simona 43 0 0 0
simpson 0 0 40 24
sin -17 -16 -17 -17
sina -19 -48 -48 -48
sinai -25 -25 -25 -25
sinaloa -16 -15 10 9
sing -26 -26 -26 -26
singapore -57 -56 -57 -57
singh -7 19 35 45
sinh -28 -1 11 11
sinmun -29 -28 -29 -28
sinon 36 0 0 34
sipg -26 -26 -26 -26
sir 9 -33 -34 -33
siri -31 -31 -31 -31
sirius -16 -15 -16 -15
siro -19 -19 -19 11
sirte -16 -15 -16 -15
sisi 0 0 44 0
sisoulith 0 0 54 0
sisters -16 -15 -16 -15
siti 42 0 0 0
siu 58 0 0 0
sivilay 0 0 39 0
sivkov 0 0 34 44
size -20 -20 -20 -20
siêu -33 -26 -10 -52
siết -21 -20 -21 -21
siềng 0 0 30 53
sjc -53 -53 -53 -53
sk -22 -21 -22 -21
skg -17 -16 -17 -17
skomina 0 0 32 37
skull -26 -26 -26 -26
sky -19 -38 -18 -38
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
smalling -12 -11 31 42
smart -37 -10 -37 -36
smartphone -28 -27 -28 -28
sme -22 -22 -22 -22
smile -20 -20 -20 -20
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
so -8 2 -25 -9
soares -12 -11 21 -11
soc -19 -18 -19 -18
sochi -24 -24 -24 -24
sociedad -25 -25 -25 -25
socola -18 -17 -18 -17
soderling -4 -4 33 20
sofia 27 -7 -7 37
soft 1 -18 -19 -18
software -24 -23 -24 -23
sohc -22 -22 -22 -22
sohr -28 -27 -28 -27
sohu -23 -22 -23 -22
soi -25 -25 7 22
soin -16 -15 -16 -15
sol 0 51 0 31
solanke 0 0 40 46
solar 0 33 43 0
som -6 -31 -32 -31
som2 -19 -18 -19 -18
somali -22 -21 -22 -21
somalia -36 -36 -36 -36
son -10 10 -9 -4
song 24 1 -11 -53
sons -16 -15 -16 -15
sonus 39 0 0 0
sony -41 -40 -41 -40
soo 38 47 36 -7
soobin 29 -9 -10 30
sook 0 0 40 0
soon -4 49 36 -4
sophia 23 -11 -12 35
sophie 36 0 0 41
sorento -17 -16 -17 -17
sosa 0 0 40 37
sotheby -21 -20 -21 -21
sotrans -17 -16 -17 -17
sousa -7 -7 34 37
south -35 -34 -35 -34
southampton -40 -39 -40 -39
southern -17 -16 -17 -17
southgate 0 0 36 41
soái -10 -9 20 30
sp -25 -24 -25 -24
sp2 -20 -20 -20 -20
spa -22 -22 -22 -22
space -19 -19 -19 -19
spacex -19 -19 -19 -19
spark -32 -32 -32 -32
sparrow -13 -13 33 -13
spdr -17 -16 -17 -17
speak -19 -18 -19 -18
spears 0 0 52 0
special -21 -20 -21 -21
speed -24 -24 -5 -24
spf -22 -21 -22 -21
spica -17 -16 -17 -17
spicer 0 0 57 53
spider -36 -35 -36 -35
spiegel -18 -17 24 22
spielberg -10 -9 23 15
spinner -22 -22 -22 -22
spirit -18 -17 -18 -17
split -23 -22 -23 -22
sport -46 -45 -46 -45
sportage -21 -20 -21 -21
sportback -26 -25 -26 -25
sporting -31 -30 -31 -30
sports -39 -39 -39 -39
sportz -17 -16 -17 -17
spotlight -22 -21 -22 -21
springs -16 -15 -16 -15
spur -19 -19 10 -19
spurs -25 -24 -25 -24
sputnik -49 -48 -49 -48
sputniknews -16 -15 -16 -15
spyder -27 -26 -27 -26
square -28 -27 -28 -27
sr -16 -15 -16 -15
srah -17 -16 -17 -17
sri -13 -32 -32 -32
ss -31 -30 -31 -30
ssd -19 -18 -19 -18
ssi -32 -31 -32 -31
ssn -17 -16 -17 -17
st -10 -42 -43 -42
staffan 38 0 0 0
stalingrad -18 -17 -18 -17
stamford -38 -38 -38 -38
stan 48 -7 -7 -7
standard -28 -27 -28 -27
stanfield 38 0 0 0
stanford -24 -24 -24 -24
stanley 17 -19 -19 5
stansted -17 -16 -17 -17
star -20 -39 11 -40
stark -12 -11 33 13
stars -27 -27 -27 -27
start -22 -21 -22 -21
state -23 -23 -23 -23
stb -33 -32 -33 -32
steel -22 -22 -22 -22
steelhouse -17 -16 -17 -17
stefan 44 26 0 24
stefano 29 0 38 0
stegen -13 -13 36 18
stella 25 -7 22 17
stem -16 -15 -16 -15
stephan 39 26 0 0
stephane 39 0 0 0
stephanie 42 0 0 44
stephen 60 0 0 24
steregushchy -20 -20 -20 -20
sterling -4 -4 35 41
steve 56 -7 -7 23
steven 51 -4 -4 -4
stevens -7 -7 12 32
stewart 0 0 49 24
stindl -15 -14 23 23
stingray -29 -29 -29 -29
stock -12 -11 44 -11
stockholm -30 -29 -30 -29
stoke -34 -33 -34 -33
stoltenberg 0 0 49 46
stone -4 -4 48 44
stones -12 -11 31 -11
stop -26 -25 -26 -25
store -36 -35 -35 -35
strafach 0 0 32 41
straits -26 -26 -26 -26
stratolaunch -18 -17 -18 -17
street 3 11 -16 -35
strike -16 -15 4 -15
stroll 0 37 34 31
stt -23 -23 -23 -23
stuart 36 0 32 39
studio -30 -30 -30 -30
studios -18 -17 -18 -17
sturgeon 0 0 36 37
sturridge -10 -9 35 36
stuttgart -27 -27 -27 -27
style -19 -19 31 -19
su -14 -20 -24 -19
suarez -7 26 54 60
subaru -13 -32 -32 -32
subeo 0 0 0 53
subin 0 0 0 55
suboi -17 -16 -17 -17
subạc 0 0 0 48
sudan -40 -40 -40 -40
sue 19 0 0 46
suga 0 0 44 34
sugar -19 -19 0 5
sugyp -18 -17 -18 -17
suite -17 -16 -17 -17
suites -19 -19 -19 -19
suk -10 -9 28 -9
sukhoi -34 -33 -34 -33
sukhothai -16 -15 -16 -15
sulawesi -17 -16 -17 -17
suleiman 32 -7 -7 -7
sulli -30 -30 -30 -30
sulu -19 -18 -19 -18
sumatra -22 -22 -22 -22
sumikura -19 -19 -19 -19
sun -48 -8 -28 -48
sunday -21 -20 -21 -21
sunderland -41 -40 -41 -40
sung 21 16 31 -17
sunni -32 -31 -32 -31
sunny 11 -21 -22 -21
super -43 -43 -43 -43
superbike -16 -15 -16 -15
superleggera -22 -22 -22 -22
superman -19 -18 -19 -18
supersport -17 -16 -17 -17
sur -26 -26 -26 -26
surface -37 -36 -37 -36
susan 48 0 0 34
sushi -13 -13 -13 28
suv -46 -46 -46 -46
suvorov -4 -4 15 35
suwon -19 -18 -19 -18
suy -9 -34 -34 -34
suzanne 22 -9 -10 -9
suzuki -28 -47 -28 -6
suzy 33 -7 -7 36
suất -18 -17 -18 7
suối -40 -40 -40 -40
suốt -44 -44 -25 -44
sv -38 -37 -38 -37
svartpilen -18 -17 -18 -17
svitolina -16 -15 4 -15
svđ -39 -38 -39 -38
swanepoel 0 0 41 0
swansea -35 -35 -35 -35
sweida -20 -20 -20 -20
swift -36 -36 16 -1
switch -20 -20 -20 -20
sxh -28 -27 -28 -28
sxkd -28 -27 -28 -28
sydney -35 -35 -35 -35
sylva 0 26 51 0
sylvie 39 0 0 0
symantec -22 -22 -22 -22
sync -16 -15 -16 -15
syria -60 -60 -60 -60
syring 0 0 40 0
system -24 -23 -24 -23
systems -25 -24 -25 -24
sài -60 -60 -60 -60
sàn -31 -30 -31 -30
sành -7 -7 29 27
sá -16 -15 -16 -15
sác -18 -17 -18 -17
sách -39 -39 -13 -39
sái 20 0 -27 -26
sám 22 -9 -10 -9
sán -21 -20 -21 -21
sánchez -4 -4 35 -4
sáng -60 -39 1 0
sát -26 -26 6 -26
sáu -5 -45 8 7
sâm -35 -34 39 18
sân -50 -50 -50 -50
sâu -31 -30 -31 -30
séc -48 -48 -48 -48
sét -17 -16 -17 -17
sê -10 -29 -30 -29
sênh -22 -21 -22 -21
sình -29 -28 -29 -28
sóc -53 -53 -13 -53
sói -22 -22 -22 -22
sóng -36 -35 -36 -36
sông -29 -11 -4 -14
sùng 26 10 23 35
súng -28 -27 -2 3
sút -30 -30 -30 -30
săn -17 -16 -17 -17
sđt -26 -25 -26 -25
sĩ 4 16 8 1
sơ 6 -8 -35 -34
sơn -2 -19 10 4
sư -4 -48 -22 -48
sưa -4 -4 30 39
sưu -23 -23 -23 -23
sương -5 2 21 18
sướng -7 -7 27 -7
sạc -17 -16 -17 -17
sạp -19 -18 -19 -18
sạt -22 -22 -22 -22
sả -21 -20 -21 -21
sản -52 -51 -22 -51
sảng 0 0 47 0
sấu -17 -16 -17 -17
sầm 27 -27 -27 -27
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
sở -51 -36 -60 -60
sợ -36 -35 -36 -35
sợi -18 -17 2 7
sủ -17 -16 -17 -17
sứ -34 -34 -34 -34
sức -48 -48 -48 -48
sử -17 -46 15 -46
sửa -27 -27 -27 -27
sửng -21 -20 -21 -21
sửu -30 -30 16 22
sữa -31 -31 -31 4
sự -60 -60 -16 -19
sỹ 12 36 9 11
t 10 17 8 25
t1 -17 -16 -17 -17
t2 -30 -29 -30 -29
t3 -26 -26 -26 -26
t4 -28 -28 -28 -28
ta -33 9 -33 -33
tab -28 -28 -28 -28
tabqa -22 -21 -22 -21
tac -26 -26 -26 -26
tae 36 60 0 0
taekwondo 4 -15 -16 9
tafishco 0 0 0 49
tag -26 -25 -26 -25
tai -44 -4 -19 -44
tajikistan -24 -24 -24 -24
takata -33 -33 -33 -33
talas -19 -18 -19 -18
taliban -40 -39 -40 -40
talk -17 -16 -17 -17
tam -10 -14 -16 -56
tamaya -22 -22 -22 -22
tamil -19 -18 -19 -18
tamim 49 53 30 47
tampa -18 -17 -18 -17
tan 9 21 9 -21
tand -57 -56 -57 -57
tandtc -17 -16 -17 -17
tanf -27 -26 -27 -26
tang -36 -36 -36 24
tango -20 -20 -20 -20
tanoai 0 0 0 52
tansey 19 0 38 0
tao -15 -34 -35 -35
taormina -17 -16 -17 -17
tapah -22 -21 -22 -21
targa -20 -20 -20 -20
tarma -19 -19 -19 -19
tasco -19 -19 -19 -19
tasigna -30 -30 -30 -30
tasnim -19 -19 -19 -19
tass -36 -35 -36 -35
tata 33 -7 -7 38
taxi -34 -34 -34 -34
tay -47 -47 -47 -47
taylor 52 42 48 55
tayyip 46 60 0 0
tb -42 -41 -42 -42
tbm -33 -33 -14 4
tbn -36 -36 -36 -36
tbt -20 -20 -20 -20
tbvtv -18 -17 -18 -17
tc -29 -29 -29 -29
tcdl -24 -23 -24 -23
tcm -17 -16 -17 -17
tcnh -19 -18 -19 -18
tcns -4 -4 35 20
tct -1 -20 -21 4
tctd -38 -38 -38 -38
tcty -23 -23 -23 -23
tds -19 -18 -19 -18
tdtt -37 -36 -37 -36
team -28 -28 -28 -28
tech -19 -19 6 -19
techcombank -30 -29 -30 -29
technologies -15 -14 11 -14
technology -27 -26 -27 -26
techo -4 41 -4 -4
ted 44 -4 -4 -4
tedi -22 -21 -22 -21
teen -30 -30 -30 -30
tehran -41 -40 -41 -40
tel -24 -23 -4 -23
telecom -28 -28 -9 -28
telefonica -18 -17 -18 -17
telegraph -35 -34 -35 -34
tell -17 -16 -17 -17
temer 0 0 43 49
tencent -19 -18 -19 -18
tenev 0 0 40 47
tepco -22 -21 -22 -21
ter 38 33 -7 -7
teresa 18 -11 -12 -11
terry 46 22 44 53
tesla -6 -35 -15 0
test 30 -16 18 -17
tevez 0 26 49 60
texas -33 -33 -33 -33
texhong -18 -17 -18 -17
tft -17 -16 -17 -17
tg -19 -19 -19 -19
tgđ -30 -29 -30 -29
th -42 -8 9 28
tha -37 -4 -37 -37
thaad -50 -49 -50 -49
thaco -31 -30 -31 -30
thae 45 0 0 0
thai -31 -4 5 -31
thailand -28 -28 -28 -28
thal -4 -4 -4 46
tham -53 -53 -53 -53
thames -19 -18 -19 -18
than -43 -42 -5 -43
thang 39 -13 13 -13
thanh 14 23 13 10
thani -12 -11 56 35
thao -40 -40 7 16
thatcher 0 0 38 0
thay -55 -55 -55 -55
thayer 0 0 34 31
thcs -51 -50 -51 -50
the -19 -60 -60 -60
theo -13 -47 -60 -60
theresa 60 0 0 24
thi -11 12 13 -2
thiago 17 -17 -18 20
thibaut 45 0 0 0
thiem 0 0 53 60
thierry 44 0 0 0
things -19 -19 -19 -19
thinh -10 30 16 -9
thinkpad -29 -29 -29 -29
this -10 30 -10 -9
thiêm -36 -36 7 10
thiên 4 11 10 -2
thiết -54 2 -54 -53
thiếu -7 4 -55 -54
thiềm 26 0 38 0
thiền -22 -22 -22 -22
thiều 27 21 18 6
thiểm -18 -17 -18 -17
thiện 20 51 34 27
thiệp -20 -20 26 35
thiệt -30 -30 -11 -30
thiệu 11 20 13 9
tho -9 -28 4 27
thoa -16 11 48 48
thoan 0 0 46 31
thomas 41 9 29 13
thompson -16 -15 26 19
thongloun 54 0 0 0
thor -22 -21 -22 -21
thornberry 0 0 39 24
thornton 0 0 39 39
thoát -32 -31 -32 -31
thoại -15 31 15 -14
thoạt -17 -16 -17 -17
thpt -60 -60 -60 -60
thrones -26 -26 -26 -26
ths -33 -32 -33 -32
tht -29 -29 -29 -29
thu 36 39 26 27
thua -36 -35 -36 -36
thunderbolt -17 -16 -17 -17
thung -33 -33 -14 -33
thuram -10 -9 32 -9
thuyên 20 -9 32 30
thuyết -23 -23 6 30
thuyền -36 -10 -17 -36
thuê -29 -28 -9 -4
thuấn 0 0 46 60
thuần -22 29 32 44
thuận -7 -60 10 13
thuật -29 -28 16 27
thuế -48 -47 -48 -47
thuốc -36 -35 -35 -35
thuộc -23 -23 -23 -23
thuột -46 -45 -46 -46
thuở -23 -23 -23 -23
thuỷ -7 -7 25 27
thvl1 -17 -16 -17 -17
thx -31 -31 -31 -31
thy 35 -4 59 40
thylane 38 0 0 41
thà -25 -25 7 15
thành -1 10 12 3
thào 41 -7 -7 -7
thác -33 -32 -33 -32
thách -30 -30 -30 -30
thái -1 8 -4 1
thám -33 -33 -8 -33
tháng -59 -32 -59 -58
thánh -7 11 -45 -44
tháo -17 10 -17 -17
tháp -52 -52 -52 -52
thâm -15 -34 -35 -34
thân 5 -20 5 8
thèm -17 -16 -17 -17
thép -35 -35 -35 -35
thêm -51 -50 -19 -9
thêu 0 0 32 34
thì -36 -35 -16 -35
thìn -10 -9 42 53
thí -51 -50 -51 -50
thích 22 -31 -31 -31
thò 39 -4 -4 -4
thói -28 -27 -28 -27
thôi -3 -37 -37 -37
thôn -35 -35 -35 -35
thông -36 -37 -17 -10
thù -19 -19 -19 -19
thùng -24 -24 -24 -24
thùy 60 60 60 44
thú -38 -38 -19 -38
thúc -32 18 -3 -32
thúy 51 52 54 51
thăm -29 -2 -29 -28
thăng -12 5 23 17
thơ -60 -33 -4 2
thơi -4 -4 25 48
thơm -15 -14 37 45
thư 7 -17 14 17
thưa -37 -36 -11 -36
thương -15 -41 -12 -9
thước -18 -17 -18 -17
thường -60 -38 -9 -25
thưởng -26 -26 33 27
thượng -60 -27 -60 -60
thạc -39 -38 5 -14
thạch 7 -6 13 10
thạnh -52 -5 1 8
thạo 19 0 36 39
thả -18 -17 -18 -17
thảm -29 -29 -29 -29
thản -4 22 33 30
thảo 24 11 41 38
thấm -19 -18 24 29
thất -25 8 -45 -44
thấy -7 -57 -25 -22
thần -12 -16 -11 -60
thầu -22 -22 -22 -22
thầy -47 -47 -47 -47
thẩm -8 -17 1 -44
thậm -60 -60 -60 -60
thận -23 -5 14 -18
thập -18 0 -8 1
thật -53 -53 -53 -53
thắm -4 -4 58 54
thắng 7 14 41 30
thắp -19 -18 -19 -18
thằng 2 -30 -31 -30
thẳng -20 -20 -20 -20
thẻ -40 -39 -40 -39
thế -4 12 -15 -7
thề -17 -16 -17 -17
thể -59 -33 -9 -10
thỉnh -35 -34 -9 -10
thị -7 51 -17 -58
thịnh -7 -4 30 29
thịt -38 -38 -38 -38
thọ -55 -3 3 3
thỏ -12 -11 26 -11
thỏa -44 -43 -14 -43
thống -60 -60 -6 -2
thốt -25 -24 -25 -24
thổ -60 -60 -35 -37
thới -37 -10 -11 -12
thờ -16 -15 -16 -15
thời -48 -60 -37 -60
thở -17 -16 -17 -17
thợ -24 -24 8 0
thụ -31 3 8 -6
thục 31 48 31 30
thụy -3 9 -11 -17
thủ -60 -60 -60 -60
thủy 2 -14 17 16
thứ -60 -60 -43 -60
thức -49 -12 -5 4
thừa -51 -7 -22 -27
thử -36 -36 -36 -36
thực -60 -60 -27 -60
ti 17 29 1 -18
tian -12 32 -12 -11
tianjin 6 14 -13 11
ticonderoga -18 -17 -18 -17
tiemoue 46 0 0 0
tien -17 -16 -17 -17
tienphong -16 -15 -16 -15
tiffany 21 -16 -17 -17
tiger 21 -28 -29 -4
tigris -23 -22 -23 -22
tiguan -17 -16 9 -17
tillerson 0 0 60 60
tim 15 -4 -31 44
time -28 -27 -28 -28
times -53 -52 -53 -52
timo 47 0 0 0
timor -31 -31 -31 -31
timothy 30 -4 37 26
tin -14 -26 -15 -16
tinh -40 30 5 12
tintin 0 0 0 45
tiote 0 0 46 56
titan -22 -21 -2 -21
titanic -17 -16 -17 -17
titanium -23 -23 -23 -23
tiêm -30 -30 -4 -6
tiên -34 -30 -6 -19
tiêng -19 -18 -19 -18
tiêu 22 -44 9 -44
tiếc -29 -29 -29 -29
tiến 18 32 22 20
tiếng -52 -51 -32 -51
tiếp -60 -59 -60 -60
tiết 5 -19 -26 -11
tiếu 1 -24 -24 -24
tiềm -21 -20 -21 -21
tiền -19 -23 -27 -20
tiểu 17 29 -53 -53
tiễn -20 7 6 -20
tiệc -27 -26 -27 -26
tiệm -25 -25 -25 -25
tiện -26 -26 -26 -26
tiệp -32 -31 27 -7
tk -32 -32 -32 -32
tkv -27 -27 -27 -27
tl -28 -27 -28 -28
tlh -16 -15 -16 -15
tltn -23 -22 -23 -22
tm -26 -26 -26 -26
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
to -25 -25 -6 -25
toa -19 -19 -19 -19
toan 18 -11 21 -11
tobel 0 0 26 44
tobin -24 -23 2 -23
tobruk -17 -16 -17 -17
toby 39 0 0 0
tochka -25 -25 -25 -25
today -36 -35 -16 -35
todd 44 37 0 0
toffees -17 -16 -17 -17
tokyo -49 -49 -49 -49
toledo 0 0 30 43
tom 56 -4 -4 49
tomahawk -30 -30 -30 -30
tomas 46 0 0 0
tomb -16 -15 -16 -15
tommy 43 -9 -10 -9
tomomi 45 0 0 0
tong 8 -11 21 -11
toni 51 0 0 24
tony 41 -7 -7 17
tool -16 -15 -16 -15
toong -20 -20 -20 -20
top -54 -54 -54 -54
toplitz -17 -16 -17 -17
tor -2 -21 -22 -21
torino -28 -27 -28 -27
toro 38 35 15 -4
toronto 5 -14 -15 -14
torres -7 -7 49 51
toscana -18 -17 -18 -17
toshiya 46 0 0 0
tosic 0 0 34 44
toto -7 -7 -7 37
totolink -26 -25 -26 -25
tottenham -51 -51 -51 -51
totti 0 0 38 43
touch -4 -30 -30 -30
toulouse -17 -16 -17 -17
tour -32 -31 -32 -31
toure 19 0 46 39
touring -28 -28 -28 -28
tourist -18 -17 -18 -17
tours -16 -15 -16 -15
tow -24 -23 -24 -23
tower -35 -1 -35 -34
town -25 -25 9 -25
toxic -20 -20 -20 -20
toyota -19 -56 -56 -56
toàn -18 27 20 21
toán -54 -53 -6 -4
toản -12 -11 40 41
tp -60 -60 -60 -60
tpbank -32 -32 -32 -32
tphcm -59 -59 -59 -35
tpp -49 -48 -49 -48
tq -49 -48 -49 -48
tr 1 -18 26 51
tra -27 -27 -27 -27
trac -17 -16 -17 -17
trade -35 -34 -35 -34
tradition -4 -4 40 -4
traffickcam -17 -16 -17 -17
trafford -49 -49 -49 -49
trai -27 -27 32 -27
trail -33 -33 -33 -33
trailer -5 -30 -31 -30
tran -28 -27 10 -28
trang 16 -18 22 14
tranh -41 -40 5 -40
transformers -26 -26 -26 -26
transit -12 -11 18 19
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
trend -20 -20 -1 11
treo -29 -28 -29 -28
trevor 34 0 26 0
trexel -4 -4 -4 40
trezor 0 0 38 37
tri 3 3 -2 -39
trinh 4 20 51 41
tripadvisor -16 -15 -16 -15
tripoli -28 -28 -28 -28
trithucthoidai -24 -23 -24 -23
trithuctre -25 -25 -25 -25
triumph 10 -24 -24 -24
trizzie 39 -4 -4 -4
triết -24 2 23 -24
triều -60 -29 -25 -60
triển -26 -45 -1 10
triệt -32 -32 -13 -32
triệu 20 29 -5 4
trogneux 0 0 45 55
trojan -17 -16 -17 -17
trong -60 -60 -60 -60
tronie -35 -34 -35 -34
trudeau 0 0 42 50
true -19 -18 -19 -18
trum 0 0 45 0
trump 34 -24 60 60
trung -10 -2 -11 -13
truong 0 54 0 0
trust -21 -20 -21 -21
truy -35 -35 -35 -35
truyền -59 -32 -13 -10
truyện -12 -31 -5 17
truông -16 -15 -16 -15
trà -5 -14 -3 -15
tràm -17 -16 37 -17
tràn -16 -15 -16 -15
tràng -49 -48 -29 -48
trào -21 -20 -1 -21
trác 30 44 16 -9
trách -46 -45 -26 -21
trái -55 -55 -55 -55
trám -23 -23 -23 -23
trán -19 -19 -19 -19
tráng 19 -13 -13 -13
tránh -38 -38 -38 -38
trát -17 -16 -17 -17
trâm 22 0 34 28
trân 15 1 32 3
trâu -36 -35 -36 -36
trãi -38 -38 -12 -38
trézor -19 -18 11 -18
trên -60 -60 -47 -60
trì -20 -45 15 -21
trình -37 -37 10 14
trí 1 17 18 10
trích -30 -30 -30 -30
trò -40 -39 -40 -40
tròn -20 -20 -1 -20
trôi -17 -16 -17 -17
trông -28 -27 -28 -28
trù -19 14 -19 -19
trùm -23 -23 -23 -23
trùng 13 -4 -31 -30
trúc 30 18 25 33
trúng -18 -17 -18 -17
trăm -17 -16 23 -17
trăn -28 -28 -28 -28
trăng -50 -49 -50 -49
trưa -43 -43 -43 -43
trưng -55 -54 -54 -54
trươi -16 -15 -16 -15
trương 55 29 -5 10
trước -60 -60 -60 -60
trường 2 -1 6 -8
trưởng -60 -41 -36 -60
trượt -16 -15 -16 -15
trạch -42 6 -23 -42
trại -35 -35 -35 -35
trạm -47 -47 -47 -47
trạng -19 -19 13 25
trả -55 -54 -55 -54
trải -41 -41 -41 -41
trảng -29 -29 -29 -29
trấn 47 20 -29 -29
trấp -17 -16 24 -17
trầm 23 0 16 8
trần 43 17 17 -10
trẩm 0 0 32 41
trận -54 -54 -54 -54
trật -17 -16 -17 -17
trắc -25 -24 -5 -24
trắng -60 -60 -36 -60
trẻ -56 -56 -56 -56
trị -54 -53 -6 -2
trịnh 59 36 9 4
trọng 20 40 26 16
trốn -22 -21 -22 -21
trống -22 -21 -22 -21
trồng -33 -32 -33 -32
trỗi -16 -15 10 -15
trộm -29 -29 -29 -29
trộn -27 -27 -27 -27
trớ -16 -15 -16 -15
trời -21 -46 -47 -47
trở -43 -42 -43 -42
trợ -37 -37 -37 -37
trụ -21 -40 -11 -10
trục -24 -23 -4 1
trứng -28 -28 -28 -28
trừ -30 -30 -30 -30
trực -22 -8 3 0
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
tuchel 0 0 39 31
tuchkov 0 0 32 41
tucson -30 -30 -30 -30
tui -26 -26 -26 -26
tum -54 -53 -54 -53
tundra -23 -22 -23 -22
tung -21 -20 15 -21
tunisia -28 -27 -28 -28
tupolev -16 -15 -16 -15
turan 0 0 46 31
turbo -36 -36 -36 -36
turin -32 -32 -32 -32
turismo -21 -20 -21 -21
turnbull 0 0 50 50
turner -7 -7 39 -7
tusk 0 0 45 41
tuy -60 -60 -60 -60
tuyên -58 -58 -3 -7
tuyến -41 15 21 20
tuyết 30 37 33 40
tuyền 9 -25 29 30
tuyển -4 -41 -4 -11
tuyệt -40 -39 -40 -39
tuân -22 -21 39 25
tuấn 57 60 60 60
tuất -24 -24 16 13
tuần -50 -23 -24 -50
tuế -27 -27 -27 -27
tuệ 35 21 35 20
tuổi 17 -23 -50 -49
tv -46 -46 -12 -46
tvb -37 -36 -37 -36
tvc -18 -17 -18 -17
tvqh -21 -20 -21 -21
tw -41 -41 -41 -41
twice -23 -22 -23 -22
twin -29 -29 -29 -29
twitter -54 -54 -54 -54
tx -42 -41 -42 -41
ty -18 16 22 22
tymoshenko 0 0 30 45
type -42 -42 -42 -42
typhoon -26 -26 -26 -26
tyson 36 -4 45 40
tzuyu -19 -18 -19 -18
tà -27 -26 -27 -26
tài -23 -27 1 -1
tàm -30 -29 -10 -29
tàn -18 -17 -18 -17
tàng -24 -23 -24 -23
tào 2 6 -28 -27
tàu -60 -60 -60 -60
tày -24 -24 -24 -24
tá 20 26 17 22
tác -44 -7 -15 -44
tách -18 -17 -18 -17
tái -9 -34 -35 -34
tám 10 -34 25 29
tán -21 -20 -21 -21
tánh -27 -27 -8 20
táo 4 -41 -42 -42
tát -23 -23 -23 -23
tâm -8 7 24 20
tân -23 -23 -8 -8
tây -44 -49 -50 -26
tè -16 -15 -16 -15
tèo -21 -20 17 -21
tê 16 -13 -13 -13
tên -55 -55 -55 -55
tìm -46 -45 -46 -45
tình -19 -60 -11 0
tích -3 12 -33 -32
tín -48 -2 11 -1
tính -57 -56 -10 -6
tít -22 -21 -22 -21
tòa -60 -60 -60 -60
tòng 59 26 36 24
tóc 36 -28 -29 -28
tóm -32 -32 -32 -32
tô 27 9 -22 -42
tôi -60 -60 -60 -60
tôm -37 -37 -37 -37
tôn 22 -1 3 -43
tông -16 -2 21 -4
tù -16 -15 -16 -15
tùng 46 38 60 57
tùy -41 -40 -41 -40
tú 40 36 51 53
túc -24 -24 18 7
túi -30 -3 -30 -29
tútổng -16 -15 -16 -15
túy -17 -16 22 14
tý -40 -13 3 2
tăng 9 -18 -7 -51
tđ -37 -36 -37 -36
tđc -29 -29 -29 -29
tĩnh -60 -60 -14 -22
tơ -35 -35 -5 -4
tư -1 -7 -6 2
tươi -10 -9 28 -9
tương -53 -53 -14 -53
tước -15 -14 11 -14
tướng -4 -12 -39 -38
tường 26 29 32 19
tưởng 0 -40 8 5
tượng -37 -37 -5 -13
tạ 39 -1 -8 -3
tạch 0 0 42 45
tại -50 -60 -50 -51
tạm -37 -36 -37 -37
tạng -28 -27 -28 -27
tạo -44 -43 -3 -9
tạp -41 -41 -41 -41
tả -29 -29 -29 -29
tải -20 -20 -20 -20
tảng -21 -20 -21 -21
tảo -25 -24 8 -24
tấm 10 -39 -39 -39
tấn 26 43 23 8
tất -23 0 -60 -60
tầm -35 -34 3 0
tần 3 -22 12 33
tầng -31 -30 -31 -30
tẩn 29 -7 -7 -7
tận -35 -34 -35 -34
tập 7 -60 -60 -3
tắc -21 39 -21 -21
tắm -25 -24 -25 -24
tắt -19 -18 -19 -18
tặng -24 -23 6 -23
tẻ -25 -24 -25 -24
tế -29 -28 -3 -29
tết -60 -60 -60 -60
tề 6 -19 0 -19
tệ -19 -19 -19 -19
tỉ -36 -35 -16 -36
tỉnh -59 -58 -33 -28
tịch -23 -22 7 -22
tịnh 7 42 26 31
tọa -37 -36 -37 -36
tỏ -16 -15 -16 -15
tỏa -2 -21 4 -21
tỏi -26 -25 -6 5
tố 8 13 -7 5
tốc -38 -37 -38 -37
tối -59 -59 -30 -59
tống 37 -22 25 19
tốp -19 -18 -19 -18
tốt -38 -38 -38 -38
tồn -22 -22 -22 -22
tổ -60 -20 -41 -60
tổn -17 -16 -17 -17
tổng -60 -60 -60 -60
tộc 0 0 57 0
tội -38 -37 -38 -37
tớ -27 -26 -27 -26
tới -49 -48 2 -14
tớp 0 0 44 50
tờ -54 -54 -34 -54
tục -27 -26 -27 -26
tụi -17 -16 -17 -17
tụng -19 24 7 -18
tụy 21 43 -4 -4
tủ -27 -26 -27 -26
tứ -44 -17 7 12
tức -56 -56 -56 -56
từ -4 -36 -44 -60
từng -46 -45 -46 -45
tử -1 23 5 -52
tự 14 -2 -10 -14
tựu -16 -15 -16 -15
tỵ -18 -17 35 31
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
ub 1 -37 -37 -37
ubcknn -21 -20 -21 -21
ubeda 0 0 51 47
uber -51 -51 -51 -51
ubkt -34 -34 -34 -34
ubnd -60 -60 -60 -60
ubtvqh -30 -30 -30 -30
ubtvqh14 -22 -21 -22 -21
ubtw -19 -18 -19 -18
ubtư -34 -34 -34 -34
uche -19 -18 -19 -18
udeid -24 -24 -24 -24
uefa -37 -36 -37 -36
ufc -31 -31 -31 -31
ufo -20 -20 -20 -20
uganda -19 -18 -19 -18
ui -15 12 -15 -14
uk -18 -17 12 -17
ukraina 23 -11 -12 50
ukraine -59 -59 -59 -59
ultra -25 -24 -25 -24
ulyanovsk -24 -24 -24 -24
uma 29 26 0 44
umbrella -17 -16 -17 -17
umrt -16 -15 -16 -15
un -15 19 47 -14
unclos -29 -29 -29 -29
under 36 -4 -4 -4
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
unz -22 -21 -22 -21
up 9 -16 16 -17
upcom -38 -38 -38 -38
update 11 -14 22 -14
upi -20 -20 -20 -20
upload -16 -15 -16 -15
upu -35 -34 -35 -34
urban 14 -11 23 -11
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
uss -55 -54 -54 -54
utd -49 -48 -49 -48
utgt -18 -17 -18 -17
uttar -17 -16 -17 -17
uv -28 -28 -28 -28
uva -16 -15 -16 -15
uy -41 -40 16 -40
uyên 20 4 23 17
uyển 38 26 34 31
uzan -7 -7 33 42
uzbekistan -28 -27 -28 -27
uông 29 -33 -14 4
uẩn 0 0 43 34
uống -41 -41 -41 -41
v 9 8 0 18
v10 -19 -18 -19 -18
v12 -30 -29 -30 -29
v15 -21 -20 -21 -21
v2 -16 -15 -16 -15
v30 -19 -18 -19 -18
v4 -24 -23 -24 -23
v5s -16 -15 -16 -15
v6 -30 -29 -30 -29
v7 -16 -15 -16 -15
v8 -36 -35 -35 -35
va -38 -37 -38 -38
vacchi 0 0 38 0
vai -39 -38 -39 -38
valencia -33 -33 13 11
valentina 35 -4 -4 -4
valentine -48 -48 -48 -48
valentino 16 -15 -16 -15
valerie 5 -14 -15 -14
vali -16 -15 -16 -15
valley -21 -20 -21 -21
valongo -17 -16 -17 -17
valtteri 43 0 0 0
valverde 0 0 54 60
vama -26 -26 -26 -26
vamc -36 -35 -36 -35
vamed -17 -16 -17 -17
van 28 18 -36 -36
vandenberg -17 -16 -17 -17
vang -37 -36 -17 -36
vanga 0 0 0 46
vanilla 10 -15 -16 -15
vanuatu -32 -32 -32 -32
var -29 -29 -29 -29
varane -16 -15 14 26
vardy 0 0 46 47
vargas -19 -19 23 -19
vasalgel -16 -15 -16 -15
vasco -23 -22 -23 -22
vasep -22 -21 -22 -21
vat -31 -31 -31 -31
vatican -31 -30 -31 -30
vatm -17 -16 -17 14
vauxhall -16 -15 -16 -15
vay -22 -21 -22 -21
vazquez -4 -4 35 20
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
venture -21 -20 -1 -21
ventures -19 -19 0 -19
venus 34 15 -12 26
vepr -17 -16 -17 -17
verge -19 -18 -19 -18
verizon -17 -16 -17 -17
veronica -18 -17 -18 -17
verratti 0 0 47 52
versace -12 -11 23 23
versailles -19 -19 -19 -19
verstappen 0 0 45 31
vertu -36 -36 -36 -36
ves -16 -15 -16 -15
veselnitskaya 0 0 46 50
vespa 3 10 -17 -17
vetc -24 -23 -24 -23
vettel 0 37 46 60
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
vi 11 3 29 -10
vib -24 -24 -24 -24
vic 2 -27 -28 -28
vicente -6 -25 -25 -1
victor 53 -7 -7 30
victoria 9 -36 -17 4
vidal -22 -22 26 19
video -60 -60 -60 -60
vidic -10 -9 20 25
vieira -10 -9 23 -9
vienna -23 -22 -23 -22
vientiane -23 -23 -23 -23
viet -29 -29 -29 -29
vietbuild -17 -16 -17 -17
vietcombank -45 -44 -45 -44
vietcomreal -16 -15 -16 -15
vietgap -27 -26 -27 -26
vietinbank -35 -35 -35 -11
vietjet -17 -36 -36 -36
vietlis -18 -17 -18 -17
vietlott -53 -53 -53 -53
vietnam -4 -56 -36 -56
vietnamnet -53 -52 -53 -53
vietnamobile -31 -31 -31 -31
vietnamplus -22 -21 -22 28
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
villas 3 -22 -23 -22
vims -19 -19 -19 -19
vin -4 -4 48 60
vina -30 -29 -30 -29
vinacapital -19 -19 -19 -19
vinachem -34 -34 -34 -34
vinacomin -13 -13 -13 40
vinaconex -31 -30 -31 22
vinafood -30 -29 -30 -29
vinagimex -22 -22 -22 -22
vinales 0 0 34 41
vinalines -21 -20 -21 -21
vinamilk -25 -25 -25 -25
vinaphone -37 -36 -37 -36
vinashin -18 -17 -18 -17
vinastas -18 -17 -18 25
vinasun -21 -20 -21 -21
vinatex -31 -31 -31 7
vincent 47 26 20 34
vincenzo 38 0 0 0
vincom -18 -17 -18 -17
vingroup -20 -20 -20 -20
vinh 4 6 25 20
vinicius 29 0 0 43
vinmec -22 -22 -22 -22
vinolas -16 -15 10 -15
vinpa -18 -17 -18 -17
vinson -4 -4 55 -4
violympic -27 -27 -27 -27
vios -27 -27 -27 -27
vip -33 -32 -33 -32
viral -22 -21 -22 -21
virgil 39 0 0 0
virgin 2 -23 -23 1
virginia -10 -35 -35 -35
virtual 33 22 -4 -4
virus -25 -25 -25 -25
visa -21 -20 -21 -21
vision -30 -29 -30 -29
vista -16 -15 -16 -15
vitamin -26 -26 -26 -26
vitara -18 -17 -18 -17
vitic -19 -18 -19 -18
vitpilen -4 -4 30 26
vivaso -19 -19 -19 -19
vivo -28 -27 -28 -27
viwaco -24 -23 -24 -23
vizio -16 -15 -16 -15
viêm -27 -26 -27 -26
viên -4 6 11 15
viêng -26 -26 -26 -26
viết 5 37 -11 -6
viễn -29 -12 -2 -9
việc -60 -60 -60 -60
viện -60 -60 -14 -10
việt -14 -16 -23 -18
vjc -16 -15 -16 -15
vks -44 -44 -44 -44
vksnd -43 -43 -43 -43
vksndtc -19 -18 -19 -18
vl -16 -15 -16 -15
vla 40 -4 -4 -4
vlad 36 40 0 0
vladimir 60 -9 -10 15
vladivostok -23 -22 -23 -22
vms -19 -18 -19 -18
vmware -16 -15 -16 -15
vn -60 -60 -60 -60
vn30 -33 -33 -33 -33
vna -16 -15 -16 -15
vncb -31 -30 -31 -30
vncert -25 -25 -25 -25
vnd -40 -39 -40 -39
vne -41 -41 -41 -41
vneconomy -20 -20 -20 -20
vnexpress -55 -55 -36 -55
vng -39 -38 -39 -38
vnm -32 -32 -32 -32
vnmedia -22 -21 -22 -21
vnn -20 -20 -20 -20
vnpt -43 -43 -43 -43
vnr -28 -27 -28 -27
vnđ -44 -43 -44 -44
voa -21 -20 -21 -21
voc -19 -18 -19 -18
vocarimex -17 -16 -17 -17
vogt 21 51 -4 -4
vogue -26 -26 -26 -26
voi -33 -33 -33 -33
voice -42 -42 -42 -42
volga -28 -27 -28 -27
volkswagen -1 -38 -38 -38
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
vpop -22 -21 -22 -21
vr -30 -29 -30 -29
vrondos 0 0 42 0
vsattp -27 -26 -27 -26
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
vtv6 -27 -26 -27 -26
vtvcab -21 -20 -21 -21
vu 2 27 2 -30
vua -51 -50 -51 -50
vui -31 -31 15 23
vuitton -16 11 10 -15
vulture -16 -15 -16 -15
vung -24 -24 -24 -24
vvt -22 -22 -22 -22
vw -16 -15 -16 -15
vws -23 -22 -23 -22
vx -29 -28 -29 -29
vy 41 29 59 59
và -39 -60 -43 -60
vài -46 -45 -46 -45
vàm -22 -21 -22 -21
vàng -9 -35 -29 -37
vành -43 -43 -43 -43
vào -60 -60 -60 -60
ván -16 -15 -16 -15
váy -27 -26 -27 -26
vân 16 11 35 27
vâng -26 -26 -26 -26
vây -21 -20 -21 -21
vé -31 -31 -31 -31
vì -60 -60 -60 -60
ví -32 -51 -52 -51
vía -26 -25 -26 -25
vòng -17 -48 -49 -49
vóc -26 -25 -26 -25
vô 2 6 -41 -41
võ 30 -6 -8 -54
vùng -47 -10 -47 -47
văn 13 39 -4 -11
vđqg -41 -40 -41 -40
vđv -46 -45 -46 -46
vĩ -32 21 19 -1
vĩnh -8 27 -4 5
vũ 38 23 29 20
vũng -55 -55 -55 -55
vưu 38 0 0 0
vương 26 -12 10 12
vướng -20 -20 -20 -20
vườn -42 -41 -42 -41
vượng -29 -28 34 -4
vượt -35 -35 -6 -35
vạc -17 -16 -17 -17
vạn 9 -9 -10 -18
vả -23 23 -23 -22
vải -30 -29 -30 -29
vấn -53 -19 -3 -18
vấp -49 -48 -49 -49
vất -19 -19 -19 -19
vẫn -47 -46 -27 -12
vận -54 -54 -54 -54
vật -48 -48 -48 -48
vậy -41 -60 -60 -60
vắng 9 -25 -25 10
vằn -22 -22 -22 -22
vẻ -42 -42 -6 13
vẽ -3 -22 -22 -22
vết -33 -33 -33 -33
về -60 -60 -60 -60
vệ -10 11 -1 -39
vệt -16 -15 -16 -15
vỉa -22 -21 -22 -21
vị -54 -28 -22 -3
vịnh 0 -12 -8 -20
vọng -27 -26 15 -26
vỏ -25 -25 -25 -25
vốn -25 -44 -45 -45
vội -17 -16 -17 -17
với -60 -60 -60 -60
vỡ -20 -20 -20 -20
vợ -28 -57 -57 -57
vụ -60 -60 -60 -60
vừa -54 -53 -54 -54
vững -7 -7 27 38
vực -19 -18 -19 -18
vỹ 2 31 46 29
w -9 41 -9 -28
wa -17 23 -17 -17
wageningen -22 -21 -22 -21
wagner 7 -18 14 -18
wagon -43 -43 -43 -43
wakui 0 0 20 43
walcott -19 -18 -19 -18
wales -37 -36 -37 -36
walk -27 -27 -8 -27
walker 10 -9 42 42
wall -35 -35 -9 -35
walter 38 22 15 -4
wan 21 -16 23 -17
wanbi -19 -18 -19 -18
wanda -3 -22 -23 -22
wang 46 -7 25 40
wanna -19 -18 -19 -18
wannacry -49 -48 -49 -48
wannacrypt -16 -15 -16 -15
wanyama -13 -13 19 22
war -27 -26 -27 -26
ward 22 -7 27 -7
warmbier 0 0 60 60
warner -19 -18 18 6
warren 60 0 26 39
warrior -19 -19 -19 -19
wars -19 -18 -19 -18
warsaw -21 -20 -21 -21
was -12 26 -12 -11
washington -60 -60 -60 -60
wasisto 0 0 38 34
wass -15 -14 5 -14
watch -31 -30 -31 -30
water -20 -20 -20 -20
watergate -17 -16 -17 -17
waters 0 0 30 37
watford -40 -39 -40 -39
watson -4 -4 46 20
wave -32 -32 -32 -32
wawrinka 0 0 53 60
way -17 -16 24 -17
wayne 43 -18 -19 6
wazza -16 -15 -16 -15
wb -37 -36 -37 -37
wba -18 -17 -18 -17
wbo -19 -19 -19 -19
wc -17 -16 -17 -17
we -23 4 -23 -23
wear -16 -15 -16 -15
weber 0 0 44 0
website -27 -26 -27 -26
wechat -16 -15 -16 -15
week -29 -28 -29 -28
weeknd 0 0 47 0
wef -35 -34 -35 -35
weibo -32 -32 -13 -32
weigang 0 0 49 54
welbeck -10 -9 25 15
wells -18 -17 2 7
wembley -27 -27 -27 -27
wen 18 30 36 -7
wendy 7 -24 -25 13
wenger 15 -4 58 60
werder -20 -20 -20 -20
werner -18 -17 30 7
west -47 -46 -9 -46
western -19 -18 -19 -18
westley 0 0 26 44
westminster -22 -21 -22 -21
what -19 -19 -19 -19
whip -19 -19 -19 -19
white -10 -35 6 -4
whitfield 0 0 20 41
whitney 44 -4 -4 20
whitson 0 0 34 39
who -38 -37 -38 -37
whole -22 -21 -22 -21
wi -33 -32 -33 -32
widodo 0 0 36 24
wifi -28 -27 -28 -28
wigan -18 -17 -18 -17
wikileaks 6 -13 -13 33
wikimedia 27 -7 -7 -7
wikipedia -31 -31 -31 -31
wilbur 45 0 26 0
wilders 0 0 36 41
wildlife -16 -15 -16 -15
wildtrak -24 -24 -24 -24
will 35 15 14 47
william 46 -13 16 30
williams -12 -11 49 38
willian -21 -20 -21 -21
willis 19 0 0 44
willy 42 0 0 0
wilson 10 -9 29 21
wimbledon -47 -46 -47 -46
win -7 30 18 -7
windows -47 -46 -47 -46
wing 3 -16 18 -17
wings -24 -23 2 -23
winner -22 -21 8 13
winston 36 0 34 0
wipo -17 -16 -17 -17
wisconsin -19 -19 -19 -19
witness -18 -17 -18 -17
wl -18 -17 -18 -17
wladimir 39 0 0 0
wolbachia -19 -18 -19 -18
wolf 16 -13 13 22
wolfsburg -32 -32 -32 -32
woman -37 -37 -8 -37
women -17 -16 -17 -17
won -10 43 60 21
wonder -38 -37 -38 -37
wong -4 -4 32 -4
wonsan -19 -18 -19 -18
woo 16 52 39 -9
wood -17 17 21 21
woods -4 -4 47 40
woodward -4 -4 47 20
wook -10 -9 27 -9
word -21 -20 -21 -21
world -60 -60 -60 -60
woud -7 -7 22 23
wozniacki -12 -11 18 -11
wp -20 -20 -20 -20
wright -4 -4 49 35
wsj -26 -26 -26 -26
wta -17 -16 -17 -17
wti -28 -27 -28 -27
wto -33 -32 -33 -32
wu 43 26 30 34
wukong -10 -9 10 28
wurtzbach 0 0 39 0
wwdc -28 -27 -28 -27
x -13 -5 -18 -3
x1 -23 -23 -23 -23
x3 -23 -22 -23 -22
xa 19 -38 -38 -38
xanh -45 -44 -45 -45
xavi -7 -7 -7 39
xavier 36 0 20 43
xay -29 -29 -29 -29
xbox -26 -26 -26 -26
xd -19 -19 -19 -19
xdcb -21 -20 -21 -21
xe -60 -60 -36 -24
xem -57 -56 -27 -26
xen -22 -21 -22 -21
xh -45 -44 -45 -44
xhaka -16 -15 26 19
xhcn -29 -28 -29 -29
xi -9 -5 -9 -38
xiao 41 0 0 43
xiaomi -23 -41 -42 -42
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
xong -29 16 -29 -29
xoài -24 -24 15 19
xp -28 -28 -28 -28
xperia -32 -32 -32 -32
xps -23 -23 -23 -23
xpvphc -19 -19 -19 -19
xskt -38 -38 -38 -38
xu 5 -39 -40 -39
xuan 12 19 29 -7
xung -41 -40 -41 -40
xuyên -52 -52 -1 -15
xuyến 19 0 58 60
xuyền 0 0 38 41
xuân 13 38 7 -2
xuất -52 -51 -22 -27
xuống -26 -26 -26 -26
xv -24 -23 -4 -23
xvi -16 -15 4 -15
xviii -21 -20 -21 -21
xx -26 -25 -26 -25
xxi -21 -20 -21 -21
xy -26 -26 -26 -26
xz -21 -20 -21 -21
xà -4 -23 -4 -23
xá -41 -14 -41 -40
xác -44 -44 -44 -44
xám -18 -17 -18 -17
xát -25 -25 -25 -25
xâm -23 -23 -23 -23
xây -60 -60 -60 -60
xã -56 -55 -56 -55
xép -17 -16 -17 -17
xét -45 -45 -45 -45
xê -38 16 -38 -38
xì 45 0 0 0
xí -37 -37 -37 -37
xích -22 -21 -22 -21
xín -19 -18 -19 -18
xóa -23 -23 -23 -23
xóm -25 -25 -25 -25
xót -28 -27 -28 -28
xô -53 -53 -27 -53
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
xồng 28 -4 37 -4
xổ -34 -33 -34 -33
xứ -21 -20 11 -21
xử -24 -43 -44 -43
y -8 -18 -24 -16
y14 -16 -15 -16 -15
y2 -17 -16 -17 -17
yahoo 0 -25 -26 22
yak -26 -26 -26 -26
yale -22 -22 -22 -22
yamaha -5 -47 -47 -23
yamamoto 0 0 39 0
yamato -29 -29 -29 -29
yamazaki 0 0 32 34
yanbi 0 0 0 52
yang 29 -16 21 14
yangon -23 -22 -23 -22
yanis 0 0 0 50
yanjun -19 -19 -19 -19
yannick 39 -4 -4 -4
yanukovych 0 0 30 43
yaris -41 -41 -41 -41
yars -19 -19 -19 -19
yasumasa 32 0 38 0
yates 0 0 38 24
yathotou 0 0 45 0
yaya 55 0 0 0
yazaki 0 0 32 43
ye 36 19 25 23
yelin 0 0 39 0
yellen 0 0 42 31
yellowstone 3 -16 -17 8
yemen -46 -46 -46 -46
yen -17 -16 -17 -17
yenko -25 -25 -25 -25
yeon 15 -4 39 -4
yg -23 -23 -23 -23
yi -7 19 27 -7
yildirim 0 0 39 24
ying -4 -4 33 -4
yoga -34 -34 -34 -34
yokohama -24 -24 -24 -24
yokosuka -32 -31 -32 -31
yong -4 53 44 -4
yonhap -46 -46 -46 -46
yoo 28 21 -21 21
yoon 49 48 32 37
yoona 0 0 0 59
york -57 -56 -57 -56
yoshihide 44 0 0 24
you -32 16 -3 -32
younes -19 -18 -19 -18
young 15 37 37 0
youssef 38 -4 15 -4
youth -16 -15 -16 -15
youtube -30 -49 -49 -49
ypg -27 -27 -27 -27
ypt -23 -23 -23 -23
yu 32 -14 18 -14
yuka 26 0 0 48
yukio 19 0 36 24
yun 18 47 29 32
yuri 20 -21 -22 -21
yury 32 -4 -4 20
yves 14 35 -12 -11
yzf -25 -24 -25 -24
yên -31 -34 -16 -11
yêng 39 -4 -4 -4
yêu -50 -49 -50 -49
yến 28 39 46 39
yết -22 -22 -22 -22
yếu -31 3 -31 -30
z -21 -40 -40 -40
z2 -28 -28 -28 -28
z300 -19 -18 -19 -18
z450 -17 -16 -17 -17
z800 -16 -15 -16 -15
z900 -27 -27 -27 -27
zabaleta -7 -7 22 30
zac 44 0 0 50
zafar 39 0 0 0
zaghba 0 0 42 53
zakharova 0 0 46 46
zalo -12 -31 -32 -31
zalora -17 -16 -17 -17
zambia -31 -31 -31 -31
zara -4 3 -24 1
zarif 0 0 42 37
zarour 30 -4 -4 20
zdravko 40 0 0 0
zealand -56 -55 -56 -55
zelalem 0 0 30 37
zeman 0 0 58 24
zen -19 -18 -19 -18
zenfone -19 -18 -19 -18
zenna -22 -21 -22 -21
zero -22 -21 -22 -21
zeybekci 0 0 34 39
zhang 48 0 34 60
zhao 34 33 0 44
zhong 40 0 0 0
zhongtian 0 0 39 0
zhongwang 0 0 46 0
zhou 44 0 0 47
zhu 5 -14 -15 16
zidane -4 -4 55 60
zika -29 -28 -29 -28
zimbabwe 12 -22 -22 2
zinedine 59 0 0 24
zing -53 -52 -53 -53
zion -19 -19 -19 -19
zircon -31 -30 -31 -30
zizou -24 -24 -24 -24
zlatan 59 26 0 49
zoe 36 0 20 0
zor -29 -29 -29 -29
zouma -10 -9 25 15
zte -17 -16 -17 -17
zuckerberg -12 -11 43 46
zuma -4 -4 15 37
zumwalt -30 -30 -30 -30
zverev -12 -11 42 46
zverez -15 -14 11 10
zx -16 -15 -16 -15
à -28 -27 -28 -28
á -60 -27 -60 -60
ác 7 8 -19 -18
ái 18 19 34 31
ám -23 -23 -23 -23
án -28 -27 -28 -27
áng -23 -23 -23 -23
ánh 20 24 25 11
áo -47 -47 -47 -47
áp -41 -41 -41 -41
âm -42 -41 -10 -42
ân -4 6 16 27
âu -24 -60 -36 -46
én -12 -11 -12 28
ép -19 -18 -19 -18
ê 33 -20 -21 -21
ía 0 0 48 0
ích -8 -33 -8 -33
ít -47 -46 -47 -46
ô -27 -19 -46 -46
ôi -31 -31 -31 -31
ôm -22 -22 -22 -22
ôn 7 -18 -19 -18
ông -60 -40 -60 -60
ôtô -35 -34 -35 -34
úc -56 -56 -56 -56
út 9 30 17 34
ý -22 -23 -24 -25
ăn -47 -47 -47 -47
ăng -17 -16 -17 -17
đ 24 32 22 37
đa -60 -60 -60 -60
đai -16 -15 -16 -15
đakrông -18 -17 -18 -17
đam -19 8 52 24
đan 15 -11 21 0
đang -47 -46 -17 -46
đau -36 -35 -35 -35
đb -56 -55 -56 -55
đbnd -22 -22 -22 -22
đbqh -52 -51 -52 -51
đbscl -41 -40 -41 -40
đbvn -18 -17 -18 -17
đe -18 -17 -18 -17
đem -21 -20 -21 -21
đen -6 -40 -40 -40
đh -60 -60 -60 -60
đhcđ -8 -27 -28 3
đhqg -31 -31 -31 -31
đhqghn -17 -16 -17 -17
đhtt -19 -18 -19 -18
đhđcđ -29 -28 -29 -29
đi -52 -52 -52 -52
đinh 29 6 -6 -5
điên -19 -19 -19 -19
điêu 18 -17 -18 -17
điếu -29 -28 -29 -29
điềm -24 -24 21 -24
điền 2 -21 7 13
điều -55 -60 -31 -30
điểm -33 -31 -33 -58
điển -51 -51 -22 -51
điện -60 -60 -34 -32
điệp 1 2 38 28
đk -22 -21 -22 -21
đkgd -21 -20 -21 -21
đkkd -26 -26 -26 -26
đkv -23 -23 -23 -23
đkvđ -40 -39 -40 -39
đkxt -19 -18 -19 -18
đn -19 -18 -19 -18
đo -22 -21 -22 -21
đoa -23 -23 -23 -23
đoan 8 -9 -10 -1
đoàn 15 -27 -14 -17
đoán -15 -14 20 16
đoòng -28 -27 -28 -28
đoạn -26 -51 -51 -51
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
đtvn -32 -31 -32 -31
đu -25 -24 -25 -24
đua -29 -29 -29 -29
đun -20 -20 -20 -20
đuôi -19 -19 -19 -19
đuống -22 -21 -22 -21
đuổi -17 -16 -17 -17
đx -22 -21 -22 -21
đà -60 -60 -60 -60
đài -60 -35 -29 -37
đàm 31 -14 0 -9
đàn -53 -26 -12 -28
đành -22 -21 -22 -21
đào 9 -17 -2 1
đá -10 -4 -42 -41
đám -45 -44 -45 -44
đán -30 7 2 -30
đáng -56 -56 -56 -56
đánh -49 -48 -49 -48
đáp -45 -44 -45 -44
đáy -20 -20 -20 -20
đâm -28 -27 -28 -27
đâu -33 -32 -33 -32
đây -60 -60 -60 -60
đã -56 -55 -56 -55
đèn -36 -35 -35 -35
đèo -6 -25 -26 -25
đéc -23 -22 -23 -22
đê -28 -28 -2 26
đêm -50 -50 -50 -50
đình -5 37 -10 -24
đích -24 -24 -5 -24
đính -17 -16 21 -17
đòi -25 -25 -25 -25
đòn -23 -22 -23 -22
đó -60 -60 -60 -60
đón -35 -35 -35 -35
đóng -38 -37 -38 -38
đô -13 14 -13 -17
đôi -14 -50 -50 -50
đôla -25 -25 -25 -25
đôm -22 -22 -22 -22
đôn -5 -34 8 20
đông -5 -18 -5 -14
đùa -18 -17 -18 -17
đúc -19 -18 -19 6
đúng -52 -51 -52 -51
đăk -47 -46 -46 -46
đăkdrinh -17 -16 -17 -17
đăng 20 32 19 14
đĩa -23 -22 -23 -22
đơn -53 -52 -23 -52
đưa -46 -45 -46 -45
đươm 0 0 36 43
đương -39 -38 1 -4
đước -23 -23 -23 -23
đường -1 -25 4 -33
được -38 -60 -31 -29
đượm 0 0 38 43
đạ -28 -28 -28 -28
đại -19 13 -13 -15
đạm -35 -34 3 7
đạn -21 -20 -21 -21
đạo -50 3 19 -6
đạp -20 -20 -20 -20
đạt -28 9 44 46
đả -17 -16 -17 -17
đảm -31 -31 3 -7
đản -24 -24 -24 -24
đảng -30 -60 -60 -60
đảo -48 -48 -48 -48
đất -24 -53 -54 -54
đấu -39 -39 -39 -39
đấy -40 -39 -40 -40
đầm -20 -39 -20 -5
đầu -60 -60 -60 -60
đầy -22 -21 -2 -21
đẩu -10 -9 23 39
đẩy -37 -37 -37 -37
đẫy -31 -30 -31 -30
đậm -7 -7 18 45
đập -26 -26 -26 -26
đậu 19 -32 -2 -32
đắc 13 34 -6 5
đắk -60 -59 -60 -59
đắt -16 -15 -16 -15
đằng -39 -39 -2 -9
đẳng -21 -20 -21 -21
đặc -60 -60 -60 -60
đặng 54 20 17 10
đặt -33 -33 -33 -33
đẹp -31 -31 -2 0
đế -27 -26 12 -26
đến -60 -60 -60 -60
đề -58 -58 -18 -58
đền -17 -43 -43 -43
đều -19 -19 -19 -19
để -60 -60 -36 -22
đệ -19 -38 9 18
đỉnh -18 -37 10 -6
đị -17 -16 3 -17
địa -53 -53 -53 -22
địch 39 -4 42 -4
định -40 -23 -10 -14
đọc -37 -36 6 -36
đỏ -46 -45 -20 -21
đố -16 -15 -16 -15
đốc -31 -31 -12 -31
đối -60 -60 -60 -60
đống -51 -51 -51 -51
đốp -22 -21 -22 -21
đốt -22 -22 -3 -22
đồ -54 -54 -54 -54
đồi -26 -25 -26 -25
đồn -48 -48 -48 -48
đồng -24 -39 -16 -18
đổ -29 -29 -29 -29
đổi -42 -41 -22 -42
đổng 20 -21 -22 -21
đỗ 49 22 -7 -36
độ -60 -60 -11 -11
độc -40 -40 -40 -40
đội -60 -60 -60 -60
động -56 -56 -20 -25
đột -30 -30 -30 -30
đới 44 0 36 39
đời -47 -46 -9 -46
đợi -10 -29 -29 -29
đợt -37 -37 -37 -37
đụ 3 -16 -17 -17
đụng -21 -20 -21 -21
đủ -18 -17 12 7
đứa -34 -33 -34 -33
đức 5 23 9 10
đứng -43 -43 -43 -43
đừng -53 -52 -53 -52
đực 0 0 38 37
ơn -26 -25 -26 -25
ư -48 -48 -48 -48
ưng 26 -16 -17 -17
ưu -39 -39 -39 -39
ương -18 28 8 -17
ước -41 -40 -2 5
игил -17 -16 -17 -17
сирии -24 -24 -24 -24
сша -24 -23 -24 -23
ả -33 -52 -52 -52
ảnh -36 -60 -53 -38
ấm -24 -23 -24 -23
ấn -60 -60 -37 -60
ấp -20 -20 -20 -20
ất -16 -15 27 29
ấy -37 -36 -37 -37
ẩm -4 -4 15 45
ẩn -23 -23 6 18
ốc 12 -28 -29 -28
ối -16 -15 -16 -15
ốm -16 -15 -16 -15
ống -31 -30 -31 -30
ồ -25 -25 -25 -25
ổ -19 -18 -19 -18
ổn -22 -22 4 15
ớt -24 -24 1 -24
ờ -26 -25 -26 -25
ở -60 -60 -60 -60
ủng -32 -32 -32 -32
ủy -60 -60 -60 -60
ức 26 40 20 0
ứng -10 -44 -45 -44
ừ -23 -22 -23 -22
ỷ -3 36 -23 -22`,
  endings: `000 -15 -14 -15 -14
017 -16 -15 -17 -16
100 -16 -15 -17 -16
150 -17 -16 -18 -17
200 -16 -15 -17 -16
250 -15 -14 -15 -14
350 -16 -15 -17 -16
500 -19 -18 -20 -18
aal 8 -7 14 -7
aar -8 25 14 -7
aba 2 14 -4 -19
abe -12 -11 10 7
abi 4 4 -18 -18
aby 7 -9 0 12
aca -15 -14 -9 4
ace -4 -20 -15 -14
ach -14 16 9 0
ack 6 -23 4 0
aco -8 -23 -25 -24
acy 2 -14 -4 8
ada 2 -25 2 3
ade -8 2 -12 -4
adi 1 -15 18 12
ado -7 -22 3 -3
ads -15 -14 -3 -14
adt -15 -14 -15 -14
ady 17 -4 26 -4
ael 20 -9 -7 6
afa 11 15 4 -9
afi 9 -6 18 15
aft -15 8 1 -14
aga -17 -16 0 6
age -17 -9 -8 -18
agi 6 -9 8 -10
ago 4 -20 -19 -9
aha 3 -18 -15 -2
ahn 9 -12 -1 5
aia 4 -11 6 -11
aid -1 -14 -10 -14
ail 9 -22 -23 -11
ain 7 -22 11 2
air 5 5 -5 -2
ais -1 16 1 -4
aja 13 26 12 -1
aka -22 -21 1 -7
ake 5 -20 -1 -1
aki 5 -18 11 8
ako 17 -4 13 18
aku -16 -15 -2 12
ala -8 -25 -5 3
ald 9 -18 -1 -16
ale -13 -1 4 1
ali 2 -16 4 7
alk -15 -14 -15 -14
all -3 -25 3 0
alo 14 -11 11 3
als -26 -25 -26 -25
alt -17 -16 -14 -2
alu -3 -13 -15 -14
aly 9 11 -3 -15
ama -6 -29 -2 3
ame -1 -20 -7 -20
ami 3 -19 14 8
amo -16 -15 -17 -16
amp -15 -14 -9 4
ams -16 -15 1 -4
ana 11 -7 0 7
and -11 -5 1 -7
ane 12 6 7 12
ang 0 7 -4 0
anh 2 3 2 10
ani 5 7 15 19
ank -9 -30 -12 -7
ann 18 24 29 13
ano 17 12 17 10
ans -2 -17 -2 -11
ant -16 -24 3 0
anu 12 -8 14 10
any 14 -16 3 -8
apa -18 -17 -19 -18
ape -17 -16 -9 -16
app -12 -12 10 6
aps 7 -12 -13 -12
ara 5 13 7 6
ard 12 14 12 7
are -5 -27 -23 -8
ari 6 3 8 9
ark 4 -18 1 8
arm -17 -16 4 0
aro 10 -9 7 6
ars -5 -7 6 -21
art -7 -22 7 4
aru 15 -9 2 4
ary 14 10 -9 0
asa 3 -15 0 13
ase -17 -16 2 4
ash 13 -14 7 13
asi -14 -13 8 -13
aso 6 -9 8 -10
ass -22 11 2 -8
ast -22 -21 -17 -21
ata -2 -28 -4 7
ate -11 -32 -10 -1
ath 1 -20 6 -4
ati -12 -10 6 -5
ato 11 5 7 3
ats 3 -13 3 1
att 7 -8 22 7
aud 16 -4 17 4
aul 11 -4 1 0
aus 6 -9 16 -10
aux -16 -15 -4 -16
ava -2 -17 -19 -18
ave 4 -11 2 4
avi 8 -7 12 17
awa 1 -21 6 6
awi 16 -9 13 7
awk -17 -16 -18 -17
aya 1 -27 -1 3
aye -13 -12 4 6
ays -14 -13 -4 -13
azi -14 19 4 -13
bad -9 -17 -8 -4
bal 7 -14 3 -14
ban 3 -12 10 2
bao -16 -15 -4 -16
bar -10 4 3 -18
bas 1 -15 0 -11
bat -16 -15 7 -15
bay -18 -14 -16 -17
bee 1 19 1 -12
bel 6 7 -9 11
ben 3 4 -5 10
ber -4 9 6 -1
bes -9 -9 11 -9
bia -23 -22 -11 -23
bic -15 -14 -15 -14
bie 13 -9 9 7
bil 0 -15 -4 -16
bin 12 -1 12 16
bio 15 1 -2 6
bit 3 -12 1 -12
biz -18 -17 -6 -18
ble -3 -24 3 -24
bon -16 -15 -8 1
boo -8 10 -11 7
bot -16 -15 0 -15
box -16 -15 -17 -16
bra -17 -16 -5 -15
bul -15 -14 -15 -14
bun 7 10 -13 -12
bus -17 -16 -2 0
cal 4 11 -20 -17
cam 0 -15 -16 -13
can -3 -22 -8 5
cao -3 -4 2 10
cap -17 -16 -3 -16
car -3 -19 -20 -17
cas -1 -11 -16 -14
cat -15 -14 -15 -14
cca 9 -10 4 3
cci -15 -14 9 12
cco -14 -13 -1 -13
cer 3 -16 3 -1
ces -20 13 -8 -19
cha 12 7 9 2
che -25 2 -2 -24
chi 4 -20 1 -2
cho -20 12 4 3
cht -16 -15 2 -16
chy 12 -9 9 -9
cia 17 -16 -4 3
cic -10 -9 15 6
cin 0 -15 -17 -16
cio 11 16 -1 -3
cke -5 -4 22 -4
cki -5 -12 7 6
cks -14 -13 12 6
cky 21 -10 2 -3
cle -19 -18 -20 -18
com -11 -23 -12 -24
con -18 -24 -6 4
cos -6 -20 -18 -17
cts -18 -17 -19 -18
cus -3 -17 2 -15
dad -15 -14 5 -1
dae -15 12 -10 -15
dah -14 8 -2 15
dai -14 -13 -1 -13
dal -20 -19 4 3
dam -1 -18 -6 8
dan 0 -19 -8 -13
dar 7 17 6 -17
das 3 -13 -14 -13
dat 0 -15 -17 -16
day -9 -24 -4 -5
ddy 11 18 6 15
deh 8 -7 16 15
del 14 16 -6 15
den 8 -14 11 13
deo -11 7 5 7
der 7 -16 11 -1
des -6 0 1 3
dex -19 -18 -20 -18
dez -8 25 15 7
dge -14 -18 11 4
dia 1 -12 -14 -4
die 20 -10 7 3
din 10 -21 7 10
dio 7 -17 -19 -16
dis -10 -9 9 9
dle -8 -7 16 -7
don 7 11 -2 -3
dor 11 7 -9 -2
dos -7 7 6 -15
dou 8 -7 14 -7
dow -1 -11 0 5
dra 12 -14 -8 7
dri 16 15 17 -4
dro 13 -5 -7 0
ead 0 -16 -3 1
eae -15 -14 -15 -14
eak -14 -13 -1 -13
eal -6 -7 -22 -21
eam -21 -20 -22 -21
ean -4 1 -3 -8
ear -5 12 -22 -21
eat -6 -12 2 -12
eau -8 -7 15 10
eca -1 -11 -2 9
ech 4 -8 -2 4
eck 11 15 11 14
eco -20 -20 -9 7
ect -7 -22 -24 -23
eda 6 15 7 15
edi 6 23 4 13
edo 7 18 13 8
eed -4 9 -8 -12
eek -9 5 2 -17
eel 7 -14 -15 -14
een 1 -19 -2 2
eep 4 -11 6 -11
eer -16 17 4 -15
ees 3 -13 -1 -13
eet 0 -4 -17 -16
eev 16 -3 17 21
ega -9 -9 12 15
ehr -15 -14 -3 -14
eid 10 -10 3 12
eim -20 -19 -21 -19
ein 3 -19 19 11
eko 8 -8 12 -8
ela 20 14 10 10
eld -1 13 13 12
ele 14 -11 17 21
ell 3 -17 17 11
elo 13 21 7 9
els -6 -21 1 0
ely 12 -9 11 13
ema -19 -18 -14 -6
eme 3 -13 -14 -13
ena 15 1 3 8
end -9 -17 -4 -9
ene 19 -19 -3 -1
eng 7 10 8 6
eni 16 -11 9 -3
eno -2 15 13 1
ens -10 1 1 -7
ent -4 -17 -10 -15
eon -7 -26 -5 5
era -10 -25 7 -19
ere -2 15 7 8
erg -7 10 16 7
eri 5 -22 -3 4
ern -1 -19 -2 1
ero 6 -19 5 13
ers -21 2 1 1
ert 16 4 17 13
ery 2 -20 9 -12
esa 6 -17 -19 3
ese 9 17 -7 3
esh 7 3 7 2
ess -14 -10 -4 -3
est -7 -14 -7 -28
eta 7 14 -3 3
ete 16 -10 3 8
eth 28 10 10 4
eto 10 20 22 10
ets -22 -21 -3 1
ett 15 -12 18 19
eum -12 32 6 -11
eur -15 -14 3 -14
eus -2 -17 -1 4
eva 10 -13 6 12
eve 8 -13 -14 -11
ews -30 -29 -15 -29
eye -15 -14 -11 -14
eza 10 23 -1 12
fan 15 0 8 -5
far 14 -7 16 -7
fen 11 -7 10 12
fer 9 -15 13 5
fic 1 -14 -15 -14
fin 5 -12 5 -12
fta -18 -17 -19 -18
ful -16 -15 -17 -16
gal 4 11 -3 -15
gan 2 -25 6 13
gar 1 2 -12 -10
gas -14 -13 7 3
gel 8 -3 3 -6
gen -1 -10 2 2
ger -1 -10 10 7
ges 2 -13 5 9
get 2 -16 -5 -16
ghi 9 -6 15 -3
ght -4 -24 -5 1
gic -18 -17 -14 -17
gie 8 -16 -4 6
gin 11 -9 11 -6
gio 9 -12 -1 0
gle -4 -15 3 -15
gna -15 -14 3 -14
gne -14 -13 11 -4
gon -7 -22 -11 -23
gor 10 -10 -6 17
gos 11 -9 2 -10
gue -20 -20 -4 -7
gus 8 -10 -8 10
hab 6 -9 8 -10
had -7 19 -2 -14
hai 5 13 8 9
hak -12 21 -4 5
hal 10 -15 4 12
ham 0 -11 2 2
han 9 10 5 1
hao 6 11 5 6
har 10 3 9 1
hat -1 -20 -8 6
hau -15 2 -15 -14
hay 11 14 0 -12
hcm -16 -15 -17 -15
hea 8 -7 16 -7
hed 4 -11 0 -11
hee 10 0 0 -11
hel 13 6 13 19
hem 6 -15 -17 -16
hen 4 -7 8 7
heo -11 17 -15 -8
her 6 11 13 15
hes -13 -13 -3 -1
hey 6 -9 8 -9
hia 0 -22 -9 -4
hic -16 -15 -17 -16
hid 10 28 6 -11
him 19 23 -13 -12
hin 3 -9 14 12
hip -22 -21 -10 -21
hir -3 19 3 -14
his -1 12 -3 -15
hoa -12 -8 0 11
hoe 1 -13 -14 -4
hom -11 -15 -17 12
hon -4 19 3 7
hop -14 -13 -4 0
hos -18 -17 -19 -18
hot -11 -11 6 -11
hou 1 17 2 0
hov -3 -3 24 -3
how -17 -16 -18 -17
hra -12 -11 6 10
hts -15 -14 -3 -14
htt -17 -16 -18 -17
hua -11 -16 4 1
hub -15 -14 -15 -14
hui -16 17 1 -5
hun 0 0 3 -7
hát -15 -13 -14 -13
hân -3 0 0 1
hơi -14 -13 -11 8
iac -14 -13 -3 -2
iah 9 16 0 -12
ial -3 -23 -10 -3
iam 8 -13 -13 -7
ian 11 6 1 -2
iao 1 -10 -6 11
ias 8 6 6 -18
iba 3 -13 7 -2
ibe 3 -13 -1 -13
ica 0 -25 -8 -4
ice 4 -26 -14 -15
ich 10 33 19 19
ici -12 -11 9 -11
ick 14 26 15 16
ico -4 1 -17 -26
ics -19 -29 -9 -29
ict -3 -13 -9 -13
ida -5 -20 9 1
ide -5 -26 -1 -10
idi 3 -16 9 7
ido -7 -19 -5 -16
ids -18 -17 -8 -6
ied 4 -16 3 8
iel 26 -1 20 -1
ien 15 -20 -5 -7
ier 4 0 14 7
ies -9 -25 4 -5
iet -23 -22 -23 -22
iev 3 -13 7 -2
iew -2 -17 -6 -18
ifa -9 -9 -1 -16
ife -20 -19 -21 -19
iff -15 -14 3 -14
ift -18 -17 -13 -15
iga -16 17 -4 -16
ign -14 -14 -15 -14
igo 13 -11 6 12
ija 8 20 -1 -4
ika 11 -18 -4 0
ike 6 -17 -2 4
iki -10 -15 2 -15
iko 21 -14 -7 19
ila 8 -16 0 6
ild -16 -15 -17 -16
ile -8 -23 -4 -23
ili 0 -15 2 -16
ilk 4 -11 0 -11
ill 11 -16 9 12
ilo 12 16 0 1
ily 2 12 -9 -6
ima -7 -10 -1 7
ime 2 0 -21 -20
imi 19 -6 18 24
ims -15 -14 -5 -1
ina 16 -29 1 9
ind -3 -18 0 -18
ine 9 -5 -7 -4
ing -5 3 0 -7
inh -3 17 0 -4
ini -6 -27 6 9
ink -16 -22 -4 0
ino 12 -25 5 10
ins -23 -22 9 8
int -5 8 -24 -23
ion -12 -41 -13 -14
ior -13 -13 -8 -3
ios -15 -15 5 -15
iot 4 -12 -7 1
ipe 7 6 -14 -5
ips -18 -17 -5 -2
ira 12 -3 1 7
ird -14 -13 -1 -13
ire -7 -12 -9 -12
iri 8 -18 5 -4
iro 18 4 7 11
isa 23 18 -14 2
ise 8 0 -6 8
ish 12 -18 8 10
isi 6 -9 7 0
ism -15 -14 -15 -14
iso -14 -13 2 3
iss 10 -12 2 13
ist -4 -25 -6 -9
ita 10 10 2 5
ite -11 -26 -14 -4
ith 6 -5 17 -12
iti 0 -15 4 -7
ito 11 11 -3 11
its -20 -19 -21 -19
ity -8 -29 -6 -10
itz 0 -15 14 -3
ium -17 -27 -29 -27
ius 1 -21 -5 11
iva -11 -17 2 -17
ive -8 6 -10 -27
iwa 10 -11 -5 6
iya 5 6 -10 1
iza -1 -7 -6 0
ize 6 -15 -17 -16
iêm 1 -6 5 2
iên -14 16 4 10
iêu 1 5 -5 -6
iếm -15 -13 -3 -14
iến -4 10 3 7
iếp -14 -14 -15 -14
iết -13 13 -7 -11
iếu -5 -8 -8 -4
iềm -5 -11 4 16
iền -7 -13 5 4
iều -4 0 -11 -12
iển -12 3 -2 10
iểu 3 20 -5 -11
iễn -14 -3 -6 10
iệm -9 -13 -4 8
iện -14 11 -3 -1
iệp 3 -2 14 12
iệt -18 -12 -4 -11
iệu 0 15 -7 1
jan 13 -18 -4 8
jin 5 10 -5 -5
kai -7 -12 -5 -15
kan -2 -2 -2 -9
kao -14 -14 -9 -14
kar 6 -15 14 9
kat 6 -10 4 6
kel 0 -4 19 24
ken -11 -19 -21 -20
ker -1 -25 7 3
kes -16 -15 5 7
ket -20 -19 -21 -19
key -1 16 10 6
kha -15 -15 -1 8
kia 3 -13 -14 -13
kie 4 -18 1 -18
kin -4 -19 11 9
kit -4 -16 -15 -17
kon -17 -16 -18 -17
kov 7 -15 25 23
kri 4 -11 0 -11
lah 18 1 -1 9
lal 14 -9 3 -9
lam 3 -9 -3 5
lan 0 2 4 -6
lao -15 -14 -15 -14
lar -3 15 7 0
las 12 -18 7 7
lat 12 -13 -1 -13
lau -10 -12 9 7
lav 28 -9 -10 -10
lay 5 -23 0 0
lda 3 -15 -4 6
lde 7 -7 11 15
ldo 7 -8 10 22
lds -10 7 12 7
leb 18 -7 2 6
led -2 -2 -23 -21
lee 11 -6 6 22
leh -6 -11 3 3
lem 18 25 12 10
len 11 -9 12 15
ler -2 -27 16 14
les 4 -29 6 4
let -23 -22 4 0
lev -9 -8 13 18
lex 3 -12 -15 -11
ley 13 14 19 23
lga 14 -7 6 14
lia 13 -18 -5 11
lic -18 -17 -1 3
lie 22 -14 6 17
lin 7 -20 12 2
lio 6 13 -2 0
lip 10 -13 -15 -14
lis -10 -8 6 -1
lix 1 -4 0 -12
lla 9 -28 8 11
lle 5 7 4 7
lli -4 -19 17 21
llo 2 -20 12 8
lls -19 -14 3 3
lly 12 11 4 7
lon 8 -9 4 6
lor 11 19 -1 6
los 5 4 2 -7
lot -18 -17 -2 -4
lov -5 29 25 28
low -5 -17 5 -15
lta -17 -16 -4 -8
lue -17 -16 -18 -17
lum 4 -11 3 5
lus -6 -21 -22 10
lyn 28 -4 -3 16
mad 19 7 9 5
mal 9 -3 -5 -10
man 4 -9 16 14
mar 13 19 -1 10
mas 8 -17 -2 -18
mat 9 -14 -3 -3
mba -2 -14 -16 -15
mbi 11 -9 2 0
mbo 10 -15 -4 -16
med 17 17 -3 18
mel 21 -4 24 25
men 0 -18 -20 -19
mer 6 -14 6 11
mes 0 -27 -1 -11
met 10 -11 8 5
mex -17 -16 -18 -17
mia 1 -14 -15 8
mic -24 -23 -12 -17
mie 8 -3 12 18
mim -3 8 -1 -3
min -3 1 2 7
mir 23 -11 0 -11
mis -16 -15 -2 -4
mit -6 -14 -16 0
mma 8 -13 1 14
mmy 13 -13 -14 2
mon 9 13 11 7
mos -19 -13 -8 3
mun -11 -15 -17 -15
mus 1 -14 -15 8
nah 1 -16 -10 -17
nai 1 -14 -3 -14
nal -1 -7 -6 -25
nam 4 -22 -25 -20
nan 7 -22 9 8
nao -15 -14 -15 -14
nar 18 14 15 -8
nas 7 -17 4 -18
nca -12 -11 6 -11
nce 4 -5 -1 -11
nch -11 -1 -5 -5
nco -15 -19 4 -5
ncy -5 -17 -18 -17
nda 9 -22 -3 8
nde 3 -13 14 10
ndi 10 -18 -9 1
ndo 13 -3 2 -3
nds -10 -25 -8 -4
ndy 11 19 0 5
ned -3 19 -15 -14
nel 14 -16 -13 -6
nen -9 5 19 10
ner -12 -6 13 7
nes -20 11 -1 0
net -12 -27 -9 -1
ney 10 12 14 10
nez -6 17 10 8
nga 4 -21 -6 5
nge -7 -22 4 -1
ngi -15 -14 -7 2
ngo 0 -21 -23 -17
ngs -25 -24 -8 3
nha -14 -13 6 12
nho -7 -1 -1 18
nia 3 -29 -13 -2
nic -10 -24 -2 -4
nie 26 -9 8 16
nik 11 -13 -14 0
nin 4 -15 12 12
nio 24 0 3 20
nis 22 -10 18 18
nit 1 -8 15 -9
nka 4 17 5 10
nko -12 10 28 34
nks -12 -12 11 -12
nna 15 11 3 24
nne 16 5 -5 13
nny 26 -5 -7 2
nol -15 -14 -15 -14
nom -12 -11 6 -11
non -3 -19 8 8
nor 10 22 8 13
nos -1 -16 -7 -7
nov -1 -16 21 16
now -15 -14 2 -15
nsa 8 -13 4 -13
nse -1 -16 -17 -17
nsi 8 -7 14 15
nsk -18 -17 -19 -18
nta 9 -10 -20 -19
nte 3 -20 10 9
nto -19 9 3 7
nts -7 -22 -6 -23
nus 13 -7 -13 2
nvn -15 -14 -15 -14
nya 12 -17 -19 -18
nzo 25 -4 11 4
oad 3 -13 -1 -13
oai -13 -12 -9 10
oan 3 -10 11 11
obi 4 20 -6 -2
oca -17 -16 -18 -13
och -12 21 6 -11
ock -3 -2 7 -25
oda -7 -17 1 3
ode -16 -15 -17 -16
odo -15 -14 -4 -6
ods -16 -15 -6 -5
ody 5 -16 -5 -17
oen 12 -9 2 -10
off 7 -8 21 21
oft -15 -17 3 2
oga -10 -9 8 13
ogi 6 -9 8 -10
ogo -1 -16 -5 -17
ogy -17 -16 -18 -17
oha -1 -13 -1 0
oid -16 -15 -17 -16
ois 0 16 3 -3
oka 4 -11 6 -11
oke -11 -17 -19 -17
oko 10 -9 -5 19
ola 6 -21 3 -5
old 11 -1 7 12
ole 12 -15 0 9
olf 18 -8 -6 3
oli 1 -17 8 3
oll -12 7 3 11
olo 9 18 1 -18
olt -11 -10 11 8
oma -6 -21 -3 -22
ome -7 -21 -13 -21
omi 7 -14 -15 -9
omo -14 -13 -1 -13
ona 8 -23 0 10
ond 5 -16 5 5
one -6 -25 1 -3
ong -1 17 -1 -9
oni 9 27 15 12
ono -12 -11 9 11
ons -15 -30 -1 -4
ont -22 -21 -3 -10
ony 14 -13 4 -9
ood -4 -13 3 7
ook -25 -24 0 -21
ool -20 -19 1 -19
oom -15 3 -1 -7
oon 1 24 4 -2
oop -1 -16 -18 -9
oot -19 -18 -20 -18
ope 6 -16 -9 3
ops -18 -17 -19 -18
ora 13 -21 6 2
ord -5 1 4 6
ore -1 -28 3 0
orf -18 -17 3 3
ori 11 15 9 11
ork -20 -19 -21 -19
orm -1 -16 -5 -17
orn 11 -14 15 8
oro -5 2 -5 6
orp -14 -13 -1 -13
ors -12 -3 5 -21
ort -23 -29 -8 -7
ory -2 -23 -6 -5
osa -1 -16 10 12
ose -2 6 7 5
osh 14 -9 2 7
osi -8 -7 15 8
oss -11 -10 8 12
ost -25 -24 -10 -25
ota -4 -18 6 -16
ote 3 -16 -2 2
oth -15 -14 3 -14
oto -6 -16 9 12
ott -7 -13 8 1
oud 13 -12 9 16
oul 3 15 5 0
oun 1 -14 3 -14
oup -14 -13 -14 9
our -2 4 1 -1
ous 1 -19 -21 -19
out -19 -18 -5 -18
oux -8 25 14 -7
ova -19 -5 22 11
ove -8 0 11 20
ovo -20 -19 -21 -19
own -6 11 -4 2
oya -13 -12 -5 11
oye -15 -14 -15 -14
oài -4 3 -9 0
oán -11 -10 9 -1
pac -15 -14 -15 -14
pad -14 -13 -1 -13
pal 5 -11 0 7
pan -2 -17 -11 -12
pas -18 -17 -11 -12
pat 6 -9 2 19
pay -16 -15 -7 -4
pec -15 -14 -15 -14
pel 9 -11 4 11
pen -14 -13 3 -6
per 5 -25 0 0
pes -14 -13 3 -3
pia -3 -4 -8 -10
pin 5 22 4 -11
ple -7 -17 -5 -17
pol 2 -16 -5 3
pop -12 -15 -11 8
pot -13 -12 0 -13
ppa 1 -14 -15 -14
ppe 14 -5 9 12
pps 2 -8 12 -8
pro -21 -20 -8 -20
pur -24 -23 -20 -23
que 8 -18 2 4
rad 4 -23 -16 -11
rag 14 -9 2 9
rah 2 -18 -2 -13
rai 7 -14 3 -8
rak 4 -17 4 1
ral -21 -21 -10 -27
ram 3 -25 -3 -7
ran 4 -29 3 2
rap -17 -16 -18 -17
ras -2 -17 -1 -18
rat 4 -22 -14 -22
ray -16 -18 7 8
rca -15 -14 -15 -14
rce -5 -16 -18 -5
rch -4 -13 6 5
rco 4 -8 10 2
rde -12 -11 3 15
rdi 5 -12 8 8
rdo 21 1 -8 1
rds -15 -14 7 2
rdt -5 9 21 10
rea -4 15 -14 -9
red 8 -19 -20 -1
ree -23 -22 -5 0
rei 9 -11 -9 -11
rel 12 19 7 1
ren 19 -11 9 16
rer -13 19 9 7
res -5 -14 2 -2
ret 4 -15 -4 -7
rev 0 0 30 25
rey 11 -18 6 5
rez -14 3 16 16
rge 11 7 -6 -10
rgo 10 -11 -12 -11
ria -4 -24 2 -1
ric 12 -17 11 8
rid 4 -13 -15 0
rie 11 4 -2 -19
rik 14 -9 3 -9
ril 21 -8 -4 -8
rim 15 -9 8 -3
rin 10 3 13 2
rio 7 -20 6 -2
ris 20 -16 10 16
rit -2 -12 -7 4
rix -14 -13 -1 -13
rks -16 -15 -17 -16
rla 13 -10 0 6
rld -17 -16 -18 -17
rma -1 -16 0 7
rne -4 -19 4 -6
rod 19 -7 -2 -7
rol 5 3 -8 3
rom -20 -1 -4 -6
ron -2 -12 1 5
ros -4 -13 -2 -3
rov -14 -13 21 14
row -3 -16 8 -16
rra -18 15 9 5
rro -8 31 11 6
rry 18 3 11 13
rsa -14 -13 -1 -13
rsk -18 -17 -19 -18
rst -5 -15 2 -15
rta 5 8 -8 1
rte -17 -16 0 8
rth -6 -13 5 6
rto 21 -7 16 -5
rts -23 -22 -4 -18
rty 3 -13 8 -13
rtz -10 -9 15 2
rum -18 -17 -6 -18
rus -25 -24 -16 -25
rut 12 -9 2 -10
rya 4 -14 -15 4
ryl 25 -4 -5 8
sad -12 21 -5 6
sai -12 -11 11 5
sal 10 -11 -12 -11
sam 13 -5 -13 -13
san 3 -20 -12 -14
sar 11 4 12 14
sat -16 -15 -2 -15
say 3 0 2 -14
sch -8 -8 15 -8
sco -8 -16 -17 4
sea 1 -14 -15 -14
see -3 -13 -2 -14
sei -3 -13 -14 12
sek -11 -10 11 10
sel -1 -16 0 -17
sen -9 -28 11 6
sep 1 -12 0 -12
ser -3 0 8 -13
ses -11 -17 2 6
set -20 -19 -18 -14
sey 15 -13 13 19
sha 6 -23 -12 8
shi 11 -5 5 6
shu -16 -15 -4 -16
sia -14 -28 -30 -28
sic -15 -15 4 9
sie 14 -12 7 6
sil -14 -13 3 -13
sim 19 5 -12 -1
sin -22 4 0 -9
sio -1 -9 14 12
sis -20 -19 -2 -19
ska -15 -14 5 2
ski -17 -16 22 18
sky -13 -23 10 9
sma -14 -13 -4 0
som 5 -11 6 -11
son 8 7 19 17
sor 0 -14 -14 -14
sov -6 -5 23 29
ssa 17 -1 -1 7
sse 4 -17 10 -2
ssi 11 -10 16 15
sso 0 -15 8 -11
ssy 1 -11 0 2
sta 3 -1 5 4
ste 6 -15 -3 1
sti -17 -16 -1 -3
sto 20 -4 12 13
sts -18 -17 -19 -18
sty 18 -9 -10 -10
sun -12 -12 -4 -15
sus -12 -14 5 0
tal -8 -26 -12 -7
tan -8 0 -14 -9
tar -13 -28 -7 -13
tas -3 -7 -6 13
tay 7 -9 8 12
tch -6 -21 -6 -21
tec -16 -19 -21 -7
ted -8 9 -12 -23
tek -6 16 -17 -16
tel 1 -17 -7 -4
tem 0 -15 -17 -16
ten 10 -19 2 0
ter -1 -7 6 -2
tes -26 -25 6 -4
tex -23 -22 -23 -16
tgt -16 -15 -17 -16
tha 14 -10 -3 8
thi 6 -4 9 -14
thy 21 -6 17 16
thể -20 -19 -20 -18
tia 7 -18 -20 4
tic -15 -26 -8 -1
tie 18 -10 -11 7
tin 10 -15 -9 7
tis 6 10 2 10
tle -15 -18 4 -2
tnn -19 -18 -20 -18
tom -2 -15 -16 0
ton 3 2 9 6
top -1 -16 -5 -17
tor 6 4 -12 -15
tos -10 -6 7 7
tov -12 -11 16 -11
tqg -15 -14 -15 -14
tra -6 -1 0 -1
tre -21 -20 -2 8
tri 17 -5 0 3
tro 5 -3 -2 -16
try 2 -10 -14 -13
tsu 9 -16 4 6
tta 2 -21 8 11
tte 11 -23 1 8
tth -15 -14 -15 -14
tti 9 13 21 25
tto 4 -16 3 -1
ttp -18 -17 -19 -18
tts -12 -11 9 -11
ttt 1 -14 -15 -14
tty 19 -9 12 10
tus -12 20 -6 -6
tvn -17 -16 -18 -17
tya 16 -10 -10 9
ual 15 2 -12 -11
uan 9 -7 5 -4
uay -15 -14 -15 -14
uca 15 -10 -11 -10
uch -14 -15 3 1
uda 0 -15 6 2
udi 14 -11 9 -9
uel 17 15 7 -10
uer -12 22 16 0
ues 8 -13 -1 -13
uet 3 31 7 -11
uez -9 -8 21 10
uga -14 -13 -3 11
ugh -1 -16 6 7
uin 16 -9 -10 -10
uit -16 -15 -17 -16
uiz -7 -1 7 2
uka 15 -10 -12 14
uke 21 -4 2 7
uki 12 -16 1 -2
uku -15 -14 -3 -14
ula -12 -20 0 0
ule -15 -14 -15 -14
ull -15 -14 1 11
ulu -14 -13 -1 -13
uma -10 -5 6 10
ume 8 -13 -14 -13
umi 15 -12 0 -12
una -1 -19 1 2
und -8 -23 -12 -23
une 7 18 -8 -16
ung -5 18 -4 3
unt -5 -15 2 -4
ura 1 -25 1 4
ure -18 -27 -12 -7
urg -10 -23 -7 -13
uri 9 -18 6 15
uro 9 -12 10 8
urs -15 -14 -15 -14
urt 12 -9 11 9
ury 1 -18 2 0
usa 4 11 6 3
use -23 -22 -3 -5
ush 7 7 17 16
uss -10 -9 16 -10
ust 6 -15 0 -16
uta 3 -13 9 3
ute -6 -2 -12 4
uth -4 -19 -3 4
uti 8 -7 9 17
uto 12 -12 5 -12
uya 22 -7 5 14
uân -1 22 14 11
uôn -13 14 -8 7
uất 0 -7 -8 -2
uật -11 -10 1 14
uốc -14 -8 -15 -14
uốt -13 -13 -1 -13
uổi -6 -13 -15 -14
uộc -15 -14 -15 -14
val 8 -16 -11 2
van 12 -3 10 2
var 12 23 2 -10
vel -7 -18 -2 -19
ven 8 -20 5 -20
ver -6 -7 0 -3
ves -15 8 5 7
vet -14 -13 -1 -13
vey -7 -6 16 13
via -6 -8 -8 -19
vic -8 -23 5 12
vie 18 -7 5 -7
vin 23 -1 13 24
vis 10 -9 3 1
vka -18 -17 -19 -18
vsk -16 -15 -17 -16
wan 9 12 9 -4
war 12 -7 10 9
wat 3 27 5 4
way 2 -20 6 0
wei 8 -9 7 -10
wen 14 13 17 16
wer -18 -13 1 0
win 7 10 6 -14
won -3 -11 0 -6
woo 13 19 11 -8
xia -15 -14 -15 -14
xin -15 -14 -2 -10
xit -5 -12 1 -12
yad 18 25 -8 -7
yah 0 -16 10 13
yak -10 -9 10 5
yan -5 11 2 8
yar 18 -7 14 -7
yed 14 33 -2 -7
yeh -19 -18 -20 -18
yer 10 -11 18 20
yes -10 -9 5 21
yev -6 -5 19 26
yle 12 -6 9 -12
yne 16 -8 10 8
yon 2 11 0 -15
yun 10 21 16 23
yên 0 -1 9 12
yến 7 9 9 25
yết -6 7 1 10
yền 1 -1 3 13
yện -12 -14 6 1
zad 14 30 19 14
zan 15 8 10 15
zen -5 -17 -10 -1
zer -5 -15 7 2
zio 14 -7 10 -7
zon -16 17 -4 -16
zza 7 -14 -3 -14
zzi 1 -14 7 -6
àng 3 -7 -9 -18
ành -3 14 -4 8
ách -3 -11 -8 -18
áng -10 10 -18 -12
ánh -9 4 -1 -3
êng -5 -19 -3 -19
ênh -11 16 -5 -16
ình -33 4 -21 -11
ích 0 8 -7 7
ính -14 15 1 1
òng -4 -15 -10 1
óng -21 -20 -8 -12
ông -2 -18 -7 -3
ùng 2 13 -3 1
úng -20 -19 -19 -15
ăng -15 3 -12 -9
đvn -15 -14 -15 -14
ơng 1 15 2 2
ưng 6 -13 -1 6
ước -15 -3 -2 -13
ược -1 11 -2 -4
ạch -11 -6 -3 -2
ạng -16 -14 -9 9
ảng -20 -19 -2 1
ảnh -21 -19 -1 1
ắng -10 -11 -6 -4
ằng 9 -9 -4 -1
ẳng -14 -13 4 9
ặng -1 -12 -13 -15
ềng -14 -13 0 8
ỉnh -16 -3 0 -6
ịch -6 -11 2 -12
ịnh 4 14 6 11
ọng -8 12 -3 -9
ống -13 -24 -21 -19
ồng -3 -2 -13 -17
ổng -2 -17 -5 -11
ộng -12 4 -12 -8
ớng -11 20 8 -4
ờng 0 -2 4 11
ởng -9 -11 3 9
ợng -11 -11 8 8
ụng -1 10 0 -1
ủng 5 -12 1 -1
ứng -15 -15 -6 1
ừng -22 -21 -12 -2`,
  forms: `60: al thani|barack obama|bảo duy|cao toàn mỹ|comey|conte|cristiano ronaldo|công phượng|cường|djokovic|donald trump|duterte|dũng|dương triệu vũ|emmanuel macron|federer|griezmann|hari won|hiếu|hoài linh|hoàng anh tuấn|hoàng thùy|huyền my|huệ|huỳnh tuấn kiệt|huỳnh đạo|hùng|hương giang idol|hạ vi|hữu thắng|ibrahimovic|james comey|james mattis|jose mourinho|kim jong un|kim tae hee|lan khuê|lionel messi|loan|lukaku|lý nhã kỳ|lưu chí vỹ|lại văn sâm|macron|mai phương|maute|messi|minh béo|minh tú|mkhitaryan|moon|moon jae in|morata|mourinho|mỹ tâm|nadal|neymar|nguyễn hữu thắng|nguyễn phú trọng|nguyễn thiện nhân|nguyễn thị kim ngân|nguyễn xuân phúc|nguyễn đức chung|ngọc trinh|nhã phương|obama|paul pogba|perez|phương nga|pogba|putin|quang hải|quang lê|rex tillerson|ronaldo|rooney|shinzo abe|song hye kyo|song joong ki|suarez|sơn tùng|thanh vân|theresa may|thu minh|thùy dung|trang trần|trump|trung dân|trương hòa bình|trương hồ phương nga|trần minh|trần tuấn anh|trần đại quang|tuấn|tuấn anh|tùng|tú|tập cận bình|vladimir putin|văn toàn|vũ đức đam|vương đình huệ|warmbier|wenger|xuyến|zidane|đinh la thăng|đàm vĩnh hưng|đức chinh
57: abu sayyaf|alexis sanchez|alvaro morata|angela merkel|angela phương trinh|antonio conte|arsene wenger|bảo anh|công vinh|diego costa|erdogan|harry kane|hellen thủy|hiền|hoàng oanh|huỳnh anh|hồ ngọc hà|hồ quỳnh hương|jack ma|james rodriguez|kỳ duyên|lệ quyên|lữ minh nghĩa|mai tiến dũng|martial|mattis|mbappe|mia|minh anh|minh hằng|murray|nguyễn chí dũng|nguyễn ngọc thiện|nguyễn thị kim tiến|ngọc linh|otto warmbier|park|pep guardiola|phương anh|phương thanh|phạm hương|pierre francois flores|rodrigo duterte|romelu lukaku|thu thủy|thúy|tiến dũng|tr|trương quỳnh anh|trịnh đình dũng|tú anh|văn thanh|đoàn bảo châu
54: abe|abu bakr al baghdadi|aguero|ali hoàng dương|andy murray|antoine griezmann|assad|bashar al assad|bi rain|bill gates|bolero|buffon|bảo thanh|bảo thy|bằng kiều|chân tử đan|chế linh|cường đô la|duy mạnh|duy phong|dương công minh|florentino perez|flores|gabriel jesus|gia bảo|hiểu nguyệt|hoàng công lương|hoàng yến|huỳnh tấn vinh|huỳnh vĩnh ái|hà anh|hà văn thắm|hồ quang hiếu|ivanka trump|james|khanh|khuê|khánh my|khánh thi|kiều trinh|lady gaga|lahm|luis suarez|lê văn khoa|lý tiểu long|maureen|mcgregor|midu|mueller|mỹ linh|nguyễn mai phương|nhung|novak djokovic|park geun hye|phùng xuân nhạ|phương thảo|phạm bình minh|phạm băng băng|phạm huy|phạm minh chính|quốc thiên|quỳnh|rihanna|roger federer|thu trang|tillerson|triệu lệ dĩnh|trương minh tuấn|tóc tiên|tô lâm|từ hiểu đông|vettel|việt hương|võ kim cự|vũ đình duy|warren buffett|wawrinka|wayne rooney|đỗ đức duy
51: allegri|ariana grande|aubameyang|baghdadi|bích phương|bùi văn ga|châu bùi|chí anh|clinton|costa|dani alves|diễm my|dmitry peskov|duẩn|flynn|george w bush|hazard|hillary clinton|hoàng kiều|hoàng thùy linh|hoàng trung hải|huyền anh|huỳnh dịch|hà đức chinh|hưng|hảo|hồ thị kim thoa|hồng kim bảo|hồng nhung|hữu vi|jesus|john kerry|khang|khởi my|lacazette|lê công vinh|lê duy phong|lê phương|lê thị thu hằng|lê trai|lưu bình|lưu đức hoa|marine le pen|matic|michael|mike pence|milos zeman|minh vượng|mohammed|navas|nguyễn hoàng|nguyễn hạnh phúc|nguyễn phước|nguyễn phước tộc|nguyễn thành phong|nguyễn văn cường|ngô kiến huy|ngọc anh|ngọc duyên|ngọc lan|ngọc miu|nhan sáng|nhật minh|noo phước thịnh|pep|philipp lahm|phí thái bình|phương mỹ chi|phạm sỹ quý|quang thắng|quyền linh|quỳnh anh|robart|ronald reagan|sanchez|sean spicer|sergei lavrov|sharapova|siu black|t a|thanh tùng|thu hằng|thu thảo|thành trung|thùy linh|tiến long|trinh|trump jr|trung hiếu|trương nam thành|trương quang nghĩa|trương quý dương|trấn thành|trần quốc tuấn|tôn ngộ không|uông chu lưu|v putin|victor lindelof|vin|vinh sử|việt anh|vy|vân|vân anh|võ văn thưởng|văn kính dương|zhang|zinedine zidane|zlatan ibrahimovic|đoàn thị hương|đăng đức|đức huy
48: angelababy|angelina jolie|bakayoko|bale|bill clinton|buffett|bùi tiến dũng|carl vinson|carrick|choi|chí công|cát tường|công danh|cẩm ly|d a|david de gea|de gea|devos|diệp lâm anh|donnarumma|doãn tấn|duy anh|dũ|dương mịch|eden hazard|elizabeth ii|enrique|ernesto valverde|francis|frank bernhardt|gal gadot|gareth bale|gianluigi donnarumma|giroud|hari|henrikh mkhitaryan|hoàng thanh|hoàng vũ samson|hun sen|huyền trang|hương tràm|hường|hồ mai phương|hồng duy|isaac|isco|jack|james robart|jared kushner|john mccain|joshua|juan mata|kaity nguyễn|kane|kante|kate|kendall jenner|keylor navas|khánh|khánh linh|kiều minh tuấn|klopp|kylian mbappe|lavrov|lee|lindelof|linh nga|liu|liêm|luis enrique|lê minh hưng|lê xuân thuận|lưu diệc phi|lưu văn châu|lương ngọc khuê|lương xuân trường|mahrez|mai anh|mai phương thúy|mark rutte|mark zuckerberg|mayweather|melania|michael flynn|minh hà|minh nhí|minh phương|minh tuấn|my|mã bảo quốc|nemanja matic|nguyên khang|nguyễn anh tuấn|nguyễn anh đức|nguyễn gia bình|nguyễn ngọc như quỳnh|nguyễn quang dũng|nguyễn quốc cường|nguyễn thị minh|nguyễn thị nghĩa|nguyễn thị thành|nguyễn tiến đạt|nguyễn tuấn anh|nguyễn văn tuấn|nguyễn xuân sơn|nguyễn đăng chương|ngô thanh vân|ngô xuân lịch|ngọc hân|ngọc thúy|otto|ozil|peskov|phương chi|phương hoa|phạm công danh|phạm quỳnh anh|phạm thị thanh trà|phạm trọng đạt|quang anh|quang dũng|queen elizabeth|quốc cường|quỳnh như|rafael nadal|robert mueller|rodman|roger moore|sanna khánh hòa|serena|sergio aguero|steve jobs|tevez|thanh bi|thanh bạch|thanh thảo|thiem|thongloun sisoulith|thu phương|thuấn|thành long|thúy diễm|thơm|thạnh|thắm|thắng quang|thế anh|thủy tiên|tiến tuấn|tom cruise|trúc|trương trọng nghĩa|trần thanh mẫn|trần trung nghĩa|trần đức phấn|trịnh xuân thanh|tuấn tài|tư hường|v a|valverde|van gaal|việt trinh|will|xuân bắc|xuân hương|yoona|đinh xuân hướng|đoàn nguyên đức|đoàn ngọc hải|đông nhi|đỗ thắng hải
45: a hoàng|abramovich|alex ferguson|alli|alonso|ancelotti|ander herrera|andre silva|angela baby|antonio guterres|bannon|beckham|bella hadid|branson|britney spears|bush|bùi xuân cường|bầu đức|cao nguyên|cao thái sơn|charles|châu tinh trì|conor mcgregor|david beckham|decao|diệm|diệp anh|dominic thiem|doãn mậu diệp|dung|dũng sĩ|dương khắc linh|dương minh tâm|ed woodward|emma|eric bailly|esteban lazo hernandez|esteban lazo hernández|fidel castro|floyd mayweather|francois hollande|georgina rodriguez|grace kelly|guardiola|hapilon|helmut kohl|hitler|hiền trân|hoàng cư|hoàng lam|hoàng như|hoàng thị huệ|hoàng tiến vin|hoàng yến chibi|hoàng đức|huy toàn|huỳnh đức thơ|hyun bin|hà hùng cường|hà thu|hương giang|hải đăng|hồng anh|hồng phượng|ivan perisic|ivanka|jeff horn|jeff sessions|jim mattis|junsu|jurgen klopp|justin bieber|katy perry|kim tuyến|kim woo bin|kiều oanh|kylie jenner|kỳ phương|lan anh|lan hương|lan nhi|lan phương|le pen|lee byung hun|lee min ho|liễu|lukkade|luyến|lâm khánh chi|lê giang|lê huỳnh đức|lê quân|lê thụy hải|lý hùng|lý liên kiệt|lý quốc hào|maduro|malwaretech|marcos alonso|marcus rashford|marilyn monroe|mccain|melania trump|merkel|michael carrick|minh dĩ|minh khang|minh nhựa|minh thư|minh vương|mino raiola|miranda kerr|miu lê|mohammed bin|nguyên trí|nguyễn cường|nguyễn hữu dũng|nguyễn hữu độ|nguyễn quốc tuấn|nguyễn thanh bình|nguyễn thị hồng ngát|nguyễn thị quyết tâm|nguyễn thị thu|nguyễn văn hòa|nguyễn văn hùng|nguyễn văn sơn|nguyễn văn thanh|nguyễn văn thiện|nguyễn xuân anh|ngô minh|ngọc huyền|ngọc minh uy|ngọc thanh tâm|ngụy an|nhật kim anh|nhật tinh anh|nhị tiến|nicole kidman|oanh|oezil|orlando bloom|perisic|phan như thảo|phan thị mỹ thanh|phan tâm|phạm hồng phước|phạm khánh phong lan|phạm thùy linh|phạm trường long|phụng|poroshenko|quynh|quốc bảo|raiola|recep tayyip erdogan|sergey lavrov|sessions|shoigu|stan wawrinka|stephen john scott|taylor|taylor swift|thang duy|thanh hằng|thanh lam|thanh tú|thiên nga|thuần|thuận|thìn|thúy quỳnh|thương tín|thảo nguyên|thảo trang|thịnh|tiến dụng|trung hùng|trường giang|trần anh tuấn|trần cao thái|trần văn dũng|trần văn minh|trần văn sơn|trần đình sơn|trọng đức|tuyền|tuấn hưng|tuệ minh|tòng thị phóng|tùng dương|tú hảo|tường linh|vietnam joint stock|việt dũng|võ hữu ba|võ văn quý|văn mai hương|văn quyết|vũ hồng thanh|vũ xuân sáng|vương duy biên|vương nghị|xa thi mạn|zuckerberg|zverev|đinh tiến dũng|đoàn văn hậu|đoàn vũ duy|đông phong|đặng thị bình|đặng thị ngọc thịnh|đặng tiệp|đỗ mạnh cường|đức tuấn
42: abedi|alex sandro|alexander lukashenko|alexander zverev|alexandre lacazette|an dĩ hiên|an nhiên|an đăng|andre gomes|andrea belotti|anthony martial|bella|bernardo silva|bottas|brad pitt|bành vu yến|bùi mạnh quốc|bảo châu|bảo ngọc|cao ngân|carlo ancelotti|carlos tevez|carter|cesc fabregas|chang|christina mikkelsen|chuôn|châu tấn|chúa kho|claudio ubeda|coutinho|cuadrado|càn long|cát phượng|công khanh|công trí|da sylva|david|de bruyne|del potro|dele alli|dennis rodman|diego simeone|diễm hương|diệp bảo ngọc|diệu nhi|dmitry medvedev|don nguyễn|donga bank|duy khánh|duy tiến|dybala|elle fanning|elly trần|elon musk|fillon|flentje|francois fillon|gangnam style|georgy pontavchenko|gianluigi buffon|giao linh|giả tịnh văn|haider al abadi|harry|hassan rouhani|hawking|hector bellerin|heng samrin|higuain|hiếu công|hiền mai|hoài lâm|hoàng bách|hoàng béo|hoàng lan|hoàng ngọc sơn|hoàng đình thu|huy hùng|huỳnh nam dũng|huỳnh út việt|hà công tuấn|hà dũng|hà linh|hà liên|học phi|hồ tuấn tài|hồ tấn tài|hữu tuấn|isnilon hapilon|jens stoltenberg|jeon ji hyun|john terry|jordan vogt roberts|jorge mendes|karen|karim benzema|karl heinz weigang|kelvin khánh|kevin de bruyne|kha|kim dung|kim tiên|klitschko|kyle walker|kylie|l h|l t h|lam trường|lee seung woo|linh chi|long|luke shaw|lâm minh thắng|lâm quang đại|lân|lê chiêm|lê hiếu|lê hoàng|lê hoàng châu|lê lâm hưng|lê thị hoa|lê đình kình|lý gia thành|lý hiển long|lý khắc cường|lý thần|lưu gia linh|lương bích hữu|lệ hằng|madonna|mai văn trinh|malcolm turnbull|maradona|marcelo torres|marco verratti|martin forkel|mata|max allegri|miguel rodrigo|mike tyson|minh hạnh|minh long|minh quân|minh thu|minh vân|miura|mohamed salah|monroe|montella|moses|musk|mẫn nhiên|mỹ duyên|mỹ nhân|n golo kante|n k|narendra modi|nguyễn anh trí|nguyễn công phượng|nguyễn dương|nguyễn hòa bình|nguyễn hữu sơn|nguyễn mạnh hùng|nguyễn thanh quang|nguyễn thiện tống|nguyễn thảo|nguyễn thế kỷ|nguyễn thị hoa|nguyễn thị hồng|nguyễn thị thu hà|nguyễn thị thủy|nguyễn tiến dũng|nguyễn tuyến dũng|nguyễn viết tiến|nguyễn văn bình|nguyễn văn cảnh|nguyễn văn cần|nguyễn văn dũng|nguyễn văn h|nguyễn văn hải|nguyễn văn minh|nguyễn văn quynh|nguyễn văn thành|nguyễn đăng|nguyễn đức hưởng|nguyễn đức kiên|nguyễn đức lợi|ngọc an|như quỳnh|nikki haley|nsi|nước mỹ|pacquiao|paulo dybala|payne|pence|petro poroshenko|phan anh|phan anh minh|phan thị trinh|phan trọng hổ|phan văn tuấn|phil jones|phùng quốc hiển|phương linh|phương trinh|phương vy|phượng|phạm quang vinh|pierre|pierre flores|po|quang linh|quyên|quế vân|quốc anh|quốc nghiệp|richardson|rina matsuno|rio ferdinand|rouhani|saddam hussein|salman|selena|sergei shoigu|sergi roberto|sergio ramos|singh|spicer|subeo|sầm hoa|tamim bin|terry|thanh bùi|thanh duy|thanh hương|thanh hảo|thanh hậu|thanh lan|thanh tuấn|the weeknd|thu hiền|thân thúy hà|thùy dương|thùy trang|thúy hạnh|thăng|thế long|tiger woods|timo werner|tin ảnh|tom|toni kroos|toản|trang pháp|triệu vy|trogneux|trung kiên|trâm|trương ngọc ánh|trương quốc vinh|trương thị mai|trầm bê|trần hiểu húc|trần hoàng ngân|trần hào|trần ngọc hiếu|trần thường|trần thế thuận|trần đăng khoa|trịnh kim chi|tuyết mai|tuấn ngọc|tùng lâm|tùng lê|tú nhi|tấn sinh|v minh|verratti|việt hòa|võ hoàng yến|võ văn hoan|văn cao|văn hậu|văn khánh|văn như cương|văn điệp|vũ cát tường|vũ dũng|vũ huy hoàng|vũ hạnh|vũ hồng việt|vũ phượng|vũ quang bảo|vũ thị tân|vũ tiến lộc|vũ văn thanh|weigang|whitney houston|xiên|xuân anh|y phụng|yaya trương nhi|zaghba|út|đinh hồng vinh|đàm thu trang|đào ngọc dung|đạt|đặng hữu nghị|đặng phương thảo|đặng thu thảo|đặng trung bình|đặng việt dũng|đặng văn lâm|đỗ an|đỗ anh|đỗ bá tỵ|đỗ kim tuyến|đỗ quyên|đỗ thị xuyến|đỗ đức hồng hà|đức anh|đức dũng
39: abadi|al baghdadi|anthony joshua|antonio valencia|arda turan|arturo vidal|bellerin|belotti|bercow|boris johnson|brigitte trogneux|bích hà|bích hằng|bùi anh tuấn|bùi quang hưng|bùi sỹ lợi|bùi thị học|bảo an|cao hữu bình|cao minh phương|cao thiên trang|cheick tiote|choi yun kyum|christie brinkley|châu nhuận phát|cindy|d trump|daniel sturridge|daniella|david luiz|david silva|deulofeu|diana|diệp|diệu bình|diệu hương|donald tusk|dubke|duy nhân|dương mỹ linh|dương ngọc|dương tuấn đức|dục|elizabeth|eric dier|ferguson|fernando torres|fumio kishida|gaddafi|gelson martins|h n|h r mcmaster|hacksaw ridge|hiển|hoàng dương|hoàng giang|hoàng quốc vượng|hoàng tuấn|hoàng đức bình|huy nam|huề|huỳnh như|hà phương|hàn đức long|hào|hân|hùng cường|hương quỳnh|hạnh chi|hồ công thiện|hồ núi cốc|hồng hạnh|hồng quế|hồng vân|hồng ánh|inada|jack sparrow|jacob|james bond|jamie vardy|jeff davis|jennifer phạm|jimmy|joachim loew|joe hart|john|johnny depp|juan manuel santos|juergen klopp|julian draxler|jun phạm|justin kluivert|kaspersky lab|katie|kelly|khuê tú|khánh an|khánh hoàng|kim cương|kim jong nam|kim nhung|kislyak|kushner|lai|lee hyori|lewis hamilton|linh|linh đan|louis van gaal|luka modric|luân|lâm tâm như|lâm vinh hải|lâm đại ngọc|lê hùng|lê minh sơn|lê ngọc trinh|lê quang hùng|lê quốc phong|lê thanh sơn|lê thúy|lê tùng|lê văn|lê đình sơn|lê đình thọ|lý hoàng minh|lý hải|lý nguyễn chung|lý quang diệu|lý thị hoa|lý thị mái|lưu thiên hương|lầu bá mùa|lệ dĩnh|lộc|lục khảng|mai ngô|mako|mandzukic|manny pacquiao|maria zakharova|mario mandzukic|massimiliano allegri|merlo|minh minh|minh quyết|minh sơn|minh trang|mohammed bin salman|moore|mạnh cường|mỹ phi|natalia veselnitskaya|ng|nguyên hoa|nguyễn dân|nguyễn hoàng hải|nguyễn hà|nguyễn hồng sơn|nguyễn hợp|nguyễn lân hiếu|nguyễn lương bằng|nguyễn minh hồng|nguyễn minh t|nguyễn minh tuấn|nguyễn quang hải|nguyễn quý thanh|nguyễn sương|nguyễn sỹ cương|nguyễn thuận|nguyễn thành|nguyễn thị bích nguyên|nguyễn thị huyền|nguyễn thị mai|nguyễn trung hoàng|nguyễn trần anh|nguyễn trần lưu|nguyễn tuấn|nguyễn văn an|nguyễn văn chiến|nguyễn văn công|nguyễn văn dũ|nguyễn văn lý|nguyễn văn nên|nguyễn văn thắng|nguyễn văn yên|nguyễn văn đệ|nguyễn xuân sang|nguyễn xuân thành|nguyễn xuân thắng|nguyễn đức thành|ngô thị thùy linh|ngô trác lâm|ngọc quang|ngọc quyên|ngộ không|ngụy lôi|nhường|nhạ|nhật anh|nhật quang|nước pháp|oliver stone|pany yathotou|peter bosz|peter parker|petrovic|phan quân|phan thanh bình|phan thanh hậu|phan văn giang|phan văn sáu|phi long|philippe coutinho|phí minh long|phương giang|phạm công hùng|phạm lương sơn|phạm mạnh hùng|phạm phú quốc|phạm tuấn thành|pierre emerick aubameyang|quang minh|quý bình|quốc tuấn|radamel falcao|raikkonen|raul castro|rina|robert|rod rosenstein|rodrigo|rodriguez|rojas|samson|sebastian vettel|selena gomez|serena williams|sergey ryabkov|sheikh mohammed bin|sheikh tamim bin|sigmar gabriel|soo young|stephen hawking|sái công hồng|sĩ thanh|sầm ngọc đức|t nhung|tayyip erdogan|ter stegen|thanh thúy|thibaut courtois|thiếu lan|tho|thu hoài|thu hà|thu ngân|thu quỳnh|thái linh|thái thùy linh|thúy hiền|thư kỳ|thạch|thạch quý|thần kim quy|tiemoue bakayoko|tiểu lam|tommy haas|tomomi inada|torres|toshiya miura|trudeau|trà ngọc hằng|trúc nhân|trương nghệ mưu|trương thanh đức|trần huyền|trần khánh|trần lê hoài linh|trần lê lâm|trần minh vương|trần ngọc|trần quốc vượng|trần thị thanh|trần thị thu hà|trần thủy|trần tiến|trần tường an|trần văn phúc|trần xuân nhĩ|trịnh hòa bình|trịnh thị thủy|turnbull|tuyết lan|tuấn kiệt|tuổi hợi|tuổi thìn|tấn việt|tấn đức|tịnh|tớp|uyên linh|van persie|venus williams|veselnitskaya|vi an|vy oanh|vàng thị sông|võ hoàng anh|võ minh lộc|võ tắc thiên|văn chương|văn minh|văn quyến|văn xuyên|vũ mạnh cường|vũ ngọc anh|vũ thu phương|vũ thành an|vũ đình khuê|wilbur ross|xì trum|yanbi|yaya toure|yến trang|zac|đan trường|điền quang|đào mạnh sơn|đào quang thu|đại nghĩa|đặng anh tuấn|đặng văn thành|đỗ ngọc thịnh|đức phúc|đức tuân
36: abdullah|alex oxlade chamberlain|ali khamenei|alisher usmanov|andres iniesta|andy|angel di maria|antonella roccuzzo|antonio rudiger|anwar gargash|ariana|ashley graham|assange|balotelli|barnier|benjamin netanyahu|betsy devos|blake lively|brad|brigitte|bích ngọc|bính|bùi huyền trang|bùi hữu hùng|bùi ngọc thạnh|bùi thanh sơn|bùi thị chiên|bùi thị thu|bùi tiến dụng|bùi văn cường|bảo long|bảo nam|bảo đại|bửu|calvert lewin|candice swanepoel|cao thái|cao văn chóng|cavusoglu|ch|charlotte|choi soon sil|chris smalling|chu văn thế|chung thanh phong|chí trung|chí tài|cindy crawford|claudio bravo|claudio ranieri|cris ronaldo|cu ba|cúc|cương|cường ngô|cảnh sảng|cấn văn lực|d ngân|dakota johnson|daniel ricciardo|darren bazeley|david davis|david moyes|diego maradona|diễm|diệp vấn|diệp xuân vinh|diệu linh|douglas costa|duy ngọc|duy nhất|dương thị thảo|dương văn thống|dạ thảo|ederson|ederson moraes|edin dzeko|edinson cavani|edward snowden|emily|emily ratajkowski|emma watson|evan spiegel|fabregas|felix brych|fernando santos|francois flores|gary neville|gates|george|gerald ford|gerard deulofeu|gerard pique|gerry weber|giáp|gonzalo higuain|h|hailey baldwin|halep|haley|han min koo|hanh|harry harris|hayden|heather nauert|helen|helen thanh đào|hiên|hiền hồ|hoài|hoài nam|hoài thu|hoàn vũ|hoàng dũng|hoàng hải|hoàng phương|hoàng thanh hương|hoàng thị thanh dung|hoàng thị thoa|hoàng trang|hoàng văn khánh|hoàng văn trung|hoàng vĩnh bảo|hoàng xuân vinh|hoắc kiến hoa|huy cường|huy thịnh|huyên nguyễn|huỳnh mai|huỳnh tiến khoa|huỳnh tấn sinh|huỳnh văn nén|huỳnh đức|hà nguyễn|hà thanh|hà trần|hà tuấn dũng|hạ thiên|hạnh hiếu|hạnh quỳnh|hồ hoài anh|hồ quốc dũng|hồng sơn|iniesta|janet yellen|jean claude juncker|jeff bezos|johan cruyff|john bercow|john duerden|john stones|joseph dunford|juan cuadrado|jurgen gede|justin trudeau|kai đinh|kaity|kalanick|kang kyung wha|kellyanne conway|khalid|khôi|khương|khải anh|khắc hưng|khắc việt|kim chol|kim hiền|kim jong il|kim thoa|kim xuân|kimmich|kiều trang|kristen stewart|kình|kỳ hoa|lam yến|larry ellison|leon goretzka|leonardo bonucci|leroy sane|lewandowski|lindsey graham|linh an|ludovic batelli|luân dũng|lành|lê anh dũng|lê cường|lê dương bảo lâm|lê hoài anh|lê hoàng đức|lê hương giang|lê hồ việt anh|lê hồng minh|lê kiên|lê lương minh|lê minh|lê minh trung|lê thanh bình|lê thanh liêm|lê thanh thúy|lê thanh vân|lê thị huệ|lê tú|lê văn dục|lê văn tùng|lê vĩnh tân|lý hiển dương|lý hoàng nam|lý thu thảo|lý văn trường|lưu hương giang|lưu trân|lại bắc hải đăng|lại xuân thanh|lọ lem|mai hà|mai hương|mai ngọc|mane|marco asensio|maria sharapova|marise payne|marouane fellaini|max verstappen|maya|mesut oezil|mesut ozil|mevlut cavusoglu|michael keane|michael phelps|michel temer|michelle friedland|miller|minh|minh chiến|minh hoàng|minh nhật|minh quang|minh tuệ|mischa zverev|mobi fehr|mohammad javad zarif|muammar gaddafi|mạnh hùng|n|n huyền|n mạnh|nelson semedo|ng eng hen|nguyên ngọc|nguyễn an huy|nguyễn chí công|nguyễn chí vịnh|nguyễn duy hưng|nguyễn hoài|nguyễn hoài nam|nguyễn hoàng đức|nguyễn huy|nguyễn hùng|nguyễn hưng|nguyễn hải hường|nguyễn hải long|nguyễn minh phong|nguyễn minh thảo|nguyễn minh toàn|nguyễn mạnh tuấn|nguyễn ngọc sơn|nguyễn ngọc thuần|nguyễn ngọc tuấn|nguyễn phương nga|nguyễn phước hòa|nguyễn quang ngọc|nguyễn quốc hưng|nguyễn quốc vũ|nguyễn sự|nguyễn thanh chấn|nguyễn thanh hà|nguyễn thanh hồng|nguyễn thanh phong|nguyễn thanh sơn|nguyễn thu huyền|nguyễn thành long|nguyễn thị bích loan|nguyễn thị hòa|nguyễn thị hương|nguyễn thị l|nguyễn thị mai hoa|nguyễn thị nga|nguyễn thị thanh|nguyễn trung nguyên|nguyễn trần duy nhất|nguyễn tú|nguyễn tấn anh|nguyễn tấn bỉnh|nguyễn văn chung|nguyễn văn giàu|nguyễn văn hiếu|nguyễn văn hà|nguyễn văn lợi|nguyễn văn mạnh|nguyễn văn nam|nguyễn văn quân|nguyễn văn thao|nguyễn văn thiên|nguyễn văn thể|nguyễn văn đông|nguyễn văn đọc|nguyễn xuân vũ|nguyễn ánh|nguyễn đức kỳ nam|nguyễn đức long|nguyễn đức thắng|nguyễn đức vũ|ngân khánh|ngô phương lan|ngô trí long|ngô văn chiến|ngô ỷ lợi|ngọa long|ngọc|ngọc loan|ngọc mai|ngọc thảo|ngọc đức|nhuận|nick timothy|noo|nước anh|nữa|olivier giroud|omarkhayam|p t t|paco alcacer|paik seung ho|parker solar|paul manafort|phan hiển|phan thanh hùng|phan thành|phan thị thu hiền|phan văn việt|phan xuân dũng|phi nhung|phía nga|phúc vũ|phương anh linh|phương dung|phương liên|phương oanh|phương thúy|phương vũ|phượng vũ|phạm duy|phạm hải|phạm nghĩa|phạm phương thảo|phạm trường|phạm tuyên|phạm tuấn anh|phạm tuấn sơn|pochettino|purcell|quang huy|quang vinh|quyên quyên|quý sáng|quốc trung|quỳnh chi|quỳnh trang|rachel|rachid redouane|rattana ramchatu|ricciardo|richard|richard branson|richard nixon|riyad mahrez|roberto carlos|ronald koeman|rosenstein|sadio mane|salman abedi|sergei kislyak|sergey kislyak|sergio busquets|sheikh sabah|shiritsu ebisu chugaku|simeone|solanke|song seung hun|steve bannon|stoltenberg|stone|sơn|sư tử|sỹ lực|t đ l|tamim|ted osius|temer|thanh hùng|thanh phong|thanh thắng|thanh thịnh|thanh tâm|thanh vũ|thani|theo trịnh liên|thiên khôi|thiều bảo trâm|thoa|thu hương|thu ngọc|thu uyên|thuận hữu|thành lương|thùy|thùy minh|thúy vân|thơi|thảo|thọ|tiến đạt|travis kalanick|tri thu|trizzie phương trinh|trí dũng|trương học hữu|trương hữu khanh|trương quốc cường|trương thị may|trương tấn sang|trần châu|trần chí kiên|trần hữu tài|trần khánh hoàng|trần quốc khánh|trần thanh liêm|trần trọng kim|trần trọng tuấn|trần viết hoàn|trần văn sự|trần văn tớp|trần văn ất|trần xuân hà|trần đình trọng|trịnh công sơn|trọng phú|trọng đại|tuyết nhung|tuổi dần|tuổi dậu|tuổi mão|tuổi mùi|tuổi ngọ|tuổi sửu|tân trường|tô thiên kiều|tôn thất giáp|tùng tin|tường vy|tưởng mộng tiệp|tấn tài|tố uyên|tỵ|ubeda|ukraina|uyên châu|valtteri bottas|van dijk|vardy|việt cường|việt tường|vân thanh|vô lăng|võ huy toàn|võ minh lâm|võ ngọc quý|võ thành thống|võ tiến hùng|võ văn thịnh|văn hào|văn khoa|văn kiên|văn thắng|văn tiến|văn tới|vũ bằng|vũ hoàng anh ngọc|vũ ngọc sơn|vũ sinh|vũ văn viện|vương hy phượng|vương phù lâm|vịnh xuân flores|vỹ|william canby|willy caballero|xuân tiến|yoshihide suga|youssef zaghba|yu tsai|yêng hồng mỹ|yến nhi|zac efron|zakharova|zlatan|ái|ánh hồng|đ|đinh hương|điền|đoàn bổng|đoàn nguyên|đình duy|đôn|đông linh|đông phương|đăng huỳnh|đường tăng|đẩu|đặng huy đông|đặng văn robert|đổng khiết|đỗ merlo|đỗ mỹ dung|đỗ thu thoan|đỗ văn hồng|đỗ văn sinh|đức an|đức tiến|đức trí|đức đồng|ưng hoàng phúc|ảnh h tâm
33: a lukashenko|ahn cheol soo|alain fiard|albert einstein|alexis sánchez|amal clooney|an an|an trí|antonella|ashley cole|aucoin|august flentje|binali yildirim|bishop|bob mccooey|bruce lee|bá chiêm|bích lan|bích trâm|bướm|bảo quốc|bảo vinh|c nguyên|cao thắng|cara delevingne|caracciolo david john|cavani|charlie|charlie puth|choe son hui|chu hoàng tuấn|chu ngọc hải|chu đăng khoa|chà mi|châu kiệt luân|châu ngọc quang|chí hiếu|chử xuân dũng|cleopatra|cohen|dan coats|dani carvajal|david wright|do mỹ|domenicali|dominic solanke|donald|draxler|duerden|dung nhi|duy|duy nguyễn|dã quỳ|dương|dương hoàng yến|dương khiết trì|dương lâm|dương thu|edouard philippe|eduardo vargas|el chapo|eric cantona|essen|evan blass|fernando alonso|fred|gadot|gary cahill|gaston merlo|george clooney|gia linh|giang hồng thanh|giang kim đạt|gigi hadid|gisele|giáp hồ|goldstone|gorsuch|goulard|granit xhaka|guterres|h b|harley davidson|helen thủy|hiền minh|hoan|hon|honey lee|hoàn châu|hoàng duy|hoàng hiệp|hoàng ku|hoàng linh|hoàng lâm|hoàng quốc khánh|hoàng việt|hoàng xuân minh|hoàng đạo thúy|huynh|huỳnh hiểu minh|huỳnh thanh khiết|huỳnh văn em|hà hương|hà kim|hòa lộc|hải sâm|hồ kỳ minh|hồ thanh phong|hồ xuân hương|hồng ngọc|hồng đào|hứa thị phấn|hữu châu|iker casillas|interpol|jan oblak|jang dong gun|jardim|javier hernandez|jennifer lopez|jeremy mathieu|jimmy carter|joo hyuk|jose|julian assange|jun|khaw boon wan|khuram butt|khuyên|khuất việt hùng|khánh ngọc|khánh trung|khú|khăm|kim huệ|kim minh|kim nhật thành|kishida|kiều linh|kiều thanh|kiệt|ksor chuôn|l|lautaro martinez|lee jae yong|leonardo jardim|lincoln|liu yelin|louis nguyễn|luis milla|lâm ti phông|lê anh|lê hoàng phong|lê hùng dũng|lê hữu việt|lê ngọc quang|lê nin|lê phong|lê phước|lê thanh tùng|lê thiện hiếu|lê thành long|lê thế mẫu|lê thị nga|lê thị thảo|lê trung hiếu|lê trường tùng|lê văn hiển|lê văn hùng|lê văn mang|lê văn phúc|lê văn quang|lê văn thành|lê đăng doanh|lô minh hương|lý thạnh|lưu khải uy|lưu đào|lương bằng quang|lương ngọc|lương quốc chính|mahmoud abbas|mai liên|mai văn chính|mai đức chung|manuel neuer|marco reus|marcos rojo|mark rowley|martin klizan|mascherano|matt damon|mauricio pochettino|maxwell|mcmaster|medvedev|megan|memphis depay|michael fallon|michel barnier|michy batshuayi|mie|mike dubke|minh hải|minh nguyệt|minh quý|minh tâm|minh đức|miên|mohammad noaim maute|mạnh|mẹ nấm|n a|n t l|n v t|neville|nghiêm huê|nghiêm xuân tú|nghê ni|nguyên lý|nguyễn bá nhu|nguyễn bá tài|nguyễn bích lâm|nguyễn chiến|nguyễn chiến thắng|nguyễn công khôi|nguyễn duy thăng|nguyễn hoàn|nguyễn hoàng tân|nguyễn hoàng điệp|nguyễn huy quang|nguyễn hồng lĩnh|nguyễn hồng thuận|nguyễn hồng thái|nguyễn hồng trường|nguyễn khắc hiền|nguyễn kiều hưng|nguyễn minh phương|nguyễn mạnh cường|nguyễn ngọc dũng|nguyễn ngọc phương|nguyễn ngọc đông|nguyễn phúc|nguyễn quang vinh|nguyễn quang vĩnh|nguyễn thanh hải|nguyễn thanh tùng|nguyễn thành vinh|nguyễn thế anh|nguyễn thị cúc|nguyễn thị hường|nguyễn thị lan|nguyễn thị oanh|nguyễn thị phúc|nguyễn thị thu trang|nguyễn thị thảo|nguyễn thị trang|nguyễn thị tâm|nguyễn thị xuân|nguyễn thị đ|nguyễn thủy|nguyễn toàn thắng|nguyễn trang|nguyễn trần nghĩa|nguyễn trọng đại|nguyễn tùng lâm|nguyễn tấn dũng|nguyễn văn bính|nguyễn văn bốn|nguyễn văn hoàng|nguyễn văn mùi|nguyễn văn ngọc|nguyễn văn thái|nguyễn văn thân|nguyễn văn thọ|nguyễn văn tiến|nguyễn văn toàn|nguyễn văn tùng|nguyễn văn viện|nguyễn văn đàn|nguyễn văn đôn|nguyễn văn đức|nguyễn xuân hướng|nguyễn xuân đường|nguyễn đông|nguyễn đắc huy|nguyễn đắc vinh|nguyễn đỗ huyền vi|nguyễn đức cường|nguyễn đức hải|ngô văn toán|ngọ duy hiểu|ngọc châm|ngọc hoa|ngọc lê|ngọc sơn|ngọc thi|nhàn|như loan|nhật linh|nhật trường|nicky hayden|nicolas maduro|norodom sihanouk|omar|ostapenko|ousmane dembele|padilla|patrick kluivert|patty jenkins|peter irving|phan nguyễn như khuê|phan thanh hải|phan yến|phía mỹ|phùng văn hữu|phú|phúc|phương lê|phương nhi|phạm anh tuấn|phạm huyền|phạm hòa|phạm kiên|phạm thế nhật|phạm thị bích hảo|phạm thị hòa|phạm thị lạng|phạm văn cường|phạm văn tuấn|phạm đình thành|pia wurtzbach|priebus|quang toàn|quế ngọc hải|quốc huy|quốc hào|quốc phương|quỳnh hoa|quỳnh hương|quỳnh thư|radja nainggolan|ranieri|reince priebus|renato sanches|restituto padilla|richard clifton|robert h mccooey jr|robert lewandowski|robert lighthizer|robin van persie|romain grosjean|rosa|ross|ruhollah khomeini|rui patricio|salah|sarah huckabee sanders|saul niguez|sergei ryabkov|sergey shoigu|shapovalov|shibuya|simona halep|sivkov|sousa|stan kroenke|sylvie goulard|t hạnh|t đ h|thanh hiền|thanh huyền|thanh phương|thanh thanh|thierry henry|thiện tâm|thomas tuchel|thu an|thy|thành luân|thành lộc|thái hương|thái minh sâm|thái nguyễn|thái quý|thùy trâm|thạch lam|thắng|thị nghè|thục thuận|tim|tim cook|tiểu yến tử|todd mcclay|tom holland|tomas berdych|trân châu|trùng dương|trúc anh|trương khởi|trương thị tính|trần bình giang|trần chánh nghĩa|trần hoàng|trần hữu dũng|trần lưu|trần lưu hoa|trần minh chiến|trần quang khánh|trần quang minh|trần thu nam|trần thành|trần thị hiền|trần thị hương|trần thị hường|trần thị quốc khánh|trần thị t|trần thị thanh thúy|trần trí dũng|trần tuấn|trần văn hiếu|trần văn việt|trần vĩnh tuyến|trần đình duy|trần đắc phu|trịnh thăng bình|trịnh tú trung|trọng hoàng|trọng nhân|trọng đạt|tuyết|tuấn hải|tuấn linh|tuấn moon|tuấn mạnh|tuổi thân|tuổi tuất|tuổi tý|tuổi tỵ|tyson fury|tài linh|tài nhân|tô văn quý|tùng bách|tùng linh|tú oanh|tạ đình phong|tự đức|usain bolt|uông dương|v pu tin|virgil van dijk|việt hoàng|việt hùng|vla đi mia pu tin|vân sơn|vân trang|võ công trí|võ tường kha|văn đức|vĩnh|vũ di|vũ khắc tiệp|vũ minh tuấn|vũ ngọc dự|vũ quỳnh anh|vũ thu hương|vũ văn minh|wladimir klitschko|xuân hưng|y khương mlo|yannick carrasco|yến|zhao|ân|đinh thanh trung|đoan trang|đoàn nga|đào duy khánh|đào trung hiếu|đăng huy|đậm|đắc đức|đặng thuần phong|đặng thế anh|đặng tuấn vũ|đặng văn trình|đỗ duy mạnh|đỗ huyền|đỗ mỹ linh|đỗ phi hùng|đỗ đức tuấn|đức minh|đức nam|đức toàn mọi|ất|ốc thanh vân
30: aaron ramsey|abdullah maute|abella|adam lallana|adam schiff|adel al jubeir|adnan januzaj|adolf hitler|adrien silva|ahmad al jaber al sabah|ahn jae hyun|al maktoum|alessandra ambrosio|alexander lavrentiev|ali|alice campello|an hiếu|andrew mccabe|arjen robben|ashraf ghani|bailly|benjamin geskin|bloom|bond|bryce benson|butt|bá ngọc|bánh mì|bích|bùi bá hùng|bùi thanh hiền|bùi thu hằng|bùi văn nam|bảo hạnh|bền|bửu ngọc|c sơn|calisto|cameron|cao thị xuân|cao tuân|cao viên viên|carlos sainz|charles aranguiz|cherchesov|chiên|chiến thắng|choi young jae|christian eriksen|chu huyền|chu văn hòa|chu văn hải|chu đình nghiêm|chu đình ngữ|châu gia kiệt|châu đức thanh|chí nhân|cindy bishop|clayton lewis|clifton|coco|cuneyt cakir|công lý|công minh|công ninh|cấn đình pha|daley blind|dani ceballos|daniel craig|daniella semaan|daniil kvyat|david landon|davis|delfin lorenzana|denis suarez|didier drogba|dillon|diệu thùy|dolores|donal trump|dries mertens|du lam|duy khương|dũng nguyên|dương bích thủy|dương minh hiếu|dương mỹ|dương tử quỳnh|eduardo ano|elizabeth taylor|emma stone|enrique cerezo|ernesto abella|ezequiel ponce|fabio coentrao|fabio fognini|fallon|felipe massa|felipe vi|fethullah gulen|filipe luis|fiona hill|francesco totti|fred warmbier|friedland|gabriel|gareth southgate|general dynamics|george h w bush|gia khánh|giang|gianni infantino|gil lê|graham|grande|gulen|h tâm|hakan uzan|halle berry|hamilton|han|hart|henry cameron|hiếu lương|hiền anh|hiểu minh|hoa xuân oánh|hollande|howard|hoài an|hoài anh|hoài phong|hoàng bình|hoàng huy|hoàng hà|hoàng nguyên|hoàng thanh tùng|hoàng thị hoa|hoàng tiến lộc|hoàng triều|hoàng trọng đông|hoàng tâm|hoàng tôn|hoàng vân|hoàng văn hợp|hoàng văn đức|hoàng vũ|hoàng đức hạnh|hugo broos|hugo lloris|huy khánh|huy phạm|huyền|huyền trân|huỳnh khánh toàn|huỳnh thanh xiên|huỳnh thiềm|hà an|hà anh tuấn|hà khánh|hà my|hà sỹ đồng|hà ánh|hà đăng|hàn châu|hán hiển|hương lan|hương ngân|hải yến|hồ phi khánh|hồ quang|hồ thanh long|hồ văn cường|hồ xuân mai|hồng kiên|hồng quý|hợi|james mcavoy|jaroslav hanák|javier mascherano|jean yves le drian|jelena ostapenko|jennifer lawrence|jeremy corbyn|jermain defoe|jesse lingard|jessica|jessie carlos javier|jim syring|jo ar herrera|joachim low|jobs|john kelly|john paul jones|joko widodo|jordi alba|jose fonte|joshua kimmich|juan martin del potro|karen khachanov|kate middleton|kerry|kevin magnussen|khamenei|khomeini|khỏe|kikki lê|kim hyun joong|kim kardashian|kim lân|kim ngân|kim ngọc|kiên|kiên trung|kiến văn|kiều hữu dũng|kiệt linh|kosachev|ky|kỳ hân|l v t|lam|lan ngọc|lars stindl|laurent koscielny|lee hae chan|leonardo dicaprio|lindsay lohan|linh linh|linh phương|lucas digne|lucas vazquez|luis figo|lukkade metinee|lâm|lâm bình chi|lâm chi khanh|lâm chí linh|lâm văn|lê công hoàng|lê hồng sơn|lê kha|lê minh tuấn|lê nam|lê nghĩa|lê nguyễn minh quang|lê quang vinh|lê quốc hùng|lê thanh hòa|lê thanh hải|lê thoa|lê thị hải|lê thị thủy|lê thị ánh hồng|lê trọng sành|lê tuấn anh|lê tấn bửu|lê văn hóa|lê văn kiên|lê văn kiểm|lê đình triệu|lê đỗ mười|lý hải phong|lưu ly|lưu thanh vân|lương bằng|lương thế thành|lệ|lữ thị thanh bình|m a|madeleine albright|mai an|mai tiến thành|mai đỉnh|marc andre ter stegen|marc kasowitz|marc marquez|marcelo diaz|march tian boedihardjo|marco silva|marcus thuram|margaret thatcher|mario balotelli|mark warner|martin chungong|martinez|masayuki ozaki|mendes|michael j haycock|michael keaton|michael rogers|michelle obama|mike|mike rogers|milos raonic|minh châu|minh hiền|minh đăng|mnuchin|modric|mohamed elneny|mohammed bin nayef|moon chang jin|moon chung in|moses dyer|muller|mạnh thắng|mỹ chi|mỹ dung|n tùng n tùng|nauert|neil gorsuch|nghĩa|nguyên thảo|nguyên vũ|nguyễn anh dũng|nguyễn anh thơm|nguyễn bá minh|nguyễn bá ngọc|nguyễn bá sơn|nguyễn bách tùng|nguyễn bích n|nguyễn bảo hưng|nguyễn chung|nguyễn duy linh|nguyễn dũng|nguyễn gia thái bình|nguyễn huy hùng|nguyễn hồng g|nguyễn hồng quang|nguyễn hữu bình|nguyễn khoa điềm|nguyễn khánh|nguyễn kim anh|nguyễn lê|nguyễn minh|nguyễn minh hiếu|nguyễn minh quang|nguyễn minh quân|nguyễn minh triết|nguyễn minh đức|nguyễn mạnh khương|nguyễn ngọc oai|nguyễn phi hùng|nguyễn phong hồng duy|nguyễn phú cường|nguyễn phương|nguyễn phương nam|nguyễn phước trung|nguyễn quang|nguyễn quang huy|nguyễn quốc dũng|nguyễn quốc khuyên|nguyễn sơn|nguyễn thành công|nguyễn thạnh bảo|nguyễn thế hùng|nguyễn thế truyền|nguyễn thị duyên|nguyễn thị h|nguyễn thị hiền|nguyễn thị hoài sương|nguyễn thị hà|nguyễn thị hằng|nguyễn thị kim thoa|nguyễn thị kim thúy|nguyễn thị lan anh|nguyễn thị linh|nguyễn thị ngọc|nguyễn thị nhung|nguyễn thị như loan|nguyễn thị phương|nguyễn thị sinh|nguyễn thị tú|nguyễn thị yến|nguyễn thị yến nhi|nguyễn tiến bình|nguyễn tiến thành|nguyễn trung cấp|nguyễn trung kiên|nguyễn trần nam|nguyễn tuân|nguyễn việt chiến|nguyễn việt dũng|nguyễn văn hiệp|nguyễn văn hoàn|nguyễn văn huy|nguyễn văn hưng|nguyễn văn hậu|nguyễn văn khánh|nguyễn văn long|nguyễn văn lâm|nguyễn văn phú|nguyễn văn phương|nguyễn văn quyết|nguyễn văn t|nguyễn văn thuận|nguyễn văn triển|nguyễn văn trung|nguyễn văn tuân|nguyễn văn tám|nguyễn văn tâm|nguyễn văn vinh|nguyễn văn việt|nguyễn văn vịnh|nguyễn văn đô|nguyễn văn đực|nguyễn xuân bình|nguyễn xuân dương|nguyễn xuân nguyên|nguyễn xuân thủy|nguyễn xuân trường|nguyễn đình cung|nguyễn đình quyết|nguyễn đình thắng|nguyễn đình tài|ngô thị thanh vân|ngọc bích|ngọc diệp|ngọc giàu|ngọc hùng|ngọc quý|ngọc thành|ngọc thắng|ngọc trai|ngọc trang|ngọc tuấn|nhã|như trường|như tâm|nhật thanh|nick kyrgios|nico hulkenberg|nicola sturgeon|nicolas sarkozy|noah purcell|nén|ochoa|oxlade chamberlain|p h|p thúy|paolo gentiloni|paul allen|paul craig roberts|paul merson|paul ryan|paul scholes|paul simpson|petr cech|phan gia nhật linh|phan hải|phan ngân|phan thương|phan thị h|phan văn hùng|phan văn santos|phan đình hưng|phó đức phương|phùng bảo ngọc vân|phùng sơn|phùng tiểu cương|phương trang|phương đặng|phước|phượng nguyễn|phạm huân|phạm hà|phạm hồng hà|phạm hồng hải|phạm hồng sơn|phạm ngọc minh|phạm sĩ quý|phạm sỹ liêm|phạm thái sơn|phạm thế tùng|phạm thị bích diệp|phạm thị huyền|phạm thị minh hiền|phạm thị phương|phạm thị thanh tâm|phạm thị tân|phạm trung hiếu|phạm tất thắng|phạm việt giang|phạm văn minh|phạm văn sử|phạm văn thông|pierre francois|piotr poroshenko|pique|quang liêm|quang thành|quang đức|quách ngọc hải|quách ngọc ngoan|quốc hùng|quỳnh mai|quỳnh nga|raheem sterling|raphael guerreiro|ricardo quaresma|rob goldstone|robert downey jr|robert huth|roberto bautista agut|roberto martinez|robin soderling|roger bui|rogers|rogozin|roman abramovich|ronald advincula|rubio|rudiger|russell|ryabkov|ryamizard ryacudu|ryan dillon|ryan giggs|sadiq khan|samdech techo hun sen|sami khedira|sanders|santi cazorla|santiago ascacibar|santos|scaramucci|scott|sergio perez|setyo wasisto|shaw|shibuya yasumasa|shin|shin tae yong|siti aisyah|smalling|snowden|song hy|song ngư|staffan de mistura|sterling|steven gerrard|steven mnuchin|sturridge|susan thornton|sơn tuyền|sỹ huy|t|t lê|t t|t t m|t t t|thanh giang|thanh mai|thanh nga|thanh trung|thanh trúc|thanh trần|thanh tuyền|thanh điền|theo dân trí|theo thu hằng|thiêm|thiên hà|thiện|thiện lương|thiệp|thomas shannon|thu giang|thu huyền|thy huệ|thành chung|thành duy|thái cực quyền|thăng điệp|thơ|thảo vân|thắng trung|thế lập|thủy anh|tiến anh|tiểu long nữ|toro rosso|totti|toyota chikara|trang đời|trung dũng|trung phạm|trung quân|trương hinh dư|trương hoa|trương hồng|trương minh hoàng|trương đạt|trần châu thái|trần chí dũng|trần du lịch|trần hiếu|trần hương|trần hữu thế|trần hữu vân|trần lập pháp|trần lực|trần ngọc hạnh|trần quang trung|trần quang tấn|trần quang vinh|trần quý bình|trần sơn|trần thanh|trần thanh bình|trần thanh nam|trần thu hà|trần thị dung|trần thị huyền|trần thị mơ|trần thị phương hoa|trần trung chí hiếu|trần tuấn minh|trần việt|trần văn cường|trần văn hạnh|trần văn nam|trần văn đạt|trịnh minh huế|trịnh sảng|trịnh văn hợp|trịnh văn quyết|tusk|tuấn minh|tuệ|tuệ nguyễn|tá chuyên|táo khuyết|tô văn động|tùng leo|tăng thanh hà|tăng văn đươm|tăng văn đượm|tăng văn đới|tường an|tạ thị bích ngọc|tấm cám|tần|tống đức tiến|tử quỳnh|uzan|van heerden|victor moses|viktor ozerov|vinacomin|vincent stewart|vincenzo montella|việt a|võ hải|võ quan huy|võ trọng nam|võ trọng việt|văn thịnh|văn đức thái|vĩnh thụy|vũ chí thành|vũ hoàng|vũ hồng phương|vũ phương nam|vũ quang huy|vũ sơn lâm|vũ thanh lâm|vũ thị thu hà|vũ trung hương|vũ tuấn phan|vũ văn chiến|vũ văn tám|vũ điệp|vũ đình kỳ|vũ đình lăng|vương bích thắng|vương tổ lam|walker|wang|wang jianlin|will turner|william|williams|wiz khalifa|wojciech szczesny|xuyền|xuân hinh|xuân lan|xuân mai|xuân mơ|xuân tùng|yoo|yoo shi jin|yoon young chan|yến anh|zoe saldana|âu ngọc khánh|ê kíp|đinh thanh bình|đinh văn thu|đoàn duy khương|đàm huy|đào nguyên anh|đào vịnh thắng|đăng hậu|đậu anh tuấn|đặng hoa nam|đặng phương nam|đặng quốc khánh|đặng quốc tuấn|đặng thị ngợi|đặng trần chiêu|đặng tất thuấn|đặng văn cảnh|đặng văn điều|đặng xuân quý|đỗ hợp|đỗ thanh thịnh|đỗ văn chí|đức thành
27: a méc ken|abraham lincoln|adriana lima|agnelli|ahmad azzuddin|aleix vidal|alex|alexander fomin|alexander lavrentyev|alfredo di stefano|alves|amy|an nhi|andrea agnelli|andrea pirlo|andrew garfield|andrzej duda|andy carroll|andy king|angelina|ano|antonio tajani|aquino|armstrong|ashley young|asmir begovic|aung san suu kyi|axel tuanzebe|bakel|barrack obama|batelli|bernie sanders|bi a|bill de blasio|bill o reilly|bkav|bob corker|born this way|brendan rodgers|bruce bennett|bruce klingner|bruno mars|bu ly|bun chay zàng|bá cường|bích thùy|bùi minh trẩm|bùi mạnh lân|bùi n a|bùi thanh bình|bùi thanh hưng|bùi thanh hải|bùi thị an|bùi trọng tuấn|bùi văn hà|bùi văn hùng|bùi văn xuyền|bùi đức thịnh|bạch dương|bảo bảo|bảo phương|bảo trang|bế xuân trường|bỉnh|cao mỹ kim|carl thayer|cayamora maute|celine dion|cesar azpilicueta|charles michel|charlize theron|chemezov|chen|choi seung hyun|christian benteke|chrystia freeland|chu phú mỹ|chu thanh vân|chung eui yong|châu an|châu đăng khoa|chếnh vĩnh dì|clarence seedorf|coats|conway|corbyn|cotton|creators update|cristiano jr|cu tin|công hạnh|công phương|công thư|công định|cảnh huệ|cẩm|cự|daily star|dakota fanning|dane ingham|danh tuyên|daniel alves|danny rose|danny welbeck|dejan lovren|dennis bergkamp|diana prince|dick durbin|die mannschaft|diego llorente|divock origi|diệp vũ|diệu ngọc|dmitry rogozin|doan|doanh nhân|donald j trump|doãn thông|dustin|duy khiêm|duy lợi|duy thành|duyên|dwight yorke|dũng linh|dư toán|dương mạnh hưng|dương thanh hồ|dương thị hên|dương tú anh|dương tử|dương văn hào|dương đức hùng|dấn|ebrahim raisi|edgard arevalo|eduard basurin|el kun|elayne whyte gomez|elie saab|esteban ocon|fedor smolov|feliciano lopez|ferdinand|ferdinand marcos|fikri isik|ford focus|fran durix|francis coquelin|frants klintsevich|françois hollande|gabriel paletta|gabriel paulista|gargash|gary cohn|gary ross|gennady gatilov|george best|george vi|gerald r ford|gia long|gia minh|giang huy|giang nguyễn|gilles muller|giuseppe marotta|giả bảo ngọc|gwyneth paltrow|gylfi sigurdsson|h nam|h quỳnh byă|h tú|hamad bin isa al khalifa|harry maguire|henry|hishammuddin hussein|hiếu nguyễn|hiền hạnh|hiền phương|hoài sa|hoài văn|hoài vũ|hoàng anh|hoàng anh tú|hoàng cường|hoàng dung|hoàng dương tùng|hoàng kì|hoàng lê|hoàng minh|hoàng nam|hoàng nguyễn|hoàng ngân|hoàng ngọc|hoàng phương lam|hoàng quang hàm|hoàng quốc hoàn|hoàng thị thu trang|hoàng văn phúc|hoàng văn thắng|hoàng đình cảnh|hoàng đình tùng|hoàng đức minh|hussein|huy|huy bình|huy hoàng|huy phong|huy phương|huy quốc|huy sơn|huỳnh hải|huỳnh khắc vinh|huỳnh phúc hậu|huỳnh thị anh mai|huỳnh thị thu|huỳnh tiến đạt|huỳnh tấn tài|huỳnh đảm|hwang kyo ahn|hye kyo|hà huy quang|hà huy thắng|hà long|hà minh|hà ngọc tân|hà oai|hà quang tuyến|hà quốc quy|hà sơn|hà vân|hà văn siêu|hà vũ|hà xuân hoa|hân nguyễn|hương dịu|hương ly|hương trần|hưởng|hạnh nguyên|hải biên|hải ngọc|hải quỳnh|hằng|hằng nga|hồ cẩm đào|hồ minh dĩ|hồ ngọc diệp|hồng khanh|hồng nhi|hồng quân|hồng vĩnh|hồng điệp|hồng đăng|hờ a chua|hữu hồng|hữu long|hữu nam|iago aspas|igor akinfeev|igor konashenkov|im jong seok|inaki williams|ivan rakitic|jamie carragher|jamie dornan|jan vertonghen|januzaj|jason statham|jato dynamics|jennifer aniston|jessica chastain|joel matip|john aldridge|john kirby|joong ki|jose aldo|jose gimenez|joseph yun|joshua king|jourdan dunn|juan carlos osorio|juanma lopez|julia bishop|julie bishop|kang|karl heinz rummenigge|kasper schmeichel|kate moss|keira knightley|kevin gameiro|khalid abu bakar|khalifa haftar|khiết|khlóe kardashian|khoa tai mũi họng|khuram shazad butt|khánh huyền|khánh ly|khánh lynh|khánh uyên|khả ngân|kim anh|kim dong chul|kim hak song|kim tử long|kimi raikkonen|kiều|klintsevich|konstantin kosachev|konstantin sivkov|kostas manolas|ksor khú|kumar|kung fu|kurt zouma|l hà|lam hiếu|lam phương|lan hạ|lan trần|lance stroll|lebron james|lena|lilian thuram|lily collins|lingard|linh anh|linh san|logan rogerson|lou hoàng|lucas perez|luis fonsi|luis neto|lyndon b johnson|lâm anh|lãng|lê anh tuấn|lê cao|lê chung dũng|lê công nhường|lê công thành|lê hoài thanh|lê hoàng thanh|lê huyền|lê huân|lê hải bình|lê hồng thắng|lê khánh|lê khánh hải|lê khắc tâm anh|lê lâm|lê mạnh hùng|lê ngọc|lê ngọc sáng|lê nhân|lê như toản|lê phi long|lê quang|lê quang bản|lê quốc dũng|lê thiện viễn|lê thu|lê thị hương|lê thị hường|lê thị nhật linh|lê thị t|lê thị xuân lan|lê trân|lê trọng nghĩa|lê tân|lê văn cường|lê văn hoan|lê văn l|lê văn minh|lê văn t|lê văn thanh|lê văn thắng|lê văn trường|lê văn tuấn|lê đình toàn|lê đông phong|lê đức anh|lý băng băng|lý hải lân|lý quý khánh|lý t t|lý thần phi|lý thị hồng|lý văn vừ|lưu hiệp|lưu phong|lương cường|lương hoài nam|lương hoàng nam|lương lan|lương thị thu hiền|lạc thành|lại thanh tùng|lại thị tuyết|lại xuân môn|m anh|m hà|mai bá hùng|mai chi|mai duyên|mai hoa|mai huyền|mai thảo|mai thị phương hoa|mai trâm|mai văn dương|mai văn dấn|mai yến chi|martarello|martin schaefer|matteo darmian|matteo renzi|matty willock|mauro icardi|mcconnell|melinda gates|mercedes benz c class|michael ballack|michael emenalo|michael kofman|michael morell|michael schumacher|michelle|mike flynn|minh an|minh lý|minh ngọc|minh thái|minitia bears|miralem pjanic|mitch mcconnell|mitchell weiser|moon sang gyun|morgan|motta|myer bevan|mạc|mạc hồng quân|mạnh khánh|mạnh linh|mạnh minh|mẹ nga|mến|mộc lam|mộc trà|n d|n m h|n n h|n t h|nancy pelosi|nano|naomi watts|nathan ake|nguyen|nguyên hồng|nguyên khánh|nguyễn bá thành|nguyễn bách phúc|nguyễn bích ng|nguyễn cao kỳ duyên|nguyễn cao minh|nguyễn hiền|nguyễn hoàng hưng|nguyễn hoàng long|nguyễn huy bằng|nguyễn huy toàn|nguyễn hòa|nguyễn hồng hải|nguyễn khoái|nguyễn khắc lịch|nguyễn kim đoán|nguyễn linh|nguyễn long|nguyễn minh cường|nguyễn minh hoàng|nguyễn minh thuận|nguyễn minh tiến|nguyễn miên tuấn|nguyễn mạnh thắng|nguyễn nam liên|nguyễn nguyễn|nguyễn ngọc anh|nguyễn ngọc bảo an|nguyễn ngọc sáng|nguyễn ngọc điệp|nguyễn nhật|nguyễn phan minh|nguyễn phi long|nguyễn phong điền|nguyễn phước thanh|nguyễn quang đạm|nguyễn quốc anh|nguyễn sinh hùng|nguyễn sỹ chiến|nguyễn thanh hùng|nguyễn thanh long|nguyễn thanh tuấn|nguyễn thanh tú|nguyễn thu an|nguyễn thu trang|nguyễn thành hưng|nguyễn thành nam|nguyễn thành tiến|nguyễn thành đạt|nguyễn thái an|nguyễn thúy hường|nguyễn thế cường|nguyễn thị bích hồng|nguyễn thị công|nguyễn thị diệu thúy|nguyễn thị doan|nguyễn thị dung|nguyễn thị huế|nguyễn thị huệ|nguyễn thị kim phụng|nguyễn thị lan hương|nguyễn thị liễu|nguyễn thị lâm|nguyễn thị lý|nguyễn thị n|nguyễn thị nguyên|nguyễn thị nguyệt|nguyễn thị ngọc hoa|nguyễn thị ngọc trúc|nguyễn thị nhâm huyền|nguyễn thị phương thảo|nguyễn thị quỳnh|nguyễn thị t|nguyễn thị thu hường|nguyễn thị thùy trang|nguyễn thị tuyết|nguyễn thị vân|nguyễn thị xuyến|nguyễn thị đào|nguyễn trung hiếu|nguyễn trí dũng|nguyễn trường du|nguyễn trường giang|nguyễn trường sơn|nguyễn trọng an|nguyễn trọng phương|nguyễn trọng đương|nguyễn tuấn hà|nguyễn tuấn kiệt|nguyễn tuấn mạnh|nguyễn tâm tiến|nguyễn tân thịnh|nguyễn túc|nguyễn tấn đức|nguyễn tử quảng|nguyễn tử quỳnh|nguyễn viết hòa|nguyễn việt anh|nguyễn việt thắng|nguyễn vân anh|nguyễn văn chương|nguyễn văn cư|nguyễn văn dương|nguyễn văn huyện|nguyễn văn hào|nguyễn văn khải|nguyễn văn lân|nguyễn văn lưu|nguyễn văn mã|nguyễn văn n|nguyễn văn phong|nguyễn văn phúc|nguyễn văn sỹ|nguyễn văn thường|nguyễn văn trình|nguyễn văn trí|nguyễn văn trường|nguyễn văn trầm|nguyễn văn vũ|nguyễn văn đẩu|nguyễn vũ linh|nguyễn vương|nguyễn xinh|nguyễn xuân cường|nguyễn xuân huy|nguyễn xuân hàn|nguyễn xuân hưng|nguyễn xuân lộc|nguyễn xuân thảo|nguyễn xuân tiến|nguyễn đình trung|nguyễn đông hưng|nguyễn đắc kha|nguyễn đức chánh|nguyễn đức minh|nguyễn đức trọng|ngát ngọc|ngô anh tuấn|ngô anh đạt|ngô bá lục|ngô chuyên|ngô giáo|ngô thành sơn|ngô thị minh trinh|ngô tuấn nghĩa|ngô viết nam sơn|ngô văn chất|ngô văn tuấn|ngọc dung|ngọc lam|ngọc vân|ngợi|ngự bình|nhâm|nhã chi|như băng|như thanh niên|nhật duy|nhật hạ|nhị ngọc|nicki minaj|nihat zeybekci|ninh|ninoy aquino|norodom sihamoni|novak|nông đức mạnh|nương|nước nga|osius|ousmane dione|p t h|pablo cuevas|park shin hye|patrice evra|patrick|paul|pete sampras|peter crouch|peter schmeichel|petroli franco|phan bá hải|phan bích nga|phan chí hiếu|phan công quang|phan hoàng|phan huy khang|phan hữu trọng|phan phương|phan quyên|phan thái bình|phan thảo|phan thế vũ|phan thị mơ|phan thị tr|phan văn long|phan văn trường|phan đình bảo|phi hùng|philippe|phùng tất thành|phú sỹ|phúc duy|phúc hằng|phúc thịnh|phúc tuấn|phúc vinh|phương|phương mai|phương nghi|phương đức cù|phạm anh dũng|phạm bảo quân|phạm bắc mọi|phạm công|phạm doãn sơn|phạm dũng|phạm hiền|phạm hữu|phạm hữu triết|phạm khánh|phạm minh hòa|phạm ngọc thạch|phạm quang dũng|phạm thu hương|phạm thu phương|phạm thị ngọc trinh|phạm thị oanh|phạm thị thuần|phạm trần nhật minh|phạm tài|phạm văn hùng|phạm văn khánh|phạm văn lai|phạm văn ngân|phạm xuân phúc|phạm đình cúc|phạm đình thi|priscilla chan|quách phú thành|quý hiên|quốc bình|quốc vinh|quỳnh dao|quỳnh trần|radha mohan singh|rafael marquez|rain|rami abdel rahman|ramos|raul gonzalez|raul jimenez|reuven rivlin|ricardo carvalho|riccardo orsolini|richard burr|richard gasquet|richard ledgett|richard r clifton|richard rojas|ricky magallanes|robbie keane|robert muller|roberto firmino|roberto mancini|robson kanu|roh moo hyun|roh tae woo|ronaldo ronaldo|rosie huntington whiteley|roy keane|royal enfield|ruben loftus cheek|ryan|ryan gosling|sally yates|sam thái|samuel umtiti|sandro|sandro ramirez|satish dhawan|scarlett johansson|scott mcintyre|scott mctominay|sean connery|sebastian gorka|sen|serge gnabry|sergio mattarella|sergio romero|sheikh mohammed|shkodran mustafi|sofia|song hà|sorin grindeanu|stanfield chien|stephen bannon|stephen miller|steve mnuchin|stuart cundy|susan collins|sùng|sưa|sỉ phon xồng|sủng a thai|sỹ hòa|t c d|tata|thanh hoài|thanh đình|theo duy phan|theo hà anh|theo hà my|theo hà thu|theo nguyễn huệ|theo như tâm|theo thanh minh|theo tuyết nhung|theo tử quỳnh|theo vũ nga|thiều bảo trang|thiện nhân|thomas muller|thu vân|thái an|thùy an|thúy hằng|thạch bảo khanh|thạch thảo|thạo|thảo mai|thảo my|thấy nhi|thế dương|thục|thụy|ti phông|tiến linh|tiến nguyễn|tiến vinh|tiết bảo thoa|tiết cương|tiểu minh|tiểu nguyên|toure|trang moon|trang thu|triệu văn tâm|trung trực|trí kiên|trương minh tiến|trương nhi|trương văn phúc|trấn vũ|trần anh thuận|trần anh tú|trần bá thường|trần bảo ngọc|trần chí công|trần hải trung|trần hồng côn|trần hữu bình|trần hữu minh|trần khánh quang|trần khôn|trần kỳ rơi|trần mưu|trần mạnh hùng|trần nga|trần nghị|trần nguyên|trần ngọc anh|trần ngọc đường|trần như my|trần quang|trần quang lâm|trần thanh hải|trần thanh phong|trần thị hằng|trần thị m|trần thị minh nguyệt|trần thị thanh hoàn|trần thị thọ|trần thị tuyết mai|trần văn kỳ|trần văn nghĩa|trần văn quang|trần văn tiến|trần văn trung|trần văn trường|trần văn tuấn|trần vũ|trần xuân dương|trần xuân phượng|trần xuân vĩnh|trần đình khương|trần đình lý|trịnh duy hưng|trịnh văn tú|trọng tấn|tu kiệt khải|tuyết hạnh|tuyền mập|tuấn vũ|ty|tyson|tâm an|tô mạnh cường|tô thị bích châu|tùng anh|tú vi|tấn minh|tống anh tỷ|tống hải nam|tống thanh hùng|tống tĩnh|unai emery|uyên hương|uông minh thuyên|uông ngọc tiến|v|vi thị huệ|victor wanyama|victoria azarenka|viết định|vladimir titov|vladimir tuchkov|vân dung|vân điệp|võ lâm|võ nguyên phong|võ văn tĩnh|văn bình|văn huy|văn hùng|văn lâm|văn sơn|văn thành|văn trường|văn trọng|văn việt|văn đại|vũ anh tuấn|vũ hà|vũ hân|vũ hồng nam|vũ mạnh|vũ phi long|vũ thanh tùng|vũ thị huề|vũ thị đông|vũ trọng phụng|vũ tá tùng|vũ việt a|vũ việt anh|vũ văn nam|vũ văn tư|vũ xuân lộc|vũ đình hải|vương công đức|vương âu|vương đình hưng|vững|warren buffet|wes morgan|will strafach|william carvalho|woodrow wilson|xabi alonso|xavi|xuân thảo|y ngôn byă|yoon|yuri borisov|zarour chaher|zeid ra ad al hussein|zeybekci|ánh dương|ánh tuyết|đ huệ|đ trăm|đan|đan khanh|đan nguyên|đinh công khánh|đinh hằng|đinh thế huynh|đinh tiến thành|đinh văn toản|đuông ta xồng|đàm duy|đàm quang hưng|đào bích|đào trọng bằng|đào vũ|đào xuân cơ|đào đức toàn|đình thảo|đô la|đông quân|đăng khoa|đăng nguyên|đại phong|đặng hoàng giang|đặng phạm phương chi|đặng quyết tiến|đặng siêu|đặng thị bích liên|đặng thị linh|đặng thị nga|đặng tất thắng|đặng văn hòa|đặng văn toàn|đặng văn tới|đồng ánh quỳnh|đỗ căn|đỗ long|đỗ sỹ huy|đỗ văn dũng|đỗ văn thảo|đỗ văn tuấn|đức chung|đức duy|đức hoàng|đức hải|đức mạnh|đức ngọc|đức phương|đức thịnh|đức trường|đực
24: abdel fattah al sisi|al gore|al green|al qaeda|al sabah|amber rudd|amine harit|andre agassi|andrea|andrea ranocchia|antonin scalia|ashton carter|axít flohydric|b a|b c|b hà|bacary sagna|bastian schweinsteiger|bautista agut|benjamin mendy|benoit paire|borna coric|bradley cooper|bravo|bành|bích thảo|bích vân|bùi duy hùng|bùi hoàng việt anh|bùi kim kha|bùi mạnh hòa|bùi phú vững|bùi thanh phú|bùi thị vân|bảo lâm|bảo nhân|bắc lưu|bửu đặng|c b d|cakir|caleb brown|calvin klein|cao ngọc cương|cao phương linh|captain america|carles puyol|carlos vela|charles williams|charlie munger|chris murphy|chu nguyên|chun doo hwan|châu|châu anh|châu tinh|châu đông vũ|chí kiên|chí tín|clement|corentin tolisso|cruise|cui tiankai|cái lân|cát xê|công luân|công đức|cẩm vân|d ngọc|d nhung|dana white|dangerous woman|danh lam|daniel carvajal|daniel levy|dany cotton|david villa|davy klaassen|demetri mitchell|depay|didier deschamps|diego godin|do nga|doreen steidle|doãn tiến nam|duy an|duy cường|duy hoàng|duy thanh|duy tín|duyệt|dì|dương chí tưởng|dương hải|edgar davids|elisabetta|enrique pena nieto|ermes martarello|ernesto luis|floris langendam|frank lampard|franz beckenbauer|françois fillon|freeland|gael clichy|gary medel|gerrard|gia phong|giang giang|giang phương|gibson|gordon ramsay|guillermo ochoa|h chung|h h q|h khanh|h nga|h vân|hal robson kanu|hassan|henrique calisto|him lam|hiếu trung|hiền đoàn|hiểu đồng|hope hicks|hoài thương|hoài đan|hoàng hoa|hoàng hùng|hoàng hưng|hoàng hải yến|hoàng hồng giang|hoàng hồng quân|hoàng minh tuấn|hoàng thị nguyệt|hoàng thị ngọc|hoàng tuấn anh|hoàng tùng|hoàng văn hùng|hoàng văn nhân|hoàng xuân|hoàng xuân khánh|hoàng xuân tiến|hoàng xuân tân|hoàng đình nam|hoàng đạo bảo cầm|hugo chavez|huỳnh bích phương|huỳnh hữu tuấn|huỳnh minh chắc|huỳnh minh trung|huỳnh phú|huỳnh thị huyền như|huỳnh thị mai|huỳnh thức viên|huỳnh đăng k|huỳnh đăng khôi|hà|hà văn minh|hòa|hòa lê|hòa nguyễn|hương liên|hạ vy|hạ yên|hạnh|hạo nhiên|hải sơn|hải vũ|hồ an|hồ phước duy|hồ quang bửu|hồ quý ly|hồ quốc đạt|hồ trung dũng|hồng nam|hồng quang minh|hồng tiểu dũng|hữu chí|hữu toàn|irina shayk|ismael s|iyad al obaidi|jakob vinther|janet jackson|jasper cillessen|jean kevin augustin|jessica wyndham|jesus vallejo|jimmy choo|joao moutinho|john cornyn|john dorrian|jolie|jorge horacio messi|jorge messi|joseph aucoin|jr|juan antonio pizzi|juan carlos|julianne moore|k|kathy uyên|kelechi iheanacho|kenneth bae|khemmani pholsena|khánh hồng|khương quỳnh|khả di|khắc khiêm|kiernan shipka|kim dae jung|kim há|kim hảo|kim thược|kiều mi|konstantin vnukov|kristina mladenovic|kuznetsov|l t k a|la zăng|lake champlain|lam hồng|lan|lang thanh duẩn|larry page|lau|lee jin hyun|leon panetta|lewis|li|linda seah|lucas hernandez|lâm khánh|lê duy hải|lê hoàng minh tâm|lê huy|lê hằng|lê khoa|lê khả phiêu|lê minh quang|lê ngà|lê ngọc thái|lê ngọc đức|lê quý vương|lê quốc cường|lê quốc tuấn|lê thị l|lê thị loan|lê thị phương hoa|lê trung kiên|lê tặng|lê vinh|lê vân|lê văn chương|lê văn giang|lê văn hào|lê văn quý|lê văn thêu|lê văn thương|lê văn xuân|lý dịch phong|lưu danh minh|lưu hoài|lưu huế|lưu minh đức|lưu văn trọng|lương thế hùng|lương thị kim phi|lạc nhạn|lạng|lệ chi|lục anh|lựu|m|m khuê|mai cường|mai linh|mai thu|mai văn chương|mai xuân hợp|manuel pellegrini|marc albrighton|marco rubio|mario pasalic|mark levinson|mateo kovacic|mathieu debuchy|mathieu valbuena|max meyer|megan fox|michael boxall|michael hayden|michael owen|michel platini|michelle williams|mike pompeo|minh hiếu|minh huyền|minh hùng|minh khuê|minh trung|miu miu|murray hiebert|mã bửu ng|mão|mạc văn sâm|mạnh bôn|mạnh dũng|mộc lan|mỹ xuân|n t n ng|n t p|n t t|na|nam anh|nam hải|nam nguyễn|naruto spin off|natalie portman|nawaz sharif|nelson mandela|nerolie mcdonald|nguyên linh|nguyên đức|nguyễn bá duy|nguyễn bạch đằng|nguyễn cao luận|nguyễn chí cường|nguyễn chí thanh|nguyễn công bình|nguyễn duy khiêm|nguyễn hoài phương|nguyễn hoàng chương|nguyễn hoàng tuấn|nguyễn hồng tuyến|nguyễn hữu cầu|nguyễn hữu toàn|nguyễn hữu tuấn|nguyễn khang|nguyễn khắc khiêm|nguyễn minh anh|nguyễn minh ngọc|nguyễn minh đồng|nguyễn mạnh linh|nguyễn mạnh trí|nguyễn nguyên phương|nguyễn nguyên quân|nguyễn ngọc duy|nguyễn ngọc quang|nguyễn ngọc thái|nguyễn nhâm|nguyễn nhật ánh|nguyễn phúc nhân|nguyễn phước hưng|nguyễn quang thanh|nguyễn quang thiều|nguyễn quốc|nguyễn quốc khánh|nguyễn quỳnh|nguyễn song hào|nguyễn thanh|nguyễn thanh phi|nguyễn thanh thảo|nguyễn thanh tâm|nguyễn thiếu lan|nguyễn thu hằng|nguyễn thu thủy|nguyễn thúc|nguyễn thế sang|nguyễn thị b|nguyễn thị bình|nguyễn thị diệu hiền|nguyễn thị hoan|nguyễn thị luyến|nguyễn thị minh ngọc|nguyễn thị ngọc dinh|nguyễn thị th|nguyễn thị thanh hiền|nguyễn thị thanh trang|nguyễn thị thu huyền|nguyễn thị tám|nguyễn thị ánh hồng|nguyễn tiên hồng|nguyễn tiến hải|nguyễn tiến linh|nguyễn tiến lợi|nguyễn trường|nguyễn trường minh khang|nguyễn trần tinh|nguyễn trọng hổ|nguyễn trọng long|nguyễn tấn hải|nguyễn vinh ninh|nguyễn việt cường|nguyễn việt thanh|nguyễn văn b|nguyễn văn ch|nguyễn văn cu|nguyễn văn cựu|nguyễn văn diễn|nguyễn văn duyệt|nguyễn văn hiệu|nguyễn văn lượng|nguyễn văn quyện|nguyễn văn thông|nguyễn văn trì|nguyễn văn xuân|nguyễn văn được|nguyễn văn để|nguyễn xuân kiên|nguyễn yên hiền|nguyễn đình chiểu|nguyễn đình hoàng|nguyễn đình vĩnh lộc|nguyễn đặng tường linh|nguyễn đỉnh|ngát|ngân giang|ngô bình|ngô ngãi|ngô sỹ giang|ngô tuyết|ngô tấn thảo|ngô văn tá|ngô đình phương|ngọc hoàng|ngọc hà|ngọc hải|ngọc minh|ngọc ngà|ngọc thịnh|ngọc tân|ngọc văn|ngọc ánh|nhã khắc lâm|như tiền phong|nhựa bình minh|oliver giroud|ovidiu hategan|pablo zabaleta|park chung hee|per mertesacker|peter navarro|phan công chánh|phan diệu|phan linh|phan long|phan quỳnh như|phan thanh đào|phan thế ruệ|phan thị thuần|phan trần hùng|phan xuân minh|phong linh|phong trần|phía đức|phùng nguyễn|phương quang khánh|phương uyên|phạm bá nha|phạm gia long|phạm hoài nam|phạm hoàng giang|phạm hữu sơn|phạm loan|phạm lý|phạm minh thành|phạm minh tuấn|phạm ngọc anh|phạm ngọc cường|phạm ngọc tuân|phạm sanh|phạm thanh bình|phạm thanh vũ|phạm thị doan|phạm thị huế|phạm thị nhỏ|phạm thị thơm|phạm tiến duật|phạm văn dũng|phạm văn nam|phạm văn phong|phạm văn đông|phạm văn đại|phạm đức hạnh|quan âm|quang|quang duy|quang tuấn|quý|quế|quốc chiến|rafael dudamel|rafinha|raphael varane|rival destinies|ronald dela rosa|ross barkley|rossi|rudy giuliani|salman bin abdulaziz|salman bin abdulaziz al saud|samuel eto o|sebastien bellencontre|see you again|senesi nicolas|shawn funk|sherif fathy|simon mignolet|smolov|somdy douangdy|song nguyên|sophia|souphanh keomixay|stanislas wawrinka|steffen seibert|stella mccartney|stevan jovetic|steve wozniak|suga|susan sarandon|suzanne dimaggio|suzy|sửu|sỹ|sỹ hưng|sỹ tuyên|t bình|t tú|thanh lâm|thanh minh|thanh sang|thanh sơn|theo hạ vũ|theo nguyệt minh|theo quốc thắng|theo roi tơ|theo thu an|theo vũ hoàng|theo xuân hoa|thi thị tuyết nhung|thiago alcantara|thiên anh|thiên minh|thiên thiên|thiên ái|thiện quyền|thiện văn|thu dịu|thành nhơn|thành đạt|thái anh|thái sơn|thái thịnh|thùy anh|thùy vân|thúy nga|thúy nguyễn|thần trấn vũ|thụy miên|tiêu dao|tiến thành|tiểu bảo|tiểu phi|toby alderweireld|trinh phúc|triệu đức thúy|trí anh|trúc phong|trương mạn ngọc|trương mỹ nhân|trương quốc phong|trương văn sáu|trương văn thái quý|trương đình hòe|trương đức giang|trường chinh|trần an ninh|trần bình|trần chí trung|trần công minh|trần hùng lý|trần hồng hà|trần kim chung|trần lưu hải|trần minh phương|trần mạnh tuấn|trần nghiên hy|trần ngọc tuấn|trần phương linh|trần phước hương|trần quốc toản|trần quỳnh|trần thành trí|trần thúy|trần thị kim anh|trần thị ngọc lý|trần thị nhung|trần thị s|trần thị thanh h|trần tĩnh|trần văn diệu|trần văn linh|trần văn thành|trần văn thái|trần văn tài|trần văn vệ|trịnh ninh|trịnh trung hòa|trọng vũ|tuấn hà|tuấn lương|tuấn việt|tuấn vĩ|tuệ mẫn|tám|tôn lệ|tùng đinh|tú uyên|tăng thị mơ|tăng tiến|tướng mỹ|tường vi|tạ vĩnh yên|tấn vĩ|tống văn hợp|từ huy|từ làng sen|tử lâm|tự long|uyên phương|valentino rossi|viktor bondarev|vincent kompany|võ hữu kính|võ hữu triển|võ thiện thanh|võ thành công|võ văn chánh|võ đình tín|văn chung|văn hiếu|văn phong|văn thảo nga|văn thị t|văn trọng hoàng|văn vĩnh|vĩnh hảo|vũ hoàng phong|vũ kim hạnh|vũ quang độ|vũ toàn|vũ viết thoại|vũ văn diện|vũ văn quyết|vũ văn sơn|vũ đình hùng|vũ đình trọng|vũ đức minh|vương bình thạnh|vương tiến hưng|vương trần|vương tử văn|vương văn nam|wasisto|winston churchill|wright|x hoàng|xuân khải|xuân tú|yahya rasool|yang uk|yousef al otaiba|ái vi|ánh hường|ánh quỳnh|âu văn hoàn|đinh|đinh duy vượt|đinh giang nam|đinh quốc tuấn|đinh thương|đinh văn vỹ|đoàn văn hiển|đào tùng|đào việt trung|đê|đăng khôi|đậu tất thành|đặng chung|đặng hoàng tuấn|đặng thành trung|đồng văn hệ|đồng văn tự|đỗ duy sơn|đỗ hiếu|đỗ hoàng long|đỗ hữu mạnh|đỗ thị điệp|đỗ trường|đỗ tuấn anh|đỗ tất thành|đỗ văn chiến|đỗ văn xuyền|đỗ văn đương
21: alexander|begovic|bình|canh|chinh|chuông|di maria|duy hải|ga|gomes|harris|hoàng sơn|hàm yên|hương|hải thanh|hận|ivan lendl|jones|karolina pliskova|kerber|khôi nguyên|kim chi|l bằng|lee nak yon|lily|lloris|luận|lê thành|lê trí thanh|lưu thi thi|lương|lương triều vỹ|marin cilic|martin|minh trí|mio|mười|mại|nainggolan|nam phong|nguyễn khuyến|nguyệt|ngà|ngô|ngọc thanh|nhi|ninh thị thu hương|phan|phan châu trinh|phượng hoàng|phạm anh|phạm đức|quyền|roncaglia|s n|soobin hoàng sơn|stevens|sushi|th|thiên bình|thuyết|thuật|tiên|tiên cookie|trà my|trần văn hoài|tâm|tĩnh|van der sar|victor|vietnamplus|việt thắng|võ nguyên giáp|võ trần chí|wikileaks|điệp|đức thắng
18: a rập xê út|alban lafont|an nguyên|brown|bá|caballero|camara|cao bá quát|carvajal|carvalho|chai|chung|courtois|củng lợi|dell|dương cầm|dương trung quốc|eriksen|frank|g|g minh|gael monfils|green|hdc|hoa hồng|hoàn|hoàng diệu|hoàng thái|hoàng văn thái|hồng|john f kennedy|johnson|kashima antlers|kenny|khô|kim thanh|lâm thỏa|lê văn nghị|lăng|mai hắc đế|maria|marquez|minh hòa|minh mạng|miu|mơ|ngoan|nguyên phong|nguyễn chánh|nguyễn hữu thọ|nguyễn mạnh tiến|nguyễn trung|nguyễn văn sĩ|ngọ|nhu|nhật nam|nhựa|pepe|ph|phantom|ponce|ronald|shadow brokers|silva|sir alex ferguson|soái|t n|thanh hà|thu|thưởng|thấm|thụy vân|tiên minh|tiêu châu như quỳnh|trí|trương kỷ trung|trần đăng ninh|tân|tường|v t|v t t|venus|vinh|việt khánh|voronezh|văn hoàn|vũ|vũ anh|vịnh xuân|wood|zabaleta|én|đan phương|đoan|đình khương|đức văn
15: akinfeev|al baydah al sharqiyah|allen|amanda|an minh|baker|benzema|bill|bose|bảo hà|bắp|caroline wozniacki|chamberlain|chu mạnh trinh|chuck schumer|châu giang|chèo|chí|cristiano|d|defoe|duda|dương hà|dương quang|dậu|emre can|evans|garbine muguruza|garden grove|gerhardt|gray|grigor dimitrov|herrera|hoa mai|hoài thanh|huỳnh|hà khoa|hạc|hải đường|hồ tùng mậu|hồng hải|hồng lam|hữu nghị|japan|just you|kháng|khánh vân|khải|kim chung|king|kiều anh|l a|lallana|lopes|lê duẩn|lê thánh tông|lê văn hiến|lê văn thiêm|lệ thủy|m thu|mai|mark|maseco|may|mischa|mohammad|mưu|n t y v|nam dương|nguyên mi|nguyên thi|nguyễn chính|nguyễn duy trinh|nguyễn hoàng anh|nguyễn huy tưởng|nguyễn khánh toàn|nguyễn linh ngọc|nguyễn mỹ|nguyễn thái sơn|nguyễn văn quỳ|nguyễn ái quốc|ngọc long|nhiên|nissan rogue|nô|oblak|osborne|p t n|petroli|phan chu trinh|phong|quang thái|rafa benitez|rakitic|roosevelt|rose|s|san|sane|siani|sigurdsson|sissoko|steve|sumo|sành|sương|t p|thanh bình|thanh hoa|thanh thủy|thao|thành nam|thái|thái quang|thư|timothy|tiến công|toàn nguyễn|trương|trạng|trần anh|trần hiểu|trần quốc thảo|trần thái tông|trần thị lý|trần đại nghĩa|trịnh linh giang|tuân|tá|tứ|uyên|v h|varane|villas boas|việt hải|võ chí công|vĩnh xuân|wayne e meyer|wukong|xuân chinh|xuân diệu|yahoo|yên|zuhair murad|đặng|đặng sơn|đặng thị hồng liên
12: achilles|alvarez|angelique kerber|apollo|aranguiz|augustin|béo|bảo minh|bội|carlos|chan|christian dior|chóng|chữ|cún|danilo|diaz|dier|falcao|flying spur|ford|fuchs|griffiths|gấu|hoàng trung thông|hương hồ|hồng hà|janus|karate|kardashian|khan|khuất duy tiến|khánh hà|kim văn|liban|lima|luiz|ly|lã xuân oai|lén|lê ngọc hân|lê văn việt|lợi|maserati|masha|minas gerais|moldova|mỹ bình|nghiêm|nguyễn bình|nguyễn oanh|nguyễn thái học|nguyễn thị phương hoa|nguyễn văn cừ|nguyễn văn linh|ngôn|nhưỡng|nhỏ|niguez|only c|paletta|phong vân|phê|phạm hùng|pickford|quế lâm|raul|roberto|robertson|salazar|sarah|seventeen|sir alex|soi|stindl|sĩ|tam trinh|tang|thanh|thiệu|thái phương|thức|tiin|tiến|tiết lộ|toàn thắng|trang|traore|triệu|trương văn cam|trần hữu trang|trần nhân tông|trần quang khải|túc|túy|tống|versace|vidic|viên|việt hà|việt hưng|vui|vũ quang|wanyama|woud|xuân trường|đam|đăng|đắc|đỗ văn khuyến|đức thuận
9: aztec|batshuayi|blackberry|bếp|bốn|cafe|carrasco|chanel|charles de gaulle|chu|côn|dài|dê|dịu|giang thanh|gái|h l|hamad|harry potter|hector|heo|hernanes|honda accord|hoàng|huân|huỳnh thúc kháng|hà thành|hải|hải anh|kim|kylian|lang|mao|mi|mít|nam cường|nam trung|nguyễn hữu huân|nguyễn thái bình|nguyễn tri phương|nhanh|nửa|pagani|petya|phong khê|phạm hồng thái|phấn|pixel|plei kần|qantas|quang hưng|quang thuận|reagan|romero|salon|sao mai|smith|sâm|sông|t l|thanh văn|thiago|thomas|thompson|thà|thái dương|thủy|toàn|transit|trend|truyện|trương công định|trần hưng đạo|trị|trọng|tuyến|tô ngọc vân|tưng|vidal|vinaconex|võ văn hát|võ văn kiệt|vương|wilson|winner|xhaka|xoài|xuân|đông sơn|đảng dân|đệ
-9: a84|aa|abrams|aden|adp|aegon|akerbat|albert|alo|an nghĩa|an phát|anaheim|anh|anh eu|anh một|anh nguyễn|anh văn|anhingidae|antt vn|aoc|ap phát|apple music|ar15|arập thống|assam|atlantis|atlat|atp tour|atvstp quốc|audi a8l|audi q5|augsburg|avdiivka|b # lancers|b confed cup|b tuy|ba la|ba sao|badakhshan|balan|ban atgt đà nẵng|ban chuyên|bandar abbas|bao thanh thiên|barca tiền|batkivshina|baydah al gharbiyah|bch đảng|bcđ|berg|bertrand|big bet|big data|bigc|bihar|bio ethanol dung quất|biturbo|biên|bjp|bks hà nội|bleacher report|bmi|boca juniors|boryspil|boxster|brg|brt kim mã|brt yên nghĩa|btv tỉnh|businessinsider|buzzfeed|bv e|bv hòa bình|bv hòe nhai|bv quân|bv ung bướu tp hcm|bv đống đa|bvsc x|bxd|bzaah|bàng|báo anh|báo cand|báo catp|báo dân trí|báo dân việt|báo infonet|báo pháp|báo pháp luật việt nam|báo thể|báo tnvn|báo tuổi|báo tuổi trẻ|báo vietnamplus|bát đàn|bé|bêu|bình hàn|bình thọ|bình trưng tây|bình định ngày|bù đăng|búng lao|bđtv|bơm|bướu|bạch|bảng a|bảo|bảo lạc|bất trí|bắc lào|bắc mê|bắc sumatra|bắc việt nam|bằng lũng|bệ|bịa|bịt|bỏng|bốc|bốn xã|bồ đào nha dự|bộ quốc phòng|bộ thủy|bộ đất|bộc|bứt|c # hercules|c do|c một|c nam|c tại thành|c với|c12|c44|c49|c54|cadena cope|cagliari|cairo|calciopoli|cali|calmette|cancun|capital garden|caq hoàn kiếm|carbon|caribean|casa|cathione|cb|cc1|chambers|champions league real|chanathip|check|cheonnan|chi cục|chiron|chiếc f #|chiếc ferrari|chomphon|chongjin|chua|chuẩn bị nguyên liệu|chuối chuối|chánh hưng|châu kim|châu thành a|chín|chính thức|chùa|chúc ngài|chấn|chần|chập|chật|chắt|chặn|chốn|chổi|chợ chu|circle k|ckii đào ngọc việt|claesson|classic|clb barca|clb hà nội fc|clb juventus|clb man united|clb thái sơn nam|clb tây ban nha|cleverley|clucas|cm|coldplay|colombo|comfort|company|concert|constrexim|control union|correa|corriere della sera|cortana|cp du|cp phát|cp thủy|cp truyền|cr9|crazy|crdi|crossroads media|csaga|ctck tích|ctcp hùng vương|ctcp phát|ctv trước|cup c1|các bs|các phó|cánh tây|còn đb|có đb|cúi|cúp c2|cúp fa|cúp nhựa tiền phong|cúp qg đức|cúp thái sơn nam|cđv mu|cư pơng|cưỡi|cạm|cạn|cảng quy nhơn|cần|cầu giấyhình|cầu thăng long|cầu đông|cẩm mỹ|cẩm xuyên|cọ|cố trạch|cố tổng|cổng ttđt chính|cởi|cục kinh|cục qltt|cục thủy|cửa bắc|cửa rào|cửa việt|cửa đông|d riêng|d07|d19e #|daesung|daily news|daimler ag|dallas|damas|data|ddh #|defense one|deir ezzor quân|deloitte|denver|design|dhm|diddy|diop|diễn tháp|diệt|dkra|dmz|dodge|dolby atmos|dollar|down|dpa|drake|dsc|duodecima|dv|dzmm|dâng|dù trung quốc|dương quảng hàm|dương thị|dập|dắt|dịp tết đinh dậu|dốc|ea tu|earth dreams|ecotec|eevee friends|efl cup|egypt|eicma|ekdal|elantra|endpoint|epoxy|ess|eva|exxon mobil|f # strike eagle|face beauty|facebook sau|facetime|fallowfield|fas|fc barcelona|fendi|fhm|fia|fifa world cup|file|fiorano|fire|fit|fitness đại|fomc|food|forbes việt nam|fortuner g|g vectoring control|gas bình dương|gdcd|general|ghosts|ghét|gia kiệm|giam|giuseppe meazza|giác|gió nam|giăng|giải khuyến|giải nhất|gla|glad|global fire power|goa|golden state warriors|gom|goretzka|gpu adreno|granqvist|group|guantanamo|guardians|gò dầu|góc blv|gđ bệnh|gđ sở gtvt tphcm|gặng|gặt|h gio linh|h q|hai mc|hamann|harare|hello kitty|hg|hid|highlights|hilton|hiến|hiểm|hiện bộ quốc|hiện chính|hiện mỹ|hiện phòng cảnh|hiện psg|hiệp|hlv ajax|hlv nhật bản|hlv the face thái lan|hlv u20 việt nam|hlv u23 malaysia|hoa nam buổi|holdings|holgate|home car|horatio|hp theo|hpv|huyền thiên|hybrid t|hyosung corporation|hà nội nhiều|hà nội đại|hà quảng|hàn thuyên|hàng bồ|hàng việt|háo|hãm|hãng fars|hãng mitsubishi|hãng ria novosti|hãng suzuki|hí|hòa khánh nam|hòa khương|hòa trị|hòn chảo|hóa|hóa học|hùng sơn|hương lộ|hạch|hải quản|hồ thác bà|hồ đức|hội kiến|hội kiểm|hội kỷ|hội người|hội thủy|hợp|hữu nghị việt xô|iberia|ice|ice dollar|ids|infinity|ing|innova e|instagram nv|internet trong|internet trước|internet đây|invest|ipc|ips lcd|iskander m|ivy league|j league|jabhat al nusra|jan|javascript|jdam|jet studio|johansson|jw marriott|k63|kct|kempf|key safety systems|khabarovsk|khi công|khi tổng|khi việt nam|khoa khám|khoa phẫu|khoác|khufu|khui|khách tây|khái|khánh hải|khóc|khóm|kim hoa|kimpembe|kiêu|km0|km1522|koreaboo|koryo|kramatorsk|krestovsky|kruger|krông nô|ksb|kura|kwajalein atoll|kém|kênh giang|kí|kĩ|kẽ|kế an|kỳ cùng|kỳ hà|l equipe|l sau|la mã|la pho|labrador|lajovic|lamborghini murcielago lp670 # sv|lan thương|launglon|lazio|lb car|lcg|le bourget|leaf|lhq ngài|limited|line|linh đông|lion|lithium|live photos|liên bão|liễu thường|lkp|logistics|long châu|long đức|ltđ ngày|lustig|luật các|luật hợp|luật tiêu|luật xuất|luật đại|lác|lão tử|lê văn thọ|lôi|lùi|lúa|lúng|lđ tb|lđtbxh|lưu|lại|lạt|lấp|lẫn|lịch|lộc sơn|m #|m q theo|m1|ma cao|ma20|macrumors|mada6|madagascar|maguire|mai dịch|mai thị lựu|malta|mam #|manacor|manh|marina city|marketwatch|may thăng long|mb24 đắk lắk do|mcg|mckinsey|mdma|mendy|merdeka cup|microsoft corp|milano|minh đạm|missouri|mizuno|miễn|mmi|monchengladbach|monchi|monstar|mpi|mrc|mt tp hcm|mt yên bái|muse|mutv|myanamar|mùa hè|múa|múc|mười khó|mường lay|mẩu|mập|mậu thân|mắt thanh hóa|mệnh|mộng|mỹ fbi|mỹ fed|mỹ phú|mỹ sơn|mỹ thủ|mỹ triều tiên|n t|nam bắc|nam bộ mây|nam california|nan|nanana s buried treasure|nation|nauy|ndong|nebraska|new|new england|new york daily news|new york mercantile exchange|new york post|newark|nfc|nga syria|nga thụy sỹ|ngadjui|nghi|nghiệt|nghìn|nghĩa dõng|ngoài hlv|ngoại thần|ngu|nguy hiểm|nguyên|nguyên cục|nguyên đán|nguyễn cư trinh|nguyễn kim|ngân|ngân xuyên|ngây|ngã bảy|ngó|ngũ|ngũ hành|ngưng|người indonesia|ngọc khê|ngửi|ngự|nh|nhiều clb|nhiều đb|nho quan|nhà văn|nhét|như antđ|như báo cand|như báo người lao động|như infonet|như vov|như vov vn|như ý|nhưng qatar|nhưng trung quốc|nhất anh|nhầm|nhật bản một|nhị bình|nhựa thiếu|nk news|nnptnt|nnt|norad|north|north carolina|npk|npq|nq tw|nrg|nu|nutifood|nuông|nuốt|núp|năm đinh dậu|nướng|nạo|nậm căn|nếm|nếu dn|nếu nghị|nếu qatar|nếu quốc|nếu triều tiên|nếu tòa|nếu u20 việt nam|nịnh|o shea|oda trung quốc|oddity central|odyssey|olufsen|olympics|ore|otofun news|oái|p luật|p minh khai|p3 orion|panathinaikos|panax|parc|pdaf|penaranda|pga tour|pgđ|phan thúc duyện|phan thị mỹ|philipp|phone arena|phununews|pháp luật|pháp luật plus|pháp việt|phép|phía bv|phía tây bắc bộ nhiều|phím|phòng csđt công|phó công|phó gđ|phó thư|phó trạm|phô|phù ninh|phú bài|phú nghĩa|phú quý|phú thịnh|phú thủy|phú đình|phúc la|phơi|phương nam book|phước hiệp|phước thái|phước thạnh|phượng đồng|phạm minh đức|phạm văn đồng|phật giáo|phật sơn|phết|phố trần nhân tông|phớt|phục lễ|phủ cừ|piaggio|plan|playku|pnvn|pnvn trong|polypropylene|pos|poseidon|presstv|pretoria|princes|projector|proofpoint|psv eindhoven|puerto rico|puma|putrajaya|pv liên|q ba đình|q hoàn kiếm|q t|qaeda|qg|ql10|qp|quang hiếu|quang hiếu sau|quang hiếu đại|quiz|quảng cư|quảng hưng|quảng nam fc|quận thanh khê|quận tây hồ|quốc vụ|quỹ heritage|quỹ nhi|qđ bgtvt|qđ nhnn|r15|rainbow|ran|recaap|red|red devils|regal|res|reuters cũng|reuters ngày|reuters phát|reuters thông|reuters thủ|reuters tuy|reuters tại|reuters ông|rhymastic|ribery|road|rostov|rp|rumani|run|running man|rx200t|rã|rơi|rổ|rớt|rợn|s # # sea hawk|s class|sa #|sabha|sam allardyce|samara|samsung pay|san miguel|sandhausen|sao monaco|sao việt bks|sardinia|sat|sau tết nguyên|sauber|saudi|savills việt nam|school|sdt|se6|seatle|secret|sen trắng|serie b|seychelles|sheraton|sico|sidibe|siêu cúp|sky news|sky sport|smart key|smedia|snap upload|sng|so foot|som apec|som1|sos|soundcloud|spartak moscow|speed|sporting gijon|sports illustrated swimsuit|springfield|sputnik nga|sputnik theo|st samuel|stamford brigde|status|stratfor|style|sule|sunderland hull city|super|suzuki|svđ friends arena|svđ nou camp|sàn hnx|sông cài|sông hàn|sông ray|sông thu|sơn tùngthể|sơn động|sạch|sảnh|sắt|số quả|số ts|t mobile|t tútổng|tand q|tanta|tasnim|teaser|teen|th truemilk|thang|thanh khê tây|thanh xuân trung|thcs nguyễn xuân thưởng|the best present|the mirror|the national interest|the voice kid|theo ban quản|theo baodatviet|theo bbc news|theo bright side|theo bộ công|theo bộ giao|theo bộ giáo|theo chánh|theo dnsg|theo don balon|theo fna|theo forbes|theo goal|theo hãng|theo inquirer|theo jay|theo korea times|theo kts|theo lực|theo manchester evening news|theo mydaily|theo newsweek|theo người|theo phó giáo|theo quy|theo rappler|theo shanghaiist|theo sohu|theo sở y|theo the diplomat|theo thạc|theo tto|theo tân hoa xã|theo tạp|theo viện|theo vnn|theo đài sputnik|thi sách|thiền quang|thoái|thpt kim liên|thpt nguyễn bỉnh khiêm|thpt nguyễn hữu huân|thpt qg|thpt thăng long|thpt trần phú|thuram|thuận bình|thuận phước|thành phố|thái thượng lão quân|tháng mười nga|thót|thước|thạch khôi|thạch đà|thạnh lộc|thề|thứ hai|tiago|tiger|tin tổng|tintheo reuters|tm|tmcp|tmcp việt nam|tmcp đại dương|tnhh anh|tnhh hàng|tnhh hải linh|tnhh mtv đầu|tnhh song lộc|tnhh thương mại|tod|tomorrow|tours|tousart|toutiao|toyota yaris e|toyota yaris g|tp hcm người|tp hcm theo|travis|tristan do|triều nguyễn|trong hội|tronic|troyes|trump tower|trung quốc các|trung quốc trước|truyền thông|trên bxh|trên hnx|trên youtube|trương định|trường thpt bùi thị xuân|trường thpt marie curie|trường thpt nguyễn khuyến|trường thpt việt đức|trường trị|trường đh giao|trưởng ban an|trưởng phòng kinh|trưởng phòng tham|trưởng phòng tn|trại tuần|trần nguyên hãn|trần thiện chánh|trục|tsc|tss|tt tp hà nội|ttg cn|tto|ttxvn chỉ|ttxvn cuộc|ttxvn hiện|ttxvn hãng|ttxvn liên|ttxvn một|ttxvn nhà|ttxvn nhân|ttxvn như|ttxvn phó chủ|ttxvn quyết|ttxvn tham|ttxvn trả|ttxvn từ|ttxvn về|tuồng|tx kỳ anh|type r|tàu echigo|tân hạnh|tân sửu sao|tân thạnh|tân trung|tây ban|tây kỳ|tây raqqa|tây sài gòn|tây tây bắc|tây tựu|tùy phong thể|tạ|tại israel|tại phiên|tại premier league|tại quảng nam|tại syria|tại tây ninh|tại tòa|tại tọa|tại vietcombank|tẩy|tỉnh bình dương|tỉnh hòa bình|tỉnh khánh hòa|tỉnh sơn la|tỉnh thanh hóa|tịnh long|tội cố|tờ asahi shimbun|tờ corriere|tờ dailymail|tờ gazzetta|tờ the guardian|tờ the washington post|tờ thời|tủi|từ đà nẵng|tự an|tự do iraq|u15 campuchia|u17 việt nam|u2|u20 new zealand trận|u21 italia|u21 đan mạch|ubdn|uber việt nam|ubmttq|ubnd tkbt|ubnd tp huỳnh đức|ubnd tp nam định|ubs|ucs|uh #|ulsan|ung bướu tp hcm|urban|uy|v biz|v car|v30|variety|vck u21|vck world cup u20|vdb việt nam|vic car|vict|video hlv|video tottenham|vieira|vieltott|vietnam night|viii bộ công|vinh quốc|viết|việc công|việc hlv|việc hđxx|việc nhà|việc trung quốc|viện chính|viện kinh|viện ksnd tp hcm|viện sinh|viện toán|viện ung|viện vật|việt nam chi|việt nam hiện|việt nam một|việt nam ngày|việt nam vtv|việt nam xhcn|việt nam ông|việt tân|vksnd hà nội|vnindex|vnucovo|vnukovo|volkswagen golf|vothuat|vpbs|vu|vva|vàm nao|vàng maple|vàng sjc|vì việt nam|vó|võ nhai|văn giáp|vđqg trung quốc|vĩnh hồng|vĩnh phú|vũ ninh|vũng nổ|vương quốc anh|vấp|vậy bộ|vẹt|vị đb|vịnh bengal|vọng|vốn fdi|vụ thanh|vụ thị|wag|walcott|walt disney|wanna cry|washington examiner|web|wesminster|whitehat|wiki|wire|wow|wy|wyoming|xe fortuner|xe mazda|xin|xinmo|xoa|xu rkj|xyanua|xám|xám orchid|xây dựng|y nhánh|yasinovataya|yoshimura|yougov|yên nhật|yên đài|z2 play|zara|zimbabwe|zing news|zurich|á các|á sau|á theo|á điều|ánh dương việt nam|êkíp|ích|ôn|ăn tết|đh california|điểm cầu|điện elysse|điện máy xanh|điện nam trung|điệu|đkvđ rome masters|đná|đs|đt italia|đt new zealand|đt tphcm|đài bbc news|đình|đình nam|đói|đông bắc tobruk|đông hương|đông hải|đông la mã|đông nam á sau|đông nam á ông|đông tân|đông vệ|đông y|đông đông nam|đăk tô|được hlv|đại bái|đại dương new zealand|đại phúc|đại tây|đảng hàn quốc tự|đảng nền cộng|đảng ps|đảng rem|đấng|đầu xuân|đền đông cuông|định hòa|đọ|đồng an|đồng bằng bắc bộ|đồng chuế|đồng hóa|đồng nguyên|đồng tâm liên|độ|độc lập|đội bình|đội qltt|đời sống|đức giáo|đức pháp|đức thượng|ước|ảnh facebook|ảo|ấp|ếch|ốp|ổng|ở campuchia|ở hàn quốc|ở nhật bản|ở premier league
-12: a t|a11|a84 bộ công an|aaa|ab|abo|aboubakar|acapulco|aedes|aesa|aho|ahrar al sham|aichi|aim # sidewinder|air|airbus a330|airliners|alborz|all|almaz|america|an biên|an nụ sỏn xay|an đức|anchorage|andersen|anderson|android authority|android nougat|anh mỹ|anti malware|ap trước|api|apt|arabia saudi|arlington|armata|arrival|associated press|au|audi r8|axn|b # mỹ|b các|b00|b12|ba bể|bbc news|bbc sport|beatvn|beausejour|belize|bengal|bengaluru|bianconeri|big c thăng long|big four|bigbang|biếm|bks #|black|blas|blđ arsenal|blđ liverpool|bmp #|bp|bristol|bst xuân hè|btc premier league|btc roland garros|btu|buôn mê thuột|bv hữu|bv ung bướu|bvđk thường xuân|báo bóng|báo giao thông|báo lao|báo nga|báo vov|bênh|bình hưng hòa a|bình thuận mây|bình trị đông|bình tây|bình tú|bình điền long an|bò|bô|bôlykhămxay|bảng c|bảng d|bảo tín minh châu|bảy hiền|bẫy|bắc ailen|bắc bình|bắc nhật bản|bắc thái bình dương|bắc ấn độ|bằng|bộ phát|c những|c thành|c trước|c từ đà nẵng|cac|canh tý sao|cao bồ|cay|cayenne s|cayman|cbcnv|cbs news|celebrity apprentice|channel news asia|checkwancry|chi lăng|châu sơn|chính hlv|chả cá|chảo|chợ đệm|civil war|cla|clar|clb barcelona|clb bóng|clb hoàng|clb shb đà nẵng|cnn trong|coliform|cologne bonn|color|commitment|con cuông|control|cop|coquelin|cosmopolitan|cowen|cp dược|cp thương|cp xuất|creed group|crossover|cshs|cstc|ctck đầu|ctcp heteco hà nội|ctcp nông|cu ba đồng hới|cummins do trung quốc|cuv|các clb|các hlv|các đbqh|cát quế|còn công|còn ts|công an|cùng sự kiện clip|cđ tw|cđv chelsea|cđv man united|cđv real madrid|cần giuộc|cầu cao|cầu kho|cằm|cổ nhuế|cục giải|cục i|cục iii|cục thống|cục điện|cụm công|cựu đại|d14|d2|d40|dalian wanda|darwin|dbc|dc comics|defense news|detroit|diều|diễu|diện|dm|dni|don|durban|duthi|duy hòa|duy tân|dwt|dán|dương nội|ebay|ecoboost v6|eda|edwin|eintracht frankfurt|elkeson|emdep|emmy|engels|epa phát|epa theo|era|eric|es|essex|ethanol dung quất|excel|expedia|eyes|f # lightning ii|facebook theo|fai|fao|fc porto|fco|fi|field|fiesta|fifa confederations cup|fifa the best|firewall|flightradar24|flo|florence|floura|forth|ft|gangneung|gay|gear vr|geekbench|general electric|genoa|georgetown|giang tây|gimenez|ginter|girona|gizmodo|giấm|giẫm|giồng trôm|glc|gle|gobi|goodison|google maps an bình|gpxd|great goals|gs350|guess|gác|gì|gò công tây|gớm|h hòa thành|h hòa vang|h m|hacker|haha|hai tổng|haizz|hamburger sv|harpoon block|hermes birkin|heung min son|high|hiit|hiện ubnd|hiệp phú|hiệu|hlttqg hà nội|hlv argentina|hlv jordan|hlv juventus|hoa sơn|hoa thiên cốt|holebas|honda airblade|honda lead|hoàn sơn|hoàng ninh|hoằng lưu|hoằng trường|hsa|ht tổng|htc u ultra|huayra|hulk|hun|huyện|huội quảng|huỳnh tấn phát|hyundai hàn quốc|hàn triệt|hàng cân|hàng cót|hàng hải việt nam|hàng lược|hàng mắm|hàng trống|hành|hào nam|hán nôm|háng lìa|hòa hiệp nam|hòa hưng|hòa hội|hòa lợi|hòa thuận|hòn cau|hòn mấu|hóng|hút|hđqt pvtex|hưng đạo đại vương|hương minh|hạ môn|hải phong|hải quan|hải âu|hồ học lãm|hồ tràm|hồ đắc di|hồng công|hồng ngự|hội dn|hội nghệ|hội quy|hội sinh|hở|hợp thành|hữu|i m gonna break|ia|ia h drai|iai|ict|id|ifeng|infographic|infographics|innova g|innova v|internet không|internet những|internet sau|ipsos|iran iraq|irkutsk|isuzu|jabhat fateh al sham|japonica|johns hopkins|joongki|juliet|just|justice|juventini|k m|kajang|kazanluk|kcom|keangnam|kenedy|kentucky|ketamin|kfc|kh cn|khau phạ|khb|khi mc|khoa khoa|khoa thận|khuyết|khí việt nam|khơi|kido|kim động|kom tum|korea times|ksa|kurdistan|kênh cnn|kẻ gỗ|kế hoạch theo an nhi|la decima|la phù|lamborghini aventador|land|lazada|ldg|le|lead|league|lemar|linkedin|liên bộ tài|liên thành|loay|los angeles times|love|lozano|ltz|ludwigshafen|luật giá|luật hoạt|luật hải|luật hộ|luật quốc|là bộ|lây|lông|lý tự trọng|lđbđ bồ đào nha|lđbđ đông nam á|lạc dương|lạc trôi|lắc|lễ hội|lễ pháp|lọt|lộc tấn|m q|ma5 #|maastricht|madhya pradesh|madridista|magnitsky|maharashtra|malacca|mama|manama|manchester victoria|mapping|maps|mariano|material girl|maungdaw|mayadeen|mazda connect|mb24 buôn ma thuột|mediatek|mediatek mt6750|merseyside|mfi|mhz|milwaukee|misrata|mitsubishi pajero sport|miệt|mogadishu|montpellier|moreno|moroco|moukandjo|msci|mu sau|mud|mân thái|mã ck|mông dương|môtô|mùi|mường mươn|mường tiêng|mạch|mấu|mận toong|mắt trung|mẹ t o p|mỡ|mỹ|mỹ cuba|mỹ iran|mỹ uss|nacl|nam mc|nam sơn|nam việt|ncb|neu|neu confession|newcastle united|nfl|nga việt|nghiền|nghĩa thuận|nghệ tĩnh|nghị|ngoài việt nam|nguyên bí|nguyên thứ|nguyễn duy dương|nguồn youtube|ngân sơn|người sài gòn|ngả|ngất|ngọc sinh|ngờ|ngụy như kon tum|nhnn việt nam|nhà xuất|nhân|nhân sơn|nhóm ppwe|nhôm|nhưng hlv|nhẩm|nhật hưngwindy|nhọc|nhục|night|nikkei asian review|nineveh|ninh dương|ninh hải|niêm|non|nvt|nxb văn|não|ném|nên|nín|nông|núi đèo|nước xa|nậm phui|nặn|nếu arsenal|nếu real|nở|oceabank|ois|olsen|olympiakos|olympic malaysia|olympic tokyo|onguene|organization|osen|otamendi|ottawa|ov #|p bình trị đông a|p cần thơ|p5|pahang|paju|pak san|papi|parkinson|patricio|pattani|payet|pc67 công|phong hóa|photos|phu|phía tây bắc|phòng csgt bắc ninh|phòng csgt hà tĩnh|phòng lao|phòng pc45 công|phòng pc47|phó cảnh|phó tgđ|phó tư|phó đại|phù linh|phú hậu|phước long|phạm văn chiêu|phạm văn hai|phạm đình hổ|phả khoảng|phỏng|phố huế|pirelli|poker face|porsche cayenne|ppc|princeton|ptb|ptnt việt nam|pv báo|q c|q3|qa|qbs|ql28|ql46|quartz|quebec|queretaro|quyết|quyền bộ|quân giải|quý ii|quạt|quả bóng vàng|quỹ bhxh|quỹ phát|qđ ttcp|rafale|rajin|rakuten|ransomware|rao|ray|rc|rcd|rd #|real betis|redoxy #|resorts|ria|riga|riết|rolls royce ghost|rong|rose gold|rotten tomatoes|royal city|rudy|rusvietpetro|rx350 awd|rydon|rãnh|rèm|rèn|ròng|rùng|răng hàm mặt|rẻ|rồng việt|s317|sacomreal|sakhalin|santa barbara|sao real|sao đỏ|sau lễ|sc vivocity|scandal|se1|seatimes|security|seleccao|series coupe|severomorsk|sharp|shell|sherman|shinto|shrek|shyn|siem reap|sigma|sirius|sisto|site|skype|smb|soares|softbank|southern bank|spief|squawka|st mary|startup|stonehenge|stuff|suez|sulawesi|surface|suzuki vitara|suýt|suối đá|swift|sync|sán dìu|sáng|sòng|sông hinh|sơn tịnh|sở vh tt tp hcm|t11|tam á|tand tp thủ dầu một|tazza|tcs|techcrunch|teen vogue|tegucigalpa|teikeu|thai league|thanh khai|thanh niên online|the atlantic|the remix new generation|theo antv|theo ban chỉ|theo bộ gtvt|theo bộ nội|theo cand|theo cục quản|theo engadget|theo giadinhvietnam|theo hđxx|theo nhk|theo sở xây|theo thương|theo time|theo tập|theo ubnd tp hà nội|theo vgp|thessaloniki|thi|thi thpt quốc|thiện tân|thoải|thpt kỳ sơn|thpt yên hòa|thái thông|thái văn lung|thương|thạch khê|thạch đài|thạnh an|thấp|thắc|thịnh đán|thụy lâm|thứ bảy|thừa thiên huế mây|tiki|titan|tiếng nga|tiệp khắc|tmcp bưu|tmcp phát|tnga|tnhh grabtaxi|tnhh mtv công|tnhh xây|tnt|toan|today|tong|tp davao|tp manchester|tpcp|tree|triệu việt vương|trong sống|trong thế|trung quốc tuy|trung sua|trung việt nam|trung âu|trung đông bắc phi|trà kiệu|trèo|trên instagram|trước tết nguyên|trường hòa|trường văn|trường đh cần thơ|trưởng đơn|trạm csgt thăng bình|trạm tấu|trấn|trần|trễ|tt tt|ttck việt nam|ttg nn|ttr|ttxvn chiều|ttxvn cùng|ttxvn cũng|ttxvn cụ|ttxvn phó thủ|ttxvn thủ|ttxvn tiếp|ttxvn tuy|ttxvn tính|ttxvn tổng bí|ttxvn đó|ttxvn ủy|tu # nga|tu mơ rông|tumblr|tupolev tu #|turbo s|tuy phong|tuyên|tà sỏi|tàu uss coronado|táo công|táo quân|tân lâm|tân mỹ|tân phước|tân quy|tân sơn nhì|tân thuận đông|tây nguyên mây|tây nhật bản|tình|tí|tính nên|tô|tô hiệu|tôn thất thuyết|tăng bạt hổ|tăng nhơn phú a|tăng t #|tư mttq việt nam|tước|tại khu|tại kỳ|tại lễ|tại malaysia|tại nhật|tại singapore|tại thái lan|tại đhđcđ|tại đối|tạt|tả|tả thanh oai|tầm|tỉnh hà tĩnh|tỉnh phú yên|tỉnh vĩnh phúc|tốn|tờ diario gol|tờ guardian|tờ ifeng|tờ qq|tờ rodong sinmun|tờ the new york times|tờ wall street journal|tử dương|tựu|u23 vn|ub các|ubnd quận|ubnd tp hạ long|ubndtp|ucl|undp|unilever việt nam|up|upi|ural #|urawa red diamonds|ure|us|us navy|uất|v line|v2 roland garros|vang|varyag|vcf|vck u17 quốc|veyron|vhtt|video barca|video xem thêm|vietnam motor show|vietnam s got talent|vietq|vietsovpetro|vina cyber|vitalk|viễn|việc nga|việc ubnd|viện|viện ksnd tp hà nội|việt nam dân|việt nam next top model|việt nam nga|vls|voh|vpcp ktth|vsa|vsi|vtv6 hd|vvt|vàm thuật|vách|vân hồ|vén|vía thần|võ trung quốc|văn khúc|vĩnh phương|vạn lý trường thành|vạn phúc|vắt|vịnh xuân việt nam|vụ bảo|vụ khoa|vụ nghiên|vụ thể|vụ tngt|wags|we|welcome|whoscored|windows hello|world|world cup u|x factor|xay nha|xe camry|xem video|xh tp hcm|xin thứ|xq|xuân hà|xuân hồng|xuân ân|xâu|xăm|xới|xứ|y dược tp hcm|yamaguchi|yen|yonhap theo|yên lãng|yên thịnh|yếm|zen|zf|á big bang|á trong|áng|áp ga ni xtan|át|ôn châu|ông hóa|ùn|úi|úp|đa khoa đà nẵng|đh cđ|đinh liệt|đkvđ leicester|đt tp|đt743|đài cnn|đào duy từ|đêm chung|đình tuyển|đính|đón chủ|đông hưng|đông nam á trong|đông triều tiên|đú xáng|đại học|đại liên|đạo|đảng những|đắc hrinh|đắk ru|đằng|đẹp|đề ngữ|đền lừ|đỉnh|đống chanh|đồng bà|đồng phú|đồng xoài|đội cshs|đức linh|đức tùy báo gia|đức ursula|ưng|ảnh vov|ấp chùa|ẩu|ập|ồn|ở sài gòn|ở tp hcm|ở vn
-15: a # super hornet|a confederations cup|a level|a tiêng|a7|aag|aami|abs cbn news|accent|active|add|addy trần|adelaide|admm|adreno|aec|aegon championships|afp theo|afp trong|age|agribank cam đường|air force one|airblade|airbus a320|airlines|akrapovic|akula|al tanf|al udeid|alamy|alberta|alco|allianz arena|almaz antey|alps|amazon echo|amcham|american airlines|an cư|an gia|an hiệp|an mỹ|an phú đông|an thạnh|an điềm|anadolu|andaman|anzac|ap theo|ap ông|apache|apple pay|apple pencil|arsenal jmg|artemis|asahi|asiad|asian|aston martin|asus|at tanf|attila|austin|aux|avast|avdeevka|aventador|awd|azerbaijan gp|b t|b5|b727 #|bad|bae systems|bagan|baht|baikonur|baker hughes|balkan|ban pháp|ban thi|ban thư|ban tiếp|bandung|bangalore|bangkok post|baonghean|barbados|barcelona open|bareun|basra|bbq|bc bct|be|be a star|beat|becamex idc|ben|beps|berjaya|berkshire|bermuda|beta|bethlehem|beverly hills|bg|bgdđt gdmn|bhxh tp|big|biển tiên sa|blackrock|blaugrana|blds|blog|blue core|blđ barca|blđ mu|bmw ag|bo kẹo|bod|body|boeing b727 #|bogor|bongda|bot hà nội|bra xin|brand finance|brasilia|brent biển bắc|brian|bright side|bronx|brunt|bs iv|bt #|btnmt|bts|bucharest|buckingham|buenos aires|build|burberry|burmester|buôn ma thuật|buôn trấp|buýt|bvpl|bvs|bxh atp|bxh premier league|bào|bách khoa hà nội|bám|báo an|báo hà tĩnh|báo ntnn|báo quân|báo tiền phong|báo vnexpress|báu|bình hưng|bình hưng hòa b|bình khánh|bình long|bình thái|bình thắng|bình trị đông b|bình đông|bó|bôlykhamxay|bù gia mập|bùng|bút|băng|bả|bản ghi|bảng b|bất phí|bấy|bắc ai len|bắc caucasus|bắc hải|bắc iraq|bắc london|bắc thăng long|bến lội|bến thủy|bồ tát|bồ đề|bồn|bộ di|bộ lđ tb xh|bộ tham|bộ trưởng|bộ tttt|bộ tài chính|bộ tổng tham|bộ vh|bột|bớt|c phía đông bắc|c thời|c thủ|c trên|c tuy|c từ|c ảnh|c ở|c1 real|c3|c45|c46 p12|c47|ca tp hcm|cabral|cai|calderon|calmal island|cam lâm|camry bks|canadian gp|cao lộc|cao phong|cap|cape town|capital economics|car|caracas|caribbe|cayenne|cbu|ccb|cdc|celta|centcom|ceo apple|ceo uber|ch ireland|chad|chadli|championship|changi|che|chernobyl|cheshire|chevrolet spark van|chf|chiba|chinese super league|chip|chk|chocolate|chp|chuẩn|chà|chánh lộ|châm|châu hạnh|châu mỹ|châu phú|châu văn liêm|châu đại dương|chìm|chí hòa|chùa vàng|chút|chư gu|chương|chặt|chồng phi|chớ|chợt|chứa|chửi|chữ thập|ciem|cienco|cii|cinéfondation|city tour|ckd|clb anh|clb arsenal|clb chelsea|clb flc thanh hóa|clb sài gòn|clb than quảng ninh|clb viettel|clb xskt cần thơ|clb đà nẵng|cnet|cnpc|cnrp|colt|concorso|consumer reports|coppa italia|corolla altis|corriere|coupe|cp dịch|cpu|cq|cqđt bộ công|cr v|cruise control|crưm|csgt an lạc|csgt hà nội|csm|ct1|ct2|ctck bidv|ctck fpt|ctck maritime|ctck sài gòn hà nội|ctcp mía|ctcp đường biên hòa|cts|ctv theo|cty cp|cty cổ|cty nam triệu|cty tnhh|cty tnhh mtv|cty tnhh thương|cty đại nguyên dương|cummins|cup quốc|cuộn|cv9|càng long|các cđv|các lực|các tổng|các vđv|các đại|cách mạng tháng|cái mép|cát bi|cát cụt|cây khô|còn hlv|còn tổng|cóc|cô oét|công thương việt nam|cù lao chàm|cđv arsenal|cư suê|cương gián|cảng hải phòng|cầu giấy hình|cẩm lệ|cẩm thủy|cập nhật|cắm|cắn|cỏ|cốc|cống|cống quỳnh|cốp|cổ bì|cổ lực na trát|cờ đỏ|cục báo|cục chính|cục csđt|cục ii|cục sở|cục tài|cục tần|cứu break|cửa ông|cựu bộ|d trong|damacus|dance|dantri|daraa|davis cup|dawn|dbsk|ddg|delaware|dengue|der spiegel|despacito|destiny|dfb|dha|dhg|dhs|dic|diesel|discovery|display|diễn kỷ|diễn yên|dlg|dms|dnnvv việt nam|doanh|doji hà nội|dow jones|downing|dragon|dream team|driver|dsca|dslr|dt|du|duke|duy tiên|dvn|dxy|dân tiến|dâu|dã viên|dép|dương đông|dậy|dịch vọng|dụ|dừa|e trong|e10|ea kar|eas|ecu|edinburgh|eiffel|el|ema|enron|eo|eqt|ermitage|es350|esc|esquire|este|et|eternal blue|ethanol|ethanol bình phước|etihad airways|exid|explorer|exxonmobil|faa|fabian|face|facebook messenger|fansipan|fars|fars news|ferrari f12 berlinetta|festival biển|finsbury|flash|fo|fob|fomosa|football|ford f series|fortune|fortuner v|fotuner|france|friend|friends|fta việt nam|ftse|futsal|fwd|g6|gabbiadini|gabi|gam|gameshow|gazprom|gbps|gd kl nn|general motors|geneva motor show|gepard|gex|ghé|ghềnh|gia lộc|gia ray|gia xuyên|giao thông|girl s day|givenchy|giàn|giêng âm|giò|gió tây|giơ|giường|giải jackpot|giải ngoại|giải vô|giằng|giặt|giỗ|giờ hắc đạo|glasgow|global beauties|global gap|global times|gloucestershire|gm việt nam|gmail|go|god|gofd|gold|golf|google home|google play store|gorilla glass|gothic|gpu|gq|grand prix|granit|greater manchester|gst|gtvt tp hcm|gueye|gwanghwamun|gx460|gyeonggi|gym|gánh|gãy|gò công|gò đậu|gõ|gđ|gđđh|gạt|gấp|gậy|gốc|gồm|gục|h #|h hóc môn|h p|h thăng bình|h2|ha|hac|hagl agrico|halo|haneda|hani|happy|hapro|har|harit|harpoon|havard|hayyan|hbo|hcb sea games|hcv olympic|heartect|heineken việt nam|helios|hello|helmand|helsinki|henoko|hercules|heroin|hi lạp|hiace|himalaya|hindustan times|hiện việt nam|hiệp hoàng|hiệp hòa|hiệp hội|hiệp thành|hla|hlv the voice|hmeymim|hnmo|hnx30|hoa kỳ việt nam|hoa ngữ|hoa sen|hoa yên|holding|host|hotgirl|hove albion|how|hoàn châu cách cách|hoàng mai hình|hoàng maihình|hoạt|hoằng quỳ|hq|hsmt|huffington post|huracan|hutech|huyền trân công chúa|huế|huống|hwasong|hybrid fx|hybrid fz|hyundai motor|hyunmoo #|hà huy giáp|hà nội t|hà sơn bình|hà trung|hàm|hàn quốc yonhap|hàng buồm|hâm|hãi|hãng thông|hòa hải|hòa thắng|hóa an|hô|hđnd thành|hđqt oceanbank|hđtv tập|hđxx tand tp hà nội|hơi|hưng long|hưng lộc|hưng trung|hưng đạo đại|hương long|hương tích|hươu|hạnh thông tây|hạp lĩnh|hả|hải quy|hắc long giang|hết tết|họng|hỏa lò|hốc|hồ chủ|hồ sơn|hồi xuân|hồn|hồng long|hội bảo|hội chữ|hội doanh|hội nghề|hội tâm|hội y|hỡi|hủ|hủa phăn|i m|i ran|ibm|ictnews|idecaf|idico|idr|ielts|ifc|ii #|ilo|imp|imu|inc|incheon|incheon united|incirlik|independence|india|indian wells|inquirer|inr|instat|institute|internet tôi|internet việt nam|inverter|iom|ip67|ipad|ips|ir|iron man|iso|isro|iss|ivs|izvestiya|jackpot mega|jamaica|jara|jbl|jean|jeonju world cup|jmsdf|jones lang lasalle|jonny|journal|jpy|juba|jvevermind|jyj|k pop|k13|ka long|kaby lake|kanagawa|kansai|kansas|kauai|kawasaki z300|kazan|kcn biên hòa|kcn bắc thăng long|kcn sóng thần|kd|ken|kerala|kh ubnd|khi pv|khiêu|khiếm|khiếu|khoa nội|khoa truyền|khoa y|khoevadep|khu di|khuê văn các|khánh bình|khánh hội|khát|khéo|khê|khóa x|khóa xi|khóa xii|khương đình|khải hoàn môn|khắp|khỏa|kia sportage|kicker|kickstarter|kim bảng|kim dậu|kinh môn|kinshasa|kitakyushu|kiên hải|kiến quốc|kiện khê|kiệu|kknews|kl nn|koran|kp|kqkd|krasnodar|krông buk|krông pa|kss|kuna|kunlun fight|kuril|kv|kyoto|kđt tân tây đô|kẹt|kỳ nam|kỵ|kỷ hợi|kỷ sửu|la thành|lada|land cruiser prado|latin|le figaro|le mans|le monde|leganes|legend|leopard|leverkusen|lhp quốc|lienvietpostbank|ligue i|like|lim|live|livermore|liều|liễu giai|long island|long tân|lowry|lpg|ls460l|lumia|luna|luzon|luông pha băng|luật basico|luật công|luật doanh|luật dân|luật hôn|luật luật|luật lý|luật sở|luật thi|luật thương|luật thủ|luật viên|luộc|lx570|lâm hà|lê chân|lê thánh|lê độ|lùm|lý nhân|lđ|lđbđ malaysia|lđbđvn|lưu kiếm|lướt|lười|lưỡi|lạc thủy|lạng giang|lấn|lẩu|lập|lặng|lễ phật|lễ tình|lịch sử|lọ|lộc an|lộc tiến|lột|lớn hà nội|lời|m performance|m1 abram|m113|m4|ma|mabouka|macbook pro|macd|macedonia|madeira|mai vàng|mailonline|maine|make|malibu|mallo|marshall|mashup toxic|mastercard|mau|mauritania|mazda cx5|mazda2|mađaguôi|mcclean|me|medel|mercedes amg|mercedes cup|metal shark|methamphetamin|methamphetamine|mexico city|mfn|mh370|mi note|mi5|miami open|mic|michelin|mid|millennium|min xcơ|miss global beauty queen|miss grand international|miss grand thailand|mitsubishi mirage|miui|miền nam|mn sen vàng|money|monte carlo masters|morgan stanley|moto mods|mou|mountain view|msnbc|msr|mt kiên giang|mtf|mtp|mttq việt nam tp hcm|mttq vn|mtv movie|muay|mundo deportivo|mv câu|mv người|mv nơi|mydaily|mylink|mát|máy chai|mãnh|mèo vạc|méo|mê kông|mì|mù căng chải|măng|mĩ|mương chuối|mường|mường chà|mường la|mường nhà|mường tè|mường ảng|mượn|mạo|mẫu suv|mậu tý|mắm|mềm|mốc|mồ|mộc bài|mỹ khê|mỹ la|mỹ latin|mỹ lộc|mỹ nhật|mỹ thủy|mỹ uss fitzgerald|nagasaki|nairobi|nakhon ratchasima|nam carolina|nam hàn quốc|nam hải vân|nam iraq|nam kuril|nam ninh|nam thái bình dương|nam đông|nangarhar|nappa|naver|ndf|ndh|nec|nevada|new orleans|new straits times|nexus|nga rosneft|nghi long|nghi thủy|nghiện|nghèo|nghĩa bình|nghĩa yên|nghẹn|nguyên phó chủ|nguyễn huệ|nguyễn văn nghi|nguyễn ảnh thủ|nguồn internet|nguồn vtv|ngàn|ngàn trươi|ngày thần tài|ngày độc|ngáo|ngân hà|ngô quyền|ngô sĩ liên|người hà nội|người hồi|người nhật|người pháp|người triều tiên|người đức|ngại|ngẫu|ngọc hiển|ngọc khánh|ngọc liệp|ngọc tảo|ngọt|ngụ|ngừng|nhi tư|nhiều cđv|nhuệ|nhà hát|nhà rồng|nhà vua tây ban nha|nhát|nhóc|nhóm bạn|nhóm công|nhúng|như báo công|như báo giao|như vietnamnet|nhưng mu|nhặt|nhện|nhổn ga hà nội|ninh hòa|ninh phước|ninh sơn|nobel|norfolk|notre dame|nsc|nt56|nubra|nuristan|nvidia|nxb giáo|nyom|nãy|nêm|nông nghiệp|nùng|nơ trang long|nước lên|nầm|nếp|nếu mu|nếu mỹ|nếu nga|nọc|nội duệ|nộp|oa|oa sinh tơn|oan|okaka|old city|olympic việt nam|ondoa|one|onleaks|ontario|orion|orsolini|osasuna|oscar|oslo|out|p1|p2|p6|pa92|pac man|pacom|palace|palermo|palmeiras|panorama|pantsir|papua new guinea|paris hilton|pasteur|pc45 công|pc68|pccc hà nội|pccc hải phòng|pd|pdk|pen|people|pepsi|pfa|pg #|phan rang|philippine|phillipines|phom|phonearena|phong phú|phong thổ|photoshop|phramongkutklao|phuket|phuộc|phác|pháp hoa|phía real|phía triều tiên|phía trung quốc|phòng an|phòng csgt hà nội|phòng cshs công|phòng nn|phòng nông|phòng pc|phòng pc67|phòng phòng|phòng tham|phòng y|phó ban|phó ban kinh|phó trưởng ban kinh|phó trưởng ban tổ|phó tổng thanh|phó văn|phó đức chính|phú giáo|phú long|phú lạc|phú thiện|phú thứ|phú đô|phú định|phúc yên|phương liệt|phương nam|phước long b|phước mỹ|phước đồng|phường minh khai|phượt|phạm văn bạch|phải|phần hà|phẩm|phố mới|phố wall|phổ minh|phủ tây hồ|piaggio fast forward|pichichi|pilbara|pittsburgh|pixel xl|pkk|pl tp|pl tp hcm|pla|platinum edition|playboy|playstation|plvn|pm|pokémon|pomina|pop|posco|poster|power lounge|pp|ppwe|prius|prodl|psv|ptnt hà tĩnh|ptt|punggye ri|pv dân|pv kiến thức|pvv vinapharm|pác bó|q cầu giấy|q liên chiểu|q ninh kiều|q sơn trà|q đống đa|q1|q2|qh12|qhd|ql18|qna|quad hd|quang hiếu thủ|quang hiếu tại|quattro|queen|quyền giám|quyền tổng|quán thánh|quân iraq|quét|quý i|quý iv|quả cầu vàng|quản bạ|quảng ngãi guang lian|quảng phong|quảng phú|quảng thịnh|quảng yên|quận thủ đức|quốc hội|quỹ dân|quỹ hỗ|qđ btttt|qđ byt|qđnd|r10|rabat|radar|radoja|rafa|rafah|rakhine|ranger wildtrak|ranger xlt|ranh|rapper|raqqah|rason|rat|rc #|reddit|redmond|remix new generation|ren|renta|reuters sau|reuters trước|reuters tổng|rheinland pfalz|ria novosti|rim #|ring|robot tbm|rojiblancos|rojo|rolls royce phantom|romeo|rosneft|rsi|ru|ruhr|rupee|rupiah|rx350|rà|rước|rạch giá|rổ vn30|rủ|s6r mpta|s6r2 mpta|safe run|saigon night|saint etienne|saint peterburg|salamiyah|sampdoria|samsung galaxy s7 edge|san marino|sanaa|sanest tourist khánh hòa|santiago bernabeu|sao hỏa|sao mộc|sasha|savills|sazanami|schneiderlin|scsc|sea|sea sparrow|secc|sek|selfie|seven|seven sisters|sex|sexy|sggp|shahed|shakhtar donetsk|shb đn|shi ite|shia|shire|signal iduna park|sipri|sistar|sk|skyactiv|skye|sls|smart|smartkey|smolny|soc|solna|son heung min|song lộc|sons pyrotechnics|sotheby|sotheby s|south carolina|spark|spdr gold trust|splash|sporting|sputniknews|spy #|spyder|ssd|standard|standard chartered|stansted|stars|start|stem|stingray|strasbourg|stripes|stt|sttquậntừđếnkhu|stuttgart open|stylist|su # syria|subaru legacy|sukhothai|sumatra|sunny|super junior|superman|suwon|suzuki wagon r stingray|svđ|syria iraq|syria theo|sài thành|sài đồng|sân thành long|sôi|sông lam|săn|sơn ca|sạc|sản nhi nghệ an|sấu|sắm|sở công thương phú yên|sở công thương tp hcm|sở cứu|sở gtvt tphcm|sở tn mt tp hcm|sở tài nguyên|sừng|t ư mttq vn|t1|tai mũi họng|takegawa|tam giang|tam phước|tam quan bắc|tampa|tand tphcm|tao đàn|taobao|tasigna copay|tb vpcp|tcn|tcty|tdi|team tronie|telefonica|telegram|tennessee|tesla model x|tfsi|tg|than khoáng|thanh châu|thanh chăn|thanh hải|thanh khê đông|thanh liệt|thanh đảo|the dirty business|the economist|the hague|the hollywood reporter|the telegraph|the times|the verge|the washington times|theo android authority|theo ban tổ|theo bgr|theo bi|theo bộ gd đt|theo bộ nn|theo bộ tư|theo cnet|theo cqđt|theo cảnh|theo cục viễn|theo dự|theo espn|theo hội|theo khám phá|theo kyodo|theo ls|theo luật|theo marca|theo ngoisao|theo ngoại|theo nhà trắng|theo nlđ|theo on sports|theo phụ|theo plo|theo scmp|theo sggp|theo sở gd|theo sở gtvt|theo sở nn|theo sở tài|theo sức|theo tass|theo the guardian|theo the washington post|theo ths|theo ths bs|theo thx|theo trưởng|theo tổ|theo tổng bí|theo upi|theo usa today|theo vks|theo walcott|theo đông|thethaovanhoa|thethaovietnam|theverge|things|thiên long bát bộ|thor|thpt an dương|thpt lương thế vinh|thpt nguyễn khuyến|thpt việt đức|thunderbolt|thuê|thuận châu|thuận giao|thác|tháng ramadan|tháng tám|thánh mẫu|tháo|tháp grenfell|thép hòa phát dung quất|thôn|thù|thượng đình|thạch tiến|thạch xuân|thạnh đông|thất diệu sơn|thấu|thẩm dương|thắt|thặng|thể thao|thọ quang|thọ thành|thỏi|thổ chu|thới bình|thờ|thợ nhuộm|thủ lệ|thủy hử|thứ tư|thừa|ti|ticonderoga|tien|tienphong|tin theo reuters|titop|tiêm|tiên sơn|tiên xá|tiên yên|tiếng pháp|tiếng việt|tiền hải|tmcp công|tmz|tmđt|tn1|tnhh an giang samho|tnhh chuỗi giá trị|tnhh cường hưng|tnhh dịch|tnhh gang|tnhh hạ long biển ngọc|tnhh mtv thiết|tnhh mtv vàng|tnhh uber việt nam|tnhh vàng|tnhh đức an|tnxp|to|tobruk|tool|toronto|toulouse|tour|touring|toxic|toyota innova|toyota prius|toyota vios|toàn cầu|toán|tp hcm ii|tp mosul|tp phan rang|tp sơn la|tp trà vinh|tp điện biên|tp điện biên phủ|tp đồng hới|tpms|trac|transfermarkt|trapp|tri tôn|tripadvisor|triều châu|triệu phong|troll|trong mv|trung|trung an|trung cổ|trung dung|trung văn|trà linh|tràn|trên sàn hose tổng|trên twitter|trình yên tử|trùng|trúng|trước tết|trường an|trường phong|trường thcs tây sơn|trường thi|trường thpt cao lãnh|trường thpt chu văn an|trường thpt tp cao lãnh|trường thpt trưng vương|trường đh kiến|trường đh luật tp hcm|trưởng ban nội|trưởng ban quản|trưởng btc|trưởng khoa hồi|trưởng khoa thận|trưởng phòng cảnh|trưởng phòng gd|trưởng đoàn|trưởng đoàn đại|trưởng đại|trượt|trạm kiểm|trống|trớ|tt bgdđt|tt bnv|tt nhnn|ttatgt|ttc|ttgt tp cần thơ|tttm|ttxvn bà|ttxvn bên|ttxvn bộ|ttxvn hội|ttxvn ngay|ttxvn ngoài|ttxvn người|ttxvn những|ttxvn phóng|ttxvn tổng|ttxvn với|ttxvn đại|ttxvn để|ttxvn đồng|turbo|tuyensinh247|tuần châu|tuần giáo|tv awards|tvqh|tx hoàng mai|tàn|tào|tàu izumo|tâm sinh nghĩa|tân bí|tân cang|tân cương|tân dương|tân dậu|tân hóa|tân hưng|tân hồng|tân kiểng|tân ma|tân mai|tân thịnh|tân tỵ|tân việt|tân vạn|tân định|tây an|tây bắc nghệ an|tây java|tây mỗ|tây nam á|tình yêu|tò|tù|tư pháp|tạ quang bửu|tại cqđt|tại cơ|tại diễn|tại hàn quốc|tại sea games|tại techcombank|tại tp|tại trung|tại tập|tại đà nẵng|tại ấn độ|tả phìn|tập|tế|tế nam|tề thiên đại thánh|tỉnh quảng nam|tỉnh quảng ninh|tỏ|tốp|tổ quốc|tổng tham|tổng tư|tờ a bola|tờ bưu|tờ daily star|tờ don balon|tờ goal|tờ independent|tờ manchester evening news|tờ mirror|tờ new york times|tờ sina|tờ telegraph|tờ washington post|tứ minh|tứ xã|từ châu|từ liêm|tử cấm thành|u minh|u19 australia|u19 đông nam á|u20 ecuador|u20 senegal|u21 italy|u22 malaysia|u23 indonesia|u23 nhật bản|u60|u70|ub|ub kiểm|ubnd tp biên hòa|ubnd tp móng cái|ubnd đt|uefa champions league|ui|uk|urus|us dollar index|usa|usa today|uscg|uss cheyenne|utah|v10|valentino|vali|vancouver|vanguard|vanuatu|vauxhall|vbđq sài gòn|vck u|vck u19|vck u20 thế|vck u23|vdsc|vela|ven|vespa|vfa|vgc|vh tt|video arsenal|video mu|video real|viet bamboo airlines|vietcomreal|vietlott mega|vietstar|viettel telecom|visa|vitamin a|vitamin e|việc việt nam|viện hải|viện ksnd tối|viện quy|viện vệ|viện y|viện đào|việt nam cuba|việt nam eu|việt nam liên|việt nam trong|việt nga|việt tiến|việt xô|vj|vjc|vna|vnn|vov paris|vov tphcm|vov tây bắc|vov tây nguyên|vov vn tổng|vpn|vpqh|vtec|vu gia|vua tây ban nha|ván|võ liệt|vùng cảnh|văn|văn chấn|văn phú|văn việt theo reuters|văn yên|vđqg bồ đào nha|vđv việt nam|vĩnh hoàn|vĩnh lộc a|vĩnh mới|vĩnh thái|vĩnh thịnh|vĩnh trường|vũ thư|vũng áng|vườn hồng|vạch|vạn thành|vệt|vị|vịnh aden|vịnh bắc bộ|vịnh thái lan|vịnh xuân nam anh|vịt|vở|vụ bản|vụ hợp|vứt|w12|wall|wall street|wannacrypt|war|warner bros|wass|wazza|wechat|what|whatsapp|white city|wildtrak|windows update|wired|world cup u #|world expo|wta|x men|x11 x14|xk|xls|xlt|xoay|xuyên thái bình dương|xuân hè|xuân hòa|xuân la|xuân phú|xuân thới thượng|xuân viên|xuân yên|xuân yên tử|xvi|xvii|xá lượng|xê|xê út|xôi|xông|xạ|xứ wales|xứng|y|y # #|yahoo news|yamaha mt #|yamaha việt nam|yaris g|yg entertainment|yonsei|yên khánh|yên minh|yên thắng|yên thế|yên định|zenit|zing mp3|á tuy|á ảnh|ê|ô môn|ông lãnh|đa kao|đakrông|đan đông|đbqh tp hcm|đeo|đh harvard|đh khoa|đh kiến|đh ngoại|đh stanford|đinh mùi|điêu|điếu ngư đài|đkn|đktt|đkvđ champions league|đkvđ leicester city|đn|đoàn thể|đoạt|đt brazil|đt mexico|đt u22|đt u23 malaysia|đt đồng tháp|đuổi|đài nhk|đài phát|đài tnvn|đàm|đào viên|đá vành khăn|đè|đình đồng|đông afghanistan|đông bắc bộ|đông giang|đông jakarta|đông nam ukraine|đông phi|đông trung quốc|đông tảo|đùng|đĩa|đương|đại hải|đại la|đảng chính|đất mũi|đất nước|đắk glei|đắk rơleang|đắk song|đắk tô|đắk đoa|đắp|đắt|đẻ|đề thám|đỉnh sơn|định công|đố|đồi|đồi capitol|đồng cỏ đỏ|đồng kỵ|đồng lạc|đồng lộc|đồng nhất|đồng tiến|đỗ hoàng anh|đội csgt tp thanh hóa|đội điều|đức cơ|đức hòa|ơ|ướp|ảnh cand|ảnh ctv|ảnh công|ối|ốm|ở hà nội|ở nhật|ở sea games|ở thái lan|ở trung quốc|ủ
-18: a3|a41|a8|a9|aff suzuki cup|air blade|airasia|ak #|alabama|albania|alexandria|all england club|all stars|alzheimer|an dương vương|an khê|an phước|an sơn|an thái|an thới|and|andhra pradesh|andrews|angers|ao|apple store|appstore|arak|art|asahi shimbun|aston villa|atlanta|audi a4|aulnay sous bois|austrian gp|avengers|axit|azerbaijan|b40|b6|ba tư|baidu|ban an|ban bạn|ban công|ban kiểm|ban qlda đường|ban tổng|ban văn|banking vietnam|bao công|barbie|barclays|baroque|barron|batman|bavaria|bctc|becamex|becamex bình dương|beirut|belgrade|bgr|bhxh vn|bizlive|biển baltic|biển bắc|biển việt nam|bmp|borneo|boro|bosnia|br vt|brak al shati|bremen|brisbane roar|british columbia|btc sea games|butig|buôn tua srah|buồng|bv đại|báo dân|báo giáo|báo hànôịmới|báo hải|báo mỹ|báo nghệ an|báo pháp luật tp hcm|báo thanh|báo tri|báo xây|báo đất việt|báo đấu|bìa|bình hải|bình triệu|bình trị đông a|bóc|bùi hữu nghĩa|búa|băn|bđs việt nam|bđvn|bơ|bậc|bắc cạn|bắc pyongan|bắc âu|bến vân đồn|bọ|bống|bộ công thương việt nam|bộ ngân|bộ năng|bụi|bụng|c #|c hà nội|c thanh hóa|c trong|c50|cad|caen|cam túc|cam đường|canon|carnival|cars|casemiro|cbr250rr|celtic|ces|ch czech|ch séc|channel newsasia|cherry|chiang mai|china|chiếu|chnd trung hoa|chánh văn|châu hóa|chè|chèo hà nội|chê|chìa|chùa bộc|chăm mát|chọi|chở|chợ borough|chức|cies|clb real madrid|clip hot ngày|cmc infosec|cnvclđ|cod|colorado|concept|container|copenhagen|cp tư|cscđ|csgt hà tĩnh|ctck bảo việt|ctck phú hưng|ctcp tập|ctd|cti|cua|cành|cáp nhĩ tân|cát khánh|cát lâm|cát tiến|cãi|cảng hàng|cảnh|cần thạnh|cầu|cầu tân vũ|cầu đất|cốt|cồn|cổ loa|cổng thông|cục nhà|cục phát|cục phòng|cục thuế hà nội|cục trồng|cục tình|của|củng|củng sơn|cửu long|cựu ngoại|d1|d3|daegu|dawei|dawson|ddg #|depot|deutsche bank|di linh|dia|dinh tổng|dispatch|diên hồng|diễn hồng|dmc|dongabank|dp|dpm|dpr|dubai world central|dvb t2|dxg|dâm|dính|dương đình nghệ|dạng|dịp tết|dốc sỏi|dồn|dựng|e|e class|eco|ecoboost|ecosport|edge|edition|egyptair|eib|ekip|elysee|emp|endo|eps|espanyol|etf|ethanol phú thọ|eurosport|fenerbahce|fiat|fifa club world cup|fletcher|football leaks|ford explorer|fourfourtwo|fox sports|fpt telecom|france football|friends arena|fulbright|galaxy s|gbp|gcn|ge|ghi|ghép|giao thủy|giã|giải bóng|giọt|global|goodison park|google play|gp|grand al nuri|grdp|gt|gt3|guatemala|guinness|gã shrek|gìn|gò mây|gỡ|h cần giờ|h mông|h1|hagl sugar|halle open|haqqani|havana|hcl|heathrow|heineken|hf|hitexvinam|hiền đa|hiểu|hiện bộ|hiệp bình chánh|hiệp phước|hoa hậu|hoa nam|hocmai|hoffenheim|home|htv7|htx vận|hud|hà bắc|hàm rồng|hàn quốc tự|hàng bạc|hành thiện|hòa nghĩa|hòa thành|hđqt tập|hđqt tổng|hđxx tand|hư|hưng bình|hưng trạch|hương vĩnh|hương xuân|hạ hòa|hại|hải phương nam phú nhuận|hồ nghinh|hồng giang|hội luật|hội phụ|hớn quản|hụt|i4|ibf|ibo|icc|icrc|ictpress|idc|iea|iiss|imdb|intel core|interfax|internet theo|iowa|isi|iskander|islamabad|israel palestine|jaipur|jbav|jica|jobar|johannesburg|jordan pickford|k q|k9|kagoshima|kaka|kali|kamchatka|kdc|kei nishikori|keo lôm|khan sheikhoun|khi thủ|khiến|khoa ngoại|khoe|khu bảo|khu công|khu du|khuya|khâu|khép|khương trung|khỉ|khốn|khống|kim bôi|kim xuyên|kinh dương vương|kiến hưng|kiến thành|kiếp bạc|kl|klf|krông năng|kyrgyzstan|kê|kênh youtube autodaily|kíp|kẻ bàng|kệ|kỷ|la galaxy|la hay|lai vu|lai vung|land cruiser|lang chánh|lexus việt nam|lg q6|li băng|liberia|licogi|lightning|lille|limited edition|linh thông|linh trung|linh xuân|lithuania|liveleak|liveshow|liên|lna|logo|long hòa|long hải|long phước|loạn|lr #|ltd|lung|luật an|luật chuyển|luật cán|luật di|luật lao|luật sửa|luật tổ|luật điện|luồng|lx|lybia|lào việt nam|lâu|lê lợi|lê thanh nghị|lý sơn|lý thái tổ|lđbđ|lĩnh nam|lũng khỉnh|lũy|lương văn can|lạc hồng|lập thạch|lễ khai|lốp|lồng|lộc hòa|lộc ninh|lộc vượng|lở|lỡ|lục nam|lục yên|lứa|m10|macbook|macdill|mai sơn|mallorca|marketing|marvel|mashable|mayu|medium|mercedes benz việt nam|messenger|met gala|mh17|mhb|minh thắng|mini|minions|mitsubishi outlander sport|mix|miến điện|miền|model|moody s|moonlight|morning|mozilla|mp3|msmes|mt tp|mu theo|mumbai|muôn|mxh|myeik|má|mác|mách|mê công|mũ|mường nhé|mường phương|mải|mảng|mẫu sơn|mẹ việt nam|mẹ việt nam anh|mỏ cày nam|mốt|mổ|mộ đức|một cđv|một thế giới|mỹ hào|mỹ hòa|mỹ thuận|n2|na hang|nam kinh|nam sài gòn|nam sách|nam thái|nam thăng long|nam trung quốc|nam việt nam|nate|new mexico|newport|newsweek|next top|next top model|nghêu|nghĩa an|nghĩa mỹ|nghĩa ô|ngoisao|nguyên chủ|nguyên mông|nguyên phó|nguyễn bỉnh khiêm|ngàn sâu|ngành y|ngày thương|ngày thần|ngày tết|ngón|ngôi sao|người trung quốc|ngạc|ngẫm|ngập|ngặt|ngọc phái|ngộ|ngữ|ngực|nhiều dn|nho|nhtm|nhà lát|nhãn|nhóm nghị|nhóm đối|nhạc việt|nhậu|nhắm|nhắn|niger|nightfall|ninja|nn ptnt|normandy|notpetya|ns|nt|nt2|ntv|nv1|nxb dân trí|nyt|nôm|nông sơn|năm căn|nấm|nậm rốm|nắp|nồi|nồng|oklahoma|opera|optimus prime|oregon|otofun|p l|palm beach|panigale|pathfinder|pc46|pc49|pc54|pctn|pet|petrwrap|pgs ts bs|phalanx|phapluatplus|philadelphia|phs|phun|pháp|pháp mở|phía việt nam|phía đông bắc bộ|phòng kinh|phó chi|phó trưởng ban|phó trưởng công|phó tổng biên|phó tổng thư|phó đội|phù đổng|phú thượng|phú thạnh|phúc an|phúc xá|phước kiển|phẫn|phận|phổ yên|phụ nữ news|phụng hiệp|phủ tổng|pinterest|pjanic|play store|pmi|prada|premium|psa|pt|ptnt hà nội|ptth|pukchang|pv lao động|pv pháp luật tp hcm|pv vtc news|pvs|q hai bà trưng|q tân phú|q6|qcvn|qh14|ql14|ql5|qlda|qn #|qr|queensland|quick charge|quneitra|quảng điền|quỳnh phương|quỹ bình|qđ btc|qđnd việt nam|r league|ranger xl|ranger xls|rav4|raytheon|real sociedad|reuters các|reuters theo|reuters trong|rka|roa|roe|rondon|rosaleda|rostec|rosyth|rs|russia|rào|rạng đông|rốt|rộng|s7|sa kỳ|sa đéc|sabah|safari|sahel|saitama|salazar s revenge|sam querrey|samba|samsung sdi|samsung việt nam|san sả hồ|sana|sanatech kh|sao việt|scr|scudetto|sdi|sfom|sg|shah alam|shanghai shenhua|showa|showbiz việt|shutterstock|skg|sociedad|som2|sotrans|sp|spa|sports illustrated|sports seoul|stalingrad|star|star wars|straits times|street|stt mã ck giá|su # nga|sulu|sun group|super amoled|super league|surface book|surface laptop|svđ mỹ đình|sweida|sài gòn sài gòn|sét|sông cửu long|sông hồng|sông lô|sơn hòa|sơn hải|sơn liên|sơn long|sơn mỹ|sạp|sầu|sổ|sở công thương hà nội|sở cảnh|sở gdck hà nội|sở gtvt tp|sở gtvt tp hà nội|sở kh đt|sở lao|sở ngoại|sở nnptnt|sở tn mt yên bái|tam bạc|tam bảo|tam quốc|tam thuận|tand hà nội|taormina|tds|team|tencent|tft|tgđ|tham lương|thames|than uyên|the citizens|the diplomat|the gunners|the hill|the toffees|the washington post|theo abc news|theo anh|theo bí|theo bộ công thương|theo bộ ngoại|theo bộ quốc|theo bộ y|theo chi|theo cnbc|theo cục|theo express|theo giáo|theo independent|theo khoevadep|theo kiểm|theo mirror|theo pgs|theo phonearena|theo phó|theo phó chủ|theo pv|theo the sun|theo thông|theo thể|theo tiến|theo ts bs|theo ttvh|theo tuổi|theo tân hoa|theo vietnamnet|theo vov|theo vtc|theo vtc14|theo văn|theo zing|thiên chúa|thiên trù|thiên tân|thiền|thiểm tây|thoạt|thpt chu văn an|thuần xuyên|thuận yên|thvl1|thành thành công tây ninh|thành đô|tháng giêng|tháp eiffel|thèm|thượng nghị|thạch sơn|thạnh phú|thạnh xuân|thả|thảo cầm viên|thảo cầm viên sài gòn|thảo điền|thận hà nội|thắp|thế|thị vải|thổ|thời đại|thở|tiffany|tiger cup|titanic|tiết|tiễn|tmcp ngoại|tnhh mtv cấp|tnhh mtv môi|tnhh quốc|tnhh sản|tnhh thiên|tnhh tmdv chuỗi giá trị|tnhh ô|toscana|tottenham hotspur|touch|tour de france|toyota rav4|tp hcm i|tp hà giang|tp ninh bình|tp phủ lý|tp sầm sơn|tp thái bình|tp tân an|tp việt trì|tp vĩnh long|transjakarta|trax|tri lễ|triumph|trung hà|trào|trăm|trăng|trưng|trưng vương|trường thcs ninh xá|trường đh khoa|trường đh ngoại|trưởng bộ|trưởng ca|trưởng phái|trảng dài|trần khát chân|trần văn thời|trật|tt bgtvt|ttg ktn|ttxvn sáng|ttxvn tuyên|tuyển|tvc|tx dĩ an|tàu biển ngọc|tách|tân biên|tân châu|tân cảng sài gòn|tân dân|tân hòa|tân kỳ tân quý|tân quý|tân thuận bình|tân đông hiệp|tân đức|tây nam syria|tây phi|tây sơn|tây thạnh|tây đức|tèo|tính|tít|tòa trọng|tô hiến thành|tôn đản|tượng|tại nhật bản|tạo|tải|tắc|tắt|tết dương|tết mậu thân|tết âm|tỏa|tồn|tổ công|tổ ttks|tổn|tổng hợp|tờ as|tờ the sun|tụi|tứ kỳ|từ dũ|tự do|u # malaysia|u crai na|u15 indonesia|u15 đông nam á|u16|u20 fifa world cup|u20 nam phi|u20 nhật|u20 vn|u22 thái lan|u40|u8|ub kinh|ubnd tp yên bái|ubnd đà nẵng|uche|uefa cup|ufo|uganda|unhcr|universal|usgs|uttar pradesh|v i lenin|v i p|vandenberg|vargas|vba|vcsc|verizon|vh|vietstar airlines|vinashin|vinh thanh|vios|virus|vision|vitic|viễn phú|viện công|viện hồ chí minh|việt bắc|việt lào|việt mỹ|việt nam anh|việt nam belarus|việt nam campuchia|việt nam theo|việt nam trung quốc|việt tiệp hải phòng|việt vân|vms|voa|voc|vov tp hcm|vov vn ctv|vov washington|vsc|vtec turbo|vtv1|vvt i|vx|vân cù|văn giang|văn miếu quốc tử giám|văn quán|vđqg italia|vđqg pháp|vĩnh bảo|vĩnh lộc b|vĩnh thạnh|vất|vật lý|vịnh xuân pierre|vội|vụ chính|vụ công|vụ tài|wagner|watergate|wba|werder bremen|wigan|willian|wipo|wonsan|xiaomi mi|xix|xperia xz premium|xpvphc|xuyên mộc|xê đăng|xín mần|xú|xấu|y dược|yaris e|yars|yg|you|younes|yên phụ|yết kiêu|ác|ái nghĩa|âu mỹ|ép|đe|đh công|đh y hà nội|điên|điềm mặc|điểm winner|điện elyseé|đkvđ premier league|đkxt|đo|đoàn cấp|đoàn đbqh|đoàn đại|đoàn ủy|đt argentina|đt nga|đttd|đttp|đuôi|đài khí|đài loan thái anh|đá chữ thập|đáp cầu|đáy|đê la thành|đình phú|đình đình|đông ghouta|đông jerusalem|đông libya|đông nam bộ|đông timor|đùa|đường biên hòa|đại an|đại cồ việt|đại nam|đại sơn|đại việt|đại đồng|đạn|đạo phật|đả|đảm|đắc hà|đắc lắc|đắk r lấp|đẳng|đều|định quán|đồng mô|đồng tháp mười|đỗ văn sửu|đội cshs công|đội csđt|đội cấn|đội kiểm|đức giang|đức phật|ơn|игил|ảnh internet|ảnh zing|ổ|ỷ
-21: a bola|a lưới|a rập|a380|a92|abdulrahman|adidas|aeon|afganistan|airbnb|airbus|ak|al masdar news|album|alcantara|amd|an khánh|an lạc|an nhơn|antđ|ao đôi|aoa|arkansas|asem|atc|athletic bilbao|atlat địa|atv|autobytel|b4|ba tháng hai|bab|bahamas|ban lãnh|barzagli|basel|basilan|bayer leverkusen|baywatch|bb|bch trung|beauty|berkshire hathaway|beyonce|bhtn|bikini|bild|bitexco|biển đỏ|blind|bmw x3|bog|bogota|bom|bordeaux|borough market|boxing|brighton|brisbane|brooklyn|brt hà nội|bugatti veyron|buôn|buộc|bv nhi đồng|bvh|bvn|bà chiểu|bàu bàng|báo nhân|báo đầu|bình lục|bình thành|bính ngọ|bôi|bù đốp|bún|bđbp|bđs tp hcm|bơi|bạch thông|bận|bắc syria|bắn|bẵng|bề|bể|bộ kinh|bộ lđtb|bộ tt tt|bộ tình|cadillac|cai lậy|camo|canberra|ceo facebook|cfius|chdcnd lào|chi|chicago auto show|chim|china daily|china eastern airlines|chinhphu|choang quảng tây|chrome|chu văn an|chuẩn đô|chuỗi giá trị|chxhcn việt nam|châu á thái bình dương|chém|chí linh|chúc sơn|chơn thành|chảy|chỉnh|chịu|chợ mới|chủ nhật|cincinnati|ck|cl|clara|clb gangwon|clb tphcm|clb trung quốc|coca cola|columbia|comex|community shield|concacaf|copa america|core|corolla|coteccons|cp xây|cp10|cqđt công|csbvn|ctcp chứng|ctcp đầu|cumargold|cung|cung văn|cài|các bộ|các tiểu vương|cách mạng tháng tám|cái bè|cái răng|cáp|cò|cúng|cđv real|cđv slna|cđv việt nam|cơ đốc|cơm|cư m gar|cảng tiên sa|cấp|cồn cỏ|cụ hồ|cục bảo|cục công|cục kỹ|cục thuế tp hà nội|củ|cửu|cựu chủ|cựu hlv|davao|davos|dcm|delhi|derby|diva|diên sơn|dn việt|dna|dolce|don balon|dqc|dream|duma|duma quốc|dân|dương kinh|dương minh châu|dải gaza|dầu tiếng|dọn|dốc đỏ|dụng|dứt|edm|eez|eia|eid al fitr|em|enduro|erik|euro ncap|eurocham|everest|evo|exo|festival biển nha trang|fhs|finsbury park|flamengo|flc faros|florua|fm|focus|force india|ford everest|fsis|fukushima|fulbright việt nam|futenma|gabbana|gabon|galacticos|galaxy|galaxy s7 edge|galaxy s8 plus|gang|gaza|gdđt|ghz|gia|gia tân|giao|giza|già|giày|gióng|giấy|giận|giật|giếng|giỏi|giồng ông tố|gong yoo|google assistant|google map|google photos|grabcar|granada|gs tskh|gsx r|gsx r1000|gtel|gu|gà|gâm|gò công đông|gươm|gạch|gỗ|h bình chánh|h nhà bè|h5n1|h7n9|habeco|hadba|hagl arsenal jmg|harper s bazaar|hdmi|hertha berlin|hhc|hhhv|hhvn|hindu|hiroshima|hkd|hlv the face|hmd|hmd global|hoa lư|hoa phượng|hoang|hokkaido|hollywood|honda activa|honda air blade|honda vision|honda wave|hormuz|hoành bồ|hqc|hrdwg|hsc|htx thương|hà nội i|hà nội ii|hà tân|hà tây|hà tăng|hàm nghi|hàng bài|hòa bắc|hòa hiệp bắc|hòa sơn|hòa xuân|hđba|hđnd tphcm|hưng hà|hưng nguyên|hương thủy|hương toàn|hải ninh|hải yên|hấp|hầm|hậu lộc|hễ|hỏi|hội khoa|hội văn|i #|ia grai|ibiza|ibra|if|ihs markit|illinois|indiana|ip|ip68|j|jaguar|japan times|jeddah|jeep|jeonju|jetstar pacific|jll|jmg|k54|k59|kaliningrad|kampung melayu|kappa|karaoke|kawasaki|kbs|kcx|kensington|kha vạn cân|khcn|kho|khoa cấp|khoan|khoái châu|khánh hòa|khóa|khóa xiv|khúc|khỏi|kim biên|kis|kis việt nam|kiếm|kiến an|kiến thức|kiện|klgd|krabi|krông bông|krông búk|ktm|kusong|kế sách|kịp|la la land|la masia|lam vỹ|land cruiser prado tx l|land cruiser vx|land rover|las palmas|lebanon|leicester|life|limousine|lng|long bình|long bình tân|long hưng|long xuyên|long điền|louisiana|louvre|lr|lt|lte|lugansk|luật ban|luật bhxh|luật htx|luật tiếp|luật trợ|lv|làng sen|làng thiếu|làng văn|láng|lát|lâm thao|lê lai|lê thánh tôn|lưới|lượt|lạc long quân|lầu năm|lắm|lắp|lặp|lộ tẻ|lộc yên|lộc điền|lợn|malawi|malaysia airlines|manchester evening news|mar a lago|marcelo|marshmallow|maskana|massage|mateo|mazda nhật bản|mbb|mbc|mbh|mbs|mcdonald s|michigan|micro|midnight|mig|milf|mirror|mississippi|miền trung|miền tây|mls|mobile|modem|monreal|monte carlo|motorola|mri|msc|msi|muối|mát xcơ va|mãn|mê|mùa|mùng|mũi né|mường khương|mường lát|mảnh|mễ trì|mụn|mỹ phước|mỹ tho|n1|nam syria|nam trung bộ|namibia|national geographic|nba|nbc news|news feed|nghi yên|nghèn|nghĩa hợp|nghĩa đồng|nguyên giám|nguyễn siêu|ngày quốc|ngày việt nam|ngâm|người lao động|người mỹ|ngỡ|ngựa|nh1|nhà táo|nhâm thân|nhảy|nicaragua|nice|nishikori|niềm|no|nordstrom|nusra|nvl|nxb|nxb hội nhà|núi|oecd|ohlins|olympic rio|omaha|open|osama bin laden|outlander sport|p # poseidon|p bến nghé|pa|pacific crystal|panamera|pandora|parkson hùng vương|pboc|pc47|pele|phong nha|photo|pháp vân|phòng pc45|phòng tn|phó chánh thanh|phó chánh văn|phó tổng cục|phó đô|phù yên|phú bình|phú châu|phú cường|phú lương|phú thuận|phú xuân|phú đông|phúc châu|phương bắc|phước hòa|phổ quang|platinum|play|politico|praha|pv dân việt|pv vietnamnet|q hải châu|qbv|ql6|qn|quanh|quochoi|quy|quyết thắng|quên|quảng trạch|quảng trực|quầy|quỳnh nhai|qđ bct|rajasthan|ranger|rappler|ree|rhodes|rio de janeiro|rm|rock|rom|rossoneri|royal khmer airlines|ruby|rò|rạch chiếc|rắc|rằng|rối|sam|samsung display|samurai|san diego|san siro|sao paulo|saostar|sapporo|sawaco|sbs|scarborough|sec|sedan|selangor|seongju|sepang|sgk|shanghai sipg|showbiz|shs|siberia|siết|skylight|sl|sl nghệ an|slovenia|sm|sms|so|sohu|somali|south china morning post|spacex|spf|split|stanford|stop|sukhoi su #|sun|swansea city|symantec|sênh|sóng thần|sông lam nghệ an|sơn dung|sầm sơn|sập|sở gdđt hà nội|sở gtvt tp cần thơ|sở khoa|sở quy|sở tnmt|sở vhtt|sở vhtt hà nội|sửng sốt|t # armata|tabqa|tam hiệp|tam kỳ|tam nông|tam phú|tam quan|tam đường|tan|tand tp|tand tp cần thơ|tanf|tango|tb|tedi|thai|thanh đa|the face vietnam|theo ap|theo bộ tài|theo dailymail|theo gia|theo gs|theo guardian|theo hlv|theo kcna|theo khám|theo national interest|theo new york times|theo ngôi sao|theo p v|theo sina|theo telegraph|theo thiếu|theo thời|theo ubnd|theo washington post|theo điều|theo ủy|thi thpt|ths bs|thuộc|thành cổ|thành thành công|thái thụy|thái tuế|thám|tháp chàm|tháp trump|thân hoa thượng hải|thép|thêm|thông|thận|thẳng|thể|thể công|thỉnh|thủ dầu một|thủ đô|thủy mộc|time|times|tin|titanium|tiên du|tiềm|tmcp sài gòn|tnhh mía|tnhh một|tnhh nhà|tnhh đầu|tnhs|tnmt|toa|tow|tp cà mau|tp hội an|tp mỹ tho|tp thái nguyên|tp thủ dầu một|treo|triều khúc|triều tiên kcna|triệu sơn|trung kính|trung liệt|trung phi|trung yên|trung á|truyền|trà cổ|tràng tiền|trò trám|tròn|trường cao|trường chính|trường phổ|trường sĩ|trường thcs|trường thpt phan đình phùng|trường thọ|trường đh kinh|trường đh quốc|trưởng ban dân|trưởng ban kinh|trưởng phòng|trưởng văn|trần phú|trốn|trụ|tt bca|ttcn|ttg|ttxh|ttxvn các|ttxvn sau|ttxvn thông|ttxvn trước|ttđb|tucson|tung|tuy hòa|tuy phước|twice|typhoon|tàu hủ|tàu uss|tán|tâm đức|tân an|tân bộ|tân hiệp hưng|tân lợi|tân tạo a|tây london|tây nam bộ|tây thái bình dương|tây á|tây âu|tương mai|tại đại|tảng|tệ|tổng liên|tờ marca|tự|u # new zealand|u # pháp|u15|u15 đài bắc trung hoa|u16 việt nam|u18|u20 saudi arabia|u20 zambia|u21 anh|u23 châu á|u23 hàn quốc|ub thường|ubcknn|ubtvqh14|udeid|unfpa|united|united airlines|urenco|us open|usb c|uss nimitz|uss zumwalt|v twin|vasco|vasep|vay|vbf|vcg|vck u20|vck world cup|versailles|vfc|vh tt dl|vhttdl|vi|video chelsea|vietinbank|viglacera|villarreal|vinacapital|vinasun|vingroup|viral fest asia|vivo|việc mỹ|việc triều tiên|viện dinh|viện phan châu trinh|việt nam hà lan|việt thống|việt trung|vksnd tp hcm|vneconomy|vnmedia|vnpt vinaphone|vogue|vov đông bắc|vpop|vr|vsd|vtv bình điền long an|vtvcab|vây|vía thần tài|vĩnh châu|vĩnh lộc|vĩnh phước|vĩnh tuy|vĩnh yên|vũ hán|vũ phạm hàm|vướng|vượng lộc|vạn ninh|vỉa|vị hlv|vị xuyên|vỡ|wageningen|wagon r stingray|warsaw|washington d c|wbo|wef asean|westminster|windows phone|wisconsin|xa la|xbox|xdcb|xen|xiaomi redmi note|xinhua|xklđ|xuân phương|xviii|xxi|xà|xâm|xích|xóm|xô|xô viết nghệ tĩnh|xưa|yale|yamaha|yamaha exciter|yuri|yzf r3|yên sở|á châu|ý yên|đem|đh bắc kinh|đh kinh|đh sư|đh đà nẵng|đhqg tp hcm|đoàn thanh|đoàn tncs hồ chí minh|đt tp hcm|đt u22 việt nam|đun|đuống|đành|đình luật|đô|đô thành|đông cuông|đông hà|đông syria|đông tây|đăk bla|đại dương|đại hưng|đại sư|đại xuân|đạp|đảng nhân|đảng xã|đầy|đắk hà|đế|đỏ|đốt|đồn|đồng|đồng khởi|đồng văn|đồng văn cống|đụng|đức phổ|đức quốc|ả rập thống|ảnh nguyễn tân|ớt
-24: a #|a4|abc|adcc|afc champions league|afc cup|aff|agm #|agribank lào cai|ajax amsterdam|amg|amoled|an sương|anderlecht|angola|apg|ar|arf|arizona|arleigh burke|armenia|arập|athens|aud|australian open|avdiyivka|b # lancer|baku|baltops|ban cán|ban kỷ|ban nội|ban qlda|baodatviet|bayern munich|besiktas|bgk|bhutan|bia|bigbb plus|birmingham|biển hoa đông|blđ|bolivia|borussia dortmund|boston|brembo|bst|busan|buôn đôn|buông|bv thận hà nội|bv thể|bvhttdl tcdl|bvmt|bvsc|bvtv|bà đen|báo công|báo nhân dân|báo điện|bát|bãi cháy|bão|bình dân|bình hòa|bình thủy|bù|búp|bđn|bản việt|bảo lộc|bắc biển đông|bắc quang|bắc trung|bắc tây bắc|bến lức|bối|bồ lý|bộ luật hình|bộ thống|bộ tn|bộ tổng|bờ tây|c nam bộ|c phía đông bắc bộ|c tây nguyên|c đà nẵng|c03|c46|cagayan de oro|cambridge|camp nou|capitaland|caribe|cbiz|cchc|channel|chevrolet|chevrolet spark|chicharito|china eximbank|chiêm hóa|chu lai|chuối|chuột|chán|châu phi|chăn|chư pah|chư păh|chương tử di|chạm|chạp|chẩn|chợ lớn|chừng|cic|cnc|cologne|congo|connecticut|cp tập|cpp|crotone|csb|csis|ct ttg|ctg|cun|cup|cvn #|cát|côn minh|côn sơn|cúp liên|cản|cảng sài gòn|cầu diễn|cầu giẽ|cầu treo|cục di|cục khảo|cục kiểm|cục thi|cục thú|cục xuất|cửa lò|cửa nam|cửa đại|cự giải|cực|cựu thủ|decima|deloitte việt nam|disney|diễn bích|dn việt nam|dohc|dup|dám|dương hòa|dải|ea uy|ebd|ecb|ecmo|eibar|eternalblue|ethiopia|eur|ev|exciter|express|facebooker|farc|fc|fe|financial times|flickr|fna|ford ecosport|fpt software|freiburg|fsa|fsb|galaxy s7|gan|gdmn|georgia|gia nghĩa|gian|gianh|gio linh|gió đông bắc|giảng|giấu|gm|gmt|gna|golan|goldman sachs|google pixel|grab việt nam|grabshare|grammy|gru|gđvn|gợi|gừng|h đăk hà|hawk|hc|hcv sea games|hdr|hezbollah|hh|highlander|hiện cơ|hktt|hng|homecoming|honda cbr250rr|honda cr v|hongkong|houthi|hoàng quốc việt|hq #|hsg|hsx|ht|huawei|huyndai|hà huy tập|hàm chính|hàm thuận bắc|hàn mặc tử|hàng châu|hàng muối|hòa minh|hòa phát dung quất|hòn|hđba lhq|hđnd tp đà nẵng|hđqt công|hđtv|hưng nghiệp formosa hà tĩnh|hạt kiểm|hải hà|hải hậu|hẹn|hẻm|hồ bắc|hồ chí minh|hỗn|hội hồi|hội lim|iata|ib|intel isef|inter|iot|irgc|isis|ita|jcs|jetro|johor|k #|ka #|kbc|kem|kh đt|khoang|khu quản|khuyến lương|khâm thiên|kim tân|kim đồng|king power|kitco|kiếp|kiểm|krông ana|kt xh|ktm duke|kéo|kêu|kì|kế|kỳ|la habana|lam sơn|leipzig|leningrad|lgbt|lhp|lisbon|liền|loa|lockheed martin|lotte|lts|luật du|luật giao|luật giáo|luật ngân|luật nhà|luật tố|luật xây|luật đường|lí|lđbđ việt nam|lđlđ|lđlđ thành|lương sơn|lạ|lạc sơn|lắng|lộc hà|m3|macau|mach|made|mandarin garden|manhattan|marseille|massachusetts|mb24 hà nội|meko|minya|miss universe|miền bắc|miệng|mk|mn|mokpo|montenegro|moto z2 play|mpv|mrt23|mtv|muay thái|multistrada|munich|mwc|mía|mù cang chải|mùa đông|mũi|mận|mắc|mỏ|mộ|một trung quốc|mực|mỹ an|mỹ nga|nam biển đông|nam cực|nam du|nam kỳ khởi nghĩa|nam tư|nam á|nani|nd|new jersey|nga sơn|nghỉ|nguyên bộ|nguyễn hữu cảnh|nguyễn xí|ngã tư sở|ngăn|nhi đồng|nhiêu lộc|nhk|nhân chính|nhân dân|nhóm pv|nhật việt|nhẹ|nhịp|nikkei|nimitz|nissan navara|nk|novaland|novartis|ntbd|nuri|nút|năm du|nền cộng|nối|nữ mc|obamacare|ogc|okinoshima|oxford|p # orion|pac|panasonic|paraguay|pccc tp hcm|pci|petersburg|phanh|phi|phát|phía tây bắc bộ|phòng cshs|phòng gd đt|phòng kỹ|phòng nội|phòng tài|phóng|phù|phù lỗ|phú an|phú lâm|phú ninh|phú sơn|phú tân|phú xuyên|phúc khánh|phước sơn|phụng châu|pin|pirates|pk kq|plo|plx|pp17|prague|ptnt bình định|pv báo gia|pv báo giao|pv báo lao động|pvc kbc|pvtex|pwc|qatar airways|qltt|quan hoa|quang bình|quang trung|quen|quà|quán sứ|quê|quý châu|quảng an|quảng xương|quận hai bà trưng|quỳ châu|quỷ đỏ|quỹ bog|r #|range rover|raqa|reatimes|rocker nguyễn|rolex|rác|rô|rùa|rồng|rộ|s8 plus|sahara|sau tết|sd|settings|shayrat|show|sicily|sinai|sing|sky|sme|sochi|sohc|spider|stuttgart|sukhoi|sukhoi #|sông ba hạ|sông mã|sơn dương|sưu|sạt|sở du|sở gdđt|sở hạ|sở lđ tb|sở nn ptnt|sửa|t2|tajikistan|tel aviv|thanh miện|thanh oai|thcs ninh xá|the face việt nam|theo bloomberg|theo business insider|theo báo|theo cơ|theo daily star|theo giám|theo hiệp|theo ngôi|theo quyết|theo rt|theo ttxvn|theo yonhap|thu bồn|thuở|thái bình|thái học|thái sơn bắc|thùng|thạc|thế giới di động|thốt nốt|thụy khuê|tigris|tin hot|tiên tiên|tiếu|tl|tn mt|tochka u|toyota v league|tp bắc ninh|tp cẩm phả|tp hòa bình|tp nam định|tp phan thiết|tp quy nhơn|tp quảng ngãi|tp tây ninh|tp đông hà|tra|tre việt|trithucthoidai|triết|trung mỹ|trung nam|trung nguyên|trà giang|tràng an|trâm anh|trên facebook|trùm|trường đh bách|trường đh sư|trưởng ban chỉ|trảng bom|trắc|tt byt|tt hà nội|ttcp|ttip|ttxvn chủ|ttxvn đây|tuyên hóa|tuyền lâm|tàng|tày|tân hoa xã|tân kiên|tân sơn|tân thuận|tân triều|tân trụ|tây|tây giang|tây mosul|tây tạng|tây đô|tại công|tắm|tặng|tết nguyên tiêu|tổng cục|tổng lđlđ việt nam|tờ daily mail|u # argentina|u # world cup|u đôm xay|u15 myanmar|u17|u17 pvf|u20 costa rica|u20 iran|u20 italy|u20 mỹ|u20 thế|u22 indonesia|ubkt trung|ubnd q|ubnd tp huế|ubnd tp hồ chí minh|unicef|unilever|uss coronado|uzbekistan|v4|vdb|vib|vienna|vientiane|vinamilk|viwaco|viêng chăn|việc tổng|việt tiệp|việt yên|vladivostok|vn30|vncert|voi phục|volga|volvo|vov miền trung|vov đbscl|vpa|vws|vĩnh tường|vả|vẫn|vẽ|vịnh xuân quyền|vụ quản|vụ tổ|washington dc|wave|wsj|x #|xanh pôn|xl|xnk|xuân thủy|xuân đỉnh|xv|xóa|xôn|xơ|xả|xảy|xế|yamaha nvx|yangon|yokohama|yên bình|yên châu|zizou|zumwalt|ám|âu cơ|ô chợ dừa|ôm|đa thông|đh y|đinh bộ lĩnh|đinh tiên hoàng|đoàn|đoàn ttvn|đoàn việt nam|đt chile|đt jordan|đtdđ|đu|đình viên|đích|đòn|đôla|đông aleppo|đông dương|đăk hring|đăk hrinh|đăk nông|đại|đại quan|đảng bảo|đảng lao|đầm hà|đắk mil|đề gi|đồng cương|đồng lương|đồng xuân|đồng đăng|đỗ|đội csgt công|đội quản|đội ttgt|đức thọ|сирии|сша|ả|ấm|ở mỹ|ừ
-27: a2|abc news|aces|afc|aiib|amaq|amsterdam|an huy|an lão|an đông|android auto|anfield|antt|app store|apple carplay|apple watch|arv|asean eu|atgt quốc|audi a8|b3|bay|bentley|bftvvnv x|bhn|bid|big c|bigbb|bilbao|bixby|biển ngọc|biển nhật bản|bltths|borei|borough|bql|bsc|bsr|btr #|bulava|buôn hồ|buồn|bv chợ rẫy|bv việt đức|bvđk hòa bình|báo lao động|bát xát|bình an|bình lợi|bình nguyên|bình phú|bình sơn|bạo|bản|bảo việt|bật|bắc hưng hải|bắc ireland|bắc triều tiên|bắc trung bộ|bến cát|bệnh nhiệt|bố trạch|bỗng|bộ công an|bộ luật|bộ lđtbxh|bộ quy|bộ tn mt|bờ biển ngà|c land|cam lộ|cao nhân|carrington|catalan|catalunya|catp|cbs|cctv|cd|champs elysees|chechnya|chemroad journey|chiếm|chiết giang|chlb đức|chà và|chênh|chính|chó|chùa hương|chương dương|chả|chấm|chấp|chậm|chặng|chỗ|chợ gạo|chợ đồn|chữa|clb hải phòng|cmc|coi|comex new york|commercial bank|costa rica|ctcp|cty tnhh mtv nam triệu|cty tnhh đại nguyên dương|cv|cvt|cx #|các dn|cô tô|côn đảo|cúp c1|cường hưng|cầu ông lãnh|cẩm phả|cẩm sơn|cập|cột|cục csgt|cục thuế|cục thuế tp hcm|cục văn|cục y|cựu giám|dc|deir|df #|diario gol|djibouti|dn fdi|donetsk|dong da branch|ducati multistrada|duy xuyên|dvd|dành|dáng|dãy|dạo|dạy|dầu giây|dị|dừng|dữ|euphrates|eurozone|evfta|eximbank|exynos|fanpage|fedex|festival di|fiji|fiorentina|fitzgerald|fn|ford việt nam|fpts|fukuoka|full hd|g #|ga hà nội|gala|gao|gdtx|ghana|gia lai|giang tô|giáp bát|gió tây nam|giúp|giải báo|giải phóng|glee|gmd|goblin|greenland|gx|gạo|gắn|haiti|halle|hamas|hanoi|hcđ|hd|hdbank|hi|hilux|hiếm|hiếp|hoa đông|homepod|honda việt nam|honolulu|hot|hoàng gia|hoàng gia phát|hoàng liệt|hoảng|hp|hsbc|hsdt|htc u11|huyết|hvg|hyundai thành công|hyundai tucson|hà hồ|hà tiên|hàm tân|hòa liên|hòa phú|hùm|hđnd tp hcm|hđnd tp hà nội|hđqt ngân|hđqt sacombank|hưng thịnh|hương trà|hạng|hải hòa|hải lăng|hải nam|họp|hố|hồ hoàn kiếm|hồ nam|hồng bàng|hồng lĩnh|hộ|hữu lũng|icao|icbvvnvx126|iceland|idlib|independent|industry|iphone|istanbul|ivf|jeju|k league classic|kalibr|kashmir|khen|khoa báo|khoai|khoáng|khá|khách|khám phá|kinh bắc|kinh đông|kiêng|kiến xương|kn|kn #|koke|krông pắk|ký|lamborghini huracan|lanao del sur|las vegas|latakia|legacy|lenovo|liberty walk|liên hợp|liệt|long khánh|los blancos|luxembourg|luật bhyt|luật biển|luật báo|luật cảnh|luật phòng|luật thuế|luật trách|luật trẻ|luật đấu|lính|lăng cha cả|lũ|lương thế vinh|lọc|lỗ|lực|mai chí thọ|maldives|maritime bank|maryland|masan|matxcơva|mazda cx #|mb|mb24|mb24 đắk lắk|mda|mecca|mekong|melbourne|metro|minh phú|minnesota|miss teen|miếng|montreal|morocco|mrt|mwg|máu|mây|mê linh|mệt|mỹ hàn|mỹ trung|nacho|nam giang|nam đồng|navara|nem|new south wales|newcastle|news|ngang|nghi hoa|nghi sơn|nghịch|ngoại thương việt nam|nguyễn du|nguyễn thị minh khai|ngày báo|ngày chiến|ngõ|người nhện|người phát|ngọc hồi|ngọc lặc|nhs|nhà vua|như|như pháp luật tp hcm|nhược|nhấp|nhật|nhổn|nis|nissan x trail|nước|nấu|nặng|odebrecht|ohio|oppo|oracle|p11|paris saint germain|patriot|pennsylvania|petrobras|peugeot|pg|phan bội châu|phan huy ích|phe|phong phú hà nam|phong điền|phí|phòng bầu|phòng csđt|phòng quản|phó giáo|phó thống|phó viện|phùng hưng|phú hòa|phú lộc|phước an|phước tân|phạm ngũ lão|phục|phụng thượng|phủ chủ|phủ lý|pl|porto|powerball|ps|psy|pv infonet|pv thanh niên|pvd|pvv|q phú nhuận|q thủ đức|q tân bình|q10|qq|qua tk|qualcomm snapdragon|quy hậu|quy nhơn|quãng|quảng châu|quảng sơn|quế sơn|quỳ hợp|quỳnh lưu|quỹ bảo|quỹ tiền|rb leipzig|reading|redmi note|rem|resorts world manila|richter|rio|rodong sinmun|răng|rạch tôm|rắn|rồng thăng long|rời|rủi|sa|sabeco|saigon co|schalke|se|seal|senegal|senkaku|serratia|sevastopol|shanghaiist|shiite|shikin|siemens|skull island|sm #|sm # block iia|smart fortwo|smartphone|sohr|sporting lisbon|spurs|st petersburg|stoke|stoke city|subaru|surface pro|svđ thống nhất|sxh|sái|sát|sâu|sóc|sông cầu|sông đà|sđt|sơn đoòng|sơn đông|sếp|sốt|sớm|sở công|sở gd đt tp hcm|sở kh|sở vh|sở vh tt|sứ|t3|tac|than|thanh nhàn|thanh xuân nam|the guardian|the mummy|the rock|the voice kids|theo ban|theo bbc|theo doji|theo nghị|theo pgs ts|theo phó thủ|theo thượng|theo thủ|theo trithuctre|theo đb|theo đại|thrones|ths|thành công|thác bà|tháp|thâm quyến|thói|thăng bình|thảo điền sapphire|thắng lợi|thịnh liệt|thọ xuân|times square|timor leste|tiên lãng|tiền|tiệc|tiệm|tiện|tkv|tmcp công thương việt nam|tmv|tncn|tng thái nguyên|tnhh nhã khắc lâm|torino|touch id|toyota highlander|tp bảo lộc|tp hà tĩnh|tp hạ long|tp kon tum|tp long xuyên|tp lào cai|tp pleiku|tp sóc trăng|tp tuy hòa|tp uông bí|tp vũng tàu|trade|trai|tran quang khai|transformers|tri|triều quân|trung sơn|trung tự|trông|trùng khánh|trường đh công|trưởng cơ|trạm y|trắng|trộn|trứng|trực tiếp|tsdđ|tt huế|ttck|ttks|ttxvn ngày|ttxvn tại|ttxvn ông|tu|tui|tunisia|tuy an|tuyển việt nam|tx|type #|tánh linh|tân hoa|tân phong|tân tiến|tân tạo|tân yên|tây bắc bộ|tích|tòa phúc|tóc|tô lịch|tư nghĩa|tương dương|tại bệnh|tại hà nội|tại mỹ|tại tp hcm|tại trung quốc|tại đây|tết nguyên đán|tố ny|tổng biên|tổng lãnh|tổng lđlđvn|tớ|tới|tục|tủ|u17 hagl|u20 bồ đào nha|u20 guinea|u20 mexico|u21 tây ban nha|u23 thái lan|u50|uav|ubkt|ubnd hà nội|ubnd tp cần thơ|ubnd tp nguyễn đức|upcom index|usb type c|usda|uss dewey|uông bí|v6|vama|vbiz|vck|vec|venice|vic|vicente calderon|vietgap|vietjet air|vietnam idol kids|vietnamnet newspaper|vii|viêm|viễn đông|viện chiến|viện hàn|viện kỹ|việt nam hoa kỳ|việt nam lào|vksnd tối|vn30 index|vnr|voi|vp3|vpbank|vpcp|vsattp|vtv6|vành khăn|váy|vân nam|vân đồn|vâng|vóc|văn lãng|vĩ bắc|vĩnh cửu|vạn hương|vải|vịnh|vỏ|vụ giáo|vụ kế|w|wall street journal|website|wembley|wifi|wikipedia|windows xp|wti|wwdc|x trail|xuân đinh dậu|xuống|xx|xy ri|xót|xô viết|xăng|y #|y hà nội|ypg|yên hòa|yên phong|z|zambia|zor|à|á âu|á đông|án|ân thi|đan phượng|đen|đh bách|đhqg hà nội|đhđcđ|điếu ngư|điểm break|đkkd|đt anh|đt u23 việt nam|đài bắc|đâm|đòi|đông bắc á|đông hòa|đăk lăk|đạ huoai|đại kim|đại lãnh|đại từ|đập|đậu|đắk g long|đồng hới|đồng usd|đức bà|ấn độ dương|ốc|ồ|ờ
-30: a00|a01|a1|acb|acx crystal|adb|aegis|al bab|alaves|algeria|an bình|an phú|an định|anh quốc|anh sơn|appf|arab thống|as monaco|atvstp|ba bò|baghdad|ban atgt|ban dân|ban tuyên|bhl|bhs|bi|bitcoin|biển đen|biện|blv|bologna|brent|brunei|buakaw|burnley|business insider|bv nhi|bà triệu|bài|bày|báo gia|báo vietnamnet|bình điền|bùi viện|bạc|bảo tín|bầy|bắc|bắc hà|bắc phi|bến nghé|bọn|bổ|bộ kh đt|bộ khoa|bộ vh tt dl|bờ|bực|cao lãnh|catp hà nội|cbcs|choáng|chuyên|chuỗi|chánh thanh|chùm|chư sê|chất|chết|chụp|city|civic|clb hagl|clb hà nội|cnbc|cnlđ|coc|confeds cup|cp đầu|croatia|csgt công|cuốn|cáo|công|cúp nhà|cđv hải phòng|cưới|cảm|cấu|cầu london|cẩm khê|cỗ|cờ|cục an|cục chống|cục dự|cục đường|cựu tổng|dao|diễn|doosan|dây|dùng|dạ|dệt|dịp|dọc|e5|ebola|ecuador|esop|fbnv|fellaini|fifa u20 world cup|ford ranger|formosa hà tĩnh|foxconn|frankfurt|furious|g dragon|g t|game|ghen|ghế|gia định|gita|giành|giáng|giáo|giây|giảng võ|grenfell tower|guam|guardian|guinea|góp|ha gl|hag|hai|hama|hcb|hermes|hms|hn|homs|honda city|honda sh|horea|hotline|hoàn cầu|hoàng hoa thám|hoàng su phì|hoàng văn thụ|hoằng hóa|hpg|hung|hvn|hybrid|hàng bông|hàng đẫy|hòa vang|hải vân|hẳn|họa|hồ tây|hồng lâu mộng|hội liên|hộp|hữu bằng|imf|innova|ipo|ipu|iq|it|ix|izumo|khai|khmer|khoa hồi|khtn|khói|khẩn|khẩu|khổ|kim sơn|kim thành|kiến thụy|kong|kt|kuala lumpur|kyodo|kèm|kích|kịch tp hcm|l #|league cup|liga|linh đàm|litva|liên việt|liêu ninh|long hồ|luật bảo|luật quy|luật thủy|láng hạ|lãi|lò|lĩnh|lạch tray|lựa|madrid open|mali|man|manchester city|maroc|masters|miami|minh tân|mong|ms|msn|mt #|mw|mátxcơva|mật|mắt|mộc|mỹ latinh|nafta|nam philippines|nam sudan|napoli|national interest|nbc|nepal|new delhi|nga mỹ|nghi tàm|nghĩa đàn|nguyễn xiển|ngã|người việt|người việt nam|ngủ|nhm|nhà xanh|nhơn trạch|nhơn đức|nike|ninh sở|ninh xá|nougat|ntm|nvx|nào|này|nêu|nđ|nđt|nỗ|okinawa|oman|organic|p #|p v|panama|pecc|phnom penh|phá|phán|phòng csgt công|phó chánh|phó hiệu|phó vụ|phú hữu|phú mỹ hưng|phú vang|phương tây|phước bình|phường|phố|phủ|pleiku|ppp|pr|pukguksong #|pv tiền phong|q bình tân|q gò vấp|qcg|ql1|qsmt|qualcomm|quái|quảng long|quảng tây|quốc|quốc tử giám|r|ram|rcep|red bull|renault|robot|roma|ron|ronaldinho|ros|rotterdam|rpg #|rừng|sab|samsung galaxy s8|sanatech khánh hòa|sapa|say|sbt|set|shb|silicon|sir|siri|sky sports|snapchat|som|spider man|sri lanka|ssi|stockholm|sulli|sxkd|sài|sài gòn fc|sàn|sách|sình|sút|sẵn|sở công thương|sở tt|sự|t ara|t4|ta|tam bình|tasigna|tass|taxi|tc|techcombank|telegraph|thaco|the kop|the new york times|theo bs|theo gđvn|theo sputnik|theo thời đại|theo tổng|theo vtv|thiên sơn|thiên thanh|thiên trường|thiệt|thx|thách|thâm|thích|thông nông|thúc|thăm|thảm|thằng|tiên sa|tiếc|tn|tndn|tnhh mtv|tnhh thương|tomahawk|tp buôn ma thuột|tp móng cái|tp tam kỳ|tp đà lạt|trailer|tripoli|trung hòa|trung lương|trách|trích|trăn|trường đh y|trưởng ban tuyên|trưởng ban tổ|trồng|trộm|trừ|ts bs|ttxvn phát|táo môi|tân lạc|tân minh|tân thanh|tân vũ|tây du ký|túi|tđc|tầng|tết đoan ngọ|tổng thanh|tử|u|u20 uruguay|u20 vanuatu|u21|ubnd thành|ubtvqh|unclos|uv|v12|van|var|vatican|victoria s secret|vietnamobile|viettinbank|viii|vinafood|việt nam nhật bản|vncb|vne|vé|vĩnh tân|vườn quốc|vấn|vịnh hạ long|vụ pháp|white hart lane|wi fi|world cup u20|x quang|xhcn|xiii|xong|xuân lộc|yoga|yên lạc|yếu|zalo|zika|zircon|đh quốc|điện|điện biên đông|điện bàn|điện elysee|điện quang|đkvđ|đoan hùng|đt bồ đào nha|đt đức|đua|đài|đình vũ|đô lương|đông xuân|đại tây dương|đất việt|đất đỏ|đền|đền trần|địa|định hóa|đổ|đội cảnh|động|đột|đợi|ống|ứng hòa
-33: address|aff cup|al jazeera|alaska|alibaba|arab saudi|as|asia s next top model|astana|at|atp|b bình dương|b1|b2|ba son|ban kinh|big bang|biết|biệt|bluetooth|bnews|bournemouth|bphone|bt|báo giao|báo người lao động|báo thanh niên|báo vietnamnet số|bình giang|bđ|bạch mai|bạch đằng|bắc cực|bắc nam|bắc trà my|bộ an|bộ nnptnt|bộ thương|bộ vhtt|c các|c khu|cam ranh|can|caribbean|cheonan|chevrolet trax|chi pu|chicago|cháy|chân|chơi|chợ|co2|crimea|csđt bộ công|cát hải|cân|cúp quốc|cười|cạnh|cấm|cầm|cồng|cộng hòa|cục chăn|cục cảnh|cục hải|cục ntbd|cục viễn|cục đăng|d01|deir ezzor|diff|diên khánh|dj|do thái|duyên hải|dân trí|dược|dễ|dự|ec|eln|email|epc|espn|estonia|etihad|fa|fast|fda|festival|fta|gas|gd đt|giấc|goal|gplx|gps|gtb|gv|góc|gọi|hai thủ|harvard|hessen|hmas ballarat|honda civic|hoài nhơn|hoài đức|hoàng minh giám|hoàng sa|hoành|hull|hungary|hyundai grand|hát|hé|hòa phát|hương sơn|hạn|hải châu|hồ gươm|hồng kông|hội hữu|hội nông|hủy|intel|j #|jerusalem|k league|kazakhstan|kcb bhyt|kenya|khuôn|khxh|khẳng|khủng|kia|kilo|kim liên|kiên lương|ktnn|kts|kênh|kỳ anh|la khê|latvia|lb nga|lcd|leo|lg|lg g6|ligue|lrem|luật đất|luật đầu|lái|lãnh|lão|lòng|lý thường kiệt|lạm|lẽ|lớn|lớp|manchester arena|mazda6|mclaren|mercedes benz|mi #|middlesbrough|minsk|miền đông|mp|mr đàm|mttq|mái|máy tơ|mâm|móng|môn|mông|mường thanh|mặt trăng|mộc châu|netflix|nghi lộc|nghi xuân|nguyễn|nguyễn tất thành|nguồn sina|ngũ hành sơn|ngọn|ngữ văn|nhi trung|nhiếp|nhà quốc|nhánh|nhân hòa|nhì|nhấn|nhất|nigeria|ninh kiều|nlđ|nn|nole|note|nét|núi thành|năm apec|năm cam|nắm|nợ|online|osaka|palmyra|pc67|peru|petrolimex|phan thiết|phiếu|phòng gd|phòng giáo|phòng thương|phúc kiến|phúc lâm|phúc thọ|pvc|q bình thạnh|q h|qh13|ql|ql1a|quần|quế phong|quốc cơ|qđ ubnd|riyadh|rolls royce|rome masters|rút|rạng|rửa|scic|scmp|slovakia|snsd|stb|sun world ba na hills|sunni|super bowl|suối tiên|sv|swansea|sydney|sóng|sơ|sở gd đt|sở gtvt hà nội|sở gtvt tp hcm|sở kiều|sở kế|sở thông|sở tn mt|sở tư|t ư mttq việt nam|t ư đảng|takata|tand cấp|tand tối|tao|texas|tha|thanh chương|the remix|theo afp|theo cnn|theo công|theo dân|theo thứ|theo ts|thoát|thpt phan đình phùng|thung|thuận thành|thái sơn nam|thường|thấy|thể thao việt nam|thủ thiêm|thủy xuân|toyota camry|toyota fortuner|toyota việt nam|toyota yaris|tp hải dương|tp marawi|tp nha trang|tpbank|triệt|tronie|trung bộ|trường hải|trường thpt|trường tiểu|trường trung|trại|tsn|tthc|ttvn|ttxvn trong|turin|tuy đức|tuổi trẻ|type|tân hiệp|tân lập|tân uyên|tóm|tôm|tôn|tĩnh gia|tập đoàn vàng|tứ xuyên|u15 việt nam|u20 italia|u20 nhật bản|u20 đức|u21 đức|u22|ubnd tp hải phòng|ubnd tphcm|uefa|ufc|unesco|ung|va|vat|vck u20 world cup|vietjet|vietnam s next top model|vip|virginia|viện huyết|việt nhật|việt trì|vnm|volkswagen|vpf|vtv cup|vết|wagon r|wales|wef|weibo|wolfsburg|wto|xa|xem clip|xã đàn|xúc|xổ|yaris|yokosuka|yên mỹ|yên sơn|ôi|đa phước|đoàn luật|đtvn|đàn|đá|đâu|đón|đông âu|đăk hà|đạm ninh bình|đấu|đầm sen|đặt|để|ả rập|ả rập xê út|ở việt nam|ủng
-36: acv|agribank|aids|as roma|atgt|ba đồn|bali|ban giám|bangladesh|bank|bidv|biến|bloomberg|boeing|btv|bv đa|bvđk|bxh|bãi|bình xuyên|bắc từ liêm|bến thành|bộ lao|bộ lđ tb|bộ nn ptnt|bộ vh tt|ca|ca ta|cardiff|chdcnd triều tiên|chi tiết|châu thành|chúa|chăm|chờ|chứ|clb tp hcm|cmnd|cn|cqđt|crystal palace|ct|các tiểu|cát bà|căn|cường đô|cần giờ|cắt|cụm|dailymail|dnnn|doc|donbass|dubai|dung quất|dĩ|dĩ an|dưa|dường|f|f1|fan|fb|flc|forbes|fox news|gcc|geneva|gia viễn|giả|giữ|grand|grenfell|gs ts|gtgt|ha gia lai|hcv|hnx|hnx index|honduras|hoàng anh gia lai|hull city|hòa lạc|hôn|hđnd tp|hương canh|hạm|hải an|hết|hỏa|hội nhà|ii|in|infonet|inter milan|ireland|kabul|kcn|kh #|khoảnh|khu|khảo|kia morning|kim mã|kiểu|kremlin|kịch|kỳ sơn|lao động|liên chiểu|liên hiệp quốc|loài|loạt|luật hỗ|luật quản|làn|làng|lên|lạch huyện|lạnh|lối|lục ngạn|malaga|marca|mazda3|mhbs|miếu môn|mày|mâu|mô|mặt trời|mẹo|na uy|nam triệu|nam trung yên|nam trà my|nam đàn|nasa|nasdaq|nghề|nguyễn trãi|người đưa tin|ngưỡng|ngắm|nhập|nhật tân|nhớ|nissan|nq|nq cp|nv|nvcc|nóng|năm|nắng|nền|nổ|oneplus|palestine|pc|pc45|phòng csgt|phó cục|phó tổng giám|phù cát|phú mỹ|phạt|phẫu|phối|phổ|pro|pvf|quay|quảng đông|quỹ bhyt|qđ|ramadan|rau|romania|rome|rt|s8|sai|san francisco|scud|seattle|serbia|serie a|sh|somalia|sport|st|sudan|suy|suzuki wagon r|sốc|sở gd đt hà nội|sở nội|sợ|tand tp hcm|tand tp hà nội|tbn|tdtt|thanh khê|the|theo chủ|theo daily mail|theo vne|thua|thuyền|thuận an|thuốc|thái nguyên|thì|thú|thưa|thường tín|thường xuân|thạch hà|thạch thất|thất|thần tài|thử|tnhh đại nguyên dương|tp huế|tp thanh hóa|tp vinh|tp yên bái|triều|trung hoa|truy|trâu|trường mầm|trưởng ban|trợ|ttgt|ttxvn theo|tu #|tvb|tái|táo|tân kỳ|tân tổng|tại hội|tại việt nam|tạm|tận|tỉ|tỉnh|tọa|u19|u20 hàn quốc|u20 venezuela|ubtư mttq việt nam|upcom|upu|uruguay|usb|v8|vamc|vcb|vertu|vinachem|vinaphone|viện khoa|viện ksnd|vtc|vtc news|vàng|văn miếu|vđqg|vườn|vượt|washington post|wb|west ham|who|wonder woman|xanh|xe|xem|xi|xskt cần thơ|xuất|xí|xếp|yên nghĩa|yên thành|ôtô|ý|đau|đoàn chủ|đài tiếng|đài truyền|đèn|đông bắc|đông ukraine|đông á|đại lộc|đại nguyên dương|đảo|đọc|đồn biên|đứa
-39: abs|adn|aleppo|amazon|an dương|ankara|ba vì|baltic|bangkok|benfica|berlin|bhxh việt nam|bulgaria|bundesliga|bà rịa vũng tàu|bánh|báo tin tức|bình dương|bđs|bầu|bắc đại tây dương|bố|bồ|bộ chỉ|bộ gdđt|bộ kh|bộ vhttdl|bữa|c nhiệt|c1|camera|cameroon|can lộc|cand|chuyện|chào|chương mỹ|chạy|chế|chọn|chốt|chợ rẫy|cntt|confed cup|cpi|cty|czech|cánh|cát lái|công thương|căng|cơn|cải|cổng|cục hàng|cục xúc|cục điều|cứu|cửa|diễn châu|ducati|dàn|dấu|dẫn|dẫu|dựa|emirates|fa cup|fortuner|fpt|galaxy note|gangwon|getty images|gia lâm|gpmb|grabbike|grand slam|gtvt|gã|gói|gửi|hawaii|hiện|hiện công|htc|hyundai|hàn|hòa minzy|hùng vương|hương khê|hạ|hạt|hậu giang|hắn|hội|iii|iv|jakarta|kcb|kcna|khung|kiev|km|kền|leicester city|lhp cannes|los angeles|luôn|lyon|lá|lô|lệnh|lỗi|lộ|lừa|lữ|mega|mig #|mitsubishi|mma|mobifone|mãi|móng cái|mông cổ|mạng|mất|nam phi|nam từ liêm|nay|ndt|new york times|nghĩ|nguy|ngài|ngư|ngồi|nhan|nhiệm|nhà bè|nhạc|nhắc|nhằm|nsa|nsnd|nsnn|ntk|nàng|nâng|nơxh|nổi|nữ|oceanbank|oled|olympic|phó trưởng|phù mỹ|phần lan|porsche|q d|qđ ttg|rằm|saint petersburg|series|sevilla|slna|snapdragon|sony|southampton|stamford bridge|sunderland|sơn tây|sở nông|t ư|taliban|tam|tam đảo|tctd|than quảng ninh|thanh trì|thcs|the blues|the sun|the voice|theo bộ|theo trung|theo đời|thánh|thôi|thượng hải|thẻ|thịt|thụy sỹ|thủy nguyên|tiếng anh|tiền phong|tnhh mtv nam triệu|tp cần thơ|tranh|tránh|trí thức trẻ|trò|tt btc|tuyệt|tw|tân thành|tùy|tđ|tướng|tấm|tết đinh dậu|tốc|tốt|tội|tức|u # việt nam|u19 việt nam|u20 honduras|ubnd tp đà nẵng|uss fitzgerald|vai|vcci|vgp|viện kiểm|viện nghiên|vksnd|vnd|vng|vnpt|vov trung|vtv3|vùng vịnh|vệ|watford|west brom|xiaomi|xu|xung|đbscl|điển|đt hà nội|đà|đóng|đông anh|đông nam|đấy|đẩy|địa trung hải|độc|đời|đợt|ưu|ả rập saudi|ấn|ấy
-42: ac milan|asian cup|atm|attp|ba đình|ban tổ|bao|bbc|bernabeu|binh|biên hòa|blhs|bot|brussels|bv bạch mai|bưu|bạc liêu|bắc kạn|bắc mỹ|bắc ninh|bến|bỏ|bộ thông|camry|cannes|châu á|chưởng|chống|cia|co|csđt|ctv|cà|càng|cát linh|cúp|cơ|cướp|cận|cộng|cục nghệ|củ chi|da|damascus|dl|dnnvv|dortmund|dân việt|evn|flc thanh hóa|florida|g7|gangwon fc|giảm|google maps|gặp|hamburg|hose|hs|hwasong #|hà nội fc|hóc môn|hạ long|hệ|hỗ|juve|khác|khán|khí|khó|khả|khối|kiến|kurd|kẻ|kế hoạch|lai châu|lexus|lo|madrid|manchester united|manila|mazda|mercedes|milan|mr|mua|món|mời|mỹ đình|nam bộ|nguyễn kiệm|ninh thuận|nou camp|nằm|nỗi|nội bài|opec|pakistan|pgs|pháp luật tp hcm|phân|phú nhuận|phú quốc|phạm|phản|pnj|quán|quế võ|ra|ro|s #|sa pa|sdf|shangri la|shb đà nẵng|sắc|sở giáo|sở gtvt|sở nn|sở tn|sở văn|t #|tai|tehran|thanh niên|thanh xuân|theo reuters|theo trí thức trẻ|theo vnexpress|thpt quốc|thuế|thụy sĩ|thừa thiên|tiêu|tiếng|tnhh|tp biên hòa|trái đất|trường đại|trạm|trải|trời|tv|tân phú|tạp|tổng thư|tờ|u #|u20 anh|u23|uống|venezuela|vietnam airlines|việt đức|vnđ|vành|vô|vùng|vĩnh long|windows|xh|á thái bình dương|áp|âm|ô|đan mạch|điều|điện biên phủ|điện kremlin|đt việt nam|đtqg|đưa|đường|được|đất|đổi|đội csgt|ứng
-45: atletico madrid|b #|ba lan|bahrain|ban bí|ban chỉ|ban quản|ban thường|biểu|buôn ma thuột|bà rịa|bác hồ|báo|bát tràng|bình chánh|bình phước|bình thạnh|bóng|bảng|bấm|bến tre|bộ kế|bộ nn|bộ tt|cao bằng|celta vigo|ceo|cho|chuyến|cháu|châu âu|chắc|colombia|confederations cup|cán|cây|cđ|cử|di|doji|dầu|epa|fdi|ferrari|fifa|formosa|gb|gd|getty|giai|gió|giọng|giống|gây|gương|honda|hoặc|hy|hy lạp|hà giang|hà nam|hãy|hè|họ|hội an|khởi|kuwait|lao|long biên|loại|ls|là|lấy|m tp|mindanao|minh khai|monaco|mttq việt nam|màu|mưa|mấy|mầm|mọi|mối|nam mỹ|ngành|nhnn|nsưt|oda|phim|pháo|phó bí|pvn|roland garros|rõ|scotland|sim|sina|sputnik|suv|suốt|sóc sơn|sóc trăng|sư|sắp|sống|sở giao|sử|t o p|thăng long|thẩm|thỏa|thừa thiên huế|toyota|tp hải phòng|tphcm|trà vinh|trưa|trường sơn|trưởng công|trở|tác|tân bình|tây bắc|tây hồ|tây nam|tây ninh|tìm|tết nguyên|tổng công|từng|u20|u20 pháp|uss|vietcombank|vks|vov|vài|võ|vđv|vật|vốn|xii|xác|xét|xử|yonhap|yên tử|đà lạt|đám|đáp|đảng cộng|đắk nông|đồ|đứng
-48: ajax|an giang|android|ap|arab|atletico|ban chấp|bayern|belarus|bmw|brt|btc|buổi|bàn|bán|bây|bình tân|bắc giang|bộ giáo|bộ nông|bộ nội|bộ văn|bộ xây|california|chuyển|chàng|chú|chứng|cnn|cp|cr7|csđt công|cú|cđv|cảng|cầu giấy|cục quản|cựu|daily mail|do|dòng|dịch|euro|fed|galaxy s8|giết|giữa|grab|gs|gò vấp|hay|hcm|hoàng mai|htx|hòa bình|hđnd|hưng yên|icbm|instagram|italia|jordan|khoản|khám|kiên giang|kỹ|led|lhq|libya|liệu|lâm đồng|lạng sơn|lầu năm góc|man utd|microsoft|moskva|mt|muốn|myanmar|mà|màn|mở|mỹ đức|nghiên|ngược|nha trang|nhật bản|ninh bình|nm|nokia|nơi|pccc|pgs ts|phía|phó tổng|phút|plus|psg|quảng ngãi|quận|quỹ|raqqa|sacombank|sao|sân|séc|sơn la|sở gd|sở tài|sở xây|sức|tay|the face|thái lan|thầy|thụy điển|tiền giang|tngt|tokyo|tpp|tq|trung quốc|trường sa|trẻ|tuyên quang|tuần|tuổi|tổng giám|u20 new zealand|u20 world cup|ubnd tp hcm|valentine|vietnam|vietnamnet|vn index|vtv|vua|vòng|wannacry|wimbledon|xiv|yemen|youtube|áo|ít|ăn|đang|đinh dậu|điện biên|đánh|đồng tháp
-51: afghanistan|argentina|bhxh|brexit|bình thuận|bắc bộ|bỉ|bộ gd|bộ gd đt|bộ giao|bộ gtvt|bức|cha|chelsea|chile|chồng|cà mau|cá|cậu|cặp|cố|cứ|doha|europa league|everton|f #|g20|gdp|giêng|google|hiv|hoàn kiếm|hà đông|hđqt|hầu|i|italy|jackpot|không|la liga|liên hợp quốc|liên xô|long an|luật|m u|man united|manchester|moscow|mosul|mv|mẫu|mục|mức|nam định|new york|new zealand|nghe|ngôi|nđ cp|old trafford|phòng cảnh|phú thọ|phú yên|ptnt|quả|quảng bình|quảng trị|samsung|seoul|siêu|su #|sản|sẽ|tand|thaad|tham|thiết|thí|thống nhất|thủ đức|tiểu|top|tottenham|tp hồ chí minh|tp đà nẵng|trái|tt|tăng|tương|u23 malaysia|uae|uber|ubnd tp|ubnd tp hà nội|vff|viettel|vnexpress|ví|vũng tàu|xây|xã|yêu|zing|đbqh|đoạn|đêm|đôi|đúng|đống đa|đồ sơn|đồng tâm|ảnh
-54: ai cập|brazil|bs|bv|bắt|bộ tư|chia|chẳng|clip|cái|cần thơ|cổ|dưới|giới|hagl|hai bà trưng|hong kong|hãng|hđxx|hải dương|internet|israel|kon tum|long thành|lào cai|marawi|mexico|máy|mình|nghệ|nhiệt|nhờ|nạn|paris|phiên|phó giám|phật|phụ|qh|quá|quản|quỷ|rồi|saudi arabia|sen vàng|sjc|song|sở y|thiếu|thái bình dương|thần|thật|thị|tin tức|tp hà nội|trung đông|trả|trận|twitter|tây nguyên|tên|tổng bí|tỷ|u20 argentina|u22 việt nam|v league|vietlott|vov vn|vĩnh phúc|vận|vừa|world cup|âu|đb|đh|đi|đài loan|đông nam á|đơn|đắk lắk|đừng
-57: afp|ai|apec|asean|australia|barcelona|bhyt|biển đông|bks|bác|bước|bất|bắc kinh|bồ đào nha|bộ chính|bộ công thương|bộ ngoại|campuchia|canada|csgt|cuba|câu|fbi|giám|giờ|gần|hà lan|juventus|kể|liverpool|làm|lần|man city|mc|môi|nhìn|nhóm|nội|phần|quan|quảng ninh|riêng|rất|singapore|sơn trà|thay|tháng|trao|tàu|tối|u23 việt nam|vn|vợ|úc|điểm|đáng|đã|đề
-60: apple|arsenal|ban|barca|bà|bên|bình nhưỡng|bình định|bí|bạn|bệnh|bị|bộ|bộ công|bộ quốc|bộ tài|bộ y|bởi|champions league|chiếc|chiều|chúng|chưa|chỉ|chị|chủ|clb|con|cuối|cuộc|các|cách|còn|có|cô|cùng|cũng|cả|cụ|cục|dn|dù|eu|facebook|giá|giải|hlv|hoa kỳ|hà nội|hà tĩnh|hàn quốc|hàng|hình|hôm|hơn|hải phòng|hồi|indonesia|iran|iraq|is|khi|khoảng|kinh|kết|london|lào|lúc|lễ|malaysia|mu|mặc|mặt|mẹ|mỗi|một|mới|nato|ngay|nghệ an|ngoài|ngoại|nguồn|ngày|người|nhiều|nhà|nhà trắng|nhưng|nhận|những|nó|nói|nếu|philippines|phòng|phó|phó chủ|phó thủ|premier league|pv|qatar|qua|quảng nam|real|real madrid|reuters|sau|sea games|sn|syria|sài gòn|số|sở|thanh hóa|theo|thpt|thượng|thậm|thổ nhĩ kỳ|thời|thủ|thứ|thực|tiếp|tp|tp hcm|triều tiên|trong|trên|trước|trưởng|ts|ttxvn|tuy|tân sơn nhất|tây ban nha|tòa|tôi|tại|tất|tết|tổ|tổng|từ|u20 việt nam|ubnd|ukraine|usd|video|việc|việt nam|và|vào|vì|vậy|về|với|vụ|washington|yên bái|á|ông|đa|đt|đà nẵng|đây|đó|đảng|đầu|đặc|đến|đối|đồng nai|đội|ấn độ|ở|ủy`,
  left: `60: ! ông|, anh|, bà|, cháu|, chị|, cô|, hlv|, ts|, ông|, đb|- bà|- ông|. anh|. bs|. bà|. chị|. hlv|. ts|. ông|bs|bà|bị can|cho ông|cháu|chị|của anh|của bà|của chị|của hlv|của ông|do ông|gs|hlv|hàn quốc|khi ông|là anh|là bà|là ông|mc|mà ông|mỹ|nsưt|theo anh|theo bà|theo ông|thống mỹ|thống nga|triều tiên|trò hlv|ts|tướng anh|uss|và bà|và chị|và ông|với ông|¶ hlv|¶ ông|ông|đb|đình anh|đại tá
57: - ts|. đb|anh|can|cho anh|cho bà|chồng anh|chồng ông|do anh|fbi|hcm|là chị|lời ông|nhĩ kỳ|nhật bản|nsnd|phòng mỹ|qatar|thượng tá|trưởng mỹ|tá|và anh|với anh|với bà|với chị|đbqh|đt|đình bà|đình ông|được hlv|được ông|đại úy|đốc fbi
54: " ông|, bs|, bé|, mc|, phi|- anh|- chị|. bé|. còn|. cô|. hcm|. khi|; ông|bay uss|biết ông|bị cáo|ceo|chồng chị|của cháu|danh hài|khiến anh|ls|là cháu|nhà anh|nhà chị|nhà trắng|nhưng ông|nhạc sĩ|ntk|theo chị|thì ông|thấy ông|thống philippines|thống pháp|thống syria|trưởng nga|tuyên phạt|tướng đức|việc ông|¶ bà
51: ) ông|, em|, nsưt|, thầy|. em|: ông|abdulrahman|btv|bị ông|ctv|còn ông|có ông|giao nga|gặp ông|hiện anh|hiện ông|hoa kỳ|hà nội|khi anh|khi chị|nhiệm ông|nhà bà|nhà ông|như ông|nên anh|philippines|qh|syria|thiếu tá|thấy anh|thấy chị|trung quốc|trung tá|và hlv|với hlv|vợ vua|vợ ông|¶ anh|đình chị|đó ông|đại tướng
48: " anh|" bà|" chị|# ông|% đt|- đt|. ctv|. mc|. nếu|. phi|. thầy|australia|bin abdulrahman|bin hamad|blv|campuchia|cho chị|cho hlv|chồng bà|con anh|con chị|cuba|của ntk|của phi|danh ca|do bà|giáo hoàng|giữa ông|gtvt|hamad|hà lan|hđqt|hộ ông|hợp quốc|khi bà|khiến ông|mà hlv|môn nam|nga|nghi can|người anh|nhưng anh|nhưng bà|nên chị|nơi ông|pgs|phi|phái nam|phòng nga|ptnt|quyền ông|rằng ông|theo bs|theo ts|thượng tướng|thải ông|tin ông|trai ông|trung tướng|trưởng qatar|tịch nước|tịch qh|vợ anh|¶ chị|âu|úy|đình cháu|được anh|đến ông|đối tượng
45: % ptnt|% tt|( ông|, cụ|, gs|, nsnd|, tướng|, đbqh|- bs|- gs|. cháu|. gs|. nhưng|. riêng|. tướng|. việc|: anh|bang nga|buộc ông|bộ gtvt|ca sĩ|chiêu mộ|cho bé|châu âu|con ông|các ông|còn anh|còn bà|cô|cấp mỹ|cầu ông|của bé|của em|của mc|dl|do chị|fbi )|hiện bà|hiện chị|iran|iraq|khi hlv|khiến chị|ki và|kremlin|kts|liệu ông|luật ông|mẹ cháu|mời ông|người chị|người mỹ|nha|nhân chứng|nhưng hlv|niên tên|nên bà|nên ông|nội|sir|sĩ hài|theo đb|thiếu tướng|thì anh|thì bà|thì chị|thầy|thật là|thể anh|thể cháu|thời ông|tim và|tiến sĩ|tiến sỹ|tiếp ông|tp hcm|tàu uss|tịch hđqt|từ ông|ubnd tp|việc bà|việt nam|với cháu|¶ video|điện kremlin|đàn chị|đâm anh|đưa chị|đưa ông|được bà|đại sư|đạo diễn|để ông|định ông
42: ! bà|% dl|, ceo|, vợ|- hlv|- thầy|- đb|. hiện|. ngoài|. nsưt|. video|. đbqh|: hlv|; bà|arabia|biết bà|bé|bút|bị hại|canada|chí minh|con bà|cây bút|công ông|cùng anh|cùng ông|cấp nga|của cụ|của vua|gia mỹ|giao mỹ|giúp ông|gặp bà|gặp chị|gồm ông|huy và|hỏi mua|khiến hlv|là em|là hlv|lĩnh is|messi và|mà bà|mừng ông|nam anh|nato|nguyễn anh|nguyễn đức|người pháp|nhân ông|này ông|năm góc|nẵng|nếu ông|nữ tên|rằng bà|saudi arabia|singapore|suarez và|séc|theo gs|theo hlv|theo thầy|thái lan|thân ông|thượng úy|thấy cháu|thể chị|thể ông|thống ukraine|thời hlv|tim -|tp|tphcm|trai bà|trọ của|ttxvn ông|tình cũ|tướng australia|tướng iraq|tướng nga|tại mỹ|ukraine|vff|viên mỹ|việc anh|và cháu|và cô|vì ông|vương qatar|vợ là|xe anh|¶ phi|đà nẵng|đó anh|đó bà|đó chị|ấn độ|ủy tphcm
39: ! hlv|" cô|( bé|, chú|, ls|. chính|. chú|. cụ|. dù|. với|: chị|ai cập|ban nha|biết anh|biết chị|brazil|bs .|bái|bắt được|bị anh|bởi ông|ca sỹ|cho cháu|chém anh|chính hlv|chính ông|chết anh|chết của|chồng phi|colombia|có bà|cô bé|cả ông|cầu bà|của team|của tướng|dù ông|giáo sư|gái là|gặp anh|gọi ông|hee và|hiếu và|hài|hòa séc|hòa thượng|hôn ,|hưng và|hại ông|hỏi ông|indonesia|isco ,|israel|khiến bà|kuwait|ký nato|làm anh|lý ông|mt|mà chị|mại mỹ|mẹ anh|nghi phạm|nghệ sĩ|nhiên ông|nhóm của|như anh|như chị|nhưng chị|nhạc sỹ|nt|nói anh|nói ông|oanh và|pháp mỹ|quân mỹ|quả tang|quảng ninh|riêng anh|ronaldo và|siêu sao|sát ông|t ư|thay ông|thiếu úy|thạc sĩ|thấy bà|thị mỹ|tin anh|trai là|trung úy|trần anh|tt|tác giả|tù ;|tướng lào|tướng nhật|tố ông|viên hài|việc chị|việc hlv|và bé|với cô|vụ ông|y khoa|¶ mc|đàm và|đình em|đưa cho|đưa cháu|được chị|đầu anh|định bà|đốc ;|động ông|ư
36: ! anh|! chị|# anh|# bà|% mt|% ông|( anh|( chị|, bác|, bố|, pgs|- cô|- dl|. bạn|. ls|. ngài|. nhóm|. trước|. vợ|: bà|; anh|anh trai|argentina|bahrain|bale ,|bác sĩ|báo anh|báo ông|bạn gái|bạn tên|bầu ông|bắt ,|bắt gặp|bị bà|bị hlv|bỏng của|bố cháu|cho em|chuyển ông|chú|chạy cánh|chở chị|cò|còn chị|cô giáo|công anh|công nương|cùng bà|cùng hlv|cả hlv|cầu anh|cặp với|của bs|của thầy|của đb|cựu hlv|diễn viên|dj|do hlv|facebooker|gian ông|giết anh|giữ ông|gái bà|gái chị|gái ông|gì ông|gửi ông|h và|hiện cháu|hung ông|hại anh|hại bé|hộ bà|hợp bà|hợp ông|is|italy|khai của|khi bé|khi yêu|khiến mc|khác tên|kiệm -|làm ông|lào|lúc anh|lúc chị|lúc ông|lại ông|lời bà|lời chị|murray và|mà anh|máy chở|mặt ông|mẹ của|nadal ,|nai|nay ông|nghị ông|ngào của|người đức|nhiệm bà|nhà thơ|nhân anh|như hlv|nhạc pop|nsa )|này anh|nên hlv|năng ông|nơi anh|nơi bà|nơi chị|palestine|phòng anh|phạt ông|pop|quân hlv|rooney ,|rằng anh|rằng hlv|rủ|sinh bé|siêu cò|song ông|sĩ mỹ|sản phụ|tay hlv|thái anh|thân bà|thì cháu|thấy bé|thần tượng|thầy cũ|thế ông|thể bà|thể em|thống iran|tiên ông|tiền ông|trích ông|trò ông|trị sự|tìm anh|tượng tên|tập ông|từ bà|từ hlv|vhttdl|viện mỹ|vn ctv|vov|võ sư|vương kuwait|vấn ông|về ông|vệ trái|vợ chồng|xã của|yên bái|¶ khi|¶ nsưt|¶ vợ|¶ đb|¶ đbqh|á hậu|ông trùm|ông tên|úc|điều dưỡng|điểm ông|đánh anh|đây ông|đình bé|đô đốc|đưa anh|đưa bé|đầu ông|đến bà|đồng nai|ảnh gia|ảnh ông|ấn của
33: ! đb|" hlv|# hlv|' ông|( mẹ|) bà|, vua|. cả|. liệu|. pgs|belarus|benzema và|buộc bà|bác sỹ|bình định|bạn diễn|bảo và|bế cháu|bệnh nhi|bệnh nhân|bỉ|bị chị|bố mẹ|bộ vhttdl|bởi hlv|cha của|chạy ,|chị của|chửi|cáo ông|còn em|còn hlv|có anh|cô nàng|công thương|cùng chị|cưới ,|cậu bé|cụ|cụ bà|của cô|của nam|của nsnd|diễn|em gái|federer ,|federer và|giám -|giám khảo|giết|gọi anh|host|hùng và|họ của|isaac ,|khi mc|khiến cháu|không thấy|kỳ cựu|lingard ,|linh và|lukaku và|luyện viên|luận ông|là bé|lại cảnh|lời anh|mata ,|matic và|mkhitaryan và|mẹ bé|mẹ ông|ngày ông|ngọc và|ngờ chị|ngờ ông|ngợi ông|nhà cháu|nhân tên|nhí|nhận vai|nhận ông|nhờ anh|nương|nạn nhân|nắm tay|phiền anh|phúc của|phương và|quyên ,|riêng ông|ronaldo hay|rằng chị|sao ông|stylist|sống của|tay ông|thoảng|thái bình|thái tử|thùy ,|thượng|thầy giáo|thẩm vấn|thế chỗ|thủ môn|thủ thành|tin bà|tiền nhiệm|tiền vệ|trung vệ|truy bắt|trưởng gtvt|trọng tài|trốn ,|ts .|tuấn và|tuổi ;|tài xế|tái hợp|tù ,|tướng pháp|việc cháu|và mc|và uss|vào ông|vân và|vụ mua|xế|zidane và|¶ tt|ông ông|đón ông|đưa bà|để hlv|định là|đồng chí|độc tài
30: , mẹ|, ngài|, thấy|. và|bác|bước đầu|bạn thân|bạn trai|bắt giữ|cha con|chelsea của|chuẩn tướng|châu á|chị ,|chị em|chồng là|chồng trẻ|chữa cho|cô và|cưới với|cầu hôn|cụ ông|dao đâm|duyên ,|dòng họ|dĩ ,|dũng và|em|giam ,|giận ,|gs .|hai ông|hoa và|hoàng đế|hà tĩnh|hà và|ibrahimovic ,|khuê và|không bán|lan|league|là cô|là vua|lãnh tụ|malaysia|messi ,|morata và|mu|mẹ ,|mẹ con|mục của|nadal -|neymar và|ngài|người ông|nhà báo|nhân :|năng trẻ|nơi ,|nước này|phim ,|pogba và|quen biết|rõ là|rồi cùng|rủ anh|siêu mẫu|sâm|sĩ|sư|tang|team|thuyền trưởng|thuê cho|thì thấy|thương binh|thả|tiền đạo|trafford ,|trai ,|truy tố|trái|trò cũ|tuổi nhưng|tâm lý|tên tuổi|tạm giam|tụ|tỷ phú|viên trẻ|vua|vào vai|vệ :|vệ phải|xát ,|ông :|ông bầu|đức
27: ( tự|, bạn|, tuổi|. ảnh|bé :|bình dương|băng ,|bạn của|bảo sao|bắt giam|cha|chinh và|chiến và|châu và|chồng ,|chở theo|con ,|cuộc đời|cái tên|cánh|cưới của|cải lương|cảm giữa|cảm với|cỏ ,|diễn của|do cháu|doanh nhân|dybala ,|dọa ông|em của|em nhà|em trai|facebook|garros ,|giả :|giữ|giữ ,|giữ được|gomes ,|gái ,|gọi tên|hamilton và|hazard ,|hoàng tử|hát ,|hát của|hôn|hẹn gặp|họa sĩ|hộ cho|khi biết|khi thấy|khánh và|khấu ,|khỏe của|luật sư|lão tướng|lê ,|lê và|lý học|lặng ,|maps .|messi -|mkhitaryan ,|mắng|mẹ là|mộ bà|một lần|nghĩ của|ngủ ,|nhà văn|nhân là|nhìn|nhạc ,|nhậu ,|nhỏ ,|nữ chính|phú|phải ,|pogba ,|rain và|rashford ,|ruột của|sanchez ,|sáng của|sư karate|sẻ của|tay ,|thành và|thái và|thân thành|thì gặp|thằng|thế nhưng|thể bé|trai của|trai tên|tri ân|trên tay|trùm|trắng|tài tử|tài và|tên là|tình của|tôi và|tượng là|tạm giữ|tạo hình|tọa|vai|vai diễn|và vợ|vào mặt|vắng|về ,|về chuyện|vợ|vợ ,|vợ cũ|vợ của|won ,|á|án là|ít lần|ông bà|đb )|đi tìm|đàn em|đâm|đình của|đúng là|đương nhiệm|đại gia|đế
24: " thì|" tiểu|# trận|# tuổi|( đội|, chính|, rồi|ai ,|alves ,|benzema ,|biệt danh|bè của|bé ,|bóng ,|bầu|bắt|canby và|cao thủ|cha mẹ|chiellini ,|chiến ,|chiếu của|chúa|chơi ,|chưởng môn|chị là|chồng cũ|chỗ cho|chứng|con nhưng|con rể|con trai|có tên|cô vợ|công chúa|cơ và|cưới|cường và|cảm ,|cột như|danh thủ|djokovic -|dặn|federer -|giam|giữ chân|gái cũ|gái của|gái tên|góc|hoa hậu|hoàng anh|huống|hò với|hôn với|hương và|hải và|hậu|hậu vệ|học giả|instagram của|karate|khảo|khởi tố|kiều ,|kiện ,|kể của|lo cho|lâu ,|lần lượt|lỗi với|madrid|mạng là|neymar ,|người mẫu|nhân vật|nhí ,|nhạc của|nhận xét|nuôi của|nội y|nữ "|phượng ,|phụ|ronaldo ,|ruột|ruột là|sao như|sau ,|sexy của|showbiz ,|sinh nhật|suarez ,|sông ,|sẽ để|thay|thi thể|thác ,|thân với|thì bị|thính "|thúy ,|thẩm mỹ|thẩm phán|thật của|thể lực|thủ vai|tiền ,|toàn và|trai|trông|trưng -|trưởng cho|trạng ,|trẻ như|tuyên|tuổi tên|tài|tên|tình huống|tượng|tỉ phú|tức ,|vi của|video|vì bị|với vai|xe là|xong ,|yêu của|ân|đi ,|đi cùng|điều khiến|đàn anh|đám cưới|đã thuê|đê|đóng vai|đẹp ,|định tên|đồng hương|đồng đội|độc giả|đội của|đời ,|đứng cạnh|ưu ái|ấy ,|ở nhà
21: " khiến|" nhưng|# nhưng|, bầu|, chồng|, lúc|, tên|. do|. theo|anh chàng|anh là|barca ,|bà là|bàn :|bên cạnh|bênh vực|bạn với|bản thân|bảng cho|bức ảnh|ca cùng|chuyền của|chuyện|chuyện ,|chuyện của|chân|chân của|chém|chê|chính là|chú rể|chị gái|chồng|chồng của|chở|chủ tọa|city|conte và|cáo|cũ|cảm của|cặp đôi|của mẹ|của ngài|danh ,|dung và|duy ,|fc ,|gian ,|girl|griezmann ,|guardiola ,|gì về|gạo cội|hagl ,|herrera ,|hiếm hoi|hiện của|hiện ra|hoi|hot girl|hoàng hậu|hoàng và|huy -|huyền ,|hò|hôn của|hại|hẹn|hẹn hò|họ là|học trò|hỏi ,|hỏi thì|khen|khi nghe|khoảnh khắc|khuyên|khăn ,|khấu của|khống chế|kia ,|ký của|kỹ sư|lam ,|liền ,|ly hôn|là nơi|lâm và|lạ ,|lấy|lỗi của|morata ,|mourinho ,|mourinho và|mu ,|mu -|mua được|muốn có|muốn mua|muốn đưa|my và|mình là|mình và|mất ,|mẹ|một mình|nam|nam #|nghi ngờ|nghĩa và|nghệ sỹ|nguyễn ,|người tuổi|người tên|người yêu|ngờ|nhà thì|nhìn thấy|như ,|nhưng|nhưng ,|nhưng với|nhật|những gì|những lần|nã|nói về|nữa )|nữa là|oanh ,|oanh -|phim là|phát -|phát hiện|phân tích|phục ,|real madrid|ronaldo -|rũ ,|rể|rồi ,|sang ,|sau đó|say ,|sánh với|sĩ như|sĩ trẻ|sơn và|sẻ ,|sẽ cho|sống ,|sỹ|thanh và|thay ,|thiên|ths .|thuẫn ,|thuộc như|thách đấu|thánh|thân ,|thân của|thí sinh|thích ,|thư cho|thương của|thương vụ|thủ như|thự của|tin đồn|tiếp tennis|tiền cho|tiệm vàng|tra viên|trang và|trinh ,|trong lúc|trong vai|trump -|truy nã|trái ,|trên là|trên người|trị cho|trụ cột|tuổi ,|tài ,|tát|tâm và|tìm|tôi ,|tôi là|tôi thấy|tú và|tượng :|tặng cho|tố cáo|tội ,|tội của|vi và|vidal ,|việc bị|việt như|vy ,|ván|vậy là|vậy mà|về phần|với nhóm|vời của|xinh đẹp|xác của|xác định|xưng là|ái|ám chỉ|ôm|ông thầy|ăn ,|điện cho|đám như|đó khiến|đảng :|đẹp của|đẹp như|đẻ|đẻ của|đến nhà|định được|đồn|đồng nghiệp|ảnh của|ẩn "
18: " là|" nếu|( tức|) hay|, giữa|anh với|ban đầu|biết về|bàn của|bé trai|bạo của|cannes ,|chuyên gia|chân dài|chăm sóc|chăng|chứng kiến|con của|con dâu|con gái|các con|còn|có lúc|có vẻ|có được|cô là|cũ của|cưng|cạnh|cả nhà|cảm cho|cội|của bầu|của tuổi|cứu được|cử tri|cử viên|donald trump|dáng của|dĩ|e|em ,|fan của|gia đình|gió ,|giả|giả ,|giọng|gái|gái trẻ|gặp được|hlv trưởng|hoàng|hoàng ,|huyền thoại|hàng ,|hân ,|hè ,|hình tượng|hình ảnh|hò ,|hướng sang|hậu ,|hội cho|idol ,|kane ,|khi để|khuê ,|khách mời|không biết|không kém|khẩn cấp|kiều nữ|kịch ,|linh ,|là lúc|làm ,|lái xe|lê -|lòng của|lúc|lúc này|lúc đó|lương|lạ của|lại là|lần đầu|lắm ,|lục của|madrid ,|mua|mày|mình ,|mùa trước|múa|mắt của|mặt của|mẹ :|mẹ chồng|mỗi khi|mộ|mộ ,|mời|ngay khi|nghe tin|nghề ,|nghệ nhân|nghị sĩ|người như|ngắn ,|ngờ ,|ngờ bị|ngờ khi|ngực|nhau ,|nhiên của|nhiên là|nhiều lần|nhung ,|nhà của|nhà là|nhân như|nhóm ,|nhưng nếu|nhận thấy|nhắc đến|nhớ đến|nhủ|những tưởng|những điều|nàng|nàng "|nào ,|này khiến|nên|nữ hoàng|nữ sinh|phu nhân|pháp|phải chăng|phục của|quen|quen ,|quá cố|quốc|rapper|real ,|riêng ,|riêng cho|rộng ,|sports ,|sóc|sóng ,|sư của|sắc ,|sở dĩ|tay của|tay đua|tennis|theo đuổi|thiết của|thoại cho|thuê|thuật như|thôi ,|thơ|thư của|thương|thương là|thấy|thắng của|thế nên|thể thấy|thủ quân|tiên|tiêu ,|tiếng ,|tiểu|toàn ,|tri|trinh và|triều ,|triệu tập|trong mắt|trong nhà|trái tim|trên facebook|trúc sư|trường và|trần ,|tuổi|tuổi của|tuổi như|tuổi và|ty ,|tâm tới|tân binh|tên như|tình ,|tú ,|tướng|tượng với|tại nhà|tại đây|tấn "|tỷ số|vai chính|vi ,|viên trưởng|viên và|việt|vào đầu|váy|vân ,|vũ và|vệ|vụ án|wimbledon :|xem %|xuống ,|yêu|yêu ,|yêu với|ám sát|ánh ,|ý với|điển trai|điệp viên|đuổi|đàn ông|đào ,|đá ,|đánh|đã cho|đã chọn|đã mời|đã đưa|đêm ,|đình|đạo :|đấu này|đầu :|đến ,|đủ là|ảnh ,|ở của
15: " cùng|" khi|" vì|# còn|# như|# nên|# thì|) bị|) và|, còn|, hơn|, nhưng|, tức|- out|: facebook|anh em|anh và|bailly ,|bao giờ|bayern ,|biết tin|bàn giao|bán|bên nhau|bóng của|bước|bạc ,|bạn|bạn ,|bạn đọc|bất ngờ|bầu ,|bắn|bị ,|bỏng|bộ ba|c|chinh ,|cho là|chuyển cho|chào|cháu bé|chân "|chân sút|chí|chạm với|chấm|chấp nhận|chặt|chỗ|chứng minh|chứng tỏ|co ,|các em|cáo là|còn gọi|có chuyện|có lẽ|cô ,|cũng bị|cướp|cận với|cột|của những|của vợ|diện với|do khiến|dung -|duy và|dâu|dù vậy|euro cho|garros ¶|gì|gì mà|gì với|gương mặt|gặp lại|gọi cho|hiến ,|hiếp|hiện :|hotgirl|huy ,|hàng cho|hào ,|hôm nay|hơn hẳn|hương ,|hẳn|hệt|họ ,|hỏi|hội ngộ|hợp )|hụt|instagram ,|khang ,|khanh -|khiến|khoản của|khuê -|khác là|khác ngoài|khó ,|khóc ,|không cần|không muốn|không phải|khắc|kiên ,|kroos ,|kính ,|kế|kế nhiệm|kể|kể đến|lai của|league là|liệt sĩ|lukaku ,|luyện ,|ly ,|là !|là cách|là vì|làm khó|làm rõ|lên ,|lưu ,|lương của|lạnh ,|lần|lần ,|lần này|lần nữa|lập tức|lỗi cho|lộ ,|lớn hơn|lừng danh|marca ,|minh tinh|modric ,|mua lại|my ,|máy ,|mượn|mạnh và|mến|mỗi lần|mộ của|một khi|một thời|mỹ cho|nghiệp của|nghị sỹ|ngoài :|người bạn|người bị|ngưỡng mộ|ngược với|ngờ của|nhi ,|nhiều ,|nhà ,|nhà với|nhân|nhân với|nhũng|nhưng bị|nhưng việc|nhận ra|nhật của|nhỏ của|nhờ|ninh ;|này là|này thì|nó ,|nóng ,|nóng :|nóng bỏng|nông|nơi|nếu như|nội ;|nội các|out|phim của|phán|phượng -|phượng và|phạt với|phải|quá ,|quân và|quên|quận #|quốc hội|quốc vương|quỳnh ,|riêng|ràng ,|rũ của|rượu ,|sang của|song|sung ,|sút|sẽ đưa|số ,|số phận|sốc|t t|tham nhũng|theo chân|theo lời|thiết kế|thoại của|thua #|thuẫn với|thuộc của|thành một|tháng ,|thân|thích|thơ của|thạc sỹ|thậm chí|thật ,|thắng được|thẳng ,|thế ,|thế mà|thịt lợn|thống|thống đốc|thời gian|thủ mà|thủ tướng|thủy và|tim|tim của|tiếc cho|tiếp cho|tiếp là|tiết lộ|trang điểm|trong lòng|trái của|trí của|trường thì|tung|tuổi -|tài giữa|tài năng|tác cùng|tái đấu|tình với|tòa ,|tôi biết|tùng ,|tĩnh|tưởng ,|tại ,|tả|tập ,|tốt như|tổng thống|tức|tỷ ,|vinh và|viên chính|vui của|và cho|và chính|và cùng|và khi|vàng "|vào người|vật|vật của|xét về|xét xử|xúc của|xử|yên|yến ,|án ,|út|đoán|đuổi "|đá "|đâu ,|đây ,|đã mua|đó là|đôi|được ,|đấm|đầu ,|đắc cử|đặt của|để đón|đội ,|ảnh là|ấy|ấy (
12: # khi|' của|( do|) cùng|, cả|, hay|, khi|, liệu|, nhóm|, nàng|, riêng|, song|anh -|anh cùng|arsenal ,|barca -|barca ¶|biết là|biết rằng|biểu|bây giờ|bé gái|bại "|bộ đôi|ca của|chelsea ,|chia tay|chiếu ,|cho những|chuyện với|chàng|chí :|chính như|chưa kể|chưa rõ|chất của|chắc chắn|chết ,|chỉ còn|chỉ có|chờ đợi|chủ lực|con|cuối cùng|càng khiến|cá tính|cách của|cách với|câu chuyện|còn lại|còn với|có ,|có phải|công là|cùng ,|cũng khiến|cơ thể|cương ,|cả ,|cập|cộng ,|của bạn|của chính|cực hữu|danh là|diễn ,|duy -|dành cho|dáng|dân gian|dương|dường như|dưỡng|dấu ấn|dẫn ,|dị của|dự đoán|facebook của|garros .|gian|già "|giá như|giáo|giống hệt|giống với|giờ đây|giữa lúc|gục|gửi cho|hai con|hiến|hiếu ,|hiểu ,|hiểu về|hoa ,|hoa của|huân ,|hình của|hơn ,|hải -|hệ ,|hồ -|hồn|hợp của|jr ,|juventus ,|juventus :|khen cho|khen ngợi|khi gặp|khi mà|khi đó|khiến cho|khoa và|khác ,|khách ,|không chỉ|khứ ,|kình địch|kỳ|kỷ của|la và|lao của|liệt với|liệu ,|long và|luân ,|luôn|là|là của|làm với|lúc ,|lượt|lại ,|lại cho|lại của|lẽ|lỗi ,|lời ,|m|madrid :|mang tên|milan ,|monaco ,|màn ,|mác|máu ,|mô tả|mơ của|mạng ,|mẫu|mật với|nay như|ngay %|nghĩ|ngoài ,|ngoại trừ|ngày cưới|ngã|ngôi sao|ngăn|ngư|ngư dân|người ,|người mà|ngắm|ngọc ,|ngộ|nhan sắc|nhà xe|nhân ,|nhân khiến|nhận là|nhập ,|nhắc nhở|nhắc tới|nhắn của|nhỉnh hơn|nhở|nào thì|này gồm|nên ,|nói ,|nói của|năm ,|năm trước|năng ,|năng là|năng như|nạn ,|nổi dậy|nổi tiếng|nữ của|nữa ,|pgs .|phi và|phát ,|phía sau|phút ,|phước và|phật giáo|phụng ,|psg ,|quyết ,|ra cho|ra giữa|real -|ràng|rõ ràng|rồi|sao trẻ|sau là|sayyaf .|silva ,|sinh ,|so sánh|sánh|sơ|sơ ,|sắc cho|sắc của|sẽ là|số tiền|sớm ,|sức cho|sửu .|tai|tay|tay với|telegraph ,|thanh ,|thay thế|thi và|thiết với|thiếu|thuật ,|thuộc về|thân thiết|thì|thích của|thúc ,|thơ ;|thường ,|thẩm ,|thật|thắng và|thế là|thế nào|thịnh ,|thứ trưởng|tiếng :|tiếng như|tiếp cận|tiền :|tottenham ,|tra ,|triều đại|trong vụ|trong đội|trung của|trước ,|trạng của|trẻ ,|trời ,|tuy nhiên|ty của|tài của|tái ngộ|tâm ,|tích của|tính ,|tóc|tô của|tướng "|tượng ,|tượng của|tạo cho|tất nhiên|tỏ|tố|tố viên|tới là|từ thiện|tỷ của|viết của|việt tại|và đưa|vì|vũ ,|vương|vượt qua|vẫn là|vẻ|về nhà|xem ,|xoay quanh|xuất phim|xác ,|xác nhận|xét|xúc phạm|xếp|xử ,|yêu mến|á khôi|ái ,|âm nhạc|đen "|điều|điểm và|đã giúp|đã khiến|đích thân|đó|đưa|đường cho|được như|đại biểu|đại như|đạo mà|đấu ,|đẹp với|đến giờ|đến lúc|đến lượt|đến như|đều do|đều được|để khiến|để thua|định chọn|đỏ :|đỏ của|đồ của|độ của|đời|đời của|đủ để|ảnh cùng|ấn|ấy là|ở bên|ứng ,
9: " cho|" của|" và|" với|" để|# do|' cho|' với|) là|) nên|, bởi|, khiến|, ngoài|, nên|, nơi|, thì|, và|, vì|ajax ,|al -|anh )|anh ,|arsenal :|barcelona ,|barcelona -|binh|biên|biên tập|biết tiếng|biệt giữa|bài của|bàn ,|bình ;|bình thường|bóng vàng|bại trước|bạo|bản -|bảo ,|bốc lửa|bối|bởi|bụng|bủa vây|ca|can ,|cao nên|casemiro ,|cho rằng|cho tới|chung là|chung với|chí ,|chính|chắn|chỉ|chỉ là|chồng -|chờ|chừng|city :|clb của|clip|cristiano ronaldo|cu|cuộc ,|cuộc gặp|cá nhân|cách mà|cách để|cánh với|có việc|cô dâu|công chức|cùng|cùng là|cùng với|cũ "|cũ ,|cũ là|cư ,|cả|cảm thấy|cấm của|cầm quyền|cận|cặp|cổ của|cổ vũ|của nhóm|danh của|dao ,|diện của|dung ,|duy nhất|dài của|dân chủ|dù|dũng ,|dưới quyền|dưới thời|dạy|dần|dậy|dắt bởi|dụng ,|em và|fan .|fbi ,|fellaini ,|giang và|giao lộ|già|giúp cho|giận|giống như|giới ,|giờ ,|giờ là|gì ,|gót .|gương|gồm :|gợi cảm|hai ,|hay|hcm )|hi vọng|hiểu khi|hiện ,|hiện bởi|hiệu ,|hàn ,|hình ,|hình như|hùng "|hút ¶|hơn|hơn cả|hưu|hạ "|hạ gục|hại ,|hạn với|hạng ,|hảo ,|hằng ,|hệ của|họa :|họa của|hợp cho|hữu -|is )|juventus -|khi|khi ,|khi cả|khoắn .|khuyên .|khác mà|khác như|không cho|kiều (|kém|kém của|kéo|kết ,|kề|kỷ ,|l ,|lai ,|lang ,|lao|league !|league cho|linh mục|luôn được|luật gia|là .|là do|là với|là điều|làm cho|lưng|lưu của|lạc với|lại giữa|lại với|lầm của|lần cho|lật đổ|lộc -|lợi để|lứa|lực ,|ma túy|mai "|mai -|mail ,|may cho|mccain ,|mkhitaryan .|mu :|murray .|mình -|mình với|môn|mạn|mất|mẫu ,|mật ,|mặt ,|mới đây|mỹ là|nam là|nam như|nam sinh|ngang của|ngang với|ngay cả|nghe|nghi|nghĩ rằng|ngoài ra|ngoái ,|ngoại ,|nguyên nhân|ngày nào|người đẹp|ngọc -|ngợi|nhanh ,|nhau của|nhau giữa|nhi|nhi và|nhiên|nhiều hơn|nhà -|nhì|như -|như lời|như vậy|nhưng theo|nhất với|nào|này|này ,|này của|này được|nên một|nói đến|nơi mà|nếu|nện .|nổ ,|nội của|nữa|phi ,|phong -|phá ,|phát xít|phía trước|phút|phương ,|phạm|phạt|phải là|phẩm của|phụ ,|phục được|phủ nhận|putin và|quan là|quan tâm|quyền và|quả ,|quả là|ra với|riêng của|rõ !|rõ .|rũ ¶|sao :|sau vụ|sexy ¶|sinh|sinh và|slam .|sáng lập|sát ,|sát trưởng|sân ,|sĩ ,|sắc|số của|sợ|sự nghiệp|t ,|th .|thay cho|thi ,|thiên ,|thoại ,|thu ,|thuyết phục|thuẫn giữa|thuật của|thày trò|thách thức|thái -|tháp tùng|thép "|thù|thơ :|thư -|thảm họa|thảo -|thấy ,|thầy trò|thắng :|thế|thế cho|thế này|thể là|thời hậu|thủ ,|thủ hiến|thủy "|thức trẻ|thức với|thừa nhận|thực ,|thực của|tin rằng|tin về|tiên ,|tiên mà|tiến -|tiếng là|tiếp )|tiền của|tiền mà|tra về|trang ,|trang của|trang như|trao cho|trinh -|trump|trump ,|trung và|trán|trình ,|trình diễn|trí ,|trí với|trò|trò ,|trùm "|trước khi|trước đây|trước đó|trường ,|trận ,|trận của|trẻ|trọng ,|trọng -|trọng và|tt .|tuyên ,|tuấn "|tuấn ,|tuần ,|tuần của|twitter của|tàu là|tác ,|tâm đến|tên ,|tên :|tên của|tìm thấy|tính của|tôi|tôi nghĩ|tôi với|tú|túc ,|túy|tư pháp|tại của|tấn ,|tẩy chay|tắc ,|tố ,|tục của|tứ ,|từ tay|từ vụ|từ đầu|từng bị|từng khiến|tử|tự|united ,|việc !|việc để|việt của|việt kiều|vn|vtv3 .|vua của|và bị|và nhóm|vào ,|vân -|vì sao|vương -|vấn ,|vậy|vậy ,|vẻ như|về vụ|vệ ,|vệ nước|với một|với những|xa của|xe tải|xem video|xong|xuân -|xuất ,|xít|xúc với|y|á là|án '|âm ,|âu :|ép|ông ,|ông là|ý -|ý cho|ý của|ý đến|đi của|đi với|điểm này|điển|điển "|điệu|đá :|đán ,|đâu|đây|đây như|đã làm|đêm nhạc|đó của|đương với|đường ,|được biết|được của|được gặp|được với|đại "|đại ,|đạo ,|đạo -|đẹp|để "|để đưa|định do|định việc|đối với|đồng của|đổi !|đội trưởng|động viên|đợi|ương ;|ảnh được|ứng viên
-9: !|" "|" người|" từ|# '|# -|# .|# và|' tại|, biến|, buộc|, môn|, tiếng|- #|/ #|; và|ai .|anh .|anh ;|anh về|arabia và|arsenal -|asean .|ba :|baltic .|bao phủ|bay "|biết !|biệt ¶|blhs .|bloomberg .|buồn .|bà mẹ|bài .|bàn -|bánh .|báo về|bé "|bé ¶|bông .|băng|băng .|bơi|bạc|bạc .|bạch .|bại .|bản của|bảo vệ|bắn .|bắt ¶|bị .|bố "|bối cảnh|bồ .|bội .|c1 :|canada ,|cao|cao cấp|chelsea và|chi phí|chiến ¶|chiếu .|chung .|chuyên trách|chuẩn và|cháy ở|châu ,|chí .|chí ¶|chóng .|chú .|chưa được|chạm .|chạy|chất lượng|chế|chết "|chỉnh .|chủ .|chủ tịch|container|cup :|cuốn .|cuộc ¶|cá sấu|cách .|cái .|cáo buộc|cây .|còn .|cô "|công dân|công ¶|cùng .|căng thẳng|cũ ¶|cũng theo|cơm .|cười "|cả .|cả nước|cải .|cảm "|cảnh báo|cấp "|cận của|cắn .|cồn .|cờ .|của "|của nước|cứng|cử|cử nhân|cực|di sản|diễn .|diện .|diệu ,|do .|du|dài .|dáng .|dâm .|dân|dân của|dây .|dã .|dũng (|dư|dưới|dầu ¶|dẫn .|dẫn ¶|dậu .|dẹp .|dị .|dở .|dự .|em ¶|eu ,|fan|ferrari .|game .|games ¶|gia ,|gia và|gia ¶|giai đoạn|giao .|giao diện|giá của|giây .|giải :|giải của|giật .|giới "|giới và|giới ¶|giờ !|giờ "|giữ .|grab .|gái .|gì "|gì .|gòn -|gòn .|gần .|gắng .|gốm sứ|gục .|gửi .|hiv .|hiến bang|hiền .|hiểm "|hiện "|hiện .|hiện là|hiện nay|hiện tượng|hiệp .|hiệu trưởng|ho .|huy .|hàm .|hàn .|hè "|hè .|hòa ,|hòa -|hóa chất|hô .|hùng .|hút|hơn -|hơn như|hạ viện|hại .|hạng nặng|hạnh .|hải .|hảo|hầm .|hằng .|hết "|hệ mới|học !|học "|hội !|hội ,|hội của|hợp đồng|hữu .|ibrahimovic .|idol .|iii .|instagram .|iraq ¶|italia .|jackpot .|juventus .|khai "|khai .|khai ¶|khoán .|khung .|khuya .|khác -|khác ¶|khách hàng|khán giả|khích .|khó ¶|khóc "|không .|không ¶|khăn của|khải ,|khởi .|kinh tế|kiện "|kong .|kín .|kính .|kết "|kịch .|kịch bản|kỹ thuật|la -|la .|lan ¶|like .|liệt ¶|long ¶|loạn|lts :|luận về|luật của|là ngày|là những|làm "|làm việc|lành .|lào .|lâm .|lãnh đạo|lê|lên án|lí|lí ,|lít .|lô .|lưu niệm|lưới|lường .|lượng của|lạ|lại -|lạnh .|lạt .|lẫn .|lập "|lập .|lập của|lắng .|lệ ,|lọc .|lỗi .|lớn|lớn như|lợi ¶|lục .|lực|malaysia ,|marawi .|messi .|mexico .|minh chống|mirror .|miếng .|morata .|moscow ,|mua "|mua từ|muối .|muốn "|muốn .|mv .|my .|myanmar .|mà "|mình !|mình .|mò .|môn phái|mơ .|mưu|mưu ,|mưu trưởng|mạch .|mại ,|mại -|mạnh như|mấy .|mẫu .|mắt ¶|mặt .|mẹ !|mẹ "|mềm .|mệnh|mỏng .|mối|mối .|mổ .|mộ "|mộ .|mộc .|một phần|mới được|mờ .|mỹ "|nam -|nam có|nan .|nay .|nay của|nga "|ngay sau|nghiêm túc|nghiệm ,|nghiệm ¶|nghiệp :|nghiệp ở|nghệ .|ngon .|ngoài của|ngoái ¶|nguyên ,|nguyên là|nguội .|ngày|ngãi .|người -|người khác|ngại của|ngồi .|ngờ ¶|ngữ .|nha và|nhau -|nhiệm "|nhà giàu|nhân -|nhân .|nhã .|nhé .|nhí .|như "|nhất -|nhất .|nhận .|nhận việc|nhập cư|nhật .|nhọn .|nhỏ "|nhựa .|ninh .|niên|niên của|nào .|nào mà|này .|này cho|nâng cấp|nó "|nó .|nông nghiệp|năm (|nước cho|nần .|nồng .|nữa !|nữa "|nữa ¶|obama .|paris .|philippines ,|phim .|phiên .|phiếu ,|phong .|phá lưới|phán của|pháo|pháo .|pháo hoa|pháp "|pháp ,|pháp ¶|phía|phía .|phó .|phúc -|phút .|phường .|phạm .|phạm tội|phải do|phẩm "|phẩm ¶|phật .|phối .|phổi .|phục .|pixel .|putin :|q )|qua mạng|quan .|quang .|quay|quen .|quy .|quyến rũ|quyết "|quyết /|quá .|quán của|quân|quân sự|quý ,|quý .|quả !|quốc gia|quốc phòng|ra|ra -|ra .|ra ¶|ramadan .|reuters|ro .|rào .|rãi .|rút|rũ|rằng nếu|rẻ ¶|rừng .|sai .|samsung .|sao !|sao .|scotland .|showbiz|siêu phẩm|soát của|sport .|sputnik )|st .|su .|sung .|suất của|sôi .|súng|súng .|sĩ .|sơn|sơn -|sơn .|sư đoàn|sạn .|sản "|sản .|sản và|sấu|sấu .|sẻ ¶|sốt ¶|sử "|sự .|tay .|tham mưu|thanh|thao của|theo "|thiếu niên|thiện .|thiện ¶|thuật .|thuế .|thuộc nhóm|thành .|thác .|thách .|thân "|thân .|thân ¶|thép của|thô|thôi "|thôi .|thôi ¶|thú .|thúc|thúc .|thương "|thương hiệu|thường "|thưởng .|thảm .|thảo .|thất của|thần|thật !|thật ¶|thắn .|thắng .|thẻ .|thế .|thể :|thị .|thị của|thống .|thống của|thống nhất|thống và|thờ .|thời .|thời ¶|thủ .|thủ của|thủy :|thủy lợi|thứ tư|thức "|thức .|thức của|thức từ|thực .|tin :|tiên :|tiêu mà|tiếc .|tiếng .|tiết mục|tiền "|tiền (|to "|tphcm ,|tphcm .|tra .|trai .|trang .|trang mạng|triển ,|triệu -|triệu người|trung|trung ¶|trung ương|trách|trái .|tránh .|trên của|trên hồ|trình do|trí -|trí .|trôi .|trăng .|trước cổng|trường -|trường ;|trưởng bộ|trưởng thôn|trưởng tàu|trần .|trận|trận .|trận thua|trẻ .|trẻ ¶|trệ .|trị -|trị gia|trở .|tuyến .|tuyển thủ|tuấn .|tuệ .|twitter .|tài .|tàng .|tác với|tám ,|tân ,|tìm .|tình .|tích .|tính .|tòa .|tôi ¶|túy .|tư ,|tư từ|tư vấn|tại .|tạo -|tất .|tập .|tắc|tặng .|tế ;|tế do|tệ .|tỉ đồng|tỉnh ,|tỉnh và|tịch|tố .|tối .|tốt !|tốt "|tổ .|tới của|tới việc|tụng .|tử ¶|tự .|u20 .|uae .|un ¶|usd ;|utd .|vang .|vi .|video .|viettel ,|viếng|việt -|việt .|vn ¶|vong|vov .|và phía|và đến|vàng :|vào lưới|vào miền|vú .|văn .|vũ trang|vấn .|vậy ¶|vị ,|vọng .|vỏ thép|với người|với phương|vụ ,|vụ .|wenger .|xa|xa ¶|xanh của|xe|xe từ|xem !|xem .|xinh .|xuôi .|xá .|xúc|xưng .|xạ .|xả .|y .|youtube .|yên .|yên và|yếu|zing .|à !|á như|á ¶|ác .|án .|án do|án được|áo .|áp dụng|âm|âm thanh|ân .|âu -|ô .|ông "|ông .|ông với|ông được|út .|ý là|đen ¶|đi -|đi .|điểm ở|điện ảnh|điệp -|điệu .|đoạn|đoạt .|đá .|đám .|đáng .|đây .|đã nghe|đích .|đó !|đó ở|đóng tàu|đôi .|đùi .|đúng .|đĩa|đũa|đường "|đường đua|được nhận|đại ¶|đạn .|đất "|đầu .|đặc .|đẹp .|đề :|đề mà|đền .|để .|định .|định và|đỏ|đỏ .|đốc|đối .|đối việc|đồn .|đồng !|đồng do|đổi "|độc .|đội "|đội ngũ|đội quân|đội đua|động !|đỡ .|đụng độ|đức "|ơn .|ương|ước .|ảnh .|ảo .|ấn tượng|ỏi .|ở môn|ủy
-12: "|" theo|#|# của|# phút|# trước|# từ|# ¶|# đoạn|, theo|.|aleppo .|anh ¶|ap )|ap .|apple ,|ba .|bang|bay của|biên .|biển .|biển ¶|biệt .|bot .|bà .|bài "|bác .|bán của|bán tải|bán ¶|báo với|bát .|bè .|bé .|bạn !|bảo .|bảo đảm|bầu .|bật .|bắc nước|bắc và|bằng ,|bẹp|bộ "|campuchia ,|cao .|cao việc|chay .|chi .|chinh phục|chiến của|chiến sỹ|chuyên .|chuyến .|chuyền|chuẩn .|chuộng .|chánh ,|chánh .|cháy .|chân .|chém .|chính và|chính ¶|chúng .|chơi|chơi tại|chưa !|chương .|chạy hướng|chảnh .|chết .|chị .|chịu .|chọn .|chồng .|chỗ .|chụp|chứ !|chức .|chứng .|chữa .|city -|clb .|cnn ,|colombia .|comey .|con .|con đường|cuộc .|cuộc đua|các fan|cái|cáo về|có .|có ở|công .|công nhận|công tố|cùng "|cùng ¶|cũ .|cư .|cương .|cưới .|cường -|cải cách|cấm .|cấp .|cấu|cận .|cậu .|cậy .|cắt .|cỏ .|cộng .|cộng hòa|cục trưởng|của phía|cử .|cực .|cực ¶|da .|diện|dn .|dung .|dài "|dân ,|dân .|dũng -|dạy .|dầu .|dắt|dễ .|dịch "|dốc .|dụng|dụng .|dựng|dựng .|dựng và|em .|facebook .|fbi .|g20 ¶|gangwon .|ghép .|ghế .|gia :|gian .|gian tới|giàu|giác .|giáo "|giáo ¶|giả ¶|giải .|giải ¶|giải đấu|giảm ¶|giản .|giấy .|giận .|giọng hát|giới .|giới người|giờ .|giữ ¶|giữa .|gái "|gì -|gòn (|gửi tới|ha .|hcm .|heo .|hiền (|hiểu .|hiểu của|hoa .|honduras .|hoàn .|hoàng nhạc|hoàng ¶|hoạch ,|hung .|huyện ,|huế .|hàng hóa|hàng đầu|hành ¶|hát|hãi .|hè ¶|hòa|hóa của|hôi .|hơi .|hơn (|hơn .|hơn ở|hạn của|hạng của|hạt nhân|hận .|hẳn .|hẹn .|hết .|học .|họp .|hỏi -|hỏi .|hồi .|hội .|hợp .|hủy .|images )|iran ¶|israel ,|israel .|italy ,|khi về|khiếp .|khoa|khuẩn .|khá .|khác !|khác "|khác .|khách|khích|khóa .|khóc .|khô .|không !|không (|không -|khúc "|khúc .|khăn ¶|khẩu súng|khắc .|khắp nước|khỏi .|khớp .|khủng .|kinh ,|kiếm ,|kiếm .|kiến ,|kiểm lâm|kiểu|km .|km ¶|kéo .|kông .|kế ,|kết của|kết quả|kể .|kỳ và|kỷ lục|lam .|lan .|lan và|lao .|league "|league ¶|liệt .|liệu .|loan .|long|long .|loại .|luận của|là '|làm .|lái|lái của|lâm (|lâu .|lòng .|lông .|lý "|lý ,|lý .|lĩnh ,|lưu .|lưới .|lược với|lượng .|lạ .|lạc .|lại !|lại .|lấy .|lầm .|lập|lập ,|lắk .|lặng .|lệch .|lịch .|lọc dầu|lồ .|lỗi ¶|lớn ¶|lời ¶|lợi .|lục quân|lục ¶|lửa .|lực .|m )|made in|mau .|mindanao .|minh .|minh do|muộn .|my (|mà .|mình (|mô hình|môn .|mông .|mùa giải|mượn .|mạc .|mạch|mại|mạnh .|mắn .|mắt .|mặt ¶|mẹ .|mệnh .|mới .|mới tại|mới ¶|mời của|mức .|mỹ .|n (|nam !|nam của|nay "|nga .|nga :|nghe .|nghiêm .|nghiệm .|nghiện .|nghiệp !|nghiệp .|nghèo .|nghìn .|nghỉ .|ngoan .|ngoài ¶|ngoại .|ngoại hạng|nguyên .|nguyễn .|ngày .|ngày :|ngôi vương|ngôn|ngôn ngữ|ngũ|người "|người .|người dùng|người lái|người tại|ngọc|ngủ|ngữ|ngự của|nhau !|nhau .|nhiên .|nhiều "|nhiệt .|nhuận ,|nhát .|nhân !|nhân dịp|nhân sự|nhưng "|nhưng ở|nhạc "|nhất nước|nhất trong|nhận "|nhận :|nhận của|nhận với|nhập .|nhỏ .|nm .|nào !|nào -|não ¶|nên .|nói tiếng|nông ,|núi|năm :|nơi .|nước ;|nặng .|nữa .|oai ,|ong .|pa .|phim như|phim ¶|phong cách|phá .|pháp -|pháp .|pháp của|phát ngôn|phía bắc|phú ,|phúc .|phúc :|phút ¶|phương như|phương ¶|phước .|phạm ¶|phạt .|phần|phần của|phẩm .|phố ¶|phục vụ|phục ¶|pin .|post .|qua (|qua .|qua ¶|quyết .|quyết định|quá !|quân .|quân cho|quê hương|quả|quản|quốc "|quốc ,|quốc .|quốc khánh|quốc tế|quỳnh anh|ra !|rau .|reuters "|reuters .|riêng ¶|ruột .|ràng .|rác .|rõ :|rơi .|rượu .|rất nhiều|rẻ|rộ .|s .|sanchez .|sau "|sau .|seoul ,|showbiz .|sinh .|soát .|suối|suốt .|sàn .|sách .|sách của|sát ¶|sâu .|séc .|sóng .|sạch .|sản phẩm|sản ¶|sảo .|sập .|sắt .|sẵn .|sẽ gặp|số .|sống|sống "|sớm .|sợ .|sự của|tan .|theo .|thi "|thiết .|thiết ¶|thoát .|thoại .|thuyền .|thuần .|thuật|thuộc lớp|thành viên|thành với|thành ¶|thái "|thái .|tháp .|thông|thông .|thù .|thùng .|thơ .|thương .|thương mại|thường .|thường ¶|thạch .|thả .|thải .|thất|thần .|thật .|thắn "|thế hệ|thể .|thịnh .|thọ ,|thống "|thở .|thụ .|thụy ,|thức :|thử .|tin mà|tiên .|tiếng "|tiếp "|tiền .|tiệc .|to|toàn .|toàn ¶|tphcm :|tq .|trai "|tranh .|tre ,|tri .|triệu .|triệu ¶|trong .|trong những|trump .|trump :|trà|tráng .|trên ¶|trình từ|trùm .|trúng .|trưa .|trưng của|trường :|trưởng .|trưởng ¶|trả .|trắng ¶|trặc .|trẻ "|trẻ em|trị "|trị .|trọng ¶|trọng ở|trời .|trời ¶|trở thành|trừ .|trực .|tuyên bố|tuần .|tuổi ¶|tv .|tài :|tàu "|tàu ,|tác "|tán .|tâm .|tây (|tím .|tông .|tù ¶|tùng (|tùng .|túc|túc .|tư cách|tướng .|tưởng niệm|tạo ¶|tải .|tấn -|tắc .|tịch ,|tố ¶|tốt|tốt .|tốt ¶|tồn .|tổ trưởng|tộc ,|tộc .|tội ¶|tới|tới thăm|tới ¶|tờ báo|tử (|tử .|tự do|ukraine .|ung thư|usd "|usd .|usd ¶|v|valentine ¶|vietnamnet phía|viên .|viên của|việc làm|việc với|việc ¶|viện "|việt "|vn -|vnexpress .|vnđ .|voi .|vov -|vtv .|vua .|vàng ,|vì ,|vòng .|võ .|vùng .|vũ -|vương quốc|vượng .|vấn với|vấp .|vẫn được|vậy "|vậy .|vẻ .|về .|vỉa hè|vị .|vị của|vịnh ,|vốn .|với "|vợ "|vợ .|vụ cho|vừa được|vỹ .|wannacry .|web|xa .|xi ,|xin .|xuân .|xá ,|xác .|xây dựng|xét "|xúc .|xúc ¶|xương .|xưởng .|xảy ra|xử .|york .|yêu ¶|zealand ,|¶|¶ ¶|á ,|án|án tại|ánh .|âu ¶|ích .|ít .|ông ¶|út ,|ăn .|ăn với|đen .|đi từ|điều .|điểm .|điểm :|điện ¶|đoạn "|đàn .|đá ¶|đán|đây "|đã được|đè bẹp|đêm|đó .|đó ¶|đón tiếp|đông ,|đơn|đường từ|được phía|đại .|đại diện|đạo .|đạt (|đạt -|đạt .|đả .|đảm .|đấy .|đầu từ|đẩy .|đến|đến ga|đỉnh .|địa .|định với|đỏ ¶|đồng "|đồng .|đổ .|đổi|đổi ¶|đội trẻ|đội ¶|động ¶|đời ¶|đợi .|đủ ¶|ơi .|ảnh "|ấy .|ốm .|ớt .
-15: # "|# về|) đến|, giá|, hiện|, người|, từ|, đội|a|a (|an .|an :|an ¶|anh "|arabia .|arsenal và|australia .|bay .|bay ¶|belarus .|bernabeu .|biến .|bom tấn|buôn|bài|bái .|bán .|báo .|báo chí|báo giới|báo từ|báo ¶|bão .|bón .|bóng đá|bước .|bạn .|bảo hiểm|bắc|bắc -|bằng tiếng|bị của|bố .|bố ¶|bộ môn|bộ ¶|bờ .|bụng .|bữa .|cai .|california .|camera .|cao của|cao ¶|ceo của|chiến|chiến ở|chiểu ,|chung của|chung ¶|chuyện "|chuyện .|chìm .|chí "|chính .|chính cho|chính tại|chính ở|chó .|chơi .|chương trình|chất .|chất vấn|chỉ .|chống lại|chủng .|chứ .|chức "|chức của|chừng .|chữ|chữ "|cm .|con ¶|cp .|cánh .|cát .|cóc .|công bố|cường .|cảnh .|cấp cho|cấp ¶|cầu .|cập ,|cố .|cổ .|của bang|của dòng|của một|của tuyển|cứ .|cứu .|cửa|cửa .|cựu|da|du khách|duẩn .|dài ¶|dàn sao|dân mạng|dân tộc|dùng .|dương :|dưới .|dưỡng .|dại .|dầu|dẫn dắt|dọa .|dội .|dục ,|dứt .|dữ .|eu .|for|ga .|getty )|gia .|gia tại|gia về|gia ở|giành|giàu .|giá .|giá rẻ|giáo .|giáp .|giúp .|giường .|giải quyết|giảm .|giọng ca|giờ ¶|gì !|gạo .|gọn .|gỗ .|gỡ .|hcm "|hiếm .|hiến pháp|hiểm .|hiểm ¶|hiện trên|hiện ¶|hiệu .|hlv của|hoa|hoàng (|hoàng gia|hoạn .|hà .|hàng .|hàng ¶|hành .|hè|hòa .|hóa|hóa ,|hóa .|hóa và|hơi|hơn "|hương .|hướng .|hưởng .|hạ .|hạn .|hậu .|hậu ¶|hẹp .|họ .|họa )|họa .|học|học ¶|hỏi "|hỏng .|hối thúc|hồ .|hộ .|hội "|hợp :|icbm .|in .|iphone .|iran ,|iraq ,|is .|khoa học|khách người|khách đến|khánh|khê ,|khê .|khí|không "|không gian|khẩu .|khối .|kinh .|kinh và|kiến .|kiến của|kiệm .|kém .|kê của|kế .|kỳ .|kỷ .|libya .|liên (|london ¶|là một|làm|lái .|lãi .|lãm .|lính|lúa .|lý ¶|lạnh|lần .|lẻ .|lệnh|lịch ,|lịch của|lối của|lộc .|lớp .|lục|m .|malaysia .|man .|màn|màn ảnh|mát .|máu|máy .|máy tính|mã .|mã độc|mình :|mưa .|mưu cho|mạng|mạng .|mạng ¶|mạnh (|mạnh rằng|mạnh ¶|mất .|mật .|mẽ .|mệt .|mỏi .|mở .|mục tiêu|mừng .|mỹ và|nai .|nam .|nam sang|nam và|nato .|nay ¶|ngay .|nghi .|nghiệp "|nghĩa .|nghị ,|nghị của|ngoái .|nguồn :|nguồn tin|ngày "|ngôi|ngăn chặn|ngơi .|người ¶|ngắn|ngắn .|ngọt .|ngủ .|ngực .|nhanh .|nhau "|nhi -|nhi .|nhiều .|nhiệm .|nhiệm của|nhiệm kỳ|nhuận (|nhà .|nhàng .|nhân quyền|nhân tạo|nhóm máu|nhóm nhạc|nhũng .|nhậm chức|nhập cảnh|nhập khẩu|nhật ¶|nhậu .|những ngày|ninh -|non .|nào ¶|này !|này "|này -|nát .|nêu rõ|nói -|nóng .|nóng ¶|nông dân|năm ngày|năng .|năng lượng|nước !|nước .|nước :|nước như|nắng .|nằm ở|nẵng ,|nẵng .|nẵng :|nối .|nổ .|nổi .|nội .|nội dung|nữ .|nữ ¶|phiếu .|phong|phát .|phát :|phí|phòng|phòng :|phòng ¶|phạm (|phần .|phẩm|phẫu thuật|phận .|phố ,|phủ .|plus .|putin .|qatar ,|qua "|qua của|quan ¶|quanh .|quay lại|quả của|quốc ¶|ra đường|reuters )|reuters ,|riêng .|rằng "|rằng :|rồi !|rồi .|sang .|sao "|sau :|saudi ,|singapore ,|singapore .|suất .|syria ,|syria .|sáng .|sát|sát .|sân .|sân nhà|sót .|sơn ¶|sản|số người|sốc .|sống .|sổ .|sở của|sửa .|sữa|sữa .|tai .|tha .|thaad .|thay đổi|theo giá|thi .|thi đấu|thiên -|thiết bị|thoáng .|thoại với|thoại ¶|thuê .|thuẫn .|thuận .|thái|tháng .|thép .|thích "|thôn ,|thông "|thông số|thông ¶|thưởng của|thạnh .|thấp .|thấy .|thấy ¶|thắng (|thẳng .|thẳng giữa|thống ¶|thổ .|thủy .|thứ hai|tinh thần|tiến .|tiếp|tiếp ¶|tokyo ,|toán ,|triển .|trong mùa|trump "|trâu .|trên được|trí|trùng .|trú .|trúc|trước .|trường .|trưởng ,|trạng|trạng .|trận gặp|trận thắng|trắng .|trị và|trọng .|trốn ¶|trống .|trộm .|trợ .|trực của|trực tiếp|tuần tra|ty .|tàu|tàu của|tác giữa|tây|tín ,|tòa ¶|tóc .|tôi .|tĩnh .|tư .|tư lệnh|tư ¶|tươi .|tạo .|tấn .|tắm .|tắt .|tế .|tế ¶|tỉnh ¶|tỉnh ủy|tịch của|tức .|từ .|từ phía|usd cho|vai .|viên ¶|viễn thông|việc "|viện .|vong .|vàng|vàng .|vào "|vân .|văn ,|vũ .|vải .|vấn của|vật .|vậy !|vẹn .|vệ .|vị trí|washington ,|website của|xanh .|xe "|xe .|xe ¶|xong .|xuyên .|xuân ¶|xuống .|xã hội|xóm .|xăng .|xăng dầu|xấu ¶|yêu cầu|zealand .|án ¶|áp .|ý "|đa -|đa .|đi|điên .|điều tra|điều trị|đua .|đua xe|đài .|đá|đán .|đáo .|đâu .|đã .|đình .|đình và|đương .|đường .|đường ¶|được .|đạo "|đảo .|đất của|đầu ¶|đắn .|đến thăm|đốc .|đốt .|đồ .|đồng (|độ|độ ¶|độc|đội|đời .|đức .|ương và|ở .|ở chùa
-18: " sang|" thành|" xứ|# ngày|# tầng|# điểm|%|% số|% vốn|' s|( gặp|( khoa|( qua|( trú|( trường|( từ|) lên|) tới|) vào|, chụp|, dòng|, fan|, phương|, qua|, quyền|, sở|, thăm|, tiếp|, toàn|, tàu|, vàng|, về|, vịnh|, điện|, đảng|- cầu|- lanh|- xã|/ v|a đến|abe .|abs .|afp ,|aleppo ¶|amazon .|amsterdam ,|an ninh|angeles .|anh sang|ap ,|apec ,|apec .|apec ¶|apple ¶|arab ¶|arabia ¶|astana ,|atgt .|auto .|ba nước|bahrain .|ban ,|bang tại|bang ¶|bangladesh ,|bangladesh .|bay (|bay tại|bbc "|bhyt ¶|bidv -|binh sỹ|biên (|biên :|biên chế|biên ¶|biết '|biểu "|biệt !|biệt như|bolero ¶|brazil và|brexit .|brussels .|bsc )|buôn .|buồn "|buồn ¶|bxh .|bàn (|bàng .|bào .|bái :|báo "|báo của|báo trên|báu .|bãi|bão|bè ¶|bé (|béo .|bên .|bên bờ|bình !|bình .|bình cho|bình của|bò|bóng châu|bóng rổ|bù .|bùn .|băng ở|bạn -|bản !|bản "|bản ,|bản do|bản đồ|bảng "|bảo (|bắc .|bắc ¶|bằng .|bếp .|bệnh ở|bị cho|bọn .|bố chung|bốn nước|bộ .|bờ hồ|bức tượng|c ,|c1 châu|cabin .|california ,|campuchia .|can (|can .|canada ¶|cao (|cao ốc|carplay và|cha "|cha .|chim .|chiên .|chiếc (|chiếc ,|chiếc ghế|chiếm|chiếm đóng|chiếm được|chiến .|chiến sự|chiến thứ|chiến với|chiều nay|cho giải|cho mẫu|cho tân|cho đoàn|chung cuộc|chung trong|chung ở|chuyên|chuyên dụng|chuyên mục|chuyền .|chuẩn (|chuẩn )|chuẩn ¶|chuộc ¶|cháy (|chè .|chê .|chí tại|chính người|chính quý|chùa .|chúng (|chút .|chăng .|chưa .|chương vàng|chạp .|chạy về|chất !|chậm|chậm "|chắc .|chắn .|chặn .|chặt .|chẽ .|chẽ của|chế !|chế (|chế .|chết tại|chỉ :|chỉ tại|chỉ định|chị t|chịu !|chịu "|chịu ¶|chọn "|chống|chống .|chỗ "|chợ ¶|chục triệu|chụp tại|chủ người|chủ ở|chức ;|chức ¶|chữa "|clb tại|clip )|clip .|co .|colombia ,|com ,|com /|con chip|con lên|con sông|con số|con vào|container mang|corriere dello|cp và|cp ¶|csgt tỉnh|ctv )|cung .|cup "|cuộc|cuộc "|cá ¶|các bang|các dòng|các phim|các tuyến|các xe|cách châu|cách là|cái -|cán bộ|cánh ¶|cáo trước|cân ¶|cây "|cây cầu|cây ¶|cò .|có những|côi .|công ;|công làm|công việc|cùng #|cùng xã|cú|cđv "|cũng có|cơ "|cơ (|cơ diesel|cư thành|cười :|cạnh .|cả "|cả #|cảng ở|cảnh "|cảnh sát|cảnh tại|cấm người|cấm vận|cấp )|cấp bởi|cấp cứu|cấp lên|cấp như|cần thiết|cầu !|cầu ¶|cắt từ|cố "|cổ (|cổ ở|cổng .|cộng "|cộng (|cỡ|của dân|của hồ|của khoa|của nhiều|của năm|của phòng|của sân|của đảo|cứ|cứ vào|cứu (|cừ .|cử "|cực tại|danh dự|di cư|diễn người|diệt "|dn "|do báo|do giữa|doanh .|doanh quý|doha .|donbass .|du tới|duyên (|duyệt "|dàn|dàng|dàng .|dâm ở|dân người|dân từ|dùng cho|dũng .|dương .|dưỡng của|dưỡng ¶|dược|dược phẩm|dạy tại|dầu của|dầu tại|dầu ở|dẫn "|dẫn tại|dập .|dậu :|dễ|dị ¶|dịch :|dục .|dục ở|dụng :|dụng quỹ|dụng ¶|dự ¶|dựng (|em "|em :|em người|fed .|ford ,|fpt ,|francisco .|g ¶|gai .|gas .|ghi "|gia !|gia ;|gia thuộc|gian "|gian nghỉ|giao (|giao hữu|giá ¶|giám ,|giám .|giám hiệu|giáo trường|giáp (|gió .|giúp các|giúp tuyển|giả !|giải châu|giờ (|giờ -|giữa và|golf|gp :|gram .|gáy .|gòn ¶|gạo|gần "|gần sông|gần với|gần ¶|gặp .|gặp ¶|gặp ở|gọi %|gốc ở|gồm -|h "|hai|hai bảng|hai xã|hawaii ,|hay (|hcm (|hcm -|hcm đi|hermes ,|hiểm|hiện do|hiện tỉnh|hiệu|hiệu (|hiệu như|hiệu trường|hlv người|hoang|homs .|hot .|hoài .|hoàn (|hoàn tất|hoàng .|hoàng tại|hoạch .|hoảng .|hoặc .|ht (|huy phạm|huy trưởng|huynh .|huynh ¶|huyền /|huyện "|huyện .|huế ,|huế và|hy (|hye .|hài hước|hàng năm|hành|hành với|hành động|hào -|hát "|hãn .|hè ở|hình|hòa của|hôm .|hơi ¶|hơn ¶|hưng "|hưng /|hưu .|hưu ¶|hương tại|hước|hướng ,|hướng xã|hướng đường|hưởng ¶|hưởng đến|hưởng ứng|hạ ¶|hại :|hại ¶|hạn :|hạn cho|hạn chế|hạn ở|hạng|hạng bảng|hả .|hải ở|hảo (|hầm|hầu hết|hận|hậu cần|hậu trường|hẻm .|hết quý|hệ )|hệ thống|học -|họp báo|hỏng|hồ|hồi|hồi ¶|hồn "|hỗ trợ|hộ "|hộ ở|hội do|hội và|hờn .|hở .|hợi|hợp /|hợp theo|hợp với|hụt .|hữu "|hữu tại|icbm )|ii .|in (|indonesia ,|internet "|internet )|internet ¶|iran .|iraq .|is ¶|it .|jackpot -|juventus ¶|kcna của|kg .|khai các|khi chiếc|khi người|khi trình|khi tàu|khiến các|khoe .|khoáng .|khoăn "|khuê (|khuất .|khá nhiều|khác được|khách .|khách trước|khí !|khí .|khí ở|không|không của|không kích|không ít|khăn .|khơi đảo|khả thi|khảo :|khảo ¶|khấu "|khấu ¶|khẩu "|khắc chữ|khỏi ¶|khổ của|kia -|kia .|kim (|kinh doanh|kinh ¶|kiên /|kiến tại|kiệt .|kurd .|kém ¶|kêu gọi|kì|kì nghỉ|kích|kông (|ký ¶|kết hợp|kết thúc|kỳ "|kỳ của|kỵ .|l "|la|lai và|laser .|lay .|league :|league cùng|league gặp|league tại|led .|libya ,|libya và|lienvietpostbank .|liga .|liga ¶|liêm (|liền .|liễu .|lo lắng|loan -|loan và|long !|long của|loại|loại !|loại xe|loạn .|loạt .|lumpur (|luyện|luyện tại|luận "|luận -|luận trên|luật ¶|luật được|luộc .|ly|ly (|là -|là loại|là trong|là vitamin|là đảng|là ở|làng .|làng ở|lào và|láng .|lâu !|lãng ,|lên #|lên (|lên .|lên mạng|lên ngôi|lên sóng|lên tại|lên từ|lít ,|lòng !|lòng đường|lý trường|lý về|lũng|lơ .|lưng .|lưỡi .|lưỡng dụng|lược .|lượng !|lượng xe|lượng ¶|lại nước|lại trận|lạp và|lần đến|lần ở|lẫy .|lận .|lập và|lắk và|lắm .|lề .|lễ|lễ ,|lệ của|lịch !|lỏng (|lối .|lốp .|lồ "|lộ #|lộc ¶|lớn .|lớp|lời :|lời trên|lời tờ|lở|lợi nhuận|lợi ích|lợn :|lục ở|lửa của|lửa ở|lựa .|m (|m2 ¶|mai ,|mai ¶|man ¶|maritime -|mattis ,|may .|may ở|mi .|mini .|mitsubishi (|miện|miệng ¶|montreal (|morata ở|moscow và|mourinho ¶|msi )|mu (|mua bán|mua vàng|munich và|muốn tới|mà báo|máu "|máu .|máu tại|máy bia|máy cho|máy từ|mã (|mã ,|mèo .|mì .|mình "|mình %|mòn|móng .|mô|môn người|mùa xuân|măng|mũi .|mơ (|mạc ¶|mại .|mại ¶|mạnh|mạnh tại|mạnh ở|mảnh đất|mất !|mẫu smartphone|mắc ¶|mắn ¶|mặt hàng|mặt đất|mẹ ¶|mẽ "|mẽ ¶|mịn .|mịt .|mọc .|mỗi chiếc|mỗi người|một "|một góc|một kỳ|một mùa|một vụ|mới #|mới nhất|mời đến|mở "|mục ¶|mừng "|mỹ rằng|mỹ ¶|n|n )|nai :|nai và|nam biển|nam cùng|nam thăm|nam trong|nam đảo|nato ,|nay -|nay giữa|news (|nga !|ngang dốc|ngay ¶|nghiệm (|nghiệp|nghiệp do|nghiệp ¶|nghĩ .|nghĩ ¶|nghĩa|nghẽn .|nghị (|nghị .|nghị từ|ngoài .|ngoài như|ngoài nước|ngoái|ngoái "|nguy kịch|nguyên /|nguyễn hưng|ngàng ¶|ngành ¶|ngày trước|ngõ .|ngút .|ngăn .|ngư .|người bệnh|người theo|người từ|ngưỡng .|ngạt .|ngọt nhẹ|ngốc .|ngợi "|ngữ tiếng|ngực ¶|nhanh "|nhanh (|nhiên liệu|nhiêu .|nhiêu ¶|nhiễm .|nhiễm ¶|nhiệm vụ|nhiệt ¶|nhnn .|nhuận|nhuận .|nhà nước|nhà trước|nhàn .|nhân '|nhân dân|nhân trong|nhân vào|nhân về|nhân được|như #|như chiếc|như châu|nhưỡng .|nhạt .|nhấn của|nhất|nhất cho|nhất miền|nhất nhì|nhất tới|nhất về|nhất ¶|nhận tại|nhận vào|nhập vào|nhập ¶|nhật :|nhắc "|nhẹ "|nhớ .|ninh "|ninh giữa|niên "|niên .|niệm|niệm ,|nom .|nuôi tại|nuôi ¶|nuốt .|nà .|nào "|nào với|này về|này ¶|nên "|nên đọc|nêu tại|nói ¶|nông .|núi rừng|năm -|năm ngoái|năng thuộc|năng và|năng ở|nơi ¶|nước gồm|nước sông|nước trong|nước được|nại .|nạn từ|nản .|nằm .|nằm giữa|nẵng "|nẵng -|nặng|nặng ¶|nếu đến|nốt .|nổ (|nổi "|nộ ¶|nội địa|nữ !|nữ tại|o )|oan ¶|ounce .|pa (|pakistan .|palestine .|patriot của|pen .|penalty .|phanh (|phe|phi .|phi đội|philippines :|philippines ¶|phim trường|phán giữa|pháo đài|pháp tại|phát|phép "|phép .|phép tại|phép ¶|phì .|phí .|phí do|phía nam|phòng !|phòng "|phòng .|phòng không|phóng ,|phóng từ|phù hợp|phùng .|phú ¶|phúc thăm|phúc và|phúc ở|phút "|phút tại|phường "|phạt "|phả ,|phải rời|phản .|phấn .|phần phim|phần đưa|phẩm và|phẩm ở|phận bản|phố !|phố miền|phố tại|phối tại|phục trước|phủ tỉnh|pleiku ,|ptnt huyện|putin (|pv .|qaeda .|qatar (|qatar .|qh13 .|qua các|qua và|quan như|quan tại|quan điểm|quan ở|quyên (|quyền cựu|quyển|quà|quán (|quán xã|quân với|quê .|quê lên|quê nhà|quê tại|quê xã|quạt .|quả .|quả tại|quả ¶|quản trị|ra chợ|ra là|ra sân|ra trước|radar .|ranh giữa|ranh ¶|raqqa ,|reuters /|riêng !|robart ở|rodriguez|ronaldo tại|ràng "|rát .|rưỡi .|rượu ¶|rạp|rất cao|rẫy (|rằng phía|rẽ .|rối "|rồi đến|rổ|rỗng .|rộng "|rộng (|rộng của|rợ .|rợn .|rừng ở|sai "|san|sanchez|sanchez (|sang tiếng|sao (|sau %|sau nghỉ|sedan .|sen .|seoul (|silicon .|somalia .|southampton .|sport và|ssi ,|studio .|suông .|suất ¶|suối .|sydney ,|sách !|sách về|sát bang|sát của|sát tại|sân chùa|sóng ¶|súc .|súng thuộc|súng trường|súng ở|sĩ thuộc|sĩ và|sơ sang|sơn (|sơn ;|sư tại|sư tỉnh|sạch ¶|sạt lở|sắc "|sắc -|sẻ tại|sẽ có|sẽ tiếp|sẽ về|sọ .|số :|số liệu|số trường|số tại|số xe|sổ|sở tại|sỡ .|sứ ,|sử -|sử tại|sữa chua|sự !|sự ;|sỹ ¶|t l|ta .|tass .|tay phải|th (|thai .|thang tại|thanh (|thay mặt|thcs xã|theo hãng|theo luật|theo phía|theo đài|thi !|thi tại|thi ¶|thiết !|thiết (|thiệp .|thoại ở|thu .|thu /|thung lũng|thuận ¶|thuật !|thuật tại|thuế "|thuốc ¶|thuộc dòng|thuộc trường|thuột .|thành tân|thác|thái ¶|thám ,|thám .|thám hiểm|tháng :|thánh .|tháp|tháp :|thân !|thân :|thép|thép theo|thép ¶|thêm ¶|thì các|thí nghiệm|thí điểm|thích !|thích :|thông hướng|thông tại|thư "|thư .|thương lái|thương với|thường (|thường kỳ|thưởng (|thượng viện|thảm ¶|thấp (|thấp nhất|thầm :|thẩm .|thận :|thắng ¶|thể rời|thị !|thị (|thịt .|thọ :|thổi .|thụ tại|thủ ¶|thức|thức mà|thức tới|thức về|thừa .|thự ở|thực thi|tillerson và|tin !|tin tại|tin ¶|tin ở|tiên tiến|tiên trên|tiên ¶|tiên đến|tiêu|tiêu -|tiêu .|tiêu của|tiêu cực|tiêu diệt|tiêu hóa|tiêu ở|tiếc "|tiến ¶|tiến độ|tiếp -|tiếp quản|tiết|tiết của|tiền ảo|tiện .|tl .|toyota ,|toán (|toán .|toán tại|tr (|tra !|tra của|tra ¶|trang|tranh (|trinh kiện|trinh sát|trinh ¶|triều ¶|triển của|triển nhà|trong ngày|trong trường|trong đêm|trump ¶|trump đến|trung !|trung cùng|trung từ|truyền về|trà ,|trào "|trá .|trách của|trán với|tráng tại|tránh ¶|trâu|trên (|trên mẫu|trì của|trình như|trình được|trình ở|trí trong|trí tại|trí xứ|trích .|trú bản|trăm|trưng .|trường vụ|trường ¶|trưởng -|trưởng của|trưởng tỉnh|trưởng và|trượt|trả lời|trận tranh|trẻ người|trị giải|trị ¶|trốn về|trời (|trời ở|trở "|trợ|trợ "|trợ ¶|trụ của|tt ,|tu viện|tum .|tum và|tung ra|tuyến "|tuyến của|tuyến giữa|tuyền .|tuyển "|tuyển .|tuyệt .|tuần tại|tuổi hợi|tuổi tại|tuổi từ|ty tại|tài !|tài ¶|tàu và|tác .|tác về|tâm quận|tân và|tân ¶|tây ,|tây -|tây đến|tây ở|tình (|tình hình|tích "|tính ở|tô tải|tùng|túy ¶|tăng từ|tĩnh -|tư :|tư với|tướng ¶|tưởng "|tại cúp|tại phòng|tại vịnh|tạm .|tạng .|tạo huyện|tạp ¶|tải "|tải lên|tải và|tất|tầng tại|tật .|tắc của|tắt là|tế của|tế về|tết ở|tệ ¶|tỉ .|tỏ "|tỏ ¶|tố nguyên|tốc .|tối tân|tổng kết|tổng số|tổng thầu|tộc (|tộc ¶|tội|tới -|tới ở|tục ¶|tủ .|tứ kết|tức từ|từ|từ (|từ bang|từ clip|từ cảng|từ phố|từ quý|từ tháng|từ trang|từ đảo|từng đến|tử ở|tự "|tự của|tự tin|tự trị|tự tại|tự ở|tựu của|tỷ tại|u ¶|ubnd của|usd (|uyên /|ven biển|vic ,|vietlott :|vios ,|vip .|vitic /|viên !|viên '|viên các|viên dạy|viết "|việc -|việc giúp|việc người|việc đến|viện (|viện trưởng|viện trợ|vn "|vn .|vn /|vong "|vov ,|vy (|và chiếc|và giải|và ngành|và sông|và trao|và trường|và vitamin|và đồng|vàng được|vành đai|vào|vào châu|vào chùa|vào các|vào khu|vào ngày|vào phía|vào tỉnh|vào xã|vé|vé số|vô cấp|vùng của|vùng trời|vùng ven|văn hóa|văn kiện|vũ /|vương miện|vấn bởi|vật liệu|về :|về châu|về giải|về tỉnh|về tới|vệ "|vịnh .|vốn cho|vốn tiếng|với giải|với quý|với trang|với đài|với đảng|vợ :|vụ !|vụ ¶|vừa dự|vừa ký|vừa rồi|vững .|vực ,|vực .|vực từ|vực ¶|warmbier ¶|washington "|website .|wenger|windows .|won|xao .|xe mới|xe như|xe về|xem "|xi măng|xuyên -|xuân tại|xuất sang|xuất ôtô|xuống "|xuống dốc|xuống hạng|xuống phía|xã "|xã ở|xô và|xúc "|xưa "|xước .|xảo .|xấu !|xế xe|xử (|xử ¶|y ¶|yokosuka ,|york và|young .|yên ,|yếu .|yếu là|yếu tại|yếu ở|zealand (|zealand ¶|à .|á và|án -|án mà|án đường|áo|áp|áp đảo|âu !|âu của|âu tại|ông làm|ông lớn|ông tới|ông đến|úc .|ăn -|ăn ở|đam .|đang làm|đang trình|đang ở|điền .|điểm số|điểm trên|điểm về|điện (|điện .|đoan .|đoàn (|đoán ,|đoạt #|đt .|đttd )|đu đủ|đuổi .|đàm .|đàm về|đàm ¶|đá từ|đáng !|đánh ¶|đâm ¶|đã gửi|đã là|đã sang|đãi của|đích|đòn .|đó "|đó :|đóng|đôn ,|đôn .|đông|đông !|đông -|đông .|đông nước|đông đảo|đúp .|đăng ký|đĩa .|đơn là|đưa sang|đương #|đường !|đường mòn|đường nối|đường sang|được #|được -|được hãng|được nhiều|được từ|đại nhất|đại thắng|đạn đạo|đạo thi|đạo và|đạo đức|đạo ở|đảng (|đảng .|đảo quốc|đảo ở|đất|đất .|đất liền|đất đai|đầy đủ|đậm trước|đậu .|đặt .|đặt ở|đến .|đến biển|đến chùa|đến chợ|đến cảng|đến dự|đến huyện|đến phố|đến đảo|đến đền|đề ,|đề .|đề về|đề ¶|đề ở|đền thờ|đều .|để đi|đỉnh (|đỉnh núi|địch với|định )|định của|định đến|định ở|đọc báo|đối diện|đốn .|đốt ¶|đồi .|đồng|đồng :|đồng ¶|đổ vào|đổi :|đổi thành|độ !|độ .|độ tuổi|độc (|đội hình|động '|động .|động trên|đột giữa|đột với|đời tại|đủ .|đức !|đức ¶|đức ở|ư !|ảnh báo|ống .|ổn tại|ổn ở|ở hạt|ở kỳ|ở phương|ủy -|ủy tỉnh|ứng .
-21: ! của|" một|" trong|# bản|# cho|# cấp|# hay|# kỳ|# lít|# nước|# tay|# theo|# tháng|# trên|# vào|# được|( như|( phố|, ban|, chống|, cảng|, cổng|, dịp|, giao|, khóa|, kiêm|, luật|, làng|, phố|, quý|, sân|, trưởng|, xứ|, đền|, ấp|- huyện|- ttxvn|- tỉnh|: reuters|; #|; khu|; phía|abe và|adn .|afghanistan ¶|alaska .|and|angeles (|angeles ,|anh rời|anh đến|ap "|arab vùng|argentina ¶|arsenal ¶|asean ¶|australia (|ba (|baltic ¶|bangkok ,|bangkok .|bank of|bay qua|bay ra|bay đi|belarus ,|bhxh )|bhxh .|binh chủng|binh ở|biến tại|biến ¶|biết "|biết hiện|biển tại|biểu trước|biểu tỉnh|biểu ở|biệt (|biệt tại|bluetooth .|bom tại|brunei ,|buổi tiếp|buộc của|bvsc )|bài (|bài -|bài ¶|bàn phím|bàn thôn|bàn tại|bàng ,|bày|bá .|bái ,|bám .|bánh|báo lên|bã .|béo ¶|bên phía|bên đường|bình /|bình về|bóng|bóng cũ|bơm|bước (|bướu|bản (|bản .|bản là|bản vào|bảy .|bất thường|bắc đến|bắt ở|bằng đồng|bể .|bệnh .|bệnh tại|bị ở|bọc da|bố (|bộ ,|bộ của|bộ huyện|bộ máy|bộ tộc|bộ từ|bột .|bới .|bờ|bờ kênh|bụng ¶|bức .|c )|c a|ca tỉnh|cai ,|cam|cam kết|campuchia và|can ¶|cand )|carlo ,|chanh|cheonan ,|chile .|chile :|chinh (|chiếc xe|chiếc ¶|chiến dịch|chiến lược|chiến thuật|chiều .|cho .|cho xe|chung|chung :|chuyên cơ|chuyển .|chuyện ở|chuộc .|cháo .|cháu "|chí trong|chí và|chí ở|chính sách|chùa ở|chưa "|chưa có|chạy khỏi|chấp với|chất "|chặn|chế tạo|chết :|chỉ đạo|chọi|chọi .|chọn ¶|chống hạm|chống phá|chồng (|chồng người|chồng ở|chụp .|chủ quản|chủ và|chứa|chức (|chức năng|chức thuộc|ck :|cm )|coi .|comey ¶|con dao|con tàu|con ở|cong .|csgt (|csgt huyện|cua .|cuba .|cup ¶|cvt .|các cựu|các quận|các vị|cách mạng|cám .|cáo của|cát|cát ¶|còn #|còn làm|có -|cóc ¶|công chúng|công cụ|công tại|cùng các|cùng tuyển|cùng tại|cú đúp|cúng .|căn ,|cđv của|cũ (|cơ chế|cơ động|cưng .|cưỡng .|cược|cả tiếng|cả ở|cải tạo|cảnh ¶|cấm "|cấp cao|cấp ở|cầm|cầu|cầu :|cận cảnh|cố ¶|cốc .|cộng của|cỡ .|cục .|cụt .|của .|của khối|của luật|của mẫu|của phim|của phường|của quận|của riêng|của sông|của xứ|của đạo|cứ theo|cứu -|cử vào|cửa sông|cựu vương|danh mục|de la|di|diesel|diện tích|diệt|diệt ¶|dl ,|do các|do phía|doanh|doanh !|doanh (|doanh -|doanh với|doanh ¶|doha ,|dung /|duterte .|duyệt|duyệt .|dài từ|dài ở|dày .|dâm ¶|dân "|dân dụng|dân trí|dép .|dò .|dòng xe|dùng "|dùng (|dùng hàng|dùng tại|dư .|dư luận|dương /|dưới #|dưỡng tại|dạng|dầu mỏ|dầu và|dậy .|dịch (|dịch .|dịch bệnh|dịch từ|dịch ở|dịp lễ|dịp nghỉ|dọa "|dọc sông|dọc đường|dốc cầu|dội ¶|dỡ .|dục|dục "|dụng chip|dụng vốn|dự kiến|dự luật|dự được|dựng -|dựng tại|edition .|endo -|estonia ,|eu tại|eu ¶|ezzor .|facebook và|fc vs|formosa ¶|fpts )|gameshow|gas ,|gdp của|geneva ,|ghế nóng|ghế tại|gia cầm|gia do|gia người|gia phương|gia vào|giang (|giao "|giao lưu|giao và|giao ở|giày .|giá (|giá xăng|giáo dục|giả ở|giải khát|giải pháp|giải phóng|giản :|giấy (|giấy -|giếng .|giềng vùng|giới giữa|giới phía|giới về|giữ ở|giữa cầu|giữa phố|giữa tháng|google .|gtvt .|gtvt tỉnh|guinea .|gái ¶|gái ở|gì ¶|gì ở|gòn và|gũi .|gắn với|gồm #|gờm .|gửi|gửi của|h|h .|hai bang|hai huyện|hai miền|hai môn|hai tại|hai ở|hamburg (|hawaii .|hay nhất|hcm và|heo|heroin .|hiếm ¶|hiến chương|hiện tốt|hiện ở|hiệp (|hoa (|hoa ở|honda ,|hose :|hoàng minh|hoạch "|hoạch ¶|hoại .|hoạt .|hoạt hình|hoảng tại|huyết|huyền|huyện ¶|huấn luyện|huế (|huệ (|hà "|hàng hải|hàng tỉ|hàng và|hành chính|hành lang|hành trình|hành từ|hán .|hát '|hãng .|hãng phim|hãy cùng|hình )|hình thành|hình trên|hòa "|hòa giải|hóa tại|hôn "|hùng của|hút .|hđnd xã|hđqt ,|hđxx .|hư .|hưng ¶|hương "|hướng của|hướng từ|hạ tầng|hại "|hại tại|hại ở|hạm của|hạn|hạn tại|hải /|hằng|hết là|hệ|hệ người|họ !|họ (|họ ở|học %|học :|học người|học thuộc|học tại|họp ở|hỏa ¶|hốt .|hồ "|hồ ở|hồi sức|hồng .|hội làng|hội ¶|hộp|hộp số|hợp nhất|hợp được|hủy|hủy diệt|hữu thắng|in|inch .|infonet ,|internet .|iphone ¶|is "|is ,|israel ¶|italia và|italy và|k )|khai (|khai tới|khai ở|khi các|khi cựu|khi làm|khoa (|khoa tại|khuê .|khác nhau|khác ở|khách mang|khách ở|khám .|khát .|khó "|khóc ¶|không khí|khăn ở|khấu kịch|khẩu thuộc|khỏe "|khống .|khổ .|khởi nghiệp|khởi động|kia "|kiev .|kiếm ¶|kiến ¶|kiểu "|km "|kyo .|kém "|kéo dài|kép|kép .|kì .|kích hoạt|kích tại|kích vào|ký .|ký tại|kạn ,|kết giải|kể :|kỳ (|lai :|lai ở|lan "|lan /|lan tại|lanh|lavrov và|league (|liên hệ|liên hợp|liên khúc|liêng của|liêu ,|liêu .|liệu ¶|loan ¶|london của|loại khỏi|loạt ¶|lukaku (|luôn .|luận !|luật -|luật do|luật ở|là cựu|là hàng|là mẫu|là ngành|là nước|là thép|là tiếng|là trường|là đường|làng ¶|lá|lá .|lá ¶|lái chiếc|láng (|lát .|lâm tỉnh|lâm ¶|lâu năm|lây nhiễm|lãi suất|lãng .|lão .|lê /|lên "|lên trang|lí .|lính .|lít|lô|lô tại|lông|lúc .|lý chợ|lý nhà|lý tại|lý ở|lướt|lược ,|lược của|lượng do|lượng tại|lượng vitamin|lạ "|lại "|lại sân|lại ¶|lấy chồng|lậu ¶|lắc .|lắng|lắng ¶|lặng ¶|lẻo .|lẽ .|lề :|lễ .|lễ trao|lễ đón|lệ|lệ châu|lệ cược|lịch "|lịch thi|lọt|lồ ở|lồng .|lớn :|lớp chuyên|lời nguyền|lợi|lực ở|m ¶|m3 .|madrid (|malaysia (|manchester (|manchester ¶|mang|mang ¶|mang đến|marawi ,|marcelo ,|mattis .|mau ¶|may mắn|may ¶|minh ¶|miền trung|miền tây|miệng .|moon .|morata|moskva và|mp .|mt ,|mu "|mua .|mua sắm|muốn đến|muộn ¶|my|mà -|mà các|màu .|mát|máy "|máy ảnh|mây .|mét ¶|mê ¶|mình trên|mòn .|móc .|mưu với|mượn từ|mạng ở|mảng|mảnh .|mất ¶|mật ¶|mắc "|mắc bệnh|mắn|mắt -|mặc áo|mặt -|mặt bằng|mặt giữa|mặt trong|mặt trời|mẹ ở|mến !|mốc .|mồm .|mỗi dịp|một vị|mức #|mỹ !|mỹ :|mỹ khỏi|mỹ thuật|na .|nam "|nam %|nam /|nasdaq .|nato tại|nga (|nghe "|nghiêm ¶|nghiệm "|nghiệm tại|nghiệp %|nghiệp trường|nghiệp tỉnh|nghênh việc|nghĩ :|nghề|nghệ "|nghệ (|nghệ cao|nghệ ¶|nghỉ|nghỉ ¶|nghị phía|nghị tỉnh|ngoài !|ngoài -|ngoài ở|ngoại ngữ|ngoại thành|ngoại ô|nguy hiểm|nguyền|nguồn .|ngành "|ngành và|ngày tới|ngày đầu|ngày ở|ngán .|ngân (|ngân sách|ngãi ¶|ngôi .|ngư lôi|người|người dân|người miền|người và|ngại "|ngại .|ngầm|ngắm của|ngồi|ngụ thôn|ngứa .|ngừng .|nhanh từ|nhau (|nhi /|nhiều|nhiều !|nhiễm|nhiệm ,|nhiệm cho|nhiệt|nhiệt độ|nhung (|nhung /|nhà "|nhà khách|nhà ¶|nhánh .|nhánh của|nhánh tại|nhân ;|nhân giải|nhân hóa|nhân viên|nhũng ,|nhơn .|như người|như trên|như đường|nhưng người|nhưng phía|nhưỡng "|nhạc phim|nhạc ¶|nhạc ở|nhảy .|nhất bảng|nhất xứ|nhập "|nhập sân|nhập viện|nhập về|nhật (|nhằm vào|nhẹ ¶|nhỏ (|nhỏ ở|nhủ "|niên người|niên ở|niệm "|no .|non ¶|non ở|nv .|này trên|này vào|này đến|nâu .|nã .|não .|nè .|nêu "|nêu trong|nói "|nói trên|nóng "|nóng ở|nôn .|nông trường|núi .|núi ở|năm|năm !|năm .|năm làm|nơi "|nơi sinh|nơi sống|nước "|nước ¶|nạn tại|nạn tỉnh|nặc .|nội :|nội chiến|nội đô|nở .|nở ¶|nữ người|nữa (|of|on|p )|perez .|peru ,|petersburg ,|phi (|phim|phim tại|phim ở|phiếu (|phiếu tại|phiếu ¶|phong kiến|pháo binh|phát của|phát động|phân .|phép của|phép vào|phía đường|phòng ở|phó ¶|phóng của|phúc tới|phút -|phương|phương (|phương tiện|phương tại|phương ở|phường ¶|phượng (|phạm ở|phạt chống|phản lực|phần :|phần tại|phận phường|phố "|phố (|phố ;|phố như|phố và|phổ biến|phụ kiện|phụ trách|phủ "|phủ trình|pogba|putin|putin ¶|qatar "|qua quận|qua thôn|quan !|quan của|quan hệ|quan và|quang|quang /|quang ;|quang ở|quay ở|quy trình|quyết -|quyền "|quyền thuộc|quán .|quân thân|quân đến|quê huyện|quê quán|quê ăn|quý "|quả :|quả chụp|quả lên|quả về|quản lý|quần .|quận ¶|quốc /|quốc :|quốc hay|quỳnh /|quỵ .|quỷ .|quỹ đất|ra biển|ra vào|ransomware|raqqa của|raqqa ¶|ri .|riêng khu|riêng và|ronaldo :|ruột ¶|rác ¶|rán .|ráo .|rơi xuống|rơi ¶|rẻ .|rổ .|rời bỏ|rời cảng|rời sân|s|s (|sa và|sai !|sang|sang tận|sao ở|sau dịp|sau trận|saudi và|sedan hạng|senkaku /|seoul và|sexy .|sim .|sina .|sinh (|sjc của|sport ,|syria )|syria ¶|syria ở|sách với|sáng "|sáng nay|sáng tại|sân golf|sân tại|sóc .|sóng trên|sĩ của|sĩ gốc|sơ .|sơ của|sư .|sườn .|sạc|sản !|sắm|sắt của|sẻ "|sẻ với|sẽ|sỏi .|số #|số tỉnh|sốt|sở (|sở .|sủa .|sử ở|sự ¶|sỹ .|sỹ đảng|tai -|tang ¶|tay #|tay -|tay sân|tay thuận|tehran .|texas ,|thaad của|thaad ở|thai|tham khảo|than -|thao|thao tại|thao tỉnh|theo kiểu|theo vị|thiêng|thiêng .|thiết giáp|thiếu nhi|thiệp|thiệu tại|thoát ¶|thu hút|thu nhập|thua đậm|thuận :|thuận cho|thuận giữa|thuật (|thuật số|thuế ¶|thuốc .|thuộc các|thuộc miền|thuộc phòng|thuộc ấp|thuột và|thành !|thành :|thành phía|thành trì|thành tại|thái sơn|thân là|thép do|thép tại|thông !|thông cho|thông phương|thông thường|thúy .|thăm|thương tại|thương tỉnh|thường !|thường niên|thạnh ,|thải của|thải ¶|thảo về|thấp "|thần :|thần kinh|thầu .|thẩm|thận .|thắng đậm|thẳng "|thẳng trên|thẳng tại|thẳng ¶|thế kỷ|thể dục|thể thao|thể đến|thể ở|thị|thị "|thị chính|thịnh|thịt ¶|thọ .|thọ ¶|thối .|thống nước|thống trị|thống ở|thời là|thời nhà|thở "|thụ ¶|thủ gốc|thủ phủ|thứ .|thức (|thức người|thử thách|thửa .|thự .|thực "|tim mạch|tinh con|tiên )|tiên tới|tiếc ¶|tiếng ở|tiếp ở|tiện|to .|tokyo (|toàn châu|toàn miền|toàn ở|toán ¶|tp "|tphcm ¶|tq :|tra|tra do|tra ở|trai ở|trang ở|treo cờ|triều .|triển !|triển châu|triển như|trong vùng|trung cấp|trung đoàn|trung ở|truyền .|truyền máu|truyền thống|trà -|trái cây|trâu chọi|trâu ¶|trên không|trên sóng|trên toàn|trên đài|trên đèo|trì|trì (|trì .|trì ¶|trình|trình '|trình :|trình gửi|trích việc|trò chơi|trú tỉnh|trúc ,|trúng thưởng|trăng ,|trương|trước !|trước "|trước cửa|trước ngày|trước người|trước tại|trước ¶|trường do|trường huyện|trưởng các|trưởng đội|trạm bơm|trả "|trải .|trần (|trần tại|trận "|trận trước|trật tự|trắng (|trẻ )|trọng !|trọng mà|trọng trong|trốn khỏi|trợ các|trợ giúp|trục lớp|tum :|tum ¶|tuyến sông|tuyển vào|tuyển ¶|tuấn /|tuổi !|ty ở|tài người|tài trợ|tài ở|tàu (|tàu .|tàu chiến|tàu ở|tác châu|tác do|tái .|tâm /|tâm :|tâm tại|tâm xã|tây .|tây bắc|tây nước|tích ¶|tích ở|tín hiệu|tính "|tính năng|tính tại|tính với|tô -|tô .|tô hiệu|tôm của|tùy chọn|túy ở|tăm .|tăng .|tăng cường|tư giữa|tư ở|tượng vàng|tượng ở|tại biển|tại buổi|tại nước|tại phía|tại điểm|tạm trú|tạo (|tải tỉnh|tải ở|tấn|tầm .|tận|tập luyện|tế %|tế thuộc|tế và|tết "|tết .|tỉ ¶|tỉnh (|tỉnh :|tỉnh miền|tố :|tốt :|tốt ở|tới !|tới (|tới sân|tới đảo|tục "|tục .|tứ|từ hướng|từ phương|từ quận|từ trước|từ trường|từ tờ|từ vùng|tử tại|u20 châu|un .|usd tại|uống .|vay .|vay vốn|vcb ,|video ¶|vietlott .|vietnamnet )|vietnamnet .|vinh "|viên báo|viên hạng|viên thuốc|viên thuộc|việc này|việt /|việt ở|vnm ,|vnpt ,|vong :|vs|vuông .|và cường|và giao|và ngoài|vàng ¶|vào .|vào khoa|vào nước|vào ¶|váng .|vánh .|vân ¶|vé trúng|vé đến|văn minh|vĩnh (|vương (|vương triều|vượt .|vả .|vấn !|vấn "|vấn ¶|vẫn .|vận của|về "|về miền|vệ trường|vệ ở|vị !|vị "|vị ¶|vọng ¶|vốn bị|vốn ¶|với sân|với tàu|với xe|với đội|vợ ở|vụ (|vụ mà|vụ trong|vụ tỉnh|vững tại|vực cảng|vực huyện|vực núi|vực phường|vực thôn|vực vùng|vực ở|washington (|washington và|wb ,|xanh|xanh "|xe !|xe -|xe container|xe taxi|xe điện|xii .|xuyên|xuân (|xuân ở|xuất bản|xuất tại|xá|xót .|xú -|xúc tiến|xướng .|xấu :|xỉ .|xứng .|xử ở|y (|yết trên|zealand và|án !|án cầu|áo dài|ô|ô phía|ôm .|úc ¶|úng .|ý !|ăn "|ăn tại|đang được|đbscl .|đi qua|đi vào|đi đến|điền (|điều lệ|điểm !|điểm ;|điểm môn|điệp /|đoàn .|đuối .|đàm phán|đá trẻ|đáng "|đánh chiếm|đáo ¶|đáy .|đâu -|đã|đã lên|đã trao|đèn .|đèn hậu|đèo|đêm -|đêm .|đêm ¶|đình tại|đòi rời|đón nhận|đóng .|đô nước|đông tại|đúng "|đúp|đăng|đăng /|đơn .|đơn gửi|đơn lên|đưa .|đưa tới|đường tránh|được cấp|được tờ|được đón|đại (|đại ở|đạo (|đạo châu|đạo của|đạo quận|đạo tại|đạo ¶|đạt #|đạt được|đảng|đảng của|đất ở|đầu (|đầu xuân|đầu đường|đập|đắp .|đẹp giữa|đẹp tại|đẹp ở|đế quốc|đến châu|để vào|đệ nhất|đỉnh|địa chất|địch|địch cúp|định "|đọng .|đốc tỉnh|đốt|đổ về|độ "|độ :|độ kinh|độ vĩ|độc nhất|đội (|động -|động trong|động với|đời !|ư ,|ưu .|ương .|ương châu|ạ .|ảnh trên|ồn .|ở bảng|ở cấp|ở cầu|ở gần|ở núi|ở sông|ở thăm|ở xứ|ủy .
-24: " #|# %|# chỗ|# gửi|# hoặc|# inch|# năm|% người|' '|(|( bang|( của|( người|( đoàn|) trên|) từ|, #|, bản|, gần|, kênh|, ngày|, quân|, trong|, vào|, vùng|; các|aids tỉnh|airlines ,|airlines .|an "|apec (|b2 ,|ban nhạc|bang ở|barcelona và|bay về|bhyt ,|binh người|biến "|biết ¶|biển ở|biểu (|bom|brexit ¶|bv )|bàn ở|bày tại|bán sang|bên ở|bình tại|bình ở|bóng tại|bưu điện|bạch "|bại tại|bại ¶|bại ở|bản #|bản :|bản quyền|bản tin|bảo :|bầu vào|bậc .|bắc của|bắn hạ|bắt tại|bằng (|bền vững|bệnh "|bố trên|bồi thường|bộ|bộ -|bộ nhớ|bộ phim|bộ trên|bộ ở|bức tường|c1 /|cai|cai -|cai ¶|california (|cao !|cao ủy|cay .|chai .|chanh .|chiếc #|chiếc cúp|chiếm .|chiếu tại|chiều ¶|cho #|cho một|cho ngày|cho tỉnh|chua .|chung (|chuyên án|chuyến bay|chuyến đi|chuyển ra|chuyển xuống|chuối .|cháu .|chân tới|chân đến|chính -|chúng|chạy từ|chấp trên|chậm .|chậu .|chế ¶|chỉ ở|chị !|chốn .|chống độc|chốt .|chỗ mang|chủ "|chủ nhiệm|chủ tại|chứng nhận|chữ .|clip "|con tại|container .|csđt ,|csđt -|ct /|cup (|cup và|cuốn|cá|cá theo|các cấp|các của|các kỳ|các đội|cách đảo|cáo ¶|cáp|câu :|cãi ¶|còi .|có người|có nhiều|có thẻ|có tại|cô ¶|công cộng|công đoàn|công ở|cùng quê|cùng ở|cũng là|cư ¶|cướp ¶|cạn .|cả các|cả ¶|cảm biến|cảng .|cảng biển|cảnh (|cấp tại|cấp ủy|cốt .|cồn|cổ ,|cộng|cụ .|cục phó|của bảng|của hai|của kênh|của làng|của miền|của quân|của trang|của vị|của xã|của đoàn|cứu nạn|cứu và|cực "|d|d '|damascus .|dello|derby|des|diễn ra|diễn trong|diện châu|diện các|dn ,|do thám|do đồng|doanh ở|du .|duy (|duyệt của|dân phố|dân quận|dòng máu|dông ¶|dùng của|dũng :|dạ .|dầu thô|dặm .|dịch|dịch tại|dụng -|dụng ở|dừa .|dựng một|dựng ở|elysee .|em (|em -|eu (|fan "|fast %|flash|fpt -|g20 tại|g20 ở|gameshow .|ghế trong|gia xứ|giam ¶|gian ở|giang /|giang :|giang hồ|giao tại|giao ¶|giàu nhất|giàu vitamin|giá tại|giám đốc|giáo dòng|giáo tại|giáo và|giêng năm|giả tại|giải hạng|giấc .|giết .|giống .|giới ở|giữa châu|giữa đường|google và|gái (|góc .|gũi với|gấp .|gần cầu|gặp tại|gọi .|gốc ¶|hai chiếc|hai ¶|hang .|hay "|hcm ¶|hiến cho|hiếp .|hiền|hiện theo|hiện trong|hiệu quả|hoa /|hoa tại|hoang .|hoài (|hoàn thiện|hoàn toàn|hoàng thành|hoảng ở|huy của|huyền (|huyện (|huế ¶|huệ .|hà (|hà ¶|hài .|hàn ¶|hàng không|hành (|hãng tại|hình :|hóa học|hóa thôn|hđqt của|hơn tại|hương ¶|hướng|hướng tới|hướng đến|hạ (|hạn ¶|hạng sang|hạt .|hải|hải của|hải ¶|hất văng|hậu (|hết ¶|hệ liên|họa "|học là|học trường|hồng ¶|hổ|hộ tại|hội chợ|hội chứng|hội người|hội viên|hội đồng|hộp .|hợp môn|hứa .|hữu cơ|i )|inch|indonesia .|indonesia ¶|iphone #|iraq và|israel và|karaoke|khai|khai hội|khai ấn|khanh ,|khanh .|khen thưởng|khi tân|khi tại|khi đảng|khi ở|khiến "|khung|khuyến khích|khác (|khác trong|khách tại|khách từ|khó .|không %|khảo (|khảo sát|khẩu của|kiên|kiện tại|kong (|ksnd tỉnh|kuwait ,|kuwait .|kê từ|kì thi|kích ở|kín ¶|kẹt .|kề .|kể từ|kỳ ở|kỷ luật|l (|l )|lang|league giữa|linh (|liên .|liên /|liên danh|liên ngành|liệu "|liệu )|long (|loạt phim|luật (|luật tại|là các|làm tại|làng nhạc|làng võ|lào -|lái (|lánh .|lâm /|lãnh .|lên cầu|lên tuyển|lên ¶|lý các|lý nước|lưu sông|lương -|lương thực|lược|lược và|lượng "|lượng #|lượng -|lượng người|lượng và|lượt đi|lập tại|lậu .|lắm "|lệ .|lịch tỉnh|lịch ở|lọc|lồ xứ|lộ trình|lớn "|lời báo|lợn ¶|lứa tuổi|lửa "|lửa (|lửa mà|lực (|lực lên|manila .|marawi ¶|mbappe .|mexico và|minh %|minh với|minh ở|miên .|miền núi|mobifone ,|model|moskva ,|mosul ,|mosul ¶|mua xe|muối|mà !|mà người|máu ¶|mã|mê .|mì|món quà|mô .|mô tô|môtô|mưa ¶|mại (|mạng tại|mạo|mẫu hạm|mật cho|mỏ (|mồng #|mỗi năm|một giải|mở màn|mỹ phẩm|mỹ tới|mỹ về|nai ¶|nam do|nam ra|nam tỉnh|nam ¶|nam được|nam đến|nato và|nato ở|nay !|nga ¶|nghiêm trọng|nghiệm|nghiệp thuộc|nghiệt .|nghèo ¶|nghèo ở|nghìn tỷ|nghĩ "|nghĩa "|nghỉ ở|nghị viện|ngoài vào|ngoại ¶|nguy cơ|nguyên %|nguyên ;|nguyên và|nguyên ¶|nguồn nước|ngàn .|ngào "|ngày nghỉ|ngày ¶|ngõ phía|người làng|người phương|ngầm của|ngập|ngờ "|ngủ ¶|nhiên -|nhiều nước|nhiều sao|nhiều trường|nhiễm virus|nhiệm #|nhuyễn .|nhuận của|nhà mạng|nhà nghề|nhân văn|nhân đến|nhũng (|như các|như tại|nhưng tại|nhưỡng (|nhưỡng ¶|nhất "|nhẫn .|nhận ¶|nhật -|nhắn .|nhẹ .|nhớ ơn|những mẫu|những sao|nhựa|ninh tại|ninh ở|nàn .|nào tại|này (|nát|nét|nêu :|nó ¶|nói (|nóng phía|núi ¶|năm mới|năng lực|năng quận|nơi ở|nước sạch|nước về|nướng .|nạn (|nạn ở|nẵng (|nề .|nền .|nối giữa|nổ tại|nổ ¶|nổ ở|nội chính|nội thất|nộp cho|nợ ¶|oan .|oda của|paris (|pc45 )|pc45 ,|pc67 ,|petersburg .|pgs ,|philippines và|phiên|phiên thứ|phong tỏa|phu .|phuộc|phá ¶|phán về|phán với|phát (|phóng|phùng (|phú /|phúc tiếp|phúc tại|phương giữa|phương án|phước (|phượng|phạm tại|phạm về|phạt ¶|phải "|phải được|phẩm tại|phố .|phố cổ|phố từ|phục "|phủ (|phủ và|plus /|pv (|qua tỉnh|qua đường|quan (|quan thuế|quay tại|quyết|quyết của|quyết toán|quyết về|quyền của|quyền huyện|quyền tại|quyền ¶|quân tới|quý (|quý -|quất .|quốc của|quốc kỳ|quốc trên|quốc vào|qđ /|r %|ra mắt|ra ngoài|ra sông|ra trong|ra trên|ra vụ|ra đảo|rõ ¶|rắn|rắn với|rằng '|rộng ở|rừng ¶|rửa .|sa .|sa ¶|samsung ,|sao nữ|saudi .|sinh !|sinh hoạt|siêu cúp|siêu sang|siêu thanh|smartphone .|syria :|syria và|sách|sáng (|sáng ở|sát (|sáu .|sâu|sông .|sút người|sĩ (|sĩ khoa|sĩ tại|sĩ ¶|sĩ ở|sơn "|sơn :|sư ở|sắc màu|sắt|sắt ,|sẹo .|sẽ sang|số nước|sống !|sống %|sử ¶|sự "|sự :|sự do|sỹ của|t %|ta ¶|tai nạn|tay ga|thani .|thao (|the|theo các|theo hướng|theo ¶|theo đường|thi môn|thi trường|thoa|thu (|thuận của|thuộc bang|thành (|thám|tháng|tháng "|thêm #|thí và|thôi chức|thú|thăm ,|thơ "|thơ và|thơm .|thư (|thư ¶|thưa|thương ¶|thường xuyên|thưởng ¶|thạnh (|thấy :|thẩm của|thận|thẳng với|thẳng ở|thể (|thể -|thị minh|thống tại|thủ tại|thủ ở|thứ năm|thức được|thực ¶|tin "|tin %|tin tặc|tiến hành|tiếng -|tiếng nhất|tiền tệ|tiểu .|tngt .|tokyo và|top #|toàn cảnh|toàn nước|toàn văn|toán trưởng|tpp .|tra tỉnh|trai người|trang trại|trang web|tranh|tranh tại|tranh ¶|treo|tri ,|trinh|triển "|triển vọng|triển ¶|triệu (|trong '|trong khối|trong làng|trong ngành|trong phim|trong tiếng|trong tỉnh|trump ở|trung "|truy cập|trà (|trà ¶|trên #|trên chiếc|trên xe|trì chùa|trình báo|trình ra|trình tại|trình độ|trăm .|trơn|trương của|trường tại|trường ở|trưởng ban|trưởng khoa|trượt .|trại giam|trấn .|trận derby|trận hòa|trận ở|trắng "|trị ,|trị kiêm|trọng (|trợ của|trợ từ|trục|trục đường|ttg của|ttxvn ,|tuyên truyền|tuyến phố|tuyển|tài tại|tàu ¶|tâm thần|tâm ¶|tình báo|tích :|tích hợp|tích tại|tính (|tô mang|tô tại|tô ở|tôi :|tôi ở|tôm|tôm .|tôn .|tù ở|tăng #|tĩnh ¶|tư liệu|tư là|tư tỉnh|tư vào|tướng và|tượng tại|tại ga|tại ở|tạo ở|tải mang|tấm|tầng của|tập báo|tắc "|tế "|tế -|tế :|tế giữa|tế mà|tế như|tỉnh "|tỉnh .|tỉnh của|tị nạn|tịch và|tọa đàm|tốc ¶|tốc độ|tốt nhất|tốt tại|tộc tỉnh|tội danh|tụ .|từ ga|từ miền|từ xã|từng|từng là|tự động|tỷ lệ|u .|uae và|ubnd ,|ukraine và|usd từ|venezuela .|viettel .|viết thư|việc ở|viện huyện|viện quận|viện tại|viện tỉnh|vksnd huyện|vtv )|và của|và cựu|và khu|và là|và sau|và trình|và tại|và đường|và ở|vàng ở|vào quý|vân|ví dụ|vôi .|vùng #|văn (|vĩ|vườn .|vườn hoa|vượt sông|vấn :|vấn tại|vấn đề|vật (|vật ¶|về cảng|về cầu|về huyện|về làm|về một|về người|về sân|về đến|về đền|vệ của|vệ sinh|vịnh :|vịt .|vốn tại|vốn từ|vốn vay|với chiếc|với huyện|với mẫu|với tân|với đồng|vỡ .|vợ ¶|vụ :|vụ cháy|vụ và|vừa bị|vừa có|vững|vực (|vực :|vực biển|vực bản|vực của|vực gần|vực quận|wannacry ¶|website|xe (|xii ,|xiv ,|xiv :|xiv ¶|xuyên (|xuất xứ|xuất ở|xuống biển|xuống ¶|xài .|xám .|xâm lược|xã (|xóa .|xương ,|xấu .|xứ .|y dược|yemen ,|yemen và|yết .|zing )|á (|á của|á tại|án #|ép lên|ít|ăn ¶|đa (|đa số|đang là|đbqh tỉnh|đi tới|điều hòa|điều kiện|điểm tại|điện tử|điệp "|đoàn|đoàn phim|đoán :|đoạn qua|đuôi .|đàm tại|đàn (|đá với|đây %|đây ở|đã rời|đèn flash|đêm "|đình (|đó tại|đông "|đông người|đông tỉnh|đông ở|đúng !|đăng cai|đăng lên|đăng quang|đũa .|đơn nguyên|đường tại|đường tới|đường đến|được dự|được người|được trình|đạc .|đại lộ|đạo đảng|đảng "|đảo (|đấm người|đất (|đấu cho|đấy ¶|đầu mối|đầu tháng|đầy .|đậu|đắm .|đến các|đến sân|đề|đề nghị|để dự|để sang|để tới|để đến|địa|địa lý|địa phận|định ;|định hướng|định làm|định rời|định ¶|đọng|đỏ thành|đốc bang|đối không|đối phó|đồ họa|đồng châu|đồng mạng|đồng thi|đồng ở|độ (|độ tại|độ ở|độc lập|động "|đới .|đứa .|đức tại|ương về|ương ¶|ướt .|ẩm .|ổn .|ở #|ở các|ở trận|ở tuyển|ở xóm|ở đền|ủi .|ức .|ứng "
-27: " trên|# (|# lính|# nghìn|# trong|# đội|( nguồn|( quê|( theo|( tại|) mà|) thuộc|) tỉnh|) về|) được|, bộ|, chùa|, chợ|, cầu|, giải|, khu|, mẫu|, nữ|, trang|, đường|, đồng|- đường|. #|account :|afp )|an|an /|anh tại|arabia ,|asean ,|assad .|atgt tỉnh|australia và|b1 ,|bank -|bank for|bay ,|bay sang|bay đến|bhyt .|bia|binh của|biên phòng|biến ở|biển (|biển vùng|biểu tượng|biệt thự|bmw #|bom ở|branch -|brt .|brussels (|brussels ,|buýt .|bv .|bài hát|bàn|bán ở|báo :|bê|bóng đèn|búp bê|bđ #|bưu chính|bước vào|bản tại|bảng|bảng với|bảo tồn|bầu làm|bệnh (|bố rằng|bổng|bộ (|bộ ngành|bộ phận|bộ tại|bộ tỉnh|bộ xã|cam .|campuchia ¶|canada và|cao su|cao ở|carbon .|chi (|chiếc từ|chiến (|chiến đấu|cho "|cho chiếc|cho đội|chua|chung "|chung châu|chuyên khoa|chuyên viên|chuyên đề|chuyển vào|chuyển đến|chuẩn|chuột|chàng .|cháy ¶|chân ¶|chín .|chính :|chính hãng|chính trong|chính trường|chính xã|chó|chúng "|chúng quốc|chơi ở|chế thi|chết ¶|chết ở|chỉ #|chỉ tiêu|chốt của|chỗ ¶|chở hàng|chủ quyền|chức vụ|chữa cháy|concept|csgt ,|csgt .|cuba ¶|cung|các giải|các mẫu|các nhóm|các sở|các xã|cáo lên|cáo từ|cây xanh|cây xăng|còn tại|có các|công an|công vào|căn cứ|cđ .|cũng giao|cũng tại|cơ cấu|cơ sở|cơ xăng|cư tại|cư vào|cư ở|cương (|cưới ở|cướp biển|cạnh tranh|cả !|cả châu|cảng cá|cấp (|cấp nước|cầm .|cầm hòa|cầu sông|cầu tại|cập .|cập và|cổ ¶|cổng|cộng sản|cột của|của báo|của vùng|của đài|của đảng|của đồng|cứ của|cứ ở|cứu hộ|cứu ở|cử tại|cử ¶|cửa ¶|cựu sao|danh sách|danh thắng|dao|dao .|diện báo|diện giữa|do hãng|dung (|dung :|duyên hải|dài -|dài nhất|dân phường|dân tại|dãy núi|dõi trên|dùng ¶|dũng|dương "|dải|dải đèn|dầu khí|dẫn đường|dịp|dối .|dụ .|dụ :|dục (|dục quận|dụng "|dụng (|dụng cho|dụng trên|dừng .|dữ liệu|dự phòng|dựa trên|dựng "|dựng cầu|e ,|em ở|f /|florida ,|g )|g20 .|game|game of|gan|gb .|gd -|ghế|giao dịch|giao tháng|giao thông|giao vùng|giành lại|giá trị|giáo ,|giáo hội|gió|giảm #|giấc mơ|giấy ,|giới !|giữa nước|gtvt ,|gái người|gói|gần|gần #|gần đảo|gọn "|gốc từ|h %|hai tỉnh|hanoi ,|hay ¶|hiện các|hoa hồng|hoàn thành|hoàng ở|hoạch %|huy (|huấn tại|huế :|hà /|hài :|hàm lượng|hàn lâm|hàng triệu|hành vi|hành ở|hãng xe|hè đường|hình ở|hòa ¶|hòn đảo|hóa (|hóa dầu|hùng (|hùng /|hđnd ,|hđnd tỉnh|hđqt kiêm|hương /|hại cho|hạnh (|hạnh /|hải quân|hấp .|hẻm #|họ ¶|họa|họa -|học kỳ|họp tại|họp với|hỏng ¶|hồ sơ|hổng|hộ qua|hội thảo|hợp "|hữu giữa|i -|in và|index .|industry and|it )|italy .|joint stock|kg )|khai trừ|khai tại|khang .|khi rời|khi sang|khi vào|khu chợ|khuôn viên|khách "|khám|khám phá|kháng .|khánh /|khí (|khí thải|khó khăn|không lực|không quân|không ở|khăn|khơi .|khẩu cảng|khẩu tại|khổ|kinh (|kiên (|kiếm (|kiến với|kt )|kèm .|kèm theo|kênh .|kế hoạch|kỳ :|kỷ niệm|lai châu|lam (|lan :|league với|liên doanh|liệu của|luận :|luật|luật pháp|luật về|là chiếc|là tại|làm phim|làm ¶|làm ở|lái ¶|lên|lên ở|lò|lùi .|lý !|lý -|lý và|lý ảo|lăng .|lưu|lương (|lược về|lượng (|lại ở|lần "|lập (|lập ở|lắm !|lắng "|lễ cúng|lệnh .|lịch tại|lịch đến|lọt vào|lỗ hổng|lớn (|lớn là|lợi "|lợi (|lợi -|lục chiến|lực "|m %|mah .|malaysia và|maute .|minh tại|miếu|miền|miền .|miền bắc|mm ,|moskva .|mt huyện|mua ¶|muốn rời|mv "|myanmar ,|màng .|máy|máy hiệu|máy ở|mét .|môn tiếng|mùa|mạc tại|mại giữa|mạng (|mạng lưới|mạnh "|mặt đường|mỏ .|một nước|một trường|mới !|mới theo|mới từ|mức|mức đóng|mỹ gốc|mỹ với|mỹ đến|nam dự|nam nước|nam trước|nato ¶|newspaper -|nghị các|nghị lên|ngoài "|ngoài tại|ngoại thương|nguồn gốc|nguồn sông|ngàn|ngành .|ngày lễ|ngày tại|ngân .|ngôi làng|ngôi đền|ngõ|người (|người châu|ngục .|ngựa .|nhanh ¶|nhau tại|nhau ở|nhiên "|nhiều vitamin|nhiệm trước|nhà tại|nhân ngày|nhân ¶|nhì bảng|nhóm "|nhơn (|nhấn mạnh|nhất trên|nhất từ|nhất và|nhận giải|nhắc .|nhịp .|nhỏ ¶|những người|ninh :|ninh châu|nvcc )|nào ở|này %|nói '|nông sản|năm tuổi|nước bạn|nước thuộc|nước ở|nạn|nạn "|nẵng và|nền|nọ .|nổ|nội thành|nợ của|nửa .|nữ ở|online -|oz .|p (|p11 ,|phim '|phà|pháp (|pháp chế|phát thanh|phát từ|phân giải|phân khúc|phân phối|phí ¶|phòng hộ|phòng khám|phòng vệ|phó ban|phó chánh|phú người|phúc ¶|phương /|phần hóa|phận huyện|phận tỉnh|phố cảng|phủ nước|phủ tại|ptnt ,|q10 ,|qatar và|qua !|qua ở|quang tại|quang ¶|quyền ở|quân vụ|quần vợt|quận .|quốc ở|quỳnh (|quỹ|ra quân|riêng ở|ráp tại|rút .|rạch|rộng đường|rời .|s %|s8 .|sacombank .|sai ¶|singapore và|sinh thái|sinh ¶|song phương|stock|su|suất|suất #|suất dự|syria "|sáng kiến|sáp nhập|sát "|sát ở|sâm .|sâu rộng|sâu ¶|sét .|sông ¶|sút .|sĩ "|sĩ họ|sư (|sưu tập|sướng .|sạc .|sạch|sạn ở|sản -|sản tại|sản ở|sắc nhất|sẽ rời|sẽ thăm|sẽ trình|số|số ¶|sớm|sở ¶|sở ở|sử|sự quán|sự tỉnh|sự đảng|ta "|tai và|tand quận|than .|thay .|thiệu .|thu|thu hồi|thuyết|thuận|thuận (|thuộc diện|thuộc quận|thuộc thôn|thuộc vùng|thuộc đảng|thành người|thành phần|thái (|tháng lễ|thánh đường|tháp ,|thì .|thôi|thôn tỉnh|thông -|thông qua|thông tỉnh|thơ ¶|thương -|thưởng|thưởng ,|thấp|thấp ¶|thận ¶|thị tại|thị ¶|thị ở|thời báo|thời cựu|thục .|thức ¶|thử|thử nghiệm|thự|thực dân|tin -|tiến (|tiến trình|tiến vào|tiếp báo|tiếp tại|tiểu bang|tokyo .|toàn (|toàn tỉnh|tra -|trade ,|trang /|trang bị|trang chủ|tranh ở|tri quận|trong năm|trong trận|trump tại|trump với|trà .|trâu ở|trên khắp|trên vịnh|trên đỉnh|trì -|trình "|trí (|tròn .|trú quận|trú ở|trúc .|trăm triệu|trước trận|trước việc|trại .|trần ¶|trận tại|trẻ ở|trị (|trị khóa|trị ở|trồng .|trội .|trứng .|trực tuyến|tum ,|tuyết .|tuyển ngành|tuân thủ|tuấn|tuấn :|tuần lễ|tuổi người|tx .|ty luật|tài (|tàng hình|tàu do|tác phẩm|tác vùng|tác ¶|tác ở|tây sông|tây và|tây ¶|tình nguyện|tình trạng|tích cực|tín (|tín dụng|tín đồ|tô ,|tùng /|túi .|túng .|túy (|túy từ|tăng (|tăng của|tăng ¶|tĩnh (|tĩnh :|tư -|tư tưởng|tư vùng|tượng người|tại cầu|tại hồ|tạo quận|tấn /|tập "|tập trung|tập trận|tặc|tế xã|tết|tệ|tỏa|tốn .|tồn|tổ quốc|tổng hội|tội phạm|tới #|tới châu|từ cầu|từ ngày|tự chọn|tỷ giá|u19 châu|ukraine ¶|uy .|vang ,|ven|vh %|vietnamnet ,|vietnamnet :|viettinbank :|viêm gan|viên ở|việc lên|viện châu|viện và|và dự|và nước|và phường|và quận|và tiếng|và vịnh|và đảng|vàng ngày|vàng rồng|vào cảng|vào ngành|vào trường|vây .|vòng #|vùng đất|văn bản|văng|vận hành|về lại|về mặt|về đường|vệ binh|vệ tinh|vị :|vịnh (|vịnh ¶|vọt .|vỏ .|với báo|vừa (|vừa .|vững của|vực "|vực hồ|vực mà|vực xã|vực đường|web của|x|x ,|xe buýt|xe hơi|xe máy|xoắn #|xung đột|xuân|xuất "|xưng (|xế .|xỉu .|xứ sở|yemen .|yonhap /|york (|yết vàng|yếu tố|á -|án (|án ở|ép với|ích|úc và|đai|đh .|điện thoại|đoàn tàu|đt huyện|đua vào|đài sân|đá nam|đáp -|đâu "|đâu ¶|đây -|đây tại|đã tiếp|đã trình|đã về|đãi .|đêm ở|đình làng|đình ở|đôla .|đông bắc|đông ¶|đưa ra|đương kim|đường -|được tại|đạm .|đạn|đạo huyện|đạo người|đạo xã|đạt chuẩn|đất nước|đầu -|đầu năm|đắng .|đặn .|đẻ .|đến xã|đề "|đề án|để các|địa ¶|định cư|định vị|đốc của|đốc sở|đỗ .|đội #|đội khách|đội tại|đội ở|động và|đột|đột tại|đột ở|đủ|đựng .|ương (|ương ,|ẩm thực|ở cả|ở cảng|ở nước|ở tại|ủy và|ủy xã
-30: # /|# khóa|# ở|( mã|( ngụ|( thôn|( đường|( ở|) tại|, bang|, cách|, hai|, khoa|, nhiều|, phòng|, tuyến|, vitamin|, vị|, xe|, đoàn|, đảo|, đến|/|: báo|anh ở|asean (|asean và|bahrain ,|ban châu|ban liên|bay ở|bhxh ,|binh sĩ|biển phía|biển đảo|bom .|buýt|buổi|bài ,|bàn phường|bày .|bái ¶|bán tại|báo tại|bãi rác|bên ngoài|bình "|bóng phố|bóng ở|bạo .|bản và|bẩn .|bậc|bậc nhất|bằng thép|bế mạc|bệnh|bệnh ¶|bị nhiễm|bộ thuộc|bụi .|c (|cao nhất|chi tiết|chiến thắng|chuyên ngành|chuyền nữ|chuẩn bị|chuẩn của|chán .|chánh|chính "|chạy ¶|chấp .|chỉ sau|chống tăng|chờ .|chợ gốm|chủ (|chủ ¶|chức|chức danh|city và|ctv .|cuối tháng|cuộc thi|cà phê|các|các huyện|các môn|cách chức|cái (|cáo gửi|cát ,|công (|cúp nhà|cư dân|cường /|cấp độ|cầu (|cầu các|cố đô|cỡ nhỏ|cục ,|của giải|của tàu|cứng .|cứng phanh|cứu "|cử ở|cực -|d )|diễn tại|diện tại|do (|dân (|dân -|dân cư|dân làng|dân số|dân vận|dòng sông|dịch vụ|dọa từ|dục -|dục ¶|dụng tại|dự giải|dự trữ|dự án|e )|eu và|ga|gan .|gdp .|giang ¶|giao giữa|giành giải|giá xe|gió mùa|giúp "|giải trí|giảm|giới trẻ|giới tại|giữ tại|giữa các|golf .|gói thầu|gửi lên|gửi về|hang|hiếu (|hiếu /|hiện trường|hiện đại|hoa -|hoan nghênh|hoan phim|hoạt|hoảng vùng|huy chương|huyết học|huyện đảo|hàng công|hàng tỷ|hào .|hát kịch|hình tại|hóa "|hơn #|hưng|hưng (|hương (|hạng mục|hằng (|hỏa .|hội -|hội chùa|hội kiến|hội trường|hội tại|hội xuân|hợp -|hợp ¶|ipad|iphone|khen của|khi tới|khoăn .|khuẩn|khê (|khí cho|khí hậu|không phận|khăn "|khẩu|khẩu vào|khắp châu|khỏe ¶|khổng lồ|kim .|kiềm chế|kiểm sát|kiện ở|kong :|kết cúp|kỳ -|l|lai (|lai ¶|lan (|league và|lhq .|liga và|linh /|liverpool và|liệu từ|lo .|loan (|london (|loạn ¶|luận tại|luận với|làm :|lào ¶|lòng "|lý (|lăng|lần ¶|lập ¶|lịch (|lịch ¶|lọc nước|lốp|lồ|lộn .|lời "|macron .|mau đến|messi|minh :|miếu -|miền đông|mt tỉnh|máy mang|máy tại|máy ¶|mình tại|mình ở|mạc ,|mại với|mắc .|mặt trận|mới (|mở|mục "|nam khóa|nam ở|nay (|nay ở|ngay tại|nghiệm thu|nghiệp -|nghênh|nghĩa trang|nghệ|nghị "|nghị với|ngoài khơi|nguyên (|nguồn vốn|ngành của|ngành tôm|ngã #|ngôi vị|người gốc|ngầm lớp|ngập .|ngọc /|ngụ tại|ngụ ấp|nhanh|nhiệm ¶|nhiệt đới|nhân người|nhân từ|nhé ¶|nhóm lớp|như báo|nhật báo|nhở .|nét .|núi lửa|năm tại|năng huyện|nước tới|nối|nộ .|nội -|nội bộ|nội và|nộp|phanh .|pháp luật|phê|phê chuẩn|phê duyệt|phía tây|phím|phòng (|phòng -|phòng chống|phòng tại|phòng tỉnh|phó phòng|phúc (|phạm "|phẩm (|phận thôn|phố của|phố ở|phối|phụ sản|phủ giao|phủ ¶|porsche #|ptnt tỉnh|qua cầu|qua huyện|qua sông|quan "|quay về|quyền tỉnh|quê tỉnh|quả "|quả thi|quận ủy|riêng tại|robot|rõ "|răng .|rập .|rể .|rồng|rộng ¶|rụi .|sa mạc|sang châu|sang thăm|sao hạng|sau -|sau của|sinh học|sinh ở|sjc tại|somalia ,|sudan ,|sàn|sáng ¶|sông|sĩ quan|sắt (|sẽ .|sẽ tới|sẽ đến|sống ở|sợi|sự -|taxi .|thanh toán|thanh tra|theo giờ|thi hành|thiên nhiên|thoại người|thpt .|thuyền|thuận đến|thuật "|thx /|thôn (|thông trên|thông ở|thăm cấp|thăng ,|thăng .|thảo "|thảo (|thần ¶|thận ở|thật "|thắng tại|thắng ở|thể tại|thể ¶|thổ của|thờ|thủ trưởng|thứ nhất|thực hành|tia|tin trên|tin và|tiếng tại|tiếp :|toàn "|toàn bộ|toán|toán và|tra "|tra (|triển (|trong|trong các|trump (|trách nhiệm|tránh|trên núi|trên trang|trên tuyến|trưng (|trạch ,|trần trước|trọng tại|trốn sang|trở lại|trụ .|trục hạm|trừng phạt|trữ|tw của|twitter ,|tài sản|tàu cá|tác xuyên|tác xã|tâm|tô ¶|tư "|tướng giao|tường|tượng đài|tại "|tại chùa|tại khu|tại làng|tại phố|tại đảo|tại ấp|tả .|tải (|tầm xa|tầng ở|tập tại|tế châu|tế với|tỉnh phía|tịch -|tịch .|tịch kiêm|tịch tỉnh|tịch xã|tổng|tới tại|tới từ|từ các|từ huyện|từ tỉnh|u21 châu|uber và|v (|ven sông|vi|vi khuẩn|viêm não|viên trong|viên trường|viên đảng|việc (|việc :|việc tại|vksnd tỉnh|vn )|vong tại|vong ở|và #|và miền|và người|và phương|và vùng|và xã|vàng (|vàng châu|vào dịp|vào mùa|vào tháng|vào thứ|vào đường|vã .|vô địch|vũ (|về hướng|về xã|vị|vị thuộc|với châu|với cựu|với tỉnh|vụ "|vụ trưởng|vụ tại|vụ ở|vực|vực chợ|vực sông|x -|xe hạng|xe sang|xe tại|xii của|xuất khẩu|xuất với|xuống|xơ sợi|xứ từ|y học|yên (|yêu "|yến /|yết tại|án "|ép .|đ )|điểm (|điểm trước|điện|đoàn của|đoạn đường|đt ,|đt quận|đt tỉnh|đua người|đàm|đàm "|đàm với|đá ở|đánh chặn|đây :|đã giao|đã ra|đèn pha|đình %|đói .|đóng theo|đúng|đường (|đường hoa|được các|đại lý|đạo các|đạt giải|đảng bộ|đảng khóa|đất tại|đầu ở|đậm|đẳng .|đẹp nhất|đến cầu|đến đường|để trình|địa chỉ|địa của|địch giải|định (|định -|định :|định trong|định về|đồi|đồng #|đồng bào|đồng hồ|đồng người|đổi với|độ -|độ và|độc ¶|động :|đới|đức /|đứng .|ơi !|ấn .|ở bản|ở lại|ở phía|ở trường|ở vịnh
-33: # châu|# giờ|# phường|# phố|# tỉnh|# xe|# xã|# đến|' ở|( khóa|, của|, gió|, hãng|, trình|, trú|b ,|bahrain và|ban của|bang (|bay tới|bay từ|binh lính|biên giới|biết :|biển của|biển từ|bnews /|bvđk tỉnh|bàn cho|bào|báo ở|bên trong|bò .|bóng chuyền|bóng thành|bầu trời|bắc (|bộ :|ca khúc|cao nguyên|cao đẳng|chiến tại|chuyển sang|chuyển từ|chào mừng|chân cầu|chính (|chơi cho|chảy .|chẽ với|chỉ huy|chỉnh đốn|chủ trì|chủ đề|code :|com )|cp của|cung cấp|cuối (|cuộc họp|cán sự|cáo với|còn ở|cô lập|công ước|cúp châu|cơ|cư|cảng vụ|cảnh vào|cổ truyền|của #|của người|của phương|của showbiz|cửa hàng|di động|diễn ở|doanh tại|dân huyện|dân thôn|dòng|dũng /|dệt may|dốc|eo biển|giao ,|giao của|giá dầu|giám sát|giám định|giáo ở|giáp|giải thưởng|giảng viên|giấy|giềng|giềng .|giới (|giới chức|giữa hai|gà .|gắt .|gốm|hamburg ,|hay :|hoan|hoạch|hoạch -|huy|hàng thủ|hành tại|hình thức|hạt|họ "|học (|hồi tháng|hồng|hồng (|hội đền|hội ở|hợp (|hợp từ|indonesia và|iran và|kho bạc|khoa .|khoáng sản|khu phố|khác tại|khách sạn|khán đài|khánh (|khí của|khơi|kiến "|kiểm|kiểm tra|ký kết|kết|kịch ¶|kịp .|kỳ họp|kỳ nghỉ|kỳ tại|kỳ ¶|kỹ .|liên hiệp|liên hoan|luật "|lào ,|láng giềng|lâu đài|lúa|lượng|lượt .|lạc bộ|lịch sử|lỗ .|lợn .|lục địa|lửa|lửa ¶|lực ¶|minh /|mohammed bin|màu|mía đường|môn thi|mắt tại|mềm|mới ở|mở rộng|nam vs|nay tại|nghiệp tại|nghiệp vụ|nghìn|nghĩa (|nghệ và|nghỉ dưỡng|nghị|ngoài (|nguyên|nguyên đán|ngành ,|ngõ #|người xứ|ngụ phường|nhiên (|nhiều người|nhiệm làm|nhiệt điện|nhà #|nhân (|nhân họ|nhân tại|nhân ở|nhượng mùa|nhất (|nhập từ|nhỉ !|ninh (|ninh và|ninh ¶|nq /|này với|này ở|não|nói :|nóng|năm ở|nước -|nước phương|nước tại|nạn ¶|nằm trong|nền tảng|of the|pha|phiên bản|phiếu của|phong (|phía đông|phòng thủ|phú (|phúc thẩm|phương "|phần mềm|phụ nữ|phủ của|qua tại|quan thuộc|quy định|quyền xã|quân chủng|quân tại|quân ở|quân ủy|quê|ra khỏi|ra ở|ram #|rác|s8 và|sa của|sao -|sao người|sau ¶|sinh trường|sinh tại|sáng /|sân chơi|sĩ đảng|sư người|sạn|sản (|sẻ :|số cho|số lượng|sống ¶|sự tại|sự ở|tamim bin|tand huyện|tham gia|tham quan|thao %|thao và|theo trang|theo đạo|thiều|thuế|thuộc .|thuộc huyện|thành cổ|tháng ¶|thôn .|thông minh|thường vụ|thất ,|thầy người|thận tại|thềm|thể "|thị mới|thổ|thục|thủy (|tiếp đón|toàn|tra tại|trang (|trang tin|trao tặng|triều|trong #|trong tháng|trung tâm|truyền hình|trên tàu|trình lên|trú huyện|trú phường|trú thôn|trú tại|trước thềm|trại|trạm|trọng "|trở về|trục lợi|ttxvn )|ttxvn .|tuyển sinh|tuyển trẻ|tàu hàng|tâm (|tân|tân (|tăng|tư thục|tường .|tượng ¶|tại|tại #|tại bảng|tại xóm|tại đền|tạo tại|tải trên|tải ¶|tảng|tầm trung|tầng|tập đoàn|tế (|tế ở|tết ¶|tội "|tờ .|từ #|u #|uber ,|vhtt %|vinh (|viên (|viên :|viên người|viên nước|viên tại|viện|viện ở|việt (|vn (|vnd /|và huyện|vàng tại|vòng|vòng xoay|văn gửi|văn phòng|vấp ,|vận|về từ|với #|với tờ|với đường|vực cầu|xa lộ|xe miền|xe ở|xiv .|xoay|xô .|á quân|ích của|ông ở|ý kiến|đai .|đang bị|đi bộ|điều chỉnh|điểm "|đoạt giải|đàn ,|đá châu|đáp "|đã ký|đã tới|đóng tại|đăng kiểm|đưa về|đưa đến|đường ở|được ¶|đấu trường|đầu "|đầu bảng|đầu châu|đầu tại|đập .|đẳng|đặt tại|đến từ|đề thi|đốn|đồng )|đồng bằng|đồng tại|động (|động cơ|đớn .|đứng đầu|ảo|ấn đền|ở biển|ở khu|ở làng|ở miền|ở đảo|ở ấp|ứng
-36: # bảng|# môn|# thuộc|# trường|# tỉ|( #|( ảnh|) #|, sông|, thôn|, trên|- nguyên|afghanistan .|an toàn|australia ,|binh và|biển|biển số|bài thi|bàn quận|bình :|bình ¶|bóng xứ|bản gửi|bảo tàng|bố tại|chiêng|chiến chống|chiến hạm|chung kết|chuyển lên|chuyển tới|cháy|chính thức|chạy tuyến|chỉnh|chủng|chức trách|chức ở|chữa bệnh|cung điện|câu "|công nghệ|cúng|cười -|cầu vượt|cập bến|cập cảng|cồng chiêng|cờ|cục|của chiếc|của huyện|của ngành|của tân|của tờ|cứu ¶|d (|duyên|dương ¶|dự thi|dựng ,|ferrari #|futsal|gang thép|gia châu|gia nhập|giá #|giới với|grab ,|gà|gặp với|gốc .|hcm :|hiv /|hoạt động|hoảng|huyện ủy|huân chương|hàng tại|hàng ở|hình chữ|hóa ¶|hóa đến|hạm đội|hỏi :|hội tỉnh|khiển .|khoản :|khoảng #|khách ¶|khúc|khẩu sang|khắp|khỏi|khủng hoảng|kiến trúc|long /|lưu bình|lượt về|lớn tại|lớn ở|lở .|mai (|mau ,|miền nam|mạnh :|một người|nam với|nga ở|nguồn|ngã ba|người ở|ngụ tỉnh|nhà hàng|nhãn hiệu|như ở|nhất /|những chiếc|ninh của|ném bom|núi phía|năm "|nước và|nước vùng|nẵng ¶|nẵng đến|phanh|phong trào|phá|phái đoàn|phòng và|phối hợp|phổ thông|phủ ,|qatar ¶|quy hoạch|quân người|quân nhân|quả bóng|quốc về|rừng|siêu thị|smartphone|syria (|sĩ người|sơn /|sư phạm|sẻ trên|số hiệu|thi|thoát nước|thpt chuyên|thu phí|thuộc phường|thuộc tỉnh|thế chiến|tiên "|tiên (|tiêu dùng|tiến|tiếng nói|trao giải|trung (|truyền|trào|trên|trên mạng|trên tờ|trình bày|trường "|trường châu|trường tỉnh|trưởng trường|trực thăng|tuấn (|tuần duyên|tài nguyên|tàng|tân .|tên .|tô|tăng trưởng|tđ -|tư (|tại bang|tại bản|tại các|tại cảng|tại khoa|tại sân|tạo ,|tấn xã|tập #|tế huyện|tế tỉnh|tỉ|tổ|từ đường|tỷ|uae ,|vai trò|vietnam -|virus|viết trên|và tỉnh|vốn của|xuống sông|xét nghiệm|xét tuyển|âu và|ô tô|ý :|điện toán|đoạn .|đoạt|đài|đăng trên|đưa vào|đường|đường bộ|đảm bảo|đảng ủy|đất ¶|đề xuất|địch châu|đồng minh|đội bóng|động ở|ở|ở chợ|ở phố|ở sân
-39: # chiếc|# người|( nguyên|( thuộc|) ở|, chiếc|, châu|, ngành|, thuộc|, trường|, tân|/ ttxvn|a )|a ,|anh /|b )|biên ,|bàn tỉnh|bách khoa|báo cáo|bãi biển|bình (|bản ¶|bằng sông|bến|bổ sung|bộ và|bộ đội|bờ sông|chip|chiếc .|chiến trường|cho các|chuyển về|chùa|chợ .|chủ nghĩa|con người|các nước|cây|có #|công trình|cương vị|cộng đồng|của châu|của cựu|di tích|dân ở|dục và|gia vùng|h )|hai nước|hàng|hôm thứ|hải (|hải quan|học ở|họp ,|họp của|hữu hạn|is tại|is ở|khi đến|khẩu từ|kiểm soát|kết nối|liêm ,|lĩnh vực|lộc (|lớp #|m2 .|miếng|mm .|mại và|mặt ở|một .|một chiếc|một số|nai ,|nam (|nghiệp (|ngày thứ|ngụ huyện|ngụ quận|nhau ¶|nhà ga|nhà thầu|nhà ở|nhất châu|nhập|này tại|nông thôn|nút giao|năng tỉnh|nước châu|p /|phiên họp|pháp và|phát triển|phó trưởng|phơi nhiễm|phận xã|pv /|pv :|pv báo|qua xã|quan|quang (|quán|quê ở|quảng trường|quốc tại|ra "|rộng|soát|sung|sát biển|sở|sử ,|sửa đổi|sự (|t (|tb %|thuộc xã|thông (|thăm của|thăng|thỏa thuận|thực phẩm|tiên ở|tiêu chuẩn|toàn diện|trao|triển|trong dịp|trái phiếu|trên sàn|trên đất|trúng giải|trường (|trưởng phòng|tuyên giáo|tuổi ở|tàu ngầm|tư tại|tư và|tại chợ|tại giải|tại miền|tại vùng|tại đường|tập thể|tế tại|tỉnh từ|tổ chức|tổng cục|từ châu|u23 châu|vgp /|vi "|vi phạm|viện ¶|vong ¶|và châu|và các|vàng miếng|vé dự|vòng bảng|vợt người|vực miền|vực phía|xe tăng|xuyên ,|xếp hạng|đai và|đh ,|đơn vị|đường phố|được "|đảng ,|đấu ở|đến #|đền|địa (|động|động tại|đời sống|ở bang|ở giải|ở vùng|ở đường
-42: " tại|" ở|# giải|# đường|# độ|% #|, miền|, tờ|an (|ban|bin|buýt nhanh|bàn huyện|bàn xã|bán kết|bên lề|bảo "|bảo an|bến xe|bố ở|bờ biển|cao tại|chung cư|châu (|chương|chọi trâu|cá .|công viên|cảng|cổ phần|của hãng|của trường|cứu tại|cửa khẩu|dân xã|dân ¶|dông .|dự báo|epa /|gia (|giao với|h (|hiệp ước|hòa (|họa (|hội (|hữu với|khuôn khổ|khí tượng|kể "|liên|liên minh|liên đoàn|lần thứ|lề|lớn nhất|lực lượng|minh (|mr .|mùng #|mẫu xe|nga tại|nghệ thuật|ngành|ngã tư|nhất ở|nước (|nội (|quân đội|rút khỏi|rời khỏi|siêu xe|sống tại|tand tỉnh|thuốc|tin từ|tiêm kích|triển lãm|trong quý|trên biển|trên cầu|trên kênh|trên phố|trên đảo|trú|trời|ttxvn|tuyến đường|tác tại|tướng ,|tại trường|tạp .|tầng .|vùng biển|xã|xã .|xóm|xăng|xổ số|điều của|điểm thi|đã đến|đèn|đô|đô la|đông (|đường sắt|đại #|đại hội|đạo tỉnh|đảng và|đấu cơ|đấu tại|đặc nhiệm|đối tác|ứng dụng
-45: ( giờ|, báo|, cựu|, ngụ|, tại|anh (|biểu tại|chiến tranh|chủ sân|chức tại|các tỉnh|công tác|cường|của tỉnh|diễn đàn|dân tỉnh|giải|giữ chức|hóa -|hạm|học và|hợp tác|kh %|khai mạc|khoa huyện|khu trục|khối|kiêm|kiến nghị|kiểm toán|lao động|là người|lãm|lãnh thổ|màu áo|môi trường|mặt tại|mỹ tại|mỹ ở|nghị quyết|ngày vía|ngụ xã|nhà hát|nhà máy|nhà thờ|rằm tháng|rịa -|sơn tùng|theo tờ|thuộc|thêm "|thông tấn|thầu|thẻ|thủ người|thủy văn|thủy điện|tiên tại|tn %|trên sông|trên đường|trú xã|trưng ,|trị tại|trực thuộc|ttxvn tại|tại châu|tại quận|tại thôn|tổ hợp|ubnd phường|ubnd quận|vietnam )|vía|vận động|về tội|với các|đa ,|điện :|điện lực|đàn|đối thoại|đồng /|đức (|ước|ở phường|ở quận|ở thôn
-48: ( tỉnh|( xã|, quê|an xã|chi nhánh|chuyến thăm|chấp hành|các trường|cúp|cổ phiếu|của các|danh hiệu|giá vàng|hoạch và|họp|hội khóa|hữu nghị|khoác áo|lễ hội|minh châu|màn hình|mạc|ngụ|nhánh|nhất tại|nội ¶|quốc (|quốc tịch|theo báo|thôn|tiểu học|tp .|triển khai|trên báo|tòa nhà|tòa án|tại huyện|tại phường|tại tỉnh|tốt nghiệp|vitamin|vòng loại|vệ người|vịnh|vốn|vực châu|âu (|đá quý|ấp|ở tỉnh|ủy ,
-51: # tỷ|( phường|( quận|, các|, ở|afp /|an phường|ban hành|bộ luật|cao tốc|chi cục|chỉ số|chứng khoán|công nghiệp|dương (|giáo (|gốc|hiệp định|hãng tin|học viện|khoán|khoản #|khu|khu vực|kênh|minh họa|nghiệp và|phiếu|quan chức|quần đảo|quốc và|sứ quán|thành lập|thượng đỉnh|trụ sở|tt %|tuyến|tạp chí|tốc|ubnd huyện|đô thị|đại học|định tại|ở châu|ở huyện
-54: ( huyện|, nguyên|bầu cử|chợ|dự thảo|hiệp hội|hãng|khoa tỉnh|kỳ thi|làng|máy bay|mầm non|mỹ (|nam tại|nn %|ra tại|rời|tham dự|thảo|thực hiện|trên sân|ttxvn /|tác|ubnd xã|đa khoa|điều #|địa bàn|ở xã
-57: , phường|an quận|bán đảo|hội nghị|khóa|non|quý|thị xã|thứ|tại xã|tờ|xứ|đội tuyển|ủy viên
-60: # triệu|# tại|, huyện|, quận|, tỉnh|, xã|an huyện|an tỉnh|bay|bệnh viện|chiếc|châu|công ty|cơ quan|doanh nghiệp|dự|gd %|huyện|ngân hàng|phường|phố|quận|sân|sân bay|thành phố|thị trường|thị trấn|thủ đô|triệu|trường|trấn|ty|tên lửa|tỉnh|ubnd tỉnh|vùng|đảo|ủy ban`,
  right: `60: ( ngụ|( sn|- giám|- phó|m -
57: ( sinh
51: ( lược|( nguyên|( trú|- hiệu|- trưởng|và thùy
48: " hạc|( vợ|- chánh|- ttxvn|/ bnews|hamad al|jr|jr .|và cháu
45: , giám|- chủ|buồn bã|commercial|commercial bank|dùng dao|và messi|và phu|và song|và trương|vũ #|đôla
42: ( bạn|( bố|( giám|( mẹ|( nhân|( phó|( ttxvn|( vnexpress|, trấn|- bí|- mẹ|- ủy|abdulrahman|abdulrahman al|khai rằng|khiến nạn|kể .|nói .|shyn|theo đời|và chị|được tại
39: ( arsenal|( cán|( cựu|( em|( tottenham|, hiệu|, sn|, thùy|- chuyên|- nguyên|- trương|/ vnexpress|bên phía|bỏ trốn|cầm dao|giải nghệ|khai nhận|là giám|làm giám|lấy xe|nói và|nảy sinh|trải lòng|tại cơ|và bi|và bé|và ca|và lưu|và quỳnh|và đoàn|vũ việt|xúc phạm
36: ( bên|( bầu|( cha|( chelsea|( everton|( giữa|( khoa|( monaco|( phải|( slna|( th|( trái|( trưởng|( tự|( đoàn|( đứng|, giảng|, moses|, noo|, nsưt|, phu|, phó|, sinh|, suarez|, trưởng|, tóc|- cựu|- gđ|- người|- suarez|- văn|- vụ|/ vov|bị tand|chửi bới|cùng vợ|gục tại|hlv|khai ,|khai .|khai do|khai đã|khoe vẻ|khẽ cười|kiện nhà|làm tổng|lên nắm|lập cú|m|mượn xe|nghẹn ngào|nhưỡng (|nhận nhiệm|nhớ lại|nằm bất|rút dao|sinh ngày|tên thật|tình tứ|và alexis|và dung|và h|và huỳnh|và lê|và minh|và neymar|và nhã|và nhạc|và suarez|và tang|vẫn nhận|đảm nhận|đến tòa
33: ( bào|( bìa|( chị|( clb|( con|( dịch|( hàng|( lớp|( man|( người|( shb|( theo|, andre|, bùi|, chánh|, quang|, tuấn|, tùng|- bảo|- bố|- cán|- cục|- em|- hari|- khoa|- minh|- neymar|- nhâm|- thứ|- tổng|. sn|. tuổi|/ báo|/ công|/ vietnam|bị chấn|bị chồng|cũng khai|duyệt đội|hamad|hay than|khoe ảnh|ký sắc|kể lại|là nam|làm tổ|mỉm|mỉm cười|ngã xuống|nhanh chân|nhưỡng cho|nhận hơn|nêu quan|nói tiếp|nói ¶|nảy|phải thốt|rạng rỡ|rủ|sinh năm|thích tìm|thắng cử|thốt|thốt lên|tiếp chủ|tù chung|tại real|và bà|và bùi|và cường|và hương|và mai|và marco|và morata|và nguyễn|và phan|và quang|và richard|và tim|và trump|và tuấn|và vũ|và vợ|và ông|và đạo|và đặng|vào vai|xông vào|xúc động|đi cấp|đi giám|đáp :|đã nhắn|đã điện|đóng )|được bác|đến chúc|đến cơ|ở đội
30: ( báo|( chồng|( cùng|( dân|( liverpool|( là|( ngoài|( quê|( real|( t|( trường|( tổ|( viettel|( đội|( ở|, benzema|, ceo|, cố|, cựu|, dybala|, huỳnh|, kiều|, lan|, neymar|, ngô|, sergio|, trương|, vũ|, xuân|, đặng|, đỗ|, ủy|- chị|- chồng|- huỳnh|- tay|- viện|- vợ|/ dân|: em|bị khởi|bị ngã|bị san|cho mu|chạy vào|cùng chồng|cùng em|cùng tang|cùng đoàn|cập bến|của clb|của tờ|dùng tay|gửi thư|khai :|khiến cả|khoe|khẽ|livestream|liền|làm nghề|mang đi|mức án|nghẹn|ngỏ|nhiệt liệt|nhưỡng|nhậm|nhậm chức|nhắn tin|nêu .|nêu ý|nói tại|thay mặt|thuật lại|thẳng thắn|thủ vai|trong mv|trong phim|trèo|trước vành|tái xuất|túm|tươi cười|tại phiên|tại the|tại tòa|từ monaco|từng giữ|và dương|và hoàng|và huy|và nghệ|và phạm|và trần|và uss|vào bệnh|vẫn khẳng|vẫn nói|xâm hại|đang cầm|đã dùng|đã hội|đã thẳng|đã tỏa|đã tử|đã viết|đã đích|đăng ảnh|được sinh
27: ( #|( biệt|( chấn|( hagl|( học|( thứ|( thực|( trithucthoidai|( tên|( tổng|) chuyển|, bích|, chưởng|, chủ|, cường|, dương|, giáo|, huy|, huyền|, martial|, minh|, mẹ|, nguyễn|, ngọc|, nhạc|, nsnd|, quyền|, tay|, trần|, trịnh|, trợ|, tự|, vợ|- bạn|- ca|- con|- cô|- giáo|- nữ|- sinh|- thể|- tiến|. thấy|/ vne|: trước|bày tỏ|báo gia|bình thản|bất tỉnh|bật khóc|bật mí|bị "|bị chém|bị cơ|bị khán|bị nhiều|bị nhà|bỏ chạy|bỏ về|bỏ đi|bộc bạch|chia sẻ|chơi cùng|chạy về|chạy xe|cách cách|còn khiến|còn mua|có gặp|có đáng|cùng bạn|cùng đồng|cũng chia|cũng lên|của phái|diện váy|diện đầm|giao bộ|giãi|giãi bày|giữ chức|gợi ý|gửi lời|hô hoán|hội kiến|idol|khen ngợi|khiến fan|khoe vóc|không kém|không phạm|không thừa|lao đến|là cháu|là cầu|là giáo|là gương|là lãnh|là phó|là trưởng|lên làm|lúc còn|lại khiến|lấy dao|lấy một|muốn rời|nhấn|nhấn mạnh|nhắn nhủ|nhặt|nêu rõ|nêu thực|nói thêm|nói trong|nói với|phát biểu|phân trần|quả quyết|ra đầu|san bằng|sống rất|thuộc viện|thú nhận|thổ lộ|thời còn|thở dài|tiếp ông|trong "|trong ca|trong vai|trú tại|trầm ngâm|trổ|trổ tài|tuy nhiên|từ benfica|từ real|từng chia|từng gặp|tử vong|viết trên|viết đơn|vui vẻ|và bảo|và cao|và chồng|và cậu|và dũng|và hồ|và hồng|và kiều|và lee|và linh|và lãnh|và lý|và mkhitaryan|và người|và ngọc|và paul|và phó|và ronaldo|và thủ|và tổng|và xuân|vẫn dành|vẫn một|vẫy tay|vắng mặt|vừa chia|ám chỉ|đi chơi|đi nghỉ|đi ô|đuổi theo|đã ca|đã chia|đã cầm|đã dính|đã dự|đã gọi|đã hoan|đã nổi|đã sang|đã uống|đưa cho|được tiết|đắc cử|đặt câu|đề cử|ở lại|ở phố|ở real|ở seattle
24: " con|( chủ|( ghi|( hiệu|( khi|( khám|, biệt|, ca|, cha|, chuyên|, cán|, cục|, david|, hoàng|, học|, hồng|, hữu|, khoa|, luis|, lê|, mkhitaryan|, nguyên|, người|, pepe|, phi|, phụ|, sĩ|, trú|, tấn|, tống|, văn|, á|, đình|- học|- hồng|- võ|- xuân|. lại|. q|. đang|. đều|/ theo|: chuyện|: tôi|arsenal|bày|bán thịt|bị bầu|bị bắt|bị cảnh|bị thương|bị tuyên|bực|chia|chết trong|chỉ trả|chửi|càng được|còn tham|còn tiết|còn từng|còn đăng|có mang|có thai|có đơn|cùng con|cùng nhóm|cùng tham|cũng chọn|cũng nhấn|cũng thừa|cười :|cầm đầu|của u23|diện áo|dành lời|dính chấn|dùng xe|dẫn chứng|dẫn dắt|dặn|ghi bàn|gia lai|gọi điện|gợi|gục|gửi đơn|hết lời|hỏi .|khiến anh|khiến khán|khiến không|khoe dáng|không giấu|không xuất|ký ,|kể :|kể tiếp|kể về|luôn giữ|luôn khiến|là hoa|là minh|là nữ|làm bộ|làm trưởng|làm đám|làm đơn|lên xe|lại bị|lại tỏ|lộ ảnh|lớn tiếng|lừa đảo|mu|một mực|mới chịu|mới trở|ngồi phía|nhảy xuống|nhận án|nhập viện|nhờ người|nêu|nêu vấn|nói|nói :|nói rõ|nói trước|nói ông|phái nam|phải ngồi|qua đời|quay về|ra lệnh|sa thải|thuộc đảng|thôi giữ|thừa hưởng|thừa nhận|trao quyết|trong bộ|trong phần|trong đội|trình bày|trông trẻ|tâm sự|tại ngoại|tại trụ|tặng quà|tỏa sáng|tới dự|từ chức|từ everton|từng "|từng gây|từng nói|từng tiết|từng đảm|uyên|viết .|và bạn|và chu|và con|và duy|và gia|và lâm|và michael|và ngoại|và nhóm|và thượng|và võ|và ê|vướng phải|vẫn cố|vẫn khiến|vẫn luôn|vẫn rất|vẫn ăn|xông|ít được|đang dùng|đang ngồi|đang ngủ|đang nằm|đi khám|đã bày|đã chết|đã câu|đã khai|đã kêu|đã nhấn|đã nhờ|đã nộp|đã thuê|đã thừa|đã trốn|được chuyển|được chào|được thả|được trả|đảm nhiệm|đến bệnh|đến dự|đến mu|đột nhập|ở thôn
21: " béo|" lột|# aces|( chuyên|( chưa|( nguyễn|( sunderland|( sống|( trần|( tức|( văn|( áo|( ông|( đang|, asensio|, bố|, cháu|, chí|, cô|, djokovic|, duy|, dũng|, hồ|, james|, kẻ|, kỹ|, linh|, lưu|, lương|, lớp|, mai|, marcelo|, messi|, phóng|, phạm|, quản|, ramos|, smalling|, thuyền|, thứ|, tiểu|, tuổi|, tác|, tú|, tư|, varane|, vua|, võ|, đinh|, đàm|, đào|, đạo|- cao|- chàng|- chân|- chỉ|- ngọc|- nhân|- phạm|- pv|- theo|- tình|- tùng|- đại|- đội|. bị|. nghe|. nhạc|. tử|: muốn|: u20|; chủ|; ủy|bảo :|bị #|bị anh|bị chỉ|bị dư|bị giết|bị gãy|bị nghi|bị sa|bị tai|bị triều|bị truất|bị tòa|bị tố|bị tổn|bị đuổi|bộc|bởi cô|bức xúc|can ngăn|chiếm đoạt|chuyển cho|chào đời|chân thành|chúc mừng|chạy ra|chụp hình|cãi nhau|còn cho|còn dành|còn làm|có biểu|có buổi|có cuộc|có gọi|có pha|công khai|cùng #|cùng hai|cùng lãnh|cùng một|cùng người|cùng những|cùng phu|cúi|cũng phủ|cũng thẳng|cũng vào|cười tươi|của hagl|của real|của u20|diện trang|dành #|dành thời|gay|gay gắt|ghi #|giúp real|giải thích|giữ vai|gây bất|gây chú|gắn liền|gặp chấn|gửi đi|hài hước|hào hứng|hạ gục|hẹn hò|hội ngộ|khi còn|khéo léo|không cầm|không giành|không mấy|không ngại|không xứng|không đến|khẳng|khẳng định|ký ban|kế thừa|kết hôn|kể chuyện|lao vào|luôn biết|luôn dành|luôn nhận|luôn thu|ly hôn|là bà|là cựu|là diễn|là em|là người|là võ|làm giả|lên cầm|lại khá|lại mang|lại muốn|lại nói|lấy #|lặng lẽ|mang số|mang theo|mang đến|mất ,|mặc áo|một mình|mới phát|mới quyết|mới đi|mở đầu|nghỉ hưu|ngoài ra|ngậm|ngậm ngùi|nhìn nhận|nhận nhiều|nhận thẻ|nhận tiền|nhận xét|nhắn|nâng tỉ|nên duyên|nói anh|nói các|nói khi|nói không|nói mình|nói rằng|nói sẽ|nói đã|phải bán|phải nhập|phải ra|phải vào|phản bác|phủ nhận|qua nhà|quen biết|quá "|ra ngoài|ra tay|ra đi|rút ra|rơi nước|rồi bỏ|sinh trưởng|sáng tác|sẽ hội|sẽ ký|sẽ sang|sẽ thăm|sống chung|tay trong|than|thoát xuống|thuộc diện|thành thật|thân mật|thân thiết|thì cho|thì vẫn|thì đang|thăng hoa|thị sát|thổ|thời trẻ|thừa|tin dùng|trên cương|trên hàng|trên instagram|trên twitter|trả lời|trẻ trung|trọng dụng|tung vào|tuyên thệ|tại nhà|tại điện|tạt|tỏ ra|tức tối|từ chelsea|từng bị|từng khiến|từng khẳng|từng là|từng làm|từng lên|từng nhận|từng theo|từng tâm|từng yêu|từng đóng|vui mừng|và abu|và cha|và chân|và chủ|và cô|và cố|và cựu|và giám|và hlv|và khánh|và kim|và nữ|và phi|và tiền|và tài|và tôi|vào vị|vẫn chứng|vẫn hoàn|vẫn kiên|vẫn làm|vẫn mang|vẫn thấy|vẫn vô|vẫn đi|vẫn đến|về tội|vội vã|với ca|với nga|vừa nói|vừa trở|vừa yêu|xứng|ân cần|úp|đang công|đang giữ|đang mang|đang mặc|đang sống|đi xe|điều khiển|đành|đành phải|đã bình|đã bật|đã chạy|đã dẫn|đã hẹn|đã hồi|đã khuyên|đã khéo|đã kể|đã lấy|đã lừa|đã phạm|đã thiếu|đã tái|đã tỉnh|đã tỏ|đã vươn|đã vạch|đã xin|đô la|đưa tiền|được bầu|được bổ|được gia|được mẹ|được nhiều|được nhận|đắc|đặt niềm|đặt vấn|đều "|đều nói|để lại|để đòi|đệ đơn|đệm bóng|đột ngột|đột nhiên|ấn định|ở bên|ở chelsea|ở nhà|ở phòng|ở tuổi|ở ấp
18: " lên|" ăn|( ba|( bảo|( còn|( quốc|( số|( thôn|( tiền|( đều|, a|, bí|, carrick|, chàng|, chế|, chị|, chồng|, costa|, dàn|, hoài|, hương|, juan|, khán|, kế|, lý|, lệ|, matic|, morata|, ngụ|, nhân|, paul|, phan|, phùng|, phương|, quê|, thư|, tiết|, triệu|, trọng|, tuyển|, viện|- bà|- duy|- hiện|- hoàng|- khi|- một|- ngôi|- quang|- ronaldo|- trường|- trần|- đoàn|. chơi|. cặp|. dương|. kiều|. luật|. nghĩa|. thiên|. tiết|. trump|. đôi|/ reatimes|: hãy|: đừng|; bộ|bắt tay|bằng hình|bị biến|bị bệnh|bị bỏng|bị các|bị công|bị hất|bị loại|bị một|bị người|bị trầm|bị tạm|bị xử|bị điều|bực tức|cho hay|cho rằng|choáng|choáng váng|chào mừng|chạy đến|chẳng thể|chỉ rõ|chỉ định|chọn cho|chọn một|chụp ảnh|chứng tỏ|càng khiến|càng lớn|càng thêm|còn gây|còn sở|còn thường|còn tự|có chuyến|có mâu|có tham|có xảy|có đến|cùng gia|cũng bày|cũng bị|cũng cho|cũng dần|cũng giải|cũng khiến|cũng khẳng|cũng liên|cũng lưu|cũng nhiều|cũng nhìn|cũng nhận|cũng thường|cũng từng|cũng xuất|cũng đăng|cũng đến|cảm động|cản phá|cầm|của barca|của bayern|của juventus|của m|của đội|dành nhiều|dọn dẹp|ghi điểm|giao nộp|giành giải|giành được|gây sự|gây tranh|gây ấn|gạt|gặp gỡ|gửi cho|gửi tặng|gửi tới|hiếp|hiếp dâm|hoảng sợ|hát "|hóa thân|hôn mê|hỏi :|hứa sẽ|khai|khi cô|khiến ai|khiến cộng|khiến nhiều|khoác|khéo|không hài|không khỏi|không ngần|không nhận|không trả|không đồng|khởi kiện|khởi xướng|ký công|kể rằng|loay|loay hoay|luôn gây|luôn thể|luôn tỏ|luôn xuất|luôn được|là ai|là bạn|là chân|là cán|là khách|là nghi|là nguyễn|là tay|là thí|là đại|làm công|lên tiếng|lý giải|lại gây|lại một|lại nhận|lại rất|lại tiếp|lại vô|lại xuất|lạnh lùng|lấy lý|lắc đầu|lợi dụng|lừa|mang #|mang thai|mang vẻ|mượn|mắc bệnh|mặc quần|mới thực|mở màn|mở tỉ|nghe được|ngoài đời|ngoại tình|ngăn cản|ngồi bên|ngồi trong|nhất quyết|nhận giải|nhận lời|nhắc lại|nêu ra|nói "|nói ,|nói có|nói về|phải bỏ|phải lên|phải nhận|phải từ|phải điều|phải đưa|phải ở|phấn khởi|quay lại|quay ra|quay sang|quen nhau|quỳ|sa|sinh con|sinh ra|song ca|suy sụp|sẽ tạm|sẽ tới|sẽ đảm|sẽ đến|sẽ ở|than thở|thoải|thoải mái|thuộc đại|thì khác|thăm ,|thấy vậy|thẳng thừng|thể hiện|thở|tiếc nuối|tiết lộ|trao đổi|trong bài|trong clip|trong màu|trên facebook|trên trang|trăn trở|trước sự|trầm|trọng thương|tung cú|tuy|tát|tình cờ|tươi|tại bệnh|tại lễ|tại sân|tạo dáng|tặng hoa|tỉnh dậy|tỏ thái|tới nhà|từ phòng|từ tp|từng|từng có|từng giành|từng không|từng nhiều|từng phải|từng tuyên|từng đoạt|tự nhận|tự tay|viết :|viết trong|và "|và anh|và cái|và diễn|và em|và hứa|và khán|và mẹ|và nói|và quý|và thu|và trao|và trợ|và văn|vào lưới|vào nhà|vào tay|vô tình|vẫn chỉ|vẫn không|vẫn phải|vẫn sống|vẫn thi|vẫn tự|vẫn ở|về lại|về nhà|về sống|vội|vứt|xứng đáng|ít khi|ôm con|đang là|đang quay|đang thăm|đang thể|đi bóng|đi cùng|đi học|đi ngủ|đi tìm|đi ăn|đành chấp|đã #|đã bỏ|đã chinh|đã chủ|đã cùng|đã dành|đã ghi|đã gặp|đã gửi|đã hủy|đã hứa|đã kháng|đã khẳng|đã kịp|đã lao|đã ly|đã lên|đã lọt|đã lợi|đã mô|đã ngồi|đã nhắc|đã phủ|đã rất|đã sớm|đã thay|đã thăm|đã tiết|đã trúng|đã trả|đã tận|đã từ|đã tự|đã vui|đã xóa|đã ăn|đã đến|đã ổn|đưa con|đưa về|được chính|được mời|được người|được rút|được xác|đẹp trai|đến nhận|đến phòng|đến thăm|đến từ|đều cho|đều nhận|đều thừa|để cướp|để hỏi|để lộ|địa chỉ|đọ sắc|đứng cạnh|đứng dậy|đứng ra|đứng tên|ở xã
15: ! sẽ|" ca|" chia|" liên|" mất|" phải|" thanh|" trở|% b|(|( brazil|( bà|( bạc|( bệnh|( hòa|( nguồn|( phố|( từ|( viện|( đối|( ảnh|, #|, alexis|, alvaro|, bailly|, blđ|, chu|, con|, cậu|, dani|, donald|, dường|, giang|, hộ|, khả|, luật|, lúc|, mc|, michael|, muốn|, nhờ|, nữ|, quan|, quỳnh|, ronaldo|, sống|, tim|, tinh|, torres|, trụ|, tổng|, vai|, viết|, việc|, vân|, vụ|, xin|, âu|, đoàn|, ở|, ứng|- anh|- cường|- khách|- khánh|- lý|- messi|- phan|- song|- tuấn|- tổ|. bức|. ca|. chàng|. chồng|. câu|. cậu|. giám|. hay|. huyền|. hậu|. khoảnh|. liệu|. lukaku|. messi|. mua|. mở|. nên|. pha|. phim|. phút|. ra|. tay|. từng|. vẫn|. vừa|: con|: nếu|: phải|: qua|: sau|: trong|: tại|: việc|: đánh|: được|; bí|; phó|bên lề|băn|băn khoăn|bước chân|bước lên|bước ra|bảo con|bất lực|bất ngờ|bận rộn|bật|bắt gặp|bắt nguồn|bằng mọi|bế|bị|bị buộc|bị chê|bị chính|bị hành|bị kết|bị phản|bị suy|bị sát|bị sốc|bị truy|bỏ|bỏ lại|bối rối|bỗng|cho|cho biết|cho chelsea|cho vợ|chuyển tới|chuyển đến|chém|chúc|chưa lên|chưa một|chạy tới|chấn thương|chết ,|chết tại|chỉ cười|chỉ thực|chỉ trích|chỉ về|chọn cách|chủ trì|càng làm|còn "|còn bị|còn khẳng|còn liên|còn là|còn nhấn|còn nhận|còn quá|còn sử|còn yêu|còn đề|có chỉ|có cú|có dấu|có gương|có hành|có hỏi|có lời|có niềm|có phạm|có phần|có quan|có tình|có vẻ|có đi|cùng bà|cùng các|cùng mẹ|cùng nhiều|cùng ông|cũng "|cũng bất|cũng chấp|cũng cảm|cũng cảnh|cũng dành|cũng gây|cũng không|cũng kêu|cũng lý|cũng lập|cũng mang|cũng nêu|cũng nói|cũng nổi|cũng rất|cũng sở|cũng tiết|cũng tự|cũng vừa|cũng yêu|cũng đánh|cũng đặt|cũng đề|cũng đồng|cười|cảnh báo|cầu hôn|cởi|của arsenal|do có|dành|dành riêng|dành sự|dành tặng|dính|dùng súng|dùng vũ|dường|dường như|dọn|dứt điểm|dự và|ghé|ghé thăm|gia nhập|giao nhiệm|giảm sút|giật|giật mình|gây thương|gây xôn|gây áp|góp ý|gật đầu|gặp nhau|gọi cho|gọi lên|gợi cảm|gục ngã|gửi|gửi đến|hay thậm|hoan nghênh|hoảng hốt|hài lòng|hàng ngày|hân hoan|hóm|hóm hỉnh|hạnh phúc|hẳn sẽ|hứa|khai báo|khi cho|khi mới|khi tiền|khi đối|khiến|khiến cư|khiến người|khiếu nại|khoác áo|khuyên|khuyến cáo|khuyến nghị|khép|khép lại|khó chịu|khóc|khóc lóc|khóc nức|không !|không bị|không cung|không dừng|không kịp|không lâu|không qua|không ra|không sử|không tin|không đi|khỏe mạnh|ký vào|kể|kể cho|luôn bị|luôn chọn|luôn cảm|luôn tự|là bác|là chàng|là cá|là cô|là cậu|là nghệ|là nhân|là quá|là thiếu|là vợ|là xây|làm chủ|làm giấy|làm lễ|làm phó|làm đại|lên mạng|lĩnh án|lưu ý|lại bất|lại chọn|lại có|lại gặp|lại không|lại làm|lại phải|lại quyết|lại trở|lại đi|lấp|lấy|lập gia|lập kỷ|lắc|mong đợi|mua nhà|mua từ|mua về|muốn trở|mà chỉ|mà nhiều|mạnh dạn|mặc|mặc dù|mỗi người|mới "|mới biết|mới tìm|mới xuất|ngay lập|nghỉ việc|ngày một|ngán|ngã|ngất|ngồi|ngồi ở|nhận ra|nhận được|nhận định|nhập ngũ|nhắc|nhắc nhở|né|nên cô|nêu lên|nói cô|nói dối|nói gì|nói lời|phàn|phàn nàn|phải nghỉ|phải sống|phải tham|phải trải|phải xin|quay trở|ra sân|ra xét|ra điều|rất biết|rất hay|rất hài|rất thích|rời|rủ nhau|sang thăm|sexy|suýt|sát hại|sẽ bay|sẽ dẫn|sẽ gia|sẽ lần|sẽ nhận|sẽ phản|sẽ rời|sẽ tham|sẽ thay|sẽ điều|sống %|theo học|theo phong|theo trí|theo điều|thua cuộc|thuê nhà|thuở|thì bộ|thì hai|thì sao|thích thú|thông đồng|thăm chính|thường xuyên|thẳng|tiền vệ|tranh thủ|triệu tập|trong chương|trong loạt|trong phiên|trong tập|trong vở|trên hết|tròn #|trông|trú|trút|trước mặt|trả|trải|trấn an|trốn|trở thành|tuyên bố|tá hỏa|tái|tái hiện|tái khẳng|tái ngộ|táo bạo|tìm lại|tìm mọi|tìm được|tại buổi|tại cuộc|tại phòng|tạo nên|tận hưởng|tỏ|tỏa|tố bị|tốt nghiệp|tới mỹ|tới tham|từ chối|từ đại|từng trải|từng được|từng đạt|từng đề|tự hào|tự tin|viết|viết "|viết ,|và an|và bày|và bố|và chiếc|và chú|và giờ|và hai|và hàng|và học|và mc|và mọi|và nhờ|và phương|và quyết|và siêu|và sơn|và sống|và toàn|và đảng|và đồng|vào làm|vào một|vào sân|vì cô|vì đã|ví von|vô cùng|vướng|vẫn|vẫn bị|vẫn chơi|vẫn cứ|vẫn giữ|vẫn quyết|vẫn theo|vẫn thường|vẫn tiến|vẫn tỏ|vẫy|vẽ|về .|về biển|về cuộc|về hành|về làm|vốn là|vốn nổi|với tội|với vẻ|vừa ký|vừa nhận|vừa từ|vừa xuất|xua|xuất hiện|xuống xe|xô|xúc|¶|¶ real|¶ tòa|¶ vừa|âm thầm|đang chơi|đang dẫn|đang khiến|đang không|đang nhận|đang nổi|đang sở|đang tận|đang đi|đang ở|đau đầu|đau đớn|đeo|đi làm|đi lấy|đi mua|đi ra|đi tiếp|đi về|điều hành|điện đàm|đoạt giải|đuối|đuổi|đuổi kịp|đá chính|đánh ,|đánh giá|đánh đầu|đánh đập|đâu .|đã "|đã biểu|đã báo|đã bất|đã bị|đã chuyển|đã chơi|đã chọn|đã chứng|đã cáo|đã gây|đã hai|đã hạ|đã học|đã khiến|đã không|đã ký|đã lưu|đã lần|đã mang|đã mắc|đã mời|đã nhiều|đã nhận|đã nêu|đã nói|đã nảy|đã phân|đã qua|đã rút|đã sở|đã sử|đã tham|đã thi|đã thúc|đã thấy|đã thể|đã tiếp|đã tranh|đã trao|đã trải|đã trở|đã tới|đã vô|đã về|đã đem|đã đi|đã đáp|đã đâm|đã đăng|đã đảm|đã đối|đã đột|đã đứng|đòi|đón thủ|đúc|đăng trên|đăng đàn|được biết|được báo|được chọn|được chồng|được dư|được giới|được hlv|được khán|được kỳ|được rất|được tìm|được vinh|được ví|được đưa|đập|đẹp như|đến công|đến nhà|đến quán|đến trường|đến trụ|đề cập|đề nghị|đều khẳng|đều từng|để kiếm|để ngỏ|để rồi|để sử|để xin|đệ|đệm|đọc được|đồng ý|đột|ưa thích|ưu ái|ốm|ở cùng|ở phút|ở phường|ở quảng
12: ! cùng|! khiến|! là|! tất|" gây|" thượng|" thời|" tố|" đứng|# cái|( hay|( hoàng|( long|( một|( nhà|( snsd|( thành|( việt|( vne|( được|, alex|, bác|, bảo|, bằng|, chi|, chân|, chú|, cát|, cẩm|, cặp|, cụm|, diễn|, diệp|, em|, giọng|, giới|, griezmann|, gs|, gọi|, herrera|, hiện|, hậu|, john|, kim|, lâu|, một|, nghi|, nguồn|, ngôi|, nhóm|, nhấn|, nông|, nạn|, nếu|, perez|, phim|, rooney|, tham|, thu|, thôn|, tiến|, trình|, trước|, trẻ|, tình|, tùy|, tất|, vương|, vị|, đb|, đây|, đăng|, đại|, đội|, ưu|-|- an|- bị|- cầu|- gia|- nghệ|- ngô|- nhà|- thanh|- thu|- thần|- thủ|- trong|- tân|- tên|- vũ|. chú|. chứng|. con|. cr7|. cô|. cú|. cả|. dũng|. gặp|. hiền|. khai|. là|. làm|. lý|. lời|. nadal|. nam|. nghệ|. nhìn|. nhớ|. nói|. quá|. real|. sang|. sắc|. tang|. tiền|. tiểu|. tuấn|. tòa|. u23|. và|. võ|. á|. đã|. đêm|. đúng|/ ttxvn|: chính|: chúng|: có|: cần|: không|: năm|: quyết|: sự|: theo|: thực|: võ|: vậy|; lãnh|; đại|biết tin|biểu diễn|biểu dương|buồn|bàn với|bước vào|bước đầu|bảo rằng|bất|bận|bắt đầu|bẻ|bị '|bị bỏ|bị lộ|bị nhóm|bị triệu|bị trục|bị đau|bị đe|bị đánh|bị đâm|bị đưa|bị đẩy|bị đập|bị đối|bỏ lỡ|bổ nhiệm|bỗng nhiên|ca ngợi|chia tay|cho xe|chuyển sang|chào đón|chê|chăm|chăm chú|chăm chỉ|chăm sóc|chơi rất|chưa từng|chạy|chất vấn|chắc hẳn|chẳng khác|chế giễu|chỉ biết|chỉ nhận|chỉ ra|chỉ đi|chỉ đưa|chỉ đứng|chở|càng|càng ngày|càng trở|cá tính|còn|còn được|còn ở|có bị|có chút|có cơ|có giấy|có liên|có mối|có nhiệm|có nhận|có nói|có thái|có vợ|có ảnh|cùng|cũng|cũng chưa|cũng chẳng|cũng giao|cũng góp|cũng gửi|cũng khá|cũng kiến|cũng làm|cũng mong|cũng nhắc|cũng nằm|cũng phải|cũng thuộc|cũng tin|cũng tìm|cũng xác|cư trú|cả .|cảm thấy|cảm ơn|của chelsea|của man|của mu|của nhóm|của saudi|của đại|dàn dựng|dùng|dẫn đầu|dẫn đến|dắt|dứt|dừng xe|ghen|ghi dấu|giành #|giành ngôi|giơ|giải trình|giờ đây|giờ đã|giở|giữ lại|gánh|gây|gây sốc|gây sốt|gây sức|gây án|gần như|gật|gặp vấn|gọi|gỡ hòa|hiếm khi|hiện là|hân|hé|hô|hạnh|hầu tòa|hậu vệ|hẹn|học được|hỏi lại|hối thúc|khi anh|khi cùng|khi cả|khi đóng|khi ấy|khiến các|khiến giới|khiến ông|khuyến|khá|khó có|khó lòng|không bán|không bỏ|không còn|không cảm|không giống|không hề|không kiềm|không nghe|không những|không quên|không thực|không trực|không tỏ|không từ|không đưa|không để|kêu|ký .|kể khi|lao tới|liên hệ|liên tục|lo lắng|luôn|luôn là|luôn nghĩ|luôn nằm|là "|là chị|là chủ|là con|là cái|là cặp|là cố|là học|là kẻ|là mẹ|là nhóm|là sinh|là thế|là thủ|là tiền|là trái|là trần|là tổng|là vị|là đồng|làm "|làm ,|làm người|làm thủ|lái xe|lên|lên án|lên đường|lôi|lại càng|lại là|lại thấy|lại vừa|lại đưa|lại được|lấn|lấy ví|lần lượt|lẩn|lập công|lập luận|lọt vào|lớn lên|mang|mang trong|miêu|miêu tả|mua #|muốn đưa|mô tả|mạnh mẽ|mất tích|mắc|mặc đồ|mệt mỏi|mới #|mới nhận|mới đến|mờ|ngay từ|nghi ngờ|nghỉ|ngày nào|ngày xưa|ngày ấy|ngồi trên|nhanh|nhanh chóng|nhiều khả|nhiều lần|nhiệt tình|nhìn ra|như bị|nhưng ông|nhận|nhắc tới|nhắc đến|nhờ|nên mới|nên đã|nói những|nói trên|nói tôi|nôn|nắm chắc|nổ súng|nổi giận|nữ diễn|p|phá vỡ|phát đi|phân tích|phô|phô diễn|phũ|phạm lỗi|phải "|phải dùng|phải học|phải thay|phải tập|phải đi|phải đối|quay|quen|quyến|quyến rũ|quyết định|ra khỏi|ra tòa|ra về|rút|rất dễ|rất khó|rất muốn|rất ít|rất đáng|rằng "|rằng anh|rằng các|rẽ vào|sa sút|san|sành|sẽ báo|sẽ bước|sẽ bỏ|sẽ giải|sẽ giữ|sẽ gặp|sẽ lên|sẽ lựa|sẽ mang|sẽ sớm|sẽ trả|sẽ trở|sẽ tái|sẽ về|sẽ đá|sống cùng|sống trong|sống tại|thay thế|theo thông|theo đúng|thuê|thì cô|thì lại|thôi|thôi .|thúc giục|thăm nhà|thăm việt|thăm và|thất vọng|thấy không|thấy một|thậm|thậm chí|thỉnh|thỉnh thoảng|thở phào|tin rằng|tin tưởng|trao|trong buổi|trong chuyến|trong cuộc|trong danh|trong một|trong nhà|trong trang|trong vụ|trung vệ|trân|trân trọng|trên mạng|trò chuyện|trúng tuyển|trước tiên|trả cho|trở|trở lại|trở nên|trở về|tuy không|tuyên|té|tìm đến|tại bang|tại hội|tại một|tại sự|tại thủ|tại đại|tận dụng|tặng|tới việt|tụt|tức giận|từ nhỏ|từng cho|từng ghi|từng rất|từng tham|tự ý|viết cho|viết rằng|viện dẫn|vui|và bảng|và cán|và cảnh|và cấp|và giáo|và gửi|và hòa|và họ|và mong|và nghi|và những|và phụ|và t|và thanh|và thường|và thứ|và trang|và đại|vì bị|vì tội|vươn lên|vẫn cho|vẫn chưa|vẫn kịp|vẫn muốn|vẫn nhớ|vẫn sở|vẫn được|vẫn để|vẫn đứng|vắng|về giải|về nước|về quê|về để|vốn có|vốn không|vội vàng|với bạn|với lý|với phong|với vai|với ông|vừa hoàn|vừa lên|vừa mới|xin nghỉ|xin phép|yêu cầu|¶ anh|¶ bản|¶ cùng|¶ hlv|¶ mu|¶ ngôi|¶ siêu|¶ từng|ám|ăn mặc|đang bị|đang hy|đang học|đang lo|đang muốn|đang nắm|đang đối|đang đứng|đau khổ|đe|đe dọa|đi|đi bộ|đi du|đi lại|đi theo|đi đến|điều trần|điển trai|đánh|đánh nhau|đáp lại|đáp trả|đâu ,|đã|đã bán|đã bí|đã cam|đã can|đã chiếm|đã chấp|đã chỉ|đã chịu|đã chốt|đã có|đã dạy|đã dần|đã giành|đã giúp|đã giải|đã giới|đã góp|đã gần|đã hành|đã hỏi|đã luôn|đã là|đã làm|đã mua|đã một|đã ngay|đã nghiên|đã nghĩ|đã ngừng|đã nhảy|đã phải|đã quay|đã quyết|đã quên|đã rời|đã sa|đã sai|đã sống|đã thoát|đã thua|đã thảo|đã trình|đã trực|đã tuyên|đã tìm|đã tấn|đã tặng|đã từng|đã vi|đã xuất|đã yêu|đã áp|đã đánh|đã đúng|đã để|đã đủ|đính|đón tiếp|đóng góp|đóng vai|đùa|đăng quang|đơn phương|đưa lên|đương nhiên|được "|được ban|được bố|được bộ|được cho|được chú|được các|được dẫn|được ghi|được giảm|được khen|được lập|được lệnh|được mệnh|được mọi|được nhìn|được tiếp|được xếp|được ông|được đề|được đồn|đạt giải|đặt|đặt ra|đến kiểm|đến làm|đến mức|đến mỹ|đến việt|đề cao|đều|đều bị|đều không|đều rất|đều đã|để mất|để nhận|để thông|để xem|để điều|để đăng|đọ|đỡ|đứng sau|ấp|ở giữa|ở huyện|ở một|ở ngay|ở vị|ở với|ủy quyền
9: ! bên|! chúng|! các|! có|! một|! người|! nhưng|! những|! tôi|! đều|" còn|" cô|" giải|" làm|" nhận|" nên|" nếu|" nổi|" quá|" tôi|" về|" xuất|" đồng|# '|# triệu|# tuổi|( an|( bình|( cà|( công|( của|( diễn|( hiện|( hồng|( indonesia|( không|( nếu|( p|( phú|( sóc|( thường|( trắng|( tây|( tại|( ý|( đóng|( đại|, anh|, barcelona|, biên|, bà|, bán|, bầu|, bị|, chiến|, chắc|, chỉ|, cristiano|, cty|, cuối|, cả|, danh|, dù|, dư|, gương|, hình|, hạt|, ibrahimovic|, khi|, ký|, kể|, kỳ|, la|, liền|, liệu|, lukaku|, lâm|, lãnh|, lại|, lần|, marco|, mu|, mặc|, mục|, n|, ngay|, nghe|, nhu|, những|, nói|, năm|, phát|, phải|, quá|, quế|, rằng|, sai|, siêu|, thanh|, thiên|, thẩm|, thật|, thế|, thống|, thời|, tiền|, trường|, tuy|, tài|, tâm|, tòa|, từng|, xóm|, yêu|, đang|, đêm|, đông|, đúng|, đến|, đều|- công|- kim|- kẻ|- là|- lê|- sơn|- ông|- đối|- ảnh|. anh|. bà|. bác|. bây|. bích|. chelsea|. chuyển|. chân|. chẳng|. chị|. cư|. cựu|. duy|. dù|. dẫn|. ghi|. gia|. giáo|. hlv|. hoa|. hy|. hạnh|. họ|. hợp|. kỳ|. liverpool|. lúc|. lệnh|. mourinho|. mẹ|. mỗi|. nguồn|. ngôi|. nhân|. phải|. quang|. rồi|. song|. sơn|. thiếu|. thí|. thùy|. thương|. thậm|. trả|. trực|. tài|. tâm|. tôi|. tướng|. tối|. u20|. vẻ|. vốn|. xuất|. yêu|. ánh|. được|. ấn|/|/ baodatviet|: chiến|: chỉ|: cuộc|: cô|: công|: cơ|: danh|: do|: hiện|: khi|: khoảng|: real|: tiểu|: tòa|: vụ|: đây|: đối|bay trên|biết rõ|buông|buộc tội|bàng hoàng|bác bỏ|bán lại|bên cạnh|bình luận|bình tĩnh|bí mật|bước|bước sang|bảo ,|bất bại|bất động|bằng những|bị chìm|bị chặn|bị chết|bị cắt|bị giam|bị kẻ|bị kỷ|bị mất|bị phát|bị xem|bị ép|bổ|bức|cay|cay đắng|chiếm được|cho bà|chuyển|chào|chán|châm|chính là|chính thức|chưa kịp|chưa phải|chưa sẵn|chưa xác|chưa đạt|chạy qua|chấp nhận|chắc|chắc chắn|chẳng|chẳng bao|chẳng có|chẳng hạn|chết bất|chỉ bị|chỉ phải|chỉ vì|chỉ xếp|chọn|chồng chị|chứ không|chứng kiến|còn có|còn giúp|còn gặp|còn không|còn nói|còn phải|còn rất|còn sống|có bóng|có bệnh|có câu|có căn|có dịp|có là|có lý|có lẽ|có lối|có muốn|có màn|có ngoại|có nêu|có nội|có phiên|có quyền|có thành|có thân|có tiếp|có trong|có tài|cùng bộ|cùng dàn|cùng nhau|cùng tuyển|cũng bắt|cũng chỉ|cũng dẫn|cũng ghi|cũng giữ|cũng gặp|cũng hiểu|cũng hết|cũng nhất|cũng ra|cũng tham|cũng theo|cũng thu|cũng thành|cũng thông|cũng thể|cũng tuyên|cũng từ|cũng vậy|cũng đang|cũng đi|cũng đã|cũng được|cũng đều|cũng để|cưng|cảm|cất|cố gắng|cố tình|cụ thể|của chương|của google|của hà|của vương|của đt|cự|diện bộ|do bị|duyệt|dành cho|dùng tiền|dùng để|dễ dàng|dịu dàng|dọa|dự đoán|ghi|ghi được|giành|giành chiến|giành huy|giành thắng|giận dữ|gây nhiều|gây ra|góp mặt|gặp|gặp lại|gặp mặt|gặp một|gặp nhiều|gặp rất|gặp tai|gặp tổng|hai lần|hay|hiền lành|hiểu rằng|hiện đang|hiện đã|ho|hoang mang|hoàn toàn|hoãn|hàn|hào|háo|háo hức|hé lộ|học ở|hối hận|hốt hoảng|hội đàm|hứa hẹn|kang|khen|khi bà|khi hai|khi trả|khi để|khi đứng|khiến dư|khiến những|khá nổi|khác hẳn|không chấp|không chịu|không dám|không ghi|không gặp|không khác|không làm|không lên|không lấy|không nói|không phản|không sớm|không thắng|không tiết|không tìm|không tạo|không xa|không yêu|không ít|không đánh|không đúng|không đặt|không đủ|khống chế|khởi đầu|kinh ngạc|kiếm được|kém|kêu gọi|ký ngày|ký quyết|kể ,|leo lên|luôn muốn|luôn sát|luôn ở|ly|là '|là bao|là bình|là ca|là do|là doanh|là gì|là hai|là hoàng|là hậu|là thương|là tài|là tên|là tốt|là vì|là ông|là đầu|là ứng|làm|làm việc|lái|lên ngôi|lên thành|lúc bấy|lúc nào|lăn|lại|lại "|lại cho|lại tự|lấy lại|lần đầu|lẫn|lẽ ra|lọt|lớn hơn|lớn và|lựa|lựa chọn|mang bầu|mang tới|mang về|may mắn|mong|mong muốn|mua một|muốn mua|muốn nói|muốn sử|mệt|mỗi khi|một lần|mới bị|mới cho|mới có|mới là|mới làm|mới lên|mới nói|mới về|nam diễn|ngay sau|ngoài việc|ngày càng|ngỡ ngàng|ngừng điều|nhân chuyến|nhìn thấy|như "|nhưng bị|nhưng chắc|nhưng cô|nhưng không|nhưng đã|nhưng đều|nhảy|nhận #|nhẹ nhàng|nhỏ|nhớ|nâng tỷ|nên anh|nói chuyện|nóng lên|nắm giữ|nắm quyền|nổi|nổi lên|nổi tiếng|nộp|nộp đơn|nữa .|phá kỷ|phát|phát sinh|phân|phũ phàng|phải biết|phải chạy|phải chịu|phải công|phải cố|phải giải|phải tự|qua mạng|quyết tâm|ra .|ra phía|ra sức|run|rút ngắn|rạch|rạng|rất|rất giống|rất lo|rất được|rằng ông|rẽ|rốt cuộc|rời khỏi|sang châu|sang mỹ|sang trung|sau cú|sau này|sau phiên|sinh được|so tài|sẽ "|sẽ bị|sẽ chuyển|sẽ chính|sẽ chọn|sẽ chủ|sẽ cùng|sẽ góp|sẽ kết|sẽ lại|sẽ lấy|sẽ phải|sẽ rất|sẽ theo|sẽ yêu|sẽ đem|sẽ đóng|sẽ đặt|sống ở|sở hữu|thi thoảng|thu hút|thuê một|thành "|thách thức|thân mến|thêm phần|thì "|thì bà|thì chỉ|thì có|thì cơ|thì dù|thì không|thì được|thì ở|thú|thăm hỏi|thường đi|thấy rằng|thẩm vấn|thận trọng|thật .|thắc|thắc mắc|thẳng tiến|thề|thờ ơ|thứ trưởng|tiếp|tiếp tục|tiếp xúc|tiếp đón|tiết|trang điểm|tranh tài|trao cho|trong căn|trong hiệp|trong hoàn|trong khi|trong lúc|trong lễ|trong mọi|trong phòng|trong suốt|trong đoạn|trung thành|truy sát|trên màn|trêu|trì hoãn|trông như|trước và|trước đây|trước đó|trải qua|trực tiếp|tung|tung ra|tìm cách|tình cảm|tưởng chừng|tại old|tại thôn|tại tokyo|tại điểm|tận|tắt|tỏ ý|tố cáo|tộc|tới thăm|từ bé|từ trong|từng chỉ|từng muốn|từng phát|từng đánh|tử|tự nguyện|uống thuốc|vinh dự|và|và bản|và bắt|và bộ|và chàng|và chế|và còn|và cũng|và d|và doanh|và giới|và hải|và khiến|và long|và luật|và muốn|và nhanh|và nhận|và quản|và rất|và sẵn|và tỷ|và vương|và vị|và xa|và xin|và yêu|và đó|và đưa|và đặc|và đặt|và đội|vào phòng|vào phút|vào trong|vào tuần|vì "|vì không|vì sự|vì thiếu|văng|vượt qua|vấp phải|vẫn "|vẫn còn|vẫn có|vẫn giành|vẫn là|vẫn sẽ|vẫn thua|vẫn thể|vẫn tin|vẫn tiếp|vẫn đang|vận chuyển|về ,|về các|về mối|về quan|về sân|vốn dĩ|vốn đang|với gia|với hai|với màn|với quan|với thủ|với điều|vừa bị|vừa có|vừa gửi|vừa kết|vừa tiết|vừa tuyên|vừa về|vừa xác|vừa đăng|xin rút|xin được|xinh|xinh đẹp|yêu|yêu nhau|yêu thích|yết|¶ bị|¶ cách|¶ cựu|¶ dù|¶ huấn|¶ lần|¶ nam|¶ nữ|¶ quyết|¶ trao|¶ tôi|¶ vị|¶ để|á|ân|ôm|đang "|đang chạy|đang chịu|đang cân|đang cùng|đang giúp|đang làm|đang nói|đang quyết|đang rất|đang thi|đang trong|đang trên|đang trải|đang trở|đang tạo|đang điều|đang được|đang đạt|đau|đem|đem đến|đi ,|đi trên|đá phạt|đánh mất|đáp|đã '|đã bay|đã bàn|đã bước|đã chi|đã chiến|đã cho|đã chính|đã chế|đã chụp|đã cung|đã cướp|đã cảm|đã cảnh|đã cất|đã cố|đã cứu|đã giao|đã giữ|đã hé|đã kéo|đã kết|đã liên|đã lập|đã lựa|đã mạnh|đã mất|đã nghe|đã nhất|đã nâng|đã phá|đã phê|đã quen|đã quá|đã sinh|đã suy|đã thất|đã thắng|đã thực|đã tin|đã tính|đã tốt|đã vượt|đã đoạt|đã đưa|đã được|đã đặt|đã đề|đã đồng|đã ở|đón|đóng phim|đăng|đăng tải|đưa ra|được bình|được bạn|được bắt|được chia|được chỉ|được chờ|được chủ|được cấp|được cứu|được cử|được một|được nhà|được phân|được tiến|được truyền|được điều|được đào|được đánh|được đăng|được đặt|đạp|đảm|đặt chân|đến gặp|đến khám|đến tp|đề|đề xuất|đều là|đều đang|đều được|để bàn|để cho|để cơ|để ghi|để nhờ|để nuôi|để nói|để thay|để trở|đối diện|đối mặt|đối đầu|đổ lỗi|ở chung|ở hà|ở la|ở mùa|ở ngoài|ở quê|ở quận|ở sân|ở đại|ở đầu
-9: " bên|" bộ|" chúng|" nhằm|# ra|# trang|# trong|# ở|( canada|( cia|( hơn|( mua|( mỹ|( nga|( nhật|( pháp|( thuộc|( vòng|) bà|) báo|) bị|) bức|) chia|) chưa|) cùng|) cả|) diễn|) dưới|) gia|) kiểm|) kỳ|) liên|) là|) làm|) lê|) lưu|) mà|) một|) mở|) mức|) nghi|) như|) nên|) nói|) phó|) phạm|) phải|) quyết|) sử|) thay|) tháng|) trao|) triển|) trên|) trước|) trở|) và|) vẫn|) đang|) đưa|) đến|, ba|, bayern|, biển|, clb|, cách|, cổ|, cộng|, củ|, cửa|, dân|, dưới|, giá|, gồm|, hồi|, israel|, kinh|, kênh|, liverpool|, loại|, lịch|, mercedes|, mường|, nghệ|, ngân|, nhất|, nước|, nằm|, saudi|, thuế|, thái|, tokyo|, tphcm|, tt|, tàu|, tăng|, v|, viettel|, đi|, đáp|, đường|- bắc|- cần|- giọng|- nam|- ngày|- nơi|- real|. bắc|. cây|. h|. hiệp|. huỳnh|. hải|. khu|. lợi|. mức|. phó|. tuyến|. washington|. xe|. điểm|/ reuters|: bệnh|: dương|: khởi|: minh|: new|: nghi|: nhiều|: nhân|: nữ|: the|: thắng|: thủ|: xử|: đại|: đỗ|; dự|; nguyễn|; trong|b|bao|bao lâu|biến|biết trước|buổi tối|by|bà mẹ|bàn|béo|bên trong|bình thường|bí|bơm|bản chất|bắn chết|bắt quả|bị ảnh|bộ .|bộ ảnh|bữa cơm|bữa tiệc|camera|canh|cao hơn|cao mỹ|chi|chiếc áo|chiều cùng|cho mỗi|chuỗi|chênh|chênh lệch|chính quyền|chính vì|chút|chăn|chơi .|chưa công|chấm dứt|chất|chế biến|chỉ dừng|chỉ khoảng|chỉ sau|chợt|chủ tọa|chủ yếu|chủ đầu|cuối tuần|cuốn sách|các con|các quan|cách|có bất|có các|có hiệu|có hàng|có hơn|có khoảng|có không|có nguồn|có nhu|có quyết|có ít|cô dâu|cùng ngày|cũng xảy|cư|cương|cưới|cả #|cải|cải tạo|cầm quyền|cắt|cổ vũ|của chị|của công|của indonesia|của mẹ|của một|của nam|của người|của tỉnh|của tổng|của ubnd|cứ|cứ đi|danh giá|danh hài|des|diễn|do chính|dù|dù không|dùng có|dưới #|dồn|dự tính|ghi rõ|ghét|giao công|giá #|giả|giải quyết|giảm nhẹ|giấu tên|giận ,|giọng|giới .|góp #|gần đó|gồm|hai đội|han|hiện chưa|hiện nay|hiện trên|hiện đại|hoạt|hung|huyền thoại|huấn luyện|hàng chục|hơn|hạt|hậu thuẫn|hằng năm|hết|học sinh|học tại|hợp tác|is|k|khi|khi chúng|khi giành|khi mà|khi một|khi nào|khi quyết|khi ra|khi vợ|khi đi|khi đăng|khi được|khu #|khách mời|khám|không nhất|khắp|khớp|kinh doanh|kiêm|kiểm tra|kèm|kỷ niệm|lan khuê|là chiếc|là hành|là hình|là lễ|là máy|là món|là sự|là thực|là tâm|là để|làm #|làm thế|lãng|lầm|lần này|lớp #|messi|mãi|mơ|mạnh hơn|mấy|một|một bộ|một công|một trong|n|nghi vấn|nghiêm|nghĩ rằng|nghĩ sao|ngày mai|ngày đi|người mỹ|người ta|ngầm|ngọt|nhà ở|nhãn|như :|như dự|như thông|nhưng sau|nhẫn|những ngày|này trong|nã|não|nên các|nên làm|nên phải|nước nga|nặng #|nợ|oanh|phá|phán quyết|phân phối|phê duyệt|phía sau|phù hợp|phủ phải|qua việc|quan niệm|quan tâm|quen thuộc|quán|quý|quả là|rất mạnh|rất nhiều|rộn|sao !|soạn thảo|sáng|sáng #|sáng ngày|sóc|sẽ lập|sốc|sốt|tang|theo yêu|thi|thiết|thiết kế|thu nhập|thuộc bộ|thuộc dự|thuộc về|thành|thành phần|thái độ|thân|thì phải|thì xảy|thôi ,|thông và|thông điệp|thương tích|thận|thế nào|thọ|thống nhất|tiến|tiếng kêu|tiễn|toàn bộ|triều|trong chiều|trong những|trong sáng|trong trường|trong tương|trà|trên cơ|trên lãnh|trên thị|trên toàn|trên đảo|trình|trích|trò|trôi|trưng|trước #|trẻ|tâm|tìm thấy|tình ,|tình nguyện|tính đến|tòa án|tôi thì|tôn trọng|tăng cao|tăng từ|tương đương|tương đối|tại các|tại london|tại tây|tạo thành|tấn|tất|tập|tắm|tỉ|tọa đàm|tố giác|tốt nhất|tồn tại|tổn|tội|tới năm|từ "|từ công|từ khi|từ lúc|từ năm|từ sau|từ tháng|uống nước|vi|vs|và australia|và bán|và châu|và chúng|và cơ|và gặp|và hãng|và hội|và khối|và liverpool|và nato|và ngành|và thụy|và tên|và tại|và tổ|và xe|và đến|vào cuộc|vào khu|vào lúc|vào sáng|vân|ví dụ|vùng|vẫn sử|vận|vận động|vẻ đẹp|về dự|về luật|về lý|về phát|về phía|vịnh xuân|với chủ|với công|với hàng|với khu|với mức|với mỹ|với số|với trường|vụ cháy|vững|xem|xuất bản|yêu thương|yếu|¶ ban|¶ chiếc|¶ công|¶ cụ|¶ hai|¶ hiện|¶ hôm|¶ hội|¶ một|¶ nhóm|¶ sở|¶ thứ|¶ đoàn|¶ đến|¶ đồng|ánh|âm mưu|ông lê|ông thắng|ông võ|đang chuyển|đang phối|đi kèm|đi với|điên|điêu|điểm #|đoàn bảo|đào|đáp ứng|đã khởi|đã thả|đã trang|đã tăng|đã xảy|đêm qua|đích|đó mới|đóng cửa|đôi khi|đăng bài|được khởi|được sản|được triển|đại học|đạt doanh|đất nước|đầu tháng|đặc biệt|đế|đến cuối|đến các|đến cầu|đến cửa|đến hiện|đến lúc|để bán|để có|để hỗ|để theo|để tiến|để tạo|để về|để xây|đồng chí|đồng loạt|đỗ xe|động lực|đức|ước tính|ở bang|ở bắc|ở hàn|ở phía|ở tỉnh|ở đức
-12: " thủ|# %|# chiếc|# chính|# mới|# phiên|# vòng|# đều|# để|% #|( bao|( h|( hiệp|( trụ|) bày|) chiều|) chính|) chỉ|) cũng|) cầm|) dự|) gửi|) kết|) lại|) lần|) mang|) nguyên|) nhân|) sáng|) thành|) thực|) tuyên|) từ|) tử|) việc|) vào|) được|) đại|) đặt|) đều|) đứng|) ở|, apple|, bồ|, giảm|, mức|, ninh|, phía|, sản|, tam|, thiết|, thầy|, ubnd|, washington|, xe|, xây|, áo|, đan|, điện|, đảo|- cuba|- năm|. báo|. hà|. máy|. tham|. toàn|. tàu|. tên|. yên|. đông|. đồ|: #|: duy|: ghi|: l|: n|: quốc|anh đã|biết|biết con|bác|báo cáo|bó|bóng chuyền|bông|bằng các|bốc|bộ phim|bụng|cao cấp|chi trả|chiếm #|chiếm giữ|chiến lược|chiến đấu|chiều|cho cùng|chuyên án|chuyện tình|chúng tôi|chạy trên|chảy|chỉ sở|chống|chủ tịch|chứa|coi trọng|các biện|cân bằng|còi|có ai|có chính|có chứa|có kết|có trọng|có tác|có tầm|có điều|công|cúng|cũng tăng|cơ bản|cả nước|cấm|cần #|cần có|cần tiếp|cầu|cận|cổ đại|cộng|của anh|của bộ|của cha|của họ|của mình|của mỹ|của pháp|của quốc|của ấn|d|da|diệp|do chủ|du ký|dáng|dâm|e|ghép|giao|girl|giành lại|giàu|giảm xuống|gương mặt|gần #|gọi là|hiệp #|hoa|huyền|huấn|hà|hãng thông|hóa|hôm thứ|hơn ,|hướng về|hưởng|hằng|hồi cuối|hội các|hợp với|khai của|khai thác|khi "|khi bước|khi bạn|khi chuyển|khi các|khi công|khi kiểm|khi nghe|khi người|khi rời|khi tiến|khi xem|khi điều|khi ở|khoa hồi|khoảng hơn|khoảnh|không ,|không kích|khẩn|kiến|kiểu|kỳ|kỹ sư|liên kết|luyện|luôn coi|luôn sẵn|là bước|là chưa|là chương|là hoạt|là khi|là khoảng|là khu|là phiên|là trận|là việc|là vấn|là vụ|là đất|làm ăn|lây|lúc đang|lạc|lần thứ|lập nghiệp|lắm|lộ|lớp|lợi|lục|mini|miệng|màu xanh|màu đỏ|mùa|mùa này|mùa đầu|mẹ của|mỏi|mỗi lần|mỗi năm|một bài|một người|một năm|một phần|một tháng|mỹ nhân|nghĩ mình|ngoại|ngắn|ngữ ,|nhiều người|nhiều ý|nhà tôi|nhìn lại|như các|như không|như mọi|như những|nhận thông|những bức|này còn|nói riêng|năm|năm #|năm đó|nữa|phiên bản|phá hủy|phát sóng|phê|phù|phương nga|phụ|phụ huynh|phủ không|qua các|quan sát|ra quân|richard|rộng|rửa|siết|sung|suốt thời|sơ|sẽ mở|tay|theo các|theo ông|theo đại|thuộc khu|thì các|thật ,|thắng #|thể|thời trang|thủ|thứ hai|thử|thử nghiệm|tin|tiêu diệt|tiến hành|tiền|to|trao trả|trinh|trinh sát|trong năm|trung|trên thế|trên địa|trì|trấn thành|trọng|trục|trừng|trừng phạt|tuyệt|tuần ,|tuệ|tài ,|tàu chiến|tách|tân|tình|tại #|tại châu|tại quận|tại sao|tại việt|tạm giữ|tạp|tạp chí|tặc|tỉnh và|tối|tối nay|tối ngày|tổ|tổ chức|tổng số|tộc ,|tới đây|tờ|tụ|tỷ lệ|va|vai diễn|video :|việt anh|và arsenal|và bệnh|và hệ|và lực|và mỹ|và nước|và phía|và quảng|và real|và ở|vào nam|vào đầu|vì một|vẫn hoạt|vận hành|vậy là|vị trí|với nhiều|vừa phát|vừa phóng|vừa qua|xao|xong ,|xuống #|xác định|xấu|xử lý|zinedine zidane|¶ chiến|¶ cảnh|¶ hình|¶ khoảng|¶ máy|¶ ảnh|âm|ông trần|đi lễ|điều chỉnh|điều trị|điều đó|điểm mới|đào tạo|đáng|đã xử|đóng tại|đơn|được trang|được ubnd|được đầu|đại|đại gia|đại sứ|đạt #|đấu tranh|đầu năm|đậm|đậu|đặc|đẹp|đến giờ|đến nay|đến năm|đến quảng|đến đoạn|đề án|để bắt|để ngăn|để ý|định hướng|đồng|độc lập|ảnh chụp|ảo|ở #|ở anh|ở lượt|ở mức|ở syria|ở thái|ức|ứng dụng
-15: # con|# khi|# mùa|# đối|( gia|( huyện|( hàn|( lào|( thị|)|) bên|) cho|) có|) cảnh|) dẫn|) hoặc|) hãng|) hội|) khoảng|) khu|) không|) nguyễn|) nhiều|) nhà|) những|) phát|) sau|) số|) tham|) theo|) thuộc|) trong|) trung|) tại|) về|) với|) đi|) đây|) đã|, bao|, d|, giữ|, h|, hy|, hàn|, hòa|, hóa|, hưng|, hải|, khách|, kiên|, lên|, na|, nâng|, pgs|, philippines|, phú|, sử|, vĩnh|- hà|- đơn|. mục|. quan|. vinh|: thái|: tấn|: đức|; tổ|an toàn|bàn thắng|bê|bơi|bạn có|bảng|bảo đảm|bắn|bối|c|ca|can|can thiệp|cao|chiếc|cho #|chuyến thăm|chế tạo|chỉ tiêu|chủ nhiệm|cuối năm|cát|câu chuyện|còn lại|có thiết|có thế|cô|cô nàng|công suất|công tác|cấu|cầu thủ|cắt đứt|của chủ|của các|của cô|cử tri|cựu|danh sách|duy|dĩ|dư|dưới sự|dịp|dự buổi|gia|giam|già|giá trị|giáo sư|giới|giữa|gồm :|hàng ngoại|hàng thương|hâm|hè này|hơn #|hạn chế|học khoa|học quốc|hồ|hỗ|hỗ trợ|juan|khi nhận|khi đưa|khiến #|khác|kháng cự|khó khăn|khô|khẩn trương|khổ|khủng bố|kiểm|kì|linh|luật sư|là :|là bài|là cách|là cần|là dự|là kết|là lý|làm rõ|làm sao|lâm|lâu|lãnh|lí|lạ|lớn nhất|lời mời|muốn hẹn|màn trình|môi|mùa giải|mật|mẹ chồng|mệnh|mổ|một khi|một vài|mới của|nam|ngôi sao|người được|người đứng|ngắm|ngữ|ngữ .|nhiệm vụ|như nhiều|như trước|nhất|những hình|này làm|này ¶|năm ngoái|nơi|nửa|nữ|pha|phát triển|phạt|phục|phục vụ|phủ phê|qua nhiều|qua những|quân hàn|quả|rẻ|siêu|so với|soạn|sáp|sáp nhập|sáu|sẽ phối|sẽ triển|thai|thi công|thua #|thuộc địa|thì bất|thúc|thẩm|thợ|thứ ba|thứ nhất|thức trẻ|tiêm|tiếp theo|tiểu học|tiệc|trong khu|trong khuôn|trung bình|trách|trận ,|trắng|trẻ ,|trị giá|tuyển|tài năng|tài trợ|tám|tâm lý|tích|tính|tăng mạnh|tương|tại nhật|tại đức|tấm|tống|từ thời|u|va chạm|và juventus|và nhật|và thế|và thị|và tiếng|và trong|và từng|và u23|và đường|vài ngày|vào chung|vẻ|vịnh|với hình|với sự|với thời|với tôi|với tỉ|vừa bắt|xếp hạng|xứ|xử|zinedine|¶ lực|¶ ngoại|ông nguyễn|đa số|đang tích|đang tăng|điện|đoạn qua|đàm vĩnh|đánh bom|đã họp|đã phóng|đó đã|đông người|được phóng|được thiết|được thông|đảm bảo|đảng|đấu giá|đầm|đầu tư|đẻ|đến ngày|đến thời|đến đây|để mua|để tránh|để đi|địa|động thái|đợt|ảnh :|ồn ào|ở iraq|ở vùng|ứng
-18: ! ngoài|! năm|! vì|! đây|" báo|" bất|" hội|" nói|" pháo|" đại|#|# -|# các|# câu|# công|# cũng|# diễn|# dự|# giải|# kỳ|# là|# lộ|# một|# nhận|# nhằm|# nữ|# phiếu|# phòng|# phút|# qua|# tay|# thành|# thí|# trần|# tăng|# tại|# v|# wimbledon|' siêu|( acv|( ecb|( eia|( giáp|( iran|( jcs|( mda|( mã|( nasa|( nis|( pvc|( scmp|( syria|( tmv|( tỉnh|( vietcombank|( vn|( vpf|( wti|( xây|( đoạn|) afp|) an|) bùi|) bạch|) bệnh|) bỗng|) cao|) chi|) chiếm|) chất|) chết|) chủ|) cứ|) giai|) giáo|) góp|) hai|) hiện|) hoạt|) hàng|) học|) khi|) khiến|) khá|) kim|) kiến|) lớn|) mạng|) mục|) new|) ngay|) nhận|) này|) nâng|) nó|) qua|) quản|) ra|) real|) rằng|) rủ|) thí|) thương|) thời|) truy|) trần|) trận|) tàu|) tạm|) tổng|) tờ|) ubnd|) vận|) xin|) xuống|) xã|) xảy|) đa|) đông|) đúng|) đảng|) đề|) đồng|) ước|) ủy|, as|, audi|, bonucci|, chiếm|, chống|, colombia|, cúp|, cổng|, dài|, dữ|, facebook|, florentino|, gucci|, gắn|, hernandez|, hungary|, hòn|, hướng|, hạn|, i|, khóa|, kia|, kiêm|, lao|, league|, lg|, mitsubishi|, mustafi|, mô|, mưa|, nhật|, nissan|, nơi|, nối|, oman|, pháp|, phường|, qatar|, quận|, san|, serbia|, sri|, sài|, sẵn|, texas|, than|, thêm|, thổ|, triển|, trời|, tuần|, tái|, tạm|, tết|, tốt|, vcb|, vịnh|, xi|, xiii|, xét|, xếp|, yên|, ý|, đóng|, đăk|, đấu|, độ|- bsc|- chiều|- kis|- lộc|- msi|- new|- phs|- shs|- sẽ|- tây|- âu|. apple|. bóng|. eu|. galaxy|. giai|. hàn|. hồ|. khối|. loại|. lượng|. mang|. moscow|. mưa|. ngài|. nhất|. nhằm|. sức|. tp|. tây|. tỉnh|. tốc|. tức|. đào|/ h|/ ngày|: hải|: hữu|: lao|: lại|: màn|: mưa|: phạm|: quỳnh|: tìm|: vitic|: www|: đào|; không|; nghị|; thăm|; triển|; tập|; đỗ|ai muốn|ai trong|an bắc|an chỉ|an khám|an không|an lhq|an làm|an phối|an ra|an tô|an đầu|an đề|andy|anh cũng|anh nói|anh trai|antonio conte|axit|ba :|ban bạn|ban hợp|ban điều|bay không|bay su|bay được|bikini|bill clinton|biến và|biết khi|biết những|biết sau|biết ông|biểu này|biệt tại|biệt đối|bu|buổi công|buổi tiệc|buổi trưa|buổi tọa|bà|bà con|bà nội|bài báo|bán ,|bán tại|bán vé|báo|báo các|báo công|báo kết|báo nêu|báo số|bão|bé có|bé không|bé được|bên có|bên đang|bình thế|bóc|bóng này|bước đi|bại của|bạn cùng|bạn cần|bạn nên|bạn nói|bạn phải|bạn thấy|bạn trai|bạn tôi|bạn đừng|bản ghi|bản mới|bản nâng|bản tin|bản tường|bảo vệ|bầu không|bậc cha|bậc phụ|bật nhất|bắt giam|bắt khẩn|bằng mà|bến|bị hại|bọn|bố con|bố của|bộ cánh|bộ phòng|bộ quá|bộ váy|bởi thế|bức tường|ca sỹ|cao của|cao nhất|carlo|chiếc xe|chiếm đóng|chiến|chiến giữa|chiếu sáng|cho dự|cho phép|cho thuê|chu|chung cũng|chung của|chung quan|chuyến|chuyền nữ|chuyện bắt|chuyện đã|chuông|chuột vào|chàng trai|cháo|cháu|cháy không|cháy rừng|cháy được|chân vào|chí cũng|chí của|chí họ|chí là|chí một|chí nếu|chí trong|chính (|chính :|chính chủ|chính khẳng|chính những|chính sẽ|chính trong|chính đang|chôn|chú chó|chúng|chơi "|chưởng|chấp việc|chắn ,|chắn là|chẳng đã|chế ,|chế cho|chế hoạt|chế quản|chế độ|chỉ chiếm|chỉ các|chỉ nghĩ|chỉ người|chỉ tăng|chỉ vài|chị|chị gái|chị không|chị t|chống lưng|chống ma|chống tội|chồng không|chụp từ|chủ hillary|chủ tiệm|chức "|chức an|chức hàng|chức hợp|chức thành|chức xúc|chức đã|clip ghi|comey|con gái|con là|con số|con trăn|con tôi|con ông|cuối giờ|cuộc biểu|cuộc gọi|cuộc thăm|cuộc trả|càng nhiều|các buổi|các bác|các chính|các chỉ|các lực|các nội|các quốc|các số|các thành|các trang|các tuyến|cách hành|cách lợi|cách trung|cán mốc|cáo (|cáo này|cáo phương|cáo trần|cáo từ|cáo đánh|cát -|câu cá|còn bao|còn cung|còn hạn|còn khoảng|có duy|có gì|có khách|có nắng|có quy|cô bé|cô lập|cô ta|công bằng|công chức|cùng chúng|cùng cấp|cùng là|cúp|căn|cũ ,|cũ .|cũ và|cư dân|cưới diễn|cưới được|cường hợp|cường sự|cường độ|cả công|cả hai|cả họ|cả trong|cả điều|cải cách|cảm của|cản trở|cảnh sảng|cảnh trong|cấp cứu|cấp phép|cấp phúc|cần chú|cần chủ|cần khẩn|cần nói|cần phối|cần triển|cần vài|cầu này|cập nhật|cập tới|cậu|cố này|cố xảy|cờ|cục đã|củ|của ban|của con|của gia|của mourinho|của nga|của nhiều|của nhật|của nó|của samsung|của sở|của triều|của đoàn|của đức|cứ kết|cứ tài|cứ để|cứu cho|cứu này|cứu quản|cử tổng|cửa khẩu|cửa sổ|da của|danh|danh mục|danh thủ|dantri|di sản|di động|diễn của|diễn văn|diện cục|diện nhà|diện thương|do bộ|do một|do quân|do đối|doanh và|dài|dài #|dài khoảng|dân (|dân có|dân cư|dân cần|dân không|dân phát|dân phải|dân quận|dân số|dân trần|dân tập|dân xung|dân đi|dân đến|dòng xe|dù bạn|dù cho|dù chúng|dù chưa|dù công|dù giá|dù sở|dù thế|dù thời|dù trong|dù việc|dùng cũng|dũng (|dương mỹ|dưới chân|dưới hình|dần ,|dầu việt|dẫn #|dẫn nguồn|dậy sóng|dịch này|dịch ¶|dịp này|dụng lúc|dụng những|dụng sự|dữ|dự vòng|dự world|dựng làm|dựng đảng|dựng đề|em cũng|em trai|em được|fan của|fan hâm|francois hollande|game cầm|ghi hình|ghế sau|gia (|gia buổi|gia chương|gia cuộc|gia hàn|gia trong|gia trung|gia tâm|giai điệu|gian thi|gian trôi|giao bóng|giao các|giao hữu|giao nước|giao tháng|giao đất|già rồi|giàu nhất|giá trên|giá đất|giám khảo|giáo -|giáo dùng|giáo mầm|giáo nhập|giáo trong|giáo trên|giáo và|giúp bạn|giúp người|giả của|giả thiết|giả đã|giải ngoại|giải nguyên|giải về|giảm|giảm gần|giấc|giới chuyên|giới là|giới quan|giờ anh|giờ em|giờ không|giờ nghỉ|giời ,|giữa các|giữa hai|giữa năm|gái xinh|gì chúng|gì không|gì tôi|gì xảy|gì đã|gì đó|gương|gạch|gần sáng|gặp giữa|h|hai|hai :|hai có|hai tuần|hai đã|hai được|hay trung|heather|heather nauert|hiện các|hiện tội|hiệp|hoa xuân|hot girl|hoàng nhạc|hoàng đức|hoạch của|hoạch sơn|hoặc #|hoặc các|huy bản|huyện sóc|hà cho|hàng của|hàng trên|hành kiểm|hè ,|hình "|hình :|hình có|hình này|hình thi|hòa #|hòa (|hòa và|hòa đã|hóa hữu|hóa nghệ|hôi|hôm trước|hùng|hùng cũng|hơn hết|hơn nửa|hưng|hưu|hại trong|hạn lĩnh|hạng bảng|hậu của|hậu kỳ|hẳn với|hết đều|hệ của|hệ hợp|hệ nga|hệ thứ|hệ việt|họ có|họ muốn|học new|học quân|học văn|hội chế|hội chủ|hội còn|hội cần|hội học|hội liên|hội phải|hội quan|hội thương|hội trước|hội tổ|hội yên|hội đua|hợp ,|hợp cự|hợp lý|hợp môn|hữu vẻ|igor|jeff davis|jurgen klopp|justin|kem|khai hỏa|khai mạc|khi bé|khi bỏ|khi chết|khi chụp|khi di|khi dừng|khi em|khi giết|khi hạ|khi ký|khi lực|khi nghiên|khi nghỉ|khi nhậm|khi nước|khi nắm|khi phân|khi qua|khi sát|khi sử|khi tai|khi thi|khi thực|khi tiếp|khi tôi|khi u20|khi việc|khi xe|khi đâm|khi đón|khi đấu|khoa (|khoan|khoán lược|khoán sài|khoán thành|khoán tp|khoăn|khoảng cách|khoảnh khắc|khuê|khuẩn|khác .|khách nước|khách trên|khí ,|khóa|khóa #|khôi|không hay|không kiểm|không lo|không loại|không quốc|không ăn|không ảnh|khăn trong|khảo mỹ|khẩu dầu|khắc|khỏi các|khổ vì|kia chiến|kim loại|kim vô|kinh|kiến #|kiến sẽ|kiến thức|kiến trúc|kiện có|kiện để|konstantin|kính yêu|kế|kế này|kết champions|kết án|kể của|kể đến|kịch|kịch của|kỳ ai|kỳ cựu|kỳ lạ|kỳ nghỉ|kỷ|lang|le|lee|liêm|long trọng|loài|loại|loại #|loại rau|loại trái|luôn bác|luận này|luật pháp|là biện|là chúng|là cuộc|là cửa|là hướng|là khoản|là loại|là lỗi|là màn|là mình|là mức|là năm|là nỗi|là phát|là sau|là sân|là triệu|là trách|là tuyên|là tính|là yêu|là địa|là ưu|làm của|làm mát|làm nơi|làm tốt|lá thư|lát sau|lâm tỉnh|lây nhiễm|lãi|lãnh đạo|lê công|lê quang|lê thị|lên trên|lúc #|lúc chờ|lúc con|lúc giằng|lúc người|lúc ngồi|lúc thấy|lý|lý an|lý giá|lý kinh|lý là|lý nhà|lướt|lượng #|lượng các|lượng hàng|lượng hải|lượng lớn|lượng người|lượng thí|lượng và|lượng xe|lạc với|lại chuyện|lại sự|lại thời|lại tăng|lấy bộ|lấy mẫu|lần ra|lắp|lẻ tại|lẽ do|lẽ với|lề hội|lễ có|lễ thời|lệ nợ|lệch giá|lệnh của|lịch cũng|lịch tỉnh|lỏng|lộ thăng|lội|lớn những|lời anh|lời của|lời trên|lời vấn|lời zing|lợi của|lụt|lứa tuổi|lửa bay|lửa hwasong|lửa mỹ|lửa đánh|mang biển|martin|massimiliano allegri|may vụ|men|michael fallon|minh bạch|minh quân|miễn|mong chờ|mong các|moon|moon cũng|muốn biết|mà lại|mà triều|mà trung|màn đêm|màu hồng|màu áo|máy này|máy đi|mèo|mình ,|mình thì|mí|mò|món|móng|môn ngữ|mùa ,|mũ|mơ của|mưa kéo|mạnh nhất|mạnh đến|mấy năm|mặt ban|mặt các|mặt trong|mặt trời|mẹ ,|mẹ cho|mẹ và|mẽ|mến|mối đe|một ai|một chuyến|một cuộc|một hệ|một khoảng|một kết|một loạt|một số|một thời|một điểm|một động|mới cũng|mới tại|mở rộng|mỡ|mụn|mức tăng|mức điểm|nam giới|nay anh|nay chỉ|nay em|nghi phạm|nghiêm cấm|nghiêm trọng|nghiệm hiện|nghiệp cao|nghiệp này|nghĩ ,|nghĩ chúng|nghĩ điều|nghĩa|nghệ của|nghệ việt|nghị có|nghị hiệp|nghị năm|nghị phát|nghị tổng|ngoài khơi|ngoại thượng|ngoại trung|nguyên bản|nguyễn bá|nguyễn công|nguyễn sỹ|nguyễn thu|nguyễn tấn|nguyện của|nguyện vọng|ngàn|ngàng|ngào|ngày cô|ngày nay|ngày tết|ngày vía|ngày vừa|ngón|ngư dân|người biết|người bảo|người bắt|người chạy|người chứng|người cố|người di|người gọi|người lo|người lính|người lạ|người quan|người thích|người thắc|người trên|người trẻ|người trực|người tìm|người tử|người ý|người đầu|người đồng|người đổ|ngưỡng|ngưỡng tài|ngược với|ngắm nhìn|ngắm những|ngờ có|ngờ với|ngữ trung|nhau ,|nhiên "|nhiên (|nhiên anh|nhiên hiện|nhiên một|nhiên người|nhiên nhiều|nhiên sự|nhiên thời|nhiên trên|nhiên trước|nhiên tại|nhiên điều|nhiên đó|nhiêu năm|nhiều cách|nhiều cô|nhiều nguyên|nhiều ngày|nhiều nhà|nhiều nơi|nhiều thông|nhiều thời|nhiễm|nhiệm bộ|nhà anh|nhà bệnh|nhà bị|nhà làm|nhà nạn|nhà quan|nhà trọ|nhà tâm|nhân bị|nhân người|nhân nhanh|nhân này|nhân sau|nhân tạo|nhìn chung|nhóm nghiên|nhóm người|như #|như cái|như họ|như nhật|như thái|nhưng "|nhưng mới|nhưng việc|nhả|nhất dân|nhất quán|nhất thiết|nhận những|nhận với|nhập của|nhật #|nhật (|nhật tuần|nhật vừa|nhắm tới|nhằm nâng|nhằm thúc|nhằm tạo|nhằm đối|nhẽ|những|những buổi|những bài|những bộ|những chia|những cuộc|những cái|những cầu|những gì|những khu|những khó|những không|những lo|những món|những nguyên|những phiên|những phân|những phụ|những sự|những thay|những thời|những tác|những tình|những vụ|những đóng|ninh kinh|ninh liên|ninh mạng|niềm tin|nàng cũng|nào .|nào giết|nào là|nào tôi|nào đi|nào được|này "|này #|này bao|này chắc|này gây|này hiện|này lý|này một|này mới|này nằm|này sau|này theo|này thường|này thật|này tạo|này về|này đi|này để|này ảnh|ném bom|nên cho|nên cũng|nên dùng|nên nếu|nên xem|nên ăn|nó có|nói hơn|năm trôi|năng trẻ|năng động|nơi ở|nước chủ|nước hỗ|nước khi|nước làm|nước mà|nước theo|nước thu|nước tiếp|nạn liên|nằm cách|nếu chúng|nọ|nối thành|nồi|nổ khiến|nỗi ,|nộ|nội chiến|nới lỏng|nửa tháng|nữ bị|nữ có|nữ mang|nữa là|phim là|phim được|phiên này|phong|phong trào|phong tục|phá lưới|phá đường|phái đoàn|pháp #|pháp rod|pháp thượng|phân loại|phép xây|phía bộ|phía gia|phía việt|phòng khách|phòng khám|phóng một|phóng sự|phúc cho|phút #|phút đầu|phương tây|phạm|phải #|phải chấm|phải chọn|phải lúc|phải tay|phải tăng|phải xem|phải đảm|phần mềm|phần phát|phần xét|phẩm có|phẩm và|phố cần|phố cổ|phố hải|phố này|phố và|phục của|phủ công|phủ cùng|phủ ký|phủ là|phủ mai|phủ mà|phủ năm|phủ phan|phủ thì|phủ thông|phủ trong|phủ đánh|phủ đối|phức tạp|putin .|putin cũng|quan .|quan hệ|quan thuế|quyết cũng|quyết để|quyền thuộc|quyền thành|quyền tỉnh|quá nhiều|quách|quân không|quân tại|quả chung|quả chụp|quả cuối|quả làm|quả tang|quả vòng|quả vụ|quận cầu|quận sẽ|quốc (|quốc ;|quốc arab|ra bắc|ra chúng|ra cũng|ra một|ra những|ra phải|ra đây|riêng|riêng gì|ràng là|ráo|ráo riết|rất tiếc|rằng người|rồi tôi|rớt|rủi|rủi ro|s|sai thì|sao chúng|sao cô|sao em|sao lại|sao những|sau cùng|sau là|sergei ryabkov|sinh cho|sinh học|sinh không|sinh sẽ|sinh thi|sinh thái|sinh trường|sinh vật|sinh đăng|siêu sao|siêu thị|soạn trân|suốt buổi|suốt cuộc|suốt những|sáng cùng|sát (|sát có|sát của|sát hiện|sát sau|sát thành|sát tại|sát vũ|sát đường|sót|săn đón|sĩ bảo|sĩ cho|sĩ cũng|sĩ mỹ|sưu|sản và|sản xuất|sắc xinh|sẻ sau|sẽ biến|sẽ chạy|sẽ dựa|sẽ nằm|sẽ sẵn|sẽ xét|số chung|số chỉ|số cư|số hiệu|số khách|số phụ|số thành|số tin|số trên|số vị|số vốn|số điện|số đơn|số địa|sống này|sụt giảm|sức|sự có|sự dẫn|sự giúp|sự phối|sự thay|sự thì|sự việc|ta biết|ta hay|ta muốn|tay vào|tayyip|tayyip erdogan|tennis|thao #|thay cho|theo bà|theo chia|theo chương|theo hướng|theo kế|theo mức|theo nghị|theo quan|theo sở|thi của|thi là|thoại của|thoại người|thu của|thu hồi|thu năm|thua đậm|thuật này|thuật tp|thuốc này|thuộc bang|thành cho|thành tựu|tháng nay|tháng tư|tháo gỡ|thâu tóm|thì ,|thì chính|thì họ|thì rất|thì va|thích cho|thích thì|thông cũng|thông hàn|thông đưa|thúc hội|thư t|thư và|thương .|thương sẽ|thương và|thước của|thưởng thức|thượng|thạc|thạc sĩ|thấy ,|thấy cô|thấy thi|thấy thế|thấy tôi|thần của|thần là|thầy|thầy người|thật bất|thắng ,|thắng cũng|thắng đậm|thế của|thế lực|thế thì|thế trận|thế tôi|thể chúng|thể do|thể dùng|thể nhận|thể nào|thể thao|thể tin|thể vào|thể xem|thể để|thị của|thịnh vượng|thống "|thống bill|thống giám|thống đèn|thống đương|thờ|thời|thời khắc|thời phải|thời sẽ|thời ông|thời điểm|thời đó|thời đề|thủ không|thủ tiếp|thủ trẻ|thủ vịnh|thủ đã|thủ đô|thủng lưới|thủy sản|thứ đều|thức này|thử thành|thực phẩm|thực tiễn|thực vật|tillerson|tim "|tin bất|tin lực|tin nói|tin năng|tin thêm|tinh|tiêu là|tiến độ|tiếng là|tiếp ¶|tiết kiệm|tiềm năng|tiền #|tiền ,|tiền còn|tiểu|tiện|tomomi|tomomi inada|toshiya|toshiya miura|toàn|tra ban|tra của|tra trong|tra đã|trai này|trailer|trang sức|trang trí|trang trại|tranh giữa|tri đề|triển (|triển khai|trong cơ|trong dự|trong hoạt|trong lịch|trong môi|trong nội|trong thành|trong tháng|trong thương|trong ít|trump không|trump từng|trung tá|trung vào|trái|tránh bị|tránh những|tránh sự|tránh tình|trên những|trên xe|trình ,|trình an|trình di|trình hoạt|trình làng|trình thanh|trình về|trí )|trí cho|trí này|trùng hợp|trưa ,|trưa cùng|trưa ngày|trước của|trước hết|trước u20|trường hà|trường là|trường nguyễn|trường phát|trường sẽ|trường thpt|trường thành|trường việt|trưởng -|trưởng chủ|trưởng john|trưởng lưu|trưởng năng|trưởng tỉnh|trưởng tổng|trưởng ¶|trưởng đoàn|trưởng đánh|trưởng đại|trần khánh|trận hòa|trắng "|trắng .|trẻ .|trẻ nhất|trẻ nhỏ|trị công|trị của|trị gia|trị phân|trịnh thị|trọn|trời mưa|tuoitre|tuoitre .|tuần này|tuổi này|ty cung|ty không|ty phát|tài (|tài nguyên|tài ¶|tài đã|tàu cá|tá hoàng|tá phan|tá đặng|tác an|tác bảo|tác đối|tâm cho|tâm chỉ|tâm của|tâm giám|tâm lưu|tâm thể|tâm triển|tên gọi|tìm mua|tìm người|tình báo|tín hiệu|tính có|tính trong|tính tổng|tôi chỉ|tôi kêu|tôi lo|tôi mất|tôi quyết|tôi sinh|tôi thường|tôi thực|tôi từng|tôi tự|tôi và|tôi đánh|tôn|tùy|tú ,|tăng|tăng giá|tăng hơn|tăng nhanh|tăng áp|tư -|tư chứng|tư cũng|tư cơ|tư quy|tư tỉnh|tư việt|tư vào|tương ứng|tướng cộng|tướng israel|tướng kết|tướng tại|tướng xem|tướng đặt|tướng đối|tưởng ,|tượng của|tượng là|tại bảo|tại diễn|tại mosul|tại tôi|tạo công|tạo huyện|tải ô|tản nhiệt|tấm ảnh|tấn trung|tất cả|tần|tẩy chay|tập của|tập này|tập và|tật|tắc này|tắm .|tế châu|tế gia|tế hiện|tế không|tế kon|tế phối|tế tại|tế xã|tế đà|tế để|tệ|tỉnh cho|tỉnh giao|tỉnh sẽ|tịch chuyên|tịch ngân|tịch phụ|tịch quận|tịch quỹ|tọa|tố ,|tối đa|tốp|tồi tệ|tồn|tổng giám|tổng thống|tổng vốn|tội không|tội nhiều|tờ daily|tức mới|tức về|từ chiều|từ nay|từ xa|từ đó|tử giáo|tự do|tự là|tự với|ubeda|uống rượu|video trên|viên báo|viên bảo|viên chức|viên các|viên công|viên dự|viên không|viên mỹ|viên trường|viên y|viên đoàn|viết chỉ|viết của|viết này|việc bắt|việc chuyển|việc chăm|việc công|việc dùng|việc hiện|việc học|việc một|việc ngay|việc nhanh|việc thực|việc ở|viện )|viện công|viện thông|viện thế|viện từ|viện ¶|viện âm|viện để|và ac|và barca|và bayern|và chưa|và chống|và cty|và dịch|và facebook|và giá|và google|và hóa|và italy|và microsoft|và màn|và ngôn|và phiến|và phú|và psg|và sea|và thổ|và thời|và tiêu|và tòa|và washington|và xây|và yên|và áp|và đánh|và đều|vài|vàng rồng|vào mùa|vào nước|váng|váy|vì lo|vì lẽ|vì sử|vòng bảng|vòng đấu|võ thị|vùng lên|văn -|văn có|văn số|văn thi|văn ¶|vũ xuân|vũ đức|vượt quá|vạn hạnh|vấn bởi|vật lý|vậy anh|vậy chúng|vậy chỉ|vậy mới|vậy nên|vậy nếu|vậy phải|vậy sau|vậy theo|vậy thì|về nguyên|về phương|về quận|vệ quyền|vị thi|vị thế|vị đại|vọng của|với chiếc|với cá|với cán|với dự|với eu|với giải|với hơn|với kích|với liên|với lớp|với real|với rất|với sức|với tinh|với tầm|vở|vụ cho|vụ cũng|vụ y|vừa diễn|vừa dự|vừa giới|vừa phối|vừa trình|vực phát|website|xa xôi|xa xưa|xanh|xanh ,|xe ,|xe bán|xe chạy|xe chỉ|xe mới|xe taxi|xe đi|xe đã|xe đầu|xem thêm|xem xét|xi|xin giới|xâm lược|xã bình|xã hương|xã phú|xét nơi|xít|xúc của|xúc với|xưởng|xử phúc|yến|yếu kém|zidane đã|¶ cô|¶ cục|¶ hành|¶ hải|¶ thấy|¶ tài|¶ tàu|¶ vợ|ái|án #|án .|án cho|án do|án dự|án quận|án sơ|án tái|âm thanh|ích|ít khán|ông #|ông cường|ông dương|ông nam|ông phan|ông phúc|ông sơn|ông thành|ông đã|ông đặng|ý khi|ý không|ăn thịt|đa|đa dạng|đai ,|đang giao|đang truy|đang vào|đang xúc|đi này|đi tp|điều #|điều cần|điều gì|điều quan|điều đặc|điểm hiện|điểm nhất|điểm phát|đoàn không|đoàn nguyên|đoàn đầu|đoạt cú|đua xe|đuôi xe|đài tư|đàm|đáng buồn|đánh trẻ|đây anh|đây là|đây người|đây tại|đã rà|đình bà|đình có|đình hạnh|đình là|đình nhà|đích chính|đích là|đó báo|đó bị|đó chủ|đó công|đó cần|đó dẫn|đó hai|đó khoảng|đó nhiều|đó nhà|đó nếu|đó thật|đó trời|đó trở|đó tại|đó để|đóng ,|đô|đô ¶|đô đã|đôi chân|đăng kiểm|đường có|đường trở|được bao|được cung|được cá|được gắn|được huy|được hỏi|được khai|được kéo|được ký|được mỹ|được trồng|được đổi|đạo cục|đạo ngành|đạo này|đạo triều|đạt tiêu|đạt trên|đảo người|đất #|đất này|đất và|đấu|đấu kết|đấu thầu|đầu cô|đầu hiệp|đắng|đằng|đằng sau|đẳng|đặc thù|đẹp còn|đẹp sở|đẹp thường|đẹp và|đến giao|đến giữa|đến phú|đến z|để chăm|để giám|để khai|để khắc|để nó|để rút|để sinh|để sẵn|để triển|để vận|để xét|để yêu|định .|định ban|định thị|định và|định đây|đọ sức|đọc muốn|đọc ¶|đỏ :|đốc của|đốc harry|đốc phụ|đốc quốc|đốc thông|đồn|đồng bộ|đổ xô|đỗ ngọc|độ này|độ tại|độ và|độc ,|độc nhất|đội .|đội chủ|đội cũng|đội ngũ|đội sẽ|động "|động và|động vật|động ¶|động đó|động được|đời mới|đời tư|đợt lũ|đợt tập|ơn ông|ương cũng|ương cảnh|ương khóa|ương là|ương lần|ương phạm|ương trong|ương tổ|ảnh "|ảnh chiếc|ảnh do|ảnh hai|ảnh minh|ảnh vụ|ấy biết|ấy muốn|ấy rất|ấy tôi|ấy vẫn|ồn|ở bảng|ở nước|ở raqqa|ở seoul|ở trường|ở địa|ủy -|ủy bộ|ủy thành|ủy tỉnh
-21: " phát|" the|# #|# .|# ;|# bao|# cho|# chương|# doanh|# giữa|# gặp|# gồm|# khiến|# lượt|# m|# máy|# nguyễn|# ngôi|# nhà|# nhân|# nên|# nạn|# phải|# theo|# thu|# thế|# thực|# tiếng|# trên|# trưa|# trận|# tết|# tỉnh|# tổ|# và|# vào|# vẫn|# với|# xuất|# xếp|# ¶|# ông|# đi|# đoạn|# đã|# đêm|# được|# đạt|# đội|%|( chiếm|( chấm|( cách|( evfta|( hnx|( horea|( hướng|( italy|( nhiệm|( sohr|( thừa|( vama|( vietnam|) #|) ba|) ban|) bình|) bắt|) chứng|) cuối|) các|) công|) cầu|) của|) cựu|) do|) doanh|) dài|) dành|) dân|) giao|) giúp|) giảm|) hay|) hiệp|) huyện|) hành|) hôm|) hơn|) khởi|) lãnh|) lên|) lý|) lập|) máy|) mùa|) phiên|) phòng|) quan|) quy|) quốc|) rồi|) thì|) thị|) thủ|) thừa|) tiếp|) trưởng|) trị|) trực|) tên|) tương|) tạo|) vn|) vì|) xem|) xây|) xử|) điểm|) đoàn|) đoạn|) để|) đối|) đỗ|) đức|) ảnh|, australia|, bangladesh|, brunei|, bình|, chanel|, chùa|, cảng|, cắt|, dc|, ferrari|, florida|, fpt|, gấp|, huế|, hyundai|, hà|, jordan|, kuwait|, lamborghini|, latvia|, mazda|, miền|, monaco|, mông|, nhập|, peru|, phá|, pnj|, seoul|, thpt|, toán|, trừ|, trực|, twitter|, tích|, tương|, vietnamobile|, xem|, xứ|, yamaha|, zing|, định|, ủng|- amsterdam|- bvsc|- cp|- cu|- juventus|- khoáng|- man|- sjc|- sáng|- thái|- trung|- đài|. cổ|. giá|. honda|. sđt|. tăng|. zidane|. địa|. đứng|/ #|/ nhật|/ điếu|: chủ|: fbnv|: fifa|: giang|: h|: hiếu|: hoàng|: instagram|: k|: kyodo|: ngọc|: nổ|: pa|: plo|: qh|: quochoi|: tass|: tuổi|: tân|: tư|: v|: vov|: vtv|: vắng|: youtube|; khu|; phía|; thực|; tiếp|; vũ|; đề|a ,|ai hết|ali|an ;|an có|an cần|an p|an sẽ|an thanh|an thu|an thông|an trung|an tx|an về|an vừa|and|angela|anh biết|anh chàng|antonio|ariana|ariana grande|assad|b ,|ban công|ban mặt|ban ngày|ban thương|ban văn|bay|bay mỹ|bay này|binh -|binh cách|biên bản|biên chế|biết không|biển cao|biển số|biểu|biểu của|biểu đề|biện pháp|biệt có|biệt khi|biệt với|biệt ở|boris|buổi giao|buổi sáng|bài phỏng|bài thi|bài tập|bán chạy|bán tải|bán đảo|báo :|báo giới|báo pháp|bát|bên bờ|bên kia|bên sẽ|bình ,|bình cho|bùi xuân|bướm|bạn biết|bạn bè|bạn cũng|bạn thân|bất ổn|bấy giờ|bầu chọn|bắp|bắt giữ|bắt tạm|bền|bệnh ,|bố|bộ|bộ các|bộ thành|bội|bờ|bức hình|bữa|ca sĩ|cai|cao .|cao gấp|cao tốc|cao điểm|carlos|cha|cha con|chiêm|chiêm ngưỡng|chiếc váy|chiếc ô|chiếm khoảng|chiến thứ|chiếu|chris|chung cho|chung cuộc|chung cả|chuyến công|chuyện ,|chuẩn và|chuột để|chánh văn|cháy khiến|châu phi|chìm trong|chí các|chí khi|chí phạm|chính có|chính công|chính hãng|chính hướng|chính để|chú|chưa kể|chưa đầy|chương vàng|chạm với|chạy hướng|chấn động|chất của|chất này|chẳng may|chặng|chế|chế làm|chế tài|chế tổ|chỉ :|chỉ cách|chỉ nổi|chịu được|chồng ,|chồng em|chồng ông|chủ sân|chủ tàu|chủ xe|chức chính|chức giám|chứng cho|chừng như|clip|coi như|con không|con rắn|conte đã|cua|cuối tháng|cuộc bầu|cuộc hôn|cuộc làm|cuộc trao|cuộc trò|cuộc tấn|cá|cá sấu|các cô|các cơ|các dự|các giải|các huyện|các khu|các ngày|các ngân|các nhật|các năm|các tài|các vị|các điểm|cách nào|cách thức|cán bộ|cáo|cáo không|cáo kiểm|cáo mới|câu|cây cầu|cây xanh|cây xà|còn cách|có ,|có bác|có kích|có sẵn|có trên|cô bạn|cô giáo|cô không|công ,|công nhận|công viên|cú|căn bệnh|cũng phát|cũng quy|cũng tổ|cơ #|cơ cấu|cơ của|cường cho|cường công|cường quản|cạn|cả|cả chỉ|cả việc|cả đã|cải tiến|cảnh của|cảnh gia|cảnh khu|cảnh ngộ|cảnh quay|cấu hình|cần tăng|cần tập|cậu bé|cốc|cốt|cổ|cổ đông|cộng #|cộng có|cộng đồng|cỡ lớn|cục thú|của ai|của châu|của conte|của ctcp|của em|của malaysia|của năm|của nạn|của syria|của toyota|của tổ|của ukraine|cứ ai|cứ các|cứ quy|cứ theo|cứu hỏa|cứu hộ|cứu thương|cứu được|cử quốc|de la|diego|diego simeone|diễn viên|diễu|diện ban|diện cho|diện cơ|diện lãnh|diện vks|diệt|do khiến|dung này|dung đề|dàng|dâm trẻ|dân )|dân campuchia|dân triều|dân tại|dân đã|dân được|dù người|dùng dép|dũng|dương văn|dưới dạng|dạ|dầu và|dẫn thông|dị|dọc theo|dừng ở|dự có|dự sea|dựng )|dựng cho|dựng việt|elizabeth|em học|em là|em trong|enrique|facebook|federer|for|fumio|fumio kishida|ga|gang|gia -|gia :|gia cho|gia tăng|gia tại|gia vào|gia ¶|gia để|giai|gian làm|gian nội|gian thực|gian văn|gian đó|giang hồ|giao tiếp|giao đức|già "|giàu có|giá của|giá rẻ|giáo chiếm|giáo có|giáo lớn|giáo viên|giáo việt|giây|giả có|giả thuyết|giải #|giải khát|giải này|giảm ,|giảm thiểu|giảm từ|giản là|giới và|giờ chúng|giờ phút|giờ sau|gom|gái xấu|gái đã|gì cũng|gì để|góc nhìn|gạo|hai cùng|hai loại|hai nước|hai đối|hai đứa|hassan|hassan rouhani|hay nhất|heo|hiện chương|hiện hành|hiện mới|hiện trong|hiện tượng|hiện ý|hiệu năm|hoan phim|hoài linh|hoàng minh|hoàng quốc|hoạch ,|hoại hoặc|hoạn|huy|huy trưởng|huyện diễn|huyện đã|huỳnh tấn|hàng tmcp|hành chính|hành cùng|hành quân|hát của|hãi|hè|hét giá|hình trung|hình tỉ|hình ảnh|hòa .|hòa hồi|hòa nhân|hóa chất|hóa của|hóa dầu|hôm ,|hùm|hùng cho|hùng lao|húc|hơn nữa|hư|hướng này|hại|hậu ,|hậu hoàng|hậu mỹ|hậu trương|hậu trường|hậu và|hẹn lại|hết người|hết những|hệ chính|hệ đối|họ không|học %|học harvard|học luật|học virginia|họp|họp ,|hố|hối lộ|hồi #|hổng|hộ #|hộ gia|hội #|hội -|hội :|hội ban|hội chiều|hội chăn|hội diễn|hội dn|hội dành|hội làm|hội lê|hội lưu|hội nhấn|hội này|hội nói|hội phan|hội phát|hội tham|hội vào|hội với|hội được|hợp :|hợp các|hợp daily|hữu chiều|hữu gương|iphone #|jeff sessions|joseph|khi #|khi biết|khi bệnh|khi cuộc|khi có|khi cơ|khi cưới|khi ghi|khi học|khi khám|khi lập|khi mở|khi sửa|khi thu|khi thành|khi thăm|khi thỏa|khi trừ|khi tuyên|khi tòa|khi uống|khi xây|khi đã|khi đó|khi đạt|khi đặt|khoa cấp|khoa khu|khoa nhiễm|khoa thận|khoa tiết|khoa trung|khoán hà|khoán kis|khoáng|khoản #|khoản tiền|khoảng|khoảng #|khu|khung|khuya|khác biệt|khác là|khách sạn|khách đến|khâu|khí lạnh|khó tin|không dân|không phát|không thì|không vũ|khúc "|khăn|khảo sát|khắc phục|khố|kia|kim|kiến cảnh|kiến của|kiến đến|kiều|kiểm toán|kê|kê ,|kênh truyền|kíp|ký hiệp|kẻ|kế của|kế và|kết ,|kết .|kết cúp|kết phát|kết quả|kịch liệt|kỳ quay|la|lan|lavrov|liệu|liệu này|liệu thống|loa|loại xe|lukaku|luận cho|luận số|luận trên|là chia|là clb|là câu|là cảnh|là hết|là nước|là nền|là quy|là quốc|là thứ|là tuyến|là tất|là tổ|là vùng|là yếu|là động|làm khách|làn sóng|lành|lâu ,|lãm ô|lê quốc|lên ,|lí do|lò|lùm|lùm xùm|lúa|lúc cãi|lúc như|lúc đi|lý .|lý có|lý học|lý ngoại|lý nước|lý đường|lũ|lưu niệm|lương|lường|lượng chiến|lượng của|lượng giao|lượng khách|lượng quốc|lần gặp|lần nữa|lần đó|lắp dầu|lẽ chính|lẽ là|lẽ đây|lễ khai|lễ trao|lễ tình|lệ cược|lệch giữa|lệnh bộ|lệnh cấm|lệnh hải|lệnh này|lịch .|lộ nguyên|lớn kéo|lớn tại|lớn ở|lờ|lời :|lời bà|lời chất|lời phóng|lửa bùng|lửa được|lực miền|ma|mai văn|maria zakharova|mark zuckerberg|massimiliano|maute|may không|melania|mevlut|mevlut cavusoglu|mi tóc|michael flynn|minh anh|minh cho|minh hợp|miền|miền trung|morata|mourinho .|mua vàng|mui|muối|muốn chiêu|mà họ|mà việt|màng|mát|máu|máy bia|mâm|môn bóng|môn phái|môn toán|mùa tới|mùa đông|mùng|mùng #|mưu ,|mươi năm|mạc hội|mại -|mại điện|mảng|mập|mặt ,|mẹ anh|mẹ cô|mẹ nên|mệnh danh|mọi|mọi chuyện|mọi thứ|một cán|một nhà|một pha|một quan|một quốc|một tình|một vụ|một đội|mới này|nam anh|narendra|narendra modi|nay công|nghe tin|nghiệp %|nghiệp (|nghiệp nhỏ|nghiệp than|nghiệp thực|nghiệp trung|nghiệp đã|nghiệp đóng|nghìn|nghề|nghệ|nghệ cao|nghệ này|nghị apec|nghị công|nghị này|nghị quan|nghị triển|ngoại của|nguy hiểm|nguyên nhân|nguyễn duy|nguyễn huy|nguyễn kim|nguyễn mạnh|nguyễn thái|nguyễn tuấn|nguyện|ngành|ngày đầu|ngô thị|ngô văn|ngôi|người|người "|người biểu|người bình|người chết|người cộng|người lao|người lớn|người mà|người nghĩ|người phụ|người sẽ|người sử|người theo|người thiệt|người thấy|người tin|người đã|người đặt|người đến|ngạch thương|ngầm hạt|ngắn hạn|ngọc|ngọc anh|ngọc trinh|ngộ|ngừng các|ngữ anh|nhau #|nhiên chúng|nhiên lúc|nhiên mới|nhiên vì|nhiên vẫn|nhiên ở|nhiều ,|nhiều chuyên|nhiều trường|nhiệm tổng|nhung|nhuận sau|nhà có|nhà hàng|nhà này|nhà nước|nhà thầu|nhà trường|nhà ông|nhà được|nhân|nhân #|nhân chủ|nhân cùng|nhân nguyễn|nhân đang|nhóm|nhóm thanh|như bạn|như công|như năm|như trong|như việc|nhưng hiện|nhưng sự|nhưng từ|nhượng real|nhảy hoàn|nhất :|nhận về|nhằm đảm|nhớ trong|những ai|những công|những diễn|những quy|những ý|những điểm|những đứa|nicolas|ninh ,|ninh lương|nào không|này anh|này chứng|này do|này nhằm|này nói|này nếu|này vừa|này ông|này đặc|nát|nén|nên khu|nên mua|nêu trên|nó không|nói chung|nói này|nói việt|nón|năm có|năm mới|năm đầu|nơi sinh|nơi sống|nơi ông|nước #|nước luôn|nước quản|nước vào|nước với|nước xuất|nước đức|nước ở|nướng|nạn giao|nạn xảy|nản|nền kinh|nội thất|nứt|nữ ,|nữ thường|nữ và|nữ xinh|nữa )|oliver|peskov|phan trọng|phanh|phim có|phiên chất|phiên xét|phiên điều|phong thủy|phu nhân|phán liên|pháp cho|pháp jeff|pháp năm|phân khúc|phòng (|phòng ;|phòng australia|phòng của|phòng kế|phòng là|phòng ngự|phòng nước|phòng thi|phòng tn|phòng tài|phòng đào|phòng ủy|phút cuối|phương cho|phạm của|phạm minh|phạm quang|phạm vi|phạm xuân|phạt #|phải ai|phải chỉ|phải cứ|phần chứng|phần các|phần của|phần vàng|phẩm được|phố cũng|phố trong|phổ|phổ thông|phục hồi|phủ chủ|phủ cũng|phủ hai|phủ liêm|phủ ngày|phủ rất|phủ tham|phủ theo|phủ thực|phủ trịnh|phủ đề|qua #|quan bảo|quan giám|quan hàng|quan hợp|quan điểm|quan đã|quang lê|quanh|quyết ,|quyền trump|quyền xã|quán cà|quân .|quân syria|quân ấn|quét|quý #|quả #|quả khảo|quản lý|quận thủ|quận tân|quận đã|quốc "|quốc .|quốc trong|quốc vĩ|ra anh|ra cô|ra người|ra thì|ra tại|ra từ|ra đường|riêng trong|robert mueller|ronaldo ,|rà soát|rạng sáng|rất tốt|rằng họ|rồi ,|rồi khi|rộng điều|sao "|sao bạn|sao các|sao có|sao một|sao tôi|sao việt|sao ông|sarah|sau của|sen|sergey ryabkov|sheikh tamim|showbiz|sinh làm|siết chặt|smartphone|suy yếu|suốt quá|sách ,|sách thuế|sáng nay|sát london|sát phong|sát xác|sát đang|sùng|sĩ hài|sĩ lê|sĩ lương|sĩ nói|sĩ philippines|sĩ phạm|sĩ quân|sĩ vũ|sĩ đức|sơ sinh|sơn cho|sư hà|sườn|sắc lệnh|sắt việt|sẽ giết|sẽ họp|sẽ khai|sẽ nghiên|sẽ nâng|sẽ nỗ|sẽ rà|sẽ tự|sẽ đẩy|số bạn|số bệnh|số cổ|số giá|số hiệp|số hộ|số kiến|số loại|số ra|số thông|số vietlott|sớm #|sở của|sở hạ|sở trung|sợ ,|sứ triều|sứ trung|sứ đặc|sức ép|sửa chữa|sự )|sự chỉ|sự hỗ|sự khác|sự phát|sự quan|sự thành|sự và|sự về|sỹ hữu|t đ|ta bảo|ta cho|ta hãy|ta tin|tai biến|tamim|thanh ,|thanh cho|thao ,|thao tỉnh|theo lời|theo người|theo phương|thi này|thi tuyển|thi được|thiều|thiệp|thomas|thu từ|thu ý|thua lỗ|thuyền trưởng|thuận tay|thuận về|thuật|thuật điện|thuế bảo|thuộc huyện|thuộc phường|thuộc thành|thuộc vùng|thành ,|thái của|tháng qua|tháng trước|thân anh|thân là|thân ông|thâu|thêm về|thì chúng|thì gặp|thí điểm|thông )|thông anh|thông lệ|thông mỹ|thông sẽ|thông triều|thông trung|thông địa|thúc buổi|thúc năm|thư cũng|thư của|thư nói|thư thứ|thương của|thương tín|thường không|thưởng cho|thạo|thảo "|thảo về|thần "|thật về|thắn|thắng trong|thắng trước|thế giới|thế hệ|thể bạn|thể của|thể dục|thể không|thể khẳng|thể một|thể với|thống cũng|thống hợp|thống không|thống kê|thống liên|thống poroshenko|thống sẽ|thống thứ|thống tiền|thống treo|thống tên|thời các|thời có|thời cũng|thời gian|thời yêu|thời đại|thủ trưởng|thủng|thứ|thứ tư|thức ăn|thức được|thử hạt|thực là|tin bóng|tin chính|tin cập|tin là|tin vào|tin yonhap|tiêu chuẩn|tiến sĩ|tiếng nổ|tiềm|tiểu thương|tour|toàn không|tra #|tra công|tra huyện|tra thành|trang|trang twitter|trang web|triển châu|triển công|triển lãm|triển nhà|triển quốc|triệu chứng|trong ba|trong lĩnh|trong nước|trong thực|trong đất|trump cho|trump có|trump cũng|trump và|trung ,|trung thực|truyền|truyền ,|truyền thuyết|tràn vào|trào|trái #|trái qua|trái tim|trên ,|trên bản|trên cao|trên khắp|trên lưới|trên nhiều|trên sông|trên tàu|trên đất|trình có|trình công|trình do|trình kiểm|trình mục|trình nghệ|trình sẽ|trình thực|trí của|trí gần|trích lời|trích xuất|trò chơi|trùm "|trúc sư|trưa|trước mắt|trước tới|trường )|trường .|trường cho|trường có|trường cũng|trường huyện|trường tp|trường xe|trường đh|trưởng gd|trưởng nhật|trưởng trạm|trưởng tuấn|trưởng tàu|trưởng yêu|trưởng đã|trạng của|trạng khẩn|trần anh|trần hồng|trần hữu|trần ngọc|trần vĩnh|trần xuân|trần đức|trận lượt|trẻ ¶|trị (|trị -|trị quân|trị đảng|trọng lượng|trời chuyển|trời mọc|trời rét|trụ|trữ trái|trực hội|trực ubnd|tuyên truyền|tuyên án|tuần|tuần tới|tuổi của|ty công|ty cũng|ty sjc|ty vận|ty xây|ty đầu|tàu có|tàu ngầm|tàu sân|tàu vỏ|tá đỗ|tâm phối|tâm truyền|tâm tư|tâm xúc|tâm ứng|tân hôn|tên cướp|tìm hiểu|tình cảnh|tình nhân|tích này|tính nạn|tính từ|tòa nhà|tòa xét|tóc tiên|tót "|tô|tôi bảo|tôi cảm|tôi gặp|tôi hy|tôi lại|tôi mới|tôi nhìn|tôi sẵn|tôi tiếp|tôi vừa|tôi đến|tôi đều|tôi ở|tôn vinh|tù nhân|tùy chọn|tú ¶|túc|tăng nhẹ|tăng vọt|tư .|tư của|tư nước|tướng "|tướng angela|tướng canada|tướng có|tướng hà|tướng tiếp|tướng trong|tướng trần|tưởng này|tượng trần|tượng được|tạ|tại cộng|tại hàn|tại iraq|tại la|tại lhq|tại pháp|tại thị|tại vck|tại đà|tạm ứng|tạo .|tạo tp|tạo và|tạo đã|tải và|tản|tầm|tế cam|tế chỉ|tế công|tế dự|tế vũ|tỉnh cà|tỉnh tây|tỉnh ven|tỉnh về|tịch lê|tịch mttq|tịch phòng|tịch phường|tịch real|tịch thu|tịch vff|tịch viện|tồi|tổng kết|tổng thể|tội gây|tới các|tới khi|tới sẽ|tờ the|tụ tinh|tục chương|tứ kết|tức vì|từ hiểu|từ ngày|từ đầu|tử thần|tự hỏi|video do|video ghi|viêm|viên cây|viên việt|viết thể|viễn|việc "|việc các|việc cũng|việc gây|viện cảnh|viện khoa|viện mắt|viện nga|viện quốc|viện trung|viện trưởng|viện tỉnh|viện xanh|viện y|và ai|và android|và apple|và bồ|và chi|và chiếm|và europa|và f|và iran|và khoảng|và khu|và lexus|và liên|và lễ|và minnesota|và môi|và mất|và seoul|và su|và sông|và sử|và thừa|và tphcm|và triều|và u20|và úc|vài giờ|vàng tại|vây|vì chúng|vì thế|vì điều|vòng một|võ|võ thành|văn của|văn là|vũ ngọc|vũ tiến|vả|vải|vấn xây|vẫn tăng|vật chính|vật của|vật dụng|vật vụ|vậy các|vậy khi|vậy không|vậy nhưng|vậy ông|vậy để|về #|về hợp|về khả|về nội|về tiếp|về tăng|vệ ,|vệ của|vệ này|vệ thực|vệ tinh|vệ trái|vệ và|vịt|vọng với|với chương|với cùng|với hoạt|với juventus|với nhật|với phụ|với qatar|với quyết|với thế|với trị|với tài|với tình|với việc|với việt|với vấn|với đề|vợt người|vụ .|vụ nguyễn|vụ pháp|vụ thượng|vụ tp|vụ trưởng|vụ vận|vụ đánh|vừa thử|vừa xảy|web|william|xe #|xe bị|xe chở|xe container|xe cũng|xe cứu|xe f1|xe tay|xin ý|xung đột|xuất khẩu|xác lập|xã bát|xã của|xã diễn|xã hòa|xã lộc|xã thạch|xã đã|xôn|xôn xao|xúc trước|xơ|xưa|xương|xếp hàng|xử sơ|yoshihide|yoshihide suga|¶ con|¶ do|¶ giới|¶ khu|¶ phòng|¶ reuters|¶ thời|¶ u20|¶ ubnd|¶ xe|à ,|án cao|án là|án phúc|án tand|áo|âm nhạc|ít phút|ông|ông bùi|ông chung|ông chủ|ông dũng|ông hùng|ông không|ông putin|ông đạt|ông đỗ|ông ấy|ý là|ý nghĩa|đai ngoài|đang yêu|đang đẩy|đi lên|đinh thị|điều ,|điều lệ|điều này|điểm là|điểm nhấn|điểm đáng|điện #|điện hoa|điện liên|điện số|điệp của|đoàn công|đoàn kiểm|đoàn thành|đoàn thị|đoàn viettel|đoàn vàng|đoàn xăng|đoàn đỏ|đoạn|đoạn của|đoạn video|đua|đàn ,|đán vừa|đánh chặn|đáo|đáy|đây gần|đây hai|đây khi|đã huy|đã hợp|đã khám|đã phối|đã quy|đèn pha|đê|đêm #|đình cô|đình cũng|đòn|đó bà|đó chứng|đó cả|đó em|đó gia|đó họ|đó ngày|đó trong|đó vài|đó ít|đói|đóng tàu|đô thị|đô và|đô đốc|đông|đơn tố|đưa quân|đường chuyền|đường này|đường thành|được lắp|được lựa|được như|được nhập|được nâng|đại ,|đạo ,|đạo hai|đạo nhà|đạo thi|đạo thành|đạo tây|đạo tổng|đạo và|đạt hơn|đảng đối|đấu chuyên|đấu diễn|đấu sẽ|đầu :|đầu của|đầu danh|đầu mùa|đầu phiên|đầu xác|đầy #|đầy đủ|đắt nhất|đặc trưng|đẹp #|đẹp cũng|đến "|đến bình|đến hôm|đến khi|đến tây|đến đà|đến đầu|đề còn|đề quan|đề đặt|để cầu|để khám|để người|để quảng|để sản|để tham|để tắm|để tới|để ủng|đỉnh|định bổ|định cho|định không|định phê|định rõ|định thay|định đã|đỏ đã|đốc ;|đốc bhxh|đốc chi|đốc cảnh|đốc học|đốc nguyễn|đốc thể|đốc tình|đốc tập|đốc tỉnh|đốc tổng|đốc và|đốc đài|đối xử|đồ chiến|đồng ,|đồng asean|đồng nhà|đồng quốc|đồng thuận|đồng tiền|đồng đã|đỗ|đỗ thắng|đỗ thị|độ tối|độc đáo|đội (|đội chính|đội iraq|đội thái|đội đã|động việt|đụng độ|ơn anh|ương châu|ương có|ương nguyễn|ương sẽ|ương triều|ương để|ước|ước hoạch|ước hữu|ước quốc|ảnh #|ảnh cho|ảnh các|ảnh hưởng|ảnh người|ấn đền|ấy bảo|ở afghanistan|ở brussels|ở champions|ở cúp|ở hamburg|ở miền|ở nga|ở qatar|ở quần|ủy .|ủy công|ủy cũng|ủy quảng|ủy về|ủy đinh|ứng phó|ứng trước|ứng viên|ứng với
-24: " tiền|# :|# anh|# chưa|# có|# cô|# giảm|# hoàn|# hoặc|# lại|# mang|# mm|# mã|# mẫu|# ngoại|# nước|# quốc|# series|# số|# thanh|# thuộc|# tiếp|# trở|# tàu|# tối|# world|# đường|# đầu|% furious|% t|% theo|' của|( coc|( doc|( ec|( giai|( hoàn|( khóa|( tq|( vcci|( đài|( đơn|) bahrain|) bảo|) cuộc|) cách|) cần|) giá|) giám|) gần|) gồm|) hậu|) hồ|) khám|) lái|) mua|) nam|) ngày|) nhập|) năm|) nước|) phản|) rất|) sẽ|) thu|) toàn|) tài|) tìm|) tính|) võ|) vũ|) vốn|) điều|) đăng|, argentina|, belarus|, bmw|, camera|, canada|, cung|, cấp|, f|, ford|, giáp|, gò|, hóc|, kazakhstan|, nêu|, p|, phong|, q|, quần|, ram|, reuters|, uber|, vũng|, vượt|, đẩy|- arsenal|- eu|- pháp|- vành|- đắk|- địa|. biên|. bs|. buôn|. bảng|. du|. lô|. petersburg|. thổ|. vnexpress|. vòng|/ champions|/ gđvn|: bloomberg|: btc|: cand|: chụp|: cảnh|: cắt|: independent|: kcna|: kiến|: mirror|: mạnh|: nvcc|: otofun|: rt|: t|: thiên|: thu|: vtc|: văn|: wikipedia|; xây|ai ngờ|allegri|an bắt|an h|an hải|an phát|an vào|an yên|an điều|an để|an địa|an đồng|and the|anh|anh có|anh là|anh ta|ba|ba là|ban|ban dân|bay của|biên độ|biến chính|biến giá|biến động|biết chuyện|biết là|biển ,|biển đông|biểu chỉ|biểu ý|bài học|bàn thua|bán của|bán kết|báo chí|báo dân|báo lao|báo mỹ|báo trong|báo trên|báo về|bé gái|bé trai|bích|bón|bù|bùi thị|bùng phát|bút|bại|bạn bị|bản của|bất cập|bất thường|bắn rơi|bằng tên|bằng việc|bằng đường|bị này|bố về|bốc cháy|bốc lên|bộ #|bộ có|bộ công|bộ tp|cao chất|cao năng|cao đã|chanh|charles|chay|chiều dài|cho trẻ|chuyên|chuyên môn|chuyên nghiệp|chuyên ngành|chuyến bay|chuyện "|chánh thanh|cháy xảy|châu á|chí còn|chí nhiều|chí đã|chính của|chính trung|chính về|chính đinh|chăng ,|chưa rõ|chương lao|chảy qua|chấp hành|chấp những|chất việt|chế phối|chế thi|chỉ riêng|chống tham|chục người|chục năm|chủ ,|chủ của|chủ nhà|chủ nhân|chức ,|chức cảnh|chức thương|chức vô|chứng khoán|claudio ubeda|clip ,|clip được|con của|cup|cuồng|cuộc tiếp|cuộc đàm|cuộc đối|cà phê|cá mập|các|các anh|các bạn|các em|các hoạt|các nhà|các phương|các vụ|các địa|cách giữa|cách làm|cái chết|cán|cáo "|cáo cho|cáo cũng|cáo kết|cáo nguyễn|cáo nêu|cáo thẩm|cáo tại|cáo tổng|cáo với|cát tường|câu trả|cây|cò|có cấu|có gió|có hệ|có lượng|có nên|có trường|cùng thì|cú va|cú đúp|cúp châu|căn phòng|cơn mưa|cạnh sự|cả chúng|cả năm|cảm hứng|cấp|cầm hòa|cần thực|cần xem|cắp tài|cố khiến|cổ động|cổng|cộ|cộng ,|cột|cỡ nhỏ|cục atvstp|cục thể|của bạn|của chính|của dự|của iraq|cứu|cứu #|cứu chiến|cứu phát|cứu quốc|cứu và|cử viên|cửa phiên|dello|dello sport|dinh|diễn biến|diễn đàn|diện sở|do các|do mỹ|do người|do vì|do đồng|doanh thu|dung của|dung tích|dài kỳ|dân huyện|dân sự|dân trung|dân và|dò|dĩ có|dũng cho|dưa|dương công|dưỡng|dịch|dụ|dụ :|dục .|dục mầm|dục thể|dục đại|dụng các|dụng công|dự án|em nhỏ|em đã|ernesto|ernesto valverde|gia "|gia của|gia hồ|gia kinh|gia nga|gia tây|gia và|gia đã|giai đoạn|gian vừa|giao lê|giao và|giao đã|giành quyền|giá trung|giá xe|giám|giáo của|giáo dòng|giáo thành|giáo ¶|giáo đang|giáo đã|giúp pháp|giường|giải cho|giải trí|giảm mạnh|giới #|giới chức|giờ thì|gác|gái bị|gái có|gái của|gái này|gây tai|góc|gắn với|gốc|gốc việt|hai vợ|hiến bang|hiểm hơn|hiện thi|hiệp các|hot|hoàng sắc|hoạch %|huy bộ|huyện ,|huyện hoài|huyện phù|huệ|huỳnh vĩnh|hàm|hàng có|hàng hóa|hàng này|hàng thế|hành|hành ,|hành lang|hành văn|hãng hàng|hình ,|hòa bình|hùng ,|hùng liệt|hương|hương đàn|hạ cánh|hạn|hạng mục|hải việt|hấp dẫn|hậu|hậu .|hậu hòa|hậu ngọc|hậu thanh|hậu thế|hết mọi|hệ giữa|hệ quốc|họ|học|học (|học bắc|học california|học cơ|học cổ|học của|học kiến|học nam|học nghệ|học nông|học truyền|hỏa hoạn|hỏi đặt|hồ thị|hồng vân|hộ|hội "|hội )|hội cộng|hội giao|hội hàn|hội là|hội mới|hội nghị|hội ngày|hội nêu|hội phùng|hội phật|hội thể|hội tiếp|hội tp|hội vừa|hội xuân|hội đang|hội đánh|hội đường|hội đối|hội đỗ|hội ở|hợp không|jack|jens|jens stoltenberg|joachim|jurgen|khai ấn|khi báo|khi chiếc|khi chỉ|khi chờ|khi chủ|khi giá|khi giải|khi mua|khi máy|khi mọi|khi nghị|khi thông|khi yêu|khi đoạn|khoa ngoại|khoa ¶|khác cũng|khác với|khám phá|khám xét|khán|khán giả|khánh thành|khí (|khí quốc|khía|khía cạnh|khóa x|khóa xii|không tuân|khấu điện|khỏi hiệp|khởi công|khởi điểm|khủng|khứ|kinh ,|kinh phí|kiến ngày|kiến trong|kiềm|kiềm chế|kiểm tàu|kiệm|kê của|kích hoạt|kệ|kỷ lục|kỹ|lao động|liên hợp|liệu của|liệu tham|loan|loạt ảnh|luận thanh|luận tại|luật ,|luật của|luật tp|là bản|là nhiệm|là phương|là quan|là tôi|là tỉnh|là xe|là đợt|lát|lâm khoa|lãi suất|lê hoàng|lê ngọc|lê tùng|lê đình|lên mức|lúc tôi|lúc xô|lý các|lý của|lý khu|lý nghiêm|lý nợ|lý thuyết|lũng silicon|lưng|lượng mỹ|lượng pccc|lượt trận|lần như|lần xuất|lần đi|lắp ráp|lệ này|lệnh cảnh|lệnh lực|lệnh thái|lệnh tp|lịch cho|lịch trình|lọc|lộ trình|lời ,|lời nói|lời ông|lở|lợi ,|lợi nhuận|lợi ích|lứa|lửa triều|lữ|ma túy|mai ,|mai tiến|malcolm turnbull|mark rutte|mattis|me|mike pence|minh nghị|miura|mohammad|màn|màu trắng|màu vàng|màu đen|máy nhiệt|mình|mình không|môn :|mùi|mươi|mại ,|mại dịch|mại hoa|mại quốc|mại thế|mạnh lên|mấy ngày|mẫu việt|mắn thay|mắt của|mặt của|mặt với|mẹ con|mẹ cũng|mẹ cần|mẹ một|mỏ|mốc|một buổi|một báo|một bức|một nhân|một nửa|một trận|mới và|mức độ|nadal|nam nữ|nghi can|nghiệp nhà|nghiệp tp|nghĩ nếu|nghệ ,|nghị cũng|nghị của|nghị g20|nghị quyết|nghị sơ|nghị thủ|nguyên|nguyên %|nguyễn khắc|nguyễn quang|nguyễn thuận|nguyễn trung|nguyễn trọng|nguồn vốn|ngành ,|ngày anh|ngày cuối|ngân hà|ngò|ngò gai|ngôn bộ|ngư|người bồ|người cũng|người dân|người hàng|người mua|người phải|người sống|người tham|người tỏ|người vẫn|người vợ|người ¶|người đàn|người ủng|ngừa|ngữ và|nhiên chỉ|nhiên có|nhiên tôi|nhiên việc|nhiên để|nhiều giờ|nhiều nguồn|nhiều nước|nhiều tháng|nhiệm vpcp|nhiệt đới|nhuận trước|nhà mạng|nhà nghỉ|nhà nơi|nhân chính|nhân cũng|nhân do|nhân khiến|nhân trong|nhân tử|nhóm này|như chia|như tôi|như ông|như đã|như ở|nhưng trong|nhượng|nhấn của|nhất hàn|nhất tuần|nhầm|nhằm mục|nhịp|nhớ rằng|những chiếc|những câu|những hôm|những phút|những trường|ninh của|niên kỷ|nào ,|này bị|này hoàn|này khi|này khẳng|này thì|này từng|này vẫn|nói của|nút|nước anh|nước các|nước hà|nước mỹ|nước quy|nước vừa|nước ¶|nước đang|nạn khiến|nền tảng|nổ xảy|nội dung|nửa năm|on|petro|petro poroshenko|phan thanh|phan thị|phan văn|phi công|phim|phiên|phiên ,|phiên xử|phiến quân|phu|pháo hoa|pháp của|pháp đã|phát thanh|phân bổ|phí cho|phím|phòng ,|phòng an|phòng anh|phòng ban|phòng chỉ|phòng chủ|phòng có|phòng hà|phòng ngừa|phòng pháp|phóng|phóng tên|phạm hà|phạm kỹ|phạm nguy|phạm sỹ|phải chi|phải vì|phần hóa|phần tập|phẩm "|phẩm của|phố sẽ|phố đã|phối|phủ|phủ "|phủ (|phủ nguyễn|phủ quyết|phủ trung|phủ vương|phủ điện|phủ đồng|quan ngại|quan này|quan thông|quan tp|quan và|quy mô|quyết .|quyết xử|quyền của|quyền mỹ|quyền syria|quá tải|quân #|quân liên|quân sự|quân the|quân trung|quân việt|quân và|quãng thời|quý i|quý độc|quả kinh|quả xét|quản|quản trị|quảng bá|quần áo|quận hoàng|quận tây|quốc phòng|ra có|ra là|ra thế|ra đề|rao|ronald|ronaldo|ruột|rà|răng|rỉ|rối trật|rộng lớn|salman|sang hiệp|sang năm|sao anh|sao thì|sao ¶|sao đoán|sau tết|sheikh mohammed|su|sách "|sách này|sáng hôm|sát #|sát cũng|sát cơ|sát indonesia|sát quốc|sát truy|sát và|sát địa|sâm|sân golf|sút người|sĩ hoàng|sĩ quan|sĩ tâm|sơn|sư ,|sư trương|sư trần|sư tử|sư việt|sương|sản của|sắt (|sẻ của|sẻ thêm|sẻ tại|sẽ cung|sẽ mua|sẽ sở|số công|số doanh|số dự|số khác|số nước|số sản|số tự|số xe|sổ|sức -|sức mạnh|sửa|sự công|sự quán|sự số|sự tôi|sự đảng|sỹ ,|sỹ nguyễn|t|ta chỉ|ta còn|ta nên|ta đều|th|thanh tra|thao tp|theo là|thi năm|thiếu niên|thuận|thuận này|thuận paris|thuật hình|thuật quân|thuộc xã|thành thăng|thành trung|thành tích|tháng ,|thâm|thí sinh|thí và|thông (|thông -|thông .|thông cáo|thông quân|thông thường|thông trương|thù|thùng|thư cho|thư ký|thư quốc|thư về|thương chỉnh|thương việt|thấp|thất của|thần kinh|thập đỏ|thắng :|thắng cho|thẳng ngoại|thế|thể có|thể hơn|thể trong|thị ,|thịt|thống bashar|thống emmanuel|thống hoa|thống iran|thống mike|thống mới|thống thông|thống và|thụ lý|thủ #|thủ này|thủ tướng|thủ đoàn|thủ đoạn|thủy đậu|thức|thử thách|thực ,|thực tế|tin %|tin bên|tin trong|tin điện|tiêm kích|tiêu biểu|tiếp viên|tiền thưởng|tra các|tra vụ|trang bị|trang facebook|trang tin|tri|triển bền|triển quỹ|triển việt|triệt phá|trump nói|truy tố|trên chiến|trên tất|trình #|trình dự|trình hành|trình khám|trình phát|trưng bày|trương|trương quý|trường chứng|trường công|trường và|trưởng .|trưởng :|trưởng an|trưởng có|trưởng gtvt|trưởng hoàng|trưởng kh|trưởng kế|trưởng nói|trưởng phan|trưởng văn|trưởng vũ|trưởng vương|trưởng đào|trưởng đức|trạng thái|trả tự|trần châu|trần quang|trần đại|trận bán|trận giao|trận quốc|trận ra|trận thua|trị và|trọng cảm|trọng tài|trợ|trợ dnnvv|trụ nga|trụ sở|trục hạm|trữ|trực hđnd|trực thuộc|tuyết|tuyển thủ|tuấn ,|tuấn anh|tuấn cho|ty bảo|ty có|ty du|ty dịch|ty hoàng|ty mẹ|ty sẽ|ty tài|tài .|tài năm|tá bùi|tá đào|tác quản|tác toàn|tâm ,|tâm khí|tâm phân|tâm điện|tình yêu|tích lịch|tím|tính #|tính cách|tính của|tót|tôi bị|tôi hỏi|tôi luôn|tôi là|tôi nhận|tôi thấy|tôi tìm|tôi xin|tôi đi|tôi đề|túy|tư cho|tư liên|tư này|tư xây|tướng hoan|tướng nước|tướng pháp|tướng phê|tướng ấn|tượng bị|tại brussels|tại kỳ|tại lào|tại seoul|tạm giam|tải (|tầm ¶|tẩy|tập báo|tế #|tế cần|tế này|tế thì|tế trong|tế về|tế đề|tỉnh có|tỉnh hải|tỉnh kiên|tỉnh long|tỉnh lâm|tỉnh này|tịch clb|tịch của|tịch florentino|tịch kim|tịch vcci|tịch đảng|tối cùng|tối qua|tổ hợp|tới nay|từ clip|từ sáng|từ đây|v|valverde|vi này|video được|viên hội|viên này|việc chỉ|việc có|việc không|việc sử|viện #|viện (|viện pháp|viện thanh|và asean|và atletico|và barcelona|và biển|và báo|và canada|và celta|và căn|và cần|và iphone|và libya|và myanmar|và phường|và phần|và syria|và sở|và đà|và đây|và đóng|và địa|vài người|vài phút|vài tháng|vào rạng|vào thứ|vào trận|vì ,|vì đây|văn #|văn (|văn .|vương kuwait|vương nghị|vương saudi|vận trung|vật này|vậy cần|vậy tôi|về cầu|về xây|vệ #|vệ môi|vệ phải|vị lãnh|vọng ,|vỏ thép|với biên|với nhau|với nhiệt|với năm|với quy|với thị|với trẻ|với xe|vợ|vụ huyện|vụ nổ|vụ phóng|vụ thử|vụ đường|vụ đảng|vừa tiến|vực xảy|xe có|xe nhật|xem là|xong|xu hướng|xuyên|xuyến|xuôi|xà|xác minh|xám "|xã quảng|xã đồng|xét|xúc vì|xế taxi|y #|yêu ,|yêu anh|¶ lễ|án cấp|án luật|án phát|án sân|án thành|án đang|án đầu|óc|ông bình|ông hoàng|ông hải|ông vũ|út|ý ,|đai năm|đang gấp|đang khẩn|đang mở|đem lại|điều tra|điểm bán|đoàn .|đoàn bóng|đoàn dệt|đoàn flc|đoàn việt|đoàn và|đoán|đoán :|đoạn đường|đoạt tài|đài|đàm ,|đá việt|đán|đán #|đán .|đáng chú|đáng sợ|đáng tiếc|đâm mạnh|đây chúng|đây chỉ|đây cũng|đây hơn|đã cấm|đã triển|đêm chung|đêm nhạc|đình chị|đình việt|đình đã|đó chúng|đó chỉ|đó chị|đó cùng|đó khi|đó làm|đó mà|đó phải|đó việc|đó đồng|đô huế|đôi này|đăng cai|đương nhiệm|đường ,|đường dây|đường tơ|được cải|được niêm|được tích|đạc|đại lý|đại lục|đại nghĩa|đại tá|đạo :|đạo của|đạo quốc|đạo tp|đạo ubnd|đạt mức|đấy ,|đầu|đầu xe|đẩy nhanh|đặc nhiệm|đặc phái|đặc điểm|đẹp của|đến ga|đến phút|đến đông|đề của|đề phòng|đề ở|để chứng|để cung|để cấp|để cổ|để giảm|để thu|để thăm|để tổ|để đầu|để đến|địa mỹ|định danh|định mới|định sửa|định vị|định xử|định được|đỏ ,|đỏ .|đốc bang|đốc bvđk|đốc giáo|đốc khu|đốc lê|đốc truyền|đốc văn|đối tượng|đồng hành|đồng kinh|đồng nghiệp|đồng đội|đổi|đổi ,|đổi khí|đỗ văn|độ tăng|độc|đội|đội giải|đội nhân|đời của|đụng|ương )|ương ¶|ảnh|ảnh cô|ảnh một|ảnh trong|ảnh từ|ấy còn|ấy sẽ|ở nhật|ủy|ủy tp|ủy đã|ủy đồng
-27: # !|# ,|# bệnh|# chiều|# cùng|# cầu|# giá|# hay|# hôm|# hải|# khu|# mà|# ngày|# như|# này|# quy|# sáng|# sở|# trường|# ts|# tới|# độ|% a|% m|% p|( asean|( bỉ|( gcc|( gồm|( nsa|( pnj|( pvn|) chúng|) cấp|) dùng|) giữa|) hoàng|) hà|) hình|) hệ|) khai|) lễ|) nguồn|) ngân|) nhóm|) nêu|) phân|) reuters|) thuê|) thông|) tiến|) tp|) tập|) tối|) tới|) vùng|) vừa|) xuất|) đóng|) đơn|) đường|) đầu|) đội|, afghanistan|, b2|, bhyt|, bạc|, chile|, chợ|, chữa|, dong|, e|, hanoi|, honda|, hỗ|, lai|, london|, malaysia|, microsoft|, mobifone|, ngành|, nha|, p11|, pakistan|, phù|, q10|, sân|, thị|, toyota|, tây|, ukraine|, xã|, đoạn|, đống|, ả|, ấn|- asean|- dầu|- ga|- long|- qua|- suối|- thị|- thừa|- u23|- đà|. chi|. org|. qatar|. quy|. sân|. thiết|. thị|. thỏa|/ a|/ v|: bank|: bbc|: báo|: dailymail|: facebook|: nam|: nguyên|: phát|: phía|: scmp|: shutterstock|: tl|: trí|: tùng|: tổng|: us|: đoàn|account|account :|ai|ai đó|alex ferguson|alexander|an cho|an cung|an các|an nghệ|an ninh|an tiếp|an tphcm|an xác|and trade|anh chị|anh không|antonio guterres|ban atgt|ban bầu|ban chỉ|ban của|ban khoa|ban olympic|ban quản|ban tuyên|ban tài|ban về|bao giờ|bay chiến|bay tân|bia|bill|biên|biết đến|biểu kết|biểu sau|biểu trên|biểu trần|biểu tình|biệt hơn|biệt trong|bài hát|bàn tay|bán lẻ|báo của|báo này|báo trung|bên cũng|bên nhất|bình chọn|bình mỗi|bình ổn|bí thư|bò|bóng|bùi|bùng nổ|bướu|bạn ,|bạn muốn|bạn trẻ|bản|bản #|bản ,|bản này|bản số|bản thân|bảo hiểm|bầu|bằng chứng|bị can|bị ngập|bố này|bố trên|bốn|bột|bức ảnh|bữa ăn|cao apec|cao hiệu|cao toàn|chiếc máy|chiến binh|chiến mỹ|chiến sĩ|chiến tranh|chiều ,|chiều ngày|chiều ngược|cho những|chung|chung cư|chuyến đi|cháu bé|chí trung|chí và|chính cũng|chính mỹ|chính phủ|chính viễn|chính vừa|chính đề|chúng quốc|chất ,|chế này|chết của|chỉ số|chỉ thế|chọi|chống lại|chồng|chủ (|chủ quản|chủ syria|chủ và|chức mỹ|chức này|chức năng|chức tỉnh|chứng là|claudio|coi là|con ,|con cá|cong|currency|currency of|cuộc ,|cuộc :|cuộc chiến|cuộc hội|cuộc sống|cuộc điều|cuộc điện|các công|các doanh|các nền|các quận|các tổ|các vấn|cách này|cái gì|cáo giải|cáo tài|có nơi|cô ,|cô gái|côn đồ|công dân|công phượng|công tố|công văn|căn hộ|căn nhà|cũ của|cơ|cơ này|cơ thể|cạnh các|cả khi|cả mọi|cảng|cảnh buổi|cảnh hội|cảnh phiên|cấp cao|cấp giấy|cần thiết|cầu vượt|cập cảng|cắp|cố vấn|cổ phần|cỡ #|cục ,|cục kiểm|cục môi|của apple|của hlv|của huyện|của lực|của ngân|cứ không|cứu của|cử|cửa ,|de|diện các|doanh nhân|du|dày|dân .|dân cho|dân xã|dù ,|dù các|dưng|dấu hiệu|dẫn lời|dẫn một|dịch :|dịch vụ|dịp tết|dọc|dục quận|dựng|dựng .|dựng đã|em không|erdogan|ez|for industry|g|george|gia tp|gia việt|gia về|gia đình|gian có|giang|giao hàn|giao qatar|giao triều|giày vàng|giá|giá này|giám định|giáo iran|giáo t|giáo tại|giải vừa|giải đấu|giới ,|giờ chiều|giời|giữa tháng|gái tôi|gã|gì có|gần một|gỗ|hai người|haider|haider al|hiểu sao|hiện #|hiện :|hiện trường|hiệp hai|hiệu trưởng|hoàng thùy|hoàng thị|hoàng văn|hoạch chuyển|hoạch hành|hoạch này|hoại tài|huy phòng|huyện gia|huỳnh đức|hài :|hàng|hàng công|hàng loạt|hàng nhà|hàng nông|hàng năm|hàng trăm|hàng xóm|hành đảng|hãng|hình sự|hình thành|hình thức|hòa ,|hòa belarus|hòa tiến|hóa cơ|hóa cồng|hạm|hạn như|hạng #|hấp|hấu|hầm|hậu phạm|hậu quả|hậu thu|hậu thùy|hậu tú|hết là|hề|hệ với|họ ,|học )|học kỹ|học ngoại|học trò|họp lần|hỗn hợp|hộ dân|hộ qua|hội anh|hội bđs|hội bất|hội có|hội công|hội họp|hội iran|hội không|hội năm|hội nước|hội phê|hội quyết|hội sáng|hội thành|hội tòng|hội vận|hội xii|hội y|hội đền|hộp|hợp của|hợp này|hữu nghị|hữu trí|internet|iphone|jean -|jeff|jim|jim mattis|john|john kerry|jose|jose mourinho|khi bộ|khi con|khi ly|khi lấy|khi tốt|khiến ít|khiển|kho|khoán nhà|khoản từ|khuyết|khác nhau|khách có|khánh|khóa ix|khói|không gian|không khí|không không|khẩn cấp|khẩu|kia ,|kiêm tổng|kiến :|kiểm việt|kiệt|kèm với|kép #|kê cho|kênh|kích|kích thước|ký liên|ký quốc|kế hoạch|kịch bản|lai của|liệt|liệu :|loại trừ|loại u23|loạn|loạt các|luis enrique|luật plus|là chỉ|là căn|là cơ|là dịp|là hệ|là khẳng|là lúc|là nhận|là nội|là ý|làng|lão|lê huỳnh|lê hồng|lê minh|lóc|lông|lý giao|lý tài|lưu bình|lương ngọc|lược và|lượng bảo|lượng csgt|lượng này|lượng vũ|lượng vệ|lượng đặc|lại #|lại câu|lại những|lần #|lần tôi|lẻ|lề|lệ giao|lịch (|lịch )|lịch nguyễn|lịch quốc|lịch thi|lịch tp|lịch và|lịch đã|lỗ|lộc|lớn ,|lời về|lửa này|lực của|mai (|mai phương|malcolm|maria|may là|may việt|mi|milos|milos zeman|minh béo|minh tú|miếng|miền nam|miễn phí|màu|máu huyết|máy sản|máy thủy|mì|món ăn|mô hình|mưa lớn|mại cổ|mảnh|mắn ,|mặt|mặt hàng|mặt lãnh|mặt thương|mẹ #|mọc|một cô|một lúc|một mùa|một sự|một đêm|mới sẽ|mức đầu|nam thanh|nay chúng|nay các|nay đến|ngay cả|nghiệp của|nghiệp quốc|nghiệp tư|nghìn người|nghệ thuật|nghị .|nghị quốc|nghị tương|nghị đã|nghị đối|ngoại giao|ngoại hình|nguyên thận|nguyên đán|nguyễn chí|nguyễn hoàng|nguyễn thế|nguyễn đình|nguyễn đăng|nguồn|ngàn người|ngày có|ngày nắng|ngày sau|ngày thứ|ngày tôi|ngân sách|ngôi nhà|người ,|người chơi|người chỉ|người chồng|người làm|người nhận|người việt|người ở|ngược|ngược lại|ngạch|nhiên các|nhiên cũng|nhiên những|nhiên nếu|nhiên với|nhiên ông|nhiên đây|nhiên đến|nhiệm bồi|nhiệm của|nhu cầu|nhà #|nhà máy|nhà sản|nhà điều|nhánh đống|nhân dẫn|nhân tôi|nhân và|như ,|nhưng có|nhận tại|nhập khẩu|nhật|nhật minh|những lúc|những thành|những tháng|những điều|niên #|niên ,|niệm #|niệu|này chỉ|này càng|này phải|này rất|này thể|này tôi|này đã|này đồng|năm trở|năng của|năng này|nương|nước chỉ|nước công|nước cần|nước của|nước là|nước pháp|nước sẽ|nước trên|nước tới|nước đầu|nước để|nước đối|nữ #|ong|park geun|pep|pep guardiola|peter|phan anh|phiên thảo|phiến|phong cách|phong tỏa|phán|phán tòa|pháp .|phát ngôn|phí|phía|phía bắc|phòng #|phòng )|phòng bộ|phòng chống|phòng csgt|phòng gd|phòng james|phòng kinh|phòng nhật|phòng tham|phòng thủ|phòng tổ|phòng đăng|phó đội|phú|phút|phương pháp|phượng|phạm khánh|phải ngẫu|phấn đấu|phần thi|phố ,|phố .|phủ )|phủ anh|phủ mới|phủ nga|phủ nhật|phủ trình|phủ trước|phủ và|phủ vào|phủ với|phủ đang|phủ để|phức|quan hải|quan phòng|quan vụ|quy|quy trình|quy tắc|quyết hội|quyết này|quyết về|quyền tổng|quái|quân lục|quãng|quả giám|quả khám|quận bình|quận đồ|quốc campuchia|quốc hà|quốc và|quỹ|ra tôi|recep tayyip|ro|rét|rõ ủng|rước|rập|rồng|sai lầm|sai phạm|sao #|sao ,|sao để|scandal|sergei shoigu|sergey lavrov|series|set #|sinh bị|sinh có|sinh dự|sinh lớp|siêu xe|song với|sách #|sách các|sách của|sách nhà|sách xã|sáng ,|sáng sớm|sát|sát ,|sát kinh|sát môi|sát trưởng|sân khấu|sĩ ,|sĩ xuân|sơ thẩm|sư của|sư lê|sư phạm|sư pierre|sạt|sạt lở|sản cuba|sản quảng|sản trung|sấu|sắc|sẻ trên|số chuyên|số trường|sợi|sứ nguyễn|sức cấp|sự của|sự năm|ta cũng|ta là|taxi|thang|thanh|thanh xuân|thao hà|theo ,|theo anh|theo bộ|theo chị|theo hình|theo vị|thi có|thi hành|thi môn|thi thể|thi trung|thiệu|thongloun|thongloun sisoulith|thoát nước|thoại chính|thu minh|thuê bao|thuận hợp|thuộc quần|thái trên|tháng đầu|thân của|thí|thói|thói quen|thông hà|thông đường|thùy|thú vị|thúy|thăm của|thăm dò|thư ban|thư chi|thư huyện|thư thăng|thư tp|thư đã|thương|thương hiệu|thương vụ|thước|thường niên|thạch|thải|thảm|thảo|thảo ,|thần|thật là|thắng này|thằng|thẻ|thế là|thể người|thể nạn|thể phủ|thị|thịt lợn|thống assad|thống có|thống của|thống erdogan|thống này|thống nước|thống rodrigo|thống v|thống vladimir|thống đã|thống đắc|thủ tục|thủy thủ|thức trực|thự|tim|tin ,|tin -|tin pháp|tin reuters|tin trước|tin đã|tiên phải|tiêu|tiếc ,|tiến đầu|tiếng|tiệm|toàn cầu|toàn thông|toàn vệ|toán trưởng|tra ,|trai tôi|trang phục|triển du|triển kinh|triệt|trong quý|trung học|trung tâm|trên vùng|trình "|trình của|trình làm|trình nghị|trình được|trò của|trúc|trăng|trương minh|trương quang|trường (|trường vàng|trường đã|trường đô|trường đại|trường đỏ|trưởng cơ|trưởng giao|trưởng lê|trưởng mattis|trưởng nghĩa|trưởng nhà|trưởng nhấn|trưởng nông|trưởng rex|trưởng tillerson|trạm|trần minh|trận|trận chung|trị .|trị khóa|trị kinh|trị quốc|trị đã|trọng là|trọng nhất|trọt|trống|trở lên|trợ xuất|trứng|trực ủy|tuyệt vời|tuần sau|tuổi|tuổi #|ty .|ty nam|ty quản|ty thoát|ty tư|tài sản|tàu này|tá vũ|tác giả|tác quốc|tác vùng|tác xuyên|tâm chống|tâm dịch|tâm văn|tâm đào|tâm đã|tình của|tích của|tích kỹ|tính ,|tính riêng|tôi cho|tôi chưa|tôi còn|tôi cần|tôi không|tôi làm|tôi nghĩ|tôi nói|tôi tin|tôi yêu|tôi được|tông mạnh|tăng cường|tăng lãi|tư (|tư liệu|tư nhân|tướng abe|tướng lào|tướng lý|tướng lưu|tướng nga|tướng sẽ|tướng võ|tướng với|tướng đánh|tướng đỗ|tượng nguyễn|tại liên|tại malaysia|tại nước|tại thái|tại đông|tại ấn|tạo (|tạo quận|tải ,|tải hà|tải tp|tảng|tập thể|tập đoàn|tế các|tế có|tế là|tế sẽ|tế thiếu|tế thành|tế yêu|tế á|tệ quốc|tỉnh|tỉnh .|tỉnh an|tỉnh bà|tỉnh gia|tỉnh lạng|tỉnh ninh|tỉnh thừa|tịch hđtv|tịch tp|tịch và|tố viên|tốc độ|tối ,|tồn di|tổng cục|tội thuộc|tới thời|tờ báo|từ hôm|từ tay|tự như|vi của|video ,|viên ,|viên của|viên hđqt|viên ngọc|viên quốc|viên ttxvn|viên ủy|việc sau|việc trên|viện báo|viện châu|viện chính|viện hoa|viện phụ|viện quận|viện sản|viện ung|viện và|viện đại|voi|vua tây|vui của|và afghanistan|và cuba|và cá|và cục|và hơn|và lào|và mexico|và máy|và phòng|và qatar|và quận|và saudi|và singapore|và uae|và ukraine|và yemen|và đt|và đài|và ảnh|vàng miếng|vành đai|vì vậy|vía|vía thần|vóc|vùng vịnh|văn phòng|vũ quang|vũ thị|vũ đình|vương|vận hội|vật thu|vậy có|vậy việc|vị|vọng rằng|vốn đầu|với hệ|vợ tôi|vụ này|vụ tai|vụ việc|vụ và|vụ đã|vực #|vực tây|xe buýt|xe của|xe tăng|xã ,|xã tân|xử phạt|y ,|yêu của|yêu em|¶ mẫu|¶ trung|¶ việc|ác|án ,|án khu|án mở|án sẽ|án tòa|án đã|áp lực|ít lần|ô tài|ông tuấn|ý tưởng|đai #|điều động|điểm trên|đo|đoàn các|đoàn hòa|đoàn hóa|đoàn kết|đoàn luật|đoàn này|đoàn đã|đoàn đại|đàn bà|đàn cấp|đây khoảng|đây một|đây trên|đây tôi|đã cấp|đã khẩn|đêm nay|đình anh|đình ông|đó cô|đó người|đó như|đôi|đường về|đại ¶|đạn|đạo cấp|đạo phòng|đạo sở|đạo tỉnh|đạo đảng|đất .|đấu này|đầm già|đầu kéo|đầu là|đầu tuần|đề thi|để dự|để phản|để tiêu|địa điểm|định ,|định có|định giá|định khởi|định quy|định trên|đốc ,|đốc ban|đốc cty|đốc kuznetsov|đốc nhnn|đốc xí|đồ :|đồng châu|đồng của|đồng liên|đồng mạng|đồng người|đổi mới|đổi về|độ của|độ tuổi|đội hàn|đội nga|đội tuyển|động|động :|động triều|đớn|đời #|đời ,|đời này|đứa con|ương (|ương hội|ương mỹ|ương trung|ương đến|ước liên|ảnh mới|ảnh những|ảnh này|ấy cũng|ủy khối|ủy nguyễn|ủy thanh|ứng của
-30: " các|# (|# còn|# gtb|# nhưng|# sau|# sắp|# thì|# từ|% cn|( apec|( evn|( kcna|( sdf|( vff|( vietlott|) chiếc|) gây|) lực|) nạn|) nếu|) tiền|) vụ|) xe|) đánh|) đạt|, bang|, brazil|, bến|, bỉ|, california|, italia|, italy|, kon|, lạng|, myanmar|, somalia|, sudan|, sóc|, tx|, vietnam|, yemen|- u20|- đt|. huế|. opmart|. đt|/ tháng|: banbientap|: business|: c|: chuyển|: huy|: hồng|: m|: sina|: thanh|: thx|: twitter|: vietnamnet|: vnexpress|: vũ|: đ|: đình|abu|abu bakr|alex|an cũng|anh hùng|anh ấy|arsene|arsene wenger|ban châu|ban liên|ban mttq|bang (|bay ném|bay quốc|binh|binh sĩ|biên tập|biểu trong|biệt thự|bà ,|bài|bài phát|báo ,|báo quốc|báo việt|bãi|bé|bé #|bên đã|bình quân|bóng của|bạc nhà|bạch|bạn gái|bạn không|bạn là|bạn đang|bạn đã|bản án|bảo tồn|bầu cử|bậc|bắc|bắt buộc|bếp|bố mẹ|bộ ,|bộ số|bộ việt|bộ và|ca nhạc|cao ,|chim|chiêng tây|chiến #|chiến ii|chiều tối|choi|chuyện của|chuyện này|chuyện với|cháy chữa|châu|chìm|chí nguyễn|chính )|chính trị|chính và|chó|chúng ta|chất lượng|chồng anh|chỗ|chủ đề|chức các|chức cán|chức nhà|con|con người|con đường|cuộc phỏng|cuộc đời|cà|các loại|các nguồn|các nhân|các trường|cái|cái tên|cáo về|câu nói|có độ|côn|công của|cơ chế|cương vị|cấp cho|cấp tỉnh|cỗ|cục an|cục chính|của dân|của không|cử ,|cử như|david|di tích|diễn tập|diện công|dmitry peskov|do công|dân thành|dân tệ|dân địa|dân ở|dũng ¶|dạng|dục ,|dục -|dữ liệu|dự trữ|dựng và|em ,|em có|em hồi|francois|frank|frank bernhardt|game|gia anh|gia này|gian kiểm|gian này|giao ,|giao thông|giá bán|giá cao|giám hiệu|giám đốc|giáo trung|gió mạnh|giải phóng|giờ tôi|golf|gà|gái trẻ|góc #|gốm|hai năm|hai đều|hiểm y|hiện sự|hiệu|hiệu #|hiệu quả|hoan văn|hoàng francis|hoàng trung|hoạch phát|hoạch tổng|hoại|hàng chính|hàng phát|hành khách|hành trình|hát lớn|hình của|hình như|hình xuất|hóa ¶|hôm đó|hơn một|hướng từ|hải|hậu #|hậu người|họa|học #|học .|học hình|học kinh|hổ|hội|hội doanh|hội hai|hội lào|hội lần|hội pháo|hội pháp|hội trong|hội tại|hội đại|hội đảng|hội để|hợp|hợp từ|jean|khen của|khi nhiều|khi sinh|khi xác|khoa học|khoa tp|khung thành|khác ,|khách|khám nghiệm|khám đa|khí việt|khích|khó để|khả|khả năng|khảo|khối lượng|khủng hoảng|kiếm cứu|kiểm soát|kiện này|kỳ thi|kỹ thuật|lai châu|luis|luận của|luật này|là dòng|là nơi|là đơn|làm này|làn|lâu dài|lãnh sự|lê|lê thanh|lê thụy|lô|lý công|lý cạnh|lý lao|lý và|lược|lược gia|lượng cảnh|lượng dân|lượng không|lượng phòng|lại ,|lại trận|lẽ|lẽ đó|lễ cấp|lệch|lệnh quân|lịch việt|lỗi #|lớn các|lửa đạn|mang bks|mark|mike|minh kinh|mohammed|mohammed bin|mourinho|muộn|mà ,|mày|máu trung|máy tính|mãi ước|môn nam|mũi|mưu trưởng|mạng tháng|mạng việt|mạnh của|mắn là|mắt|mối quan|một nghiên|một thành|một thông|một tuần|mục đích|nay có|nay là|nay tôi|nghiệm|nghiệp ,|nghiệp hà|nghị các|nghị xúc|ngon|nguyễn anh|nguyễn hồng|nguyễn minh|nguyễn tiến|ngày này|ngũ|người con|người mẹ|người nói|người phát|người thi|người thân|người thường|người trong|người đang|ngọc linh|ngựa|ngực|nhiên là|nhiệt độ|nhu|nhà ,|nhà báo|nhà chức|nhà của|nhà vua|nhân ,|nhân ban|nhân có|nhân thứ|nhân đã|nhượng mu|nhật ,|nhỏ ,|những lần|ninh thủ|ninh điều|nào có|này dẫn|này đang|nông dân|nông nghiệp|núi|năm đinh|nơi ,|nước "|nước ;|nước cho|nước cũng|nước giao|nước ngoài|nước phải|nước trong|nước tại|nội|nữ sinh|nữ việt|otto|otto warmbier|phan|phiên #|phái viên|pháp này|pháp và|phát từ|phê buôn|phòng .|phòng công|phòng cảnh|phòng cửa|phòng hàn|phòng luật|phòng quản|phòng quốc|phòng trung|phòng tỉnh|phòng tổng|phòng đã|phòng đại|phùng xuân|phường minh|phần đầu|phẩm này|phổ biến|phủ ,|phủ ;|phủ của|phủ hàn|phủ nước|phủ thường|phủ tiếp|phủ tại|phủ vũ|phủ xem|phủ ¶|phủ đã|quan|quan ,|quan quản|quang|quang huy|quy chế|quy định|quyền linh|quyền địa|quà|quân ,|quân ca|quân của|quân hoàng|quân nhân|quả ,|quả bóng|quả xổ|quảng cáo|quận ,|ra trong|rau|recep|robert|rác|rể|sean|sean spicer|sedan|set|show|song đó|sàng|sát cho|sĩ trung|sĩ trần|sư "|sư tp|sản|sản (|sản ,|sắc của|số|số nguồn|số nhân|số ý|số điểm|sở chính|sứ mỹ|sứ nga|sứ việt|sử ,|sự (|sự thật|ta nói|ta thường|ta vẫn|ta đang|tai|tay súng|thoảng ,|thu phí|thái|tháng sau|thích về|thông cho|thông quốc|thông đã|thơm|thư quận|thương ,|thương mại|thường vụ|thấp hơn|thẩm phán|thẩm định|thập niên|thắng của|thế kỷ|thế nữa|thềm|thể kể|thể như|thị trấn|thống cộng|thống george|thống milos|thống ukraine|thời hạn|thời kỳ|thời tiết|thủ người|thủ tên|thủ xuất|thủy nội|thực trạng|tin cho|tin của|tin mới|tin nhắn|tin được|tiên|tiêu chí|tiêu dùng|tiếc là|tiếp )|tiết mục|tiền từ|toàn quốc|toàn thực|tra giao|tra tỉnh|trai #|trai của|trang mạng|tranh thế|trump đã|trên #|trình này|trí ,|trò hlv|trước ,|trước đến|trường của|trường xảy|trưởng bùi|trưởng các|trưởng của|trưởng giáo|trưởng hà|trưởng khoa|trưởng kinh|trưởng mai|trưởng nội|trưởng phùng|trưởng phạm|trưởng phụ|trưởng và|trần|trần quốc|trần thanh|trị|trồng cây|trời|trữ liên|trực ban|trực thành|trực trương|trực tỉnh|tuyển việt|tuấn (|ty chứng|ty việt|ty đã|tài|tài chính|tàu|tác|tác kinh|tâm hỗ|tâm kiểm|tâm phát|tâm phòng|tâm quản|tâm thương|tây nam|tích hợp|tín|tính năng|tôi biết|tôi mong|tôm|tăng trưởng|tư cách|tư công|tư lệnh|tư nguyễn|tư phát|tướng :|tướng australia|tướng bày|tướng chỉ|tướng iraq|tướng lê|tướng ngô|tướng phan|tướng theresa|tướng trương|tướng tô|tướng việt|tướng về|tại anh|tại qatar|tập cận|tắc ứng|tế cũng|tế của|tế việt|tỉnh khánh|tỉnh phú|tỉnh từ|tỉnh vĩnh|tịch -|tịch công|tịch kiêm|tịch thượng|tịch tổng|tịch xã|tố vụ|tốc hành|tối cao|từ các|v putin|vai trò|video|viên nước|viên t|việc|việc của|việc diễn|việc làm|việc với|viện anh|viện bệnh|viện hữu|viện quân|viện đã|và bahrain|và belarus|và campuchia|và grab|và huyện|và israel|và miền|và new|và philippines|và s8|và trên|và ubnd|và vịnh|và xã|vàng trong|vành|vòng loại|văn và|vũ hồng|vũ khí|vũ văn|vương qatar|vạn|vận tải|vết thương|về biến|vệ sinh|vị #|vị này|vỏ|với phiên|vụ của|vụ hàng|vụ qh|vụ thành|vụ tấn|vừa rồi|vực hà|vực này|xe được|xem ngay|xu|xám|xét tuyển|xét về|xưa ,|¶ quân|án cảng|án nhà|án xây|án được|ông có|ông trump|ôtô|ý|đ|đang phát|điểm thi|điểm xảy|đoàn lao|đoàn viễn|đuôi|đàn doanh|đán ,|đêm ,|đình|đình %|đó anh|đó các|đó một|đó đến|đô ,|đường|đường bộ|đường sắt|đạo #|đạo các|đạo trung|đất ,|đấu giữa|đầu tôi|đẩy mạnh|đẹp sinh|đến cà|đến hết|đến kiên|đến tháng|đến thừa|để gặp|để phát|đỉnh g20|định|định chất|đỏ #|đốc bv|đốc cơ|đối không|đồng dân|đồng giám|đồng tham|đồng thẩm|đỗ đức|đội mỹ|động này|đới|ương ;|ấy có|ấy nói|ống|ở biển|ở đông|ủy tphcm|ủy và|ủy xã
-33: # blhs|# bị|# chỉ|# do|# không|# km|# sẽ|# thông|# xe|# đang|# đến|( fed|( toán|( tpp|) bất|) còn|) james|) nhằm|) phối|) tăng|) việt|, b|, c|, campuchia|, google|, grab|, góp|, libya|, mexico|, vật|- address|- campuchia|- chuyển|- lạch|- swift|. màu|. net|/ oz|/ tấn|/ usd|: bắt|: cnn|: doãn|: nhan|: p|: phương|: pv|: tiến|: trọng|: xe|: yonhap|ai biết|ai có|al thani|an .|an và|an đang|anh ,|ban an|ban chứng|ban pháp|ban quân|ban t|ban tư|ban tổ|ban đối|bang đức|biết ,|biểu khai|biểu nguyễn|bom|buýt|buổi gặp|buổi tiếp|buổi tập|bài viết|bác sỹ|bánh|báo người|báo thượng|bóng #|bùi văn|bùng|bạc|bạn|bắn hạ|bằng sông|bệnh viện|bộ phận|bộ tỉnh|bởi vậy|cao thắng|cha mẹ|chi nhánh|chi phí|chiêng|chiến dịch|chuyện|chuyện về|chuột|chánh|cháy|chí cách|chính ,|chính -|chính .|chính cho|chùa|chị em|chống thiên|chức y|chữ|code|code :|container|cuộc thi|các cuộc|các nước|cách khác|có chuyện|cô ấy|công lập|cũng giảm|cưới của|cảnh sát|cập đến|cục cảnh|cục quản|cục thuế|cục thống|cục đường|của hàn|của liên|của quân|cứu ,|diện của|diện tích|du lịch|duterte|duệ|duệ mặt|dân ,|dân mạng|dõi|dược|dấu|dịch chứng|dục công|dụng chức|dự thảo|dựng hà|dựng tp|futsal|ghi nhớ|ghế|gia mỹ|gia năm|gian đầu|giày|giá vàng|giá về|giáo dục|giáp|giải pháp|giảm giá|gái #|góc độ|gần nhất|hai là|hai ngày|hiểm|hiểm xã|hoàn cảnh|hoàng elizabeth|hoạch -|hoạch đầu|huy quân|huyết|huyện mỹ|huống|hàng trung|hành án|hình dự|hình là|hình ra|hình việt|hòa|hòa dân|hòa liên|hóa và|hôn nhân|học bách|học sư|họp thứ|hội ;|hội cà|hội cập|hội của|hội hoa|hội tỉnh|hội uông|hội xem|hội ¶|hội đề|i10 #|khi chia|khi những|khi vào|khi vụ|khi ăn|khoa hà|khoa phạm|khoản|khoản :|khu vực|khách hàng|không -|khổng|khổng lồ|kép|ký báo|kỳ họp|long|loạt|luận về|luật tố|là thông|là thời|làm :|lính|lúc sau|lý chất|lý khám|lý xuất|lũng|lượng an|lượng cứu|lạc bộ|lại văn|lại với|lần ,|lẽ vì|lịch|lịch sử|lối|lời|lời báo|lời kể|lợi thế|lợn|mai|may ,|moon jae|màn hình|mây thay|môn huỳnh|mùa sau|mạch|mại mỹ|mại tự|mẫu xe|mặt tại|mẹ|mẹ tôi|mềm|mộ|mới ,|mức giá|nghiên|nghiên cứu|nghệ thông|nghệ và|nghị sỹ|nghị trung|nghị việt|nguyên -|nguyên môi|nguyên tắc|nguyễn gia|nguyễn thanh|ngày gần|ngày trước|người .|người bạn|người dùng|người khác|người nhà|người yêu|người đều|nhiên do|nhiên không|nhiên sau|nhiên theo|nhiêu|nhiều mây|nhuận|nhà phân|nhà đầu|nhất (|nhẹ .|nhớ ,|những năm|những thông|ninh nội|niềm|này giúp|nâng cấp|năm học|nước có|nắng nóng|nỗi|obama|phim ,|phiên họp|pháo|phía nam|phòng giáo|phòng việt|phóng thử|phùng|phút sau|phương|phạm quy|phạm thị|phạm văn|phần|phố hà|phủ ban|phủ chỉ|phủ có|phủ mỹ|phủ syria|phủ trương|phủ yêu|qua (|quan cửa|quyền|quân đội|quả cho|quả của|quả kiểm|quả điều|quảng|quần|ra quyết|rượu|rắn|rối|sao|sao người|sergei lavrov|sheikh|sinh viên|son|sát anh|sát đã|sâu|sưu tập|sạch|số người|sứ ,|sự|sự .|ta cần|tham mưu|tham nhũng|thao %|thuyền|thái này|tháng|tháng #|thân tôi|thép|thêm ¶|thư thường|thư trường|thư đinh|thảo luật|thảo nghị|thế mà|thể :|thị #|thị số|thị xã|thống ,|thống park|thống phòng|thủ của|thứ #|thử tên|tin đồn|tiên là|tiền này|tra tp|triển|truyện|trình xây|trình điều|trùm|trăm người|trường nơi|trưởng cho|trưởng cũng|trưởng huỳnh|trưởng thương|trưởng trương|trưởng tổ|trại|trạng này|trần tuấn|trẻ em|trị về|trọng hơn|trợ doanh|trừ|trực chính|tuyên phạt|tuyến đường|tuấn|tuần qua|ty luật|ty này|ty xổ|ty điện|ty đại|tá|tá phạm|tác phẩm|tâm bảo|tâm hội|tâm điều|tâm đăng|tình với|tính chất|tòa|tôi phải|tùng|tăng #|tướng .|tướng giao|tướng may|tướng mong|tướng nêu|tướng shinzo|tướng và|tưởng niệm|tượng này|tại hoa|tạo ,|tầng|tế -|tế huyện|tế hòa|tỉnh hòa|tỉnh kon|tỉnh nghệ|tỉnh thanh|tỉnh thái|tỉnh đã|tỉnh đắk|tịch hạ|tịch liên|tịch nguyễn|tịch perez|tịch thường|tịch tỉnh|tội phạm|tụng|tụng hình|tứ|tức ,|viên :|viên thường|việc đã|viện .|vs u20|và champions|và indonesia|và iraq|và malaysia|và pháp|và tập|và tỉnh|và vùng|và ấn|vài năm|vàng #|vàng giao|võ văn|văn hóa|vườn|vẻ như|về chống|xe khách|xe miền|xe này|xe tải|xe ô|xét xử|xóm|xăng|xế xe|yếu tố|án "|án có|án xong|án đường|âm lịch|ít người|úy nguyễn|ý :|ý làm|đa khoa|đang triển|điện việt|điệp|đoàn ,|đoạn clip|đàn hợp|đám cưới|đán đinh|đây có|đây ít|đêm|đình tôi|đó #|đó cũng|đó khiến|đó sẽ|đó ông|đô .|đường "|đường đi|đạo|đạo bộ|đạo công|đạo người|đất|đấu cơ|đầu giờ|đầu thú|đầu từ|đến là|đề là|địa bàn|địch|định thư|đỏ|đốc cục|đốc ngân|đốc nhà|đối thủ|đồng an|đồng hồ|đồng hợp|đồng kỷ|đồng nghiệm|đồng thi|đồng thành|độ rủi|độc giả|đội #|đội bóng|đội philippines|động -|động cơ|động sản|đứa trẻ|ương cho|ương mặt|ương đoàn|ảnh của|ảnh gia|ảnh là|ảnh được|ấy không|ấy là|ấy đã|ốc|ở châu|ủy bình|ủy đà
-36: # chỗ|# của|# gb|# nghị|# tuần|# về|( fbi|( nato|) bộ|) mới|) nơi|, bahrain|, cà|, huyện|, iraq|, new|, ngữ|, tiếng|, tỉnh|, uae|, vùng|, úc|, đắk|. hệ|. op|. đà|/ aids|/ năm|/ quang|: an|: ctv|: dân|: fb|: quang|: sputnik|: thống|: zing|; #|a|an q|angela merkel|anh em|ban quốc|ban tình|barack|barack obama|bashar|bashar al|binh và|biểu trước|biểu với|buổi|buổi lễ|bàn :|bác sĩ|bè|bệnh|bố chung|cao tại|carl|carl vinson|chung kết|chí có|chính sách|chính đã|chưa #|chỉ vậy|chợ|chức hiệp|chức trách|chừng|con trai|các cấp|cánh|công nhân|công trình|cơ quan|cơm|cạnh|cạnh việc|cổ phiếu|cỡ|cục tdtt|cứ vào|cửa hàng|dmitry|do là|do ông|du khách|duy nhất|dân tỉnh|dân việt|dây|dòng|dục việt|gia .|gia hà|gian tới|giao phạm|giao trung|giao việt|giáo ở|gió|giấy|giới (|gì|gồm các|hiến|huynh|hàng đầu|hâm mộ|hình|hòa xã|hóa thể|hôm sau|hạn ,|hậu huyền|họa :|học -|học công|học việt|học xã|học y|hỏa|hội (|hội chọi|hội cũng|hội mỹ|hội sẽ|hội thảo|hội đồng|hợp )|hợp đồng|khi ,|khi hoàn|khi phát|khi sự|khoảng thời|khu trục|khí|không việt|khấu|khối|khởi tố|kinh nghiệm|kền trắng|kỷ luật|luyện viên|luật|luật dân|là giải|lá|lâu sau|lúc ,|lĩnh vực|lưới|lượng công|lịch ,|lịch đà|lời phỏng|lực việt|macron|michael|mạc|mạng xã|mầm|mầm non|mắt ,|mặt thân|mối|một tuyên|mới .|mới nhất|mở phiên|mục tiêu|nghị ,|nghị bộ|nghị cấp|nghị lần|nguyễn quốc|nguyễn thành|người bị|người còn|người không|người đi|ngờ|ngờ ,|nhiên khi|nhiên trong|nhiệm hữu|nhà|nhân của|nhân vật|nhưng ,|nhất #|nhất phu|những vậy|nào cũng|này|này có|này là|năm gần|năm trước|nước (|nước không|nước ta|nước việt|nền|of|of the|park|phá ¶|phán xử|pháp ,|pháp mỹ|phòng ubnd|phòng và|phương tiện|phương án|phường|phủ cho|phủ cần|phủ giao|phủ kiến|phủ quy|phủ vừa|quan csđt|quan tình|quan tới|quy hoạch|quyết trung|quyết đại|quá khứ|quả này|quận hai|quốc ,|quốc anh|rodrigo duterte|ronald reagan|rừng|sau ,|sergey|sàn|sách|sóng|sông|sĩ nguyễn|sư nguyễn|sạn|sản văn|số lượng|số nhà|số những|số trận|số đó|sự #|sự cố|sự nghiệp|ta phải|ta sẽ|ta đã|thi thpt|thiết bị|thuẫn|thác|thùy dung|thúc phiên|thư trung|thập|thể là|thống .|thống duterte|thống macron|thống obama|thống thổ|thủ "|tin tức|tin về|tinh thần|tiên ,|tiêu của|tiêu thụ|tiểu vương|toàn giao|trang cá|tranh lạnh|truyền thông|truyền thống|trâu|trí|trường tỉnh|trưởng ban|trưởng phòng|trưởng qatar|trưởng trần|trưởng tài|trưởng y|trần thị|trịnh|tài xế|tá trần|tác xã|tây|tên lửa|tình huống|tòa ,|tôi muốn|tôi vẫn|tôi đã|tư|tương lai|tướng khẳng|tướng nói|tướng phạm|tướng trịnh|tạo hà|tấn xã|tập trận|tế (|tế )|tế .|tế cho|tế hà|tế quốc|tế tỉnh|tỉnh bắc|tỉnh hà|tịch ,|tịch hà|tịch hđnd|tịch qh|tới ,|viên ban|việc khiến|việc được|viện ,|và eu|vàng sjc|vàng thế|vào #|vào việt|vé|vòng|văn|vương quốc|vấn|vấn an|vậy mà|vết|vệ :|vệ người|vợt|vụ|vụ ,|vụ án|xe máy|xã hội|xả|y tế|zidane|điểm đó|đoàn|đoàn doji|đoàn điện|đàn kinh|đám|đây|đây #|đây không|đây vài|đèn|đình và|đích của|đó cho|đó không|đó vào|đưa tin|đảo|đảo chiếm|đảo triều|đấy|đề này|định đối|đồng chuyên|đồng trị|đồng xét|động ,|động của|đời|ương về|ương đã|ước bắc|ủy yên
-39: # giờ|# luật|# việt|# vừa|# điều|% tđ|) tổ|) xác|, cđ|, indonesia|, lào|, quảng|, singapore|, syria|, sông|, thụy|, đài|- nhật|/ thùng|/ tw|: daily|: trần|an )|an hà|an liên|ba ,|ban kinh|bang mỹ|buổi họp|chi tiết|chung ,|chú ý|chăng|chồng tôi|chụp màn|chức trung|chứng nhận|conte|cuộc gặp|các tỉnh|cán sự|cáo của|công việc|cạnh những|cả đều|cục thủy|của thủ|dâu|dụ như|dựng ,|em|emmanuel|emmanuel macron|fan|gia #|gia ,|gian|giao nga|giác|giáo ,|giáo .|giáo cực|giờ ,|hành vi|hát kịch|hát việt|hãng tin|hòa séc|hóa -|hậu phương|hậu việt|hệ thống|học phổ|học tự|hồ sơ|hội cuba|hội thông|hội việt|hội về|hợp theo|james comey|james mattis|khi kết|khi xảy|khoa|khoa huyện|khoa hòa|khuôn khổ|khúc|kinh tế|kiểm sát|kền|lai|lê văn|lý do|lý dự|lý thị|lượt|lễ hội|lệnh|lỗi|lời câu|lửa|mây|mã|mưu|mại và|mọi người|một ngày|nay|nay #|nghiệp việt|ngoái ,|nguyễn ngọc|ngày qua|ngân hàng|ngô|ngôn viên|người có|người này|nhi|nhiệm kỳ|nhiệm văn|nhà nghiên|nhân chứng|nhân vụ|niệm|non sen|này được|nông|năm ,|năm qua|năm sau|nước này|nước đã|nắng|nữa ,|phiên giao|phiếu|phép|phúc thẩm|phận|phối hợp|phủ sẽ|quan an|quyết của|quá trình|quân|quân nga|quốc tế|quốc việt|ra còn|rex|rex tillerson|rodrigo|ràng ,|sergei|suất|sát phòng|súng|sản việt|sẽ tăng|số các|sống của|sống plus|sức tích|sự ,|sự kiện|ta có|ta không|thao|thoại|thoại shangri|thoảng|thuế|thuốc|tháng giêng|thêm :|thôn|thông ,|thông tấn|thư ,|thư đảng|thường ,|thống barack|thống philippines|thống syria|tin này|tin trên|tiến thương|tra liên|tra sở|tra trung|trump|trách nhiệm|trường ,|trưởng công|trưởng nga|trưởng tư|trưởng viện|trần văn|trận tổ|tuần tra|tài khoản|tài liệu|tàng|tá lê|tâm nghiên|tóc|tôi rất|tôi đang|tông|tú|tư ,|tư số|tư và|tướng nhấn|tướng đề|tướng đức|tượng bolero|tại ,|tại syria|tế nguyễn|tế thế|tế tp|tế trung|tế và|tịch tập|tốc|việc đang|viện chợ|viện việt|vua|và bắc|và tp|và tây|vòng #|văn ,|văn bản|văn trung|vật|vụ tỉnh|wenger|xa|xem %|xuân|án|án này|ý gây|đai và|đen|đinh la|điều kiện|điểm|điểm này|điện tử|đoàn dầu|đoạn #|đó tôi|đô hà|địa phương|định của|định paris|định thương|định về|đồng nhân|đội biên|đội syria|ương #|ương .|ương mttq|ương và|ảnh ,|ủy hà
-42: # )|# bộ|# người|% dl|% xh|( eu|( tương|, đà|- huế|- lào|. com|. đàm|: lê|: ttxvn|: vgp|an nhân|an thị|ban trung|bang|biệt|biệt là|buổi làm|báo khí|bóng đá|bạc đá|bệnh nhân|chung với|chuyên gia|châu âu|chí|chúa|chắn|chục|câu hỏi|công nghiệp|công nghệ|cả những|cấp #|cắt từ|cục hải|dụ ,|gian gần|giao mỹ|giáo|giáo "|giáo tự|hoàng|hoàng anh|huỳnh đạo|hành trung|hậu hoàn|hết các|hội cho|hội du|hội và|khi gây|khuôn|kim jong|lãm|lòng|lý ,|lẽ ,|lời khai|lực|mắn|một diễn|nghị sĩ|ngoái|nguyễn xuân|ngôn|người cho|nhau|nhà khoa|nhà lãnh|nhánh|nhân viên|nhạc|nhất là|những thế|ninh quốc|này cho|này khiến|này không|này sẽ|phần mình|putin|quan đến|quyết số|quốc|ra ,|shinzo|shinzo abe|soát|sát biển|sát giao|sát nhân|sát pccc|sắt|sẻ về|sẻ với|số hình|số này|sửa đổi|theresa|theresa may|thiện|thuật biểu|thơ|thư|thầu|thể thấy|thống|thống moon|tin báo|toán nhà|tra bộ|truyền hình|trí ¶|trăm|tuyến|ty trách|ty vàng|tá nguyễn|tác chiến|tâm dự|tâm tin|tình hình|tình trạng|tôi|tôi ,|tôi có|tôi cũng|tướng nhật|tướng thường|tướng vũ|tướng yêu|tướng đã|tượng thủy|tắc|tế đã|tỉnh ,|tỉnh yên|tỉnh đồng|tịch hiệp|viên trung|việc này|vợ chồng|án tối|điểm của|đoàn #|đáng nói|đây nhất|đặng|định này|đồng #|đứa|ấy|ấy ,
-45: # /|% mt|- vũng|. hcm|: epa|: google|: internet|: nguyễn|an thành|an xã|an đã|ban kiểm|ban nhân|biểu quốc|bóng vàng|bối cảnh|chương trình|chức|cuộc|cuộc họp|các chuyên|cáo trạng|có mưa|công an|cũ|cơn dông|cả các|cục du|doanh nghiệp|dù vậy|dầu|gian qua|giao dịch|giảm #|hai ,|hết ,|học ,|học và|hồng|hội .|i10|khoán|kiến ,|là ,|lượng chức|máy bay|mưa|nguyễn thiện|ngân|nhiệm|nhiệm ủy|nhân là|nhân được|nhất ,|này ,|này .|này cũng|nước về|nạn nhân|phiên tòa|phòng chính|phóng viên|phủ việt|quan công|quan trọng|quan điều|quyết #|quận #|ràng|sát hình|sân bay|sản phẩm|số liệu|thao việt|thành viên|thư nguyễn|thể nói|thời ,|thủy|tin ban|tin từ|tin và|trưởng|trưởng ,|trưởng mỹ|trưởng ngoại|trưởng trường|trưởng vụ|trưởng đội|tâm y|tôi sẽ|tư #|tướng cho|tướng cũng|tướng vương|tỉnh quảng|tịch trung|tự ,|viện|viện bạch|viện mỹ|viện nhi|và hàn|vàng hôm|vậy|án nhân|ô tô|đai|đinh|đó|đơn vị|đốc fbi|đốc điều|đồng quản|độ cao|ơn
-48: % tt|) tự|, bắc|: ap|: getty|an ,|biển|cá nhân|cường|cục trưởng|cửa|dương|giáo (|hoạch và|hàng không|hóa ,|hội đã|james|khoa tỉnh|luật hình|lộ #|lực lượng|mục|nay (|nghị thượng|nguyên và|nguyễn hữu|nguyễn đức|nguồn tin|niêm|niêm yết|non|nàng|nên ,|nước .|nước và|phòng mỹ|phòng nga|phúc|phủ .|phủ về|qua ,|quan cảnh|sỹ|thanh niên|thao và|thư tỉnh|thưởng|thị trường|thống pháp|thống putin|tra chính|trưởng nguyễn|trận đấu|tướng ,|tướng anh|tỉnh bình|tịch hđqt|tịch hồ|việc xảy|vào đó|vọng|xế|y|ô|ông ,|úy|ý kiến|đó có|được tin|đầu ,|đỏ "|đốc bệnh|đốc trung|đồ|đồng bảo|độ|độ thấp|ẩm|ẩm từ|ủy ,
-51: an|an phường|bang nga|biểu tại|chương|cùng ,|cơ sở|cơn|cục|dung|dục và|huỳnh|hạng anh|hội khóa|hội nguyễn|hợp quốc|hợp ¶|luận|là lần|lệ|minh châu|môn|mạng|mẫu|nguyễn thị|nguyễn văn|niên|năng|nước ,|nạn|phụ nữ|quan chức|quân mỹ|sát điều|sân|tai nạn|thanh vân|thống hàn|toán|tra|triển nông|trưởng cục|trạng|trị ,|ty cp|tịch ủy|tục|viên bộ|vladimir|vladimir putin|vấn đề|với đó|đàn ông|ương ,|ương đảng
-54: % ptnt|. vn|/ ounce|/ tin|ban thường|doanh|dân|hạng|hệ|hội ,|lễ|minh|nghiệp và|ngày ,|nước hồi|phòng|phẩm|phố hồ|sẻ|số #|sứ quán|thông vận|thư thành|thống nga|trai|trường hợp|trường vụ|trưởng quốc|tải|tế ,|tịch hội|viên|vụ quốc|vực|đại biểu|định số|đốc công
-57: : afp|: reuters|an quận|chí ,|công ty|dụng|hữu thắng|máy|mại|ninh|nào|nước|quận|thành phố|thế ,|trường|vậy ,|đầu tiên|định #|đổi với
-60: % đt|, tp|an huyện|an tp|an tỉnh|biệt ,|cạnh đó|donald|donald trump|dục|gái|hoạch|huyện|hữu|lượng|minh họa|nay ,|nghiệp|nghị|nguyễn|nhiên|nhiên ,|pháp|phố|quốc gia|sĩ|sư|sứ|ta|thể ,|thống donald|thống mỹ|thống trump|trưởng bộ|ty|ty cổ|ty tnhh|tướng|tướng chính|tướng nguyễn|tượng|tế|tịch|tịch nước|tịch quốc|tịch ubnd|viện đa|vàng|vệ|xe|xã|đàn|đây ,|đó ,|đốc|đốc sở|ương`,
  cues: `60: nguyễn xuân phúc|vương đình huệ
57: mai phương|moon|nguyễn thiện nhân|sơn|vũ đức đam
54: anh theresa may|l|n|phương|putin
51: dũng|huỳnh tấn vinh|hùng|khuê|lợi|macron|mattis|minh|nhật bản shinzo abe|t|trump|trung dân|trương hòa bình|trịnh đình dũng|vin|xuyến
48: abe|donald trump|h|hoàng công lương|huệ|khánh|lan|loan|moon jae in|park|phí thái bình|phạm sỹ quý|theresa may|thảo|thịnh|vinh sử|võ kim cự|đ|đinh la thăng
45: cao toàn mỹ|clinton|comey|duterte|dương công minh|erdogan|hoan|hoàng kiều|hường|hạnh|hồ mai phương|kiệt|linh|may|mạnh|nhung|phượng|phạm minh chính|thơ|tillerson|tr|trương hồ phương nga|trương quý dương|trần trung nghĩa|tuyến|tuấn|tám|tô lâm|tùng|đinh xuân hướng
42: ch|cường|devos|dung|duẩn|ek|flynn|hiền|hoàng anh tuấn|hoàng thị huệ|hun sen|hồ quỳnh hương|jack ma|khang|kiên|liu|liêm|lộc|mueller|nguyễn anh đức|nguyễn quang dũng|nguyễn đăng chương|ngô xuân lịch|obama|peskov|phan thị mỹ thanh|phương nga|phạm thị thanh trà|phạm trường long|quang|quynh|quý|shinzo abe|thoa|thăng|thơm|vũ đình duy|xiên|điền|đạt|đỗ đức duy
39: bannon|bích|bền|châu|cúc|d|diệm|dũ|dư|giáp|hiếu|hiển|hoàn|huy|hà|hào|hướng|học phi|iraq haider al abadi|john kerry|lavrov|luân|lân|lê chiêm|lăng|m|mai|mark rutte|melania|merkel|mỳ|mỹ linh|nguyễn mai phương|nguyễn văn thanh|nguyễn văn thiện|ngôn|ngọc anh|nhu|nhưỡng|phan trọng tuệ|quyền|siềng|stephen john scott|tang|thiện|thiệp|tho|thuần|thùy dung|thúy|thưởng|thạch|thắm|tiên|trinh|trogneux|trần văn dũng|trần văn minh|tú|tư hường|tịnh|v|v. a|võ văn thưởng|vĩnh|vũ huy hoàng|vũ xuân sáng|đoàn ngọc hải|đệ|đỗ kim tuyến|đỗ thị xuyến|đức huy
36: angela merkel|assad|australia malcolm turnbull|branson|bùi xuân cường|cao minh phương|danh|dmitry peskov|fillon|g|giang|hawking|hillary clinton|hoàng trung hải|huyền|hưng|hưởng|hảo|jordan vogt roberts|khuyên|khương|khỏe|kim jong un|kình|l. t. h|le pen|lee|lào thongloun sisoulith|lâm|lâm quang đại|lê thanh sơn|lê đình kình|lưu chí vỹ|mai anh|marine le pen|maxwell|minh thư|mỹ phi|n. k|nghiêm|nguyễn thanh bình|nguyễn thị hoa|nguyễn tiến đạt|nguyễn tuyến dũng|nguyễn văn h|nguyễn văn hùng|nguyễn văn quynh|nguyễn xuân sơn|nguyễn đức hưởng|nguyệt|ngọc trinh|nhuận|nhã|nhật shinzo abe|ni|nén|oanh|phan anh minh|phan văn giang|phạm bình minh|phụng|poroshenko|q. a|quỳnh|robart|robert|shen|shoigu|sùng|t. a|thongloun sisoulith|thu|thắng|trúc|trương thanh đức|trầm bê|trần thanh mẫn|trần thị thu hà|turnbull|tân|uyên|vân|văn cao|vũ thị tân|vũ đình khuê|warren buffett|xuân hương|đặng trung bình|độ|ẩm
33: ariana grande|bình|bính|bùi thị học|bằng kiều|choi|cương|cự|diệp xuân vinh|dubke|duy|dương tuấn đức|dục|emmanuel macron|hernández|hiên|hoài linh|hoàn vũ|hoàng tiến vin|hà hùng cường|hế|hồ thị kim thoa|hổ|kang|kelly|khanh|khánh hoàng|kiệm|kỳ duyên|liu jun|liễu|long|lành|lãng|lê hoàng|lê hồ việt anh|lê tú|lê văn tạch|lý hiển long|lý khắc cường|lý quang diệu|maduro|mai văn trinh|mayer|mccain|mia|na|nga dmitry medvedev|nguyên ngọc|nguyễn anh thơm|nguyễn anh tuấn|nguyễn chí vịnh|nguyễn cường quân|nguyễn hữu dũng|nguyễn minh t|nguyễn mạnh hùng|nguyễn mạnh tuấn|nguyễn thanh quang|nguyễn văn dũ|nguyễn văn hòa|nguyễn văn hải|nguyễn văn thiên|nguyễn văn thành|nguyễn xuân anh|nguyễn đức lợi|ngọc|ngọc hân|nhường|nên|phan thị thu hiền|phan trọng hổ|phích|phạm công hùng|phạm trọng đạt|phạm xuân nguyên|po|soi|spicer|t. đ. l|thae yong ho|thấm|triệu|trudeau|trà|trần chí kiên|trần hữu tài|trần thị thanh|trần đình sơn|trần đức phấn|tám thẩm|tánh|tâm|tường|tớp|uyên linh|veselnitskaya|việt nam nguyễn xuân phúc|weigang|xuân anh|yên|đào mạnh sơn|đê|đôn|đặng hữu nghị|đỗ kim hội|đức angela merkel|đức helmut kohl|ấn độ narendra modi
30: arkhom|assange|barack obama|basori|battulga|brigitte trogneux|bé|bôm|bùi thị thu|bường|bốn|bửu|c|canada justin trudeau|caracciolo david john|chiêu|cẩm|diệp|diệu|dìm|dương|dương khắc linh|dương minh tâm|dương thị thảo|dấn|essen|flentje|francois fillon|friedman|ga|gabriel|gia bảo|giang hồng thanh|grindeanu|gái|gấm|h nãi|haley|hanh|harry harris|helmut kohl|hoàng thanh hương|huyên|huyện|huân|huề|huỳnh nam dũng|huỳnh văn em|hwang woo deok|hà lan mark rutte|hàn đức long|hân|hòa|hằng|hằng nguyễn|hồng anh|hồng hạnh|hữu thắng|inada|israel benjamin netanyahu|james comey|james mattis|jo ar herrera|jose mourinho|kebede|kim thư|kireeva|kohl|lan anh|lan hương|lau|ly|lâm minh thắng|lê|lê hoàng châu|lê hoàng phong|lê quốc phong|lê thế mẫu|lê tấn bửu|lê văn hóa|lê văn thiệp|lê đức dục|lý|lý gia thành|lý hiển dương|lệ|lữ anh dồi|lựu|ma crông|mai phương thúy|mai văn chính|melania trump|miller|minh anh|minh phương|minh quân|minh vượng|modi|mơ|mười|mạc|narendra modi|navalny|nga natalia veselnitskaya|nghĩa|nguyễn công khôi|nguyễn hoàng hải|nguyễn hoàng tân|nguyễn huy quang|nguyễn hồng thái|nguyễn hữu thắng|nguyễn kiều hưng|nguyễn ngọc như quỳnh|nguyễn quang vinh|nguyễn quang vĩnh|nguyễn sanh|nguyễn thanh chấn|nguyễn thanh hà|nguyễn thế truyền|nguyễn thị l|nguyễn thị thu trang|nguyễn tiến dũng|nguyễn tuấn anh|nguyễn tấn bỉnh|nguyễn văn bình|nguyễn văn bốn|nguyễn văn chung|nguyễn văn cường|nguyễn văn dũng|nguyễn văn lợi|nguyễn văn minh|nguyễn văn thọ|nguyễn văn yên|nguyễn văn đệ|nguyễn xuân vũ|nguyễn đức thùy dung|ngô minh|ngô văn toán|nhiễm quang huy|nhàn|nhạ|nhật anh|năm phích|nương|p. a|park geun hye|pence|phan thành nghĩa|phiến|phú|phạm huy|phạm hương|phạm lương sơn|phạm minh hoàng|phạm ngọc minh|phạm thị bích hảo|phạm thị hòa|phạm việt giang|phấn|priebus|raul castro|richard branson|ryan|sessions|singapore lý hiển long|singh|sushi|sỹ|t. c. d|thiêm|thân|thạnh|thọ|thổ nhĩ kỳ binali yildirim|tiến|toyota chikara|toản|trump jr|trương thị mai|trần khánh hoàng|trần minh vương|trần thu nam|trần thế thuận|trần thị tố dung|trần trí dũng|trần văn phúc|trần văn sơn|trần văn ất|trần đăng khoa|tuân|tòng sơn|tạch|tấn đức|việt anh|vui|võ tiến hùng|vũ thành an|vũ tiến lộc|vững|wang|yêng hồng mỹ|yến|zhang|zhou|ái|ân|út|đoàn duy khương|đoàn minh quân|đoàn vũ duy|đươm|đặng thị bình|đặng trần chiêu|đặng văn thành|đặng xuân hoan|đỗ hồng quân|đỗ quang lâm|ất
27: a. cô bi a cốp|al thani|alex|anh margaret thatcher|anh tuấn|antonio conte|aucoin|august flentje|barnier|bautista|bazeley|bercow|betsy devos|bi rain|bill gate|bill gates|bishop|blumenthal|brigitte|bá|bánh mì|bùi cao nhật quân|bùi hữu hùng|bùi mạnh quốc|bùi ngọc thạnh|bùi thanh hải|bùi văn cường|bùi đức thịnh|bắp|bỉnh|cavusoglu|chang|chiêm|chu văn hải|chu xuân ngọc|chu đình ngữ|chánh|chí|chí trung|chúc|chử xuân dũng|chữ|conway|cuông|cửu|d. trump|david landon|devi|dillon|doan|donald|donald trump jr|dương triệu vũ|dương văn diên|dồi|fallon|goldstone|guterres|h. b|h. sau|hiệu|hoài|hoàng bách|hoàng oanh|hoàng quốc khánh|hoàng thị hoa|hoàng tuấn|hoàng xuân minh|huy nam|huỳnh thanh xiên|huỳnh tuấn kiệt|huỳnh văn nén|hà phương|hà văn thắm|hàn châu|hùy|hồ mậu xương|hồng kiên|hồng nhung|hồng ánh|hữu châu|hữu ngọc|ivanka|jang chang ha|jennifer phạm|jim syring|john|jose ramon balaguer cabrera|k|kha|khiêm|khuông|khôi|khú|khải anh|kim jong nam|kim ưn ku|kislyak|kiều hữu dũng|kofman|kosachev|kushner|ky|lai|lula|lê bá lai|lê giang|lê hồng minh|lê hữu khang|lê lâm hưng|lê minh trung|lê nguyễn minh quang|lê ngọc|lê quang hùng|lê thanh thúy|lê thị lài|lê thị thu hằng|lê trọng sành|lê văn hoan|lê văn hùng|lê văn kiên|lê văn l|lê văn quang|lê văn tùng|lê đông phong|lô minh hương|lô văn chương|lý văn vừ|lưu kỳ bảo|lương|lường quang học|mai tiến dũng|mai văn chiến|maples|martinelli|medvedev|michel barnier|michele|min|montella|muộn|mến|n. a. h|n. n. n. k|n. t. l|new zealand bill english|nghi|nghiêm thúy băng|nguyễn an huy|nguyễn chí công|nguyễn công uẩn|nguyễn cường|nguyễn hoài nam|nguyễn hoàng điệp|nguyễn hữu độ|nguyễn minh toàn|nguyễn ngọc thuần|nguyễn nhân|nguyễn nhược pháp|nguyễn quang đạm|nguyễn quốc cường|nguyễn quốc khuyên|nguyễn sự|nguyễn thiện tống|nguyễn thị bích hồng|nguyễn thị cúc|nguyễn thị duyên|nguyễn thị huyền|nguyễn thị hường|nguyễn thị kim thoa|nguyễn thị lan|nguyễn thị lan anh|nguyễn thị minh|nguyễn thị minh thúy|nguyễn thị oanh|nguyễn thị sinh|nguyễn thị thu|nguyễn thị thu hà|nguyễn thị xuân|nguyễn thị đ|nguyễn thị đào|nguyễn thủy|nguyễn trung thực|nguyễn trường du|nguyễn tuấn kiệt|nguyễn túc|nguyễn văn bính|nguyễn văn chiến|nguyễn văn hoàn|nguyễn văn hán|nguyễn văn hậu|nguyễn văn nam|nguyễn văn nên|nguyễn văn t|nguyễn văn thuận|nguyễn văn trung|nguyễn văn trường|nguyễn văn tuấn|nguyễn văn tùng|nguyễn văn viện|nguyễn văn đực|nguyễn xuân hướng|nguyễn xuân nguyên|nguyễn xuân sang|nguyễn xuân đường|nguyễn đình thắng|nguyễn đông hưng|nguyễn đắc quang|nguyễn đức|nguyễn đức chánh|ngô|ngô thanh vân|ngô văn chiến|ngọ|ngợi|nhanh|nhiễn|nhung đặng|nhâm|nhích|nhượng|nhật linh|nụ|p. t. t|padilla|payne|penelope fillon|ph|pha|phan gia nhật linh|phan thanh hải|phan thị h|phong|phó chủ|phó thủ|phù chí dũng|phúc|phương thanh|phạm minh hòa|phạm thế tùng|phạm thị lạng|phạm thị thuần|phạm thị tân|phạm tuyên|phạm tuấn anh|phạm văn sử|phạm văn tỵ|prayut|purcell|pành|quý bình|quế|quốc thiên|quốc trung|quỳnh anh|restituto padilla|richardson|robert h. mccooey jr|robert mueller|ron hackenberger|rosenstein|ross|rouhani|rơ lan tứ|s. abe|sanders|sarkozy|sean spicer|selvi|shibuya yasumasa|so|so sao|song young moo|soái|srakawi lim|stanfield chien|stephan neumeier|stoltenberg|subeo|sái công hồng|sâm|sơn tùng m tp|sưa|t. mây|t. t. m|tanoesoedibyo|temer|tenev|thornton|thu minh|thu thảo|thu trang|thuyết|thuận|thái thùy linh|thức|toledo|toshiya miura|toàn|trang|trung quốc uông dương|trâm|trương|trương hữu khanh|trương đạt|trạng|trần anh tuấn|trần chí dũng|trần huy đào|trần hữu vân|trần lực|trần minh lợi|trần mưu|trần ngọc hạnh|trần ngọc đường|trần quốc vượng|trần thanh bình|trần thanh tâm|trần thị mơ|trần thị t|trần trọng tuấn|trần tuấn anh|trần đình bá|trẩm|trịnh công sơn|trịnh xuân thanh|tuyết|tuấn bendixsen|tuệ|tymoshenko|tài linh|tô hoài nam|tôn thất giáp|tú anh|tĩnh|viktor ozerov|việt a|việt hoàng|vladimir putin|võ trọng nam|võ văn thịnh|văn trọng bộ|vũ mạnh cường|vũ ngọc chi|vũ quang hải|vũ quỳnh anh|vũ sơn lâm|vũ thị luyên|vũ văn tư|vũ đình lăng|vũ đức long|vương nghị|vương phù lâm|wakui|whitfield|xa hồng anh|xin|xuyền|y hinh|y khương mlo|yanis|yoo|zakharova|zhao|zhou bo|zidane|ánh hồng|âu ngọc khánh|úc malcolm turnbull|đ. v. h|đam|đan|đinh văn thu|đoàn thị hương|đàm thu|đào duy khánh|đào trọng bằng|đào vịnh thắng|đượm|đạm|đạng|đậu anh tuấn|đặng thành tâm|đặng thế anh|đặng việt dũng|đặng văn cảnh|đặng văn trình|đỗ căn|đỗ mỹ linh|đỗ thắng hải|đỗ trọng bướm|đỗ văn chí|đỗ đình hào|đỗ đình hùng|đới|ưu
24: aart|airi kinoshita|alexander lavrentiev|allegri|anh thư|benjamin netanyahu|biền|bojana dragovic|bush|bùi mạnh lân|bùi n. a|bùi quang hưng|bùi thị hà|bùi trọng tuấn|bùi tuấn anh|bùi tự lực|bùi đức thiêm|bướm|bảo quốc|bần|bếp|bỉ charles michel|c. t. đ. n|campuchia samdech techo hun sen|cao hữu bình|carl thayer|chanh|chinh|choe son hui|choi soon sil|chung|chèo|chíu chăn sòi|claudio ubeda|coats|cohen|cái thành trung|cấn văn lực|diễm|diệp văn thế|dmitry medvedev|dolores|duyên|dương ngô khoát|dần|eduard basurin|elder|esteban lazo hernandes|florentino perez|fred|georgina rodriguez|giả|gorsuch|gunaratna|gấu|ha jea sung|harris|hidehiro irisawa|hoa mỹ hạnh|hoài sa|hoàng bảy|hoàng lan|hoàng quốc hoàn|hoàng văn hợp|hs|hussein|huấn|huỳnh khánh toàn|huỳnh thanh|huỳnh thanh khiết|huỳnh thị anh mai|huỳnh thị thu|hà quốc quy|họ|hồ cẩm đào|hồ ngọc hà|hồ quang hiếu|hồ quốc dũng|hồ thị hồng loan|hữu tiến|hựu|ireland enda kenny|isaac|jardim|jeff bezos|john trump|johnson|julian assange|karbaat|kawarabayashi|kenny|khamenei|khoa tai mũi họng|khuất việt hùng|khải|khắc hưng|kim|kim dong chul|kim hak song|kim hồng|kính|kỳ phương|lady gaga|lam trường|lee nak yon|lewis|li|linh đan|liscinsky|lài|lê hoàng đức|lê hữu hiếu|lê minh lê|lê minh tùng|lê mạnh hà|lê ngọc sáng|lê như toản|lê phú trọng|lê quang bản|lê thị hoa|lê thị hương|lê thị nhật linh|lê thị ánh hồng|lê việt hưng|lê văn khoa|lê văn t|lê văn tam|lê đình công|lê đình sơn|lê đình toàn|lý hải lân|lý hải phong|lương cường|lương ngọc khuê|lại thị hoàng yến|lại xuân thanh|lệ quyên|lữ minh nghĩa|mai thị khánh|mai văn dấn|marc kasowitz|mark rowley|martin chungong|mc|merle ratner|miguel rodrigo|mnuchin|moon chung in|mỹ tâm|n. q. h|n. t. h|n. t. t|naoki|nguyễn anh dũng|nguyễn bách tùng|nguyễn bích lâm|nguyễn chiến thắng|nguyễn hồng thuận|nguyễn hữu bình|nguyễn hữu đức|nguyễn minh thảo|nguyễn miên tuấn|nguyễn nam liên|nguyễn ngọc sơn|nguyễn phước hòa|nguyễn thành long|nguyễn thế bình|nguyễn thế kỷ|nguyễn thị công|nguyễn thị hoài sương|nguyễn thị huế|nguyễn thị hà|nguyễn thị hương|nguyễn thị lan chi|nguyễn thị mai|nguyễn trung nguyên|nguyễn tú anh|nguyễn tấn dũng|nguyễn tử quỳnh|nguyễn văn c|nguyễn văn hoàng|nguyễn văn hà|nguyễn văn hưng|nguyễn văn lân|nguyễn văn soi|nguyễn văn sơn|nguyễn văn thao|nguyễn văn thái|nguyễn văn đôn|nguyễn văn đông|nguyễn văn đọc|nguyễn vũ hùng|nguyễn xuân bình|nguyễn xuân lý|nguyễn xuân lộc|nguyễn xuân thành|nguyễn xuân thắng|nguyễn xuân trường|nguyễn đình trung|nguyễn đắc vinh|nguyễn đức kiên|nguyễn đức long|nguyễn đức thắng|nguyễn đức trọng|ngãi|ngô tuấn nghĩa|ngô văn quang|ngọc thanh tâm|ngọc tiên|nhơn|nick timothy|nikolay afanasov|nin|ninh|nô|nữa|o|ohata|omarkhayam|omran|ousmane dione|phan huy khang|phan thị tr|phan tương|phan văn hiệu|phu|phuông si phan|phó đức phương|phùng tất thành|phùng văn hữu|phương anh|phạm anh dũng|phạm công danh|phạm hồng sơn|phạm hồng tuyến|phạm quỳnh anh|phạm sĩ quý|phạm thái sơn|phạm thị huyền|phạm thị ngọc trinh|phạm thị oanh|phạm thị phương|phạm trung hiếu|phạm tài|phạm tất thắng|phạm văn chúc|phạm văn ngân|phạm văn nông|phạm văn quân|phạm văn trung|prodi|quốc thảo|rex tillerson|robert macke|robertson|russell|ruveni n. nadalo|ryabkov|ryan dillon|sang|sebastian gorka|sen|sergey ryabkov|shakespeare|shapoval|shibuya|shin|siu black|sorin grindeanu|stone|suleiman jasir al herbish|sumito ishii|sáu|t. t. m. c|t. tuy|th|thanh lam|thanh vân|the weeknd|thu ngân|thu thủy|thuật|thà|thái hương|thái hữu nhuận|thêm|thục|thụy|thụy kha|tintin|tiểu anh|tobel|tom|trí|trương quang nghĩa|trương văn phúc|trần bá thường|trần cao thái|trần châu|trần châu thái|trần hải trung|trần hữu thế|trần khanh|trần kỳ rơi|trần lưu hoa|trần ngọc anh|trần thanh liêm|trần thiện đức|trần thị huyền|trần thị m|trần thị minh nguyệt|trần tiến|trần trọng sơn|trần tô minh châu|trần văn kỳ|trần văn đạt|trần xuân quỳnh|trần xuân vĩnh|trịnh thị thủy|trịnh văn quyết|trịnh văn sơn|tài nhân|tính|tô văn động|tùng dương|tưởng|tạ thị bích ngọc|tễ|tống|tứ|v. t. t|vilay lakhamphong|vincent stewart|vla đi mia pu tin|vân anh|võ công hùng|võ trấn phương|võ đức đại|văn nam|vũ duy khánh|vũ khoan|vũ ngọc dự|vũ ngọc sơn|vũ phương anh|vũ quang lâm|vũ thị đông|vũ việt anh|vũ văn tiến|vũ văn điền|vũ xuân lộc|vũ đình hải|vũ đình năng|vương duy biên|vương thị khanh|wan ping|y khương|y ngôn byă|yanbi|yanukovych|yoon|yoshio|ánh sáng|đinh công khánh|đinh văn toản|đoàn nguyên đức|đàm vĩnh hưng|đào|đào thanh hải|đào trung hiếu|đặng quyết tiến|đặng quốc khánh|đặng thái huyền|đặng thị linh|đặng thị ngợi|đặng tuấn vũ|đặng văn điều|đỗ thái bình|đỗ tịnh|đỗ văn hồng|đức tuấn|ước
21: abramovich|ahn cheol soo|alex liu|alexander|andersson|anh kiệt|anh t. mây|ansar|arevalo|azam baki|b. n. a|ba thiệu|basori lal|basouri|becks|bellhouse|bennett|bin|biển việt nam|bob mccooey|boris johnson|brad sugars|bradix|briggite macron|buffett|bùi duy hùng|bùi hoàng bột|bùi hải đăng|bùi minh trẩm|bùi nguyên hùng|bùi ngọc huyên|bùi thanh phú|bùi thanh trúc|bùi thành nhơn|bùi thị chiên|bùi văn ga|bùi văn hùng|bùi văn đức|bùi đình quang|bảo phương|bế xuân trường|c. b. d|campuchia hun sen|canada jean chretien|cao thái sơn|cao văn sang|capriles|casagrande|charles williams|chen|cheong|choi yun kyum|chu văn hòa|chu văn thế|chuông|châu gia kiệt|chúa xứ|cindy lư|clark|conte|cropsey|cát thị h|cấn xuân tình|cẩn|cổn|danh ngọc quý|decao|deuba|diosa canales|diễm my|dodd|domenicali|donald gabrielson|dustin nguyễn|duy mạnh|dzhashyn|dài|dì|dương bích thủy|dương hữu hòa|dương khiết|dương khiết trì|dương văn thống|ebrahim raisi|ernesto abella|felix brych|fernando maldonado|fidel castro|fiona hill|forgus|francois hollande|frank bernhardt|fred warmbier|fujimoto|gaddafi|gaviria|geert wilders|geng|gia nguyên|giang văn hiển|giàu|goff|goulard|graff|graham|green morgan|grushko|gundry|h nãi niê|h. h. q|h. r. mcmaster|hai|han|harvey|hayes|hector|hill|hiroshi karashima|hiền thục|hoang minh|hollande|hoàng anh|hoàng bình quân|hoàng trung thành|hoàng đình nam|hoàng đạo bảo cầm|hui|huy khánh|huyến|huỳnh thị mai|huỳnh thức viên|huỳnh trung phong|huỳnh văn lời|huỳnh vĩnh ái|huỳnh đức thơ|huỳnh đức tuấn|hà huy thắng|hà ngọc tân|hà quang tuyến|hài|hương giang idol|hải|hải đăng|hỏn|hồ thanh hà|hồ tấn phát|hồ đăng bình|hứa|hứa thị phấn|hữu thị lợi|iniesta|italy paolo gentiloni|jacky cheung|john mccain|john r. deni|johnny shao|jones|jorge horacio messi|jorge messi|joseph dunford|josept dunford|joyce|kara muzra|khô|khải hưng|khắc|khắc việt|kim hyun joong|kim in ryong|kim nhung|kim tae hee|kiềm|kiều loan|klintsevich|konashenkov|kym|l. h|l. t. k. a|l. v. t|lam phương|lan phương|lee nak yeon|lim chon sok|lisa williams|liu zhongtian|lori hodge|luận|lâm kim hoàng|lâm phương thanh|lâm quốc|lèng ngọc đửng|lê anh kiệt|lê chí duẩn|lê công lộc|lê duy hải|lê hoài thanh|lê hồng quang|lê minh quang|lê minh sơn|lê quang vịnh|lê quý hiển|lê quý vương|lê quốc lý|lê quốc tuấn|lê thanh thản|lê thanh tịnh|lê thị bình phương|lê thị bông|lê thị huyền trâm|lê thị hường|lê thị hải|lê thị phương hoa|lê thị t|lê thị thảo|lê thị trang|lê trọng nghĩa|lê tấn khỏe|lê văn d|lê văn g|lê văn giáp|lê văn kiểm|lê văn phúc|lê văn thành|lê văn thêu|lê xuân hương|lê xuân thuận|lê đình triệu|lý nguyễn chung|lý văn trường|lý vỹ linh|lưu minh đức|lưu thiên hương|lưu văn tưởng|lưu đức vinh|lương duy hanh|lương thế dân|lương thị mỹ linh|lược|lạng|lục khảng|lửa|m. đến|mahn win khaing than|mai bá hùng|mai thị thắm|mai xuân thọ|mai yến chi|malaysia najib razak|marion luis|mark rutter|mark zuckerberg|maruhom|matilda|mc kay mckinon|mccabe|mcmaster|michael bay|michael carrick|michael flynn|michael j. haycock|michael rogers|mike dubke|minh béo|minh hằng|miura|mohammed bin abdulrahman al thani|mỹ dung|n. t. m. t|n. t. n. ng|n. tuy|n. v. t|nemtsov|nerolie mcdonald|nga rogozin|nguyen|nguyễn anh trí|nguyễn anh tú|nguyễn bá duy|nguyễn bá minh|nguyễn cao minh|nguyễn chí cường|nguyễn duy chiến|nguyễn duy hưng|nguyễn gia bình|nguyễn gia thái bình|nguyễn hoài|nguyễn hoàng giang|nguyễn hoàng phúc|nguyễn hoàng đức|nguyễn hòa|nguyễn hồng anh|nguyễn hồng g|nguyễn hồng hải|nguyễn hồng lĩnh|nguyễn hồng minh|nguyễn hồng quang|nguyễn hữu châu|nguyễn hữu văn|nguyễn khắc lịch|nguyễn minh dương|nguyễn minh phương|nguyễn minh quang|nguyễn minh quân|nguyễn minh tiến|nguyễn minh tuấn|nguyễn minh đồng|nguyễn mạnh khương|nguyễn nguyên quân|nguyễn ngọc thế|nguyễn nhân chiến|nguyễn phú quý|nguyễn phương nam|nguyễn phước hưng|nguyễn phước trung|nguyễn quang ánh|nguyễn quốc khánh|nguyễn thanh cường|nguyễn thanh phong|nguyễn thanh tùng|nguyễn thu an|nguyễn thu hằng|nguyễn thành công|nguyễn thành ngôn|nguyễn thành tiến|nguyễn thành đồng|nguyễn thế cường|nguyễn thế lương|nguyễn thế quỳnh|nguyễn thị bé hai|nguyễn thị bích loan|nguyễn thị h|nguyễn thị hiền|nguyễn thị huề|nguyễn thị huệ|nguyễn thị huệ trinh|nguyễn thị hòa|nguyễn thị hằng|nguyễn thị hồng|nguyễn thị hồng ngát|nguyễn thị linh|nguyễn thị luyến|nguyễn thị lệ|nguyễn thị n|nguyễn thị nga|nguyễn thị ngọc hoa|nguyễn thị ngọc tố|nguyễn thị nhâm huyền|nguyễn thị như loan|nguyễn thị quyết tâm|nguyễn thị thanh|nguyễn thị thu huyền|nguyễn thị thảo|nguyễn thị trang|nguyễn thị tuyết|nguyễn thị tám|nguyễn thị tú|nguyễn thị ánh hồng|nguyễn tiến lãng|nguyễn tiến nhường|nguyễn tranh|nguyễn trung cấp|nguyễn trần nam|nguyễn trọng khương|nguyễn trọng phương|nguyễn tuấn k|nguyễn tâm tiến|nguyễn tân thịnh|nguyễn tùng lâm|nguyễn vinh ninh|nguyễn viết tiến|nguyễn việt thanh|nguyễn văn an|nguyễn văn công|nguyễn văn cần|nguyễn văn duyệt|nguyễn văn hiền|nguyễn văn huyện|nguyễn văn hùy|nguyễn văn hảo|nguyễn văn kiệm|nguyễn văn lâm|nguyễn văn lý|nguyễn văn lưu|nguyễn văn muộn|nguyễn văn mã|nguyễn văn ngọc|nguyễn văn nữa|nguyễn văn thuật|nguyễn văn tiến|nguyễn văn trình|nguyễn văn tuân|nguyễn văn tâm|nguyễn xuân dương|nguyễn xuân hưng|nguyễn xuân mười|nguyễn xuân tiến|nguyễn yên hiền|nguyễn ánh|nguyễn đình hoàng|nguyễn đăng giáp|nguyễn đắc kha|nguyễn đức hiền|nguyễn đức thành|nguyễn đức tuy|nguyễn đức tâm|ngà|ngô chí t|ngô giáo|ngô phương lan|ngô sỹ giang|ngô thanh nhàn|ngô thành sơn|ngô thị kim ngân|ngô thị minh trinh|ngô văn tuấn|ngô đức h|ngọc châm|ngữ|nhiên|nhật chiêu|nikki haley|nâu|ohno|oliver stone|omara|orlando bloom|ortega|p. t. h|p. đ. v|patty jenkins|pawina hongsakun|perez|phan anh esheep|phan chí lộc|phan hoàng thu|phan kiều thanh hương|phan nguyễn như khuê|phan thị hiền|phan thị xuân|pheng|phạm chí hồng|phạm công nghiệp|phạm doãn sơn|phạm duy|phạm lê xuất|phạm như trường|phạm nông|phạm phương thảo|phạm quang hùng|phạm thu phương|phạm thị lại|phạm thị thu phương|phạm thị thơm|phạm tiến hùng|phạm trung kiên|phạm văn cường|phạm văn học|phạm văn minh|phạm văn soái|phạm văn sỹ|phạm văn thông|phạm văn tuấn|phạm xuân đính|phạm đức hạnh|phải|pinotti|praebel|quang dũng|quang lê|quách ngọc ngoan|quách đình dương|quốc anh|quỳ|radford|radha mohan singh|reinold|reynolds|ri pyong chol|robert lighthizer|rogers|romana|s|s. n|saber chowdhury|saito|salman abedi|samdech hun sen|sara|scott|setyo wasisto|sheryl sandberg|sidney jones|sieh kok chi|sivkov|smith|so hong|sáng|sùng thị n|sữa|t. t. t|t. đ. h|tanoesoedibjo|thanh|thanh hằng|thanh điền|thi danh|thiên nga|thiếu văn quyền|thiệu|thompson|thu hiền|thu hoài|thuyên|thành lộc|thào seo sùng|thân thúy hà|thêu|thùy|thơi|thạo|thủy tiên|toàn tùng|trang trần|travis kalanick|triệu nhã kỳ|triệu thị hà|triệu thị tiền|trung kiên|trương nghệ mưu|trương nhuận|trương văn sáu|trần an ninh|trần anh kim|trần bá dũng|trần bá dương|trần bình giang|trần chí trung|trần du lịch|trần hồng quân|trần hữu minh|trần kim phi|trần minh anh|trần phá không|trần phương linh|trần phước hương|trần quang khánh|trần quang tấn|trần quý bình|trần quốc tuấn|trần thị kim anh|trần thị quỳnh|trần thị th|trần thị thanh h|trần thị thọ|trần tuấn dung|trần tường an|trần viên|trần viết phương|trần văn hòa|trần văn hạnh|trần văn quảng|trần văn thái|trần văn trường|trần văn tài|trần văn tớp|trần văn vệ|trần xuân nhĩ|trần đình lý|trần đức|trịnh thị hạnh|trịnh đình đại|tusk|tuấn anh|tuấn ngọc|tân nhàn|tín|tô hải|tô thị bích châu|tăng thị mơ|tăng văn đượm|tạo|tống ngọc hân|tống thanh hùng|tống xuân chinh|tống đức tiến|u50|uông|vy|vy oanh|võ duy hải|võ hữu triển|võ nguyên phong|võ thị dung|võ thị thanh|võ thị thu thúy|võ văn minh|võ đỗ thắng|văn thao|văn thị t|vũ|vũ bằng|vũ hoàng h|vũ thị hồng yến|vũ tiến vinh|vũ viết thoại|vũ việt a|vũ văn chiến|vưu quyền|vương tinh|vấn|wang tong|wendy|will|wray|xa văn siềng|xinh|xuyên|xuân nghi|y phụng|y thinh byă|yahya rasool|yoon so jung|zeybekci|ê. ma crông|đen tối|đinh huy hoàng|đinh ngọc thắng|đinh thị hỏi|đinh việt thắng|đinh văn nam|điệp|đoàn minh chí|đoàn văn hiển|đàm quang hưng|đàm xuân hiếu|đào việt anh|đương|đẩu|đắc|đặng hoa nam|đặng huy đông|đặng minh tuấn|đặng ngọc dũng|đặng ngọc lan|đặng quang thiệu|đặng thị kim liên|đặng thị kiều ng|đặng tiểu bình|đặng tất thắng|đặng đình thịnh|định|đỗ ngọc bình|đỗ phi hùng|đỗ quý doãn|đỗ thanh quang|đỗ thị thu hằng|đỗ thị điệp|đỗ tất thành|đỗ văn xuyền|đỗ đình tân|đức a. méc ken|đức anh|đức hải|đực|ẩn
18: a. merkel|a. s. alex|aart nicolass teunissen|abdallah el hamahmy|abdulla|abella|abu muslim|abuza|ahmad azzuddin|ahmed fahour|ai cập hosni mubarak|airi|alejandro hernández cárdenas|alexander mikheyev|ali shirazi|alice fisher|alisher usmanov|allen|amy gutmann|an thuyên|anatoli petrenko|anh david cameron|anh kipling|anh thereresa may|anh văn|ano|ansari|antonella|antonio costa|antonio guterres|antónio|apodaca|aquino|artur mas|arya|ashok sud|ashton carter|asilenu|atsusuke kawada|australia john howard|australia malcom turnbull|austrlia|aydogan aydin|b|b. q. h|bang|bashar al assad|becerra|bella|benjamin graham|benson|bertrand lortholary|biden|bill hayton|biorou|boaz aaron schwartz|boi|bong joon ho|branstad|brigitte macron|buffet|bàn thị bền|bàn tuấn năng|bé hai|bê|bích trâm|bò|bùi bé tư|bùi cát hạ|bùi huy hùng|bùi huy đạt|bùi kim kha|bùi mạnh cường|bùi phú vững|bùi quang luân|bùi quang thái|bùi thế hùng|bùi thị an|bùi thị d|bùi thị minh|bùi thị na|bùi thị th|bùi thị vân|bùi văn duy|bùi văn khoát|bùi văn linh|bùi văn nam|bùi văn thành|bùi xuân huy|bùi đình cam|bùi đình cảnh|bùi đình dương|bùi đình thương|bùi đức bình|bạch lương gia kiệt|bảo anh|bảo nhân|bảo thanh|bảo thy|bẩy|bằng việt|bổng|bụng phệ|bừng|c. t|c. t. h|cang|cao anh tuấn|cao thanh lịch|cao thanh nhã|cao thị bế|cao thị ngọc dung|cao tiến mai|cao xuân sơn|carla|carlos ghosn|carolyn hartz|castro|cay xỏn phôm vi hẳn|cayamora|cayamora maute|chai|charichat|charlie|chemezov|chhum socheat|chill k|chiên|chiến|chlb đức angela merkel|cho yoon sun|choe|choi young gyo|christopher hill|christopher wray|chu ba|chu huy dân|chu kh|chu phú mỹ|chu phương hoa|chu trọng trang|chu văn hương|chu văn t|chun doo hwan|châu thanh điền|châu tử kỳ|châu đăng khoa|chính|chính phủ|chính phủ nguyễn xuân phúc|chót|chế linh|chử đức chiến|claes oldenburg|collomb|cotton|cát phượng|cát tường|cún|cư|cấn thị ngần|cần|cẩm ly|d. a|d. k. s|d. t. h|dakota johnson|damien chazelle|dan edgar|danh tươi|david hanson|dean|dela rosa|delma|demings|dick devos|dj|dmitry peskov thư|dominic leblanc|dominik stillhart|don nguyễn|donal trump|donald tusk|dong jiayin|doãn mậu diệp|drake|duyệt|duệ|dư thị phương thảo|dương chí hòa|dương duy hưng|dương hải duy|dương hồng tân|dương mạnh hưng|dương thị mỹ|dương trung trực|dương văn kỷ|dương đức hùng|dịu|eckert|edouard philippe|emil michael|engelbert|english|erdoğan|erich voigt|erik billgren|erwin kompanje|esteban lazo hernandez|eto|ettinger epstein|eugene parker|evan spiegel|evelyn|fassou antoine pogba|fide|floris langendam|folorunsho alakija|freddie fu|frings|fu|gandamra|gangl|gargash|gary hong|gates|gemma|gene farrell|george saunders|giang còi|giang văn quyền|giao chi|giao linh|gillespie|gino pecoraro|gisele|giôm|gladys hooper|glen|gopi|grand uthai thani|grande|graves|grigorovich|grigory kosach|grigory lokshin|gruber|gào|h. e milos zeman|h. lúc|h. n|h. t. l|h. t. m|h. thấy|h. tại|haftar|hajizadeh|harper|harriette thompson|hashimoto masaru|heather nauert|herb cochran|hermen borst|hiến|hiền trân|hooper|hoàng công tình|hoàng duy hà|hoàng dũng|hoàng hải yến|hoàng hữu thành|hoàng minh thắng|hoàng minh tiến|hoàng minh tuấn|hoàng nam tiến|hoàng nghĩa tuyến|hoàng ngọc thanh|hoàng phó chuông|hoàng thanh bình|hoàng thanh huyền|hoàng thanh xuân|hoàng thiên hậu thổ|hoàng thái|hoàng thế trung|hoàng thị hội|hoàng thị phương|hoàng thị thiêm|hoàng thị thường|hoàng thị thảo|hoàng thị thủy|hoàng thị trang|hoàng thị vĩnh|hoàng thị vấn|hoàng thứ|hoàng tiến minh|hoàng trung hiếu|hoàng tuấn anh|hoàng tuấn cường|hoàng tôn|hoàng văn chất|hoàng văn hiếu|hoàng văn hoan|hoàng văn thức|hoàng văn trung|hoàng văn trường|hoàng văn tình|hoàng văn xô|hoàng xuân|hoàng xuân hiếu|hoàng xuân khánh|hoàng đình hiếu|hoàng đại nghĩa|hoàng đức bình|hoàng đức hạnh|hoàng đức minh|hungary viktor orban|huy tuấn|huỳnh anh|huỳnh bài|huỳnh chiến thắng|huỳnh công đinh|huỳnh duy c|huỳnh duy cường|huỳnh h|huỳnh khắc vinh|huỳnh kim tạo|huỳnh ngọc phương|huỳnh như đồng|huỳnh thanh trung|huỳnh thái quốc|huỳnh thúc viên|huỳnh thị m|huỳnh thị nhanh|huỳnh thị nhật lê|huỳnh thị thơ|huỳnh văn khởi|huỳnh đảm|hwang|hwang kyo ahn|hy lạp lucas papademos|hyoyoung|hà anh|hà anh tuấn|hà lan lodewijck asscher|hà mạnh hùng|hà trọng dưỡng|hà tôn vinh|hà văn tiên|hà xuân hoa|hà đình ngư|hà đăng|hà đức chinh|hàn quốc lee nak yeon|hòe|hương lan|hạ thị v|hầu tuấn kiệt|hồ anh trung|hồ hương|hồ ngân hạnh|hồ quang bửu|hồ sỹ tiến|hồ xuân bình|hồ xuân hương|hồ xuân thi|hồng đăng|hờ riu|hứa cẩm tú|hứa thị như phượng|hứa vĩ văn|ibrahim kalin|igor konashenkov|igor voronchenko|iikka pekke simila|im|iris mittenaere|italy matteo renzi|ito|ivan konovalov|jack lee|james curran|jamie gorelick|jandali|janet kennerley|jang dong gun|jaroslav hanák|jayne mansfield|jean michel aulas|jeanette toczko|jeff davis|jeff sessions|jenifer phạm|jessica chastain|jia|joachim loew|joe ghazzal|john dorrian|john heffern|john karr|john kilduff|johnny|jon adams|joseph aucoin|justin trudeau|k hiếu|ka sa ha rương|kaity nguyễn|kalanick|kalin|kang kyung wha|kangaroo|kara murza|karakush|karl landsteiner|kasowitz|kavanaugh|kenichi ohno|kerry|khan|khaw boon wan|khiết|khoát|khuram shazad butt|khăm sinh phan tha vông|khồi|khổng lồ|kim dong ho|kim eui sung|kim jong|kim jong il|kim jong sik|kim ki choon|kim lân|kim phương|kim rok gyom|kim sang duk|kim tae yong|kim thoa|kim văn tuấn|kim won hong|kim woo bin|kim xuân|kim yong jae|king|kishida|kiều văn vương|klopp|kobayashi hideo|koo|kornev|korotchenko|kristin|kumar|kuznesov|kuznetsov|l. h. p|l. p. n|l. sau|l. t. h. m|l. t. h. n|l. t. n. q|l. thấy|l. tại|l. v. kh|l. được|lacey|laguatan|lakoff|lalita|lamrani|lanh em|larry ellison|lauren kate|lavrentiev|lavrentyev|lee hae chan|lee suet fern|lena heady|li chen|liang zhao zhang|linh nga|lisa|liêl|logoglu|ludovic batelli|luis jalandoni|luo puo|lyn slater|lâm duy hưng|lâm trịnh nguyệt nga|lâm văn tuấn|lã tiến dũng|lén|lê anh tuấn|lê anh tú|lê bá long|lê bảo trung|lê chung dũng|lê chí cao|lê công hoàng|lê công hà|lê hiếu|lê huỳnh đức|lê hùng|lê hồng tam|lê hồng việt|lê hữu nghĩa|lê khắc hồng|lê kim phượng|lê kim thành|lê lương minh|lê minh phát|lê minh đức|lê ngọc duy|lê ngọc tuyển|lê quang minh|lê quang vinh|lê quý dương|lê quốc hùng|lê sang|lê song lai|lê sĩ minh|lê thanh hải|lê thanh tùng|lê thu trang|lê thị hải yến|lê thị loan|lê thị ngọc|lê thị phương liên|lê thị thanh hoàng|lê thị thanh hương|lê thị thông|lê thị vân|lê trường giang|lê trọng yên|lê tuấn hùng|lê vinh|lê văn chương|lê văn cúc|lê văn cường|lê văn dũng|lê văn dục|lê văn hòa|lê văn luân|lê văn minh|lê văn thanh|lê văn thơ|lê văn thư|lê văn đạt|lê xuân chính|lê xuân hưng|lê xuân kiều|lê xuân nhuận|lê xuân viên|lê xuân đại|lê đào anh xuân|lê đình thọ|lê đình vinh|lê đăng doanh|lê đắc quỳ|lê đỗ mười|lê đức anh|lê đức tiến|lê đức đạo|lình|lò hữu pành|lò thị ngạch|lô thị thơm|lô thị vân|lô văn kỳ|lý huệ nguyệt|lý hàn tường|lý hùng|lý khắc tuấn|lý nhã kỳ|lý thần|lý thị hồng|lý thị l. h|lý trần tình|lý văn chúc|lý văn thắng|lơ pen|lưu anh tuấn|lưu thị hoa|lưu tiến dũng|lưu văn thưởng|lưu đình vũ|lưu đức khánh|lương bằng quang|lương mạnh hải|lương thế hùng|lương thế lộc|lương thị kim phi|lương văn đồng|lương đ. văn|lường văn lâm|lường văn thoan|lượng|lại|lại quang h|lại quang hồng|lại quang miễn|lồ a sính|lợi dũng|lữ văn khăm|m. dô y rơ|ma rin lơ pen|mai anh xem|mai chiến thắng|mai hùng dũng|mai kim nhiên|mai văn chương|mai văn hà|mai văn khắc|mai văn ninh|mai xuân hải|mai xuân sáng|mai đức ngọc|makar aksenenko|mallory|manik chandra|margaret chan|marianne sasserant|marilyn monroe|marisa tomei|martin|martin limpert|masaru hashimoto|masayuki ozaki|matthew krebs|maxima|mcconnell|mccormick|mcmahon|meesha|melinda gates|mi nêo|michael pence|michael russell|miguel angel|mike rogers|milos zeman|minh khang|minh nhí|minh tiệp|minh đan|mirabelli|miên|miễn|mlee|modamani|mohammed bin salman|montenegro dusko markovic|moore|morgulov|morozov|mukhin|muller|mã bửu ng|mén|mông đình cường|mùa thị día|mùa thị sinh|mạch thị trường xuân|mẫn|mỹ jean michel basquiat|mỹ lệ|n. a. t|n. t. n|n. t. p|n. t. p. n|n. đ. v|nancy pelosi|natalia veselnitskaya|nauert|neil gorsuch|ng|ng a. h|ng t. a|nga alisher usmanov|nga dmitry rogozin|nghiêm tuấn anh|nghiệp|ngoan|nguyên xuân phúc|nguyễn bá nhu|nguyễn bình phương|nguyễn bích thủy|nguyễn bạch đằng|nguyễn bảo hưng|nguyễn cao chánh|nguyễn chí dũng|nguyễn chí hiến|nguyễn công bình|nguyễn công bảy|nguyễn công nghiệp|nguyễn công định|nguyễn cường quyền|nguyễn doãn toản|nguyễn duy kiên|nguyễn duy linh|nguyễn h|nguyễn hiến|nguyễn hiếu hòa|nguyễn hoàng cẩm|nguyễn hoàng hưng|nguyễn hoàng long|nguyễn hoàng thắng|nguyễn huy bằng|nguyễn huy hùng|nguyễn huỳnh trang|nguyễn hà|nguyễn hùng|nguyễn hồ quang h|nguyễn hồng lan|nguyễn hồng lương|nguyễn hồng đê|nguyễn hữu lâm|nguyễn hữu ph|nguyễn hữu quế|nguyễn hữu sơn|nguyễn hữu thanh quang|nguyễn hữu trí|nguyễn hữu tuấn|nguyễn hữu tài|nguyễn hữu đoàn|nguyễn khánh|nguyễn kim anh|nguyễn kim thanh|nguyễn kim đoán|nguyễn minh căn|nguyễn minh cương|nguyễn minh hoàng|nguyễn minh hùng|nguyễn minh đức|nguyễn mạnh bảo|nguyễn mạnh hà|nguyễn nam hào|nguyễn nguyên phương|nguyễn ngọc oai|nguyễn ngọc quang|nguyễn ngọc sáng|nguyễn ngọc thiện|nguyễn ngọc tùng|nguyễn như tiệp|nguyễn như tuấn|nguyễn nhật cảm|nguyễn nhật ánh|nguyễn ninh định|nguyễn phan minh|nguyễn phi hùng|nguyễn phú cường|nguyễn quang|nguyễn quang hưng|nguyễn quang nam|nguyễn quang thiều|nguyễn quốc hưng|nguyễn quốc hải|nguyễn quốc trị|nguyễn quốc tuấn|nguyễn quốc đạt|nguyễn sa liêl|nguyễn sỹ nam|nguyễn sỹ phương|nguyễn sỹ quang|nguyễn thanh hiên|nguyễn thanh nhanh|nguyễn thanh phượng|nguyễn thanh sơn|nguyễn thanh thảo|nguyễn thanh tịnh|nguyễn thanh đạm|nguyễn thiện luân|nguyễn thiện phú|nguyễn thu h|nguyễn thu trang|nguyễn thành|nguyễn thành chánh trực|nguyễn thành nam|nguyễn thành phương|nguyễn thúy hòa|nguyễn thế hùng|nguyễn thế quyết|nguyễn thị b|nguyễn thị bé|nguyễn thị bích|nguyễn thị bạch huệ|nguyễn thị dung|nguyễn thị dài|nguyễn thị dương|nguyễn thị gia|nguyễn thị giang|nguyễn thị hoan|nguyễn thị hồng diễm|nguyễn thị kim dung|nguyễn thị kim hương|nguyễn thị kim oanh|nguyễn thị kim tiến|nguyễn thị lý|nguyễn thị mai hương|nguyễn thị mỳ|nguyễn thị mỹ ngọc|nguyễn thị nghĩa|nguyễn thị nguyên|nguyễn thị ngọc h|nguyễn thị ngọc phương|nguyễn thị ngọc trúc|nguyễn thị nhung|nguyễn thị phương|nguyễn thị phương thảo|nguyễn thị quỳnh|nguyễn thị s|nguyễn thị t|nguyễn thị th|nguyễn thị thanh hiền|nguyễn thị thanh lý|nguyễn thị thanh thu|nguyễn thị tho|nguyễn thị thu hường|nguyễn thị thu khánh|nguyễn thị truyền|nguyễn thị trường|nguyễn thị tâm|nguyễn thị yến chi|nguyễn thị yến nhi|nguyễn thị ánh ngọc|nguyễn thị ý như|nguyễn thụy kha|nguyễn tiến bình|nguyễn tiến bích|nguyễn tiến khoa|nguyễn tiến lợi|nguyễn tiến văn|nguyễn toàn thắng|nguyễn trung|nguyễn trung hiếu|nguyễn trung hoàng|nguyễn trọng an|nguyễn trọng nghĩa|nguyễn tuấn dương|nguyễn tuấn hà|nguyễn tuấn thanh|nguyễn tấn anh|nguyễn tấn đại|nguyễn tử lâm|nguyễn viết mãn|nguyễn viết thảo|nguyễn viết trung|nguyễn việt anh|nguyễn việt hùng|nguyễn văn cư|nguyễn văn cựu|nguyễn văn dân|nguyễn văn hiệp|nguyễn văn huy|nguyễn văn hướng|nguyễn văn khanh|nguyễn văn khánh|nguyễn văn khỏe|nguyễn văn mùi|nguyễn văn ni|nguyễn văn phò|nguyễn văn phú|nguyễn văn quang|nguyễn văn quân|nguyễn văn quế|nguyễn văn rà|nguyễn văn thuyết|nguyễn văn thơm|nguyễn văn thương|nguyễn văn thường|nguyễn văn thạo|nguyễn văn trì|nguyễn văn trượng|nguyễn văn tuyên|nguyễn văn tám|nguyễn văn tân|nguyễn văn việt|nguyễn văn ân|nguyễn văn út|nguyễn văn điệp|nguyễn văn đường|nguyễn xuân hà|nguyễn xuân hàn|nguyễn xuân phú|nguyễn xuân thanh|nguyễn xuân thảo|nguyễn xuân thủy|nguyễn xuân tùng|nguyễn đình h|nguyễn đình hào|nguyễn đình quyết|nguyễn đình vĩnh|nguyễn đăng quang|nguyễn đức chiến|nguyễn đức chung|nguyễn đức hùng linh|nguyễn đức hải|nguyễn đức khánh|nguyễn đức nghĩa|nguyễn đức tuyển|nguyễn đức vĩnh|nguyện|ngát|ngô minh lợi|ngô quang hải|ngô sỹ h|ngô sỹ hiền|ngô sỹ hưng|ngô thị anh|ngô thị lành|ngô thị nhâm|ngô thị nữ|ngô thị thanh|ngô thị thùy linh|ngô thị trang|ngô tiến trung|ngô trí long|ngô văn chất|ngô văn hế|ngô xuân lộc|ngọc giàu|ngọc hùng|ngộ|nhã uyên|như văn cẩn|nhỏ|nick broomfield|nicola sturgeon|ninh thị thu hương|niên|niềm|nordin|ntg|nv1|nông thị mọn|nông văn toàn|nông đức phấn|omran daknish|onaga|ong văn lình|osmariel villalobos|p|p. a. sau|p. h|p. t. n|pakistan nawaz sharif|panetta|pang|pant|papademos|parker bowles|pascal lamy|paul craig roberts|pep guardiola|perena gouma|peter navarro|phan anh minh phó|phan duy thạch|phan hoàng|phan huy phú|phan hồng phúc|phan lan tú|phan lạc trường|phan ngọc hoa|phan quốc việt|phan thanh hồng|phan thanh đào|phan thế hiếu|phan thế ruệ|phan thị sâm|phan thị thuần|phan thị trinh|phan trí dũng|phan trọng m|phan tùng lâm|phan văn bé ba|phan văn hùng|phan văn minh|phan văn trường|phan xuân phúc|phan đinh tùng|phil|philippe|philippines pia wurtzbach|pháp e. phi líp|pháp edouard philippe|pháp flora|phê|phí hữu đức|phó bí|phôi|phùng bá h|phùng ngọc thịnh|phùng thị hòa|phùng xuân kiên|phùng xuân nhạ|phùng đắc lộc|phương dung|phương nga khi|phương nga trong|phương trinh jolie|phương vy|phạm anh vũ|phạm bá hiền|phạm bá vĩnh|phạm bảo anh|phạm duy cường|phạm hiệp|phạm hoài nam|phạm khánh phong lan|phạm minh hà|phạm minh thành|phạm mạnh hùng|phạm nguyễn hồng châu|phạm ngọc anh|phạm ngọc cảnh|phạm quang thiệu|phạm sơn|phạm sỹ liêm|phạm thanh việt|phạm thu hương|phạm thúy chinh|phạm thế giáp|phạm thị kiều|phạm thị mộng|phạm thị thanh hồng|phạm thị thanh tâm|phạm tuân|phạm tuấn sơn|phạm việt dũng|phạm vân phong|phạm văn chính|phạm văn công|phạm văn h|phạm văn hà|phạm văn hùng|phạm văn hạnh|phạm văn may|phạm văn n|phạm văn năm|phạm văn phong|phạm văn sáu|phạm văn súng|phạm văn thạo|phạm văn tuyến|phạm xuân luật|phạm xuân sang|phạm đình thi|phạm đình v|phạm đắc long|pike|pochettino|pr|praveen linga|pry|qncn trần vũ hợp|qncn vũ thị nhàn|quyền linh|quách anh tuấn|quách dìm|quách khả hân|quách minh trí|quách tử kiện|quách văn dũng|quách đàm|quản văn minh|quảng trọng thao|quằng phạm việt hưng|quế vân|quỳnh nga|rahul kumar|ramzan kadyrov|raul del rosario|rebecca helen elder|reboul|renzi|reznick|ri sol ju|richard ferrand|richard reboul|robert john whineield|robert kalinak|rodrigo duterte|rodriguez|roger moore|rogozin|roh|rohaya|rommel banlaoi|ronald|ronald advincula|rosa|rounds|rudskoi|russell davison|rutte|ryu hang ha|sa liêl|sabrina de sousa|sadiq khan|sagara hirohide|samdech techo hun sen|sansa stark|sara thiên kim|sarah huckabee sanders|savchenko|saysomphone phomvihane|scalise|scaramucci|schaefer|schnapp|scott keogh|scott swift|seokhee won|sergei rudskoi|sergei surovikin|sergey shoigu|shakira|sheikh mohammed|sheng|shimmel|simon baer|simon birch|siro|siti aisyah|snowden|son goku|song joong ki|sos thanh hóa|sousa|staffan de mistura|stancill|stanfield l. chien|stanley ho|stavridis|steffen seibert|stephane dujarric|stephane gilli|stephen jonh scott|stephen wyatt|steven spielberg|steyer|stuart|suchkov|sue|suga|suhail al hassan|susan|susan thornton|suzanne dimaggio|syntax|sành|sương|sắc|sồi|t. chúng|t. n. x|t. sau|t. t|t. t. đ|tadash maeda|takagi michimasa|tea vinh|tedros adhanom|terry jo|tesla todd maron|thanh bi|thanh nga|thiện tâm|thiệu quang minh|thoan|thu hương|thu phương|thuận yến|thái ngọc trung|thái thanh liêm|thích minh quang|thích đàm thu|thản|thập|tiin|timothy|tiên cookie|tiển|tiểu nhiễm|tomaso andreatta|tomomi inada|toni|tony abbott|toán|toại|trang pháp|triệu văn lai|triệu văn tâm|triệu đức thúy|trung hiếu|trung quốc jack ma|truật|trúc nhân|trương chí hà|trương công thắng|trương nam thành|trương ngọc xuân|trương quốc cường|trương thiết lâm|trương thái bổn|trương thị kim phước|trương thị minh|trương thị ngọc bích|trương thị thúy|trương thị thảo|trương thị tính|trương văn huấn|trương văn đài|trương xuân tuấn|trương đình hòe|trương đức thùy dung|trưởng ban|trần anh thuận|trần bảo ngọc|trần công dũng|trần công khanh|trần dũng|trần hoàng phượng|trần huy giáp|trần hứa dũng|trần hữu tuấn|trần hữu tượng|trần kim đính|trần lê nhật thanh|trần lý hùng|trần minh phương|trần minh tân|trần mạnh báo|trần mạnh hùng|trần nguyên dũng|trần ngọc bích|trần ngọc hân|trần ngọc hải|trần ngọc tuấn|trần nhật minh|trần nhật tân|trần phúc tú|trần phương l|trần quang hùng|trần quang thái|trần quý dương|trần sinh tố|trần thanh hải|trần thu hà|trần thành duy|trần thăng phúc|trần thị anh|trần thị anh nguyệt|trần thị dung|trần thị giao linh|trần thị hiền|trần thị huyên thảo|trần thị hường|trần thị hải triều|trần thị hằng|trần thị kim ngân|trần thị nghiêm|trần thị ngọc anh|trần thị thanh hoàn|trần thị thanh hoàng|trần thị tùng|trần thị vui|trần thị xin|trần trung chí hiếu|trần trung hiếu|trần trung đức|trần trương mạnh hoài|trần trọng kiên|trần vi mỹ|trần viết đức|trần văn bắc|trần văn chuyện|trần văn chính|trần văn hiếu|trần văn hùng|trần văn khang|trần văn nam|trần văn nguyện|trần văn nhích|trần văn thiên|trần văn tiến|trần văn toản|trần văn tuấn|trần văn tần|trần văn việt|trần xuân minh|trần xuân s|trần xuân thiên|trần đình chương|trần đình mạnh|trần đình sử|trần đức thuấn|trịnh bằng có|trịnh kim chi|trịnh lê đức|trịnh ngọc hải|trịnh quang bé|trịnh quỳnh|trịnh tuấn vỹ|trịnh văn khỏe|trịnh văn phong|trịnh xuân tùng|trịnh đức duy|ts nguyễn hữu đoàn|tsutomu koizumi|tu ngọc thạch|tuyền|tâm lôi|tòng thị ngoan|tòng văn vinh|tô cước|tô thị lành|túc|tư thuận|tướng thị túc|tạ hữu huân|tạ nguyễn hoàng anh tuấn|tạ phục chiêm|tấn anh|tẩn cao quý|tống hải nam|từ thành trí dũng|từ thị nhường|từ văn thanh|tử|tự anh|u zaw htay|u70|u80 trong|ubeda|uyn khai than|uông dương|uẩn|v. t. k. t|v. v. a|vala|vanga|varadkar|vi thị dung|vi văn cương|vi văn diện|victoria nuland|videcette|viktor bondarev|viktor kladov|viết|việt nam thùy linh|việt trinh|vlad tenev|võ duy bông|võ giang|võ hồng phương|võ hữu kính|võ hữu tr|võ khánh hưng|võ kim|võ minh khải|võ nguyễn giáp|võ phạm thị kiều|võ quan huy|võ thị liên chi|võ thị vân|võ trương như vương|võ trọng anh|võ tấn châu|võ văn chánh|võ văn tĩnh|võ văn tịnh|văn công thọ|văn kính dương|văn ký|văn quyết|văn tấn lãnh|vũ chí thành|vũ hoa thảo|vũ hoàng hải|vũ huy|vũ huy tưởng|vũ hồng phương|vũ khánh trường|vũ kim hạnh|vũ kim sơn|vũ minh sơn|vũ minh tiến|vũ ngọc anh|vũ quang các|vũ quang huy|vũ quốc doanh|vũ thị hoa|vũ thị huệ|vũ thị hồng vân|vũ thị tâm|vũ tuấn anh|vũ tá tùng|vũ văn diệm|vũ văn phượng|vũ văn đông|vũ đình biển|vũ đình h|vũ đình kỳ|vũ đình trọng|vũ đô thành|vũ đức tính|vương bình thạnh|vương tiến hưng|vương trinh quốc|vương âu|vương đình cẩm|vắng|vị|wag|wan ling martello|wang yiwei|warren buffet|wasisto|wenger|whitson|widia|wilders|wilkins|william howell|wmic|woo byung woo|wood|wright|wu|x|xa thị tin|xa tiến thể|xu jian ji|xuân|xuân bắc|xuân diệu|xuân hương theo|y khương m|y quý k rông|y te bkrông|y. n|y. x|yamazaki|yasumasa shibuya|yellen|yingluck shinawatra|yohan totting|yoo shi jin|yoo young ha|yoon young chan|yudhbir singh|yulia tymoshenko|yun|yvonne|yến trang|zarif|zeid ra ad al hussein|zhao shangping|zimmerman|zon|zonour|ánh tuyết|én|ông cao thắng|ông l. t. h|ý paolo gentiloni|đ. t. h|đ. trung|đ. đ. l|đan trường|đinh anh dũng|đinh bảo long|đinh công nghi|đinh d. a|đinh quang hiếu|đinh trà my|đinh viết thành|đinh văn tiên|đinh xuân h|đoàn duy hoạch|đoàn minh hải|đoàn thanh hòa|đoán|đàm loan|đàm thị loan|đào anh hải|đào anh kiệt|đào duy minh|đào gia vượng|đào ngọc việt|đào ngọc đức|đào nhật t|đào thị hoa|đào văn lực|đào xuân cơ|đào đức toàn|đông trù tư|đằng|đặng|đặng chinh thưởng|đặng chính pháp|đặng ngọc oanh|đặng quốc tuấn|đặng quốc vinh|đặng thanh phong|đặng thị phương thủy|đặng thị đậm|đặng văn ngọ|đặng văn thống|đặng vũ tuấn sơn|đặng xuân bảng|đặng đức hoàng|đặng đức hối|đền hùng giáng my|định thị hương|đồng văn tự|đỗ hoàng long|đỗ hà nam|đỗ minh hoàng|đỗ nam hoàn|đỗ ngọc|đỗ như tuấn|đỗ thái học|đỗ thị cẩm t|đỗ thị diễm hương|đỗ thị minh an|đỗ thị oanh|đỗ thị vân|đỗ trung quân|đỗ tuấn|đỗ văn bình|đỗ văn dũng|đỗ văn hoành|đỗ văn hạnh|đỗ văn vũ|đỗ văn đương|đỗ xuân tiến|đỗ đức long|đức chinh|ổn
15: bông|bản|bảo an|bảy|bằng|cho|chu|châu bùi|chương|côn|davis|diễm hương|diện|edgard arevalo|elon musk|em|flores|grace kelly|hiện|hoa|hoàng|hoàng ngân|hoàng thùy linh|hoàng vĩnh bảo|hương giang|james cameron|justin bieber|l. t. v|lê hoài anh|lê hùng dũng|lê hồng sơn|lê thanh liêm|lê văn nghị|lịch|lời|lực|mi|minh hải|minion|nam mê kông|nguyễn thành phong|nguyễn trường giang|nguyễn văn giàu|nguyễn văn thân|nguyễn đình tài|ngũ|nhã phương|phan công quang|phó|phạm văn đông|quang hải|sa la|sinh|song hye kyo|swift|sĩ|thanh bạch|thuỷ|tiêu văn lợi|tiết|trung quốc lý khắc cường|trình|trường giang|trần văn giàu|trọng|tấm|tấn|tần|venus|vân sơn|võ trần chí|vương|ánh
12: angelababy|aung san suu kyi|ba|bailey|ben|bom|bryce benson|bài|bảo ngọc|chuẩn|chồng|danish ho|dê|dương trung quốc|emma|fox|frank|ghi|hellen thủy|howard|hoàng anh tú|hoàng dương tùng|hoạt|hà trần|hành|hồ|hồng|hữu vi|janet yellen|katy perry|khoai|kháng|kim dung|kim tuyến|kroenke|kylie|long nhật|lâu|lê duy phong|lê mỹ|lê thị hoàng yến|lê thị huệ|lưu quang định|lạc|lại thanh tùng|lập|maria|messi|minh trang|mourinho|my|n. d. v|nguyên vũ|nguyễn chí thanh|nguyễn thanh hải|nguyễn thị bình|nguyễn văn mạnh|ngô diệc phàm|ngọc duyên|ngọc trai|như|nhẫn|noo phước thịnh|năm|nắng|phan thanh bình|phùng tiểu cương|phạm thanh bình|pierre|quan âm|quân|rihanna|santos|selena gomez|solomon|sơn tùng|t ara|t. v|thy|thúy diễm|thư kỳ|tim|tngt|trung quốc liu zhongtian|trái|trương quỳnh anh|trương trọng nghĩa|trường chinh|trần anh tú|trần kim xuyến|trần thị tuyết mai|tìm|tình|tóc tiên|túy|vinh|việt nam toàn|võ nguyên giáp|vũ mão|vũ thị huề|wags|walker|đinh văn tuấn|đặng thu thảo|đặng thị hồng liên|để|đỗ ngọc thịnh|ảnh|ủy|ỷ
9: antonella roccuzzo|arsene wenger|cameron|cao văn chóng|chấn|cuối|công phượng|david|hãy|hóa|hậu|học|hữu|hữu nghị|ivanka trump|liệt|lê trí thanh|mai linh|maksim shapoval|maute|maxim|minh an|mão|mít|mỹ ariana grande|mỹ oliver stone|nghị|nguyễn hoàng|nguyễn hải hường|nguyễn ngọc tuấn|nguyễn việt chiến|nguyễn văn thắng|ngô bá lục|ngô kiến huy|người việt|ngọc lan|nicole kidman|pany yathotou|phi nhung|phái|phước|quang huy|quang minh|quang tèo|quang vinh|quyên|rio|rượu|sanchez|sang lê|sứ|thiên|thống|thủy|trưởng|trực|tuấn hưng|tơ|viên|võ văn hoan|vũ văn tám|xem|đại nghĩa|đầm|đẹp|đến
-9: a. họ|a3|a8|aa|aba|abbottabad|abu sayyaf|acapulco|acb|accent|acs cái lân|adler|admiralty|adriana grande|aegon championships|aeon mall bình tân|afv|agnelli|airbus a380|airbus a400m|akyazi|al|al dhafra|al hussein|al jafra|al meshleb|al qabas|al rumaniya|al rumeilah|albert|all stars|almaz antey|almogordo|altavest|alvin chau|amateur golfers championship|amiens|amman|an 12|an biên|an hòa|an hải|an hải đông|an lộc|an lợi|an lục long|an nhựt tân|an ninh thủ đô|an nội|an sinh|an tiêm|anaheim|anbar|anchorage|and|anderlecht|android go|anglia ruskin|anh hoàng|anh john duerden|anh michael gove|anh reuters|anh samira ahmed|anh thông|anh ubermath|anh đào|ankie broekers|ankie broekers knol|antivirus|antivius|antonov|apert|apple carplay|apple daily|argentina lionel messi|arirang|arleigh burke|arlington|arm|arndale|asbm|asiad|assabu|associated press|asta|astrakhan|at tanaf|at tanf|atacama|atila|atk|atlantic resolve|atlantis|atlas|atv|audi a8|avant|aventador|ayn tarma|ayutthaya|b 2 spirit|b. bình dương|b1|ba hạ|ba la|ba lan chrystian piotr aigner|ba sao|ba tri|ba trại|ba tàu|bab al toub|bab sinjar|babylon|baclaran|badminton|bafta|bagan|baghlan|baidu maps|baihata chariali|bakayoko|baker|baker mckenzie|balaidos|balkhab|balmoral|bamako|ban|banking vietnam|bao|bar airport|bara đô lương|barun|barzeh|bas uele|basak malutlut|basel|battlestar galactica|baywatch|beauty|becamex|beechcraft king air|beps|berjaya land|bfm|bhateri|bhutan|bia saigon special|bia sài gòn|bialistok|big ben|big c lê trọng tấn|big c vinh|bigfoot|billboard|bima|biswanath|biên|biên giới|biển bắc nga|biển dương|biển tiên sa|bks hà nội|blackberry|blackstone|blds|block ib|bloomberg billionaires|blue bay|bluetooth|blđ|bmd|boeing b727 200|bolivia|boo|borispol|borobudur|bot hà nội|bot ninh an|boy21|brabus|bran|brandenburg|brazil gao|bremen|brentwood|breton wood|brg|bridego|brigham|brigham young|bright side|brisbane roar|british virgin|brooke|bs heidelberg solar gmbh|bs vinh|bugatti|bugatti veyron|bugatti veyron eb16|bulgary|bumblebee|buran|burj khalifa|bus|busia|buông|buổi|buộc|bà hai|bà trường|bàn|bàn an|bách sắc|bách tùng diệp|bán nguyệt|bê la rút lê ánh|bình chiểu|bình cảng|bình minh|bình minh xanh|bình mỹ|bình ngọc|bình thới|bình tiên|bình định hồ quốc dũng|bù đăng|bùi thị xuân|bùi xương trạch|bđs xanh|bđvn|bưởi|bạch|bạch dương|bản lầu|bản việt|bảo sơn|bảo việt ninh thuận|bầu dục|bắc afghanistan|bắc carolina|bắc cạn|bắc kalimantan|bắc kensington|bắc kinh vtv cup|bắc libya|bắc luân|bắc mới|bắc phong|bắc quảng nam|bắc sinai|bắc sơn|bắc thọ|bắc trung mỹ|bắc việt nam|bằng xăm|bến cầu|bến thành suối tiên|bến thủy|bồ xuyên|bồ đình|bứa|bức|bửu long|c 130 hercules|c. o. x|cabi|cadena cope|cafu|café racer concept|cali|califonia|cam bình|cam thành bắc|cambodia|camera|campuchia thạch dư|canada gp|canada milos raonic|canard enchaîné|canh|canh vinh|cao bồ|cao kênh|cao viên|cao xá|capital house|capitaland|car passion|caribean|carl vinson|carnaval|cars|carspring|caspi|castelldefels|catinat|caucasus|cayenne s|cb1100|cebu|cecos|celebrity apprentice|central java|cerato|ch ailen|cha tam|chak angre leu|chan zuckerberg|channel news asia|chatillon|chc|chelyabinsk|chelyabinsk oblast|cheonan sports|chettys|chevrolet spark ls|chia|chinese investment corporation|chiron bugatti|chlb đức|cholla namdo|chom chăng|christie s|christina mikkelsen|chu lai trường hải|chu ngọc anh|chungdam dong|chuyên lê hồng phong|chuôn|chánh văn|châu kim|châu thành a|châu tinh trì|chín gian|chính gián|chính trị đài loan|chính định|chùa thông|chú|chơ long|chư đrăng|chương dương theo|chương mỹ b|chẩn|chờ|chợ borough|chợ rẫy thành|chợ vàm|chợ đệm|chợtốt|cities|ciudad júarez|climeworks|cma cgm việt nam|cn|cobham|coco|commerzbank|con gà trống|con rùa|confessions|continental gt|control union|cougar|coventry|cp bóng|cp bất|cp cao|cp dệt|cp giải|cp hàng|cp kinh|cp kỹ|cp lilama|cp lọc|cp thép tvp|cp tổng|cp việt min đô|cp vận|cp xe|cp xăng|cp y|cp điện quang|cretail|cris ronaldo|crohn|crossover|crystal|crystal palace|crưm|cs pccc|csedp|csmt|ct1 ct2|ct1a|ct2|ct21|cub|cung|cung thể|cung độc|cuôr knia|cylon|cà|cà ngo|cài|cách mạng tháng|cái|cái nước|cáp|cát cát|cát cụt|cát quế|cát tiên sa|cát trinh|cô ba|cô đơn|công an tp hcm|công nghiệp tp hcm|công nghĩa qn|công thương bắc giang|công thương thừa thiên huế|công thương tphcm|công thương đồng nai|cù hin|cù lao chàm|căn cứ|cđv hải phòng|cũng|cơ|cạnh|cảm ơn|cảng cái lái|cầu bùng|cầu gỗ|cầu hai|cầu sơn|cầu trâu|cầu trắng|cầu đông|cầu đỏ|cẩm la|cẩm mỹ|cẩm nhượng|cẩm quang|cậu|cốc nam|cống|cống quỳnh|cống vị|cổ nhuế|cổ thành|cổ đô|cổ đạm|cổng|cổng vàng|cờ đỏ|cụm công|cứ|cửa dương|cửa thôn|cửa việt|da liễu|daa|daddy|daily|daimler ag|dakota access|dallas|daqneesh|dasht e archi|david de gea|dax|dazed|dcns|deir ezzor nt nguyễn thuận|deir ezzor quân|deir ezzour|delta air lines|derinkuyu|despicable|dga|dhaka|di đà tam|diamond plaza|digiworld|dior|disney pandora|diva|diwan|diêm điền|diễn tháp|diễn trường|diễn đồng|diệp vấn|djebel el negueb|dmitriy donskoy|dmitrovskoe|dn hàn quốc|dnnvv nguyễn văn thân|dnnvv việt nam|dntn xây|dolce|dominican|dong a|donnarumma|dooagh|dorada|dornier|dragon beach|dragon hill residence|drumheller|dt|du lịch kim liên|duma quốc|dunkirk|dunnottar|duy phước|duy tân đà nẵng|dzmm|dân chủ|dân hòa|dân sự|düsseldorf|dũng minh|dương châu|dương hà|dương quới|dầu thực|dị sử|dốc truông dong|dục tú|dụng|dừa|dữ|e united|e250|e3|ea knuêc|ea kênh|ea sin|ea đrơng|eastbourne|easy|easy jet|eco home|econ plus|edge|edo|eduardo ferro rodrigues|eez|ehime|eigersund|eintracht frankfurt|eitan|ekaterina|el confidencial|el minya|el mundo|el nino|el pais|elantra gt|elliniko|elovi việt nam|elsmore|elysee|ema|emg education|endpoint|engadget|enter|entrepreneur|erasmus|espirito santo|essex|estudiantes|etihad airways|euijeongbu|europe|eurosport|evercore group|everet|ewha|exo|expresso|f 150|f430|fa anh|fall ready to wear|fallowfield|fame|farrari|fars news|fastback|fecon|fedex|ferrari f430 scuderia|fhm|fiamma|fifa|files|firefox|flamengo|florence|fna|focus|force india|fordham|foreign policy|fosco|fotuner|fpt trương gia bình|frankfurt nguyễn hồng lĩnh|franklin|frankurt|friends|fukuoka ogawa hiroshi|fyvie|g sync|g20 hamburg|g500|gala|galapagos|galaxy s8 plus|galaxy tab s3|galaxy tabpro s|gallup korea|gangneung|gatwick|gd đt do bộ|gd đt đắk lắk|gdck tp hcm|gdp|gdtđ|gdđt nguyễn hữu độ|geelong|gelex|geleximco|general electric|geoje|geopolitical monitor|george soros|gepard|german gp|gerry weber open|gia luận|gia tân|giai|giang thành|ginowan|gionee a1 lite|giá rai|giáp trung|gióng|giảng võ|giấc mơ vàng|giắt|giọt|giỏi|gl|gle|global beauties|godin holdings|godzilla|golden hills|goodwood|google maps|google pixel|google play|google play store|gq|grab việt nam|grab vn|grabshare|granit|greater manchester|green|greenfield|greenland|grăng|gsx s150 touring|gt|gt vt|gtvt bắc giang|gtvt nguyễn ngọc đông|gtvt nguyễn nhật|gtvt thanh hóa|gtvt vũ văn viện|guantanamo|guerrero|guess|gullwing|gutierrez|gv|gx460|gyeongbu|gò dầu|gò đen|găng|gần|gỗ|h. chư păh|h. krông pắk|h. mỹ đức|h. quảng điền|haa|hagl arsenal|hagl nguyễn tấn anh|hai bà trung|halicarnassus|halifax|halle open|hamad|hampden park|hancico|haneda|hang seng|harau|harpoon|harry potter|hartford|harvard law review|hatay|hattin|hawai|hawaii lớn|haywire|hcm chiều|hcm lê thanh liêm|hcm phạm khánh phong lan|hcm trong|hcm trước|hcm trần anh tuấn|hcm ảnh|hebei china fortune|hello kitty|hempstead|hepburn|heritage foundation|hermes|herne|hessen norbert kartmann|hessen volker bouffier|hg travel|hh linh đàm|high sea|hiller|hilton sài gòn|hilux|history supreme|hiếu hiền|hiếu minh sơn|hiền trung|hkbu|hlttqg cần thơ|hlttqg đà nẵng|hlv bee namthip|hlv hidehiro irisawa|hlv minh tú|hnx30|hoa an viên|hoa phượng đỏ|hoa sen|hoa đông|hoan ái|hobart|hoffenheim|hokuto|hollywood mischa barton|home|honda airblade|honda cbr250rr|honda civic type r|honda cliq|honda goldwing|honda vision|honda việt nam|honshu|hoot|hot engineering|hoài nhơn nguyễn chí công|hoàn mỹ|hoàng châu|hoàng linh|hoàng liên|hoàng quân|hoàng sơn|hoàng thành thăng long|hoàng đạo thúy|hoằng tiến|hp|hq 501|hq571|html|htv3|htv7|hua thanh|huacachina|huaqiao|huayra bc|hublot|hun|huntsville|huracan|husqvarna|hutech tp hcm|huy khiêm|huệ lộc|huổi sái lương|huỳnh đình túc|hwasong 10|hwasong 12 triều tiên|hwasong 5|hy vọng|hyderabad|hyosung corporation|hyper threading|hyuga|hyundai celesta|hyundai elantra gt|hyundai ninh bình|hyunmoo 2|hyunmoo 3|hà lan damen|hà lan khadija arib|hà nam do vinaseed|hà nội lào cai|hà nội nguyễn thế hùng|hà nội nguyễn văn sửu|hà nội ngô văn quý|hà nội t|hà nội theo|hà nội trong|hàm tiến|hàm đức|hàn các|hàn quốc daewoo motors|hàn quốc heung min son|hàn quốc yonhap|hàn thuyên|hàng bồ|hàng xanh|hào long sơn|hào nam|hát lót|hình sự|hí|hòa bình trước|hòa cầm|hòa hưng|hòa khánh|hòa liệu|hòa lân|hòa nam|hòa nhơn|hòa phầu|hòa thuận tây|hòa thạch|hòa trung|hòn mấu|hòn thơm|hóa quỳ|hôm|hùng cá|hùng tiến|hürriyet|hăm buốc|hđ|hưng thành|hưng thủy|hương lộ|hương nộn|hương phú|hương phước|hương quang|hương trạch|hướng hóa|hướng phùng|hạ lý|hạ sơn|hạ vĩnh|hạ đình|hạc sơn|hạn quốc|hạnh lộc|hải linh|hải lý|hải minh|hải phòng nghệ an|hải thượng lãn ông|hải trung|hải đường|hằng thăng|họa|họa mi|học mãi|hố nai|hồ chi minh|hồ chí|hồ chủ|hồ đức phớc|hồng công|hồng hải|hồng kông godin holdings|hồng phú|hồng vận|hồng ân|hộ độ|hội lim|hội y|hợp lực|hợp tiến|hợp đức|hữu nghị việt đức|ia der|ia glai|ia piar|ia pnon|iaaf|iar sai|iberia|icbm hwasong 14|ice u. s. dollar|idaho|idc|ifa|ii lâm đồng|ii thanh|ikea|il 96 300pu|ile de france|ilovaiskaya|imc|imc todaytv|indian wells|indochina capital|inje|inovia|intel|internet việt nam|internet vạn|invalides|ip|ipsos sopra steria|ipu 132|iqaluit|iris|ital|italy b. f. rastrelli|ithriya|itta|ivan perisic|j adore models|j league|jamaica|james boat|james rodriguez|jammu|jannarelly design 1|japan times|jatiluwih|javier mascherano|jbs|jfe|john duerden|john wayne|joongang ilbo|journal|jowzjan|jpop|js izumo|julia von boehm|juventus stadium|juvetus|k 150|ka 27|ka 52 alligator|kamakura|kamuro|kanazawa|kandahar|kandal|kangwon|kanpur|kante|karachi|karaoke nam anh|karaoke nhạc việt|karaoke nhật linh|karatedo|karnataka|kasai|kawasaki z900|kayanza|kazan arena|kazhakstan|kbs1|kdc tân quy|kdl hồ mây|kensington olympia|kent|kerch|kerobokan|kerrigan|kev|key west|kh 55|kh đt tp|kh đt yên bái|khabarovsk|khan sheikhun|khanasser ithriya|khang an|khang lạc|khau phạ|khi|khoa cấp|khoa hồi|khoa nhiễm a|khufu|khung|khuê mỹ|khán|khánh tiến|khánh trung|khóm trung hưng|khôi nguyên|không vong|khương mai|khương trung|khẩn|khằm nàng|khỏa|kia moring van|kia morning van|kilis|kilo đề|kim hiền|kim khê|kim lũ|kim ngưu|kim tử kinh|kim ưng|king air|king air350|kinh lộ|kitahara|kitô|kiến trúc|kiều hạ|kiều truyện|km1522|km1632|kn 17|kobani|koh phangan|kommersant|kon klor|kon rẫy|kon tu|kon tum tp tam kỳ|korea times|kosice|kostroma|kowloon|krasnodar|krông nô|krông pắc|ktnn|kttw|kumgang|kumho|kunhwa|kunlun fight mma|kura|kure|kwajalein atoll|kyrgyzstan|kyunghee|kéo hượn|kê gà|kênh đào|kêu|kông chro|kết|kịch hà nội|kịch tp|kỳ bá|kỳ long|kỳ xuân|l express|la|la casa|la lys|la pho|la provence|la thành|la trobe|la voix du nord|labrador|lada kalina sport|lada vesta|lakeside|lam giang|lam thủy|lamborghini centenario|lana|lanai|land cruier|land cruiser prado|land rover|landmark|lang phường|lashkar gah|launglon|laureus|le havre|le mans|le velvets|league thế|league trước|leatherslade|leauge|legacy|leiden|leipzig|lesvos|leucistism|lg q6|lhp kim mã đài loan|liberty|liberty walk|lifebook u937|lily maymac|lime green|limited edition|limousine|limpopo|lindelof|linh ứng|linh ứng tự|live|liveleak|liwa|liêm chung|liên hiệp quốc nikki haley|liên ninh|liên ấp|liễu hạnh|liễu nội|liễu thượng|ljubljana|loc|lodon|logistics ngôi|london bridge|london trong|long châu|long thạnh|long thới|long trì|long trường|long đức|los angeles times|love rain|loyola chicago|loại|lp5|lr 2|lst hq 501|lukaku|lumia|lumphini|lush|lx570|lykan hypersport|lá|lán dè|láng thượng|lâm xa|lã xuân oai|lê hoàng thanh|lê mao|lê minh xuân|lê văn hưu|lê văn khương|lò sũ|lùng sui|lđbđ đông nam á|lđlđ thành|lđtbxh doãn mậu diệp|lư giang|lưu hoàng|lương tâm|lương định của|lạc trôi|lạt|lấp vò|lễ khai|lồi|lộc thạnh|lộc tân|lộc đức|lớn hồi|lục phong|m slaz|m113|ma|ma ly chải|macan|macedonia|macro polo horizon|madaguoi|mai hương|mai phụ|mailonline|major|majorca|malaga|malagakit|mama|manogai|mao dộc|maps|maracana|maracay|marco polo|maritime|masan|maserati|mashable|maspéro|matsudo|matxcơva|maui|mayadin|mb|mba|mc quyền linh|mcgregor|mckinsey|mcmurray|me kong|medina ridge|meet the press|mel gibson|mercedes c300 amg|mercedes e class|mercedes ml|mercedes sls|merseyside|met gala|metro nhổn|mfa2|mh370|mi 28|mi 28n|mi max|miami herald|miami open|michelin|mid|mid continent steel|mie|miliket|military times|min xcơ|min đa nao|minas gerais|minden|minden lübbecke|minh phụng|minh trí|minh tuyền|minh tâm|minh đài|mini|minju joson|minuteman iii|miracle mike|miramas|miss teen|missouri|mit|mitla|mixedmartialarts|miền|miền bắc|mk54|mn sen vàng|mobifone lê nam trà|mohammed|mojo supersport concept|mondulkiri|mongthong|monte carlo masters|montreuil|monument|moraine|moss side|motorcycle design|motorola moto z play cận|mr|msnbc|msx125|mt|mtv công|muay việt|murmansk|murray|musabayli|mustang|musudan|mutv|muối|muốn|mv pacific collector|mydaily|mylink|mã vòng|mãn thanh|mãnh|mông hóa|măng|măng la|mĩ|mũi farewell|mũi đèn đỏ|mường cảng|mường lý|mường mày|mường quắn|mường thanh sông hàn|mạng|mạnh nguyên|mắc|mắt sơn la|mống|mới|mỹ cang|mỹ chánh tây|mỹ cui tiankai|mỹ david wright|mỹ fbi|mỹ fethullah gulen|mỹ hội|mỹ james robart|mỹ la|mỹ long|mỹ lợi b|mỹ mitch mcconnell|mỹ nicky hayden|mỹ otto warmbier|mỹ phong|mỹ quý|mỹ stephen lendman|mỹ thanh|mỹ trung|mỹ tân|mỹ xuân b1|mỹ yousef al otaiba|mỹ được|na pục|nagoya|nagpur|nakhon pathom|nam anh|nam ba lan|nam carolina|nam cấm|nam hà việt thái|nam hàn quốc|nam hồng lĩnh|nam israel|nam italy|nam jeolla|nam kuril|nam myanmar|nam phương tiến|nam pyongan|nam thai|nam thái lan|nam trung|nam xu đăng|nam đình vũ|nam ấn độ|nasa|nasdaq bob mccooey|nassau|nato alexander grushko|nauy|navara d40|navi|nay pyi taw|naypyitaw|nbn media|nebraska lincoln|nerve triza|new england|new england patriots|new hampshire|new york auto show|new york daily news|new york international auto show|new york time|new yorker|newcastle|news|news feed|newzealand|nexus|nf1|nga tass|nga v. putin|nghi kiều|nghi lan|nghi thái|nghi xá|nghi đức|nghiệm|nghĩa dũng|nghĩa xuân|nghề|nguyên tổng bí|nguyễn công phương|nguyễn công thái|nguyễn linh ngọc|nguyễn ngọc nam|nguyễn sỹ sách|nguyễn thái bình|nguyễn thị doan|nguyễn thị phương hoa|nguyễn thị thập|nguyễn trường sơn|nguyễn viết xuân|nguyễn văn bé|nguyễn văn chiêm|nguyễn văn cừ|nguyễn văn sửu|nguyễn văn đậu|nguyễn đình sáng|nguyễn đức cảnh|nguyệt đức|ngàn trươi|ngành|ngày bác hồ|ngày hiệp|ngã bảy|ngã năm|ngô mây|ngô văn sở|ngũ phúc|ngũ thái|người lao|ngọc lĩnh|ngọc thụy|ngọc trạo|nh2|nha bích|nhcsxh|nhi sơn|nhi t. ư|nhi tw|nho quan|nhà lát|nhà văn|nhân lý|nhât|nhôm|nhĩ hạ|như hòa|như thanh|nhược sơn|nhạc sơn|nhất cuộc|nhật bản tadamori oshima|nhật bản yutaka kitamura|nhật quang|nhật tiến|nhật việt|nhị thiên đường|những|nhựa rạng đông|nhựa thiếu|nice|ninh dương|ninh hòa|ninh thủy|nippon salvage japan|nissan x trail|niu y oóc|niva do nga|niva suv|nn ptnt gia lai|nn ptnt kiên giang|nnpt|nnptnt bình định|nnvn|nobel y|nodong|non nước|noong meng đa|nordrhein westfalen|norland college|norodom|north carolina|north gyeongsang|north pyongan|novartis pharma services ag|novobakhmutovka|novotel|nowshera|nrg|nsưt|nt56|ntv|nuneaton|nutofood|ny daily news|nà dề|nâng|ném thượng|nông cống|nùng|núi bà đen|nđ|nưa|nước xa|nại hiên đông|nậm dịch|nậm mòn|nậm nơn|nếu|o jogo|oan|oanh hiền|ocean bank|ocean view nha trang|odebrecht|odeon theatre|odessa|oecd|ohier|okadama|okja|olimpia|olimpico|oliver design|olympic tin|olympic tokyo|omer|on|open|opta|orissa|orlando health|otowasan|ottawa|oxley|oxlis|p 13m|p. hòa hiệp bắc|pa lếch|pa ri|paco gonzalez|paektu|pag asa|pagani|pagani huayra|palawan|palm beach gardens|palmyra deir ezzor|pamir|pamplona|papua new guinea|paralympic rio|pari|paris air show|park hyatt|parkson|pasay|pastrana|patagonia|patek philippe|pattani|paul pogba|pavlograd|pc hải phòng|pc46|pci|pctpmt|pecc|pedrogao|pepe|perak|persian|perth|petrograd|petrosetco tp hcm|petrwrap|peugeot django|pga tour|phan|phan chu trinh|phan sào nam|phan thúc duyện|phan trung|phan văn chiến|phan văn hớn|philipines|philippe chatrier|philippine|philippines acx crystal|phillipines|phiêng pằn|phiếu tltn|phnompenh|phoenix|phong sa lỳ|phuket|phà rừng|pháp auguste henri vildieu|pháp francois fillon|pháp jonas|pháp nicolas ghesquiere|pháp việt|phó đáy|phù hóa|phùng xá|phú bài|phú hiệp|phú hài|phú hội|phú lợi|phú phong|phú riềng|phú sĩ|phú thành|phú trinh|phú văn|phú vượng|phú đình|phúc la|phúc sơn|phúc trạch|phúc đồng|phương sài|phước khánh|phước long a|phước lộc|phước nam|phước đỗ minh toàn|phường|phượng mao|phượng tiến|phạm|phạm hồng thái|phạm phú thứ|phạm văn bạch|phạm đình toái|phố huế|phố sách hà nội|phố tây|phổ nhân|phủ cừ|phủ diễn|phủ lỗ|piazza san carlo|pichichi|piers morgan|pilatus porter pc 6|pirates|piskaryoskoe|piskaryovka|pixlplay|pktq|play store|pleikần|plos one|podcast|pongae 5|porsche cayenne|porsche cayman s|porter|portland|potomac|preah sihanouk|preston|primeira liga|princeton|pro|proofpoint|ptqđ|pulitzer|pullman|pulsar|pune|putrajaya|pyeongchang|pymatuning|pá khoang|pá khôm|pá sáng|pô cô|pắc ca đinh|qh kt tp hà nội|qhd|qia|qihua|qiqihar|ql kkt vũng áng|ql18|qlda đtxd|qlqh|qna|qsmt xổ|quad hd|quan hóa|quang hanh|quang minhhình|quang thái|quatas|queenet quốc|queretaro|quito|quneitra|quà|quán ăn ngon|quân giải|quân khu|quân khê|quân y|quãng ngãi|quý dương|quả cầu vàng|quản bạ|quảng bình trần tiến dũng|quảng huế|quảng nam huỳnh khánh toàn|quảng ninh nguyễn văn đọc|quảng ninh vũ văn diện|quảng thọ|quế lâm|quế xuân|quốc gia hồ chí minh|quốc huỳnh|quốc phòng|quốc phòng nhật bản|quốc tử giám|quỳnh lập|quỳnh như|quỳnh văn|r chai|r125|ra|rafale|railay|rajouri|ram|raqqa maskana|rason|rav4|raven rock|rc|rc 135|rc51|rc51 sp2|reading|redkino|regal|regent phu quoc|renew|renmin|reno|report|rhone|ria|richmond|riga|riverside|rka|ro2|rodong simun|rolex reference|roll royce phantom|romsdal|rostov|royal blue tea|rs|rsi|rutgers|răng hàm mặt trung|rạch cây|rạch giồng|rạch láng|rất|rằm tháng giêng|rế|rồng thăng long|rồng việt|rừng sác|rực|s 500|s 70 b2 sea hawk|s 70b 2 sea hawk|sa thầy|sachsenring|safari|saga|saigon center|saigon centre|saigon co|saint peterburg pontavchenko|sakaeo|sakarya|salzburg|samarra|samba|samdech heng samrin|samsung galaxy s7 edge|samsung pay mini|san jose|san miguel|san simeon|sandy|santa rita de cássia|sar|sar27 01|saratov|sarawak|sardasht|sayan|sc vivocity|scarborough|schiphol amsterdam|scott turner|scudetto|se3|sedan|selhurst park|sen vàng được|senoba|seram|settings|severnaya verf|sevilla|sfom|shahed|shan|shang one việt nam|shenango|shetland|shinagawa|shishe|shitte|shizuoka|sierra leone|sikkim|silicon valley|simplon|singapo|sint maartens|site|siêu cúp|sky news|sld|slice intelligence|slna|smart fortwo|sng|snsd|so ah|soc snapdragon|soccernomics|soft energy control|sohar|soi tiền|soka|somali|somero|son|song an|song tử tây|songkhla|sonus faber|sos|sotheby|southwell minster|sovershenny|soài rạp|spartanburg|spidercam|splash|sport chrono|sporting lisbon|sports illustrated swimsuit|springfield|spurs|sri ayuthaya|sriharikota|stade de france|staples|star king|starbucks|starmus|starwood capital|steelhouse|steilacoom|stonehenge|strasbourg|strategic hotels|street|su 24|su 35c|sukhoi 27|sukhoi su 33|sukhoi su 35|sulu|sun taxi|sun world ha long park|sunderland|super amoled|surface|suy|suzanne lenglen|suzuki grx r1000|suzuki gsx r|suối ngô|svalbard|sverdlovsk|svđ bách khoa|swan|swinburne|syracuse|syria chiến|syria các|syria hiện|syria su 22|syria vào|sài gòn cola|sài gòn ito|sài gòn sài gòn|sài sơn|sách|sám hối|sâm ngọc linh|são miguel|sê kông|sóc|sóng|sông công|sông khoai|sông thu|sông đốc|sùng chô|sơn bình|sơn hồ|sơn thủy|sơn trường|sư phạm hà nội|sản nhi|sản nhi quảng ninh|sợi thế kỷ|sủ ngòi|sữa việt nam|t 62|t mobile|t mobile arena|t. ư phạm minh chính|tabqah|tagus|tai mũi họng tp hcm|takegawa|talilah reserve|tam anh|tam bông|tam chung|tam mỹ tây|tam nghĩa|tam phường thất hạng|tam thanh|tam tiến|tam trinh|tam đa|tambov|tamil nadu|tanta|tapa|tarakan|tartus|tasco nam thái|taurus|taxi|taxi tp hcm|taxi tphcm|tc|tchaikovsky|techcrunch|teen vogue|telugu|tencent|tenma|ter studio|terengganu|tetra pak việt nam|texas john cornyn|texhong việt nam|tezpur|tft|th truemilk|thairath|thalassemia|thanh ba|thanh dương|thanh nhàn đào quang minh|thanh thùy|thanh xuân bắc|the best present|the blues|the hill|the japan times|the mirror|the national interest|the philippine star|the talk|the telegraph|the vista|themis|themyscira|theo trà my|theverge|thi sách|thinkpad p51s|thiên đông|thiên ưu|thiện kế|thomson reuters|thoại sơn|tht|thuần mỹ|thuận phước|thuận thảo nam sài gòn|thuế thành|thuế tp hồ|thuốc bắc|thành thái|thá|thái an|thái bình dương hawaii|thái bình dương liên xô|thái bình phạm văn tư|thái hành sơn|thái lan f3 futures|thái phương|thái ploy|thám|thép việt|thép việt nam|thìn thủ|thí|thúy lĩnh|thúy nga|thư|thượng ai cập|thượng quảng|thạch an|thạch giám|thạch hội|thạch linh|thạnh mỹ|thạnh mỹ lợi|thạnh quý|thạnh quới|thảo cầm viên sài gòn|thảo vân|thầy|thẩm dương gao|thể thao vn|thị cấm|thị vải|thống milos zeman|thới lai|thới tam thôn|thới trinh a|thụy hải|thụy lôi|thụy phương|thủ sỹ|thủy dương|thủy mộc|thủy sơn|thủy đường|tianjin|tiburcio carías andino|tiger cup|tijuana|tikrit|tin theo reuters mai liên|tinh|titanium|tiên dượchình|tiên tiên|tiến lợi|tiến thành|tiền|tmc blog|tmcp phương nam|tmcp quân|tmcp tiên phong|tmcp việt nam thịnh vượng|tmcp xây|tmcp đông nam á|tmcp đông á|tmcp đầu|tmt 13|tmv|tn mt bình định|tn mt nghệ an|tnhh bình mai|tnhh bắc phước kiển|tnhh cbts xnk minh châu|tnhh cảng công|tnhh du|tnhh ernst|tnhh general motors việt nam|tnhh hai|tnhh hai long an|tnhh huy long an|tnhh hùng thắng phát|tnhh khu|tnhh kinh|tnhh kỹ|tnhh luật lt|tnhh mtv hàng|tnhh mtv lọc|tnhh mtv phát|tnhh mtv thoát|tnhh mtv thép hòa phát|tnhh mtv vận|tnhh mtv điện|tnhh máy|tnhh nam phương|tnhh nhượng|tnhh nhật đức|tnhh phát|tnhh quản|tnhh sâm sâm|tnhh the sunrise bay|tnhh thông thuận|tnhh thương mại|tnhh tmdv tâm vân petro|tnhh văn|tnhh y|to ak|tobin s q|tokyo fashion week|tolo|tomb raider|tombouctou|tommy hilfiger|tonga|toong|top safety pick|topol m|tor m2|toraja|toro rosso|touch id|touring|toyokawa|toyota innova|toàn thắng|tphcm vietlott|trade center|transformer|transformers|travelers championship|travis|tre place|triều châu|triệu hòa|triệu quang phục|triệu vũ|trondheim|trung|trung bình|trung quốc asean|trung quốc các|trung quốc dương khiết trì|trung quốc godin holdings|trung syria|trung thành tây|trung trinh|trà bồng|trà canh a1|trà cú|trà dơn|trà lâm|trà mai|trà nóc|trà vinh đồng văn lâm|tràng cát|tràng duệ|tràng kênh|tràng thi|tràng tiền plaza|trúc hà|trúc khê|trăng hằng nga 5|trưa|trương văn cam|trường lâm|trường nam trung yên|trường phát|trường thcs khương thượng|trường thcs tây sơn|trường thịnh|trường trị|trường văn|trường đh giao|trường đh kiến|trường đh kiểm|trường đông|trưởng tn|trưởng trương quang nghĩa|trấn quốc|trấn yên|trần huy liệu|trần nam định|trần nguyên hãn|trần quốc toản|trần thiện chánh|trần thái bình|trần văn ơn|trắng|trịnh tường|trổ|trời mới|ts|tsim sha tsui|tsukuba|ttc attapeu|ttcp phan văn sáu|ttgt q. cái răng|ttgt q. ninh kiều|ttgt q. thốt nốt|ttip|ttks|tttm|tttm bigc thăng long|ttyt|tu 95ms|tuareg|tuas|tulsa|tumblr|turbat|turbo aerokit|turpan|tuy lộc|tuyên võ|tuyệt|tuấn cường|tuấn linh|tuấn thành|tuần|tuổi|tv|tw|tx|type r|tà ổi|tác|táo môi|tâm phú|tâm sinh nghĩa|tâm đức|tâm đức cầu quan|tân bắc|tân hoa|tân hưnghình|tân hương|tân hội|tân khánh|tân linh|tân lý tây|tân lương|tân lộc|tân phát|tân phúc|tân quy đông|tân sơn nhất hôm|tân sơn nhất sài gòn|tân thông hội|tân thạnh|tân thạnh đông|tân thới hiệp|tân thới hòa|tân tỵ|tân đông|tây afghanistan|tây ban|tây hồ hình|tây lân|tây nam linh đàm|tây ninh trần văn chiến|tây nusatenggara|tây sài gòn|tây thái bình dương|tây trường sơn quảng nam|tây virginia|tây úc|tên|tình yêu|tích|tô châu|tô hiến thành|tô vĩnh diện|tôn|tôn thất hiệp|tùng nguyên|túng sán|tăng nhơn phú b|tư|tư pháp|tượng văn|tạ hiện|tại sở|tạm|tả van chư|tịnh biên|tịnh hiệp|tốt động|tổ danh|tổ quốc|tội|tới|tờ|tứ liên|tứ mỹ|u 15 hà nội|u 21|u dom say|u đom xay|u17 quốc|u18 quốc|u22|uaz|ucraina|udine|udon thani|ufo|uganda|uijeungbu|ukraine nadezhda savchenko|ulleung|ulsan|umrt|unicorn|urals|urumqi|urus|usns salvor|uss bainbridge|uss bonhomme richard|uss decatur|uss george washington|uss hue city|uss nimitz|uss shiloh|uss wayne e. meyer|uss zumwalt|v6|vang|vanity fair|varyag|vasco da gama|vck u19 châu á|veam|ven|venom gt|venom gt spyder|vermont|vetc|vettel|vhtt hải phòng|vhtt tp hcm|vib|vict|victoria secret|vietinbank gold|vietnam idol kids|vietnam s got talent|vietstar lemna|vietwingshanoi|vii|villa erba|vilnius|vina gold|vinacomin|vinamit|vinasun|vincom bà triệu|vinmec times city|virginia otto warmbier|visa|visa e7|visayas|viêng xay|viễn thông|viện ksnd|viện ksnd tp biên hòa|viện kỹ|viện y|việt mỹ|việt nam chi|việt nam chuẩn|việt nam công phượng|việt nam fukuoka|việt nam hiện|việt nam hyundai grand|việt nam hà đức chinh|việt nam nhưng|việt nam năm|việt nam tham|việt nam thuận hữu|việt nam thị|việt nam trong|việt nam tái chế|việt nam tại|việt nam u20 pháp|việt nam u23 việt nam|việt nam đến|việt trung|việt tuy|việt úc|vn nguyễn hữu thắng|vn nguyễn thiện nhân|vn trần thanh mẫn|vnmedia|vnnic|vnucovo 2|vnđ|voh|voi|volente|volvo|voronezh|vpbank|vr sense|vsc|vtc3|vtc7 todaytv|vtv1|vàm láng|vàng siêu|vân du|vân dương|vân hà|vân hòa|vân nam trung quốc|vân nội|vân phong|vì dân|vía|vòm sắt|vó|võ ninh|vùng|vùng sha ar hanegev|văn bình|văn giáp|văn hóa|văn khê|văn lâm|văn miêu|văn vận|vđqg bỉ|vđqg hà lan|vđqg đức|vĩ dạ|vĩnh hanh|vĩnh hòa|vĩnh hưng|vĩnh kiên|vĩnh lương|vĩnh ngọc|vĩnh niệm|vĩnh phú|vĩnh phú tây|vĩnh quỳnh|vĩnh thuận|vĩnh thành|vĩnh trạch|vũ thu phương|vũng rô|vườn|vườn di|vượt|vạn chài|vạn mai|vạn phát hưng|vạn đò|vầy nưa|vị đông|vịnh bengal|vịnh bắc bộ|vịnh lốc xoáy|wagon|waldseilgarten hollschlucht|walla walla|walt disney|wanda|warner bros|waseda|washington noah purcell|washington thôi thiên khải|watertown|wayne|wbo|wc 135|wc 135 constant phoenix|we love manchester emergency|welney|west ham|west midlands|western washington|whitehaven|whitman|wigan|wikileaks|william hill|wilmington|windows hello|winners cup|wired|woodstock|wukong|x men|x trail|x. quang|xa vùn|xiangya|xiaomi redmi note|xin chào|xin min hua pte ltd|xinh đại dương|xiv|xperia|xuân chinh|xuân dục|xuân gia|xuân giang|xuân quỳnh|xuân thới sơn|xuân đức|xây dựng tp|xín mần|xóm|xơ|xưởng lò|xẻo đước|xứ wales|y khoa phạm ngọc thạch|y tý|y ê men|yamaguchi|yamaha yzf r3|yaroslavl|yazidi|yekaterinburg|yenko super camaro|yeongwol|yg entertainment|ynhh|york|yougov|yu gwan sun|yushutun|yên bái tháng|yên lâm|yên minh|yên nguyên|yên phong bắc ninh|yên thắng|yên thọ|yên thủy|yên trường|yến sào|yết dương|z115|zalo pay|zalora|zero engineering|zf|zhoushan|zulganai|zurich|á lê thanh thúy|á tbd|á. bắc kinh|á. mục|á. ngân|á. người|á. từ|ám|áng|ánh sao|âu eu|âu mario draghi|âu mỹ|âu peter irving|ê đê|ông bố|ông tuấn|ông đông|ôtô trường hải|ý alessandro michele|ý. ảnh|đa hội|đa khoa|đa tốn|đai|đan mạch zenvo|đinh thiện lý|đinh đức thiện|điếu ngư|điềm hy|điền thanh|điệp khê|đk đức giang|đkv|đna|đoàn xá|đspl|đsđt nhổn|đt argentina|đào duy từ|đào hữu cảnh|đào việt trung|đá|đá bia|đá nhảy|đá trắng|đáng|đèn|đêm chung|đêu|đình bảng|đôn hoàng|đông|đông badiyeh|đông bắc arsal|đông bắc ba lan|đông bắc trung quốc|đông giang|đông hoản|đông hà nguyễn chiến thắng|đông la|đông lai|đông nam á. philippines|đông nam á. sau|đông nam á. thông|đông nam á. trong|đông nam á. tuy|đông nam á. từng|đông nam á. với|đông phương trung quốc|đông tác|đông vĩnh|đông xuyên|đông y|đông đức|đăk blà|đăk h ring|đăk r lấp|đăk rơ wa|đăk tô|đăk tờ re|đăk đoa|đơnvị ngày|đường láng|đường thành|đường thét|đại|đại bái|đại thanh|đại tuệ|đại việt|đất mũi|đất việt gia bảo|đầm sen tp hcm|đầm vạc|đầu cầu|đậu liêu|đắk glong|đắk lăk|đặng thuần phong|đặng trần côn|đặng xá|đề thám|đền gióng|đền gốm|địa tạng|đồi cheetam|đồi cây|đồi khau tý|đồng bằng|đồng dịch|đồng gia|đồng kỵ|đồng nai trần quốc tuấn|đồng quang|đồng tre|đồng trường ii|đồng tân|đồng xuyên|đồng xép|đỗ công định|độc lập|đời sống|đục khuê|đức bà sài gòn|đức bồng|đức der spiegel|đức hòa đông|đức lập|đức martin forkel|đức michael philipp daniel boumann|đức mạnh|đức nhân|đức thuận|đức thượng|đức thủy|đức trong|đức tân|đức xuân|đức đoàn xuân hưng|ơn|ả rập syria|ảrập syria|ấn độ tôn sinh thành|ất hợi|ốm|ỷ la
-12: a vincom bà triệu|a2|a3 new|a400m|acs|adb|aden|aff suzuki cup|aichi|air blade|air canada|airblade|airbus|airbus a320|airbus a330|aire sur la lys|akerbat|al hadba|al masdar news|al qaeda|al tanf|al zahra|alaska airlines|alborz|alexandra land|allianz arena|alpha jet|alps|alumin nhân cơ|amazing race|american airlines|ampme|an chấn|an hải bắc|an ninh tây|an nụ sỏn xay|an phát|an phú tây|an quang tây|an điềm|an đức|anadolu|android auto|android nougat|anh mark cavendish|anh một|anh ngọc|anova seed|antoine griezmann|antwerp|antđ|apple store|apple watch|arab saudi|arak|arunachal pradesh|arập|as roma|asahi|ascot|assam|atgt đà nẵng|athletic bilbao|attila|aubameyang|aud|audi a5 sportback|austin|austrian gp|autobahn|av test award|avatar|avignon|az sky định công|b 1b lancer|badakhshan|bale|balkan|bandar abbas|bangalore|banghyon|bangkok post|bank|baptist hồng kông|barbados|barclays|bari|barkhane|basque|bci|be|beerdy|belgrade|belize|bellmont|bengal|bengali|bengaluru|beni|bentley continental flying spur|bentley mulsanne|berjaya|berlin fashion week|bgr|bi|bifan|big c thăng long|bihar|bill o reilly|billboard music awards|bim group|biên hòa vũng tàu|biển nhật bản|bkav|bluebelle|bo kẹo|bobber|bollywood|bom jeus|bonn|book|borno|borough market|borussia dortmund|bose|bosman|bosnia|bournemouth|bphone|brasilia|bristol|brunei|bsc việt nam|bucharest|buckingham|buenos aires|burger king|buôn mê thuột|buộc mú|bvđk hùng vương|bzaah|bà|bà huyện thanh quan|bàn cờ|bàu hàm|bàu trúc|bá thước|bách khoa|bái đính|bãi ớt|bão|bình dương trần thanh liêm|bình hàn|bình hòa nam|bình hưng hòa a|bình khánh|bình khê|bình phúhình|bình sa|bình thái|bình thọ|bình trưng tây|bình trị đông|bình tây|bình tú|bình đa|bình đại|bình đức|bí thư|bích đào|bính thân|bóng đá|bôlykhămxay|bôlykhămxây|búng lao|băng adrênh|bđathhmn|bạch lưu|bạch đằng giang|bảo an liên hợp quốc|bảo cường|bảo minh|bảo ninh|bảo thắng|bảo yên|bảy hiền|bảy núi|bất trí|bầu đức|bắc bình|bắc danh|bắc hưng hà|bắc hải|bắc ireland|bắc khê|bắc linh đàm|bắc lào|bắc mali|bắc myanmar|bắc sumatra|bắc triều tiên|bắc vực|bắc đại tây dương|bắc ấn độ|bằng khê|bằng lũng|bằng tường|bến lội|bệnh|bốn xã|c2|c3|c47|c919|cac|cah tương dương|cam túc|camaro ss|camo|campuchia heng samrin|campuchia samdech heng samrin|camry bks|can|canadian gp|cancun|canh thân|canh tý|canterbury|cao hưng thịnh|cao phong|cao xanh|cao đức|cape town|capital garden|cappadocia|caribbe|cascon|catp đà nẵng|cayenne|cbs news|ccn tóc tiên|centro andino|ch ireland|chabwa|chdc congo|chebika|chennai|cheshire|chevrolet camaro ss|chevrolet lacetti|chevrolet trax|chi lăng|chinese super league|chiron|chishi|chitral|chiềng lao|chk long thành|chongjin|christie|chrome|chu mạnh trinh|chu sơn|chuck schumer|chuyên hà nội amsterdam|chuyên lê quý đôn|chuỗi giá trị|chánh hưng|châu bình|châu giang|châu khê|châu phi|châu phong|châu phú|châu sơn|châu thôn|châu văn liêm|châu đốc|chênh vênh|chính trị|chư drăng|chọi|chợ|chợ chu|chợ dầu|chủ nhật|chức|cibeles|cliq|cmc|cnvclđ|co mạ|cod|cologne|cologne bonn|concorso|connecticut richard blumenthal|constrexim|corriere della sera|coupe|cp biển tiên sa|cp cấp|cp du|cp hóa|cp phát|cp sông đà|cp thiết|cp thương|cp thủy|cp truyền|cp việt vương|cp đóng|cp đấu|cp địa|cpi|cqđt|creed group|crossfire legends|csgt|csm|csđttp|ct1|cu ba esteban lazo hernández|cupertino|cuv|cà mau nguyễn tiến hải|cá|các tiểu|cánh tây|cát|cát lâm|câu|cây cầy|cây quýt|cây thị|còn|cóc|công thương tp hải phòng|công vinh|cù mông|cđv|cđv premier league|cđvn|cơ đốc|cư pơng|cư yang|cư đrăm|cường đô|cảng hải phòng|cảng quốc|cảng thơm|cần thạnh|cầu cao|cầu dền|cầu kho|cẩm long|cẩm thịnh|cố trạch|cổ an|cổng trắng|cờn|cụ|cụm|cửa rào|cửa đông|cửa đại|d2|da|dailymail|dakar rally|dama rose|dandong|daraa|darwin|david beckham|davis cup|deir al zour|deir ezzur|denver|derby|derby city classic|detik|detroit|di maria|dinamo zagreb|dinh tổng|diên hồng|diễn an|diễn bình|dna|doanh điền|donacoop|donglang|dorchester|dortmund|dow jones|downing|dresden|drost|ds khhgđ|dsma|dublin|duke|durban|duy hòa|duy thu|duy tân|dân tiến|dã viên|dương nội|dương quảng hàm|dương tất thắng|dương đình cúc|dưỡng|dải gaza|dầu giây|dền|dệt quế võ|dịch vọng hậu|dụ vượng|e card|e trung|e300 amg|ea b hốk|ea h leo|ea kly|ea rbin|ea tu|earth dreams|ecopark|edm|eicma|ein tarma|el chapo|el nido|el paso|emirates palace|emmy|enduro|engels|erbil|ericsson|es350|ethanol dung quất|ethiopia|everest|evfta|f 15sa|f 35a|f 35c|face|fantastic blue|fars|fbi|ferrari california|festival|festival di|festival ô|fintech|flaunt|flc|forsyth|forth|fortune|fourfourtwo|foxconn|fpt software|frankfurt main|fta|ftse|fukushima|fulbright vn|futenma|futsal|futsal việt nam|galaxy s|game|gas|gas bình dương|gaz 21 volga|gaza|gazzetta|gd đt bạc liêu|gd đt lai châu|gd đt tp|gd đt đà nẵng|gdck tp hồ chí minh|gdđt tp hcm|gdđt tphcm|ge|gemek tower|geneva motor show|geneve|george mason|gia hòa|gia kiệm|gia phố|gia vượng|giang sơn|giang tây|giang văn minh|giang xá|gianni infantino|giao thiện|gini|gio hải|gio mai|gio thành|giuseppe meazza|giáng|giấc|giếng|giồng trôm|giỗ|glasgow|glee|glivec|goa|gobi|gois|golden west|goldman sachs|goodison|grab|grabbike|grand canyon|grand hyatt|grand prix|green daisy|griezmann|gtvt lê đình thọ|gtđb|gucci|gulfstream g550|gx|gành hào|gìn|gò dưa|gò đậu|gạch|gạo|gặp|gửi|h mông|h. ngọc hồi|h. nhà bè|h. p|h. phong điền|ha gia lai|hadba|hafprodex|hagley|hakone|handico|hang cọp|harare|harbinger|harper s bazaar|harpoon block|harry kane|havana|hawker hurricane|hay|hazard|hbo|hcm nguyễn thị quyết tâm|hcm người|hcm theo|hcm trần vĩnh tuyến|hcm tất thành cang|hcm võ văn hoan|hcv|hd|heartect|hefei|helsinki|henoko|heritage|heteco hà nội|hh|hi lạp|hillier|him lam tân hưng|hindu|hindu mariamman|hizb ul majahideen|hkvn|hlttqg hà nội|hlv lukkade|hmeymim|hoa kỳ william macclellan thornberry|hoa lan|hoa liên|hoa sơn|hollywood life|honda city|honda civic|honda jazz|honda silver wing gl500|hondajet|hoop|hoài ân|hoàn châu cách cách|hoàn mỹ minh hải|hoàn sơn|hoàng anh attapeu|hoàng nam|hoàng tiến|hoàng xá|hoằng lưu|hoằng quý|hoằng trường|hua phan|huamual|huayra|hurriyet|huyết|huế đại|hvn|hwasong|hybrid t|hyundai thành công|hà bắc|hà mãn|hà nội fc|hà nội hải phòng|hà nội mới|hà thành|hà trung|hà tĩnh đặng quốc khánh|hàm nghi|hàm yên|hàn mạc tử|hàn mặc tử|hàn quốc park ju seon|hàng buồm|hàng bạc|hàng cỏ|hàng dương|hàng kênh|hàng mã|hàng mắm|hàng trống|hành dũng|háng lìa|hãng|hòa an|hòa hiếu|hòa hiệp|hòa hiệp nam|hòa hội|hòa khánh nam|hòa khương|hòa liễu|hòa lạc|hòa lợi|hòa thuận|hòa trị|hòn heo|hòn khoai|hóc xoài|hùng sơn|hưng hòa|hưng hội|hưng đạo đại|hương bình|hương hòa|hương hồ|hương minh|hướng hiệp|hạng|hải phong|hải sơn|hải thanh|hải vân quan|hải đông|họp|hồ chí minh city wings|hồ học lãm|hồ tràm|hồ đắc di|hồng châu|hồng phong|hồng thái|hộ|hợp thành|ia chia|ia h drai|ia nan|icao|ice dollar|iceland|idlib|ifeng|iligan|ilovaysk|imdb|independence|indianapolis|ingushetia|inkoo|inquirer|inter|inter milan|iowa|ipu|iran iraq|irkutsk|italy il sole|izmir|izvestia|jagriti|jannarelly|jbic|jeonju|jetblue|jetstar pacific|jfk|jihar|jmg|jo ann petinglay|johns hopkins|juba nimule|jules verne|juve|jw marriott|k 429|k pop|k trung|k13|kaas|kalgoorlie|kamchatka|kansai|karel|karluk|kaspersky|kaspersky lab|kazan|kc 130|kcom|keangnam|kei|kelt 9b|kensington|kentucky|keyone|kh 35|kh cn|kh đt nguyễn chí dũng|khai nguyên|khai quang|khcn|khcn chu ngọc anh|khe lạnh|khmer đỏ|kho|khoa ngoại|khoa thận|khoa truyền|khoan|khu công|khánh bình|khánh cường|khánh hải|khánh hội|khí việt nam|khương thượng|kicker|kids fashion show|kim chung|kim cương|kim hải|kim tượng|kim động|kinshasa|kirkkonummi|kitakyushu|kknews|klang|kn|knock|koh tao|kola|kolkata|konya|kopparnäs|koryo|krestovsky|krong|krông pa|ktnn hồ đức phớc|ktđt|kun lun fight|kunar|kunduz|kurd syria|kurdistan|kuril|kylian mbappe|kênh|kênh giang|kênh tẻ|kế an|kỳ|kỳ hà|kỳ khang|l 39|l equipe|la hầu|la mã|la phù|lada|lada granta|lamborghini aventador sv|lamborghini urus|land cruiser vx|lang minh|le bourget|le figaro|le jardin d amour|le parisien|lead|league cup|league juventus|league real|lebanon|leicester city|leningrad|lerwick|lhp|lhp hong kong|lhp kim mã|liberia|licogi|life|liliang|lima|linh trường|linh đông|linux|lionfish|litva|liuyi|liên bão|liên hợp quốc vladimir safronkov|liên phường|liên thành|liên trạch|liễu thường|lmlm|london evening standard|long hoa|long hải|long mỹ|long sơn|long thủy|louis vuitton|ls460l|ludwigshafen|luvias|luzon|luông pha băng|lx|lybia|lyme|lái thiêu|lâm hóa|lãm hà|lão|lê quang đạo|lê quý đôn|lê thanh vân|lê thị nga|lê văn hiến|lê văn sỹ|lê văn thiêm|lê độ|lê đức thọ|lò|lôi phong|lúc|lý nhân|lđ|lđ tb xh tp hcm|lđlđvn bùi văn cường|lưu kiền|lưu văn châu|lạc dương|lại sơn|lại yên|lắk|lễ kỷ|lễ pháp|lễ tình|lộc bình|lộc nga|lộc ninh|lộc sơn|lộc thành|lộc tấn|madagui|madeira|madhya pradesh|magnitsky|maharashtra|mahindra mojo|mai thị lựu|maine|maldives|mallorca|malta|manama|manchester victoria|mangyongbong|manolo santana|manpads|mao|mar del plata|maritime bank|maroc|marphan|marshal ustinov|marshmallow|marvel|maskana|maskanah|maungdaw|may thăng long|mayadeen|maybach|mayweather|mazatlan|mađagui|mcdonald s|me|medan|megan mcardle|megastar|memphis depay|menlo park|mercedes cup|messenger|mexico city|mi 171sh|microsoft|middlesborough|middlesbrough|midnight edition|mig 21|mig 29|mig 29k|mig 31|milgem|milwaukee|minh hóa|minh sơn|minh thành|minh thề|misrata|miss grand uthai thani|miss universe|miền trung|mk|mn|mogadishu|molenbeek|molsheim|monrovia|morning|morocco|motel kiss|moto z2 play|mountain view|mtv|mtv movie|muay|muay thái|mugello|mundo deportivo|musan|mv|my kingdom|mái dầm|mát xcơ va|mátxcơva|máy|mân thái|mê linhhình|mêkông|món|môi|mông dương|mùng|mũi dùi|mũi dừa|mưa|mường|mường chà|mường hoong|mường lò|mường mươn|mường nhà|mường sinh|mường tiêng|mường tè|mạc hồng quân|mạo khê|mận toong|mậu tý|mắt quốc|mắt thanh hóa|mắt thái nguyên|mẹo|mỏ|mối|mối tình đầu của tôi|một|một thế giới|mở|mở tp hcm|mục|mỹ bình|mỹ fed|mỹ hiệp|mỹ hàn|mỹ hội đông|mỹ latin|mỹ lý|mỹ lộc|mỹ new york times|mỹ phú|mỹ phạm quang vinh|mỹ sơn|mỹ thới|mỹ xuân a|n max|na kham|na ngoi|nagasaki|nail|nairobi|nakhon phanom|nakhon ratchasima|nam bình dương|nam huỳnh đạo|nam libya|nam nghĩa|nam ngạn|nam ninh|nam sài gòn|nam thái bình dương|nam trung bộ|nam tư|nam yết|nam úc|nant phat kar|national geographic|nbc news|nebraska|neelum|new london|new straits times|new town|new zealand trận|newport|newsweek|next top|next top model|nga maxim oreshkin|nga nguyễn thanh sơn|nga việt nam|nghi quang|nghĩa dõng|nghĩa thuận|nghĩa tân|nghĩa điền|ngoại thương|nguyễn cư trinh|nguyễn duy dương|nguyễn duy trinh|nguyễn huy tưởng|nguyễn hữu huân|nguyễn hữu thọ|nguyễn thượng hiền|nguyễn thị định|nguyễn trung trực|nguyễn văn bảo|nguyễn xuân thưởng|ngành tài|ngày quốc|ngô gia tự|ngô sĩ liên|ngô sơn|người bảo|người nhện|ngải thầu thượng|ngọa vân|ngọc bay|ngọc hoàng|ngọc khê|ngọc lương|ngụy như kon tum|nhi thanh hóa|nhiều|nhk|nhnn|nhum|nhà rồng|nhà vua tây ban nha|nhân sơn|như xuân|nhận|nhật bản nguyễn quốc cường|nhật tảo|nhị bình|nhựa tiền phong|nidec|nike|nikkei asian review|nineveh|ninh gia|ninh hiệp|ninh hải|ninh lai|ninh phước|nn ptnt bình định|nn ptnt nguyễn xuân cường|nobel hòa|nokia n96|nordstrom|novaland|nsnn|nubra|nà chì|nà mặn|nà nghịu|nà nhạn|nông lâm tp hcm|núi ngang|núi trúc|núi đèo|nơ trang long|nước mặn|nước nứt|nậm cang|nậm căn|nậm cắn|nậm loỏng|nậm phui|nằm|nội bài lào cai|nội duệ|oa sinh tơn|obamacare|olympia|oman|on city|oneplus|ontario|opec|ov 10|p 21|p 3 orion|p 3c orion|p 700 granit|p 8a poseidon|p. k|pa72 công|pahang|paihong|paju|pak fa t 50|pak san|palau|papa john s|paraguay|parc|parkinson|pasteur|pathfinder|pc47|penn|people|perseus|perseverance|peter s clam bar|phan rang tháp chàm|phan thanh|phan đăng lưu|phi li pin|philippines eduardo ano|phnom penh post|phong hóa|phong nha|phong phú|phong thổ|pháp hôm|pháp luật việt nam|phò nam|phó đức chính|phóng|phù linh|phù lá|phù ninh|phú giáo|phú hải|phú hậu|phú la|phú long|phú mậu|phú nghĩa|phú thủy|phú tài|phú xuân|phú ân|phú điền|phú đô|phương la|phương liên|phương trang|phương tây|phước hưng|phước long|phước thạnh|phượng hoàng|phượng đồng|phạm viết chánh|phạm văn chiêu|phạm văn hai|phạm văn thuận|phạm văn đồng|phạm đình hổ|phả khoảng|phẫu|phố|phố sách|phố wall|phổ an|phổ văn|phụ nữ news|phục lễ|phủ long|piaggio fast forward|pilbara|pittsburgh|platinum edition|playboy|playku|plvn|pogba|porsche|porto|powerball|premium|prenn|pretoria|propilot|psa|psg|pslv|pt casa|pti|ptth|pukchang|pvep|pác nặm|pú nhi|q. bình thạnh|q. bình tân|q. ngũ hành sơn|qantas|qg đức|ql1a|qlđb|qppl|quang hưng|quartz|quattroporte|quay|quebec|quy nguyên|quán hàu|quán lào|quý bà|quảng chính|quảng cư|quảng hưng|quảng lâm|quảng thanh|quế long|quới thành|quỳnh dao|quỳnh lương|quỷ|r league|r. league|rabat|rafah|rain|rajin|rakhine|rakuten|raqqah|rb leipzig|rd 250|red bull|renaissance hong kong|renato dall ara|repsol|res|resorts world|rivera park|rock|rohingya|rolls royce ghost|rolls royce wraith|rom|roma|ronald reagan|roorkee|rostec|roswell|royal city|rs 26 rubezh|ryugyong|rúp|răng cưa|rạch gốc|s8|sabbath|sabeco|sabha|saigon special|saint omer|sakhalin|sakon nakhon|sala|salford|samho|samson|samsung galaxy grand prime|samsung galaxy s8|samsung thái nguyên|samut prakan|san pedro huamelula|sana|santa barbara|santiago bernabeu|sao việt bks|sao đỏ|sap|sardinia|saudi|sayama|sayangva|sazanami|sbs|scheldt|scud b|scud er|se1|se2|seal|seatle|seattle james robart|see you again|seine|sen vàng phạm thị tân|sepp blatter|severomorsk|seville|seychelles|sggp|shaanxi y 8|shanghai shenhua|shanghaiist|shayriat|shb|sheraton|sheremetyevo 2|shi ite|shire|shiritsu ebisu chugaku|shrek|siemens|sihanoukville|sinoe|sirte|skye|sl|slovenia|sm 2|smart elegant|snt5|soc|soin|solna|sophia|south carolina|southampton|spider man|spreewald|st louis|st mary|st samuel|stalingrad|standard chartered|stansted|star|stars|start|stavropol|steregushchy|stratolaunch|studebaker|stuttgart open|su 25|su 27 nga|su 27ubk|su 33|su 34|sukhoi 30|sulawesi|sumatra|sun|sun group|super league|superbike championship|surat thani|surface laptop|suwon|suối kiết|suối sâu|suối đá|sv|svđ krestovsky|sxkd|syria do mỹ|syria theo|sài thành|sài đồng|sàn|sách quốc|sân|sêrêpốk|sông giồng|sông hinh|sông hàn|sông mây|sơn ca|sơn lang|sơn long|sơn tịnh|sản nhi bắc ninh|t 72|t. ư|t. ư đảng|t11|tadef|tai mũi họng|taiyuan|tajikistan|tam bản|tam dân|tam giang|tam phước|tam quang|tam thái|tam á|tampa|tanjung pelepas|tao đàn|taungoi|taxi ba sao|taxi việt anh|tbvtv|tcm|tctd|tegucigalpa|telangana|tennessee|texas hold em|tha ds tp hcm|than|than khoáng|than quảng ninh|than uyên|thanh an|thanh bính|thanh chi|thanh chiêm|thanh chiểu|thanh hà|thanh hòa|thanh hải|thanh khai|thanh khê đông|thanh lương|thanh tương|thanh văn|thanh xuân trung|thanh xá|thanh đảo|the atlantic|the best|the economist|the face|the hague|the hawthorns|the hollywood reporter|the independent|the korea times|the mummy|the voice kids|theo baodatviet|thessaloniki|thiên long bát bộ|thiên minh|thiền quang|thiện tân|thiệu thị|thung khe|thuận châu|thuận hòa|thuận hạnh|thuận nam|thuận thiên|thvl1|thành long|thành đạt|thái bình dương mỹ|thái bình dương nga|thái nguyên đại|thái sơn|thái sơn bắc|thái thông|thái tuế|thái văn lung|thánh clement|thánh giuse|thân hoa thượng hải|thân thuộc|thép hòa phát|thúy sơn|thăm|thương bạc|thương mại|thượng long|thượng lý|thạc sỹ|thạch châu|thạch hãn|thạch hồi|thạch khê|thạch khôi|thạch lâm|thạch thành|thạch xuân|thạch đà|thạch đài|thạnh an|thạnh lộc|thạnh lợi|thất diệu sơn|thần|thẩm dương|thịnh thái|thịnh đán|thọ bình|thỏa|thổ chu|thới thạnh|thụy lâm|thủ lễ|thủ đô|thủy lợi|thủy xuân tiên|thừa đức|ti tốp|tilet|timor|timor leste|tin theo reuters|tin tổng|tintheo reuters|titanic|tiên châu|tiên lữ|tiên minh|tiên phương|tiên yên|tiếu|tkv|tmcp|tmcp bưu|tmcp phát|tmcp sài gòn|tmcp đại dương|tmz|tn mt kon tum|tn1|tn2|tnga|tnhh anh trí|tnhh ballooning media|tnhh bot phú hà|tnhh canon việt nam|tnhh chế|tnhh dương dũng|tnhh giấy tân vĩnh thành|tnhh grab taxi|tnhh hansoll vina|tnhh hàng|tnhh hải linh|tnhh hữu|tnhh khoáng|tnhh mtv công|tnhh mtv khai|tnhh mtv thương|tnhh mtv thủy|tnhh mtv xây|tnhh mtv đầu|tnhh môi|tnhh nguyễn hưng|tnhh nhôm|tnhh song lộc|tnhh tmdv chuỗi|tnhh tư|tnhh vĩnh quang|tnhh xuất|tnhh xử|tnvn|today|tohoku|tom cruise|tornado|toulouse|toutiao|toyota land cruiser vx|tphcm lê văn khoa|tphcm nguyễn thành phong|trevi|tri thức trực tuyến|triều khúc|triều nội|triều tiên kcna|triệu phong|trojan|tronie|trump organization|trump tower|trung java|trung mỹ|trung quốc tuy|trung sua|trung thpt quốc|trung việt nam|trung yên|trung âu|trung đông bắc phi|trà khúc|trà linh|trà đốc|tràng an|trí thức trẻ|trích sài|trúc bạch|trương công định|trương hán siêu|trường an|trường chinh 5|trường chính|trường hòa|trường thạnh|trường trung|trường đh công|trường đh sư|trưởng cục|trấn sơn khẩu|trần huỳnh|trần hương|trần hữu dực|trần hữu trang|trần quang khải|trần thái tông|trịnh châu|trục|ttgt q. bình thủy|tttm hàng da|tttt|tu 154|tu 160|tu mơ rông|tucson|tunisia|tuy phong|tuấn tú|tuần châu|tuần giáo|tuế|tuệ tĩnh|tv hub|tver|tylo|typhoon|tà sỏi|táo|tâm tít|tân dậu|tân hoàng thắng|tân hà|tân hạnh|tân hồng|tân lâm|tân mỹ|tân mỹ chánh|tân phước|tân quy|tân quý|tân sơn nhì|tân thanh tây|tân thuận|tân thuận đông|tân thịnh|tân trung|tây an|tây hòa|tây kỳ|tây phú|tây timor|tây tựu|tây á|tím|tính nên|tóng|tô hiệu|tôm|tôn ngộ không|tôn thất thiệp|tùng lộc|tú sơn|tú tài quốc|tăng|tăng bạt hổ|tăng nhơn phú|tư quân|tạ bích loan|tả thanh oai|tấu|tế nguyên|tịnh long|từ châu|từ liêm|từ sơn|tử dương|tự an|tự do iraq|u 17|u 19 việt nam|u boat|u crai na|u minh|u15 myanmar|u15 quốc|u15 đông nam á|u16|u18|uav|udaipur|udn|uefa|ufc|uige|ung bướu|us open|usa today|uscgc morgenthau|usns fall river|uss cole|uss fitzegarld|uss george h. w. bush|uss gerald ford|uss john paul jones|uss john s. mccain|uss stethem|ussuri|utah|v. i. lenin|valentine trắng|vamed|vancouver|vasco|vba|vck|vck u16|vck u23|vdb minh hải|vespa|vfa|vfc|vh tt hà nội|vh tt hải phòng|vh tt tp hcm|vhtt tp hải phòng|victor lindelof|vietjet air|vietnam motor show|vietnamobile|vina cyber|vina megastar|vina star|vinacapital|vinachem|vinafood|vinatex|vinci concessions|vingroup|vinh hà|vip|viral fest asia|vision|vix|viên an|viên thành|viềng|viện huyết|việt bắc|việt nam dân|việt nam hồng tiểu dũng|việt nam konstantin vnukov|việt nam nguyễn công phượng|việt nam nguyễn hữu thắng|việt nam sau|việt nam theo|việt tiến|việt tân|việt xuyên|vks|vn golden star|vncb|vncert|vnindex|vnpt|vnr|vnucovo|vnukovo|voetbalinside|vojvodina|vtv bình điền long an|vu gia|và|vàm nao|vàng đen|vân canh|vân đình|vía thần|vòng|võ|võ ngọc quý|võ tắc thiên|võ văn hát|văn khúc|văn lang|văn phú|văn quan|văn thánh|vđqg anh|vđqg trung quốc|vđqg tây ban nha|vĩnh hồng|vĩnh linh|vĩnh lợi|vĩnh nguyên|vĩnh phương|vũ ninh|vũ oai|vũ thư|vũng liêm|vũng nổ|vẫn|vệ|vị thanh|vị thủy|vịnh aden|vịnh hạ long|wagon r|watford|wendy s|wesminster|wildtrak|wilson|wolbachia|wolff parkinson white|wto|wwdc|wyoming|x 101|x 35|x51|xanh|xay nha bu ly|xbox|xi măng thành thắng group|xiaomi mi|xnk|xtt|xuân hà|xuân hồng|xuân la|xuân lẹ|xuân thành|xuân tín|xuân đinh dậu|xuân đông|xá lượng|xây dựng|xê đăng|xí|xô|xô viết|xậm|y dược tphcm|yak 38|yalu|yangon|yaris e|yars|youth league|yuri dolgoruky|yên bái phạm sĩ quý|yên bái phạm sỹ quý|yên bái đỗ đức duy|yên khánh|yên lập|yên phụ|yên thịnh|yên tiến|yên trung|yên viên|yên định|z900|zara|zarubezhneft|zaz zaporozhets|zimbabwe|zlatan ibrahimovic|zvezda|á big bang|á châu|á âu|á. các|á. sau|á. theo|á. trong|á. với|á. điều|ác hen ti na|ánh dương việt nam|áp ga ni xtan|ân hòa|âu antonio tajani|ôn châu|ông hóa|ông lớn|ăn|đa khoa đà nẵng|đa phước|đan khê|đinh công tráng|đinh văn thành|điềm|điền hải|điều việt nam|điện hồng|điện kremlin|điện nam trung|đk quảng ngãi|đkqt vinmec times city|đnb|đoài|đoàn quảng ninh|đt bồ đào nha|đt việt nam|đt743|đtvn|đà nẵng hotline|đài truyền|đào trí|đá chữ thập|đác nông|đám|đèo cả|đình|đóng|đô|đô ha|đông afghanistan|đông bắc tobruk|đông dư|đông hama|đông hương|đông kinh nghĩa thục|đông mosul|đông nam bộ|đông quản|đông timor|đông triều|đông triều tiên|đông trung quốc|đông tân|đông vệ|đông xuân|đú xáng|đạ hoai|đạ huoai|đạ oai|đại cồ việt|đại dương new zealand|đại học|đại la|đại lai|đại lâm|đại lải|đại mỗ|đại nam|đại phúc|đại quang minh|đại thuận|đại tây dương|đại đoàn kết|đạn|đạo đức|đảng lao|đảo ngọc xanh|đầm dơi|đập|đắc hrinh|đắc lắc|đắk bla|đắk buk so|đắk ha|đắk rlấp|đắk ru|đắk rơ wa|đắk tô|đặng văn sâm|định công|đống chanh|đồng an|đồng bà ba|đồng bào|đồng bằng bắc bộ|đồng chuế|đồng hóa|đồng lư|đồng nguyên|đồng nơ|đồng song|đồng thái|đồng tiến|đồng tâm liên|đồng văn|đồng xoài|đức hòa|đức linh|đừng|ả|ả rập xê út|ấm|ấp chùa
-15: a rập|a tiêng|a32|a380|abc news|abu dhabi|adelaide|aff|afganistan|afrin|agm 86|agm 86b|agribank cam đường|agribank lào cai|ajax|albania|alberta|alco|alexandria|alibaba|amsterdam|an chánh|an hiệp|an ninh đông|an phú đông|an thạnh|anh john bercow|apache|app store|ar|atlanta|atletico|atletico madrid|atm|avdeevka|azerbaijan|aztec|ba tư|bahamas|basra|bentley|bethlehem|beverly hills|bhxh việt nam|bitcoin|biển bắc|biển hoa đông|borneo|bra xin|brahmos|brak al shati|brighton|bronx lebanon|brooklyn|btdt cố|bung|burundi|business insider|butig|buôn ma thuật|bvđk|bà bướm|bác hồ|bình châu|bình hải|bình long|bình lợi|bình nguyên|bình thắng|bình trưng đông|bình trị đông b|bình đông|bình định trần châu|bôlykhamxay|bùi văn hòa|búa|bđn|bước|bảo|bắc iraq|bắc london|bắc thăng long|bắc trung|bắc trung bộ|bắc âu|bến vân đồn|bến đồn|c1 real|calais|calderon|cam lâm|cameroon|canberra|candaransi|cao lộc|cape york|caracas|carnegie mellon|carnival|carrick|carrington|catp|ces|chaka|changi|channel|chechnya|chevrolet|chevrolet colorado|chevrolet spark|chiang mai|chill|china daily|chiếc|chuyên ngoại|chuyện làm quen|chào|chánh lộ|châu hoàn|châu hạnh|châu âu donald tusk|chí hòa|chùa bộc|chùa vàng|chúng|chảy|chợ rẫy tp hcm|city|colorado|corriere|cotabato|cp trung nam|cp xuất|crete|ct8d dương nội|cuba esteban lazo hernandez|cuộc|càng long|các|cách mạng tháng tám|cái côn|cáp nhĩ tân|côn đảo|công thành|công thương hoàng quốc vượng|công thương tp hcm|cư kuin|cư suê|cương gián|cướp|cả|cảng sài gòn|cảng tiên sa|cảnh|cầu đất|cẩm giàng|cẩm lệ|cẩm thủy|cồn|cổ bì|cờ|cửa ông|davos|de gea|delaware|depot|der spiegel|deutsche bank|diff|discovery|disney|do|do thái|doji hà nội|donetsk|dubai world central|duy tiên|duy vinh|dã tượng|dư hàng|dương mịch|dương đình nghệ|dị|dịch vọng|dốc đỏ|dự|e class|ea kar|ea pô|ea tam|ec155b1|ecohome|eiffel|elyseé|ethanol phú thọ|exciter|expo|express|fa cup|fidget spinner|financial times|finsbury|firefox os|flc thanh hóa|fomosa|forbes|ford everest|france football|galaxy studio|gang|gdđt bùi văn ga|georgetown|ghana|ghềnh|gia bình|gia lâm nguyễn ngọc thuần|global|global hawk|goblin|golf|goodison park|gps|grand|gsx r|gtvt nguyễn văn công|gtvt tphcm|gwanghwamun|gyeonggi|gymviet|hakodate|hamilton|hawk|hcm nguyễn thị thu|helios|helmand|henderson|hersh|himalaya|hlv wenger|hoa kỳ phạm quang vinh|hoa yên|honda activa|honda sh|hoàng mai hình|hoàng maihình|hoàng quốc việt|hoằng quỳ|hsbc|htc|humvee|hutech|huyndai|huyền trân công chúa|huế|huỳnh hiểu minh|huỳnh tấn phát|hyundai tucson|hà huy giáp|hà sơn bình|hà tây|hàm rồng|hàng bài|hè|hòa bình trương quý dương|hòa hải|hòa thắng|hòe nhai|hòn chuối|hùng thắng|hđnd|hđxx|hưng khánh|hưng lộc|hưng trung|hương long|hạ hòa|hạ môn|hạnh thông tây|hải quy|hắc long giang|hồ biểu chánh|hồ chí minh trung lương|hồ tây|hồng long|hồng ngự|hủa phăn|interfax|interpol|is|isi|iskander|iv|izvestiya|j|j 15|j 20|james bond|jeonju world cup|john bercow|juba|k. league classic|ka long|kaluga|kanagawa|kansas|kauai|kbs|kcn|kerala|kh|khadija arib|khoáng|khương hà|khương đình|kia sorento|kido|kim bảng|kim lương|kinh môn|kiên hải|kiến quốc|kiến tường|kiện khê|krông buk|ktkđclgd|ktttx|kông lơng khơng|kỳ nam|kỷ hợi|la gi|la habana|la hà|la masia|lalibela|lao|leicester|lim|linh quy pháp ấn|little rock|loch ness|long hòa|long island|long phước|long tân|lotte|lowry|ls|lst|luxembourg|lào cai tháng|lâm hà|lê hồng phong|lê lai|lê thanh nghị|lê thánh tông|lò xo|lý sơn|lưu kiếm|lượng minh|lạc long quân|lạc thủy|lả|lệ thủy|lộc an|lộc tiến|lục nam|lữ|ma ra uy|macau|mae hong son|mai sơn|mai động|majestic princess|malawi|malibu|man city|marine one|marseille|marshall|mazda cx5|mb24 hà nội|mb24 đắk lắk|mbappe|mbc|mecca|mh17|mi 8|midnight|mig|mig 35|millennium|minh hoàng|mobifone|mokpo|monte carlo|montenegro|mua|munich|mê kông|mường la|mường mựn|mường ảng|mạc thị bưởi|mạnh tiến|mắt trung|mỏ cày bắc|mộ đức|mỹ sergey kislyak|mỹ thuận|mỹ thủy|mỹ uss fitzgerald|n2|n200re|nam cường|nam hải đình vũ|nam iraq|nam kinh|nam kỳ khởi nghĩa|nam phong|nam thành|nam đông|nangarhar|naver|nefopam|nepal|nevada|new mexico|new orleans|nga vladimir putin|nghi long|nghi sơn|nghi thủy|nghĩa hòa|nghĩa hưng|nghĩa lộ|nghĩa thọ|nghĩa yên|nguyễn hạnh phúc|nguyễn khoái|nguyễn minh hồng|nguyễn thị kim ngân|nguyễn văn nghi|nguyễn văn quá|nguyễn văn quỳ|nguyễn văn trỗi|nguyễn ảnh thủ|nguồn|ngã|ngã sáu|ngô sỹ liên|ngải thầu|ngọc hiển|ngọc khánh|ngọc liệp|ngọc thượng|ngọc vân|ngọc xuyên|nhi|nhuệ|nhà xanh|nhã khắc lâm|nhóm|nhôm toàn|nhơn an|nhạc|ninh sơn|nlđ|nn ptnt phú yên|ntnn|nuristan|nông nghiệp|nông thôn ngày nay|nạn|okitsu gū|oklahoma|oled|olympic rio|opera|oracle|oslo|p. bến nghé|pa72|pandora|pc45 công|pccc|penang|pernambuco|petrolimex14|philadelphia|phiêng khoài|phong vân|phìn hồ|phù cừ|phù khê|phù việt|phú lạc|phúc an|phúc châu|phúc sạn|phúc yên|phương liệt|phước kiển|phước ninh|phước đồng|phần hà|phổ minh|phổ yên|phổi|phủ lạng thương|piaggio|pigcawayan|platinum|pol pot|pont|proxima b|pvn|pvv vinapharm|q. gò vấp|q. tân bình|qaboun|qg|qh|ql|ql1|qn2040|quan|quang thuận|quán thánh|quảng ninh nguyễn đức long|quảng thịnh|quảng trạch|quảng yên|quảng điền|quỳnh phương|qđ|qđnd|renault|rheinland pfalz|ria novosti|rome masters|rosario|rosatom|rover|ruby|rx 8|rằm|rồng|s. o. s sói|s7|sa kỳ|sa pả|sa động|saint peterburg|salavan|san antonio|sanaa|seongbuk|sepang|seven sisters|sewol|sg|shimane|shtt|siberia|signal iduna park|sinh tồn|sirnak|siêu|sky|sky sports|sohu|somalia|song|sony|sotrans|south china morning post|spf|sports seoul|sri thenday utthapani|standard missile 3|star wars|straits times|street rod|su 22m4|su 27sk|su 30sm|subaru|sukhoi|sun world ba na hills|suối tiên|sweida|sxh|sơn dung|sản|sứ bát tràng|sừng|t 62m|t1|talas|tam bảo|tam ngọc|tam quan bắc|tam sa|tam thành|tam điệp|tamil|tango|taormina|tasigna copay|tay|tds|tdtt|tel aviv|texhong hải hà|thai dương hạ|tham lương|thanh bình|thanh liêm|thanh liệt|thanh lân|thanh nê|the times|thiên hương|thiên ngọc minh uy|thiên tân|thiếu|thiều quan|thiểm tây|thiệu hóa|thuận giang|thành cổ|thành thành công|thái dương|thánh|tháp mười|thông|thượng đình|thạch mỹ|thạch tiến|thể thao việt nam|thọ quang|thổ quan|thới an|thới bình|thời|thời đại|titop|tiên dương|tiêu|tiến đức|tiền hải|tmcp công|tnhh an giang samho|tnhh grabtaxi|tnhh hạ long biển ngọc|tnhh khai|tnhh kim anh|tnhh long hiệp cư|tnhh mtv|tnhh mtv dịch|tnhh mtv thiết|tnhh mtv đô|tnhh united motor việt nam|tnhh vàng|tnhh xây|tnhh điện|tnmt kon tum|tobruk|top|toronto|toscana|tour de france|tow|toyota camry|toyota việt nam|tp|tpbank|tq|tranh|tri tôn|trung dung|trung quốc tập cận bình|trung tây nguyên|trung văn|trung á|trà cổ|tràng tiền|trên|trình yên tử|trò|trương anh ngọc|trường chinh 5 y2|trường thpt phan đình phùng|trảng bàng|ttcp|ttxvn|tài|tài chính|tân dương|tân hoa xã|tân hóa|tân kiểng|tân long|tân ma|tân mai|tân phúhình|tân việt|tây bengal|tây java|tây mỗ|tây tạng|tây âu|tăng nhơn phú a|tương|tạ quang bửu|tả phìn|tế nam|tổ chim|tổng|tứ cường|tứ đỉnh|u 19|u 22|u15|u17|ung bướu tp hcm|universal|upcom index|upu|uss cheyenne|uzbekistan|v class|v18|valongo|var|vauxhall|vbđq sài gòn|vck u19|vhtt dl|vietnam s next top model|vietnamplus|viglacera|viking|vims|vinagimex|vinh tân|viên sơn|viễn|việc|viện khoa|việt hưng|việt min đô|việt mỹ úc|việt nam hà lan|việt nam nguyễn đức lợi|việt nam ted osius|việt nam tp hcm|vp3|vpn|vws|võ liệt|văn|văn chấn|văn miếu quốc tử giám|văn quán|vđqg pháp|vĩnh bảo|vĩnh hoàn|vĩnh lộc a|vĩnh thái|vĩnh thịnh|vĩnh trường|vĩnh tân|vĩnh đức|vườn hồng|vườn quốc|vạn phúc|vạn thành|về|wef|white city|wipo|wisconsin|xa|xd|xuyên thái bình dương|xuân hòa|xuân phú|xuân thới thượng|xuân viên|xuân yên|xích|y dược cần thơ|yamaha|yaris|yonsei|yên sở|yên thế|yết kiêu|zalo|zircon|zumwalt|á. tuy|âu donald tusk|ích nhân|ô môn|ông lãnh|đ. q|đa kao|đakrông|đan đông|đhcđ|đi|điện ngọc|điện phước|đkgd|đsđt|đtdđ|đà nẵng hồ kỳ minh|đà rằng|đào viên|đèo ngang|đêm|đình vũ|đôi|đông cốc|đông hưng|đông khê|đông nam ukraine|đông sơn|đông thành|đông tây|đại hải|đại hồng|đại quan|đại đồng|đạo|đạo long|đất cuốc|đắk glei|đắk r lấp|đắk song|đắk đoa|đền đô|đồi|đồng cỏ đỏ|đồng khởi|đồng lạc|đồng lộc|đồng mô|đồng nhất|đồng phú|đồng văn cống|đổi|ả rập saudi|ở
-18: a41|abc|ac milan|addison|adn|aeon|alabama|alaska|all england club|alzheimer|amaq|amazon|an cư|an khánh|an khê|an mỹ|an sơn|an thái|an thới|andhra pradesh|angers|angola|arv|asahi shimbun|asia s next top model|athens|attp|audi|aulnay sous bois|australian open|b 1b|b 2|b 52|bangladesh|basico|bavaria|bayern munich|beckham|benfica|berkshire hathaway|bia|birmingham|blhs|brexit|brisbane|british columbia|bs|bsc|buôn trấp|bvđk hòa bình|bàu năng|bách|bách khoa hà nội|bãi|bình hưng|bình hưng hòa b|bình lục|bình thành|bình triệu|bình trị đông a|bù gia mập|bùi hữu nghĩa|bđs việt nam|bạc|bạch thông|bảng|bảo lâm|bất phí|bắc caucasus|bắc phi|bắc pyongan|bờ tây|cagayan de oro|cam lộ|cam đường|cao thắng|catalonia|cbs|ch séc|charles de gaulle|chdcnd triều tiên|chiba|chicago auto show|chim hót|chu lai|chxhcn việt nam|châu hóa|châu á thái bình dương|chèo hà nội|chăm mát|chư gu|chưởng|chợ lớn|chợ mới|civic|cnbc|congo|copenhagen|cp dược|cp dịch|cp tư|cr7|csb|csxh|cty|cung văn|cái mép|cát khánh|côn minh|công thương phú yên|công thương việt nam|cường tuyết|cảng hàng|cấn|cần thơ võ thành thống|cầu|cầu london|cẩm trung|cặp|cộng|củng sơn|cứu|cửa|cửa lò|cửa nam|daily star|dao|dawei|deir al zor|di linh|diễn hồng|diễn kỷ|diễn yên|djibouti|don balon|dream|duy phong|dương đông|dầu tiếng|ea kao|echigo|edinburgh|elle|erm|espn|estonia|etf|everton|f 18|f 22|fed|fiji|ford ranger|fulbright|gabon|gareth bale|gcc|gd đt nguyễn thị nghĩa|gdck hà nội|georgia|gia lộc|gia ray|gia xuyên|giao thông|giao thủy|gio linh|giữa|gj|gpmb|grand al nuri|gtvt gia lai|gtvt tp|gtvt tp hà nội|gò công đông|gò gia|gò mây|gđ|h7n9|hagl|hagl arsenal jmg|haiti|hcm i|heathrow|heng samrin|hhvn|hiroshima|hiền đa|hollywood|hong kong lamborghini centenario|hoàng diệu|hungary|huỳnh thúc kháng|hà thượng|hàng da|hành thiện|hòa nghĩa|hóa an|hôn|hùng hường|hưng bình|hưng hà|hưng long|hưng trạch|hưng đạo|hương tích|hương vĩnh|hương xuân|hạp lĩnh|hải hà|hải hòa|hồ hoàn kiếm|hồ nghinh|hồ sơn|hồi|hồng giang|hồng thanh quang|hớn quản|ib|ibiza|iii|indiana|internet|iphone|ipoh|itter|jaipur|jeddah|jeep|jerusalem|jobar|johannesburg|john f. kennedy|jurmo|kagoshima|kalibr|kaliningrad|kazakhstan|kbang|kcb|keo lôm|kha vạn cân|khai|khai thái|khan sheikhoun|khoảng|khu du|khuất duy tiến|khxh|khám|khđt|kim bôi|kim chi|kim toàn|kim xuyên|kinh dương vương|kiến thành|kyushu|kênh dương|kđclgd|kịch|kỳ liên|kỹ|la hay|lai vung|lamborghini huracan|lang chánh|lb nga|le monde|led|lg g6|li băng|liban|liga|linh thông|linh trung|linh xuân|lionel messi|lisbon|liên hợp|liên hợp quốc nikki haley|liên sơn|liên việt|lockheed martin|louisiana|luông nậm thà|làn|làng|làng sen|lào pany yathotou|lâm thao|lđ tb xh|lĩnh nam|lạc hồng|lạng giang|lập thạch|lộc hòa|lộc vượng|lớn hà nội|lục yên|mai vàng|malaysia airlines|man utd|manchester evening news|manhattan|mazda6|mađaguôi|mb24|medina|mercedes benz|michigan|minh hưng|minh phú|mississippi|mma|molniya|morata|motogp|mta racer|mth|mumbai|mwc|myeik|máy chai|mê công|mường khương|mường lát|mường nhé|mường phương|mẫu|mẫu sơn|mậu tuất|mỏ cày nam|mộc châu|mỹ bằng|mỹ hào|mỹ hòa|mỹ sergei kislyak|mỹ tú|n1|na hang|nam cực|nam sudan|nam sách|nam thái|nam trung quốc|nam việt nam|nam á|nano|national interest|nbc|ndt|nghĩa an|nghĩa bình|nghĩa mỹ|nghĩa ô|nguyễn bỉnh khiêm|nguyễn khuyến|nguyễn khắc định|nguyễn siêu|nguyễn xí|ngàn sâu|ngày thương|ngã tư sở|ngư lộc|người|ngọc tảo|nh1|nhi tư|nhân ái|nhị khê|nhổn|nhữ khê|nigeria|nissan navara|nobel|note|notre dame|nvx|ná nhèm|nông|năm căn|nđt|nơi|nước lên|nậm rốm|okinoshima|online|optimus prime|oregon|oxalis|palm beach|panama|panamera|pc67|peru|phi thanh vân|phim|pháo|phù đổng|phú mỹ hưng|phú thiện|phú thượng|phú thứ|phú xuyên|phúc xá|phước hòa|phước long b|phước mỹ|phố mới|phối|phổ quang|phụng hiệp|phủ|piskaryovskoye|plei kần|pmi|politico|pp17|ppp|prague|pukguksong 2|qatar airways|qibya|qlda đường|qltt|qq|qtưx|queensland|quý châu|quảng phong|quảng phú|quảng tân|quảng tây|quốc cường gia lai|quỳnh nhai|quỳnh yên|rai lan phan xờ|rajasthan|rappler|raqa|red bull ring|redmi note|rio de janeiro|romelu lukaku|rosaleda|rosyth|rubyland|ruhr|rạch giá|rạng đông|rộ|s 300|sa đéc|sabah|sahel|saitama|san diego|san siro|san sả hồ|sao|sao paulo|sapa|sapporo|scmp|senegal|sevastopol|shangri la|shb đà nẵng|shia|si ma cai|sinaloa|sm 3|song lộc|sport|sports illustrated|sri lanka|su 30|su 30mk2|suzuki|sông lô|sĩ bình|sơn hòa|sơn liên|sư vạn hạnh|sản nhi nghệ an|sức|t2|t4|tabqa|tam hiệp|tam hưng|tam nông|tam quan|tam đường|tand|tcnh|tha|thanh châu|thanh chăn|thanh hưng|thanh ngọc|thanh oai|the diplomat|the washington post|thiên trù|thung|thuần xuyên|thuận giao|thuận yên|thành đô|thái hà|tháng|tháp trump|thép hòa phát dung quất|thương|thượng nông|thạnh phú|thạnh đông|thảo điền|thọ sơn|thọ thành|thủ|thủy bối|time|times|tiên du|tiên phong|tn mt tp hcm|tn mt yên bái|tnhh chuỗi giá trị|tnhh cường hưng|tnhh dịch|tnhh gang|tnhh koyu|tnhh mtv cấp|tnhh mtv vàng|tnhh sơn trường|tnhh thiên ngọc minh uy|tnhh thăng long|tnhh tmdv chuỗi giá trị|tnhh uber việt nam|tnhh đức an|toplitz|tre việt|tri lễ|triệu sơn|trung an|trung hoa|trung hà|trung lương|trung việt|tràng an complex|trái đất|trò trám|trương định|trường thi|trường tiểu|trường đh y|trảng dài|trần khát chân|trần văn thời|trẻ|trời|trụ|tuy phước|type|tài nguyên|tàu|tày|tân biên|tân châu|tân cảng sài gòn|tân dân|tân kỳ tân quý|tân thuận bình|tân tây đô|tân định|tân đức|tây bắc nghệ an|tây hải|tây mosul|tây nam syria|tây phi|tây thạnh|tín nghĩa|tô ngọc vân|tđc|tố tụng hình sự|tứ kỳ|tứ minh|tứ xã|tự do|u 20 việt nam|u 20 world cup|u đôm xay|u15 việt nam|u21|us dollar index|uss gerald r. ford|uttar pradesh|valencia|vamc|vatican|vck u20|venice|vhttdl huỳnh vĩnh ái|vienna|vietnam airlines|vifotec|vinh thanh|viwaco|việt hân|việt nam trần đại quang|vms|vn30|vng|vogue|vtc|vtc news|vtv cup|vtv6|vàng danh|vào|vân cù|võ văn ngân|văn giang|vđqg bồ đào nha|vđqg italia|vĩnh châu|vĩnh lộc b|vĩnh mới|vĩnh sơn|vĩnh thạnh|vĩnh tuy|vĩnh yên|vũ hán|vạn long|vạn thành an|wall|warmbier|warsaw|washington dc|wave|windows xp|wonsan|xa la|xi|xskt cần thơ|xuyên mộc|xuân thủy|xuân yên tử|xuân đài|xô viết nghệ tĩnh|xử|y 8|y dược|y dược tp hcm|yamato|á đông|á. ảnh|ái nghĩa|âu jean claude juncker|ô chợ dừa|ông|đinh quang ân|đinh tiên hoàng|điềm mặc|điều|điện elysee|đo|đtnđ|đtnđ vn|đài bắc|đáy|đê la thành|đông dương|đông ghouta|đăk nông|đường|đường biên hòa|đại an|đại sơn|đại xuân|đắc hà|đặng thị ngọc thịnh|đề|đề gi|đỉnh sơn|định quán|đỏ|đồng khánh|đồng tháp mười|đỗ xuân hợp|đời|đức cơ|đức giang|đức phổ|đức trọng|ấn độ dương
-21: a lưới|afp|algeria|an huy|an nhơn|an phước|an sương|ao đôi|apple|arkansas|armenia|atp|autobytel|avdiyivka|b2|ba tháng hai|barca|basilan|bild|bitexco|biển ngọc|bogota|bologna|bà chiểu|bà chúa kho|bàu bàng|bác|bán|bát xát|bê la rút|bình an|bình thủy|bù đốp|bùi viện|bảo việt|bắc quang|bắc syria|bờ biển ngà|ca|ca ta|cai lậy|caribe|chdcnd lào|chemroad journey|china eastern airlines|chiêm hóa|chiết giang|chúc sơn|chơn thành|chế|cict|club world cup|columbia|comex|concacaf|confeds cup|connecticut|cp xây|cristiano ronaldo|cuba esteban lazo hernández|czech|cái bè|cái răng|cát tiến|cô tô|công|công thương hà nội|công thương đỗ thắng hải|căn|cđgt|cư jút|cư m gar|cấm|cấp|cầu diễn|cầu giẽ|cồn cỏ|cụ hồ|df 16|diario gol|diên sơn|dnnvv|dân|dương kinh|dương minh châu|evn|eximbank|friends arena|fulbright việt nam|gangwon fc|gd đt bùi văn ga|gd đt phùng xuân nhạ|gdđt hà nội|gia an|giza|giám|giồng ông tố|grammy|gtvt tp cần thơ|gtvt trương quang nghĩa|gâm|gươm|hcm lê văn khoa|hn|hnx index|hoa lư|hoa phượng|hokkaido|hoài thanh|hoành bồ|hsx|huệ đức|hwasong 12|hà huy tập|hà tân|hàng châu|hàng muối|hànôịmới|hát|hòa bắc|hòa hiệp bắc|hòa minh|hòa phú|hòa sơn|hòa thành|hòa xuân|hưng nguyên|hương thủy|hương toàn|hải thành|hải yên|hậu lộc|hệ|hồ bắc|hồ gươm|hồng hà|ia grai|ia sao|ibaraki|illinois|independent|johor|jordan|k league classic|kenya|khoái châu|khách|khâm thiên|khóa xiv|kia morning|kim biên|kim tân|kitco|kiến an|kiến hưng|kpop|krabi|krông bông|krông búk|krông năng|kusong|kế|lam vỹ|lamborghini|lan khuê|latakia|latvia|le|lienvietpostbank|liên hiệp quốc|long bình|long bình tân|long hưng|louvre|luật|lyon|láng hạ|lê thánh tôn|lê thọ bình|lê trọng tấn|lê đại hành|lý tiểu long|lăng cha cả|lđlđ việt nam|lũng khỉnh|lạc sơn|lạch huyện|lầu năm góc|lộ tẻ|lộc yên|m. u|madrid open|mai chí thọ|manchester united|mar a lago|massachusetts|mazda nhật bản|mbh|minh thắng|minnesota|minsk|morgenthau|mpv|móng|móng tay|mông cổ|mù cang chải|mùa|mũi né|mậu thân|mễ trì|mộc|mỹ phước|na uy|nam biển đông|nam du|nam giang|nam syria|nam sơn|new jersey|nghi yên|nghèn|nghĩa hợp|nghĩa đồng|ngoài|nguyễn du|nguyễn hữu cảnh|nguyễn thái học|ngày chiến|ngọc châu|ngọc lâm|ngọc phái|nhân chính|nhập|nightfall|nikkei|novartis|nông sơn|núi|núi cốc|núi pháo|nậm nèn|oda|omaha|orlando|oxford|peugeot|phan rang|phan tâm|phantom|phi|pháp vân|phù yên|phú bình|phú châu|phú lương|phú thuận|phú thạnh|phú đông|phương bắc|phương nam|phước sơn|phạm hùng|phố châu|pnj|praha|pvc|quán sứ|quảng châu|quảng trực|quần|quốc|range rover|resorts world manila|rhodes|rolls royce|rotterdam|royal khmer airlines|ryomyong|sahara|sakai|seattle|selangor|shiite|sina|slovakia|sm 3 block iia|st petersburg|stanford|stuttgart|su 35|sudan|super bowl|suzuki wagon r|sênh|sông mã|sơn dương|sơn hải|sơn mỹ|sửa|sửng sốt|t 50|t3|tam bạc|tam phú|tam thuận|tass|telegraph|thames|the guardian|the remix|thiên sơn|thiên đường|thiết|thu bồn|thuận phong|thuế hà nội|thuế tp hà nội|thành công|thành thành công tây ninh|thái thụy|tháp|thâm quyến|thạch sơn|thạch văn|thạnh xuân|thảo điền sapphire|thần tài|thị tứ|thịnh liệt|thọ xuân|thụy khuê|thụy vân|thực|tin|tmcp ngoại|tmcp sài gòn thương tín|tnhh mtv môi|tnhh mía|tnhh một|tnhh nhà|tnhh quốc|tnhh sản|tnhh ô|tnhh đầu|tochka u|tottenham|toyota fortuner|trung bộ|trung kính|trung liệt|trung mỹ tây|trường mầm|trường thọ|trường đại|trại|trần|trần thương|trồng|tân hòa|tân hưng|tân lợi|tân thanh|tân triều|tân tạo a|tân đông hiệp|tây bắc bộ|tây du ký|tây giang|tây london|tây nam bộ|tây đô|tương mai|tả trạch|từ dũ|u|u 20|u 22 việt nam|uae|unilever|united airlines|uss coronado|uss enterprise|versailles|vertu|vhtt hà nội|vi|victoria|vietinbank|virgin|viện nghiên|việt thái|việt thống|việt tiệp|việt vân|việt yên|vladivostok|vn30 index|volga|vành|vía thần tài|võ văn quý|vĩnh lộc|vĩnh phước|vĩnh tường|vũ phạm hàm|vượng lộc|vạn ninh|wageningen|wannacry|washington d. c|westminster|xe|xiaomi|xuân phương|xuất|yale|yên bình|âu cơ|ý yên|đhđcđ|đinh bộ lĩnh|điện quang|đt|đuống|đà nẵng huỳnh đức thơ|đài|đàn|đáp cầu|đô thành|đông aleppo|đông libya|đông nam|đông nam á|đông syria|đăk lăk|đại dương|đại hưng|đại ngãi|đại tân|đảo|đất việt|đắk hà|đền|đồng đăng|đỗ văn sửu|đội|ứng
-24: a bola|aegis|an lão|an lạc|anfield|arizona|baghdad|bahrain|baku|bayern|bbc|big c|biển đen|bloomberg|boston|bulava|bulgaria|busan|buôn đôn|bv|bà đen|bãi cháy|bình dân|bình hòa|bình phú|bình sơn|bắc biển đông|bến|bến lức|bố trạch|bồ lý|bồi|cambridge|camp nou|caribbean|chu văn an|chuyển|chùa hương|chơro|chư pah|chư păh|chợ gạo|cincinnati|cor|cp tập|cshs công|có|côn sơn|cúp|cường hưng|cải|davao|deir|doosan|duy xuyên|dương hòa|ebola|ecuador|f|fast|fitzgerald|formosa hà tĩnh|full hd|galaxy note|gdtx|gia nghĩa|gia định|giang tô|gianh|giải|goal|guardian|gương|halle|hcm nguyễn thành phong|hiv|hlv|hmas ballarat|hms queen elizabeth|hnhsd|honolulu|hoàn cầu|hoàng anh gia lai|hoàng gia phát|hoàng hoa thám|hoàng liệt|htx|hybrid|hyundai|hàm thuận bắc|hàm tân|hưng thịnh|hạ|hải hậu|hải nam|hải ninh|hồ nam|hồng bàng|hồng lâu mộng|hội|hữu lũng|innova|istanbul|jeju|k league|kampung melayu|kashmir|kh 101|khuyến lương|kia|kim đồng|king power|krông ana|kuwait|kwong lung|kyodo|kế sách|lai vu|lam sơn|las vegas|lgbt|ligue|liverpool|long điền|láng|lê văn lương|lò lu|lý tự trọng|lđtb|lương sơn|lọc|lộc hà|lộc điền|ma cha va|mali|man united|mandarin garden|maryland|masters|mazda3|mclaren|mekong|melbourne|miami|minya|miền tây|mê linh|mía|mông|mùa đông|mường lống|mỹ an|mỹ latinh|navara|new south wales|nga sơn|ngang|nguyên tiêu|nguyễn oanh|ngày|ngày báo|nhiêu lộc|nhà vua|nhất|nile|nissan|nơxh|nước ngầm|oceanbank|ohio|pacific crystal|palestine|parkson hùng vương|patriot|pc45|petrolimex|phan bội châu|phan huy ích|phiên|phân|phù lỗ|phùng hưng|phú an|phú cường|phú lâm|phú ninh|phú sơn|phú tân|phúc khánh|phước tân|phạm ngũ lão|phạm ngọc thạch|phần lan|phủ chủ|pvtex|qlda|quang bình|quả|quảng an|quảng xương|quỳ châu|rcep|ro|rodong sinmun|rolex|romania|rùa|rạch chiếc|rạch tôm|samsung|seongju|serratia|sicily|sinai|skylight|sochi|sunni|sóng thần|sông đà|sơn đoòng|sơn đông|sầm sơn|tbm|thanh miện|thanh xuân nam|thiên trường|thiệu đô|thác bà|thái sơn nam|thị|thốt nốt|tigris|times square|tnhh nguyên vũ|tnmt|tomahawk|tpp|tri|trung nam|trung sơn|trà giang|trưng vương|trạm|trảng bom|trần duy hưng|trợ|ttgt|turin|tuyên hóa|tuyền lâm|tuổi trẻ|tàu hủ|tân kiên|tân phong|tân sơn|tân trụ|tây nam|tây trường sơn|tương dương|tọa|tự đức|ulyanovsk|usd|uss dewey|vicente calderon|vientiane|vinaconex|vinh quang|viêng chăn|việt nam mazda|việt nam nguyễn thiện nhân|volkswagen|vtv|vân nam|vân đồn|vô|văn miếu|vật|wall street journal|weibo|wembley|xanh pôn|xuân đỉnh|xy ri|xăng|yokohama|yên châu|yên hòa|yên phong|zambia|zika|ô|đa thông|đan phượng|đtqg|đông bắc á|đông cuông|đăk bla|đăk hrinh|đảng|đầm hà|đầm trị|đắk bukso|đắk mil|đặc|đền trần|đồng hới|đồng lương|đồng thắng|đồng xuân|độc|đức thọ|ả rập
-27: acx crystal|aff cup|agribank|ai|al bab|an bình|an đông|ankara|as|belarus|bidv|bog|borough|bt|buôn hồ|bvtv|bà triệu|bình điền|bđ|bạch đằng|bạn|bảo tín minh châu|bầu|bắc|bắc hà|bắc hưng hải|bến cát|bến nghé|c land|cairo|cam ranh|cao nhân|catalan|catalunya|champs elysees|chicago|chà và|chăm|chương dương|chợ đồn|comex new york|confed cup|costa rica|crimea|croatia|cshs|cách|công an|cầu ông lãnh|cẩm sơn|cẩm xuyên|cố|deir ezzor|diễn bích|dubai|ducati|dung quất|duyên hải|dân trí|ea uy|epc|euphrates|euro|f 15|f 16|f1|fa|frankfurt|fukuoka|g20|gd đt tp hcm|giáp bát|grenfell tower|guinea|hama|hcm đinh la thăng|him lam|hnx|hoàng gia|hoàng văn thụ|hoằng hóa|hwasong 14|hà tiên|hàm chính|hàng bông|hòa liên|hòa phát|hương trà|hải lăng|hồng lĩnh|hội nhà|ii|in|iq|ireland|izumo|juventus|k. league|khmer|khảo|kinh|kiến xương|kiểm|krông pắk|kuala lumpur|lanao del sur|lhq|long khánh|lđlđvn|lđtbxh|lạch tray|lại văn sâm|lớn|lục ngạn|mercedes|metro|milan|minh tân|mirror|monaco|montreal|mỹ tho|nasdaq|new delhi|nghi hoa|nghi tàm|ngoại thương việt nam|nguyên đán|nguyễn thị minh khai|nguyễn xiển|nguyễn xuân cường|ngọc hồi|ngọc lặc|nhà|nhân dân|nhơn trạch|okinawa|pakistan|palmyra|pennsylvania|phnom penh|phong điền|phát|phùng quốc hiển|phú hòa|phú hữu|phú lộc|phước an|phụng châu|phụng thượng|phủ lý|plus|quan hoa|quy hậu|quảng sơn|quế sơn|quỳ hợp|quỳnh lưu|riyadh|rt|s 400|sacombank|senkaku|st|stockholm|su 27|sái|sông cầu|tam bình|tbn|texas|thaad|thanh nhàn|the new york times|thiên thanh|thoát|thái học|thú|thăng bình|thẩm|thận hà nội|thắng lợi|tiên lãng|tiên sa|tiếp|tnhh nhã khắc lâm|tripoli|trung tự|trách|trâm anh|trùng khánh|trường hải|tuy an|tánh linh|tân an|tân tạo|tân uyên|tân vũ|tân yên|tòng thị phóng|tô lịch|tư nghĩa|tối|tổ|u19|u20|u23|uber|ung|vck u20 world cup|viễn đông|việt nhật|văn lãng|văn yên|vĩnh cửu|vũ quang|vạn hương|washington post|white hart lane|xii|xuân trường|zing|âm|ân thi|đông bắc|đông hòa|đông hải|đông âu|đăk hring|đại kim|đại lãnh|đại từ|đắk g long|địa trung hải|định hóa|đồng cương|đức bà|ấn|ứng hòa
-30: al jazeera|an định|anh sơn|ap|ba bò|ba lan|ba son|baltic|bks|boeing|bundesliga|báo|bình giang|bất|bắc cực|bắc mỹ|bắc trà my|bến thành|cand|cao lãnh|cheonan|châu âu|chư sê|co|cp đầu|cán|cần giờ|cẩm khê|cẩm phả|cộng hòa|damascus|dân việt|dệt|eu|f 35|fdi|fortuner|fox news|fpt|galaxy s8|giao|giáo|gtvt hà nội|guam|harvard|hcm nguyễn thiện nhân|hessen|homs|honda|hose|hoài nhơn|hoài đức|hoàng cầu|hoàng minh giám|hoàng su phì|hy lạp|hà nội|hàng đẫy|hòa vang|hải an|hải vân|hỏa|hữu bằng|i|icbm|infonet|kh đt|khoản|kiev|kilo|kim mã|kim sơn|kim thành|kiên lương|kiến|kiến thụy|km|kịch tp hcm|kỳ anh|lexus|lhp cannes|linh đàm|liên hợp quốc|liên xô|liêu ninh|long hồ|long xuyên|lê chân|lê lợi|lý thường kiệt|lương thế vinh|lạng sơn|mazda|miền đông|mường thanh|mặt|nam bộ|nam phi|nam philippines|nam đồng|new york times|nghi xuân|nghĩa đàn|nguyễn tất thành|ngũ hành sơn|nhi đồng|nhà quốc|nhì|nhơn đức|ninh kiều|ninh sở|ninh thuận|núi thành|olympic|osaka|oscar|pc|phú quý|phú vang|phúc lâm|phước bình|quy nhơn|quản|quảng long|quận|quốc oai|serbia|sh|silicon|sjc|sputnik|su 22|sydney|sài gòn|séc|sình|sở|tasigna|thanh khê|the sun|thuận thành|thuế tp hcm|thụy sĩ|thụy sỹ|thủ dầu một|thủ thiêm|tiền phong|tmcp công thương việt nam|tnhh thương|tphcm|trung hòa|trần hưng đạo|trần nhân tông|tsn|tuy hòa|tân hiệp|tân lạc|tân lập|tân minh|tân tiến|tây sơn|tĩnh gia|tại|tỉnh|upcom|uss carl vinson|uss ronald reagan|uông bí|v. league|van|vanuatu|vff|vh|vh tt dl|viettel|viettinbank|việt trì|việt đức|vtv3|xuân lộc|xổ|y|y hà nội|yokosuka|yonhap|youtube|yên lạc|yên mỹ|yên nghĩa|yên sơn|đan mạch|điểm|điện biên đông|điện bàn|đoan hùng|đoan ngọ|đô lương|đông hà|đạm ninh bình|đất đỏ|đấu
-33: an phú|apec|arsenal|astana|atgt|ba vì|bali|berlin|bhxh|bmw|bot|brt|bà rịa vũng tàu|bát tràng|bí|bđs|bảo lộc|bắc nam|bắc từ liêm|cannes|cardiff|chile|chí linh|chống|chứng|clb|cnn|confederations cup|csđt|cát bà|cát hải|công thương trần tuấn anh|cận bình|diên khánh|donbass|dịch|etihad|europa league|formosa|gangwon|grenfell|gtvt tp hcm|hawaii|hoàng sa|hoành|hùng vương|hương sơn|hậu giang|hội an|instagram|kim liên|kỳ sơn|la khê|libya|lô|lý thái tổ|lạnh|lễ|mai dịch|manchester arena|manila|marca|mitsubishi|máy tơ|nam triệu|nam đàn|nato|nghi lộc|nguyễn thái sơn|nguyễn trãi|người lao động|người đưa tin|nhi trung|nhân hòa|ninh xá|nokia|ntbd|phan thiết|pháp luật tp hcm|phù cát|phúc kiến|phúc thọ|pleiku|quảng đông|quế phong|rome|san francisco|saudi arabia|scotland|scud|stamford bridge|sơn tây|tam kỳ|tehran|tham|thanh chương|thcs|thái|thái bình|thường tín|thường xuân|thượng hải|thạch hà|thủy xuân|thừa thiên huế|toyota|trăng|trần phú|tuy đức|tôn đức thắng|tứ xuyên|vietcombank|vietnamnet số|virginia|vn|vn index|vov|vùng vịnh|vđqg|wales|wimbledon|windows|yên thành|áo|đh|đoàn vàng|đông á|đăk hà|đầm sen
-36: an dương|ba đồn|bangkok|barcelona|buôn ma thuột|bình xuyên|bóng|bắc kạn|bắc ninh|bồ|cao bằng|chelsea|châu thành|châu á|chăn|colombia|daily mail|di|diễn|dn|doha|doji|dĩ an|emirates|ferrari|gd đt hà nội|geneva|gia lâm|gia viễn|grand slam|hcm|hà giang|hình|hóc môn|hương canh|hương khê|hải châu|hồng kông|israel|jackpot|jakarta|kabul|lai châu|lao động|liên chiểu|los angeles|lào cai|madrid|mhbs|moscow|moskva|myanmar|nam mỹ|nam trung yên|nam trà my|nghiên|nguyễn huệ|nguyễn kiệm|nhiệt|nhật tân|nnptnt|nội|phan đình phùng|phú mỹ|phú nhuận|quang trung|real|real madrid|reuters|roland garros|sa pa|saint petersburg|sư|tam đảo|thanh trì|thuận an|thuế|thạch thất|tiểu|tn mt|tân kỳ|tân thành|tây bắc|tòa|ubnd|uruguay|uss fitzgerald|valentine|vhtt|vnexpress|vàng|vận|yemen|á|đbscl|điện|điện biên phủ|đà|đông anh|đông ukraine|đại lộc|đại nguyên dương|đất|đầu
-39: ai cập|an giang|android|australia|ba đình|bernabeu|bolero|bà rịa|bình nhưỡng|bưu|bạc liêu|bạch mai|bến tre|c1|campuchia|camry|can lộc|chương mỹ|cp|cát linh|cát lái|củ chi|cửu long|diễn châu|dầu|florida|honduras|hà nam|hà đông|hải phòng|italy|kiên giang|lđ tb|lương văn can|mexico|mhb|miếu môn|mu|móng cái|mầm|mỹ đình|nam từ liêm|nghệ|nhà bè|nn ptnt|nou camp|nội bài|phù mỹ|phú quốc|phật|thanh niên|thanh xuân|thái bình dương|thụy điển|thủy nguyên|thừa thiên|tin tức|tnhh đại nguyên dương|v league|venezuela|vh tt|vhttdl|vĩnh long|vũng tàu|xúc|yên tử|đà lạt
-42: afghanistan|brussels|bình phước|bình thuận|bắc giang|bỉ|canada|chợ rẫy|cuba|cảng|gdđt|hamburg|hoa kỳ|hong kong|hà nội nguyễn đức chung|hỗ|italia|khí|kurd|la liga|long an|long biên|lào|lâm đồng|mindanao|ngoại|ngô quyền|ninh bình|phú thọ|quế võ|raqqa|seoul|suv|sóc sơn|sóc trăng|sơn la|thăng long|thượng|thổ nhĩ kỳ|tiền giang|tnhh mtv nam triệu|tokyo|trà vinh|trường sa|trường sơn|tuyên quang|twitter|tân bình|tân phú|tây hồ|tây ninh|tết|vietnamnet|ý|đà nẵng|đài loan|đắk nông|đối|đồ sơn|đồng tháp
-45: arab|asean|brazil|bình chánh|bình thạnh|bình tân|bắc kinh|california|cà mau|cầu giấy|facebook|gia lai|gò vấp|hà lan|hàng|hòa bình|hưng yên|hạ long|hồ chí minh|indonesia|iran|minh khai|mosul|mỹ đức|nam định|nha trang|nhà trắng|phòng|phú yên|quảng bình|quảng ngãi|quảng trị|singapore|thpt|thái nguyên|tn|tnhh|tây nguyên|ukraine|vịnh|xây|á thái bình dương|điện biên
-48: bhyt|biên hòa|biển đông|bắc bộ|bồ đào nha|chấp|hoàn kiếm|hoàng mai|hàn|hải dương|iraq|khu|khánh hòa|long thành|manchester|new york|new zealand|old trafford|qatar|sea games|thống nhất|thủ đức|trung đông|tt|vĩnh phúc|washington|úc|đắk lắk|đống đa|đồng tâm|ấn độ
-51: bình dương|chỉ|cần thơ|cổ|gd đt|hai bà trưng|kon tum|marawi|nhật|nn|paris|quảng nam|quảng ninh|sơn trà|thái lan|tây ban nha|đinh dậu
-54: bình định|gtvt|hà tĩnh|london|nghệ an|philippines|sen vàng|thanh hóa|đồng nai
-57: argentina|công thương|gd|malaysia|nhật bản|yên bái|âu|đa
-60: anh|cup|hàn quốc|league|mỹ|nga|pháp|syria|triều tiên|trung quốc|trần đại quang|tân sơn nhất|việt nam|đức`,
  compounds: `album mới|ảnh
am hiểu
an huyện|ninh|phường|quận|toàn|tỉnh
and the|you
anh em|ta|ấy
anti vaccine
axit amin|béo|vào
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
bon bon|chen
bu kín|lông|đá
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
cafe racer
cam chịu|kết
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
chuông báo|cảnh|đồng
chuẩn bị|mực
chuột rút|túi
chài lưới
chán chê|chường|ghét|lắm|ngán|nản|ăn
chánh điện
châm biếm|chọc|cứu|hút|hương|lửa|ngòi|ngôn
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
cự cãi|gần|li|ly|mạnh|ngắn|quyết|tuyệt
danh dự|hiệu|hài|mục|sách|tiếng|tính
day dứt
de la
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
ekip thực|đã
em bé|gái|trai
ga bỏ|hành|lăng|quốc|tàu
gai bưởi|góc|mắt|ốc
gameshow hài|truyền|trẻ
gan cao|dạ|nặng
ghi bàn|dấu|hình|lại|nhận|nhớ|rõ|âm
ghép gan|phổi|thận|tim|tạng|tử|đôi
ghềnh đá
gia tăng|đình
giang hồ
giao dịch|hữu|lưu|thông
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
golf thì|trong
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
hiềm khích
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
karaoke phát|ở
kei car
ken dày
keo dán|kiệt
kha khá
khan hiếm
khang trang
khao khát
khiêm nhường|tốn
khiêu chiến|dâm|gợi|khích|vũ
khiến nhiều
khiếu kiện|nại
kho báu|chứa|dự|hàng|số|vũ
khoa huyện|tỉnh
khoan dung|dầu|hầm|hồng|ngầm|nhượng|phụt|thăm|thủng|đào
khoe dáng|hình|khoang|khéo|sắc|thân|trọn|vòng|vóc|vẻ|đường|ảnh
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
la hét|liệt|mắng|ó
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
mụn bọc|cấp|nước|thịt|trứng
mừng chiến|sinh|trước|vì
mực bạch|nước|quốc|yêu|đạo
mỳ tôm|ăn
mỹ nam|nghệ|nhân|nữ|phẩm|quan|tục
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
nham hiểm|nhở|nóng|thạch
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
nhịp cầu|nhàng|sống|thở|tim|tăng|điều|đập|độ
nhỏ bé
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
oan nghiệt|sai|uổng|ức
oanh kích|liệt|tạc
off tranh|để
ong bắp|nguyên|tấn|đốt
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
qui hoạch|trình|định
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
quảng bá|cáo
quầy bar|bán|hàng|sạp|thuốc|thịt|thủ
quỳ gối|lạy|xin|xuống
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
su bắn|kỳ
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
thận trọng
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
văn bản|minh
vĩ mô|tuyến|đại
vĩnh cửu|hằng|viễn
vũ khí|lực|trang|trụ|đạo
vương giả|miện|vãi
vướng mắc|nghi|phải|vào
vượng chung|tài|vận
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
xe buýt|khách|máy|tải|ô
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
ôm chặt|con|cua|hôn|lấy|nhau|sát|truyền|ấp
ôn cổ|hòa|luyện|lại|thi|tập
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
đáy biển|chậu|hồ|lòng|đại
đê bao|biển|hèn|hữu|sông|đất
đình anh|chỉ|ông|đám
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
ổn định
ớt bột|chuông|chỉ
ức chế|hiếp|vì|đẹp`,
};
