/** Occupations that newspapers put for one another, a group a list. */
export const OCCUPATION_GROUPS: readonly string[] = [
  `cầu thủ
tiền đạo cánh
tiền đạo cắm
tiền vệ trung tâm
tiền vệ cánh
tiền vệ trụ
tiền vệ phòng ngự
tiền vệ công
tiền vệ tấn công
hậu vệ trái
hậu vệ phải
hậu vệ cánh
hậu vệ biên
người gác đền
tiền đạo
tiền vệ
hậu vệ
trung vệ
thủ môn
thủ thành
chân sút
trung phong
tân binh
đội trưởng
thủ quân
danh thủ
tuyển thủ
ngôi sao
siêu sao
ngoại binh
huyền thoại`,
  `hlv
hlv trưởng
huấn luyện viên
huấn luyện viên trưởng
nhà cầm quân
chiến lược gia
thuyền trưởng`,
  `ca sĩ
ca sỹ
giọng ca
rocker
idol
nghệ sĩ
nghệ sỹ
diva
danh ca
nữ hoàng
rapper
nhạc sĩ
nhạc sỹ
ca nhạc sĩ
nghệ sĩ violin
nghệ sĩ piano
quán quân`,
  `diễn viên
mỹ nhân
chân dài
diễn viên hài
diễn viên điện ảnh
kiều nữ
người đẹp
tài tử
minh tinh
danh hài
người mẫu
siêu mẫu
hoa hậu
á hậu
hot girl
hotgirl
mc
nghệ sĩ hài`,
  `ntk
nhà thiết kế
nhà thiết kế thời trang
nhà tạo mẫu
stylist`,
  `đạo diễn
nhà làm phim
nhà sản xuất
biên kịch
tổng đạo diễn`,
  `tay vợt
tay vợt nữ
tay vợt nam
vđv
vận động viên
kình ngư
võ sĩ
võ sỹ
tay đấm
tay đua
kỳ thủ
xạ thủ
golfer`,
  `tỷ phú
tỉ phú
doanh nhân
đại gia
triệu phú
ceo
nhà sáng lập
ông trùm`,
  `bác sĩ
bác sỹ
luật sư
nhà báo
phóng viên
ký giả`,
  `nhà văn
nhà thơ
tác giả
họa sĩ
hoạ sĩ
nhà nghiên cứu
nhà khoa học
nhà robot học
giáo sư
tiến sĩ`,
  `tài xế
lái xe
nhân viên
công nhân`,
];

/** Positions of players, one list each: who plays in one is not meant by the name of another. */
export const POSITIONS: readonly string[] = [
  `tiền đạo
tiền đạo cánh
tiền đạo cắm
trung phong
chân sút`,
  `tiền vệ
tiền vệ trung tâm
tiền vệ cánh
tiền vệ trụ
tiền vệ phòng ngự
tiền vệ công
tiền vệ tấn công`,
  `hậu vệ
hậu vệ trái
hậu vệ phải
hậu vệ cánh
hậu vệ biên
trung vệ`,
  `thủ môn
thủ thành
người gác đền`,
];
