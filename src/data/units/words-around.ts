/** Words before a number that soften it, by what is reported. Phrases stand before their last words. */
export const APPROXIMATORS: Readonly<Record<string, string>> = {
  'khoảng hơn': 'hơn',
  'khoảng trên': 'trên',
  'khoảng gần': 'gần',
  'khoảng dưới': 'dưới',
  'khoảng chừng': 'khoảng chừng',
  'tầm khoảng': 'khoảng',
  'vào khoảng': 'khoảng',
  'không dưới': 'không dưới',
  'không quá': 'không quá',
  'không hơn': 'không hơn',
  'không tới': 'không tới',
  'không đến': 'không đến',
  'ít nhất': 'ít nhất',
  'nhiều nhất': 'nhiều nhất',
  'tối đa': 'tối đa',
  'tối thiểu': 'tối thiểu',
  'chưa đầy': 'chưa đầy',
  'chưa tới': 'chưa tới',
  'chưa đến': 'chưa đến',
  'xấp xỉ': 'xấp xỉ',
  'suýt soát': 'suýt soát',
  'ngót nghét': 'ngót nghét',
  'ước chừng': 'ước chừng',
  'áng chừng': 'áng chừng',
  'độ chừng': 'độ chừng',
  'khoảng độ': 'khoảng',
  hơn: 'hơn',
  gần: 'gần',
  khoảng: 'khoảng',
  trên: 'trên',
  dưới: 'dưới',
  quá: 'quá',
  ngót: 'ngót',
  chừng: 'chừng',
  cỡ: 'cỡ',
  tầm: 'tầm',
  sấp: 'sấp xỉ',
};

/** Before "hơn" or "kém" they make it a comparison ("ít hơn 1 trận"). */
export const COMPARATIVES = `ít nhiều lớn nhỏ thấp kém nhanh chậm sớm muộn trẻ già cao mạnh tốt rẻ đắt`;

/** After "trên" or "dưới" these counted things are places or ways, so that the word is a preposition. */
export const PLACE_UNITS = `
tuyến tỉnh thành huyện xã phường quận sân xe tàu trang kênh đường mảnh lô cánh mặt lĩnh phương chặng bang hòn
bậc hình dạng góc khía chiếc thửa địa khu đảo con tờ máy tầng sàn nền mạng bàn đôi chân tay cái ghế cây chuyến
toa trục vùng bờ dòng sông`;

/** Words of a fall; a rise is "tăng" or "thêm". */
export const FALL_WORDS = `giảm sụt hụt`;
/** Directly before the number they say where a rise or fall has led. */
export const RISE_TARGETS = `lên`;
export const FALL_TARGETS = `xuống`;

/** Between two numbers they say from where to where something has moved. */
export const TURN_TARGETS = `còn về tới đến thành sang`;

/** May stand between a word of change and its number. */
export const CHANGE_FILLERS = `
thêm lên xuống còn tới đến khoảng hơn gần trên dưới trưởng mạnh nhẹ vọt đột biến bình quân trung gấp tổng cộng
mức ở ít nhất tối đa thiểu chưa đầy quá từ nhanh cao kỷ lục được là chỉ đều xấp xỉ ngót chừng cỡ hẳn liên tiếp
sâu mỗi năm giá bằng khá dần đi bớt sút một mất chậm lại ngay`;

/** Between a word of change and a number they open another clause. */
export const CHANGE_BARRIERS = `khi nhưng mà nên vì nếu rằng`;

/** Before "lên" they tell of a way up. */
export const UPWARD_MOTIONS = `tải đăng leo trèo bước chạy bay lái chở nhảy ngồi viết in dán gắn đưa mang`;

/** Words between which and "%" a noun phrase may stand ("giảm lãi suất 2%", "cắt giảm chi phí 20%"). */
export const FURTHEST_CHANGE = 5;

/** Verbs and particles with which a predicate begins: what stands before them is the clause's subject. */
export const PREDICATE_WORDS = `
để thì tăng giảm đạt là có đã sẽ đang tuy không được bị lên xuống chiếm ước gồm cần phải còn vẫn nhưng chỉ tới đến
bán mua cho dài rộng cao nặng sâu dày mất lại cũng đều vừa mới gấp vượt bằng thuộc nằm ở khoảng hơn gần trên
dưới thêm kéo trả nhận khiến làm vào từ với cách sụt tiếp đứng giữ rút cắt nâng hạ trồng xây nuôi đưa mở dành
theo`;

/** Openers of a clause that are no part of its subject. */
export const CLAUSE_OPENERS = `và nhưng mà tuy song còn rằng do vì nên khi nếu thì đó`;

/** After "so với": what the base of a comparison may not run past. */
export const BASE_STOPS = `
và nhưng thì là đã sẽ tăng giảm đạt do vì nên khi để trong cho cũng vẫn được bị còn có với tại ở trên theo tuy
chỉ lại không mà này gồm đang song rồi`;
