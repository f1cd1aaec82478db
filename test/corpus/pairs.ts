import type { ArticleText } from '../../src/corpus/sign/index.ts';

/** Pairs built like real ones: what each is, and whether the two are one text. */
export interface Pair {
  readonly what: string;
  readonly same: boolean;
  readonly a: ArticleText;
  readonly b: ArticleText;
}

const CRASH = `Khoảng 5h30 sáng nay, trên tuyến quốc lộ 6 đoạn qua xã Tân Lạc xảy ra vụ va chạm giữa xe khách 29 chỗ và xe tải chở gỗ. Theo người dân sống gần đó, xe khách chạy hướng Sơn La về Hà Nội khi đến khúc cua thì mất lái, lao sang làn đường ngược chiều và đâm trực diện vào xe tải. Cú đâm mạnh khiến đầu hai xe biến dạng, nhiều hành khách văng khỏi ghế. Nhận tin báo, lực lượng cảnh sát giao thông cùng người dân đã phá cửa kính đưa nạn nhân ra ngoài. Tại bệnh viện, các bác sĩ cho biết 3 người tử vong và 11 người bị thương, trong đó 2 người bị đa chấn thương. Tài xế xe tải tên Hoàng Văn Thụ, 41 tuổi, bị gãy chân và đang được theo dõi. Hiện trường được phong tỏa, giao thông qua khu vực ùn tắc kéo dài hơn 4 km. Cơ quan chức năng đang điều tra nguyên nhân, bước đầu xác định trời mưa và mặt đường trơn.`;
const crash = text('Xe khách đâm xe tải trên quốc lộ 6', CRASH);

function text(title: string, body: string, lead: string | null = null): ArticleText {
  return { title, lead, text: body };
}

function key(code: string, turned: boolean): ArticleText {
  const answers = Array.from(
    { length: 40 },
    (_, i) => `Câu ${i + 1}: ${'ABCD'.charAt((i * 7 + (turned ? Math.floor(i / 6) : 0)) % 4)}`,
  );
  return text(
    `Gợi ý đáp án môn Sinh học kỳ thi tốt nghiệp năm 2022 mã đề ${code}`,
    `Đáp án môn Sinh học mã đề ${code} do nhóm giáo viên trường chuyên thực hiện, thí sinh tham khảo để ước lượng điểm số của mình trước khi có đáp án chính thức. ${answers.join('; ')}. Phụ huynh và thí sinh theo dõi điểm chuẩn các trường đại học trên trang thông tin của chúng tôi ngay khi có công bố.`,
  );
}

function fuel(day: string, price: string): ArticleText {
  return text(
    'Giá xăng dầu hôm nay trong nước và thế giới',
    `Giá xăng dầu trong nước sáng ${day} được các doanh nghiệp đầu mối giữ nguyên so với kỳ điều hành gần nhất. Cụ thể, xăng E5 không cao hơn 22.500 đồng mỗi lít, xăng RON95 không cao hơn ${price} đồng mỗi lít, dầu diesel không cao hơn 19.800 đồng mỗi lít, dầu hỏa không cao hơn 20.100 đồng mỗi lít. Trên thị trường thế giới, dầu thô Brent giao dịch quanh mốc 81 USD mỗi thùng. Các chuyên gia cho rằng nguồn cung từ các nước xuất khẩu sẽ còn bị thắt chặt cho đến cuối quý. Lần điều chỉnh ngày ${day} là căn cứ để các cây xăng niêm yết giá bán lẻ.`,
  );
}

function lottery(day: string, weekday: string, seed: number): ArticleText {
  const draw = (digits: number, n: number): string =>
    String((seed * 7919 * (n + 3)) % 10 ** digits).padStart(digits, '0');
  const prizes = Array.from({ length: 14 }, (_, n) => draw(5, n)).join(' - ');
  return text(
    `XSMB ${day} - Kết quả xổ số miền Bắc ${weekday}`,
    `Kết quả xổ số miền Bắc ${weekday} ngày ${day} được quay thưởng lúc 18h15 tại trường quay. Giải đặc biệt: ${draw(5, 20)}. Giải nhất: ${draw(5, 21)}. Các giải còn lại: ${prizes}. Vé trúng thưởng được lĩnh trong vòng 30 ngày kể từ ngày mở thưởng, người trúng mang vé còn nguyên hình nguyên khổ và giấy tờ tùy thân đến công ty hoặc đại lý để nhận.`,
  );
}

