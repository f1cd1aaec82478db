/**
 * Counted nouns of two syllables and more (comma between them): the whole compound is the unit ("3 nhà sản xuất").
 * Chosen by hand from what follows numbers in a news corpus; a counter that keeps its own meaning is not here
 * ("2 tuyến đường" counts "tuyến").
 */
export const NOUNS = `
hành khách, đô vật, đô đốc, hải khách, lữ khách, du khách, thực khách, khách hàng, khách mời, khách sạn,
thượng khách, học sinh, sinh viên, thí sinh, học viên, giáo viên, giảng viên, nhân viên, diễn viên, đoàn viên,
đảng viên, hội viên, thành viên, ủy viên, phóng viên, biên tập viên, vận động viên, huấn luyện viên, tiếp
viên, thuyền viên, chuyên viên, ứng viên, ứng cử viên, phái viên, điệp viên, động viên, cộng tác viên, tình
nguyện viên, phát thanh viên, nghiên cứu sinh, kiểm sát viên, điều tra viên, đấu giá viên, hướng dẫn viên, kỹ
thuật viên, tuyên truyền viên, dân quân, du kích, nữ sinh, nam sinh, tân sinh viên, du học sinh, cựu học sinh,
tú tài, thạc sĩ, thạc sỹ, tiến sĩ, tiến sỹ, cử nhân, giáo sư, phó giáo sư, bác sĩ, bác sỹ, y bác sĩ, y sĩ,
dược sĩ, y tá, điều dưỡng, hộ lý, nha sĩ, luật sư, kỹ sư, kiến trúc sư, nghệ sĩ, nghệ sỹ, ca sĩ, ca sỹ, nhạc
sĩ, họa sĩ, nhạc công, vũ công, võ sĩ, võ sư, võ sinh, thi sĩ, hạ sĩ, trung sĩ, binh sĩ, binh sỹ, binh lính,
chiến sĩ, chiến sỹ, chiến binh, liệt sĩ, liệt sỹ, thương binh, cựu chiến binh, cựu binh, tân binh, hải quân,
bộ đội, quân nhân, sĩ quan, hạ sĩ quan, tù binh, tù nhân, phạm nhân, phiến quân, phần tử, khủng bố, trinh sát,
cảnh sát, công an, cảnh vệ, dân phòng, bảo vệ, vệ sĩ, cận vệ, đặc nhiệm, thủy thủ, phi công, phi hành gia, tay
súng, tay đua, tay vợt, tay cơ, tay chèo, chân sút, cung thủ, kỳ thủ, cầu thủ, tuyển thủ, thủ môn, hậu vệ,
tiền vệ, tiền đạo, trung vệ, ngoại binh, đấu thủ, đối thủ, danh thủ, hảo thủ, thủ quân, trọng tài, khán giả,
độc giả, thính giả, tác giả, dịch giả, học giả, diễn giả, soạn giả, cổ động viên, người mẫu, thí nghiệm, nạn
nhân, bệnh nhân, bệnh nhi, thai phụ, sản phụ, thai nhi, hài nhi, nhân chứng, nghi phạm, nghi can, bị can, bị
cáo, can phạm, tội phạm, hung thủ, sát thủ, tên cướp, đối tượng, con tin, đồng phạm, bị hại, côn đồ, băng
nhóm, băng đảng, lao động, công nhân, nông dân, ngư dân, diêm dân, cư dân, thị dân, thường dân, công dân, nhân
khẩu, cử tri, đại biểu, đại diện, đại sứ, đại cử tri, cán bộ, công chức, viên chức, quan chức, lãnh đạo, nhà
lãnh đạo, nguyên thủ, bộ trưởng, thứ trưởng, tướng lĩnh, nghị sĩ, nghị sỹ, thượng nghị sĩ, hạ nghị sĩ, dân
biểu, thẩm phán, kiểm sát, hội thẩm, giám khảo, giám đốc, phó giám đốc, phó chủ tịch, chủ tịch, phó thủ tướng,
phó trưởng phòng, hiệu trưởng, hiệu phó, phó hiệu trưởng, trưởng phòng, thư ký, trợ lý, cố vấn, kế toán, thủ
quỹ, tài xế, lái xe, phụ xe, chuyên gia, doanh nhân, doanh nghiệp, tiểu thương, thương nhân, thương lái,
thương hiệu, tỷ phú, triệu phú, đại gia, cổ đông, cổ phiếu, cổ phần, trái phiếu, chứng chỉ, nhà đầu tư, nhà
sản xuất, nhà khoa học, nhà báo, nhà văn, nhà thơ, nhà giáo, nhà thầu, nhà cung cấp, nhà phân phối, nhà bán
lẻ, nhà ngoại giao, nhà hoạt động, nhà máy, nhà hàng, nhà ga, nhà nghỉ, nhà trường, nhà thuốc, nhà xe, nhà
mạng, nhà vệ sinh, nhà thờ, nhà xưởng, nhà tù, nhà hát, nhà kho, nhà trẻ, nhà băng, nhà tài trợ, nhà quản lý,
nhà nghiên cứu, nhà đài, nhà vô địch, phụ nữ, nam giới, nữ giới, trẻ em, trẻ nhỏ, thiếu niên, thiếu nữ, thanh
niên, thanh thiếu niên, phụ huynh, nhi đồng, thiếu nhi, mầm non, cô gái, chàng trai, cô giáo, thầy giáo, thầy
cô, thầy thuốc, em bé, em nhỏ, bé gái, bé trai, con trai, con gái, vợ chồng, mẹ con, bố con, cha con, anh em,
chị em, ông cháu, bà cháu, bà mẹ, bạn trẻ, bạn đọc, người đẹp, hoa hậu, á hậu, ngôi sao, gương mặt, khuôn mặt,
nhân vật, cái tên, huyền thoại, thế hệ, gia đình, họ hàng, đồng chí, đồng đội, đồng nghiệp, đồng bào, đồng
minh, đồng hương, đồng hồ, đồng tiền, đối tác, khách thuê, học trò, đệ tử, thí chủ, tu sĩ, linh mục, giám mục,
tăng ni, nhà sư, phật tử, tín đồ, giáo dân, giáo xứ, giáo phận, thánh đường, dự án, công trình, hạng mục, gói
thầu, hợp đồng, thỏa thuận, thoả thuận, hiệp định, văn bản, nghị quyết, nghị định, quyết định, thông tư, dự
thảo, dự luật, bộ luật, đạo luật, quy định, quy chế, điều khoản, điều luật, chỉ thị, công văn, kiến nghị, đề
nghị, đề xuất, đề án, đề tài, đề thi, đề cử, phương án, phương thức, phương pháp, giải pháp, biện pháp, chính
sách, cơ chế, thủ tục, hồ sơ, giấy tờ, giấy phép, giấy chứng nhận, chứng nhận, tài liệu, báo cáo, biên bản,
hóa đơn, hoá đơn, tài khoản, giao dịch, tiêu chí, tiêu chuẩn, chỉ tiêu, mục tiêu, nhiệm vụ, nội dung, vấn đề,
ý kiến, nguyên nhân, nguyên tắc, yếu tố, điều kiện, lý do, lí do, cơ hội, khó khăn, tình huống, trường hợp,
khả năng, kịch bản, giai đoạn, thời điểm, nhiệm kỳ, nhiệm kì, kỷ lục, kỉ lục, danh hiệu, huy chương, học bổng,
bằng khen, chức vô địch, chiến thắng, thất bại, bàn thua, đường chuyền, đường kiến tạo, cơ sở, cơ
quan, đơn vị, tổ chức, công ty, tổng công ty, tập đoàn, tập thể, cá nhân, cá thể, ngân hàng, chi nhánh, văn
phòng, phòng khám, bệnh viện, trung tâm, siêu thị, cửa hàng, cửa hiệu, đại lý, khu vực, khu phố, khu công
nghiệp, khu đô thị, khu dân cư, cụm công nghiệp, địa phương, địa điểm, địa bàn, địa chỉ, vị trí, thành phố,
thị xã, thị trấn, thủ đô, quốc gia, vùng lãnh thổ, tiểu bang, châu lục, quần đảo, bán đảo, đô thị, thị trường,
lĩnh vực, ngành nghề, ngành hàng, chuyên ngành, chuyên khoa, chuyên đề, chủ đề, khía cạnh, góc độ, đại học,
cao đẳng, căn hộ, biệt thự, chung cư, ô tô, máy bay, trực thăng, tàu ngầm, tàu sân bay, sà lan, xà lan, du
thuyền, phương tiện, máy móc, thiết bị, máy tính, điện thoại, máy ảnh, máy chủ, ti vi, tủ lạnh, vệ tinh, tên
lửa, đầu đạn, ngư lôi, bệ phóng, động cơ, xi lanh, túi khí, thuê bao, tin nhắn, trang web, ứng dụng, phần mềm,
tính năng, tùy chọn, tuỳ chọn, phiên bản, mô hình, nhãn hiệu, sản phẩm, mặt hàng, đơn hàng, hàng hóa, nguyên
liệu, linh kiện, phụ kiện, chi tiết, hệ thống, dây chuyền, công nghệ, công đoạn, bộ phận, hình thức, hình ảnh,
tác phẩm, ca khúc, tiết mục, chương trình, sự kiện, lễ hội, hội nghị, hội thảo, hoạt động, phong trào, chiến
dịch, chiến lược, kế hoạch, tọa đàm, tổ hợp, nguyện vọng, ngoại ngữ, ngôn ngữ, dân tộc, di tích, di sản, cổ
vật, hiện vật, hài cốt, thi thể, tử thi, hũ cốt, nghĩa trang, hang động, thác nước, tiểu đoàn, trung đoàn, đại
đội, tiểu đội, trung đội, sư đoàn, lữ đoàn, binh đoàn, quân đoàn, quân khu, quân chủng, binh chủng, hải đội,
hạm đội, phi đội, mũi khoan, giàn khoan, tổ máy, thủy điện, sân bay, cảng biển, cầu vượt, hầm chui, nút giao,
ngã tư, ngã ba, tai nạn, sự cố, sai phạm, vi phạm, hành vi, tội danh, cáo buộc, chứng cứ, bằng chứng, tang
vật, dấu hiệu, dấu vết, vết thương, ngón tay, ngón chân, khối u, tế bào, phôi thai, xét nghiệm, triệu chứng,
gia súc, gia cầm, trâu bò, vật nuôi, cổ trâu, thửa ruộng, bất động sản, ước mơ, tuyên bố, thông điệp, thông
tin, tạp chí, đĩa đơn, đêm diễn, tội trạng, tiền án, tiền sự, cấp độ, mức độ, thang máy, cầu thang, chức danh,
chức vụ, thành tích, thành tựu, tín chỉ, học phần, học kỳ, áp thấp, đám cháy, giọng ca, tiểu phẩm, nhạc phẩm,
kiệt tác, kiểu dáng, tông màu, màu sắc, họa tiết, hoạ tiết, chất liệu, kim loại, khoáng chất, vi chất, hiệp
hội, hội đồng, ủy ban, ban quản lý, ban ngành, sở ngành, tỉnh thành, quận huyện, bộ ngành, xã phường, hợp tác
xã, nhãn hàng, mạng xã hội, mạng lưới, địa danh, khoảnh khắc, kỷ vật, bí quyết, bí mật, quy tắc, sai lầm, thói
quen, thử thách, thách thức, lợi ích, tác dụng, tác hại, nguy cơ, rủi ro, hậu quả, hành trình, hành tinh, bản
làng, thôn bản, buôn làng, đội tuyển, trụ cột, đường dây, đường ống, đường băng, cột mốc, cột điện, trụ điện,
cần cẩu, xác ướp, hóa thạch, mô tô, ca nô, xuồng máy, nhân tố, chủ thể, chủ hộ, chủ tàu, chủ xe, xã viên, kiều
bào, việt kiều, lưu học sinh, tu nghiệp sinh, thực tập sinh, bảo mẫu, giúp việc, ô sin, thành phần, tác nhân,
đặc điểm, bước tiến, nấc thang, phát minh, sáng chế, sáng kiến, công bố, bằng sáng chế, hành lang, quán ăn,
quán bar, quán cà phê, tiện ích, dịch vụ, sổ đỏ, sổ tiết kiệm, tình tiết, chữ số, con số, chữ ký, chữ cái,
hình xăm, nhân cách, số phận, mảnh đời, cảnh đời, phận đời, sự thật, lựa chọn, chế độ, kiến tạo, yêu cầu, yêu
sách, nhân sự, văn kiện, thông số, thiết chế, siêu xe, nghiên cứu, quy hoạch, sỹ quan, giám thị, cá sấu, bóng
đèn, biến thể, tiêm kích, hợp chất, phụ lục, siêu phẩm, vũ khí, chứng thư, chiến cơ, tôn giáo, tài năng, vật
thể, nguyên mẫu, cấu trúc, hóa chất, chủng loại, vật phẩm, động vật, thực vật, kích cỡ, danh mục, cường quốc,
mỹ nhân, mỹ nữ, vi khuẩn, virus, định luật, chủ đầu tư, nhiếp ảnh gia, mật khẩu, lực sĩ, chiến hạm, khu trục
hạm, tiêu bản, thiết giáp, lựu pháo, khí tài, thủ phủ, phó trưởng đoàn, thủ khoa, á khoa, danh thắng, kỹ năng,
sai sót, pháp nhân, sứ mệnh, nghệ nhân, ấn phẩm, dụng cụ, quy trình, đạo diễn, homestay, tư liệu, trung úy,
thượng úy, đại úy, thiếu úy, thiếu tá, trung tá, thượng tá, đại tá, thiếu tướng, trung tướng, lợi điểm, ưu
tiên, bối cảnh, lâu đài, biển báo, cử chỉ, phẩm chất, năng lực, bưu cục, giám định viên, tam giác, khái niệm,
khán đài, thương vụ, tính cách, búp bê, kiều nữ, thời kỳ, võ quán, lực lượng, sòng bạc, lão tướng, cải cách,
siêu sao, đòn bẩy, biện chứng, doanh trại, căn cứ, đặc sản, đặc quyền, đặc khu, khu kinh tế, nhà đấu giá, nhà
sáng lập, nhà thiết kế, nhà quay phim, nhà làm phim, nhà tiên tri, nhà nước, tội nhân, linh vật, sinh vật,
sinh linh, sinh mạng, mạng người, nhân mạng, tín hiệu, thực phẩm, thí điểm, module, phép thử, phép
tính, hệ số, chỉ số, câu lạc bộ, đội viên, hướng đạo sinh, dân công, thanh tra, thanh tra viên, kiểm
lâm, kiểm toán viên, kiểm lâm viên, nhân sĩ, trí thức, nghiên cứu viên, cử tọa, bồi thẩm, bồi thẩm viên, phụ
tá, tham tán, đặc phái viên, phát ngôn viên, lãnh sự, tổng lãnh sự, tuỳ viên, tổng thống, thủ tướng, quốc
vương, hoàng tử, công chúa, cây bút, cây viết, chân dung, bí danh, cây xăng, trụ sở, dân số, sự lựa chọn, sự thay đổi, sự điều chỉnh, sự việc, xi lanh, xy lanh,
lưu ý, kết quả, kết nối, chức năng, quốc tịch, ký tự, tham luận, phó đoàn, phó trưởng ban, phó ban, phó giám đốc,
phó tổng giám đốc, phó thủ tướng, phó chủ nhiệm, thượng nghị sĩ, thượng nghị sỹ, hạ nghị sĩ, hạ nghị sỹ, tiền chất,
truyện ngắn, chướng ngại vật, mũ bảo hiểm, đường ngang, nguồn tin, bàn tay, bàn chân, siêu mô tô, thống kê, tài sản, chuyên án, chuyên đề, chuyên mục, cầu tàu, cầu cảng, câu hỏi, mùa giải, nền kinh tế,
ý tưởng, mục đích, màn hình, bài học, bài viết, bài báo, giải thưởng, câu chuyện, vụ án, cặp đôi, trạm biến áp, hãng hàng không,
nhà chiến lược, nhà phân tích, nhà hoạch định, nhà lập pháp, nhà cái, nhà buôn, nữ nghi can, nghi can, người lớn, lính cứu hỏa, lính cứu hoả,
trò chơi, việc làm, tỉnh thành, phong bì, di dân, bom tấn`;
