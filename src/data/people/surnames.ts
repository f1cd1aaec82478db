/** Surnames of the Kinh and of the minorities, commonest first; the compound ones have two words. */
export const SURNAMES: string = `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn vương trịnh trương lâm
phùng mai tô hà tạ lương châu quách thái cao thạch kiều triệu chu lưu tăng từ vi la ninh nghiêm lại bạch phó thân mạc lục tống văn
khổng ông doãn giang cù đàm hứa kim lò lường quàng cầm sùng giàng thào vàng vừ mùa cứ sầm nông hầu chẩu ma bế hoàng tòng cà lù
đèo điêu điểu y h’ ksor rơ siu rmah nay kpă kpa rcom hồ hà hồng âu thiều tiêu triều vưu viên danh sơn thị chế đổng đồng đậu
ngụy nhâm nhan ngọ nghị ngân mạch mã lữ lã lỗ liêu liễu khuất khúc khương khưu kha khâu giáp diệp cung cồ cấn chử chung bành bàng
bá âu ấu an uông ung tưởng tôn thiệu thi thịnh tất tào tạ sử quản phương phí phù ôn ngạc nhữ nhiếp nhạc nghê mẫn mâu mễ man lô lều
lạc kông kiểu hình hạ hàn hán hàng hùng hướng đôn đường đới đan cát cáp cam bồ biện bạc a ân quang lầu thò tráng giàng phàn tẩn chảo
lồ vầy sần hảng thào cháng tải ly xồng và moong lữ cụt lô vang hạng quan lang nùng tằng trang xa phúc trà ngọc`;

/** Words that stand between surname and given name and in few other places. */
export const MIDDLE_NAMES: string = `văn thị hữu đức xuân minh quang thanh ngọc công đình hồng thế bá trọng duy anh quốc mạnh kim tuấn
tiến viết việt hoàng như bích thu phương mỹ thúy thùy phi khắc huy danh nhật gia thiên đăng đại cao hải chí sỹ sĩ phúc tấn trung tự
vĩnh phú thành thái bảo nguyên khánh diệu ánh mai lan tuyết cẩm lệ mộng bội hiền kiều diễm doãn như ái`;