function outage(province: string, districts: string): ArticleText {
  return text(
    `Lịch cúp điện ${province} hôm nay`,
    `Lịch cúp điện ${province} hôm nay được cập nhật từ công ty điện lực, bà con chủ động sắp xếp sinh hoạt và sản xuất. Các khu vực tạm ngừng cấp điện từ 7h đến 16h30 gồm ${districts}. Lý do là bảo trì lưới điện và thay thế thiết bị để đảm bảo cung cấp điện trong mùa nắng nóng. Khách hàng cần giải đáp thắc mắc xin gọi tổng đài chăm sóc khách hàng để được hỗ trợ trong suốt cả ngày, kể cả thứ bảy và chủ nhật.`,
  );
}

const BACKGROUND = CRASH.slice(0, CRASH.indexOf('Hiện trường'));
const FOLLOW_UP = `Chiều 9/4, Cơ quan cảnh sát điều tra đã khởi tố vụ án vi phạm quy định về tham gia giao thông đường bộ và tạm giữ hình sự tài xế xe khách Lò Văn Hặc. Kết quả kiểm tra nhanh cho thấy người này dương tính với ma túy và đã lái liên tục quá thời gian cho phép. Giám đốc doanh nghiệp vận tải cũng được triệu tập để làm rõ trách nhiệm quản lý, hai xe khác của doanh nghiệp bị đình chỉ hoạt động. Gia đình các nạn nhân đã được hỗ trợ bước đầu.`;

const REACTIONS = `Tại cuộc họp báo chiều 10/4, đại diện Sở Giao thông vận tải cho biết khúc cua qua xã Tân Lạc đã được đề xuất mở rộng từ ba năm trước nhưng chưa có vốn. Trong thời gian chờ cải tạo, đơn vị quản lý đường sẽ cắm thêm biển cảnh báo, sơn gờ giảm tốc và lắp gương cầu lồi. Nhiều lái xe đường dài nói họ thường phải chạy đêm để kịp giờ trả hàng, trong khi các trạm dừng nghỉ trên tuyến vừa ít vừa xa nhau. Hiệp hội vận tải kiến nghị siết chặt việc giám sát thời gian lái xe qua thiết bị hành trình, xử phạt cả chủ doanh nghiệp chứ không chỉ tài xế. Người dân trong xã mong sớm có đèn chiếu sáng ở đoạn dốc này, nơi năm nào cũng xảy ra vài vụ lật xe.`;

const FOREST = `Nhiều ngày qua, lửa cháy âm ỉ trong khu rừng phòng hộ ven hồ, khói bay xuống các xóm dưới chân núi. Lực lượng kiểm lâm cùng bộ đội và người dân thay nhau phát đường băng cản lửa, múc nước từ suối lên dập từng gốc cây. Gió đổi chiều liên tục khiến đám cháy nhiều lần bùng lên sau khi đã được khống chế, có lúc lan sát nương ngô của bà con. Chủ tịch huyện có mặt tại chỗ chỉ đạo, yêu cầu các xã cử người trực đêm, nghiêm cấm đốt nương trong những ngày hanh khô. Theo kiểm lâm, lớp lá mục dày là nguyên nhân khiến lửa cháy ngầm rất khó phát hiện.`;
const forest = (hectares: number): ArticleText =>
  text(
    'Cháy rừng phòng hộ ven hồ',
    `${FOREST} Ước tính ban đầu đã có ${hectares} ha rừng bị thiệt hại.`,
  );

const video = (title: string): ArticleText =>
  text(title, 'Mời bạn đọc xem toàn bộ đoạn video dưới đây để biết thêm chi tiết.');

const brief = (name: string, age: string): ArticleText =>
  text(
    'Bắt đối tượng vận chuyển ma túy',
    `Ngày 3/8, Công an huyện Mường Lát cho biết vừa bắt quả tang ${name}, ${age} tuổi, trú tại xã Tam Chung khi đang vận chuyển trái phép ma túy qua địa bàn. Tang vật thu giữ gồm nhiều gói nhỏ cùng xe máy và điện thoại. Vụ việc đang được điều tra mở rộng.`,
  );

