/** Occupations and callings that a text attaches to a name. */
export const OCCUPATIONS: string = `ca sĩ
ca sỹ
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
nam diễn viên
nữ diễn viên
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
nhà ngoại giao
nhà cầm quân
nhà đầu tư
nhà hoạt động
nhà giáo
nhà toán học
nhà vô địch
nhà leo núi
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
nam ca sĩ
nữ ca sĩ
nam thần
nữ thần
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
cựu danh thủ
cựu cầu thủ
cựu tiền đạo
cựu tiền vệ
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
tay vợt
tay vợt nữ
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
nữ sinh
nam sinh
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
bảo vệ
nhân viên
cán bộ
chiến sĩ
chiến sỹ
binh sĩ
phi hành gia
doanh nhân
nữ doanh nhân
đại gia
tỷ phú
tỉ phú
triệu phú
thương gia
ông chủ
bà chủ
nữ tỷ phú
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
giáo hoàng
đức giáo hoàng
thượng tọa
hòa thượng
đại đức
ni sư
sư cô
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
lãnh đạo
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
nhân chứng
cựu người mẫu
cựu diễn viên
cựu chiến binh
thương binh
nhà văn hóa
soạn giả
nghệ nhân
phụ tá
quản lý
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
á quân
thí chủ
bí thư
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
ảo thuật gia`;
