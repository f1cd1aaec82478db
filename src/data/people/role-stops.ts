/** Words that are no part of an office's organisation or field: what stands here ends a role. */
export const ROLE_STOPS: string = `kiêm ở đã đang sẽ vừa từng chưa không vẫn còn cũng lại mới phải nên cần muốn có được bị là thì mà rằng nếu khi lúc vì do để nhưng như hay
hoặc cùng bởi theo sau trước trong ngoài trên dưới giữa từ đến tới vào ra lên xuống qua sang khỏi này kia đó ấy nọ đây vậy thế nào
gì ai đâu sao anh chị ông bà cô chú bác em cháu tôi ta mình họ chúng hắn nó cậu con vợ chồng cha mẹ bố má nói kể hỏi đáp trả khẳng
nhấn nhận chia bày tỏ yêu đề khuyên khen chê mắng chửi kêu gọi mời chúc hứa thề tố bênh phê bắt cứu giúp đánh đâm chém giết bắn
đuổi tung chọn thay đưa chở đón tiễn gặp thăm tặng trao gửi mua bán thuê mượn vay cưới hôn ôm ghét sợ làm đạt giành thắng thua ghi
lập mở đóng xin nộp rút rời bỏ trở bước đi chạy đứng ngồi nằm ngủ ăn uống chơi xem nhìn thấy nghe nghĩ biết hiểu nhớ quên mong ước
thích bất ngay luôn thường rất quá khá thật đều chính những các mỗi mọi vài nhiều ít hơn gần khoảng hiện nay hôm sáng trưa chiều
tối đêm tuần mai chết mất sống sinh ngụ trú quê tuổi tuyên khởi truy nêu dẫn dự ký cảm dành giữ nắm đảm nhằm gồm cả khiến gây tạo
buộc khuyến thừa phủ quyết phản bàn mừng chào viếng dâng thắp hoan vui buồn lo thú diện đăng khoe chụp vai mang cầm dùng đạp lao
tông va kéo đẩy ném nhảy rơi té ngã`;

/** Two words that are said of somebody, whatever the first of them is in an organisation. */
export const ROLE_STOP_PAIRS: string = `cho biết
cho hay
cho rằng
cho là
cho thấy
phát biểu
phát hiện
phát ngôn
công bố
công nhận
chỉ đạo
chỉ trích
chỉ ra
chỉ rõ
chỉ có
trình bày
thông báo
thông qua
trực tiếp
hướng dẫn
quyết định
quyết tâm
giải thích
giải đáp
phân công
giao nhiệm
giao cho
chủ trì
chủ động
tham gia
tham dự
tham quan
tiếp tục
tiếp nhận
tiếp xúc
đề nghị
đề xuất
đề cập
kiến nghị
yêu cầu
trao đổi
trao giải
bày tỏ
kết luận
kết thúc
dự kiến
hoàn thành
thành lập
thực hiện
xác nhận
xác định
khẳng định
nhấn mạnh
đồng ý
đồng tình
đồng thời
đánh giá
đánh bại
báo cáo
báo tin
lý giải
thừa nhận
tuyên bố
tuyên phạt
tuyên án
tổng kết
hội kiến
hội đàm
dẫn đầu
dẫn chương
kêu gọi
đại hội
nghỉ hưu
chính thức
qua đời
trả lời
liên quan
liên hệ
liên tục
thể hiện
hành hung
điều khiển
điều trị
an ủi
an táng
cảnh báo
công khai
khai nhận
khai báo
khai mạc
quản thúc
sinh năm
sinh sống
sinh ra
nhập viện
nhập cảnh
vi phạm
bảo đảm
phục vụ
nhân dịp
người ta
ca ngợi
cáo buộc
lên án
hòa giải
gia nhập
tin rằng
chỉ còn
tại sao
xét xử
bổ nhiệm
cam kết
lãnh án
thuộc về
tiết lộ
bác bỏ
ủng hộ
trân trọng
hạnh phúc
xuất hiện
đóng vai
sử dụng
đi đầu`;
