/**
 * Lower-case words that go on inside the name of an office's organisation or field
 * ("giám đốc Trung tâm y tế dự phòng thị xã ..."); any other lower-case word ends it.
 */
export const ORGANISATION_WORDS: string = `tỉnh huyện xã phường quận thị thành phố tp thôn ấp bản làng buôn khu vực vùng miền nước quốc gia trung ương địa phương
bộ sở ban ngành ty cục vụ viện phòng tổ đội đoàn hội nhóm khoa trường trung tâm chi nhánh văn phòng đơn vị cơ quan cơ sở công ty cty
doanh nghiệp tập đoàn tổng liên hiệp hiệp liên minh liên đoàn câu lạc clb đội tuyển ngân hàng quỹ báo tạp chí đài nhà xuất bản
ủy uỷ đảng bộ chi bộ đảng ủy tỉnh ủy huyện ủy thành ủy quận ủy hội đồng hđnd ubnd mttq mặt trận tổ quốc
nhân dân quản trị chấp hành thường vụ chỉ đạo chỉ huy tổ chức tuyên giáo dân vận nội chính kiểm tra thanh tra kiểm sát
tòa án toà kiểm toán công an cảnh sát an ninh điều tra hình sự giao thông đường bộ đường sắt hàng không hàng hải thủy biên phòng
quân sự quốc phòng quân đội quân khu quân đoàn sư đoàn lữ đoàn trung đoàn tiểu đoàn bộ đội hải quân không quân
giáo dục đào tạo đại học cao đẳng trung học phổ thông tiểu học mầm non thpt thcs y tế dự phòng bệnh viện bệnh xá trạm khoa học công nghệ
kỹ thuật nông nghiệp phát triển nông thôn lâm nghiệp thủy sản thuỷ thủy lợi tài nguyên môi trường xây dựng kiến trúc quy hoạch
đầu tư kế hoạch tài chính kho bạc thuế hải quan thương mại công thương công nghiệp dịch vụ du lịch văn hóa văn hoá thể thao
thông tin truyền thông tư pháp nội vụ ngoại giao lao động thương binh xã hội bảo hiểm bảo vệ bảo tồn bảo tàng thư viện
thanh niên phụ nữ phụ nữ nông dân cựu chiến binh công đoàn sinh viên học sinh thiếu niên nhi đồng chữ thập đỏ khuyến học
kinh tế chính trị pháp luật pháp chế đối ngoại đối nội hợp tác quốc tế nghiên cứu ứng dụng phân tích tư vấn dự án quản lý
thị trường kinh doanh tiếp thị marketing nhân sự hành chính tổng hợp kế toán kiểm định chất lượng an toàn thực phẩm vệ sinh
cổ phần tnhh trách nhiệm hữu hạn một thành viên mtv cp tư nhân nhà nước liên doanh sản xuất xuất nhập khẩu vận tải vận chuyển
điện lực điện nước cấp thoát nước viễn thông bưu chính bưu điện dầu khí than khoáng sản xăng dầu dệt may da giày chế biến
bất động sản địa ốc chứng khoán bóng đá quần vợt bóng chuyền bóng rổ điền kinh bơi lội cờ vua
thương hiệu nhà máy xí nghiệp nhà hát đoàn nghệ thuật điện ảnh âm nhạc mỹ thuật sân khấu phim trường rạp hãng dàn nhạc
nội khoa ngoại khoa ngoại nội nhi sản phụ khoa sản tim mạch thần kinh ung bướu ung thư tiêu hóa hô hấp da liễu mắt tai mũi họng răng hàm mặt
chấn thương chỉnh hình hồi sức cấp cứu chống độc truyền nhiễm nhiễm khuẩn dinh dưỡng tâm thần nội tiết
đái tháo đường thận huyết học truyền máu y học cổ truyền phục hồi chức năng xét nghiệm chẩn đoán hình ảnh
phụ trách nghiệp vụ chuyên môn thường trực khóa khoá khoa nhiệm kỳ lớp cấp cao tổng cục giám sát tối cao tối
lâm thời dân tộc tôn giáo phật giáo giáo hội giáo phận giáo xứ chùa đền trụ sở đại diện hòa giải khởi nghiệp sáng tạo
tuyển dụng khu phố khối dân phố tổ dân phố chợ cảng sân bay nhà ga ga bến xe hạt kiểm lâm vườn quốc gia khu bảo tồn rừng
thủ đô chính phủ quốc hội nhà nước chính quyền đảng nội các hoàng gia liên bang thượng viện hạ viện nghị viện tòa thánh
phòng chống tham nhũng ma túy tội phạm tệ nạn cháy chữa cứu hộ cứu nạn lụt bão thiên tai trật tự xã hội trung học cơ sở
các vấn đề dân nguyện tư tưởng lý luận lịch sử địa lý văn học ngôn ngữ toán vật lý hóa sinh
chủ nhiệm khai thác thi hành án dân sự tạm giam trại giam điều hành vận hành bay tàu biển đường thủy nội địa
chăn nuôi thú y trồng trọt giống cây trồng bảo vệ thực vật khí tượng thủy văn động đất sóng thần
nhà phát thanh truyền hình thông tấn xã đài nhật báo đồng bằng tây nam bắc đông trung phía`;

