/** Common words of the English names of firms, products, works and events, none of them a name of people. */
export const ENGLISH_WORDS: string = `of and for with from are or three first second big great super plus ultra lite city village road avenue square center centre
central towers plaza mall market markets store shop shops homes hotel hotels resort resorts villas gardens island islands
beach coast mountain valley canyon desert national international global world universal united american british european
asian african pacific atlantic eastern western northern southern state states republic kingdom union federation federal
government ministry department office bureau agency council committee commission board court congress senate parliament
democratic party labour conservative movement front army navy force forces guard police security intelligence defense defence
military airlines airways airport aviation space shuttle satellite missile group groups holdings holding company corporation
corp inc ltd limited capital banking financial finance fund funds investment investments partners partner ventures equity
asset assets insurance securities exchange credit card money energy electric electronics motor motors auto cars bike oil gas
petroleum chemical pharma pharmaceutical pharmaceuticals medical medicine health healthcare hospital clinic care life science
sciences scientific research laboratory laboratories labs institute institution academy school college university education
learning technology technologies digital data software hardware systems system solutions services service network networks
internet online cloud mobile phone phones computer computers robot robotics games gaming play player studio studios pictures
picture entertainment media television news newspaper press magazine review journal weekly morning evening herald tribune
chronicle gazette observer channel radio record songs album band orchestra dance dancing opera theatre theater show shows
film films movie movies cinema stories books library museum gallery arts design designs fashion beauty awards award prize cup
league leagues championship championships champions champion open prix final finals olympic olympics football soccer
basketball tennis boxing racing sport sports team fans express food foods coffee tea milk beer pizza burger chicken fruit
kitchen restaurant restaurants travel tourism tours adventure adventures project projects program plan action operation
operations strategy report index list guide summit forum conference festival week month year days night nights time times
halloween heart dream dreams mystery secret secrets dark fire ice blood death dead war wars battle fight heroes monster
monsters dragon eagle dog dogs cat cats human humans people women girl girls boy boys kids child children family friends
sister mother father mistress red blue purple yellow orange rainbow sunshine stars earth planet universe galaxy thunder
imperial classic modern premium luxury deluxe elite special edition original official standard touring hybrid coupe sedan
cruiser explorer note happy beautiful sexy cool fast furious free live living next last lost pure perfect ultimate infinite
infinity impossible ready social psychological psychology clinical economic economics political business consumer industrial
agricultural environmental nuclear atomic biological genetic disease syndrome disorder virus fever flu cancer therapy
treatment effect theory rights freedom change future history heritage culture cultural nature natural organic rescue relief
foundation association society organization organisation alliance community public private personal animal wildlife zoo main
high top side line port harbor harbour station terminal stadium base fort palace cathedral mosque shrine tomb pyramid amazon
google apple facebook bitcoin blockchain token coin apps video photo camera sensor display screen battery charger wireless
bluetooth wifi code codes box pack bag bags shoes dress jeans sneaker sneakers leather perfume makeup lipstick hair face eyes
body fitness yoga runner marathon challenge quest legends warrior warriors soldier soldiers agent agents spy thief killer
hunters ghost ghosts spirit spirits demon demons devil god gods`;