export const PAIRS: readonly Pair[] = [
  { what: 'a reprint under another title and lead', same: true, a: crash, b: text('Ba người chết khi xe khách mất lái', CRASH, 'Xe khách mất lái ở khúc cua, lao sang làn ngược chiều giữa trời mưa, nhiều người mắc kẹt trong xe.') },
  { what: 'a shortened agency story', same: true, a: crash, b: text('Tai nạn trên quốc lộ 6', CRASH.split('. ').filter((_, i) => i !== 2 && i !== 5 && i !== 6).join('. ')) },
  { what: 'a story cut to its first third, under a title of its own', same: true, a: text('Xe khách đâm xe tải, ba người chết', `${CRASH} ${REACTIONS}`), b: text('Tai nạn thảm khốc trong mưa ở khúc cua xã Tân Lạc, nhiều hành khách thương vong', CRASH.split('. ').slice(0, 4).join('. ')) },
  { what: 'a copy under the same title that lost its first paragraph', same: true, a: text('Lái xe đêm trên quốc lộ 6', `${REACTIONS} ${CRASH} ${FOREST}`), b: text('Lái xe đêm trên quốc lộ 6', `${CRASH} ${FOREST}`) },
  { what: 'the only number of a story corrected', same: true, a: forest(11), b: forest(12) },
  { what: 'a page whose title writes the day with its year', same: true, a: { ...crash, title: 'Tai nạn giao thông hôm nay 5/6' }, b: { ...crash, title: 'Tai nạn giao thông hôm nay 05-06-2021' } },
  { what: 'a second scrape with a corrected count', same: true, a: crash, b: text(crash.title, CRASH.replace('11 người', '12 người')) },
  { what: 'a second scrape with a caption, a byline and other line breaks', same: true, a: crash, b: text(crash.title, `${CRASH.replaceAll('. ', '.\n').replace('\nNhận', '\nHiện trường vụ tai nạn. Ảnh: CTV\nNhận')}\nMinh Châu`) },
  { what: 'numbers in words, other spellings of names and offices', same: true, a: crash, b: text(crash.title, CRASH.replace('3 người', 'ba người').replace('2 người', 'hai người').replace('cảnh sát giao thông', 'CSGT')) },
  { what: 'an exam key of another code, most answers alike', same: false, a: key('301', false), b: key('305', true) },
  { what: 'an exam key of another code, all answers alike', same: false, a: key('301', false), b: key('305', false) },
  { what: 'a price page of another day with the same prices', same: false, a: fuel('5/6', '23.400'), b: fuel('8/6', '23.400') },
  { what: 'a price page of another day', same: false, a: fuel('5/6', '23.400'), b: fuel('12/6', '23.950') },
  { what: 'lottery results of another day', same: false, a: lottery('14/3/2023', 'thứ Ba', 17), b: lottery('15/3/2023', 'thứ Tư', 23) },
  { what: 'an outage list of another province', same: false, a: outage('Đồng Nai', 'các xã Phú Cường, Gia Canh, Túc Trưng và một phần thị trấn Định Quán'), b: outage('Bình Phước', 'các phường Tân Xuân, Tiến Thành cùng ấp 3 xã Minh Lập, huyện Chơn Thành') },
  { what: 'an outage list of another district, known by its number', same: false, a: { ...outage('thành phố', 'các phường dọc theo bờ kênh phía nam'), title: 'Lịch cúp điện quận 1' }, b: { ...outage('thành phố', 'các phường dọc theo bờ kênh phía nam'), title: 'Lịch cúp điện quận 3' } },
  { what: 'a brief on another man', same: false, a: brief('Giàng A Dơ', '34'), b: brief('Thao Văn Súa', '34') },
  { what: 'a brief with one figure changed', same: false, a: brief('Giàng A Dơ', '34'), b: brief('Giàng A Dơ', '43') },
  { what: 'a follow-up that reuses the background', same: false, a: crash, b: text('Khởi tố vụ xe khách đâm xe tải trên quốc lộ 6', `${FOLLOW_UP}\nTrước đó, ${BACKGROUND}`) },
  { what: 'a new story of a hundred syllables before the whole of the old one', same: false, a: text('Xe khách đâm xe tải, ba người chết', `${CRASH} ${REACTIONS}`), b: text('Khởi tố vụ xe khách đâm xe tải trên quốc lộ 6', `${FOLLOW_UP}\nTrước đó, ${CRASH} ${REACTIONS}`) },
  { what: 'long titles over one notice', same: false, a: video('Toàn cảnh lễ diễu hành thuyền hoa trên sông Hương tối khai mạc festival'), b: video('Cận cảnh chiếc máy bay chở khách trượt khỏi đường băng sân bay miền núi') },
  { what: 'a round-up that holds the whole story among others', same: false, a: crash, b: text('Tin nóng trong ngày', `${FOLLOW_UP} ${FOLLOW_UP.split('. ').reverse().join('. ')}\n${CRASH}`) },
]; // prettier-ignore
