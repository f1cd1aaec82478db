/**
 * The 1600 most frequent syllables of Vietnamese news, commonest first (counted over 17,629 articles of
 * 2017, where they make 96 % of all syllables). Stored texts are codes of these words (src/store/FORMAT.md): a
 * change of the list or its order raises the version of that format.
 */
export const FREQUENT_SYLLABLES = `
và của có là các trong không cho được người với đã một công khi để những này tại ở về ra đến bị đó
vào ông từ cũng năm việc trên hiện đồng nhiều nhà theo thể ngày sẽ đầu anh sự làm sau quan định
thành chính như quốc bộ nam nhân lại nước số tôi phải chỉ gia động điều thông vụ trường cơ việt
nhưng con biết xe trước còn hội nhất ảnh hơn hàng thời đi hợp đang trung phát đối hành thì tin an
mới dân cùng giá lý chủ nhận thủ thực thế qua mỹ sinh hình đây cô cao báo vì mình mà viên hai do
rất học chức điểm cả nói đường nên tiếp cuộc lên tình kết cầu dự tổng thống tế đại giải tới trình
bình văn liên lượng vẫn nội đề dụng xuất sản phương bản thị bảo lực nghiệp án tài tiền tư cấp hà
cách phòng rằng minh bạn tác tra thi khác năng thương thanh quyết bệnh toàn nay kinh nguyễn tăng
tháng giao tỉnh thấy xã diễn tâm pháp sở lần mặt tuổi đội độ đạo nhiên khu lớn tự bà triệu ý chưa
trưởng cần yêu thường hệ em chúng giới triển doanh trọng tiên máy tổ họ quy bố hay đưa ngoài chiến
khiến đình quân vị thu phạm quả bằng tục gian cảnh nào ban nếu tập thứ quá phần vực kỳ bất bán sử
nghị địa tạo bên khách hóa khai tính mạnh sát luật đấu tuy chí đánh khoảng bắt gần giờ sĩ vừa trở
vấn sống điện hiệu trẻ trang nguyên thức cáo tham cảm nữ tên tiêu tỷ trị kiến sáng nga gây mẹ đổi
ăn vậy tay chị đất lời quyền chất kiểm nhiệm viện chuyển tượng phố giữa chiếc tiến hoạt bàn nhau
ty xử hoàn muốn trận biệt đơn vợ nghệ chồng tích thân vi đều chế đặc thiết xây từng ta tìm gì tốt
giáo cứu cá hồ lúc đông huyện đức tàu mạng dựng bay phủ hòa sân hoàng lập chia mức thêm đoàn rồi
giảm mang khó nạn diện ngay giám tịch mua dẫn vệ chuyện tiếng chung tử gái xác dù phụ giữ hải trí
giúp tướng u bỏ gặp sao xảy truyền bóng loại biểu rõ hoa sức bao thắng lợi kế dùng phẩm đẹp quản
dịch biển thay tấn mọi lịch chi nhập thái nguồn hết sơn hữu trả chứng nơi chiều trần sách vô vàng
hoặc lãnh phục ngoại xem phó thuộc chuyên cổ hướng danh dài trợ nhật vũ cố mỗi ứng ai cuối luận
biến nhóm phía hồi cái bởi kiện du tranh châu xuân quận đạt hộ mất ấy lễ y xét hậu sẻ kể đàn ký
tiết tố ngành vật ninh lửa câu hoạch xuống ca đăng so dương khả cứ nhỏ thuật phiên bé mở lấy chuẩn
mục đúng bắc ngân trai chạy giả hôm tối khí đoạn vùng tất đá nữa vòng luôn tương đủ liệu khoa ba
mắt đóng cửa hỏi sang hạn chương phúc bài đời vốn chọn ít trách đáng chơi đảm đốc trạng nó triều
nghiệm chân nổi đặt phân ngọc cạnh thuận nghĩa vận cực thích lưu thư đa gọi sắc dưới ghi phong ủy
mùa phí dung tuyển duy tây mẫu tải nhanh kim hưởng tuần chết thần nhằm nhìn phản trái chống trực
cường lê khá tuyên tân phim cụ gồm ngờ cục bác quang càng thật lộ áp khẳng lao đồ cộng tội phép
thủy tòa lan hỗ mặc căn đảng trò lòng riêng khẩu khủng rộng tai hạ hàn môn quảng nghĩ nông hiểu
phút thoại phóng tinh đảo cây nằm khỏi long yếu di ô nghi độc màu thảo cán bước nghiêm đứng vọng
đôi yên tuấn tuyến buổi đêm kỷ cung cử môi kỹ đào tức nặng thiếu hại chú đô huy vai hồng xin sư áo
linh dục khăn góp gửi đầy cháu chấp chịu họp sơ dễ nguy phối đẩy niên tô biên bí xúc tưởng phá
hương thí phạt lĩnh phú thiện mai khởi ngôi thăm lo a vài xuyên thúc phường trao mối toán quý
thuốc hôn sai khoản hiểm soát quay mại ấn nâng dành lâu kéo vượt lệ buộc lớp thậm nóng đà vong tỏ
mong nghe nuôi hiệp song cư lương bảng xa thẩm sớm trương kiếm giang mưa bức thử thất may trắng
thấp vui giấy bổ nghiên á nhờ khám mô siêu võ trì tiện lái lệnh phù chẳng chuyến lâm màn khỏe chữa
thuế nền thiên khán chỗ cha mã ma tốc suất sâu hãng nợ giống dầu đâu đỏ chắc nhiệt lai hút cháy
bầu tín đau quán ngồi tạm giành lỗi dấu uống tầng cải viết hạnh vẻ đàm nhạc can tiểu phi nghỉ
tránh chiếm nghề chỉnh hùng âm dòng thuê chứ đáp máu bày chăm tỉ nhấn loạt thẳng họa la ổn hát trú
da sông mộ kích cấm cập dư nổ thừa khắc hạng tờ phiếu hưng âu chờ ương xấu địch thượng cũ giai
thiệt trời miền làng cầm sẵn quanh đổ sửa rút nẵng mắc dũng biện binh cánh quen ánh lượt xanh
khánh tầm chóng cắt ngủ đón cưới coi nhớ cựu hạt dừng hãy sợ thận vinh cân sắp thỏa sóc thưởng nêu
suốt đứa xếp luyện đài thao cặp lạc cận thác hè thịt nha khảo vương khối tắc mật sung thôi phán
phê ưu mu nhẹ tái đám bạc lựa chắn sỹ truy gắn lẽ thôn ngăn chàng hài ủng nhu chụp nhi túy chở bại
chặt lược suy mời lục quần tết nối kẻ cậu súng cát ngại hy kém dưỡng quê rơi trải xung nỗ the nhắc
thua đích cam băng đỗ vân kịp đột sàng vay gió ước rời trà liệt ích cười giác thoát dọa bật bắn
dây chợ trụ bang thơ nhiễm vĩnh thú tận tim xế đương đen tồn chạm chặn tuyệt bánh niệm lạ trấn
ngược đâm sa cướp trinh vé pha dạng trăm tù đua vững dần khóa mấy thầy dao thổ nghìn khiển phận
tôn đạn tĩnh thải đe giản phổ huyền lộc kịch sóng nắng món mừng xong cà man kiên giết nắm phan
trâu to ngắn chục bom gắng mẽ gốc ngôn thép khúc trúng khổ gương dữ đòi quỹ buồn núi non chấn niềm
ly thăng kê hầu lắng thụ sắt nàng bờ kia cú dõi hơi giàu đinh lưới huỳnh bối kính bạch mái rừng
ngã vết hề liền sạch kiểu lắm ràng kêu hủy hoảng rác đoán lẫn xinh cấu bè tạp bãi chứa dịp mắn hẹn
cơn lạnh đuổi trích đừng tá trồng nửa tặng sứ thầu tú gỡ phượng xăng lối nguyện khẩn cảng tộc ghế
dáng tùng đỡ trưng ép dàng nhắn thách dứt tung lào thai tri đợi tấm kèm ga mầm chút chùa đỉnh đèn
bồi căng chậm túi khóc dạy huấn ngừng lá vỡ mê va hấp ngang thiệu chấm lãi buôn cãi tôm đồn đọc
đập hỏng hào hiếu ngữ dựa giam rượu hoài chữ khuyến tóc lợn bạo bùi đền mơ góc trốn xu kênh ngư
chiếu khắp bến nỗi ngoái hằng sài đoạt bây vỏ đem trông lỗ bồ in khuôn cơm duyên làn hâm vịnh thập
nhượng ha đợt tông quỳnh nộp khung gấp thuẫn huyết ôm bền tường chào phẫu trừ ngụ ngô điển ngập
nghèo tệ dâu pháo ngũ hẳn thẻ thuyền gà dậy tùy gòn mãi ơn hư sàn rào huống chối ví tiếc i rà tỏa
bụng cản hung lắp tán mạc duyệt khích trục khấu ẩn kiệm quên loạn lừa đấy vua nét giật ngàn cương
rau thuyết sạn sốt giọng sút thù xứ chúc khoe đậu hỏa cuốn hiền bữa e phước xóm nhuận trưa béo
chốt tang bậc tổn miễn mũi ống kháng mâu gỗ trật lọc rối kín nhiêu diệt mạch kiều dám hiến sữa hứa
túc miệng trúc lành trùng mưu rẻ gợi chu tươi đặng ngưỡng đẳng thiệp mềm phấn khen hiếm xâm ngầm
treo giấu bái nhưỡng tiềm bá huynh hộp xô trừng dị chảy chẽ mát già nhĩ lăng thùy váy nai mệt bốc
chém my trộm cứng đắt bào viễn nhảy chinh não uy thảm ấm ngọt bó lặng lưng ném sốc trạm hoang quà
phức dày đai dường chăn thở giận lãng dụ gói hứng cổng rửa ruột thờ loài phỏng giáp trại loan lô
lầm phái chánh thọ giỏi tắm thang trầm rắn bê ro đáo khoán cai bát cúp bốn chiêu kho vườn dông thả
bò tháo nấu dàn cột tam khổng xưa su ngon thiểu tràn hảo huệ lẻ mổ xương mệnh mỏi lồ buýt niêm
phiến tốn thụy nhan nhánh thoải giường dâm kiệt thịnh ung táo vỉa mùi yến rủi xứng thúy sen miếng
ngộ huế tứ lở đạp chuỗi tụ bỏng ái bù xả khuyên hàm kì giây dắt hổ lít tháp cất hối vời thạch sổ
tròn đậm mốc vướng sâm điệp ẩm vắng trữ than hoan ngực săn lệch trứng gạo lò mực tan san nhũng
muộn canh che tật cỡ xóa bám đam bia nhã yết co chừng tuân cờ đốt tảng mét hầm thùng tiêm lam đẻ
trôi tiệc sôi hô tách sót chuyền ảo trịnh say chó im tắt thước bơi bích trùm dược tả ghép vội dinh
gọn pin nút ven sắm chúa phanh quyến tiệm nhé mảnh lạm mây xưng dọc bận thói hò giấc ác trào vả
bùng bão đắc lang lãm leo chín rạng sánh giày
`;
