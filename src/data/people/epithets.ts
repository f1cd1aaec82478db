/** Between a role and the name, and no part of the role: when it is held, what people think of its holder. */
export const ROLE_EPITHETS: string = `tiền nhiệm
đầu tiên
cuối cùng
duy nhất
hàng đầu
kế nhiệm
đương nhiệm
mãn nhiệm
nổi tiếng
lừng danh
xinh đẹp
tài ba
tài năng
khét tiếng
đúng nghĩa
thực thụ
thực sự
xuất sắc
nguy hiểm
mẫn cán
kín tiếng
đẳng cấp
gợi cảm
nóng bỏng
điển trai
đẹp trai
quyền lực
giàu có
giàu nhất
danh tiếng
tên tuổi
từng trải
dày dạn
nghiệp dư
vĩ đại
lỗi lạc
kiệt xuất
khả kính
đáng kính
ưu tú
lâu năm
cao tuổi
tên
gạo cội
kỳ cựu
quá cố
trẻ
trẻ tuổi
lão làng
đình đám
huyền thoại
một thời
gốc việt
gốc hoa
gốc á
gốc phi
gốc ấn
người việt
người hoa
nhất
bậc nhất
giàu
trẻ nhất
lớn tuổi
trung niên
nữ
nam
da màu
da trắng
gốc mỹ
gốc pháp
nổi danh
nức tiếng
có tiếng
tiếng tăm
tài hoa
tài sắc
điển hình
bất bại
đương đại
thế hệ mới
mới nổi
triển vọng
tiềm năng
tiêu biểu
nhí
xứ hàn
xứ trung
xứ kim chi
xứ đài
xứ wales
ngoại quốc
nước ngoài
người nước ngoài
ăn khách
đắt giá
đắt show
hot nhất
quen thuộc
được yêu thích
dày dặn
giàu kinh nghiệm
nhiều kinh nghiệm
có nhiều kinh nghiệm
có kinh nghiệm
tay ngang
đa tài
đa năng
trụ cột
dự bị
hot
sexy
quyến rũ
bốc lửa
cá tính
bạc mệnh
xấu số
bất hạnh
đáng thương
lừng lẫy
một thuở
cừ khôi
thượng thặng
lớn
giỏi
xuất chúng
hay nhất`;

/** Opens the origin of somebody between role and name: "tiền đạo | người Pháp | X". */
export const ORIGINS: string = `người
gốc`;

/** Before a place in an order: "tổng thống | thứ 45", "thủ môn | số một". */
export const RANKINGS: string = `thứ
số`;

/** Places in an order in words. */
export const ORDINALS: string = `một hai ba tư bốn năm sáu bảy tám chín mười nhất nhì`;

/** Before the age of somebody between role and name: "chân sút | chưa đủ 18 tuổi | X". */
export const AGE_OPENERS: string = `chưa đủ đầy mới tròn vừa hơn gần ngoài`;

/** Among whom somebody is what an epithet says: "tỷ phú | giàu nhất | châu Á". */
export const EPITHET_SCOPES: string = `thế giới
hành tinh
châu á
châu âu
châu phi
châu mỹ
đông nam á
lịch sử
hiện nay
hiện tại
nước này
nước nhà
cả nước
trong nước
thời đại
mọi thời đại
showbiz
showbiz việt
làng giải trí
làng bóng đá
xứ sở`;