/** Lower-case words that may follow a country inside an office: an area, a term. */
export const AREA_WORDS: string = `tỉnh huyện thành thị xã phường quận khu vực vùng miền khóa khoá nhiệm chi phụ cấp phía`;

/** Abbreviations of towns and districts that a dot ends. */
export const ABBREVIATED_AREA_WORDS: string = `tp tx q h p`;

/** Words that may join two organisation words, never end an organisation. */
export const ORGANISATION_JOINTS: string = `của các về thuộc cho`;

/** Words that join two fields of one organisation: "Bộ Giáo dục và Đào tạo". */
export const FIELD_JOINTS: string = `và`;

/** The same for offices alone: "đại diện WHO tại Việt Nam", but "học sinh lớp 10 | tại huyện ...". */
export const OFFICE_JOINTS: string = `tại`;

/** Before the number of an office's unit: "Đội Cảnh sát giao thông số 1". */
export const NUMBER_WORDS: string = `số`;

/** For offices alone, before a place: "cố vấn của lực lượng nổi dậy ở Philippines". */
export const PLACE_JOINTS: string = `ở`;

/** Before a field or a group, in lower case: "chuyên gia trong lĩnh vực an ninh mạng". */
export const INNER_JOINTS: string = `trong`;

/** After an organisation's last word in lower case: "Tổng thống nước này"; only before a comma: "cố vấn của lực lượng trên, ...". */
export const ORGANISATION_POINTERS: readonly string[] = ['này ấy đó', 'trên'];

/** Second fields of an office, behind a dash or a comma: "Phòng Tài nguyên - môi trường", "Sở Văn hóa, Thể thao và Du lịch". */
export const ORGANISATION_FIELDS: string = `môi trường
truyền thông
thông tin
thể thao
thể dục
du lịch
đào tạo
đầu tư
thương binh
thương mại
xã hội
hành chính
tài chính
tài nguyên
vật tư
vật liệu
kế hoạch
kế toán
tổng hợp
kỹ thuật
kinh tế
kinh doanh
dịch vụ
xây dựng
phát triển
dân số
dân vận
gia đình
hải đảo
hải quan
điện ảnh
điện tử
điện lực
âm nhạc
giáo dục
nhân sự
quản trị
quản lý
pháp chế
pháp luật
tư pháp
đối ngoại
thanh niên
thiếu niên
thiếu nhi
nhi đồng
khoa học
công nghệ
công nghiệp
công thương
phụ nữ
phụ sản
nông nghiệp
nông thôn
chính trị
lao động
văn hóa
văn hoá
văn nghệ
văn thể
văn phòng
vận tải
quy hoạch
kiến trúc
y tế
tiếp thị
tín dụng
an toàn
an ninh
lâm nghiệp
thủy sản
thủy lợi
thuế
trật tự
truyền hình
phát thanh
tổ chức
nghiệp vụ
hạ tầng
đô thị
đường sắt
đường bộ
đường thủy
xuất khẩu
nhập khẩu`;

/**
 * What a name stands for after one of these is a street, a school, a prize, a firm, a place: not the
 * person it is called after.
 */
