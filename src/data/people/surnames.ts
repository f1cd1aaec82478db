/** Surnames of the Kinh and of the minorities, commonest first. */
export const SURNAMES: string = `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn vương trịnh trương lâm
phùng mai tô hà tạ lương châu quách thái cao thạch kiều triệu chu lưu tăng từ vi la ninh nghiêm lại bạch phó
thân mạc lục tống văn khổng doãn giang cù đàm hứa kim lò lường quàng cầm sùng giàng thào vàng vừ mùa sầm nông
hầu chẩu ma bế tòng cà lù đèo điêu điểu y ksor rơ siu rmah nay kpă kpa rcom hồng âu thiều tiêu triều vưu viên
danh sơn thị chế đổng đồng đậu ngụy nhâm nhan ngọ nghị mạch mã lữ lã lỗ liêu khuất khúc khương khưu kha khâu
giáp diệp cồ cấn chử chung bành bá ấu an uông ung tưởng tôn thiệu thi thịnh tất tào sử quản phương phí phù ôn
ngạc nhữ nhiếp nghê mẫn mâu mễ man lô lều lạc kiểu hạ hàn hán hùng hướng đôn đường đới đan cát cáp biện a ân
quang lầu thò tráng phàn tẩn chảo lồ vầy sần hảng cháng tải ly xồng moong cụt vang hạng quan lang nùng tằng
trang xa phúc trà ngọc`;

/** Words that stand between surname and given name and in few other places. */
export const MIDDLE_NAMES: string = `văn thị hữu đức xuân minh quang thanh ngọc công đình hồng thế bá trọng duy anh quốc mạnh kim tuấn
tiến viết việt hoàng như bích thu phương mỹ thúy thùy phi khắc huy danh nhật gia thiên đăng đại cao hải chí sỹ sĩ phúc tấn trung tự
vĩnh phú thành thái bảo nguyên khánh diệu ánh mai lan tuyết cẩm lệ mộng bội hiền kiều diễm doãn như ái`;
