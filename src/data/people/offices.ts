/** Heads of offices and positions; what they are of follows them ("giám đốc | Sở Y tế tỉnh Hà Nam"). */
export const OFFICES: string = `chủ tịch
chi cục trưởng
thủ trưởng
phó thủ trưởng
chốt trưởng
phó chi cục trưởng
chi cục phó
đội phó
phó đội
công an viên
hạt trưởng
phó hạt trưởng
hạt phó
trưởng tiểu khu
bí thư đoàn
bí thư chi bộ
trưởng ban quản lý
trưởng ban quản trị
trưởng ban chỉ đạo
trưởng ban quản lý dự án
trưởng phòng kinh doanh
trưởng phòng tổ chức
trưởng tiểu ban
phó trưởng tiểu ban
trưởng ban trọng tài
phó chủ tịch hđnd
phó giám đốc phụ trách
phó giám đốc thường trực
phó tổng giám đốc thường trực
giám đốc chuyên môn
giám đốc trung tâm
giám đốc vận hành
giám đốc sản xuất
giám đốc dự án
giám đốc khu vực
giám đốc cấp cao
giám đốc công nghệ
giám đốc nghệ thuật
giám đốc chiến lược
giám đốc phát triển
giám đốc học thuật
giám đốc nghiên cứu
tổng quản lý
quyền tổng thống
quyền ngoại trưởng
tổng chưởng lý
bộ trưởng ngoại giao
bộ trưởng quốc phòng
thủ lĩnh tinh thần
thủ lĩnh tối cao
lãnh tụ tinh thần
đại giáo chủ
giáo chủ
trùm phát xít
trùm khủng bố
trùm ma túy
trùm mafia
quan chức
tham mưu phó
đại tư tế
đại cử tri
công tố viên
công tố viên đặc biệt
phó công tố viên
cố vấn đặc biệt
cố vấn cấp cao
cố vấn an ninh quốc gia
đặc sứ
công sứ
phó tư lệnh thường trực
trưởng công an xã
phó trưởng công an xã
tổng chỉ huy
phó chỉ huy
xã đội trưởng
thôn đội trưởng
bí thư đảng ủy
phó bí thư đảng ủy
trưởng ban công tác mặt trận
chủ tịch mặt trận
chủ tịch công đoàn
chủ tịch hội nông dân
chủ tịch hội phụ nữ
tổng phụ trách
hiệu trưởng trường
viện sĩ
trưởng ban điều hành
trưởng ban nội dung
trưởng ban giám khảo
người phụ trách
người điều hành
người quản lý
người thành lập
đồng chủ tịch
chủ tọa phiên xử
thành viên hội đồng quản trị
thành viên ban giám khảo
nhà quản lý
đồng giám đốc
chủ biên
tổng chủ biên
trưởng đơn vị
đb
đại biểu qh
đại biểu hđnd
giám sát
trưởng ga
trưởng tàu
quyền giám đốc
quyền hlv trưởng
quyền tổng giám đốc
phó tổng biên tập phụ trách
phó viện trưởng thường trực
phó chủ tịch
chủ tịch nước
phó chủ tịch nước
chủ tịch quốc hội
phó chủ tịch quốc hội
chủ tịch danh dự
quyền chủ tịch
chủ tịch hội đồng
chủ tịch hội đồng quản trị
chủ tịch hội đồng thành viên
chủ tịch hđqt
chủ tịch hđtv
chủ tịch đoàn
tổng bí thư
bí thư
phó bí thư
phó bí thư thường trực
bí thư thứ nhất
thường trực ban bí thư
ủy viên
uỷ viên
ủy viên thường trực
ủy viên ban thường vụ
ủy viên bộ chính trị
ủy viên trung ương đảng
đảng viên
đại biểu
đại biểu quốc hội
đbqh
thủ tướng
phó thủ tướng
phó thủ tướng thường trực
quyền thủ tướng
tổng thống
phó tổng thống
ứng viên tổng thống
ứng cử viên tổng thống
ứng cử viên
ứng viên
bộ trưởng
thứ trưởng
thứ trưởng thường trực
quyền bộ trưởng
quốc vụ khanh
ngoại trưởng
thống đốc
phó thống đốc
thống sứ
thị trưởng
phó thị trưởng
đô trưởng
tỉnh trưởng
quận trưởng
thủ hiến
thủ lĩnh
lãnh tụ tối cao
nhà lãnh đạo
lãnh đạo
nghị sĩ
nghị sỹ
thượng nghị sĩ
thượng nghị sỹ
hạ nghị sĩ
hạ nghị sỹ
dân biểu
đại sứ
phó đại sứ
tổng lãnh sự
lãnh sự
tham tán
đại biện
tùy viên
đặc phái viên
cao ủy
tổng thư ký
phó tổng thư ký
thư ký
phát ngôn viên
người phát ngôn
phó phát ngôn viên
tổng giám đốc
phó tổng giám đốc
giám đốc
phó giám đốc
giám đốc điều hành
giám đốc tài chính
giám đốc kỹ thuật
giám đốc nhân sự
giám đốc kinh doanh
giám đốc marketing
giám đốc truyền thông
giám đốc quốc gia
giám đốc thể thao
giám đốc phân tích
tgđ
ceo
tổng biên tập
phó tổng biên tập
tổng cục trưởng
phó tổng cục trưởng
cục trưởng
phó cục trưởng
cục phó
vụ trưởng
phó vụ trưởng
vụ phó
viện trưởng
phó viện trưởng
viện phó
trưởng phòng
phó phòng
phó trưởng phòng
phó trưởng ban
trưởng ban
phó ban
phó trưởng đoàn
trưởng đoàn
phó đoàn
trưởng khoa
phó khoa
phó trưởng khoa
trưởng bộ môn
chủ nhiệm
phó chủ nhiệm
chủ nhiệm khoa
chủ nhiệm bộ môn
chủ nhiệm câu lạc bộ
chủ nhiệm đề tài
hiệu trưởng
phó hiệu trưởng
hiệu phó
đội trưởng
phó đội trưởng
tổ trưởng
tổ phó
phó tổ trưởng
trưởng nhóm
phó nhóm
trưởng thôn
trưởng bản
trưởng ấp
trưởng xóm
trưởng làng
trưởng buôn
trưởng tộc
già làng
trưởng công an
phó trưởng công an
phó công an
trưởng trạm
phó trưởng trạm
trạm trưởng
trưởng chi nhánh
trưởng đại diện
phó trưởng đại diện
trưởng bộ phận
trưởng văn phòng
chánh văn phòng
phó chánh văn phòng
phó văn phòng
chánh thanh tra
phó chánh thanh tra
chánh án
phó chánh án
chánh tòa
viện trưởng vks
kiểm sát viên
thẩm phán
chủ tọa
chủ tọa phiên tòa
hội thẩm
hội trưởng
phó hội trưởng
tư lệnh
phó tư lệnh
tổng tư lệnh
phó tổng tư lệnh
tham mưu trưởng
phó tham mưu trưởng
tổng tham mưu trưởng
phó tổng tham mưu trưởng
tổng tham mưu phó
chính ủy
phó chính ủy
chính trị viên
phó chính trị viên
chỉ huy trưởng
phó chỉ huy trưởng
chỉ huy phó
chỉ huy
trung đoàn trưởng
sư đoàn trưởng
tiểu đoàn trưởng
đại đội trưởng
trung đội trưởng
đồn trưởng
phó đồn trưởng
đồn phó
hải đội trưởng
thuyền trưởng
máy trưởng
tổng thanh tra
phó tổng thanh tra
tổng kiểm toán
kiểm toán trưởng
kế toán trưởng
tổng công trình sư
kiến trúc sư trưởng
kinh tế trưởng
chuyên gia kinh tế trưởng
người sáng lập
nhà sáng lập
đồng sáng lập
người đồng sáng lập
đồng sở hữu
chủ sở hữu
sáng lập viên
người đứng đầu
người đại diện
đại diện
người đại diện pháp luật
phu nhân
đệ nhất phu nhân
thành viên
thành viên ban chấp hành
thành viên hđqt
thành viên hội đồng
hội viên
cán bộ
chuyên viên
thanh tra viên
chủ doanh nghiệp
chủ nhà
chủ quán
chủ cửa hàng
chủ cơ sở
chủ xe
chủ tàu
chủ trang trại
chủ nhà hàng
chủ tiệm
chủ hộ
chủ thầu
chủ đầu tư
chủ hàng
chủ một cửa hàng
chủ một tiệm
chủ một quán
chủ một cơ sở
chủ một doanh nghiệp
chủ một công ty
chủ một trang trại
chủ một nhà hàng
chủ một shop
chủ thương hiệu
chủ cửa tiệm
chủ chuỗi
chủ vườn
chủ lò
chủ đò
chủ shop
chủ khách sạn
chủ garage
chủ sạp
chủ bút
chủ nhân
điều phối viên
quản đốc
quản lý
phụ trách
trợ lý
cố vấn
cố vấn trưởng
trưởng giáo phái
trưởng ban tổ chức
phó trưởng ban thường trực
trưởng ban tuyên giáo
trưởng ban dân vận
quốc vương
giám thị
phó giám thị
đổng lý
thái thú
tổng đốc
tri phủ
tri huyện
thượng thư
tể tướng
thừa tướng
hiệp biện
tổng đạo diễn
trưởng bếp
bầu
tỉnh ủy viên
thành ủy viên
huyện ủy viên
quận ủy viên
thị ủy viên
đảng ủy viên
trung ương ủy viên
ủy viên dự khuyết
ủy viên thư ký
ủy viên bch trung ương đảng
ủy viên bch
ủy viên btv
ủy viên hđqt
bí thư ban cán sự đảng
chủ tịch sáng lập
chủ tịch luân phiên
chủ nhiệm htx
tổng chủ nhiệm
chánh thư ký
chánh trị sự
chánh giám đốc
chánh đại diện
chánh toà
trưởng dự án
trưởng ca
trưởng kíp
trưởng máy
trưởng khu phố
trưởng khu
trưởng khối
trưởng ngành
trưởng vùng
trưởng trại
trưởng ban kiểm soát
trưởng ban bầu cử
trưởng ban thư ký
trưởng bưu điện
trưởng phái đoàn
trưởng đoàn đàm phán
trưởng giải
trưởng giáo xứ
trưởng họ
trưởng hội đồng
trưởng tổ
trưởng đội
trưởng cụm
trưởng đài
trưởng tuyến
nhóm trưởng
nhóm phó
lớp trưởng
lớp phó
liên đội trưởng
chi hội trưởng
chi hội phó
hội phó
ấp trưởng
ấp phó
thôn trưởng
thôn phó
xóm trưởng
bản trưởng
khu trưởng
kíp trưởng
trại trưởng
khoa trưởng
đại đội phó
tiểu đoàn phó
trung đoàn phó
sư đoàn phó
lữ đoàn trưởng
lữ đoàn phó
trung đội phó
tiểu đội trưởng
phân đội trưởng
phi đội trưởng
biên đội trưởng
hải đoàn trưởng
hải đội phó
huyện đội trưởng
huyện đội phó
tỉnh đội trưởng
thôn đội phó
xã đội phó
thuyền phó
tổng cục phó
giám đốc bán hàng
giám đốc thiết kế
giám đốc quan hệ công chúng
giám đốc chương trình
giám đốc nội dung
giám đốc tình báo
giám đốc khách sạn
quản lý cửa hàng
người quản lý nhà thờ
quản trị viên
quản giáo trưởng
cảnh sát trưởng thành phố
phó cảnh sát trưởng
thẩm phán chủ tọa
chánh án tand tối cao
công tố viên trưởng
trưởng công tố
tổng công tố
tổng công tố viên
phó tổng công tố
viện trưởng vksnd
thanh tra trưởng
toàn quyền
toàn quyền đông dương
tổng trưởng
quốc trưởng
thủ lĩnh đối lập
thủ lĩnh phe đối lập
lãnh đạo phe đối lập
lãnh đạo đối lập
lãnh tụ đối lập
nghị viên
lãnh đạo đa số
lãnh đạo phe đa số
phát ngôn nhân
thư ký riêng
thư ký trưởng
trợ lý ngoại trưởng
trợ lý bộ trưởng
trợ lý đặc biệt
trợ lý tổng thống
trợ lý thủ tướng
tham tán công sứ
đại sứ đặc mệnh toàn quyền
đại sứ lưu động
đại sứ thiện chí
điều phối viên thường trú
đại diện thường trú
trưởng đại diện thường trú
đặc khu trưởng
trưởng đặc khu
đặc phái viên đặc biệt
phó phát ngôn
người đại diện phát ngôn
quan chức ngoại giao hàng đầu
nhà ngoại giao hàng đầu
tổng tham mưu
tư lệnh lục quân
chính ủy quân chủng
chính trị viên phó
phó chính trị viên đồn
thủ lĩnh phiến quân
trùm tình báo
người khởi xướng
người tổ chức
người giám hộ
người dẫn dắt
người chủ trì
nhà điều hành
thành viên ban giám đốc
thành viên hđtv
thành viên sáng lập
tổng đạo diễn chương trình
tổng chỉ đạo
tổng công trình
tổng quản
giám học
tổng giám thị
phó khu phố
trưởng giáo
trị sự
chủ báo
chủ trại
chủ phòng trọ
chủ nhà trọ
chủ khu trọ
chủ trọ
chủ xưởng
chủ phòng khám
chủ phòng tập
chủ quầy
chủ kho
chủ bến
chủ ghe
chủ ao
chủ đất
chủ rừng
chủ mỏ
chủ gara
chủ đại lý
chủ công ty
chủ nhà xưởng
chủ nhóm trẻ
chủ nhân ngôi nhà
chủ hụi
chủ sòng
chủ bè
chủ tàu cá
chủ phương tiện
chủ cửa hàng hoa
chủ hãng
chủ kênh
chủ trang
chủ tài khoản
chủ trì đề tài`;

