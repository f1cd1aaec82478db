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
  'chưa đủ': 'chưa đủ',
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
/** Words of a fall only before a share or points ("mất 1,1%", "trượt gần 5 điểm"). */
export const SHARE_FALLS = `mất trượt rớt rơi tụt`;
/** Behind "giảm" they make it another word. */
export const FALL_COMPOUNDS = `trừ nghèo đau sốt`;
/** Directly before the number they say where a rise or fall has led. */
export const RISE_TARGETS = `lên`;
export const FALL_TARGETS = `xuống`;

/** Before "lên tới", "giá lên tới" they say that something rose to it; by itself it only stresses a size. */
export const RISE_LEADS = `đã tăng vọt nâng đẩy đội`;

/** Between two numbers they say from where to where something has moved. */
export const TURN_TARGETS = `còn về tới đến thành sang`;

/** May stand between a word of change and its number. */
export const CHANGE_FILLERS = `
thêm lên xuống còn tới đến khoảng hơn gần trên dưới trưởng mạnh nhẹ vọt đột biến bình quân trung gấp tổng cộng
mức ở ít nhất tối đa thiểu chưa đầy quá từ nhanh cao kỷ lục được là chỉ đều xấp xỉ ngót chừng cỡ hẳn liên tiếp
sâu mỗi năm giá bằng khá dần đi bớt sút một mất chậm lại ngay tốt`;

/** Between a word of change and a number they open another clause. */
export const CHANGE_BARRIERS = `khi nhưng mà nên vì nếu rằng trong suốt sau`;

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

/** Between what is measured and its amount: "doanh thu ước đạt khoảng 5 tỷ". */
export const VALUE_LEADS = `
là đạt ước khoảng hơn gần trên dưới tới đến lên xuống còn chừng tầm cỡ ở mức từ nhất ít tối đa thiểu chỉ cả tổng
cộng bằng được vào có`;

/** Nouns with which a measured thing begins ("giá vé", "mức lương"), and those that two syllables tell. */
export const MEASURED_HEADS = `giá mức lương nợ thuế lãi phí vốn thưởng tiền`;
export const MEASURED_HEAD_PAIRS = `
kim ngạch, doanh thu, doanh số, diện tích, dung tích, dung lượng, chiều dài, chiều rộng, chiều cao, chiều sâu, bề rộng, bề
dày, trọng lượng, trọng tải, tốc độ, công suất, công lực, chi phí, kinh phí, học phí, viện phí, lợi nhuận, tổng mức,
tổng vốn, tổng giá, tổng số, tổng thu, tổng chi, tổng sản, tổng diện, tổng kim, tổng doanh, tổng kinh, tổng chiều, sản
lượng, số lượng, số tiền, số vốn, khối lượng, lưu lượng, hàm lượng, cân nặng, độ cao, độ sâu, độ dài, độ dày, quãng
đường, năng suất, thời gian, thời hạn, nhiệt độ, độ ẩm, biên độ, dân số, vận tốc, kích thước, tỷ lệ, tỉ lệ, tỷ trọng, tỉ
trọng, lãi suất, giá trị, trị giá, nguồn vốn, ngân sách, thu nhập, nhu cầu, mật độ, sức chứa, tải trọng, tầm xa, tầm bắn,
thị phần, điện áp, áp lực, công trình phí, mệnh giá, giá bán, bán kính, đường kính, hạn mức, khoản vay, khoản nợ`;

/** Opening a clause they make it an adverbial, which holds no subject. */
export const ADVERBIAL_OPENERS = `
trong tại theo sau từ với để trên qua bằng ở như ngoài trước dưới khi lúc vào tới đến ngày năm tháng quý hôm sáng chiều
tối đêm riêng cùng nhờ ngay kể tính bên cách dù mặc bởi cho có hiện đặc trong khoảng gần hơn`;

/** Behind them begins what somebody says ("ông Tám cho biết bờ kè dài 320 m"). */
export const REPORTING_ENDS = `biết hay rằng nói định thấy`;

/** Periods that end a subject where a number follows ("Giá trị sản xuất năm 2010 đạt ..."). */
export const PERIOD_WORDS = `năm tháng ngày quý tuần`;

/** At the end of a subject they belong to the predicate. */
export const SUBJECT_TAILS = `hiện ước`;
export const SUBJECT_TAIL_PAIRS = `
hiện nay, hiện tại, năm nay, hôm nay, sáng nay, chiều nay, tháng này, tuần này, dự kiến, ước tính`;

/** Before a length of time they say what lasts so long ("thi công mất 240 ngày"). */
export const LENGTH_LEADS = `là dài mất hết còn thêm`;

/** Behind an amount of money they say what it is ("5 tỷ đồng tiền thuế"). */
export const MONEY_PURPOSES = `tiền vốn nợ thuế lãi lợi doanh kinh trái cổ`;

/** Beside {@link BASE_STOPS} what the phrase of a counted thing may not run past. */
export const NOUN_STOPS = `sau trước trở so kể nhằm như nhờ qua đi lao`;

/** Units whose noun says nothing without the one who wins or loses them ("VN-Index tăng 4,33 điểm"). */
export const POINT_UNITS = `điểm bậc`;