export const NAMESAKES: string = `đường
phố
tuyến đường
con đường
đại lộ
quốc lộ
ngõ
ngách
hẻm
phường
xã
thị trấn
thị xã
thành phố
tp
tỉnh
huyện
quận
thôn
ấp
khu phố
khu đô thị
kđt
chung cư
tòa nhà
tòa tháp
cao ốc
cầu vượt
ngã tư
ngã ba
ngã năm
ngã sáu
vòng xoay
vòng xuyến
bùng binh
nút giao
quảng trường
công viên
vườn hoa
bến xe
sân bay
sân vận động
svđ
nhà thi đấu
nhà hát
bảo tàng
thư viện
trường
trường thpt
trường thcs
trường tiểu học
trường mầm non
trường đại học
trường cao đẳng
thpt
thcs
thpt chuyên
tiểu học
mầm non
đại học
đh
học viện
bệnh viện
bv
phòng khám
nhà thuốc
công ty
cty
công ty tnhh
công ty cổ phần
công ty cp
doanh nghiệp
tập đoàn
dntn
ngân hàng
giải
giải thưởng
cúp
huy hiệu
huân chương
danh hiệu
lăng
đền
chùa
miếu
nhà thờ
tượng đài
tượng đài chủ tịch
đài tưởng niệm
khu di tích
di tích
nhà lưu niệm
khu lưu niệm
lăng chủ tịch
đèo
kênh
rạch
đập
đoàn tncs
thanh niên cộng sản
tư tưởng
đường mòn
nhà hàng
khách sạn
siêu thị
cửa hàng
quỹ học bổng
học bổng
nghĩa trang
trại giam
trại tạm giam
nhà tạm giữ
khu công nghiệp
kcn
vịnh
bán đảo
bãi biển
nhà hát kịch
đường phố
trục đường
mặt đường
góc đường
dọc đường
ngã tư đường
trường trung học phổ thông
trường trung học cơ sở
trường thcs và thpt
trường mẫu giáo
trường phổ thông
trường tiểu học và thcs
trung học phổ thông
thpt dân lập
trường cđ
bệnh viện đa khoa
công ty tnhh mtv
công ty tnhh sx
tnhh
mtv
công ty luật
văn phòng luật sư
giải báo chí
kỷ niệm chương
hợp tác xã
htx
cầu đường
phà
chung cư cao cấp
toà nhà
tp.
tx
đường hoa
đường sách
đường sắt
đường cao tốc
cao tốc
tuyến
tuyến đường sắt
tuyến cao tốc
tuyến tàu điện
công viên nước
khu du lịch
khu nghỉ dưỡng
khu vui chơi
khu dân cư
khu resort
resort
sòng bài
quán bar
co opmart
tháp
lâu đài
cung điện
biệt thự
trung tâm thương mại
tttm
bãi tắm
hãng
hãng tin
hãng xe
hãng phim
hãng luật
hãng hàng không
công ty nghiên cứu
công ty bảo mật
màu
mẫu
mẫu xe
dòng
dòng xe
chiếc
phiên bản
hệ điều hành
ứng dụng
fanpage
trang tin
trang web
kênh
kênh truyền hình
mạng xã hội
robot
siêu máy tính
tên lửa
tàu ngầm
tàu sân bay
tàu khu trục
máy bay
trực thăng
siêu xe
năm
tết
tết nguyên đán
xuân
lễ hội
khu vực
xứ
xóm
tổ dân phố
cụm công nghiệp
ccn
dự án đường sắt
bộ luật
đạo luật
định luật
hiệu ứng
hội chứng
bệnh
virus
ngã tư giao
nhà sách
nhà xuất bản
nxb
công ty chứng khoán
quỹ đầu tư
chó
mèo
giống chó
loài
giống
vi khuẩn
biến thể
biến chủng
chủng
vắc xin
vaccine
thuốc
nhóm nhạc
ban nhạc
game
trò chơi
tựa game
nền tảng
phần mềm
công nghệ
giải đấu
chuỗi cửa hàng
chuỗi siêu thị
ví điện tử
bộ sưu tập
nước hoa
show diễn
series
loạt phim
bom tấn
phim truyền hình
phim hoạt hình
đồng hồ
laptop
smartphone
điện thoại
máy tính bảng
ô tô
xe máy
xe tải
mẫu điện thoại
thương xá
trung tâm mua sắm
toà tháp
du thuyền
tàu hàng
tàu chở dầu
tàu đổ bộ
chiến hạm
chiến đấu cơ
tiêm kích
tên lửa đạn đạo
hệ thống phòng không
chiến tranh
hội chợ
triển lãm`;

/** Between these and a street stands its number: "số 12 Lê Lợi", "ở 184 Thái Thịnh". */
export const ADDRESS_WORDS: string = `số nhà ở tại chỉ ngõ ngách hẻm kiệt tới đến`;

/** The same, less surely: a person may follow as well ("đội Nguyễn Văn Toàn", "phim Trấn Thành"). */
export const LOOSE_NAMESAKES: string = `bản
làng
cầu
hầm
chợ
bến
cảng
ga
sân
rạp
viện
quỹ
tàu
đình
mộ
tượng
đảo
núi
sông
hồ
chiến dịch
thương hiệu
nhãn hiệu
quán
tiệm
phim
bộ phim
bài hát
ca khúc
album
vở
vở kịch
vở diễn
tác phẩm
tiểu thuyết
cuốn sách
chương trình
gameshow
mv
bão
siêu bão
cơn bão
câu lạc bộ
clb
đội
đội bóng
đường dây
trại
nhà máy
dự án
cụm
hang
động
thác
bãi
trung tâm
tổ chức
hội
báo
tạp chí
tờ
đài`;