/** Words that end like an office and are none. */
export const NOT_OFFICES: string = `chính quyền
bản quyền
nhân quyền
chủ quyền
giáo chủ
dân chủ
khổ chủ
phòng quản
bộ phó
đối phó
ứng phó
cơ quan
chức vụ
nghiệp vụ
nhiệm vụ
dịch vụ
công vụ
sự vụ
ban giám
ban lãnh
ban chủ
ban quản
ban đại
ban thư
bộ chỉ
sở chỉ
đoàn đại
đoàn luật
đoàn chủ
phòng luật
hội luật
hội nông
hội nghệ
hội nhà
dinh tổng
phủ tổng
phủ chủ
phủ thủ
phòng chủ
phòng tổng`;

/** What begins like a title and is none. */
export const NOT_TITLES: string = `đại sứ quán
tổng lãnh sự quán
lãnh sự quán
công sứ quán
giám đốc thẩm
bầu cử
bầu chọn
bầu bán
bầu bí
bầu trời
bầu không khí
vua chúa
vua tôi
nữ sinh viên
nam sinh viên
thành viên gia đình
thành viên trong gia đình
bảo vệ môi trường
quản lý nhà nước
quản lý thị trường
thanh tra kiểm tra
lãnh đạo chỉ đạo
chỉ huy dàn nhạc
đại diện sở hữu trí tuệ
thư ký hội nghị
ngôi sao vàng
thần tượng âm nhạc
học sinh giỏi
học sinh nghèo
nông dân nghèo
công nhân viên`;

/** Titles of one word that are other words as well: none but before a capital ("bầu Đức", but "bầu cử"). */
export const TITLES_BEFORE_NAMES: string = `bầu trùm vua thánh chúa tướng shark idol đb`;

/** What may stand before an office and belongs to it. */
export const OFFICE_PREFIXES: string = `cựu
nguyên
tân
cố
quyền
phó
đương kim
đồng
nguyên phó`;

/** Standing ranks of an office, after its head. */
export const OFFICE_QUALIFIERS: string = `thường trực
chuyên trách
kiêm nhiệm
danh dự
phụ trách
thứ nhất
thứ hai
lâm thời
tạm quyền
đắc cử
cấp cao
điều hành
chấp hành
thường vụ`;
