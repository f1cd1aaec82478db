/** Heads of offices that newspapers put for one another, a group a list: of states and firms, of teams, of ministries. */
export const LEADERS: readonly string[] = [
  `tổng thống
thủ tướng
chủ tịch
chủ tịch nước
tổng bí thư
quốc vương
nhà vua
vua
nữ hoàng
hoàng đế
đại giáo chủ
lãnh tụ tối cao
thủ hiến
nhà lãnh đạo
lãnh đạo
thủ lĩnh
chủ tịch hội đồng quản trị
chủ tịch hđqt
tổng giám đốc
giám đốc điều hành
giám đốc
ceo
ông chủ
bà chủ
chủ sở hữu
nhà sáng lập
người đứng đầu`,
  `hlv
hlv trưởng
huấn luyện viên
huấn luyện viên trưởng
thuyền trưởng
chiến lược gia
nhà cầm quân`,
  `ngoại trưởng
bộ trưởng ngoại giao
bộ trưởng bộ ngoại giao
người đứng đầu ngành ngoại giao
nhà ngoại giao hàng đầu
quan chức ngoại giao hàng đầu`,
];

/** Those of each group that may stand for any other of it. */
export const LOOSE_LEADERS: readonly string[] = [
  `nhà lãnh đạo
người đứng đầu
ông chủ
bà chủ
lãnh tụ`,
  `thuyền trưởng
chiến lược gia
nhà cầm quân`,
  `người đứng đầu ngành ngoại giao
nhà ngoại giao hàng đầu
quan chức ngoại giao hàng đầu`,
];

/** Before an office that somebody held once. */
export const PAST_PREFIXES: string = `cựu
nguyên
cố`;

/** Seats of heads of state and their countries. */
export const RESIDENCES: string = `nhà trắng: mỹ
điện kremlin: nga
kremlin: nga
nhà xanh: hàn quốc
điện elysee: pháp
điện élysée: pháp
phố downing: anh
số 10 phố downing: anh
điện buckingham: anh
bình nhưỡng: triều tiên
trung nam hải: trung quốc`;
