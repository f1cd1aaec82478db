/** Occupations and callings that a text attaches to a name. */
export const OCCUPATIONS: string = `ca sĩ
ca sỹ
giáo sĩ
giáo sỹ
cựu quân nhân
quân nhân
tay súng
hạt giống
thái hậu
hoàng thái hậu
thái tử phi
thái giám
nữ tướng
danh y
danh sĩ
học sĩ
trạng nguyên
tiến sỹ
nhà cầm quân
võ sư karate
kỹ thuật viên
lập trình viên
kỹ sư
hacker
designer
nữ sinh
nam sinh
bác sĩ nội trú
nghệ sĩ hài
danh thủ quần vợt
vđv bơi
nghệ sĩ ưu tú
nhà ngoại giao
giáo viên chủ nhiệm
cộng tác viên
tình nguyện viên
nhân viên an ninh
nhân viên bảo vệ
bảo vệ
cảnh sát viên
hiệp sĩ
lính cứu hỏa
người đấu tranh
nhà tiên tri
thầy phong thủy
chuyên gia phong thủy
đạo sĩ
nhà sư
trụ trì
ni trưởng
hoa hậu đại dương
á quân
tay cơ
cơ thủ
tay golf
võ sĩ mma
tay vợt nam
tay vợt nữ
tay vợt
tay chèo
nhà leo núi
nhà thám hiểm
nhà du hành
giáo hoàng
nhạc sĩ
nhạc sỹ
họa sĩ
họa sỹ
hoạ sĩ
hoạ sỹ
thi sĩ
nghệ sĩ
nghệ sỹ
văn sĩ
bác sĩ
bác sỹ
y sĩ
y sỹ
nha sĩ
dược sĩ
dược sỹ
võ sĩ
võ sỹ
võ sư
tay đấm
kiện tướng
kỳ thủ
kình ngư
diễn viên
đạo diễn
nhà sản xuất
biên kịch
nhà biên kịch
biên đạo
biên đạo múa
biên tập viên
btv
phóng viên
nhà báo
ký giả
nhà văn
nhà thơ
nhà phê bình
nhà nghiên cứu
nhà sử học
nhà khoa học
nhà vật lý
nhà kinh tế
nhà kinh tế học
nhà xã hội học
nhà thiết kế
ntk
nhà tạo mẫu
nhà đầu tư
nhà hoạt động
nhà giáo
nhà toán học
nhà vô địch
nhà sáng lập
nhà đồng sáng lập
người mẫu
siêu mẫu
hoa hậu
á hậu
á khôi
hoa khôi
hotgirl
hot girl
hot boy
hotboy
mc
dj
vj
rapper
diva
danh ca
danh hài
danh thủ
danh họa
minh tinh
tài tử
ngôi sao
siêu sao
nữ hoàng
thần đồng
thần tượng
cầu thủ
tiền đạo
tiền vệ
hậu vệ
trung vệ
thủ môn
thủ thành
chân sút
trung phong
đội trưởng
hlv
hlv trưởng
huấn luyện viên
huấn luyện viên trưởng
thuyền trưởng
chiến lược gia
trọng tài
vđv
vận động viên
tay đua
xạ thủ
đô vật
lực sĩ
cua rơ
golfer
game thủ
streamer
youtuber
vlogger
blogger
nhiếp ảnh gia
kiến trúc sư
luật sư
luật gia
công chứng viên
thẩm phán
kiểm sát viên
điều tra viên
chấp hành viên
tài xế
lái xe
phi công
cơ trưởng
cơ phó
tiếp viên
thủy thủ
ngư dân
nông dân
công nhân
giáo viên
cô giáo
thầy giáo
giảng viên
nghiên cứu sinh
sinh viên
học sinh
du học sinh
nghiên cứu viên
y tá
điều dưỡng
điều dưỡng viên
hộ lý
nữ hộ sinh
lương y
chuyên gia
chuyên viên
chuyên gia kinh tế
cố vấn
trợ lý
thư ký
kế toán
thủ quỹ
thủ kho
nhân viên
cán bộ
chiến sĩ
chiến sỹ
binh sĩ
phi hành gia
doanh nhân
đại gia
tỷ phú
tỉ phú
triệu phú
thương gia
ông chủ
bà chủ
ông trùm
trùm
bầu
bếp trưởng
đầu bếp
siêu đầu bếp
nhà ảo thuật
ảo thuật gia
nhạc trưởng
nghệ sĩ piano
nghệ sĩ violin
pianist
tác giả
dịch giả
học giả
sử gia
triết gia
chính trị gia
kinh tế gia
phát thanh viên
người dẫn chương trình
linh mục
giám mục
tổng giám mục
hồng y
đức giáo hoàng
thượng tọa
hòa thượng
đại đức
ni sư
đại lão hòa thượng
mục sư
thiền sư
đức cha
thánh
vua
hoàng đế
nữ vương
hoàng tử
thái tử
công chúa
hoàng hậu
thái thượng hoàng
quốc vương
thân vương
nữ công tước
công tước
bá tước
công nương
chúa
quận công
nhà vua
cựu hoàng
lãnh tụ
nhà lãnh đạo
nhà cách mạng
chí sĩ
danh tướng
danh nhân
nhà nông
tiểu thương
giám đốc sáng tạo
giám đốc điều hành
giám đốc kỹ thuật
ceo
cfo
cto
coo
chủ tịch kiêm ceo
nhà đàm phán
nhà môi giới
cựu chiến binh
thương binh
nhà văn hóa
soạn giả
nghệ nhân
phụ tá
trưởng đoàn
chuyên gia trang điểm
stylist
fashionista
doanh nhân công nghệ
hướng dẫn viên
tổng đạo diễn
đạo diễn hình ảnh
tổng biên tập
giám khảo
huấn luyện viên thể hình
thủ khoa
á khoa
quán quân
nhà từ thiện
nhà nghiên cứu văn hóa
thanh tra
trinh sát
cảnh sát
đặc phái viên
nhà lập pháp
nhà phân tích
nhà bình luận
bình luận viên
blv
nhà soạn nhạc
nhà hóa học
nhà sinh vật học
nhà thiên văn
nhà triết học
nhà robot học
nhà làm phim
điêu khắc gia
nhà điêu khắc
diễn viên hài
huyền thoại
thủ quân
chưởng môn
đại sư
cao thủ
điệp viên
tân binh
công tố viên
cây bút
phụ xe
lão ngư
hậu vệ trái
hậu vệ phải
hậu vệ cánh
tiền vệ trung tâm
tiền đạo cánh
trung vệ đội trưởng
nghệ sĩ cải lương
nghệ sĩ đàn
nghệ sĩ xiếc
ca nhạc sĩ
ông bầu
bà bầu
bà trùm
nhà sản xuất âm nhạc
nhà sản xuất phim
giám đốc âm nhạc
thầy thuốc
thầy dạy võ
vận động viên điền kinh
thầy bói
shipper
tiếp viên hàng không
phụ hồ
thợ hồ
thợ xây
thợ điện
thợ lặn
bốc vác
xe ôm
tài xế xe tải
tài xế taxi
lái tàu
thuyền viên
chủ nhiệm lớp
cô nuôi dạy trẻ
bảo mẫu
nhà hảo tâm
nhà nông học
nhà côn trùng học
nhà khí tượng
nhà tâm lý
chuyên gia tâm lý
chuyên gia bất động sản
chuyên gia tài chính
chuyên gia bóng đá
chuyên gia dinh dưỡng
nhà văn hoá
nhà lý luận
nhà quay phim
quay phim
đạo diễn âm nhạc
nhạc công
tay trống
tay guitar
ca nương
vũ công
nghệ sĩ múa
phóng viên ảnh
nhà phân tích chính trị
cựu tù nhân
cựu binh
tuyển thủ
tuyển thủ quốc gia`;
