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
tuyển thủ quốc gia
bác sĩ phẫu thuật
bác sĩ đa khoa
bác sĩ điều trị
bác sĩ gia đình
bác sĩ thẩm mỹ
quân y
dược tá
thầy lang
cô đỡ
nhà trị liệu
nhà trị liệu tâm lý
nhà vật lý trị liệu
trợ giảng
gia sư
thầy đồ
thủ thư
giáo viên dạy nhạc
thầy chủ nhiệm
cô chủ nhiệm
giảng viên chính
nghiên cứu viên chính
chuyên gia ẩm thực
chuyên gia thẩm mỹ
chuyên gia làm đẹp
chuyên gia make up
chuyên gia bảo mật
chuyên gia an ninh mạng
thừa phát lại
đấu giá viên
thẩm tra viên
giám định viên
hòa giải viên
trợ giúp viên pháp lý
luật sư bào chữa
luật sư riêng
công chức
viên chức
csgt
cskv
cảnh sát trưởng
dân quân
dân phòng
bộ đội
bộ đội biên phòng
lính thủy đánh bộ
lính bắn tỉa
lính đặc nhiệm
lính dù
lính cứu hoả
lính chữa cháy
đặc công
vệ sĩ
quản giáo
quản ngục
du kích
giao liên
sĩ quan
sỹ quan
sĩ quan cảnh sát
sĩ quan tình báo
sĩ quan quân đội
hạ sĩ quan
thám tử
điệp viên hai mang
tình báo viên
cứu hộ viên
thông tín viên
thư ký tòa soạn
người viết kịch bản
nhà viết kịch
kịch tác gia
tiểu thuyết gia
nhà biên đạo
văn hào
đại văn hào
đại thi hào
thi hào
văn nghệ sĩ
họa sĩ truyện tranh
họa sĩ biếm họa
họa sĩ thiết kế
nhà dịch thuật
giám tuyển
nhà sưu tầm
nhà sưu tập
ca trưởng
giọng ca
giọng ca vàng
giọng ca nhí
ca sĩ nhí
ca sĩ opera
ca sĩ nhạc đồng quê
ca sĩ nhạc pop
thần tượng kpop
idol
rocker
producer
nghệ sĩ guitar
nghệ sĩ saxophone
nghệ sĩ opera
nghệ sĩ dương cầm
nghệ sĩ vĩ cầm
nghệ sĩ chèo
nghệ sĩ tuồng
nghệ sĩ múa rối
nghệ sĩ kịch
nghệ sĩ kịch nói
nghệ sĩ ảo thuật
nghệ sĩ nhiếp ảnh
nghệ sỹ cải lương
vũ sư
vũ công ba lê
dancer
diễn viên múa
diễn viên kịch
diễn viên nhí
diễn viên chính
diễn viên lồng tiếng
diễn viên đóng thế
diễn viên xiếc
diễn viên võ thuật
diễn viên khiêu dâm
ngôi sao nhạc pop
ngôi sao võ thuật
sao nhí
sao nữ
sao nam
sao hài
sao võ thuật
cây hài
cây đại thụ
mẫu nữ
mẫu nam
mẫu nhí
mẫu tây
chân dài
người mẫu nhí
hoa hậu hoàn vũ
hoa hậu thế giới
hoa hậu trái đất
á hậu hoàn vũ
á vương
nam vương
hoa vương
hot face
hot mom
hot teen
hot blogger
hot tiktoker
hot vlogger
hot youtuber
beauty blogger
beauty vlogger
fashion blogger
food blogger
travel blogger
tiktoker
kol
influencer
facebooker
nhà tạo mẫu tóc
nhà thiết kế thời trang
nhà thiết kế nội thất
nhà thiết kế trang sức
bầu show
bà trùm hoa hậu
nhà tổ chức
nhà dựng phim
trợ lý đạo diễn
đạo diễn chương trình
đạo diễn casting
chỉ đạo nghệ thuật
giám đốc casting
huấn luyện viên giọng hát
thợ ảnh
thợ chụp ảnh
tay máy
tay bass
tay săn ảnh
tiền đạo cắm
tiền đạo lùi
tiền vệ cánh
tiền vệ cánh trái
tiền vệ cánh phải
tiền vệ phòng ngự
tiền vệ đội trưởng
tiền vệ con thoi
hậu vệ cánh trái
hậu vệ cánh phải
hậu vệ dẫn bóng
hậu vệ đội trưởng
trung vệ thòng
trung vệ dập
cầu thủ chạy cánh
cầu thủ nhập tịch
cầu thủ dự bị
cầu thủ nhí
cầu thủ việt kiều
thủ môn dự bị
người gác đền
chân chuyền
chân chạy
vua phá lưới
sao trẻ
trợ lý hlv
trợ lý huấn luyện viên
trợ lý trọng tài
trọng tài bàn
trọng tài bắt chính
giám sát trọng tài
giám sát trận đấu
hlv phó
huấn luyện viên phó
huấn luyện viên cá nhân
chủ công
phụ công
chuyền hai
libero
đối chuyền
cây vợt
tay ném
tay bơi
tay lái
tay kiếm
tay cờ
tay golf nữ
tay đấm bốc
tay đua công thức 1
đô cử
cung thủ
kiếm thủ
boxer
võ sĩ taekwondo
võ sĩ karate
võ sĩ judo
võ sĩ sumo
võ sĩ boxing
võ sĩ ufc
đại kiện tướng
cựu vương
nhà vô địch thế giới
nhà vô địch olympic
đương kim vô địch
vận động viên khuyết tật
vđv marathon
vđv thể dục dụng cụ
vđv cầu lông
vđv rugby
xạ thủ bắn tỉa
runner
gymer
nài ngựa
thương nhân
cổ đông
cổ đông lớn
nhà tài phiệt
tài phiệt
nhà tài trợ
nhà buôn
lái buôn
thương lái
chủ nợ
nhân viên môi giới
nhân viên bán hàng
nhân viên phục vụ
nhân viên lễ tân
nhân viên gác chắn
nhân viên thu ngân
tư vấn viên
giao dịch viên
thu ngân
lễ tân
kiểm toán viên
thẩm định viên
tổng đài viên
nhà kinh doanh
nhà khởi nghiệp
shark
founder
co founder
nhà chiến lược
nhà hoạch định
nhà tư vấn
thợ mỏ
thợ lò
thợ may
thợ mộc
thợ nề
thợ sơn
thợ máy
thợ hàn
thợ rèn
thợ cơ khí
thợ sửa xe
thợ sửa khóa
thợ cắt tóc
thợ làm tóc
thợ kim hoàn
thợ săn
thợ rừng
thợ bánh
thợ xăm
thợ cả
thợ phụ
thợ gốm
thợ đá
thợ nhôm kính
thợ điêu khắc
lao công
tạp vụ
người giúp việc
vú nuôi
quản gia
cửu vạn
phu hồ
lơ xe
phụ lái
lái đò
lái máy xúc
lái xe ôm
lái xe taxi
lái xe container
lái xe khách
tài xế container
tài xế xe khách
tài xế xe ôm
tài xế xe buýt
tài xế grab
tài xế uber
tài xế ô tô
người bán vé số
người bán hàng rong
bồi bàn
bartender
barista
phụ bếp
vua đầu bếp
tiếp viên trưởng
diêm dân
người nông dân
lão nông
nhà vườn
chủ vựa
kiểm lâm
kiểm lâm viên
kiểm ngư viên
cán bộ hưu trí
hoa tiêu
thủy thủ trưởng
nhà sinh học
nhà địa chất
nhà địa chất học
nhà địa lý
nhà khảo cổ
nhà khảo cổ học
nhà nhân chủng học
nhà nhân học
nhà dân tộc học
nhà ngôn ngữ
nhà ngôn ngữ học
nhà hải dương học
nhà động vật học
nhà thực vật học
nhà vi sinh vật học
nhà virus học
nhà dịch tễ học
nhà di truyền học
nhà thần kinh học
nhà cổ sinh vật học
nhà tội phạm học
nhà chính trị học
nhà thần học
nhà tự nhiên học
nhà tương lai học
nhà phát minh
nhà sáng chế
nhà bác học
nhà bảo tồn
nhà lý luận phê bình
nhà quan sát
chính khách
nhà lập quốc
lão thành cách mạng
chiến sĩ cách mạng
chiến sĩ cộng sản
nhà yêu nước
anh hùng dân tộc
nhà độc tài
nhà quân sự
nhà chính trị
nhà ngoại giao kỳ cựu
nhà tư tưởng
phiên dịch
phiên dịch viên
thông dịch viên
biên dịch viên
hoàng thái tử
vương phi
hoàng phi
quý phi
hoàng thân
hoàng thúc
tiểu vương
nhật hoàng
sa hoàng
đại công tước
tử tước
nam tước
hầu tước
đức vua
quốc công
phò mã
quận chúa
tộc trưởng
tù trưởng
thầy mo
thầy cúng
thầy pháp
pháp sư
thầy phù thủy
nhà ngoại cảm
giám mục phụ tá
cha xứ
cha sở
nữ tu
tu sĩ
thầy tu
trưởng lão
tăng thống
đức pháp chủ
đức tăng thống
đạt lai lạt ma
lạt ma
imam
cư sĩ
đức hồng y
đức giám mục
đức tổng giám mục
trùm giang hồ
trùm xã hội đen
trùm buôn lậu
tướng cướp
mạnh thường quân
phi hành gia vũ trụ
nhà du hành vũ trụ
kỹ sư trưởng
kỹ sư phần mềm
nhà phát triển
coder
phượt thủ
kỷ lục gia
chủ nhân giải nobel
thủ khoa kép
bệnh binh
cựu tù chính trị
cựu thanh niên xung phong
thanh niên xung phong
nhân sĩ
kịch sĩ
ca kỹ
danh hề
vua hề`;
