/** Between a name and its role, or between two roles of one person. */
export const COPULAS: string = `là
kiêm
kiêm nhiệm
đồng thời
vừa
hiện
một
cũng như`;

/** Between a name and its role. */
export const LINK: string = `là`;

/** Any of these may stand before the "là" between a name and its role: "hiện cũng đang là", "người từng là". */
export const LINK_ADVERBS: string = `đều cùng hiện nay đang nguyên từng đã vốn cũng chính vẫn còn vừa đồng thời khi lúc đó ấy này bấy giờ trước đây kia
người không ai khác được biết đến cho xem coi mệnh danh dĩ thực chất`;

/** A sentence that begins with one of these has its subject elsewhere: "Là một trong những nghệ sĩ ..., X ...". */
export const LINK_OPENERS: string = `là từng vốn hiện đang vừa cũng nguyên`;

/** Behind it: "là một trong những", "là nữ". */
export const LINK_DETERMINERS: string = `một
một trong những
một trong các
một trong số
một trong hai
nữ
nam
vị
cô
chàng
nàng
anh chàng
người
những
các
hai
ba
bốn`;

/** After these a title begins that a comma parts from its holder: "theo | Giám đốc Sở Y tế, ông X", "trên cương vị | Chủ tịch nước, ông X". */
export const CLAUSE_OPENERS: string = `theo có gồm do là của và cùng như vị cách trò lời`;

/** What precedes the office that somebody is given. */
export const APPOINTMENTS: string = `giữ chức
giữ chức vụ
giữ chức danh
giữ cương vị
giữ vị trí
đảm nhiệm chức
đảm nhiệm chức vụ
đảm nhiệm vị trí
đảm nhận chức
đảm nhận chức vụ
đảm nhận vị trí
được bầu làm
được bầu giữ chức
được bổ nhiệm làm
làm
được bổ nhiệm vào vị trí
bổ nhiệm làm
trên cương vị
ở cương vị
với cương vị
với tư cách
với vai trò
trong vai trò
giữ vai trò
đảm nhận vai trò
đảm nhiệm vai trò
đảm đương vai trò
đóng vai trò
ở vị trí
trong vị trí
lên làm
lên chức
lên giữ chức
lên ghế
ngồi ghế
nắm ghế
tái đắc cử
đắc cử
trúng cử
đăng quang
được phong
được phong hàm
được phong tặng
được thăng hàm
được thăng quân hàm
được bầu vào chức
được bầu vào vị trí
được bổ nhiệm giữ chức
được bổ nhiệm giữ chức vụ
được bổ nhiệm chức
được bổ nhiệm chức vụ
được chỉ định làm
được chỉ định giữ chức
được cử làm
được cử giữ chức
được điều động giữ chức
được phân công làm
được phân công giữ chức
được đề cử làm
được đề cử vào vị trí
được chọn làm
được tuyển làm
nhậm chức
tuyên thệ nhậm chức
mang quân hàm
mang hàm
cấp bậc
làm nghề
theo nghề
hành nghề
cách chức
miễn nhiệm
bãi nhiệm
được giao
được cử
được mời làm
được thăng chức
chức danh
chức vụ
cương vị
trở thành`;

/** Somebody else between a name and an office: "X có chồng làm | giám đốc". */
export const KINSMEN: string = `chồng vợ con cha bố mẹ anh chị em cháu bạn ai người họ`;

/** What makes the role after it that of several people. */
export const PLURALS: string = `hai ba bốn năm sáu bảy tám chín mười các những cặp đôi nhiều số loạt dàn nhóm mấy lứa`;

/** What makes it that of anybody: "một giám đốc sở". */
export const INDEFINITES: string = `một mỗi từng vài nào mọi bất`;

/** First words of an age or a year of birth between name and role. */
export const AGES: string = `tuổi sinh sn`;

/** Before an occupation that takes the place of a name: a man's, a woman's, anybody's. */
export const GENDER_WORDS: readonly string[] = ['nam', 'nữ', 'vị'];

/** After one: "cầu thủ này", "chân sút 24 tuổi". */
export const POINTERS: string = `này ấy đó tuổi sinh`;

/** Opens what somebody belongs to, between name and role: "luật sư X của Bộ Tư pháp Mỹ - đại diện ...". */
export const AFFILIATIONS: string = `của thuộc từ`;

/** Directly before the names that share a title in the plural: "những tiền vệ như | A, B", "hai cô giáo là | A và B". */
export const LIST_OPENERS: string = `như là gồm có`;

/** Before "là": what follows is said of all who are listed: "X, Y đều là cầu thủ". */
export const COMMON_ADVERBS: string = `đều cùng`;

/** Behind the title that heads a list of names: "thành viên ban chấp hành mới: A, B". */
export const LABEL_TAILS: string = `mới cũ gồm có là như sau đó bao chính thức dự bị tham dự được triệu tập người thứ`;

/** First words of what else is told of somebody between name and title: where they live, where they are from. */
export const DETAILS: string = `trú ngụ quê ở sống cư thường hktt hộ nguyên xã huyện tỉnh quận phường thị thành tp thôn ấp bản xóm tổ khu khóm
đường phố số dân tộc quốc tịch sinh sn tên hiện cùng tạm nơi`;

/** After these a title is that of the name behind the comma: "Trong vai trò | giám khảo, X", "Là | đạo diễn, X". */
export const FRONTED: string = `là trò cách vị`;

/** Behind a title that opens a sentence: what is told of its holder before the name. */
export const RELATIVES: string = `từng đang vừa mới đã sinh mang khoác có chưa sắp`;

/**
 * After these an office is somebody else's than the name behind its comma, unless a comma follows the name as well:
 * "gặp | Giám đốc Sở Y tế, ông X nói", but "gặp | Giám đốc Sở Y tế, ông X, để hỏi".
 */
export const PARTNERS: string = `với gặp hỏi tới đến gửi cho thăm tiếp đón cảm mời`;

/** Before an office in the plural: "các đồng chí | Ủy viên Trung ương Đảng". */
export const PLURAL_ADDRESSES: string = `đồng chí
ông
bà
vị
anh
chị
nam
nữ`;

/** Before an office that a joint parts from its holder: "chức vụ | Phó Chủ tịch UBND tỉnh đối với ông X". */
export const DUTIES: string = `vụ chức danh cách ghế quyền hàm vị nhiệm`;

/** The joint: "đối với | ông X", "của | ông X". */
export const DUTY_JOINTS: string = `đối với
với
của
cho`;
