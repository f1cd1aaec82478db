/** Counters, classifiers and nouns of one syllable: what is counted is reported by the first of them. */
export const COUNTERS = `
người con chiếc cái trận vụ đội vòng hộ tuyến lượt chuyến bức tấm cuốn quyển ngôi quả trái viên khẩu cây ca
bài bộ tập suất vé thẻ xe tàu phiếu điều cuộc trường tỉnh huyện xã phường quận thôn xóm ấp bản làng nước loại
lô thùng chai lon gói bao hộp túi thìa bát chén cốc tờ trang dòng câu chữ đứa vị tên thằng kẻ cú pha mùa kỳ kì
đợt món miếng mảnh mẩu lát giọt hạt sợi cọng bó nhát vết mũi thửa sào mẫu công phòng tầng lớp môn nhóm cặp đôi
đàn bầy dàn dãy hàng nhánh khu bậc chặng hiệp set bàn điểm em anh chị cô cậu chú bác ông bà cụ cháu bé khối
giải làn giường ghế cửa màn cơn ống bình bồn chậu rổ nải buồng chùm khúc đoạn quãng phần bữa bước nấc mức kiểu
dạng thứ cỡ nhà liều căn cơ hồ ao giếng cầu cống đập bể mỏ núi sông đảo hòn đồn chốt trạm cổng ga bến cảng kho
xưởng lò quán tiệm sạp chợ sân khung cột trụ cọc bè ghe thuyền xuồng toa lồng chuồng tổ ổ gốc luống khóm bụi
cành lá hoa bông củ rễ ngọn chồi hũ lọ can xô thau nồi chảo bếp đĩa dĩa khay rương hòm tráp phong lạng chỉ
lượng cân mớ nắm nhúm muỗng ly vại tách bịch bì kiện cuộn xấp thếp ram tút bánh thỏi tép phân ngón tay chân
mắt răng đầu cánh vây sừng đốt mạng thi xác mộ nốt mụn khuôn góc cạnh mặt phía bên hướng ngả ngã lối đường phố
ngõ hẻm ngách cụm ban ngành cấp hệ khoa viện vườn rừng đồi bãi đầm ruộng nền vòi đèn quạt máy súng đạn bom mìn
dao kiếm gậy tượng tranh ảnh phim sách báo vở tiết việc nghề chuyện ý lý lẽ lỗi tội án lệnh hồi mục khoản
chương đề hãng nhãn đời thế nguồn bằng dải màu sắc mùi hình tia sóng đòn hit like fan show clip video album
game sim robot container inch slot phiên kíp khoá khóa hạng lứa thê vợ chồng suối thác hang dốc đèo cua nút
kênh mương rạch đê kè móng nhịp bang châu miền vùng vạt thảm rào tường vách mái gian ngăn tủ kệ bảng cờ mâm cỗ
tiệc lễ hội buổi tối thầy lính thợ mẹ cha bố dì sinh tướng tá đảng phe kỵ mối nỗi niềm trò mẹo cách bí xu đồng
ván chấu ngàm khe lỗ hố vỉ tuýp mẻ thước gang sải tấc nét chấm vạch sao cúp tháp tòa toà đài chùa đình đền
miếu thành lăng hầm dân khách bạn quân cước quý thư đơn tin tựa tác thiên mâu xí vai cảnh chỗ phát cuốc ngụm
hơi hớp điệu khổ vế khâu quẻ block lốp trục trẻ nữ nam loa van lõi tạng má giỏ ôtô xế thận thanh càng giống
loài giàn khoang gã nàng giấy nơi múi búp đoàn mã trai gái piston nòng tảng pho trâu bò lợn heo gà vịt chó mèo
voi hổ ngựa rùa ong tôm cá startup resort smartphone sẹo rạp ví chủ sếp gương giai lán chòi ché két radar
tuabin gen flycam thiếp sảnh lầu gác tour homestay studio lời chuỗi giấc đám sổ dây sàn`;
