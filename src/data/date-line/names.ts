/** Names of the months in datelines, one line a month: Vietnamese numerals after "tháng", then other languages. */
export const MONTH_NAMES: readonly string[] = [
  'january jan januar jänner janvier janv enero ene janeiro gennaio gen januari janvāris styczeń stycznia января янв січня leden ledna ocak ιανουαρίου tammikuuta',
  'february feb februar februari février fevrier févr fév febrero fevereiro fev febbraio febr luty lutego февраля фев лютого únor února şubat φεβρουαρίου helmikuuta',
  'march mar märz maerz mars marzo março marco maart maret mac marzec marca марта мар березня březen března mart μαρτίου maaliskuuta',
  'april apr avril avr abril abr aprile april kwiecień kwietnia апреля апр квітня duben dubna nisan απριλίου huhtikuuta',
  'may mai mayo maio maggio mag mei maj maja мая травня květen května mayıs μαΐου toukokuuta',
  'june jun juni juin junio junho giugno giu juin czerwiec czerwca июня июн червня červen června haziran ιουνίου kesäkuuta',
  'july jul juli juillet juil julio julho luglio lug julai lipiec lipca июля июл липня červenec července temmuz ιουλίου heinäkuuta',
  'august aug août aout agosto ago augustus agustus agu ogos sierpień sierpnia августа авг серпня srpen srpna ağustos αυγούστου elokuuta',
  'september sep sept septembre septiembre setembro set settembre september wrzesień września сентября сен вересня září eylül σεπτεμβρίου syyskuuta',
  'october oct oktober okt octobre octubre outubro out ottobre ott oktober październik października октября окт жовтня říjen října ekim οκτωβρίου lokakuuta',
  'november nov novembre noviembre novembro november listopad listopada listopadu ноября ноя листопада kasım νοεμβρίου marraskuuta',
  'december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre desember des disember grudzień grudnia декабря дек грудня prosinec prosince aralık δεκεμβρίου joulukuuta',
];

/** Months as spelled after "tháng"; the last two of two words. */
export const MONTH_NUMERALS: ReadonlyMap<string, number> = new Map([
  ['giêng', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['chạp', 12],
]);

/** What may follow "thứ" to name a day of the week, spelled or as a digit. */
export const WEEKDAY_NUMERALS: ReadonlySet<string> = new Set(
  'hai ba tư năm sáu bảy bẩy 2 3 4 5 6 7'.split(' '),
);

/** Days of the week of one word. */
export const WEEKDAY_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  lundi mardi mercredi jeudi vendredi samedi dimanche
  montag dienstag mittwoch donnerstag freitag samstag sonntag
  lunes martes miércoles jueves viernes sábado domingo
  segunda terça quarta quinta sexta feira
  lunedì martedì mercoledì giovedì venerdì sabato domenica
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  senin selasa rabu kamis jumat sabtu minggu isnin khamis ahad
  понедельник вторник среда четверг пятница суббота воскресенье
  t2 t3 t4 t5 t6 t7 cn`.split(/\s+/),
);

/** What stands between the day and the time of one dateline. */
export const DATE_JOINTS: ReadonlySet<string> = new Set(
  `ngày lúc vào hồi at on t à a um las am den le el o os uhr om kl klo pukul jam alle ore of the`.split(
    /\s+/,
  ),
);

/** Words before a dateline that make it the time of a later edit. */
export const UPDATE_LABELS: readonly string[] = [
  'cập nhật',
  'cập nhập',
  'chỉnh sửa',
  'sửa lần cuối',
  'sửa đổi',
  'updated',
  'modified',
  'last edited',
  'mis à jour',
  'aktualisiert',
  'actualizado',
  'atualizado',
  'aggiornato',
  'diperbarui',
  'обновлено',
];

/** Words in lines about the newspaper itself, whose dates are those of its licence. */
export const IMPRINT_WORDS: readonly string[] = [
  'giấy phép',
  'gp-bttt',
  'gp - bttt',
  'gp-bvhttdl',
  'cấp ngày',
  'số gp',
  'license',
  'copyright',
  '©',
];

/** Words after a time that put it into one half of the day. */
export const DAY_HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['am', 'am'],
  ['pm', 'pm'],
  ['sa', 'am'],
  ['ch', 'pm'],
  ['sáng', 'am'],
  ['chiều', 'pm'],
  ['tối', 'pm'],
]);

/** Names of zones in minutes east of UTC. */
export const ZONE_MINUTES: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['ict', 420],
  ['wib', 420],
  ['wita', 480],
  ['wit', 540],
  ['sgt', 480],
  ['hkt', 480],
  ['jst', 540],
  ['kst', 540],
  ['ist', 330],
  ['msk', 180],
  ['мск', 180],
  ['cet', 60],
  ['cest', 120],
  ['mez', 60],
  ['mesz', 120],
  ['bst', 60],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
]);

/** Vietnamese units of "2 giờ trước" and their like, in minutes. */
export const AGO_UNITS: ReadonlyMap<string, number> = new Map([
  ['giây', 0],
  ['phút', 1],
  ['giờ', 60],
  ['tiếng', 60],
  ['ngày', 1440],
  ['tuần', 10080],
  ['second', 0],
  ['seconds', 0],
  ['minute', 1],
  ['minutes', 1],
  ['min', 1],
  ['mins', 1],
  ['hour', 60],
  ['hours', 60],
  ['day', 1440],
  ['days', 1440],
  ['week', 10080],
  ['weeks', 10080],
]);
