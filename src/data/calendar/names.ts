/** Month and quarter names, lunar words, holidays, and what stands before or after dates. */

export const MONTH_NAMES: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
};

/** Months of the lunar year by names that the solar one does not share. */
export const LUNAR_MONTH_NAMES: Readonly<Record<string, number>> = { giêng: 1, chạp: 12 };

/** Calendars named behind a date: its day and month are then not those of the solar year. */
export const LUNAR_MARKS = `âm`;

export const QUARTER_NAMES: Readonly<Record<string, number>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  một: 1,
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
};

/** Days as they are cited by number alone ("dịp 30-4 và 1-5", "mít tinh 20-10"): month times 100 plus day. */
export const HOLIDAYS: readonly number[] = [
  101, 203, 214, 227, 308, 326, 430, 501, 507, 519, 601, 621, 727, 819, 902, 1010, 1020, 1120, 1222,
  1224, 1225, 1231,
];

/** Directly before "5-3" or "5.3" they say that it is a day and a month. */
export const STRONG_DAY_LEADS = `ngày hôm mùng mồng sáng trưa chiều tối đêm khuya nay qua mai nhật`;

/** Before "5/3" or, where the text writes its dates so, before "5-3". */
export const WEAK_DAY_LEADS = `từ đến tới trước sau vào và kể hết lễ dịp nghỉ`;

/** Before "3/2" they make it a street, an institution, a fraction of a route: no date. */
export const NOT_DATE_LEADS = `
đường phố ngõ ngách hẻm kiệt số nhà lô tổ khu thửa tờ km cầu viện quán ql tl xã phường ấp thôn xóm kênh
vòng hiệp tỷ tỉ lệ hệ thắng thua hòa hoà dẫn điểm khoảng chiếm hơn gần gấp bằng được hết mất tới giảm tăng
nghị định tư quyết quy luật chỉ thị văn đoạn căn phòng bệnh cỡ size f hđ tên lần còn mức
xong chạy thành viên trường chợ kho bến bãi xóm làng nghiệp`;

/** Before "12/2019" they make it the number of a document. */
export const DOCUMENT_LEADS = `số định tư quyết luật thị văn lệnh bản trình hđ qđ nđ tt ct kh tb bc`;

/** What a bare year may follow: "từ 2015 đến nay", "SN 1985", "so với 2009". */
export const YEAR_LEADS = `
từ đến tới sn sinh với trước sau đoạn kỳ kì khóa khoá niên mùa giải hè đông xuân thu đầu giữa cuối khoảng
hết vào hồi trong ất đinh mậu kỷ canh tân nhâm quý giáp bính điểm`;

/** After these it is a year whatever follows but a count ("đầu 2017 các hãng"). */
export const SURE_YEAR_LEADS = `sn sinh đầu giữa cuối hồi hè năm`;

/** Before years that name an event or a contest, not a time ("World Cup 2018", "vòng loại 2019"). */
export const TWO_YEARS_LEADS = `mùa vụ hè xuân thu đông đoạn kỳ kì khóa khoá học giải bóng năm niên từ trong kế`;

/** With which a decade begins, and what behind its number makes it an age. */
export const DECADE_HEADS = `những năm, thập niên, thập kỷ, thập kỉ`;
export const DECADE_BLOCKERS = `tuổi`;

/** Centuries as they are named behind a decade ("thập niên 20 của thế kỷ trước"), and their first years. */
export const CENTURIES: Readonly<Record<string, number>> = {
  '19': 1800,
  xix: 1800,
  '20': 1900,
  xx: 1900,
  trước: 1900,
  '21': 2000,
  xxi: 2000,
  này: 2000,
};

export const YEARS_BEFORE_CHRIST = `tcn`;

/** Spoken before a date and no part of it. */
export const DAY_WORD = 'ngày';
export const MONTH_WORD = 'tháng';
export const YEAR_WORD = 'năm';

/** After "2/3" they make it a fraction or a count out of a whole. */
export const RATIO_TAILS = `
số dân diện tổng thành người phiếu hộ trận đại chặng quãng thời lượng nước xã huyện tỉnh thôn cổ giáo cơ doanh
chiếc xe căn con ca mẫu vòng trẻ phụ nhân cán vụ của thế ngày tháng năm điểm môn chỉ tiêu bàn ghế câu sinh
học bệnh công thí đơn nghị phường quận lớp trường chặng bài tiền vốn giá tàu tuyến đường cầu lần thìa muỗng chén bát cốc quả kg g lít củ cây trái ly inch đoạn phần sân ngày doanh nghiệp`;

/** With which a date in words may begin. */
export const DATE_LEADS = `
tháng năm quý tuần những thập đầu thứ chủ chúa rằm mùng mồng hôm bữa ngày sớm sáng trưa chiều tối đêm khuya`;
